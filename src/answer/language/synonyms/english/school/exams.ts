/** Examinations and marks; see `SYNONYMS`. */
export const exams = `
  ai > artificial, appeal > panel, appeal review, audition > assessment vocal, audition > hearing
  test, average > weighted, better_mark > improvement, catch_up > makeup recover, caught_cheating
  get_caught > deception misconduct sanction, chatgpt > ai, chatgpt > tool, chatgpt ai >
  plagiarism, chatgpt ai > text, cheat copy > deception academic, cheating copying > malpractice
  dishonesty, choice > discretion, complain > council, complain > representations, complain
  complaint grievance appeal, complaint complain > remonstrance, count_as > deemed, count_towards
  count > weighted credit recognised, credits ects, credits_count credits_transfer transfer_credits
  > recognition recognised achievements, defend defence > disputation oral, defense defend >
  defence viva, disagree dispute contest > appeal grievance, documents papers > transcript, exam >
  paper, exam examination test assessment, exam_included > examination fee, fail > repeat, fail
  flunk > repetition, fail flunk > unsuccessful resit reassessment, fail_driving_test > repeat,
  fail_exam fail_the_exam > repeat repetition resit, fail_twice fail_three_times > final repeat,
  feedback > comment review, final_grade > overall weighted mean, finals assessment, finals
  examination, flunk > fail failure, get_marks get_grades get_results > results published
  publication, ghostwriter > contract cheating misconduct, good_grades smart > merit excellence
  achievement, gpa > grade average, gpa > overall mean, grade > mark score result, grade mark score
  > classification, graded assessed, grades > merit achievement academic, grades marks > report,
  grades transcript, how_are_grades > grading weighted, how_many_tries how_many_attempts
  how_many_chances > attempt repeated, improve_grade better_grade > improvement, invigilator
  proctor, judges > jury panel, label > marked, last_try > final attempt, lose_points lose_marks >
  deduction penalty, loud > complaint, loud_neighbours noisy_neighbours > complaint, makeup resit,
  marked_wrong grade_wrong unfair_grade wrong_mark unfair_mark > objection appeal review, marking
  assessment, midterm > examination assessment, midterm revision > exam, misconduct plagiarism,
  multiple_choice > examination written, name_on > labelled marked, need_to_pass pass_mark > passed
  points threshold, not_get_in > unsuccessful, old_credits > recognition recognised, oral_exam >
  oral viva, paper > assignment article, papers > publications, parents_see_grades > report portal,
  pass > attain, pass minimum, pass_mark > minimum, pencil pen, pencil write_in > marked,
  plagiarism > attribution dishonesty, plagiarism plagiarise cheat copy, point > mark, points >
  ects, points_off marks_off > deduction penalty, private > confidential, project assessment >
  assignment, publish > promulgate, publish_thesis > deposit publication, quiz > examination
  assessment, quiz test, redo > repetition, redo do_again > resit retake repeat, regrade remark >
  appeal reassessment, repeat resit retake, report > assessment progress, report_card > progress,
  report_card > report grade, resit re_sit, result mark, retake redo resit > reassessment
  reexamination, retake resit > repetition, score > result point, second_try another_chance
  second_chance > repeat repetition resit, see_exam > inspection, see_my_exam look_at_exam
  look_at_my_exam > inspect script, tryout > audition, unfair > objection, viva > defence, website
  > portal platform, website > published, what_i_got_wrong > inspection feedback, when_results
  when_marks > results published, who_can_see > confidential, who_do_i_complain who_to_complain >
  complaint, write_name > labelled marked, yearbook > publication`;
