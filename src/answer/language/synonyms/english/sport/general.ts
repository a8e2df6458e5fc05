/** Sport of all kinds; see `SYNONYMS`. */
export const general = `
  achy soreness, actor actress > performer, affiliated > federation governing, amdram am_dram >
  amateur, anthem song > chant, any_free > waived complimentary, asthma inhaler > exemption
  therapeutic, audio_description > described visually, auto_belay > belay device, backstage
  stage_door > stage, badge crest logo > emblem, balls > supply, bamboo knotweed > invasive
  species, band > orchestra, banned > expelled, basketball court, bear_spray pepper_spray >
  deterrent bear, birdwatching bird, bleachers > stand seating, bleed blood > wound injury,
  bombproof quiet_horse > experience suitability, book_a_class get_in_a_class > reserve booking,
  booze beer wine alcohol > intoxicated, bored_retired > pensioner, boulder > matting, boxers
  undies > underwear, break_my_leg break_my_arm > rescue, bruised black_eye > injury, busy >
  crowded, bye > round, can_t_get_up > mobility impaired, can_t_make > absence cancellation,
  cell_reception > coverage, chairman > chair, chalk > powder, challenge hawk_eye > review, chances
  odds > percentage probability, change_the_constitution > amendment resolution, charity > cause,
  cheating > fraud, cheer watch_me cheer_on > spectator supporter vantage, choir singing, club
  association, coaching_badge become_a_coach > coach qualification, coat jacket > outerwear,
  comes_at_me attacks_me charges attacked_by > attack, concrete patio > foundation hardstanding,
  costume_cost costume_hire > costume fee, could_i_die > death danger, crest > badge, cricket bat,
  criminal_record > background, crowded full, day_pass > visitor guest, defeat lose, deterrent >
  spray repellent, didn_t_show_up > absence, dig > cultivate, dodgy_heart heart_condition
  heart_attack > cardiac, doubles > pair individual, early_bird_swim morning_swim > morning lane,
  experienced > experience advanced, fight > bout, fire_ban > prohibition fire danger, five_a_side
  5_a_side > small, flick > film, flippers snorkel > fin, food_at_camp fussy_eater > dietary,
  football soccer, get_back > reclaim, get_done_for > prosecuted fined, get_in_free > companion
  free, give_up_my give_it_up > relinquish surrender terminate, good_cause > charity, grow > plant,
  gum_shield > mouthguard, harness belt, hay straw > forage bedding, headphones earbuds airpods
  earphones > headset earpiece audio, hedge fence, hilly_course is_it_hilly > ascent gradient
  profile, hooligans > violence supporter, horse_allergy > allergy, horse_died horse_ill >
  veterinary, how_close > approach, how_many_lifts > lifts, injured > unfit medical,
  injured_at_training > accident report, injury_time stoppage_time > added time, instrument >
  music, insurance_if_i_get_hurt > insurance accident, is_mine it_s_mine > ownership proof owner,
  jogging run, keep_my_horse own_horse stable_my_horse board_my_horse > livery stabling,
  kids_ski_free > children free, kids_ski_lessons > nursery children, knit yarn wool, knitting
  needle, knockout elimination, lab > dog, let_faster > pass, lifts give_me_a_lift get_a_lift >
  driver passenger, listen_to_music > headphone, lock_the_gate > gate locked, long_running >
  established, longest_run > longest descent, loo restroom washroom lavatory, lure bait worms >
  hook fly, majority > thirds, make_up > cosmetics, makerspace hackspace hackerspace maker_space >
  workshop, manager_now who_is_the_manager > manager coach appointed, mascot > symbol, massage >
  physiotherapy, medic > aid, members_only non_members > visitor guest public, metal_detector
  metal_detecting > detector, mile_markers > marked mile kilometre, mixed > gender, mounting_block
  > mount, music > headphones, music tunes playlist > audio, nearest_group > district,
  need_a_partner without_a_partner come_alone on_my_own > partner single, nets goals > equipment,
  offside > position, offside rule, online_form web_form > form online, opening_hours > open,
  opening_times > opening hours, opera_glasses > hire, over_18s_only > adult, owner_of_the_club >
  owner chairman, paramedic > aid, paramedic medical, pay_for_rescue > rescue billed, pee piss wee
  > urinate toilet, pervert perv peeping creep > harassment voyeur, physio physiotherapist,
  pick_up_the_wrong wrong_one > mistake, play_online > online, play_with_my_dog > dog, pony_camp
  pony_day > holiday camp, popcorn sweets nachos > snack refreshment, portaloo restroom,
  pregnant_in_the_gym > pregnancy medical, president > chairperson, promote stalemate > rule,
  protein_shake > supplement nutrition, push_a_buggy run_with_a_buggy > pushchair excluded, quarter
  quarterfinal, race_night > race, rescue_me have_to_rescue > rescue negligence billed, restring
  string > racket, risky > risk, rivals derby > rivalry, rock_climb > climbing, rub_down > massage,
  rugby ball, sail > yacht dinghy, scared_of_water > confidence, second_hand_uniform used_uniform >
  garment, semi semifinal, sent_off > expulsion, shallow_end > depth shallow, sharing_tent > tent,
  sign_a_form sign_something paperwork > form declaration registration, simultaneous_display >
  exhibition, singer > choir vocal, sit_on_a_towel > towel, snoop > privacy, spook > quiet, sprain
  ligament, storm > cancelled, suit gi pyjamas > uniform, t_shirt_in_the_pool rash_vest wetsuit >
  swimwear, tackle bad_tackle > foul, tampon > menstruation, tattoo skin, theatre > playhouse
  auditorium, tide_too_low > tide, tidy_up > tidy, towel_needed need_a_towel > towel compulsory,
  treasurer finance, tree fruit_tree > planting, understudy > cast replacement, underwater_camera
  gopro_in_the_pool > photography, unlock open, vets > veteran, waiver disclaimer > consent
  liability, water_polo synchro > club, weapons_training nunchucks > weapon, weed_killer weedkiller
  roundup glyphosate > herbicide chemical, weirdest strangest > unusual, what_are_the_chances
  how_likely > percentage probability, what_do_i_have_to_do_when_i_leave > notice, what_happened_in
  > history, what_music > music, where_s_my where_is_my > located held, which_group > category,
  who_brings_the_ball match_ball > ball supplied, who_came_first > winner, who_came_second >
  second, who_has_it who_s_got_it > held office depot, who_owns_the_club > association
  constitution, who_s_the_boss > chairman director, wifi_at > internet, wimbledon_tickets > ballot,
  workshop > tool, worming wormer > parasite, yrs year`;
