/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  ac air_con > conditioning, ac aircon > hvac, aerial antenna, agent realtor > broker estate,
  aggressive angry > hostile, air_freshener > fragrance odour, air_fryer > cooking appliance,
  air_out open_window open_a_window air > ventilate, air_quality > particulate pollution, airbnb >
  holiday short platform, airbnb subletting, aircon > conditioning ventilation, aircon
  air_conditioning > cooling, alarm fire, alarm smoke_alarm > smoke detector, alarm_goes_off >
  signal, alarm_rings alarm_goes_off > alarm sounding, alert > warning, alexa google_home siri >
  voice assistant, algae green > algal, all_clear > signal, allen_key > hexagon hex,
  allergic_to_cats > dander hypoallergenic, allergy_at_nursery > allergies, allowance pocket_money
  > money, allowed_dogs > dogs permitted, alone on_its_own single > solitary, amazon dhl ups hermes
  > parcel delivery, ammonia nitrite > toxic, animal > specimen, animal pet, animal_hospital >
  veterinary, annoy > disturb quiet, annoying nuisance, annual perennial > lifecycle, antisocial
  asbo > nuisance behaviour, ants wasps > insect infestation, apart > distance spacing, apartment
  flat, apartment unit, app > smartphone, apt > apartment dwelling, argument row > disagreement,
  armchair chair, arrears > overdue unpaid, asbestos > fibres, asbestos hazardous, at_the_top >
  surface, ate_it swallowed > ingestion, attic loft, attic loft > roof, avalanche > snow, aviary >
  cage, away > absence, awning sunshade parasol > shading, babies > litter brood, babies >
  offspring, baby_animals > offspring young, baby_plant babies > offsets, bachelor undergraduate,
  back_in go_back_in go_back_inside > entry, backyard > garden patio, balcony > terrace patio,
  ball_games football_in_yard > playing, bamboo > rhizome barrier, banana_peel peelings scraps
  leftovers > residues vegetable organic, bark howl > vocal, barking > noise nuisance dog, basement
  cellar, basking > heat lamp, bat > roost, bath tub > bathroom, bath_time > bathing, bathroom >
  shower washroom, bathroom loo restroom toilet wc, bats > protected, batteries > accumulator,
  battery_life > runtime charge, bbq barbecue grill > charcoal flame balcony, bbq grill,
  bbq_on_balcony > barbecue, bday > party gathering, beach > dogs, beans grind > grinder,
  bearded_dragon gecko > reptile, bed mattress bunk, bed sofa wardrobe > furniture, bed_bugs
  bedbugs > infestation pest, bedbug > pest infestation, bedbugs roaches cockroaches rats mice
  vermin > pest infestation rodent exterminator, bedding sawdust straw > substrate litter, bedroom
  > room, bee_friendly > pollinators, bee_suit > veil protective, beekeeper > keeper apiarist, beep
  > audible, beep bleep > signal acoustic, beep chirp > tone, bees > colony workers, beginner
  newbie noob starter > novice, beginning > familiarisation, behind > arrears overdue, bell ring >
  doorbell, betta > siamese fighting, bike > shed, bike bicycle cycle > rack, bike storage,
  bike_shed > cycle storage, bike_shed bike_rack > bicycle storage, bike_storage > cycle,
  bill_too_high high_bill > statement objection, bills > utility electricity, bills electric
  gas_bill > utilities, bin dustbin, bin garbage litter rubbish trash waste, bin trash garbage
  rubbish > container receptacle, bin trash rubbish garbage > refuse, bin wheelie_bin > receptacle
  container, bin_bag trash_bag garbage_bag bin_liner > sack, bin_day bin_collection bins_emptied >
  collection emptied schedule, bin_men binmen garbage_men bin_lorry > collection, birch maple beech
  > tree, bird_bath > birds, bird_cage > aviary, bird_feeder > birds, bird_flu > avian influenza,
  bird_nest nest > protected, birthday_cake > birthday, birthday_party > gathering celebration
  party, bitch stud > breeding, bite_stuff chew_stuff > chewing, black_spots black_stuff > mould
  specks, blackout electricity, blackout outage, blackout_blind > blind, blanket pillow duvet >
  linen bedding, bleach > disinfectant chlorine, bleed_radiator > radiator air valve, blizzard >
  snow, blutack blu_tack sellotape > adhesive tape, bog washroom > toilet, boil_water > drinking
  contaminated, boiler > combi gas, boiler > heating heater, boiling roasting > hot, bomb ww2_bomb
  > explosive unexploded, bond deposit > refundable prepayment retention, bond deposit > security
  protection, bonfire > smoke, booze beer wine vodka liquor > beverage, bored > enrichment
  stimulation, bother disturb annoy > nuisance, bottle jar > glass container, bottle_bank
  glass_bottles > glass containers, bottom ground > substrate, boxes > storage, boy girl > male
  female, boy_or_girl > male female, boyfriend_stay girlfriend_stay > overnight visitor,
  break_contract break_lease break_the_lease leave_early get_out_early > termination early notice,
  break_in > burglary burglar intruder, break_in > intrusion forced, break_in burgled robbed >
  burglary theft insurance, breed > pedigree, breeder > breeding, bring_from_home > provided,
  bring_inside bring_indoors > overwinter frost, bring_my_own > provided, bring_tv > licence,
  broadband router > modem, broke > breakage, broken busted knackered > defective faulty, broken
  dead > faulty malfunction, broken malfunction, broken_bed broken_chair broken_furniture >
  furnishings defect, broken_window smashed_window > glazing pane glass, broom cleaning,
  brother_and_sister > siblings, brown_leaves brown_tips > foliage humidity, brown_water
  dirty_water > discolouration turbidity, brush groom > coat, bubbles air_pump > aeration oxygen,
  budgie parrot canary > bird avian, bug cockroach ant > pest insect, bug_spray bug_killer >
  insecticide pesticide, buggy pram stroller bike > communal obstruct, bugs creepy_crawlies >
  pests, bugs infestation, builder contractor, builder tradesman > contractor, bulb > tuber, bulky
  furnished unfurnished > furniture, bungalow > cottage house, bunk_bed > bunk, bunny > rabbit,
  bunny rabbit > rodents, burglar > burglary theft intruder, burglar burglary > intrusion,
  burglar_alarm > intruder alarm, burglary theft, burgled > police, bury > depth, button knob dial
  > control switch, buy_house house_buying > conveyancing purchase property, buy_my_house
  buy_a_house > purchase mortgage, buzzer doorbell intercom > entry, by_the_window > window light,
  cabin lodge, cage hutch tank > enclosure, calf > cattle, call_engineer repairman repair_man
  engineer > technician service, cancel_lunch > meals cancellation, candle > flame naked, candle
  incense > flame combustible, candles incense > naked open, candles torch > lighting, cane >
  support, canned_food tins > preserved, cant_afford struggling > hardship financial, cant_get_out
  trapped > remain, car > transport, car_towed towed > removed vehicle, caravan motorhome,
  carbon_monoxide > alarm odourless, card > entry, cardboard box > paper packaging, caretaker >
  janitor concierge superintendent, caretaker custodian, carpet > rug flooring, carpet floor >
  laminate, carpet rug curtain > furnishings, carrier cage > transport, carrier_bag > plastic,
  carry_it hold_it > handling, cat_flap > door, cat_litter > litter, cats_in_garden cat_poo >
  deter, caught_with > possession, caulk silicone > sealant, cctv camera > monitoring, cctv
  ring_doorbell > surveillance cameras, ceiling roof, ceiling_fan > ventilation, ceiling_leak
  leak_from_above water_from_above > leak, cellar basement > storage, cellar basement >
  underground, cellar_storage > storage, chair table desk shelf > furniture, change_room transfer,
  change_something make_changes > alterations modifications, charge_car electric_car ev tesla >
  charging electric vehicle, chemical_spill > hazardous release, chew > gnaw, chicken_coop coop
  hen_house > henhouse roost, chickens hens > flock, childminder babysitter > caregiver, childproof
  baby_proof > safety guard, chimney fireplace > flue hearth, chimney flue, chimney_sweep > flue
  inspection, chip microchip > identification transponder, chipped > microchip, chlorine >
  disinfection, choc chocolate grapes > toxic poisonous, choke small_parts > hazard, chop >
  shorten, chop_down cut_down_tree cut_down_a_tree fell > felling permit, chores > housework
  cleaning duty, chuck toss > discard, chuck_out chuck_away throw_out throw_away bin dump >
  disposal discard, cigarette vape fag > smoking tobacco, ciggies cigs > cigarette smoking, class >
  module programme, clay sandy > soil loam, clean tidy mess > cleanliness hygiene, clean wash scrub
  > cleanse, clean_before_moving_out clean_when_i_leave leave_it_clean > cleaning condition,
  clean_my_room > cleaning swept, clean_stairs > stairwell, cleaner > cleaning housekeeping,
  cleaning_fee > cleaning charge, cleaning_rota clean_stairs > rota cleaning, clip_wings > wings,
  clogged blocked > drain obstruction, close_windows shut_windows > windows closed, closed_days >
  closure, closed_in_summer shut_in_summer > closure august, closet wardrobe, closet wardrobe >
  cabinet, clothes_bank old_clothes > textiles, cloudy overcast > cloud, clumsy > coordination
  motor, co_tenant > tenant joint, cobwebs > spiders, cockerel rooster, cockroach ants silverfish >
  infestation pest insects, coffee_machine coffee_maker > brewing espresso, cold freezing > warmth,
  cold freezing chilly > heating temperature insulation thermostat, cold_frame fleece > frost
  protection, cold_snap > frost, colder > lower, coldest > minimum, collar > tag, come_on >
  activate, complain > notify, complaint dissatisfaction, compost food_waste food_scraps peelings >
  organic, compost mulch > organic, compost organic, compost_heap compost_bin > composting, condo
  apartment, contents_insurance > belongings insure, contract agreement lease, cook_in_my_room >
  cooking appliances, cooking_smell > odour, cool_place somewhere_cool > cooled shade, copper brass
  > metal, cosigner guarantor > guarantee surety, cottage house, cotton linen > fabric, couch
  settee, couch sofa mattress wardrobe > bulky, council > authority municipality, council_house
  council_flat > social housing, council_tax > property municipal, covered insured > coverage, cow
  cattle > livestock, crack > fracture structural, crash kip > overnight sleep stay, crawl sit_up
  roll_over > motor milestones, creature > organism, crib pad digs > accommodation dwelling, cuddle
  stroke > handling touch, cuddly tame > docile, cupboard > cabinet closet wardrobe, curb kerb >
  pavement, curfew > hours, curfew quiet, curtain > blind drape, curtain blinds > drapes shade,
  curtain_rail curtain_rod > rail, curtains blinds > shutters, cushion pillow, customer_service
  hotline > service support, cut > blade, cut_a_key copy_key > duplicate locksmith, cut_off >
  prune, cutting > propagate, cycle_tank cycle > nitrogen maturation, damp > moisture humidity
  condensation, damp wet_wall > moisture penetrating, dandelion nettle > weeds, dangerous_dog >
  aggressive breed, dark_room dark_corner > light insufficient, deadhead > faded blooms, decorate >
  paint redecorate wallpaper, decorating alteration, deeds title > ownership register, deer rabbits
  foxes > wildlife browsing, defrost_freezer ice_up > defrosting frost, dehumidifier > humidity
  moisture, delicates wool silk > gentle, departure leave depart, deposit bond, desk > furnishings,
  deter scare_off keep_away > repel deterrent, diapers nappies > hygiene, different_room > transfer
  exchange, digs > accommodation, direct_debit > payment, dirty filthy messy > cleanliness cleaning
  unsanitary, dirty mucky grubby filthy > soiled contaminated, dishes > tableware dishwasher,
  dishes_still_dirty > residue dishwasher, dishwasher_tablet > detergent dishwasher, disinfect
  sterilise > sanitise, display screen > panel indicator, disqualify exclude, disturb > quiet
  nuisance, divorced separated > custody, diy > repair alteration, dog_barking bark > nuisance
  noise, dog_bite bite > aggressive, dog_food cat_food > feed ration, dog_groomer groomer >
  grooming, dog_in_car > vehicle, dog_park dog_run > leash, dog_poo dog_mess > fouling excrement,
  dog_school puppy_school > training, dog_tag > tag, dog_tax dog_licence > licence tax,
  dog_training puppy_training > obedience socialisation, dog_walker > walking, door_code pin code >
  entry, door_stuck door_wont_open > hinge lock, door_wont_close > hinge, doorbell buzzer > bell
  intercom, dorm > dormitory hall residence accommodation, dorm halls > residence student, dorm
  hostel, dorm_room room > accommodation, dormitory > residence hostel, dots spots > patches,
  double_bed king_size > mattress, double_glazing > windows insulation, down_payment deposit >
  equity, downpayment mortgage, downstairs > floor storey ground, drain > gutter sewer drainage,
  draught draughty drafty > insulation seal, drawer > chest cabinet, drill > nail screw, drill >
  noise, drill bit, drill_holes drill > holes fixings, drink_tap_water drink_the_water
  drink_the_tap_water > potable drinking, drip_tray > tray, drive_through > flooded roads, driveway
  parking, drizzle > light, drop_her_off drop_him_off drop_them_off > arrive attendance, drop_off
  drop_kids > arrival, drought dry_spell > water shortage, drown > waterlogging, drugs weed >
  narcotics, drum > load, drum guitar piano > music practice, dry > cure, dry_clean > laundering,
  dry_cleaner > solvent, dry_clothes > drying dryer, dry_clothes dry_washing hang_washing
  washing_line > drying, dry_out > desiccated drought, dry_time how_long_to_dry > drying cure,
  dryer tumble, dump > tip landfill, dump_rubbish > illegal depositing disposal, dumpster skip >
  waste refuse container, dust > particles, dust scrub > clean, duvet > bedding quilt blanket,
  dying > wilting decline, easy_to_keep easy > undemanding, egg_tray > compartment, elective
  optional, electric_cost > consumption electricity, electrician > electrical wiring, electrician
  sparky > electrical wiring, elevator lift, emergency hotline, emergency_kit grab_bag go_bag >
  supplies provisions, emergency_repair > emergency, end_contract end_lease > termination notice
  expiry, energy_bill > consumption tariff, energy_company electric_company > supplier utility,
  energy_rating epc > efficiency certificate, error_code flashing_light > fault indicator, escaped
  > missing stray, estate_agent > agent letting, estate_agent realtor > broker commission, ethernet
  lan > cable, evergreen > foliage, evict > dispossession, evict > possession repossession,
  exam_time > examination silence, exchange_contracts > completion, exclude exception, expel
  exclude expulsion, exposed_wires bare_wires > wiring electrical, extension > permission,
  extension_lead extension_cord power_strip > lead cable, exterminator fumigate > pest,
  extra_charge > surcharge, fabric cloth material > textile, fabric_softener > conditioner, fade
  run > dye, fag vaping, fall_out argue row > dispute mediation conflict, fan ventilation, farrier
  > shoe, fat_cat fat_dog > obesity overweight, feed > nutrition, feed food kibble > ration, feed
  plant_food fertilizer miracle_gro > fertiliser nutrients, fence > boundary wall, fence wall >
  adjoining, fertile > soil, fertilizer fertiliser > nitrogen, feud > dispute, fierce > aggressive,
  fill_hole fill_in > filler, film video photo > recording photographs, filter > filtration,
  filter_clean clean_filter > filter rinse, fire > combustion, fire evacuation, fire_alarm
  smoke_alarm > detector, fire_blanket > extinguish, fire_brigade > emergency, fire_door > doors,
  fire_drill > assembly, fire_escape fire_exit > escape route, fire_extinguisher > extinguishers,
  firemen fireman firefighter fire_brigade fire_department > fire service, fireplace > hearth
  stove, fireplace log_burner wood_burner > stove chimney, firewood > logs seasoned, firewood logs
  > wood, first_in_line > priority precedence, first_time new_to > novice beginner, fish > aquatic
  specimens, fish_tank aquarium, fix mend > maintenance, fix mend sort > repair rectify, fix_it >
  repair maintenance, fix_stuff broken > repair maintenance, flammable > combustible inflammable,
  flat apartment > dwelling premises accommodation unit, flat apartment > dwelling residence
  premises, flat_battery dead_battery > depleted discharged, flatmate roommate housemate roomie >
  occupant cohabitant resident occupier, flatpack flat_pack ikea > assembly furniture, flea >
  parasites ectoparasite, flea_collar > parasites, flea_treatment frontline > parasites, flood
  overflow water, flood under_water > inundation, flood_warning > flooding alert, floor > storey,
  flower blooms > inflorescence, flush > toilet, fly_tip dump, fly_tip fly_tipper > illegal
  disposal depositing, fly_tipping > offence penalty, fob swipe > access entry, fog foggy mist >
  visibility, food_goes_bad > temperature spoil, forecast > outlook, forward_mail redirect_post >
  forwarding, foster > placement, found_a_bird baby_bird injured_bird > fledgling wildlife, fox >
  predator, free_year > exempt contribution, freehold leasehold > ownership, freezing_cold >
  heating temperature, freshman fresher > undergraduate entrant, fridge freezer > refrigerator
  appliance, fridge_freezer > refrigerating compartment, fridge_too_warm fridge_not_cold >
  temperature thermostat, friend company buddy > companion conspecific, frog toad newt > amphibian,
  front_door > entrance, frost freezing > hardy, frozen_pipes pipes_freeze > frost pipes,
  fruit_flies > flies, fruit_tree apple_tree > orchard, fryer > cooker cooking appliance, fur hair
  coat > grooming shed, furnace heating, furniture > fittings, furniture item > table chair sofa
  desk, furry > mealybugs, fuse > breaker circuit, fuse breaker > circuit electrical, fuse_blows >
  overload, fuse_box > consumer_unit distribution breaker, garage > carport parking, garbage trash
  rubbish > disposal, garden > grounds, garden > horticulture cultivation, garden lawn, garden_shed
  > shed, garden_waste grass_cuttings clippings > green cuttings, gas_bottle propane butane >
  cylinder, gas_man plumber > technician, gas_smell > leak, gate porch threshold > entrance,
  generator > power, get_a_pet > animals consent, get_a_place get_a_spot > admission place,
  get_a_place get_a_spot get_in > admitted, get_a_room apply_for_room > allocation application,
  get_a_second > pair, get_back_in > entry access, get_deposit get_my_money_back money_back >
  reimbursed refunded, get_in_trouble > breach, get_married partner_move_in move_in_with > occupant
  partner household, get_my_deposit_back get_deposit_back deposit_back bond_back > return refund
  deductions, get_on get_along live_together > compatible, get_one > acquisition purchase, get_out
  > escape exit, get_rid > discard surrender, get_someone_out callout > technician service,
  get_stain_out remove_stain > stain detergent, get_stung > sting venom, gf bf > guest visitor
  partner, girlfriend boyfriend friends > guest visitor, girlfriend boyfriend gf bf > cohabitant,
  girlfriend boyfriend partner > spouse, give_back hand_back > relinquish, give_notice >
  termination, glass > glazing, glue superglue > adhesive, goldfish > carp, goldfish > pet animal,
  goldfish guppy > fish, grad postgraduate, graft > rootstock, grainy lumpy > crystallised
  granulated, grass > sward, grass_stain blood_stain coffee_stain > stain, gravel sand > substrate,
  grease greasy > degrease fat, green_slime green_and_slimy > algae, greenfly aphids > pests
  insecticide, greenhouse polytunnel > glass, grit salt > de_icing road, grout > sealant joint,
  guest mates > visitor, guest_stay friend_stay stay_over stay_the_night > overnight visitors
  guests, guinea_pig hamster gerbil > rodent, gulp gasp > surface oxygen, guppy neon tetra >
  species, gutter > rainwater, hail > hailstones, hair_dryer hairdryer > dryer, hair_everywhere
  shedding > moult, hairball > fur, hall corridor, hallway > corridor hall landing, hallway
  corridor > passageway, hallway stairs staircase corridor landing > stairwell communal, hammer
  screwdriver spanner wrench > tools, hamster rabbit guinea_pig rat > small mammals, hand_back
  give_back hand_in_keys > return, hand_wash > laundering delicate, handle > lift, handyman >
  maintenance repair caretaker, handyman caretaker super > maintenance janitor, handyman janitor >
  maintenance custodian, hang_picture put_up_pictures hang_stuff put_up_shelves > hooks fixings
  holes, hang_pictures > wall nail adhesive, hang_up > hang nail hook, hard grainy crystals >
  crystallise, hate_my_roommate roommate_trouble > conflict transfer mediation, have_babies
  having_babies > reproduce offspring, have_to_register have_to_tell > notifiable mandatory
  registered, having_babies pregnant > breeding reproduction gestation, hay > fibre, hay > forage,
  hay straw > fodder bedding, hazardous chemicals > toxic dangerous, heat in_heat in_season >
  oestrus, heat warm > heating thermostat, heat_lamp > basking temperature, heater heating
  radiator, heater heating radiator freezing > boiler warmth, heater radiator > boiler thermostat,
  heater warm > temperature, heating > temperature degrees, heating thermostat, heating_broken
  no_heating heating_not_working heater_is_dead > boiler failure fault repair, heating_costs >
  heating consumption, heating_season > heating period, heatwave scorcher boiling hot_weather >
  heat, hedge > bush shrub, hedge tree > branches boundary, hedge_trimming cut_hedge cut_the_hedge
  > hedge trimming, hedgehog > wildlife, hermit_crab > crustacean, hibernate > dormancy, hide >
  refuge shelter, hiding_place > refuge shelter, hip_dysplasia > joints, hitchhike lift, hive
  beehive > colony apiary, hoa > homeowners condominium, hoa_fees > association fee, hob ceramic
  induction > cooktop, hole > cavity, holes_in_leaves > pests, holiday_with_dog travel_with_dog >
  transport, home > house, home > property, home > residential, homeless > shelter rough, homeless
  nowhere_to_live on_the_street > emergency accommodation, homeowner > owner mortgage, honey >
  nectar, hoof > farrier, hook_up plug_in > mains, hoover clean, hoover vacuum, hosepipe hose >
  irrigation, hot overheating, hot_tap > hot water, hot_water > boiler heating, hotplate > cooker
  appliance, hotter > higher increase, hottest warmest > maximum temperature, house > dwelling
  household residential, house > dwelling premises, house residence, house_plant houseplant >
  indoor foliage, housing_benefit > support, how_big what_size > dimensions measurements,
  how_big_cage how_big_a_cage > enclosure dimensions, how_cold_does_it_get how_hot_does_it_get >
  temperature minimum maximum, how_hot how_cold how_warm > temperature, how_is_she_doing
  how_is_he_doing > development, how_long > centimetres, how_many_fish > stocking litre,
  how_many_guests > visitors maximum, how_many_people > occupancy maximum, how_many_rooms
  how_many_bedrooms > bedrooms rooms, how_much_are_they > price cost, how_much_do_i_feed
  how_much_should_i_feed > ration quantity grams, how_much_do_you_get how_much_do_i_get > yield
  average produces, how_much_does_it_weigh > weight mass, how_much_is_it_worth worth > valuation
  value, how_much_notice how_much_warning warning > notice period, how_much_rain > rainfall
  millimetres annual, how_much_space > area enclosure, how_much_sun how_much_light > sunlight
  exposure, how_much_washing how_many_clothes > load capacity kilograms, how_often_to_water
  water_it > watering irrigation, how_often_vet > annual examination, how_old live old > lifespan
  longevity, how_old_do_they_get how_old_does how_long_do_they_live how_long_does_it_live >
  lifespan longevity live, how_quickly how_fast how_soon > hours, how_soon how_quickly > weeks
  period, how_tall > centimetres, how_tall_does_it_get how_big_does_it_get how_big_do_they_get >
  height attain grow, how_wide > centimetres, how_wide > spread, humid muggy > moisture,
  hurt_animal injured_animal > wildlife rehabilitation, hut cabin, ice_storm > freezing, ice_thin
  walk_on_ice > ice thickness, in_groups pack herd > shoal, increase rise, indoor_cat > indoors,
  induction > magnetic cookware, inspection > walkthrough inventory, install hook_up > connection,
  insulate > draught thermal, insured > liability coverage, intercom entry, interest_rate > percent
  apr, internet_slow > bandwidth network, invasive > alien, inventory > condition schedule,
  inventory checklist, iodine > tablets, iron > soleplate steam, iron press, ironing > crease,
  ironing_board > iron, itchy_dog scratching > parasites, ivy > climber, jeans > denim, joint
  shared, juice > sweetened beverages, junk > bulky debris refuse, junk > rubbish waste, keep_a_dog
  have_a_dog get_a_dog keep_a_cat get_a_cat > animals permission consent, keep_inside live_inside >
  indoors, keep_my_deposit keep_deposit > deductions withhold retain, keep_outside live_outside
  stay_outside outside > outdoors, keep_over_summer > storage, keeps_dropping > fall decrease,
  keeps_turning_off turns_itself_off > shuts fault, kennel cattery boarding > accommodation
  animals, kennel_cough > vaccination, kettle toaster microwave fridge > electrical, kettle toaster
  rice_cooker > appliance, key fob, key fob > locks access, key keycard, key_deposit > deposit,
  key_safe > key, key_stuck > lock, kg > weight, kick evict > terminate expulsion, kick eviction,
  kick_out > evict expel expulsion exclude remove, kick_out > termination, kick_out throw_out
  chuck_out boot_out turf_out > eviction possession, kid_is_ill kid_is_sick child_is_ill > illness
  exclusion, kids_noise children_noise > children, kids_party > celebration, kids_use > children
  supervision, kita kindergarten nursery > preschool daycare, kitchen > cooking cooker,
  kitchen_sink > sink, kitchen_stuff pots pans > cookware utensils, kitten kitty moggy > cat,
  knock_down_wall knock_through > structural alteration, labrador poodle dachshund > dog breed,
  landlady owner, landlord > landlady lessor, landlord landlady > agent, landlord landlady > lessor
  proprietor, landlord owner, landlord_come_in walk_in come_in enter > access entry inspection,
  landslide avalanche > slope, latch bolt > lock, late overdue > arrears penalty deadline,
  late_pick_up late_to_pick_up > collection late fee, late_rent cant_pay_rent cant_afford_rent
  cant_pay skint > arrears hardship instalment, late_to_collect pick_up_late > collection
  surcharge, laundry > garments clothes, laundry > launderette laundromat washer dryer, laundry
  wash, laundry_card > card laundry, laundry_room > washing, laundry_symbols care_label > symbols
  label, lava ash > volcanic eruption, lawn > grass turf, lawn_mower mow > noise, lawn_yellow
  brown_grass bald_patch > lawn reseed, lawyer solicitor > notary conveyancer, lay > eggs, lay_eggs
  > spawn, leaf_blower > leaves, leak drip > burst pipe, leak drip > plumbing plumber seepage, leak
  leakage, leak reveal, leak water drip, leaks_water > hose seal leak, leaky leak, leaky plumbing,
  leaky_tap > repair leak, learn_to_walk first_steps start_walking > walking milestones, leash lead
  > harness, leave_early > premature, leave_early want_to_leave > terminate, leave_key > keys,
  leave_stuff > storage store, leave_stuff leave_behind_furniture > clearance removed, leaves
  branches > green organic, leggy > elongated shoots, let_them_go > release, letters > pigeonhole,
  letting_agent estate_agent > landlord agency, lick > saliva, lifeguard > swimming, lifespan >
  age, lift_broken stuck_in_lift > elevator fault, light illumination, light lamp > illumination
  luminaire, light_bulb bulb > lamp lighting, light_flashing light_blinking blink > indicator
  flashes, light_tubes bulbs > fluorescent, lightbulb > bulb lamp light, lightning_rod > lightning,
  limescale > deposits, linen pillow > bedding, litter litterbug drop_litter > waste refuse,
  litter_box litter_tray kitty_litter > litter, live_food crickets > insects feeder, lock >
  locksmith deadbolt, lock key, locked_out > key lock locksmith, locked_out lock_myself_out >
  locksmith keys lockout, lockout > locked locksmith, lodger > licensee, lodger > tenant guest
  subtenant, lodging lodger > accommodation boarder, loft_conversion > planning permission, lonely
  > gregarious, lonely > social solitary, loo lavatory, look_round > inspection appointment,
  lose_key > key replacement, lost_dog lost_cat > missing found, lost_my_keys lost_key >
  replacement lost locks, lost_pet > missing, loud > decibels, loud > disturbance quiet, loud
  nuisance, loud_music party > nuisance quiet noise, loud_noise makes_a_noise strange_noise
  rattling humming > noise vibration, lounge > living sitting, lounge common_room > communal,
  low_battery flat_battery > battery depleted, low_maintenance > undemanding, low_water_pressure >
  pressure, lunch_money > meals, maggots flies > larvae insects, mail post letter > mailbox postal
  correspondence, mailbox > letterbox post, mailbox letterbox > mail postal, mailbox post >
  parcels, mailman postman > delivery mail, make_more new_plant > propagation, male_or_female
  boy_or_girl > sexing, mansion > villa palace, manure muck > fertiliser, master > postgraduate
  graduate, matches lighter > ignition, mate > guest friend, maternity_leave paternity_leave >
  parental leave, mattress sofa couch > bulky furniture upholstery, meeting_point > assembly
  collection, mess > cleaning tidiness, meter > reading consumption, meter_reading > meter
  consumption, microwave kettle toaster > appliance kitchen, microwave_metal metal_in_microwave >
  metal arcing, milestone > development developmental, milk_cow milking > dairy, milk_frother >
  froth, minor_repairs small_repairs > minor repairs, mirror > glass, missed_bin didnt_pick_up
  didnt_collect didnt_empty > missed emptied collection, missing_person > police, mist > humidity,
  mite > varroa infestation, mold damp, mold mould mildew > damp condensation humidity ventilation,
  mold mould mouldy black_spots > condensation damp fungal, moles > lawn, monthly_cost >
  expenditure monthly, mop clean, mop sweep > floor, mortgage > lender foreclosure, mortgage >
  repayment interest, mortgage > secured, mortgage loan, moss > scarify lawn, moth butterfly >
  insect, moths clothes_moths > infestation, mould damp, mould mold fungus, mouldy mold >
  contamination fuzzy, mouse_in mice rats > infestation pest rodents, move moving_house relocate >
  removal, move vacate, move_in > commencement occupancy check_in, move_in > handover keys, move_in
  > tenancy occupy arrival, move_in_day > arrival, move_it > transplant relocate, move_out >
  termination notice, move_out > vacate tenancy departure leave, move_out_day > departure vacated,
  movers removal_men > removal, moving > removal relocation, moving_away > relocation termination,
  mow > lawn grass, mow mower lawnmower > lawn cutting, mucky grubby > dirty, muddy_paws paw >
  feet, mushy > rot, music > noise amplified, musty > damp odour, muzzle > bite aggressive,
  my_place my_flat my_apartment > premises dwelling, my_stuff > belongings possessions articles,
  nail > hook screw, nail drill hole > wall alteration fixture, nail screw > fastener fixing, nails
  claws > trim, name_label name_tags > labelled, naughty misbehave act_up > behaviour conduct,
  needles syringes > sharps clinical, neighbor neighbour > adjacent adjoining, neighbour neighbor,
  neighbour resident, nest > brood, net > transport, network internet wifi wlan broadband wireless,
  neuter spay > castrated, neuter spay fix castrate > sterilisation, new_address change_of_address
  > forwarding address, new_kitchen new_bathroom > alterations improvements, newspaper magazine >
  paper, next_door neighbour, next_doors_fence next_doors_garden > boundary neighbouring,
  next_tenant new_tenant someone_to_take_over find_a_replacement > replacement successor,
  next_to_radiator > vicinity radiator, nice_smell > fragrant, night_storage > heating, nits >
  exclusion, no_hot_water > boiler water, noise noisy > nuisance disturbance decibel, noise noisy >
  quiet, noise noisy loud racket > nuisance disturbance quiet, noise sound > acoustic decibel,
  noise_level how_loud is_it_loud > decibels, not_eating > veterinarian, not_flowering wont_flower
  wont_bloom > flowering, not_working doesnt_work stopped_working dead kaput packed_up > fault
  faulty defect malfunction, notice termination, nuclear radiation > radiological iodine, nursery
  preschool daycare > early, nursery_fees > fee contribution, nylon polyester cotton > fabric
  textile, oak pine beech > timber wood, off_the_lead off_lead off_leash > unleashed, old_dog
  old_cat > senior geriatric, old_one > disposal, old_phone old_computer old_tv old_laptop >
  electrical electronic, old_sofa old_couch old_mattress old_fridge old_furniture > bulky
  collection, older_brother > siblings, on_fire > burning ablaze, on_my_phone with_my_phone > app
  smartphone, on_off > power switch, on_the_lead > leash, only_one just_one > singly, orchid >
  epiphytic, oven_not_hot > heating element, overhang > branches boundary, overload > circuit, owe
  behind_on_rent rent_late > arrears unpaid, owe payable, own_furniture bring_furniture > furniture
  furnished, package > courier mailroom, packed_lunch > food, packed_lunch lunchbox > lunch meals,
  paint > emulsion, paint > redecorate, paint > repaint alteration, paint_the_walls paint_my_room
  paint_walls > redecorate alteration consent, paint_tins paint oil > hazardous solvents,
  pan_on_fire pan_caught_fire chip_pan fat_fire grease_fire > burning oil fat, parcel > delivery
  courier mailroom, parcel > mail post, parcel package > post, parents_council > council,
  parents_evening > meeting consultation, park car > vehicle, park_my_car where_can_i_park >
  parking space bay, parking_space > bay garage, party > disturbance, party > festivities, party >
  noise gathering, party_in_room > gatherings, pay_for_water pay_for_electricity pay_for_heating >
  inclusive utilities, pay_rent > payable debit, people_next_door next_door folks_next_door >
  neighbours adjacent, perennial > herbaceous, pest > insect rodent infestation mouse rat,
  pest_control exterminator > infestation pests, pest_man > pest, pesticide > insecticide chemical,
  pet_died cat_died dog_died > cremation burial, pet_insurance > veterinary insurance, pet_passport
  > travel documents, pet_shop > retailer, pet_sitter dog_sitter > care absence, phd doctoral, phd
  doctorate > dissertation thesis, phone iphone laptop > devices electronic, photos_of_my_child
  pictures_of_my_child > photographs consent, pick ripe > harvest ripen, pick_her_up pick_him_up
  pick_them_up > collection released, pick_up take_away > collect, pick_up_kids pick_up_my_kid
  pick_up_my_child > collection authorised, pick_up_parcel collect_parcel > parcels collection,
  picked_up_a_stray found_a_dog found_a_cat > stray shelter, pigeon seagull > bird, pine > tree,
  pipe_burst burst_pipe > plumbing emergency leak, pitbull rottweiler staffy > dangerous breed,
  pizza_box > paper cardboard, place > dwelling premises, place > venue location, plank board >
  timber, planning_permission > building consent, plaster > filler, plasterboard drywall >
  partition, plastic > polythene pvc, plates cups > crockery, play_date > play, play_music >
  instruments practice, plughole drain, plumber > plumbing pipe, plumbing pipe, plywood mdf > board
  timber, polish shine > gloss, pollen_count > pollen, pond > water, pond_fish koi > fish pond, poo
  droppings > faeces excrement, poo_bag > excrement, poo_bag > fouling, pool hot_tub > swimming
  chlorine, pool_dirty green_pool > algae chlorine, poop_scoop pick_up_poo pick_up_poop > excrement
  fouling, porch patio > terrace, pork > religious, porter > concierge reception caretaker, porter
  reception > lodge, postbox > mailbox letterbox, poster blu_tack > wall adhesive, poster pictures
  > wall decoration adhesive, posters pictures > tape nails, pot > container, potable > drinking,
  potting_soil potting_mix > substrate compost, power outage, power_back > restored supply,
  power_cut > outage blackout electricity, power_cut power_outage blackout no_power no_electricity
  > failure interruption supply, power_gone lights_out lights_gone > fuse supply, power_lines pylon
  > cables electricity, power_out > outage electricity, power_tools > noise, prickly thorny >
  spines, primer undercoat > base coat, priority > precedence preference, prof instructor, project
  > chair sofa desk, prune snip > cut, pull_down knock_down tear_down > demolish demolition,
  puppies kittens > litter offspring, puppy pup pooch doggy > dog, pups > offsets, purr hiss >
  vocalisation, put > placed, put place > position, put_down put_to_sleep > euthanasia euthanise,
  put_fish_in add_fish > introduce introduction stocking, put_out put_fire_out put_out_a_fire >
  extinguish, put_the_bin_out put_bin_out > kerb collection, put_to_sleep > humane, put_up >
  increase raise rise, quiet silence, quiet study > silence, quiet_hours quiet_time > silence
  noise, quit_kindergarten take_her_out take_him_out > termination notice, ra warden > assistant,
  rabbit_hutch > enclosure, rabies > vaccination, racket noise, radiator > valve, rain > showers
  drizzle, rain rainy pour wet > precipitation rainfall, rain_barrel water_butt > rainwater,
  rain_tomorrow > precipitation forecast, rainbow > refraction, rainwater > rain, rainy_day >
  indoor, raise > increase, raised_bed > bed, rake > leaves, ran_away > missing stray found, rates
  > municipal, ratio how_many_kids > group, rats mice > rodent, rats mice > vermin, re_home >
  surrender, read_to read_stories bedtime_story > reading, ready_to_pick > harvest ripe, realtor
  agent, recycle > separation packaging, recycle waste, recycling > sorted, red_wine > stain,
  refrigerator appliance, refurb > refurbish renovation, register > notify, register_address
  anmeldung > registration residence, rehome give_away give_up > surrender, remodel renovate >
  alteration refurbishment improvement, remodel renovation, renovate > refurbish alteration, rent >
  lessee letting, rent hire lease, rent tenancy, rent_go_up raise_rent put_rent_up > increase
  review, rent_includes what_does_rent_include > inclusive utilities, rent_increase > increase
  rise, rent_out > sublet let, renter tenant lessee occupant > resident leaseholder, repair
  maintenance, report tell > notification, repot bigger_pot > transplant, rescue > shelter,
  rescue_dog rehome adopt > shelter, reseed > overseed, restart > restore, rip_current > current,
  roach > cockroach pest, robot_vacuum roomba > docking, roof > tiles slates, roof_leak > roof
  tiles, roomie flatmate housemate > cotenant, roommate > room shared, roommate flatmate, roommate
  housemate, rooster cockerel > cock crow, root_in_water > propagation cutting, rot rotten_wood >
  decay timber, rspca animal_shelter > shelter rescue, rubble bricks > debris building, rug
  flooring, rug mat, run_free run_loose off_the_leash > leash unleashed, running_cost cost_to_run >
  expenditure annual, runny > liquid, rust rusty > corrode, saddle bridle > tack, safe_for_cats
  safe_for_dogs safe_for_pets > toxic, safe_to_use > safety, salt rinse_aid > dishwasher, saltwater
  marine > salinity, sap juice > latex, satellite_dish sky_dish > antenna aerial, saucer > tray,
  save_energy save_electricity > consumption efficiency, save_money > economical, save_on
  cheaper_to_run > economical consumption, scales > reptile, scared shy > timid, scent > fragrance,
  school_run > transport, scooter bicycle, scrape scraper > clear, scratch > claws, scratches dents
  > damage wear deterioration, scratching_post > scratch claws, screen_black black_screen >
  display, screen_time ipad > screen media, screw bolt nut > fastener, screwdriver screw,
  second_child > sibling reduction, seedling > propagation transplant, sell flog > vendor, sell_it
  > sale, sensor detector, separation howl whine > anxiety, service_charge > maintenance ground,
  set_fire catch_fire > burning ignite, set_off_alarm set_off_the_alarm > alarm false, settle_in >
  settling transition, settle_in first_days > familiarisation, settlement > statement, sewage
  sewage_smell > drain, sewing_machine > bobbin thread, shade shady > partial, shake wobble vibrate
  > unbalanced level, share_a_flat flatshare house_share > shared multiple, shared common >
  communal, shaver razor > shaving blade, shed > outbuilding garage, shed > structure, shed moult >
  hair, shed_hair > moulting coat, shed_skin > moult slough, sheep > ewe, sheets > bedding linen,
  shelf > bracket, shelf drawer > compartment, shelter hut, shooting attack > threat, shout row
  argue > noise disturbance, shout yell scream > noise disturbance, shovel_snow shovel clear_snow >
  clear pavement, shower > tray, shower bath, shower_cold cold_shower > hot water, shrink >
  laundering temperature, shut_over_christmas closed_over_christmas > closure, sibling brother
  sister > precedence, sick_pet ill_animal > veterinary symptoms, sidewalk pavement > kerb, signed
  signatory, sink basin > washbasin, siren > tone signal, sit_stay tricks > obedience training,
  skint hard_up > financial, skint hard_up > hardship, skip tip dump > recycling centre civic,
  sledge > snow, sleepover > guest visitor, sleepover crash > overnight, sliding_scale
  depends_on_income > income graded, slime slimy > algae film, slippery icy > ice grit, slugs
  snails > molluscs, smart_meter > meter, smart_plug smart_bulb > socket, smash shatter > glass,
  smell > fragrance, smell stink pong whiff > odour scent, smell_gas gas_smell gas_leak > gas
  emergency odour, smells_burning burning_smell > odour overheating, smells_like > odour scent,
  smelly_bin stinks stinky smelly > odour, smelly_compost > odour aerate, smelly_drain > odour
  siphon trap, smog pollution > air particulate, smoke cigarette, smoke detector, smoke
  neighbour_smokes > nuisance, smoke smoky > fumes, smoke_alarm smoke_detector > detectors,
  smoke_coming_out smoking > overheating, smoke_detector_test > inspection, smoke_on_balcony
  smoke_inside smoke_in_my_room > smoking forbidden, smoke_weed > narcotics, snake lizard gecko >
  reptile, sneak_in > unauthorised guests, sneeze > respiratory, snoop barge > inspection, snow
  snowy > snowfall, snow_clearing > snow clearing, soap > surfactant, socket plug > electrical
  adapter, socket switch wire > electrical, sofa > couch settee, sofa_bed > sofa, soft_water
  rain_water > lime, soggy_soil > stagnant, soil dirt > medium, soil dirt earth > substrate
  compost, solar > photovoltaic panels, someone_took someone_ate took_my ate_my stole_my > theft
  removed, something_broken > repair maintenance defect, spacing how_far_apart > distance,
  spare_clothes change_of_clothes > clothing, spare_clothes change_of_clothes > garments spare,
  spare_key > key copy, spare_key extra_key > duplicate copy, spare_part > component, sparks >
  short electrical, spin > rpm, spirit_level level > horizontal, spotless > clean, spots_on_leaves
  > fungal, spray > marking urine, sprinkler > extinguishing, sprout come_up > germinate,
  square_feet square_metres sqm > floor area, squatter > trespass unlawful occupier, squeak creak >
  hinge lubricate, squirrel marten raccoon > loft, stable > stall, stain > carpet spill cleaning,
  stain > mark spot, stain mark spot > soiling, stain_remover > stain pretreat, stair_gate
  baby_gate > gate safety, stairlift stairs, stairs staircase > stairway, stairs stairwell, stairs
  step staircase, stamp_duty > tax, start_talking first_words > speech language milestones,
  stay_indoors stay_inside > shelter indoors, stay_over sleep_over > overnight guest,
  stay_over_summer stay_in_holidays stay_over_christmas > vacation, stay_with_her stay_with_him >
  present accompany, steam > condensation moisture, steel iron aluminium > metal, stick_insect >
  insect, stick_together > adhesive bond, sticky_leaves > pests, stink smell smelly > odor
  ventilation, stinky whiffy > malodorous odour, stock_up > supplies provisions, stolen_food label,
  stopcock > valve water, storey level, storm_warning weather_warning > warning level, stove >
  cooking hotplate, stove cooker oven hob > appliance cooking kitchen, stranger > nominated
  authorised, strawberry > berries, stray > abandoned shelter, streaks spots > residue rinse,
  stuck_in_traffic traffic_jam > delay late, studio > flat apartment bedsit, stuff belongings >
  furnishings, stuff_stolen stuff > belongings possessions, stuffy fresh_air > ventilation air,
  stump > root, stung > barb, styrofoam > polystyrene packaging, sublease > assignment subtenant,
  sublet > sublease lodger subtenant letting, sublet airbnb > sublease sublessee assignment, sublet
  airbnb rent_out > subtenancy, subsidence > foundations, suck vacuum, suction wont_suck no_suction
  > blockage filter, summer_holidays > closure vacation, summer_party summer_fair > festivities,
  sun > radiation, sun sunny > sunlight exposure, sunday > holidays, sunlight > radiation, sunny
  clear > sunshine, sunrise sunset > daylight, supplies > provisions, survey house_inspection >
  surveyor valuation, survive_winter over_winter winter > hardy overwinter, swallowed_battery >
  ingestion button, swap_rooms > transfer exchange, swap_rooms change_room > reassignment, sweep >
  broom clean, switch_rooms > exchange transfer, switch_supplier change_supplier > supplier
  switching, ta > assistant tutor demonstrator, tail ears > docking, take_my_stuff grab_my_stuff >
  possessions belongings, take_off > deduct, take_over > replacement, take_over > sublet successor
  transfer, talk_to_teacher > consultation, tank fish_tank vivarium > aquarium terrarium, tap
  faucet, tap faucet > plumbing, tap faucet > valve mixer, tap toilet shower > plumbing sanitary,
  tap water, tap_water > conditioner chlorine, tap_water > municipal mains, tarantula > arachnid,
  teabag coffee_grounds > organic, teacher carer > staff, teacher educator, teeth_cleaning >
  dental, tell_the_difference tell_apart > distinguish sexing, tell_the_government
  tell_the_authorities > notify authority, tenancy > lease contract rental, tenant > lessee
  occupant occupier, tenant renter lodger > resident occupant household, tenant renter resident,
  terrarium vivarium > enclosure, tetra_pak carton > composite packaging, thermostat > degrees
  regulate, thermostat temperature, thief > robbery burglary, thorn > spine, throw dispose,
  throw_a_party > party gathering event, thunder lightning > thunderstorm, tighten loosen > torque
  screw, tile > grout, tin > metal packaging, tiny_flies little_flies gnats > fungus, tip dump >
  landfill, toilet lavatory bathroom, toilet loo bathroom restroom washroom lavatory > sanitary wc,
  toilet loo bog > lavatory sanitary, toilet_blocked blocked_toilet > drain blockage sanitary,
  toilet_runs running_toilet > cistern valve, toilet_seat > sanitary, toilet_seat_broken > seat,
  toilet_train potty_train house_train > housebroken training, tomato > fruit, too_hot > heat
  overheating, too_hot_to_touch > burns, too_loud make_noise > quiet nuisance volume,
  too_much_water overwater > waterlogging drainage rot, toothbrush_electric > brush head, top
  surface, torch flashlight > lamp, tortoise turtle > reptile, towel linen, toys > enrichment,
  toys_from_home > toys, trailer caravan, train housetrain > obedience, trampoline > garden, trash
  garbage > residual, treats > reward snack, tree > trunk woodland, tree_roots > root, trip > fuse
  breaker, trip tripped_fuse fuse_blown > breaker circuit, trip_switch > breaker, troubleshoot >
  remedy, trumpet > instrument music practice, tsunami tidal_wave > seismic, tulip daffodil >
  bulbs, tulip daisy > flower, tumble_dryer > drying, turn_down > lower reduce, turn_off switch_off
  shut_off > isolate disconnect stopcock, turn_on turn_lights_on light > illumination, turn_up >
  increase raise, turn_up_heating turn_heating_up > thermostat temperature, tv_licence > television
  broadcasting, two_together keep_together together > group singly, unblock plunger > blockage
  drain, unclog > drain, uni college > institution, upstairs > floor storey, upstairs_neighbour
  people_upstairs people_above > neighbours noise, utility > gas water, utility electricity,
  uv_index > ultraviolet, uv_lamp uvb > ultraviolet, vacate depart, vaccinated jabs > booster,
  vacuum hoover > cleaning carpet, vacuum_bag hoover_bag > dust bag, van moving_van removal_van >
  removals vehicle, vape e_cigarette, vape smoke, varnish > lacquer finish, veg_patch
  vegetable_patch allotment > plot bed, vet_bill > veterinary costs, vet_visit > veterinarian
  examination, viewing > inspection, viewing > visit inspection, vine > climber climbing, vinegar >
  acid descale, visit guest, visitor guest > overnight, visitor_parking > permit, voice_control >
  voice, waiting_list > allocation register, waiting_list > places, walk > exercise, walk_dog
  walk_the_dog walkies > exercise leash, walk_in let_himself_in > enter access, wall > partition
  masonry, wall hedge > boundary, wall_mount > bracket, wallpaper > redecorate, warden ra >
  resident adviser supervisor, wardrobe cupboard > furnishings storage, wardrobe dresser
  chest_of_drawers > furniture, warm warm_enough > temperature degrees, warranty guarantee >
  repair, wash_car > vehicle, wash_clothes wash_my_clothes > laundry washer, wash_out > rinse,
  washer > tap seal, washing > garments, washing_line clothes_line > drying, washing_machine >
  detergent spin, washing_machine laundrette laundromat > laundry, washing_machine wash_clothes >
  laundry washing, washing_machine washer > drum, washing_powder > detergent laundry,
  washing_powder detergent_drawer > compartment detergent, washing_up_liquid dish_soap fairy_liquid
  > detergent, wasp > nest pest, wasp_nest > wasps pest, wasps > protected, water > irrigation
  moisture, water_bill > water utility, water_change change_water change_the_water swap_water >
  replace exchange, water_damage > insurance flooding, water_meter > consumption, water_off
  no_water > supply interruption, water_pressure > pressure bar, water_pressure low_pressure >
  pressure, water_stain > leak, waterlogged > drainage, wave > surge, way_out get_out escape exit >
  evacuation leave, wear_and_tear > deterioration damage, weather > meteorological conditions, web
  > mites, weed > garden cannabis marijuana, weed marijuana > cannabis narcotic, weedkiller roundup
  > herbicide glyphosate, wellies > rainwear, wellies rubber_boots gumboots > boots, wettest
  rainiest > rainfall maximum precipitation, what_are_the_rules house_rules > regulations,
  what_colour what_color > white black red green blue, what_do_i_do_with what_to_do_with >
  disposal, what_do_they_eat what_does_it_eat what_do_i_feed > diet feeding, wheel > exercise,
  wheelbarrow spade shovel > tools, when_can_i_mow when_can_i_drill > hours quiet,
  when_does_it_bloom > blooms, when_does_it_flower when_does_it_bloom > flowering season,
  when_is_rent_due rent_due > payable, when_to_plant when_do_i_plant when_can_i_plant > sow
  planting, where_do_we_go where_do_i_go > assembly shelter, where_do_we_meet > assembly,
  where_from breeder > acquisition, where_is_my_parcel where_is_my_package > parcels held,
  where_to_put > site, where_to_put where_do_i_put where_should_i_put > location position
  placement, while_im_away when_im_away while_were_away > absence, white_dots white_spots ich >
  spots, white_stuff white_powder > mildew, whites colours > laundry fabric, who_can_pick_up >
  authorised collect, who_do_i_call_at_night > duty emergency, who_do_i_complain complain moan >
  report grievance, who_do_i_tell who_do_i_call who_do_i_ring > report contact notify, who_fixes
  who_repairs who_mends who_changes > responsible repair, who_has_to > responsible obligation,
  who_pays_for who_has_to_pay > bear costs charge, whose_job whose_turn > responsible rota duty,
  whose_turn > schedule, wifi_down wifi_not_working > network fault, wildfire forest_fire bushfire
  > fire, window > glass, window > pane glazing, window > ventilation, window_cleaner > cleaning,
  window_sill windowsill > light indirect, window_wont_close > hinge seal, windy gale > storm,
  windy storm hurricane > gusts, wipe clean, wiring cables > electrical, wiring electrical,
  wont_drain not_draining doesnt_drain > drain pump filter, wont_spin > spin unbalanced, wont_start
  doesnt_start not_starting > power fault troubleshooting, wont_turn_on doesnt_turn_on
  not_turning_on > power supply fault, woodworm termites > timber pest, wool jumper > woollen
  knitwear, worktop > counter, worm_tablets dewormer > parasites, worms > composting, yap >
  barking, yard garden, yard garden > lawn outdoor landscaping, yearly_bill annual_bill > statement
  settlement, yellow_leaves leaves_yellow leaves_turning_yellow > chlorosis foliage, yield >
  harvest crop`;
