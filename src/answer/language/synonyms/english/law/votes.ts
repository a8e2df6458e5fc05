/** Elections and parliaments; see `SYNONYMS`. */
export const votes = `
  agm > assembly, ask > enquiry, ask_you_questions ask_questions > clarification queries, bidder >
  tenderer, candidate > candidature nominee, candidate > nominated, card_never_came
  letter_never_came > omissions notification, chair > president, chaplain priest > spiritual,
  come_with_me > representative, competitors > tenderers, congress legislature, constituency seat >
  district, copyright > rights protected authorship, councillor > member elected, count_votes >
  tally, deputy vice > substitute, draw > casting, draw tie dead_heat > lot equal, elect vote,
  elected > appointed, elected_again serve_again > re_election, elected_again stand_again >
  reelection, election electoral, election vote > ballot poll, eligible qualify, entitled >
  qualify, fined_for_not_voting forced_to_vote > compulsory, forced > compulsory obligatory, forced
  forced_to > duress coercion compelled, get_right > correct, government > administration
  executive, government > state ministry, handyman > tradesman contractor, handyman caretaker
  janitor > superintendent, have_a_say > consultation vote, have_my_say > consultation comment
  representation, head > chairperson, helping_out helper > workers, hit_and_run > collision,
  hoarder mess messy > untidy clutter, how_do_i_run be_a_candidate > candidates signatures
  nomination, how_many_mps > seats chamber, how_many_voted > participation, how_many_wrong
  wrong_answers > answered correctly, interrogate questioning, lottery raffle > prize draw
  gambling, lotto jackpot > lottery winnings, mayor > burgomaster, member_fee yearly_fee >
  subscription annual, messed_up_ballot ticked_the_wrong_box > spoilt exchanged, minister
  secretary, ministry > minister department, most_votes > majority plurality, mp > constituency, mp
  > member parliament, need_signatures supporters > signatures, never_came never_got > omission
  missing, nominee nomination, obliged > compulsory mandatory, officiant celebrant, package >
  tariff subscription, parliament > chamber, parliament > legislature assembly congress, parliament
  congress > legislative, politician > minister member parliament, poll ballot, polling_card
  voting_card > notification, polling_place > station polling, polls opinion_poll > surveys, poo
  mess > fouling, president > head, pressured bullied_into > duress coercion, priest vicar imam
  rabbi > celebrant clergy minister, prime premier > minister, prime_minister > government leader,
  queries questions > clarification, questions_right right_answers > correctly, re_elected >
  election, referendum plebiscite, rep salesman > representative supplier, repairman workman >
  contractor, right_to_vote > franchise entitled suffrage, rights liberties, run_for > candidate
  candidacy nomination, run_for_office stand_for_election > candidature candidates nominations,
  same_number_of_votes > equal lot casting, seat > mandates, secretary > clerk, sell_my_rights >
  assign, senator congressman > representative, stand > candidate candidacy, stand_in
  stand_in_for_me > proxy deputy substitute, supplier seller > contractor tenderer, survey poll >
  questionnaire, threshold get_into_parliament > seats, tie > casting, turnout
  how_many_people_voted > participation, vicar priest > clergyman parish, vote > cast, vote >
  franchise, vote voter > electoral ballot suffrage, votes_needed how_many_votes > majority thirds,
  voting_age > eligible entitled, water_bill > tariff, what_counts count > eligible qualifying,
  where_do_i_vote > polling station, who_can_vote > eligible electorate entitled,
  who_pays_the_bills > utilities suppliers, win > elected, won_the_lotto lottery > winnings,
  work_at_election help_at_election > poll workers clerks, wrong > inaccurate, wrong > mistaken,
  wrong_box ticked_wrong mark > spoilt, wrote > authorship`;
