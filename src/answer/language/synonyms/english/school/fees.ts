/** Fees, grants and loans; see `SYNONYMS`. */
export const fees = `
  add_money put_money > replenish deposit, afford > hardship subsidy income, aid > scholarship
  bursary grant financial, amount > value, bank_account > treasurer, bank_transfer transfer >
  remittance debit, can_t_afford can_t_pay > hardship waive, can_t_afford cant_afford > reduction
  subsidy income, can_t_pay cant_pay > default, can_t_pay_rent > arrears, cheaper > waiver,
  club_funding > grant, committee_paid > remuneration, costs > incurred, course_cost > fee, covers
  > expenses tuition, decorate > repainted, deposit_back get_deposit_back > security, direct_debit
  > mandate, don_t_have_to > exempt voluntary optional, donate give_money > charity, exception >
  exemption waiver derogation, exempt > dispensed, fee_waiver > exemption waiver, fees payable,
  flight > expenses, free_money > grant scholarship, funding > bursary, funding > stipend,
  get_expenses > reimbursed, get_hired get_a_job job_after > employment permanent,
  get_my_money_back > security refunded, grant scholarship bursary, help_with_fees > subsidy
  reduction, how_much_cost how_much_does_it_cost > subscription fee charge, how_much_intern_pay
  intern_pay intern_salary > remuneration stipend allowance, how_much_money how_much_do_you_get
  how_much_scholarship > amount stipend value monthly, how_much_pay > contribution income,
  instalments > standing, job_center pays_for_it paid_by > subsidised funded voucher,
  left_over_money leftover_money > assets surplus, let_me_off > waive waiver, lunch_account
  lunch_money add_money > balance replenish payment, lunch_money pay_for_lunch > cashless payment
  meal, money > assets, money_for_conference conference > travel funding, money_for_studying
  money_to_study > scholarship grant funding, money_when_closes club_closes > dissolution assets,
  no_money hard_up > waive, paid > honorarium, paid > unpaid, paint > repainted, paint_room >
  repainted, paint_wall > repainted, participation > contribution, pay > stipend, pay_for >
  expenses tuition costs, pay_for_trip > contribution voluntary, pay_monthly > standing, price >
  contribution, put_money > credit balance, put_up_posters hang_posters > walls nails adhesive,
  refund > cancellation, rent > monthly, rent living_costs > living maintenance, scholarship >
  funding stipend, semester_fee > contribution, side_job > supplementary, side_job part_time_job
  work_while > employment income earnings, special_case > hardship exception, stipend > monthly,
  subsidised > funded, tuition > contribution, tuition cost, tuition fee, tuition_fees >
  contribution, volunteers_paid > remuneration expenses, when_pay when_do_i_pay > payable due
  instalments, when_rent_due > debited due, where_going where_are_you_going > destination tour,
  who_looks_after_money money_person > treasurer, who_pays > expense`;
