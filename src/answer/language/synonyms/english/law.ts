/** Law, government, benefits and visas; see `SYNONYMS`. */
export const law = `
  abolish abolition, absentee > postal ballot, accuse allegation, act > statute legislation, adult
  legal_age > age, alimony child_support > maintenance, allotment plot > cultivation tenancy, allow
  approve > authorise, allow permit, allowed > lawful, allowed > permission prohibited forbidden,
  allowed let > authorised, ambassador > embassy diplomat, amendment revision, angry aggression,
  animals fauna, apostille > legalisation authentication, appeal > challenge reconsideration
  objection, applicant claimant, application > petition request, apply > lodge file, apply >
  submit, apply application, argue > contest, arrest custody detain, arrest detention, arrest
  nicked > apprehended, ashes scatter > cremation, ask > enquiry inquiry, assault > violence
  battery, assault attack, asylum protection, asylum refugee > protection persecution, at_least >
  least, attorney barrister, attorney counsel, attorney lawyer solicitor, authorisation
  authorization, back > restored, bail > release, bail custody, bailiff > enforcement debt, ban
  block forbid prohibit, bankrupt > bankruptcy insolvency, banned > excluded barred, banned >
  exclusion, barking dog > noise nuisance, become_a_citizen > naturalization, become_a_citizen
  get_citizenship > naturalisation nationality, beer brewing, belong property, benefits > allowance
  welfare payment, betting gambling, bf gf fiance > partner, bike bicycle > pedal, bin > container
  receptacle, bin_day bin_men binmen > collection refuse, bins rubbish > collection,
  birth_certificate > certificate birth registration, birth_certificate > extract, blackmail
  extortion, blue_badge disabled_badge > disabled holder, bobby > police officer, border airport >
  immigration frontier, border_guard border_control > officer officials immigration, born > natal,
  born_here > birth birthplace, boyfriend girlfriend bf gf > unmarried, braille > visually blind,
  breach break infringe violate, bread bakery, break_in > forcible entry, break_rules > breach
  violation, breathalyzer > alcohol breath, bring > produce furnish present, bring_family >
  dependants reunification join, bring_my_wife bring_my_family > dependants reunification spouse
  family, british french german american > national citizen, build architect, build extension >
  development, build extension > planning, builder > architect construction, builder plumber
  electrician > tradespeople contractor trade, builders workmen > contractors tradespeople,
  bulky_waste get_rid_of_sofa > bulky collection, burglar thief > intruder, burgled break_in >
  intruder, bus_lane > bus, bylaw > regulation rule, call_police > report, call_the_police > report
  notify constabulary, campervan motorhome caravan, can_i_bring > permitted accompany, cancel
  revoke terminate withdraw, candidate run > nominated, cant_afford > affordability, cant_afford >
  hardship aid low_income, cant_come cant_make_it > absent absence proxy, cant_make_it > unable,
  cant_pay > hardship default arrears, capital_gains > gain tax, car > motor, car_broke_down
  broke_down breakdown > recovery assistance, cardboard plastic glass > recyclable packaging,
  careless negligence, catchment > admission distance, cctv > camera surveillance, cell locked_up >
  custody detention, census population, certificate diploma proof, certified > notarised attested,
  challenge dispute, change modification, change_my_will rip_up > revoke revocation codicil,
  change_name > deed surname, charge_my_car plug_in ev > charging electric, charger plug > charging
  socket, charging_point charger > charge sockets station, child > descendant, child_benefit >
  child allowance, chores household, church mosque temple pray > religious worship prayer, citizen
  > national resident, citizenship > nationality naturalisation citizen, citizenship
  naturalization, city municipality, city_hall > council municipality, civil_partnership spouse >
  partner, clamp > immobilised wheel, clamp wheel_clamp > immobilisation, coffin > burial,
  come_into_force effective, common_law > cohabitant unmarried, compensation damages, complain
  complaint > ombudsman, complain_to_council > complaint ombudsman, comply > compliance obey,
  compost > garden, computer online digital > electronic, confiscate > seizure forfeiture,
  confiscate seize, congestion ulez > zone emission charge, congress legislature, conscription
  military, consent > approval agree, constituency seat > district, consulate consular, contest
  challenge > representation, contract terms, conviction offence, cop constable, cops police >
  authorities, copy certified, copy duplicate, copyright > intellectual licence, copyright
  infringement, council > borough, council local, council_house > register, council_tax > band
  property, council_tax tax_code > tax, councillor > member elected, count_votes count > tally,
  country_of_origin home_country > origin nationality, court > judicial, court > tribunal judge
  hearing, court_date > hearing, crime felony, crime offence > criminal, crime offence offense,
  criminal crook > offender perpetrator, criminal offender, crowded full > capacity occupancy,
  custody > guardianship care, cut_down tree > felling preservation, cut_down_tree chop > felling,
  cut_out leave_out > disinherit exclude, cut_out_of_will > disinherit, data > personal
  information, ddos attack, deadline limit, dealing dealer > supply trafficking, death_certificate
  > death registration, death_tax > inheritance estate, debt > indebtedness, debt insolvency >
  bankruptcy, debt loans > liabilities, decision hear_back > determination outcome notified,
  declare report, decorate paint > redecorate, defendant accused, delivery shipment, dementia
  alzheimers > capacity incapacity, denied denial, deport > removal expel, deport expulsion, detain
  detention, die_without > intestacy intestate, diesel electric > emission fuel, disability_benefit
  > disability allowance, disabled_badge handicap > blue badge, disabled_parking disabled_bay >
  accessible badge, disagree > objection appeal, discount rebate, discover discoverer, discriminate
  equality, discrimination unfair, dispute > disagree disagreement, divorce > dissolve dissolution,
  divorce separate, do_it_again try_again > retake resit repeat, do_up renovation > works,
  documents > certificate evidence, dog cat > domestic, dog_off_lead lead > leash, dog_poo dog_mess
  > fouling, dole > jobseeker unemployment benefit, domestic_abuse beaten abusive_husband >
  violence domestic, dont_pay not_pay > nonpayment unpaid outstanding, dont_want > refuse decline
  object, double_yellow yellow_line > restrictions waiting, downstairs > lower, draft conscription,
  draw > lots, drink_driving > disqualification, driving_licence > licence driver, driving_licence
  drivers_license > driving, driving_licence licence > driver, driving_test > examination
  practical, drone aircraft, drone unmanned, dropped_kerb driveway > crossover kerb, drunk_driving
  > alcohol drink, dual_citizenship two_passports > multiple nationality dual, dui > alcohol
  driving, dui intoxicated, dump fly_tipping > waste illegal, earn > gross, earn make >
  remuneration, ebike e_bike > assisted pedelec, elect vote, elected > appointed, election
  electoral, election vote > ballot poll, electrocuted electric, eligible qualify, email >
  electronic, embassy consular, embassy consulate, end finish > expiry termination conclusion,
  enough_money > sufficient means funds, enter entrance entry, entitled > eligible qualify,
  escooter > electric scooter, ev tesla > vehicle, evasion > evade avoidance, evening nights >
  hours, evict kick_out > possession termination, evidence proof, ex > spouse, ex_wife ex_husband >
  former divorced spouse, excused > exemption waiver, executor > administrator, executor > estate
  probate, extend extension prolong renew, extension conservatory loft > development alteration,
  facebook instagram account > social, facebook_account > social networks, fail_the_test fail >
  unsuccessful retake resit, fair reasonable, fast quick > priority prompt, fast speeding >
  velocity, fast_track > priority expedited, fault blame > liability liable, fence > enclosure,
  few_minutes_late minutes_late > grace, fight > assault affray, fight contest > challenge,
  fight_a_ticket > appeal challenge representation, fight_it > challenge appeal contest objection,
  fill_in fill_out > form, find_a_job > position, fine > pecuniary, fine charge, fined >
  contravention, firearm > gun weapon, fireworks firecracker > pyrotechnic explosive, fish tank
  aquarium > pet, flatmate housemate roommate > household, flytipping > waste dumping, follow_rules
  comply, food_waste leftovers > organic compost, foodstamps > snap nutrition, for_good forever >
  permanent indefinitely, foreign > non_resident, foreigner > alien national, foreigner > migrant
  non_national, form > application questionnaire, foster > adoption care, found discover >
  discovery, found_something lost_property > lost property, free_lawyer > legal aid,
  free_school_meals > meals eligible, friends_coming_over come_over > visitor, full maximum,
  funeral_costs > burial interment, gamble betting > wager, garden_waste grass_cuttings > green
  organic, gdpr > data privacy protection, get_a_new_one new_one > replacement renewal,
  get_away_with > punishment penalty, get_back > retrieve recovery, get_benefit > eligible claim,
  get_hitched > marriage marry, get_in_trouble > penalty sanction punishment consequence offence,
  get_into_the_country > entry border, get_married > marriage marry wedding, get_my_car_back
  get_it_back > release recover, get_out_of > exempt avoid, get_right > correct, get_the_house >
  inherit estate, gets_the_house > dwelling estate, give > furnish, give_up > renounce renunciation
  relinquish, given > granted conferred awarded, go_bust > bankruptcy insolvency liquidation,
  go_to_court > court hearing trial, go_to_court > proceedings litigation, got_a_ticket > penalty
  notice contravention, government > administration executive, government > state authority
  ministry, graffiti damage, graffiti vandalise smash > vandalism malicious, grandkids
  grandchildren > descendants, grandson granddaughter > descendant, grant award, granted > issued,
  gravestone headstone tombstone > grave, green_card > permit residence, greencard > permanent
  resident, guardian custody, guardian parent, guilty convicted, gun weapon, gun_licence firearm,
  half_price > 50 half, hamster gerbil guinea_pig > cage rodent, hamster rabbit guinea_pig budgie >
  animal pet, hand_in send_in > lodge, hand_in send_in > submit file, handcuffs restraint, handle
  deal_with manage > administer dispose, handwritten > manual, handwritten by_hand > holographic
  handwriting manuscript, happens > consequences penalty sanction, hard_up broke skint > hardship
  financial difficulty, have_a_say > consultation vote, have_my_say > consultation comment
  representation, heir > descendant, heir successor, hit beat_up attack > assault, hmrc revenue,
  homeless nowhere_to_live > temporary accommodation, homicide manslaughter, hospital inpatient,
  housing council_house council_flat > social tenancy allocation, housing_benefit > rent allowance,
  how_long_can_i_stay > duration stay residence, how_long_do_i_have too_late > deadline limit,
  how_long_does_it_take > processing duration period, how_long_in_jail > sentence imprisonment,
  how_long_in_office term > mandate tenure, how_much_do_i_have_to_earn > income minimum threshold,
  how_much_money cash_do_i_need > funds means sufficient, how_tall how_high > storeys maximum,
  how_well > proficiency level command, hubby missus > husband wife, husband wife > spouse partner,
  id > identification document, id > licence, id_card > identity identification, ignore ignore_it
  dont_pay > unpaid default enforcement, illegal > prohibited offence crime, illegal unlawful,
  illegal unlawful illicit, illegitimate out_of_wedlock > wedlock, immigrant > migrant foreigner,
  immigrant migrant > alien, immigration visa, in_charge_of_my_money > attorney, in_force >
  effective apply, in_power > office incumbent, in_trouble > penalty sanction punishment
  consequence, income earnings, income_tax > tax income, inherit > estate heir, inheritance_tax
  inheritance, innocent acquittal, innocent let_off get_off > acquitted, interrogate questioning,
  irs > tax revenue, jail > imprisonment custody detention, jail prison, jail prison >
  incarceration, jobseeker unemployed, judge > judicial justice, judge > judiciary, judge
  magistrate, judgment judgement, keep_a_space reserve > suspension, keep_it_safe > deposited
  custody secure, keep_my_passport old_passport > nationality renounce citizenship, keep_safe >
  deposit custody safekeeping secure, kid child baby > infant, kid son daughter > descendant,
  kids_under > aged younger, king queen > sovereign crown throne, knock_down knock_through >
  demolition structural, knock_down_a_wall > structural alteration, l_plates learner > provisional,
  ladder > fall height, language_test english_test ielts > proficiency language, laptop computer >
  electronic, large huge > dimensions, last_longer how_long_is_it_good_for > validity, late
  overdue, law > act legislation statute, lawmaker legislator, lawsuit litigation sue, lawsuit
  proceedings, lawyer > barrister counsel, lawyer > representation advocate, leave_money
  leave_my_money > bequest legacy inheritance, leave_to leave_money > bequest bequeath legacy,
  legal lawful, legal permitted, legal_aid > advice lawyer, legislation statute, less_than >
  beneath, let_off > waive discretion cancelled, let_off get_away > exempt waived, liable liability
  responsible, lie > perjury misleading, lifespan expectancy, listed > heritage conservation, live
  > dwell, live_alone single > sole occupancy discount, live_here > reside domicile, lived_together
  > cohabitants, lived_together moved_in_together > cohabiting household, loading unloading >
  delivery, lock_up > imprison prison detain, locked_up go_to_jail > custodial, loft_conversion
  loft > roof alteration, look_after_my_kids > guardian, look_for_work find_work find_a_job > seek
  employment jobseeker, loophole exemption, lorry truck > goods, lorry truck hgv, lose_capacity >
  attorney incapacity, lose_my_licence banned_from_driving > disqualification revocation
  disqualified, lose_my_passport lost_passport > replacement loss, lost > replacement, lost_card
  lost_my_card > replacement loss, lottery raffle > prize draw gambling, loud_music party > noise
  disturbance, low_income poor > low income, maiden_name > surname birth, make_a_will write_a_will
  > testament testamentary, marriage marry wedding, married marriage > spouse, match game football
  > stadium event fixture, match_day > event fixture, mayor council, mayor municipality,
  means_tested income, meter pay_and_display > tariff ticket, migrant migration, minister
  secretary, ministry > minister department, minor child, missed_bin bin_not_collected > missed
  collection, money_in_the_bank > funds balance savings, more_than > exceeding excess, most_votes >
  majority plurality, mot inspection > roadworthiness test, move_country emigrate > immigration,
  move_to move_here > relocate immigrate settle, mp > constituency, mp > member parliament, mp
  senator congressman > representative, mugged > assault, municipality > town local, murder
  homicide, name_change > change deed, nan granny pensioner > elderly senior, naturalize
  naturalisation, negligence liability, neighbour next_door > adjoining, neighbour_object object >
  representation, never_married not_married unmarried > cohabitants, next_door_building > adjoining
  development, no_family no_relatives > relatives failing, noise loud neighbour > nuisance
  disturbance, noisy_neighbours > nuisance noise antisocial, nominee nomination, not_allowed >
  prohibited forbidden banned, not_guilty > acquitted acquittal, notary notarised, notary
  notarized, nothing_left_for_me left_out > disinherited excluded, nude naked > nudity indecent,
  number_plate license_plate plates > registration, oap senior > aged, oath pledge > ceremony
  allegiance, oath swear > affirmation, obey obedience, object oppose, obliged > compulsory
  mandatory, ok > consent approval, okay permitted, old_building > listed heritage historic,
  old_sofa mattress fridge > bulky, old_will > earlier revoke, older oldest > age, on_my_behalf
  for_me > proxy behalf attorney, on_my_own > sole single, online > portal, optional voluntary >
  discretionary, out_early > parole remission, out_of_date > expired expiry invalid,
  outside_my_house on_my_street on_the_road > residents kerbside street, overstay > expire visa,
  overstay expiry, overstay stay_too_long > beyond expiry exceed, overthrow > coup revolution,
  owner > ownership proprietor, owner belong, paint batteries chemicals > hazardous, papers
  paperwork, papers paperwork > documents, paperwork documents > forms, park > bay, park playground
  > recreation, parking_fine > charge contravention, parking_meter > pay display, parking_permit >
  resident permit, parking_spot parking_space spot > bay space, parking_ticket ticket pcn > penalty
  charge notice, parliament > legislature assembly congress, parliament congress > legislative,
  partner cohabiting, party_wall > adjoining, pass_the_test pass > successful, passport > travel,
  passport id identity, passport_control > border immigration, passport_photo > photograph, patent
  intellectual, pay_early > prompt, pay_fast pay_quickly pay_early > discount reduced, pay_off
  debts > liabilities, peace armistice, penalty disciplinary, penalty fine punishment sanction,
  pension retired, pensioner > aged, pensioner oap > senior elderly, permission > authorisation
  approval, permission permit licence license, permitted prohibited, personal_data > data
  information, pest_control > vermin infestation, pet > domestic, phone_call > telephone, photo pic
  picture > photograph, photo pic selfie > biometric, pickpocket theft, pip > disability personal,
  pirate piracy > infringement copyright, plaintiff claimant, planning permission, planning
  planning_permission > consent development, planning_permission > planning permission, plants
  species, pledge > declaration oath, plumber electrician handyman > tradesman contractor, points >
  endorsement penalty, police constable, police cops > constabulary, police cops > law enforcement,
  police officer cop, policeman > police officer constable, politician > minister member
  parliament, poll ballot, polling_place > station polling, poo mess > fouling, porn > pornography
  obscene, pothole > highway carriageway defect, power_of_attorney > attorney authority, president
  > leader head, prime premier > minister, prime_minister > government leader, prison >
  imprisonment custody, prisoner > inmate detainee, privacy confidentiality, privacy personal,
  privacy private data tracking, probate > grant, probate land > estate, proof passport paperwork >
  document, property > land estate, prosecutor prosecution, prove > demonstrate verify, prove >
  furnish substantiate, punishment sentence, pushbike bike > bicycle, put_in > submit lodge,
  questions_right right_answers > correctly, race ethnic, racist racial, rape assault, rape sexual,
  rats mice > vermin, reapply reapplication, reconsider > review reconsideration, record
  criminal_record > register, referendum plebiscite, refugee > displaced, refugee asylum,
  refuse_inheritance > disclaim renounce, reg plate > registration, register > roll,
  register_a_birth > registration birth, register_a_death > registration death, registry_office
  register_office > registrar, reject refuse turn, rejected > dismissed, released let_out get_out >
  parole, removal_van moving_van > removals, renounce relinquish, renovate do_up > alteration
  refurbishment, repeal > revoke abolish, replacement new > duplicate, report > notify police,
  report complaint, residence_permit > residence visa, restrict limit, reunite reunification,
  revoke revocation, right entitlement, rights liberties, road_tax car_tax > vehicle excise duty,
  rob mugged > robbery, robbed burgled broken_into > burglary theft, robbery > theft rob, rude
  abusive, rule law regulation policy, rule policy > guideline, rule statute, ruler ruled >
  sovereign, rules conduct, ruling decision > judgment verdict, run_for stand > candidate candidacy
  nomination, run_out > lapse, runs_out > validity, safe > protected guarantee, sane sound_mind >
  capacity, satellite_dish dish aerial > antenna, savings capital, say_no > decline disclaim,
  say_no > refusal reject, say_yes > approve consent, scared afraid > anxiety, school_place
  get_into_school > admission catchment, search frisk > warrant, search_my_house > warrant search,
  second_car two_cars > household permits, seize seizure, self_assessment > tax return,
  self_defence > force reasonable, senate upper, send_home send_me_back sent_back > deportation
  removal return, sentence go_to_jail > imprisonment prison, sexist discrimination, sexist sex,
  shed garage > outbuilding, shed greenhouse > outbuilding structure, shoplift theft, show >
  evidence demonstrate proof, show_money bank_statement > funds means sufficient, shut closure,
  sign_up_to_vote register_to_vote > electoral registration roll, signup register registration,
  skip > omit exempt, slander libel > defamation, slippery slip > fall hazard, smash_up > damage
  vandalism, smashed broke > breakage, smuggle trafficking, solar_panel > photovoltaic renewable,
  someone_else > proxy representative third, sort_out sorted > settle administer, sorted settled >
  settlement resolved concluded, speak language > proficiency command, speak_english > proficiency,
  speed_camera > speed, speed_up faster > expedite priority urgent, speeding > limit,
  speeding_ticket > speed fine penalty, spent expunged, split_up > dissolution, split_up break_up >
  dissolved, split_up break_up breakup > separation divorce, sponsor > employer, spy espionage,
  stab knife > blade weapon, stalker > stalking harassment, stamp seal, stand_in stand_in_for_me >
  proxy deputy substitute, start > effect commence, start began > established, state condition,
  stay > duration sojourn, stay > residence remain, stay longer > extension extend prolong,
  stay_for_good live_forever stay_forever > permanent settlement indefinite, stay_for_good settle >
  permanent, stay_longer > extend extension prolong, steal rob, steal robbed > burglary, step_kids
  stepdad stepmum > step, step_kids stepkids stepson stepdaughter > stepchildren, stolen_car
  car_stolen > taken theft consent, stop discontinue, stray > lost impounded, street road >
  kerbside carriageway, streetlight street_light lamppost > lighting lamp, struggling > hardship
  difficulty, student_visa > studies enrolled, submit file lodge, subsidy > grant subsidised,
  subsidy funding, sue lawsuit > court claim, sue sued > lawsuit litigation proceedings, surname >
  family last, surname name, surveillance camera, swear cuss curse > obscene abusive, swimming_pool
  > baths leisure, take_how_long waiting_time wait > processing period duration, take_to_court >
  sue lawsuit claim, talk_out_of let_me_off > discretion leniency, tall elevation, tax > fiscal,
  tax > taxation levy, tax duty vat, tax_band > valuation band, tax_credit credit, tax_return >
  return declare, taxman > levied taxation, taxman > tax hmrc inland, tear_up > terminate, tear_up
  rip_up > destruction revoke, tell disclose, tenant rent, terms > condition agreement, testify >
  testimony evidence, theft larceny, thief > theft burglar robber, threaten threat > intimidation,
  tie draw > casting equal, time_limit late > deadline, tip dump > recycling household waste,
  too_long > exceed excess, tourist > leisure, tourist holiday > visitor short, tow > removal
  pound, tow pound > impound storage, towed_away tow > removed recovery, town_hall > council
  municipality registry, townhall municipality, trademark mark, traffic_warden parking_attendant
  warden > enforcement officer, treaty pact accord, trespass enter, trial > court hearing, tribunal
  hearing, trouble consequence > penalty sanction, trouble disciplinary, turn_down reject refuse >
  decline, turned_down denied knocked_back > refused rejected, turnout how_many_voted >
  participation, tween child, two_passports both_passports > nationality dual, type > electronic
  typewritten, ulez > clean, underage > child age, underage minor, unfair unreasonable,
  universal_credit benefit, unsubscribe cancel, upstairs > upper, v5c logbook log_book >
  registration, vandal vandalised > malicious damage, vandalism > damage criminal, victim injured,
  violence abuse, visa > residence entry, visa permit, visitor_permit visitor_parking > voucher
  visitor, vote > cast, vote voter > electoral ballot suffrage, vote_for_me > proxy, voter_id >
  identification photographic, voting_age > eligible entitled, voting_by_post vote_by_mail > postal
  absentee, wait > delay, waiting_list housing_list > register allocation, waive > waiver
  exemption, waiver exemption, war > persecution, war battle > warfare conflict, warden > attendant
  inspector, wedding_venue registry_office > register ceremony, weird strange > abnormal, welfare
  dole > allowance, welfare wellbeing, what_happens_if > consequences penalty, wheelie_bin >
  container receptacle, where_do_i_vote > polling station, while_studying > studies term,
  who_can_vote > eligible electorate entitled, who_does_it_apply_to > scope cover, who_gets >
  entitled receives beneficiary, who_gets gets_everything > inherits estate heirs, who_sorts_out
  deals_with > executor administrator, wifey wife, win > elected, window > fenestration, wine >
  vintage grape, wipe_my_record > expunged spent, wiretap > interception surveillance,
  without_a_will no_will > intestacy intestate absence, witness > testimony evidence, witness saw >
  testimony statement, work_here > employment gainful, work_permit > permit visa, work_permit
  work_visa > employment authorisation permit, work_visa > sponsor, wreck damage, write > drafted,
  wrong > inaccurate, wrong > mistaken, years_in_prison go_to_prison > imprisonment sentence`;
