/** Food, drink and cooking; see `SYNONYMS`. */
export const food = `
  alcohol > spirit liquor, alcohol drink > beer wine vodka booze, allergen intolerance, allergen
  intolerance > allergy, allergy allergen intolerance > nut peanut gluten lactose, alternative
  instead substitute replace, amber orange, aubergine eggplant, bake oven, baking_powder leavening,
  baking_soda bicarb > bicarbonate, bar counter, bar pub > tavern licensed, barbecue bbq, batter >
  mixture dough, beans lentils peas > legume pulses, beef meat, beer > ale lager, beetroot beet,
  beverage drink, bill check, bitter sour > taste acidic, blend blender, blend puree, blender mixer,
  boil heat, boil poach > simmer, booze > beer wine spirit, booze alcohol, bottle flask, bread >
  loaf dough, breakfast morning, brekkie breakfast, broth stock, brunch breakfast, bun toast >
  bread, burnt > scorched charred, butter > margarine fat, byo bring, byo corkage, cafe > coffee
  café, cafe coffeehouse, café coffee, cake > pastry dessert, calorie kilocalorie, calories > energy
  kcal, canned tinned, carbs carbohydrate, cheese dairy, chef > cook kitchen, chef culinary, chewy
  tough, chicken poultry, chill cool, chilli chili, chocolate cocoa, chocolate confectionery, chop
  cut slice, chop dice, cling_film > wrap plastic, coeliac celiac, coffee espresso, coffee tea >
  caffeine beverage, combine mix stir, consent informed, cook > boil bake fry, cook culinary, cook
  prepare, cooker oven, cookie biscuit, cookie biscuit > dessert pastry, cool refrigerate, cool_down
  > cool chill, coriander cilantro, corn maize, cornflour cornstarch, courgette zucchini, crisps
  chips, crispy crisp, crunchy > crisp crispy, cuisine > cooking gastronomy dish, cup mug, cup
  tablespoon teaspoon > measurement millilitre, cupcake muffin, cut dice, cutlery > fork knife
  spoon, dairy > butter lactose, dairy_free lactose, deep_fry > fry oil, defrost thaw, dessert
  sweet, dice cube, diet slim > calorie, diet vegetarian vegan, dietary > diet vegetarian allergy,
  diner eatery > dining, dinner > supper evening, dish > bowl plate, done how_do_i_know_it_s_done >
  cooked ready, dough mixture, drain > strain colander, drain sink, duck poultry, eat > consume
  edible, eat eat_in > dine, eat feed food meal, eat nutrition, eat_out > restaurant dine, eatable
  edible, egg > yolk white, expire expiry > shelf, family kin, fasting abstain, fat fatty > lipid
  saturated, fish seafood, fizzy sparkling, fizzy sparkling > carbonated, flask thermos, flavor
  bland bitter > taste, flavour > taste flavor, flour wheat, foil > aluminium wrap, food > dish
  catering, fork spoon knife > utensil, freezer freeze, fridge freezer, fridge refrigerate > chill,
  fridge refrigerator, fries chips, fries chips > potatoes, fruit > apple berry banana orange, fry
  pan, fry saute, frying_pan > skillet pan, glass > cup tumbler, gluten coeliac, gluten_free >
  gluten coeliac wheat, gmo > genetically modified, go_off > spoil expire expiry, gone_off spoil >
  spoilt, gram g, grill > broil barbecue, ground_beef mince, grub > food meal, halal > muslim
  slaughter, halal kosher, hamburger burger > beef, hangover dehydration, hard > tough firm, harvest
  crop, healthy > health nutrition, healthy > nutritious wholesome, heat_up warm_up > reheat warm
  heat, herb spice, hot heated, hot temperature warm, hotter temperature heat warm,
  how_long_does_it_keep > store shelf last, how_many_does_it_serve > serving portion, hungry
  starvation, hygiene > sanitation handwashing, icecream > frozen dessert, icing frosting, icing
  glaze, ingredient component, ingredient contain, ingredient contain > composition, ingredient
  content, invented originated, iron calcium > mineral, jam jelly, jelly gelatin, jelly preserve,
  juice drink, junkfood > processed unhealthy, keep > shelf last, keep store > refrigerate, ketchup
  gravy dip > sauce, keto ketogenic, knead dough, kosher > jewish dietary, lactose milk,
  lactose_free > lactose dairy, lamb mutton, leftover remaining, leftovers > reheating refrigerate,
  leftovers food, leftovers store, legume pulse, liquor spirit, litre liter, lolly > candy sweet,
  lunch midday, lunchtime lunch, main > entree dish, marinate marinade, mash crush, meal food >
  breakfast lunch dinner pizza burger sandwich snack, meal menu > dish, meat > chicken lamb poultry,
  merge combine, microwave oven heat, microwave reheat, milk cream > dairy, mince ground, mix >
  blend whisk, mixture mix, mouldy mould, munchies snack, mushroom fungus, mussel clam oyster >
  shellfish mollusc, napkin serviette, nibbles > snack refreshment, noodles pasta, nut > peanut
  almond hazelnut walnut, oats porridge > oatmeal, oil lard > fat, onion garlic > allium, orange
  lemon > citrus, origin provenance, ounce oz, oven preheat, oven temperature, overheat hot, pan >
  saucepan skillet, pan pot, pasta spaghetti, patient > inpatient outpatient, peanut groundnut, peel
  skin, pepper capsicum, pickle > vinegar brine, pickle ferment, pint beer, plain_flour all_purpose,
  pop > soda drink, pork > meat ham bacon, pork swine, portion serving slice, pot saucepan, potato >
  tuber starch, potluck > dish share, poultry turkey, pound lb, pour add, prawn shrimp, preserve >
  pickle jam, pub > tavern inn, pub bar, pudding afters > dessert, pudding sweet, raw uncooked,
  recipe > instruction preparation, recipe cook, recipe ingredients, referral specialist,
  refreshments > drink food, refrigerate fridge, reheat > heat warm, replace swap, restaurant >
  dining eatery, rise proof, roast > oven bake, rocket arugula, roll > bun bread, roll_out > roll
  flatten, rotten > spoiled mouldy, rotten bad, salt sodium, salty sodium, sauce dressing, scallion
  onion, seafood shellfish, seasoning salty > salt, selfhost server, shelf_life > keep storage
  store, shrimp crab lobster > shellfish crustacean, sieve > sift strainer, silverware cutlery,
  smell odour odor, snack food, snack refreshment, soak marinade, sober > abstinence alcohol, soda
  drink, soda pop coke > carbonated soft, soda soft, soft tender, soft_drink soda, soggy > wet
  moist, soup > broth stew, sourdough > starter leaven, soy soya, spice herb seasoning > flavouring,
  spice seasoning, spicy chilli, spicy hot, spicy hot > chilli pungent, spoil rot, spoil rotten >
  spoilage perishable decay, spread smear, spring_onion scallion, sprinkle scatter, spud potato,
  squash > crush mash juice, stale freshness, starter > appetizer appetiser leaven culture, steak
  beef, steam vapour, stew casserole, stir blend, storage store locker shelf, store keep, stove hob
  cooker, strain sieve, sugar honey > sweetener, sugar sweet > sweetener sucrose, supper meal,
  supplement vitamin, swap substitute, swede rutabaga, sweet > candy sugar, sweets candy >
  confectionery, syrup > molasses treacle, table book_a_table > reservation, tablecloth cloth,
  tablespoon tbsp, takeaway > takeout delivery, takeout togo > delivery, tap_water > water drinking,
  taste palatability, tasty delicious, tavern inn, tea > dinner supper drink brew, teaspoon tsp,
  thick > thicken consistency, thicken > cornstarch starch, tin baking_sheet > tray, tip gratuity,
  to_go takeaway, tomato ketchup, tradition customary, tray sheet, treacle molasses, undercooked
  raw, undercooked uncooked, use_by best_before > expiry date shelf, veg vegetarian vegetable, vegan
  > plant_based dairy_free, vegan meatless, vegetarian > meatless plant_based, veggie vegetable
  vegetarian, vitamins micronutrient, waiter waitress, waiter waitress > server staff, warehouse
  store, weaning > complementary solids, what_is_in > ingredient contain, wheat celiac > gluten,
  whisk beat, yeast > dough leaven, yogurt dairy, yummy > delicious tasty`;
