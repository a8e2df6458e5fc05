/** What people do; see `SYNONYMS`. */
export const doing = `
  abandon leave, accept > approve, add > addition, add > supplement append, against_the_law >
  unlawful offence, against_the_rules > forbidden, agree agreement, allowed_to > entitled,
  alternative choose > option, another_word > synonym term, anyone > eligible, apparel garment, ask
  > query, ask enquire, ask_for > request, attach > fix, attempt try, avoid > refrain, back_up >
  reserve, bag > pouch, bail_out > withdraw, be_careful careful > caution attention, be_careful
  watch_out > beware, belongings > item, boot_out > ejected excluded, break > rupture, break_down >
  decompose decomposition, break_rules > sanction, bring > transport, bring_up > upbringing,
  bring_up mention, by_hand > manually, calculate compute, called > termed, cancelled called_off >
  postponed, cap > headgear, cap > restriction, carry_on > continue proceed, carry_on > resume,
  carry_out > perform conduct, caution warning, change_date change_the_date > reschedule postpone,
  change_mind > revoke, change_name > alteration, check > inspect examine, check > monitor, check >
  verification, check_out > inspect, choose > opt, choose > preference, choose pick, chop_up >
  dice, chuck_out > excluded, close > proximity vicinity, collect gather, come > attend,
  come_across > encounter find, come_along > attend, come_apart fall_apart > disintegrate separate
  detach, come_back_later > return, come_up_with > propose, consider regard, contact_details
  contact_info > address telephone email, cost money spend > outlay expenditure, cover > shield,
  cross_off > delete, cut > reduction trim, cut_back > reduce reduction, cut_down > reduction,
  cut_down reduce, cut_off > severed remove, damage > impairment, decide > resolution, decrease
  reduction, didnt_show_up > absence, disappear vanish despawn missing lost, divide division,
  do_away_with > abolish, do_not > refrain, do_without > forgo dispense, draw_up > prepare drafted,
  drop > fall, drop fell > reduction decline, dry_out > dehydrate, ease_off > subside diminish,
  encounter meet, enquire > inquiry enquiry, enquiry inquiry, essential necessary, everybody >
  anyone, exclude exclusion, expect > anticipate, fall > collapse, fall decrease, fall_behind >
  arrears delay, fall_out_with > conflict, fall_over > slip, figure_out > determine solve, film
  movie > motion, find > retrieve, find discover > detection, find_out > determine, find_someone >
  contact, find_something found, finish conclude, flow stream, freeze_over > ice frozen,
  get_accepted get_in > accepted, get_across > cross, get_away_from > escape, get_away_with >
  impunity, get_back_to > reply respond response, get_by > manage, get_caught caught > detected,
  get_down > descend, get_hold > obtain acquire, get_hurt got_hurt > wounded, get_in_touch
  get_hold_of contact > telephone email, get_lost got_lost > disoriented, get_off get_off_at >
  alight disembark, get_on get_on_the > board, get_out > withdraw, get_out_of > exit escape,
  get_past > pass overcome, get_rid > dispose, get_rid_of > elimination, get_round_to > attend,
  get_started > commence introduction, get_stuck > jammed entrapment mired, get_the_ok > consent
  approval authorisation, get_through > endure, get_used_to > acclimatise adapt, getting_started >
  begin commence introduction, give_away > donate distribute, give_in > surrender, give_it_a_try >
  trial, give_up quit > abandon, give_up stop, go_against > contravene, go_away > leave disappear,
  go_backwards > reverse, go_down > drop, go_down > fall reduce, go_down_with > contract, go_for >
  opt choose, go_mad go_crazy > insanity paranoia madness, go_missing > disappeared, go_off >
  explode detonated alarm, go_on > happen continue, go_on_vacation > absence, go_out > leave exit,
  go_out_of_business > insolvency dissolved, go_through_with > complete, go_to_waste > waste,
  go_with > accompany, go_without > forgo, gone > despawn missing, got_back > retrieve recover
  returned, got_stuck > trapped jammed entrapment mired, grab hold > grip grasp, grab snatch >
  seize, grass_on > report, hand_over > deliver give, handbag purse > bag, hang hang_up > suspend,
  hang_about > loiter, hang_on > wait hold, hat > cap headgear, have_a_go > try attempt,
  have_a_look have_a_look_at look_over > examine inspect, have_a_word > discuss, have_to_bring
  need_to_bring > required bring, hold > handling, hold_back > withhold restrain, hold_on wait,
  hold_on_to > retain, i_broke broke > damage liability, info > information details, inform >
  notification, inform notify, inspect examine, item article, jump_in > enter, keep > maintain,
  keep > possess, keep_away > distance, keep_down > limit, keep_going continue, keep_it_secret
  keep_it_private > confidential disclosed, keep_off > repel distance deter, keep_on go_on >
  persist, keep_secret > disclosed, keep_track > monitor record, keep_up > maintain, keep_warm >
  insulation heated, kids_price > reduced, kind > type sort, kind sort type > category class, knock
  > hit strike, knock_over > overturn, lack > shortage absence, learn > acquire, learn > knowledge,
  leave_alone > unaccompanied, leave_behind > unclaimed, leave_it_on leave_on > unattended
  operated, leave_on_its_own leave_on_their_own > unattended unaccompanied, leave_out > omit, let >
  allow permit, let_down > disappoint, let_go > release, let_off > discharged, let_out > release,
  let_someone_else > substitute, let_them_know > notification, lid > cap, lift raise, lock_in >
  trapped, log_out > sign, loiter hang_around > linger, look > view, look_after take_care_of >
  attended, look_at > observe, look_for > search seek, look_forward > anticipate, look_into >
  investigate examine, look_round > view, look_up > search find, lose_our_place > forfeit, lost >
  liability, lost_something lost_my > property found, make_do > suffice, make_fun_of take_the_mick
  > ridicule mock, make_it > attend arrive, make_someone > compel require, make_up > compose,
  make_up_for > compensate, make_up_with > reconcile, meet_up > assembly, mention > state refer,
  mess_up > damage, mess_with > tamper interfere, miss_out > forgo, mix_together > combine, mix_up
  > confuse, move > movement motion, move > transport shift, move_about > relocate, move_on >
  proceed, move_over > shift, my_kid_broke kid_broke my_son_broke my_daughter_broke > damage
  liability, near close_by nearby > adjacent vicinity, nearby around_here > local vicinity, need
  necessary, need_help get_help ask_for_help ask_for help_me > assistance support contact, need_to
  > mandatory compulsory, need_to > required necessary, needed necessary > mandatory, nod_off >
  asleep, omit > exclude omission, open_to_all public, open_up > establish, open_up > open, opinion
  view, or_else > otherwise, other_name > known, outfit > garments, over_the_phone > telephone,
  pack_in > cease, packed_in > failure malfunction fault, pants > garment, pass_on > forward,
  pay_for_itself > amortise, pay_up > pay, pay_you_back > repay, peel_off come_unstuck > detach
  adhesion, percent share, percentage > proportion, perform conduct, phone wallet keys > valuables
  belongings, pick_out > select, pick_up > lift handling, pick_up > raise, pile_up > accumulate,
  plug_up > obstruct, point_out > indicate mention, pop_in pop_by drop_by swing_by > visit
  appointment, possession property, pour flow, preserve conserve, prevent avoid, pull > traction,
  pull drag, purse > valuables, purse wallet > money, push > thrust, put_away store, put_back >
  replace, put_back > return, put_down > deposit, put_in stick_in > insert, put_in_for > apply,
  put_off > defer, put_off push_back move_back > postpone delay, put_on > apply, put_together >
  combine, put_up_for > nominate, put_up_with > tolerate endure, question > query enquiry, queue
  line > waiting, read_up > study, receive > obtain recipient, receive receipt, remove > eliminate,
  rescue save, responsible_for > liability, return > come back, return > surrender, ring necklace >
  valuables jewelry, ring_back > call, rip > damage, rip_off > overpriced, rip_up > tear, rub_out >
  erase delete, run_for > election, run_into > encounter meet, run_out > shortage, run_out_of >
  exhausted depleted, run_through > rehearse, save preserve, save_money > savings discount, say >
  statement, see spot > observe, see_off > repel, see_through > complete, seek search, sell >
  retail, sell_it_on > resale transfer, send > delivery, send > shipment, send_in > submission,
  send_off > dispatch, send_on > forward, sendback return, set_fire_to set_light_to > ignite,
  set_up > arrange, settle_in > adapt, share > disclose, share > divide, share > portion
  proportion, shatter > break breakage, shop_around > compare, shorten make_shorter > reduction
  reduced, show > exhibit, show > indicate, show_around > tour, show_off > display, shut_in >
  confined, skip_it > omit, skip_the_queue > priority, sleep_in > oversleep, smash_up > wreck,
  sneak_out > unauthorised, sort > arrange type, sort > variety, sort_it_out > resolve, sort_out >
  resolve arrange, speak_to > consult, spend > expense, split > division, spot > detect, spot >
  location site, spread distribute, stand_by > standby, stand_down > resign, stand_for >
  nomination, stand_in_line > queue, stand_out > distinguish prominent, stand_up_to > resist,
  start_again > restart anew, start_over > anew, start_up set_one_up > establish, stay_away >
  distance avoid, stay_away keep_away > refrain, stay_away_from > avoid, stay_out_of > avoid,
  step_in > intervene, stick > adhere, stick attach > affix, stick fasten, stick_out > protrude,
  stop prevent, stop_by > visit, stop_doing > cease discontinue, stop_for_a_while > suspend, store
  > retain, strings_attached > conditions, stuck > caught, stuck > entrapment mired, sum_up >
  summarise summary, supposed_to > required expected, supposed_to_bring > required, suspend >
  interruption, swap_out > replacement, switch > replace, switch_over > convert, take_away remove,
  take_care > caution, take_home > remove, take_in > absorb, take_on > undertake, take_out_of >
  withdrawn, take_up > occupy, talk_about > discuss mention, talk_behind > gossip, talk_to >
  contact, team_up > cooperate, tell let_know > inform notify, tell say > state, tell_if >
  recognise, tell_others tell_anyone > disclose, thing > item, think > believe consider,
  think_about > consider contemplate, throw > hurl, tie > bind fasten, tie_up > secure, tip_off >
  report, together > collectively, together jointly, tolerate permit, top_up > supplement, toss
  dispose, toss_out > discard, touch > contact, touch_base contact, touch_up > retouch, track_down
  > locate trace, trade_in > exchange, transform convert, try > endeavour, try > sample, try >
  trial, try_again > retry, try_for try_for_a > attempt, try_on fitting, try_out > test, turf_out >
  ejected expelled excluded removed, turn_back > return, turn_bad > alignment corrupted, turn_evil
  > alignment, turn_into > become convert, turn_into > conversion, turn_out > result turnout,
  turn_over > invert, turn_round > rotate, turn_to_stone > petrified, types kinds > varieties,
  use_again > reuse, use_up > exceeded, wait await, walk_off > depart, walk_out > leave, warm_up >
  preheat, wash_off > rinse, watch > observe, watch > timepiece, watch > viewers, watch_out >
  caution danger, watch_over > supervise guard, wear put_on > clad, wear_off > subside, wind_up >
  conclude, wipe_off > clean, with_someone > accompanied, work_on > develop, work_out > calculate
  solve determine, write > correspondence, write_off > irreparable, zoom_in > enlarge`;
