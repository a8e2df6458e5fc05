/** Volunteers, charities and donors; see `SYNONYMS`. */
export const volunteering = `
  appeal > protest, become_staff > voluntary, become_staff > volunteer, beneficiary > charity,
  cancel > resignation, cancel_my_donation > cancel debit, charity > foundation trust,
  charity_auction > auction, charity_shop > donor, do_my_bit give_back > voluntary, do_my_bit
  give_back > volunteer contribute, dog_walker > voluntary, dog_walker > volunteer,
  donate_something give_an_object > donation acquisition, donor > contributor benefactor, duties
  role, expenses_paid get_my_bus_fare_back > expenses reimbursed, flexible_hours > rota shift,
  foodbank > donor, fundraise > sponsorship appeal, gave > bequeath, get_involved > voluntary,
  get_paid do_you_get_paid is_it_paid > volunteer, give hand > surrender furnish, give_a_hand >
  voluntary, glut too_many_courgettes > donor, help_out > voluntary, helper > voluntary, helper
  steward, hirer > responsible booking, how_long_is_it how_long_does_it_go > duration hour minute,
  how_long_should_i > duration visit, job work_there work_at > vacancy recruitment staff,
  lend_a_hand > voluntary, love_to_help like_to_help want_to_help help_there > voluntary,
  love_to_help like_to_help want_to_help help_there > volunteer, matched_giving > donation,
  mileage_allowance petrol_expenses > mileage expenses, money_raised raised > proceeds, muck_in
  chip_in > contribute help, nonprofit ngo > charity charitable, parent_helper > voluntary,
  pay_what_you_want donation_entry > donation voluntary, perks free_ticket_for_helping
  what_do_volunteers_get > voluntary, perks free_ticket_for_helping what_do_volunteers_get >
  volunteer expenses, proceeds charity, protest objection, provide > furnish, raise_money > donor,
  regular_booking weekly_booking > regular hirer, regular_giving monthly_donation > donation debit,
  resign stepdown > vacancy, shift > hours, sponsor > patron, sponsor_form > sponsorship,
  sponsor_me justgiving gofundme > donor, sponsor_money pay_in_my_sponsorship > sponsorship
  payment, sponsored_by > sponsorship, staff_the_con join_staff gopher > voluntary, staff_the_con
  join_staff gopher > volunteer, stepdown resignation, volunteer > staff, volunteer_at > voluntary,
  volunteer_work > voluntary, volunteer_work > volunteer, volunteering_on_benefits > voluntary,
  what_would_i_do what_would_i_be_doing what_do_volunteers_do > role task duties,
  where_did_they_get > acquired donated bequeathed, where_does_the_money > charity, which_charity >
  charity beneficiary, whip_round > collection donation, whip_round > donor, who_gave who_donated >
  bequeathed donated, who_gave who_donated > donor, who_sponsors > sponsorship, workday work_party
  > voluntary`;
