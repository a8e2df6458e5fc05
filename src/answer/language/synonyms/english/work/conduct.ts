/** Conduct, complaints and safety; see `SYNONYMS`. */
export const conduct = `
  accident > incident, aircon ac fan > cooling, appeal > overturn reconsider, attire dress,
  background > screening vetting criminal, background_check > screening, banter joke > harassment
  offensive, beard shave > facial hair grooming, bleach cleaning_stuff > chemicals substances, bo
  stink > hygiene, booze alcohol > beverages, break_something_at_work broke_equipment > damage
  liable, broke_my_leg broken_leg > injury fracture incapacity, broken_arm broke_my_arm > injury
  fracture, browse_internet > internet usage, bully harass threaten, burn > cool, burn burnt_myself
  > scald, burns > blaze, burnt_out burnout > stress wellbeing, check_facebook > internet personal,
  chemical acid bleach > hazardous substance, chemical_in_my_eye splash > rinse, clothes > attire,
  clothes dress wear, coat jacket > belongings, coat jacket > clothing garment, collect_it
  pick_it_up > collection, company_secrets > confidential, complain > objection, complain_about
  boss_is_horrible > grievance, complain_about_data > supervisory authority, complaint > concern,
  computer > display, computer laptop pc > equipment workstation, confidential secret >
  nondisclosure proprietary, counselling counselor therapist > wellbeing assistance, court_summons
  summoned > attendance, creepy touching touched_me > harassment sexual unwanted, cut_myself > cut
  wound, data_breach been_hacked > incident, disciplinary > misconduct warning, discrimination
  harassment, dress_code > appearance, dress_code > clothing uniform, drill > evacuation, drill
  practice run_through, drug_test > screening, drugs > narcotics, drunk pissed > intoxicated
  alcohol influence, duty > responsibility obligation, dye my_hair hair_colour > hair appearance,
  eap > assistance counselling, ear_plugs ear_defenders > hearing protection, electricity_bill
  heating_bill > allowance utility, export > copy, eye > eyesight vision optical, eye_test >
  eyesight vision examination, fire blaze, fire_blanket > smother, fire_drill drill practice >
  exercise rehearsal, fire_drill evacuation, fire_exit emergency_exit > escape route, flip_flops >
  footwear, flip_flops > open, foul_language > abusive profanity, get_in_trouble > disciplinary
  misconduct, get_out get_out_of_the_building > evacuate exit, ghosted hear_back > reply response
  notified outcome, give_to_police > disclosed authorities, glasses > eyesight vision, glasses
  specs > eyewear, goggles eye_protection > protective eyewear, grab > collect, grab_my
  get_my_stuff > belongings collecting, grab_my_coat grab_my_bag > belongings collecting, grope
  sexual, hair > facial, harass bully abuse, hard_hat helmet > head, hate_my_boss boss_is_mean >
  grievance bullying, health_and_safety > safety hazard, health_insurance private_health > medical
  insurance healthcare, hear_back > informed, hearing > disciplinary, heavy > kilograms,
  heavy_lifting > manual handling, heavy_stuff > weight load, helmet gloves boots > ppe protective
  footwear, high > intoxicated influence, how_heavy how_much_can_i_lift > weight kilograms loads,
  hurt > detrimental, hurt_myself got_hurt > accident injury injured, if_it_burns flames > fire,
  inappropriate creep > harassment unwanted conduct, info_about_me data_about_me > personal
  particulars, injured injury hurt > accident compensation, injury hurt > incident, ironed > dress,
  jeans > trousers clothing, jeans shorts tshirt > attire dress casual, juror > summons court, jury
  court, jury juror, jury_duty > jury court, jury_duty jury_service > juror summons public,
  keep_my_laptop keep_laptop > return property equipment, kettle microwave fridge > kitchen
  kitchenette, kitchen_fire cooking_fire > fat pan, ladder climb > height heights, laptop > device,
  laptop_policy > equipment, long_hair hair > tied, lost_laptop lost_phone > equipment loss,
  machine machinery > equipment guard, makeup nails > cosmetics appearance, mean_to_me nasty >
  bullying harassment abusive, mental_health > wellbeing psychological counselling, monitor >
  surveillance, monitor screen > equipment, move_up climb_the_ladder > promotion progression
  advancement, my_info my_data > personal particulars, nasty > unkind, no_lawyer represent_myself >
  unrepresented person, nose_ring piercing earring > jewelry, nose_ring tongue_stud earring >
  piercing jewellery, occupational_health > medical assessment, oil > fat, oil fat chip_pan grease
  > frying, pants trousers, pat_test test_plug > inspection appliances, perfume smell > hygiene
  fragrance, personal_email private_email > private personal, personal_phone my_phone > mobile
  telephone private, personal_stuff_on_work_laptop > personal equipment, phone mobile > handset,
  phone_at_work > mobile personal, phone_bill internet_bill broadband > allowance reimbursement,
  picked_on > bullying victimised, piercing > studs, plug_in charger phone_charger > appliances,
  ppe > protective goggles, privacy_person data_officer > officer protection, privacy_policy >
  notice, promoted get_promoted > advancement progression, punch_up fight > violence assault brawl,
  put_it_out put_out_a_fire > extinguisher, put_out extinguish > smother, racist racism sexist
  sexism > discrimination harassment equality, read_my_email check_my_emails > monitoring,
  regarding > concerning, reprimand disciplinary, ring necklace bracelet > jewellery, rinse wash >
  flush irrigate, risk_assessment > hazards assessed, safe > hazard, safeguarding child_protection
  > minors, safety_gear hard_hat > protective helmet, sar subject_access > request copy, see_flames
  see_smoke see_a_fire > discovering fire, see_my_data what_do_you_know_about_me > access copy
  subject, sell_my_data give_my_data > disclose recipients, share_my_data share_with > disclosed
  recipients transmitted, shoes heels > footwear, smart scruffy > dress appearance, smoke
  burning_smell > fire detector, spy monitoring, spy_on_me watching_me > monitor surveillance,
  steel_toe toecaps boots > safety footwear, stop_using_my_data > restriction object, stress
  workload, stress_at_work > wellbeing, stressed anxiety depressed > mental wellbeing counselling,
  suit tie > attire formal, t_shirt tshirt > uniform, take_my_data_elsewhere export > portability
  readable, tattoo piercing > appearance jewellery, tell_me_if_hacked > inform breach,
  test_at_interview > assessment exercise, toast > appliances, toast > toaster, told_off >
  reprimand, told_off in_trouble > disciplinary sanction warning, trainers hoodie > casual dress
  attire, treated_differently treated_worse > discrimination, trip slip > hazard, trousers clothes,
  under_18_work young_worker > juvenile young, unfair not_fair > grievance appeal complaint,
  uniform > workwear, uniform clothes, unsubscribe stop_emails > withdraw consent, vest tabard >
  visibility, wash_uniform > laundering uniform, way_out > route exits, way_out exit > escape
  egress, wear_in_court > dress, who_sees who_can_see > recipients access, work_clothes > uniform
  workwear overalls, work_laptop work_computer > equipment device, work_phone > mobile device,
  work_up_high roof scaffolding > heights height, written_warning > disciplinary, yellow_jacket >
  tabard visibility`;
