/** Diets, allergies and what food holds; see `SYNONYMS`. */
export const diets = `
  allergen intolerance, allergens > letters declaration, allergy allergen intolerance > nut peanut
  gluten lactose, alternative instead substitute replace, americano > espresso, basil oregano thyme
  rosemary > herb, beetroot beet, bitter sour > taste acidic, bland tasteless > seasoning flavour,
  brown_sugar white_sugar caster_sugar > sucrose granulated, bubbly fizzy fizz > carbonation
  effervescent, bunch > herbs, butter > margarine fat, cabbage > brassica, cabbage kale spinach
  lettuce > leafy greens, calorie kilocalorie, calories > energy kcal, can_i_use can_i_use_instead
  > suitable substitute, carb_free low_carb > carbohydrates, carbs carbohydrate, carrot beetroot
  turnip radish > vegetable root, cashew pistachio macadamia > nut, cinnamon nutmeg cumin turmeric
  > spice, clean_equipment > sanitised sterilised, clean_jars clean_bottles > sterilise sanitise,
  coeliac celiac, coeliac celiac > wheat, condiment > sauce seasoning, coriander cilantro,
  courgette pumpkin squash > gourd vegetable, courgette zucchini, cream > dairy, crema > espresso,
  cucumber broccoli > vegetable, cure > salting, custard > egg milk, dairy > butter lactose,
  dairy_free no_milk without_milk > lactose plant, diet slim > calorie, dietary > diet allergy,
  dont_have havent_got ran_out_of > substitute alternative, dry > sweetness, egg > albumen, egg >
  yolk white, egg fish > protein, egg_free no_eggs without_eggs egg_replacer > vegan substitute
  egg, egg_wash > glaze, egg_white > albumen, eggs_old float_egg > fresh, fat fatty > lipid
  saturated, fat_free > fat, fattening > calories fat, flat no_bubbles not_fizzy > carbonation,
  flavor bland > taste, flavour > taste flavor, flexitarian > vegetarian, fondant marzipan > icing,
  free_range > hens, free_water > water, fries > potatoes, get_it_fizzy make_it_fizzy >
  carbonation, gherkin > brine, gherkin > cucumber, gluten coeliac, gluten_free > gluten coeliac
  wheat, gravity hydrometer > density sugar, gravy dip > sauce, green_potatoes > solanine, greens >
  leafy, gut > clean, halal > muslim, halal kosher, halal kosher > certified slaughter, halal_meat
  > slaughter, herb spice, herbs > parsley coriander, how_much_water > ratio, icing frosting, icing
  glaze, icing_sugar powdered_sugar, icing_sugar powdered_sugar > confectioners, ingredient
  component, ingredient contain, ingredient contain > composition, ingredient content, intolerance
  > allergy, intolerant > reactions, junkfood > processed unhealthy, kcal > energy kilocalories,
  kebab doner > meat, kosher > jewish, lactose milk, lactose_free > lactose dairy, lamb veal >
  meat, lard > fat, lasagne lasagna macaroni > pasta, latte cappuccino flat_white > espresso milk,
  leek > vegetable, lolly > candy sweet, low_fat > fat, low_salt > sodium, matcha green_tea > tea,
  mayo > mayonnaise, meat_brown_grey > colour, meringue > egg whites, milkshake > milk, mustard
  ketchup mayonnaise > condiment sauce, noodles pasta, not_sweet > dry unsweetened, nut > almond
  hazelnut walnut, nut_milk > nuts, nutrition_facts nutritional_info > nutritional values, nuts
  peanuts > traces, oat_milk soy_milk almond_milk > plant alternative, off_flavour tastes_weird
  tastes_funny > flavour, organic bio > certified, pasta noodles spaghetti > wheat, pasta rice
  potatoes > carbohydrates starch, pasta spaghetti, peanut groundnut, peanut_butter > peanuts,
  peanut_oil > peanuts, peas > vegetable, pepper > peppercorn, pepper capsicum, pepper paprika >
  spice, pickle > vinegar brine, plant_milk > dairy, pork > meat ham bacon, pork swine, pork_free
  no_pork > halal, potato > tuber, priming_sugar > carbonation, ratio > proportion, replace swap,
  rest_the_meat > resting, rice_water > ratio, salad > greens lettuce, salad_dressing > sauce,
  salami bacon ham > cured meat, salt sodium, salt_free > sodium, salt_water brine > salt, salty
  sodium, salty too_salty > salt, sanitizer starsan > sanitise, sauce dressing, sauerkraut kimchi >
  cabbage lactic, sausage > pork meat, seasoning > salt, severe_allergy > reactions allergens,
  skewer toothpick > centre clean, spelt_instead rye_instead > replace, spice herb seasoning >
  flavouring, spice seasoning, spinach kale lettuce > vegetable, spud potato, substitute_eggs >
  egg, sugar > granulated, sugar > sweetener, sugar sweet > sucrose, sugar_content > carbohydrate,
  sugar_free > sugar, supplement vitamin, swap > alternative, swap substitute, sweet > candy,
  sweet_potato > potato, sweetener stevia > artificial, tangy > acidic, taste > aroma, taste
  palatability, taste_it try_it > sampling, taste_like what_does_it_taste_like > flavour taste,
  tasty delicious, tasty yummy delicious > flavour flavoursome, to_taste > seasoning, too_sweet >
  sweetness sugar, unhealthy > saturated sugar, unripe > green, unsweetened > sugar, veg vegetarian
  vegetable, vegan > animal products dairy, vegan > plant_based dairy_free, vegan meatless,
  vegan_jelly > agar, veganuary > vegan, vegetarian > meatless plant_based, vegetarian vegan,
  veggie vegetarian, veggie vegetarian > meat, veggie_day > vegetarian, veggie_oil vegetable_oil >
  fat, veggie_options vegan_options vegetarian_options > vegetarian meatless, veggies vegetables
  veg > greens, vinegar > acetic, vinegar_taste > acetic acid, vitamins micronutrient,
  what_do_i_need what_you_need > ingredients equipment, what_does_it_look_like > appearance colour,
  what_goes_in what_s_in what_is_in > ingredients composition contains, what_s_in_it > ingredients
  contains, wheat celiac > gluten, window_pane > gluten, yogurt dairy, yucky gross disgusting >
  unpleasant taste, yummy > delicious tasty`;
