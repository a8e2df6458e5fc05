/** Animals, plants, weather and the earth; history, war, lives and the arts; see `SYNONYMS`. */
export const encyclopedia = `
  abandoned deserted derelict, actor > actress starring cast, air_force > aircraft aviation, album
  record, altitude elevation, ancient antiquity, animal > species wildlife creature mammal, ape
  primate, architect designed, area > size square, army military soldier troop, army troops >
  force, artist sculptor, assassinate slaughter > kill, attack aggressive, author creator writer
  write, autumn fall, baby > chick offspring juvenile, band group, bark hoot howl growl > call,
  bay gulf, beak bill, beast animal, bee honeybee, bees hive, begin > commence origin, bible
  scripture, bird avian, birdie bird, bite venom, bloom blossom, bog > marsh peat, bomb explosive,
  bombing raid, book > publication work, border boundary, breed > species reproduce, breeding
  reproduce > reproduction, breeze wind, buddhist buddhism, bug insect > beetle, built erected,
  burn_down > fire destroyed burned, burrow > den hole, bush shrub, butterfly > insect moth, call
  cry, cannon > artillery gun, capital city, capture > seize taken, carnivore meat, castle >
  fortress palace, casualties wounded, casualty death kill victim, cat feline, catch > capture
  prey, caterpillar maggot > larva, cattle livestock, cause > reason due, cave cavern, ceasefire
  armistice, chick > young nestling, church chapel cathedral, cinema film, city town, claw talon,
  cliff rock, climate temperature, cloud overcast, coal fuel, cold > temperature chill, colony
  village > settlement, come_up_with > invent devise develop, commander officer, common > abundant
  widespread numerous, composer music, conflict > fighting dispute, conquer > conquest capture,
  consequence effect, consist > compose comprise contain, contain composed > comprise, country
  nation, country nation > state, cow bull > cattle, crash disaster, create > found establish
  creation, creature wildlife fish > species, creek > stream brook, critter > animal species,
  crown coronation, dangerous venomous, decade year, decline decrease, deer stag, defeat victory,
  demolish demolition, demonstration march, den lair, desert arid, destroy > destruction demolish
  ruin, die_out extinct, diff difference, director > directed filmmaker, dirt > soil earth, dirty
  > polluted contaminated, disaster catastrophe, discover > discovery found, distinguish
  difference, dog > canine hound, drown sink, dry > arid drought, duck goose > waterfowl, earth >
  world globe, earthquake > seismic quake, eat food > prey, effect > result impact, egg clutch,
  emperor > ruler imperial, empire > imperial emperor, endangered > threatened protected, enemy >
  predator hostile, epidemic outbreak, era > period age, erupt volcanic, establish found,
  establish founded, execute hang, executed beheaded, expedition voyage, experiment test, explorer
  > expedition voyage, factory > plant manufacturing, fairy_tale > tale story, famine > hunger
  starvation, famous > renowned notable, farm agriculture, farmer > agriculture farming, feather
  plumage, feed diet, female hen, field meadow, film movie, find_out > discover learn, fledgling >
  young chick, flee escape, fleet ship, flood inundation, flower > bloom blossom, fly mosquito >
  insect, fog mist, forest > woodland wood, fortress fort, freed > liberated emancipated, freedom
  > liberty independence, freezing cold, frog toad > amphibian, frost freezing, fur coat, gallery
  exhibition museum, general > commander officer, genocide massacre, give_birth breed, give_up >
  surrender abandon, global_warming climate, goat kid, gold golden, gorge canyon, got_away >
  escaped fled, grow > cultivate growth, habitat territory > range, harmless dangerous,
  have_babies > breed reproduce, hawk raptor, hear sound, hedgehog bat bear fox > mammal, height >
  altitude elevation, hen > chicken poultry, herbivore plant, hero heroic, hibernate winter,
  highest > peak summit, hill slope, hindu hinduism, history > historical origin past, hog > pig
  swine, holy sacred, horn antler, horse > equine pony, how_come > reason cause, how_did_die >
  death cause killed, how_fast kilometre, how_long_do_they_live > lifespan longevity live, hunt
  catch, hurricane cyclone, ice > frozen glacier, identify > recognise distinguish identification,
  important significant, industry manufacturing, invade > invasion occupy, invasion occupy >
  occupation, invent devise, invent inventor, iron > metal ore, island isle, jew jewish, jewish
  judaism, job profession, jungle > rainforest forest, king > monarch ruler royal, kitten > cat
  young, knight chivalry, known renowned, lake > pond reservoir, larva grub, lay_eggs > clutch
  laying, lead_to > cause result, leader in_charge > commander, leaf foliage, led commanded, life
  lifespan live, lifespan longevity, lightning thunder, live home > habitat, live_for life_span >
  lifespan longevity, livestock farm, lizard reptile, made_from > material composed, made_of >
  material composed consist, make create, male cock, manufacture > produce production, marsh
  wetland, massacre > killing slaughter, mate > breed pair, material substance, meadow grassland,
  medieval middle, merchant trader, mice rodent > vole, middle_ages medieval, migrate migratory,
  military armed, monarch ruler, monastery abbey, monk monastery, monkey > primate ape, monument
  memorial, moon lunar, mountain > peak hill summit, movie cinema, mud clay, murdered
  assassinated, museum collection, musician > composer music, muslim islam, myth > legend
  mythology, naval fleet, navy > naval fleet, nesting breeding, noble > aristocrat nobility, noise
  > call cry, novel > book fiction, number population, nun convent, ocean marine, oil petrol >
  petroleum, owl eagle > bird raptor, painter artist, painter picture > painting, painting >
  artist canvas, palace residence, past former, peace > treaty truce, peak summit, peninsula cape,
  period age, pet animal > cat dog puppy kitten rabbit hamster parrot bird snake reptile, pig >
  swine boar, plague > epidemic disease, planet celestial, plant > vegetation flora, play > drama
  theatre, poem > poetry verse, poet poetry, pollution contamination, pond pool, pope papal,
  popular fame > famous, predator > hunt prey, pregnant gestation, prehistoric stone, prey hunt,
  priest bishop > clergy, prince > royal heir, princess royal, produce production, protect
  conservation, protest demonstrate, pup calf foal lamb duckling offspring seedling > young, puppy
  > dog pup young, put_up > construct build, queen > monarch royal, rabbit hare, rain > rainfall
  precipitation, rainfall precipitation, range distribution, raptor > predator bird, rare > scarce
  endangered uncommon, rebel > revolt uprising rebellion insurgent, rebellion > revolt uprising,
  recognise distinguish, recognize > recognise identify, research investigation, researcher study,
  result consequence, retreat withdraw, revolt uprising, revolution > revolutionary uprising, riot
  unrest, river > stream waterway, rock > stone mineral, rooster > cock chicken, root bulb, ruin
  remains, rule > reign govern, ruler reign, run_away get_away > flee escape, saint holy, sand
  beach, scent odour, school educated, scientist researcher, sculptor sculpture, sculpture statue,
  sea > ocean marine, seal pinniped, see vision, seize take, set_up establish, settle > settlement
  colony, settler colonist, shark fish, sheep > lamb flock, shell gun > artillery, shipwreck
  wreck, shoot > fire gun, shot killed, siege besiege, silver metal, singer > vocalist musician,
  sink basin, sink shipwreck, sit_on_eggs incubate, slave > slavery enslaved, smell scent, snake >
  serpent reptile, snow snowfall, soil > earth ground, song > sing music single, sound > call cry
  voice, space > cosmos orbit, species kind, spider arachnid, spot > identify observe, star
  stellar, starring cast, started created > founded, statue monument, steel > iron metal, storm >
  tempest hurricane, storm weather, story > tale narrative legend, stream brook, strike protest,
  studied > educated university, stuff > material substance, summit top, sun solar, sunlight >
  sunshine solar, sunny > sun sunshine, surrender capitulate, swamp > marsh wetland, tail rump,
  take_over > conquer occupation seize capture, taken_over occupied, tame domesticate, tell_apart
  tell_from > distinguish difference, temple shrine, theory hypothesis, think_up > invent devise,
  throne > crown reign, thunder storm, tide tidal, tooth fang, top peak, tornado whirlwind, town
  village, trade > commerce merchant, treasure > gold hoard, treaty agreement, tree > forest wood,
  truce > armistice ceasefire, tusk ivory, universe cosmos, valley > gorge canyon, victory
  triumph, volcano > volcanic eruption, war > conflict battle fighting, warmest hottest, warship >
  ship naval, wasp hornet, waterfall > fall cascade, wave tide, weapon arms, weather > climate
  temperature, welding metal, well_known > famous renowned notable, went_to_school > educated
  school, whale dolphin > cetacean, where_live where_do_they_live > habitat found range
  distribution, who_built > architect constructed built, who_invented > inventor invention
  developed, wild feral, wind windy > gale, windy wind, wing flight, wolf canine, wood timber,
  woods woodland, work career, worked employed, world globe, worm earthworm`;
