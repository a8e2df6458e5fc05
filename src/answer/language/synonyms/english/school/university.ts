/** Degrees, theses and student life; see `SYNONYMS`. */
export const university = `
  abroad > mobility erasmus, bibliography source, cap gown > graduation academic regalia,
  certificate get_certificate > completion, choose_topic pick_topic thesis_topic > topic issue,
  citation bibliography, citation reference, cite footnote > citation reference, cite quote >
  citation bibliography, classmate > pupil peer, classmate student, deadline due > submission,
  degree > bachelor master diploma, degree > conferred awarded, degree certificate, diploma >
  graduation, diploma certificate > conferred, diploma qualification, dissertation thesis,
  do_i_get_a_certificate > certificate completion, dorm > residential, dorm student_housing
  student_room halls > accommodation residence, dorm_room > room residence, double_degree > joint
  dual, drop_out quit_uni > withdrawal exmatriculation, erasmus abroad > institution, essay > paper
  assignment coursework, essay submission, essay_length > scope words, exchange > abroad erasmus,
  fellow > scholar, find_internship find_an_internship > placement secure, foreign_student
  international_student > visa overseas, furnished > equipped, get_diploma > certificate ceremony,
  give > submit, graduate > completion conferred, graduate commencement, graduate need_to_graduate
  > credits requirement, graduation > conferral, graduation ceremony, graduation convocation, hand
  deadline, hand_in > submission deliver, hand_in give_in turn_in > lodge furnish, hand_out
  give_out > distribute issue, help_finding > enquiry reference, homework assignment > submission,
  host_university > partner, how_long_essay how_many_pages > pages words scope length,
  how_long_internship > placement weeks, how_long_thesis > completion period weeks, how_many_words
  > length limit words, id card, id student_card > identity identification, intern > host,
  internship > practical, internship intern > traineeship practicum, lab > practical experiment,
  letter_of_recommendation recommendation_letter reference_letter > reference referee, lost_diploma
  lost_certificate > replacement duplicate, lost_my_diploma > replacement, lost_student_card >
  replacement card, major > specialisation, new_card > replacement issue, non_member not_a_student
  > external public, page_limit > length page, pages > scope length, phd > candidate,
  phd_supervisor > supervision advisor, placement > practical host, postdoc > fellow early_career,
  postgrad > postgraduate graduate master, qualification > degree certificate, recommendation >
  referee, reference > bibliography source, researcher > fellow, roommate > double, roommate
  flatmate housemate > sharing, scholars > researcher, semester_abroad year_abroad > exchange
  mobility, share_room share_a_room > double shared, show > furnish, singers > voices members,
  source > citation, student > learner undergraduate, student_card student_id > identity card,
  study_abroad > abroad, study_abroad go_abroad > mobility institution exchange, submit > deadline,
  submit submission, supervisor > advisor adviser, supervisor > examiner supervised, thesis >
  completion, thesis dissertation > topic supervisor, turn_in give_in > submit submission,
  undergrad > undergraduate bachelor, uni university college campus, voting > majority,
  whats_in_the_room what_is_in_the_room > equipped furnished, which_countries > partner
  institutions, who_votes > members entitled, word_count > length word, work_placement > practicum
  practical`;
