/** Taxes, benefits and work; see `SYNONYMS`. */
export const tax = `
  ad_on_tv > advertisements, affect > bearing impact, already_bought already_paid > retrospective,
  already_done already_started > commenced retrospective, anything_after_years > service
  anniversary, before_they_take_money before_i_lose > disregarded threshold, benefit_fraud
  lie_about > fraud punishable, borrow_equipment > loan hire, bottle whisky champagne > gift
  hospitality, box_of_chocolates > gift, cant_afford > affordability, cant_afford > aid low_income,
  cant_make_it > unable, capital_gains > tax, cash > funds finance, cash > liquid, cheating rigged
  fraud > irregularities objections, child_benefit > allowance, child_support pay_for_the_kids >
  maintenance upkeep, cold > symptoms, council_tax > band property, council_tax tax_code > tax,
  council_tax_student > exempt, credit > acknowledge named, credit_the_author give_credit >
  attribution acknowledged named, dementia alzheimers > capacity incapacity, disability_benefit >
  disability, does_it_affect > bearing impact, dole > jobseeker unemployment, down_payment >
  advance, earn > gross, earn make > remuneration, enough_money > sufficient means funds,
  enough_people how_many_people > quorum quorate, enough_people_there > quorum, equipment > loan,
  extra > surplus, fair reasonable, find_a_job > position, first_money first_payment > first
  payment, football_tickets > sporting hospitality, found_a_phone > finder, freebies > gifts,
  gardening garden_work > communal grounds, gave_me_chocolates > gifts, gave_me_money tenner fiver
  > gift gifts money, gave_me_too_much paid_me_too_much > overpayment, get_my_money when_paid >
  settled payment, get_paid > settled, get_paid_weekly > paid, get_round get_around > exempt,
  get_something_now need_money_now > advance emergency, have_to_look_for_a_job > exempt seek,
  help_out pitch_in > communal contribute work, hmrc revenue, housing_benefit > rent allowance,
  how_much_can_i_make how_much_can_i_earn > earnings disregarded, how_much_do_i_have_to_earn >
  income minimum threshold, how_much_money cash_do_i_need > funds means sufficient,
  in_charge_of_my_money > attorney, in_the_bank 10k savings > capital, income earnings, income_tax
  > tax income, inheritance > capital, inheritance_tax inheritance, inventor invented > patent, irs
  > tax revenue, is_it_mine my_work > author owner, job_centre jobcentre > employment appointments,
  jobseeker unemployed, kids_money > maintenance, kids_under > aged younger, leave_money
  leave_my_money > bequest legacy inheritance, leave_to leave_money > bequest bequeath legacy, lie
  > perjury misleading, loans > liabilities, look_for_a_job > seek employment, look_for_work
  find_work find_a_job > seek employment jobseeker, lose_my_benefits lose_my_dole > benefits
  bearing, low_income > low income, made_by invented_by > author creator, match_day > event
  fixture, mention > acknowledge, miss_work_for_court > earnings compensated attendance,
  missing_person missing_child > missing report, missing_work lost_wages > earnings loss
  compensated, money > finance, money_come_from where_does_the_money > funded proceeds financed,
  money_guy > finances, money_in_the_bank > funds balance savings, no_money > destitute, no_money >
  insufficient, old > surplus obsolete, old_benefit replaced > superseded, old_computer >
  compatible, old_equipment > surplus, old_tv old_phone > supported compatible manufactured,
  on_my_own > lone person, out_of_my_own_pocket own_money own_cash > contribution match,
  paid_for_by who_funds > funded financed, patent intellectual, pay_for_the_kids > contribution,
  pay_off > liabilities, pay_up_front > prepayment advance, put_in_ourselves match_funding >
  contribution kind, rent > charge, replaced_by > superseded successor, rigged > fraud
  manipulation, royalty > remuneration, savings > assets, self_assessment > tax return,
  self_defence > force reasonable, show_me_around show_round > induction orientation mentor,
  show_money bank_statement > funds means sufficient, show_people_round viewing > prospective,
  some_left left_over leftover > surplus remainder unspent, spade shovel rake > equipment, spare >
  surplus additional, spare_room extra_room > surplus bedroom, subsidy funding, take_money_off
  lose_money > diminished deduction reduction, take_off > deduct diminish, tax > fiscal, tax >
  taxation, tax duty vat, tax_credit credit, taxman > levied taxation, taxman > tax hmrc inland,
  tenner > note, too_ill_to_work > unfit incapacity limited, too_little not_enough > inadequate
  shortage, too_sick too_ill > incapable incapacity, trapped > unable, trick > fraud, tummy_bug
  the_runs > gastroenteritis, unable > incapable, unable_to > incapable incapacity, unfit >
  incapacity incapable, universal_credit benefit, upfront > prepayment, upset > conversation
  support counselling, welfare > allowance, welfare wellbeing, what_happens_to_the_money > assets
  surplus, when_can_i_come_back come_back_after_sick > symptoms return, when_do_i_get
  when_will_i_get > payment paid, whisky gin rum > alcoholic, who_pays_for > funded financed,
  will_it_work does_it_work > compatible supported requirements, work_part_time > earnings, yard >
  grounds`;
