/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  24_7 round_the_clock any_time > clock, abroad overseas > currency, account iban, account_number
  sort_code > iban, accountant bookkeeper > auditor, accounts > ledger, acquire obtain, act_for_me
  > attorney behalf representative, additional supplementary, adult_content porn > filtered age,
  affordable cheap discount inexpensive reduced, after_i_ordered > placement placed, after_trial >
  expires converted, after_work after_hours > evening weekends, age_check prove_my_age > verified
  age, agreement_in_principle > decision, allowance threshold > ceiling, amazon_package > parcel,
  america > overseas, android > telephone, another_bank other_bank > institutions provider, antique
  > valuables, anytime whenever > time hours, apology > regret, apple_pay > mobile, applepay paypal
  > wallet payment, arrive > delivery deliver, arrive dispatch, arrived_broken
  broken_when_it_arrived > transit damage, asap > forthwith, ask_first ask_permission >
  authorisation prior consent, ask_first check_first > prior approval, at_uni dorm > university
  accommodation, atm > dispenser, atm cash, auction bid, auction bidder, audit check_the_books >
  auditor, autorenew > automatic recurring, available > stock, avoid > waived, away house_empty >
  unoccupied vacant, away_for_months on_holiday > unoccupied consecutive, back_in_stock >
  available, back_me_up vouch > guarantor, back_order stock, back_out pull_out > cancel, back_pay >
  retrospective arrears, back_to_the_office > attendance premises, backdate > retrospective
  retroactive, backorder unavailable, bad_credit > creditworthiness, balance how_much_is_in > funds
  credit, bali thailand dubai > elsewhere countries, bank > iban, bank_account open_an_account >
  account, bank_collapse > deposits guarantee protected, banknote bill, bar > blocked, bargain bid
  > offer, bargain discount, basement cellar > underground, basket > cart trolley, bed mattress
  wardrobe > furniture, bedroom_tax > rent, before_tax excluding_tax > exclusive net, beforehand >
  advance prior, behind behind_on > arrears overdue, belongings possessions effects, bid > bidder
  tender, big_dog > dog weight, big_print large_print > type, bike_nicked bike_lock > cycle
  secured, bill > statement, bill invoice > payable, bill_come bill_arrive > issued invoices,
  bitcoin crypto > cryptocurrency virtual, black_friday > reduction promotional, block_calls >
  barred, block_my_phone block_sim > barred blacklisted, boat > caravans, bobbly > pilling, bonus
  windfall > lump overpaid, book_a_desk reserve_a_desk > workstations reserved, booking_fee > fee
  charge, books > ledger records, borrow > lender credit, borrow loan lend rent hire, borrow_money
  > loan credit lending, bounce > insufficient dishonoured returned, bounced_cheque > dishonoured,
  box > original, box_damaged > packaging transit, boxes > cardboard packaging, boyfriend_moves_in
  > occupant, branch bank_near_me > counter premises, brand > manufacturer make, brand_new >
  replaced, break_contract end_early > termination outstanding, bring_back > return, brochure
  leaflet, broke > insolvency, broke smashed cracked > breakage accidental, broke_it dropped_it
  smashed_it > accidental damage breakage, broken defective faulty, bucks dollar, budget > funds
  finance, budget expenditure, builder > building works, bulk quantity, bulk_buy wholesale >
  quantities, burglar_alarm alarm > intruder system, burnt_my_hand hurt_at_home > injuries insured,
  burst leaky > leak water, buy_with_friends buy_together > joint, buyer customer shopper >
  purchaser consumer, by_accident accidentally > unintentional inadvertent, call_centre >
  telephone, campervan motorhome > caravans vehicles, cancel > annul, cancel_my_subscription
  cancel_subscription > terminate, cancel_order > annulled, cancel_payment stop_payment > revoke,
  cancel_policy cancel_insurance > cancellation refund, cant_pay > insolvency, cant_work
  unable_to_work > incapacity, cap ceiling, capital_gains sell_my_house > gains disposal,
  car_broken_into > theft vehicle unattended, car_crash > collision accident, car_insurance >
  vehicle motor, car_loan car_finance > vehicle loan credit, card > visa credit paypal cash, card
  payment, card_blocked card_not_working > blocked reactivated, card_eaten swallowed > retained
  machine, cardboard_boxes > flattened, careless stupid > negligence, carpet rug curtains >
  furnishings, cash > coin banknote, cash money, cash_at_home > currency cash money, cash_out >
  withdrawal, cashback rebate, cashier checkout, cashpoint cash_machine > cash, cashpoint
  withdrawal, catalogue > catalog brochure, cent > euro dollar, chain > lock, chair > ergonomic,
  change_address new_address > change, change_bank > transfer, change_insurer > switch
  cancellation, change_mind > cancel withdrawal return, change_my_order change_order > amend
  modify, changed_my_mind > revoke, charge cost fee pay price rate, chargeback > dispute reversal,
  chargeback refund, charged_after_trial > renewal automatically, charged_me billed > debited
  invoiced, charged_twice double_charged > debited, charity > charitable, charity_number >
  registered, chat message_you > enquiries, cheap budget, cheap inexpensive > concession
  economical, cheaper > reduction, cheaper went_down > lowered, cheapest > lowest minimum,
  check_my_emails read_emails > messages, checkout > till payment basket, checkout pay, checks >
  audits, cheque check, cheque check > draft, cheque payee, chewed bite > gnawing animal, chewed
  dog_chewed > animals domestic damage, child_benefit family_allowance > child, chip_in > donate,
  chip_in > share, chip_in_myself pay_towards > excess, chuck_away > dispose discard, claim >
  losses, click_and_collect > collection pickup, close_my_account > closure terminate, code
  discount_code > promotional promo, code_by_text text_code > authentication verification,
  cold_call telemarketing > unsolicited, collector debt, colour shade, come > delivery, come_to >
  total cost, compensation money > redress, complain_to complaints > ombudsman, complain_to_who
  make_a_complaint > complaints procedure, complaint > arbitration, complimentary gratis,
  computer_broke laptop_broke > damage service, con > fraud scam, contact get_in_touch > enquiries,
  contract_length > term duration, cooling_off > cancel, cost > euro, couch settee armchair >
  furniture, counter teller > branch cashier, counterfeit forgery, coupon voucher, coupon voucher >
  promo redeem, courier carrier, courier delivery, courtesy_car hire_car > replacement vehicle,
  covered > exclusions, covered > included indemnified, crack > defect, cracked smashed > fractured
  broken, cracked_screen smashed_screen broken_screen > fractured display, cracked_screen
  smashed_screen screen > breakage glass, cracks > subsidence structural, crashed > impact,
  credit_card > card credit payment, credit_check credit_score > creditworthiness assessment,
  credit_file credit_report > creditworthiness, credit_limit spending_limit > ceiling limit,
  credit_rating > creditworthiness, custom custom_made made_to_measure > bespoke, customer_service
  > relations, customer_service customer_support > support contact, customs_fee > duties import,
  dad_help parents_help > guarantor gift, damaged_in_post smashed > transit damage, dangerous_sport
  extreme > hazardous, daughter_has_a_fever son_is_sick > child ill, deaf hard_of_hearing > hearing
  impaired relay, deal > discount bargain, deal sale > promotion, dealer > retailer trader, dear
  pricey cost_a_lot > expensive, debit direct, debit_card > card payment, debt loan, debt owe >
  debtor outstanding liability, debt owe arrears, debt_collector bailiff > enforcement collection,
  debt_collectors > agency, decent_seat seat good_chair > chair ergonomic adjustable, declined
  rejected > insufficient, default > delinquency nonpayment, default missed > arrears,
  delete_account delete_my_account > erasure closure deletion, deliberate wilful intentional,
  deliver > delivery dispatch, deliver send, delivery > carriage, delivery shipping > dispatch,
  delivery_man delivery_driver > carrier courier, deposit > advance downpayment, deposit >
  percentage, deposit down_payment > loan value equity, didnt_arrive > missing, didnt_buy >
  disputed unauthorised, didnt_buy_this > disputed, died_contract > death, different_size
  another_size > exchange size, disability_benefit carers_allowance > allowance, discount reduction
  concession reduced, discount_codes promo_codes > promotional redeemed, dividend payout >
  distribution, diy > works, do_my_taxes > return declaration, dodge > avoid, dodgy fishy >
  suspicious questionable, does_it_cover > include excluded covered, dollar euro pound buck quid >
  currency, dollars euros > foreign, donate charitable, donate donor contribute, donate_clothes >
  textiles garments, donor sponsor, dont_like didnt_like > dislike, dont_like dont_want > withdraw
  return, dormant inactive > unused, dosh > money cash, down_payment deposit, drill hammer > works
  noise, dripping leaking > pipe, drop_off > deliver delivery return leave deposit, dropped >
  accidental damage breakage, dry_my_clothes hang_washing hang_clothes > laundry, due payable, dues
  > fee, dump_my_sofa dump_furniture > abandoned furniture, duty > tariff, early > prior premature,
  earn revenue, earrings > hygiene, ebay > delivery, eco_house energy_efficient > energy class,
  email_address > mail, email_you > contact address, emails > messages, emergency_plumber plumber >
  repairs, empty nobody_home > unoccupied vacant, encrypted safe_online > security, end > expire,
  energy_bill electric_bill > electricity tariff, engagement_ring wedding_ring > jewellery
  valuables, esim > card, estimated_bill > estimate reading, eu > european union, euro dollar
  pound, europe > european, excess deductible > bears contribution, exchange > refund,
  exchange_rate currency, exempt > relief, exempt free, exit_fee cancellation_fee > termination
  charge, expensive > surcharge, expensive_stuff expensive_things > valuables, expire expiry valid,
  express fast > expedited, extension > telephone, extra > surcharge, extra_payment > overpayment,
  extra_screen > monitor, fake counterfeit, fake false forge, fake fraudulent, family_plan >
  household members, fault > negligence, faulty broken defective > warranty malfunction, faulty
  defective > fault, fell_apart came_apart > defect, file_a_claim > claim notification notify,
  first_order new_customer > introductory, fiver tenner > pound, fix > rectification, fix_it_myself
  get_it_fixed > repair authorisation, fixed_deal deal_ends > expiry fixed variable, fixed_rate >
  fixed term, foot_the_bill > borne, for_free > charge gratis complimentary, foreign_currency >
  currency exchange, forex currency, forgot > omitted, forgot_my_pin forgot_pin > identification
  reset, forgot_my_wallet no_wallet > identification card, forgot_to_pay forgot > overdue default
  reminder, fourteen 14_year_old > minors junior age, fraud > fraudulent, fraud deception, free >
  complimentary, free waived, free_account > gratis fee maintenance, free_prescriptions
  prescription > exemption, free_shipping free_delivery > carriage waived, freebie > free, freebie
  > promotional sample, freemium free, freeze > block, friends_park visitor_parking > visitors
  bays, from_my_parents_place > elsewhere, fundraiser > charity, furniture sofa couch > contents
  household, get_benefits > entitlement, get_here > delivered, get_hold_of > obtain contact
  purchase, get_in_touch > contact address, get_it_back > refund, get_my_money > reimbursement
  refund, get_out_early leave_early > outstanding, get_out_of > cancel terminate withdraw,
  get_out_of_paying avoid_paying > waive exempt, get_out_of_subscription > terminate, get_through >
  contact telephone, gets_here turns_up > arrive delivery, gets_more_expensive get_more_expensive >
  raised increase, gift_aid > tax donation, gift_card gift_certificate > voucher,
  gift_card_runs_out > voucher valid, gift_voucher > voucher, gift_wrap wrapping > gift, gigs gb >
  gigabytes allowance, give_back > refund restore, give_money donate, giving_me_money
  gift_from_parents > gifts deposit, glovebox boot > concealed, gmail > mail, gmail hotmail yahoo >
  private mailbox email, go_ahead > authorisation consent approval, go_into_the_red go_overdrawn >
  overdraft, go_missing > lost missing, go_under > insolvency bankruptcy, go_up > raised, go_up
  price_rise > increase adjustment, goes_bust > guarantee, goodwill > gesture compensation,
  google_pay apple_pay > contactless wallet, grand thousand, group_discount > reduced, guarantee
  warranty, guarantor > liable, guarantor co_signer > guarantee surety, hack hacker > intrusion
  cyber, hacked got_hacked > compromised breach incident, hacked hacker > unauthorised, haggle
  bargain, handle_my_money look_after_my_money > attorney, hang_on_to > retain, hasnt_come >
  undelivered missing, having_a_party have_a_party > parties neighbours, health_condition > medical
  preexisting, help_me_with > assist support, helpline hotline > telephone, hidden_costs >
  surcharge additional fee, hire rental rent, hire_out > rent rental, hit_my_car > collision
  accident, hole > defect tear, hole_in_the_wall atm > machine withdrawal, house_loan > mortgage,
  house_price house_value > valuation property, how_big_a_deposit how_much_deposit > valuation
  percent, how_expensive > price cost fee, how_fast_decision > principle decision, how_fast_reply
  how_quick_reply > answer response hours, how_long_is_the_contract > term duration,
  how_long_is_the_guarantee > warranty years, how_long_keep_cctv > erased recordings,
  how_long_to_answer > reply working, how_long_to_pay > term years, how_many_can_i_buy > quantity
  limit, how_much > price cost, how_much_can_i_borrow > loan limit amount, how_much_can_i_send >
  limit daily, how_much_do_i_get payout > settled sum settlement, how_much_goes_to > percent
  expenditure, how_much_tax > rate levied percent, how_often_come_in days_in_office > attend
  weekly, huge_bill > unforeseen, hurt_my_credit credit_score > credit trace file, iban swift >
  bic, if_i_die when_i_die > executors, im_60 im_70 > age eldest, immediately > prompt, import_tax
  > duty, in_advance > advance beforehand, in_america > abroad overseas, in_spain in_italy
  in_france > abroad countries european, in_stock available, in_the_black in_credit > credit
  positive, in_the_car out_of_the_car > vehicle, in_the_red overdrawn > overdraft debit negative,
  in_the_states > countries abroad overseas, income > evidenced, income_tax > bracket band,
  inspector > assessor, instalment > monthly payment, instant straight_away > seconds, insurance >
  policyholder premium, insurance_guy assessor > adjuster inspection, insurance_policy >
  policyholder, insured covered > coverage indemnity, interest > yield bear, interest apr, interest
  rate, interest_free > zero interest, invest investor, invest stocks shares > securities equities,
  invoice payment, ipad tablet kindle > gadget device, iphone phone smartphone > gadget portable,
  iphone samsung android > handset device, isa > investment, island > offshore, it_support
  tech_support helpdesk > service desk, itemised > detailed breakdown, jewelry watch > jewellery,
  jobseeker dole unemployed > allowance, join > subscribe, joint_account share_account > jointly
  holders, just_started > newly commencement, just_started new_here > probation probationary, keep
  > retention, keep_number > porting, keyboard mouse headset > device, kicked_off > session
  inactivity, kid_broke kid_smashed > accidental damage, kid_use_laptop family_use > members,
  kids_account child_account > junior minors, klarna > payment card, klarna bnpl > instalment
  deferred, knickers pants > underwear, knock_off > discount reduction, laptop macbook > computer
  gadget, late_fee > penalty overdue charge fine, late_payment > default, late_tax late_return >
  penalty surcharge, leaflet flyer, leak > compromised, leak data_leak > breach disclosure, leak
  drip > escape, learner young_driver > inexperienced, leave_in_will > legacy, leave_my_sofa >
  furniture abandoned, left > remainder balance, left > residual, left_alone > unattended
  unoccupied, left_in_the_car left_in_car > unattended vehicle concealed, left_on_it > balance
  remaining, left_with > deposited, lend lender, let_someone_else > authorise third party,
  liability hurt_someone > third liable, lie > misrepresentation, life_cover life_insurance >
  obligatory cover, life_insurance > death assured, lightning struck > surge, limit max maximum >
  cap ceiling, lizard tortoise > reptiles, loan > lender, loan_phone another_phone > substitute
  lent, lock_my_card > block, locks > deadlock mortice, lodger roommate > subtenant, lone > parent,
  longer_mortgage > extended term, lose_benefits sanctioned > reduction, lose_money > loss losses,
  lose_my_home > possession eviction, lose_permission > revoked withdrawn, loss deficit, lost
  missing > undelivered, lost_card stolen_card > replacement report, lost_fob key_card > fob
  access, lost_job cant_pay > difficulty support hardship, lost_my_job > difficulty unemployment,
  lost_wallet lost_purse > lost stolen, loyalty_card clubcard > points loyalty programme, lump_sum
  > commutation single, mailman postman > postal, make manufacturer, make_a_claim put_in_a_claim
  claim > notification notify loss, make_me_come_back come_back_to_the_office > revoked revocation,
  make_money earn_money > profit yield income, mall > shopping centre, massive_bill huge_bill
  shock_bill > ceiling cap expenditure, mastercard amex > credit debit card, match > contribution,
  max_payout > maximum sum aggregate, means_test savings_limit > income capital threshold,
  membership member, membership_fee > fee dues, mend > rectify, middle_of_the_night 2am 3am >
  emergency, min minimum, min_order minimum_spend > exceeding minimum order, min_spend > minimum
  exceeding, minimum_balance > minimum deposit, minimum_contract > minimum term, miss_a_payment
  missed_payment > default late, missed_delivery > attempts collection, missed_flight > departure
  delay, missed_some_payments > defaults arrears, missing incomplete, mix_with_holiday > combined,
  mobile > portable, money > refund, money > sum payment, money_back > repay, money_off > discount
  voucher, money_problems money_worries > hardship financial, monthly_donation > regular,
  monthly_fee monthly_cost > maintenance fee charge, monthly_payment > instalment, more_expensive
  dearer > increase raised surcharge, mortgage home_loan > loan lender, mould mold > moisture,
  move_bank leave_bank > switching closure provider, move_my_bills > switching transfer debits,
  moves_in > commencement, moves_in > occupants, my_fault whose_fault > liability negligence,
  my_stuff > effects, named_driver > driver, never_turned_up never_arrived > undelivered fails
  missing, new_for_old old_for_new > replacement, new_windows > replacement windows, next_day >
  expedited, next_day_delivery > express priority, nicked_phone nicked_my_iphone > missing device
  stolen, nicked_purse nicked_wallet > stolen lost, no_claims no_claims_bonus > claim reduction
  free, no_funds empty_account > insufficient failed, no_money_in_my_account no_money_in_account >
  failed insufficient debit, nobody_home > attempts, nobody_there > unoccupied, not_covered >
  excluded exclusions, not_in > collection, not_used_for_ages > dormant inactive, not_working >
  faulty inoperative, notes > cash, notes > coins, nus > concession, offer > discount deal
  promotion, oil_change fix_my_car > repair vehicles, old > deterioration, old_clothes clothes_bank
  > textiles donated, old_number > previous, ombudsman complain > unresolved, on_benefits >
  recipient welfare, on_credit > account instalments, on_hold > pending, on_hold > queue,
  on_my_behalf for_me > authorised, on_purpose > wilful intentional, on_sale > discount available,
  open_account sign_up > opening register registration, open_on_sunday > sunday, opt_out > decline,
  opt_out leave_pension > withdraw opt, order > buy, ordered > placement, ordered_wrong wrong_thing
  > amended annulled, out_of_sight > concealed hidden, out_of_stock > available sold unavailable,
  outstanding > unpaid due, over_the_limit > exceeding excess, overdraft > debit arranged,
  overdraft account, overdraft bank, overpay pay_extra > additional, own_up > disclose, pac_code >
  porting, packet > package parcel, paper_statement > statements printed post, parcel package >
  shipment consignment, parents_visiting family_visiting > guest visitors, patron celebrity >
  ambassador, pay > settle, pay payable, pay_back_early pay_back_sooner > early repayment
  compensation, pay_by > deadline due payable, pay_extra > overpaid overpayment, pay_for > payment
  fee, pay_for_return return_postage > carriage borne postage, pay_in > credited, pay_in_bits >
  instalments, pay_monthly > direct debit, pay_myself pay_out_of_pocket > excess bears, pay_off >
  repay settle, pay_off_early pay_it_off_early > early redemption, pay_out > indemnify settled,
  pay_the_postman > cash delivery, payback repayment, payday_loan > lending, payee > recipient
  creditor, payment > visa debit cash, payment settle, payment_holiday payment_break > deferment,
  payout pay_out > settlement indemnity, paypal online, penalty charge, penny > pence cent,
  pension_scheme > superannuation contributory, permission > prior, permission ok > authorisation,
  personalised engraved > specification customised, pet_insurance vet_bill > veterinary animal,
  phishing fake_email dodgy_email > suspicious fraudulent, pick_up > collection, pick_up > pickup,
  pickup collection, piggy_bank > savings, pin passcode > identification code, pin_number >
  personal identification, pipe plumbing > water, pipe_burst burst_pipe > escape water, plan > tier
  package, play_football > games, play_games > games private, playing_outside kids_play > games
  lawn, pocket_money > junior, points reward > programme, poor disadvantaged, poor low_earner >
  income low, possessions goods > contents articles, post > mail delivery, post_office > collection
  point, pre_existing already_ill > condition existing, preorder order, preorder pre_order,
  price_match cheaper_elsewhere > price, printout print > paper copy, profit > earnings gain,
  profit > surplus dividend, profit margin, promo > promotion, promo discount, promo_code > coupon
  discount, proof_of_purchase > receipt invoice, prove_what_i_earn proof_of_income > accounts
  payslips evidenced, purchase acquire, purse handbag, put_in pay_in > contribute, put_in_my_name >
  transfer, put_into > contribute, put_money_in pay_in > deposit, put_off delay > deferral,
  put_up_the_price > increase adjusted, quantity amount, queue entrance, queue line, quick >
  expedited, quid pound, rate > apr, rate plan > tariff, reach telephone, real_person >
  representative, receipt invoice bill, receipt proof, recipient payee > beneficiary, reclaim >
  refund recover, refund back, refund reimburse repay, refund_not_arrived > reimbursement,
  refurbished reconditioned, remedy > compensation, reminder nudge > notice, remortgage >
  refinance, renew > autorenewal expiry, renews > automatically, rent_go_up rent_increase > rent
  adjusted increase, rent_help help_with_rent > housing assistance, rent_it_out let_it_out >
  letting consent, rent_my_house_out > letting, rental_car hire_car > hire vehicle, repair_guy >
  engineer technician, repossess repo > possession, resize size, rest > remainder, retailer
  merchant, retailer seller, retire_early early_retirement > pension early, retirement_pot
  pension_pot > pension superannuation, retrospectively afterwards > subsequently, return > refund,
  return_label > enclosed postage, return_shipping > carriage postage, revenue > turnover, revenue
  sales, reward points > loyalty cashback, rich > wealth fortune, rich wealthy, rich wealthy >
  affluent, right_away > instant, right_to_disconnect > availability, ring > contact, ring call
  phone > hotline, ring_doorbell > surveillance camera, rip_off > fraud expensive overcharge,
  ripoff > fraud overcharge, risky > danger, roaming > foreign, roaming use_data_abroad > abroad
  allowances, robot > automated, row consecutive successive, run_out > expiry end, rust rot rotten
  > deterioration corrosion, safe_money > protected guarantee deposits, sale clearance, sale sales
  > discount offer reduction, save discount, save_money > reduce, savings > account deposit,
  savings > yield, savings_rate > interest yield, scam con > fraudulent deception, scam fraud,
  scam_call scam_text > fraud suspicious, scammer > fraud fraudster, scared_of_the_bill
  surprise_bill > ceiling unforeseen, scrap call_off > annul cancel, second_hand used, secondhand >
  used second_hand, secondhand refurbished, self_employed > trader, seller vendor dealer, seller
  vendor merchant, send_back return > withdraw, send_it_back > withdrawal, send_money > payment
  remit, send_money > remittance, send_stuff_to_my_gmail > forwarded private, set_back afford >
  cost, shareholder stockholder, ship > deliver, ship shipment, ship_abroad ship_to > international
  overseas, shipping > consignment, shipping delivery postage, shipping postage > freight carriage,
  shop store, shop store > outlet, shop store > retailer, shop store > supermarket grocery, shopper
  customer, show_my_face camera_on > cameras switched, shut_account > closure terminate, sick_kid >
  ill, sign_in login > access, signal > reception, sinkhole cracks_in_wall > subsidence, size >
  measurement, sketchy shady > suspicious, skiing bungee diving > hazardous sports, skip_a_month >
  suspend, sky_dish > satellite, sleep_somewhere somewhere_to_sleep > accommodation guest room,
  slow_down throttle > throughput reduced, smart_meter > readings, snake spider > reptile exotic,
  sofa > furniture, sold_out > available unavailable, solicitor lawyer > conveyancing,
  someone_used_my_card > unauthorised fraudulent transactions, something_on_my_bill wrong_bill >
  disputed items, sooner > earlier early advance, sore_back bad_back > ergonomic chair, spam junk >
  nuisance unsolicited, spam_calls cold_calls > nuisance, spare replacement, spare_phone
  replacement_phone > substitute lent, spending_cap > ceiling, spending_money travel_money >
  currency cash, spilled > accidental, spilled_coffee coffee_on_my_laptop > damage loss,
  split_payment > instalments, sponsored > fundraising, spread pay_later > instalments deferred,
  stack combine > cumulative redeemed, stain > soiling, stairs_dirty > cleaning, stamp_duty > tax,
  standing_order bank, statement > extract transactions, still_waiting waiting_for > delay pending,
  stock inventory, stock supply, stocks share, stole_my_bike bike_stolen > cycle pedal theft,
  stolen > unauthorised unauthorized, stolen_identity identity_theft > fraud impersonation,
  stolen_phone lost_phone > missing barred blacklisted, stop > withdraw cessation, stop_donating
  cancel_donation > donation cancel, stopped_working > faulty, store_credit credit_note > voucher
  balance, stuck_in_lift elevator_stuck > alarm engineer, stuck_in_the_lift stuck_in_the_elevator >
  lift halts engineer, student_discount > student, student_stuff uni_stuff > student belongings,
  stuff > consignment, stuff > effects, stuff > possessions goods, subscription membership >
  renewal subscriber, subscription membership fee, subscription plan, sum amount, supermarket
  grocery, surcharge > fee charge supplement, surcharge additional, surplus > gain, survey surveyor
  > valuation inspection, suspicious sus > suspect, swap trade, switch_bank > switching transfer
  provider, switch_supplier > transfer, tags > label packaging, take_away_wfh > revoked revocation,
  take_back > return refund, take_it_with_me move_my_mortgage > transferred portable,
  take_money_out get_money_out > withdrawal, take_my_house lose_my_house > possession repossession,
  take_over_my_contract > transferred, takeout > withdrawal atm, takes_my_package take_my_parcel >
  accepts parcels, talk_to_a_human speak_to_someone > representative adviser, tap tap_and_pay >
  contactless, tap_my_card > contactless, tariff fee, tax_bill > liability assessment, tax_bracket
  > band rate, tax_break tax_relief > relief allowance exemption, tax_deductible > deduct,
  tax_dodge > evasion, tax_free > allowance, tax_free exempt, tax_office taxman > revenue
  authority, tax_refund tax_back > rebate repayment, tax_return file_taxes > return declaration,
  teen_account > junior young, tell_you let_you_know > disclose, things > possessions goods,
  third_party someone_else > party, throw_away chuck > retain, tight loose > size fit, tights socks
  > hosiery, till cashier, timeout times_out > inactivity session, too_late > barred expired,
  too_late > expiry elapsed, too_old older > maximum eldest, took_money > debited, took_money_out >
  debited, took_my_bag > theft, tools > equipment trade, total > sum amount, track shipment, track
  trace, track_my_order where_is_my > tracking consignment, tracking > delivery, tracking parcel,
  transfer > bank payment wire, travel_insurance > trip abroad, tree_fell roof_blew > storm, trial
  > introductory, trial proceedings, trouble_paying struggling_to_pay > difficulty deferment,
  trustworthy legit > legitimate authorised genuine, two_of_us three_of_us > joint, two_people
  both_of_us > jointly, typed_wrong got_it_wrong > erroneous incorrect, typo mistake > error
  erroneous, unblock unlock > reactivate release, under_guarantee under_warranty > warranty
  guarantee, underwear knickers boxers bra > undergarments hygiene, undo take_back > revoke
  revocation, unhappy dissatisfied > complaint dissatisfaction satisfaction, unlimited > limitless,
  unlocked left_open > unsecured forcible, unopened > sealed unused original, upfront > advance
  deposit, use > redeem, use > usage, use_card_abroad card_abroad > foreign currency, use_code
  enter_code > redeem, use_two > cumulative combined, vacant free, valid_for > expire, valuable >
  value worth, valuation value > appraisal assessed, variable_rate tracker > variable, vat
  sales_tax > value added, vendor seller trader, verify authentication, visa > credit, voucher >
  token, waive > remitted, wallet purse, wash_my_car car_wash > washing vehicles, washing_line
  clothes_line > laundry drying, washing_machine_flooded overflow > escape water, wasnt_home
  wasnt_in not_home > attempts collection recipient, water_damage dropped_it_in_water
  dropped_in_the_loo > liquid ingress, wealthy fortune > wealth, wear > deterioration gradual,
  wear_and_tear wore_out > deterioration wear, were_away im_away > unoccupied absence,
  what_does_it_cost > price fee, what_lock > deadlock cylinder, what_number number_to_call >
  telephone hotline, when_can_i_retire > retirement age pensionable, where_does_my_money_go > spent
  expenditure, where_is_my_refund > reimbursement, where_to_buy > shop store retailer seller,
  while_you_fix being_fixed > repairs substitute, whiplash > injury neck, who_do_i_ring
  who_do_i_phone > telephone extension contact, who_do_i_write_to > contact address officer,
  who_is_on_the_committee > committee, who_pays > payable, wholesale > trade bulk, wifi_calling >
  wireless, wind > weather, window_lock > catch latch, wine > stain, winter_fuel heating > fuel,
  wire > remittance swift, wire_money > remittance transfer, with_my_partner with_a_friend > joint,
  with_tax including_tax > inclusive gross, without_asking > consent unauthorised, wooden_floor
  laminate > floors underlay, work_at_night late_at_night > hours, work_for_myself own_boss >
  freelance sole, work_for_myself own_boss > self_employment, work_from_abroad work_from_italy >
  countries abroad, work_from_home_stuff home_office > clerical business, work_on_my_car > repair
  vehicles, work_out gym > gymnasium fitness, work_stuff work_tools > trade equipment, workout
  exercise > gymnasium, worn_out worn > ordinary, worth value > valuation, write_off
  claim_against_tax > deductible, wrong erroneous, wrong_address > incorrect address, wrong_item >
  incorrect faulty, wrong_order > incorrect amend, wrong_person > erroneous, wrong_person
  wrong_account > payee incorrect, wrong_pin > erroneous blocked, zip zipper > fastening, zip_broke
  button > defect`;
