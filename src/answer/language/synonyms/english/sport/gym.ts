/** Gyms, classes and dance; see `SYNONYMS`. */
export const gym = `
  adult_swimming_lessons > adult tuition, after_school after_work before_work > evening morning,
  against_the_rules > prohibited breach, age_group over_40s over_50s veterans > category, agm >
  general annual, agm > meeting, annual year, aqua_aerobics > class water, at_night in_the_evening
  evenings > floodlit evening, audition try_out > casting, become_a_member > proposed,
  before_you_chuck before_you_throw before_you_bin > retained disposal, beginner introductory,
  beginner newbie newcomer noob novice, beginners_sailing > introductory course, belt black_belt
  next_belt > grade, bike > cardiovascular, board_game chess > game, book_a_swim book_a_lane >
  booking session, break_the_rules > penalty, bunker sand_trap > sand rake, busy_pool > capacity
  occupancy, busy_times when_is_it_quiet quietest > peak occupancy, can_t_go_on give_up_halfway
  stop_halfway quit_halfway > withdraw retire, can_t_ride_a_bike > beginner, can_t_swim > beginner
  learn taught, can_you_ski_at_night ski_at_night play_at_night > floodlit evening, cancel_a_class
  > cancellation notice, cancel_a_court > cancellation booking, cardio > aerobic endurance,
  catch_up_lesson make_up_class make_up_a_lesson > missed replacement credited, catching infectious
  > disease, category > class division, chairman > committee, changeover changeover_day > saturday
  arrival, cheapest_time > off_peak, chicken_pox > contagious infectious, chickens chooks hens >
  poultry livestock, class_cancelled > cancelled notified, class_full waitlist_for_class > waiting
  list, class_size how_many_in_a_class how_many_in_a_group > maximum group participant, classes
  zumba spin pilates > timetable, club_night > evening session, clubhouse_rules > clubhouse, coach
  train, college > education student, committee > board, complain_about_a_member
  complain_about_the_coach > complaint disciplinary, contribution > subscription, contribution fee,
  corporate_membership > corporate, crash_course intensive > holiday, crew > member, crew_for
  someone_to_sail > crew, dance_partner > partner, dance_show > performance costume, deadlift
  bench_press > weight equipment, didn_t_like_it walked_out > refund complaint,
  don_t_know_the_rules don_t_know_how > beginner novice, drill lathe > machine tool, drop_in >
  casual visit, drop_in_chess > visitor welcome, drop_in_price day_pass one_off > casual single
  visit, extra_time > additional penalty, extra_time overtime, family_membership couple > household
  joint membership, fat > weight, first_dance wedding_dance > private, first_lesson first_class >
  trial introductory taster, first_night > visit, first_time > experience new, fischer bullet blitz
  > time, fit healthy, fitness gym workout exercise, five_day weekday_membership > category, foul
  penalty, free_days > waived, freeze freeze_membership > pause suspend suspension, freeze_fee >
  freeze fee, full_whack full_price > full subscription, gardening allotment, gathering meeting
  event, get_fit lose_weight slim > exercise programme fitness, get_hurt injure > injury risk,
  get_in_trouble break_the_rules > breach discipline sanction, get_onto_the_committee
  get_on_the_committee join_the_committee > elected nomination, get_out_of_my_gym gym_contract
  cancel_gym > contract terminate expiry, get_there_late turn_up_late if_i_m_late late_for >
  latecomer, get_together > meeting social gathering, give_up > retire, green_fee price_of_a_round
  cost_of_a_round > fee visitor, group_lesson group_class > tuition class, grunting slam_weights
  drop_weights > noise weights, gym > studio centre, gym_busy > peak, half_inched > theft,
  half_term_class > term holiday, half_term_meeting on_at_half_term > holiday, half_time > interval
  break, hang_out > meet social, hangout meeting, haven_t_got_anyone no_one_to_play nobody_to_play
  > partner, how_fit fitness, how_long_am_i_banned how_long_am_i_out long_ban > suspension match,
  how_long_can > maximum limit, how_long_can_i_have how_long_can_i_book > maximum minutes,
  how_long_do_i_get time_limit > clock minute, how_long_have_i_got > limit cut_off,
  how_long_is_a_half > duration minute, how_long_is_the_film > minute, how_long_is_the_film
  how_long_is_the_show > running time duration, how_long_is_the_wait wait_for_one > waiting average
  delay, how_long_on_the_treadmill > limit minutes, how_long_to_get_a_black_belt
  how_long_to_black_belt > grade year, how_many_in > maximum size, how_many_kids_in_a_lesson >
  ratio maximum, how_many_times_can > maximum, how_many_visit > visits visitor, how_many_weeks
  how_many_lessons how_many_sessions > duration course week, how_much_is_membership
  how_much_per_month a_month per_month > subscription monthly membership, how_much_per_night
  each_night > visitor contribution, hurt_my_knee did_my_knee_in pulled_a_muscle > injury injured,
  in_charge > supervisor, in_trouble > discipline, induction > orientation, induction > safety,
  induction introduction, interval break > intermission, join > apply applicant, join member, join
  sign_up > membership, join_a_club join_the_club become_a_member how_do_i_join join_up >
  membership apply application, joining_fee > registration administration fee, karate > belt grade,
  karate judo > martial, keep_chickens keep_bees keep_rabbits keep_animals > livestock, keep_it_for
  hold_it_for how_long_will_you_keep > retained retention days, kids_show > performance, kilos lbs
  > weight kilogram, late_for_class > admission late, late_for_the_show late_for_the_film >
  latecomer admitted, late_subs > arrears subscription, lawnmower strimmer rotavator > machinery
  tool, learn_as_an_adult adult_learner > adult beginner, learn_to_ride > beginner tuition,
  learn_to_sail sailing_lessons > course tuition sailing, learn_to_ski learn_to_snowboard >
  instructor beginner, learn_to_swim swimming_lessons > tuition swimming, learner > novice
  beginner, leave_the_club cancel_membership get_out_of_my_membership stop_my_membership >
  terminate resignation notice, leisure_centre > fitness centre, lesson > coaching, lessons
  teach_me learn_to learn_how > course tuition instruction, lessons_in_bridge > beginner, lift_pass
  ski_pass liftpass > pass day lift, lightning_on_the_course > suspended discontinued, machine_hog
  too_long_on_a_machine > limit minutes, machinery > machine tool, martial_arts > karate judo,
  martial_arts karate judo taekwondo mma kickboxing jiu_jitsu bjj > dojo combat, max maximum, meet
  get_together > convene assemble, meet_up > meeting gathering, meeting > annual, meetup gathering,
  meetup meeting, member > subscriber, membership_fee membership_cost cost_to_join how_much_to_join
  > subscription annual membership, miss_a_class > absent, miss_a_class missed_class can_t_come_to
  > absence cancellation notice, miss_term start_mid_term join_halfway > term pro_rata,
  miss_the_next_match > suspension, missed_lesson > credited replacement, moles rabbits pigeons >
  pest, monthly_fee > subscription monthly, musical panto pantomime > production performance,
  my_time how_did_i_do > published, name_down > waiting, need_training need_a_course > induction,
  never_before first_time > beginner novice introduction, never_done never_tried never_played
  never_climbed never_skied never_sailed never_ridden > beginner novice experience, never_done_it >
  beginner experience, never_learnt > beginner adult, new > newcomer beginner, newbie > learner,
  newbie total_beginner complete_beginner first_timer never_done > beginner novice introductory,
  no_partner find_me_a_partner > host partner, no_show > absent charge fee, no_show > missed,
  off_peak_membership > off_peak, on_in_the_summer > summer break, one_to_one one_on_one
  private_lesson > private individual tuition, one_to_one_lesson > individual, open_day_sailing >
  taster, open_evening open_night > visitor public evening, open_to_public > public visitor,
  partner_dance > couple, partner_didn_t_come > host, patch garden > plot, pause put_on_hold >
  suspension, pause suspend, pay_per_session pay_as_you_go payg pay_each_time > casual session
  visit, pay_subs > subscription payment, pay_termly per_term > term fee, personal_trainer >
  trainer programme, personal_trainer pt > instructor coaching individual, personal_trainer_cost >
  personal training fee, pigs goats > livestock, planting planting_time > sowing, plot parcel, plot
  story > synopsis, power_tools > machine induction, practice > practise, pregnant_at_the_gym >
  pregnancy, price_went_up price_increase > increase notice, pt trainer, pull_out drop_out >
  retire, punish > discipline, put_her_name_down put_his_name_down put_name_down > waiting,
  put_my_membership_on_hold > freeze suspend, put_on_hold > suspend pause freeze, put_the_price_up
  > increase fee, quiet off_peak, quietest > off_peak, quiz_night bingo > social event, rabbits >
  livestock, recital > performance, refund_my_subs > refund subscription, rejoin
  come_back_as_a_member > lapsed readmission, rent_a_plot get_a_plot get_an_allotment > apply
  tenancy waiting, rerack > rack, ride_again play_again back_on > return exclusion, riding_lessons
  ride_a_pony > tuition instruction mount, rooster cock cockerel > poultry noise, school_hols hols
  > holiday, season > period months, seed > sow, senior > adult veteran, sensei > instructor,
  session meeting, session zumba pilates > class, share_a_plot > co_worker joint, sign_up > apply,
  ski_school ski_lessons > instructor tuition, slug_pellets slugs snails > pest pellet, snowboard >
  board terrain, social > event gathering, social_dance > social, society > club, society_day
  corporate_day > group visitor, society_outing > visiting party, someone_to_play_with
  hitting_partner find_a_partner > partner member, spade fork rake wheelbarrow > tool, spin > class
  cycling, spin_class > cycling class, squat deadlift > lift barbell, squat weight,
  still_have_to_pay have_to_pay_anyway charged_anyway > payable fee charge, still_pay > payable
  charge, stop_playing > discontinued suspend, student_membership > student, sub bench >
  replacement, subs > membership, subs_due when_are_subs > subscription due, surf_lesson > tuition
  board, sweat > hygiene, sweat sweaty > towel wipe, swing my_swing > tuition, take_a_break_from >
  suspend pause, take_over when_i_die my_dad_s_plot > succession assigned, teach > tuition
  coaching, teach_me show_me_how > instructed taught tuition, teacher_in_the_water > instructor,
  tie_break > decider, time_limit > cut_off maximum, too_heavy am_i_too_heavy how_heavy
  weight_limit too_fat > weight maximum ceiling, train session, treadmill cardio, treadmill
  cross_trainer exercise_bike > cardiovascular equipment, treadmill running, trial_lesson
  trial_class > taster introductory, trial_session > trial taster, try_it_out taster free_trial
  have_a_try give_it_a_go > trial introductory, types_of_membership what_memberships
  kinds_of_membership > category membership, use_the_machines > induction machine, wait_time >
  delay average, waiting_list wait, waiting_list_for_cubs > waiting, waitlist > waiting, walk_it
  walk_the_course can_i_walk > walking walker, water_slide flume wave_machine inflatable_session >
  slide leisure, wedding_dance_lessons > private tuition, weights > dumbbell barbell, weights
  dumbbells barbell > resistance lifting, weights_back put_weights_back > rack, went_bust
  went_bankrupt > insolvency administration liquidation, what_night which_day what_day what_evening
  > weekday tuesday thursday, what_night which_night which_day what_day what_evening > monday
  wednesday friday, when_do_you_meet > weekly meeting, when_do_you_train when_do_you_meet
  when_do_they_meet when_is_training > session evening training, when_s_the_agm > annual general,
  who_can_use_it > member public, who_lived_there_before > ancestral inhabitants, who_s_in_charge
  who_is_in_charge > committee responsible manager, wipe > disinfect sanitize, wipe_down > clean
  disinfect, wipe_the_bench > disinfected upholstery, work_experience > internship trainee,
  work_out > exercise training gym, workout exercise > training, workout session, yoga class, yoga
  pilates`;
