/** Children, parents and helpers; see `SYNONYMS`. */
export const children = `
  24_hours all_night open_late > hours overnight, 3d imax > screen format, 3d_print printer >
  filament print, adult_with_them adult_in_the_water > accompanied supervision adult,
  after_being_sick > diarrhoea hours exclusion, age > junior, age old year, age_group > class,
  age_rating 15_certificate pg > classification age, anywhere_in_the_wild camp_anywhere >
  backcountry permit, archery arrow, archery bow, baby_pool toddler_pool kiddie_pool > toddler
  paddling, baby_screening > parent baby, backcountry > permit, background_check dbs, beach_ride
  trek > escorted ride, bird_watching > bird, blisters > foot plaster, bow > etiquette respect,
  bug_killer > pesticide insecticide, buggy_hire > cart, cable_car > gondola, caddie > trolley,
  caddy trolley buggy > cart hire, call_home ring_home > contact telephone, call_me ring_me
  phone_me text_me > contact notify communicate, camp > residential overnight expedition,
  can_t_afford_it help_with_the_cost > hardship subsidy assistance, can_t_come_tonight
  can_t_make_tonight > absence notify, can_t_really_afford > hardship confidence, cave_tour > cave
  guided, chat_in_the_sauna > conversation, cheat > disqualified, cheat doping,
  cheating_with_a_computer computer_help > engine device expelled, chess_for_kids > junior,
  child_at_risk > safeguarding concern, cinema movies > film screen auditorium, clean_up_day
  litter_pick beach_clean > volunteer workday, climb_alone on_my_tod > partner unsupervised,
  club_secretary > contact, coach_alone_with_kids alone_with_my_kid > safeguarding supervision,
  coach_for_kids > junior coaching, coach_shouted_at shouted_at_my_kid > welfare complaint,
  cold_sore rash > contagious infection, collect_for_me > behalf authorisation, commitment >
  minimum, contact_lenses > spectacles eyewear, contract > minimum commitment, cubs beavers
  brownies > age, dbs > check, dbs police_check > safeguarding, disco_for_kids > children party,
  doctor_s_note sick_note doctors_note > certificate physician medical, don_t_want_pics > object
  consent, doping drug, drive_the_buggy drive_the_cart > driver age, drop_them_off drop_my_kid
  leave_my_kids > supervision unaccompanied parent, drugs doping steroids > prohibited substance
  antidoping, ear_infection > infection, energy_bar gels > nutrition carbohydrate, expecting_a_baby
  having_a_baby up_the_duff > pregnancy, feed_bucket > feed, film_my_kid photo_of_my_kid
  take_a_photo_of_my > photography filming, film_myself > filming photography,
  film_myself_in_the_gym > filming consent, filming video record > photography footage, flu >
  fever, get_involved > volunteer join participate contribute, give_a_hand > help assist volunteer,
  go_out_riding out_in_the_woods ride_in_the_forest hack > escorted ride, go_to_the_movies > cinema
  film, golf_buggy > cart, golf_clubs > hire, group_does_he which_group > section age, had_the_flu
  feel_ill feeling_sick not_well unwell > illness fever infection, hardship poverty, hardship_fund
  help_with_subs > hardship reduced, helmet_for_kids > helmet obligatory, help volunteer,
  help_from_a_computer cheating_with_phone > electronic device, help_out > helper, help_out >
  volunteer assist, helper assistant, hockey stick, homesick > contact pastoral, how_many_hours
  time_commitment > commitment hour, how_many_kids_per_adult > ratio adult supervision, how_old >
  year, how_old_for_the_film > classification age, how_young how_little youngest > age minimum,
  ill_all_year injured_all_year > absence reduction, ill_tomorrow sick_tomorrow sick_kid kid_is_ill
  > absence notice cancellation, in_hospital > inpatient, in_hospital been_in_hospital surgery >
  illness medical, instructor_led > supervised, jewellery rings piercings > remove, jewels jewelry
  jewellery > valuables, join_in participate, junior_golf > junior, junior_member kids_membership >
  junior youth, keep_a_rock take_a_rock keep_a_shell > removal collecting, kiddies child,
  kids_badge junior_ranger > workbook badge children, kids_climb > minor supervised,
  kids_in_the_gym > age junior, kids_in_the_workshop > adult accompanied, kids_karate > junior
  class, kids_party > party birthday, kids_safe is_it_safe > safeguarding safety, kids_swim > child
  supervision ratio, kids_tennis > junior, knife_at_scouts penknives > blade, lad lass > youth,
  language_exchange conversation, lend_a_hand > volunteer help, let_me_know get_back_to_me >
  contact notify communicate, lichess > online, lifeguard supervision, manager gaffer > coach
  secretary, manners etiquette > conduct courtesy, message_my_kid text_my_kid > communication
  safeguarding, minimum_age > age old, minimum_term tied_in locked_in > minimum term commitment,
  mum_and_dad my_mum my_dad > parent guardian, mums_and_babies parent_and_toddler > infant parent,
  my_sister my_brother my_mate > representative, no_lifeguard > unsupervised risk, obstructed
  blocked > restricted, old_do_you > age minimum, old_enough too_young > age minimum, on_behalf >
  representative, on_her_own on_his_own by_herself by_himself leave_them > unsupervised supervised
  unaccompanied, on_my_tod > alone, online_photos pics_online photo_online > website image consent,
  operation > illness, over_50s walking_football > senior veteran, overnight sleepover >
  residential, own_a_pony > ownership, paddling_pool > shallow toddler, parent_helper > volunteer
  rota, parent_rota parents_help mums_and_dads > parent rota, parent_sign mum_sign permission_slip
  > consent parent signed, parents_in_the_water > accompanied parent, parents_shouting
  shouting_parents abusive_parents > spectator abuse conduct, pesticide insecticide, phone mobile
  cellphone smartphone > telephone device, phone_at_camp > mobile device, phone_call take_a_call >
  telephone call, phone_in_the_changing_room phones > mobile telephone, phone_parents ring_parents
  > contact, phone_rings phone_goes_off > mobile forfeit, photography photo, photos_of_kids >
  photography, pic selfie > photograph photography image picture, pick_it_up_for_me > behalf,
  pick_it_up_for_me my_sister_collect my_mum_collect someone_else_collect > authority
  representative letter, pick_my_son pick_my_daughter > collection parent, pick_up_sticks
  gather_wood collect_wood > firewood gathered, pick_up_time collect_my_kid pick_my_kid_up
  late_picking_up > collection parent, pictures > screen auditorium, pitch_in > volunteer help,
  ponies horses > animal, pony_club > branch, pony_ride > led children, poorly > fever infection,
  poorly_kid > absence, promise oath > investiture, prove_the_phone > serial ownership,
  relaxed_screening > autism relaxed sensory, restricted_view > obstructed view, rolex
  watch_and_phone > valuables, rota > duty, scout > troop, scout guide, scout_leader > volunteer
  adult, scouts cubs beavers brownies guides rainbows > youth section, secretary > contact
  administrator, secretary treasurer > officer, see > view, see_the_stars > night sky, shell >
  collecting beach, sibling_discount second_child brother_and_sister > sibling reduction,
  sick_at_camp > parent collected, sick_bug > diarrhoea hours, solder soldering_iron > electronics,
  someone_to_propose > seconded, sore_loser shake_hands > etiquette, sparring > contact bout,
  spectators_at_the_pool > spectator viewing, spotter > supervision, spotter partner, spotter
  spotting, stable_girl work_for_rides help_at_the_yard at_the_yard > assist helper exchange,
  stargaze see_the_stars > dark astronomy, stargazing > star, stay_and_watch do_i_have_to_stay >
  supervision parent spectator, steroid anabolic, sticks twigs branches > wood, swear_at > abuse
  language, swearing_in make_a_promise > investiture, sweets_at_camp > confectionery,
  tablets_at_camp > medication, take_my_kid_in_his_car lift_with_the_coach > transport consent,
  take_off take_my_ring_off > remove, talking chat > silence, tea_and_biscuits biscuits >
  refreshment, tea_rota make_the_tea > rota refreshment, teen_class > youth, teenagers_gym
  how_old_for_the_gym > age minimum junior, telescope astronomy, toddler baby infant > nappy
  diaper, toilet_at_camp > facilities, too_old_to_ride > age, too_small too_little > age minimum
  height, under_18 > child junior, under_the_weather > illness, uniform_volunteer > uniform tabard,
  vape ecig > smoking tobacco cigarette electronic, verruca plaster athletes_foot > infection foot,
  volunteer helper, volunteering_on_benefits > volunteer benefit, walk_home go_home_alone
  go_home_by > walk collection, walking_football > age, watch > view, watch_my_kid watch_the_kids
  parents_watch > spectator viewing, watching_the_class > parent viewing, welfare_officer >
  safeguarding welfare, what_age_group > age, what_group > section, whatsapp_group group_chat >
  communication message, who_do_i_go_to_about > welfare contact, workday work_party > communal
  volunteer, year_old > year, year_old my_daughter_is my_son_is my_kid_is > age minimum children,
  young_volunteer volunteer_under_18 > volunteer age minimum, youth_club > group young, youth_team
  kids_team > junior youth`;
