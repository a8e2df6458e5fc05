/** Loans, debts and mortgages; see `SYNONYMS`. */
export const loans = `
  am_i_allowed_one can_i_get_one > eligibility, back_pay > retrospective arrears, bad_credit >
  creditworthiness, bad_credit > history score, borrow > lender credit, borrow loan lend rent hire,
  borrow_money > loan credit lending, car_loan car_finance > vehicle loan credit, careless stupid >
  negligence, chair > ergonomic, click_and_collect > collection pickup, collector debt,
  contract_length > term duration, courtesy_car hire_car > replacement vehicle, credit_check
  credit_score > creditworthiness assessment, credit_file credit_report > creditworthiness,
  credit_rating > creditworthiness, debt loan, debt owe > debtor outstanding liability, debt owe
  arrears, debt_collector bailiff > enforcement collection, debt_collectors > agency, decent_seat
  seat good_chair > chair ergonomic adjustable, died_contract > death, do_you_check_me
  check_my_credit > credit assessment, fault > negligence, hire rental rent, hire_out > rent
  rental, house_loan > mortgage, how_long_is_the_contract > term duration, how_much_can_i_borrow >
  loan limit amount, how_quick_do_i_get_it when_do_i_get_the_money > disbursed payout,
  hurt_my_credit credit_score > credit trace file, lend lender, loan > lender, loan_phone
  another_phone > substitute lent, longer_mortgage > extended term, minimum_contract > minimum
  term, mortgage home_loan > loan lender, my_fault whose_fault > liability negligence, owe >
  balance, pay_early > early repayment, pay_it_off_early > repayment, payday_loan > lending,
  pick_up > collection, pick_up > pickup, pickup collection, rent_it_out let_it_out > letting
  consent, rental_car hire_car > hire vehicle, someone_to_sign > surety, sore_back bad_back >
  ergonomic chair, spare replacement, take_a_break_from_paying pause_payments > deferral holiday,
  take_it_with_me move_my_mortgage > transferred portable, take_over_my_contract > transferred,
  who_decides > approval, wifes_name put_my_wife > joint`;
