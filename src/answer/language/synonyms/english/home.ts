/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  ac air_con > conditioning, ac aircon > hvac, act_up > behaviour, agent realtor > broker estate,
  aggressive angry > hostile, agreement lease, air_conditioning > cooling, air_freshener >
  fragrance odour, air_fryer > appliance, air_out open_window open_a_window air > ventilate,
  air_quality > particulate pollution, airbnb > short platform, airbnb > subtenancy, airbnb
  subletting, aircon > conditioning, alarm fire, alarm smoke_alarm > smoke detector, alarm_rings
  alarm_goes_off > alarm sounding, alert > warning, algae green > algal, all_clear > signal,
  allen_key > hexagon hex, allergic_to_cats > dander hypoallergenic, allergy_at_nursery >
  allergies, allowance pocket_money > money, allowed_dogs > dogs permitted, alone on_its_own single
  > solitary, ammonia nitrite > toxic, animal > specimen, animal pet, animal_hospital > veterinary,
  annoy > disturb quiet, annoying nuisance, annual perennial > lifecycle, antisocial asbo >
  nuisance behaviour, ants wasps > infestation, apart > distance spacing, apartment flat, app >
  smartphone, apply_for_room > allocation application, apt > apartment dwelling, argument row >
  disagreement, armchair chair, asbestos > fibres, asbestos hazardous, at_the_top > surface, ate_it
  swallowed > ingestion, attic > roof, attic loft, avalanche > slope, avalanche > snow, aviary >
  cage, awning sunshade parasol > shading, babies > litter brood, babies > offspring, baby_animals
  > young, baby_plant babies > offsets, bachelor undergraduate, backyard > garden patio, balcony >
  terrace patio, ball_games football_in_yard > playing, bamboo > rhizome barrier, banana_peel
  peelings scraps leftovers > residues vegetable organic, bark howl > vocal, barking > dog,
  basement > storage, basement cellar, basking > heat lamp, bat > roost, bath tub > bathroom,
  bath_time > bathing, bathroom > washroom, bathroom loo restroom toilet wc, bats > protected,
  batteries > accumulator, bbq barbecue grill > charcoal flame balcony, bbq grill, bbq_on_balcony >
  barbecue, bday > party gathering, beach > dogs, bearded_dragon gecko > reptile, bed mattress
  bunk, bedbugs roaches cockroaches rats mice vermin > pest infestation rodent exterminator,
  bedding sawdust straw > substrate litter, bedroom > room, bee_friendly > pollinators, bee_suit >
  veil protective, beekeeper > apiarist, beep > audible, beep > signal acoustic, beep > tone, beer
  wine vodka liquor > beverage, bees > colony workers, beginning > familiarisation, behind_on_rent
  rent_late > unpaid, betta > siamese fighting, bicycle cycle > rack, bike > shed, bike storage,
  bike_shed bike_rack > bicycle storage, bill_too_high high_bill > statement objection, bills >
  utility electricity, bin dump > disposal discard, bin dustbin, bin garbage litter rubbish trash
  waste, bin_bag trash_bag garbage_bag bin_liner > sack, bin_day bin_collection bins_emptied >
  collection emptied schedule, bird_bath > birds, bird_cage > aviary, bird_feeder > birds, bird_flu
  > avian influenza, bird_nest nest > protected, birthday_party > gathering celebration, bitch stud
  > breeding, bite_stuff chew_stuff > chewing, black_spots black_stuff > mould specks, blackout
  electricity, blackout_blind > blind, blanket > linen bedding, bleach > disinfectant chlorine,
  bleed_radiator > radiator air valve, blizzard > snow, blutack blu_tack sellotape > adhesive tape,
  bog washroom > toilet, boil_water > drinking contaminated, boiler > combi gas, boiling roasting >
  hot, bolt nut > fastener, bomb ww2_bomb > explosive unexploded, bond deposit > refundable
  prepayment retention, bond deposit > security protection, bored > enrichment stimulation, bother
  disturb > nuisance, bottle jar > glass container, bottle_bank glass_bottles > glass containers,
  bottom ground > substrate, boy girl > male female, boy_or_girl > male female, boyfriend > spouse,
  boyfriend_stay girlfriend_stay > overnight, break_contract break_lease break_the_lease
  get_out_early > termination early notice, break_in > burglary burglar, break_in > intrusion
  forced, break_in burgled robbed > theft insurance, breeder > breeding, bring_from_home >
  provided, bring_inside bring_indoors > overwinter frost, bring_tv > licence, broadband > modem,
  broken_bed broken_chair broken_furniture > furnishings defect, broken_window smashed_window >
  glazing pane glass, broom cleaning, brown_leaves brown_tips > foliage humidity, brown_water
  dirty_water > discolouration turbidity, brush groom > coat, bubbles air_pump > aeration oxygen,
  budgie parrot canary > bird avian, bug cockroach ant > pest insect, bug_spray > insecticide
  pesticide, buggy pram stroller bike > communal obstruct, bugs infestation, bulb > tuber, bungalow
  > cottage house, bunk_bed > bunk, bunny > rabbit, bunny rabbit > rodents, burglar > burglary
  theft, burglar burglary > intrusion, burglar_alarm > alarm, burgled > police, bury > depth,
  bushfire > fire, button knob dial > control switch, buy_house house_buying > conveyancing
  purchase property, buy_my_house buy_a_house > purchase mortgage, buzzer doorbell intercom >
  entry, by_the_window > window light, cabin lodge, cables > electrical, cage hutch tank >
  enclosure, calf > cattle, call_engineer repairman repair_man engineer > technician service,
  cancel_lunch > meals cancellation, candle incense > flame combustible, candles > lighting,
  candles incense > naked open, cane > support, canned_food tins > preserved, cant_afford
  struggling > financial, cant_get_out trapped > remain, car > transport, car_towed towed > removed
  vehicle, carbon_monoxide > alarm odourless, card > entry, cardboard box > paper, caretaker >
  concierge, caretaker custodian, carpet > laminate, carpet > rug flooring, carrier cage >
  transport, carrier_bag > plastic, cat_flap > door, cat_litter > litter, cats_in_garden cat_poo >
  deter, cattle > livestock, caught_with > possession, caulk silicone > sealant, cctv camera >
  monitoring, ceiling roof, ceiling_fan > ventilation, ceiling_leak leak_from_above
  water_from_above > leak, cellar_storage > storage, ceramic induction > cooktop, chair table desk
  shelf > furniture, change_room transfer, change_something make_changes > alterations
  modifications, charge_car electric_car > charging electric vehicle, chemical_spill > hazardous
  release, chicken_coop coop hen_house > henhouse roost, chickens hens > flock, childminder
  babysitter > caregiver, childproof baby_proof > safety guard, chimney fireplace > flue hearth,
  chimney_sweep > flue inspection, chip microchip > identification transponder, chipped >
  microchip, chlorine > disinfection, choc chocolate grapes > toxic poisonous, choke small_parts >
  hazard, chop > shorten, chop_down cut_down_tree cut_down_a_tree fell > felling permit, chores >
  housework cleaning duty, ciggies cigs > smoking, class > programme, clay sandy > soil loam, clean
  scrub > cleanse, clean tidy mess > cleanliness hygiene, clean_before_moving_out
  clean_when_i_leave leave_it_clean > cleaning condition, clean_my_room > cleaning swept,
  clean_stairs > stairwell, cleaner > housekeeping, cleaning_fee > cleaning charge, cleaning_rota
  clean_stairs > rota cleaning, clip_wings > wings, clogged blocked > drain, close_windows
  shut_windows > windows closed, closed_in_summer shut_in_summer > closure august, closet wardrobe,
  closet wardrobe > cabinet, cloudy overcast > cloud, clumsy > coordination motor, co_tenant >
  tenant joint, cobwebs > spiders, cockerel rooster, coffee_machine coffee_maker > brewing
  espresso, cold freezing chilly > heating temperature insulation thermostat, cold_frame fleece >
  frost protection, cold_snap > frost, colder > lower, coldest > minimum, collar > tag, come_on >
  activate, complain > notify, complaint dissatisfaction, compost food_scraps > organic,
  compost_heap compost_bin > composting, condo apartment, contents_insurance > belongings insure,
  cook_in_my_room > cooking appliances, cooking_smell > odour, cool_place somewhere_cool > cooled
  shade, copper brass > metal, cosigner > guarantee surety, cottage house, couch settee, couch sofa
  wardrobe > bulky, council > authority municipality, council_house council_flat > housing,
  council_tax > municipal, crash > sleep stay, crawl sit_up roll_over > motor milestones, creature
  > organism, creepy_crawlies > pests, crib pad digs > accommodation dwelling, cuddly tame >
  docile, cupboard > cabinet closet wardrobe, curb kerb > pavement, curfew > hours, curfew quiet,
  curtain blinds > drapes shade, curtain_rail curtain_rod > rail, curtains blinds > shutters,
  cushion pillow, customer_service hotline > service support, cut > blade, cut_a_key copy_key >
  duplicate locksmith, cut_off > prune, cutting > propagate, cycle_tank cycle > nitrogen
  maturation, damp > humidity condensation, damp wet_wall > moisture penetrating, dandelion nettle
  > weeds, dangerous_dog > aggressive breed, dark_room dark_corner > light insufficient, dead >
  malfunction, deadhead > faded blooms, decorate > paint wallpaper, decorating alteration, deeds
  title > ownership register, deer rabbits foxes > wildlife browsing, defrost_freezer ice_up >
  defrosting frost, dehumidifier > moisture, delicates wool silk > gentle, departure depart,
  deposit bond, deter scare_off keep_away > repel deterrent, dhl ups hermes > delivery,
  different_room > transfer exchange, direct_debit > payment, dirty filthy messy > cleanliness
  cleaning unsanitary, dirty mucky grubby filthy > soiled contaminated, dishes > dishwasher,
  dishes_still_dirty > residue dishwasher, dishwasher_tablet > detergent dishwasher, display screen
  > panel indicator, disqualify exclude, disturb > quiet, divorced separated > custody, diy >
  repair alteration, doesnt_work dead kaput packed_up > fault faulty defect, dog_barking > nuisance
  noise, dog_bite bite > aggressive, dog_food cat_food > feed ration, dog_groomer groomer >
  grooming, dog_in_car > vehicle, dog_mess > excrement, dog_park dog_run > leash, dog_school
  puppy_school > training, dog_tag > tag, dog_tax dog_licence > licence tax, dog_training
  puppy_training > obedience socialisation, dog_walker > walking, door_stuck door_wont_open > hinge
  lock, door_wont_close > hinge, doorbell buzzer > bell intercom, dorm > hall, dorm halls >
  student, dorm_room > accommodation, dormitory > residence hostel, dots spots > patches,
  double_bed king_size > mattress, double_glazing > windows insulation, downpayment mortgage,
  downstairs > floor storey ground, drain > gutter sewer drainage, draught draughty drafty >
  insulation seal, drawer > chest cabinet, dresser chest_of_drawers > furniture, drill > nail
  screw, drill bit, drill_holes drill > holes fixings, drink_tap_water drink_the_tap_water >
  potable drinking, drip > burst, drip_tray > tray, drive_through > flooded roads, driveway
  parking, drizzle > light, drop_her_off drop_him_off drop_them_off > attendance, drop_kids >
  arrival, droppings > faeces excrement, drought dry_spell > water shortage, drown > waterlogging,
  drum > load, drum guitar piano > music practice, dry > cure, dry_clean > laundering, dry_cleaner
  > solvent, dry_clothes > drying dryer, dry_out > desiccated drought, dry_time how_long_to_dry >
  drying cure, dry_washing hang_washing > drying, dryer tumble, dump > tip landfill, dump_rubbish >
  illegal depositing disposal, dumpster skip > waste refuse container, dust > particles, dust scrub
  > clean, duvet > quilt blanket, dying > decline, easy_to_keep easy > undemanding, egg_tray >
  compartment, electric gas_bill > utilities, electric_cost > consumption electricity, electrician
  > electrical wiring, elevator lift, emergency hotline, emergency_kit grab_bag go_bag > supplies
  provisions, emergency_repair > emergency, end_contract end_lease > termination notice expiry,
  energy_bill > consumption, energy_company electric_company > supplier utility, energy_rating epc
  > efficiency certificate, error_code flashing_light > fault indicator, escaped > missing stray,
  estate_agent > agent letting, estate_agent realtor > broker commission, evergreen > foliage,
  evict > dispossession, evict > repossession, exam_time > silence, exchange_contracts >
  completion, exclude exception, expel exclude expulsion, exposed_wires bare_wires > wiring
  electrical, extension > permission, extension_lead extension_cord power_strip > cable, extra_key
  > duplicate copy, fabric_softener > conditioner, fade run > dye, fag > smoking, fag vaping,
  fall_out argue row > dispute mediation conflict, fan ventilation, fat_cat fat_dog > obesity
  overweight, faucet > plumbing, feed > nutrition, feed food kibble > ration, feed plant_food
  fertilizer miracle_gro > fertiliser nutrients, fence > boundary wall, fence wall > adjoining,
  fertile > soil, fertilizer fertiliser > nitrogen, feud > dispute, fierce > aggressive, fill_hole
  fill_in > filler, film video photo > recording photographs, filter > filtration, filter_clean
  clean_filter > filter rinse, fire > combustion, fire evacuation, fire_blanket > extinguish,
  fire_brigade > emergency, fire_escape > escape route, fire_extinguisher > extinguishers, firemen
  fireman firefighter fire_brigade fire_department > fire service, fireplace log_burner wood_burner
  > stove chimney, firewood > logs seasoned, firewood logs > wood, first_in_line > priority
  precedence, fish > aquatic specimens, fix mend > maintenance, fix_it > maintenance, fix_stuff
  broken > repair maintenance, flammable > combustible inflammable, flashlight > lamp, flat
  apartment > dwelling premises accommodation, flat apartment > residence, flat_battery
  dead_battery > depleted discharged, flatmate roommate housemate roomie > occupant cohabitant
  resident occupier, flatpack flat_pack ikea > assembly furniture, flea > parasites ectoparasite,
  flea_collar > parasites, flea_treatment frontline > parasites, flood overflow water, flood
  under_water > inundation, flood_warning > flooding alert, floor > storey, flower blooms >
  inflorescence, flush > toilet, fly_tip dump, fly_tip fly_tipper > illegal disposal depositing,
  fly_tipping > offence penalty, fob swipe > entry, fog foggy mist > visibility, food_goes_bad >
  temperature spoil, forecast > outlook, forward_mail redirect_post > forwarding, foster >
  placement, found_a_bird baby_bird injured_bird > fledgling wildlife, fox > predator, free_year >
  exempt contribution, freehold leasehold > ownership, freezing_cold > heating temperature,
  freshman fresher > undergraduate entrant, fridge > electrical, fridge freezer > refrigerator
  appliance, fridge_freezer > refrigerating compartment, fridge_too_warm fridge_not_cold >
  temperature thermostat, friend company buddy > companion conspecific, front_door > entrance,
  frost freezing > hardy, frozen_pipes pipes_freeze > frost pipes, fruit_flies > flies, fruit_tree
  apple_tree > orchard, fryer > cooker cooking appliance, fumigate > pest, fur hair > grooming
  shed, furnace heating, furniture > fittings, furry > mealybugs, fuse > breaker, fuse breaker >
  circuit electrical, fuse_blows > overload, fuse_box > consumer_unit distribution breaker, garage
  > carport parking, garbage trash rubbish > disposal, garbage_men bin_lorry > collection, garden >
  horticulture cultivation, garden_shed > shed, garden_waste grass_cuttings clippings > green
  cuttings, gas_man plumber > technician, gas_smell > leak, gate porch threshold > entrance,
  generator > power, get_a_pet > animals consent, get_a_place get_a_spot > admitted, get_a_place
  get_a_spot > place, get_a_second > pair, get_back_in > entry access, get_deposit > reimbursed
  refunded, get_married partner_move_in move_in_with > occupant partner household,
  get_my_deposit_back get_deposit_back deposit_back bond_back > return refund deductions, get_on
  get_along live_together > compatible, get_one > acquisition purchase, get_out > escape, get_rid >
  discard surrender, get_someone_out > technician service, get_stain_out remove_stain > stain
  detergent, get_stung > sting venom, girlfriend boyfriend > guest visitor, girlfriend boyfriend gf
  bf > cohabitant, give_back hand_back > relinquish, glass > glazing, glue superglue > adhesive,
  go_back_inside > entry, goldfish > carp, goldfish guppy > fish, grad postgraduate, graft >
  rootstock, grainy lumpy > crystallised granulated, grass > sward, grass_stain blood_stain
  coffee_stain > stain, gravel sand > substrate, grease greasy > degrease fat, green_slime
  green_and_slimy > algae, greenfly aphids > pests insecticide, greenhouse polytunnel > glass, grit
  salt > de_icing road, grout > sealant joint, guest_stay friend_stay stay_the_night > overnight
  visitors guests, gulp gasp > surface oxygen, gumboots > boots, guppy neon tetra > species, gutter
  > rainwater, hail > hailstones, hair_dryer hairdryer > dryer, hair_everywhere shedding > moult,
  hairball > fur, hall corridor, hallway > corridor hall, hallway corridor > passageway, hallway
  stairs staircase corridor landing > stairwell communal, hammer screwdriver spanner wrench >
  tools, hamster rabbit guinea_pig rat > small mammals, hand_in_keys > return, hand_wash >
  laundering delicate, handyman > repair caretaker, handyman caretaker super > maintenance janitor,
  handyman janitor > maintenance custodian, hang_picture put_up_pictures hang_stuff put_up_shelves
  > hooks fixings holes, hang_pictures > wall adhesive, hang_up > hang nail hook, hard crystals >
  crystallise, hate_my_roommate roommate_trouble > conflict transfer mediation, have_babies
  having_babies > reproduce offspring, have_to_register have_to_tell > notifiable mandatory
  registered, having_babies pregnant > breeding reproduction gestation, hay > fibre, hay straw >
  fodder, hazardous chemicals > toxic dangerous, heat in_heat in_season > oestrus, heat warm >
  heating thermostat, heat_lamp > basking temperature, heater > temperature, heater heating
  radiator, heater heating radiator freezing > boiler warmth, heater radiator > thermostat, heating
  > degrees, heating thermostat, heating_broken no_heating heating_not_working heater_is_dead >
  boiler failure fault repair, heating_costs > heating consumption, heating_season > heating
  period, hedge > bush shrub, hedge tree > branches boundary, hedge_trimming cut_hedge
  cut_the_hedge > hedge trimming, hedgehog > wildlife, hermit_crab > crustacean, hibernate >
  dormancy, hide > refuge shelter, hiding_place > refuge shelter, hip_dysplasia > joints, hive
  beehive > colony apiary, hoa > homeowners condominium, hoa_fees > association fee, hold_it >
  handling, hole > cavity, holes_in_leaves > pests, holiday_with_dog travel_with_dog > transport,
  home > house, home > residential, homeless > shelter rough, homeless nowhere_to_live
  on_the_street > emergency accommodation, homeowner > owner mortgage, honey > nectar, hook_up
  plug_in > mains, hoover vacuum, hosepipe hose > irrigation, hot overheating, hot_water > boiler
  heating, hotplate > cooker appliance, hotter > higher increase, hottest warmest > maximum
  temperature, house > dwelling household residential, house residence, house_plant houseplant >
  indoor foliage, housing_benefit > support, how_big_cage how_big_a_cage > enclosure dimensions,
  how_cold_does_it_get how_hot_does_it_get > temperature minimum maximum, how_long > centimetres,
  how_many_fish > stocking litre, how_many_guests > visitors maximum, how_many_people > occupancy,
  how_many_rooms how_many_bedrooms > bedrooms rooms, how_much_are_they > price cost,
  how_much_do_i_feed how_much_should_i_feed > ration quantity grams, how_much_do_you_get
  how_much_do_i_get > yield average produces, how_much_does_it_weigh > weight mass,
  how_much_is_it_worth > valuation, how_much_notice how_much_warning warning > notice period,
  how_much_rain > rainfall millimetres annual, how_much_space > area enclosure, how_much_sun
  how_much_light > sunlight exposure, how_much_washing how_many_clothes > load capacity kilograms,
  how_often_to_water water_it > watering irrigation, how_often_vet > annual examination, how_old
  live old > lifespan longevity, how_old_do_they_get how_old_does how_long_do_they_live
  how_long_does_it_live > lifespan longevity live, how_quickly how_fast how_soon > hours, how_soon
  how_quickly > weeks period, how_tall > centimetres, how_tall_does_it_get how_big_does_it_get
  how_big_do_they_get > height attain grow, how_wide > centimetres, how_wide > spread, humid muggy
  > moisture, hurt_animal injured_animal > wildlife rehabilitation, hut cabin, ice_storm >
  freezing, ice_thin walk_on_ice > ice thickness, in_groups pack herd > shoal, increase rise,
  indoor_cat > indoors, induction > magnetic cookware, inspection > walkthrough inventory, install
  > connection, insulate > thermal, interest_rate > percent apr, internet_slow > network, invasive
  > alien, inventory > schedule, inventory checklist, iodine > tablets, iphone > electronic, iron >
  soleplate steam, iron press, ironing > crease, itchy_dog scratching > parasites, item > table
  chair sofa desk, ivy > climber, junk > bulky debris refuse, junk > rubbish waste, just_one >
  singly, keep_a_dog have_a_dog get_a_dog keep_a_cat get_a_cat > animals permission consent,
  keep_inside live_inside > indoors, keep_my_deposit keep_deposit > deductions withhold retain,
  keep_outside live_outside stay_outside > outdoors, keep_over_summer > storage, keeps_dropping >
  fall decrease, keeps_turning_off turns_itself_off > shuts fault, kennel cattery boarding >
  accommodation animals, kennel_cough > vaccination, key fob > locks access, key_deposit > deposit,
  key_safe > key, key_stuck > lock, kick evict > terminate expulsion, kick eviction, kick_out >
  evict exclude, kid_is_ill kid_is_sick child_is_ill > illness exclusion, kids_noise children_noise
  > children, kids_party > celebration, kita > preschool daycare, kitchen_sink > sink,
  kitchen_stuff pots pans > cookware utensils, kitty moggy > cat, knackered > defective,
  knock_down_wall > structural alteration, lan > cable, landlady > lessor proprietor, landlady
  owner, landlord > landlady, landlord landlady > agent, landlord_come_in come_in enter > access
  entry inspection, latch bolt > lock, late overdue > arrears penalty deadline, late_pick_up
  late_to_pick_up > collection late fee, late_rent cant_pay_rent cant_afford_rent cant_pay skint >
  arrears hardship instalment, late_to_collect pick_up_late > collection surcharge, laundrette >
  laundry, laundry > washer, laundry_card > card laundry, laundry_room > washing, laundry_symbols
  care_label > symbols label, lava ash > volcanic eruption, lavatory bathroom, lawn > grass turf,
  lawn_mower mow > noise, lawn_yellow brown_grass bald_patch > lawn reseed, lawyer solicitor >
  notary, lay > eggs, lay_eggs > spawn, leaf_blower > leaves, leak drip > plumbing plumber seepage,
  leak reveal, leak water drip, leaks_water > hose seal leak, leaky plumbing, leaky_tap > repair
  leak, learn_to_walk first_steps start_walking > walking milestones, leash lead > harness,
  leave_early > premature, leave_key > keys, leave_stuff > storage store, leave_stuff
  leave_behind_furniture > clearance removed, leaves branches > green organic, leggy > elongated
  shoots, let_himself_in > enter access, let_them_go > release, letters > pigeonhole, letting_agent
  estate_agent > landlord agency, lick > saliva, lifeguard > swimming, lifespan > age, lift_broken
  stuck_in_lift > elevator fault, light lamp > illumination luminaire, light_blinking blink >
  indicator flashes, light_bulb > lighting, light_tubes bulbs > fluorescent, lightbulb > bulb lamp
  light, lightning_rod > lightning, limescale > deposits, linen > fabric, litter litterbug
  drop_litter > waste refuse, litter_box litter_tray kitty_litter > litter, live_food crickets >
  insects feeder, lock > locksmith deadbolt, lock_myself_out > locksmith keys, lockout > locksmith,
  lodger > licensee, lodger > tenant guest, lodging lodger > accommodation boarder, loft_conversion
  > planning permission, lonely > gregarious, lonely > social solitary, look_round > inspection
  appointment, lost_dog lost_cat > missing found, lost_my_keys lost_key > locks, lost_pet >
  missing, loud_music party > nuisance quiet, loud_noise humming > noise vibration, lounge > living
  sitting, lounge common_room > communal, low_battery > battery depleted, low_maintenance >
  undemanding, low_water_pressure > pressure, maggots flies > larvae insects, mail post letter >
  mailbox postal correspondence, mailbox > letterbox, mailbox letterbox > mail postal, mailbox post
  > parcels, mailman postman > delivery mail, make_more new_plant > propagation, male_or_female
  boy_or_girl > sexing, mansion > villa palace, maple > tree, marijuana > cannabis narcotic, mark
  spot > soiling, master > postgraduate graduate, mate > friend, material > textile, mattress sofa
  couch > upholstery, meeting_point > collection, mess > cleaning tidiness, meter > consumption,
  meter_reading > meter consumption, microwave_metal metal_in_microwave > metal arcing, milestone >
  development developmental, milk_cow > dairy, milk_frother > froth, minor_repairs small_repairs >
  minor repairs, mirror > glass, missed_bin didnt_pick_up didnt_collect didnt_empty > missed
  emptied collection, missing_person > police, mist > humidity, mite > varroa infestation, mold
  mould mildew > damp condensation humidity ventilation, mold mould mouldy black_spots >
  condensation damp fungal, moles > lawn, monthly_cost > expenditure monthly, mop clean, mop sweep
  > floor, mortgage > foreclosure, mortgage > repayment interest, mortgage > secured, moss >
  scarify lawn, moths clothes_moths > infestation, mould mold fungus, mouldy mold > contamination
  fuzzy, moult > hair, mouse_in > infestation pest rodents, move > removal, move vacate, move_in >
  check_in, move_in > keys, move_in > tenancy occupy arrival, move_in_day > arrival, move_it >
  transplant relocate, move_out > tenancy departure leave, move_out_day > departure vacated, movers
  removal_men > removal, mow > lawn, mower lawnmower > lawn cutting, muddy_paws > feet, mulch >
  organic, mushy > rot, musty > damp odour, muzzle > bite aggressive, my_place my_flat my_apartment
  > premises dwelling, my_stuff > articles, nail > screw, nail drill hole > wall alteration
  fixture, nail screw > fastener fixing, nails claws > trim, name_label > labelled, needles
  syringes > sharps clinical, neighbor neighbour > adjacent adjoining, neighbour neighbor, nest >
  brood, net > transport, network internet wifi wlan broadband wireless, neuter spay > castrated,
  neuter spay fix castrate > sterilisation, new_address change_of_address > forwarding address,
  new_kitchen new_bathroom > alterations improvements, new_to > novice beginner, newspaper magazine
  > paper, next_doors_fence next_doors_garden > boundary neighbouring, next_tenant new_tenant
  someone_to_take_over find_a_replacement > replacement successor, next_to_radiator > vicinity
  radiator, nice_smell > fragrant, night_storage > heating, nits > exclusion, no_hot_water > water,
  noise > quiet, noise sound > acoustic decibel, noise_level is_it_loud > decibels, noisy >
  nuisance, not_draining doesnt_drain > drain pump filter, not_eating > veterinarian, not_flowering
  wont_flower wont_bloom > flowering, notice termination, nuclear radiation > radiological iodine,
  nursery preschool daycare > early, nursery_fees > fee contribution, nylon polyester cotton >
  fabric textile, oak pine beech > timber wood, off_the_lead off_lead off_leash > unleashed,
  old_dog old_cat > senior geriatric, old_one > disposal, old_phone old_computer old_tv old_laptop
  > electrical electronic, old_sofa old_couch old_mattress old_fridge old_furniture > bulky
  collection, on_fire > burning ablaze, on_my_phone with_my_phone > app smartphone, on_off > power
  switch, on_the_lead > leash, orchid > epiphytic, oven_not_hot > heating element, overhang >
  branches boundary, overload > circuit, owe payable, own_furniture bring_furniture > furniture,
  package > courier mailroom, package > post, packed_lunch lunchbox > lunch meals, paint >
  alteration, paint > emulsion, paint_the_walls paint_my_room paint_walls > redecorate alteration
  consent, paint_tins paint oil > hazardous solvents, pan_on_fire pan_caught_fire chip_pan fat_fire
  grease_fire > burning oil fat, parcel > courier mailroom, parcel > mail, parents_council >
  council, park_my_car where_can_i_park > bay, parking_space > garage, party > gathering,
  party_in_room > gatherings, pay_for_water pay_for_electricity pay_for_heating > inclusive
  utilities, pay_rent > payable debit, people_next_door next_door folks_next_door > neighbours
  adjacent, perennial > herbaceous, pest > insect rodent infestation, pest_control exterminator >
  infestation pests, pest_man > pest, pesticide > chemical, pet_died cat_died dog_died > cremation
  burial, pet_insurance > insurance, pet_passport > travel documents, pet_shop > retailer,
  pet_sitter dog_sitter > care absence, phd doctoral, phd doctorate > dissertation thesis,
  photos_of_my_child pictures_of_my_child > photographs consent, pick_her_up pick_him_up
  pick_them_up > collection released, pick_up_kids pick_up_my_kid pick_up_my_child > collection
  authorised, pick_up_parcel collect_parcel > parcels collection, picked_up_a_stray found_a_dog
  found_a_cat > stray shelter, pigeon seagull > bird, pin code > entry, pipe_burst burst_pipe >
  plumbing emergency leak, pitbull rottweiler staffy > dangerous, pizza_box > paper cardboard,
  place > dwelling premises, place > venue location, plank board > timber, planning_permission >
  building, plaster > filler, plasterboard drywall > partition, plastic > polythene pvc, play_date
  > play, play_music > instruments practice, plughole drain, plumber > plumbing pipe, plumbing
  pipe, plywood mdf > board timber, polish shine > gloss, pollen_count > pollen, pond_fish koi >
  fish pond, poo_bag > excrement, pool hot_tub > swimming chlorine, pool_dirty green_pool > algae
  chlorine, poop_scoop pick_up_poo pick_up_poop > excrement fouling, porch patio > terrace, pork >
  religious, porter > reception, porter reception > lodge, postbox > mailbox letterbox, poster
  blu_tack > wall adhesive, poster pictures > wall decoration, posters pictures > tape, pot >
  container, potable > drinking, potting_soil potting_mix > substrate compost, power outage,
  power_back > restored supply, power_cut > blackout, power_cut power_outage blackout no_power
  no_electricity > failure interruption supply, power_gone lights_out lights_gone > fuse supply,
  power_lines pylon > cables electricity, power_out > outage electricity, power_tools > noise,
  primer undercoat > base coat, priority > preference, prof instructor, project > chair sofa desk,
  propane butane > cylinder, prune snip > cut, pull_down knock_down tear_down > demolish
  demolition, puppies kittens > litter offspring, pups > offsets, purr hiss > vocalisation, put >
  placed, put place > position, put_down put_to_sleep > euthanasia euthanise, put_fish_in add_fish
  > introduce introduction stocking, put_out put_fire_out > extinguish, put_the_bin_out put_bin_out
  > kerb collection, put_to_sleep > humane, put_up > increase rise, quiet_hours quiet_time >
  silence noise, quit_kindergarten take_her_out take_him_out > termination notice, ra warden >
  assistant, rabbit_hutch > enclosure, rabies > vaccination, racket > nuisance disturbance quiet,
  racket noise, radiator > valve, rain > showers, rain pour wet > precipitation rainfall,
  rain_barrel water_butt > rainwater, rain_tomorrow > precipitation forecast, rainbow > refraction,
  rainwater > rain, rainy_day > indoor, raise > increase, raised_bed > bed, rake > leaves, ran_away
  > missing stray found, rates > municipal, ratio > group, re_home > surrender, read_to
  read_stories bedtime_story > reading, ready_to_pick > harvest ripe, realtor agent, recycle >
  packaging, recycling > sorted, red_wine > stain, refrigerator appliance, refurb > refurbish
  renovation, register > notify, register_address anmeldung > registration residence, rehome
  give_away give_up > surrender, remodel renovate > alteration refurbishment improvement, remodel
  renovation, rent > lessee letting, rent hire lease, rent tenancy, rent_go_up raise_rent
  put_rent_up > increase review, rent_includes what_does_rent_include > inclusive utilities,
  rent_increase > rise, rent_out > sublet, renter tenant lessee occupant > resident leaseholder,
  repair maintenance, report tell > notification, repot bigger_pot > transplant, rescue > shelter,
  rescue_dog rehome adopt > shelter, reseed > overseed, restart > restore, restroom washroom
  lavatory > sanitary wc, rice_cooker > appliance, ring > doorbell, ripe > harvest ripen, roach >
  cockroach, robot_vacuum roomba > docking, roof > tiles slates, roof_leak > roof tiles, roomie
  flatmate housemate > cotenant, roommate > room, roommate flatmate, roommate housemate, rooster
  cockerel > cock crow, root_in_water > propagation cutting, rot rotten_wood > decay timber, rspca
  animal_shelter > shelter rescue, rubble bricks > debris building, rug flooring, rug mat, run_free
  run_loose off_the_leash > leash unleashed, running_cost cost_to_run > expenditure annual, runny >
  liquid, rust rusty > corrode, safe_for_cats safe_for_dogs safe_for_pets > toxic, safe_to_use >
  safety, salt rinse_aid > dishwasher, saltwater marine > salinity, sap juice > latex,
  satellite_dish sky_dish > antenna aerial, saucer > tray, save_energy save_electricity >
  consumption efficiency, save_money > economical, save_on cheaper_to_run > economical consumption,
  scales > reptile, scared shy > timid, school_run > transport, scooter bicycle, scorcher
  hot_weather > heat, scrape scraper > clear, scratch > claws, scratches dents > wear
  deterioration, scratching_post > scratch claws, screen_black > display, screen_time ipad > screen
  media, screwdriver screw, seedling > propagation transplant, sell flog > vendor, sell_it > sale,
  sensor detector, separation howl whine > anxiety, service_charge > ground, set_fire catch_fire >
  burning ignite, set_off_alarm set_off_the_alarm > alarm false, settle_in first_days >
  familiarisation, settlement > statement, sewage sewage_smell > drain, sewing_machine > bobbin
  thread, shade shady > partial, share_a_flat flatshare house_share > shared multiple, shaver >
  shaving, shed > garage, shed_hair > moulting coat, shed_skin > moult slough, sheep > ewe, shelf >
  bracket, shelf drawer > compartment, shooting attack > threat, shout row argue > noise
  disturbance, shovel_snow shovel clear_snow > clear pavement, shower > tray, shower bath,
  shower_cold cold_shower > hot water, shrink > laundering, shut_over_christmas
  closed_over_christmas > closure, sibling brother sister > precedence, sick_pet ill_animal >
  veterinary symptoms, sidewalk > kerb, silverfish > infestation pest insects, sink basin >
  washbasin, siren > tone, sit_stay tricks > obedience training, skip tip dump > recycling centre
  civic, sledge > snow, sleepover > visitor, sliding_scale depends_on_income > income graded, slime
  slimy > algae film, slugs snails > molluscs, smart_meter > meter, smart_plug smart_bulb > socket,
  smash shatter > glass, smell pong whiff > odour scent, smell_gas gas_smell gas_leak > gas
  emergency odour, smells_burning > odour, smells_like > scent, smelly_bin > odour, smelly_compost
  > odour aerate, smelly_drain > odour siphon trap, smog pollution > air particulate, smoke
  neighbour_smokes > nuisance, smoke smoky > fumes, smoke_coming_out > overheating, smoke_detector
  > detectors, smoke_detector_test > inspection, smoke_on_balcony smoke_inside smoke_in_my_room >
  smoking forbidden, smoke_weed > narcotics, sneak_in > guests, sneeze > respiratory, snoop barge >
  inspection, snow snowy > snowfall, snow_clearing > snow clearing, soap > surfactant, socket plug
  > electrical, sofa > couch settee, sofa_bed > sofa, soft_water rain_water > lime, soggy_soil >
  stagnant, soil dirt > medium, soil dirt earth > substrate compost, solar > panels, someone_took
  someone_ate took_my ate_my stole_my > theft removed, something_broken > repair maintenance
  defect, sort > repair rectify, spacing how_far_apart > distance, spare_clothes change_of_clothes
  > garments spare, spare_key > key copy, sparks > short electrical, sparky > electrical wiring,
  spin > rpm, spirit_level level > horizontal, spotless > clean, spots_on_leaves > fungal, spray >
  marking urine, sprinkler > extinguishing, sprout come_up > germinate, square_feet square_metres
  sqm > floor area, squatter > trespass unlawful occupier, squeak creak > hinge lubricate, squirrel
  marten raccoon > loft, stable > stall, stain > carpet cleaning, stain > mark spot, stain_remover
  > stain pretreat, stair_gate baby_gate > gate safety, stairlift stairs, stairs staircase >
  stairway, stairs step staircase, start_talking first_words > speech language milestones, starter
  > novice, stay_indoors stay_inside > shelter indoors, stay_over_summer stay_in_holidays
  stay_over_christmas > vacation, stay_with_her stay_with_him > present accompany, steam >
  condensation moisture, steel iron aluminium > metal, sterilise > sanitise, stick_insect > insect,
  stick_together > adhesive bond, sticky_leaves > pests, stink smell smelly > odor ventilation,
  stinky whiffy > malodorous odour, stock_up > supplies provisions, stolen_food label, stopcock >
  valve water, storey level, storm hurricane > gusts, storm_warning weather_warning > warning
  level, stove > hotplate, stove cooker oven hob > appliance cooking kitchen, stranger > nominated
  authorised, stray > abandoned shelter, streaks spots > residue rinse, studio > flat apartment
  bedsit, study > silence, stuff belongings > furnishings, stuff_stolen > belongings possessions,
  stuffy fresh_air > ventilation air, stump > root, stung > barb, styrofoam > polystyrene
  packaging, sublease > assignment subtenant, sublet > lodger, sublet airbnb > sublease sublessee
  assignment, subsidence > foundations, suck vacuum, suction wont_suck no_suction > blockage
  filter, summer_party summer_fair > festivities, sun > radiation, sun sunny > sunlight exposure,
  sunday > holidays, sunlight > radiation, sunny clear > sunshine, sunrise sunset > daylight,
  supplies > provisions, survey house_inspection > surveyor valuation, survive_winter over_winter
  winter > hardy overwinter, swallowed_battery > ingestion button, swap_rooms > transfer exchange,
  swap_rooms change_room > reassignment, sweep > broom clean, switch wire > electrical,
  switch_rooms > exchange transfer, switch_supplier change_supplier > supplier switching, ta >
  assistant tutor demonstrator, tail ears > docking, take_away > collect, take_my_stuff
  grab_my_stuff > possessions belongings, take_over > replacement, take_over > sublet successor,
  tank fish_tank vivarium > aquarium terrarium, tap faucet, tap faucet > valve mixer, tap toilet
  shower > plumbing sanitary, tap water, tap_water > conditioner chlorine, tap_water > municipal
  mains, tarantula > arachnid, teabag coffee_grounds > organic, teeth_cleaning > dental,
  tell_the_difference tell_apart > distinguish sexing, tell_the_government tell_the_authorities >
  notify authority, tenancy > lease contract rental, tenant renter, tenant renter lodger > resident
  occupant household, terrarium vivarium > enclosure, tetra_pak carton > composite packaging,
  thermostat > degrees regulate, thermostat temperature, thief > robbery burglary, thorn > spine,
  thorny > spines, throw dispose, throw_a_party > gathering, throw_out chuck_out boot_out turf_out
  > eviction possession, tighten loosen > torque screw, tile > grout, tin > metal packaging,
  tiny_flies little_flies gnats > fungus, tip > landfill, toaster > kitchen, toilet_blocked
  blocked_toilet > drain blockage sanitary, toilet_runs running_toilet > cistern valve, toilet_seat
  > sanitary, toilet_seat_broken > seat, toilet_train potty_train house_train > housebroken
  training, tomato > fruit, too_loud make_noise > quiet nuisance volume, too_much_water overwater >
  waterlogging drainage rot, toothbrush_electric > brush head, top surface, toss > discard, towel
  linen, toys > enrichment, traffic_jam > delay late, train housetrain > obedience, trampoline >
  garden, trash garbage > residual, trash garbage rubbish > container receptacle, trash rubbish
  garbage > refuse, treats > reward snack, tree > trunk woodland, tree_roots > root, trip > fuse
  breaker, trip_switch > breaker, tripped_fuse fuse_blown > breaker circuit, trumpet > instrument
  music practice, tsunami tidal_wave > seismic, tulip daffodil > bulbs, tulip daisy > flower,
  turn_down > lower reduce, turn_off switch_off shut_off > isolate disconnect stopcock, turn_on
  turn_lights_on > illumination, turn_up > increase raise, turn_up_heating turn_heating_up >
  thermostat temperature, turtle > reptile, tv_licence > television broadcasting, two_together
  keep_together together > group singly, unblock plunger > blockage drain, unclog > drain,
  unfurnished > furniture, upstairs > floor, upstairs_neighbour people_upstairs people_above >
  neighbours noise, utility > gas, uv_index > ultraviolet, uv_lamp uvb > ultraviolet, vacate
  depart, vaccinated jabs > booster, vacuum hoover > cleaning carpet, vacuum_bag hoover_bag > dust
  bag, van moving_van removal_van > removals vehicle, vape e_cigarette, varnish > lacquer finish,
  veg_patch vegetable_patch allotment > plot bed, vet_bill > costs, vet_visit > veterinarian
  examination, viewing > visit, vine > climber climbing, vinegar > acid descale, visit guest,
  visitor guest > overnight, visitor_parking > permit, voice_control > voice, walk > exercise,
  walk_dog walk_the_dog walkies > exercise leash, wall > boundary, wall > partition masonry,
  wallpaper > redecorate, want_to_leave > terminate, warden ra > resident adviser supervisor,
  wardrobe cupboard > furnishings storage, warm warm_enough > temperature degrees, warranty
  guarantee > repair, wash_car > vehicle, wash_clothes wash_my_clothes > laundry washer, wash_out >
  rinse, washer > tap seal, washing_machine > detergent spin, washing_machine > washing,
  washing_machine washer > drum, washing_powder > laundry, washing_powder detergent_drawer >
  compartment detergent, washing_up_liquid dish_soap fairy_liquid > detergent, wasp > pest,
  wasp_nest > wasps pest, wasps > protected, water > moisture, water_bill > water utility,
  water_change change_water change_the_water swap_water > replace exchange, water_damage >
  insurance flooding, water_meter > consumption, water_off no_water > interruption, water_pressure
  > pressure bar, water_stain > leak, waterlogged > drainage, wave > surge, way_out get_out escape
  exit > evacuation leave, wear_and_tear > damage, weather > meteorological conditions, web >
  mites, weed > garden cannabis marijuana, weedkiller roundup > glyphosate, wellies > rainwear,
  wettest rainiest > rainfall maximum precipitation, what_are_the_rules house_rules > regulations,
  what_colour what_color > white black red green blue, what_do_i_do_with what_to_do_with >
  disposal, what_do_they_eat what_does_it_eat what_do_i_feed > diet feeding, what_size > dimensions
  measurements, wheel > exercise, when_can_i_mow when_can_i_drill > hours quiet, when_does_it_bloom
  > blooms, when_does_it_flower when_does_it_bloom > flowering season, when_is_rent_due rent_due >
  payable, when_to_plant when_do_i_plant when_can_i_plant > sow planting, where_do_we_go
  where_do_i_go > assembly shelter, where_from breeder > acquisition, where_is_my_parcel
  where_is_my_package > parcels held, where_to_put where_do_i_put where_should_i_put > location
  position placement, while_im_away when_im_away while_were_away > absence, white_dots white_spots > spots, white_stuff white_powder > mildew, whites colours > laundry fabric, who_do_i_call
  who_do_i_ring > report notify, who_do_i_call_at_night > duty emergency, who_do_i_complain
  complain moan > report grievance, who_has_to > responsible obligation, who_mends who_changes >
  responsible repair, who_pays_for who_has_to_pay > bear costs charge, whose_job whose_turn >
  responsible rota duty, whose_turn > schedule, wifi_down wifi_not_working > network fault, window
  > glass, window > pane glazing, window_cleaner > cleaning, window_sill windowsill > light
  indirect, window_wont_close > hinge seal, windy gale > storm, wipe clean, wont_spin > unbalanced,
  wont_start doesnt_start not_starting > troubleshooting, woodworm termites > timber pest, wool
  jumper > woollen knitwear, worktop > counter, worm_tablets dewormer > parasites, worms >
  composting, yap > barking, yard garden, yard garden > lawn outdoor landscaping, yearly_bill
  annual_bill > statement settlement, yell scream > noise disturbance, yellow_leaves leaves_yellow
  leaves_turning_yellow > chlorosis foliage, yield > harvest crop`;
