/** Hours, leave and illness; see `SYNONYMS`. */
export const leave = `
  absent away > absence, accident_book report_accident > recorded entered, accrue accumulate,
  agenda > programme schedule, allowance subsistence, annual_leave > entitlement, annual_leave >
  holiday vacation, annual_review > performance evaluation, appraisal > review evaluation
  performance, ask_for_time_off > request leave approval, baby > maternity parental, baby newborn >
  birth child paternity, back_after_baby > return maternity, backpacking > sabbatical leave travel,
  bandage plaster bandaid > dressing aid, bank_details > account payment iban, bank_details >
  particulars, bank_holiday > public holiday, bank_holiday > statutory national, begin > inception,
  bereavement > compassionate funeral, book_off book_holiday > request leave approval, break_room
  staff_room > rest, breaks > meal, bribe corruption, bribe gift > bribery hospitality gratuity,
  bung backhander bribe > bribery inducement, bus_late stuck_in_traffic > delay lateness,
  business_class first_class > class standard economy, buy_holiday buy_leave > purchase additional,
  call_in_sick > sickness illness, call_in_sick ring_in_sick phone_in_sick > absence notify report,
  call_out > standby callout emergency, cancel_my_holiday > leave withdrawn, canteen cafe >
  refreshments catering restaurant meals, car_share carpool > sharing, career_break > sabbatical
  leave, carer caregiver > dependant, cash_in > buy, cash_out cash_in > payout encash payment lieu,
  child_sick kid_sick sick_kid sick_child > dependant carer emergency, childcare nursery babysitter
  > dependant creche, client_gift > hospitality gift, client_lunch > entertaining hospitality,
  clock > timesheet timekeeping, clock_in clock_on > timesheet attendance record, clock_off >
  timesheet record, cold > illness sickness, cold flu > infection, commitment > hours weekly,
  community_service > unpaid, contact_lenses > corrective, core_hours > flexible, corrupt bribery,
  covid corona > infection, creche daycare nursery childcare, cycle_to_work > bicycle scheme,
  damaged_passport ripped_passport torn > damaged mutilated, date_of_birth dob > birth, day_off >
  rest free, day_release > study, days_off > entitlement, delegate representative, delete_after >
  erased retention, delete_me remove_me > erasure erased, dentist doctors_appointment > medical
  appointment, died compassionate, died death_in_the_family > bereavement funeral, dinner lunch >
  evening, dinner lunch breakfast > subsistence, dob birthdate, doctors_note note_from_doctor >
  certificate medical fitness statement, dr doc gp > doctor physician practitioner medical, eid
  diwali hanukkah > religious festival holiday, elderly_parent old_parents > dependant carer,
  eleven_hours between_shifts > rest interval, emergency > compassionate, emergency_passport
  lost_abroad > embassy consulate emergency, entertain > hospitality, exam > study, exceed >
  excess, extra_days > additional supplementary leave, extra_hours overtime, fag_break smoke_break
  > smoking break, family_emergency > dependant compassionate urgent, father dad > paternity,
  finish end > cease, first_aid > aiders, first_aider aid, first_day > start, first_day day_one >
  induction joining commencement, first_passport > adult application, first_week > onboarding,
  fit_note > certificate medical, fix_my_details wrong_details > rectification inaccurate, flexi
  flexitime flexible > core hours, flexible flexitime > flextime, flexible_working_request >
  application flexible, flexitime flexible, flu covid > sickness illness infectious, flu_jab
  flu_shot jab > vaccination immunisation, food meals > subsistence catering, for_free > unpaid
  voluntary, for_now for_the_time_being > provisionally interim, four_day_week > compressed hours,
  free_food free_lunch > meal subsidised canteen, full_time > hours, funeral > interment, funeral
  compassionate, gap_year year_out > sabbatical, getting_married > marriage leave, gift > bribe,
  glass specs spectacles, go_away > holiday, go_on_holiday > vacation leave travel, gp_appointment
  hospital_appointment > medical appointment, half_day > partial hours morning afternoon,
  having_a_baby have_a_baby > maternity birth paternity parental, headphones earbuds airpods
  earphones, headphones music > listening earphones, headscarf hijab turban > religious headwear,
  hijab > headscarf, holiday vacation pto > annual, holiday_pay > leave lieu, holidays days_off >
  accrue accrual, hospitalised hospital > inpatient admission, hotel stay_overnight > accommodation
  lodging, hours > schedule, hours shift > rota roster, how_long_do_you_keep keep_my_data >
  retention retained, how_long_maternity_leave > weeks maternity, how_long_worked > service tenure
  seniority, how_much_time > commitment hours, how_often_do_i_have_to > frequency commitment
  weekly, ill sick > absence, ill sick unwell > incapacity, ill sickness, infant > infancy, inquire
  > inquiry, investigate look_into > enquiry, jab vaccine > inoculation, job_share > sharing,
  join_a_union > representative, join_union > member freedom association, keep_for > retention,
  keep_receipts how_long_keep_records > retain records, keeping_in_touch > kit maternity, kid wife
  husband poorly_child > dependant, kid_ill > carer dependant, knock_off finish_work clock_off >
  end hours, late running_late > delayed, lateness > timekeeping, leave > absence, left_over
  leftover > unused untaken remaining outstanding, length_of_service > tenure seniority,
  listening_to_me microphone mic > audio recording, lone > alone, long_service > tenure anniversary
  seniority, long_term_sick off_long_term > prolonged incapacity absence, long_weekend > bank,
  long_weekend > leave bridge, look_after > dependant carer, look_after > responsible custody,
  look_into > inquiry, lunch > rest interval, lunch break, lunch_break > rest, lunch_hour > rest
  interval meal, lunch_paid > subsistence, lunch_vouchers meal_vouchers luncheon > meal voucher
  subsidised, magistrate school_governor > public duties, mate family > relative nepotism,
  maternity childbirth, maternity_pay > statutory remunerated allowance, max_hours
  how_many_hours_a_week > maximum weekly, middle_name first_name > given, midnight night, midwife
  scan > antenatal appointment, minutes > record protocol, moving_house moving_day > relocation
  removal, mum mother > maternity, new_baby > birth maternity paternity, new_dad new_mum >
  paternity maternity parental, new_job > commencement joining, new_starter newbie > starter,
  newborn > parental maternity neonatal, night_shift night, nights night_shift > nocturnal, nights
  shift, nights_limit > night, not_turning_up awol no_call_no_show > unauthorised absence, not_used
  > unused untaken lapse, off_sick > sickness illness, on_call > callout, on_call standby, on_file
  on_my_record > record expunged retained, operation > hospital, overnight > subsistence, overnight
  late, overslept running_late > lateness punctuality, overtime > hours, overtime >
  time_off_in_lieu toil, overtime extra_hours > excess additional compensated, paid_holiday > leave
  paid, paid_late late_pay > delay, paid_out payout > lieu payment, parental_leave > maternity
  paternity, part_time > pro_rata, part_time go_part_time > reduced hours fractional,
  part_time_possible > fractional share, particulars details information, passport_fast
  urgent_passport > expedited premium, passport_for_baby baby_passport > infant child, paternity
  parent, paternity partner, pause break, per_diem > allowance subsistence, per_diem > daily,
  poorly > sick, prayer pray > faith religious quiet, present freebie > hospitality, press push >
  activate, press_the_button > operate activate call, pto > leave holiday vacation, public_holiday
  > bank statutory, receipt voucher, receipt_book invoices > records, receipts > records, recorded
  record_me > audio, reduce_hours fewer_hours work_less > reduced part, redundancy_pay >
  entitlement service statutory, refuse_my_request > refuse business grounds, religious eid diwali
  ramadan > faith observance worship, renew_my_passport > renewal passport, rep > delegate,
  report_it > notify reported, rest_break how_long_is_my_break > rest uninterrupted, retain >
  retention, review evaluation, ring_in call_in > notify telephone report, roster schedule, rota >
  roster schedule, sabbatical birthday_off > leave, say_no_to_holiday > refuse leave, school_run
  drop_off > flexible childcare, screen_time computer_work > display screen, set_off > activate
  trigger operate, share_scheme > equity, shared_parental > maternity partner, shift > schedule,
  shift_pattern > roster schedule, shift_swap swap_shifts > exchange rota, shower changing_room >
  facilities, sick_day > sickness illness absence leave, sick_note > doctor, sick_note > fitness,
  sick_on_holiday ill_on_holiday > incapacity leave, sick_pay > incapacity remuneration statutory,
  sick_pay > sickness illness, sick_too_often off_too_much > absence trigger capability, skive >
  unauthorised, smash_the_glass fire_button > call break point, smoke_break > rest, smoking break,
  ssp > statutory sick, start > inception, start > onset, start_time what_time_start > commence
  hours, starter new_starter > joiner induction, stay_late > hours, stay_late work_late > overtime
  additional, stock_options esop > equity shares, study_leave exam_leave > study examination,
  surgery > hospital, take_off > leave absence, taking_client_out wine_and_dine > hospitality
  entertaining, tardy late, tea_break coffee_break > rest break pause, team_building away_day >
  event, throw_a_sickie sickie > absence sickness unauthorised, time_and_a_half > overtime rate,
  time_off > entitlement, time_off day_off > holiday vacation, time_off_for_scans > antenatal
  appointments, time_off_for_union union_work > facilities representative, timesheet > hours
  record, timesheet timekeeping, tips > service, toil > lieu, too_many_hours long_hours > maximum
  working, trigger > threshold, union_dues > subscription, union_rep shop_steward > representative,
  unpaid unremunerated, unpaid_leave > unpaid leave absence sabbatical, unsocial_hours > night
  weekend premium, until_then meanwhile > interim, unused > remaining carried, unused > untaken
  outstanding, unused_holiday > untaken lieu accrued, volunteer > unpaid, volunteer_day >
  volunteering leave, volunteer_hours > commitment hours, wedding > marriage, weekends > saturday
  sunday, work_for_free > unpaid voluntary, work_while_sick > incapacity, working_hours > hours
  schedule, write_down log > record entered, write_it_down note_down > record, years_worked >
  service tenure, zero_hour_contract > casual bank, zero_hours > accrue, zero_hours > casual`;
