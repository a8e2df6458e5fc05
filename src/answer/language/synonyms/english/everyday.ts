/** What people do and how things are, whatever the subject; see `SYNONYMS`. */
export const everyday = `
  a_bit slightly, abandon leave, accurate exact > precise, advise advice, afternoon pm, agree
  agreement, aim goal, alive > living survive, all_the_time > constantly permanent, allow enable,
  alternative choose > option, always > permanently continuous, amend modify, announce news, answer
  reply respond response, anxious concern, apologise sorry > apology, apparel garment, around
  surrounding, asap > immediately soon, ascend rise, ashes cinder, ask enquire, at_least minimum,
  at_most up_to too_many > maximum limit, attempt try, aug august, average > mean typical, back >
  spine spinal, back rear, bad > poor harmful, bad adverse, be_careful careful > caution attention,
  become turn, belongings > item possession, beneath underneath, best > optimal ideal recommended,
  better improved, big great, big huge large size, biggest > largest greatest, birthday date, bit >
  slightly little, blew explosion, blunt dull, bottom > base lower, bra underwear, brand_new new,
  bring_up mention, btw incidentally, bum butt bottom ass > buttocks rectal, burn flame, by_myself
  on_my_own > alone, calculate compute, capsize overturn flip, carry transport, carry_on > continue
  proceed, carry_out > perform conduct, caution warning, chance > probability possibility, change
  alter > amend, check > inspect examine, choir chorus, choose pick select, christmas dec >
  december, circle > circular round, clear clarity, climb ascend, closing_time close, cm centimetre,
  collect gather, come_across > encounter find, come_back return, come_in go_in > enter entry,
  come_out > emerge release, comfy cozy cosy > comfortable, common frequent, compare comparison,
  complicated > complex difficult, congrats congratulations, connect link, consider regard,
  contact_details contact_info > address telephone email, continue proceed, convo conversation, cope
  manage, corner angle, correct accurate, cough respiratory, count number, countryside rural, cover
  protect, cpr resuscitation, cpu processor, crazy insane > mental, current present, cut > reduce
  reduction trim, cut_down reduce, cute adorable, daily > day everyday, dark black, dawn sunrise,
  deal_with > handle manage, debate argue, deceive deception, decide > decision determine, decrease
  reduction, def definitely, descend > fall descent, describe description, different distinct, dirty
  > soiled stained, disadvantage drawback, disappear vanish despawn gone missing lost, discussion
  debate, divide division, dodgy > unsafe suspicious, double twice, downside cons > disadvantage
  drawback, dozen twelve, drop > fall decrease, drop fell > reduction decline, dry moisture,
  duration > length period, dusk sunset, ear aural, early > earlier beforehand, easter spring >
  april, easy simple > straightforward easily, easy straightforward, eat consumption, empty vacant,
  encounter meet, end > conclude termination, end_up > result finally, enormous large, enough >
  sufficient adequate, enquire > inquiry enquiry, enquiry inquiry, ensure guarantee, equipment
  device, essential necessary, estimate approximate, eta > arrival estimated, evening > pm night,
  every_day daily, every_month once_a_month > monthly, every_week once_a_week > weekly, every_year
  once_a_year > annually yearly, everywhere throughout, example instance, exclude exclusion,
  exhausted sleepy > fatigue tiredness drowsiness, expand expansion, explain > explanation describe,
  extinguish fire, extra supplementary, fall decrease, false untrue, fancy elaborate, far distant,
  fav favourite, fave favourite, favorite favourite, feb february, figure_out > determine solve,
  find_something found, finish conclude, fix resolve, float buoyant, flow stream, force compel,
  fortnight biweekly, free available, free_of without, frequency frequent, fri friday, front fore,
  ft foot, full entire > complete, funny hilarious > humour humor comedy, fyi information, genuine
  authentic, get_over > recover overcome, get_ready prepare, get_rid > remove dispose, ghost haunt
  spirit, ghost haunted, giant > huge enormous, give_away > donate distribute, give_up stop, glasses
  eyeglasses, go_away > leave disappear, go_down > decrease fall reduce, go_on > happen continue,
  go_out > leave exit, go_over review, go_through > review experience, go_up > increase rise,
  go_up_to maximum, goal > purpose objective, going_on occur, good suitable, govt government, grab
  snatch > seize, gratis charge, gray grey, greet welcome, guess estimate, half 50, half_an_hour >
  30 thirty, half_hour thirty, halloween oct > october, hand_over > deliver transfer give, handle >
  manage deal, hang hang_up > suspend, hang_on > wait hold, happen occur, hard solid, hat > cap
  headwear headgear, have_a_go > try attempt, hear audible, held > place organised, hide conceal,
  hold_on wait, hold_on_to > keep retain, hoodie sweatshirt, hour minute, hr hour, hrs hour, huge
  enormous, hungry appetite, idea suggestion, ideal recommended, immediately instantly, immediately
  instantly > prompt, important essential, impossible unable, include > contain inclusion, increase
  grow, info > information details, inform notify, information details, inside interior, inspect
  examine, instrument > guitar violin piano flute drum, involve > include participate, irl person,
  item article, join combine, jump leap, keep > retain maintain, keep store > retain storage,
  keep_going continue, kg kilo > kilogram, kidnap abduct, kind > type sort, km kmh kph > kilometre,
  knock > hit strike, know knowledge, lack > shortage absence, lad bloke > man male, largest
  greatest, lass female, last > duration continue, lately latest, later afterwards > subsequent,
  lawyer legal, lbs pound, leave_behind abandon, leave_out > omit exclude, let > allow permit, lift
  raise, light > weight ignite bright, like similar, likely probable, long period, look_for > search
  seek, look_into > investigate examine, look_up > search find, low reduced, lowest minimum, luck
  fortune, lucky fortunate, lunchtime midday, mad > anger aggressive, main > principal chief, make >
  income earnings, make production, make_someone > compel require, make_sure > ensure check, manage
  succeed, massive > large huge, mate gf bf hubby > guest visitor companion partner spouse, maximum
  max > limit, maybe possible, mention > state refer, mess untidy, mess_up screw_up cock_up >
  mistake error, messy > dirty untidy, messy untidy > clutter, method steps > procedure, midnight
  24, minimum smallest worst > least, mm millimetre, mon monday, mph mile, naked nude, narrow tight,
  nearly almost, necessary required, neck cervical, need necessary, need_to > required necessary,
  needed necessary > mandatory, new_year jan > january, nicked swiped > stolen, nighttime nite >
  night, nonstop continuous, noon > midday 12, normal ordinary, normally typically, normally
  typically > generally, nov november, now > current present, nowadays > currently present today,
  number quantity, obvious clear, occur occurrence, odd unusual, often frequently > regularly, often
  interval, ok alright > permitted, old_fashioned old, omit > exclude omission, open_to_all public,
  opinion view, opposite contrary, optional voluntary, outside exterior, pal companion, particular
  specific, percent percentage share, perform conduct, permanent lasting, plenty abundant, point
  purpose, point_out > indicate mention, poo shit > feces, posh fancy > luxury formal, possession
  property, postcode zip, pour flow, present gift, preserve conserve, prevent avoid, previous
  former, prezzie > present gift, principal chief, private personal, prob probably, problem
  difficulty, procedure process, pros > advantage benefit, protect guard, proxy > nginx caddy
  traefik, public open_up > open, pull drag, purpose objective > aim, pursue pursuit, put put_down >
  place, put_away store, put_out extinguish, put_up_with > tolerate endure, question > query
  enquiry, quick rapid, rapid fast, rarely seldom, rash itchy > irritation, ready prepared, real >
  genuine actual, receive > obtain recipient, receive receipt, recent latest new, refuse denial,
  relieve relief, remaining left, remember recall, repo repository, rescue save, return > come back,
  right correct, rough uneven, roughly approx > approximately, round circular, run_into > encounter
  meet, safe secure, sat saturday, save preserve, say tell, scary spooky > horror frightening,
  season > spring summer autumn winter, secret secrecy, see visible, seek search, send > delivery
  post, send transmit, sendback return, separate > apart divide, sept autumn > september, set_fire >
  ignite burn, several various, shake vibrate, shape form, shiny glossy, short_for abbreviation,
  shrink shrinkage, shy timid, side edge, silent silence, similar alike, similar alike > resemble,
  sink submerge, sketchy suspicious, sledging sled, slip slippery, slow > slowly gradual, slowly
  gradual, smash destroy > damage, smash shatter > break breakage, smoke fumes, soaked > moisture
  damp wet, socks hosiery, soft gentle, sometimes occasionally, soon imminent, soon shortly, sort >
  arrange resolve type, sort_out > resolve arrange, sour acid, spare extra, special particular,
  speedy rapid, spine backbone > vertebra spinal, split share > divide, spread distribute, spy
  telemetry track, square rectangular, stage phase, stand_for > abbreviation mean, step stage, stick
  fasten, stop prevent, straight linear, straight_away right_away > immediately, strange > unusual
  odd, such_as example, sudden abrupt, sufficient decent > adequate, summer > july august, sun
  sunday, supposed_to > required expected, sure certain, suspicious suspect, sweater jumper
  pullover, take_away remove, take_long duration, take_place > occur held happen, talk_about >
  discuss mention, tba announced, tbc confirmed, teach instruct, tear rip > damage, tell inform >
  notification, tell let_know > inform notify, thin thickness, thing > item object, think > believe
  consider, thurs thu > thursday, thx thanks, tidy neat, tmr tomorrow, tmrw tomorrow, today tomorrow
  date > day, together jointly, tolerate permit, tonight at_night > evening night, tonite tonight,
  too_much > excessive maximum limit, top upper, toss dispose, total > whole entire, touch > contact
  handle, touch_base contact, tough difficulty, transform convert, trick cheat > deceive, trip >
  slip fall, try_on fitting, tues tuesday, turn_into > become transform convert, turn_up show_up
  pop_up > appear, twice fortnight couple > two, ugly unsightly, unclear ambiguous, unconscious
  passedout > consciousness, understand comprehend, undies underwear panties knickers >
  undergarment, unfinished incomplete, unhappy depression, unusual rare, usually > generally
  normally typically, vet veterinary, vs versus, wait await, warm warmth, watch_out > caution
  danger, way > method manner, wed wednesday, weekday > monday friday, weekend > saturday sunday,
  weird > strange unusual, wet moist, what_time > hour clock, whole > entire complete, wide broad,
  winter > december january, wise wisdom, wizard mage, wknd weekend, wks wk > week, woodwork wood
  carpentry, work_out > calculate solve determine, worsen deteriorate, wrong error, wwii ww2, xmas >
  christmas december, youngest minimum, yr year, yummy tasty > flavour flavor, zip postcode > postal`;
