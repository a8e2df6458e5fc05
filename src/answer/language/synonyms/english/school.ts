/** School and university; see `SYNONYMS`. */
export const school = `
  abroad > mobility erasmus, absent absence miss, absent miss skip > absenteeism, accommodation
  adjustment, admission admit, advisor > adviser counsellor, ai > generative artificial, aid >
  scholarship bursary grant financial, appeal review, applicant candidate, application apply >
  admission, assignment task, attend present, attend visit, attendance > presence compulsory,
  attendance_required > compulsory mandatory, bibliography source, bio biology, blackboard board,
  book_back > return loan, break > recess interval, bully intimidation, bunk > absence attendance,
  bus transit, cafeteria > dining restaurant, calculator device, campus > premises grounds, campus
  site, canteen > cafeteria dining, canteen cafeteria > refectory, cap gown > graduation academic
  regalia, catch_up > makeup recover, chatgpt > ai generative, chatgpt ai > plagiarism, cheat
  dishonesty, cheating misconduct plagiarism, check_out > borrow loan departure, chem chemistry,
  citation bibliography, citation reference, cite footnote > citation reference, cite quote >
  citation bibliography, class > lesson course seminar, classmate > pupil peer, classmate student,
  club society > union organisation, complain complaint grievance appeal, copy collusion,
  counsellor adviser, counselor counsellor, counselor counsellor > counselling wellbeing advisor,
  course > module programme, coursework project, cram > revise study, credits ects, daycare nursery
  kindergarten, deadline date, deadline due > submission, dean > faculty head, defense defend >
  defence viva, defer postpone > deferral, defer postponement, degree > bachelor master diploma,
  degree certificate, detention > sanction custody, detention punishment, dinner_lady canteen,
  diploma qualification, disagree dispute contest > appeal grievance, dissertation thesis,
  distance_learning > online remote, draft version, drop deregister, drop withdraw, drop_out >
  withdraw leave, dropout > withdrawal discontinue attrition, dyslexia > dyslexic disability
  accommodation, dyslexia dyslexic adhd > accommodation disability learning, dyslexic adjustment >
  disability, english toefl ielts > proficiency, enrol admission, enrol register registration join,
  entry_requirements > admission prerequisite requirement, essay > paper assignment coursework,
  essay submission, exam examination test assessment, exchange > abroad erasmus, excursion visit,
  excuse > extenuating mitigating justification absence, exercise_book notebook, expel dismissal,
  expel exclusion, extension > postponement extenuating, extension deadline, extra_time > extension
  extend accommodation, fail failure, fail flunk > unsuccessful resit reassessment, feedback >
  comment review, fees payable, finals assessment, finals examination, flunk > fail failure,
  fresher > first_year newcomer, freshman > fresher first_year, funding grant bursary, gap
  deferral, get_in get_into > admission entry admit, ghostwriter > contract cheating misconduct,
  gifted > talented able, gown graduation, gpa > grade average, grad alumni > graduate, grade >
  mark score result, grade mark score > classification, graded assessed, grades transcript,
  graduate commencement, graduate degree, graduation ceremony, graduation convocation, grant
  scholarship bursary, group team, group_work teamwork > team group, gym > pe physical, gym sport,
  half_term > holiday break vacation, hand_in > submit submission deliver, hand_out give_out >
  distribute issue, headmaster > head principal, headteacher > head principal headmaster, holiday >
  christmas easter, holiday break, holiday break vacation > recess calendar, homework assignment >
  submission, homework assignment coursework, homework exercise, honors honours > distinction
  laude, id card, ignore skip, instructor teacher tutor coach trainer lecturer, internship intern >
  traineeship practicum, invigilator proctor, kicked_out > exclusion dismiss, kindergarten nursery
  > preschool, lab > practical experiment, lab laboratory, language proficiency, learn study,
  lecture class, lecture seminar, lecturer professor teacher tutor instructor, lesson talk >
  lecture, library > librarian book, library borrowing, literacy > reading writing, loan repayment,
  lunch_break > break lunch, major > subject degree, makeup resit, mandatory compulsory required
  obligatory, mark score, marking assessment, maths mathematics, midterm > examination assessment,
  midterm revision > exam, minor subject, miss absent absence > attendance, mock practice, module
  unit, mom mum dad > mother father, moodle blackboard canvas > vle portal, needed prerequisite,
  notes > material handout, notes_allowed > book material, office_hours > consultation appointment,
  online > remote virtual zoom, online distance, open_book > material note, oral > presentation
  speaking, oral viva > defence, outfit uniform, packed_lunch lunch, page_limit > length page,
  paper > assignment article, parents_evening parent, partner peer, pass minimum, password
  authentication, pause > deferral intermission, pe > physical sport, pencil pen, permission_slip >
  consent permission, placement practical, plagiarism > attribution dishonesty, plagiarism
  plagiarise cheat copy, playtime > break recess, point > credit mark, postgrad > postgraduate
  graduate master, prereq > prerequisite requirement, prerequisite requirement, presentation talk,
  primary elementary, principal head, printer print > photocopy, prof > professor lecturer, project
  assessment > assignment, pta > parent association, punish disciplinary, pupil learner,
  qualification > degree certificate, quiz > examination assessment, quiz test, reader > text book,
  reading literature, reading_list > literature book, recording zoom > video, redo do_again > resit
  retake repeat, reenroll > readmission reinstatement, reference > bibliography source, regrade
  remark > appeal reassessment, remote > virtual distance, repeat resit retake, report_card >
  report grade, req requirement, requirement > condition criterion, resit re_sit, resubmit >
  resubmission revision, result mark, retake redo resit > reassessment reexamination, return
  overdue, revision study, rubber eraser, schedule calendar, scholarship > funding stipend, school
  > primary secondary academy college, school_bus > transport bus, school_trip field_trip >
  excursion trip, science scientific, score > result point, semester term > academic trimester,
  show_up > attend arrive, sick ill > extenuating certificate, sign join signup > registration
  enrolment admission, sign_up > register registration enrol join subscribe, skip > miss absence
  attendance, skive > absence attendance truancy, slides > presentation material, smart clever
  brainy > aptitude, special_needs > disability support accommodation, stress > wellbeing
  counselling, student > learner undergraduate, student pupil, student_loan > loan finance,
  study_abroad > exchange abroad, subject > course module discipline, submit hand deadline, submit
  submission, supervisor > advisor adviser, suspend exclude, suspend exclusion, suspend suspension
  ban, switch change, syllabus curriculum, syllabus outline content, take_out > borrow loan, tardy
  punctuality, teach teacher, teamwork collaborative, tease > bullying harassment, term > semester
  trimester, textbook book > reading text, textbook book literature, throw_out > expel expulsion
  exclude evict remove discard, transcript record, transfer switch, trip visit, truant ditch bunk >
  truancy absence attendance, tuition cost, tuition fee, turn_in give_in > submit submission,
  turn_up attend, tutor tutorial, undergrad > undergraduate bachelor, uni university college
  campus, uniform attire, uniform dress, vacation holiday leave, vm virtual, word_count > length
  word, workshop > seminar session, workshop course, zoom > virtual videoconference`;
