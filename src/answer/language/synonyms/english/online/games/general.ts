/** Games of all kinds; see `SYNONYMS`. */
export const general = `
  100_percent > completion, abandoned > inactive empty, achievement_list > achievements,
  age_of_players > age, arrested jail prison > detention sentence, baddie > enemy villain,
  banned_in > banned, blow_up > explode tnt, break durability wear_out > endures wear, break_for >
  suspended pause, campaign adventure, can_you_fly > flight, can_you_marry > marriage, can_you_ride
  > mount, can_you_swim > swim, career_mode > career, carry_weight > capacity weight, chess_clock
  ran_out_of_time flagged > time clock lost, coach_in_game > coach communication, coal fuel >
  charcoal, combo > technique, crash_mid_game power_cut > restart interruption, crate_key crates >
  key, creator_other_games > studio developed, disband > dissolved, dodge block parry roll > evade,
  drown underwater breath swim > oxygen, en_passant > passant, energy stamina run_out_of_energy >
  regenerate refill, expert advanced_rules harder > advanced variant, fear insane sanity mad >
  dread, filter_water dirty_water > boil, flank behind > advantage, flight > transport, fodder
  merge > fusion, friend_code > friend, full no_room > capacity accommodates, gamble bet casino
  slots blackjack > wager, get_home > home teleport, ghost > undead, glitchless any_percent >
  category, go_backwards > backward, go_home teleport, go_to_jail get_out_of_jail > jail, godmode
  powergaming, golden_goal sudden_death > deciding, group clan, happiness unrest riot > stability
  loyalty, hint clue, honor points > honour, hospital ambulance downed > injured,
  how_do_i_submit_results > results submit, how_many_actions how_many_moves > actions,
  how_many_slots how_much_does_it_hold > slots capacity, how_tall_is > height, if_nobody_plays
  nobody_plays > inactivity fewer, illegal_move > illegal penalty, job > archetype, join_a_new_one
  rejoin > enter, kicked_out_of_tournament dq disqualified > disqualification exclusion,
  languages_game > language, light torch lamp dark > lantern, longest_road > longest, luck lucky >
  random chance, make_money_in_game earn_money > earn money, match game fixture > encounter,
  mature_scene erp > explicit fade, max_stack > stack, measure inches > distance, meat steak raw >
  roasted, metagaming use_discord_info > information, miniature mini > model, minimum_level
  what_level > level minimum, misprint > replacement, mission > task, morale > rout, more_than >
  majority greatest, mushroom berry > edible, new_map new_character new_weapon > added new, ocean
  beach > seawater shore coast, other_players > player, oxygen_tank > oxygen, peek look_at spy
  see_others > examine look reveal inspect, pickaxe > tool mining, plane fly glider > glide,
  playoffs bracket > elimination, portal > gate teleport, puzzle riddle > solution, quit > depart
  departure, range_of > range, ranked competitive, refund_entry > refund entry, region eu na >
  server, reload mag clip > magazine, replace_a_team > waiting substitute, resign give_up >
  concede, respawn_time > respawn seconds, romance marry wife girlfriend > marriage relationship,
  rules_unclear disagree_about > ruling interpretation, score_sheet > score, scrim > training, sea
  > seawater, seawater > salt, sell_price worth how_much_is_it_worth > value price, shark crocodile
  > predator, shift > relocate, shoot ranged, skill_check > test roll, sleeve_size > sleeve,
  soundtrack > composer, spawn spawnpoint, spawn where_do_i_find_them show_up > appear habitat
  occur, species > ancestry, sprint run_faster > speed stamina, stone rocks pebbles > boulder, stun
  freeze_enemy slow_enemy > paralyse, submit_a_run submit_my_run > submission verification video,
  surrender giveup > concede, take_back undo_a_move oops_wrong_move did_it_wrong played_wrong >
  reversed illegal stands, team crew > roster, team play_together > cooperative partnership,
  team_comp > composition, team_name offensive_name > name offensive, thirst drink > hydration
  water, tie_break > tie, timeout dc > disconnect, timeskip > timeline, tip > hint advice, tips >
  strategy guide, tired sleepy exhausted stamina > fatigue energy, tnt dynamite > explosion,
  top_players best_players > ranking, tpa go_to_a_friend teleport_to > teleport request, trap >
  snare, trial_member recruit > probation, trick trick_taking must_follow follow_suit > suit
  follow, trump > suit, two_teams play_for_two > one team, undead > skeleton, vampire werewolf >
  undead lycanthrope, voice_actor > voiced, voiceover > voice actor, vote_out lynch > vote
  eliminated, vr > virtual reality, walkthrough > guide strategy, watch_online where_can_i_watch
  watch_it watch > broadcast stream spectators twitch, weather storm snow wind > precipitation,
  what_engine unity unreal godot > engine, what_is_it_used_for whats_it_for use_for > use purpose,
  where_does_it_spawn > found spawn, who_made who_developed what_studio developer > studio,
  who_published > publisher, world_boss > boss, zombie ghost > drowned spectre, zombie undead`;
