/** Law, government, benefits and visas; see `SYNONYMS`. */
export const law = `
  4k > ultra, 4k hd > definition, abolish abolition, absentee > postal ballot, acceptable ok >
  permissible, accuse allegation, act > statute legislation, ad_on_tv > advertisements, adult
  legal_age > age, advert > publicity, affect > bearing impact, afterwards > thereafter,
  against_the_rules break_the_rules > infringement contravention, agm > assembly, ahead_of_time >
  advance prior, ai > intelligence, air_rifle > firearm, airbnb holiday_let > tourists letting,
  airport > immigration frontier, alimony > former, alimony > maintenance, allotment plot >
  cultivation tenancy, allow approve > authorise, allowed > forbidden, alone > unsupervised,
  already_bought already_paid > retrospective, already_done already_started > commenced
  retrospective, already_there was_like_that > inventory discrepancies, ambassador > embassy
  diplomat, amendment revision, angry aggression, animals fauna, another_country other_country >
  abroad foreign, another_go have_another_go > reattempt repeat resubmit retake, another_go retry >
  attempt, another_language > interpreter translation, another_try second_chance > reattempt retake
  resit, anything_after_years > service anniversary, apart_from besides > except excluding,
  apostille > legalisation authentication, appeal > reconsideration objection, applicant claimant,
  application > petition request, apply > lodge file, apply > submit, argue > contest, arrest
  custody detain, arrest nicked > apprehended, ask > enquiry, ask_you_questions ask_questions >
  clarification queries, assault > violence battery, asylum refugee > protection persecution,
  at_least > least, at_the_wheel behind_the_wheel > driving, attacked got_beaten_up > assault
  victim injuries, attorney barrister, attorney counsel, attorney lawyer solicitor, authorisation
  authorization, away_that_day on_holiday_that_day > postal advance absentee, baby_under
  one_year_old > child infant, back > restored, bail > release, bail custody, bailiff > debt, ban >
  forbid, banned > excluded barred, banned disqualified, bar drinks > licensed refreshments,
  barbecue > smoke, bargain cheap_stuff > reduction purchase, barking dog > noise nuisance, bash >
  function, basic cheapest_plan > tariff, bath > sanitary, bathroom > installations, batteries >
  hazardous, be_done_by done_by > deadline completion, be_friends_with > boundaries relationship,
  beach > outdoors, beat_up > assault, become_a_citizen > naturalization, become_a_citizen
  get_citizenship > naturalisation nationality, beer brewing, before_i_go before_i_leave >
  departure, before_they_take_money before_i_lose > disregarded threshold, behind_on_rent >
  arrears, being_drunk drunk > intoxicated disorder inebriated, being_loud noisy > disturbs peace,
  belong_to belong > property vested, benefit_fraud lie_about > fraud punishable, bereaved > loss,
  best_value > economically advantageous, bid tender > proposal, bidder > tenderer, bigamy
  two_wives > subsisting, bike bicycle > pedal, bike_lights no_lights > cycling, bike_storage >
  cycles, bin > container receptacle, bin_day bin_men binmen > collection refuse, bin_not_collected
  > missed collection, bins rubbish > collection, birth_certificate > certificate birth
  registration, birth_certificate > extract, birthday_party private_party > function private,
  blackmail extortion, block forbid prohibit, block_it > restrict, blocked_sink blocked_drain >
  blockages, blue_badge disabled_badge > holder, board > directors governors, bobby > police
  officer, boiler > hot, boiler_dead no_heating > heating, bonfire burn > smoke, book_a_slot >
  appointment, book_an_appointment appointment > slot arrange, border_guard border_control >
  officer officials immigration, born > natal, born_here > birth birthplace, borrow_equipment >
  loan hire, boss_of_the_club > chairman president, both_passports > nationality dual, bottle
  whisky champagne > gift hospitality, box_of_chocolates > gift, boyfriend girlfriend bf gf >
  unmarried, boyfriend_lives_with_me living_with > couples jointly household, braille > visually
  blind, brand brand_name > trade mark, breach break infringe violate, bread bakery, break_in >
  forcible entry, break_the_rules > violation misconduct, breath_test breathalyser > alcohol,
  breathalyzer > alcohol breath, bring > furnish, bring_a_car own_car > vehicle supply,
  bring_family > dependants reunification join, bring_my_wife bring_my_family > dependants
  reunification spouse family, british > national citizen, broke > hardship, brother sister cousin
  > kinship relatives, bruises > abuse, build > development, build architect, builder > architect
  construction, builder plumber electrician > tradespeople trade, bulky_waste get_rid_of_sofa >
  bulky collection, burglar thief > intruder, burgled break_in > intruder, bus tram metro > fares,
  bus_lane > bus, bus_money train_money > fares transport, bus_pass > travel, business > commercial
  undertaking, buy purchase > procurement acquisition, buy_from_the_shop > purchase, by_phone >
  electronic mobile, by_post by_letter > writing letter post, by_word_of_mouth > oral, bylaw >
  regulation rule, call_a_meeting > convene extraordinary, call_police > report, call_the_police >
  report notify constabulary, can_i_bring > accompany, can_i_still even_if > notwithstanding
  irrespective, cancel revoke terminate withdraw, cancel_now > terminate, candidate > candidature
  nominee, candidate > nominated, cant_afford > affordability, cant_afford > aid low_income,
  cant_come cant_make_it > absent proxy, cant_make_it > unable, cant_make_it_tomorrow cant_come_in
  > absence notified, capital_gains > tax, car_broke_down broke_down breakdown > recovery
  assistance, caravan tow pull > trailer, card_declined payment_failed > debit suspended,
  card_never_came letter_never_came > omissions notification, cardboard plastic glass > recyclable
  packaging, carer look_after > severely disabled, carpet_worn bit_worn > wear deterioration,
  carry_passengers drive_my_mates > passenger, cash > funds finance, cash > liquid, catchment >
  admission, cd dvd > disc, cell in_the_cell > detainee detention, cell locked_up > custody
  detention, census population, certificate diploma proof, certificate recognition, certified >
  notarised attested, chair > president, chances > likelihood, chances chance_of > success rate
  probability, change modification, change_my_will rip_up > revoke revocation codicil, change_name
  > deed surname, change_password new_password > alter password, change_the_locks > cylinder
  exchange, change_the_rules > amendment alterations statutes, changed_my_name > changes notified,
  changes > revisions, changes_to_flat alter > structural, chaplain priest > spiritual,
  charge_my_car plug_in > electric, charger plug > charging socket, charging_point charger >
  station, chase > recover, chatgpt ai > automated, cheap > low, cheap_bus > concessionary
  transport, cheap_travel > reduced transport, cheat_the_rules bend_the_rules > circumvent waiver,
  cheated affair > fault adultery, cheating rigged fraud > irregularities objections, check_again
  count_again > recount, check_in > inventory commencement, child > descendant, child_benefit >
  allowance, child_support pay_for_the_kids > maintenance upkeep, chores household, chuck_me_out
  throw_me_out > expel exclude, church mosque temple > religious worship prayer, church_wedding
  in_church > religious ceremony, citizen > national resident, citizenship > nationality
  naturalisation citizen, citizenship naturalization, city municipality, city_hall > council
  municipality, civil_partnership > partner, clamp > wheel, class > coaching tuition, clean_before
  clean_when_i_leave > cleaned departure, clean_stairs staircase stairs > landing, clerk registrar,
  close narrow tight > margin, close_result super_close so_close > margin recount, clothes >
  laundry, coffin > burial, cold > symptoms, come_back rejoin > return resume, come_back restart >
  reactivate, come_into_force effective, come_with_me > representative, common_law > cohabitant
  unmarried, communal shared > joint, company firm > enterprise commercial, compensation damages,
  competitors > tenderers, complain > contest, complain > ombudsman, complain_about_a_policeman
  police_rude > standards conduct, complain_to_council > complaint ombudsman, comply > compliance,
  compost > garden, computer digital > electronic, concierge doorman porter, confiscate > seizure
  forfeiture, confiscate seize, congestion > zone emission charge, congress legislature,
  conscription military, consent > approval, constituency seat > district, consulate consular,
  contest challenge > representation, contested complain > protest, conviction offence, cooker oven
  hob stove, cop constable, copper > police, copy > reproduce reproduction, copy certified, copy
  duplicate, copyright > intellectual licence, copyright > rights protected authorship, copyright
  infringement, corporate_card work_card > purchasing card, council > borough, council_house >
  register, council_tax > band property, council_tax tax_code > tax, council_tax_student > exempt,
  councillor > member elected, counselling talk_it_through > mediation, count > deemed, count
  my_house > dwelling, count_as > considered regarded, count_votes > tally, country > jurisdiction,
  country_of_origin home_country > origin nationality, court > judicial, court > tribunal judge
  hearing, court_date > hearing, cousin marry_my_cousin > related degree, cover_version cover_band
  > performance, credit > acknowledge named, credit_the_author give_credit > attribution
  acknowledged named, crime felony, crime offence > criminal, crime offence offense, crime_number
  crime_reference > reference insurance, criminal crook > offender perpetrator, criminal_injuries >
  compensation injuries, custody > guardianship care, custody who_do_the_kids_live_with > residence
  joint, cut_down tree > felling preservation, cut_off cut_me_off > suspension, cut_out leave_out >
  disinherit exclude, cut_out_of_will > disinherit, damp_wall > condensation ventilated, dark
  lights_out > extinguished lighting, dark night > floodlights, data > information, ddos attack,
  deadline limit, dealer > supply trafficking, dealing > trafficking, death_certificate > death
  registration, death_tax > inheritance estate, debt > indebtedness, debt insolvency > bankruptcy,
  decide > resolve, decision > outcome notified, decision > resolution, declare report, decorate
  paint > redecorate, defendant accused, delete_my_record > destroyed erased, delivery shipment,
  dementia alzheimers > capacity incapacity, denied denial, deport > removal expel, deport
  expulsion, deputy vice > substitute, detain detention, devices > handsets, didnt_win >
  unsuccessful, die_without > intestacy intestate, diesel electric > emission, disability_benefit >
  disability, disabled_badge handicap > blue badge, disabled_bay > accessible badge, disagree >
  objection, discount rebate, discover > discovery, discover discoverer, discriminate equality,
  discrimination unfair, dish aerial > antenna, dispute > disagreement, divorce > dissolve
  dissolution, divorce separate, divorced was_married married_before > former previous decree, dj
  band karaoke > performance music, dna fingerprints > samples, do_it_again try_again > retake
  resit, do_my_washing > laundry, do_up > refurbishment, do_up renovation > works, documents >
  certificate evidence, does_it_affect > bearing impact, doesnt_matter > irrespective regardless
  immaterial, dog cat > domestic, dog_ate ruined destroyed > destruction duplicate, dog_off_lead >
  leash, dole > jobseeker unemployment, domestic_abuse beaten abusive_husband > violence domestic,
  donate_to_party > contributions, dont_do_it > failure omission, dont_pay not_pay > nonpayment
  outstanding, dont_speak_english speak_english > interpreter translated, dont_understand >
  interpreter translation explained, dont_want > refuse decline object, double_barrelled > prefix,
  double_yellow yellow_line > restrictions waiting, down_payment > advance, download_films
  no_internet > offline, draft conscription, draw > casting, draw tie dead_heat > lot equal,
  drink_driving > disqualification, driving_licence > licence driver, driving_licence
  drivers_license > driving, driving_test > examination practical, drop_in walk_in > appointment,
  dropped_kerb driveway > crossover kerb, drunk_and_disorderly drunk_in_public > disorder
  intoxicated, drunk_driving > alcohol drink, drunk_in_the_street peeing > disorder, drunk_wedding
  > annulled, dryer tumble_dryer > laundry drying, dual_citizenship two_passports > multiple
  nationality dual, dui > alcohol driving, dui intoxicated, dump fly_tipping > waste illegal, dvd
  mp3 > recording, e_cig > cigarette smoking, e_voting > electronic, each_month every_month >
  monthly, early_voting vote_earlier > advance cast, earn > gross, earn make > remuneration, ebike
  e_bike > assisted pedelec, eco_friendly > sustainable, elect vote, elected > appointed,
  elected_again serve_again > re_election, elected_again stand_again > reelection, election
  electoral, election vote > ballot poll, electrocuted electric, eligible qualify, email >
  electronic, embassy consular, embassy consulate, end finish > expiry termination conclusion,
  end_of_tenancy > conclusion termination, enough_money > sufficient means funds, enough_people
  how_many_people > quorum quorate, enough_people_there > quorum, enter entrance, entitled >
  qualify, equipment > loan, escooter > electric scooter, essay > study, estimate quote > tender,
  evasion > avoidance, even_if no_matter > irrespective regardless, every_day each_day > daily,
  every_other every_second > alternate, every_two_weeks fortnight every_other_week > alternate,
  evict kick_out > possession termination, evidence proof, ex > spouse, ex_follows_me > harassment
  stalking, ex_wife ex_husband > former divorced spouse, examiner > assessor, except > exclusion,
  exception > dispensation, excused > exemption waiver, executor > administrator, executor > estate
  probate, expats > abroad overseas, explain > reasons clarification, extend prolong renew,
  extension > prolong, extension conservatory loft > development alteration, extra > surplus,
  face_to_face > personally attendance, facebook_account > social networks, fail_the_test fail >
  unsuccessful retake, fainted passed_out > consciousness loss, fair reasonable, fake_marriage sham
  > deception, family_member > kinship, family_name > surname, family_reference relative >
  referees, far near > distance proximity, far_ahead > advance, fast quick > prompt, fast_track >
  expedited, fault blame > liability liable, fee > levy, fence > enclosure, few_minutes_late
  minutes_late > grace, fiance > partner, fight > affray, fight > challenge, fight_a_ticket >
  appeal challenge representation, fight_it > challenge objection, final_day > deadline closing,
  find_a_job > position, find_out > communicated announcement, find_out hear > notified informed,
  finders_keepers keep_it > finder claim, fine > pecuniary, fine charge, fine_for_late > interest
  penalty, fined > contravention, fined_for_not_voting forced_to_vote > compulsory, fire_alarm >
  detectors, firearm > weapon, fireworks firecracker > pyrotechnic explosive, first_money
  first_payment > first payment, first_past_the_post > plurality, fish tank aquarium > pet, fits
  blackout > seizure consciousness, fix_boiler boiler_broke > heating repairs, flat apartment >
  unit, flatmate housemate > joint, flatmate housemate roommate > household, floodlight >
  illuminated, flunk fail > attempt, flyer leaflet > publicity, flytipping > waste dumping, fold >
  dissolve, follow_rules comply, followed > harassment, food_waste leftovers > organic compost,
  foodstamps > snap nutrition, football_tickets > sporting hospitality, for_good > indefinitely,
  for_my_class classroom > instruction teachers educational, force > compulsion, force_to_vote >
  mandatory, forced > compulsory obligatory, forced forced_to > duress coercion compelled, foreign
  > non_resident, foreign_licence german_licence > foreign exchanged, foreigner > alien national,
  foreigner > migrant non_national, form > questionnaire, foster > adoption care, found_a_phone >
  finder, found_a_ring found_a_wallet found_money > finder article, found_something lost_property >
  lost property, free > gratuitous, free_dentist teeth > dental, free_lawyer > legal aid,
  free_lawyer duty_solicitor > consult solicitor, free_medicine pay_for_medicine > prescriptions,
  free_school_dinners > meals, free_school_meals > meals, free_to_use > public domain permitted,
  free_trial > initial, free_trial free_month free_week > complimentary gratuitous, freebies >
  gifts, fridge cooker washing_machine > white, fridge freezer cooker oven > goods,
  friends_coming_over > visitor, full maximum, funeral_costs > burial interment, fuzz > police,
  garden_waste grass_cuttings > organic, gardening garden_work > communal grounds, gas_meter >
  readings, gave_me_chocolates > gifts, gave_me_money tenner fiver > gift gifts money,
  gave_me_too_much paid_me_too_much > overpayment, gay same_sex > couples, gay_couple
  lesbian_couple > sex, gay_marriage two_men two_women > sex couples, gdpr > data privacy, german >
  national, get_a_new_one new_one > replacement renewal, get_away_with > punishment penalty,
  get_back > retrieve recovery, get_benefit > eligible, get_hitched > marriage marry,
  get_in_trouble > punishment offence, get_into_the_country > entry border, get_it_done get_done >
  complete conclude, get_married > marriage marry, get_married marry > ceremony solemnised,
  get_my_car_back get_it_back > release recover, get_my_money when_paid > settled payment,
  get_my_money_back bus_money_back > reimbursed fares, get_out_of > avoid, get_out_of_the_contract
  > termination notice, get_paid > settled, get_paid_weekly > paid, get_rid_of > auctioned,
  get_rid_of vote_out > removal dismissal, get_right > correct, get_round get_around > exempt,
  get_round_the_rules > circumvent, get_something_now need_money_now > advance emergency,
  get_the_house > inherit estate, gets_a_flat get_a_flat > allocation, gets_everything > inherits
  estate heirs, gets_the_house > dwelling estate, girlfriend_stay boyfriend_stay > visitors,
  give_away > assign transfer, give_it_back pay_it_back > recovered repay, give_my_login > shared
  household, give_up > renounce renunciation relinquish, given > granted conferred awarded,
  go_after chase > enforce pursue, go_away > cease, go_bust > bankruptcy, go_on_holiday go_abroad >
  absence abroad, go_there in_person > attend personally appear, go_through_my_bag
  go_through_my_pockets > search, go_to_court > court hearing trial, go_to_court > proceedings
  litigation, go_to_jail > custodial, goes_first jump_the_queue > priority precedence, government >
  administration executive, government > state ministry, graffiti damage, graffiti vandalise smash
  > vandalism malicious, grandkids grandchildren > descendants, grandson granddaughter >
  descendant, grant award, gravestone headstone tombstone > grave, green eco > ecological, green
  eco environment > sustainability, green_card > permit residence, greencard > permanent resident,
  greenhouse > outbuilding, group > organisation, guardian custody, guardian parent, guest >
  visitor, guilty convicted, gun_licence > certificate, gun_licence firearm, gun_safe > cabinet,
  half split > equally shared, half_price > 50 half, half_way > partial midpoint, halfway part_way
  > partial, hallway corridor > landing, hamster gerbil guinea_pig > cage rodent, hand_in send_in >
  submit file, hand_it_in handed_in > received property, hand_out_pills give_pills give_medicine >
  administer medication, hand_over > assign surrender, handcuffs restraint, handed_in_late
  sent_late > belated late, handle deal_with manage > administer dispose, handwritten > manual,
  handwritten by_hand > holographic handwriting manuscript, handyman > tradesman contractor,
  handyman caretaker janitor > superintendent, hang pictures hooks > nails adhesive, hang_up >
  fixings, happens > penalty sanction, hard_up skint > financial, have_a_say > consultation vote,
  have_my_say > consultation comment representation, have_to_give_it_back > recovered repayable,
  have_to_look_for_a_job > exempt seek, head > chairperson, hear_back > determination, heating_off
  > temperature heating, heir > descendant, heir successor, help volunteer > voluntary assist,
  help_out pitch_in > communal contribute work, helping_out helper > workers, hire_room rent_hall >
  hire function, hire_the_hall rent_the_room > hire function venue, hit_and_run > collision, hmrc
  revenue, hoarder mess messy > untidy clutter, hold_on_to hang_on_to > kept, holding_deposit >
  reservation, home > property premises, homeless no_address > abode fixed, homeless
  nowhere_to_live > temporary, homicide manslaughter, horror violent rude > classification age,
  house > premises, house_count own_my_house own_home > dwelling counted, housing council_house
  council_flat > social tenancy allocation, housing_benefit > rent allowance, how_do_i_join >
  enrolment, how_do_i_run be_a_candidate > candidates signatures nomination, how_early how_soon >
  advance earliest notice, how_fast wifi_speed internet_speed > rate bandwidth speed, how_likely
  odds > likelihood, how_long_can_i_stay > duration stay residence, how_long_can_they_keep_me >
  detention charge limited, how_long_do_i_have too_late > deadline limit, how_long_do_they_serve
  term > office tenure, how_long_does_it_last > endures term, how_long_does_it_take > processing,
  how_long_in_jail > sentence imprisonment, how_long_in_office term > mandate tenure, how_long_till
  > weeks period, how_long_until_someone_comes > attended, how_many_devices how_many_screens >
  concurrent devices streams, how_many_mps > seats chamber, how_many_voted > participation,
  how_many_wrong wrong_answers > answered correctly, how_much_can_i_make how_much_can_i_earn >
  earnings disregarded, how_much_can_i_spend > commit budget limit, how_much_do_i_have_to_earn >
  income minimum threshold, how_much_money cash_do_i_need > funds means sufficient, how_often_can_i
  > frequency times, how_tall how_high > storeys maximum, how_well > proficiency level,
  how_will_i_know > notified informed announced, hubby missus > husband wife, hurting_someone
  hurting being_hurt > abuse suspicion safeguarding, hymn > religious, id > document, id > licence,
  id_card > identity identification, idea > concept, ignore ignore_it dont_pay > unpaid default
  enforcement, illegal > prohibited offence crime, illegal unlawful illicit, illegitimate
  out_of_wedlock > wedlock, immigrant > migrant foreigner, immigrant migrant > alien, immigration
  visa, in_charge_of_my_money > attorney, in_force > effective apply, in_jail > custody, in_power >
  office incumbent, in_the_bank 10k savings > capital, in_the_past back_then > formerly
  historically, in_trouble > punishment, income earnings, income_tax > tax income, inherit > estate
  heir, inheritance > capital, inheritance_tax inheritance, innocent acquittal, innocent let_off
  get_off > acquitted, internet online > electronic digital, interrogate questioning, inventor
  invented > patent, inventory > condition, irs > tax revenue, is_it_mine my_work > author owner,
  jail > imprisonment custody, jail prison, jail prison > incarceration, jaywalking cross_the_road
  > pedestrian, job_centre jobcentre > employment appointments, jobseeker unemployed, join_club
  become_a_member > membership admission candidate, joining_fee > admission, judge > judicial
  justice, judge > judiciary, judge magistrate, judgment judgement, just_lost lost_my_mum >
  bereaved, just_me > individual sole single, just_passed new_driver p_plates > newly qualified,
  keep_a_space reserve > suspension, keep_gift > decline, keep_it > accept retain, keep_it_safe >
  deposited custody secure, keep_me > detention detained, keep_my_dna > destroyed retained,
  keep_my_passport old_passport > nationality renounce citizenship, keep_safe > deposit custody
  safekeeping secure, keep_watching > continues access, kicked_out_of_club throw_out throw_me_out >
  expel expulsion suspend, kid > descendant, kids_club young_members > juniors, kids_money >
  maintenance, kids_under > aged younger, kids_watching kids_account > profiles minors, king >
  sovereign throne, kitten > dog, knock_down knock_through > demolition structural,
  knock_down_a_wall > structural alteration, knock_through take_out_wall > structural alterations,
  l_plates learner > provisional, ladder > fall, landlord > letting, landlord owner > lessor,
  language_test english_test ielts > proficiency language, large huge > dimensions, last_date
  cut_off cutoff > deadline closing, last_longer how_long_is_it_good_for > validity, late overdue,
  late_charge > interest default, laundry washing washing_machine > laundering, law > act
  legislation statute, lawmaker legislator, lawsuit litigation sue, lawsuit proceedings, lawyer >
  advocate, lawyer > barrister counsel, lawyer need_a_lawyer > representation legal, lease >
  leasehold, leave_money leave_my_money > bequest legacy inheritance, leave_the_club quit_club >
  withdraw, leave_to leave_money > bequest bequeath legacy, left_behind left_my_stuff > abandoned
  belongings, legal lawful, legal permitted, legal_aid > advice lawyer, legislation statute,
  lend_a_hand > assist, lend_me > supplied, less_than > beneath, lesson > training, let >
  authorised, let_off > discretion cancelled, let_off get_away > exempt waived, let_off_fireworks >
  fireworks ignited, let_out sublet > letting, let_themselves_in > entry access, letter > writing,
  liable liability responsible, licence > driver, licence_from > issued jurisdictions, lie >
  perjury misleading, lifespan expectancy, lift give_a_lift > transport passenger, light_bulb >
  lamp, line > quotation, listed > conservation, live_abroad live_in_another_country > abroad
  franchise overseas, live_alone single > sole occupancy, live_here > domicile,
  lives_somewhere_else different_house > beyond household, loading unloading > delivery, loans >
  liabilities, local_firm > regional, lock > cylinder, lock_up > imprison prison detain, lock_up >
  locked closing, locked_out > access, locked_out lost_key > admission, locked_out lost_my_key >
  locksmith, loft_conversion loft > roof alteration, logo > crest, logo brand_name > trademark
  mark, long_line > queue, long_service_award > badge honoured, longer > extension extend,
  look_after_mum look_after_my_mum > care carer disabled, look_after_my_kids > guardian, look_again
  > reconsider, look_again think_again > review reconsideration, look_for_a_job > seek employment,
  look_for_work find_work find_a_job > seek employment jobseeker, loophole exemption, lorry truck >
  goods, lorry truck hgv, lose_capacity > attorney incapacity, lose_licence lost_my_licence >
  revocation duplicate disqualification, lose_my_benefits lose_my_dole > benefits bearing,
  lose_my_licence banned_from_driving > disqualification revocation disqualified, lose_my_passport
  lost_passport > replacement loss, lost_my_dad > bereaved, lost_my_keys > cylinder, lost_out >
  unsuccessful, lost_phone lost_my_phone > property lost, lost_property lost_and_found > found
  articles, lottery raffle > prize draw gambling, lotto jackpot > lottery winnings, loud loud_music
  > peace, loud_music party > noise disturbance, loudspeaker > amplified, low_income > low income,
  lowest > least, lowest_price > lowest economically, made_by invented_by > author creator, made_to
  > compelled, maiden_name > surname birth, make_a_will write_a_will > testament testamentary,
  make_an_appointment > arrangement appointment, make_fun_of parody > satire caricature,
  make_fun_of take_the_mick > parody satire, marriage > spouse, married_before > union, marry wed >
  contract, marry wedding, match game football > stadium event fixture, match_day > event fixture,
  mattress fridge > bulky, mayor > burgomaster, mayor municipality, medal badge > honoured,
  mediator > conciliation, medicine > prescriptions, meeting_held when_is_the_meeting > convened,
  member_fee yearly_fee > subscription annual, meme gif > parody, mention > acknowledge,
  messed_up_ballot ticked_the_wrong_box > spoilt exchanged, meter meter_reading > readings, meter
  pay_and_display > tariff ticket, migrant migration, minister secretary, ministry > minister
  department, minor child, misbehave act_up > misconduct conduct, misplaced > missing, miss >
  failure omission, miss_my_appointment missed_appointment > attend failure, miss_work_for_court >
  earnings compensated attendance, missed_the_deadline too_late > belated late deadline,
  missing_person missing_child > missing report, missing_work lost_wages > earnings loss
  compensated, money > finance, money_come_from where_does_the_money > funded proceeds financed,
  money_guy > finances, money_in_the_bank > funds balance savings, more_than > exceeding excess,
  most_votes > majority plurality, mot inspection > roadworthiness test, move_away > relocate,
  move_away_with > relocate consent, move_country emigrate > immigration, move_in_together >
  couples, move_to move_here > relocate immigrate settle, moved_house new_partner > changes
  circumstances, moved_in_together > cohabiting household, moves_out leaves > departs vacates,
  movie > audiovisual, movie film > cinematographic, mp > constituency, mp > member parliament,
  mugged > assault, mugshot > photographs, municipality > town local, murder homicide, music drums
  piano > noise, my_number phone_number > telephone, my_place > property, name_change > change
  deed, naturalize naturalisation, near_me closest > nearest local, need_a_card card_for_trial >
  payment method, need_signatures supporters > signatures, neglect > safeguarding, negligence
  liability, neighbour_object object > representation, never_came never_got > omission missing,
  never_married not_married unmarried > cohabitants, new > duplicate, new_name new_surname >
  changes name, new_one_cost replacement > duplicate, new_rules rule_change > amendment revised,
  next_door > adjoining, next_door_building > adjoining development, no_english foreign_language >
  interpreter, no_family no_relatives > relatives failing, no_fixed_address homeless > habitually
  abode, no_insurance > uninsured, no_money > destitute, no_money > insufficient, no_other
  alternative > sole, noise > peace, noise loud neighbour > nuisance disturbance, noisy_neighbours
  > nuisance antisocial, nominee nomination, not_allowed > forbidden banned, not_an_emergency 101 >
  lesser online, not_guilty > acquitted acquittal, not_wearing_seatbelt seatbelt > belt restraint,
  notary notarised, notary notarized, notes > records, nothing_left_for_me > disinherited excluded,
  nude naked > nudity indecent, nuisance_calls > harassment telephone, number_plate license_plate
  plates > registration, oap > aged, oap > elderly, oath pledge > ceremony allegiance, oath swear >
  affirmation, object oppose, obliged > compulsory mandatory, offer > tender, office desk > bureau
  counter, officiant celebrant, ok > consent approval, okay > permitted, old > surplus obsolete,
  old_benefit replaced > superseded, old_books out_of_copyright > public domain, old_building >
  listed heritage historic, old_computer > compatible, old_equipment > surplus, old_tv old_phone >
  supported compatible manufactured, old_will > earlier revoke, older oldest > age, on_her_own >
  alone, on_his_own on_their_own > unaccompanied unsupervised alone, on_holiday when_im_away >
  travel temporarily, on_my_behalf for_me > proxy behalf attorney, on_my_own > lone person,
  on_my_own > sole, on_my_own as_an_individual > individual, on_my_phone app > application
  electronic, on_my_phone_driving phone_while_driving > hand_held telephone, on_the_plane >
  offline, once_a_year every_year each_year > annual yearly, one_beer one_drink pint > alcohol
  limit, one_phone_call > notified, online > portal, only_one > exclusive, only_one
  only_one_supplier > sole single source, optional voluntary > discretionary, oral spoken > verbal,
  order_number po_number > purchase, out_early > parole remission, out_of_date > expired invalid,
  out_of_my_own_pocket own_money own_cash > contribution match, out_of_the_country
  leave_the_country > abroad absence, outside_my_house on_my_street on_the_road > residents
  kerbside street, over_70 over_75 > elderly, overstay > expire visa, overstay stay_too_long >
  beyond expiry exceed, overthrow > coup revolution, own_tools bring_tools > supplied, owner >
  freeholder, owner > ownership proprietor, owner belong, package > tariff subscription,
  paid_for_by who_funds > funded financed, paint_walls > decoration, papers paperwork, paperwork >
  documents, parental_controls > supervision minors, park playground > recreation, parking_fine >
  charge contravention, parking_meter > pay display, parking_permit > resident permit,
  parking_space spot > bay space, parking_ticket ticket pcn > penalty charge notice, parliament >
  chamber, parliament > legislature assembly congress, parliament congress > legislative, partner
  cohabiting, party_wall > adjoining, pass_the_test pass > successful, passed > success,
  passed_my_test > newly qualified, passport > travel, passport id, passport_control > border
  immigration, passport_photo > photograph, patent intellectual, pay > due, pay settle > discharge,
  pay_early > prompt, pay_fast pay_quickly pay_early > discount reduced, pay_for_the_kids >
  contribution, pay_late > default, pay_late > outstanding, pay_my_rent help_with_rent > housing
  costs, pay_off > liabilities, pay_up_front > prepayment advance, penalty disciplinary, penalty
  fine punishment sanction, pensioner > aged, people_in_charge bosses > board committee directors,
  permission > approval, permission permit licence license, permitted prohibited, personal_data >
  data information, pest_control > vermin, photo > portrait, photo pic selfie > biometric,
  photocopy > duplicate certified, photocopy xerox > reproduce reproduction, pick > nominate,
  picture painting > artistic, pip > disability personal, piracy > infringement, pirated torrent >
  unlawful infringing, pirated_films illegal_download > unlawful infringement, plaintiff claimant,
  planning permission, planning planning_permission > consent development, planning_permission >
  planning permission, plants species, play_music at_night > quiet hours, play_music spotify >
  performance recorded, play_music_in > performance public licence, pledge > declaration oath,
  plenty > numerous, points > endorsement penalty, points_go_away points_last > effective expire,
  police constable, police cops > constabulary, police cops > law enforcement, police officer cop,
  policeman > police officer constable, policewoman copper > officer constable, policy > guideline,
  politician > minister member parliament, poll ballot, polling_card voting_card > notification,
  polling_place > station polling, polls opinion_poll > surveys, poo mess > fouling, poop >
  diarrhoea, pop_round come_round > visit inspection, porn > obscene, post_it by_post > mail
  postal, poster > publicity, pothole > highway carriageway defect, power_of_attorney > attorney
  authority, practical_test > examination practical, pram > wheeled, prenup > marriage contract,
  prenup pre_nup > settlement agreement matrimonial, president > head, pressured bullied_into >
  duress coercion, price_goes_up > notified, priest vicar imam rabbi > celebrant clergy minister,
  prime premier > minister, prime_minister > government leader, priority > precedence, prison >
  imprisonment custody, prisoner > inmate detainee, privacy confidentiality, privacy private data
  tracking, probate > grant, probate land > estate, proof > document, property > land estate,
  proportional > lists representation, prosecutor prosecution, protest demo > procession assembly
  demonstration, prove > demonstrate verify, prove > furnish substantiate, provided given, pub bar
  > premises, punishment sentence, put_back > reinstate restore, put_in > submit lodge,
  put_in_ourselves match_funding > contribution kind, put_it_back > restore original reinstatement,
  put_prices_up > adjustment increase, queen > sovereign crown throne, queries questions >
  clarification, questions_right right_answers > correctly, quick_divorce > jointly, quiet
  quiet_time > silence peace, quit_halfway leave_early > terminate partial early, quote > estimate,
  quote_from use_a_line > quotation citation, rabbit > animal pet, racist racial, rape assault,
  rape sexual, rats mice > vermin, re_elected > election, reapply reapplication, reason > grounds,
  reconsider > review reconsideration, record criminal_record > register, referendum plebiscite,
  refugee > displaced, refugee asylum, refuse_inheritance > disclaim renounce, reg > registration,
  register > roll, register > signup, register_a_birth > registration birth, register_a_death >
  registration death, registry_office > registry, registry_office register_office > registrar,
  regulation policy, rejected > dismissed, released let_out > parole, remarry marry_again >
  remarriage, renounce relinquish, rent > charge, rent_late > arrears, rent_my_flat > subletting
  letting, rent_out > letting tourists, rent_out_my_room > subletting lodger, rental contract >
  lease, rep salesman > representative supplier, repairman workman > contractor, repeal > revoke
  abolish, replace > successor, replaced_by > superseded successor, report > notify police, report
  complaint, report_a_crime > reported, residence_permit > residence visa, resident > occupier
  householder, residents_association > association residents, restart > recommence,
  restraining_order > injunction protection, restrict limit, result score > outcome, reunite
  reunification, revoke revocation, rigged > fraud manipulation, right_to_vote > franchise entitled
  suffrage, rights liberties, ring_my_mum phone_someone tell_my_family > notified informed, rip >
  reproduction, rip_cd burn_cd > reproduction recordings, road_tax car_tax > vehicle excise duty,
  rob mugged > robbery, robbed burgled broken_into > burglary theft, robbery > theft, rocket >
  fireworks, rockets fireworks bangers > ignited, royalties > licence collecting, royalty >
  remuneration, rude > misconduct, rude abusive, rude rude_to_me > dissatisfaction complaint
  conduct, rule statute, ruler ruled > sovereign, rules > amendments, rules > constitution, ruling
  decision > judgment verdict, run_for > candidate candidacy nomination, run_for > term,
  run_for_office stand_for_election > candidature candidates nominations, runs_for > duration, rush
  hurry > urgency expedited, sad > distress, safe > protected guarantee, same_number_of_votes >
  equal lot casting, sane sound_mind > capacity, savings > assets, saw > testimony, saw > witness,
  saw_someone_die > witness death, say_no > disclaim, say_no > reject, say_no_to > decline refuse,
  say_yes > approve consent, scan upload > electronic copy, scared frightened afraid > intimidated,
  scared_of_him > protection intimidated, scared_to_testify see_him_in_court > intimidated screens
  witnesses, scatter > cremation, school_place get_into_school > admission catchment, school_use
  in_class teach > educational instruction teachers, scratch_already already_broken > inventory
  discrepancies, seal stamp > certified, search frisk > warrant, search_me pat_down frisk > search
  suspicion, search_my_house > warrant search, seat > mandates, second_car two_cars > household
  permits, secretary > clerk, secretly in_secret > anonymous confidential, see_my_grandkids >
  contact grandparents, see_the_accounts see_minutes > inspected, see_the_kids > contact access
  visitation, seize seizure, self_assessment > tax return, self_defence > force reasonable,
  sell_my_rights > assign, sell_the_house sell_our_house > dispose matrimonial, senate upper,
  senator congressman > representative, send_home send_me_back sent_back > deportation removal
  return, send_in > lodge, sentence go_to_jail > imprisonment prison, service_charge ground_rent >
  maintenance levy, set_off > ignited, settle > permanent, sexist sex, share_everything half_each >
  common equally jointly, share_my_password share > household, shared common > communal, shed
  garage > outbuilding, shop > premises, shoplift theft, shotgun > firearm, shovel > tool,
  show_me_around show_round > induction orientation mentor, show_money bank_statement > funds means
  sufficient, show_people_round viewing > prospective, shut closure, shut_down wind_up close_down >
  dissolution liquidation, sign_off > authorised, sign_off approve > commit authority, sign_off
  sign_it_off > approve, sign_up_to_vote register_to_vote > electoral registration roll, sink drain
  > sanitary blockage, skint > need, skip > omit exempt, skip_it not_do_it > omission perform,
  slander libel > defamation, sleepy fall_asleep > sleep drowsiness, slippery > fall hazard,
  small_business small_firm > enterprises sme, small_print fine_print > terms conditions, smash_up
  > damage vandalism, sme small_company > enterprise, smoke > cigarette tobacco, smuggle
  trafficking, solar_panel > photovoltaic renewable, some_left left_over leftover > surplus
  remainder unspent, someone_comes > attended visit, someone_else > proxy, someone_else_take >
  replacement assignment, someone_in_my_account > unauthorised, someone_with_me > representative
  companion, somewhere_else > elsewhere, sort_out sorted > settle administer, sorted settled >
  settlement resolved concluded, spade shovel rake > equipment, spare > surplus additional,
  spare_key > duplicate, spare_room extra_room > surplus bedroom, speak > proficiency, speak >
  translation, speak_english > proficiency, special_meeting > extraordinary, speed_awareness course
  > driver, speed_camera > speed, speed_limit > limit, speed_up faster > expedite priority urgent,
  speeding_ticket > speed, spend > commit budget, spend > expend disburse, spent expunged, split
  split_it > divided equally, split_the_order split_it_up > circumvent disaggregation, split_up
  break_up > dissolved, split_up break_up breakup > separation divorce, spoiled spoilt ruined,
  sponsor > employer, spotify netflix youtube > streaming platform, spy espionage, stab > blade
  weapon, stalker > stalking, stamp seal, stand > candidate candidacy, stand_in stand_in_for_me >
  proxy deputy substitute, statue monument building > sculpture, stay > duration sojourn, stay >
  prolong, stay > remain, stay_at_home stay_home > away absent, stay_for_good live_forever
  stay_forever > permanent settlement indefinite, stay_longer > prolong, stay_off > absent away,
  stay_over sleep_over > visitors nights, steal > burglary, steamy windows_wet > condensation,
  step_down resign > vacate, step_kids stepdad stepmum > step, step_kids stepkids stepson
  stepdaughter > stepchildren, still_watch still_use > continues access, stole_my > infringement,
  stole_my_photo used_my_photo > infringement unauthorised, stolen_car car_stolen > taken consent,
  stop_kids parental_controls > restrict code classification, straight_to_my_landlord > directly
  landlord, stray > lost impounded, street road > kerbside, streetlight street_light lamppost >
  lighting lamp, strip_search > outer, struggling > hardship difficulty, student_visa > studies
  enrolled, sub > fee, submit file lodge, subsidy > grant subsidised, subsidy funding, sue lawsuit
  > court claim, sue sued > litigation proceedings, supplier seller > contractor tenderer, surname
  > last, surname name, survey poll > questionnaire, swap_licence > exchange, swap_numbers
  give_my_number > telephone private, swap_tenant > replacement, swear cuss curse > obscene
  abusive, swimming_pool > baths leisure, take_down > deleted, take_his_name change_my_name >
  surname assume, take_his_room take_over_room new_flatmate > replacement joint, take_how_long
  waiting_time wait > processing period duration, take_it_down take_down > remove, take_money_off
  lose_money > diminished deduction reduction, take_my_clothes_off strip strip_search > garments
  removal, take_off > deduct diminish, take_over > succeed assume, take_posters_down
  take_signs_down > removed, take_to_court > sue lawsuit claim, taken_off > withdrawn, talk_out_of
  let_me_off > discretion leniency, talk_to_a_lawyer lawyer > consult solicitor, tall elevation,
  tax > fiscal, tax > taxation, tax duty vat, tax_band > valuation band, tax_credit credit, taxman
  > levied taxation, taxman > tax hmrc inland, team > organisation association, tear_up >
  terminate, tear_up rip_up > destruction revoke, tell disclose, tell_people_about > announced
  notified, tell_them_about > circumstances, tell_us_why tell_me_why say_why > reasons feedback,
  tenant renter lodger > occupier lessee, tenner > note, terms > agreement, terms_and_conditions >
  terms conditions, tesla > vehicle, testify > testimony evidence, testify give_evidence > witness
  attendance, texting_while_driving texting_at_the_wheel > telephone handheld, thank_you thanks >
  appreciation recognition, theft larceny, theory_test written_test > component choice, thief >
  theft burglar robber, things_change > circumstances, think suspect > suspicion, threaten threat >
  intimidation, threshold get_into_parliament > seats, throw_my_stuff > abandoned dispose,
  tickets_from_supplier > hospitality invitations, tie > casting, tie_break > casting, tie_the_knot
  > marriage, till > expiry, time_limit > deadline, tip dump > household waste, tip_off > anonymous
  information, together > couple, too_cheap > abnormally low, too_ill_to_work > unfit incapacity
  limited, too_little not_enough > inadequate shortage, too_long > exceed excess, too_sick too_ill
  > incapable incapacity, torrent > download, tourist > leisure, tow > pound, tow pound > impound
  storage, towed_away > removed recovery, town_hall > council municipality registry, townhall
  municipality, trademark mark, traffic_warden parking_attendant warden > enforcement officer,
  trapped > unable, treaty pact accord, trespass enter, trial > court hearing, trial_session >
  introductory, tribunal hearing, trick > fraud, tricked lied_to > deception misled, trouble
  consequence > penalty sanction, trouble disciplinary, try_again apply_again > resubmit reapply
  subsequent, tummy_bug stomach_bug > symptoms, tummy_bug the_runs > gastroenteritis, tune track >
  music recording, turn > rotation, turn_up > appear, turn_up show_up > present, turned_down denied
  knocked_back > refused rejected, turned_down refused > reconsideration appeal, turned_me_down
  said_no > refusal reconsideration, turnout how_many_people_voted > participation, tween child,
  twice_a_year every_six_months > biannual semiannual, twins third_kid another_kid > supplement
  child, type > electronic typewritten, ulez > clean, unable > incapable, unable_to > incapable
  incapacity, underage > child, undo_marriage annul > void, unfair unreasonable, unfit > incapacity
  incapable, universal_credit benefit, unsubscribe cancel, until_when how_late > hours, updated >
  revised amended, upfront > prepayment, upset > conversation support counselling, urgent emergency
  > urgency unforeseen, used_to used_to_be > formerly, v5c logbook log_book > registration, vandal
  vandalised > malicious damage, vandalism > criminal, vicar priest > clergyman parish, victim
  injured, view > inspect, violence abuse, visa > residence entry, visa permit, visitor_permit
  visitor_parking > voucher visitor, vote > cast, vote > franchise, vote voter > electoral ballot
  suffrage, vote_early > advance, vote_on_my_phone vote_online > electronic, vote_out > confidence,
  voter_id > identification photographic, votes_needed how_many_votes > majority thirds, voting_age
  > eligible entitled, voting_by_post vote_by_mail > postal absentee, vpn > circumvention, vpn
  other_country > geographic restrictions, waiting_list > vacancy, waiting_list housing_list >
  register allocation, waive > waiver exemption, waiver exemption, walk_in > enter, walk_in
  just_walk_in > entry access inspection, wall knock > demolition, war > persecution, war battle >
  warfare conflict, warden > attendant inspector, warn > notify, warn_me tell_me_before > notified
  notice advance, warn_us > notice announced notify, wash_patients > hygiene, watchlist my_list >
  lists history, water_bill > tariff, wedding > solemnisation, wedding cancel_shift > absence,
  wedding_venue registry_office > register ceremony, weird strange > abnormal, welfare > allowance,
  welfare wellbeing, what_counts count > eligible qualifying, what_happens_if > consequences
  penalty, what_happens_to_the_money > assets surplus, what_is_mine mine_and_yours > property
  separate, whatever > irrespective regardless, whats_on > programme, wheel_clamp > immobilisation,
  wheelie_bin > container receptacle, when_are_results > announced provisional results,
  when_can_i_come_back come_back_after_sick > symptoms return, when_do_i_find_out > notified
  communicated, when_do_i_get when_will_i_get > payment paid, when_to_pay > due payable, whenever >
  withdraw, where_do_i_go which_office > bureau office authority, where_do_i_vote > polling
  station, while_studying > studies term, whisky gin rum > alcoholic, who_can_vote > eligible
  electorate entitled, who_decides decide > decision discretion determined, who_do_i_tell
  who_do_i_inform > notified coordinator, who_does_it_apply_to > scope cover, who_fixes > landlord,
  who_fixes who_repairs > maintains repair responsible, who_gets > entitled receives beneficiary,
  who_gets_a_flat > allocated priority, who_has_the_key keys > keyholder, who_has_to_sign sign >
  signatories, who_marks marked > evaluators score, who_owns > belong, who_owns belongs_to > owner
  ownership vested, who_pays_for > funded financed, who_pays_the_bills > utilities suppliers,
  who_picks who_chooses who_decides > panel board committee jury, who_runs in_charge_of >
  responsible competent, who_runs run_it in_charge > committee board trustees, who_sorts_out
  deals_with > executor administrator, who_won find_out_who_won > results provisional, whose_fault
  > fault, whose_turn > rotation, wifey wife, will_it_work does_it_work > compatible supported
  requirements, win > elected, window > fenestration, wine > hospitality, wine > vintage grape,
  winners > successful awarded, wipe_my_record > expunged spent, wiretap > interception
  surveillance, with_an_adult with_a_grown_up grown_up > adult accompanied supervised,
  without_a_will no_will > intestacy intestate absence, without_giving_my_name dont_say_my_name >
  anonymous, witness > testimony evidence, won_the_lotto lottery > winnings, work > operate,
  work_at_election help_at_election > poll workers clerks, work_credit_card > purchasing corporate,
  work_here > employment gainful, work_part_time > earnings, work_permit > visa, work_permit
  work_visa > employment authorisation permit, work_visa > sponsor, workmen > tradespeople,
  works_abroad in_france in_spain > abroad foreign travel, write > drafted, write_my_reference >
  referee, write_to_them in_writing > written letter, written_test theory > examination, wrong >
  inaccurate, wrong > mistaken, wrong_box ticked_wrong mark > spoilt, wrote > authorship, yard >
  grounds, years_in_prison go_to_prison > imprisonment sentence, young_people > juniors`;
