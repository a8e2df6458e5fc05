/** Keeping food safe; see `SYNONYMS`. */
export const keeping = `
  bad_for_you > harmful health, blend puree, buy_in_shop buying_in_the_shop > retail purchase,
  can_i_freeze can_you_freeze > freezing, chicken_nuggets nuggets > poultry, chicken_pink
  raw_chicken > salmonella poultry, chicken_stock > broth, chill cool, cling_film > plastic,
  cold_food food_cold burnt_food bad_food > complaint dish, complain send_it_back > complaints
  replaced, cool refrigerate, cool_down > cool chill, cool_rack > cooling, cupboard pantry larder >
  dry storage, day_before night_before > beforehand evening, defrost thaw, defrost_meat > thawing,
  do_the_dishes > washing dishes, doggy_bag take_leftovers > remaining, duck poultry, eat_raw > raw
  uncooked, expire expiry > shelf, fasting abstain, food > dish, food_handler > hygiene,
  food_hygiene_certificate > hygiene training, food_poisoning > hygiene, freezer freeze, fridge
  freezer, fridge refrigerate > chill, fridge_label label_food > label, fuzzy furry > mould
  contaminated, go_off > expire expiry, go_off go_bad > keeps durability storage, go_off go_bad
  spoil > spoilage perish shelf, good_for > benefits, good_for_you healthy > health benefits
  nutritional, hair_in_food > complaint, health_inspector > inspection hygiene, healthy >
  nutritious, how_long_does_it_keep > last, how_long_does_it_keep how_long_does_it_last
  how_long_will_it_keep how_long_can_i_keep > storage shelf durability store, hygiene > sanitation
  handwashing, in_the_fridge > refrigerate, keep last > storage shelf stored, keep store >
  refrigerate, leave_out > room refrigerate, leave_overnight > soak, leave_something forgot_my >
  lost property found, leftover_food food_sharing > surplus, leftover_rice > reheat, leftovers >
  reheating refrigerate, leftovers doggy_bag > takeaway, leftovers food, leftovers store, lent >
  fasting, linen_bag > storage, marinate marinade, meat > chicken poultry, missing_item >
  complaint, mould mold > mouldy, mouldy > discard, night_before > overnight, odour odor, open_till
  when_do_you_open > hours opens, out_of_date past_its_date > expiry best_before,
  overnight_in_the_fridge overnight > refrigerate hours, pink_in_middle > undercooked, plastic_bag
  bread_box > storage, poultry turkey, racking siphon > transfer, ramadan > fasting, rare pink >
  undercooked doneness, rare well_done medium_rare > doneness internal, rating > hygiene, raw
  uncooked, raw_food > uncooked, refreeze freeze_again > refrozen, rice_fridge > reheat bacteria,
  rinse_rice > rinse, rotten > mouldy, rotten bad, salmonella > eggs poultry, shelf_life > keep
  storage store, shop_bought store_bought > commercial retail, sick_after_eating > complaint
  hygiene, sick_at_work > illness exclusion, smell > aroma, smell_like what_does_it_smell_like >
  aroma odour, smells_off smells_bad smells_funny > odour spoiled, soak marinade, spoil > decay,
  starter_pink pink_starter > discoloration discarded, steak burger > meat, stock broth bouillon,
  stock_cube > bouillon, storage store locker shelf, sushi > raw fish, tea_bag > infusion,
  thaw_in_microwave > defrost, thaw_overnight > refrigerator thaw, tub tupperware box > container
  airtight, tupperware > storage, turkey > thaw, undercooked raw, undercooked uncooked, underdone
  raw_inside raw_in_the_middle > undercooked, use_by best_before > date shelf, use_by best_before
  sell_by > durability expiry, warehouse store, wash_rice > rinse, wash_veg > rinse, washing_up >
  crockery, washing_up dirty_dishes > dishes washing, when_did_it_open > founded opened`;
