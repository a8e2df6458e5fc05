/** Schools of all kinds; see `SYNONYMS`. */
export const general = `
  advisor > adviser, all_day full_day > hours, alone > unaided, app > portal, applicant candidate,
  assigned given > allocated allotted, assignment task, at_least > fewer, attend visit, balloons >
  deliveries, banned not_allowed > inadmissible, be_early > beforehand, bedsheets pillow duvet >
  bedding linen, big_brother big_sister > brother, bills utilities > heating water inclusive,
  bills_included > inclusive electricity heating, bio biology, bring_wife bring_husband wife_come
  husband_come bring_partner > partners accompany, broke skint > unwaged, bullied > welfare,
  calculator > permissible aid, calculator device, cancel > notice, cancelled > rescinded, candy
  sweets > sugar sugary, casual > informal, change_class > transfer, change_teacher > transfer,
  change_topic don_t_like_topic > topic declined, chem chemistry, clean_when_move_out > swept
  vacated, club > union organisation, cold_room > heating, college_prep > advanced, come_back >
  readmission, comics manga > graphic, computer pc > terminal, cook > hotplate, count > applicable,
  cram > revise study, dean > faculty head, decide > committee panel, dictionary > aid permissible,
  dishes > crockery, download download_movies > sharing copyright, draft version, dry_pants
  wets_himself wet_herself > toilet change, e_cig juul > tobacco, easy_class > introductory, epipen
  inhaler > allergy, escape_route > corridors exit, explain > justify substantiate, extra_time >
  compensation adjustment, fire > precaution, fire_drill > assembly, fish > aquarium, flowers >
  deliveries, forgot_document missing_document > incomplete supplement, get_card > issued,
  get_out_of excused_from > exempt, gifted > advanced, gifted > enrichment, gifted > talented able,
  give_back > repay reimburse, grad alumni > graduate, group_leader > leader, hard difficult >
  workload, having_a_baby > childbirth, help_out > participation, holiday > christmas easter,
  home_school > education, homeschool > home education, homesick > settling comfort, how_long_paid
  > duration, how_long_wait > waiting period, how_many_shows how_many_concerts > concerts
  performances season, how_many_votes > quorum, how_much_membership > subscription, iep >
  individual plan special, in_charge > chairman, job_count > recognised experience, language
  proficiency, leave > withdraw, liable > answerable, lie > incorrect, locked_out locked_myself_out
  > lockout duty, low_income > need means, lunch_break > break lunch, maths mathematics,
  mini_fridge > refrigerator, miss_practice miss_rehearsal skip_practice miss > absent rehearsal,
  my_boy my_girl my_little_one > child, need_to_bring have_to_bring > identity card permitted, news
  > circular bulletin, newsletter > bulletin circular, night > quiet, nits lice > infestation,
  no_longer_valid expired > lapse invalid, not_allowed > impermissible, not_pay > exclusion, open >
  operation, open_access > publication, oral > presentation speaking, paperwork > formalities,
  partner peer, pay_late > late, perfume > scent, personal_statement motivation_letter cover_letter
  > statement motivation, pink_eye > conjunctivitis, police_check background_check > disclosure
  vetting, pots > crockery, practise > rehearse, pray > observance, pregnant baby > childbirth,
  primary elementary, prom_date bring_date > guest, proof > attestation, proof_of_address >
  residency, pta > volunteer, punish disciplinary, quit > discontinue, quit > exmatriculation, quit
  > relinquish, read_music read_notes > sight, recognised > recognition, redbull > beverage,
  reenroll > readmission reinstatement, register > attendance, religion prayer > observance,
  religious_holiday > observance, report > pages, reserve > hold, responsible > incumbent, revision
  study, rice_cooker microwave toaster air_fryer > cooking, right_away straight_away at_once >
  forthwith immediately promptly, run run_by > management, running_late > collection, runs >
  administered committee, school > secondary academy, secret > confidence, seen_as > deemed
  regarded, semester_off > absence, shorter > curtail, show_id > present produce identification,
  slippers house_shoes > indoor, smart clever brainy > aptitude, snack > breakfast, soda coke juice
  > beverage sweetened, special_needs > inclusion integration, stolen > insurance, student_loan >
  loan finance, summer_holidays summer_break > july august vacation, summer_school > remedial,
  swear_word cuss > vulgar language, sweets candy chocolate lollies > confectionery sweetened,
  take_away > withdraw revoke, take_kids_out_of_school holiday_in_term_time > absence authorised
  leave, tardy > arrival, teach_during > teaching, team > tryout, textbook > required, theory >
  theoretical, top_up > replenish, torrent > copyright, transcript record, treated_as > deemed,
  tummy_bug stomach_bug > diarrhoea vomiting, turn_off switch_off > switched, turn_up attend,
  unemployed jobless > unwaged, up_to_you up_to_me > discretion optional, valedictorian > honours,
  volunteer > background, vote > resolution, vote_for_me friend_vote someone_vote > proxy,
  vote_for_someone > proxy, warning > reprimand, water > beverage, water_bottle > beverage,
  water_bottle > container, whatsapp > chat, wheelchair > barrier, where_find > located displayed,
  who_is_in_charge > president, who_runs who_is_in_charge who_leads > committee administered
  chairman, whose_turn > roster, work_instead > recognised lieu experience, write_in_book underline
  > annotate marking damage`;
