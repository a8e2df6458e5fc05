/** Banks, accounts and cards; see `SYNONYMS`. */
export const banks = `
  24_7 round_the_clock any_time > clock, account iban, account_number sort_code > iban, accountant
  bookkeeper > auditor, accounts > ledger, adult_content porn > filtered age, age_check
  prove_my_age > verified age, android > telephone, another_bank other_bank > institutions
  provider, applepay paypal > wallet payment, arrive > delivery deliver, ask_first ask_permission >
  authorisation prior consent, ask_first check_first > prior approval, atm > dispenser, atm cash,
  audit check_the_books > auditor, away house_empty > unoccupied vacant, away_for_months on_holiday
  > unoccupied consecutive, back_out pull_out > cancel, back_to_the_office > attendance premises,
  balance how_much_is_in > funds credit, bank > iban, bank_account open_an_account > account,
  bank_collapse > deposits guarantee protected, banknote bill, bar > blocked, basket > cart
  trolley, bed mattress wardrobe > furniture, beforehand > advance prior, big_print large_print >
  type, bike_nicked bike_lock > cycle secured, bill > statement, block_calls > barred,
  block_my_phone block_sim > barred blacklisted, books > ledger records, bounce > insufficient
  dishonoured returned, bounced_cheque > dishonoured, boyfriend_moves_in > occupant, branch
  bank_near_me > counter premises, brand > manufacturer make, brand_new > replaced, burnt_my_hand
  hurt_at_home > injuries insured, call_centre > telephone, cancel > annul, cancel_my_subscription
  cancel_subscription > terminate, cancel_order > annulled, cancel_payment stop_payment > revoke,
  card > visa credit paypal cash, card payment, card_blocked card_not_working > blocked
  reactivated, card_eaten swallowed > retained machine, cash > coin banknote, cash money,
  cash_at_home > currency cash money, cash_out > withdrawal, cashier checkout, cashpoint
  cash_machine > cash, cashpoint withdrawal, chain > lock, change_address new_address > change,
  change_bank > transfer, change_mind > cancel withdrawal return, change_my_order change_order >
  amend modify, changed_my_mind > revoke, charity_number > registered, chat message_you >
  enquiries, cheapest > lowest minimum, check_my_emails read_emails > messages, checkout > till
  payment basket, checks > audits, cheque check, cheque check > draft, cheque payee, chuck_away >
  dispose discard, close_my_account > closure terminate, code_by_text text_code > authentication
  verification, cold_call telemarketing > unsolicited, con > fraud scam, contact get_in_touch >
  enquiries, cooling_off > cancel, couch settee armchair > furniture, counter teller > branch
  cashier, counterfeit forgery, courier carrier, courier delivery, cracks > subsidence structural,
  credit_card > card credit payment, debit_card > card payment, declined rejected > insufficient,
  default > delinquency nonpayment, default missed > arrears, delete_account delete_my_account >
  erasure closure deletion, deliver send, delivery_man delivery_driver > carrier courier, deposit >
  advance downpayment, deposit > percentage, deposit down_payment > loan value equity, didnt_arrive
  > missing, dodgy fishy > suspicious questionable, donate charitable, donate_clothes > textiles
  garments, dont_like didnt_like > dislike, dont_like dont_want > withdraw return, dormant inactive
  > unused, dosh > money cash, down_payment deposit, drop_off > deliver delivery return leave
  deposit, dry_my_clothes hang_washing hang_clothes > laundry, dump_my_sofa dump_furniture >
  abandoned furniture, email_address > mail, email_you > contact address, emails > messages,
  encrypted safe_online > security, esim > card, estimated_bill > estimate reading, extension >
  telephone, fake counterfeit, fake false forge, fake fraudulent, first_order new_customer >
  introductory, forgot_my_pin forgot_pin > identification reset, forgot_my_wallet no_wallet >
  identification card, fourteen 14_year_old > minors junior age, fraud > fraudulent, fraud
  deception, freeze > block, fundraiser > charity, furniture sofa couch > contents household,
  get_here > delivered, get_in_touch > contact address, get_out_of > cancel terminate withdraw,
  get_out_of_subscription > terminate, get_through > contact telephone, gets_here turns_up > arrive
  delivery, gmail > mail, gmail hotmail yahoo > private mailbox email, go_ahead > authorisation
  consent approval, go_into_the_red go_overdrawn > overdraft, go_missing > lost missing, goes_bust
  > guarantee, guarantee warranty, guarantor co_signer > guarantee surety, hacked hacker >
  unauthorised, hang_on_to > retain, hasnt_come > undelivered missing, having_a_party have_a_party
  > parties neighbours, helpline hotline > telephone, hole > defect tear, hole_in_the_wall atm >
  machine withdrawal, how_big_a_deposit how_much_deposit > valuation percent,
  how_long_is_the_guarantee > warranty years, how_long_keep_cctv > erased recordings, iban swift >
  bic, im_60 im_70 > age eldest, in_advance > advance beforehand, in_the_red overdrawn > overdraft
  debit negative, instant straight_away > seconds, interest > yield bear, interest rate, iphone
  phone smartphone > gadget portable, iphone samsung android > handset device, just_started > newly
  commencement, just_started new_here > probation probationary, keep > retention, keep_number >
  porting, keyboard mouse headset > device, kids_account child_account > junior minors,
  late_payment > default, learner young_driver > inexperienced, leave_in_will > legacy,
  leave_my_sofa > furniture abandoned, left > remainder balance, left > residual, left_alone >
  unattended unoccupied, left_on_it > balance remaining, left_with > deposited, let_someone_else >
  authorise third party, liability hurt_someone > third liable, lock_my_card > block, locks >
  deadlock mortice, lost missing > undelivered, lost_card stolen_card > replacement report,
  lost_fob key_card > fob access, lost_wallet lost_purse > lost stolen, loyalty_card clubcard >
  points loyalty programme, make manufacturer, mall > shopping centre, mastercard amex > credit
  debit card, min minimum, min_order minimum_spend > exceeding minimum order, min_spend > minimum
  exceeding, minimum_balance > minimum deposit, miss_a_payment missed_payment > default late,
  missed_delivery > attempts collection, missed_flight > departure delay, missed_some_payments >
  defaults arrears, missing incomplete, move_bank leave_bank > switching closure provider,
  move_my_bills > switching transfer debits, moves_in > commencement, moves_in > occupants,
  named_driver > driver, never_turned_up never_arrived > undelivered fails missing, new_for_old
  old_for_new > replacement, new_windows > replacement windows, nicked_phone nicked_my_iphone >
  missing device stolen, nicked_purse nicked_wallet > stolen lost, no_funds empty_account >
  insufficient failed, no_money_in_my_account no_money_in_account > failed insufficient debit,
  nobody_home > attempts, nobody_there > unoccupied, not_used_for_ages > dormant inactive, notes >
  cash, notes > coins, old > deterioration, old_clothes clothes_bank > textiles donated, old_number
  > previous, open_account sign_up > opening register registration, open_on_sunday > sunday,
  opt_out > decline, opt_out leave_pension > withdraw opt, ordered_wrong wrong_thing > amended
  annulled, overdraft > debit arranged, overdraft account, overdraft bank, pac_code > porting,
  payee > recipient creditor, payment > visa debit cash, paypal online, permission > prior,
  permission ok > authorisation, phishing fake_email dodgy_email > suspicious fraudulent,
  piggy_bank > savings, pin passcode > identification code, pin_number > personal identification,
  play_football > games, play_games > games private, playing_outside kids_play > games lawn, points
  reward > programme, post > mail delivery, post_office > collection point, printout print > paper
  copy, purse handbag, queue line, reach telephone, real_person > representative, recipient payee >
  beneficiary, refurbished reconditioned, rest > remainder, reward points > loyalty cashback,
  right_away > instant, right_to_disconnect > availability, ring > contact, ring call phone >
  hotline, ring_doorbell > surveillance camera, rip_off > fraud expensive overcharge, ripoff >
  fraud overcharge, row consecutive successive, rust rot rotten > deterioration corrosion,
  safe_money > protected guarantee deposits, savings > account deposit, savings > yield,
  savings_rate > interest yield, scam con > fraudulent deception, scam fraud, scam_call scam_text >
  fraud suspicious, scammer > fraud fraudster, scrap call_off > annul cancel, second_hand used,
  secondhand > used second_hand, secondhand refurbished, send_back return > withdraw, send_it_back
  > withdrawal, send_money > payment remit, send_money > remittance, send_stuff_to_my_gmail >
  forwarded private, ship > deliver, show_my_face camera_on > cameras switched, shut_account >
  closure terminate, sick_kid > ill, sign_in login > access, sketchy shady > suspicious,
  skip_a_month > suspend, sofa > furniture, someone_used_my_card > unauthorised fraudulent
  transactions, something_on_my_bill wrong_bill > disputed items, spam junk > nuisance unsolicited,
  spam_calls cold_calls > nuisance, spare_phone replacement_phone > substitute lent, spending_money
  travel_money > currency cash, standing_order bank, statement > extract transactions,
  stole_my_bike bike_stolen > cycle pedal theft, stolen > unauthorised unauthorized,
  stolen_identity identity_theft > fraud impersonation, stolen_phone lost_phone > missing barred
  blacklisted, stop > withdraw cessation, stop_donating cancel_donation > donation cancel, survey
  surveyor > valuation inspection, suspicious sus > suspect, switch_bank > switching transfer
  provider, switch_supplier > transfer, take_money_out get_money_out > withdrawal, takeout >
  withdrawal atm, talk_to_a_human speak_to_someone > representative adviser, teen_account > junior
  young, third_party someone_else > party, throw_away chuck > retain, till cashier, too_old older >
  maximum eldest, took_money > debited, took_money_out > debited, took_my_bag > theft, transfer >
  bank payment wire, typed_wrong got_it_wrong > erroneous incorrect, typo mistake > error
  erroneous, unblock unlock > reactivate release, under_guarantee under_warranty > warranty
  guarantee, unlocked left_open > unsecured forcible, upfront > advance deposit, valuable > value
  worth, valuation value > appraisal assessed, verify authentication, visa > credit, wallet purse,
  washing_line clothes_line > laundry drying, wasnt_home wasnt_in not_home > attempts collection
  recipient, wear > deterioration gradual, wear_and_tear wore_out > deterioration wear, were_away
  im_away > unoccupied absence, what_lock > deadlock cylinder, what_number number_to_call >
  telephone hotline, who_do_i_ring who_do_i_phone > telephone extension contact, who_do_i_write_to
  > contact address officer, wifi_calling > wireless, window_lock > catch latch, wire > remittance
  swift, wire_money > remittance transfer, without_asking > consent unauthorised, work_at_night
  late_at_night > hours, worth value > valuation, wrong erroneous, wrong_address > incorrect
  address, wrong_item > incorrect faulty, wrong_order > incorrect amend, wrong_person > erroneous,
  wrong_person wrong_account > payee incorrect, wrong_pin > erroneous blocked`;
