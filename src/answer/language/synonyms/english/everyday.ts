/** What people do and how things are, whatever the subject; see `SYNONYMS`. */
export const everyday = `
  a_bit slightly, a_couple > two several, a_dozen > twelve, a_few > several, a_little a_bit > small
  slight, a_lot > considerably, a_lot lots loads heaps tons > numerous abundant, a_while > period,
  abandon leave, accept > approve, accident crash > incident, accurate exact > precise, accuse >
  charge, achieve > attain, across_from > facing, add > addition, add > supplement append, admit >
  confess acknowledge, advice > guidance, advise advice, afternoon pm, afterwards > following
  thereafter, afterwards > subsequent, against_the_law illegal > unlawful offence,
  against_the_rules > prohibited forbidden, ages long_time > prolonged lengthy, agree agreement,
  aim goal, alive > survive, all_day > continuous hours, all_night overnight > night, all_the_time
  > constantly permanent, all_year year_round > throughout perennial, allow let > permission,
  allowed > admissible, allowed_to > entitled, almost > approximately, almost > virtually, alone >
  individual, alright > allowed, alternative choose > option, always > permanently, amend modify,
  angry mad > annoyed, angry mad > furious, announce news, another_word > synonym term, answer
  reply respond response, anxious concern, anybody > person, anyone > eligible, anyway >
  nevertheless, apologise sorry > apology, apparel garment, around > approx circa, around roughly >
  approximately, around surrounding, artificial > synthetic, as_long_as_i_want > unlimited, asap >
  immediately soon, asap urgently > immediate, ascend rise, ashes cinder, ask > query, ask enquire,
  ask_for > request, ask_permission > consent approval, at_all > whatsoever, at_first > initially,
  at_last in_the_end > finally eventually, at_least > less, at_least minimum, at_most > exceed,
  at_most up_to too_many > maximum limit, at_night > evening, at_short_notice last_minute > notice
  spontaneous, at_the_back round_the_back back_door > rear entrance, at_the_same_time same_time >
  simultaneous concurrently, attach > fix, attempt try, aug august, average > median, avoid >
  refrain, avoid stay_away keep_away > refrain, back > spine spinal, back rear, back_to_front
  wrong_way_round > reversed, bad > poor harmful, bad > unfavourable, bad adverse, bad_idea >
  inadvisable, bag > pouch, ball > sphere, bank_holiday public_holiday > holidays, banned >
  forbidden, barely hardly > scarcely, be_careful careful > caution attention, be_careful watch_out
  > beware, because_of > due owing, before_noon > morning, behind > rear, belong > owned,
  belongings > item possession, bendy stretchy > flexible elastic, beneath underneath, bent >
  curved, beside next_to > adjacent adjoining, best > highest, best > optimal ideal recommended,
  best > optimum, best > preferred, better > superior, better improved, big > huge size, big great,
  big large small > size, bigger > enlargement, biggest > largest greatest, biggest > maximum,
  birthday date, bit > slightly little, bit > small, bits parts > components, blame > fault
  responsible, blew explosion, blow_out > extinguish, blow_up > detonate, blow_up > inflate, blue >
  azure, blunt > rounded, blunt dull, boring dull > monotonous, borrow > rental, boss in_charge >
  supervisor, bottom > base lower, box > case, box > crate carton, bra underwear, brand_new >
  unused, brand_new new, break > rupture, break damage > breakage, break_down > decompose
  decomposition, break_down > failure, break_rules > infringement sanction, break_the_rules >
  breach violation, bright > luminous, bright > vivid, bring > transport, bring_up > reared,
  bring_up mention, broken smashed cracked > damaged breakage, btw incidentally, building >
  structure premises, built > constructed, bum butt bottom ass > buttocks rectal, bunch > several,
  burn > combustion, burn flame, busy > engaged, buy purchase > acquire, by_accident accidentally >
  unintentional inadvertently, by_email > electronic, by_hand > manually, by_myself on_my_own >
  alone, by_phone over_the_phone > telephone, by_post by_mail > postal, by_when until_when latest >
  deadline, bye > farewell, calculate compute, called > termed, calm > peaceful, can_anyone >
  eligible open, can_i am_i_allowed allowed > permitted permissible, can_i_bring > bring,
  can_i_cancel > cancellation withdrawal, can_i_change > change amendment, can_i_get_my_money_back
  > refund reimbursement, cancelled called_off > postponed, capsize overturn flip, carry_on >
  continue proceed, carry_on > resume, carry_out > perform conduct, cash > funds, caution warning,
  chance > odds, chance > probability possibility, change alter > amend, change_date
  change_the_date > reschedule postpone, change_mind changed_my_mind > withdraw revoke, change_name
  > alteration, chase > pursue, cheapest > price, cheat > fraud, check > inspect examine, check >
  monitor, check > verification, choir chorus, choose > opt, choose > preference, choose pick
  select, christmas dec > december, circle > circular round, city > urban, clean > pure, clear
  clarity, climb ascend, closing_time close, clothes outfit > garments, cloudy > turbid opaque, cm
  centimetre, collect gather, colour color > hue, come > attend, come_across > encounter find,
  come_back return, come_in go_in > enter entry, come_out > emerge release, comfy cozy cosy >
  comfortable, common frequent, compare > versus, compare comparison, complain_to
  who_do_i_complain_to > grievances complaints, completely totally > fully, complicated > complex,
  congrats congratulations, connect link, consecutive > successive, consider regard, constantly >
  continuously, contact_details contact_info > address telephone email, convo conversation, cope
  manage, copy > replica, copy > reproduction, copy_of > photocopy, corner angle, correct > rectify
  amend, correct accurate, cost money spend > outlay expenditure, costume > dress, cough
  respiratory, countryside rural, cover > shield, cpr resuscitation, cpu processor, crash bump_into
  > collide collision, crazy insane > mental, cross_out > delete, current present, curvy > curve,
  cut > reduction trim, cut_down > reduction, cut_down reduce, cut_off > severed remove amputate,
  cute adorable, daily > day everyday, damage > impairment, dangerous > peril, dawn sunrise, day >
  diurnal, day_before > preceding, day_before > previous, deadline > latest, deadline_missed
  missed_deadline > deadline expiry, deal_with > handle manage, debate argue, deceive deception,
  decide > decision determine, decide > resolution, decrease reduction, deepest > depth, def
  definitely, descend > descent, describe description, deserted > uninhabited, die > perish, dirty
  > soiled stained, disadvantage drawback, disappear vanish despawn missing lost, discussion
  debate, divide division, do_for_a_living > occupation profession, do_i_have_to > mandatory
  obligation, do_not > refrain, do_we_have_to > mandatory obligation required, do_you_sell > sale
  available, dodgy > unsafe suspicious, doesnt_work not_working > failure, dont_have_to > optional
  voluntary, double > twofold, double twice, downside cons > disadvantage drawback, dozen > 12,
  dozen twelve, drawing > sketch illustration, dress dress_up > attire, drop > fall decrease, drop
  fell > reduction decline, dry moisture, duration > period, dusk sunset, each_person > person, ear
  aural, early > earlier beforehand, early > premature, easter spring > april, easy > effortless,
  easy simple > straightforward easily, easy straightforward, eat consumption, edge > margin, edit
  > amend revise, empty > drain, empty > unoccupied, empty vacant, encounter meet, end > cessation,
  end > termination, end_up > result finally, enormous large, enough > suffice, enough > sufficient
  adequate, enquire > inquiry enquiry, enquiry inquiry, ensure guarantee, enter > admission,
  equipment device, escape > evade, essential necessary, estimate approximate, eta > arrival
  estimated, euro > eur, evening > dusk, evening > pm, every_day daily, every_day each_day > daily,
  every_hour > hourly, every_month once_a_month > monthly, every_time each_time > always,
  every_two_weeks every_other_week every_second_week fortnightly > biweekly, every_week once_a_week
  > weekly, every_year once_a_year > annually yearly, everybody > anyone, everybody > persons,
  everywhere > worldwide, everywhere throughout, example instance, except apart_from > excluding,
  exception > exempt, exclude exclusion, exempt > excluded, exhausted sleepy > fatigue tiredness
  drowsiness, expand expansion, expect > anticipate, expert > specialist, explain > clarify,
  explain > explanation, extend make_longer > extension prolong, extension more_time >
  prolongation, extinguish fire, extra supplementary, extremely > severely, fair > equitable, fake
  > artificial, fall > collapse, fall decrease, false untrue, famous > prominent, fancy elaborate,
  far distant, fast quick > velocity, fastest > quickest maximum, fastest > record, fault >
  responsible, fav favourite, fave favourite, favorite favourite, favourite > preferred popular,
  feb february, fee > levy, feel > perceive, feel touch > tactile, fight > quarrel, figure_out >
  determine solve, fill_in_a_form > form, film movie > motion, find > retrieve, find discover >
  detection, find_out > ascertain, find_out > determine, find_out > information, find_someone >
  contact, find_something found, finish conclude, first_come > order, first_half > half,
  first_place > winner gold, fit > capacity accommodate, fix repair > remedy, float buoyant, flow
  stream, following > subsequent, for_example > instance, for_nothing for_free > free, for_now >
  temporarily, for_sure definitely > certainly, force compel, forever > eternal, forget > omit,
  fortnight biweekly, fortnight couple > two, free > complimentary, free_of without, freeze >
  solidify, frequency frequent, fresh > new, fri friday, friend mate buddy pal > acquaintance,
  from_time_to_time now_and_then once_in_a_while > occasionally periodically, front fore,
  front_door > main, ft foot, full > occupied, full entire > complete, funny hilarious > humour
  humor comedy, fyi information, gadget > appliance, gap > interval, gear > apparatus, genuine
  authentic, get_accepted get_in > admission accepted, get_caught caught > detected, get_hold >
  obtain acquire, get_in > admittance, get_in_touch > enquiries, get_in_touch get_hold_of reach
  contact > telephone email, get_more_time > extension, get_out_of_contract > termination, get_over
  > recover overcome, get_ready prepare, get_rid > remove dispose, get_rid_of > elimination,
  get_there > reach access, get_to > access, get_to > attain, get_up > rise, ghost haunt spirit,
  ghost haunted, giant > gigantic, giant > huge enormous, give > provide, give_away > donate
  distribute, give_to > transfer, give_up quit > abandon cease, give_up stop, glasses eyeglasses,
  gloves hat scarf > clothing, glow shine > luminous radiate, go_away > leave disappear, go_down >
  decrease fall reduce, go_down > drop decline, go_fast > speed, go_on > happen continue,
  go_on_vacation go_on_holiday on_vacation > absence, go_out > leave exit, go_over review,
  go_through > review experience, go_up > growth, go_up > increase rise, go_up_to maximum, go_wrong
  > fault failure, goal > objective, going_on occur, gone > despawn missing, good suitable,
  good_idea worth > advisable recommended, good_reason > justified valid, govt government, grab
  hold > grip grasp, grab snatch > seize, gray grey, great > excellent, green > emerald, greet
  welcome, grey > silver, gripe > complaint, grow > height, guess > assume, guess > speculate,
  guess estimate, half 50, half > fifty, half_a_year six_months > months, half_an_hour > 30 thirty,
  half_hour thirty, halfway > middle, halloween oct > october, hand_out > issue distribute,
  hand_over > deliver transfer give, handbag purse > bag, handle > manage deal, hang hang_up >
  suspend, hang_on > wait hold, happen > result, happy glad > satisfied, hard > rigid, hard
  difficult tough > challenging, hard solid, hardly > rarely, hat > cap headwear headgear, hat cap
  > headgear, hate > aversion, have_a_go > try attempt, have_to > mandatory, have_to > obligatory,
  have_to_bring need_to_bring > required bring, head > skull cranial, hear audible, heat > thermal,
  held > organised, hello > greeting, helper > aide, hide conceal, hold carry > handling, hold_on
  wait, hold_on_to > keep retain, hole > aperture, holes > perforations, hollow > cavity, hoodie
  sweatshirt, hour > sixty, hour minute, how_do_i_become > requirements qualification,
  how_do_i_get_rid > remove eliminate, how_do_i_get_there how_to_get_there > route arrival,
  how_do_i_get_to > access reach, how_do_i_join > membership registration, how_do_i_know >
  recognise identify, how_do_i_know how_can_i_tell how_do_you_tell > indicates signs, how_do_i_pay
  how_can_i_pay > payment methods, how_do_i_stop how_to_stop > prevent cease, how_does_it_work
  how_it_works > principle mechanism, how_early in_advance ahead > beforehand advance, how_easy >
  difficulty, how_far > metres, how_good > quality, how_heavy > mass, how_late until_when > latest,
  how_long > duration period, how_long_does > duration, how_long_does_it_take > lasts,
  how_long_for_an_answer hear_back > response reply, how_long_is_it_valid still_valid > validity
  expires, how_long_until how_long_till how_long_before > period weeks, how_loud > volume, how_many
  > total, how_many_fit > capacity, how_much > volume, how_much_does_it_cost what_does_it_cost
  whats_it_cost > price fee, how_often > frequent, how_often > times, how_old > founded, how_soon
  how_early > earliest, how_strong > strength, hr hour, hrs hour, huge enormous, huge large size,
  huge massive > vast immense, hungry appetite, hurry > quickly, hurry rush > haste, i_broke broke
  > damage liability, idea > concept, idea suggestion, ideal recommended, immediately instantly,
  immediately instantly > prompt, important > crucial vital, impossible > infeasible, impossible
  unable, in_a_row > consecutive successive, in_advance > prior, in_between > interval, in_charge
  who_runs who_is_in_charge > responsible manager, in_front_of > facing, in_groups > group,
  in_person > presence, in_person face_to_face > personally, in_the_beginning > initially,
  in_the_end > ultimately, in_the_middle > centre, in_the_past > formerly previously, include >
  comprise, include > inclusion, info > information details, inform notify, information details,
  inside indoors > interior, inside interior, inside_out > reversed, inspect examine, instead_of_me
  > substitute proxy representative, instructions > directions guidance, instrument > guitar violin
  piano flute drum, involve > include participate, irl person, is_it_a_good_idea > advisable,
  is_it_a_good_idea > recommended, is_it_far > distance, is_it_free > charge free, is_it_normal
  is_that_normal > common, is_it_normal is_that_normal > usual, is_it_ok is_it_okay is_that_ok >
  permissible permitted advisable, is_it_possible > possible feasible, is_it_true > fact myth,
  is_it_worth > recommended, is_there_a_limit > maximum limit, item article, jeans trousers >
  garment, jewellery ring necklace > valuables jewelry, job work > occupation, jump leap, keep >
  possess, keep > retain maintain, keep > retention, keep store > retain storage, keep_going
  continue, keep_on go_on > persist, keep_secret > confidential, kg kilo > kilogram, kid_under
  how_young > age minimum, kidnap abduct, kids children > youngsters, kids_price > reduced, kill >
  lethal, kill die > mortality, kind > type sort, kind sort type > category class, king queen >
  ruler, kiss hug > embrace, km kmh kph > kilometre, knock > hit strike, knot > tie, label >
  marked, lack > shortage absence, lad bloke > man male, largest greatest, lass female, last >
  duration, last final > concluding, last_chance last_day > deadline latest, last_minute > late,
  late > belated, lately latest, later > thereafter, laugh > humour, lawyer legal, lbs pound,
  leading > principal, leaning > inclined, learn > acquire, learn > knowledge, leave > depart,
  leave_behind abandon, leave_club > resignation, leave_out > omit exclude, less > reduced, let >
  allow permit, let_someone_else someone_else > third substitute, let_them_know > notification,
  let_through > admit, let_you_know let_them_know > notify inform, levy > charge, lid > cap, lie >
  deceit, lie > untrue, lie_down > recline, lift raise, light > weight ignite bright, like > enjoy,
  like > favour, like > resemble, like_this > thus, likely chances > likelihood, limit cap >
  restriction, list > index, list > register directory, little > minor, loads heaps > plenty,
  loiter hang_around > linger, lonely > solitude, long period, longest > maximum length, look >
  view, look_after > maintain, look_after take_care_of > attended, look_at > view observe, look_for
  > search seek, look_into > investigate examine, look_up > search find, looks_like > appears, lost
  > liability, lost_something lost_my found_something > lost property found, lots > multiple, love
  > prefer enjoy, love > romance romantic, lowest minimum, luck fortune, lucky fortunate, lunchtime
  midday, lying_down > horizontal, lying_down > recumbent, machine > apparatus, mad > anger
  aggressive, made_of > composition, made_of made_from made_out_of > material composed, made_up_of
  > consists comprises, main > primary, main > principal chief, make production, make_better >
  improve enhance, make_bigger > enlarge, make_someone > compel require, make_sure > ensure check,
  make_sure > verify, man_made > artificial synthetic, massive > large huge, mate gf bf hubby >
  guest visitor companion partner spouse, max > highest, maximum max > limit, maybe > perhaps,
  maybe possible, mean > definition, mean > denote signify, mean > indicates, meet meet_up >
  assembly, melt > liquefy molten, melt > thaw, member > participant, mention > state refer, mess
  untidy, mess_up screw_up cock_up > mistake error, messy > dirty untidy, messy untidy > clutter,
  method steps > procedure, midnight 24, min > lowest, minimum worst > least, mistake > inaccuracy,
  mistake > inadvertent, mistake error > incorrect fault, mix_up > confuse, mm millimetre, modern >
  contemporary, mon monday, money > finance, morning > dawn, most_important > key, most_popular >
  popular, move > movement motion, move > transport shift, mph mile, multicoloured colourful >
  vivid, my_fault whose_fault > liability responsible, my_kid_broke kid_broke my_son_broke
  my_daughter_broke > damage liability, naked nude, name_on > labelled, narrow tight, nasty >
  unpleasant, near close > proximity vicinity, near close_by nearby > adjacent vicinity, nearby
  around_here > local vicinity, nearly almost, neck cervical, need necessary, need_help get_help
  ask_for_help ask_for help_me > assistance support contact, need_to > mandatory compulsory,
  need_to > required necessary, needed necessary > mandatory, new > novel, new_year jan > january,
  newspaper > press, next > following subsequent, next_to > alongside, nicked swiped > stolen,
  nickname > alias, nighttime nite > night, no_charge > complimentary charge, no_limit > unlimited,
  no_show didnt_show_up > absence, nobody no_one > none, nonstop all_the_time > continuously,
  nonstop continuous, noon > midday 12, noon midday > twelve, normal ordinary, normally typically,
  not_allowed cant_i > prohibited forbidden, not_eating wont_eat refuses_food off_its_food >
  appetite nourishment refused, not_enough > inadequate, not_enough too_little too_few >
  insufficient lack, note jot > record, nov november, now > current present, nowadays > currently
  present today, number quantity, number_one > first leading, objective > aim, obvious > evident,
  obvious clear, occasionally > sporadic, occur occurrence, odd unusual, often frequently >
  regularly, often interval, ok > permissible, ok alright > permitted, ok_to safe_to > permissible
  advisable, okay > satisfactory, okay alright > permissible acceptable, old_fashioned >
  traditional, old_fashioned old, old_people > elderly, omit > exclude omission, on_behalf >
  representative, on_my_own by_myself alone > independently unaccompanied, on_purpose deliberately
  > intentional, on_the_day same_day > day, on_top > surface upper, one > sole, one_by_one >
  individually, online > website, only_if > provided, open_to_all public, open_up > open, opinion
  view, opposite contrary, optional voluntary, or_else > otherwise, organise set_up > arrange,
  outdated old > obsolete, outside exterior, outside outdoors > exterior, over_and_over >
  repeatedly, overnight > nocturnal, own_up > admit confess, pal companion, pale > faint, part bit
  > component, part piece > portion, part_of > belong component, particular specific, path track
  trail > footpath, pattern > markings, people > individuals, per_head > person, percent share,
  percentage > percent, percentage > proportion, perfect > ideal, perform conduct, phone wallet
  keys > valuables belongings, pick_up > lift handling, pick_up > retrieve, pick_up lift > raise,
  picture > illustration, piece > section, piece bit > fragment, place > location, plan > intend,
  plan > scheme, plenty abundant, point_out > indicate mention, pointy sharp > pointed, pole > rod,
  poo shit > feces, posh fancy > luxury formal, possession property, possible > feasible, postcode
  zip, pour flow, practise practice > rehearsal, preserve conserve, press > pressure, pretty >
  relatively, prevent avoid, previous > preceding, previous former, prezzie > present gift,
  principal chief, print_out > printed, prison jail > detention, private > confidential, prob
  probably, probably > presumably, problem > complication, problem difficulty, problem trouble >
  difficulty, procedure process, promise > commitment guarantee, pros > advantage benefit, protect
  > shield, protect guard, protect keep_safe > safeguard, proxy > nginx caddy traefik, pull >
  traction, pull drag, purple > violet, purpose > objective, purse wallet > money, pursue pursuit,
  push > thrust, put put_down > place, put_away store, put_back > replace restore, put_in stick_in
  > insert, put_off push_back move_back > postpone delay, put_on > apply, put_out extinguish,
  put_together > combine assemble, put_up_with > tolerate endure, quarter > 25, question > query
  enquiry, queue line > waiting, quick > brief, quick rapid, quid pounds > gbp sterling, quiet >
  peaceful, raincoat waterproof > rain, raise bring_up > upbringing, rapid fast, rarely seldom,
  rarest > rare, rash itchy > irritation, reach > attain, ready prepared, real > genuine actual,
  really > extremely highly, receive > obtain recipient, receive receipt, recent latest new, red >
  crimson scarlet, refuse denial, region > district, regularly > periodically, reliable >
  dependable, relieve relief, remember > memory recollection, remember recall, remove > eliminate,
  repo repository, rescue save, responsible_for > liability, rest > pause, rest_of > remaining,
  return > come back, return > surrender, reward > incentive, right correct, right_away
  straight_away right_now asap > prompt without, right_now at_the_moment > currently presently,
  rip_off > overpriced, rise > ascent, rise_in > increase, risk > probability, room space >
  capacity, rough bumpy > irregular, rough uneven, roughly approx > approximately, round >
  spherical, round circular, ruin wreck > destruction, ruined wrecked > damaged, run_into >
  encounter meet, run_out > exhausted depleted, run_out > shortage, sad unhappy > upset, safe_place
  > shelter refuge, save preserve, save_money > savings discount, say > statement, scan > digitise,
  scary spooky > horror frightening, season > spring summer autumn winter, second_in_command >
  deputy, second_time > repeat, secret > covert, secret secrecy, see > view, see spot > observe,
  see visible, see_through clear transparent > translucent, seek search, sell > retail, send >
  delivery, send > shipment, send mail > forward, send transmit, send_in hand_in > submission,
  sendback return, separate > apart, sept autumn > september, set_fire > ignite burn, set_off >
  trigger, set_up > found, shake > agitate, shake vibrate, shape form, share > disclose, share >
  portion proportion, sheet > page, shift > displacement, shine > illuminate, shiny > lustrous,
  shiny glossy, shoot > gunshot, short_for abbreviation, shorten make_shorter > reduction reduced,
  shorts skirt > clothing, shout > loud, show > exhibit, show > indicate, shrink shrinkage, shy
  timid, side edge, sideways > horizontal lateral, sign notice > signage, silent quiet > noiseless,
  silent silence, similar alike, similar alike > resemble, simple > basic, sink submerge, sketchy
  suspicious, sky > air, sledging sled, slightly > marginally, slip slippery, slippers > footwear,
  slow > slowly gradual, slow_down > decelerate, slowly gradual, small > compact, small > smaller,
  smallest > less, smallest tiniest > minimum, smash > damage, smash shatter > break breakage,
  smell > olfactory, smoke fumes, soaked > moisture damp wet, socks hosiery, soft gentle, soft
  squishy > supple, somebody > person, sometimes occasionally, song tune > music, soon > promptly,
  soon imminent, soon shortly, sort > arrange resolve type, sort > variety, sort_out > resolve
  arrange, sound noise > audible, sour acid, spare > reserve, spare extra, special > exceptional,
  special > unique, special particular, speed_up > accelerate, speedy rapid, spend > expense, spill
  > leak, spin > rotate, spine backbone > vertebra spinal, split > division, split share > divide,
  spot > detect, spot > location site, spray > mist, spread distribute, spy telemetry track, square
  > rectangle, square rectangular, squeeze > compress, squeeze_in > fit, stage phase, stand_for >
  abbreviation mean, stand_in_line > queue, standing_up > upright vertical, start_up_costs
  how_much_to_start > initial outlay, stay_away > distance avoid, stay_with > present, steep >
  slope, step stage, step_by_step steps > procedure instructions, stick > adhere, stick attach >
  affix, stick fasten, stir > agitate, stomp stamp > thump, stop prevent, stop_for_a_while >
  suspend, straight > upright, straight linear, straight_after > following, straight_after
  right_after > immediately, straight_away right_away > immediately, strange > unusual odd, strict
  > rigid, string rope > cord, strings_attached > conditions, strong > robust sturdy, strongest >
  strength, stuck > obstruction, stuck trapped > caught, stuff > belongings articles, stupid dumb >
  foolish, substitute > deputy, success > achievement, such_as example, sudden abrupt, sufficient
  decent > adequate, summer > august, sun sunday, super mega > extremely, supposed_to > recommended
  advised, supposed_to > required expected, supposed_to_bring > required, supposedly > allegedly,
  sure > confident, sure certain, suspend > interruption, suspicious suspect, swap_out >
  replacement, swap_with > exchange, sweater jumper pullover, swimsuit bikini trunks > swimwear
  bathing, switch swap > exchange replace, t_shirt shirt top > clothing garment, take_away remove,
  take_care > caution, take_from > withdraw, take_long duration, take_out > extract withdraw,
  take_place > occur held happen, talk_about > discuss mention, tall > stature, tallest highest >
  maximum, tba announced, tbc confirmed, teach > tuition, teach instruct, team group > crew, tear
  rip > damage, tell inform > notification, tell let_know > inform notify, tell say > state,
  tell_if > recognise, tell_off > discipline, tell_others tell_anyone > disclose, tell_you >
  notify, temporary for_now > provisional interim, terrible awful > severe, thank > gratitude,
  thanks_to > due, these_days > current nowadays, thick > dense, thin skinny slim > slender narrow,
  thin thickness, thing > item, things > articles, think > believe consider, think > opinion,
  think_about > consider contemplate, throw > hurl, thurs thu > thursday, thx thanks, tidy neat,
  tidy_up clean_up > clearing cleaning, tie > bind fasten, timer > programmed, tiny > minuscule,
  tiny > small, tiny little > miniature, tip advice > recommendation, tired > weary, tmr tomorrow,
  tmrw tomorrow, together > collectively, together jointly, tolerate permit, tomorrow > next,
  tomorrow date > day, tonight > evening night, tonite tonight, too_big too_large > exceed
  oversized, too_late > expired, too_many too_much > excess exceed, too_much > excessive maximum
  limit, too_small > insufficient, tool > instrument implement, top > highest, top upper, top_up
  fill_up > replenish, toss dispose, total > whole, totally > wholly, touch > contact handle,
  touch_base contact, tough difficulty, traffic > delay, transform convert, transparent > clear,
  trap > captured, trendy > popular, trick cheat > deceive, tricky > difficult complicated, trip >
  slip fall, triple > three, trousers pants > clothing garment, true > correct, true > factual, try
  > endeavour, try > sample, try test > trial, try_again > retry, try_on fitting, try_out > test,
  tues tuesday, turn > rotate, turn_into > become transform convert, turn_into > conversion,
  turn_up show_up pop_up > appear, twice_a_year > biannual, types kinds > varieties, ugly
  unsightly, umbrella brolly > rain, unclear > vague, unclear ambiguous, unconscious passedout >
  consciousness, understand > comprehension, understand comprehend, undies underwear panties
  knickers > undergarment, undo > cancel, undo > reverse, undress take_off_clothes > clothing,
  unfinished incomplete, unhappy depression, unless > except, unlimited > unrestricted, unlucky >
  misfortune, unpaid > voluntary, until_the_end > end, unusual rare, up_and_down > vertical,
  up_to_date > current latest, update > amendment revision, upload > submit, upside_down >
  inverted, usage > application, use > utilise, used_for > purpose, used_to back_then > formerly
  previously, usual > customary, usually > generally typically, vet veterinary, village > rural,
  volunteer > unpaid, vs versus, wait await, wake > awaken, wake_up > awaken arouse, wallet purse >
  valuables, want > require, warm warmth, watch > observe, watch > timepiece, watch > viewers,
  watch_out > caution danger, way > procedure, way_in door > entrance, way_more > considerably,
  way_out > exit, way_to > access route, weak > fragile delicate, wear put_on > clothing clad, wed
  wednesday, week_before > advance, week_before > preceding, weekday > monday friday, weekday >
  working, weekend > saturday sunday, weep > tears, weird > strange unusual, weird strange >
  peculiar, weirdo > suspicious, wet moist, what_about > regarding, what_can_it_do > features
  functions, what_color what_colour > coloration coloured, what_do_i_need what_do_you_need >
  prerequisites requirements, what_does_it_do > function purpose, what_else anything_else >
  additional, what_if_i_cant_come cant_make_it > cancellation absence, what_if_i_forget > failure
  omitted, what_if_i_lose > loss replacement, what_if_im_late > late delay, what_if_im_sick
  what_if_im_ill > illness incapacity, what_if_it_breaks what_if_i_break > damage defect,
  what_if_it_rains > rain weather, what_if_its_late > late, what_is_it_called other_name > known,
  what_is_it_for whats_the_point > aim objective, what_is_it_good_for > purpose benefit,
  what_is_it_made_of > material composition, what_is_it_used_for > application purpose, what_kind
  which_kind what_type > type category, what_should_i_wear what_to_wear what_do_i_wear > garments,
  what_time > hour, what_time > hour clock, what_to_bring > required, whats_included > comprises,
  whats_included > included, whats_new > changes, whats_not_included > excluded, whats_the_catch >
  conditions restrictions, whats_the_difference > differs distinguished, whats_the_matter >
  problem, whats_wrong what_is_wrong > cause fault, when_can_i_start > earliest commencement,
  when_did_it_happen > occurred, when_does_it_end when_is_it_over > ends concludes,
  when_does_it_start when_does_it_begin > begins commences, when_is_it_open > opening hours,
  where_can_i_buy where_do_i_buy > available sold retailers, where_can_i_find where_do_i_find >
  located available, where_can_i_get where_do_i_get where_to_get > available obtainable,
  where_did_i_leave > lost found, where_do_i_go where_should_i_go > location office,
  where_do_i_put_it > store placed, where_do_i_sign_up where_to_sign_up > registration,
  where_does_it_come_from where_did_it_come_from come_from > origin derived, where_does_it_live
  where_do_they_live > habitat distribution, where_is where_are > located, where_is_it_kept >
  stored, whisper > quiet, who_can > eligible, who_can_help who_helps > support assistance contact,
  who_can_use who_is_allowed who_may > eligible entitled authorised, who_decides > decision
  authority, who_do_i_ask who_can_i_ask who_should_i_ask > contact enquiries, who_do_i_talk_to
  who_can_i_talk_to who_to_ask > contact, who_gets > recipient eligible, who_is > identity,
  who_made who_built who_invented who_created > founder creator inventor, who_pays > charge,
  who_pays_if > liability, who_wrote > author, whole > entire, whole > full, why_isnt why_doesnt
  why_wont > cause fault, wide > breadth, wide broad, winter > january, wise wisdom, with_someone >
  accompanied, without_help > independently, wizard mage, wknd weekend, wks wk > week, woodwork
  wood carpentry, work > labour, work_out > calculate solve determine, work_properly > function,
  worker > labourer, working_days business_days > weekdays, worn_out > worn, worse > inferior,
  worsen deteriorate, worst > lowest, would_like want_to > wish, wrist > arm, write email >
  correspondence, write_down > record note, wrong error, wwii ww2, xmas > christmas december, xmas
  christmas > holidays, yellow gold golden > amber, youngest minimum, yr year, yummy tasty >
  flavour flavor, zip postcode > postal`;
