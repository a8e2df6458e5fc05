/** Hospitals, operations and tests; see `SYNONYMS`. */
export const hospital = `
  a_and_e er emergency_room casualty > emergency department, accompany > escort companion,
  acupuncture needles > complementary, after_op after_operation after_surgery > postoperative
  recovery, aftercare > recovery follow_up, allergy_test > prick, allowed_back come_back_to_school
  > attend readmission, alone chaperone > escort accompany, alone_at_home live_alone > adult
  overnight, anaesthetic > anesthetic sedation, anaesthetist > anesthesiologist, anesthesia
  anaesthesia > anaesthetic anesthetic, anorexic > anorexia underweight, anticoagulant warfarin,
  appointment > consultation, appointment > reservation, appointment_letter > referral, appt
  appointment, asleep sleep > slumber, baby_doctor > paediatrician, baby_food solids > weaning
  complementary, back_to return_to go_back_to > resume resumption return, back_to_normal > recovery
  resume, back_to_school > school resume, back_to_work > resume employment, back_to_work return,
  bedsore > pressure ulcer, bedtime > evening, before_bed at_bedtime > evening bedtime, before_op
  before_operation before_surgery > preoperative preparation, before_test before_the_test >
  preparation fasting, better > resolve recovery, biopsy > sample tissue, blood > haemoglobin
  plasma, blood_clot > stockings, blood_in_pee blood_in_urine > haematuria, blood_pressure >
  hypertension systolic, blood_taken > donation donor, blood_test > blood, blood_test blood_taken
  take_blood > venepuncture phlebotomy sample, blood_thinner > anticoagulant warfarin,
  blood_thinner > heparin, blood_thinner warfarin > clotting, blue_light screens > light, bowel >
  intestine colon, bowel_cancer colon_cancer > colorectal, bring_my_mum > accompany companion,
  bring_pyjamas > nightwear, bring_to_appointment > bring, broken > radiograph, call phone > dial,
  call_ambulance call_an_ambulance > emergency dial, call_someone ring_someone > contact,
  cancel_appointment > cancellation, cancer_check > screening, cannula > vein needle, cant_focus
  cant_concentrate > concentration attention, cant_make_it > attend cancel rearrange, catheter >
  urine, change_doctor > registration, change_my_mind > consent, change_of_life hot_flush hot_flash
  > menopause, check look_at > assessment, check_in > admission, check_up > follow_up, check_up >
  review assessment, check_up checkup > examination screening, childproof > children, children >
  paediatric pediatric, children_get > children, claustrophobic closed_in > claustrophobia
  confined, clinic > surgery practice, clinic health doctor, clot > coagulation, clot > thrombus,
  colonoscopy > bowel colon, colorectal > bowel colon, come_back > recurrence relapse recur,
  come_back_to_sport > return resume, come_down_with > illness, come_round wake_up > regain
  consciousness, come_with > accompany escort companion, consent > permission form, corona >
  coronavirus pandemic, cotton_bud swab > nasopharyngeal, covid > coronavirus pandemic, covid
  corona > sars, covid_swab > swab, covid_test > antigen pcr, ct cat_scan > tomography, cure
  curative, cure heal treatment, cure recovery, day_patient same_day > outpatient ambulatory
  day_case, day_surgery > outpatient, department faculty, dept department, diagnose diagnostic,
  diagnose find_out > diagnosis, disability incapacity, discharge > release home, disease >
  disorder, disorder condition, dissolve > resorbable absorbable, dissolve > soluble, do_nothing
  dont_do_anything > untreated, do_this_again do_it_again need_it_again > repetition interval
  repeat, doctor > medical consultant, doctor gp > surgery, doctor_visit > consultation,
  doctors_say > diagnosis, donate_blood > donation donor, donate_organs organ_donor > donation
  organ, dont_move > immobilise, dont_speak_english speak_german > interpreter language, drip >
  intravenous infusion, drive car > machinery, drive vehicle, drive_after > driving machinery,
  drive_after_anaesthetic > drive sedation, drive_home > transport escort, drive_home drive_myself
  > driving vehicle, drowsy > tired, eat_before can_i_eat > fasting meal nourishment,
  eat_before_giving > meal, eat_beforehand > fasting, eat_drink_before > fasting, eating_disorder
  anorexia bulimia > eating, effective works > efficacy, elderly > older, eliquis > anticoagulant,
  endocrinologist hormone_doctor > endocrinology, escort companion, every_how_many_hours > interval
  hours, examination scan, fall_asleep drop_off get_to_sleep > sleep onset, fall_off drop_off
  come_off > detach separate, fatigue tiredness, fed > nourishment, feel_better > recover improve,
  feel_nothing > numb anaesthetic anaesthesia, fell_off_bike > fall, fit > epilepsy, five_a_day >
  portions fruit, flashing_lights flashes > retinal detachment, floaters flashes > retina retinal,
  floppy > limp lethargy, flowers > ward, follow_up > review, follow_up reschedule > appointment,
  for_adults > adults, for_children > children paediatric, gauze > swab, genetic_test > genetic,
  get_better > heal, get_better clear_up go_away > resolve subside improve, get_better get_well
  heal > recuperate, get_home > accompanied, get_it_twice get_it_again > recurrence, get_results >
  letter, get_well > recover recovery, glasses_in_surgery > spectacles removed, go_away_on_its_own
  > resolve spontaneously, go_home > discharge, go_to_the_doctor call_the_doctor ring_the_doctor >
  medical attention consult advice, gown > clothing hospital, gp > practice, gp family_doctor >
  practitioner primary, groggy out_of_it > drowsy sedation, gyno > gynaecologist gynaecology,
  happen_again > recurrence recur, heal recover afterwards > recovery, health_check > examination,
  health_check > screening, heel > plantar, heparin xarelto > anticoagulant, herbal homeopathy >
  complementary, hospital clinic health, hospital emergency doctor, hospital ward, hospital_food >
  meals menu, hospital_parking > parking, hospital_wifi > network, how_do_i_know_if signs >
  symptoms indicate, how_early_should_i how_early_do_i > prior minutes, how_early_should_i_come >
  arrive minutes, how_is_it_done whats_it_like > procedure performed, how_long_can_i_use >
  treatment duration, how_long_do_i_have live > prognosis survival, how_long_do_i_wait
  how_long_will_i_wait > waiting, how_long_in_surgery how_long_is_the_operation how_long_is_the_op
  > duration minutes, how_long_off_work > incapacity employment, how_long_stay_home > exclusion,
  how_long_till_its_better how_long_until_better > recovery healing resolve, how_long_will_i_be_in
  > stay discharge, how_many_hours how_much_sleep > hours duration, how_many_times_a_day
  times_a_day > daily dose, how_often_can_i_give > donation interval, husband wife mum > companion
  accompany, hypertension pressure, illness disorder, infected pus > purulent discharge, inherit
  family_history > hereditary genetic, intermittent_fasting > fasting, intestine colon,
  is_there_a_cure > treatment cure, iv > infusion, iv > intravenous cannula, jet_lag > circadian
  sleep, junk_food fast_food mcdonalds > fatty processed, kick_in start_working > onset effect, kid
  > paediatric, kids_doctor pediatrician > paediatrician paediatrics, kids_dose dose_for_kids >
  children dose weight, knackered broken tired, late_for_appointment > late, late_night_pharmacy
  night_chemist open_at_night > duty emergency pharmacy, lateral_flow > antigen test,
  leave_valuables > valuables, let_out sent_home allowed_home > discharge, life_expectancy >
  prognosis longevity, look_normal > appearance, lung_test > spirometry, make_me_sleepy
  make_you_sleepy > sedation, meals_on_wheels > meals, medical doctor nurse health > asthma
  diabetes epilepsy, medical_attention > doctor, medical_history > history condition,
  medical_records my_file > records, melatonin > circadian, morning_after_pill plan_b > emergency
  contraception, mouth_ulcer > aphthous oral, move_appointment > rearrange postpone, mri > magnetic
  resonance, needle > venepuncture, next_of_kin > relative family, nhs > health service,
  night_doctor > on_call, night_driving > glare, night_sweats > sweating, no_energy worn_out
  run_down lethargic > fatigue lethargy tiredness, noisy_scan > noise scanner, numb_mouth >
  anaesthetic, number_to_call emergency_number > dial hotline helpline, numbing_cream numb >
  anaesthetic anesthetic anaesthesia lidocaine, nurse staff, off_school > school, omega_3 > fatty,
  on_call > duty, online_doctor > telemedicine, ooze leak > discharge seep, oozing weeping >
  discharge purulent, op > surgery procedure, open_sunday > sunday hours, operation op > surgical,
  operation op surgery > intervention, operation procedure, organ > transplant, out_of_hours
  after_hours weekend_doctor > on_call emergency, outpatient > clinic ambulatory, paediatric
  pediatric, pee_sample wee_sample > urine specimen sample, perms permission, phone_in_hospital
  use_my_phone > mobile telephone, pick_me_up lift_home take_me_home > collect accompany escort,
  pins_needles > paraesthesia, pjs pyjamas nightie > nightwear clothing, plasma platelets >
  donation, prepare_for get_ready_for > preparation, preventive > screening, prostate > psa
  urological, prostate_check > screening, put_to_sleep put_under asleep > anaesthetic sedation,
  put_to_sleep put_under knock_me_out asleep > anaesthesia general, radiation > x_ray dose
  ionising, radiation radio > radiotherapy, reach_of_children away_from_kids > children storage,
  rearrange > reschedule appointment, records > file, recover > recuperation,
  register_with_a_doctor find_a_doctor > registration practice, relative > kin, remission >
  recovery, results finding, resume > return, ringing_in_ears ears_ringing > tinnitus, room_share >
  ward, runs_in_the_family run_in_family > hereditary genetic inherited, sample > specimen tissue,
  say_no refuse > withdraw, scab > crust healing, scan > mri ct x_ray imaging, scan > tomography
  ultrasound, scan ultrasound > sonography sonogram, screening > early detection, screening
  procedure > examination test, second_opinion > opinion consultant, second_test > repeat
  confirmatory, see_a_doctor see_doctor see_the_doctor > consult medical attention,
  see_a_specialist specialist > consultant referral referred, see_doctor_again > review
  appointment, see_stars > flashes, senior_doctor > consultant, sew needle thread, sew stitch,
  shift_work night_shift > circadian, sick_leave > incapacity absence, sick_note > absence work,
  sick_note doctors_note fit_note > incapacity statement, sign > consent signature, sign_form
  sign_something > consent, skinny > thin, skinny too_thin > underweight malnutrition,
  sleeping_doctor gas_doctor > anaesthetist, sleepy drowsy > somnolence sedation, sleepy tired,
  slow_healing > healing, sluggish > lethargy, smear pap_smear > cervical screening, smoke_after >
  smoking healing, smoke_in_hospital > smoking, solid_food > nourishment solids, someone_with_me
  someone_stay > accompanied adult, spectacles > eyewear, spider_veins > varicose, sport_after >
  sport resume, start_again > resume, starve fast, starving malnourished > malnutrition, stay_away
  > attend absence, stay_overnight stay_in_hospital overnight > inpatient admission admitted,
  stay_the_night stay_overnight > inpatient nights, stitches > absorbable dissolvable, stitches
  suture, stitches_down_there > perineal, stitches_itch > healing, stitches_out > suture removal,
  stitches_removed > suture removal, store_in_fridge > refrigerate storage, sudden > acute onset,
  suitable > appropriate indicated, surgeon > doctor surgery, surgeon > operating, surgery >
  procedure surgical, surgery operation, swab > test sample, sweaty > sweating, symptom sign >
  manifestation, take_clothes_off naked > undress gown, taxi bus_home > transport driven, tb >
  tuberculosis, tb_test > tuberculosis, telehealth > remote, test > investigation assay, test
  diagnostic, test result, the_day_before > preceding, thin underweight, three_times_a_day
  twice_a_day > daily, tight_clothes loose_clothes > clothing loose, time_off off_work off_sick
  days_off > absence incapacity work, tingling paraesthesia, tired > somnolence, tired > tiredness,
  tired sleepy > lethargy, tired_during_day > sleepiness, transplant > donor, treat > cure heal, tv
  phone screen > television, twice_daily > morning evening, under_16 > minors consent, underwear
  pants > undergarments clothing, undress clothing, untreated > treatment, urine_test pee_test >
  urinalysis urine, varicose > veins, vein intravenous, vid video, video_call video_appointment >
  remote telemedicine, visit_my_mum visit_my_dad > visiting, visit_someone visitors visit > ward,
  visiting_hours > visitor visit, wait > list, wait_for_operation waiting_time > waiting weeks,
  waiting_list > referral, wake_up_after > recovery consciousness, wake_up_at_night > awakenings,
  walk > gait, walk_in_clinic > appointment, ward > bed inpatient, ward department, warm_up_before
  > preparation, week_before day_before > preceding beforehand, what_do_they_do what_will_they_do >
  procedure performed, what_happens_during > procedure, what_happens_next > prognosis course,
  what_is_it_for whats_it_for > indication treatment purpose, wheeled > transferred, when_to_worry
  when_should_i_worry > warning signs, who_do_i_call_if > contact telephone, who_does_it
  who_will_do_it > performed surgeon, who_is_it_for > indication suitable, whole_course
  finish_the_pack > course treatment, womens_doctor lady_doctor > gynaecologist gynaecology, work >
  onset, works_fast > onset, x_ray > imaging radiograph, x_ray xray > radiography, x_ray_doctor >
  radiologist, xray > x_ray scan radiograph, xray imaging`;
