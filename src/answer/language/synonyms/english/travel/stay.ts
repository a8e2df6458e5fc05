/** Hotels, holiday flats and camping; see `SYNONYMS`. */
export const stay = `
  accomodation lodging, airbnb > accommodation apartment, airbnb vrbo > rental holiday let,
  airport_hotel > hotel, allergic_to_nuts > allergy nut, allergy_pillow feather > pillow, autistic
  autism adhd asd > neurodivergent sensory, awning gazebo porch > groundsheet, bathroom ensuite >
  en_suite shower, be_out_of > vacate, be_there_by get_there_til get_there_before get_there_until >
  arrive late, be_there_till there_till there_until get_there_late > late delayed arrival,
  beach_hut > hire, bed_bugs > pest infestation, big_tent size_of_tent > dimension pitch metre,
  blablacar hitch_a_lift lift_share > ridesharing carpool, blast_music loud_music blaring > audio
  headphones music, bnb > accommodation guesthouse, bothy refuge > hut, breakfast buffet,
  breakfast_included > breakfast inclusive, breakfast_to_go > packed breakfast, bring_it_back
  bring_back_the_car take_it_back > return, bring_it_back_late late_back bring_it_back_early > late
  return, bring_someone_back guest_in_my_room mate_stay friend_stay_over > visitor guest overnight,
  bumpy potholes > surface uneven, bunk > berth, bunk_bed bunks dorm > dormitory hostel bed, cabin
  > berth accommodation, camper > motorhome campervan caravan, campervan motorhome, campground >
  campsite camping, camping_pod > accommodation hut, campsite camping tent pitch, can_t_find_my >
  lost, car_dirty car_was_a_mess > report cleaning, car_keys lost_keys lost_the_keys lost_my_keys >
  key replacement, caravan motorhome campervan camper rv > unit pitch, cell_service cell_signal >
  coverage network reception, changing_places hoist > accessible changing, check_in > arrival
  register desk, check_in > counter, check_in_time early_check_in arrive_early get_there_early >
  arrival early, check_out > leave vacate, check_out_time late_check_out late_checkout > departure
  vacate, checkout > departure vacate, chill_out_room time_out_room > quiet sensory, clanging
  rattling flapping > noise halyard, closed_down shut_down > closed discontinued, concierge
  reception, conference_room meeting_room > conference, cot crib > infant bed, cot_in_room > cot,
  counter_queue > desk, crane hoist travelift > lift, curfew lock_out back_late > night closed
  door, deckchairs > hire, deepest > depth maximum, dementia alzheimers > relaxed memory, dirty_car
  mess_in_the_car messy clean_the_car > soiled cleaning valeting, disused > defunct, dog_hair
  muddy_dog > cleaning soiled, door_shut_on trapped_in > injury, doss > sleep, double_bed twin_beds
  king_size > bed double, dropped > property, dropped_my > lost found, early_breakfast
  breakfast_time when_is_breakfast what_time_is_breakfast > breakfast served, extend_my_stay
  stay_an_extra stay_another_night > extension extend, extra_person third_person another_person >
  additional occupancy supplement, filthy mucky grubby > dirty, flood > waterlogged,
  fridge_in_the_room > refrigerator, front_desk > concierge, front_desk reception, get_a_hotel >
  accommodation overnight, get_married_at_the_hotel > wedding, girls_only women_only female_only >
  female dormitory, give_a_lift > carpool, glamping yurt pod tipi > accommodation, gravel tarmac >
  surface, ground_floor_room > accessible floor, guesthouse place_to_stay where_to_stay > hotel
  accommodation lodging, gym_hours > fitness hours, gym_in_the_hotel > fitness, gym_pool_included >
  included, hand_it_in found_a found_someone > lost property found, heating_on > heating
  temperature, hoodie sleeves scarf > loose clothing, hoover > valeting, hostel > youth, hostel
  lodging accommodation, hot_water hot_shower coins_for_the_shower > shower hot, hotel hospitality,
  hotel inn, hotel_tax > tax, how_early how_early_should_i > check_in arrive minutes, how_fast
  speed > knot limit, how_fast_does_it_go how_fast_can_it_go > maximum speed, how_late_does >
  minutes delay, how_long_before how_long_before_departure > minutes prior,
  how_long_can_i_keep_the_bike > minutes maximum hire, how_long_do_you_keep > disposed,
  how_many_in_a_room people_per_room > occupancy maximum, in_person > counter office, included
  extra > inclusive supplement, inn guesthouse, is_it_included comes_with > included inclusive,
  jet_wash pressure_wash power_wash > washing cleaning, keep_it_longer keep_the_car hang_on_to_it >
  extend extension, key_fob fob swipe_card > key access, keycard key_card room_key > key card
  access, kick_us_out chuck_us_out out_of_the_room > vacate departure, kip > sleep overnight stay,
  knee_replacement metal_hip hip_replacement > implant medical, late_arrival late_check_in
  arrive_late get_there_late > arrival late reception, laundry wash_my_clothes do_my_washing >
  machine, leave_it_clean > tidy swept, leave_the_room leave_the_pitch > vacate departure,
  left_my_keys left_my_wallet left_my_purse > lost property found, left_my_phone > found,
  left_my_phone left_my_keys left_my_wallet > mislaid article, left_my_umbrella left_my_scarf
  left_my_glasses left_my_jacket > lost property found, left_my_umbrella left_my_scarf
  left_my_jacket > mislaid article, left_something_in > lost property, left_something_in_the_room
  left_my_charger > lost property forwarded, legroom extra_legroom exit_row > seat exit, legroom
  pitch, lift carpool, lift_to_room > lift floor, lock_gates > gate chamber, lock_it_up d_lock
  u_lock > lock secured, lock_up > secured, locked_in gate_shut_early > closing,
  locked_out_of_my_room > key reception, locker_room > changing, longer_than_planned stay_longer >
  extend extension, lost_and_found lost_something forget > lost property, lost_and_found_hotel >
  lost, lost_my_fob > replacement key, lost_property_office lost_and_found > mislaid depot,
  lost_room_key lost_my_room_key > key replacement card, maid room_cleaned > housekeeping cleaning,
  marquee > gazebo, max_stay stay_for_longer how_long_can_i_stay > maximum night consecutive,
  middle_of_the_night > overnight, minibar > beverage room, minutes_before > prior, mixed_dorm >
  dormitory mixed, mobbed heaving > crowded, motel hotel, motel inn > accommodation lodging,
  motorhome caravan > hardstanding, mountain_hut hut refuge bothy > shelter accommodation
  dormitory, move_pitch swap_pitch > pitch transfer change, mud muddy boggy > surface waterlogged,
  night_stay how_many_nights > night maximum minimum, no_hot_water > heating, no_longer_used
  abandoned > disused derelict, no_signal > network, noise > silence amplified, noise_at_night
  keep_the_noise_down be_quiet shut_up quiet_time > quiet silence hours, noisy loud rowdy > noise
  quiet silence, noisy_neighbours noisy_room loud_neighbours > noise quiet, out_by be_out
  need_to_be_out > vacate departure, overbooked_hotel no_room_when > alternative relocated,
  overnight night stay, overnight_parking park_overnight > parking overnight, own_bathroom
  private_bathroom > ensuite bathroom, pack > equipment, padlock_my_bag > lock, parking_for_boats
  park_my_boat keep_my_boat keep_a_boat > mooring berth, party_fine > noise, party_in_the_room
  throw_a_party have_a_party > party noise event, peanuts nut_allergy > allergy nut, pedalo
  rowing_boat > boat hire, people_being_loud loud_people > noise conduct, phone_signal signal >
  coverage mobile network, phone_work mobile_work get_signal get_a_signal > reception coverage
  mobile, pitch plot > site, pitch_a_tent put_up_a_tent put_up_my_tent set_up_camp > camping pitch,
  play_music speaker guitar bluetooth_speaker > music amplified, pool_in_the_hotel > pool swimming,
  prayer_room chapel multifaith > prayer worship, puked threw_up been_sick vomited > soiling,
  pushed_in queue_jumper > queue, put_my_boat_in get_my_boat_in launch > slipway, put_up >
  accommodation host, put_up_in_a_hotel hotel_if_delayed > overnight accommodation, quiet > slow,
  quiet_room > noise, rating classification, reception_bars phone_reception > reception, red_eye >
  overnight night, reserve_a_sunbed > lounger towel, rollaway camp_bed > bed additional, room >
  accommodation chamber, room_for_my_legs leg_room long_legs > legroom pitch knee, room_hire > hire
  meeting, room_is_dirty > cleaning housekeeping, room_not_ready > check_in, room_service > meal
  reception, ropes halyard, run_aground stuck_in_the_mud > grounding depth, rv > motorhome camper,
  rv caravan, rv_park > caravan campsite, sand mud_in_the_car > soiled cleaning, sandy > beach
  sand, sauna wellness, scorching sunny > sun temperature, send_it_back post_it_back > postage
  return forward, send_me_my send_on_my > forwarded postage, sensory_overload overwhelmed
  hates_crowds > quiet relaxed sensory, set_off > departure leave start, set_out > depart departure
  start, share_a_room sharing > dormitory, sheets bedding bed_sheets > linen, shower_at_the_airport
  > shower, sick_bag > sickness, sick_on_the_seat > soiling cleaning, single_supplement
  on_my_own_room > supplement single, sleep overnight, sleep_at_the_airport spend_the_night >
  overnight, sleep_in > bed sleeping, sleep_in_my_van sleep_in_my_car sleep_in_the_car vanlife >
  overnight vehicle camping, sleep_on_my_boat sleep_on_the_boat stay_on_the_boat > aboard
  overnight, sleep_outside sleep_rough under_the_stars > bivouac camping, sleeper night_train
  sleeper_train > berth couchette sleeping, sleeping_bag > bedding liner, soggy boggy > waterlogged
  wet, spare_bed extra_bed fold_out sofa_bed > bed additional, speed_limit > speed maximum,
  start_the_car > ignition key, static static_caravan mobile_home > unit holiday, stay sleep >
  accommodation, stay_out_late stay_out back_late come_back_late > curfew doors secured,
  stuck_at_the_airport stranded > accommodation assistance delay, sublet rent_out_my lend_my >
  transferable, summer_camp > holiday scheme, surface terrain, take_off > departure launch, teddy
  teddy_bear cuddly_toy > lost property, tent > unit, tent campground, tidy > tidier, too_big >
  dimension, too_cold > heating, too_hot boiling > temperature conditioning, too_noisy can_t_sleep
  > noise quiet, towels_changed > towel housekeeping, towels_included bring_towels > towel linen,
  trailer_tent folding_camper > unit pitch, tunes music > amplified sound, turn_up_how_early >
  check_in, twin double > bed room, umbrella brolly wallet scarf glove > article belonging
  property, umbrella scarf gloves jacket wallet > object property, valet_parking > parking
  attendant, venue site, visitors_overnight > visitor registered, wake_up_call > call reception,
  walkie_talkie radio > vhf channel, wash wake > speed, washing_machine launderette laundromat >
  laundry, washing_up do_the_dishes wash_dishes wash_the_dishes > dishwashing sink, waterproofs
  raincoat cagoule anorak > clothing, wet_room walk_in_shower > accessible shower,
  what_time_can_we_turn > arrival available, what_to_bring what_to_pack > equipment clothing
  recommended, what_to_wear what_should_i_wear what_do_i_wear > clothing attire dress,
  where_are_the_keys > key ignition, who_owns > property, wifi_password > access`;
