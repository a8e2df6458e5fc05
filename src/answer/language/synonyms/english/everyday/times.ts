/** Times, dates and amounts; see `SYNONYMS`. */
export const times = `
  24_7 > permanently, a_couple > two several, a_dozen > twelve, a_few > several, a_lot lots loads
  heaps tons > numerous abundant, a_quarter > quarter, a_third > third, a_while > period,
  after_dark > sunset nightfall, after_midnight past_midnight > night 24, afternoon pm, ages
  long_time > prolonged lengthy, ahead_of_time > beforehand, all_day > continuous, all_night >
  night, all_the_time > constantly permanent, all_week > daily week, all_year year_round >
  throughout perennial, almost > approximately, almost > virtually, altogether all_together > total
  overall, always > permanently, any_time anytime > unrestricted, anybody > person, approx >
  approximately, around > approx circa, around roughly > approximately, around_the_clock > hours
  continuous permanently, arrive_late > latecomers delayed, as_long_as_i_want > unlimited, asap >
  immediately soon, at_all > whatsoever, at_easter over_easter > easter, at_last in_the_end >
  finally eventually, at_least > less, at_least minimum, at_most > exceed, at_most up_to too_many >
  maximum limit, at_short_notice last_minute > notice spontaneous, at_the_weekend > saturday,
  at_weekends on_the_weekend > saturday sunday weekends, aug august, average > median,
  back_in_the_day > traditionally, before_its_light crack_of_dawn > dawn sunrise, before_noon >
  morning, bit_late gonna_be_late going_to_be_late > late delay latecomers, bunch > several,
  by_then > thereupon, chance > odds, chance > possibility, christmas dec > december, constantly >
  continuously, current present, daily > day everyday, day_before > previous, do_for_a_living >
  occupation profession, double > twofold, double twice, dozen > 12, dozen twelve, duration >
  period, each_person > person, early > earlier beforehand, easter spring > april, end > cessation,
  end_up > result finally, enough > sufficient adequate, evening > dusk, evening > pm,
  every_3_months > quarterly, every_hour > hourly, every_morning > daily morning, every_time
  each_time > always, every_two_weeks every_other_week every_second_week fortnightly > biweekly,
  every_week once_a_week > weekly, everybody > persons, everywhere > worldwide, everywhere
  throughout, first_half > half, first_thing > morning early, following > subsequent, for_a_bit >
  temporarily temporary, for_a_while > temporarily, for_life > lifetime lifelong, for_now >
  temporarily, forever > eternal, fortnight couple > two, fri friday, from_then_on from_now_on >
  thereafter henceforth, from_time_to_time now_and_then once_in_a_while > occasionally
  periodically, gap > interval, get_more_time > extension, go_up_to maximum, half 50, half > fifty,
  half_a_year six_months > months, half_an_hour > 30 thirty, half_hour thirty, halloween oct >
  october, hardly_any hardly_anyone > seldom, head > cranial, heaps_of bunch_of > numerous, hour >
  sixty, hour minute, hr hour, hrs hour, in_advance > prior, in_between > interval, in_person >
  presence, in_summer over_summer > summer july august, in_the_end > ultimately, in_the_old_days >
  formerly historically traditionally, in_the_past > previously, in_the_summer > july august,
  in_the_winter in_winter over_winter > winter december february, in_total > overall, instantly >
  prompt, irl person, is_there_a_limit > maximum limit, kid_under > minimum, last > duration, last
  final > concluding, last_chance last_day > deadline latest, last_minute > late, lately latest,
  later > thereafter, latest > deadline, less_than > fewer, like > favour, like_this > thus, loads
  heaps > plenty, long period, longest > maximum, lots > multiple, lowest minimum, lunch_break >
  midday interval, lunchtime midday, make_longer > extension prolong, max > highest, maximum max >
  limit, min > lowest, minimum worst > least, mon monday, more_time > prolongation, morning > dawn,
  most_people > majority, nearly almost, new_year jan > january, next > following subsequent,
  next_to > alongside, nite > night, no_limit > unlimited, nobody no_one > none, nonstop
  all_the_time > continuously, noon > midday 12, noon midday > twelve, not_enough too_little
  too_few > insufficient lack, not_yet > pending, now > current present, nowadays > currently
  present today, number quantity, number_one > first leading, occasionally > sporadic, often
  frequently > regularly, often interval, on_a_sunday > sunday, on_average > average mean
  typically, on_the_day same_day > day, once_a_day > daily, once_a_month > monthly, one > sole,
  one_by_one > individually, or_more > minimum, out_of_hours > closed, over_christmas at_christmas
  over_xmas > christmas december holidays, per_head > person, plenty abundant, previous >
  preceding, previous former, prezzie > present gift, public_holiday > holidays, recent latest new,
  regularly > periodically, right_away straight_away right_now asap > prompt without, right_before
  just_before > immediately prior, right_now at_the_moment > currently presently, running_late >
  latecomers, season > spring summer autumn winter, second_in_command > deputy, sept autumn >
  september, show_up_late come_late > latecomers lateness delayed, smallest > less, smallest
  tiniest > minimum, somebody > person, sometimes occasionally, soon imminent, soon shortly,
  straight_after > following, straight_after right_after > immediately, sufficient decent >
  adequate, sun sunday, take_long duration, tallest highest > maximum, tea_time teatime > evening,
  the_day_after > following, the_night_before > 24 evening prior, the_week_before > seven prior,
  these_days > current nowadays, thurs thu > thursday, tmr tomorrow, tmrw tomorrow, tomorrow >
  next, tomorrow date > day, tonight > evening night, tonite tonight, too_early > premature
  earliest, too_many too_much > excess exceed, too_much > maximum limit, triple > three, tues
  tuesday, turn_up_early come_early > early beforehand, turn_up_late > delayed, twice_a_week >
  weekly, twice_as_much > double, until_the_end > end, up_to_date > current latest, up_to_now
  so_far > date hitherto, usage > application, used_to back_then > previously, way_too_much >
  excessive, wed wednesday, week_before > advance, weekday > monday friday, weekday > working,
  when_its_dark gets_dark > dusk sunset nightfall, winter > january, wknd weekend, wks wk > week,
  work > labour, work > occupation, work_properly > function, working_days business_days >
  weekdays, worst > lowest, would_like want_to > wish, xmas > christmas december, years_ago
  ages_ago > formerly historic, yr year`;
