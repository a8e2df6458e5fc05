/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  accident > incident injury, accrue accumulate, ad > advertisement vacancy, adopt > parental
  placement, advance prepayment, advance sub early_pay > salary prepayment, advance_on_pay
  pay_early > advance, affair > relationship, after_tax > net, age_limit how_old > minimum age,
  ageist too_old > age discrimination, agency_worker > temporary, agenda > programme schedule,
  allowance expense, allowance stipend, allowance subsistence, annual_leave > entitlement,
  annual_leave > holiday vacation, anonymous > identity, appeal > overturn reconsider, apply
  get_a_job > application recruitment vacancy, appraisal > review evaluation performance,
  apprentice > indentured, apprentice apprenticeship, apprentice trainee, army_reserve reservist >
  military reserve, ask_for_time_off > request leave approval, attire dress, autism adhd >
  neurodivergent, axed layoff laid > redundancy retrenchment dismissal, baby > maternity parental,
  baby newborn > birth child paternity, back_after_baby > return maternity, back_to_work > phased
  resumption, background > screening vetting criminal, background_check > vetting screening,
  backpacking > sabbatical leave travel, bad_back back_pain > musculoskeletal posture, bad_weather
  > adverse severe, badge > card pass id, badge lanyard > identification, band grade > scale level,
  bank_details > account payment iban, bank_details > particulars, bank_holiday > public holiday,
  bank_holiday > statutory national, banter joke > harassment offensive humour, bargain
  negotiation, beard hair > grooming facial, beard shave > facial hair grooming, before_tax >
  gross, benefits perks > entitlement, bereavement > death compassionate funeral, blackout > peak
  restricted, blind > sight, blood_donation give_blood > donor donation, boardroom call > meeting,
  bonus > incentive premium, bonus gratuity, bonus reward extra, book_a_desk > desk reservation,
  book_off book_holiday > request leave approval, boss chief head lead leader manager, boss
  employer manager supervisor, boss superior, branch > office location, break lunch > rest
  interval, breaks lunch_hour > rest interval meal, breastfeed breastfeeding > expressing, bribe
  corruption, bribe gift > bribery hospitality gratuity, bring_kids > children visitors,
  bring_someone bring_a_friend > accompanied companion representative, bring_someone_with_me >
  accompanied companion, broke_my_leg broken_leg > injury fracture incapacity, broken_arm
  broke_my_arm > injury fracture, browse_internet > internet usage, bully harass threaten, bully
  picked_on > harassment, bung backhander bribe > bribery inducement, burnout overworked > stress
  workload exhaustion, burnt_out burnout > stress wellbeing, bus train tube > transport, bus_fare
  train_fare fare > travel ticket, bus_late stuck_in_traffic > delay lateness, business > company
  enterprise firm, business_class first_class > class standard economy, busy_season busy_period >
  peak, buy_holiday buy_leave > purchase additional, call_in > report notify, call_in_sick >
  sickness illness absence report, call_in_sick ring_in_sick phone_in_sick > absence notify report,
  call_out > standby callout emergency, canteen cafe > refreshments catering restaurant meals,
  career > profession occupation job, career > progression development, career_break > sabbatical
  leave, carer caregiver > dependant, carry bring take, carry_forward carryover, carry_over >
  carryover rollover transfer, cash_in > buy payout, cash_out cash_in > payout encash payment lieu,
  casual temporary, ceo > chief executive director, cfo > chief financial, chairperson chairwoman >
  chair, change_jobs switch_jobs > employer change transfer, check_facebook > internet personal,
  child_sick kid_sick sick_kid sick_child > dependant carer emergency, childcare nursery babysitter
  > dependant creche, chosen > appointed nominated, christmas_party > event function,
  christmas_shutdown shutdown > closure closed, chuck_out kick_out > expulsion dismiss, claim_back
  > reimburse refund expense, claim_back get_back > expenses, claim_expenses put_in_expenses >
  reimbursement claim, client customer, client_gift > hospitality gift, client_lunch > entertaining
  hospitality, clock > timesheet timekeeping, clock_in clock_on > timesheet attendance record,
  clock_off > timesheet record, clothes > attire garment, clothes dress wear, coffee tea >
  refreshments hot, cold flu > infection, come_back rejoin > reinstatement rehire,
  come_into_the_office come_in > attendance onsite, come_with_me > accompany companion, commission
  > sales, commission bonus, commission percentage, company > firm organisation organization,
  company_car > fleet, company_car car_allowance > vehicle, company_credit_card company_card >
  corporate, compensation reimburse refund, complain > objection, complain_about boss_is_horrible >
  grievance, complaint > concern, computer > display device, computer laptop pc > equipment
  workstation, confidential secret > nondisclosure proprietary, conflict_of_interest > declare,
  contract sign > agreement, contractor subcontractor, core_hours > flexible, corrupt bribery, cost
  tariff, counselling counselor therapist > wellbeing assistance, cover > replace substitute,
  cover_letter > letter motivation, covid corona > infection, coworker colleague, coworker
  colleague > peer, coworker workmate, creche daycare nursery childcare, creepy touching touched_me
  > harassment sexual unwanted, criminal_record record > convictions disclosure, cut_myself > cut
  wound injury, cv cover_letter > application, cv resume, cv resume > application, cv resume >
  curriculum vitae, cycle_to_work > bicycle scheme, dating_coworker office_romance > relationship
  personal, day_off > rest free, days_off > entitlement, dbs crb criminal_record > disclosure
  convictions vetting, deduct withholding, degree > academic, degree qualification > graduate,
  dental > dentistry, dentist appointment, dentist doctors_appointment > medical appointment, desk
  > workstation workplace, didnt_get_it rejected > unsuccessful, died compassionate, died
  death_in_the_family > bereavement funeral, dinner lunch > evening, dinner meal lunch breakfast >
  subsistence, director > head chief executive, disabled > mobility, disabled > reasonable,
  disciplinary > misconduct warning, discrimination harassment, dismiss fire sack, docked
  dock_my_pay > deduct, doctors_note fit_note > certificate medical, doctors_note note_from_doctor
  > certificate medical fitness statement, dodgy_dealings > wrongdoing fraud, dog_at_work
  bring_my_dog > dogs animals pets, dr doc gp > doctor physician practitioner medical, dress_code >
  appearance, dress_code > attire clothing uniform, drill exercise, drinks booze alcohol >
  beverages, drive > motor, drug_test > screening substance, drugs weed > narcotics, drunk pissed >
  intoxicated alcohol influence, duty > responsibility obligation, dye my_hair hair_colour > hair
  appearance, dyslexia adhd autism > neurodiversity adjustment disability, eap > assistance
  counselling, early advance, earn wage, ease_back_in come_back_slowly > phased gradual, eid diwali
  hanukkah > religious festival holiday, elderly_parent old_parents > dependant carer,
  electricity_bill heating_bill > allowance utility, email correspondence, emergency > unforeseen
  compassionate, employ hire recruit, employee personnel, employee staff worker, employee worker
  staff > personnel workforce, employer corporation > company, employment job occupation, entertain
  > hospitality, ergonomic > workstation posture, evaluation assessment, exam > study, exec
  executive, exit_interview > leaving interview, expecting pregnant > mothers, expenses > incurred,
  expenses expenditure, experience > prior, experience expertise, extra_days > additional
  supplementary leave, extra_hours overtime, eye > eyesight vision optical, eye_test > eyesight
  vision examination, facebook insta twitter tiktok > social media, fag_break smoke_break > smoking
  break, fake lying > falsification dishonesty, family_emergency > dependant compassionate urgent,
  father dad > paternity, fell_over tripped slipped > fall, fiddle > falsification fraud, fight
  challenge > appeal contest dispute, fill_in > complete substitute, fill_out > complete form,
  fill_up > refill refuel, final_pay last_pay > final salary outstanding, finish end > cease, fire
  blaze, fire terminate, fire_drill evacuation, first_aider aid, first_day > induction start,
  first_day day_one > induction joining commencement, first_week > induction onboarding, flexi
  flexitime flexible > core hours, flexible flexitime > flextime, flexitime flexible, flights
  flight plane > air travel airfare, flirt > relationship fraternization, flu cold > illness
  sickness, flu covid > sickness illness infectious, flu_jab flu_shot jab > vaccination
  immunisation, food meals > subsistence catering, forfeit > lose lapse, forgot_my_badge
  forgot_pass > temporary access, four_day_week > compressed hours, free_food free_lunch > meal
  subsidised canteen, freelancer > contractor self_employed, from_home at_home > remote, funeral >
  interment, funeral compassionate, furlough > temporary layoff, gap_year year_out > sabbatical,
  garden_leave > notice, gay lesbian trans > orientation sexual gender, get_back > refund reimburse
  return recover, get_fired get_sacked > dismiss termination, get_fired get_sacked get_the_sack >
  dismissal misconduct, get_in_trouble > disciplinary misconduct, get_paid > pay salary wage
  payment, get_picked picked chosen > selection, get_the_boot get_the_sack > dismissal expelled,
  ghosted hear_back > reply response notified outcome, gift > hospitality bribe, gift present
  freebie > hospitality, gig > freelance contractor, gig work > job, glass specs spectacles,
  glasses > eyesight vision, glasses specs > spectacles eyewear, gloves goggles > protective,
  go_away > holiday, go_on_holiday > vacation leave travel, gp_appointment hospital_appointment >
  medical appointment, gran grandma granny nan grandad > relative, grandma grandad gran nana
  grandpa > relative, grass snitch rat > whistleblowing report, grievance moan > complaint, grope
  sexual, gross_misconduct > summary dismissal, gross_pay > gross, gym_membership gym > fitness
  leisure wellbeing, half_day > partial hours morning afternoon, hand_back > restore, hand_back
  give_back hand_in > surrender return, hand_in_my_notice give_notice > resignation notice,
  hand_in_notice resign, harass bully abuse, harassed misconduct, hate_my_boss boss_is_mean >
  grievance bullying, having_a_baby have_a_baby > maternity birth paternity parental, headphones
  earbuds airpods earphones, headphones music > listening earphones, headquarters base, headscarf
  hijab turban > religious headwear, health_insurance private_health > medical insurance
  healthcare, hear_back > informed, hearing > meeting disciplinary, helmet gloves boots > ppe
  protective footwear, high drunk > intoxicated influence, hijab > headscarf, hire take_on >
  appoint engage, hired appoint, hired employ, hired got_the_job > appointed offer, hiring vacancy,
  holiday > entitlement, holiday vacation pto > annual, holidays days_off > accrue accrual,
  home_desk desk_chair office_chair > furniture equipment ergonomic, home_office work_from_home >
  remote telework, hospitalised hospital > inpatient admission, hot_desk hotdesk > desk shared
  booking, hotel stay_overnight > accommodation lodging, hours > schedule opening working, hours
  shift > working rota roster, how_long_worked been_here > service tenure seniority,
  how_much_notice > notice termination, how_old old_enough too_young > attained, hq > headquarters
  office, hr > personnel human, hungover > alcohol intoxication, hurt_myself got_hurt > accident
  injury injured, hybrid > remote office, id_badge pass > access identification card, id_card >
  badge pass, ill sick > absence, ill sick unwell > incapacity, ill sickness, in_charge >
  responsible head leader manager, in_laws mother_in_law > relative spouse, in_the_office >
  attendance onsite premises, inappropriate creep > harassment unwanted conduct, induction
  training, injured injury hurt > accident compensation, injury hurt > incident, intern apprentice,
  intern placement internship trainee, interview > application recruitment, interview > selection
  panel assessment, interview apply, investigate look_into > enquiry, ivf fertility > treatment
  assisted, jab vaccine > inoculation, jeans > trousers clothing dress, jeans shorts tshirt >
  attire dress casual, jeans trainers hoodie > casual dress attire, job position > role, job post
  position vacancy, job_description what_do_i_do > duties responsibilities tasks, job_interview >
  selection panel, job_offer > offer appointment contract, job_share > sharing, job_title > post
  role designation, jobless jobseeker, jobs_going hiring > vacancies recruitment, juror > summons
  court, jury court, jury juror, jury_duty > jury court, jury_duty jury_service > juror summons
  public, keep_my_laptop keep_laptop > return property equipment, keeping_in_touch > kit maternity,
  kettle microwave fridge > kitchen kitchenette, kid wife husband poorly_child > dependant,
  knock_off finish_work clock_off > end hours, know_how > skill expertise, laid_off let_go >
  redundancy, lanyard badge, lapse expire, laptop > device equipment, last_day > final termination
  departure, late on_time > punctual, late running_late > punctuality delayed, lateness >
  timekeeping, lay_off > redundancy dismiss, layoff redundancy dismiss, lazy slack >
  unsatisfactory, leash lead, leave > absence terminate, leave quit resign, leave_my_job
  leave_the_company > resignation notice termination, leaving leaver > departure termination,
  left_over leftover > unused untaken remaining outstanding, length_of_service > tenure seniority,
  let_go > dismiss terminate, lie > falsify deception, lie_on_cv > falsification false, loan
  season_ticket > advance, locker > personal, log_in > online access sign, long_service > tenure
  anniversary seniority, long_term_sick off_long_term > prolonged incapacity absence, long_weekend
  > leave bridge, look_after > dependant carer, look_after > responsible custody, look_into >
  inquiry, lose > expire, lose > lapse forfeiture, lose_job job_loss > redundancy unemployment,
  lose_my_job > dismissal redundancy termination, lost_badge lost_my_pass > replacement access
  card, lost_receipt no_receipt > receipt declaration missing, lunch break, lunch_break breaks >
  rest, lunch_vouchers meal_vouchers luncheon > meal voucher subsidised, made_redundant >
  redundancy, makeup nails > cosmetics appearance, mate family > relative nepotism, maternity
  childbirth, matinee performance, mean_to_me nasty > bullying harassment abusive, meeting >
  appointment conference, menopause > symptoms, mental_health > wellbeing psychological
  counselling, mentor > supervisor buddy, midnight night, midwife scan > antenatal appointment,
  mileage > travel vehicle, mileage distance, mileage mile kilometre, minimum threshold,
  minimum_wage > pay wage, minimum_wage living_wage > statutory rate, minutes > record protocol,
  miscarriage stillbirth > pregnancy loss bereavement, monitor screen laptop > equipment,
  moonlighting employment, more_money > increase increment raise, move_up climb_the_ladder >
  promotion progression advancement, moving_house moving_day > relocation removal, moving_house
  moving_home > relocation removal, mum mother > maternity, name_tag name_badge badge >
  identification, nasty > unkind abusive, nda > confidentiality disclosure, nda nondisclosure,
  need_experience > prerequisites requirements, new_baby > birth maternity paternity, new_dad
  new_mum > paternity maternity parental, new_job > commencement joining, new_starter newbie >
  starter induction, newbie newcomer > induction onboarding orientation, newborn > parental
  maternity paternity neonatal, next_year > carry forward following, nick pinch > theft, nick pinch
  steal, nicked pinched swiped > burglary, night overnight late, night_shift night, nights
  night_shift > nocturnal, nights shift, non_compete > restrictive covenant competitor, noncompete
  > competition restrictive covenant, nose_ring piercing earring > jewellery jewelry, nose_ring
  tongue_stud earring > piercing jewellery, not_used > unused untaken lapse, notice_period > notice
  termination, nursing breastfeed > breastfeeding lactation expressing, occupational_health >
  medical assessment, off_sick > sickness illness absence, office headquarters, office premises,
  office_days > attendance onsite anchor, old age > attained, old_boss ex_boss > former employer
  reference, on_call > callout, on_call standby, on_file on_my_record > record expunged retained,
  on_the_spot > summary immediate, on_the_spot straight_away > instant, onboarding > induction
  introduction, onboarding orientation, operation surgery > hospital medical, out_of_pocket >
  expenses incurred reimbursement, outfit > attire clothing dress, outfit costume, overnight >
  subsistence, overpaid > overpayment recover, overslept running_late > lateness punctuality,
  overtime > additional time_off_in_lieu toil, overtime > hours, overtime double_pay > rate double,
  overtime extra_hours > excess additional compensated, own_business my_own_business > outside
  self_employed, own_car my_car > private vehicle personal, p45 p60 > tax certificate leaver, paid
  salary wage, paid_late late_pay > delay, paid_out payout > lieu payment, paid_too_little
  underpaid not_enough_pay > underpayment shortfall, paid_too_much overpaid > overpayment, pants
  trousers, parental_leave > maternity paternity, part_time > pro_rata, part_time full_time >
  hours, part_time go_part_time > reduced hours fractional, party christmas_do > event function
  celebration, pass_probation fail_probation > confirmation probationary extended, passed_away
  lost_someone > bereavement death, paternity parent, paternity partner, pause break, pay salary >
  remuneration earnings, pay salary wage > remuneration compensation, pay_back > repay reimburse
  refund, pay_cut cut_my_pay > reduction deduction, pay_me_back pay_back > reimburse, pay_packet
  paycheck > salary wages remuneration, pay_rise > raise increase salary, pay_rise get_a_raise >
  increment review uplift, pay_scale pay_grade > band salary scale, paycheck cheque > pay salary,
  paycheck payslip > payroll wages, payday > pay monthly, payday get_paid > credited transferred
  remuneration, payday pay_day > salary credited monthly paid, payday payroll, payday salary,
  payoff > severance settlement, payoff payout > compensation, payrise > increase salary pay,
  payroll > pay salary, payroll wages_office > pay salary finance, payslip > pay statement, payslip
  pay_slip > statement payroll, payslip salary, pension > superannuation annuity, per_diem >
  allowance subsistence, per_diem > daily, period_pain periods > menstrual menstruation, perk
  fringe, perks > discount, perks freebies > benefits discount, permanent fixed_term > contract
  indefinite, permanent indefinite, personal_email private_email > private personal, personal_phone
  my_phone > mobile telephone private, pervert harass, petrol fuel > mileage, petrol gas fuel >
  mileage, phone mobile > handset, phone_at_work > mobile personal, phone_bill internet_bill
  broadband > allowance reimbursement, picked_on > bullying victimised, piece_rate piecework,
  piercing > studs, poorly > ill sick, post_online > publish social, ppe > protective helmet glove
  goggles, prayer pray > faith religious quiet, pregnant pregnancy > antenatal, premium paid, press
  journalist > spokesperson, previous_job last_job old_job > former previous employer, pricey >
  cost price, probation trial, probation trial > probationary, probation trial_period >
  probationary, profession occupation, promoted get_promoted > advancement progression, promotion
  advancement, pto > leave holiday vacation, public_holiday > bank statutory, pump > express
  lactation, punch_up fight > violence assault brawl, quit > cancel terminate, quit > cessation
  vacate, quit > notice, racist racism sexist sexism > discrimination harassment equality, raise >
  increment promotion, raise rise payrise > increment uplift, receipt voucher, reception > desk
  front, receptionist > reception desk, recommend refer > introduce referral, reduce_hours
  fewer_hours work_less > reduced part, redundancy > severance, redundancy_pay redundancy_payout >
  severance, redundant retrenchment, refer_a_friend > referral bonus, reference > referee
  recommendation, reference referee > testimonial, rehire > reinstatement, reimbursement expense
  claim, relationship > relative, religious eid diwali ramadan > faith observance worship, relocate
  move_office > transfer, relocation > removal, remote home, remote wfh > telecommuting, reprimand
  disciplinary, resign terminate, resignation notice, responsible > accountable charge, retirement
  superannuation, return_to_work > phased resumption interview, revenge > retaliation
  victimisation, review evaluation, right_to_work > documents immigration permit, ring necklace
  bracelet > jewellery, ring_in call_in > notify telephone report, role function, roll_over > carry
  transfer, rollover > accrued unused, romance relationship, roster schedule, rota > roster
  schedule, rota shift_pattern > roster schedule, rsi > repetitive strain, sabbatical birthday_off
  > leave, sack bag, sacked dismiss > termination, sacked_on_the_spot fired_on_the_spot instant >
  summary gross, safety_gear hard_hat > protective helmet, salary income, salary wage money >
  remuneration, save_up > accumulate accrue carry, save_up > forward carryover, school_leaver >
  young graduate, school_run drop_off > flexible childcare, seasonal temp > temporary casual,
  second_job moonlight side_hustle > outside secondary, second_job other_job > secondary outside
  employment, secondment transfer, secret confidential, secretary assistant, self_cert >
  certification, self_employed freelancer > sole, sell > cash payout, severance > payout
  termination, shared_parental > maternity partner, shares share_scheme stock_options > equity,
  shift > rota roster schedule, shift_swap swap_shifts > exchange rota, shoes boots trainers heels
  > footwear, short_of_money > advance hardship loan, shortlist > selection, shout yell >
  aggressive, show_me_the_ropes > induction training, sick absence, sick_child kid_ill > carer
  dependant, sick_day > sickness illness absence leave, sick_note > certificate medical doctor,
  sick_note > statement, sick_note doctors_note > fitness, sick_pay > incapacity remuneration
  statutory, sick_pay > sickness illness, sickness ill > incapacity, side_hustle > business,
  side_job > outside secondary second, side_job second_job > employment, sign > execute,
  sign_on_bonus > joining bonus, skill competence, skint > advance hardship, smoke_break > break
  rest, smoking break, snitch tattle > whistleblowing disclosure reporting, snow snowed_in >
  weather adverse severe, snow_day weather, social_media > online networks posts, spy monitor >
  surveillance, spy monitoring, ssp > statutory sick, staff > personnel team, staff_discount
  employee_discount > reduction staff, stalk harass, start > onset, start_time what_time_start >
  commence hours, starter new_starter > joiner induction, startup > company founded, stationery >
  office supply, stay_late > hours, stay_late work_late > overtime additional, steal nick >
  dishonesty, stock_options esop > equity shares, stoppages deductions, stress workload, stressed
  anxiety depressed > mental wellbeing counselling, strike > stoppage picketing, strike industrial,
  strikes warnings > stages, student uni > university studies, student_job > student employment,
  student_loan > repayment deduction, study_leave exam_leave > study examination, sub advance, suit
  tie > attire formal, supplier vendor, suspend > pending, suspended > investigation, swap switch,
  swearing foul_language > abusive profanity, swipe > card badge, swipe_card key_card keycard >
  access card, switch_jobs change_employer > employer, take_home net > deductions, take_home_pay >
  net, take_off > leave absence, take_on > recruit employ hire, take_out_of_my_pay > deduction,
  taking_client_out wine_and_dine > hospitality entertaining, talk_to_press reporter journalist >
  media press, tardy late, target objective, task > duty job, tattoo > visible, tattoo piercing >
  appearance jewellery, tax_code > payroll deduction coding, taxi uber cab > fare travel, tea_break
  coffee_break > rest break pause, team crew, team_building away_day > event, teenager teen
  under_18 > young juvenile, telework > remote home, telework telecommute, tell_off scold, tell_on
  report_someone > whistleblowing report disclosure, temp > temporary agency, temp agency >
  temporary, temp temperature, temporary provisional, text_message sms, therapy talk_to_someone >
  counselling support, thirteenth_month > bonus, throw_a_sickie sickie > absence sickness
  unauthorised, time_and_a_half > overtime rate, time_off day_off > entitlement, time_off day_off >
  leave holiday vacation absence, timesheet > hours record, timesheet timekeeping, tip > tronc,
  tips > service, toil > lieu, told_off > warning disciplinary reprimand, told_off in_trouble >
  disciplinary sanction warning, too_young underage > minor younger, train_strike > transport
  disruption, training course, training instruction, trans > reassignment, transfer move, transfer
  move_department > redeployment secondment, travel_card > pass ticket, treated_differently
  treated_worse > discrimination, trial_period probation, trial_shift > probation trial, trip slip
  > hazard, trousers clothes, turn_down_job turned_down > reject unsuccessful decline, tv newspaper
  > media press, under_18 sixteen > minor age, underpaid > wages shortfall, unemployed job,
  unemployed jobless, unfair > grievance unjust, unfair not_fair > grievance appeal complaint,
  unfair_dismissal > tribunal wrongful, uni > student academic, uni college > higher, uniform >
  workwear, uniform clothes, union > bargaining collective, union representative, unpaid >
  remuneration without, unpaid unremunerated, unpaid_leave > unpaid leave absence sabbatical,
  unsocial_hours > night weekend premium, unused > remaining carried, unused leftover > untaken
  outstanding, use_it_or_lose_it lose_days > carry forfeit lapse, use_up > exhaust untaken taken,
  using_my_own_car use_my_car > mileage vehicle private, vacancy opening, vacancy opening > post
  position, visa_costs > immigration fees, visitor guest > host, volunteer_day > volunteering
  leave, vpn > remote network access, wage_slip > payslip statement, walk_out > resignation notice,
  wash_uniform > laundering uniform, wear > attire uniform, webcam camera > video, wedding
  getting_married > marriage leave special, weekends sat sun > saturday sunday, wfh > home
  telework, wfh home_working > teleworking hybrid, wfh remote, wfh work_from_home > hybrid,
  what_does_a > duties responsibilities, wheelchair > impaired, whistleblower > disclosure report,
  whistleblower retaliation, who_can_apply > eligible applicants, who_runs > lead leader head
  manager chair, work_abroad work_from_abroad > overseas remote foreign, work_clothes > uniform
  workwear overalls, work_experience > placement, work_for_a_competitor > restrictive competing,
  work_for_competitor > competing competition conflict, work_for_free > unpaid voluntary,
  work_phone > mobile device, working_hours > hours schedule, workload task, workmate colleague,
  workplace office, workplace site, written_warning > disciplinary, wrongdoing malpractice, xmas
  christmas > shutdown, xmas_bonus christmas_bonus > bonus thirteenth, years_worked > service
  tenure, zero_hour_contract > casual bank, zero_hours > casual, zoom skype facetime > video, zoom
  teams > video meeting, zoom_call video_call > videoconference meeting video`;
