/** Admission and enrolment; see `SYNONYMS`. */
export const admission = `
  a_levels sats sat abitur > entrance qualification, accept_place > acceptance confirm, accepted >
  admitted admission, add_class > enrol, address > postal, after_school_activities >
  extracurricular, afterschool after_school_club > wraparound afternoon, all_day > activities
  routine schedule, application apply > admission, apply_by application_deadline > closing
  deadline, apply_for_school > admission application, apply_to > applicable, arrive > receipt,
  author > authorship, before_school after_school > wraparound breakfast, begin > admission,
  beginner > level, blackboard board, breakfast_club > wraparound, can_i_apply > eligible,
  cancel_course > cancellation withdrawal, canceled_school > closure, catchment near_school >
  distance residence, chances acceptance_rate > selection places, change_school switch_school >
  transfer admission, charity > registered, club > extracurricular, co_author > authorship, confirm
  > acknowledgement, cry clingy > settling comfort console, daycare kindergarten, do_all_day >
  routine activities, dropout > withdrawal discontinue attrition, english toefl > proficiency,
  enrol admission, enrol join, entry_requirements > admission prerequisite requirement, get_a_spot
  get_a_place get_place > application admission registration allocation, get_in get_into >
  admission entry admit, get_into_uni get_into > admission entrance eligibility, get_room >
  waiting, get_room get_a_room get_a_dorm > allocation application, get_spot > admission
  registration allocation, got_in > admitted offer admission, grades_needed what_grades >
  requirement entry, how_do_i_apply how_apply > application submitted portal, how_do_i_join
  how_to_join can_i_join > membership admission application, how_good_english how_good_german >
  proficiency level, how_many_apply > applicants, how_many_places how_many_spots > places capacity
  intake, interviewed > shortlisted, join > admission, join_committee become_chairman > nomination
  elected co, join_in > membership, kindergarten nursery > preschool, late_for_exam late_to_exam >
  admission commencement late, leave_club leave_the_club quit_club > resignation membership
  termination, level > placement, level > proficiency advanced, level > tier, level_of_english >
  proficiency, list > roster, live_elsewhere > residents external, live_outside out_of_district >
  residency transfer, lose_place lose_spot > forfeit, make_the_team on_the_team join_team >
  try_outs athletes eligibility, moodle blackboard canvas > vle portal, move_here just_moved >
  enrolment residency, move_in_with move_in_with_me live_with_me > cohabitation occupancy, move_out
  > termination, moving > termination, name_list > roster register, need_to_get_in > requirement
  eligibility, needed prerequisite, new_student new_kid > enrolment transfer, no_place > waiting
  vacancy, offer > conditional, phone_off > silent switched, place > vacancy admission,
  place_in_course > enrolment, placement_test > level, pork > dietary halal, prereq > prerequisite
  requirement, prerequisite requirement, president > chairman, quiet_place > silent silence study,
  ready_for_school > readiness preschool, reapply apply_again > resubmission, receipt >
  acknowledgement, register > enrol, registration > enrol, req requirement, requirement > condition
  criterion, reserve > allocate, resubmit > resubmission revision, school_place > allocation, sign
  > countersign, sign > undersigned, sign signup > registration enrolment admission, sign_in >
  register identification, sign_up > join subscribe, sign_up_for_exam sign_up_for_test
  register_for_exam > registration enrolment, silent > switched, snow > inclement, snow_day
  school_canceled > inclement weather closure, snow_day snowed_in > closure emergency, space >
  vacancy availability admission, spot > admission, start_nursery start_kindergarten first_day >
  settling admission, start_school > readiness enrolment, stay_there live_there live_here > tenancy
  residence, study_room > quiet, switch change, switch_course switch_major change_course
  change_major > transfer change, too_easy too_hard change_level > level transfer, transfer switch,
  try_again > resubmission, unregister sign_out > deregister withdrawal, vegetarian vegan halal
  kosher > requirement diet, visitors > reception sign, waiting_list > reserve, waiting_list
  waitlist > place list, which_level what_level > placement proficiency, who_can_join > membership,
  who_can_live > eligible residents, who_for who_is_it_for > eligible applicable, who_gets >
  recipient eligible, winner > recipient awardee laureate, without_a_levels > qualification
  entrance`;
