/** Prices, refunds and bills; see `SYNONYMS`. */
export const prices = `
  acquire obtain, additional supplementary, affordable cheap discount inexpensive reduced,
  after_i_ordered > placement placed, after_trial > expires converted, allowance threshold >
  ceiling, amazon_package > parcel, antique > valuables, apple_pay > mobile, arrive dispatch,
  at_uni dorm > university accommodation, auction bid, auction bidder, avoid > waived, backdate >
  retrospective retroactive, bargain bid > offer, bargain discount, bedroom_tax > rent, behind
  behind_on > arrears overdue, belongings possessions effects, bid > bidder tender, bill invoice >
  payable, bill_come bill_arrive > issued invoices, black_friday > reduction promotional, bonus
  windfall > lump overpaid, book_a_desk reserve_a_desk > workstations reserved, booking_fee > fee
  charge, break_contract end_early > termination outstanding, budget expenditure, bulk quantity,
  bulk_buy wholesale > quantities, buy_with_friends buy_together > joint, cant_pay > insolvency,
  cap ceiling, charge cost fee pay price rate, chargeback > dispute reversal, chargeback refund,
  charged_after_trial > renewal automatically, charged_me billed > debited invoiced, charged_twice
  double_charged > debited, cheap budget, cheap inexpensive > concession economical, cheaper >
  reduction, cheaper went_down > lowered, checkout pay, child_benefit family_allowance > child,
  chip_in > donate, chip_in > share, chip_in_myself pay_towards > excess, code discount_code >
  promotional promo, come_to > total cost, compensation money > redress, complimentary gratis, cost
  > euro, coupon voucher, coupon voucher > promo redeem, credit_limit spending_limit > ceiling
  limit, custom custom_made made_to_measure > bespoke, customer_service customer_support > support
  contact, customs_fee > duties import, dad_help parents_help > guarantor gift, deal > discount
  bargain, deal sale > promotion, dealer > retailer trader, dear pricey cost_a_lot > expensive,
  debit direct, delivery > carriage, delivery shipping > dispatch, didnt_buy > disputed
  unauthorised, disability_benefit carers_allowance > allowance, discount reduction concession
  reduced, discount_codes promo_codes > promotional redeemed, do_my_taxes > return declaration,
  dodge > avoid, donate donor contribute, donor sponsor, due payable, dues > fee, duty > tariff,
  eco_house energy_efficient > energy class, empty nobody_home > unoccupied vacant, end > expire,
  energy_bill electric_bill > electricity tariff, excess deductible > bears contribution, exchange
  > refund, exempt > relief, exempt free, exit_fee cancellation_fee > termination charge, expensive
  > surcharge, expensive_stuff expensive_things > valuables, expire expiry valid, express fast >
  expedited, extra > surcharge, extra_payment > overpayment, family_plan > household members,
  fixed_deal deal_ends > expiry fixed variable, fixed_rate > fixed term, foot_the_bill > borne,
  for_free > charge gratis complimentary, forgot_to_pay forgot > overdue default reminder, free >
  complimentary, free waived, free_account > gratis fee maintenance, free_prescriptions
  prescription > exemption, free_shipping free_delivery > carriage waived, freebie > free, freebie
  > promotional sample, freemium free, friends_park visitor_parking > visitors bays,
  from_my_parents_place > elsewhere, get_benefits > entitlement, get_hold_of > obtain contact
  purchase, get_it_back > refund, get_my_money > reimbursement refund, get_out_early leave_early >
  outstanding, get_out_of_paying avoid_paying > waive exempt, gets_more_expensive
  get_more_expensive > raised increase, gift_aid > tax donation, gift_card gift_certificate >
  voucher, gift_card_runs_out > voucher valid, gift_voucher > voucher, gift_wrap wrapping > gift,
  gigs gb > gigabytes allowance, give_back > refund restore, give_money donate, giving_me_money
  gift_from_parents > gifts deposit, go_up > raised, go_up price_rise > increase adjustment,
  goodwill > gesture compensation, google_pay apple_pay > contactless wallet, group_discount >
  reduced, haggle bargain, handle_my_money look_after_my_money > attorney, help_me_with > assist
  support, hidden_costs > surcharge additional fee, house_price house_value > valuation property,
  how_expensive > price cost fee, how_long_to_pay > term years, how_many_can_i_buy > quantity
  limit, how_much > price cost, how_much_do_i_get payout > settled sum settlement, how_much_goes_to
  > percent expenditure, how_much_tax > rate levied percent, huge_bill > unforeseen, import_tax >
  duty, in_the_black in_credit > credit positive, instalment > monthly payment, invoice payment,
  it_support tech_support helpdesk > service desk, jewelry watch > jewellery, jobseeker dole
  unemployed > allowance, joint_account share_account > jointly holders, kid_use_laptop family_use
  > members, knock_off > discount reduction, late_fee > penalty overdue charge fine, late_tax
  late_return > penalty surcharge, limit max maximum > cap ceiling, lone > parent, lose_benefits
  sanctioned > reduction, lose_money > loss losses, lose_my_home > possession eviction, lost_job
  cant_pay > difficulty support hardship, lost_my_job > difficulty unemployment, lump_sum >
  commutation single, mailman postman > postal, massive_bill huge_bill shock_bill > ceiling cap
  expenditure, match > contribution, max_payout > maximum sum aggregate, means_test savings_limit >
  income capital threshold, membership member, membership_fee > fee dues, mix_with_holiday >
  combined, money > refund, money > sum payment, money_back > repay, money_off > discount voucher,
  money_problems money_worries > hardship financial, monthly_donation > regular, monthly_fee
  monthly_cost > maintenance fee charge, monthly_payment > instalment, more_expensive dearer >
  increase raised surcharge, my_stuff > effects, next_day > expedited, next_day_delivery > express
  priority, no_claims no_claims_bonus > claim reduction free, nus > concession, offer > discount
  deal promotion, on_credit > account instalments, on_hold > pending, on_hold > queue, on_my_behalf
  for_me > authorised, on_sale > discount available, order > buy, ordered > placement, outstanding
  > unpaid due, over_the_limit > exceeding excess, overpay pay_extra > additional, packet > package
  parcel, parcel package > shipment consignment, parents_visiting family_visiting > guest visitors,
  pay > settle, pay payable, pay_back_early pay_back_sooner > early repayment compensation, pay_by
  > deadline due payable, pay_extra > overpaid overpayment, pay_for > payment fee, pay_for_return
  return_postage > carriage borne postage, pay_in > credited, pay_in_bits > instalments,
  pay_monthly > direct debit, pay_myself pay_out_of_pocket > excess bears, pay_off > repay settle,
  pay_off_early pay_it_off_early > early redemption, pay_out > indemnify settled, pay_the_postman >
  cash delivery, payment settle, payment_holiday payment_break > deferment, payout pay_out >
  settlement indemnity, penalty charge, plan > tier package, possessions goods > contents articles,
  price_match cheaper_elsewhere > price, promo > promotion, promo discount, promo_code > coupon
  discount, proof_of_purchase > receipt invoice, purchase acquire, put_in pay_in > contribute,
  put_into > contribute, put_money_in pay_in > deposit, put_off delay > deferral, put_up_the_price
  > increase adjusted, quantity amount, rate plan > tariff, receipt invoice bill, receipt proof,
  reclaim > refund recover, refund back, refund reimburse repay, refund_not_arrived >
  reimbursement, remedy > compensation, reminder nudge > notice, renew > autorenewal expiry, renews
  > automatically, rent_go_up rent_increase > rent adjusted increase, rent_help help_with_rent >
  housing assistance, rent_my_house_out > letting, repossess repo > possession, retailer merchant,
  retailer seller, return > refund, return_label > enclosed postage, return_shipping > carriage
  postage, run_out > expiry end, sale clearance, sale sales > discount offer reduction, save
  discount, save_money > reduce, scared_of_the_bill surprise_bill > ceiling unforeseen,
  self_employed > trader, seller vendor dealer, seller vendor merchant, set_back afford > cost,
  shipping > consignment, shipping delivery postage, shipping postage > freight carriage, shop
  store, shop store > outlet, shop store > retailer, shop store > supermarket grocery,
  sleep_somewhere somewhere_to_sleep > accommodation guest room, slow_down throttle > throughput
  reduced, sooner > earlier early advance, spending_cap > ceiling, split_payment > instalments,
  sponsored > fundraising, spread pay_later > instalments deferred, stack combine > cumulative
  redeemed, stamp_duty > tax, still_waiting waiting_for > delay pending, store_credit credit_note >
  voucher balance, student_discount > student, student_stuff uni_stuff > student belongings, stuff
  > consignment, stuff > effects, stuff > possessions goods, subscription membership > renewal
  subscriber, subscription membership fee, subscription plan, sum amount, supermarket grocery,
  surcharge > fee charge supplement, surcharge additional, take_back > return refund, take_my_house
  lose_my_house > possession repossession, takes_my_package take_my_parcel > accepts parcels, tap
  tap_and_pay > contactless, tap_my_card > contactless, tariff fee, tax_bill > liability
  assessment, tax_break tax_relief > relief allowance exemption, tax_deductible > deduct, tax_dodge
  > evasion, tax_free > allowance, tax_free exempt, tax_refund tax_back > rebate repayment,
  tax_return file_taxes > return declaration, things > possessions goods, too_late > expiry
  elapsed, total > sum amount, track shipment, track trace, track_my_order where_is_my > tracking
  consignment, tracking > delivery, tracking parcel, trial > introductory, trial proceedings,
  trouble_paying struggling_to_pay > difficulty deferment, two_of_us three_of_us > joint,
  two_people both_of_us > jointly, use > redeem, use_code enter_code > redeem, use_two > cumulative
  combined, vacant free, valid_for > expire, variable_rate tracker > variable, vendor seller
  trader, voucher > token, waive > remitted, what_does_it_cost > price fee, where_does_my_money_go
  > spent expenditure, where_is_my_refund > reimbursement, where_to_buy > shop store retailer
  seller, who_pays > payable, wholesale > trade bulk, with_my_partner with_a_friend > joint,
  work_for_myself own_boss > freelance sole, work_stuff work_tools > trade equipment, write_off
  claim_against_tax > deductible`;
