/** What people do; see `SYNONYMS`. */
export const doing = `
  abandon leave, accept > approve, add > addition, add > supplement append, against_the_law >
  unlawful offence, against_the_rules > forbidden, agree agreement, allowed_to > entitled,
  alternative choose > option, another_night extra_night > extension, another_word > synonym term,
  anyone > eligible, apparel garment, argue > objection appeal, argue_with > dispute, ask > query,
  ask enquire, ask_for > request, attach > fix, attempt try, avoid > refrain, back_up > reserve,
  bag > pouch, bail_out > withdraw, be_careful careful > caution attention, be_careful watch_out >
  beware, belongings > item, blow > inflate exhale, boast brag > claim, boo > jeer, boot_out >
  ejected excluded, bother > inconvenience, bounce > rebound, break > rupture, break_down >
  decompose decomposition, break_rules > sanction, bring > transport, bring_a_girl_back
  bring_a_guy_back bring_a_girl > visitors overnight guests, bring_it_in bring_it > received
  admission hours, bring_up > upbringing, bring_up mention, bump_into > encounter, by_hand >
  manually, calculate compute, called > termed, cancelled called_off > postponed, cap > headgear,
  cap > restriction, carry > transport, carry_it take_it_there > transport convey, carry_on >
  continue proceed, carry_on > resume, carry_out > perform conduct, caution warning, change_date
  change_the_date > reschedule postpone, change_it > replace, change_mind > revoke, change_name >
  alteration, chase > pursuit, cheat cheat_on > dishonest, check > inspect examine, check >
  monitor, check > verification, check_out > inspect, cheer_on > applause, choose > opt, choose >
  preference, choose pick, chop_up > dice, chuck_out > excluded, clap > applause, climb_over >
  scale, close > proximity vicinity, collect gather, come > attend, come_across > encounter find,
  come_along > attend, come_and_see > visitors, come_and_see_it come_see > visitors visit,
  come_apart fall_apart > disintegrate separate detach, come_back_later > return, come_clean >
  disclosure admit, come_up_with > propose, consider regard, contact_details contact_info > address
  telephone email, cost money spend > outlay expenditure, cover > shield, cross_off > delete, cut >
  reduction trim, cut_back > reduce reduction, cut_down > reduction, cut_down reduce, cut_it >
  trim, cut_off > severed remove, cut_the_video edit_the_video > spliced segmented edited, damage >
  impairment, dare > challenge, decide > resolution, decrease reduction, didnt_show_up > absence,
  disappear vanish despawn missing lost, divide division, do_away_with > abolish, do_not > refrain,
  do_without > forgo dispense, drag > haul, draw_up > prepare drafted, drink_in_my_room > alcohol
  consumed, drop > fall, drop fell > reduction decline, dry_it > dry, dry_out > dehydrate, ease_off
  > subside diminish, eat_my_food steals_my_food > label provisions, encounter meet, enquire >
  inquiry enquiry, enquiry inquiry, essential necessary, everybody > anyone, exclude exclusion,
  expect > anticipate, fall > collapse, fall decrease, fall_behind > arrears delay, fall_out_with >
  conflict, fall_over > slip, figure_out > determine solve, fill > refill replenish, film movie >
  motion, film_my_hands > handcam, find > retrieve, find discover > detection, find_out >
  determine, find_someone > contact, find_something found, finish conclude, flow stream, fold >
  crease, found_a_baby found_a_baby_animal > orphaned abandoned, freeze_over > ice frozen,
  get_accepted get_in > accepted, get_across > cross, get_away_from > escape, get_away_with >
  impunity, get_away_with_it > impunity, get_back_to > reply respond response, get_better >
  released, get_by > manage, get_caught caught > detected, get_down > descend, get_hold > obtain
  acquire, get_hurt got_hurt > wounded, get_in_touch get_hold_of contact > telephone email,
  get_it_wrong got_wrong > error mistake objection incorrect, get_lost got_lost > disoriented,
  get_off get_off_at > alight disembark, get_on get_on_the > board, get_out > withdraw, get_out_of
  > exit escape, get_past > pass overcome, get_rid > dispose, get_rid_of > elimination,
  get_rid_of_stains > discoloration stain removal, get_round_to > attend, get_stains_out >
  discoloration removal, get_started > commence introduction, get_stuck > jammed entrapment mired,
  get_the_ok > consent approval authorisation, get_through > endure, get_used_to > acclimatise
  adapt, getting_started > begin commence introduction, give_away > donate distribute, give_in >
  surrender, give_it_a_try > trial, give_it_milk > milk, give_up quit > abandon, give_up stop,
  go_against > contravene, go_away > leave disappear, go_backwards > reverse, go_down > drop,
  go_down > fall reduce, go_down_with > contract, go_for > opt choose, go_mad go_crazy > insanity
  paranoia madness, go_missing > disappeared, go_off > explode detonated alarm, go_on > happen
  continue, go_on_vacation > absence, go_out > leave exit, go_out_of_business > insolvency
  dissolved, go_through_with > complete, go_to_waste > waste, go_with > accompany, go_without >
  forgo, gone > despawn missing, got_back > retrieve recover returned, got_better get_well_again >
  recover recovery released, got_bitten_in_bed > bites bugs, got_it_wrong > error mistake
  objection, got_stuck > trapped jammed entrapment mired, grab hold > grip grasp, grab snatch >
  seize, grass_on > report, grow > development, gulp > swallow, gunk crud > deposits, hand_in >
  deadline, hand_it_in > submit submission filing deadline, hand_over > deliver give, handbag purse
  > bag, hang > mount, hang hang_up > suspend, hang_about > loiter, hang_on > wait hold, happen >
  occur occurrence event, hat > cap headgear, have_a_go > try attempt, have_a_look have_a_look_at
  look_over > examine inspect, have_a_word > discuss, have_to_bring need_to_bring > required bring,
  help_out_at > volunteer assist, hit_a_deer hit_an_animal run_over_an_animal > collision police,
  hold > handling, hold_back > withhold restrain, hold_on wait, hold_on_to > retain, i_broke broke
  > damage liability, info > information details, inform > notification, inform notify, inspect
  examine, item article, jump_in > enter, keep > maintain, keep > possess, keep_away > distance,
  keep_down > limit, keep_going continue, keep_it_on > retain, keep_it_secret keep_it_private >
  confidential disclosed, keep_off > repel distance deter, keep_on go_on > persist, keep_secret >
  disclosed, keep_track > monitor record, keep_up > maintain, keep_warm > insulation heated,
  kids_price > reduced, kind > type sort, kind sort type > category class, knock > hit strike,
  knock_over > overturn, lack > shortage absence, lean_on lean_against > support, learn > acquire,
  learn > knowledge, leave_alone > unaccompanied, leave_behind > unclaimed, leave_it_in > remain,
  leave_it_on leave_on > unattended operated, leave_on_its_own leave_on_their_own > unattended
  unaccompanied, leave_out > omit, let > allow permit, let_down > disappoint, let_go > release,
  let_off > discharged, let_out > release, let_someone_else > substitute, let_them_know >
  notification, lid > cap, lie > misstatement, lift raise, lock_in > trapped, lock_my_stuff >
  lockable safe, lock_my_stuff_up lock_up_my_stuff > lockable padlock locker safe, log_out > sign,
  loiter hang_around > linger, look > view, look_after take_care_of > attended, look_after_it
  take_care_of_it > maintenance care, look_at > observe, look_at_it > inspect, look_for > search
  seek, look_forward > anticipate, look_into > investigate examine, look_round > view, look_up >
  search find, lose_our_place > forfeit, lost > liability, lost_something lost_my > property found,
  make_a_mistake > rectified, make_do > suffice, make_friends > acquaintance, make_fun_of
  take_the_mick > ridicule mock, make_it > attend arrive, make_someone > compel require, make_up >
  compose, make_up_for > compensate, make_up_with > reconcile, meet_up > assembly, mention > state
  refer, mess_up > damage, mess_with > tamper interfere, miss_out > forgo, mistake > rectify,
  mix_together > combine, mix_up > confuse, move > movement motion, move > transport shift,
  move_about > relocate, move_on > proceed, move_over > shift, my_kid_broke kid_broke my_son_broke
  my_daughter_broke > damage liability, my_run_is_gone my_post_is_gone > hidden removed, near
  close_by nearby > adjacent vicinity, nearby around_here > local vicinity, need necessary,
  need_help get_help ask_for_help ask_for help_me > assistance support contact, need_to > mandatory
  compulsory, need_to > required necessary, needed necessary > mandatory, nibble > gnaw, nod >
  gesture, nod_off > asleep, omit > exclude omission, open_to_all public, open_up > establish,
  open_up > open, opinion view, or_else > otherwise, other_name > known, outfit > garments,
  over_the_phone > telephone, own_up > disclosure, pack_in > cease, packed_in > failure malfunction
  fault, pants > garment, pass_on > forward, pay_cash paid_in_cash > cash, pay_for_itself >
  amortise, pay_it > settle payment, pay_my_mate > relative, pay_up > pay, pay_you_back > repay,
  pee_break loo_break toilet_break > pausing interval, peel > rind, peel_off come_unstuck > detach
  adhesion, percent share, percentage > proportion, perform conduct, phone wallet keys > valuables
  belongings, pick_it_up_from > collect, pick_out > select, pick_up > lift handling, pick_up >
  raise, pile_up > accumulate, plane_lands flight_lands land_at_midnight > arrival, plug_it_in >
  mains, plug_up > obstruct, point_out > indicate mention, poke > pierce prod, poke_around >
  investigate, poke_holes holes_poked > pierced perforated, pop_in pop_by drop_by swing_by > visit
  appointment, possession property, pour flow, preserve conserve, prevent avoid, prick > pierce
  needle, pull > haul tug tow, pull > traction, pull drag, pull_it_out > extract remove, purse >
  valuables, purse wallet > money, push > propel, push > thrust, push_too_hard press_too_hard >
  force excessive pressure, put_away store, put_back > replace, put_back > return, put_down >
  deposit, put_in stick_in > insert, put_in_for > apply, put_it_in > insert, put_it_on > wear
  attach, put_it_together build_it > assembly, put_off > defer, put_off push_back move_back >
  postpone delay, put_on > apply, put_together > combine, put_up_for > nominate, put_up_with >
  tolerate endure, question > query enquiry, queue line > waiting, read_up > study, receive >
  obtain recipient, receive receipt, remove > eliminate, rescue save, responsible_for > liability,
  return > come back, return > surrender, ring necklace > valuables jewelry, ring_back > call, rip
  > damage, rip_off > overpriced, rip_up > tear, rub > friction abrasion, rub_out > erase delete,
  run_for > election, run_into > encounter meet, run_out > shortage, run_out_of > exhausted
  depleted, run_through > rehearse, same_time same_score > tie equal, save preserve, save_money >
  savings discount, say > statement, see spot > observe, see_off > repel, see_through > complete,
  seek search, sell > retail, sell_it_on > resale transfer, send > delivery, send > shipment,
  send_in > submission, send_it > submit dispatch, send_it_off > dispatch, send_off > dispatch,
  send_on > forward, send_the_bill send_the_receipt > enclosed invoice, sendback return,
  set_fire_to set_light_to > ignite, set_it_free let_it_go > release, set_up > arrange, settle_in >
  adapt, share > disclose, share > divide, share > portion proportion, shatter > break breakage,
  shop_around > compare, shorten make_shorter > reduction reduced, shout_at yell_at > abuse, shove
  > push, show > exhibit, show > indicate, show_around > tour, show_off > display, shut_in >
  confined, sip > drink, skip_it > omit, skip_the_queue > priority, skip_the_story skip_the_bits >
  cutscenes, sleep_in > oversleep, smash_up > wreck, sneak_out > unauthorised, snitch grass >
  inform, sort > arrange type, sort > variety, sort_it_out > resolve, sort_out > resolve arrange,
  speak_to > consult, spend > expense, spill > overflow, split > division, split_up_this_year >
  separation, spot > detect, spot > location site, spread > apply, spread distribute, squash >
  compress flatten, stand_by > standby, stand_down > resign, stand_for > nomination, stand_in_line
  > queue, stand_out > distinguish prominent, stand_up_to > resist, stare > observe, stare_at >
  observe, start_again > restart anew, start_over > anew, start_up set_one_up > establish,
  stay_away > distance avoid, stay_away keep_away > refrain, stay_away_from > avoid, stay_out_of >
  avoid, step_in > intervene, stick > adhere, stick attach > affix, stick fasten, stick_out >
  protrude, stop prevent, stop_by > visit, stop_doing > cease discontinue, stop_for_a_while >
  suspend, store > retain, strings_attached > conditions, stuck > caught, stuck > entrapment mired,
  suck > suction, sum_up > summarise summary, supposed_to > required expected, supposed_to_bring >
  required, suspend > interruption, swap_out > replacement, swear_at > offensive, swing >
  oscillate, switch > replace, switch_over > convert, switching_on_by_itself turns_on_by_itself >
  activation inadvertent, take_away remove, take_care > caution, take_home > remove, take_in >
  absorb, take_it_off > remove detach, take_on > undertake, take_out_of > withdrawn, take_up >
  occupy, talk_about > discuss mention, talk_behind > gossip, talk_to > contact, team_up >
  cooperate, tease > ridicule, tell let_know > inform notify, tell say > state, tell_if >
  recognise, tell_others tell_anyone > disclose, thing > item, think > believe consider,
  think_about > consider contemplate, throw > hurl, tie > bind fasten, tie_up > secure, tip_off >
  report, together > collectively, together jointly, tolerate permit, top_up > supplement, toss
  dispose, toss_out > discard, touch > contact, touch_base contact, touch_it pick_it_up > handle,
  touch_up > retouch, track_down > locate trace, trade_in > exchange, transform convert, trip_over
  > fall hazard, try > endeavour, try > sample, try > trial, try_again > retry, try_for try_for_a >
  attempt, try_on fitting, try_out > test, turf_out > ejected expelled excluded removed, turn_back
  > return, turn_bad > alignment corrupted, turn_evil > alignment, turn_into > become convert,
  turn_into > conversion, turn_it_in > filing deadline, turn_it_off switch_it_off > deactivate,
  turn_it_on switch_it_on > activate, turn_out > result turnout, turn_over > invert, turn_round >
  rotate, turn_to_stone > petrified, types kinds > varieties, use_again > reuse, use_up > exceeded,
  wait await, walk_off > depart, walk_out > leave, warm_up > preheat, wash_it > clean rinse,
  wash_off > rinse, watch > observe, watch > timepiece, watch > viewers, watch_out > caution
  danger, watch_over > supervise guard, wave > gesture, wear put_on > clad, wear_off > subside,
  whine > complain, wind_up > conclude, wipe_my_data erase_my_data > delete factory restore,
  wipe_off > clean, with_someone > accompanied, work_for_a_bed work_for_free work_for_food >
  exchange lodging, work_on > develop, work_out > calculate solve determine, wrap > packaging,
  write > correspondence, write_off > irreparable, yawn > fatigue, zoom_in > enlarge`;
