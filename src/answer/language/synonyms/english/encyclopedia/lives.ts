/** People’s lives: family, studies, work, fame and death; see `SYNONYMS`. */
export const lives = `
  affair cheat > infidelity mistress extramarital, after_death after_he_died after_she_died >
  posthumous, age_of > aged, alias penname > pseudonym, ancestors > ancestry lineage, angry >
  temper irascible, any_kids > children childless, apprentice apprenticeship > apprenticed trained
  trade, as_a_kid as_a_child > childhood early, ashes > scattered, award prize > honour laureate,
  award_named > prize, bad_at_school > expelled academic, bad_childhood > abuse poverty, bald >
  shaven, bankrupt bankruptcy > ruin, believe_her believe_him > scepticism reception criticism,
  believe_in_god > religion devout, best_at > excelled, best_friend > companion friend confidant,
  bi bisexual > sexuality orientation, big_break > breakthrough prominence, birthday > birthdate,
  blonde > fair, born birthday > birthplace née, break_record > record surpass, breakdown >
  collapse, broken_heart heartbroken > grief, brother sister > twin, brothers sisters > eldest
  youngest, brothers_and_sisters > brother sister family, brothers_and_sisters siblings > child
  eldest youngest twin, business > founded, career_start start_out > debut began early,
  cause_of_death > died succumbed, change_his_name change_her_name > born pseudonym legal,
  changed_name > renamed, cheat_on > infidelity adultery affair, child_star wunderkind > prodigy,
  childhood > early boyhood, children > childless offspring, children > progeny, children_now >
  descendants, college > graduated, come_home > returned, crush in_love > love infatuated romance,
  dad > son, dating > romance, degree > doctorate educated, diary > journal, die > demise, die >
  expire, die > succumbed, die_of > succumbed cause, died > overdose, disabled > lame, disappeared
  > fate, divorced split_up > annulled, do_for_work > occupation profession, doctorate > honorary,
  donated gave_it > bequest, drink alcohol > teetotaller abstain sober, drink drinker > alcohol
  teetotal, drink_problem > alcoholism, drop_out > abandoned expelled, drugs > addiction, drugs >
  rehabilitation, earned > fee, emigrated > settled, establish found, excel > talented, eye_color
  eye_colour > iris eyed, eyes > irises, fall_out > feud estranged rift, fame > prominence
  breakthrough, family > siblings lineage, family relatives > ancestry, famous > notable, famous
  famous_for > renowned known remembered noted, famous_for > contribution notable, famous_people
  celebrities > notable residents natives, famous_people_from > notable born, father > son
  daughter, favourite favorite > preferred fond, favourite_food favorite_food favourite_meal > diet
  prefer fond, favourite_subject > excelled, fight > rift, fight_with > feud quarrel dispute,
  first_job > apprentice apprenticed career began employed, football soccer team > league division,
  football_club > compete, football_team > club, for_a_living > occupation profession trade, foster
  > guardian, fought > served, free_time spare_time > hobby pastime leisure, friend > friendship
  associate, friends > relationships, friends_with > friendship associate, funny > witty, gay >
  relationship, gay lesbian > same_sex, genius > prodigy, get_divorced > divorce separated,
  get_famous became_famous > breakthrough fame prominence, get_home > returned, get_money
  money_when_died > estate bequeathed, get_started > began debut career, ginger redhead > red
  auburn, girlfriend boyfriend > engaged, girlfriend boyfriend > romance, girlfriend boyfriend
  lover > relationship affair mistress, go_to_prison went_to_jail > convicted, go_to_school >
  university graduated, go_to_school go_to_uni go_to_college > educated studied attended,
  good_at_school > excelled pupil, got_her_money got_his_money got_the_money > bequeathed estate
  heir, got_lost get_lost > disappeared missing, got_married > wed marriage, grave_now > cemetery,
  grew_up > brought reared, grow_up > upbringing, hair > tresses, hair_color hair_colour > blond
  brunette hair, hate_each_other > rivalry feud, have_an_affair > affair adultery, have_kids >
  children childless, hobbies > pastime enthusiast leisure fond, hometown > upbringing town,
  hometown birthplace > native raised, hot_tempered short_temper > irascible temper, how_did_die >
  death cause killed, how_did_he_die how_did_she_die > illness, how_did_she_get_into
  how_did_he_get_into > career interest began, how_died how_did_she_die how_did_he_die > cause
  death succumbed killed, how_many_brothers how_many_sisters > sibling children eldest youngest,
  how_many_kids how_many_children > children son daughter childless, how_many_languages > fluent
  spoke, how_many_languages > languages, how_much_earn how_much_paid > salary fee, how_tall > tall
  cm, hung_out_with > associate circle, husband > consort, in_debt debts > indebted creditor,
  in_love > affection, in_trouble > arrested controversy scandal, influenced_by > influence,
  inherit > bequeathed, job > appointment, job > trade, job > vocation, job profession, job work >
  gainful, join_the_army > served military, kid_growing_up young > childhood early, kids >
  childless, kids > son daughter, kill_himself kill_herself > suicide, knighted sir > knighthood
  honours, know_each_other > acquainted, known notable, known renowned, known_for > contribution,
  known_for > notable famed, known_for > remembered renowned noted, last_words > dying deathbed,
  last_years old_age final_years > later, leave_money > estate, leave_the_band quit_the_band >
  departed departure, legacy > influence commemorated, limp > cane lame, live_in > resided,
  look_like > described tall, looks > build, lose_all_his_money > bankrupt bankruptcy, lose_arm
  lose_hand lose_leg > severed amputated, lose_money > bankrupt insolvent debt, lost_everything >
  ruined bankrupt, love lover > romance affair relationship, love_life love_interest > romance
  relationship, maid > housemaid servant, maiden_name > née, marry > bride, memoirs >
  autobiography, mental_illness mental_problems > depression breakdown asylum, met > acquaintance
  introduced, money_problems > debt, move_to_america > emigrated relocated settled, moved >
  emigrated settled, moved_to > emigrated, mum dad parents > orphaned, mum mom > née, mum_and_dad
  his_parents her_parents > father mother family, named > christened, named_after_him
  named_after_her > honour eponymous, named_for > eponymous bear honour, net_worth how_rich >
  fortune wealth estate worth, never_married > unmarried bachelor, nickname > sobriquet epithet,
  old_age > natural, old_man > elder, old_when_died how_old_when > aged, on_drugs > addiction
  narcotics, only_child > sibling, orphan > orphanage, parents > descended, parents > parentage
  offspring progeny, parents mother > son, parents_die lose_parents > orphaned, partner >
  collaborator, people_think > scepticism, personality > disposition, poor > humble peasant, poor
  broke > indebted destitute impoverished, popular fame > famous, quit_job > resign retire, quote >
  remarked, quote famous_quote said > quotation dictum, raised childhood, real_name > legal,
  real_name birth_name > né née pseudonym alias, real_name full_name > born née, remarry > second
  married, remember > commemorated legacy, reputation > regarded, rich > net_worth, rival > feud,
  row > rift, run_away > elope, salary > annual, salary pay > emolument, scandal > affair disgrace,
  school > educated attended, second_job > gainful, self_taught > autodidact, servant maid >
  domestic, set_up establish, shy > reclusive, shy quiet > reserved taciturn introverted, sibling >
  elder, sick_before > illness health deteriorated, sick_with > afflicted, side_job job_on_the_side
  > gainful employment, single > bachelor, smart > gifted prodigy, smoker > cigarette, sport >
  athletic, stage_name pen_name > pseudonym alias, start_company > founded establish, start_writing
  start_painting start_singing > debut early, started created > founded, steal_her_idea
  stole_the_idea stole_his_idea > plagiarised credit dispute, still_alive > living died surviving,
  straight_or_gay > sexuality orientation, street_named > named honour, stubborn > obstinate
  tenacious, student_of > pupil disciple, studied > educated university, studied_with studied_under
  > pupil tutor, study > read graduated, suicide > killed hanged, tattoo > mark, taught >
  professor, taught > pupil, taught learn > tutor apprentice, teach > tutelage, teach_himself
  teach_herself > self taught autodidact, teacher > mentor pupil, teacher schoolmaster, teacher_of
  > pupil, team > athlete, temperament > character nature, thought_of > regarded contemporaries,
  together > relationship, trained > apprenticed, twin > identical, uni university > educated
  attended, vegan > meat, wages > emolument, was_he_a_soldier > enlisted served military,
  was_he_rich was_she_rich > wealth fortune estate, was_she_married was_he_married did_he_marry >
  married spouse husband wife, wealthy fortune, wedding marry > betrothed, well_known > famous
  renowned notable, went_broke > bankrupt insolvent, went_broke > bankruptcy, went_to_school >
  school, went_to_uni > university, went_to_uni went_to_college > graduated matriculated,
  what_did_do_for_a_living > occupation profession worked, what_did_he_die_of > death cause
  illness, what_did_look > appearance described physical, what_famous_for > best known remembered,
  what_happened > fate, what_killed > cause death, what_nationality > born citizen,
  what_people_thought > contemporaries reputation, what_was_like > described personality character
  temperament, when_died when_did_die > death, when_she_was_little when_he_was_little when_young >
  childhood, where_are_they_from where_is_he_from where_is_she_from > native origin hails formed,
  where_born hometown > birthplace born native, where_buried > interred cemetery buried,
  where_did_he_grow_up where_did_she_grow_up > childhood raised upbringing, where_did_he_study
  where_did_she_study > educated attended university graduated, where_did_live > resided,
  where_from > hails, where_grow_up > brought reared upbringing, who_did_he_work_with >
  collaborated colleague, who_founded > founder founded, who_married > spouse wed husband wife,
  who_taught teach_her teach_him > pupil tutor mentor studied, why_is_she_famous why_is_he_famous >
  renowned contribution notable, why_leave > departure resign, wife > consort, wife husband >
  marriage married, win_a_prize win_anything win_any_awards > award prize honour laureate,
  win_award > awarded nomination prize, won > honours, won > triumph, work career, work_with >
  colleague, worked_with > collaborator, write_to > correspondence letter, youth grewup >
  upbringing`;
