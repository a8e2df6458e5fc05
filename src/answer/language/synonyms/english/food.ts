/** Food, drink and cooking; see `SYNONYMS`. */
export const food = `
  alcohol > spirit liquor, alcohol drink > beer wine vodka booze, allergen intolerance > allergy,
  allergy allergen intolerance > nut peanut gluten lactose, alternative instead substitute
  replace, amber orange, aubergine eggplant, bake oven, baking_powder leavening, baking_soda
  bicarb > bicarbonate, bar counter, barbecue bbq, batter > mixture dough, beef meat, beer > ale
  lager, beetroot beet, beverage drink, bill check, blend blender, blender mixer, boil heat, boil
  poach > simmer, booze > beer wine spirit, booze alcohol, bottle flask, bread > loaf dough,
  breakfast morning, brekkie breakfast, brunch breakfast, bun toast > bread, butter > margarine
  fat, byo bring, cafe > coffee café, café coffee, cake > pastry dessert, calories > energy kcal,
  cheese dairy, chef > cook kitchen, chewy tough, chicken poultry, chill cool, chilli chili,
  chocolate cocoa, chop cut slice, chop dice, cling_film > wrap plastic, coeliac celiac, coffee
  espresso, combine mix stir, cook > boil bake fry, cook prepare, cooker oven, cookie biscuit,
  cool_down > cool chill, coriander cilantro, cornflour cornstarch, courgette zucchini, crisps
  chips, crispy crisp, crunchy > crisp crispy, cup mug, cupcake muffin, cutlery > fork knife
  spoon, dairy > butter lactose, dairy_free lactose, deep_fry > fry oil, defrost thaw, dessert
  sweet, dice cube, diet vegetarian vegan, dietary > diet vegetarian allergy, dinner > supper
  evening, dish > bowl plate, done how_do_i_know_it_s_done > cooked ready, dough mixture, drain >
  strain colander, drain sink, eat eat_in > dine, eat feed food meal, eat_out > restaurant dine,
  egg > yolk white, fish seafood, fizzy sparkling, fizzy sparkling > carbonated, flask thermos,
  flavor bland bitter > taste, flavour > taste flavor, flour wheat, foil > aluminium wrap, food >
  dish catering, freezer freeze, fridge freezer, fridge refrigerate > chill, fridge refrigerator,
  fries chips, fruit > apple berry banana orange, fry pan, frying_pan > skillet pan, glass > cup
  tumbler, gluten coeliac, gluten_free > gluten coeliac wheat, go_off > spoil expire expiry,
  gone_off spoil > spoilt, gram g, grill > broil barbecue, ground_beef mince, grub > food meal,
  halal kosher, hard > tough firm, healthy > health nutrition, heat_up warm_up > reheat warm heat,
  herb spice, hot heated, hot temperature warm, hotter temperature heat warm,
  how_long_does_it_keep > store shelf last, how_many_does_it_serve > serving portion, icing
  frosting, icing glaze, ingredient contain, ingredient content, jam jelly, jelly gelatin, juice
  drink, keep > shelf last, ketchup gravy dip > sauce, knead dough, lactose milk, lactose_free >
  lactose dairy, lamb mutton, leftover remaining, leftovers food, leftovers store, liquor spirit,
  litre liter, lolly > candy sweet, lunch midday, lunchtime lunch, main > entree dish, mash crush,
  meal food > breakfast lunch dinner pizza burger sandwich snack, meal menu > dish, meat > chicken
  lamb poultry, merge combine, microwave oven heat, microwave reheat, milk cream > dairy, mince
  ground, mix > blend whisk, mixture mix, mouldy mould, munchies snack, napkin serviette, nibbles
  > snack refreshment, noodles pasta, nut > peanut almond hazelnut walnut, oil lard > fat, ounce
  oz, oven temperature, overheat hot, pan > saucepan skillet, pan pot, pasta spaghetti, peel skin,
  pepper capsicum, pickle ferment, pint beer, plain_flour all_purpose, pop > soda drink, pork >
  meat ham bacon, portion serving slice, pot saucepan, potluck > dish share, poultry turkey, pound
  lb, pour add, prawn shrimp, preserve > pickle jam, pub > tavern inn, pub bar, pudding afters >
  dessert, raw uncooked, recipe > instruction preparation, recipe cook, refreshments > drink food,
  refrigerate fridge, reheat > heat warm, replace swap, restaurant > dining eatery, rise proof,
  roast > oven bake, rocket arugula, roll > bun bread, roll_out > roll flatten, rotten > spoiled
  mouldy, rotten bad, salt sodium, sauce dressing, scallion onion, seafood shellfish, seasoning
  salty > salt, selfhost server, shelf_life > keep storage store, sieve > sift strainer,
  silverware cutlery, smell odour odor, snack food, snack refreshment, soda drink, soda soft, soft
  tender, soft_drink soda, soggy > wet moist, sourdough > starter leaven, soy soya, spice
  seasoning, spicy chilli, spicy hot, spoil rot, spread smear, spring_onion scallion, sprinkle
  scatter, spud potato, squash > crush mash juice, starter > appetizer appetiser leaven culture,
  steam vapour, storage store locker shelf, store keep, stove hob cooker, strain sieve, sugar
  honey > sweetener, supper meal, swap substitute, swede rutabaga, sweet > candy sugar, sweets
  candy > confectionery, syrup > molasses treacle, table book_a_table > reservation, tablecloth
  cloth, tablespoon tbsp, takeaway > takeout delivery, tap_water > water drinking, tasty
  delicious, tavern inn, tea > dinner supper drink brew, teaspoon tsp, tin baking_sheet > tray,
  tip gratuity, to_go takeaway, tomato ketchup, tray sheet, treacle molasses, undercooked raw,
  use_by best_before > expiry date shelf, veg vegetarian vegetable, vegan > plant_based
  dairy_free, vegetarian > meatless plant_based, veggie vegetable vegetarian, waiter waitress >
  server staff, warehouse store, what_is_in > ingredient contain, wheat celiac > gluten, whisk
  beat, yeast > dough leaven, yummy > delicious tasty`;
