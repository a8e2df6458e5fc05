/** What people do; see `SYNONYMS`. */
export const doing = `
  abandon leave, accept > approve, add > addition, add > supplement append, against_the_law >
  unlawful offence, against_the_rules > forbidden, agree agreement, allowed_to > entitled,
  alternative choose > option, another_word > synonym term, anyone > eligible, apparel garment, ask
  > query, ask enquire, ask_for > request, attach > fix, attempt try, avoid > refrain, bag > pouch,
  be_careful careful > caution attention, be_careful watch_out > beware, belongings > item, break >
  rupture, break_down > decompose decomposition, break_rules > sanction, bring > transport,
  bring_up > upbringing, bring_up mention, by_hand > manually, calculate compute, called > termed,
  cancelled called_off > postponed, cap > headgear, cap > restriction, carry_on > continue proceed,
  carry_on > resume, carry_out > perform conduct, caution warning, change_date change_the_date >
  reschedule postpone, change_mind > revoke, change_name > alteration, check > inspect examine,
  check > monitor, check > verification, choose > opt, choose > preference, choose pick, close >
  proximity vicinity, collect gather, come > attend, come_across > encounter find, consider regard,
  contact_details contact_info > address telephone email, cost money spend > outlay expenditure,
  cover > shield, cut > reduction trim, cut_down > reduction, cut_down reduce, cut_off > severed
  remove, damage > impairment, decide > resolution, decrease reduction, didnt_show_up > absence,
  disappear vanish despawn missing lost, divide division, do_not > refrain, drop > fall, drop fell
  > reduction decline, encounter meet, enquire > inquiry enquiry, enquiry inquiry, essential
  necessary, everybody > anyone, exclude exclusion, expect > anticipate, fall > collapse, fall
  decrease, figure_out > determine solve, film movie > motion, find > retrieve, find discover >
  detection, find_out > determine, find_someone > contact, find_something found, finish conclude,
  flow stream, get_accepted get_in > accepted, get_caught caught > detected,
  get_hold > obtain acquire, get_in_touch get_hold_of contact > telephone email, get_rid > dispose,
  get_rid_of > elimination, give_away > donate distribute, give_up quit > abandon, give_up stop,
  go_away > leave disappear, go_down > drop, go_down > fall reduce, go_on > happen continue,
  go_on_vacation > absence, go_out > leave exit, gone > despawn missing, grab hold > grip grasp,
  grab snatch > seize, hand_over > deliver give, handbag purse > bag, hang hang_up > suspend,
  hang_on > wait hold, hat > cap headgear, have_a_go > try attempt, have_to_bring need_to_bring >
  required bring, hold > handling, hold_on wait, hold_on_to > retain, i_broke broke > damage
  liability, info > information details, inform > notification, inform notify, inspect examine,
  item article, keep > maintain, keep > possess, keep_going continue, keep_on go_on > persist,
  kids_price > reduced, kind > type sort, kind sort type > category class, knock > hit strike, lack
  > shortage absence, learn > acquire, learn > knowledge, leave_out > omit, let > allow permit,
  let_someone_else > substitute, let_them_know > notification, lid > cap, lift raise, loiter
  hang_around > linger, look > view, look_after take_care_of > attended, look_at > observe,
  look_for > search seek, look_into > investigate examine, look_up > search find, lost > liability,
  lost_something lost_my > property found, make_someone > compel require, meet_up > assembly,
  mention > state refer, mix_up > confuse, move > movement motion, move > transport shift,
  my_kid_broke kid_broke my_son_broke my_daughter_broke > damage liability, near close_by nearby >
  adjacent vicinity, nearby around_here > local vicinity, need necessary, need_help get_help
  ask_for_help ask_for help_me > assistance support contact, need_to > mandatory compulsory,
  need_to > required necessary, needed necessary > mandatory, omit > exclude omission, open_to_all
  public, open_up > open, opinion view, or_else > otherwise, other_name > known, outfit > garments,
  over_the_phone > telephone, pants > garment, percent share, percentage > proportion, perform
  conduct, phone wallet keys > valuables belongings, pick_up > lift handling, pick_up > raise,
  point_out > indicate mention, possession property, pour flow, preserve conserve, prevent avoid,
  pull > traction, pull drag, purse > valuables, purse wallet > money, push > thrust, put_away
  store, put_back > replace, put_in stick_in > insert, put_off push_back move_back > postpone
  delay, put_on > apply, put_together > combine, put_up_with > tolerate endure, question > query
  enquiry, queue line > waiting, receive > obtain recipient, receive receipt, remove > eliminate,
  rescue save, responsible_for > liability, return > come back, return > surrender, ring necklace >
  valuables jewelry, rip > damage, rip_off > overpriced, run_into > encounter meet, run_out >
  shortage, save preserve, save_money > savings discount, say > statement, see spot > observe, seek
  search, sell > retail, send > delivery, send > shipment, send_in > submission, sendback return,
  set_up > arrange, share > disclose, share > divide, share > portion proportion, shatter > break
  breakage, shorten make_shorter > reduction reduced, show > exhibit, show > indicate, sort >
  arrange type, sort > variety, sort_out > resolve arrange, spend > expense, split > division, spot
  > detect, spot > location site, spread distribute, stand_in_line > queue, stay_away > distance
  avoid, stay_away keep_away > refrain, stick > adhere, stick attach > affix, stick fasten, stop
  prevent, stop_for_a_while > suspend, store > retain, strings_attached > conditions, stuck >
  caught, supposed_to > required expected, supposed_to_bring > required, suspend > interruption,
  swap_out > replacement, switch > replace, take_away remove, take_care > caution, talk_about >
  discuss mention, tell let_know > inform notify, tell say > state, tell_if > recognise,
  tell_others tell_anyone > disclose, thing > item, think > believe consider, think_about >
  consider contemplate, throw > hurl, tie > bind fasten, together > collectively, together jointly,
  tolerate permit, toss dispose, touch > contact, touch_base contact, transform convert, try >
  endeavour, try > sample, try > trial, try_again > retry, try_on fitting, try_out > test,
  turn_into > become convert, turn_into > conversion, types kinds > varieties, wait await, watch >
  observe, watch > timepiece, watch > viewers, watch_out > caution danger, wear put_on > clad,
  with_someone > accompanied, work_out > calculate solve determine, write > correspondence`;
