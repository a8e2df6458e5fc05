/** Wars and battles; see `SYNONYMS`. */
export const wars = `
  admiral > fleet naval, afterlife die > underworld soul, agreement > pact, air_force > aircraft
  aviation, air_force > squadron, ammo ammunition > round shell, ancient antiquity, ancient_stuff >
  artefacts artifacts, anniversary > centenary, anyone_live anybody_live > inhabited uninhabited,
  apocalypse > end, army > defence, army > infantry regiment, army > legion horde, army > soldier,
  army troops > force, arson set_on_fire set_fire > arsonist ignition, artefact artifact > object
  finds, assassinate slaughter > kill, atheist atheism, atomic_bomb > nuclear, attack > besiege,
  attack > onslaught, attacked offensive, baby_break baby_leave time_off > parental leave,
  back_in_the_day > formerly historically, back_then > period era, battle > engagement, beat >
  vanquish rout, beliefs > ideology principle, beliefs > teaching theology, believe > ideology
  position, believe beliefs > doctrine creed tenet, believe_in_god > religious faith atheist, bible
  > testament, bible scripture, bible scripture > gospel, big_fire > conflagration, biggest_city >
  largest city, black_death > epidemic pestilence, black_death > plague bubonic, block > blockade,
  bodies > dead, bomb > bombardment shelling, bomb > detonated, bombing > airstrike, bombing raid,
  bones skeleton > burial, boss in_charge > commander general, bought_by sold_to taken_over >
  acquisition takeover, branch > denomination sect, break_promise > vow oath, burial grave
  interment, burn_down > fire burned, burn_down > razed ashes, burn_the_town > sacked pillaged
  destroyed fire, burned > consumed, burned > destroyed ashes razed, burned_alive
  burned_at_the_stake > executed stake heresy, burned_down > conflagration blaze, burned_down >
  sacked pillaged, called_him called_her > epithet sobriquet, cannon > artillery gun, cannon >
  ordnance battery, capital city, capital_city > capital, captain > commander, capture > seize
  taken, casualties deaths, casualties wounded, casualty death kill victim, catholic protestant >
  church denomination, caught_fire > fire blaze, ceasefire armistice, celebrate > commemorate
  anniversary, changed_religion > converted conversion, church > congregation, church >
  ecclesiastical, church parish, church_split > schism reformation, city town, civilians
  normal_people ordinary_people > inhabitants population, coalition > alliance, coat_of_arms flag >
  heraldry emblem shield, cold_war > soviet, colony village > settlement, colour > emblem,
  commander officer, conflict > dispute, conquer > conquest capture, cost_of_living > income price,
  crusade > holy jerusalem, damage > destruction devastation, dated > carbon, deal > treaty
  agreement pact, death_penalty > capital execution, deaths > killed fatalities perished, defeat
  victory, destroy > razed devastated, destroy > ruin, die_in_war > casualties killed fallen, dig >
  trench archaeologist, dig_up > unearthed, discover_america new_land > expedition explorer,
  economy > industry employment trade, employees > craftsmen, end > treaty, end_of_world
  end_of_the_world > apocalypse eschatology, executed > shot condemned, expedition voyage, explorer
  > expedition voyage, factory > industry, factory > plant manufacturing, farmer > serf, farmers >
  agrarian peasantry, feast_day > feast, fight > duel, fight > melee, fight > skirmish clash,
  fight_back > resistance, fighting > hostilities, find_there > discovery findings results, fire >
  conflagration, fire_start > originated ignited, firemen firefighters fire_brigade > extinguish,
  first_product > product introduced, flag > colours, fleet ship, foot_soldiers > infantry, found >
  unearthed excavated, found_bodies bodies > grave skeleton remains corpse, founded > chartered
  settled, founded > inaugurate, free > liberate, free_country > independence, free_slaves >
  emancipation abolition, freed > emancipated, freed > released pardoned, freedom > liberty
  independence, friend_country on_their_side > allied alliance, fur_trade > pelt trapping,
  gas_attack poison_gas > chemical, general > commander, general > marshal, genocide extermination,
  genocide massacre, goals > platform, gun > musket, gun > ordnance, gun > pistol, heaven >
  paradise, heaven hell > afterlife, heretic heresy > inquisition, history > historical, holiday >
  anniversary commemorate, holocaust > genocide extermination, holy sacred, holy_book > scripture,
  holy_day holiday > feast festival, horse > cavalry, horse_soldiers men_on_horses > cavalry
  mounted, horsemen > cavalry, house_price > dwelling, how_big_company > employees revenue
  turnover, how_did_it_end > victory defeat armistice, how_did_the_war_end > victory defeat
  armistice treaty surrender, how_did_they_get_there > route voyage migration, how_fire_start >
  originated cause, how_know_old carbon_dating > radiocarbon dated, how_long_did_it_last
  how_long_did_it_go > lasted siege duration, how_many_died how_many_people_died > casualties
  killed deaths losses, how_many_killed > casualties deaths fatalities, how_many_kills > killed
  victims, how_many_live > population inhabitants, how_many_men how_many_troops > strength forces
  army, how_many_people_live people_live_there > population inhabitants census, how_many_soldiers >
  forces army, how_many_soldiers > strength troops infantry numbered, how_many_survived > survivor
  rescued, how_many_worked > employed workforce staff, how_much_damage > cost destruction loss,
  how_much_is_a_house > dwelling median property, how_old > dated century bce, how_old_town
  how_old_city > founded chartered first_mentioned, how_was_it_discovered > discovery discovered
  unearthed, hundred_years hundredth > centenary centennial, hurt > maim, hurt injured >
  casualties, ideas > doctrine thought, incense > burning, indian > native indigenous, inhabitants
  people > census, inhabited > uninhabited, invade > invasion occupy, invasion occupy > occupation,
  investigation > inquiry, is_there_a_statue > monument memorial, job > rank, jobs > economy,
  kidnapped > captured, kill homicide, killed > perished, killed_for_faith > martyr, knight >
  armour, knight > cavalry mounted, knight chivalry, koran quran > scripture, leave > apostasy,
  leave_eu > withdrawal, left > extant, left > surviving, left_today what_is_left > remains ruins
  extant, let_go freed released > acquitted liberated, live_there live_here > inhabited,
  lived_there > occupied, loot > plunder pillage spoils, loot > restitution, loser > vanquished,
  losses > casualties killed, lost_battle lost_war who_lost > defeat, lost_election > defeated,
  loyal > allegiance loyalty, make_peace > negotiations truce, make_peace > treaty peace armistice,
  martyr > persecuted, massacre > killing slaughter, memorial > commemorates, men > troops
  soldiers, military > army, military_service > enlisted conscription, missionary > mission
  conversion, money > revenue, money_back_then > coinage currency, money_for_trip > sponsor funded,
  most_people_work > employer industry, murdered > executed, murdered assassinated, mutiny >
  rebellion, native indigenous > aboriginal, natives locals > indigenous inhabitants tribe, naval
  fleet, navy > admiral, navy > naval fleet, normal_people > civilians, nuke > nuclear atomic, nuke
  > warhead, number population, old > bce, old antiquity, old_bones > remains burial skeletal,
  old_city > founded established, old_name used_to_be_called > previously, old_stuff > artifacts,
  olden_days old_days > historical formerly, oldest > ancient, on_money banknote > note portrait
  currency, opinion > stance position conscience, outcome > victory, patron patron_saint > saint,
  pay_back > reparation indemnity, pay_for_war had_to_pay > indemnity reparation, peace > truce,
  peace_deal peace > treaty armistice ceasefire, peace_talks > negotiations truce treaty, peasant
  serf, people > civilians populace, people_called > demonym natives, people_from > demonym,
  philosopher > philosophy thinker, plane > squadron, pray > temple cult religion, pray prayer >
  liturgy, pregnant > parental, prisoner > captured, prisoners captured > captive pow, promise >
  oath, promise > treaty pact, prophet > messenger, protest > unrest, rank > position, rebel >
  mutiny, rebel > revolt uprising rebellion insurgent, rebellion riot > uprising revolt
  insurrection, religion > adherents, religion > cult, religion religious > denomination, religious
  > convert, religious > devout pious, remembered_today remember_him remember_her > commemorated
  legacy memorial anniversary, rescue > freed, rescue > relieved evacuate, rescue_team rescuers >
  rescue, returned > restitution, revolt uprising, revolution > revolutionary uprising, riot >
  disorder, riot unrest, rob > pillage, ruins archaeological, sack plunder > pillaged, sail >
  fleet, sail_to sailed > voyage expedition, saint > canonised martyr, saint holy, sales >
  turnover, sect > denomination cult, see_today > surviving, seize take, served > enlisted,
  served_in fought_in > served service, set_free let_him_go let_her_go > released pardoned
  liberated, settle > colony, settlement village > dwelling, settler settled > settlement colonist,
  shell > artillery, shell > bombardment, ships naval, shoot > fire gun, shot > assassinated, shot
  killed, shot_dead > assassinated killed, side > belligerent ally faction, side team > allegiance,
  siege > blockade invested, siege besiege, sign_up join_army join_the_army > enlist recruit,
  skeletons bones > remains, slave > serf, slave > slavery, slave slavery > enslaved abolition,
  slavery slaves > plantation, soldier > conscript, soldier > enlisted served, soldier > regiment,
  soldier infantry, soldier troop, soldiers > cavalry garrison, soldiers forces, soul > spirit,
  spear > blade weapon, split > schism, spread > missionary, stabbed > wounded, stance > position,
  stand_for believe_in > ideology platform policy, start > outbreak, start_fighting > hostilities
  outbreak, start_war > outbreak cause declare, statue > memorial, steal > embezzled pilfered
  appropriated, steal robbed > looted plundered confiscated, steal_land > annexed seized,
  steal_money > embezzled misappropriated, still_exist > extant surviving remains, still_see
  see_today still_there > visible remains extant preserved, stopped fought_off beat_back > repulsed
  repelled, strike > walkout, strike protest, stuff_found > artefact finds, surrender capitulate,
  surround > siege encircled besieged, survive > survivor, survived > escaped, survivors survive >
  rescued, swap_prisoners pay_for_his_release get_him_back > ransom exchange, swear > vow,
  synagogue > worship, take_over > conquer occupation seize capture, taken_over occupied, tank >
  armoured, team_up > allied, things_found what_found > artefact artifact finds, think_about >
  stance position, thought_about idea > philosophy theory, time_zone > utc, tithe > donation,
  to_blame > negligence, tools > artefact, torn_down knocked_down > razed, town > borough, town
  settlement, town village, town_wall > fortification rampart, trap > encircled surrounded, trapped
  > buried rescue, traveller > voyage expedition, treaty agreement, tribe > clan, tried_to_kill >
  attempted assassination, trip expedition, truce > armistice ceasefire, twin_town sister_city >
  twinned partnership, uprising > insurrection, vanished > abandoned, veteran > former served, veto
  > block, veto > override, victory triumph, view > stance conscience, viking > norse raid, village
  municipality, volunteer > enlist militia, war > battle fighting, war > defence, war conflict >
  hostilities, war_start > outbreak hostilities, warship > ship naval, weapon > equipment, weapon >
  longbow crossbow musket cannon pike, weapon arms, weapon gun > artillery rifle, weapons >
  ordnance armament, what_date > century, what_do_people_do live_off > economy industry employment,
  what_people_called > demonym, when_end how_end how_did_it_end > concluded treaty surrender
  ceased, when_found > discovered excavated, when_founded when_was_it_founded > chartered
  established, where_did_they_live > settlement dwellings, where_money_from money_come_from >
  donations funding finances, who_found who_found_it > discovered unearthed excavated,
  who_founded_religion > founder prophet, who_killed > slain murdered assassin, who_led > commander
  leadership, who_lived > inhabited occupied, who_started_it who_started_the_war how_did_it_start
  why_did_it_start > invasion declared outbreak cause, who_was_in_charge who_led > led general,
  who_was_on_whose_side whose_side > allies coalition, who_won win > outcome, whose_fault to_blame
  blame > inquiry attributed responsibility cause, why_did_they_leave > abandoned emigrated
  decline, why_leave why_abandoned > abandoned decline, why_war_start why_start > cause origin
  outbreak, won_war won_battle who_won > victory defeated, work_there > employed workforce, worker
  > artisan, workers > craftsmen, worship > cult veneration, worship > religion, worship > revered,
  worship > votary, wounded_in > injury, wreck > devastated, ww1 first_world_war great_war > world,
  ww2 second_world_war > world, ww2 wwii > war, wwi ww1 > war`;
