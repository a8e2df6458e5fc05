/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  accident > incident injury, agenda > programme schedule, allowance expense, allowance
  subsistence, annual_leave > holiday vacation, appraisal > review evaluation performance,
  apprentice apprenticeship, apprentice trainee, attire dress, baby > maternity parental,
  backpacking > sabbatical leave travel, badge > card pass id, bank_holiday > public holiday,
  bereavement > death compassionate funeral, boardroom call > meeting, bonus > incentive premium,
  bonus reward extra, boss chief head lead leader manager, boss employer manager supervisor,
  branch > office location, bribe corruption, bully harass threaten, business > company enterprise
  firm, call_in > report notify, call_in_sick > sickness illness absence report, career >
  profession occupation job, career_break > sabbatical leave, carry bring take, carry_forward
  carryover, carry_over > carryover rollover transfer, cash_in > buy payout, ceo > chief executive
  director, cfo > chief financial, chairperson chairwoman > chair, claim_back > reimburse refund
  expense, client customer, clock_in clock_on > timesheet attendance record, clock_off > timesheet
  record, clothes > attire garment, clothes dress wear, commission bonus, company > firm
  organisation organization, company_car car_allowance > vehicle, compensation reimburse refund,
  contractor subcontractor, cover > replace substitute, coworker colleague, cv cover_letter >
  application, cv resume, dentist appointment, desk > workstation workplace, director > head chief
  executive, disciplinary > misconduct warning, dismiss fire sack, doctors_note fit_note >
  certificate medical, dress_code > attire clothing uniform, drill exercise, duty > responsibility
  obligation, early advance, earn wage, employ hire recruit, employee personnel, employee staff
  worker, employer corporation > company, employment job occupation, evaluation assessment, exec
  executive, experience expertise, extra_hours overtime, father dad > paternity, fill_in >
  complete substitute, fill_out > complete form, fill_up > refill refuel, fire blaze, fire
  terminate, fire_drill evacuation, first_aider aid, first_day > induction start, flexitime
  flexible, forfeit > lose lapse, freelancer > contractor self_employed, funeral compassionate,
  gap_year year_out > sabbatical, get_back > refund reimburse return recover, get_fired get_sacked
  > dismiss termination, get_paid > pay salary wage payment, gift > hospitality bribe, gig work >
  job, gloves goggles > protective, hand_in_notice resign, harass bully abuse, headquarters base,
  hired appoint, hired employ, hiring vacancy, home_office work_from_home > remote telework, hours
  > schedule opening working, hq > headquarters office, hr > personnel human, id_card > badge
  pass, ill sickness, in_charge > responsible head leader manager, induction training, intern
  placement internship trainee, interview > application recruitment, interview apply, jeans >
  trousers clothing dress, job position > role, job post position vacancy, jury court, jury_duty >
  jury court, kid wife husband poorly_child > dependant, know_how > skill expertise, lanyard
  badge, lapse expire, laptop > device equipment, late on_time > punctual, lay_off > redundancy
  dismiss, layoff redundancy dismiss, leash lead, leave > absence terminate, leave quit resign,
  let_go > dismiss terminate, lunch break, lunch_break breaks > rest, matinee performance, meeting
  > appointment conference, mentor > supervisor buddy, midnight night, mileage > travel vehicle,
  mileage mile kilometre, minimum_wage > pay wage, minutes > record protocol, moving_house
  moving_day > relocation removal, mum mother > maternity, nda > confidentiality disclosure,
  new_starter newbie > starter induction, night overnight late, night_shift night, nights shift,
  off_sick > sickness illness absence, office headquarters, office premises, onboarding >
  induction introduction, outfit > attire clothing dress, outfit costume, overpaid > overpayment
  recover, overtime > additional time_off_in_lieu toil, paid salary wage, pants trousers,
  parental_leave > maternity paternity, part_time full_time > hours, paternity parent, pause
  break, pay salary > remuneration earnings, pay_back > repay reimburse refund, pay_rise > raise
  increase salary, payday > pay monthly, payday salary, payrise > increase salary pay, payroll >
  pay salary, payslip > pay statement, payslip salary, per_diem > allowance subsistence, pervert
  harass, petrol fuel > mileage, poorly > ill sick, ppe > protective helmet glove goggles, premium
  paid, probation trial, profession occupation, promotion advancement, pto > leave holiday
  vacation, quit > cancel terminate, reception > desk front, receptionist > reception desk,
  recommend refer > introduce referral, reference > referee recommendation, reimbursement expense
  claim, remote home, resignation notice, responsible > accountable charge, review evaluation,
  role function, roll_over > carry transfer, roster schedule, rota > roster schedule, sabbatical
  birthday_off > leave, sack bag, sacked dismiss > termination, safety_gear hard_hat > protective
  helmet, salary income, second_job moonlight side_hustle > outside secondary, secondment
  transfer, secret confidential, secretary assistant, shift > rota roster schedule, short_of_money
  > advance hardship loan, sick_day > sickness illness absence leave, sick_note > certificate
  medical doctor, sick_pay > sickness illness, side_job > outside secondary second, skill
  competence, skint > advance hardship, smoke_break > break rest, snow_day weather, staff >
  personnel team, stalk harass, startup > company founded, stationery > office supply, strike
  industrial, supplier vendor, swap switch, swipe > card badge, take_on > recruit employ hire,
  tardy late, task > duty job, team crew, telework > remote home, tell_off scold, temp > temporary
  agency, temp temperature, temporary provisional, time_off day_off > leave holiday vacation
  absence, timesheet > hours record, told_off > warning disciplinary reprimand, training course,
  transfer move, travel_card > pass ticket, trial_period probation, trousers clothes, unemployed
  job, unemployed jobless, uniform clothes, union representative, unused > remaining carried,
  use_it_or_lose_it lose_days > carry forfeit lapse, vacancy opening, wear > attire uniform, wfh >
  home telework, wfh remote, whistleblower > disclosure report, who_runs > lead leader head
  manager chair, work_phone > mobile device, working_hours > hours schedule, workload task,
  workmate colleague, workplace office, workplace site`;
