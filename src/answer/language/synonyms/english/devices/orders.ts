/** Orders, repairs and warranties; see `SYNONYMS`. */
export const orders = `
  a4 letter paper_size > paper format, accessory > attachment part, ask request,
  asking_for_the_date forgets_the_date wrong_date > date clock, be_home be_in stay_home at_home >
  present presence attendance absent, bill_go_up price_go_up gets_dearer more_expensive
  put_up_price price_hike > rise increase annually inflation adjustment, bounced_payment
  direct_debit_bounced > returned debit failed, broke > instalment, broke_after warranty_over
  out_of_warranty > warranty expired repair, broken > troubleshooting, broken_on_arrival
  arrived_broken arrived_smashed came_broken smashed damaged > transit defective faulty, built_in
  fitted under_the_counter > integrated installation niche, business_contract > business,
  business_customer company > business trade, can_i_change_it > amend modify, can_i_get_another
  new_one another_one > replacement additional, cancel_order cancel_my_order dont_want_it_anymore >
  cancelled withdrawal, cant_find_home find_its_way cant_find_dock wont_dock doesnt_go_back >
  station dock return, cap_my_bill spending_cap > limit cap spending, cargo > package, change >
  modify, change_appointment move_my_appointment > reschedule appointment, change_delivery_date
  reschedule_delivery > delivery date, change_language wrong_language in_german > language menu,
  change_out > exchange replace, changed_my_mind back_out change_of_mind cool_off > withdraw
  cooling rescind, charger_lost lost_charger > charger replacement, cheaper_one > discount, checkup
  service > maintenance inspection, chuck > throw, chuck_out chuck throw_out throw_away get_rid_of
  bin_it the_bin the_trash > disposal refuse discarded recycling, clock_wrong time_is_wrong
  set_the_clock change_the_time > clock time daylight, come_to_my_house home_visit callout >
  technician service visit, cover cap, cracked smashed_screen broken_screen > screen display damage
  repair replacement, credit_card_safe saved_card > payment stored, date_wrong set_the_date > date
  clock, delete erase remove, disappeared vanished gone_missing > removed deleted restored hidden,
  discard throw, dispose discard, dispose throwaway discard > recycling waste, do_i_get_anything >
  compensation entitled, dock home_base > station charging, drop smashed cracked > impact, dump
  recycling_centre junkyard > collection point municipal recycling, eco green sustainable
  environment > environmental recycled, extend_warranty longer_warranty > extended guarantee,
  failing > troubleshooting malfunction, failure malfunction, fault > failure malfunction, feature
  > capability, feature_request > request suggestion, fitting attachment, fix > troubleshooting,
  fix mend remedy, fix repair solve, flap > lid cover, forgot_to_pick_up left_it_there
  not_collected > abandoned uncollected discarded, free cost, free_month first_month > trial free,
  free_shipping free_delivery > dispatch free shipping, free_trial > free, get_rid_of
  getting_rid_of > remove delete dispose discard, go_down is_down are_down > outage interruption
  fault disruption, guarantee > defects, handle_broke knob_came_off broke_off snapped_off >
  replacement spare damaged, helpline hotline, helpline support, hidden_number withhold caller_id >
  caller number, how_do_i_open_it open_the_back get_inside > open cover screws, how_long_delivery
  get_here how_soon when_will_it_arrive when_does_it_come when_do_i_get > delivery arrive dispatch
  working, how_long_repair how_long_to_fix > repair days, how_long_return how_long_do_i_have_to >
  days return, how_long_warranty how_long_guarantee > guarantee warranty months, how_often
  when_should_i_change when_do_i_need_a_new > replace interval monthly weekly, if_i_lose_it lost_it
  > loss replacement, installer > executable, installer engineer guy_comes fitter workman handyman
  > technician visit appointment, internet_down internet_is_down no_internet internet_gone
  internet_not_working internet_is_out net_is_down > interruption fault outage service fail
  disruption, is_it_my_fault my_fault > liability liable responsible, is_that_covered am_i_covered
  covered still_under > warranty guarantee insurance liability, knob > dial, large_order >
  wholesale quantity, lay_it_down lie_on_its_side on_its_side > upright transport, leave_my_account
  money_leave taken_out come_out_of_my_account go_out > debited collected, leftovers waste >
  residual recycling, library > package module, lid > cover, loaner replacement_unit > replacement
  unit, lost_receipt no_receipt proof > purchase, lost_signal fly_away > return signal home,
  loyalty_points > loyalty, mailman postman delivery_guy ups fedex dhl hermes > carrier courier
  parcel, maintain maintenance upkeep, maintain service, miss_appointment > missed appointment,
  missing_item something_is_missing > missing incomplete, missing_screw missing_piece
  something_missing part_missing > missing scope supplied delivery component, more_data extra_data
  top_up > additional purchase allowance gigabyte, move_it transport_it take_it_with_me > transport
  upright bolts, moving moving_house new_flat new_house new_place > relocation address transfer,
  needle > stylus cartridge, needle_broke > needle, neighbour next_door > deposit, never_turned_up
  didnt_turn_up no_show_engineer didnt_show_up didnt_come stood_me_up > missed appointment
  technician, new_customer already_customer existing_customer > customer new existing, not_my_fault
  > liability, old_one old_machine > refuse, ordered_wrong wrong_one > amended modify, out_of_ink
  low_ink ink > cartridge toner, package_never_came lost_in_the_post not_here_yet still_not_here >
  consignment arrived enquiry carrier lost, paper_bill by_post > paper invoice postal, parts >
  spare, pay > method, pay_later buy_now_pay_later klarna afterpay > account instalment invoice,
  pay_off_phone > instalment remaining, payment how_can_i_pay > method accept, phone_insurance
  cracked_screen > insurance damage, play_up acting_up > fault malfunction, postage delivery_cost
  how_much_is_delivery > dispatch delivery carriage, preorder pre_order > advance release,
  price_match cheaper_elsewhere > match, real_store real_shop physical_store visit_you showroom >
  store branch, repair solve > troubleshooting resolve, router_too_old > replacement, screen_burn
  burn_in > retention, screw bolt, send_in get_it_fixed get_it_repaired mend fix > repair service
  workshop, send_it_in send_it_back > dispatch repair package, send_router_back give_box_back
  return_the_box return_router > return equipment termination, service repair, ship_to deliver_to
  send_to > dispatch delivery countries, size > exchange, skint hard_up struggling_to_pay
  cant_afford no_money > difficulty instalment hardship payment, skip_a_month skip_a_box skip_month
  > skip pause, skip_ads ad_free no_ads without_ads > advertising, small_parts > small parts, solve
  solution resolve, sort order, spare_one extra_one > spare additional, spare_part > part,
  spread_payments pay_in_parts pay_off_slowly > instalment, stopped_showing not_showing
  doesnt_show_up isnt_showing not_there > hidden visible displayed, stopped_working doesnt_work
  not_working broke_down conked_out packed_up gave_up on_the_blink kaput busted > malfunction fault
  failure defective troubleshooting, store_credit > credit, stuff_i_ordered order > consignment
  shipment, summer_time daylight_saving clocks_change > clock daylight, swallow choke > small
  parts, swap_battery change_battery new_battery > accumulator battery replaceable exchange,
  swap_it new_one_instead > exchange replacement, throw bin, throw exception, throw toss,
  throw_away > waste, throw_old old_machine scrap > dispose waste recycling, throwaway disposal,
  toner > cartridge, top_up prepaid payg pay_as_you_go > credit balance, track_my_package
  where_is_my_package where_is_my_order where_is_my_parcel track > consignment number, trade_in
  old_phone > trade recycling, transfer_my_stuff move_to_new_phone new_phone old_phone > transfer
  migration backup, trial > demo free, trial demo > evaluation, trouble broken > fault, tv_box
  set_top > receiver box, venmo cashapp > payment, void lose_warranty > invalidates warranty expire
  guarantee, wallbox > station, warranty_how_long > warranty, wasnt_home not_home wasnt_in out_when
  not_in nobody_home > absent absence present neighbour missed, went_wrong failed screwed_up
  messed_up > failure misprint faulty, what_comes_with in_the_box whats_included comes_with
  whats_in_the_box > included scope supplied contents delivery, what_if_i_forget forgot_to >
  omission late reminder, what_if_it_breaks if_it_breaks > damage defect warranty,
  when_get_my_money see_my_money get_refunded > refund, where_can_i_get_parts spare_parts new_part
  > spare replacement component accessory, where_did_it_go cant_find_it > moved removed located,
  where_do_i_put_the_router > place upright central, who_has_to_pay > expense, who_pays_for_repair
  repair_cost > repair cost, who_pays_return pay_for_sending_it_back pay_to_send_it_back > return
  postage shipping, within_how_many_days deadline > days, without_id > identification,
  wrong_address > amend`;
