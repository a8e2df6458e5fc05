/** Walks, beaches, mountains and wildlife; see `SYNONYMS`. */
export const outdoors = `
  ascent ascend, ash_cloud volcano snow > extraordinary weather, automatic > transmission gearbox,
  avalanche landslide rockfall > danger hazard, avalanche snowslide, bathing_suit > costume,
  bathing_suit bathing_cap > swimwear attire, bbq_on_the_beach > barbecue beach, beach coast
  seaside shore, bear wolf wildcat > wildlife predator, bird_watching twitcher > birdwatching
  observatory, birds > species, bitten > insect repellent, blind deaf > visually hearing
  assistance, blowing_a_gale > wind, blustery > gale wind, boot > compartment, breed > dog
  pedigree, bring_a_fishing_rod > fishing, bring_my_cat bring_my_pet dog_friendly pet_friendly
  pets_allowed > dog pet animal, budgie parrot goldfish guinea_pig gerbil > pet animal, bug_spray
  bug_repellent > insect repellent, bugs > tick mosquito, bugs mozzies mosquitoes mossies
  creepy_crawlies > insect midge, butterfly moth dragonfly > insect, campfire bonfire fire_pit
  firepit > fire flame, can_i_bring_my_dog > dog animal, can_i_bring_my_kids > children, can_i_fish
  > fishing, can_i_swim > swimming bathing, can_t_do_stairs can_t_climb can_t_manage_steps
  can_t_walk > step_free lift accessible, can_t_walk can_t_walk_far walk_far > wheelchair mobility,
  cheese meat sausages > import animal product, chilly > cool, chopper heli > helicopter, choppy
  rough_sea > swell sea weather, circular_walk there_and_back round_walk > circuit loop,
  city_centre in_town > centre, close nearby, close_to > distance proximity, close_to > near
  nearby, coastguard > rescue emergency, cockapoo labradoodle staffie rottweiler pitbull > dog
  breed, cold > frost, cold hot > climate, collie husky corgi dachshund whippet greyhound > breed,
  collie husky corgi dachshund whippet greyhound bulldog retriever > dog animal, cookout >
  barbecue, cossie swimmers speedos > costume, deaf > interpreter, deaf > loop, deer fox badger
  squirrel > wildlife mammal, difficult tough hard > strenuous demanding, dip > swim,
  disposable_bbq disposable_barbecue > barbecue charcoal, distance > kilometre mile, dog_bit_me
  dog_bite bitten_by > injury dog, dogs_on_the_beach > dog beach, downtown town_centre > centre,
  duck goose swan > waterfowl bird, eagle vulture hawk owl > bird raptor, easy easiest > beginner
  gentle, emergency_cord emergency_handle > emergency alarm, emergency_exit > evacuation exit,
  erosion > weathering, escalator stairs, estuary > mouth, evacuate > emergency, famous_walk
  famous_trail > trail, far how_far > kilometre mile, feed_the_deer feed_the_ducks feed_the_birds
  feed_animals > feeding wildlife, field_hockey > hockey, fire_alarm > meeting point, fire_alarm
  alarm_goes_off > evacuation assembly, fire_exit > evacuation exit, fishermen > fishing,
  fishing_off > fishing pontoon, fishing_rod catch_fish go_fishing > fishing angling licence,
  flat_route easy_route > gradient level, foot_passenger on_foot > pedestrian passenger, footpath >
  path trail, footpath > route, forest_fire wildfire > fire burned, freezing chilly > degree frost,
  frozen frosty > frost ice, gangway gangplank ramp > access pontoon, gearbox stick_shift stick
  manual > transmission, get_lost easy_to_follow > waymarked marked navigation, get_up_the_hill
  climb_the_hill climb_the_mountain > summit ascent, glacier ice > glacial, guide tour, guidebook
  guide, guided_tour > tour guide, guided_walk > guided ranger, hamster rabbit cat > carrier,
  hard_of_hearing hearing_aid > loop induction, heatwave scorching boiling_hot > heat temperature,
  highest highest_point > elevation summit peak, hike walk ramble > trail footpath route, hike walk
  trek, hiker walker rambler > hiking visitor, hiking_boots walking_boots what_shoes > footwear
  sturdy boots, hilly > undulating, hilly hills steep uphill climb > ascent gradient elevation
  incline, hockey_rink > rink, how_far how_close > kilometre metre, how_far_can_it > battery
  kilometre, how_hard how_difficult easy_walk easy_enough > difficulty grade classified, how_high
  altitude > metre, how_long_to_get how_long_to_climb > hour minute, how_many_wolves how_many_bears
  how_many_animals > population, how_tall how_high > summit altitude elevation, hurricane typhoon >
  storm, ice_age > glacial glaciation, icy slippery > ice gritted frost, into_town get_into_town >
  centre transport, jump_in go_in_the_water go_for_a_dip > bathing swimming, jump_rope > skipping,
  kids_play kids_club kids_do > children entertainment playground, kitten tabby > cat, kitty >
  animal, labrador poodle spaniel terrier chihuahua alsatian > dog breed, lake > tarn loch, lake
  loch pond reservoir > water bathing, lake waterway, landslide mudslide, language_spoken >
  language, layers fleece jumper warm_clothes wrap_up > clothing warm, leisure_centre > recreation,
  level_access > ramp step_free, lifeboat raft > evacuation, lifebuoy > rescue ring,
  lifeguard_on_the_beach beach_lifeguard > lifeguard patrolled, lift_broken stairs > elevator
  floor, light_a_fire make_a_fire have_a_fire start_a_fire build_a_fire > fire campfire flame,
  listed protected_building > heritage, long_distance_path > trail, long_haul > intercontinental
  distance, long_walk how_long_does_the_walk how_long_is_the_walk how_long_to_walk > hour duration
  circuit kilometre, loop > circular, loop circuit, lost_in_the_mountains fall_off injured_hiker >
  rescue emergency, lost_my_way got_lost > navigation rescue, mayday sos > distress emergency,
  meadow field > pasture grassland, mid > middle centre, middle centre center, midges mosquito >
  insect repellent, mobility_issues bad_legs bad_knee walk_far dodgy_hip bad_hip > mobility
  impaired, mountain > altitude, mountain hill > peak, mountain_rescue helicopter chopper > rescue
  emergency, mozzies mosquito, muster_station > assembly evacuation, national_forest > forest,
  national_park > reserve protected, nature_reserve > reserve protected conservation, near >
  nearby, near_which_town nearest_town > town kilometre, nearby > surrounding, nearest > near,
  nearest > proximity vicinity, nearest_beach close_to_the_beach > beach metre, nearest_shop
  corner_shop tesco asda lidl aldi > grocer shop supermarket, nearest_shop nearest_supermarket >
  shop distance, no_stairs without_steps > step_free level, on_foot walk, otter beaver seal >
  mammal wildlife, path route trail way, patrolled > supervised lifeguard, pet_carrier cat_carrier
  > container animal, pine oak beech birch > tree woodland forest, playground swings slide
  climbing_frame > play, pooch doggy hound mutt pup > pet animal assistance, pooch doggy mutt hound
  pup puppy > dog, pours tipping_down chucking_it_down pissing_down bucketing > rain weather
  inclement, promenade > seafront, promenade prom, protected > reserve, pug bulldog > breed dog,
  puppy > animal pet, quicksand mudflats > hazard, raccoons wild_animals > wildlife, rain_a_lot
  does_it_rain > rainfall precipitation, rains bad_weather > inclement weather, rainy > rainfall
  precipitation, rambler hiker, ramp step lift, ranger_station > visitor centre, rec_center
  recreation_center > leisure centre, red_flag yellow_flag > flag bathing, river stream creek >
  watercourse, river_mouth > estuary, rod angling, rope > warp, rope crampons ice_axe > equipment
  mountaineering, salmon trout > fish, sea > coast, seafront > coast, seal whale dolphin > marine
  mammal, see_animals spot_animals what_animals > wildlife fauna species, service_animal
  emotional_support > assistance, shoes sandals > sole, shop milk_and_bread groceries > provisions,
  signpost signs > waymarked marked, skinny_dipping nudist topless > nude bathing, slipway > ramp,
  slope > gradient incline, snake lizard tortoise hamster > pet animal, snakes adder > reptile
  bite, sneakers trainers boots > sole, soaking drenched > wet drying, source_of_the_river
  where_does_the_river > source rises, spring > source, stairs > accessible, stairs > lift ramp,
  step_free > accessible lift ramp, steps > step_free, storm gale hurricane > wind severe weather,
  storm_coming a_storm > gale weather severe, stroll wander > walk, suitable_for_kids kids_manage
  kids_do_it > family children suitable, sunbed sun_lounger deckchair > lounger, sunny_days >
  sunshine, supermarket grocer, supervised unsupervised, surfboard skis golf_clubs > sports
  equipment oversized, swans ducks > wildlife, swim dip paddle splash > bathing, swim_in_the_lake
  swim_in_the_river swim_in_the_sea wild_swimming > bathing water, take_my_dog > pet animal,
  tallest > highest, terrible_weather horrible_weather > adverse severe inclement, tick > insect,
  toast_marshmallows marshmallows > campfire fire, too_windy_to_sail > weather wind,
  top_of_the_mountain to_the_top get_to_the_top > summit peak, tour_guide rep > guide
  representative, tourist_tax city_tax > tax municipal, track_and_field > athletics, track_meet >
  athletics, trailhead > start path, trainers flip_flops heels > sturdy, trek > route, trespass
  walk_on_the_tracks > track, trunk boot, uphill downhill > gradient ascent descent, view sea_view
  > sea facing, view viewpoint lookout > vantage panorama, visitor_centre tourist_info
  tourist_information info_point > information centre, walk foot, walk pedestrian, walk_into_town >
  minute centre, walk_the_dog dog_walking > exercise dog, walk_with_a_stick zimmer_frame > mobility
  walking, walking_distance walk_to > minute metre distance, walking_group > rambler club, weather
  forecast, weather_bad crap_weather > inclement weather, what_s_the_weather_like weather_like >
  climate temperature precipitation, wheelchair accessible disabled lift ramp, wheelchair_ramp >
  ramp step_free, wild_camp free_camping > camping bivouac, wildfire > blaze, windy gale > gust`;
