/** Animals, plants, weather and the earth; history, war, lives and the arts; see `SYNONYMS`. */
export const encyclopedia = `
  abandoned deserted derelict, above_sea_level > elevation altitude, accent > dialect
  pronunciation, accident > derailment, acid > ph, across > diameter, actor > actress starring
  cast, actor actress > portrayed, actress > cast starring, add adhd > hyperactivity attention,
  adult > mature, advil nurofen > ibuprofen, affair cheat > adultery infidelity mistress
  extramarital, afraid scared > phobia terrified, after_effects side_effect > adverse sequela,
  after_him after_her > succeeded successor, afterlife die > underworld soul, age_rating >
  certificate rated, agree > consensus, agreement > accord pact, ai > intelligence machine, aids >
  hiv, air > atmosphere oxygen, air_force > aircraft aviation, aired > broadcast, airport >
  aviation, album > studio, album record, alcohol_with > alcohol interaction, alias penname >
  pseudonym, alien ufo > extraterrestrial, aliens > life, alive > resurrected, alone lonely >
  solitary, alphabet > script, altitude elevation, ammo ammunition > round shell, amount >
  concentration, ancestor > evolution descent, ancestors > ancestry lineage, anchor > mooring,
  ancient antiquity, angry > temper irascible, animal > species wildlife creature mammal, animal >
  zoonosis zoonotic reservoir, ant bee wasp > colony, any_kids > children childless, ape primate,
  apprentice apprenticeship > apprenticed trained trade, arch > vault, arch_enemy > nemesis,
  archaeologist dig > excavation archaeological, architect designed, area > size square, army >
  infantry regiment, army military soldier troop, army troops > force, arrest > apprehended,
  artefact artifact > object finds, artist sculptor, as_a_kid as_a_child > childhood early, ash >
  tephra pyroclastic, ashes > scattered, assassinate slaughter > kill, assault > storm, asteroid >
  meteoroid impact, astronaut cosmonaut > crew, at_risk > susceptible vulnerable predisposed,
  atheist atheism, atmosphere > gas nitrogen, atom > electron, atom nucleus, attack > invasion
  onslaught, attack aggressive, attack_people attack_humans > aggressive attack human, attacked
  offensive, attract > courtship display, audio_guide > tour, author creator writer write, author
  writer wrote > novelist, autumn fall, avalanche > snow slope, awake active > diurnal nocturnal,
  award prize > honour laureate, away distance, babies > litter brood, baby > chick offspring
  juvenile, baby > congenital, baby > hatchling cub, back belly > dorsal ventral, back upper >
  dorsal upperpart, back_leg > hindlimb hindleg, backstory past > history background biography
  origin, backup > reinforcement, bacteria > microbe microorganism, bad how_bad > severe, bad_guy >
  enemy foe evil, bad_guy villain baddie > antagonist adversary nemesis, bad_reviews > criticised
  panned, bald > shaven, ballet dance > choreography choreographer, band > ensemble, band group,
  bankrupt bankruptcy > ruin, baptise baptize > baptism, bark hoot howl growl > call, bark meow
  roar > vocalization, base camp > encampment headquarters, based_on > adaptation inspired,
  based_on_book > adapted novel, bassist > bass, battery > electrode, battle > engagement, bay
  gulf, beach > sandy, beak bill, beast animal, beat > victory, beat_him beat_her defeat >
  vulnerability, became_king became_queen > crowned ascended succeeded accession, become_king >
  coronation throne, bee honeybee, bees hive, before_him before_her > preceded predecessor,
  before_the_show > background prior, before_you_get_sick > incubation onset, began founded, begin
  > commence origin, begin > onset, behead guillotine, beliefs > ideology principle, beliefs >
  teaching theology, believe > ideology position, believe beliefs > doctrine creed tenet, believe
  doctrine, believe_in_god > religious faith atheist, bell > tower carillon, belly tummy stomach >
  ventral underside underpart, bend bendy > flexible, best_friend > ally, best_friend > companion
  friend confidant, betray > traitor, better > recovery recover, better_version improved >
  enhanced, bi bisexual > sexuality orientation, bible > testament, bible scripture, bible
  scripture > gospel, big_bang > cosmology expansion, big_break > breakthrough prominence, bigger
  extended > enlarged extension expanded, bigger larger > dimorphism, bike > motorcycle, bird
  avian, birdie bird, birth_defect born_with > congenital, birthday > birthdate, bite venom, bitten
  > attack, black_death > plague bubonic, black_hole > singularity horizon, blame > fault, blend_in
  > camouflage, blind > sight, blind_born > blind neonate, blisters > vesicle bulla, block >
  blockade, blonde > fair, blood > haemorrhage, blood_clot clot > thrombosis thrombus, blood_donor
  > donating, blood_poisoning > sepsis septicaemia, blood_pressure > hypertension, blood_test >
  serology smear, bloom blossom, blow_up > eruption, blow_up > supernova detonation, boat > steamer
  craft, boat ship > hull, bodies > dead, bog > marsh peat, bog wetland, bomb > bombardment
  shelling, bomb explosive, bombing > airstrike, bombing raid, bones_found > fossil skeletal
  remains, book > publication work, book_about > biography biographer novel, border boundary, born
  > neonate newborn parturition, born birthday > birthplace née, born_with > hereditary, boss >
  employer, boss final_boss > antagonist, boss in_charge > commander general, boss_of_country >
  head government, both_sides > belligerents opposing, bought > acquired, bounce > elastic,
  box_office > gross, boy_and_girl > male female dimorphism, boys > male, brain > neuron cognition,
  brain neural, branch > denomination sect, break > brittle, break_record > record surpass,
  break_up > disband dissolved, breastfeed nursing > suckle, breath out_of_breath cant_breathe >
  dyspnoea dyspnea, breathe > atmosphere oxygen, breathe > inhalation ventilation,
  breathe_underwater hold_breath > dive submerged, breed > species reproduce, breeder > pedigree
  kennel breed, breeding reproduce > reproduction, breeze wind, bridge > span viaduct, bright >
  luminosity magnitude, bright > luminous, broke_through > breach, broken_bone broken > fracture,
  bronze_age > prehistoric, brother sister > twin, brothers sisters > eldest youngest,
  brothers_and_sisters siblings > child eldest youngest twin, brought_back > reintroduce
  reintroduction, brown > chestnut tawny rufous, bruise > haematoma, buddhism buddhist > dharma,
  buddhist buddhism, budget > cost, bug > invertebrate arthropod, bug insect > beetle, bug_bite >
  bite sting, bug_spray insect_spray mosquito_spray > repellent deet, bugs aphids > pest insect,
  build > completed, built > dating, built erected, bull cow ox > bovine, bump > collide, bunny >
  rabbit, bunny rabbit > hare, burial grave interment, buried > tomb, burn > combustion flammable,
  burn > oxidation, burn_down > fire destroyed burned, burn_down > razed ashes, burned > destroyed
  ashes razed, burrow > den hole, burrow dig > excavate tunnel, bury > entombed, bury cemetery, bus
  > service, bush shrub, butterfly > insect moth, button > control, cable > suspension, call cry,
  called_that > etymology named derived, came_back > reintroduced recolonise, camera >
  cinematography, camouflage disguise > cryptic coloration mimic, can_you_visit visit > open
  visitors public, cancelled > discontinued axed, cannon > artillery gun, cannon > ordnance
  battery, canon > continuity, cant_move can_t_move paralysed paralyzed > paralysis palsy,
  cant_sleep can_t_sleep > insomnia sleep, canyon > ravine, capital > seat administrative, capital
  city, captain > commander, captain > master, capture > seize taken, career_start start_out >
  debut began early, carnivore meat, carriage wagon > coach, carry > cargo freight, carry >
  conveyed, cartoon > animation, carved > sculpture, cases > declension, cases > incidence
  notified, castle > fortress palace, castle fortification, casualties deaths, casualties wounded,
  casualty death kill victim, cat feline, cat lion tiger > feline felid, catch > ambush, catch >
  capture prey, catch catch_it > transmitted transmission infection contracted, caterpillar maggot
  > larva, catholic protestant > church denomination, cattle livestock, caught > apprehended
  arrested, cause > aetiology etiology causative, cause > origin trigger precipitate, cause >
  pathogen agent, cause > reason due, cause_of_death > died succumbed, cave > karst chamber, cave
  cavern, caveman cavemen > neanderthal prehistoric, ceasefire armistice, celebrate > commemorate
  anniversary, cell > cellular membrane, censored > banned cut, chance_of_survival survival >
  prognosis mortality, change_law > amendment reform, change_sides switch_sides > defect betray,
  channel > network broadcaster, chapter > volume, character > antagonist, charts number_one >
  peaked, cheat_on > infidelity adultery affair, chew > mastication molar ruminant, chick > young
  nestling, chick chicken > poultry, chickenpox > varicella, childhood > early boyhood, children >
  childless offspring, chimp chimpanzee > ape primate, chosen > elected appointed, chronic >
  persistent permanent, church > congregation, church > ecclesiastical, church > nave, church
  chapel cathedral, church parish, church_split > schism reformation, cinema film, city town,
  civilians normal_people ordinary_people > inhabitants population, clap > gonorrhoea gonorrhea,
  claw talon, cleaned > restoration conservation, clear_up > resolve subside, cliff rock, climate
  precipitation, climate temperature, climb > arboreal, climb > ascent summit mountaineer,
  climb_first first_to_climb > ascent, close > ceased, close_to > adjacent vicinity, closed >
  abandoned, clothes > garb, cloud overcast, cloudy overcast, coal fuel, coalition > alliance,
  coast > shoreline littoral, coat_of_arms flag > heraldry emblem shield, cod tuna herring > fish,
  coffin > sarcophagus, coins > coinage hoard, cold > rhinovirus, cold > temperature chill, cold
  frost > hardy, coldest > temperature cold, collapse > failure, college degree > graduated
  university, colonized colonial, colony village > settlement, color colour > hue, color colour >
  plumage pigment, colour > wavelength spectrum, colour color > brown grey white black,
  colour_blind > vision, come_back > recur relapse recurrence, come_back > revived resurrected,
  come_back_to_life back_from_the_dead > resurrected revived, come_from > derived, come_out >
  published, come_up_with > invent devise develop, comet > tail nucleus, commander officer, common
  > abundant widespread numerous, communicate talk > signal vocal, communist > communism marxist,
  company business > enterprise founded, composer music, composition > composed consist, computer >
  algorithm processor, concert gig > tour, conductor > conducted director baton, conflict >
  fighting dispute, confused > delirium, conquer > conquest capture, consequence effect, consist >
  compose comprise contain, constipated > stool, contagious > communicable, contain composed >
  comprise, controversy > dispute, copied > imitation, copies_sold > sales, cost > outlay
  expenditure, cost_of_living > income price, cost_to_build > budget, country nation, country
  nation > state, country nation republic, county > district province, coup > putsch, cover >
  version, cow bull > cattle, cow cattle > bovine, crash > collided struck, crash disaster,
  crash_into > impact collide, crater > caldera, crawl > locomotion creep, crazy > eccentric, crazy
  mad > psychosis delirium, cream > ointment topical, cream lotion > topical, create > found
  establish creation, created > conceived creator, creator > conceived showrunner, creature
  wildlife fish > species, creek > stream brook, crew > manned personnel, crew_size how_many_crew >
  complement manned, crime criminal > convicted, crime_rate crime > offences, criticism >
  criticised, criticized controversy, critics > reception, critter > animal species, croc gator >
  crocodile alligator, crocodile alligator croc > crocodilian reptile, crop > cultivation yield,
  crown coronation, crush in_love > love infatuated romance, crystal > mineral crystalline, cub pup
  calf foal lamb > offspring young juvenile, cup bowl > vessel, cure curable > treatment therapy
  treatable, cure therapy, curse > hex doomed, cut cut_out > deleted removed, cut_out cut_off >
  excision amputation, cutting > propagate, dad > son, dad father > male sire, dam > reservoir
  hydroelectric, damage > restoration vandalised, dancer > ballet choreography, dangerous >
  aggressive attack, dangerous > fatal lethal complication, dangerous harmless > human threat,
  dangerous venomous, dated > carbon, dates > period century, dating > romance, daughter > heir,
  day daytime > diurnal daylight, day_last how_long_day > rotation, dead deaths > killed fatalities
  perished, dead_animals rotting > carrion scavenger, dead_language dying > extinct endangered,
  deadly > mortality, deal > treaty agreement pact, decade year, decline decrease, deer elk moose >
  cervid ungulate, deer stag, defeat victory, defend defense, degree > doctorate educated,
  democracy > democratic republic, demolish demolition, demon devil > evil spirit, demonstration
  march, den lair, depict > represent portray, desert > dune, desert arid, destroy > destruction
  demolish ruin, destroy > razed devastated, devil > satan demon, diabetes sugar > insulin,
  dialects > variety, diameter radius, diamond ruby > gemstone, dictator > authoritarian regime,
  dictatorship > authoritarian regime, did_well do_well > success successful, die > demise, die >
  succumbed perished, die die_from die_of > mortality fatal lethal, die star_die > supernova dwarf,
  die_in dies > killed perish sacrifice, die_in_war > casualties killed fallen, die_of > succumbed
  cause, die_out > endangered, die_out extinct, diff difference, dig > trench archaeologist, dig_up
  > excavation unearthed, dino dinosaur, dino dinosaurs > fossil prehistoric reptile, dinosaurs
  fossil > palaeontology fossilised, director > directed filmmaker, director who_directed >
  directed filmmaker helmed, dirt > sediment, dirt > soil earth, dirty > polluted contaminated,
  disabled > lame, disaster catastrophe, disbanded > dissolved, discover > discovery found,
  discover discovery > describe, discovered found > described first, dismiss > removed, dissolve >
  soluble solution, distinguish difference, dive > submerge depth, divorced split_up > dissolved
  annulled, dna genes > hereditary, do_for_work > occupation profession, dock > berthed moored,
  doctorate > honorary, does_die > death killed perish, does_it_hurt > pain discomfort, dog >
  canine hound, dog wolf fox > canid canine, dog_get_it cat_get_it > canine feline, doggy canine,
  donated gave_it > bequest, donkey mule ass > equine, door > portal, dragon > serpent, drawn >
  animated, drink alcohol > teetotaller abstain sober, drink drinker > alcohol teetotal, drink
  water > thirst hydration moisture, drop_out > abandoned expelled, drown sink, drowned > lost,
  drugs > addiction narcotics, drummer > drums, drummer drums > percussion, dry > arid drought,
  dry_soil > drought drained, duck goose > waterfowl, dying_out gone_extinct > extinct extirpated,
  eagle hawk falcon > raptor prey, earn > gross, ears > pinna, earth > world globe, earthquake >
  seismic quake, earthquake quake > seismic magnitude, earthquake shaking > tremor seismic,
  easter_egg > reference trivia, eat > ingest forage, eat food > prey, eat_it can_you_eat can_i_eat
  edible > culinary toxic, eclipse > umbra totality, economy > industry employment trade, edible >
  consumption, effect > result impact, effects > visual, egg clutch, egg lay > clutch incubation,
  eggs > ovum spawn, elected > appointed, electric > current, electric > electrified, electricity >
  voltage charge, element > atomic, elk moose > deer, emperor > ruler imperial, empire > dominion
  realm, empire > imperial emperor, employees > craftsmen, end > ceased treaty, end > denouement,
  end_up_together > romance marry wed, end_up_with > marry romance, endangered > status, endangered
  > threatened protected, endangered threatened rare > conservation vulnerable, ending > epilogue,
  enemies > prey, enemy > adversary, enemy > nemesis antagonist, enemy > predator hostile, energy >
  joule kinetic, engine > horsepower, engine motor > propulsion powertrain, english_voice > voiced
  dub, enlarge > expansion, entry_price get_in > admission, epidemic outbreak, episode > chapter,
  equation > formula, era > period age, erupt volcanic, establish found, establish founded,
  ethnicity > heritage, evacuate > refuge, evening dusk dawn > crepuscular twilight, evergreen >
  leaves perennial, evergreen conifer, every_year comes_back > perennial annual, everything_eater
  eat_everything eat_anything > omnivore, evolve evolution, exact > accuracy, execute hang,
  executed > death sentenced, executed > shot condemned, executed beheaded, exile banished >
  deported, expedition voyage, expensive most_expensive > price record, experiment > trial
  laboratory, experiment test, experts historians > scholars scholarship, explode > detonate,
  explode > supernova, explorer > expedition voyage, extinct > extirpated vanished, eye eyesight >
  vision sight retina, eye_color eye_colour > iris eyed, eyes > irises, face > scar, factory >
  industry, factory > plant manufacturing, faint pass_out > syncope consciousness, fairy elf >
  supernatural, fairy_tale > tale story, fake made_up > fictitious legend apocryphal hoax,
  fake_painting forged > forgery copy, fall > gravity acceleration, fall_apart > ruin decay
  disrepair, fall_out > feud estranged rift, fame > prominence breakthrough, family > siblings
  lineage, family relatives > ancestry, famine > hunger starvation, famous > renowned notable,
  famous famous_for > renowned known remembered noted, famous_for known_for > remembered renowned
  noted, famous_people celebrities > notable residents natives, famous_people_from > notable born,
  fan wikis, far_away > distance, farm agriculture, farmer > agriculture farming, farms > arable,
  fascist nazi > fascism, fast > lent, fast how_fast > velocity km knot, fastest > record top,
  fasting > ramadan abstinence, fault > attributed responsible, favourite favorite > preferred
  fond, favourite_food favorite_food favourite_meal > diet prefer fond, fear > phobia dread,
  feather > quill, feather plumage, feathers > plume, feed diet, feel > symptom, feel_better >
  recovery relief, feel_sick feel_ill > symptom nausea onset, fell_down > collapsed, female hen,
  ferret weasel otter badger > mustelid, fertilise > fertilizer, fertilizer fertiliser > manure
  compost, field meadow, fight > aggression rivalry, fight > duel, fight > engagement, fight >
  skirmish clash, fight_with > feud quarrel dispute, fighter > warrior combatant, fighting >
  hostilities, film movie, fin > dorsal, find > discovery, find_food look_for_food > forage locate,
  find_out > diagnosis diagnosed, find_out > discover learn, find_out > reveal, finished > opened
  inaugurated, fire ignite, first_album first_single > debut, first_appear first_show_up first_seen
  > debut introduced appearance, first_climbed > ascent summit, first_concert > debut premiere,
  first_episode > pilot debut premiere, first_job > apprentice apprenticed career began employed,
  first_made > invented introduced, first_man first_person first_human > astronaut pioneer,
  first_mention > attested recorded earliest, first_played first_performed > premiere, first_signs
  first_symptoms > onset early prodromal, fishing > fishery fishermen harbour, fits > convulsion,
  fix > restored, fixed_up done_up > renovated restored refurbished, flammable inflammable >
  ignite, fledgling > young chick, flee > displaced evacuated, flee escape, fleet ship, flipper >
  limb, flirt date impress > courtship display, float > density, flood inundation, flop >
  disappointment, flop > failure unsuccessful, flow > discharge current, flow_into > mouth
  tributary empties, flower > bloom blossom, flower > corolla, flower > inflorescence petal, fluffy
  furry hairy woolly > dense thick coat, fly mosquito > insect, fog foggy > visibility, fog mist,
  follower > disciple, followers > adherents believers, food > provisions ration supplies,
  food_rules > dietary, food_run_out > famine provisions ration, football_team team > club,
  for_a_living > occupation profession trade, forecast prediction, forest > woodland wood, forest
  woods jungle > woodland rainforest, forever for_life lifelong > permanent chronic, forget >
  memory amnesia, forgive > absolution, form > created, formed > formation, formula equation >
  expression, fort castle > stronghold fortification, fortress fort, fortune_teller psychic >
  oracle prophecy divination, fossil > specimen, foster > guardian, found > endemic, found > occur
  distribution range, found > unearthed excavated, found_again > recovered, found_bodies bodies >
  grave skeleton remains corpse, found_by > discovered, founded > chartered settled, founder >
  established, free_country > independence, free_slaves > emancipation abolition, free_time
  spare_time > hobby pastime leisure, freed > liberated emancipated, freedom > liberty
  independence, freeze > solidify, freezing > hypothermia, freezing cold, freight > goods, friend >
  friendship associate, friend_country on_their_side > allied alliance, friendly > docile tame
  gentle, friends > relationships, friends_with > friendship associate, frog toad > amphibian, frog
  toad newt > amphibian, from_person_to_person person_to_person > transmission contact, front >
  facade façade portal, front_leg front_paw > forelimb foreleg, frost freezing, frostbite >
  freezing cold, fruit berry > drupe, fuel burn_fuel > consumption coal diesel, fumes gas > vapor
  vapour, funeral > interred, fungus > spore, funny > witty, fur > pelage pelt, fur coat, fur_trade
  > pelt trapping, galaxy galactic, gallery exhibition museum, gang > group faction, gas > gaseous,
  gas > methane, gas fume, gave_up > capitulated, gay > relationship, gay lesbian > same_sex, gem
  jewel > gemstone mineral, gender > masculine feminine, gender > sexual male female, genders >
  noun, gene dna > genetic genome, general > commander officer, general > marshal, genocide
  extermination, genocide massacre, genre > horror, genre > rock pop, germ > organism, germ bug >
  organism, germ bug > virus microbe, german_measles > rubella, get_back > retaliate regain,
  get_back_together > reunion reunited, get_better getting_better > recovery recover improve
  convalescence, get_famous became_famous > breakthrough fame prominence, get_married got_married >
  wed marriage, get_money money_when_died > estate bequeathed, get_started > began debut career,
  get_there how_get_there > transport railway station road, gets_worse get_worse > progress
  deteriorate complication, ghost > phantom, ghost spirit > supernatural, giant gigantic > large,
  gift > offering, gift_shop > souvenir, gill > breathe respiration, ginger redhead > red auburn,
  girlfriend boyfriend > romance, girlfriend boyfriend lover > relationship affair mistress, girls
  > female, give_birth breed, give_blood donate_blood > donation donor, give_it_to > transmit
  infect, give_up > cede relinquish renounce, give_up > surrender abandon, give_up_land lose_land >
  ceded relinquished, glacier ice > moraine glacial, glass > refraction, glasses > myopia near
  sighted, global_warming climate, globalwarming warming > climate emission greenhouse, glow >
  bioluminescent luminous phosphorescent, go_around > revolve, go_away > resolve subside remission
  recovery, go_blind blind > vision visual, go_deaf deaf > hearing, go_down > sank foundered,
  go_inside > interior public admission, go_to_jail go_to_prison > imprisoned sentenced arrested,
  go_to_school go_to_uni go_to_college > educated studied attended, go_up climb > tower platform
  viewing, goals > platform, goat kid, god > pantheon, god_of > deity patron, gold > ore deposit,
  gold golden, gold_record > certified platinum, good_guy hero > protagonist, good_or_evil
  good_or_bad > alignment allegiance, good_reviews > praised acclaim, good_with_kids
  good_with_children > children temperament family, gorge canyon, got_away > escaped fled,
  got_her_money got_his_money got_the_money > bequeathed estate heir, government regime, grammar >
  syntax inflection, grammy emmy > award, grandkids > descendants, grass > grazing pasture, gravity
  gravitational, green > environmental, grew_up > brought reared, groom brush > coat, group > herd
  flock pack colony, grow > cultivate growth, grow > height, grow_it > cultivation propagation
  soil, grow_up > mature juvenile, grow_up > upbringing, grown full_grown fully_grown > adult
  mature, guess > hypothesis, guilty guilt, guitarist > guitar, gun > ordnance, gun > pistol,
  habitat inhabit, habitat territory > range, hair hairy > pelage coat, hair_color hair_colour >
  blond brunette hair, hand_over > cede surrender, hanged beheaded, harbour > berth, hard > mohs,
  hardy > tolerant, harmless dangerous, harvest pick > crop ripen, hatch > incubation hatchling,
  hate > despised detested abhor, hate_each_other > rivalry feud, hated > criticised panned
  derided, haunted > paranormal, haunted ghost > apparition spectre, have_babies > breed reproduce,
  have_babies have_kids > litter breed offspring reproduction, have_kids > children childless, hawk
  raptor, head > cranial crown, headache > cephalalgia, headquarters based > seat, health > illness
  ailment ailing, health_problems > disease disorder dysplasia, hear > acoustic, hear sound,
  hearing_loss > deafness, heart_attack > infarction myocardial coronary, heat > thermal,
  heatstroke > hyperthermia, heaven > paradise, heaven hell > afterlife, heavy weigh > mass,
  hedgehog bat bear fox > mammal, height > altitude elevation, heir successor > succession, hell >
  underworld, help > relief ally, help_came came_to_help > relief reinforcement, help_raise
  dad_help > rearing male paternal, hen > chicken poultry, hen chicken > fowl, herb > medicinal
  aromatic, herbivore > vegetation graze, herbivore plant, herd flock > colony pack, hero >
  protagonist slayer, hero heroic, hibernate > dormancy, hibernate > dormant torpor, hibernate
  winter, hide > camouflage shelter, hide > refuge, high_temperature > pyrexia febrile, highest >
  peak summit, highest tallest > height elevation, hill > ridge, hill slope, hindu hinduism, hippo
  > hippopotamus, historian > historiography, history > historical origin past, hit > collided, hit
  > success successful, hit hit_earth > impact collision, hit_by_car hit_by_a_car > collision
  vehicle, hive > colony, hoard > cache stash, hoax fake > forgery fraud, hobbies > pastime
  enthusiast leisure fond, hog > pig swine, hold_up > support pillar, hole > tunnel cavity, holiday
  > anniversary commemorate, holy sacred, holy_book > scripture, holy_day holiday > feast festival,
  home > burrow den habitat, home > homeworld hometown, home > lair holt, home_remedy > remedy,
  hometown > upbringing town, hometown birthplace > native raised, honey > nectar, honour honor,
  horn antler, horse > cavalry, horse > equine pony, horsemen > cavalry, horsepower hp > power
  output, hospital > medical, hot cold weather > climate, hot_tempered short_temper > irascible
  temper, hottest > temperature heat, house > burrow den habitat, how_big > diameter radius,
  how_big > length height, how_big_painting > dimensions cm, how_catch how_do_you_get_it how_get_it
  > transmitted transmission infection cause, how_come > reason cause, how_common common >
  prevalence incidence, how_deep > metre, how_deep_boat > draught draft, how_did_die > death cause
  killed, how_died how_did_she_die how_did_he_die > cause death succumbed killed,
  how_do_doctors_test how_diagnosed > diagnosis, how_do_we_know how_know > evidence experiment
  observation, how_do_you_get_there > transport accessible reached, how_does_it_work how_work >
  principle mechanism operation, how_elected how_chosen > elected appointed, how_far > km,
  how_far_away > distance light_year parsec, how_far_can > range, how_far_from > distance situated
  km, how_fast kilometre, how_form how_made > formation formed origin, how_hard learn > difficulty,
  how_heavy weigh > mass kg kilogram, how_high > elevation metre, how_high_can how_high_fly >
  ceiling altitude, how_kill kill_him > vulnerable destroyed, how_know_old carbon_dating >
  radiocarbon dated, how_long > length duration, how_long_better till_better > recovery,
  how_long_boat > length overall, how_long_bridge > span length, how_long_do_they_live > lifespan
  longevity live, how_long_film > running, how_long_in_office > term tenure, how_long_in_power term
  > office tenure, how_long_last how_long_does_it_last > duration course, how_long_line > length
  route, how_long_live how_long_do > lifespan longevity duration, how_long_movie runtime > running
  minutes, how_long_orbit go_round go_around > orbit period revolution, how_long_piece > duration
  movement, how_long_pregnant > gestation, how_long_rule how_long_king > reign, how_long_to_build >
  construction completed, how_long_until how_long_till > onset incubation interval, how_many_babies
  how_many_kids > litter brood clutch offspring, how_many_brothers how_many_sisters > sibling
  children eldest youngest, how_many_die > mortality fatality, how_many_died how_many_people_died >
  casualties killed deaths losses, how_many_episodes > episode, how_many_floors > storey,
  how_many_followers > adherents, how_many_kids how_many_children > children son daughter
  childless, how_many_killed > casualties deaths fatalities, how_many_kills > killed victims,
  how_many_left how_many_are_left > population remaining number estimate, how_many_live >
  population inhabitants, how_many_made how_many_built > produced production units,
  how_many_passengers > capacity seat, how_many_people_can > capacity, how_many_people_fit fit_on >
  capacity passengers berth, how_many_people_have how_many_people_get > prevalence incidence cases,
  how_many_people_live people_live_there > population inhabitants census, how_many_seasons > season
  series, how_many_seats > members deputies, how_many_sold sold > copies sales certified,
  how_many_soldiers > strength troops infantry numbered, how_many_speak > speakers native,
  how_many_stops > station, how_many_survived > survivor rescued, how_many_watched > viewers
  audience, how_many_worked > employed workforce staff, how_measure > unit measurement instrument,
  how_much_cost cost_to_make > budget, how_much_cost_to_build cost_to_build > outlay expenditure
  construction cost, how_much_fuel gas_mileage > consumption litres, how_much_money > gross earned
  budget, how_old > longevity lifespan, how_old_can how_old_do live_to_be > lifespan longevity age,
  how_old_is_it > built founded dating century, how_old_rock > formation age, how_old_town
  how_old_city > founded chartered first_mentioned, how_say how_pronounce > pronunciation,
  how_smart clever > intelligence cognition, how_strong > magnitude intensity force, how_tall >
  stand shoulder, how_tall > tall cm, how_tell_if how_do_i_know_if how_know_if > symptom sign
  diagnosis, how_to_grow > cultivation propagation, how_treat > treatment therapy remedy, how_wide
  > breadth beam, how_wide_wings > wingspan, hung_out_with > associate circle, hungry > famine
  ration, hungry > starve, hunt > stalk ambush, hunt catch, hunted > exploited, hunter > predator
  predatory, hurricane cyclone, hurricane typhoon cyclone, hurt injured > casualties, hybrid >
  cross crossbreed interbreed, ibuprofen aspirin > nsaid, ice > frozen glacier, ice_age > glacial
  glaciation pleistocene, idea > concept theory, idea hypothesis, identify > recognise distinguish
  identification, ill sick > malaise, immigrant > emigrated migrated, immune > antibody, immune >
  resistant, immune_after > immunity, important significant, imprisoned incarcerated, improve >
  refinement modification, in_a_zoo in_zoo > captivity, in_charge_of who_was_in_charge > command
  headed, in_debt debts > indebted creditor, in_love > affection, in_power > office government
  tenure, in_the_day during_the_day > diurnal, in_trees > arboreal canopy, in_trouble > arrested
  controversy scandal, independent > autonomy, independent become_independent > sovereign, industry
  manufacturing, infect > contaminate transmit, inhabitants people > census, inherit > bequeathed,
  inherited run_in_family > hereditary genetic, injured casualties, innocent > exonerated, insects
  bugs > insectivorous, inside > core mantle, inside > nave hall, inspiration > influence, inspired
  based_on > model, instruments > scored orchestration, introduced > brought released, introduced >
  debut, invade > invasion occupy, invasion occupy > occupation, invasive > introduced alien,
  invent > patented, invent devise, invent inventor, invention > device, inventor > patented,
  investigation > inquiry, iron > metal ore, is_it_true > authentic myth evidence, island > atoll,
  island archipelago, island isle, jab > inoculation, jail prison > sentenced, jaw > jawbone,
  jellyfish > tentacle medusa, jew jewish, jew judaism, jewish > rabbi, jewish judaism, job > rank,
  job > trade, job profession, join > accession, join > recruited, join_party > membership
  accession, joint_pain > arthralgia arthritis, journey > crossing, jump leap > bound, jungle >
  rainforest forest, kangaroo koala > marsupial, keep > possession captivity licence,
  keep_one_as_pet keep_as_pet have_one_as_pet > captivity licence domesticated, kick_out threw_out
  > deposed banished, kicked_out > ousted, kid_growing_up young > childhood early, kidnapped >
  captured, kids > childless, kids > son daughter, kids child > paediatric infant, kids_take
  for_kids > paediatric pediatric, kill > mortality lethal, kill homicide, kill hunt > poaching
  poacher, kill_himself kill_herself > suicide, killed > perished, killed murdered > executed,
  killed_by eaten_by > predator, kind_of what_kind > species genus type, kind_of_music what_music >
  genre style, kinds types > species subspecies variety, king > monarch ruler royal, king reign,
  kingdom > realm, kiss > romance, kitten > cat young, kitty cat, knight chivalry, knighted sir >
  knighthood honours, knocked_out > concussion, know_each_other > acquainted, known notable, known
  renowned, known_for > notable famed, koran quran > scripture, label > signed, lake > basin, lake
  > pond reservoir, land > touchdown, lander > landing probe, landslide mudslide > slope debris,
  language > tongue, language speak > dialect, larva grub, last > persist, last_episode > finale,
  last_erupt go_off > eruption, last_seen > finale, last_words > dying deathbed, lasting > sequela,
  latin > scientific nomenclature, launch > liftoff, launched > commissioned, lava > basalt
  pyroclastic flow, lava > magma volcanic, law > bill, law > principle theorem, lay_egg > oviparous
  spawn, lay_eggs > clutch laying, layers > strata bed, lead_singer > vocalist vocals frontman,
  lead_to > cause result, leader > chairman, leader in_charge > commander, leaf foliage, leave_eu >
  withdrawal, leave_money > bequeathed estate, leave_mother leave_home leave_nest > disperse fledge
  independent, leave_nest leave_the_nest > fledge, leaves > frond leaflet, led commanded, left >
  surviving, left_today what_is_left > remains ruins extant, left_wing > leftist socialist, leg >
  forelimb hindlimb, legacy > influence commemorated, legend mythology, lesson > moral, let_go
  freed released > acquitted liberated, letter > epistle, letters > alphabet script, letters >
  orthography, letters > wrote, lice nits > pediculosis, lie > deceive deception, life > habitable
  organism, life lifespan live, lifeboat > boat, lifespan longevity, lifetime > lifespan longevity,
  light > photon wavelength optical, lightning thunder, like_it > reception praised, likely > risk
  susceptible, likes > favour, limp > cane lame, line > route railway, lion tiger leopard > cat
  feline predator, listed > heritage protected monument, live > concert performance, live >
  distribution native, live home > habitat, live lives > occur dwell found, live_for life_span >
  lifespan longevity, live_long > lifespan longevity, live_there live_on > habitable, live_together
  > colony social group, lived_there > inhabited occupied, lives > habitat inhabit, lives >
  resides, livestock farm, lizard reptile, load > cargo freight, loan_words borrowed > loanword,
  locked_up > incarcerated confined, lockjaw > tetanus, loner alone > solitary, long_term
  later_effects > sequela complication chronic, look > architecture facade, look_after_babies
  raise_babies raise_kids raise_young take_care_of_babies > rear parental, look_like > described
  tall, looks > build, loot > plunder pillage spoils, lose_arm lose_hand lose_leg > severed
  amputated, lose_baby lose_the_baby > miscarriage abortion stillbirth, lose_hair lose_fur
  lose_feathers > moult shed, lose_leaves lose_its_leaves > deciduous, lose_money > bankrupt
  insolvent debt, lose_territory > cede annexed, lose_weight > loss, loser > vanquished, losses >
  casualties killed, lost_battle lost_war who_lost > defeat, loud > decibel amplitude, love >
  romantic, love lover > romance affair relationship, love_life love_interest > romance
  relationship, loved > praised acclaimed lauded, low_blood_pressure > hypotension, low_iron >
  anaemia anemia, loyal > allegiance loyalty, lump > mass, lyrics words > text, mad_cow > bse
  encephalopathy, made > composed composition, made > material constructed, made > produced,
  made_from > material composed, made_how > formation origin, made_of > material composed consist,
  made_of made_from > brick stone steel concrete timber, made_up > fictional, made_with > oil
  medium technique, magic > enchanted sorcery supernatural, magic spell > sorcery incantation,
  maiden_name > née, maiden_voyage first_trip > maiden, main_character > protagonist, make create,
  make_money how_much_make > gross earned, make_peace > treaty peace armistice, maker >
  manufacturer, male cock, male_and_female > dimorphism, man human, manufacture > produce
  production, mark_territory pee_on > scent territory marking, market > trading, marriage_rules >
  matrimony, marsh wetland, martyr > persecuted, mask > respirator, massacre > killing slaughter,
  mate > breed pair, mate reproduce > reproduction, mate sex > copulation courtship breeding,
  mate_for_life > monogamous pair bond, material substance, mating_season > breeding rut, mayor >
  elected, mayor boss > council governed, meadow grassland, mean > signify denote, mean nasty >
  cruel harsh, meaning > significance symbolism interpretation, measles > rubeola, measure >
  determined, measure > unit instrument, meat meateater > carnivore, medal > decorated honour,
  medicine healing > remedy herbal, medicine meds > antibiotic agent, medieval middle, medium > oil
  technique, meds > treatment, meds pills > drug dose, melt > fuse, members > lineup personnel,
  memory > amnesia, men > troops soldiers, merchant trader, mermaid > siren, met > acquaintance
  introduced, metal > ore, meteor > impact, meteor meteorite, mice rodent > vole, middle > core,
  middle_ages medieval, migrate > winter, migrate migratory, military armed, milk nurse feed_babies
  > suckle lactation wean, milky_way > galaxy, mine > quarry coal, mining > extraction, mirror >
  reflection, miscarriage > abortion spontaneous, mix > solution compound, mixed_breed mutt mongrel
  > crossbreed hybrid, mold mould mildew > fungus fungal, monarch ruler, monarch sovereign,
  monastery abbey, money funded > financed donations, monk monastery, monk nun > monastic order,
  monkey > primate ape, monkey gorilla chimp > primate ape, monster > beast, monster > serpent
  dragon giant, monument memorial, moon lunar, moons > satellite natural, mosque > minaret,
  mosquito > vector, mosquito_net > netting, moss fern > bryophyte spore, most_likely more_likely >
  risk susceptible, mountain > massif range, mountain > peak hill summit, mountain hill peak >
  summit elevation, mouth > estuary delta, mouth jaw > mandible snout, move > locomotion movement,
  moved > emigrated settled, movement > symphony, movie cinema, movie film > feature picture,
  movie_about film_about > portrayed biopic depicted, mp mps > representative deputy, mud >
  sediment silt, mud clay, mum dad parents > orphaned, mum mom > née, mum mother mom > female dam,
  mummy > mummified embalmed, mumps > parotitis, murdered assassinated, muscle_pain muscle_ache
  body_aches > myalgia, museum collection, museum_about > museum memorial, mushroom toadstool >
  fungus mycelium, music > score, musician > composer music, muslim islam, mutiny > rebellion, mutt
  > mongrel, myth > legend mythology, naked_eye without_telescope > visible, name changed_name >
  renamed, name_come_from > etymology derive name, name_mean > etymology derived meaning, named >
  etymology eponym, named_after > named honour eponymous bear, named_for > eponymous bear honour,
  nasa esa > agency, nationality > born, native indigenous > aboriginal, naval fleet, navy > naval
  fleet, neanderthal > prehistoric hominin, near next_to > adjacent bordering neighbouring, neck >
  nape, needle > conifer leaf, neighbour boundary, neighbours neighbors > bordering, nerve > neural
  neuropathy, nest > brood roost, nesting breeding, net_worth how_rich > fortune wealth estate
  worth, never_married > unmarried bachelor, new_season > renewed, new_version > successor, newer >
  successor later, next_king next_in_line > heir successor succession, next_season another_season >
  renewed season cancelled, nice kind > gentle generous amiable, nickname > sobriquet epithet
  dubbed, night at_night > nocturnal crepuscular nighttime, night nocturnal, noble > aristocrat
  nobility, nobleman lord > noble nobility aristocracy, noise > call cry, noise sound >
  vocalization vocalisation, noises sounds talk > communicate vocalization, normal_people >
  civilians, north_of > northern, northern_lights > aurora, nose > snout trunk proboscis, nose
  snout > muzzle nostril rostrum, not_allowed > contraindicated, not_hungry no_appetite > anorexia
  appetite, not_used_anymore out_of_date outdated > obsolete, novel > book fiction, number
  population, number_one > chart topped, numbers > abundance, nun convent, nut > seed kernel, oak
  beech > tree timber, ocean marine, official > recognised status, oil > crude reservoir, oil
  petrol > petroleum, old antiquity, old building > century, old how_old > dated century bce,
  old_age > natural, old_city how_old > founded established, old_enough > maturity, old_name
  used_to_be_called formerly > previously renamed, old_version > predecessor, old_when_died
  how_old_when > aged, oldest > ancient, oldest_version > earliest attested, on_display >
  exhibited, on_money banknote > note portrait currency, on_tv > broadcast aired television,
  one_year > annual, only_child > sibling, opened > inaugurated, opened > unveiled, opera >
  libretto aria, opposition > oppose, orca killer_whale > dolphin whale, orchestra > symphony
  philharmonic, origin_story > backstory origin background, orphan > orphanage, oscar > academy
  award, out_of_service > withdrawn decommissioned, outcome > victory, outfit > garb, outside >
  facade, overdose > dose, overthrow deposed, owl > nocturnal, owl eagle > bird raptor, owner >
  ownership property, owns > ownership, pack > hierarchy social, pain hurt > ache analgesia,
  pain_relief > analgesic analgesia, paint > tempera, painted drawn, painter artist, painter
  picture > painting, painting > artist canvas, painting > portrait oil, palace residence, parents
  mother father > son daughter, parents_die lose_parents > orphaned, parliament > chamber, parrot >
  bird psittacine, part_of belong_to > district province county, partner_for_life one_partner >
  monogamous pair, party > political, pass_it_on pass_on > transmit transmission infectious,
  pass_law > enacted adopted, passed > enacted adopted ratified, past former, paw > forelimb
  hindlimb, pay_back > reparation indemnity, pay_for_war had_to_pay > indemnity reparation, peace >
  treaty truce, peace_deal peace > treaty armistice ceasefire, peak summit, peasant serf, penguin >
  seabird, peninsula cape, people > civilians populace, people_from > demonym inhabitants,
  people_like > reception praised popular, people_think what_people_think did_people_like >
  reception critics reviews response, period age, permanent > irreversible, personality > described
  disposition, pest nuisance > invasive damage, pet > captivity domesticated, pet animal > cat dog
  puppy kitten rabbit hamster parrot bird snake reptile, petals > corolla, pets dog cat >
  veterinary, pharaoh king > dynasty, piano > pianist keyboard, picture > portrait, pig > swine
  boar, pigeon > dove, piles > haemorrhoids hemorrhoids, pilgrim > pilgrimage, pill tablet > oral
  dose, pillar > column pier, pilot > flown, pine spruce fir > conifer, plague > epidemic disease,
  plane > squadron, plane airplane > airliner, planet > solar orbit, planet celestial, planet
  planetary, plant > vegetation flora, plant_it when_to_plant > sow planting, plants planteater
  grass veggie > herbivore, plates > tectonic, play > behaviour, play > drama theatre, play theatre
  theater > drama playwright, play_dead > thanatosis, play_him play_her > portrayed actor,
  play_instrument > instrument, played > portrayed, playwright dramatist, plot > synopsis summary
  storyline, plural > noun, pm > premier, poach poacher > illegal, poem > poetry verse, poet
  poetry, poet verse, poetry verse, poison > toxin, poisoned > intoxication, poisonous_plant >
  toxic, pollen > pollination anther, pollution contamination, pond pool, pony equine, poo poop >
  spraint guano scat, poop poo shit crap > faeces dung excrement droppings, poor > straitened
  penury, poor broke > indebted destitute impoverished, poor impoverished, pope > pontiff, pope
  papacy, pope papal, popular > success acclaimed, popular fame > famous, posh noble > aristocratic
  gentry, pottery > earthenware, pottery pot > ceramic vessel, power > authority competence,
  powered run_on > propulsion fuel driven, powers superpower > ability, prawn shrimp > crustacean,
  pray prayer > liturgy, predator > hunt prey, predict > prophecy foretold, pregnancy gestation,
  pregnant > foetal fetal, pregnant > gravid, pregnant gestation, prehistoric stone, premiere >
  performed, president > elected, prevent avoid > prophylaxis precaution, prey hunt, prickle
  prickly > thorn spine, priest > cleric, priest > ordained, priest bishop > clergy, priest pastor
  vicar > clergy minister, prime_minister > premier cabinet, prince > royal heir, princess royal,
  prisoner > captured, prisoners captured > captive pow, prize won > honours, produce production,
  promise > treaty pact, pronounce say > pronunciation phonology, pronounced > phonetic, proof >
  demonstrated experiment, proof > verification, prophecy > oracle foretold, protect > prevention,
  protect conservation, protect_myself protect_yourself > prevention precaution, protect_themselves
  defend_themselves > defence defensive, protected > law prohibited, protest > unrest, protest
  demonstrate, prune > trimming, published publication, punished > executed, pup calf foal lamb
  duckling offspring seedling > young, pup cub kit > litter juvenile, pup dog, puppies kittens cubs
  > litter, puppy > dog pup young, push > thrust pressure, push pull > force, put_up > construct
  build, pyramid > tomb pharaoh, queen > monarch royal, quit_job > resign retire, rabbit hare,
  rabies > hydrophobia, race > species, race ethnicity > descent ancestry, radiation radioactivity,
  radioactive > decay, radioactive > isotope, rain > rainfall precipitation, rain rainy wet >
  precipitation rainfall humid, rainbow > refraction spectrum, rainfall precipitation, raise >
  parental, raised childhood, range distribution, rank > title position, raptor > predator bird,
  rare > scarce endangered uncommon, rare > threatened, rash > exanthem macular lesion, rat mouse
  squirrel > rodent, rating > score, real_life > inspired basis, real_name birth_name > né née
  pseudonym alias, real_name full_name > born née, real_painting > authentic attributed, realise >
  discover learn, really_happen > legend apocryphal corroborated evidence, reason > motive, rebel >
  mutiny, rebel > revolt uprising rebellion insurgent, rebellion > revolt uprising, rebellion riot
  > uprising revolt insurrection, rebuilt > reconstructed restored, recast > replaced, reception
  reviews > acclaim, recognise distinguish, recognize > recognise identify, record > highest,
  record > studio, recorded > sessions, recover recovery > convalescence prognosis, recovered >
  retrieved, red reddish > rufous crimson scarlet, red_spots > rash, refugee > displaced fled,
  related > branch, related cousin > kin closely, related family > genus taxonomy, release_date >
  released premiere, released > premiere, religion religious > church denomination, religious >
  devout pious, remake > adaptation version, remarry > second married, remember > commemorated
  legacy memorial, renamed > name, renovated > restoration modernised, rent hire > charter, rent_it
  hire_it private_party > charter hire, repaired > restored renovated, repellent > deet permethrin,
  replace > supplanted, replace_singer > replaced, replaced > superseded successor, reproduce
  mating, rescue > freed, rescue > relief, rescue > relieved evacuate, research investigation,
  researcher study, result > aftermath, result consequence, retreat withdraw, return > relapse
  recur, reunion > reunited reformed, reveal > discovered identity, revenge > avenge, revenge
  get_back_at > retaliate reprisal vengeance, review > critical reception, revolt uprising,
  revolution > revolutionary uprising, rhino > rhinoceros, rich > net_worth, rich wealthy >
  prosperous, rich_area poor_area > income deprived, ride > saddle mount, ridge > crest, right_wing
  > conservative, rights vote > suffrage franchise, riot > disorder, riot unrest, ripe > ripen
  mature harvest, rival > rivalry feud, river > stream waterway, river > watercourse, river basin,
  river stream creek > tributary, rob > pillage, robot > automated, rock > geology sedimentary
  igneous, rock > stone mineral, rock > strata bedrock, rocket > launch booster, rocks >
  metamorphic, roo > kangaroo marsupial, roof > dome vault tile, rooster > cock chicken, root bulb,
  rover > lander probe, ruin remains, ruins archaeological, rule > dominion, rule > principle, rule
  > reign govern, ruled throne, ruler government, ruler reign, rules > commandment precept, run >
  speed gallop, run_away > desert retreat, run_away get_away > flee escape, run_by who_runs >
  governed administered council administration, run_out_of_food > famine provisions ration,
  run_over roadkill > collision vehicle traffic, runny_nose > rhinitis, runs the_runs the_shits >
  diarrhoea diarrhea, runs_in_family runs_in_the_family > hereditary genetic inherited, runtime >
  length, rust rusty > oxidation, sacrifice > offering ritual, sad > tragic tragedy, safe > hazard,
  sailing > departure, sailors > seaman mariner, sailors crew > complement hands, sails > rigging
  mast, saint > canonised martyr, saint holy, sales > copies, salmon trout > fish, salt > chloride,
  salty > saline, same_actor > portrayed, sand beach, sang vocals > vocalist, sank > scuttled
  torpedoed, satellite > spacecraft orbit, saved > conservation protect, saved > restored, say_no >
  declined refused, scales scaly > skin, scan mri > imaging, scandal > allegation, scandal >
  controversy affair disgrace, scar > burn, scared_of afraid_of > fear phobia, scary > suspense,
  scavenge > carrion carcass, scent fragrant > fragrance aromatic odour, scent odour, school
  educated, school uni university > educated studied attended, scientific_name latin_name > genus
  species nomenclature, scientist researcher, scrap > dismantled, scrapped > broken, script >
  screenplay writer, sculptor > sculpted carved, sculptor sculpture, sculpture statue, sea > ocean
  marine, sea_level > tide rise, seagull gull > seabird, seal pinniped, seal walrus > pinniped,
  seaside beach > coastal, seats > representatives deputies, secret > clandestine covert, secret >
  revealed, sect > denomination cult, see eyesight > visual, see vision, see_doctor see_a_doctor >
  consult medical, see_it can_you_see > visible naked observed, see_there > exhibits collection
  highlights, see_through > transparent translucent, see_today > surviving, seed > kernel pit, seed
  > propagation dispersal, seize take, self_taught > autodidact, sequel next_part > successor
  follow, sequel part_two > second, serious > severe complication, set > location, set_up
  establish, settle > settlement colony, settlement village > dwelling, settler colonist, settler
  settled > settlement colonist, shade > partial, shake > quake, shake shaky > tremor, shark fish,
  shark ray > elasmobranch cartilaginous, shed hair_loss > coat grooming, shed moult molt >
  replace, sheep > lamb flock, sheep ovine, shell > bombardment, shell > carapace plastron, shell >
  mollusc bivalve, shell gun > artillery, shingles > zoster, shiny > lustre luster, ship > romance
  relationship, ship > steamer liner, ships naval, shipwreck wreck, shivering chills > fever, shoot
  > fire gun, shooting_star > meteor, shops > market, short_of_breath > dyspnoea, shot > gunshot
  assassinated, shot killed, shot_dead > assassinated killed, show > depict portray, show_up >
  debut, show_up_again > return, shut_down shut closed > closure, shy > reclusive, shy quiet >
  reserved taciturn introverted, shy scared timid > elusive wary secretive, sibling > elder, sick >
  ailing, sick > symptom, sick disease illness > infection, sick_before > illness health
  deteriorated, side > belligerent ally faction, side > lateral flank, side team > allegiance,
  sidekick > companion ally, siege > blockade invested, siege besiege, sights > monuments, sign_up
  join_army join_the_army > enlist recruit, silver metal, sin > transgression, sing > vocalization,
  singer > frontman, singer > vocalist musician, single > bachelor, single > chart release, sink >
  capsize, sink > density, sink > foundered wreck loss, sink basin, sink shipwreck, sit_on_eggs
  incubate, size > diameter radius, skeleton bones > skeletal vertebra, skeletons bones > remains,
  skin > hide pelt leather, skull cranium, slang > colloquial informal, slave > serf, slave >
  slavery enslaved, slave slavery > enslaved abolition, sleep > roost dormant, sleep_in_winter
  winter_sleep > hibernate dormant, slow_down slower > deceleration friction, smallest littlest >
  minimum, smart clever intelligent > cognitive, smart intelligent > tool, smell > fragrance aroma
  perfume, smell > olfactory nose, smell scent, smell stink stinky smelly > odour scent musk, smoke
  smoker > cigarette, smokealarm > detector alarm, smother suffocation, snail slug clam > mollusc
  mollusk, snake > serpent reptile, snake lizard > squamate, sneeze > nasal respiratory, snow
  precipitation, snow snowfall, snow snowy > snowfall winter, social friendly > gregarious
  sociable, soil > earth ground, soil > loam substrate drained, sold > auction, sold_for > auction
  price, soldier > regiment, soldier infantry, soldiers > cavalry garrison, soldiers forces, son >
  heir, song > score, song > sing music single, song track, sore achy aching > myalgia tender,
  sore_throat > pharyngitis tonsillitis, sound > acoustic wave vibration, sound > call cry voice,
  sound call > vocalization, sounds > phoneme vowel consonant, soundtrack > score music, source >
  spring rises, space > cosmos orbit, space universe > cosmic, space_station > iss orbital,
  spaceship rocket > spacecraft, span > length arch, special_effects cgi > effects visual, species
  genus, species kind, speed_up faster > acceleration, spell > orthography, spell curse >
  incantation enchantment, spider > web silk, spider arachnid, spider scorpion tick > arachnid,
  spike thorn > spine prickle, spikes prickles > spine quill, spin > axis, spin turn > rotation,
  spinoff spin_off > spin, split > schism, split band_split > disbanded, spoiler > ending, spot >
  identify observe, spots > lesion, spots dots > patch mottled speckled, spots pimples bumps > rash
  papule pustule, sprain twisted > ligament, spread > dispersal propagate, spread_cancer >
  metastasis, sprout > shoot, spy > treason, spy intelligence, squid octopus > cephalopod tentacle,
  stage_name pen_name > pseudonym alias, stalactite stalagmite > dripstone cave, stand_for >
  acronym symbolise, stand_for believe_in > ideology platform policy, star > constellation
  luminosity, star stellar, starring > portrayed, starring cast, start > outbreak origin,
  start_company > founded establish, start_fighting > hostilities outbreak, start_running > service
  inaugurated opened, start_showing show_up > manifest onset, start_war > outbreak cause declare,
  started created > founded, started founded > inaugurate, starve > famine ration, starving >
  provisions, state > province county, station > railway terminus, statue > bronze unveiled, statue
  > marble, statue monument, stay_away > isolation avoid, stay_home stay_at_home stay_off >
  isolation quarantine exclusion, std sti vd > venereal sexually, steal robbed > looted plundered
  confiscated, steal_idea > dispute priority patent plagiarism, steal_land > annexed seized,
  steam_train steam_engine > locomotive steam, steel > iron metal, stem stalk > shoot trunk,
  step_down > resign, still_alive alive > living died surviving, still_exist > extant surviving
  remains, still_see see_today still_there > visible remains extant preserved, sting > stinger,
  stink stinky > foul, stomach_ache tummy_ache belly_ache > abdominal pain, stone > masonry granite
  limestone marble, stone > mineral, stone_age > palaeolithic neolithic, stop_drinking_milk > wean,
  stop_getting_it not_catch > prevention prophylaxis, stop_making > discontinued ceased production,
  stop_using > obsolete discontinued withdrawn superseded, stopped > withdrawn, stopped fought_off
  beat_back > repulsed repelled, stops > halt, store_food hide_food > cache hoard, storm > tempest
  hurricane, storm > thunderstorm cyclone, storm weather, stormy bad_weather > wind gale cancelled,
  story > myth account, story > storyline premise, story > tale narrative legend, straight_or_gay >
  sexuality orientation, stream brook, stream netflix watch > broadcast, street_named > named
  honour, stretch stretchy > elastic, strike > walkout, strike protest, stripe stripey > band
  barred, stripes spots > marking, stroke > apoplexy ischaemic, stroke > cerebral haemorrhage,
  strong > magnitude intensity, strongest > powerful, stubborn > obstinate tenacious, studied >
  educated university, study > read graduated, stuff > material substance, stuff_found > artefact
  finds, stuff_on_board cargo > freight, stunt > double, stutter > stammer, style > architecture
  gothic baroque, style > genre, style > movement impressionism, submarine > submersible, succeeded
  followed > succession, successful > acclaim, suffocate smother > asphyxiation, suicide > killed
  hanged, summit top, sun shade > light sunlight sunny, sun solar, sunlight > sunshine solar, sunny
  > sun sunshine, sunshine sun, superpowers powers > manipulate, supplies > provisions logistics,
  support > advocate favour, supporters > voters electorate, surface > crust terrain, surgery
  operation > excision, surrender capitulate, surround > siege encircled besieged, survive >
  survivor, survive chances > prognosis, survive_winter winter_hardy > hardy frost, survivors
  survive > rescued, swallow > whole, swallow ingest, swamp > marsh wetland, swear_words >
  profanity, sweat sweaty > diaphoresis, swim > aquatic dive, sword > wields, sword spear > blade
  weapon, symbol > chemical, symbol symbolise stand_for > emblem represent, symptoms > presentation
  clinical, synagogue > worship, tadpole > larva, tail > caudal prehensile, tail rump,
  take_for_pain take_for_headache > paracetamol analgesic, take_over > conquer occupation seize
  capture, take_photos > permitted, take_place > location, take_to_build > construction completed,
  taken_out_of_service stopped_running > withdrawn decommissioned retired, taken_over occupied,
  talk_to_each_other > communicate vocalization, tallest > tall, tame > docile captive, tame
  domesticate, tank > armoured, tattoo > mark, taught > pupil, taught > tutor professor, taught
  learn > tutor apprentice, tax > toll tariff, tb consumption > tuberculosis, teach_himself
  teach_herself > self taught autodidact, teacher > mentor pupil, teacher schoolmaster, team_up >
  allied, teeth > incisor molar canine, teeth > tusk, teeth dentition, telescope > mirror lens,
  telescope observatory, tell_apart tell_from > distinguish difference, tell_authorities >
  notifiable, tell_boy_from_girl tell_male_from_female > dimorphism sex, temperament > character
  nature, temple > sanctuary, temple shrine, tenses > verb, territory > boundary defend, test >
  diagnosis serology culture, test > trial, test_for how_test > diagnosis diagnosed serology,
  theme_song > theme music opening, theory > model, theory > speculation, theory hypothesis,
  things_found what_found > artefact artifact finds, think_up > invent devise, thought_up >
  conceived, throne > crown reign, throw_up puke barf > nausea emesis, thunder storm, tick flea >
  vector, tick_out tick_off > removed forceps, tide tidal, time_of_year what_season > season peak,
  tiny little > miniature, tired > weakness, tired exhausted > lethargy, today nowadays > present
  modern contemporary, toe > claw hoof, together > couple relationship, told > recounted narrated,
  tomb > chamber sarcophagus, tongue > lick papilla, took > annexed, took_off > liftoff, took_over
  > annexed, took_over_from came_after > succeeded successor, tools > implement artefact, tooth
  fang, top peak, top_speed how_fast > maximum speed knots, torn_down knocked_down > razed, tornado
  twister, tornado whirlwind, tortured > interrogated, tour > concert, tourist_attraction > sights
  landmark, tower > spire steeple turret, town settlement, town village, toxic > toxin, toxic
  hazardous, track > gauge rail line, track > railway, trade > commerce merchant, trailer > teaser,
  train > obedience, train engine > locomotive railway, trained > apprenticed, traitor > defect,
  traitor betray > treason treachery, trap > encircled surrounded, travel move_south go_south
  fly_south > migrate, treasure > gold hoard, treat > administered, treatment > management, treaty
  agreement, tree > deciduous conifer arboreal, tree > forest wood, tree foliage, trial court >
  tried prosecuted convicted, trial tribunal, trip > crossing, trip > passage, trip expedition,
  trouble_with_the_law > arrested convicted, truce > armistice ceasefire, true > authentic myth,
  true > legend apocryphal corroborated, true_identity > revealed identity, true_story is_it_true >
  legend apocryphal corroborated, trunk bark > stem bole, tsunami > wave, tumour > neoplasm
  malignant, tune melody, tunnel > bore, tunnel > undermine gallery subway, turn_evil > defect,
  turn_evil goes_bad > corrupted villain, turned_into > conversion, turtle tortoise > reptile
  chelonian, tusk ivory, tweezers > forceps, twice get_it_twice get_it_again > immunity
  reinfection, twin > identical, twin_town sister_city > twinned partnership, unclean > soiled
  contaminated, underwater hold_breath hold_their_breath > dive submerge submersion, underworld >
  hades afterlife, unesco > heritage, unit > si, universe cosmos, upper_class > aristocratic gentry
  nobility, uprising > insurrection, use_weapon > wield, used_before > predecessor previously,
  used_for > uses purpose application, used_now what_used_for > houses serves converted,
  used_to_be_called > formerly, vaccine > inoculation prophylaxis, valley > gorge canyon, valley >
  ravine, vanished > abandoned, vegetarian vegan > meat, venom toxic, verbs > conjugation, versions
  > variant variation, veterinarian vet, veto > block, victory triumph, view > panorama lookout,
  viewers > audience ratings, village municipality, villain > enemy evil foe, violin > violinist
  string, virus > pathogen, visible > observed, voice > dub actor, volcano > lava crater magma,
  volcano > volcanic eruption, volunteer > enlist militia, vomit puke sick_up > emesis, vote_rights
  right_to_vote > suffrage franchise, walk > gait locomotion, wall > rampart fortification, war >
  conflict battle fighting, war conflict > hostilities, war_start > outbreak hostilities, warmest
  hottest, warship > ship naval, wash_hands > hygiene, wasp hornet, watch > aired viewers, water >
  aqueous, water > irrigation moist drought, water ice > liquid hydrosphere, waterfall > drop,
  waterfall > fall cascade, wave > surf swell, wave tide, weak > debility, weakness > weaken
  susceptible, weakness weak_spot > vulnerability negated, wealthy fortune, weapon > equipment,
  weapon > wields, weapon arms, weapon gun > artillery rifle, weapons > ordnance armament, wear >
  clad garb, wear clothes > outfit costume, weasel stoat ferret > polecat mink, weather > climate
  temperature, weather > rainfall, weed > invasive herbaceous, weight > mass gravity, weight_loss >
  wasting, weightless float > microgravity, weird > bizarre, weird strange odd > eccentric
  peculiar, welding metal, well_known > famous renowned notable, went_broke > bankrupt insolvent,
  went_to_school > educated school, went_to_uni went_to_college > graduated matriculated, whale
  dolphin > cetacean, whale dolphin > mammal, what_causes > aetiology etiology pathogen causative,
  what_did_do_for_a_living > occupation profession worked, what_did_look > appearance described
  physical, what_do_people_do live_off > economy industry employment, what_do_they_eat > diet prey
  feed, what_eats who_eats > predator preyed, what_episode which_episode > episode, what_famous_for
  > best known remembered, what_feel_like feel_like > symptom sensation, what_fuel > petrol diesel
  coal, what_genre genre > comedy drama thriller, what_happened > fate, what_happened_after
  afterwards > aftermath consequence, what_happened_face > scar disfigured, what_happened_to >
  fate, what_helps > therapy remedy, what_in_painting > depicts subject scene, what_is_it_about >
  plot premise synopsis theme, what_killed > cause death, what_kind_of_animal > mammal reptile bird
  family, what_language what_do_they_speak > language spoken dialect, what_mean what_does_it_mean >
  meaning signify significance, what_meds what_medicine > treatment therapy antibiotic,
  what_nationality > born citizen, what_people_called > demonym, what_song_about > lyrics theme,
  what_to_do things_to_do > attractions sights leisure, what_to_see > highlights exhibits,
  what_to_see things_to_see worth_seeing > sights landmarks attractions, what_used_for > uses
  utilised employed, what_was_like > described personality character temperament, what_year
  what_date > century, wheels > axle, when_appear > appearance debut, when_bloom when_flower >
  flowering inflorescence, when_built when_was_it_built > constructed completed erected,
  when_come_out came_out > released premiere, when_died when_did_die > death, when_end how_end
  how_did_it_end > concluded treaty surrender ceased, when_found > discovered excavated,
  when_founded when_was_it_founded > chartered established, when_happen > date occurred,
  when_invented > invented patented introduced, when_set > period setting, when_she_was_little
  when_he_was_little when_young > childhood, when_worst > peak, where_based > headquarters,
  where_born hometown > birthplace born native, where_buried grave > interred cemetery buried,
  where_can_i_see > displayed exhibited museum, where_common where_found > endemic, where_does_grow
  > habitat distribution native soil, where_filmed where_shot filmed > location shooting
  photography, where_from > hails, where_from > indigenous, where_grow > habitat distribution
  native, where_hang hangs > displayed collection gallery, where_is where_located whereabouts >
  situated located lies, where_live > distribution range habitat native occur, where_live
  where_do_they_live > habitat found range distribution, where_made > manufactured produced
  factory, where_name_from > etymology derived, where_now where_is_it_now > preserved museum
  berthed displayed, where_set where_does_it_take_place take_place > setting, where_spoken > spoken
  speakers, where_start_river come_from > source rises spring, where_story_come_from > origin
  source, where_wreck find_wreck > wreck located discovered, whisker > bristle, whiskers >
  vibrissae sensory, whistle chirp tweet squeak > call vocalization song, white > cream pale
  albino, who_bought > acquired purchased buyer, who_built > architect constructed built, who_built
  who_made > architect constructed designed built, who_came_up_with came_up_with > invented devised
  conceived inventor, who_created made_up who_made_up > creator conceived devised, who_designed >
  architect designed engineer, who_discovered > described discovered, who_elects > elected,
  who_filmed > cinematography cinematographer, who_found > described discovered identified,
  who_found who_found_it > discovered unearthed excavated, who_gets_it who_gets who_catches > risk
  incidence prevalence, who_invented > inventor invention developed, who_is_in_picture
  who_in_painting > sitter portrait depicts, who_is_president > elected incumbent, who_killed >
  slain murdered assassin, who_led > commander leadership, who_lived > inhabited occupied,
  who_lived > residence, who_lived_there > residence, who_made > created developed, who_makes >
  manufacturer produced, who_married > spouse wed husband wife, who_owns > ownership property,
  who_paid paid_for > funded financed donated, who_painted > painter artist attributed, who_plays >
  portrayed actor starring, who_plays who_acts > portrayed actor cast, who_runs > operated,
  who_sings > vocals performed vocalist, who_speaks > speakers spoken, who_started who_founded >
  founder founded established, who_thought_of thought_of > invented conceived, who_voices
  does_voice does_the_voice > voiced dub, who_went went_to_space in_space > astronaut crew
  cosmonaut, who_won win > winner outcome, who_wrote > author attributed written, who_wrote >
  screenplay script writer, who_wrote_song > songwriter composed, whooping_cough > pertussis,
  whose_fault to_blame blame > inquiry attributed responsibility cause, why_happen > cause reason,
  why_happen > due, why_leave > departure resign, why_leave why_abandoned > abandoned decline,
  why_war_start why_start > cause origin outbreak, wide > breadth, wide diameter, width track_width
  > gauge, wife husband > marriage married, wild feral, wildlife fauna, win_award > awarded
  nomination prize, wind windy > gale, wind windy > gust, window > stained, windy > force, windy
  wind, wing > forewing hindwing, wing flight, wing wingspan, winter > overwinter, witch wizard >
  sorcerer magician, wolf canine, women_and_children > civilians, women_priests > ordination,
  women_vote > suffrage, won > triumph, won_war won_battle who_won > victory defeated, wood timber,
  wood wooden > timber, woods woodland, word_order > syntax subject, words > lyrics libretto, work
  career, work jobs > industry economy, worked employed, workers > craftsmen, workers > labour,
  works > publications oeuvre bibliography, world globe, world_heritage > unesco, world_record >
  record fastest, worldwide > pandemic, worm > annelid invertebrate, worm earthworm, worse >
  aggravate severe, worship > cult veneration, worth how_much_worth > value estimated, wreck >
  devastated, wreck > wreckage, write > orthography, write_to > correspondence letter, writing >
  inscription script, written > manuscript, wrote_song songwriter > composed lyrics, ww2 wwii >
  war, wwi ww1 > war, x_ray xray scan > radiography, yellow > golden buff, yellow_skin yellow_eyes
  > jaundice, youth grewup > upbringing, zoo > captivity`;
