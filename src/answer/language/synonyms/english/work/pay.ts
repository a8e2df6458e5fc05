/** Pay and benefits; see `SYNONYMS`. */
export const pay = `
  adopt > placement, advance sub early_pay > salary prepayment, advance_on_pay pay_early > advance,
  after_tax > net, apprentice > indentured, apprentice apprenticeship, apprentice trainee,
  apprentice_pay > wage training, band grade > scale level, bargain negotiation, before_tax >
  gross, before_that earlier > prior, benefits perks > entitlement, bonus > incentive premium,
  bonus gratuity, bonus reward extra, cash_missing till_short > shortfall deduction, christmas_do >
  event function celebration, christmas_party > event, christmas_shutdown shutdown > closure
  closed, claim_back > reimburse refund expense, claim_expenses put_in_expenses > reimbursement
  claim, clawback > repay recover, closing_date last_day_to_apply > closing deadline, commission >
  sales, commission bonus, commission percentage, compensation reimburse refund, cost tariff,
  council_tax_refund > overpaid, deduct withholding, degree qualification > graduate, do_i_get_paid
  > remuneration unpaid honorarium, do_they_get_paid get_paid > honorarium remuneration, docked
  dock_my_pay > deduct, drivers_licence_needed > licence driving, earn wage, expense >
  reimbursement, expenses > incurred, expenses expenditure, experience expertise,
  fill_in_my_tax_return do_my_tax_return > declaration filing, fill_out > complete, fill_up >
  refill, final_pay last_pay > final salary outstanding, freebies > benefits discount, garnish
  take_from_my_wages > attachment earnings, get_back > expenses, get_back > refund reimburse return
  recover, get_paid > salary wage payment, glasses_for_work pay_for_glasses > spectacles
  corrective, gross_pay > gross, intern apprentice, intern placement internship trainee, know_how >
  skill expertise, learner > apprentice, leaving leaver > departure termination, legal_costs
  legal_fees > costs, minimum_wage > pay wage, minimum_wage living_wage > statutory rate,
  more_money > increase increment raise, near_miss > miss, need_experience > prerequisites,
  nice_to_have bonus_skills > desirable advantage, out_of_pocket > expenses incurred reimbursement,
  overpaid > overpayment recover, overpaid_tax too_much_tax > refund repayment overpaid, overtime
  double_pay > rate double, p45 p60 > tax certificate leaver, paid > salary, paid_for_it >
  honorarium remuneration, paid_too_little underpaid not_enough_pay > underpayment shortfall,
  paid_too_much > overpayment, party > function celebration, pay salary > earnings, pay salary wage
  > remuneration compensation, pay_back > repay reimburse refund, pay_cut cut_my_pay > reduction
  deduction, pay_for_damage > liability deduction, pay_for_my_course pay_for_course > tuition
  sponsorship fees, pay_it_back_if_i_leave > repay clawback, pay_me_back > reimburse, pay_packet
  paycheck > salary wages remuneration, pay_rise > raise increase salary, pay_rise get_a_raise >
  increment review uplift, pay_scale pay_grade > band salary scale, pay_slip > statement payroll,
  pay_talks pay_deal > negotiations bargaining, paycheck cheque > pay salary, paycheck payslip >
  payroll wages, payday get_paid > credited transferred remuneration, payday pay_day > salary
  credited monthly paid, payday payroll, payment_plan cant_pay_tax > instalments arrangement,
  payrise > increase salary pay, payroll wages_office > pay salary finance, payslip > pay
  statement, payslip salary, pension > superannuation annuity, perk fringe, perks > discount,
  piece_rate piecework, pricey > cost price, raise > promotion, raise rise payrise > increment
  uplift, recommend > introduce referral, refer > referral, refer_a_friend > bonus, reimbursement
  claim, retirement superannuation, salary income, salary wage, salary_range
  how_much_does_the_job_pay > salary remuneration scale, send pay > remit, short_of_money > advance
  hardship loan, sign_on_bonus > joining bonus, skill competence, skint > advance, sold > sales,
  stoppages deductions, student_loan > repayment deduction, study pay_for_training > tuition
  sponsorship, sub advance, take_home net > deductions, take_home_pay > net, take_out_of_my_pay >
  deduction, talks > negotiations, tax_code > payroll deduction coding, tax_on_my_pension > pension
  taxable, thirteenth_month > bonus, till > register cash, tip > tronc, trainee_pay > stipend,
  travel_costs_for_interview > reimbursed expenses, underpaid > wages, underpaid_tax owe_tax >
  underpayment outstanding, visa_costs > immigration fees, visa_sponsor > sponsorship,
  volunteer_expenses > reimbursed, wage_slip > payslip statement, when_is_tax_due tax_deadline >
  due payable filing, who_to_contact > enquiries informal, witness_expenses > travel compensated,
  work_experience > placement, xmas christmas > shutdown, xmas_bonus christmas_bonus > bonus
  thirteenth`;
