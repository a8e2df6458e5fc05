/** Courts, pitches, changing rooms and equipment; see `SYNONYMS`. */
export const venues = `
  24_7 any_time round_the_clock > access hour, accident_book > accident, accident_in >
  contamination, assets > property, astroturf_boots blades_on > stud artificial, auto_renew
  rolls_over > renews automatically, back_pain bad_back > medical spinal, ball_through_the_window
  smashed_window > damage liable, ballet > barre shoe, ballroom_shoes suede > sole, banged_my_head
  hit_my_head knock_on_the_head concussed bump_on_the_head > head blow, barefoot > shoe, barefoot
  bare_feet shoes_off > footwear feet bare, become_a_park became_a_national > proclaimed
  established designated, bedwetting > health confidential, boat_broken > damage repair, boat_park
  > storage dinghy, book reserve, book_a_court book_court > booking reserve court, book_club
  reading, borrow > rental, borrow_some borrow_a lend_me > hire loan equipment, bra > attire,
  bring_a_friend bring_a_mate bring_my_mate bring_my_friend > guest visitor, bring_a_set
  bring_a_board > equipment supplied, bring_my_own_board bring_my_own_set bring_my_own_racket >
  borrowed supplied, bring_my_own_trainer > instructor unauthorised, bring_popcorn own_popcorn
  own_snacks bring_snacks > food outside, broken_machine out_of_order > fault maintenance,
  broken_nose > injury, buy_a_horse > sale purchase, can_t_get_a_court > booking advance, card_lost
  > replacement, change get_changed > facilities, change_at_the_club > changing, changing_cubicle
  family_changing > cubicle changing, changing_room > locker changing dressing, charity_shop >
  donation, charity_shop_after given_to_charity > donated disposed, cleats > boots studs,
  climbing_shoes rock_shoes > shoe hire footwear, closed closure, closed_for_cleaning > maintenance
  closure, cloth textile, club_colours > colours, club_shop buy_the_kit > kit supplier,
  code_for_the_door door_code > access entry code, collar polo_shirt > shirt attire dress, colours
  kit_colour shirt_colour > strip, community_service > voluntary, cooling_off_period
  changed_my_mind_gym > cooling withdrawal, court > reservation booking, court_hire > court
  booking, crash_into someone_hit_me > collision liability, dance_shoes > footwear sole, divot >
  repair turf, donate_clothes donate_stuff > donation accepted, dressing_room > changing
  facilities, drive_in drive_into > vehicle entry, enough_snow how_much_snow any_snow > snowfall
  centimetre, enter_a_team > entry, entry participation, equipment gear, fabric > cloth material
  textile, fake_snow snow_cannon > artificial snow, fault > blame, fill_in_a_form fill_out fill_in
  > form submit, first_aid > aid injury, first_aid > medical ambulance, first_aid_kit > first_aid
  box, fix_it get_it_fixed someone_fix > repair mend, flipflops crocs > sandal, flipflops sandals
  crocs > footwear shoe, floodlights lights_on > floodlit lighting, folds > dissolution, foodbank >
  food bank donation, footwear > sole, forgot_to_clear clear_out_my_locker stuff_in_my_locker
  left_in_my_locker > locker emptied contents, four_wheel_drive 4x4 > vehicle unpaved,
  frozen_course course_closed > frost temporary closed, gas_in_the_park > petrol fuel, gear
  clothing, gear kit, gel energy_drink gatorade lucozade > isotonic beverage, get_changed >
  changing locker, get_given > provided supplied issued, get_my_stuff_back > returned reunited
  claim, get_paid do_you_get_paid is_it_paid > unpaid voluntary expenses, gift_shop > store, gloves
  gumshield mouth_guard groin_guard head_guard > protective equipment, glut too_many_courgettes >
  surplus donate, goody_bag > finisher, guest_for_tennis bring_a_guest > guest introduced,
  guest_pass > guest visitor, gym_closed > closure, handed_in hand_it_in > surrendered lost,
  handed_in_my_card my_bank_card visa_card > bank card destroyed, have_a_bonfire burn_stuff >
  burning, head_injury > concussion blow, health_form parq > questionnaire health, health_problem >
  condition medical, hen_do > party hire, high_heels > footwear, hire_a_dinghy > hire,
  hit_by_a_ball hit_someone hit_somebody smashed > injury liable, homeless soup_kitchen food_bank >
  charity donation, hood > clothing loose, hoodie jumper > belonging property, hoof shoe > farrier,
  horse_lorry > parking, horse_poo > dung, horsebox horse_box trailer > parking, how_far_ahead
  how_far_in_advance how_early_can_i_book > advance ahead, how_much_to_enter cost_to_enter >
  entrance fee entry, ice_on_the_road > snow closed, icy > temporary closed, in_august
  over_the_summer in_the_summer > summer closed, is_it_open_when > closed open, is_the_course_open
  > closed closure, jeans > denim, jeans_allowed wear_jeans > denim dress code, jersey > shirt kit,
  jersey shirt top > uniform strip, jodhpurs > breeches, kettle toaster hoover lamp > appliance
  repair, kit > clothing, kit equipment set, kit_deposit > deposit kit, leave_my_project
  store_my_project > storage project, left_behind left_my > lost found property, leggings jodhpurs
  > trousers clothing, lend_card share_card > transferable lend, lights_for_the_court floodlight >
  token, lock_my_stuff > locker padlock, locker_broken locker_stuck > locker, lockers_overnight >
  locker emptied, look_through go_through rifle_through > inspect, loose_hold spinning_hold >
  report loose, lost > found, lost_ball hit_someone_s > ball, lost_card_gym > replacement card,
  lost_his_scarf > replacement, lost_locker_key lost_my_locker > key locker, lost_my_ball
  look_for_a_lost > search ball, lost_my_card forgot_card > replacement card, lost_my_goggles
  lost_my_towel > lost property, lost_my_pass lost_my_ski_pass lost_pass > blocked reissued
  replacement, lost_property_scouts > lost, lost_ski > rental liability, make_it_up_the_road >
  vehicle length, motorised > vehicle engine, moulds studs > footwear, naked nude starkers
  in_the_nude > textile, neckerchief necker scarf > uniform, need_my_own bring_my_own own_kit
  own_equipment own_gear > equipment supplied provided, new_team > entry, nude > unclothed,
  open_toed > footwear closed, out_of_order > defective, outfit kit gear wear > attire dress
  uniform apparel, overgrown weeds weedy jungle not_looking_after > neglected cultivation
  uncultivated, packing_list what_to_pack kit_list > equipment list, padlock > lock locker, pads >
  protective equipment, par_q > questionnaire health, poo accident_in_the_pool > contamination,
  pooed_in > contamination closure, pooed_in_the_pool > contamination closure faecal, pool_closed
  shut_for > closure maintenance, proclaimed declared, punch_bag > equipment, punched hit_him fight
  > violent conduct, put_my_food store_food keep_my_food > foodstuff locker canister, put_on
  what_should_i_put_on > wear clothing attire, quad_bike atv > motorised vehicle, racket_broken >
  repair, racket_hire borrow_a_racket > racket loan hire, reading_group > book club, report_it_lost
  report_a_lost > report enquiry form, return_the_kit > returned kit, road_closed roads_shut >
  closed closure, road_closures > closed access, road_open > closed snow, routes_changed
  change_the_problems new_routes how_often_do_you_change reset > renewed, rv camper_van > vehicle
  feet length, salsa ballet ballroom tap jive tango > dance class, sell_my_veg sell_my_vegetables
  sell_the_veg > sale produce surplus, sew > mending, sew sewing_machine > textile garment, sew_on
  > badge sewn, sewing fabric, share_a_horse part_loan > loan share, share_horse > loan, shin_pads
  > equipment, shin_pads shinpads > guard, shirt_size t_shirt_size > size, shirtless topless >
  shirt clothing attire, shirts kit_clash same_colour wear_red both_wear > colours clash strip,
  shoe boot, shoes_for_dance > footwear, shoes_for_horse blacksmith > farrier, shopping groceries >
  food perishable, shorts board_shorts > swimwear attire, shorts clothing, shower locker >
  changing, showers_in_the_park > shower, ski_bus > shuttle, ski_hire hire_skis rent_skis
  rent_a_board > rental equipment hire, smart_shoes > footwear, smashed_window > broken, sneakers >
  trainers shoe footwear, snow_report > snowfall, sold_off > auction disposed, something_i_lost
  what_i_lost i_lost > lost enquiry claim, spikes cleats > footwear, spikes_on soft_spikes >
  footwear stud, sportswear gym_clothes > clothing attire, stag_and_hen > party, start_a_team
  enter_a_team new_team set_up_a_team > admission application club, stolen_skis skis_stolen > theft
  rental, store > provisions, studs boots, sue claim > liability, take_part > participate enter
  compete, tee_time tee_off book_a_round > start booking, too_windy windy > wind gale closed,
  topless shirt_off shirtless > torso bare, towel > hire, tracksuit joggers > clothing loose,
  trailers adverts > advertisement start, trainers > shoe, travel_costs bus_fare petrol_costs >
  expenses reimbursed travel, trousers pants leggings > attire, tshirt t_shirt > shirt clothing
  swimwear cotton, tutu leotard > attire uniform, two_left_feet > beginner, unclaimed_stuff
  buy_unclaimed > auction, uniform strip, uniform_cost where_to_buy_uniform > uniform supplier,
  unpaid > voluntary, vending_machine > vending snack, wear > footwear garment, wear_in_the_sauna >
  textile towel, wear_jeans_in_the_gym > attire, wellies > footwear, wet_clothes change_of_clothes
  spare_clothes > clothing change, wetsuit_boots > footwear, what_to_wear_first wear_tracksuit >
  clothing loose, when_did_it_start how_long_has_it_been > founded established formed,
  white_clothes > attire dress, who_pays who_s_liable > liability liable, who_started who_set_it_up
  > founder established, wind_up_the_club club_folds > dissolution assets, window_smashed > damage,
  wrong_shoes black_soles > sole marking`;
