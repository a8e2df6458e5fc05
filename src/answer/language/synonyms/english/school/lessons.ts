/** Lessons, homework and timetables; see `SYNONYMS`. */
export const lessons = `
  504 > accommodation plan, age_limit > exceed, ap_class honors > advanced, back_out pull_out
  drop_out > deregistration, behind_in_class > support tutoring intervention, bike_to_school bike >
  bicycle rack, bilingual > language, break breaktime recess > interval playtime, break
  coffee_break > interval refreshment, break_rule > infringement, breaks_rules > contravene,
  by_myself on_my_own > unaided, can_t_make_it_on_time not_on_time be_late > late delay, can_t_swim
  cant_swim > swimming swimmer, change_rules > amend, cheaper_for_siblings sibling_discount >
  second half, childminder > educator, chores > rota, class > cohort, class > lesson course
  seminar, class_participation > participation, class_rank > ranking, class_size > pupils,
  classmates > cohort, clean > rota duty, cleaning_schedule cleaning_plan > rota, course > module
  programme, coursework project, crisps chips cookies > snack, dance > prom, defer postpone >
  deferral, defer postponement, delay > defer, dirty_kitchen > cleaning, discount cheaper > half,
  dismissal > end release, distance_learning > online remote, doesn_t_speak > language support,
  driving_lesson > practical instruction, dvds movies > media, early_release early_dismissal >
  dismissal, eat drink food snacks coffee > refreshment consumption, english_learner > language,
  evening_class > adult, evening_classes > part evening, exam_dates when_exam > timetable schedule
  date, exam_schedule > timetable, exam_time > timetable examination, excursion visit, expel
  dismissal, extend_internship > extension, extension > postponement extenuating, extension
  deadline, extra_charge > surcharge supplement, extra_credit > bonus, extra_lessons > tuition
  support, extra_time > extension extend accommodation, facebook instagram insta tiktok > network
  media, fail_class > summer retained, finish > dismissal, first_aid > course, first_bell bell >
  registration, first_class > distinction honours, first_time second_time third_time > offence
  repeated, floor_rep > representative, food_drink > refreshments, forgot_homework > homework,
  forgot_lunch forgot_homework forgot_something > forgotten items office, form > template,
  form_teacher class_teacher homeroom > tutor, free_period > study, fresher > first_year newcomer,
  freshman > fresher first_year, gap deferral, gap_year gap_semester > leave deferral, get_out
  let_out > dismissal, give_notice > termination, group > section cohort, group_lesson > ensemble,
  group_project > joint, group_work teamwork > team group, half_term > break vacation, hang_up
  poster > displayed notice, have_friends_over > guest visitor, held_back > retained, held_back >
  retention, holiday break, holiday break vacation > recess calendar, homework > independent study,
  homework assignment coursework, homework exercise, honors honours > distinction laude,
  hours_per_week workload > hours, how_long_degree how_long_course > duration semester,
  how_long_exam > duration minutes, how_long_keep > retention retained, how_long_phd > duration
  years doctoral, how_long_stay how_long_can_i_stay > tenancy limited maximum, how_long_study
  how_long_can_i_study > period maximum, how_long_take how_long_does_it_take > duration period
  semester, how_long_term > elected term, how_long_test > duration minutes, how_many_kids
  how_many_children class_size group_size > group ratio size, how_many_people_in_class >
  participants maximum, how_many_people_needed > quorum, how_many_staff how_many_teachers > ratio
  staff, how_many_years > duration semester period, how_much_homework > homework minutes,
  how_much_work > workload credits, how_often_meet > weekly monthly, how_often_practice > rehearsal
  weekly, how_old_does > age minimum years, how_old_to_join > membership age, how_start > commence,
  in_english > language written, in_time on_time > punctual timely, in_turn > rotation, instructor
  teacher tutor coach trainer lecturer, invite > notice convened, just_watch > visit observe,
  kid_start > age, kitchen > culinary, language_test > certificate, late_fee > surcharge, later >
  deferred, learn > curriculum, learn study, learn_at_home practise_at_home practice_at_home >
  practice, learn_songs > practice recording, leave_early leave_room > leave supervisor, lecture
  class, lecture seminar, lecture_recorded > recording, lecturer professor teacher tutor
  instructor, lesson talk > lecture, lesson_length how_long_lesson > minutes, librarian > staff
  enquiry, make_up_lesson > replacement, meet_up > rehearsal held, meeting_time > held,
  minimum_number > participants, minor > subsidiary, minor subject, mock practice, module unit,
  need_more_time more_time > extension extended, no_later by_when until_when > deadline latest,
  not_clean > default sanction, not_enough_people > quorum, not_enough_students > minimum
  cancelled, notice > posted displayed, old_rules > superseded repealed, on_time > deadline, online
  > remote virtual zoom, online distance, online_course > distance remote, options choose_subjects
  > elective, out_of_work > unwaged, outings > visit, parents > carer, pause > deferral
  intermission, photo > likeness, photo > passport, pick_subjects > elective option, post >
  dispatched, practice_day when_practice > rehearsal held weekly, practice_room > practise, prof >
  professor lecturer, prom > ball, pull_out take_out > termination notice withdraw, pupils kids >
  student learner, put_online put_on_facebook put_on_insta post_photos > publish network, ra >
  tutor representative, remote > virtual distance, rent_hall > venue, repeat_year repeat_the_year >
  retained retention, schedule calendar, schedule_change drop_class > drop withdraw, school_end
  school_over school_finish > dismissal concludes, school_photo > photograph, school_start >
  instruction, school_starts start_time what_time_does_school_start > begin registration bell,
  semester > period, semester term > academic trimester, settle_in get_used_to first_weeks >
  settling transition induction, siblings second_kid > reduction, since_when from_when > effective
  force, skip_a_year skip_grade > acceleration, snack > fruit, songs > work, songs pieces >
  repertoire, speak_german speak_english not_speak > language support, staff > educator,
  start_a_club start_club new_club > founding recognition, start_date > commencement effective,
  start_later gap_year > deferral defer, start_time end_time > begins concludes, stay_down
  repeat_year held_back > repeat promotion, stop_coming > termination notice, story_time storytime
  > storytelling, struggling > tutoring intervention, stuck_in_traffic held_up > collection,
  subject > course module discipline, substitute sub > teacher, summer_camp > residential, swim >
  instruction, syllabus curriculum, syllabus outline content, take_a_break take_semester_off
  semester_off time_out > leave interruption intermission, take_home > coursework, take_turns >
  rota rotation, tea_break > interval refreshments, teacher > practitioner, teacher_sick >
  cancelled substitute, teachers carers > staff educator, teaches > instructor, teamwork
  collaborative, term > semester, tidy > orderly, tidy clean_up > restore clean, too_long >
  maximum, too_old > exceed, trial_lesson taster > obligation, trip school_trip class_trip >
  excursion visit residential, try_first try_before > trial taster obligation, try_lesson > trial,
  try_out try_it_out try_it > trial taster obligation, turn > rota, tutor tutorial, tutoring
  extra_help help_with_homework > tuition support, visit visit_class > visitors identification,
  visit_my_kid > visiting, vm virtual, walk_to_school > pedestrian distance, what_age > age years
  minimum, what_day > held weekly, what_do_i_learn > outcomes content, what_do_they_learn >
  curriculum educational pedagogy, what_will_i_learn learn > content objectives outcomes,
  when_exams > period, where_do_you_meet when_do_you_meet > held rehearsal, where_meet when_meet >
  held hall venue, which_classes > curriculum courses, who_picks_songs picks_the_songs choose_songs
  pick_songs > repertoire programme, who_teaches > instructor trainer lecturer, with_honours >
  distinction, work_hours > weekly, work_together > cooperate, workshop > seminar session, workshop
  course, year > cohort grade, years > semester duration, zoom > virtual videoconference`;
