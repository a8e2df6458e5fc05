/** Sports, fitness, clubs and volunteering; see `SYNONYMS`. */
export const sport = `
  activity event, age kids > junior, age old year, agm > general meeting annual, allotment plot,
  annual year, archery arrow, archery bow, armbands floaties > buoyancy float, assist help
  support, background_check dbs, badminton > racket shuttlecock, band > orchestra music,
  basketball court, beginner introductory, beginner newbie newcomer noob novice, bird_watching >
  bird birdwatching, birdwatching bird, bleachers > stand seating, board_game chess > game, book
  reserve, book_a_court book_court > booking reserve court, book_club reading, burkini > swimwear
  modest, busy > crowded full peak, canoe kayak > paddle, captain leader, card_lost lost_card >
  replacement, chairman > chair chairperson, champion final > championship, championship > league
  title, changing_room > locker changing dressing, cheat doping, choir singing, cleats > boots
  studs, climb boulder, climbing wall, closed closure, cloth textile, club society association,
  coach train, committee > board council, compete > competition participate, competition contest
  tournament championship match, competitor > participant contestant, contestant participant,
  court > pitch hall, court_hire > court booking, craft handmade, cricket bat, criminal_record >
  conviction background, crowd > audience spectator, crowded full, cup > trophy tournament,
  cycling bike, dbs > background check, deadlift bench_press > weight equipment, defeat lose,
  defib defibrillator aed, doping drug, drop_in > casual visit, entrant > participant competitor,
  entry participation, equipment gear, experienced > experience advanced, extra_time overtime,
  fabric > cloth material textile, fan spectator, film_myself > filming photography, final exam,
  first_aid > aid injury, first_time > beginner experience new, fishing angling, fit healthy,
  fitness gym workout exercise, flippers snorkel > fin, float water_wings > buoyancy, football
  soccer, footwear shoe boot, foul penalty, freeze freeze_membership > pause suspend suspension,
  full capacity, game fixture, gardening allotment, gathering meeting event, gear kit, get_changed
  > changing locker, get_involved > volunteer join participate contribute, get_together > meeting
  social gathering, give_a_hand > help assist volunteer, goggles eyewear, golf > course club,
  ground stadium, group > club association, grown_up adult, half_time > interval break, hang_out >
  meet social, hangout meeting, harness belt, help volunteer, help_out > volunteer assist, helper
  assistant, hen_do > party hire, hobby > interest activity, hockey stick, hoodie jumper >
  clothing belonging property, horse_riding riding > equestrian horse, hot_tub > whirlpool
  jacuzzi, how_fit fitness, how_old > age minimum year, hurt_myself > injury injured, ice_skating
  > skating rink, indoor hall, indoor inside, induction introduction, jacuzzi > whirlpool hot,
  jersey > shirt kit, jogging run, join member, join sign_up > membership, join_in participate,
  junior > youth child, karate judo > martial, kick_off kickoff > start begin, kiddies child,
  kids_party > party birthday, kit > clothing uniform, kit equipment set, knit yarn wool, knitting
  needle, knocked_out eliminated, knockout elimination, lane > pool swim, language_exchange
  conversation, lap > length lane, league division, left_behind left_my > lost found property,
  lend_a_hand > volunteer help, lend_card share_card > transferable lend, lengths > lane swimming,
  level > ability standard, lifeguard supervision, long_hair swim_cap > hair cap, lost > found
  property, marathon sprint > run, martial_arts > karate judo, match > game fixture, max maximum,
  medal trophy > prize award, meet_up > meeting gathering, meetup gathering, meetup meeting,
  minimum_age > age old, miss_a_class > cancel absent, mosh crowd, nappy swim, never_done_it >
  beginner experience, new > newcomer beginner, no_show > absent charge fee, off_season > summer
  winter, offside rule, old_enough too_young > age minimum, on_hold > suspend pause, opening_hours
  > open hours, opening_times > opening hours, orchestra instrument > music, outdoor outside,
  overtime extra, paddle oar, padlock > lock locker, participant > attendee player, participate
  enter, pause suspend, photography photo, pitch > field ground, pitch_in > contribute volunteer
  help, place > space spot, play > game match, player team, plot garden, pool swim, potter ceramic
  pottery, pottery ceramic clay, practice practise train, practice rehearsal, practice train
  session, prize award reward win, pt trainer, put_on_hold > suspend pause freeze, quarter
  quarterfinal, quiet off_peak, race > run marathon, racket racquet, rank standing, rank tier
  league, reading_group > book club, record best, red_card sent_off > dismiss suspension, ref >
  referee umpire, referee umpire > official, referee umpire judge, relay race, rope harness,
  rowing boat, rugby ball, sailing boat, sandals footwear, sauna steam, score goal, scout guide,
  seat chair, secretary > contact administrator, seed > plant sow, semi semifinal, senior > adult
  veteran, session practice meeting, session zumba pilates > class, sewing fabric, shoes boots,
  shorts clothing, shower locker > changing, shut close, singer > choir vocal, skating rink, ski
  slope, skill > ability experience, sneakers > trainers shoe footwear, snowboard ski, social >
  event gathering, sow plant, spa > sauna wellness, spectator audience, spin > class cycling, spot
  space, spotter partner, squash racket, squat weight, stadium arena, stand seating, stargazing >
  astronomy star, start begin open, steam_room sauna, studs boots, supporter fan, swim bathe,
  swim_nappy nappy, swimmer swimming, swimsuit swim, swimsuit swimwear, swimwear trunks, table >
  ranking standing, take_part > participate enter entry compete, tattoo skin, team > squad side,
  tee_off start, telescope astronomy, tennis > racket racquet, too_old > age maximum, trainers >
  shoe footwear, training practice, treadmill running, treasurer finance, try_out trial_session >
  trial taster, tryout taster audition > trial, tryouts selection, tshirt t_shirt > shirt clothing
  swimwear cotton, under_18 > minor child junior, unlock open, verruca foot, volunteer helper,
  waiting_list wait, waitlist > waiting list, warm_up stretch, watch > spectator view, weights >
  dumbbell barbell lifting, win winner victory, winner champion, work_out > exercise training gym,
  workout exercise > training, yearly annual, yoga class, yoga pilates, yrs year`;
