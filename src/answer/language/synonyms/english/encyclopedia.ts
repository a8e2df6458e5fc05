/** Animals, plants, weather and the earth; history, war, lives and the arts; see `SYNONYMS`. */
export const encyclopedia = `
  abandoned deserted derelict, ability > technique, above_sea_level > elevation altitude, abstract
  > nonrepresentational, accent > dialect pronunciation, accident > derailment, accident > mishap,
  acid > ph, across > diameter, actor > actress starring cast, actor actress > portrayed, actress >
  cast starring, ad > ce, add adhd > hyperactivity attention, admiral > fleet naval, adult >
  mature, advil nurofen > ibuprofen, affair cheat > adultery infidelity mistress extramarital,
  afraid scared > phobia terrified, after_effects side_effect > adverse sequela, after_him
  after_her > succeeded successor, afterlife die > underworld soul, age_of > aged, age_rating >
  certificate rated, agree > consensus, agreement > accord pact, ai > intelligence machine, aids >
  hiv, air > atmosphere oxygen, air_force > aircraft aviation, air_force > squadron, aired >
  broadcast, airport > aviation, airport > runway, album > studio, album record, alcohol_with >
  alcohol interaction, alias penname > pseudonym, alien > species, alien ufo > extraterrestrial,
  aliens > life, alive > resurrected, alloy > mixture, alone lonely > solitary, alphabet > script,
  alter_ego > identity, altitude elevation, ammo ammunition > round shell, amount > concentration,
  ancestor > evolution descent, ancestors > ancestry lineage, anchor > mooring, ancient antiquity,
  angel > spirit messenger, angry > temper irascible, animal > species wildlife creature mammal,
  animal > zoonosis zoonotic reservoir, anime cartoon > series, ant bee wasp > colony, anthem
  national_song > hymn, any_kids > children childless, anyone_live anybody_live > inhabited
  uninhabited, ape primate, apocalypse > end, apprentice apprenticeship > apprenticed trained
  trade, arch > vault, arch_enemy > nemesis, archaeologist dig > excavation archaeological,
  architect designed, area > size square, arms > forelimbs, army > defence, army > infantry
  regiment, army > legion horde, army military soldier troop, army troops > force, arrest >
  apprehended, arson set_on_fire set_fire > arsonist ignition, art artwork > work collection,
  artefact artifact > object finds, artist sculptor, artwork > piece, as_a_kid as_a_child >
  childhood early, ash > tephra pyroclastic, ashes > scattered, assassinate slaughter > kill,
  assault > storm, asteroid > meteoroid impact, astronaut cosmonaut > crew, at_risk > susceptible
  vulnerable predisposed, atheist atheism, atmosphere > gas nitrogen, atom > electron, atom
  nucleus, atomic_bomb > nuclear, attack > invasion onslaught, attack aggressive, attack move >
  technique, attack_people attack_humans > aggressive attack human, attacked offensive, attract >
  courtship display, audio_guide > tour, author creator writer write, author writer wrote >
  novelist, autumn fall, avalanche > snow slope, awake active > diurnal nocturnal, award prize >
  honour laureate, away distance, aztec maya inca > mesoamerican, b_side > single, babies > litter
  brood, baby > chick offspring juvenile, baby > congenital, baby > hatchling cub, back belly >
  dorsal ventral, back upper > dorsal upperpart, back_in_the_day back_then > formerly historically,
  back_leg > hindlimb hindleg, back_then > period era, backstory past > history background
  biography origin, backup > reinforcement, bacteria > microbe microorganism, bad how_bad > severe,
  bad_guy > enemy foe evil, bad_guy villain baddie > antagonist adversary nemesis, bad_reviews >
  criticised panned, bags backpacks > cloakroom lockers, bald > shaven, ballet dance > choreography
  choreographer, band > ensemble, band group, bankrupt bankruptcy > ruin, banned > broadcast,
  banned > censorship, banned > suppressed, baptise baptize > baptism, bark hoot howl growl > call,
  bark meow roar > vocalization, base camp > encampment headquarters, based_on > adaptation
  inspired, based_on_book > adapted novel, bassist > bass, battery > electrode, battle >
  engagement, bay gulf, beach > sandy, beak bill, beast animal, beat > victory, beat_him beat_her
  defeat > vulnerability, became_king became_queen > crowned ascended succeeded accession,
  become_king > coronation throne, bee honeybee, beer > fermentation, bees hive, before_christ >
  bce, before_him before_her > preceded predecessor, before_the_show > background prior,
  before_you_get_sick > incubation onset, began founded, begin > commence origin, begin > onset,
  behead guillotine, beliefs > ideology principle, beliefs > teaching theology, believe > ideology
  position, believe beliefs > doctrine creed tenet, believe doctrine, believe_in_god > religious
  faith atheist, bell > tower carillon, bells > ringing, belly tummy stomach > ventral underside
  underpart, belongs_to > territory sovereignty possession, bend bendy > flexible, bendy >
  malleable, best_friend > ally, best_friend > companion friend confidant, bestseller > copies
  sold, betray > traitor, better > recovery recover, better_version improved > enhanced, bi
  bisexual > sexuality orientation, bible > testament, bible scripture, bible scripture > gospel,
  big > area extent, big_bang > cosmology expansion, big_break > breakthrough prominence, bigger
  extended > enlarged extension expanded, bigger larger > dimorphism, biggest largest > area,
  biggest_city > largest city, bike > motorcycle, bike_path > cycle, bird avian, birdie bird,
  birth_defect born_with > congenital, birthday > birthdate, bite venom, bitten > attack,
  black_death > plague bubonic, black_hole > singularity horizon, blame > fault, blast > explosion,
  blend_in > camouflage, blind > sight, blind_born > blind neonate, blisters > vesicle bulla, block
  > blockade, blonde > fair, blood > haemorrhage, blood_clot clot > thrombosis thrombus,
  blood_donor > donating, blood_poisoning > sepsis septicaemia, blood_pressure > hypertension,
  blood_red > haemoglobin, blood_test > serology smear, blood_type > blood, bloom blossom, blooper
  mistake > continuity goof, blow_up > eruption, blow_up > supernova detonation, boat > navigable,
  boat > steamer craft, boat ship > hull, bodies > dead, bog > marsh peat, bog wetland, boil >
  vapour, boiling_point > boils temperature, bomb > bombardment shelling, bomb > detonated, bomb
  explosive, bombing > airstrike, bombing raid, bones_found > fossil skeletal remains, book >
  publication work, book > treatise, book > volume, book_about > biography biographer novel,
  book_about what_book_about > plot theme, border > demarcation, border boundary, born > neonate
  newborn parturition, born birthday > birthplace née, born_with > hereditary, boss > employer,
  boss ceo > chairman executive, boss final_boss > antagonist, boss in_charge > commander general,
  boss_of_country > head government, both_sides > belligerents opposing, bought > acquired,
  bought_by sold_to taken_over > acquired acquisition takeover, bounce > elastic, box_office >
  gross, boy_and_girl > male female dimorphism, boys > male, brain > neuron cognition, brain
  neural, branch > denomination sect, brand > trademark, brass > alloy zinc, bread_rise > yeast
  fermentation, break > brittle, break_record > record surpass, break_up > disband dissolved,
  breastfeed nursing > suckle, breath out_of_breath cant_breathe > dyspnoea dyspnea, breathe >
  atmosphere oxygen, breathe > inhalation ventilation, breathe_underwater hold_breath > dive
  submerged, breed > species reproduce, breeder > pedigree kennel breed, breeding reproduce >
  reproduction, breeze wind, bridge > span viaduct, bright > luminosity magnitude, bright >
  luminous, bring_buggy bring_pram > pushchair, broke_through > breach, broken_bone broken >
  fracture, bronze > alloy copper tin, bronze_age > prehistoric, brother sister > twin, brothers
  sisters > eldest youngest, brothers_and_sisters siblings > child eldest youngest twin,
  brought_back > reintroduce reintroduction, brown > chestnut tawny rufous, bruise > blood, bruise
  > haematoma, buddhism buddhist > dharma, buddhist buddhism, budget > cost, bug > invertebrate
  arthropod, bug insect > beetle, bug_bite > bite sting, bug_spray insect_spray mosquito_spray >
  repellent deet, bugs aphids > pest insect, build > completed, built > dating, built erected,
  built_on stand_on > foundation site, bull cow ox > bovine, bump > collide, bunny > rabbit, bunny
  rabbit > hare, burial grave interment, buried > tomb, burn > combustion flammable, burn >
  oxidation, burn_down > fire destroyed burned, burn_down > razed ashes, burned > destroyed ashes
  razed, burned_alive burned_at_the_stake > executed stake heresy, burrow > den hole, burrow dig >
  excavate tunnel, bury > entombed, bury cemetery, bus > service, bush shrub, butterfly > insect
  moth, button > control, buy_tickets > admission ticket office, cable > suspension, cafe
  restaurant > refreshments catering, caffeine coffee > stimulant, call cry, called_that >
  etymology named derived, came_back > reintroduced recolonise, came_back come_home > returned,
  camera > cinematography, camouflage disguise > cryptic coloration mimic, campaign > election,
  can_you_visit visit > open visitors public, cancelled > discontinued axed, cancelled > ended,
  candidate > nominee, candles > lit, cannon > artillery gun, cannon > ordnance battery, canon >
  continuity, cant_move can_t_move paralysed paralyzed > paralysis palsy, cant_sleep can_t_sleep >
  insomnia sleep, canyon > ravine, capital > seat administrative, capital city, capital_city >
  capital, captain > commander, captain > master, capture > seize taken, career_start start_out >
  debut began early, carnivore meat, carriage wagon > coach, carry > cargo freight, carry >
  conveyed, cartoon > animation, carved > sculpture, cases > declension, cases > incidence
  notified, castle > fortress palace, castle > moat keep, castle fortification, casualties deaths,
  casualties wounded, casualty death kill victim, cat feline, cat lion tiger > feline felid, catch
  > ambush, catch > capture prey, catch catch_it > transmitted transmission infection contracted,
  caterpillar maggot > larva, catholic protestant > church denomination, cattle livestock, caught >
  apprehended arrested, caught_fire > ignited fire blaze, cause > aetiology etiology causative,
  cause > origin trigger precipitate, cause > pathogen agent, cause > reason due, cause_of_death >
  died succumbed, cave > karst chamber, cave cavern, caveman cavemen > neanderthal prehistoric, cd
  vinyl lp > album record, ceasefire armistice, celebrate > commemorate anniversary, cell >
  cellular membrane, cellar basement > crypt underground, cement concrete > aggregate, censor >
  censorship, censored > banned cut, chance_of_survival survival > prognosis mortality, change_law
  > amendment reform, change_sides switch_sides > defect betray, changed_from_book > differs
  adaptation, channel > network broadcaster, chapter > volume, character > antagonist, character >
  role, chariot > racing, charts number_one > peaked, cheat_on > infidelity adultery affair, cheese
  > milk rennet, chernobyl > reactor, chew > mastication molar ruminant, chick > young nestling,
  chick chicken > poultry, chickenpox > varicella, childhood > early boyhood, children > childless
  offspring, chimp chimpanzee > ape primate, chosen > elected appointed, chronic > persistent
  permanent, church > congregation, church > ecclesiastical, church > nave, church chapel
  cathedral, church parish, church_split > schism reformation, cinema film, circle > circumference
  radius, cities > urban, city town, civilians normal_people ordinary_people > inhabitants
  population, claimed > territory disputed, clap > gonorrhoea gonorrhea, claw talon, clean >
  unpolluted quality, cleaned > restoration conservation, clear_up > resolve subside, cliff rock,
  climate > environment, climate precipitation, climate temperature, climb > arboreal, climb >
  ascent summit mountaineer, climb_first first_to_climb > ascent, close > ceased, close_to >
  adjacent vicinity, closed > abandoned, clothes > garb, clothes > vestments, cloud > condensation
  vapour, cloud overcast, cloudy overcast, coal fuel, coalition > alliance, coast > shoreline
  littoral, coat_of_arms flag > heraldry emblem shield, cod tuna herring > fish, coffin >
  sarcophagus, coins > coinage hoard, cold > rhinovirus, cold > temperature chill, cold frost >
  hardy, cold_war > soviet, coldest > temperature cold, collapse > failure, college degree >
  graduated university, colonized colonial, colony village > settlement, color colour > hue, color
  colour > plumage pigment, colour > painted, colour > wavelength spectrum, colour color > brown
  grey white black, colour_blind > vision, colour_of_flame > flame, colours > palette, come_back >
  recur relapse recurrence, come_back > revived resurrected, come_back_to_life back_from_the_dead >
  resurrected revived, come_from > derived, come_home > reentry splashdown, come_out > published,
  come_up_with > invent devise develop, comet > tail nucleus, commander officer, common > abundant
  widespread numerous, communicate talk > signal vocal, communist > communism marxist, company
  business > enterprise founded, company firm business > corporation enterprise, compass > magnetic
  north, composer music, composition > composed consist, compost > decompose, compound > words,
  computer > algorithm processor, concentration_camp > extermination deported, concert gig > tour,
  conductor > conducted director baton, conflict > fighting dispute, confused > delirium, conquer >
  conquest capture, consequence effect, consist > compose comprise contain, constipated > stool,
  contagious > communicable, contain composed > comprise, controversy > dispute, copied >
  imitation, copies_sold > sales, cost > outlay expenditure, cost_of_living > income price,
  cost_to_build > budget, costume suit > armour, cottage house > hut, country > realm kingdom,
  country nation, country nation > state, country nation republic, county > district province, coup
  > putsch, cover > version, cow bull > cattle, cow cattle > bovine, cowboy > ranch cattle, crack >
  damage structural, crash > collided struck, crash disaster, crash_into > impact collide, crashed
  > impact, crater > caldera, crawl > locomotion creep, crazy > eccentric, crazy mad > psychosis
  delirium, cream > ointment topical, cream lotion > topical, create > found establish creation,
  created > conceived creator, creation > origin, creator > conceived showrunner, creature wildlife
  fish > species, creek > stream brook, crew > manned personnel, crew_size how_many_crew >
  complement manned, crime criminal > convicted, crime_rate crime > offences, criticism >
  criticised, criticized controversy, critics > objection, critics > reception, critter > animal
  species, croc gator > crocodile alligator, crocodile alligator croc > crocodilian reptile,
  crocodiles sharks > dangerous species, crop > cultivation yield, cross crucifix > symbol,
  crossover > appears, crown coronation, crusade > holy jerusalem, crush in_love > love infatuated
  romance, crypt > burial vault, crystal > mineral crystalline, cub pup calf foal lamb > offspring
  young juvenile, cup bowl > vessel, cure curable > treatment therapy treatable, cure therapy,
  curse > afflicted, curse > hex doomed, curve > function, cut cut_out > deleted removed, cut_down
  chop_down > deforestation logging felled, cut_out cut_off > excision amputation, cutting >
  propagate, dad > son, dad father > male sire, dam > barrage embankment, dam > reservoir
  hydroelectric, damage > destruction devastation, damage > restoration vandalised, dancer > ballet
  choreography, dangerous > aggressive attack, dangerous > fatal lethal complication, dangerous >
  peril, dangerous harmless > human threat, dangerous venomous, dated > carbon, dates > period
  century, dating > romance, daughter > heir, day daytime > diurnal daylight, day_last how_long_day
  > rotation, dead deaths > killed fatalities perished, dead_animals rotting > carrion scavenger,
  dead_language dying > extinct endangered, deadly > mortality, deal > treaty agreement pact,
  death_penalty > capital execution, decade year, decline decrease, deepest > depth, deer elk moose
  > cervid ungulate, deer stag, defeat victory, defend defense, deforestation > logging clearance,
  degree > doctorate educated, democracy > democratic republic, demolish demolition, demon devil >
  evil spirit, demonstration march, den lair, dense > density, depict > represent portray, desert >
  dune, desert arid, destroy > destruction demolish ruin, destroy > razed devastated, destroyed >
  shattered, devil > satan demon, diabetes sugar > insulin, dialects > variety, diameter radius,
  diamond ruby > gemstone, dictator > authoritarian regime, dictatorship > authoritarian regime,
  did_well do_well > success successful, die > demise, die > succumbed perished, die die_from
  die_of > mortality fatal lethal, die star_die > supernova dwarf, die_in dies > killed perish
  sacrifice, die_in_war > casualties killed fallen, die_of > succumbed cause, die_out > endangered,
  die_out extinct, died > overdose, diff difference, different_from > differs contrast, dig >
  trench archaeologist, dig_up > excavation unearthed, dino dinosaur, dino dinosaurs > fossil
  prehistoric reptile, dinosaurs fossil > palaeontology fossilised, director > directed filmmaker,
  director who_directed > directed filmmaker helmed, dirt > sediment, dirt > soil earth, dirty >
  polluted contaminated, dirty > varnish, disabled > lame, disagree > criticised, disappeared >
  fate, disaster > tragedy accident, disaster catastrophe, disbanded > dissolved, discover >
  discovery found, discover discovery > describe, discovered found > described first, disguise >
  alias guise, dismiss > removed, dissolve > soluble solution, distinguish difference, dive >
  submerge depth, divide > quotient, divorced split_up > dissolved annulled, dna genes >
  hereditary, do_for_work > occupation profession, dock > berthed moored, doctorate > honorary,
  does_die > death killed perish, does_it_hurt > pain discomfort, dog > canine hound, dog wolf fox
  > canid canine, dog_get_it cat_get_it > canine feline, doggy canine, donated gave_it > bequest,
  donkey mule ass > equine, door > portal, dragon > serpent, drawing > sketch, drawn > animated,
  dream > sleep, drink alcohol > teetotaller abstain sober, drink drinker > alcohol teetotal, drink
  water > thirst hydration moisture, drop_out > abandoned expelled, drought > rainfall, drown sink,
  drowned > lost, drugs > addiction narcotics, drugs > rehabilitation, drummer > drums, drummer
  drums > percussion, drunk > ethanol, dry > arid drought, dry_soil > drought drained, dry_up >
  desiccation shrunk, duck goose > waterfowl, dungeon > prison gaol, dye > pigment colour,
  dying_out gone_extinct > extinct extirpated, eagle hawk falcon > raptor prey, earn > gross, ears
  > pinna, earth > world globe, earthquake > seismic quake, earthquake quake > seismic magnitude,
  earthquake shaking > tremor seismic, easter_egg > reference trivia, eat > devour, eat > ingest
  forage, eat food > prey, eat_it can_you_eat can_i_eat edible > culinary toxic, eat_up > devoured,
  echo > reflection, eclipse > umbra totality, economy > industry employment trade, edible >
  consumption, effect > result impact, effects > visual, egg clutch, egg lay > clutch incubation,
  eggs > ovum spawn, egyptian > egypt pharaoh, elected > appointed, electric > current, electric >
  electrified, electricity > voltage charge, element > atomic, elk moose > deer, elves dwarves orcs
  > race, emperor > ruler imperial, empire > dominion realm, empire > imperial emperor, employees >
  craftsmen, end > ceased treaty, end > denouement, end_of_world end_of_the_world > apocalypse
  eschatology, end_up_together > romance marry wed, end_up_with > marry romance, endangered >
  status, endangered > threatened protected, endangered threatened rare > conservation vulnerable,
  ending > epilogue, enemies > prey, enemy > adversary, enemy > nemesis antagonist, enemy >
  predator hostile, energy > joule kinetic, engine > horsepower, engine > piston cylinder, engine
  motor > propulsion powertrain, english_dub > dubbed, english_voice > voiced dub, enlarge >
  expansion, entry_price get_in > admission, ep > release, epidemic outbreak, episode > chapter,
  equation > formula, era > period age, erupt volcanic, establish found, establish founded,
  ethnicity > heritage, eu brexit > european, evacuate > refuge, evening dusk dawn > crepuscular
  twilight, evergreen > leaves perennial, evergreen conifer, every_year comes_back > perennial
  annual, everything_eater eat_everything eat_anything > omnivore, evolve evolution, exact >
  accuracy, execute hang, executed > death sentenced, executed > shot condemned, executed beheaded,
  exile banished > deported, expedition voyage, expensive most_expensive > price record, experiment
  > trial laboratory, experiment test, experts historians > scholars scholarship, explode > blast,
  explode > detonate, explode > supernova, explorer > expedition voyage, explorer traveller >
  voyage expedition, explosive > detonate, extinct > extirpated vanished, eye eyesight > vision
  sight retina, eye_color eye_colour > iris eyed, eyes > irises, face > scar, factory > industry,
  factory > plant manufacturing, faint pass_out > syncope consciousness, fairy elf > supernatural,
  fairy_tale > tale story, fake made_up > fictitious legend apocryphal hoax, fake_painting forged >
  forgery copy, fall > gravity acceleration, fall_apart > ruin decay disrepair, fall_out > feud
  estranged rift, fame > prominence breakthrough, family > siblings lineage, family relatives >
  ancestry, famine > crop, famine > hunger starvation, famous > renowned notable, famous famous_for
  > renowned known remembered noted, famous_for known_for > remembered renowned noted,
  famous_people celebrities > notable residents natives, famous_people_from > notable born, fan
  wikis, fans > following audience, far_away > distance, far_left > communist, far_right >
  nationalist, farm agriculture, farmer > agriculture farming, farms > arable, fascist nazi >
  fascism, fast > agility, fast > lent, fast how_fast > velocity km knot, fastest > record top,
  fasting > ramadan abstinence, fault > attributed responsible, favourite favorite > preferred
  fond, favourite_food favorite_food favourite_meal > diet prefer fond, fear > phobia dread,
  feast_day > feast, feat featuring > guest, feather > quill, feather plumage, feathers > plume,
  feed diet, feeding_time > feeding, feel > symptom, feel_better > recovery relief, feel_sick
  feel_ill > symptom nausea onset, fell_down > collapsed, female hen, fence > barrier, ferret
  weasel otter badger > mustelid, fertilise > fertilizer, fertilizer fertiliser > manure compost,
  festival > performed, field meadow, fight > aggression rivalry, fight > duel, fight > engagement,
  fight > skirmish clash, fight_with > feud quarrel dispute, fighter > warrior combatant, fighting
  > hostilities, filler > episode, film movie, film_version movie_version > adaptation, fin >
  dorsal, final_boss > final, find > discovery, find_food look_for_food > forage locate, find_out >
  diagnosis diagnosed, find_out > discover learn, find_out > reveal, find_there > discovery
  findings results, fingernail nail > keratin, finished > opened inaugurated, fire > conflagration,
  fire > pyrokinesis, fire ignite, firemen firefighters fire_brigade > extinguish, first_album
  first_single > debut, first_appear first_show_up first_seen > debut introduced appearance,
  first_book > debut published, first_climbed > ascent summit, first_concert > debut premiere,
  first_episode > pilot debut premiere, first_job > apprentice apprenticed career began employed,
  first_made > invented introduced, first_man first_person first_human > astronaut pioneer,
  first_mention > attested recorded earliest, first_played first_performed > premiere,
  first_product > product introduced, first_signs first_symptoms > onset early prodromal, fishing >
  fishery fishermen harbour, fits > convulsion, fix > restored, fixed_up done_up > renovated
  restored refurbished, flag > colours, flammable inflammable > ignite, flash > photography,
  fledgling > young chick, flee > displaced evacuated, flee escape, fleet ship, flipper > limb,
  flirt date impress > courtship display, float > density, flood > deluge, flood inundation, flop >
  disappointment, flop > failure unsuccessful, flow > discharge current, flow_into > mouth
  tributary empties, flower > bloom blossom, flower > corolla, flower > inflorescence petal, fluffy
  furry hairy woolly > dense thick coat, fly > aerodynamic lift, fly can_fly > levitate, fly
  mosquito > insect, fog foggy > visibility, fog mist, follower > disciple, followers > adherents
  believers, food > provisions ration supplies, food dish > cuisine, food_inside > consumption,
  food_rules > dietary, food_run_out > famine provisions ration, football_team team > club,
  for_a_living > occupation profession trade, forbidden > suppressed, forecast prediction, forest >
  woodland wood, forest woods jungle > woodland rainforest, forever for_life lifelong > permanent
  chronic, forget > memory amnesia, forgive > absolution, form > created, formed > formation,
  formula equation > expression, fort castle > stronghold fortification, fortress fort,
  fortune_teller psychic > oracle prophecy divination, fossil > specimen, foster > guardian, found
  > deposits, found > endemic, found > occur distribution range, found > unearthed excavated,
  found_again > recovered, found_bodies bodies > grave skeleton remains corpse, found_by >
  discovered, foundation > base, founded > chartered settled, founder > established, fountain >
  water, fraction > rational, free_country > independence, free_entry > admission free, free_slaves
  > emancipation abolition, free_time spare_time > hobby pastime leisure, freed > liberated
  emancipated, freedom > liberty independence, freeze > solidify, freezing > hypothermia, freezing
  cold, freight > goods, fresh salty > freshwater saline, friend > friendship associate,
  friend_country on_their_side > allied alliance, friendly > docile tame gentle, friends >
  relationships, friends_with > friendship associate, frog beast > transformed, frog toad >
  amphibian, frog toad newt > amphibian, from_person_to_person person_to_person > transmission
  contact, front > facade façade portal, front front_line > theatre, front_leg front_paw > forelimb
  foreleg, frost freezing, frostbite > freezing cold, fruit berry > drupe, fuel > combustion, fuel
  burn_fuel > consumption coal diesel, fumes gas > vapor vapour, funeral > interred, funeral >
  rite, fungus > spore, funny > witty, fur > pelage pelt, fur coat, fur_trade > pelt trapping,
  galaxy galactic, gallery exhibition museum, gallows > hanged, gang > group faction, gaol > jail
  prison, garden > park, gas > gaseous, gas > methane, gas fume, gas_attack poison_gas > chemical,
  gate > gateway, gave_up > capitulated, gay > relationship, gay lesbian > same_sex, gem jewel >
  gemstone mineral, gender > masculine feminine, gender > sexual male female, genders > noun, gene
  dna > genetic genome, general > commander officer, general > marshal, genocide extermination,
  genocide massacre, genre > horror, genre > rock pop, germ > organism, germ bug > organism, germ
  bug > virus microbe, german_measles > rubella, get_back > retaliate regain, get_back_together >
  reunion reunited, get_better getting_better > recovery recover improve convalescence, get_famous
  became_famous > breakthrough fame prominence, get_home > returned, get_married got_married > wed
  marriage, get_money money_when_died > estate bequeathed, get_rid_of_king > republic abolish,
  get_started > began debut career, get_there how_get_there > transport railway station road,
  gets_worse get_worse > progress deteriorate complication, ghost > phantom, ghost spirit >
  supernatural, giant gigantic > large, gift > offering, gift_shop > souvenir, gilded > gold, gill
  > breathe respiration, ginger redhead > red auburn, girlfriend boyfriend > romance, girlfriend
  boyfriend lover > relationship affair mistress, girls > female, give_birth breed, give_blood
  donate_blood > donation donor, give_it_to > transmit infect, give_up > cede relinquish renounce,
  give_up > surrender abandon, give_up_land lose_land > ceded relinquished, given_back >
  restituted, glacier ice > moraine glacial, gladiator > arena combat, glass > refraction, glass >
  silica, glasses > myopia near sighted, global_warming climate, globalwarming warming > climate
  emission greenhouse, glow > bioluminescent luminous phosphorescent, go_around > revolve, go_away
  > resolve subside remission recovery, go_blind blind > vision visual, go_deaf deaf > hearing,
  go_down > sank foundered, go_inside > interior public admission, go_to_jail go_to_prison >
  imprisoned sentenced arrested, go_to_school go_to_uni go_to_college > educated studied attended,
  go_up climb > tower platform viewing, goals > platform, goat kid, god > pantheon, god_name >
  deity, god_of > deity patron, gold > ore deposit, gold golden, gold_leaf > gilded, gold_record >
  certified platinum, gold_rush > prospector, good_guy hero > protagonist, good_or_evil good_or_bad
  > alignment allegiance, good_reviews > praised acclaim, good_with_kids good_with_children >
  children temperament family, gorge canyon, got_away > escaped fled, got_her_money got_his_money
  got_the_money > bequeathed estate heir, got_lost get_lost > disappeared missing, government
  regime, gps > satellite, grammar > syntax inflection, grammy emmy > award, grandkids >
  descendants, grass > grazing pasture, gravity gravitational, greek greeks > hellenic, green >
  environmental, greeting > salutation, grew_up > brought reared, groom brush > coat, group > herd
  flock pack colony, group_ticket school_class > group, grow > cultivate growth, grow > height,
  grow_it > cultivation propagation soil, grow_up > mature juvenile, grow_up > upbringing, grown
  full_grown fully_grown > adult mature, guess > hypothesis, guild clan > order, guillotine >
  executed, guilty guilt, guitarist > guitar, gun > ordnance, gun > pistol, habitat inhabit,
  habitat territory > range, hair > keratin, hair hairy > pelage coat, hair_color hair_colour >
  blond brunette hair, hall > chamber, hand_over > cede surrender, hanged beheaded, hangman
  executioner > execution gallows, hangover > ethanol, harbour > berth, hard > mohs, hardy >
  tolerant, harmless dangerous, harvest pick > crop ripen, hat > headdress, hatch > incubation
  hatchling, hate > despised detested abhor, hate_each_other > rivalry feud, hated > criticised
  panned derided, haunted > paranormal, haunted ghost > apparition spectre, have_babies > breed
  reproduce, have_babies have_kids > litter breed offspring reproduction, have_kids > children
  childless, hawk raptor, head > cranial crown, headache > cephalalgia, headquarters based > seat,
  headquarters head_office > based, headscarf hijab veil > head covering, health > illness ailment
  ailing, health_problems > disease disorder dysplasia, hear > acoustic, hear sound, hearing_loss >
  deafness, heart_attack > infarction myocardial coronary, heat > thermal, heatstroke >
  hyperthermia, heaven > paradise, heaven hell > afterlife, heavy > density dense, heavy weigh >
  mass, hedgehog bat bear fox > mammal, height > altitude elevation, heir successor > succession,
  hell > underworld, hello > greeting, help > relief ally, help_came came_to_help > relief
  reinforcement, help_raise dad_help > rearing male paternal, hen > chicken poultry, hen chicken >
  fowl, herb > medicinal aromatic, herbivore > vegetation graze, herbivore plant, herd flock >
  colony pack, heretic heresy > inquisition, hero > bravery decorated, hero > protagonist slayer,
  hero heroic, hibernate > dormancy, hibernate > dormant torpor, hibernate winter, hiccup >
  diaphragm, hide > camouflage shelter, hide > refuge, high_temperature > pyrexia febrile, highest
  > peak summit, highest tallest > height elevation, highest_point > summit peak elevation, hill >
  ridge, hill slope, hindu hinduism, hippo > hippopotamus, historian > historiography, history >
  historical origin past, hit > collided, hit > single chart, hit > success successful, hit
  hit_earth > impact collision, hit_by_car hit_by_a_car > collision vehicle, hive > colony, hoard >
  cache stash, hoax fake > forgery fraud, hobbies > pastime enthusiast leisure fond, hog > pig
  swine, hold_up > support pillar, hole > tunnel cavity, holiday > anniversary commemorate,
  holocaust > genocide extermination, holy sacred, holy_book > scripture, holy_day holiday > feast
  festival, home > burrow den habitat, home > homeworld hometown, home > lair holt, home_remedy >
  remedy, homeless > displaced, hometown > upbringing town, hometown birthplace > native raised,
  honey > nectar, honour honor, horn antler, horse > cavalry, horse > equine pony, horsemen >
  cavalry, horsepower hp > power output, hospital > medical, hot cold weather > climate,
  hot_tempered short_temper > irascible temper, hottest > temperature heat, house > burrow den
  habitat, how_become > ordained initiation, how_big > diameter radius, how_big > length height,
  how_big_company > employees revenue turnover, how_big_painting > dimensions cm, how_catch
  how_do_you_get_it how_get_it > transmitted transmission infection cause, how_come > reason cause,
  how_common common > prevalence incidence, how_deep > metre, how_deep_boat > draught draft,
  how_did_die > death cause killed, how_died how_did_she_die how_did_he_die > cause death succumbed
  killed, how_do_doctors_test how_diagnosed > diagnosis, how_do_we_know how_know > evidence
  experiment observation, how_do_you_get_there > transport accessible reached, how_does_it_work
  how_work > principle mechanism operation, how_elected how_chosen > elected appointed, how_far >
  km, how_far_away > distance light_year parsec, how_far_can > range, how_far_from > distance
  situated km, how_fast kilometre, how_form how_made > formation formed origin, how_happen
  how_did_it_happen > cause sequence, how_hard learn > difficulty, how_heavy weigh > mass kg
  kilogram, how_high > elevation metre, how_high_can how_high_fly > ceiling altitude,
  how_high_chart > peaked, how_kill kill_him > vulnerable destroyed, how_know_old carbon_dating >
  radiocarbon dated, how_long > length duration, how_long_better till_better > recovery,
  how_long_boat > length overall, how_long_bridge > span length, how_long_do_they_live > lifespan
  longevity live, how_long_episode > minutes, how_long_film > running, how_long_in_office > term
  tenure, how_long_in_power term > office tenure, how_long_last how_long_does_it_last > duration
  course, how_long_line > length route, how_long_live how_long_do > lifespan longevity duration,
  how_long_movie runtime > running minutes, how_long_orbit go_round go_around > orbit period
  revolution, how_long_piece > duration movement, how_long_pregnant > gestation, how_long_rule
  how_long_king > reign, how_long_take_to_get > duration journey, how_long_to_build > construction
  completed, how_long_until how_long_till > onset incubation interval, how_long_visit
  how_long_do_i_need > duration tour, how_make > production manufacture process, how_many_babies
  how_many_kids > litter brood clutch offspring, how_many_books > volumes series, how_many_brothers
  how_many_sisters > sibling children eldest youngest, how_many_cars > traffic vehicles,
  how_many_die > mortality fatality, how_many_died how_many_people_died > casualties killed deaths
  losses, how_many_episodes > episode, how_many_floors > storey, how_many_followers > adherents,
  how_many_kids how_many_children > children son daughter childless, how_many_killed > casualties
  deaths fatalities, how_many_kills > killed victims, how_many_left how_many_are_left > population
  remaining number estimate, how_many_letters > alphabet letters, how_many_live > population
  inhabitants, how_many_made how_many_built > produced production units, how_many_members >
  membership, how_many_passengers > capacity seat, how_many_people_can > capacity,
  how_many_people_fit fit_on > capacity passengers berth, how_many_people_have how_many_people_get
  > prevalence incidence cases, how_many_people_live people_live_there > population inhabitants
  census, how_many_people_on_board > crew, how_many_seasons > season series, how_many_seats >
  capacity, how_many_seats > members deputies, how_many_sold sold > copies sales certified,
  how_many_soldiers > strength troops infantry numbered, how_many_speak > speakers native,
  how_many_stops > station, how_many_survived > survivor rescued, how_many_terms > reelection term,
  how_many_votes > votes, how_many_watched > viewers audience, how_many_words > vocabulary,
  how_many_worked > employed workforce staff, how_measure > unit measurement instrument,
  how_much_cost cost_to_make > budget, how_much_cost_to_build cost_to_build > outlay expenditure
  construction cost, how_much_damage > cost destruction loss, how_much_entry how_much_is_entry >
  admission, how_much_fuel gas_mileage > consumption litres, how_much_money > gross earned budget,
  how_old > longevity lifespan, how_old_can how_old_do live_to_be > lifespan longevity age,
  how_old_is_it > built founded dating century, how_old_rock > formation age, how_old_town
  how_old_city > founded chartered first_mentioned, how_say how_pronounce > pronunciation,
  how_smart clever > intelligence cognition, how_strong > magnitude intensity force, how_tall >
  stand shoulder, how_tall > tall cm, how_tell_if how_do_i_know_if how_know_if > symptom sign
  diagnosis, how_to_grow > cultivation propagation, how_treat > treatment therapy remedy, how_wide
  > breadth beam, how_wide_wings > wingspan, hundred_years > century, hung_out_with > associate
  circle, hungry > famine ration, hungry > starve, hunt > stalk ambush, hunt catch, hunted >
  exploited, hunter > predator predatory, hurricane cyclone, hurricane tornado > storm wind,
  hurricane typhoon cyclone, hurt injured > casualties, hybrid > cross crossbreed interbreed,
  ibuprofen aspirin > nsaid, ice > cryokinesis, ice > frozen glacier, ice_age > glacial glaciation
  pleistocene, ice_float > density, idea > concept theory, idea hypothesis, ideas > doctrine
  thought, identify > recognise distinguish identification, ill sick > malaise, immigrant >
  emigrated migrated, immune > antibody, immune > resistant, immune_after > immunity, important
  significant, imprisoned incarcerated, improve > refinement modification, in_a_zoo in_zoo >
  captivity, in_charge_of who_was_in_charge > command headed, in_debt debts > indebted creditor,
  in_love > affection, in_power > office government tenure, in_the_day during_the_day > diurnal,
  in_trees > arboreal canopy, in_trouble > arrested controversy scandal, incense > burning,
  independent > autonomy, independent become_independent > sovereign, indian > native indigenous,
  industry manufacturing, infect > contaminate transmit, influenced > impact, influenced_by >
  influence, inhabitants people > census, inhabited > uninhabited, inherit > bequeathed, inherited
  run_in_family > hereditary genetic, injured casualties, innocent > exonerated, insects bugs >
  insectivorous, inside > core mantle, inside > nave hall, inspiration > influence, inspired
  based_on > model, instruments > scored orchestration, introduced > brought released, introduced >
  debut, invade > invasion occupy, invasion occupy > occupation, invasive > introduced alien,
  invent > patented, invent devise, invent inventor, invention > device, inventor > patented,
  investigation > inquiry, iron > metal ore, is_it_true > authentic myth evidence, island > atoll,
  island archipelago, island isle, island_alone > marooned castaway, itch > histamine, item >
  artifact relic, jab > inoculation, jail prison > sentenced, jaw > jawbone, jellyfish > tentacle
  medusa, jew jewish, jew judaism, jewish > rabbi, jewish judaism, job > rank, job > trade, job
  profession, join > accession, join > recruited, join_party > membership accession, joint_pain >
  arthralgia arthritis, journey > crossing, jump leap > bound, jungle > rainforest forest, kangaroo
  koala > marsupial, keep > possession captivity licence, keep_one_as_pet keep_as_pet
  have_one_as_pet > captivity licence domesticated, kick_out threw_out > deposed banished,
  kicked_out > ousted, kicked_out_of_band > dismissed departure, kid_growing_up young > childhood
  early, kidnapped > captured, kids > childless, kids > son daughter, kids child > paediatric
  infant, kids_free > children admission, kids_take for_kids > paediatric pediatric, kill >
  mortality lethal, kill homicide, kill hunt > poaching poacher, kill_himself kill_herself >
  suicide, killed > perished, killed murdered > executed, killed_by eaten_by > predator,
  killed_for_faith > martyr, kind_of what_kind > species genus type, kind_of_music what_music >
  genre style, kinds types > species subspecies variety, king > monarch ruler royal, king >
  monarchy, king reign, kingdom > realm, kiss > romance, kitten > cat young, kitty cat, knight >
  armour, knight chivalry, knighted sir > knighthood honours, knocked_out > concussion,
  know_each_other > acquainted, known notable, known renowned, known_for > notable famed, koran
  quran > scripture, label > signed, lake > basin, lake > pond reservoir, lamp light > beacon, land
  > touchdown, lander > landing probe, landscape > scenery, landslide mudslide > slope debris,
  language > tongue, language speak > dialect, larva grub, laser > beam, last > persist, last_entry
  > admission closing, last_episode > finale, last_erupt go_off > eruption, last_seen > finale,
  last_words > dying deathbed, lasting > sequela, latin > romance, latin > scientific nomenclature,
  launch > liftoff, launched > commissioned, lava > basalt pyroclastic flow, lava > magma volcanic,
  law > bill, law > principle theorem, lay_egg > oviparous spawn, lay_eggs > clutch laying, layers
  > strata bed, lead_singer > vocalist vocals frontman, lead_to > cause result, leader > chairman,
  leader > secretary, leader in_charge > commander, leaf foliage, lean > tilt inclination, leave >
  apostasy, leave_eu > withdrawal, leave_money > bequeathed estate, leave_mother leave_home
  leave_nest > disperse fledge independent, leave_nest leave_the_nest > fledge, leaves > frond
  leaflet, led commanded, left > surviving, left_band quit_band > departed departure, left_today
  what_is_left > remains ruins extant, left_wing > leftist socialist, leg > forelimb hindlimb,
  legacy > influence commemorated, legend mythology, lesson > moral, let_go freed released >
  acquitted liberated, letter > epistle, letters > alphabet script, letters > orthography, letters
  > wrote, lice nits > pediculosis, lie > deceive deception, life > habitable organism, life
  lifespan live, lifeboat > boat, lifespan longevity, lifetime > lifespan longevity, lift elevator
  > accessible, light > density lightweight, light > photon wavelength optical, lighthouse > beacon
  lamp, lightning > discharge, lightning > electricity, lightning thunder, like_it > reception
  praised, likely > risk susceptible, likes > favour, limp > cane lame, line > route railway, lion
  tiger leopard > cat feline predator, listed > heritage protected monument, lit_up lights >
  illuminated, live > concert performance, live > distribution native, live home > habitat, live
  lives > occur dwell found, live_for life_span > lifespan longevity, live_forever > immortal,
  live_long > lifespan longevity, live_there live_here > inhabited, live_there live_on > habitable,
  live_together > colony social group, lived > period, lived_there > inhabited occupied, lives >
  habitat inhabit, lives > resides, livestock farm, lizard reptile, load > cargo freight,
  loan_words borrowed > loanword, locals > residents, locked_up > incarcerated confined, lockjaw >
  tetanus, logo > emblem, logo colour > emblem, loner alone > solitary, long_term later_effects >
  sequela complication chronic, long_words > compound, longest > length, look > architecture
  facade, look_after_babies raise_babies raise_kids raise_young take_care_of_babies > rear
  parental, look_like > described tall, looks > build, loot > plunder pillage spoils, loot >
  restitution, lose_arm lose_hand lose_leg > severed amputated, lose_baby lose_the_baby >
  miscarriage abortion stillbirth, lose_hair lose_fur lose_feathers > moult shed, lose_leaves
  lose_its_leaves > deciduous, lose_money > bankrupt insolvent debt, lose_territory > cede annexed,
  lose_weight > loss, loser > vanquished, losses > casualties killed, lost > astray, lost_battle
  lost_war who_lost > defeat, lost_election > defeated, loud > decibel amplitude, love > romantic,
  love lover > romance affair relationship, love_life love_interest > romance relationship, loved >
  praised acclaimed lauded, low_blood_pressure > hypotension, low_iron > anaemia anemia,
  lowest_point > depth, loyal > allegiance loyalty, lump > mass, lyrics words > text, mad_cow > bse
  encephalopathy, made > composed composition, made > forged, made > material constructed, made >
  produced, made > synthesized, made_by > manufactured, made_from > material composed, made_how >
  formation origin, made_of > material composed consist, made_of made_from > brick stone steel
  concrete timber, made_sword > forged, made_up > fictional, made_with > oil medium technique, mage
  > spell, magic > arcane, magic > enchanted sorcery supernatural, magic spell > sorcery
  incantation, magnet > pole, magnetic > ferromagnetic, maiden_name > née, maiden_voyage first_trip
  > maiden, main_character > protagonist, make create, make_money how_much_make > gross earned,
  make_peace > treaty peace armistice, maker > manufacturer, male cock, male_and_female >
  dimorphism, man human, manga comic > volume serialised, mangaka > artist author, manufacture >
  produce production, map > cartography chart, map > surveyed, mark_territory pee_on > scent
  territory marking, market > trading, marriage_rules > matrimony, marry > bride, marsh wetland,
  martyr > persecuted, mask > respirator, massacre > killing slaughter, mate > breed pair, mate
  reproduce > reproduction, mate sex > copulation courtship breeding, mate_for_life > monogamous
  pair bond, material substance, mating_season > breeding rut, mayor > elected, mayor boss >
  council governed, meadow grassland, mean > signify denote, mean nasty > cruel harsh, meaning >
  significance symbolism interpretation, meaning_of_life > existence, measles > rubeola, measure >
  determined, measure > unit instrument, meat meateater > carnivore, medal > decorated honour,
  medicine healing > remedy herbal, medicine meds > antibiotic agent, medieval > mediaeval,
  medieval middle, medium > oil technique, meds > treatment, meds pills > drug dose, melt > fuse,
  meltdown > reactor nuclear, melting > retreat thaw, melting_point > melts temperature, members >
  lineup personnel, memorial > commemorates, memory > amnesia, men > troops soldiers, merchant
  trader, merge > merger, merge join > amalgamated, mermaid > siren, met > acquaintance introduced,
  metal > alloy, metal > ore, meteor > impact, meteor meteorite, mice rodent > vole, middle > core,
  middle_ages medieval, migrate > winter, migrate migratory, military armed, military_service >
  enlisted conscription, milk nurse feed_babies > suckle lactation wean, milky_way > galaxy,
  million_years > period epoch, mind_control > manipulate hypnosis, mine > quarry coal, mining >
  extraction, miracle > miraculous, mirror > reflection, miscarriage > abortion spontaneous,
  missing_people > missing, mission > spacecraft, missionary > mission conversion, mix > solution
  compound, mixed_breed mutt mongrel > crossbreed hybrid, moat > ditch, model > sitter, mold mould
  mildew > fungus fungal, monarch ruler, monarch sovereign, monastery abbey, money funded >
  financed donations, money_for_trip > sponsor funded, monk monastery, monk nun > monastic order,
  monkey > primate ape, monkey gorilla chimp > primate ape, monster > beast, monster > serpent
  dragon giant, monument memorial, moon lunar, moons > satellite natural, moral > ethics, mosque >
  minaret, mosquito > vector, mosquito_net > netting, moss fern > bryophyte spore, most_likely
  more_likely > risk susceptible, mountain > massif range, mountain > peak hill summit, mountain
  hill peak > summit elevation, mouth > estuary delta, mouth jaw > mandible snout, move >
  locomotion movement, moved > emigrated settled, movement > symphony, movie cinema, movie film >
  feature picture, movie_about film_about > portrayed biopic depicted, movie_of_book > adaptation,
  mp mps > representative deputy, mud > sediment silt, mud clay, mum dad parents > orphaned, mum
  mom > née, mum mother mom > female dam, mummy > mummified embalmed, mumps > parotitis, murdered
  assassinated, muscle > contraction, muscle_pain muscle_ache body_aches > myalgia, museum
  collection, museum_about > museum memorial, mushroom toadstool > fungus mycelium, music > score,
  musician > composer music, muslim islam, mutiny > rebellion, mutt > mongrel, myth > legend
  mythology, naked_eye without_telescope > visible, name changed_name > renamed, name_come_from >
  etymology derive name, name_mean > etymology derived meaning, name_mean name_from > named
  etymology, named > etymology eponym, named_after > named honour eponymous bear, named_for >
  eponymous bear honour, narrator > voice, nasa esa > agency, national_animal > symbol,
  national_park > protected reserve, nationality > born, native indigenous > aboriginal, natives
  locals > indigenous inhabitants tribe, naval fleet, navy > admiral, navy > naval fleet, nazi
  hitler > third_reich german, neanderthal > prehistoric hominin, near next_to > adjacent bordering
  neighbouring, neck > nape, needle > conifer leaf, neighbour boundary, neighbours neighbors >
  bordering, nerve > neural neuropathy, nest > brood roost, nesting breeding, net_worth how_rich >
  fortune wealth estate worth, never_married > unmarried bachelor, new_season > renewed, new_singer
  > vocalist replaced, new_version > successor, newer > successor later, next_king next_in_line >
  heir successor succession, next_season another_season > renewed season cancelled, nhs healthcare
  > health, nice kind > gentle generous amiable, nickname > sobriquet epithet dubbed, night
  at_night > nocturnal crepuscular nighttime, night nocturnal, noble > aristocrat nobility,
  nobleman lord > noble nobility aristocracy, noise > call cry, noise sound > vocalization
  vocalisation, noises sounds talk > communicate vocalization, normal_people > civilians, north >
  magnetic, north_of > northern, north_pole south_pole > polar arctic antarctic, northern_lights >
  aurora, nose > snout trunk proboscis, nose snout > muzzle nostril rostrum, not_allowed >
  contraindicated, not_hungry no_appetite > anorexia appetite, not_used_anymore out_of_date
  outdated > obsolete, novel > book fiction, nuclear > reactor radioactive, nuclear_power >
  reactor, nuke > nuclear atomic, nuke > warhead, number population, number_one > chart topped,
  numbers > abundance, nun convent, nut > seed kernel, oak beech > tree timber, ocean marine, odds
  > ratio, odds chance > probability, official > recognised status, official_language > official,
  oil > crude reservoir, oil > hydrocarbon, oil petrol > petroleum, old antiquity, old building >
  century, old how_old > dated century bce, old_age > natural, old_city how_old > founded
  established, old_enough > maturity, old_man > elder, old_name used_to_be_called formerly >
  previously renamed, old_version > predecessor, old_when_died how_old_when > aged, old_woman >
  crone, olden_days old_days > historical formerly, oldest > ancient, oldest_version > earliest
  attested, on_board aboard > crew passengers, on_display > exhibited, on_money banknote > note
  portrait currency, on_tv > broadcast aired television, one_year > annual, only_child > sibling,
  open_on_sunday open_on_monday > closed daily, opened > inaugurated, opened > unveiled, opera >
  libretto aria, opposition > oppose, orc goblin troll > creature, orca killer_whale > dolphin
  whale, orchestra > symphony philharmonic, origin_story > backstory origin background,
  original_singer > vocalist former, orphan > orphanage, oscar > academy award, out_of_service >
  withdrawn decommissioned, outcome > victory, outfit > garb, outside > facade, overdose > dose,
  overthrow deposed, owl > nocturnal, owl eagle > bird raptor, owner > ownership property, owns >
  ownership, pack > hierarchy social, pain > receptor nerve, pain hurt > ache analgesia,
  pain_relief > analgesic analgesia, paint > pigment, paint > tempera, painted drawn, painter
  artist, painter picture > painting, painting > artist canvas, painting > portrait oil, palace
  residence, paper > pulp cellulose, paratrooper > airborne, parents mother father > son daughter,
  parents_die lose_parents > orphaned, park > reserve, parliament > chamber, parrot > bird
  psittacine, part_of belong_to > district province county, partner_for_life one_partner >
  monogamous pair, party > political, pass_it_on pass_on > transmit transmission infectious,
  pass_law > enacted adopted, passed > enacted adopted ratified, past former, patron patron_saint >
  saint, paw > forelimb hindlimb, pay_back > reparation indemnity, pay_for_war had_to_pay >
  indemnity reparation, peace > treaty truce, peace_deal peace > treaty armistice ceasefire, peak
  summit, peasant serf, penguin > seabird, peninsula cape, people > civilians populace, people_from
  > demonym inhabitants, people_like > reception praised popular, people_live > inhabited
  population, people_think what_people_think did_people_like > reception critics reviews response,
  period age, permanent > irreversible, personality > described disposition, pest nuisance >
  invasive damage, pet > captivity domesticated, pet animal > cat dog puppy kitten rabbit hamster
  parrot bird snake reptile, pet_animals stroke > touching petting, petals > corolla, pets dog cat
  > veterinary, pharaoh king > dynasty, philosopher > philosophy thinker, photos pictures >
  imagery, piano > pianist keyboard, picture > portrait, pig > swine boar, pigeon > dove, piles >
  haemorrhoids hemorrhoids, pilgrim > pilgrimage, pilgrimage > shrine, pill tablet > oral dose,
  pillar > column pier, pilot > flown, pine spruce fir > conifer, pirate > piracy buccaneer
  privateer, plague > epidemic disease, plane > squadron, plane airplane > airliner, plane_fly >
  lift, planet > homeworld world, planet > solar orbit, planet celestial, planet planetary,
  planetarium > dome, plant > vegetation flora, plant_it when_to_plant > sow planting, plants
  planteater grass veggie > herbivore, plastic > polymer, plates > tectonic, play > behaviour, play
  > drama theatre, play theatre theater > drama playwright, play_dead > thanatosis, play_him
  play_her > portrayed actor, play_instrument > instrument, played > portrayed, playwright
  dramatist, plot > synopsis summary storyline, plural > noun, pm > premier, poach poacher >
  illegal, poem > poetry verse, poet poetry, poet verse, poetry verse, point_of_view > perspective
  narrator, poison > toxin, poisoned > intoxication, poisonous_plant > toxic, pole > polar, polite
  > formal honorific, pollen > pollination anther, pollution > effluent, pollution contamination,
  pond pool, pony equine, poo poop > spraint guano scat, poop poo shit crap > faeces dung excrement
  droppings, poor > humble peasant, poor > straitened penury, poor broke > indebted destitute
  impoverished, poor impoverished, pope > pontiff, pope papacy, pope papal, popular > success
  acclaimed, popular fame > famous, pork_beef > forbidden, posh noble > aristocratic gentry,
  pottery > earthenware, pottery pot > ceramic vessel, power > authority competence, power_plant
  power_station > generator, powered run_on > propulsion fuel driven, powers superpower > ability,
  prawn shrimp > crustacean, pray prayer > liturgy, predator > hunt prey, predict > prophecy
  foretold, pregnancy gestation, pregnant > foetal fetal, pregnant > gravid, pregnant gestation,
  prehistoric stone, premiere > performed, presenter > host, president > elected, prevent avoid >
  prophylaxis precaution, prey hunt, prickle prickly > thorn spine, priest > cleric, priest >
  ordained, priest bishop > clergy, priest pastor vicar > clergy minister, prime_minister > premier
  cabinet, prince > royal heir, princess royal, print > engraving lithograph, prison_escape escape
  break_out > fled, prisoner > captured, prisoners captured > captive pow, prize won > honours,
  produce production, profit > income, promise > treaty pact, pronounce say > pronunciation
  phonology, pronounced > phonetic, proof > demonstrated experiment, proof > theorem, proof >
  verification, prophecy > oracle foretold, prophet > messenger, protect > prevention, protect
  conservation, protect_myself protect_yourself > prevention precaution, protect_themselves
  defend_themselves > defence defensive, protected > law prohibited, protein > amino, protest >
  unrest, protest demonstrate, prune > trimming, published come_out > publication, published
  publication, punished > executed, punished > prosecuted convicted, pup calf foal lamb duckling
  offspring seedling > young, pup cub kit > litter juvenile, pup dog, puppies kittens cubs >
  litter, puppy > dog pup young, purpose > intended, push > thrust pressure, push pull > force,
  put_up > construct build, pyramid > tomb pharaoh, queen > monarch royal, quit_job > resign
  retire, quote famous_quote said > quotation dictum, rabbit hare, rabies > hydrophobia, race >
  folk, race > species, race ethnicity > descent ancestry, radiation > contamination dose,
  radiation radioactivity, radioactive > decay, radioactive > isotope, rain > condensation, rain >
  rainfall precipitation, rain rainy wet > precipitation rainfall humid, rainbow > refraction
  spectrum, rainfall precipitation, raise > parental, raised childhood, rally > demonstration, ran
  > fled, random > stochastic probability, range distribution, rank > title position, raptor >
  predator bird, rare > scarce endangered uncommon, rare > threatened, rash > exanthem macular
  lesion, rat mouse squirrel > rodent, rating > score, ratings > viewership, reach > attained,
  read_minds mind_reading > telepathy telepathic, real_life > inspired basis, real_name birth_name
  > né née pseudonym alias, real_name full_name > born née, real_painting > authentic attributed,
  real_people > based, realise > discover learn, really_happen > legend apocryphal corroborated
  evidence, reason > motive, rebel > mutiny, rebel > revolt uprising rebellion insurgent, rebellion
  > revolt uprising, rebellion riot > uprising revolt insurrection, reborn rebirth > reincarnation,
  rebuilt > reconstructed restored, recast > replaced, reception reviews > acclaim, recognise
  distinguish, recognize > recognise identify, record > highest, record > studio, recorded >
  sessions, recover recovery > convalescence prognosis, recovered > retrieved, red reddish > rufous
  crimson scarlet, red_spots > rash, refugee > displaced fled, related > branch, related cousin >
  kin closely, related family > genus taxonomy, release_date > released premiere, released >
  premiere, relic > artifact, religion > adherents, religion > cult, religion religious > church
  denomination, religious > devout pious, remake > adaptation version, remarry > second married,
  remember > commemorated legacy memorial, renamed > name, renovated > restoration modernised, rent
  hire > charter, rent_it hire_it private_party > charter hire, rent_museum > hire venue, repaired
  > restored renovated, repellent > deet permethrin, replace > supplanted, replace_singer >
  replaced, replaced > superseded successor, reproduce mating, rescue > freed, rescue > relief,
  rescue > relieved evacuate, rescue_team rescuers > rescue, research investigation, researcher
  study, restored > conserved, result > aftermath, result consequence, retreat withdraw, return >
  relapse recur, returned > restitution, reunion > reunited reformed, reveal > discovered identity,
  revenge > avenge, revenge get_back_at > retaliate reprisal vengeance, review > critical
  reception, revolt uprising, revolution > revolutionary uprising, reward > gift, rhino >
  rhinoceros, rich > net_worth, rich wealthy > prosperous, rich_area poor_area > income deprived,
  ride > saddle mount, ridge > crest, right_and_wrong > ethics moral, right_wing > conservative,
  rights vote > suffrage franchise, riot > disorder, riot unrest, ripe > ripen mature harvest, rite
  > ceremony, ritual > rite ceremony, rival > rivalry feud, river > stream waterway, river >
  watercourse, river basin, river stream creek > tributary, rivers > drained, rob > pillage, robe >
  vestments, robot > automated, robot android cyborg > synthetic, rock > geology sedimentary
  igneous, rock > stone mineral, rock > strata bedrock, rocket > launch booster, rocket >
  propellant thrust, rocks > metamorphic, roman > rome empire, roo > kangaroo marsupial, roof >
  dome vault tile, room > apartment, rooster > cock chicken, root bulb, rot decay > decomposition
  decompose, round > circumference, rover > lander probe, rubber > polymer latex, ruin remains,
  ruins archaeological, rule > dominion, rule > principle, rule > reign govern, ruled throne, ruler
  government, ruler reign, rules > commandment precept, run > speed gallop, run_away > desert
  retreat, run_away get_away > flee escape, run_by who_runs > governed administered council
  administration, run_for > stood, run_out_of_food > famine provisions ration, run_over roadkill >
  collision vehicle traffic, runny_nose > rhinitis, runs the_runs the_shits > diarrhoea diarrhea,
  runs_in_family runs_in_the_family > hereditary genetic inherited, runtime > length, runway >
  landing, rust rusty > oxidation, sabbath > rest, sacrifice > offering ritual, sad > tragic
  tragedy, safe > hazard, safe > structural stability, sail_to sailed > voyage expedition, sailing
  > departure, sailors > seaman mariner, sailors crew > complement hands, sails > rigging mast,
  saint > canonised martyr, saint holy, sales > copies, sales > turnover, salmon trout > fish, salt
  > chloride, salt > saline, salt_ice > freezing, salty > saline, same_actor > portrayed, samurai
  ninja > warrior, sand beach, sang vocals > vocalist, sank > scuttled torpedoed, satellite >
  spacecraft orbit, saved > conservation protect, saved > restored, say_no > declined refused,
  scales scaly > skin, scan mri > imaging, scandal > allegation, scandal > controversy affair
  disgrace, scar > burn, scared_of afraid_of > fear phobia, scary > suspense, scavenge > carrion
  carcass, scent fragrant > fragrance aromatic odour, scent odour, school educated, school uni
  university > educated studied attended, scientific_name latin_name > genus species nomenclature,
  scientist researcher, scrap > dismantled, scrapped > broken, script > screenplay writer, sculptor
  > sculpted carved, sculptor sculpture, sculpture statue, sea > ocean marine, sea_level > tide
  rise, seagull gull > seabird, seal pinniped, seal walrus > pinniped, seaside beach > coastal,
  season > tilt axis, seats > representatives deputies, seats > spectators, secret > clandestine
  covert, secret > revealed, secret_identity > alter ego, secret_police > intelligence, sect >
  denomination cult, see eyesight > visual, see vision, see_doctor see_a_doctor > consult medical,
  see_it can_you_see > visible naked observed, see_there > exhibits collection highlights,
  see_through > transparent translucent, see_today > surviving, seed > kernel pit, seed >
  propagation dispersal, seize take, self_portrait > portrait, self_taught > autodidact,
  selfie_stick > photography tripod, sequel next_part > successor follow, sequel part_two > second,
  serialised > magazine chapters, serious > severe complication, served > enlisted service,
  served_in fought_in > served service, set > location, set_up establish, settle > settlement
  colony, settlement village > dwelling, settler colonist, settler settled > settlement colonist,
  shade > partial, shadow > light, shake > quake, shake shaky > tremor, shapeshift change_shape >
  transform, shark fish, shark ray > elasmobranch cartilaginous, shed hair_loss > coat grooming,
  shed moult molt > replace, sheep > lamb flock, sheep ovine, shell > bombardment, shell > carapace
  plastron, shell > mollusc bivalve, shell gun > artillery, shingles > zoster, shiny > lustre
  luster, ship > romance relationship, ship > steamer liner, ship spaceship > vessel starship,
  ships > navigation, ships naval, shipwreck wreck, shivering chills > fever, shoot > fire gun,
  shooting_star > meteor, shops > market, short_of_breath > dyspnoea, shot > gunshot assassinated,
  shot killed, shot_dead > assassinated killed, show > depict portray, show > series, show series >
  programme broadcast, show_up > debut, show_up_again > return, shrine > sanctuary, shrinking >
  decline recede, shut_down shut closed > closure, shy > reclusive, shy quiet > reserved taciturn
  introverted, shy scared timid > elusive wary secretive, sibling > elder, sick > ailing, sick >
  symptom, sick disease illness > infection, sick_before > illness health deteriorated, side >
  belligerent ally faction, side > lateral flank, side team > allegiance, sidekick > companion
  ally, siege > blockade invested, siege besiege, sights > monuments, sign_language > deaf signed,
  sign_up join_army join_the_army > enlist recruit, signature signed > inscribed monogram, signed >
  inscription, silver metal, sin > transgression, sing > vocalization, singer > frontman, singer >
  vocalist musician, singing > chant hymn, single > bachelor, single > chart release, sink >
  capsize, sink > density, sink > foundered wreck loss, sink basin, sink shipwreck, sit_on_eggs
  incubate, size > diameter radius, skeleton bones > skeletal vertebra, skeletons bones > remains,
  sketch > study, ski > resort, skin > hide pelt leather, skull cranium, sky > atmosphere,
  skyscraper > storey tower, slang > colloquial informal, slave > serf, slave > slavery enslaved,
  slave slavery > enslaved abolition, sled sledge > dogs, sleep > melatonin, sleep > roost dormant,
  sleep > slumber, sleep_in_winter winter_sleep > hibernate dormant, slogan > motto, slow_down
  slower > deceleration friction, smallest littlest > minimum, smart clever intelligent >
  cognitive, smart intelligent > tool, smell > fragrance aroma perfume, smell > olfactory nose,
  smell > receptor, smell scent, smell stink stinky smelly > odour scent musk, smoke smoker >
  cigarette, smokealarm > detector alarm, smother suffocation, snail slug clam > mollusc mollusk,
  snake > serpent reptile, snake lizard > squamate, sneeze > irritation, sneeze > nasal
  respiratory, snow precipitation, snow snowfall, snow snowy > snowfall winter, soap > surfactant,
  social friendly > gregarious sociable, soft > malleable ductile, soil > earth ground, soil >
  humus, soil > loam substrate drained, solar_panel solar > photovoltaic, sold > auction, sold_for
  > auction price, soldier > regiment, soldier infantry, soldiers > cavalry garrison, soldiers
  forces, solid liquid gas > state phase, son > heir, song > hymn, song > score, song > sing music
  single, song track, sore achy aching > myalgia tender, sore_throat > pharyngitis tonsillitis,
  soul > spirit, sound > acoustic wave vibration, sound > call cry voice, sound call >
  vocalization, sounds > phoneme vowel consonant, soundtrack > score music, source > spring rises,
  space > cosmos orbit, space universe > cosmic, space_station > iss orbital, spaceship rocket >
  spacecraft, span > length arch, special_effects cgi > effects visual, special_move > technique,
  species genus, species kind, speed_up faster > acceleration, spell > orthography, spell curse >
  incantation enchantment, spider > web silk, spider arachnid, spider scorpion tick > arachnid,
  spike thorn > spine prickle, spikes prickles > spine quill, spin > axis, spin turn > rotation,
  spinoff spin_off > spin, split > schism, split band_split > disbanded, spoiler > ending, spot >
  identify observe, spots > lesion, spots dots > patch mottled speckled, spots pimples bumps > rash
  papule pustule, sprain twisted > ligament, spread > dispersal propagate, spread > missionary,
  spread_cancer > metastasis, sprout > shoot, spy > treason, spy intelligence, square > quadratic,
  squid octopus > cephalopod tentacle, stadium arena > capacity seats, stage_name pen_name >
  pseudonym alias, stalactite stalagmite > dripstone cave, stand_for > acronym symbolise, stand_for
  believe_in > ideology platform policy, star > constellation luminosity, star stellar, starring >
  portrayed, starring cast, start > outbreak origin, start_company > founded establish,
  start_fighting > hostilities outbreak, start_running > service inaugurated opened, start_showing
  show_up > manifest onset, start_war > outbreak cause declare, started created > founded, started
  founded > inaugurate, starve > famine ration, starving > provisions, state > province county,
  station > railway terminus, statue > bronze unveiled, statue > figure, statue > marble, statue
  monument, stay_away > isolation avoid, stay_home stay_at_home stay_off > isolation quarantine
  exclusion, std sti vd > venereal sexually, steal robbed > looted plundered confiscated,
  steal_idea > dispute priority patent plagiarism, steal_land > annexed seized, steam_train
  steam_engine > locomotive steam, steel > alloy carbon, steel > iron metal, stem stalk > shoot
  trunk, step_down > resign, stepmother > evil, still_alive alive > living died surviving,
  still_exist > extant surviving remains, still_life > fruit, still_see see_today still_there >
  visible remains extant preserved, sting > stinger, stink stinky > foul, stomach_ache tummy_ache
  belly_ache > abdominal pain, stone > masonry granite limestone marble, stone > mineral, stone_age
  > palaeolithic neolithic, stop_drinking_milk > wean, stop_getting_it not_catch > prevention
  prophylaxis, stop_making > discontinued ceased production, stop_using > obsolete discontinued
  withdrawn superseded, stopped > withdrawn, stopped fought_off beat_back > repulsed repelled,
  stops > halt, store_food hide_food > cache hoard, storm > gale, storm > tempest hurricane, storm
  > thunderstorm cyclone, storm weather, stormy bad_weather > wind gale cancelled, story > myth
  account, story > storyline premise, story > tale narrative legend, straight_or_gay > sexuality
  orientation, stranded > marooned shipwrecked, stream brook, stream netflix watch > broadcast,
  street_named > named honour, stretch stretchy > elastic, strike > dispute, strike > walkout,
  strike protest, stripe stripey > band barred, stripes spots > marking, stroke > apoplexy
  ischaemic, stroke > cerebral haemorrhage, strong > magnitude intensity, strong > tensile,
  strongest > powerful, stubborn > obstinate tenacious, student_of > pupil disciple, students >
  disciple, studied > educated university, study > read graduated, stuff > material substance,
  stuff_found > artefact finds, stuff_on_board cargo > freight, stunt > double, stutter > stammer,
  style > architecture gothic baroque, style > genre, style > movement impressionism, submarine >
  submersible, subway underground metro > rapid transit, succeeded followed > succession,
  successful > acclaim, suffocate smother > asphyxiation, sugar > carbohydrate, suicide > jumping
  barrier, suicide > killed hanged, sum add > addition, summit top, sun > star, sun shade > light
  sunlight sunny, sun solar, sunday > sabbath, sunlight > sunshine solar, sunny > sun sunshine,
  sunrise sunset > horizon, sunshine sun, super_speed > speed superhuman, super_strength > strength
  superhuman, superpowers powers > manipulate, supplies > provisions logistics, support > advocate
  favour, supporters > voters electorate, surface > crust terrain, surgery operation > excision,
  surrender capitulate, surround > siege encircled besieged, survive > survivor, survive chances >
  prognosis, survive_winter winter_hardy > hardy frost, survivors survive > rescued, swallow >
  whole, swallow ingest, swamp > marsh wetland, swear_words > profanity, sweat > cooling, sweat
  sweaty > diaphoresis, swim > aquatic dive, sword > relic, sword > wields, sword spear > blade
  weapon, symbol > chemical, symbol symbolise stand_for > emblem represent, symptoms > presentation
  clinical, synagogue > worship, tadpole > larva, tail > caudal prehensile, tail rump,
  take_for_pain take_for_headache > paracetamol analgesic, take_over > conquer occupation seize
  capture, take_photos > permitted, take_place > location, take_to_build > construction completed,
  taken_out_of_service stopped_running > withdrawn decommissioned retired, taken_over occupied,
  talk_to_each_other > communicate vocalization, tallest > tall, tame > docile captive, tame
  domesticate, tank > armoured, taste > receptor, tattoo > mark, taught > pupil, taught > tutor
  professor, taught learn > tutor apprentice, tax > toll tariff, tb consumption > tuberculosis,
  teach_himself teach_herself > self taught autodidact, teacher > mentor pupil, teacher
  schoolmaster, team_up > allied, teeth > incisor molar canine, teeth > serrated, teeth > tusk,
  teeth dentition, telescope > mirror lens, telescope observatory, tell_apart tell_from >
  distinguish difference, tell_authorities > notifiable, tell_boy_from_girl tell_male_from_female >
  dimorphism sex, tells_story > narrator, temperament > character nature, temple > sanctuary,
  temple shrine, ten_years > decade, tenses > verb, terms > reelection, territory > boundary
  defend, test > diagnosis serology culture, test > trial, test_for how_test > diagnosis diagnosed
  serology, thank_you > politeness, theme > motif, theme > opening, theme_song > theme music
  opening, theory > model, theory > speculation, theory hypothesis, things_found what_found >
  artefact artifact finds, think_up > invent devise, thought_about idea > philosophy theory,
  thought_up > conceived, thousand_years > millennium, throne > crown reign, throne > seat,
  throw_up puke barf > nausea emesis, thunder > discharge, thunder storm, tick flea > vector,
  tick_out tick_off > removed forceps, tide tidal, tides > gravitational moon, time_of_year
  what_season > season peak, time_zone > utc, tiny little > miniature, tired > weakness, tired
  exhausted > lethargy, tithe > donation, to_blame fault > negligence, today nowadays > present
  modern contemporary, toe > claw hoof, together > couple relationship, told > recounted narrated,
  tomb > chamber sarcophagus, tone > tonal, tongue > lick papilla, took > annexed, took_off >
  liftoff, took_over > annexed, took_over_from came_after > succeeded successor, tools > implement
  artefact, tooth fang, top peak, top_speed how_fast > maximum speed knots, top_ten > chart peaked,
  torn_down knocked_down > razed, tornado twister, tornado whirlwind, tortured > interrogated, tour
  > concert, tour_dates > tour, tourist_attraction > sights landmark, tower > spire steeple turret,
  town settlement, town village, toxic > toxin, toxic hazardous, track > gauge rail line, track >
  railway, trade > commerce merchant, traffic > daily, trailer > teaser, train > obedience, train
  engine > locomotive railway, trained > apprenticed, traitor > defect, traitor betray > treason
  treachery, transform > metamorphosis, transformation > form, trap > encircled surrounded, trapped
  > buried rescue, travel move_south go_south fly_south > migrate, treasure > gold hoard, treasure
  > riches, treat > administered, treatment > management, treaty agreement, tree > deciduous
  conifer arboreal, tree > forest wood, tree foliage, trees > woodland, trench > front, trial court
  > tried prosecuted convicted, trial tribunal, triangle > triangular, tribe > indigenous clan
  people, trick > deception cunning, trick > ruse, trip > crossing, trip > passage, trip
  expedition, trouble_with_the_law > arrested convicted, truce > armistice ceasefire, true >
  authentic myth, true > legend apocryphal corroborated, true_identity > revealed identity,
  true_story > based, true_story is_it_true > legend apocryphal corroborated, trunk bark > stem
  bole, tsunami > wave, tumour > neoplasm malignant, tune melody, tunnel > bore, tunnel >
  underground, tunnel > undermine gallery subway, turn_evil > defect, turn_evil goes_bad >
  corrupted villain, turn_into > metamorphosed, turned_into > conversion, turnout > voter, turtle
  tortoise > reptile chelonian, tusk ivory, tweezers > forceps, twice get_it_twice get_it_again >
  immunity reinfection, twin > identical, twin_town sister_city > twinned partnership, unclean >
  soiled contaminated, underwater hold_breath hold_their_breath > dive submerge submersion,
  underworld > hades afterlife, unesco > heritage, uniform > insignia, unit > si, universe cosmos,
  unproven unsolved > conjecture, upper_class > aristocratic gentry nobility, uprising >
  insurrection, use_weapon > wield, used > applications, used_before > predecessor previously,
  used_for > uses purpose application, used_now what_used_for > houses serves converted,
  used_to_be_called > formerly, vaccine > inoculation prophylaxis, valley > gorge canyon, valley >
  ravine, vanished > abandoned, vegetarian vegan > meat, venom toxic, verbs > conjugation, versions
  > variant variation, veteran > former served, veterinarian vet, veto > block, veto > override,
  victory triumph, video music_video > clip directed, view > panorama lookout, viewers > audience
  ratings, viking > norse raid, village municipality, villain > enemy evil foe, violin > violinist
  string, virus > pathogen, visible > observed, vitamin > nutrient, voice > dub actor, volcano >
  lava crater magma, volcano > volcanic eruption, volunteer > enlist militia, vomit puke sick_up >
  emesis, vote_rights right_to_vote > suffrage franchise, vote_share percent > percentage vote,
  wake_up > awakened awoke, walk > gait locomotion, walk_across > pedestrian, wall > barrier, wall
  > rampart fortification, war > conflict battle fighting, war > defence, war conflict >
  hostilities, war_start > outbreak hostilities, warmest hottest, warn > alarm, warning > alert,
  warship > ship naval, wash_hands > hygiene, wasp hornet, watch > aired viewers, water > aqueous,
  water > irrigation moist drought, water ice > liquid hydrosphere, waterfall > drop, waterfall >
  fall cascade, wave > surf swell, wave tide, weak > debility, weakness > weaken susceptible,
  weakness weak_spot > vulnerability negated, wealthy fortune, weapon > artifact, weapon >
  equipment, weapon > wields, weapon arms, weapon gun > artillery rifle, weapons > ordnance
  armament, wear > clad garb, wear clothes > outfit costume, weasel stoat ferret > polecat mink,
  weather > climate temperature, weather > rainfall, wedding > rite, wedding marry > betrothed,
  weed > invasive herbaceous, weight > mass gravity, weight_loss > wasting, weightless float >
  microgravity, weird > bizarre, weird strange odd > eccentric peculiar, welding metal, well_known
  > famous renowned notable, went_broke > bankrupt insolvent, went_to_school > educated school,
  went_to_uni went_to_college > graduated matriculated, went_under went_bust > bankrupt
  liquidation, went_wrong > failure malfunction, whale dolphin > cetacean, whale dolphin > mammal,
  what_causes > aetiology etiology pathogen causative, what_did_dinosaur_eat > diet herbivore
  carnivore, what_did_do_for_a_living > occupation profession worked, what_did_look > appearance
  described physical, what_do_people_do live_off > economy industry employment, what_do_they_eat >
  diet prey feed, what_eats who_eats > predator preyed, what_episode which_episode > episode,
  what_famous_for > best known remembered, what_feel_like feel_like > symptom sensation, what_for
  purpose > objective aim, what_fuel > petrol diesel coal, what_genre genre > comedy drama
  thriller, what_happened > fate, what_happened_after afterwards > aftermath consequence,
  what_happened_face > scar disfigured, what_happened_to > fate, what_helps > therapy remedy,
  what_in_painting > depicts subject scene, what_is_it_about > plot premise synopsis theme,
  what_killed > cause death, what_kind_of_animal > mammal reptile bird family, what_language
  what_do_they_speak > language spoken dialect, what_mean what_does_it_mean > meaning signify
  significance, what_meds what_medicine > treatment therapy antibiotic, what_nationality > born
  citizen, what_people_called > demonym, what_song_about > lyrics theme, what_to_do things_to_do >
  attractions sights leisure, what_to_see > highlights exhibits, what_to_see things_to_see
  worth_seeing > sights landmarks attractions, what_used > applications, what_used_for > uses
  utilised employed, what_was_like > described personality character temperament, what_year
  what_date > century, wheels > axle, when_appear > appearance debut, when_bloom when_flower >
  flowering inflorescence, when_built when_was_it_built > constructed completed erected,
  when_come_out came_out > released premiere, when_died when_did_die > death, when_end how_end
  how_did_it_end > concluded treaty surrender ceased, when_found > discovered excavated,
  when_founded when_was_it_founded > chartered established, when_happen > date occurred,
  when_invented > invented patented introduced, when_lived > period cretaceous jurassic, when_open
  > opening hours daily, when_set > period setting, when_she_was_little when_he_was_little
  when_young > childhood, when_worst > peak, where_based > headquarters, where_born hometown >
  birthplace born native, where_buried grave > interred cemetery buried, where_can_i_see >
  displayed exhibited museum, where_common where_found > endemic, where_does_grow > habitat
  distribution native soil, where_filmed where_shot filmed > location shooting photography,
  where_found > occurs deposits, where_from > hails, where_from > indigenous, where_grow > habitat
  distribution native, where_hang hangs > displayed collection gallery, where_is where_located
  whereabouts > situated located lies, where_language_from > origin family, where_live >
  distribution range habitat native occur, where_live where_do_they_live > habitat found range
  distribution, where_made > manufactured produced factory, where_name_from > etymology derived,
  where_now where_is_it_now > preserved museum berthed displayed, where_set
  where_does_it_take_place take_place > setting, where_spoken > spoken speakers, where_start_river
  come_from > source rises spring, where_story_come_from > origin source, where_watch > broadcast
  streaming, where_wreck find_wreck > wreck located discovered, whisker > bristle, whiskers >
  vibrissae sensory, whistle chirp tweet squeak > call vocalization song, white > cream pale
  albino, who_bought > acquired purchased buyer, who_built > architect constructed built, who_built
  who_made > architect constructed designed built, who_came_up_with came_up_with > invented devised
  conceived inventor, who_created made_up who_made_up > creator conceived devised, who_designed >
  architect designed engineer, who_discovered > described discovered, who_elects > elected,
  who_filmed > cinematography cinematographer, who_found > described discovered identified,
  who_found who_found_it > discovered unearthed excavated, who_founded_religion > founder prophet,
  who_gets_it who_gets who_catches > risk incidence prevalence, who_invented > inventor invention
  developed, who_is_in_picture who_in_painting > sitter portrait depicts, who_is_president >
  elected incumbent, who_is_she who_is_the_woman > sitter identity, who_killed > slain murdered
  assassin, who_leads > leader, who_led > commander leadership, who_lived > inhabited occupied,
  who_lived > residence, who_lived_there > residence, who_made > artist sculptor, who_made >
  created developed, who_made_sword > forged smith, who_makes > manufacturer produced, who_married
  > spouse wed husband wife, who_owns > ownership property, who_owns owner > subsidiary parent
  shareholder, who_paid paid_for > funded financed donated, who_painted > painter artist
  attributed, who_plays > portrayed actor starring, who_plays who_acts > portrayed actor cast,
  who_runs > operated, who_sings > vocals performed vocalist, who_speaks > speakers spoken,
  who_started who_founded > founder founded established, who_thought_of thought_of > invented
  conceived, who_voices does_voice does_the_voice > voiced dub, who_went went_to_space in_space >
  astronaut crew cosmonaut, who_won win > winner outcome, who_wrote > author attributed written,
  who_wrote > screenplay script writer, who_wrote_book > author, who_wrote_song > songwriter
  composed, whooping_cough > pertussis, whose_fault to_blame blame > inquiry attributed
  responsibility cause, why_build > purpose intended, why_cancelled why_end > cancelled ended,
  why_extinct why_die_out > extinction cause, why_happen > cause reason, why_happen > due,
  why_is_sky_blue blue > scattering wavelength, why_leave > departure resign, why_leave
  why_abandoned > abandoned decline, why_war_start why_start > cause origin outbreak, wide >
  breadth, wide diameter, width track_width > gauge, wife husband > marriage married, wild feral,
  wildlife fauna, win_award > awarded nomination prize, wind > pressure, wind windy > gale, wind
  windy > gust, wind_turbine windmill > turbine, window > stained, windy > force, windy wind, wing
  > forewing hindwing, wing flight, wing wingspan, winter > overwinter, wish > granted, witch
  wizard > sorcerer magician, witch_hunt witch_trial > witchcraft accused, wolf canine,
  women_and_children > civilians, women_priests > ordination, women_vote > suffrage, won > triumph,
  won_election > elected majority, won_war won_battle who_won > victory defeated, wood timber, wood
  wooden > timber, woods woodland, word_order > syntax subject, words > lyrics libretto, words >
  vocabulary lexicon, work career, work jobs > industry economy, worked employed, workers >
  craftsmen, workers > labour, works > publications oeuvre bibliography, world > realm setting,
  world globe, world_heritage > unesco, world_record > record fastest, worldwide > pandemic, worm >
  annelid invertebrate, worm earthworm, worse > aggravate severe, worship > cult veneration, worth
  how_much_worth > value estimated, wreck > devastated, wreck > wreckage, write > orthography,
  write_left_to_right right_to_left > direction script, write_to > correspondence letter, writing >
  inscription script, written > manuscript, wrote_song songwriter > composed lyrics, ww1
  first_world_war great_war > world, ww2 second_world_war > world, ww2 wwii > war, wwi ww1 > war,
  x_ray > infrared examination, x_ray xray scan > radiography, yawn > oxygen, yeast > fermentation,
  yellow > golden buff, yellow_skin yellow_eyes > jaundice, youth > wing, youth grewup >
  upbringing, zoo > captivity`;
