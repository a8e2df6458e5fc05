/** Police, courts and crime; see `SYNONYMS`. */
export const crime = `
  act > statute legislation, adult legal_age > age, air_rifle > firearm, argue > contest, arrest
  custody detain, arrest nicked > apprehended, assault > violence battery, attacked got_beaten_up >
  assault victim injuries, attorney barrister, attorney counsel, attorney lawyer solicitor, bail >
  release, bail custody, ban > forbid, beat_up > assault, block forbid prohibit, block_it >
  restrict, blocked_sink blocked_drain > blockages, board > directors governors, bobby > police
  officer, bruises > abuse, burglar thief > intruder, burgled break_in > intruder, call_police >
  report, call_the_police > report notify constabulary, cell in_the_cell > detainee detention, cell
  locked_up > custody detention, clothes > laundry, compensation damages, complain > contest,
  complain > ombudsman, complain_about_a_policeman police_rude > standards conduct,
  complain_to_council > complaint ombudsman, contest challenge > representation, contested complain
  > protest, conviction offence, cop constable, copper > police, counselling talk_it_through >
  mediation, court > judicial, court > tribunal judge hearing, court_date > hearing, crime felony,
  crime offence > criminal, crime offence offense, criminal crook > offender perpetrator,
  criminal_injuries > compensation injuries, ddos attack, decide > resolve, declare report, detain
  detention, devices > handsets, die_without > intestacy intestate, dna fingerprints > samples,
  do_my_washing > laundry, domestic_abuse beaten abusive_husband > violence domestic, dryer
  tumble_dryer > laundry drying, each_month every_month > monthly, every_day each_day > daily,
  facebook_account > social networks, fight > affray, fight > challenge, fight_a_ticket > appeal
  challenge representation, fight_it > challenge objection, finders_keepers keep_it > finder claim,
  firearm > weapon, free > gratuitous, free_lawyer > legal aid, free_lawyer duty_solicitor >
  consult solicitor, free_to_use > public domain permitted, free_trial > initial, free_trial
  free_month free_week > complimentary gratuitous, fuzz > police, get_in_trouble > punishment
  offence, go_through_my_bag go_through_my_pockets > search, go_to_court > court hearing trial,
  go_to_court > proceedings litigation, go_to_jail > custodial, graffiti damage, graffiti vandalise
  smash > vandalism malicious, guilty convicted, gun_licence > certificate, gun_licence firearm,
  gun_safe > cabinet, hear_back > determination, horror violent rude > classification age,
  how_long_can_they_keep_me > detention charge limited, how_long_in_jail > sentence imprisonment,
  how_long_until_someone_comes > attended, how_many_devices how_many_screens > concurrent devices
  streams, hurting_someone hurting being_hurt > abuse suspicion safeguarding, illegal > prohibited
  offence crime, in_jail > custody, innocent acquittal, innocent let_off get_off > acquitted, jail
  > imprisonment custody, jail prison, jail prison > incarceration, judge > judicial justice, judge
  > judiciary, judge magistrate, keep_a_space reserve > suspension, keep_it > accept retain,
  keep_it_safe > deposited custody secure, keep_me > detention detained, keep_my_dna > destroyed
  retained, keep_safe > deposit custody safekeeping secure, keep_watching > continues access,
  kids_watching kids_account > profiles minors, laundry washing washing_machine > laundering, law >
  act legislation statute, lawsuit litigation sue, lawsuit proceedings, lawyer > advocate, lawyer >
  barrister counsel, lawyer need_a_lawyer > representation legal, legal lawful, legal permitted,
  legal_aid > advice lawyer, legislation statute, let_off > discretion cancelled, lock_up >
  imprison prison detain, locked_out > access, lose_capacity > attorney incapacity, misbehave
  act_up > misconduct conduct, mugged > assault, neglect > safeguarding, not_guilty > acquitted
  acquittal, once_a_year every_year each_year > annual yearly, parental_controls > supervision
  minors, people_in_charge bosses > board committee directors, permitted prohibited, pick >
  nominate, police constable, police cops > constabulary, police cops > law enforcement, police
  officer cop, policeman > police officer constable, policewoman copper > officer constable, porn >
  obscene, prison > imprisonment custody, prisoner > inmate detainee, punishment sentence, rape
  assault, rape sexual, report > notify police, report complaint, report_a_crime > reported,
  restrict limit, rob mugged > robbery, robbed burgled broken_into > burglary theft, robbery >
  theft, rude > misconduct, rude abusive, rude rude_to_me > dissatisfaction complaint conduct, rule
  statute, safe > protected guarantee, saw > testimony, saw > witness, saw_someone_die > witness
  death, scared frightened afraid > intimidated, scared_of_him > protection intimidated,
  scared_to_testify see_him_in_court > intimidated screens witnesses, search frisk > warrant,
  search_me pat_down frisk > search suspicion, search_my_house > warrant search, see_my_grandkids >
  contact grandparents, see_the_accounts see_minutes > inspected, see_the_kids > contact access
  visitation, sentence go_to_jail > imprisonment prison, shoplift theft, shotgun > firearm, sink
  drain > sanitary blockage, smash_up > damage vandalism, solar_panel > photovoltaic renewable,
  someone_comes > attended visit, someone_in_my_account > unauthorised, stab > blade weapon, steal
  > burglary, stop_kids parental_controls > restrict code classification, strip_search > outer, sue
  lawsuit > court claim, sue sued > litigation proceedings, take_my_clothes_off strip strip_search
  > garments removal, take_to_court > sue lawsuit claim, talk_out_of let_me_off > discretion
  leniency, talk_to_a_lawyer lawyer > consult solicitor, testify > testimony evidence, testify
  give_evidence > witness attendance, theft larceny, thief > theft burglar robber, think suspect >
  suspicion, trial > court hearing, trial_session > introductory, tribunal hearing, tummy_bug
  stomach_bug > symptoms, twice_a_year every_six_months > biannual semiannual, vandal vandalised >
  malicious damage, vandalism > criminal, victim injured, violence abuse, wash_patients > hygiene,
  who_decides decide > decision discretion determined, who_picks who_chooses who_decides > panel
  board committee jury, who_runs in_charge_of > responsible competent, who_runs run_it in_charge >
  committee board trustees, with_an_adult with_a_grown_up grown_up > adult accompanied supervised,
  witness > testimony evidence, years_in_prison go_to_prison > imprisonment sentence`;
