/** Law of all kinds; see `SYNONYMS`. */
export const general = `
  4k > ultra, 4k hd > definition, accuse allegation, afterwards > thereafter, ai > intelligence,
  alimony > maintenance, allow approve > authorise, angry aggression, animals fauna, apostille >
  legalisation authentication, appeal > reconsideration objection, applicant claimant, application
  > petition request, back > restored, bailiff > debt, basic cheapest_plan > tariff, bath >
  sanitary, bathroom > installations, batteries > hazardous, beach > outdoors, before_i_go
  before_i_leave > departure, bereaved > loss, blackmail extortion, boiler_dead no_heating >
  heating, boss_of_the_club > chairman president, braille > visually blind, bread bakery, break_in
  > forcible entry, bring > furnish, broke > hardship, builder > architect construction, builder
  plumber electrician > tradespeople trade, by_word_of_mouth > oral, can_i_bring > accompany,
  cant_come cant_make_it > absent proxy, cardboard plastic glass > recyclable packaging, census
  population, change modification, changes > revisions, chatgpt ai > automated, cheap > low,
  cheated affair > fault adultery, clean_before clean_when_i_leave > cleaned departure, clerk
  registrar, come_back rejoin > return resume, come_back restart > reactivate, concierge doorman
  porter, count > deemed, count_as > considered regarded, custody who_do_the_kids_live_with >
  residence joint, cut_down tree > felling preservation, dark lights_out > extinguished lighting,
  dealer > supply trafficking, dealing > trafficking, debt > indebtedness, debt insolvency >
  bankruptcy, decision > resolution, defendant accused, delivery shipment, didnt_win >
  unsuccessful, disagree > objection, discount rebate, discover > discovery, discover discoverer,
  discriminate equality, discrimination unfair, dish aerial > antenna, dispute > disagreement,
  do_up > refurbishment, do_up renovation > works, donate_to_party > contributions, dropped_kerb
  driveway > crossover kerb, drunk_wedding > annulled, end finish > expiry termination conclusion,
  evasion > avoidance, evict kick_out > possession termination, examiner > assessor, exception >
  dispensation, explain > reasons clarification, face_to_face > personally attendance, far_ahead >
  advance, fast_track > expedited, fee > levy, few_minutes_late minutes_late > grace, fined >
  contravention, fire_alarm > detectors, fireworks firecracker > pyrotechnic explosive, fish tank
  aquarium > pet, floodlight > illuminated, foodstamps > snap nutrition, force > compulsion,
  force_to_vote > mandatory, free_dentist teeth > dental, free_medicine pay_for_medicine >
  prescriptions, fridge cooker washing_machine > white, full maximum, get_benefit > eligible,
  get_it_done get_done > complete conclude, get_out_of > avoid, get_rid_of > auctioned, give_away >
  assign transfer, go_away > cease, go_bust > bankruptcy, go_there in_person > attend personally
  appear, goes_first jump_the_queue > priority precedence, greenhouse > outbuilding, hamster gerbil
  guinea_pig > cage rodent, hand_out_pills give_pills give_medicine > administer medication,
  hand_over > assign surrender, handle deal_with manage > administer dispose, handwritten > manual,
  handwritten by_hand > holographic handwriting manuscript, hard_up skint > financial, heating_off
  > temperature heating, help volunteer > voluntary assist, homeless nowhere_to_live > temporary,
  homicide manslaughter, how_do_i_join > enrolment, how_long_does_it_last > endures term,
  how_long_does_it_take > processing, how_often_can_i > frequency times, how_tall how_high >
  storeys maximum, id > document, idea > concept, illegitimate out_of_wedlock > wedlock,
  in_the_past back_then > formerly historically, in_trouble > punishment, just_lost lost_my_mum >
  bereaved, keep_gift > decline, l_plates learner > provisional, large huge > dimensions, late
  overdue, lawmaker legislator, let_off get_away > exempt waived, let_off_fireworks > fireworks
  ignited, lifespan expectancy, loading unloading > delivery, local_firm > regional, lock_up >
  locked closing, lose_my_passport lost_passport > replacement loss, loudspeaker > amplified,
  made_to > compelled, make_fun_of parody > satire caricature, make_fun_of take_the_mick > parody
  satire, match game football > stadium event fixture, mayor municipality, mediator > conciliation,
  medicine > prescriptions, meme gif > parody, minor child, misplaced > missing, moves_out leaves >
  departs vacates, murder homicide, near_me closest > nearest local, need_a_card card_for_trial >
  payment method, nude naked > nudity indecent, nuisance_calls > harassment telephone, oap >
  elderly, oath swear > affirmation, object oppose, okay > permitted, older oldest > age,
  on_my_behalf for_me > proxy behalf attorney, on_my_own > sole, optional voluntary >
  discretionary, oral spoken > verbal, out_of_date > expired invalid, overthrow > coup revolution,
  park playground > recreation, pay > due, pay_early > prompt, permission permit licence license,
  pip > disability personal, plaintiff claimant, plants species, plenty > numerous, points_go_away
  points_last > effective expire, poop > diarrhoea, pop_round come_round > visit inspection, prenup
  > marriage contract, prenup pre_nup > settlement agreement matrimonial, priority > precedence,
  probate > grant, probate land > estate, prosecutor prosecution, protest demo > procession
  assembly demonstration, prove > demonstrate verify, prove > furnish substantiate, rabbit > animal
  pet, racist racial, reason > grounds, refuse_inheritance > disclaim renounce, reg > registration,
  remarry marry_again > remarriage, rental contract > lease, replace > successor, restart >
  recommence, restraining_order > injunction protection, rocket > fireworks, rockets fireworks
  bangers > ignited, run_for > term, runs_for > duration, sad > distress, sane sound_mind >
  capacity, say_no > disclaim, say_no > reject, scatter > cremation, sell_the_house sell_our_house
  > dispose matrimonial, senate upper, service_charge ground_rent > maintenance levy, set_off >
  ignited, shared common > communal, shed garage > outbuilding, shovel > tool, skint > need, skip >
  omit exempt, slander libel > defamation, smuggle trafficking, someone_with_me > representative
  companion, spoiled spoilt ruined, sponsor > employer, spotify netflix youtube > streaming
  platform, spy espionage, still_watch still_use > continues access, struggling > hardship
  difficulty, sub > fee, subsidy > grant subsidised, swear cuss curse > obscene abusive, take_down
  > deleted, take_it_down take_down > remove, tall elevation, terms > agreement, threaten threat >
  intimidation, tie_break > casting, till > expiry, tip_off > anonymous information, too_cheap >
  abnormally low, treaty pact accord, tricked lied_to > deception misled, turn_up show_up >
  present, tween child, underage > child, unfair unreasonable, urgent emergency > urgency
  unforeseen, used_to used_to_be > formerly, view > inspect, vote_out > confidence, weird strange >
  abnormal, whats_on > programme, when_to_pay > due payable, wine > hospitality, wine > vintage
  grape, wiretap > interception surveillance, work > operate`;
