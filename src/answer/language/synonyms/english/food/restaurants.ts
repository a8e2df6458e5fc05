/** Restaurants and bars; see `SYNONYMS`. */
export const restaurants = `
  abv > alcohol volume, alcohol > spirit liquor, alcohol drink > beer wine vodka booze,
  all_you_can_eat buffet > unlimited, amber orange, amex mastercard > payment, aperol gin_and_tonic
  mojito > cocktail, apple pear plum > fruit, avocado > fruit, baby_chair > children, banana mango
  pineapple > fruit tropical, bar counter, bar pub > tavern licensed, beer > ale lager, beer > hops
  malt, big_batch > quantity, big_group group_of large_group > parties persons, big_table > party,
  bill check, bill check > account, book_a_table get_a_table > reservations allocated, booze > beer
  wine spirit, boozy booze alcohol > ethanol, bottle flask, bottle_bomb > pressure, bourbon >
  spirit distilled, bowl cup mug > tableware, brandy cognac > spirit distilled, breakfast morning,
  brekkie breakfast, brie cheddar feta mozzarella > cheese, bring_own_bottle our_own_bottle
  bring_wine > corkage, brunch breakfast, brunch_sunday > brunch, buffet > selection,
  business_lunch > corporate, buzz jittery > caffeine, byo bring, byo corkage, cafe > coffee café,
  cafe coffeehouse, café coffee, can_i_still_eat still_ok_to_eat still_good still_safe > safe
  consumption spoiled, can_you_drink > potable consumption, can_you_eat can_i_eat > edible
  consumption, cancel_booking cancel_table > cancellation reservation, catering > buffet, champagne
  prosecco > sparkling wine, change_booking > reservation, change_the_baby change_a_nappy
  change_nappy > table, check > invoice payment, cheese > rennet, cheese_making > rennet curd,
  cheesecake > cheese, cherry peach apricot > fruit stone, chopping_board cutting_board > board,
  cider > apple, cocktail > spirits, cocktail drink > mixed, coffee > beans, coffee_corner >
  coffee, cork > bottle, corkage > wine, cross_contamination > traces separate, cup > grams, cup >
  millilitre, cup mug, curdle > separate, decaf > caffeine, deliveroo uber_eats just_eat lieferando
  > delivery, designated_driver > alcohol, diner eatery > dining, dinner > supper, dishwasher_safe
  > dishwasher, double_it half_it > quantity, doubled double_in_size > volume, drink_it eat_it >
  consume consumption, drink_when_pregnant > pregnancy, eat > edible, eat eat_in > dine, eat feed
  food meal, eat_out > restaurant dine, eat_the_skin > peel edible, eatable edible, edible >
  consumed, energy_bar cereal_bar > snack, expected_to_tip have_to_tip should_i_tip > gratuities
  service, family kin, feed > serve, feed_a_family > servings, flask thermos, four_people for_four
  > servings, fruit > berry orange, function > event, get_drunk > intoxicated alcohol, gift_card >
  redeemed, gin rum whisky whiskey vodka > spirits distilled, give_table_away give_our_table_away >
  held reservation, glass > cup tumbler, glass mug cup > drinking, gram g, gram ounce > weight,
  grape raisin > fruit, grapefruit > citrus, half_a_cup > cup, half_batch > quantity, handful >
  quantity, heaters_outside > terrace heating, heineken guinness > beer, helping > serving,
  homebrew home_brew > brewing beer, homemade home_made > prepared home, hops > bitterness,
  house_wine > wine, how_big_a_loaf > yield, how_big_is_a_portion > serving, how_many > quantity,
  how_many_does_it_serve > serving portion, how_many_people > persons, how_many_people_does_it_feed
  how_many_does_it_feed > portions yield, how_much > quantity amount, how_much_does_it_make
  how_many_does_it_make > yield portions, how_much_to_tip > gratuity percent, how_strong strong >
  percent abv alcohol, hungry > meal, hungry starving peckish > appetite hunger, in_a_glass
  per_glass a_glass > serving, in_one per_serving > serving portion, jerky dried > dehydrated,
  job_there > vacancies staff, juice drink, juice squash > fruit, kids_cook > children, kids_menu
  kids_meal childrens_menu > children portions half, kids_welcome > children, lemon lime > citrus
  juice, liqueur > spirit, liquor spirit, lunch_deal lunch_menu > lunch, lunchtime lunch, made_in >
  produced, main > entree dish, main_course > entree course, manners etiquette > table, mash crush,
  meal food > breakfast lunch dinner pizza burger sandwich snack, meal menu > dish, meal_card >
  card, meal_plan > meals, melon watermelon > fruit, mensa > canteen, mensa > dining meals, menu >
  courses, mineral_water sparkling_water > water carbonated, munchies snack, mushy > soft,
  neglected forgot_to_feed > refreshment, nibbles > snack refreshment, non_alcoholic > alcohol,
  office_party christmas_party > function corporate, one_person for_one > servings, orange >
  citrus, ounce oz, outside sit_outside > terrace outdoor, pay_by_card pay_by_phone apple_pay >
  contactless debit, peel skin, peel_tomatoes > skin, pepsi coke sprite fanta > soft cola,
  per_person a_head > head capita, per_week a_week > weekly, per_year a_year > annually annum,
  picky_eater fussy_eater > feeding, pinch dash > quantity, pint > glass, pint > volume, pint beer,
  pizza burger fries > fast_food, pizza_stone > pizza, pop > soda drink, pop_in bung_in > place,
  pub > inn, pub bar, raisin sultana > dried, raw_and_cooked separate_boards > contamination,
  red_bull > taurine, red_wine white_wine > wine, refill_bottle > water, rennet > curd, restaurant
  > dining eatery, restaurant cafe diner > establishment premises, rum > sugarcane, running_late
  be_late > minutes, safe_to_eat safe_to_drink > consumption edible potable, seat_a_toddler
  seat_for_a_toddler > chairs children, second_helping > portion, selfhost server, serve > orders,
  serves > yield, service_charge > service gratuity, set_menu > fixed price course, shot > spirit,
  sit_down > dine, sit_outside beer_garden > terrace patio, skin > layer film, skin_on > peel,
  skin_on > skin, small_portion > half portion, soda drink, soda pop coke > carbonated soft, soft
  tender, soft_drink soda, soft_drinks cola lemonade > beverage, soften > soft, sparkling >
  carbonated, split_the_bill pay_separately separate_bills > separate accounts payment, spoonful >
  tablespoon teaspoon, squash > crush mash juice, still_water > water, stop_serving last_orders
  kitchen_close > final orders kitchen, stout ipa > beer, strawberry raspberry blueberry > berries
  fruit, street_food > snack vendors, strong_coffee > caffeine, table > reservation, table_for >
  reservation party, tablespoon tbsp, tablespoon teaspoon > measurement millilitre, takeaway >
  takeout, takeaway takeout > collection, tap_water > water drinking, tavern inn, tea > caffeine
  beverage, tea > dinner supper drink, teaspoon tsp, tip > included, to_go takeaway, togo >
  delivery, tonic > quinine, traces > contamination, track_order > order, wait_for_table > waiting,
  waiter waitress, waiter waitress > server, waiter waitress server > staff personnel, walk_in >
  reservation, water_fountain water_cooler > drinking water, when_to_bottle > bottling, whey >
  curd, which_part_can_you_eat > edible, whisky whiskey bourbon, who_makes_it made_by >
  manufacturer producer, window_seat > table, wine > vineyard, wine_list > wines, yield > makes
  produces`;
