/** Fights, weapons and characters; see `SYNONYMS`. */
export const fighting = `
  ability power, ac > protection, advantage disadvantage > favourable adverse bonus, ai_difficulty
  hard_ai > difficulty, ally enemy_guild > alliance war, ammo bullets arrows > ammunition
  projectile, armor armour, armor armour shield helmet > defence protection resistance, armor_class
  ac > armour defence, armour_class > ac, at_night > nocturnal solely emerge, attack > damage hit,
  attack_someone > attack, bad_guys > opponents, bandage medkit first_aid > heal, battle combat
  fight, beat > complete finish, beat kill win overcome, beat_the_boss > weakness concluding,
  beat_the_boss kill_the_boss defeat_boss beat_boss how_to_beat how_to_kill > defeat strategy boss
  vulnerable phase, beat_the_game finish_the_game after_the_end endgame > completion, best_armor
  strongest_armor > armour protection defence, best_character > character, best_class > profession
  archetype, best_strategy > strategy, best_weapon strongest_weapon op_weapon best_sword > damage
  weapon highest powerful, bigger_boat > vessel accommodate, bleeding wound hurt broken_leg >
  injury bandage, blood_moon horde > night, bo3 bo5 best_of > best series, boat_speed > vessel,
  boss > adversary, boss enemy, boss leader head > leadership, boss_fight final_boss last_boss >
  boss encounter, boss_hp how_much_health how_much_hp how_tanky > health hit points, break_the_deal
  break_a_promise lie bluff > binding promise deceive, brought_back bring_back_to_life >
  resurrection raise respawn, buff > bonus enhancement, buff > boost strengthen, buff > raised,
  buff bonus > effect increase, buy_gear > equipment cost, can_i_skip optional > voluntary,
  can_you_kill_him > invulnerable immortal, canon_character original_character oc > canon original,
  car_stolen > impound, car_tuning tune > upgrade, change_race race_change change_faction > change,
  char toon > character, character > avatar class, character create_a_character > creation,
  character_death perma_death ck > permanent character, character_sheet > sheet profile, civ
  civilization nation faction > civilisation, clan > team faction, clan crew > guild association,
  class > calling archetype, combat_log log_out_in_a_fight > disconnect combat, come_back_to_life >
  raise respawn, come_back_to_life come_back_alive respawn spawn_back > reappear revive resurrect,
  come_out_at_night after_dark when_its_dark > nocturnal night solely emerge, cop police > faction,
  cops police pigs > authorities, count count_up > tally, count_points final_score > scoring
  points, counter good_against beats > effective weakness, crit critical headshot > damage, crit
  nat_20 natural_20 > critical success, crit natural_20 > triumph, critical > triumph, cure heal
  get_better heal_up > restore remedy potion antidote, damage dmg, damage hurt, damage hurt > harm
  wound, day_length how_long_is_a_day > day minutes cycle, dc target_number > difficulty,
  death_save > unconscious, debuff > curse, debuff nerf curse > effect reduces penalty, defeat >
  beat win overcome, defend_myself > defence, delete_character undelete > character delete restore,
  die get_killed > perish respawn killed deceased, difficulty hard_mode easy_mode too_hard easier
  harder > mode, diplomacy peace ally > alliance treaty, donator_car > vehicle, dps damage, dps
  how_hard hit_hard > attack, duration_of > duration, ender_dragon wither > boss, ending finale,
  enter sign_up sign_in take_part compete > registration entry eligible enrol, experience xp exp,
  faction team, fail_rp unrealistic > realistic value, fall_damage fall_from > fall damage height,
  fast_xp level_fast grind power_level > experience level, fear_rp gun_to_my_head > life value,
  fight battle > encounter, fight_another_clan war > declared, fight_starts > initiative,
  foreign_players from_another_country > nationality residence, forward > advance, frame_data
  fast_move startup > frame, fumble nat_1 > critical failure, game_pass battle_pass season_pass >
  pass reward season, gang mafia > faction organisation, gear > armour weapon, gear_score ilvl
  item_level > item level, get_it_back > regain, get_stronger > experience, go_insane lose_my_mind
  > sanity madness affliction, go_last > last, go_mad > sanity affliction, go_to_sleep sleep bed >
  rest, green_zone safe_zone > zone safe, guild clan faction > alliance, guild faction, gun_ammo >
  ammunition, guy > character, hard easy difficult > difficulty, hardcore > difficulty, heal >
  regain, heal recover > rest mend, heal recover regenerate health, healer cure > restore
  regeneration, healer healing, health hearts life_bar lives > hit, health hp, help_me help_someone
  assist > aid bonus, hidden_ending secret_level > secret, hide > invisible, hide stealth, highest
  lowest > value, hit > damage strike, hit_points hp > hit points, hitpoints health, housing
  pop_cap > limit, how_do_i_heal get_health_back > restore regain rest, how_do_i_level > experience
  earn gain, how_far_can_i_move > speed movement, how_far_can_i_shoot > range feet, how_fast_is >
  speed, how_long_is_a_game game_take how_long_does_it_take how_long_does_a_game > session duration
  lasts minutes, how_long_to_beat how_long_is_the_game how_long_is_the_story > hours length
  campaign duration, how_long_until_again > seconds, how_many_bosses > boss, how_many_copies >
  maximum, how_many_copies sales > copies, how_many_games > encounter series, how_many_hits >
  health damage, how_many_levels how_many_chapters > level chapter, how_many_people_can_be >
  accommodates members maximum limit, how_many_spells spell_slots > spell slot, how_much_damage >
  damage d6 d8, how_much_does_it_cost_to_enter cost_to_enter buy_in entry > fee registration,
  how_strong > strength damage, hp hit_points health > life vitality, hp hitpoint, in_character ic
  > character, invisible > stealth, jump_higher > jump, kicked_from_guild > removal, kill
  kill_people > combat pvp, kill murder slay dead, kill_another_character > consent death,
  knocked_out > incapacitated, knocked_out out_of_the_game > eliminated defeat, last_boss
  final_boss > weakness vulnerability phase concluding, late to_the_session > absent,
  late_registration > registration closed, lava fire_spread > fire, level > xp, level_cap max_level
  highest_level > maximum level, level_of_danger > danger, level_reset reset_levels > reset,
  level_up > advancement, level_up > xp, leveling_zone where_to_level > zone level, levelling >
  experience gain, loadout > equipment weapon, long_rest > recover, lvl level_10 > level unlocks,
  mage wizard witch sorcerer > spellcaster, magic spell, magic spell > spellcaster, magic spell
  cast mage > mana, magic spell cast wizard thief > charm sorcery, magic_item > artifact relic
  attunement, main_character who_do_you_play who_do_i_play hero > protagonist player character,
  make_a > establish, make_a_character create_character roll_a_character > creation attributes
  distribute points, mana > energy, mana mp, mana_cost cost_to_play > mana cost, mp > spell, mp
  energy > magic, multiple_characters > characters maximum, multiple_endings > finale, murder
  combat, nerf weaken lower reduce decrease, nerfed buffed balance > reduced increased adjusted,
  new_character after_death replacement_character > character death, new_game_plus ng_plus > replay
  completion, new_life forget > memory death, next_to beside touching > adjacent adjoining
  neighbouring, night_phase > night, no_hp out_of_health > zero, one_shot insta_kill instakill >
  lethal instant kill, op_character too_strong mary_sue > balanced powerful limits,
  out_of_character ooc > character, part_two second_game next_game > successor, perk ability, perk
  benefit bonus advantage, perk talent trait feat, permadeath one_life > permanent difficulty
  deleted hardcore, player_character pc my_guy my_character > character, playtime minute duration,
  points_limit army_list > points army, premove > move, protagonist character, pvp > fight player,
  pvp attack_players kill_players team_kill friendly_fire > friendly fire combat, pvp fight_people
  > combat voluntary arena, pvp_arena battleground > arena, quit > ended, raft sail > vessel, rank
  rank_up level_up next_level get_higher > level experience promotion, rdm kill_for_no_reason
  random_kill > reason initiation, repair_bench > repair, repair_tool fix_tool fix_armor fix_weapon
  > repair durability, respawn spawn_point > spawn, respec > talent, respec reset_skills
  reset_stats > reset attribute, rest sleep camp > repose recover, reviews_good > reception, revive
  > raise, revive > resurrection, revive heal, rigged > random, rng random, roleplay rp >
  character, roll > d6, rp roleplaying, save save_game autosave > checkpoint bed, saving_throw >
  save, scary_thing something_scary > frightened fear horror, season when_does_the_season_end >
  end, second_character new_character > character slot, session how_long_session > duration hours,
  skill talent, skill_tree skills perks talents > attribute, skip_night make_it_day > sleep night
  bed, skip_over jump_over > jump, slay defeat, sleep > lodging, snake_eyes double_one
  critical_fail botch > failure calamity fumble, special_card action_card power_card > effect
  ability, special_move super ultimate ult > ability special, spell cast, staff_in_rp > staff,
  start_a create open_a > establish found, start_a_clan make_a_clan start_a_guild make_a_guild
  create_a_guild > established found founding charter create, start_with starting_gear
  starting_equipment > possessions equipment starting, stats ability_scores > attribute ability
  score, stealth sneak hide > crouch undetected concealment, strategy tactic, strike swing >
  damage, strong_against > resistance, stuck_cant_move cant_move > unable pass, stun >
  incapacitated unconscious, sword > longsword, sword spear bow gun weapon > damage, team > guild,
  team_up > alliance, teaming > alliance, teleport > tp warp, teleport fast_travel warp
  get_around_fast > travel waypoint, thief rogue sneak > stealth, tier_list best_character meta >
  tier strongest, to_pass beat_the_dc succeed > difficulty, tower wall defend > defence
  fortification, travel > reimbursed, until_when last_day deadline how_late too_late > closes
  registration, upgrade tech > technology, upgrade_hero ascend level_up_hero > upgrade material,
  weak_against > weakness, weak_to > weakness, weak_to weak_spot weakness weak_against hurts_it >
  vulnerable susceptible, weapon > bow axe, what_does_it_do > effect ability, what_gear
  what_equipment > equipment possessions, when_does_it_end when_is_it_over game_end how_does_it_end
  > end concludes conclusion final, when_i_die if_i_die after_i_die > death respawn reappear,
  where_do_i_respawn where_do_i_spawn > bed spawn respawn checkpoint, who_is_he who_is_she >
  character, zero_hp 0_hp knocked_out go_down unconscious > dying zero`;
