/** What a council does; see `SYNONYMS`. */
export const council = `
  allotment plot > cultivation tenancy, barking dog > noise nuisance, bid tender > proposal, bin >
  container receptacle, bin_day bin_men binmen > collection refuse, bin_not_collected > missed
  collection, bins rubbish > collection, book_a_slot > appointment, book_an_appointment appointment
  > slot arrange, bulky_waste get_rid_of_sofa > bulky collection, can_i_still even_if >
  notwithstanding irrespective, cant_dig_for_a_bit > illness dispensation, chuck_me_out
  throw_me_out > expel exclude, city municipality, city_hall > council municipality, class >
  coaching tuition, compost > garden, cooker oven hob stove, council > borough, deport > removal
  expel, deport expulsion, didnt_take_my_bin didnt_empty_my_bin missed_my_bin > missed collection,
  doesnt_matter > irrespective regardless immaterial, dog cat > domestic, dog_off_lead > leash,
  dont_do_it > failure omission, dont_want > refuse decline object, double_barrelled > prefix,
  double_yellow yellow_line > restrictions waiting, drop_in walk_in > appointment, dump fly_tipping
  > waste illegal, enter entrance, estimate quote > tender, even_if no_matter > irrespective
  regardless, ex_follows_me > harassment stalking, flytipping > waste dumping, food_waste leftovers
  > organic compost, for_my_class classroom > instruction teachers educational, free_school_dinners
  > meals, free_school_meals > meals, fridge freezer cooker oven > goods, garden_rubbish > green
  waste, garden_waste grass_cuttings > organic, get_a_bigger_bin > container, get_rid_of_a_sofa
  get_rid_of_a_fridge > bulky disposal, give_my_plot > transferred succeed, gravestone headstone
  tombstone > grave, help_with_my_bin > assisted, how_long_do_they_serve term > office tenure,
  how_long_in_office term > mandate tenure, in_power > office incumbent, joining_fee > admission,
  kicked_out_of_club throw_out throw_me_out > expel expulsion suspend, kids_club young_members >
  juniors, kitten > dog, light_bulb > lamp, line > quotation, long_line > queue,
  make_an_appointment > arrangement appointment, mattress fridge > bulky, miss > failure omission,
  miss_my_appointment missed_appointment > attend failure, municipality > town local,
  my_plot_is_overgrown > neglected cultivation, offer > tender, office desk > bureau counter,
  old_books out_of_copyright > public domain, pothole > highway carriageway defect,
  power_of_attorney > attorney authority, put_it_out_too_early > kerbside, quote > estimate,
  quote_from use_a_line > quotation citation, registry_office > registry, registry_office
  register_office > registrar, royalties > licence collecting, say_no_to > decline refuse,
  say_no_to_a_plot > declines offer, school_place get_into_school > admission catchment, school_use
  in_class teach > educational instruction teachers, skip_it not_do_it > omission perform,
  streetlight street_light lamppost > lighting lamp, tip dump > household waste, too_much_rubbish >
  excess, town_hall > council municipality registry, townhall municipality, trespass enter, walk_in
  > enter, wedding_venue registry_office > register ceremony, what_goes_in_the_blue which_bin >
  recycling, whatever > irrespective regardless, wheelie_bin > container receptacle, where_do_i_go
  which_office > bureau office authority, wrong_bin put_the_wrong_thing > contamination`;
