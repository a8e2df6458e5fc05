/** School and university; see `SYNONYMS`. */
export const school = `
  504 > accommodation plan, a_levels sats sat abitur > entrance qualification, a_tie > equality
  casting, abroad > mobility erasmus, absence miss, absent miss skip > absenteeism, accept_place >
  acceptance confirm, accepted > admitted admission, accommodation adjustment, accompanist >
  accompaniment, add_class > enrol, add_money put_money > replenish deposit, address > postal, adhd
  > condition, adjustment > disability, advice > advisory consultation, advice > counselling
  guidance, advisor > adviser, afford > hardship subsidy income, after_school_activities >
  extracurricular, afterschool after_school_club > wraparound afternoon, age_limit > exceed, agree
  > approval, ai > artificial, aid > scholarship bursary grant financial, alarm_goes_off > smoke,
  all_day > activities routine schedule, all_day full_day > hours, allowed > admissible,
  allowed_in_exam > permissible permitted aids, alone > unaided, amazon_package amazon parcels >
  consignment delivery, amount > value, animals > livestock, announced > promulgated, anxiety
  depression > disability, ap_class honors > advanced, app > portal, appeal > panel, appeal review,
  applicant candidate, application apply > admission, apply_by application_deadline > closing
  deadline, apply_for_school > admission application, apply_to > applicable, arrive > receipt,
  assigned given > allocated allotted, assignment task, at_least > fewer, attend present, attend
  visit, attendance > presence compulsory, attendance > roll, attendance_mandatory have_to_go
  have_to_attend > compulsory attendance, attendance_required > compulsory mandatory, audiobook >
  digital electronic, audition > assessment vocal, audition > hearing test, author > authorship,
  autistic autism adhd > inclusion special support, average > weighted, back_out pull_out drop_out
  > deregistration, bag > locker cloakroom, bag backpack > deposited belongings, balloons >
  deliveries, band orchestra choir > ensemble music, bandleader > conductor director, bank_account
  > treasurer, bank_transfer transfer > remittance debit, banned > debarred, banned not_allowed >
  inadmissible, banned_from > debarred barred, bathroom > facilities, be_early > beforehand,
  bed_wetting > bedding, bedbugs > bed bugs, bedsheets pillow duvet > bedding linen, before_school
  after_school > wraparound breakfast, begin > admission, beginner > level, beginner never_sung >
  experience ability, behaviour > discipline, behind_in_class > support tutoring intervention,
  better_mark > improvement, bibliography source, big_brother big_sister > brother, bike_storage
  leave_bike put_bike > bicycle stored cellar, bike_to_school bike > bicycle rack, bilingual >
  language, bills utilities > heating water inclusive, bills_included > inclusive electricity
  heating, bind > copies, bio biology, birthday_cake cupcakes cake > birthday celebration, bite >
  behaviour hitting, blackboard board, blanket > comforter, book > text, book_back > return loan,
  book_drop after_hours > return, book_included > materials included, book_out > reservation hold,
  book_taken someone_else_has checked_out > reservation, boss > principal, break breaktime recess >
  interval playtime, break coffee_break > interval refreshment, break_rule > infringement,
  breakfast_club > wraparound, breaks_rules > contravene, bring_furniture own_furniture >
  furnishings, bring_to_camp packing_list what_to_pack > equipment clothing packing, bring_toys
  own_toys toys_from_home > toy belongings, bring_wife bring_husband wife_come husband_come
  bring_partner > partners accompany, broke skint > unwaged, broke_laptop broke_chromebook
  cracked_screen > damage device repair, broken_thing > defect damage, building > premises, bullied
  > welfare, bully intimidation, bumped_head bump > injury accident, bus transit, bus_pass
  semester_ticket > transport ticket, bus_stop > transportation, buy > hire, buy_music
  buy_sheet_music > scores hire, by_myself on_my_own > unaided, cafeteria > dining restaurant,
  cafeteria > meal, calculator > permissible aid, calculator device, call_911 call_ambulance >
  emergency services, call_in tell_you let_you_know > notify notification, call_meeting > convene
  extraordinary, call_meeting > summon, campus > premises grounds, campus site, can_i_apply >
  eligible, can_i_use > permissible admissible, can_t_afford can_t_pay > hardship waive,
  can_t_afford cant_afford > reduction subsidy income, can_t_come cant_come can_t_make_it
  not_coming > apologies absence absent, can_t_make_it_on_time not_on_time be_late > late delay,
  can_t_pay cant_pay > default, can_t_pay_rent > arrears, can_t_swim cant_swim > swimming swimmer,
  cancel > notice, cancel_course > cancellation withdrawal, canceled_school > closure, cancelled >
  rescinded, candy sweets > sugar sugary, canteen > cafeteria dining, canteen cafeteria >
  refectory, cap gown > graduation academic regalia, car_broke_down > delay, casual > informal,
  catch_up > makeup recover, catchment near_school > distance residence, caught_cheating get_caught
  > deception misconduct sanction, certificate get_certificate > completion, chances
  acceptance_rate > selection places, change_class > transfer, change_rules > amend, change_school
  switch_school > transfer admission, change_teacher > transfer, change_topic don_t_like_topic >
  topic declined, charge_phone > socket outlet, charity > registered, chatgpt > ai, chatgpt > tool,
  chatgpt ai > plagiarism, chatgpt ai > text, cheaper > waiver, cheaper_for_siblings
  sibling_discount > second half, cheat copy > deception academic, cheat_sheet notes crib >
  handwritten aid sheet, cheating copying > malpractice dishonesty, check_out > borrow loan
  departure, chem chemistry, chickenpox measles > infectious illness contagious, childminder >
  educator, choice > discretion, choir > choral, choir_director choirmaster > musical director
  conductor, choirs orchestras, choose_topic pick_topic thesis_topic > topic issue, chores > rota,
  chosen_by > appointed elected, chromebook > device, chucked_out booted > expelled expulsion,
  citation bibliography, citation reference, cite footnote > citation reference, cite quote >
  citation bibliography, class > cohort, class > lesson course seminar, class_participation >
  participation, class_rank > ranking, class_size > pupils, classmate > pupil peer, classmate
  student, classmates > cohort, clean > rota duty, clean_when_move_out > swept vacated,
  cleaning_schedule cleaning_plan > rota, closed shut > holiday, closed_book > aids, closes
  shuts_down > dissolution dissolved, closing_days days_off > closure closed holiday, clothes coat
  > footwear, club > extracurricular, club > union organisation, club_funding > grant, co_author >
  authorship, cold_room > heating, college_prep > advanced, come_back > readmission, comics manga >
  graphic, committee_paid > remuneration, complain > council, complain > representations, complain
  complaint grievance appeal, complaint complain > remonstrance, computer pc > terminal, concert >
  recital, conductor > musical, confirm > acknowledgement, confiscated taken_away > returned,
  contact > liaise, cook > hotplate, copy collusion, costs > incurred, counsellor adviser,
  counsellor leader > supervision, counselor > guidance, counselor counsellor, counselor counsellor
  > counselling wellbeing advisor, count > applicable, count_as > deemed, count_towards count >
  weighted credit recognised, course > module programme, course_cost > fee, coursework project,
  covers > expenses tuition, cram > revise study, credits ects, credits_count credits_transfer
  transfer_credits > recognition recognised achievements, crisps chips cookies > snack, cry clingy
  > settling comfort console, damage > liability, dance > prom, data > repository, data_limit >
  volume, daycare kindergarten, deadline due > submission, deaf blind > disability, dean > faculty
  head, death_in_family > bereavement, decide > committee panel, decorate > repainted, defend
  defence > disputation oral, defense defend > defence viva, defer postpone > deferral, defer
  postponement, degree > bachelor master diploma, degree > conferred awarded, degree certificate,
  delay > defer, dentist doctor_appointment > absence, deposit_back get_deposit_back > security,
  detention > sanction custody, detention > tardies, detention punishment, dictionary > aid
  permissible, different_bus > note signed, dinner_lady canteen, diploma > graduation, diploma
  certificate > conferred, diploma qualification, direct_debit > mandate, dirty_kitchen > cleaning,
  disability > accommodations, disabled adhd dyslexic > compensation disadvantage, disagree dispute
  contest > appeal grievance, discount cheaper > half, dishes > crockery, dismissal > end release,
  dissertation thesis, distance_learning > online remote, do_all_day > routine activities,
  do_i_get_a_certificate > certificate completion, doctor_note > attestation, documents papers >
  transcript, doesn_t_speak > language support, don_t_have_to > exempt voluntary optional, donate
  give_money > charity, donate_books give_books > donation, doordash ubereats takeout takeaway >
  delivery restaurant, dorm > residential, dorm student_housing student_room halls > accommodation
  residence, dorm_room > room residence, double_degree > joint dual, download download_movies >
  sharing copyright, doze > rest sleep, draft version, dress > gown, drive_kid drop_off > vehicles
  loop, drive_to_school > permit parking, driving_lesson > practical instruction, drop deregister,
  drop withdraw, drop_off drop > arrival bring morning, drop_off drop_her_off drop_him_off
  drop_them_off > arrival opening supervision, drop_off pick_up > loop drive, drop_out > leave,
  drop_out quit_uni > withdrawal exmatriculation, dropout > withdrawal discontinue attrition,
  dry_pants wets_himself wet_herself > toilet change, dummy soother > comforter, dvds movies >
  media, dyed_hair > colour, dyslexia > dyslexic, dyslexia autism > disadvantage, dyslexia dyslexic
  adhd > accommodation disability learning, e_cig juul > tobacco, earbuds airpods headphones >
  electronic devices, early_release early_dismissal > dismissal, easy_class > introductory, eat
  drink food snacks coffee > refreshment consumption, ebook kindle > electronic digital, elections
  > annual, email > electronic_mail, email_it by_email > electronic, email_prof contact_prof >
  consultation hours, emergency > contingency, emergency_meeting > extraordinary, english toefl >
  proficiency, english_learner > language, enrol admission, enrol join, entry_requirements >
  admission prerequisite requirement, epipen inhaler > allergy, erasmus abroad > institution,
  escape_route > corridors exit, essay > paper assignment coursework, essay > term, essay
  submission, essay_length > scope words, ethics > approval, evening_class > adult, evening_classes
  > part evening, exam > paper, exam examination test assessment, exam_dates when_exam > timetable
  schedule date, exam_included > examination fee, exam_schedule > timetable, exam_time > timetable
  examination, exception > exemption waiver derogation, exchange > abroad erasmus, excursion visit,
  excuse > extenuating mitigating justification absence, excuse > grounds, excused > unexcused,
  exempt > dispensed, exercise_book notebook, expel dismissal, expelled > exmatriculation, explain
  > justify substantiate, extend_internship > extension, extension > postponement extenuating,
  extension deadline, extra_charge > surcharge supplement, extra_credit > bonus, extra_lessons >
  tuition support, extra_time > compensation adjustment, extra_time > extension extend
  accommodation, facebook instagram insta tiktok > network media, fail > repeat, fail flunk >
  repetition, fail flunk > unsuccessful resit reassessment, fail_class > summer retained,
  fail_driving_test > repeat, fail_exam fail_the_exam > repeat repetition resit, fail_twice
  fail_three_times > final repeat, family_emergency > bereavement circumstances extenuating,
  family_tickets free_tickets > complimentary tickets, fee_waiver > exemption waiver, feedback >
  comment review, fees payable, fellow > scholar, fever temperature cough > illness symptom,
  field_trip > outing, fight > altercation, fight > exclusion suspension, fighting > behaviour,
  final_grade > overall weighted mean, finals assessment, finals examination, find_book > catalogue
  shelf, find_internship find_an_internship > placement secure, fine > overdue, fined_for_holiday >
  penalty absence, finish > dismissal, fire > precaution, fire_drill > assembly, first_aid >
  course, first_bell bell > registration, first_class > distinction honours, first_time second_time
  third_time > offence repeated, fish > aquarium, flight > expenses, floor_rep > representative,
  flowers > deliveries, flu > incapacity certificate, flu cold covid > medical, flunk > fail
  failure, food > menu, food_drink > refreshments, foreign_student international_student > visa
  overseas, forgot_document missing_document > incomplete supplement, forgot_homework > homework,
  forgot_lunch forgot_homework forgot_something > forgotten items office, forgot_pe_kit > kit,
  forgot_to_return > overdue, form > template, form_teacher class_teacher homeroom > tutor,
  free_lunch > reduced guidelines, free_lunch free_school_meals > entitlement eligible, free_money
  > grant scholarship, free_period > study, fresher > first_year newcomer, freshman > fresher
  first_year, friend_help help_me > assistance unauthorised, from_another_library other_library >
  interlibrary, funding > bursary, funding > stipend, furnished > equipped, furniture bed desk >
  furnishings inventory, gadgets > electronic, game_console nintendo > device electronic, gap
  deferral, gap_year gap_semester > leave deferral, get_a_spot get_a_place get_place > application
  admission registration allocation, get_card > issued, get_certificate > attendance certificate,
  get_diploma > certificate ceremony, get_expenses > reimbursed, get_help where_help > assistance
  advisory counselling, get_hired get_a_job job_after > employment permanent, get_in get_into >
  admission entry admit, get_into_uni get_into > admission entrance eligibility, get_keys
  get_the_keys > handover issued caretaker, get_kicked_out > exclusion expulsion, get_library_card
  get_a_card > registration membership, get_marks get_grades get_results > results published
  publication, get_my_money_back > security refunded, get_out let_out > dismissal, get_out_of
  excused_from > exempt, get_permission ask_permission > consent authorisation approval, get_room >
  waiting, get_room get_a_room get_a_dorm > allocation application, get_spot > admission
  registration allocation, gets_hurt > injury, ghostwriter > contract cheating misconduct, gifted >
  advanced, gifted > enrichment, gifted > talented able, girls_voice woman_voice > soprano alto,
  give > submit, give_back > repay reimburse, give_meds give_him_medicine give_her_medicine >
  medication administered, give_notice > termination, go_home_sick send_home > temperature fever,
  go_to_toilet go_to_the_toilet bathroom pee > sanitary, good_grades smart > merit excellence
  achievement, good_reason good_excuse valid_reason > grounds cogent valid justified, got_in >
  admitted offer admission, gpa > grade average, gpa > overall mean, grad alumni > graduate, grade
  > mark score result, grade mark score > classification, graded assessed, grades > merit
  achievement academic, grades marks > report, grades transcript, grades_needed what_grades >
  requirement entry, graduate > completion conferred, graduate commencement, graduate
  need_to_graduate > credits requirement, graduation > conferral, graduation ceremony, graduation
  convocation, grandma_pick_up granny_collect > authorised collect, grandpa_died grandma_died
  mum_died dad_died > bereavement, grandparents > relatives authorised, grant scholarship bursary,
  grounds > premises, group > section cohort, group_leader > leader, group_lesson > ensemble,
  group_project > joint, group_room study_room book_room > room reservation, group_work teamwork >
  team group, guitar piano drums > practised, gym > pe physical, gym sport, gym_kit pe_kit >
  sportswear kit, hair_dye dyed_hair haircut > appearance uniform, half_term > break vacation, hand
  deadline, hand_in > submission deliver, hand_in give_in turn_in > lodge furnish, hand_in_late
  late_essay > lateness deduction penalty, hand_out give_out > distribute issue, hang_up poster >
  displayed notice, hard difficult > workload, hard_copy > printed bound, have_friends_over > guest
  visitor, have_to_go > mandatory obligatory, having_a_baby > childbirth, head_teacher >
  headteacher principal, headmaster > head principal, headteacher > head principal headmaster,
  hear_back find_out > notification decision, held_back > retained, held_back > retention,
  help_finding > enquiry reference, help_out > participation, help_with_fees > subsidy reduction,
  high_voice > soprano tenor, hit > behaviour aggression, hit kicked pushed > violence physical,
  holiday > christmas easter, holiday break, holiday break vacation > recess calendar,
  holiday_during_term vacation_during_term > absence authorised, home_school > education,
  homeschool > home education, homesick > settling comfort, homework > independent study, homework
  > self, homework assignment > submission, homework assignment coursework, homework exercise,
  honors honours > distinction laude, hookah bong > shisha, host_university > partner, hot_lunch >
  meal midday, hours_per_week workload > hours, how_are_grades > grading weighted, how_chosen
  how_decide how_pick > selection criteria ranking, how_do_i_apply how_apply > application
  submitted portal, how_do_i_join how_to_join can_i_join > membership admission application,
  how_get_to_school > transport, how_good_english how_good_german > proficiency level,
  how_is_he_doing how_is_she_doing doing_at_school > progress development meeting, how_long_degree
  how_long_course > duration semester, how_long_essay how_many_pages > pages words scope length,
  how_long_exam > duration minutes, how_long_internship > placement weeks, how_long_keep >
  retention retained, how_long_keep how_long_can_i_keep how_long_borrow > loan period days,
  how_long_paid > duration, how_long_phd > duration years doctoral, how_long_stay
  how_long_can_i_stay > tenancy limited maximum, how_long_stay_home stay_home > symptom attend
  illness, how_long_study how_long_can_i_study > period maximum, how_long_take
  how_long_does_it_take > duration period semester, how_long_term > elected term, how_long_test >
  duration minutes, how_long_thesis > completion period weeks, how_long_wait > waiting period,
  how_many_apply > applicants, how_many_books how_many_can_i_borrow > borrow limit items,
  how_many_kids how_many_children class_size group_size > group ratio size, how_many_leaders >
  ratio supervision, how_many_lessons > lesson compulsory, how_many_people_in_class > participants
  maximum, how_many_people_needed > quorum, how_many_places how_many_spots > places capacity
  intake, how_many_shows how_many_concerts > concerts performances season, how_many_staff
  how_many_teachers > ratio staff, how_many_tries how_many_attempts how_many_chances > attempt
  repeated, how_many_votes > quorum, how_many_words > length limit words, how_many_years > duration
  semester period, how_much_cost how_much_does_it_cost > subscription fee charge, how_much_homework
  > homework minutes, how_much_intern_pay intern_pay intern_salary > remuneration stipend
  allowance, how_much_membership > subscription, how_much_money how_much_do_you_get
  how_much_scholarship > amount stipend value monthly, how_much_pay > contribution income,
  how_much_work > workload credits, how_often_meet > weekly monthly, how_often_practice > rehearsal
  weekly, how_old_does > age minimum years, how_old_to_join > membership age, how_start > commence,
  hurt_child abuse > safeguarding welfare neglect, id card, id student_card > identity
  identification, iep > individual plan special, ignore skip, ill > extenuating, ill_at_school
  feel_ill > nurse medical, immediately > forthwith, improve_grade better_grade > improvement,
  in_charge > chairman, in_english > language written, in_time on_time > punctual timely, in_turn >
  rotation, instalments > standing, instructor teacher tutor coach trainer lecturer, instrument >
  tuition, instrument_hire > loan instrument, instrument_lessons music_lessons piano_lessons >
  tuition instrumental, intern > host, internet_slow wifi_slow > bandwidth throttled, internship >
  practical, internship intern > traineeship practicum, interviewed > shortlisted, invigilator
  proctor, invite > notice convened, ipad phone smartphone > electronic telecommunication, jacket >
  deposited, jeans trainers hoodie > uniform footwear, job_center pays_for_it paid_by > subsidised
  funded voucher, job_count > recognised experience, join > admission, join_committee
  become_chairman > nomination elected co, join_in > membership, judges > jury panel, jumper gloves
  > clothing garment, just_watch > visit observe, keep_book > loan period, keep_longer > renewal
  extend, keep_scholarship lose_scholarship > renewal revoked withdrawn, keys > issued caretaker,
  kicked_out evicted > rescinded, kicked_out thrown_out > exclusion exmatriculation,
  kicked_out_of_school expelled > exclusion expulsion permanent, kid_start > age, kids_alone >
  supervision, kids_at_home have_kids > caring responsibilities parental, kids_books > children
  picture, kids_come > children accompany, kindergarten nursery > preschool, kitchen > culinary,
  knife weapon > prohibited exclusion, lab > practical experiment, lab laboratory, lab_coat goggles
  > protective safety, label > marked, language proficiency, language_test > certificate, last_try
  > final attempt, late > belated, late_book > overdue fine, late_fee > surcharge, late_for_exam
  late_to_exam > admission commencement late, late_for_school > punctuality lateness tardy,
  late_submission > lateness deduction penalty, later > deferred, learn > curriculum, learn study,
  learn_at_home practise_at_home practice_at_home > practice, learn_songs > practice recording,
  leave > premises, leave > withdraw, leave_at_door > deposited, leave_at_lunch
  leave_school_grounds go_out_at_lunch > premises permission site, leave_club leave_the_club
  quit_club > resignation membership termination, leave_early leave_room > leave supervisor,
  leave_outside > deposited, lecture class, lecture seminar, lecture_recorded > recording, lecturer
  professor teacher tutor instructor, left_at_home > forgotten, left_over_money leftover_money >
  assets surplus, lesson talk > lecture, lesson_length how_long_lesson > minutes, let_me_off >
  waive waiver, letter_of_recommendation recommendation_letter reference_letter > reference
  referee, level > placement, level > proficiency advanced, level > tier, level_of_english >
  proficiency, liable > answerable, librarian > staff enquiry, library > librarian book, library
  borrowing, library_card > membership card borrower, lie > incorrect, list > roster, literacy >
  reading writing, live_elsewhere > residents external, live_outside out_of_district > residency
  transfer, loan repayment, lockdown > emergency evacuation, locked_out locked_myself_out > lockout
  duty, locker_code > combination, locker_key > deposit, lose_book damage_book > replacement
  textbook, lose_place lose_spot > forfeit, lose_points lose_marks > deduction penalty,
  lose_scholarship > forfeited, lost > misplaced unclaimed, lost_book lose_a_book > replacement
  lost, lost_clothes > mislaid garments, lost_diploma lost_certificate > replacement duplicate,
  lost_jacket lost_coat lost_hat lost_gloves > lost liability, lost_key > loss cylinder,
  lost_library_card > replacement, lost_music lost_score > mislaid replacement, lost_my_diploma >
  replacement, lost_my_key > loss, lost_my_music > mislaid copies, lost_property > unclaimed
  mislaid liability, lost_student_card > replacement card, lost_sweater lost_hoodie > mislaid
  garments lost, loud > complaint, loud_neighbours noisy_neighbours > complaint, low_income > need
  means, low_voice > bass alto, lunch > catering canteen, lunch dinner > midday menu, lunch_account
  lunch_money add_money > balance replenish payment, lunch_break > break lunch, lunch_money
  pay_for_lunch > cashless payment meal, major > specialisation, make_the_team on_the_team
  join_team > try_outs athletes eligibility, make_up_days > missed, make_up_lesson > replacement,
  makeup resit, mandatory compulsory required obligatory, marked_wrong grade_wrong unfair_grade
  wrong_mark unfair_mark > objection appeal review, marking assessment, maths mathematics, mean_to
  > bullying, meds medicine > physician, meet_up > rehearsal held, meeting_time > held, men_wear >
  gentlemen, midterm > examination assessment, midterm revision > exam, mini_fridge > refrigerator,
  minimum_number > participants, minor > subsidiary, minor subject, misconduct plagiarism, miss >
  apologies, miss absent absence > attendance, miss_class > excused, miss_practice miss_rehearsal
  skip_practice miss > absent rehearsal, missed_exam missed_the_exam > absence appear,
  missed_lesson > absence, missed_the_bus > late, mobile > electronic, mock practice, module unit,
  mom mum dad > mother father, money > assets, money_for_conference conference > travel funding,
  money_for_studying money_to_study > scholarship grant funding, money_when_closes club_closes >
  dissolution assets, moodle blackboard canvas > vle portal, move_here just_moved > enrolment
  residency, move_in > handover inventory, move_in_with move_in_with_me live_with_me > cohabitation
  occupancy, move_out > termination, moving > termination, muddy dirty > outdoor waterproof,
  multiple_choice > examination written, music_style what_music what_kind_of_music > repertoire
  genre, my_boy my_girl my_little_one > child, my_data > data protection, nail_polish > cosmetics
  appearance, name_in_clothes put_name > labelled, name_list > roster register, name_on > labelled
  marked, nap siesta > rest sleep, nappies diapers > toilet wipe, need_more_time more_time >
  extension extended, need_to_bring have_to_bring > identity card permitted, need_to_get_in >
  requirement eligibility, need_to_pass pass_mark > passed points threshold, needed prerequisite,
  nervous stressed panic > counselling anxiety, new_card > replacement issue, new_student new_kid >
  enrolment transfer, news > circular bulletin, newsletter > bulletin circular, newspapers
  magazines > periodicals journals, night > quiet, nits lice > infestation, no_experience > ability
  beginner, no_later by_when until_when > deadline latest, no_longer_valid expired > lapse invalid,
  no_money hard_up > waive, no_place > waiting vacancy, non_member not_a_student > external public,
  not_allowed > impermissible, not_clean > default sanction, not_enough_people > quorum,
  not_enough_students > minimum cancelled, not_get_in > unsuccessful, not_pay > exclusion,
  not_show_up don_t_show_up dont_show_up didn_t_show no_show > appear absence attend, note >
  attestation, notes > material handout, notes_allowed > book material, notice > posted displayed,
  nurse > medical clinic, off_school day_off miss_school > absence attendance leave, offer >
  conditional, office_hours > consultation appointment, old_books > rare special, old_credits >
  recognition recognised, old_rules > superseded repealed, on_time > deadline, online > remote
  virtual zoom, online distance, online_course > distance remote, open > operation, open_access >
  publication, open_book > aids permissible, open_book > material note, options choose_subjects >
  elective, oral > presentation speaking, oral_exam > oral viva, order_book > acquisition
  interlibrary, order_food > delivery, original > certified copy, out_of_work > unwaged, outings >
  visit, overslept slept_in > late admission commencement, own_instrument borrow_instrument >
  instrument loan, own_risk at_own_risk > liability, own_work > independently unaided, pack > kit,
  page_limit > length page, pages > scope length, paid > honorarium, paid > unpaid, paint >
  repainted, paint_room > repainted, paint_wall > repainted, paper > assignment article, papers >
  publications, paperwork > formalities, parent_meeting talk_to_teacher > consultation progress
  meeting, parents > carer, parents_council > representative elected, parents_evening parent,
  parents_night parents_evening > consultation meeting progress, parents_see_grades > report
  portal, park park_car > spaces, parking > vehicles, parking_pass > permit, participation >
  contribution, partner peer, party > festivity, party_room > common, pass > attain, pass minimum,
  pass_mark > minimum, password authentication, password forgot_password > credentials account,
  pause > deferral intermission, pay > stipend, pay_for > expenses tuition costs, pay_for_trip >
  contribution voluntary, pay_late > late, pay_monthly > standing, pe > physical sport, pencil pen,
  pencil write_in > marked, perfume > scent, permission > leave, permission_slip > permission,
  personal_statement motivation_letter cover_letter > statement motivation, pet > keeping, phd >
  candidate, phd_supervisor > supervision advisor, phone_back get_phone_back get_it_back > returned
  retrieve confiscated, phone_home > telephone contact, phone_off > silent switched, photo >
  likeness, photo > passport, physical > examination, pianist piano_player > accompanist,
  pick_him_up pick_her_up pick_my_kid_up > authorised, pick_subjects > elective option, pick_up >
  retrieve, pick_up collect > handover, pick_up pickup > released, pick_up_parcel > porter, picked
  chosen > shortlisted, pink_eye > conjunctivitis, place > vacancy admission, place_in_course >
  enrolment, placement > practical host, placement_test > level, plagiarism > attribution
  dishonesty, plagiarism plagiarise cheat copy, play_guitar play_piano play_drums > instrument
  practise, play_outside go_outside > outdoor garden playground, play_sports > athletes, playground
  > outdoor, point > mark, points > ects, points_off marks_off > deduction penalty, police_check
  background_check > disclosure vetting, poo > toilet, pork > dietary halal, post > dispatched,
  postdoc > fellow early_career, posters hang_pictures > nails, postgrad > postgraduate graduate
  master, pots > crockery, potty potty_trained toilet_trained > toilet, practice_day when_practice
  > rehearsal held weekly, practice_room > practise, practise > rehearse, pray > observance,
  pregnant baby > childbirth, prereq > prerequisite requirement, prerequisite requirement,
  president > chairman, price > contribution, primary elementary, principal head, print printer
  copy scan > photocopy reprographics, private > confidential, prof > professor lecturer, project
  assessment > assignment, prom > ball, prom_date bring_date > guest, proof > attestation,
  proof_of_address > residency, pta > parent association, pta > volunteer, publish > promulgate,
  publish_thesis > deposit publication, pull_out take_out > termination notice withdraw, punish
  disciplinary, pupils kids > student learner, put_away > stowed deposited, put_money > credit
  balance, put_on_hold > reservation, put_online put_on_facebook put_on_insta post_photos > publish
  network, put_up_posters hang_posters > walls nails adhesive, qualification > degree certificate,
  quiet_place > silent silence study, quit > discontinue, quit > exmatriculation, quit >
  relinquish, quiz > examination assessment, quiz test, ra > tutor representative, rain > outdoor,
  raincoat rain_jacket rain_trousers > waterproof, rare_book > special collection, read_music
  read_notes > sight, reader > text book, reading literature, reading_list > literature book,
  ready_for_school > readiness preschool, reapply apply_again > resubmission, reason >
  justification, receipt > acknowledgement, recognised > recognition, recommendation > referee,
  redbull > beverage, redo > repetition, redo do_again > resit retake repeat, reenroll >
  readmission reinstatement, reference > bibliography source, refund > cancellation, register >
  attendance, register > enrol, registration > enrol, regrade remark > appeal reassessment,
  religion prayer > observance, religious_holiday > observance, remote > virtual distance, rent >
  monthly, rent living_costs > living maintenance, rent_hall > venue, rent_instrument
  borrow_instrument > hire loan, rent_out rent_it_out someone_else_have sublet > subtenant, repair
  fix > defects caretaker, repeat resit retake, repeat_year repeat_the_year > retained retention,
  replace > deputy, report > assessment progress, report > pages, report_card > progress,
  report_card > report grade, report_damage > defects notified, req requirement, requirement >
  condition criterion, researcher > fellow, reserve > allocate, reserve > hold, resit re_sit,
  responsible > incumbent, resubmit > resubmission revision, result mark, retake redo resit >
  reassessment reexamination, retake resit > repetition, retrieve > collect, return overdue,
  revision study, rice_cooker microwave toaster air_fryer > cooking, right_away straight_away
  at_once > forthwith immediately promptly, ring_you phone_you > contact notify, room > premises,
  roommate > double, roommate flatmate housemate > sharing, rubber eraser, run run_by > management,
  running_late > collection, runs > administered committee, sandwich lunchbox > packed provisions,
  say_why give_reason > stating grounds justification, scan pdf > upload, schedule calendar,
  schedule_change drop_class > drop withdraw, scholars > researcher, scholarship > funding stipend,
  school > secondary academy, school_books > textbook, school_bus > transport bus, school_closed >
  closure, school_dinners school_meals > catering meal canteen, school_end school_over
  school_finish > dismissal concludes, school_nurse > clinic dispensary, school_nurse > nurse
  medical welfare, school_photo > photograph, school_place > allocation, school_play > drama
  performance production, school_report > report progress, school_start > instruction,
  school_starts start_time what_time_does_school_start > begin registration bell, school_trip
  field_trip > excursion trip, score > result point, search > inspection, search_locker search_bag
  > inspection locker, second_try another_chance second_chance > repeat repetition resit, secret >
  confidence, see_exam > inspection, see_my_exam look_at_exam look_at_my_exam > inspect script,
  seen_as > deemed regarded, sell > dispose, semester > period, semester term > academic trimester,
  semester_abroad year_abroad > exchange mobility, semester_fee > contribution, semester_off >
  absence, sent_home > exclusion suspension, settle_in get_used_to first_weeks > settling
  transition induction, share_answers copy_answers > collusion, share_data > disclose third,
  share_room share_a_room > double shared, sheet_music > parts, sheet_music notes > scores, shirt >
  clothing, shooter active_shooter gun > lockdown emergency, short_shorts crop_top > attire dress
  clothing, shorter > curtail, show > furnish, show_id > present produce identification, show_up >
  attend, siblings second_kid > reduction, sick > extenuating certificate, sick ill poorly >
  symptom, sick_on_exam_day > illness incapacity, side_job > supplementary, side_job part_time_job
  work_while > employment income earnings, sign > countersign, sign > undersigned, sign signup >
  registration enrolment admission, sign_in > register identification, sign_up > join subscribe,
  sign_up_for_exam sign_up_for_test register_for_exam > registration enrolment, silent > switched,
  since_when from_when > effective force, sing_badly can_t_sing cant_sing > ability vocal,
  sing_solo > soloist solos, singers > voices members, singing > choral, singing_lessons
  voice_lessons > vocal training, single_mum single_mom single_parent > caring parental, skip >
  miss absence attendance, skip > unexcused, skip_a_year skip_grade > acceleration, skip_lecture
  miss_lecture > attendance absence, skip_school bunk_off skip_class skive_off cut_class play_hooky
  > truancy absence unauthorised attendance, skirt trousers > uniform, skive > absence attendance
  truancy, sleep > tent dormitory, sleep_over stay_over sleepover crash > overnight guest, slides >
  presentation material, slippers house_shoes > indoor, slow slow_internet > bandwidth throttled
  volume, smart clever brainy > aptitude, smart_clothes dress_up > formal attire, smartwatch >
  device electronic watch, smoke > shisha, snack > breakfast, snack > fruit, snitch tell_on
  report_someone > anonymous, snotty runny_nose snot > cold illness, snow > inclement, snow_day
  school_canceled > inclement weather closure, snow_day snowed_in > closure emergency, soda coke
  juice > beverage sweetened, solo > soloist, someone_creepy creepy > harassment welfare,
  someone_else > substitute deputy, someone_to_talk > counselling counsellor, songs > work, songs
  pieces > repertoire, soon > promptly, source > citation, space > vacancy availability admission,
  speak_german speak_english not_speak > language support, special_case > hardship exception,
  special_needs > disability support accommodation, special_needs > inclusion integration, sports >
  physical, sports_physical > examination, spot > admission, staff > educator, start_a_club
  start_club new_club > founding recognition, start_date > commencement effective, start_later
  gap_year > deferral defer, start_nursery start_kindergarten first_day > settling admission,
  start_school > readiness enrolment, start_time end_time > begins concludes, stay_down repeat_year
  held_back > repeat promotion, stay_home keep_home > absence attend, stay_there live_there
  live_here > tenancy residence, staying_home off_sick > notify, steal > liability, steal_food >
  theft, stipend > monthly, stolen > insurance, stop_coming > termination notice, story_time
  storytime > storytelling, struggling > tutoring intervention, stuck_in_traffic held_up >
  collection, student > learner undergraduate, student_card student_id > identity card,
  student_loan > loan finance, study_abroad > abroad, study_abroad go_abroad > mobility institution
  exchange, study_room > quiet, subject > course module discipline, subletter > subtenant, submit >
  deadline, submit submission, subsidised > funded, substitute sub > teacher, suggest_book >
  acquisition suggestion, suicidal self_harm > counselling, suit > jacket tie, summer > august
  vacation, summer_camp > residential, summer_holidays > closure closed, summer_holidays
  summer_break > july august vacation, summer_school > remedial, sun sunny hot > sunscreen hat,
  sun_cream suncream > sunscreen, super porter > caretaker, supervisor > advisor adviser,
  supervisor > examiner supervised, suspend exclude, suspend exclusion, suspend suspension ban,
  swear_word cuss > vulgar language, sweater > garment, sweets candy chocolate lollies >
  confectionery sweetened, swim > instruction, switch change, switch_course switch_major
  change_course change_major > transfer change, syllabus curriculum, syllabus outline content,
  take_a_break take_semester_off semester_off time_out > leave interruption intermission, take_away
  > withdraw revoke, take_bus ride_bus take_the_bus ride_the_bus > riders transportation, take_home
  > borrow loan, take_home > coursework, take_in bring_in > admitted permissible,
  take_kids_out_of_school holiday_in_term_time > absence authorised leave, take_out > borrow loan,
  take_phone took_my_phone phone_taken > confiscated device, take_turns > rota rotation, take_with
  bring_with > permissible, talk > consultation, talk_to > counselling consultation, tardy >
  arrival, tardy punctuality, tea_break > interval refreshments, teach_during > teaching, teacher >
  practitioner, teacher_sick > cancelled substitute, teachers carers > staff educator, teaches >
  instructor, team > tryout, teamwork collaborative, tease > bullying harassment, teddy cuddly_toy
  stuffed_animal > toy comforter, tell_you_when > notify apologies, term > semester, textbook >
  reading text, textbook > required, textbook book literature, theory > theoretical, thesis >
  completion, thesis dissertation > topic supervisor, threw_up puked > illness, throw_a_party
  have_a_party > celebration festivity consent, throw_out > exclude remove, thrown_out kicked_out >
  debarred, ticket_sales sell_tickets > dispose tickets, tidy > orderly, tidy clean_up > restore
  clean, time_out naughty_step tell_off > discipline punishment behaviour, too_easy too_hard
  change_level > level transfer, too_long > maximum, too_old > exceed, top_up > replenish, tornado
  > shelter emergency, torrent > copyright, transcript record, transfer switch, translated >
  certified, treated_as > deemed, trial_lesson taster > obligation, trip school_trip class_trip >
  excursion visit residential, trip tour > destination travel, truant ditch bunk > truancy absence
  attendance, try_again > resubmission, try_first try_before > trial taster obligation, try_lesson
  > trial, try_out try_it_out try_it > trial taster obligation, tryout > audition, tuition >
  contribution, tuition cost, tuition fee, tuition_fees > contribution, tummy_bug stomach_bug >
  diarrhoea vomiting, turn > rota, turn_in give_in > submit submission, turn_off switch_off >
  switched, turn_up attend, tutor tutorial, tutoring extra_help help_with_homework > tuition
  support, tv_room common_room > common, two_scholarships other_scholarship > concurrent combined,
  unclaimed not_picked_up > disposed donated, undergrad > undergraduate bachelor, unemployed >
  reduced, unemployed jobless > unwaged, unfair > objection, uni university college campus, uniform
  school_uniform > dress attire blazer, unregister sign_out > deregister withdrawal, up_to_you
  up_to_me > discretion optional, use_room book_room > reservation allocation, vacation holiday >
  unexcused absence, vacation holiday leave, valedictorian > honours, valid_for > validity, vape
  smoke > prohibited, vegetarian vegan halal kosher > requirement diet, visit visit_class >
  visitors identification, visit_my_kid > visiting, visitors > reception sign, viva > defence, vm
  virtual, volunteer > background, volunteers_paid > remuneration expenses, vote > resolution,
  vote_for_me friend_vote someone_vote > proxy, vote_for_someone > proxy, voting > majority,
  waiting_list > reserve, waiting_list waitlist > place list, walk_to_school > pedestrian distance,
  warning > reprimand, wash_clothes do_laundry laundry > washing drier, washer dryer > washing
  drier, water > beverage, water_bottle > beverage, water_bottle > container, weapon > implement,
  website > portal platform, website > published, weed > prohibited, wellies > waterproof, wellies
  rubber_boots > wellington boots, wet_book ruined spilled coffee_on > damaged replacement,
  what_age > age years minimum, what_day > held weekly, what_do_i_learn > outcomes content,
  what_do_they_learn > curriculum educational pedagogy, what_for_lunch what_do_they_eat > menu
  meal, what_i_got_wrong > inspection feedback, what_will_i_learn learn > content objectives
  outcomes, whats_in_the_room what_is_in_the_room > equipped furnished, whatsapp > chat, wheelchair
  > barrier, when_closed > closure holiday, when_decide > decision announced, when_elections >
  elected annual, when_exams > period, when_pay when_do_i_pay > payable due instalments,
  when_rent_due > debited due, when_results when_marks > results published, where_book > shelfmark
  shelf, where_do_you_meet when_do_you_meet > held rehearsal, where_find > located displayed,
  where_going where_are_you_going > destination tour, where_meet when_meet > held hall venue,
  which_classes > curriculum courses, which_countries > partner institutions, which_level
  what_level > placement proficiency, who_call > telephone contact, who_can_join > membership,
  who_can_live > eligible residents, who_can_pick_up > authorised collect, who_can_see >
  confidential, who_do_i_complain who_to_complain > complaint, who_fixes > caretaker maintenance,
  who_for who_is_it_for > eligible applicable, who_gets > recipient eligible, who_gives > issued,
  who_is_in_charge > president, who_looks_after_money money_person > treasurer, who_pays > expense,
  who_picks_songs picks_the_songs choose_songs pick_songs > repertoire programme, who_runs
  who_is_in_charge who_leads > committee administered chairman, who_teaches > instructor trainer
  lecturer, who_to_talk_to > contact liaison, who_votes > members entitled, whose_turn > roster,
  why_not > grounds reasons, why_rejected > grounds rejection reasons, wifi_password > credentials,
  winner > recipient awardee laureate, with_honours > distinction, without_a_levels > qualification
  entrance, women girls > ladies, women_wear > ladies, word_count > length word, work_hours >
  weekly, work_instead > recognised lieu experience, work_placement > practicum practical,
  work_together > cooperate, workshop > seminar session, workshop course, write_in_book underline >
  annotate marking damage, write_name > labelled marked, year > cohort grade, yearbook >
  publication, yearly_meeting annual_meeting > agm general, years > semester duration, zoom >
  virtual videoconference`;
