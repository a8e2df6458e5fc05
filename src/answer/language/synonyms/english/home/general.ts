/** Homes of all kinds; see `SYNONYMS`. */
export const general = `
  allergic_to_cats > dander hypoallergenic, allergy_at_nursery > allergies, ammonia nitrite >
  toxic, apart > distance spacing, attic loft, awning sunshade parasol > shading, bachelor
  undergraduate, ball_games football_in_yard > playing, bamboo > rhizome barrier, bath_time >
  bathing, batteries > accumulator, bearded_dragon gecko > reptile, beekeeper > apiarist, bees >
  colony workers, beginning > familiarisation, betta > siamese fighting, bike_shed bike_rack >
  bicycle storage, blanket > linen bedding, bolt nut > fastener, bomb ww2_bomb > explosive
  unexploded, bored > enrichment stimulation, bottle jar > glass container, bottle_bank
  glass_bottles > glass containers, boy girl > male female, boy_or_girl > male female, broom
  cleaning, bulb > tuber, burgled > police, bury > depth, button knob dial > control switch, cabin
  lodge, calf > cattle, candle incense > flame combustible, canned_food tins > preserved,
  cant_get_out trapped > remain, cardboard box > paper, carpet > laminate, cattle > livestock,
  caulk silicone > sealant, cctv camera > monitoring, childminder babysitter > caregiver, choc
  chocolate grapes > toxic poisonous, choke small_parts > hazard, class > programme, cleaning_fee >
  cleaning charge, clip_wings > wings, cloudy overcast > cloud, cobwebs > spiders, cockerel
  rooster, come_on > activate, complaint dissatisfaction, compost_heap compost_bin > composting,
  copper brass > metal, council_tax > municipal, creature > organism, cuddly tame > docile, cushion
  pillow, cut > blade, cycle_tank cycle > nitrogen maturation, dark_room dark_corner > light
  insufficient, dead > malfunction, decorating alteration, delicates wool silk > gentle,
  dishwasher_tablet > detergent dishwasher, divorced separated > custody, dog_barking > nuisance
  noise, drawer > chest cabinet, drip_tray > tray, dying > decline, egg_tray > compartment,
  evergreen > foliage, exchange_contracts > completion, extension > permission, filter_clean
  clean_filter > filter rinse, first_in_line > priority precedence, fly_tipping > offence penalty,
  free_year > exempt contribution, freshman fresher > undergraduate entrant, furniture > fittings,
  furry > mealybugs, get_a_second > pair, get_one > acquisition purchase, get_rid > discard
  surrender, get_stain_out remove_stain > stain detergent, get_stung > sting venom, give_back
  hand_back > relinquish, grad postgraduate, graft > rootstock, grainy lumpy > crystallised
  granulated, greenhouse polytunnel > glass, grit salt > de_icing road, grout > sealant joint, hail
  > hailstones, hair_dryer hairdryer > dryer, hard crystals > crystallise, hermit_crab >
  crustacean, hibernate > dormancy, hive beehive > colony apiary, hoa > homeowners condominium,
  hold_it > handling, honey > nectar, hook_up plug_in > mains, housing_benefit > support,
  how_much_are_they > price cost, how_much_does_it_weigh > weight mass, how_much_rain > rainfall
  millimetres annual, hut cabin, ice_thin walk_on_ice > ice thickness, install > connection,
  insulate > thermal, invasive > alien, ivy > climber, just_one > singly, keeps_dropping > fall
  decrease, key_deposit > deposit, kid_is_ill kid_is_sick child_is_ill > illness exclusion,
  knackered > defective, lava ash > volcanic eruption, lawyer solicitor > notary, lay > eggs,
  lay_eggs > spawn, leggy > elongated shoots, lick > saliva, male_or_female boy_or_girl > sexing,
  mansion > villa palace, master > postgraduate graduate, mate > friend, microwave_metal
  metal_in_microwave > metal arcing, milestone > development developmental, milk_cow > dairy,
  milk_frother > froth, mist > humidity, mop clean, moths clothes_moths > infestation, movers
  removal_men > removal, mushy > rot, name_label > labelled, needles syringes > sharps clinical,
  new_address change_of_address > forwarding address, new_to > novice beginner, newspaper magazine
  > paper, nits > exclusion, nursery preschool daycare > early, orchid > epiphytic, pesticide >
  chemical, phd doctoral, phd doctorate > dissertation thesis, pitbull rottweiler staffy >
  dangerous, pizza_box > paper cardboard, plank board > timber, plywood mdf > board timber, polish
  shine > gloss, pollen_count > pollen, pork > religious, porter > reception, porter reception >
  lodge, pot > container, power_tools > noise, priority > preference, prof instructor, propane
  butane > cylinder, purr hiss > vocalisation, rainbow > refraction, rainy_day > indoor, re_home >
  surrender, register > notify, repot bigger_pot > transplant, restart > restore, ring > doorbell,
  rooster cockerel > cock crow, rust rusty > corrode, safe_to_use > safety, saltwater marine >
  salinity, sap juice > latex, satellite_dish sky_dish > antenna aerial, scales > reptile, scared
  shy > timid, scratch > claws, scratching_post > scratch claws, screen_time ipad > screen media,
  seedling > propagation transplant, sell flog > vendor, sell_it > sale, settle_in first_days >
  familiarisation, shaver > shaving, shed > garage, sheep > ewe, shooting attack > threat, shower >
  tray, sibling brother sister > precedence, sliding_scale depends_on_income > income graded, slugs
  snails > molluscs, sneeze > respiratory, sofa_bed > sofa, spacing how_far_apart > distance,
  spotless > clean, sprout come_up > germinate, stable > stall, stain > carpet cleaning, stain >
  mark spot, stain_remover > stain pretreat, starter > novice, sterilise > sanitise, stick_together
  > adhesive bond, storey level, storm_warning weather_warning > warning level, stung > barb,
  subsidence > foundations, sun > radiation, sunlight > radiation, sunrise sunset > daylight,
  supplies > provisions, sweep > broom clean, take_away > collect, tarantula > arachnid,
  teeth_cleaning > dental, tell_the_difference tell_apart > distinguish sexing, tell_the_government
  tell_the_authorities > notify authority, thorn > spine, throw dispose, tiny_flies little_flies
  gnats > fungus, toys > enrichment, traffic_jam > delay late, treats > reward snack, tsunami
  tidal_wave > seismic, turtle > reptile, two_together keep_together together > group singly,
  unfurnished > furniture, vaccinated jabs > booster, vape e_cigarette, varnish > lacquer finish,
  vine > climber climbing, vinegar > acid descale, visitor_parking > permit, wash_car > vehicle,
  wasps > protected, wave > surge, wear_and_tear > damage, web > mites, weedkiller roundup >
  glyphosate, wellies > rainwear, what_size > dimensions measurements, white_dots white_spots >
  spots, wipe clean, wool jumper > woollen knitwear, worktop > counter`;
