/** Rulers and how they ruled; see `SYNONYMS`. */
export const rulers = `
  after_him after_her > succeeded successor, allowed > licit sanctioned, backup > reinforcement,
  base > encampment, be_in_two two_parties > dual affiliation, became_king became_queen > crowned
  ascended succeeded accession, become_king > coronation throne, become_king > succession,
  become_queen > succession coronation throne, before_him before_her > preceded predecessor, behead
  > decapitate, behead guillotine, belongs_to > territory sovereignty possession, betray > traitor,
  bishop > clergy, border > demarcation, boss ceo > chairman executive, boss leader > incumbent,
  boss_of_country > head government, buried > tomb, bury > entombed, bury cemetery, camp >
  encampment headquarters, caught > apprehended arrested, change_law > amendment reform,
  change_sides switch_sides > defect betray, chopped_off > severed beheaded, coffin > sarcophagus,
  communist > communism marxist, concentration_camp > extermination deported, couldn_t_eat
  couldnt_eat can_t_eat > abstain forbidden, country > realm kingdom, country nation republic,
  county > province, coup > putsch, court > convicted, crime criminal > convicted, crime_rate >
  offences, cross crucifix > symbol, crown coronation, current_leader current_boss > incumbent,
  daughter > heir, democracy > democratic republic, did_they_get_caught get_caught_for > arrested
  convicted, egyptian > egypt pharaoh, emperor > ruler imperial, empire > dominion realm, empire >
  imperial emperor, execute hang, executed > gallows, executed > sentenced, executed beheaded,
  exile banished > deported, famine > crop, famine > hunger starvation, far_left > communist,
  far_right > nationalist, flee > displaced evacuated, follower > disciple, food > cuisine, food >
  delicacy speciality, food > supplies, food_known_for > delicacy speciality, food_rules > dietary,
  food_run_out > famine provisions ration, forbidden > proscribed outlawed, forbidden > suppressed,
  front front_line > theatre, gallows > hanged, gaol > jail prison, get_rid_of_king > republic
  abolish, get_the_vote > suffrage, give_up > cede, give_up_the_throne stood_down > abdicated,
  go_to_jail go_to_prison > sentenced arrested, gold_rush > prospector, got_away > escaped fled,
  guild clan > order, guillotine > executed, hand_over > cede, hanged beheaded, have_children
  have_any_kids > issue heirs offspring descendants, have_his_head_cut_off head_chopped_off >
  executed decapitated, have_kids > issue heirs descendants, head_cut_off > beheaded decapitated,
  head_office > based, headquarters > seat, headscarf hijab veil > head covering, heir successor >
  succession, help > relief ally, help_came came_to_help > relief reinforcement, hoard > cache
  stash, homeless > displaced, how_become > ordained initiation, how_elected how_chosen > elected
  appointed, how_long_in_office > term, how_long_in_power > office tenure, how_long_rule
  how_long_king > reign, how_many_followers > adherents, how_many_seats > deputies, how_many_terms
  > reelection term, hungry > famine ration, hungry > starve, imprisoned incarcerated, in_charge >
  mayor council, in_charge_of who_was_in_charge > command headed, in_power > government tenure,
  independent > autonomy, independent become_independent > sovereign, is_it_true > authentic
  evidence, join > accession, join_party > membership accession, kick_out threw_out > deposed
  banished, kick_out_of_the_country > exiled banished, kicked_off_the_throne toppled > deposed
  abdicated coup, kicked_out > ousted, killer murderer > hanged convicted, king > monarch royal,
  king > monarchy, king reign, king_before who_came_before > predecessor, king_daughter > princess,
  king_wife > consort queen, kingdom > realm, law > bill, leader > chairman, leader > secretary,
  left_wing > leftist socialist, local_food typical_food > delicacy, locked_in_a_tower >
  imprisoned, locked_up > incarcerated confined, lord > baron nobleman earl duke, lose_territory >
  cede annexed, marriage_rules > matrimony, mayor > elected, mayor boss > council governed, members
  > adherent affiliation, monarch ruler, monarch sovereign, monastery abbey, monk monastery, monk
  nun > monastic order, moral > ethics, neighbour boundary, neighbours neighbors > bordering,
  next_king next_in_line > heir successor succession, next_king next_in_line > succeeded, next_to >
  bordering, no_kids no_children > issue childless, noble > nobility, nobleman lord > noble
  nobility aristocracy, not_eat not_allowed_to_eat > abstain forbidden, not_sure_if_true
  made_up_story did_it_really_happen > disputed legend apocryphal, nun convent, order > commanded
  decreed, overthrow deposed, overthrown > abdicated, part_of belong_to > district province county,
  pass_law > enacted adopted, passed > enacted ratified, pastor > clergy minister, pharaoh king >
  dynasty, pm > premier, political_views > conservative socialist liberal, pork_beef > forbidden,
  posh noble > aristocratic gentry, posh_people rich_people toffs > nobility aristocracy
  aristocrats nobles, power > authority competence, president > elected, priest > cleric, priest >
  ordained, prime_minister > premier cabinet, prince > heir, princess royal, prison_escape
  break_out > fled, punish > penance, punished > executed, punished > prosecuted convicted, pyramid
  > tomb pharaoh, queen > monarch royal, ran > fled, ran_the_country > governed ruled, refugee >
  fled, rich_area poor_area > income deprived, right_and_wrong > ethics moral, right_wing >
  conservative, rights > suffrage franchise, roman > rome empire, rule > decree edict, rule >
  dominion, rule > reign, ruler government, ruler reign, rules > precept, run_away > desert,
  run_away get_away > flee escape, run_away_to fled_to > exile refuge, run_by who_runs > governed
  administered council administration, run_for > stood, run_out_of_food > famine provisions ration,
  runaway > fled, seats > representatives deputies, secret > clandestine, secret_police >
  intelligence, son > heir, spy > agent, spy > treason, spy intelligence, stab > dagger, starve >
  famine ration, starving > provisions, students > disciple, succeeded followed > succession,
  supplies > logistics, support > advocate favour, support > endorse espouse, supporters > voters
  electorate, take_the_throne > succession crowned coronation ascended throne accession, terms >
  reelection, territory > boundary, throne > crown reign, throne > seat, thrown_in_jail >
  imprisoned confined, tomb > chamber sarcophagus, took > annexed, took_over > annexed,
  took_over_from came_after > succeeded successor, traitor > defect, traitor betray > treason
  treachery, treasure > gold hoard, treasure > riches, trench > front, trial > prosecuted
  convicted, trial tribunal, trouble_with_the_law > arrested convicted, turned_on stab_in_the_back
  double_cross > betrayed treachery, turnout > voter, upper_class > aristocratic gentry nobility,
  vote_for > supported, vote_rights > suffrage franchise, vote_share > percent performance,
  vote_share percent > percentage vote, wants > advocate seek, what_did_they_eat > diet cuisine
  staple, what_do_they_want > advocate demand ideology, what_happened_after afterwards > aftermath
  consequence, where_based > headquarters, where_is_he_buried where_is_she_buried
  where_are_they_buried > tomb grave interred cemetery, which_country > county situated,
  which_county which_state > county state situated, which_party what_party > member affiliated,
  who_came_after > succeeded successor heir, who_did_he_marry who_did_she_marry married_to >
  consort spouse wife husband, who_elects > elected, who_is_in_charge > mayor governor,
  who_is_president > elected incumbent, who_votes > electorate support, witch_hunt witch_trial >
  witchcraft accused, women_and_children > civilians, women_priests > ordination, women_vote >
  suffrage, won_election > elected majority, youth > wing`;
