/** Words of communities and social networks online; see `SYNONYMS`. */
export const communities = `
  @everyone > ping mention, absence_notice tell_if_absent > absence notify, access > verification,
  account_age new_account_enter > account days, address > private disclose, admin leader mod
  moderator staff, admin operator, admin_rights > administrator privilege, administrator > mod
  moderator staff, advert advertise promote, advertise promote plug shill > solicitation, afk idle
  inactive > absent, afk_channel > inactive, age minimum, age_proof > identity, age_role > role
  age, age_verification > age identity, all_caps > capital, allowed_to > role privilege, alt
  second_account second_acc another_account other_account new_account come_back_on
  multiple_accounts > alternate account circumvent evasion, alt_account > alt account, alt_account
  > alternate evasion, alternate > account evasion, alts_in_giveaway enter_twice > entry, anonymous
  > pseudonym, appeal > examined, application_rejected character_rejected > revise rejected,
  apply_for_staff > application staff, archive_chat > archive, archive_post > archive, argue
  argument fight beef row > debate dispute heated conflict, art > artwork drawing, ask question >
  inquiry faq, avatar picture profile, bad_words > profanity language, bait > trolling provoke,
  bait ragebait > provocation inflammatory, ban > punishment permanent, ban_appeal > appeal,
  ban_for_good permabanned perma banned_forever > permanent exclusion indefinite, ban_wave > ban,
  banned > exclusion expulsion infraction, be_a_mod > staff, be_mean being_mean picking_on >
  harassment intimidation abuse, be_nice nice kind > respectful courtesy courteous civil conduct,
  become_a_mod > moderator application staff, become_admin > administrator rights election,
  become_mod > apply staff, become_mod be_a_mod mod_application join_staff apply_for_mod
  want_to_be_mod > application moderation candidate recruit, become_staff become_admin > apply
  application staff, beg solicitation, beginner newbie newcomer > first, being_mean bully >
  disrespectful, being_rude > harassment disrespectful, bio profile, birthday > announcement,
  birthday_role > birthday, block_someone > block, block_words > words filter, blocked_from_editing
  > block, blue_tick blue_check tick checkmark get_verified > verification verified mark badge,
  boost booster, boost booster nitro > perk, boot > kick remove, boss admin > administrator owner,
  bot > automation command, bot command > prefix, bot_add add_a_bot my_own_bot > bot permission,
  bot_broken bot_not_working bot_not_responding bot_is_down > bot offline unresponsive,
  bot_commands > commands bot, brand_deal paid_partnership > sponsored disclosure, break_rules
  break_a_rule rule_breaker > infraction violation breach contravention, bullying_report >
  harassment report, bump necro > old, bump_server > bump, buy_art commission_someone > commission,
  bypass circumvent, can_people_see who_sees find_out_where see_where > shown visible location,
  can_staff_win mods_win > staff excluded, cant_find_my_friends find_friends > discover, caps
  allcaps > capital uppercase, cash_instead money_instead > cash equivalent, catfish fake_profile >
  fake impersonation report, change_nick > nickname, channel > room thread, charity_stream >
  charity, chat > language, chat > message, chat irc matrix slack discord where_do_people_chat >
  community conversation channel, chat speak > conversation discussion, claim_prize get_my_prize
  collect_prize > claim respond delivered, clip voice_note > audio, coke > narcotics, collab
  collaboration, colour color notifications > role, coloured_name name_color name_colour
  colour_my_name change_my_color > colour color booster role, comments_off turn_off_comments >
  comment disable, commission > art, complain complaint moan > dispute feedback, contact_mods
  contact_staff talk_to_mods > modmail ticket contact, cooldown slowmode wait_between > slow
  interval seconds, copy_from_wiki use_text > licence attribution, copypasta spam, copyright_strike
  > copyright claim, country_flag region_role > region role, country_restrictions > region
  eligible, creator > founder maker, credit attribution, creep creepy weirdo stalk stalker
  hitting_on flirting > harassment unwanted advances inappropriate, critique > feedback review,
  crosspost > duplicate, crypto nft > cryptocurrency advertising, cussing > profanity swear, ddos
  swat > violence, delete_a_comment > comment remove, delete_message edit_message > delete removal
  edit, delete_my_messages > deletion, delete_my_post edit_my_post > deletion edit, delete_page >
  deletion, didnt_claim dont_answer too_late > redrawn forfeit respond claim, didnt_know didnt_read
  > ignorance excuse, disappearing_messages self_destruct > expire timer deleted, dm dms pm pms >
  direct private message, dm_mods message_mods ask_a_mod call_mods need_a_mod > ticket modmail
  contact, dm_people dm_someone > messages unsolicited, donate sponsor money_go > spent funding,
  donating > patrons, donator supporter donor, donator vip > rank, donor rank, double_post >
  duplicate consecutive, dox > doxxing, dox doxxing phone_number real_name where_i_live > personal
  private information disclose, drama > argument, drama stir_up start_drama > dispute conflict
  provoke, ear_rape > loud, edit editor, edit_a_page change_a_page > edit editor, editor
  contributor, emoji emote smiley > emoticon, emote emoji, emote emoji > reaction, english
  foreign_language > tongue language, enter_giveaway join_giveaway win_giveaway > reaction entrant
  eligible press entry, event game_night movie_night > schedule calendar, event_host host_an_event
  > organise host event, event_signups > registration sign, event_time > scheduled, evidence proof
  screenshot > capture screen, fake_account > impersonation alternate, fake_followers >
  inauthentic, faq frequently, feed algorithm what_do_i_see > recommendations ranking, feedback
  suggestion, feedback_on_my > critique feedback, fight_it contest_it challenge_it unban
  get_unbanned get_back_in > appeal contested review, first_warning first_offence first_time >
  first warning, flag report banner, flair tag, flame > insult, flooding > unsolicited advertising,
  follow_request > request approve, followers likes > count, food_pics pet_pics > channel, for_good
  forever > permanent irreversible, for_life forever > indefinite, forum board, forum thread, found
  > founded, founder founded, french > english tongue, friendly > respectful courtesy courteous
  civil, fundraising crowdfund > donation, game_night event, gamer_role game_role > role game,
  games_in_discord > activity, gay trans lgbt > orientation gender sexuality homophobia
  transphobia, german > tongue, get_a_role get_my_role pick_a_role > roles assign reaction,
  get_around get_round dodge evade > circumvent circumvention evasion bypass, get_pinged pings
  notified > notification announcement role, get_role pick_role choose_role self_role > role assign
  reaction button, get_unbanned > unban, get_unmuted got_muted > mute timeout, gif sticker > image
  animated media emote, give_prize_away transfer_prize > transferable, giveaway > entrant, giveaway
  > raffle, giveaway > winner, go_live > broadcast, god jesus allah church bible > religion faith
  religious, gore blood bloody guts > gory graphic disturbing violent, gore bloody > violence,
  got_banned banned_for_nothing got_suspended > review appeal disabled suspended, group_chat >
  group conversation, guide faq, guideline conduct, guns weed porn > weapons narcotics adult,
  hashtag > tag topic, hate_speech > hate discrimination, hear_back get_a_reply find_out_if >
  decision communicated notified response, helper > staff moderator, hide_likes > concealed counts,
  homophobic > homophobia, homophobic transphobic > hate discrimination lgbt, hook_up gf bf >
  relationship romantic, how_active_must_i_be attendance > minimum activity, how_do_i_get_in
  get_accepted get_whitelisted let_me_in > admission application form, how_do_i_quote > quote,
  how_do_they_choose chosen > random draw, how_many_in_a_group group_size > members participants
  maximum, how_many_posts once_a_day how_often_can_i_post > limit day, how_many_strikes
  how_many_warnings strikes > infraction warning, how_many_warnings how_many_strikes > strikes,
  how_many_winners > winners, how_much_commission > price, how_often_post > activity, idea >
  feedback, idle afk away inactive, impersonate pretend, inactive idle afk dormant, infraction >
  warning, infraction violation offence, insult abuse, insult roast > disrespectful derogatory,
  introduce say_hi say_hello new_here > introduction welcome newcomer, introduce_myself intro >
  introduction, inv invite, invite link, invite_friends bring_friends > invite referral,
  invite_link invite, jannies > administrator staff, jobs hiring looking_for_work > recruitment
  commission, join > connect invite, join > entry eligible, join_voice > voice channel, joke banter
  sarcasm sarcastic > humour satire, joke kidding > humor humour, karma reputation, kick expel
  remove, kicked > exclusion suspension infraction, kicked > inactive, kid underage, kms > suicidal
  crisis, last_seen online_status appear_offline > status presence visible, law > guideline
  provision, leak > confidential unauthorised, leak > share disclose, leak spoil > spoilers,
  leak_private_chat > private disclose, leaks datamine > unreleased, leave_the_group leave_group >
  group leave exit, link_in_bio > link profile, links my_channel > promotion, location_share >
  location, lock_thread > closed, long_time > inactive, loophole circumvent, lost_my_roles
  roles_gone > role restore, lurk just_read > inactive, lurker > inactive member, made_by >
  founder, main_alt > alternate, maintainer_rude > conduct, make_a_page new_page write_an_article >
  create article, make_money get_paid_for earn_money monetise monetize > revenue earn advertising,
  medical_advice legal_advice > advice professional, meet_up > safety public, meme shitpost
  funny_pics > humour image channel, mic_spam soundboard noise_in_voice background_noise loud_mic >
  voice microphone push background audible, mike microphone, minimum_age > attained, minor >
  younger, mod admin staff > steward team, mod helper, mod_abuse mods_unfair mod_is_mean
  mods_power_tripping > complaint misconduct staff administrator, modmail > ticket contact,
  money_needed running_costs pay_for_the_server > expenses defrayed contributions, movie_night >
  film event, msg message, mute > chat timeout, mute silence, mute unmute > microphone,
  mute_someone > mute, my_art my_drawings show_my_art draw > artwork creation artist, n_word >
  racist hate, n_word slur, naked nudity > sexual, nazi > racism hate discrimination, newcomer
  newbie > member, newcomer_week first_week > newcomer days, nickname display_name change_my_name >
  name display, nitro boost, no_context > context, nsfw porn porno lewd nudes > explicit
  pornography sexual adult pornographic, nudes porn sexy dirty lewd boobs > explicit sexual nsfw
  adult, nudes_online revenge_porn > intimate imagery consent, offend insult, offtopic > relevant
  irrelevant topic, old_songs cover > licence copyright, on_holiday on_vacation going_away away_for
  be_gone > absent absence inactive, on_topic > topic, only_my_friends just_my_friends only_friends
  > private followers approved, op admin, op owner > administrator operator, open_ticket > ticket
  support, owner > founder, owner_of_server > founder owner, parents dad > consent, partner
  partnership collab > affiliate, partnered_server > partner, patreon supporter donor sub > patron
  subscriber, pedo pedophile grooming > minor child exploitation, perks what_do_i_get benefits >
  reward privilege, perm > permanent, permaban > ban, personal_info > personal information private,
  petition vote, pfp > avatar, pfp icon > profile picture, phishing free_nitro fake_link dodgy_link
  > malicious scam, photos_of_me > likeness consent, pick_the_winner pick_winner who_won
  draw_the_winner winner > drawn random, pics photo selfie > media, pin > message, ping > everyone,
  ping > mention, ping everyone_ping tag at_everyone mention > notify mass, ping_everyone > mention
  everyone, ping_role > notification role, piracy cracked rom > copyright illegal, pirate >
  illegal, play_music music_bot song > music playlist queue, plug shill share_my > advertise
  promotion, plug shill shoutout advertise my_channel my_youtube my_twitch my_server my_discord >
  self consent, polite > courtesy conduct, politics religion > religious controversial, portuguese
  turkish > language international tongue, post > publish, post > submit transmit, post_length
  how_long_must_posts_be > paragraph minimum length, post_link > link promotion, post_memes > memes
  channel, post_my_youtube post_my_twitch plug_my_channel post_my_link share_my_channel >
  advertising promotion, post_pics post_pictures post_photos > images channel media, pretend_to_be
  > impersonate, private_account > approved private, private_message dm, private_room own_channel
  my_own_channel > temporary private channel, prize_sent shipping_prize > delivery, prize_shipping
  > prize, profanity vulgarity, profile_pic avatar, profile_picture > picture profile, promote >
  consent, promote_post boost_post > promotion, pronouns > role, pruned removed_for_inactivity
  kicked_for_inactive > inactivity removed, punish get_in_trouble in_trouble
  what_happens_if_i_break > consequence penalty sanction infraction, push_to_talk ptt open_mic >
  push voice activity microphone, put_in_the_ticket what_do_i_put what_should_i_include > supply
  include provide details, quote_someone > quote, race asian skin_colour > ethnicity discrimination
  racial, racism racist > hate, racist racism, rate_my > feedback, react > reaction emoji,
  read_my_messages mum_read parents_see > guardian parental, read_receipts blue_ticks > read
  receipt, recommend suggest, record tape > consent permission, record_live > recording, reel
  short_video > video short, rejected > rationale, rename > display profile, report modmail,
  report_someone > moderator, report_someone > modmail, repost duplicate, respect courtesy, retard
  idiot stupid loser call_names name_calling > insult slur derogatory attack, role permission, role
  rank, rude nasty > disrespectful impolite offensive respectful, rude_people coc > conduct,
  rulebook server_rules > rule, rules > regulation guideline, russian polish arabic > language
  english international tongue, said_no turned_down > declined rationale, say_sorry apologise
  second_chance > appeal apology, say_yes agree permission > assent, scammer fraudulent,
  schedule_a_post post_later > schedule publish, screen_share stream, screenshare > screen share
  live, screenshots_of_dms > private screenshot, search_old_messages > search archive,
  second_account > alt, see_channels > verification role access, seen > receipt, self_bot >
  automation, self_harm_help > support crisis, self_promo self_promotion > promotion advertising,
  send > submit transmit, serious zero_tolerance > severe immediate, server > guild community,
  set_up > founded found, sex sexual > explicit intimate, shadowban nobody_sees_my_posts >
  distribution limited visibility, share_my_screen > screen share, shouting yelling > capital
  uppercase, sign_up_for > application candidate, signature avatar > size, silenced cant_talk
  cant_type cant_speak cant_chat > timeout, skip_song skip_the_song next_song > skip vote,
  slash_command command, slur > discriminatory, slur insult, slur nword > hate racist derogatory,
  snitch tell_on report_someone report_a_player > ticket complaint, someone_harassing
  someone_is_bothering bothering annoying > harassment report disruptive block, song music >
  licensed copyright, sound_removed muted_video > copyright licensed audio, soundboard earrape >
  loud, spam advertise, spam flood, spam flood wall_of_text > repeated excessive, spanish > english
  international tongue, speak_spanish speak_german other_language > english, spoil spoiler
  ruin_the_ending ending the_end > conceal reveal, sponsor logo > sponsorship, sponsor_giveaway
  host_a_giveaway > sponsor, staff_only > staff, steal plagiarism, steal_art repost someone_elses >
  plagiarism credit attribution permission, sticker emoji, stop_pings turn_off_pings > notification
  role unassign, stream > screen live, stream link promotion channel > twitch youtube instagram
  tiktok, stream_movies netflix_in_voice > copyright stream, stream_team > streamer,
  strikes_go_away warnings_go_away warning_expire old_warnings > lapse expire infraction removed,
  subforum category > section, subreddit sub > community, subscriber follower, suicide self_harm
  kill_myself > crisis self harm, survey research > permission, swear curse profanity, swear cuss
  curse > vulgar offensive, swear f_word bad_language > profanity language vulgar, swipe > profile
  like, tag mention, talk_page > discussion, talk_politics > politics religion, talk_spanish
  speak_spanish > language, tax_on_winnings taxes > recipients, temp_mute how_long_mute > mute
  hours, tempban > temporary ban, think believe > opinion, thirteen 13, thread forum_post > post,
  threat threaten > violence, threat threatening, ticket > support contact, timed_out > mute
  timeout, timeout suspension, topic subject, torrent warez crack > piracy illegal pirated, tos >
  regulation guideline conduct provision, toxic > abuse, toxic > disrespectful hostile,
  transparency mod_log > log, trending viral > popular recommended, troll > disruptive provocation
  inflammatory, troll harassment, trouble > punishment consequence, type > language, unban
  get_banned > ban, under_13 > age younger, under_18 parent_consent > minor consent guardian,
  underage_account > underage terminated, unfair unjust no_reason wrongly innocent didnt_do >
  appeal contest dispute, unfollow > follow, unmatch > block, unsend take_back_a_message
  delete_for_everyone > recall delete, upload_a_picture > upload image licence, upvote downvote >
  vote, user member, vandal someone_wrecked > revert, vc voice_chat > voice channel, vent rant sad
  depressed > mental crisis support, verify cant_see_channels only_see_one_channel see_nothing >
  verification access, violent > violence graphic, vip > donor, vip donation, vip supporter,
  vip_channel secret_channel > exclusive access, voice > channel, voice audio, voice_changer >
  voice, voice_channel > voice, voice_required mic_required > microphone voice required, vote >
  consensus, vote_for > vote, watch_party > stream, weed adderall > substances drugs,
  where_do_i_ask ask_for_help need_help > support ticket question assistance, where_do_i_post
  where_can_i_post where_should_i_post where_does_it_go > channel belongs post submit, where_from >
  citation reference, where_i_live my_address my_location > location city address, whitelist >
  allowlist application, whitelisted apply, who_can_kick who_can_ban > privilege expel permission,
  who_can_post > permission role, who_do_i_report_to > moderator report, who_do_i_tell
  who_do_i_report > report notify disclose contact, who_likes_me > likes, who_made_the_server boss
  > founder, who_wrote_this > author contributor history, why_was_i why_did_i why_am_i > reason
  ground infraction, will_he_know will_they_know find_out_i do_they_know get_told get_notified >
  informed notification notified, win_stuff > prize winner, win_twice win_again > successive
  consecutive, world discord > server, wrong_channel off_topic > topic channel relevant, xp_points
  chat_xp > experience level message, youtube twitch tiktok > video creator, youtuber streamer
  influencer content_creator > creator partner`;
