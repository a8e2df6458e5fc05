/** Getting there, facilities and safety; see `SYNONYMS`. */
export const venues = `
  accompanied > adult, adult_with_them adult_in_the_water > unaccompanied unsupervised, after_hours
  > closure, after_the_event afterwards > retrospectively, alcohol_at_the_hall sell_alcohol >
  licence alcohol, allergen gluten nuts peanut > dietary, allergic > adrenaline, allergic dietary,
  allergic_to_horses > allergen allergic, allergic_to_nuts > allergen allergic, allowed > consent,
  ambulance > medical aid, ambulance > medicine, anyone > visitor welcome, area > precinct
  perimeter, arrested > police, ask_first > permission, ask_first > permit, asked_to_leave >
  expelled removed, asked_to_leave > expulsion, assistance_dog > guide service, asthma > medicine,
  asthma_pump puffer > inhaler medication, asthma_pump puffer > medicine, athlete > competitor
  participant, back_pain bad_back > medicine, bad_heart dodgy_heart heart_problem > medicine,
  badge_pickup > badge collection, bag_check > security search bag, bag_drop drop_my_bag
  leave_my_bag bag_store > baggage storage, bag_size big_bag backpack_size > bag dimension,
  ball_size how_big_is_the_ball > diameter circumference, ball_through_the_window smashed_window >
  liability, bank_holiday > closed, bank_holiday > closure, banned disqualified > license,
  banned_from > excluded, banned_from > exclusion, bar > beverage drink, barney > dispute conflict,
  barred > excluded, barred > exclusion, bbq barbecue grill > stove, been_rude > complain,
  been_rude rude > grievance complaint, beer lager cider pint > alcoholic licensed bar, beer lager
  cider pint > licence, behave_in > conduct, behave_myself bad_behaviour naughty > misconduct
  conduct, berries strawberries > produce, bevvy tipple > alcohol beverage, big > substantial,
  big_tent size_of_tent > meter, biggest_year > record attendance, bike_repair fix_my_bike >
  maintain, bite kick > injured, bleed > first_aid, bleed blood > injured, blue_badge_parking >
  disabled parking, boat_insurance > liable, bond_for_damage > deposit damage, booze beer wine
  alcohol > inebriated, border edge > perimeter boundary, bored kids_bored entertain_the_kids >
  children activity family, bouncer guard > steward, bouncer security, break_something
  smash_a_glass > damage breakage deposit, bring > permitted prohibited allowed, bring_a_trolley
  wheelbarrow > trolley, bring_booze hip_flask > alcohol, bring_forward earlier, bring_mate invite
  > guest, bring_my_child_volunteering > child accompanied, bring_my_child_volunteering >
  unaccompanied, bring_my_own_beer bring_beer bring_alcohol bring_drinks byo byob > alcohol
  beverage, bring_our_own > supplier, bring_sandwiches bring_our_own_food bring_a_picnic
  bring_lunch > picnic food, bring_your_own outside, broke_the_lamp broke_something_in_the_room >
  liable, broken doesn_t_work > defective inoperative, broken_machine out_of_order > maintain,
  broken_nose > injured, brolly umbrella, bruised black_eye > injured, buggies_inside > pushchair,
  bully > conduct, burn burn_stuff > fire bonfire, burnt_down > destroyed perished, bust_up >
  dispute, by_myself on_my_own > company accompanied, by_themselves > unaccompanied alone,
  by_themselves on_their_own > accompanied, byob bring_our_own > corkage alcohol, cab uber >
  transport, cafe coffee cuppa tea > refreshment tearoom, came_out when_did_it_come_out >
  premiered, camp > reside, campfire bonfire, camping_field park_next_to > camping vehicle,
  can_i_bring > prohibited, can_stay > permission, can_stay > remain permitted, cancel > abandon,
  cancel_my_holiday cancel_the_trip cancel_our_trip can_t_travel > uninsured, cannabis > substance,
  capacity > attendance visitor maximum, car_boot > vehicle, caravan camper > vehicle, carnival
  parade, carriages_at_midnight end_of_the_night > depart midnight, catches_fire burns_easily >
  flammable combustible, caterer food_truck > supplier approved, cause_trouble troublemaker trouble
  > misconduct disorderly, chain_came_off brakes_squeaky gears > maintain, champagne prosecco >
  alcohol beverage, chaperone > guardian supervision, chaperone > unsupervised, cheater >
  disqualified, check_in_closes > close, check_my_bag search_my_bag frisked > search security,
  check_out_time late_check_out late_checkout > depart, checkout > depart, cheeky > behavior,
  cheeky > behaviour, christmas_opening open_at_christmas open_on_christmas > closure, chuck_out >
  eject remove, church_service > religious, clean > sanitise, clean_up tidy_up clear_up > cleaning
  hirer, clean_up_after > cleaning hirer, clean_up_day litter_pick beach_clean > voluntary,
  clean_up_next_day > cleaning collection, clear_out > vacate, clear_the_room > room vacated,
  climb_alone on_my_tod > supervised, climber > climbing bouldering, cloakroom > locker, cloakroom
  > storage, close_down shut_down wind_up > closure, closed_for_cleaning > maintain close,
  closed_for_repairs > closed restoration, closing_date > entries, clothes_left_at_start >
  discarded clothing, clown_around > behavior, clown_around > behaviour, coat jacket, coat_check
  cloakroom, coatcheck cloakroom, code_of_conduct > conduct harassment rule, code_of_conduct behave
  > behavior, code_of_conduct behave > behaviour policy, community_service > volunteer,
  compost_toilet > toilet, condoms > welfare, crash_into someone_hit_me > liable, crb dbs >
  background barring, creep creepy > stalking, creepy uncomfortable harass, cuppa brew > tea drink,
  curfew lock_out back_late > closure, damage_waiver > uninsured, dangerous > injured, dbs_check >
  disclosure enhanced, deadline last_day cut_off > closure, decorate > adorn, decorate blu_tack
  bunting > adhesive fixing, deep_end how_deep_is_the_pool deep_is_it > meter, destroyed ruined >
  demolished perished, didn_t_stop drove_past drove_off > complain, digital_licence > license,
  disabled_camping accessible_camping > accessible camping, disabled_guests > accessible, dismantle
  > remove demolish, disorderly > behavior, disorderly > behaviour, dissolve disband shutdown >
  dissolution winding, distance > kilometer, doctor_s_note sick_note doctors_note > medicine,
  doctor_there is_there_a_doctor > medicine, dodgy > defective, dodgy_tummy the_runs the_trots
  bad_stomach > diarrhoea stomach, dog assistance, dog_at_the_festival bring_my_dog > dog
  assistance animal, dogs_welcome > dog animal, donate_clothes donate_stuff > donor, drink_water >
  hydration, driver_braked > injured, driver_volunteer > driver licence, driver_volunteer >
  license, drop_the_kids kids_track > children, drop_them_off drop_my_kid leave_my_kids >
  unsupervised accompanied, drug_test > testing, drugs pills coke weed > substance illegal
  controlled, drunk_on_the_plane > inebriated, dump_my_stuff dump_my_bags leave_my_stuff
  put_my_stuff leave_our_stuff > baggage luggage storage locker, easy_climbs how_hard_are
  colour_mean > color, eat_in_the_theatre > food auditorium, ejected removed, empty > vacate,
  engineering_works > maintain close, enhanced disclosure, epipen > allergen allergic,
  every_four_years > quadrennial, every_night > nightly, every_two_weeks every_other_week >
  fortnightly, every_two_years > biennial, everyone_welcome > public visitor, expert pro >
  professional advanced elite, fair carnival > festival, fall > injured, family_tree > archive, far
  > kilometer, feel_faint faint > medical collapse, feel_faint faint > medicine, feel_unsafe
  don_t_feel_safe > safety welfare report, fell_on_the_bus hurt_on_the_bus > injured liable,
  felt_up touched_me > harassment sexual assault, fight_broke_out > violence assault,
  fight_broke_out > violent, finish > cessation, finish_area meet_my_family_after > meeting finish,
  finish_by_midnight > midnight vacate, fire sack > removal, fire_label > safety, first >
  inaugural, first_aid > injured medicine, first_aid_tent medic_tent > medical, first_aid_tent
  medic_tent > medicine, first_bus first_train first_boat > depart, first_ever > inaugural,
  first_look_round view_the_venue > viewing appointment, first_shown > premiered, fishing_rod
  catch_fish go_fishing > license, fits_how_many room_for > capacity accommodate, fixed
  match_fixing > corruption, fixed_up done_up rebuilt > restored renovated, flat_tire > tire,
  flat_tyre > tire, flight > depart, float > vehicle, fog smoke_machine haze > smoke effect, follow
  > comply observe, followed_me > harassment, food_allowed eat_inside > food drink, food_stalls
  food_trucks food_van burger_van > catering vendor refreshment, food_that_goes_off > perishable,
  foreign_licence overseas_licence > license permission, founded > established, free_drinks
  open_bar > bar complimentary, frozen_course course_closed > closure, fruit_and_veg veg veggies >
  vegetable produce, fully_comp comprehensive > uninsured, gate > depart, gate_closes gate_shut >
  close, gear > belongings, get_chucked get_kicked > ejection removed expelled, get_chucked
  get_kicked > expulsion, get_fit lose_weight slim > program, get_going > departure, get_going
  set_off > commence depart, get_home_after last_train_home get_home > transport late, get_hurt >
  injured, get_searched > search security, gift_aid > donor, glitter confetti > cleaning,
  gluten_free dairy_free > allergy, gluten_free dairy_free lactose > allergic, gluten_free
  dairy_free lactose > dietary allergen option, go_pro gopro > camera filming, go_up up_a_division
  how_many_go_up > ascent, goodie_bag swag freebies > gift bag, got_a_record been_to_prison >
  disclosure conviction, gripe beef > complain, grope > harassment assault, grope unwanted,
  grow_the_biggest heaviest biggest > weight, guide_dog > assistance service, hand_over_kid >
  accompanied, harass > unwanted, harass intimidation, harassed report, harassment conduct,
  hard_drugs drug_testing > substance drug, have_a_few_beers few_beers few_drinks > alcohol
  influence intoxicated, have_a_few_beers few_beers few_drinks > inebriated, have_to_be_out
  everybody_out > depart vacate midnight, have_to_be_out everybody_out > departure, headbutt >
  violence, health_problem > medicine, hit_by_a_ball hit_someone hit_somebody smashed > injured
  liability, hit_him > violence, hold_a_meeting > convene, holiday xmas christmas > closure
  festive, homeless soup_kitchen food_bank > donor, homophobic transphobic > harassment, hooligans
  > violent, horse rider > equestrian, horse_allergy > allergen allergic, hosted > venue,
  hotel_near stay_nearby crash_nearby > accommodation hotel, how_big_is_the_park how_big_is_it >
  kilometer, how_big_is_the_ski > kilometer, how_deep deep > draft meter, how_did_it_start
  how_did_it_begin > origin founded, how_do_they_qualify > qualification qualify, how_far how_close
  > kilometer meter, how_far_can_it > kilometer, how_heavy_is_the_ball > weight gram, how_high
  altitude > meter, how_late > closure, how_long_am_i_banned how_long_am_i_out long_ban > suspend,
  how_long_has_it_been_going been_going > founded annual, how_long_is_the_tunnel
  how_long_is_the_bridge > meter, how_many_kids_per_adult > unsupervised, how_many_slopes
  how_many_runs how_much_skiing > kilometer, how_many_things how_many_objects how_many_paintings >
  objects collection, how_much_climbing > ascend meter, how_much_climbing > ascent metre,
  how_often_is_it how_often_is_it_held > annual biennial, how_old_is > founded established,
  how_wide > meter, hug free_hugs > consent contact, huge > substantial considerable, hurt_his
  broke_his > injury injured, hurt_my_back put_my_back_out > injured, hurt_my_back put_my_back_out
  > injury, icy > closure, if_it_rains > rain, ill_all_year injured_all_year > absent reduced,
  ill_before_holiday too_ill_to_travel > medicine, ill_on_holiday get_sick_abroad > medicine
  uninsured, ill_tomorrow sick_tomorrow sick_kid kid_is_ill > absent, in_hospital been_in_hospital
  operation surgery > medicine, injured > medicine, injured_at > casualties injured, injured_at >
  injury, injury_record > injured, injury_record > injury, instructor_led > unsupervised,
  insurance_for_volunteers > liability insured, insurance_for_volunteers > liable uninsured,
  insured covered > liable, is_it_open_when > closure, key_for_the_hall pick_up_the_key > key
  collection, kick evict > ejection removal, kick_off_with > dispute, kick_us_out chuck_us_out
  out_of_the_room > depart, kicked_by_a_horse trodden_on > injured, kickedout > ejected expelled,
  kickedout > expulsion, kid child > youth, kids_activities trail quiz > family children,
  kids_alone child_flying_alone flying_alone > accompanied, kids_area children_s_area > children
  family, kids_climb > unsupervised, kids_swim > unsupervised, kitchen_in_the_hall > kitchen,
  knackered busted > damaged, knee_replacement metal_hip hip_replacement > medicine, ladies gents >
  toilet, lairy rowdy > behavior, lairy rowdy > disorderly behaviour, laser_pen laser_pointer >
  laser prohibited, last_bus > depart, last_lift when_do_lifts_close > closure, last_train
  last_tram last_ferry last_boat > depart, late_for_my_flight > close, late_for_the_start
  miss_the_start > start late, late_licence > alcohol licensed, late_opening open_in_the_evening >
  evening late, lav john > toilet lavatory, league_above > tier division, leave_bag dump_bag >
  cloakroom storage locker, leave_by have_to_leave > departure, leave_by have_to_leave > vacate
  depart, leave_my_tent > abandoned tent, leave_stuff > cloakroom locker, leave_the_room
  leave_the_pitch > depart, left_the_club > departed released, left_the_club > departure, leg_it >
  run leave, let_off > waiver, letter_from_doctor > medicine, licence_to_sail need_a_licence
  boat_licence > qualified license, lift_broken stairs > storey, lift_closed > closure,
  lightning_on_the_course > suspension, litter_fine leave_my_tent leave_tent > litter waste,
  litter_picking > litter, live_on_my_boat live_on_a_boat liveaboard live_on_board live_aboard >
  reside license, loads_of lots_of > numerous abundant, lockers_at_the_festival > locker hire,
  look_at_old_records family_history > archive research, looking_after take_care_of > conservation
  preservation, lost_badge > badge, lost_child > lost child, lost_kid lost_my_kid lost_my_son
  lost_my_daughter > lost child missing, lost_my_badge > replacement badge, lost_my_licence >
  license, lost_my_wallet > lost property, lost_my_wristband wristband_broke > replacement
  wristband, lost_ski > liable, lunch_provided feed_us feed_you do_they_feed > meal refreshment
  provided, mean > bullying, medical_tent > first_aid, mental_health panic feeling_low > welfare
  support, merry > intoxicated, mess > litter, mess_about mess_around muck_about > behavior,
  mess_about mess_around muck_about > behaviour misconduct, milk cheese honey > produce dairy,
  miss_the_next_match > suspend, missing_person > lost, mobility_scooter > permission, motor banger
  wheels > car vehicle, near_which_town nearest_town > kilometer, nearest_beach close_to_the_beach
  > meter, need_experience > qualification, need_experience > qualified, nicked robbed pickpocket
  mugged > theft police, no_lifeguard > supervised, not_allowed_to_bring what_can_t_i_bring
  banned_items what_not_to_bring > prohibited item, obey stick_to > comply observe adhere, observe
  > comply, old_stuff antiques > artefact historic collection, oldest_club > oldest founded,
  on_her_own on_his_own by_herself by_himself leave_them > accompanied, on_the_house >
  complimentary free, one_day_event > event, open_on_sundays open_on_bank_holidays > daily weekday
  hours, open_to_everyone open_to_anyone just_anyone > public visitor welcome, opened >
  established, opening_season open_all_year open_in_winter > closure, order_drinks > interval order
  bar, outside_edge round_the_edge > perimeter, overdose bad_trip > medical welfare, overdose
  bad_trip > medicine, overtime extratime > extend, overtime extratime > extension extra, own_booze
  own_wine own_drinks > corkage alcohol beverage, own_caterer > caterer approved supplier, own_food
  bring_food > food picnic outside, oxygen cpap > medicine, pacemaker > medicine, pacer pacemaker >
  pacing, packed > attendance, packed_lunch sarnies butties > provisions food, parade carnival
  float > procession route, parasol umbrella, park_up > parking, parking_for_guests > parking,
  part_of_the_year joined_late > pro_rata, peanuts nut_allergy > allergic, perfume_bottle > glass,
  perishable > food, permission > authorization, permission_from who_approves > approval consent,
  permission_to > license, phone_charging > charging power, phone_stolen > valuables,
  photography_allowed > photography, pick_up_decorations > collection, pick_up_point > depart,
  picnic > provisions, picnic food, picnic_area picnic_bench > picnic, pint glass > vessel
  beverage, pissed hammered wasted hungover > inebriated, pitch_size how_big_is_the_pitch
  how_big_is_the_goal > meter, plan_b wet_weather_plan > contingency weather, plastered legless
  smashed > inebriated, plastered legless smashed > intoxicated, plasters > first_aid, plastic_cup
  plastic_glass > vessel plastic, plus_one bring_someone > guest companion, points_on_my_licence >
  license, police cops copper > security, poncho bin_bag > clothing discarded, poo_bag > dog,
  pooed_in > close, pooed_in_the_pool > close, pool_closed shut_for > close maintain, poorly_kid >
  absent, portaloo toilet, post_race beer_after > refreshment, postpone delay reschedule, pot >
  cannabis drug, potatoes carrots beans onions > vegetable crop produce, pros professional,
  public_liability > insurance liability, public_liability > uninsured liable, pulled_muscle >
  injured, pulled_muscle > injury, punch hit > fighting, punch hit brawl > violence violent
  assault, puncture > tire, puppy pet > assistance, push_a_buggy run_with_a_buggy > exclusion,
  put_my_bag put_my_backpack put_my_coat leave_my_coat leave_my_bag leave_my_backpack > cloakroom
  locker, put_my_membership_on_hold > suspension, put_my_wallet keep_my_wallet keep_my_valuables
  lock_up > locker valuables padlock, put_up_decorations stick_things_on_the_wall > decoration
  fixing wall, rain rainy > weather wet postponed cancellation, rain_off > cancel weather,
  rain_or_shine if_it_rains in_the_rain > weather inclement cancelled, rained_off > postponed,
  reading_room > archive, redcard sentoff > suspend, refill water, renovation > restoration,
  report_someone report_a_creep > report harassment, reusable_cup cup_deposit > cup deposit,
  right_now > immediately forthwith, road_closed_snow > closure, road_closures > closure, road_race
  > surface, road_shut_for_parade > close, road_shut_for_parade > closure procession, rough > ill,
  rude shouted_at swore > complain behavior, rule > stipulate prescribed, run_around > running,
  run_down falling_apart > dilapidated disrepair, safe safety > safeguarding, sailing > depart,
  search > check bag, security > guard steward bag, selfie_stick tripod gopro > photography camera,
  service_dog > assistance guide, sexist sexism > gender, shattered > tired, shattered > tyre,
  shore_power electric_on_the_boat plug_in_my_boat > metre, shut_on_mondays closed_on > daily
  except, shuttle transport, sick_bucket > vomit, ski_insurance > uninsured, smoke smoking_area
  ciggies > designated, sniffer_dog > search drug, snow ice icy > weather winter, snow_tyres
  winter_tyres snow_tires winter_tires > tire, sober_up > alcohol, something_to_eat grub
  bite_to_eat scran nosh > food catering refreshment, sort_it_out put_it_right > rectify remedy,
  spare_time free_time > hour commitment, speaker > guest lecturer, spend_a_penny > toilet, spiked
  drink_spiked > medicine, spiked drink_spiked > welfare medical assault, spiked_shoes > footwear,
  spotter > unsupervised, sprained twisted_ankle twisted_my_ankle > injured, start > outset,
  start_time > start, stay_an_extra_night leave_on_monday when_do_i_have_to_leave > depart vacate,
  stay_an_extra_night leave_on_monday when_do_i_have_to_leave > departure, stay_and_watch
  do_i_have_to_stay > unsupervised, stay_in > remain, stay_the_night sleep_there > accommodation
  overnight, steal valuables, steroids banned_drugs > doping, stick_on pin > affix attach, sting >
  allergy allergen, sting > insect allergic, stolen_art > theft provenance, stoned > drug
  influence, stop_volunteering quit_volunteering > notice, stroller_at > pushchair, stuff
  belongings > article property baggage, sudden_death > overtime, sue > legal, sue claim > liable,
  supervise > unaccompanied, syringe needles > medicine, tablets_at_camp > medicine,
  take_a_break_from > suspension, take_down > dismantle, take_my_pint take_my_drink > beverage
  vessel, talk_to_someone > welfare, taxi_rank uber_pickup > taxi collection, taxis_after > taxi
  transport, temporary_event > notice licence, tent_stolen stuff_stolen things_stolen > theft
  valuables, thirsty > refreshment, throw_out kick_out > eject, throwout > ejection removal,
  thunder lightning > storm evacuate weather, tier > division, time_out timeout > break, tipsy
  merry > inebriated, toilets_on_site > toilet, told_to_leave asked_to_leave > required leave
  ejected, too_windy windy > closure, touch touch_things hands_on > interactive tactile handling,
  trackies trackie_bottoms > tracksuit clothing, trail_race > surface terrain, trans transgender
  nonbinary > gender identity, trans_toilet gender_neutral > toilet gender, trashed > vandalism
  damage, travel_insurance > medicine uninsured, twisted_ankle twisted_my_ankle > injury,
  tyres_and_windscreen > tire exclusion, umbrella > stand cloakroom, unaccompanied > accompanied
  adult, upcoming next coming_up > forthcoming, van_next_to_my_stall park_my_van unload > vehicle
  loading, veg_competition > vegetable class, vegan vegetarian coeliac celiac > dietary option,
  waiver > release disclaimer, waiver disclaimer > liable, walking_distance walk_to > meter,
  warm_before_the_start > clothing, wasted hungover > intoxicated influence alcohol, watch_for_free
  see_it_for_free > gratis complimentary, water_bottle > bottle water refill, water_point
  fill_my_bottle free_water > drinking refill tap, weather_forecast > weather, weld > permission,
  welfare_tent > welfare, wet weather, wet_myself wet_the_bed > toilet, what_skills need_experience
  no_experience > experience training required, what_surface > terrain tarmac,
  what_time_do_they_run > depart, wheelchair_race > wheelchair athlete, when_does_it_finish
  what_time_does_it_end what_time_finish > closure, when_does_it_finish what_time_does_it_end
  what_time_finish > end close conclude, when_does_it_start what_time_does_it_start what_time_start
  kick_off > commence begin start, when_i_leave leave_early > depart, when_is_next_year next_year_s
  > date, when_was_the_first first_one first_year > inaugural founded established,
  where_can_guests_stay > accommodation, where_can_i_smoke > smoking designated, who_began
  who_came_up_with > founder founded established, who_settles > dispute arbitration, wind_up >
  close, without_asking > permission, without_asking > permit, worksheets activity_sheet > trail
  learning, xmas christmas > close, yell shout scream > abuse`;
