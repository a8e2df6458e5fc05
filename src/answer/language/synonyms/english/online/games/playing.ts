/** Installing, settings and players; see `SYNONYMS`. */
export const playing = `
  account_sharing someone_else_play boost smurf > account sharing, addon ui > interface,
  afk_machine > absent machine, afk_pool afk > kick, afk_teammate leaver leave_a_match > penalty,
  aimbot wallhack > hack, alternate_account smurf > alt account, autoclicker automation, bad_word
  swear_words > offensive, banned > appeal, bedrock java > edition version, bring_my_own own_mouse
  own_keyboard own_controller > furnish equipment peripherals, bug glitch loophole > exploit, bump
  kicked_off sent_back > displaced returned, cant_join cant_connect connection_lost disconnected >
  connection server, change_the_controls change_buttons > keybindings settings, cheat > console
  command, cheat > illegal unlawful, cheat exploit hack, cheater > cheat, cheater hacker > hack
  exploit unfair, cheating_penalty > penalty, cheats hacks > modified, client > mod launcher,
  clothes jacket coat > insulation apparel, co_op > multiplayer coop, cold freezing frostbite warm
  warm_up > warmth temperature insulation campfire hypothermia, come_back_into_game > return,
  console > ps4 nintendo, console_commands god_mode > console command, controller gamepad,
  controller gamepad > input, controls > key keyboard, coop multiplayer, crash bump_into ran_into >
  accident collision liability, crash freezes wont_launch wont_start > fix compatibility,
  crossplatform > platform, crossplay cross_platform, crossplay play_with_xbox cross_platform xbox
  ps5 playstation switch > console platform, dlc expansion, dlc expansion add_on new_content >
  downloadable content, dupe > duplicate exploit, elo rating, elo_hell mmr > rating, expansion
  addon extension, expansion_compatible > expansion, exploit abuse, family > junior recommended,
  fps framerate, fps framerate > frame performance graphics, friend > ally teammate, game video,
  game_crashes_with_mods > crash conflict, get_on hop_on > join connect, get_unbanned > suspension,
  gone_wrong > bug, got_hacked account_hacked > security, gpu graphics, hack client, hacker >
  cheater cheat, hot heatstroke > temperature, how_do_i_jump which_button what_button > controls
  key, how_long_to_beat > completion, how_long_to_finish > completion hours, how_old_is > age,
  install_mods add_mods put_mods > installation modification directory folder, invite_code >
  invitation, ip server_address how_do_i_join > address connect, is_the_server_down > maintenance
  outage, jersey shirt uniform > apparel, keeps_crashing crashing > stability, keybind > control
  key, kids children year_old > aged junior recommended, kids_rules easier_rules for_kids > junior
  variant simplified, lag laggy fps stutter slow > performance frame latency, lag_machine >
  redstone performance, laggy > ping, laggy lag, lan offline_event > venue offline,
  lose_because_of_lag server_crash_lost lost_to_lag > restored failure, lose_progress > save reset,
  lost_my_progress lost_my_save > save corrupted backup, lost_progress lost_my_save lost_my_game
  new_phone_game > progress restore link, lost_rules > rules download, macro > autoclicker,
  make_a_mod > modding, matchmaking long_queue > queue, matchmaking match, minimap optifine shaders
  allowed_mods > mod client permitted allowed, mmr > matchmaking, mod modification addon plugin,
  mod_banned > permitted, mod_conflict clash > conflict compatibility, mod_loader forge fabric >
  loader, mods addons > workshop, mods_achievements > modification disabled, mouse keyboard headset
  controller > equipment peripheral, multibox two_clients > multiple accounts, multiplayer online,
  multiplayer play_with_friends with_friends with_my_mate buddies coop co_op > cooperative
  participants players, multiplayer_lag desync > desynchronisation, new_minecraft new_update
  new_version > version adopts, new_stuff > update patch changelog, offline_host while_im_offline
  when_im_not_on > absence dedicated server, old_save save_game_with_mod > save compatible,
  online_or_offline > venue online, only_on_pc exclusive > platform, own_server run_a_server
  rent_a_server make_a_server > dedicated server hosting, pay_to_win > microtransactions, pc steam
  epic > computer platform windows, pegi > rating, performance frame, phones_allowed > prohibited,
  ping latency lag, platform > console, play_on_my_own play_alone > solo, play_on_phone
  play_on_my_phone on_mobile ipad tablet > bedrock mobile pocket, play_with_friends play_together >
  multiplayer coop, play_with_mates > multiplayer cooperative coop, playstation > ps5 ps4, ps4
  nintendo > platform, ps_xbox_release > release console, rank_up placement > rating, redstone
  circuit, redstone_clock lag > redstone, refund_game > refund, run_away leave_combat escape > flee
  retreat disengage, run_on_my_pc work_on_my_old > requirements minimum specifications, save
  progress, save_file > save savegame, save_location where_is_save > save directory, savegame save,
  scripts macros aimbot hack > automate cheat prohibited, server > latency, server_down >
  maintenance, server_ip > address, server_transfer change_server > transfer realm, shader
  graphics, shorter_game quicker quick_game > variant short shortened, slow_play stalling > slow,
  specs can_my_pc_run will_it_run system_requirements > requirement minimum graphics processor
  memory, split_screen > local multiplayer, stream_it put_it_on_twitch stream my_stream > broadcast
  delay perspective, stuck_on how_do_i_get_past > walkthrough solution, stutter lag, switch
  nintendo, tas cheated_run > cheating rejected, teammate ally, temperature_gauge > warmth,
  throw_the_game lose_on_purpose match_fixing > match fixing collusion manipulation, ticket
  watch_live > admission spectators, together with_friends > multiplayer coop, too_many_ads >
  advertisement, too_young for_little_kids > age recommended junior, turn_off_chat > mute,
  two_people just_two only_two > two variant, uninstall_a_mod remove_mod > uninstall, update_broke
  patch_broke > incompatible update, video_game game, whats_new > update patch,
  when_did_it_come_out release_date come_out > released launched, where_do_mods_go > folder
  directory, which_version what_version > version client, who_can_join who_can_enter who_can_play
  am_i_allowed_to_join > eligibility open competitors, will_it_run > specifications, xray wallhack
  > cheat, xray wallhack hacked_client cheat_client > unfair client advantage detected`;
