/** Times, dates and amounts; see `SYNONYMS`. */
export const times = `
  a_couple > two several, a_dozen > twelve, a_few > several, a_lot lots loads heaps tons > numerous
  abundant, a_while > period, afternoon pm, ages long_time > prolonged lengthy, all_day >
  continuous, all_night > night, all_the_time > constantly permanent, all_year year_round >
  throughout perennial, almost > approximately, almost > virtually, always > permanently, anybody >
  person, approx > approximately, around > approx circa, around roughly > approximately,
  as_long_as_i_want > unlimited, asap > immediately soon, at_all > whatsoever, at_last in_the_end >
  finally eventually, at_least > less, at_least minimum, at_most > exceed, at_most up_to too_many >
  maximum limit, at_short_notice last_minute > notice spontaneous, aug august, average > median,
  before_noon > morning, bunch > several, chance > odds, chance > possibility, christmas dec >
  december, constantly > continuously, current present, daily > day everyday, day_before >
  previous, do_for_a_living > occupation profession, double > twofold, double twice, dozen > 12,
  dozen twelve, duration > period, each_person > person, early > earlier beforehand, easter spring
  > april, end > cessation, end_up > result finally, enough > sufficient adequate, evening > dusk,
  evening > pm, every_hour > hourly, every_time each_time > always, every_two_weeks
  every_other_week every_second_week fortnightly > biweekly, every_week once_a_week > weekly,
  everybody > persons, everywhere > worldwide, everywhere throughout, first_half > half, following
  > subsequent, for_now > temporarily, forever > eternal, fortnight couple > two, fri friday,
  from_time_to_time now_and_then once_in_a_while > occasionally periodically, gap > interval,
  get_more_time > extension, go_up_to maximum, half 50, half > fifty, half_a_year six_months >
  months, half_an_hour > 30 thirty, half_hour thirty, halloween oct > october, head > cranial, hour
  > sixty, hour minute, hr hour, hrs hour, in_advance > prior, in_between > interval, in_person >
  presence, in_the_end > ultimately, in_the_past > previously, instantly > prompt, irl person,
  is_there_a_limit > maximum limit, kid_under > minimum, last > duration, last final > concluding,
  last_chance last_day > deadline latest, last_minute > late, lately latest, later > thereafter,
  latest > deadline, like > favour, like_this > thus, loads heaps > plenty, long period, longest >
  maximum, lots > multiple, lowest minimum, lunchtime midday, make_longer > extension prolong, max
  > highest, maximum max > limit, min > lowest, minimum worst > least, mon monday, more_time >
  prolongation, morning > dawn, nearly almost, new_year jan > january, next > following subsequent,
  next_to > alongside, nite > night, no_limit > unlimited, nobody no_one > none, nonstop
  all_the_time > continuously, noon > midday 12, noon midday > twelve, not_enough too_little
  too_few > insufficient lack, now > current present, nowadays > currently present today, number
  quantity, number_one > first leading, occasionally > sporadic, often frequently > regularly,
  often interval, on_the_day same_day > day, once_a_month > monthly, one > sole, one_by_one >
  individually, per_head > person, plenty abundant, previous > preceding, previous former, prezzie
  > present gift, public_holiday > holidays, recent latest new, regularly > periodically,
  right_away straight_away right_now asap > prompt without, right_now at_the_moment > currently
  presently, season > spring summer autumn winter, second_in_command > deputy, sept autumn >
  september, smallest > less, smallest tiniest > minimum, somebody > person, sometimes
  occasionally, soon imminent, soon shortly, straight_after > following, straight_after right_after
  > immediately, sufficient decent > adequate, sun sunday, take_long duration, tallest highest >
  maximum, these_days > current nowadays, thurs thu > thursday, tmr tomorrow, tmrw tomorrow,
  tomorrow > next, tomorrow date > day, tonight > evening night, tonite tonight, too_many too_much
  > excess exceed, too_much > maximum limit, triple > three, tues tuesday, until_the_end > end,
  up_to_date > current latest, usage > application, used_to back_then > previously, wed wednesday,
  week_before > advance, weekday > monday friday, weekday > working, winter > january, wknd
  weekend, wks wk > week, work > labour, work > occupation, work_properly > function, working_days
  business_days > weekdays, worst > lowest, would_like want_to > wish, xmas > christmas december,
  yr year`;
