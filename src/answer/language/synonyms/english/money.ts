/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  24_7 round_the_clock any_time > hours clock, abroad overseas > currency, acc account,
  account_number sort_code > iban, accountant bookkeeper > auditor, acquire obtain, act_for_me >
  attorney behalf representative, additional supplementary, adjuster inspector > assessor,
  affordable cheap discount inexpensive reduced, after_i_ordered ordered > placement placed, alarm
  > siren, allowance threshold > ceiling, another_bank other_bank > institutions provider, antique
  > valuables, anytime whenever > time hours, apple_pay > contactless mobile payment, applepay
  paypal > wallet payment, arrive > delivery deliver, arrive dispatch, arrived_broken
  broken_when_it_arrived > transit damage, asap > forthwith promptly, ask_first ask_permission >
  authorisation prior consent, ask_first check_first > prior approval, at_uni halls dorm >
  university accommodation, atm > dispenser, atm cash, atm withdrawal, auction bid, auction bidder,
  audit check_the_books > auditor, auto_renew > renewal automatically, autorenew > automatic
  recurring, available stock supply, avoid > waived, away house_empty > unoccupied vacant,
  away_for_months on_holiday > unoccupied consecutive, back_in_stock > available, back_order stock,
  back_out pull_out > cancel withdraw, back_pay > retrospective arrears, backdate > retrospective
  retroactive, backorder unavailable, bad_credit > creditworthiness, balance funds, balance
  how_much_is_in > funds credit, bank account iban, bank_account open_an_account > account,
  bank_collapse > deposits guarantee protected, banknote bill, bargain bid > offer, bargain
  discount, basket > cart trolley, bed mattress wardrobe > furniture, bedroom_tax > rent,
  before_tax excluding_tax > exclusive net, beforehand > advance prior, behind behind_on > arrears
  overdue, belongings possessions effects, bid > bidder tender, bike_nicked bike_lock > cycle
  secured, bikini swimsuit trunks > swimwear, bill > standing, bill > statement, bill invoice >
  payable, billing invoice payment, birthday > month, bitcoin crypto > cryptocurrency virtual,
  bobbly > pilling, booking_fee > fee charge, books accounts > ledger records, borrow loan lend
  rent hire, borrow_money > loan credit lending, bounce > insufficient dishonoured returned,
  bounced_cheque bounce > dishonoured, box packaging > original, box_damaged > packaging transit,
  boyfriend_moves_in lodger > occupant, branch bank_near_me > counter premises, brand >
  manufacturer make, brand_new new_one > replaced, brochure leaflet, broke > bankruptcy insolvency,
  broke smashed cracked > breakage accidental, broke_it dropped_it smashed_it > accidental damage
  breakage, broken damaged defective faulty, broken stopped_working > defective faulty, bucks
  dollar, budget > funds finance, budget expenditure, bulk quantity, bulk_buy wholesale >
  quantities, burglar_alarm alarm > intruder system, burst burst_pipe leaky > leak water, buy
  acquisition, buy order purchase, buyer customer shopper > purchaser consumer, by_accident
  accidentally > unintentional inadvertent, call_off cancel, cancel > annul, cancel_my_subscription
  cancel_subscription > terminate, cancel_order > annulled cancellation, cancel_payment
  stop_payment > revoke, cancel_policy cancel_insurance > cancellation refund, cancelled_flight
  flight_cancelled > cancellation, cant_pay > insolvency, cant_work unable_to_work > incapacity,
  cap ceiling, capital_gains sell_my_house > gains disposal, car_broken_into > theft vehicle
  unattended, car_insurance > vehicle motor, car_loan car_finance > vehicle loan credit, card
  payment, card payment > visa credit debit paypal cash, card_blocked card_not_working > blocked
  reactivated, card_eaten swallowed > retained machine, careless stupid > negligence, carpet rug
  curtains > furnishings, cart trolley, cash > coin banknote, cash money, cash notes > coins,
  cash_at_home > currency cash money, cash_out get_cash > withdrawal, cashback rebate, cashier
  checkout, cashpoint cash_machine > atm cash, cashpoint withdrawal, catalogue > catalog brochure,
  cctv ring_doorbell > surveillance camera, cent > euro dollar, change > adjust, change_address
  new_address > change, change_insurer > switch cancellation, change_mind > cancel withdrawal
  return, change_my_order change_order > amend modify, changed_my_mind > revoke, charge cost fee
  pay price rate, chargeback > dispute reversal, chargeback refund, charged_after_trial > renewal
  automatically, charged_me billed > debited invoiced, charged_twice double_charged > duplicate
  debited, charity > donation nonprofit charitable, chat message_you > enquiries, cheap budget,
  cheap inexpensive > concession economical, cheaper > discount reduced reduction concession,
  cheapest > lowest minimum, checkout > till payment basket, checkout pay, checks > audits, cheque
  check, cheque check > draft, cheque payee, chewed bite > gnawing animal, chewed dog_chewed >
  animals domestic damage, child_benefit family_allowance > child, chip_in > contribute donate,
  chip_in > share, chip_in_myself pay_towards > excess, chuck_away chuck_out > dispose discard,
  claim > losses, claim get_benefits > entitlement eligibility, click_and_collect > collection
  pickup, close_account close_my_account delete_account > closure terminate, cod > cash delivery,
  code discount_code > promotional promo, code_by_text text_code > authentication verification,
  collateral secured > charge, collector debt, colour shade, come_to > total cost, complain_to
  complaints > grievances ombudsman, complaint > arbitration, complimentary gratis, con > fraud
  scam, contact get_in_touch > enquiries, contract_length > term duration, cooling_off > withdrawal
  cancel, cooling_off changed_my_mind > cancellation withdrawal, cost euro dollar pound, cost
  expense, couch settee armchair > furniture, counter teller > branch cashier, counterfeit forgery,
  coupon discount voucher, coupon voucher > code, coupon voucher > promo redeem, courier carrier,
  courier delivery, courtesy_car hire_car > replacement vehicle, covered > included indemnified,
  covered > warranty insurance, covered included > exclusions, crack > defect, cracked_screen
  smashed_screen screen > breakage glass, cracks > subsidence structural, crash car_crash >
  collision accident, crashed > impact, credit_card > card credit payment, credit_check
  credit_score > creditworthiness assessment, credit_limit spending_limit > ceiling limit,
  credit_score credit_rating > creditworthiness, currency coin money, custom custom_made
  made_to_measure > specification bespoke, customer_service > relations, customer_service
  customer_support > support contact, customs import, customs_fee > duties import, damaged_in_post
  smashed > transit damage, damp mould mold > moisture, dangerous_sport extreme > hazardous,
  deadline due, deal > discount bargain, deal sale > promotion, dealer > retailer trader, dear
  pricey cost_a_lot > expensive, debit direct, debit_card contactless > card payment, debt loan,
  debt owe > debtor outstanding liability, debt owe arrears, debt_collector bailiff > enforcement
  collection, debt_collectors > agency, declined rejected > insufficient, deductible > excess,
  default > delinquency nonpayment, delete_account delete_my_account > erasure closure deletion,
  deliberate wilful intentional, deliver > delivery dispatch, deliver ship send, delivery shipping
  > dispatch, delivery_man delivery_driver > carrier courier, deposit > advance downpayment,
  deposit down_payment > loan value equity, didnt_arrive > undelivered missing, didnt_buy_this
  not_me > unauthorised disputed, different_size another_size > exchange size, direct_debit >
  collection mandate, direct_debit > debit bank, disability_benefit carers_allowance > allowance,
  discount reduction concession reduced, discount_codes promo_codes > promotional redeemed,
  dispatch send, dispute contested, dividend payout > distribution, do_my_taxes taxes > return
  declaration, dodge > evade avoid, dodgy fishy > suspicious questionable, dodgy sketchy shady >
  suspicious, does_it_cover > include excluded covered, doesnt_work not_working stopped_working >
  defective malfunction, dollar euro pound buck quid > currency, dollars euros > foreign, donate
  charitable, donate donor support contribute, donate gift, donor sponsor, dont_like didnt_like >
  dislike, dont_like dont_want > withdraw return, dormant inactive > unused, dosh > money cash,
  down_payment deposit, downgrade tier, drop_off > deliver delivery return leave deposit, dropped >
  accidental damage breakage, due payable, dues > fee subscription, duty > tariff import, early >
  prior premature, earn revenue, earrings > hygiene, emergency_plumber plumber > repairs, empty
  nobody_home > unoccupied vacant, encrypted safe_online > security, engagement_ring wedding_ring
  necklace > jewellery valuables, evade dodge tax_dodge > evasion, excess deductible > bears
  contribution, exchange replace, exchange_rate currency, exempt > relief, exempt free, expense
  claim, expensive > surcharge, expensive price, expensive_stuff expensive_things > valuables,
  expire expiry end valid, express fast > expedited, express next_day > expedited, extra >
  surcharge additional supplement, extra_payment > overpayment, fake counterfeit, fake false forge,
  fake fraudulent, family_plan > household members, fault > negligence, faulty broken defective >
  warranty malfunction, faulty defective > fault, fell_apart came_apart broke > defect,
  file_a_claim > claim notification notify, first_order new_customer > introductory, fiver tenner >
  pound, fix > rectification correct, fix mend > rectify, fix_it_myself get_it_fixed > repair
  authorisation, fixed_rate > fixed term, for_free > charge gratis complimentary, foreign_currency
  > currency exchange, forex currency, forgot > omitted, forgot_my_pin forgot_pin > identification
  reset, forgot_my_wallet no_wallet > identification card, forgot_to_pay forgot > overdue default
  reminder, fourteen 14_year_old > minors junior age, fraud deception, free > complimentary charge,
  free gratis, free waived, free_account > gratis fee maintenance, free_prescriptions prescription
  > exemption, free_shipping free_delivery > carriage waived, free_trial trial > introductory,
  freebie > complimentary promotional sample, freebie > free gift, freemium free, freeze > block,
  fund isa > savings investment, fundraiser > donation charity, furniture sofa couch > contents
  household, gadget > electronic, get_here come arrive > delivered delivery, get_hold_of > obtain
  contact purchase, get_hold_of get_through > contact telephone, get_in_touch write_to > contact
  address, get_it_back > refund reclaim, get_my_money > payout, get_my_money_back > reimbursement
  refunded, get_out_of > cancel terminate withdraw, get_out_of_paying avoid_paying > waive exempt,
  get_out_of_subscription stop_subscription > terminate, gets_here turns_up > arrive delivery,
  gift_card gift_certificate > voucher, gift_card_runs_out > voucher valid, gift_voucher
  gift_certificate > voucher, gift_wrap wrapping > gift, give_back > return refund restore,
  give_money donate, glovebox boot > compartment concealed, go_ahead > authorisation consent
  approval, go_into_the_red go_overdrawn > overdraft, go_missing > lost missing, go_under >
  insolvency bankruptcy, go_up price_rise > increase adjustment, goes_bust > guarantee, google_pay
  apple_pay > contactless wallet, grand thousand, grocery food, group_discount > group reduced,
  guarantee warranty, guarantor > liable, guarantor co_signer > guarantee surety, hack hacker >
  intrusion cyber, hacked got_hacked > compromised breach incident, hacked hacker > unauthorised,
  hacked unauthorised, haggle bargain, haggle negotiate, handle_my_money look_after_my_money >
  attorney, health_condition > medical preexisting, help_me_with > assist support, helpdesk
  support, helpline hotline > telephone, hidden_costs > surcharge additional fee, hire rental rent,
  hire_out > rent rental, hit_my_car prang bump > collision accident, hole > defect tear,
  hole_in_the_wall atm > machine withdrawal, house_loan > mortgage, house_price house_value >
  valuation property, how_long_is_the_contract > term duration, how_long_is_the_guarantee >
  warranty years, how_many_can_i_buy > quantity limit, how_much how_expensive > price cost fee,
  how_much_can_i_borrow > loan limit amount, how_much_can_i_send > limit daily, how_much_do_i_get
  payout > settled sum settlement, how_much_tax > rate levied percent, iban swift > bic, import_tax
  customs > duty, in_a_row > consecutive successive, in_advance > advance beforehand, in_stock
  available, in_the_black in_credit > credit positive, in_the_car out_of_the_car > vehicle,
  in_the_red overdrawn > overdraft debit negative, income_tax > bracket band, instalment > monthly
  payment, instant straight_away > seconds, insurance > policyholder premium, insurance_guy
  assessor > adjuster inspection, insurance_policy > policyholder, insured covered > coverage
  policy indemnity, interest > yield bear, interest apr, interest rate, interest rate > apr annual,
  interest_free > zero interest, invest > capital, invest investor, invest stocks shares >
  securities equities, ipad tablet kindle > gadget device, iphone android smartphone > telephone,
  iphone phone smartphone > gadget portable, island > offshore, jobseeker dole unemployed >
  allowance, join > become subscribe, joint_account share_account > jointly holders, keep >
  retention, keep hang_on_to > retain, kid_broke kid_smashed > accidental damage, kids_account
  child_account > junior minors, klarna bnpl > instalment deferred, knickers pants boxers >
  underwear, knock_off > discount reduction, label tags > original, laptop macbook > computer
  gadget, late_fee > penalty overdue charge fine, late_payment > overdue default interest, late_tax
  late_return > penalty surcharge, leaflet flyer, leak > compromised, leak data_leak > breach
  disclosure, leak drip > escape, learner young_driver > inexperienced, left > residual, left_alone
  > unattended unoccupied, left_in_the_car left_in_car > unattended vehicle concealed, left_on_it >
  balance remaining, left_with > deposited, leftover > surplus, lend lender, let_know let_you_know
  > inform, let_someone_else > authorise third party, liability hurt_someone > third liable, lie >
  misrepresentation, life_insurance > death assured, lightning struck > surge, limit max maximum >
  cap ceiling, loan borrow > lender credit, lock_my_card freeze_card > block, locked_in tied_in >
  minimum term, locks > deadlock mortice secured, lodger roommate > subtenant, log_in sign_in login
  > access, logged_out kicked_off > session inactivity, lose_benefits sanctioned > reduction,
  lose_money > loss losses, loss deficit, lost missing > undelivered, lost_card stolen_card >
  replacement report, lost_luggage lost_suitcase > baggage, lost_wallet lost_purse > lost stolen,
  loyalty_card clubcard > points loyalty programme, lump_sum > commutation single, mailman postman
  > courier carrier postal, make manufacturer, make_a_claim put_in_a_claim claim > notification
  notify loss, make_money earn_money > profit yield income, mall > shopping centre, mastercard >
  card credit, mastercard amex > credit debit card, match > contribution, max_payout > maximum sum
  aggregate, means_test savings_limit > income capital threshold, membership member, membership_fee
  > subscription fee dues, min minimum, min_order minimum_spend > exceeding minimum order,
  min_spend > minimum exceeding, minimum_balance > minimum deposit, miss_a_payment missed_payment >
  arrears default late, missed_delivery not_home not_in > attempts collection, missed_flight >
  departure delay, missing incomplete, money > sum payment, money_back > reimburse repay,
  money_back get_my_money > reimbursement refund, money_off > discount reduction voucher,
  money_problems money_worries > hardship financial, monthly_fee monthly_cost > maintenance fee
  charge, monthly_payment monthly > instalment, mortgage home_loan > loan lender property,
  move_bank leave_bank > switching closure provider, move_my_bills > switching transfer debits,
  moves_in > commencement, moves_in > occupants, my_fault whose_fault > liability negligence,
  my_stuff belongings > possessions effects, named_driver someone_else_drive > driver, never_came
  not_arrived hasnt_come > undelivered missing, never_turned_up never_arrived > undelivered fails
  missing, new_for_old old_for_new > replacement, next_day_delivery > express priority,
  nicked_purse nicked_wallet > stolen lost, no_claims no_claims_bonus > claim reduction free,
  nobody_home > attempts, nobody_there > unoccupied, not_covered > excluded exclusions, not_happy
  unhappy > complaint dissatisfied, not_in > absent, not_used_for_ages > dormant inactive,
  not_working > faulty inoperative, notes > banknote cash, offer > discount deal promotion, old
  wear > deterioration gradual, ombudsman complain > unresolved, on_benefits > recipient welfare,
  on_credit buy_now_pay_later > account instalments, on_hold > pending, on_my_behalf for_me >
  authorised, on_purpose deliberately > wilful intentional, on_sale > discount available,
  open_account sign_up > opening register registration, opt_out > decline, opt_out leave_pension >
  withdraw opt, ordered_wrong wrong_thing > amended annulled, out_of_sight > concealed hidden,
  out_of_stock > available sold unavailable, outstanding > unpaid due, over_the_limit > exceeding
  excess, overdraft > debit arranged, overdraft account, overdraft bank, overdraft overdrawn >
  negative, overpay pay_extra > additional, owe outstanding, own_up > disclose, packet > package
  parcel, padlock chain > lock, painting art antiques > collections, paper_statement > statements
  printed post, parcel package, parcel package > shipment consignment, parcel tracking come >
  delivery, pause freeze take_a_break > suspend, pause put_on_hold > suspension, pay > payment
  settle, pay payable, pay_back_early pay_back_sooner > early repayment compensation, pay_by >
  deadline due payable, pay_for > payment cost charge fee, pay_for foot_the_bill > borne,
  pay_for_return return_postage > carriage borne postage, pay_in > credited, pay_in_bits
  spread_the_cost > instalments, pay_monthly > instalment direct debit, pay_myself
  pay_out_of_pocket > excess bears, pay_off > repay settle, pay_off_early pay_it_off_early > early
  redemption, pay_out > indemnify settled, pay_the_postman pay_on_delivery > cash delivery, payback
  repayment, payday_loan > lending, payee > recipient creditor, payment settle, payout pay_out >
  settlement indemnity, paypal klarna visa > payment card, paypal online, penalty charge, penny >
  pence cent, pension_scheme > superannuation contributory, permission > prior, permission ok >
  authorisation, personalised engraved > specification customised, pet_insurance vet_bill >
  veterinary animal, phish scam, phishing fake_email dodgy_email > suspicious fraudulent, phone
  mobile > portable, pick_it_up pick_up > collection, pick_up > collect pickup, pickup collection,
  piggy_bank > savings, pin passcode > identification code, pin_number > personal identification,
  pipe plumbing > water, pipe_burst burst_pipe > escape water, plan > tier package, pocket_money >
  allowance junior, points reward > programme, poor disadvantaged, poor low_earner > income low,
  possessions goods > contents articles, post > mail delivery, post_office > collection point,
  postman mailman delivery_guy > carrier courier, pre_existing already_ill > condition existing,
  preorder advance, preorder order, preorder pre_order, price_match cheaper_elsewhere > price,
  price_went_up put_up_the_price > increase adjusted, printout print > paper copy, profit >
  earnings gain, profit > surplus dividend, profit margin, profit surplus > gain, promo > promotion
  voucher, promo discount, promo_code > voucher coupon discount, proof_of_purchase > receipt
  invoice, purchase acquire, purse handbag, put_in pay_in chip_in > contribute, put_into >
  contribute, put_money_in pay_in > deposit, put_up go_up > raised, quantity amount, queue
  entrance, queue line, quick > expedited express, quid pound, rate plan > tariff, reach telephone,
  real_person human > agent representative, receipt invoice bill, receipt proof, recipient payee >
  beneficiary, reclaim > refund recover, refund money back, refund money_back, refund reimburse
  repay, refurbished reconditioned, reminder nudge > notice, remortgage > refinance, renew >
  autorenewal expiry, renews auto_renew > automatically, rent_go_up rent_increase > rent adjusted
  increase, rent_help help_with_rent > housing assistance, rental_car hire_car > hire vehicle,
  repossess repo > possession, resize size, rest left > remaining remainder balance, retailer
  merchant, retailer seller, retire_early early_retirement > pension early, retirement_pot
  pension_pot > pension superannuation, retrospectively afterwards > subsequently, return > refund
  exchange, return exchange > refund, return_label > enclosed postage, return_shipping > carriage
  postage, revenue > income turnover, revenue sales, reward points > loyalty cashback, rich >
  wealth fortune, rich wealthy, rich wealthy > affluent, right_away straight_away > forthwith
  instant, ring call > contact, ring call phone > hotline, rip_off > fraud expensive overcharge,
  ripoff > fraud overcharge, risk risky > danger, robot bot > automated, row consecutive
  successive, run_out > expire expiry end, rust rot rotten > deterioration corrosion, safe_money >
  protected guarantee deposits, sale black_friday > reduction promotional, sale clearance, sale
  sales > discount offer reduction, save discount, save_money saving > reduce, savings > account
  deposit, savings > yield, savings_rate > interest yield, scam con > fraudulent deception, scam
  fraud, scam fraud > fraudulent, scam_call scam_text > fraud suspicious, scammer > fraud
  fraudster, scrap call_off > annul cancel, second_hand used, secondhand > used second_hand,
  secondhand refurbished, self_employed > trader, seller vendor dealer, seller vendor merchant,
  send_back bring_back > return, send_back return > withdraw, send_it_back > return withdrawal,
  send_money > transfer payment remit, send_money transfer > remittance, set_back afford > cost,
  share_account share_password > household, shareholder stockholder, ship shipment, ship_abroad
  ship_to > international overseas, shipping > consignment, shipping delivery postage, shipping
  postage > freight carriage, shipping postage delivery > carriage, shop store, shop store >
  outlet, shop store > retailer, shop store > supermarket grocery, shopper customer, shrunk > wash,
  shut_account > closure terminate, single_mum single_parent lone > parent, sinkhole cracks_in_wall
  > subsidence, size > dimension measurement, skiing bungee diving > hazardous sports, skip_a_month
  > suspend, sofa couch settee > furniture, sold_out > available unavailable, someone_used_my_card
  > unauthorised fraudulent transactions, sooner > earlier early advance, spare replacement, spend
  expenditure, spending_money travel_money > currency cash, spill wine > stain, spilled >
  accidental, split_payment > instalments, sponsor sponsorship, spread pay_later > instalments
  deferred, stack combine > cumulative redeemed, stain > soiling, stamp_duty > tax, standing_order
  bank, standing_order regular_payment > recurring, statement > extract transactions, stock
  inventory, stocks share, stocks shares > equity securities, stole_my_bike bike_stolen > cycle
  pedal theft, stolen > unauthorised unauthorized, stolen_identity identity_theft > fraud
  impersonation, stop > withdraw cessation, store_credit credit_note > voucher balance, storm
  hurricane wind > weather, straight_away immediately > forthwith prompt, student_discount >
  concession reduced student, student_discount nus > concession, student_stuff uni_stuff > student
  belongings, stuff > effects articles, stuff order > consignment goods, stuff things > belongings
  possessions goods, subscribe subscription, subscription membership > renewal subscriber,
  subscription membership fee, subscription plan, sum amount, supermarket grocery, surcharge > fee
  charge supplement, surcharge additional, survey surveyor > valuation inspection, suspicious sus >
  suspect, swap exchange trade, swimming_costume bikini > swimwear, switch change_bank > transfer,
  switch_bank > switching transfer provider, tags > label original packaging, take_back > return
  refund, take_money_out get_money_out > withdrawal, takeout > withdrawal atm, tap tap_and_pay >
  contactless, tap_my_card pay_by_phone > contactless, tariff fee, tariff price, tax taxable,
  tax_bill > liability assessment, tax_bracket > band rate, tax_break tax_relief > relief allowance
  exemption, tax_free > allowance, tax_free exempt, tax_office taxman > revenue authority,
  tax_refund tax_back > rebate repayment, tax_return file_taxes > return declaration, teen_account
  > junior young, television tv > set, tell_you let_you_know > disclose notify, third_party
  someone_else > party, throw_away chuck > retain, throw_away throw_out bin > dispose, tied_in
  minimum_contract > minimum term, tight loose > size fit, tights socks > hosiery, till cashier,
  timeout times_out > inactivity session, too_late > barred expired, too_late > expiry elapsed,
  too_small too_big doesnt_fit > size exchange, took_money took_out > debited, took_money_out >
  debited, took_my someone_took > stolen, took_my_bag someone_took > theft, tools > equipment
  trade, total > sum amount, track shipment, track trace, track_my_order where_is_my > tracking
  consignment, tracking parcel, transfer > bank payment wire, travel_insurance > medical trip
  abroad, tree_fell roof_blew > storm, trial proceedings, trial_ends after_trial > expires
  converted, tried_on worn > unworn, trustworthy legit > legitimate authorised genuine, turn_up
  arrive, two_people both_of_us > jointly, typed_wrong got_it_wrong > erroneous incorrect, typo
  mistake > error erroneous, unblock unlock > reactivate release, underwear knickers boxers bra >
  undergarments hygiene, undo take_back > revoke reverse revocation, unhappy dissatisfied >
  complaint dissatisfaction satisfaction, unlocked left_open > unsecured forcible, unopened >
  sealed unused original, upfront > advance deposit, upgrade downgrade > plan, upgrade tier, use >
  redeem employ utilise, use > usage, use_card_abroad card_abroad > foreign currency, use_code
  enter_code > redeem, use_two > cumulative combined, vacant free, valid_for > validity expire,
  valuable > value worth, valuables jewelry ring watch > jewellery, valuation value > appraisal
  assessed, value worth, variable_rate tracker > variable, vat sales_tax > value added, vendor
  seller trader, verify authentication, visa loan > credit, voucher > token, waive > remitted,
  wallet purse, war terrorism > exclusion, washing_machine_flooded overflow > escape water,
  wasnt_home wasnt_in not_home > attempts collection recipient, wealthy fortune > wealth,
  wear_and_tear wore_out > deterioration wear, were_away im_away > unoccupied absence,
  what_does_it_cost > price fee, what_lock > deadlock cylinder, what_number number_to_call >
  telephone hotline, when_can_i_retire > retirement age pensionable, where_to_buy > shop store
  retailer seller, whiplash > injury neck, who_do_i_talk_to who_do_i_ask > contact enquiries,
  who_do_i_write_to > contact address officer, who_pays > borne payable expense, who_pays > liable
  funded, wholesale > trade bulk, widow > surviving, window_lock > catch latch, winter_fuel heating
  > fuel, wire > remittance swift, wire_money wire > remittance transfer, with_tax including_tax >
  inclusive gross, without_asking > consent unauthorised, work_from_home_stuff home_office >
  clerical business, work_stuff work_tools > trade equipment, worn_out worn > deterioration
  ordinary, worth value > valuation, write_off claim_against_tax > deductible, write_off
  tax_deductible > deduct, write_off totalled > loss, write_to email_you > contact address, wrong
  erroneous, wrong_address > incorrect address, wrong_item > incorrect faulty, wrong_order >
  incorrect amend, wrong_person > recipient erroneous, wrong_person wrong_account > payee
  incorrect, wrong_pin > erroneous incorrect blocked, wrong_size too_small too_big > exchange size,
  zip zipper > fastening, zip_broke button > defect`;
