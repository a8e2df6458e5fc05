/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  absent away > absence, absorb > absorption, accident > incident, accident_book report_accident >
  recorded entered, accrue accumulate, accurate > accuracy, acquire > acquisition, ad > vacancy,
  adopt > placement, advance sub early_pay > salary prepayment, advance_on_pay pay_early > advance,
  affair > relationship, after_tax > net, age_limit how_old > minimum age, ageist too_old > age
  discrimination, agency > temporary, agency_staff temp_worker > temporary, agency_worker >
  temporary, agenda > programme schedule, aircon ac fan > cooling, aircon air_con > ventilation
  temperature, alarm_goes_off > activation, alarm_goes_off alarm goes_off > siren sounders signal,
  all_clear go_back_in > entry permission, allowance expense, allowance stipend, allowance
  subsistence, alone_with_kids > unsupervised minors, altogether in_total > aggregate, annual_leave
  > entitlement, annual_leave > holiday vacation, annual_review > performance evaluation, anonymous
  > identity, appeal > overturn reconsider, apply get_a_job > application recruitment vacancy,
  appraisal > review evaluation performance, apprentice > indentured, apprentice apprenticeship,
  apprentice trainee, apprentice_pay > wage training, army_reserve reservist > military reserve,
  asbestos dust fumes > inhalation, ask > solicit, ask_for_time_off > request leave approval,
  ask_my_boss > approval manager supervisor, attire dress, axed layoff laid > redundancy
  retrenchment dismissal, baby > maternity parental, baby newborn > birth child paternity,
  back_after_baby > return maternity, back_to_same_job same_job_back > return position reinstated,
  back_to_work > phased resumption, background > screening vetting criminal, background_check >
  screening, backpacking > sabbatical leave travel, bad_at_my_job underperform > capability
  performance, bad_back back_pain > musculoskeletal posture, bad_for > detrimental injurious,
  bad_review poor_performance > capability unsatisfactory, bad_weather > adverse severe, badge >
  card pass id, badge lanyard > identification, bag_left parcel_left > unattended package, band
  grade > scale level, bandage plaster bandaid > dressing aid, bank_details > account payment iban,
  bank_details > particulars, bank_holiday > public holiday, bank_holiday > statutory national,
  banter joke > harassment offensive, bargain negotiation, beard shave > facial hair grooming,
  before_tax > gross, before_that earlier > prior, begin > inception, beginning > outset, bell
  siren > signal alarm, benefits perks > entitlement, bereavement > compassionate funeral, blackout
  > peak restricted, bleach cleaning_stuff > chemicals substances, blind > sight, blood_donation
  give_blood > donor donation, bo stink > hygiene, boardroom call > meeting, bomb threat >
  suspicious, bonus > incentive premium, bonus gratuity, bonus reward extra, book_a_desk > desk,
  book_off book_holiday > request leave approval, booze alcohol > beverages, boss chief lead
  manager, boss employer manager supervisor, boss superior, both_sides > mutual bilateral, branch >
  office location, break_room staff_room > rest, break_something_at_work broke_equipment > damage
  liable, breaks > meal, breastfeeding > expressing, bribe corruption, bribe gift > bribery
  hospitality gratuity, bring_kids > visitors, bring_someone bring_a_friend > accompanied companion
  representative, bring_someone_with_me > accompanied companion, bring_to_court > evidence
  documents, bring_to_interview > originals documents, broke_my_leg broken_leg > injury fracture
  incapacity, broken_arm broke_my_arm > injury fracture, browse_internet > internet usage, bully
  harass threaten, bung backhander bribe > bribery inducement, burn > cool, burn burnt_myself >
  scald, burnout overworked > stress workload exhaustion, burns > blaze, burnt_out burnout > stress
  wellbeing, bursary > allowance, bursary scholarship > award, bus_fare train_fare fare > travel
  ticket, bus_late stuck_in_traffic > delay lateness, business > enterprise firm, business_class
  first_class > class standard economy, busy_season busy_period > peak, buy_holiday buy_leave >
  purchase additional, call_in_sick > sickness illness, call_in_sick ring_in_sick phone_in_sick >
  absence notify report, call_out > standby callout emergency, can_do > ability, cancel_my_holiday
  > leave withdrawn, cant_walk on_crutches crutches > mobility impaired, canteen cafe >
  refreshments catering restaurant meals, car_share carpool > sharing, career > profession
  occupation job, career > progression development, career_break > sabbatical leave, carer
  caregiver > dependant, carry > carriage, carry bring, carry_forward carryover, carry_over >
  carryover rollover transfer, cash_in > buy, cash_in_hand > untaxed, cash_missing till_short >
  shortfall deduction, cash_out cash_in > payout encash payment lieu, casual temporary, ccj >
  judgment, ceo > chief, ceo big_boss > director executive managing, certificate qualification >
  accreditation, certified > accredited, certify > certification, cfo > chief financial,
  chairperson chairwoman > chair, change_employer > employer, change_jobs switch_jobs > employer
  change transfer, change_my_hours > variation working, charge_my_bike charge_my_scooter > charged
  cycles, check_facebook > internet personal, chemical acid bleach > hazardous substance,
  chemical_in_my_eye splash > rinse, child_sick kid_sick sick_kid sick_child > dependant carer
  emergency, childcare nursery babysitter > dependant creche, chosen > appointed, christmas_do >
  event function celebration, christmas_party > event, christmas_shutdown shutdown > closure
  closed, chuck_out kick_out > expulsion dismiss, claim_back > reimburse refund expense,
  claim_expenses put_in_expenses > reimbursement claim, classify > classification, clawback > repay
  recover, client customer, client_gift > hospitality gift, client_lunch > entertaining
  hospitality, clock > timesheet timekeeping, clock_in clock_on > timesheet attendance record,
  clock_off > timesheet record, closing_date last_day_to_apply > closing deadline, clothes >
  attire, clothes dress wear, coaching mentoring, coat jacket > belongings, coat jacket > clothing
  garment, cold > illness sickness, cold flu > infection, collect_it pick_it_up > collection,
  collective_agreement > bargaining, come_back rejoin > reinstatement rehire, come_into_the_office
  > attendance onsite, come_with_me > accompany companion, commission > sales, commission bonus,
  commission percentage, commitment > hours weekly, community_service > unpaid, company > firm,
  company_car > fleet, company_car car_allowance > vehicle, company_credit_card company_card >
  corporate, company_secrets > confidential, company_tax > corporation, company_van > vehicle,
  compel > compulsion, compensation reimburse refund, complain > objection, complain_about
  boss_is_horrible > grievance, complain_about_data > supervisory authority, complaint > concern,
  computer > display, computer laptop pc > equipment workstation, concede > concession, conference
  > seminar, confidential secret > nondisclosure proprietary, conflict_of_interest > declare,
  consultation talk_to_staff > representatives, contact_lenses > corrective, contract > agreement,
  contract_change change_my_contract > variation consent, contractor subcontractor, core_hours >
  flexible, corporation > company, corrupt bribery, cost tariff, council_tax_refund > overpaid,
  counselling counselor therapist > wellbeing assistance, countersign sign_my_photo >
  countersignatory referee, course > learning development, court_summons summoned > attendance,
  cover > substitute, cover_letter > letter, covid corona > infection, coworker colleague, coworker
  colleague > peer, coworker workmate, cpd > professional development continuing, creche daycare
  nursery childcare, creepy touching touched_me > harassment sexual unwanted, cut_myself > cut
  wound, cv cover_letter > application, cv resume, cv resume > curriculum vitae, cycle_to_work >
  bicycle scheme, damaged_passport ripped_passport torn > damaged mutilated, data_breach
  been_hacked > incident, date_of_birth dob > birth, dating_coworker office_romance > relationship
  personal, day_off > rest free, day_release > study, days_off > entitlement, dbs crb
  criminal_record > disclosure convictions vetting, deduct withholding, define > definition, degree
  > academic, degree qualification > graduate, delegate representative, delete_after > erased
  retention, delete_me remove_me > erasure erased, demoted > downgrade, dental > dentistry, dentist
  doctors_appointment > medical appointment, desk > workstation workplace, didnt_get_it rejected >
  unsuccessful, died compassionate, died death_in_the_family > bereavement funeral, dinner lunch >
  evening, dinner lunch breakfast > subsistence, director > head executive, disability_adjustments
  > reasonable, disabled > mobility, disabled > reasonable, disciplinary > misconduct warning,
  discrimination harassment, dismiss fire sack, do_i_get_paid > remuneration unpaid honorarium,
  do_they_get_paid get_paid > honorarium remuneration, dob birthdate, docked dock_my_pay > deduct,
  doctors_note note_from_doctor > certificate medical fitness statement, dodgy_builder cash_in_hand
  > undeclared, dodgy_dealings > wrongdoing fraud, dog_at_work bring_my_dog > dogs animals pets, dr
  doc gp > doctor physician practitioner medical, dress_code > appearance, dress_code > clothing
  uniform, drill > evacuation, drill practice run_through, drive > motor, drivers_licence_needed >
  licence driving, drug_test > screening, drugs > narcotics, drunk pissed > intoxicated alcohol
  influence, duty > responsibility obligation, dye my_hair hair_colour > hair appearance, dyslexia
  adhd autism > neurodiversity adjustment disability, each_other > mutual reciprocal, eap >
  assistance counselling, ear_plugs ear_defenders > hearing protection, earn wage, ease_back_in
  come_back_slowly > phased gradual, ebike > charged, eid diwali hanukkah > religious festival
  holiday, elderly_parent old_parents > dependant carer, elearning online_course > online training
  modules, electricity_bill heating_bill > allowance utility, eleven_hours between_shifts > rest
  interval, email correspondence, emergency > compassionate, emergency_passport lost_abroad >
  embassy consulate emergency, employ hire recruit, employee staff worker, employee worker staff >
  personnel workforce, employment job occupation, entertain > hospitality, ergonomic > workstation
  posture, essential must_have > required, evaluation assessment, everyone_out > evacuation
  complete, exam > study, exceed > excess, exec executive, exit_interview > leaving interview,
  expense > reimbursement, expenses > incurred, expenses expenditure, experience expertise, export
  > copy, extension_cord multi_plug > extension leads socket, extension_lead power_strip > leads,
  extra_days > additional supplementary leave, extra_hours overtime, eye > eyesight vision optical,
  eye_test > eyesight vision examination, facebook twitter tiktok > social media, fag_break
  smoke_break > smoking break, fair_reason > grounds dismissal, fake > spurious, fake lying >
  falsification dishonesty, false_alarm > activations, family_emergency > dependant compassionate
  urgent, father dad > paternity, fell_over tripped slipped > fall, fiddle > falsification fraud,
  fight challenge > appeal contest dispute, fill_in_my_tax_return do_my_tax_return > declaration
  filing, fill_out > complete, fill_up > refill, final_pay last_pay > final salary outstanding,
  finish end > cease, fire blaze, fire terminate, fire_blanket > smother, fire_door prop_open wedge
  > doors closed, fire_drill drill practice > exercise rehearsal, fire_drill evacuation, fire_exit
  emergency_exit > escape route, fire_warden fire_marshal marshal > warden,
  fired_for_being_pregnant > dismissal discrimination pregnancy, first_aid > aiders, first_aider
  aid, first_day > start, first_day day_one > induction joining commencement, first_passport >
  adult application, first_week > onboarding, fiscal_year financial_year, fit_note > certificate
  medical, fix_my_details wrong_details > rectification inaccurate, flexi flexitime flexible > core
  hours, flexible flexitime > flextime, flexible_working_request > application flexible, flexitime
  flexible, flights flight plane > air travel airfare, flip_flops > footwear, flip_flops > open,
  flirt > relationship fraternization, flood > leak, flu covid > sickness illness infectious,
  flu_jab flu_shot jab > vaccination immunisation, fluent > fluency, food meals > subsistence
  catering, for_free > unpaid voluntary, for_now for_the_time_being > provisionally interim,
  forfeit > lose lapse, forget_me right_to_be_forgotten > erasure deletion, forgot_my_badge
  forgot_pass > temporary access, forklift > truck operator, foul_language > abusive profanity,
  four_day_week > compressed hours, free_food free_lunch > meal subsidised canteen, freebies >
  benefits discount, freelancer > contractor self_employed, freelancer > independent, from_home
  at_home > remote, full_time > hours, funeral > interment, funeral compassionate, furlough >
  temporary layoff, gaffer > boss, gaffer > manager, gap_year year_out > sabbatical, garden_leave >
  notice, garnish take_from_my_wages > attachment earnings, gas > mileage, gather > assembly,
  get_back > expenses, get_back > refund reimburse return recover, get_down_the_stairs > evacuation
  chair, get_fired get_sacked > dismiss termination, get_fired get_sacked get_the_sack >
  misconduct, get_in_trouble > disciplinary misconduct, get_out get_out_of_the_building > evacuate
  exit, get_paid > salary wage payment, get_the_boot get_the_sack > dismissal expelled,
  getting_married > marriage leave, ghosted hear_back > reply response notified outcome, gift >
  bribe, gig > freelance contractor, gig work > job, give_lift drive_kids > transport,
  give_to_police > disclosed authorities, glass specs spectacles, glasses > eyesight vision,
  glasses specs > eyewear, glasses_for_work pay_for_glasses > spectacles corrective, gloves > hand,
  go_away > holiday, go_back_in back_inside back_in > re_entry entry, go_on_holiday > vacation
  leave travel, goggles eye_protection > protective eyewear, gp_appointment hospital_appointment >
  medical appointment, grab > collect, grab_my get_my_stuff > belongings collecting, grab_my_coat
  grab_my_bag > belongings collecting, gran grandma granny nan grandad > relative, grass rat >
  whistleblowing report, grope sexual, gross_misconduct > summary dismissal, gross_pay > gross,
  gunman attack > lockdown, gym_membership gym > fitness leisure wellbeing, hair > facial, half_day
  > partial hours morning afternoon, hand_back > restore, hand_back give_back hand_in > surrender
  return, hand_in_my_notice give_notice > resignation notice, hand_in_notice resign, harass bully
  abuse, harassed misconduct, hard_hat helmet > head, harm > detriment, harness > fall height, hat
  cap > headwear, hate_my_boss boss_is_mean > grievance bullying, having_a_baby have_a_baby >
  maternity birth paternity parental, head > boss chief manager, headphones earbuds airpods
  earphones, headphones music > listening earphones, headscarf hijab turban > religious headwear,
  health_and_safety > safety hazard, health_insurance private_health > medical insurance
  healthcare, hear_back > informed, hearing > disciplinary, heart_attack cardiac > defibrillator
  resuscitation, heater fan_heater > portable, heavy > kilograms, heavy_lifting > manual handling,
  heavy_stuff > weight load, helmet gloves boots > ppe protective footwear, helpful good_for >
  beneficial, high > intoxicated influence, hijab > headscarf, hire take_on > appoint engage, hired
  got_the_job > appointed offer, hiring vacancy, holiday vacation pto > annual, holiday_pay > leave
  lieu, holidays days_off > accrue accrual, home_desk desk_chair office_chair > furniture equipment
  ergonomic, home_office work_from_home > remote telework, hospitalised hospital > inpatient
  admission, hot_desk hotdesk > desk shared booking, hotel stay_overnight > accommodation lodging,
  hours > schedule, hours shift > rota roster, how_heavy how_much_can_i_lift > weight kilograms
  loads, how_is_it_going status > progress, how_long_do_you_keep keep_my_data > retention retained,
  how_long_maternity_leave > weeks maternity, how_long_worked > service tenure seniority,
  how_much_notice > termination, how_much_time > commitment hours, how_much_to_sue court_fee > fee,
  how_often_do_i_have_to > frequency commitment weekly, how_old old_enough too_young > attained, hq
  > headquarters office, hr > personnel human, human_resources > personnel, hurt > detrimental,
  hurt_myself got_hurt > accident injury injured, hybrid > remote office, id_badge > access
  identification card, id_card > badge pass, if_it_burns flames > fire, ignore_court_letter >
  default judgment, ill sick > absence, ill sick unwell > incapacity, ill sickness, in_charge >
  responsible head leader manager, in_laws mother_in_law > relative spouse, in_the_office >
  attendance onsite premises, inappropriate creep > harassment unwanted conduct, induction
  training, infant > infancy, info_about_me data_about_me > personal particulars, injured injury
  hurt > accident compensation, injury hurt > incident, inquire > inquiry, install download >
  software, intern apprentice, intern placement internship trainee, interview > application
  recruitment, interview > selection panel assessment, interview apply, interview_date > interviews
  held, investigate look_into > enquiry, ironed > dress, ivf fertility > treatment assisted, jab
  vaccine > inoculation, jeans > trousers clothing, jeans shorts tshirt > attire dress casual, job
  position vacancy, job_description > duties responsibilities tasks, job_interview > selection
  panel, job_offer > offer appointment contract, job_share > sharing, job_title > post role
  designation, jobless jobseeker, jobs_going > vacancies recruitment, join_a_union >
  representative, join_union > member freedom association, judge > judgment, judge_decides > ruling
  determined, junk_mail newsletters > promotional marketing, juror > summons court, jury court,
  jury juror, jury_duty > jury court, jury_duty jury_service > juror summons public, justify >
  justification, keep_for > retention, keep_my_laptop keep_laptop > return property equipment,
  keep_receipts how_long_keep_records > retain records, keeping_in_touch > kit maternity, kettle
  microwave fridge > kitchen kitchenette, kid wife husband poorly_child > dependant, kid_ill >
  carer dependant, kids_data > minors, kitchen_fire cooking_fire > fat pan, knock_off finish_work
  clock_off > end hours, know_how > skill expertise, ladder climb > height heights, laid_off let_go
  > redundancy, languages speak > fluency fluent, lanyard badge, laptop > device, laptop_policy >
  equipment, last_day > final termination departure, late running_late > delayed, lateness >
  timekeeping, later_on > subsequently, lay_off > dismiss, lazy slack > unsatisfactory, leader >
  boss chief lead, learn > instruction, learner > apprentice, leash lead, leave > absence, leave >
  evacuation, leave > resign, leave_my_job leave_the_company > resignation notice termination,
  leaving leaver > departure termination, left_over leftover > unused untaken remaining
  outstanding, legal_costs legal_fees > costs, length_of_service > tenure seniority, lesbian >
  orientation sexual gender, let_go > dismiss terminate, lie > falsify, lie_on_cv > falsification
  false, lift carry heavy > loads manual handling, listening_to_me microphone mic > audio
  recording, live alive > life, lockdown > shelter, locker > personal, log > register, log_in >
  online access sign, lone > alone, long_hair hair > tied, long_service > tenure anniversary
  seniority, long_term_sick off_long_term > prolonged incapacity absence, long_weekend > bank,
  long_weekend > leave bridge, look_after > dependant carer, look_after > responsible custody,
  look_into > inquiry, lose > expire, lose > lapse forfeiture, lose_job job_loss > redundancy
  unemployment, lose_my_case lose_in_court > costs unsuccessful, lose_my_job > dismissal redundancy
  termination, lost_badge lost_my_pass > replacement access card, lost_laptop lost_phone >
  equipment loss, lost_receipt no_receipt > receipt declaration missing, lunch > rest interval,
  lunch break, lunch_break > rest, lunch_hour > rest interval meal, lunch_paid > subsistence,
  lunch_vouchers meal_vouchers luncheon > meal voucher subsidised, machine machinery > equipment
  guard, made_redundant > redundancy, magistrate school_governor > public duties, makeup nails >
  cosmetics appearance, manager line_manager > supervisor superior, mandatory_training > compulsory
  induction, mask > respirator respiratory, mate family > relative nepotism, maternity childbirth,
  maternity_pay > statutory remunerated allowance, max_hours how_many_hours_a_week > maximum
  weekly, mean_to_me nasty > bullying harassment abusive, meet_outside where_do_we_meet > assembly
  muster point, meeting > conference, menopause > symptoms, mental_health > wellbeing psychological
  counselling, mentor > supervisor buddy, middle_name first_name > given, midnight night, midwife
  scan > antenatal appointment, mileage > travel vehicle, mileage mile kilometre, minimum
  threshold, minimum_wage > pay wage, minimum_wage living_wage > statutory rate, minutes > record
  protocol, miscarriage stillbirth > pregnancy loss bereavement, modify > modification, monitor >
  surveillance, monitor screen > equipment, moonlighting employment, more_money > increase
  increment raise, move_up climb_the_ladder > promotion progression advancement, moving_home >
  relocation removal, moving_house moving_day > relocation removal, multiply > multiplication, mum
  mother > maternity, muster assembly, my_info my_data > personal particulars, name_tag name_badge
  > identification, nana grandpa > relative, nasty > unkind, nda > confidentiality disclosure, nda
  nondisclosure, near_miss > miss, need_experience > prerequisites, new_baby > birth maternity
  paternity, new_dad new_mum > paternity maternity parental, new_job > commencement joining,
  new_starter newbie > starter, newbie newcomer > induction onboarding orientation, newborn >
  parental maternity neonatal, newspaper > media press, next_year > carry forward following,
  nice_to_have bonus_skills > desirable advantage, nick pinch, nicked pinched swiped > burglary,
  night_alone work_alone lone_worker > lone, night_shift night, nights night_shift > nocturnal,
  nights shift, nights_limit > night, no_lawyer represent_myself > unrepresented person,
  non_compete > restrictive covenant competitor, noncompete > competition restrictive covenant,
  nose_ring piercing earring > jewelry, nose_ring tongue_stud earring > piercing jewellery,
  not_included > excluded, not_turning_up awol no_call_no_show > unauthorised absence, not_used >
  unused untaken lapse, notice_period > notice termination, nursing breastfeed > breastfeeding
  lactation expressing, occupational_health > medical assessment, off_sick > sickness illness,
  offend > offence, office headquarters, office premises, office_days > attendance onsite anchor,
  oil > fat, oil fat chip_pan grease > frying, old age > attained, old_boss ex_boss > former
  employer reference, on_call > callout, on_call standby, on_file on_my_record > record expunged
  retained, on_strike go_on_strike > industrial action, on_the_spot > summary immediate,
  on_the_spot straight_away > instant, onboarding > induction introduction, onboarding orientation,
  one_each > apiece respective, opening > position, operation > hospital, oppose > opposition,
  opt_in agree > consent, other_job > secondary outside employment, out_of_pocket > expenses
  incurred reimbursement, outside_interests second_job > secondary employment, overnight >
  subsistence, overnight late, overpaid > overpayment recover, overpaid_tax too_much_tax > refund
  repayment overpaid, overslept running_late > lateness punctuality, overtime > hours, overtime >
  time_off_in_lieu toil, overtime double_pay > rate double, overtime extra_hours > excess
  additional compensated, own_business my_own_business > outside self_employed, own_car my_car >
  private vehicle personal, own_tools > tools allowance, p45 p60 > tax certificate leaver, paid >
  salary, paid_for_it > honorarium remuneration, paid_holiday > leave paid, paid_late late_pay >
  delay, paid_out payout > lieu payment, paid_too_little underpaid not_enough_pay > underpayment
  shortfall, paid_too_much > overpayment, painkillers tablets pills > analgesics, pants trousers,
  paracetamol aspirin ibuprofen > medication, parental_leave > maternity paternity, parking_at_work
  > park, part_time > pro_rata, part_time go_part_time > reduced hours fractional,
  part_time_possible > fractional share, particulars details information, party > function
  celebration, pass > identification, pass_probation fail_probation > confirmation probationary
  extended, passed_away lost_someone > bereavement death, passport_fast urgent_passport > expedited
  premium, passport_for_baby baby_passport > infant child, pat_test test_plug > inspection
  appliances, patent_at_work invented_at_work > invention employer, paternity parent, paternity
  partner, patient > patience, pause break, pay salary > earnings, pay salary wage > remuneration
  compensation, pay_back > repay reimburse refund, pay_cut cut_my_pay > reduction deduction,
  pay_for_damage > liability deduction, pay_for_my_course pay_for_course > tuition sponsorship
  fees, pay_it_back_if_i_leave > repay clawback, pay_me_back > reimburse, pay_packet paycheck >
  salary wages remuneration, pay_rise > raise increase salary, pay_rise get_a_raise > increment
  review uplift, pay_scale pay_grade > band salary scale, pay_slip > statement payroll, pay_talks
  pay_deal > negotiations bargaining, paycheck cheque > pay salary, paycheck payslip > payroll
  wages, payday get_paid > credited transferred remuneration, payday pay_day > salary credited
  monthly paid, payday payroll, payment_plan cant_pay_tax > instalments arrangement, payoff >
  severance settlement, payoff payout > compensation, payrise > increase salary pay, payroll
  wages_office > pay salary finance, payslip > pay statement, payslip salary, pension >
  superannuation annuity, per_diem > allowance subsistence, per_diem > daily, perceive >
  perception, perfume smell > hygiene fragrance, period_pain periods > menstruation, perk fringe,
  perks > discount, permanent fixed_term > contract indefinite, personal_email private_email >
  private personal, personal_phone my_phone > mobile telephone private,
  personal_stuff_on_work_laptop > personal equipment, petrol > mileage, phone mobile > handset,
  phone_at_work > mobile personal, phone_bill internet_bill broadband > allowance reimbursement,
  picked chosen > selection, picked_on > bullying victimised, piece_rate piecework, piercing >
  studs, pinch > theft, pip improvement_plan > improvement performance, plug_in charger
  phone_charger > appliances, poorly > sick, position > role, post > job vacancy, post_online >
  publish social, power_cut lights_out > failure outage, ppe > protective goggles, prayer pray >
  faith religious quiet, pregnancy > antenatal, pregnant > mothers, premium paid, present freebie >
  hospitality, press journalist > spokesperson, press push > activate, press_the_button > operate
  activate call, pretend > pretence, previous_job last_job old_job > former previous employer,
  pricey > cost price, privacy_person data_officer > officer protection, privacy_policy > notice,
  private_use personal_use > private personal, probation trial, probation trial > probationary,
  profession occupation, promoted get_promoted > advancement progression, proof_in_court > evidence
  exhibit, provide > provision, pto > leave holiday vacation, public_holiday > bank statutory, pump
  > express lactation, punch_up fight > violence assault brawl, put_it_out put_out_a_fire >
  extinguisher, put_out extinguish > smother, qualified > certified accredited competent, quit >
  cancel terminate, quit > cessation vacate, quit > notice, quit resign, racist racism sexist
  sexism > discrimination harassment equality, raise > promotion, raise rise payrise > increment
  uplift, read_my_email check_my_emails > monitoring, receipt voucher, receipt_book invoices >
  records, receipts > records, reception > desk front, receptionist > reception desk, recommend >
  introduce referral, record > convictions disclosure, recorded record_me > audio, reduce_hours
  fewer_hours work_less > reduced part, redundancy > severance, redundancy dismiss, redundancy_pay
  > entitlement service statutory, redundancy_pay redundancy_payout > severance, redundant
  retrenchment, refer > referral, refer_a_friend > bonus, reference > referee recommendation,
  reference referee > testimonial, reference_for_volunteering > reference, refresher > update
  renewal training, refuse_my_request > refuse business grounds, regarding > concerning, rehire >
  reinstatement, reimbursement claim, relationship > relative, religious eid diwali ramadan > faith
  observance worship, relocate move_office > transfer, relocation > removal, remote home, remote
  wfh > telecommuting, renew_my_passport > renewal passport, rental_income rent_out_house > letting
  income, rep > delegate, repeat > repetition, report_it > notify reported, reprimand disciplinary,
  resign terminate, resignation notice, resolve > resolution, responsible > accountable, rest_break
  how_long_is_my_break > rest uninterrupted, resume > application, retain > retention, retirement
  superannuation, return_to_work > phased resumption interview, revenge > victimisation, review
  evaluation, right_to_work > documents immigration permit, ring necklace bracelet > jewellery,
  ring_in call_in > notify telephone report, rinse wash > flush irrigate, risk_assessment > hazards
  assessed, roll_call head_count headcount > roll register, roll_over > carry transfer, rollover >
  accrued, roster schedule, rota > roster schedule, rsi > repetitive strain, sabbatical
  birthday_off > leave, sack bag, sacked dismiss > termination, sacked_on_the_spot
  fired_on_the_spot instant > summary gross, safe > hazard, safeguarding child_protection > minors,
  safety_gear hard_hat > protective helmet, salary income, salary wage, salary_range
  how_much_does_the_job_pay > salary remuneration scale, sar subject_access > request copy, save_up
  > accumulate accrue carry, save_up > forward carryover, say_no_to_cookies reject_cookies >
  refusal consent decline, say_no_to_holiday > refuse leave, school_leaver > young graduate,
  school_run drop_off > flexible childcare, screen_time computer_work > display screen,
  season_ticket > advance, seasonal temp > temporary casual, second_job moonlight side_hustle >
  outside secondary, secretary assistant, see_flames see_smoke see_a_fire > discovering fire,
  see_my_data what_do_you_know_about_me > access copy subject, self_cert > certification,
  self_employed freelancer > sole, sell_my_data give_my_data > disclose recipients, send pay >
  remit, sent_to_my_house posted_to_me > delivered dispatched, set_off > activate trigger operate,
  settle_out_of_court settle > settlement mediation, severance > payout termination, shadow >
  observe, share_my_data share_with > disclosed recipients transmitted, share_scheme > equity,
  shared_parental > maternity partner, shift > schedule, shift_pattern > roster schedule,
  shift_swap swap_shifts > exchange rota, shoes heels > footwear, short > shortage, short_of_money
  > advance hardship loan, shortlist > selection, shout yell > aggressive, show_me_the_ropes >
  induction training, shower changing_room > facilities, sick_day > sickness illness absence leave,
  sick_note > doctor, sick_note > fitness, sick_on_holiday ill_on_holiday > incapacity leave,
  sick_pay > incapacity remuneration statutory, sick_pay > sickness illness, sick_too_often
  off_too_much > absence trigger capability, side_hustle > business, side_hustle_tax sell_on_ebay >
  trading, side_job > outside secondary second, sign > execute, sign_on_bonus > joining bonus,
  simplify > simplification, siren bell buzzer > sounder, sit_down standing_desk > seating, skill
  competence, skint > advance, skive > unauthorised, skype facetime > video, slacking lazy >
  performance, sleep_on_the_job fell_asleep > misconduct negligence, small_claims
  take_someone_to_court > claim claimant, smart scruffy > dress appearance, smash_the_glass
  fire_button > call break point, smile glasses_in_photo > photograph expression, smoke
  burning_smell > fire detector, smoke_break > rest, smoking break, snitch tattle > whistleblowing
  disclosure reporting, snow snowed_in > weather adverse, social_media > online networks posts,
  sold > sales, spelled_wrong misspelt > inaccurate rectification, spot recognise > identifiable
  visible, spot_the_warden > identifiable, spy monitoring, spy_on_me watching_me > monitor
  surveillance, ssp > statutory sick, staff_discount employee_discount > reduction staff,
  stand_for_council councillor > public duties, start > inception, start > onset, start_time
  what_time_start > commence hours, starter new_starter > joiner induction, startup > company
  founded, stationery > office supply, stay_late > hours, stay_late work_late > overtime
  additional, steal nick > dishonesty, steel_toe toecaps boots > safety footwear, stock_options
  esop > equity shares, stop_from prevent > preclude hinder, stop_using_my_data > restriction
  object, stop_volunteering give_up > withdraw cease, stoppages deductions, stored > servers,
  stress workload, stress_at_work > wellbeing, stressed anxiety depressed > mental wellbeing
  counselling, strike > picketing, strike industrial_action walkout > ballot, strike walkout >
  stoppage dispute, strikes warnings > stages, student uni > university studies, student_job >
  student employment, student_loan > repayment deduction, study > training, study pay_for_training
  > tuition sponsorship, study_leave exam_leave > study examination, sub advance, sue_my_landlord
  sue_someone > claim proceedings, suit tie > attire formal, supplier vendor, suppose >
  supposition, surgery > hospital, suspend > pending, suspended > investigation, suspicious_bag
  unattended_bag > unattended package, swap switch, swear_on_bible > oath affirmation, swipe >
  access, swipe > card badge, swipe_card > card, t_shirt tshirt > uniform, take_home net >
  deductions, take_home_pay > net, take_my_data_elsewhere export > portability readable, take_off >
  leave absence, take_on > recruit employ hire, take_out_of_my_pay > deduction, take_photos_of_kids
  photos_of_kids > photographs consent, taking_client_out wine_and_dine > hospitality entertaining,
  talk_to_press reporter journalist > media press, talks > negotiations, tardy late, target kpi >
  objectives performance, task > duty, tattoo > visible, tattoo piercing > appearance jewellery,
  tax_code > payroll deduction coding, tax_on_my_pension > pension taxable, tax_on_savings >
  interest, tax_year > april fiscal, taxi uber cab > fare travel, tea_break coffee_break > rest
  break pause, team > personnel employees, team crew, team_building away_day > event, teenager teen
  under_18 > young juvenile, telework > remote home, telework telecommute, tell_me_if_hacked >
  inform breach, tell_me_if_i_didnt_get_it > unsuccessful notified, tell_off scold, tell_on
  report_someone > whistleblowing report disclosure, temp > agency, temp temperature, temporary
  provisional, test_at_interview > assessment exercise, text_message sms, therapy > support,
  thirteenth_month > bonus, throw_a_sickie sickie > absence sickness unauthorised, till > register
  cash, time_and_a_half > overtime rate, time_off > entitlement, time_off day_off > holiday
  vacation, time_off_for_scans > antenatal appointments, time_off_for_union union_work > facilities
  representative, timesheet > hours record, timesheet timekeeping, tip > tronc, tips > service,
  toast > appliances, toast > toaster, toil > lieu, told_off > reprimand, told_off in_trouble >
  disciplinary sanction warning, too_many_hours long_hours > maximum working, too_old_to_volunteer
  > age, too_young underage > minor younger, total > aggregate, track > surveillance, track_me
  tracking follow_me > location position profiling, track_my_application where_is_my_application >
  progress status, train tube > transport, train_strike > transport disruption, trainee_pay >
  stipend, trainers hoodie > casual dress attire, training > learning, training course, trans >
  reassignment, transfer move_department > redeployment secondment, travel_card > pass ticket,
  travel_costs_for_interview > reimbursed expenses, treated_differently treated_worse >
  discrimination, trial_period > probationary, trial_period probation, trial_shift > probation
  trial, trigger > threshold, trip slip > hazard, trousers clothes, turn_down_job turned_down >
  reject unsuccessful decline, under_18 sixteen > minor age, under_18_work young_worker > juvenile
  young, underpaid > wages, underpaid_tax owe_tax > underpayment outstanding, unemployed job,
  unemployed jobless, unfair > unjust, unfair not_fair > grievance appeal complaint,
  unfair_dismissal > tribunal wrongful, uni > student academic, uni college > higher, uniform >
  workwear, uniform clothes, union > bargaining collective, union_dues > subscription, union_rep
  shop_steward > representative, unpaid > remuneration without, unpaid unremunerated, unpaid_leave
  > unpaid leave absence sabbatical, unsocial_hours > night weekend premium, unsubscribe
  stop_emails > withdraw consent, until_then meanwhile > interim, unused > remaining carried,
  unused > untaken outstanding, unused_holiday > untaken lieu accrued, use_company_car > vehicle
  private, use_it_or_lose_it lose_days > carry forfeit lapse, use_up > untaken taken,
  using_my_own_car use_my_car > mileage vehicle private, vacancy opening, vacate > vacancy,
  variation > change, vest tabard > visibility, visa_costs > immigration fees, visa_sponsor >
  sponsorship, visitor guest > host, volunteer > unpaid, volunteer_day > volunteering leave,
  volunteer_expenses > reimbursed, volunteer_hours > commitment hours, vpn > remote network access,
  wage_slip > payslip statement, walk_out > resignation notice, warden steward, wash_uniform >
  laundering uniform, way_out > route exits, way_out exit > escape egress, wear_in_court > dress,
  webcam camera > video, wedding > marriage, weekends > saturday sunday, wet_floor slippery spill >
  slip, wfh > home, wfh home_working > teleworking hybrid, wfh remote, wheelchair > impaired,
  wheelchair cant_walk > mobility evacuation, when_is_tax_due tax_deadline > due payable filing,
  when_tell_boss_pregnant > notify pregnancy, where_do_we_go meeting_point > assembly muster,
  where_i_am gps > location position, where_is_it_stored > servers located, whistleblower >
  disclosure report, whistleblower retaliation, who_approves ok_it > approval authorised,
  who_can_apply > eligible applicants, who_do_i_tell > supervisor manager, who_is_eligible >
  criteria, who_runs > lead leader head manager chair, who_sees who_can_see > recipients access,
  who_to_contact > enquiries informal, whole entire > aggregate, wide > breadth, win_my_case
  win_in_court > successful judgment, witness_expenses > travel compensated, work_abroad
  work_from_abroad > overseas remote foreign, work_clothes > uniform workwear overalls,
  work_experience > placement, work_for_a_competitor > restrictive competing, work_for_competitor >
  competing competition conflict, work_for_free > unpaid voluntary, work_from_home > hybrid,
  work_laptop work_computer > equipment device, work_phone > mobile device, work_sunday
  forced_to_work_sunday > sunday opt, work_up_high roof scaffolding > heights height,
  work_while_sick > incapacity, work_with_kids around_kids > minors safeguarding disclosure, worker
  > labourer, working_hours > hours schedule, workload task, workmate colleague, workplace office,
  workplace site, works_council > employee representatives, worried_about_a_child > safeguarding
  concern, wrist > ergonomic, write_down log > record entered, write_it_down note_down > record,
  written_warning > disciplinary, wrongdoing malpractice, xmas christmas > shutdown, xmas_bonus
  christmas_bonus > bonus thirteenth, years_worked > service tenure, yellow_jacket > tabard
  visibility, zero_hour_contract > casual bank, zero_hours > accrue, zero_hours > casual, zoom >
  video meeting, zoom_call video_call > videoconference meeting video`;
