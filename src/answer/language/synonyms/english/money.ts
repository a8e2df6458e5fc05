/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  acc account, acquire obtain, additional supplementary, affordable cheap discount inexpensive
  reduced, apple_pay > contactless mobile payment, arrive > delivery deliver, atm cash, atm
  withdrawal, auction bid, auto_renew > renewal automatically, available stock supply, back_order
  stock, back_out pull_out > cancel withdraw, bank account iban, banknote bill, bargain bid >
  offer, bargain discount, basket > cart trolley, beforehand > advance prior, billing invoice
  payment, booking_fee > fee charge, borrow loan lend rent hire, brand > manufacturer make,
  brochure leaflet, broken damaged defective faulty, bucks dollar, budget > funds finance, bulk
  quantity, buy order purchase, call_off cancel, card payment, card payment > visa credit debit
  paypal cash, cart trolley, cash > coin banknote, cash money, cashier checkout, cashpoint
  cash_machine > atm cash, catalogue > catalog brochure, cent > euro dollar, change_mind > cancel
  withdrawal return, charge cost fee pay price rate, chargeback refund, charity > donation
  nonprofit charitable, cheaper > discount reduced reduction concession, cheapest > lowest
  minimum, checkout > till payment basket, checkout pay, cheque check, chip_in > contribute
  donate, click_and_collect > collection pickup, colour shade, come_to > total cost, complimentary
  gratis, con > fraud scam, cooling_off > withdrawal cancel, cost euro dollar pound, cost expense,
  counterfeit forgery, coupon discount voucher, coupon voucher > code, courier carrier, courier
  delivery, covered > warranty insurance, credit_card > card credit payment, currency coin money,
  customer_service customer_support > support contact, deadline due, deal > discount bargain,
  dealer > retailer trader, dear pricey cost_a_lot > expensive, debit_card contactless > card
  payment, debt loan, debt owe arrears, deliver > delivery dispatch, deliver ship send, delivery
  shipping > dispatch, deposit > advance downpayment, direct_debit > debit bank, discount
  reduction concession reduced, dispatch send, donate donor support contribute, donate gift, donor
  sponsor, dosh > money cash, down_payment deposit, drop_off > deliver delivery return leave
  deposit, due payable, dues > fee subscription, earn revenue, exchange replace, exchange_rate
  currency, exempt free, expense claim, expensive price, expire expiry end valid, extra >
  surcharge additional supplement, fake counterfeit, fake false forge, faulty defective > fault,
  fiver tenner > pound, for_free > charge gratis complimentary, foreign_currency > currency
  exchange, free > complimentary charge, free gratis, freebie > free gift, freemium free,
  fundraiser > donation charity, get_hold_of > obtain contact purchase, get_out_of > cancel
  terminate withdraw, gift_card gift_certificate > voucher, give_back > return refund restore,
  give_money donate, go_missing > lost missing, grand thousand, grocery food, group_discount >
  group reduced, guarantee warranty, haggle bargain, helpdesk support, hidden_costs > surcharge
  additional fee, hire rental rent, hire_out > rent rental, how_much how_expensive > price cost
  fee, in_advance > advance beforehand, in_stock available, instalment > monthly payment, interest
  rate, knock_off > discount reduction, late_fee > penalty overdue charge fine, leaflet flyer,
  loss deficit, make manufacturer, mall > shopping centre, mastercard > card credit, membership
  member, membership_fee > subscription fee dues, min minimum, money > sum payment, money_back >
  reimburse repay, money_off > discount reduction voucher, notes > banknote cash, offer > discount
  deal promotion, on_sale > discount available, out_of_stock > available sold unavailable,
  outstanding > unpaid due, overdraft account, overdraft bank, owe outstanding, packet > package
  parcel, parcel package, parcel tracking come > delivery, pay > payment settle, pay_by > deadline
  due payable, pay_for > payment cost charge fee, pay_monthly > instalment direct debit, pay_off >
  repay settle, payment settle, paypal online, penalty charge, penny > pence cent, phish scam,
  pick_up > collect pickup, pickup collection, post > mail delivery, preorder order, preorder
  pre_order, profit > earnings gain, promo > promotion voucher, promo discount, promo_code >
  voucher coupon discount, proof_of_purchase > receipt invoice, purchase acquire, purse handbag,
  quantity amount, queue entrance, queue line, quid pound, rate plan > tariff, receipt invoice
  bill, receipt proof, refund money back, refund money_back, refund reimburse repay, resize size,
  retailer seller, return > refund exchange, revenue > income turnover, rich > wealth fortune,
  rich wealthy, rip_off > fraud expensive overcharge, ripoff > fraud overcharge, run_out > expire
  expiry end, sale sales > discount offer reduction, save discount, savings > account deposit,
  scam fraud, scam fraud > fraudulent, scammer > fraud fraudster, second_hand used, secondhand >
  used second_hand, seller vendor dealer, send_back bring_back > return, set_back afford > cost,
  shipping delivery postage, shop store, shop store > retailer, shop store > supermarket grocery,
  size > dimension measurement, sold_out > available unavailable, spare replacement, sponsor
  sponsorship, standing_order bank, stocks share, student_discount > concession reduced student,
  subscribe subscription, subscription membership fee, subscription plan, sum amount, supermarket
  grocery, surcharge > fee charge supplement, swap exchange trade, take_back > return refund,
  tariff fee, tariff price, tax_free exempt, till cashier, total > sum amount, track trace,
  tracking parcel, transfer > bank payment wire, turn_up arrive, upfront > advance deposit, vacant
  free, valid_for > validity expire, valuable > value worth, value worth, vendor seller trader,
  visa loan > credit, wallet purse, wealthy fortune > wealth, what_does_it_cost > price fee,
  where_to_buy > shop store retailer seller, wholesale > trade bulk, wrong_item > incorrect
  faulty, wrong_size too_small too_big > exchange size`;
