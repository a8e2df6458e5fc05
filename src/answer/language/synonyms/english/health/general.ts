/** Health as a whole; see `SYNONYMS`. */
export const general = `
  abscess > pus drainage, accident > trauma, achilles > tendon, acl > cruciate, addict > substance,
  adhd add > attention hyperactivity, afterbirth > placenta, animals_get > animals, appendix >
  appendicitis appendectomy, appetite hunger, asthma_pump ventolin > inhaler salbutamol, b12 >
  cobalamin, baby_teeth milk_teeth teething > incisors deciduous, balls testicle > testicular
  scrotum, bang_head hit_head knock_head bump_head > concussion head injury, bath > warm,
  bath_after > bathing, biopsy > histology, birth_plan water_birth home_birth > birth, blankie
  comforter > toy, blood_clot clot dvt > thrombosis embolism, blood_type > group abo, blue_lips
  turn_blue > cyanosis oxygen, breath_test > spirometry, broken_bone > fracture, bruise_easily >
  bleeding, bum bottom arse > anal rectal, burst_eardrum > perforated tympanic, busted broken,
  caesarean cesarean, cane > walking, cant_get_it_up > erectile dysfunction, cant_walk >
  wheelchair, carbs > starch, cervix > cervical, cheat_day > diet, chemo > cytotoxic, chemo
  chemotherapy, circumcise > foreskin, climb_stairs > stairs, collarbone > clavicle, compensation >
  negligence liability, confused muddled > disorientation, cough_syrup cough_medicine > cough
  expectorant, covered > reimbursed, covid > respiratory, crohns colitis > bowel inflammatory,
  csection > caesarean cesarean, diabetes insulin, dive > pressure, doping > anabolic, drown >
  submersion water, drug_test > doping, dummy paci binky > pacifier soother, ear_nose >
  otolaryngology, eighteen > majority, elbow > tennis_elbow, embarrassing > privacy dignity,
  emergency urgent, ent > otolaryngology, eye_op eye_operation > ophthalmic, farsighted hyperopia,
  fasting > empty food, female_doctor male_doctor lady_doctor woman_doctor > sex gender, filler >
  cosmetic, first_aid > kit, first_in queue > order urgency, fit > convulsion, floss > interdental,
  flush > waste sewage, fodmap > bowel, food > foodstuff, forget > amnesia, fracture broken bone,
  freeze_off > cryotherapy wart, gag retch, gallstones gallbladder > biliary, generic brand >
  bioequivalent, generic_version > generic, german_measles > rubella, get_results get_my_results >
  communicated, get_there > report, get_worse worse > worsen deteriorate, give > administration,
  give_blood > eligibility, gluten > starch, gout > uric, grief grieve > loss, groin > adductor,
  guts > bowel intestine abdomen, gynecologist > gynaecology obstetric, hammy > hamstring, harm >
  injury, health_card > insurance, heels > shoes, hiccups > diaphragm, high_blood_pressure
  hypertension, holiday travel, hospice palliative, how_many_calories > energy requirement,
  how_much_blood > millilitres volume, how_often_bath > weekly, how_often_feed how_often_to_feed >
  feeds, how_successful > success rate, hungry > food, hurt > trauma, hurt injure wound, ibs >
  irritable bowel, icu intensive, immune > antibodies, impotent > erectile dysfunction, induce >
  induction, infected_wound > pus redness, infection_risk > infection, injured get_hurt > sustained
  trauma, iron > spinach, isolate > quarantine, itching_after > itching, jaw > maxilla, jittery
  restless > agitation, juice_biscuit > refreshments, keep > chronic, kita creche > childcare
  kindergarten, knock_me_out knock_out > sedative, knocked_out > anaesthetic unconscious,
  knocked_out black_out > consciousness, labor > contraction, leaflet > package, lice > report,
  lice pediculosis, limp > gait, lips > oral, living_will > directive, loneliness > isolation,
  long_term > permanent, lose_appetite > appetite, lost_voice hoarse croaky > laryngitis voice,
  low_iron anaemic anemic iron > anaemia anemia ferritin, malpractice > negligence, mask face,
  measles > rubella mmr, mild > slight, mindfulness meditate > relaxation, more_likely >
  predisposed, mouthwash > rinse, named_after > eponym, naptime nap_time > rest sleep, nearsighted
  shortsighted > myopia, neck_injury > cervical spine, needle syringe, negative > undetected,
  nettle > irritation, nightmares bad_dreams > dreams sleep, nits lice, no_motivation > motivation
  apathy, nose ear > ent, nosejob > rhinoplasty, nosey curious > privacy, not_allowed >
  contraindicated, not_eat > fast empty, not_suitable shouldnt_take who_cant_take >
  contraindicated, nurse > midwife, obsessive ocd > compulsive, outlook > prognosis, ovary >
  ovarian, overdose poisoning, overdue > induction post, overthink > rumination, oxygen_mask >
  oxygen, painkiller pain_relief > nsaid analgesia, panic_button > alarm, paranoid > paranoia,
  parkinsons > tremor, pay_extra > surcharge supplement, pelvic_floor kegel > exercises pelvic,
  period_pain cramps > dysmenorrhoea menstrual, physio > exercises, physio > physiotherapy
  rehabilitation, physio_after > physiotherapy, pick_up_prescription collect_prescription >
  collection prescription, pillow > elevated head, plaque tartar > calculus, plastic_surgery >
  cosmetic reconstructive, poison toxic, power_of_attorney > proxy, private_room single_room > room
  single, protein > meat beans, puffer inhaler > bronchodilator salbutamol asthma, pull_out yank >
  extract, read_a_book > reading, recovery_position > unconscious, red inflamed > inflammation,
  rehab rehabilitation, results > report, retest > repeat, root_canal > endodontic, scar_fade
  scar_go_away > scar fade, scar_tissue > scar, script > prescribed, sectioned committed > detained
  involuntary, seeing_things > hallucinations, self_exam > examination breast, shake trembling,
  shaky > tremor, shave > removal, shin_splints > tibial, shock > pulse, shortness >
  breathlessness, shots_in_eye > intravitreal, shoulder > clavicle scapula, shower_after > shower
  wound, sick > unwell, sleepwalk > parasomnia, slipped_disc > herniated disc, smoke fag vape >
  nicotine, smoker > smoking, smoker cigarette ciggie > tobacco nicotine, snooze > sleep,
  social_worker > social, soft_food mushy_food > puree soft, sport > exertion, st_johns_wort herbal
  > interaction, stairs > climb, stiff > mobility flexibility, stiff_neck > neck meningitis,
  stillborn > stillbirth, stitch_in_side > cramp, stitches wound, stop_early > course discontinue,
  straw > suction, stretch > exercises, stretch_marks > striae, stroke brain, student > trainee,
  success_rate > success probability, swill gargle > mouthwash, take_it_easy > avoid strenuous,
  take_off_ring wedding_ring > jewellery remove, take_with_food with_food > meal food, tapeworm
  threadworm > parasite, taste_funny > taste, tastes_disgusting tastes_horrible tastes_awful >
  taste, tattoo_blood new_tattoo piercing > deferral tattoo, teddy cuddly_toy, temper > anger
  aggression, tendon > tendinitis, tennis_elbow > tendon, terminal dying > palliative hospice,
  thumb > digit, tick_on_child > tick, toe digit, tonsils > tonsillectomy, top_up > repeat, treat >
  management, tremble > tremor, triage > urgency priority, tubes_tied > sterilisation, ulcer >
  gastric peptic, vasectomy snip > sterilisation, vd clap > gonorrhoea chlamydia, veg fruit >
  vegetables fibre, vegan > gelatine, veggie vegan > plant, verruca wart, viagra > sildenafil
  erectile, waiting_for_therapy > waiting, wake > conscious, wart verruca > hpv cryotherapy,
  wear_a_bra > bra support, wear_off > duration, what_is_it > definition, whats_in_it > active
  ingredients excipients, when_can_i_eat > eating food, why_did_i_get > develops, withdrawal >
  abstinence, womb > uterine, wont_stop > continuous, wound_opens stitches_broke stitches_burst >
  wound dehiscence, yogurt soup > soft`;
