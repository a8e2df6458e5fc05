/** Health, medicine and hospitals; see `SYNONYMS`. */
export const health = `
  911 999 112 > ambulance, a_and_e er emergency_room casualty > emergency department, abortion >
  termination pregnancy, abscess > pus drainage, accident > trauma, accompany > escort companion,
  accurate > sensitivity, ache discomfort, ache sore, achilles > tendon, achy > pain ache, acl >
  cruciate, acupuncture needles > complementary, addict > substance, addiction abuse, addiction
  dependence, adhd add > attention hyperactivity, afraid scared fear, after_birth after_the_birth >
  postnatal postpartum, after_op after_operation after_surgery > postoperative recovery, afterbirth
  > placenta, aftercare > recovery follow_up, alcoholic > dependence, aleve > naproxen
  anti_inflammatory, allergic > intolerant sensitivity, allergic > reaction, allergic allergy,
  allergic_shock anaphylactic > anaphylaxis adrenaline, allergic_to > allergy reaction,
  allergic_to_latex > latex allergy, allergic_to_pills > allergy, allergy allergic >
  hypersensitivity anaphylaxis, allergy allergic hayfever > allergen antihistamine, allergy_test >
  prick, allergy_test > skin testing, allowed_back come_back_to_school > attend readmission, alone
  chaperone > escort accompany, alone_at_home live_alone > adult overnight, anaesthetic >
  anesthetic sedation, anaesthetist > anesthesiologist, anesthesia anaesthesia > anaesthetic
  anesthetic, animals_get > animals, anorexic > anorexia underweight, antacid > indigestion,
  antacid laxative > medicine, antibiotic > antibacterial antimicrobial, antibiotic > penicillin
  amoxicillin, antibiotic infection, antibiotic insulin inhaler > medication medicine,
  anticoagulant warfarin, antidepressant prozac > ssri depression, antifungal > fungal,
  antihistamine zyrtec claritin benadryl piriton > cetirizine, anxiety > worry, anxious > nervous
  worried, anxious anxiety, appendix > appendicitis appendectomy, appetite hunger, appointment >
  consultation, appointment > reservation, appointment_letter > referral, appt appointment, arm
  hand > upper limb, arm_or_leg > limb, arthritis > rheumatoid osteoarthritis, arthritis >
  rheumatology, arthritis rheumatism > joint, asleep sleep > slumber, asthma > breathing, asthma
  bronchial, asthma copd > respiratory, asthma_pump ventolin > inhaler salbutamol, athletes_foot >
  fungal tinea, autism autistic > spectrum, awake > local, awake awake_for_it > conscious sedation,
  b12 > cobalamin, baby_blues > postnatal depression mood, baby_doctor > paediatrician, baby_food
  solids > weaning complementary, baby_hot > fever temperature, baby_not_moving > movements
  reduced, baby_teeth milk_teeth teething > incisors deciduous, back_brace > support, back_passage
  > rectum anus, back_to return_to go_back_to > resume resumption return, back_to_gym
  when_can_i_exercise when_can_i_train > exertion strenuous activity, back_to_normal > recovery
  resume, back_to_school > school resume, back_to_work > resume employment, back_to_work return,
  backache > spine spinal lumbar, bad_back back_pain > lumbar spine, bad_breath > halitosis,
  bad_heart > cardiac, bad_kidneys > renal, bad_liver > hepatic, bald alopecia, balloon > swollen,
  balls testicle > testicular scrotum, band_aid > plaster bandage, band_aid plaster bandaid >
  dressing adhesive, bandage > elasticated tubular, bandage dressing > gauze compress, bang >
  injury, bang_head hit_head knock_head bump_head > concussion head injury, banging_head pounding
  splitting_headache > headache migraine, barf throwup > vomit, bariatric > obesity, bath >
  immersion, bath > warm, bath_after > bathing, be_sick vomit, bed_rest > mobilisation, bedsore >
  pressure ulcer, bedtime > evening, bee_allergy wasp_allergy > venom anaphylaxis, bee_in_mouth >
  airway, bee_sting wasp_sting stung > venom anaphylaxis, beer wine > consumption, before_bed
  at_bedtime > evening bedtime, before_op before_operation before_surgery > preoperative
  preparation, before_test before_the_test > preparation fasting, belly > stomach abdomen
  abdominal, belly_button > umbilical stump, benzodiazepine > sedative, better > resolve recovery,
  biopsy > histology, biopsy > sample tissue, bipolar > manic mood, birth > childbirth, birth >
  delivery labour, birth_certificate > registrar, birth_control > condom, birth_control the_coil >
  contraceptive, birth_plan water_birth home_birth > birth, bite envenomation, bite_on > bite,
  black_coffee tea_without_milk > clear fluids, black_out > unconscious faint, black_poo bloody_poo
  blood_in_poo > stool rectal bleeding, blackheads > acne, bladder urinary, blankie comforter >
  toy, bleach > poisoning corrosive, bleed > blood, bleed > oozing, bleed hemorrhage, bleed_a_lot >
  haemorrhage, bleed_after > bleeding, bleeding_gums > gingivitis, bleeding_through soaked_bandage
  soaked > bleeding dressing, bleeding_wont_stop stop_bleeding > haemorrhage pressure bleeding,
  blind vision, blister > vesicle, blister burn, blisters > friction, bloated > wind gas, bloated
  gassy > flatulence distension, blocked_nose stuffed_up bunged_up > congestion nasal decongestant,
  blood > haemoglobin plasma, blood bleed > haemorrhage haematology, blood_cancer leukaemia
  leukemia > haematology, blood_clot > stockings, blood_clot clot dvt > thrombosis embolism,
  blood_in_pee blood_in_urine > haematuria, blood_poisoning > sepsis septicaemia, blood_pressure >
  hypertension systolic, blood_taken > donation donor, blood_test > blood, blood_test blood_taken
  take_blood > venepuncture phlebotomy sample, blood_thinner > anticoagulant warfarin,
  blood_thinner > heparin, blood_thinner warfarin > clotting, blood_type > group abo, blow_my_nose
  > nose, blow_nose > nose nasal, blue_light screens > light, blue_lips turn_blue > cyanosis
  oxygen, blurry blurred > vision, blurry fuzzy > blurred, blurry_vision > blurred, bmi > mass
  index, bogey > mucus nasal, boil > abscess furuncle, bone osseous, bone_density > dxa
  osteoporosis, bone_doctor > orthopaedic, boob_cancer > breast, booster > dose, boots drugstore >
  pharmacy pharmacist, boozer hangover > alcohol, born > neonatal perinatal, born_with >
  congenital, botox > botulinum, botox > injection, bottle > teat, bottom > rectum buttock, bowel >
  digestive, bowel > intestine colon, bowel_cancer colon_cancer > colorectal, brace strap splint >
  support orthosis, braces > orthodontist, braces orthodontic, brain neurological, brain_bleed >
  haemorrhage, brain_doctor > neurologist neurology, brain_fog > concentration memory cognitive,
  brain_tumour > cancer, bread nuts seeds > fibre, breast boob > mammary, breast_cancer >
  mammography oncology, breast_feeding breastfeeding, breast_milk > human milk lactation,
  breastfeeding > feed, breastfeeding lactation, breath_test > spirometry, breathe > airway,
  breathe breathless > respiration respiratory dyspnoea dyspnea, breathing_problem > asthma
  respiratory, bring_my_mum > accompany companion, bring_pyjamas > nightwear, bring_to_appointment
  > bring, bring_with pack take_with > bring belongings, brittle_bones > osteoporosis, broken >
  radiograph, broken_bone > fracture, bruise black_eye > haematoma hematoma contusion, bruise blue
  > discoloration discolouration, bruise_after > bruising, bruise_easily > bleeding, brush_hair >
  hair, brush_teeth > toothbrush toothpaste brushing, bug > infection, bug stomach_bug > virus
  gastroenteritis, builder heavy_job building_site > manual labour, bum > rectum anus bottom, bum
  bottom > nappy diaper, bum bottom arse > anal rectal, bump lump > swelling nodule tumour, bump
  womb > uterus abdomen, burn_blister > blister, burns_when_i_pee hurts_to_pee > cystitis urinary
  urination, burnt_my_hand > scalds, burnt_out > exhaustion, burp belch > wind gas, burst_eardrum >
  perforated tympanic, busted broken, butt > bottom rectum, c_section csection caesarean > section,
  caesarean cesarean, caffeine > stimulant, calcium > dairy bones, calf_pain > thrombosis, call
  phone > dial, call_ambulance call_an_ambulance > emergency dial, call_someone ring_someone >
  contact, calm_down > calming soothe relax, cam camera, camera > endoscope scope, camera >
  endoscopy laparoscopic, can_go_wrong could_go_wrong > risks perforation, can_i_drink_on
  drink_alcohol > alcohol interaction, can_you_die can_it_kill > fatal mortality,
  cancel_appointment > cancellation, cancer > tumour biopsy, cancer oncology, cancer tumor >
  carcinoma neoplasm malignancy, cancer_check > screening, cancer_doctor > oncologist oncology,
  cane > walking, cannula > vein needle, cant_breathe struggle_to_breathe > breathing dyspnoea
  respiratory, cant_cope > stress, cant_eat shouldnt_eat not_eat avoid_eating > avoid food,
  cant_focus cant_concentrate > concentration attention, cant_get_it_up > erectile dysfunction,
  cant_get_out_of_bed > depression fatigue, cant_get_pregnant > infertility fertility,
  cant_get_pregnant > ivf, cant_make_it > attend cancel rearrange, cant_pee > retention urinary,
  cant_poo bunged_up > constipation laxative, cant_sleep awake sleepless > insomnia sleep,
  cant_walk > wheelchair, capsule liquid > form, carbs > starch, cardiac heart, cardiologist >
  cardiac heart, care > nursing treatment, caregiver care, carer > caregiver, carpal_tunnel >
  repetitive strain, cast > plaster fracture, cataract > lens cloudy, catch > infection contract,
  catch transmission, catching > contagious infectious, catheter > urinary bladder, catheter >
  urine, caught_it > contract infection transmission, cause > aetiology etiology, cause >
  pathogenesis, cervix > cervical, change_doctor > registration, change_dressing change_the_bandage
  > dressing changed, change_my_mind > consent, change_of_life hot_flush hot_flash > menopause,
  charley_horse > spasm, cheat_day > diet, check look_at > assessment, check_in > admission,
  check_up > follow_up, check_up > review assessment, check_up checkup > examination screening,
  cheek > buccal face, chemical_burn > irrigate, chemical_peel > skin, chemist > pharmacy
  pharmacist, chemo > cytotoxic, chemo chemotherapy, chest > thoracic, chest_infection > bronchitis
  pneumonia, chest_pain > angina cardiac, chesty > chest bronchitis phlegm, chew gum, chewing_gum
  gum > fasting, chicken_pox chickenpox > varicella, chickenpox measles > rash, childproof >
  children, children > paediatric pediatric, children_get > children, chill_out unwind > rest,
  chills > shivering fever, chilly > chills rigors, chipped_tooth broken_tooth knocked_out_tooth >
  fracture dental, chiropodist > podiatry, choke airway, choke heimlich > obstruction abdominal
  thrusts, choke suffocate, cholesterol > lipids statin, chronic > lasting persistent, chubby >
  bmi, circumcise > foreskin, claritin > loratadine, claustrophobic > anxious, claustrophobic
  closed_in > claustrophobia confined, clean_hands wash_hands > hygiene handwashing disinfect,
  clean_polish scale_and_polish > scaling hygienist, clean_teeth > hygiene brushing, climb_stairs >
  stairs, clinic > surgery practice, clinic health doctor, clot > coagulation, clot > thrombus,
  cloudy_vision > cataract, coffee > drink fluid caffeine, coffee_pregnant > caffeine, coil iud >
  intrauterine, coke cocaine > stimulant, cold cool, cold flu, cold flu > influenza respiratory,
  cold sniffles runny_nose > nasal respiratory, cold_hands > circulation, cold_sore > herpes,
  collapse unconscious, collarbone > clavicle, colonoscopy > bowel colon, colorectal > bowel colon,
  colour_blind > colour vision, come_back > recurrence relapse recur, come_back_to_sport > return
  resume, come_down_with > contract infection, come_down_with > illness, come_round wake_up >
  regain consciousness, come_with > accompany escort companion, communicable > infectious,
  compensation > negligence liability, complication > risk adverse, compression_socks flight_socks
  > stockings compression, concussion > brain, concussion head injury, condom rubber > barrier
  contraception, confidentiality > secrecy, confused muddled > disorientation, consent > permission
  form, constipated cant_go > laxative bowel, constipated_after > constipation, contact_lenses >
  lens, contacts > contact_lenses, contacts contact_lens > cornea, contacts lens, contagious
  catching > communicable, contagious infect, contraindicated > avoid unsuitable, cool > compress,
  copd > lung, corn bunion > foot podiatrist callus, corona > coronavirus pandemic, cortisone
  prednisone prednisolone > steroid corticosteroid, cot_death sids > sudden infant, cotton_bud swab
  > nasopharyngeal, cough > expectorant linctus, cough bronchitis, cough cold, cough_drop lozenge >
  throat, cough_syrup cough_medicine > cough expectorant, cough_up_blood > haemoptysis, counselor
  therapist, covered > reimbursed, covid > coronavirus pandemic, covid > respiratory, covid corona
  > sars, covid_swab > swab, covid_test > antigen pcr, cpap > apnoea, cpr mouth_to_mouth
  kiss_of_life > resuscitation compressions, cramp > pain spasm, crash_diet > weight, cream >
  ointment gel lotion, cream lotion ointment > topical emollient, crib cot > bassinet sleep, crib
  cot moses_basket > cradle, crisis_line samaritans > helpline crisis, crohns colitis > bowel
  inflammatory, crown cap bridge > dental, crutch walking_stick walking_frame zimmer > walking
  mobility aid, cry_all_the_time feel_like_crying > mood depression, csection > caesarean cesarean,
  ct cat_scan > tomography, cure curative, cure heal treatment, cure recovery, cut graze scratch >
  wound laceration abrasion, cut incision, cut_deep deep_cut > wound laceration, cut_hair > hair,
  cut_myself hurt_myself > self_harm, cut_open cut_me_open > incision, dance ballet > physical,
  dandruff > scalp shampoo, danger hazard risk unsafe, day_patient same_day > outpatient ambulatory
  day_case, day_surgery > outpatient, deadly > fatal lethal, deaf hearing hard_of_hearing >
  auditory, death_risk > mortality, decongestant > nasal congestion, deficiency > lack
  insufficient, dehydrated drink_enough > fluids hydration, dehydration drink, dentist > dental,
  dentist dentistry, dentist teeth, dentist_cost > charges dental, dentures teeth, department
  faculty, dept department, dermatologist skin_doctor > dermatology skin, desk_job > employment,
  detox come_off cold_turkey > withdrawal detoxification, diabetes glucose, diabetes insulin,
  diabetes thyroid > endocrine, diabetic > glycaemic, diabetic_before > insulin, diabetic_faint >
  hypoglycaemia, diagnose diagnostic, diagnose find_out > diagnosis, dialysis > renal kidney,
  diarrhoea > diarrhea loose stool, diarrhoea stomach, diet > food nutrition, dietitian > diet
  nutrition, disability incapacity, disabled > impaired, discharge > release home, disease >
  disorder, disinfect sterile > clean sterilise, disorder condition, dissolve > resorbable
  absorbable, dissolve > soluble, dive > pressure, dizzy faint, dizzy giddy woozy wobbly
  lightheaded > vertigo balance, dizzy woozy > drowsiness unsteady, do_nothing dont_do_anything >
  untreated, do_this_again do_it_again need_it_again > repetition interval repeat, doctor > medical
  consultant, doctor gp > surgery, doctor_visit > consultation, doctors_say > diagnosis,
  doesnt_go_away wont_go_away > persist chronic, dog_bite bitten > rabies tetanus wound,
  domestic_violence hit_me beats_me > violence abuse, doms sore_muscles > soreness muscle,
  donate_blood > donation donor, donate_organs organ_donor > donation organ, dont_move >
  immobilise, dont_speak_english speak_german > interpreter language, dope pot hash > marijuana,
  doping > anabolic, dose > posology, dose amount, dose dosage, double_dose take_two > double dose,
  drink > fluid liquid, drink_after > alcohol, drink_alcohol_after > alcohol, drip > intravenous
  infusion, drive car > machinery, drive vehicle, drive_after > driving machinery,
  drive_after_anaesthetic > drive sedation, drive_home > transport escort, drive_home drive_myself
  > driving vehicle, drown > submersion water, drowsy > tired, drug illegal > cannabis marijuana,
  drug medication medicine, drug_test > doping, drugstore chemist, dry > dryness, dry_eyes >
  lubricant tears, dry_mouth > saliva, dry_skin flaky > dryness emollient scaling, due_date due >
  delivery gestation, dummy paci binky > pacifier soother, dust_mite cat_hair > allergen, dye >
  contrast, dye_hair > hair, ear > auditory otitis, ear auricular, ear_drops > otitis,
  ear_infection earache > otitis, ear_nose > otolaryngology, ear_stuck > foreign, earache > ear,
  eat > fasting diet, eat drink > intake consume ingestion, eat_before can_i_eat > fasting meal
  nourishment, eat_before_giving > meal, eat_beforehand > fasting, eat_drink_before > fasting,
  eating_disorder anorexia bulimia > eating, eczema > atopic, eczema dermatitis, eczema psoriasis >
  skin, eeg > brain, effective works > efficacy, eighteen > majority, ekg ecg > electrocardiogram
  cardiac, elbow > tennis_elbow, elderly > older, electric_shock electrocuted > current, eliquis >
  anticoagulant, embarrassing > privacy dignity, emergency urgent, empty_bowel empty_enough >
  evacuation bowel, empty_stomach fasting, endocrinologist hormone_doctor > endocrinology,
  energy_drink red_bull monster > caffeine, ent > otolaryngology, epidural > anaesthesia labour
  spinal, epilepsy seizure > convulsion epileptic, epipen > adrenaline autoinjector anaphylaxis,
  escort companion, every_how_many_hours > interval hours, examination scan, exercise > exertion,
  exercise > physical activity strenuous, expecting > maternity childbirth, expired_medicine
  old_medicine > expired disposal, eye > ophthalmology, eye sight vision > ocular ophthalmic,
  eye_bags > eyelid, eye_doctor > ophthalmologist optometrist, eye_infection > conjunctivitis,
  eye_op eye_operation > ophthalmic, eyedrops cream ointment > medication, eyedrops eye_drops drops
  > ophthalmic instil, eyelid > lid, eyesight acuity, faeces feces, faint > unconscious, faint
  syncope, faint_feeling > dizziness, fake_medicine > counterfeit, fall_asleep drop_off
  get_to_sleep > sleep onset, fall_off drop_off come_off > detach separate, false_positive >
  specificity, false_teeth denture, farsighted hyperopia, fart > wind gas flatulence, fasting >
  empty food, fat obese overweight > bmi, fatal lethal, fatigue tiredness, feces diarrhea > stool,
  fed > nourishment, feel > discomfort sensation, feel_anything > pain discomfort sensation,
  feel_better > recover improve, feel_it hurt > sensation pain, feel_nothing > numb anaesthetic
  anaesthesia, feeling_back > sensation numbness, feels_hot > fever temperature, feet_up leg_up >
  rest, fell_off_bike > fall, female_doctor male_doctor lady_doctor woman_doctor > sex gender,
  fever high, fever temperature, fever temperature > febrile pyrexia, fever_after > fever
  infection, fiber roughage > fibre wholegrain, filler > cosmetic, filler > excipients, filling >
  dental cavity, filling cavity hole_in_tooth > caries restoration decay, first_aid > kit, first_in
  queue > order urgency, first_poo > bowel, first_shots first_jabs > immunisations vaccination, fit
  > convulsion, fit > epilepsy, fitting > epileptic, five_a_day > portions fruit, fizzy_drink >
  soda sugar, flashing_lights flashes > retinal detachment, floaters flashes > retina retinal,
  floppy > limp lethargy, floss > interdental, flowers > ward, flu_jab flu_shot > influenza, fluid
  liquid, fluids > infusion, flush > waste sewage, flush_pills > disposal, fly_after > travel
  flying, fly_pregnant > travel, fodmap > bowel, folic_acid > folate, follow_up > review, follow_up
  reschedule > appointment, food > foodstuff, food_poisoning > salmonella bacteria gastroenteritis,
  food_poisoning dodgy_food > contaminated vomiting, foot > podiatrist, foot podiatry, foot_doctor
  chiropodist > podiatrist, for_adults > adults, for_children > children paediatric, for_old_people
  > elderly, for_pregnant > pregnancy, forget > amnesia, forgetful memory > dementia cognitive,
  forgot_dose > omitted, formula > bottle powder, fracture broken bone, free_on_the_nhs > charge
  exempt, freeze_off > cryotherapy wart, frostbite > cold freezing, frozen_peas ice_pack > ice,
  fungal_infection > antifungal, fungus > fungal mycosis, gag retch, gallstones gallbladder >
  biliary, gambling_problem gambling > addiction betting, gas flatulence, gastroscopy
  tube_down_throat > endoscopy, gauze > swab, generic brand > bioequivalent, generic_version >
  generic, genetic_test > genetic, germ > infection, germ bug > bacteria pathogen, german_measles >
  rubella, germs microorganism, get_better > heal, get_better clear_up go_away > resolve subside
  improve, get_better get_well heal > recuperate, get_home > accompanied, get_it_twice get_it_again
  > recurrence, get_it_wet get_wet > dry shower immersion, get_pregnant conceive trying_for_a_baby
  > conception fertility ovulation, get_results > letter, get_results get_my_results >
  communicated, get_there > report, get_up out_of_bed > mobilise, get_well > recover recovery,
  get_worse worse > worsen deteriorate, gets_hurt get_hurt has_an_accident > accident insurance
  ambulance, getting_thick thick_lips > swelling, getting_used_to > tolerance, give >
  administration, give_birth > birth delivery, give_birth have_the_baby > labour childbirth
  obstetric, give_blood > eligibility, give_him_his give_her_her > administer medication,
  glandular_fever mono > mononucleosis, glass_in > foreign, glasses specs > lenses prescription,
  glasses_in_surgery > spectacles removed, glitchy bug, glue staples > sutures wound, gluten >
  starch, go_away_on_its_own > resolve spontaneously, go_blind > sight, go_down die_down > subside
  abate, go_home > discharge, go_to_the_doctor call_the_doctor ring_the_doctor > medical attention
  consult advice, go_to_the_toilet go_to_the_loo > urinate bladder bowel, go_wrong > risk problem,
  go_wrong dangerous > complications hazard, go_yellow yellow_skin yellow_eyes > jaundice,
  gone_septic septic > sepsis infection, got_a_cold have_a_cold > infection postpone, gout > uric,
  gown > clothing hospital, gp > practice, gp family_doctor > practitioner primary, grandma nan
  granny gran grandad grandpa > elderly older senior, grapefruit > interaction, graze > scrape,
  grief grieve > loss, grind_teeth > bruxism, groceries shopping_bags > lifting carry, groggy
  out_of_it > drowsy sedation, groin > adductor, group_therapy > group, growth polyp, growth_chart
  percentile > growth weight, gum > gingiva, gums > gingivitis periodontal, gut > digestive, guts >
  bowel intestine abdomen, gym workout work_out training > exertion strenuous, gynecologist >
  gynaecology obstetric, gyno > gynaecologist gynaecology, had_a_reaction > allergy reaction, hair
  scalp, hair_dye > pregnancy, hair_loss going_bald > alopecia hair, hair_removal > laser
  depilation, hair_transplant > hair, hair_wash wash_hair > shower, half_a_pill cut_in_half >
  divide halved scored, hammy > hamstring, hand_gel hand_sanitizer sanitiser > disinfectant
  hygiene, handicapped disabled, handicapped impairment, hangover > headache, hangry > glucose,
  happen_again > recurrence recur, harm > injury, harmful > danger toxic, have_a_bath take_a_bath
  have_a_shower take_a_shower > bathing showering, have_sex > intercourse sexual, have_sex_after >
  intercourse resume, have_to_pay > charge fee reimbursed, hay_fever > allergy pollen, hayfever >
  rhinitis pollen, headache > cephalalgia, headache > pain migraine, headache migraine > head, heal
  recover afterwards > recovery, health_card > insurance, health_check > examination, health_check
  > screening, healthy_food healthy_eating > diet nutrition balanced, hear_about_results
  when_do_i_get_results > findings available, hear_voices > psychosis schizophrenia hallucinations,
  hearing_aid > auditory audiology, hearing_aid hearing, hearing_test > audiologist, hearing_test >
  audiometry hearing, heart > cardiology coronary, heart cardiovascular, heart lung liver kidney >
  organ, heart_attack > heart, heart_attack > myocardial infarction, heart_beats_fast >
  tachycardia, heart_doctor > cardiologist cardiology, heart_failure > cardiac, heart_monitor >
  holter, heart_racing heart_pounding > palpitations tachycardia, heart_skips skipped_beat >
  arrhythmia palpitations, heart_stopped > arrest resuscitation, heart_surgery bypass > cardiac
  coronary, heartbeat > pulse rhythm arrhythmia, heartbeat pulse > palpitations, heartburn
  acid_reflux > reflux antacid, heat_exhaustion > heat, heat_pack hot_water_bottle > heat warmth,
  heat_rash prickly_heat > rash, heavy_period > menstrual bleeding, heel > plantar, heel_prick >
  screening newborn, heels > shoes, help_at_home > home care, heparin xarelto > anticoagulant,
  herbal homeopathy > complementary, hernia > inguinal rupture, heroin > opioid opiate, hiccups >
  diaphragm, high_blood_pressure hypertension, high_blood_sugar sugar_level > glucose
  hyperglycaemia, high_chair > highchair, high_pulse > tachycardia, hip > femoral, hip_replacement
  knee_replacement new_hip new_knee > arthroplasty prosthesis, hit_by_car > trauma, hiv >
  antiretroviral prep, hiv aids > immunodeficiency, hives welts > urticaria wheals, hold_breath >
  breath, holiday travel, home_remedy > self_care, hooked junkie > dependence, hospice palliative,
  hospital clinic health, hospital emergency doctor, hospital ward, hospital_food > meals menu,
  hospital_parking > parking, hospital_wifi > network, hot burning_up > febrile pyrexia, hot_bath >
  heat bath, hot_food hot_drinks > hot beverages, hot_red_leg > thrombosis, housework hoovering >
  household strenuous, how_accurate reliable > accuracy sensitivity, how_common
  how_many_people_have_it > prevalence incidence, how_common_are > incidence percent,
  how_do_i_know_if signs > symptoms indicate, how_do_you_catch_it how_do_you_catch > transmission
  transmitted cause, how_early_should_i how_early_do_i > prior minutes, how_early_should_i_come >
  arrive minutes, how_far_along weeks_pregnant > gestation trimester, how_is_it_done whats_it_like
  > procedure performed, how_long_am_i_contagious > infectious, how_long_can_i_use > treatment
  duration, how_long_do_i_have live > prognosis survival, how_long_do_i_wait how_long_will_i_wait >
  waiting, how_long_does_it_last > resolves, how_long_in_surgery how_long_is_the_operation
  how_long_is_the_op > duration minutes, how_long_off_work > incapacity employment, how_long_pain
  how_long_will_it_hurt > discomfort days subside, how_long_stay_home > exclusion,
  how_long_till_its_better how_long_until_better > recovery healing resolve, how_long_will_i_be_in
  > stay discharge, how_many_calories > energy requirement, how_many_hours how_much_sleep > hours
  duration, how_many_tablets how_many_pills > dose dosage, how_many_times_a_day times_a_day > daily
  dose, how_much_blood > millilitres volume, how_much_can_i_take how_many_can_i_take > dose dosage
  maximum, how_much_do_i_pay > charge fee, how_much_is_a_prescription > prescription charge,
  how_much_water > fluid, how_often_bath > weekly, how_often_can_i_give > donation interval,
  how_often_feed how_often_to_feed > feeds, how_old_do_you_have_to_be how_old_must > age minimum
  years, how_risky > risk complication, how_safe > safety risks, how_successful > success rate, hrt
  > hormone menopause, hungry > food, hurt > trauma, hurt injure wound, hurt ouch > pain sore, hurt
  sore painful > discomfort tenderness, husband wife mum > companion accompany, hypertension
  pressure, ibs > irritable bowel, ibuprofen anti_inflammatory, ibuprofen naproxen aspirin > nsaid,
  ice_bath > cold, ice_pack frozen_peas ice > cold compress cooling, icu intensive, illness
  disorder, immune > antibodies, imodium > loperamide diarrhoea, implant > titanium, implant
  device, impotent > erectile dysfunction, incontinent > continence bladder, incubation_period >
  incubation symptoms, indigestion heartburn > dyspepsia reflux, induce > induction, infant >
  neonate, infected infectious, infected pus > purulent discharge, infected_wound > pus redness,
  infection_risk > infection, infertile fertility, ingrown > toenail, inherit family_history >
  hereditary genetic, injected_dye > contrast, injection > jab shot vaccine, injured get_hurt >
  sustained trauma, injury emergency > broken bleeding heart cut, insect_bite bug_bite
  mosquito_bite > sting swelling, insoles > orthotics, insomnia sleep, insulin > injection pen,
  insurance_pay > reimbursed borne, intermittent_fasting > fasting, intestine colon, iron >
  spinach, is_it_safe > risks, is_it_serious > severity complications, is_there_a_cure > treatment
  cure, isolate > quarantine, itch > itchy rash, itch scratch > pruritus irritation, itching_after
  > itching, itchy > pruritus, itchy rash, itchy_bum > worms, iv > infusion, iv > intravenous
  cannula, ivf > embryo, ivf > fertilisation fertility, jaw > maxilla, jellyfish > sting, jet_lag >
  circadian sleep, jittery restless > agitation, joint > articular, juice_biscuit > refreshments,
  junk_food fast_food mcdonalds > fatty processed, keep > chronic, keep_me_awake keep_you_awake >
  caffeine stimulant, keyhole > laparoscopic laparoscopy, kick_in start_working > onset effect,
  kicks > movements fetal, kid > paediatric, kidney > failure, kidney > nephrology, kidney renal,
  kidney_infection > pyelonephritis urinary, kidney_problems > renal, kidney_stone > renal calculi,
  kids_doctor pediatrician > paediatrician paediatrics, kids_dose dose_for_kids > children dose
  weight, kill_myself > suicide, killing_me agony unbearable > severe intense excruciating pain,
  kita creche > childcare kindergarten, knackered broken tired, knee > patella, knee_brace >
  support orthosis, kneecap > patella, knock_me_out knock_out > sedative, knocked_out > anaesthetic
  unconscious, knocked_out black_out > consciousness, knocked_out_tooth > tooth, labor >
  contraction, lack_of not_enough low > deficiency, lactose_in_pills > excipients lactose,
  lactose_intolerant > lactose dairy, laser_eye lasik > refractive, last > persist, last_rites >
  chaplain, late_for_appointment > late, late_night_pharmacy night_chemist open_at_night > duty
  emergency pharmacy, lateral_flow > antigen test, laxative bowel, lazy_eye cross_eyed > squint
  strabismus amblyopia, leaflet > package, leave_valuables > valuables, leg arm > extremity, leg
  foot > limb lower, leg_up feet_up put_up prop_up > elevate raise, lens_out > lenses remove,
  lessen > alleviate relieve, let_out sent_home allowed_home > discharge, leukaemia > cancer,
  leukaemia leukemia, lice > report, lice pediculosis, lie_awake > wakefulness insomnia, lie_still
  keep_still > motionless, life_expectancy > prognosis longevity, life_expectancy survive,
  lift_arms > arms, lift_heavy heavy_lifting carry > lifting strenuous, lift_kids lift_my_child
  pick_up_my_kid_heavy > lifting, light_headed > dizzy faint, lightheaded dizziness, limb >
  extremity, limp > gait, liposuction > fat, lips > oral, liver hepatic, liver_problems > hepatic,
  living_will > directive, lockjaw > tetanus, loneliness > isolation, long_term > permanent,
  look_normal > appearance, loose_poo runny_poo > diarrhoea loose stools, loose_tooth wobbly_tooth
  > mobility, lose_appetite > appetite, lose_consciousness > unconscious collapse, lose_hair >
  alopecia, lose_weight > weight diet, lose_weight slim > reduction bmi obesity, losing_it
  at_the_end_of_my_tether cant_cope > overwhelmed cope support, lost_prescription > replacement
  prescription, lost_voice hoarse croaky > laryngitis voice, low_blood_pressure > hypotension,
  low_blood_sugar hypo > hypoglycaemia glucose, low_iron anaemic anemic iron > anaemia anemia
  ferritin, low_mood > depression, lumbar_puncture spinal_tap > cerebrospinal, lump > growth
  biopsy, lump > mass node, lump bump > cyst, lump_in_breast breast_lump > mammography, lung >
  pneumonia bronchial, lung > respiratory pulmonary, lung_cancer > smoking, lung_doctor >
  pulmonologist, lung_test > spirometry, mad crazy > psychiatric, mad crazy > psychosis mental,
  make_me_sleepy make_you_sleepy > sedation, makeup nail_polish nails > varnish remove, malaria >
  prophylaxis mosquito, malpractice > negligence, mammogram > breast screening mammography, mask
  face, massage_gun > massage, maternity parent, meal_replacement > diet, meals_on_wheels > meals,
  measles > rubella mmr, medical doctor nurse health > asthma diabetes epilepsy, medical_attention
  > doctor, medical_history > history condition, medical_records my_file > records, medicine >
  epipen painkiller ibuprofen aspirin, medicine meds drugs > pharmaceutical, meds > medicine drug
  tablet, meds tablets pills > dose, melatonin > circadian, memory_loss > dementia amnesia,
  meningitis > rash, meniscus > knee, menopause > hormonal climacteric, mental > psychological
  psychiatric, mental_health > psychiatric, metal > implants pacemaker, metal_in_body > implants,
  metformin ozempic > diabetes, midwife > birth maternity, midwife obstetric, mild > slight,
  milk_allergy > dairy lactose, milligram mg > dose, mindfulness meditate > relaxation, mini_stroke
  tia > transient ischaemic, miscarry miscarriage > pregnancy spontaneous, miss_a_dose forgot_pill
  forget_to_take > missed dose, missed_period late_period > pregnancy menstruation, mix >
  interaction concomitant, mix_with take_with > interaction concomitant combination, ml > dose
  millilitre, moisturiser moisturizer > emollient, mole > naevus, mole freckle > pigmented
  melanoma, mole skin, mood > emotional affective, mood_swings > mood, more_likely > predisposed,
  morning_after_pill plan_b > emergency contraception, morning_sickness > nausea hyperemesis
  pregnancy, morphine tramadol codeine > opioid, mouth_ulcer > aphthous oral, mouthwash > rinse,
  move_appointment > rearrange postpone, mri > magnetic resonance, msm > sexual, mumps >
  infectious, mumps > mmr, muscle > musculature, my_usual_tablets my_normal_pills my_tablets
  usual_medication > medication regular, nail > fingernail toenail, nail_fungus > antifungal
  fungal, nail_in_foot stepped_on > puncture, nail_varnish polish, named_after > eponym, nappies
  diapers > wet, nappy diaper > incontinence changing, nappy_rash diaper_rash > dermatitis nappy
  barrier, naptime nap_time > rest sleep, nauseous nausea, nauseous vomiting, nearsighted
  shortsighted > myopia, neck_injury > cervical spine, needle > venepuncture, needle injection,
  needle injection shot > intramuscular subcutaneous, needle syringe, needle_phobia phobia >
  anxious nervous, needle_size > needle, negative > undetected, nerve > neurological, nerve_damage
  > nerve numbness, nervous > apprehension, nervous > concern, nettle > irritation, neurologist >
  nerve brain, next_of_kin > relative family, nhs > health service, night_doctor > on_call,
  night_driving > glare, night_sweats > sweating, nightmares bad_dreams > dreams sleep, nipple >
  areola teat, nits lice, no_energy worn_out run_down lethargic > fatigue lethargy tiredness,
  no_motivation > motivation apathy, noisy_scan > noise scanner, norovirus rotavirus >
  gastroenteritis, nose ear > ent, nose_bleed > nosebleed nasal, nose_job boob_job > cosmetic
  plastic, nose_spray nasal_spray > nasal decongestant, nosebleed > bleeding nose, nosebleed
  bloody_nose > epistaxis nasal, nosejob > rhinoplasty, nosey curious > privacy, not_allowed >
  contraindicated, not_breathing stopped_breathing > resuscitation respiration, not_eat > fast
  empty, not_suitable shouldnt_take who_cant_take > contraindicated, numb dead_feeling > sensation,
  numb tingly pins_and_needles > tingling paraesthesia, numb_after > numbness nerve, numb_mouth >
  anaesthetic, number_to_call emergency_number > dial hotline helpline, numbing_cream numb >
  anaesthetic anesthetic anaesthesia lidocaine, nurofen advil motrin > ibuprofen anti_inflammatory,
  nurse > midwife, nurse staff, nut_allergy peanut_allergy > nuts allergens, nutrition food,
  nutritionist > dietitian dietician, obese > weight, obsessive ocd > compulsive, oesophagus
  esophagus, off_school > school, old > expiry, old_people oap > geriatric, old_peoples_home > care
  residential, omega_3 > fatty, on_call > duty, on_empty_stomach > fasting meal, on_its_back
  on_their_back on_her_back on_back > supine back, on_my_period > menstruation, online_doctor >
  telemedicine, ooze leak > discharge seep, oozing weeping > discharge purulent, op > surgery
  procedure, open > incision, open_sunday > sunday hours, operation op > surgical, operation op
  surgery > intervention, operation procedure, optician eye glasses, optician eye_test >
  optometrist, optician ophthalmologist, order_online > delivery, organ > transplant, orthopaedic >
  bone joint, orthopedic > orthopaedic, orthotics > footwear, osteopath chiropractor > manual,
  other_name > synonym, other_options > alternative treatment, out_of_breath > breathless,
  out_of_breath puffed > dyspnoea, out_of_hours after_hours weekend_doctor > on_call emergency,
  outlook > prognosis, outpatient > clinic ambulatory, ovary > ovarian, over_the_counter >
  nonprescription pharmacy, over_the_counter > prescription, overdose > overdosage toxicity,
  overdose poisoning, overdue > induction post, overheat > heatstroke hyperthermia, overthink >
  rumination, overtraining > overuse, overuse > repetitive strain, overwhelm stressed > coping,
  oxygen_mask > oxygen, ozempic wegovy > semaglutide, pacemaker > cardiac, pacemaker > heart
  implant device, pack_size how_many_in_a_pack > pack tablets, paediatric pediatric, pain_after >
  pain analgesia, pain_in_labour gas_and_air > analgesia labour, painful sore, painkiller >
  anti_inflammatory opioid codeine morphine, painkiller > paracetamol ibuprofen aspirin pain,
  painkiller pain_relief > nsaid analgesia, pale > anaemia, pale white > pallor, panadol calpol >
  paracetamol acetaminophen, panic_attack freak_out > anxiety, panic_button > alarm, paracetamol >
  medicine, paracetamol acetaminophen, paracetamol ibuprofen aspirin > analgesia, paracetamol
  ibuprofen aspirin > analgesic, paramedic ambulance emergency, paranoid > paranoia, parkinsons >
  tremor, pass_it_on spread contagious > transmission transmit infectious, pass_out > faint
  unconscious collapse, pass_out collapse > syncope consciousness, patch gum > nicotine
  replacement, pay_extra > surcharge supplement, pee wee piss > void, pee wee urinate > urinary
  bladder, pee_all_the_time pee_a_lot > frequency urination, pee_sample wee_sample > urine specimen
  sample, peel > scaling, pelvic_floor kegel > exercises pelvic, penis dick willy > penile genital,
  period time_of_the_month > menstrual menses, period_pain cramps > dysmenorrhoea menstrual, perms
  permission, pet_allergy > dander, pharmacist > dispense, pharmacist > pharmacy, pharmacy
  dispensary, phlegm > catarrh expectorate, phlegm > mucus sputum, phobia > fear, phone_in_hospital
  use_my_phone > mobile telephone, physio > exercises, physio > physiotherapy rehabilitation,
  physio_after > physiotherapy, pick_me_up lift_home take_me_home > collect accompany escort,
  pick_up_my_baby > lifting, pick_up_prescription collect_prescription > collection prescription,
  piles haemorrhoids > hemorrhoids rectal, pill > capsule, pill tablet > oral dosage, pill tablet
  medicine, pill the_pill > contraceptive, pillow > elevated head, pimple zit > acne spot,
  pins_needles > paraesthesia, pjs pyjamas nightie > nightwear clothing, plaque tartar > calculus,
  plasma platelets > donation, plaster bandage, plaster_cast cast > splint immobilisation,
  plastic_surgery > cosmetic reconstructive, play_trumpet play_flute > wind instruments, pneumonia
  > chest, poison swallowed_something > ingestion, poison toxic, poo poop number_two > stool motion
  bowel, poop feces, poop poo shit > bowel defecation, pooping > evacuation, poorly > unwell,
  positive > detected, postnatal postpartum > childbirth, power_of_attorney > proxy, pray chapel >
  chaplain, pregnancy_test missed_period > hcg pregnancy, pregnant expecting > antenatal prenatal,
  pregnant pregnancy maternity, pregnant_can_i_take breastfeeding_can_i_take > pregnancy lactation,
  premature early_baby preemie > preterm gestation neonatal, prenatal antenatal, prepare_for
  get_ready_for > preparation, prescription prescribe, prescription_only > prescription,
  pressure_in_eye > glaucoma, prevent avoid > prophylaxis, preventive > screening, priest >
  chaplain, private_room single_room > room single, probe > instrument endoscope, prostate > psa
  urological, prostate_check > screening, prosthesis prosthetic, protein > meat beans, prozac
  zoloft sertraline > antidepressant, psoriasis > plaques, psychologist psychological, ptsd
  flashbacks > trauma traumatic, puffer inhaler > bronchodilator salbutamol asthma, puffy bloated >
  swollen, puke vomit sick, pull_a_muscle pulled_muscle > strain, pull_out yank > extract,
  pull_tooth tooth_out take_tooth_out tooth_pulled > extraction removal, pump > breast, puncture >
  penetrating, purple yellow > discoloration discolouration bruising, put_ice > ice apply,
  put_on_weight > increase, put_on_weight gain_weight > weight gain, put_to_sleep put_under asleep
  > anaesthetic sedation, put_to_sleep put_under knock_me_out asleep > anaesthesia general,
  put_weight step walk > bear weight mobilise, queasy feel_sick > nausea nauseated nauseous,
  quit_smoking stop_smoking give_up_smoking > cessation nicotine, radiation > x_ray dose ionising,
  radiation radio > radiotherapy, rash > dermatitis urticaria, rash spots > eruption lesions skin,
  rash_glass glass_test > meningitis rash, reach_of_children away_from_kids > children storage,
  read_a_book > reading, rearrange > reschedule appointment, records > file, recover >
  recuperation, recovery_position > unconscious, red > reddening inflamed, red inflamed >
  inflammation, red_eye bloodshot > conjunctivitis, red_streak > infection, refill > prescription
  repeat, register_with_a_doctor find_a_doctor > registration practice, rehab rehabilitation,
  relative > kin, remedy > treatment, remission > recovery, rennie gaviscon tums > antacid
  heartburn indigestion, repeat_prescription prescription, rest > strenuous, results > report,
  results finding, resume > return, retainer > orthodontic, retest > repeat, ringing_in_ears
  ears_ringing > tinnitus, ringworm > fungal tinea, ritalin adderall > methylphenidate stimulant,
  room_share > ward, room_spinning spinning > vertigo dizziness, root_canal > endodontic, rub >
  massage, rub_eye > rubbing, rub_in > massage, rub_in apply > application topical,
  run_out_of_pills run_out_of_tablets > repeat prescription, runners_knee > patellofemoral,
  runs_in_the_family run_in_family > hereditary genetic inherited, rusty_nail > tetanus wound, sad
  low blue > depression mood, safe > safety risk danger, safety > risk hazard, salmonella ecoli
  listeria > bacteria, sample > specimen tissue, sanitary period, say_no refuse > withdraw, scab >
  crust healing, scan > mri ct x_ray imaging, scan > tomography ultrasound, scan ultrasound >
  sonography sonogram, scar > keloid, scar dressing > wound, scar_fade scar_go_away > scar fade,
  scar_tissue > scar, scared afraid frightened > phobia anxiety, scared_of_dentist > phobia
  sedation, scared_of_needles > phobia anxious needle, scrape > abrasion, scratch > itching,
  scratchy gritty > foreign, scratchy gritty > sensation, screening > early detection, screening
  procedure > examination test, script > prescribed, second_opinion > opinion consultant,
  second_test > repeat confirmatory, sectioned committed > detained involuntary, see_a_doctor
  see_doctor see_the_doctor > consult medical attention, see_a_specialist specialist > consultant
  referral referred, see_badly cant_see > vision visual impaired, see_doctor_again > review
  appointment, see_stars > flashes, seeing_things > hallucinations, seizure > epilepsy, self_esteem
  confidence > esteem, self_exam > examination breast, self_harm suicide, selfharm cutting >
  self_harm, senior_doctor > consultant, serious bad severe > acute, sew needle thread, sew stitch,
  sex intercourse, sex_change > gender, sexual_assault > assault, shake trembling, shaking >
  convulsions, shaky > tremor, shattered > fatigue, shave > removal, shift_work night_shift >
  circadian, shin > tibia, shin_splints > tibial, shingles > herpes zoster, shit > stool, shiver
  chills > rigors, shock > pale, shock > pulse, short_of_breath > breathing breathless, shortness >
  breathlessness, shot jab > immunisation immunization, shot vaccine, shots > vaccine injection,
  shots jabs > measles immunisation, shots_in_eye > intravitreal, shoulder > clavicle scapula,
  shower > wash, shower_after > shower wound, shrink > psychiatrist psychologist therapist, shrink
  therapist > psychotherapist psychology counsellor, sick > unwell, sick_after > nausea
  anaesthetic, sick_leave > incapacity absence, sick_note > absence work, sick_note doctors_note
  fit_note > incapacity statement, side_effect > effects, side_effect > reaction complication risk,
  side_effects > undesirable, sign > consent signature, sign_form sign_something > consent, sing >
  voice, sit_at_a_desk desk_job office > sedentary, sit_up > upright, skin > cutaneous dermatitis,
  skin_cancer > melanoma, skin_doctor > dermatologist, skin_infection > cellulitis, skinny > thin,
  skinny too_thin > underweight malnutrition, sleep_in_our_bed in_our_bed co_sleep > bed sharing,
  sleep_on_my_side sleep_on_my_back sleep_position > position lying, sleep_with > intercourse
  sexual, sleeping_doctor gas_doctor > anaesthetist, sleeping_tablets sleeping_pills > hypnotic
  sedative, sleepwalk > parasomnia, sleepy drowsy > somnolence sedation, sleepy tired, sling >
  immobilisation arm, slipped_disc > herniated disc, slow_healing > healing, sluggish > lethargy,
  smear pap_smear > cervical screening, smoke fag vape > nicotine, smoke_after > smoking healing,
  smoke_in_hospital > smoking, smoker > smoking, smoker cigarette ciggie > tobacco nicotine,
  snake_bite > venom antivenom, snakebite poisonous > venom, snapped > rupture, snapped_brace
  broken_brace > orthodontic, sneeze > allergy cold, sneeze rhinitis, sniffles snotty > cold
  catarrh, snooze > sleep, snore > apnoea apnea, snore > sleep, snot runny > nasal rhinitis mucus,
  sober dry > abstain abstinence, social_worker > social, sock stocking > compression tubular,
  soft_cheese brie > listeria unpasteurised, soft_food mushy_food > puree soft, soft_spot >
  fontanelle, solid_food > nourishment solids, someone_with_me someone_stay > accompanied adult,
  something_in_my_eye > foreign eye, soothe calm settle > comfort, sore_boobs > breast, sore_bottom
  sore_bum > dermatitis nappy, sore_bum > barrier cream, sore_eyes > conjunctivitis, sore_gums >
  gingivitis, sore_joints > arthritis, sore_nipples > breastfeeding, sore_red > inflammation
  irritation, sore_red > rash inflamed, sore_throat > throat tonsillitis pharyngitis,
  sore_throat_after > throat tube, spectacles > eyewear, speech_therapist > speech, spider_veins >
  varicose, spine back > lumbar vertebral, splinter > foreign tweezers, sport > exertion,
  sport_after > sport resume, spots > acne, sprain > strain twisted, sprain ankle injury, spray >
  nasal, spray > throat anaesthetic, spread > contagion, spread > dissemination metastasis, spread
  > metastatic metastases, st_johns_wort herbal > interaction, stairlift > mobility, stairs >
  climb, stand > bear mobilise, start_again > resume, starve fast, starving malnourished >
  malnutrition, stay_awake > conscious, stay_away > attend absence, stay_in_bed > rest bed,
  stay_overnight stay_in_hospital overnight > inpatient admission admitted, stay_the_night
  stay_overnight > inpatient nights, stay_up > sleep awake, stent > coronary, step_on > weight
  bear, steroid > corticosteroid, steroid_cream cortisone > hydrocortisone corticosteroid, sti std
  > transmitted, stick_on patch > transdermal, sticky_eye > conjunctivitis, stiff > mobility
  flexibility, stiff > rigid, stiff > tenderness, stiff_neck > neck meningitis, stillborn >
  stillbirth, stitch_in_side > cramp, stitches > absorbable dissolvable, stitches suture, stitches
  wound, stitches_down_there > perineal, stitches_itch > healing, stitches_out > suture removal,
  stitches_removed > suture removal, stomach > abdomen abdominal gut, stomach > gastrointestinal
  digestive, stomach tummy belly > gastric, stomach_ache > stomach pain, stomach_ache tummy_ache
  bellyache stomach_cramps > abdominal cramps colic, stomach_bug tummy_bug > norovirus,
  stomach_doctor > gastroenterologist, stomachache bellyache > abdominal indigestion, stool >
  faeces bowel, stool_sample poo_sample > faecal stool, stop_early > course discontinue,
  stop_getting avoid_getting > prevention, stop_it_spreading > prevention transmission,
  stop_my_pills stop_my_tablets > discontinue medication, stop_taking come_off > discontinue,
  store_in_fridge > refrigerate storage, strain muscle, strapping taping > bandage, straw >
  suction, strength > mg, strep > streptococcal throat, stress > resilience, stress > tension,
  stressed pressure, stretch > exercises, stretch_marks > striae, stroke brain, stroke
  cerebrovascular, stroke face_drooping slurred > speech weakness, strong_painkillers > opioid,
  student > trainee, stuffy > congestion nasal, stuffy_nose > congestion nasal, stye > eyelid,
  success_rate > success probability, sudden > acute onset, sugar > carbohydrate, sugar > diabetes
  glucose, sugar glycaemia, sugar_free > sweetener, sugar_low > hypoglycaemia, suicidal crisis
  helpline, suitable > appropriate indicated, sun_hat > sun, sunburn burnt_in_the_sun > burn uv,
  sunburn sunscreen suncream sunblock > spf sun uv, sunburn_cream after_sun > cooling, sunscreen
  sunblock suncream > protection, sunstroke heat_stroke heatstroke > heat overheating, supine >
  back lying, suppository > rectal, surgeon > doctor surgery, surgeon > operating, surgery >
  procedure surgical, surgery operation, sushi_pregnant raw_fish > listeria, swab > test sample,
  swallow > dysphagia, swallow throat, swallow_pill > tablet swallow, sweaty > sweating, swell
  puffy > oedema edema, swelling inflammation, swelling_go_down > subside reduce, swill gargle >
  mouthwash, swim > immersion, swim_after > swimming, swollen_ankles swollen_legs swollen_feet >
  oedema, swollen_face swollen_cheek fat_lip > swelling, symptom sign > manifestation, syrup liquid
  > suspension oral, take swallow > administer intake, take_care_of > care supervise responsible,
  take_clothes_off naked > undress gown, take_it_easy > avoid strenuous, take_off_ring wedding_ring
  > jewellery remove, take_the_edge_off ease soothe > relieve relief alleviate, take_with_food
  with_food > meal food, talk_therapy > cbt psychotherapy, talk_to_someone someone_to_talk_to >
  counselling counsellor helpline, tampon pad > sanitary menstrual, tan sunbed > ultraviolet uv
  sun, taper come_off > withdrawal gradual, tapeworm threadworm > parasite, taste_funny > taste,
  tastes_disgusting tastes_horrible tastes_awful > taste, tattoo > pigment, tattoo_blood new_tattoo
  piercing > deferral tattoo, tattoo_removal > laser, taxi bus_home > transport driven, tb >
  tuberculosis, tb_test > tuberculosis, tea > fluid, teddy cuddly_toy, telehealth > remote,
  tell_my_parents > confidentiality, temper > anger aggression, tendon > tendinitis, tennis_elbow >
  tendon, terminal dying > palliative hospice, test > investigation assay, test diagnostic, test
  result, the_day_before > preceding, therapist psychologist, therapist psychotherapy, therapist
  therapy counselling counsellor, therapist_cost > psychotherapy, therapy > cbt, thermometer >
  fever, thigh hip > femur, thin underweight, thirsty > dehydration fluids, thirsty > thirst drink,
  thirsty_all_the_time > diabetes, three_times_a_day twice_a_day > daily, threw_up >
  gastroenteritis, throat > pharyngitis pharynx, throat gullet > oesophagus, throat_closing
  swollen_tongue > anaphylaxis airway, throbbing stabbing burning > pain sensation,
  throw_away_medicine > disposal medicines, throw_up > vomit sick, throw_up puke barf be_sick vomit
  chuck_up spew > emesis nausea, thrush > candidiasis, thrush yeast_infection > candida fungal,
  thumb > digit, thyroid hypothyroidism, tick > borreliosis tweezers, tick lyme, tick sting > bite,
  tick_bite > lyme tick, tick_on_child > tick, tight_clothes loose_clothes > clothing loose,
  tight_space tunnel closed_space > claustrophobia scanner, time_off off_work off_sick days_off >
  absence incapacity work, tingling paraesthesia, tired > somnolence, tired > tiredness, tired
  sleepy > lethargy, tired_during_day > sleepiness, toddler > twelve months, toe digit, together >
  interaction concomitant, toilet > bowel bladder, tonsils > tonsillectomy, too_big_to_swallow >
  crushed divided, too_cold > hypothermia, too_many took_too_many > overdose excess, too_many_pills
  took_too_many took_too_much > overdose overdosage, tooth toothache > dentistry molar, tooth_decay
  > caries, tooth_fairy > deciduous, tooth_infection gum_infection > abscess dental,
  tooth_knocked_out > avulsed, toothache > dental caries, top_up > repeat, torn ripped > rupture,
  tot > child infant, tourniquet > haemorrhage bleeding, trans transition > gender hormone,
  transplant > donor, trap catch, trauma > traumatic stress, travel_jab > vaccination immunisation,
  travel_sick car_sick seasick motion_sickness > nausea travel, traveling_with_meds > travel,
  treadmill > exercise stress, treat > cure heal, treat > management, treat treatment > therapy,
  tremble > tremor, triage > urgency priority, trots squits > diarrhoea, trots squits > stools,
  trots squits diarrhea > loose, tube > endoscope catheter, tube_down endoscope, tubes_tied >
  sterilisation, tummy > abdomen abdominal belly, tummy_down on_tummy tummy > prone stomach, tumor
  > cancer growth, tumour > oncology malignancy, tumour > tumor growth, tv phone screen >
  television, twice_daily > morning evening, twist roll > ligament, twist_ankle roll_ankle > sprain
  ligament, tylenol > paracetamol acetaminophen, ulcer > gastric peptic, umbilical belly_button
  navel > umbilicus, unborn > fetus foetus fetal, unborn_baby > foetus foetal, uncomfortable >
  discomfort pain, unconscious > coma unresponsive, under_16 > minors consent, underwear pants >
  undergarments clothing, undress clothing, unpasteurised raw_milk > listeria, untreated >
  treatment, up_the_duff preggers > antenatal prenatal, upset_stomach > indigestion dyspepsia
  gastrointestinal, urine_test pee_test > urinalysis urine, urologist > urology urinary, uti
  cystitis water_infection bladder_infection > urinary infection, vaccinated immunisation,
  vaccination immunisation > immunization, vaccine_against > vaccination, vagina > vaginal, valium
  xanax diazepam > benzodiazepine sedative, valuables > belongings, varicose > veins, vasectomy
  snip > sterilisation, vd clap > gonorrhoea chlamydia, veg fruit > vegetables fibre, vegan >
  gelatine, vegetarian_food > diet, veggie vegan > plant, vein intravenous, verruca wart, viagra >
  sildenafil erectile, vid video, video_call video_appointment > remote telemedicine, virus >
  infection viral, vision eyesight, visit_my_mum visit_my_dad > visiting, visit_someone visitors
  visit > ward, visiting_hours > visitor visit, vitamin > deficiency, vitamin_c > ascorbic,
  vitamin_d > deficiency, voltaren voltarol > diclofenac anti_inflammatory, wait > list,
  wait_for_operation waiting_time > waiting weeks, waiting_for_therapy > waiting, waiting_list >
  referral, wake > conscious, wake_up_after > recovery consciousness, wake_up_at_night >
  awakenings, walk > gait, walk_in_clinic > appointment, walking_boot moon_boot > immobilisation,
  want_to_die end_it > suicidal crisis, ward > bed inpatient, ward department, warm_up_before >
  preparation, wart verruca > hpv cryotherapy, wash hygiene, wash_before shower_before > shower
  antiseptic, wash_hair hair > shampoo, water_before > clear fluids, water_tablet > diuretic,
  waters_broke > amniotic membranes labour, watery > tears, wax ear_wax > earwax cerumen, weak >
  fatigue, weaning_off > discontinuation gradual, wear_a_bra > bra support, wear_off > duration,
  wear_off > last effect, wear_shoes > footwear, wears_off > persists hours, wee_problem > urinary
  retention, week_before day_before > preceding beforehand, weigh weight heavy, weigh_enough >
  weight kilograms, weight_gain > gain, weight_loss_surgery gastric_band > bariatric, wet bath
  shower > dry, wet_myself wet_bed leak > incontinence continence, wet_the_bed > enuresis,
  what_can_i_drink > fluids, what_can_i_eat what_can_you_eat what_should_i_eat what_to_eat > diet
  foods, what_do_they_do what_will_they_do > procedure performed, what_happens_during > procedure,
  what_happens_next > prognosis course, what_is_it > definition, what_is_it_for whats_it_for >
  indication treatment purpose, what_to_bring what_should_i_bring what_do_i_bring pack > belongings
  toiletries documents, whats_in_it > active ingredients excipients, wheeled > transferred, wheezy
  wheeze > asthma, when_can_i_eat > eating food, when_to_worry when_should_i_worry > warning signs,
  when_will_swelling > swelling subside, where_does_it_come_from > cause, which_side > left
  lateral, whiten > bleaching, who_do_i_call_if > contact telephone, who_does_it who_will_do_it >
  performed surgeon, who_gets_it at_risk > risk incidence susceptible, who_is_it_for > indication
  suitable, who_pays does_insurance_pay > reimbursed borne insurance, who_shouldnt who_should_not
  who_cant > contraindications unsuitable, whole_course finish_the_pack > course treatment,
  whooping_cough > pertussis, why_did_i_get > develops, why_did_i_get why_do_i_have > cause,
  will_it_hurt does_it_hurt > pain discomfort, wind > gas flatulence, winded > breath, windy >
  flatulence, wine beer pint > units, wine_pregnant > alcohol, wisdom_tooth > molar, with_coffee >
  caffeine, with_milk > dairy, with_water > swallowed liquid, withdrawal > abstinence,
  without_prescription > over_the_counter, wobbly unsteady > balance instability, womb > uterine,
  womb_removal hysterectomy > uterus, womens_doctor lady_doctor > gynaecologist gynaecology,
  wont_stop > continuous, wont_stop_crying screaming > colic, work > onset, works_fast > onset,
  works_for > effect lasts, worm > helminth, worried concern, wound > incision lesion, wound
  laceration, wound_care > dressing, wound_opens stitches_broke stitches_burst > wound dehiscence,
  wound_smells red_wound > infection wound, wrist > carpal, wrong_result > false, x_ray > imaging
  radiograph, x_ray xray > radiography, x_ray_doctor > radiologist, xray > x_ray scan radiograph,
  xray imaging, yellow > jaundice, yogurt soup > soft, zit > blemish`;
