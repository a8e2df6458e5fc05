/** Medicines and vaccines; see `SYNONYMS`. */
export const medicines = `
  aleve > naproxen anti_inflammatory, antacid > indigestion, antacid laxative > medicine,
  antibiotic > antibacterial antimicrobial, antibiotic > penicillin amoxicillin, antibiotic insulin
  inhaler > medication medicine, benzodiazepine > sedative, booster > dose, boots drugstore >
  pharmacy pharmacist, botox > botulinum, botox > injection, can_go_wrong could_go_wrong > risks
  perforation, capsule liquid > form, chemist > pharmacy pharmacist, chronic > lasting persistent,
  complication > risk adverse, danger hazard risk unsafe, death_risk > mortality, diabetic_before >
  insulin, doesnt_go_away wont_go_away > persist chronic, dope pot hash > marijuana, dose >
  posology, dose amount, dose dosage, double_dose take_two > double dose, drug illegal > cannabis
  marijuana, drug medication medicine, drugstore chemist, expired_medicine old_medicine > expired
  disposal, fake_medicine > counterfeit, filler > excipients, first_shots first_jabs >
  immunisations vaccination, flu_jab flu_shot > influenza, flush_pills > disposal, folic_acid >
  folate, for_old_people > elderly, forgot_dose > omitted, free_on_the_nhs > charge exempt,
  give_him_his give_her_her > administer medication, go_wrong > risk problem, go_wrong dangerous >
  complications hazard, grandma nan granny gran grandad grandpa > elderly older senior, grapefruit
  > interaction, half_a_pill cut_in_half > divide halved scored, harmful > danger toxic,
  have_to_pay > charge fee reimbursed, heartburn acid_reflux > reflux antacid, heroin > opioid
  opiate, how_common how_many_people_have_it > prevalence incidence, how_common_are > incidence
  percent, how_long_does_it_last > resolves, how_many_tablets how_many_pills > dose dosage,
  how_much_can_i_take how_many_can_i_take > dose dosage maximum, how_much_do_i_pay > charge fee,
  how_much_is_a_prescription > prescription charge, how_old_do_you_have_to_be how_old_must > age
  minimum years, how_risky > risk complication, how_safe > safety risks, ibuprofen
  anti_inflammatory, ibuprofen naproxen aspirin > nsaid, indigestion heartburn > dyspepsia reflux,
  injection > jab shot vaccine, insoles > orthotics, insulin > injection pen, is_it_safe > risks,
  is_it_serious > severity complications, lactose_in_pills > excipients lactose, last > persist,
  last_rites > chaplain, lost_prescription > replacement prescription, medicine > epipen painkiller
  ibuprofen aspirin, medicine meds drugs > pharmaceutical, meds > medicine drug tablet, meds
  tablets pills > dose, milligram mg > dose, miss_a_dose forgot_pill forget_to_take > missed dose,
  mix > interaction concomitant, mix_with take_with > interaction concomitant combination, ml >
  dose millilitre, morphine tramadol codeine > opioid, my_usual_tablets my_normal_pills my_tablets
  usual_medication > medication regular, needle injection, needle injection shot > intramuscular
  subcutaneous, needle_size > needle, nurofen advil motrin > ibuprofen anti_inflammatory, old >
  expiry, old_people oap > geriatric, on_its_back on_their_back on_her_back on_back > supine back,
  orthotics > footwear, over_the_counter > nonprescription pharmacy, over_the_counter >
  prescription, overdose > overdosage toxicity, pack_size how_many_in_a_pack > pack tablets,
  painkiller > anti_inflammatory opioid codeine morphine, painkiller > paracetamol ibuprofen
  aspirin pain, panadol calpol > paracetamol acetaminophen, paracetamol > medicine, paracetamol
  acetaminophen, paracetamol ibuprofen aspirin > analgesia, paracetamol ibuprofen aspirin >
  analgesic, pharmacist > dispense, pharmacist > pharmacy, pharmacy dispensary, pill > capsule,
  pill tablet > oral dosage, pill tablet medicine, pill the_pill > contraceptive, pray chapel >
  chaplain, prescription prescribe, prescription_only > prescription, priest > chaplain, refill >
  prescription repeat, rennie gaviscon tums > antacid heartburn indigestion, repeat_prescription
  prescription, run_out_of_pills run_out_of_tablets > repeat prescription, safe > safety risk
  danger, safety > risk hazard, shot jab > immunisation immunization, shot vaccine, shots > vaccine
  injection, shots jabs > measles immunisation, side_effect > effects, side_effect > reaction
  complication risk, side_effects > undesirable, sing > voice, sleep_on_my_side sleep_on_my_back
  sleep_position > position lying, sleeping_tablets sleeping_pills > hypnotic sedative,
  stop_my_pills stop_my_tablets > discontinue medication, stop_taking come_off > discontinue,
  strength > mg, strong_painkillers > opioid, supine > back lying, swallow > dysphagia,
  swallow_pill > tablet swallow, syrup liquid > suspension oral, take swallow > administer intake,
  take_the_edge_off ease soothe > relieve relief alleviate, throw_away_medicine > disposal
  medicines, together > interaction concomitant, too_big_to_swallow > crushed divided, too_many
  took_too_many > overdose excess, too_many_pills took_too_many took_too_much > overdose
  overdosage, travel_jab > vaccination immunisation, traveling_with_meds > travel, tylenol >
  paracetamol acetaminophen, vaccinated immunisation, vaccination immunisation > immunization,
  vaccine_against > vaccination, valium xanax diazepam > benzodiazepine sedative, voltaren voltarol
  > diclofenac anti_inflammatory, water_tablet > diuretic, wear_off > last effect, wear_shoes >
  footwear, wears_off > persists hours, which_side > left lateral, who_gets_it at_risk > risk
  incidence susceptible, with_water > swallowed liquid, without_prescription > over_the_counter,
  works_for > effect lasts`;
