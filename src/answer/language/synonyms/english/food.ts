/** Food, drink and cooking; see `SYNONYMS`. */
export const food = `
  abv > alcohol volume, add > incorporate, add put > introduce, air_fryer > oven crisp, alcohol >
  spirit liquor, alcohol drink > beer wine vodka booze, all_you_can_eat buffet > unlimited,
  allergen intolerance, allergen intolerance > allergy, allergens > letters declaration, allergy
  allergen intolerance > nut peanut gluten lactose, alternative instead substitute replace, amber
  orange, apron hairnet > protective clothing, aubergine eggplant, avocado > fruit, bake oven,
  baking_paper greaseproof > parchment, baking_powder > raising agent, baking_powder leavening,
  baking_soda bicarb > bicarbonate, baking_tray tray cookie_sheet > sheet, bar counter, bar pub >
  tavern licensed, barbecue bbq, batter > mixture dough, beans lentils peas > legume pulses, beef
  meat, beer > ale lager, beer > hops malt, beetroot beet, beverage drink, big_group group_of
  large_group > parties persons, bill check, bill check > account, bill check > invoice payment,
  birthday > celebration, birthday_party wedding > function, bitter sour > taste acidic, bland
  tasteless > seasoning flavour, blend blender, blend puree, blender food_processor > blend puree,
  blender mixer, blow_up > burst, boil heat, boil poach > simmer, book_a_table get_a_table >
  reservations allocated, booze > beer wine spirit, booze alcohol, boozy booze alcohol > ethanol,
  bottle flask, bowl jar > vessel container, bread > loaf dough, bread roll bun > baked, breakfast
  morning, brekkie breakfast, bring_own_bottle our_own_bottle own_wine bring_wine > corkage,
  bring_to_boil > boil, broth stock, brown_sugar white_sugar caster_sugar > sucrose granulated,
  brunch breakfast, bubbles > gas, bubbly fizzy fizz > carbonation effervescent, bun toast > bread,
  burnt > overcooked, burnt > scorched charred, butter > margarine fat, buy_in_shop
  buying_in_the_shop > retail purchase, buzz jittery > caffeine, byo bring, byo corkage, cabbage >
  brassica, cafe > coffee café, cafe coffeehouse, café coffee, cake > pastry dessert, cake biscuit
  cookie > confectionery baked, calorie kilocalorie, calories > energy kcal, calories kcal > energy
  kilocalories, can_i_freeze can_you_freeze > freezing, can_i_still_eat still_ok_to_eat still_good
  still_safe > safe consumption spoiled, can_i_use can_i_use_instead > suitable substitute,
  can_you_drink > potable consumption, can_you_eat can_i_eat > edible consumption, canned tinned,
  carbs carbohydrate, card amex visa mastercard > payment, cereal oats muesli > grains, champagne
  prosecco > sparkling wine, change_the_baby change_a_nappy change_nappy > changing table, cheaper
  cheap > cost, cheese > rennet, cheese dairy, chef > cook kitchen, chef culinary, chewy tough,
  chicken poultry, chill cool, chilli chili, choc > chocolate, chocolate cocoa, chocolate
  confectionery, chop cut slice, chop cut slice > dice mince, chop dice, chopping_board
  cutting_board > board, cider > apple, clean_jars clean_bottles > sterilise sanitise, cling_film >
  wrap plastic, cling_film clingfilm plastic_wrap saran_wrap > cover wrap film, cloakroom >
  wardrobe garments, coat jacket > cloakroom garments, coat jacket > outerwear, coeliac celiac,
  coffee > beans, coffee espresso, coffee tea > caffeine beverage, cold_food food_cold burnt_food
  bad_food > complaint dish, cold_kitchen too_cold > temperature slow, combine mix > incorporate
  blend, combine mix stir, complain send_it_back > complaints replaced, consent informed, container
  > vessel, cook > boil bake fry, cook culinary, cook make > prepare, cook prepare, cook_time
  oven_time > bake minutes, cooked_through > internal temperature cooked, cooker oven,
  cookie biscuit, cookie biscuit > dessert pastry, cool refrigerate, cool_down > cool chill,
  coriander cilantro, cork > bottle, corn maize, cornflour cornstarch, courgette zucchini, crab
  lobster prawn shrimp > crustaceans, crisps chips, crisps chips > potato, crispy crisp,
  cross_contamination > traces separate, crunchy > crisp crispy, crust > crusty, cuisine > cooking
  gastronomy dish, cup > grams, cup mug, cup tablespoon teaspoon > measurement millilitre, cupboard
  pantry larder > dry storage, cupcake muffin, curdle split > separate, curry > spices, cut dice,
  cut_myself cut_finger > cuts injury, cutlery > fork knife spoon, daily_special special > dish,
  dairy > butter lactose, dairy_free lactose, dairy_free no_milk without_milk > lactose plant,
  decaf > caffeine, deep_fry > fry oil, deep_fry > fryer, defrost thaw, deliveroo uber_eats
  doordash just_eat lieferando > delivery, dense heavy > crumb texture, dessert pudding afters >
  sweet course, dessert sweet, dice cube, diet slim > calorie, diet vegetarian vegan, dietary >
  diet vegetarian allergy, diner eatery > dining, dinner > supper evening, dish > bowl plate,
  dishes washing_up > crockery dishwasher, do_the_dishes > washing dishes, dog_friendly > dogs
  animals, done how_do_i_know_it_s_done > cooked ready, dont_have havent_got ran_out_of >
  substitute alternative, double_it half_it > quantity, dough mixture, dough_rise not_rise
  didnt_rise wont_rise > leaven proofing yeast, drain > strain colander, drain sink, dress_code
  what_to_wear what_should_i_wear > attire clothing, drink bevvy > beverage, drink_it eat_it >
  consume consumption, duck poultry, e_number additive > preservatives, eat > consume edible, eat
  eat_in > dine, eat feed food meal, eat nutrition, eat_in sit_down > dine, eat_out > restaurant
  dine, eatable edible, egg > albumen, egg > yolk white, egg_free no_eggs without_eggs egg_replacer
  > vegan substitute egg, egg_white > albumen, expire expiry > shelf, explode blow_up burst >
  explosion pressure, extra spare > surplus excess, extractor extractor_fan > ventilation hood,
  family kin, fan_oven convection, fasting abstain, fat fatty > lipid saturated, feed_starter >
  refresh feeding, fish > salmon cod tuna, fish seafood, fizzy sparkling, fizzy sparkling >
  carbonated, flask thermos, flavor bland bitter > taste, flavour > taste flavor, flour > starch,
  flour wheat, fluffy light airy > aerated texture, foil > aluminium wrap, fold_in > incorporate,
  food > dish catering, food_handler > hygiene, food_poisoning > hygiene, fork spoon knife >
  utensil, free_range > hens, free_water > tap water, freezer freeze, fridge freezer, fridge
  refrigerate > chill, fridge refrigerator, fridge_label label_food > label, fries chips, fries
  chips > potatoes, fruit > apple berry banana orange, fry brown sear > pan, fry pan, fry saute,
  frying_pan > skillet pan, function > event, gas_mark > oven temperature, germs > hygiene,
  get_drunk drunk > intoxicated alcohol, gherkin > cucumber, gin rum whisky whiskey vodka > spirits
  distilled, give_table_away give_our_table_away > held reservation, glass > cup tumbler, gluten
  coeliac, gluten_free > gluten coeliac wheat, gluten_free coeliac celiac > wheat, gmo >
  genetically modified, go_off > spoil expire expiry, go_off go_bad > keeps durability storage,
  go_off go_bad spoil > spoilage perish shelf, gone_off spoil > spoilt, gram g, gram ounce >
  weight, greens > leafy, grill > broil barbecue, ground_beef mince, grub > food meal, halal >
  muslim slaughter, halal kosher, halal kosher > certified slaughter, hamburger burger > beef,
  hangover dehydration, hard > tough firm, harvest crop, healthy > health nutrition, healthy >
  nutritious wholesome, heat_up warm_up > reheat warm heat, herb spice, herbs > basil parsley
  coriander, high_chair baby_chair booster > children, hire_a_room private_room > private
  functions, homemade home_made > prepared home, honey maple_syrup agave > sweetener, hops >
  bitterness, hot heated, hot temperature warm, hot_dog frankfurter > sausage, hotter temperature
  heat warm, how_big_is_a_portion > serving, how_hot how_hot_should what_temp > temperature
  degrees, how_long_does_it_keep > store shelf last, how_long_does_it_keep how_long_does_it_last
  how_long_will_it_keep how_long_can_i_keep > storage shelf durability store, how_long_does_it_take
  how_long_to_cook cooking_time > minutes duration time, how_long_to_rise > proof fermentation,
  how_many_does_it_serve > serving portion, how_many_people > persons capacity accommodates,
  how_many_people_does_it_feed how_many_does_it_feed serves > portions yield, how_much how_many >
  quantity amount, how_much_does_it_make how_many_does_it_make > yield portions, how_strong strong
  > percent abv alcohol, hungry starvation, hygiene > sanitation handwashing, ice_cream > frozen,
  icecream > frozen dessert, icing frosting, icing glaze, in_the_fridge > refrigerate, ingredient
  component, ingredient contain, ingredient contain > composition, ingredient content, instead swap
  replace > alternative, invented originated, iron calcium > mineral, jam jelly, jelly gelatin,
  jelly preserve, juice drink, junkfood > processed unhealthy, keep > preserve, keep > quality,
  keep > shelf last, keep last > storage shelf stored, keep store > refrigerate, ketchup gravy dip
  > sauce, keto ketogenic, kids_menu kids_meal childrens_menu > children portions half, knead
  dough, kombucha > fermented tea, kosher > jewish dietary, label > declaration, lactose milk,
  lactose_free > lactose dairy, lamb mutton, late running_late > delay held, leave_out > room
  refrigerate, left_my leave_something forgot_my > lost property found, leftover remaining,
  leftovers > reheating refrigerate, leftovers > surplus, leftovers doggy_bag > remaining takeaway,
  leftovers food, leftovers store, legume pulse, lemon lime > citrus juice, let_it_rest let_it_sit
  leave_it > stand rest, let_rise rise > proof proofing, liquor spirit, litre liter, litre pint >
  volume, loaf_tin cake_tin > mould pan, local > regional, lolly > candy sweet, low_heat simmer >
  gently, lumpy > lumps smooth, lunch midday, lunchtime lunch, main > entree dish, mains
  main_course > entree course, marge margarine > butter, marinate marinade, mash crush, mayo >
  mayonnaise, meal food > breakfast lunch dinner pizza burger sandwich snack, meal menu > dish,
  meat > chicken lamb poultry, menu > courses, merge combine, microwave oven heat, microwave
  reheat, microwave zap nuke > heat reheat, milk cream > dairy, mince ground, mix > blend whisk,
  mix stir > incorporate, mixer > whisk mix, mixture mix, mould mold > mouldy, mouldy > discard
  spoiled, mouldy fuzzy furry > mould contaminated, mouldy mould, munchies snack, mushroom fungus,
  mussel clam oyster > shellfish mollusc, mussels clams squid octopus > molluscs, napkin serviette,
  nibbles > snack refreshment, no_show > cancellation, noodles pasta, nut > peanut almond hazelnut
  walnut, nutrition_facts nutritional_info > nutritional values, nuts peanuts > traces, oat_milk
  soy_milk almond_milk > plant alternative, oats porridge > oatmeal, oil lard > fat, onion garlic >
  allium, opening_hours open_till when_do_you_open > hours opens, orange lemon > citrus, organic
  bio > certified, origin provenance, ounce oz, out_of_date past_its_date > expiry best_before,
  outside sit_outside > terrace outdoor, oven > degrees, oven preheat, oven temperature, overdone
  overcooked > dry tough, overheat hot, own_cake bring_cake > cake supply, pan > saucepan skillet,
  pan pot, pancake crepe > batter, parchment > baking, pasta noodles spaghetti > wheat, pasta
  spaghetti, patient > inpatient outpatient, pay_by_card pay_by_phone apple_pay > contactless
  debit, peanut groundnut, peanut_butter > peanuts, peel skin, peeler grater > utensil, pepper >
  peppercorn, pepper capsicum, pickle > vinegar brine, pickle ferment, pickles gherkin > brine, pie
  > pastry, pinch dash > quantity, pint beer, place > establishment, plain_flour all_purpose,
  plastic > polymer, pop > soda drink, popcorn > snack, pork > meat ham bacon, pork swine,
  pork_free no_pork > halal, portion helping > serving, portion serving slice, pot pan > vessel,
  pot saucepan, potato > tuber starch, potluck > dish share, poultry turkey, pound lb, pour add,
  prawn shrimp, preserve > pickle jam, pressure_cooker instant_pot > pressure, price how_much_is >
  cost, pub > tavern inn, pub bar, pudding afters > dessert, pudding sweet, rare well_done
  medium_rare > doneness internal, raw uncooked, ready > finished mature, recipe > directions,
  recipe > instruction preparation, recipe cook, recipe ingredients, referral specialist,
  refreshments > drink food, refrigerate fridge, reheat > heat warm, rennet > curd, replace swap,
  restaurant > dining eatery, restaurant cafe diner > establishment premises, rice > grain, rise
  proof, roast > oven bake, rocket arugula, roll > bun bread, roll_out > roll flatten, rolling_pin
  > roll, room_temperature > ambient, rotten > spoiled mouldy, rotten bad, runny watery > thin
  consistency, safe_to_eat safe_to_drink > consumption edible potable, salad > greens lettuce, salt
  sodium, salt_water brine > salt, salty sodium, salty too_salty > salt, sauce dressing, sauerkraut
  kimchi > cabbage lactic, sausage bacon ham > pork meat, scallion onion, scoby > symbiotic
  bacteria, scoby mother > culture pellicle, seafood shellfish, sear > brown, seasoning salty >
  salt, seat_a_toddler seat_for_a_toddler > chairs children, seaweed > algae, self_raising >
  raising baking_powder, selfhost server, serve > service orders, service_charge > service
  gratuity, sesame > seeds, set_menu > fixed price course, shared_kitchen > communal, sharp_knife >
  blade, shelf_life > keep storage store, shellfish > crustaceans molluscs, shop supermarket store
  > retailer, shop_bought store_bought > commercial retail, shorts trainers flip_flops sandals >
  attire clothing, shot > spirit, shrimp crab lobster > shellfish crustacean, sides > dishes, sieve
  > sift strainer, silverware cutlery, sink float > surface, sit_outside beer_garden > terrace
  patio, skin > layer film, slow_cooker crockpot > simmer, small_portion > half portion, smell >
  aroma, smell odour odor, smells_off smells_bad smells_funny > odour spoiled, snack food, snack
  refreshment, soak marinade, sober > abstinence alcohol, soda drink, soda pop coke > carbonated
  soft, soda soft, soft tender, soft_drink soda, soft_drinks coke cola lemonade > beverage, soggy >
  moisture, soggy > wet moist, soup > broth stew, sour > tart, sour tangy > acidic, sourdough >
  starter leaven, sourdough_starter > leaven culture, soy soya, soy_sauce > soya, soya soy >
  soybeans, spatula spoon > utensil, spice herb seasoning > flavouring, spice seasoning, spicy >
  pungency piquant, spicy chilli, spicy hot, spicy hot > chilli pungent, spicy hot chilli >
  scoville, split_the_bill pay_separately separate_bills > separate accounts payment, spoil rot,
  spoil rotten > spoilage perishable decay, spoonful > tablespoon teaspoon, spread smear,
  spring_onion scallion, sprinkle scatter, sprinkles > decoration, spud potato, squash > crush mash
  juice, stale > dry, stale freshness, starter > appetizer appetiser leaven culture, starter >
  inoculum, starter appetizer > course, steak beef, steak burger beef > meat, steam > steamer,
  steam vapour, steel metal > stainless, steep > infuse, stew casserole, stir blend, stir_fry >
  wok, stock broth bouillon, stop_serving last_orders kitchen_close > final orders kitchen, storage
  store locker shelf, store keep, stove cooker hob > burner, stove hob cooker, strain sieve,
  strength > concentration, strong_coffee > caffeine, sugar > granulated, sugar honey > sweetener,
  sugar sweet > sweetener sucrose, sugar_content > carbohydrate, supper meal, supplement vitamin,
  sushi > raw fish, swap substitute, swede rutabaga, sweet > candy sugar, sweet sugary > sweetened,
  sweetener stevia > artificial, sweets candy > confectionery, syrup > molasses treacle, table
  book_a_table > reservation, table_for > reservation party, tablecloth cloth, tablespoon tbsp,
  takeaway > takeout delivery, takeaway takeout > collection, takeout togo > delivery, tap_water >
  water drinking, taste > aroma, taste palatability, taste_it try_it > sampling, tasty delicious,
  tasty yummy delicious > flavour flavoursome, tavern inn, tea > dinner supper drink brew, tea >
  infuse, tea_bag > infusion, teaspoon tsp, temp > degrees celsius, texture > consistency
  mouthfeel, thick > thicken consistency, thicken > cornflour, thicken > cornstarch starch,
  throw_in chuck_in put_in stick_in > add incorporate, tin baking_sheet > tray, tin_foil foil >
  aluminium cover, tip > included, tip > service, tip gratuity, to_go takeaway, tofu > soya, tomato
  ketchup, too_spicy too_hot > heat capsaicin, too_thick too_thin > consistency, too_warm >
  temperature, traces > contamination, tradition customary, tray sheet, treacle molasses, tub
  tupperware box > container airtight, undercooked raw, undercooked uncooked, underdone raw_inside
  raw_in_the_middle > undercooked, use_by best_before > expiry date shelf, use_by best_before
  sell_by > durability expiry, utensil > tools equipment, veg vegetarian vegetable, vegan > animal
  products dairy, vegan > plant_based dairy_free, vegan meatless, vegetarian > meatless
  plant_based, veggie vegetable vegetarian, veggie vegetarian > meat, veggie_oil vegetable_oil oil
  > fat, veggie_options vegan_options vegetarian_options > vegetarian meatless, veggies vegetables
  veg > greens, vinegar > acetic, vitamins micronutrient, voucher gift_card > redeemed, waiter
  waitress, waiter waitress > server staff, waiter waitress server > staff personnel, walk_in >
  reservation, warehouse store, warm_up_the_oven heat_oven > preheat, washing_up dirty_dishes >
  dishes washing, weaning > complementary solids, weigh > scales, what_do_i_need what_you_need >
  ingredients equipment, what_goes_in what_s_in what_is_in > ingredients composition contains,
  what_is_in > ingredient contain, what_s_in_it > ingredients contains, wheat > cereals, wheat
  celiac > gluten, where_is_it_from come_from > origin provenance, whip beat > whisk, whisk beat,
  window_seat > table, wine > vineyard, wipe_down > surfaces clean, without > omit, yeast > dough
  leaven, yield > makes produces, yoghurt yogurt, yogurt dairy, yucky gross disgusting > unpleasant
  taste, yummy > delicious tasty`;
