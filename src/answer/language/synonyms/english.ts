/** English words; see `SYNONYMS`. */
export const en = `
  abandoned deserted derelict, absent absence miss, acc account, accessible ramp step lift,
  accident crash collision, account profile, achievement trophy medal badge, adaptor adapter,
  address ip, admin administrator leader mod moderator staff, advert advertise promote, affordable
  cheap discount inexpensive reduced, afraid scared fear, age old year, aircraft airplane plane,
  alarm alert, alcohol drink > beer wine vodka booze, allergic allergy, allergy allergen
  intolerance > nut peanut gluten lactose, allow permit, allowance expense, alone solo single
  singleplayer, alter change edit modify update, alternative instead substitute replace, amber
  orange, animal pet, announce news, annual year, answer reply respond response, antivirus
  protect, anxious anxiety, apartment flat, app application program software, apply application,
  appointment booking reservation, apprentice trainee, appt appointment, archery bow, armor
  armour, army military soldier troop, arrest custody detain, arrive reach, ashes cinder, ask
  request, asleep sleep bed, assault attack, assist help support, atm cash, attempt try, attend
  visit, attorney lawyer solicitor, aubergine eggplant, author creator writer write, automatic
  auto, autumn fall, available stock supply, avatar picture profile, babysitter childcare,
  backpack bag rucksack luggage baggage suitcase, backup copy snapshot, bake oven, ban block
  forbid prohibit, band act artist musician, bandage dressing, bank account iban, bargain
  discount, basement cellar, bathroom loo restroom toilet wc, battle combat fight, bday birthday,
  beach coast seaside shore, beat defeat kill win overcome, bed mattress bunk, beginner newbie
  newcomer noob novice, beneath underneath, beverage drink, bicycle bike cycle, big huge large
  size, billing invoice payment, bin dustbin, bin garbage litter rubbish trash waste, birth
  birthday, blind sight visual, blink flash, blocked banned jammed stuck clogged, bluetooth
  wireless, boat canoe kayak dinghy, boat ship vessel, boil heat, bonus reward extra, book
  reserve, booze alcohol, borrow loan lend rent hire, boss chief head lead leader manager, boss
  employer manager supervisor, bother disturb, bouncer security, breach break infringe violate,
  brekkie breakfast, broken damaged defective faulty, browser > chrome firefox safari, bruise
  injury, bucks dollar, buddy friend partner, bug error fault issue problem, buggy bug, build
  construct, bully harass threaten, bus coach, busted broken, buy order purchase, call phone
  telephone, cam camera, campfire fire flame bonfire, campsite camping tent pitch, cancel revoke
  terminate withdraw, capacity hold carry seat contain volume, capsize overturn flip, car vehicle,
  card payment > visa credit debit paypal cash, carnival parade, carpark parking, carpool share,
  carry bring take, carryon luggage, cash money, casualty death kill victim, celebrate party,
  certificate diploma proof, charge cost fee pay price rate, chargeback refund, charger charge
  battery, cheat exploit hack, cheating misconduct plagiarism, checkout pay, cheese dairy, child >
  baby toddler infant kid son daughter boy girl teenager, child kid, childcare nursery
  kindergarten, choke suffocate, choose pick select, chop cut slice, church chapel cathedral,
  cinema film, city town, classmate student, clean wash, clinic health doctor, close end finish
  stop, clothes dress wear, cloud server, club society association, coach train, cold cool, color
  colour, combine mix stir, compatible support, compensation reimburse refund, competition contest
  tournament championship match, compile build, complain complaint grievance appeal, compress zip,
  computer > laptop pc mac desktop, concert gig show performance, concussion head injury, config
  configuration option preference setting, connection network internet, console > ps4 ps5
  playstation xbox nintendo switch, consume use consumption, contact email phone reach, contacts
  lens, contagious infect, container docker, contract agreement lease, convert conversion, cook
  prepare, cookie biscuit, coop multiplayer cooperative, copy duplicate, coriander cilantro,
  cosplay costume, cost euro dollar pound, cough cold, counselor counsellor, country nation,
  countryside rural, coupon discount voucher, courgette zucchini, courier delivery, coworker
  colleague, cpr resuscitation, cpu processor, creep harass, creepy uncomfortable harass, crime
  offence offense, crisps chips, crutch walk, cure heal treat treatment, curfew quiet, currency
  coin money, cushion pillow, customise customize personalise adapt, cv resume, cycling bike, dad
  father, damage dmg, danger hazard risk unsafe, daycare nursery kindergarten, ddos attack,
  deadline due, deaf hearing, debian linux, debt owe arrears, defeat lose, defib defibrillator
  aed, degree temperature celsius fahrenheit, delete erase remove, deliver ship send, dentist
  teeth, department faculty, departure leave depart, depressed mental, dept department, descale
  scale limescale calcium, diarrhoea stomach, diet vegetarian vegan, diff difference, difficult
  hard, directory folder, disable deactivate, disappear vanish despawn gone missing lost, discard
  throw, discount reduction concession reduced, disease ill sick, dishwasher wash, dismiss fire
  sack, display screen monitor, display show, disqualify exclude, divorce separate, dizzy faint,
  dm message, dms message, docs documentation, doctor physician, donate donor support contribute,
  donator supporter donor, dongle adapter, donor sponsor, dose dosage, downgrade revert rollback
  earlier, doxx personal, drain sink, drill bit, drown sink, drug illegal > weed cannabis
  marijuana, drug medication medicine, drunk alcohol, dry dryer, early soon, earphones headphones,
  easy simple, eat feed food meal, elder senior, elderly old senior, elect vote, electric power,
  electricity power, elevator lift, emergency urgent, emote emoji, employ hire recruit, employee
  staff worker, employment job occupation work, enable activate, encore concert, enemy foe
  opponent, enrol register registration join, enter entrance entry, equipment gear, erase wipe,
  essential necessary, establish founded, ethernet cable network, exam examination test
  assessment, exclude exception, exit leave, expansion addon extension, expel exclude expulsion,
  expense cost claim, experience xp exp, expire expiry end valid, extend extension prolong renew,
  extract unzip, fair market stall, fake counterfeit, fake false forge, false incorrect wrong,
  fare price ticket, fast quick speed, fav favourite, favorite favourite, ferry ship boat, fest
  festival, fete fair, fever temperature, film movie, final exam, find locate search, fire blaze,
  firewall port, fishing angling, fit hold size, fitness gym workout exercise, fix mend remedy,
  fix repair solve, fizzy sparkling, flag report banner, flood overflow water, flu influenza, fog
  mist, footwear shoe boot, foreign international overseas abroad, forum board, fps performance
  frame, fracture broken bone, free gratis, freemium free, freeze hang crash, freezer freeze,
  freezing cold, frequent often, fridge freezer, fridge refrigerator, fries chips, frozen crash
  hang, fuel gas petrol, funding grant bursary, funny humour joke, furniture item project > table
  chair sofa desk, gallery exhibition museum, gathering meeting event, gear kit, getaway trip,
  ghost haunt spirit, ghost haunted, glasses spectacles, glitch bug fault, glitchy bug, gore
  violence, gpu graphics, graduate degree, gramps grandfather, grandma grandmother, grant
  scholarship bursary, gray grey, guarantee warranty, guardian parent, gun weapon, gym sport,
  haggle bargain, handicapped disabled, hangout meeting, happen occur, harass bully abuse, hdd
  disk storage, headset headphone, heal recover regenerate health, health hp, heater heating
  radiator, height tall, helpdesk support, helpline hotline, hide conceal, hike walk trek, hire
  rental rent, hired employ, hitchhike lift, holiday > christmas easter, homework assignment
  coursework, homophobic discrimination, hoover clean, hoover vacuum, hospital clinic health,
  hospital emergency doctor, host organise, hostel lodging accommodation, hot heated, hot
  temperature warm, hotel accommodation lodging, hotter temperature heat warm, house home
  residence, hrs hour, hubby husband, hurt injure injury wound, husband wife spouse partner, icing
  frosting, idle afk away inactive, ignore skip, ill sickness, illegal unlawful, illness disease,
  image photo picture, impersonate pretend, inactive idle afk dormant, inappropriate offensive,
  indoor inside, infant newborn baby, ingredient contain, inhabit live reside, inhabitant people
  population resident, injury emergency > broken bleeding heart cut, instructor teacher tutor
  coach trainer lecturer, instrument > guitar violin piano flute drum, insult abuse, intern
  placement internship trainee, internet online web wifi, interview apply, invent develop, itchy
  rash, item loot, itinerary route schedule, jail prison, jam stuck clog block, jewellery jewelry
  ring, job post position vacancy, jogging run, join member, journey travel trip, key fob,
  keyboard key, kick expel remove, kiddo child, kidnap abduct, kill murder slay dead, kit
  equipment set, knackered broken tired, knit yarn wool, lag slow performance delay, laggy slow
  performance memory, landlady owner, landlord owner, laptop computer, laptop notebook, late
  overdue, laundry wash, lawsuit litigation sue, layoff redundancy dismiss, layover stopover, leak
  reveal, leak water drip, leaky leak, learn study, leash lead, leave quit resign, lecture class,
  lecturer professor teacher tutor instructor, leftovers food, level lvl, liable liability
  responsible, life lifespan live, light lamp led indicator bulb, lineup programme act headliner,
  little small tiny, lobby foyer reception, lock key, login signin logon, lonely isolation, loud
  noise noisy, loud volume, lunchtime lunch, mail email, maintain maintenance upkeep, make create,
  makeup resit, mana mp, mandatory compulsory required obligatory, marriage marry wedding, mask
  face, maternity parent, matinee performance, max maximum, meal food > breakfast lunch dinner
  pizza burger sandwich snack, medical doctor nurse health > asthma diabetes epilepsy, medicine >
  insulin inhaler epipen painkiller ibuprofen aspirin, meetup meeting, merch merchandise souvenir,
  merge combine, mic microphone, microwave oven heat, mid middle centre center, midnight night,
  mileage mile kilometre, min minimum, mins minute, mission quest, mistake error, mobile phone,
  mod > addon plugin, mod modification addon plugin, modem router network, mom mother mum, mop
  clean, mortgage loan, mosh crowd, motorway highway, mould damp, mould mold fungus, msg message,
  mute silence, nap sleep, nappy diaper, nausea sick, near close nearby, neighbour neighbor,
  neighbour resident, nerf weaken lower reduce decrease, network internet wifi wlan broadband
  wireless, nickname username name, night overnight late, noise sound volume, notify notification
  alert, nsfw adult, nuke bomb, nuke delete wipe, offend insult, office headquarters, optician eye
  glasses, optional voluntary, organise organize arrange plan, outfit costume, overdraft bank,
  overheat hot, overnight night stay, owner belong, paid salary wage, painful hurt sore, painter
  artist, pan pot, pants trousers, parade procession, paramedic ambulance emergency, parcel
  package, parent guardian > mum mom dad mother father, parent mother father, partner companion,
  partner family > husband wife girlfriend boyfriend, pass permit card, passport id identity,
  password passcode passphrase, patch update fix, paternity parent, path route trail way, pause
  break, payday salary, payslip salary, penalty disciplinary, penalty fine punishment sanction,
  pension retired, percent percentage share, perk benefit bonus advantage, permanent forever,
  permission permit licence license, perms permission, pervert harass, pet animal > cat dog puppy
  kitten rabbit hamster parrot bird snake reptile, phish scam, phone mobile app > iphone android
  ios, photograph photography camera, pic picture photo, pics picture photo, piece part component
  token, pill tablet medicine, ping latency lag, plagiarism plagiarise cheat copy, plaster
  bandage, player gamer, playground play, playtime minute duration, plug socket outlet power,
  poison toxic, police officer cop, pool swim, porn adult, portion serving slice, postpone delay
  reschedule, potter ceramic pottery, pottery ceramic clay, potty toilet, power strength, ppl
  people, practice practise train, practice train session, pray prayer, pregnant pregnancy
  maternity, premium paid, preorder order, prerequisite requirement, prescription medicine, press
  click push, previous earlier, privacy private data tracking, private party event function hire >
  birthday wedding, prize award reward win, promo discount, protest demonstrate, proxy > nginx
  caddy traefik, pub bar, publish release issue, puke vomit sick, pushchair pram stroller buggy,
  pw password, pwd password, quantity amount, quarantine isolate, queue entrance, queue line, quid
  pound, quiet silent, quiz test, racist racism discrimination, raid attack, rain wet weather,
  raise increase rise, ram memory, rank tier league, rape assault, rash skin, reading literature,
  reboot restart, receipt invoice bill, recent latest new, recharge charge battery, recipe cook,
  recommend suggest, recycle waste, referee umpire judge, refrigerate fridge, refund money back,
  refund reimburse repay, reimbursement expense claim, reject refuse turn, relationship partner,
  reliable stable, rent hire lease, repair fix mend, repeat resit retake, replace swap, repo
  repository, req requirement, require need, resell sell, reset restore wipe, resize size, respawn
  revive, rest sleep, restore recover backup, restrict limit, revision study, rich wealthy, road
  street, role rank, rollback restore backup, roommate flatmate, rotten bad, rowing boat, rude
  insult offensive, rule law regulation policy, sack bag, sailing boat, salary income, savegame
  save, saw blade, say tell, scam fraud, schedule timetable programme plan, scratch mark, scream
  shout yell, screenshot picture, screwdriver screw, sculpture statue, seal gasket, seat chair,
  selfhost server, seller vendor dealer, senior pensioner, sensor detector, server host, session
  practice meeting, setup install configure, sew needle thread, sew stitch, sex gender, sexist
  discrimination, sharpen sharp, shelf rack, shelter hut, shipping delivery postage, shoes boots,
  shop store, shop store > supermarket grocery, shot vaccine, shower bath, shut close, shuttle
  bus, signup register registration, sink basin, site website, sledging sled, sleep overnight,
  slur insult, smell odour odor, snack food, soap detergent, soda drink, sore pain, sour acid,
  spam advertise, spare replacement, speak talk, specs specification, spicy hot, spoil rot,
  spoiler reveal, sprain ankle injury, spud potato, spy telemetry track, ssd disk storage, stage
  theatre, stairs step staircase, stalk harass, stand booth, start begin open, starve hunger,
  state condition, steal rob, steam vapour, steward marshal volunteer, stitches wound, stop cease
  quit, storage store locker shelf, store keep, storm weather, stove hob cooker, stream link
  promotion channel > twitch youtube instagram tiktok, stressed pressure, student pupil, stupid
  silly, stutter lag, submit hand deadline, subscribe subscription, subscription membership fee,
  subtitle caption, suck vacuum, suggest propose, suicidal crisis helpline, sunscreen sun,
  supplier vendor, surgery operation, surname name, suspend suspension ban, swap exchange trade,
  swear curse profanity, swim bathe, swimsuit swim, switch toggle, syllabus outline content, sync
  synchronise synchronize, tame domesticate, tap faucet, tap water, tariff price, tax duty vat,
  taxi cab, teach teacher, teammate team, teen teenager youth, teen young, telly television, temp
  temperature, temperature celsius degree heat hotter, temporary provisional, tenant renter
  resident, textbook book literature, theatre theater, therapist therapy counselling counsellor,
  throw bin, throw toss, thumbnail picture, ticket admission entry pass, tidy clean, tiebreaker
  tie draw level, tip gratuity, tired fatigue, tmrw tomorrow, toddler child, toilet lavatory
  bathroom, tool > drill hammer saw screwdriver, towel linen, track trace, tracking parcel,
  trailer caravan, train rail railway, training practice, transfer move, transport > bus train
  tram taxi metro, transport bus train, transport travel bus, trap catch, trespass enter, trip
  excursion journey tour, trousers clothes, truck lorry, tuition fee, tv television, tween child,
  tyre wheel, ubuntu linux, ugly unattractive, unban appeal, underage minor, unemployed job,
  unemployed jobless, unfinished incomplete, uni university college campus, uniform clothes,
  uninstall remove, unlock open, unsubscribe cancel, upgrade update, usb port, user member,
  username account, usher steward, utility electricity, vacant free, vacation holiday leave,
  vaccine jab, van truck, vape smoke, veg vegetarian vegetable, veggie vegetable vegetarian,
  vehicle > car motorbike motorcycle lorry truck scooter, vehicle traffic, vendor seller trader,
  verify confirm check, vet veterinary, vid video, video > youtube, video clip, vip supporter,
  virus malware, visa permit, visit guest, vm virtual, volume amount, vpn proxy, vulnerability
  security, wait queue, warehouse store, waterproof rain, weak vulnerable, webcam camera, weigh
  weight heavy, welding metal, welfare wellbeing, wfh remote, wheelchair accessible disabled lift
  ramp, wifey wife, win winner victory, windy wind, wipe clean, wizard mage, wknd weekend,
  woodwork wood carpentry, workmate colleague, workplace office, workshop course, wristband
  ticket, wwii ww2, yard garden, yearly annual, yoga class, youngster youth, yrs year`;
