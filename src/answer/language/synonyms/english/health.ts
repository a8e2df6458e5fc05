/** Health, medicine and hospitals; see `SYNONYMS`. */
export const health = `
  911 999 112 > emergency ambulance, abortion > termination pregnancy, accompany > escort
  companion, ache sore, achy > pain ache, addiction dependence, afraid scared fear, aftercare >
  recovery follow_up, agony > pain severe, allergic > allergen reaction, allergic allergy,
  allergic_to > allergy reaction, alone chaperone > escort accompany, anaesthetic > anesthetic
  anaesthesia sedation, anesthetic anesthesia, antibiotic infection, anticoagulant warfarin,
  anxiety > worry nervous, anxious > nervous worried, anxious anxiety, appointment > visit
  consultation, appointment booking reservation, appt appointment, asthma > inhaler breathing,
  awake awake_for_it > conscious sedation, back_passage > rectum anus, back_to_work return,
  band_aid > plaster bandage, bandage dressing, be_sick vomit, belly > stomach abdomen abdominal,
  biopsy > sample tissue, birth > delivery labour, black_out > unconscious faint, bleed > blood
  haemorrhage, blind vision, blind visual, blister burn, bloated > wind gas, blood_test > blood
  sample, blood_thinner > anticoagulant warfarin, boozer hangover pub > alcohol, bottom > rectum
  buttock, bowel > intestine colon, braces orthodontic, bread fruit nuts seeds > fibre,
  breast_feeding breastfeeding, breastfeed > breastfeeding lactation, breathe respiratory,
  breathing_problem > asthma respiratory, bruise injury, bug > infection virus, bum > rectum anus
  bottom buttock, burn scald, busted broken, butt > buttock bottom rectum, call_someone
  ring_someone who_do_i_call > telephone contact, cam camera, camera > endoscope scope video,
  cancer > tumour malignant biopsy, cannula > vein needle, cant_make_it > attend cancel rearrange,
  cardiac heart, care > nursing treatment, caregiver care, carer > caregiver care, cast > plaster
  fracture, catch > infection contract, catching > contagious infectious, check_up checkup >
  examination screening, chemist > pharmacy pharmacist, chew gum, chills > shivering fever, choke
  airway, choke suffocate, clean wash, clinic > surgery practice, clinic health doctor, coffee >
  drink fluid caffeine, cold cool, cold flu, collapse unconscious, come_with > accompany escort
  companion, complication > risk adverse, concussion head injury, consent > permission form,
  contacts lens, contagious infect, cough cold, covid > coronavirus pandemic, cramp > pain spasm,
  crutch walk, cure heal treat treatment, cut laceration, danger hazard risk unsafe, deadly >
  fatal lethal, deaf disabled > impaired, deaf hearing, dehydrated tea > fluid, dehydration drink,
  dentist teeth, dentist tooth > dental, dentures teeth, department faculty, depressed mental,
  dept department, diabetes insulin, diarrhoea > diarrhea loose stool, diarrhoea stomach, die >
  fatal mortality, diet > food nutrition, discharge > release home, disease > disorder condition,
  disease ill sick, disinfect sterile > clean sterilise, disorder condition, dizzy faint, doc
  doctor, doctor > gp medical consultant practitioner, doctor physician, dose amount, dose dosage,
  drink > fluid liquid water, drip > intravenous infusion, drive vehicle, drive_home > drive
  transport escort, drowsy > tired sleepy, drug illegal > weed cannabis marijuana, drug medication
  medicine, drug substance, drunk alcohol, drunk intoxicated, eat > fasting diet, elderly > older
  aged, embarrassing > privacy dignity, emergency urgent, empty_stomach fasting, epilepsy
  epileptic, er emergency, escort companion, examination scan, exercise > physical activity
  strenuous, exhausted fatigue, expecting miscarriage > pregnancy, faeces feces, faint >
  unconscious collapse, false_teeth denture, fart > wind gas flatulence, fasting > empty food, fat
  > weight obese, fatal lethal, fatigue tiredness, feces diarrhea > stool, feel > discomfort
  sensation, feel_anything > pain discomfort sensation, feel_better > recover improve, feel_sick >
  nausea nauseous, female_doctor male_doctor lady_doctor woman_doctor > sex gender, fever high,
  fever temperature, fibre fiber, filling > dental cavity, fit > seizure epilepsy, flu influenza,
  fluid liquid, fly > travel air, follow_up reschedule > appointment, fracture broken bone, gag
  retch, gas flatulence, germ > bacteria infection, get_better > recover recovery improve heal,
  get_well > recover recovery, get_worse worse > worsen deteriorate, give_birth > birth delivery
  labour, glasses contact_lenses > lens, glasses spectacles, glitchy bug, go_home > discharge
  home, go_wrong > complication risk problem, gown > clothing hospital, gp > practice physician,
  graze > scrape wound, growth polyp, guts > bowel intestine abdomen, gym strenuous, handicapped
  disabled, harm > damage injury, harmful > danger toxic, hay_fever > allergy pollen, headache >
  pain migraine, heal recover afterwards > recovery, hearing_aid hearing, heart_attack > cardiac
  heart, high_blood_pressure hypertension, high_temperature fever, holiday travel, hospital clinic
  health, hospital emergency doctor, hospital ward, hungry > hunger food, hurt discomfort, hurt
  injure injury wound, husband wife mum friend > companion accompany, hygiene clean, hypertension
  pressure, ibuprofen anti_inflammatory, icu intensive, illness disease, illness disorder, implant
  device, infected infectious, infectious contagious, injection > jab shot vaccine, injury
  emergency > broken bleeding heart cut, insomnia sleep, intestine colon, itch > itchy rash, itchy
  rash, iv > intravenous cannula, jewellery jewelry ring, jewellery piercing, kill_myself >
  suicide crisis, knackered > fatigue exhausted, knackered broken tired, knocked_out > anaesthetic
  sedation unconscious, late delayed, laxative bowel, life_expectancy survive, light_headed >
  dizzy faint, look_after > care supervise, lose_weight > weight diet, lump > growth tumour
  swelling biopsy, lung > respiratory pulmonary, makeup cosmetic, mask face, maternity parent,
  medical doctor nurse health > asthma diabetes epilepsy, medical_history > history condition,
  medication tablet, medicine > insulin inhaler epipen painkiller ibuprofen aspirin, meds >
  medication medicine drug tablet, mental > psychological psychiatric, midwife > birth maternity,
  mole skin, nail_polish varnish, nail_varnish polish, nap rest, nap sleep, nausea sick, nauseous
  nausea, needle injection, needle_phobia phobia > anxious nervous, next_of_kin > relative family,
  nits lice, nosebleed > bleeding nose, not_eat > fast empty, numb anaesthetic, nurse staff,
  nutrition food, obese put_on_weight > weight, oesophagus esophagus, op > operation surgery
  procedure, operation procedure, optician eye glasses, optician optometrist, overdose poisoning,
  overweight > weight obesity, pacemaker > heart implant device, pain > ache discomfort, painful
  hurt sore, painkiller > analgesic paracetamol ibuprofen aspirin pain, panic anxiety, paracetamol
  acetaminophen, paramedic ambulance emergency, pass_out > faint unconscious collapse, pee wee >
  urine, period > menstruation menstrual, perms permission, pharmacist drugstore > pharmacy,
  pharmacy dispensary, pick_me_up lift_home take_me_home > collect accompany escort, pill >
  capsule medication, pill tablet medicine, pimple zit > acne spot, plane > travel flight, plaster
  bandage, plaster dressing, poison toxic, poo poop > stool faeces bowel, potty toilet, pregnant
  expecting, pregnant pregnancy maternity, prescription medicine, prescription prescribe, probe >
  instrument endoscope, psychiatrist psychiatric, psychologist psychological, puke vomit sick,
  put_to_sleep put_under asleep > anaesthetic sedation, quarantine isolate, rash skin, rearrange >
  reschedule appointment, refill > prescription repeat, relative > family kin, remedy > treatment
  cure, repeat_prescription prescription, rest sleep, result outcome, results finding, runny_nose
  > cold nasal, safe > safety risk danger, safety > risk hazard, sample > specimen tissue,
  sanitary period, sanitise disinfect, scan > mri ct x_ray imaging, scar dressing > wound, scared
  claustrophobic > anxious, screening procedure > examination test, sedation groggy > drowsy,
  seizure > epilepsy convulsion, self_harm suicide, senior pensioner, sent_home discharge, sew
  needle thread, sew stitch, sex intercourse, shit > stool faeces, short_of_breath > breathing
  breathless, shot vaccine, shots > vaccine injection, shower wash, shrink > psychiatrist
  psychologist therapist, sick ill > unwell, side_effect > adverse reaction complication risk,
  sign > indication consent signature, skinny > thin underweight, sleeping_pill sedative, sleepy
  tired, smoke tobacco, smoker > smoking tobacco, snakebite poisonous > venom, sneeze > allergy
  cold, sore pain, sore tender, spots > acne rash, sprain > strain twisted, sprain ankle injury,
  spray > throat anaesthetic, spread > transmission transmit, starve fast, starve hunger, stitches
  suture, stitches wound, stomach > abdomen abdominal gut, stomach_ache > stomach abdominal pain,
  stool > faeces bowel, strain muscle, stressed pressure, stroke brain, stuffy_nose > congestion
  nasal, sugar > diabetes glucose, suicidal crisis helpline, surgeon > doctor surgery, surgery >
  procedure surgical, surgery operation, swab > test sample, swallow throat, swelling
  inflammation, symptom sign, tablet capsule, take_care_of > care supervise responsible,
  take_clothes_off naked > undress gown, test result, the_pill condom birth_control the_coil >
  contraceptive, the_runs diarrhoea, therapist psychologist, therapist therapy counselling
  counsellor, thirsty > thirst drink, throat gullet > oesophagus, throw_up > vomit sick, tick
  sting rabies > bite, tidy clean, tired > tiredness exhausted, tired fatigue, toilet > bowel
  bladder, trap catch, treat treatment > therapy, tube > endoscope catheter, tube_down endoscope,
  tummy > stomach abdomen abdominal belly, tumor > cancer growth, tumour > tumor growth,
  uncomfortable > discomfort pain, undress clothing, urine bladder, vaccinated immunisation,
  vaccination immunisation > immunization, vaccine jab, vein intravenous, verruca wart, vid video,
  video > youtube, video clip, virus > infection viral, vision eyesight, visit visitor,
  visiting_hours > visitor visit, ward department, wash hygiene, wear_off > last effect, weigh
  weight heavy, wheelchair wheelchair_user > mobility, wind > gas flatulence, worried concern,
  wound cut, x_ray > imaging radiograph, xray > x_ray scan radiograph`;
