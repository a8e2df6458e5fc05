/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  accident > incident injury, accrue accumulate, ad > advertisement vacancy, advance prepayment,
  agenda > programme schedule, allowance expense, allowance stipend, allowance subsistence,
  annual_leave > holiday vacation, appraisal > review evaluation performance, apprentice
  apprenticeship, apprentice trainee, attire dress, axed layoff laid > redundancy retrenchment
  dismissal, baby > maternity parental, background > screening vetting criminal, backpacking >
  sabbatical leave travel, badge > card pass id, badge lanyard > identification, bank_holiday >
  public holiday, bargain negotiation, beard hair > grooming facial, benefits perks > entitlement,
  bereavement > death compassionate funeral, boardroom call > meeting, bonus > incentive premium,
  bonus gratuity, bonus reward extra, boss chief head lead leader manager, boss employer manager
  supervisor, boss superior, branch > office location, bribe corruption, bribe gift > bribery
  hospitality gratuity, bully harass threaten, burnout overworked > stress workload exhaustion,
  business > company enterprise firm, call_in > report notify, call_in_sick > sickness illness
  absence report, career > profession occupation job, career_break > sabbatical leave, carry bring
  take, carry_forward carryover, carry_over > carryover rollover transfer, cash_in > buy payout,
  casual temporary, ceo > chief executive director, cfo > chief financial, chairperson chairwoman >
  chair, claim_back > reimburse refund expense, client customer, clock > timesheet timekeeping,
  clock_in clock_on > timesheet attendance record, clock_off > timesheet record, clothes > attire
  garment, clothes dress wear, commission bonus, commission percentage, company > firm organisation
  organization, company_car car_allowance > vehicle, compensation reimburse refund, confidential
  secret > nondisclosure proprietary, contractor subcontractor, corrupt bribery, cost tariff, cover
  > replace substitute, coworker colleague, coworker colleague > peer, coworker workmate, cv
  cover_letter > application, cv resume, cv resume > curriculum vitae, deduct withholding, dentist
  appointment, desk > workstation workplace, died compassionate, director > head chief executive,
  disciplinary > misconduct warning, discrimination harassment, dismiss fire sack, doctors_note
  fit_note > certificate medical, dress_code > attire clothing uniform, drill exercise, duty >
  responsibility obligation, early advance, earn wage, email correspondence, employ hire recruit,
  employee personnel, employee staff worker, employee worker staff > personnel workforce, employer
  corporation > company, employment job occupation, ergonomic > workstation posture, evaluation
  assessment, exec executive, expenses expenditure, experience expertise, extra_hours overtime,
  father dad > paternity, fill_in > complete substitute, fill_out > complete form, fill_up > refill
  refuel, fire blaze, fire terminate, fire_drill evacuation, first_aider aid, first_day > induction
  start, flexible flexitime > flextime, flexitime flexible, flirt > relationship fraternization, flu
  cold > illness sickness, forfeit > lose lapse, freelancer > contractor self_employed, funeral
  compassionate, furlough > temporary layoff, gap_year year_out > sabbatical, get_back > refund
  reimburse return recover, get_fired get_sacked > dismiss termination, get_paid > pay salary wage
  payment, gift > hospitality bribe, gig > freelance contractor, gig work > job, gloves goggles >
  protective, grope sexual, hand_in_notice resign, harass bully abuse, harassed misconduct,
  headquarters base, helmet gloves boots > ppe protective footwear, hired appoint, hired employ,
  hiring vacancy, holiday vacation pto > annual, home_office work_from_home > remote telework, hours
  > schedule opening working, hq > headquarters office, hr > personnel human, hungover > alcohol
  intoxication, id_card > badge pass, ill sickness, in_charge > responsible head leader manager,
  induction training, injured injury hurt > accident compensation, intern apprentice, intern
  placement internship trainee, interview > application recruitment, interview apply, jeans >
  trousers clothing dress, jeans shorts tshirt > attire dress casual, job position > role, job post
  position vacancy, jobless jobseeker, jury court, jury juror, jury_duty > jury court, kid wife
  husband poorly_child > dependant, know_how > skill expertise, lanyard badge, lapse expire, laptop
  > device equipment, late on_time > punctual, lay_off > redundancy dismiss, layoff redundancy
  dismiss, lazy slack > unsatisfactory, leash lead, leave > absence terminate, leave quit resign,
  let_go > dismiss terminate, lunch break, lunch_break breaks > rest, maternity childbirth, matinee
  performance, meeting > appointment conference, mentor > supervisor buddy, midnight night, mileage
  > travel vehicle, mileage distance, mileage mile kilometre, minimum threshold, minimum_wage > pay
  wage, minutes > record protocol, moonlighting employment, moving_house moving_day > relocation
  removal, mum mother > maternity, nda > confidentiality disclosure, nda nondisclosure, new_starter
  newbie > starter induction, newbie newcomer > induction onboarding orientation, newborn > parental
  maternity paternity neonatal, night overnight late, night_shift night, nights shift, noncompete >
  competition restrictive covenant, nursing breastfeed > breastfeeding lactation expressing,
  off_sick > sickness illness absence, office headquarters, office premises, onboarding > induction
  introduction, onboarding orientation, outfit > attire clothing dress, outfit costume, overpaid >
  overpayment recover, overtime > additional time_off_in_lieu toil, paid salary wage, pants
  trousers, parental_leave > maternity paternity, part_time full_time > hours, paternity parent,
  paternity partner, pause break, pay salary > remuneration earnings, pay salary wage > remuneration
  compensation, pay_back > repay reimburse refund, pay_rise > raise increase salary, paycheck
  payslip > payroll wages, payday > pay monthly, payday payroll, payday salary, payoff > severance
  settlement, payrise > increase salary pay, payroll > pay salary, payslip > pay statement, payslip
  salary, pension > superannuation annuity, per_diem > allowance subsistence, perk fringe, permanent
  indefinite, pervert harass, petrol fuel > mileage, poorly > ill sick, ppe > protective helmet
  glove goggles, premium paid, pricey > cost price, probation trial, probation trial > probationary,
  profession occupation, promotion advancement, pto > leave holiday vacation, quit > cancel
  terminate, quit > cessation vacate, racist racism sexist sexism > discrimination harassment
  equality, raise > increment promotion, receipt voucher, reception > desk front, receptionist >
  reception desk, recommend refer > introduce referral, redundant retrenchment, reference > referee
  recommendation, reference referee > testimonial, reimbursement expense claim, remote home, remote
  wfh > telecommuting, reprimand disciplinary, resign terminate, resignation notice, responsible >
  accountable charge, retirement superannuation, revenge > retaliation victimisation, review
  evaluation, role function, roll_over > carry transfer, rollover > accrued unused, romance
  relationship, roster schedule, rota > roster schedule, sabbatical birthday_off > leave, sack bag,
  sacked dismiss > termination, safety_gear hard_hat > protective helmet, salary income, second_job
  moonlight side_hustle > outside secondary, secondment transfer, secret confidential, secretary
  assistant, self_employed freelancer > sole, severance > payout termination, shift > rota roster
  schedule, short_of_money > advance hardship loan, sick absence, sick_day > sickness illness
  absence leave, sick_note > certificate medical doctor, sick_pay > sickness illness, sickness ill >
  incapacity, side_job > outside secondary second, skill competence, skint > advance hardship,
  smoke_break > break rest, smoking break, snitch tattle > whistleblowing disclosure reporting,
  snow_day weather, spy monitor > surveillance, spy monitoring, staff > personnel team, stalk
  harass, startup > company founded, stationery > office supply, stress workload, strike > stoppage
  picketing, strike industrial, suit tie > attire formal, supplier vendor, swap switch, swipe > card
  badge, take_on > recruit employ hire, tardy late, target objective, task > duty job, tattoo
  piercing > appearance jewellery, team crew, telework > remote home, telework telecommute, tell_off
  scold, temp > temporary agency, temp temperature, temporary provisional, time_off day_off > leave
  holiday vacation absence, timesheet > hours record, timesheet timekeeping, told_off > warning
  disciplinary reprimand, training course, training instruction, transfer move, travel_card > pass
  ticket, trial_period probation, trousers clothes, underpaid > wages shortfall, unemployed job,
  unemployed jobless, unfair > grievance unjust, uniform clothes, union > bargaining collective,
  union representative, unpaid unremunerated, unused > remaining carried, use_it_or_lose_it
  lose_days > carry forfeit lapse, vacancy opening, wear > attire uniform, wfh > home telework, wfh
  remote, whistleblower > disclosure report, whistleblower retaliation, who_runs > lead leader head
  manager chair, work_phone > mobile device, working_hours > hours schedule, workload task, workmate
  colleague, workplace office, workplace site`;
