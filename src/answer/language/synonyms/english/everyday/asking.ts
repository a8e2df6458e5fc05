/** Ways of asking; see `SYNONYMS`. */
export const asking = `
  am_i_allowed > entitled eligible, am_i_covered > cover, am_i_in_trouble > sanction penalty
  disciplinary, am_i_too_late > deadline expired, am_i_too_old > maximum age limit, am_i_too_young
  > minimum age, bring_my_friends > accompanied, can_anyone > eligible open, can_anyone_come
  can_anyone_join > open eligible public, can_i > permitted permissible, can_i_bring > bring,
  can_i_bring_a_friend can_i_bring_my_mate can_i_bring_someone > guest accompanied,
  can_i_bring_my_kids > accompanied minors, can_i_bring_my_own > external supplied,
  can_i_bring_the_kids > children accompanied minors, can_i_cancel > withdrawal, can_i_change >
  change, can_i_come_back can_i_go_back_in > return readmission, can_i_eat_it > edible consumption
  consumed, can_i_feed > feeding offer, can_i_film > recording photography, can_i_get_a_refund >
  reimbursed, can_i_get_my_cash_back > refund reimbursed, can_i_get_my_money_back > refund
  reimbursement, can_i_give_it_back > return withdrawal, can_i_give_it_to can_i_lend_it >
  transferable, can_i_have_a_go > trial try, can_i_help can_my_kid_help > volunteer,
  can_i_just_turn_up can_i_just_walk_in can_i_just_come > appointment reservation drop, can_i_keep
  > retain, can_i_leave_early > early departure, can_i_leave_it > deposit storage left,
  can_i_move_it can_i_move_my > reschedule transfer relocate, can_i_pay_later can_i_pay_in_bits >
  instalments deferred, can_i_put_it_in_the_freezer > freezing, can_i_quit can_i_stop > withdraw
  terminate, can_i_stay > accommodation remain, can_i_swap can_i_switch > exchange transfer,
  can_i_touch > handle contact, can_i_try > trial test, can_i_use_it_again > reusable reuse,
  can_i_use_it_in can_i_use_it_abroad > abroad compatible, can_i_work > employment permitted,
  can_my_friend > behalf proxy authorised, can_my_kid_use can_kids_use is_it_ok_for_my
  ok_for_my_kid safe_for_kids > children suitable supervision, can_someone_else can_my_wife
  can_my_husband can_my_mum > behalf proxy authorised representative, can_we_share can_two_people >
  multiple two, can_you_eat can_i_eat > consumed, can_you_send > delivery dispatch shipping, cant_i
  > forbidden, complain_to who_do_i_complain_to > grievances complaints, do_i_get_it_back >
  refundable returned deposit, do_i_get_paid > payment disbursed salary, do_i_have_to > obligation,
  do_i_have_to_pay do_you_have_to_pay > charge free fee, do_i_need_id do_i_need_my_passport >
  identification identity proof, do_i_need_to_book > reservation advance booking,
  do_i_need_to_bring > required bring, do_i_need_to_tell > notify inform notification, do_i_own
  do_i_still_own > ownership rights retain, do_we_have_to > mandatory obligation required,
  do_you_check > screening verification, do_you_do do_you_offer > available offered,
  do_you_have_to_be > requirement eligible, do_you_keep > retain stored, do_you_sell > sale
  available, got_any > available stock, have_you_got > available, how_bad_is > severity,
  how_big_can > maximum exceeding, how_bright > brightness luminosity magnitude, how_busy >
  occupancy attendance, how_common > frequency, how_dangerous > risk hazard,
  how_did_it_get_its_name where_does_the_name_come_from > name derives etymology designation,
  how_do_i_become > requirements qualification, how_do_i_book how_can_i_book > reservation booking
  appointment, how_do_i_cancel how_can_i_cancel how_to_cancel > cancellation termination,
  how_do_i_carry > transport convey, how_do_i_clean_it > clean wipe rinse, how_do_i_complain
  how_to_complain > complaint grievance, how_do_i_contact how_do_i_reach > telephone email contact,
  how_do_i_fix how_to_fix > repair remedy troubleshooting, how_do_i_get_back > return,
  how_do_i_get_in > access entrance entry, how_do_i_get_my_money > payment payout refund,
  how_do_i_get_one how_can_i_get_one > application obtainable available, how_do_i_get_out > exit
  withdraw leave, how_do_i_get_paid when_do_i_get_paid > payment remuneration disbursed salary
  unpaid, how_do_i_get_rid > remove eliminate, how_do_i_get_there how_to_get_there > route arrival,
  how_do_i_get_to > access reach, how_do_i_join > registration, how_do_i_know > recognise identify,
  how_do_i_know how_can_i_tell how_do_you_tell > indicates signs, how_do_i_leave > withdraw resign
  exit termination, how_do_i_make_money can_i_make_money > revenue income monetisation earnings,
  how_do_i_move > transfer relocate, how_do_i_pay how_can_i_pay > payment methods, how_do_i_prove >
  proof evidence, how_do_i_quit > resign withdraw terminate, how_do_i_start how_to_start > commence
  beginner establish, how_do_i_stop how_to_stop > prevent cease, how_do_i_switch_off > disable
  deactivate, how_do_i_switch_on > enable activate, how_do_i_unlock > unlock locked access,
  how_do_i_win > victory wins winner, how_do_you_make_it how_is_it_made how_do_they_make_it >
  manufacture production process, how_early ahead > beforehand advance, how_easy > difficulty,
  how_far_away > kilometres miles, how_fast_can > speed velocity maximum, how_good > quality,
  how_hard > challenging, how_heavy > mass, how_heavy > weighs, how_hot > maximum, how_it_works >
  principle mechanism, how_late > latest, how_long > duration period, how_long_do_i_keep
  how_long_should_i_keep > retained years, how_long_do_i_wait > delay average, how_long_does >
  duration, how_long_does_it_take > takes hours, how_long_for_an_answer > response reply,
  how_long_have_i_got > deadline, how_long_is_it_valid still_valid > validity expires,
  how_long_is_the_trip how_long_is_the_journey > journey lasts minutes, how_long_should_i > minutes
  recommended, how_long_til > period days weeks, how_long_till > days delay, how_long_till_i >
  period days weeks delay, how_long_till_you how_long_until_you > processing takes weeks,
  how_long_to_wait > waiting delay average, how_long_until how_long_before > weeks,
  how_long_will_it_take > lasts takes duration minutes hours, how_loud > volume, how_loud_is >
  noise decibel, how_many > total, how_many_a_day > dose, how_many_can_come > capacity maximum
  persons, how_many_died > perished, how_many_fit > capacity, how_many_get_better how_many_survive
  > survival recover percent, how_many_people_died > fatalities perished, how_many_players >
  parties, how_many_times how_many_goes > attempts uses charges, how_many_tries > uses charges,
  how_much > volume, how_much_can_i_bring > maximum allowance limit, how_much_can_i_get > maximum
  amount, how_much_can_i_take > allowance limit, how_much_do_i_get how_much_will_i_get > amount
  rate entitlement, how_much_do_i_have_to_pay > fee charge payable contribution, how_much_do_i_pay
  > payable contribution, how_much_do_they_earn how_much_do_they_get how_much_do_they_make > salary
  remuneration paid, how_much_do_they_make how_much_do_they_produce > output production annual,
  how_much_does_it_cost whats_it_cost > price fee, how_much_notice > advance, how_much_time >
  duration, how_much_to_start > investment, how_often > frequent, how_often > times, how_old >
  founded, how_old_before how_old_is_it_before > matured aged, how_old_do_i_have_to_be > aged
  minimum, how_old_is > dates, how_old_is_it > age, how_quick > speed promptly, how_rare >
  frequency incidence prevalence, how_risky > hazard, how_safe > security, how_small > minimum,
  how_soon > promptly, how_strong > power, how_to_win > wins, i_broke_it > damage liability,
  i_cant_afford > hardship deferment reduction, i_cant_come > absence cancellation,
  i_changed_my_mind > withdrawal, i_dont_have > lacking without, i_dont_want > decline opt,
  i_forgot i_forgot_my > forgotten replacement, i_lost > replacement, i_lost_my ive_lost > loss
  replacement, i_made_a_mistake > correction rectified, i_moved ive_moved > address change,
  i_need_more_time > extension, im_a_student > students, im_allergic > allergy allergen, im_blind >
  visually impaired, im_broke im_skint > hardship, im_deaf > deaf hearing relay, im_diabetic >
  diabetes sugar, im_ill im_poorly im_sick > illness sickness, im_in_a_wheelchair > wheelchair
  accessible, im_lactose > lactose, im_late im_gonna_be_late > late delay, im_lost > directions,
  im_new > newcomers beginner, im_pregnant if_im_pregnant > pregnant expectant pregnancy, im_stuck
  > trapped assistance, im_under_18 im_17 im_16 im_15 > minors guardian age, im_vegan im_veggie >
  vegan vegetarian, is_it_a_good_idea > advisable, is_it_a_good_idea > recommended, is_it_dangerous
  > hazard risk dangerous, is_it_far > distance, is_it_free > charge free, is_it_haunted > ghost,
  is_it_legal is_it_against_the_law > lawful unlawful legal, is_it_made_in > manufactured origin,
  is_it_normal is_that_normal > common, is_it_normal is_that_normal > usual, is_it_ok is_it_okay
  is_that_ok > permissible permitted advisable, is_it_open > opening hours, is_it_possible >
  possible feasible, is_it_refundable > refund, is_it_safe_for_kids > suitable, is_it_too_early >
  earliest early, is_it_too_late > deadline late, is_it_true > fact myth, is_it_worth >
  recommended, is_my_kid > child age, is_there_a_discount any_discount > reduction reduced
  concession, is_there_a_fee is_there_a_charge > charge fee, is_there_a_shop > shop retail kiosk,
  is_there_a_toilet is_there_a_loo > toilets sanitary lavatory, is_there_a_waiting_list > waiting
  list, is_there_anywhere_to > available provided facilities, is_there_life > habitable life,
  is_there_parking > parking spaces vehicles, is_there_wifi do_you_have_wifi got_wifi > internet
  wireless network, nobody_came no_one_came > absence, pay_in_bits pay_monthly > deferred,
  someone_died > death bereavement, someone_stole someone_nicked > theft, start_up_costs
  how_much_to_start > initial outlay, what_about > regarding, what_can_it_do > features functions,
  what_color what_colour > coloration coloured, what_counts > counted constitutes, what_do_i_get >
  entitlement, what_do_i_have_to_do > required obligations, what_do_i_need what_do_you_need >
  prerequisites requirements, what_do_i_say > wording, what_do_they_do_with > used processed,
  what_do_you_do_with > processed disposed, what_do_you_drink_with what_do_you_eat_with
  what_goes_with > accompanied served, what_does_it_do > function purpose, what_does_it_look_like >
  description, what_does_it_mean > definition denotes, what_does_it_smell does_it_smell > aroma
  odour, what_does_it_taste > taste flavour, what_else anything_else > additional,
  what_else_do_i_need > additional required, what_goes_in > contents, what_happened_after >
  subsequently, what_happened_before > background prelude, what_happened_next > aftermath,
  what_happened_to > aftermath subsequently, what_happens_when > consequence,
  what_have_i_got_to_lose > risk forfeit, what_if_i_break > damage defect, what_if_i_cant_come >
  cancellation absence, what_if_i_cant_come > withdraw, what_if_i_cant_make_it > absence
  cancellation withdraw, what_if_i_cant_pay > arrears hardship instalments,
  what_if_i_change_my_mind > withdrawal cancellation, what_if_i_dont what_if_i_do_not > failure
  consequences, what_if_i_forget > failure omitted, what_if_i_get_caught > penalty sanction
  disciplinary, what_if_i_get_hurt what_if_i_get_injured > injury insurance liability,
  what_if_i_get_sick what_if_i_get_ill what_if_im_poorly > illness sickness medical, what_if_i_lose
  > loss replacement, what_if_i_lose_it > loss replacement, what_if_i_miss > missed absence,
  what_if_i_say_no what_if_i_refuse > decline refusal, what_if_im_late > late delay,
  what_if_im_sick what_if_im_ill > illness incapacity, what_if_it_breaks > repair, what_if_it_rains
  > rain weather, what_if_its_broken > defect repair, what_if_its_cancelled > cancellation refund
  alternative, what_if_its_full what_if_its_fully_booked > waiting capacity, what_if_its_late >
  late, what_if_nobody what_if_no_one > absence unclaimed, what_if_someone_gets_hurt > injury
  liability accident, what_is_it_about > subject summary, what_is_it_for whats_the_point > aim
  objective, what_is_it_good_for > purpose benefit, what_is_it_like > description character,
  what_is_it_made_of > material composition, what_is_it_used_for > application, what_kind
  which_kind what_type > type category, what_should_i_do > recommended advised procedure,
  what_should_i_wear what_to_wear what_do_i_wear > garments, what_shouldnt_i > avoid prohibited,
  what_size > format, what_time > clock, what_time_do_you_close what_time_do_you_open > closing
  opening hours, what_to_bring > required, what_was_the_weather > rain weather, what_went_wrong >
  fault failure cause, whats_included > comprises, whats_not_included > excluded, whats_the_catch >
  conditions restrictions, whats_the_difference > differs distinguished, whats_the_matter >
  problem, whats_wrong what_is_wrong > cause fault, when_can_i_come > hours opening visiting,
  when_can_i_go_back > return resume, when_can_i_leave > departure end, when_can_i_start > earliest
  commencement, when_can_i_use > hours available valid, when_did_it_happen > occurred,
  when_did_it_open > established, when_did_it_start > opened, when_do_i_get_it when_will_i_get_it >
  dispatched delivery receive, when_do_i_get_my when_will_i_get_my when_do_i_get_the > processing
  weeks issued, when_do_i_have_to when_do_i_need_to > deadline latest, when_do_they_come >
  collection schedule visit, when_does_it_begin > begins commences, when_does_it_end > closes,
  when_does_it_finish > conclusion, when_does_it_shut when_do_you_shut when_do_they_shut
  when_do_you_close > closing, when_is_it_due > deadline, when_is_it_open > opening hours,
  when_is_it_ready > ripe completed collection, when_is_the_last whens_the_last > final last
  departs, when_is_the_next whens_the_next > next scheduled, where_are > located, where_can_he_park
  where_can_we_park > parking bays spaces, where_can_i_buy where_do_i_buy > available sold
  retailers, where_can_i_eat > cafeteria restaurant meals, where_can_i_find where_do_i_find >
  available, where_can_i_get where_do_i_get where_to_get > available obtainable, where_can_i_put
  where_do_i_put > deposited storage, where_did_i_leave > lost found, where_did_it_happen >
  location site occurred, where_do_i_get > issued, where_do_i_go where_should_i_go > location
  office, where_do_i_leave where_can_i_leave > placed deposited storage, where_do_i_live >
  accommodation residence, where_do_i_pay > payment payable cashier, where_do_i_put_it > store
  placed, where_do_i_send > address sent, where_do_i_sign_up where_to_sign_up > registration,
  where_do_i_sleep where_do_we_sleep where_can_i_sleep > accommodation, where_does_it_come_from
  where_did_it_come_from come_from > origin derived, where_does_it_live where_do_they_live >
  habitat distribution, where_exactly > location precise, where_is_it_kept > stored, where_is_my >
  status, where_s_my > tracking status, wheres_my > tracking status located, who_can > eligible,
  who_can_help who_helps > support assistance contact, who_can_i_talk_to who_to_ask > contact,
  who_can_use who_is_allowed who_may > eligible entitled authorised, who_checks > verified,
  who_decides > authority, who_do_i_email who_do_i_write_to > email correspondence, who_do_i_ring
  who_do_i_call who_to_call who_do_i_phone > hotline helpline, who_does_it_belong_to > owner
  property ownership, who_found who_found_it > discovery detected, who_gets_it > recipient eligible
  entitled, who_is > identity, who_is_in_charge > operated, who_is_paying whos_paying > funded
  sponsor borne expense, who_looks_after > responsible maintained caretaker, who_lost > loser,
  who_made who_built who_invented who_created > founder creator inventor, who_owns > proprietor,
  who_pays > charge, who_pays_for_it > sponsor borne expense, who_pays_if > liability, who_runs_it
  > manager administered responsible, who_should_i_ask > contact enquiries, who_should_i_ring >
  telephone hotline helpline contact, who_should_i_tell > notify inform report, whos_in_charge >
  manager administered operated responsible, why_cant_i > restriction prohibited requirement,
  why_did_it_fail > failure collapse, why_did_they_fight why_were_they_fighting > conflict dispute
  contested, why_is_it_called > etymology designation, why_is_it_closed > closure closed,
  why_is_it_so_expensive > price surcharge, why_isnt why_doesnt why_wont > cause fault,
  why_was_i_charged > fee, will_i_get_in > admission capacity, will_i_lose > forfeit loss,
  will_it_hurt does_it_hurt > anaesthetic, will_you_tell will_they_tell > informed disclosed
  notified`;
