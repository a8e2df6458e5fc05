/** Words of games and game servers; see `SYNONYMS`. */
export const games = `
  100_percent > completion, abandoned > inactive empty, ability power, ac > protection,
  account_sharing someone_else_play boost smurf > account sharing, ace king queen jack > rank card,
  achievement trophy > unlock, achievement trophy medal badge, achievement_list > achievements,
  add_friend share_base > trust permission, addon ui > interface, ads watch_ads > advertisement
  reward, advantage disadvantage > favourable adverse bonus, afk_machine > absent machine, afk_pool
  afk > kick, afk_teammate leaver leave_a_match > penalty, age_of_players > age, ai_difficulty
  hard_ai > difficulty, aimbot wallhack > hack, ally enemy_guild > alliance war, alone solitaire,
  alone solo single singleplayer, alternate_account smurf > alt account, ammo bullets arrows >
  ammunition projectile, animal mob, animal wildlife > creature, animals entity, armor armour,
  armor armour shield helmet > defence protection resistance, armor_class ac > armour defence,
  arrested jail prison > detention sentence, at_night > nocturnal solely emerge, at_the_start
  to_start set_up setup > preparation initial receives, attack > damage hit, attack_block blockers
  > attacker, attack_someone > attack, auction market, auction_house ah > auction, auction_property
  > auction, autoclicker automation, awards_won > award, backstory background > biography, bad_call
  wrong_call disagree > protest ruling dispute appeal, baddie > enemy villain, bag backpack
  inventory carry_more too_heavy overweight encumbered > capacity carry encumbrance weight slot,
  bagcheck > bag search, balance how_much_do_i_have my_stuff > inventory possession, ban_champions
  pick_ban picks_and_bans draft > ban champion pick, bandage medkit first_aid > heal, bank vault >
  storage, banned_cards banlist > banned restricted, banned_in > banned, banner gacha pull summon >
  rate, base > build, base_decay decay > upkeep, base_protection protect_my_base stop_raiders >
  claim defence fortify protection, battle combat fight, beat > complete finish, beat kill win
  overcome, beat_the_boss kill_the_boss defeat_boss beat_boss how_to_beat how_to_kill > defeat
  strategy boss vulnerable phase, beat_the_game finish_the_game after_the_end endgame > completion,
  bedrock java > edition version, beginner new_player > guide, best_armor strongest_armor > armour
  protection defence, best_character > character, best_class > profession archetype, best_hand
  royal_flush flush straight > hand ranking, best_place_to farm_spot > location, best_seed > seed,
  best_strategy > strategy, best_weapon strongest_weapon op_weapon best_sword > damage weapon
  highest powerful, bigger_boat > vessel accommodate, bind_on_pickup soulbound bop > bound trade,
  biome terrain, bleeding wound hurt broken_leg > injury bandage, block_attack parry > block,
  blood_moon horde > night, blow_up > explode tnt, bo3 bo5 best_of > best series, board tile,
  boat_speed > vessel, border > edge, boss enemy, boss leader head > leadership, boss_fight
  final_boss last_boss > boss encounter, boss_hp how_much_health how_much_hp how_tanky > health hit
  points, break durability wear_out > endures wear, break_for > suspended pause, break_the_deal
  break_a_promise lie bluff > binding promise deceive, breed baby_animal > offspring, bring_food >
  beverages, bring_my_own own_mouse own_keyboard own_controller > furnish equipment peripherals,
  buff > bonus enhancement, buff > boost strengthen, buff > raised, buff bonus > effect increase,
  bug glitch loophole > exploit, bug_in_quest quest_stuck > bug, build > archetype, build >
  construct, build loadout, build_contest > contest, build_height > height, build_house build_base
  house shelter > building structure, build_something > build place, bump kicked_off sent_back >
  displaced returned, buy > acquire, buy merchant, buy_gear > equipment cost, buy_with_money >
  purchase real, campaign adventure, can_i_skip optional > voluntary, can_you_fly > flight,
  can_you_kill_him > invulnerable immortal, can_you_marry > marriage, can_you_ride > mount,
  can_you_swim > swim, cancel_a_card block_a_card > cancel counter negate, canon_character
  original_character oc > canon original, cant_join cant_connect connection_lost disconnected >
  connection server, cant_pay not_enough_money > insufficient debt, captured > removed, car_stolen
  > impound, car_tuning tune > upgrade, card > deck hand, career_mode > career, carry encumbrance >
  weight, carry_weight > capacity weight, castle > structure build, change_race race_change
  change_faction > change, char toon > character, character > avatar class, character
  create_a_character > creation, character_death perma_death ck > permanent character,
  character_sheet > sheet profile, cheat > console command, cheat > illegal unlawful, cheat exploit
  hack, cheater > cheat, cheater hacker > hack exploit unfair, cheating_penalty > penalty, cheats
  hacks > modified, check_in when_to_check_in > check confirmation minutes, checkmate > king,
  chess_clock ran_out_of_time flagged > time clock lost, chest > storage container, civ
  civilization nation faction > civilisation, claim > plot region, claim_land protect_my_house
  protect_my_land > claim protection land region, clan > team faction, clan crew > guild
  association, class > calling archetype, client > mod launcher, clock timer time_limit > time
  limit, clothes jacket coat > insulation apparel, co_op > multiplayer coop, coach_in_game > coach
  communication, coal fuel > charcoal, coin_flip heads_or_tails > coin toss, coins cash gold >
  currency crown credit token gem, cold freezing frostbite warm warm_up > warmth temperature
  insulation campfire hypothermia, combat_log log_out_in_a_fight > disconnect combat, combine_cards
  > set combination, combo > technique, come_back_into_game > return, come_back_to_life
  come_back_alive respawn spawn_back > reappear revive resurrect, come_out_at_night after_dark
  when_its_dark > nocturnal night solely emerge, comp > contest, console > ps4 nintendo,
  console_commands god_mode > console command, controller gamepad, controller gamepad > input,
  controls > key keyboard, coop multiplayer, cop police > faction, cops police pigs > authorities,
  cost_to_build what_does_it_cost_to_make > materials require, count count_up > tally, count_points
  final_score > scoring points, counter good_against beats > effective weakness, cow pig sheep
  chicken > animal, crafting build_a > recipe workbench require ingredient, crafting_table > craft,
  crash bump_into ran_into > accident collision liability, crash freezes wont_launch wont_start >
  fix compatibility, crash_mid_game power_cut > restart interruption, crate_key crates > key,
  creator_other_games > studio developed, crit critical headshot > damage, crit nat_20 natural_20 >
  critical success, crit natural_20 > triumph, critical > triumph, crossplatform > platform,
  crossplay cross_platform, crossplay play_with_xbox cross_platform xbox ps5 playstation switch >
  console platform, cure heal get_better heal_up > restore remedy potion antidote, d20 roll > dice
  die, daily > reward streak, daily_login login_bonus > login daily reward, daily_reset
  when_does_it_reset > reset daily, daily_reward free_coins > claim reward streak, damage dmg,
  damage hurt, damage hurt > harm wound, day_length how_long_is_a_day > day minutes cycle, dc
  target_number > difficulty, dead_piece > removed, death_save > unconscious, debuff > curse,
  debuff nerf curse > effect reduces penalty, deck stack > draw, deck_size how_many_cards_in_a_deck
  > deck minimum cards, defeat > beat win overcome, defend_myself > defence, delete_character
  undelete > character delete restore, derank lose_rank drop_rank decay > demotion, diamonds > item
  ore, dice > die, dice d6 d10 d12 d20 > sided, dice_bot > dice, die get_killed > perish respawn
  killed deceased, different_way > variant optional, difficulty hard_mode easy_mode too_hard easier
  harder > mode, dig > shovel, dimension > world nether, diplomacy peace ally > alliance treaty,
  direction which_way_round > clockwise, disband > dissolved, discard > card, disconnect dc
  internet_dropped dropped_out internet_died > restarted reconnect remake, dispute_result >
  protest, dlc expansion, dlc expansion add_on new_content > downloadable content, dm > dungeon
  master, dm gm, dm gm dungeon_master > gamemaster referee, dodge block parry roll > evade,
  donator_car > vehicle, dps damage, dps how_hard hit_hard > attack, draw_cards
  how_many_cards_do_i_draw > draw, draw_out deck_out > deck empty, drop loot drops_what get_from >
  yield reward, drop_chance > probability, drop_character > retire, drown underwater breath swim >
  oxygen, dungeon cave, dungeon_finder > dungeon, dupe > duplicate exploit, duration_of > duration,
  early_access beta alpha > early access, elo rating, elo_hell mmr > rating, empty_deck deck_empty
  run_out_of_cards deck_runs_out > exhausted shuffle reshuffle pile, en_passant > passant,
  ender_dragon wither > boss, ending finale, enemy > monster mob, enemy creature, energy stamina
  run_out_of_energy > regenerate refill, enter sign_up sign_in take_part compete > registration
  entry eligible enrol, event > competition contest, event_shop event_currency > event currency,
  expand second_base > expansion base, expansion addon extension, expansion_compatible > expansion,
  experience xp exp, expert advanced_rules harder > advanced variant, exploit abuse, face_claim >
  image, faction team, fail_rp unrealistic > realistic value, fall_damage fall_from > fall damage
  height, familiar pet animal_companion > companion, family > junior recommended, farm grow_crops
  plant > cultivate crop harvest seed, fast_xp level_fast grind power_level > experience level,
  fear insane sanity mad > dread, fear_rp gun_to_my_head > life value, feed what_do_they_eat > diet
  food, ff > forfeit, fight battle > encounter, fight_another_clan war > declared, fight_starts >
  initiative, filter_water dirty_water > boil, first_player_token > marker, flame trash_talk toxic
  talk_shit bm > unsporting unsportsmanlike behaviour sanctioned harassment, flank behind >
  advantage, flee > retreat, flight > transport, fodder merge > fusion, fog_of_war see_the_map >
  vision, food eat cook meal > nourishment provisions consumption, foreign_players
  from_another_country > nationality residence, forward > advance, fps framerate, fps framerate >
  frame performance graphics, frame_data fast_move startup > frame, free_to_play f2p > free
  purchase, fridge freezer keep_food > cellar preserve spoil storage, friend > ally teammate,
  friend_code > friend, friendly_mob passive peaceful > neutral, full no_room > capacity
  accommodates, fumble nat_1 > critical failure, furnace oven smelter smelt melt > kiln, gamble bet
  casino slots blackjack > wager, game video, game_crashes_with_mods > crash conflict, game_pass
  battle_pass season_pass > pass reward season, gang mafia > faction organisation, gear > armour
  weapon, gear_score ilvl item_level > item level, gem > diamond currency, get_home > home
  teleport, get_kicked > kick afk timeout, get_my_stuff_back recover_items > retrieve corpse
  satchel grave items, get_on hop_on > join connect, get_stronger > experience, get_stuck > trapped
  stuck, get_stuff_back get_items_back > restore rollback recover refund, get_to > location
  situated region, ghost > undead, give_a_card > pass, glitchless any_percent > category, gm
  master, gm_decides who_is_right argument disagree rules_argument > ruling disputed referee, go
  turn round > phase, go_away wear_off > lapse expire expiry, go_backwards > backward, go_home
  set_a_home > home sethome, go_home teleport, go_last > last, go_to_jail get_out_of_jail > jail,
  go_to_sleep sleep bed > rest, godmode powergaming, gold_seller buy_gold rmt > purchase gold ban,
  golden_goal sudden_death > deciding, got_robbed get_robbed > theft, gpu graphics, graphics_card
  nvidia > graphics, graveyard discard_pile dead_cards > discard, green_zone safe_zone > zone safe,
  grief griefer > vandalism destruction, griefer griefing, griefing > destroy, griefing
  broke_my_house destroyed_my > destruction property, grind > farm, group clan, group_up
  find_a_group party > group finder, guild clan faction > alliance, guild faction, guild_bank >
  vault bank, gun_ammo > ammunition, hack client, hacker > cheater cheat, hand_out > receive,
  happiness unrest riot > stability loyalty, hard easy difficult > difficulty, hardcore >
  difficulty, heal recover > rest mend, heal recover regenerate health, healer cure > restore
  regeneration, healer healing, health hearts life_bar lives > hit, health hp, help_me help_someone
  assist > aid bonus, hex square > tile, hidden_ending secret_level > secret, hidden_role traitor
  who_is_the_traitor > role secret, hide > invisible, hide stealth, highest lowest > value, hint
  clue, hit > damage strike, hit_points hp > hit points, hitpoints health, home > sethome, homebrew
  house_rule > optional variant, honor points > honour, hospital ambulance downed > injured, hot
  heatstroke > temperature, house > claim, house_rp buy_a_house > property, housing pop_cap >
  limit, how_big_can_my_claim more_claim_blocks > claim blocks limit, how_big_is_the_map > region
  area, how_do_i_level > experience earn gain, how_do_i_submit_results > results submit,
  how_fast_is > speed, how_long_is_a_game game_take how_long_does_it_take how_long_does_a_game >
  session duration lasts minutes, how_long_to_beat how_long_is_the_game how_long_is_the_story >
  hours length campaign duration, how_long_until_again > seconds, how_many_actions how_many_moves >
  actions, how_many_bosses > boss, how_many_can_play > player, how_many_cards_can_i_hold hold_cards
  too_many_cards > limit excess discard, how_many_copies > maximum, how_many_copies sales > copies,
  how_many_games > encounter series, how_many_hits > health damage, how_many_levels
  how_many_chapters > level chapter, how_many_on_a_team team_size people_on_a_team > squad roster
  consists players, how_many_people how_many_players max_players > players participants capacity
  maximum, how_many_people_can_be > accommodates members maximum limit, how_many_points > points
  victory draw, how_many_points_to_win > points victory, how_many_slots how_much_does_it_hold >
  slots capacity, how_many_spells spell_slots > spell slot, how_many_turns how_many_rounds > rounds
  turns, how_much_does_it_cost_to_enter cost_to_enter buy_in entry > fee registration,
  how_much_land how_much_space how_many_blocks > blocks limit delimit, how_old_is > age, how_strong
  > strength damage, how_tall_is > height, how_to_get_to how_do_i_reach > location situated reach
  region, hp hitpoint, hunger_rate > satiety depletion, hungry hunger starve food_bar > satiety
  nourishment starvation, hunt > animal, if_nobody_plays nobody_plays > inactivity fewer,
  illegal_move > illegal penalty, in_character ic > character, inspiration > reroll, install_mods
  add_mods put_mods > installation modification directory folder, inventory > storage bag, ip
  server_address how_do_i_join > address connect, iron metal ore > ingot smelt, item loot, item
  object, items inventory, jersey shirt uniform > apparel, job > archetype, join_a_new_one rejoin >
  enter, jump_higher > jump, keep_inventory > inventory keep, keybind > control key,
  kicked_from_guild > removal, kicked_out_of_tournament dq disqualified > disqualification
  exclusion, kids children year_old > aged junior recommended, kids_rules easier_rules for_kids >
  junior variant simplified, kill kill_people > combat pvp, kill murder slay dead,
  kill_another_character > consent death, killstreak > streak, knocked_out out_of_the_game >
  eliminated defeat, lag laggy fps stutter slow > performance frame latency, lag_machine > redstone
  performance, laggy > ping, laggy lag, lan offline_event > venue offline, land > plot, land_on >
  space, languages_game > language, late show_up_late no_show dont_show_up doesnt_show > forfeit
  punctual minutes walkover, late to_the_session > absent, late_registration > registration closed,
  lava fire_spread > fire, lay > discard, leader_quit leader_inactive leader_left owner_left >
  leadership passes inactive, leaderboard > table, leaderboard ranking, let_friend > trust add
  permission, let_my_friend_build > trust permission, level > xp, level_cap max_level highest_level
  > maximum level, level_of_danger > danger, level_reset reset_levels > reset, level_up > xp,
  leveling_zone where_to_level > zone level, levelling > experience gain, light torch lamp dark >
  lantern, line_of_sight > cover, line_of_sight can_i_see > sight visibility, load_order > load
  order, loadout > equipment weapon, lobby room, lock_my_chest > lock, locked_door open_the_door >
  unlock door locked, lockout raid_lock > reset, long_rest > recover, longest_road > longest,
  looking_for_group > team party, loot > drop treasure, loot_box lootbox, loot_master need_greed >
  loot, loot_system > loot distribution, loot_table drop_rate > drop probability yield, lootbox
  crate > microtransaction loot, lore backstory > background, lore_question > lore,
  lose_because_of_lag server_crash_lost lost_to_lag > restored failure, lose_my_land lose_my_plot
  lose_my_house lose_my_claim > released expire absent abandoned plot, lose_my_stuff
  lose_everything lose_items lose_gear drop_stuff > drop items retain inventory satchel,
  lose_progress > save reset, lose_stuff > item inventory loss, lost_a_piece missing_piece
  broken_piece damaged_piece > replacement component missing damaged, lost_everything > restore
  rollback, lost_progress lost_my_save lost_my_game new_phone_game > progress restore link,
  lost_rules > rules download, luck lucky > random chance, lvl level_10 > level unlocks, macro >
  autoclicker, mage wizard witch sorcerer > spellcaster, magic spell, magic spell > spellcaster,
  magic spell cast mage > mana, magic spell cast wizard thief > charm sorcery, main_character
  who_do_you_play who_do_i_play hero > protagonist player character, make_a > establish, make_a
  how_do_i_make > recipe workbench ingredient, make_a_character create_character roll_a_character >
  creation attributes distribute points, make_a_mod > modding, make_money_in_game earn_money > earn
  money, mana > energy, mana mp, mana_cost cost_to_play > mana cost, map > region, map world_size >
  border, map_marker > marker, map_reset > reset wipe, map_veto map_ban > map veto ban, marketplace
  > market trade, match game fixture > encounter, matchmaking long_queue > queue, matchmaking
  match, mature_scene erp > explicit fade, max_stack > stack, measure inches > distance, meat steak
  raw > roasted, meeple piece, metagaming use_discord_info > information, microtransaction
  purchase, mine dig, miniature mini > model, minimap > map, minimap optifine shaders allowed_mods
  > mod client permitted allowed, minimum_level what_level > level minimum, mining miner > cave,
  misprint > replacement, missable miss_it > permanently, missing_player cant_make_it not_there >
  absence, mission > task, mission objective quest, mix > deck, mmr > matchmaking, mob > creature
  entity, mod modification addon plugin, mod_banned > permitted, mod_conflict clash > conflict
  compatibility, mod_loader forge fabric > loader, mods addons > workshop, mods_achievements >
  modification disabled, money > currency crown token gem, money gold, money gold starting_money >
  coin wealth, money_at_start starting_money > coins receives initial, money_run_out bankrupt broke
  > bankruptcy, monster > mob, monster mob creature enemy > hostile beast, morale > rout, more_than
  > majority greatest, mouse keyboard headset controller > equipment peripheral, mp > spell, mp
  energy > magic, mulligan new_hand redraw > hand, multibox two_clients > multiple accounts,
  multiplayer online, multiplayer play_with_friends with_friends with_my_mate buddies coop co_op >
  cooperative participants players, multiplayer_lag desync > desynchronisation, multiple_characters
  > characters maximum, multiple_endings > finale, murder combat, mushroom berry > edible,
  music_too_loud > volume, mvp best_player > award, my_go your_go whose_go a_go > turn action,
  named_after inspired_by based_on > inspiration reference, nerf weaken lower reduce decrease,
  nerfed buffed balance > reduced increased adjusted, nether > portal, new_character after_death
  replacement_character > character death, new_game_plus ng_plus > replay completion, new_life
  forget > memory death, new_map new_character new_weapon > added new, new_minecraft new_update
  new_version > version adopts, next_to beside touching > adjacent adjoining neighbouring,
  night_phase > night, no_hp out_of_health > zero, npc > character villager, npc monster > opponent
  creature, npc nonplayer, ocean beach > seawater shore coast, of_a_kind > set, offer_a_draw >
  draw, offline_host while_im_offline when_im_not_on > absence dedicated server, old_save
  save_game_with_mod > save compatible, one_shot insta_kill instakill > lethal instant kill,
  online_or_offline > venue online, only_on_pc exclusive > platform, op_character too_strong
  mary_sue > balanced powerful limits, ore mineral, ore mining, other_players > player,
  out_of_character ooc > character, out_of_pieces no_pieces_left run_out_of_pieces > supply
  exhausted, own_server run_a_server rent_a_server make_a_server > dedicated server hosting,
  oxygen_tank > oxygen, part component token, part_two second_game next_game > successor, pawn
  figure bits > component token, pawn piece meeple > counter, pay_to_win p2w > purchase advantage,
  pc steam epic > computer platform windows, peek look_at spy see_others > examine look reveal
  inspect, pegi > rating, performance frame, perk ability, perk benefit bonus advantage, perk
  talent trait feat, permadeath one_life > permanent difficulty deleted hardcore, persuade lie
  bluff charm_someone > persuasion deception, pet > tame, phones_allowed > prohibited, pick_side
  who_picks which_side blue_side red_side > sides determined coin toss, pick_up draw take_a_card >
  acquire pile, pickaxe > tool mining, piece > component token, piece pawn, ping latency lag,
  pit_stop pit > tyre, plane fly glider > glide, plant_the_bomb defuse > bomb, platform > console,
  play_on_phone play_on_my_phone on_mobile ipad tablet > bedrock mobile pocket, player gamer,
  player user, player_character pc my_guy my_character > character, playoffs bracket > elimination,
  playstation > ps5 ps4, playtime minute duration, plot_event > plot, point victory, points score >
  prestige, points_limit army_list > points army, poison curse disease > affliction condition,
  pools group_stage > stage, portal > gate teleport, premove > move, prize goty > nominated, prize
  win_what winner_get how_much_money prize_money prize_pool > purse trophy award, professional >
  excluded, professional pro > qualified, protagonist character, protect_base > claim protection,
  ps4 nintendo > platform, ps_xbox_release > release console, put_down play_a_card > place play
  discard, put_in_the_bank > deposit, puzzle riddle > solution, pve monster, pvp > fight player,
  pvp attack_players kill_players team_kill friendly_fire > friendly fire combat, pvp fight_people
  > combat voluntary arena, pvp_arena battleground > arena, qualify next_stage get_through >
  advance, quest_reward > reward, quit > depart departure, quit > ended, raft sail > vessel, raid
  attack, raid dungeon > expedition instance, raid_a_base can_i_raid > raiding allowed, raid_time
  when_do_you_raid > schedule raid, raiders attack_my_base invasion > raid wave attack, rain_indoor
  > shelter, ran_out no_more empty used_up > exhausted depleted, range_of > range, rank rank_up
  level_up next_level get_higher > level experience promotion, rank_up placement > rating, ranked
  competitive, rare foil > rarity, rdm kill_for_no_reason random_kill > reason initiation,
  real_money irl_money > trade, real_money real_cash actual_money irl_money > monetary purchase
  currency, recipe blueprint schematic > unlock learn, redeem_code gift_code codes > redeem, redo
  remake start_again replay restart > rematch, redstone circuit, redstone_clock lag > redstone, ref
  referee judge > marshal adjudicator, refill_hand > draw replenish, refund_entry > refund entry,
  region eu na > server, reload mag clip > magazine, remake remastered, removed_from_game took_out
  > removed, rent buy_property > property, repair_bench > repair, repair_tool fix_tool fix_armor
  fix_weapon > repair durability, replace_a_team > waiting substitute, report_a_player
  toxic_teammate > report behaviour, reroll > repeat, reroll > roll, resign give_up > concede,
  resource_pack texture, respawn spawn_point > spawn, respawn_time > respawn seconds, respec >
  talent, respec reset_skills reset_stats > reset attribute, rest sleep camp > repose recover,
  reviews rating score metacritic any_good > reception critic, reviews_good > reception, revive >
  resurrection, revive heal, rigged > random, rng random, rob_a_bank robbery heist > hostage, robux
  vbucks gems_premium premium_currency > currency premium purchase, roleplay rp > character,
  roll_again throw_again fell_off_the_table on_the_floor cocked > roll reroll, roll_for d20 > roll
  dice check, romance marry wife girlfriend > marriage relationship, rot rotten go_off go_bad
  expire mouldy keep_fresh > spoil spoilage decay perish preserve, rp roleplaying, rta > timer,
  ruin > structure abandoned, rules_unclear disagree_about > ruling interpretation, run_away
  leave_combat escape > flee retreat disengage, same_points tied tiebreaker > equality decided,
  same_score same_points > tiebreaker, same_space share_a_space two_on_one > occupy, save progress,
  save save_game autosave > checkpoint bed, save_file > save savegame, save_location where_is_save
  > save directory, savegame save, scared afraid frightened > dread fright terror, scared_of
  afraid_of keep_away scare_off scare_away > deter repel flee avoid, score report_the_score >
  submit, score_sheet > score, scout > vision, scrim > training, scripts macros aimbot hack >
  automate cheat prohibited, sea > seawater, season when_does_the_season_end > end, seawater >
  salt, second_character new_character > character slot, second_place runner_up > rank second, seed
  world, seeding > ranking, sell_back > sell, sell_price worth how_much_is_it_worth > value price,
  sell_stuff > shop market trade, sell_stuff sell_items where_can_i_sell > sell merchant vendor,
  sell_to > merchant, send_coins give_coins send_money give_money pay_someone > transfer gift,
  server > latency, server_ip > address, server_transfer change_server > transfer realm, session
  how_long_session > duration hours, set_home > home sethome, setup > start, shader graphics, shark
  crocodile > predator, shift > relocate, shoot ranged, shop trade, shop_cost rent_a_shop
  open_a_shop > stall lease rent market, shop_plot sell_items player_shop > shop chest,
  shorter_game quicker quick_game > variant short shortened, show_cards secret > reveal hidden,
  show_my_hand > reveal, shuffle deck, sick poisoned ill throw_up puke food_poisoning > nausea
  disease, side_pot > pot, side_quest > objective, sidequest > optional quest, single_player solo,
  singleplayer single_player, skill talent, skill_check > test roll, skill_tree skills perks
  talents > attribute, skin > texture cosmetic, skin cosmetic outfit > appearance costume, skip
  pass sit_out miss_a_turn lose_a_turn > forgo forfeit, skip_night make_it_day > sleep night bed,
  skip_over jump_over > jump, skip_turn > pass skip, slay defeat, sleep > lodging, sleeve_size >
  sleeve, slow_play stalling > slow, smash > destroy, smelt furnace, snake_eyes double_one
  critical_fail botch > failure calamity fumble, solo by_yourself by_myself > solitaire, solo_mode
  > solitaire, someone_broke_my_stuff someone_griefed_me griefed > rollback report, soundtrack >
  composer, spawn spawnpoint, spawn where_do_i_find_them show_up > appear habitat occur, spawn_rate
  how_rare rare chance how_likely odds probability > rate percent, special_card action_card
  power_card > effect ability, special_move super ultimate ult > ability special, species >
  ancestry, specs can_my_pc_run will_it_run system_requirements > requirement minimum graphics
  processor memory, speedrun wr world_record > record time leaderboard, speedrun_record > record,
  spell cast, spend_money buy_something > pay cost purchase, split share_out divided > apportioned
  distribute, split_pot tie > split pot, split_screen > local multiplayer, split_the_money
  share_the_money > divided equally, sprint run_faster > speed stamina, squad_up duo trio > squad,
  staff_in_rp > staff, stalemate > draw, start_a create open_a > establish found, start_a_clan
  make_a_clan start_a_guild make_a_guild create_a_guild > established found founding charter
  create, start_over > restart, start_quest begin_quest > quest start initiated trigger, start_with
  starting_gear starting_equipment > possessions equipment starting, starting_hand
  how_many_cards_at_the_start how_many_cards_do_you_get > dealt receives cards, stash > chest
  storage, stats ability_scores > attribute ability score, steal raid, steal rob take_from >
  opponent, steal_a_card > take, stealth sneak hide > crouch undetected concealment,
  stole_from_my_chest > theft, stone rocks pebbles > boulder, stops_playing leaves has_to_go
  drops_out > departs withdraw, storage > box, storage stash > container, store merchant, story >
  plot campaign, story plot what_is_it_about whats_it_about lore > setting narrative premise,
  straight sequence > consecutive, strategy tactic, streak lost_my_streak > consecutive, stream_it
  put_it_on_twitch stream my_stream > broadcast delay perspective, strike swing > damage, stuck >
  trapped unable, stuck_cant_move cant_move > unable pass, stun freeze_enemy slow_enemy > paralyse,
  stutter lag, sub replacement_player swap_someone stand_in fill_in bench > substitute alteration
  roster, submit_a_run submit_my_run > submission verification video, surrender giveup > concede,
  swap switch trade > exchange, switch nintendo, sword spear bow gun weapon > damage,
  take_anything_out get_out_of_the_bank > withdraw, take_back undo_a_move oops_wrong_move
  did_it_wrong played_wrong > reversed illegal stands, take_turns > clockwise turn, talk_during
  table_talk tell_your_partner > communication, tame companion, tame pet > domesticate, tas
  cheated_run > cheating rejected, team > guild, team crew > roster, team play_together >
  cooperative partnership, team_comp > composition, team_name offensive_name > name offensive,
  team_rules > partner, team_up > alliance, team_up lfg find_people_to_play play_with_me > party
  group team squad, teaming > alliance, teammate ally, teammate team, teleport > tp warp, teleport
  fast_travel warp get_around_fast > travel waypoint, temperature_gauge > warmth, texture_pack
  resource, thief rogue sneak > stealth, thirst drink > hydration water, threefold repetition >
  draw, throw_the_game lose_on_purpose match_fixing > match fixing collusion manipulation, ticket
  watch_live > admission spectators, tie_break > tie, tiebreaker tie draw level, tier_list
  best_character meta > tier strongest, time_to_make how_long_to_craft > crafting seconds, timeout
  dc > disconnect, timer sand_timer hourglass > time seconds, timeskip > timeline, tip > hint
  advice, tips > strategy guide, tired sleepy exhausted stamina > fatigue energy, tnt dynamite >
  explosion, to_pass beat_the_dc succeed > difficulty, together with_friends > multiplayer coop,
  token counter, too_many_pieces > limit, too_young for_little_kids > age recommended junior,
  top_players best_players > ranking, touch_a_piece touched > move, tower wall defend > defence
  fortification, tpa go_to_a_friend teleport_to > teleport request, trade barter, trade_route >
  trade, trade_skins > trade, trade_with_bank > trade bank, trade_with_npc > trade,
  trade_with_others make_a_deal > trade exchange negotiate, transfer_market buy_players > transfer,
  transmog > appearance, trap > snare, travel > reimbursed, treasure > reward, treasure chest,
  trial_member recruit > probation, trick trick_taking must_follow follow_suit > suit follow, trump
  > suit, trust > permission add, turn round, turn_based > turn, turn_order > clockwise sequence,
  tutorial > guide instruction, two_people just_two only_two > two variant, two_player_rules
  with_two > two, two_teams play_for_two > one team, unclaim give_up_land > abandon claim,
  uncomfortable too_dark safety x_card triggers > excluded consent, undead > skeleton,
  uninstall_a_mod remove_mod > uninstall, unlock get_access_to > obtained available,
  unlock_condition > requirement, until_when last_day deadline how_late too_late > closes
  registration, update_broke patch_broke > incompatible update, upgrade tech > technology,
  upgrade_hero ascend level_up_hero > upgrade material, vampire werewolf > undead lycanthrope, vdm
  run_people_over > vehicle, video_game game, voice_actor > voiced, voiceover > voice actor, vote
  reward, vote_out lynch > vote eliminated, vr > virtual reality, walkthrough > guide strategy,
  watch_online where_can_i_watch watch_it watch > broadcast stream spectators twitch, weak_against
  > weakness, weak_to weak_spot weakness weak_against hurts_it > vulnerable susceptible, weapon >
  bow axe, weather storm snow wind > precipitation, whale > purchase advantage,
  what_can_i_do_on_my_turn do_on_my_turn > actions turn perform, what_do_i_get what_do_you_get
  what_do_we_get > receive awarded granted, what_do_i_need_first > requires, what_do_i_need_to_play
  what_do_we_need > requires needed sheet dice, what_do_i_need_to_win goal aim point_of_the_game >
  objective victory, what_does_it_do > effect ability, what_does_it_drop > drop, what_does_it_eat >
  food, what_engine unity unreal godot > engine, what_gear what_equipment > equipment possessions,
  what_is_it_used_for whats_it_for use_for > use purpose, when_did_it_come_out release_date
  come_out > released launched, when_do_we_get_paid get_our_money payout > remitted paid transfer
  prize, when_does_it_end when_is_it_over game_end how_does_it_end > end concludes conclusion
  final, when_i_die if_i_die after_i_die > death respawn reappear, where_can_i_place
  where_can_i_put > place adjacent, where_do_i_find where_can_i_find where_do_i_get where_can_i_get
  > found obtain located, where_do_i_respawn where_do_i_spawn > bed spawn respawn checkpoint,
  where_do_mods_go > folder directory, where_does_he_live > resides home, where_does_it_spawn >
  found spawn, where_is find_the > location situated reach, which_version what_version > version
  client, who_acts_first > order, who_can_join who_can_enter who_can_play am_i_allowed_to_join >
  eligibility open competitors, who_deals dealer > deals, who_gets_the get_the_drops loot_rules >
  loot apportioned distribution, who_goes_first turn_order > order acts first, who_goes_first
  who_starts start_player first_player goes_first > commence begins first starting, who_is_he
  who_is_she > character, who_made who_developed what_studio developer > studio, who_published >
  publisher, who_wrote_the_music music ost > composed score, whose_turn > turn, wild_card joker >
  wild, win winner how_do_you_win > prevails victory objective, win_condition how_to_win > victory
  condition, wipe > regenerated, wood logs trees chop cut_down_trees > timber felling plank lumber,
  world_boss > boss, world_reset wipe new_map > reset season, wreck > destroy grief,
  wrong_card_played > mistake, xray wallhack > cheat, xray wallhack hacked_client cheat_client >
  unfair client advantage detected, zero_hp 0_hp knocked_out go_down unconscious > dying zero,
  zombie ghost > drowned spectre, zombie undead`;
