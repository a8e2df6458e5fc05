/** Animals, plants, weather and the earth; history, war, lives and the arts; see `SYNONYMS`. */
export const encyclopedia = `
  abandoned deserted derelict, ability > technique, above_sea_level > elevation altitude, abstract
  > nonrepresentational, accent > dialect pronunciation, accept > acquiesce, accident > derailment,
  accident > mishap, acid > ph, across > diameter, actor > actress starring cast, actor actress >
  portrayed, actress > cast starring, ad > ce, admiral > fleet naval, adult > mature, affair cheat
  > infidelity mistress extramarital, afraid > apprehensive, afraid scared > terrified, afraid_of >
  fear phobia, after_death after_he_died after_she_died > posthumous, after_effects side_effect >
  adverse sequela, after_him after_her > succeeded successor, afterlife die > underworld soul,
  age_of > aged, age_rating > certificate, agree > concur, agree > consensus, agreement > pact,
  aids > hiv, air > atmosphere oxygen, air_force > aircraft aviation, air_force > squadron, aired >
  broadcast, airport > aviation, airport > runway, album > studio, album record, alcohol_with >
  alcohol interaction, alias penname > pseudonym, alien > species, alien ufo > extraterrestrial,
  aliens > life, alive > resurrected, allowed > licit sanctioned, alloy > mixture, alone > solely,
  alphabet > script, alter_ego > identity, altitude elevation, always > invariably perpetual, ammo
  ammunition > round shell, ancestor > evolution descent, ancestors > ancestry lineage, ancient
  antiquity, angel > spirit messenger, angry > incensed, angry > temper irascible, animal > species
  wildlife mammal, animal > zoonosis zoonotic reservoir, anime cartoon > series, anniversary >
  centenary, announce > proclaim declare, ant wasp > colony, anthem national_song > hymn, any_kids
  > children childless, any_left one_left > survivor surviving extant, anyone_live anybody_live >
  inhabited uninhabited, ape primate, aphids > insect, apocalypse > end, apprentice apprenticeship
  > apprenticed trained trade, arch > vault, arch_enemy > nemesis, archaeologist dig > excavation
  archaeological, architect designed, argue > contend, arms > forelimbs, army > defence, army >
  infantry regiment, army > legion horde, army > soldier, army troops > force, arson set_on_fire
  set_fire > arsonist ignition, art artwork > work collection, artefact artifact > object finds,
  artist sculptor, artwork > piece, as_a_kid as_a_child > childhood early, ash > tephra
  pyroclastic, ashes > scattered, ask > inquire petition, assassinate slaughter > kill, assault >
  storm, asteroid > meteoroid impact, astronaut cosmonaut > crew, asylum > institution, at_risk >
  vulnerable predisposed, atheist atheism, atmosphere > gas nitrogen, atom > electron, atom
  nucleus, atomic_bomb > nuclear, attack > besiege, attack > onslaught, attack aggressive,
  attack_people attack_humans > aggressive attack human, attacked offensive, attract > courtship
  display, author creator writer write, author writer wrote > novelist, autumn > october november,
  awake active > diurnal nocturnal, award prize > honour laureate, award_named > prize, away
  distance, aztec maya inca > mesoamerican, b_side > single, baby > chick juvenile, baby >
  congenital, baby > hatchling cub, baby_break baby_leave time_off > parental leave, back belly >
  dorsal ventral, back upper > dorsal upperpart, back_from_the_dead > resurrected revived,
  back_in_the_day > formerly historically, back_leg > hindlimb hindleg, back_then > period era,
  backpacks > cloakroom lockers, backstory > history origin, backup > reinforcement, bacteria >
  microbe microorganism, bad > deleterious, bad how_bad > severe, bad_at_school > expelled
  academic, bad_childhood > abuse poverty, bad_for > harmful deleterious, bad_guy > enemy foe evil,
  bad_guy villain baddie > antagonist adversary nemesis, bad_reviews > criticised panned, bald >
  shaven, ballet dance > choreography choreographer, ban > proscribed outlawed, band group,
  band_from > formed, bankrupt bankruptcy > ruin, banned > broadcast, banned > censorship, banned >
  suppressed, baptise > baptism, bark hoot howl growl > call, base > encampment, based_on >
  historical, based_on > model, based_on_book > adapted novel, bassist > bass, battery > electrode,
  battle > engagement, bay gulf, be_in_two two_parties > dual affiliation, beak bill, beast animal,
  beat > vanquish rout, beat_him beat_her defeat > vulnerability, became_king became_queen >
  crowned ascended succeeded accession, become_king > coronation throne, bee honeybee, beer >
  fermentation, bees hive, before_christ > bce, before_him before_her > preceded predecessor,
  before_the_show > background prior, before_you_get_sick > incubation onset, beg > implore entreat
  plead, begin > onset, beginning > genesis, behead > decapitate, behead guillotine, beliefs >
  ideology principle, beliefs > teaching theology, believe > contend maintain, believe > ideology
  position, believe beliefs > doctrine creed tenet, believe_in_god > religious faith atheist, bell
  > tower carillon, bells > ringing, belly tummy stomach > ventral underside underpart, belongs_to
  > territory sovereignty possession, bend > flexible, bendy > malleable, bent crooked > leaning,
  best > zenith apex pinnacle, best_at > excelled, best_friend > ally, best_friend > companion
  friend confidant, bestseller > copies sold, betray > traitor, better > recover, better_version
  improved > enhanced, bi bisexual > sexuality orientation, bible > testament, bible scripture,
  bible scripture > gospel, big > area extent, big > vast immense, big_bang > cosmology expansion,
  big_break > breakthrough prominence, big_fire > conflagration, bigger extended > enlarged
  extension expanded, bigger larger > dimorphism, biggest_city > largest city, bike > motorcycle,
  bike_path > cycle, bird avian, birdie bird, birth_defect > congenital, birthday > birthdate,
  bishop > clergy, bite venom, bitten > attack, black_death > plague bubonic, black_hole >
  singularity horizon, blame > imputed ascribed, blast > explosion, blend_in > camouflage,
  blind_born > blind neonate, blisters > bulla, block > blockade, blonde > fair, blood_clot >
  thrombus, blood_donor > donating, blood_red > haemoglobin, blood_test > serology smear,
  blood_type > blood, bloom blossom, bloom flower > anthesis efflorescence, blooper mistake >
  continuity goof, blow_up > eruption, blow_up > supernova, boat > navigable, boat > steamer, boat
  ship > hull, bodies > dead, bog > marsh peat, bog wetland, boil > vapour, boiling_point > boils
  temperature, bomb > bombardment shelling, bomb > detonated, bombing > airstrike, bombing raid,
  bones_found > fossil skeletal remains, book > publication, book > treatise, book > volume,
  book_about > biography biographer novel, book_about what_book_about > plot theme, border >
  demarcation, born > parturition, born birthday > birthplace née, born_with > hereditary, boss >
  overseer, boss ceo > chairman executive, boss final_boss > antagonist, boss in_charge > commander
  general, boss leader > incumbent, boss_of_country > head government, both_sides > belligerents
  opposing, bought_by sold_to taken_over > acquisition takeover, bounce > elastic, box_office >
  gross, boy_and_girl > male female dimorphism, brain > neuron cognition, brain neural, branch >
  denomination sect, brand > trademark, brass > alloy zinc, brave > gallant, bread_rise > yeast
  fermentation, break > brittle, break_promise > vow oath, break_record > record surpass, breakdown
  > collapse, breastfeed > suckle, breathe > atmosphere, breathe > inhalation ventilation,
  breathe_underwater > dive submerged, breed > species reproduce, breeder > pedigree kennel,
  breeding reproduce > reproduction, breeze wind, brexit > european, bright > luminosity magnitude,
  bring_buggy bring_pram > pushchair, broke_through > breach, broken_heart heartbroken > grief,
  broken_leg broken_arm > accident emergency hospital, bronze > alloy copper tin, brother sister >
  twin, brothers sisters > eldest youngest, brothers_and_sisters siblings > child eldest youngest
  twin, brought_back > reintroduction, brown > chestnut tawny rufous, bruise > blood, buddhism
  buddhist > dharma, buddhist buddhism, bug > invertebrate arthropod, bug > organism, bug insect >
  beetle, bug_bite > bite, bug_spray insect_spray mosquito_spray > repellent deet, build >
  completed, built > dating, built erected, built_on stand_on > foundation site, bull cow ox >
  bovine, bump > collide, bunny rabbit > hare, burial grave interment, buried > tomb, burn >
  flammable, burn > oxidation, burn_down > fire burned, burn_down > razed ashes, burned > consumed,
  burned > destroyed ashes razed, burned_alive burned_at_the_stake > executed stake heresy,
  burned_down > conflagration blaze, burrow > den hole, burrow dig > excavate tunnel, bury >
  entombed, bury cemetery, bus > service, bus_station > depot, bush shrub, business > founded,
  butterfly > moth, buy_tickets > admission ticket office, cable > suspension, call > dub, call >
  vocalization, called > styled, called_that > etymology named derived, came_back > recolonise,
  camera > cinematography, camouflage disguise > cryptic coloration mimic, camp > encampment
  headquarters, can_t_sleep > insomnia sleep, can_you_visit > open visitors public, cancelled >
  discontinued axed, cancelled > ended, cannon > artillery gun, cannon > ordnance battery, canon >
  continuity, cant_move can_t_move paralysed paralyzed > paralysis palsy, capital > seat
  administrative, capital city, capital_city > capital, captain > commander, capture > seize taken,
  career_start start_out > debut began early, carnivore meat, carry > bear, carry > cargo freight,
  cartoon > animation, carved > sculpture, cases > declension, cases > incidence notified, castle >
  fortress palace, castle > moat, casualties deaths, casualties wounded, casualty death kill
  victim, cat feline, cat lion tiger > felid, catch > ambush, catch > capture prey, catch catch_it
  > transmitted, caterpillar > larva, catholic protestant > church denomination, cattle > bovine,
  caught > apprehended arrested, caught_fire > fire blaze, cause > causative, cause > induce, cause
  > pathogen agent, cause > trigger precipitate, cause_of_death > died succumbed, caused >
  occasioned engendered, cave > karst chamber, cave cavern, caveman cavemen > neanderthal
  prehistoric, cd vinyl lp > album record, ceasefire armistice, celebrate > commemorate
  anniversary, cell > cellular membrane, cellar basement > crypt, cement concrete > aggregate,
  censor > censorship, censored > banned cut, chance_of_survival survival > prognosis mortality,
  chances > prognosis, change > shift, change > transform, change_law > amendment reform,
  change_sides switch_sides > defect betray, changed_from_book > differs adaptation, changed_name >
  renamed, changed_religion > converted conversion, channel > network broadcaster, chapter >
  volume, character > antagonist, character > role, chariot > racing, charts number_one > peaked,
  cheat_on > infidelity adultery affair, cheese > milk, chernobyl > reactor, chew > mastication
  molar ruminant, chick > poultry, chick > young nestling, child_star wunderkind > prodigy,
  childhood > early boyhood, children > childless offspring, children > progeny, children_now >
  descendants, chimp chimpanzee > ape primate, chopped_off > severed beheaded, chronic > permanent,
  church > congregation, church > ecclesiastical, church > nave, church chapel cathedral, church
  parish, church_split > schism reformation, circle > circumference radius, city town, civilians
  normal_people ordinary_people > inhabitants population, claim > assert allege purport, clap >
  gonorrhea, claw talon, clean > purify, clean > unpolluted quality, cleaned > restoration
  conservation, clever > ingenious astute, cliff rock, climate > environment, climate
  precipitation, climate temperature, climb > arboreal, climb > summit mountaineer, climb_first
  first_to_climb > ascent, close > ceased, close_to > adjacent vicinity, closed > abandoned,
  closed_down shut_down > ceased, clothes > garb, clothes > raiment, clothes > vestments, cloud >
  condensation vapour, cloudy overcast, coalition > alliance, coast > shoreline littoral,
  coat_of_arms flag > heraldry emblem shield, coffee > stimulant, coffin > sarcophagus, coins >
  coinage hoard, cold > chill, cold > frigid, cold > hardy, cold > rhinovirus, cold_war > soviet,
  coldest > temperature cold, coldest_day hottest_day > record temperature, collapse > failure,
  college > graduated, colonized colonial, colony village > settlement, color colour > plumage
  pigment, colour > emblem, colour > painted, colour > wavelength spectrum, colour color > brown
  grey white black, colour color > scarlet turns, colour_of_flame > flame, colours > palette,
  come_back > revert, come_back > revived resurrected, come_home > reentry splashdown, come_home >
  returned, come_home_early > premature, come_out > publication, come_up_with > develop, comet >
  tail nucleus, commander officer, common > abundant widespread, common > prevalence incidence,
  communicate talk > signal vocal, communist > communism marxist, compare > likened, compared_to >
  likened, compass > magnetic north, composition > composed consist, compost > decompose, compound
  > words, computer > algorithm processor, concentration_camp > extermination deported, concert gig
  > tour, conductor > conducted director baton, confirm > corroborate, conflict > dispute, confused
  > delirium, conquer > conquest capture, consist > compose comprise contain, constipated > stool,
  consumption > tuberculosis, contain composed > comprise, controversy > dispute, copied >
  imitation, copies_sold > sales, cost_of_living > income price, cost_to_build > budget, costume
  suit > armour, cottage house > hut, couldn_t_eat couldnt_eat can_t_eat > abstain forbidden, count
  > numeral vigesimal decimal, country > realm kingdom, country nation republic, county > province,
  coup > putsch, court > convicted, cousin > kin closely, cover > version, cowboy > ranch cattle,
  crack > fissure, crash > mishap, crash > struck, crash_into > impact collide, crater > caldera,
  crawl > locomotion creep, crazy mad > delirium, create > creation, created > conceived creator,
  creator > conceived showrunner, creature wildlife fish > species, creek > stream brook, crew >
  manned personnel, crew_size how_many_crew > complement manned, crime criminal > convicted,
  crime_rate > offences, criticism > criticised, critics > objection, critter > animal species,
  croc gator > crocodile alligator, crocodile alligator croc > crocodilian reptile, crocodiles
  sharks > dangerous species, crooked bent > tilted twisted, crop > cultivation, cross crucifix >
  symbol, crossover > appears, crowd > throng multitude, crown coronation, crusade > holy
  jerusalem, crush in_love > love infatuated romance, crypt > burial vault, crystal > mineral
  crystalline, cub pup calf foal lamb > offspring young juvenile, cup > vessel, cure curable >
  treatment therapy treatable, current_leader current_boss > incumbent, curse > hex doomed, curve >
  function, cut cut_out > deleted removed, cut_down chop_down > deforestation logging, cut_out
  cut_off > excision amputation, dad > son, dad father > male sire, dam > barrage embankment, dam >
  reservoir hydroelectric, damage > destruction devastation, damage > restoration, dancer > ballet
  choreography, danger > jeopardy, dangerous > aggressive attack, dangerous > fatal lethal,
  dangerous harmless > human threat, dangerous venomous, dark > dim, dated > carbon, dating >
  romance, daughter > heir, day daytime > diurnal daylight, day_last how_long_day > rotation, dead
  > lifeless, dead_animals rotting > carrion scavenger, dead_language dying > extinct endangered,
  deadly > mortality, deal > treaty agreement pact, death_penalty > capital execution, deaths >
  killed fatalities perished, decade year, decline decrease, deep > profound, deeper_meaning
  meaning > allegory interpretation, deer elk moose > cervid ungulate, deer stag, defeat victory,
  defend > repel, defend defense, deforestation > logging clearance, degree > doctorate educated,
  democracy > democratic republic, demolish demolition, demon devil > evil spirit, demonstration
  march, den lair, dense > density, deny > refute repudiate, depict > represent portray, desert >
  dune, desert arid, design > devise, destroy > razed devastated, destroy > ruin, destroyed >
  shattered, devil > satan demon, dialects > variety, diameter radius, diamond ruby > gemstone,
  diary > journal, dictator > authoritarian regime, dictatorship > authoritarian regime, did_well
  do_well > success successful, die > demise, die > expire, die > succumbed, die die_from die_of >
  mortality fatal lethal, die star_die > supernova dwarf, die_back > dieback, die_in dies > killed
  perish sacrifice, die_in_war > casualties killed fallen, die_of > succumbed cause, died >
  overdose, diff difference, different_from > differs contrast, dig > trench archaeologist, dig_up
  > unearthed, dino dinosaur, dino dinosaurs > fossil prehistoric reptile, dinosaurs fossil >
  palaeontology fossilised, director > directed, director who_directed > filmmaker helmed, dirt >
  earth, dirt > sediment, dirty > polluted, dirty > varnish, disabled > lame, disagree >
  criticised, disagree > dissent, disappeared > fate, disaster > tragedy accident, disaster
  catastrophe, discovered > first, discovery > describe, disease > suffered, disguise > alias
  guise, dismiss > removed, disney > absence, dissolve > solution, dive > depth, divide > quotient,
  divorced split_up > annulled, dna genes > hereditary, do_for_work > occupation profession, dock >
  berthed moored, doctorate > honorary, does_die > death killed perish, dog wolf fox > canid
  canine, dog_get_it cat_get_it > canine feline, doggy canine, donated gave_it > bequest, donkey
  mule ass > equine, door > portal, dragon > serpent, draw > depict, drawn > animated, dream >
  sleep, dress_up_as > guise, drink > imbibe, drink > thirst moisture, drink alcohol > teetotaller
  abstain sober, drink drinker > alcohol teetotal, drop > plummet, drop_out > abandoned expelled,
  drought > rainfall, drown sink, drowned > lost, drugs > addiction, drugs > rehabilitation,
  drummer > drums, drummer drums > percussion, drums drummer > percussionist, drunk > ethanol, dry
  > arid drought, dry > desiccated, dry_soil > drought drained, dry_up > desiccation shrunk,
  duckling offspring seedling > young, dungeon > prison gaol, dye > pigment colour, dying >
  moribund wither, dying sick_tree > dieback wilt, dying_out gone_extinct > extinct extirpated,
  eagle hawk falcon > raptor prey, earned > fee, ears > pinna, earth > globe, earthquake > quake,
  earthquake quake > seismic magnitude, earthquake shaking > tremor seismic, easter_egg > reference
  trivia, eat > browse, eat > devour, eat > forage, eat > partake, eat food > prey, eat_it
  can_you_eat can_i_eat edible > culinary toxic, eat_up > devoured, eaten_by animals_eat what_eats
  > browsed grazed, echo > reflection, eclipse > umbra totality, economy > industry employment
  trade, edge > rim, edible > consumption, effect > result, effects > visual, egg lay > clutch
  incubation, eggs > ovum spawn, egyptian > egypt pharaoh, electric > current, electric >
  electrified, electricity > voltage, element > atomic, elevator > accessible, elk moose > deer,
  elves dwarves orcs > race, embezzle > fraud, emergency_room er > accident casualty, emigrated >
  settled, emperor > ruler imperial, empire > dominion realm, empire > imperial emperor, employ >
  utilise, employees > craftsmen, empty > void, end > denouement, end > elapse, end > treaty,
  end_of_world end_of_the_world > apocalypse eschatology, end_up_together > romance marry wed,
  end_up_with > marry romance, endangered > status, endangered > threatened protected, endangered
  threatened rare > conservation vulnerable, ending > epilogue, enemies > prey, enemy > adversary,
  enemy > nemesis antagonist, enemy > predator, energy > joule kinetic, engine > horsepower, engine
  > piston cylinder, engine motor > powertrain, english_dub > dubbed, english_voice > voiced dub,
  enlarge > expansion, enough > ample, entry_price > admission, ep > release, epidemic outbreak,
  episode > chapter, equation > formula, erupt volcanic, establish found, ethnicity > heritage,
  evacuate > refuge, evening dusk dawn > crepuscular twilight, evergreen > leaves perennial,
  evergreen conifer, every_hour > interval, every_ten_years > decennial, every_year comes_back >
  perennial annual, everything_eater eat_everything eat_anything > omnivore, evolve evolution,
  exact > accuracy, excel > talented, execute hang, executed > gallows, executed > sentenced,
  executed > shot condemned, executed beheaded, exhausted > lethargy, exile banished > deported,
  expedition voyage, expensive most_expensive > price record, experiment > trial laboratory,
  experts historians > scholars scholarship, explode > blast, explode > detonate, explode >
  supernova, explorer > expedition voyage, explosive > detonate, extinct > extirpated vanished, eye
  eyesight > sight retina, eye_color eye_colour > iris eyed, eyes > irises, face > scar, factory >
  industry, factory > plant manufacturing, fairy elf > supernatural, fairy_tale > tale story, fake
  > sham, fake made_up > fictitious legend apocryphal hoax, fake_painting forged > forgery copy,
  fall > gravity acceleration, fall_apart > ruin decay, fall_out > feud estranged rift, fame >
  prominence breakthrough, family > siblings lineage, family relatives > ancestry, famine > crop,
  famine > hunger starvation, famous > notable, famous famous_for > renowned known remembered
  noted, famous_people celebrities > notable residents natives, famous_people_from > notable born,
  fan wikis, fans > following audience, far > remote, far_away > distance, far_left > communist,
  far_right > nationalist, farm agriculture, farmer > agriculture farming, farmers > agrarian
  peasantry, farming > husbandry agrarian, farms > arable, fascist nazi > fascism, fast > agility,
  fast how_fast > velocity km knot, fast quick > swift, fastest > top, fasting > abstinence, father
  > son daughter, fault > attributed, favourite favorite > preferred fond, favourite_food
  favorite_food favourite_meal > diet prefer fond, favourite_subject > excelled, feast_day > feast,
  feat featuring > guest, feather > quill, feather plumage, feathers > plume, feed > sustenance,
  feeding_time > feeding, feel > symptom, feel_better > recovery relief, feel_sick feel_ill >
  symptom nausea onset, fell_down > collapsed, female hen, fence > barrier, ferret weasel otter
  badger > mustelid, fertilizer fertiliser > manure compost, festival > performed, fewer less >
  diminish decline, field meadow, fight > aggression rivalry, fight > contend, fight > duel, fight
  > melee, fight > rift, fight > skirmish clash, fight_with > feud quarrel dispute, fighter >
  warrior combatant, fighting > hostilities, filler > episode, film > feature, film_about >
  biographical, film_version movie_version > adaptation, filmed > shooting, fin > dorsal,
  final_boss > final, find > ascertain, find_food look_for_food > forage locate, find_out > detect,
  find_out > diagnosed, find_out > discover learn, find_out > reveal, find_there > discovery
  findings results, fingernail nail > keratin, finished > opened inaugurated, fire > conflagration,
  fire > pyrokinesis, fire ignite, fire_start > originated ignited, firemen firefighters
  fire_brigade > extinguish, firm > corporation, first_album first_single > debut, first_appear
  first_show_up first_seen > debut introduced appearance, first_book > debut published,
  first_climbed > ascent summit, first_concert > debut premiere, first_episode > pilot debut
  premiere, first_flight > prototype maiden, first_job > apprentice apprenticed career began
  employed, first_language mother_tongue > native, first_made > invented introduced, first_man
  first_person first_human > astronaut pioneer, first_mention > attested recorded earliest,
  first_played first_performed > premiere, first_product > product introduced, first_signs
  first_symptoms > onset early prodromal, fishing > fishery harbour, fix > restored, fixed_up
  done_up > refurbished, flag > colours, flammable inflammable > ignite, flat > planar, flat
  apartment > lodging, fledgling > young chick, flee > displaced evacuated, fleet ship, flight
  flights > fare, flipper > limb, flirt date impress > courtship display, float > density, flood >
  deluge, floor > deck, flop > disappointment, flop > failure unsuccessful, flow > discharge
  current, flow_into > mouth tributary empties, flower > bloom blossom, flower > corolla, flower >
  petal, fluffy furry hairy woolly > dense thick coat, flute trumpet horn > wind brass, fly >
  aerodynamic lift, fly can_fly > levitate, fly_first > prototype, fog mist, follower > disciple,
  food > cuisine, food > delicacy speciality, food > supplies, food > sustenance victuals,
  food_inside > consumption, food_known_for > delicacy speciality, food_rules > dietary,
  food_run_out > famine provisions ration, football soccer team > league division, football_club >
  compete, football_team > club, for_a_living > occupation profession trade, for_or_against >
  reject oppose, forbidden > proscribed outlawed, forbidden > suppressed, forced > coerced obliged,
  forecast prediction, forest > grove, forest > wood, forest woods jungle > woodland rainforest,
  forever for_life lifelong > permanent chronic, forget > oblivion, forgive > absolution, forgive >
  absolved, formula equation > expression, fort castle > stronghold fortification, fortress fort,
  fortune_teller psychic > oracle prophecy divination, fossil > specimen, foster > guardian, fought
  > served, found > deposits, found > distribution, found > endemic, found > unearthed excavated,
  found_again > recovered, found_bodies bodies > grave skeleton remains corpse, found_by >
  discovered, foundation > base, founded > chartered settled, founded > inaugurate, fountain >
  water, fraction > rational, free > liberate, free_country > independence, free_slaves >
  emancipation abolition, free_time spare_time > hobby pastime leisure, freed > emancipated,
  freedom > liberty independence, freezing cold, freight > goods, fresh salty > freshwater saline,
  friend > friendship associate, friend_country on_their_side > allied alliance, friendly > docile
  tame gentle, friends > relationships, friends_with > friendship associate, frog beast >
  transformed, from_person_to_person person_to_person > transmission contact, front > facade façade
  portal, front front_line > theatre, front_leg front_paw > forelimb foreleg, frost cold > tolerate
  withstand, fruit berry > drupe, fuel > combustion, fuel burn_fuel > consumption coal diesel, full
  > replete laden, fumes gas > vapor vapour, funeral > rite, fungus > spore, funny > witty, fur >
  pelage pelt, fur coat, fur_trade > pelt trapping, galaxy galactic, gallery exhibition museum,
  gallows > hanged, gang > group, gaol > jail prison, gap > fissure, gas > gaseous, gas > methane,
  gas fume, gas_attack poison_gas > chemical, gate > gateway, gave > bestowed, gave_him gave_her >
  bestowed gift, gave_up > capitulated, gay > relationship, gay lesbian > same_sex, gem jewel >
  gemstone mineral, gender > masculine feminine, gender > sexual male female, genders > noun, gene
  dna > genetic genome, general > commander, general > marshal, genius > prodigy, genocide
  extermination, genocide massacre, genre > horror, genre > rock pop, germ > organism, germ bug >
  virus microbe, get_back > retaliate regain, get_back_together > reunion reunited, get_better >
  ameliorate, get_better getting_better > recovery recover improve convalescence, get_bigger >
  expand increase, get_famous became_famous > breakthrough fame prominence, get_home > returned,
  get_money money_when_died > estate bequeathed, get_rid_of_king > republic abolish, get_smaller
  shrink > diminish contract dwindle, get_started > began debut career, get_there how_get_there >
  transport railway station road, gets_worse get_worse > progress deteriorate complication, ghost >
  phantom, ghost spirit > supernatural, giant gigantic > large, gift_shop > souvenir, gilded >
  gold, gill > breathe respiration, ginger redhead > red auburn, girlfriend boyfriend > romance,
  girlfriend boyfriend lover > relationship affair mistress, give_birth breed, give_it_to >
  transmit infect, give_up > cede, give_up_land lose_land > ceded relinquished, given_back >
  restituted, glacier ice > moraine, gladiator > arena combat, glass > refraction, glass > silica,
  glasses > myopia sighted, global_warming climate, globalwarming warming > climate emission
  greenhouse, glow > bioluminescent phosphorescent, go_around > revolve, go_away > depart withdraw,
  go_away > remission recovery, go_blind > vision visual, go_deaf > hearing, go_down > sank
  foundered, go_home > absence return, go_inside > interior public admission, go_to_jail
  go_to_prison > sentenced arrested, go_to_school go_to_uni go_to_college > educated studied
  attended, go_up climb > tower platform viewing, goals > platform, goat kid, god > pantheon,
  god_name > deity, god_of > deity patron, goddess god > patron patroness guardian, goddess_of
  god_of > patroness guardian venerated, gold > ore deposit, gold golden, gold_leaf > gilded,
  gold_record > certified platinum, gold_rush > prospector, good_at_school > excelled pupil,
  good_for_you healthy > beneficial wholesome, good_guy > protagonist, good_or_evil good_or_bad >
  alignment allegiance, good_reviews > praised acclaim, good_soil what_soil > substrate soil,
  good_with_kids good_with_children > children temperament family, gorge canyon, gorilla > primate
  ape, got_away > escaped fled, got_drunk > intoxicated, got_her_money got_his_money got_the_money
  > bequeathed estate heir, got_lost get_lost > disappeared missing, got_married > wed marriage,
  gps > satellite, grammar > syntax inflection, grammy emmy > award, grass > grazing pasture,
  grave_now > cemetery, gravity gravitational, greek greeks > hellenic, greeting > salutation,
  grew_up > brought reared, group > herd flock pack colony, group_ticket school_class > group, grow
  > cultivate, grow > expand, grow_it > cultivation propagation soil, grow_one grow_from >
  propagation, grow_tall how_tall_grow how_tall > attain height, grow_up > mature juvenile, grow_up
  > upbringing, grown full_grown fully_grown > adult mature, grows > attains, growth > increment,
  guard > sentry sentinel, guess > hypothesis, guess > surmise conjecture, guild clan > order,
  guillotine > executed, guilty guilt, guitarist > guitar, gun > ordnance, gun > pistol, habitat >
  range, habitat inhabit, hair > keratin, hair > tresses, hair hairy > pelage coat, hair_color
  hair_colour > blond brunette hair, half > moiety, half > semi, hall > chamber, hand_in send_in >
  upload, hand_over > cede, hanged beheaded, hangman executioner > execution gallows, hangover >
  ethanol, harbour > berth, hard > mohs, hardy > tolerant, harmless dangerous, harvest pick > crop
  ripen, hat > headdress, hatch > incubation hatchling, hate > despised detested abhor,
  hate_each_other > rivalry feud, hated > criticised panned derided, haunted > paranormal, haunted
  ghost > apparition spectre, have_babies have_kids > litter breed offspring reproduction,
  have_kids > children childless, head > crown, head_cut_off > beheaded decapitated, head_office >
  based, headquarters > seat, headscarf hijab veil > head covering, health > illness ailment
  ailing, health_insurance > cover, health_problems > disease disorder dysplasia, healthcare >
  health, hear > acoustic, hear > perceive, hear sound, hearing_loss > deafness, heart_attack >
  coronary, heatstroke > hyperthermia, heaven > paradise, heaven hell > afterlife, heavy > density
  dense, heavy weigh > mass, hedgehog bat bear > mammal, height > altitude elevation, heir
  successor > succession, hell > underworld, help > relief ally, help_came came_to_help > relief
  reinforcement, help_raise dad_help > rearing male paternal, helped_by > assisted, hen > chicken,
  hen chicken > fowl, herb > medicinal aromatic, herbivore > vegetation graze, herbivore plant,
  herd flock > colony pack, heretic heresy > inquisition, hero > bravery decorated, hero > slayer,
  hero heroic, hero_name > protagonist, hibernate > dormant torpor, hibernate winter, hide >
  camouflage, hide > seclude, high > lofty, high_temperature > pyrexia febrile, highest tallest >
  height elevation, highest_ever most_ever > zenith peak, highway motorway > bypass, hill > knoll,
  hill > ridge, hill slope, hindu hinduism, hippo > hippopotamus, historian > historiography,
  history > historical, hit > chart, hit > collided, hit > success successful, hit biggest_hit >
  best_known single, hit hit_earth > impact collision, hit_by_car hit_by_a_car > collision vehicle,
  hoard > cache stash, hoax fake > forgery fraud, hobbies > pastime enthusiast leisure fond, hog >
  pig swine, hold_up > support pillar, hole > tunnel, holiday > anniversary commemorate, holocaust
  > genocide extermination, holy sacred, holy_book > scripture, holy_day holiday > feast festival,
  home > abode domicile, home > burrow den habitat, home > homeworld hometown, home > lair holt,
  home_remedy > remedy, homeless > displaced, hometown > upbringing town, hometown birthplace >
  native raised, hoodie > headwear headgear, horn antler, horse > cavalry, horse > equine pony,
  horsemen > cavalry, horsepower hp > power output, hospital > infirmary, hospital > medical, hot >
  torrid, hot_tempered short_temper > irascible temper, hottest > heat, house > abode domicile,
  house > burrow den habitat, house_now > museum, house_price > dwelling, how_become > ordained
  initiation, how_big > diameter radius, how_big > length, how_big_company > employees revenue
  turnover, how_big_painting > dimensions cm, how_catch how_do_you_get_it how_get_it > transmitted
  transmission infection cause, how_cold > low minimum record, how_cold_get > low minimum, how_come
  > reason cause, how_deep_boat > draught draft, how_did_die > death cause killed, how_died
  how_did_she_die how_did_he_die > cause death succumbed killed, how_do_doctors_test how_diagnosed
  > diagnosis, how_do_we_know how_know > evidence experiment observation, how_do_you_get_there >
  transport accessible reached, how_does_it_work how_work > principle mechanism operation,
  how_elected how_chosen > elected appointed, how_far_away > distance light_year parsec,
  how_far_can > range, how_far_from > distance situated km, how_fast kilometre, how_fast_grow
  growth_rate > increment annual growth, how_fire_start > originated cause, how_form how_made >
  formation formed origin, how_happen how_did_it_happen > cause sequence, how_heavy weigh > kg,
  how_high_can how_high_fly > ceiling altitude, how_high_chart > peaked, how_hot_get > high
  maximum, how_kill kill_him > vulnerable destroyed, how_know_old carbon_dating > radiocarbon
  dated, how_long_better till_better > recovery, how_long_boat > length overall, how_long_bridge >
  span length, how_long_episode > minutes, how_long_film > running, how_long_fly > endurance range,
  how_long_in_office > term, how_long_in_power > office tenure, how_long_last how_long_does_it_last
  > duration course, how_long_line > length route, how_long_live how_long_do > lifespan longevity
  duration, how_long_movie runtime > running minutes, how_long_orbit go_round go_around > orbit
  period revolution, how_long_piece > duration movement, how_long_pregnant > gestation,
  how_long_rule how_long_king > reign, how_long_take_to_get > duration journey, how_long_to_build >
  construction completed, how_long_until how_long_till > onset incubation interval, how_long_visit
  how_long_do_i_need > duration tour, how_make > production manufacture process, how_many_babies
  how_many_kids > litter brood clutch offspring, how_many_books > volumes series, how_many_brothers
  how_many_sisters > sibling children eldest youngest, how_many_built > examples completed,
  how_many_cars > traffic vehicles, how_many_die > mortality fatality, how_many_died
  how_many_people_died > casualties killed deaths losses, how_many_episodes > episode, how_many_fit
  > accommodated, how_many_floors > storey, how_many_followers > adherents, how_many_kids
  how_many_children > children son daughter childless, how_many_killed > casualties deaths
  fatalities, how_many_kills > killed victims, how_many_languages > fluent spoke, how_many_left
  how_many_are_left > population remaining number estimate, how_many_letters > alphabet letters,
  how_many_live > population inhabitants, how_many_made how_many_built > produced production units,
  how_many_passengers > capacity seat, how_many_people_fit fit_on > capacity passengers berth,
  how_many_people_get > prevalence incidence cases, how_many_people_live people_live_there >
  population inhabitants census, how_many_people_on_board > crew, how_many_seasons > season series,
  how_many_seats > deputies, how_many_sold > copies sales certified, how_many_soldiers > strength
  troops infantry numbered, how_many_speak > speakers native, how_many_survived > survivor rescued,
  how_many_terms > reelection term, how_many_watched > viewers audience, how_many_words >
  vocabulary, how_many_worked > employed workforce staff, how_measure > unit measurement
  instrument, how_much_cost > budget, how_much_cost_to_build cost_to_build > outlay expenditure
  construction cost, how_much_damage > cost destruction loss, how_much_earn how_much_paid > salary
  fee, how_much_entry how_much_is_entry > admission, how_much_fuel gas_mileage > consumption
  litres, how_much_is_a_house > dwelling median property, how_much_money > gross earned budget,
  how_often > half_hourly, how_old > attested, how_old > dated century bce, how_old_can how_old_do
  live_to_be > lifespan longevity age, how_old_is_it > built founded dating century, how_old_rock >
  formation age, how_old_town how_old_city > founded chartered first_mentioned, how_say
  how_pronounce > pronunciation, how_smart clever > intelligence cognition, how_strong > magnitude
  intensity force, how_tall > stand shoulder, how_tall > tall cm, how_tell_if how_do_i_know_if
  how_know_if > symptom sign diagnosis, how_to_grow > cultivation propagation, how_treat >
  treatment therapy remedy, how_wide > beam, how_wide_wings > wingspan, huge > colossal,
  hundred_years > century, hundred_years hundredth > centenary centennial, hung_out_with >
  associate circle, hungry > famine ration, hungry > malnourished, hungry > starve, hunt > stalk
  ambush, hunt catch, hunted > exploited, hunter > predator predatory, hurricane typhoon cyclone,
  hurt > maim, hurt injured > casualties, husband > consort, hybrid > cross crossbreed interbreed,
  ice > cryokinesis, ice > glacier, ice_age > pleistocene, ice_float > density, idea hypothesis,
  ideas > doctrine thought, identify > identification, ill sick > malaise, immigrant > migrated,
  immune > resistant, immune_after > immunity, imprisoned incarcerated, improve > refinement
  modification, in_a_zoo in_zoo > captivity, in_charge > mayor council, in_charge_of
  who_was_in_charge > command headed, in_debt debts > indebted creditor, in_love > affection,
  in_power > government tenure, in_the_day during_the_day > diurnal, in_trees > arboreal canopy,
  in_trouble > arrested controversy scandal, incense > burning, independent > autonomy, independent
  become_independent > sovereign, indian > native indigenous, infect > contaminate transmit,
  influenced > impact, influenced_by > influence, inhabitants people > census, inhabited >
  uninhabited, inherit > bequeathed, innocent > exonerated, insects bugs > insectivorous, inside >
  core mantle, inside > nave hall, inspiration > influence, instruments > scored orchestration,
  introduced > debut, invade > invasion occupy, invasion occupy > occupation, invasive >
  introduced, invent devise, invent inventor, invention > device, investigation > inquiry, iron >
  ore, is_it_true > authentic evidence, island > atoll, island archipelago, island isle,
  island_alone > marooned castaway, itch > histamine, item > artifact relic, jaw > jawbone,
  jellyfish > tentacle medusa, jew jewish, jew judaism, jewish > rabbi, jewish judaism, job >
  appointment, job > rank, job > trade, job > vocation, job profession, job work > gainful, jobs >
  economy, join > accede affiliate, join > accession, join > unite merge, join_party > membership
  accession, joint_pain > arthralgia arthritis, journey > crossing, jump leap > bound, jungle >
  forest, kangaroo koala > marsupial, keep > captivity licence, keep_one_as_pet keep_as_pet
  have_one_as_pet > captivity licence domesticated, kick_out threw_out > deposed banished,
  kicked_out > ousted, kicked_out_of_band > dismissed departure, kid_growing_up young > childhood
  early, kidnapped > captured, kids > childless, kids > son daughter, kids_free > children
  admission, kids_take for_kids > paediatric pediatric, kill > dispatch, kill homicide, kill hunt >
  poaching poacher, kill_himself kill_herself > suicide, killed > perished, killed_by eaten_by >
  predator, killed_for_faith > martyr, killer murderer > hanged convicted, kind_of what_kind >
  species genus type, kind_of_music what_music > genre style, kinds types > species subspecies,
  king > monarch royal, king > monarchy, king reign, king_daughter > princess, king_wife > consort
  queen, kingdom > realm, kiss > romance, kitchen_on_board kitchen > galley, kitten > young, knight
  > armour, knight chivalry, knighted sir > knighthood honours, knocked_out > concussion, know >
  cognisant, know_each_other > acquainted, known notable, known renowned, known_for > notable
  famed, known_for > remembered renowned noted, koran quran > scripture, label > signed, lake >
  basin, lake > pond reservoir, lamp light > beacon, land > touchdown, lander > landing probe,
  landscape > scenery, landslide mudslide > slope debris, language > tongue, language speak >
  dialect, largest > area, larva grub, laser > beam, last > endure, last > final, last > terminal,
  last_book last_film last_work > final posthumous, last_entry > closing, last_episode > finale,
  last_erupt go_off > eruption, last_seen > finale, last_words > dying deathbed, last_years old_age
  final_years > later, lasting > sequela, latin > romance, latin > scientific nomenclature,
  laugh_at make_fun > derided, launch > liftoff, launched > commissioned, lava > basalt pyroclastic
  flow, lava > magma, law > bill, law > principle theorem, lay_egg > oviparous, lay_eggs > clutch
  laying, layers > strata bed, lead_singer > vocalist vocals frontman, lead_to > cause result,
  leader > chairman, leader > commander, leader > secretary, leaf foliage, lean > tilt, learn >
  ascertain, learn > difficulty, leave > apostasy, leave_eu > withdrawal, leave_money > estate,
  leave_mother leave_home leave_nest > disperse fledge independent, leave_the_nest > fledge, leaves
  > frond leaflet, led commanded, left > extant, left > surviving, left_band quit_band > departed
  departure, left_today what_is_left > remains ruins extant, left_wing > leftist socialist, leg >
  forelimb hindlimb, legacy > influence commemorated, legend mythology, lesson > moral, let >
  sanction, let_go freed released > acquitted liberated, letter > epistle, letters > alphabet
  script, letters > orthography, lie > falsehood mendacity, life > habitable, life lifespan,
  lifeboat > boat, lifespan longevity, lifetime > longevity, light > density lightweight, light >
  luminous, light > photon wavelength optical, lighthouse > beacon lamp, lightning > discharge,
  lightning > electricity, lightning thunder, like_it > reception praised, likely > risk
  susceptible, limp > cane lame, lion tiger leopard > cat feline predator, listed > protected
  monument, littlest > minimum, live > concert, live > habitat, live_for life_span > lifespan
  longevity, live_forever > immortal, live_in > resided, live_long > lifespan longevity, live_there
  live_here > inhabited, live_there live_on > habitable, live_together > colony social group,
  lived_there > occupied, lives > dwell, lives > habitat inhabit, livestock farm, load > cargo
  freight, loan_words borrowed > loanword, local_food typical_food > delicacy, locked_up >
  incarcerated confined, loner > solitary, long > protracted lengthy elongated, long_term
  later_effects > sequela complication chronic, long_words > compound, look > architecture facade,
  look > inspect examine, look_after_babies raise_babies raise_kids raise_young take_care_of_babies
  > rear parental, look_for search > quest, look_like > depicted portrayed, look_like > described
  tall, looks > build, loot > plunder pillage spoils, loot > restitution, lose_arm lose_hand
  lose_leg > severed amputated, lose_baby lose_the_baby > miscarriage abortion stillbirth,
  lose_hair lose_fur lose_feathers > moult shed, lose_its_leaves > deciduous, lose_leaves
  leaves_fall > deciduous, lose_money > bankrupt insolvent debt, lose_territory > cede annexed,
  lose_weight > loss, loser > vanquished, losses > casualties killed, lost > astray, lost_battle
  lost_war who_lost > defeat, lost_election > defeated, lost_everything > ruined bankrupt, loud >
  amplitude, loud > clamorous, love lover > romance affair relationship, love_life love_interest >
  romance relationship, loved > praised lauded, lowest worst > nadir, lowest_point > depth, loyal >
  allegiance loyalty, lucky > fortuitous, lyrics words > text, mad_cow > bse encephalopathy, made >
  composed composition, made > forged, made > produced, made > synthesized, made_how > formation
  origin, made_of made_from > brick stone steel concrete timber, made_of made_from > fabricated,
  made_sword > forged, made_there > manufacture produced, made_up > fictional, made_with > oil
  medium technique, mage > spell, magic > arcane, magic > enchanted supernatural, magic >
  incantation, magnet > pole, magnetic > ferromagnetic, maid > housemaid servant, maiden_name >
  née, maiden_voyage > maiden, make > fabricate, make_money how_much_make > gross earned,
  make_peace > treaty peace armistice, maker > manufacturer, male cock, male_and_female >
  dimorphism, manga comic > volume serialised, mangaka > artist author, manufacture > produce
  production, map > cartography chart, map > surveyed, mark_territory pee_on > scent territory
  marking, market > trading, marriage_rules > matrimony, marry > bride, marsh wetland, martyr >
  persecuted, massacre > killing slaughter, mate > pair, mate > reproduction, mate sex > copulation
  courtship breeding, mate_for_life > monogamous pair bond, material substance, mating_season >
  breeding rut, mayor > elected, mayor boss > council governed, mean nasty > cruel harsh,
  meaning_of_life > existence, measles > rubeola, measure > unit instrument, meateater > carnivore,
  medal > decorated, medicine healing > remedy herbal, medicine meds > antibiotic agent, medieval >
  mediaeval, medieval middle, medium > oil technique, meds > treatment, melt > fuse, meltdown >
  reactor nuclear, melting > retreat, melting_point > melts temperature, members > adherent
  affiliation, members > lineup personnel, memoirs > autobiography, memorial > commemorates, memory
  > amnesia, men > troops soldiers, mental_illness mental_problems > depression breakdown asylum,
  meow roar > vocalization, merchant trader, merge > merger, merge join > amalgamated, mermaid >
  siren, met > acquaintance introduced, metal > alloy, metal > ore, meteor > impact, meteor
  meteorite, mice rodent > vole, middle > core, middle > midst, middle_ages medieval, migrate >
  winter, migrate migratory, mildew > fungus fungal, military > army, military_service > enlisted
  conscription, milk nurse feed_babies > suckle lactation wean, milky_way > galaxy, million_years >
  period epoch, mind_control > manipulate hypnosis, mine > coal, mining > extraction, miracle >
  miraculous, mirror > reflection, miscarriage > abortion, mission > spacecraft, missionary >
  mission conversion, mistake > mishap, mix > amalgamate, mix > solution compound, mixed_breed mutt
  mongrel > crossbreed hybrid, moat > ditch, model > sitter, monarch ruler, monarch sovereign,
  monastery abbey, money > donations, money > revenue, money_for_trip > sponsor funded,
  money_problems > debt, monk monastery, monk nun > monastic order, monkey > primate ape, monster >
  serpent dragon giant, monument memorial, moon lunar, moons > satellite natural, moral > allegory,
  moral > ethics, mosque > minaret, mosquito > vector, mosquito_net > netting, moss fern >
  bryophyte spore, most_likely more_likely > risk susceptible, most_people_work > employer
  industry, mostly > chiefly primarily, mostly > principally largely, mountain > hill, mountain >
  massif range, mountain hill peak > summit elevation, mouth > delta, mouth jaw > mandible snout,
  move > locomotion, moved > emigrated settled, moved_to > emigrated, movement > symphony, movie >
  feature picture, movie_about film_about > portrayed biopic depicted, movie_of_book > adaptation,
  movie_theatre > cinema, mp mps > representative deputy, mri > imaging, mud > sediment silt, mud
  clay, mum dad parents > orphaned, mum mom > née, mum mother mom > female dam, mummy > mummified
  embalmed, mumps > parotitis, murdered > executed, murdered assassinated, muscle > contraction,
  muscle_pain muscle_ache body_aches > myalgia, museum collection, museum_about > museum memorial,
  mushroom toadstool > fungus mycelium, musician > composer music, muslim islam, mutiny >
  rebellion, mutt > mongrel, myth > mythology, naked > bathe bare, naked_eye without_telescope >
  visible, name > designate dub, name_mean > derived, name_mean name_from > named etymology, named
  > christened, named > etymology eponym, named_after > bear, named_for > eponymous bear honour,
  narrator > voice, nasa esa > agency, national_animal > symbol, native indigenous > aboriginal,
  natives locals > indigenous inhabitants tribe, naval fleet, navy > admiral, navy > naval fleet,
  nazi hitler > third_reich german, neanderthal > prehistoric hominin, near > adjoining, near >
  neighbouring, neck > nape, need > necessitate, needle > conifer leaf, neighbour boundary,
  neighbours neighbors > bordering, nerve > neural neuropathy, nest > roost, nesting breeding,
  net_worth how_rich > fortune wealth estate worth, netflix > broadcast, never > seldom,
  never_married > unmarried bachelor, new > modern, new_season > renewed, new_singer > vocalist
  replaced, new_version > successor, newer > successor later, next > ensuing, next_king
  next_in_line > heir successor succession, next_season another_season > renewed season cancelled,
  next_to > bordering, nice kind > gentle generous amiable, nickname > sobriquet epithet, night
  at_night > crepuscular nighttime, nits > pediculosis, noble > nobility, nobleman lord > noble
  nobility aristocracy, noise > call cry, noise sound > vocalization vocalisation, noises sounds
  talk > communicate, normal_people > civilians, north > magnetic, north_of > northern, north_pole
  south_pole > polar arctic antarctic, northern_lights > aurora, nose > snout trunk proboscis, nose
  snout > muzzle nostril rostrum, not_allowed_to_fly > grounded, not_eat not_allowed_to_eat >
  abstain forbidden, not_hungry no_appetite > anorexia appetite, not_used_anymore out_of_date >
  obsolete, novel > book fiction, nowadays > modern contemporary, nuclear > reactor radioactive,
  nuclear_power > reactor, nuke > nuclear atomic, nuke > warhead, number population, number_one >
  chart topped, numbers > abundance, numbers > vigesimal decimal, nun convent, nut > seed kernel,
  ocean marine, odds > ratio, official > recognised, official_language > official, oil > crude
  reservoir, oil > hydrocarbon, oil petrol > petroleum, old > bce, old > venerable, old antiquity,
  old_age > natural, old_city > founded established, old_enough > maturity, old_man > elder,
  old_name used_to_be_called > previously, old_version > predecessor, old_when_died how_old_when >
  aged, old_woman > crone, olden_days old_days > historical formerly, oldest > ancient, oldest >
  attested, oldest_version > earliest attested, on_board aboard > crew passengers, on_display >
  exhibited, on_money banknote > note portrait currency, on_tv > aired, one_cost price > unit,
  one_year > annual, only_child > sibling, open_on_sunday open_on_monday > closed daily, opened >
  unveiled, opening > aperture orifice, opera > libretto aria, opinion > stance position
  conscience, orc goblin troll > creature, orca killer_whale > dolphin whale, orchestra > symphony
  philharmonic, order > commanded decreed, origin_story > backstory origin background,
  original_singer > vocalist former, orphan > orphanage, oscar > academy award, out_of_breath
  cant_breathe > dyspnea, out_of_service > withdrawn decommissioned, outcome > victory, outfit >
  garb, outlaw illegal > proscribed, outside > facade, overdose > dose, overthrow deposed, owl >
  nocturnal, owned > possessed, owner > property, owner_of > proprietor, owns > ownership, pack >
  hierarchy social, paid_by paid_for > defrayed borne, pain > receptor nerve, pain hurt > ache
  analgesia, pain_relief > analgesic, paint > pigment, paint > tempera, painted drawn, painter
  artist, painter picture > painting, painting > canvas, painting > oil, palace residence, paper >
  pulp cellulose, paratrooper > airborne, parents > descended, parents > parentage offspring
  progeny, parents mother > son, parents_die lose_parents > orphaned, park > reserve, parrot >
  psittacine, part > segment, part_of belong_to > district province county, partner > collaborator,
  partner_for_life one_partner > monogamous pair, pass_law > enacted adopted, pass_on > transmit
  transmission infectious, passed > enacted ratified, past > background biography origin, pastor >
  clergy minister, patron patron_saint > saint, paw > forelimb hindlimb, pay > defray, pay_back >
  reparation indemnity, pay_for > subsidise, pay_for_war had_to_pay > indemnity reparation, peace >
  truce, peace_deal peace > treaty armistice ceasefire, peak > zenith apex, peasant serf, penguin >
  seabird, peninsula cape, people > civilians populace, people_called > demonym natives,
  people_from > demonym, people_like > reception praised popular, people_say critics_say >
  reviewers critics, people_think what_people_think did_people_like > reception critics reviews
  response, permanent > irreversible, personality > disposition, pest nuisance > invasive damage,
  pestilence > epidemic, pet > captivity, pet animal > cat dog kitten bird reptile, pet_animals
  stroke > touching petting, petals > corolla, pets dog cat > veterinary, pharaoh king > dynasty,
  philosopher > philosophy thinker, phone cellphone > cellular cell, photos pictures > imagery,
  piano > pianist keyboard, pig > swine boar, pigeon > dove, piles > haemorrhoids, pilgrim >
  pilgrimage, pilgrimage > shrine, pillar > column pier, pills > drug, pilot > flown, pine spruce
  fir > conifer, pirate > piracy buccaneer privateer, place_to_live somewhere_to_live >
  accommodation lodging housing, plague > epidemic disease, plague > pestilence, plane > squadron,
  plane airplane > airliner, plane_body > fuselage, plane_fly > lift, planet > homeworld world,
  planet > solar orbit, planet celestial, planet planetary, planetarium > dome, plant_it > sow
  planting, planteater grass veggie > herbivore, plates > tectonic, play > theatre, play theatre
  theater > drama playwright, play_dead > thanatosis, play_him play_her > portrayed actor,
  play_instrument > instrument, playwright dramatist, plot > summary storyline, plural > noun, pm >
  premier, poach poacher > illegal, poem > poetry verse, poet poetry, poet verse, poetry verse,
  point_of_view > perspective narrator, poison > toxin, poisoned > intoxication, pole > polar,
  polite > formal honorific, political_views > conservative socialist liberal, pollen > pollination
  anther, pollution > effluent, pollution contamination, pond pool, pony equine, poo poop > spraint
  guano scat, poop poo shit crap > faeces dung excrement droppings, poor > humble peasant, poor >
  impecunious, poor > indigent needy, poor > straitened penury, poor broke > indebted destitute
  impoverished, pope > pontiff, pope papacy, pope papal, popular > success acclaimed, popular fame
  > famous, pork_beef > forbidden, posh noble > aristocratic gentry, pottery > earthenware, pottery
  pot > ceramic vessel, power > authority competence, power_plant power_station > generator,
  powered > propulsion fuel, pray prayer > liturgy, predator > hunt prey, predict > prophecy
  foretold, pregnancy gestation, pregnant > foetal fetal, pregnant > gravid, pregnant > parental,
  prehistoric stone, premiere > performed, president > elected, pretend > feign disguise, pretty >
  picturesque, prevent avoid > precaution, prey hunt, prickle prickly > thorn spine, priest >
  cleric, priest > ordained, prime_minister > premier cabinet, prince > heir, princess royal, print
  > engraving lithograph, prison_escape break_out > fled, prisoner > captured, prisoners captured >
  captive pow, problem > defect flaw fault, problem > deficiency, produce production, profit >
  income, project_description > proposal, promise > oath, promise > treaty pact, pronounce say >
  pronunciation phonology, pronounced > phonetic, proof > experiment, proof > theorem, proof >
  verification, prophecy > oracle foretold, prophet > messenger, protect > prevention,
  protect_myself protect_yourself > prevention precaution, protect_themselves defend_themselves >
  defence defensive, protected > prohibited, protein > amino, protest > unrest, prove >
  corroborate, prune > trimming, punish > penance, punished > executed, punished > prosecuted
  convicted, pup cub kit > litter juvenile, puppy > pup young, push > force, push > pressure, put >
  deposit, put_up > construct build, pyramid > tomb pharaoh, queen > monarch royal, quiet > hushed,
  quit_early > premature, quit_job > resign retire, quote > remarked, quote famous_quote said >
  quotation dictum, rabies > hydrophobia, race > folk, race > species, race ethnicity > descent
  ancestry, racist racism > segregation prejudice, radiation > contamination, radiation
  radioactivity, radioactive > decay, radioactive > isotope, rain > condensation, rain rainy wet >
  humid, rainbow > spectrum, rainfall precipitation, raise > elevate hoist, raise > parental,
  raised childhood, rally > demonstration, ran > fled, ran_off ran_away > absconded decamped,
  random > stochastic probability, range distribution, rank > position, raptor > predator bird,
  rare > scarce endangered uncommon, rare > threatened, rash > exanthem macular, rating > score,
  ratings > viewership, read_minds mind_reading > telepathy telepathic, real > authentic, real >
  historical, real_life > inspired basis, real_name birth_name > né née pseudonym alias, real_name
  full_name > born née, real_painting > authentic attributed, real_people > based, realise >
  discover learn, really_about > allegory symbolises, really_happen > legend apocryphal
  corroborated evidence, reason > motive, rebel > mutiny, rebel > revolt uprising rebellion
  insurgent, rebellion riot > uprising revolt insurrection, reborn rebirth > reincarnation, rebuilt
  > reconstructed, recast > replaced, reception reviews > acclaim, recognise distinguish, recognize
  > recognise identify, record > highest, record > studio, recorded > sessions, recover recovery >
  convalescence prognosis, recovered > retrieved, red reddish > rufous crimson scarlet, red_spots >
  rash, refugee > fled, refuse > spurn, reject > spurn repudiate, related > allied akin cognate,
  related family > genus taxonomy, release_date > premiere, released > premiere, relic > artifact,
  religion > adherents, religion > cult, religion religious > denomination, religious > convert,
  religious > devout pious, remake > version, remarry > second married, remember > commemorated
  legacy, renovated > modernised, rent > charter, rent_it hire_it private_party > charter hire,
  rent_museum > hire venue, repaired > restored renovated, repellent > deet permethrin, replace >
  supplanted, replace_singer > replaced, replaced_by > supplanted, reproduce mating, reputation >
  regarded, rescue > freed, rescue > relief, rescue > relieved evacuate, rescue_team rescuers >
  rescue, research investigation, restaurant > refreshments, restored > conserved, result >
  aftermath, result consequence, retreat withdraw, return > relapse recur, returned > restitution,
  reunion > reunited reformed, reveal > discovered identity, revenge > avenge, revenge get_back_at
  > retaliate reprisal vengeance, revolt uprising, revolution > revolutionary uprising, reward >
  gift, rhino > rhinoceros, rich > net_worth, rich > opulent, rich wealthy > prosperous, rich_area
  poor_area > income deprived, ride > saddle mount, ridge > crest, right_and_wrong > ethics moral,
  right_wing > conservative, rights > suffrage franchise, ring_road > bypass, riot > disorder, riot
  unrest, ripe > mature, rite > ceremony, ritual > rite ceremony, rival > feud, river > stream
  waterway, river basin, river stream creek > tributary, rivers > drained, road > thoroughfare, rob
  > pillage, robe > vestments, robot android cyborg > synthetic, rock > sedimentary igneous, rock >
  stone, rock > strata bedrock, rocket > launch booster, rocket > propellant thrust, rocks >
  metamorphic, roman > rome empire, roo > kangaroo marsupial, roof > dome vault, rooster > chicken,
  root bulb, rot decay > decomposition decompose, round > circumference, rover > lander probe, row
  > rift, rubber > polymer latex, ruined > slighted derelict, ruins archaeological, rule > decree
  edict, rule > dominion, rule > reign, ruler government, ruler reign, rules > precept, run >
  gallop, run_away > desert, run_away > elope, run_away get_away > flee escape, run_by who_runs >
  governed administered council administration, run_for > stood, run_on > propulsion fuel driven,
  run_out_of_food > famine provisions ration, run_over roadkill > collision vehicle traffic,
  runaway > fled, runny_nose > rhinitis, runs the_runs the_shits > diarrhoea diarrhea, runtime >
  length, runway > landing, rust rusty > oxidation, sabbath > rest, sacrifice > offering ritual,
  sad > lament mournful, sad > tragic tragedy, safe > structural stability, sail_to sailed > voyage
  expedition, sailors > seaman mariner, sailors crew > complement hands, sails > mast, saint >
  canonised martyr, saint holy, salary > annual, salary pay > emolument, sales > turnover, salt >
  chloride, salt > saline, salt_ice > freezing, same_actor > portrayed, samurai ninja > warrior,
  sand beach, sang vocals > vocalist, sank > scuttled torpedoed, satellite > spacecraft orbit,
  saved > conservation protect, saved > restored, saved_by > rescued, say > assert proclaim, say >
  remarked, say_about > described remarked, scales scaly > skin, scan > radiography, scandal >
  affair disgrace, scandal > allegation, scar > burn, scared > apprehensive, scared > elusive wary,
  scary > suspense, scavenge > carrion carcass, scent fragrant > fragrance aromatic odour, school >
  educated attended, scientific_name latin_name > genus species nomenclature, scorpion tick >
  arachnid, scrap > dismantled, scrapped > broken, script > screenplay writer, sculptor > sculpted
  carved, sculptor sculpture, sea > maritime, sea > ocean marine, sea_level > tide rise, seagull
  gull > seabird, seal pinniped, seaside beach > coastal, season > tilt axis, seats > accommodated,
  seats > representatives deputies, seats > spectators, second_job > gainful, secret > clandestine,
  secret > concealed, secret_identity > alter ego, secret_police > intelligence, sect >
  denomination cult, see > behold perceive discern, see > exhibited, see eyesight > visual, see
  vision, see_it can_you_see > visible naked observed, see_one see_it where_see > exhibited
  displayed extant, see_there > exhibits collection highlights, see_through > transparent,
  see_today > surviving, seed > kernel pit, seed > propagation dispersal, seedling > sapling, seize
  take, self_portrait > portrait, self_taught > autodidact, selfie_stick > tripod, send > consign,
  sequel next_part > successor follow, sequel part_two > second, serialised > magazine chapters,
  serious > complication, servant maid > domestic, served > enlisted, served_in fought_in > served
  service, set_up establish, settle > colony, settlement village > dwelling, settler settled >
  settlement colonist, sexist > misogyny, shadow > light, shake > quake, shapeshift change_shape >
  transform, shark fish, shark ray > elasmobranch cartilaginous, sharp > keen, shed hair_loss >
  coat grooming, shed moult molt > replace, sheep > lamb flock, sheep ovine, shell > artillery,
  shell > bombardment, shell > carapace plastron, shell > mollusc bivalve, shiny > lustre luster,
  ship > romance relationship, ship > starship, ship > steamer liner, ships > navigation, ships
  naval, shivering > fever, shoot > fire gun, shooting_star > meteor, shops > market, short >
  concise, short_of_breath > dyspnoea, shot > assassinated, shot killed, shot_dead > assassinated
  killed, shots > immunization, shots > tetanus, show > portray, show > series, show series >
  programme broadcast, show_up > debut, show_up_again > return, shrine > sanctuary, shrinking >
  decline recede, shy > reclusive, shy quiet > reserved taciturn introverted, shy timid > elusive
  wary secretive, sibling > elder, sick > ailing, sick > infirm afflicted, sick disease illness >
  infection, sick_before > illness health deteriorated, sick_up > emesis, sick_with > afflicted,
  side > belligerent ally faction, side > lateral flank, side team > allegiance, side_job
  job_on_the_side > gainful employment, sidekick > companion ally, siege > blockade invested, siege
  besiege, sights > monuments, sign_language > deaf signed, sign_up join_army join_the_army >
  enlist recruit, signature signed > inscribed monogram, signed > inscription, silver metal,
  similar > allied akin cognate, similar_to like > akin resemble, sin > transgression, sing >
  intone, singer > frontman, singer > soprano tenor, singer > vocalist musician, singing > chant
  hymn, single > bachelor, single > chart release, sink > capsize, sink > density, sink > foundered
  loss, sink basin, sink shipwreck, sit_on_eggs incubate, sits lies > situated, size > diameter
  radius, skeleton bones > skeletal vertebra, skeletons bones > remains, sketch > study, ski >
  resort, skin > hide pelt leather, skull cranium, sky > atmosphere, sky > celestial firmament,
  skyscraper > storey tower, slang > colloquial informal, slave > serf, slave > slavery, slave
  slavery > enslaved abolition, slavery slaves > plantation, sled sledge > dogs, sleep > melatonin,
  sleep > roost dormant, sleep_in_winter winter_sleep > hibernate dormant, sleep_on_board beds >
  berths bunks, slogan > motto, slow_down slower > deceleration friction, small > diminutive, smart
  > gifted prodigy, smart intelligent > cognitive, smart intelligent > tool, smell > malodorous,
  smell > nose, smell > perfume, smell > receptor, smell stink stinky smelly > scent musk,
  smokealarm > detector alarm, smoker > cigarette, smother suffocation, snail slug clam > mollusk,
  snake > serpent, snake lizard > squamate, sneeze > irritation, sneeze > nasal, snowy > winter,
  social friendly > gregarious sociable, soft > malleable ductile, soil > earth ground, soil >
  humus, soil > loam drained, sold > auction, sold > certified, sold_for > auction price, soldier >
  conscript, soldier > enlisted served, soldier > regiment, soldier infantry, soldier troop,
  soldiers > cavalry garrison, soldiers forces, solid liquid gas > state phase, sometimes >
  intermittent, son > heir, song > hymn, song > score, song > sing, song track, sore achy aching >
  myalgia tender, soul > spirit, sound > cry voice, sound > wave vibration, sound_like > likened
  reminiscent, sounds > phoneme vowel consonant, source > rises, space > cosmos orbit, space
  universe > cosmic, space_station > iss orbital, spaceship > vessel starship, spaceship rocket >
  spacecraft, span > length arch, spear > blade weapon, special_effects cgi > effects visual,
  special_move > technique, species genus, spell > orthography, spell curse > incantation
  enchantment, spider > web silk, spider arachnid, spike > spine prickle, spikes prickles > quill,
  spin > axis, spinoff spin_off > spin, split > cleave bisect, split > schism, split band_split >
  disbanded, split_up break_up > rift disband dissolution, spoiler > ending, sport > athletic,
  spots dots > mottled speckled, spots pimples bumps > rash papule pustule, spread > dispersal
  propagate, spread > missionary, spread_cancer > metastasis, spring > march, sprout > shoot, spy >
  agent, spy > treason, spy intelligence, square > quadratic, squid octopus > cephalopod tentacle,
  squirrel > rodent, stab > dagger, stabbed > wounded, stadium arena > capacity seats, stage_name
  pen_name > pseudonym alias, stalactite stalagmite > dripstone cave, stamp > postage, stance >
  position, stand_for > acronym symbolise, stand_for believe_in > ideology platform policy, star >
  constellation luminosity, star stellar, starring > portrayed, starring cast, start > genesis,
  start > outbreak, start begin > inaugurate, start_company > founded establish, start_fighting >
  hostilities outbreak, start_running > service inaugurated opened, start_showing show_up >
  manifest onset, start_war > outbreak cause declare, start_writing start_painting start_singing >
  debut early, started > arose, started created > founded, starve > famine ration, starving >
  provisions, station > railway terminus, statue > bronze unveiled, statue > figure, statue >
  marble, statue monument, stay_away > isolation, stay_home stay_at_home stay_off > isolation
  quarantine exclusion, stay_in_air stay_up > endurance, std sti vd > venereal sexually, steal >
  embezzled pilfered appropriated, steal > purloined, steal robbed > looted plundered confiscated,
  steal_idea > dispute priority patent plagiarism, steal_land > annexed seized, steal_money >
  embezzled misappropriated, steel > alloy carbon, steel > iron, stem stalk > shoot trunk,
  step_down > resign, stepmother > evil, still_alive > living died surviving, still_exist > extant
  surviving remains, still_life > fruit, still_see see_today still_there > visible remains extant
  preserved, still_standing > survive extant ruined, sting > stinger, stink stinky > foul, stone >
  masonry granite limestone marble, stone_age > palaeolithic neolithic, stop > avert, stop >
  desist, stop prevent > hinder impede thwart, stop_drinking_milk > wean, stop_getting_it not_catch
  > prevention prophylaxis, stop_making > discontinued ceased production, stop_using > obsolete
  discontinued withdrawn superseded, stopped fought_off beat_back > repulsed repelled,
  stopped_flying > grounded withdrawn, store_food hide_food > cache hoard, storm > tempest, storm >
  thunderstorm cyclone, stormy bad_weather > wind gale cancelled, story > myth account, story >
  storyline, story > tale legend, straight_or_gay > sexuality orientation, stranded > marooned
  shipwrecked, strange > anomalous, strangle > throttled, stream brook, street > named,
  street_named > named honour, stretch > elastic, strike > walkout, strike protest, stripe stripey
  > band barred, stripes spots > marking, stroke > apoplexy ischaemic, stroke > cerebral
  haemorrhage, strong > magnitude, strong > potent, strong > tensile, strong > vigorous, strongest
  > powerful, stubborn > obstinate tenacious, student_of > pupil disciple, students > disciple,
  studied > educated university, studied_with studied_under > pupil tutor, study > read graduated,
  stuff > material substance, stuff_found > artefact finds, stuff_on_board cargo > freight, stunt >
  double, stupid > obtuse, stutter > stammer, style > architecture gothic baroque, style > genre,
  style > movement impressionism, submarine > submersible, subway underground metro > rapid
  transit, succeeded followed > succession, successful > acclaim, sue > suit, sued get_sued > suit
  lawsuit plaintiff, suffer > ailment illness, suffocate smother > asphyxiation, sugar > insulin,
  suicide > jumping barrier, suicide > killed hanged, suit > lawsuit, sum > addition, summit top,
  sun > star, sun shade > light sunlight sunny, sun solar, sunday > sabbath, sunlight > sunshine
  solar, sunny > aspect, sunrise sunset > horizon, sunshine sun, super_speed > speed superhuman,
  super_strength > strength superhuman, superpower > ability, superpowers powers > manipulate,
  supplies > logistics, support > advocate favour, support > endorse espouse, supporters > voters
  electorate, supposed_to supposedly > reputed purported alleged, surface > crust, surgery
  operation > excision, surrender capitulate, surround > siege encircled besieged, survive >
  survivor, survive > tolerate withstand endure, survive_winter winter_hardy > hardy frost,
  survived > escaped, survivors survive > rescued, swallow > whole, swamp > marsh wetland, swear >
  vow, swear_words > profanity, sweat > cooling, sweat sweaty > diaphoresis, swim > aquatic dive,
  sword > relic, sword > wields, symbol > chemical, symbol symbolise stand_for > emblem represent,
  symptoms > presentation clinical, synagogue > worship, tadpole > larva, tail > caudal prehensile,
  tail rump, take_for_pain take_for_headache > paracetamol analgesic, take_over > conquer
  occupation seize capture, take_photos > permitted, take_place > location, take_to_build >
  construction completed, taken_out_of_service stopped_running > withdrawn decommissioned retired,
  taken_over occupied, talk_to_each_other > communicate vocalization, tallest > tall, tame >
  captive, tank > armoured, taste > receptor, tattoo > mark, taught > professor, taught > pupil,
  taught learn > tutor apprentice, tax > toll tariff, teach > tutelage, teach_himself teach_herself
  > self taught autodidact, teacher > mentor pupil, teacher schoolmaster, teacher_of > pupil, team
  > athlete, team_up > allied, tear > rent lacerated, teeth > incisor canine, teeth > serrated,
  teeth > tusk, teeth dentition, telescope > mirror lens, telescope observatory, tell_apart
  tell_from > distinguish difference, tell_authorities > notifiable, tell_boy_from_girl
  tell_male_from_female > dimorphism sex, tells_story > narrator, temperament > character nature,
  temple > sanctuary, temple shrine, ten_years > decade, tenses > verb, terms > reelection,
  territory > boundary, test > diagnosis serology culture, test_for how_test > diagnosis diagnosed
  serology, test_pilot first_pilot > piloted prototype, tests tasks > trial quest, thank_you >
  politeness, theme > motif, theme > opening, theme_song > theme music opening, theory > model,
  theory > speculation, theory hypothesis, things_found what_found > artefact artifact finds, think
  > deem regard, think_about > stance position, think_up > invent devise, thought_about idea >
  philosophy theory, thought_of > regarded contemporaries, thought_up > conceived, thousand_years >
  millennium, throne > crown reign, throne > seat, throw > cast, thunder > discharge, tick flea >
  vector, tick_out tick_off > removed forceps, tides > gravitational moon, time_of_year what_season
  > season peak, time_zone > utc, tiny > diminutive, tired > weakness, tithe > donation, to_blame >
  negligence, today > modern, toe > claw hoof, together > relationship, told > recounted narrated,
  tomb > chamber sarcophagus, tone > tonal, tongue > lick papilla, took > annexed, took_off >
  liftoff, took_over > annexed, took_over_from came_after > succeeded successor, tools > artefact,
  tooth fang, top > apex, top peak, top_speed how_fast > maximum knots, top_ten > chart peaked,
  torn_down knocked_down > razed, tornado > storm wind, tornado twister, tornado whirlwind,
  tortured > interrogated, tour > appearance dates, tour_again > appearances reunion, tour_dates >
  tour, tourist_attraction > sights landmark, tower > spire steeple turret, town > borough, town
  settlement, town village, toxic > toxin, track > rail, track > railway, traffic > daily, trailer
  > teaser, train engine > locomotive railway, trained > apprenticed, traitor > defect, traitor
  betray > treason treachery, transform > metamorphosis, translated > rendered rendition,
  translation > version, trap > encircled surrounded, trapped > buried rescue, travel move_south
  go_south fly_south > migrate, traveller > voyage expedition, treasure > gold hoard, treasure >
  riches, treat > administered, treatment > management, treaty agreement, tree > deciduous conifer
  arboreal, tree > forest wood, tree foliage, trench > front, trial > prosecuted convicted, trial
  tribunal, triangle > triangular, tribe > clan, trick > cunning, trick > ruse, tried_to_kill >
  attempted assassination, trip > crossing, trip > passage, trip expedition, trouble_with_the_law >
  arrested convicted, truce > armistice ceasefire, true > authentic myth, true > legend apocryphal
  corroborated, true > veracious, true_identity > revealed identity, true_story > based, true_story
  is_it_true > legend apocryphal corroborated, trunk bark > stem bole, tsunami > wave, tummy_ache
  belly_ache > abdominal pain, tumour > neoplasm, tune melody, tunnel > bore, tunnel > undermine
  gallery subway, turn_evil > defect, turn_evil goes_bad > corrupted villain, turn_into >
  metamorphosed, turn_into become > transformed reverted metamorphosis, turnout > voter, turtle
  tortoise > chelonian, tusk ivory, tweezers > forceps, twice get_it_twice get_it_again > immunity
  reinfection, twin > identical, twin_town sister_city > twinned partnership, unclean > soiled
  contaminated, understand > intelligible, understand_each_other > intelligible, underwater
  hold_breath hold_their_breath > dive submerge submersion, underworld > hades, uni university >
  educated attended, uniform > insignia, unit > si, universe cosmos, unproven unsolved >
  conjecture, upper_class > aristocratic gentry nobility, uprising > insurrection, use_weapon >
  wield, used_before > predecessor previously, used_for_now > accommodates houses converted,
  used_now what_used_for > houses serves converted, used_to_make > manufacture produced, vaccine >
  prophylaxis, valley > gorge canyon, vanished > abandoned, vegan > meat, venom toxic, verbs >
  conjugation, versions > variant variation, veteran > former served, veterinarian vet, veto >
  block, veto > override, victory triumph, video music_video > clip directed, view > lookout, view
  > stance conscience, viewers > audience ratings, viking > norse raid, village municipality,
  villain > enemy foe, violin > violinist string, violin violinist > fiddle fiddler, virus >
  pathogen, visible > observed, visit > public, visit > sojourn, vitamin > nutrient, voice > dub
  actor, volcano > lava crater magma, volcano > volcanic eruption, volunteer > enlist militia,
  vote_for > supported, vote_rights > suffrage franchise, vote_share > percent performance,
  vote_share percent > percentage vote, wages > emolument, wagon > coach, wake_up > awoke, wake_up
  > rouse, walk > locomotion, walk_across > pedestrian, wall > barrier, wall > rampart, walrus >
  pinniped, want > aspire, wants > advocate seek, war > battle fighting, war > defence, war
  conflict > hostilities, war_start > outbreak hostilities, warm > tepid temperate, warmest
  hottest, warn > alarm, warship > ship naval, wasp hornet, watch > aired, watch > monitor, water >
  aqueous, water > moist, water ice > liquid hydrosphere, waterfall > drop, waterfall > fall
  cascade, wave > swell, wave tide, weak > debility, weak > frail infirm, weakness > weaken,
  weakness weak_spot > negated, wealthy fortune, weapon > artifact, weapon > equipment, weapon >
  wields, weapon arms, weapon gun > artillery rifle, weapons > ordnance armament, wear > garb, wear
  clothes > outfit costume, weasel stoat ferret > polecat mink, weather > climate, weather >
  rainfall, weather > temperature, wedding > rite, wedding marry > betrothed, weed > invasive
  herbaceous, weight > mass gravity, weight_loss > wasting, weightless float > microgravity, weird
  > bizarre, weird strange odd > eccentric peculiar, welding metal, well_known > famous renowned
  notable, went_broke > bankrupt insolvent, went_to_school > school, went_to_uni went_to_college >
  graduated matriculated, went_under went_bust > bankrupt liquidation, went_wrong > malfunction,
  whale dolphin > cetacean, what_called > styled termed, what_causes > aetiology etiology pathogen
  causative, what_date > century, what_did_dinosaur_eat > diet herbivore carnivore,
  what_did_do_for_a_living > occupation profession worked, what_did_look > appearance described
  physical, what_do_people_do live_off > economy industry employment, what_do_they_eat > prey,
  what_do_they_want > advocate demand ideology, what_does_it_mean > meaning signify significance,
  what_eats who_eats > predator preyed, what_episode which_episode > episode, what_famous_for >
  best known remembered, what_feel_like feel_like > symptom sensation, what_for > aim, what_fuel >
  petrol diesel coal, what_genre genre > comedy drama thriller, what_happened > fate,
  what_happened_after afterwards > aftermath consequence, what_happened_castle > ruined destroyed,
  what_happened_face > scar disfigured, what_in_painting > depicts subject scene, what_is_it_about
  > theme, what_killed > cause death, what_kind_of_animal > mammal reptile bird family,
  what_language what_do_they_speak > language spoken dialect, what_mean > meaning signify,
  what_meds what_medicine > treatment therapy antibiotic, what_nationality > born citizen,
  what_people_called > demonym, what_people_thought > contemporaries reputation, what_song_about >
  lyrics theme, what_to_do things_to_do > attractions sights leisure, what_to_see > exhibits,
  what_to_see things_to_see worth_seeing > sights landmarks attractions, what_used_for > utilised
  employed, what_was_like > described personality character temperament, wheels > axle, when_appear
  > appearance debut, when_bloom when_flower > flowering inflorescence, when_built
  when_was_it_built > constructed completed erected, when_come_out > released premiere, when_died
  when_did_die > death, when_end how_end how_did_it_end > concluded treaty surrender ceased,
  when_found > discovered excavated, when_founded when_was_it_founded > chartered established,
  when_happen > date occurred, when_invented > invented patented introduced, when_lived > period
  cretaceous jurassic, when_open > opening hours daily, when_set > period setting,
  when_she_was_little when_he_was_little when_young > childhood, when_trim when_prune > pruning,
  when_worst > peak, where_are_they_from where_is_he_from where_is_she_from > native origin hails
  formed, where_based > headquarters, where_born hometown > birthplace born native, where_buried >
  interred cemetery buried, where_can_i_see > displayed exhibited museum, where_common where_found
  > endemic, where_did_live > resided, where_do_they_live > found range, where_does_grow > habitat
  distribution native soil, where_filmed where_shot > location shooting photography, where_found >
  occurs deposits, where_from > hails, where_from > indigenous, where_grow > habitat distribution
  native, where_grow_up > brought reared upbringing, where_hang hangs > displayed collection
  gallery, where_hospital nearest_hospital > hospital infirmary, where_is where_located whereabouts
  > situated located lies, where_language_from > origin family, where_live > habitat found range,
  where_live > native occur, where_made > manufactured produced factory, where_money_from
  money_come_from > donations funding finances, where_name_from > etymology derived, where_now
  where_is_it_now > preserved museum berthed displayed, where_set where_does_it_take_place
  take_place > setting, where_spoken > spoken speakers, where_start_river come_from > source rises
  spring, where_story_come_from > origin source, where_watch > broadcast streaming, where_wreck
  find_wreck > wreck located discovered, which_country > county situated, which_county which_state
  > county state situated, which_party what_party > member affiliated, whisker > bristle, whiskers
  > vibrissae sensory, whistle chirp tweet squeak > call vocalization song, white > cream pale
  albino, who_acts > portrayed actor cast, who_bought > buyer, who_built > built, who_built >
  designed, who_came_up_with came_up_with > invented devised conceived inventor, who_created
  made_up who_made_up > creator conceived devised, who_designed > designed engineer, who_discovered
  > described discovered, who_elects > elected, who_filmed > cinematography cinematographer,
  who_found > described identified, who_found who_found_it > discovered unearthed excavated,
  who_founded > founder founded, who_founded_religion > founder prophet, who_gets_it who_gets
  who_catches > risk incidence prevalence, who_invented > invention developed, who_is_in_charge >
  mayor governor, who_is_in_picture who_in_painting > sitter portrait depicts, who_is_president >
  elected incumbent, who_is_she who_is_the_woman > sitter identity, who_killed > slain murdered
  assassin, who_led > commander leadership, who_lived > inhabited occupied, who_lived_there >
  residence, who_made > artist sculptor, who_made > created, who_made_sword > forged smith,
  who_makes > manufacturer, who_married > spouse wed husband wife, who_owns owner > subsidiary
  parent shareholder, who_paid paid_for > donated, who_painted > painter, who_saved > rescued,
  who_sings > vocals performed vocalist, who_speaks > speakers spoken, who_taught teach_her
  teach_him > pupil tutor mentor studied, who_thought_of thought_of > invented conceived,
  who_voices does_voice does_the_voice > voiced dub, who_votes > electorate support, who_went
  went_to_space in_space > astronaut crew cosmonaut, who_won win > outcome, who_wrote > attributed
  written, who_wrote > screenplay script writer, who_wrote_book > author, who_wrote_song >
  songwriter composed, whose_fault to_blame blame > inquiry attributed responsibility cause,
  why_build > purpose intended, why_cancelled why_end > cancelled ended, why_extinct why_die_out >
  extinction cause, why_happen > cause reason, why_happen > due, why_is_sky_blue blue > scattering
  wavelength, why_leave > departure resign, why_leave why_abandoned > abandoned decline,
  why_war_start why_start > cause origin outbreak, wide diameter, width track_width > gauge, wife >
  consort, wife husband > marriage married, wild feral, wildlife fauna, wilting > droop, win_award
  > awarded nomination prize, wind > gust, wind > pressure, wind_turbine windmill > turbine, window
  > stained, windy > force, wing > forewing hindwing, wing flight, wing wingspan, wings body >
  fuselage, winter > february, witch wizard > sorcerer magician, witch_hunt witch_trial >
  witchcraft accused, women_and_children > civilians, women_priests > ordination, women_vote >
  suffrage, won > honours, won > triumph, won_election > elected majority, won_war won_battle
  who_won > victory defeated, wooden > timber, word_order > syntax subject, words > lyrics
  libretto, words > vocabulary lexicon, work career, work_there > employed workforce, worked_with >
  collaborator, worker > artisan, workers > craftsmen, works > oeuvre bibliography, world > realm
  setting, world globe, world_heritage > unesco, world_record > fastest, worldwide > pandemic, worm
  > annelid invertebrate, worm earthworm, worse > aggravate severe, worse > exacerbate, worship >
  cult veneration, worship > revered, worship > votary, worth how_much_worth > value estimated,
  wounded_in > injury, wreck > devastated, wreck > slighted, wreck > wreckage, write > compose pen,
  write > orthography, write_left_to_right right_to_left > direction script, write_to >
  correspondence letter, writing > inscription script, written > manuscript, wrote_song songwriter
  > composed lyrics, ww1 first_world_war great_war > world, ww2 second_world_war > world, ww2 wwii
  > war, wwi ww1 > war, x_ray > infrared examination, yawn > oxygen, yeast > fermentation, yellow >
  golden buff, young > youthful, young_tree baby_tree > sapling seedling, youth > wing, youth
  grewup > upbringing, zoo > captivity`;
