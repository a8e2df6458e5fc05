/** Animals, plants, weather and the earth; history, war, lives and the arts; see `SYNONYMS`. */
export const encyclopedia = `
  a_lot > considerable abundant, abandoned deserted derelict, ability > technique, above_sea_level
  > elevation altitude, abstract > nonrepresentational, accent > dialect pronunciation, accept >
  acquiesce, accident > derailment, accident > mishap, acid > ph, across > diameter, actor >
  actress starring cast, actor actress > portrayed, actress > cast starring, ad > ce, add adhd >
  hyperactivity attention, admiral > fleet naval, adult > mature, advil nurofen > ibuprofen, affair
  cheat > adultery infidelity mistress extramarital, afraid > apprehensive, afraid scared > phobia
  terrified, after_death after_he_died after_she_died > posthumous, after_effects side_effect >
  adverse sequela, after_him after_her > succeeded successor, afterlife die > underworld soul,
  age_of > aged, age_rating > certificate rated, agree > concur assent, agree > consensus,
  agreement > pact, ai > intelligence machine, aids > hiv, air > atmosphere oxygen, air_force >
  aircraft aviation, air_force > squadron, aired > broadcast, airport > aviation, airport > runway,
  album > studio, album record, alcohol_with > alcohol interaction, alias penname > pseudonym,
  alien > species, alien ufo > extraterrestrial, aliens > life, alive > resurrected, alive >
  surviving, allowed > licit sanctioned, alloy > mixture, almost > virtually, alone > solely, alone
  lonely > solitary, alphabet > script, alter_ego > identity, altitude elevation, always >
  invariably perpetual, ammo ammunition > round shell, ancestor > evolution descent, ancestors >
  ancestry lineage, anchor > mooring, ancient antiquity, angel > spirit messenger, angry >
  incensed, angry > temper irascible, animal > species wildlife creature mammal, animal > zoonosis
  zoonotic reservoir, anime cartoon > series, anniversary > centenary, announce > proclaim declare,
  ant bee wasp > colony, anthem national_song > hymn, any_kids > children childless, any_left
  one_left > survivor surviving extant, anyone_live anybody_live > inhabited uninhabited, ape
  primate, apocalypse > end, apprentice apprenticeship > apprenticed trained trade, arch > vault,
  arch_enemy > nemesis, archaeologist dig > excavation archaeological, architect designed, argue >
  contend, arms > forelimbs, army > defence, army > infantry regiment, army > legion horde, army >
  soldier, army troops > force, around > approximately, arrest > apprehended, arson set_on_fire
  set_fire > arsonist ignition, art artwork > work collection, artefact artifact > object finds,
  artist sculptor, artwork > piece, as_a_kid as_a_child > childhood early, ash > tephra
  pyroclastic, ashes > scattered, ask > inquire solicit petition, assassinate slaughter > kill,
  assault > storm, asteroid > meteoroid impact, astronaut cosmonaut > crew, asylum > institution,
  at_risk > susceptible vulnerable predisposed, atheist atheism, atmosphere > gas nitrogen, atom >
  electron, atom nucleus, atomic_bomb > nuclear, attack > besiege, attack > invasion onslaught,
  attack aggressive, attack_people attack_humans > aggressive attack human, attacked offensive,
  attract > courtship display, audio_guide > tour, author creator writer write, author writer wrote
  > novelist, autumn > october september november, avalanche > snow slope, awake active > diurnal
  nocturnal, award prize > honour laureate, award_named > prize, away distance, aztec maya inca >
  mesoamerican, b_side > single, babies > litter brood, baby > chick offspring juvenile, baby >
  congenital, baby > hatchling cub, baby_break baby_leave time_off > parental leave, back belly >
  dorsal ventral, back upper > dorsal upperpart, back_in_the_day back_then > formerly historically,
  back_leg > hindlimb hindleg, back_then > period era, backstory > history background biography
  origin, backup > reinforcement, bacteria > microbe microorganism, bad > deleterious, bad how_bad
  > severe, bad_at_school > expelled academic, bad_childhood > abuse poverty, bad_for > detrimental
  harmful deleterious, bad_guy > enemy foe evil, bad_guy villain baddie > antagonist adversary
  nemesis, bad_reviews > criticised panned, bags backpacks > cloakroom lockers, bald > shaven,
  ballet dance > choreography choreographer, ban > proscribed outlawed, band > ensemble, band
  group, band_from > formed, bankrupt bankruptcy > ruin, banned > broadcast, banned > censorship,
  banned > suppressed, baptise baptize > baptism, bark hoot howl growl > call, bark meow roar >
  vocalization, base > encampment, based_on > adaptation inspired, based_on > historical, based_on
  > model, based_on_book > adapted novel, bassist > bass, battery > electrode, battle > engagement,
  bay gulf, be_in_two two_parties > dual affiliation, beach > sandy, beak bill, beast animal, beat
  > vanquish rout, beat > victory, beat_him beat_her defeat > vulnerability, became_king
  became_queen > crowned ascended succeeded accession, become_king > coronation throne, bee
  honeybee, beer > fermentation, bees hive, before_christ > bce, before_him before_her > preceded
  predecessor, before_the_show > background prior, before_you_get_sick > incubation onset, beg >
  implore entreat plead, begin > commence, begin > onset, beginning > outset genesis, behead >
  decapitate, behead guillotine, beliefs > ideology principle, beliefs > teaching theology, believe
  > contend maintain, believe > ideology position, believe beliefs > doctrine creed tenet, believe
  doctrine, believe_in_god > religious faith atheist, bell > tower carillon, bells > ringing, belly
  tummy stomach > ventral underside underpart, belongs_to > territory sovereignty possession, bend
  bendy > flexible, bendy > malleable, bent crooked > leaning, best > zenith apex pinnacle, best_at
  > excelled, best_friend > ally, best_friend > companion friend confidant, bestseller > copies
  sold, betray > traitor, better > recovery recover, better_version improved > enhanced, bi
  bisexual > sexuality orientation, bible > testament, bible scripture, bible scripture > gospel,
  big > area extent, big > vast immense, big_bang > cosmology expansion, big_break > breakthrough
  prominence, big_fire > conflagration, bigger extended > enlarged extension expanded, bigger
  larger > dimorphism, biggest largest > area, biggest_city > largest city, bike > motorcycle,
  bike_path > cycle, bird avian, birdie bird, birth_defect born_with > congenital, birthday >
  birthdate, bite venom, bitten > attack, black_death > plague bubonic, black_hole > singularity
  horizon, blame > fault, blame > imputed ascribed, blast > explosion, blend_in > camouflage, blind
  > sight, blind_born > blind neonate, blisters > vesicle bulla, block > blockade, block > impede,
  blonde > fair, blood > haemorrhage, blood_clot clot > thrombosis thrombus, blood_donor >
  donating, blood_poisoning > sepsis septicaemia, blood_pressure > hypertension, blood_red >
  haemoglobin, blood_test > serology smear, blood_type > blood, bloom blossom, bloom flower >
  anthesis efflorescence, blooper mistake > continuity goof, blow_up > eruption, blow_up >
  supernova detonation, boat > navigable, boat > steamer, boat ship > hull, bodies > dead, bog >
  marsh peat, bog wetland, boil > vapour, boiling_point > boils temperature, bomb > bombardment
  shelling, bomb > detonated, bomb explosive, bombing > airstrike, bombing raid, bones_found >
  fossil skeletal remains, book > publication, book > treatise, book > volume, book_about >
  biography biographer novel, book_about what_book_about > plot theme, border > demarcation, border
  boundary, born > neonate newborn parturition, born birthday > birthplace née, born_with >
  hereditary, boss > employer, boss > overseer, boss ceo > chairman executive, boss final_boss >
  antagonist, boss in_charge > commander general, boss leader > incumbent, boss_of_country > head
  government, both_sides > belligerents opposing, bought > acquired, bought_by sold_to taken_over >
  acquired acquisition takeover, bounce > elastic, box_office > gross, boy_and_girl > male female
  dimorphism, boys > male, brain > neuron cognition, brain neural, branch > denomination sect,
  brand > trademark, brass > alloy zinc, brave > gallant, bread_rise > yeast fermentation, break >
  brittle, break > rupture, break_promise > vow oath, break_record > record surpass, break_up >
  disband dissolved, breakdown > collapse, breastfeed nursing > suckle, breath out_of_breath
  cant_breathe > dyspnoea dyspnea, breathe > atmosphere oxygen, breathe > inhalation ventilation,
  breathe_underwater hold_breath > dive submerged, breed > species reproduce, breeder > pedigree
  kennel breed, breeding reproduce > reproduction, breeze wind, bridge > span viaduct, bright >
  luminosity magnitude, bright > luminous, bring > convey, bring_buggy bring_pram > pushchair,
  broke_through > breach, broken_bone broken > fracture, broken_heart heartbroken > grief,
  broken_leg broken_arm > accident emergency hospital, bronze > alloy copper tin, bronze_age >
  prehistoric, brother sister > twin, brothers sisters > eldest youngest, brothers_and_sisters
  siblings > child eldest youngest twin, brought_back > reintroduce reintroduction, brown >
  chestnut tawny rufous, bruise > blood, bruise > haematoma, buddhism buddhist > dharma, buddhist
  buddhism, budget > cost, bug > invertebrate arthropod, bug insect > beetle, bug_bite > bite
  sting, bug_spray insect_spray mosquito_spray > repellent deet, bugs aphids > pest insect, build >
  completed, built > dating, built erected, built_on stand_on > foundation site, bull cow ox >
  bovine, bump > collide, bunny > rabbit, bunny rabbit > hare, burial grave interment, buried >
  tomb, burn > combustion flammable, burn > oxidation, burn_down > fire destroyed burned, burn_down
  > razed ashes, burned > consumed, burned > destroyed ashes razed, burned_alive
  burned_at_the_stake > executed stake heresy, burned_down > conflagration blaze, burrow > den
  hole, burrow dig > excavate tunnel, bury > entombed, bury cemetery, bus > service, bus_station >
  depot, bush shrub, business > enterprise, business > enterprise founded, butterfly > insect moth,
  button > control, buy_tickets > admission ticket office, cable > suspension, cafe restaurant >
  refreshments catering, caffeine coffee > stimulant, call > dub, called > styled termed,
  called_that > etymology named derived, came_back > reintroduced recolonise, came_back come_home >
  returned, camera > cinematography, camouflage disguise > cryptic coloration mimic, camp >
  encampment headquarters, can_you_visit > open visitors public, cancelled > discontinued axed,
  cancelled > ended, candidate > nominee, candles > lit, cannon > artillery gun, cannon > ordnance
  battery, canon > continuity, cant_move can_t_move paralysed paralyzed > paralysis palsy,
  cant_sleep can_t_sleep > insomnia sleep, canyon > ravine, capital > seat administrative, capital
  city, capital_city > capital, captain > commander, captain > master, capture > seize taken,
  career_start start_out > debut began early, carnivore meat, carriage wagon > coach, carry > bear,
  carry > cargo freight, carry > conveyed, cartoon > animation, carved > sculpture, cases >
  declension, cases > incidence notified, castle > fortress palace, castle > moat, castle
  fortification, casualties deaths, casualties wounded, casualty death kill victim, cat feline, cat
  lion tiger > feline felid, catch > ambush, catch > capture prey, catch catch_it > transmitted
  transmission infection contracted, caterpillar maggot > larva, catholic protestant > church
  denomination, cattle livestock, caught > apprehended arrested, caught_fire > ignited fire blaze,
  cause > aetiology etiology causative, cause > induce, cause > pathogen agent, cause > trigger
  precipitate, cause_of_death > died succumbed, caused > occasioned engendered, cave > karst
  chamber, cave cavern, caveman cavemen > neanderthal prehistoric, cd vinyl lp > album record,
  ceasefire armistice, celebrate > commemorate anniversary, cell > cellular membrane, cellar
  basement > crypt underground, cement concrete > aggregate, censor > censorship, censored > banned
  cut, chance_of_survival survival > prognosis mortality, change > shift, change > transform,
  change_law > amendment reform, change_sides switch_sides > defect betray, changed_from_book >
  differs adaptation, changed_name > renamed, changed_religion > converted conversion, channel >
  network broadcaster, chapter > volume, character > antagonist, character > role, chariot >
  racing, charts number_one > peaked, cheat_on > infidelity adultery affair, cheese > milk rennet,
  chernobyl > reactor, chew > mastication molar ruminant, chick > young nestling, chick chicken >
  poultry, chickenpox > varicella, child_star wunderkind > prodigy, childhood > early boyhood,
  children > childless offspring, children > progeny, children_now > descendants, chimp chimpanzee
  > ape primate, choice > preference, choose > opt designate, chopped_off > severed beheaded,
  chosen > elected appointed, chronic > persistent permanent, church > congregation, church >
  ecclesiastical, church > nave, church chapel cathedral, church parish, church_split > schism
  reformation, cinema film, circle > circumference radius, cities > urban, city town, civilians
  normal_people ordinary_people > inhabitants population, claim > assert allege purport, clap >
  gonorrhoea gonorrhea, claw talon, clean > cleanse purify, clean > unpolluted quality, cleaned >
  restoration conservation, clear_up > resolve subside, clever > ingenious astute, cliff rock,
  climate > environment, climate precipitation, climate temperature, climb > arboreal, climb >
  ascent summit mountaineer, climb_first first_to_climb > ascent, close > ceased, close_to >
  adjacent vicinity, closed > abandoned, closed_down shut_down > closure ceased, clothes > garb,
  clothes > raiment, clothes > vestments, cloud > condensation vapour, cloud overcast, cloudy
  overcast, coal fuel, coalition > alliance, coast > shoreline littoral, coat_of_arms flag >
  heraldry emblem shield, cod tuna herring > fish, coffin > sarcophagus, coins > coinage hoard,
  cold > frigid, cold > rhinovirus, cold > temperature chill, cold frost > hardy, cold_war >
  soviet, coldest > temperature cold, coldest_day hottest_day > record temperature, collapse >
  failure, colleague worked_with > collaborator, college > graduated university, colonized
  colonial, colony village > settlement, color colour > hue, color colour > plumage pigment, colour
  > painted, colour > wavelength spectrum, colour color > brown grey white black, colour color >
  scarlet turns, colour_blind > vision, colour_of_flame > flame, colours > palette, come_back >
  recur relapse recurrence, come_back > revert, come_back > revived resurrected, come_back_to_life
  back_from_the_dead > resurrected revived, come_from > derived, come_home > reentry splashdown,
  come_home_early > premature, come_out > publication, come_out > published, come_up_with > invent
  devise develop, comet > tail nucleus, commander officer, common > abundant widespread,
  communicate talk > signal vocal, communist > communism marxist, company > enterprise, company
  firm > corporation enterprise, compare > likened, compared_to > likened, compass > magnetic
  north, composer music, composition > composed consist, compost > decompose, compound > words,
  computer > algorithm processor, concentration_camp > extermination deported, concert gig > tour,
  conductor > conducted director baton, confirm > corroborate, conflict > fighting dispute,
  confused > delirium, conquer > conquest capture, consist > compose comprise contain, constipated
  > stool, contagious > communicable, contain composed > comprise, controversy > dispute, copied >
  imitation, copies_sold > sales, cost > outlay expenditure, cost_of_living > income price,
  cost_to_build > budget, costume suit > armour, cottage house > hut, couldn_t_eat couldnt_eat
  can_t_eat > abstain forbidden, count > numeral vigesimal decimal, country > realm kingdom,
  country nation, country nation republic, county > district province, coup > putsch, court >
  prosecuted convicted, cousin > kin closely, cover > version, cow bull > cattle, cow cattle >
  bovine, cowboy > ranch cattle, crack > damage structural, crack > fissure, crash > collided
  struck, crash > mishap, crash disaster, crash_into > impact collide, crashed > impact, crater >
  caldera, crawl > locomotion creep, crazy > eccentric, crazy mad > psychosis delirium, cream >
  ointment topical, cream lotion > topical, create > found establish creation, created > conceived
  creator, creator > conceived showrunner, creature wildlife fish > species, creek > stream brook,
  crew > manned personnel, crew_size how_many_crew > complement manned, crime criminal > convicted,
  crime_rate crime > offences, criticism > criticised, criticized controversy, critics > objection,
  critics > reception, critter > animal species, croc gator > crocodile alligator, crocodile
  alligator croc > crocodilian reptile, crocodiles sharks > dangerous species, crooked bent >
  tilted twisted, crop > cultivation yield, cross crucifix > symbol, crossover > appears, crowd >
  throng multitude, crown coronation, crusade > holy jerusalem, crush in_love > love infatuated
  romance, crypt > burial vault, crystal > mineral crystalline, cub pup calf foal lamb > offspring
  young juvenile, cup bowl > vessel, cure curable > treatment therapy treatable, cure therapy,
  current_leader current_boss > incumbent, curse > afflicted, curse > hex doomed, curve > function,
  cut cut_out > deleted removed, cut_down chop_down > deforestation logging felled, cut_off >
  severed, cut_out cut_off > excision amputation, cutting > propagate, dad > son, dad father > male
  sire, dam > barrage embankment, dam > reservoir hydroelectric, damage > destruction devastation,
  damage > restoration vandalised, dancer > ballet choreography, danger > jeopardy, dangerous >
  aggressive attack, dangerous > fatal lethal complication, dangerous > peril, dangerous harmless >
  human threat, dangerous venomous, dark > dim, dated > carbon, dating > romance, daughter > heir,
  day daytime > diurnal daylight, day_last how_long_day > rotation, dead > lifeless, dead deaths >
  killed fatalities perished, dead_animals rotting > carrion scavenger, dead_language dying >
  extinct endangered, deadly > mortality, deal > treaty agreement pact, death_penalty > capital
  execution, decade year, decline decrease, deep > profound, deeper_meaning meaning > allegory
  interpretation, deepest > depth, deer elk moose > cervid ungulate, deer stag, defeat victory,
  defend > repel, defend defense, deforestation > logging clearance, degree > doctorate educated,
  degree > graduated, democracy > democratic republic, demolish demolition, demon devil > evil
  spirit, demonstration march, den lair, dense > density, deny > refute repudiate, depict >
  represent portray, desert > dune, desert arid, design > devise, destroy > destruction demolish
  ruin, destroy > razed devastated, destroyed > shattered, devil > satan demon, diabetes sugar >
  insulin, dialects > variety, diameter radius, diamond ruby > gemstone, diary > journal, dictator
  > authoritarian regime, dictatorship > authoritarian regime, did_well do_well > success
  successful, die > demise, die > expire, die > succumbed perished, die die_from die_of > mortality
  fatal lethal, die star_die > supernova dwarf, die_back > dieback, die_in dies > killed perish
  sacrifice, die_in_war > casualties killed fallen, die_of > succumbed cause, die_out > endangered,
  die_out extinct, died > overdose, diff difference, different_from > differs contrast, dig >
  trench archaeologist, dig_up > excavation unearthed, dino dinosaur, dino dinosaurs > fossil
  prehistoric reptile, dinosaurs fossil > palaeontology fossilised, director > directed filmmaker,
  director who_directed > directed filmmaker helmed, dirt > sediment, dirt > soil earth, dirty >
  polluted contaminated, dirty > varnish, disabled > lame, disagree > criticised, disagree >
  dissent, disappeared > fate, disaster > tragedy accident, disaster catastrophe, disbanded >
  dissolved, discover > discovery, discovered > first, discovery > describe, disease > suffered,
  disguise > alias guise, disguised dress_up_as > guise, dismiss > removed, disney vacation >
  absence, dissolve > soluble solution, dive > submerge depth, divide > quotient, divorced split_up
  > dissolved annulled, dna genes > hereditary, do_for_work > occupation profession, dock > berthed
  moored, doctorate > honorary, does_die > death killed perish, does_it_hurt > pain discomfort, dog
  > canine hound, dog wolf fox > canid canine, dog_get_it cat_get_it > canine feline, doggy canine,
  donated gave_it > bequest, donkey mule ass > equine, door > portal, dragon > serpent, draw >
  depict, drawing > sketch, drawn > animated, dream > sleep, drink > imbibe consume, drink alcohol
  > teetotaller abstain sober, drink drinker > alcohol teetotal, drink water > thirst hydration
  moisture, drop > plummet, drop_out > abandoned expelled, drought > rainfall, drown sink, drowned
  > lost, drugs > addiction narcotics, drugs > rehabilitation, drummer > drums, drummer drums >
  percussion, drums drummer > percussionist, drunk > ethanol, drunk > inebriated, dry > arid
  drought, dry > desiccated, dry_soil > drought drained, dry_up > desiccation shrunk, duck goose >
  waterfowl, dungeon > prison gaol, dye > pigment colour, dying > moribund wither, dying sick_tree
  > dieback wilt, dying_out gone_extinct > extinct extirpated, eagle hawk falcon > raptor prey,
  early > premature, earn > gross, ears > pinna, earth > globe, earthquake > seismic quake,
  earthquake quake > seismic magnitude, earthquake shaking > tremor seismic, easter_egg > reference
  trivia, eat > browse, eat > devour, eat > ingest forage, eat > partake, eat food > prey, eat_it
  can_you_eat can_i_eat edible > culinary toxic, eat_up > devoured, eaten_by animals_eat what_eats
  > browsed grazed, echo > reflection, eclipse > umbra totality, economy > industry employment
  trade, edge > margin rim, edible > consumption, effect > result, effects > visual, egg clutch,
  egg lay > clutch incubation, eggs > ovum spawn, egyptian > egypt pharaoh, elected > appointed,
  electric > current, electric > electrified, electricity > voltage charge, element > atomic, elk
  moose > deer, elves dwarves orcs > race, embezzle > fraud, emergency_room er > accident casualty
  emergency, emigrated > settled, emperor > ruler imperial, empire > dominion realm, empire >
  imperial emperor, employ > utilise, employees > craftsmen, empty > void, end > ceased treaty, end
  > cessation, end > denouement, end > elapse, end_of_world end_of_the_world > apocalypse
  eschatology, end_up_together > romance marry wed, end_up_with > marry romance, endangered >
  status, endangered > threatened protected, endangered threatened rare > conservation vulnerable,
  ending > epilogue, enemies > prey, enemy > adversary, enemy > nemesis antagonist, enemy >
  predator hostile, energy > joule kinetic, engine > horsepower, engine > piston cylinder, engine
  motor > propulsion powertrain, english_dub > dubbed, english_voice > voiced dub, enlarge >
  expansion, enough > ample, entry_price get_in > admission, ep > release, epidemic outbreak,
  episode > chapter, equation > formula, erupt volcanic, establish found, establish founded,
  ethnicity > heritage, eu brexit > european, evacuate > refuge, evening dusk dawn > crepuscular
  twilight, evergreen > leaves perennial, evergreen conifer, every_ten_years > decennial,
  every_two_years > biennial, every_year comes_back > perennial annual, everything_eater
  eat_everything eat_anything > omnivore, evolve evolution, exact > accuracy, excel good_at >
  talented, execute hang, executed > gallows, executed > sentenced, executed > shot condemned,
  executed beheaded, exile banished > deported, expedition voyage, expensive most_expensive > price
  record, experiment > trial laboratory, experts historians > scholars scholarship, explode >
  blast, explode > detonate, explode > supernova, explorer > expedition voyage, explorer traveller
  > voyage expedition, explosive > detonate, extinct > extirpated vanished, eye eyesight > vision
  sight retina, eye_color eye_colour > iris eyed, eyes > irises, face > scar, factory > industry,
  factory > plant manufacturing, faint pass_out > syncope consciousness, fairy elf > supernatural,
  fairy_tale > tale story, fake > spurious sham, fake made_up > fictitious legend apocryphal hoax,
  fake_painting forged > forgery copy, fall > gravity acceleration, fall_apart > ruin decay
  disrepair, fall_out > feud estranged rift, fame > prominence breakthrough, family > siblings
  lineage, family relatives > ancestry, famine > crop, famine > hunger starvation, famous >
  renowned notable, famous famous_for > renowned known remembered noted, famous_for known_for >
  remembered renowned noted, famous_people celebrities > notable residents natives,
  famous_people_from > notable born, fan wikis, fans > following audience, far > remote, far_away >
  distance, far_left > communist, far_right > nationalist, farm agriculture, farmer > agriculture
  farming, farmers > agrarian peasantry, farming > husbandry agrarian, farms > arable, fascist nazi
  > fascism, fast > agility, fast > lent, fast how_fast > velocity km knot, fast quick > swift,
  fastest > record top, fasting > ramadan abstinence, father > son daughter, fault > attributed
  responsible, favourite favorite > preferred fond, favourite_food favorite_food favourite_meal >
  diet prefer fond, favourite_subject > excelled, fear > phobia dread, feast_day > feast, feat
  featuring > guest, feather > quill, feather plumage, feathers > plume, feed > nourish sustenance,
  feed diet, feeding_time > feeding, feel > symptom, feel_better > recovery relief, feel_sick
  feel_ill > symptom nausea onset, fell_down > collapsed, female hen, fence > barrier, ferret
  weasel otter badger > mustelid, fertilise > fertilizer, fertilizer fertiliser > manure compost,
  festival > performed, fewer less > diminish decline, field meadow, fight > aggression rivalry,
  fight > contend, fight > duel, fight > melee, fight > rift, fight > skirmish clash, fight_with >
  feud quarrel dispute, fighter > warrior combatant, fighting > hostilities, filler > episode, film
  > feature, film movie, film_about > biographical, film_version movie_version > adaptation, filmed
  > shooting photography, fin > dorsal, final_boss > final, find > detect ascertain, find_food
  look_for_food > forage locate, find_out > ascertain detect, find_out > diagnosis diagnosed,
  find_out > discover learn, find_out > reveal, find_there > discovery findings results, fingernail
  nail > keratin, finished > opened inaugurated, fire > conflagration, fire > pyrokinesis, fire
  ignite, fire_start > originated ignited, firemen firefighters fire_brigade > extinguish, first >
  inaugural, first_album first_single > debut, first_appear first_show_up first_seen > debut
  introduced appearance, first_book > debut published, first_climbed > ascent summit, first_concert
  > debut premiere, first_episode > pilot debut premiere, first_flight > prototype maiden,
  first_job > apprentice apprenticed career began employed, first_language mother_tongue > native,
  first_made > invented introduced, first_man first_person first_human > astronaut pioneer,
  first_mention > attested recorded earliest, first_played first_performed > premiere,
  first_product > product introduced, first_signs first_symptoms > onset early prodromal, fishing >
  fishery fishermen harbour, fit > accommodate, fit_in how_many_fit > accommodated capacity, fits >
  convulsion, fix > restored, fixed > rectified, fixed_up done_up > renovated restored refurbished,
  flag > colours, flammable inflammable > ignite, flash > photography, flat > planar, flat
  apartment > accommodation lodging, fledgling > young chick, flee > displaced evacuated, flee
  escape, fleet ship, flight flights > fare, flipper > limb, flirt date impress > courtship
  display, float > density, flood > deluge, flood inundation, floor > deck, flop > disappointment,
  flop > failure unsuccessful, flow > discharge current, flow_into > mouth tributary empties,
  flower > bloom blossom, flower > corolla, flower > inflorescence petal, fluffy furry hairy woolly
  > dense thick coat, flute trumpet horn > wind brass, fly > aerodynamic lift, fly can_fly >
  levitate, fly mosquito > insect, fly_first > prototype, fog foggy > visibility, fog mist,
  follower > disciple, food > delicacy speciality, food > provisions ration supplies, food >
  sustenance nourishment victuals, food dish > cuisine, food_inside > consumption, food_known_for >
  delicacy speciality, food_rules > dietary, food_run_out > famine provisions ration, football
  soccer team > league division, football_club > compete, football_team > club, for_a_living >
  occupation profession trade, for_or_against > reject oppose, forbidden > proscribed outlawed,
  forbidden > suppressed, forced > coerced obliged, forecast prediction, forest > grove, forest >
  woodland wood, forest woods jungle > woodland rainforest, forever for_life lifelong > permanent
  chronic, forget > memory amnesia, forget > oblivion, forgive > absolution, forgive > absolved,
  formula equation > expression, fort castle > stronghold fortification, fortress fort,
  fortune_teller psychic > oracle prophecy divination, fossil > specimen, foster > guardian, fought
  > served, found > deposits, found > distribution, found > endemic, found > unearthed excavated,
  found_again > recovered, found_bodies bodies > grave skeleton remains corpse, found_by >
  discovered, foundation > base, founded > chartered settled, fountain > water, fraction >
  rational, free > gratuitous, free > liberate, free_country > independence, free_entry > admission
  free, free_slaves > emancipation abolition, free_time spare_time > hobby pastime leisure, freed >
  liberated emancipated, freedom > liberty independence, freeze > solidify, freezing > hypothermia,
  freezing cold, freight > goods, fresh salty > freshwater saline, friend > friendship associate,
  friend_country on_their_side > allied alliance, friendly > docile tame gentle, friends >
  relationships, friends_with > friendship associate, frog beast > transformed, frog toad >
  amphibian, frog toad newt > amphibian, from_person_to_person person_to_person > transmission
  contact, front > facade façade portal, front front_line > theatre, front_leg front_paw > forelimb
  foreleg, frost cold > tolerate withstand, frost freezing, frostbite > freezing cold, fruit berry
  > drupe, fuel > combustion, fuel burn_fuel > consumption coal diesel, full > replete laden, fumes
  gas > vapor vapour, funded > donations, funeral > interred, funeral > rite, fungus > spore, funny
  > witty, fur > pelage pelt, fur coat, fur_trade > pelt trapping, galaxy galactic, gallery
  exhibition museum, gallows > hanged, gang > group faction, gaol > jail prison, gap > fissure,
  garden > park, gas > gaseous, gas > methane, gas fume, gas_attack poison_gas > chemical, gate >
  gateway, gave > bestowed, gave_him gave_her > bestowed gift, gave_up > capitulated, gay >
  relationship, gay lesbian > same_sex, gem jewel > gemstone mineral, gender > masculine feminine,
  gender > sexual male female, genders > noun, gene dna > genetic genome, general > commander,
  general > marshal, genius > prodigy, genocide extermination, genocide massacre, genre > horror,
  genre > rock pop, germ > organism, germ bug > organism, germ bug > virus microbe, german_measles
  > rubella, get_back > retaliate regain, get_back_together > reunion reunited, get_better >
  ameliorate, get_better getting_better > recovery recover improve convalescence, get_bigger >
  enlarge, get_bigger > expand increase, get_famous became_famous > breakthrough fame prominence,
  get_home > returned, get_married got_married > wed marriage, get_money money_when_died > estate
  bequeathed, get_rid_of_king > republic abolish, get_smaller shrink > diminish contract dwindle,
  get_started > began debut career, get_there how_get_there > transport railway station road,
  gets_worse get_worse > progress deteriorate complication, ghost > phantom, ghost spirit >
  supernatural, giant gigantic > large, gift_shop > souvenir, gilded > gold, gill > breathe
  respiration, ginger redhead > red auburn, girlfriend boyfriend > romance, girlfriend boyfriend
  lover > relationship affair mistress, girls > female, give_birth breed, give_blood donate_blood >
  donation donor, give_it_to > transmit infect, give_up > cede relinquish renounce, give_up >
  surrender abandon, give_up_land lose_land > ceded relinquished, given_back > restituted, glacier
  ice > moraine glacial, gladiator > arena combat, glass > refraction, glass > silica, glasses >
  myopia sighted, global_warming climate, globalwarming warming > climate emission greenhouse, glow
  > bioluminescent luminous phosphorescent, go_around > revolve, go_away > depart withdraw, go_away
  > resolve subside remission recovery, go_blind blind > vision visual, go_deaf deaf > hearing,
  go_down > sank foundered, go_home > absence return, go_inside > interior public admission,
  go_to_jail go_to_prison > imprisoned sentenced arrested, go_to_school go_to_uni go_to_college >
  educated studied attended, go_up climb > tower platform viewing, goals > platform, goat kid, god
  > pantheon, god_name > deity, god_of > deity patron, goddess god > patron patroness guardian,
  goddess_of god_of > patroness guardian venerated, gold > ore deposit, gold golden, gold_leaf >
  gilded, gold_record > certified platinum, gold_rush > prospector, good_at_school > excelled
  pupil, good_for > beneficial, good_for_you healthy > beneficial wholesome, good_guy hero >
  protagonist, good_or_evil good_or_bad > alignment allegiance, good_reviews > praised acclaim,
  good_soil what_soil > substrate soil, good_with_kids good_with_children > children temperament
  family, gorge canyon, got_away > escaped fled, got_drunk > intoxicated, got_her_money
  got_his_money got_the_money > bequeathed estate heir, got_lost get_lost > disappeared missing,
  gps > satellite, grammar > syntax inflection, grammy emmy > award, grandkids > descendants, grass
  > grazing pasture, grave_now > cemetery, gravity gravitational, greek greeks > hellenic, green >
  environmental, greeting > salutation, grew_up > brought reared, groom brush > coat, group > herd
  flock pack colony, group_ticket school_class > group, grow > cultivate, grow > expand, grow >
  height, grow_it > cultivation propagation soil, grow_one grow_from > propagation, grow_tall
  how_tall_grow how_tall > attain height, grow_up > mature juvenile, grow_up > upbringing, grown
  full_grown fully_grown > adult mature, grows > attains, growth > increment, guard > sentry
  sentinel, guess > hypothesis, guess > surmise conjecture, guild clan > order, guillotine >
  executed, guilty guilt, guitarist > guitar, gun > ordnance, gun > pistol, habitat > range,
  habitat inhabit, hair > keratin, hair > tresses, hair hairy > pelage coat, hair_color hair_colour
  > blond brunette hair, half > moiety, half > semi, hall > chamber, hand_in send_in > upload,
  hand_over > cede surrender, hanged beheaded, hangman executioner > execution gallows, hangover >
  ethanol, harbour > berth, hard > mohs, hardy > tolerant, harmless dangerous, harvest pick > crop
  ripen, hat > headdress, hat cap hoodie > headwear headgear, hatch > incubation hatchling, hate >
  despised detested abhor, hate_each_other > rivalry feud, hated > criticised panned derided,
  haunted > paranormal, haunted ghost > apparition spectre, have_babies > breed reproduce,
  have_babies have_kids > litter breed offspring reproduction, have_kids > children childless, hawk
  raptor, head > cranial crown, head_cut_off > beheaded decapitated, head_office > based, headache
  > cephalalgia, headquarters > seat, headscarf hijab veil > head covering, health > illness
  ailment ailing, health_insurance > cover, health_problems > disease disorder dysplasia, hear >
  acoustic, hear > perceive, hear sound, hearing_loss > deafness, heart_attack > infarction
  myocardial coronary, heat > thermal, heatstroke > hyperthermia, heaven > paradise, heaven hell >
  afterlife, heavy > density dense, heavy weigh > mass, hedgehog bat bear fox > mammal, height >
  altitude elevation, heir successor > succession, hell > underworld, hello > greeting, help >
  relief ally, help_came came_to_help > relief reinforcement, help_raise dad_help > rearing male
  paternal, helped_by > assisted, hen > chicken poultry, hen chicken > fowl, herb > medicinal
  aromatic, herbivore > vegetation graze, herbivore plant, herd flock > colony pack, heretic heresy
  > inquisition, hero > bravery decorated, hero > protagonist slayer, hero heroic, hero_name >
  protagonist, hibernate > dormancy, hibernate > dormant torpor, hibernate winter, hiccup >
  diaphragm, hide > camouflage shelter, hide > refuge, hide > seclude, high > lofty,
  high_temperature > pyrexia febrile, highest > peak summit, highest tallest > height elevation,
  highest_ever most_ever > zenith peak, highest_point > summit peak elevation, highway motorway >
  bypass, hill > knoll, hill > ridge, hill slope, hindu hinduism, hippo > hippopotamus, historian >
  historiography, history > historical, hit > collided, hit > single chart, hit > success
  successful, hit biggest_hit > best_known single, hit hit_earth > impact collision, hit_by_car
  hit_by_a_car > collision vehicle, hive > colony, hoard > cache stash, hoax fake > forgery fraud,
  hobbies > pastime enthusiast leisure fond, hog > pig swine, hold_up > support pillar, hole >
  aperture, hole > tunnel cavity, holiday > anniversary commemorate, holocaust > genocide
  extermination, holy sacred, holy_book > scripture, holy_day holiday > feast festival, home >
  abode domicile, home > burrow den habitat, home > homeworld hometown, home > lair holt,
  home_remedy > remedy, homeless > displaced, hometown > upbringing town, hometown birthplace >
  native raised, honey > nectar, honour honor, horn antler, horse > cavalry, horse > equine pony,
  horsemen > cavalry, horsepower hp > power output, hospital > infirmary, hospital > medical, hot >
  torrid, hot cold weather > climate, hot_tempered short_temper > irascible temper, hottest >
  temperature heat, hourly every_hour > interval, house > abode domicile, house > burrow den
  habitat, house_now > museum, house_price > dwelling property, how_become > ordained initiation,
  how_big > diameter radius, how_big > length height, how_big_company > employees revenue turnover,
  how_big_painting > dimensions cm, how_catch how_do_you_get_it how_get_it > transmitted
  transmission infection cause, how_cold > low minimum record, how_cold_get > low minimum, how_come
  > reason cause, how_common common > prevalence incidence, how_deep > metre, how_deep_boat >
  draught draft, how_did_die > death cause killed, how_died how_did_she_die how_did_he_die > cause
  death succumbed killed, how_do_doctors_test how_diagnosed > diagnosis, how_do_we_know how_know >
  evidence experiment observation, how_do_you_get_there > transport accessible reached,
  how_does_it_work how_work > principle mechanism operation, how_elected how_chosen > elected
  appointed, how_far > km, how_far_away > distance light_year parsec, how_far_can > range,
  how_far_from > distance situated km, how_fast kilometre, how_fast_grow growth_rate > increment
  annual growth, how_fire_start > originated cause, how_form how_made > formation formed origin,
  how_happen how_did_it_happen > cause sequence, how_hard learn > difficulty, how_heavy weigh >
  mass kg kilogram, how_high > elevation metre, how_high_can how_high_fly > ceiling altitude,
  how_high_chart > peaked, how_hot_get > high maximum, how_kill kill_him > vulnerable destroyed,
  how_know_old carbon_dating > radiocarbon dated, how_long > duration, how_long_better till_better
  > recovery, how_long_boat > length overall, how_long_bridge > span length, how_long_do_they_live
  > lifespan longevity live, how_long_episode > minutes, how_long_film > running, how_long_fly >
  endurance range, how_long_in_office > term tenure, how_long_in_power term > office tenure,
  how_long_last how_long_does_it_last > duration course, how_long_line > length route,
  how_long_live how_long_do > lifespan longevity duration, how_long_movie runtime > running
  minutes, how_long_orbit go_round go_around > orbit period revolution, how_long_piece > duration
  movement, how_long_pregnant > gestation, how_long_rule how_long_king > reign,
  how_long_take_to_get > duration journey, how_long_to_build > construction completed,
  how_long_until how_long_till > onset incubation interval, how_long_visit how_long_do_i_need >
  duration tour, how_make > production manufacture process, how_many_babies how_many_kids > litter
  brood clutch offspring, how_many_books > volumes series, how_many_brothers how_many_sisters >
  sibling children eldest youngest, how_many_built > examples completed, how_many_cars > traffic
  vehicles, how_many_die > mortality fatality, how_many_died how_many_people_died > casualties
  killed deaths losses, how_many_episodes > episode, how_many_floors > storey, how_many_followers >
  adherents, how_many_kids how_many_children > children son daughter childless, how_many_killed >
  casualties deaths fatalities, how_many_kills > killed victims, how_many_languages > fluent spoke,
  how_many_left how_many_are_left > population remaining number estimate, how_many_letters >
  alphabet letters, how_many_live > population inhabitants, how_many_made how_many_built > produced
  production units, how_many_members > membership, how_many_passengers > capacity seat,
  how_many_people_can > capacity, how_many_people_fit fit_on > capacity passengers berth,
  how_many_people_get > prevalence incidence cases, how_many_people_live people_live_there >
  population inhabitants census, how_many_people_on_board > crew, how_many_seasons > season series,
  how_many_seats > capacity, how_many_seats > members deputies, how_many_sold > copies sales
  certified, how_many_soldiers > strength troops infantry numbered, how_many_speak > speakers
  native, how_many_stops > station, how_many_survived > survivor rescued, how_many_terms >
  reelection term, how_many_votes > votes, how_many_watched > viewers audience, how_many_words >
  vocabulary, how_many_worked > employed workforce staff, how_measure > unit measurement
  instrument, how_much_cost cost_to_make > budget, how_much_cost_to_build cost_to_build > outlay
  expenditure construction cost, how_much_damage > cost destruction loss, how_much_earn
  how_much_paid > salary fee, how_much_entry how_much_is_entry > admission, how_much_fuel
  gas_mileage > consumption litres, how_much_is_a_house > dwelling median property, how_much_money
  > gross earned budget, how_often > half_hourly hourly, how_old > attested, how_old > dated
  century bce, how_old > founded, how_old > longevity lifespan, how_old_can how_old_do live_to_be >
  lifespan longevity age, how_old_is_it > built founded dating century, how_old_rock > formation
  age, how_old_town how_old_city > founded chartered first_mentioned, how_say how_pronounce >
  pronunciation, how_smart clever > intelligence cognition, how_strong > magnitude intensity force,
  how_tall > stand shoulder, how_tall > tall cm, how_tell_if how_do_i_know_if how_know_if > symptom
  sign diagnosis, how_to_grow > cultivation propagation, how_treat > treatment therapy remedy,
  how_wide > breadth beam, how_wide_wings > wingspan, huge > immense colossal, hundred_years >
  century, hundred_years hundredth > centenary centennial, hung_out_with > associate circle, hungry
  > famine ration, hungry > malnourished, hungry > starve, hunt > stalk ambush, hunt catch, hunted
  > exploited, hunter > predator predatory, hurricane cyclone, hurricane tornado > storm wind,
  hurricane typhoon cyclone, hurt > maim, hurt harm > detriment, hurt injured > casualties, husband
  > consort, hybrid > cross crossbreed interbreed, ibuprofen aspirin > nsaid, ice > cryokinesis,
  ice > frozen glacier, ice_age > glacial glaciation pleistocene, ice_float > density, idea >
  concept theory, idea hypothesis, ideas > doctrine thought, identify > recognise identification,
  ill sick > malaise, immigrant > emigrated migrated, immune > antibody, immune > resistant,
  immune_after > immunity, imprisoned incarcerated, improve > refinement modification, in_a_zoo
  in_zoo > captivity, in_charge > mayor council, in_charge_of who_was_in_charge > command headed,
  in_debt debts > indebted creditor, in_love > affection, in_power > office government tenure,
  in_the_day during_the_day > diurnal, in_trees > arboreal canopy, in_trouble > arrested
  controversy scandal, incense > burning, independent > autonomy, independent become_independent >
  sovereign, indian > native indigenous, infect > contaminate transmit, influenced > impact,
  influenced_by > influence, inhabitants people > census, inhabited > uninhabited, inherit >
  bequeathed, inherited run_in_family > hereditary genetic, injured casualties, innocent >
  exonerated, insects bugs > insectivorous, inside > core mantle, inside > nave hall, inspiration >
  influence, instruments > scored orchestration, introduced > debut, invade > invasion occupy,
  invasion occupy > occupation, invasive > introduced alien, invent > patented, invent devise,
  invent inventor, invention > device, inventor > patented, investigation > inquiry, iron > metal
  ore, is_it_true > authentic myth evidence, island > atoll, island archipelago, island isle,
  island_alone > marooned castaway, itch > histamine, item > artifact relic, jab > inoculation,
  jail prison > sentenced, jaw > jawbone, jellyfish > tentacle medusa, jew jewish, jew judaism,
  jewish > rabbi, jewish judaism, job > appointment, job > rank, job > trade, job > vocation, job
  profession, job work > gainful occupation, jobs > economy, join > accede affiliate, join >
  accession, join > unite merge, join_party > membership accession, joint_pain > arthralgia
  arthritis, journey > crossing, jump leap > bound, jungle > rainforest forest, kangaroo koala >
  marsupial, keep > possession captivity licence, keep_one_as_pet keep_as_pet have_one_as_pet >
  captivity licence domesticated, kick_out threw_out > deposed banished, kicked_out > ousted,
  kicked_out_of_band > dismissed departure, kid_growing_up young > childhood early, kidnapped >
  captured, kids > childless, kids > son daughter, kids child > paediatric infant, kids_free >
  children admission, kids_take for_kids > paediatric pediatric, kill > dispatch, kill > mortality
  lethal, kill homicide, kill hunt > poaching poacher, kill_himself kill_herself > suicide, killed
  > perished, killed_by eaten_by > predator, killed_for_faith > martyr, killer murderer > hanged
  convicted, kind_of what_kind > species genus type, kind_of_music what_music > genre style, kinds
  types > species subspecies variety, king > monarch ruler royal, king > monarchy, king reign,
  king_daughter > princess, king_wife > consort queen, kingdom > realm, kiss > romance,
  kitchen_on_board kitchen > galley, kitten > cat young, kitty cat, knight > armour, knight
  chivalry, knighted sir > knighthood honours, knocked_out > concussion, know > cognisant,
  know_each_other > acquainted, known notable, known renowned, known_for > notable famed, koran
  quran > scripture, label > signed, lake > basin, lake > pond reservoir, lamp light > beacon, land
  > touchdown, lander > landing probe, landscape > scenery, landslide mudslide > slope debris,
  language > tongue, language speak > dialect, languages spoke > fluent, larva grub, laser > beam,
  last > endure, last > final, last > persist, last > terminal, last_book last_film last_work >
  final posthumous, last_entry > admission closing, last_episode > finale, last_erupt go_off >
  eruption, last_seen > finale, last_words > dying deathbed, last_years old_age final_years >
  later, lasting > sequela, latin > romance, latin > scientific nomenclature, laugh_at make_fun >
  derided, launch > liftoff, launched > commissioned, lava > basalt pyroclastic flow, lava > magma
  volcanic, law > bill, law > principle theorem, lay_egg > oviparous spawn, lay_eggs > clutch
  laying, layers > strata bed, lead_singer > vocalist vocals frontman, lead_to > cause result,
  leader > chairman, leader > secretary, leader in_charge > commander, leaf foliage, lean > tilt
  inclination, learn > acquire, learn > ascertain, leave > apostasy, leave_eu > withdrawal,
  leave_money > bequeathed estate, leave_mother leave_home leave_nest > disperse fledge
  independent, leave_nest leave_the_nest > fledge, leaves > frond leaflet, led commanded, left >
  extant, left > surviving, left_band quit_band > departed departure, left_today what_is_left >
  remains ruins extant, left_wing > leftist socialist, leg > forelimb hindlimb, legacy > influence
  commemorated, legend mythology, lesson > moral, let allow > sanction, let_go freed released >
  acquitted liberated, letter > epistle, letters > alphabet script, letters > orthography, letters
  > wrote, lice nits > pediculosis, lie > deceive deception, lie > falsehood mendacity, life >
  habitable, life lifespan live, lifeboat > boat, lifespan longevity, lifetime > lifespan
  longevity, lift elevator > accessible, light > density lightweight, light > luminous, light >
  photon wavelength optical, lighthouse > beacon lamp, lightning > discharge, lightning >
  electricity, lightning thunder, like_it > reception praised, likely > risk susceptible, likes >
  favour, limp > cane lame, line > railway, lion tiger leopard > cat feline predator, listed >
  heritage protected monument, lit_up lights > illuminated, live > concert, live home > habitat,
  live lives > dwell, live_for life_span > lifespan longevity, live_forever > immortal, live_in >
  resided, live_long > lifespan longevity, live_there live_here > inhabited, live_there live_on >
  habitable, live_together > colony social group, lived_there > inhabited occupied, lives > habitat
  inhabit, livestock farm, lizard reptile, load > cargo freight, loan_words borrowed > loanword,
  local_food typical_food > delicacy speciality, locals > residents, locked_up > incarcerated
  confined, lockjaw > tetanus, logo > emblem, logo colour > emblem, loner alone > solitary, long >
  protracted lengthy elongated, long_term later_effects > sequela complication chronic, long_words
  > compound, longest > length, look > architecture facade, look > inspect examine,
  look_after_babies raise_babies raise_kids raise_young take_care_of_babies > rear parental,
  look_for search > quest, look_like > depicted portrayed, look_like > described tall, looks >
  build, loot > plunder pillage spoils, loot > restitution, lose_arm lose_hand lose_leg > severed
  amputated, lose_baby lose_the_baby > miscarriage abortion stillbirth, lose_hair lose_fur
  lose_feathers > moult shed, lose_leaves leaves_fall > deciduous, lose_leaves lose_its_leaves >
  deciduous, lose_money > bankrupt insolvent debt, lose_territory > cede annexed, lose_weight >
  loss, loser > vanquished, losses > casualties killed, lost > astray, lost_battle lost_war
  who_lost > defeat, lost_election > defeated, lost_everything > ruined bankrupt, lots_of >
  numerous abundant, loud > clamorous, loud > decibel amplitude, love > romantic, love lover >
  romance affair relationship, love_life love_interest > romance relationship, loved > praised
  acclaimed lauded, low_blood_pressure > hypotension, low_iron > anaemia anemia, lowest worst >
  nadir, lowest_point > depth, loyal > allegiance loyalty, lucky > fortuitous, lump > mass, lyrics
  words > text, mad_cow > bse encephalopathy, made > composed composition, made > forged, made >
  produced, made > synthesized, made_by > manufactured, made_from > material composed, made_how >
  formation origin, made_of > material composed, made_of made_from > brick stone steel concrete
  timber, made_of made_from > fabricated, made_sword > forged, made_there > manufacture produced,
  made_up > fictional, made_with > oil medium technique, mage > spell, magic > arcane, magic >
  enchanted sorcery supernatural, magic spell > sorcery incantation, magnet > pole, magnetic >
  ferromagnetic, maid > housemaid servant, maiden_name > née, maiden_voyage first_trip > maiden,
  main > primary, main_character > protagonist, make > fabricate, make_money how_much_make > gross
  earned, make_peace > treaty peace armistice, maker > manufacturer, male cock, male_and_female >
  dimorphism, manga comic > volume serialised, mangaka > artist author, manufacture > produce
  production, map > cartography chart, map > surveyed, mark_territory pee_on > scent territory
  marking, market > trading, marriage_rules > matrimony, marry > bride, marsh wetland, martyr >
  persecuted, mask > respirator, massacre > killing slaughter, mate > breed pair, mate reproduce >
  reproduction, mate sex > copulation courtship breeding, mate_for_life > monogamous pair bond,
  material substance, mating_season > breeding rut, mayor > elected, mayor boss > council governed,
  meadow grassland, mean > signify denote, mean nasty > cruel harsh, meaning > interpretation,
  meaning_of_life > existence, measles > rubeola, measure > unit instrument, meat meateater >
  carnivore, medal > decorated honour, medicine healing > remedy herbal, medicine meds > antibiotic
  agent, medieval > mediaeval, medieval middle, medium > oil technique, meds > treatment, meds
  pills > drug dose, melt > fuse, meltdown > reactor nuclear, melting > retreat thaw, melting_point
  > melts temperature, members > adherent affiliation, members > lineup personnel, memoirs >
  autobiography, memorial > commemorates, memory > amnesia, men > troops soldiers, mental_illness
  mental_problems > depression breakdown asylum, merchant trader, merge > merger, merge join >
  amalgamated, mermaid > siren, met > acquaintance introduced, metal > alloy, metal > ore, meteor >
  impact, meteor meteorite, mice rodent > vole, middle > core, middle > midst, middle_ages
  medieval, migrate > winter, migrate migratory, military > army, military_service > enlisted
  conscription, milk nurse feed_babies > suckle lactation wean, milky_way > galaxy, million_years >
  period epoch, mind_control > manipulate hypnosis, mine > quarry coal, mining > extraction,
  miracle > miraculous, mirror > reflection, miscarriage > abortion spontaneous, missing_people >
  missing, mission > spacecraft, missionary > mission conversion, mistake > mishap, mix >
  amalgamate, mix > solution compound, mixed_breed mutt mongrel > crossbreed hybrid, moat > ditch,
  model > sitter, mold mould mildew > fungus fungal, monarch ruler, monarch sovereign, monastery
  abbey, money > financed donations, money > revenue, money_for_trip > sponsor funded,
  money_problems > debt financial, monk monastery, monk nun > monastic order, monkey > primate ape,
  monkey gorilla chimp > primate ape, monster > beast, monster > serpent dragon giant, monument
  memorial, moon lunar, moons > satellite natural, moral > allegory, moral > ethics, morning >
  dawn, mosque > minaret, mosquito > vector, mosquito_net > netting, moss fern > bryophyte spore,
  most_likely more_likely > risk susceptible, most_people_work > employer industry, mostly >
  predominantly chiefly primarily, mostly > principally largely, mountain > massif range, mountain
  > peak hill summit, mountain hill peak > summit elevation, mouth > estuary delta, mouth jaw >
  mandible snout, move > locomotion movement, moved > emigrated settled, moved_to > emigrated,
  movement > symphony, movie > feature picture, movie cinema, movie_about film_about > portrayed
  biopic depicted, movie_of_book > adaptation, movie_theater movie_theatre > cinema, mp mps >
  representative deputy, mud > sediment silt, mud clay, mum dad parents > orphaned, mum mom > née,
  mum mother mom > female dam, mummy > mummified embalmed, mumps > parotitis, murdered > executed,
  murdered assassinated, muscle > contraction, muscle_pain muscle_ache body_aches > myalgia, museum
  collection, museum_about > museum memorial, mushroom toadstool > fungus mycelium, music > score,
  musician > composer music, muslim islam, mutiny > rebellion, mutt > mongrel, myth > legend
  mythology, naked > bathe bare, naked_eye without_telescope > visible, name > designate dub,
  name_come_from > etymology derive name, name_mean > etymology derived meaning, name_mean
  name_from > named etymology, named > christened, named > etymology eponym, named_after > named
  honour eponymous bear, named_for > eponymous bear honour, narrator > voice, nasa esa > agency,
  national_animal > symbol, national_park > protected reserve, native indigenous > aboriginal,
  natives locals > indigenous inhabitants tribe, naval fleet, navy > admiral, navy > naval fleet,
  nazi hitler > third_reich german, neanderthal > prehistoric hominin, near > adjacent
  neighbouring, near > adjoining, neck > nape, need > necessitate, needle > conifer leaf, neighbour
  boundary, neighbours neighbors > bordering, nerve > neural neuropathy, nest > brood roost,
  nesting breeding, net_worth how_rich > fortune wealth estate worth, never > seldom, never_married
  > unmarried bachelor, new > novel modern, new_season > renewed, new_singer > vocalist replaced,
  new_version > successor, newer > successor later, next > subsequent ensuing, next_king
  next_in_line > heir successor succession, next_season another_season > renewed season cancelled,
  next_to > adjacent bordering neighbouring, nhs healthcare > health, nice kind > gentle generous
  amiable, nickname > sobriquet epithet dubbed, night at_night > nocturnal crepuscular nighttime,
  night nocturnal, noble > aristocrat nobility, nobleman lord > noble nobility aristocracy, noise >
  call cry, noise sound > vocalization vocalisation, noises sounds talk > communicate vocalization,
  normal_people > civilians, north > magnetic, north_of > northern, north_pole south_pole > polar
  arctic antarctic, northern_lights > aurora, nose > snout trunk proboscis, nose snout > muzzle
  nostril rostrum, not_allowed > contraindicated, not_allowed_to_fly > grounded, not_eat
  not_allowed_to_eat > abstain forbidden, not_hungry no_appetite > anorexia appetite,
  not_used_anymore out_of_date outdated > obsolete, novel > book fiction, nowadays > present modern
  contemporary, nuclear > reactor radioactive, nuclear_power > reactor, nuke > nuclear atomic, nuke
  > warhead, number population, number_one > chart topped, numbers > abundance, numbers > vigesimal
  decimal, nun convent, nut > seed kernel, oak beech > tree timber, ocean marine, odds > ratio,
  odds chance > probability, official > recognised, official_language > official, oil > crude
  reservoir, oil > hydrocarbon, oil petrol > petroleum, old > bce, old > venerable, old antiquity,
  old_age > natural, old_city > founded established, old_enough > maturity, old_man > elder,
  old_name used_to_be_called formerly > previously renamed, old_version > predecessor,
  old_when_died how_old_when > aged, old_woman > crone, olden_days old_days > historical formerly,
  oldest > ancient, oldest > attested, oldest_version > earliest attested, on_board aboard > crew
  passengers, on_display > exhibited, on_money banknote > note portrait currency, on_tv > broadcast
  aired television, one_cost price > unit, one_year > annual, only_child > sibling, open_on_sunday
  open_on_monday > closed daily, opened > inaugurated, opened > unveiled, opening > aperture
  orifice, opera > libretto aria, opinion > stance position conscience, opposition > oppose, orc
  goblin troll > creature, orca killer_whale > dolphin whale, orchestra > symphony philharmonic,
  order > commanded decreed, origin_story > backstory origin background, original_singer > vocalist
  former, orphan > orphanage, oscar > academy award, out_of_service > withdrawn decommissioned,
  outcome > victory, outfit > garb, outlaw illegal > proscribed, outside > facade, overdose > dose,
  overthrow deposed, owl > nocturnal, owl eagle > bird raptor, owned > possessed, owner > ownership
  property, owner_of > proprietor, owns > ownership, pack > hierarchy social, paid earned > fee,
  paid_by paid_for > defrayed borne, pain > receptor nerve, pain hurt > ache analgesia, pain_relief
  > analgesic analgesia, paint > pigment, paint > tempera, painted drawn, painter artist, painter
  picture > painting, painting > artist canvas, painting > portrait oil, palace residence, paper >
  pulp cellulose, paratrooper > airborne, parents > descended, parents > parentage offspring
  progeny, parents mother > son, parents_die lose_parents > orphaned, park > reserve, parliament >
  chamber, parrot > bird psittacine, part > segment, part_of belong_to > district province county,
  partner > collaborator, partner_for_life one_partner > monogamous pair, pass_it_on pass_on >
  transmit transmission infectious, pass_law > enacted adopted, passed > enacted ratified, past >
  background biography origin, patron patron_saint > saint, paw > forelimb hindlimb, pay > remit
  defray, pay_back > reparation indemnity, pay_for > subsidise, pay_for_war had_to_pay > indemnity
  reparation, peace > treaty truce, peace_deal peace > treaty armistice ceasefire, peak > zenith
  apex, peak summit, peasant serf, penguin > seabird, peninsula cape, people > civilians populace,
  people_called > demonym natives, people_from > demonym, people_like > reception praised popular,
  people_live > inhabited population, people_say critics_say > reviewers critics, people_think
  what_people_think did_people_like > reception critics reviews response, permanent > irreversible,
  personality > disposition, pest nuisance > invasive damage, pestilence > epidemic, pet >
  captivity domesticated, pet animal > cat dog puppy kitten rabbit hamster parrot bird snake
  reptile, pet_animals stroke > touching petting, petals > corolla, pets dog cat > veterinary,
  pharaoh king > dynasty, philosopher > philosophy thinker, phone cellphone > cellular cell, photos
  pictures > imagery, piano > pianist keyboard, pick > designate appoint, picture > portrait, piece
  > fragment portion, pig > swine boar, pigeon > dove, piles > haemorrhoids hemorrhoids, pilgrim >
  pilgrimage, pilgrimage > shrine, pill tablet > oral dose, pillar > column pier, pilot > flown,
  pine spruce fir > conifer, pirate > piracy buccaneer privateer, place_to_live somewhere_to_live >
  accommodation lodging housing, plague > epidemic disease, plague > pestilence, plane > squadron,
  plane airplane > airliner, plane_body > fuselage, plane_fly > lift, planet > homeworld world,
  planet > solar orbit, planet celestial, planet planetary, planetarium > dome, plant > vegetation
  flora, plant_it when_to_plant > sow planting, plants planteater grass veggie > herbivore, plastic
  > polymer, plates > tectonic, play > drama theatre, play theatre theater > drama playwright,
  play_dead > thanatosis, play_him play_her > portrayed actor, play_instrument > instrument, played
  > portrayed, playwright dramatist, plot > synopsis summary storyline, plural > noun, pm >
  premier, poach poacher > illegal, poem > poetry verse, poet poetry, poet verse, poetry verse,
  point_of_view > perspective narrator, poison > toxin, poisoned > intoxication, poisonous_plant >
  toxic, pole > polar, polite > formal honorific, political_views > conservative socialist liberal,
  pollen > pollination anther, pollution > effluent, pollution contamination, pond pool, pony
  equine, poo poop > spraint guano scat, poop poo shit crap > faeces dung excrement droppings, poor
  > humble peasant, poor > impecunious, poor > indigent needy, poor > straitened penury, poor broke
  > indebted destitute impoverished, poor impoverished, pope > pontiff, pope papacy, pope papal,
  popular > success acclaimed, popular fame > famous, pork_beef > forbidden, posh noble >
  aristocratic gentry, pottery > earthenware, pottery pot > ceramic vessel, power > authority
  competence, power_plant power_station > generator, powered > propulsion fuel, powers superpower >
  ability, prawn shrimp > crustacean, pray prayer > liturgy, predator > hunt prey, predict >
  prophecy foretold, pregnancy gestation, pregnant > foetal fetal, pregnant > gravid, pregnant >
  parental, pregnant gestation, prehistoric stone, premiere > performed, president > elected,
  pretend > feign disguise, pretty > picturesque, prevent avoid > prophylaxis precaution, prey
  hunt, prickle prickly > thorn spine, priest > cleric, priest > ordained, priest bishop > clergy,
  priest pastor vicar > clergy minister, prime_minister > premier cabinet, prince > heir, princess
  royal, print > engraving lithograph, prison > detention, prison_escape escape break_out > fled,
  prisoner > captured, prisoners captured > captive pow, prize won > honours, problem > defect flaw
  fault, problem > deficiency, produce production, profit > income, project_description > proposal,
  promise > oath, promise > treaty pact, promise > undertake, pronounce say > pronunciation
  phonology, pronounced > phonetic, proof > demonstrated experiment, proof > theorem, proof >
  verification, prophecy > oracle foretold, prophet > messenger, protect > prevention,
  protect_myself protect_yourself > prevention precaution, protect_themselves defend_themselves >
  defence defensive, protected > prohibited, protein > amino, protest > unrest, protest
  demonstrate, prove > corroborate, prune > trimming, punish > penance, punished > executed,
  punished > prosecuted convicted, pup calf foal lamb duckling offspring seedling > young, pup cub
  kit > litter juvenile, pup dog, puppies kittens cubs > litter, puppy > dog pup young, purpose >
  objective, push > force, push > thrust pressure, put > deposit, put_up > construct build, pyramid
  > tomb pharaoh, queen > monarch royal, quiet > hushed, quit_early leave_early > premature
  termination, quit_job > resign retire, quote > remarked, quote famous_quote said > quotation
  dictum, rabbit hare, rabies > hydrophobia, race > folk, race > species, race ethnicity > descent
  ancestry, racist racism > segregation prejudice, radiation > contamination dose, radiation
  radioactivity, radioactive > decay, radioactive > isotope, rain > condensation, rain > rainfall
  precipitation, rain rainy wet > precipitation rainfall humid, rain_a_lot > precipitation
  rainfall, rainbow > refraction spectrum, rainfall precipitation, raise > elevate hoist, raise >
  parental, raised > reared upbringing, raised childhood, rally > demonstration, ran > fled,
  ran_off ran_away > absconded decamped, random > stochastic probability, range distribution, rank
  > position, raptor > predator bird, rare > scarce endangered uncommon, rare > threatened, rash >
  exanthem macular lesion, rat mouse squirrel > rodent, rating > score, ratings > viewership, reach
  > attained, read_minds mind_reading > telepathy telepathic, real > authentic, real > historical,
  real_life > inspired basis, real_name birth_name > né née pseudonym alias, real_name full_name >
  born née, real_painting > authentic attributed, real_people > based, realise > discover learn,
  really_about > allegory symbolises, really_happen > legend apocryphal corroborated evidence,
  reason > motive, rebel > mutiny, rebel > revolt uprising rebellion insurgent, rebellion > revolt
  uprising, rebellion riot > uprising revolt insurrection, reborn rebirth > reincarnation, rebuilt
  > reconstructed restored, recast > replaced, reception reviews > acclaim, recognise distinguish,
  recognize > recognise identify, record > highest, record > studio, recorded > sessions, recover
  recovery > convalescence prognosis, recovered > retrieved, red reddish > rufous crimson scarlet,
  red_spots > rash, refugee > displaced fled, refuse > spurn, reject > spurn repudiate, related >
  allied akin cognate, related > kin, related family > genus taxonomy, release_date > released
  premiere, released > premiere, relic > artifact, religion > adherents, religion > cult, religion
  religious > church denomination, religious > convert, religious > devout pious, remake >
  adaptation version, remarry > second married, remember > commemorated legacy memorial, renovated
  > restoration modernised, rent hire > charter, rent_it hire_it private_party > charter hire,
  rent_museum > hire venue, repaired > restored renovated, repellent > deet permethrin, replace >
  supplanted, replace_singer > replaced, replaced > superseded successor, replaced_by replaced >
  supplanted superseded, reproduce mating, reputation > regarded, rescue > freed, rescue > relief,
  rescue > relieved evacuate, rescue_team rescuers > rescue, research investigation, rest > repose,
  restored > conserved, result > aftermath, result consequence, retreat withdraw, return > relapse
  recur, returned > restitution, reunion > reunited reformed, reveal > discovered identity, revenge
  > avenge, revenge get_back_at > retaliate reprisal vengeance, review > critical reception, revolt
  uprising, revolution > revolutionary uprising, reward > gift, rhino > rhinoceros, rich >
  net_worth, rich > opulent, rich wealthy > prosperous, rich_area poor_area > income deprived, ride
  > saddle mount, ridge > crest, right_and_wrong > ethics moral, right_wing > conservative, rights
  vote > suffrage franchise, ring_road > bypass, riot > disorder, riot unrest, ripe > ripen mature
  harvest, rite > ceremony, ritual > rite ceremony, rival > rivalry feud, river > stream waterway,
  river > watercourse, river basin, river stream creek > tributary, rivers > drained, road >
  thoroughfare, rob > pillage, robe > vestments, robot > automated, robot android cyborg >
  synthetic, rock > geology sedimentary igneous, rock > stone mineral, rock > strata bedrock,
  rocket > launch booster, rocket > propellant thrust, rocks > metamorphic, roman > rome empire,
  roo > kangaroo marsupial, roof > dome vault tile, rooster > cock chicken, root bulb, rot decay >
  decomposition decompose, round > circumference, round > spherical, rover > lander probe, row >
  rift, rubber > polymer latex, ruin remains, ruined > slighted derelict, ruins archaeological,
  rule > decree edict, rule > dominion, rule > reign, ruler government, ruler reign, rules >
  precept, run > speed gallop, run_away > desert retreat, run_away > elope, run_away get_away >
  flee escape, run_by who_runs > governed administered council administration, run_for > stood,
  run_on > propulsion fuel driven, run_out_of_food > famine provisions ration, run_over roadkill >
  collision vehicle traffic, runaway run_away > fled, runny_nose > rhinitis, runs the_runs
  the_shits > diarrhoea diarrhea, runs_in_family runs_in_the_family > hereditary genetic inherited,
  runtime > length, runway > landing, rust rusty > oxidation, sabbath > rest, sacrifice > offering
  ritual, sad > lament mournful, sad > tragic tragedy, safe > hazard, safe > structural stability,
  sail_to sailed > voyage expedition, sailing > departure, sailors > seaman mariner, sailors crew >
  complement hands, sails > rigging mast, saint > canonised martyr, saint holy, salary > annual,
  salary pay > emolument, sales > copies, sales > turnover, salmon trout > fish, salt > chloride,
  salt > saline, salt_ice > freezing, salty > saline, same_actor > portrayed, samurai ninja >
  warrior, sand beach, sang vocals > vocalist, sank > scuttled torpedoed, satellite > spacecraft
  orbit, saved > conservation protect, saved > restored, saved_by > rescued, say > assert proclaim,
  say > remarked stated, say_about > described remarked, say_no > declined refused, scales scaly >
  skin, scan mri > imaging, scandal > allegation, scandal > controversy affair disgrace, scar >
  burn, scared > apprehensive, scared > elusive wary, scared_of afraid_of > fear phobia, scary >
  suspense, scavenge > carrion carcass, scent fragrant > fragrance aromatic odour, scent odour,
  school > educated attended, school educated, scientific_name latin_name > genus species
  nomenclature, scrap > dismantled, scrapped > broken, script > screenplay writer, sculptor >
  sculpted carved, sculptor sculpture, sculpture statue, sea > maritime, sea > ocean marine,
  sea_level > tide rise, seagull gull > seabird, seal pinniped, seal walrus > pinniped, seaside
  beach > coastal, season > tilt axis, seats > accommodated, seats > mandate, seats >
  representatives deputies, seats > spectators, second_job > gainful, secret > clandestine covert,
  secret > concealed, secret > revealed, secret_identity > alter ego, secret_police > intelligence,
  sect > denomination cult, see > behold perceive discern, see > exhibited, see eyesight > visual,
  see vision, see_doctor see_a_doctor > consult medical, see_it can_you_see > visible naked
  observed, see_one see_it where_see > exhibited displayed extant, see_there > exhibits collection
  highlights, see_through > transparent translucent, see_today > surviving, seed > kernel pit, seed
  > propagation dispersal, seedling > sapling, seize take, self_portrait > portrait, self_taught >
  autodidact, selfie_stick > photography tripod, send > consign, send_money > remit, sequel
  next_part > successor follow, sequel part_two > second, serialised > magazine chapters, serious >
  severe complication, servant maid > domestic, served > enlisted, served_in fought_in > served
  service, set_up establish, settle > settlement colony, settlement village > dwelling, settler
  colonist, settler settled > settlement colonist, sexist > misogyny, shade > partial, shadow >
  light, shake > quake, shake shaky > tremor, shapeshift change_shape > transform, shark fish,
  shark ray > elasmobranch cartilaginous, sharp > keen, shed hair_loss > coat grooming, shed moult
  molt > replace, sheep > lamb flock, sheep ovine, shell > bombardment, shell > carapace plastron,
  shell > mollusc bivalve, shell gun > artillery, shingles > zoster, shiny > lustre luster, ship >
  romance relationship, ship > starship, ship > steamer liner, ships > navigation, ships naval,
  shipwreck wreck, shivering chills > fever, shoot > fire gun, shooting_star > meteor, shops >
  market, short > concise, short_of_breath > dyspnoea, shot > gunshot assassinated, shot killed,
  shot_dead > assassinated killed, shots > tetanus, shots shot vaccine > immunization immunisation,
  show > depict portray, show > exhibit, show > series, show series > programme broadcast, show_up
  > debut, show_up_again > return, shrine > sanctuary, shrinking > decline recede, shut_down shut
  closed > closure, shy > reclusive, shy quiet > reserved taciturn introverted, shy timid > elusive
  wary secretive, sibling > elder, sick > ailing, sick > infirm afflicted, sick > symptom, sick
  disease illness > infection, sick_before > illness health deteriorated, sick_with > afflicted,
  side > belligerent ally faction, side > lateral flank, side team > allegiance, side_job
  job_on_the_side > gainful employment, sidekick > companion ally, siege > blockade invested, siege
  besiege, sights > monuments, sign_language > deaf signed, sign_up join_army join_the_army >
  enlist recruit, signature signed > inscribed monogram, signed > inscription, silver metal,
  similar > allied akin cognate, similar_to like > akin resemble, sin > transgression, sing >
  intone, sing > vocalization, singer > frontman, singer > soprano tenor, singer > vocalist
  musician, singing > chant hymn, single > bachelor, single > chart release, sink > capsize, sink >
  density, sink > foundered wreck loss, sink basin, sink shipwreck, sit_on_eggs incubate, sits lies
  > situated, size > diameter radius, skeleton bones > skeletal vertebra, skeletons bones >
  remains, sketch > study, ski > resort, skin > hide pelt leather, skull cranium, sky > atmosphere,
  sky > celestial firmament, skyscraper > storey tower, slang > colloquial informal, slave > serf,
  slave > slavery enslaved, slave slavery > enslaved abolition, slavery slaves > plantation, sled
  sledge > dogs, sleep > melatonin, sleep > repose, sleep > roost dormant, sleep > slumber,
  sleep_in_winter winter_sleep > hibernate dormant, sleep_on_board beds > berths bunks, slogan >
  motto, slow_down slower > deceleration friction, small > diminutive, smallest littlest > minimum,
  smart > gifted prodigy, smart clever intelligent > cognitive, smart intelligent > tool, smell >
  fragrance aroma perfume, smell > malodorous, smell > olfactory nose, smell > receptor, smell
  scent, smell stink stinky smelly > odour scent musk, smoke smoker > cigarette, smokealarm >
  detector alarm, smother suffocation, snail slug clam > mollusc mollusk, snake > serpent reptile,
  snake lizard > squamate, sneeze > irritation, sneeze > nasal respiratory, snow precipitation,
  snow snowfall, snow snowy > snowfall winter, soap > surfactant, social friendly > gregarious
  sociable, soft > malleable ductile, soil > earth ground, soil > humus, soil > loam substrate
  drained, solar_panel solar > photovoltaic, sold > auction, sold > sales certified, sold_for >
  auction price, soldier > conscript, soldier > enlisted served, soldier > regiment, soldier
  infantry, soldier troop, soldiers > cavalry garrison, soldiers forces, solid liquid gas > state
  phase, sometimes > intermittent, son > heir, song > hymn, song > score, song > sing music, song
  track, sore achy aching > myalgia tender, sore_throat > pharyngitis tonsillitis, soul > spirit,
  sound > acoustic wave vibration, sound > cry voice, sound call > vocalization, sound_like >
  likened reminiscent, sounds > phoneme vowel consonant, soundtrack > score music, source > spring
  rises, space > cosmos orbit, space universe > cosmic, space_station > iss orbital, spaceship >
  vessel starship, spaceship rocket > spacecraft, span > length arch, special_effects cgi > effects
  visual, special_move > technique, species genus, species kind, speed_up faster > acceleration,
  spell > orthography, spell curse > incantation enchantment, spider > web silk, spider arachnid,
  spider scorpion tick > arachnid, spike thorn > spine prickle, spikes prickles > spine quill, spin
  > axis, spin turn > rotation, spinoff spin_off > spin, split > cleave bisect, split > schism,
  split band_split > disbanded, split_up break_up > rift disband dissolution, spoiler > ending,
  sport > athletic, spot > identify observe, spots > lesion, spots dots > patch mottled speckled,
  spots pimples bumps > rash papule pustule, sprain twisted > ligament, spread > dispersal
  propagate, spread > missionary, spread_cancer > metastasis, spring > march, sprout > shoot, spy >
  agent, spy > treason, spy intelligence, square > quadratic, squid octopus > cephalopod tentacle,
  stab > dagger, stabbed > wounded, stadium arena > capacity seats, stage_name pen_name > pseudonym
  alias, stalactite stalagmite > dripstone cave, stamp > postage, stance > position, stand_for >
  acronym symbolise, stand_for believe_in > ideology platform policy, star > constellation
  luminosity, star stellar, starring > portrayed, starring cast, start > genesis, start > outbreak,
  start begin > inaugurate inception, start_company > founded establish, start_fighting >
  hostilities outbreak, start_running > service inaugurated opened, start_showing show_up >
  manifest onset, start_war > outbreak cause declare, start_writing start_painting start_singing >
  debut early, started > arose, started created > founded, started founded > inaugurate, starve >
  famine ration, starving > provisions, station > railway terminus, statue > bronze unveiled,
  statue > figure, statue > marble, statue monument, stay_away > isolation avoid, stay_home
  stay_at_home stay_off > isolation quarantine exclusion, stay_in_air stay_up > endurance, std sti
  vd > venereal sexually, steal > embezzled pilfered appropriated, steal > purloined, steal robbed
  > looted plundered confiscated, steal_idea > dispute priority patent plagiarism, steal_land >
  annexed seized, steal_money > embezzled misappropriated, steam_train steam_engine > locomotive
  steam, steel > alloy carbon, steel > iron metal, stem stalk > shoot trunk, step_down > resign,
  stepmother > evil, still_alive > living died surviving, still_exist > extant surviving remains,
  still_life > fruit, still_see see_today still_there > visible remains extant preserved,
  still_standing > survive extant ruined, sting > stinger, stink stinky > foul, stomach_ache
  tummy_ache belly_ache > abdominal pain, stone > masonry granite limestone marble, stone >
  mineral, stone_age > palaeolithic neolithic, stop > avert, stop > desist, stop prevent > hinder
  impede thwart, stop_drinking_milk > wean, stop_getting_it not_catch > prevention prophylaxis,
  stop_making > discontinued ceased production, stop_using > obsolete discontinued withdrawn
  superseded, stopped > withdrawn, stopped fought_off beat_back > repulsed repelled, stopped_flying
  > grounded withdrawn, store_food hide_food > cache hoard, storm > gale, storm > tempest
  hurricane, storm > thunderstorm cyclone, storm weather, stormy bad_weather > wind gale cancelled,
  story > myth account, story > storyline premise, story > tale narrative legend, straight_or_gay >
  sexuality orientation, stranded > marooned shipwrecked, strange > anomalous, strangle >
  throttled, stream brook, stream netflix watch > broadcast, street > named, street_named > named
  honour, stretch stretchy > elastic, strike > dispute, strike > walkout, strike protest, stripe
  stripey > band barred, stripes spots > marking, stroke > apoplexy ischaemic, stroke > cerebral
  haemorrhage, strong > magnitude intensity, strong > robust sturdy potent, strong > tensile,
  strong > vigorous, strongest > powerful, stubborn > obstinate tenacious, student_of > pupil
  disciple, students > disciple, studied > educated university, studied_with studied_under > pupil
  tutor, study > read graduated, stuff > material substance, stuff_found > artefact finds,
  stuff_on_board cargo > freight, stunt > double, stupid > obtuse, stutter > stammer, style >
  architecture gothic baroque, style > genre, style > movement impressionism, submarine >
  submersible, subway underground metro > rapid transit, succeeded followed > succession,
  successful > acclaim, sue > suit, sued get_sued > suit lawsuit plaintiff, suffer > ailment
  illness, suffocate smother > asphyxiation, sugar > carbohydrate, suicide > jumping barrier,
  suicide > killed hanged, suit > lawsuit, sum add > addition, summit top, sun > star, sun shade >
  light sunlight sunny, sun solar, sunday > sabbath, sunlight > sunshine solar, sunny > aspect,
  sunny > sun sunshine, sunrise sunset > horizon, sunshine sun, super_speed > speed superhuman,
  super_strength > strength superhuman, superpowers powers > manipulate, supplies > provisions
  logistics, support > advocate favour, support > endorse espouse, supporters > voters electorate,
  supposed_to supposedly > reputed purported alleged, surface > crust terrain, surgery operation >
  excision, surrender capitulate, surround > siege encircled besieged, survive > survivor, survive
  > tolerate withstand endure, survive chances > prognosis, survive_winter winter_hardy > hardy
  frost, survived > escaped, survivors survive > rescued, swallow > whole, swallow ingest, swamp >
  marsh wetland, swear > vow, swear_words > profanity, sweat > cooling, sweat sweaty > diaphoresis,
  swim > aquatic dive, sword > relic, sword > wields, sword spear > blade weapon, symbol >
  chemical, symbol symbolise stand_for > emblem represent, symptoms > presentation clinical,
  synagogue > worship, tadpole > larva, tail > caudal prehensile, tail rump, take_for_pain
  take_for_headache > paracetamol analgesic, take_over > conquer occupation seize capture,
  take_photos > permitted, take_place > location, take_to_build > construction completed,
  taken_out_of_service stopped_running > withdrawn decommissioned retired, taken_over occupied,
  talk_to_each_other > communicate vocalization, tallest > tall, tame > docile captive, tame
  domesticate, tank > armoured, taste > receptor, tattoo > mark, taught > pupil, taught > tutor
  professor, taught learn > tutor apprentice, tax > toll tariff, tb consumption > tuberculosis,
  teach > tutelage, teach_himself teach_herself > self taught autodidact, teacher > mentor pupil,
  teacher schoolmaster, teacher_of > pupil, team > athlete, team_up > allied, tear > rent
  lacerated, teeth > incisor molar canine, teeth > serrated, teeth > tusk, teeth dentition,
  telescope > mirror lens, telescope observatory, tell_apart tell_from > distinguish difference,
  tell_authorities > notifiable, tell_boy_from_girl tell_male_from_female > dimorphism sex,
  tells_story > narrator, temperament > character nature, temple > sanctuary, temple shrine,
  ten_years > decade, tenses > verb, terms > reelection, territory > boundary, test > diagnosis
  serology culture, test > trial, test_for how_test > diagnosis diagnosed serology, test_pilot
  first_pilot > piloted prototype, tests tasks > trial quest, thank_you > politeness, theme >
  motif, theme > opening, theme_song > theme music opening, theory > model, theory > speculation,
  theory hypothesis, things_found what_found > artefact artifact finds, think > deem regard,
  think_about opinion > stance position, think_up > invent devise, thought_about idea > philosophy
  theory, thought_of > regarded contemporaries, thought_up > conceived, thousand_years >
  millennium, throne > crown reign, throne > seat, throw > hurl cast, throw_away throw_out >
  dispose, throw_up puke barf > nausea emesis, thunder > discharge, thunder storm, tick flea >
  vector, tick_out tick_off > removed forceps, tide tidal, tides > gravitational moon, time_of_year
  what_season > season peak, time_zone > utc, tiny > minuscule diminutive, tiny little > miniature,
  tired > weakness, tired exhausted > lethargy, tithe > donation, to_blame fault > negligence,
  today > modern, toe > claw hoof, together > couple relationship, told > recounted narrated, tomb
  > chamber sarcophagus, tone > tonal, tongue > lick papilla, took > annexed, took_off > liftoff,
  took_over > annexed, took_over_from came_after > succeeded successor, tools > implement artefact,
  tooth fang, top > apex, top peak, top_speed how_fast > maximum speed knots, top_ten > chart
  peaked, torn_down knocked_down > razed, tornado twister, tornado whirlwind, tortured >
  interrogated, touch > tactile, tour > appearance dates, tour > concert, tour_again > appearances
  reunion, tour_dates > tour, tourist_attraction > sights landmark, tower > spire steeple turret,
  town > borough, town settlement, town village, toxic > toxin, toxic hazardous, track > gauge rail
  line, track > railway, trade > commerce, traffic > daily, trailer > teaser, train > obedience,
  train engine > locomotive railway, trained > apprenticed, traitor > defect, traitor betray >
  treason treachery, transform > metamorphosis, translated > rendered rendition, translation >
  version, trap > encircled surrounded, trap > snare, trapped > buried rescue, travel move_south
  go_south fly_south > migrate, treasure > gold hoard, treasure > riches, treat > administered,
  treatment > management, treaty agreement, tree > deciduous conifer arboreal, tree > forest wood,
  tree foliage, trees > woodland, trench > front, trial > tried prosecuted convicted, trial
  tribunal, triangle > triangular, tribe > indigenous clan people, trick > deception cunning, trick
  > ruse, tried_to_kill > attempted assassination, trip > crossing, trip > passage, trip
  expedition, trouble_with_the_law > arrested convicted, truce > armistice ceasefire, true >
  authentic myth, true > legend apocryphal corroborated, true > veracious factual, true_identity >
  revealed identity, true_story > based, true_story is_it_true > legend apocryphal corroborated,
  trunk bark > stem bole, try > endeavour, tsunami > wave, tumour > neoplasm malignant, tune
  melody, tunnel > bore, tunnel > underground, tunnel > undermine gallery subway, turn_evil >
  defect, turn_evil goes_bad > corrupted villain, turn_into > metamorphosed, turn_into become >
  transformed reverted metamorphosis, turned_into > conversion, turnout > voter, turtle tortoise >
  reptile chelonian, tusk ivory, tweezers > forceps, twice get_it_twice get_it_again > immunity
  reinfection, twice_a_year > biannual semiannual, twin > identical, twin_town sister_city >
  twinned partnership, unclean > soiled contaminated, understand > intelligible comprehension,
  understand_each_other > intelligible, underwater hold_breath hold_their_breath > dive submerge
  submersion, underworld > hades afterlife, unesco > heritage, uni university > educated studied
  attended, uniform > insignia, unit > si, universe cosmos, unproven unsolved > conjecture,
  upper_class > aristocratic gentry nobility, uprising > insurrection, use > employed utilised,
  use_weapon > wield, used_before > predecessor previously, used_for > purpose, used_for_now >
  accommodates houses converted, used_now what_used_for > houses serves converted,
  used_to_be_called > formerly, used_to_make > manufacture produced, vaccine > inoculation
  prophylaxis, valley > gorge canyon, valley > ravine, vanished > abandoned, vegetarian vegan >
  meat, venom toxic, verbs > conjugation, versions > variant variation, veteran > former served,
  veterinarian vet, veto > block, veto > override, victory triumph, video music_video > clip
  directed, view > panorama lookout, view > stance conscience, viewers > audience ratings, viking >
  norse raid, village municipality, villain > enemy evil foe, violin > violinist string, violin
  violinist > fiddle fiddler, virus > pathogen, visible > observed, visit > sojourn, visit >
  visitors public, vitamin > nutrient, voice > dub actor, volcano > lava crater magma, volcano >
  volcanic eruption, volunteer > enlist militia, vomit puke sick_up > emesis, vote_for > supported,
  vote_rights right_to_vote > suffrage franchise, vote_share > percent performance, vote_share
  percent > percentage vote, wages > emolument, wake_up > awakened awoke, wake_up > rouse, walk >
  gait locomotion, walk_across > pedestrian, wall > barrier, wall > rampart fortification, want >
  aspire, wants > advocate seek, war > conflict battle fighting, war > defence, war conflict >
  hostilities, war_start > outbreak hostilities, warm > tepid temperate, warmest hottest, warn >
  alarm, warning > alert, warship > ship naval, wash_hands > hygiene, wasp hornet, watch > aired
  viewers, watch > observe monitor, water > aqueous, water > irrigation moist drought, water ice >
  liquid hydrosphere, water_it > irrigation, waterfall > drop, waterfall > fall cascade, wave >
  surf swell, wave tide, weak > debility, weak > frail infirm, weakness > weaken susceptible,
  weakness weak_spot > vulnerability negated, wealthy fortune, weapon > artifact, weapon >
  equipment, weapon > wields, weapon arms, weapon gun > artillery rifle, weapons > ordnance
  armament, wear > clad garb, wear clothes > outfit costume, weasel stoat ferret > polecat mink,
  weather > climate temperature, weather > rainfall, wedding > rite, wedding marry > betrothed,
  weed > invasive herbaceous, weight > mass gravity, weight_loss > wasting, weightless float >
  microgravity, weird > bizarre, weird strange odd > eccentric peculiar, welding metal, well_known
  > famous renowned notable, went_broke > bankrupt insolvent, went_to_school > educated school,
  went_to_uni went_to_college > graduated matriculated, went_under went_bust > bankrupt
  liquidation, went_wrong > failure malfunction, whale dolphin > cetacean, whale dolphin > mammal,
  what_called > styled termed, what_causes > aetiology etiology pathogen causative, what_date >
  century, what_did_dinosaur_eat > diet herbivore carnivore, what_did_do_for_a_living > occupation
  profession worked, what_did_look > appearance described physical, what_do_people_do live_off >
  economy industry employment, what_do_they_eat > diet prey feed, what_do_they_want > advocate
  demand ideology, what_does_it_mean > meaning signify significance, what_eats who_eats > predator
  preyed, what_episode which_episode > episode, what_famous_for > best known remembered,
  what_feel_like feel_like > symptom sensation, what_for > aim, what_fuel > petrol diesel coal,
  what_genre genre > comedy drama thriller, what_happened > fate, what_happened_after afterwards >
  aftermath consequence, what_happened_castle > ruined destroyed, what_happened_face > scar
  disfigured, what_happened_to > fate, what_in_painting > depicts subject scene, what_is_it_about >
  plot premise synopsis theme, what_killed > cause death, what_kind_of_animal > mammal reptile bird
  family, what_language what_do_they_speak > language spoken dialect, what_mean > meaning signify,
  what_meds what_medicine > treatment therapy antibiotic, what_nationality > born citizen,
  what_people_called > demonym, what_people_thought > contemporaries reputation, what_song_about >
  lyrics theme, what_to_do things_to_do > attractions sights leisure, what_to_see > highlights
  exhibits, what_to_see things_to_see worth_seeing > sights landmarks attractions, what_used_for >
  utilised employed, what_was_like > described personality character temperament, wheels > axle,
  when_appear > appearance debut, when_bloom when_flower > flowering inflorescence, when_built
  when_was_it_built > constructed completed erected, when_come_out came_out > released premiere,
  when_died when_did_die > death, when_end how_end how_did_it_end > concluded treaty surrender
  ceased, when_found > discovered excavated, when_founded when_was_it_founded > chartered
  established, when_happen > date occurred, when_invented > invented patented introduced,
  when_lived > period cretaceous jurassic, when_open > opening hours daily, when_set > period
  setting, when_she_was_little when_he_was_little when_young > childhood, when_trim when_prune >
  pruning, when_worst > peak, where_are_they_from where_is_he_from where_is_she_from > native
  origin hails formed, where_based > headquarters, where_born hometown > birthplace born native,
  where_buried grave > interred cemetery buried, where_can_i_see > displayed exhibited museum,
  where_common where_found > endemic, where_did_live > resided, where_do_they_live > habitat found
  range distribution, where_does_grow > habitat distribution native soil, where_filmed where_shot >
  location shooting photography, where_found > occurs deposits, where_from > hails, where_from >
  indigenous, where_grow > habitat distribution native, where_grow_up > brought reared upbringing,
  where_hang hangs > displayed collection gallery, where_hospital nearest_hospital > hospital
  infirmary, where_is where_located whereabouts > situated located lies, where_language_from >
  origin family, where_live > habitat found range, where_live > range habitat native occur,
  where_made > manufactured produced factory, where_money_from money_come_from > donations funding
  finances, where_name_from > etymology derived, where_now where_is_it_now > preserved museum
  berthed displayed, where_set where_does_it_take_place take_place > setting, where_spoken > spoken
  speakers, where_start_river come_from > source rises spring, where_story_come_from > origin
  source, where_watch > broadcast streaming, where_wreck find_wreck > wreck located discovered,
  which_country > county situated, which_county which_state > county state situated, which_party
  what_party > member affiliated, whisker > bristle, whiskers > vibrissae sensory, whistle chirp
  tweet squeak > call vocalization song, white > cream pale albino, who_bought > acquired purchased
  buyer, who_built > architect constructed built, who_built > architect constructed designed built,
  who_came_up_with came_up_with > invented devised conceived inventor, who_created made_up
  who_made_up > creator conceived devised, who_designed > architect designed engineer,
  who_discovered > described discovered, who_elects > elected, who_filmed > cinematography
  cinematographer, who_found > described discovered identified, who_found who_found_it > discovered
  unearthed excavated, who_founded > founder founded, who_founded_religion > founder prophet,
  who_gets_it who_gets who_catches > risk incidence prevalence, who_invented > inventor invention
  developed, who_is_in_charge > mayor governor, who_is_in_picture who_in_painting > sitter portrait
  depicts, who_is_president > elected incumbent, who_is_she who_is_the_woman > sitter identity,
  who_killed > slain murdered assassin, who_led > commander leadership, who_lived > inhabited
  occupied, who_lived > residence, who_lived_there > residence, who_made > architect constructed,
  who_made > artist sculptor, who_made > created developed, who_made_sword > forged smith,
  who_makes > manufacturer, who_married > spouse wed husband wife, who_owns > ownership property,
  who_owns owner > subsidiary parent shareholder, who_paid paid_for > funded financed donated,
  who_painted > painter artist attributed, who_plays > portrayed actor starring, who_plays who_acts
  > portrayed actor cast, who_runs > operated, who_saved > rescued, who_sings > vocals performed
  vocalist, who_speaks > speakers spoken, who_started > founder founded established, who_taught
  teach_her teach_him > pupil tutor mentor studied, who_thought_of thought_of > invented conceived,
  who_voices does_voice does_the_voice > voiced dub, who_votes voters > electorate support,
  who_went went_to_space in_space > astronaut crew cosmonaut, who_won win > winner outcome,
  who_wrote > author attributed written, who_wrote > screenplay script writer, who_wrote_book >
  author, who_wrote_song > songwriter composed, whooping_cough > pertussis, whose_fault to_blame
  blame > inquiry attributed responsibility cause, why_build > purpose intended, why_cancelled
  why_end > cancelled ended, why_extinct why_die_out > extinction cause, why_happen > cause reason,
  why_happen > due, why_is_sky_blue blue > scattering wavelength, why_leave > departure resign,
  why_leave why_abandoned > abandoned decline, why_war_start why_start > cause origin outbreak,
  wide > breadth, wide diameter, width track_width > gauge, wife > consort, wife husband > marriage
  married, wild feral, wildlife fauna, wilting > droop, win > prevail, win_award > awarded
  nomination prize, wind > pressure, wind windy > gale, wind windy > gust, wind_turbine windmill >
  turbine, window > stained, windy > force, windy wind, wing > forewing hindwing, wing flight, wing
  wingspan, wings body > fuselage, winter > february, winter > overwinter, witch wizard > sorcerer
  magician, witch_hunt witch_trial > witchcraft accused, wolf canine, women_and_children >
  civilians, women_priests > ordination, women_vote > suffrage, won > triumph, won_election >
  elected majority, won_war won_battle who_won > victory defeated, wood timber, wood wooden >
  timber, woods woodland, word_order > syntax subject, words > lyrics libretto, words > vocabulary
  lexicon, work career, work_there > employed workforce, work_together > collaboration, worker >
  artisan, workers > craftsmen, workers > labour, works > oeuvre bibliography, world > realm
  setting, world globe, world_heritage > unesco, world_record > record fastest, worldwide >
  pandemic, worm > annelid invertebrate, worm earthworm, worse > aggravate severe, worse >
  exacerbate, worship > cult veneration, worship > revered, worship > votary, worth how_much_worth
  > value estimated, wounded_in > injury, wreck > devastated, wreck > slighted, wreck > wreckage,
  write > compose pen, write > orthography, write_left_to_right right_to_left > direction script,
  write_to > correspondence letter, writing > inscription script, written > manuscript, wrote_song
  songwriter > composed lyrics, ww1 first_world_war great_war > world, ww2 second_world_war >
  world, ww2 wwii > war, wwi ww1 > war, x_ray > infrared examination, x_ray xray scan >
  radiography, yawn > oxygen, yeast > fermentation, yellow > golden buff, yellow_skin yellow_eyes >
  jaundice, young > youthful, young_tree baby_tree > sapling seedling, youth > wing, youth grewup >
  upbringing, zoo > captivity`;
