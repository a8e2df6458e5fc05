/** Absence, illness and leave; see `SYNONYMS`. */
export const absence = `
  absence miss, absent miss skip > absenteeism, allowed > admissible, attend present, attendance >
  presence compulsory, attendance > roll, attendance_mandatory have_to_go have_to_attend >
  compulsory attendance, attendance_required > compulsory mandatory, bike_storage leave_bike
  put_bike > bicycle stored cellar, can_t_come cant_come can_t_make_it not_coming > apologies
  absence absent, chickenpox measles > infectious illness contagious, closed shut > holiday, closes
  shuts_down > dissolution dissolved, closing_days days_off > closure closed holiday, dentist
  doctor_appointment > absence, different_bus > note signed, doctor_note > attestation, doze > rest
  sleep, essay > term, excused > unexcused, fever temperature cough > illness symptom,
  fined_for_holiday > penalty absence, flu > incapacity certificate, flu cold covid > medical,
  get_certificate > attendance certificate, go_home_sick send_home > temperature fever,
  hand_in_late late_essay > lateness deduction penalty, have_to_go > mandatory obligatory,
  holiday_during_term vacation_during_term > absence authorised, how_long_stay_home stay_home >
  symptom attend illness, how_many_lessons > lesson compulsory, ignore skip, ill > extenuating,
  ill_at_school feel_ill > nurse medical, late > belated, late_for_school > punctuality lateness
  tardy, late_submission > lateness deduction penalty, make_up_days > missed, mandatory compulsory
  required obligatory, miss > apologies, miss absent absence > attendance, miss_class > excused,
  missed_exam missed_the_exam > absence appear, missed_lesson > absence, missed_the_bus > late, nap
  siesta > rest sleep, not_show_up don_t_show_up dont_show_up didn_t_show no_show > appear absence
  attend, note > attestation, nurse > medical clinic, off_school day_off miss_school > absence
  attendance leave, overslept slept_in > late admission commencement, school_closed > closure,
  school_nurse > clinic dispensary, school_nurse > nurse medical welfare, show_up > attend, sick >
  extenuating certificate, sick ill poorly > symptom, sick_on_exam_day > illness incapacity, skip >
  miss absence attendance, skip > unexcused, skip_lecture miss_lecture > attendance absence,
  skip_school bunk_off skip_class skive_off cut_class play_hooky > truancy absence unauthorised
  attendance, skive > absence attendance truancy, sleep > tent dormitory, sleep_over stay_over
  sleepover crash > overnight guest, snotty runny_nose snot > cold illness, stay_home keep_home >
  absence attend, staying_home off_sick > notify, summer > august vacation, summer_holidays >
  closure closed, take_in bring_in > admitted permissible, take_with bring_with > permissible,
  tardy punctuality, threw_up puked > illness, truant ditch bunk > truancy absence attendance,
  vacation holiday > unexcused absence, vacation holiday leave, when_closed > closure holiday`;
