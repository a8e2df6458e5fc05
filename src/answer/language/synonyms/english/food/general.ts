/** Food of all kinds; see `SYNONYMS`. */
export const general = `
  a_day > daily, alcohol_free nonalcoholic > alcohol, aubergine eggplant, baking_soda bicarb >
  bicarbonate, ban_on > prohibited, beans lentils peas > legume pulses, big_tin > diameter, blender
  mixer, blow_up > burst, bone_out boneless > deboned, bones > fish, browning > maillard, buffet >
  hot, burrito taco > tortilla, can_jars canning > preserving jars, cellar > ageing, cheaper >
  cost, chewing_gum > gum, choc > chocolate, chocolate cocoa, clear_it > clarify fining, cloakroom
  > wardrobe garments, cloudy > haze, coarse fine_grind > grind, coat jacket > cloakroom, cod
  haddock herring mackerel > fish, coffee espresso, cold_chain > refrigeration, cold_food > salads,
  colouring crayons > children, concentrate > dilution, consent informed, cordial squash >
  concentrate, corn maize, cover_charge > fee, crab lobster prawn shrimp > crustaceans,
  crush_garlic > garlic, crust > crusty, crust > edge, daily_special special > dish, dance > music,
  delivery_time > delivery, dice cube, dilute > water, dogs_allowed > dogs, e_number additive >
  preservatives, eat nutrition, explode blow_up burst > explosion pressure, extra spare > excess,
  farmers_market > regional, fillet > deboned, fish > tuna, fish seafood, fish_fingers > fish,
  fizzy sparkling, foil > wrap, foraging > gathering wild, fries chips, gmo > genetically modified,
  golden golden_brown > browning, gone_off > spoilt, ground_coffee > grind, grow_your_own >
  cultivation, haccp > hazard, hangover dehydration, happy_hour > discount, herbal_tea camomile
  chamomile > infusion, high_altitude > altitude, hire_a_room private_room > private functions,
  honey maple_syrup agave > sweetener, how_many_a_day > daily, inedible > toxic, iron calcium >
  mineral, jelly gelatin, joint roast_dinner > roast, keg cask > barrel, keto ketogenic, label >
  declaration, lamb mutton, legume pulse, let_it_rest let_it_sit leave_it > stand rest, litre
  liter, live_music > music, liver kidney > offal, lumpy > lumps smooth, make_ahead prepare_ahead >
  advance beforehand, malt > syrup, marge > butter, mercury > fish, michelin > star, microwave
  reheat, mushroom_picking pick_mushrooms > foraging fungi, mussel clam oyster > shellfish mollusc,
  napkin serviette, no_scale > measure, oat_flakes > oats, order_wrong wrong_order > complaint,
  origin provenance, pale > browning, patient > inpatient outpatient, pescatarian > fish, plaster >
  wound waterproof, plastic > polymer, poisonous > inedible, portion > slice, potluck > dish share,
  pound lb, prawn shrimp, prawns crab lobster > seafood shellfish, recipe ingredients, rocket
  arugula, rubber_gloves > gloves, scoby > symbiotic bacteria, seafood shellfish, seam > shape,
  seaweed > algae, serving slice, sesame > seeds, shellfish > crustaceans molluscs, shrimp >
  shellfish, sides > dishes, slip > floor, smoking_area > smoking, soak_beans > soaking, soup >
  broth stew, soy_sauce > soya, spill > drip, sprinkle scatter, sprinkles > decoration, squid
  octopus > molluscs, stale > dry, stale freshness, steel metal > stainless, steep > infuse,
  strength > concentration, strong > intense, student_discount > price, sugary > sweetened,
  superfood > nutrients, supermarket > retailer, swede rutabaga, sweetcorn > maize, syrup >
  molasses treacle, tea > infuse, thirsty > beverages, tins > pans, tips_shared > gratuities
  distributed, tomato ketchup, tradition customary, treacle molasses, typical_food traditional_food
  local_food > cuisine dish specialities, utensil > tools equipment, water_down > dilute, weak >
  diluted, weaning > complementary, weigh > scales, where_is_it_from come_from > origin provenance,
  who_do_i_tell > concern, wipe_down > surfaces, without > omit, yoghurt yogurt`;
