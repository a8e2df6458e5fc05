/** School and university; see `SYNONYMS`. */
export const school = `
  absent absence miss, accommodation adjustment, admission admit, advisor > adviser counsellor, ai
  > generative artificial, appeal review, applicant candidate, assignment task, attend present,
  attend visit, attendance > presence compulsory, attendance_required > compulsory mandatory,
  bibliography source, bio biology, blackboard board, book_back > return loan, break > recess
  interval, bunk > absence attendance, cafeteria > dining restaurant, calculator device, campus
  site, canteen > cafeteria dining, catch_up > makeup recover, chatgpt > ai generative, cheat
  dishonesty, cheating misconduct plagiarism, check_out > borrow loan departure, chem chemistry,
  citation reference, cite footnote > citation reference, class > lesson course seminar, classmate
  > pupil peer, classmate student, complain complaint grievance appeal, counsellor adviser,
  counselor counsellor, course > module programme, coursework project, cram > revise study,
  credits ects, daycare nursery kindergarten, deadline date, dean > faculty head, degree >
  bachelor master diploma, detention punishment, dinner_lady canteen, diploma qualification,
  dissertation thesis, distance_learning > online remote, draft version, drop withdraw, drop_out >
  withdraw leave, dyslexia > dyslexic disability accommodation, dyslexic adjustment > disability,
  enrol admission, enrol register registration join, entry_requirements > admission prerequisite
  requirement, essay > paper assignment coursework, exam examination test assessment, exchange >
  abroad erasmus, exercise_book notebook, expel exclusion, extension deadline, extra_time >
  extension extend accommodation, fail failure, feedback > comment review, finals examination,
  flunk > fail failure, fresher > first_year newcomer, freshman > fresher first_year, funding
  grant bursary, get_in get_into > admission entry admit, gown graduation, gpa > grade average,
  grad alumni > graduate, grade > mark score result, graded assessed, grades transcript, graduate
  degree, graduation ceremony, grant scholarship bursary, group team, group_work teamwork > team
  group, gym > pe physical, gym sport, half_term > holiday break vacation, hand_in > submit
  submission deliver, hand_out give_out > distribute issue, headmaster > head principal,
  headteacher > head principal headmaster, holiday > christmas easter, holiday break, homework
  assignment coursework, homework exercise, ignore skip, instructor teacher tutor coach trainer
  lecturer, kicked_out > exclusion dismiss, kindergarten nursery > preschool, lab laboratory,
  learn study, lecture class, lecture seminar, lecturer professor teacher tutor instructor, lesson
  talk > lecture, library > librarian book, literacy > reading writing, lunch_break > break lunch,
  major > subject degree, makeup resit, mandatory compulsory required obligatory, mark score,
  marking assessment, maths mathematics, midterm revision > exam, minor subject, miss absent
  absence > attendance, mock practice, module unit, notes > material handout, notes_allowed > book
  material, office_hours > consultation appointment, online > remote virtual zoom, open_book >
  material note, oral > presentation speaking, packed_lunch lunch, page_limit > length page, paper
  > assignment article, parents_evening parent, partner peer, pass minimum, pe > physical sport,
  pencil pen, permission_slip > consent permission, placement practical, plagiarism plagiarise
  cheat copy, playtime > break recess, point > credit mark, postgrad > postgraduate graduate
  master, prerequisite requirement, presentation talk, principal head, prof > professor lecturer,
  project assessment > assignment, pta > parent association, pupil learner, qualification > degree
  certificate, quiz test, reader > text book, reading literature, reading_list > literature book,
  recording zoom > video, redo do_again > resit retake repeat, reference > bibliography source,
  remote > virtual distance, repeat resit retake, report_card > report grade, req requirement,
  requirement > condition criterion, resit re_sit, result mark, revision study, rubber eraser,
  scholarship > funding stipend, school > primary secondary academy college, school_bus >
  transport bus, school_trip field_trip > excursion trip, science scientific, score > result
  point, show_up > attend arrive, sign_up > register registration enrol join subscribe, skip >
  miss absence attendance, skive > absence attendance truancy, slides > presentation material,
  special_needs > disability support accommodation, student > learner undergraduate, student
  pupil, student_loan > loan finance, study_abroad > exchange abroad, subject > course module
  discipline, submit hand deadline, submit submission, supervisor > advisor adviser, suspend
  exclude, suspend suspension ban, switch change, syllabus curriculum, syllabus outline content,
  take_out > borrow loan, teach teacher, term > semester trimester, textbook book > reading text,
  textbook book literature, throw_out > expel expulsion exclude evict remove discard, transcript
  record, transfer switch, trip visit, tuition cost, tuition fee, turn_in give_in > submit
  submission, turn_up attend, undergrad > undergraduate bachelor, uni university college campus,
  uniform dress, vacation holiday leave, vm virtual, word_count > length word, workshop > seminar
  session, workshop course`;
