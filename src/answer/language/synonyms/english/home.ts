/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  ac air_con > conditioning, ac aircon > hvac, aerial antenna, agent realtor > broker estate,
  aggressive angry > hostile, air_freshener > fragrance odour, air_fryer > cooking appliance,
  air_out open_window open_a_window air > ventilate, airbnb > holiday short platform, airbnb
  subletting, aircon > conditioning ventilation, alarm fire, alarm smoke_alarm > smoke detector,
  algae green > algal, all_clear > signal, allen_key > hexagon hex, allowance pocket_money > money,
  alone on_its_own single > solitary, ammonia nitrite > toxic, animal > specimen, animal pet, annoy
  > disturb quiet, annoying nuisance, antisocial asbo > nuisance behaviour, ants wasps > insect
  infestation, apart > distance spacing, apartment flat, apartment unit, apt > apartment dwelling,
  argument row > disagreement, armchair chair, arrears > overdue unpaid, asbestos hazardous,
  at_the_top > surface, attic loft, attic loft > roof, babies baby_animals > offspring young,
  bachelor undergraduate, back_in go_back_in go_back_inside > entry, backyard > garden patio,
  balcony > terrace patio, banana_peel peelings scraps leftovers > residues vegetable organic,
  barking > noise nuisance dog, basement cellar, bath tub > bathroom, bathroom > shower washroom,
  bathroom loo restroom toilet wc, batteries > accumulator, bbq barbecue grill > charcoal flame
  balcony, bbq grill, bbq_on_balcony > barbecue, bday > party gathering, bed mattress bunk,
  bed_bugs bedbugs > infestation pest, bedbug > pest infestation, bedbugs roaches cockroaches rats
  mice vermin > pest infestation rodent exterminator, bedding sawdust straw > substrate litter,
  bee_friendly > pollinators, bee_suit > veil protective, beekeeper > keeper apiarist, beep bleep >
  signal acoustic, beep chirp > tone, bees > colony workers, beginner newbie noob starter > novice,
  behind > arrears overdue, betta > siamese fighting, bike bicycle cycle > rack, bike storage,
  bike_shed > cycle storage, bike_shed bike_rack > bicycle storage, bike_storage > cycle, bills >
  utility electricity gas, bills electric gas_bill > utilities, bin dustbin, bin garbage litter
  rubbish trash waste, bin trash garbage rubbish > container receptacle, bin trash rubbish garbage
  > refuse, bin wheelie_bin > receptacle container, bin_bag trash_bag garbage_bag bin_liner > sack,
  bin_day bin_collection bins_emptied > collection emptied schedule, bin_men binmen garbage_men
  bin_lorry > collection, bird_feeder > birds, birthday_party > gathering celebration party,
  black_spots black_stuff > mould specks, blackout electricity, blackout outage, blanket pillow
  duvet > linen bedding, bleach > disinfectant chlorine, bleed_radiator > radiator air valve, bog
  washroom > toilet, boil_water > drinking contaminated, boiler > combi gas, boiler > heating
  heater, boiling roasting > hot, bond deposit > refundable prepayment retention, bond deposit >
  security protection, bonfire > smoke, booze beer wine vodka liquor > beverage, bother disturb
  annoy > nuisance, bottle jar > glass container, bottle_bank glass_bottles > glass containers,
  bottom ground > substrate, boy girl > male female, boy_or_girl > male female, break_contract
  break_lease break_the_lease leave_early get_out_early > termination early notice, break_in >
  burglary burglar intruder, break_in burgled robbed > burglary theft insurance, breed > pedigree,
  bring_my_own > provided, broke > breakage, broken busted knackered > defective faulty, broken
  dead > faulty malfunction, broken malfunction, broken_window smashed_window > glazing pane glass,
  broom cleaning, brown_leaves brown_tips > foliage humidity, brush groom > coat, bubbles air_pump
  > aeration oxygen, budgie parrot canary > bird avian, bug cockroach ant > pest insect, bug_spray
  bug_killer > insecticide pesticide, buggy pram stroller bike > communal obstruct, bugs
  infestation, builder contractor, builder tradesman > contractor, bulb > tuber, bulky furnished
  unfurnished > furniture, bungalow > cottage house, bunny rabbit > rodents, burglar > burglary
  theft intruder, burglar burglary > intrusion, burglary theft, burgled > police, buy_my_house
  buy_a_house > purchase mortgage, buzzer doorbell intercom > entry, cabin lodge, cage hutch tank >
  enclosure housing, candle > flame naked, candle incense > flame combustible, candles incense >
  naked open, canned_food tins > preserved, cant_afford struggling > hardship financial,
  cant_get_out trapped > remain, car_towed towed > removed vehicle, caravan motorhome,
  carbon_monoxide > alarm odourless, cardboard box > paper packaging, caretaker > janitor concierge
  superintendent, caretaker custodian, carpet > rug flooring, carpet floor > laminate, carrier_bag
  > plastic, caulk silicone > sealant, cctv camera > monitoring, ceiling roof, cellar basement >
  storage, cellar basement > underground, cellar_storage > storage, change_room transfer,
  change_something make_changes > alterations modifications, charge_car electric_car ev tesla >
  charging electric vehicle, chew > gnaw, childminder babysitter > caregiver, chimney fireplace >
  flue hearth, chimney flue, chip microchip > identification transponder, chipped > microchip, choc
  chocolate grapes > toxic poisonous, chores > housework cleaning duty, chuck toss > discard,
  chuck_out chuck_away throw_out throw_away bin dump > disposal discard, cigarette vape fag >
  smoking tobacco, ciggies cigs > cigarette smoking, class > module programme, clean tidy mess >
  cleanliness hygiene, clean wash scrub > cleanse, clean_before_moving_out clean_when_i_leave
  leave_it_clean > cleaning condition, cleaner > cleaning housekeeping, cleaning_rota clean_stairs
  > rota cleaning, clogged blocked > drain obstruction, closet wardrobe, closet wardrobe > cabinet,
  clothes_bank old_clothes > textiles, cloudy overcast > cloud, co_tenant > tenant joint, cockroach
  ants silverfish > infestation pest insects, cold freezing > warmth, cold freezing chilly >
  heating temperature insulation thermostat, cold_snap > frost, collar > tag, complain > notify,
  complaint dissatisfaction, compost food_waste food_scraps peelings > organic, compost mulch >
  organic, compost organic, condo apartment, contents_insurance > belongings insure, contract
  agreement lease, cool_place somewhere_cool > cooled shade, cosigner guarantor > guarantee surety,
  cottage house, couch settee, couch sofa mattress wardrobe > bulky, council > authority
  municipality, council_house council_flat > social housing, covered insured > coverage, cow cattle
  > livestock, crack > fracture structural, crash kip > overnight sleep stay, creature > organism,
  crib pad digs > accommodation dwelling, cupboard > cabinet closet wardrobe, curb kerb > pavement,
  curfew > hours, curfew quiet, curtain > blind drape, curtain blinds > drapes shade, cushion
  pillow, cut_a_key copy_key > duplicate locksmith, cutting > propagate, cycle_tank cycle >
  nitrogen maturation, damp > moisture humidity condensation, damp wet_wall > moisture penetrating,
  dandelion nettle > weeds, deadhead > faded blooms, decorate > paint redecorate wallpaper,
  decorating alteration, dehumidifier > humidity moisture, departure leave depart, deposit bond,
  digs housing > accommodation, dirty filthy messy > cleanliness cleaning unsanitary, dirty mucky
  grubby filthy > soiled contaminated, dishes > tableware dishwasher, disinfect sterilise >
  sanitise, disqualify exclude, disturb > quiet nuisance, diy > repair alteration, dog_barking bark
  > nuisance noise, dog_bite bite > aggressive, dog_poo dog_mess > fouling excrement, door_code pin
  code > entry, doorbell buzzer > bell intercom, dorm > dormitory hall residence accommodation,
  dorm halls > residence student, dorm hostel, dorm_room room > accommodation, dormitory >
  residence hostel, dots spots > patches, downpayment mortgage, downstairs > floor storey ground,
  drain > gutter sewer drainage, draught draughty drafty > insulation seal, drawer > chest cabinet,
  drill > nail screw, drill bit, drill_holes drill > holes fixings, drive_through > flooded roads,
  driveway parking, drizzle > light, drop_off drop_kids > arrival, drought dry_spell > water
  shortage, drugs weed > narcotics, drum guitar piano > music practice, dry > cure, dry_clean >
  laundering, dry_clothes > drying dryer, dry_clothes dry_washing hang_washing washing_line >
  drying, dry_time how_long_to_dry > drying cure, dryer tumble, dump > tip landfill, dump_rubbish >
  illegal depositing disposal, dumpster skip > waste refuse container, dust > particles, dust scrub
  > clean, duvet > bedding quilt blanket, dying > wilting decline, elective optional, electric
  power > supply, electrician > electrical wiring, electrician sparky > electrical wiring, elevator
  lift, emergency hotline, emergency_kit grab_bag go_bag > supplies provisions, end_contract
  end_lease > termination notice expiry, energy_bill > consumption tariff, estate_agent > agent
  letting, ethernet lan > cable, evict > dispossession, evict > possession repossession, exclude
  exception, expel exclude expulsion, exposed_wires bare_wires > wiring electrical, extension
  loft_conversion > planning permission, extension_lead extension_cord power_strip > lead cable,
  exterminator fumigate > pest, fabric_softener > conditioner, fag vaping, fall_out argue row >
  dispute mediation conflict, fan ventilation, feed food kibble > ration, feed plant_food
  fertilizer miracle_gro > fertiliser nutrients, fence > boundary wall, fence wall > adjoining,
  fertile > soil, fertilizer fertiliser > nitrogen, feud > dispute, fill_hole fill_in > filler,
  filter > filtration, fire > combustion, fire evacuation, fire_alarm smoke_alarm > detector,
  fire_blanket > extinguish, fire_brigade > emergency, fire_door > doors, fire_drill > assembly,
  fire_escape fire_exit > escape route, fire_extinguisher > extinguishers, firemen fireman
  firefighter fire_brigade fire_department > fire service, fireplace > hearth stove, fireplace
  log_burner wood_burner > stove chimney, firewood logs > wood, first_time new_to > novice
  beginner, fish > aquatic specimens, fish_tank aquarium, fix mend > maintenance, fix mend sort >
  repair rectify, fix_it > repair maintenance, fix_stuff broken > repair maintenance, flammable >
  combustible inflammable, flat apartment > dwelling residence premises, flat apartment place >
  dwelling premises accommodation unit, flat_battery dead_battery > depleted discharged, flatmate
  roommate housemate roomie > occupant cohabitant resident occupier, flatpack flat_pack ikea >
  assembly furniture, flea > parasites ectoparasite, flea_treatment frontline > parasites, flood
  overflow water, flood under_water > inundation, floor > storey level, flower blooms >
  inflorescence, flush > toilet, fly_tip dump, fly_tip fly_tipper > illegal disposal depositing,
  fly_tipping > offence penalty, fob card swipe > access entry, fog foggy mist > visibility,
  forecast > outlook, forward_mail redirect_post > forwarding, freezing_cold > heating temperature,
  freshman fresher > undergraduate entrant, fridge freezer > refrigerator appliance, front_door >
  entrance, frost freezing > hardy, frozen_pipes pipes_freeze > frost pipes, fryer > cooker cooking
  appliance, fur hair coat > grooming shed, furnace heating, furniture > fittings, furniture item
  project > table chair sofa desk, fuse > breaker circuit, fuse breaker > circuit electrical,
  fuse_box > consumer_unit distribution breaker, garage > carport parking, garbage trash rubbish >
  disposal, garden > grounds, garden > horticulture cultivation, garden lawn, garden_waste
  grass_cuttings clippings > green cuttings, gas_smell > leak, gate porch threshold > entrance,
  get_a_room apply_for_room > allocation application, get_back_in > entry access, get_married
  partner_move_in move_in_with > occupant partner household, get_my_deposit_back get_deposit_back
  deposit_back bond_back > return refund deductions, get_on get_along live_together > compatible,
  get_out > escape exit, get_rid > discard surrender, get_stain_out remove_stain > stain detergent,
  gf bf > guest visitor partner, girlfriend boyfriend friends > guest visitor, girlfriend boyfriend
  gf bf > cohabitant, girlfriend boyfriend partner > spouse, give_back hand_back > relinquish,
  give_notice > termination, glue superglue > adhesive, goldfish > carp, goldfish > pet animal,
  grad postgraduate, grainy lumpy > crystallised granulated, grass > sward, gravel sand >
  substrate, grease greasy > degrease fat, green_slime green_and_slimy > algae, greenfly aphids >
  pests insecticide, greenhouse polytunnel > glass, grit salt > de_icing road, grout > sealant
  joint, guest mates > visitor, guest_stay friend_stay stay_over stay_the_night > overnight
  visitors guests, guinea_pig hamster gerbil > rodent, gulp gasp > surface oxygen, guppy neon tetra
  > species, gutter > rainwater, hail > hailstones, hall corridor, hallway > corridor hall landing,
  hallway corridor > passageway, hallway stairs staircase corridor landing > stairwell communal,
  hammer screwdriver spanner wrench > tools, hand_back give_back hand_in_keys > return, hand_wash >
  laundering delicate, handyman > maintenance repair caretaker, handyman caretaker super >
  maintenance janitor, handyman janitor > maintenance custodian, hang_picture put_up_pictures
  hang_stuff put_up_shelves > hooks fixings holes, hang_pictures > wall nail adhesive, hang_up >
  hang nail hook, hard grainy crystals > crystallise, have_babies having_babies > reproduce
  offspring, have_to_register have_to_tell > notifiable mandatory registered, having_babies
  pregnant > breeding reproduction gestation, hazardous chemicals > toxic dangerous, heat warm >
  heating thermostat, heater heating radiator, heater heating radiator freezing > boiler warmth,
  heater radiator > boiler thermostat, heater warm > temperature, heating > temperature degrees,
  heating thermostat, heating_broken no_heating heating_not_working heater_is_dead > boiler failure
  fault repair, heatwave scorcher boiling hot_weather > heat, hedge > bush shrub, hedge tree >
  branches boundary, hedgehog > wildlife, hitchhike lift, hive beehive > colony apiary, hoa >
  homeowners condominium, hole > cavity, homeless > shelter rough, homeless nowhere_to_live
  on_the_street > emergency accommodation, homeowner > owner mortgage, honey > nectar, hoover
  clean, hoover vacuum, hosepipe hose > irrigation, hot overheating, hot_water > boiler heating,
  hotplate > cooker appliance, house > property dwelling premises, house home > dwelling household
  residential, house home > property, house home residence, house_plant houseplant > indoor
  foliage, housing_benefit > support, how_big what_size > dimensions measurements, how_hot how_cold
  how_warm > temperature, how_many_fish > stocking litre, how_many_people > occupancy maximum,
  how_much_do_you_get how_much_do_i_get > yield average produces, how_much_notice how_much_warning
  warning > notice period, how_much_sun how_much_light > sunlight exposure, how_often_to_water
  water_it > watering irrigation, how_old live old > lifespan longevity, how_old_do_they_get
  how_old_does how_long_do_they_live how_long_does_it_live > lifespan longevity live, how_quickly
  how_fast how_soon > hours, how_soon how_quickly > weeks period, how_tall_does_it_get
  how_big_does_it_get how_big_do_they_get > height attain grow, how_wide > spread, humid muggy >
  moisture, hut cabin, in_groups pack herd > shoal, inspection > walkthrough inventory, insulate >
  draught thermal, insured > liability coverage, intercom entry, inventory > condition schedule,
  inventory checklist, iron press, joint shared, junk > bulky debris refuse, junk > rubbish waste,
  keep_a_dog have_a_dog get_a_dog keep_a_cat get_a_cat > animals permission consent,
  keep_my_deposit keep_deposit > deductions withhold retain, kennel cattery boarding >
  accommodation animals, kennel_cough > vaccination, kettle toaster microwave fridge > electrical,
  kettle toaster rice_cooker > appliance, key fob, key fob > locks access, key keycard, kick evict
  > terminate expulsion, kick eviction, kick_out > evict expel expulsion exclude remove, kick_out >
  termination, kick_out throw_out chuck_out boot_out turf_out > eviction possession, kid_is_ill
  kid_is_sick child_is_ill > illness exclusion, kitchen > cooking cooker, kitchen_stuff pots pans >
  cookware utensils, kitten kitty moggy > cat, knock_down_wall knock_through > structural
  alteration, landlady owner, landlord > housing, landlord > landlady lessor, landlord landlady >
  lessor proprietor, landlord landlady > letting agent, landlord owner, landlord_come_in walk_in
  come_in enter > access entry inspection, landslide avalanche > slope, latch bolt > lock, late
  overdue > arrears penalty deadline, late_pick_up late_to_pick_up > collection late fee, late_rent
  cant_pay_rent cant_afford_rent cant_pay skint > arrears hardship instalment, laundry >
  launderette laundromat washer dryer, laundry wash, laundry_card > card laundry, laundry_room >
  washing, lawn > grass turf, lay_eggs > spawn, leak drip > burst pipe, leak drip > plumbing
  plumber seepage, leak leakage, leak reveal, leak water drip, leaky leak, leaky plumbing,
  leaky_tap > repair leak, leash lead > harness, leave_early > premature, leave_stuff > storage
  store, leave_stuff leave_behind_furniture > clearance removed, leaves branches > green organic,
  let_them_go > release, letting_agent estate_agent > landlord agency, lifespan > age, lift_broken
  stuck_in_lift > elevator fault, light illumination, light lamp > illumination luminaire,
  light_bulb bulb > lamp lighting, light_tubes bulbs > fluorescent, lightbulb > bulb lamp light,
  limescale > deposits, linen pillow > bedding, litter litterbug drop_litter > waste refuse,
  litter_box litter_tray kitty_litter > litter, lock > locksmith deadbolt, lock key, locked_out >
  key lock locksmith, locked_out lock_myself_out > locksmith keys lockout, lockout > locked
  locksmith, lodger > licensee, lodger > tenant guest subtenant, lodging lodger > accommodation
  boarder, lonely > social solitary, loo lavatory, look_round viewing > inspection appointment,
  lose_key > key replacement, lost_dog lost_cat > missing found, lost_my_keys lost_key >
  replacement lost locks, loud > disturbance quiet, loud nuisance, loud_music party > nuisance
  quiet noise, lounge > living sitting, low_battery flat_battery > battery depleted, maggots flies
  > larvae insects, mail post letter > mailbox postal correspondence, mailbox > letterbox post,
  mailbox letterbox > mail postal, mailbox post > parcels, male_or_female boy_or_girl > sexing,
  mansion > villa palace, manure muck > fertiliser, master > postgraduate graduate, matches lighter
  > ignition, mate > guest friend, mattress sofa couch > bulky furniture upholstery, meeting_point
  > assembly collection, mess > cleaning tidiness, meter > reading consumption, microwave kettle
  toaster > appliance kitchen, missed_bin didnt_pick_up didnt_collect didnt_empty > missed emptied
  collection, mist > humidity, mite > varroa infestation, mold damp, mold mould mildew > damp
  condensation humidity ventilation, mold mould mouldy black_spots > condensation damp fungal, mop
  clean, mop sweep > floor, mortgage > lender foreclosure, mortgage > secured, mortgage loan, mould
  damp, mould mold fungus, mouldy mold > contamination fuzzy, mouse_in mice rats > infestation pest
  rodents, move moving_house relocate > removal, move vacate, move_in > commencement occupancy
  check_in, move_in > handover keys, move_in > tenancy occupy arrival, move_out > termination
  notice, move_out > vacate tenancy departure leave, movers removal_men > removal, moving > removal
  relocation, mow > lawn grass, mow mower lawnmower > lawn cutting, mucky grubby > dirty, music >
  noise amplified, musty > damp odour, muzzle > bite aggressive, my_place my_flat my_apartment >
  premises dwelling, my_stuff > belongings possessions articles, nail > hook screw, nail drill hole
  > wall alteration fixture, nail screw > fastener fixing, naughty misbehave act_up > behaviour
  conduct, needles syringes > sharps clinical, neighbor neighbour > adjacent adjoining, neighbour
  neighbor, neighbour resident, net > transport, network internet wifi wlan broadband wireless,
  neuter spay > castrated, neuter spay fix castrate > sterilisation, new_address change_of_address
  > forwarding address, new_kitchen new_bathroom > alterations improvements, newspaper magazine >
  paper, next_door neighbour, next_doors_fence next_doors_garden > boundary neighbouring, nits >
  exclusion, no_hot_water > boiler water, noise noisy > nuisance disturbance decibel, noise noisy >
  quiet, noise noisy loud racket > nuisance disturbance quiet, noise sound > acoustic decibel,
  not_working doesnt_work stopped_working dead kaput packed_up > fault faulty defect malfunction,
  notice termination, nursery preschool daycare > early, old_phone old_computer old_tv old_laptop >
  electrical electronic, old_sofa old_couch old_mattress old_fridge old_furniture > bulky
  collection, on_fire > burning ablaze, orchid > epiphytic, overhang > branches boundary, owe
  behind_on_rent rent_late > arrears unpaid, owe payable, own_furniture bring_furniture > furniture
  furnished, package parcel > delivery courier mailroom, packed_lunch lunchbox > lunch meals, paint
  > emulsion, paint > redecorate, paint > repaint alteration, paint_the_walls paint_my_room
  paint_walls > redecorate alteration consent, paint_tins paint oil > hazardous solvents,
  pan_on_fire pan_caught_fire chip_pan fat_fire grease_fire > burning oil fat, parcel > mail post,
  parcel package > post, park car > vehicle, park_my_car where_can_i_park > parking space bay,
  parking_space > bay garage, party > event disturbance, party > noise gathering, pay_rent >
  payable debit, people_next_door next_door folks_next_door > neighbours adjacent, pest > insect
  rodent infestation mouse rat, pest_control exterminator > infestation pests, pesticide >
  insecticide chemical, pet_died cat_died dog_died > cremation burial, pet_passport > travel
  documents, pet_sitter dog_sitter > care absence, phd doctoral, phd doctorate > dissertation
  thesis, phone iphone laptop > devices electronic, pick ripe > harvest ripen, pick_up take_away >
  collect, pick_up_kids pick_up_my_kid pick_up_my_child > collection authorised, pipe_burst
  burst_pipe > plumbing emergency leak, pizza_box > paper cardboard, place > property accommodation
  venue location, plank board > timber, planning_permission > building consent, plaster > filler,
  plasterboard drywall > partition, plates cups > crockery, plughole drain, plumber > plumbing
  pipe, plumbing pipe, plywood mdf > board timber, polish shine > gloss, pond > water, poo_bag >
  fouling, porch patio > terrace, porter > concierge reception caretaker, postbox > mailbox
  letterbox, poster blu_tack > wall adhesive, poster pictures > wall decoration adhesive, pot >
  container, potting_soil potting_mix > substrate compost, power outage, power_cut > outage
  blackout electricity, power_cut power_outage blackout no_power no_electricity > failure
  interruption supply, power_lines pylon > cables electricity, power_out > outage electricity,
  primer undercoat > base coat, prof instructor, prune snip > cut, pull_down knock_down tear_down >
  demolish demolition, puppies kittens > litter offspring, puppy pup pooch doggy > dog, put_down
  put_to_sleep > euthanasia euthanise, put_fish_in add_fish > introduce introduction stocking,
  put_out put_fire_out put_out_a_fire > extinguish, put_the_bin_out put_bin_out > kerb collection,
  put_to_sleep > humane, put_up > increase raise rise, queen > colony, quiet silence, quiet_hours
  quiet_time > silence noise, ra warden > assistant, rabies > vaccination, racket noise, radiator >
  valve, rain > showers drizzle, rain rainy pour wet > precipitation rainfall, rainy_day > indoor,
  raise increase rise, raised_bed > bed, rates council_tax > property municipal, ratio
  how_many_kids > group, rats mice > rodent, rats mice > vermin, ready_to_pick > harvest ripe,
  realtor agent, recycle > separation packaging, recycle waste, recycling > sorted, red_wine >
  stain, refrigerator appliance, refurb > refurbish renovation, rehome give_away give_up >
  surrender, remodel renovate > alteration refurbishment improvement, remodel renovation, renovate
  > refurbish alteration, rent > lessee letting, rent hire lease, rent tenancy, rent_go_up
  raise_rent put_rent_up > increase review, rent_increase > increase rise, rent_out > sublet let,
  renter tenant lessee occupant > resident leaseholder, repair maintenance, report tell >
  notification, repot bigger_pot > transplant, rescue_dog rehome adopt > shelter, roach > cockroach
  pest, roof_leak > roof tiles, roomie flatmate housemate > cotenant, roommate > room shared,
  roommate flatmate, roommate housemate, rot rotten_wood > decay timber, rspca animal_shelter >
  shelter rescue, rubble bricks > debris building, rug flooring, rug mat, runny > liquid, rust
  rusty > corrode, saltwater marine > salinity, satellite_dish sky_dish > antenna aerial,
  save_energy save_electricity > consumption efficiency, saw cut > blade, school_run > transport,
  scooter bicycle, scrape scraper > clear, scratches dents > damage wear deterioration,
  scratching_post > scratch claws, screen_time ipad > screen media, screw bolt nut > fastener,
  screwdriver screw, seedling > propagation transplant, sell flog > vendor, sell_it > sale, sensor
  detector, set_fire catch_fire > burning ignite, set_off_alarm set_off_the_alarm > alarm false,
  settle_in > settling transition, shade shady > partial, share_a_flat flatshare house_share >
  shared multiple, shared common > communal, shed > outbuilding garage, shed > structure, shed
  moult > hair, sheets > bedding linen, shelf > bracket, shelter hut, shout row argue > noise
  disturbance, shout yell scream > noise disturbance, shovel_snow shovel clear_snow > clear
  pavement, shower > tray, shower bath, shrink > laundering temperature, sick_pet ill_animal >
  veterinary symptoms, sidewalk pavement > kerb, signed signatory, sink basin > washbasin, siren >
  tone signal, sit_stay tricks > obedience training, skint broke hard_up > hardship financial, skip
  tip dump > recycling centre civic, sleepover > guest visitor, sleepover crash > overnight, slime
  slimy > algae film, slippery icy > ice grit, slugs snails > molluscs, smash shatter > glass,
  smell stink pong whiff > odour scent, smell_gas gas_smell gas_leak > gas emergency odour,
  smells_like > odour scent, smelly_bin stinks stinky smelly > odour, smoke cigarette, smoke
  detector, smoke smoky > fumes, smoke_alarm smoke_detector > detectors, smoke_on_balcony
  smoke_inside smoke_in_my_room > smoking forbidden, snake lizard gecko > reptile, sneak_in >
  unauthorised guests, snoop barge > inspection, snow snowy > snowfall, soap > surfactant, socket
  plug > electrical adapter, sofa > couch settee, soil dirt earth > substrate compost, solar >
  photovoltaic panels, something_broken > repair maintenance defect, spacing how_far_apart >
  distance, spare_clothes change_of_clothes > clothing, spare_key > key copy, spare_key extra_key >
  duplicate copy, spirit_level level > horizontal, spotless > clean, sprinkler > extinguishing,
  sprout come_up > germinate, squatter > trespass unlawful occupier, squeak creak > hinge
  lubricate, stain > carpet spill cleaning, stain > mark spot, stain mark spot > soiling, stairlift
  stairs, stairs staircase > stairway, stairs stairwell, stairs step staircase, stay_over
  sleep_over > overnight guest, stay_over_summer stay_in_holidays stay_over_christmas > vacation,
  steam > condensation moisture, stick_together > adhesive bond, stink smell smelly > odor
  ventilation, stinky whiffy > malodorous odour, stock_up > supplies provisions, stolen_food label,
  stopcock > valve water, storey level, storm_warning weather_warning > warning level, stove >
  cooking hotplate, stove cooker oven hob > appliance cooking kitchen, strawberry > berries, stray
  > abandoned shelter, studio > flat apartment bedsit, stuff belongings > furnishings, stuff_stolen
  stuff > belongings possessions, stuffy fresh_air > ventilation air, stung > barb, styrofoam >
  polystyrene packaging, sublease > assignment subtenant, sublet > sublease lodger subtenant
  letting, sublet airbnb > sublease sublessee assignment, sublet airbnb rent_out > subtenancy, suck
  vacuum, sun sunny > sunlight exposure, sunny clear > sunshine, supplies > provisions,
  survive_winter over_winter winter > hardy overwinter, swap_rooms > transfer exchange, swap_rooms
  change_room > reassignment, sweep > broom clean, ta > assistant tutor demonstrator, take_my_stuff
  grab_my_stuff > possessions belongings, take_off > deduct, take_over > sublet successor transfer,
  tank fish_tank vivarium > aquarium terrarium, tap faucet, tap faucet > plumbing, tap faucet >
  valve mixer, tap water, tap_water > conditioner chlorine, tap_water > municipal mains, teabag
  coffee_grounds > organic, teacher carer > staff, teacher educator, tell_the_difference tell_apart
  > distinguish sexing, tell_the_government tell_the_authorities register > notify authority,
  tenancy > lease contract rental, tenant > lessee occupant occupier, tenant renter lodger >
  resident occupant household, tenant renter resident, tetra_pak carton > composite packaging,
  thermostat > degrees regulate, thermostat temperature, thief > robbery burglary, throw dispose,
  throw_a_party > party gathering event, thunder lightning > thunderstorm, tighten loosen > torque
  screw, tile > grout, tin > metal packaging, tip dump > landfill, toilet lavatory bathroom, toilet
  loo bathroom restroom washroom lavatory > sanitary wc, toilet loo bog > lavatory sanitary,
  toilet_blocked blocked_toilet > drain blockage sanitary, toilet_seat > sanitary, toilet_train
  potty_train house_train > housebroken training, tomato > fruit, too_hot > heat overheating,
  too_loud make_noise > quiet nuisance volume, too_much_water overwater > waterlogging drainage
  rot, top surface, torch flashlight > lamp, tortoise turtle > reptile, towel linen, trailer
  caravan, train housetrain > obedience, trampoline > garden, trash garbage > residual, treats >
  reward snack, tree > trunk woodland, tree_roots > root, trip > fuse breaker, trip tripped_fuse
  fuse_blown > breaker circuit, trumpet > instrument music practice, tulip daffodil > bulbs,
  tumble_dryer > drying, turn_off switch_off shut_off > isolate disconnect stopcock, turn_on
  turn_lights_on light > illumination, turn_up_heating turn_heating_up > thermostat temperature,
  two_together keep_together together > group singly, unblock plunger > blockage drain, unclog >
  drain, uni college > institution, upstairs > floor storey, upstairs_neighbour people_upstairs
  people_above > neighbours noise, utility > gas water, utility electricity, vacate depart, vacuum
  hoover > cleaning carpet, van moving_van removal_van > removals vehicle, vape e_cigarette, vape
  smoke, varnish > lacquer finish, veg_patch vegetable_patch allotment > plot bed, vet_bill >
  veterinary costs, viewing > visit inspection, vinegar > acid descale, visit guest, visitor guest
  > overnight, visitor_parking > permit, waiting_list > allocation register, walk_dog walk_the_dog
  walkies > exercise leash, walk_in let_himself_in > enter access, wall > partition masonry, wall
  hedge > boundary, wallpaper > redecorate, warden ra > resident adviser supervisor, wardrobe
  cupboard > furnishings storage, warm warm_enough > temperature degrees, wash_out > rinse, washer
  > tap seal, washing laundry > garments clothes, washing_machine laundrette laundromat > laundry,
  washing_machine wash_clothes > laundry washing, washing_powder > detergent laundry,
  washing_up_liquid dish_soap fairy_liquid > detergent, wasp > nest pest, wasp_nest > wasps pest,
  water > irrigation moisture, water_bill > water utility, water_change change_water
  change_the_water swap_water > replace exchange, water_damage > insurance flooding, water_off
  no_water > supply interruption, waterlogged > drainage, way_out get_out escape exit > evacuation
  leave, wear_and_tear > deterioration damage, weather > meteorological conditions, weed > garden
  cannabis marijuana, weed marijuana > cannabis narcotic, weedkiller roundup > herbicide
  glyphosate, what_do_they_eat what_does_it_eat what_do_i_feed > diet feeding, when_is_rent_due
  rent_due > payable, when_to_plant when_do_i_plant when_can_i_plant > sow planting, while_im_away
  when_im_away while_were_away > absence, white_dots white_spots ich > spots, who_can_pick_up >
  authorised collect, who_do_i_complain complain moan > report grievance, who_do_i_tell
  who_do_i_call who_do_i_ring > report contact notify, who_fixes who_repairs who_mends who_changes
  > responsible repair, who_has_to > responsible obligation, whose_job whose_turn > responsible
  rota duty, whose_turn > schedule, wifi_down wifi_not_working > network fault, window > glass,
  window > pane glazing, window > ventilation, window_sill windowsill > light indirect, windy gale
  > storm, windy storm hurricane > gusts, wipe clean, wipe cloth, wiring cables > electrical,
  wiring electrical, worm_tablets dewormer > parasites, yard garden, yard garden > lawn outdoor
  landscaping, yellow_leaves leaves_yellow leaves_turning_yellow > chlorosis foliage, yield >
  harvest crop`;
