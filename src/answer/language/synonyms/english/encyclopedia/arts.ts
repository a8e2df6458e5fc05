/** Films, music, books, languages, myths, fiction, museums and buildings; see `SYNONYMS`. */
export const arts = `
  ability > technique, abstract > nonrepresentational, accent > dialect pronunciation, actor >
  actress starring cast, actor actress > portrayed, actress > cast starring, age_rating >
  certificate, aired > broadcast, album > studio, album record, alive > resurrected, alphabet >
  script, alter_ego > identity, angel > spirit messenger, anime cartoon > series, arch > vault,
  arch_enemy > nemesis, architect designed, art artwork > work collection, artist sculptor, artwork
  > piece, author creator writer write, author writer wrote > novelist, b_side > single,
  back_from_the_dead > resurrected revived, backpacks > cloakroom lockers, backstory > history
  origin, bad_guy > enemy foe evil, bad_guy villain baddie > antagonist adversary nemesis,
  bad_reviews > criticised panned, ballet dance > choreography choreographer, band group, band_from
  > formed, banned > broadcast, banned > censorship, based_on > historical, based_on > model,
  based_on_book > adapted novel, bassist > bass, beat_him beat_her defeat > vulnerability,
  before_the_show > background prior, bell > tower carillon, bells > ringing, bent crooked >
  leaning, best_friend > ally, best_song > single hit, bestseller > copies sold, biggest_hit > hit,
  blooper mistake > continuity goof, bombed > failure unsuccessful, book > publication, book >
  treatise, book > volume, book_about > biography biographer novel, book_about what_book_about >
  plot theme, boss final_boss > antagonist, box_office > gross, bring_buggy bring_pram > pushchair,
  build > completed, built > dating, built erected, built_on stand_on > foundation site,
  buy_tickets > admission ticket office, cable > suspension, called_that > etymology named derived,
  camera > cinematography, can_you_go_inside can_you_go_in > open visitors access, can_you_visit >
  open visitors public, cancelled > discontinued axed, cancelled > ended, canon > continuity,
  cartoon > animation, carved > sculpture, cases > declension, castle > fortress palace, castle >
  moat, cd vinyl lp > album record, cellar basement > crypt, censor > censorship, censored > banned
  cut, changed_from_book > differs adaptation, channel > network broadcaster, chapter > volume,
  character > antagonist, character > role, charts number_one > peaked, church > nave, church
  chapel cathedral, cleaned > restoration conservation, colour > painted, colours > palette,
  come_back > revived resurrected, come_out > publication, compound > words, concert gig > tour,
  conductor > conducted director baton, copied > imitation, copies_sold > sales, cost_to_build >
  budget, costume suit > armour, cottage house > hut, count > numeral vigesimal decimal, cover >
  version, created > conceived creator, creator > conceived showrunner, crooked bent > tilted
  twisted, crossover > appears, crypt > burial vault, curse > hex doomed, cut cut_out > deleted
  removed, dam > barrage embankment, dam > reservoir hydroelectric, damage > restoration, dancer >
  ballet choreography, dead_language dying > extinct endangered, deeper_meaning meaning > allegory
  interpretation, demolish demolition, demon devil > evil spirit, depict > represent portray, devil
  > satan demon, dialects > variety, did_people_like_it was_it_any_good > reception reviews acclaim
  critical, die_in dies > killed perish sacrifice, director > directed, director who_directed >
  filmmaker helmed, dirty > varnish, disguise > alias guise, do_up > restored renovation, does_die
  > death killed perish, door > portal, dragon > serpent, draw > depict, drawn > animated,
  dress_up_as > guise, drummer > drums, drummer drums > percussion, drums drummer > percussionist,
  dungeon > prison gaol, dye > pigment colour, easter_egg > reference trivia, effects > visual,
  elevator > accessible, elves dwarves orcs > race, end > denouement, end_up_together > romance
  marry wed, end_up_with > marry romance, ending > epilogue, enemy > nemesis antagonist,
  english_dub > dubbed, english_voice > voiced dub, entry_price > admission, ep > release, episode
  > chapter, expensive most_expensive > price record, face > scar, fairy elf > supernatural,
  fairy_tale > tale story, fake made_up > fictitious legend apocryphal hoax, fake_painting forged >
  forgery copy, fall_apart > ruin decay, fan wikis, fans > following audience, feat featuring >
  guest, fell_down > collapsed, fence > barrier, festival > performed, filler > episode, film >
  feature, film_about > biographical, film_of_it movie_of_it turned_into_a_film is_there_a_film
  is_there_a_movie > adaptation, film_version movie_version > adaptation, filmed > shooting,
  final_boss > final, finished > opened inaugurated, fire > pyrokinesis, first_album first_single >
  debut, first_appear first_show_up first_seen > debut introduced appearance, first_book > debut
  published, first_concert > debut premiere, first_episode > pilot debut premiere, first_language
  mother_tongue > native, first_line opening_line > opening, first_mention > attested recorded
  earliest, first_played first_performed > premiere, fix > restored, fixed_up done_up >
  refurbished, flat apartment > lodging, flop > disappointment, flop > failure unsuccessful, flute
  trumpet horn > wind brass, fly can_fly > levitate, food_inside > consumption, forgery > replica,
  fort castle > stronghold fortification, fortress fort, fortune_teller psychic > oracle prophecy
  divination, found_again > recovered, foundation > base, fountain > water, frog beast >
  transformed, front > facade façade portal, gallery exhibition museum, gate > gateway, gender >
  masculine feminine, genders > noun, genre > horror, genre > rock pop, get_back_together > reunion
  reunited, get_banned why_was_it_banned > censorship censored, get_there how_get_there > transport
  railway station road, get_to_number_one > charted peaked, ghost > phantom, ghost spirit >
  supernatural, gift_shop > souvenir, gilded > gold, go_inside > interior public admission, go_up
  climb > tower platform viewing, god > pantheon, god_name > deity, god_of > deity patron, goddess
  god > patron patroness guardian, goddess_of god_of > patroness guardian venerated, gold_leaf >
  gilded, gold_record > certified platinum, good_guy > protagonist, good_or_evil good_or_bad >
  alignment allegiance, good_reviews > praised acclaim, grammar > syntax inflection, grammy emmy >
  award, group_ticket school_class > group, guitarist > guitar, hall > chamber, hat > headdress,
  hated > criticised panned derided, haunted > paranormal, haunted ghost > apparition spectre, hell
  > underworld, hero > slayer, hero heroic, hero_name > protagonist, hit > chart, hit > success
  successful, hit biggest_hit > best_known single, hoax fake > forgery fraud, hold_up > support
  pillar, home > homeworld hometown, house_now > museum, how_big_painting > dimensions cm,
  how_do_you_get_there > transport accessible reached, how_does_it_end > plot, how_high_chart >
  peaked, how_kill kill_him > vulnerable destroyed, how_long_bridge > span length, how_long_episode
  > minutes, how_long_film > running, how_long_movie runtime > running minutes, how_long_piece >
  duration movement, how_long_to_build > construction completed, how_long_visit how_long_do_i_need
  > duration tour, how_many_books > volumes series, how_many_did_it_sell > sales copies,
  how_many_episodes > episode, how_many_fit > accommodated, how_many_floors > storey,
  how_many_letters > alphabet letters, how_many_seasons > season series, how_many_sold > copies
  sales certified, how_many_speak > speakers native, how_many_watched > viewers audience,
  how_many_words > vocabulary, how_much_cost > budget, how_much_cost_to_build cost_to_build >
  outlay expenditure construction cost, how_much_entry how_much_is_entry > admission,
  how_much_is_it_worth > auction sold, how_much_money > gross earned budget, how_old > attested,
  how_old_is_it > built founded dating century, how_say how_pronounce > pronunciation, ice >
  cryokinesis, inside > nave hall, inspiration > influence, instruments > scored orchestration,
  introduced > debut, is_there_a_book > novel book, island_alone > marooned castaway, item >
  artifact relic, kicked_out_of_band > dismissed departure, kids_free > children admission,
  kind_of_music what_music > genre style, kiss > romance, label > signed, lamp light > beacon,
  language > tongue, language speak > dialect, last_book last_film last_work > final posthumous,
  last_entry > closing, last_episode > finale, last_seen > finale, latin > romance, laugh_at
  make_fun > derided, lead_singer > vocalist vocals frontman, lean > tilt, left_band quit_band >
  departed departure, legend mythology, lesson > moral, letter > epistle, letters > alphabet
  script, letters > orthography, lighthouse > beacon lamp, like_it > reception praised, listed >
  protected monument, live > concert, live_forever > immortal, loan_words borrowed > loanword,
  long_words > compound, look > architecture facade, look_for search > quest, look_like > depicted
  portrayed, loved > praised lauded, lyrics words > text, made > composed composition, made >
  forged, made_of made_from > brick stone steel concrete timber, made_of made_from > fabricated,
  made_sword > forged, made_up > fictional, made_with > oil medium technique, mage > spell, magic >
  arcane, magic > enchanted supernatural, magic > incantation, main_guy main_girl > protagonist,
  make_money how_much_make > gross earned, manga comic > volume serialised, mangaka > artist
  author, medium > oil technique, members > lineup personnel, mermaid > siren, mind_control >
  manipulate hypnosis, moat > ditch, model > sitter, money > donations, monster > serpent dragon
  giant, monument memorial, moral > allegory, mosque > minaret, movement > symphony, movie >
  feature picture, movie_about film_about > portrayed biopic depicted, movie_of_book > adaptation,
  movie_theatre > cinema, museum collection, museum_about > museum memorial, musician > composer
  music, myth > mythology, name_mean > derived, name_mean name_from > named etymology, named >
  etymology eponym, narrator > voice, netflix > broadcast, new_season > renewed, new_singer >
  vocalist replaced, next_season another_season > renewed season cancelled, novel > book fiction,
  number_one > chart topped, numbers > vigesimal decimal, official_language > official, old_woman >
  crone, oldest > attested, oldest_version > earliest attested, on_display > exhibited, on_tv >
  aired, one_before > prequel, open_on_sunday open_on_monday > closed daily, opened > unveiled,
  opera > libretto aria, orc goblin troll > creature, orchestra > symphony philharmonic,
  origin_story > backstory origin background, original_singer > vocalist former, oscar > academy
  award, outside > facade, paint > pigment, paint > tempera, painted drawn, painter artist, painter
  picture > painting, painting > canvas, painting > oil, palace residence, part_two second_one
  next_one > sequel, past > background biography origin, people_like > reception praised popular,
  people_say critics_say > reviewers critics, people_think what_people_think did_people_like >
  reception critics reviews response, piano > pianist keyboard, pillar > column pier, planet >
  homeworld world, planetarium > dome, play > theatre, play theatre theater > drama playwright,
  play_him play_her > portrayed actor, play_instrument > instrument, playwright dramatist, plot >
  summary storyline, plural > noun, poem > poetry verse, poet poetry, poet verse, poetry verse,
  point_of_view > perspective narrator, polite > formal honorific, popular > success acclaimed,
  predict > prophecy foretold, premiere > performed, print > engraving lithograph, pronounce say >
  pronunciation phonology, pronounced > phonetic, prophecy > oracle foretold, puppet > marionette,
  put_up > construct build, race > folk, race > species, rating > score, ratings > viewership,
  read_minds mind_reading > telepathy telepathic, real > authentic, real > historical, real_life >
  inspired basis, real_painting > authentic attributed, real_people > based, really_about >
  allegory symbolises, really_happen > legend apocryphal corroborated evidence, rebuilt >
  reconstructed, recast > replaced, reception reviews > acclaim, record > studio, recorded >
  sessions, release_date > premiere, released > premiere, relic > artifact, remake > version,
  renovated > modernised, rent_museum > hire venue, repaired > restored renovated, replace_singer >
  replaced, restaurant > refreshments, restored > conserved, reunion > reunited reformed, reveal >
  discovered identity, robot android cyborg > synthetic, roof > dome vault, ruined > slighted
  derelict, runtime > length, sad > tragic tragedy, same_actor > portrayed, sang vocals > vocalist,
  saved > restored, scary > suspense, scary_for_kids ok_for_kids > rating certificate, script >
  screenplay writer, sculptor > sculpted carved, sculptor sculpture, seats > accommodated, seats >
  spectators, secret_identity > alter ego, see > exhibited, see_one see_it where_see > exhibited
  displayed extant, see_there > exhibits collection highlights, self_portrait > portrait,
  selfie_stick > tripod, sequel next_part > successor follow, sequel part_two > second, serialised
  > magazine chapters, shapeshift change_shape > transform, ship > romance relationship, ship >
  starship, show > portray, show > series, show series > programme broadcast, show_up > debut,
  show_up_again > return, shrine > sanctuary, sidekick > companion ally, sights > monuments,
  sign_language > deaf signed, signature signed > inscribed monogram, signed > inscription, sing >
  intone, singer > frontman, singer > soprano tenor, singer > vocalist musician, singing > chant
  hymn, single > chart release, sketch > study, skyscraper > storey tower, slang > colloquial
  informal, sold > auction, sold > certified, sold_for > auction price, song > hymn, song > score,
  song > sing, song track, sound_like > likened reminiscent, sounds > phoneme vowel consonant,
  spaceship > vessel starship, span > length arch, special_effects cgi > effects visual,
  special_move > technique, spell > orthography, spell curse > incantation enchantment, spinoff
  spin_off > spin, split band_split > disbanded, split_up > breakup, split_up break_up > rift
  disband dissolution, spoiler > ending, stadium arena > capacity seats, starring > portrayed,
  starring cast, statue > bronze unveiled, statue > figure, statue > marble, statue monument,
  stepmother > evil, still_life > fruit, still_standing > survive extant ruined, stone > masonry
  granite limestone marble, story > myth account, story > storyline, story > tale legend, stunt >
  double, style > architecture gothic baroque, style > genre, style > movement impressionism,
  successful > acclaim, suicide > jumping barrier, super_speed > speed superhuman, super_strength >
  strength superhuman, superpower > ability, superpowers powers > manipulate, swear_words >
  profanity, sword > relic, sword > wields, symbol symbolise stand_for > emblem represent,
  take_photos > permitted, take_to_build > construction completed, tells_story > narrator, temple >
  sanctuary, temple shrine, tenses > verb, tests tasks > trial quest, thank_you > politeness,
  the_moral whats_the_moral > themes, theme > motif, theme > opening, theme_song > theme music
  opening, told > recounted narrated, tone > tonal, top_ten > chart peaked, tour > appearance
  dates, tour_again > appearances reunion, tour_dates > tour, tourist_attraction > sights landmark,
  tower > spire steeple turret, trailer > teaser, translated > rendered rendition, translation >
  version, true > authentic myth, true > legend apocryphal corroborated, true_identity > revealed
  identity, true_story > based, true_story is_it_true > legend apocryphal corroborated, true_story
  really_happened > inspired events, tune melody, turn_evil > defect, turn_evil goes_bad >
  corrupted villain, turn_into become > transformed reverted metamorphosis, understand >
  intelligible, understand_each_other > intelligible, underworld > hades, use_weapon > wield,
  used_for_now > accommodates houses converted, used_now what_used_for > houses serves converted,
  verbs > conjugation, video music_video > clip directed, view > lookout, viewers > audience
  ratings, villain > enemy foe, violin > violinist string, violin violinist > fiddle fiddler, visit
  > public, voice > dub actor, walk_across > pedestrian, wall > barrier, wall > rampart,
  was_it_stolen > theft, watch > aired, weakness weak_spot > negated, weapon > artifact, weapon >
  wields, what_episode which_episode > episode, what_genre genre > comedy drama thriller,
  what_happened_castle > ruined destroyed, what_happened_face > scar disfigured, what_in_painting >
  depicts subject scene, what_is_it_about > theme, what_language what_do_they_speak > language
  spoken dialect, what_song_about > lyrics theme, what_to_do things_to_do > attractions sights
  leisure, what_to_see > exhibits, what_to_see things_to_see worth_seeing > sights landmarks
  attractions, whats_it_about > plot synopsis, whats_the_ending > plot ending conclusion,
  whats_the_story > plot synopsis premise, when_appear > appearance debut, when_built
  when_was_it_built > constructed completed erected, when_come_out > released premiere,
  when_did_it_come_out > published, when_open > opening hours daily, when_set > period setting,
  when_was_it_out > released published premiere, where_can_i_see > displayed exhibited museum,
  where_can_i_see_it > housed displayed museum collection, where_did_they_film > location shot
  filming, where_filmed where_shot > location shooting photography, where_hang hangs > displayed
  collection gallery, where_is_it_now > housed collection, where_language_from > origin family,
  where_name_from > etymology derived, where_now where_is_it_now > preserved museum berthed
  displayed, where_set where_does_it_take_place take_place > setting, where_spoken > spoken
  speakers, where_story_come_from > origin source, where_was_it_filmed > shot, where_watch >
  broadcast streaming, who_acts > portrayed actor cast, who_bought > buyer, who_built > built,
  who_built > designed, who_built_it who_designed_it > architect constructed designed, who_created
  made_up who_made_up > creator conceived devised, who_designed > designed engineer, who_filmed >
  cinematography cinematographer, who_is_in_picture who_in_painting > sitter portrait depicts,
  who_is_she who_is_the_woman > sitter identity, who_lived_there > residence, who_lives_there >
  residence, who_made > artist sculptor, who_made > created, who_made_sword > forged smith,
  who_paid paid_for > donated, who_painted > painter, who_plays_him who_plays_her > cast portrayed
  starring, who_sings > vocals performed vocalist, who_sings_it > vocals performed vocalist,
  who_speaks > speakers spoken, who_voices does_voice does_the_voice > voiced dub, who_wrote >
  attributed written, who_wrote > screenplay script writer, who_wrote_book > author, who_wrote_song
  > songwriter composed, who_wrote_the_tune > composer score, who_wrote_the_words > lyrics
  lyricist, why_cancelled why_end > cancelled ended, why_did_they_split break_up_the_band >
  disbanded breakup, window > stained, witch wizard > sorcerer magician, wooden > timber,
  word_order > syntax subject, words > lyrics libretto, words > vocabulary lexicon, works > oeuvre
  bibliography, world > realm setting, world_heritage > unesco, worth how_much_worth > value
  estimated, wreck > slighted, write > compose pen, write > orthography, write_left_to_right
  right_to_left > direction script, writing > inscription script, written > manuscript, wrote_song
  songwriter > composed lyrics, x_ray > infrared examination`;
