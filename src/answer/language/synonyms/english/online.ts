/** Games, game servers and communities online; see `SYNONYMS`. */
export const online = `
  100_percent > completion, 2fa mfa authenticator > two step factor code, 2nite tonight, 403 >
  permission, @everyone > ping mention, a_lot > considerable, abandoned > inactive empty, ability
  power, absence_notice tell_if_absent > absence notify, ac > protection, accept_terms
  have_to_agree > consent accept, access > verification, account acc profile, account_age
  new_account_enter > account days, account_sharing someone_else_play boost smurf > account
  sharing, ace king queen jack > rank card, achievement trophy > unlock, achievement trophy medal
  badge, achievement_list > achievements, ad_preferences why_this_ad > advertising preferences,
  add_a_film ask_you_to_add request_a_movie > suggestions acquisitions requests, add_a_screen
  extra_member > extra member, add_a_seat more_users extra_user > seat additional, add_friend
  share_base > trust permission, addon ui > interface, address > private disclose, admin leader mod
  moderator staff, admin operator, admin_rights > administrator privilege, administrator > mod
  moderator staff, ads watch_ads > advertisement reward, advantage disadvantage > favourable
  adverse bonus, advert advertise promote, advertise promote plug shill > solicitation, afk idle
  inactive > absent, afk_channel > inactive, afk_machine > absent machine, afk_pool afk > kick,
  afk_teammate leaver leave_a_match > penalty, after_the_pub tipsy hammered had_a_drink
  after_a_beer had_a_beer > intoxicated alcohol influence, afterwards > following, age minimum,
  age_of_players > age, age_proof > identity, age_role > role age, age_verification > age identity,
  ai bot chatbot > model assistant, ai_art > ai, ai_difficulty hard_ai > difficulty, ai_pictures
  chatgpt midjourney ai_art ai_generated copilot gpt > generative machine artificial model, aimbot
  wallhack > hack, air_fryer > fryer basket, aircon ac air_con > conditioner, alcohol_wipe solvent
  cleaning_spray > cleaner, alias second_address > address, all_caps > capital, allowed > permitted
  permissible, allowed_to > role privilege, ally enemy_guild > alliance war, alone solitaire, alone
  solo single singleplayer, alt second_account second_acc another_account other_account new_account
  come_back_on multiple_accounts > alternate account circumvent evasion, alt_account > alt account,
  alternate > account evasion, alternate_account smurf > alt account, alts_in_giveaway enter_twice
  > entry, ammo bullets arrows > ammunition projectile, android iphone > native application, animal
  mob, animal wildlife > creature, animals entity, annual_cheaper > annual, anonymous > pseudonym,
  api_key token > key credential, app_password > password application, appeal > examined,
  application_rejected character_rejected > revise rejected, apply_for_staff > application staff,
  archive_chat > archive, archive_post > archive, argue argument fight beef row > debate dispute
  heated conflict, armor armour, armor armour shield helmet > defence protection resistance,
  armor_class ac > armour defence, arrested jail prison > detention sentence, art > artwork
  drawing, as_well > additionally, asap urgent, ask question > inquiry faq, ask_before
  discuss_first > discussion proposal, ask_question stackoverflow > question discussion forum,
  async await > asynchronous, at_night > nocturnal solely emerge, at_the_bottom bottom_of > foot,
  at_the_start to_start set_up setup > preparation initial receives, at_the_top > head, attach
  add_a_file upload_a_file > upload, attachment send_a_file > file, attack > damage hit,
  attack_block blockers > attacker, attack_someone > attack, auction market, auction_house ah >
  auction, auction_property > auction, audio_description > description accessibility, auth header
  bearer > authorization token, autoclicker automation, automate > rule trigger, automatically >
  trigger, autosave lost_my_work didnt_save > draft recover, avatar picture profile, awards_won >
  award, back_up > snapshot restore, backstory background > biography, backup_code > recovery code,
  bad_call wrong_call disagree > protest ruling dispute appeal, bad_smell > malodour, bad_words >
  profanity language, baddie > enemy villain, bag backpack inventory carry_more too_heavy
  overweight encumbered > capacity carry encumbrance weight slot, bagcheck > bag search, bait >
  trolling provoke, bait ragebait > provocation inflammatory, balance how_much_do_i_have my_stuff >
  inventory possession, ban > punishment permanent, ban_appeal > appeal, ban_champions pick_ban
  picks_and_bans draft > ban champion pick, ban_for_good permabanned perma banned_forever >
  permanent exclusion indefinite, ban_wave > ban, bandage medkit first_aid > heal, bank vault >
  storage, banned > exclusion expulsion infraction, banned_cards banlist > banned restricted,
  banned_in > banned, banner gacha pull summon > rate, base > build, base_decay decay > upkeep,
  base_protection protect_my_base stop_raiders > claim defence fortify protection, batteries >
  cells, battle combat fight, bcc cc > copy recipient, be_mean being_mean picking_on > harassment
  intimidation abuse, be_nice nice kind > respectful courtesy courteous civil conduct, beans grind
  > grinder, beat > complete finish, beat kill win overcome, beat_the_boss kill_the_boss
  defeat_boss beat_boss how_to_beat how_to_kill > defeat strategy boss vulnerable phase,
  beat_the_game finish_the_game after_the_end endgame > completion, become_admin > administrator
  rights election, become_mod > apply staff, become_mod be_a_mod mod_application join_staff
  apply_for_mod want_to_be_mod > application moderation candidate recruit, become_staff
  become_admin > apply application staff, bedrock java > edition version, beep_at_me ping_me
  tell_me_when let_me_know > notification alert notify reminder, beg solicitation, beginner
  new_player > guide, beginner newbie newcomer > first, behind_nginx reverse_proxy > proxy,
  being_stupid my_own_fault own_fault clumsy > carelessness negligence, benchmark how_fast_is_it >
  performance, best_armor strongest_armor > armour protection defence, best_character > character,
  best_class > profession archetype, best_hand royal_flush flush straight > hand ranking,
  best_offer haggle lower_price > offer negotiate, best_place_to farm_spot > location, best_seed >
  seed, best_strategy > strategy, best_weapon strongest_weapon op_weapon best_sword > damage weapon
  highest powerful, beta alpha > testing, beta_features try_new_features > beta preview, big_pr
  large_change split_pr > single concern separate, bigger > increase, bigger_boat > vessel
  accommodate, bigger_text text_size make_text_bigger cant_read small_text font_size > font zoom
  accessibility scale, bind_on_pickup soulbound bop > bound trade, binned trashed > deleted archive
  recycle, bio profile, biome terrain, birthday > announcement, birthday_discount > birthday,
  birthday_role > birthday, blank white_screen > reload cache, bleed_radiator > vent bleed,
  bleeding wound hurt broken_leg > injury bandage, blender smoothie > jar blade, blind deaf >
  accessibility, block_attack parry > block, block_someone > block, block_words > words filter,
  blocked > impeded, blocked_from_editing > block, blog_post > publish article, blood_moon horde >
  night, blow_up > explode tnt, blue_tick blue_check tick checkmark get_verified > verification
  verified mark badge, bo3 bo5 best_of > best series, board tile, boat_speed > vessel, book_a_room
  book_a_table > reservation booking, boost booster, boost booster nitro > perk, boot > kick
  remove, border > edge, boss admin > administrator owner, boss enemy, boss leader head >
  leadership, boss_fight final_boss last_boss > boss encounter, boss_hp how_much_health how_much_hp
  how_tanky > health hit points, bot > automation command, bot command > prefix, bot_add add_a_bot
  my_own_bot > bot permission, bot_broken bot_not_working bot_not_responding bot_is_down > bot
  offline unresponsive, bounced_email email_came_back > undeliverable rejected delivery, bra >
  underwired delicates, brake stop_it > lever, branch_name > branch naming, brand_deal
  paid_partnership > sponsored disclosure, break durability wear_out > endures wear, break_easily >
  fragile, break_for > suspended pause, break_rules break_a_rule rule_breaker > infraction
  violation breach contravention, break_the_deal break_a_promise lie bluff > binding promise
  deceive, breaks_my_code breaking_change will_it_break > breaking compatibility deprecation, breed
  baby_animal > offspring, bring_food > beverages, bring_my_own own_mouse own_keyboard
  own_controller > furnish equipment peripherals, bring_over move_from switch_from > migrate,
  brother > household elsewhere, bubbles foam suds > detergent excessive, buff > bonus enhancement,
  buff > boost strengthen, buff > raised, buff bonus > effect increase, bug glitch loophole >
  exploit, bug_in_quest quest_stuck > bug, bug_report report_a_bug found_a_bug ticket > issue
  report reproducible, bugfix > resolved corrected, build > archetype, build > construct, build
  loadout, build_contest > contest, build_height > height, build_house build_base house shelter >
  building structure, build_something > build place, bulk_edit all_at_once > bulk batch,
  bullying_report > harassment report, bump kicked_off sent_back > displaced returned, bump necro >
  old, bump_server > bump, bundle ship_with > redistribute distribution, burnt burns_on_one_side >
  temperature shelf, business_partner co_owner > owner co party, buy > acquire, buy merchant,
  buy_art commission_someone > commission, buy_gear > equipment cost, buy_rank > store rank
  purchase, buy_with_money > purchase real, buzz hum > interference, bypass circumvent, calendar
  outlook gmail > integration sync, campaign adventure, can_i_skip optional > voluntary,
  can_people_see who_sees find_out_where see_where > shown visible location, can_staff_win mods_win
  > staff excluded, can_you_fly > flight, can_you_kill_him > invulnerable immortal, can_you_marry >
  marriage, can_you_ride > mount, can_you_see can_staff_see do_you_see > encrypted known access,
  can_you_swim > swim, cancel_a_card block_a_card > cancel counter negate, cancel_before renew_date
  > cancel renewal, cancel_ride > cancellation fee, canon_character original_character oc > canon
  original, cant_be_undone undo > irreversible, cant_find_my_friends find_friends > discover,
  cant_join cant_connect connection_lost disconnected > connection server, cant_pay
  not_enough_money > insufficient debt, caps allcaps > capital uppercase, captcha im_not_a_robot >
  verification, captcha_wont_work > captcha, captions subs > subtitles, captured > removed,
  car_stolen > impound, car_tuning tune > upgrade, card > deck hand, card_bounces bounced
  card_declined payment_failed payment_didnt_go_through > declined failed payment retry, card_eaten
  swallowed_my_card > atm retained, card_expired new_card change_card update_card > payment card
  billing update, card_lost lost_card lost_my_card > block lost card, career_mode > career, careful
  > refrain, carry encumbrance > weight, carry_weight > capacity weight, cash_for_finding
  reward_for_bugs > bounty rewarded, cash_instead money_instead > cash equivalent, castle >
  structure build, catfish fake_profile > fake impersonation report, cents decimals > smallest unit
  amount integers, change switch edit > alter amend, change_dates change_my_booking > modify amend
  booking, change_email new_email wrong_email > email address verify update, change_license >
  relicense, change_name > display name profile, change_nick > nickname, change_password
  new_password > passphrase credential update reset rotate, change_phone_number new_number > number
  update verify, change_pin new_pin > pin change, change_plan > plan switch, change_race
  race_change change_faction > change, change_the_key higher lower pitch_up > transpose pitch
  octave, changelog whats_new what_changed > changes release, channel > room thread, char toon >
  character, character > avatar class, character create_a_character > creation, character_death
  perma_death ck > permanent character, character_sheet > sheet profile, chargeback dispute >
  contested, charged_too_much overcharged wrong_charge wrong_amount > contest incorrect dispute
  charge, charged_twice double_charged took_money_twice > duplicate charge refund billing,
  charity_stream > charity, chart graph > diagram, chat > language, chat > message, chat irc matrix
  slack discord where_do_people_chat > community conversation channel, chat speak > conversation
  discussion, cheap free > gratis, cheapest lowest_price cheap_one > basic light price, cheat >
  console command, cheat > illegal unlawful, cheat exploit hack, cheater > cheat, cheater hacker >
  hack exploit unfair, cheating_penalty > penalty, cheats hacks > modified, check > ascertain,
  check_in when_to_check_in > check confirmation minutes, checked_its_safe been_checked audited >
  independent, checkmate > king, checksum verify_download > signature, chess_clock ran_out_of_time
  flagged > time clock lost, chest > storage container, child_seat car_seat > seat, chromebook
  tablet ipad > browser supported, ci github_actions > workflow pipeline, civ civilization nation
  faction > civilisation, cla sign_something contributor_agreement > agreement sign certify, claim
  > plot region, claim_land protect_my_house protect_my_land > claim protection land region,
  claim_prize get_my_prize collect_prize > claim respond delivered, clan > team faction, clan crew
  > guild association, class > calling archetype, class lesson > module, clear_cache refresh >
  cache reload, client > mod launcher, clip voice_note > audio, clock timer time_limit > time
  limit, close_account > closure, closed_source proprietary use_in_closed > commercial, clothes
  jacket coat > insulation apparel, clothes washing laundry > garment load, cloud_space more_space
  how_much_space > storage quota capacity gigabyte, cloudy streaks white_film > limescale rinse
  salt, co_op > multiplayer coop, coach_in_game > coach communication, coal fuel > charcoal,
  code_doesnt_work wrong_code expired_code > code invalid expired valid, code_owner > maintainer
  review, coffee espresso latte > brew, coffee_cold not_hot > temperature, coffee_too_weak watery
  weak_coffee > grind strength, coin_flip heads_or_tails > coin toss, coins cash gold > currency
  crown credit token gem, coke > narcotics, cold freezing frostbite warm warm_up > warmth
  temperature insulation campfire hypothermia, collab collaboration, color colour, colour color
  notifications > role, colour_different looks_different > colour deviation, colourblind colorblind
  > colour accessibility contrast, coloured_name name_color name_colour colour_my_name
  change_my_color > colour color booster role, colours_ran pink_shirts > colour, combat_log
  log_out_in_a_fight > disconnect combat, combine_cards > set combination, combo > technique,
  come_back_into_game > return, come_back_to_life come_back_alive respawn spawn_back > reappear
  revive resurrect, come_out_at_night after_dark when_its_dark > nocturnal night solely emerge,
  comes_on lights_up > illuminates lit, command_line cli terminal > command, comment note >
  annotation, comments_off turn_off_comments > comment disable, commission > art, commit_message
  commit > convention, comp > contest, companion_app > application, compensation sorry_for >
  credit, complain complaint moan > dispute feedback, complain_about_seller > complaint, computer >
  operating, config settings_file env > configuration variable environment, config_format > yaml
  toml, conflict merge_conflict > rebase, conflicted_copy two_versions > conflict, console > ps4
  nintendo, console_commands god_mode > console command, contact_form > form, contact_mods
  contact_staff talk_to_mods > modmail ticket contact, contactless_limit tap_limit > contactless
  limit, container docker, continue_watching > resume, controller gamepad, controller gamepad >
  input, controls > key keyboard, cookies tracking > consent analytics, cooldown slowmode
  wait_between > slow interval seconds, coop multiplayer, cop police > faction, copilot chatgpt ai
  llm > machine generated assisted, cops police pigs > authorities, copy_from_wiki use_text >
  licence attribution, copy_paste paste > clipboard, copypasta spam, copyright_header > notice,
  copyright_strike > copyright claim, corporate_gift > business, cors > origin, cost_to_build
  what_does_it_cost_to_make > materials require, costs_money > charge fee, count count_up > tally,
  count_points final_score > scoring points, counter good_against beats > effective weakness,
  country_flag region_role > region role, country_restrictions > region eligible, cow pig sheep
  chicken > animal, coworker colleague workmate > member teammate user collaborator, crackly
  crackle pops > distortion buffer, crackly distorted muffled scratchy > audio, crafting build_a >
  recipe workbench require ingredient, crafting_table > craft, crash bump_into ran_into > accident
  collision liability, crash freezes wont_launch wont_start > fix compatibility, crash stack_trace
  panic > exception, crash_mid_game power_cut > restart interruption, crashed_into crash > accident
  injured emergency, crate_key crates > key, create_an_account make_an_account open_an_account >
  registration enrolment, creator > founder maker, creator_other_games > studio developed, credit
  attribution, credit_note cancel_an_invoice > credit note, creep creepy weirdo stalk stalker
  hitting_on flirting > harassment unwanted advances inappropriate, crisper vegetables > drawer
  humidity, crit critical headshot > damage, crit nat_20 natural_20 > critical success, crit
  natural_20 > triumph, critical > triumph, critique > feedback review, cross_compile raspberry >
  architecture platform, crossplatform > platform, crossplay cross_platform, crossplay
  play_with_xbox cross_platform xbox ps5 playstation switch > console platform, crosspost >
  duplicate, crypto nft > cryptocurrency advertising, csv > export, cure heal get_better heal_up >
  restore remedy potion antidote, curtains duvet > load, cussing > profanity swear, custom_field
  own_field > custom field, cut_off > cease ends, cutlery forks spoons knives > basket, d20 roll >
  dice die, daily > reward streak, daily_login login_bonus > login daily reward, daily_reset
  when_does_it_reset > reset daily, daily_reward free_coins > claim reward streak, damage dmg,
  damage hurt, damage hurt > harm wound, damage_car > damage, damp_room dehumidifier > humidity,
  data_license > licence attribution, database_backup > backup database, date_format timestamps >
  utc format, day_length how_long_is_a_day > day minutes cycle, dc target_number > difficulty, ddos
  swat > violence, dead_key key_is_dead key_doesnt_work > keys contacts fail, dead_piece > removed,
  death_save > unconscious, debuff > curse, debuff nerf curse > effect reduces penalty, deck stack
  > draw, deck_size how_many_cards_in_a_deck > deck minimum cards, default_port change_the_port >
  port, default_settings > settings configuration, defeat > beat win overcome, defend_myself >
  defence, delete_a_comment > comment remove, delete_account close_account get_rid_of_account
  kill_account nuke_account > deletion deactivate erase termination close, delete_character
  undelete > character delete restore, delete_history > history, delete_message edit_message >
  delete removal edit, delete_my_data > erasure delete, delete_my_messages > deletion,
  delete_my_post edit_my_post > deletion edit, delete_my_profile > erased profile, delete_page >
  deletion, delivery_at_work > address, delivery_fee > delivery fee, deploy put_it_online host_it >
  hosting, derank lose_rank drop_rank decay > demotion, dev developer, dev_setup set_it_up
  get_started local_setup build_it > development environment clone bootstrap build, diamonds > item
  ore, dice > die, dice d6 d10 d12 d20 > sided, dice_bot > dice, didnt_claim dont_answer too_late >
  redrawn forfeit respond claim, didnt_get_a_confirmation > email, didnt_get_paid buyer_wont_pay >
  payment unpaid, didnt_know didnt_read > ignorance excuse, die get_killed > perish respawn killed
  deceased, difference_between > differ unlike, different_way > variant optional, difficult hard,
  difficulty hard_mode easy_mode too_hard easier harder > mode, dig > shovel, dimension > world
  nether, diploma > completion, diplomacy peace ally > alliance treaty, direction which_way_round >
  clockwise, disappear > expire, disappearing_messages self_destruct > expire timer deleted,
  disband > dissolved, discard > card, disconnect dc internet_dropped dropped_out internet_died >
  restarted reconnect remake, disk_space > storage disk, dispute_result > protest, dlc expansion,
  dlc expansion add_on new_content > downloadable content, dm > dungeon master, dm dms pm pms >
  direct private message, dm gm, dm gm dungeon_master > gamemaster referee, dm_mods message_mods
  ask_a_mod call_mods need_a_mod > ticket modmail contact, do_i_have_to > mandatory compulsory
  obligatory, do_you_record record_calls > recording, docker container kubernetes > image,
  dockerfile > image, docs documentation, docs_only > documentation, dodge block parry roll >
  evade, dole welfare unemployed on_benefits jobless > benefits social concession, domain
  web_address website_name > name registration, donate > store, donate sponsor money_go > spent
  funding, donating > patrons, donator supporter donor, donator vip > rank, donator_car > vehicle,
  donor rank, dont_fit doesnt_fit too_tall > height adjustable lowered accommodate, door_code
  lock_code > lock code, door_left_open > door alarm, door_wont_close wont_close wont_shut > door
  shut closed, door_wont_open wont_open stuck_shut > door unlocks locked, double_post > duplicate
  consecutive, downgrade cheaper_plan smaller_plan > plan tier lower, download > store,
  download_everything download_all_my_stuff get_all_my_stuff > archive export copy data retrieve,
  download_my_data get_my_data take_my_data > export data copy portability, download_video
  save_video > download, downloads_disappeared download_expired > lapses expires stored, downtime
  outage > availability disruption maintenance uptime interruption, dox > doxxing, dox doxxing
  phone_number real_name where_i_live > personal private information disclose, dps damage, dps
  how_hard hit_hard > attack, draft_pr wip > draft, drag drag_and_drop > move, drama > argument,
  drama stir_up start_drama > dispute conflict provoke, draw sketch > annotation, draw_cards
  how_many_cards_do_i_draw > draw, draw_out deck_out > deck empty, drips water_dripping >
  condensate, driver_cancelled driver_didnt_come no_driver > driver cancellation, drop loot
  drops_what get_from > yield reward, drop_chance > probability, drop_character > retire, drown
  underwater breath swim > oxygen, drum_machine beat > rhythm drum, dry_run > simulate, due >
  closing, due_date deadline > due date, dungeon cave, dungeon_finder > dungeon, dupe > duplicate
  exploit, duplicate twice > idempotency, duration_of > duration, each_week > weekly, ear_rape >
  loud, early_access beta alpha > early access, easy simple, edge_of_town city_limits > boundary
  area, edit editor, edit_a_page change_a_page > edit editor, editor contributor, elo rating,
  elo_hell mmr > rating, email_alerts notifications turn_off_notifications stop_emails
  too_many_emails > alert unsubscribe preference mute, email_never_came email_didnt_arrive no_email
  didnt_get_email never_got_email > junk spam folder resend, emergency evacuation > assembly, emoji
  emote smiley > emoticon, emote emoji, emote emoji > reaction, empty_deck deck_empty
  run_out_of_cards deck_runs_out > exhausted shuffle reshuffle pile, en_passant > passant, encrypt
  ssl tls > certificate, end_to_end encrypted_chat > encryption, ender_dragon wither > boss, ending
  finale, enemy > monster mob, enemy creature, energy stamina run_out_of_energy > regenerate
  refill, engine cut_out > motor switches, english foreign_language > tongue language, enough >
  suffice, enter sign_up sign_in take_part compete > registration entry eligible enrol,
  enter_giveaway join_giveaway win_giveaway > reaction entrant eligible press entry, env_variable >
  environment, episode_drop come_out > release appear published, error_500 server_error 404 403 401
  > error status response, error_message > error, est eastern, evening_delivery saturday >
  delivery, event > competition contest, event game_night movie_night > schedule calendar,
  event_host host_an_event > organise host event, event_shop event_currency > event currency,
  event_signups > registration sign, every_three_months > quarter, evidence proof screenshot >
  capture screen, ex_employee left_company someone_leaves employee_leaves staff_leave > offboarding
  revoke deactivate removing departed former, exceed over_the_limit > quota, excel spreadsheet
  sheet > csv xlsx, exchange_for_other > exchange, exchange_money > currency exchange rate,
  exercise > session, exit_code > status, expand second_base > expansion base, expansion addon
  extension, expansion_compatible > expansion, experience xp exp, expert advanced_rules harder >
  advanced variant, expired_download download_gone > download expires, expires token_lifetime >
  lifetime, exploit abuse, fabric_conditioner conditioner softener > compartment, face_claim >
  image, faction team, fail_rp unrealistic > realistic value, fake test_card pretend > sandbox
  test, fake_account > impersonation alternate, fake_followers > inauthentic, fall_damage fall_from
  > fall damage height, fam family, familiar pet animal_companion > companion, family > junior
  recommended, family_sharing > family household, fan hot_air > convection, faq frequently, farm
  grow_crops plant > cultivate crop harvest seed, fast fastest quick quickest in_a_hurry > express
  short rapid, fast_xp level_fast grind power_level > experience level, faster > accelerate, fear
  insane sanity mad > dread, fear_rp gun_to_my_head > life value, feature_gone > removed moved,
  feature_request idea pitch something_new > proposal feature discussion enhancement, feed
  algorithm what_do_i_see > recommendations ranking, feed what_do_they_eat > diet food, feedback
  suggestion, feedback_on_my > critique feedback, ff > forfeit, fight battle > encounter,
  fight_another_clan war > declared, fight_it contest_it challenge_it unban get_unbanned
  get_back_in > appeal contested review, fight_starts > initiative, file_too_big too_large > limit
  size maximum, files_disappeared files_gone file_missing > deleted trash restore recover, fill_in
  autofill doesnt_fill > completion extension proposal, film movie > title catalogue, filter >
  effects, filter query > parameter, filter_water dirty_water > boil, find_my search_for > search
  locate filter, find_out > ascertain, finding_a_hole bug_bounty > vulnerabilities rewarded bounty,
  fingerprint face_scan face_unlock touch_id > biometric, finish_when come_home later_start > delay
  postponed timer end, first start begin > commence, first_order welcome_discount > first order
  discount, first_player_token > marker, first_pr > newcomer, first_warning first_offence
  first_time > first warning, firstaid > aid medical, fit_in how_many_clothes how_much_can_i_put >
  load capacity maximum kg, fix > rectify, fixed > corrected, flag report banner, flair tag, flame
  > insult, flame trash_talk toxic talk_shit bm > unsporting unsportsmanlike behaviour sanctioned
  harassment, flank behind > advantage, flee > retreat, flight > transport, flooding > unsolicited
  advertising, fodder merge > fusion, fog_of_war see_the_map > vision, folder put_in_folder >
  directory, follow_request > request approve, followers likes > count, font_license > licence,
  food eat cook meal > nourishment provisions consumption, food_cold cold_food > refund quality,
  food_drink > catering beverages, food_late order_late > delay delivery, food_pics pet_pics >
  channel, footpath > pedestrian, for_good forever > permanent irreversible, for_life forever >
  indefinite, for_the_plane on_a_flight on_the_plane offline > store download connectivity,
  foreign_players from_another_country > nationality residence, forever > lifetime perpetual,
  forgot_password forgot_my_pw remember_password remember_login lost_password cant_remember > reset
  recover recovery, forgot_to forgot_my > missed, forgotten remember > recovery reminder, fork_it >
  fork, forum board, forum thread, forward > advance, forward > redirect, found > founded,
  found_a_bug found_a_glitch report_a_bug bug glitch > defect report error issue, founder founded,
  fps framerate, fps framerate > frame performance graphics, frame_data fast_move startup > frame,
  free_first > trial, free_gift freebie > complimentary gift, free_tier > free quota, free_to_play
  f2p > free purchase, free_trial_charged > trial converts, free_version free_plan for_nothing
  without_paying dont_want_to_pay no_money > free charge starter basic, freeze_account
  pause_account take_a_break on_hold > pause suspend suspension freeze, freeze_card block_card >
  block freeze, freezing > halt stall, french > english tongue, fridge freezer keep_food > cellar
  preserve spoil storage, fridge refrigerator cool > compartment temperature, friend > ally
  teammate, friend_code > friend, friendly > respectful courtesy courteous civil, friendly_mob
  passive peaceful > neutral, ftp upload_my_site > upload, fuel_car > fuel, full no_room > capacity
  accommodates, full_screen > fullscreen display, fumble nat_1 > critical failure, fundraising
  crowdfund > donation, furnace oven smelter smelt melt > kiln, gamble bet casino slots blackjack >
  wager, game video, game_crashes_with_mods > crash conflict, game_night event, game_pass
  battle_pass season_pass > pass reward season, gamer_role game_role > role game, games_in_discord
  > activity, gang mafia > faction organisation, gay trans lgbt > orientation gender sexuality
  homophobia transphobia, gdpr privacy > protection personal, gear > armour weapon, gear_score ilvl
  item_level > item level, gem > diamond currency, german > tongue, german spanish > localisation,
  germs bacteria viruses > hygiene sanitise disinfect, get_a_key get_an_api_key > key issued
  dashboard generate, get_around get_round dodge evade > circumvent circumvention evasion bypass,
  get_back_in back_into regain_access > recover recovery reinstate restore, get_bigger > enlarge,
  get_home > home teleport, get_it_back get_them_back bring_back > restore recover retrieve,
  get_kicked > kick afk timeout, get_less goes_down drops > decrease diminish decline,
  get_money_back give_me_my_money_back > refund reimbursed, get_more > additional increase,
  get_my_song_off export_my_song save_my_song > rendered export file stick, get_my_stuff_back
  recover_items > retrieve corpse satchel grave items, get_notified_login someone_logged_in > login
  alert, get_on hop_on > join connect, get_paid bounty > compensation paid, get_pinged pings
  notified > notification announcement role, get_role pick_role choose_role self_role > role assign
  reaction button, get_stronger > experience, get_stuck > trapped stuck, get_stuff_back
  get_items_back > restore rollback recover refund, get_to > location situated region, get_unbanned
  > unban, gf bf > girlfriend boyfriend, ghost > undead, gif sticker > image animated media emote,
  gift_card_to > give, gift_it > gift voucher, gift_message > message gift, gift_subscription >
  gift, giftaid tax, girlfriend boyfriend wife mate friend > passenger accompanying person,
  give_a_card > pass, give_credit mention_you name_you > attribution notice, give_prize_away
  transfer_prize > transferable, giveaway > entrant, giveaway > raffle, glasses > crockery, glitch
  bug fault, glitchless any_percent > category, gm master, gm_decides who_is_right argument
  disagree rules_argument > ruling disputed referee, gmt > utc, go turn round > phase, go_away
  wear_off > lapse expire expiry, go_backwards > backward, go_home set_a_home > home sethome,
  go_home teleport, go_last > last, go_live > broadcast, go_live production > live, go_to_jail
  get_out_of_jail > jail, go_to_sleep sleep bed > rest, god jesus allah church bible > religion
  faith religious, godmode powergaming, gold_seller buy_gold rmt > purchase gold ban, golden_goal
  sudden_death > deciding, gone > disabled permanently, good_for still_good how_long_valid > valid
  expire remain, google_ranking found_on_google seo > search indexing, gore blood bloody guts >
  gory graphic disturbing violent, gore bloody > violence, got_a_ticket speeding_ticket got_fined
  got_a_fine > penalty fine notice, got_banned banned_for_nothing got_suspended > review appeal
  disabled suspended, got_declined declined bounced > refused, got_hacked account_hacked
  been_hacked someone_got_in hijacked > compromised unauthorised breach suspicious, got_robbed
  get_robbed > theft, gov government, gpu graphics, graphics_card nvidia > graphics, graveyard
  discard_pile dead_cards > discard, green_zone safe_zone > zone safe, grief griefer > vandalism
  destruction, griefer griefing, griefing > destroy, griefing broke_my_house destroyed_my >
  destruction property, grind > farm, gritty grit sandy bits_on > deposits residue sieve, group
  clan, group_chat > group conversation, group_up find_a_group party > group finder, guest outsider
  freelancer client > external collaborator, gui interface > graphical, guide faq, guideline
  conduct, guild clan faction > alliance, guild faction, guild_bank > vault bank, gun_ammo >
  ammunition, guns weed porn > weapons narcotics adult, hack client, hacked_social > compromised,
  hacker > cheater cheat, half_full half_empty small_load > half load, half_way midway stop_it
  cancel_it > discontinue interrupt cancel, halfway middle_of in_the_middle > conclusion, hand_out
  > receive, hand_over pass_on give_to sign_over > transfer ownership reassign, hangs >
  performance, happiness unrest riot > stability loyalty, hard easy difficult > difficulty,
  hardcore > difficulty, hashtag > tag topic, hate_speech > hate discrimination, have_to >
  mandatory obligatory, have_to_publish share_my_changes > source disclose, hd_not_working >
  resolution bandwidth, heal recover > rest mend, heal recover regenerate health, healer cure >
  restore regeneration, healer healing, health hearts life_bar lives > hit, health hp, hear_back
  get_a_reply find_out_if > decision communicated notified response, heat_pump > pump heat,
  heavy_item sofa carry_upstairs > kerb freight, help_desk helpdesk > support assistance desk,
  help_me help_someone assist > aid bonus, helper > staff moderator, hex square > tile,
  hidden_ending secret_level > secret, hidden_role traitor who_is_the_traitor > role secret, hide >
  invisible, hide stealth, hide_likes > concealed counts, highest lowest > value, hint clue, hit >
  damage strike, hit_my > credited remitted, hit_my_bank money_arrive get_my_money money_come
  land_in_my_account > remitted payout credited transfer settlement, hit_points hp > hit points,
  hitpoints health, hob stove ring burner > zone cooking, home > sethome, homebrew house_rule >
  optional variant, homophobic > homophobia, homophobic transphobic > hate discrimination lgbt,
  honor points > honour, hook_up gf bf > relationship romantic, hook_up hook plug_into > connection
  usb socket, hook_up hook_into link_up connect_to tie_in plug_into > integration connect connector
  pair, hospital ambulance downed > injured, hot heatstroke > temperature, hotel stay > room
  lodging, hotfix urgent_fix > patch fix, house > claim, house_rp buy_a_house > property, housing
  pop_cap > limit, how_active_must_i_be attendance > minimum activity, how_big_can_my_claim
  more_claim_blocks > claim blocks limit, how_big_is_download > size gigabyte, how_big_is_the_map >
  region area, how_do_i_debug > debug verbose, how_do_i_get_in get_accepted get_whitelisted
  let_me_in > admission application form, how_do_i_install_it > installation, how_do_i_level >
  experience earn gain, how_do_i_quote > quote, how_do_i_run_it > execute command,
  how_do_i_submit_results > results submit, how_do_they_choose chosen > random draw, how_far
  how_many_km > range km distance, how_fast_internet fast_internet internet_speed
  fast_does_my_internet > mbit mbps requisite bandwidth, how_fast_is > speed, how_fast_reply
  how_long_reply answer_time get_an_answer hear_back > response respond reply answered median,
  how_hard_i_hit how_hard_i_press same_loudness loudness > touch velocity dynamics force,
  how_long_dns > propagation hours, how_long_is_a_game game_take how_long_does_it_take
  how_long_does_a_game > session duration lasts minutes, how_long_keep_my_data > retention
  retained, how_long_parts bits_for_it spare_bits > parts available, how_long_to_beat
  how_long_is_the_game how_long_is_the_story > hours length campaign duration, how_long_transfer >
  transfer working, how_long_until_again > seconds, how_long_wait wait > minute interval delay
  pending, how_many number > maximum, how_many_actions how_many_moves > actions, how_many_bosses >
  boss, how_many_can_play > player, how_many_cards_can_i_hold hold_cards too_many_cards > limit
  excess discard, how_many_characters how_many_letters > length character minimum maximum,
  how_many_computers install_on_two > licence devices activation, how_many_copies > maximum,
  how_many_copies sales > copies, how_many_games > encounter series, how_many_hits > health damage,
  how_many_in_a_group group_size > members participants maximum, how_many_levels how_many_chapters
  > level chapter, how_many_messages message_limit > limit usage messages, how_many_miles > km
  distance, how_many_on_a_team team_size people_on_a_team > squad roster consists players,
  how_many_people > seat user licence limit, how_many_people how_many_players max_players > players
  participants capacity maximum, how_many_people_can_be > accommodates members maximum limit,
  how_many_points > points victory draw, how_many_points_to_win > points victory, how_many_posts
  once_a_day how_often_can_i_post > limit day, how_many_projects how_many_files > limit projects
  maximum, how_many_requests how_many_calls > requests limit minute, how_many_slots
  how_much_does_it_hold > slots capacity, how_many_spells spell_slots > spell slot,
  how_many_strikes how_many_warnings strikes > infraction warning, how_many_turns how_many_rounds >
  rounds turns, how_many_users how_many_seats > seat user licence limit member, how_many_winners >
  winners, how_much_commission > price, how_much_data > data gigabyte hour,
  how_much_does_it_cost_to_enter cost_to_enter buy_in entry > fee registration, how_much_for
  what_do_you_charge price > fee tariff monthly, how_much_is > tariff, how_much_land how_much_space
  how_many_blocks > blocks limit delimit, how_often_post > activity, how_often_release
  how_often_new_version when_is_the_next_version new_version > release version schedule, how_old_is
  > age, how_safe_is is_it_safe > security encrypted, how_strong > strength damage, how_tall_is >
  height, how_to_get_to how_do_i_reach > location situated reach region, how_to_reproduce >
  reproducible reproduction steps, how_wide how_tall how_deep > width height depth, hp hitpoint,
  https padlock not_secure > certificate ssl tls, hunger_rate > satiety depletion, hungry hunger
  starve food_bar > satiety nourishment starvation, hunt > animal, hurt broke_his_arm sick ill >
  medical injury, husband > passenger, ice_build_up frosted full_of_ice > defrost, ice_maker
  ice_cubes > ice, idea > feedback, idle afk away inactive, idle_logout > inactive, if_nobody_plays
  nobody_plays > inactivity fewer, illegal law, illegal_move > illegal penalty, image photo
  picture, imap pop smtp > server port, immediately right_now > instant, imo imho > opinion,
  impersonate pretend, import_contacts > import, in_a_row > consecutive successive, in_character ic
  > character, in_the_shop quick_stop stop_for_a_minute > paused, inactive idle afk dormant,
  inactive_account not_used > inactivity deleted dormant, income > revenue, induction_pan which_pan
  > induction magnetic, infraction > warning, infraction violation offence, inspiration > reroll,
  install npm pip brew > package, install_for_me > installation, install_mods add_mods put_mods >
  installation modification directory folder, insult abuse, insult roast > disrespectful
  derogatory, introduce say_hi say_hello new_here > introduction welcome newcomer, introduce_myself
  intro > introduction, inv invite, inventory > storage bag, invite link, invite_friends
  bring_friends > invite referral, invite_link invite, invoice_address billing_address
  company_details > billing address details, invoice_copy need_an_invoice > invoice, invoice_number
  > number sequence, ip server_address how_do_i_join > address connect, ip_whitelist > address
  allowlist, iron metal ore > ingot smelt, is_it_secure > encrypted, is_my_data_encrypted >
  encrypted, is_on > illuminates, item loot, item object, item_not_as_described not_what_i_ordered
  > described dispute, items inventory, jams jammed_open pops_open opens_by_itself > opens door,
  jannies > administrator staff, jeans shirts trousers > cotton garment, jersey shirt uniform >
  apparel, job > archetype, jobs hiring looking_for_work > recruitment commission, join > connect
  invite, join > entry eligible, join_a_new_one rejoin > enter, joke banter sarcasm sarcastic >
  humour satire, joke kidding > humor humour, json xml > format response, jump_higher > jump,
  junk_mail spam_folder > junk spam filter, just_look look_only read_only only_look look_at > view
  viewer read, karaoke > singing, karma reputation, keep hold_onto > retain, keep_inventory >
  inventory keep, keep_private private > visibility conceal restrict, keep_working still_work >
  operational, keeps_freezing keeps_stopping keeps_pausing > halt buffering picture, keeps_locking
  keeps_asking asks_for_the_password > locks inactivity interval, key_leaked key_ended_up
  leaked_key posted_my_key > revoke rotate leak, keybind > control key, keyboard_shortcuts >
  keyboard, kick expel remove, kick_out remove_someone remove_user boot_out > remove revoke expel,
  kicked > exclusion suspension infraction, kicked > inactive, kicked_from_guild > removal,
  kicked_out_of_tournament dq disqualified > disqualification exclusion, kid underage, kids
  children year_old > aged junior recommended, kids_account > child, kids_rules easier_rules
  for_kids > junior variant simplified, kids_saw block_a_show > rating parental pin, kill
  kill_people > combat pvp, kill murder slay dead, kill_another_character > consent death,
  killstreak > streak, kms > suicidal crisis, knocked_out out_of_the_game > eliminated defeat,
  known_bugs > known issue, lag laggy fps stutter slow > performance frame latency, lag_machine >
  redstone performance, lag_when delay_when > delay latency buffer, laggy > ping, laggy lag, lan
  offline_event > venue offline, land > plot, land_on > space, languages_game > language, laptop
  computer > usb, last_seen online_status appear_offline > status presence visible, lastpass
  1password bitwarden > import vault, late show_up_late no_show dont_show_up doesnt_show > forfeit
  punctual minutes walkover, late to_the_session > absent, late_invoice overdue > reminder,
  late_registration > registration closed, lava fire_spread > fire, law > guideline provision, lay
  > discard, leader_quit leader_inactive leader_left owner_left > leadership passes inactive,
  leaderboard > table, leaderboard ranking, leak > confidential unauthorised, leak > share
  disclose, leak_private_chat > private disclose, leaked_password data_leak data_breach > breach
  compromised exposed, leaks datamine > unreleased, leaks_brown brown_water > limescale, leave >
  depart, leave_the_group leave_group > group leave exit, leaving_soon removed_shows > licensing
  removed, left_my_bag left_my_phone left_my_jacket left_behind forgot_my_bag > belongings articles
  property lost, left_over leftovers > remnants residual, left_something_in_the_car lost_in_taxi >
  lost property driver, let_friend > trust add permission, let_my_friend_build > trust permission,
  let_my_wife let_my_husband share_with_my_wife > shared, let_someone_in add_someone add_people
  add_coworker add_user > invite member permission seat, level > xp, level_cap max_level
  highest_level > maximum level, level_of_danger > danger, level_reset reset_levels > reset,
  level_up > xp, leveling_zone where_to_level > zone level, levelling > experience gain,
  license_key activation_key product_key serial_key > licence key activation, light torch lamp dark
  > lantern, light_is_on light_on lamp_on > lamp illuminates indicator, line_of_sight > cover,
  line_of_sight can_i_see > sight visibility, link_account bind_account > link bind, link_expired
  link_doesnt_work dead_link > valid expire resend, link_in_bio > link profile, links my_channel >
  promotion, lint linter prettier eslint > formatting style, listen_on > address port, lmao rofl >
  laugh joke, load_order > load order, loadout > equipment weapon, lobby foyer reception, lobby
  room, location_share > location, lock_my_chest > lock, lock_thread > closed, locked_door
  open_the_door > unlock door locked, locked_out lockout shut_out > suspended locked blocked unlock
  attempt, lockout raid_lock > reset, log_file > log, log_in_from login_from > device session
  location, log_in_on_tv sign_in_on_tv activate_tv > code television displayed, log_in_with_google
  sign_in_with_google google_login facebook_login > oauth sso provider social, log_level > log,
  log_me_out logged_out signs_me_out kicks_me_out > session expire timeout inactivity, log_on >
  login, logged_in_elsewhere someone_else_logged_in other_devices > session revoke device,
  logged_out_of_tv > device, logo branding colours > template customise, logo_use > logo, logs
  debug verbose > output, long_rest > recover, long_time > inactive, longest takes_so_long >
  duration, longest_road > longest, look_after > maintain, look_at_my_pr pr_reviewed
  waiting_for_review > review, looking_after care > upkeep maintenance, looking_for_group > team
  party, loophole circumvent, loot > drop treasure, loot_box lootbox, loot_master need_greed >
  loot, loot_system > loot distribution, loot_table drop_rate > drop probability yield, lootbox
  crate > microtransaction loot, lore backstory > background, lore_question > lore,
  lose_because_of_lag server_crash_lost lost_to_lag > restored failure, lose_my_account > disabled
  terminated permanently, lose_my_land lose_my_plot lose_my_house lose_my_claim > released expire
  absent abandoned plot, lose_my_stuff lose_everything lose_items lose_gear drop_stuff > drop items
  retain inventory satchel, lose_progress > save reset, lose_stuff > item inventory loss, lossless
  quality > bitrate, lost mislaid misplaced > replacement, lost_a_piece missing_piece broken_piece
  damaged_piece > replacement component missing damaged, lost_everything > restore rollback,
  lost_my > mislaid replacement lost, lost_my_roles roles_gone > role restore, lost_phone new_phone
  lost_my_phone broken_phone phone_stolen phone_died > recovery factor device unavailable handset,
  lost_progress lost_my_save lost_my_game new_phone_game > progress restore link, lost_rules >
  rules download, luck lucky > random chance, lurk just_read > inactive, lurker > inactive member,
  lvl level_10 > level unlocks, mac linux > macos, macbook imac > desktop macos, macro >
  autoclicker, made_a_mistake messed_up by_mistake by_accident oops > mistake error correct undo
  reverse, made_by > founder, mage wizard witch sorcerer > spellcaster, magic spell, magic spell >
  spellcaster, magic spell cast mage > mana, magic spell cast wizard thief > charm sorcery,
  mailing_list > list subscribers, main_alt > alternate, main_character who_do_you_play
  who_do_i_play hero > protagonist player character, maintainer join_the_team become_a_maintainer >
  invited, maintainer_rude > conduct, maintenance_window planned_downtime > maintenance scheduled
  planned, make_a > establish, make_a how_do_i_make > recipe workbench ingredient, make_a_character
  create_character roll_a_character > creation attributes distribute points, make_a_mod > modding,
  make_a_page new_page write_an_article > create article, make_it_go accelerate gas throttle >
  lever, make_it_longer longer > prolonged, make_money get_paid_for earn_money monetise monetize >
  revenue earn advertising, make_money_in_game earn_money > earn money, mana > energy, mana mp,
  mana_cost cost_to_play > mana cost, map > region, map world_size > border, map_marker > marker,
  map_reset > reset wipe, map_veto map_ban > map veto ban, marketplace > market trade,
  master_password main_password > principal passphrase master, match game fixture > encounter,
  matchmaking long_queue > queue, matchmaking match, mature_scene erp > explicit fade, max_stack >
  stack, max_upload > size limit, mb gb > megabyte gigabyte, me_and_my_kids my_family whole_family
  > family household, measure inches > distance, meat steak raw > roasted, medical_advice
  legal_advice > advice professional, meeple piece, meet_up > safety public, megapixel > resolution
  sensor, meme shitpost funny_pics > humour image channel, memorial > memorialised deceased,
  memory_leak > memory, memory_limit > memory, menu where_is_the_button cant_find_the_button >
  toolbar button, merge_accounts combine_accounts two_accounts > merge duplicate consolidate,
  merge_duplicates > duplicate merge, merge_my_pr get_merged > merged approval, metagaming
  use_discord_info > information, metal_in tin_foil foil > metal aluminium, mic_spam soundboard
  noise_in_voice background_noise loud_mic > voice microphone push background audible,
  microtransaction purchase, middle_of_nowhere out_of_town outside_the_city > outside area
  boundary, mike microphone, mine dig, miniature mini > model, minimap > map, minimap optifine
  shaders allowed_mods > mod client permitted allowed, minimum_age > attained, minimum_level
  what_level > level minimum, minimum_order > minimum order, minimum_spend > value, minimum_users
  smallest_plan > minimum seats, mining miner > cave, minor > younger, mins minute, misprint >
  replacement, missable miss_it > permanently, missing_food wrong_food > missing refund,
  missing_player cant_make_it not_there > absence, mission > task, mission objective quest, mix >
  deck, mmr > matchmaking, mo mos mth > month, mob > creature entity, mobile_app phone_app > mobile
  application, mod admin staff > steward team, mod helper, mod modification addon plugin, mod_abuse
  mods_unfair mod_is_mean mods_power_tripping > complaint misconduct staff administrator,
  mod_banned > permitted, mod_conflict clash > conflict compatibility, mod_loader forge fabric >
  loader, modify_it change_it > modified derivative, modmail > ticket contact, mods addons >
  workshop, mods_achievements > modification disabled, money > currency crown token gem, money
  gold, money gold starting_money > coin wealth, money_at_start starting_money > coins receives
  initial, money_gone_missing didnt_buy_this dont_recognise > unauthorised fraudulent transaction,
  money_needed running_costs pay_for_the_server > expenses defrayed contributions, money_run_out
  bankrupt broke > bankruptcy, monster > mob, monster mob creature enemy > hostile beast, morale >
  rout, more_than > majority greatest, mouldy mould mold mildew > odour gasket, mouse keyboard
  headset controller > equipment peripheral, move_my_domain transfer_domain > transfer
  authorisation code, moves_around > vibration level, movie_night > film event, mp > spell, mp
  energy > magic, msg message, mulligan new_hand redraw > hand, multibox two_clients > multiple
  accounts, multiplayer online, multiplayer play_with_friends with_friends with_my_mate buddies
  coop co_op > cooperative participants players, multiplayer_lag desync > desynchronisation,
  multiple_characters > characters maximum, multiple_endings > finale, murder combat, mushroom
  berry > edible, music_too_loud > volume, must_i > mandatory compulsory obligatory optional
  required, mute > chat timeout, mute silence, mute unmute > microphone, mute_someone > mute, mvp
  best_player > award, my_art my_drawings show_my_art draw > artwork creation artist, my_banks_site
  > bank, my_ex ex > partner, my_go your_go whose_go a_go > turn action, n_word > racist hate,
  n_word slur, naked nudity > sexual, name_taken > name, named_after inspired_by based_on >
  inspiration reference, nameserver dns > record propagation, nazi > racism hate discrimination,
  need must_have > requisite, nerf weaken lower reduce decrease, nerfed buffed balance > reduced
  increased adjusted, nether > portal, never_came didnt_come not_arrived hasnt_arrived didnt_arrive
  never_arrived never_showed_up > arrive receive delay undelivered, new_character after_death
  replacement_character > character death, new_game_plus ng_plus > replay completion, new_key
  lost_key > replacement mislaid, new_life forget > memory death, new_map new_character new_weapon
  > added new, new_minecraft new_update new_version > version adopts, new_terms changed_terms >
  amendment notice, newcomer newbie > member, newcomer_week first_week > newcomer days, newsletter
  mailing, newsletter_discount > newsletter voucher, next_to beside touching > adjacent adjoining
  neighbouring, nickname display_name change_my_name > name display, night_mode dark_mode
  black_background hurts_my_eyes > dark theme appearance, night_phase > night, nightly > preview,
  nitro boost, no_context > context, no_heat not_heating stays_cold doesnt_heat radiators_cold >
  heating boiler pressure bleed, no_hot_water cold_shower > hot boiler cylinder, no_hp
  out_of_health > zero, no_longer_have_access old_email lost_my_email > email access recovery,
  no_response nobody_answered > reminder response, no_sound theres_no_sound no_audio
  nothing_comes_out_of_the_speakers silent > silence volume muted sound, no_warranty liability sue
  > warranty, no_water doesnt_fill wont_fill > water tap supply hose, nonprofit ngo > registered,
  not_allowed cant_i forbidden > prohibited permitted permissible, not_cold not_cooling warm_fridge
  doesnt_cool > cooling temperature thermostat, not_found 404 > exist, not_working_properly
  acting_weird weird > anomalies irregularities malfunctions, note_stuck wont_stop stuck_note
  keeps_playing > persist panic, notify_back_in_stock > notification stock, npc > character
  villager, npc monster > opponent creature, npc nonplayer, nsfw porn porno lewd nudes > explicit
  pornography sexual adult pornographic, nudes porn sexy dirty lewd boobs > explicit sexual nsfw
  adult, nudes_online revenge_porn > intimate imagery consent, numbers_wrong dont_add_up >
  calculation, oauth > authorization scope, ocean beach > seawater shore coast, of_a_kind > set,
  offend insult, offer_a_draw > draw, offline > internet, offline without_internet no_wifi
  without_wifi no_internet on_the_train on_a_plane > connectivity locally, offline_host
  while_im_offline when_im_not_on > absence dedicated server, offline_music > offline download,
  offtopic > relevant irrelevant topic, ok_to allowed_to is_it_ok am_i_allowed > permitted
  permissible prohibited allowed, old > previous, old_account reactivate bring_back_my_account >
  restore, old_appliance_removal take_my_old > removal disposal, old_name used_to_be_called >
  formerly renamed, old_phone old_computer > version minimum supported requirement, old_save
  save_game_with_mod > save compatible, old_songs cover > licence copyright, old_version
  earlier_version go_back_to previous_version > history version revision restore, old_versions
  still_supported lts > supported maintained backported, on_holiday on_vacation going_away away_for
  be_gone > absent absence inactive, on_premise on_prem own_server > premises hosted, on_the_back
  two_people two_of_us both_of_us > persons passenger two, on_top > additional, on_topic > topic,
  one_more_time > resubmitted retry, one_shot insta_kill instakill > lethal instant kill, one_time
  > single, online_or_offline > venue online, only_my_friends just_my_friends only_friends >
  private followers approved, only_on_pc exclusive > platform, op admin, op owner > administrator
  operator, op_character too_strong mary_sue > balanced powerful limits, open_account >
  identification, open_on_phone > mobile application, open_ticket > ticket support, opened_parcel >
  damaged packaging, opt_out > object, ore mineral, ore mining, other_players > player,
  out_of_character ooc > character, out_of_memory oom > memory heap, out_of_office auto_reply
  vacation_reply > automatic reply absence, out_of_pieces no_pieces_left run_out_of_pieces > supply
  exhausted, out_of_tune sounds_off > pitch tuning, overdraft go_below_zero minus > negative,
  overloaded too_full > load, overwrote overwritten saved_over > version restore history,
  own_server run_a_server rent_a_server make_a_server > dedicated server hosting, owner > founder,
  owner_of_server > founder owner, oxygen_tank > oxygen, pagination next_page > cursor,
  paid_version premium pro upgrade > plan tier subscription, parcel_locker packstation > locker
  station, parental refund_kid kid_spent > refund unauthorised, parents dad > consent, part
  component token, part_two second_game next_game > successor, partial_refund > partial, partner
  partnership collab > affiliate, partnered_server > partner, pass_mark how_many_points_to_pass >
  pass score percent, passenger > persons, password pw pwd login > passphrase credential,
  passwords_after_death > emergency legacy, patch patch_notes update changed whats_new > version
  changelog, patreon supporter donor sub > patron subscriber, pawn figure bits > component token,
  pawn piece meeple > counter, pay_at_the_hotel > payment, pay_by_bank bank_transfer direct_debit
  sepa > transfer debit bank, pay_on_delivery cod cash_on_delivery > cash delivery, pay_to_win p2w
  > purchase advantage, pay_yearly pay_for_a_year by_the_year > annual yearly, payment_declined >
  payment declined, paypal apple_pay google_pay > method accepted, pc > operating system, pc steam
  epic > computer platform windows, pdf > export print, pedo pedophile grooming > minor child
  exploitation, peek look_at spy see_others > examine look reveal inspect, pegi > rating, people >
  participants, per_sale take_per_sale your_cut how_much_do_you_take > percent cent commission fee,
  performance frame, perk ability, perk benefit bonus advantage, perk talent trait feat, perks
  what_do_i_get benefits > reward privilege, perm > permanent, permaban > ban, permadeath one_life
  > permanent difficulty deleted hardcore, personal_info > personal information private, persuade
  lie bluff charm_someone > persuasion deception, pet > tame, petition vote, pfp > avatar, pfp icon
  > profile picture, phish fraud, phishing free_nitro fake_link dodgy_link > malicious scam,
  phones_allowed > prohibited, photo_id passport licence > identity document identification,
  photos_of_me > likeness consent, php_version > php version, pick_side who_picks which_side
  blue_side red_side > sides determined coin toss, pick_the_winner pick_winner who_won
  draw_the_winner winner > drawn random, pick_up draw take_a_card > acquire pile, pickaxe > tool
  mining, pics photo selfie > media, pictures_with_ai make_images > image generation, piece >
  component token, piece pawn, pin > digits, pin > message, pin_to_top favourite star > pin
  bookmark, ping > mention, ping everyone_ping tag at_everyone mention > notify mass, ping latency
  lag, ping_role > notification role, piracy cracked rom > copyright illegal, pirate > illegal,
  pit_stop pit > tyre, pix > picture photo photograph image, plane fly glider > glide,
  plant_the_bomb defuse > bomb, plate cup bowl > crockery dishes, plate_doesnt_turn > turntable,
  platform > console, play_music music_bot song > music playlist queue, play_on_phone
  play_on_my_phone on_mobile ipad tablet > bedrock mobile pocket, player gamer, player user,
  player_character pc my_guy my_character > character, playoffs bracket > elimination, playstation
  > ps5 ps4, playtime minute duration, plot_event > plot, plug shill share_my > advertise
  promotion, plug shill shoutout advertise my_channel my_youtube my_twitch my_server my_discord >
  self consent, plug_it_into_hot hot_tap > hot water connection, po_box > address, pod capsule tab
  > tablet detergent, point victory, points score > prestige, points_expired > points expire,
  points_limit army_list > points army, poison curse disease > affliction condition, polite >
  courtesy conduct, politics religion > religious controversial, polyphony how_many_notes > voices
  notes, poo nappies diapers baby_clothes > hygiene soiled, pools group_stage > stage, popup >
  window, portal > gate teleport, portuguese turkish > language international tongue, post >
  publish, post > submit transmit, post_length how_long_must_posts_be > paragraph minimum length,
  post_link > link promotion, postman > collection, power_went_out > power failure, pr pull_request
  mr merge_request patch > request merge contribution branch, practice_at_night without_waking
  neighbours > headphones silent, premove > move, preset patch > sounds factory,
  pressing_the_buttons press_buttons messing_with > lock secure controls child, pressure_low
  low_pressure > pressure refill, pretend_to_be > impersonate, price_increase grandfathered > price
  existing, price_of_game > price, print_it > print export, private party event function hire >
  birthday wedding, private_account > approved private, private_message dm, private_room
  own_channel my_own_channel > temporary private channel, prize goty > nominated, prize win_what
  winner_get how_much_money prize_money prize_pool > purse trophy award, prize_sent shipping_prize
  > delivery, prize_shipping > prize, pro_rata part_month half_month > prorated unused
  proportional, problems troubleshooting fix > remedies anomalies, profanity vulgarity,
  professional > excluded, professional pro > qualified, profile_pic avatar, profile_picture >
  picture profile, promote > consent, promote_post boost_post > promotion, pronouns > role,
  protagonist character, protect_base > claim protection, prove_its_me prove_who prove_identity
  prove_who_i_am > identity identification verification proof, proxy firewall > network, pruned
  removed_for_inactivity kicked_for_inactive > inactivity removed, ps4 nintendo > platform,
  ps_xbox_release > release console, pub bar > alcohol, public_link > public link, puddle > leak,
  puddle leaking water_on_the_floor > water connections leakage, punish get_in_trouble in_trouble
  what_happens_if_i_break > consequence penalty sanction infraction, purchase_order po > order,
  purifier hepa > filter, push_to_talk ptt open_mic > push voice activity microphone, put_down
  play_a_card > place play discard, put_in insert > load, put_in_the_bank > deposit,
  put_in_the_ticket what_do_i_put what_should_i_include > supply include provide details,
  put_on_my_head have_to_wear > compulsory mandatory recommended, puzzle riddle > solution, pve
  monster, pvp > fight player, pvp attack_players kill_players team_kill friendly_fire > friendly
  fire combat, pvp fight_people > combat voluntary arena, pvp_arena battleground > arena, python
  javascript node java > language library, qualify next_stage get_through > advance, quest_reward >
  reward, quit > depart departure, quit > ended, quit_early leave_early cancel_early stop_early >
  terminate early cancellation unused, quote_someone > quote, race asian skin_colour > ethnicity
  discrimination racial, race_condition > concurrency, racism racist > hate, racist racism, raft
  sail > vessel, raid attack, raid dungeon > expedition instance, raid_a_base can_i_raid > raiding
  allowed, raid_time when_do_you_raid > schedule raid, raiders attack_my_base invasion > raid wave
  attack, rain_indoor > shelter, raise_limit more_requests higher_limit > quota increase elevated,
  ram memory eats_memory > consumption, ran_out no_more empty used_up > exhausted depleted,
  range_of > range, rank rank_up level_up next_level get_higher > level experience promotion,
  rank_up placement > rating, ranked competitive, rare foil > rarity, rate_limit too_many_requests
  429 > requests limit permits retry minute, rate_my > feedback, rdm kill_for_no_reason random_kill
  > reason initiation, react > reaction emoji, read_my_messages mum_read parents_see > guardian
  parental, read_receipts blue_ticks > read receipt, real_card real_payments take_payments
  accept_payments > live production, real_money go_live > production, real_money irl_money > trade,
  real_money real_cash actual_money irl_money > monetary purchase currency, reboot restart, recipe
  blueprint schematic > unlock learn, recommend suggest, record tape > consent permission,
  record_live > recording, record_the_meeting > recording, recurring every_week repeat >
  recurrence, red_ci > failure, redeem_code gift_code codes > redeem, redo remake start_again
  replay restart > rematch, redstone circuit, redstone_clock lag > redstone, reel short_video >
  video short, ref referee judge > marshal adjudicator, referral_link affiliate_link > referral
  affiliate, refill > container, refill_hand > draw replenish, refund_entry > refund entry,
  refund_not_arrived wheres_my_refund > refund days, refund_to_other_card > original payment,
  region eu na > server, rejected > rationale, release launch, release_process how_do_you_release >
  release tag, reload mag clip > magazine, remake remastered, remember_what_i_watched watch_history
  > history preserved, reminder remind_me > notification, remove_a_device > device deactivate,
  remove_a_seat fewer_users > seat reduce, removed_from_game took_out > removed, removed_in
  when_was_it_added added_in > introduced version, rename > display profile, renew dont_renew
  if_it_runs_out runs_out > lapse expire, renew_domain domain_expired > domain renewal expiry, rent
  buy_property > property, repair_bench > repair, repair_tool fix_tool fix_armor fix_weapon >
  repair durability, replace_a_team > waiting substitute, report dashboard stats > statistics,
  report modmail, report_a_player toxic_teammate > report behaviour, report_someone > modmail,
  repost duplicate, request_a_show > suggestion, require > requisite, reroll > repeat, reroll >
  roll, reserve_item hold_item > reserve, reset restart, reset restore wipe, resign give_up >
  concede, resource_pack texture, respawn spawn_point > spawn, respawn_time > respawn seconds,
  respec > talent, respec reset_skills reset_stats > reset attribute, respect courtesy, rest sleep
  camp > repose recover, restore recover backup, results_per_page page_size > page elements
  default, retake redo_the_test > attempt, retard idiot stupid loser call_names name_calling >
  insult slur derogatory attack, retry > backoff, return_after_30 too_late_to_return > period
  expired, return_in_store > branch return, return_sale_item > sale excluded, return_underwear
  opened_makeup hygiene > sealed excluded, return_without_box threw_away_the_box no_box > original
  packaging, review_removed > review guidelines, reviews rating score metacritic any_good >
  reception critic, reviews_good > reception, revive > resurrection, revive heal, rice_cooker >
  rice, rigged > random, right_click > context menu, rights access > permission privilege, ring >
  dial dialling, ring_someone call_someone ring_you > telephone phone hotline call, rinse_aid shine
  > rinse, rng random, rob_a_bank robbery heist > hostage, robux vbucks gems_premium
  premium_currency > currency premium purchase, role permission, role rank, roleplay rp >
  character, roll_again throw_again fell_off_the_table on_the_floor cocked > roll reroll, roll_back
  > rollback restore backup, roll_for d20 > roll dice check, rollback restore backup, romance marry
  wife girlfriend > marriage relationship, rot rotten go_off go_bad expire mouldy keep_fresh >
  spoil spoilage decay perish preserve, rp roleplaying, rta > timer, rude nasty > disrespectful
  impolite offensive respectful, rude_people coc > conduct, ruin > structure abandoned, rulebook
  server_rules > rule, rules > regulation guideline, rules_unclear disagree_about > ruling
  interpretation, run_away leave_combat escape > flee retreat disengage, run_on does_it_work_on
  work_with > compatible supported requirement, run_out_of_space full storage_full no_space >
  storage quota capacity limit, run_tests test_it > test execute, russian polish arabic > language
  english international tongue, safe > encrypted, safe_checked independent_check > audit certified,
  said_no turned_down > declined rationale, same_password reuse > unique, same_points tied
  tiebreaker > equality decided, same_score same_points > tiebreaker, same_space share_a_space
  two_on_one > occupy, sandbox test_mode try_without > test, save > retain, save progress, save
  save_game autosave > checkpoint bed, save_file > save savegame, save_location where_is_save >
  save directory, save_my_sound save_a_sound save_settings keep_my_sound > store memory location,
  save_password store_password > password manager keychain vault, savegame save, saves_electricity
  cheapest saves_water saves_most > energy eco consumes least, say_sorry apologise second_chance >
  appeal apology, say_yes agree permission > assent, scam scammer ripped_off > refund report,
  scammer fraudulent, scared afraid frightened > dread fright terror, scared_of afraid_of keep_away
  scare_off scare_away > deter repel flee avoid, schedule_a_post post_later > schedule publish,
  school college uni > institution enrolled accredited, score report_the_score > submit,
  score_sheet > score, scout > vision, screen_share stream, screenreader screen_reader >
  accessibility, screenshare > screen share live, screenshots_of_dms > private screenshot, scrim >
  training, scripts macros aimbot hack > automate cheat prohibited, sdk_language > library
  official, sea > seawater, search_old_messages > search archive, season when_does_the_season_end >
  end, seawater > salt, second_account > alt, second_chance grace > period, second_character
  new_character > character slot, second_place runner_up > rank second, second_step two_step
  second_factor > verification factor authenticator two, security_fix cve > vulnerability advisory,
  security_hole vulnerability hole exploit > security disclosed, see_channels > verification role
  access, seed world, seeding > ranking, seeing_horror not_for_kids scary_films kid_friendly
  stop_my_kids > rated excludes children, seen > receipt, self_bot > automation, self_clean
  clean_the_oven pyro > pyrolysis cleaning pyrolytic, self_harm_help > support crisis, self_host
  selfhost run_it_myself > deployment install, self_promo self_promotion > promotion advertising,
  sell > seller, sell buy > transaction commerce purchase, sell_back > sell, sell_price worth
  how_much_is_it_worth > value price, sell_something list_something put_up_for_sale > listing
  seller advertise, sell_stuff > shop market trade, sell_stuff sell_items where_can_i_sell > sell
  merchant vendor, sell_to > merchant, seller_fee take_a_cut > commission fee, send > submit
  transmit, send_a_pr open_a_pr make_a_pr > request branch contribute, send_coins give_coins
  send_money give_money pay_someone > transfer gift, send_money_abroad > transfer international
  swift, series > catalogue, serious zero_tolerance > severe immediate, server > guild community,
  server > latency, server host, server_crashed crashed > fault failure, server_crashed your_server
  > fault server, server_down site_down is_it_down down_today not_loading wont_load doesnt_load >
  outage status availability downtime disruption incident, server_error 500 502 503 > fault server,
  server_ip > address, server_transfer change_server > transfer realm, session how_long_session >
  duration hours, set_home > home sethome, set_up > founded found, setup > start, sex sexual >
  explicit intimate, shader graphics, shadowban nobody_sees_my_posts > distribution limited
  visibility, share_a_folder share_a_link share_file > sharing link permission access,
  share_my_screen > screen share, share_with show_someone give_access > share permission invite
  collaborator, shared_playlist > collaborative, shark crocodile > predator, shift > relocate,
  shoot ranged, shop trade, shop_cost rent_a_shop open_a_shop > stall lease rent market, shop_plot
  sell_items player_shop > shop chest, shorter_game quicker quick_game > variant short shortened,
  shortest_wash quick_wash fastest_wash in_a_hurry > quick duration minutes, shouting yelling >
  capital uppercase, show > depict, show_cards secret > reveal hidden, show_my_hand > reveal,
  show_removed taken_off movie_gone show_gone > licensed departing, shrink > decrease reduce,
  shrunk > temperature wool, shuffle deck, sick poisoned ill throw_up puke food_poisoning > nausea
  disease, side_pot > pot, side_quest > objective, sidequest > optional quest, sign_commits gpg >
  signature signed, sign_off dco > signed certify, sign_up_for > application candidate, signature
  avatar > size, signature_at_the_bottom email_footer > signature, signed_by_someone_else >
  neighbour recipient, silence_output > quiet, silenced cant_talk cant_type cant_speak cant_chat >
  timeout, sing vocals > microphone, single_player solo, singleplayer single_player, sis > brother
  sibling, sister lives_elsewhere another_city moved_out > household elsewhere family, skill
  talent, skill_check > test roll, skill_tree skills perks talents > attribute, skin > texture
  cosmetic, skin cosmetic outfit > appearance costume, skip pass sit_out miss_a_turn lose_a_turn >
  forgo forfeit, skip_night make_it_day > sleep night bed, skip_over jump_over > jump, skip_song
  skip_the_song next_song > skip vote, skip_turn > pass skip, sla guarantee > availability credits,
  slash_command command, slay defeat, sleep > lodging, sleeve_size > sleeve, slow_play stalling >
  slow, slowed_down > limited speed, slur > discriminatory, slur insult, slur nword > hate racist
  derogatory, smaller > decrease diminish, smash > destroy, smelt furnace, smoke extractor hood >
  extraction filter, sms text_message text > message notification, snake_eyes double_one
  critical_fail botch > failure calamity fumble, snitch tell_on report_someone report_a_player >
  ticket complaint, soaking soaking_wet still_wet dripping > wet spin, sock add_something
  put_something_in forgot_something chuck_it_in throw_in > add adding pause, solar panels >
  photovoltaic inverter, solo by_yourself by_myself > solitaire, solo_mode > solitaire,
  someone_broke_my_stuff someone_griefed_me griefed > rollback report, someone_harassing
  someone_is_bothering bothering annoying > harassment report disruptive block, song music >
  licensed copyright, song piece > recording, sort order > ascending, sound_is_gone lost_my_sound
  lost_my_settings > stored discarded saved, sound_removed muted_video > copyright licensed audio,
  soundboard earrape > loud, soundtrack > composer, spam advertise, spam flood, spam flood
  wall_of_text > repeated excessive, spam_filter goes_to_spam > spam filter, spanish > english
  international tongue, spare_part_order > spare, spawn spawnpoint, spawn where_do_i_find_them
  show_up > appear habitat occur, spawn_rate how_rare rare chance how_likely odds probability >
  rate percent, special_card action_card power_card > effect ability, special_characters symbols >
  punctuation digit character, special_move super ultimate ult > ability special, species >
  ancestry, specs can_my_pc_run will_it_run system_requirements > requirement minimum graphics
  processor memory, speed_up faster performance slow > optimise cache, speedrun wr world_record >
  record time leaderboard, speedrun_record > record, spell cast, spend_money buy_something > pay
  cost purchase, spinning loading_forever keeps_loading > loading, split share_out divided >
  apportioned distribute, split_delivery two_parcels > partial consignments, split_pot tie > split
  pot, split_screen > local multiplayer, split_the_bill > split share, split_the_money
  share_the_money > divided equally, spoil spoiler ruin_the_ending ending the_end > conceal reveal,
  sponsor logo > sponsorship, sponsor_giveaway host_a_giveaway > sponsor, spray_arm > spray,
  sprayer > spray, sprint run_faster > speed stamina, spy_on read_my_messages who_sees sell_my_data
  > privacy confidential data share third, squad_up duo trio > squad, squash_commits > commits, sso
  single_sign_on > saml identity federation provider, staff_in_rp > staff, staff_only > staff,
  stains marks > residue, stale stale_bot > inactivity, stalemate > draw, standing_order
  regular_payment > standing recurring, start_a create open_a > establish found, start_a_clan
  make_a_clan start_a_guild make_a_guild create_a_guild > established found founding charter
  create, start_over > restart, start_quest begin_quest > quest start initiated trigger, start_with
  starting_gear starting_equipment > possessions equipment starting, starting_hand
  how_many_cards_at_the_start how_many_cards_do_you_get > dealt receives cards, stash > chest
  storage, stats ability_scores > attribute ability score, status_page > status, stay_logged_in
  keep_me_logged_in remember_me > session persistent cookie, stay_signed_in > session, steal
  plagiarism, steal raid, steal rob take_from > opponent, steal_a_card > take, steal_art repost
  someone_elses > plagiarism credit attribution permission, stealth sneak hide > crouch undetected
  concealment, sticker emoji, still_dirty not_clean doesnt_clean > filter spray arm, still_own
  own_my_code own_what_i_wrote > copyright retain ownership, stink stinky smelly reek > malodour
  odour, stole_from_my_chest > theft, stolen_parcel porch > stolen lost, stone rocks pebbles >
  boulder, stop > discontinue, stop_autoplay > autoplay, stop_paying stop_charging
  stop_subscription end_subscription quit_subscription > cancel terminate subscription, stop_pings
  turn_off_pings > notification role unassign, stop_sending stop_emailing stop_spamming
  dont_want_emails no_more_emails > unsubscribe newsletter, stop_sharing > revoked, stops_playing
  leaves has_to_go drops_out > departs withdraw, storage > box, storage stash > container, store
  merchant, story > plot campaign, story plot what_is_it_about whats_it_about lore > setting
  narrative premise, straight sequence > consecutive, straight_away right_away immediately >
  minutes, strategy tactic, streak lost_my_streak > consecutive, stream > screen live, stream link
  promotion channel > twitch youtube instagram tiktok, stream_it put_it_on_twitch stream my_stream
  > broadcast delay perspective, stream_movies netflix_in_voice > copyright stream, stream_team >
  streamer, street > carriageway, strike swing > damage, strikes_go_away warnings_go_away
  warning_expire old_warnings > lapse expire infraction removed, strong strong_one good_password >
  words characters recommend, stuck > trapped unable, stuck_cant_move cant_move > unable pass,
  stuck_in_customs > customs, student > enrolled accredited, student_discount nhs teacher >
  discount eligible, student_plan > student, student_price teacher_discount school_discount >
  student education discount academic, student_version > education, stuff > item belonging, stun
  freeze_enemy slow_enemy > paralyse, stutter lag, sub replacement_player swap_someone stand_in
  fill_in bench > substitute alteration roster, sub_account several_accounts > multiple workspace
  profile, subforum category > section, submit_a_run submit_my_run > submission verification video,
  subreddit sub > community, subscriber follower, suggest > proposal discussion enhancement,
  suicide self_harm kill_myself > crisis self harm, supported_how_long eol end_of_life > supported
  maintenance, surge price_went_up_suddenly > demand dynamic, surrender giveup > concede, survey
  research > permission, swap switch trade > exchange, swear curse profanity, swear cuss curse >
  vulgar offensive, swear f_word bad_language > profanity language vulgar, swipe > profile like,
  switch nintendo, switch_monthly_yearly > annual billing, switch_over move_over come_from > import
  migrate, sword spear bow gun weapon > damage, sync_contacts upload_contacts > contacts upload,
  sync_not_working wont_sync not_syncing doesnt_sync > synchronisation conflict connection, tabs
  spaces indentation code_style > formatting style, tag mention, take_anything_out
  get_out_of_the_bank > withdraw, take_back undo_a_move oops_wrong_move did_it_wrong played_wrong >
  reversed illegal stands, take_off take_out remove > detach, take_out take_the_plates_out unload
  empty_the_dishwasher > cool, take_over takeover > ownership transfer acquire, take_turns >
  clockwise turn, taking_a_break for_a_while step_away > deactivate pause temporary, talk_during
  table_talk tell_your_partner > communication, talk_page > discussion, talk_spanish speak_spanish
  > language, talk_to_human real_person actual_person human_being speak_to > support helpdesk agent
  telephone contact, tame companion, tame pet > domesticate, tas cheated_run > cheating rejected,
  tax > deductible exempt, tax > levy commission percent, tax_on_winnings taxes > recipients, team
  > guild, team crew > roster, team play_together > cooperative partnership, team_comp >
  composition, team_name offensive_name > name offensive, team_rules > partner, team_up > alliance,
  team_up lfg find_people_to_play play_with_me > party group team squad, teaming > alliance,
  teammate ally, teammate team, telemetry phone_home > data collected, teleport > tp warp, teleport
  fast_travel warp get_around_fast > travel waypoint, tell_me_if warn_me > notification alert,
  tell_them > notify, temp_mute how_long_mute > mute hours, tempban > temporary ban,
  temperature_gauge > warmth, test_key live_key > sandbox production, test_missing need_tests >
  test accompanied, tests unit_tests > pipeline, text_code sms_code text_me > sms text message
  verification, texture_pack resource, thermostat > setpoint, thief rogue sneak > stealth, think
  believe > opinion, thirst drink > hydration water, thirteen 13, thread forum_post > post,
  thread_safe > concurrency thread, threat threaten > violence, threat threatening, threefold
  repetition > draw, throw_the_game lose_on_purpose match_fixing > match fixing collusion
  manipulation, ticket > support contact, ticket watch_live > admission spectators, ticket_closed
  ticket_got_shut closed_my_issue shut > closed inactivity stale, tie_break > tie, tiebreaker tie
  draw level, tier_list best_character meta > tier strongest, time_to_make how_long_to_craft >
  crafting seconds, time_tracking track_my_hours > time tracking, timed_out > mute timeout, timeout
  dc > disconnect, timeout suspension, timeout times_out > seconds, timer sand_timer hourglass >
  time seconds, timeskip > timeline, timezone what_timezone my_time > utc cet, timing tighter
  sloppy > quantise quantize, tip > hint advice, tip_the_driver tip > gratuity, tips > strategy
  guide, tired sleepy exhausted stamina > fatigue energy, tmw tomorrow, tnt dynamite > explosion,
  to_pass beat_the_dc succeed > difficulty, toaster toast > browning crumb, together with_friends >
  multiplayer coop, token counter, too_big file_size attachment_size how_big_file > size upload
  limit maximum megabyte, too_many_devices > device limit simultaneously, too_many_pieces > limit,
  too_old outdated > update, too_young for_little_kids > age recommended junior, took_5_euros
  took_money_off hold_on_my_card pending_charge > authorised released hold, top_players
  best_players > ranking, topic subject, torrent warez crack > piracy illegal pirated, tos >
  conditions agreement, tos > regulation guideline conduct provision, touch_a_piece touched > move,
  tower wall defend > defence fortification, toxic > abuse, toxic > disrespectful hostile, tpa
  go_to_a_friend teleport_to > teleport request, trade > transaction commerce, trade barter,
  trade_route > trade, trade_skins > trade, trade_with_bank > trade bank, trade_with_npc > trade,
  trade_with_others make_a_deal > trade exchange negotiate, traffic visitors too_many_visitors >
  bandwidth limit, train_my_team onboarding > training, train_on_my_data use_my_data > training
  data, transfer_market buy_players > transfer, transfer_to_new_phone > transfer account, translate
  other_language my_language french > language localisation, translate_it > localisation, transmog
  > appearance, transparency mod_log > log, trap > snare, travel > reimbursed, treasure > reward,
  treasure chest, trending viral > popular recommended, trial_member recruit > probation,
  trial_over trial_ended after_the_trial > trial expires converts, trick trick_taking must_follow
  follow_suit > suit follow, troll > disruptive provocation inflammatory, troll harassment, trouble
  > punishment consequence, trump > suit, trust > permission add, try_again retry have_another_go
  second_try > repeat repetition reattempt, try_it_out try_before test_it try_for_free try_free
  test_run > trial demo evaluation period, turn round, turn_based > turn, turn_order > clockwise
  sequence, turning_itself_off switches_off goes_to_sleep keeps_turning_off > idle standby
  automatic powers, tutorial > guide instruction, twice same_one > duplicate, two_people just_two
  only_two > two variant, two_people_one_account share_an_account > sharing multiple simultaneous,
  two_player_rules with_two > two, two_sounds two_instruments one_side > split layer, two_teams
  play_for_two > one team, ty thank, type > language, typo > spelling, typo spelling_mistake
  made_a_mistake fix_it fix_a > edit correct amend, unauthorized 401 > authentication key revoked,
  unban get_banned > ban, unclaim give_up_land > abandon claim, uncomfortable too_dark safety
  x_card triggers > excluded consent, undead > skeleton, undelete un_delete accidentally_deleted
  deleted_by_accident deleted_by_mistake binned > restore recover trash archive, under_13 > age
  younger, under_18 parent_consent > minor consent guardian, under_my_counter under_the_counter
  in_my_kitchen fit_in_my > niche dimensions width, underage_account > underage terminated, undo
  go_back take_back > revert reverse restore, undo rollback, unfair unjust no_reason wrongly
  innocent didnt_do > appeal contest dispute, unfollow > follow, uninstall remove_it get_rid >
  remove, uninstall_a_mod remove_mod > uninstall, unit_test mock > test, unlimited as_many_as >
  limit maximum restriction, unlock get_access_to > obtained available, unlock_condition >
  requirement, unlock_my_account > unlock suspended, unmatch > block, unsend take_back_a_message
  delete_for_everyone > recall delete, unsubscribe subscription, until_when last_day deadline
  how_late too_late > closes registration, up_to_date knows_about > knowledge training,
  update_broke patch_broke > incompatible update, upgrade tech > technology, upgrade_from_v1 >
  migration, upgrade_hero ascend level_up_hero > upgrade material, upload_a_picture > upload image
  licence, upload_file > multipart, upload_my_music > upload, uptime > availability, upvote
  downvote > vote, url hyperlink, us_servers in_the_eu > located, use > employ utilise,
  use_it_at_work commercial_use sell_it my_company use_in_my_product > commercial permitted
  licence, user member, username account, username handle > profile, username handle nick >
  nickname identifier display name, username_taken name_taken > available unique, validation
  bad_request 400 > malformed invalid, vampire werewolf > undead lycanthrope, vandal
  someone_wrecked > revert, variable_names > identifier, vat sales_tax gst > tax taxable, vc
  voice_chat > voice channel, vdm run_people_over > vehicle, vegan leather > material, vent rant
  sad depressed > mental crisis support, verification_email_not > resend verification,
  verification_selfie > selfie identity, verify cant_see_channels only_see_one_channel see_nothing
  > verification access, version > edition release, version_number semver > semantic version,
  versioning old_version > deprecated, video_call zoom_call > call conference, video_game game,
  violent > violence graphic, vip > donor, vip donation, vip supporter, vip_channel secret_channel
  > exclusive access, virus malware > malicious, virus malware infected > security, voice >
  channel, voice audio, voice_actor > voiced, voice_changer > voice, voice_channel > voice,
  voice_mode > voice, voice_required mic_required > microphone voice required, voiceover > voice
  actor, vote > consensus, vote reward, vote_for > vote, vote_out lynch > vote eliminated,
  voucher_expired > valid voucher expiry, vpn > masks, vpn hide_my_ip > location server tunnel, vr
  > virtual reality, wait_for_me waiting_time > minutes, waiting_room > lobby, walkthrough > guide
  strategy, wallbox charge_my_car car_charger > charging vehicle, wash_stuff_off rinse_before
  wash_before rinse_off scrape_off > preliminary prerinse remnants rinsing, washing_instructions
  shrink > care wash, watch_abroad on_holiday > abroad travel portability, watch_at_once at_once >
  simultaneous concurrently, watch_online where_can_i_watch watch_it watch > broadcast stream
  spectators twitch, watch_party > stream, weak_against > weakness, weak_password strong_password
  password_length password_rules > character uppercase digit complexity minimum, weak_to weak_spot
  weakness weak_against hurts_it > vulnerable susceptible, weapon > bow axe, weather storm snow
  wind > precipitation, webhook callback > event, webhook_fake verify_webhook > signature verify,
  webhook_missed missed_event > delivery reattempted retry, webshop online_store > shop checkout,
  website_builder > template editor, website_down site_offline > outage downtime, weed adderall >
  substances drugs, wet damp > droplets, whale > purchase advantage, what_can_i_do_on_my_turn
  do_on_my_turn > actions turn perform, what_day > billing collected debit due, what_do_i_get
  what_do_you_get what_do_we_get > receive awarded granted, what_do_i_need_first > requires,
  what_do_i_need_installed > require, what_do_i_need_to_play what_do_we_need > requires needed
  sheet dice, what_do_i_need_to_win goal aim point_of_the_game > objective victory, what_does_it_do
  > effect ability, what_does_it_drop > drop, what_does_it_eat > food, what_engine unity unreal
  godot > engine, what_gear what_equipment > equipment possessions, what_got_fixed > fixed
  resolved, what_happens_if_i_dont_pay not_pay cant_pay dont_pay missed_payment late_payment >
  unpaid overdue suspended restricted arrears reminder, what_is_it_used_for whats_it_for use_for >
  use purpose, what_temperature > temperature degree, what_time what_day > date schedule hour,
  when_are_you_there office_hours open_hours support_hours > weekday hours availability,
  when_did_it_come_out release_date come_out > released launched, when_do_we_get_paid get_our_money
  payout > remitted paid transfer prize, when_do_you_charge when_is_it_due when_do_i_pay > billing
  charged collected debit due date, when_does_it_end when_is_it_over game_end how_does_it_end > end
  concludes conclusion final, when_i_die if_i_die after_i_die > death respawn reappear, when_i_die
  if_i_die passed_away > decease emergency contact, when_i_die someone_dies dead_relative >
  deceased memorial estate inheritance, when_is > date schedule, where_are_the_computers stored_on
  servers > situated located, where_can_i_leave where_do_i_leave where_do_i_park > park bays,
  where_can_i_place where_can_i_put > place adjacent, where_do_i_ask ask_for_help need_help >
  support ticket question assistance, where_do_i_find where_can_i_find where_do_i_get
  where_can_i_get > found obtain located, where_do_i_post where_can_i_post where_should_i_post
  where_does_it_go > channel belongs post submit, where_do_i_respawn where_do_i_spawn > bed spawn
  respawn checkpoint, where_do_i_start easy_issue first_issue > good first newcomers,
  where_do_mods_go > folder directory, where_does_he_live > resides home, where_does_it_save >
  directory path, where_does_it_spawn > found spawn, where_from > citation reference, where_i_live
  my_address my_location > location city address, where_is find_the > location situated reach,
  where_is_config where_are_settings > configuration directory path, where_is_data_stored
  where_are_servers > hosting data centre location region stored, where_is_my_stuff my_stuff >
  belongings items property possessions, which_version what_version > version client,
  which_version_of_python node_version > requires version, white_label own_branding > branding,
  whitelist > allowlist application, whitelisted apply, who_acts_first > order, who_approves
  ok_my_pr sign_off approve > reviewer maintainer, who_can_join who_can_enter who_can_play
  am_i_allowed_to_join > eligibility open competitors, who_can_kick who_can_ban > privilege expel
  permission, who_can_post > permission role, who_can_see can_see see_my > visible permission
  viewer access private, who_changed who_edited > log audit history activity, who_deals dealer >
  deals, who_decides > maintainers, who_did > log audit activity, who_do_i_tell who_do_i_report >
  report notify disclose contact, who_do_you_share > disclose recipients third, who_gets_notified >
  notification recipient, who_gets_the get_the_drops loot_rules > loot apportioned distribution,
  who_goes_first turn_order > order acts first, who_goes_first who_starts start_player first_player
  goes_first > commence begins first starting, who_is_he who_is_she > character, who_likes_me >
  likes, who_made > company founded owner developed, who_made who_developed what_studio developer >
  studio, who_made_the_server boss > founder, who_opened who_viewed seen_it > viewed activity
  receipt, who_owns who_runs who_is_behind > company founded founder operated owner developed,
  who_published > publisher, who_started who_wrote who_maintains > author founded maintainer,
  who_wrote_the_music music ost > composed score, who_wrote_this > author contributor history,
  whos_the_owner_of_the_output own_the_output > ownership rights output, whose_turn > turn,
  why_suspended account_locked_for > suspended violation, why_was_i why_did_i why_am_i > reason
  ground infraction, why_was_i_charged charged_me took_money charged_me_again > charge billing
  renewal automatic, wife husband partner girlfriend > spouse, wifi > connectivity, wiki >
  documentation guide, wild_card joker > wild, will_he_know will_they_know find_out_i do_they_know
  get_told get_notified > informed notification notified, win winner how_do_you_win > prevails
  victory objective, win_condition how_to_win > victory condition, win_twice win_again > successive
  consecutive, windows linux mac > operating system desktop platform, windows_exe exe binary >
  executable, windows_support > windows subsystem platform, wine_glass tall_glasses > stemware
  glasses, wipe > regenerated, wipe_everything factory > initialise initialize reset, wish >
  acquisitions requests, with_ads > advertising, withdraw_cash get_cash > withdrawal atm, without >
  devoid, wont_empty water_left full_of_water wont_drain > drain discharged pump filter,
  wont_install > installation error, wont_spin doesnt_spin > spin uneven load, woocommerce shopify
  > plugin, wood logs trees chop cut_down_trees > timber felling plank lumber, wool jumper silk >
  delicate, wordpress cms > plugin theme, work_together at_the_same_time same_time > collaborate
  simultaneous concurrent, works_on > compatible supported, world discord > server, world_boss >
  boss, world_reset wipe new_map > reset season, worst > immediate, wreck > destroy grief,
  write_down take_notes > notes record, wrong > invalid unsuccessful, wrong_answer makes_things_up
  lies hallucinate > inaccurate accuracy errors, wrong_card_played > mistake, wrong_channel
  off_topic > topic channel relevant, wrong_note > errors amended, wrong_password typed_wrong
  too_many_tries wrong_code wrong_pin > attempt unsuccessful failed invalid incorrect, wrong_person
  sent_to_wrong > recall recipient, wrong_settings > restart settings, wrong_size too_small too_big
  doesnt_fit > exchange size, xp_points chat_xp > experience level message, xray wallhack > cheat,
  xray wallhack hacked_client cheat_client > unfair client advantage detected, youtube twitch
  tiktok > video creator, youtuber streamer influencer content_creator > creator partner, yubikey
  dongle usb_key > hardware security key, zapier webhook api > integration automation, zero_hp 0_hp
  knocked_out go_down unconscious > dying zero, zombie ghost > drowned spectre, zombie undead,
  zoom_in make_bigger > zoom magnify`;
