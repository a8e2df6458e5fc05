/** The body, its illnesses and signs; see `SYNONYMS`. */
export const body = `
  accurate > sensitivity, ache discomfort, ache sore, achy > pain ache, addiction abuse, addiction
  dependence, alcoholic > dependence, allergic > intolerant sensitivity, allergic > reaction,
  allergic allergy, allergic_to > allergy reaction, allergic_to_latex > latex allergy,
  allergic_to_pills > allergy, allergy allergic > hypersensitivity anaphylaxis, allergy allergic
  hayfever > allergen antihistamine, antibiotic infection, antifungal > fungal, antihistamine
  zyrtec claritin benadryl piriton > cetirizine, arm hand > upper limb, arm_or_leg > limb,
  arthritis > rheumatoid osteoarthritis, arthritis > rheumatology, arthritis rheumatism > joint,
  asthma > breathing, asthma bronchial, asthma copd > respiratory, athletes_foot > fungal tinea,
  baby_hot > fever temperature, backache > spine spinal lumbar, bad_back back_pain > lumbar spine,
  bad_breath > halitosis, bad_heart > cardiac, bad_kidneys > renal, bad_liver > hepatic, balloon >
  swollen, banging_head pounding splitting_headache > headache migraine, barf throwup > vomit,
  bariatric > obesity, be_sick vomit, belly > stomach abdomen abdominal, belly_button > umbilical
  stump, black_coffee tea_without_milk > clear fluids, black_poo bloody_poo blood_in_poo > stool
  rectal bleeding, bladder urinary, bleed > blood, bleed > oozing, bleed hemorrhage, bleed_a_lot >
  haemorrhage, bleed_after > bleeding, bleeding_wont_stop stop_bleeding > haemorrhage pressure
  bleeding, blocked_nose stuffed_up bunged_up > congestion nasal decongestant, blood bleed >
  haemorrhage haematology, blood_cancer leukaemia leukemia > haematology, blood_poisoning > sepsis
  septicaemia, blow_my_nose > nose, blow_nose > nose nasal, bmi > mass index, bogey > mucus nasal,
  bone osseous, bone_density > dxa osteoporosis, bone_doctor > orthopaedic, bottle > teat, bowel >
  digestive, brain neurological, brain_bleed > haemorrhage, brain_doctor > neurologist neurology,
  brain_tumour > cancer, bread nuts seeds > fibre, breathing_problem > asthma respiratory,
  bring_with pack take_with > bring belongings, brittle_bones > osteoporosis, bug > infection, bug
  stomach_bug > virus gastroenteritis, bump lump > swelling nodule tumour, bump womb > uterus
  abdomen, burns_when_i_pee hurts_to_pee > cystitis urinary urination, c_section csection caesarean
  > section, calcium > dairy bones, calf_pain > thrombosis, calm_down > calming soothe relax, cam
  camera, camera > endoscope scope, camera > endoscopy laparoscopic, can_you_die can_it_kill >
  fatal mortality, cancer > tumour biopsy, cancer oncology, cancer tumor > carcinoma neoplasm
  malignancy, cancer_doctor > oncologist oncology, cant_eat shouldnt_eat not_eat avoid_eating >
  avoid food, cant_pee > retention urinary, cant_poo bunged_up > constipation laxative, cardiac
  heart, cardiologist > cardiac heart, carpal_tunnel > repetitive strain, catch > infection
  contract, catch transmission, catching > contagious infectious, catheter > urinary bladder,
  caught_it > contract infection transmission, cause > aetiology etiology, cause > pathogenesis,
  charley_horse > spasm, cheek > buccal face, chest > thoracic, chest_infection > bronchitis
  pneumonia, chest_pain > angina cardiac, chesty > chest bronchitis phlegm, chill_out unwind >
  rest, chills > shivering fever, chilly > chills rigors, chiropodist > podiatry, choke airway,
  choke heimlich > obstruction abdominal thrusts, choke suffocate, cholesterol > lipids statin,
  chubby > bmi, claritin > loratadine, coffee > drink fluid caffeine, coffee_pregnant > caffeine,
  cold cool, cold flu, cold flu > influenza respiratory, cold sniffles runny_nose > nasal
  respiratory, cold_hands > circulation, cold_sore > herpes, come_down_with > contract infection,
  communicable > infectious, concussion > brain, constipated cant_go > laxative bowel,
  constipated_after > constipation, contagious catching > communicable, contagious infect,
  contraindicated > avoid unsuitable, cool > compress, copd > lung, corn bunion > foot podiatrist
  callus, cough > expectorant linctus, cough bronchitis, cough cold, cough_drop lozenge > throat,
  cough_up_blood > haemoptysis, cramp > pain spasm, crash_diet > weight, crisis_line samaritans >
  helpline crisis, cry_all_the_time feel_like_crying > mood depression, deadly > fatal lethal,
  decongestant > nasal congestion, deficiency > lack insufficient, dehydrated drink_enough > fluids
  hydration, dehydration drink, detox come_off cold_turkey > withdrawal detoxification, diabetes
  glucose, diabetes thyroid > endocrine, dialysis > renal kidney, diarrhoea > diarrhea loose stool,
  diarrhoea stomach, diet > food nutrition, dietitian > diet nutrition, domestic_violence hit_me
  beats_me > violence abuse, doms sore_muscles > soreness muscle, drink > fluid liquid, eat >
  fasting diet, eat drink > intake consume ingestion, eeg > brain, ekg ecg > electrocardiogram
  cardiac, empty_bowel empty_enough > evacuation bowel, empty_stomach fasting, energy_drink
  red_bull monster > caffeine, epidural > anaesthesia labour spinal, faeces feces, fat obese
  overweight > bmi, fatal lethal, feces diarrhea > stool, feel > discomfort sensation,
  feel_anything > pain discomfort sensation, feel_it hurt > sensation pain, feeling_back >
  sensation numbness, feels_hot > fever temperature, feet_up leg_up > rest, fever high, fever
  temperature, fever temperature > febrile pyrexia, fever_after > fever infection, fiber roughage >
  fibre wholegrain, first_poo > bowel, fizzy_drink > soda sugar, fluid liquid, fluids > infusion,
  food_poisoning > salmonella bacteria gastroenteritis, food_poisoning dodgy_food > contaminated
  vomiting, foot > podiatrist, foot podiatry, foot_doctor chiropodist > podiatrist, formula >
  bottle powder, frostbite > cold freezing, frozen_peas ice_pack > ice, fungal_infection >
  antifungal, fungus > fungal mycosis, gambling_problem gambling > addiction betting, gastroscopy
  tube_down_throat > endoscopy, germ > infection, germ bug > bacteria pathogen, germs
  microorganism, getting_thick thick_lips > swelling, getting_used_to > tolerance, glandular_fever
  mono > mononucleosis, glitchy bug, go_down die_down > subside abate, go_to_the_toilet
  go_to_the_loo > urinate bladder bowel, gone_septic septic > sepsis infection, got_a_cold
  have_a_cold > infection postpone, growth polyp, growth_chart percentile > growth weight, gut >
  digestive, had_a_reaction > allergy reaction, hangover > headache, hangry > glucose, hay_fever >
  allergy pollen, hayfever > rhinitis pollen, headache > cephalalgia, headache > pain migraine,
  headache migraine > head, healthy_food healthy_eating > diet nutrition balanced, heart >
  cardiology coronary, heart cardiovascular, heart lung liver kidney > organ, heart_attack > heart,
  heart_attack > myocardial infarction, heart_beats_fast > tachycardia, heart_doctor > cardiologist
  cardiology, heart_failure > cardiac, heart_monitor > holter, heart_racing heart_pounding >
  palpitations tachycardia, heart_skips skipped_beat > arrhythmia palpitations, heart_surgery
  bypass > cardiac coronary, heartbeat > pulse rhythm arrhythmia, heartbeat pulse > palpitations,
  heat_pack hot_water_bottle > heat warmth, high_blood_sugar sugar_level > glucose hyperglycaemia,
  high_chair > highchair, high_pulse > tachycardia, hip > femoral, hip_replacement knee_replacement
  new_hip new_knee > arthroplasty prosthesis, hit_by_car > trauma, hooked junkie > dependence, hot
  burning_up > febrile pyrexia, hot_bath > heat bath, hot_food hot_drinks > hot beverages,
  hot_red_leg > thrombosis, how_accurate reliable > accuracy sensitivity, how_do_you_catch_it
  how_do_you_catch > transmission transmitted cause, how_long_am_i_contagious > infectious,
  how_long_pain how_long_will_it_hurt > discomfort days subside, how_much_water > fluid, hurt ouch
  > pain sore, hurt sore painful > discomfort tenderness, ice_bath > cold, ice_pack frozen_peas ice
  > cold compress cooling, imodium > loperamide diarrhoea, implant > titanium, implant device,
  incontinent > continence bladder, infected infectious, joint > articular, keyhole > laparoscopic
  laparoscopy, kidney > failure, kidney > nephrology, kidney renal, kidney_infection >
  pyelonephritis urinary, kidney_problems > renal, kidney_stone > renal calculi, killing_me agony
  unbearable > severe intense excruciating pain, knee > patella, kneecap > patella, lack_of
  not_enough low > deficiency, lactose_intolerant > lactose dairy, laxative bowel, leg arm >
  extremity, leg foot > limb lower, leg_up feet_up put_up prop_up > elevate raise, lessen >
  alleviate relieve, leukaemia > cancer, leukaemia leukemia, limb > extremity, liposuction > fat,
  liver hepatic, liver_problems > hepatic, loose_poo runny_poo > diarrhoea loose stools,
  lose_weight > weight diet, lose_weight slim > reduction bmi obesity, low_blood_pressure >
  hypotension, low_blood_sugar hypo > hypoglycaemia glucose, lumbar_puncture spinal_tap >
  cerebrospinal, lump > growth biopsy, lump > mass node, lump bump > cyst, lung > pneumonia
  bronchial, lung > respiratory pulmonary, lung_cancer > smoking, lung_doctor > pulmonologist,
  malaria > prophylaxis mosquito, meal_replacement > diet, meniscus > knee, metal > implants
  pacemaker, metal_in_body > implants, metformin ozempic > diabetes, milk_allergy > dairy lactose,
  morning_sickness > nausea hyperemesis pregnancy, mumps > infectious, mumps > mmr, muscle >
  musculature, nail_fungus > antifungal fungal, nail_in_foot stepped_on > puncture, nauseous
  nausea, nauseous vomiting, nerve > neurological, nerve_damage > nerve numbness, neurologist >
  nerve brain, nipple > areola teat, norovirus rotavirus > gastroenteritis, nose_bleed > nosebleed
  nasal, nose_spray nasal_spray > nasal decongestant, nosebleed > bleeding nose, nosebleed
  bloody_nose > epistaxis nasal, numb dead_feeling > sensation, numb_after > numbness nerve,
  nut_allergy peanut_allergy > nuts allergens, nutrition food, nutritionist > dietitian dietician,
  obese > weight, oesophagus esophagus, on_empty_stomach > fasting meal, orthopaedic > bone joint,
  orthopedic > orthopaedic, overtraining > overuse, overuse > repetitive strain, ozempic wegovy >
  semaglutide, pacemaker > cardiac, pacemaker > heart implant device, pain_after > pain analgesia,
  pain_in_labour gas_and_air > analgesia labour, painful sore, pass_it_on spread contagious >
  transmission transmit infectious, pee wee piss > void, pee wee urinate > urinary bladder,
  pee_all_the_time pee_a_lot > frequency urination, pet_allergy > dander, phlegm > catarrh
  expectorate, phlegm > mucus sputum, piles haemorrhoids > hemorrhoids rectal, pneumonia > chest,
  poison swallowed_something > ingestion, poo poop number_two > stool motion bowel, poop feces,
  poop poo shit > bowel defecation, pooping > evacuation, poorly > unwell, prevent avoid >
  prophylaxis, probe > instrument endoscope, prosthesis prosthetic, puffy bloated > swollen, puke
  vomit sick, pull_a_muscle pulled_muscle > strain, puncture > penetrating, put_ice > ice apply,
  put_on_weight > increase, put_on_weight gain_weight > weight gain, put_weight step walk > bear
  weight mobilise, queasy feel_sick > nausea nauseated nauseous, quit_smoking stop_smoking
  give_up_smoking > cessation nicotine, red_streak > infection, ringworm > fungal tinea,
  runners_knee > patellofemoral, salmonella ecoli listeria > bacteria, scratchy gritty > foreign,
  serious bad severe > acute, shingles > herpes zoster, shit > stool, shiver chills > rigors,
  sick_after > nausea anaesthetic, sling > immobilisation arm, sneeze > allergy cold, sneeze
  rhinitis, sniffles snotty > cold catarrh, snot runny > nasal rhinitis mucus, soothe calm settle >
  comfort, sore_joints > arthritis, sore_red > inflammation irritation, sore_throat > throat
  tonsillitis pharyngitis, sore_throat_after > throat tube, spine back > lumbar vertebral, spray >
  nasal, spray > throat anaesthetic, spread > contagion, spread > dissemination metastasis, spread
  > metastatic metastases, stand > bear mobilise, stent > coronary, step_on > weight bear, sti std
  > transmitted, stiff > rigid, stiff > tenderness, stomach > abdomen abdominal gut, stomach >
  gastrointestinal digestive, stomach tummy belly > gastric, stomach_ache > stomach pain,
  stomach_ache tummy_ache bellyache stomach_cramps > abdominal cramps colic, stomach_bug tummy_bug
  > norovirus, stomach_doctor > gastroenterologist, stomachache bellyache > abdominal indigestion,
  stool > faeces bowel, stool_sample poo_sample > faecal stool, stop_getting avoid_getting >
  prevention, stop_it_spreading > prevention transmission, strain muscle, strep > streptococcal
  throat, stuffy > congestion nasal, stuffy_nose > congestion nasal, sugar > carbohydrate, sugar >
  diabetes glucose, sugar glycaemia, sugar_free > sweetener, sugar_low > hypoglycaemia, suicidal
  crisis helpline, suppository > rectal, swallow throat, swell puffy > oedema edema, swelling
  inflammation, swelling_go_down > subside reduce, swollen_ankles swollen_legs swollen_feet >
  oedema, swollen_face swollen_cheek fat_lip > swelling, taper come_off > withdrawal gradual, tea >
  fluid, thermometer > fever, thigh hip > femur, thirsty > dehydration fluids, thirsty > thirst
  drink, thirsty_all_the_time > diabetes, threw_up > gastroenteritis, throat > pharyngitis pharynx,
  throat gullet > oesophagus, throat_closing swollen_tongue > anaphylaxis airway, throbbing
  stabbing burning > pain sensation, throw_up > vomit sick, throw_up puke barf be_sick vomit
  chuck_up spew > emesis nausea, thrush > candidiasis, thrush yeast_infection > candida fungal,
  thyroid hypothyroidism, tight_space tunnel closed_space > claustrophobia scanner, toilet > bowel
  bladder, too_cold > hypothermia, tourniquet > haemorrhage bleeding, trap catch, travel_sick
  car_sick seasick motion_sickness > nausea travel, trots squits > diarrhoea, trots squits >
  stools, trots squits diarrhea > loose, tube > endoscope catheter, tube_down endoscope, tummy >
  abdomen abdominal belly, tummy_down on_tummy tummy > prone stomach, tumor > cancer growth, tumour
  > oncology malignancy, tumour > tumor growth, umbilical belly_button navel > umbilicus,
  uncomfortable > discomfort pain, upset_stomach > indigestion dyspepsia gastrointestinal,
  urologist > urology urinary, uti cystitis water_infection bladder_infection > urinary infection,
  valuables > belongings, vegetarian_food > diet, virus > infection viral, vitamin > deficiency,
  vitamin_c > ascorbic, vitamin_d > deficiency, walking_boot moon_boot > immobilisation,
  want_to_die end_it > suicidal crisis, water_before > clear fluids, waters_broke > amniotic
  membranes labour, weaning_off > discontinuation gradual, wee_problem > urinary retention, weigh
  weight heavy, weigh_enough > weight kilograms, weight_gain > gain, weight_loss_surgery
  gastric_band > bariatric, what_can_i_drink > fluids, what_can_i_eat what_can_you_eat
  what_should_i_eat what_to_eat > diet foods, what_to_bring what_should_i_bring what_do_i_bring
  pack > belongings toiletries documents, wheezy wheeze > asthma, when_will_swelling > swelling
  subside, where_does_it_come_from > cause, who_shouldnt who_should_not who_cant >
  contraindications unsuitable, whooping_cough > pertussis, why_did_i_get why_do_i_have > cause,
  will_it_hurt does_it_hurt > pain discomfort, with_coffee > caffeine, with_milk > dairy,
  womb_removal hysterectomy > uterus, wont_stop_crying screaming > colic, wound_smells red_wound >
  infection wound, wrist > carpal`;
