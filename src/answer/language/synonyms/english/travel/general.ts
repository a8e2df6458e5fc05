/** Bookings, sights and all that fits any journey; see `SYNONYMS`. */
export const general = `
  3am 2am 4am 1am middle_of_the_night > clock hour night, abroad france > border, ada > accessible
  disability, admin_fee > processing, admit admission admittance, air_con > cooling, airline
  carrier, airport terminal, amazon > parcel, amazon_parcel get_amazon deliver_there sent_there >
  parcel delivery mail, anxiety panic_attack > quiet mental, arrive reach, athletics > track
  running, attraction > sight landmark, automatic auto, availability vacancy, baby_changing
  change_a_nappy change_the_baby change_nappies > baby changing nappy, backcountry > wilderness
  remote, bath_or_shower > bath shower, berth slip, big oversize, big_print large_print > braille
  print, blackout curtains > blind, blind partially_sighted > impairment, boarding_pass > boarding
  document, booking_com expedia > booking agency, brekkie > meal, buggy bug, built_by shipyard >
  shipbuilder yard constructed, bumper > fender, busiest > traffic passenger, business_class >
  premium, cable_tie zip_tie > fixing, came_back brought_back > reintroduced, camp_counselor >
  leader, can_i_camp > camping, can_i_cancel > cancellation refund, cancel_my_booking
  cancel_my_room cancel_our_booking > cancellation reservation, cattery > cat boarding, change_fee
  > amendment fee, change_the_dates change_my_booking different_date move_my_booking > amend
  alteration, check_in_closes > closure, chip chipped_windscreen > windscreen glass, cliff drop
  edge > precipice steep, cliffs > escarpment, collapsible foldable > folding, compass >
  navigation, compo > compensation claim, contactless apple_pay google_pay tap_in tap_on > card
  payment, contains > allergen, crabbing rockpool > shore, cross > traverse, cruise > excursion,
  damage_deposit > deposit damage, dashboard > indicator warning, day_later day_earlier
  different_day another_day > alteration date change, day_out > excursion visit, day_visitor >
  visitor, deckhand sailor > crew, decommissioned retired, downstairs > lower, draught draft,
  drizzle shower_of_rain > rain, drunk_people > intoxicated conduct, dry_my_clothes dry_my_boots >
  drying, dying_out > endangered decline, east eastern, engineering_works > maintenance closure,
  entrance way_in > channel approach, extinct > disappeared, extra_bag second_bag another_bag >
  additional excess, fags ciggies cigs > cigarettes tobacco, fate > destroyed scrapped,
  feet_on_the_seats > seat conduct, fell_in > ladder, fines_later > administration fee, finish >
  end, flag country_of > registered, flares > distress signal, fold_up > fold, fridge > cold
  perishable, friends pals > visitor guest, frog toad newt > amphibian, gangway aisle, gate_closes
  gate_shut > gate boarding closure, gate_won_t_open barrier_won_t_open ticket_doesn_t_work
  ticket_won_t_scan > assistance staff fault, get_food_if_delayed > refreshment meal voucher,
  get_in arrive, get_out_of_a_booking get_out_of_it get_out_of_my > cancel withdraw, ghost_story >
  legend, glovebox > glove compartment, go_faster > speed, got_the_wrong_room > room, grocer
  groceries, group_of_lads rowdy_group > group party, gun weapon > ammunition, hamlet > settlement,
  hand_over show > present, handicapped accessible, head_off > depart departure, height_limit
  low_bridge barrier > height clearance, hi_vis high_viz hi_viz > reflective tabard visibility,
  hitchhike thumb_a_lift > lift, hood bonnet, hose hosepipe > water, how_big_is > area extent
  hectare square, how_cold how_hot how_warm > temperature degree celsius, how_deep deep > draught
  dredged metre, how_far_ahead how_far_in_advance > days, how_many_crew > crew,
  how_many_people_use_it > annual visitor, how_many_visitors how_many_tourists > visitor annual,
  how_much_air > pressure inflation, how_was_it_formed how_did_it_form > formed formation erosion,
  how_wide > metre breadth, hubby missus spouse > household, hunting shooting > game, iron
  hairdryer kettle > equipment facility, ironing_board > iron, jacuzzi hot_tub > spa wellness,
  jersey_colours yellow_jersey > leader classification, jet_lag tired, jetlag fatigue, journey
  travel, jumped_on_the_track > incident, kids_alone child_flying_alone flying_alone >
  unaccompanied minor, kids_go_free > free charge, kilometre kilometer, kilos > kg, kiss_and_fly
  drop_off_zone > drop_off forecourt, knackered busted > faulty, knife scissors > sharp blade
  weapon prohibited, landmark > sight monument, late_for_my_flight > check_in gate closure, lathe
  drill > machinery, launched > maiden, layaway > deposit, leave_my_dog leave_the_dog dog_alone
  dog_on_its_own > unattended dog, legend myth folklore, legit authentic, level_crossing > crossing
  barrier, life_ring lifebuoy, lift_out take_my_boat_out out_of_the_water > hoist haul lifting
  ashore, lighter matches > flammable ignition, lightning thunder > thunderstorm, located situated,
  location > venue, locked_out locked_out_of_the_car > key unlock assistance, longest > length,
  lost > navigate, lounge > vip business, lounge_access > lounge admission, luggage_on_the_coach >
  luggage hold, man_overboard fall_overboard fall_in > overboard water, manoeuvre maneuver,
  mates_over friends_over come_over pop_in pop_by come_visit > visitor guest, mates_visit
  family_visit > visitor day, mediator > dispute, membership_card > card, metre meter, miners
  mining > quarry, mislay lose, mom mum dad mother father > adult, mom_and_pop > family,
  nearest_hospital a_and_e > hospital emergency, never_came didn_t_come never_turned_up
  didn_t_turn_up > cancel disruption, night_driving > darkness, no_show > cancellation,
  non_refundable > cancellation refund, non_returnable > refundable deposit, not_let_in
  refuse_entry > refused admission, off_road dirt_track > unpaved unsurfaced, on_the_day
  turn_up_on_the_day > casual, on_the_train on_the_bus on_the_plane > board aboard, overbook >
  oversold, overcrowded > capacity congestion, oversized big > dimensions, pacemaker > medical
  screening, pack_up pack_up_early > dismantle, package_deal package_holiday > package tour,
  packages > parcel, parked_too_long overstayed > maximum penalty, passenger traveller, pavement
  footpath, pay_on_arrival > payment balance, pay_on_arrival pay_when_we_get pay_at_the_hotel >
  payable arrival, pay_the_driver > cash contactless, pedal_bin > bin, people_live who_lives >
  population inhabitants, pet_cabin > pet, pet_deposit > pet, pets_in_the_car > animal, pilot >
  captain crew, plans_changed change_of_plan something_came_up change_my_mind > cancel amend,
  poolside > terrace pool, port > terminal, post mail > letter, pram_friendly push_a_pram
  wheelchair_friendly > accessible surfaced, pre_k kindergarten > nursery, print_at_home
  print_my_ticket > printed electronic, privilege advantage, proof_of_ownership > document
  registration, prove_it_s_mine > identification description ownership, pump_milk > breastfeeding,
  punctuality delay, quit_membership cancel_my_membership > terminate, raffle_off > raffle, rammed
  crowded, ranger warden > staff officer, really_tall tall_person i_m_tall > legroom seat, recycle
  cans > glass waste separate, reflective fluorescent visibility, refund_fee admin_fee >
  administration fee, reintroduced > reintroduction, reserve_for_later book_in_advance >
  reservation advance, reserved_seat someone_in_my_seat > reservation seat, reserved_seat_needed
  need_to_reserve have_to_reserve > compulsory reservation, rip_current undertow > current hazard,
  roundtrip > return, row_with fell_out_with > dispute mediator, saddle seat, sailing > departure,
  scalpers > resale, scrapped > decommissioned, seat_reservation > reserve seat, shore > coastline,
  shrink psychiatrist > psychiatry psychiatric, sidewalk > footpath, sights > attraction landmark,
  sightseeing > attraction sight tour, sightseeing tourist, sign_up_sheet > registration, sing >
  performer busker, sing > vocal, sledding > toboggan, slipped > wet, slippers robe > bathrobe,
  small_car > compact economy, smart_card_lost > replacement, snow_in_winter does_it_snow >
  snowfall, something_s_come_up something_has_come_up > cancel, sportive gran_fondo > ride event,
  spot space > berth pitch, square_miles > area, stage > leg, standing_in_the_aisle > gangway,
  stars > rating classification, sunblock sunscreen, supplement_for > supplement, surgeon surgical,
  take_it_back bring_it_back > refund, tide_comes_in cut_off_by_the_tide > tide, time_trial >
  timed, toothbrush toiletries_provided > toiletries complimentary, tour visit, tourism > visitor,
  tourist > visitor tourism, tourist traveller, trolley barrow, turn_around u_turn > turning,
  tv_broken shower_broken > maintenance repair, tweezers nail_scissors penknife swiss_army_knife >
  sharp blade prohibited, unlimited_miles > kilometre unlimited, unlock > key access, valley gorge
  canyon > ravine, vegetarian meal, veggie vegan halal kosher > meal dietary special, village
  hamlet, vinyl > pvc, we_re_17 we_re_16 i_m_17 i_m_16 i_m_15 i_m_14 > minor age accompanied, weld
  > hot permit, west western, what_floor which_floor > floor level, what_happened_to_it
  what_happened_to > fate, where_do_we_go > meeting, where_does_it_go > destination route,
  where_is_it > located situated, wildflowers > flora, window_seat aisle_seat > seat reservation,
  winter_storage store_my_boat > ashore storage, world_heritage unesco > heritage inscribed,
  wrong_fuel > incorrect misfuelling, zip_code > postcode`;
