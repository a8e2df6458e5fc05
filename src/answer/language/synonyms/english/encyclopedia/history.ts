/** Wars, rulers, states, towns, trade, law and religion; see `SYNONYMS`. */
export const history = `
  ad > ce, admiral > fleet naval, after_him after_her > succeeded successor, afterlife die >
  underworld soul, agreement > pact, air_force > aircraft aviation, air_force > squadron, allowed >
  licit sanctioned, ammo ammunition > round shell, ancient antiquity, ancient_stuff > artefacts
  artifacts, anniversary > centenary, anthem national_song > hymn, anyone_live anybody_live >
  inhabited uninhabited, apocalypse > end, archaeologist dig > excavation archaeological, army >
  defence, army > infantry regiment, army > legion horde, army > soldier, army troops > force,
  arson set_on_fire set_fire > arsonist ignition, artefact artifact > object finds, assassinate
  slaughter > kill, assault > storm, atheist atheism, atomic_bomb > nuclear, attack > besiege,
  attack > onslaught, attacked offensive, aztec maya inca > mesoamerican, baby_break baby_leave
  time_off > parental leave, back_in_the_day > formerly historically, back_then > period era,
  backup > reinforcement, ban > proscribed outlawed, banned > suppressed, baptise > baptism, base >
  encampment, battle > engagement, be_in_two two_parties > dual affiliation, beat > vanquish rout,
  became_king became_queen > crowned ascended succeeded accession, become_king > coronation throne,
  become_king > succession, become_queen > succession coronation throne, before_christ > bce,
  before_him before_her > preceded predecessor, behead > decapitate, behead guillotine, beliefs >
  ideology principle, beliefs > teaching theology, believe > ideology position, believe beliefs >
  doctrine creed tenet, believe_in_god > religious faith atheist, belongs_to > territory
  sovereignty possession, betray > traitor, bible > testament, bible scripture, bible scripture >
  gospel, big_fire > conflagration, biggest_city > largest city, bishop > clergy, black_death >
  epidemic pestilence, black_death > plague bubonic, block > blockade, bodies > dead, bomb >
  bombardment shelling, bomb > detonated, bombing > airstrike, bombing raid, bones skeleton >
  burial, border > demarcation, boss ceo > chairman executive, boss in_charge > commander general,
  boss leader > incumbent, boss_of_country > head government, both_sides > belligerents opposing,
  bought_by sold_to taken_over > acquisition takeover, branch > denomination sect, brand >
  trademark, break_promise > vow oath, brexit > european, broke_through > breach, buddhism buddhist
  > dharma, buddhist buddhism, burial grave interment, buried > tomb, burn_down > fire burned,
  burn_down > razed ashes, burn_the_town > sacked pillaged destroyed fire, burned > consumed,
  burned > destroyed ashes razed, burned_alive burned_at_the_stake > executed stake heresy,
  burned_down > conflagration blaze, burned_down > sacked pillaged, bury > entombed, bury cemetery,
  called_him called_her > epithet sobriquet, camp > encampment headquarters, cannon > artillery
  gun, cannon > ordnance battery, capital > seat administrative, capital city, capital_city >
  capital, captain > commander, capture > seize taken, casualties deaths, casualties wounded,
  casualty death kill victim, catholic protestant > church denomination, caught > apprehended
  arrested, caught_fire > fire blaze, caveman cavemen > neanderthal prehistoric, ceasefire
  armistice, celebrate > commemorate anniversary, change_law > amendment reform, change_sides
  switch_sides > defect betray, changed_religion > converted conversion, chariot > racing,
  chopped_off > severed beheaded, church > congregation, church > ecclesiastical, church parish,
  church_split > schism reformation, city town, civilians normal_people ordinary_people >
  inhabitants population, clothes > vestments, coalition > alliance, coat_of_arms flag > heraldry
  emblem shield, coffin > sarcophagus, coins > coinage hoard, cold_war > soviet, colonized
  colonial, colony village > settlement, colour > emblem, commander officer, communist > communism
  marxist, concentration_camp > extermination deported, conflict > dispute, conquer > conquest
  capture, cost_of_living > income price, couldn_t_eat couldnt_eat can_t_eat > abstain forbidden,
  country > realm kingdom, country nation republic, county > province, coup > putsch, court >
  convicted, cowboy > ranch cattle, crime criminal > convicted, crime_rate > offences, cross
  crucifix > symbol, crown coronation, crusade > holy jerusalem, cup > vessel, current_leader
  current_boss > incumbent, damage > destruction devastation, dated > carbon, daughter > heir, deal
  > treaty agreement pact, death_penalty > capital execution, deaths > killed fatalities perished,
  defeat victory, defend > repel, defend defense, democracy > democratic republic, demonstration
  march, destroy > razed devastated, destroy > ruin, dictator > authoritarian regime, dictatorship
  > authoritarian regime, did_they_get_caught get_caught_for > arrested convicted, die_in_war >
  casualties killed fallen, dig > trench archaeologist, dig_up > unearthed, disagree > dissent,
  disaster > tragedy accident, disaster catastrophe, discover_america new_land > expedition
  explorer, dismiss > removed, dug_up > archaeologists, economy > industry employment trade,
  egyptian > egypt pharaoh, embezzle > fraud, emperor > ruler imperial, empire > dominion realm,
  empire > imperial emperor, employees > craftsmen, end > treaty, end_of_world end_of_the_world >
  apocalypse eschatology, enemy > adversary, ethnicity > heritage, evacuate > refuge, execute hang,
  executed > gallows, executed > sentenced, executed > shot condemned, executed beheaded, exile
  banished > deported, expedition voyage, experts historians > scholars scholarship, explorer >
  expedition voyage, factory > industry, factory > plant manufacturing, famine > crop, famine >
  hunger starvation, famous_quote > uttered, famous_saying famous_words > quotation uttered,
  far_left > communist, far_right > nationalist, farmer > serf, farmers > agrarian peasantry,
  fascist nazi > fascism, fasting > abstinence, feast_day > feast, fight > duel, fight > melee,
  fight > skirmish clash, fight_back > resistance, fighter > warrior combatant, fighting >
  hostilities, find_there > discovery findings results, fire > conflagration, fire_start >
  originated ignited, firemen firefighters fire_brigade > extinguish, firm > corporation,
  first_product > product introduced, flag > colours, flee > displaced evacuated, fleet ship,
  follower > disciple, food > cuisine, food > delicacy speciality, food > supplies, food_known_for
  > delicacy speciality, food_rules > dietary, food_run_out > famine provisions ration,
  foot_soldiers > infantry, for_or_against > reject oppose, forbidden > proscribed outlawed,
  forbidden > suppressed, forgive > absolution, forgive > absolved, fort castle > citadel, found >
  unearthed excavated, found_bodies bodies > grave skeleton remains corpse, founded > chartered
  settled, founded > inaugurate, free > liberate, free_country > independence, free_slaves >
  emancipation abolition, freed > emancipated, freed > released pardoned, freedom > liberty
  independence, friend_country on_their_side > allied alliance, front front_line > theatre, funeral
  > rite, fur_trade > pelt trapping, gallows > hanged, gang > group, gaol > jail prison, gas_attack
  poison_gas > chemical, gave_up > capitulated, general > commander, general > marshal, genocide
  extermination, genocide massacre, get_back > retaliate regain, get_rid_of_king > republic
  abolish, get_the_vote > suffrage, give_up > cede, give_up_land lose_land > ceded relinquished,
  give_up_the_throne stood_down > abdicated, given_back > restituted, gladiator > arena combat,
  go_to_jail go_to_prison > sentenced arrested, goals > platform, gold_rush > prospector, got_away
  > escaped fled, greek greeks > hellenic, guard > sentry sentinel, guild clan > order, guillotine
  > executed, guilty guilt, gun > musket, gun > ordnance, gun > pistol, hand_over > cede, hanged
  beheaded, hangman executioner > execution gallows, have_children have_any_kids > issue heirs
  offspring descendants, have_his_head_cut_off head_chopped_off > executed decapitated, have_kids >
  issue heirs descendants, head_cut_off > beheaded decapitated, head_office > based, headquarters >
  seat, headscarf hijab veil > head covering, heaven > paradise, heaven hell > afterlife, heir
  successor > succession, help > relief ally, help_came came_to_help > relief reinforcement,
  heretic heresy > inquisition, hero > bravery decorated, hindu hinduism, historian >
  historiography, history > historical, hoard > cache stash, holiday > anniversary commemorate,
  holocaust > genocide extermination, holy sacred, holy_book > scripture, holy_day holiday > feast
  festival, homeless > displaced, horse > cavalry, horse_soldiers men_on_horses > cavalry mounted,
  horsemen > cavalry, house_price > dwelling, how_become > ordained initiation, how_big_company >
  employees revenue turnover, how_did_it_end > victory defeat armistice, how_did_the_war_end >
  victory defeat armistice treaty surrender, how_did_they_get_there > route voyage migration,
  how_elected how_chosen > elected appointed, how_fire_start > originated cause, how_know_old
  carbon_dating > radiocarbon dated, how_long_did_it_last how_long_did_it_go > lasted siege
  duration, how_long_in_office > term, how_long_in_power > office tenure, how_long_rule
  how_long_king > reign, how_many_died how_many_people_died > casualties killed deaths losses,
  how_many_followers > adherents, how_many_killed > casualties deaths fatalities, how_many_kills >
  killed victims, how_many_live > population inhabitants, how_many_men how_many_troops > strength
  forces army, how_many_people_live people_live_there > population inhabitants census,
  how_many_seats > deputies, how_many_soldiers > forces army, how_many_soldiers > strength troops
  infantry numbered, how_many_survived > survivor rescued, how_many_terms > reelection term,
  how_many_worked > employed workforce staff, how_much_damage > cost destruction loss,
  how_much_is_a_house > dwelling median property, how_old > dated century bce, how_old_town
  how_old_city > founded chartered first_mentioned, how_was_it_discovered > discovery discovered
  unearthed, hundred_years hundredth > centenary centennial, hungry > famine ration, hungry >
  starve, hurt > maim, hurt injured > casualties, ideas > doctrine thought, immigrant > migrated,
  imprisoned incarcerated, in_charge > mayor council, in_charge_of who_was_in_charge > command
  headed, in_power > government tenure, incense > burning, independent > autonomy, independent
  become_independent > sovereign, indian > native indigenous, inhabitants people > census,
  inhabited > uninhabited, innocent > exonerated, invade > invasion occupy, invasion occupy >
  occupation, investigation > inquiry, is_it_true > authentic evidence, is_there_a_statue >
  monument memorial, jew jewish, jew judaism, jewish > rabbi, jewish judaism, job > rank, jobs >
  economy, join > accede affiliate, join > accession, join > unite merge, join_party > membership
  accession, kick_out threw_out > deposed banished, kick_out_of_the_country > exiled banished,
  kicked_off_the_throne toppled > deposed abdicated coup, kicked_out > ousted, kidnapped >
  captured, kill homicide, killed > perished, killed_for_faith > martyr, killer murderer > hanged
  convicted, king > monarch royal, king > monarchy, king reign, king_before who_came_before >
  predecessor, king_daughter > princess, king_wife > consort queen, kingdom > realm, knight >
  armour, knight > cavalry mounted, knight chivalry, koran quran > scripture, law > bill, leader >
  chairman, leader > commander, leader > secretary, leave > apostasy, leave_eu > withdrawal, led
  commanded, left > extant, left > surviving, left_today what_is_left > remains ruins extant,
  left_wing > leftist socialist, let_go freed released > acquitted liberated, live_there live_here
  > inhabited, lived_there > occupied, local_food typical_food > delicacy, locked_in_a_tower >
  imprisoned, locked_up > incarcerated confined, loot > plunder pillage spoils, loot > restitution,
  lord > baron nobleman earl duke, lose_territory > cede annexed, loser > vanquished, losses >
  casualties killed, lost_battle lost_war who_lost > defeat, lost_election > defeated, loyal >
  allegiance loyalty, make_peace > negotiations truce, make_peace > treaty peace armistice, market
  > trading, marriage_rules > matrimony, martyr > persecuted, massacre > killing slaughter, mayor >
  elected, mayor boss > council governed, meaning_of_life > existence, medal > decorated, medieval
  > mediaeval, medieval middle, members > adherent affiliation, memorial > commemorates, men >
  troops soldiers, merchant trader, merge > merger, merge join > amalgamated, middle_ages medieval,
  military > army, military_service > enlisted conscription, miracle > miraculous, missionary >
  mission conversion, monarch ruler, monarch sovereign, monastery abbey, money > revenue,
  money_back_then > coinage currency, money_for_trip > sponsor funded, monk monastery, monk nun >
  monastic order, moral > ethics, most_people_work > employer industry, mp mps > representative
  deputy, mummy > mummified embalmed, murdered > executed, murdered assassinated, muslim islam,
  mutiny > rebellion, native indigenous > aboriginal, natives locals > indigenous inhabitants
  tribe, naval fleet, navy > admiral, navy > naval fleet, nazi hitler > third_reich german,
  neanderthal > prehistoric hominin, neighbour boundary, neighbours neighbors > bordering,
  next_king next_in_line > heir successor succession, next_king next_in_line > succeeded, next_to >
  bordering, no_kids no_children > issue childless, noble > nobility, nobleman lord > noble
  nobility aristocracy, normal_people > civilians, not_eat not_allowed_to_eat > abstain forbidden,
  not_sure_if_true made_up_story did_it_really_happen > disputed legend apocryphal, nuke > nuclear
  atomic, nuke > warhead, number population, nun convent, official > recognised, old > bce, old
  antiquity, old_bones > remains burial skeletal, old_city > founded established, old_name
  used_to_be_called > previously, old_stuff > artifacts, olden_days old_days > historical formerly,
  oldest > ancient, on_money banknote > note portrait currency, opinion > stance position
  conscience, order > commanded decreed, outcome > victory, outlaw illegal > proscribed, overthrow
  deposed, overthrown > abdicated, paratrooper > airborne, part_of belong_to > district province
  county, pass_law > enacted adopted, passed > enacted ratified, pastor > clergy minister, patron
  patron_saint > saint, pay_back > reparation indemnity, pay_for_war had_to_pay > indemnity
  reparation, peace > truce, peace_deal peace > treaty armistice ceasefire, peace_talks >
  negotiations truce treaty, peasant serf, people > civilians populace, people_called > demonym
  natives, people_from > demonym, pharaoh king > dynasty, philosopher > philosophy thinker, pilgrim
  > pilgrimage, pilgrimage > shrine, pirate > piracy buccaneer privateer, plane > squadron, pm >
  premier, political_views > conservative socialist liberal, pope > pontiff, pope papacy, pope
  papal, pork_beef > forbidden, posh noble > aristocratic gentry, posh_people rich_people toffs >
  nobility aristocracy aristocrats nobles, pottery > earthenware, pottery pot > ceramic vessel,
  power > authority competence, pray > temple cult religion, pray prayer > liturgy, pregnant >
  parental, prehistoric stone, president > elected, priest > cleric, priest > ordained,
  prime_minister > premier cabinet, prince > heir, princess royal, prison_escape break_out > fled,
  prisoner > captured, prisoners captured > captive pow, profit > income, promise > oath, promise >
  treaty pact, prophet > messenger, protest > unrest, punish > penance, punished > executed,
  punished > prosecuted convicted, pyramid > tomb pharaoh, queen > monarch royal, race ethnicity >
  descent ancestry, racist racism > segregation prejudice, rally > demonstration, ran > fled,
  ran_the_country > governed ruled, rank > position, re_enactment > reenactment, rebel > mutiny,
  rebel > revolt uprising rebellion insurgent, rebellion riot > uprising revolt insurrection,
  reborn rebirth > reincarnation, refugee > fled, religion > adherents, religion > cult, religion
  religious > denomination, religious > convert, religious > devout pious, remembered_today
  remember_him remember_her > commemorated legacy memorial anniversary, rescue > freed, rescue >
  relief, rescue > relieved evacuate, rescue_team rescuers > rescue, result > aftermath, retreat
  withdraw, returned > restitution, revenge > avenge, revenge get_back_at > retaliate reprisal
  vengeance, revolt uprising, revolution > revolutionary uprising, rich_area poor_area > income
  deprived, right_and_wrong > ethics moral, right_wing > conservative, rights > suffrage franchise,
  riot > disorder, riot unrest, rite > ceremony, ritual > rite ceremony, rob > pillage, robe >
  vestments, roman > rome empire, ruins archaeological, rule > decree edict, rule > dominion, rule
  > reign, ruler government, ruler reign, rules > precept, run_away > desert, run_away get_away >
  flee escape, run_away_to fled_to > exile refuge, run_by who_runs > governed administered council
  administration, run_for > stood, run_out_of_food > famine provisions ration, runaway > fled,
  sabbath > rest, sack plunder > pillaged, sacrifice > offering ritual, sail > fleet, sail_to
  sailed > voyage expedition, saint > canonised martyr, saint holy, sales > turnover, samurai ninja
  > warrior, sank > scuttled torpedoed, scandal > allegation, seats > representatives deputies,
  secret > clandestine, secret_police > intelligence, sect > denomination cult, see_today >
  surviving, seize take, served > enlisted, served_in fought_in > served service, set_free
  let_him_go let_her_go > released pardoned liberated, settle > colony, settlement village >
  dwelling, settler settled > settlement colonist, sexist > misogyny, shell > artillery, shell >
  bombardment, ships naval, shoot > fire gun, shops > market, shot > assassinated, shot killed,
  shot_dead > assassinated killed, side > belligerent ally faction, side team > allegiance, siege >
  blockade invested, siege besiege, sign_up join_army join_the_army > enlist recruit, sin >
  transgression, skeletons bones > remains, slave > serf, slave > slavery, slave slavery > enslaved
  abolition, slavery slaves > plantation, slogan > motto, soldier > conscript, soldier > enlisted
  served, soldier > regiment, soldier infantry, soldier troop, soldiers > cavalry garrison,
  soldiers forces, son > heir, soul > spirit, spear > blade weapon, split > schism, spread >
  missionary, spy > agent, spy > treason, spy intelligence, stab > dagger, stabbed > wounded, stamp
  > postage, stance > position, stand_for believe_in > ideology platform policy, start > outbreak,
  start_fighting > hostilities outbreak, start_war > outbreak cause declare, starve > famine
  ration, starving > provisions, statue > memorial, steal > embezzled pilfered appropriated, steal
  robbed > looted plundered confiscated, steal_land > annexed seized, steal_money > embezzled
  misappropriated, step_down > resign, still_exist > extant surviving remains, still_see see_today
  still_there > visible remains extant preserved, stone_age > palaeolithic neolithic, stopped
  fought_off beat_back > repulsed repelled, street > named, strike > walkout, strike protest,
  students > disciple, stuff_found > artefact finds, succeeded followed > succession, sue > suit,
  sued get_sued > suit lawsuit plaintiff, suit > lawsuit, sunday > sabbath, supplies > logistics,
  support > advocate favour, support > endorse espouse, supporters > voters electorate, surrender
  capitulate, surround > siege encircled besieged, survive > survivor, survived > escaped,
  survivors survive > rescued, swap_prisoners pay_for_his_release get_him_back > ransom exchange,
  swear > vow, synagogue > worship, take_over > conquer occupation seize capture, take_the_throne >
  succession crowned coronation ascended throne accession, taken_over occupied, tank > armoured,
  tax > toll tariff, tax > tribute, team_up > allied, terms > reelection, territory > boundary,
  things_found what_found > artefact artifact finds, think_about > stance position, thought_about
  idea > philosophy theory, throne > crown reign, throne > seat, thrown_in_jail > imprisoned
  confined, time_zone > utc, tithe > donation, to_blame > negligence, tomb > chamber sarcophagus,
  took > annexed, took_over > annexed, took_over_from came_after > succeeded successor, tools >
  artefact, torn_down knocked_down > razed, tortured > interrogated, town > borough, town
  settlement, town village, town_wall > fortification rampart, traitor > defect, traitor betray >
  treason treachery, trap > encircled surrounded, trapped > buried rescue, traveller > voyage
  expedition, treasure > gold hoard, treasure > riches, treaty agreement, trench > front, trial >
  prosecuted convicted, trial tribunal, tribe > clan, tried_to_kill > attempted assassination, trip
  expedition, trouble_with_the_law > arrested convicted, truce > armistice ceasefire, tunnel >
  undermine gallery subway, turned_on stab_in_the_back double_cross > betrayed treachery, turnout >
  voter, twin_town sister_city > twinned partnership, uniform > insignia, upper_class >
  aristocratic gentry nobility, uprising > insurrection, vanished > abandoned, veteran > former
  served, veto > block, veto > override, victory triumph, view > stance conscience, viking > norse
  raid, village municipality, volunteer > enlist militia, vote_for > supported, vote_rights >
  suffrage franchise, vote_share > percent performance, vote_share percent > percentage vote, wants
  > advocate seek, war > battle fighting, war > defence, war conflict > hostilities, war_start >
  outbreak hostilities, warship > ship naval, weapon > equipment, weapon > longbow crossbow musket
  cannon pike, weapon arms, weapon gun > artillery rifle, weapons > ordnance armament, wedding >
  rite, went_under went_bust > bankrupt liquidation, what_date > century, what_did_they_eat > diet
  cuisine staple, what_did_they_wear > clothing dress costume, what_do_people_do live_off > economy
  industry employment, what_do_they_want > advocate demand ideology, what_happened_after afterwards
  > aftermath consequence, what_language_did_they > spoken language, what_people_called > demonym,
  when_end how_end how_did_it_end > concluded treaty surrender ceased, when_found > discovered
  excavated, when_founded when_was_it_founded > chartered established, where_based > headquarters,
  where_did_they_live > settlement dwellings, where_is_he_buried where_is_she_buried
  where_are_they_buried > tomb grave interred cemetery, where_money_from money_come_from >
  donations funding finances, which_country > county situated, which_county which_state > county
  state situated, which_party what_party > member affiliated, who_came_after > succeeded successor
  heir, who_did_he_marry who_did_she_marry married_to > consort spouse wife husband, who_elects >
  elected, who_found who_found_it > discovered unearthed excavated, who_founded_religion > founder
  prophet, who_is_in_charge > mayor governor, who_is_president > elected incumbent, who_killed >
  slain murdered assassin, who_led > commander leadership, who_lived > inhabited occupied, who_owns
  owner > subsidiary parent shareholder, who_started_it who_started_the_war how_did_it_start
  why_did_it_start > invasion declared outbreak cause, who_votes > electorate support,
  who_was_in_charge who_led > led general, who_was_on_whose_side whose_side > allies coalition,
  who_won win > outcome, whose_fault to_blame blame > inquiry attributed responsibility cause,
  why_did_they_disappear what_happened_to_them > decline collapse extinction, why_did_they_leave >
  abandoned emigrated decline, why_leave why_abandoned > abandoned decline, why_war_start why_start
  > cause origin outbreak, witch_hunt witch_trial > witchcraft accused, women_and_children >
  civilians, women_priests > ordination, women_vote > suffrage, won_election > elected majority,
  won_war won_battle who_won > victory defeated, work_there > employed workforce, worker > artisan,
  workers > craftsmen, worship > cult veneration, worship > religion, worship > revered, worship >
  votary, wounded_in > injury, wreck > devastated, ww1 first_world_war great_war > world, ww2
  second_world_war > world, ww2 wwii > war, wwi ww1 > war, youth > wing`;
