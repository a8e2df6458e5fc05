/** Animals, plants, farming, weather, the earth and landscapes; see `SYNONYMS`. */
export const nature = `
  above_sea_level > elevation altitude, adult > mature, alien > species, altitude elevation,
  ancestor > evolution descent, animal > species wildlife mammal, ant wasp > colony, ape primate,
  aphids > insect, are_there_any_left > endangered extinct population conservation, arms >
  forelimbs, ash > tephra pyroclastic, attack aggressive, attack_people attack_humans > aggressive
  attack human, attack_people attack_humans > venomous, attract > courtship display, autumn >
  october november, awake active > diurnal nocturnal, baby > chick juvenile, baby > hatchling cub,
  baby_animal > chick juvenile, baby_bird > chick juvenile young, back belly > dorsal ventral, back
  upper > dorsal upperpart, back_leg > hindlimb hindleg, bark hoot howl growl > call, bay gulf,
  beak bill, beast animal, bee honeybee, bees hive, belly tummy stomach > ventral underside
  underpart, big > area extent, bigger larger > dimorphism, bird avian, birdie bird, bite venom,
  bite_you bite_people dangerous_to_humans > attacks venomous aggression, bitten > attack, blend_in
  > camouflage, blind_born > blind neonate, bloom blossom, bloom flower > anthesis efflorescence,
  blow_up > eruption, boat > navigable, bog > marsh peat, bog wetland, bones_found > fossil
  skeletal remains, boy_and_girl > male female dimorphism, boy_or_girl male_or_female > dimorphism,
  breastfeed > suckle, breathe_underwater > dive submerged, breed > species reproduce, breeder >
  pedigree kennel, breeding reproduce > reproduction, breeze wind, brought_back > reintroduction,
  brown > chestnut tawny rufous, bug > invertebrate arthropod, bug insect > beetle, bug_bite >
  bite, bull cow ox > bovine, bunny rabbit > hare, burrow > den hole, burrow dig > excavate tunnel,
  bush shrub, butterfly > moth, call > vocalization, came_back > recolonise, camouflage disguise >
  cryptic coloration mimic, carnivore meat, cat feline, cat lion tiger > felid, catch > ambush,
  catch > capture prey, caterpillar > larva, cattle > bovine, cave > karst chamber, cave cavern,
  change_colour > camouflage, chew > mastication molar ruminant, chick > poultry, chick > young
  nestling, chimp chimpanzee > ape primate, claw talon, clean > unpolluted quality, cliff rock,
  climate > environment, climate precipitation, climate temperature, climb > arboreal, climb >
  summit mountaineer, climb_first > summit, climb_first first_to_climb > ascent, cloud >
  condensation vapour, cloudy overcast, coast > shoreline littoral, cold > chill, cold > frigid,
  cold > hardy, coldest > temperature cold, coldest_day hottest_day > record temperature, color
  colour > plumage pigment, colour color > brown grey white black, colour color > scarlet turns,
  common > abundant widespread, communicate talk > signal vocal, compost > decompose, cousin > kin
  closely, crack > fissure, crater > caldera, crawl > locomotion creep, creature wildlife fish >
  species, creek > stream brook, critter > animal species, croc gator > crocodile alligator,
  crocodile alligator croc > crocodilian reptile, crocodiles sharks > dangerous species, crop >
  cultivation, crystal > mineral crystalline, cub pup calf foal lamb > offspring young juvenile,
  cut_down chop_down > deforestation logging, dad father > male sire, dangerous > aggressive
  attack, dangerous harmless > human threat, dangerous venomous, day daytime > diurnal daylight,
  dead_animals rotting > carrion scavenger, deer elk moose > cervid ungulate, deer stag,
  deforestation > logging clearance, den lair, desert > dune, desert arid, diamond ruby > gemstone,
  die_back > dieback, dig_holes > burrow, dino dinosaur, dino dinosaurs > fossil prehistoric
  reptile, dinosaurs fossil > palaeontology fossilised, dirt > earth, dirt > sediment, dirty >
  polluted, discovery > describe, dive > depth, dog wolf fox > canid canine, doggy canine, donkey
  mule ass > equine, drink > thirst moisture, drought > rainfall, dry > arid drought, dry >
  desiccated, dry_soil > drought drained, dry_up > desiccation shrunk, duckling offspring seedling
  > young, dying > moribund wither, dying sick_tree > dieback wilt, dying_out > population
  conservation, dying_out gone_extinct > extinct extirpated, eagle hawk falcon > raptor prey, ears
  > pinna, earth > globe, earthquake > quake, earthquake quake > seismic magnitude, earthquake
  shaking > tremor seismic, eat > browse, eat > devour, eat > forage, eat food > prey, eat_it
  can_you_eat can_i_eat edible > culinary toxic, eat_up > devoured, eaten_by animals_eat what_eats
  > browsed grazed, edible > consumption, egg lay > clutch incubation, eggs > ovum spawn, elk moose
  > deer, endangered > status, endangered > threatened protected, endangered threatened rare >
  conservation vulnerable, enemies > prey, enemy > predator, erupt volcanic, evening dusk dawn >
  crepuscular twilight, evergreen > leaves perennial, evergreen conifer, every_year comes_back >
  perennial annual, everything_eater eat_everything eat_anything > omnivore, evolve evolution,
  extinct > extirpated vanished, farm agriculture, farmer > agriculture farming, farming >
  husbandry agrarian, farms > arable, fast > agility, feather > quill, feather plumage, feathers >
  plume, feed > sustenance, feeding_time > feeding, female hen, ferret weasel otter badger >
  mustelid, fertilizer fertiliser > manure compost, field meadow, fight > aggression rivalry,
  fight_each_other > territorial aggression, fin > dorsal, find_food look_for_food > forage locate,
  first_climbed > ascent summit, fishing > fishery harbour, fledgling > young chick, flipper >
  limb, flirt date impress > courtship display, flood > deluge, flow > discharge current, flow_into
  > estuary, flow_into > mouth tributary empties, flower > bloom blossom, flower > corolla, flower
  > petal, fluffy furry hairy woolly > dense thick coat, fog mist, forecast prediction, forest >
  grove, forest > wood, forest woods jungle > woodland rainforest, fossil > specimen, found >
  deposits, found > distribution, found > endemic, freezing cold, fresh salty > freshwater saline,
  friendly > docile tame gentle, front_leg front_paw > forelimb foreleg, frost cold > tolerate
  withstand, fruit berry > drupe, fungus > spore, fur > pelage pelt, fur coat, gap > fissure, gem
  jewel > gemstone mineral, gender > sexual male female, gill > breathe respiration, give_birth
  breed, glacier ice > moraine, global_warming climate, globalwarming warming > climate emission
  greenhouse, glow > bioluminescent phosphorescent, glow_in_the_dark > bioluminescence, goat kid,
  gold > ore deposit, good_soil what_soil > substrate soil, good_with_kids good_with_children >
  children temperament family, gorge canyon, gorilla > primate ape, grass > grazing pasture, group
  > herd flock pack colony, grow > cultivate, grow_it > cultivation propagation soil, grow_one
  grow_from > propagation, grow_tall how_tall_grow how_tall > attain height, grow_up > mature
  juvenile, grown full_grown fully_grown > adult mature, grows > attains, habitat > range, habitat
  inhabit, hair hairy > pelage coat, hang_out > herd pack flock colony, hard > mohs, hardy >
  tolerant, harmless dangerous, harvest pick > crop ripen, hatch > incubation hatchling,
  have_babies > mating spawn, have_babies have_kids > litter breed offspring reproduction, head >
  crown, hedgehog bat bear > mammal, height > altitude elevation, help_raise dad_help > rearing
  male paternal, hen > chicken, hen chicken > fowl, herb > medicinal aromatic, herbivore >
  vegetation graze, herbivore plant, herd flock > colony pack, hibernate > dormant torpor,
  hibernate winter, hide > camouflage, highest tallest > height elevation, hill > knoll, hill >
  ridge, hill slope, hippo > hippopotamus, hog > pig swine, hole > tunnel, home > burrow den
  habitat, home > lair holt, horn antler, horse > equine pony, hot > torrid, hottest > heat, house
  > burrow den habitat, how_big_do_they_get how_big_does_it_get > length weigh, how_cold > low
  minimum record, how_cold_get > low minimum, how_deep_is > depth, how_do_i_grow_more grow_more >
  propagation cuttings seed, how_do_they_have_babies make_babies > reproduction breeding mating
  spawn, how_does_it_breathe > gills respiration, how_fast_grow growth_rate > increment annual
  growth, how_form how_made > formation formed origin, how_hot_get > high maximum,
  how_long_is_the_river > length kilometres, how_long_live how_long_do > lifespan longevity
  duration, how_long_pregnant > gestation, how_many_are_left how_many_left > endangered extinct
  conservation, how_many_babies how_many_kids > litter brood clutch offspring, how_many_eggs >
  litter clutch offspring brood, how_many_left how_many_are_left > population remaining number
  estimate, how_old_can how_old_do live_to_be > lifespan longevity age, how_old_rock > formation
  age, how_smart clever > intelligence cognition, how_strong > magnitude intensity force, how_tall
  > stand shoulder, how_to_grow > cultivation propagation, how_was_it_formed > geology,
  how_was_it_made > geology formed formation, how_wide_wings > wingspan, hunt > stalk ambush, hunt
  catch, hunt_at_night awake_at_night > nocturnal, hunted > exploited, hunter > predator predatory,
  hurricane typhoon cyclone, hybrid > cross crossbreed interbreed, ice > glacier, ice_age >
  pleistocene, identify > identification, in_a_zoo in_zoo > captivity, in_the_day during_the_day >
  diurnal, in_trees > arboreal canopy, insects bugs > insectivorous, inside > core mantle, invasive
  > introduced, iron > ore, is_it_poisonous is_it_venomous > venom toxic, island > atoll, island
  archipelago, island isle, jaw > jawbone, jellyfish > tentacle medusa, jump leap > bound, jungle >
  forest, kangaroo koala > marsupial, keep > captivity licence, keep_one keep_one_as_a_pet as_a_pet
  > captivity domesticated, keep_one_as_pet keep_as_pet have_one_as_pet > captivity licence
  domesticated, kill hunt > poaching poacher, killed_by eaten_by > predator, kind_of what_kind >
  species genus type, kinds types > species subspecies, kitten > young, lake > basin, lake > pond
  reservoir, landscape > scenery, landslide mudslide > slope debris, largest > area, larva grub,
  last_erupt go_off > eruption, latin > scientific nomenclature, lava > basalt pyroclastic flow,
  lava > magma, lay_egg > oviparous, lay_eggs > clutch laying, layers > strata bed, leaf foliage,
  leave_mother leave_home leave_nest > disperse fledge independent, leave_the_nest > fledge, leaves
  > frond leaflet, leg > forelimb hindlimb, life lifespan, lifespan longevity, lifetime >
  longevity, lightning > discharge, lightning > electricity, lightning thunder, lion tiger leopard
  > cat feline predator, live > habitat, live_for life_span > lifespan longevity, live_in_groups >
  social herd pack flock colony, live_long > lifespan longevity, live_together > colony social
  group, lives > habitat inhabit, livestock farm, loner > solitary, look_after_babies raise_babies
  raise_kids raise_young take_care_of_babies > rear parental, lose_hair lose_fur lose_feathers >
  moult shed, lose_its_leaves > deciduous, lose_leaves leaves_fall > deciduous, lowest_point >
  depth, made_how > formation origin, male cock, male_and_female > dimorphism, map > cartography
  chart, map > surveyed, mark_territory pee_on > scent territory marking, marsh wetland, mate >
  pair, mate > reproduction, mate sex > copulation courtship breeding, mate_for_life > monogamous
  pair bond, mating_season > breeding rut, meateater > carnivore, melting > retreat, meow roar >
  vocalization, metal > ore, mice rodent > vole, middle > core, migrate > winter, migrate
  migratory, mildew > fungus fungal, milk nurse feed_babies > suckle lactation wean, million_years
  > period epoch, mine > coal, mining > extraction, mixed_breed mutt mongrel > crossbreed hybrid,
  monkey > primate ape, moss fern > bryophyte spore, mountain > hill, mountain > massif range,
  mountain hill peak > summit elevation, mouth > delta, mouth jaw > mandible snout, move >
  locomotion, mud > sediment silt, mud clay, mum mother mom > female dam, mushroom toadstool >
  fungus mycelium, mutt > mongrel, national_animal > symbol, neck > nape, needle > conifer leaf,
  nest > roost, nesting breeding, night at_night > crepuscular nighttime, noise > call cry, noise
  sound > vocalization vocalisation, noises sounds talk > communicate, north_pole south_pole >
  polar arctic antarctic, northern_lights > aurora, nose > snout trunk proboscis, nose snout >
  muzzle nostril rostrum, numbers > abundance, nut > seed kernel, ocean marine, oil > crude
  reservoir, old_enough > maturity, orca killer_whale > dolphin whale, owl > nocturnal, pack >
  hierarchy social, park > reserve, parrot > psittacine, partner_for_life one_partner > monogamous
  pair, paw > forelimb hindlimb, penguin > seabird, peninsula cape, pest nuisance > invasive
  damage, pet > captivity, pet animal > cat dog kitten bird reptile, pet_animals stroke > touching
  petting, petals > corolla, pets dog cat > veterinary, pig > swine boar, pigeon > dove, pine
  spruce fir > conifer, plant_it > sow planting, planteater grass veggie > herbivore, plates >
  tectonic, play_dead > thanatosis, poach poacher > illegal, pole > polar, pollen > pollination
  anther, pollution > effluent, pollution contamination, pond pool, pony equine, poo poop > spraint
  guano scat, poop poo shit crap > faeces dung excrement droppings, predator > hunt prey, pregnant
  > gravid, pretty > picturesque, prey hunt, prickle prickly > thorn spine, protect_themselves
  defend_themselves > defence defensive, protected > prohibited, prune > trimming, pup cub kit >
  litter juvenile, puppy > pup young, rain > condensation, rain rainy wet > humid, rainbow >
  spectrum, rainfall precipitation, raise > parental, range distribution, raptor > predator bird,
  rare > scarce endangered uncommon, rare > threatened, red reddish > rufous crimson scarlet,
  related family > genus taxonomy, reproduce mating, rhino > rhinoceros, ride > saddle mount, ridge
  > crest, ripe > mature, river > stream waterway, river basin, river stream creek > tributary,
  rivers > drained, rock > sedimentary igneous, rock > stone, rock > strata bedrock, rocks >
  metamorphic, roo > kangaroo marsupial, rooster > chicken, root bulb, rot decay > decomposition
  decompose, run > gallop, run_over roadkill > collision vehicle traffic, sand beach, saved >
  conservation protect, scales scaly > skin, scared > elusive wary, scavenge > carrion carcass,
  scent fragrant > fragrance aromatic odour, scientific_name latin_name > genus species
  nomenclature, scorpion tick > arachnid, sea > maritime, sea > ocean marine, sea_level > tide
  rise, seagull gull > seabird, seal pinniped, seaside beach > coastal, seed > kernel pit, seed >
  propagation dispersal, seedling > sapling, shake > quake, shark fish, shark ray > elasmobranch
  cartilaginous, shed hair_loss > coat grooming, shed moult molt > replace, shed_its_skin > moult,
  sheep > lamb flock, sheep ovine, shell > carapace plastron, shell > mollusc bivalve, shiny >
  lustre luster, shrinking > decline recede, shy timid > elusive wary secretive, side > lateral
  flank, sit_on_eggs incubate, skeleton bones > skeletal vertebra, ski > resort, skin > hide pelt
  leather, skull cranium, sled sledge > dogs, sleep > roost dormant, sleep_all_winter > hibernate
  dormancy, sleep_in_winter > dormancy, sleep_in_winter winter_sleep > hibernate dormant, smart
  intelligent > cognitive, smart intelligent > tool, smell > nose, smell > perfume, smell stink
  stinky smelly > scent musk, snail slug clam > mollusk, snake > serpent, snake lizard > squamate,
  snow_all_year > glacier permanent, snowy > winter, social friendly > gregarious sociable, soil >
  earth ground, soil > humus, soil > loam drained, sound > cry voice, source > rises, species
  genus, spider > web silk, spider arachnid, spike > spine prickle, spikes prickles > quill, spots
  dots > mottled speckled, spread > dispersal propagate, spring > march, sprout > shoot, squid
  octopus > cephalopod tentacle, squirrel > rodent, stalactite stalagmite > dripstone cave, stem
  stalk > shoot trunk, still_active > dormant extinct, sting > stinger, stop_drinking_milk > wean,
  store_food hide_food > cache hoard, storm > tempest, storm > thunderstorm cyclone, stormy
  bad_weather > wind gale cancelled, stream brook, stripe stripey > band barred, stripes spots >
  marking, strong > magnitude, summit top, sun shade > light sunlight sunny, sunlight > sunshine
  solar, sunny > aspect, sunrise sunset > horizon, sunshine sun, surface > crust, survive >
  tolerate withstand endure, survive_winter winter_hardy > hardy frost, swallow > whole, swamp >
  marsh wetland, swim > aquatic dive, tadpole > larva, tail > caudal prehensile, tail rump,
  talk_to_each_other > communicate vocalization, tallest > tall, tame > captive, teeth > incisor
  canine, teeth > serrated, teeth > tusk, teeth dentition, tell_apart tell_from > distinguish
  difference, tell_boy_from_girl tell_male_from_female > dimorphism sex, tell_the_sex > dimorphism
  sexes, thunder > discharge, tides > gravitational moon, time_of_year what_season > season peak,
  toe > claw hoof, tongue > lick papilla, tooth fang, top peak, tornado > storm wind, tornado
  twister, tornado whirlwind, transform > metamorphosis, travel move_south go_south fly_south >
  migrate, tree > deciduous conifer arboreal, tree > forest wood, tree foliage, trunk bark > stem
  bole, tsunami > wave, turn_into > metamorphosed, turtle tortoise > chelonian, tusk ivory,
  underwater hold_breath hold_their_breath > dive submerge submersion, valley > gorge canyon, venom
  toxic, volcano > lava crater magma, volcano > volcanic eruption, walk > locomotion, walrus >
  pinniped, warm > tepid temperate, warmest hottest, warn > alarm, wasp hornet, water > moist,
  waterfall > drop, waterfall > fall cascade, wave > swell, wave tide, weasel stoat ferret >
  polecat mink, weather > climate, weather > rainfall, weather > temperature, weed > invasive
  herbaceous, whale dolphin > cetacean, what_did_dinosaur_eat > diet herbivore carnivore,
  what_do_they_eat > prey, what_does_it_eat > prey, what_eats who_eats > predator preyed,
  what_eats_it what_eats_them > predators, what_grows_there > flora vegetation, what_kind_of_animal
  > mammal reptile bird family, what_lives_there > fauna wildlife, what_noise what_sound sound_like
  > vocalisation vocalization call song, when_bloom when_flower > flowering inflorescence,
  when_lived > period cretaceous jurassic, when_trim when_prune > pruning, where_common where_found
  > endemic, where_do_they_live > found range, where_do_they_sleep where_does_it_sleep > roost nest
  den burrow, where_does_grow > habitat distribution native soil, where_does_it_end > mouth estuary
  tributary, where_does_it_start > source rises spring, where_does_the_river > spring, where_found
  > occurs deposits, where_from > indigenous, where_grow > habitat distribution native, where_live
  > habitat found range, where_live > native occur, where_start_river come_from > source rises
  spring, whisker > bristle, whiskers > vibrissae sensory, whistle chirp tweet squeak > call
  vocalization song, white > cream pale albino, who_climbed_it > ascent summit, who_discovered >
  described discovered, who_found > described identified, why_extinct why_die_out > extinction
  cause, wild feral, wildlife fauna, wilting > droop, wind > gust, wind > pressure, windy > force,
  wing > forewing hindwing, wing flight, wing wingspan, winter > february, world globe, worm >
  annelid invertebrate, worm earthworm, yellow > golden buff, young_tree baby_tree > sapling
  seedling, zoo > captivity`;
