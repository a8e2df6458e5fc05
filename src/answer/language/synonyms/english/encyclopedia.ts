/** Animals, plants, weather and the earth; history, war, lives and the arts; see `SYNONYMS`. */
export const encyclopedia = `
  abandoned deserted derelict, actor > actress starring cast, actress > cast starring, air_force >
  aircraft aviation, album record, alias penname > pseudonym, alien ufo > extraterrestrial, altitude
  elevation, ancestor > evolution descent, ancestors > ancestry lineage, ancient antiquity, animal >
  species wildlife creature mammal, ape primate, archaeologist dig > excavation archaeological,
  architect designed, area > size square, army military soldier troop, army troops > force, artist
  sculptor, assassinate slaughter > kill, astronaut cosmonaut > crew, atheist atheism, atom nucleus,
  attack aggressive, attacked offensive, author creator writer write, author writer wrote >
  novelist, autumn fall, award prize > honour laureate, away distance, baby > chick offspring
  juvenile, band group, bark hoot howl growl > call, bark meow roar > vocalization, bay gulf, beak
  bill, beast animal, bee honeybee, bees hive, began founded, begin > commence origin, behead
  guillotine, believe doctrine, bible scripture, bible scripture > gospel, bird avian, birdie bird,
  bite venom, bloom blossom, bog > marsh peat, bog wetland, bomb explosive, bombing raid, book >
  publication work, border boundary, brain neural, breathe > inhalation ventilation, breed > species
  reproduce, breeding reproduce > reproduction, breeze wind, buddhist buddhism, bug insect > beetle,
  built erected, burial grave interment, burn_down > fire destroyed burned, burrow > den hole, bury
  cemetery, bush shrub, butterfly > insect moth, call cry, cannon > artillery gun, capital city,
  capture > seize taken, carnivore meat, castle > fortress palace, castle fortification, casualties
  deaths, casualties wounded, casualty death kill victim, cat feline, catch > capture prey,
  caterpillar maggot > larva, cattle livestock, cause > reason due, cave cavern, ceasefire
  armistice, chick > young nestling, church chapel cathedral, church parish, cinema film, city town,
  claw talon, cliff rock, climate precipitation, climate temperature, climb > ascent summit
  mountaineer, cloud overcast, cloudy overcast, coal fuel, cold > temperature chill, coldest >
  temperature cold, college degree > graduated university, colonized colonial, colony village >
  settlement, color colour > plumage pigment, come_up_with > invent devise develop, commander
  officer, common > abundant widespread numerous, composer music, composition > composed consist,
  conflict > fighting dispute, conquer > conquest capture, consequence effect, consist > compose
  comprise contain, contain composed > comprise, country nation, country nation > state, country
  nation republic, cow bull > cattle, cow cattle > bovine, crash disaster, create > found establish
  creation, creature wildlife fish > species, creek > stream brook, crime criminal > convicted,
  criticized controversy, critter > animal species, crown coronation, cub pup calf foal lamb >
  offspring young juvenile, cure therapy, dangerous venomous, decade year, decline decrease, deer
  stag, defeat victory, defend defense, demolish demolition, demonstration march, den lair, desert
  arid, destroy > destruction demolish ruin, diameter radius, die_out extinct, diff difference, dino
  dinosaur, director > directed filmmaker, dirt > soil earth, dirty > polluted contaminated,
  disaster catastrophe, discover > discovery found, distinguish difference, dog > canine hound,
  doggy canine, drown sink, drummer drums > percussion, dry > arid drought, duck goose > waterfowl,
  earth > world globe, earthquake > seismic quake, earthquake quake > seismic magnitude, eat food >
  prey, effect > result impact, egg clutch, egg lay > clutch incubation, emperor > ruler imperial,
  empire > imperial emperor, endangered > threatened protected, endangered threatened rare >
  conservation vulnerable, enemy > predator hostile, epidemic outbreak, era > period age, erupt
  volcanic, establish found, establish founded, evergreen conifer, evolve evolution, execute hang,
  executed beheaded, exile banished > deported, expedition voyage, experiment test, explorer >
  expedition voyage, factory > plant manufacturing, fairy_tale > tale story, family relatives >
  ancestry, famine > hunger starvation, famous > renowned notable, farm agriculture, farmer >
  agriculture farming, feather plumage, feed diet, female hen, field meadow, film movie, find_out >
  discover learn, fire ignite, flammable inflammable > ignite, fledgling > young chick, flee escape,
  fleet ship, flood inundation, flower > bloom blossom, fly mosquito > insect, fog mist, forecast
  prediction, forest > woodland wood, forest woods jungle > woodland rainforest, fortress fort,
  freed > liberated emancipated, freedom > liberty independence, freezing cold, frog toad >
  amphibian, frost freezing, fumes gas > vapor vapour, fur coat, galaxy galactic, gallery exhibition
  museum, gas fume, gene dna > genetic genome, general > commander officer, genocide extermination,
  genocide massacre, germ bug > virus microbe, giant gigantic > large, girlfriend boyfriend lover >
  relationship affair mistress, give_birth breed, give_up > surrender abandon, global_warming
  climate, globalwarming warming > climate emission greenhouse, goat kid, gold golden, gorge canyon,
  got_away > escaped fled, government regime, gravity gravitational, grow > cultivate growth, guilty
  guilt, habitat inhabit, habitat territory > range, hanged beheaded, harmless dangerous, hatch >
  incubation hatchling, have_babies > breed reproduce, hawk raptor, hear sound, heaven hell >
  afterlife, heavy weigh > mass, hedgehog bat bear fox > mammal, height > altitude elevation, heir
  successor > succession, hen > chicken poultry, herbivore > vegetation graze, herbivore plant, herd
  flock > colony pack, hero heroic, hibernate > dormant torpor, hibernate winter, highest > peak
  summit, highest tallest > height elevation, hill slope, hindu hinduism, history > historical
  origin past, hog > pig swine, holy sacred, honour honor, horn antler, horse > equine pony, hottest
  > temperature heat, how_come > reason cause, how_did_die > death cause killed, how_fast kilometre,
  how_long_do_they_live > lifespan longevity live, hunt catch, hurricane cyclone, hurricane typhoon
  cyclone, ice > frozen glacier, idea hypothesis, identify > recognise distinguish identification,
  immigrant > emigrated migrated, important significant, imprisoned incarcerated, industry
  manufacturing, inhabitants people > census, injured casualties, invade > invasion occupy, invasion
  occupy > occupation, invent devise, invent inventor, iron > metal ore, island archipelago, island
  isle, jew jewish, jew judaism, jewish judaism, job profession, jungle > rainforest forest, kids >
  son daughter, kill homicide, killed murdered > executed, king > monarch ruler royal, king reign,
  kitten > cat young, kitty cat, knight chivalry, known notable, known renowned, lake > pond
  reservoir, larva grub, lava > magma volcanic, lay_eggs > clutch laying, lead_to > cause result,
  leader in_charge > commander, leaf foliage, led commanded, legend mythology, life lifespan live,
  lifespan longevity, lightning thunder, live home > habitat, live_for life_span > lifespan
  longevity, lives > habitat inhabit, livestock farm, lizard reptile, losses > casualties killed,
  made > composed composition, made_from > material composed, made_of > material composed consist,
  make create, male cock, man human, manufacture > produce production, marsh wetland, massacre >
  killing slaughter, mate > breed pair, mate reproduce > reproduction, material substance, meadow
  grassland, medieval middle, merchant trader, meteor meteorite, mice rodent > vole, middle_ages
  medieval, migrate migratory, military armed, monarch ruler, monarch sovereign, monastery abbey,
  monk monastery, monkey > primate ape, monument memorial, moon lunar, mountain > peak hill summit,
  mountain hill peak > summit elevation, moved > emigrated settled, movie cinema, mud clay, murdered
  assassinated, museum collection, musician > composer music, muslim islam, myth > legend mythology,
  native indigenous > aboriginal, naval fleet, navy > naval fleet, neighbour boundary, nesting
  breeding, night nocturnal, noble > aristocrat nobility, nobleman lord > noble nobility
  aristocracy, noise > call cry, novel > book fiction, number population, nun convent, ocean marine,
  oil petrol > petroleum, old antiquity, overthrow deposed, owl eagle > bird raptor, painted drawn,
  painter artist, painter picture > painting, painting > artist canvas, palace residence, parents
  mother father > son daughter, past former, peace > treaty truce, peak summit, peasant serf,
  peninsula cape, period age, pet animal > cat dog puppy kitten rabbit hamster parrot bird snake
  reptile, pig > swine boar, plague > epidemic disease, planet celestial, planet planetary, plant >
  vegetation flora, play > drama theatre, play theatre theater > drama playwright, playwright
  dramatist, poem > poetry verse, poet poetry, poet verse, poetry verse, pollution contamination,
  pond pool, pony equine, poor impoverished, pope papacy, pope papal, popular fame > famous,
  predator > hunt prey, pregnancy gestation, pregnant gestation, prehistoric stone, prey hunt,
  priest bishop > clergy, priest pastor vicar > clergy minister, prince > royal heir, princess
  royal, produce production, protect conservation, protest demonstrate, published publication, pup
  calf foal lamb duckling offspring seedling > young, pup dog, puppy > dog pup young, put_up >
  construct build, queen > monarch royal, rabbit hare, radiation radioactivity, rain > rainfall
  precipitation, rainfall precipitation, raised childhood, range distribution, raptor > predator
  bird, rare > scarce endangered uncommon, rebel > revolt uprising rebellion insurgent, rebellion >
  revolt uprising, rebellion riot > uprising revolt insurrection, reception reviews > acclaim,
  recognise distinguish, recognize > recognise identify, reproduce mating, research investigation,
  researcher study, result consequence, retreat withdraw, review > critical reception, revolt
  uprising, revolution > revolutionary uprising, riot unrest, river > stream waterway, river basin,
  river stream creek > tributary, rock > geology sedimentary igneous, rock > stone mineral, rooster
  > cock chicken, root bulb, ruin remains, ruins archaeological, rule > reign govern, ruled throne,
  ruler government, ruler reign, run_away get_away > flee escape, saint holy, sand beach, sang
  vocals > vocalist, scent odour, school educated, scientist researcher, sculptor sculpture,
  sculpture statue, sea > ocean marine, seal pinniped, seaside beach > coastal, see vision, seize
  take, set_up establish, settle > settlement colony, settler colonist, settler settled > settlement
  colonist, shark fish, sheep > lamb flock, sheep ovine, shell gun > artillery, ships naval,
  shipwreck wreck, shoot > fire gun, shot killed, sick disease illness > infection, siege besiege,
  silver metal, singer > vocalist musician, sink basin, sink shipwreck, sit_on_eggs incubate, skull
  cranium, slave > slavery enslaved, slave slavery > enslaved abolition, smallest littlest >
  minimum, smart clever intelligent > cognitive, smell scent, smokealarm > detector alarm, smother
  suffocation, snake > serpent reptile, snow precipitation, snow snowfall, soil > earth ground,
  soldier infantry, soldiers forces, song > sing music single, song track, sound > call cry voice,
  sound call > vocalization, space > cosmos orbit, space universe > cosmic, spaceship rocket >
  spacecraft, species genus, species kind, spider arachnid, spot > identify observe, spy
  intelligence, star stellar, starring cast, started created > founded, statue monument, steel >
  iron metal, storm > tempest hurricane, storm > thunderstorm cyclone, storm weather, story > tale
  narrative legend, stream brook, strike protest, stripes spots > marking, studied > educated
  university, stuff > material substance, succeeded followed > succession, suffocate smother >
  asphyxiation, summit top, sun solar, sunlight > sunshine solar, sunny > sun sunshine, sunshine
  sun, surrender capitulate, swallow ingest, swamp > marsh wetland, tail rump, take_over > conquer
  occupation seize capture, taken_over occupied, tame domesticate, taught > tutor professor, taught
  learn > tutor apprentice, teacher schoolmaster, teeth dentition, telescope observatory, tell_apart
  tell_from > distinguish difference, temple shrine, theory hypothesis, think_up > invent devise,
  throne > crown reign, thunder storm, tide tidal, tiny little > miniature, tooth fang, top peak,
  tornado twister, tornado whirlwind, town settlement, town village, toxic hazardous, trade >
  commerce merchant, treasure > gold hoard, treaty agreement, tree > forest wood, tree foliage,
  trial tribunal, trip expedition, truce > armistice ceasefire, tune melody, tusk ivory, unclean >
  soiled contaminated, universe cosmos, valley > gorge canyon, venom toxic, veterinarian vet,
  victory triumph, village municipality, volcano > volcanic eruption, war > conflict battle
  fighting, war conflict > hostilities, warmest hottest, warship > ship naval, wasp hornet,
  waterfall > fall cascade, wave tide, wealthy fortune, weapon arms, weapon gun > artillery rifle,
  weather > climate temperature, welding metal, well_known > famous renowned notable, went_to_school
  > educated school, whale dolphin > cetacean, where_live where_do_they_live > habitat found range
  distribution, who_built > architect constructed built, who_invented > inventor invention
  developed, wide diameter, wife husband > marriage married, wild feral, wildlife fauna, wind windy
  > gale, wind windy > gust, windy wind, wing flight, wing wingspan, wolf canine, wood timber, woods
  woodland, work career, worked employed, world globe, worm earthworm, ww2 wwii > war, wwi ww1 >
  war, youth grewup > upbringing`;
