/** What a council does; see `SYNONYMS`. */
export const council = `
  allotment plot > cultivation tenancy, barking dog > noise nuisance, bid tender > proposal, bin >
  container receptacle, bin_day bin_men binmen > collection refuse, bin_not_collected > missed
  collection, bins rubbish > collection, book_a_slot > appointment, book_an_appointment appointment
  > slot arrange, bulky_waste get_rid_of_sofa > bulky collection, can_i_still even_if >
  notwithstanding irrespective, chuck_me_out throw_me_out > expel exclude, city municipality,
  city_hall > council municipality, class > coaching tuition, compost > garden, cooker oven hob
  stove, council > borough, deport > removal expel, deport expulsion, doesnt_matter > irrespective
  regardless immaterial, dog cat > domestic, dog_off_lead > leash, dont_do_it > failure omission,
  dont_want > refuse decline object, double_barrelled > prefix, double_yellow yellow_line >
  restrictions waiting, drop_in walk_in > appointment, dump fly_tipping > waste illegal, enter
  entrance, estimate quote > tender, even_if no_matter > irrespective regardless, ex_follows_me >
  harassment stalking, flytipping > waste dumping, food_waste leftovers > organic compost,
  for_my_class classroom > instruction teachers educational, free_school_dinners > meals,
  free_school_meals > meals, fridge freezer cooker oven > goods, garden_waste grass_cuttings >
  organic, gravestone headstone tombstone > grave, how_long_do_they_serve term > office tenure,
  how_long_in_office term > mandate tenure, in_power > office incumbent, joining_fee > admission,
  kicked_out_of_club throw_out throw_me_out > expel expulsion suspend, kids_club young_members >
  juniors, kitten > dog, light_bulb > lamp, line > quotation, long_line > queue,
  make_an_appointment > arrangement appointment, mattress fridge > bulky, miss > failure omission,
  miss_my_appointment missed_appointment > attend failure, municipality > town local, offer >
  tender, office desk > bureau counter, old_books out_of_copyright > public domain, pothole >
  highway carriageway defect, power_of_attorney > attorney authority, quote > estimate, quote_from
  use_a_line > quotation citation, registry_office > registry, registry_office register_office >
  registrar, royalties > licence collecting, say_no_to > decline refuse, school_place
  get_into_school > admission catchment, school_use in_class teach > educational instruction
  teachers, skip_it not_do_it > omission perform, streetlight street_light lamppost > lighting
  lamp, tip dump > household waste, town_hall > council municipality registry, townhall
  municipality, trespass enter, walk_in > enter, wedding_venue registry_office > register ceremony,
  whatever > irrespective regardless, wheelie_bin > container receptacle, where_do_i_go
  which_office > bureau office authority`;
