/** Games, game servers and communities online; see `SYNONYMS`. */
export const online = `
  @everyone > ping mention, abandoned > unclaimed inactive empty, ability power, access > role
  verification, account profile, achievement trophy medal badge, add_friend share_base > trust
  permission, address ip, admin administrator leader mod moderator staff, admin operator, advert
  advertise promote, age minimum, ai_art > generated ai, aimbot xray wallhack > cheat, ally
  teaming > alliance, alone solo single singleplayer, alt > account alternate, alternate_account
  smurf > alt account, animal mob, animals entity, apply_for_staff > application staff, armor
  armour, art > artwork drawing, artwork drawing, attack > damage hit strike, auction market,
  autoclicker automation, avatar picture profile, bad_language profanity, bad_words > profanity
  language, baddie > enemy villain, bait > trolling provoke, ban > punishment permanent,
  ban_appeal unfair > appeal, base > house build claim, battle combat fight, beat > complete
  finish, beat defeat kill win overcome, become_mod > apply application staff moderator,
  become_staff become_admin > apply application staff, bedrock java > edition version, beef >
  conflict dispute, bio profile, biome terrain, blow_up > explode explosion tnt, board tile, boost
  booster, boot > kick remove, border > limit edge, boss enemy, bot > automation command, buff >
  boost strengthen increase, buffed increased, bug glitch loophole > exploit, build construct,
  build loadout, buy_rank > store rank purchase, buy_with_money > purchase real, campaign
  adventure, caps all_caps > capital, card > deck hand, castle > structure build, catfish
  pretend_to_be > impersonate, channel > room thread, char toon > character, character > hero
  avatar class, chat post > message, cheat exploit hack, cheater > cheat hack, chest > storage
  container, claim land > plot region, clan > guild team faction, class > role profession, client
  > mod launcher, co_op > multiplayer cooperative coop, collab collaboration, color colour, colour
  color notifications > role, combat attack, command prefix, commission > art paid, console > ps4
  ps5 playstation xbox nintendo switch, contact_mods contact_staff talk_to_mods > modmail ticket
  contact, container docker, contest giveaway, controller gamepad, controls > key keyboard, coop
  multiplayer cooperative, copypasta spam, cosmetic appearance, cow pig sheep chicken > animal,
  craft recipe, creator > founder maker, critique > feedback review, crossplay cross_platform,
  cussing > profanity swear, damage dmg, damage hurt, diamonds > item ore, dice > die roll, die
  respawn, difficult hard, dimension > world nether, disconnect connection, dlc expansion, dm >
  dungeon master private, dm message, dms doxx > private, dms message, docs documentation, donate
  store, donator supporter donor, donor rank, dox > doxxing personal private, doxx personal, dps
  damage, drama > conflict dispute argument, draw discard > card, dungeon cave, dupe > duplicate
  exploit, easy simple, elo rating, emote emoji, emote emoji > reaction, ending finale, enemy >
  monster mob, est eastern, event > competition contest, expansion addon extension, experience xp
  exp, explode explosion, exploit abuse, explosion tnt, faction team, fake_account > impersonation
  alternate, faq question, farm crop, feedback suggestion, finish complete, flag report banner,
  flame > insult harassment, forgot_password reset, forum board, forum thread, found > founder
  founded, founder founded, fps framerate, fps performance frame, friend > ally teammate, game
  video, game_night event, gear > armour weapon, gem > diamond currency, get_home > home teleport,
  get_kicked > kick afk timeout, get_on hop_on > join connect, get_role > role reaction, get_stuck
  > trapped stuck, get_stuff_back get_items_back > restore rollback recover refund, get_unbanned >
  appeal unban, get_verified > verification verify, gif image, giveaway > prize raffle, glitch bug
  fault, gm master, go whose_turn > turn, go_first who_starts > first start begin, go_home
  teleport, going_away on_holiday > inactive absence, gold > coin currency, gore > violent
  graphic, gore violence, got_robbed get_robbed > theft, gpu graphics, griefer griefing, griefing
  > vandalism destroy, grind > farm experience, group clan, guide faq, guild faction, hacker >
  cheater cheat, hacks modified, hard easy difficult > difficulty, hardcore > difficulty
  permadeath, hate_speech > hate discrimination, heal potion, heal recover regenerate health,
  health hp, helper > staff moderator, hint clue, hit > damage strike, home > sethome bed,
  homophobic > homophobia hate, homophobic discrimination, horse mount, house > build claim,
  how_long_is_a_game > duration minute, how_many_players other_players > player, idle afk away
  inactive, image photo picture, impersonate pretend, inactive idle afk dormant, infraction >
  warning violation, insult abuse, introduce introduce_myself intro > introduction, inventory >
  storage bag, invite link, invite_link invite, item loot, item object, items inventory, join >
  connect invite, keybind > control key, keyboard key, kick expel remove, kicked > afk inactive,
  kill kill_people > combat pvp, kill murder slay dead, lag_machine > redstone performance, laggy
  lag, lava fire_spread > fire, leaderboard ranking, leak > share disclose, let_friend > trust add
  permission, level > xp rank, level lvl, level_up > level experience xp, levelling experience,
  lfg > team group, links my_channel > promotion, loadout > equipment weapon, lobby foyer
  reception, lobby room, log_on > login connect, looking_for_group > team party, loot > drop
  reward treasure, loot_box lootbox, lose_items > item inventory, lose_progress > save progress
  reset, lose_stuff > item inventory loss, lost_everything > restore rollback, lurk long_time >
  inactive, lurker > inactive member, macro > autoclicker automation, made_by > creator founder,
  magic spell, mana > magic energy, mana mp, map world_size > border, map_reset > reset wipe,
  marketplace > market trade, matchmaking match, meeple piece, meme > image humour,
  microtransaction purchase, mine dig, minimap > map mod, mins minute, mission quest, mistake
  error, mmr > rating matchmaking, mob > creature entity, mod > addon plugin, mod helper, mod
  modification addon plugin, modmail > ticket contact, money gold, monster > creature mob,
  movie_night > film event, msg message, multiplayer online, murder combat, mute > chat timeout,
  mute silence, n_word slur, nerf weaken lower reduce decrease, newcomer newbie > member, nick
  change_nick > nickname, nickname username name, nitro boost, npc > character villager, nsfw >
  explicit sexual, nsfw adult, off_topic on_topic > topic, offend insult, offline > internet
  connection, op admin, open_ticket > ticket support, optifine > mod client, ore mining, owner >
  admin founder administrator, party community > group, pay_to_win p2w > purchase advantage, perk
  ability, perk benefit bonus advantage, perma perm > permanent, permaban > permanent ban,
  permanent forever, personal_info > personal information private, pet > companion tame, petition
  vote, pfp > avatar picture, pickaxe > tool mining, piece part component token, piece pawn, ping
  > mention notify notification, ping latency lag, ping_role > notification role, platform >
  console pc, player gamer, player user, players multiplayer, playstation > ps5 ps4, playtime
  minute duration, plug shill share_my > advertise promotion, pm > message private, point victory,
  porn adult, porn nudes > nsfw explicit sexual, portal > gate teleport, post_link > link
  promotion, private party event function hire > birthday wedding, private_message dm, profile_pic
  avatar, protect_base > claim protection, pve monster, pvp > combat fight player, quest mission >
  task, racism racist > hate, racist racism discrimination, raid attack, ranked competitive, react
  > reaction emoji, real_money irl_money > trade purchase, reboot restart, recommend suggest,
  redstone circuit, report modmail, report_someone > report modmail, reset restart, reset restore
  wipe, resource_pack texture, respawn revive, respawn spawn_point > spawn, restore recover
  backup, revive heal, role permission, role rank, roll_back > rollback restore backup, rollback
  restore backup, ruin > structure abandoned, rulebook server_rules > rule, save progress,
  save_file > save savegame, savegame save, screen_share stream, second_account > alt account
  alternate, see_channels > verification role access, seed world, self_promo self_promotion >
  promotion advertising, sell_stuff > shop market trade, server > guild community, server host,
  server_ip connect > address, set_home > home sethome, set_up > setup prepare install founded
  found, setup > prepare start, shader graphics, shop trade, shuffle deck, single_player solo,
  singleplayer single_player, skill talent, skin > texture appearance cosmetic, skip_turn > pass
  skip, slash_command command, slur > discriminatory hate, slur insult, smash > destroy break,
  smelt furnace, snitch report, spam advertise, spam flood, spawn spawnpoint, spell cast,
  split_screen > local multiplayer, spoiler reveal, stamina energy, start_over > reset restart,
  stash > chest storage, steal raid, sticker emoji, story > plot campaign, stream link promotion
  channel > twitch youtube instagram tiktok, stuck > trapped unable, stuff > item belonging,
  stutter lag, suggest propose, swear curse profanity, swear english speak_english other_languages
  spanish french german talk_spanish speak_spanish > language, switch nintendo, tag mention, team
  > guild party, team_up > team alliance, teammate ally, teammate team, teleport > tp warp,
  tempban > temporary ban, texture_pack resource, thirteen 13, thread post, ticket > support
  contact, tiebreaker tie draw level, timed_out > mute timeout, timeout dc > disconnect, timezone
  gmt > utc, tip > hint advice, together with_friends > multiplayer coop, token counter, topic
  subject, toxic > harassment abuse, trade barter, troll harassment, trust > permission add, turn
  round, tutorial > guide instruction, unban appeal, unban get_banned > ban, update patch >
  version, user member, username account, vc voice_chat > voice channel, verify captcha >
  verification, version > edition release, video_game game, violent > violence graphic, vip > rank
  donor, vip supporter, voice audio, voice_channel call > voice, vote reward, warning strike,
  weapon > bow axe, whitelist > allowlist application, whitelisted apply, who_made > founder
  creator founded, who_owns > owner founder, wiki > documentation guide, world discord > server,
  wreck > destroy grief, zombie undead`;
