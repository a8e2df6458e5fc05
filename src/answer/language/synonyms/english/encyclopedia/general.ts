/** Formal words that fit any subject; see `SYNONYMS`. */
export const general = `
  abandoned deserted derelict, accept > acquiesce, accident > mishap, afraid > apprehensive, afraid
  scared > terrified, agree > concur, agree > consensus, alone > solely, always > invariably
  perpetual, angry > incensed, announce > proclaim declare, any_left one_left > survivor surviving
  extant, argue > contend, ask > inquire petition, away distance, bad > deleterious, bad how_bad >
  severe, bad_for > harmful deleterious, beg > implore entreat plead, begin > onset, beginning >
  genesis, believe > contend maintain, best > zenith apex pinnacle, better_version improved >
  enhanced, big > vast immense, bigger extended > enlarged extension expanded, blame > imputed
  ascribed, boss > overseer, brave > gallant, call > dub, called > styled, carry > bear, cause >
  induce, cause > trigger precipitate, caused > occasioned engendered, change > shift, change >
  transform, claim > assert allege purport, clever > ingenious astute, close > ceased, close_to >
  adjacent vicinity, closed > abandoned, closed_down shut_down > ceased, clothes > garb, clothes >
  raiment, come_back > revert, compare > likened, compared_to > likened, confirm > corroborate,
  consist > compose comprise contain, contain composed > comprise, controversy > dispute, crash >
  mishap, create > creation, criticism > criticised, critics > objection, crowd > throng multitude,
  danger > jeopardy, dark > dim, dead > lifeless, decade year, decline decrease, deep > profound,
  deny > refute repudiate, destroyed > shattered, did_well do_well > success successful, diff
  difference, different_from > differs contrast, disagree > criticised, disney > absence, drink >
  imbibe, drop > plummet, eat > partake, edge > rim, effect > result, employ > utilise, empty >
  void, end > elapse, enlarge > expansion, enough > ample, every_ten_years > decennial, fake >
  sham, far > remote, far_away > distance, fast quick > swift, fault > attributed, fewer less >
  diminish decline, fight > contend, find > ascertain, find_out > detect, find_out > discover
  learn, find_out > reveal, food > sustenance victuals, forced > coerced obliged, forget >
  oblivion, full > replete laden, gave > bestowed, gave_him gave_her > bestowed gift, get_better >
  ameliorate, get_bigger > expand increase, get_smaller shrink > diminish contract dwindle, giant
  gigantic > large, go_away > depart withdraw, go_home > absence return, gold golden, greeting >
  salutation, grow > expand, growth > increment, guess > surmise conjecture, half > moiety, half >
  semi, hand_in send_in > upload, hate > despised detested abhor, hear > perceive, helped_by >
  assisted, hide > seclude, high > lofty, highest_ever most_ever > zenith peak, home > abode
  domicile, hoodie > headwear headgear, house > abode domicile, how_big > length, how_come > reason
  cause, how_far_from > distance situated km, how_happen how_did_it_happen > cause sequence,
  how_heavy weigh > kg, huge > colossal, hundred_years > century, influenced > impact, kill >
  dispatch, know > cognisant, last > endure, last > final, last > terminal, lead_to > cause result,
  learn > ascertain, let > sanction, lie > falsehood mendacity, littlest > minimum, lives > dwell,
  long > protracted lengthy elongated, look > inspect examine, lost > astray, loud > clamorous,
  lowest worst > nadir, lucky > fortuitous, make > fabricate, mean nasty > cruel harsh, middle >
  midst, mistake > mishap, mix > amalgamate, mostly > chiefly primarily, mostly > principally
  largely, naked > bathe bare, name > designate dub, named_after > bear, near > adjoining, near >
  neighbouring, need > necessitate, never > seldom, new > modern, next > ensuing, nice kind >
  gentle generous amiable, north_of > northern, not_used_anymore out_of_date > obsolete, nowadays >
  modern contemporary, old > venerable, one_year > annual, opening > aperture orifice, outfit >
  garb, owned > possessed, owner > property, owner_of > proprietor, owns > ownership, paid_by
  paid_for > defrayed borne, part > segment, pay > defray, pay_for > subsidise, peak > zenith apex,
  place_to_live somewhere_to_live > accommodation lodging housing, poor > impecunious, poor >
  indigent needy, poor > straitened penury, pretend > feign disguise, problem > defect flaw fault,
  problem > deficiency, project_description > proposal, prove > corroborate, put > deposit, quiet >
  hushed, quit_early > premature, raise > elevate hoist, ran_off ran_away > absconded decamped,
  realise > discover learn, reason > motive, recognise distinguish, recognize > recognise identify,
  record > highest, recovered > retrieved, refuse > spurn, reject > spurn repudiate, related >
  allied akin cognate, replace > supplanted, replaced_by > supplanted, result consequence, reward >
  gift, rich > opulent, rich wealthy > prosperous, sad > lament mournful, saved_by > rescued, say >
  assert proclaim, say > remarked, say_about > described remarked, scared > apprehensive, secret >
  concealed, see > behold perceive discern, send > consign, sharp > keen, short > concise, similar
  > allied akin cognate, similar_to like > akin resemble, sink basin, sits lies > situated, small >
  diminutive, smell > malodorous, sometimes > intermittent, split > cleave bisect, stand_for >
  acronym symbolise, start > genesis, start begin > inaugurate, started > arose, steal > purloined,
  stink stinky > foul, stop > avert, stop > desist, stop prevent > hinder impede thwart, strange >
  anomalous, strangle > throttled, strong > potent, strong > vigorous, strongest > powerful, stupid
  > obtuse, supposed_to supposedly > reputed purported alleged, take_place > location, tear > rent
  lacerated, ten_years > decade, think > deem regard, thousand_years > millennium, throw > cast,
  tiny > diminutive, today > modern, top > apex, trick > cunning, trick > ruse, true > veracious,
  unclean > soiled contaminated, used_before > predecessor previously, visit > sojourn, wake_up >
  awoke, wake_up > rouse, want > aspire, watch > monitor, weak > debility, weak > frail infirm,
  weakness > weaken, wear > garb, wear clothes > outfit costume, weird > bizarre, weird strange odd
  > eccentric peculiar, what_called > styled termed, what_does_it_mean > meaning signify
  significance, what_for > aim, what_mean > meaning signify, what_used_for > utilised employed,
  when_happen > date occurred, when_worst > peak, where_is where_located whereabouts > situated
  located lies, who_saved > rescued, why_build > purpose intended, why_happen > cause reason,
  why_happen > due, young > youthful`;
