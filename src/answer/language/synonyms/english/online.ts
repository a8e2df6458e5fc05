/** Games, game servers and communities online; see `SYNONYMS`. */
export const online = `
  2nite tonight, @everyone > ping mention, abandoned > unclaimed inactive empty, ability power,
  access > role verification, account profile, achievement trophy medal badge, add_friend share_base
  > trust permission, address ip, admin administrator leader mod moderator staff, admin operator,
  advert advertise promote, advertise promote plug shill > solicitation, age minimum, ai_art >
  generated ai, aimbot wallhack > hack, aimbot xray wallhack > cheat, ally teaming > alliance, alone
  solitaire, alone solo single singleplayer, alt > account alternate, alt alternate > account
  evasion, alternate_account smurf > alt account, animal mob, animals entity, apply_for_staff >
  application staff, argue argument > conflict debate, armor armour, armor armour > protection, art
  > artwork drawing, artwork drawing, asap urgent, ask question > inquiry faq, attack > damage hit
  strike, auction market, autoclicker automation, avatar picture profile, bad_language profanity,
  bad_words > profanity language, baddie > enemy villain, bagcheck > bag search, bait > trolling
  provoke, bait ragebait > provocation inflammatory, ban > punishment permanent, ban_appeal unfair >
  appeal, base > house build claim, battle combat fight, beat > complete finish, beat defeat kill
  win overcome, become_mod > apply application staff moderator, become_staff become_admin > apply
  application staff, bedrock java > edition version, beef > conflict dispute, beg solicitation, beta
  alpha > testing, bio profile, biome terrain, blow_up > explode explosion tnt, board tile, boost
  booster, boot > kick remove, border > limit edge, boss enemy, bot > automation command, buff >
  bonus enhancement, buff > boost strengthen increase, buffed increased, bug glitch loophole >
  exploit, build construct, build loadout, buy merchant, buy_rank > store rank purchase,
  buy_with_money > purchase real, bypass circumvent, campaign adventure, caps all_caps > capital,
  caps allcaps > capital uppercase, card > deck hand, castle > structure build, catfish
  pretend_to_be > impersonate, channel > room thread, char toon > character, character > hero avatar
  class, chat post > message, chat speak > conversation discussion, chatgpt gpt > artificial, cheat
  > console command, cheat exploit hack, cheater > cheat hack, cheater hacker > hack exploit unfair,
  chest > storage container, claim land > plot region, clan > guild team faction, class > role
  profession, client > mod launcher, co_op > multiplayer cooperative coop, collab collaboration,
  color colour, colour color notifications > role, combat attack, command prefix, commission > art
  paid, console > ps4 ps5 playstation xbox nintendo switch, contact_mods contact_staff talk_to_mods
  > modmail ticket contact, container docker, contest giveaway, controller gamepad, controls > key
  keyboard, coop multiplayer cooperative, copypasta spam, cosmetic appearance, cow pig sheep chicken
  > animal, craft recipe, crash failure, creator > founder maker, credit attribution, crit critical,
  critique > feedback review, crossplay cross_platform, crossplay crossplatform > platform, cussing
  > profanity swear, d20 roll > dice die, damage dmg, damage hurt, debuff > penalty curse, dev
  developer, diamonds > item ore, dice > die roll, die respawn, difficult hard, dimension > world
  nether, disconnect connection, dlc downloadable, dlc expansion, dm > dungeon master private, dm
  dms pm pms > direct private message, dm gm, dm message, dms doxx > private, dms message, docs
  documentation, donate store, donator supporter donor, donator vip > rank, donor rank, dox >
  doxxing personal private, doxx personal, dps damage, drama > conflict dispute argument, draw
  discard > card, due cutoff > closing, dungeon cave, dupe > duplicate exploit, easy simple, edit
  editor, editor contributor, elo rating, emergency evacuation > assembly, emoji emote smiley >
  emoticon, emote emoji, emote emoji > reaction, ending finale, enemy > monster mob, enemy creature,
  est eastern, evade circumvent, event > competition contest, expansion addon extension, experience
  xp exp, explode explosion, exploit abuse, explosion tnt, faction team, fake_account >
  impersonation alternate, fam family, faq frequently, faq question, farm crop, feedback suggestion,
  fight battle > encounter, finish complete, firstaid > aid medical, flag report banner, flair tag,
  flame > insult harassment, forever > lifetime perpetual, forgot_password reset, forum board, forum
  thread, found > founder founded, founder founded, fps framerate, fps framerate > frame performance
  graphics, fps performance frame, friend > ally teammate, game video, game_night event, gear >
  armour weapon, gem > diamond currency, get_home > home teleport, get_kicked > kick afk timeout,
  get_on hop_on > join connect, get_role > role reaction, get_stuck > trapped stuck, get_stuff_back
  get_items_back > restore rollback recover refund, get_unbanned > appeal unban, get_verified >
  verification verify, gf bf > girlfriend boyfriend, ghost > undead spectre, gif image, giftaid tax,
  giveaway > prize raffle, glitch bug fault, gm dm > gamemaster referee, gm master, go whose_turn >
  turn, go_first who_starts > first start begin, go_home teleport, godmode powergaming, going_away
  on_holiday > inactive absence, gold > coin currency, gore > violent graphic, gore bloody > graphic
  violent violence disturbing, gore violence, got_robbed get_robbed > theft, gov government, gpu
  graphics, grief griefer > vandalism destruction, griefer griefing, griefing > vandalism destroy,
  grind > farm experience, group clan, guide faq, guideline conduct, guild clan faction > alliance,
  guild faction, hack client, hacker > cheater cheat, hacks modified, hard easy difficult >
  difficulty, hardcore > difficulty permadeath, hate_speech > hate discrimination, heal healer cure
  > restore regeneration, heal potion, heal recover regenerate health, healer healing, health hp,
  helper > staff moderator, hex square > tile, hide stealth, hint clue, hit > damage strike,
  hitpoints health, home > sethome bed, homophobic > homophobia hate, homophobic discrimination,
  homophobic transphobic > hate discrimination lgbt, horse mount, house > build claim,
  how_long_is_a_game > duration minute, how_many_players other_players > player, hp hitpoint, idea >
  feedback proposal, idle afk away inactive, illegal law, image photo picture, imo imho > opinion,
  impersonate pretend, inactive idle afk dormant, infraction > warning violation, infraction
  violation offence, insult abuse, insult roast > disrespectful derogatory, interest conflict >
  declaration, introduce introduce_myself intro > introduction, inv invite, inventory > storage bag,
  invite link, invite_link invite, item loot, item object, items inventory, jannies > administrator
  staff, join > connect invite, joke kidding > humor humour, karma reputation, keybind > control
  key, keyboard key, kick expel remove, kicked > afk inactive, kid underage, kill kill_people >
  combat pvp, kill murder slay dead, kms > suicidal crisis, lag_machine > redstone performance,
  laggy > latency ping, laggy lag, lava fire_spread > fire, leaderboard ranking, leak > disclosure
  confidential unauthorised, leak > share disclose, let_friend > trust add permission, level > xp
  rank, level lvl, level_up > level experience xp, levelling experience, lfg > team group, links
  my_channel > promotion, lmao rofl > laugh joke, loadout > equipment weapon, lobby foyer reception,
  lobby room, log_on > login connect, looking_for_group > team party, loophole circumvent, loot >
  drop reward treasure, loot_box lootbox, lootbox crate > microtransaction loot, lore backstory >
  background, lose_items > item inventory, lose_progress > save progress reset, lose_stuff > item
  inventory loss, lost eliminated, lost_everything > restore rollback, luck lucky > random chance,
  lurk long_time > inactive, lurker > inactive member, macro > autoclicker automation, made_by >
  creator founder, mage wizard witch sorcerer > spellcaster, magic spell, magic spell > spellcaster,
  mana > magic energy, mana mp, map world > region, map world_size > border, map_reset > reset wipe,
  marketplace > market trade, matchmaking match, meeple piece, meme > image humour, microtransaction
  purchase, mike microphone, mine dig, minimap > map mod, mins minute, mission objective quest,
  mission quest, mistake error, mmr > rating matchmaking, mo mos mth > month, mob > creature entity,
  mod > addon plugin, mod helper, mod modification addon plugin, modmail > ticket contact, money
  gold, monster > creature mob, movie_night > film event, mp mana > spell, msg message, multiplayer
  online, murder combat, mute > chat timeout, mute silence, n_word slur, naked nudity > explicit
  sexual, nazi > racism hate discrimination, nerf weaken lower reduce decrease, newcomer newbie >
  member, newsletter mailing, nick change_nick > nickname, nickname username name, nitro boost, npc
  > character villager, npc nonplayer, nsfw > explicit sexual, nsfw adult, nsfw porn porno lewd
  nudes > explicit pornography sexual adult pornographic, off_topic on_topic > topic, offend insult,
  offline > internet connection, offtopic > relevant irrelevant topic, op admin, op owner >
  administrator operator, open_ticket > ticket support, optifine > mod client, ore mineral, ore
  mining, owner > admin founder administrator, partner partnership collab > affiliate, party
  community > group, pawn piece meeple > counter, pay_to_win p2w > purchase advantage, pedo
  pedophile grooming > minor child exploitation, perk ability, perk benefit bonus advantage, perk
  talent trait feat, perma perm > permanent, permaban > permanent ban, permaban forever >
  indefinite, permanent forever, personal_info > personal information private, pet > companion tame,
  petition vote, pfp > avatar picture, pfp icon > profile picture, phish fraud, pickaxe > tool
  mining, piece part component token, piece pawn, ping > mention notify notification, ping latency
  lag, ping_role > notification role, pirate piracy crack torrent > copyright illegal, pix > picture
  photo photograph image, platform > console pc, player gamer, player user, players multiplayer,
  playstation > ps5 ps4, playtime minute duration, plot narrative, plug shill share_my > advertise
  promotion, pm > message private, point victory, polite civil, politics religion > religious
  controversial, porn adult, porn nudes > nsfw explicit sexual, portal > gate teleport, post_link >
  link promotion, private party event function hire > birthday wedding, private_message dm,
  profanity vulgarity, profile_pic avatar, protagonist character, protect_base > claim protection,
  punish consequence, pve monster, pvp > combat fight player, quest mission > task, racism racist >
  hate, racist racism discrimination, raid attack, ranked competitive, react > reaction emoji,
  real_money irl_money > trade purchase, reboot restart, recommend suggest, redstone circuit,
  release launch, remake remastered, report modmail, report_someone > report modmail, repost
  duplicate, reset restart, reset restore wipe, resign surrender giveup > concede, resource_pack
  texture, respawn revive, respawn revive > resurrection, respawn spawn_point > spawn, respect
  courtesy, restore recover backup, revive heal, rng random, role permission, role rank, roleplay rp
  > character, roll_back > rollback restore backup, rollback restore backup, rp roleplaying, rude
  nasty > disrespectful impolite offensive respectful, ruin > structure abandoned, rulebook
  server_rules > rule, save progress, save_file > save savegame, savegame save, scammer fraudulent,
  screen_share stream, second_account > alt account alternate, see_channels > verification role
  access, seed world, self_promo self_promotion > promotion advertising, sell > seller merchant,
  sell_stuff > shop market trade, sequel successor, server > guild community, server host, server_ip
  connect > address, set_home > home sethome, set_up > setup prepare install founded found, setup >
  prepare start, sex sexual > explicit intimate, shader graphics, shoot ranged, shop trade, shuffle
  deck, sidequest > optional quest, single_player solo, singleplayer single_player, sis > brother
  sibling, skill talent, skin > texture appearance cosmetic, skip_turn > pass skip, slash_command
  command, slay defeat, slur > discriminatory hate, slur insult, slur nword > hate racist
  derogatory, smash > destroy break, smelt furnace, snitch report, soundboard earrape > loud,
  soundtrack ost > composer, spam advertise, spam flood, spam flooding > unsolicited advertising
  repeated, spawn spawnpoint, spell cast, split_screen > local multiplayer, spoiler reveal, stamina
  energy, start_over > reset restart, stash > chest storage, stat > attribute statistic, steal
  plagiarism, steal raid, sticker emoji, store merchant, story > plot campaign, strategy tactic,
  stream broadcast, stream link promotion channel > twitch youtube instagram tiktok, strike
  infraction, stuck > trapped unable, stuff > item belonging, stutter lag, sub subscriber, subreddit
  sub > community, subscriber follower, suggest propose, swear curse profanity, swear cuss curse >
  vulgar offensive, swear english speak_english other_languages spanish french german talk_spanish
  speak_spanish > language, switch nintendo, tag mention, tame companion, tax > deductible exempt,
  team > guild party, team_up > team alliance, teammate ally, teammate team, teleport > tp warp,
  tempban > temporary ban, texture_pack resource, thief rogue sneak > stealth, thirteen 13, thread
  post, threat threaten > violence, threat threatening, ticket > support contact, tiebreaker tie
  draw level, timed_out > mute timeout, timeout dc > disconnect, timeout suspension, timezone gmt >
  utc, tip > hint advice, tips > strategy guide, tmw tomorrow, together with_friends > multiplayer
  coop, token counter, topic subject, torrent warez crack > piracy illegal pirated, tos > conditions
  agreement, toxic > disrespectful hostile, toxic > harassment abuse, trade barter, treasure chest,
  troll > disruptive provocation inflammatory, troll harassment, trouble > punishment consequence,
  trust > permission add, turn round, tutorial > guide instruction, ty thank, unban appeal, unban
  get_banned > ban, undead > skeleton vampire, undo rollback, unlock > lock key, unsubscribe
  subscription, update patch > version, upvote downvote > vote, url hyperlink, user member, username
  account, vampire werewolf > undead lycanthrope, vc voice_chat > voice channel, verify captcha >
  verification, version > edition release, video_game game, violent > violence graphic, vip > rank
  donor, vip donation, vip supporter, virus malware > malicious, voice audio, voice_channel call >
  voice, voiceover > voice actor, vote reward, walkthrough > guide strategy, warning strike, weapon
  > bow axe, whitelist > allowlist application, whitelisted apply, who_made > founder creator
  founded, who_owns > owner founder, wiki > documentation guide, world discord > server, wreck >
  destroy grief, zombie undead`;
