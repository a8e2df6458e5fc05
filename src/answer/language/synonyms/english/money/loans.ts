/** Loans, debts and mortgages; see `SYNONYMS`. */
export const loans = `
  back_pay > retrospective arrears, bad_credit > creditworthiness, borrow > lender credit, borrow
  loan lend rent hire, borrow_money > loan credit lending, car_loan car_finance > vehicle loan
  credit, careless stupid > negligence, chair > ergonomic, click_and_collect > collection pickup,
  collector debt, contract_length > term duration, courtesy_car hire_car > replacement vehicle,
  credit_check credit_score > creditworthiness assessment, credit_file credit_report >
  creditworthiness, credit_rating > creditworthiness, debt loan, debt owe > debtor outstanding
  liability, debt owe arrears, debt_collector bailiff > enforcement collection, debt_collectors >
  agency, decent_seat seat good_chair > chair ergonomic adjustable, died_contract > death, fault >
  negligence, hire rental rent, hire_out > rent rental, house_loan > mortgage,
  how_long_is_the_contract > term duration, how_much_can_i_borrow > loan limit amount,
  hurt_my_credit credit_score > credit trace file, lend lender, loan > lender, loan_phone
  another_phone > substitute lent, longer_mortgage > extended term, minimum_contract > minimum
  term, mortgage home_loan > loan lender, my_fault whose_fault > liability negligence, payday_loan
  > lending, pick_up > collection, pick_up > pickup, pickup collection, rent_it_out let_it_out >
  letting consent, rental_car hire_car > hire vehicle, sore_back bad_back > ergonomic chair, spare
  replacement, take_it_with_me move_my_mortgage > transferred portable, take_over_my_contract >
  transferred`;
