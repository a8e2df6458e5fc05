/** Health, medicine and hospitals; see `SYNONYMS`. */
export const health = `
  911 999 112 > emergency ambulance, abortion > termination pregnancy, accompany > escort companion,
  ache discomfort, ache sore, achy > pain ache, addiction abuse, addiction dependence, advil
  ibuprofen, afraid scared fear, aftercare > recovery follow_up, agony > pain severe, allergic >
  allergen reaction, allergic allergy, allergic_to > allergy reaction, allergy allergic >
  hypersensitivity anaphylaxis, alone chaperone > escort accompany, anaesthetic > anesthetic
  anaesthesia sedation, anesthesia anaesthesia > anaesthetic anesthetic, anesthetic anesthesia,
  antibiotic > antibacterial antimicrobial, antibiotic infection, anticoagulant warfarin, anxiety >
  worry nervous, anxious > nervous worried, anxious anxiety, appetite hunger, appointment > visit
  consultation, appointment booking reservation, appt appointment, asthma > inhaler breathing,
  asthma bronchial, autism autistic > spectrum, awake awake_for_it > conscious sedation,
  back_passage > rectum anus, back_to_work return, backache > spine spinal lumbar, bald alopecia,
  band_aid > plaster bandage, bandage dressing, barf throwup > vomit, be_sick vomit, belly > stomach
  abdomen abdominal, biopsy > sample tissue, birth > delivery labour, birth labor > childbirth
  delivery, bite envenomation, black_out > unconscious faint, bladder urinary, bleed > blood
  haemorrhage, bleed hemorrhage, blind impaired, blind vision, blind visual, blister burn, bloated >
  wind gas, blood > haemoglobin plasma, blood_test > blood sample, blood_thinner > anticoagulant
  warfarin, bone osseous, boozer hangover pub > alcohol, bottom > rectum buttock, bowel > intestine
  colon, braces orthodontic, brain neurological, bread fruit nuts seeds > fibre, breast_feeding
  breastfeeding, breastfeed > breastfeeding lactation, breastfeed nursing, breastfeeding lactation,
  breathe breathless > respiration respiratory dyspnoea dyspnea, breathe respiratory,
  breathing_problem > asthma respiratory, bruise contusion, bruise injury, bug > infection virus,
  bum > rectum anus bottom buttock, bump lump > swelling nodule tumour, burn scald, busted broken,
  butt > buttock bottom rectum, caesarean cesarean, call_someone ring_someone who_do_i_call >
  telephone contact, cam camera, camera > endoscope scope video, cancer > tumour malignant biopsy,
  cancer oncology, cancer tumor > carcinoma neoplasm malignancy, cannula > vein needle, cant_make_it
  > attend cancel rearrange, cardiac heart, care > nursing treatment, caregiver care, carer >
  caregiver care, cast > plaster fracture, catch > infection contract, catch transmission, catching
  > contagious infectious, cavity > caries decay, check_up checkup > examination screening, chemist
  > pharmacy pharmacist, chemo chemotherapy, chew gum, children > paediatric pediatric, chills >
  shivering fever, choke airway, choke obstruction, choke suffocate, clean wash, clinic > surgery
  practice, clinic health doctor, clot > thrombosis thrombus, coffee > drink fluid caffeine, cold
  cool, cold flu, cold flu > influenza respiratory, collapse unconscious, come_with > accompany
  escort companion, complication > risk adverse, conceive > conception fertility, concussion head
  injury, consent > permission form, constipated laxative, contacts lens, contagious infect,
  contagious transmissible, corona > coronavirus pandemic, cough bronchitis, cough cold, covid >
  coronavirus pandemic, cpr compressions, cramp > pain spasm, crutch walk, crutches cane > mobility
  walking, csection > caesarean cesarean, cure curative, cure heal treat treatment, cure recovery,
  cut incision, cut laceration, danger hazard risk unsafe, deadly > fatal lethal, deaf disabled >
  impaired, deaf hearing, dehydrated tea > fluid, dehydration drink, dentist dentistry, dentist
  teeth, dentist tooth > dental, dentures teeth, department faculty, depressed mental, dept
  department, diabetes glucose, diabetes insulin, diagnose diagnostic, diarrhoea > diarrhea loose
  stool, diarrhoea stomach, die > fatal mortality, diet > food nutrition, disability incapacity,
  discharge > release home, disease > disorder condition, disease ill sick, disinfect sterile >
  clean sterilise, disorder condition, dizzy faint, dizzy lightheaded > vertigo, doc doctor, doctor
  > gp medical consultant practitioner, doctor physician, dose amount, dose dosage, drink > fluid
  liquid water, drip > intravenous infusion, drive vehicle, drive_home > drive transport escort,
  drowsy > tired sleepy, drug illegal > weed cannabis marijuana, drug medication medicine, drug
  substance, drugstore chemist, drunk alcohol, drunk intoxicated, ear auricular, earache > otitis
  ear, eat > fasting diet, eczema dermatitis, elderly > older aged, embarrassing > privacy dignity,
  emergency urgent, empty_stomach fasting, epilepsy epileptic, epilepsy seizure > convulsion
  epileptic, er emergency, escort companion, examination scan, exercise > physical activity
  strenuous, exhausted fatigue, exhausted tiredness, expecting miscarriage > pregnancy, eye sight
  vision > ocular ophthalmic, eyesight acuity, faeces feces, faint > unconscious collapse, faint
  syncope, false_teeth denture, farsighted hyperopia, fart > wind gas flatulence, fasting > empty
  food, fat > weight obese, fat obese overweight > bmi, fatal lethal, fatigue tiredness, feces
  diarrhea > stool, feel > discomfort sensation, feel_anything > pain discomfort sensation,
  feel_better > recover improve, feel_sick > nausea nauseous, female_doctor male_doctor lady_doctor
  woman_doctor > sex gender, fever high, fever temperature, fever temperature > febrile pyrexia,
  fibre fiber, filling > dental cavity, fit > seizure epilepsy, flu influenza, fluid liquid, fly >
  travel air, follow_up reschedule > appointment, foot podiatry, forgetful memory > dementia
  cognitive, fracture broken bone, gag retch, gas flatulence, germ > bacteria infection, germ bug >
  bacteria pathogen, germs microorganism, get_better > recover recovery improve heal, get_well >
  recover recovery, get_worse worse > worsen deteriorate, give_birth > birth delivery labour,
  glasses contact_lenses > lens, glasses spectacles, glasses spectacles > eyewear, glitchy bug,
  go_home > discharge home, go_wrong > complication risk problem, gown > clothing hospital, gp >
  practice physician, graze > scrape wound, growth polyp, gums > gingivitis periodontal, guts >
  bowel intestine abdomen, gym strenuous, gynecologist > gynaecology obstetric, hair scalp,
  handicapped disabled, handicapped impairment, harm > damage injury, harmful > danger toxic,
  hay_fever > allergy pollen, hayfever > rhinitis pollen, headache > pain migraine, heal recover
  afterwards > recovery, hear auditory, hearing_aid hearing, heart cardiovascular, heart_attack >
  cardiac heart, heartbeat pulse > palpitations, high_blood_pressure hypertension, high_temperature
  fever, hiv aids > immunodeficiency, hives urticaria, holiday travel, hospice palliative, hospital
  clinic health, hospital emergency doctor, hospital ward, hungry > hunger food, hurt discomfort,
  hurt injure injury wound, hurt tenderness, husband wife mum friend > companion accompany, hygiene
  clean, hypertension pressure, ibuprofen anti_inflammatory, icu intensive, illness disease, illness
  disorder, implant device, impotent > erectile dysfunction, indigestion heartburn > dyspepsia
  reflux, infected infectious, infectious contagious, infertile fertility, injection > jab shot
  vaccine, injury emergency > broken bleeding heart cut, insomnia sleep, intestine colon, itch >
  itchy rash, itch itchy > pruritus, itchy rash, iv > intravenous cannula, ivf > fertilisation
  fertility, jewellery jewelry ring, jewellery piercing, joint > arthritis articular, kidney renal,
  kill_myself > suicide crisis, knackered > fatigue exhausted, knackered broken tired, knocked_out >
  anaesthetic sedation unconscious, late delayed, laxative bowel, leg arm > extremity, lice
  pediculosis, life_expectancy survive, light_headed > dizzy faint, lightheaded dizziness, liver
  hepatic, look_after > care supervise, lose_weight > weight diet, lump > growth tumour swelling
  biopsy, lung > respiratory pulmonary, mad crazy > psychiatric, makeup cosmetic, mask face,
  maternity parent, medical doctor nurse health > asthma diabetes epilepsy, medical_history >
  history condition, medication tablet, medicine > insulin inhaler epipen painkiller ibuprofen
  aspirin, meds > medication medicine drug tablet, menopause > hormonal climacteric, mental >
  psychological psychiatric, midwife > birth maternity, midwife obstetric, miscarriage loss, mole >
  melanoma naevus, mole skin, nail_polish varnish, nail_varnish polish, nap rest, nap sleep, nausea
  sick, nauseous nausea, nauseous vomiting, nearsighted shortsighted > myopia, needle injection,
  needle syringe, needle_phobia phobia > anxious nervous, next_of_kin > relative family, nits lice,
  nosebleed > bleeding nose, not_eat > fast empty, numb anaesthetic, numb paraesthesia, nurse staff,
  nutrition food, obese put_on_weight > weight, oesophagus esophagus, op > operation surgery
  procedure, operation op > surgical, operation procedure, optician eye glasses, optician
  ophthalmologist, optician optometrist, overdose > overdosage toxicity, overdose poisoning,
  overweight > weight obesity, pacemaker > heart implant device, paediatric pediatric, pain > ache
  discomfort, painful hurt sore, painkiller > analgesic paracetamol ibuprofen aspirin pain, panic
  anxiety, paracetamol acetaminophen, paracetamol ibuprofen aspirin > analgesic, paralyzed paralysed
  > paralysis, paramedic ambulance emergency, pass_out > faint unconscious collapse, pee wee >
  urine, period > menstruation menstrual, perms permission, pharmacist drugstore > pharmacy,
  pharmacy dispensary, phlegm > mucus sputum, physio > physiotherapy rehabilitation, pick_me_up
  lift_home take_me_home > collect accompany escort, pill > capsule medication, pill tablet
  medicine, pimple zit > acne spot, plane > travel flight, plaster bandage, plaster dressing, poison
  toxic, poo poop > stool faeces bowel, poop feces, poop poo shit > bowel defecation, potty toilet,
  pregnant expecting, pregnant expecting > antenatal prenatal, pregnant pregnancy maternity,
  prenatal antenatal, prescription medicine, prescription prescribe, probe > instrument endoscope,
  prosthesis prosthetic, psychiatrist psychiatric, psychologist psychological, puke vomit sick,
  put_to_sleep put_under asleep > anaesthetic sedation, quarantine isolate, rash > eruption
  dermatitis urticaria, rash skin, rearrange > reschedule appointment, recover > recuperation
  convalescence, refill > prescription repeat, rehab rehabilitation, relative > family kin, remedy >
  treatment cure, repeat_prescription prescription, rest sleep, result outcome, results finding,
  runny_nose > cold nasal, sad depression, safe > safety risk danger, safety > risk hazard, sample >
  specimen tissue, sanitary period, sanitise disinfect, scan > mri ct x_ray imaging, scan >
  tomography ultrasound, scar dressing > wound, scared claustrophobic > anxious, screening procedure
  > examination test, sedation groggy > drowsy, seizure > epilepsy convulsion, self_harm suicide,
  senior pensioner, sent_home discharge, sew needle thread, sew stitch, sex intercourse, shake
  tremble > tremor, shake trembling, shit > stool faeces, shiver chills > rigors, short_of_breath >
  breathing breathless, shot jab > immunisation immunization, shot vaccine, shots > vaccine
  injection, shower wash, shrink > psychiatrist psychologist therapist, sick ill > unwell,
  side_effect > adverse reaction complication risk, sign > indication consent signature, skin >
  cutaneous dermatitis, skinny > thin underweight, sleep insomnia > sleeplessness, sleeping_pill
  sedative, sleepy drowsy > somnolence sedation, sleepy tired, smoke tobacco, smoker > smoking
  tobacco, snakebite poisonous > venom, sneeze > allergy cold, sneeze rhinitis, snore > apnoea
  apnea, snot runny > nasal rhinitis mucus, sore pain, sore tender, spots > acne rash, sprain >
  strain twisted, sprain ankle injury, spray > throat anaesthetic, spread > dissemination
  metastasis, spread > transmission transmit, starve fast, starve hunger, sting venom, stitches
  suture, stitches wound, stomach > abdomen abdominal gut, stomach tummy belly > gastric,
  stomach_ache > stomach abdominal pain, stomachache bellyache > abdominal indigestion, stool >
  faeces bowel, strain muscle, stressed pressure, stroke brain, stroke cerebrovascular, stuffy >
  congestion nasal, stuffy_nose > congestion nasal, sugar > diabetes glucose, sugar glycaemia,
  suicidal crisis helpline, surgeon > doctor surgery, surgery > procedure surgical, surgery
  operation, swab > test sample, swallow throat, swelling inflammation, swollen > oedema edema,
  symptom sign, symptom sign > manifestation, tablet capsule, take_care_of > care supervise
  responsible, take_clothes_off naked > undress gown, test diagnostic, test result, the_pill condom
  birth_control the_coil > contraceptive, the_runs diarrhoea, therapist psychologist, therapist
  psychotherapy, therapist therapy counselling counsellor, thin underweight, thirsty > dehydration
  fluids, thirsty > thirst drink, throat > pharyngitis pharynx, throat gullet > oesophagus, throw_up
  > vomit sick, thyroid hypothyroidism, tick lyme, tick sting rabies > bite, tidy clean, tingling
  paraesthesia, tired > tiredness exhausted, tired fatigue, toe digit, toilet > bowel bladder,
  toothache > dental caries, trap catch, treat treatment > therapy, tube > endoscope catheter,
  tube_down endoscope, tummy > stomach abdomen abdominal belly, tumor > cancer growth, tumour >
  tumor growth, tylenol > paracetamol acetaminophen, unborn > fetus foetus fetal, uncomfortable >
  discomfort pain, unconscious > coma unresponsive, undress clothing, urine bladder, vaccinated
  immunisation, vaccination immunisation > immunization, vaccine jab, vein intravenous, verruca
  wart, vid video, video > youtube, video clip, virus > infection viral, vision eyesight, visit
  visitor, visiting_hours > visitor visit, vomit puke > emesis, ward department, wash hygiene,
  wear_off > last effect, weigh weight heavy, wheelchair wheelchair_user > mobility, wind > gas
  flatulence, worm > parasite helminth, worried concern, wound cut, wound laceration, x_ray >
  imaging radiograph, xray > x_ray scan radiograph, xray imaging`;
