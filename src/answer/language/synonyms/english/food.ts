/** Food, drink and cooking; see `SYNONYMS`. */
export const food = `
  a_day > daily, abv > alcohol volume, add > incorporate, add > introduce, air_bubbles > bubbles,
  air_fryer > oven crisp, airlock > fermenter, al_dente > firm, alcohol > spirit liquor, alcohol
  drink > beer wine vodka booze, alcohol_free nonalcoholic > alcohol, all_you_can_eat buffet >
  unlimited, allergen intolerance, allergens > letters declaration, allergy allergen intolerance >
  nut peanut gluten lactose, alternative instead substitute replace, amber orange, americano >
  espresso, amex mastercard > payment, aperol gin_and_tonic mojito > cocktail, apple pear plum >
  fruit, apron hairnet > protective clothing, aubergine eggplant, avocado > fruit, baby_chair >
  children, bad_for_you > harmful health, bake oven, baking_beans > blind, baking_paper greaseproof
  > parchment, baking_powder > raising agent, baking_powder leavening, baking_soda bicarb >
  bicarbonate, baking_tray tray cookie_sheet > sheet, ban_on > prohibited, banana mango pineapple >
  fruit tropical, banneton proving_basket > proofing, bar counter, bar pub > tavern licensed,
  barbecue bbq, basil oregano thyme rosemary > herb, batter > mixture dough, beans lentils peas >
  legume pulses, beef meat, beer > ale lager, beer > hops malt, beetroot beet, big_batch >
  quantity, big_group group_of large_group > parties persons, big_table > party, big_tin >
  diameter, bill check, bill check > account, birthday_cake wedding_cake > cake, bitter sour >
  taste acidic, black_pudding > sausage, blanch > boil, bland tasteless > seasoning flavour, blend
  puree, blender food_processor > blend puree, blender mixer, blow_up > burst, boil poach > simmer,
  bone_out boneless > deboned, bones > fish, book_a_table get_a_table > reservations allocated,
  booze > beer wine spirit, boozy booze alcohol > ethanol, bottle flask, bottle_bomb > pressure,
  bourbon > spirit distilled, bowl cup mug > tableware, bowl jar > vessel container, brandy cognac
  > spirit distilled, bread > loaf dough, bread roll bun > baked, bread_knife > knife,
  bread_machine > bread, breakfast morning, brekkie breakfast, brew > extraction, brie cheddar feta
  mozzarella > cheese, bring_own_bottle our_own_bottle bring_wine > corkage, bring_to_boil > boil,
  brown_sugar white_sugar caster_sugar > sucrose granulated, browning > maillard, brunch breakfast,
  brunch_sunday > brunch, bubbles > gas, bubbly > fermentation, bubbly fizzy fizz > carbonation
  effervescent, buffet > hot, buffet > selection, bun toast > bread, bunch > herbs, burn_the_bottom
  > scorch, burnt > overcooked, burnt > scorched charred, burnt_bottom > temperature, burrito taco
  > tortilla, business_lunch > corporate, butter > margarine fat, buy_in_shop buying_in_the_shop >
  retail purchase, buzz jittery > caffeine, byo bring, byo corkage, cabbage > brassica, cabbage
  kale spinach lettuce > leafy greens, cafe > coffee café, cafe coffeehouse, café coffee, cake >
  pastry dessert, cake biscuit cookie > confectionery baked, cake_sank > oven sink, calorie
  kilocalorie, calories > energy kcal, came_out_flat > proofing, can_i_freeze can_you_freeze >
  freezing, can_i_still_eat still_ok_to_eat still_good still_safe > safe consumption spoiled,
  can_i_use can_i_use_instead > suitable substitute, can_jars canning > preserving jars,
  can_you_drink > potable consumption, can_you_eat can_i_eat > edible consumption, cancel_booking
  cancel_table > cancellation reservation, candles > birthday, canned tinned, carb_free low_carb >
  carbohydrates, carbs carbohydrate, carrot beetroot turnip radish > vegetable root, carve > slice,
  cashew pistachio macadamia > nut, catering > buffet, cellar > ageing, cereal oats muesli >
  grains, champagne prosecco > sparkling wine, change_booking > reservation, change_the_baby
  change_a_nappy change_nappy > table, cheaper > cost, check > invoice payment, cheese > rennet,
  cheese_making > rennet curd, cheesecake > cheese, chef > cook kitchen, chef > cuisine, chef
  culinary, cherry peach apricot > fruit stone, chewing_gum > gum, chewy tough, chicken_nuggets
  nuggets > poultry, chicken_pink raw_chicken > salmonella poultry, chicken_stock > broth, chill
  cool, chilli chili, choc > chocolate, chocolate cocoa, chop cut slice, chop cut slice > dice
  mince, chopping_board cutting_board > board, chopsticks > utensils, choux puff > pastry, cider >
  apple, cinnamon nutmeg cumin turmeric > spice, clean_equipment > sanitised sterilised, clean_jars
  clean_bottles > sterilise sanitise, clear_it > clarify fining, cling_film > plastic, cling_film
  clingfilm plastic_wrap saran_wrap > cover wrap film, cloakroom > wardrobe garments, cloudy >
  haze, clove > garlic, coarse fine_grind > grind, coat jacket > cloakroom, cocktail > spirits,
  cocktail drink > mixed, cod haddock herring mackerel > fish, coeliac celiac, coeliac celiac >
  wheat, coffee > beans, coffee espresso, coffee_corner > coffee, cold_chain > refrigeration,
  cold_food > salads, cold_food food_cold burnt_food bad_food > complaint dish, cold_kitchen >
  cooler prolonged, cold_kitchen too_cold > temperature slow, colouring crayons > children, combine
  mix > incorporate blend, combine mix stir, complain send_it_back > complaints replaced,
  concentrate > dilution, condiment > sauce seasoning, consent informed, container > vessel, cook >
  boil bake fry, cook culinary, cook make > prepare, cook_time oven_time > bake minutes,
  cooked_through > internal temperature cooked, cooker hob > burner, cookie biscuit, cookie biscuit
  > dessert pastry, cool refrigerate, cool_down > cool chill, cool_rack > cooling, cordial squash >
  concentrate, core_temperature > internal, coriander cilantro, cork > bottle, corkage > wine, corn
  maize, cornflakes granola > cereal muesli, cornflour cornstarch, courgette pumpkin squash > gourd
  vegetable, courgette zucchini, cover_charge > fee, crab lobster prawn shrimp > crustaceans,
  crack_on_top > crack, cream > dairy, crema > espresso, crispen_up > crisp, crisps chips, crisps
  chips > potato, crispy crisp, croissant muffin doughnut donut > pastry baked, cross_contamination
  > traces separate, crumb > bread, crunch > crisp, crunchy > crisp crispy, crush_garlic > garlic,
  crust > crusty, crust > edge, cucumber broccoli > vegetable, cuisine > cooking gastronomy dish,
  cup > grams, cup > millilitre, cup mug, cupboard pantry larder > dry storage, cupcake muffin,
  curdle > separate, cure > salting, curry > spices, curry > spicy, custard > egg milk, cut_finger
  > cuts injury, cut_onion onion_tears > onion, cut_warm cut_it_warm warm_bread > slicing cool,
  cutlery > fork knife spoon, daily_special special > dish, dairy > butter lactose, dairy_free
  no_milk without_milk > lactose plant, dance > music, day_before night_before > beforehand
  evening, decaf > caffeine, decant > pour, deep_fry > fry oil, deep_fry > fryer, defrost thaw,
  defrost_meat > thawing, deliveroo uber_eats just_eat lieferando > delivery, delivery_time >
  delivery, dense heavy > crumb texture, designated_driver > alcohol, dessert pudding afters >
  sweet course, dice cube, diet slim > calorie, dietary > diet allergy, dilute > water, diner
  eatery > dining, dinner > supper, dishcloth sponge > cloth, dishwasher_safe > dishwasher,
  do_the_dishes > washing dishes, doggy_bag take_leftovers > remaining, dogs_allowed > dogs, done
  how_do_i_know_it_s_done > cooked ready, dont_have havent_got ran_out_of > substitute alternative,
  double_cream heavy_cream > cream, double_it half_it > quantity, doubled double_in_size > volume,
  dough mixture, dough_rise not_rise didnt_rise wont_rise > leaven proofing yeast, drain > strain
  colander, drain sink, drink_it eat_it > consume consumption, drink_when_pregnant > pregnancy,
  drizzle > pour, dry > sweetness, duck poultry, dutch_oven > casserole, dutch_oven > cast iron,
  e_number additive > preservatives, easy_recipe beginner > simple, eat > edible, eat eat_in >
  dine, eat feed food meal, eat nutrition, eat_out > restaurant dine, eat_raw > raw uncooked,
  eat_the_skin > peel edible, eatable edible, edible > consumed, egg > albumen, egg > yolk white,
  egg fish > protein, egg_free no_eggs without_eggs egg_replacer > vegan substitute egg, egg_wash >
  glaze, egg_white > albumen, eggs_old float_egg > fresh, energy_bar cereal_bar > snack,
  expected_to_tip have_to_tip should_i_tip > gratuities service, expire expiry > shelf, explode
  blow_up burst > explosion pressure, extra spare > excess, extractor extractor_fan > ventilation
  hood, family kin, fan_oven convection, farmers_market > regional, fasting abstain, fat fatty >
  lipid saturated, fat_free > fat, fattening > calories fat, feed > serve, feed_a_family >
  servings, feed_starter > refresh feeding, ferment_longer > prolonged acidity, fermenter > vessel,
  fillet > deboned, fire_in_kitchen > fire, fish > tuna, fish seafood, fish_fingers > fish, fizzy
  sparkling, flask thermos, flat no_bubbles not_fizzy > carbonation, flat_bread flat_cake > rise
  leavening, flavor bland > taste, flavour > taste flavor, flexitarian > vegetarian, flour >
  starch, flour wheat, flour_the_basket > floured, fluffy light airy > aerated texture, foil >
  wrap, fold_in > incorporate, fondant marzipan > icing, food > dish, food_handler > hygiene,
  food_hygiene_certificate > hygiene training, food_poisoning > hygiene, foraging > gathering wild,
  fork spoon knife > utensil, four_people for_four > servings, free_range > hens, free_water >
  water, freeze_dough > frozen, freezer freeze, freezer_burn > frozen, freezer_temp > freezer,
  fridge freezer, fridge refrigerate > chill, fridge_label label_food > label, fridge_temp
  fridge_temperature > refrigerator degrees, fries > potatoes, fries chips, fruit > berry orange,
  fry brown sear > pan, fry saute, frying_pan > skillet pan, full stuffed > satiety, function >
  event, fuzzy furry > mould contaminated, garnish > decorate, gas_mark > oven temperature,
  gelatine > gelling, get_drunk > intoxicated alcohol, get_it_fizzy make_it_fizzy > carbonation,
  gherkin > brine, gherkin > cucumber, gift_card > redeemed, gin rum whisky whiskey vodka > spirits
  distilled, give_table_away give_our_table_away > held reservation, glass > cup tumbler, glass mug
  cup > drinking, gluten coeliac, gluten_free > gluten coeliac wheat, gmo > genetically modified,
  go_off > expire expiry, go_off go_bad > keeps durability storage, go_off go_bad spoil > spoilage
  perish shelf, golden golden_brown > browning, gone_off > spoilt, good_for > benefits,
  good_for_you healthy > health benefits nutritional, gram g, gram ounce > weight, grape raisin >
  fruit, grapefruit > citrus, gravity hydrometer > density sugar, gravy dip > sauce, grease_tin
  grease > butter oil, green_potatoes > solanine, greens > leafy, grill > broil barbecue,
  ground_beef mince, ground_coffee > grind, grow_your_own > cultivation, gummy > crumb, gut >
  clean, haccp > hazard, hair_in_food > complaint, halal > muslim, halal kosher, halal kosher >
  certified slaughter, halal_meat > slaughter, half_a_cup > cup, half_batch > quantity, hamburger
  burger > beef, handful > quantity, hangover dehydration, happy_hour > discount, hard > tough
  firm, health_inspector > inspection hygiene, healthy > nutritious, heat_up warm_up > reheat warm
  heat, heaters_outside > terrace heating, heineken guinness > beer, helping > serving, herb spice,
  herbal_tea camomile chamomile > infusion, herbs > parsley coriander, high_altitude > altitude,
  hire_a_room private_room > private functions, homebrew home_brew > brewing beer, homemade
  home_made > prepared home, honey maple_syrup agave > sweetener, hooch dark_liquid > liquid
  culture, hops > bitterness, hot warm, hot_dog frankfurter > sausage, hot_food warm_food > hot
  meals kitchen, hot_hold keep_warm > hot, hot_water > lukewarm, hotter temperature warm,
  house_wine > wine, how_big_a_loaf > yield, how_big_is_a_portion > serving, how_hot_should
  what_temp > temperature degrees, how_long_does_it_keep > last, how_long_does_it_keep
  how_long_does_it_last how_long_will_it_keep how_long_can_i_keep > storage shelf durability store,
  how_long_does_it_take how_long_to_cook cooking_time > minutes duration time, how_long_for_food >
  minutes ready, how_long_to_ferment how_long_does_it_ferment > fermentation days, how_long_to_rise
  > proof fermentation, how_many > quantity, how_many_a_day > daily, how_many_does_it_serve >
  serving portion, how_many_people > persons, how_many_people_does_it_feed how_many_does_it_feed >
  portions yield, how_much > quantity amount, how_much_does_it_make how_many_does_it_make > yield
  portions, how_much_to_tip > gratuity percent, how_much_water > ratio, how_sour > acidity,
  how_strong strong > percent abv alcohol, how_thick > consistency, hungry > meal, hungry starving
  peckish > appetite hunger, hygiene > sanitation handwashing, ice > cubes, ice_cake decorate >
  icing, ice_cream > frozen, icecream > frozen dessert, icing frosting, icing glaze, icing_sugar
  powdered_sugar, icing_sugar powdered_sugar > confectioners, in_a_glass per_glass a_glass >
  serving, in_one per_serving > serving portion, in_the_fridge > refrigerate, inedible > toxic,
  ingredient component, ingredient contain, ingredient contain > composition, ingredient content,
  intolerance > allergy, intolerant > reactions, iron calcium > mineral, jam jelly, jam_wont_set
  not_set set > pectin, jelly gelatin, jelly preserve, jerky dried > dehydrated, job_there >
  vacancies staff, joint roast_dinner > roast, juice drink, juice squash > fruit, junkfood >
  processed unhealthy, kcal > energy kilocalories, kebab doner > meat, keep last > storage shelf
  stored, keep store > refrigerate, kefir grains > culture, keg cask > barrel, keto ketogenic,
  kids_cook > children, kids_menu kids_meal childrens_menu > children portions half, kids_welcome >
  children, kitchen_roll paper_towel > cloth, knead > fold, knead dough, knead_by_hand > knead,
  kombucha > fermented tea, kosher > jewish, label > declaration, lactose milk, lactose_free >
  lactose dairy, lamb mutton, lamb veal > meat, lard > fat, lasagne lasagna macaroni > pasta, late
  running_late > held, latte cappuccino flat_white > espresso milk, leave_out > room refrigerate,
  leave_overnight > soak, leave_something forgot_my > lost property found, leek > vegetable,
  leftover_food food_sharing > surplus, leftover_rice > reheat, leftovers > reheating refrigerate,
  leftovers doggy_bag > takeaway, leftovers food, leftovers store, legume pulse, lemon lime >
  citrus juice, lent > fasting, let_it_rest let_it_sit leave_it > stand rest, let_rise rise > proof
  proofing, line_the_tin > parchment, linen_bag > storage, liqueur > spirit, liquor spirit, litre
  liter, live_music > music, liver kidney > offal, loaf_tin cake_tin > mould pan, lolly > candy
  sweet, low_fat > fat, low_heat simmer > gently, low_salt > sodium, lukewarm > warm, lumpy > lumps
  smooth, lunch_deal lunch_menu > lunch, lunchtime lunch, made_in > produced, main > entree dish,
  main_course > entree course, make_ahead prepare_ahead > advance beforehand, malt > syrup, manners
  etiquette > table, marge > butter, marinate marinade, mash crush, matcha green_tea > tea, mayo >
  mayonnaise, meal food > breakfast lunch dinner pizza burger sandwich snack, meal menu > dish,
  meal_card > card, meal_plan > meals, meat > chicken poultry, meat_brown_grey > colour, medium >
  doneness, melon watermelon > fruit, mensa > canteen, mensa > dining meals, menu > courses,
  mercury > fish, merge combine, meringue > egg whites, michelin > star, microwave oven heat,
  microwave reheat, milkshake > milk, mince > beef, mince ground, mineral_water sparkling_water >
  water carbonated, miso tempeh > fermented soya, missing_item > complaint, mix > whisk, mix_in >
  incorporate, mixer > whisk mix, mixture mix, moisten > wet, mould mold > mouldy, mouldy >
  discard, munchies snack, mushroom_picking pick_mushrooms > foraging fungi, mushy > soft, mussel
  clam oyster > shellfish mollusc, mustard ketchup mayonnaise > condiment sauce, napkin serviette,
  national_dish > traditional, neglected forgot_to_feed > refreshment, nibbles > snack refreshment,
  night_before > overnight, no_dutch_oven > steam tray, no_oven without_oven > oven, no_scale >
  measure, non_alcoholic > alcohol, noodles pasta, not_sweet > dry unsweetened, nut > almond
  hazelnut walnut, nut_milk > nuts, nutella jam marmalade > spread, nutrition_facts
  nutritional_info > nutritional values, nuts peanuts > traces, oat_flakes > oats, oat_milk
  soy_milk almond_milk > plant alternative, oats porridge > oatmeal, odour odor, off_flavour
  tastes_weird tastes_funny > flavour, office_party christmas_party > function corporate,
  oil_the_bowl > grease, one_person for_one > servings, onion garlic > allium, open_till
  when_do_you_open > hours opens, orange > citrus, order_wrong wrong_order > complaint, organic bio
  > certified, origin provenance, ounce oz, out_of_date past_its_date > expiry best_before, outside
  sit_outside > terrace outdoor, oven > degrees, oven preheat, oven temperature, oven_proof > heat,
  overdone overcooked > dry tough, overheat hot, overnight_dough > retard, overnight_in_the_fridge
  overnight > refrigerate hours, overproofed over_proofed > excessive proofing, own_cake bring_cake
  > cake supply, pale > browning, pan > saucepan skillet, pan > vessel, pan pot, pancake crepe >
  batter, parchment > baking, pasta noodles spaghetti > wheat, pasta rice potatoes > carbohydrates
  starch, pasta spaghetti, pastry > dough, patient > inpatient outpatient, pay_by_card pay_by_phone
  apple_pay > contactless debit, peanut groundnut, peanut_butter > peanuts, peanut_oil > peanuts,
  peas > vegetable, pectin > gelling, peel skin, peel_tomatoes > skin, peeler grater > utensil,
  pepper > peppercorn, pepper capsicum, pepper paprika > spice, pepsi coke sprite fanta > soft
  cola, per_person a_head > head capita, per_week a_week > weekly, per_year a_year > annually
  annum, pescatarian > fish, pickle > vinegar brine, pickle ferment, picky_eater fussy_eater >
  feeding, pie > pastry, pie_dish > dish, pinch dash > quantity, pink_in_middle > undercooked, pint
  > glass, pint > volume, pint beer, pizza burger fries > fast_food, pizza_stone > pizza,
  plain_flour all_purpose, plant_milk > dairy, plaster > wound waterproof, plastic > polymer,
  plastic_bag bread_box > storage, poisonous > inedible, pop > soda drink, pop_in bung_in > place,
  pork > meat ham bacon, pork swine, pork_free no_pork > halal, portion > slice, pot saucepan,
  potato > tuber, potluck > dish share, poultry turkey, pound lb, pour add, prawn shrimp, prawns
  crab lobster > seafood shellfish, preserve > pickle jam, pressure_cooker instant_pot > pressure,
  pretzel bagel > bread, priming_sugar > carbonation, pub > inn, pub bar, pudding afters > dessert,
  quick_meal > minutes, racking siphon > transfer, raisin sultana > dried, ramadan > fasting, rare
  pink > undercooked doneness, rare well_done medium_rare > doneness internal, rating > hygiene,
  ratio > proportion, raw uncooked, raw_and_cooked separate_boards > contamination, raw_food >
  uncooked, recipe > directions, recipe > instruction preparation, recipe cook, recipe ingredients,
  red_bull > taurine, red_wine white_wine > wine, refill_bottle > water, refreeze freeze_again >
  refrozen, reheat > heat warm, reheat_bread refresh_bread > reheat, rennet > curd, replace swap,
  rest_the_meat > resting, restaurant > dining eatery, restaurant cafe diner > establishment
  premises, rice > grain, rice_fridge > reheat bacteria, rice_pudding > dessert, rice_water >
  ratio, rinse_rice > rinse, roast > oven bake, rocket arugula, roll > bun bread, roll_out > roll
  flatten, rolling_pin > roll, room_temperature > ambient, rotten > mouldy, rotten bad,
  rubber_gloves > gloves, rum > sugarcane, running_late be_late > minutes, runny watery > thin
  consistency, rye spelt > grain flour, safe_to_eat safe_to_drink > consumption edible potable,
  salad > greens lettuce, salad_dressing > sauce, salami bacon ham > cured meat, salmonella > eggs
  poultry, salt sodium, salt_free > sodium, salt_water brine > salt, salty sodium, salty too_salty
  > salt, sanitizer starsan > sanitise, sauce dressing, sauerkraut kimchi > cabbage lactic, sausage
  > pork meat, scallion onion, scoby > symbiotic bacteria, scoby mother > culture pellicle, seafood
  shellfish, seam > shape, sear > brown, seasoning > salt, seat_a_toddler seat_for_a_toddler >
  chairs children, seaweed > algae, second_helping > portion, sediment gunk bits_in_it
  stuff_at_bottom > yeast lees, self_raising > raising baking_powder, selfhost server, serve >
  orders, serves > yield, service_charge > service gratuity, serving slice, sesame > seeds,
  set_menu > fixed price course, severe_allergy > reactions allergens, shared_kitchen > communal,
  sharp_knife > blade, shelf_life > keep storage store, shellfish > crustaceans molluscs,
  shop_bought store_bought > commercial retail, shot > spirit, shrimp > shellfish,
  sick_after_eating > complaint hygiene, sick_at_work > illness exclusion, sides > dishes, sieve >
  sift strainer, silverware cutlery, single_cream > cream, sink float > surface, sink_in_the_middle
  sank collapse > underbaked, sit_down > dine, sit_outside beer_garden > terrace patio, skewer
  toothpick > centre clean, skin > layer film, skin_on > peel, skin_on > skin, slip > floor,
  slow_cooker crockpot > simmer, small_portion > half portion, smell > aroma, smell_like
  what_does_it_smell_like > aroma odour, smells_off smells_bad smells_funny > odour spoiled,
  smoking_area > smoking, smoothie > blended, soak marinade, soak_beans > soaking, soda drink, soda
  pop coke > carbonated soft, soft tender, soft_drink soda, soft_drinks cola lemonade > beverage,
  soften > soft, soggy > moist, soggy > moisture, soup > broth stew, soup_kitchen > meals, sour >
  tart, sour_cream > cream, sourdough > starter leaven, sourdough_starter > leaven culture, soy
  soya, soy_sauce > soya, soya soy > soybeans, sparkling > carbonated, spatula > utensil,
  spelt_instead rye_instead > replace, spice herb seasoning > flavouring, spice seasoning, spicy >
  pungency piquant, spicy hot, spicy hot > chilli pungent, spicy hot chilli > scoville, spill >
  drip, spinach kale lettuce > vegetable, split_the_bill pay_separately separate_bills > separate
  accounts payment, spoil > decay, sponge > cake, spoonful > tablespoon teaspoon, spread smear,
  spring_onion scallion, sprinkle scatter, sprinkles > decoration, spud potato, squash > crush mash
  juice, squid octopus > molluscs, stale > dry, stale freshness, start_to_finish
  from_start_to_finish > total duration, starter > appetizer appetiser leaven culture, starter >
  inoculum, starter appetizer > course, starter_pink pink_starter > discoloration discarded, steak
  beef, steak burger > meat, steam > steamer, steam vapour, steam_oven > steam, steel metal >
  stainless, steep > infuse, stew casserole, stick_of_butter > butter, stick_to_tin sticks > grease
  nonstick, sticky tacky > adhesive, sticky_dough wet_dough > hydration, still_water > water, stir
  > incorporate, stir blend, stir_fry > wok, stock broth bouillon, stock_cube > bouillon,
  stop_serving last_orders kitchen_close > final orders kitchen, storage store locker shelf, stout
  ipa > beer, strain sieve, strawberry raspberry blueberry > berries fruit, street_food > snack
  vendors, strength > concentration, stretchy_dough > gluten, strong > intense, strong_coffee >
  caffeine, strong_flour bread_flour > gluten protein, student_discount > price, substitute_eggs >
  egg, sugar > granulated, sugar > sweetener, sugar sweet > sucrose, sugar_content > carbohydrate,
  sugar_free > sugar, sugary > sweetened, super_sticky too_sticky > adhesive hydration, superfood >
  nutrients, supermarket > retailer, supplement vitamin, sushi > raw fish, swap > alternative, swap
  substitute, swede rutabaga, sweet > candy, sweet_potato > potato, sweetcorn > maize, sweetener
  stevia > artificial, syrup > molasses treacle, table > reservation, table_for > reservation
  party, tablecloth cloth, tablespoon tbsp, tablespoon teaspoon > measurement millilitre, takeaway
  > takeout, takeaway takeout > collection, tangy > acidic, tap_water > water drinking, taste >
  aroma, taste palatability, taste_it try_it > sampling, taste_like what_does_it_taste_like >
  flavour taste, tasty delicious, tasty yummy delicious > flavour flavoursome, tavern inn, tea >
  caffeine beverage, tea > dinner supper drink, tea > infuse, tea_bag > infusion, tea_towel >
  cloth, teaspoon tsp, temp > degrees celsius, texture > consistency mouthfeel, thaw_in_microwave >
  defrost, thaw_overnight > refrigerator thaw, thermometer probe > temperature core, thick >
  thicken consistency, thicken > cornflour, thicken > cornstarch starch, thirsty > beverages,
  throw_in chuck_in put_in stick_in > add incorporate, till_i_can_drink ready_to_drink
  when_can_i_drink > fermentation days, tin baking_sheet > tray, tin_foil foil > cover, tin_of_tuna
  > canned, tins > pans, tip > included, tips_shared > gratuities distributed, to_go takeaway,
  to_taste > seasoning, tofu > soya, togo > delivery, tomato ketchup, tonic > quinine, too_dry
  dry_cake > moisture, too_sour > acidity, too_spicy too_hot > heat capsaicin, too_sweet >
  sweetness sugar, too_thick too_thin > consistency, too_warm > temperature, top_and_tail > trim,
  top_it > topping, topping > garnish, tough_meat chewy_meat > tender, traces > contamination,
  track_order > order, tradition customary, trail_mix > nuts, trainers flip_flops sandals > attire
  clothing, treacle molasses, trim > remove, tub tupperware box > container airtight, tupperware >
  storage, turkey > thaw, typical_food traditional_food local_food > cuisine dish specialities,
  undercooked raw, undercooked uncooked, underdone raw_inside raw_in_the_middle > undercooked,
  underproofed > insufficient fermentation, unhealthy > saturated sugar, unripe > green,
  unsweetened > sugar, use_by best_before > date shelf, use_by best_before sell_by > durability
  expiry, utensil > tools equipment, veg vegetarian vegetable, vegan > animal products dairy, vegan
  > plant_based dairy_free, vegan meatless, vegan_jelly > agar, veganuary > vegan, vegetarian >
  meatless plant_based, vegetarian vegan, veggie vegetarian, veggie vegetarian > meat, veggie_day >
  vegetarian, veggie_oil vegetable_oil > fat, veggie_options vegan_options vegetarian_options >
  vegetarian meatless, veggies vegetables veg > greens, vinegar > acetic, vinegar_taste > acetic
  acid, vitamins micronutrient, wait_for_table > waiting, waiter waitress, waiter waitress >
  server, waiter waitress server > staff personnel, walk_in > reservation, warehouse store,
  warm_up_the_oven heat_oven > preheat, wash_rice > rinse, wash_veg > rinse, washing_up > crockery,
  washing_up dirty_dishes > dishes washing, water_down > dilute, water_fountain water_cooler >
  drinking water, weak > diluted, weaning > complementary, weigh > scales, wet_hands > moisten,
  what_do_i_need what_you_need > ingredients equipment, what_does_it_look_like > appearance colour,
  what_goes_in what_s_in what_is_in > ingredients composition contains, what_s_in_it > ingredients
  contains, wheat > cereals, wheat celiac > gluten, when_did_it_open > founded opened,
  when_to_bottle > bottling, where_is_it_from come_from > origin provenance, whey > curd,
  which_part_can_you_eat > edible, whip beat > whisk, whipped_cream > cream, whisk ladle > utensil,
  whisky whiskey bourbon, who_do_i_tell > concern, who_makes_it made_by > manufacturer producer,
  whole_thing_take how_long_overall in_total > total time, wholemeal whole_wheat > wholegrain,
  why_is_my_cake why_is_my_bread > cause, window_pane > gluten, window_seat > table, wine >
  vineyard, wine_list > wines, wipe_down > surfaces, without > omit, wok > cookware, yeast > dough
  leaven, yeast_dead not_fermenting stopped_fermenting > yeast stuck, yield > makes produces,
  yoghurt yogurt, yoghurt_maker > culture, yogurt dairy, yucky gross disgusting > unpleasant taste,
  yummy > delicious tasty, zap nuke > heat reheat`;
