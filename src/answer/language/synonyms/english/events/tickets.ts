/** Tickets and entry; see `SYNONYMS`. */
export const tickets = `
  accreditation press, admission > entry, admission get_in > entrance, age_restriction > minimum
  age, ahead > prior preceding, aisle_seat > aisle, amazon packages > deliver, amazon_parcel
  get_amazon deliver_there sent_there > deliver, any_chance_of_getting_in it_s_full full_up
  fully_booked > sold_out returned waiting, asylum_seeker refugee > eligible, at_the_door >
  entrance gate box_office, baby_carrier sling > carrier, balance remainder, ballot lottery > draw
  allocated, barcode qr > scan code, bargain > reduced, beat_the_queue skip_the_line fast_track
  jump_the_queue > priority queue, bequest legacy, book_a_slot time_slot timed_ticket > timed entry
  reservation, book_for_kids > child, booking_fees > surcharge, bouncer door, box tub container >
  receptacle, box_office ticket, box_office_take how_much_did_it_make > grossed box revenue, boxer
  > boxing bout, bring_a_chair > chair seating, bring_cash need_cash cash_machine cashpoint >
  cashless atm card, bring_my_baby bring_a_baby > infant babe, bring_my_baby bring_a_baby
  bring_kids bring_my_kids kids_allowed > admit admittance unaccompanied, bring_my_baby
  bring_a_baby bring_kids bring_my_kids kids_allowed > child admission accompanied,
  bucket_collection collect_money > collection permit, budget > cost, bus_pass free_bus >
  concession permission, buy > obtainable, camp_at_the_festival camping_ticket > camping pass,
  can_i_move_seats > seat, can_t_make_it can_t_come can_t_go > cancel refund transfer,
  cancel_my_ticket > refund cancellation, cancel_the_wedding call_off_the_wedding > cancellation
  deposit, cans > container, cash > monetary, cashless top_up_my > wristband payment, change_clubs
  switch_clubs move_clubs leave_for_another > register, change_the_line_up > alteration, charge >
  incur, cheap_seats > gallery balcony restricted, cheaper cheapest > concessionary, cheaper
  cheapest > discount reduced concession economical, cheaper_at > reduction, cheapest > economy,
  cheapest > reduction, cheapest_tariff price_per_km > kilometer, check_in > registration, chosen >
  elected designate, clash > coincide, coins > change, collect_my_entry pick_up_my_entry >
  collection removed, collect_my_prize > prize collection, come_back_another_day come_again
  go_again > readmission valid unlimited, comeback > return, controversy row scandal > criticism,
  cost_an_arm > expensive, cost_of > expense, cost_to_get how_much_is_it how_much_to_get >
  admission price, cost_to_get how_much_is_it how_much_to_get > admit admittance, cost_to_get_in >
  entrance, cost_to_make > budget, cutoff > limit, date > schedule, date_available is_it_free_on >
  availability, day_badge > admission day, day_badge > admit admittance, day_seats > unsold,
  day_ticket weekend_ticket > admission pass, day_ticket weekend_ticket > admit admittance,
  deposit_back get_my_deposit > deposit returned refund, didn_t_like_it walked_out > complain,
  discretion > decision, disposable_vapes > electronic cigarette, dog_at_the_wedding > dog,
  dog_show > class entry, door gate > entry, door on_the_door > entrance gate, down_payment >
  booking, driving_licence > identity, dynamic_pricing > price, e_ticket > printed, e_ticket
  pdf_ticket ticket_email > electronic barcode, early_bird > discount early, early_bird > rate
  deadline, early_entry > admission early, early_entry > admit admittance, elderly oap > concession
  retired, enter > compete entrant, enter > register, enter_on_the_day > entry race, entrance_fee
  entry_fee cost_to_get_in pay_to_get_in how_much_to_get_in > admit admittance, entrant contestant,
  entry entrance admittance, esta > authorised, eticket qr > barcode electronic, exceed > limit,
  expecting_a_baby having_a_baby up_the_duff > pregnant, fake_tickets dodgy_ticket ticket_fake >
  authorized, fake_tickets dodgy_ticket ticket_fake > counterfeit invalid authorised, family_ticket
  > admit admittance, fast fastest quick > speed pace, faster > rapid pace, fee dues subs >
  subscription payment, fence_jumper sneak_in jump_the_fence > unauthorised trespass ejection,
  fill_up_quick sell_out > capacity limited, flag country_of > registration, folding_chair > seat
  chair, foot_the_bill > expense, forgot_my_id no_id > identification photographic, forgot_my_id
  no_id > identity, fork_out cough_up stump_up > pay payable, free_for_locals > resident free,
  free_sunday > free admission, fully_booked > availability capacity, furniture_donation
  pick_up_my_sofa > collection donation, gates_open doors > admission open, gates_open doors >
  admit admittance, gay_wedding same_sex > civil partnership, get_a_place_in_the_ballot > ballot,
  get_a_refund > refundable, get_back_in come_back_in leave_and_come_back > re_entry readmission
  return, get_hold > available, get_hold_of > procure, get_in_free > admit admittance, get_in_late
  turn_up_late arrive_late latecomers > admit admittance, get_in_late turn_up_late arrive_late
  latecomers > late admission, get_it_from > obtainable stockist, give_it_to_a_friend
  give_my_ticket pass_it_on someone_else_use > transfer, go_in_and_out in_and_out pop_out nip_out >
  readmission re_entry, go_on_sale tickets_out > available release, go_out_and_come_back > re_entry
  readmission, gripe beef > grievance complaint, group_booking big_group > reduced, haggle bargain
  > price, half_price > reduction, have_to_pay end_up_paying > incur payable borne, headstart >
  handicap wave, height_restriction > height minimum, hold_on_to > retention, hot_day > sun shade,
  hotel_block con_hotel > hotel rate, how_do_they_decide how_do_they_choose how_are_winners >
  selection criteria judging, how_early_can_i_get when_can_i_get_in doors_open when_do_gates_open >
  admit admittance, how_early_can_i_get when_can_i_get_in doors_open when_do_gates_open > gates
  open admission, how_early_should > arrive minutes, how_late > final, how_late_can > admit
  admittance, how_late_can > last final admission, how_long_is_the_line how_long_is_the_railway >
  kilometer, how_many_seats how_many_does_it_hold > capacity auditorium seats, how_many_tables >
  tables chairs, how_many_tickets_can tickets_each tickets_per_person > maximum limit person,
  how_old_do_you_have how_old_do_i how_old_to > minimum age, how_old_was > age, id > photographic,
  id_at_check_in > identity, identification passport licence > proof, inbound homeward > return,
  influencer youtuber > media, inherit > bequest legacy, interview > press media, jobless
  unemployed on_benefits universal_credit > concessionary, joining_fee > register, joining_fee
  sign_up_fee > levy entrance, jump_scares > frightening, jumper sweater > sweatshirt,
  just_passed_my_test passed_my_test > license, just_turn_up just_show_up > register booking
  drop_in, just_turn_up just_show_up > registration, kids_badge > membership, kids_price
  child_ticket > admit admittance, kids_under_5 under_5_free > child free, last_16 quarter_finals >
  knockout, last_day cut_off > date, last_entry > final admission, last_minute > unsold standby,
  late_entry enter_late > late entry accepted, late_for_the_show late_for_the_film > admission
  admittance, latest > last final, leave_money_in_my_will > legacy bequest, let_in > admission
  entry entrance admit, let_in > admittance, let_me_in > admittance, let_me_in > entry admit,
  licence_to_row permit_to_paddle > license, license_less_than_a_year new_licence > license,
  locals_discount live_locally > resident discount, locals_discount live_locally > residential,
  long_line > waiting, lottery ballot, lottery_tickets > ballot, lounge_access > admit admittance,
  low_income > concessionary, low_income skint > concession benefit hardship, max_numbers > maximum
  capacity, members_free member_card > admission admittance, members_free member_card > member
  admitted, midweek_wedding weekday_wedding > weekday reduced, mile_markers > kilometer, mileage
  miles_can_i > kilometer, min_numbers > minimum, money cash > financial treasurer, moneyback >
  refund reimbursement, move_the_wedding change_the_date > postpone date, name_on_ticket >
  identity, name_on_ticket > photo identification, nan grandma > concession, need_a_passport
  need_a_visa > identification, new_date moved_to_another > rescheduled postponed, newborn > babe,
  nipper sprog > infant, no_more_than > maximum exceeding, noise_complaint live_near neighbours >
  resident noise, noise_complaint live_near neighbours > residential, not_arrived hasn_t_arrived
  haven_t_arrived > deliver, not_arrived hasn_t_arrived haven_t_arrived > delivery dispatch
  missing, not_final > provisional tentative, not_let_in refuse_entry > admit admittance,
  numbered_seats pick_my_seat choose_my_seat > reserved allocated seating, nus student_card >
  concessionary, nus student_card > student, oldie > senior, on_sale when_do_tickets_come
  go_on_sale > sale release, on_the_day > door gate, once_more twice go_back > repeat return,
  open_day free_day free_entry > admit admittance, open_day free_day free_entry > free admission,
  open_to > eligible, outward outbound, over_16 over_18s adults_only > age adult minimum, over_18 >
  adult age, over_65 over_60 > concessionary, over_65 over_60 > senior concession, overcharged >
  refund error, paper_ticket > printed posted, passes_accepted national_trust_card english_heritage
  > member pass, passport driving_licence > identification photographic, pause freeze > hold,
  pay_the_rest rest_of_the_money > balance payable, payment_plan instalments > deposit,
  payment_schedule when_do_we_pay > instalment balance, per_mile per_km > kilometer, per_person >
  maximum individual, permit permission_to > authorized, photographer press, pick_up_my_badge
  get_my_badge pick_up_my_pass > register, pick_up_my_badge get_my_badge pick_up_my_pass >
  registration collection badge, pick_up_my_bib pick_up_my_number pick_up_my_pack > register,
  pick_up_the_tab > expense payable, play_for_two two_teams another_team > registration, praised
  loved > acclaim, preloved pre_loved vintage > secondhand, premium_seats > seats, presale pre_sale
  > sale priority, press > media, press_pass media_pass blogger > accreditation media, printout
  print, pronouns > identification, pronouns > identity, proof_of_age > id identification,
  proof_of_age > identity, prove_it_s_mine > identity, provisional > hold option, proxy > behalf,
  queue_for_a_pitch > allocation waiting, queue_overnight line_up_early > queue, railcard >
  concessionary, re_entry > readmission return, red_card sent_off > suspend, reentry readmission,
  refund_if_cancelled money_back_if > refund cancellation, refund_my_badge > refund membership,
  refund_my_entry can_i_get_a_refund > refundable, refund_my_ticket return_my_ticket > refund
  returned, register signup > entry, resale give_ticket change_name name_change > transfer, resell
  sell, resell sell_ticket > resale transfer, resident local, ring phone_rings > mobile silence,
  rip_off > price, rude_words > language, run_in_my_place go_in_my_place take_my_place go_instead
  instead_of_me > transfer substitute, salary > payment, same_ticket use_it_again reuse > valid
  repeat, save_a_space save_a_spot > reserve camping, save_seats save_a_seat > seat reserve,
  save_the_date hold_the_date reserve_a_date > deposit provisional reservation, say_yes > accept,
  scalper tout > transfer, scan_my_ticket > barcode scanned, scandal > controversy, scary > fright
  content, scholarship > financial, secret anonymous > confidential ballot, sell_my_ticket > resale
  transfer, sell_on > resale resell transfer, sellout soldout > sold availability, senior elderly >
  concessionary, set_up set_up_the_day_before > preparation access prior, sex_scenes nudity
  violence gory > content guidance classification, shade > sun shelter, shirts kit_clash
  same_colour wear_red both_wear > color, sibling_discount second_child brother_and_sister >
  reduced, signed > contract transfer, signup enroll > membership, sit seat, sit_anywhere >
  unreserved, sit_down_meal > seated banquet, slated panned > criticism, slowest > pace cutoff,
  speaker_free > waived fee speaker, splash_out > spend cost, sprog nipper bairn wean > child,
  stand_or_sit > seating standing, standby > unsold, standing_ticket > standing, start_a_team
  enter_a_team new_team set_up_a_team > admit admittance apply, still_places any_places_left >
  entry available, stool camp_chair > seating, student > concessionary, student_discount money_off
  cheaper_for > concessionary, students > reduction, sunburn sunburnt > sun sunscreen, swap_with
  swap_my swap_places > transfer exchange, swearing_in > language guidance content,
  tables_and_chairs > furniture table chair, tall_enough too_short > height minimum, taster_day >
  trial, teacher_free > teacher charge, team_entry relay_team > team relay, teen teenager > junior
  minor, teenager age, ticket badge, ticket entry pass, ticket_collection > collection,
  ticket_inspector > inspector, ticket_inspector inspector > authorized, ticket_left
  any_tickets_left > availability, ticket_not_arrived where_s_my_ticket tickets_haven_t_arrived >
  deliver, ticket_not_arrived where_s_my_ticket tickets_haven_t_arrived > dispatch delivery,
  ticket_price how_much_are_tickets how_much_is_a_ticket > admit admittance, tickets_for_carers >
  companion free, timed_ticket > slot booking, tix > admission pass, tix > admit admittance,
  too_scary_for_kids suitable_for_my scary_for > guidance age suitability, too_young_to_run > age
  minimum, touts stubhub viagogo > resale unauthorised, transfer exchange, transfer_fee > transfer
  fee, transfer_my_badge > transfer membership, trip_back way_back journey_back > return inbound,
  under_5s little_ones wee_ones > child young, under_age > juvenile, under_age > minor age,
  under_my_name under_someone_else > transfer name, underage young > age junior, universal_credit >
  concession, unlimited_miles > kilometer, unreserved sit_anywhere > reserved seating, vip >
  hospitality premium, vip_ticket backstage > hospitality access, waiting_list > resale, walk_in
  walk_up turn_up just_turn_up > door advance booking, way_there journey_out > outward outbound,
  we_re_17 we_re_16 i_m_17 i_m_16 i_m_15 i_m_14 > unaccompanied, wear_someone_else_s >
  disqualification transfer, wear_someone_else_s > disqualified, weekend_badge > admit admittance,
  weekend_badge > membership admission, where_can_i_buy where_do_i_buy > stocked,
  where_to_buy_tickets official_tickets > authorised outlet sale, where_to_buy_tickets
  official_tickets > authorized, which_wave what_wave > start wave, who_can_apply > membership,
  who_can_compete > eligible open, who_checks > inspector, who_chooses > appointed elected,
  who_lived lived_there > owner family resident, who_lived lived_there > residential, who_wrote >
  authorised, who_wrote > playwright, wrestle wrestler > bout, wrestler wrestling, wristband >
  admission, wristband > admit admittance, wristband badge, wristband bracelet, wristband pass,
  wristband ticket, writer > playwright, yearly_ticket annual_pass year_pass > annual season
  membership, yellow_card > suspend, young_driver i_m_19 i_m_18 i_m_20 new_driver just_passed >
  license`;
