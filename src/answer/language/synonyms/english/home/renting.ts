/** Renting, deposits and moving; see `SYNONYMS`. */
export const renting = `
  agent realtor > broker estate, agreement lease, airbnb > short platform, airbnb > subtenancy,
  airbnb subletting, airbnb_my_flat airbnb_it rent_it_out rent_my_room > subletting holiday, alert
  > warning, apartment flat, apt > apartment dwelling, ate_it swallowed > ingestion, bat > roost,
  behind_on_rent rent_late > unpaid, bond deposit > refundable prepayment retention, bond deposit >
  security protection, boyfriend > spouse, boyfriend_stay girlfriend_stay > guests, boyfriend_stay
  girlfriend_stay > overnight, break_contract break_lease break_the_lease get_out_early >
  termination early notice, bring_from_home > provided, bungalow > cottage house, buy_house
  house_buying > conveyancing purchase property, buy_my_house buy_a_house > purchase mortgage,
  buzzer doorbell intercom > entry, cant_afford struggling > financial, cant_pay_the_rent >
  arrears, card > entry, chickens hens > flock, co_tenant > tenant joint, come_in_without > access
  entry notice, condo apartment, cottage house, council > authority municipality, council_house
  council_flat > housing, crash > sleep stay, crib pad digs > accommodation dwelling, deeds title >
  ownership register, departure depart, deposit bond, direct_debit > payment, disqualify exclude,
  doorbell buzzer > bell intercom, dormitory > residence hostel, downpayment mortgage, end_contract
  end_lease > termination notice expiry, estate_agent > agent letting, estate_agent realtor >
  broker commission, evict > dispossession, evict > repossession, exclude exception, expel exclude
  expulsion, flat apartment > dwelling premises accommodation, flat apartment > residence,
  flat_battery dead_battery > depleted discharged, flatmate roommate housemate roomie > occupant
  cohabitant resident occupier, flood_warning > flooding alert, fob swipe > entry, foster >
  placement, freehold leasehold > ownership, get_a_flatmate > sublet occupant, get_back_in > entry
  access, get_deposit > reimbursed refunded, get_married partner_move_in move_in_with > occupant
  partner household, get_my_deposit_back > deposit, get_my_deposit_back get_deposit_back
  deposit_back bond_back > return refund deductions, girlfriend boyfriend > guest visitor,
  girlfriend boyfriend gf bf > cohabitant, go_back_inside > entry, guest_stay friend_stay
  stay_the_night > overnight visitors guests, gumboots > boots, hand_in_keys > return,
  have_to_register have_to_tell > notifiable mandatory registered, hip_dysplasia > joints, home >
  house, home > residential, homeowner > owner mortgage, hotter > higher increase, house > dwelling
  household residential, house residence, how_many_guests > visitors maximum, how_much_down
  how_much_do_i_put_down > deposit, how_much_is_it_worth > valuation, how_much_notice
  how_much_warning warning > notice period, increase rise, inspection > walkthrough inventory,
  interest_rate > percent apr, inventory > schedule, inventory checklist, keep_my_deposit
  keep_deposit > deductions withhold retain, kick evict > terminate expulsion, kick eviction,
  kick_out > evict exclude, kicked_out_of_my_flat kick_me_out > eviction termination notice, kita >
  preschool daycare, landlady > lessor proprietor, landlady owner, landlord > landlady, landlord
  landlady > agent, landlord_come_in > notice, landlord_come_in come_in enter > access entry
  inspection, late overdue > arrears penalty deadline, late_rent cant_pay_rent cant_afford_rent
  cant_pay skint > arrears hardship instalment, leave_early > premature, let_himself_in > enter
  access, letting_agent estate_agent > landlord agency, limescale > deposits, lodger > licensee,
  lodger > tenant guest, lodging lodger > accommodation boarder, look_round > inspection
  appointment, low_battery > battery depleted, mortgage > foreclosure, mortgage > repayment
  interest, mortgage > secured, move > removal, move vacate, move_in > check_in, move_in > keys,
  move_in > tenancy occupy arrival, move_in_day > arrival, move_it > transplant relocate, move_out
  > tenancy departure leave, move_out_day > departure vacated, move_out_early > termination notice,
  my_money_back > deposit return deduction, my_place my_flat my_apartment > premises dwelling,
  next_tenant new_tenant someone_to_take_over find_a_replacement > replacement successor, notice
  termination, owe payable, paint_my_walls > redecoration alterations decorate, paint_the_walls >
  decorate, parents_council > council, pay_rent > payable debit, pin code > entry, place > dwelling
  premises, place > venue location, put > placed, put place > position, put_down put_to_sleep >
  euthanasia euthanise, put_the_rent_up > increase rent review, put_to_sleep > humane, put_up >
  increase rise, put_up_pictures hang_pictures > alterations, quit_kindergarten take_her_out
  take_him_out > termination notice, ra warden > assistant, raise > increase, realtor agent,
  register_address anmeldung > registration residence, rent > lessee letting, rent hire lease, rent
  tenancy, rent_go_up raise_rent put_rent_up > increase review, rent_increase > rise, rent_out >
  sublet, renter tenant lessee occupant > resident leaseholder, roomie flatmate housemate >
  cotenant, roommate flatmate, roommate housemate, share_a_flat flatshare house_share > shared
  multiple, sleepover > visitor, sneak_in > guests, snoop barge > inspection, someone_stay_over
  can_my_boyfriend_stay > guests overnight visitors, squatter > trespass unlawful occupier, stain >
  damage, stay_with_her stay_with_him > present accompany, studio > flat apartment bedsit, sublease
  > assignment subtenant, sublet > lodger, sublet airbnb > sublease sublessee assignment, survey
  house_inspection > surveyor valuation, swallowed_battery > ingestion button, ta > assistant tutor
  demonstrator, take_over > replacement, take_over > sublet successor, tenancy > lease contract
  rental, tenant renter, tenant renter lodger > resident occupant household, throw_out chuck_out
  boot_out turf_out > eviction possession, turn_up > increase raise, vacate depart, visit guest,
  visitor guest > overnight, want_to_leave > terminate, warden ra > resident adviser supervisor,
  what_are_the_rules house_rules > regulations, when_is_rent_due rent_due > payable, where_from
  breeder > acquisition, where_is_my_money > scheme protection, where_to_put where_do_i_put
  where_should_i_put > location position placement, who_checks_the_flat check_the_flat > inspection
  inventory`;
