/** Cars, parking and charging; see `SYNONYMS`. */
export const driving = `
  12_year_old 10_year_old 8_year_old 13_year_old > minor age, 17 16 > minor age, aa rac roadside >
  breakdown recovery assistance, accident collision, accident_report european_statement > accident
  report, aerosol deodorant hairspray > flammable, aircon_broken > fault repair, airmiles air_miles
  > points loyalty mileage, anyone_die people_died killed_there > fatal victim, app_not_working
  app_crashed app_won_t > application app telephone, auto > car vehicle, auto automobile,
  automobile vehicle, baby_crying > family, baby_food > infant food, baby_on_lap lap_baby lap >
  infant, baby_seat > cushion carrier, baby_seat car_seat booster > child restraint infant, balcony
  > smoking, banned disqualified > conviction licence, battery_died out_of_battery > exhausted
  battery, bay > inlet cove, bay > parking space, best_view best_spot best_place_to_watch > vantage
  viewpoint, bike_hire rent_a_bike hire_a_bike boris_bike santander citybike > bicycle rental hire,
  bike_on_the_ferry > bicycle, bike_rack bike_stand lock_my_bike leave_my_bike > cycle parking
  rack, bike_stolen bike_nicked stolen_bike > theft bicycle, blister_plaster > first_aid,
  blue_badge disabled_badge > badge disabled parking, boat_insurance > liability cover certificate,
  bodywork paintwork, borrow_a_wheelchair hire_a_wheelchair > wheelchair loan, bottle_of_water
  water_bottle > liquid, bottle_warmer heat_up_a_bottle > microwave baby, breakage damage,
  breakdown tow, breakdown_number > assistance roadside, breastfeed feed_my_baby breast_feed >
  nursing feeding, broke_the_bike bike_broken > damage fault report, broke_the_lamp
  broke_something_in_the_room > damage liability, bump_up > upgrade, bus_driver > driver operator,
  bus_lane_fine congestion_charge ulez clean_air > charge zone emission, by_car drive_there
  come_by_car > motorway parking directions, campervan_on_the_ferry > vehicle length, can_i_park >
  parking, can_i_smoke > smoking, can_i_vape > smoking electronic, can_t_open > unlock locked,
  cancel_my_holiday cancel_the_trip cancel_our_trip can_t_travel > cancellation insurance, car
  automobile, car vehicle, car_deck > vehicle deck, car_got_scratched scratched_my_car
  dented_my_car > damage liability, car_got_towed got_clamped > towed removal release, car_park
  parking_lot parking_space > parking, car_share carshare zipcar > vehicle club, car_stolen >
  police, carpark parking, carseat > child restraint booster, caught_speeding > fine offence, cctv
  > recording, cctv camera footage video > surveillance, cctv footage > camera image, cell_phone >
  mobile telephone, change_rooms different_room better_room > upgrade room, charge_card > credit,
  charge_it plug_it_in charge_the_car charging > electric recharge, charge_my_laptop > socket
  power, charge_my_phone > electrical, charge_my_phone charging_point phone_charger > charging
  socket power, charge_phone_on_plane > power, charged_twice > error, charger_cable cable >
  charging, charging_station > electric charge, charter hire, child_seat > restraint child,
  child_seat_on_bike bike_trailer > trailer child, chop_down_trees > felling timber, clamp
  immobilise, clamped > release, congestion traffic, connecting_rooms family_room > family room
  adjoining, control_tower air_traffic > controller, cook_my_own make_my_own cook_for_myself >
  kitchen self, cost_nothing > free, cove > inlet, cut_my cut_my_finger > injury wound,
  damage_waiver > excess insurance, day_trip excursion, deck_chair sit_outside > deck, detour
  diversion, different_car not_the_car_i > category equivalent group, different_route another_route
  go_a_different > permitted route, digital_licence > licence, disabled_parking > badge accessible
  bay, dishwasher > kitchen, dock_full no_space_at_the_dock > dock full nearest, docking_station >
  station, doctor doc gp > physician practitioner clinician, doctor_call_out > medical,
  doctor_there is_there_a_doctor > medical physician first_aid, dog_in_the_car leave_dog_in_the_car
  dog_on_the_ferry > pet kennel vehicle, dollars bucks > fee cost, double_booked > booking error,
  double_decker > deck upper, drinking_water fill_my_water water_tap > drinking tap potable,
  drive_on drive_onto > vehicle deck boarding, driver > motorist chauffeur, driver operator,
  driver_braked > injury, driving_license drivers_license > licence license driver, dug_up >
  excavated archaeological, dui drink_driving > conviction influence, e_scooter > electric, ebike
  e_bike battery_bike > electric bicycle battery, electric_car_on_the_ferry > electric,
  electric_hook_up > ampere power, electric_hook_up hook_up hookup > electricity supply,
  electric_wheelchair power_chair > wheelchair mobility, email_address > email contact, engine
  motor > propulsion, engine_trouble engine_died > breakdown mechanical, entrance_fee entry_fee
  cost_to_get_in pay_to_get_in how_much_to_get_in > admission fee, entrance_fee get_in_free >
  admission charge, escooter scooter > micromobility, estate people_carrier suv > category vehicle,
  ev > vehicle, ev tesla > electric charging, ev_charger charge_my_tesla > electric charging,
  excess > waiver collision liability, excess deductible, excursion trip_ashore > shore tour,
  extra_cost hidden > supplement surcharge, fastest > record, fell_on_the_bus hurt_on_the_bus >
  injury liability, fell_over tripped_over slipped > accident injury, fine surcharge, finger hand >
  injury, firm > operator, first_class > upgrade, first_trip first_voyage > maiden inaugural, fjord
  > inlet, flat_tire > puncture tyre wheel, flat_tyre > tyre, flat_tyre inner_tube > puncture tube,
  foreign > overseas abroad, foreign_licence overseas_licence > licence international permit,
  frame_number > serial registration, free_of_charge > complimentary gratis, free_parking > parking
  charge, freeway highway, frequent_flyer > loyalty points, fuel gas petrol, fuel_dock
  fill_up_the_boat > diesel jetty, fuel_policy return_full return_it_empty > fuel full tank,
  full_tank fill_it_up fill_up tank > fuel refuel, fully_comp comprehensive > insurance, gas petrol
  > gasoline, gas_bottle gas_canister calor > cylinder gas, gas_bottles_on_the_ferry gas_canister >
  gas flammable, gas_station filling_station > petrol fuel, genny > petrol, genny genset >
  generator, get_a_place get_a_space get_a_spot > waiting allocated vacancy, get_off_my_bike
  get_off_and_walk push_my_bike > dismount wheeled, getaway trip, girlfriend boyfriend wife husband
  partner missus > additional, google_maps sat_nav > navigation coordinates directions,
  got_a_ticket > contravention, handicap_parking handicap_spot > disabled accessible, have_a_fag
  have_a_smoke > smoking, headlamp torch, heater kettle toaster microwave > electric appliance,
  heavy > excess, heavy > tonne, heights > exposed vertigo, hidden_charges incidentals >
  supplement, high_vehicle roof_box trailer > height length vehicle, highchair high_chair > baby
  child, highway lane > road, hire_a_boat rent_a_boat boat_hire > hire rental charter, hit_someone
  hit_another_car rear_ended > collision accident, holiday trip, hotel > resort, how_heavy_is >
  weight tonne mass, how_long_is_footage > retained image, how_much_did_it_cost what_did_it_cost >
  cost million construction, how_much_do_i > cost fee charge, how_much_does > cost fee charge,
  how_much_for > charge cost, how_much_is > cost price fee, how_much_to > cost charge fee,
  how_old_are_the_planes > fleet age, how_old_to_stay > age minimum, ill_before_holiday
  too_ill_to_travel > medical certificate cancellation, ill_on_holiday get_sick_abroad > medical
  insurance emergency, incidentals > charges, insured covered > policy liability, iphone cellphone
  > telephone handset, island ferry_with_the_car > ferry, jam > congestion traffic, job_as_a_driver
  become_a_driver > recruitment vacancy driver, journey voyage, jump_leads jump_start
  flat_car_battery > battery breakdown, jumper_cables > battery, just_passed_my_test passed_my_test
  > licence held, key_broke > key, kids_bike child_bike > child bicycle, knives_and_forks cutlery >
  crockery utensil, lane carriageway, laptop tablet > electronic, lend_my_key give_my_key > lent
  transferable, letter_from_doctor > medical certificate, licence_to_sail need_a_licence
  boat_licence > qualification certificate licence, license_less_than_a_year new_licence > licence
  held, license_plate number_plate reg > vehicle, lobby foyer > entrance, logs firewood wood >
  fuel, long_stay short_stay > parking, lost_my_licence > licence document, massage facial >
  treatment spa, medical_condition > declare health, medical_letter letter_from_my_doctor >
  certificate physician, medication prescription, meds tablets pills insulin > medication
  prescription, miles > loyalty, mobility_scooter > scooter mobility permit, moped > scooter
  motorcycle, motorbike motorcycle, motorbike_parking > parking, motorway freeway, motorway
  highway, nicked stolen > loss losses, nicked_the_towels steal_the_towels > charge damage,
  oil_spill spill > spillage pollution, old_castle ruins > remains, old_is_the how_old_is > origin
  granted, ombudsman watchdog, on_the_phone by_phone > telephone, outboard > motor engine, outing >
  excursion trip, overseas abroad, oxygen cpap > medical, paid_for > financed funded, paintwork
  scratch, papers > document registration certificate, park_it leave_the_car park_anywhere >
  parking bay, parking > car, parking_at_the_hotel hotel_parking > parking garage, parking_fine >
  penalty parking, parking_lot car_park, parking_spot parking_place > bay space, parking_ticket >
  fine parking, parking_ticket speeding_ticket > contravention offence, pay_and_display pay_to_park
  parking_meter > parking charge, permission_to > licence authorisation, permit authorisation,
  petrol diesel gas > refuelling, petrol_money gas_money > fuel cost contribution, petrol_station
  fuel, pets_charge > pet supplement, phone_died dead_battery flat_battery > battery electronic
  exhausted, phone_while_cycling > mobile handheld, photos_of_damage > record damage, pinched
  swiped robbed > loss, plane_crash crashed > accident disaster, plants flowers trees > flora
  vegetation, plug > outlet, plug_adapter adaptor adapter > plug socket voltage, plug_in plug_it_in
  > socket charge connect, plug_in_at_the_end > charging connected, plug_in_my plug_points >
  electrical supply socket, plug_socket > socket power outlet, plumber electrician workmen >
  contractor tradesman, points_card > loyalty, points_on_my_licence > penalty endorsement licence,
  police_report > police report, pots_and_pans crockery > kitchen utensil, pots_and_pans mugs pans
  > crockery, power_bank > battery lithium, power_cut no_electric > electricity fault, powerbank
  batteries, powerbank battery > lithium, prang bump shunt pile_up smash > collision accident,
  prehistoric > archaeological, present_myself > report, promo_code discount_code > code voucher,
  puncture > tyre flat, puncture_kit repair_kit > repair, push_scooter e_scooters electric_scooter
  > scooter prohibited, quarry > stone, reader nfc tap_my_card > card, registration_number >
  vehicle, rent_a_car car_rental hire_car > rental vehicle, resort_fee > fee surcharge, return
  round_trip, return_it_empty > refuelling, return_the_bike leave_the_bike > docking return, road
  carriageway, road street, road_number motorway_number > designation, roadworks road_works >
  diversion closure, robbed_abroad > police embassy, roman_ruins > roman archaeological, roof_box
  roof_rack > accessory carrier, safe_to_drink drink_the_water drink_tap > drinking potable, sank
  shipwreck > wreck, satnav gps > navigation, scary_steep scared_of_heights vertigo > exposed steep
  surefootedness, scooter motorcycle, scooter_on_the_bus > scooter, scramble > exposed steep, scrap
  leftover > offcut surplus, scrap_wood offcuts > wood, scratch scrape ding dent > damage bodywork,
  scratch_already_there wasn_t_me > inspection record damage, seizure epilepsy epileptic > strobe
  flashing, self_catering cook_for_ourselves kitchen > kitchenette cooking, seven_seater minivan >
  van seat, share_with_my_family family_account > household account, shelter > covered roof,
  shore_power electric_on_the_boat plug_in_my_boat > electricity metered, short > centimetre,
  short_cut shortcut > detour route, short_haul > domestic european, smashed_a_plate broke_a_glass
  plate > breakage crockery, smoke_in_the_car > smoking vehicle, smoking_area_airport
  smoke_at_the_airport > smoking designated, smoking_balcony > smoking, smoking_fine
  smoked_in_the_room > smoking charge, smoking_room > smoking, someone_else_drive wife_drive
  let_my_mate_drive share_the_driving > additional driver, someone_in_my_space took_my_space
  in_my_spot parked_in_my > bay obstructed occupied, someone_smoking > smoking conduct, spa >
  treatment, spa_for_kids > age spa, spare_wheel spare_tyre > wheel puncture, speeding
  speeding_fine flashed speed_camera > offence contravention fine, speeding velocity, spill
  spilt_drink > soiling stain, spilled_petrol oil_leak oil_in_the_water spilt_diesel > spillage
  pollution, spy watched filmed > surveillance camera, stand_while_moving > standing remain seated,
  stay_free > complimentary, stay_in_the_car stay_in_my_car > vehicle deck remain, stolen_car
  car_stolen car_nicked nick_the_car > theft vehicle, stone_age bronze_age > prehistoric
  archaeological, stoplight traffic, stove gas_stove trangia > cooking burner, stuck > breakdown
  assistance stranded, stuck_in_traffic > arrival, stuff_nicked get_nicked things_nicked
  stuff_stolen > locker loss theft, syringe needles epipen > medical, tailgate > parking,
  take_it_abroad drive_abroad go_abroad > abroad border consent, talk_to_the_driver > driver
  distract, tall > height centimetre, tap standpipe, tap_in tap_out tap_on touch_in > validate
  reader, tell_someone let_someone_know let_you_know let_them_know > notify inform report,
  the_damage > cost charge, ticket_on_phone on_my_phone mobile_ticket > electronic mobile app, toll
  > charge fee road, toll_road tolls peage vignette > motorway, tonne ton, took_too_long_to_reply
  no_reply not_answering > response ombudsman working, top_deck upstairs > upper deck, top_speed >
  velocity, top_up > refuel refill, torch headlamp > light lamp, totalled > loss, tour_operator
  travel_agent > agency organiser, tow recovery, tow_my_caravan tow_bar > towing, tow_truck >
  recovery, traffic_jam > congestion traffic, traffic_light signal, trailer_park > caravan,
  travel_insurance > cover policy medical, travel_insurance uninsured > insurance, trees_cut >
  felling, trip excursion journey tour, trip_the_electric tripped blow_the_fuse > overload circuit,
  two_drivers > additional driver, tyre tire, tyre wheel, unlock_a_bike unlock_the_bike > app code
  release, upgrade_my_car bigger_car > category upgrade, usb > charging socket, van > minibus, van
  hire_a_van > vehicle commercial, van truck, vehicle > motorbike motorcycle lorry truck scooter,
  vehicle traffic, voyage > trip, watchdog > regulator, water_off > supply, weigh_down > weight,
  weigh_too_much too_heavy overweight > excess weight kilogram, weighs > kilogram, weight kilogram,
  what_does_it_cost > charge, wheelchair_at_the_airport help_at_the_airport > assistance mobility,
  wheelchair_on_plane > mobility aid, when_was_it_made_a_park made_a_park > established designated,
  where_do_i_park where_can_i_park park_my_car leave_my_car > parking space, whereabouts > address,
  who_do_i_ask who_can_i_ask who_do_i_talk_to who_do_i_speak > contact enquiry, who_do_i_call
  who_to_call > contact telephone, who_do_i_tell > inform, won_t_start wouldn_t_start conked_out
  broke_down > breakdown assistance roadside, won_t_unlock won_t_open > unlock telephone, write_off
  wrecked > damage loss, write_to who_do_i_email who_do_i_write > address contact, yard_sale
  garage_sale > stall sale, young_driver i_m_19 i_m_18 i_m_20 new_driver just_passed > age minimum
  licence`;
