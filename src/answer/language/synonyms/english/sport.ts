/** Sports, fitness, clubs and volunteering; see `SYNONYMS`. */
export const sport = `
  24_7 any_time round_the_clock > access hour, 24_hours all_night open_late > hours overnight, 3d
  imax > screen format, 3d_print printer > filament print, 5k 10k half_marathon > race distance,
  8_men seven_players start_with_less fewer_players > constitute minimum number, absence absentee,
  accident_book > accident, accident_in > contamination, accounts > financial, achy soreness, actor
  actress > performer, adult_swimming_lessons > adult tuition, adult_with_them adult_in_the_water >
  accompanied supervision adult, affiliated > federation governing, after_being_sick > diarrhoea
  hours exclusion, after_school after_work before_work > evening morning, against_the_rules >
  prohibited breach, age > junior, age old year, age_group > class, age_group over_40s over_50s
  veterans > category, age_rating 15_certificate pg > classification age, agm > general annual, agm
  > meeting, air_ambulance > helicopter rescue, aisle > seat, allergic_to_horses > allergy hair,
  altitude_sickness > altitude, amdram am_dram > amateur, annual year, anthem song > chant,
  any_free > waived complimentary, anywhere_in_the_wild camp_anywhere > backcountry permit, appeal
  > disciplinary tribunal, apres nightlife night_out things_to_do_in_the_evening do_in_the_evening
  > bar entertainment, aqua_aerobics > class water, archery arrow, archery bow, armbands floaties >
  buoyancy float, armbands rubber_ring lilo > inflatable flotation aid, armbands_needed > buoyancy
  aid, artificial_grass > synthetic turf, ascend promotion, assets > property, asthma inhaler >
  exemption therapeutic, astroturf astro 3g_pitch artificial > synthetic surface, astroturf_boots
  blades_on > stud artificial, at_night in_the_evening evenings > floodlit evening,
  audio_description > described visually, audition try_out > casting, auto_belay > belay device,
  auto_renew rolls_over > renews automatically, away_game away_match > fixture lift, baby_pool
  toddler_pool kiddie_pool > toddler paddling, baby_screening > parent baby, back_pain bad_back >
  medical spinal, backcountry > permit, background_check dbs, backstage stage_door > stage,
  bad_heart dodgy_heart heart_problem bad_back > medical condition health, badge crest logo >
  emblem, badges > award, badminton > racket shuttlecock, ball_through_the_window smashed_window >
  damage liable, ballet > barre shoe, ballroom_shoes suede > sole, balls > supply, bamboo knotweed
  > invasive species, band > orchestra, banged_my_head hit_my_head knock_on_the_head concussed
  bump_on_the_head > head blow, banned > expelled, barefoot > shoe, barefoot bare_feet shoes_off >
  footwear feet bare, basin > bath, basketball court, beach_ride trek > escorted ride, bear_spray
  pepper_spray > deterrent bear, beat the_best > victory, become_a_member > proposed, become_a_park
  became_a_national > proclaimed established designated, bedwetting > health confidential, beehive
  beekeeping > bee keeper, before_you_chuck before_you_throw before_you_bin > retained disposal,
  beginner introductory, beginner newbie newcomer noob novice, beginners_sailing > introductory
  course, belay > rope partner competence, belt black_belt next_belt > grade, best > strongest
  finest, best_ever > record, best_player > strongest champion, best_seats > row, best_seats
  where_to_sit > stalls circle seat, bib > race, bib race_number > number chest, big_pool main_pool
  > basin, biggest_crowd > record attendance, biggest_win record_win > record victory, bike >
  cardiovascular, bird_watching > bird, birdwatching bird, bite kick > injury danger, black_run
  red_run blue_run green_run > classified graded piste, bleachers > stand seating, bleed blood >
  wound injury, blisters > foot plaster, board_game chess > game, boardwalk > path accessible,
  boat_broken > damage repair, boat_park > storage dinghy, boil filter purify > treated water,
  bomb_in > jumping, bombproof quiet_horse > experience suitability, book reserve, book_a_class
  get_in_a_class > reserve booking, book_a_court book_court > booking reserve court, book_a_swim
  book_a_lane > booking session, book_club reading, booze beer wine alcohol > intoxicated,
  bored_retired > pensioner, borrow > rental, borrow_a_player loan_player > temporary transfer
  registration, borrow_some borrow_a lend_me > hire loan equipment, boulder > matting, bow >
  etiquette respect, boxers undies > underwear, bra > attire, break_my_leg break_my_arm > rescue,
  break_the_rules > penalty, bridge cards > pair duplicate, bring_a_bottle water > hydration,
  bring_a_friend bring_a_mate bring_my_mate bring_my_friend > guest visitor, bring_a_set
  bring_a_board > equipment supplied, bring_my_own_board bring_my_own_set bring_my_own_racket >
  borrowed supplied, bring_my_own_trainer > instructor unauthorised, bring_popcorn own_popcorn
  own_snacks bring_snacks > food outside, broken_machine out_of_order > fault maintenance,
  broken_nose > injury, bruised black_eye > injury, bug_killer > pesticide insecticide, buggy_hire
  > cart, bulk_up muscles build_muscle > strength resistance, bunker sand_trap > sand rake,
  buoyancy_aid > lifejacket, burkini > swimwear modest, busy > crowded, busy_pool > capacity
  occupancy, busy_times when_is_it_quiet quietest > peak occupancy, buy_a_horse > sale purchase,
  bye > round, cable_car > gondola, caddie > trolley, caddy trolley buggy > cart hire, call_home
  ring_home > contact telephone, call_me ring_me phone_me text_me > contact notify communicate,
  camp > residential overnight expedition, can_i_ride > rider, can_t_afford_it help_with_the_cost >
  hardship subsidy assistance, can_t_come_tonight can_t_make_tonight > absence notify,
  can_t_get_a_court > booking advance, can_t_get_enough > forfeit minimum, can_t_get_up > mobility
  impaired, can_t_go_on give_up_halfway stop_halfway quit_halfway > withdraw retire, can_t_make >
  absence cancellation, can_t_make_my can_t_play can_t_make_the_match > absentee forfeit absence,
  can_t_make_my_game can_t_make_my_match > postpone alternative, can_t_really_afford > hardship
  confidence, can_t_ride_a_bike > beginner, can_t_run can_t_do_it > withdraw deferral, can_t_swim >
  beginner learn taught, can_t_swim non_swimmer > swimmer ability buoyancy, can_you_ski_at_night
  ski_at_night play_at_night > floodlit evening, cancel_a_class > cancellation notice,
  cancel_a_court > cancellation booking, canoe > craft, canoe kayak > paddle, capsize tip_over >
  overturn inverted, captain leader, card_fees table_money > fee session, card_lost > replacement,
  cardiac_arrest > defibrillator, cardio > aerobic endurance, catch_up_lesson make_up_class
  make_up_a_lesson > missed replacement credited, catching infectious > disease, category > class
  division, cave_tour > cave guided, cell_reception > coverage, chair_lift > lift, chair_s_vote >
  casting, chairlift gondola cable_car t_bar button_lift > lift, chairman > chair, chairman >
  committee, chalk > powder, challenge hawk_eye > review, challenge_the_result appeal_the_result
  disagree_with_the_ref > protest appeal, champion final > championship, championship > league
  title, chances odds > percentage probability, change get_changed > facilities, change_at_the_club
  > changing, change_clubs switch_clubs move_clubs leave_for_another > transfer registration,
  change_partners swap_partners > rotate partner, change_the_constitution > amendment resolution,
  changeover changeover_day > saturday arrival, changing_cubicle family_changing > cubicle
  changing, changing_room > locker changing dressing, charity > cause, charity_shop > donation,
  charity_shop_after given_to_charity > donated disposed, charity_spot charity_place > guaranteed
  charity fundraising, chat_in_the_sauna > conversation, cheapest_time > off_peak, cheat >
  disqualified, cheat doping, cheating > fraud, cheating_with_a_computer computer_help > engine
  device expelled, cheer watch_me cheer_on > spectator supporter vantage, chess_for_kids > junior,
  chicken_pox > contagious infectious, chickens chooks hens > poultry livestock, child_at_risk >
  safeguarding concern, chip > timing, chips_included > inclusive, chlorine > water quality
  chemical, choir singing, cinema movies > film screen auditorium, class_cancelled > cancelled
  notified, class_full waitlist_for_class > waiting list, class_size how_many_in_a_class
  how_many_in_a_group > maximum group participant, classes zumba spin pilates > timetable,
  clean_up_day litter_pick beach_clean > volunteer workday, cleats > boots studs, climb boulder,
  climb_alone on_my_tod > partner unsupervised, climbing wall, climbing_shoes rock_shoes > shoe
  hire footwear, closed closure, closed_for_cleaning > maintenance closure, cloth textile, club
  association, club team > squad, club_champion > championship, club_colours > colours, club_money
  > treasurer accounts, club_night > evening session, club_secretary > contact, club_shop
  buy_the_kit > kit supplier, clubhouse_rules > clubhouse, coach train, coach_alone_with_kids
  alone_with_my_kid > safeguarding supervision, coach_for_kids > junior coaching, coach_shouted_at
  shouted_at_my_kid > welfare complaint, coaching_badge become_a_coach > coach qualification, coat
  jacket > outerwear, code_for_the_door door_code > access entry code, cold > fever, cold_in_summer
  > temperature freezing, cold_sore rash > contagious infection, cold_water > hypothermia, collar
  polo_shirt > shirt attire dress, collect_for_me > behalf authorisation, college > education
  student, colours kit_colour shirt_colour > strip, comes_at_me attacks_me charges attacked_by >
  attack, commitment > minimum, committee > board, community_service > voluntary, compete >
  competition, competence > ability, competition contest tournament championship match,
  competition_dance dance_exam > examination, competitor > participant contestant,
  complain_about_a_member complain_about_the_coach > complaint disciplinary, compost > manure,
  concrete patio > foundation hardstanding, contact_lenses > spectacles eyewear, contestant
  participant, contract > minimum commitment, contribution > subscription, contribution fee,
  cooling_off_period changed_my_mind_gym > cooling withdrawal, corporate_membership > corporate,
  corral > start assemble, costume_cost costume_hire > costume fee, could_i_die > death danger,
  court > pitch hall, court > reservation booking, court_hire > court booking, court_time > minutes
  reserved, craft handmade, cramp > muscle hydration, crap rubbish_at bad_at not_very_good useless
  > beginner ability standard, crash_course intensive > holiday, crash_into someone_hit_me >
  collision liability, creek_water > stream treated, crest > badge, crew > member, crew_for
  someone_to_sail > crew, cricket bat, criminal_record > background, cross_country nordic > trail,
  crowd > audience spectator, crowded full, cubs beavers brownies > age, cup > tournament,
  cut_on_my open_cut > wound, dance_partner > partner, dance_shoes > footwear sole, dance_show >
  performance costume, day_pass > visitor guest, dbs > check, dbs police_check > safeguarding,
  dead_slow > pace, deadlift bench_press > weight equipment, deep_end how_deep_is_the_pool
  deep_is_it > depth metre, defeat lose, defib defibrillator aed, deterrent > spray repellent,
  didn_t_like_it walked_out > refund complaint, didn_t_show_up > absence, dig > cultivate,
  disabled_players inclusive > disability, disco_for_kids > children party, dive dove > board,
  diving_board > platform springboard, diving_board dive bombing > jumping, divot > repair turf,
  doctor_s_note sick_note doctors_note > certificate physician medical, dodgy_heart heart_condition
  heart_attack > cardiac, dog_on > leash lead, don_t_know_the_rules don_t_know_how > beginner
  novice, don_t_show no_show_for_my_court fail_to_show > absence appear, don_t_want_pics > object
  consent, donate_clothes donate_stuff > donation accepted, doping drug, doubles > pair individual,
  dove diving, draw_for_the_cup > drawn, draw_offer > draw, dressing_room > changing facilities,
  drill lathe > machine tool, drive_in drive_into > vehicle entry, drive_the_buggy drive_the_cart >
  driver age, driving_range > practice balls, drop_in > casual visit, drop_in_chess > visitor
  welcome, drop_in_price day_pass one_off > casual single visit, drop_them_off drop_my_kid
  leave_my_kids > supervision unaccompanied parent, drown lifeguard, drowning > rescue, drugs
  doping steroids > prohibited substance antidoping, duke_of_edinburgh dofe > award expedition,
  ear_infection > infection, early_bird_swim morning_swim > morning lane, easy_climbs how_hard_are
  colour_mean > grade colour, easy_runs easy_slopes stuff_for_beginners > green beginner nursery,
  energy_bar gels > nutrition carbohydrate, enough_players get_enough short_of_players
  not_enough_players can_t_raise_a_team > raise side forfeit, enough_snow how_much_snow any_snow >
  snowfall centimetre, enter_a_team > entry, entrant > participant competitor, entry participation,
  equipment gear, exam_fee > examination fee, expecting_a_baby having_a_baby up_the_duff >
  pregnancy, experienced > experience advanced, expire > termination, extra_time > additional
  penalty, extra_time overtime, fabric > cloth material textile, fail_the_test fail_my_grading
  failed_the_exam > retake resit, fake_snow snow_cannon > artificial snow, fall > injury,
  false_statement lying > prosecuted fraud, family_membership couple > household joint membership,
  fan spectator, fans fan_base > supporter, fast_runners speed > pace, fat > weight, fault > blame,
  feed_bucket > feed, feed_the_horses feed_the_ponies > feeding hand, fell_off_my_horse came_off
  bucked_off > fall remount, fell_out > capsize, fight > bout, fill_in_a_form fill_out fill_in >
  form submit, film_my_kid photo_of_my_kid take_a_photo_of_my > photography filming, film_myself >
  filming photography, film_myself_in_the_gym > filming consent, filming video record > photography
  footage, final exam, final_score > result, finder > reward found, finders_keepers
  keep_what_i_found > finder title, fire_ban > prohibition fire danger, first_aid > aid injury,
  first_aid > medical ambulance, first_aid_kit > first_aid box, first_dance wedding_dance >
  private, first_lesson first_class > trial introductory taster, first_night > visit, first_time >
  experience new, fischer bullet blitz > time, fishing angling, fit healthy, fitness gym workout
  exercise, five_a_side 5_a_side > small, five_day weekday_membership > category, fix_it
  get_it_fixed someone_fix > repair mend, fixtures_list when_s_the_next_match next_game > fixture
  schedule, flick > film, flipflops crocs > sandal, flipflops sandals crocs > footwear shoe,
  flippers snorkel > fin, float floaties > inflatable flotation, float water_wings > buoyancy,
  floaties armband, floodlights lights_on > floodlit lighting, flown_home gone_home > dispatch
  forwarded, flu > fever, folds > dissolution, food_at_camp fussy_eater > dietary, foodbank > food
  bank donation, football soccer, footwear > sole, forfeit > default awarded, forfeit walkover,
  forgot_to_clear clear_out_my_locker stuff_in_my_locker left_in_my_locker > locker emptied
  contents, forward > dispatch send, foul penalty, found_money found_a_wallet found_cash > finder
  reward, four_wheel_drive 4x4 > vehicle unpaved, free_days > waived, freeze freeze_membership >
  pause suspend suspension, freeze_fee > freeze fee, frozen_course course_closed > frost temporary
  closed, full_whack full_price > full subscription, fun_run charity_run parkrun > race event,
  galas > competition, gallop canter trot > pace, gardening allotment, gas_in_the_park > petrol
  fuel, gathering meeting event, gear clothing, gear kit, gel energy_drink gatorade lucozade >
  isotonic beverage, get_back > reclaim, get_changed > changing locker, get_done_for > prosecuted
  fined, get_fit lose_weight slim > exercise programme fitness, get_given > provided supplied
  issued, get_hurt injure > injury risk, get_in_free > companion free, get_in_the_water
  into_the_water > basin hoist, get_in_trouble break_the_rules > breach discipline sanction,
  get_involved > volunteer join participate contribute, get_my_stuff_back > returned reunited
  claim, get_onto_the_committee get_on_the_committee join_the_committee > elected nomination,
  get_out_of_my_gym gym_contract cancel_gym > contract terminate expiry, get_paid do_you_get_paid
  is_it_paid > unpaid voluntary expenses, get_picked picked_for > captain, get_there_late
  turn_up_late if_i_m_late late_for > latecomer, get_together > meeting social gathering,
  get_up_the_stairs > lift mobility step, geyser > thermal, giant_vegetable biggest_marrow > show
  heaviest, gift_shop > store, girls > women, give_a_hand > help assist volunteer, give_up >
  retire, give_up_my give_it_up > relinquish surrender terminate, gloves gumshield mouth_guard
  groin_guard head_guard > protective equipment, glut too_many_courgettes > surplus donate, go_down
  how_many_go_down > relegated descend, go_near get_near > approach distance, go_out_riding
  out_in_the_woods ride_in_the_forest hack > escorted ride, go_to_the_movies > cinema film, go_up >
  division, go_up up_a_division how_many_go_up > promoted ascend, goggles safety_glasses
  safety_specs > eye protection, goggles_and_helmet > helmet, goggles_needed > goggles, gold_award
  > award, golf > course club, golf > green, golf_buggy > cart, golf_clubs > hire, good_at >
  ability skill experience, good_cause > charity, good_enough how_good > ability standard
  competence, goody_bag > finisher, got_a_temperature high_temperature > fever, grade > rating,
  grades > difficulty, grading > examination, green_fee price_of_a_round cost_of_a_round > fee
  visitor, greenhouse polytunnel > structure, grooming brush > tack, ground stadium, group_does_he
  which_group > section age, group_in_front slow_group > pace pass, group_lesson group_class >
  tuition class, grow > plant, grow_things what_can_i_grow > cultivation crop, grunting
  slam_weights drop_weights > noise weights, guest_for_tennis bring_a_guest > guest introduced,
  guest_pass > guest visitor, gum_shield > mouthguard, gym > studio centre, gym_busy > peak,
  gym_closed > closure, gymkhana horse_show > competition show rosette, had_the_flu feel_ill
  feeling_sick not_well unwell > illness fever infection, hair_in_a_bun bun > hair tied, hair_up >
  tied, hairdryers > hair, half_inched > theft, half_term_class > term holiday, half_term_meeting
  on_at_half_term > holiday, half_time > interval break, handed_in hand_it_in > surrendered lost,
  handed_in_my_card my_bank_card visa_card > bank card destroyed, handicap > certificate index,
  hang_out > meet social, hangout meeting, hard_court clay > surface, hardship poverty,
  hardship_fund help_with_subs > hardship reduced, harness belt, have_a_bonfire burn_stuff >
  burning, haven_t_got_anyone no_one_to_play nobody_to_play > partner, hay straw > forage bedding,
  head_injury > concussion blow, headbutt kick > assault violent, headphones earbuds airpods
  earphones > headset earpiece audio, health_form parq > questionnaire health, health_problem >
  condition medical, heat > dehydration sun, heated > temperature, heated_pool > temperature, hedge
  fence, helmet_for_kids > helmet obligatory, help volunteer, help_from_a_computer
  cheating_with_phone > electronic device, help_out > helper, help_out > volunteer assist, helper
  assistant, hen_do > party hire, high_heels > footwear, hike_with_my_dog > dog trail, hilly_course
  is_it_hilly > ascent gradient profile, hire_a_dinghy > hire, hit_by_a_ball hit_someone
  hit_somebody smashed > injury liable, hobby > interest activity, hockey stick, home_game
  away_game > fixture home away, home_ground > ground stadium, homeless soup_kitchen food_bank >
  charity donation, homesick > contact pastoral, honorary > life, hood > clothing loose, hoodie
  jumper > belonging property, hoof shoe > farrier, hooligans > violence supporter, horse pony >
  mount, horse_allergy > allergy, horse_died horse_ill > veterinary, horse_lorry > parking,
  horse_muck > manure, horse_poo > dung, horse_riding riding > equestrian horse, horse_riding_trail
  > equestrian horse, horsebox horse_box trailer > parking, hot_spring > thermal, hot_tub >
  whirlpool jacuzzi, hottub jacuzzi > spa whirlpool, how_big_is_the_ski > kilometre piste,
  how_close > approach, how_do_i_get_a_rating get_graded > grading rated, how_do_i_get_tickets
  season_ticket_holder > ticket, how_do_pieces chess_pieces > piece, how_far_ahead
  how_far_in_advance how_early_can_i_book > advance ahead, how_fast_do > pace speed, how_fit
  fitness, how_hard_is_the_skiing mostly_easy > green blue, how_long_am_i_banned how_long_am_i_out
  long_ban > suspension match, how_long_can > maximum limit, how_long_can_i_have
  how_long_can_i_book > maximum minutes, how_long_do_i_get time_limit > clock minute,
  how_long_have_i_got > limit cut_off, how_long_is_a_half > duration minute, how_long_is_a_match
  how_long_is_a_game > duration half minutes, how_long_is_the_film > minute, how_long_is_the_film
  how_long_is_the_show > running time duration, how_long_is_the_wait wait_for_one > waiting average
  delay, how_long_on_the_treadmill > limit minutes, how_long_to_get_a_black_belt
  how_long_to_black_belt > grade year, how_many_games how_many_matches > fixture matches number,
  how_many_hours time_commitment > commitment hour, how_many_in > maximum size,
  how_many_kids_in_a_lesson > ratio maximum, how_many_kids_per_adult > ratio adult supervision,
  how_many_lifts > lifts, how_many_on_a_team > team, how_many_players players_a_side > team number
  eleven, how_many_slopes how_many_runs how_much_skiing > kilometre piste, how_many_times won
  won_the > title champion, how_many_times_can > maximum, how_many_visit > visits visitor,
  how_many_votes > vote, how_many_weeks how_many_lessons how_many_sessions > duration course week,
  how_much_is_membership how_much_per_month a_month per_month > subscription monthly membership,
  how_much_per_night each_night > visitor contribution, how_much_to_enter cost_to_enter > entrance
  fee entry, how_much_water > litre carry, how_old > year, how_old_for_the_film > classification
  age, how_young how_little youngest > age minimum, hurt_my_knee did_my_knee_in pulled_a_muscle >
  injury injured, hut shed > structure building, ice_on_the_road > snow closed, ice_rink > skating
  rink, ice_skating > skating rink, icy > temporary closed, ill_all_year injured_all_year > absence
  reduction, ill_tomorrow sick_tomorrow sick_kid kid_is_ill > absence notice cancellation,
  in_august over_the_summer in_the_summer > summer closed, in_charge > supervisor, in_hospital >
  inpatient, in_hospital been_in_hospital surgery > illness medical, in_the_mail through_the_post
  by_mail > posted postal, in_trouble > discipline, indoor hall, indoor inside, induction >
  orientation, induction > safety, induction introduction, ineligible > eligibility unregistered,
  injured > unfit medical, injured_at_training > accident report, injury_time stoppage_time > added
  time, instructor_led > supervised, instrument > music, insurance_if_i_get_hurt > insurance
  accident, interval break > intermission, is_it_open_when > closed open, is_mine it_s_mine >
  ownership proof owner, is_the_course_open > closed closure, is_the_match_on game_off match_off
  match_cancelled > postponed fixture cancelled, jacuzzi > hot, jeans > denim, jeans_allowed
  wear_jeans > denim dress code, jersey > shirt kit, jersey shirt top > uniform strip, jewellery
  rings piercings > remove, jewels jewelry jewellery > valuables, jodhpurs > breeches, jogging run,
  join > apply applicant, join member, join sign_up > membership, join_a_club join_the_club
  become_a_member how_do_i_join join_up > membership apply application, join_in participate,
  joining_fee > registration administration fee, jump_off dive_off high_board > board platform
  diving, junior_golf > junior, junior_member kids_membership > junior youth, karate > belt grade,
  karate judo > martial, kayak_hire sup paddleboard paddle_board > hire craft paddle, keep_a_rock
  take_a_rock keep_a_shell > removal collecting, keep_back behind_the_line > spectator barrier
  touchline, keep_chickens keep_bees keep_rabbits keep_animals > livestock, keep_it_for hold_it_for
  how_long_will_you_keep > retained retention days, keep_my_horse own_horse stable_my_horse
  board_my_horse > livery stabling, kettle toaster hoover lamp > appliance repair,
  kicked_by_a_horse trodden_on > injury, kicked_out_of_the_club > expulsion appeal, kickoff > start
  begin, kiddies child, kids_badge junior_ranger > workbook badge children, kids_climb > minor
  supervised, kids_in_the_gym > age junior, kids_in_the_workshop > adult accompanied, kids_karate >
  junior class, kids_party > party birthday, kids_safe is_it_safe > safeguarding safety, kids_show
  > performance, kids_ski_free > children free, kids_ski_lessons > nursery children, kids_swim >
  child supervision ratio, kids_tennis > junior, kilos lbs > weight kilogram, kit > clothing, kit
  equipment set, kit_deposit > deposit kit, knackered worn_out tired > fatigue exhaustion,
  knife_at_scouts penknives > blade, knit yarn wool, knitting needle, knockout elimination, lab >
  dog, lad lass > youth, ladder box_league > league ranking competition, ladies_day > women
  reserved, ladies_section > women, ladies_team girls_team women_s_team > female women, lane > pool
  swim, lane_swimming > lane, language_exchange conversation, lap > length lane, lap circuit, laser
  > cutting, laser_cutter > laser cutting, last_lift when_do_lifts_close > lifts closing,
  late_for_class > admission late, late_for_the_show late_for_the_film > latecomer admitted,
  late_subs > arrears subscription, lawnmower strimmer rotavator > machinery tool, leader_training
  > training, league division, league_tennis > match, learn_as_an_adult adult_learner > adult
  beginner, learn_to_ride > beginner tuition, learn_to_sail sailing_lessons > course tuition
  sailing, learn_to_ski learn_to_snowboard > instructor beginner, learn_to_swim swimming_lessons >
  tuition swimming, learner > novice beginner, leave_my_project store_my_project > storage project,
  leave_the_club cancel_membership get_out_of_my_membership stop_my_membership > terminate
  resignation notice, left_behind left_my > lost found property, leggings jodhpurs > trousers
  clothing, legroom > row, leisure_centre > fitness centre, lend_a_hand > volunteer help, lend_card
  share_card > transferable lend, lengths > lane swimming, lesson > coaching, lessons teach_me
  learn_to learn_how > course tuition instruction, lessons_in_bridge > beginner, let_faster > pass,
  let_me_know get_back_to_me > contact notify communicate, let_them_through > pace priority, level
  > ability standard, level_on_points same_points > equal goal difference, licence_to_row
  permit_to_paddle > licence waterway, lichess > online, lido > pool, life_member > honorary,
  lifeguard > guard rescue, lifeguard supervision, lift_closed > closed reimbursement, lift_pass
  ski_pass liftpass > pass day lift, lifts give_me_a_lift get_a_lift > driver passenger,
  lightning_on_the_course > suspended discontinued, lightning_pool > thunderstorm,
  lights_for_the_court floodlight > token, lilo inflatable > toy floating, line_judge > official,
  line_up > assemble, listen_to_music > headphone, lock_my_stuff > locker padlock, lock_the_gate >
  gate locked, locker_broken locker_stuck > locker, lockers_overnight > locker emptied, long_hair
  swim_cap > hair cap, long_running > established, longest_run > longest descent, loo restroom
  washroom lavatory, look_through go_through rifle_through > inspect, loos_on_the_course toilets_on
  > toilet station, loose_hold spinning_hold > report loose, lose_my_place lose_my_spot > forfeit,
  lost > found, lost_ball hit_someone_s > ball, lost_card_gym > replacement card, lost_his_scarf >
  replacement, lost_locker_key lost_my_locker > key locker, lost_my_ball look_for_a_lost > search
  ball, lost_my_card forgot_card > replacement card, lost_my_goggles lost_my_towel > lost property,
  lost_my_pass lost_my_ski_pass lost_pass > blocked reissued replacement, lost_property_scouts >
  lost, lost_ski > rental liability, lure bait worms > hook fly, machine_hog too_long_on_a_machine
  > limit minutes, machinery > machine tool, mail_it post_it ship_it > dispatch forwarded postage,
  majority > thirds, make_it_up_the_road > vehicle length, make_the_team get_into_the_team >
  selection squad, make_up > cosmetics, makerspace hackspace hackerspace maker_space > workshop,
  manager gaffer > coach secretary, manager_now who_is_the_manager > manager coach appointed,
  manners etiquette > conduct courtesy, marathon > runner distance, marathon sprint > run,
  martial_arts > karate judo, martial_arts karate judo taekwondo mma kickboxing jiu_jitsu bjj >
  dojo combat, mascot > symbol, massage > physiotherapy, match > game, max maximum, medal trophy >
  prize award, medic > aid, meet get_together > convene assemble, meet_place where_do_they_meet >
  hut hall, meet_up > meeting gathering, meeting > annual, meetup gathering, meetup meeting, member
  > subscriber, members_only non_members > visitor guest public, membership_fee membership_cost
  cost_to_join how_much_to_join > subscription annual membership, men_only > men, message_my_kid
  text_my_kid > communication safeguarding, metal_detector metal_detecting > detector, mile_markers
  > marked mile kilometre, minimum_age > age old, minimum_term tied_in locked_in > minimum term
  commitment, miss_a_class > absent, miss_a_class missed_class can_t_come_to > absence cancellation
  notice, miss_term start_mid_term join_halfway > term pro_rata, miss_the_next_match > suspension,
  missed_lesson > credited replacement, mixed > gender, moles rabbits pigeons > pest, monthly_fee >
  subscription monthly, mosh crowd, most_titles > champion, motion proposal, motorbike_trail >
  motorised, motorised > vehicle engine, moulds studs > footwear, mounting_block > mount, mouse >
  rat, move_up go_up_to_cubs > section transfer, move_up_a_belt > grading, move_up_a_level > stage
  progress, moving_away > notice termination, moving_house relocate > termination, moving_out >
  notice, mow strim > grass cutting, muck > compost fertiliser, mucking_out > stable cleaning,
  mum_and_dad my_mum my_dad > parent guardian, mums_and_babies parent_and_toddler > infant parent,
  music > headphones, music tunes playlist > audio, musical panto pantomime > production
  performance, my_sister my_brother my_mate > representative, my_time how_did_i_do > published,
  naked nude starkers in_the_nude > textile, name_down > waiting, nappy swim, native_people
  indigenous tribe > ancestral, nearest_group > district, neckerchief necker scarf > uniform,
  need_a_handicap > certificate handicap, need_a_partner without_a_partner come_alone on_my_own >
  partner single, need_my_own bring_my_own own_kit own_equipment own_gear > equipment supplied
  provided, need_to_swim able_to_swim > swim competence, need_training need_a_course > induction,
  nervous_rider > confidence, nets goals > equipment, never_before first_time > beginner novice
  introduction, never_done never_tried never_played never_climbed never_skied never_sailed
  never_ridden > beginner novice experience, never_done_it > beginner experience, never_learnt >
  beginner adult, new > newcomer beginner, new_team > entry, newbie > learner, newbie
  total_beginner complete_beginner first_timer never_done > beginner novice introductory,
  newbie_slope nursery_slope bunny_slope baby_slope > nursery beginner slope, night_life > bar
  entertainment, no_lifeguard > unsupervised risk, no_partner find_me_a_partner > host partner,
  no_show > absent charge fee, no_show > missed, no_team don_t_turn_up > forfeit default, non_skier
  > walker, non_skier don_t_ski can_t_ski > pedestrian activity, noodles pool_noodle > floating
  aid, not_enough_players > default, notice notice_period > written, nude > unclothed, obstructed
  blocked > restricted, off_peak_membership > off_peak, off_piste backcountry > avalanche unmarked,
  off_season > summer winter, offside > position, offside rule, old_do_you > age minimum,
  old_enough too_young > age minimum, on_behalf > representative, on_her_own on_his_own by_herself
  by_himself leave_them > unsupervised supervised unaccompanied, on_in_the_summer > summer break,
  on_my_tod > alone, on_the_way_round along_the_route > course station, one_to_one one_on_one
  private_lesson > private individual tuition, one_to_one_lesson > individual, online_form web_form
  > form online, online_photos pics_online photo_online > website image consent, open_air >
  outdoor, open_day_sailing > taster, open_evening open_night > visitor public evening, open_til >
  season, open_to_public > public visitor, open_toed > footwear closed, opening_hours > open,
  opening_times > opening hours, opera_glasses > hire, operation > illness, out_of_order >
  defective, outdoor_pool lido > outdoor open_air, outfit kit gear wear > attire dress uniform
  apparel, over_18s_only > adult, over_50s walking_football > senior veteran, overgrown weeds weedy
  jungle not_looking_after > neglected cultivation uncultivated, overnight sleepover > residential,
  own_a_pony > ownership, own_hat > hat, owner_of_the_club > owner chairman, packing_list
  what_to_pack kit_list > equipment list, paddle oar, paddling_pool > shallow toddler, padlock >
  lock locker, pads > protective equipment, pairing > opponent round, par_q > questionnaire health,
  paralysed paralyzed wheelchair_user > mobility disability hoist, paramedic > aid, paramedic
  medical, paraplegic > disability mobility, parent_helper > volunteer rota, parent_rota
  parents_help mums_and_dads > parent rota, parent_sign mum_sign permission_slip > consent parent
  signed, parents_in_the_water > accompanied parent, parents_shouting shouting_parents
  abusive_parents > spectator abuse conduct, participant > attendee player, participate enter,
  partner_dance > couple, partner_didn_t_come > host, patch garden > plot, pause put_on_hold >
  suspension, pause suspend, paved > surfaced, pay_for_rescue > rescue billed, pay_per_session
  pay_as_you_go payg pay_each_time > casual session visit, pay_subs > subscription payment,
  pay_termly per_term > term fee, pee piss wee > urinate toilet, personal_trainer > trainer
  programme, personal_trainer pt > instructor coaching individual, personal_trainer_cost > personal
  training fee, pervert perv peeping creep > harassment voyeur, pesticide insecticide, petrol_money
  > mile mileage lift, phone mobile cellphone smartphone > telephone device, phone_at_camp > mobile
  device, phone_call take_a_call > telephone call, phone_in_the_changing_room phones > mobile
  telephone, phone_parents ring_parents > contact, phone_rings phone_goes_off > mobile forfeit,
  photography photo, photos_of_kids > photography, photos_of_me race_photos > official photograph,
  physio physiotherapist, pic selfie > photograph photography image picture, pick_it_up_for_me >
  behalf, pick_it_up_for_me my_sister_collect my_mum_collect someone_else_collect > authority
  representative letter, pick_my_son pick_my_daughter > collection parent, pick_up_my_bib
  pick_up_my_number pick_up_my_pack > collection registration, pick_up_sticks gather_wood
  collect_wood > firewood gathered, pick_up_the_wrong wrong_one > mistake, pick_up_time
  collect_my_kid pick_my_kid_up late_picking_up > collection parent, pictures > screen auditorium,
  pigs goats > livestock, pin safety_pin > affix number, pitch > field ground, pitch > surface,
  pitch_frozen pitch_waterlogged > postponed inspection, pitch_in > volunteer help, pitch_size
  how_big_is_the_pitch how_big_is_the_goal > dimension metre, place > spot, planting planting_time
  > sowing, play > game match, play_for_two two_teams another_team > registered simultaneously
  transfer, play_online > online, play_with_my_dog > dog, player competitor, player team, plot
  parcel, plot story > synopsis, plunge_pool > cold, pocket_money > spending cash, points_deducted
  deducted > points sanction, ponies horses > animal, pony_camp pony_day > holiday camp, pony_club
  > branch, pony_ride > led children, ponytail > hair tied, poo accident_in_the_pool >
  contamination, pooed_in > contamination closure, pooed_in_the_pool > contamination closure
  faecal, pool > basin, pool > bath, pool aquatic, pool_closed shut_for > closure maintenance,
  pool_toys > toy inflatable, poorly > fever infection, poorly_kid > absence, popcorn sweets nachos
  > snack refreshment, portaloo restroom, postponed > rearranged, potter ceramic pottery, pottery
  ceramic clay, power_boat > motor, power_tools > machine induction, practice > practise, practice
  > session, practise train, pregnant_at_the_gym > pregnancy, pregnant_in_the_gym > pregnancy
  medical, president > chairperson, pretend lie > false fraud, price_went_up price_increase >
  increase notice, prize award reward win, problems > route boulder, proclaimed declared, progress
  > assessment, promise oath > investiture, promote stalemate > rule, prosecuted > court offence,
  protein_shake > supplement nutrition, prove_the_phone > serial ownership, pt trainer, pull_out
  drop_out > retire, punch_bag > equipment, punched hit_him fight > violent conduct, punish >
  discipline, purify > boil, push_a_buggy run_with_a_buggy > pushchair excluded, put_her_name_down
  put_his_name_down put_name_down > waiting, put_it_back take_back_a_move > touched, put_my_boat_in
  kayak_on_the_lake > craft launching boating, put_my_food store_food keep_my_food > foodstuff
  locker canister, put_my_membership_on_hold > freeze suspend, put_on what_should_i_put_on > wear
  clothing attire, put_on_hold > suspend pause freeze, put_the_price_up > increase fee, put_up
  build > structure, put_up_a_shed build_a_shed > erected shed structure, putting short_game >
  practice, quad_bike atv > motorised vehicle, quarter quarterfinal, quickest_round > pace, quiet
  off_peak, quietest > off_peak, quiz_night bingo > social event, rabbits > livestock, race > event
  competition, race > run marathon, race course, race_night > race, race_pack > collection number,
  racer > competitor entrant driver participant, racket_broken > repair, racket_hire
  borrow_a_racket > racket loan hire, radio_licence > vhf, rain_on_court wet_court > surface play,
  rain_stopped_play > abandoned postponed weather, raise how_much_do_i_need_to_raise raise_money >
  sponsorship fundraising minimum, raise_money > donation, range_balls basket_of_balls > range
  basket, rank standing, rank tier league, ranking_points > ranking, rated_games > rating, rating
  elo > ranking, reading_group > book club, recital > performance, record_attendance crowd >
  attendance, red_card yellow_card sent_off > caution suspension dismissal, ref > referee umpire,
  ref reference, ref_course become_a_ref > referee qualification training, ref_didn_t_show no_ref
  ref_didn_t_turn > absence appointed official, ref_number > reference, referee umpire > official,
  referee umpire judge, reference_number > reference, refund_my_subs > refund subscription, regatta
  > race event, register_a_player > registration eligible, rejoin come_back_as_a_member > lapsed
  readmission, relaxed_screening > autism relaxed sensory, relay race, relegated go_down > bottom
  division, rent_a_plot get_a_plot get_an_allotment > apply tenancy waiting, report_it_lost
  report_a_lost > report enquiry form, report_the_score text_the_score > result report, rerack >
  rack, rescue_me have_to_rescue > rescue negligence billed, restricted_view > obstructed view,
  restring string > racket, resume restart, resume resumption, return_the_kit > returned kit,
  reward > bounty recompense, ride_again play_again back_on > return exclusion, ride_bareback >
  saddle, riding_hat > hat headgear, riding_lessons ride_a_pony > tuition instruction mount, ringer
  played_a_ringer dodgy_player > unregistered ineligible, risky > risk, rivals derby > rivalry,
  road_closed roads_shut > closed closure, road_closures > closed access, road_open > closed snow,
  rock_climb > climbing, rolex watch_and_phone > valuables, rooster cock cockerel > poultry noise,
  rope harness, rope_in tie_in knot > tying harness, rosette > prize placing, rota > duty,
  round_of_golf round > hole course green, routes_changed change_the_problems new_routes
  how_often_do_you_change reset > renewed, row > oar, rowing boat, rub_down > massage, rugby ball,
  run_away > run, run_next_year next_year_instead do_it_next_year put_it_off > defer deferral
  postpone, run_with_my_dog > dog canicross, runner > athlete participant competitor entrant,
  runner_up > finalist, runs > piste, rv camper_van > vehicle feet length, sacked > appointed,
  saddle bridle > tack, safety_boat rescue_boat > rescue patrol, safety_cover > rescue, sail >
  yacht dinghy, salsa ballet ballroom tap jive tango > dance class, sauna steam, sauna_included >
  sauna included, scab > wound, scared nervous > confidence reassurance, scared_of_water >
  confidence, school_hols hols > holiday, score goal, scorer director > tournament, scout > troop,
  scout guide, scout_leader > volunteer adult, scouts cubs beavers brownies guides rainbows > youth
  section, scuba > underwater, scuba snorkelling > diving, season > period months, season_start
  when_does_the_season_start season_end > season commence, second_hand_uniform used_uniform >
  garment, secretary > contact administrator, secretary treasurer > officer, see > view,
  see_the_stars > night sky, seed > sow, self_defence self_defense > protection, sell_my_veg
  sell_my_vegetables sell_the_veg > sale produce surplus, semi semifinal, send_my_bib
  send_my_number in_the_mail > posted collection, senior > adult veteran, sensei > instructor,
  sent_off > expulsion, serial_number imei > serial, session meeting, session zumba pilates >
  class, sew > mending, sew sewing_machine > textile garment, sew_on > badge sewn, sewing fabric,
  shallow_end > depth shallow, share_a_horse part_loan > loan share, share_a_plot > co_worker
  joint, share_horse > loan, sharing_tent > tent, shell > collecting beach, shin_pads > equipment,
  shin_pads shinpads > guard, shirt_size t_shirt_size > size, shirtless topless > shirt clothing
  attire, shirts kit_clash same_colour wear_red both_wear > colours clash strip, shoe boot,
  shoes_for_dance > footwear, shoes_for_horse blacksmith > farrier, shopping groceries > food
  perishable, shorts board_shorts > swimwear attire, shorts clothing, shower locker > changing,
  showers_in_the_park > shower, sibling_discount second_child brother_and_sister > sibling
  reduction, sick_at_camp > parent collected, sick_bug > diarrhoea hours, sign_a_form
  sign_something paperwork > form declaration registration, sign_up > apply, simultaneous_display >
  exhibition, singer > choir vocal, single_sex > women men, singles > pair, sit_on_a_towel > towel,
  skating rink, ski > piste run, ski slope, ski_bus > shuttle, ski_hire hire_skis rent_skis
  rent_a_board > rental equipment hire, ski_in_ski_out > slope accommodation, ski_insurance >
  insurance rescue, ski_insurance > optional, ski_patrol > piste rescue, ski_school ski_lessons >
  instructor tuition, skill > ability experience, slope > piste run, slow > cut_off sweep, slow >
  pace cutoff, slow_lane fast_lane > lane speed, slow_play playing_too_slow > pace play,
  slow_players > pace, slug_pellets slugs snails > pest pellet, smart_shoes > footwear,
  smashed_window > broken, sneakers > trainers shoe footwear, snoop > privacy, snow_report >
  snowfall, snowboard > board terrain, snowboard ski, snowed_in road_closed_snow > closed
  avalanche, snowshoe > trail, social > event gathering, social_dance > social, society > club,
  society_day corporate_day > group visitor, society_outing > visiting party, sold_off > auction
  disposed, solder soldering_iron > electronics, someone_to_play_with hitting_partner
  find_a_partner > partner member, someone_to_propose > seconded, something_i_lost what_i_lost
  i_lost > lost enquiry claim, something_to_go_fishing fishing_permit > licence angling, sore_loser
  shake_hands > etiquette, spa > sauna wellness, spade fork rake wheelbarrow > tool, sparring >
  contact bout, spat_at spit > assault misconduct, spectator audience, spectators_at_the_pool >
  spectator viewing, spikes cleats > footwear, spikes_on soft_spikes > footwear stud, spin > class
  cycling, spin_class > cycling class, sponsor_me justgiving gofundme > sponsorship donation
  fundraising, sponsor_the_club advertise > sponsorship, spook > quiet, sportswear gym_clothes >
  clothing attire, spotter > supervision, spotter partner, spotter spotting, sprain ligament,
  sprinkler > water, squad > selection, squad > youth training, squash racket, squat deadlift >
  lift barbell, squat weight, stable > livery, stable_girl work_for_rides help_at_the_yard
  at_the_yard > assist helper exchange, stadium > venue, stadium arena, stag_and_hen > party,
  stalls circle balcony > seat auditorium, stand_for > election candidate, stargaze see_the_stars >
  dark astronomy, stargazing > star, start begin open, start_a_team enter_a_team new_team
  set_up_a_team > admission application club, start_line > start assembly pen, stay_and_watch
  do_i_have_to_stay > supervision parent spectator, steam_room sauna, steamroom > steam sauna spa,
  steroid anabolic, sticks twigs branches > wood, still_have_to_pay have_to_pay_anyway
  charged_anyway > payable fee charge, still_pay > payable charge, stolen_skis skis_stolen > theft
  rental, stop_playing > discontinued suspend, store > provisions, storm > cancelled, stretch >
  flexibility warmup, stroke pet_the cuddle > handling touch, stronger strength,
  struck_by_lightning > lightning storm electrical, student_membership > student, studs boots, sub
  bench > replacement, subs > membership, subs_due when_are_subs > subscription due, sue claim >
  liability, suit gi pyjamas > uniform, sup paddleboard, surf_lesson > tuition board,
  swap_my_ticket exchange_my_ticket change_my_ticket > exchange transfer, swear_at > abuse
  language, swearing_in make_a_promise > investiture, sweat > hygiene, sweat sweaty > towel wipe,
  sweets_at_camp > confectionery, swim_club swim_team > club training, swim_in > swimming bathing,
  swim_nappy pool_nappy > nappy incontinent, swimmer bather, swimmer swimming, swimming_badge
  25_metres 50_metres > award certificate, swimming_costume cossie swimmers bathers bikini speedos
  > swimwear attire, swimming_hat > cap, swimming_pool > pool, swimsuit swim, swimsuit swimwear,
  swimsuit trunks bikini swimwear bathers > costume attire, swimwear trunks, swing my_swing >
  tuition, t_shirt_in_the_pool rash_vest wetsuit > swimwear, table > ranking, tablets_at_camp >
  medication, tackle bad_tackle > foul, take_a_break_from > suspend pause, take_my_kid_in_his_car
  lift_with_the_coach > transport consent, take_off take_my_ring_off > remove, take_over when_i_die
  my_dad_s_plot > succession assigned, take_part > participate enter compete, talking chat >
  silence, tampon > menstruation, tattoo skin, tea_and_biscuits biscuits > refreshment, tea_rota
  make_the_tea > rota refreshment, teach > tuition coaching, teach_me show_me_how > instructed
  taught tuition, teacher_in_the_water > instructor, team_selection > squad captain, tee_time
  tee_off book_a_round > start booking, teen_class > youth, teenagers_gym how_old_for_the_gym > age
  minimum junior, telescope astronomy, tennis > racket racquet, tennis squash badminton > court,
  theatre > playhouse auditorium, things_to_do > recreation, things_to_do what_is_there_to_do
  what_can_you_do anything_to_do > activity entertainment attraction, thirsty > water hydration,
  throw_in corner_kick > restart, thunderstorms > electrical, tide_too_low > tide, tidy_up > tidy,
  tie_break > decider, tied_vote > casting, time_limit > cut_off maximum, tip_over capsize, toddler
  baby infant > nappy diaper, toilet_at_camp > facilities, too_heavy am_i_too_heavy how_heavy
  weight_limit too_fat > weight maximum ceiling, too_old_to_ride > age, too_slow really_slow
  slowest last_place > cut_off sweep time, too_small too_little > age minimum height, too_windy
  windy > wind gale closed, top_of_the_table > leader champion, top_rope lead_climb > rope lead
  climbing, top_scorer > goal leading, top_scorer most_goals > scorer record, topless shirt_off
  shirtless > torso bare, touch_a_piece > touched, touch_move > piece touched, touchline sideline,
  towel > hire, towel_needed need_a_towel > towel compulsory, tracksuit joggers > clothing loose,
  trailers adverts > advertisement start, train session, trainers > shoe, transfer_window
  sign_a_player > registration transfer, travel_costs bus_fare petrol_costs > expenses reimbursed
  travel, treadmill cardio, treadmill cross_trainer exercise_bike > cardiovascular equipment,
  treadmill running, treasurer finance, tree fruit_tree > planting, trial_lesson trial_class >
  taster introductory, trial_session > trial taster, tribe > indigenous people, trophy silverware >
  cup honours, trousers pants leggings > attire, try_it_out taster free_trial have_a_try
  give_it_a_go > trial introductory, try_out tryouts trials get_picked picked_for > selection
  squad, tryout audition > trial, tshirt t_shirt > shirt clothing swimwear cotton, tubing sledging
  > toboggan, tutu leotard > attire uniform, two_left_feet > beginner, types_of_membership
  what_memberships kinds_of_membership > category membership, unclaimed_stuff buy_unclaimed >
  auction, under_18 > child junior, under_the_weather > illness, understudy > cast replacement,
  underwater_camera gopro_in_the_pool > photography, uniform strip, uniform_cost
  where_to_buy_uniform > uniform supplier, uniform_volunteer > uniform tabard, unlock open, unpaid
  > voluntary, upstairs up_the_stairs > staircase step, use_the_machines > induction machine, vape
  ecig > smoking tobacco cigarette electronic, vending_machine > vending snack, verruca plaster
  athletes_foot > infection foot, vets > veteran, volunteer helper, volunteering_on_benefits >
  volunteer benefit, vote_on > motion ballot, wait_time > delay average, waiting_list wait,
  waiting_list_for_cubs > waiting, waitlist > waiting, waiver disclaimer > consent liability,
  walk_home go_home_alone go_home_by > walk collection, walk_it walk_the_course can_i_walk >
  walking walker, walking_football > age, warm_up stretch, watch > view, watch_my_kid
  watch_the_kids parents_watch > spectator viewing, watching_the_class > parent viewing, water_butt
  rain_barrel > tank butt water, water_my_plants watering > irrigation, water_polo synchro > club,
  water_slide flume wave_machine inflatable_session > slide leisure, water_station drinks_station
  water_stop drink_on_the_way > refreshment hydration, water_temp how_warm_is_the_water
  how_cold_is_the_water > temperature degree, watering_can > water tank, weapons_training nunchucks
  > weapon, wear > footwear garment, wear_in_the_sauna > textile towel, wear_jeans_in_the_gym >
  attire, wedding_dance_lessons > private tuition, weed_killer weedkiller roundup glyphosate >
  herbicide chemical, weights > dumbbell barbell, weights dumbbells barbell > resistance lifting,
  weights_back put_weights_back > rack, weirdest strangest > unusual, welfare_officer >
  safeguarding welfare, wellies > footwear, went_bust went_bankrupt > insolvency administration
  liquidation, wet_clothes change_of_clothes spare_clothes > clothing change, wetsuit > neoprene
  suit, wetsuit_boots > footwear, what_age_group > age, what_are_the_chances how_likely >
  percentage probability, what_do_i_get what_do_you_get > included medal,
  what_do_i_have_to_do_when_i_leave > notice, what_do_people_lose most_common > frequent common,
  what_group > section, what_happened_in > history, what_level > stage assessment, what_music >
  music, what_night which_day what_day what_evening > weekday tuesday thursday, what_night
  which_night which_day what_day what_evening > monday wednesday friday, what_rank what_grade >
  grading, what_to_wear_first wear_tracksuit > clothing loose, whatsapp_group group_chat >
  communication message, wheelchair_path paved_path > boardwalk paved accessible, wheelchair_sport
  > wheelchair, wheelchair_tennis > wheelchair, when_did_it_start how_long_has_it_been > founded
  established formed, when_do_you_meet > weekly meeting, when_do_you_train when_do_you_meet
  when_do_they_meet when_is_training > session evening training, when_i_leave leave_early >
  departure notice termination, when_s_the_agm > annual general, when_s_the_final when_is_the_final
  > final date, when_s_the_season when_does_the_season when_is_the_season > open december april,
  where_do_you_meet where_do_you_play where_do_you_train > venue ground hall, where_s_my
  where_is_my > located held, where_s_the_final > final venue, which_group > category,
  white_clothes > attire dress, who_brings_the_ball match_ball > ball supplied, who_came_first >
  winner, who_came_second > second, who_can_use_it > member public, who_do_i_go_to_about > welfare
  contact, who_has_it who_s_got_it > held office depot, who_lived_there_before > ancestral
  inhabitants, who_owns_the_club > association constitution, who_pays who_s_liable > liability
  liable, who_pays_the_ref ref_fee > referee official fee, who_s_in_charge who_is_in_charge >
  committee responsible manager, who_s_in_it > cast performer, who_s_the_boss > chairman director,
  who_started who_set_it_up > founder established, who_won > winner champion, whole_round
  nine_holes 9_holes > round hole, wifi_at > internet, wimbledon_tickets > ballot, win winner,
  win_a_game points_for_a_win > points awarded, wind_up_the_club club_folds > dissolution assets,
  window_smashed > damage, windsurf kitesurf surf > board wave, winner > prize, winter_tires
  winter_tyres > snow, wipe > disinfect sanitize, wipe_down > clean disinfect, wipe_the_bench >
  disinfected upholstery, women_only > women reserved, women_only_swim ladies_swim > female women
  session, won_it > winner champion, won_it_most most_wins most_titles most_trophies won_the_most >
  record championship, wooden_spoon last_place > bottom, work_experience > internship trainee,
  work_out > exercise training gym, workday work_party > communal volunteer, workout exercise >
  training, workout session, workshop > tool, worming wormer > parasite, write_down_moves >
  notation record, wrong_shoes black_soles > sole marking, year_old > year, year_old my_daughter_is
  my_son_is my_kid_is > age minimum children, yoga class, yoga pilates, young_volunteer
  volunteer_under_18 > volunteer age minimum, youth_club > group young, youth_team kids_team >
  junior youth, yrs year`;
