/** Words of orders, payments and subscriptions; see `SYNONYMS`. */
export const shopping = `
  add_a_screen extra_member > extra member, add_a_seat more_users extra_user > seat additional,
  annual_cheaper > annual, best_offer haggle lower_price > offer negotiate, birthday_discount >
  birthday, book_a_room book_a_table > reservation booking, buy_rank > store rank purchase,
  cancel_before renew_date > cancel renewal, card_bounces bounced card_declined payment_failed
  payment_didnt_go_through > declined failed payment retry, card_eaten swallowed_my_card > atm
  retained, card_expired new_card change_card update_card > payment card billing update, card_lost
  lost_card lost_my_card > block lost card, change_dates change_my_booking > modify amend booking,
  change_plan > plan switch, chargeback dispute > contested, charged_too_much overcharged
  wrong_charge wrong_amount > contest incorrect dispute charge, charged_twice double_charged
  took_money_twice > duplicate charge refund billing, cheap free > gratis, cheapest lowest_price
  cheap_one > basic light price, colour_different looks_different > colour deviation, compensation
  sorry_for > credit, complain_about_seller > complaint, contactless_limit tap_limit > contactless
  limit, corporate_gift > business, costs_money > charge fee, credit_note cancel_an_invoice >
  credit note, delivery_at_work > address, delivery_fee > delivery fee, didnt_get_a_confirmation >
  email, didnt_get_paid buyer_wont_pay > payment unpaid, donate > store, downgrade cheaper_plan
  smaller_plan > plan tier lower, evening_delivery saturday > delivery, every_three_months >
  quarter, exchange_for_other > exchange, exchange_money > currency exchange rate, first_order
  welcome_discount > first order discount, food_cold cold_food > refund quality, food_late
  order_late > delay delivery, forever > lifetime perpetual, free_first > trial, free_gift freebie
  > complimentary gift, free_tier > free quota, free_trial_charged > trial converts, free_version
  free_plan for_nothing without_paying dont_want_to_pay no_money > free charge starter basic,
  freeze_card block_card > block freeze, get_money_back give_me_my_money_back > refund reimbursed,
  gift_card_to > give, gift_it > gift voucher, gift_message > message gift, gift_subscription >
  gift, good_for still_good how_long_valid > valid expire remain, got_declined declined bounced >
  refused, heavy_item sofa carry_upstairs > kerb freight, hit_my > credited remitted, hit_my_bank
  money_arrive get_my_money money_come land_in_my_account > remitted payout credited transfer
  settlement, how_long_transfer > transfer working, how_many_people > seat user licence limit,
  how_many_users how_many_seats > seat user licence limit member, how_much_for what_do_you_charge
  price > fee tariff monthly, how_much_is > tariff, invoice_address billing_address company_details
  > billing address details, invoice_copy need_an_invoice > invoice, invoice_number > number
  sequence, item_not_as_described not_what_i_ordered > described dispute, late_invoice overdue >
  reminder, minimum_order > minimum order, minimum_spend > value, minimum_users smallest_plan >
  minimum seats, missing_food wrong_food > missing refund, money_gone_missing didnt_buy_this
  dont_recognise > unauthorised fraudulent transaction, my_banks_site > bank, never_came didnt_come
  not_arrived hasnt_arrived didnt_arrive never_arrived never_showed_up > arrive receive delay
  undelivered, newsletter_discount > newsletter voucher, notify_back_in_stock > notification stock,
  old_appliance_removal take_my_old > removal disposal, open_account > identification,
  opened_parcel > damaged packaging, overdraft go_below_zero minus > negative, paid_version premium
  pro upgrade > plan tier subscription, parcel_locker packstation > locker station, parental
  refund_kid kid_spent > refund unauthorised, partial_refund > partial, pay_at_the_hotel > payment,
  pay_by_bank bank_transfer direct_debit sepa > transfer debit bank, pay_on_delivery cod
  cash_on_delivery > cash delivery, pay_yearly pay_for_a_year by_the_year > annual yearly,
  payment_declined > payment declined, paypal apple_pay google_pay > method accepted, per_sale
  take_per_sale your_cut how_much_do_you_take > percent cent commission fee, po_box > address,
  points_expired > points expire, postman > collection, price_increase grandfathered > price
  existing, price_of_game > price, pro_rata part_month half_month > prorated unused proportional,
  purchase_order po > order, quit_early leave_early cancel_early stop_early > terminate early
  cancellation unused, referral_link affiliate_link > referral affiliate, refund_not_arrived
  wheres_my_refund > refund days, refund_to_other_card > original payment, remove_a_seat
  fewer_users > seat reduce, renew dont_renew if_it_runs_out runs_out > lapse expire, reserve_item
  hold_item > reserve, return_after_30 too_late_to_return > period expired, return_in_store >
  branch return, return_sale_item > sale excluded, return_underwear opened_makeup hygiene > sealed
  excluded, return_without_box threw_away_the_box no_box > original packaging, review_removed >
  review guidelines, scam scammer ripped_off > refund report, school college uni > institution
  enrolled accredited, second_chance grace > period, sell > seller, sell buy > transaction commerce
  purchase, sell_something list_something put_up_for_sale > listing seller advertise, seller_fee
  take_a_cut > commission fee, send_money_abroad > transfer international swift,
  signed_by_someone_else > neighbour recipient, spare_part_order > spare, split_delivery
  two_parcels > partial consignments, split_the_bill > split share, standing_order regular_payment
  > standing recurring, stolen_parcel porch > stolen lost, stop_paying stop_charging
  stop_subscription end_subscription quit_subscription > cancel terminate subscription,
  stuck_in_customs > customs, student > enrolled accredited, student_discount nhs teacher >
  discount eligible, student_plan > student, student_price teacher_discount school_discount >
  student education discount academic, student_version > education, switch_monthly_yearly > annual
  billing, tax > levy commission percent, took_5_euros took_money_off hold_on_my_card
  pending_charge > authorised released hold, trade > transaction commerce, trial_over trial_ended
  after_the_trial > trial expires converts, try_it_out try_before test_it try_for_free try_free
  test_run > trial demo evaluation period, unsubscribe subscription, vat sales_tax gst > tax
  taxable, voucher_expired > valid voucher expiry, webshop online_store > shop checkout, what_day >
  billing collected debit due, what_happens_if_i_dont_pay not_pay cant_pay dont_pay missed_payment
  late_payment > unpaid overdue suspended restricted arrears reminder, when_do_you_charge
  when_is_it_due when_do_i_pay > billing charged collected debit due date, why_was_i_charged
  charged_me took_money charged_me_again > charge billing renewal automatic, withdraw_cash get_cash
  > withdrawal atm, wrong_size too_small too_big doesnt_fit > exchange size`;
