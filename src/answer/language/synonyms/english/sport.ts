/** Sports, fitness, clubs and volunteering; see `SYNONYMS`. */
export const sport = `
  achy soreness, activity event, age kids > junior, age old year, agm > general meeting annual,
  allotment plot, annual year, archery arrow, archery bow, armbands floaties > buoyancy float,
  assist help support, asthma inhaler > medication exemption therapeutic, background_check dbs,
  badminton > racket shuttlecock, band > orchestra music, barefoot > footwear shoe, basketball
  court, beginner introductory, beginner newbie newcomer noob novice, bird_watching > bird
  birdwatching, birdwatching bird, bleachers > stand seating, bleed blood > wound injury, board_game
  chess > game, book reserve, book_a_court book_court > booking reserve court, book_club reading,
  booze beer wine alcohol > intoxicated, burkini > swimwear modest, busy > crowded full peak, canoe
  kayak > paddle, captain leader, card_lost lost_card > replacement, cardio > aerobic endurance,
  chairman > chair chairperson, champion final > championship, championship > league title,
  changing_room > locker changing dressing, cheat doping, choir singing, cleats > boots studs, climb
  boulder, climbing wall, closed closure, cloth textile, club society association, coach train,
  committee > board council, compete > competition participate, competition contest tournament
  championship match, competitor > participant contestant, contestant participant, court > pitch
  hall, court_hire > court booking, craft handmade, cricket bat, criminal_record > conviction
  background, crowd > audience spectator, crowded full, cup > trophy tournament, cycling bike, dbs >
  background check, deadlift bench_press > weight equipment, defeat lose, defib defibrillator aed,
  dive dove > board, doping drug, dove diving, drink hydration, drop_in > casual visit, drown
  lifeguard, drugs doping steroids > prohibited substance antidoping, earbuds airpods > headphone,
  entrant > participant competitor, entry participation, equipment gear, experienced > experience
  advanced, extra_time overtime, fabric > cloth material textile, fan spectator, film_myself >
  filming photography, filming video record > photography footage, final exam, first_aid > aid
  injury, first_time > beginner experience new, fishing angling, fit healthy, fitness gym workout
  exercise, flipflops crocs > sandal, flipflops sandals crocs > footwear shoe, flippers snorkel >
  fin, float floaties armbands > inflatable flotation, float water_wings > buoyancy, floaties
  armband, football soccer, footwear shoe boot, foul penalty, freeze freeze_membership > pause
  suspend suspension, full capacity, game fixture, gardening allotment, gathering meeting event,
  gear clothing, gear kit, get_changed > changing locker, get_involved > volunteer join participate
  contribute, get_together > meeting social gathering, give_a_hand > help assist volunteer, goggles
  eyewear, golf > course club, ground stadium, group > club association, grown_up adult, half_time >
  interval break, hang_out > meet social, hangout meeting, harness belt, headphones earbuds airpods
  earphones > headset earpiece audio, help volunteer, help_out > volunteer assist, helper assistant,
  hen_do > party hire, hobby > interest activity, hockey stick, hoodie jumper > clothing belonging
  property, horse_riding riding > equestrian horse, hot_tub > whirlpool jacuzzi, hottub jacuzzi >
  spa whirlpool, how_fit fitness, how_old > age minimum year, hurt_myself > injury injured,
  ice_skating > skating rink, indoor hall, indoor inside, induction introduction, jacuzzi >
  whirlpool hot, jersey > shirt kit, jersey shirt top > uniform strip, jogging run, join member,
  join sign_up > membership, join_in participate, junior > youth child, karate judo > martial,
  kick_off kickoff > start begin, kiddies child, kids_party > party birthday, kit > clothing
  uniform, kit equipment set, knit yarn wool, knitting needle, knocked_out eliminated, knockout
  elimination, lane > pool swim, language_exchange conversation, lap > length lane, league division,
  left_behind left_my > lost found property, lend_a_hand > volunteer help, lend_card share_card >
  transferable lend, lengths > lane swimming, level > ability standard, lifeguard > guard rescue,
  lifeguard supervision, locker valuables, long_hair swim_cap > hair cap, loo restroom washroom
  lavatory, lost > found property, marathon > runner distance, marathon sprint > run, martial_arts >
  karate judo, match > game fixture, max maximum, medal trophy > prize award, meet_up > meeting
  gathering, meetup gathering, meetup meeting, minimum_age > age old, miss_a_class > cancel absent,
  mosh crowd, muscle strength, music tunes playlist > audio, nappy swim, never_done_it > beginner
  experience, new > newcomer beginner, no_show > absent charge fee, off_season > summer winter,
  offside rule, old_enough too_young > age minimum, on_hold > suspend pause, opening_hours > open
  hours, opening_times > opening hours, orchestra instrument > music, outdoor outside, outfit
  clothes kit gear wear > attire dress uniform apparel, overtime extra, paddle oar, padlock > lock
  locker, paramedic medic > emergency aid, paramedic medical, participant > attendee player,
  participate enter, pause suspend, pee piss wee > urinate toilet, phone mobile cellphone smartphone
  > telephone device, photography photo, physio physiotherapist, pic selfie > photograph photography
  image picture, pitch > field ground, pitch_in > contribute volunteer help, place > space spot,
  play > game match, player competitor, player team, plot garden, pool aquatic, pool swim, portaloo
  restroom, potter ceramic pottery, pottery ceramic clay, practice practise train, practice
  rehearsal, practice train session, prize award reward win, pt trainer, put_on_hold > suspend pause
  freeze, quarter quarterfinal, quiet off_peak, race > run marathon, racer > competitor entrant
  driver participant, racket racquet, rank standing, rank tier league, reading_group > book club,
  record best, red_card sent_off > dismiss suspension, ref > referee umpire, referee umpire >
  official, referee umpire judge, relay race, rope harness, rowing boat, rugby ball, runner >
  athlete participant competitor entrant, sailing boat, sandals footwear, sauna steam, score goal,
  scout guide, seat chair, secretary > contact administrator, seed > plant sow, semi semifinal,
  senior > adult veteran, session practice meeting, session zumba pilates > class, sewing fabric,
  shirtless topless > shirt clothing attire, shoes boots, shoes trainers sneakers footwear > sole,
  shorts clothing, shower locker > changing, shut close, singer > choir vocal, skating rink, ski
  slope, skill > ability experience, sneakers > trainers shoe footwear, snowboard ski, social >
  event gathering, sow plant, spa > sauna wellness, spectator audience, spikes cleats studs >
  footwear, spin > class cycling, spot space, spotter partner, spotter spotting, sprain ligament,
  squash racket, squat deadlift > lift barbell, squat weight, stadium arena, stand seating,
  stargazing > astronomy star, start begin open, steam_room sauna, steamroom > steam sauna spa,
  steroid anabolic, stretch > flexibility warmup, stronger strength, studs boots, supporter fan,
  sweat sweaty > towel wipe, swim bathe, swim_nappy nappy, swimmer bather, swimmer swimming,
  swimsuit swim, swimsuit swimwear, swimsuit trunks bikini speedo swimwear bathers > costume attire,
  swimwear trunks, table > ranking standing, take_part > participate enter entry compete, tattoo
  skin, team > squad side, tee_off start, telescope astronomy, tennis > racket racquet, thirsty >
  water hydration, tipsy > intoxicated alcohol, toddler baby infant > nappy diaper, too_old > age
  maximum, trainers > shoe footwear, training practice, treadmill cardio, treadmill running,
  treasurer finance, try_out trial_session > trial taster, tryout taster audition > trial, tryouts
  selection, tshirt t_shirt > shirt clothing swimwear cotton, under_18 > minor child junior, uniform
  strip, unlock open, vape ecig > smoking tobacco cigarette electronic, verruca foot, volunteer
  helper, waiting_list wait, waitlist > waiting list, warm_up stretch, watch > spectator view,
  weights > dumbbell barbell lifting, win winner victory, winner champion, wipe > disinfect
  sanitize, work_out > exercise training gym, workout exercise > training, workout session, yearly
  annual, yoga class, yoga pilates, yrs year`;
