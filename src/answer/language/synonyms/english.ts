/** English words; see `SYNONYMS`. */
export const en = `
  abandoned deserted derelict, absent absence miss, accessible ramp step lift, accident crash
  collision, account profile, achievement trophy medal badge, address ip, admin administrator
  leader mod moderator staff, advert advertise promote, affordable cheap discount inexpensive
  reduced, afraid scared fear, age old year, aircraft airplane plane, alarm alert, alcohol drink >
  beer wine vodka booze, allergy allergen intolerance > nut peanut gluten lactose, allow permit,
  alone solo single singleplayer, alter change edit modify update, alternative instead substitute
  replace, amber orange, animal pet, announce news, annual year, answer reply respond response,
  apartment flat, app application program software, apply application, appointment booking
  reservation, armor armour, army military soldier troop, arrest custody detain, arrive reach,
  ashes cinder, ask request, asleep sleep bed, assault attack, assist help support, attempt try,
  attend visit, attorney lawyer solicitor, author creator writer write, automatic auto, autumn
  fall, available stock supply, baby infant, backpack bag rucksack luggage baggage suitcase,
  backup copy snapshot, bake oven, ban block forbid prohibit, bank account iban, basement cellar,
  bathroom loo restroom toilet wc, battle combat fight, beach coast seaside shore, beat defeat
  kill win overcome, bed mattress bunk, beginner newbie newcomer noob novice, beneath underneath,
  beverage drink, bicycle bike cycle, big huge large size, bin dustbin, bin garbage litter rubbish
  trash waste, birth birthday, blink flash, blocked banned jammed stuck clogged, boat canoe kayak
  dinghy, boat ship vessel, boil heat, bonus reward extra, book reserve, borrow loan lend rent
  hire, boss chief head lead leader manager, boss employer manager supervisor, bother disturb,
  breach break infringe violate, broken damaged defective faulty, browser > chrome firefox safari,
  bug error fault issue problem, build construct, bully harass threaten, bus coach, buy order
  purchase, call phone telephone, campsite camping tent pitch, cancel revoke terminate withdraw,
  capacity hold carry seat contain volume, capsize overturn flip, car vehicle, card payment > visa
  credit debit paypal cash, carpark parking, carry bring take, cash money, casualty death kill
  victim, celebrate party, certificate diploma proof, charge cost fee pay price rate, cheat
  exploit hack, cheese dairy, child > baby toddler infant kid son daughter boy girl teenager,
  child kid, choke suffocate, choose pick select, chop cut slice, church chapel cathedral, city
  town, classmate student, clean wash, clinic hospital, close end finish stop, clothes dress wear,
  club society association, cold cool, color colour, combine mix stir, compatible support,
  compensation reimburse refund, competition contest tournament championship match, compile build,
  complain complaint grievance appeal, compress zip, computer > laptop pc mac desktop, concert gig
  show performance, config configuration option preference setting, connection network internet,
  console > ps4 ps5 playstation xbox nintendo switch, consume use consumption, contact email phone
  reach, contract agreement lease, convert conversion, cook prepare, cookie biscuit, coop
  multiplayer cooperative, copy duplicate, cosplay costume, cost euro dollar pound, country
  nation, countryside rural, crime offence offense, cure heal treat treatment, curfew quiet,
  currency coin money, cushion pillow, customise customize personalise adapt, dad father, damage
  dmg, danger hazard risk unsafe, deadline due, debt owe arrears, defeat lose, defib defibrillator
  aed, degree temperature celsius fahrenheit, delete erase remove, deliver ship send, department
  faculty, departure leave depart, descale scale limescale calcium, diet vegetarian vegan,
  difficult hard, directory folder, disable deactivate, disappear vanish despawn gone missing
  lost, discard throw, discount reduction concession reduced, disease ill sick, dismiss fire sack,
  display screen monitor, display show, disqualify exclude, divorce separate, doctor physician,
  donate donor support contribute, donator supporter donor, donor sponsor, dose dosage, downgrade
  revert rollback earlier, drain sink, drown sink, drug illegal > weed cannabis marijuana, drug
  medication medicine, drunk alcohol, dry dryer, early soon, earphones headphones, easy simple,
  eat feed food meal, elderly old senior, elect vote, electric power, electricity power, elevator
  lift, emergency urgent, employ hire recruit, employee staff worker, employment job occupation
  work, enable activate, enemy foe opponent, enrol register registration join, enter entrance
  entry, equipment gear, erase wipe, essential necessary, establish founded, exam examination test
  assessment, exclude exception, exit leave, expel exclude expulsion, experience xp exp, expire
  expiry end valid, extend extension prolong renew, extract unzip, fake counterfeit, false
  incorrect wrong, fast quick speed, favorite favourite, ferry ship boat, fever temperature, film
  movie, find locate search, fire blaze, fit hold size, fitness gym workout exercise, fix mend
  remedy, fix repair solve, flag report banner, flood overflow water, flu influenza, fog mist,
  footwear shoe boot, foreign international overseas abroad, forum board, free gratis, freeze hang
  crash, freezing cold, frequent often, fridge refrigerator, fuel gas petrol, funding grant
  bursary, funny humour joke, furniture item project > table chair sofa desk, gear kit, ghost
  haunt spirit, ghost haunted, graduate degree, grant scholarship bursary, gray grey, guarantee
  warranty, guardian parent, gun weapon, handicapped disabled, happen occur, harass bully abuse,
  heal recover regenerate health, health hp, heater heating radiator, height tall, helpdesk
  support, hide conceal, hike walk trek, hire rental rent, holiday > christmas easter, holiday
  vacation, homework assignment coursework, hoover vacuum, hospital emergency doctor, host
  organise, hot heated, hot temperature warm, hotel accommodation lodging, hotter temperature heat
  warm, house home residence, hurt injure injury wound, husband wife spouse partner, idle afk away
  inactive, ignore skip, ill sickness, illegal unlawful, illness disease, image photo picture,
  inactive idle afk dormant, inappropriate offensive, indoor inside, ingredient contain, inhabit
  live reside, inhabitant people population resident, injury emergency > broken bleeding heart
  cut, instructor teacher tutor coach trainer lecturer, instrument > guitar violin piano flute
  drum, insult abuse, internet online web wifi, invent develop, item loot, jail prison, jam stuck
  clog block, jewellery jewelry ring, job post position vacancy, join member, journey travel trip,
  key fob, kick expel remove, kidnap abduct, kill murder slay dead, kit equipment set, lag slow
  performance delay, laggy slow performance memory, landlord owner, laptop computer, late overdue,
  laundry wash, lawsuit litigation sue, leak water drip, learn study, leash lead, leave quit
  resign, lecture class, lecturer professor teacher tutor instructor, level lvl, liable liability
  responsible, life lifespan live, light lamp led indicator bulb, little small tiny, lobby foyer
  reception, lock key, login signin logon, loud noise noisy, loud volume, mail email, maintain
  maintenance upkeep, make create, mana mp, mandatory compulsory required obligatory, marriage
  marry wedding, mask face, max maximum, meal food > breakfast lunch dinner pizza burger sandwich
  snack, medical doctor nurse health > asthma diabetes epilepsy, merge combine, mid middle centre
  center, midnight night, min minimum, mission quest, mistake error, mobile phone, mod > addon
  plugin, mod modification addon plugin, mom mother mum, motorway highway, mould mold fungus,
  museum exhibition, mute silence, nap sleep, near close nearby, neighbour neighbor, nerf weaken
  lower reduce decrease, network internet wifi wlan broadband wireless, nickname username name,
  night overnight late, noise sound volume, notify notification alert, nuke bomb, offend insult,
  office headquarters, optional voluntary, organise organize arrange plan, outfit costume,
  overheat hot, overnight night stay, owner belong, paid salary wage, painful hurt sore, pants
  trousers, parcel package, parent guardian > mum mom dad mother father, parent mother father,
  partner companion, partner family > husband wife girlfriend boyfriend, pass permit card,
  passport id identity, password passcode passphrase, patch update fix, path route trail way,
  pause break, penalty disciplinary, penalty fine punishment sanction, pension retired, percent
  percentage share, perk benefit bonus advantage, permanent forever, permission permit licence
  license, pet animal > cat dog puppy kitten rabbit hamster parrot bird snake reptile, phone
  mobile app > iphone android ios, photograph photography camera, pic picture photo, placement
  internship, plagiarism plagiarise cheat copy, player gamer, plug socket outlet power, poison
  toxic, police officer cop, pool swim, portion serving slice, postpone delay reschedule, power
  strength, practice practise train, pray prayer, pregnant pregnancy maternity, prescription
  medicine, press click push, previous earlier, privacy private data tracking, private party event
  function hire > birthday wedding, prize award reward win, protest demonstrate, proxy > nginx
  caddy traefik, pub bar, publish release issue, pushchair pram stroller buggy, quantity amount,
  queue line, quiet silent, quiz test, rain wet weather, raise increase rise, rank tier league,
  reboot restart, receipt invoice bill, recent latest new, recharge charge battery, recipe cook,
  recommend suggest, recycle waste, referee umpire judge, refrigerate fridge, refund money back,
  refund reimburse repay, reject refuse turn, relationship partner, reliable stable, rent hire
  lease, repair fix mend, repeat resit retake, replace swap, require need, resell sell, reset
  restore wipe, resize size, respawn revive, rest sleep, restore recover backup, restrict limit,
  revision study, rich wealthy, road street, roommate flatmate, rotten bad, rude insult offensive,
  rule law regulation policy, sack bag, salary income, savegame save, say tell, scam fraud,
  schedule timetable programme plan, scratch mark, scream shout yell, screenshot picture, seal
  gasket, seat chair, seller vendor dealer, senior pensioner, sensor detector, server host, setup
  install configure, sew stitch, sex gender, sharpen sharp, shelf rack, shelter hut, shipping
  delivery postage, shoes boots, shop store, shop store > supermarket grocery, shower bath, shut
  close, shuttle bus, sink basin, site website, sleep overnight, smell odour odor, soap detergent,
  sore pain, sour acid, spam advertise, spare replacement, speak talk, spicy hot, spoil rot, spy
  telemetry track, stairs step staircase, stand booth, start begin open, starve hunger, state
  condition, steal rob, steam vapour, stop cease quit, storage store locker shelf, store keep,
  storm weather, stream link promotion channel > twitch youtube instagram tiktok, student pupil,
  stupid silly, submit hand deadline, subscribe subscription, subscription membership fee,
  subtitle caption, suck vacuum, suggest propose, sunscreen sun, supplier vendor, surgery
  operation, surname name, suspend suspension ban, swear curse profanity, swim bathe, swimsuit
  swim, switch toggle, sync synchronise synchronize, tame domesticate, tariff price, tax duty vat,
  taxi cab, teach teacher, teammate team, teen teenager youth, telly television, temp temperature,
  temperature celsius degree heat hotter, temporary provisional, tenant renter resident, therapist
  therapy counselling counsellor, throw bin, throw toss, thumbnail picture, ticket admission entry
  pass, tired fatigue, toddler child, toilet lavatory bathroom, tool > drill hammer saw
  screwdriver, towel linen, track trace, trailer caravan, train rail railway, training practice,
  transfer move, transport > bus train tram taxi metro, transport bus train, transport travel bus,
  trap catch, trespass enter, trousers clothes, truck lorry, tuition fee, tv television, tyre
  wheel, ugly unattractive, unban appeal, uncomfortable harass, underage minor, unemployed
  jobless, unfinished incomplete, uni university college campus, uniform clothes, uninstall
  remove, unlock open, unsubscribe cancel, upgrade update, usb port, user member, utility
  electricity, vacant free, vaccine jab, van truck, vape smoke, veggie vegetable vegetarian,
  vehicle > car motorbike motorcycle lorry truck scooter, vehicle traffic, vendor seller trader,
  verify confirm check, vet veterinary, video > youtube, video clip, visa permit, visit guest,
  volume amount, vomit sick, voucher coupon, vpn proxy, vulnerability security, wait queue,
  waterproof rain, weak vulnerable, weigh weight heavy, welfare wellbeing, wheelchair accessible
  disabled lift ramp, win winner victory, windy wind, wipe clean, wizard mage, workplace office,
  workshop course, wristband ticket, wwii ww2, yard garden, yearly annual, youngster youth`;
