/** Festivals, conventions and other events; see `SYNONYMS`. */
export const events = `
  18th_birthday 21st > birthday party, accident_at people_died_at crush stampede > casualties
  disaster, accompanied > adult, accreditation press, admission > entry, admission get_in >
  entrance, adult_with_them adult_in_the_water > unaccompanied unsupervised, adverts >
  announcement, after_hours > closure, after_party afterparty > party, after_the_event afterwards >
  retrospectively, age_restriction > minimum age, ahead > prior preceding, aim_of_the_game >
  objective, airsoft bb_gun > replica firearm, aisle_seat > aisle, alcohol_at_the_hall sell_alcohol
  > licence alcohol, allergen gluten nuts peanut > dietary, allergic > adrenaline, allergic
  dietary, allergic_to_horses > allergen allergic, allergic_to_nuts > allergen allergic, allergies
  > requirement, allowed > consent, ama > question, amateur > recreational nonprofessional, amazon
  packages > deliver, amazon_parcel get_amazon deliver_there sent_there > deliver, ambulance >
  medical aid, ambulance > medicine, angler angling, anniversary jubilee, any_chance_of_getting_in
  it_s_full full_up fully_booked > sold_out returned waiting, anyone > visitor welcome,
  app_not_working app_crashed app_won_t > apply, appeal > protest, apply > enrol, aquarium >
  marine, area > precinct perimeter, argue dissent, arrested > police, art paintings pictures >
  collection portrait, art_show > exhibition, artist_alley artist, artist_table get_a_table
  table_at > table allocation exhibitor, artwork > sculpture, ask_a_question q_and_a > question
  session, ask_first > permission, ask_first > permit, ask_for > application, ask_for > apply,
  asked_to_leave > expelled removed, asked_to_leave > expulsion, assistance_dog > guide service,
  asthma > medicine, asthma_pump puffer > inhaler medication, asthma_pump puffer > medicine,
  asylum_seeker refugee > eligible, at_the_door > entrance gate box_office, athlete > competitor
  participant, attend visitor, attendee > visitor attendance, audioguide audio_guide headset >
  audio tour, audit > inspection, audit > inspector, baby_carrier sling > carrier, babysit
  babysitter > nursery, babysit crèche, babysitting > creche, back_pain bad_back > medicine,
  bad_heart dodgy_heart heart_problem > medicine, badge lanyard > credential, badge name_tag
  name_badge lanyard > register, badge name_tag name_badge lanyard > registration, badge_pickup >
  badge collection, bag_check > security search bag, bag_drop drop_my_bag leave_my_bag bag_store >
  baggage storage, bag_size big_bag backpack_size > bag dimension, bake_sale cake_stall > stall
  cake, balance remainder, ball dance, ball_size how_big_is_the_ball > diameter circumference,
  ball_through_the_window smashed_window > liability, balloons > decoration helium, ballot lottery
  > draw allocated, band act artist musician, bangs loud_bangs gunshots > pyrotechnic effect,
  bank_holiday > closed, bank_holiday > closure, banned disqualified > license, banned_from >
  excluded, banned_from > exclusion, bar > beverage drink, barcode qr > scan code, bargain >
  reduced, barney > dispute conflict, barred > excluded, barred > exclusion, based_on > adapted,
  bash shindig knees_up > party celebration, bbq barbecue grill > stove, bday > celebration,
  be_in_a_play act_in > performer audition cast, beat_the_queue skip_the_line fast_track
  jump_the_queue > priority queue, become_staff > voluntary, become_staff > volunteer, been_rude >
  complain, been_rude rude > grievance complaint, beer lager cider pint > alcoholic licensed bar,
  beer lager cider pint > licence, behave_in > conduct, behave_myself bad_behaviour naughty >
  misconduct conduct, behind > organiser founder, behind > organize, behind_a_pillar pillar
  can_you_see > restricted view obstruct, behind_the_scenes > tour, belay harness, beneficiary >
  charity, bequest legacy, berries strawberries > produce, best_season > season, bevvy tipple >
  alcohol beverage, big > substantial, big_tent size_of_tent > meter, biggest_year > record
  attendance, bike_repair fix_my_bike > maintain, birthday anniversary, birthday_do > celebration,
  birthday_party bday_party birthday_do > party birthday, bite kick > injured, bleed > first_aid,
  bleed blood > injured, blue_badge_parking > disabled parking, board_games gaming > tabletop,
  boat_insurance > liable, bobble_hat beanie > hat headgear, bond_for_damage > deposit damage,
  book_a_slot time_slot timed_ticket > timed entry reservation, book_for_kids > child,
  book_the_place book_the_hut rent_the_hut > hire rented celebration, bookable > reservable,
  booking_fees > surcharge, bookkeeping accounts > treasurer audit, booth exhibitor, bootleg pirate
  > unlicensed copyright, booze beer wine alcohol > inebriated, border edge > perimeter boundary,
  bored > entertainment, bored kids_bored entertain_the_kids > children activity family,
  borrow_a_player loan_player > register, boss chief leader > chair president director chairperson,
  bouncer door, bouncer guard > steward, bouncer security, bouncy > inflatable, bow arrow, box tub
  container > receptacle, box_office ticket, box_office_take how_much_did_it_make > grossed box
  revenue, boxer > boxing bout, break ignore > breach contravene, break_something smash_a_glass >
  damage breakage deposit, bridal_suite get_ready_there > room suite, bride_and_groom newlyweds
  happy_couple > couple, bring > permitted prohibited allowed, bring_a_chair > chair seating,
  bring_a_trolley wheelbarrow > trolley, bring_booze hip_flask > alcohol, bring_cash need_cash
  cash_machine cashpoint > cashless atm card, bring_forward earlier, bring_mate invite > guest,
  bring_my_baby bring_a_baby > infant babe, bring_my_baby bring_a_baby bring_kids bring_my_kids
  kids_allowed > admit admittance unaccompanied, bring_my_baby bring_a_baby bring_kids
  bring_my_kids kids_allowed > child admission accompanied, bring_my_child_volunteering > child
  accompanied, bring_my_child_volunteering > unaccompanied, bring_my_own_beer bring_beer
  bring_alcohol bring_drinks byo byob > alcohol beverage, bring_our_own > supplier,
  bring_sandwiches bring_our_own_food bring_a_picnic bring_lunch > picnic food, bring_your_own
  outside, broadcast > televised, broke_the_lamp broke_something_in_the_room > liable, broken
  doesn_t_work > defective inoperative, broken_machine out_of_order > maintain, broken_nose >
  injured, brolly umbrella, bruised black_eye > injured, bucket_collection collect_money >
  collection permit, budget > cost, bug > illness, buggies_inside > pushchair, bully > conduct,
  burn burn_stuff > fire bonfire, burnt_down > destroyed perished, bus_pass free_bus > concession
  permission, busking busker > street performer, bust_up > dispute, busy > congested, busy crowded
  packed full > capacity peak occupancy, buy > obtainable, buzz > bell, by_myself on_my_own >
  company accompanied, by_themselves > unaccompanied alone, by_themselves on_their_own >
  accompanied, bylaws constitution > statute, byob bring_our_own > corkage alcohol, cab uber >
  transport, cafe coffee cuppa tea > refreshment tearoom, cake > tearoom refreshment,
  cake_competition > class baking, cake_knife > catering, call_for_papers cfp > submission abstract
  proposal, call_for_papers cfp > submit, came_out when_did_it_come_out > premiered, camp > reside,
  camp_at_the_festival camping_ticket > camping pass, campervan > camping, campfire bonfire,
  camping_field park_next_to > camping vehicle, camping_stove bring_a_stove > stove cooking gas,
  can_i_bring > prohibited, can_i_move_seats > seat, can_stay > permission, can_stay > remain
  permitted, can_t_come_to_the_meeting > proxy, can_t_come_tonight can_t_make_tonight > absent,
  can_t_make > absent, can_t_make_it can_t_come can_t_go > cancel refund transfer, can_t_run
  can_t_do_it > defer, cancel > abandon, cancel > resignation, cancel_my_donation > cancel debit,
  cancel_my_holiday cancel_the_trip cancel_our_trip can_t_travel > uninsured, cancel_my_ticket >
  refund cancellation, cancel_the_wedding call_off_the_wedding > cancellation deposit,
  cancelled_in_2020 > pandemic, cannabis > substance, cans > container, capacity > attendance
  visitor maximum, capacity occupancy, car_boot > vehicle, caravan camper > vehicle,
  carbon_footprint > emission, carnival parade, carriages_at_midnight end_of_the_night > depart
  midnight, cash > monetary, cashless top_up_my > wristband payment, casual > attire, catches_fire
  burns_easily > flammable combustible, caterer food_truck > supplier approved, cathedral >
  worship, cause_trouble troublemaker trouble > misconduct disorderly, celeb > celebrity guest,
  celebration > ceremony festivity, celebrity > guest star, ceremony > opening award, certificate
  cpd proof_i_attended > attendance, certificate_for_volunteering > certificate, chain_came_off
  brakes_squeaky gears > maintain, chairman chairwoman chairperson, champagne prosecco > alcohol
  beverage, change_clubs switch_clubs move_clubs leave_for_another > register, change_the_line_up >
  alteration, chaperone > guardian supervision, chaperone > unsupervised, charge > incur, charity >
  foundation trust, charity_auction > auction, charity_shop > donor, cheap_seats > gallery balcony
  restricted, cheaper cheapest > concessionary, cheaper cheapest > discount reduced concession
  economical, cheaper_at > reduction, cheapest > economy, cheapest > reduction, cheapest_tariff
  price_per_km > kilometer, cheat cheater > disqualification misconduct unfair, cheater >
  disqualified, check_in > registration, check_in_closes > close, check_my_bag search_my_bag
  frisked > search security, check_out_time late_check_out late_checkout > depart, checkout >
  depart, cheeky > behavior, cheeky > behaviour, cheer > applause, chesty_cough > chest infection,
  children_at_the_wedding > children, chill_out quiet, chilly > cold, chinese_lantern > lantern,
  chosen > elected designate, christening baptism > ceremony reception, christmas_opening
  open_at_christmas open_on_christmas > closure, chuck_out > eject remove, church_service >
  religious, chutney marmalade > preserve, city_centre in_town > center, clash > coincide,
  classes_in_the_show > class category, clean > sanitise, clean_up tidy_up clear_up > cleaning
  hirer, clean_up_after > cleaning hirer, clean_up_day litter_pick beach_clean > voluntary,
  clean_up_next_day > cleaning collection, clear_out > vacate, clear_the_room > room vacated,
  climb_alone on_my_tod > supervised, climber > climbing bouldering, cloakroom > locker, cloakroom
  > storage, close_down shut_down wind_up > closure, closed_for_cleaning > maintain close,
  closed_for_repairs > closed restoration, closing_ceremony closing, closing_date > entries,
  clothes_left_at_start > discarded clothing, clown_around > behavior, clown_around > behaviour,
  coach_trip > coach, coached_by > coach, coaching_badge become_a_coach > qualified, coat jacket,
  coat_check cloakroom, coatcheck cloakroom, code_of_conduct > conduct harassment rule,
  code_of_conduct behave > behavior, code_of_conduct behave > behaviour policy, coins > change,
  collect_my_entry pick_up_my_entry > collection removed, collect_my_prize > prize collection,
  come_back_another_day come_again go_again > readmission valid unlimited, comeback > return,
  committee board > trustee council, community_service > volunteer, complain_about > complain,
  compost_toilet > toilet, con > conference, con conference > event, con_crud con_flu > illness
  hygiene, concert gig show performance, condoms > welfare, conference congress > symposium,
  confetti > petal thrown, constitution bylaw, controversy row scandal > criticism, convention >
  con conference expo, convention congress, corporate_group work_team > group, cosplay >
  masquerade, cosplay costume, cosplay_contest costume_contest > masquerade competition,
  cost_an_arm > expensive, cost_of > expense, cost_to_get how_much_is_it how_much_to_get >
  admission price, cost_to_get how_much_is_it how_much_to_get > admit admittance, cost_to_get_in >
  entrance, cost_to_make > budget, costume attire, costume dress_up > masquerade, couch_to_5k >
  beginner, cough > quiet, course_map > route map, court field, crash_into someone_hit_me > liable,
  crb dbs > background barring, creche > crèche, creep creepy > stalking, creepy uncomfortable
  harass, critics > reception, crush > stampede, cup > award prize, cuppa brew > tea drink, curfew
  lock_out back_late > closure, current_champion > holder, curse > language, cut_off > limit,
  cut_the_course shortcut > disqualification, cut_the_course shortcut > disqualified, cutoff >
  limit, damage_waiver > uninsured, dangerous > injured, dark dim > lighting subdued, date >
  schedule, date_available is_it_free_on > availability, dates_back goes_back > founded century,
  day_badge > admission day, day_badge > admit admittance, day_seats > unsold, day_ticket
  weekend_ticket > admission pass, day_ticket weekend_ticket > admit admittance, dbs_check >
  disclosure enhanced, dead_person > deceased, deadline last_day cut_off > closure, deaf_dad
  hearing_loop > induction hearing, dealers_room > vendor trader, decibel volume, decorate > adorn,
  decorate blu_tack bunting > adhesive fixing, deemed regarded, deep_end how_deep_is_the_pool
  deep_is_it > meter, deposit_back get_my_deposit > deposit returned refund, deputy > vice
  assistant, destroyed ruined > demolished perished, diarrhoea > illness, didn_t_like_it walked_out
  > complain, didn_t_show_up didn_t_show > absent, didn_t_stop drove_past drove_off > complain,
  digital_licence > license, dinosaur > skeleton, dinosaurs mummies > collection exhibit, dirty >
  unclean, disabled_camping accessible_camping > accessible camping, disabled_guests > accessible,
  disco > dance party, discretion > decision, dismantle > remove demolish, disorderly > behavior,
  disorderly > behaviour, display screen monitor, display show, disposable_vapes > electronic
  cigarette, dissolve disband shutdown > dissolution winding, distance > kilometer, ditch bail
  flake > cancel withdraw, dj > sound, dj disco band > music amplified entertainment, dj_stop
  music_stop music_off how_late_can_the_music > music cease midnight, dnf did_not_finish > withdraw
  retired, do_my_bit give_back > voluntary, do_my_bit give_back > volunteer contribute, dock >
  harbor, doctor_s_note sick_note doctors_note > medicine, doctor_there is_there_a_doctor >
  medicine, dodgy > defective, dodgy_tummy the_runs the_trots bad_stomach > diarrhoea stomach, dog
  assistance, dog_at_the_festival bring_my_dog > dog assistance animal, dog_at_the_wedding > dog,
  dog_show > class entry, dog_walker > voluntary, dog_walker > volunteer, dogs_in_the_garden > dog
  grounds, dogs_welcome > dog animal, don_t_show no_show_for_my_court fail_to_show > absent,
  donate_clothes donate_stuff > donor, donate_something give_an_object > donation acquisition,
  donor > contributor benefactor, door gate > entry, door on_the_door > entrance gate, doorman >
  steward, dough > money, down_payment > booking, downhill > ascend, downtown town_centre > center,
  dq disqualify, draw sketch > pencil, dress_code what_do_people_wear > attire dress, dress_down >
  casual, dress_for_the_theatre > dress, dress_up > costume fancy, drink_water > hydration,
  driver_braked > injured, driver_volunteer > driver licence, driver_volunteer > license,
  driving_licence > identity, driving_range > practise, drone > aerial, drone filming,
  drop_the_kids kids_track > children, drop_them_off drop_my_kid leave_my_kids > unsupervised
  accompanied, drug_test > testing, drugs pills coke weed > substance illegal controlled,
  drunk_on_the_plane > inebriated, dump_my_stuff dump_my_bags leave_my_stuff put_my_stuff
  leave_our_stuff > baggage luggage storage locker, duties role, dynamic_pricing > price, e_ticket
  > printed, e_ticket pdf_ticket ticket_email > electronic barcode, ear_plugs > ear, ear_protection
  > hearing noise, early_bird > discount early, early_bird > rate deadline, early_entry > admission
  early, early_entry > admit admittance, earplugs > ear hearing noise, earplugs > protection,
  easy_climbs how_hard_are colour_mean > color, eat_in_the_theatre > food auditorium, ejected
  removed, elderly oap > concession retired, empty > vacate, encore concert, engineering_works >
  maintain close, enhanced disclosure, enough_people > minimum, enter > compete entrant, enter >
  register, enter_on_the_day > entry race, enter_the_competition enter_the_contest how_do_i_enter >
  entry form, entrance_fee entry_fee cost_to_get_in pay_to_get_in how_much_to_get_in > admit
  admittance, entrant contestant, entry entrance admittance, epipen > allergen allergic, esta >
  authorised, eticket qr > barcode electronic, etymology > derived, evening_guests evening_do >
  reception evening, event > convention, event > occasion, every_four_years > quadrennial,
  every_night > nightly, every_two_weeks every_other_week > fortnightly, every_two_years >
  biennial, everyone_welcome > public visitor, exceed > limit, excited > enthusiasm, exclusively
  solely, exhibit > object, exhibition display, exhibitor > stall vendor trader, expecting_a_baby
  having_a_baby up_the_duff > pregnant, expel expulsion > termination, expenses_paid
  get_my_bus_fare_back > expenses reimbursed, expert pro > professional advanced elite, expo >
  exhibition fair, face_painting > children activity, fair carnival > festival, fair market stall,
  fake_tickets dodgy_ticket ticket_fake > authorized, fake_tickets dodgy_ticket ticket_fake >
  counterfeit invalid authorised, fall > injured, family child, family_camping quiet_camping >
  family quiet camping, family_ticket > admit admittance, family_tree > archive, famous > celebrity
  guest, fan_art sell_fan_art > copyright unlicensed, fan_made knock_off bootleg > unlicensed
  reproduction counterfeit, fancy_dress costume, fancy_dress_competition > costume prize, far >
  kilometer, fast fastest quick > speed pace, faster > rapid pace, federation > association, fee
  dues subs > subscription payment, feed_the_animals > feeding keeper, feed_us > catering,
  feel_faint faint > medical collapse, feel_faint faint > medicine, feel_unsafe don_t_feel_safe >
  safety welfare report, fell_on_the_bus hurt_on_the_bus > injured liable, felt_up touched_me >
  harassment sexual assault, fence_jumper sneak_in jump_the_fence > unauthorised trespass ejection,
  fest festival, festival fest > event site, fete fair, fight_broke_out > violence assault,
  fight_broke_out > violent, fill_up_quick sell_out > capacity limited, film > screening, film >
  video, film_a_movie > filming location, film_room anime_room video_room > screening, film_there
  shoot_a_video tiktok > filming recording, filming_the_show record_the_show > recording copyright,
  finish > cessation, finish_area meet_my_family_after > meeting finish, finish_by_midnight >
  midnight vacate, finisher medal, fire sack > removal, fire_label > safety, fireworks > display,
  fireworks_display > firework pyrotechnic, first > inaugural, first_aid > injured medicine,
  first_aid_tent medic_tent > medical, first_aid_tent medic_tent > medicine, first_bus first_train
  first_boat > depart, first_ever > inaugural, first_look_round view_the_venue > viewing
  appointment, first_shown > premiered, fishing_rod catch_fish go_fishing > license, fit_in >
  accommodate, fits_how_many room_for > capacity accommodate, fixed match_fixing > corruption,
  fixed_up done_up rebuilt > restored renovated, flag banner > flagpole, flag country_of >
  registration, flake_out > absent, flake_out > cancel absence, flash > photography,
  flashing_lights > strobe, flat_tire > tire, flat_tyre > tire, flea_market car_boot boot_sale
  jumble_sale > stall seller pitch, flexible_hours > rota shift, flight > depart, float > vehicle,
  flog hawk > sell, flower_arranging > floral, flowers florist > decoration, fog smoke_machine haze
  > smoke effect, folding_chair > seat chair, follow > comply observe, followed_me > harassment,
  food_allowed eat_inside > food drink, food_hygiene > hygiene food, food_stalls food_trucks
  food_van burger_van > catering vendor refreshment, food_that_goes_off > perishable, foodbank >
  donor, foot_the_bill > expense, for_sale > sale, foreign_licence overseas_licence > license
  permission, forged > counterfeit, forgot_my_id no_id > identification photographic, forgot_my_id
  no_id > identity, fork_out cough_up stump_up > pay payable, foul infringement, founded >
  established, fragile > preserve conservation, free > unoccupied, free_drinks open_bar > bar
  complimentary, free_for_locals > resident free, free_photos > photograph, free_sunday > free
  admission, from_home > online, frozen_course course_closed > closure, fruit_and_veg veg veggies >
  vegetable produce, fully_booked > availability capacity, fully_comp comprehensive > uninsured,
  function_room > hire venue, fundraise > sponsorship appeal, funds > treasurer, funeral >
  reception, furniture_donation pick_up_my_sofa > collection donation, gallery > collection, garden
  grounds > park, gate > depart, gate_closes gate_shut > close, gates_open doors > admission open,
  gates_open doors > admit admittance, gave > bequeath, gay_wedding same_sex > civil partnership,
  gazebo > tent structure, gear > belongings, generator > electricity, get_a_place_in_the_ballot >
  ballot, get_a_refund > refundable, get_back_in come_back_in leave_and_come_back > re_entry
  readmission return, get_chucked get_kicked > ejection removed expelled, get_chucked get_kicked >
  expulsion, get_dropped_off drop_off_point kiss_and_ride > set_down drop_off, get_fit lose_weight
  slim > program, get_going > departure, get_going set_off > commence depart, get_hold > available,
  get_hold_of > procure, get_home_after last_train_home get_home > transport late, get_hurt >
  injured, get_in_free > admit admittance, get_in_late turn_up_late arrive_late latecomers > admit
  admittance, get_in_late turn_up_late arrive_late latecomers > late admission, get_in_the_way
  in_the_way > obstruct impede, get_involved > voluntary, get_it_from > obtainable stockist,
  get_kicked_out_of_the_club > expel, get_kicked_out_of_the_club > expulsion termination,
  get_married getting_married tie_the_knot get_hitched > wedding ceremony civil, get_paid
  do_you_get_paid is_it_paid > volunteer, get_searched > search security, gift_aid > donor,
  gift_card gift_voucher voucher > gift, gift_shop souvenirs > shop merchandise replica,
  gift_shop_online > shop, give hand > surrender furnish, give_a_hand > voluntary, give_a_talk
  do_a_talk submit_a_talk be_a_speaker > proposal abstract speaker submission, give_a_talk
  do_a_talk submit_a_talk be_a_speaker > submit, give_it_to_a_friend give_my_ticket pass_it_on
  someone_else_use > transfer, give_up > forfeit, glamping > camping tent, glamping > luxury,
  glamping_pod posh_camping > luxury, glass > container, glitter confetti > cleaning, glut
  too_many_courgettes > donor, gluten_free dairy_free > allergy, gluten_free dairy_free lactose >
  allergic, gluten_free dairy_free lactose > dietary allergen option, go_dutch > share,
  go_in_and_out in_and_out pop_out nip_out > readmission re_entry, go_on_sale tickets_out >
  available release, go_out_and_come_back > re_entry readmission, go_pro gopro > camera filming,
  go_up up_a_division how_many_go_up > ascent, goalie keeper goalkeeper, good_view see_the_stage >
  view sightline, goodie > souvenir, goodie_bag swag freebies > gift bag, got_a_record
  been_to_prison > disclosure conviction, governing_body > federation association, green_festival >
  environmental sustainability, gripe beef > complain, gripe beef > grievance complaint, grope >
  harassment assault, grope unwanted, grounds > estate, group_booking big_group > reduced,
  group_stage > group, group_visit > party group, grow_the_biggest heaviest biggest > weight,
  guide_dog > assistance service, gun prop, gun rifle pistol sword knife > weapon firearm blade,
  gutted > disappointed, guy male, gym > center, haggle bargain > price, hair_and_makeup > suite,
  half_price > reduction, halftime > interval break half, hall room, hand_over_kid > accompanied,
  hand_round > distribute, handmade artisan, harass > unwanted, harass intimidation, harassed
  report, harassment conduct, harbour_master harbourmaster > harbor, hard_drugs drug_testing >
  substance drug, hashtag social, haunted ghosts > legend, have_a_few_beers few_beers few_drinks >
  alcohol influence intoxicated, have_a_few_beers few_beers few_drinks > inebriated, have_to_be_out
  everybody_out > depart vacate midnight, have_to_be_out everybody_out > departure, have_to_pay
  end_up_paying > incur payable borne, head_lice > infestation, headbutt > violence, headline_act >
  headlined, headliner > performer artist stage, headliner lineup > band, headstart > handicap
  wave, health_problem > medicine, heating_in_the_hall > heating, height_restriction > height
  minimum, help_out > voluntary, helper > voluntary, helper steward, heritage_railway > voluntary,
  hilliest > gradient, hilly hills steep uphill > ascend, hilly_course is_it_hilly > ascend,
  hire_the_museum > hire venue, hire_the_room rent_the_hall rent_the_place book_the_place > hire
  venue, hirer > responsible booking, hit_by_a_ball hit_someone hit_somebody smashed > injured
  liability, hit_him > violence, hitched > marriage wedding, hold_a_meeting > convene, hold_on_to >
  retention, hold_the_bus wait_for_me > departure, holder title_holder reigning > champion current,
  holiday xmas christmas > closure festive, homeless soup_kitchen food_bank > donor, homemade
  home_made > handmade, homophobic transphobic > harassment, hoodie > garment, hooligans > violent,
  hooter horn klaxon > signal alarm, horse rider > equestrian, horse_allergy > allergen allergic,
  host organise, hosted > venue, hot_day > sun shade, hotel_block con_hotel > hotel rate,
  hotel_near stay_nearby crash_nearby > accommodation hotel, how_big_is_the_park how_big_is_it >
  kilometer, how_big_is_the_ski > kilometer, how_deep deep > draft meter, how_did_it_start
  how_did_it_begin > origin founded, how_do_i_apply apply_to_be > application form, how_do_i_apply
  apply_to_be > apply, how_do_they_decide how_do_they_choose how_are_winners > selection criteria
  judging, how_do_they_qualify > qualification qualify, how_do_you_score > scoring points,
  how_do_you_win how_to_win > objective winner scoring, how_early_can_i_get when_can_i_get_in
  doors_open when_do_gates_open > admit admittance, how_early_can_i_get when_can_i_get_in
  doors_open when_do_gates_open > gates open admission, how_early_should > arrive minutes, how_far
  how_close > kilometer meter, how_far_can_it > kilometer, how_heavy_is_the_ball > weight gram,
  how_high altitude > meter, how_late > closure, how_late > final, how_late_can > admit admittance,
  how_late_can > last final admission, how_long_am_i_banned how_long_am_i_out long_ban > suspend,
  how_long_has_it_been_going been_going > founded annual, how_long_is_it how_long_does_it_go >
  duration hour minute, how_long_is_the_line how_long_is_the_railway > kilometer,
  how_long_is_the_movie > running minutes, how_long_is_the_tunnel how_long_is_the_bridge > meter,
  how_long_should_i > duration visit, how_long_to_go_round how_long_to_see how_long_to_get_round
  how_long_does_it_take_to > duration hour visit, how_many_can > capacity maximum, how_many_clubs >
  clubs members, how_many_kids_per_adult > unsupervised, how_many_members > membership members,
  how_many_people how_many_guests > attendance capacity guest, how_many_people_at_a_meeting >
  quorum, how_many_people_can > capacity maximum guest, how_many_people_can_we > guest capacity
  maximum, how_many_people_come > attendance visitor, how_many_people_come > drew,
  how_many_people_go how_many_go how_many_people_turn > attendance drew record,
  how_many_people_were_there > attendance spectators, how_many_points > scored, how_many_seats
  how_many_does_it_hold > capacity auditorium seats, how_many_sets how_many_rounds > sets match,
  how_many_slopes how_many_runs how_much_skiing > kilometer, how_many_tables > tables chairs,
  how_many_things how_many_objects how_many_paintings > objects collection, how_many_tickets_can
  tickets_each tickets_per_person > maximum limit person, how_much_climbing > ascend meter,
  how_much_climbing > ascent metre, how_much_did_they_make profit > revenue, how_much_goes_to >
  proportion, how_much_is_an_autograph > signing fee, how_much_is_the_venue > hire cost,
  how_often_is_it how_often_is_it_held > annual biennial, how_old_do_you_have how_old_do_i
  how_old_to > minimum age, how_old_is > built century constructed, how_old_is > founded
  established, how_old_is_the_building how_old_is_the_theatre > opened built constructed,
  how_old_was > age, how_wide > meter, hug free_hugs > consent contact, huge > substantial
  considerable, humanist > ceremony, hungry > catering refreshment, hurt_his broke_his > injury
  injured, hurt_my_back put_my_back_out > injured, hurt_my_back put_my_back_out > injury, ice_cream
  > interval, ice_cream > refreshment kiosk, ice_cream_van photo_booth > supplier, icy > closure,
  id > photographic, id_at_check_in > identity, identification passport licence > proof,
  if_it_rains > rain, ill_all_year injured_all_year > absent reduced, ill_before_holiday
  too_ill_to_travel > medicine, ill_on_holiday get_sick_abroad > medicine uninsured, ill_tomorrow
  sick_tomorrow sick_kid kid_is_ill > absent, in_hospital been_in_hospital operation surgery >
  medicine, inbound homeward > return, influencer youtuber > media, info_desk info_tent >
  information, inherit > bequest legacy, injured > medicine, injured_at > casualties injured,
  injured_at > injury, injury_record > injured, injury_record > injury, instead_of_me > behalf,
  instructor_led > unsupervised, insurance_for_volunteers > liability insured,
  insurance_for_volunteers > liable uninsured, insured covered > liable, interactive >
  demonstration, interpreter translation, interpreter_for_the_gig signed_performance > interpreter,
  interview > press media, into_town get_into_town > center, invented > conceived,
  invite_to_the_wedding > guest capacity, invoice > tax, is_it_busy > peak crowd, is_it_open_when >
  closure, is_my_costume_ok revealing skimpy > costume decency attire, job work_there work_at >
  vacancy recruitment staff, jobless unemployed on_benefits universal_credit > concessionary,
  join_the_cast > audition, joiner > beginner novice, joining_fee > register, joining_fee
  sign_up_fee > levy entrance, judge > official, jump_scares > frightening, jumper sweater >
  sweatshirt, just_passed_my_test passed_my_test > license, just_turn_up just_show_up > register
  booking drop_in, just_turn_up just_show_up > registration, key_for_the_hall pick_up_the_key > key
  collection, kick evict > ejection removal, kick_off_with > dispute, kick_us_out chuck_us_out
  out_of_the_room > depart, kicked_by_a_horse trodden_on > injured, kickedout > ejected expelled,
  kickedout > expulsion, kid child > youth, kids family, kids_activities trail quiz > family
  children, kids_alone child_flying_alone flying_alone > accompanied, kids_area children_s_area >
  children family, kids_badge > membership, kids_bday kid_s_bday > party children, kids_birthday >
  party birthday, kids_climb > unsupervised, kids_in_the_workshop > unaccompanied, kids_price
  child_ticket > admit admittance, kids_swim > unsupervised, kids_under_5 under_5_free > child
  free, kitchen_in_the_hall > kitchen, knackered busted > damaged, knee_replacement metal_hip
  hip_replacement > medicine, ladies gents > toilet, lairy rowdy > behavior, lairy rowdy >
  disorderly behaviour, laser_pen laser_pointer > laser prohibited, lash > secure, last_16
  quarter_finals > knockout, last_bus > depart, last_day cut_off > date, last_entry > final
  admission, last_lift when_do_lifts_close > closure, last_minute > unsold standby, last_train
  last_tram last_ferry last_boat > depart, late_entry enter_late > late entry accepted,
  late_for_my_flight > close, late_for_the_show late_for_the_film > admission admittance,
  late_for_the_start miss_the_start > start late, late_licence > alcohol licensed, late_licence >
  licence, late_opening open_in_the_evening > evening late, latest > last final, laugh > comedy,
  lav john > toilet lavatory, league_above > tier division, learn > tuition, learn_to_ski
  learn_to_snowboard > instruction, leave_bag dump_bag > cloakroom storage locker, leave_by
  have_to_leave > departure, leave_by have_to_leave > vacate depart, leave_money_in_my_will >
  legacy bequest, leave_my_tent > abandoned tent, leave_stuff > cloakroom locker, leave_the_room
  leave_the_pitch > depart, lecture presentation, left_it_to > bequeathed, left_the_club > departed
  released, left_the_club > departure, leg_it > run leave, leisure_centre > center, lend_a_hand >
  voluntary, lesson course > session, lessons teach_me learn_to learn_how > instructor, let_in >
  admission entry entrance admit, let_in > admittance, let_me_in > admittance, let_me_in > entry
  admit, let_me_off > exempt, let_off > waiver, letter_from_doctor > medicine, licence_to_row
  permit_to_paddle > license, licence_to_sail need_a_licence boat_licence > qualified license,
  license_less_than_a_year new_licence > license, licensed > authorised, licensed > authorized,
  lifejacket lifevest > flotation, lift_broken stairs > storey, lift_closed > closure,
  lightning_on_the_course > suspension, line_con > queue, line_up > program, line_up > programme
  act band queue, line_up_changes band_pulled_out pulls_out headliner_cancels > alteration
  substitute programme, line_up_changes band_pulled_out pulls_out headliner_cancels > program,
  linesman > referee official assistant, lineup programme act headliner, lineup queuing,
  litter_fine leave_my_tent leave_tent > litter waste, litter_picking > litter, live_on_my_boat
  live_on_a_boat liveaboard live_on_board live_aboard > reside license, livestream stream, loads_of
  lots_of > numerous abundant, local_bands play_at_the_festival get_a_slot get_booked > application
  artist performer, local_bands play_at_the_festival get_a_slot get_booked > apply, locals_discount
  live_locally > resident discount, locals_discount live_locally > residential,
  lockers_at_the_festival > locker hire, logo > branding, long_line > waiting, long_walk
  how_long_does_the_walk how_long_is_the_walk how_long_to_walk > kilometer, look_at_old_records
  family_history > archive research, looking_after take_care_of > conservation preservation, loser
  > defeat loss, lost_badge > badge, lost_child > lost child, lost_kid lost_my_kid lost_my_son
  lost_my_daughter > lost child missing, lost_my_badge > replacement badge, lost_my_friends
  lost_my_mates meet_my_mates > meeting point, lost_my_licence > license, lost_my_wallet > lost
  property, lost_my_wristband wristband_broke > replacement wristband, lost_ski > liable, lottery
  ballot, lottery_tickets > ballot, loud > amplified, loud ear, lounge_access > admit admittance,
  love_to_help like_to_help want_to_help help_there > voluntary, love_to_help like_to_help
  want_to_help help_there > volunteer, low_income > concessionary, low_income skint > concession
  benefit hardship, lunch_provided feed_us feed_you do_they_feed > meal refreshment provided,
  made_the_music > composer, mainly > chiefly predominantly, manor stately_home > house hall
  fortress, map route, market > trader stallholder, marquee > reception, marquee tent > pavilion,
  mask face_paint facepaint > costume, masks_required face_mask > mask face, masterpiece >
  highlight, matched_giving > donation, max_numbers > maximum capacity, mean > bullying, medals >
  gold silver bronze, medical_tent > first_aid, meet_and_greet > signing photo, meet_the_band
  autograph > signing guest, meet_the_cast autograph > stage, meet_the_guests > guest signing,
  meet_up_point > meeting point, megaphone vuvuzela whistle horn > noise instrument, members_free
  member_card > admission admittance, members_free member_card > member admitted, mental_health
  panic feeling_low > welfare support, merch merchandise souvenir, merry > intoxicated, mess >
  litter, mess_about mess_around muck_about > behavior, mess_about mess_around muck_about >
  behaviour misconduct, metal_sword real_sword > metal blade, mic microphone projector beamer >
  audiovisual equipment, midweek_wedding weekday_wedding > weekday reduced, mile_markers >
  kilometer, mileage miles_can_i > kilometer, mileage_allowance petrol_expenses > mileage expenses,
  milk cheese honey > produce dairy, min_numbers > minimum, miss_home > settle pastoral,
  miss_the_cut off_the_course > cut_off, miss_the_next_match > suspend, missed_class can_t_come_to
  > absent, missing_person > lost, mistake > correction, mobility_scooter > permission, money cash
  > financial treasurer, money_raised raised > proceeds, moneyback > refund reimbursement,
  most_famous_painting famous_painting > highlight masterpiece, most_successful > titles, mostly >
  predominantly, motor banger wheels > car vehicle, mouthguard > protective, move_the_wedding
  change_the_date > postpone date, muck_in chip_in > contribute help, mud > boots, mud muddy >
  ground, muddy > mud boots wellies, mummy > egyptian, museum > house, musician singer > performer
  artist, my_choice > discretion optional, name_come_from where_does_the_name > etymology derived
  named, name_mean > meaning, name_on_ticket > identity, name_on_ticket > photo identification, nan
  grandma > concession, near_which_town nearest_town > kilometer, nearest_beach close_to_the_beach
  > meter, need_a_passport need_a_visa > identification, need_experience > qualification,
  need_experience > qualified, networking mixer drinks_reception > reception social, new_date
  moved_to_another > rescheduled postponed, newborn > babe, nicked robbed pickpocket mugged > theft
  police, nickname > dubbed, nipper sprog > infant, nitrous laughing_gas balloons_gas > substance,
  no_lifeguard > supervised, no_more_than > maximum exceeding, no_phone_signal > coverage network,
  nobody_there > unattended unstaffed, nobody_with_it > unattended, noise_complaint live_near
  neighbours > resident noise, noise_complaint live_near neighbours > residential, noise_limiter >
  noise decibel, noisy volume, none > nil, nonprofit ngo > charity charitable, normal > customary,
  noshow > absence missed, noshow > absent, nosy > privacy, not_allowed_to_bring what_can_t_i_bring
  banned_items what_not_to_bring > prohibited item, not_arrived hasn_t_arrived haven_t_arrived >
  deliver, not_arrived hasn_t_arrived haven_t_arrived > delivery dispatch missing, not_final >
  provisional tentative, not_happy unhappy not_satisfied > complain, not_let_in refuse_entry >
  admit admittance, numbered_seats pick_my_seat choose_my_seat > reserved allocated seating, nus
  student_card > concessionary, nus student_card > student, obey stick_to > comply observe adhere,
  observe > comply, okay_it agree_to > consent approve, old_stuff antiques > artefact historic
  collection, oldest_club > oldest founded, oldie > senior, olympic_sport in_the_olympics >
  olympic, olympics > games, on_her_own on_his_own by_herself by_himself leave_them > accompanied,
  on_sale when_do_tickets_come go_on_sale > sale release, on_site > premises, on_the_day > door
  gate, on_the_house > complimentary free, on_tv watch_on_tv > broadcast televised, once_more twice
  go_back > repeat return, one_day_event > event, open_day free_day free_entry > admit admittance,
  open_day free_day free_entry > free admission, open_mic > perform, open_on_sundays
  open_on_bank_holidays > daily weekday hours, open_to > eligible, open_to_everyone open_to_anyone
  just_anyone > public visitor welcome, opened > established, opening opening_ceremony,
  opening_season open_all_year open_in_winter > closure, order_drinks > interval order bar,
  organise arrange plan, organiser > promoter committee, organize > organise, oscars > nominated,
  outdoor_ceremony get_married_outside > ceremony outdoor licensed, outside_edge round_the_edge >
  perimeter, outward outbound, over_16 over_18s adults_only > age adult minimum, over_18 > adult
  age, over_65 over_60 > concessionary, over_65 over_60 > senior concession, overcharged > refund
  error, overdose bad_trip > medical welfare, overdose bad_trip > medicine, overnight
  accommodation, overnight sleepover > reside, overtime extratime > extend, overtime extratime >
  extension extra, own_band bring_a_dj > music supplier, own_booze own_wine own_drinks > corkage
  alcohol beverage, own_caterer > caterer approved supplier, own_food bring_food > food picnic
  outside, oxygen cpap > medicine, pacemaker > medicine, pacer pacemaker > pacing, packed >
  attendance, packed_lunch sarnies butties > provisions food, painting > artwork, panel > program,
  panel > programme, panel > talk session discussion, paper_ticket > printed posted, papers >
  register, parade carnival float > procession route, parade march, parasol umbrella, parent_helper
  > voluntary, park_up > parking, parking_for_guests > parking, part_of_the_year joined_late >
  pro_rata, party_room > hire function, passes_accepted national_trust_card english_heritage >
  member pass, passport driving_licence > identification photographic, pause freeze > hold, pay_in
  > remit, pay_the_rest rest_of_the_money > balance payable, pay_what_you_want donation_entry >
  donation voluntary, payment_plan instalments > deposit, payment_schedule when_do_we_pay >
  instalment balance, peace_bond peacebonding > inspector, peace_bond peacebonding > weapon
  inspection, peanuts nut_allergy > allergic, penknife multitool > knife blade weapon, per_mile
  per_km > kilometer, per_person > maximum individual, performer > artist act, perfume_bottle >
  glass, perishable > food, perks free_ticket_for_helping what_do_volunteers_get > voluntary, perks
  free_ticket_for_helping what_do_volunteers_get > volunteer expenses, permission > authorization,
  permission_from who_approves > approval consent, permission_to > license, permit permission_to >
  authorized, personal_trainer > program, personal_trainer pt > instruction, petrol_can >
  flammable, pets_at_the_con > animal, phone_charging > charging power, phone_stolen > valuables,
  photo_consent take_my_photo > photography consent, photo_op camera selfie > photo, photo_with
  selfie_with > photograph signing, photograph photography camera, photographer press,
  photography_allowed > photography, pic photo, pick > appoint designate, pick_up_decorations >
  collection, pick_up_my_badge get_my_badge pick_up_my_pass > register, pick_up_my_badge
  get_my_badge pick_up_my_pass > registration collection badge, pick_up_my_bib pick_up_my_number
  pick_up_my_pack > register, pick_up_point > depart, pick_up_the_tab > expense payable,
  picked_up_by_the_bus broom_wagon > sweep, picnic > provisions, picnic food, picnic_area
  picnic_bench > picnic, pint glass > vessel beverage, pissed hammered wasted hungover >
  inebriated, pitch_an_idea > proposal, pitch_frozen pitch_waterlogged > inspector, pitch_in >
  voluntary, pitch_size how_big_is_the_pitch how_big_is_the_goal > meter, plan_b wet_weather_plan >
  contingency weather, plastered legless smashed > inebriated, plastered legless smashed >
  intoxicated, plasters > first_aid, plastic_cup plastic_glass > vessel plastic, play_at > perform,
  play_for_two two_teams another_team > registration, played_for > club signed, playoff > tie
  tiebreak, plays > portrayed, plus_one bring_someone > guest companion, podium > third medal,
  points_on_my_licence > license, poisonous > noxious, police cops copper > security, poncho
  bin_bag > clothing discarded, pong > odor, poo_bag > dog, pooed_in > close, pooed_in_the_pool >
  close, pool_closed shut_for > close maintain, poorly_kid > absent, portaloo toilet, posh_clothes
  dress_smart smart > formal attire, post_race beer_after > refreshment, poster banner > signage,
  poster flyer, postpone delay reschedule, pot > cannabis drug, potatoes carrots beans onions >
  vegetable crop produce, powerpoint > presentation, praised loved > acclaim, pregnant_at_the_gym >
  pregnant, preloved pre_loved vintage > secondhand, premium_seats > seats, presale pre_sale > sale
  priority, press > media, press_pass media_pass blogger > accreditation media, printout print,
  prize_fund > purse, proceeds > profit, proceeds charity, programme_cost > programme,
  programme_guide app_for > program, programme_guide app_for > programme app, promise agree >
  undertake, pronoun gender, pronouns > identification, pronouns > identity, proof_of_age > id
  identification, proof_of_age > identity, proof_of_ownership > register, prop > weapon replica,
  propose > submission, propose > submit, pros professional, protest objection, prove_it_s_mine >
  identity, provide > furnish, provisional > hold option, proxy > behalf, public_liability >
  insurance liability, public_liability > uninsured liable, pulled_muscle > injured, pulled_muscle
  > injury, pullout withdrawal, punch hit > fighting, punch hit brawl > violence violent assault,
  puncture > tire, puppy pet > assistance, push_a_buggy run_with_a_buggy > exclusion, put_back >
  postpone delay, put_my_bag put_my_backpack put_my_coat leave_my_coat leave_my_bag
  leave_my_backpack > cloakroom locker, put_my_membership_on_hold > suspension, put_my_wallet
  keep_my_wallet keep_my_valuables lock_up > locker valuables padlock, put_on > organise stage
  host, put_on > organize, put_up_decorations stick_things_on_the_wall > decoration fixing wall,
  putting short_game > practise, queer > orientation sexuality, queue_for_a_pitch > allocation
  waiting, queue_overnight line_up_early > queue, queues > expect, quiet_room > quiet calm,
  quiet_space > quiet relaxed, quietest_time > quiet, racism racial, racket racquet bat,
  raffle_tickets > raffle prize, railcard > concessionary, rain rainy > weather wet postponed
  cancellation, rain_off > cancel weather, rain_or_shine if_it_rains in_the_rain > weather
  inclement cancelled, rained_off > postponed, raise_money > donor, raves dance_party > dance,
  re_entry > readmission return, reading_room > archive, reception > party welcome, record_it
  recorded watch_later missed_a_talk > streamed video, recycling_bins > recycling, red_card
  sent_off > suspend, redcard sentoff > dismissal suspension, redcard sentoff > suspend, reentry
  readmission, ref official, ref_course become_a_ref > qualified, ref_didn_t_show no_ref
  ref_didn_t_turn > absent, references_needed > referee, refill water, refund_if_cancelled
  money_back_if > refund cancellation, refund_my_badge > refund membership, refund_my_entry
  can_i_get_a_refund > refundable, refund_my_ticket return_my_ticket > refund returned, register
  signup > entry, register_a_player > register, registration_desk con_desk where_do_i_sign_in >
  register, registration_desk con_desk where_do_i_sign_in > registration desk, registry_office
  registrar > civil ceremony licensed, registry_office registrar > licence, regular_booking
  weekly_booking > regular hirer, regular_giving monthly_donation > donation debit,
  religious_wedding > religious ceremony, remake > adaptation, renamed > formerly, renovation >
  restoration, rent_a_plot get_a_plot get_an_allotment > application, rent_a_table > table stall
  fee, rent_the_village_hall village_hall community_centre > hire hall, report_someone
  report_a_creep > report harassment, resale give_ticket change_name name_change > transfer, resell
  sell, resell sell_ticket > resale transfer, resident local, resign stepdown > vacancy, restaurant
  > catering, restricted > view, reusable_cup cup_deposit > cup deposit, revealing skimpy >
  coverage, ride > journey, ride_again play_again back_on > exclude, riding_lessons ride_a_pony >
  instructor, right_now > immediately forthwith, ring phone_rings > mobile silence, rip_off >
  price, road_closed_snow > closure, road_closures > closure, road_race > surface,
  road_shut_for_parade > close, road_shut_for_parade > closure procession, rollercoaster
  roller_coaster > attraction height, room hall > suite, room_party > noise, room_share > share
  room, roster lineup squad, rough > ill, rsvp > reply confirm, rude shouted_at swore > complain
  behavior, rude_words > language, rule > stipulate prescribed, rules_of_the_game how_do_you_play
  how_to_play how_is_it_played > rules play object, run > organize, run_a_panel host_a_panel
  do_a_panel run_a_game run_an_event > proposal submission programme, run_a_panel host_a_panel
  do_a_panel run_a_game run_an_event > submit program, run_around > running, run_down falling_apart
  > dilapidated disrepair, run_in_my_place go_in_my_place take_my_place go_instead instead_of_me >
  transfer substitute, safe safety > safeguarding, sailing > depart, salary > payment, same_ticket
  use_it_again reuse > valid repeat, save_a_space save_a_spot > reserve camping, save_seats
  save_a_seat > seat reserve, save_the_date hold_the_date reserve_a_date > deposit provisional
  reservation, say_no > object, say_yes > accept, scalper tout > transfer, scan_my_ticket > barcode
  scanned, scandal > controversy, scary > fright content, scholarship > financial, school_matinee
  matinee > afternoon performance, school_trip school_visit class_trip field_trip > school party
  group pupil, school_workshop > education school, scout_leader > voluntary, scratch_already_there
  wasn_t_me > inspector, screenshot picture, scruffy > attire, search > check bag, secret anonymous
  > confidential ballot, security > guard steward bag, selfie_stick tripod gopro > photography
  camera, sell > trade, sell_at_the_con sell_my_art > dealer trader vendor, sell_food sell_cakes >
  food hygiene trader, sell_my_ticket > resale transfer, sell_on > resale resell transfer, sellout
  soldout > sold availability, senior elderly > concessionary, sensei > instruction, sent_home >
  dismissed, sent_home > exclude, sent_off > expel, service_dog > assistance guide, set_times
  stage_times who_s_playing when_is_band > program, set_times stage_times who_s_playing
  when_is_band > timetable schedule programme stage, set_up set_up_the_day_before > preparation
  access prior, sex_scenes nudity violence gory > content guidance classification, sexist sexism >
  gender, shade > sun shelter, shades sunnies > sunglasses, shattered > tired, shattered > tyre,
  shift > hours, shindig bash > event, shirts kit_clash same_colour wear_red both_wear > color,
  shooting firearm, shop sell > stock, shore_power electric_on_the_boat plug_in_my_boat > metre,
  show_round show_me_round > viewing tour, showers_at_the_festival > shower, shut_on_mondays
  closed_on > daily except, shuttle transport, shy > confidence, sibling_discount second_child
  brother_and_sister > reduced, sick_bucket > vomit, sign_a_form sign_something paperwork >
  register, sign_language > bsl interpreter, sign_up > application, signed > contract transfer,
  signup enroll > membership, sit seat, sit_anywhere > unreserved, sit_down_meal > seated banquet,
  ski_insurance > uninsured, ski_school ski_lessons > instruction, sky_lanterns chinese_lanterns
  lantern > naked flame, slated panned > criticism, sleepover_at_the_museum > overnight, slowest >
  pace cutoff, smart > tailored, smart_casual suit black_tie > dress attire, smoke smoking_area
  ciggies > designated, smoking_in_the_gardens > smoking, snack catering, snap_happy > photography,
  sniffer_dog > search drug, snotty_nose > cold illness, snow ice icy > weather winter, snow_tyres
  winter_tyres snow_tires winter_tires > tire, sober_up > alcohol, something_to_eat grub
  bite_to_eat scran nosh > food catering refreshment, sort_it_out put_it_right > rectify remedy,
  soundtrack theme_tune > music score, souvenir gift, spare_time free_time > hour commitment,
  sparkler flare > pyrotechnic firework, speaker > guest lecturer, speaker > keynote, speaker
  speech, speaker_free > waived fee speaker, speaker_free > waiver, special_guest > guest
  appearance, spectator audience crowd > supporter, spend_a_penny > toilet, spiked drink_spiked >
  medicine, spiked drink_spiked > welfare medical assault, spiked_shoes > footwear, spin_off >
  series, splash_out > spend cost, sponsor > patron, sponsor_form > sponsorship, sponsor_me
  justgiving gofundme > donor, sponsor_money pay_in_my_sponsorship > sponsorship payment,
  sponsored_by > sponsorship, spotter > unsupervised, sprained twisted_ankle twisted_my_ankle >
  injured, sprog nipper bairn wean > child, staff_the_con join_staff gopher > voluntary,
  staff_the_con join_staff gopher > volunteer, staffed > manned attended, stage platform, stage
  theatre, stage_tour behind_the_scenes > backstage guided, stall > pitch trader, stall_pitch
  have_a_stall run_a_stall sell_my_stuff sell_stuff trade_there > trader stallholder pitch,
  stallholder trader, stallholders where_are_the_stalls > stall, stand booth, stand booth vendor >
  stall, stand_or_sit > seating standing, standby > unsold, standing_ticket > standing, start >
  outset, start_a_team enter_a_team new_team set_up_a_team > admit admittance apply, start_time >
  start, stately_home > estate, stay_an_extra_night leave_on_monday when_do_i_have_to_leave >
  depart vacate, stay_an_extra_night leave_on_monday when_do_i_have_to_leave > departure,
  stay_and_watch do_i_have_to_stay > unsupervised, stay_in > remain, stay_the_night sleep_there >
  accommodation overnight, steal valuables, stepdown resignation, steroids banned_drugs > doping,
  steward marshal volunteer, stick_on pin > affix attach, still_places any_places_left > entry
  available, sting > allergy allergen, sting > insect allergic, stolen_art > theft provenance,
  stoned > drug influence, stool camp_chair > seating, stop_playing > suspension, stop_volunteering
  quit_volunteering > notice, stream livestream > virtual, street highway, strict > enforced,
  strobe > flashing light, strobe_lights > strobe epilepsy, stroller_at > pushchair, struck >
  collision, student > concessionary, student_discount money_off cheaper_for > concessionary,
  students > reduction, stuff belongings > article property baggage, sudden_death > overtime, sue >
  legal, sue claim > liable, sun_cream > sun, sunburn sunburnt > sun sunscreen, sunstroke
  heatstroke > exhaustion, superstition > tradition, supervise > accompany adult, supervise >
  unaccompanied, swap > amend, swap_with swap_my swap_places > transfer exchange, swearing_in >
  language guidance content, sweepstake giveaway > prize draw contest, swimcap cap, sword
  lightsaber > prop replica, syringe needles > medicine, tables_and_chairs > furniture table chair,
  tablets_at_camp > medicine, take_a_break_from > suspension, take_a_photo_of_me
  photo_of_a_cosplayer > consent photography, take_down > dismantle, take_my_pint take_my_drink >
  beverage vessel, take_photos take_pictures > photography photograph camera, take_pics snaps
  snapshot piccies > photography photograph, talk > keynote, talk_to_someone > welfare,
  talking_during noisy_people > disturbing, tall_enough too_short > height minimum, taster_day >
  trial, taxi_rank uber_pickup > taxi collection, taxis_after > taxi transport, tea supper > meal
  evening, teacher_free > teacher charge, team_entry relay_team > team relay, teen teenager >
  junior minor, teenager age, tell_off > caution, tell_them_in_writing > written, telly > screen,
  temporary > special, temporary_event > notice licence, tent_next_to_my_mates camp_together
  camp_with_friends > camping together group, tent_stolen stuff_stolen things_stolen > theft
  valuables, thank_you_party > social, the_break long_is_the_break long_s_the_break > interval,
  theatre theater, thirsty > refreshment, thrift > used, throw_out kick_out > eject, throw_rice
  throw_confetti > confetti, throwout > ejection removal, thumbnail picture, thunder lightning >
  storm evacuate weather, ticket badge, ticket entry pass, ticket_collection > collection,
  ticket_inspector > inspector, ticket_inspector inspector > authorized, ticket_left
  any_tickets_left > availability, ticket_not_arrived where_s_my_ticket tickets_haven_t_arrived >
  deliver, ticket_not_arrived where_s_my_ticket tickets_haven_t_arrived > dispatch delivery,
  ticket_price how_much_are_tickets how_much_is_a_ticket > admit admittance, tickets_for_carers >
  companion free, tie_down strap_down strap > secured lashed, tier > division, time_out timeout >
  break, timed_ticket > slot booking, timetable calendar, tipsy merry > inebriated, tix > admission
  pass, tix > admit admittance, toilets_on_site > toilet, told_to_leave asked_to_leave > required
  leave ejected, tombola > draw, tombola raffle, too_dark why_so_dark > lighting subdued preserve,
  too_much_for_me overwhelming > quiet sensory stimulation, too_scary_for_kids suitable_for_my
  scary_for > guidance age suitability, too_windy windy > closure, too_young_to_run > age minimum,
  tool > apparatus, touch touch_things hands_on > interactive tactile handling, touched > consent,
  tour_guide > tour, tour_operator travel_agent > organize, touts stubhub viagogo > resale
  unauthorised, toy_gun nerf replica_gun > prop weapon replica, trackies trackie_bottoms >
  tracksuit clothing, tradition custom, trail_race > surface terrain, trailer advert > preview,
  trans transgender nonbinary > gender identity, trans_toilet gender_neutral > toilet gender,
  transfer exchange, transfer_fee > transfer fee, transfer_my_badge > transfer membership,
  transfer_window sign_a_player > register, trashed > vandalism damage, travel_grant get_funding >
  grant scholarship, travel_insurance > medicine uninsured, trimester weeks_pregnant > pregnant,
  trip_back way_back journey_back > return inbound, trophy_for > prize, trustee governor, try_it
  have_a_go > demonstration workshop, tummy_bug > illness, turn_my_phone_off phone_off > mobile
  silenced, turnout turn_out > attendance, twisted_ankle twisted_my_ankle > injury,
  tyres_and_windscreen > tire exclusion, umbrella > stand cloakroom, unaccompanied > accompanied
  adult, under_5s little_ones wee_ones > child young, under_age > juvenile, under_age > minor age,
  under_my_name under_someone_else > transfer name, underage young > age junior, uniform_provided >
  supplied uniform, universal_credit > concession, unlimited_miles > kilometer, unmanned >
  unstaffed, unoccupied > vacant, unreserved sit_anywhere > reserved seating, upcoming next
  coming_up > forthcoming, usher steward, van_next_to_my_stall park_my_van unload > vehicle
  loading, veg_competition > vegetable class, vegan vegetarian coeliac celiac > dietary option,
  vendor_hall artist_alley > exhibitor trader, venue > function premises, venue hall, video_games >
  console, video_ref var > review referee, viewing_platform > raised, viewing_platform accessible,
  vip > hospitality premium, vip_ticket backstage > hospitality access, virtual_tour > online,
  visa_letter invitation_letter > visa invitation, visitor_centre tourist_info tourist_information
  info_point > center, visually_impaired_runner guide_runner > guide, volunteer > staff,
  volunteer_at > voluntary, volunteer_at > volunteering steward, volunteer_work > voluntary,
  volunteer_work > volunteer, volunteering_on_benefits > voluntary, vote_for > ballot, vp > vice
  deputy, waiting_list > resale, waiver > release disclaimer, waiver disclaimer > liable, walk_in
  walk_up turn_up just_turn_up > door advance booking, walk_into_town > center, walker > walking
  pedestrian, walking_distance walk_to > meter, war > military, warm_before_the_start > clothing,
  wasted hungover > intoxicated influence alcohol, watch_for_free see_it_for_free > gratis
  complimentary, watch_online watch_from_home zoom_in > livestream virtual streamed, water_bottle >
  bottle water refill, water_point fill_my_bottle free_water > drinking refill tap, way_there
  journey_out > outward outbound, we_re_17 we_re_16 i_m_17 i_m_16 i_m_15 i_m_14 > unaccompanied,
  weapon blade, wear_a_mask > mask covering, wear_someone_else_s > disqualification transfer,
  wear_someone_else_s > disqualified, weather_forecast > weather, webinar > online virtual, wedding
  > reception, wedding ceremony, wedding_cake > catering, wedding_insurance > insurance,
  wedding_photos > photography, wedding_photos_there > photography wedding, wedding_ring bracelet >
  jewelry, weekend_badge > admit admittance, weekend_badge > membership admission, weld >
  permission, welfare_tent > welfare, wellies > mud waterlogged, wet weather, wet_myself
  wet_the_bed > toilet, what_do_they_wear > attire uniform protective, what_do_you_need_to_play >
  equipment, what_s_in_the_collection > collection comprises, what_s_it_about what_is_it_about >
  plot synopsis premise, what_s_on > program, what_s_on > schedule event, what_s_on what_is_on >
  programme exhibition, what_s_there_to_see what_to_see worth_seeing must_see best_bits > highlight
  collection, what_skills need_experience no_experience > experience training required,
  what_surface > terrain tarmac, what_time_do_they_run > depart, what_would_i_do
  what_would_i_be_doing what_do_volunteers_do > role task duties, whatever volunteering, whats_new
  new_exhibition > exhibition temporary, wheelchair_race > wheelchair athlete, when_does_it_finish
  what_time_does_it_end what_time_finish > closure, when_does_it_finish what_time_does_it_end
  what_time_finish > end close conclude, when_does_it_start what_time_does_it_start what_time_start
  kick_off > commence begin start, when_i_leave leave_early > depart, when_is_next_year next_year_s
  > date, when_was_he_born when_was_she_born > born, when_was_it_built when_was_it > erected
  constructed founded, when_was_the_first first_one first_year > inaugural founded established,
  where_can_guests_stay > accommodation, where_can_i_buy where_do_i_buy > stocked,
  where_can_i_smoke > smoking designated, where_did_they_get > acquired donated bequeathed,
  where_does_my > expenditure, where_does_the_money > charity, where_is_he_from where_is_she_from >
  born, where_is_it_held where_do_they_hold > venue held hosted, where_to_buy_tickets
  official_tickets > authorised outlet sale, where_to_buy_tickets official_tickets > authorized,
  where_was_it_filmed shot_in > filming location, which_charity > charity beneficiary, which_wave
  what_wave > start wave, whip_round > collection donation, whip_round > donor, who_began
  who_came_up_with > founder founded established, who_built who_made > architect erected
  constructed, who_can_apply > membership, who_can_compete > eligible open, who_checks > inspection
  verification, who_checks > inspector, who_chooses > appointed elected, who_decides who_chooses
  who_picks > selection decision, who_designed > architect erected, who_gave who_donated >
  bequeathed donated, who_gave who_donated > donor, who_invented > originated, who_is_playing > act
  band lineup artist performer, who_lived lived_there > owner family resident, who_lived
  lived_there > residential, who_made_it who_directed > director directed producer, who_organises >
  organiser host, who_organises > organize, who_painted > artist painted attributed, who_played
  who_performed > performer lineup headlined, who_plays > actor role, who_plays who_is_in >
  starring cast portrayed, who_s_on > act band lineup, who_settles > dispute arbitration,
  who_sponsors > sponsorship, who_wrote > authorised, who_wrote > playwright, why_do_they_wear >
  tradition, why_is_it_called why_called > named derived, win_something what_can_you_win
  what_do_you_win > prize award, wind_up > close, winner champion victor, winner_gets winners_get >
  prize awarded, withdraw pullout dropout > defer, withdraw pullout dropout > deferral,
  without_asking > permission, without_asking > permit, workday work_party > voluntary, worksheets
  activity_sheet > trail learning, workshop class, workshops_at > workshop, world_cup >
  championship, worth_it > highlight, wrestle wrestler > bout, wrestler wrestling, wristband >
  admission, wristband > admit admittance, wristband badge, wristband bracelet, wristband pass,
  wristband ticket, writer > playwright, xmas christmas > close, yearly_ticket annual_pass
  year_pass > annual season membership, yell shout scream > abuse, yellow_card > suspend, yoga
  pilates > mat, young_driver i_m_19 i_m_18 i_m_20 new_driver just_passed > license,
  young_volunteer volunteer_under_18 > voluntary, youngest_winner > youngest, youtube instagram
  insta > filming social, zoo safari > animal park`;
