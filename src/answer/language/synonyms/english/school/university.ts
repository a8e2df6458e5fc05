/** Degrees, theses and student life; see `SYNONYMS`. */
export const university = `
  abroad > mobility erasmus, bibliography source, broke > loan, cap gown > graduation academic
  regalia, certificate get_certificate > completion, change_my_course swap_course > transfer,
  choose_topic pick_topic thesis_topic > topic issue, citation bibliography, citation reference,
  cite footnote > citation reference, cite quote > citation bibliography, classmate > pupil peer,
  classmate student, deadline due > submission, degree > bachelor master diploma, degree >
  conferred awarded, degree certificate, diploma > graduation, diploma certificate > conferred,
  diploma qualification, dissertation thesis, do_i_get_a_certificate > certificate completion,
  dont_wanna_be_in dont_want_to_be_in leave_the_union > opt membership, dorm > residential, dorm
  student_housing student_room halls > accommodation residence, dorm_room > room residence,
  double_degree > joint dual, drop_out quit_uni > withdrawal exmatriculation, erasmus abroad >
  institution, essay > paper assignment coursework, essay submission, essay_length > scope words,
  exchange > abroad erasmus, fellow > scholar, find_internship find_an_internship > placement
  secure, foreign_student international_student > visa overseas, furnished > equipped, get_diploma
  > certificate ceremony, get_home_after_a_night no_money_for_a_cab stranded > taxi bus, give >
  submit, graduate > completion conferred, graduate commencement, graduate need_to_graduate >
  credits requirement, graduation > conferral, graduation ceremony, graduation convocation,
  group_project > collaborative, hand deadline, hand_in > submission deliver, hand_in give_in
  turn_in > lodge furnish, hand_out give_out > distribute issue, help_finding > enquiry reference,
  homework assignment > submission, host_university > partner, how_do_i_start_a_club start_a_club
  start_a_society set_up_a_club > established constitution affiliated society, how_long_essay
  how_many_pages > pages words scope length, how_long_internship > placement weeks, how_long_thesis
  > completion period weeks, how_many_words > length limit words, id card, id student_card >
  identity identification, intern > host, internship > practical, internship intern > traineeship
  practicum, lab > practical experiment, lend_me_some_cash lend_me_money need_money > hardship
  loan, letter_of_recommendation recommendation_letter reference_letter > reference referee,
  look_over_my_contract read_my_contract check_my_contract > agreement examined advice,
  lost_diploma lost_certificate > replacement duplicate, lost_my_diploma > replacement,
  lost_student_card > replacement card, major > specialisation, my_prof > lecturer professor
  supervisor, new_card > replacement issue, non_member not_a_student > external public, page_limit
  > length page, pages > scope length, phd > candidate, phd_supervisor > supervision advisor,
  placement > practical host, postdoc > fellow early_career, postgrad > postgraduate graduate
  master, prof > supervisor, qualification > degree certificate, recommendation > referee,
  reference > bibliography source, researcher > fellow, roommate > double, roommate flatmate
  housemate > sharing, run_for_president run_for_election > nominations candidates,
  sack_the_president get_rid_of_the_president vote_him_out vote_them_out > confidence removal
  referendum, scholars > researcher, semester_abroad year_abroad > exchange mobility, share_room
  share_a_room > double shared, show > furnish, singers > voices members, someone_to_talk_to >
  welfare confidential, source > citation, student > learner undergraduate, student_card student_id
  > identity card, study_abroad > abroad, study_abroad go_abroad > mobility institution exchange,
  submit > deadline, submit submission, supervisor > advisor adviser, supervisor > examiner
  supervised, take_a_break_from > interruption deferral leave, take_a_year_out year_out >
  interruption suspension deferral leave, thesis > completion, thesis dissertation > topic
  supervisor, turn_in give_in > submit submission, turn_it_in > submit submission, undergrad >
  undergraduate bachelor, uni university college campus, voting > majority, whats_in_the_room
  what_is_in_the_room > equipped furnished, where_do_i_live > halls, where_do_students_live >
  accommodation halls residence, which_countries > partner institutions, who_votes > members
  entitled, word_count > length word, work_placement > practicum practical`;
