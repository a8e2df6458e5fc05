/** Flights, luggage and borders; see `SYNONYMS`. */
export const flights = `
  100ml 100_ml > millilitre liquid, aeroplane helicopter > aircraft, air_hostess stewardess,
  aircraft airplane plane, airline_went_bust gone_bust > insolvency protection, airplane flight,
  allowance > limit, alone > unattended, anything_to_declare nothing_to_declare > customs
  declaration, baby_milk baby_formula formula > infant milk liquid, backpack bag rucksack luggage
  baggage suitcase, backpack handbag purse > baggage cabin, bag_didn_t_arrive lost_bag
  lost_suitcase lost_my_bag > missing delayed baggage, bag_limit > baggage maximum,
  baggage_allowance > weight baggage, baggage_drop bag_drop > baggage check_in, bin_bags black_bags
  > refuse waste, boarding_kennel > kennel, booze bevvy > licensed drink, booze_on_plane duty_free
  > alcohol allowance, border frontier, border_control immigration > passport border,
  border_crossing > border territory, braille > tactile print, bring_back bring_home > import
  allowance customs, broke_the_wheel broke_my_case broken_case smashed_my_suitcase > damage claim
  baggage, bulky big_bag large_bag > luggage oversized, bumped kicked_off_flight > overbooking
  denied, bust bankrupt > insolvency, by_plane > airport, cabin_crew air_hostess > attendant crew,
  cabin_with_window porthole > cabin exterior, can_i_change > amendment alteration, can_i_drink >
  alcohol beverage, can_i_eat > food, can_i_fly > flight, can_t_find_it > location, carousel
  conveyor > baggage reclaim, carry bring > convey, carry_my_bags > porter luggage, carry_on >
  cabin hand, carry_on_bag cabin_bag > hand luggage, carry_on_luggage > hand cabin, carryon > cabin
  baggage, carryon luggage, case_broken case_arrived_broken > damage baggage, change_my_flight
  change_flight switch_flights > amendment rebook alteration, chuck_away bin > refuse, chuck_off >
  remove leave, closed_down > disused defunct, coffee_cup takeaway_coffee > beverage drink,
  cremation_ashes ashes_on_plane > ashes cremated, cross_zones > zone, customs > duty declaration
  border, customs_officer > customs, dark after_dark > dusk night, dining_car buffet_car > catering
  buffet, dinner_on_board restaurant_on_board > dining, direct nonstop, direct_debit > collected,
  dog_poo > excrement, dog_sitter > kennel, doggy_bag dog_poo poop_bags pick_up_after poo_bags
  dog_mess > droppings faeces fouling, dress_for_dinner > attire restaurant, drone quadcopter >
  unmanned aircraft, drunk_cycling > alcohol, drunk_driver over_the_limit > alcohol influence,
  drunk_on_the_plane > intoxicated alcohol, dutyfree allowance, esta > authorization visa,
  film_location filmed_at movie_shot > film, flight airline, flight_attendant > crew steward,
  flowers > plant, fly > aviation, fly aircraft, fly_earlier fly_later earlier_flight later_flight
  > alteration rebook, fly_my_drone fly_a_drone > drone aircraft prohibited, fly_pregnant >
  pregnant pregnancy weeks, food_on_board > catering buffet refreshment, foraging pick_berries >
  collecting, free_drinks_on_plane > complimentary beverage, get_it_back > claim collect reclaim,
  goes_through passes_through > traverse, grub nosh scran > meal provisions dining,
  guitar_on_the_plane > instrument, hand_luggage > cabin carry_on baggage, handbag laptop_bag >
  item personal, headset movie_on_plane films_on_plane > entertainment, heather fern moss >
  vegetation flora, hold_luggage > checked baggage, holdall duffel duffle > bag luggage, how_big
  how_large > measure, how_many_zones > zone, how_pregnant preggers expecting > pregnant pregnancy,
  id_at_check_in > passport identification, identification > identity, ikea furniture > bulky
  luggage, inflight > board cabin, inside_cabin > interior, intoxicated inebriated, jet_ski jetski
  > watercraft personal, kebab chips takeaway burger > hot food, keep_my_stuff store_my_stuff
  leave_my_things > storage locker crate, kennel > dog, kick_me_out > refuse leave, kick_off_bus
  thrown_off kicked_off > remove leave refuse, layover stopover, layover transit, leave_bags >
  luggage, leave_our_bags leave_my_bags leave_my_luggage > luggage storage, left_luggage > locker
  storage baggage, left_unattended > unattended, liquids shampoo toothpaste perfume > millilitre
  container, locker crate, lost_luggage > baggage missing, lost_my_passport > consulate,
  lost_passport lost_my_passport > passport embassy, luggage_after_check_out > luggage storage,
  luggage_on_the_train > luggage item, luggage_rack overhead > rack luggage, luggage_tag name_tag >
  label tag, luggage_wrap wrap_my_suitcase > baggage wrapping, made_of rock_type > geology
  composed, maiden_name married_name > name passport, mcdonalds kfc burger_king fast_food >
  restaurant catering, missed layover stopover > connection, missed_my_flight missed_the_plane >
  no_show rebook missed, misspelt misspelled typo wrong_name name_wrong > correction name, movie
  flick > cinema, movie_theater > cinema, mushrooms berries blackberries > foraging collecting,
  musical_instrument guitar violin > instrument cabin, my_bag_got_wet > damage, name_on_ticket
  nickname_on_ticket > name passport, name_wrong wrong_name spelt_wrong > amendment correction,
  named_after > named honour, need_a_passport need_a_visa > passport visa identity, other_countries
  another_country cross_the_border italy > border territory, overbooked bumped > denied boarding,
  overhead_locker overhead_bin > locker cabin, papers passport, passport_ran_out passport_expired
  expired_passport > passport validity, pat_down > screening, personal_data > privacy,
  personal_item > small bag, phone_on_plane flight_mode airplane_mode > electronic device, pick >
  collect harvest, pick_flowers take_flowers pick_mushrooms take_plants > picking plant collecting,
  pick_up_from_airport > collection airport, pick_up_the_car collect_the_car > collection branch,
  plane aeroplane, plane jet > aircraft flight, plane_spotting > viewing, poisonous_plants > toxic,
  porter bellboy, porter bellboy bellhop > luggage assistance, potluck > food, pub bar > restaurant
  catering, rebook > change alter amendment, reclaim > collect claim baggage, reroute rebooking,
  rock > limestone granite, rucksack holdall > cabin, scanner body_scanner metal_detector >
  screening security, seat_belts buckle_up > seatbelt worn, security screening, shampoo aftershave
  perfume lotion > toiletries cosmetics, shopping_trolley > luggage bulky, show_up rock_up >
  arrive, ski_storage ski_room > ski storage, starbucks costa greggs > cafe catering, stewardess
  steward > cabin crew attendant, stones rocks pebbles > geology mineral, stopover > transit,
  store_luggage > storage locker, suitcase > case, suitcase_broken broken_suitcase damaged_bag >
  damage baggage claim, sunrise sunset > dawn dusk, suspicious_bag unattended_bag > security,
  take_my_shoes_off shoes_off belt_off > screening security, take_rocks take_home_a_rock
  take_stones fossils > removal collecting, toiletries > liquids cosmetics, trash_can > bin,
  trimester weeks_pregnant > pregnancy week, turbulence bumpy > seatbelt, turned_away
  refused_boarding not_let_on won_t_let_me_on > refused denied, wedding_dress > garment cabin,
  wet_bag > damage, what_aircraft what_plane > aircraft fleet, what_rock > geology, wheelie_bin >
  refuse waste, who_picks_up > collection, worn_away > erosion`;
