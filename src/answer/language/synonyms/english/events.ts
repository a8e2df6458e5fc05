/** Festivals, conventions and other events; see `SYNONYMS`. */
export const events = `
  abuse safeguarding, accompanied > adult guardian, ad promotion, admission get_in > entrance,
  after_party afterparty > party, allergen gluten nuts peanut > dietary, allergic dietary, amateur >
  recreational nonprofessional, ambulance > medical aid, angler angling, anniversary jubilee, appeal
  complain > protest, argue dissent, artist_alley artist, assistance_dog > guide service,
  at_the_door > entrance gate box_office, athlete > competitor participant, attend visitor, attendee
  > visitor attendance, audit > auditor inspection, autograph signing, babysit babysitter > nursery,
  babysit crèche, badge lanyard > credential, bag_check > security search bag, ball dance, band act
  artist musician, barcode qr > scan code, bbq barbecue grill > stove, behind > organiser founder,
  belay harness, bequest legacy, birthday anniversary, boat yacht, bookkeeping accounts > treasurer
  audit, booth exhibitor, boss chief leader > chair president director chairperson, bouncer door,
  bouncer guard > steward, bouncer security, bow arrow, box_office ticket, boxer > boxing bout,
  bring > permitted prohibited allowed, bring_a_friend bring_mate invite > guest, bring_forward
  earlier, bring_your_own outside, burn burn_stuff > fire bonfire, busy crowded packed full >
  capacity peak occupancy, by_themselves on_their_own > unaccompanied alone, bylaws constitution >
  statute, cab uber > transport, campervan > camping vehicle, campfire fire flame bonfire,
  can_t_make_it can_t_come can_t_go > cancel refund transfer, cancel postpone, candidate nomination,
  capacity > attendance visitor maximum, capacity occupancy, caravan rv camper motorhome > vehicle,
  carer companion, carnival parade, celeb > celebrity guest, celebrate party, celebration > ceremony
  festivity, celebrity > guest star, ceremony > opening award, chairman chairwoman chairperson,
  chaperone > guardian supervision, charity > foundation trust, cheaper cheapest > discount reduced
  concession economical, cheat cheater > disqualification misconduct unfair, chill_out quiet,
  chuck_out > eject remove expel, climber > climbing bouldering, cloakroom > coat storage,
  closing_ceremony closing, coat jacket, coat_check cloakroom, coatcheck cloakroom, code_of_conduct
  > conduct harassment rule, committee board > trustee council, con conference > event, concert gig
  show performance, constitution bylaw, constitution charter, convention > con conference expo,
  cosplay costume, costume attire, court field, crb dbs > disclosure background barring, creche >
  childcare crèche, creep creepy > stalking, creep creepy stalker stalk > unwanted, creep harass,
  creepy uncomfortable harass, cup > award prize, cuss curse > language, cutoff > deadline limit,
  dealers_room > vendor trader, deputy > vice assistant, directions location, disco > dance party,
  display screen monitor, display show, disqualified dq > disqualification, dissolve disband
  shutdown > dissolution winding, dj music, dog assistance, donor > contributor benefactor, door
  gate > entry, door on_the_door > entrance gate, doors open, dq disqualify, dress_up > costume
  fancy, drone filming, drugs weed cannabis > illegal substance, ear_plugs > hearing ear,
  ear_protection > hearing noise, early soon, early_bird > discount early, earplugs > ear hearing
  noise, ejected removed, encore concert, entrant contestant, entry entrance admission admittance,
  eticket qr > barcode electronic, event > convention festival, exhibition display, exhibitor >
  stall vendor trader, expel expulsion > termination, expert pro > professional advanced elite, expo
  > exhibition fair, fair carnival > festival, fair market stall, family child, famous > celebrity
  guest known, fancy_dress costume, fast faster fastest quick > speed rapid pace, fee dues subs >
  subscription payment, fest festival, fete fair, fight bout, fight punch hit brawl > violence
  violent assault, film > video recording, finisher medal, fire sack > removal, firework flare >
  pyrotechnic, first_aid medical, fit_in > capacity accommodate, flashing_lights > strobe flashing,
  folding_chair > seat chair, foul infringement, frisk search, fundraise > sponsorship appeal, gay
  lesbian lgbt queer > orientation sexuality, get_back_in come_back_in leave_and_come_back >
  re_entry readmission return, glamping > camping tent, glass bottle, go_out_and_come_back >
  re_entry readmission, goalie keeper goalkeeper, grope > harassment assault, grope unwanted,
  guide_dog > assistance service, gun prop, gun rifle pistol sword knife > weapon firearm blade, guy
  male, halftime > interval break half, hall room, harass intimidation, harassed report, harassment
  conduct, hashtag social, headliner lineup > band, headstart > handicap wave, heaviest weight,
  helper steward, holiday xmas christmas > closure festive, horse rider > equestrian, host organise,
  identification passport licence > identity proof, if_it_rains > weather rain cancel, inherit >
  bequest legacy, interpreter translation, interview > press media, joiner > beginner novice, judge
  > adjudicator official, kick evict > ejection removal, kickedout > ejected expelled, kid child >
  youth, kids family, knife > weapon blade, leave cancellation, leave_bag dump_bag > cloakroom
  storage locker, leave_stuff > cloakroom locker, lecture presentation, lesson course > session,
  let_in > admission entry entrance admit, let_me_in > admission entry admit, lifejacket lifevest >
  buoyancy flotation, line_up > programme act band queue, linesman > referee official assistant,
  lineup programme act headliner, lineup queuing, litter refuse, livestream stream, logo > branding
  trademark, loser > defeat loss, lost_child > lost child, loud ear, map route, media journalist,
  medic aid, meet assembly, meet_and_greet > signing photo, merch merchandise souvenir, money cash
  funds finances > financial treasurer, moneyback > refund reimbursement, mouthguard gumshield >
  protective, muddy > mud boots wellies, musician singer > performer artist, noisy volume, nonprofit
  ngo > charity charitable, noshow > absence missed, on_the_day > door gate, opening
  opening_ceremony, organise organize arrange plan, organiser > promoter committee, organizer host,
  over_18 > adult age, overnight accommodation, overtime extratime > extension extra, own_booze
  bring_booze hip_flask > alcohol, own_food bring_food > food picnic outside, pacer pacemaker >
  pacing, panel > talk session discussion, parade march, parade procession, parasol umbrella, pause
  freeze > suspension hold, performer > artist act band, permission allowed > consent authorization,
  photo photograph, photo_op camera selfie > photo, photograph photography camera, photographer
  press, pic picture photo, picnic food, pics > photograph photography, pics picture photo, playoff
  > tie tiebreak, plus_one bring_someone > guest companion, portaloo toilet, poster banner sign >
  signage, poster flyer, postpone delay reschedule, pot > cannabis drug, president chair, press >
  media journalist, printout print, pronoun gender, proof_of_age > id identification, prop > weapon
  replica, pros professional, protest objection, pullout withdrawal, punch hit brawl > fighting,
  puppy pet > assistance, put_off put_back > postpone delay, put_on > organise stage host,
  quiet_room > quiet calm, quit leave cancel > withdraw resignation, racism racial, racket racquet
  bat, raffle > prize draw, rain rainy > weather wet postponed cancellation, rain wet weather,
  rain_off > cancel postpone weather, re_entry > readmission return, reception > party welcome,
  redcard sentoff > dismissal suspension, reentry readmission, ref official, refill water, register
  signup > entry, resale pass_on give_ticket change_name name_change > transfer, resell sell, resell
  sell_ticket > resale transfer, resign stepdown > vacancy, roster lineup squad, rsvp > reply
  confirm, rules code, run > organise host, safe safety > safeguarding, scalper tout > transfer,
  screenshot picture, search > check bag, seat reserved, secret anonymity, secret anonymous >
  confidential ballot, security > guard steward bag, sell_on > resale resell transfer, sellout
  soldout > sold availability, senior elderly oap pensioner > concession retired, service_dog >
  assistance guide, sexist sexism > gender, shooting firearm, shuttle transport, sign_language > bsl
  interpreter, signup enroll > membership, sit seat, slowest > pace cutoff sweep, snack catering,
  snow ice icy > weather winter, sold_out capacity, souvenir gift, sparkler firework, sparkler flare
  > pyrotechnic firework, speaker > guest presenter lecturer, speaker speech, special_guest > guest
  appearance, spectator audience crowd > supporter, speed pace, sponsor > funding patron, stage
  platform, stage theatre, stand booth, stand booth vendor > stall, steal valuables, stepdown
  resignation, steward marshal volunteer, steward volunteer > staff, stove burner, stream livestream
  > virtual, street highway, strobe > flashing light, sub > substitution replacement, subtitle
  caption, supervise > accompany adult, sweepstake giveaway > prize draw contest, swimcap cap, sword
  > weapon prop blade, take_photos take_pictures > photography photograph camera, teen teenager >
  junior minor, teenager age, term tenure, theatre theater, throw_out kick_out > eject, throwout >
  ejection removal, thumbnail picture, thunder lightning > storm evacuate weather, ticket admission
  entry pass, ticket badge, timetable calendar, tix > admission pass, tombola raffle, touched >
  harassment consent, tout resale, trans transgender nonbinary > gender identity, transfer exchange,
  trustee governor, umbrella rain, unaccompanied > accompanied adult, under_age > minor age,
  underage young > age junior, usher steward, vegan veggie > dietary, venue hall, viewing_platform
  accessible, vip > hospitality premium, volunteer helper > voluntary, vp > vice deputy,
  vulnerability security, wage salary > payment, wait queue, waiver > consent release disclaimer,
  walker > walking pedestrian, water_bottle > bottle water refill, waterproof rain, weapon blade,
  webinar > online virtual, wedding ceremony, weirdo harassment, wellies mud > boots, what_s_on >
  programme schedule event, who_is_playing > act band lineup artist performer, who_organises >
  organiser host, who_s_on > act band lineup, win champion, winner champion victor, withdraw pullout
  dropout > deferral, workshop class, wrestle wrestler > bout, wrestler wrestling, wristband badge,
  wristband bracelet, wristband pass, wristband ticket, yell shout scream > abuse, yoga pilates >
  mat`;
