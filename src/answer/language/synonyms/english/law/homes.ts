/** Tenants, neighbours and building; see `SYNONYMS`. */
export const homes = `
  acceptable ok > permissible, airbnb holiday_let > tourists letting, already_there was_like_that >
  inventory discrepancies, bash > function, behind_on_rent > arrears, being_loud noisy > disturbs
  peace, belong_to belong > property vested, birthday_party private_party > function private,
  boiler > hot, build > development, build architect, buy_from_the_shop > purchase, catchment >
  admission, change_password new_password > alter password, change_the_locks > cylinder exchange,
  changes_to_flat alter > structural, check_again count_again > recount, check_in > inventory
  commencement, chores household, clean_stairs staircase stairs > landing, coffin > burial,
  communal shared > joint, consent > approval, council_house > register, count my_house > dwelling,
  damp_wall > condensation ventilated, decorate paint > redecorate, denied denial, extension
  conservatory loft > development alteration, fault blame > liability liable, fence > enclosure,
  fix_boiler boiler_broke > heating repairs, flat apartment > unit, flatmate housemate > joint,
  flatmate housemate roommate > household, found_a_ring found_a_wallet found_money > finder
  article, found_something lost_property > lost property, funeral_costs > burial interment,
  get_a_new_one new_one > replacement renewal, get_the_house > inherit estate, gets_a_flat
  get_a_flat > allocation, gets_the_house > dwelling estate, give_my_login > shared household,
  hallway corridor > landing, hand_it_in handed_in > received property, hang pictures hooks > nails
  adhesive, hang_up > fixings, hire_room rent_hall > hire function, hire_the_hall rent_the_room >
  hire function venue, hold_on_to hang_on_to > kept, holding_deposit > reservation, home > property
  premises, homeless no_address > abode fixed, house > premises, house_count own_my_house own_home
  > dwelling counted, housing council_house council_flat > social tenancy allocation, inventory >
  condition, knock_down knock_through > demolition structural, knock_down_a_wall > structural
  alteration, knock_through take_out_wall > structural alterations, landlord > letting, landlord
  owner > lessor, lease > leasehold, let_out sublet > letting, liable liability responsible, listed
  > conservation, lives_somewhere_else different_house > beyond household, lock > cylinder,
  locked_out lost_key > admission, locked_out lost_my_key > locksmith, loft_conversion loft > roof
  alteration, look_again > reconsider, look_again think_again > review reconsideration, lost_my_dad
  > bereaved, lost_my_keys > cylinder, lost_out > unsuccessful, lost_phone lost_my_phone > property
  lost, lost_property lost_and_found > found articles, loud loud_music > peace, loud_music party >
  noise disturbance, moved_in_together > cohabiting household, music drums piano > noise, my_place
  > property, negligence liability, neighbour_object object > representation, new > duplicate,
  new_one_cost replacement > duplicate, new_rules rule_change > amendment revised, next_door >
  adjoining, next_door_building > adjoining development, no_fixed_address homeless > habitually
  abode, noise > peace, noise loud neighbour > nuisance disturbance, noisy_neighbours > nuisance
  antisocial, ok > consent approval, old_building > listed heritage historic, owner > freeholder,
  owner > ownership proprietor, owner belong, paint_walls > decoration, party_wall > adjoining,
  pay_my_rent help_with_rent > housing costs, permission > approval, picture painting > artistic,
  planning permission, planning planning_permission > consent development, planning_permission >
  planning permission, property > land estate, proportional > lists representation, pub bar >
  premises, quiet quiet_time > silence peace, reconsider > review reconsideration, regulation
  policy, rejected > dismissed, rent_late > arrears, rent_my_flat > subletting letting, rent_out >
  letting tourists, rent_out_my_room > subletting lodger, scratch_already already_broken >
  inventory discrepancies, share_my_password share > household, shop > premises, someone_else >
  proxy, someone_else_take > replacement assignment, somewhere_else > elsewhere, spare_key >
  duplicate, statue monument building > sculpture, steamy windows_wet > condensation,
  straight_to_my_landlord > directly landlord, swap_tenant > replacement, swimming_pool > baths
  leisure, take_his_room take_over_room new_flatmate > replacement joint, tenant renter lodger >
  occupier lessee, things_change > circumstances, tourist > leisure, turn > rotation, turn_up >
  appear, turned_down denied knocked_back > refused rejected, turned_down refused > reconsideration
  appeal, turned_me_down said_no > refusal reconsideration, ulez > clean, waiting_list > vacancy,
  waiting_list housing_list > register allocation, wall knock > demolition, watchlist my_list >
  lists history, what_is_mine mine_and_yours > property separate, who_fixes > landlord, who_fixes
  who_repairs > maintains repair responsible, who_gets > entitled receives beneficiary,
  who_gets_a_flat > allocated priority, who_has_the_key keys > keyholder, who_owns > belong,
  who_owns belongs_to > owner ownership vested, whose_fault > fault, whose_turn > rotation, window
  > fenestration`;
