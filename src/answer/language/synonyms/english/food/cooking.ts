/** Cooking and baking; see `SYNONYMS`. */
export const cooking = `
  add > incorporate, add > introduce, air_bubbles > bubbles, air_fryer > oven crisp, airlock >
  fermenter, al_dente > firm, apron hairnet > protective clothing, bake oven, baking_beans > blind,
  baking_paper greaseproof > parchment, baking_powder > raising agent, baking_powder leavening,
  baking_tray tray cookie_sheet > sheet, banneton proving_basket > proofing, barbecue bbq, batter >
  mixture dough, beef meat, birthday_cake wedding_cake > cake, black_pudding > sausage, blanch >
  boil, blender food_processor > blend puree, boil poach > simmer, bowl jar > vessel container,
  bread > loaf dough, bread roll bun > baked, bread_knife > knife, bread_machine > bread, brew >
  extraction, bring_to_boil > boil, bubbles > gas, bubbly > fermentation, bun toast > bread,
  burn_the_bottom > scorch, burnt > overcooked, burnt > scorched charred, burnt_bottom >
  temperature, cake > pastry dessert, cake biscuit cookie > confectionery baked, cake_sank > oven
  sink, came_out_flat > proofing, candles > birthday, canned tinned, carve > slice, cereal oats
  muesli > grains, chef > cook kitchen, chef > cuisine, chef culinary, chewy tough, chilli chili,
  chop cut slice, chop cut slice > dice mince, chopsticks > utensils, choux puff > pastry,
  cling_film clingfilm plastic_wrap saran_wrap > cover wrap film, clove > garlic, cold_kitchen >
  cooler prolonged, cold_kitchen too_cold > temperature slow, combine mix > incorporate blend,
  combine mix stir, container > vessel, cook > boil bake fry, cook culinary, cook make > prepare,
  cook_time oven_time > bake minutes, cooked_through > internal temperature cooked, cooker hob >
  burner, cookie biscuit, cookie biscuit > dessert pastry, core_temperature > internal, cornflakes
  granola > cereal muesli, cornflour cornstarch, crack_on_top > crack, crispen_up > crisp, crisps
  chips, crisps chips > potato, crispy crisp, croissant muffin doughnut donut > pastry baked, crumb
  > bread, crunch > crisp, crunchy > crisp crispy, cuisine > cooking gastronomy dish, cupcake
  muffin, curry > spices, curry > spicy, cut_finger > cuts injury, cut_onion onion_tears > onion,
  cut_warm cut_it_warm warm_bread > slicing cool, cutlery > fork knife spoon, decant > pour,
  deep_fry > fry oil, deep_fry > fryer, dense heavy > crumb texture, dessert pudding afters > sweet
  course, dishcloth sponge > cloth, done how_do_i_know_it_s_done > cooked ready, double_cream
  heavy_cream > cream, dough mixture, dough_rise not_rise didnt_rise wont_rise > leaven proofing
  yeast, drain > strain colander, drain sink, drizzle > pour, dutch_oven > casserole, dutch_oven >
  cast iron, easy_recipe beginner > simple, extractor extractor_fan > ventilation hood, fan_oven
  convection, feed_starter > refresh feeding, ferment_longer > prolonged acidity, fermenter >
  vessel, fire_in_kitchen > fire, flat_bread flat_cake > rise leavening, flour > starch, flour
  wheat, flour_the_basket > floured, fluffy light airy > aerated texture, fold_in > incorporate,
  fork spoon knife > utensil, freeze_dough > frozen, freezer_burn > frozen, freezer_temp > freezer,
  fridge_temp fridge_temperature > refrigerator degrees, fry brown sear > pan, fry saute,
  frying_pan > skillet pan, full stuffed > satiety, garnish > decorate, gas_mark > oven
  temperature, gelatine > gelling, grease_tin grease > butter oil, grill > broil barbecue,
  ground_beef mince, gummy > crumb, hamburger burger > beef, hard > tough firm, heat_up warm_up >
  reheat warm heat, hooch dark_liquid > liquid culture, hot warm, hot_dog frankfurter > sausage,
  hot_food warm_food > hot meals kitchen, hot_hold keep_warm > hot, hot_water > lukewarm, hotter
  temperature warm, how_hot_should what_temp > temperature degrees, how_long_does_it_take
  how_long_to_cook cooking_time > minutes duration time, how_long_for_food > minutes ready,
  how_long_to_ferment how_long_does_it_ferment > fermentation days, how_long_to_rise > proof
  fermentation, how_sour > acidity, how_thick > consistency, ice > cubes, ice_cake decorate >
  icing, ice_cream > frozen, icecream > frozen dessert, jam jelly, jam_wont_set not_set set >
  pectin, jelly preserve, kefir grains > culture, kitchen_roll paper_towel > cloth, knead > fold,
  knead dough, knead_by_hand > knead, kombucha > fermented tea, late running_late > held, let_rise
  rise > proof proofing, line_the_tin > parchment, loaf_tin cake_tin > mould pan, low_heat simmer >
  gently, lukewarm > warm, medium > doneness, merge combine, microwave oven heat, mince > beef,
  mince ground, miso tempeh > fermented soya, mix > whisk, mix_in > incorporate, mixer > whisk mix,
  mixture mix, moisten > wet, national_dish > traditional, no_dutch_oven > steam tray, no_oven
  without_oven > oven, nutella jam marmalade > spread, oats porridge > oatmeal, oil_the_bowl >
  grease, onion garlic > allium, oven > degrees, oven preheat, oven temperature, oven_proof > heat,
  overdone overcooked > dry tough, overheat hot, overnight_dough > retard, overproofed over_proofed
  > excessive proofing, own_cake bring_cake > cake supply, pan > saucepan skillet, pan > vessel,
  pan pot, pancake crepe > batter, parchment > baking, pastry > dough, pectin > gelling, peeler
  grater > utensil, pickle ferment, pie > pastry, pie_dish > dish, plain_flour all_purpose, pot
  saucepan, pour add, preserve > pickle jam, pressure_cooker instant_pot > pressure, pretzel bagel
  > bread, pudding afters > dessert, quick_meal > minutes, recipe > directions, recipe >
  instruction preparation, recipe cook, reheat > heat warm, reheat_bread refresh_bread > reheat,
  rice > grain, rice_pudding > dessert, roast > oven bake, roll > bun bread, roll_out > roll
  flatten, rolling_pin > roll, room_temperature > ambient, runny watery > thin consistency, rye
  spelt > grain flour, scallion onion, scoby mother > culture pellicle, sear > brown, sediment gunk
  bits_in_it stuff_at_bottom > yeast lees, self_raising > raising baking_powder, shared_kitchen >
  communal, sharp_knife > blade, sieve > sift strainer, silverware cutlery, single_cream > cream,
  sink float > surface, sink_in_the_middle sank collapse > underbaked, slow_cooker crockpot >
  simmer, smoothie > blended, soggy > moist, soggy > moisture, soup_kitchen > meals, sour > tart,
  sour_cream > cream, sourdough > starter leaven, sourdough_starter > leaven culture, soy soya,
  soya soy > soybeans, spatula > utensil, spicy > pungency piquant, spicy hot, spicy hot > chilli
  pungent, spicy hot chilli > scoville, sponge > cake, spread smear, spring_onion scallion,
  start_to_finish from_start_to_finish > total duration, starter > appetizer appetiser leaven
  culture, starter > inoculum, starter appetizer > course, steak beef, steam > steamer, steam
  vapour, steam_oven > steam, stew casserole, stick_of_butter > butter, stick_to_tin sticks >
  grease nonstick, sticky tacky > adhesive, sticky_dough wet_dough > hydration, stir > incorporate,
  stir blend, stir_fry > wok, strain sieve, stretchy_dough > gluten, strong_flour bread_flour >
  gluten protein, super_sticky too_sticky > adhesive hydration, tablecloth cloth, tea_towel >
  cloth, temp > degrees celsius, texture > consistency mouthfeel, thermometer probe > temperature
  core, thick > thicken consistency, thicken > cornflour, thicken > cornstarch starch, throw_in
  chuck_in put_in stick_in > add incorporate, till_i_can_drink ready_to_drink when_can_i_drink >
  fermentation days, tin baking_sheet > tray, tin_foil foil > cover, tin_of_tuna > canned, tofu >
  soya, too_dry dry_cake > moisture, too_sour > acidity, too_spicy too_hot > heat capsaicin,
  too_thick too_thin > consistency, too_warm > temperature, top_and_tail > trim, top_it > topping,
  topping > garnish, tough_meat chewy_meat > tender, trail_mix > nuts, trainers flip_flops sandals
  > attire clothing, trim > remove, underproofed > insufficient fermentation, warm_up_the_oven
  heat_oven > preheat, wet_hands > moisten, wheat > cereals, whip beat > whisk, whipped_cream >
  cream, whisk ladle > utensil, whole_thing_take how_long_overall in_total > total time, wholemeal
  whole_wheat > wholegrain, why_is_my_cake why_is_my_bread > cause, wok > cookware, yeast > dough
  leaven, yeast_dead not_fermenting stopped_fermenting > yeast stuck, yoghurt_maker > culture, zap
  nuke > heat reheat`;
