/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  100ml 100_ml > millilitre liquid, 10pm 11pm 9pm > late evening hours, 12_year_old 10_year_old
  8_year_old 13_year_old > minor age, 17 16 > minor age, 3am 2am 4am 1am middle_of_the_night >
  clock hour night, aa rac roadside > breakdown recovery assistance, abroad france > border,
  accident collision, accident_report european_statement > accident report, accomodation lodging,
  acres > area hectare, ada > accessible disability, adjoining adjacent, admin_fee > processing,
  admit admission admittance, aeroplane helicopter > aircraft, aerosol deodorant hairspray >
  flammable, after_hours > closed late, air_con > cooling, air_hostess stewardess, airbnb >
  accommodation apartment, airbnb vrbo > rental holiday let, aircon_broken > fault repair, aircraft
  airplane plane, airfield aerodrome, airline carrier, airline_went_bust gone_bust > insolvency
  protection, airmiles air_miles > points loyalty mileage, airplane flight, airport terminal,
  airport_bus > shuttle transfer coach, airport_hotel > hotel, airport_pickup pick_me_up
  pick_up_from > transfer collection shuttle, all_hours > clock hour, allergic_to_nuts > allergy
  nut, allergy_pillow feather > pillow, allowance > limit, allowed_to_use use_without > induction
  authorised, alone > unattended, amazon > parcel, amazon_parcel get_amazon deliver_there
  sent_there > parcel delivery mail, anchor > anchorage mooring, anxiety panic_attack > quiet
  mental, anyone_die people_died killed_there > fatal victim, anything_to_declare
  nothing_to_declare > customs declaration, app_not_working app_crashed app_won_t > application app
  telephone, area zone, arrears unpaid overdue, arrive reach, ascent ascend, ash_cloud volcano snow
  > extraordinary weather, athletics > track running, attraction > sight landmark, autistic autism
  adhd asd > neurodivergent sensory, auto > car vehicle, auto automobile, automatic > transmission
  gearbox, automatic auto, automobile vehicle, availability vacancy, avalanche landslide rockfall >
  danger hazard, avalanche snowslide, awning gazebo porch > groundsheet, baby_changing
  change_a_nappy change_the_baby change_nappies > baby changing nappy, baby_crying > family,
  baby_food > infant food, baby_milk baby_formula formula > infant milk liquid, baby_on_lap
  lap_baby lap > infant, baby_seat > cushion carrier, baby_seat car_seat booster > child restraint
  infant, babysitting_service > childcare, backcountry > wilderness remote, backpack bag rucksack
  luggage baggage suitcase, backpack handbag purse > baggage cabin, bag_didn_t_arrive lost_bag
  lost_suitcase lost_my_bag > missing delayed baggage, bag_limit > baggage maximum,
  baggage_allowance > weight baggage, baggage_drop bag_drop > baggage check_in, balcony > smoking,
  bank_holidays > sunday service, banned disqualified > conviction licence, bar_open > bar hours,
  barnacles scrape_the_bottom paint_the_bottom > antifouling hull, barrier gate > access,
  bath_or_shower > bath shower, bathing_suit > costume, bathing_suit bathing_cap > swimwear attire,
  bathroom ensuite > en_suite shower, battery_died out_of_battery > exhausted battery, bay > inlet
  cove, bay > parking space, bbq_on_the_beach > barbecue beach, be_out_of > vacate, be_there_by
  get_there_til get_there_before get_there_until > arrive late, be_there_till there_till
  there_until get_there_late > late delayed arrival, beach coast seaside shore, beach_hut > hire,
  bear wolf wildcat > wildlife predator, bed_bugs > pest infestation, berth slip, best_price
  price_match > rate guarantee, best_time > season, best_view best_spot best_place_to_watch >
  vantage viewpoint, bicycle bike cycle, big oversize, big_print large_print > braille print,
  big_tent size_of_tent > dimension pitch metre, big_yacht > length, biggest > area, bike_hire
  rent_a_bike hire_a_bike boris_bike santander citybike > bicycle rental hire, bike_lane > cycle
  track, bike_lights > light reflector, bike_on_the_ferry > bicycle, bike_path cycle_path bike_lane
  cycle_lane > cycleway route, bike_race > cycling race, bike_rack bike_stand lock_my_bike
  leave_my_bike > cycle parking rack, bike_repair fix_my_bike > repair maintenance workshop,
  bike_scheme > bicycle sharing, bike_service bike_shop > workshop repair, bike_shed bike_lock >
  cycle storage, bike_stolen bike_nicked stolen_bike > theft bicycle, bike_storage > storage,
  bikes_on_trains bike_on_the_train take_my_bike > bicycle carriage reservation, bill note,
  bin_bags black_bags > refuse waste, bins_in_the_park take_my_rubbish_home > litter waste,
  bird_watching twitcher > birdwatching observatory, birds > species, bitten > insect repellent,
  blablacar hitch_a_lift lift_share > ridesharing carpool, blackout curtains > blind, blast_music
  loud_music blaring > audio headphones music, blind deaf > visually hearing assistance, blind
  partially_sighted > impairment, blister_plaster > first_aid, blocked_in blocking > obstruct,
  blocked_money money_back_on_card > preauthorisation released, blowing_a_gale > wind, blue_badge
  disabled_badge > badge disabled parking, blustery > gale wind, bmx tandem > bicycle, bnb >
  accommodation guesthouse, boarding_kennel > kennel, boarding_pass > boarding document,
  boarding_pass boarding_card > pass, boat canoe kayak dinghy, boat vessel, boat_insurance >
  liability cover certificate, boat_shop > chandlery, bodywork paintwork, book_a_table >
  restaurant, book_online buy_online > website online booking, booking_com expedia > booking
  agency, boot > compartment, booze bevvy > licensed drink, booze_on_plane duty_free > alcohol
  allowance, border frontier, border_control immigration > passport border, border_crossing >
  border territory, borrow_a_wheelchair hire_a_wheelchair > wheelchair loan, bothy refuge > hut,
  bottle_of_water water_bottle > liquid, bottle_warmer heat_up_a_bottle > microwave baby,
  bought_is_broken > faulty return, bought_it who_bought > acquired purchased,
  bought_the_wrong_ticket wrong_date > exchange refund, box_lunch > packed, braille > tactile
  print, break_a_note big_note > banknote change, break_down > fail, break_of_journey
  get_off_halfway stop_off > break journey, breakage damage, breakdown tow, breakdown_number >
  assistance roadside, breakfast buffet, breakfast_included > breakfast inclusive, breakfast_to_go
  > packed breakfast, breastfeed feed_my_baby breast_feed > nursing feeding, breed > dog pedigree,
  brekkie > meal, bridge > span viaduct, bridleway > horse cycle, bring_a_fishing_rod > fishing,
  bring_back bring_home > import allowance customs, bring_it_back bring_back_the_car take_it_back >
  return, bring_it_back_late late_back bring_it_back_early > late return, bring_my_cat bring_my_pet
  dog_friendly pet_friendly pets_allowed > dog pet animal, bring_someone_back guest_in_my_room
  mate_stay friend_stay_over > visitor guest overnight, broke_the_bike bike_broken > damage fault
  report, broke_the_lamp broke_something_in_the_room > damage liability, broke_the_wheel
  broke_my_case broken_case smashed_my_suitcase > damage claim baggage, budgie parrot goldfish
  guinea_pig gerbil > pet animal, bug_spray bug_repellent > insect repellent, buggy bug, bugs >
  tick mosquito, bugs mozzies mosquitoes mossies creepy_crawlies > insect midge, built_by shipyard
  > shipbuilder yard constructed, bulky big_bag large_bag > luggage oversized, bump_up > upgrade,
  bumped kicked_off_flight > overbooking denied, bumper > fender, bumpy potholes > surface uneven,
  bunk > berth, bunk_bed bunks dorm > dormitory hostel bed, buoy > marker mooring, bus > omnibus,
  bus coach, bus train, bus_driver > driver operator, bus_lane > lane priority, bus_lane_fine
  congestion_charge ulez clean_air > charge zone emission, bus_pass free_bus > concessionary permit
  pass, bus_shelter shelter > stop, bus_station > terminus interchange station, bus_stop > stop
  station, busiest > traffic passenger, business_class > premium, bust bankrupt > insolvency,
  busy_time busiest > peak season, butterfly moth dragonfly > insect, buy_a_ticket get_tickets
  where_to_buy > purchase sale vending, buy_on_board buy_on_the_train pay_on_the_train pay_on_board
  > onboard purchase conductor, buy_on_the_bus > driver cash, by_bike cycle_there > cycle route,
  by_bus come_by_bus > stop service, by_car drive_there come_by_car > motorway parking directions,
  by_plane > airport, cabin > berth accommodation, cabin_crew air_hostess > attendant crew,
  cabin_with_window porthole > cabin exterior, cable_railway > funicular, cable_tie zip_tie >
  fixing, came_back brought_back > reintroduced, camp_counselor > leader, camper > motorhome
  campervan caravan, campervan motorhome, campervan_on_the_ferry > vehicle length, campfire bonfire
  fire_pit firepit > fire flame, campground > campsite camping, camping_pod > accommodation hut,
  campsite camping tent pitch, can_i_bring_my_dog > dog animal, can_i_bring_my_kids > children,
  can_i_camp > camping, can_i_cancel > cancellation refund, can_i_change > amendment alteration,
  can_i_cycle can_i_bike > cycling bicycle, can_i_drink > alcohol beverage, can_i_eat > food,
  can_i_fish > fishing, can_i_fly > flight, can_i_park > parking, can_i_pay > payment, can_i_smoke
  > smoking, can_i_swim > swimming bathing, can_i_vape > smoking electronic, can_t_do_stairs
  can_t_climb can_t_manage_steps can_t_walk > step_free lift accessible, can_t_find_it > location,
  can_t_find_my > lost, can_t_open > unlock locked, can_t_walk can_t_walk_far walk_far > wheelchair
  mobility, canal > waterway navigation, canal_boat > narrowboat, cancel_my_booking cancel_my_room
  cancel_our_booking > cancellation reservation, cancel_my_holiday cancel_the_trip cancel_our_trip
  can_t_travel > cancellation insurance, cancelled_ferry ferry_cancelled > cancellation weather,
  cancelled_train train_didn_t_come > disruption cancelled, captain > master, captain skipper, car
  automobile, car vehicle, car_deck > vehicle deck, car_dirty car_was_a_mess > report cleaning,
  car_got_scratched scratched_my_car dented_my_car > damage liability, car_got_towed got_clamped >
  towed removal release, car_keys lost_keys lost_the_keys lost_my_keys > key replacement, car_park
  parking_lot parking_space > parking, car_share carshare zipcar > vehicle club, car_stolen >
  police, caravan motorhome campervan camper rv > unit pitch, card_declined card_doesn_t_work
  card_not_working > payment contactless, card_for_deposit > preauthorisation card, carer
  helper_with_me > companion essential assistant, carer_ticket carer_free > companion free,
  carousel conveyor > baggage reclaim, carpark parking, carriage > compartment, carriage coach,
  carriages > rolling, carry bring > convey, carry_my_bags > porter luggage, carry_on > cabin hand,
  carry_on_bag cabin_bag > hand luggage, carry_on_luggage > hand cabin, carryon > cabin baggage,
  carryon luggage, carseat > child restraint booster, case_broken case_arrived_broken > damage
  baggage, cattery > cat boarding, caught_speeding > fine offence, caves caverns > underground,
  cctv > recording, cctv camera footage video > surveillance, cctv footage > camera image,
  cell_phone > mobile telephone, cell_service cell_signal > coverage network reception,
  chain_came_off brakes_squeaky gears > mechanical repair maintenance, change_fee > amendment fee,
  change_money > exchange currency, change_my_flight change_flight switch_flights > amendment
  rebook alteration, change_of_owner > transfer ownership, change_rooms different_room better_room
  > upgrade room, change_the_dates change_my_booking different_date move_my_booking > amend
  alteration, change_trains > change connection transfer, changing_places hoist > accessible
  changing, charge_card > credit, charge_it plug_it_in charge_the_car charging > electric recharge,
  charge_my_laptop > socket power, charge_my_phone > electrical, charge_my_phone charging_point
  phone_charger > charging socket power, charge_per_minute > minute tariff, charge_phone_on_plane >
  power, charged_twice > error, charger_cable cable > charging, charging_station > electric charge,
  charter hire, chased_by_cows > cattle livestock, cheap_day_return > return off_peak,
  cheap_flights > fare, cheaper_at > reduced tariff, cheaper_in_the_evening evening_ticket > tariff
  evening, cheapest_tariff price_per_km > kilometre tariff rate, cheapest_ticket > advance off_peak
  fare, check_in > arrival register desk, check_in > counter, check_in_closes > closure,
  check_in_online online_check_in > check_in web, check_in_time early_check_in arrive_early
  get_there_early > arrival early, check_out > leave vacate, check_out_time late_check_out
  late_checkout > departure vacate, checkout > departure vacate, cheese meat sausages > import
  animal product, chemical_toilet elsan > disposal waste, child_price adult_price > fare,
  child_seat > restraint child, child_seat_on_bike bike_trailer > trailer child, chill_out_room
  time_out_room > quiet sensory, chilly > cool, chip chipped_windscreen > windscreen glass,
  chop_down_trees > felling timber, chopper heli > helicopter, choppy rough_sea > swell sea
  weather, christmas_day boxing_day > december service, christmas_opening open_at_christmas
  open_on_christmas > closed holiday december, chuck_away bin > refuse, chuck_off > remove leave,
  circular_walk there_and_back round_walk > circuit loop, city_centre in_town > centre, clamp
  immobilise, clamped > release, clanging rattling flapping > noise halyard, cliff drop edge >
  precipice steep, cliffs > escarpment, close nearby, close_early pack_up > end, close_to >
  distance proximity, close_to > near nearby, closed_down > disused defunct, closed_down shut_down
  > closed discontinued, coach trainer teacher > instruction, coach_driver > driver, coastguard >
  rescue emergency, cockapoo labradoodle staffie rottweiler pitbull > dog breed, coffee_cup
  takeaway_coffee > beverage drink, cold > frost, cold hot > climate, collapsible foldable >
  folding, collie husky corgi dachshund whippet greyhound > breed, collie husky corgi dachshund
  whippet greyhound bulldog retriever > dog animal, compass > navigation, compensation indemnity,
  compensation_for_delay delay_repay money_for_delay > compensation delay, complain_about >
  complaint feedback, compo > compensation claim, concession concessionary, concession_stand >
  refreshment kiosk, concierge reception, conductor guard > staff, conductor inspector > ticket,
  conference_room meeting_room > conference, confirmation > email, congestion traffic,
  connecting_rooms family_room > family room adjoining, connection > transfer, contactless
  apple_pay google_pay tap_in tap_on > card payment, contains > allergen, control_tower air_traffic
  > controller, cook_my_own make_my_own cook_for_myself > kitchen self, cookout > barbecue, cossie
  swimmers speedos > costume, cost_nothing > free, cot crib > infant bed, cot_in_room > cot,
  counter_queue > desk, county > region district, cove > inlet, cow bull sheep > livestock cattle
  grazing, crabbing rockpool > shore, crane hoist travelift > lift, cremation_ashes ashes_on_plane
  > ashes cremated, cross > traverse, cross_zones > zone, crossing > passage voyage sailing,
  crossing_time > duration hour, crossroads > junction intersection, crosswalk > pedestrian
  crossing, cruise > excursion, cruise > ship voyage, cruise vessel, curfew lock_out back_late >
  night closed door, current tide > tidal stream, customs > duty declaration border,
  customs_officer > customs, cut_my cut_my_finger > injury wound, cycle_route cycle_trail >
  cycleway signed, cyclist biker > bicycle, damage_deposit > deposit damage, damage_waiver > excess
  insurance, dark after_dark > dusk night, dashboard > indicator warning, day_later day_earlier
  different_day another_day > alteration date change, day_out > excursion visit, day_ticket > day,
  day_trip excursion, day_visitor > visitor, dead_in_winter > season, deaf > interpreter, deaf >
  loop, dear cheap > price cost, deck_chair sit_outside > deck, deckchairs > hire, deckhand sailor
  > crew, decommissioned retired, deepest > depth maximum, deer fox badger squirrel > wildlife
  mammal, delay late > disruption, delayed_train_refund train_was_late train_late > delay
  compensation, dementia alzheimers > relaxed memory, deposit > preauthorisation, deposit_blocked
  block_on_my_card hold_on_my_card > deposit preauthorisation, deposit_for_the_holiday > deposit
  balance, detour diversion, didn_t_get_a_receipt > receipt invoice, didn_t_stop drove_past
  drove_off > complaint stop, different_car not_the_car_i > category equivalent group,
  different_route another_route go_a_different > permitted route, difficult tough hard > strenuous
  demanding, digital_licence > licence, dining_car buffet_car > catering buffet, dinner_on_board
  restaurant_on_board > dining, dip > swim, direct nonstop, direct_debit > collected, directions >
  transport way, dirty_car mess_in_the_car messy clean_the_car > soiled cleaning valeting,
  disabled_loo disabled_toilet radar_key > accessible toilet, disabled_parking > badge accessible
  bay, disembark alight, dishwasher > kitchen, dismount > cycling cyclist, displacement tonnage,
  disposable_bbq disposable_barbecue > barbecue charcoal, distance > kilometre mile, district >
  quarter neighbourhood, disused > defunct, diversion > alternative route, dock > harbour,
  dock_full no_space_at_the_dock > dock full nearest, docking_station > station, doctor doc gp >
  physician practitioner clinician, doctor_call_out > medical, doctor_there is_there_a_doctor >
  medical physician first_aid, dodge > penalty fare, dog_bit_me dog_bite bitten_by > injury dog,
  dog_hair muddy_dog > cleaning soiled, dog_in_the_car leave_dog_in_the_car dog_on_the_ferry > pet
  kennel vehicle, dog_on_the_train > dog lead, dog_poo > excrement, dog_sitter > kennel, doggy_bag
  dog_poo poop_bags pick_up_after poo_bags dog_mess > droppings faeces fouling, dogs_on_the_beach >
  dog beach, dollars bucks > fee cost, door_shut_on trapped_in > injury, doss > sleep, double_bed
  twin_beds king_size > bed double, double_booked > booking error, double_decker > deck upper,
  downstairs > lower, downtown town_centre > centre, draught draft, dress_for_dinner > attire
  restaurant, drinking_water fill_my_water water_tap > drinking tap potable, drive_in_at_night
  come_back_late > barrier gate, drive_on drive_onto > vehicle deck boarding, driver > motorist
  chauffeur, driver operator, driver_braked > injury, driving_license drivers_license > licence
  license driver, drizzle shower_of_rain > rain, drone quadcopter > unmanned aircraft, drop_anchor
  > anchorage anchoring, drop_it_off_somewhere drop_it_off_elsewhere one_way_rental > return branch
  surcharge, drop_me_off > collect transfer shuttle, dropped > property, dropped_my > lost found,
  drunk_cycling > alcohol, drunk_driver over_the_limit > alcohol influence, drunk_on_the_plane >
  intoxicated alcohol, drunk_people > intoxicated conduct, dry_my_clothes dry_my_boots > drying,
  duck goose swan > waterfowl bird, dug_up > excavated archaeological, dui drink_driving >
  conviction influence, dutyfree allowance, dying_out > endangered decline, e_scooter > electric,
  eagle vulture hawk owl > bird raptor, early_breakfast breakfast_time when_is_breakfast
  what_time_is_breakfast > breakfast served, east eastern, easy easiest > beginner gentle, ebike
  e_bike battery_bike > electric bicycle battery, electric_car_on_the_ferry > electric,
  electric_hook_up > ampere power, electric_hook_up hook_up hookup > electricity supply,
  electric_wheelchair power_chair > wheelchair mobility, email_address > email contact, embark
  board, emergency_cord emergency_handle > emergency alarm, emergency_exit > evacuation exit,
  empty_the_loo empty_the_toilet empty_my_toilet portapotty porta_potti cassette > chemical
  disposal, end stop, end_of_the_line last_stop > terminus, engine motor > propulsion,
  engine_trouble engine_died > breakdown mechanical, engineering_works > maintenance closure,
  entrance way_in > channel approach, entrance_fee entry_fee cost_to_get_in pay_to_get_in
  how_much_to_get_in > admission fee, entrance_fee get_in_free > admission charge, erosion >
  weathering, escalator stairs, escooter scooter > micromobility, esta > authorization visa, estate
  people_carrier suv > category vehicle, estuary > mouth, euros currency > cash exchange, ev >
  vehicle, ev tesla > electric charging, ev_charger charge_my_tesla > electric charging, evacuate >
  emergency, every_how_many > frequency interval, exact_change right_change > cash coin change,
  exact_fare > change cash, excess > waiver collision liability, excess deductible, excursion
  trip_ashore > shore tour, extend_my_stay stay_an_extra stay_another_night > extension extend,
  extinct > disappeared, extra_bag second_bag another_bag > additional excess, extra_cost hidden >
  supplement surcharge, extra_person third_person another_person > additional occupancy supplement,
  fags ciggies cigs > cigarettes tobacco, family_ticket > family admission, famous_walk
  famous_trail > trail, far how_far > kilometre mile, fare price ticket, fare tariff, fare_dodger
  bunk_the_train jump_the_barrier > penalty evasion fare, fare_dodging > penalty ticket, farming >
  grazing, fastest > record, fate > destroyed scrapped, feed_the_deer feed_the_ducks feed_the_birds
  feed_animals > feeding wildlife, feet_on_the_seats > seat conduct, fell_asleep > overslept,
  fell_in > ladder, fell_on_the_bus hurt_on_the_bus > injury liability, fell_over tripped_over
  slipped > accident injury, ferry > sailing crossing, ferry ship boat, ferry vessel, field_hockey
  > hockey, film_location filmed_at movie_shot > film, filthy mucky grubby > dirty, fine surcharge,
  fines_later > administration fee, finger hand > injury, finish > end, fire_alarm > meeting point,
  fire_alarm alarm_goes_off > evacuation assembly, fire_exit > evacuation exit, firm > operator,
  first_bus first_train first_boat > departure earliest, first_class > upgrade, first_train >
  first, first_trip first_voyage > maiden inaugural, fishermen > fishing, fishing_off > fishing
  pontoon, fishing_rod catch_fish go_fishing > fishing angling licence, fjord > inlet, flag
  country_of > registered, flag_down wave_down hail > signal stop request, flap open_the_window
  window > ventilation, flares > distress signal, flat_route easy_route > gradient level, flat_tire
  > puncture tyre wheel, flat_tyre > tyre, flat_tyre inner_tube > puncture tube, flight >
  departure, flight airline, flight_attendant > crew steward, flight_cancelled cancelled_flight >
  cancellation refund compensation, flight_delayed delayed_flight > delay compensation, flood >
  waterlogged, flowers > plant, flush_the_loo flush_the_toilet empty_the_tank holding_tank >
  discharge sewage pump, fly > aviation, fly aircraft, fly_earlier fly_later earlier_flight
  later_flight > alteration rebook, fly_my_drone fly_a_drone > drone aircraft prohibited,
  fly_pregnant > pregnant pregnancy weeks, fold_my_bike > folded, fold_up > fold, fold_up_bike
  folding_bike brompton > folding bicycle, food_on_board > catering buffet refreshment,
  foot_passenger on_foot > pedestrian passenger, footpath > path trail, footpath > route, foraging
  pick_berries > collecting, foreign > overseas abroad, foreign_licence overseas_licence > licence
  international permit, forest_fire wildfire > fire burned, forgot_my > mislaid, forgot_my_pass
  forgot_my_card > present produce, forgot_my_wallet forgot_my_purse forgot_my_money > payment
  cash, forgot_to_cancel > no_show cancellation, forgot_to_pay > unpaid penalty, frame_number >
  serial registration, free_drinks_on_plane > complimentary beverage, free_of_charge >
  complimentary gratis, free_parking > parking charge, free_rooms > availability, free_travel
  travel_free ride_free > free charge, freeway highway, freezing chilly > degree frost, frequency >
  often interval, frequent often, frequent_flyer > loyalty points, fridge > cold perishable,
  fridge_in_the_room > refrigerator, friends pals > visitor guest, frog toad newt > amphibian,
  front_desk > concierge, front_desk reception, frozen frosty > frost ice, fuel gas petrol,
  fuel_dock fill_up_the_boat > diesel jetty, fuel_policy return_full return_it_empty > fuel full
  tank, full_tank fill_it_up fill_up tank > fuel refuel, fully_comp comprehensive > insurance,
  funicular > cable, gangway aisle, gangway gangplank ramp > access pontoon, gas petrol > gasoline,
  gas_bottle gas_canister calor > cylinder gas, gas_bottles_on_the_ferry gas_canister > gas
  flammable, gas_station filling_station > petrol fuel, gate > departure boarding, gate barrier,
  gate_closes gate_shut > gate boarding closure, gate_won_t_open barrier_won_t_open
  ticket_doesn_t_work ticket_won_t_scan > assistance staff fault, gearbox stick_shift stick manual
  > transmission, gears_slip brakes > mechanical, genny > petrol, genny genset > generator,
  get_a_hotel > accommodation overnight, get_a_place get_a_space get_a_spot > waiting allocated
  vacancy, get_food_if_delayed > refreshment meal voucher, get_here > direction transport route,
  get_in arrive, get_it_back > claim collect reclaim, get_lost easy_to_follow > waymarked marked
  navigation, get_married_at_the_hotel > wedding, get_off_early > alight break, get_off_my_bike
  get_off_and_walk push_my_bike > dismount wheeled, get_on_the_ship get_on_the_boat > embark
  boarding, get_out_of_a_booking get_out_of_it get_out_of_my > cancel withdraw, get_there
  getting_there > direction transport arrive route travel, get_there_by_train come_by_train
  by_train > railway station, get_to > direction transport route, get_up_the_hill climb_the_hill
  climb_the_mountain > summit ascent, getaway break, getaway trip, ghost_story > legend, girlfriend
  boyfriend wife husband partner missus > additional, girls_only women_only female_only > female
  dormitory, give_a_lift > carpool, glacier ice > glacial, glamping yurt pod tipi > accommodation,
  glovebox > glove compartment, go_anywhere > unlimited, go_ashore get_off_the_ship > disembark
  ashore, go_faster > speed, goes_through passes_through > traverse, google_maps sat_nav >
  navigation coordinates directions, got_a_ticket > contravention, got_caught caught_without
  no_ticket without_a_ticket > penalty fare ticket, got_off_at_the_wrong fell_asleep missed_my_stop
  > penalty excess, got_on_the_wrong wrong_train > valid, got_the_wrong_room > room, gps >
  coordinates, grab_rails > accessible, gravel tarmac > surface, grey_water waste_water > drain
  disposal, grocer groceries, ground_floor_room > accessible floor, group_discount group_booking
  big_group > group party reduction, group_of_lads rowdy_group > group party, group_of_us > group
  party, groups_on_trains > group discount, grub nosh scran > meal provisions dining, guard_dog
  sheepdog > flock livestock, guesthouse place_to_stay where_to_stay > hotel accommodation lodging,
  guide tour, guidebook guide, guided_tour > tour guide, guided_walk > guided ranger,
  guitar_on_the_plane > instrument, gun weapon > ammunition, gym_hours > fitness hours,
  gym_in_the_hotel > fitness, gym_pool_included > included, hail sleet > precipitation, half_board
  full_board all_inclusive > meal board included, half_full quarter_full > tank, half_price >
  reduced, half_term school_holidays > holiday term, hamlet > settlement, hamster rabbit cat >
  carrier, hand_it_in found_a found_someone > lost property found, hand_luggage > cabin carry_on
  baggage, hand_over show > present, hand_over_kid > unaccompanied, handbag laptop_bag > item
  personal, handicap_parking handicap_spot > disabled accessible, handicapped accessible, harbor
  port, harbour > port harbor, harbour marina, harbour_master harbourmaster > harbour office,
  hard_of_hearing hearing_aid > loop induction, have_a_fag have_a_smoke > smoking,
  have_a_look_round > open_evening taster, have_to_show need_to_show > produce present proof,
  head_off > depart departure, headlamp torch, headset movie_on_plane films_on_plane >
  entertainment, heater kettle toaster microwave > electric appliance, heath moorland, heather fern
  moss > vegetation flora, heating_on > heating temperature, heatwave scorching boiling_hot > heat
  temperature, heavy > excess, heavy > tonne, height_limit low_bridge barrier > height clearance,
  heights > exposed vertigo, held_up > disruption late, helmet hat, helmet headgear,
  heritage_railway > preserved volunteer, hi_vis high_viz hi_viz > reflective tabard visibility,
  hidden_charges incidentals > supplement, high_tide low_tide > tide water tidal, high_vehicle
  roof_box trailer > height length vehicle, highchair high_chair > baby child, highest
  highest_point > elevation summit peak, highway lane > road, hike walk ramble > trail footpath
  route, hike walk trek, hiker walker rambler > hiking visitor, hiking_boots walking_boots
  what_shoes > footwear sturdy boots, hilly > undulating, hilly hills steep uphill climb > ascent
  gradient elevation incline, hire_a_boat rent_a_boat boat_hire > hire rental charter, hit_someone
  hit_another_car rear_ended > collision accident, hitchhike thumb_a_lift > lift, hockey_rink >
  rink, hold_luggage > checked baggage, hold_the_bus wait_for_me > depart wait, hold_up delay,
  holdall duffel duffle > bag luggage, holiday trip, hood bonnet, hoodie sleeves scarf > loose
  clothing, hoover > valeting, hop_off jump_off get_off_the_bus > alight disembark, hop_on jump_on
  get_on_the_bus > board, horse > horseback, hose hosepipe > water, hostel > youth, hostel lodging
  accommodation, hot_water hot_shower coins_for_the_shower > shower hot, hotel > resort, hotel
  hospitality, hotel inn, hotel_tax > tax, hourly > interval, hourly > rate tariff, hours_late >
  delay compensation, how_big > extent square, how_big how_large > measure, how_big_is > area
  extent hectare square, how_big_is_the_park how_big_is_it > area hectare kilometre, how_cold
  how_hot how_warm > temperature degree celsius, how_deep deep > draught dredged metre,
  how_do_i_get > transport route, how_early how_early_should_i > check_in arrive minutes, how_far
  how_close > kilometre metre, how_far_ahead how_far_in_advance > days, how_far_can_it > battery
  kilometre, how_fast speed > knot limit, how_fast_does_it_go how_fast_can_it_go > maximum speed,
  how_hard how_difficult easy_walk easy_enough > difficulty grade classified, how_heavy_is > weight
  tonne mass, how_high altitude > metre, how_late_does > minutes delay, how_long_before
  how_long_before_departure > minutes prior, how_long_can_i_keep_the_bike > minutes maximum hire,
  how_long_do_you_keep > disposed, how_long_is_footage > retained image, how_long_is_my_boat
  big_boat boat_length > length overall, how_long_is_the_crossing > duration crossing,
  how_long_is_the_line how_long_is_the_railway > length kilometre, how_long_is_the_tunnel
  how_long_is_the_bridge > length span metre, how_long_til how_long_do_you_wait how_long_to_get >
  waiting delay average, how_long_to_get how_long_to_climb > hour minute, how_many_crew > crew,
  how_many_in_a_room people_per_room > occupancy maximum, how_many_people_on_board > passenger
  capacity complement, how_many_people_use_it > annual visitor, how_many_stops > stations number,
  how_many_visitors how_many_tourists > visitor annual, how_many_wolves how_many_bears
  how_many_animals > population, how_many_zones > zone, how_much_air > pressure inflation,
  how_much_did_it_cost what_did_it_cost > cost million construction, how_much_do_i > cost fee
  charge, how_much_does > cost fee charge, how_much_for > charge cost, how_much_is > cost price
  fee, how_much_to > cost charge fee, how_often > frequency, how_often > hourly, how_often_do >
  interval frequency, how_old_are_the_planes > fleet age, how_old_to_stay > age minimum,
  how_pregnant preggers expecting > pregnant pregnancy, how_tall how_high > summit altitude
  elevation, how_was_it_formed how_did_it_form > formed formation erosion, how_wide > metre
  breadth, how_wide_are_the_tracks narrow_gauge > gauge, hubby missus spouse > household, hull
  bottom, hunting shooting > game, hurricane typhoon > storm, ice_age > glacial glaciation, icy
  slippery > ice gritted frost, id_at_check_in > passport identification, identification >
  identity, ikea furniture > bulky luggage, ill_before_holiday too_ill_to_travel > medical
  certificate cancellation, ill_on_holiday get_sick_abroad > medical insurance emergency,
  in_instalments spread_the_cost pay_monthly > instalment monthly, in_person > counter office,
  in_the_evening > 18, incidentals > charges, included extra > inclusive supplement, inflight >
  board cabin, inn guesthouse, inside_cabin > interior, inspector > conductor controller,
  instructor instruction, insured covered > policy liability, intersection bridge > crossing,
  into_town get_into_town > centre transport, intoxicated inebriated, iphone cellphone > telephone
  handset, iron hairdryer kettle > equipment facility, ironing_board > iron, is_it_included
  comes_with > included inclusive, island ferry_with_the_car > ferry, itinerary programme,
  itinerary route schedule, jacuzzi hot_tub > spa wellness, jam > congestion traffic,
  jersey_colours yellow_jersey > leader classification, jet_lag tired, jet_ski jetski > watercraft
  personal, jet_wash pressure_wash power_wash > washing cleaning, jetlag fatigue, jetty dock >
  pontoon quay pier, job_as_a_driver become_a_driver > recruitment vacancy driver, journey travel,
  journey voyage, jump_in go_in_the_water go_for_a_dip > bathing swimming, jump_leads jump_start
  flat_car_battery > battery breakdown, jump_rope > skipping, jumped_on_the_track > incident,
  jumper_cables > battery, junction > intersection crossing, just_passed_my_test passed_my_test >
  licence held, kebab chips takeaway burger > hot food, keep_it_longer keep_the_car hang_on_to_it >
  extend extension, keep_my_stuff store_my_stuff leave_my_things > storage locker crate, kennel >
  dog, key_broke > key, key_drop > key box, key_fob fob swipe_card > key access, keycard key_card
  room_key > key card access, kick_me_out > refuse leave, kick_off_bus thrown_off kicked_off >
  remove leave refuse, kick_us_out chuck_us_out out_of_the_room > vacate departure, kid_lost_ticket
  > replacement, kids_alone child_flying_alone flying_alone > unaccompanied minor, kids_bike
  child_bike > child bicycle, kids_free_on_trains > child free, kids_go_free > free charge,
  kids_menu > meal, kids_play kids_club kids_do > children entertainment playground, kids_price
  child_ticket > child fare admission, kids_running_around > supervision, kids_ticket > child fare,
  kilometre kilometer, kilos > kg, kip > sleep overnight stay, kiss_and_fly drop_off_zone >
  drop_off forecourt, kitten tabby > cat, kitty > animal, knackered busted > faulty,
  knee_replacement metal_hip hip_replacement > implant medical, knife scissors > sharp blade weapon
  prohibited, knives_and_forks cutlery > crockery utensil, labrador poodle spaniel terrier
  chihuahua alsatian > dog breed, lake > tarn loch, lake loch pond reservoir > water bathing, lake
  waterway, landing_strip airstrip, landmark > sight monument, landslide mudslide, lane
  carriageway, language_spoken > language, laptop tablet > electronic, last_bus > last, last_bus
  last_train last_tram last_ferry last_boat > final departure, last_minute on_the_day > advance
  availability, late_arrival late_check_in arrive_late get_there_late > arrival late reception,
  late_bar > bar, late_for_my_flight > check_in gate closure, later_train earlier_train next_train
  > valid service, lathe drill > machinery, launched > maiden, laundry wash_my_clothes
  do_my_washing > machine, lay_by pull_over > stop, layaway > deposit, layers fleece jumper
  warm_clothes wrap_up > clothing warm, layover stopover, layover transit, leave_bags > luggage,
  leave_behind forgotten, leave_it_clean > tidy swept, leave_my_dog leave_the_dog dog_alone
  dog_on_its_own > unattended dog, leave_our_bags leave_my_bags leave_my_luggage > luggage storage,
  leave_the_room leave_the_pitch > vacate departure, leaves_on_the_line > delay autumn,
  left_luggage > locker storage baggage, left_my_keys left_my_wallet left_my_purse > lost property
  found, left_my_phone > found, left_my_phone left_my_keys left_my_wallet > mislaid article,
  left_my_umbrella left_my_scarf left_my_glasses left_my_jacket > lost property found,
  left_my_umbrella left_my_scarf left_my_jacket > mislaid article, left_something_in > lost
  property, left_something_in_the_room left_my_charger > lost property forwarded, left_unattended >
  unattended, legend myth folklore, legit authentic, legroom extra_legroom exit_row > seat exit,
  legroom pitch, leisure_centre > recreation, lend_my_key give_my_key > lent transferable, length >
  metre overall, let_me_off drop_me_off let_off drop_me > alight stop, letter_from_doctor > medical
  certificate, level_access > ramp step_free, level_crossing > crossing barrier, licence_to_sail
  need_a_licence boat_licence > qualification certificate licence, license_less_than_a_year
  new_licence > licence held, license_plate number_plate reg > vehicle, life_ring lifebuoy,
  life_vest > lifejacket, life_vest lifevest lifejacket life_jacket > buoyancy, lifeboat raft >
  evacuation, lifebuoy > rescue ring, lifeguard_on_the_beach beach_lifeguard > lifeguard patrolled,
  lift carpool, lift_broken stairs > elevator floor, lift_out take_my_boat_out out_of_the_water >
  hoist haul lifting ashore, lift_to_room > lift floor, light_a_fire make_a_fire have_a_fire
  start_a_fire build_a_fire > fire campfire flame, lighter matches > flammable ignition, lightning
  thunder > thunderstorm, line_colour > line, lip_read signer > sign_language interpreter, liquids
  shampoo toothpaste perfume > millilitre container, listed protected_building > heritage, live >
  residential, live dwell, live_on_my_boat live_on_a_boat liveaboard live_on_board live_aboard >
  residential aboard licence, lobby foyer > entrance, located situated, location > venue, lock >
  canal, lock_gates > gate chamber, lock_it_up d_lock u_lock > lock secured, lock_up > secured,
  locked_in gate_shut_early > closing, locked_out locked_out_of_the_car > key unlock assistance,
  locked_out_of_my_room > key reception, locker crate, locker_room > changing, lockers
  lock_up_my_stuff lock_my_stuff > secure valuables, loco > locomotive, log_on get_online >
  wireless connection, logs firewood wood > fuel, long_distance_path > trail, long_haul >
  intercontinental distance, long_stay short_stay > parking, long_walk how_long_does_the_walk
  how_long_is_the_walk how_long_to_walk > hour duration circuit kilometre, longer_than_planned
  stay_longer > extend extension, longest > length, loo bog restroom washroom wc lav toilet >
  convenience, loo_block toilet_block shower_block > sanitary facilities amenity, loo_in_the_park
  nearest_toilet > toilet facilities, look_round look_around have_a_look > visit tour open, loop >
  circular, loop circuit, lost > navigate, lost_and_found lost_something forget > lost property,
  lost_and_found_hotel > lost, lost_in_the_mountains fall_off injured_hiker > rescue emergency,
  lost_kid_at_the_station > lost child, lost_luggage > baggage missing, lost_my_booking no_email
  no_confirmation didn_t_get_my_ticket > confirmation email, lost_my_fob > replacement key,
  lost_my_licence > licence document, lost_my_passport > consulate, lost_my_ticket lost_ticket >
  replacement duplicate reissue, lost_my_way got_lost > navigation rescue, lost_passport
  lost_my_passport > passport embassy, lost_property_office lost_and_found > mislaid depot,
  lost_room_key lost_my_room_key > key replacement card, lounge > vip business, lounge_access >
  lounge admission, low_season high_season school_holidays half_term > season peak,
  luggage_after_check_out > luggage storage, luggage_on_the_coach > luggage hold,
  luggage_on_the_train > luggage item, luggage_rack overhead > rack luggage, luggage_tag name_tag >
  label tag, luggage_wrap wrap_my_suitcase > baggage wrapping, lyft taxi, made_of rock_type >
  geology composed, maid room_cleaned > housekeeping cleaning, maiden_name married_name > name
  passport, man_overboard fall_overboard fall_in > overboard water, manoeuvre maneuver, marina >
  basin, marquee > gazebo, massage facial > treatment spa, mast > rigging height, mates_over
  friends_over come_over pop_in pop_by come_visit > visitor guest, mates_visit family_visit >
  visitor day, max_stay stay_for_longer how_long_can_i_stay > maximum night consecutive, mayday sos
  > distress emergency, mcdonalds kfc burger_king fast_food > restaurant catering, meadow field >
  pasture grassland, mechanic boat_repair engineer tradesman builder > contractor, mediator >
  dispute, medical_condition > declare health, medical_letter letter_from_my_doctor > certificate
  physician, medication prescription, meds tablets pills insulin > medication prescription,
  membership_card > card, metre meter, mid > middle centre, middle centre center,
  middle_of_the_night > overnight, midges mosquito > insect repellent, mileage miles_can_i >
  kilometre unlimited distance, miles > loyalty, miners mining > quarry, minibar > beverage room,
  minibus > bus coach, minors_alone book_under_18 > minor age, minutes_before > prior, mislaid >
  lost missing forgotten, mislay lose, miss_my_connection missed_connection > connection missed
  transfer, miss_my_train missed_train missed_the_train > connection miss next, miss_one_leg
  skip_a_flight no_show_flight > unused sector no_show, missed layover stopover > connection,
  missed_my_flight missed_the_plane > no_show rebook missed, misspelt misspelled typo wrong_name
  name_wrong > correction name, mixed_dorm > dormitory mixed, moan grumble whinge > complaint
  complain feedback, mobbed heaving > crowded, mobility_issues bad_legs bad_knee walk_far dodgy_hip
  bad_hip > mobility impaired, mobility_scooter > scooter mobility permit, mom mum dad mother
  father > adult, mom_and_pop > family, money_back my_money_back get_my_cash_back > refund
  reimbursement compensation, mono_rail monorail > rail, moor > berth, moor > moorland heath, moped
  > scooter motorcycle, motel hotel, motel inn > accommodation lodging, motorbike motorcycle,
  motorbike_parking > parking, motorhome caravan > hardstanding, motorway freeway, motorway
  highway, mountain > altitude, mountain hill > peak, mountain_bike mtb > trail bicycle,
  mountain_hut hut refuge bothy > shelter accommodation dormitory, mountain_rescue helicopter
  chopper > rescue emergency, move_pitch swap_pitch > pitch transfer change, movie flick > cinema,
  movie_theater > cinema, mozzies mosquito, mud muddy boggy > surface waterlogged, mushrooms
  berries blackberries > foraging collecting, musical_instrument guitar violin > instrument cabin,
  muster_station > assembly evacuation, my_bag_got_wet > damage, my_kid my_son my_daughter > child,
  name_on_ticket nickname_on_ticket > name passport, name_wrong wrong_name spelt_wrong > amendment
  correction, named_after > named honour, narrow_doors wide_doors door_width > width clearance,
  narrowboat houseboat > barge canal, national_forest > forest, national_park > reserve protected,
  nature_reserve > reserve protected conservation, near > nearby, near_which_town nearest_town >
  town kilometre, nearby > surrounding, nearest > near, nearest > proximity vicinity,
  nearest_airport closest_airport fly_to fly_into > airport, nearest_beach close_to_the_beach >
  beach metre, nearest_hospital a_and_e > hospital emergency, nearest_shop corner_shop tesco asda
  lidl aldi > grocer shop supermarket, nearest_shop nearest_supermarket > shop distance,
  nearest_station closest_station > station railway, need_a_passport need_a_visa > passport visa
  identity, neighbourhood region > area, never_came didn_t_come never_turned_up didn_t_turn_up >
  cancel disruption, new_year_s_eve nye > new_year december, nicked stolen > loss losses,
  nicked_the_towels steal_the_towels > charge damage, night_bus nightbus > night service,
  night_driving > darkness, night_rate cheaper_at_night cheap_at_night > night rate, night_stay
  how_many_nights > night maximum minimum, no_change > cash coin, no_credit_card
  without_a_credit_card > card debit, no_hot_water > heating, no_longer_used abandoned > disused
  derelict, no_seats > standing seat capacity, no_show > cancellation, no_signal > network,
  no_stairs without_steps > step_free level, no_ticket_machine > purchase board, noise > silence
  amplified, noise_at_night keep_the_noise_down be_quiet shut_up quiet_time > quiet silence hours,
  noisy loud rowdy > noise quiet silence, noisy_neighbours noisy_room loud_neighbours > noise
  quiet, non_refundable > cancellation refund, non_returnable > refundable deposit, not_happy
  unhappy not_satisfied > complaint satisfaction dissatisfied, not_let_in refuse_entry > refused
  admission, not_trained untrained > induction, off_peak quiet_time > peak, off_road dirt_track >
  unpaved unsurfaced, off_road_cycling > bridleway trail, off_the_lead off_lead off_leash
  let_my_dog_run let_the_dog_run > lead leash, oil_spill spill > spillage pollution, old_castle
  ruins > remains, old_is_the how_old_is > origin granted, ombudsman watchdog, on_board aboard,
  on_foot walk, on_land dry_land > ashore hardstanding, on_our_own without_an_adult without_parents
  without_adults without_our_parents > accompanied unaccompanied guardian, on_the_boat on_the_ferry
  > board aboard, on_the_coach_toilet > toilet, on_the_day turn_up_on_the_day > casual,
  on_the_phone by_phone > telephone, on_the_train on_the_bus on_the_plane > board aboard, on_time >
  schedule, one_way_ticket > single, opening_season open_all_year open_in_winter > season closed
  winter, operate > managed, other_countries another_country cross_the_border italy > border
  territory, otter beaver seal > mammal wildlife, out_by be_out need_to_be_out > vacate departure,
  outboard > motor engine, outing > excursion trip, overbook > oversold, overbooked bumped > denied
  boarding, overbooked_hotel no_room_when > alternative relocated, overcrowded > capacity
  congestion, overhead_locker overhead_bin > locker cabin, overnight night stay, overnight_parking
  park_overnight > parking overnight, overpass > bridge, overseas abroad, oversized big >
  dimensions, owe unpaid, owe_money behind_on_payments can_t_pay can_t_afford > arrears unpaid
  overdue, own_bathroom private_bathroom > ensuite bathroom, owned_by > owner ownership, oxygen
  cpap > medical, oyster travelcard smartcard > card pass, pacemaker > medical screening, pack >
  equipment, pack_up pack_up_early > dismantle, package_deal package_holiday > package tour,
  packages > parcel, padlock_my_bag > lock, paid_for > financed funded, paintwork scratch, papers >
  document registration certificate, papers passport, park_and_ride > parking shuttle, park_it
  leave_the_car park_anywhere > parking bay, parked_too_long overstayed > maximum penalty, parking
  > car, parking_at_the_hotel hotel_parking > parking garage, parking_fine > penalty parking,
  parking_for_boats park_my_boat keep_my_boat keep_a_boat > mooring berth, parking_lot car_park,
  parking_spot parking_place > bay space, parking_ticket > fine parking, parking_ticket
  speeding_ticket > contravention offence, party_fine > noise, party_in_the_room throw_a_party
  have_a_party > party noise event, pass fare, pass permit card, passenger traveller,
  passengers_a_day how_many_people_use how_many_passengers > passenger annual ridership,
  passport_ran_out passport_expired expired_passport > passport validity, pat_down > screening,
  path route trail way, patrolled > supervised lifeguard, pavement footpath, pay_and_display
  pay_to_park parking_meter > parking charge, pay_late late_payment miss_a_payment > arrears
  interest overdue, pay_on_arrival > payment balance, pay_on_arrival pay_when_we_get
  pay_at_the_hotel > payable arrival, pay_the_driver > cash contactless, pay_upfront up_front >
  advance prepayment, peak rush_hour > commuter, peak_ticket_on_off_peak wrong_time > validity
  restriction, peanuts nut_allergy > allergy nut, pedal cycle, pedal_bin > bin, pedalo rowing_boat
  > boat hire, peloton bunch > group, pensioner oap nan grandma > concessionary senior, pensioner
  oldie > concession concessionary, people_being_loud loud_people > noise conduct, people_live
  who_lives > population inhabitants, people_mover > shuttle, per_hour per_day > hourly daily rate,
  per_mile per_km > kilometre rate, permission_to > licence authorisation, permit authorisation,
  personal_data > privacy, personal_item > small bag, pet_cabin > pet, pet_carrier cat_carrier >
  container animal, pet_deposit > pet, petrol diesel gas > refuelling, petrol_money gas_money >
  fuel cost contribution, petrol_station fuel, pets_charge > pet supplement, pets_in_the_car >
  animal, phone_died dead_battery flat_battery > battery electronic exhausted, phone_on_plane
  flight_mode airplane_mode > electronic device, phone_signal signal > coverage mobile network,
  phone_while_cycling > mobile handheld, phone_work mobile_work get_signal get_a_signal > reception
  coverage mobile, photos_of_damage > record damage, pick > collect harvest, pick_flowers
  take_flowers pick_mushrooms take_plants > picking plant collecting, pick_up_from_airport >
  collection airport, pick_up_point > departure boarding stop, pick_up_the_car collect_the_car >
  collection branch, pier quay, pilot > captain crew, pinched swiped robbed > loss, pine oak beech
  birch > tree woodland forest, pitch plot > site, pitch_a_tent put_up_a_tent put_up_my_tent
  set_up_camp > camping pitch, plane aeroplane, plane jet > aircraft flight, plane_crash crashed >
  accident disaster, plane_spotting > viewing, plans_changed change_of_plan something_came_up
  change_my_mind > cancel amend, plants flowers trees > flora vegetation, platform track,
  platform_ticket ticket, play_music speaker guitar bluetooth_speaker > music amplified, playground
  swings slide climbing_frame > play, plug > outlet, plug_adapter adaptor adapter > plug socket
  voltage, plug_in plug_it_in > socket charge connect, plug_in_at_the_end > charging connected,
  plug_in_my plug_points > electrical supply socket, plug_socket > socket power outlet, plumber
  electrician workmen > contractor tradesman, points_card > loyalty, points_on_my_licence > penalty
  endorsement licence, poisonous_plants > toxic, police_report > police report, poo_tank
  black_water > sewage holding, pooch doggy hound mutt pup > pet animal assistance, pooch doggy
  mutt hound pup puppy > dog, pool_hours kids_in_pool > pool hours, pool_in_the_hotel > pool
  swimming, poolside > terrace pool, port > terminal, port harbor harbour > quay, portaloo >
  chemical, porter bellboy, porter bellboy bellhop > luggage assistance, post mail > letter,
  potluck > food, pots_and_pans crockery > kitchen utensil, pots_and_pans mugs pans > crockery,
  pours tipping_down chucking_it_down pissing_down bucketing > rain weather inclement, power_bank >
  battery lithium, power_cut no_electric > electricity fault, powerbank batteries, powerbank
  battery > lithium, pram buggy stroller > folded, pram_friendly push_a_pram wheelchair_friendly >
  accessible surfaced, prams pushchairs > wheelchair, prams_on_the_train > folded, prang bump shunt
  pile_up smash > collision accident, prayer_room chapel multifaith > prayer worship, pre_k
  kindergarten > nursery, prehistoric > archaeological, present_myself > report, press_the_button
  ring_the_bell stop_button > bell signal, print_at_home print_my_ticket > printed electronic,
  print_my_boarding_pass > boarding printed, privilege advantage, promenade > seafront, promenade
  prom, promo_code discount_code > code voucher, proof_of_ownership > document registration,
  protected > reserve, prove_it_s_mine > identification description ownership, pub bar > restaurant
  catering, public_transport > bus train tram metro, pug bulldog > breed dog, puked threw_up
  been_sick vomited > soiling, pump_milk > breastfeeding, pump_out > sewage station, punctuality
  delay, puncture > tyre flat, puncture_kit repair_kit > repair, puppy > animal pet, push_scooter
  e_scooters electric_scooter > scooter prohibited, pushbike > bicycle cycle, pushchair pram
  stroller buggy, pushed_in queue_jumper > queue, put_my_boat_in get_my_boat_in launch > slipway,
  put_up > accommodation host, put_up_in_a_hotel hotel_if_delayed > overnight accommodation, quarry
  > stone, quarters > coin, quay wharf, queue line > queuing, quicksand mudflats > hazard, quiet >
  slow, quiet_coach > quiet zone, quiet_room > noise, quit_membership cancel_my_membership >
  terminate, raccoons wild_animals > wildlife, raffle_off > raffle, rail_replacement > replacement
  bus engineering, railcard > discount concession, railcard_forgot forgot_my_railcard > railcard
  present, railroad > railway train, railroad rail, railway > line network, rain_a_lot does_it_rain
  > rainfall precipitation, rains bad_weather > inclement weather, rainy > rainfall precipitation,
  rainy_season wet_season monsoon > rainfall precipitation, rambler hiker, rammed crowded, rammed
  packed_out > capacity full, ramp step lift, ranger warden > staff officer, ranger_station >
  visitor centre, rating classification, reader nfc tap_my_card > card, really_tall tall_person
  i_m_tall > legroom seat, rebook > change alter amendment, rec_center recreation_center > leisure
  centre, receipt > purchase, reception_bars phone_reception > reception, reclaim > collect claim
  baggage, recycle cans > glass waste separate, red_eye > overnight night, red_flag yellow_flag >
  flag bathing, reduced > half, reflective fluorescent visibility, refund_fee admin_fee >
  administration fee, refund_if_i_leave_early leave_a_day_early check_out_early > early departure
  refund, registration_number > vehicle, reimbursed > receipt, reintroduced > reintroduction,
  reissue replace, rent_a_car car_rental hire_car > rental vehicle, reroute rebooking,
  reserve_a_sunbed > lounger towel, reserve_for_later book_in_advance > reservation advance,
  reserved_seat someone_in_my_seat > reservation seat, reserved_seat_needed need_to_reserve
  have_to_reserve > compulsory reservation, reside residential, resort_fee > fee surcharge,
  rest_area service_station services > break, rest_break > break, return round_trip,
  return_it_empty > refuelling, return_out_of_hours drop_off_at_night > return outside hours,
  return_the_bike leave_the_bike > docking return, return_ticket > return outward, ride > lift
  transport, ride_a_horse > riding bridleway, ride_at_night no_lights > light reflector,
  ride_on_the_pavement cycle_on_the_pavement > pavement footway cycling, ride_two_abreast
  side_by_side > abreast, right_of_way give_way > priority yield, ring_my_bell bike_bell > bell
  audible, rip_current undertow > current hazard, river stream creek > watercourse, river_mouth >
  estuary, road carriageway, road street, road_number motorway_number > designation, roadworks
  road_works > diversion closure, robbed_abroad > police embassy, rock > limestone granite, rod
  angling, rollaway camp_bed > bed additional, rolling_stock > carriage locomotive, roman_ruins >
  roman archaeological, roof_box roof_rack > accessory carrier, room > accommodation chamber,
  room_for_my_legs leg_room long_legs > legroom pitch knee, room_hire > hire meeting, room_is_dirty
  > cleaning housekeeping, room_not_ready > check_in, room_service > meal reception, rope > warp,
  rope crampons ice_axe > equipment mountaineering, ropes halyard, roundabout junction, roundtrip >
  return, route_number which_line > line, rover_ticket rail_pass interrail > pass unlimited,
  row_with fell_out_with > dispute mediator, rucksack holdall > cabin, rude shouted_at swore >
  conduct complaint behaviour, run operate, run_aground stuck_in_the_mud > grounding depth, run_by
  managed_by > operated, run_for_the_bus > door, run_out > validity, runway landing_strip >
  airfield, rush_hour > peak, rv > motorhome camper, rv caravan, rv_park > caravan campsite, saddle
  seat, saddle_sore > chafing, safe_deposit > valuables, safe_for_my > locked secure, safe_to_drink
  drink_the_water drink_tap > drinking potable, sailing > departure, sails rigging, salmon trout >
  fish, sand mud_in_the_car > soiled cleaning, sandy > beach sand, sank shipwreck > wreck, satnav
  gps > navigation, satnav gps sat_nav, sauna wellness, scalpers > resale, scanner body_scanner
  metal_detector > screening security, scary_steep scared_of_heights vertigo > exposed steep
  surefootedness, schedule timetable programme plan, school_bus > pupil, scooter motorcycle,
  scooter_on_the_bus > scooter, scorching sunny > sun temperature, scramble > exposed steep, scrap
  leftover > offcut surplus, scrap_wood offcuts > wood, scrapped > decommissioned, scratch scrape
  ding dent > damage bodywork, scratch_already_there wasn_t_me > inspection record damage, sea >
  coast, seafront > coast, seal whale dolphin > marine mammal, seasick > sea, seasick carsick >
  motion sickness, season_ticket > commuter annual weekly, season_ticket > pass monthly,
  seasonal_pitch > annual season, seat_belts buckle_up > seatbelt worn, seat_number choose_a_seat
  pick_a_seat > seat reservation selection, seat_reservation > reserve seat, security screening,
  security_guard > warden security, security_queue fast_lane > priority security, see_animals
  spot_animals what_animals > wildlife fauna species, seizure epilepsy epileptic > strobe flashing,
  self_catering cook_for_ourselves kitchen > kitchenette cooking, sell_my_boat sell_the_boat
  buy_a_boat new_owner > sale ownership transferable, send_it_back post_it_back > postage return
  forward, send_me_my send_on_my > forwarded postage, senior_citizen seniors > concession,
  sensory_overload overwhelmed hates_crowds > quiet relaxed sensory, service_animal
  emotional_support > assistance, set_off > departure leave start, set_out > depart departure
  start, seven_seater minivan > van seat, sewage > toilet discharge, sewage wastewater, shampoo
  aftershave perfume lotion > toiletries cosmetics, share_a_room sharing > dormitory,
  share_with_my_family family_account > household account, shared_path > pedestrian cyclist, sheets
  bedding bed_sheets > linen, shelter > covered roof, ship_size how_big_is_the_ship > length
  displacement tonnage, shoes sandals > sole, shop milk_and_bread groceries > provisions,
  shopping_trolley > luggage bulky, shore > coastline, shore_power electric_on_the_boat
  plug_in_my_boat > electricity metered, short > centimetre, short_cut shortcut > detour route,
  short_haul > domestic european, shoulder_season > season, show_my_pass > present produce,
  show_my_ticket > produce present valid, show_up rock_up > arrive, shower_at_the_airport > shower,
  shrink psychiatrist > psychiatry psychiatric, shuttle bus, shuttle transfer,
  shuttle_from_the_airport > shuttle transfer, sick_bag > sickness, sick_on_the_seat > soiling
  cleaning, sidewalk > footpath, sidewalk pavement > pedestrian, sidewalk pavement footway, sights
  > attraction landmark, sightseeing > attraction sight tour, sightseeing tourist, sign_up_sheet >
  registration, signpost signs > waymarked marked, sing > performer busker, sing > vocal, single
  one_way, single_supplement on_my_own_room > supplement single, sit_next_to > seat adjacent,
  sit_next_to_each_other sit_together next_to_each_other > together adjacent seat, size > extent
  hectare, ski_storage ski_room > ski storage, skinny_dipping nudist topless > nude bathing, skint
  hard_up strapped_for_cash > concessionary hardship, skip > disposal, skipper > master, sledding >
  toboggan, sleep overnight, sleep_at_the_airport spend_the_night > overnight, sleep_in > bed
  sleeping, sleep_in_my_van sleep_in_my_car sleep_in_the_car vanlife > overnight vehicle camping,
  sleep_on_my_boat sleep_on_the_boat stay_on_the_boat > aboard overnight, sleep_outside sleep_rough
  under_the_stars > bivouac camping, sleeper night_train sleeper_train > berth couchette sleeping,
  sleeping_bag > bedding liner, slipped > wet, slippers robe > bathrobe, slipway > ramp, slope >
  gradient incline, small_car > compact economy, smart_card_lost > replacement, smashed_a_plate
  broke_a_glass plate > breakage crockery, smoke_in_the_car > smoking vehicle, smoking_area_airport
  smoke_at_the_airport > smoking designated, smoking_balcony > smoking, smoking_fine
  smoked_in_the_room > smoking charge, smoking_room > smoking, snake lizard tortoise hamster > pet
  animal, snakes adder > reptile bite, sneakers trainers boots > sole, snow_chains > chain winter,
  snow_day > disruption, snow_in_winter does_it_snow > snowfall, snow_tyres winter_tyres snow_tires
  winter_tires > tyre winter chain, soaking drenched > wet drying, soggy boggy > waterlogged wet,
  sold_to bought_by > acquired purchased, someone_else_drive wife_drive let_my_mate_drive
  share_the_driving > additional driver, someone_in_my_space took_my_space in_my_spot parked_in_my
  > bay obstructed occupied, someone_smoking > smoking conduct, something_s_come_up
  something_has_come_up > cancel, somewhere_safe safe_place > locked secure lockable, sophomore
  freshman > student, source_of_the_river where_does_the_river > source rises, spa > treatment,
  spa_for_kids > age spa, spare_bed extra_bed fold_out sofa_bed > bed additional, spare_wheel
  spare_tyre > wheel puncture, speed_limit > speed maximum, speeding speeding_fine flashed
  speed_camera > offence contravention fine, speeding velocity, spill spilt_drink > soiling stain,
  spilled_petrol oil_leak oil_in_the_water spilt_diesel > spillage pollution, split_ticket
  break_my_journey > break journey, sportive gran_fondo > ride event, spot space > berth pitch,
  spring > source, spy watched filmed > surveillance camera, square_miles > area, stag_do hen_party
  stag_party hen_night > group party, stage > leg, stairs > accessible, stairs > lift ramp,
  stand_while_moving > standing remain seated, standing_in_the_aisle > gangway, standing_room
  stand_up > standee standing capacity, starbucks costa greggs > cafe catering, stars > rating
  classification, start_the_car > ignition key, static static_caravan mobile_home > unit holiday,
  station stop, stay sleep > accommodation, stay_free > complimentary, stay_in_the_car
  stay_in_my_car > vehicle deck remain, stay_out_late stay_out back_late come_back_late > curfew
  doors secured, steam_train > heritage, steam_train steam_engine > steam locomotive, step_free >
  accessible lift ramp, steps > step_free, stewardess steward > cabin crew attendant, stolen_car
  car_stolen car_nicked nick_the_car > theft vehicle, stone_age bronze_age > prehistoric
  archaeological, stones rocks pebbles > geology mineral, stoplight traffic, stopover > transit,
  stops_at calls_at > stations calling, store_luggage > storage locker, storm gale hurricane > wind
  severe weather, storm_coming a_storm > gale weather severe, stove gas_stove trangia > cooking
  burner, streetcar trolley > tram, strike walkout > industrial disruption, stroll wander > walk,
  stuck > breakdown assistance stranded, stuck_at_the_airport stranded > accommodation assistance
  delay, stuck_in_traffic > arrival, student students_card > discount concession, student_discount
  money_off cheaper_for > reduction concession reduced, students > reduced, stuff_nicked get_nicked
  things_nicked stuff_stolen > locker loss theft, sublet rent_out_my lend_my > transferable, suburb
  > outskirts district, subway tube > metro, suitable_for_kids kids_manage kids_do_it > family
  children suitable, suitcase > case, suitcase_broken broken_suitcase damaged_bag > damage baggage
  claim, summer_camp > holiday scheme, sunbed sun_lounger deckchair > lounger, sunblock sunscreen,
  sunday_service > sunday, sunny_days > sunshine, sunrise sunset > dawn dusk, supermarket grocer,
  supervised unsupervised, supplement_for > supplement, surf_school > tuition, surface terrain,
  surfboard skis golf_clubs > sports equipment oversized, surgeon surgical, suspicious_bag
  unattended_bag > security, swans ducks > wildlife, swap_seats change_seats move_seats > seat
  reassigned, swim dip paddle splash > bathing, swim_in_the_lake swim_in_the_river swim_in_the_sea
  wild_swimming > bathing water, syringe needles epipen > medical, table_on_train > seat,
  table_seat > table seat, tailgate > parking, take_it_abroad drive_abroad go_abroad > abroad
  border consent, take_it_back bring_it_back > refund, take_my_bike bring_my_bike > cycle bicycle
  conveyed, take_my_dog > pet animal, take_my_shoes_off shoes_off belt_off > screening security,
  take_off > departure launch, take_rocks take_home_a_rock take_stones fossils > removal
  collecting, talk_to_the_driver > driver distract, tall > height centimetre, tallest > highest,
  tap standpipe, tap_in tap_out tap_on touch_in > validate reader, taxi > alternative, taxi cab,
  taxi_money taxi_home cab_home > alternative transport reimbursed, teddy teddy_bear cuddly_toy >
  lost property, tell_someone let_someone_know let_you_know let_them_know > notify inform report,
  tenner twenty_quid fiver > banknote cash, tent > unit, tent campground, terminal station,
  terminal_change between_terminals change_terminals > shuttle transfer, terminus terminal,
  terrible_weather horrible_weather > adverse severe inclement, the_damage > cost charge, tick >
  insect, ticket_barrier turnstile > gate barrier, ticket_for_dog dog_ticket > dog fare,
  ticket_inspector inspector > inspection official authorised, ticket_machine > vending machine,
  ticket_machine_broken > penalty unable, ticket_office > counter office sale, ticket_on_phone
  on_my_phone mobile_ticket > electronic mobile app, ticket_price how_much_are_tickets
  how_much_is_a_ticket > admission price fare, ticket_price_history > fare, tide > water,
  tide_comes_in cut_off_by_the_tide > tide, tide_times > tide tidal, tidy > tidier, tie_up
  tie_my_boat > moor, tight_connection > transfer minimum connection, time_restrictions >
  restriction peak, time_trial > timed, timetable departure, toast_marshmallows marshmallows >
  campfire fire, toilet_blocked > maintenance, toilet_broken_on_train > facilities, toilet_on_board
  > lavatory toilet, toilet_stop loo_stop comfort_break > break rest, toiletries > liquids
  cosmetics, toilets loos bogs > sanitary lavatory facilities, toll > charge fee road, toll_road
  tolls peage vignette > motorway, tonne ton, too_big > dimension, too_cold > heating, too_hot
  boiling > temperature conditioning, too_noisy can_t_sleep > noise quiet, too_windy_to_sail >
  weather wind, took_too_long_to_reply no_reply not_answering > response ombudsman working,
  toothbrush toiletries_provided > toiletries complimentary, top_deck upstairs > upper deck,
  top_of_the_mountain to_the_top get_to_the_top > summit peak, top_speed > velocity, top_up >
  refuel refill, torch headlamp > light lamp, totalled > loss, touch_down landing, tour visit,
  tour_guide rep > guide representative, tour_operator travel_agent > agency organiser, tourism >
  visitor, tourist > visitor tourism, tourist traveller, tourist_tax city_tax > tax municipal, tow
  recovery, tow_my_caravan tow_bar > towing, tow_truck > recovery, towels_changed > towel
  housekeeping, towels_included bring_towels > towel linen, track_and_field > athletics, track_meet
  > athletics, tracks rails > gauge line, traffic_jam > congestion traffic, traffic_light signal,
  trailer_park > caravan, trailer_tent folding_camper > unit pitch, trailhead > start path, train
  rail railway, train_cancelled > cancelled, train_driver > driver, train_full can_t_get_on >
  capacity standing, train_split divides > portion, train_station > station railway, trainers
  flip_flops heels > sturdy, tram rail, tramway > tram, transport > tram metro, transport travel
  bus, transported > conveyed, trash_can > bin, travel_insurance > cover policy medical,
  travel_insurance uninsured > insurance, travel_with_kids > child family, travelcard > ticket,
  trees_cut > felling, trek > route, trespass walk_on_the_tracks > track, trimester weeks_pregnant
  > pregnancy week, trip excursion journey tour, trip_the_electric tripped blow_the_fuse > overload
  circuit, trolley barrow, trunk boot, tunes music > amplified sound, tunnel > underground
  subterranean, turbulence bumpy > seatbelt, turn_around u_turn > turning, turn_up_how_early >
  check_in, turned_away refused_boarding not_let_on won_t_let_me_on > refused denied, tv_broken
  shower_broken > maintenance repair, tv_channels netflix > television, tweezers nail_scissors
  penknife swiss_army_knife > sharp blade prohibited, twin double > bed room, two_drivers >
  additional driver, two_for_one 2_for_1 > offer discount, tyre tire, tyre wheel,
  tyres_and_windscreen > tyre windscreen excluded, uber > taxi cab, umbrella brolly wallet scarf
  glove > article belonging property, umbrella scarf gloves jacket wallet > object property,
  underground > metro subway tube, underground_included > included zone, unlimited > unrestricted,
  unlimited_miles > kilometre unlimited, unlock > key access, unlock_a_bike unlock_the_bike > app
  code release, unpaid_fare penalty_notice > notice penalty, upgrade_my_car bigger_car > category
  upgrade, uphill downhill > gradient ascent descent, usb > charging socket, vacation > break,
  valet_parking > parking attendant, valley gorge canyon > ravine, valuables > deposit, van >
  minibus, van hire_a_van > vehicle commercial, van truck, vegetarian meal, veggie vegan halal
  kosher > meal dietary special, vehicle > motorbike motorcycle lorry truck scooter, vehicle
  traffic, venue site, veterans_discount military_discount > military armed, viaduct aqueduct, view
  sea_view > sea facing, view viewpoint lookout > vantage panorama, village hamlet, vinyl > pvc,
  visitor_centre tourist_info tourist_information info_point > information centre,
  visitors_overnight > visitor registered, vouchers > credit, voyage > trip, wait_for_my_refund
  how_long_for_a_refund > refund working processed, wake_up_call > call reception, walk foot, walk
  pedestrian, walk_into_town > minute centre, walk_the_dog dog_walking > exercise dog,
  walk_with_a_stick zimmer_frame > mobility walking, walkie_talkie radio > vhf channel,
  walking_distance walk_to > minute metre distance, walking_group > rambler club, warden ranger,
  wash wake > speed, washing_machine launderette laundromat > laundry, washing_up do_the_dishes
  wash_dishes wash_the_dishes > dishwashing sink, washroom restroom > facilities, watchdog >
  regulator, water_off > supply, waterproofs raincoat cagoule anorak > clothing, wavy big_waves
  rough > swell wave, we_re_17 we_re_16 i_m_17 i_m_16 i_m_15 i_m_14 > minor age accompanied,
  weather forecast, weather_bad crap_weather > inclement weather, wedding_dress > garment cabin,
  weekly_ticket > pass season, weigh_down > weight, weigh_too_much too_heavy overweight > excess
  weight kilogram, weighs > kilogram, weight kilogram, weld > hot permit, west western, wet_bag >
  damage, wet_room walk_in_shower > accessible shower, what_aircraft what_plane > aircraft fleet,
  what_does_it_cost > charge, what_floor which_floor > floor level, what_happened_to_it
  what_happened_to > fate, what_rock > geology, what_s_the_weather_like weather_like > climate
  temperature precipitation, what_time_can_we_turn > arrival available, what_time_do_they_run
  first_bus last_tram > timetable departure, what_to_bring what_to_pack > equipment clothing
  recommended, what_to_wear what_should_i_wear what_do_i_wear > clothing attire dress, wheelchair
  accessible disabled lift ramp, wheelchair_at_the_airport help_at_the_airport > assistance
  mobility, wheelchair_on_plane > mobility aid, wheelchair_ramp > ramp step_free, wheelie_bin >
  refuse waste, when_did_it_open when_did_it_first_open opened > inaugurated,
  when_do_i_get_the_bill > invoice monthly, when_is_my_deposit > deposit released, when_to_go
  best_time_to_visit best_time_to_go best_month > season climate, when_was_it_made_a_park
  made_a_park > established designated, where_are_the_keys > key ignition, where_do_i_park
  where_can_i_park park_my_car leave_my_car > parking space, where_do_we_go > meeting,
  where_does_it_go > destination route, where_does_it_leave leave_from leaves_from > departure
  platform stop, where_does_it_stop > stop calling, where_is_it > located situated, whereabouts >
  address, which_end_of_the_train front_of_the_train > portion formation, which_platform which_gate
  which_stop > departure platform, who_buys what_to_buy buy_new > expenditure purchase,
  who_do_i_ask who_can_i_ask who_do_i_talk_to who_do_i_speak > contact enquiry, who_do_i_call
  who_to_call > contact telephone, who_do_i_tell > inform, who_owns > property, who_paid_for_it
  who_paid > funded financed cost, who_picks_up > collection, who_runs_it who_runs_the > operated,
  wifi_code wifi_slow > wireless internet, wifi_password > access, wild_camp free_camping > camping
  bivouac, wildfire > blaze, wildflowers > flora, window_seat aisle_seat > seat reservation,
  windshield windscreen, windy gale > gust, winter_storage store_my_boat > ashore storage,
  without_paying didn_t_pay haven_t_paid > penalty unpaid evasion, won_t_be_there > late delayed,
  won_t_start wouldn_t_start conked_out broke_down > breakdown assistance roadside, won_t_unlock
  won_t_open > unlock telephone, world_heritage unesco > heritage inscribed, worn_away > erosion,
  write_off wrecked > damage loss, write_to who_do_i_email who_do_i_write > address contact,
  wrong_fuel > incorrect misfuelling, wrong_ticket > valid invalid penalty, yacht sailboat
  narrowboat barge dinghy speedboat > vessel craft boat, yard_sale garage_sale > stall sale,
  young_driver i_m_19 i_m_18 i_m_20 new_driver just_passed > age minimum licence, zip_code >
  postcode`;
