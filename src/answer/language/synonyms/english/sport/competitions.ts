/** Matches, leagues and races; see `SYNONYMS`. */
export const competitions = `
  5k 10k half_marathon > race distance, 8_men seven_players start_with_less fewer_players >
  constitute minimum number, absence absentee, accounts > financial, appeal > disciplinary
  tribunal, artificial_grass > synthetic turf, ascend promotion, astroturf astro 3g_pitch
  artificial > synthetic surface, away_game away_match > fixture lift, bad_heart dodgy_heart
  heart_problem bad_back > medical condition health, badges > award, badminton > racket
  shuttlecock, beat the_best > victory, beehive beekeeping > bee keeper, best > strongest finest,
  best_ever > record, best_player > strongest champion, bib > race, bib race_number > number chest,
  biggest_crowd > record attendance, biggest_win record_win > record victory, boardwalk > path
  accessible, borrow_a_player loan_player > temporary transfer registration, bridge cards > pair
  duplicate, can_t_get_enough > forfeit minimum, can_t_make_my can_t_play can_t_make_the_match >
  absentee forfeit absence, can_t_make_my_game can_t_make_my_match > postpone alternative,
  can_t_run can_t_do_it > withdraw deferral, captain leader, card_fees table_money > fee session,
  cardiac_arrest > defibrillator, challenge_the_result appeal_the_result disagree_with_the_ref >
  protest appeal, champion final > championship, championship > league title, change_clubs
  switch_clubs move_clubs leave_for_another > transfer registration, change_partners swap_partners
  > rotate partner, charity_spot charity_place > guaranteed charity fundraising, chip > timing,
  chips_included > inclusive, club team > squad, club_champion > championship, club_money >
  treasurer accounts, compete > competition, competition contest tournament championship match,
  competition_dance dance_exam > examination, competitor > participant contestant, contestant
  participant, corral > start assemble, court > pitch hall, court_time > minutes reserved, crowd >
  audience spectator, cup > tournament, cut_on_my open_cut > wound, dead_slow > pace, defib
  defibrillator aed, disabled_players inclusive > disability, don_t_show no_show_for_my_court
  fail_to_show > absence appear, draw_for_the_cup > drawn, draw_offer > draw, driving_range >
  practice balls, duke_of_edinburgh dofe > award expedition, enough_players get_enough
  short_of_players not_enough_players can_t_raise_a_team > raise side forfeit, entrant >
  participant competitor, exam_fee > examination fee, expire > termination, fail_the_test
  fail_my_grading failed_the_exam > retake resit, false_statement lying > prosecuted fraud, fan
  spectator, fans fan_base > supporter, fast_runners speed > pace, final exam, final_score >
  result, finder > reward found, finders_keepers keep_what_i_found > finder title, fixtures_list
  when_s_the_next_match next_game > fixture schedule, flown_home gone_home > dispatch forwarded,
  forfeit > default awarded, forfeit walkover, forward > dispatch send, found_money found_a_wallet
  found_cash > finder reward, fun_run charity_run parkrun > race event, galas > competition, gallop
  canter trot > pace, get_picked picked_for > captain, giant_vegetable biggest_marrow > show
  heaviest, girls > women, go_down how_many_go_down > relegated descend, go_near get_near >
  approach distance, go_up > division, go_up up_a_division how_many_go_up > promoted ascend,
  gold_award > award, golf > course club, golf > green, grade > rating, grades > difficulty,
  grading > examination, ground stadium, group_in_front slow_group > pace pass, gymkhana horse_show
  > competition show rosette, hard_court clay > surface, home_game away_game > fixture home away,
  home_ground > ground stadium, how_do_i_get_a_rating get_graded > grading rated,
  how_do_i_get_tickets season_ticket_holder > ticket, how_do_pieces chess_pieces > piece,
  how_fast_do > pace speed, how_long_is_a_match how_long_is_a_game > duration half minutes,
  how_many_games how_many_matches > fixture matches number, how_many_on_a_team > team,
  how_many_players players_a_side > team number eleven, how_many_times won won_the > title
  champion, in_the_mail through_the_post by_mail > posted postal, indoor hall, indoor inside,
  ineligible > eligibility unregistered, is_the_match_on game_off match_off match_cancelled >
  postponed fixture cancelled, keep_back behind_the_line > spectator barrier touchline,
  kicked_out_of_the_club > expulsion appeal, kickoff > start begin, ladder box_league > league
  ranking competition, ladies_day > women reserved, ladies_section > women, ladies_team girls_team
  women_s_team > female women, laser > cutting, laser_cutter > laser cutting, leader_training >
  training, league division, league_tennis > match, let_them_through > pace priority,
  level_on_points same_points > equal goal difference, line_judge > official, line_up > assemble,
  loos_on_the_course toilets_on > toilet station, lose_my_place lose_my_spot > forfeit, mail_it
  post_it ship_it > dispatch forwarded postage, make_the_team get_into_the_team > selection squad,
  marathon > runner distance, marathon sprint > run, match > game, medal trophy > prize award,
  meet_place where_do_they_meet > hut hall, men_only > men, mosh crowd, most_titles > champion,
  mouse > rat, move_up go_up_to_cubs > section transfer, move_up_a_belt > grading, move_up_a_level
  > stage progress, moving_away > notice termination, moving_house relocate > termination,
  moving_out > notice, mow strim > grass cutting, native_people indigenous tribe > ancestral,
  no_team don_t_turn_up > forfeit default, not_enough_players > default, notice notice_period >
  written, off_season > summer winter, on_the_way_round along_the_route > course station, open_til
  > season, pairing > opponent round, paralysed paralyzed wheelchair_user > mobility disability
  hoist, paraplegic > disability mobility, participant > attendee player, participate enter, paved
  > surfaced, petrol_money > mile mileage lift, photos_of_me race_photos > official photograph,
  pick_up_my_bib pick_up_my_number pick_up_my_pack > collection registration, pin safety_pin >
  affix number, pitch > field ground, pitch > surface, pitch_frozen pitch_waterlogged > postponed
  inspection, pitch_size how_big_is_the_pitch how_big_is_the_goal > dimension metre, place > spot,
  play > game match, play_for_two two_teams another_team > registered simultaneously transfer,
  player competitor, player team, pocket_money > spending cash, points_deducted deducted > points
  sanction, postponed > rearranged, potter ceramic pottery, pottery ceramic clay, practice >
  session, practise train, pretend lie > false fraud, prize award reward win, problems > route
  boulder, progress > assessment, prosecuted > court offence, put_it_back take_back_a_move >
  touched, putting short_game > practice, quickest_round > pace, race > event competition, race >
  run marathon, race course, race_pack > collection number, racer > competitor entrant driver
  participant, rain_on_court wet_court > surface play, rain_stopped_play > abandoned postponed
  weather, raise how_much_do_i_need_to_raise raise_money > sponsorship fundraising minimum,
  raise_money > donation, range_balls basket_of_balls > range basket, rank standing, rank tier
  league, ranking_points > ranking, rated_games > rating, rating elo > ranking, record_attendance
  crowd > attendance, red_card yellow_card sent_off > caution suspension dismissal, ref > referee
  umpire, ref reference, ref_course become_a_ref > referee qualification training, ref_didn_t_show
  no_ref ref_didn_t_turn > absence appointed official, ref_number > reference, referee umpire >
  official, referee umpire judge, reference_number > reference, regatta > race event,
  register_a_player > registration eligible, relay race, relegated go_down > bottom division,
  report_the_score text_the_score > result report, reward > bounty recompense, ringer
  played_a_ringer dodgy_player > unregistered ineligible, rosette > prize placing, round_of_golf
  round > hole course green, run_away > run, run_next_year next_year_instead do_it_next_year
  put_it_off > defer deferral postpone, runner > athlete participant competitor entrant, runner_up
  > finalist, sacked > appointed, scab > wound, score goal, scorer director > tournament,
  season_start when_does_the_season_start season_end > season commence, send_my_bib send_my_number
  in_the_mail > posted collection, serial_number imei > serial, single_sex > women men, singles >
  pair, slow > cut_off sweep, slow > pace cutoff, slow_lane fast_lane > lane speed, slow_play
  playing_too_slow > pace play, slow_players > pace, spectator audience, sponsor_me justgiving
  gofundme > sponsorship donation fundraising, sponsor_the_club advertise > sponsorship, squad >
  selection, squad > youth training, squash racket, stadium > venue, stadium arena, stand_for >
  election candidate, start begin open, start_line > start assembly pen, stroke pet_the cuddle >
  handling touch, swap_my_ticket exchange_my_ticket change_my_ticket > exchange transfer, swim_club
  swim_team > club training, table > ranking, team_selection > squad captain, tennis > racket
  racquet, tennis squash badminton > court, too_slow really_slow slowest last_place > cut_off sweep
  time, top_of_the_table > leader champion, top_scorer > goal leading, top_scorer most_goals >
  scorer record, touch_a_piece > touched, touch_move > piece touched, touchline sideline,
  transfer_window sign_a_player > registration transfer, tribe > indigenous people, trophy
  silverware > cup honours, try_out tryouts trials get_picked picked_for > selection squad, tryout
  audition > trial, what_do_i_get what_do_you_get > included medal, what_do_people_lose most_common
  > frequent common, what_level > stage assessment, what_rank what_grade > grading, wheelchair_path
  paved_path > boardwalk paved accessible, wheelchair_sport > wheelchair, wheelchair_tennis >
  wheelchair, when_i_leave leave_early > departure notice termination, when_s_the_final
  when_is_the_final > final date, when_s_the_season when_does_the_season when_is_the_season > open
  december april, where_do_you_meet where_do_you_play where_do_you_train > venue ground hall,
  where_s_the_final > final venue, who_pays_the_ref ref_fee > referee official fee, who_won >
  winner champion, whole_round nine_holes 9_holes > round hole, win winner, win_a_game
  points_for_a_win > points awarded, winner > prize, women_only > women reserved, women_only_swim
  ladies_swim > female women session, won_it > winner champion, won_it_most most_wins most_titles
  most_trophies won_the_most > record championship, wooden_spoon last_place > bottom,
  write_down_moves > notation record`;
