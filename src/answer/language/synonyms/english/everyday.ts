/** What people do and how things are, whatever the subject; see `SYNONYMS`. */
export const everyday = `
  a_couple > two several, a_dozen > twelve, a_few > several, a_little a_bit > small slight, a_lot
  lots loads heaps tons > numerous abundant, a_while > period, abandon leave, accept > approve,
  accurate exact > precise, accuse > charge, achieve > attain, across_from > facing, add >
  addition, add > supplement append, admit > confess acknowledge, advise advice, afternoon pm,
  against_the_law > unlawful offence, against_the_rules > forbidden, ages long_time > prolonged
  lengthy, agree agreement, aim goal, alive > survive, all_day > continuous, all_night > night,
  all_the_time > constantly permanent, all_year year_round > throughout perennial, allowed_to >
  entitled, almost > approximately, almost > virtually, alone > individual, alright > allowed,
  alter > amend, alternative choose > option, always > permanently, amend modify, announce news,
  another_word > synonym term, answer reply respond response, anxious concern, anybody > person,
  anyone > eligible, anyway > nevertheless, apparel garment, approx > approximately, around >
  approx circa, around roughly > approximately, around surrounding, as_long_as_i_want > unlimited,
  asap > immediately soon, ascend rise, ashes cinder, ask > query, ask enquire, ask_for > request,
  at_all > whatsoever, at_first > initially, at_last in_the_end > finally eventually, at_least >
  less, at_least minimum, at_most > exceed, at_most up_to too_many > maximum limit, at_short_notice
  last_minute > notice spontaneous, at_the_back round_the_back back_door > rear entrance, attach >
  fix, attempt try, aug august, average > median, avoid > refrain, back > spine spinal, back rear,
  back_to_front wrong_way_round > reversed, bad > poor harmful, bad > unfavourable, bad adverse,
  bad_idea > inadvisable, bag > pouch, ball > sphere, barely hardly > scarcely, be_careful careful
  > caution attention, be_careful watch_out > beware, because_of > due owing, before_noon >
  morning, behind > rear, belong > owned, belongings > item, bendy stretchy > flexible, beneath
  underneath, bent > curved, best > highest, best > optimal ideal recommended, best > optimum, best
  > preferred, better > superior, better improved, big > huge size, big great, biggest > largest
  greatest, bit > component, bit > slightly little, bit > small, blew explosion, blow_out >
  extinguish, blow_up > detonate, blow_up > inflate, blue > azure, blunt > rounded, blunt dull,
  boring dull > monotonous, bottom > base lower, box > case, box > crate carton, bra underwear,
  brand_new > unused, brand_new new, break > rupture, break_down > decompose decomposition,
  break_rules > sanction, bright > luminous, bright > vivid, bring > transport, bring_up > reared,
  bring_up > upbringing, bring_up mention, btw incidentally, buddy pal > acquaintance, bunch >
  several, burn > combustion, burn flame, busy > engaged, butt ass > buttocks rectal, by_hand >
  manually, by_myself on_my_own > alone, bye > farewell, calculate compute, called > termed, calm >
  peaceful, can_anyone > eligible open, can_i > permitted permissible, can_i_bring > bring,
  can_i_cancel > withdrawal, can_i_change > change, can_i_get_my_money_back > refund reimbursement,
  cancelled called_off > postponed, cant_i > forbidden, cap > headgear, cap > restriction, capsize
  overturn flip, carry_on > continue proceed, carry_on > resume, carry_out > perform conduct,
  caution warning, chance > odds, chance > possibility, change_date change_the_date > reschedule
  postpone, change_mind > revoke, change_name > alteration, check > inspect examine, check >
  monitor, check > verification, choir chorus, choose > opt, choose > preference, choose pick,
  christmas dec > december, circle > circular round, city > urban, clean > pure, clear clarity,
  climb ascend, close > proximity vicinity, closing_time close, cloudy > turbid opaque, cm
  centimetre, collect gather, colour color > hue, come > attend, come_across > encounter find,
  come_in go_in > enter entry, come_out > emerge, comfy cozy cosy > comfortable, common frequent,
  compare > versus, compare comparison, complain_to who_do_i_complain_to > grievances complaints,
  completely totally > fully, complicated > complex, congrats congratulations, connect link,
  consider regard, constantly > continuously, contact_details contact_info > address telephone
  email, convo conversation, cope manage, copy > replica, copy_of > photocopy, corner angle,
  correct > rectify amend, correct accurate, cost money spend > outlay expenditure, costume >
  dress, cough respiratory, countryside rural, cover > shield, cpu processor, crash > incident,
  crash bump_into > collide, cross_out > delete, current present, curvy > curve, cut > reduction
  trim, cut_down > reduction, cut_down reduce, cut_off > severed remove, cute adorable, daily > day
  everyday, damage > impairment, dangerous > peril, day_before > previous, deadline_missed
  missed_deadline > deadline expiry, deal_with > handle manage, deceive deception, decide >
  resolution, decrease reduction, def definitely, descend > descent, describe description, deserted
  > uninhabited, didnt_show_up > absence, dirty > stained, disadvantage drawback, disappear vanish
  despawn missing lost, discussion debate, divide division, do_for_a_living > occupation
  profession, do_i_have_to > obligation, do_not > refrain, do_we_have_to > mandatory obligation
  required, do_you_sell > sale available, dodgy > unsafe, dont_have_to > optional voluntary, double
  > twofold, double twice, downside cons > disadvantage drawback, dozen > 12, dozen twelve, drawing
  > sketch illustration, drop > fall, drop fell > reduction decline, dry moisture, duration >
  period, each_person > person, ear aural, early > earlier beforehand, easter spring > april, easy
  > effortless, easy simple > straightforward easily, edge > margin, edit > revise, empty > drain,
  encounter meet, end > cessation, end_up > result finally, enormous large, enough > sufficient
  adequate, enquire > inquiry enquiry, enquiry inquiry, ensure guarantee, enter > admission,
  equipment device, escape > evade, essential necessary, estimate approximate, eta > arrival
  estimated, euro > eur, evening > dusk, evening > pm, every_hour > hourly, every_time each_time >
  always, every_two_weeks every_other_week every_second_week fortnightly > biweekly, every_week
  once_a_week > weekly, everybody > anyone, everybody > persons, everywhere > worldwide, everywhere
  throughout, example instance, exclude exclusion, exempt > excluded, exhausted sleepy > tiredness
  drowsiness, expect > anticipate, explain > clarify, explain > explanation, extinguish fire, extra
  supplementary, extremely > severely, fair > equitable, fake > artificial, fall > collapse, fall
  decrease, false untrue, famous > prominent, fancy elaborate, far distant, fastest > quickest,
  fault > responsible, fav favourite, fave favourite, favorite favourite, favourite > popular, feb
  february, feel > perceive, feel > tactile, figure_out > determine solve, fill_up > replenish,
  film movie > motion, find > retrieve, find discover > detection, find_out > determine,
  find_someone > contact, find_something found, finish conclude, first_come > order, first_half >
  half, first_place > winner gold, fit > capacity accommodate, float buoyant, flow stream,
  following > subsequent, for_example > instance, for_free > free, for_now > temporarily, for_sure
  definitely > certainly, forever > eternal, fortnight couple > two, free_of without, freeze >
  solidify, frequency frequent, fresh > new, fri friday, from_time_to_time now_and_then
  once_in_a_while > occasionally periodically, front fore, front_door > main, ft foot, full >
  occupied, full entire > complete, funny hilarious > humour humor comedy, fyi information, gadget
  > appliance, gap > interval, gear > apparatus, genuine authentic, get_accepted get_in > accepted,
  get_caught caught > detected, get_hold > obtain acquire, get_in > admittance, get_in_touch
  get_hold_of contact > telephone email, get_more_time > extension, get_over > recover overcome,
  get_ready prepare, get_rid > dispose, get_rid_of > elimination, get_there > reach access, get_to
  > access, get_to > attain, get_up > rise, ghost haunt spirit, giant > gigantic, giant > huge
  enormous, give_away > donate distribute, give_up quit > abandon, give_up stop, glasses
  eyeglasses, glow shine > luminous radiate, go_away > leave disappear, go_down > drop, go_down >
  fall reduce, go_fast > speed, go_on > happen continue, go_on_vacation > absence, go_out > leave
  exit, go_over review, go_through > review experience, go_up > growth, go_up > rise, go_up_to
  maximum, go_wrong > fault, going_on occur, gone > despawn missing, good suitable, good_idea worth
  > advisable recommended, govt government, grab hold > grip grasp, grab snatch > seize, gray grey,
  great > excellent, green > emerald, greet welcome, grey > silver, group > crew, grow > height,
  guess > assume, guess > speculate, guess estimate, half 50, half > fifty, half_a_year six_months
  > months, half_an_hour > 30 thirty, half_hour thirty, halfway > middle, halloween oct > october,
  hand_over > deliver give, handbag purse > bag, handle > manage deal, hang hang_up > suspend,
  hang_on > wait hold, happen > result, happy glad > satisfied, hard > rigid, hard difficult tough
  > challenging, hard solid, hardly > rarely, hat > cap headgear, hat > clothing, have_a_go > try
  attempt, have_to_bring need_to_bring > required bring, head > cranial, hear audible, heat >
  thermal, held > organised, hello > greeting, helper > aide, hold > handling, hold_on wait,
  hold_on_to > retain, hole > aperture, holes > perforations, hollow > cavity, hoodie sweatshirt,
  hour > sixty, hour minute, how_do_i_become > requirements qualification, how_do_i_get_rid >
  remove eliminate, how_do_i_get_there how_to_get_there > route arrival, how_do_i_get_to > access
  reach, how_do_i_join > registration, how_do_i_know > recognise identify, how_do_i_know
  how_can_i_tell how_do_you_tell > indicates signs, how_do_i_pay how_can_i_pay > payment methods,
  how_do_i_stop how_to_stop > prevent cease, how_early ahead > beforehand advance, how_easy >
  difficulty, how_good > quality, how_heavy > mass, how_it_works > principle mechanism, how_late >
  latest, how_long > duration period, how_long_does > duration, how_long_for_an_answer > response
  reply, how_long_is_it_valid still_valid > validity expires, how_long_until how_long_before >
  weeks, how_loud > volume, how_many > total, how_many_fit > capacity, how_much > volume,
  how_much_does_it_cost whats_it_cost > price fee, how_often > frequent, how_often > times, how_old
  > founded, hr hour, hrs hour, huge enormous, huge large size, huge massive > vast immense, hurry
  > quickly, hurry rush > haste, i_broke broke > damage liability, idea suggestion, ideal
  recommended, important > crucial vital, impossible > infeasible, impossible unable, in_advance >
  prior, in_between > interval, in_front_of > facing, in_groups > group, in_person > presence,
  in_the_beginning > initially, in_the_end > ultimately, in_the_middle > centre, in_the_past >
  previously, include > comprise, info > information details, inform > notification, inform notify,
  insane > mental, inside_out > reversed, inspect examine, instantly > prompt, instead_of_me >
  proxy representative, instructions > directions guidance, instrument > piano flute drum, involve
  > include participate, irl person, is_it_a_good_idea > advisable, is_it_a_good_idea >
  recommended, is_it_far > distance, is_it_free > charge free, is_it_normal is_that_normal >
  common, is_it_normal is_that_normal > usual, is_it_ok is_it_okay is_that_ok > permissible
  permitted advisable, is_it_possible > possible feasible, is_it_true > fact myth, is_it_worth >
  recommended, is_there_a_limit > maximum limit, item article, jot > record, jump leap, keep >
  maintain, keep > possess, keep_going continue, keep_on go_on > persist, kg > kilogram, kid_under
  > minimum, kidnap abduct, kids_price > reduced, kill > lethal, kill > mortality, kind > type
  sort, kind sort type > category class, king queen > ruler, km kmh kph > kilometre, knock > hit
  strike, lack > shortage absence, lad bloke > man male, largest greatest, lass female, last >
  duration, last final > concluding, last_chance last_day > deadline latest, last_minute > late,
  lately latest, later > thereafter, latest > deadline, laugh > humour, lbs pound, leading >
  principal, leaning > inclined, learn > acquire, learn > knowledge, leave_out > omit, less >
  reduced, let > allow permit, let > permission, let_someone_else > substitute, let_them_know >
  notification, let_through > admit, levy > charge, lid > cap, lie > untrue, lie_down > recline,
  lift raise, light > weight ignite bright, like > favour, like_this > thus, likely > likelihood,
  list > index, list > register directory, little > minor, loads heaps > plenty, loiter hang_around
  > linger, long period, longest > maximum, look > view, look_after take_care_of > attended,
  look_at > observe, look_for > search seek, look_into > investigate examine, look_up > search
  find, lost > liability, lost_something lost_my > property found, lots > multiple, love > prefer
  enjoy, love > romantic, lowest minimum, luck fortune, lucky fortunate, lunchtime midday,
  lying_down > horizontal, lying_down > recumbent, machine > apparatus, mad > anger aggressive, mad
  > annoyed, made_of > composition, made_of made_from made_out_of > material composed, made_up_of >
  consists comprises, mail > forward, main > primary, main > principal chief, make production,
  make_better > improve enhance, make_bigger > enlarge, make_longer > extension prolong,
  make_someone > compel require, make_sure > ensure check, make_sure > verify, man_made >
  artificial synthetic, massive > large huge, mate gf bf hubby > guest visitor companion partner
  spouse, max > highest, maximum max > limit, maybe > perhaps, maybe possible, mean > definition,
  mean > denote signify, mean > indicates, meet_up > assembly, melt > liquefy molten, melt > thaw,
  member > participant, mention > state refer, messy > dirty, method > procedure, midnight 24, min
  > lowest, minimum worst > least, mistake > inaccuracy, mistake > inadvertent, mistake error >
  incorrect fault, mix_up > confuse, mm millimetre, modern > contemporary, mon monday, more_time >
  prolongation, morning > dawn, most_important > key, most_popular > popular, move > movement
  motion, move > transport shift, mph mile, multicoloured colourful > vivid, my_kid_broke kid_broke
  my_son_broke my_daughter_broke > damage liability, naked nude, narrow tight, nasty > unpleasant,
  near close_by nearby > adjacent vicinity, nearby around_here > local vicinity, nearly almost,
  neck cervical, need necessary, need_help get_help ask_for_help ask_for help_me > assistance
  support contact, need_to > mandatory compulsory, need_to > required necessary, needed necessary >
  mandatory, new > novel, new_year jan > january, next > following subsequent, next_to > alongside,
  nickname > alias, nite > night, no_charge > complimentary charge, no_limit > unlimited, nobody
  no_one > none, nonstop all_the_time > continuously, noon > midday 12, noon midday > twelve,
  normal ordinary, normally typically, not_eating wont_eat refuses_food off_its_food > appetite
  nourishment refused, not_enough too_little too_few > insufficient lack, nov november, now >
  current present, nowadays > currently present today, number quantity, number_one > first leading,
  obvious > evident, obvious clear, occasionally > sporadic, occur occurrence, odd unusual, often
  frequently > regularly, often interval, ok alright > permitted, ok_to safe_to > permissible
  advisable, okay > satisfactory, okay alright > permissible acceptable, old_fashioned >
  traditional, old_fashioned old, omit > exclude omission, on_my_own by_myself alone >
  independently unaccompanied, on_the_day same_day > day, on_top > surface upper, once_a_month >
  monthly, one > sole, one_by_one > individually, online > website, only_if > provided, open_to_all
  public, open_up > open, opinion view, opposite contrary, or_else > otherwise, other_name > known,
  outdated > obsolete, outdoors > exterior, outfit > garments, outside exterior, over_and_over >
  repeatedly, over_the_phone > telephone, overnight > nocturnal, own_up > admit confess, pal
  companion, pale > faint, pants > garment, part piece > portion, part_of > belong component,
  particular specific, pattern > markings, people > individuals, per_head > person, percent share,
  percentage > proportion, perfect > ideal, perform conduct, phone wallet keys > valuables
  belongings, pick_up > lift handling, pick_up > raise, picture > illustration, piece > section,
  piece bit > fragment, plan > intend, plan > scheme, plenty abundant, point_out > indicate
  mention, pointy sharp > pointed, pole > rod, poo shit > feces, pop_up > appear, posh fancy >
  luxury formal, possession property, possible > feasible, postcode zip, pour flow, preserve
  conserve, press > pressure, pretty > relatively, prevent avoid, previous > preceding, previous
  former, prezzie > present gift, principal chief, print_out > printed, prob probably, probably >
  presumably, problem > complication, problem difficulty, procedure process, promise > commitment,
  pros > advantage benefit, protect guard, protect keep_safe > safeguard, proxy > nginx caddy
  traefik, public_holiday > holidays, pull > traction, pull drag, purple > violet, purpose >
  objective, purse > valuables, purse wallet > money, pursue pursuit, push > thrust, put_away
  store, put_back > replace, put_in stick_in > insert, put_off push_back move_back > postpone
  delay, put_on > apply, put_together > combine, put_up_with > tolerate endure, quarter > 25,
  question > query enquiry, queue line > waiting, quick > brief, quick > velocity, quid pounds >
  gbp sterling, raincoat waterproof > rain, rarely seldom, rarest > rare, reach > attain, ready
  prepared, real > genuine actual, really > extremely highly, receive > obtain recipient, receive
  receipt, recent latest new, refuse denial, region > district, regularly > periodically, relieve
  relief, remember > memory recollection, remember recall, remove > eliminate, repair > remedy,
  repo repository, rescue save, responsible_for > liability, rest > pause, rest_of > remaining,
  return > come back, return > surrender, reward > incentive, right correct, right_away
  straight_away right_now asap > prompt without, right_now at_the_moment > currently presently,
  ring necklace > valuables jewelry, rip > damage, rip_off > overpriced, rise > ascent, rise_in >
  increase, risk > probability, room > capacity, rough bumpy > irregular, rough uneven, round >
  spherical, round circular, run_into > encounter meet, run_out > shortage, safe_place > shelter
  refuge, save preserve, save_money > savings discount, say > statement, scan > digitise, scary
  spooky > horror frightening, screw_up cock_up > mistake error, season > spring summer autumn
  winter, second_in_command > deputy, secret > covert, secret secrecy, see spot > observe, see
  visible, see_through clear transparent > translucent, seek search, sell > retail, send >
  delivery, send > shipment, send_in > submission, sendback return, separate > apart, sept autumn >
  september, set_up > arrange, shake > agitate, shake vibrate, shape form, share > disclose, share
  > divide, share > portion proportion, shatter > break breakage, sheet > page, shine > illuminate,
  shiny > lustrous, shiny glossy, shoot > gunshot, short_for abbreviation, shorten make_shorter >
  reduction reduced, shout > loud, show > exhibit, show > indicate, shrink shrinkage, side edge,
  sideways > horizontal lateral, sign notice > signage, silent quiet > noiseless, similar alike,
  similar alike > resemble, simple > basic, sink submerge, skirt > clothing, sky > air, sledging
  sled, slightly > marginally, slippers > footwear, slow > slowly gradual, slowly gradual, small >
  compact, small > size, small > smaller, smallest > less, smallest tiniest > minimum, smell >
  olfactory, soaked > moisture damp, soft gentle, soft squishy > supple, somebody > person,
  sometimes occasionally, soon imminent, soon shortly, sorry > apology, sort > arrange type, sort >
  variety, sort_out > resolve arrange, sound noise > audible, spare > reserve, spare extra, special
  > exceptional, special > unique, special particular, speed_up > accelerate, speedy rapid, spend >
  expense, spill > leak, spin > rotate, spine backbone > vertebra spinal, split > division, spot >
  detect, spot > location site, spray > mist, spread distribute, spy telemetry track, square >
  rectangle, square rectangular, squeeze > compress, squeeze_in > fit, stage phase, stand_for >
  abbreviation mean, stand_in_line > queue, standing_up > upright vertical, start_up_costs
  how_much_to_start > initial outlay, stay_away > distance avoid, stay_away keep_away > refrain,
  stay_with > present, steep > slope, step stage, step_by_step steps > procedure instructions,
  stick > adhere, stick attach > affix, stick fasten, stir > agitate, stomp stamp > thump, stop
  prevent, stop_for_a_while > suspend, store > retain, straight > upright, straight linear,
  straight_after > following, straight_after right_after > immediately, strange > unusual odd,
  strict > rigid, string rope > cord, strings_attached > conditions, strong > robust sturdy,
  strongest > strength, stuck > caught, success > achievement, such_as example, sudden abrupt,
  sufficient decent > adequate, sun sunday, super mega > extremely, supposed_to > recommended
  advised, supposed_to > required expected, supposed_to_bring > required, sure > confident, sure
  certain, suspend > interruption, swap_out > replacement, sweater jumper pullover, swimsuit bikini
  trunks > bathing, swiped > stolen, switch > replace, t_shirt top > clothing garment, take_away
  remove, take_care > caution, take_from > withdraw, take_long duration, take_off_clothes >
  clothing, take_out > extract, take_place > occur held happen, talk_about > discuss mention,
  tallest highest > maximum, tba announced, tbc confirmed, tell let_know > inform notify, tell say
  > state, tell_if > recognise, tell_others tell_anyone > disclose, temporary > interim, terrible
  awful > severe, thanks_to > due, these_days > current nowadays, thick > dense, thin skinny slim >
  narrow, thin thickness, thing > item, things > articles, think > believe consider, think_about >
  consider contemplate, throw > hurl, thurs thu > thursday, thx thanks, tidy neat, tidy_up clean_up
  > clearing, tie > bind fasten, timer > programmed, tiny > minuscule, tiny little > miniature, tip
  advice > recommendation, tmr tomorrow, tmrw tomorrow, together > collectively, together jointly,
  tolerate permit, tomorrow > next, tomorrow date > day, tonight > evening night, tonite tonight,
  too_big too_large > exceed oversized, too_many too_much > excess exceed, too_much > maximum
  limit, too_small > insufficient, tool > instrument implement, top > highest, top upper, toss
  dispose, total > whole, totally > wholly, touch > contact, touch_base contact, tough difficulty,
  track > footpath, traffic > delay, transform convert, transparent > clear, trap > captured,
  trendy > popular, trick cheat > deceive, tricky > difficult complicated, trip > slip, triple >
  three, trouble > difficulty, true > correct, true > factual, try > endeavour, try > sample, try >
  trial, try_again > retry, try_on fitting, try_out > test, tues tuesday, turn_into > become
  convert, turn_into > conversion, types kinds > varieties, ugly unsightly, umbrella brolly > rain,
  unclear > vague, unclear ambiguous, unconscious passedout > consciousness, understand >
  comprehension, understand comprehend, undies panties > undergarment, undo > cancel, unfinished
  incomplete, unhappy > upset, unhappy depression, unless > except, unlucky > misfortune, untidy >
  clutter, until_the_end > end, unusual rare, up_and_down > vertical, up_to_date > current latest,
  upload > submit, upside_down > inverted, urgently > immediate, usage > application, used_to
  back_then > previously, usual > customary, usually > generally typically, vet veterinary, village
  > rural, vs versus, wait await, wake > awaken, wake_up > awaken arouse, want > require, watch >
  observe, watch > timepiece, watch > viewers, watch_out > caution danger, way > procedure, way_in
  > entrance, way_more > considerably, way_to > access route, weak > fragile delicate, wear put_on
  > clad, wed wednesday, week_before > advance, weekday > monday friday, weekday > working, weird >
  strange unusual, weirdo > suspicious, wet moist, what_about > regarding, what_can_it_do >
  features functions, what_color what_colour > coloration coloured, what_do_i_need what_do_you_need
  > prerequisites requirements, what_does_it_do > function purpose, what_else anything_else >
  additional, what_if_i_break > damage defect, what_if_i_cant_come > cancellation absence,
  what_if_i_forget > failure omitted, what_if_i_lose > loss replacement, what_if_im_late > late
  delay, what_if_im_sick what_if_im_ill > illness incapacity, what_if_it_rains > rain weather,
  what_if_its_late > late, what_is_it_for whats_the_point > aim objective, what_is_it_good_for >
  purpose benefit, what_is_it_made_of > material composition, what_is_it_used_for > application,
  what_kind which_kind what_type > type category, what_should_i_wear what_to_wear what_do_i_wear >
  garments, what_time > clock, what_to_bring > required, whats_included > comprises,
  whats_not_included > excluded, whats_the_catch > conditions restrictions, whats_the_difference >
  differs distinguished, whats_the_matter > problem, whats_wrong what_is_wrong > cause fault,
  when_can_i_start > earliest commencement, when_did_it_happen > occurred, when_does_it_begin >
  begins commences, when_is_it_open > opening hours, where_are > located, where_can_i_buy
  where_do_i_buy > available sold retailers, where_can_i_find where_do_i_find > available,
  where_can_i_get where_do_i_get where_to_get > available obtainable, where_did_i_leave > lost
  found, where_do_i_go where_should_i_go > location office, where_do_i_put_it > store placed,
  where_do_i_sign_up where_to_sign_up > registration, where_does_it_come_from
  where_did_it_come_from come_from > origin derived, where_does_it_live where_do_they_live >
  habitat distribution, where_is_it_kept > stored, whisper > quiet, who_can > eligible,
  who_can_help who_helps > support assistance contact, who_can_i_talk_to who_to_ask > contact,
  who_can_use who_is_allowed who_may > eligible entitled authorised, who_decides > authority,
  who_is > identity, who_made who_built who_invented who_created > founder creator inventor,
  who_pays > charge, who_pays_if > liability, who_should_i_ask > contact enquiries, whole > entire,
  whole > full, why_isnt why_doesnt why_wont > cause fault, wide broad, winter > january, wise
  wisdom, with_someone > accompanied, without_help > independently, wizard mage, wknd weekend, wks
  wk > week, woodwork wood carpentry, work > labour, work > occupation, work_out > calculate solve
  determine, work_properly > function, working_days business_days > weekdays, worse > inferior,
  worsen deteriorate, worst > lowest, would_like want_to > wish, wreck > destruction, wrist > arm,
  write > correspondence, wrong error, wwii ww2, xmas > christmas december, xmas > holidays, yellow
  gold golden > amber, yr year, yummy tasty > flavor, zip postcode > postal`;
