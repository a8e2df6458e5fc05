/** Buses, trains and trams; see `SYNONYMS`. */
export const transit = `
  10pm 11pm 9pm > late evening hours, acres > area hectare, adjoining adjacent, after_hours >
  closed late, airport_bus > shuttle transfer coach, airport_pickup pick_me_up pick_up_from >
  transfer collection shuttle, all_hours > clock hour, allowed_to_use use_without > induction
  authorised, area zone, arrears unpaid overdue, babysitting_service > childcare, bank_holidays >
  sunday service, bar_open > bar hours, barrier gate > access, best_price price_match > rate
  guarantee, best_time > season, biggest > area, bike_lights > light reflector, bikes_on_trains
  bike_on_the_train take_my_bike > bicycle carriage reservation, bill note, bins_in_the_park
  take_my_rubbish_home > litter waste, blocked_in blocking > obstruct, blocked_money
  money_back_on_card > preauthorisation released, boarding_pass boarding_card > pass, book_a_table
  > restaurant, book_online buy_online > website online booking, bought_is_broken > faulty return,
  bought_it who_bought > acquired purchased, bought_the_wrong_ticket wrong_date > exchange refund,
  box_lunch > packed, break_a_note big_note > banknote change, break_down > fail, break_of_journey
  get_off_halfway stop_off > break journey, bus > omnibus, bus coach, bus train, bus_lane > lane
  priority, bus_pass free_bus > concessionary permit pass, bus_shelter shelter > stop, bus_station
  > terminus interchange station, bus_stop > stop station, busy_time busiest > peak season,
  buy_a_ticket get_tickets where_to_buy > purchase sale vending, buy_on_board buy_on_the_train
  pay_on_the_train pay_on_board > onboard purchase conductor, buy_on_the_bus > driver cash, by_bus
  come_by_bus > stop service, cable_railway > funicular, can_i_pay > payment, cancelled_ferry
  ferry_cancelled > cancellation weather, cancelled_train train_didn_t_come > disruption cancelled,
  card_declined card_doesn_t_work card_not_working > payment contactless, card_for_deposit >
  preauthorisation card, carer helper_with_me > companion essential assistant, carer_ticket
  carer_free > companion free, carriage > compartment, carriage coach, carriages > rolling, caves
  caverns > underground, change_money > exchange currency, change_of_owner > transfer ownership,
  change_trains > change connection transfer, charge_per_minute > minute tariff, chased_by_cows >
  cattle livestock, cheap_day_return > return off_peak, cheap_flights > fare, cheaper_at > reduced
  tariff, cheaper_in_the_evening evening_ticket > tariff evening, cheapest_tariff price_per_km >
  kilometre tariff rate, cheapest_ticket > advance off_peak fare, check_in_online online_check_in >
  check_in web, chemical_toilet elsan > disposal waste, child_price adult_price > fare,
  christmas_day boxing_day > december service, christmas_opening open_at_christmas
  open_on_christmas > closed holiday december, close_early pack_up > end, coach trainer teacher >
  instruction, coach_driver > driver, compensation indemnity, compensation_for_delay delay_repay
  money_for_delay > compensation delay, complain_about > complaint feedback, concession
  concessionary, concession_stand > refreshment kiosk, conductor guard > staff, conductor inspector
  > ticket, confirmation > email, connection > transfer, county > region district, cow bull sheep >
  livestock cattle grazing, day_ticket > day, dead_in_winter > season, dear cheap > price cost,
  delay late > disruption, delayed_train_refund train_was_late train_late > delay compensation,
  deposit > preauthorisation, deposit_blocked block_on_my_card hold_on_my_card > deposit
  preauthorisation, deposit_for_the_holiday > deposit balance, didn_t_get_a_receipt > receipt
  invoice, didn_t_stop drove_past drove_off > complaint stop, directions > transport way,
  disabled_loo disabled_toilet radar_key > accessible toilet, disembark alight, district > quarter
  neighbourhood, diversion > alternative route, dodge > penalty fare, dog_on_the_train > dog lead,
  drive_in_at_night come_back_late > barrier gate, drop_it_off_somewhere drop_it_off_elsewhere
  one_way_rental > return branch surcharge, drop_me_off > collect transfer shuttle, empty_the_loo
  empty_the_toilet empty_my_toilet portapotty porta_potti cassette > chemical disposal, end stop,
  end_of_the_line last_stop > terminus, euros currency > cash exchange, every_how_many > frequency
  interval, exact_change right_change > cash coin change, exact_fare > change cash, family_ticket >
  family admission, fare price ticket, fare tariff, fare_dodger bunk_the_train jump_the_barrier >
  penalty evasion fare, fare_dodging > penalty ticket, farming > grazing, fell_asleep > overslept,
  first_bus first_train first_boat > departure earliest, first_train > first, flag_down wave_down
  hail > signal stop request, flap open_the_window window > ventilation, flight > departure,
  flight_cancelled cancelled_flight > cancellation refund compensation, flight_delayed
  delayed_flight > delay compensation, flush_the_loo flush_the_toilet empty_the_tank holding_tank >
  discharge sewage pump, forgot_my > mislaid, forgot_my_pass forgot_my_card > present produce,
  forgot_my_wallet forgot_my_purse forgot_my_money > payment cash, forgot_to_cancel > no_show
  cancellation, forgot_to_pay > unpaid penalty, free_rooms > availability, free_travel travel_free
  ride_free > free charge, frequency > often interval, frequent often, funicular > cable, gate >
  departure boarding, gate barrier, get_here > direction transport route, get_off_early > alight
  break, get_there getting_there > direction transport arrive route travel, get_there_by_train
  come_by_train by_train > railway station, get_to > direction transport route, getaway break,
  go_anywhere > unlimited, got_caught caught_without no_ticket without_a_ticket > penalty fare
  ticket, got_off_at_the_wrong fell_asleep missed_my_stop > penalty excess, got_on_the_wrong
  wrong_train > valid, grab_rails > accessible, grey_water waste_water > drain disposal,
  group_discount group_booking big_group > group party reduction, group_of_us > group party,
  groups_on_trains > group discount, guard_dog sheepdog > flock livestock, hail sleet >
  precipitation, half_board full_board all_inclusive > meal board included, half_full quarter_full
  > tank, half_price > reduced, half_term school_holidays > holiday term, hand_over_kid >
  unaccompanied, have_a_look_round > open_evening taster, have_to_show need_to_show > produce
  present proof, held_up > disruption late, heritage_railway > preserved volunteer, hold_the_bus
  wait_for_me > depart wait, hold_up delay, hop_off jump_off get_off_the_bus > alight disembark,
  hop_on jump_on get_on_the_bus > board, hourly > interval, hourly > rate tariff, hours_late >
  delay compensation, how_big_is_the_park how_big_is_it > area hectare kilometre, how_do_i_get >
  transport route, how_long_is_the_crossing > duration crossing, how_long_is_the_line
  how_long_is_the_railway > length kilometre, how_long_til how_long_do_you_wait how_long_to_get >
  waiting delay average, how_many_people_on_board > passenger capacity complement, how_many_stops >
  stations number, how_often > frequency, how_often > hourly, how_often_do > interval frequency,
  how_wide_are_the_tracks narrow_gauge > gauge, in_instalments spread_the_cost pay_monthly >
  instalment monthly, in_the_evening > 18, inspector > conductor controller, instructor
  instruction, itinerary programme, itinerary route schedule, key_drop > key box, kid_lost_ticket >
  replacement, kids_free_on_trains > child free, kids_menu > meal, kids_price child_ticket > child
  fare admission, kids_running_around > supervision, kids_ticket > child fare, last_bus > last,
  last_bus last_train last_tram last_ferry last_boat > final departure, last_minute on_the_day >
  advance availability, late_bar > bar, later_train earlier_train next_train > valid service,
  lay_by pull_over > stop, leave_behind forgotten, leaves_on_the_line > delay autumn, let_me_off
  drop_me_off let_off drop_me > alight stop, line_colour > line, loco > locomotive, log_on
  get_online > wireless connection, loo bog restroom washroom wc lav toilet > convenience,
  loo_block toilet_block shower_block > sanitary facilities amenity, loo_in_the_park nearest_toilet
  > toilet facilities, look_round look_around have_a_look > visit tour open,
  lost_kid_at_the_station > lost child, lost_my_booking no_email no_confirmation
  didn_t_get_my_ticket > confirmation email, lost_my_ticket lost_ticket > replacement duplicate
  reissue, low_season high_season school_holidays half_term > season peak, lyft taxi, mileage
  miles_can_i > kilometre unlimited distance, minibus > bus coach, minors_alone book_under_18 >
  minor age, mislaid > lost missing forgotten, miss_my_connection missed_connection > connection
  missed transfer, miss_my_train missed_train missed_the_train > connection miss next, miss_one_leg
  skip_a_flight no_show_flight > unused sector no_show, moan grumble whinge > complaint complain
  feedback, money_back my_money_back get_my_cash_back > refund reimbursement compensation,
  mono_rail monorail > rail, my_kid my_son my_daughter > child, narrow_doors wide_doors door_width
  > width clearance, nearest_airport closest_airport fly_to fly_into > airport, nearest_station
  closest_station > station railway, neighbourhood region > area, new_year_s_eve nye > new_year
  december, night_bus nightbus > night service, night_rate cheaper_at_night cheap_at_night > night
  rate, no_change > cash coin, no_credit_card without_a_credit_card > card debit, no_seats >
  standing seat capacity, no_ticket_machine > purchase board, not_happy unhappy not_satisfied >
  complaint satisfaction dissatisfied, not_trained untrained > induction, off_peak quiet_time >
  peak, off_the_lead off_lead off_leash let_my_dog_run let_the_dog_run > lead leash, on_our_own
  without_an_adult without_parents without_adults without_our_parents > accompanied unaccompanied
  guardian, on_the_coach_toilet > toilet, on_time > schedule, one_way_ticket > single,
  opening_season open_all_year open_in_winter > season closed winter, operate > managed, owe
  unpaid, owe_money behind_on_payments can_t_pay can_t_afford > arrears unpaid overdue, owned_by >
  owner ownership, oyster travelcard smartcard > card pass, park_and_ride > parking shuttle, pass
  fare, pass permit card, passengers_a_day how_many_people_use how_many_passengers > passenger
  annual ridership, pay_late late_payment miss_a_payment > arrears interest overdue, pay_upfront
  up_front > advance prepayment, peak rush_hour > commuter, peak_ticket_on_off_peak wrong_time >
  validity restriction, peloton bunch > group, pensioner oap nan grandma > concessionary senior,
  pensioner oldie > concession concessionary, people_mover > shuttle, per_hour per_day > hourly
  daily rate, per_mile per_km > kilometre rate, pick_up_point > departure boarding stop, platform
  track, platform_ticket ticket, poo_tank black_water > sewage holding, pool_hours kids_in_pool >
  pool hours, portaloo > chemical, pram buggy stroller > folded, prams pushchairs > wheelchair,
  prams_on_the_train > folded, press_the_button ring_the_bell stop_button > bell signal,
  print_my_boarding_pass > boarding printed, public_transport > bus train tram metro, pump_out >
  sewage station, pushchair pram stroller buggy, quarters > coin, queue line > queuing, quiet_coach
  > quiet zone, rail_replacement > replacement bus engineering, railcard > discount concession,
  railcard_forgot forgot_my_railcard > railcard present, railroad > railway train, railroad rail,
  railway > line network, rainy_season wet_season monsoon > rainfall precipitation, rammed
  packed_out > capacity full, receipt > purchase, reduced > half, refund_if_i_leave_early
  leave_a_day_early check_out_early > early departure refund, reimbursed > receipt, reissue
  replace, rest_area service_station services > break, rest_break > break, return_out_of_hours
  drop_off_at_night > return outside hours, return_ticket > return outward, ride > lift transport,
  ride_two_abreast side_by_side > abreast, right_of_way give_way > priority yield, ring_my_bell
  bike_bell > bell audible, rolling_stock > carriage locomotive, route_number which_line > line,
  rover_ticket rail_pass interrail > pass unlimited, rude shouted_at swore > conduct complaint
  behaviour, run operate, run_by managed_by > operated, run_for_the_bus > door, run_out > validity,
  rush_hour > peak, schedule timetable programme plan, school_bus > pupil, season_ticket > commuter
  annual weekly, season_ticket > pass monthly, seasonal_pitch > annual season, seat_number
  choose_a_seat pick_a_seat > seat reservation selection, security_guard > warden security,
  security_queue fast_lane > priority security, sell_my_boat sell_the_boat buy_a_boat new_owner >
  sale ownership transferable, senior_citizen seniors > concession, sewage > toilet discharge,
  sewage wastewater, shoulder_season > season, show_my_pass > present produce, show_my_ticket >
  produce present valid, shuttle bus, shuttle transfer, shuttle_from_the_airport > shuttle
  transfer, single one_way, sit_next_to > seat adjacent, sit_next_to_each_other sit_together
  next_to_each_other > together adjacent seat, skint hard_up strapped_for_cash > concessionary
  hardship, skip > disposal, snow_day > disruption, sold_to bought_by > acquired purchased,
  sophomore freshman > student, split_ticket break_my_journey > break journey, stag_do hen_party
  stag_party hen_night > group party, standing_room stand_up > standee standing capacity, station
  stop, steam_train > heritage, steam_train steam_engine > steam locomotive, stops_at calls_at >
  stations calling, streetcar trolley > tram, strike walkout > industrial disruption, student
  students_card > discount concession, student_discount money_off cheaper_for > reduction
  concession reduced, students > reduced, suburb > outskirts district, subway tube > metro,
  sunday_service > sunday, surf_school > tuition, swap_seats change_seats move_seats > seat
  reassigned, table_on_train > seat, table_seat > table seat, taxi > alternative, taxi cab,
  taxi_money taxi_home cab_home > alternative transport reimbursed, tenner twenty_quid fiver >
  banknote cash, terminal station, terminal_change between_terminals change_terminals > shuttle
  transfer, terminus terminal, ticket_barrier turnstile > gate barrier, ticket_for_dog dog_ticket >
  dog fare, ticket_inspector inspector > inspection official authorised, ticket_machine > vending
  machine, ticket_machine_broken > penalty unable, ticket_office > counter office sale,
  ticket_price how_much_are_tickets how_much_is_a_ticket > admission price fare,
  ticket_price_history > fare, tight_connection > transfer minimum connection, time_restrictions >
  restriction peak, timetable departure, toilet_blocked > maintenance, toilet_broken_on_train >
  facilities, toilet_on_board > lavatory toilet, toilet_stop loo_stop comfort_break > break rest,
  toilets loos bogs > sanitary lavatory facilities, tracks rails > gauge line, train rail railway,
  train_cancelled > cancelled, train_driver > driver, train_full can_t_get_on > capacity standing,
  train_split divides > portion, train_station > station railway, tram rail, tramway > tram,
  transport > tram metro, transport travel bus, transported > conveyed, travel_with_kids > child
  family, travelcard > ticket, tunnel > underground subterranean, two_for_one 2_for_1 > offer
  discount, uber > taxi cab, underground > metro subway tube, underground_included > included zone,
  unlimited > unrestricted, unpaid_fare penalty_notice > notice penalty, vacation > break,
  veterans_discount military_discount > military armed, vouchers > credit, wait_for_my_refund
  how_long_for_a_refund > refund working processed, warden ranger, washroom restroom > facilities,
  wavy big_waves rough > swell wave, weekly_ticket > pass season, what_time_do_they_run first_bus
  last_tram > timetable departure, when_did_it_open when_did_it_first_open opened > inaugurated,
  when_do_i_get_the_bill > invoice monthly, when_is_my_deposit > deposit released, when_to_go
  best_time_to_visit best_time_to_go best_month > season climate, where_does_it_leave leave_from
  leaves_from > departure platform stop, where_does_it_stop > stop calling, which_end_of_the_train
  front_of_the_train > portion formation, which_platform which_gate which_stop > departure
  platform, who_buys what_to_buy buy_new > expenditure purchase, who_paid_for_it who_paid > funded
  financed cost, who_runs_it who_runs_the > operated, wifi_code wifi_slow > wireless internet,
  without_paying didn_t_pay haven_t_paid > penalty unpaid evasion, won_t_be_there > late delayed,
  wrong_ticket > valid invalid penalty`;
