/** Driving licences, vehicles and fines; see `SYNONYMS`. */
export const driving = `
  allowed > forbidden, apart_from besides > except excluding, at_the_wheel behind_the_wheel >
  driving, banned > excluded barred, banned disqualified, bar drinks > licensed refreshments,
  bargain cheap_stuff > reduction purchase, beer brewing, being_drunk drunk > intoxicated disorder
  inebriated, bike bicycle > pedal, bike_lights no_lights > cycling, bike_storage > cycles,
  blue_badge disabled_badge > holder, breath_test breathalyser > alcohol, breathalyzer > alcohol
  breath, bring_a_car own_car > vehicle supply, bus tram metro > fares, bus_lane > bus, bus_money
  train_money > fares transport, bus_pass > travel, business > commercial undertaking, buy purchase
  > procurement acquisition, call_a_meeting > convene extraordinary, car_broke_down broke_down
  breakdown > recovery assistance, caravan tow pull > trailer, carpet_worn bit_worn > wear
  deterioration, carry_passengers drive_my_mates > passenger, chances > likelihood, chances
  chance_of > success rate probability, charge_my_car plug_in > electric, charger plug > charging
  socket, charging_point charger > station, chase > recover, cheap_bus > concessionary transport,
  cheap_travel > reduced transport, clamp > wheel, company firm > enterprise commercial, confiscate
  > seizure forfeiture, confiscate seize, congestion > zone emission charge, copyright >
  intellectual licence, cover_version cover_band > performance, crime_number crime_reference >
  reference insurance, diesel electric > emission, disabled_badge handicap > blue badge,
  disabled_bay > accessible badge, dj band karaoke > performance music, dont_pay not_pay >
  nonpayment outstanding, drink_driving > disqualification, driving_licence > licence driver,
  driving_licence drivers_license > driving, driving_test > examination practical,
  drunk_and_disorderly drunk_in_public > disorder intoxicated, drunk_driving > alcohol drink,
  drunk_in_the_street peeing > disorder, dui > alcohol driving, dui intoxicated, ebike e_bike >
  assisted pedelec, electrocuted electric, escooter > electric scooter, essay > study, except >
  exclusion, fainted passed_out > consciousness loss, far near > distance proximity, fast quick >
  prompt, fine > pecuniary, fine charge, fine_for_late > interest penalty, fits blackout > seizure
  consciousness, get_away_with > punishment penalty, get_back > retrieve recovery, get_my_car_back
  get_it_back > release recover, get_my_money_back bus_money_back > reimbursed fares, give_it_back
  pay_it_back > recovered repay, given > granted conferred awarded, grant award, handcuffs
  restraint, happens > penalty sanction, have_to_give_it_back > recovered repayable, how_fast
  wifi_speed internet_speed > rate bandwidth speed, how_likely odds > likelihood, ignore ignore_it
  dont_pay > unpaid default enforcement, jaywalking cross_the_road > pedestrian, just_me >
  individual sole single, just_passed new_driver p_plates > newly qualified, late_charge > interest
  default, left_behind left_my_stuff > abandoned belongings, lend_a_hand > assist, lend_me >
  supplied, lesson > training, let_themselves_in > entry access, licence > driver, lift give_a_lift
  > transport passenger, long_service_award > badge honoured, lose_licence lost_my_licence >
  revocation duplicate disqualification, lose_my_licence banned_from_driving > disqualification
  revocation disqualified, medal badge > honoured, meeting_held when_is_the_meeting > convened, mot
  inspection > roadworthiness test, my_number phone_number > telephone, no_insurance > uninsured,
  not_allowed > forbidden banned, not_wearing_seatbelt seatbelt > belt restraint,
  nothing_left_for_me > disinherited excluded, number_plate license_plate plates > registration,
  on_my_own as_an_individual > individual, on_my_phone_driving phone_while_driving > hand_held
  telephone, one_beer one_drink pint > alcohol limit, one_phone_call > notified, only_one >
  exclusive, only_one only_one_supplier > sole single source, order_number po_number > purchase,
  outside_my_house on_my_street on_the_road > residents kerbside street, own_tools bring_tools >
  supplied, parking_fine > charge contravention, parking_space spot > bay space, parking_ticket
  ticket pcn > penalty charge notice, pass_the_test pass > successful, passed > success,
  passed_my_test > newly qualified, pay_fast pay_quickly pay_early > discount reduced, pay_late >
  default, pay_late > outstanding, penalty disciplinary, penalty fine punishment sanction,
  play_music at_night > quiet hours, play_music spotify > performance recorded, play_music_in >
  performance public licence, points > endorsement penalty, practical_test > examination practical,
  pram > wheeled, provided given, road_tax car_tax > vehicle excise duty, rush hurry > urgency
  expedited, seize seizure, small_business small_firm > enterprises sme, small_print fine_print >
  terms conditions, sme small_company > enterprise, smoke > cigarette tobacco, special_meeting >
  extraordinary, speed_awareness course > driver, speed_camera > speed, speed_limit > limit,
  speed_up faster > expedite priority urgent, speeding_ticket > speed, stray > lost impounded,
  street road > kerbside, swap_licence > exchange, swap_numbers give_my_number > telephone private,
  tax_band > valuation band, terms_and_conditions > terms conditions, tesla > vehicle,
  texting_while_driving texting_at_the_wheel > telephone handheld, theory_test written_test >
  component choice, throw_my_stuff > abandoned dispose, tickets_from_supplier > hospitality
  invitations, tow > pound, tow pound > impound storage, towed_away > removed recovery,
  traffic_warden parking_attendant warden > enforcement officer, trouble consequence > penalty
  sanction, trouble disciplinary, tune track > music recording, until_when how_late > hours, v5c
  logbook log_book > registration, walk_in just_walk_in > entry access inspection, warden >
  attendant inspector, what_happens_if > consequences penalty, wheel_clamp > immobilisation,
  while_studying > studies term, winners > successful awarded, written_test theory > examination`;
