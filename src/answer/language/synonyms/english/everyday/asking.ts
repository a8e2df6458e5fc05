/** Ways of asking; see `SYNONYMS`. */
export const asking = `
  can_anyone > eligible open, can_i > permitted permissible, can_i_bring > bring, can_i_cancel >
  withdrawal, can_i_change > change, can_i_get_my_money_back > refund reimbursement, cant_i >
  forbidden, complain_to who_do_i_complain_to > grievances complaints, do_i_have_to > obligation,
  do_we_have_to > mandatory obligation required, do_you_sell > sale available, how_do_i_become >
  requirements qualification, how_do_i_get_rid > remove eliminate, how_do_i_get_there
  how_to_get_there > route arrival, how_do_i_get_to > access reach, how_do_i_join > registration,
  how_do_i_know > recognise identify, how_do_i_know how_can_i_tell how_do_you_tell > indicates
  signs, how_do_i_pay how_can_i_pay > payment methods, how_do_i_stop how_to_stop > prevent cease,
  how_early ahead > beforehand advance, how_easy > difficulty, how_good > quality, how_heavy >
  mass, how_it_works > principle mechanism, how_late > latest, how_long > duration period,
  how_long_does > duration, how_long_for_an_answer > response reply, how_long_is_it_valid
  still_valid > validity expires, how_long_until how_long_before > weeks, how_loud > volume,
  how_many > total, how_many_fit > capacity, how_much > volume, how_much_does_it_cost whats_it_cost
  > price fee, how_often > frequent, how_often > times, how_old > founded, is_it_a_good_idea >
  advisable, is_it_a_good_idea > recommended, is_it_far > distance, is_it_free > charge free,
  is_it_normal is_that_normal > common, is_it_normal is_that_normal > usual, is_it_ok is_it_okay
  is_that_ok > permissible permitted advisable, is_it_possible > possible feasible, is_it_true >
  fact myth, is_it_worth > recommended, start_up_costs how_much_to_start > initial outlay,
  what_about > regarding, what_can_it_do > features functions, what_color what_colour > coloration
  coloured, what_do_i_need what_do_you_need > prerequisites requirements, what_does_it_do >
  function purpose, what_else anything_else > additional, what_if_i_break > damage defect,
  what_if_i_cant_come > cancellation absence, what_if_i_forget > failure omitted, what_if_i_lose >
  loss replacement, what_if_im_late > late delay, what_if_im_sick what_if_im_ill > illness
  incapacity, what_if_it_rains > rain weather, what_if_its_late > late, what_is_it_for
  whats_the_point > aim objective, what_is_it_good_for > purpose benefit, what_is_it_made_of >
  material composition, what_is_it_used_for > application, what_kind which_kind what_type > type
  category, what_should_i_wear what_to_wear what_do_i_wear > garments, what_time > clock,
  what_to_bring > required, whats_included > comprises, whats_not_included > excluded,
  whats_the_catch > conditions restrictions, whats_the_difference > differs distinguished,
  whats_the_matter > problem, whats_wrong what_is_wrong > cause fault, when_can_i_start > earliest
  commencement, when_did_it_happen > occurred, when_does_it_begin > begins commences,
  when_is_it_open > opening hours, where_are > located, where_can_i_buy where_do_i_buy > available
  sold retailers, where_can_i_find where_do_i_find > available, where_can_i_get where_do_i_get
  where_to_get > available obtainable, where_did_i_leave > lost found, where_do_i_go
  where_should_i_go > location office, where_do_i_put_it > store placed, where_do_i_sign_up
  where_to_sign_up > registration, where_does_it_come_from where_did_it_come_from come_from >
  origin derived, where_does_it_live where_do_they_live > habitat distribution, where_is_it_kept >
  stored, who_can > eligible, who_can_help who_helps > support assistance contact,
  who_can_i_talk_to who_to_ask > contact, who_can_use who_is_allowed who_may > eligible entitled
  authorised, who_decides > authority, who_is > identity, who_made who_built who_invented
  who_created > founder creator inventor, who_pays > charge, who_pays_if > liability,
  who_should_i_ask > contact enquiries, why_isnt why_doesnt why_wont > cause fault`;
