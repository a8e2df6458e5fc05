/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  acc account, acquire obtain, additional supplementary, affordable cheap discount inexpensive
  reduced, apple_pay > contactless mobile payment, applepay paypal > wallet payment, arrive >
  delivery deliver, arrive dispatch, atm cash, atm withdrawal, auction bid, auction bidder,
  auto_renew > renewal automatically, autorenew > automatic recurring, available stock supply,
  back_order stock, back_out pull_out > cancel withdraw, backorder unavailable, balance funds, bank
  account iban, banknote bill, bargain bid > offer, bargain discount, basket > cart trolley,
  beforehand > advance prior, bid > bidder tender, billing invoice payment, bitcoin crypto >
  cryptocurrency virtual, booking_fee > fee charge, borrow loan lend rent hire, bounce >
  insufficient dishonoured returned, box packaging > original, brand > manufacturer make, brochure
  leaflet, broke > bankruptcy insolvency, broken damaged defective faulty, bucks dollar, budget >
  funds finance, budget expenditure, bulk quantity, buy acquisition, buy order purchase, buyer
  customer shopper > purchaser consumer, call_off cancel, cap ceiling, card payment, card payment >
  visa credit debit paypal cash, cart trolley, cash > coin banknote, cash money, cashback rebate,
  cashier checkout, cashpoint cash_machine > atm cash, cashpoint withdrawal, catalogue > catalog
  brochure, cent > euro dollar, change_mind > cancel withdrawal return, charge cost fee pay price
  rate, chargeback > dispute reversal, chargeback refund, charity > donation nonprofit charitable,
  cheap budget, cheap inexpensive > concession economical, cheaper > discount reduced reduction
  concession, cheapest > lowest minimum, checkout > till payment basket, checkout pay, cheque
  check, cheque payee, chip_in > contribute donate, click_and_collect > collection pickup,
  collector debt, colour shade, come_to > total cost, complimentary gratis, con > fraud scam,
  cooling_off > withdrawal cancel, cost euro dollar pound, cost expense, counterfeit forgery,
  coupon discount voucher, coupon voucher > code, coupon voucher > promo redeem, courier carrier,
  courier delivery, covered > warranty insurance, credit_card > card credit payment, currency coin
  money, customer_service customer_support > support contact, customs import, deadline due, deal >
  discount bargain, deal sale > promotion, dealer > retailer trader, dear pricey cost_a_lot >
  expensive, debit direct, debit_card contactless > card payment, debt loan, debt owe > debtor
  outstanding liability, debt owe arrears, declined rejected > insufficient, default > delinquency
  nonpayment, deliver > delivery dispatch, deliver ship send, delivery shipping > dispatch, deposit
  > advance downpayment, direct_debit > debit bank, discount reduction concession reduced, dispatch
  send, dispute contested, dollar euro pound buck quid > currency, donate charitable, donate donor
  support contribute, donate gift, donor sponsor, dosh > money cash, down_payment deposit,
  downgrade tier, drop_off > deliver delivery return leave deposit, due payable, dues > fee
  subscription, duty > tariff import, earn revenue, exchange replace, exchange_rate currency,
  exempt free, expense claim, expensive price, expire expiry end valid, express fast > expedited,
  extra > surcharge additional supplement, fake counterfeit, fake false forge, fake fraudulent,
  faulty broken defective > warranty malfunction, faulty defective > fault, fiver tenner > pound,
  for_free > charge gratis complimentary, foreign_currency > currency exchange, forex currency,
  fraud deception, free > complimentary charge, free gratis, free waived, freebie > complimentary
  promotional sample, freebie > free gift, freemium free, fundraiser > donation charity,
  get_hold_of > obtain contact purchase, get_out_of > cancel terminate withdraw, gift_card
  gift_certificate > voucher, give_back > return refund restore, give_money donate, go_missing >
  lost missing, grand thousand, grocery food, group_discount > group reduced, guarantee warranty,
  hacked unauthorised, haggle bargain, haggle negotiate, helpdesk support, helpline hotline >
  telephone, hidden_costs > surcharge additional fee, hire rental rent, hire_out > rent rental,
  how_much how_expensive > price cost fee, iban swift > bic, in_advance > advance beforehand,
  in_stock available, instalment > monthly payment, insurance > policyholder premium, interest apr,
  interest rate, invest investor, klarna bnpl > instalment deferred, knock_off > discount
  reduction, late_fee > penalty overdue charge fine, leaflet flyer, lend lender, limit max maximum
  > cap ceiling, loan borrow > lender credit, loss deficit, lost missing > undelivered, mailman
  postman > courier carrier postal, make manufacturer, mall > shopping centre, mastercard > card
  credit, mastercard amex > credit debit card, membership member, membership_fee > subscription fee
  dues, min minimum, missing incomplete, money > sum payment, money_back > reimburse repay,
  money_off > discount reduction voucher, notes > banknote cash, offer > discount deal promotion,
  on_sale > discount available, out_of_stock > available sold unavailable, outstanding > unpaid
  due, overdraft account, overdraft bank, overdraft overdrawn > negative, owe outstanding, packet >
  package parcel, parcel package, parcel package > shipment consignment, parcel tracking come >
  delivery, pay > payment settle, pay payable, pay_by > deadline due payable, pay_for > payment
  cost charge fee, pay_monthly > instalment direct debit, pay_off > repay settle, payback
  repayment, payment settle, paypal online, penalty charge, penny > pence cent, phish scam, pick_up
  > collect pickup, pickup collection, plan > tier package, poor disadvantaged, post > mail
  delivery, preorder advance, preorder order, preorder pre_order, profit > earnings gain, profit
  margin, promo > promotion voucher, promo discount, promo_code > voucher coupon discount,
  proof_of_purchase > receipt invoice, purchase acquire, purse handbag, quantity amount, queue
  entrance, queue line, quick > expedited express, quid pound, rate plan > tariff, reach telephone,
  receipt invoice bill, receipt proof, refund money back, refund money_back, refund reimburse
  repay, refurbished reconditioned, renew > autorenewal expiry, resize size, retailer merchant,
  retailer seller, return > refund exchange, revenue > income turnover, revenue sales, reward
  points > loyalty cashback, rich > wealth fortune, rich wealthy, rich wealthy > affluent, rip_off
  > fraud expensive overcharge, ripoff > fraud overcharge, run_out > expire expiry end, sale
  clearance, sale sales > discount offer reduction, save discount, savings > account deposit, scam
  con > fraudulent deception, scam fraud, scam fraud > fraudulent, scammer > fraud fraudster,
  second_hand used, secondhand > used second_hand, secondhand refurbished, seller vendor dealer,
  seller vendor merchant, send_back bring_back > return, set_back afford > cost, shareholder
  stockholder, ship shipment, shipping delivery postage, shipping postage > freight carriage, shop
  store, shop store > outlet, shop store > retailer, shop store > supermarket grocery, shopper
  customer, size > dimension measurement, sold_out > available unavailable, spare replacement,
  spend expenditure, sponsor sponsorship, standing_order bank, stock inventory, stocks share,
  stocks shares > equity securities, stolen > unauthorised unauthorized, student_discount >
  concession reduced student, subscribe subscription, subscription membership > renewal subscriber,
  subscription membership fee, subscription plan, sum amount, supermarket grocery, surcharge > fee
  charge supplement, surcharge additional, swap exchange trade, tags > label original packaging,
  take_back > return refund, takeout > withdrawal atm, tariff fee, tariff price, tax taxable,
  tax_free exempt, till cashier, total > sum amount, track shipment, track trace, tracking parcel,
  transfer > bank payment wire, trial proceedings, trustworthy legit > legitimate authorised
  genuine, turn_up arrive, unhappy dissatisfied > complaint dissatisfaction satisfaction, unopened
  > sealed unused original, upfront > advance deposit, upgrade tier, vacant free, valid_for >
  validity expire, valuable > value worth, value worth, vendor seller trader, verify
  authentication, visa loan > credit, wallet purse, wealthy fortune > wealth, what_does_it_cost >
  price fee, where_to_buy > shop store retailer seller, wholesale > trade bulk, wire > remittance
  swift, wrong erroneous, wrong_item > incorrect faulty, wrong_size too_small too_big > exchange
  size`;
