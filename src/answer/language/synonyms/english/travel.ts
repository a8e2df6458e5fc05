/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  100ml 100_ml > millilitre liquid, 10pm 11pm 9pm > late evening hours, 17 16 > minor age, aa rac
  roadside > breakdown recovery assistance, abroad other_countries another_country cross_the_border
  france italy > border territory, accessible ramp step lift, accident crash collision,
  accomodation lodging, address street, aeroplane helicopter > aircraft, aerosol deodorant
  hairspray > flammable, after_hours > closed late, air_hostess stewardess, airbnb > accommodation
  apartment, airbnb vrbo > rental holiday let, aircon ac air_con > cooling, aircraft airplane
  plane, airline carrier, airmiles air_miles > points loyalty mileage, airplane flight, airport
  terminal, airport_bus > shuttle transfer coach, airport_pickup pick_me_up pick_up_from > transfer
  collection shuttle, allowance > limit maximum, alone > unattended, alone unaccompanied, amazon
  packages > parcel delivery, amazon_parcel get_amazon deliver_there sent_there > parcel delivery
  mail, anchor > anchorage mooring, anxiety panic_attack > quiet mental, anyone_die people_died
  killed_there > fatal lives victim, anything_to_declare nothing_to_declare > customs declaration,
  area zone, arrears unpaid overdue, arrive reach, ash_cloud volcano snow > extraordinary weather,
  attraction > sight landmark, autistic autism adhd asd > neurodivergent sensory, auto > car
  vehicle, auto automobile, automatic > transmission gearbox, automatic auto, automobile vehicle,
  availability vacancy, avalanche landslide rockfall > danger hazard, avalanche snowslide, awning
  gazebo porch > groundsheet, baby_changing change_a_nappy change_the_baby change_nappies > baby
  changing nappy, baby_milk baby_formula formula > infant milk liquid, baby_on_lap lap_baby lap >
  infant, baby_seat car_seat booster > child restraint infant, backpack bag rucksack luggage
  baggage suitcase, backpack handbag purse > baggage cabin, bad_weather terrible_weather
  horrible_weather > adverse severe inclement, bag_didn_t_arrive lost_bag lost_suitcase lost_my_bag
  > missing delayed baggage, balcony > smoking, banned disqualified > conviction licence, barnacles
  scrape_the_bottom paint_the_bottom > antifouling hull, barrier gate > access, bathroom ensuite >
  en_suite shower, battery_died out_of_battery > exhausted battery, bay > parking space,
  be_there_by get_there_til get_there_before get_there_until > arrive late, beach coast seaside
  shore, bear wolf wildcat > wildlife predator, bears > animal, bed_bugs bedbugs cockroaches > pest
  infestation, berth slip, best_time > season, best_view best_spot best_place_to_watch > vantage
  viewpoint, bicycle bike cycle, big oversize, big_group group_of_us > group party, big_print
  large_print > braille print, big_tent size_of_tent > dimension pitch metre, big_yacht > length,
  bike pushbike > bicycle cycle, bike_hire rent_a_bike hire_a_bike boris_bike santander citybike >
  bicycle rental hire, bike_lane > cycle track, bike_lights > light reflector, bike_path cycle_path
  bike_lane cycle_lane > cycleway route, bike_rack bike_stand lock_my_bike leave_my_bike > cycle
  parking rack, bike_repair fix_my_bike > repair maintenance workshop, bike_shed bike_lock > cycle
  storage, bin_bags black_bags > refuse waste, bins_in_the_park take_my_rubbish_home > litter
  waste, bitten > insect repellent, blablacar hitch_a_lift lift_share > ridesharing carpool,
  blast_music loud_music blaring > audio headphones music, blind deaf > visually hearing
  assistance, blind partially_sighted > sight impairment, blocked_in blocking > obstruct,
  blue_badge disabled_badge > badge disabled parking, bnb > accommodation guesthouse, boarding_pass
  > boarding document, boarding_pass boarding_card > pass, boat > craft, boat canoe kayak dinghy,
  boat ship vessel, boat_insurance > liability cover certificate, boat_shop > chandlery, bodywork
  paintwork, book > advance, book_online buy_online > website online booking, booking_com expedia >
  booking agency, booster baby_seat > cushion carrier, boot > compartment, booze_on_plane duty_free
  > alcohol allowance, border frontier, borrow_a_wheelchair hire_a_wheelchair > wheelchair loan,
  bothy refuge > hut, bottle_of_water water_bottle > liquid, bottle_warmer heat_up_a_bottle >
  microwave baby, braille > tactile print, break_a_note big_note > banknote change, break_down >
  breakdown fault fail, breakdown tow, breakfast buffet, breastfeed feed_my_baby breast_feed >
  nursing feeding, brekkie breakfast > meal, bring_back bring_home > import allowance customs,
  bring_it_back bring_back_the_car take_it_back > return, bring_it_back_late late_back
  bring_it_back_early > late return, bring_my_cat take_my_dog > pet animal, bring_my_dog
  bring_my_cat bring_my_pet dog_friendly pet_friendly pets_allowed > dog pet animal,
  bring_someone_back guest_in_my_room mate_stay friend_stay_over > visitor guest overnight,
  bug_spray bug_repellent > insect repellent, buggy bug, bugs > tick mosquito, bugs mozzies
  mosquitoes mossies creepy_crawlies > insect midge, bulky big_bag large_bag > luggage oversized,
  bumped kicked_off_flight > overbooking denied, bumped overbooking, bumper > fender, bumpy
  potholes > surface uneven, bunk_bed bunks dorm > dormitory hostel bed, buoy > marker mooring, bus
  > omnibus vehicle service, bus coach, bus_driver > driver operator, bus_lane > lane priority,
  bus_lane_fine congestion_charge ulez clean_air > charge zone emission, bus_pass free_bus >
  concessionary permit pass, bus_shelter shelter > stop, bus_station > terminus interchange
  station, bus_stop > stop station, business_class > class premium, busy_time busiest > peak
  season, buy_a_ticket get_tickets where_to_buy > purchase sale vending, cabin > berth
  accommodation, cabin bunk > berth, cabin_crew air_hostess > attendant crew, camper > motorhome
  campervan caravan, campervan motorhome, campfire bonfire fire_pit firepit > fire flame,
  campground > campsite camping, camping_pod > accommodation hut, campsite camping tent pitch,
  can_t_do_stairs can_t_climb can_t_manage_steps can_t_walk > step_free lift accessible,
  cancel_my_booking cancel_my_room cancel_our_booking > cancellation reservation, captain > master,
  captain skipper, car automobile, car vehicle, car_deck > vehicle deck, car_keys lost_keys
  lost_the_keys lost_my_keys > key replacement, car_park parking_lot parking_space > parking,
  car_share carshare zipcar > vehicle club, caravan motorhome campervan camper rv > unit pitch,
  carer helper_with_me > companion essential assistant, carer_ticket carer_free > companion free,
  carousel conveyor > baggage reclaim, carpark parking, carpool share, carriage > compartment,
  carriage coach, carry_on > cabin hand, carry_on_bag cabin_bag > hand luggage, carryon > cabin
  baggage, carryon luggage, carseat > child restraint booster, caught_speeding > fine offence,
  caves caverns > underground, chain_came_off brakes_squeaky gears > mechanical repair maintenance,
  change_my_flight change_flight switch_flights > amendment rebook alteration, change_the_dates
  change_my_booking different_date move_my_booking > amend alteration, change_trains > change
  connection transfer, changing_places hoist > accessible changing, charge_it plug_it_in
  charge_the_car charging > electric recharge, charging_station > electric charge, charter hire,
  chased_by_cows > cattle livestock, cheapest_ticket > advance off_peak fare, check_in > arrival
  register desk, check_in > counter, check_in_online online_check_in > check_in web, check_in_time
  early_check_in arrive_early get_there_early > arrival early, check_out > leave vacate,
  check_out_time late_check_out late_checkout > departure vacate, checkout > departure vacate,
  cheese meat sausages > import animal product, chemical_toilet elsan > disposal waste,
  chill_out_room time_out_room > quiet sensory, chilly > cool, chip chipped_windscreen > windscreen
  glass, chopper heli > helicopter, choppy rough_sea > swell sea weather, chuck chuck_away bin
  throw_away > refuse, chuck_off > remove leave, circular_walk there_and_back round_walk > circuit
  loop, claim > collect, clamp immobilise, clanging rattling flapping > noise halyard,
  clean_the_car hoover > valeting, cliff drop edge > precipice steep, close end finish stop,
  close_to > near nearby, coastguard > rescue emergency, coffee_cup takeaway_coffee > beverage
  drink, cold hot > climate, collapsible foldable > folding, compensation indemnity, compo >
  compensation claim, concierge reception, conductor guard > staff, conductor inspector > ticket,
  confirmation > email, congestion traffic, connection > transfer change, contactless apple_pay
  google_pay tap_in tap_on > card payment, cot crib > infant bed, cow bull sheep > livestock cattle
  grazing, crane hoist travelift > lift, crash kip > sleep overnight stay, credit_note > voucher
  credit, crib infant, crossing > passage voyage sailing, crossroads > junction intersection,
  crosswalk > pedestrian crossing, cruise > ship voyage, cruise vessel, curfew lock_out back_late >
  night closed door, current tide > tidal stream, customs > duty declaration border, cyclist biker
  > bicycle, damage_waiver > excess insurance, dark after_dark at_night > dusk night, day_ticket >
  pass day, day_trip excursion, day_visitor > visitor, dead killed > lives, deaf > interpreter,
  dear cheap expensive > price cost, deckhand sailor > crew, deer fox badger squirrel > wildlife
  mammal, delay late > disruption, dementia alzheimers > relaxed memory, deposit > preauthorisation
  security, didn_t_stop drove_past drove_off > complaint stop, difficult tough hard > strenuous
  demanding, dining_car buffet_car > catering buffet, dip > swim, direct nonstop, directions >
  route transport way arrive, dirty_car mess_in_the_car messy clean_the_car > soiled cleaning
  valeting, disabled_loo disabled_toilet radar_key > accessible toilet, disabled_parking > badge
  accessible bay, disposable_bbq disposable_barbecue > barbecue charcoal, distance > kilometre
  mile, district > area quarter neighbourhood, dock > pier quay harbour, doctor doc gp > physician
  practitioner clinician, dodge > penalty fare evasion, dog_hair muddy_dog > cleaning soiled,
  dog_poo > excrement, doggy_bag dog_poo poop_bags pick_up_after poo_bags dog_mess > droppings
  faeces fouling, double_bed twin_beds king_size > bed double, double_decker > deck upper,
  downstairs > lower, downtown town_centre city_centre > centre, drinking_water fill_my_water
  water_tap > drinking tap potable, drive_in_at_night come_back_late > barrier gate, drive_on
  drive_onto > vehicle deck boarding, driver > motorist chauffeur, driver operator, driving_license
  drivers_license > licence license driver, drone quadcopter > unmanned aircraft, drop_anchor >
  anchorage anchoring, drop_it_off_somewhere drop_it_off_elsewhere one_way_rental > return branch
  surcharge, dropped > lost property, drunk_driver over_the_limit > alcohol influence, dui
  drink_driving > conviction influence, dutyfree allowance, e_bike > electric bicycle, e_scooter >
  scooter electric, eagle vulture hawk owl > bird raptor, east eastern, easy easiest > beginner
  gentle, electric_hook_up > ampere power, electric_hook_up hook_up hookup > electricity supply,
  electric_wheelchair power_chair > wheelchair mobility, email_address > email contact,
  empty_the_loo empty_the_toilet empty_my_toilet portapotty porta_potti cassette > chemical
  disposal, en_suite own_bathroom private_bathroom > ensuite bathroom, end_of_the_line last_stop >
  terminus, engine motor > propulsion, engine_trouble engine_died > breakdown mechanical,
  engineering_works > maintenance closure, entrance way_in > channel approach, entrance_fee
  entry_fee cost_to_get_in pay_to_get_in how_much_to_get_in > admission fee, entrance_fee
  get_in_free > admission charge, escalator stairs, escooter scooter > micromobility, esta >
  authorization visa, ev electric_car > electric vehicle, ev tesla > electric charging,
  exact_change right_change > cash coin change, exact_fare > change cash, excess > waiver collision
  liability, excess deductible, extra_bag second_bag another_bag > additional excess, extra_cost
  hidden > supplement surcharge, fags ciggies cigs > cigarettes tobacco, family_ticket > family
  admission, far how_far > distance kilometre mile, fare price ticket, fare tariff, fare_dodger
  bunk_the_train jump_the_barrier > penalty evasion fare, fare_dodging > penalty ticket,
  feed_the_deer feed_the_ducks feed_the_birds feed_animals > feeding wildlife, fell_in > ladder,
  ferry > sailing crossing, ferry ship boat, ferry vessel, fill_up top_up > refuel refill, filthy
  mucky grubby > soiled dirty, fine surcharge, first_class > class upgrade, first_train > first
  departure, fishing_off > fishing pontoon, fishing_rod catch_fish go_fishing > fishing angling
  licence, flag_down wave_down hail > signal stop request, flares > distress signal, flat level,
  flat_route easy_route > gradient level, flat_tire > puncture tyre wheel, flat_tyre > puncture
  tyre, flat_tyre inner_tube > puncture tube, flight > departure, flight airline, flight_attendant
  > crew steward, flight_cancelled cancelled_flight > cancellation refund compensation,
  flight_delayed delayed_flight > delay compensation, flood > waterlogged, flowers > plant,
  flush_the_loo flush_the_toilet empty_the_tank holding_tank > discharge sewage pump, fly >
  aviation, fly aircraft, fly_my_drone fly_a_drone > drone aircraft prohibited, fly_pregnant >
  pregnant pregnancy weeks, fold_up collapse > fold, fold_up_bike folding_bike brompton > folding
  bicycle, food_on_board > catering buffet refreshment, foot_passenger on_foot > pedestrian
  passenger, footpath > path trail, foraging pick_berries > collecting, foreign international
  overseas abroad, foreign_licence overseas_licence > licence international permit, forgot_my_pass
  forgot_my_card > present produce, foxes raccoons bears wild_animals > wildlife, free_parking >
  parking charge, freeway highway, freezing chilly cold > degree frost, frequency > often interval,
  frequent often, frequent_flyer > loyalty points, front_desk > concierge, front_desk reception,
  frozen icy frosty > frost ice, fuel diesel, fuel gas petrol, fuel_dock fill_up_the_boat > diesel
  jetty, full_tank fill_it_up fill_up tank > fuel refuel, fully_comp comprehensive > insurance,
  gangway gangplank ramp > access pontoon, garage workshop, gas petrol > gasoline, gas_bottle
  gas_canister calor > cylinder gas, gas_station filling_station > petrol fuel, gate > departure
  boarding, gate barrier, gate_closes gate_shut > gate boarding closure, gearbox stick_shift stick
  manual > transmission, genny genset > generator, get_a_place get_a_space get_a_spot > waiting
  allocated vacancy, get_here how_do_i_get > direction transport arrive route, get_in arrive,
  get_it_back > claim collect reclaim, get_lost easy_to_follow > waymarked marked navigation,
  get_out_of_a_booking get_out_of_it get_out_of_my > cancel withdraw, get_there getting_there >
  direction transport arrive route travel, get_to > direction transport route reach, getaway break,
  getaway trip, girlfriend boyfriend wife husband partner missus > additional driver, girls_only
  women_only female_only > female dormitory, give_a_lift > carpool transport, glamping yurt pod
  tipi > accommodation, glovebox > glove compartment, google_maps sat_nav > navigation coordinates
  directions, got_a_ticket > fine penalty contravention, got_caught caught_without no_ticket
  without_a_ticket > penalty fare ticket, gps > coordinates, gravel tarmac > surface, grey_water
  waste_water > drain disposal, group_discount group_booking big_group > group party reduction,
  guard_dog sheepdog > flock livestock, guesthouse place_to_stay where_to_stay > hotel
  accommodation lodging, guide tour, guidebook guide, guided_tour > tour guide, gun weapon >
  ammunition, gym_in_the_hotel > fitness, half_board full_board all_inclusive > meal board
  included, half_term school_holidays > holiday term, hamster rabbit cat > carrier, hand_it_in
  found_a found_someone > lost property found, hand_luggage > cabin carry_on baggage, handbag
  laptop_bag > item personal, handicapped accessible, harbor port, harbour > port harbor, harbour
  marina, harbour_master harbourmaster > harbour office, hard_of_hearing hearing_aid > loop
  induction, head_off > depart departure, hearing_aid deaf > loop, heater kettle toaster microwave
  > electric appliance, heatwave scorching boiling_hot > heat temperature, height_limit low_bridge
  barrier > height clearance, heights > exposed vertigo, helmet hat, helmet headgear, helmet
  protective, hi_vis high_viz hi_viz > reflective tabard visibility, high_tide low_tide > tide
  water tidal, highchair high_chair > baby child, highway lane > road, hike footpath, hike trail,
  hike walk ramble > trail footpath route, hike walk trek, hiker walker rambler > hiking visitor,
  hiking_boots walking_boots what_shoes > footwear sturdy boots, hilly > undulating, hilly hills
  steep uphill climb > ascent gradient elevation incline, hire_a_boat rent_a_boat boat_hire > hire
  rental charter, hit_someone hit_another_car ran_into rear_ended > collision accident,
  hold_luggage > checked baggage, hold_up delay, holdall duffel duffle rucksack > bag luggage,
  holiday trip, hood bonnet, hop_off jump_off get_off_the_bus > alight disembark, hop_on jump_on
  get_on_the_bus > board, horse > horseback, hose hosepipe > water, host landlord > owner
  proprietor, hostel > youth, hostel lodging accommodation, hot_water hot_shower
  coins_for_the_shower > shower hot, hotel > resort, hotel accommodation lodging, hotel
  hospitality, hotel inn, hotel_tax > tax, how_big > extent square, how_big how_large > measure,
  how_big_is > area extent hectare square, how_cold how_hot how_warm > temperature degree celsius,
  how_deep deep > draught dredged metre, how_early how_early_should_i > check_in arrive minutes,
  how_fast speed, how_fast speed > knot limit, how_hard how_difficult easy_walk easy_enough >
  difficulty grade classified, how_heavy > maximum, how_high altitude > metre, how_long_do_you_keep
  > retain disposed, how_long_is_my_boat big_boat boat_length > length overall,
  how_long_is_the_crossing > duration crossing, how_long_til how_long_do_you_wait how_long_to_get >
  waiting delay average, how_much_do_i > cost fee charge, how_much_does > cost fee charge,
  how_much_for > charge cost fee, how_much_is > cost price fee, how_much_to > cost charge fee,
  how_often > frequency interval, how_old_to_stay > age minimum, how_pregnant preggers expecting >
  pregnant pregnancy, how_tall how_high > summit altitude elevation, hull bottom, hunting shooting
  > game, icy slippery > ice gritted frost, identification > identity passport, ikea furniture >
  bulky luggage, in_instalments spread_the_cost pay_monthly > instalment monthly, in_person >
  counter office, inflight > board cabin, inn guesthouse, inspector > conductor controller,
  insurance policy, insured covered > policy liability, intersection bridge > crossing, iron
  hairdryer kettle > equipment facility, itinerary programme, itinerary route schedule, jam >
  congestion traffic, jet_lag tired, jet_ski jetski > watercraft personal, jet_wash pressure_wash
  power_wash > washing cleaning, jetlag fatigue, jetty dock > pontoon quay pier, jetty pontoon,
  journey travel trip, journey voyage, jump_in go_in_the_water go_for_a_dip > bathing swimming,
  jump_leads jump_start flat_car_battery > battery breakdown, junction > intersection crossing,
  just_passed_my_test passed_my_test > licence held, kebab chips takeaway burger > hot food,
  keep_it_longer keep_the_car hang_on_to_it > extend extension, key_fob fob swipe_card > key
  access, keycard key_card room_key > key card access, kick_off_bus thrown_off kicked_off > remove
  leave refuse, kick_us_out chuck_us_out out_of_the_room > vacate departure, kids_alone
  child_flying_alone flying_alone > unaccompanied minor, kids_go_free for_nothing > free charge,
  kids_play kids_club kids_do > children entertainment playground, kids_price child_ticket > child
  fare admission, kids_ticket > child fare, kip doss > sleep, kiss_and_fly drop_off_zone > drop_off
  forecourt, kitty kitten > animal, knife scissors > sharp blade weapon prohibited, lake > tarn
  loch, lake loch pond reservoir > water bathing, lake waterway, landmark > sight monument,
  landslide mudslide, lane carriageway, laptop ipad tablet > electronic device, last_bus > last
  departure, last_minute on_the_day > advance availability, late_arrival late_check_in arrive_late
  get_there_late > arrival late reception, late_for_my_flight > check_in gate closure, laundry
  washing wash_my_clothes do_my_washing > machine, layers fleece jumper warm_clothes wrap_up >
  clothing warm, layover stopover, layover transit, leave_behind forgotten, leave_my_dog
  leave_the_dog dog_alone dog_on_its_own > unattended dog, leave_our_bags leave_my_bags
  leave_my_luggage > luggage storage, leave_the_room leave_the_pitch > vacate departure,
  leaves_on_the_line > delay autumn, left_luggage > locker storage baggage, left_my left_the
  forgot_my > lost property mislaid, legit authentic, legroom extra_legroom exit_row > seat exit,
  legroom pitch, length > metre overall, let_me_off drop_me_off let_off drop_me > alight stop,
  level_access > ramp step_free, level_crossing > crossing barrier, licence_to_sail need_a_licence
  boat_licence > qualification certificate licence, life_ring lifebuoy, life_vest > lifejacket,
  life_vest lifevest lifejacket life_jacket > buoyancy, lifeboat raft > evacuation, lifebuoy >
  rescue ring, lift carpool, lift_broken stairs > elevator floor, lift_out take_my_boat_out
  out_of_the_water > hoist haul lifting ashore, light_a_fire make_a_fire have_a_fire start_a_fire
  build_a_fire > fire campfire flame, lighter matches > flammable ignition, lightning thunder >
  thunderstorm, lip_read signer > sign_language interpreter, liquids shampoo toothpaste perfume >
  millilitre container, live > residential, live dwell, live_on_my_boat live_on_a_boat liveaboard
  live_on_board live_aboard > residential aboard licence, lobby foyer > entrance, located situated,
  location > site address venue, lock lock_gates > gate chamber, locked_out locked_out_of_the_car >
  key unlock assistance, lockers lock_up_my_stuff lock_my_stuff > secure valuables, logs firewood
  wood > fuel, long_haul > intercontinental distance, long_stay short_stay > parking, long_walk
  how_long_does_the_walk how_long_is_the_walk how_long_to_walk > hour duration circuit kilometre,
  longer > extend extension prolong, longer_than_planned stay_longer > extend extension, loo_block
  toilet_block shower_block > sanitary facilities amenity, loo_in_the_park nearest_toilet > toilet
  facilities, loop > circular, loop circuit, lost > navigate direction, lost_and_found
  lost_something forget > lost property, lost_in_the_mountains fall_off injured_hiker > rescue
  emergency, lost_luggage > baggage missing, lost_my_booking no_email no_confirmation
  didn_t_get_my_ticket > confirmation email, lost_my_fob lost_my_key lost_key > replacement key,
  lost_my_ticket lost_ticket > replacement duplicate reissue, lost_property > lost found,
  lost_property_office lost_and_found > mislaid depot, lounge > vip business, low_season
  high_season school_holidays half_term > season peak, luggage_rack overhead > rack luggage, lyft
  taxi, maid housekeeping, maid room_cleaned > housekeeping cleaning, maiden_name married_name >
  name passport, man_overboard fall_overboard fall_in > overboard water, map > navigation, map
  plan, marina > basin, mast > rigging height, mates friends pals > visitor guest, mates_over
  friends_over come_over pop_in pop_by come_visit > visitor guest, mates_visit family_visit >
  visitor day, max_stay stay_for_longer how_long_can_i_stay > maximum night consecutive, mayday sos
  > distress emergency, meadow field > pasture grassland, mechanic boat_repair engineer tradesman
  builder > contractor, medical_condition > declare health, medication prescription, meds tablets
  pills insulin > medication prescription, mid middle centre center, midges mosquito > insect
  repellent, mileage miles_can_i > kilometre unlimited distance, minibar > beverage room, minibus >
  bus coach, mislaid > lost missing forgotten, mislay lose, miss_my_connection missed_connection >
  connection missed transfer, miss_my_train missed_train missed_the_train > connection miss next,
  missed layover stopover > connection, missed_my_flight missed_the_plane > no_show rebook missed,
  misspelt misspelled typo wrong_name name_wrong > correction name, mixed_dorm > dormitory mixed,
  moan grumble whinge > complaint complain feedback, mobility_issues bad_legs bad_knee walk_far
  dodgy_hip bad_hip > mobility impaired, mobility_scooter > scooter mobility permit, money_back
  my_money_back get_my_cash_back > refund reimbursement compensation, moor > berth, moped > scooter
  motorcycle, motel hotel, motel inn > accommodation lodging, motorbike motorcycle, motorhome
  caravan > hardstanding, motorway freeway, motorway highway, mountain > altitude, mountain hill >
  peak, mountain_bike mtb > trail bicycle, mountain_hut hut refuge bothy > shelter accommodation
  dormitory, mountain_rescue helicopter chopper > rescue emergency, move_pitch swap_pitch > pitch
  transfer change, mozzies mosquito, mud muddy boggy > surface waterlogged, mushrooms berries
  blackberries > foraging collecting, muster_station > assembly evacuation, name_wrong wrong_name
  spelt_wrong > amendment correction, narrow_doors wide_doors door_width > width clearance,
  narrowboat houseboat > barge canal, near close nearby, near nearest > proximity vicinity, nearby
  > vicinity surrounding, nearest > closest near, nearest_shop nearest_supermarket > shop distance,
  neighbourhood region > area, never_came didn_t_come never_turned_up didn_t_turn_up > cancel
  disruption, new_owner change_of_owner > transfer ownership, night_bus nightbus > night service,
  night_stay how_many_nights > night maximum minimum, no_seats > standing seat capacity, no_show >
  cancellation absence, no_signal > coverage network, no_stairs without_steps > step_free level,
  noise > silence amplified, noise_at_night keep_the_noise_down be_quiet shut_up quiet_time > quiet
  silence hours, noisy loud rowdy > noise quiet silence, noisy_neighbours noisy_room
  loud_neighbours > noise quiet, non_refundable > cancellation refund, non_returnable > refundable
  deposit, north northern, off_peak quiet_time > peak, off_road dirt_track > unpaved unsurfaced,
  off_the_lead off_lead off_leash let_my_dog_run let_the_dog_run > lead leash, oil_spill spill >
  spillage pollution, on_board aboard, on_foot walk, on_land dry_land > ashore hardstanding,
  on_our_own without_an_adult without_parents without_adults without_our_parents > accompanied
  unaccompanied guardian, on_the_boat on_the_ferry > board aboard, on_the_phone by_phone ring_up >
  telephone, on_the_train on_the_bus on_the_plane > board aboard, on_time > schedule,
  opening_season open_all_year open_in_winter > season closed winter, outboard > motor engine,
  outing > excursion trip, overbook > oversold, overbooked bumped > denied boarding,
  overhead_locker overhead_bin > locker cabin, overnight night stay, overnight_parking
  park_overnight > parking overnight, oversized big > dimensions, overweight heavy > excess, owe
  unpaid, owe_money behind_on_payments can_t_pay can_t_afford not_paid > arrears unpaid overdue,
  oyster travelcard smartcard > card pass, pacemaker > medical screening, pack kit > equipment,
  paintwork scratch, papers > document registration certificate, papers passport, park_and_ride >
  parking shuttle, park_it leave_the_car park_anywhere > parking bay, parking drive > car,
  parking_fine > penalty parking, parking_for_boats park_my_boat keep_my_boat keep_a_boat > mooring
  berth, parking_space > bay, parking_spot parking_place > bay space, parking_ticket > fine
  parking, parking_ticket speeding_ticket > contravention offence penalty, party_in_the_room
  throw_a_party have_a_party > party noise event, pass fare, pass permit card, passenger traveller,
  pat_down > search screening, path route trail way, pavement footpath, pay_and_display pay_to_park
  parking_meter > parking charge, pay_late late_payment miss_a_payment > arrears interest overdue,
  pay_upfront up_front > advance prepayment, peak rush_hour > commuter, peanuts nut_allergy >
  allergy nut, pedal cycle, pedal_bin > bin, pedalo rowing_boat > boat hire, pensioner oap nan
  grandma > concessionary senior, permit authorisation, permit permission_to > licence
  authorisation, personal_item > small bag, pet_carrier cat_carrier > container animal, petrol
  diesel gas > refuelling, petrol_money gas_money > fuel cost contribution, petrol_station fuel,
  phone_died dead_battery flat_battery > battery electronic exhausted, phone_on_plane flight_mode
  airplane_mode > electronic device, phone_signal signal reception bars > coverage mobile network,
  pick > collect harvest, pick_flowers take_flowers pick_mushrooms take_plants > picking plant
  collecting, pick_me_up drop_me_off > collect transfer shuttle, pick_up_the_car collect_the_car >
  collection branch, pier quay, pilot > captain crew, pitch plot > site, pitch_a_tent put_up_a_tent
  put_up_my_tent set_up_camp > camping pitch, plane aeroplane, plane jet > aircraft flight,
  plans_changed change_of_plan something_came_up change_my_mind > cancel amend, plants flowers
  trees > flora vegetation, platform track, platform_ticket ticket, play_music speaker guitar
  bluetooth_speaker > music amplified, playground swings slide climbing_frame > play, plug_in
  plug_it_in > socket charge connect, plug_in_my plug_points > electrical supply socket,
  plug_socket plug > socket power outlet, plumber electrician workmen > contractor tradesman,
  points_on_my_licence points > penalty endorsement licence, poo_tank black_water > sewage holding,
  pooch doggy mutt hound pup puppy > dog, pool_in_the_hotel > pool swimming, port harbor harbour >
  quay, portaloo > chemical, post mail > letter, pours tipping_down chucking_it_down pissing_down
  bucketing > rain weather inclement, power_bank > battery lithium, powerbank batteries, powerbank
  battery > lithium, pram_friendly push_a_pram wheelchair_friendly > accessible surfaced, prams
  pushchairs > wheelchair, prang bump shunt pile_up smash crash > collision accident, print_at_home
  print_my_ticket > printed electronic, print_my_boarding_pass > boarding printed, promo_code
  discount_code > code voucher, proof_of_ownership > document registration, prove_it_s_mine >
  identification description ownership, pub cafe bar > restaurant catering, public_transport > bus
  train tram metro, puked threw_up been_sick vomited > soiling, pump pump_up > inflate pressure,
  pump_milk > breastfeeding, pump_out > sewage station, punctuality delay, puncture > tyre flat,
  puppy doggy > animal pet, pushbike bmx tandem > bicycle, pushchair pram stroller buggy,
  put_my_boat_in get_my_boat_in launch > slipway, put_up > accommodation host, quay wharf, queue
  line > queuing, quiet_coach > quiet zone, quiet_room > noise, quit_membership
  cancel_my_membership > terminate, rail_replacement > replacement bus engineering, railcard >
  discount concession, railroad > railway train, railroad rail, rains bad_weather > inclement
  weather, rainy > rainfall precipitation, rainy_season wet_season monsoon > rainfall
  precipitation, rambler hiker, range how_far_can_it > battery kilometre, ranger warden > staff
  officer, rating classification, rebook > change alter amendment, receipt > purchase, reclaim >
  collect claim baggage, recycle bottles cans > glass waste separate, red_eye > overnight night,
  reflective fluorescent visibility, reimbursed > receipt, rent_a_car car_rental hire_car > rental
  vehicle, reroute rebooking, reserved_seat someone_in_my_seat > reservation seat, return
  round_trip, return_ticket > return outward, ride > lift transport, ride_a_horse > riding
  bridleway, river stream creek > watercourse, road carriageway, road street, rock > limestone
  granite, rod angling, roof_box roof_rack > accessory carrier, room > accommodation chamber,
  room_service > meal reception, rope > warp line, rope crampons ice_axe > equipment
  mountaineering, ropes halyard, roundabout junction, rude shouted_at swore > conduct complaint
  behaviour, run operate, run_aground stuck_in_the_mud > grounding depth, run_out > validity,
  running service, running_late > delay punctuality, rush_hour > peak, rv > motorhome camper, rv
  caravan, saddle seat, safe safe_deposit > valuables, safe_to_drink drink_the_water drink_tap >
  drinking potable, sailing > departure, sails rigging, sat_nav satnav gps > navigation, satnav gps
  sat_nav, sauna wellness, scanner body_scanner metal_detector > screening security, scary_steep
  scared_of_heights vertigo > exposed steep surefootedness, schedule timetable programme plan,
  school_bus > pupil, scooter motorcycle, scorching sunny > sun temperature, scramble > exposed
  steep, scratch scrape ding dent > damage bodywork, sea > coast shore, seasick > sea, seasick
  carsick > motion sickness, seasick travel_sick > nausea, season_ticket > commuter annual weekly,
  season_ticket > pass monthly, seasonal_pitch > annual season, seat_reservation > reserve seat,
  seatbelt belt, security screening, security_guard > warden security, see_animals spot_animals
  what_animals > wildlife fauna species, seizure epilepsy epileptic > strobe flashing,
  self_catering cook_for_ourselves kitchen > kitchenette cooking, sell_my_boat sell_the_boat
  buy_a_boat new_owner > sale ownership transferable, send_it_back post_it_back > postage return
  forward, sensory_overload overwhelmed hates_crowds > quiet relaxed sensory, service_animal
  emotional_support > assistance, set_off > depart departure leave start, set_out > depart
  departure start, sewage > toilet discharge, sewage wastewater, shampoo aftershave perfume lotion
  > toiletries cosmetics, share_a_room sharing > dormitory, sheets bedding bed_sheets duvet pillow
  > linen, shop milk_and_bread groceries > provisions, shopping_trolley > luggage bulky,
  shore_power electric_on_the_boat plug_in_my_boat > electricity metered, short_haul > domestic
  european, show_my_ticket > produce present valid, showers > sanitary facilities, shrink
  psychiatrist > psychiatry psychiatric, shuttle bus, shuttle transfer, sick_on_the_seat > soiling
  cleaning, sidewalk > pavement footpath, sidewalk pavement > pedestrian, sidewalk pavement
  footway, sights > attraction landmark, sightseeing > attraction sight tour, sightseeing tourist,
  signpost signs > waymarked marked, single one_way, single_supplement on_my_own_room > supplement
  single, sit_together sit_next_to > seat adjacent, size > extent hectare, skinny_dipping nudist
  topless > nude bathing, skip tip > waste disposal, skipper > master, sleep overnight, sleep_in >
  bed sleeping, sleep_in_my_van sleep_in_my_car sleep_in_the_car vanlife > overnight vehicle
  camping, sleep_on_my_boat sleep_on_the_boat stay_on_the_boat > aboard overnight, sleep_outside
  sleep_rough under_the_stars > bivouac camping, sleeper night_train sleeper_train > berth
  couchette sleeping, sleeping_bag > bedding liner, slipway > launch ramp, smoke_in_the_car >
  smoking vehicle, smoke_in_the_room smoking_room > smoking, snakes adder > reptile bite,
  snow_chains > chain winter, snow_tyres winter_tyres snow_tires winter_tires > tyre winter chain,
  soggy boggy > waterlogged wet, someone_else_drive wife_drive let_my_mate_drive share_the_driving
  > additional driver, someone_in_my_space took_my_space in_my_spot parked_in_my > bay obstructed
  occupied, south southern, spare_bed extra_bed fold_out sofa_bed > bed additional, spare_wheel
  spare_tyre > wheel puncture, specialist consultant, speed_limit > speed maximum, speeding
  speeding_ticket speeding_fine flashed speed_camera > offence contravention fine, speeding
  velocity, spill spilt_drink > soiling stain, spilled_petrol oil_leak oil_in_the_water
  spilt_diesel > spillage pollution, split_ticket break_my_journey > break journey, spot space
  place > berth pitch, stag_do hen_party stag_party hen_night > group party, stairs > accessible,
  stairs steps > lift ramp, standing_room stand_up > standee standing capacity, stars > rating
  classification, start_the_car > ignition key, static static_caravan mobile_home > unit holiday,
  station stop, stay sleep > accommodation, stay_in_the_car stay_in_my_car > vehicle deck remain,
  steep slope > gradient incline, step_free > accessible lift ramp, steps > step_free, stewardess >
  attendant crew, stewardess steward > cabin crew attendant, stolen_car car_stolen car_nicked
  nick_the_car > theft vehicle, stones rocks pebbles > geology mineral, stoplight traffic, stopover
  layover > transit, store_luggage > storage locker, storm gale hurricane > wind severe weather,
  storm_coming a_storm > gale weather severe, stove gas_stove trangia > cooking burner, strike
  walkout > industrial disruption, stroll wander > walk, stuck > breakdown assistance stranded,
  stuck_at_the_airport stranded > accommodation assistance delay, stuck_in_traffic > delay late
  arrival, student students_card > discount concession, student_discount money_off cheaper_for >
  reduction concession reduced, students > reduced, sublet rent_out_my lend_my > transferable,
  suburb > outskirts district, subway tube > metro, suitable_for_kids kids_manage kids_do_it >
  family children suitable, suitcase > case, suitcase_broken broken_suitcase damaged_bag > damage
  baggage claim, sunblock sunscreen, sunrise sunset > dawn dusk, sunscreen sun, surface terrain,
  surfboard skis golf_clubs > sports equipment oversized, surgeon surgical, swans ducks > bird
  wildlife, swim dip paddle splash > bathing, swim_in_the_lake swim_in_the_river swim_in_the_sea
  wild_swimming > bathing water, syringe needles epipen > medical, table_seat > table seat,
  take_it_abroad drive_abroad go_abroad > abroad border consent, take_my_shoes_off shoes_off
  belt_off > screening security, take_off > departure depart launch, take_rocks take_home_a_rock
  take_stones fossils > removal collecting, tap standpipe, tap_in tap_out tap_on touch_in >
  validate reader, taxi cab, tenner twenty_quid fiver > banknote cash, tent > unit, tent
  campground, terminal station, terminus terminal, the_damage > cost charge, tick > insect, ticket
  > contravention fine penalty, ticket_barrier turnstile > gate barrier, ticket_inspector inspector
  > inspection official authorised, ticket_machine > vending machine, ticket_office > counter
  office sale, ticket_on_phone on_my_phone mobile_ticket > electronic mobile app, ticket_price
  how_much_are_tickets how_much_is_a_ticket > admission price fare, tide > water, tie_up
  tie_my_boat > moor, tight_connection > transfer minimum connection, timetable departure, tip >
  service, toast_marshmallows marshmallows > campfire fire, toilet_on_board > lavatory toilet,
  toiletries > liquids cosmetics, toilets loos bogs > sanitary lavatory facilities, toll > charge
  fee road, toll_road tolls peage vignette > motorway, too_big > oversize dimension maximum,
  too_cold freezing > heating temperature, too_hot boiling > temperature conditioning, top_deck
  upstairs > upper deck, top_of_the_mountain to_the_top get_to_the_top > summit peak, touch_down
  landing, tour visit, tourist > visitor tourism, tourist traveller, tourist_tax city_tax > tax
  municipal, tow recovery, tow_truck towed > recovery, towed impound, towels_changed > towel
  housekeeping, towels_included bring_towels > towel linen, track line, traffic_jam > congestion
  traffic, traffic_light signal, trail footpath > route, trailer_tent folding_camper > unit pitch,
  train rail railway, train_cancelled > cancelled, train_driver > driver, train_station > station
  railway, trainers flip_flops heels > footwear sturdy, tram rail, tram streetcar, transport > bus
  train tram taxi metro, transport bus train, transport travel bus, travel_insurance uninsured >
  insurance, travelcard > ticket pass, trek > route, trip excursion journey tour, trip_the_electric
  tripped blow_the_fuse > overload circuit, trolley barrow, truck lorry, trunk boot, turbulence
  bumpy > seatbelt, turn_up show_up rock_up > arrive, tweezers nail_scissors penknife
  swiss_army_knife > sharp blade prohibited, twin single double > bed room, two_for_one 2_for_1 >
  offer discount, tyre tire, tyre wheel, uber > taxi cab, umbrella brolly wallet scarf glove >
  article belonging property, underground > metro subway tube, unlock open > key access, upgrade >
  class supplement, uphill downhill > gradient ascent descent, vacancies free_rooms > availability,
  valet_parking > parking attendant, valley gorge canyon > ravine, valuables > safe deposit, van >
  minibus vehicle, van truck, vegetarian meal, veggie vegan halal kosher > meal dietary special,
  vehicle > car motorbike motorcycle lorry truck scooter, vehicle traffic, venue site, view
  sea_view > sea facing, view viewpoint lookout > vantage panorama, visitor_centre tourist_info
  tourist_information info_point > information centre, vouchers > credit, voyage > trip sail,
  wait_for_my_refund how_long_for_a_refund > refund working processed, waiting_list queue >
  allocation, wake_up_call > call reception, walk foot, walk pedestrian, walk_the_dog dog_walking >
  exercise dog, walk_with_a_stick crutches zimmer_frame walking_frame > mobility walking,
  walkie_talkie radio > vhf channel, warden ranger, warning_light dashboard > indicator warning,
  wash wake > speed, washing_machine tumble_dryer launderette laundromat > laundry, washing_up
  do_the_dishes wash_dishes wash_the_dishes > dishwashing sink, waterproofs raincoat cagoule poncho
  anorak > clothing, wavy big_waves rough > swell wave, we_re_17 we_re_16 i_m_17 i_m_16 i_m_15
  i_m_14 > minor age accompanied, weather forecast, weather_bad crap_weather > inclement weather,
  weekly_ticket > pass season, weigh_too_much too_heavy overweight > excess weight kilogram, weight
  kilogram, weld > hot permit, west western, what_does_it_cost > charge, what_time_can_we_turn >
  arrival available, what_to_bring what_to_pack what_do_i_need > equipment clothing recommended,
  what_to_wear what_should_i_wear what_do_i_wear > clothing attire dress, wheelchair accessible
  disabled lift ramp, wheelchair_at_the_airport help_at_the_airport > assistance mobility,
  wheelie_bin skip > refuse waste, when_to_go best_time_to_visit best_time_to_go best_month >
  season climate, where_are_the_keys > key ignition, where_do_i_park where_can_i_park park_my_car
  leave_my_car > parking space, whereabouts > location address situated, who_owns > ownership
  property, wild_camp free_camping > camping bivouac, window_seat aisle_seat > seat reservation,
  windshield windscreen, windy blustery > gale wind, windy gale > gust, winter_storage
  store_my_boat > ashore storage, without_paying didn_t_pay haven_t_paid > penalty unpaid evasion,
  won_t_start wouldn_t_start conked_out broke_down dead > breakdown assistance roadside, write_off
  wrecked totalled > damage loss, wrong_fuel > incorrect misfuelling, wrong_ticket > valid invalid
  penalty, yacht sailboat narrowboat barge dinghy speedboat > vessel craft boat, young_driver
  i_m_19 i_m_18 i_m_20 new_driver just_passed > age minimum licence`;
