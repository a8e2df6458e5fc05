/** Law, government, benefits and visas; see `SYNONYMS`. */
export const law = `
  abolish abolition, absentee > postal ballot, acceptable ok > permissible, accuse allegation, act
  > statute legislation, adult legal_age > age, advert ad > publicity, afterwards > following
  thereafter, against_the_rules break_the_rules > breach infringement contravention, agenda
  whats_on > programme, ahead_of_time beforehand > advance prior, airbnb holiday_let > tourists
  letting, airbnb rent_out > letting tourists, alimony child_support > maintenance, allotment plot
  > cultivation tenancy, allow approve > authorise, allow permit, allowed > admissible, allowed >
  lawful, allowed > permission prohibited forbidden, allowed let > authorised, alone >
  unsupervised, already_bought already_paid already_started > retrospective, already_done
  already_started > commenced retrospective, ambassador > embassy diplomat, amendment revision,
  angry aggression, animals fauna, another_language speak > interpreter translation, another_try
  second_chance > reattempt retake resit, apart_from besides > except excluding, apostille >
  legalisation authentication, appeal > challenge reconsideration objection, applicant claimant,
  application > petition request, apply > lodge file, apply > submit, apply application, argue >
  contest, arrest custody detain, arrest detention, arrest nicked > apprehended, ashes scatter >
  cremation, ask > enquiry inquiry, assault > violence battery, assault attack, asylum protection,
  asylum refugee > protection persecution, at_least > least, attorney barrister, attorney counsel,
  attorney lawyer solicitor, authorisation authorization, back > restored, bad_behaviour misbehave
  > misconduct, bail > release, bail custody, bailiff > enforcement debt, ban block forbid
  prohibit, bankrupt > bankruptcy insolvency, banned > excluded barred, banned > exclusion, bar
  drinks > licensed refreshments, barbecue > smoke, barking dog > noise nuisance, be_done_by
  done_by > deadline completion, become_a_citizen > naturalization, become_a_citizen
  get_citizenship > naturalisation nationality, beer brewing, behind_on_rent > arrears, being_loud
  noisy > disturbs peace, belong property, benefits > allowance welfare payment, betting gambling,
  bf gf fiance > partner, bike bicycle > pedal, bike_storage bikes > cycles, bills utilities >
  water, bin > container receptacle, bin_day bin_men binmen > collection refuse, bins rubbish >
  collection, birth_certificate > certificate birth registration, birth_certificate > extract,
  birthday_party private_party > function private, blackmail extortion, blue_badge disabled_badge >
  disabled holder, board > directors governors, bobby > police officer, bonfire burn > smoke,
  book_a_slot slot > appointment, book_an_appointment appointment > slot arrange, border airport >
  immigration frontier, border_guard border_control > officer officials immigration, born > natal,
  born_here > birth birthplace, borrow_equipment > loan hire, boss_of_the_club > chairman
  president, bosses > chairman, boyfriend girlfriend bf gf > unmarried, braille > visually blind,
  breach break infringe violate, bread bakery, break_in > forcible entry, break_rules > breach
  violation, break_the_rules > violation misconduct, breathalyzer > alcohol breath, bring > produce
  furnish present, bring_a_mate bring_a_friend > guest, bring_family > dependants reunification
  join, bring_my_wife bring_my_family > dependants reunification spouse family, british french
  german american > national citizen, build architect, build extension > development, build
  extension > planning, builder > architect construction, builder plumber electrician >
  tradespeople contractor trade, builders workmen > contractors tradespeople, bulky_waste
  get_rid_of_sofa > bulky collection, burglar thief > intruder, burgled break_in > intruder,
  bus_lane > bus, business > commercial undertaking, by_post by_letter > writing letter post, bylaw
  > regulation rule, call_a_meeting > convene extraordinary, call_police > report, call_the_police
  > report notify constabulary, campervan motorhome caravan, can_i_bring > permitted accompany,
  can_i_still even_if > notwithstanding irrespective, cancel revoke terminate withdraw, candidate
  run > nominated, cant_afford > affordability, cant_afford > hardship aid low_income, cant_come
  cant_make_it > absent absence proxy, cant_make_it > unable, cant_pay > hardship default arrears,
  capital_gains > gain tax, car > motor, car_broke_down broke_down breakdown > recovery assistance,
  cardboard plastic glass > recyclable packaging, careless negligence, cash > liquid, catchment >
  admission distance, cctv > camera surveillance, cell locked_up > custody detention, census
  population, certificate diploma proof, certified > notarised attested, chairman chair >
  president, challenge dispute, chances chance_of > success rate probability, change modification,
  change rules > amendments, change_my_will rip_up > revoke revocation codicil, change_name > deed
  surname, change_the_rules > amendment alterations statutes, changes > revisions, changes_to_flat
  alter > structural, charge_my_car plug_in ev > charging electric, charger plug > charging socket,
  charging_point charger > charge sockets station, child > descendant, child_benefit > child
  allowance, chores household, chuck_me_out throw_me_out > expel exclude, church mosque temple pray
  > religious worship prayer, citizen > national resident, citizenship > nationality naturalisation
  citizen, citizenship naturalization, city municipality, city_hall > council municipality,
  civil_partnership spouse > partner, clamp > immobilised wheel, clamp wheel_clamp >
  immobilisation, clean_stairs staircase stairs > landing, clerk registrar, coffin > burial,
  come_into_force effective, common_law > cohabitant unmarried, communal shared > joint, company
  firm > enterprise commercial, compensation damages, complain complaint > ombudsman,
  complain_to_council > complaint ombudsman, comply > compliance obey, compost > garden, computer
  online digital > electronic, concierge doorman porter, confiscate > seizure forfeiture,
  confiscate seize, congestion ulez > zone emission charge, congress legislature, conscription
  military, consent > approval agree, constituency seat > district, consulate consular, contest
  challenge > representation, contract terms, conviction offence, cop constable, cops police >
  authorities, copy certified, copy duplicate, copy photocopy > duplicate certified, copyright >
  intellectual licence, copyright infringement, council > borough, council local, council_house >
  register, council_tax > band property, council_tax tax_code > tax, councillor > member elected,
  count > deemed, count_as > deemed considered regarded, count_votes count > tally,
  country_of_origin home_country > origin nationality, court > judicial, court > tribunal judge
  hearing, court_date > hearing, crime felony, crime offence > criminal, crime offence offense,
  criminal crook > offender perpetrator, criminal offender, crowded full > capacity occupancy,
  custody > guardianship care, cut_down tree > felling preservation, cut_down_tree chop > felling,
  cut_out leave_out > disinherit exclude, cut_out_of_will > disinherit, dark lights_out >
  extinguished lighting, dark night > lighting floodlights, data > personal information, ddos
  attack, deadline limit, dealing dealer > supply trafficking, death_certificate > death
  registration, death_tax > inheritance estate, debt > indebtedness, debt insolvency > bankruptcy,
  debt loans > liabilities, decide > resolve, decision hear_back > determination outcome notified,
  declare report, decorate paint > redecorate, defendant accused, delivery shipment, dementia
  alzheimers > capacity incapacity, denied denial, deport > removal expel, deport expulsion, deputy
  vice stand_in > substitute, detain detention, die_without > intestacy intestate, diesel electric
  > emission fuel, disability_benefit > disability allowance, disabled_badge handicap > blue badge,
  disabled_parking disabled_bay > accessible badge, disagree > objection appeal, discount rebate,
  discover discoverer, discriminate equality, discrimination unfair, dispute > disagree
  disagreement, divorce > dissolve dissolution, divorce separate, do_i_need > required obligatory
  compulsory, do_it_again try_again > retake resit repeat, do_my_washing washing > laundry, do_up
  renovation > works, documents > certificate evidence, doesnt_matter > irrespective regardless
  immaterial, dog cat > domestic, dog_off_lead lead > leash, dog_poo dog_mess > fouling, dole >
  jobseeker unemployment benefit, domestic_abuse beaten abusive_husband > violence domestic,
  dont_do_it > failure omission, dont_pay not_pay > nonpayment unpaid outstanding, dont_want >
  refuse decline object, double_yellow yellow_line > restrictions waiting, downstairs > lower,
  draft conscription, draw > lots, drink_driving > disqualification, driving_licence > licence
  driver, driving_licence drivers_license > driving, driving_licence licence > driver, driving_test
  > examination practical, drone aircraft, drone unmanned, drop_in walk_in > appointment,
  dropped_kerb driveway > crossover kerb, drunk_driving > alcohol drink, dryer tumble_dryer >
  laundry drying, dual_citizenship two_passports > multiple nationality dual, dui > alcohol
  driving, dui intoxicated, dump fly_tipping > waste illegal, each_month every_month > monthly,
  earn > gross, earn make > remuneration, ebike e_bike > assisted pedelec, elect vote, elected >
  appointed, elected_again serve_again > re_election, elected_again stand_again > reelection,
  election electoral, election vote > ballot poll, electrocuted electric, eligible qualify, email >
  electronic, embassy consular, embassy consulate, emergency_meeting special_meeting >
  extraordinary, end finish > expiry termination conclusion, enough_money > sufficient means funds,
  enough_people how_many_people > quorum quorate, enough_people_there > quorum, enter entrance
  entry, entitled > eligible qualify, escooter > electric scooter, estimate quote > tender, ev
  tesla > vehicle, evasion > evade avoidance, even_if no_matter > irrespective regardless, evening
  nights > hours, every_day each_day > daily, every_other every_second > alternate,
  every_three_months > quarterly, every_two_weeks fortnight every_other_week > alternate, evict
  kick_out > possession termination, evidence proof, ex > spouse, ex_wife ex_husband > former
  divorced spouse, except > exclusion, exception > exemption dispensation, excused > exemption
  waiver, executor > administrator, executor > estate probate, extend extension prolong renew,
  extension conservatory loft > development alteration, facebook instagram account > social,
  facebook_account > social networks, fag cig ciggy smoke > cigarette tobacco, fail_the_test fail >
  unsuccessful retake resit, fair reasonable, family_membership family > household, far near >
  distance proximity, fast quick > priority prompt, fast speeding > velocity, fast_track > priority
  expedited, fault blame > liability liable, fee > levy, fence > enclosure, few_minutes_late
  minutes_late > grace, fight > assault affray, fight contest > challenge, fight_a_ticket > appeal
  challenge representation, fight_it > challenge appeal contest objection, fill_in fill_out > form,
  find_a_job > position, find_out > communicated announcement, find_out hear > notified informed,
  fine > pecuniary, fine charge, fined > contravention, firearm > gun weapon, fireworks firecracker
  > pyrotechnic explosive, fish tank aquarium > pet, fix_boiler boiler_broke > heating repairs,
  flat apartment > unit, flatmate housemate roommate > household, flyer leaflet > publicity,
  flytipping > waste dumping, fold shut_down > dissolve dissolution, follow_rules comply,
  food_waste leftovers > organic compost, foodstamps > snap nutrition, for_good forever > permanent
  indefinitely, forced > compulsory obligatory, foreign > non_resident, foreigner > alien national,
  foreigner > migrant non_national, form > application questionnaire, foster > adoption care, found
  discover > discovery, found_something lost_property > lost property, free_lawyer > legal aid,
  free_school_meals > meals eligible, freezing > degrees, friends_coming_over come_over > visitor,
  full maximum, fund > finance, funeral_costs > burial interment, gamble betting > wager, garden
  yard > grounds, garden_waste grass_cuttings > green organic, gardening garden_work > communal
  grounds, gdpr > data privacy protection, get_a_new_one new_one > replacement renewal,
  get_away_with > punishment penalty, get_back > retrieve recovery, get_benefit > eligible claim,
  get_hitched > marriage marry, get_in_trouble > penalty sanction punishment consequence offence,
  get_into_the_country > entry border, get_it_done get_done > complete conclude, get_married >
  marriage marry wedding, get_my_car_back get_it_back > release recover, get_my_deposit_back >
  refund deductions, get_out_of > exempt avoid, get_rid_of vote_out > removal dismissal, get_right
  > correct, get_round get_around > circumvent exempt, get_the_house > inherit estate, gets_a_flat
  get_a_flat > allocation, gets_the_house > dwelling estate, give > furnish, give_up > renounce
  renunciation relinquish, given > granted conferred awarded, go_bust > bankruptcy insolvency
  liquidation, go_there in_person turn_up > attend personally appear, go_to_court > court hearing
  trial, go_to_court > proceedings litigation, goes_first jump_the_queue > priority precedence,
  got_a_ticket > penalty notice contravention, government > administration executive, government >
  state authority ministry, graffiti damage, graffiti vandalise smash > vandalism malicious,
  grandkids grandchildren > descendants, grandson granddaughter > descendant, grant award, granted
  > issued, gravestone headstone tombstone > grave, green_card > permit residence, greencard >
  permanent resident, group team > organisation association, guardian custody, guardian parent,
  guest bring_a_friend > visitor introduce, guilty convicted, gun weapon, gun_licence firearm,
  half_price > 50 half, hallway corridor > landing communal, hamster gerbil guinea_pig > cage
  rodent, hamster rabbit guinea_pig budgie > animal pet, hand_in send_in > lodge, hand_in send_in >
  submit file, handcuffs restraint, handed_in_late sent_late > belated late, handle deal_with
  manage > administer dispose, handwritten > manual, handwritten by_hand > holographic handwriting
  manuscript, handyman caretaker janitor > superintendent, hang_pictures drill nails > fixings,
  happens > consequences penalty sanction, hard_up broke skint > hardship financial difficulty,
  have_a_say > consultation vote, have_my_say > consultation comment representation, heating_off
  cold > temperature heating, heir > descendant, heir successor, help_out pitch_in > communal
  contribute work, hire_room rent_hall > hire function, hire_the_hall rent_the_room > hire function
  venue, hit beat_up attack > assault, hmrc revenue, hoarder mess messy > untidy clutter,
  hold_on_to hang_on_to > kept, holding_deposit > reservation, homeless nowhere_to_live > temporary
  accommodation, homicide manslaughter, hospital inpatient, house home > property premises, housing
  council_house council_flat > social tenancy allocation, housing_benefit > rent allowance,
  how_do_i_join > membership admission enrolment, how_early how_soon > advance earliest notice,
  how_far_ahead far_ahead > advance, how_likely odds > probability likelihood, how_long_can_i_stay
  > duration stay residence, how_long_do_i_have too_late > deadline limit, how_long_do_they_serve
  term > office tenure, how_long_does_it_take > processing duration period, how_long_in_jail >
  sentence imprisonment, how_long_in_office term > mandate tenure, how_much_do_i_have_to_earn >
  income minimum threshold, how_much_money cash_do_i_need > funds means sufficient, how_often_can_i
  > frequency times, how_tall how_high > storeys maximum, how_well > proficiency level command,
  how_will_i_know > notified informed announced, hubby missus > husband wife, husband wife > spouse
  partner, id > identification document, id > licence, id_card > identity identification, ignore
  ignore_it dont_pay > unpaid default enforcement, illegal > prohibited offence crime, illegal
  unlawful, illegal unlawful illicit, illegitimate out_of_wedlock > wedlock, immigrant > migrant
  foreigner, immigrant migrant > alien, immigration visa, in_charge_of_my_money > attorney,
  in_force > effective apply, in_person face_to_face > personally attendance, in_power > office
  incumbent, in_trouble > penalty sanction punishment consequence, income earnings, income_tax >
  tax income, inherit > estate heir, inheritance_tax inheritance, innocent acquittal, innocent
  let_off get_off > acquitted, interrogate questioning, irs > tax revenue, jail > imprisonment
  custody detention, jail prison, jail prison > incarceration, jobseeker unemployed, join_club
  become_a_member > membership admission candidate, joining_fee > entrance admission, judge >
  judicial justice, judge > judiciary, judge magistrate, judgment judgement, just_me > individual
  sole single, keep_a_space reserve > suspension, keep_it_safe > deposited custody secure,
  keep_my_passport old_passport > nationality renounce citizenship, keep_safe > deposit custody
  safekeeping secure, kicked_out_of_club throw_out throw_me_out > expel expulsion suspend, kid
  child baby > infant, kid son daughter > descendant, kids_club young_members > juniors, kids_under
  > aged younger, king queen > sovereign crown throne, knock_down knock_through > demolition
  structural, knock_down_a_wall > structural alteration, knock_through take_out_wall > structural
  alterations, l_plates learner > provisional, ladder > fall height, landlord > letting, landlord
  owner > lessor, language_test english_test ielts > proficiency language, laptop computer >
  electronic, large huge > dimensions, last_date cut_off cutoff > deadline closing, last_day
  final_day > deadline closing, last_longer how_long_is_it_good_for > validity, late > belated,
  late overdue, laundry washing washing_machine > laundering, law > act legislation statute,
  lawmaker legislator, lawsuit litigation sue, lawsuit proceedings, lawyer > barrister counsel,
  lawyer > representation advocate, lease > leasehold, leave_money leave_my_money > bequest legacy
  inheritance, leave_the_club quit_club > resignation withdraw, leave_to leave_money > bequest
  bequeath legacy, leftover_money > assets surplus, legal lawful, legal permitted, legal_aid >
  advice lawyer, legislation statute, lend equipment borrow > loan, less_than > beneath, lesson >
  training, lessons class > coaching tuition instruction, let_off > waive discretion cancelled,
  let_off get_away > exempt waived, letter > writing, liable liability responsible, lie > perjury
  misleading, lifespan expectancy, lights floodlight > illuminated, listed > heritage conservation,
  live > dwell, live_alone single > sole occupancy discount, live_here > reside domicile,
  lived_together > cohabitants, lived_together moved_in_together > cohabiting household, loading
  unloading > delivery, loads lots plenty > numerous, lock_up > imprison prison detain, lock_up >
  secured locked closing, locked_out lost_my_key > locksmith, locked_up go_to_jail > custodial,
  loft_conversion loft > roof alteration, logo > emblem, logo badge > emblem crest,
  look_after_my_kids > guardian, look_at see view > inspect, look_for_work find_work find_a_job >
  seek employment jobseeker, loophole exemption, lorry truck > goods, lorry truck hgv,
  lose_capacity > attorney incapacity, lose_my_licence banned_from_driving > disqualification
  revocation disqualified, lose_my_passport lost_passport > replacement loss, lost > replacement,
  lost_card lost_my_card > replacement loss, lottery raffle > prize draw gambling, loud loud_music
  > peace quiet, loud_music party > noise disturbance, low_income poor > low income, made_to forced
  > compelled, maiden_name > surname birth, make_a_will write_a_will > testament testamentary,
  make_an_appointment > arrangement appointment, marriage marry wedding, married marriage > spouse,
  match game football > stadium event fixture, match_day > event fixture, mate_stay friend_stay >
  visitors overnight, mayor council, mayor municipality, means_tested income, meeting > convened,
  meeting agm > assembly, meeting_held when_is_the_meeting > convened, member_fee yearly_fee >
  subscription annual, meter pay_and_display > tariff ticket, migrant migration, minister
  secretary, ministry > minister department, minor child, minutes notes > records, misbehave act_up
  > misconduct conduct, missed_bin bin_not_collected > missed collection, missed_the_deadline
  too_late > belated late deadline, money cash > funds finance, money_come_from
  where_does_the_money > funded proceeds financed, money_in_the_bank > funds balance savings,
  more_than > exceeding excess, most_votes > majority plurality, mot inspection > roadworthiness
  test, move_country emigrate > immigration, move_to move_here > relocate immigrate settle,
  moves_out leaves > departs vacates, mp > constituency, mp > member parliament, mp senator
  congressman > representative, mugged > assault, municipality > town local, murder homicide, music
  drums piano > noise, my_place > dwelling property, name_change > change deed, nan granny
  pensioner > elderly senior, naturalize naturalisation, near_me closest > nearest local,
  negligence liability, neighbour next_door > adjoining, neighbour_object object > representation,
  never_married not_married unmarried > cohabitants, new_rules rule_change > amendment revised,
  next_door_building > adjoining development, no_family no_relatives > relatives failing, no_matter
  whatever > irrespective regardless, noise > peace, noise loud neighbour > nuisance disturbance,
  noisy_neighbours > nuisance noise antisocial, nominee nomination, not_allowed > prohibited
  forbidden banned, not_guilty > acquitted acquittal, notary notarised, notary notarized, notes >
  minutes, nothing_left_for_me left_out > disinherited excluded, nude naked > nudity indecent,
  number_plate license_plate plates > registration, oap senior > aged, oath pledge > ceremony
  allegiance, oath swear > affirmation, obey obedience, object oppose, obliged > compulsory
  mandatory, odds chances > probability likelihood, office desk > bureau counter, ok > consent
  approval, okay fine > permitted acceptable, okay permitted, old_building > listed heritage
  historic, old_sofa mattress fridge > bulky, old_will > earlier revoke, older oldest > age,
  on_her_own by_herself > unaccompanied unsupervised alone, on_his_own by_himself on_their_own >
  unaccompanied unsupervised alone, on_my_behalf for_me > proxy behalf attorney, on_my_own > sole
  single, on_my_own as_an_individual > individual, once_a_year every_year each_year > annual
  yearly, online > portal, open > daily, optional voluntary > discretionary, oral spoken > verbal,
  original > copies, out_early > parole remission, out_of_date > expired expiry invalid,
  out_of_my_own_pocket own_money own_cash > contribution match, outside_my_house on_my_street
  on_the_road > residents kerbside street, overstay > expire visa, overstay expiry, overstay
  stay_too_long > beyond expiry exceed, overthrow > coup revolution, owner > freeholder, owner >
  ownership proprietor, owner belong, paid_for_by who_funds > funded financed, paint batteries
  chemicals > hazardous, paper form > printed, papers paperwork, papers paperwork > documents,
  paperwork documents > forms, park > bay, park playground > recreation, parking_fine > charge
  contravention, parking_meter > pay display, parking_permit > resident permit, parking_spot
  parking_space spot > bay space, parking_ticket ticket pcn > penalty charge notice, parliament >
  legislature assembly congress, parliament congress > legislative, partner cohabiting, party bash
  > function celebration, party_wall > adjoining, pass_the_test pass > successful, passport >
  travel, passport id identity, passport_control > border immigration, passport_photo > photograph,
  patent intellectual, pay_early > prompt, pay_fast pay_quickly pay_early > discount reduced,
  pay_off debts > liabilities, peace armistice, penalty disciplinary, penalty fine punishment
  sanction, pension retired, pensioner > aged, pensioner oap > senior elderly, people_in_charge
  bosses > board committee directors, permission > authorisation approval, permission permit
  licence license, permitted prohibited, personal_data > data information, pest_control > vermin
  infestation, pet > domestic, phone_call > telephone, photo pic picture > photograph, photo pic
  selfie > biometric, photocopy > copies, pick > nominate, pickpocket theft, pip > disability
  personal, pirate piracy > infringement copyright, plaintiff claimant, planning permission,
  planning planning_permission > consent development, planning_permission > planning permission,
  plants species, play_music at_night > quiet hours, pledge > declaration oath, plumber electrician
  handyman > tradesman contractor, points > endorsement penalty, police constable, police cops >
  constabulary, police cops > law enforcement, police officer cop, policeman > police officer
  constable, politician > minister member parliament, poll ballot, polling_place > station polling,
  poo mess > fouling, porn > pornography obscene, post_it by_post > mail postal, poster > publicity
  notices, pothole > highway carriageway defect, power_of_attorney > attorney authority, pram >
  wheeled, president > leader head, president chairman head > chairperson, prime premier >
  minister, prime_minister > government leader, priority > precedence, prison > imprisonment
  custody, prisoner > inmate detainee, privacy confidentiality, privacy personal, privacy private
  data tracking, probate > grant, probate land > estate, proof passport paperwork > document,
  property > land estate, prosecutor prosecution, prove > demonstrate verify, prove > furnish
  substantiate, punishment sentence, pushbike bike > bicycle, put_back > reinstate restore, put_in
  > submit lodge, put_in_ourselves match_funding > contribution kind, put_it_back > restore
  original reinstatement, questions_right right_answers > correctly, quiet quiet_time > silence
  peace, quote > quotation estimate, race ethnic, racist racial, rape assault, rape sexual, rats
  mice > vermin, re_elected > election, reapply reapplication, reconsider > review reconsideration,
  record criminal_record > register, redecorate paint_walls > decoration, referendum plebiscite,
  refugee > displaced, refugee asylum, refuse_inheritance > disclaim renounce, reg plate >
  registration, register > roll, register_a_birth > registration birth, register_a_death >
  registration death, registry_office register_office > registrar, reject refuse turn, rejected >
  dismissed, released let_out get_out > parole, removal_van moving_van > removals, renounce
  relinquish, renovate do_up > alteration refurbishment, rent > charge, rent_late late_rent >
  arrears, rent_my_flat > subletting letting, rent_out let_out sublet > letting, rent_out_my_room >
  subletting lodger, rental contract > lease, repeal > revoke abolish, replace > successor,
  replacement new > duplicate, report > notify police, report complaint, residence_permit >
  residence visa, resident > occupier householder, residents_association > association residents,
  restrict limit, reunite reunification, revoke revocation, right entitlement, rights liberties,
  road_tax car_tax > vehicle excise duty, rob mugged > robbery, robbed burgled broken_into >
  burglary theft, robbery > theft rob, rude abusive, rule > provision, rule law regulation policy,
  rule policy > guideline, rule statute, ruler ruled > sovereign, rules > constitution conditions,
  rules conduct, ruling decision > judgment verdict, run_for stand > candidate candidacy
  nomination, run_out > lapse, runs_out > validity, safe > protected guarantee, sane sound_mind >
  capacity, satellite_dish dish aerial > antenna, savings capital, say_no > decline disclaim,
  say_no > refusal reject, say_yes > approve consent, scan upload > electronic copy, scared afraid
  > anxiety, school_place get_into_school > admission catchment, seal stamp > certified, search
  frisk > warrant, search_my_house > warrant search, second_car two_cars > household permits,
  secretary > clerk, see_the_accounts see_minutes > inspected, seize seizure, self_assessment > tax
  return, self_defence > force reasonable, senate upper, send_home send_me_back sent_back >
  deportation removal return, sentence go_to_jail > imprisonment prison, service_charge ground_rent
  > maintenance levy, sexist discrimination, sexist sex, shared common > communal, shed garage >
  outbuilding, shed greenhouse > outbuilding structure, shop > premises, shoplift theft, show >
  evidence demonstrate proof, show_money bank_statement > funds means sufficient, shut closure,
  shut_down wind_up close_down > dissolution liquidation, sign > countersigned, sign_off >
  authorised, sign_off sign_it_off > approve, sign_up_to_vote register_to_vote > electoral
  registration roll, signup register registration, skip > omit exempt, skip_it not_do_it > omission
  perform, slander libel > defamation, slippery slip > fall hazard, small_print fine_print > terms
  conditions, smash_up > damage vandalism, smashed broke > breakage, smuggle trafficking,
  solar_panel > photovoltaic renewable, some_left left_over leftover > surplus remainder unspent,
  someone_else > proxy representative third, sort_out sorted > settle administer, sorted settled >
  settlement resolved concluded, spare left_over > surplus, spare_key > duplicate, speak language >
  proficiency command, speak_english > proficiency, speed_camera > speed, speed_up faster >
  expedite priority urgent, speeding > limit, speeding_ticket > speed fine penalty, spent expunged,
  split_up > dissolution, split_up break_up > dissolved, split_up break_up breakup > separation
  divorce, sponsor > employer, spy espionage, stab knife > blade weapon, stalker > stalking
  harassment, stamp seal, stand_in stand_in_for_me > proxy deputy substitute, start > effect
  commence, start began > established, state condition, stay > duration sojourn, stay > residence
  remain, stay longer > extension extend prolong, stay_for_good live_forever stay_forever >
  permanent settlement indefinite, stay_for_good settle > permanent, stay_longer > extend extension
  prolong, steal rob, steal robbed > burglary, step_down resign > vacate, step_kids stepdad stepmum
  > step, step_kids stepkids stepson stepdaughter > stepchildren, stolen_car car_stolen > taken
  theft consent, stop discontinue, stray > lost impounded, street road > kerbside carriageway,
  streetlight street_light lamppost > lighting lamp, struggling > hardship difficulty, stuck
  trapped > unable, student_visa > studies enrolled, sub > fee, submit file lodge, subsidy > grant
  subsidised, subsidy funding, sue lawsuit > court claim, sue sued > lawsuit litigation
  proceedings, surname > family last, surname name, surveillance camera, swear cuss curse > obscene
  abusive, swimming_pool > baths leisure, take_how_long waiting_time wait > processing period
  duration, take_over > succeed assume, take_to_court > sue lawsuit claim, talk_out_of let_me_off >
  discretion leniency, tall elevation, tax > fiscal, tax > taxation levy, tax duty vat, tax_band >
  valuation band, tax_credit credit, tax_return > return declare, taxman > levied taxation, taxman
  > tax hmrc inland, tear_up > terminate, tear_up rip_up > destruction revoke, tell disclose,
  tell_people_about > announced notified, tenant rent, tenant renter lodger > occupier lessee,
  terms > condition agreement, terms_and_conditions > terms conditions, testify > testimony
  evidence, theft larceny, thief > theft burglar robber, threaten threat > intimidation, tie draw >
  casting equal, tie_break draw > deciding casting, till > expiry, time_limit late > deadline, tip
  dump > recycling household waste, too_hot boiling hot > temperature, too_little not_enough >
  insufficient inadequate shortage, too_long > exceed excess, too_much > exceed, too_sick too_ill >
  incapable incapacity, tourist > leisure, tourist holiday > visitor short, tow > removal pound,
  tow pound > impound storage, towed_away tow > removed recovery, town_hall > council municipality
  registry, townhall municipality, trademark mark, traffic_warden parking_attendant warden >
  enforcement officer, translated > certified, treasurer money_guy > finances, treaty pact accord,
  trespass enter, trial > court hearing, trial_session taster > introductory, tribunal hearing,
  trouble consequence > penalty sanction, trouble disciplinary, try_again another_go
  have_another_go > reattempt repeat resubmit retake, try_again apply_again > resubmit reapply
  subsequent, turn > rotation, turn_down reject refuse > decline, turn_up show_up > present,
  turned_down denied knocked_back > refused rejected, turnout how_many_voted > participation, tween
  child, twice_a_year every_six_months > biannual semiannual, two_passports both_passports >
  nationality dual, type > electronic typewritten, ulez > clean, unable > incapable, unable_to >
  incapable incapacity, underage > child age, underage minor, unfair unreasonable, universal_credit
  benefit, unless except > save, unsubscribe cancel, until_when how_late > hours, updated changed >
  revised amended, upstairs > upper, v5c logbook log_book > registration, vandal vandalised >
  malicious damage, vandalism > damage criminal, vape e_cig > cigarette smoking, verbally
  by_word_of_mouth > oral, victim injured, violence abuse, visa > residence entry, visa permit,
  visitor_permit visitor_parking > voucher visitor, vote > cast, vote decision > resolution, vote
  voter > electoral ballot suffrage, vote_for_me > proxy, vote_out > confidence, voter_id >
  identification photographic, votes_needed how_many_votes > majority thirds, voting_age > eligible
  entitled, voting_by_post vote_by_mail > postal absentee, wait > delay, waiting_list > vacancy,
  waiting_list housing_list > register allocation, waive > waiver exemption, waiver exemption, wall
  knock > structural demolition, war > persecution, war battle > warfare conflict, warden >
  attendant inspector, warn > notice notify, warn_us tell_us > notice announced notify, washing
  clothes > laundry, wedding_venue registry_office > register ceremony, weird strange > abnormal,
  welfare dole > allowance, welfare wellbeing, what_counts count > eligible qualifying,
  what_happens_if > consequences penalty, what_happens_to_the_money > assets surplus, wheelie_bin >
  container receptacle, when_do_i_find_out > notified communicated, where_do_i_go which_office >
  bureau office authority, where_do_i_vote > polling station, while_studying > studies term,
  who_can_vote > eligible electorate entitled, who_decides decide > decision discretion determined,
  who_does_it_apply_to > scope cover, who_gets > entitled receives beneficiary, who_gets
  gets_everything > inherits estate heirs, who_gets_a_flat > allocated priority, who_has_the_key
  keys > keyholder, who_has_to_sign sign > signatories, who_pays_for > funded financed, who_picks
  who_chooses who_decides > panel board committee jury, who_runs in_charge_of > responsible
  competent, who_runs run_it in_charge > committee board trustees, who_sorts_out deals_with >
  executor administrator, whose_turn take_turns > rotation rota, wifey wife, win > elected, window
  > fenestration, wine > vintage grape, winners > successful awarded recipients, wipe_my_record >
  expunged spent, wiretap > interception surveillance, with_an_adult with_a_grown_up grown_up >
  adult accompanied supervised, without_a_will no_will > intestacy intestate absence, witness >
  testimony evidence, witness saw > testimony statement, work_here > employment gainful,
  work_permit > permit visa, work_permit work_visa > employment authorisation permit, work_visa >
  sponsor, wreck damage, write > drafted, write_to_them in_writing > written letter, wrong >
  inaccurate, wrong > mistaken, years_in_prison go_to_prison > imprisonment sentence, young_people
  > youth juniors`;
