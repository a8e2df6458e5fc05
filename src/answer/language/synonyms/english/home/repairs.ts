/** Repairs, heating, water and power; see `SYNONYMS`. */
export const repairs = `
  ac air_con > conditioning, ac aircon > hvac, air_conditioning > cooling, air_freshener >
  fragrance odour, air_fryer > appliance, air_out open_window open_a_window air > ventilate,
  air_quality > particulate pollution, aircon > conditioning, alarm fire, alarm smoke_alarm > smoke
  detector, alarm_rings alarm_goes_off > alarm sounding, allen_key > hexagon hex, allowance
  pocket_money > money, allowed_dogs > dogs permitted, at_the_top > surface, attic > roof, basement
  > storage, basement cellar, basking > heat lamp, bath tub > bathroom, bathroom > washroom,
  bathroom loo restroom toilet wc, beach > dogs, beer wine vodka liquor > beverage, bicycle cycle >
  rack, bike > shed, bike storage, bills > utility electricity, bite_stuff chew_stuff > chewing,
  black_spots black_stuff > mould specks, black_stuff black_spots > fungus, black_stuff_on_the_wall
  > mould fungus, blackout electricity, blackout_blind > blind, bleach > disinfectant chlorine,
  bleed_radiator > radiator air valve, bog washroom > toilet, boil_water > drinking contaminated,
  boiler > combi gas, boiling roasting > hot, break_in > burglary burglar, break_in > intrusion
  forced, break_in burgled robbed > theft insurance, broadband > modem, broken_bed broken_chair
  broken_furniture > furnishings defect, broken_window smashed_window > glazing pane glass, bubbles
  air_pump > aeration oxygen, bulb_gone > bulb replace, burglar > burglary theft, burglar burglary
  > intrusion, burglar_alarm > alarm, burst > pipe emergency, bushfire > fire, by_the_window >
  window light, cables > electrical, call_engineer repairman repair_man engineer > technician
  service, cancel_lunch > meals cancellation, candles > lighting, candles incense > naked open,
  cane > support, car_towed towed > removed vehicle, carbon_monoxide > alarm odourless, caretaker >
  concierge, caretaker custodian, caught_with > possession, ceiling roof, ceiling_fan >
  ventilation, ceiling_leak leak_from_above water_from_above > leak, cellar_storage > storage,
  ceramic induction > cooktop, change_something make_changes > alterations modifications,
  charge_car electric_car > charging electric vehicle, chip microchip > identification transponder,
  chipped > microchip, chlorine > disinfection, chores > housework cleaning duty,
  clean_before_moving_out clean_when_i_leave leave_it_clean > cleaning condition, cleaner >
  housekeeping, clogged blocked > drain, close_windows shut_windows > windows closed,
  closed_in_summer shut_in_summer > closure august, cold freezing chilly > heating temperature
  insulation thermostat, colder > lower, coldest > minimum, complain > notify, contents_insurance >
  belongings insure, cooking_smell > odour, cool_place somewhere_cool > cooled shade, cosigner >
  guarantee surety, curtain blinds > drapes shade, curtain_rail curtain_rod > rail, curtains blinds
  > shutters, customer_service hotline > service support, cut_a_key copy_key > duplicate locksmith,
  damp > humidity condensation, damp wet_wall > moisture penetrating, dehumidifier > moisture,
  display screen > panel indicator, diy > repair alteration, doesnt_work dead kaput packed_up >
  fault faulty defect, door_stuck door_wont_open > hinge lock, door_wont_close > hinge,
  double_glazing > windows insulation, drain > gutter sewer drainage, draught draughty drafty >
  insulation seal, drink_tap_water drink_the_tap_water > potable drinking, drip > burst,
  drive_through > flooded roads, drizzle > light, drought dry_spell > water shortage, drown >
  waterlogging, dry_cleaner > solvent, dry_out > desiccated drought, duvet > quilt blanket,
  easy_to_keep easy > undemanding, electric gas_bill > utilities, electric_cost > consumption
  electricity, electrician > electrical wiring, elevator lift, emergency hotline, emergency_repair
  > emergency, energy_bill > consumption, energy_company electric_company > supplier utility,
  energy_rating epc > efficiency certificate, error_code flashing_light > fault indicator,
  exposed_wires bare_wires > wiring electrical, extension_lead extension_cord power_strip > cable,
  extra_key > duplicate copy, fan ventilation, faucet > plumbing, filter > filtration, fire >
  combustion, fire evacuation, fire_blanket > extinguish, fire_brigade > emergency, fire_escape >
  escape route, fire_extinguisher > extinguishers, firemen fireman firefighter fire_brigade
  fire_department > fire service, fix mend > maintenance, fix_it > maintenance, fix_it_myself >
  tenant, fix_stuff broken > repair maintenance, flashlight > lamp, flatpack flat_pack ikea >
  assembly furniture, flood overflow water, flood under_water > inundation, flush > toilet, fog
  foggy mist > visibility, food_goes_bad > temperature spoil, freezing_cold > heating temperature,
  fridge > electrical, fridge freezer > refrigerator appliance, fridge_freezer > refrigerating
  compartment, fridge_too_warm fridge_not_cold > temperature thermostat, friend company buddy >
  companion conspecific, fryer > cooker cooking appliance, furnace heating, fuse > breaker, fuse
  breaker > circuit electrical, fuse_blows > overload, fuse_box > consumer_unit distribution
  breaker, gas_man plumber > technician, gas_smell > leak, generator > power, get_a_place
  get_a_spot > admitted, get_a_place get_a_spot > place, get_out > escape, get_someone_out >
  technician service, glass > glazing, grease greasy > degrease fat, gulp gasp > surface oxygen,
  gutter > rainwater, handyman > repair caretaker, handyman caretaker super > maintenance janitor,
  handyman janitor > maintenance custodian, heat in_heat in_season > oestrus, heat warm > heating
  thermostat, heat_lamp > basking temperature, heater > temperature, heater heating radiator,
  heater heating radiator freezing > boiler warmth, heater radiator > thermostat, heating >
  degrees, heating thermostat, heating_broke > heating, heating_broken no_heating
  heating_not_working heater_is_dead > boiler failure fault repair, heating_costs > heating
  consumption, heating_season > heating period, hosepipe hose > irrigation, hot overheating,
  hot_water > boiler heating, hotplate > cooker appliance, hottest warmest > maximum temperature,
  how_cold_does_it_get how_hot_does_it_get > temperature minimum maximum, how_much_sun
  how_much_light > sunlight exposure, how_often_to_water water_it > watering irrigation, humid
  muggy > moisture, in_groups pack herd > shoal, induction > magnetic cookware, internet_slow >
  network, iron > soleplate steam, iron press, ironing > crease, its_freezing freezing_in_here
  cold_in_here > heating temperature, keep_over_summer > storage, keeps_turning_off
  turns_itself_off > shuts fault, key fob > locks access, key_safe > key, key_stuck > lock,
  kitchen_sink > sink, kitchen_stuff pots pans > cookware utensils, lan > cable, latch bolt > lock,
  lavatory bathroom, leak drip > plumbing plumber seepage, leak reveal, leak water drip,
  leaks_water > hose seal leak, leaky plumbing, leaky_tap > repair leak, leave_key > keys,
  leave_stuff > storage store, leave_stuff leave_behind_furniture > clearance removed, lifeguard >
  swimming, lift_broken stuck_in_lift > elevator fault, light lamp > illumination luminaire,
  light_blinking blink > indicator flashes, light_bulb > lighting, light_tubes bulbs > fluorescent,
  lightbulb > bulb lamp light, lightbulb > replace, lightning_rod > lightning, lights_gone_off
  lights_are_out electric_goes_off electrics_gone > outage failure interruption, lock > locksmith
  deadbolt, lock_myself_out > locksmith keys, lockout > locksmith, lost_my_keys lost_key > locks,
  low_maintenance > undemanding, low_water_pressure > pressure, meter > consumption, meter_reading
  > meter consumption, minor_repairs small_repairs > minor repairs, mirror > glass, mold mould
  mildew > damp condensation humidity ventilation, mold mould mouldy black_spots > condensation
  damp fungal, mould mold fungus, mouldy mold > contamination fuzzy, musty > damp odour, my_stuff >
  articles, network internet wifi wlan broadband wireless, neuter spay > castrated, neuter spay fix
  castrate > sterilisation, new_kitchen new_bathroom > alterations improvements, next_to_radiator >
  vicinity radiator, nice_smell > fragrant, night_storage > heating, no_hot_water > water, no_power
  > outage, not_draining doesnt_drain > drain pump filter, on_fire > burning ablaze, on_off > power
  switch, oven_not_hot > heating element, overload > circuit, packed_lunch lunchbox > lunch meals,
  pan_on_fire pan_caught_fire chip_pan fat_fire grease_fire > burning oil fat, pay_for_water
  pay_for_electricity pay_for_heating > inclusive utilities, pipe_burst > pipe, pipe_burst
  burst_pipe > plumbing emergency leak, plughole drain, plumber > plumbing pipe, plumbing pipe,
  pool hot_tub > swimming chlorine, potable > drinking, power outage, power_back > restored supply,
  power_cut > blackout, power_cut power_outage blackout no_power no_electricity > failure
  interruption supply, power_gone lights_out lights_gone > fuse supply, power_lines pylon > cables
  electricity, power_out > outage electricity, put_out put_fire_out > extinguish, radiator > valve,
  rain > showers, rain_barrel water_butt > rainwater, rain_tomorrow > precipitation forecast,
  rainwater > rain, rates > municipal, ratio > group, read_to read_stories bedtime_story > reading,
  red_wine > stain, refrigerator appliance, refurb > refurbish renovation, remodel renovate >
  alteration refurbishment improvement, rent_includes what_does_rent_include > inclusive utilities,
  repair maintenance, report tell > notification, restroom washroom lavatory > sanitary wc,
  rice_cooker > appliance, roof > tiles slates, roof_leak > roof tiles, safe_for_cats safe_for_dogs
  safe_for_pets > toxic, save_energy save_electricity > consumption efficiency, save_money >
  economical, save_on cheaper_to_run > economical consumption, scooter bicycle, scorcher
  hot_weather > heat, screen_black > display, sensor detector, service_charge > ground, set_fire
  catch_fire > burning ignite, set_off_alarm set_off_the_alarm > alarm false, sewage sewage_smell >
  drain, shade shady > partial, shower bath, shower_cold cold_shower > hot water,
  shut_over_christmas closed_over_christmas > closure, sink basin > washbasin, smart_meter > meter,
  smash shatter > glass, smell pong whiff > odour scent, smell_gas > leak, smell_gas gas_smell
  gas_leak > gas emergency odour, smells_burning > odour, smells_like > scent, smelly_bin > odour,
  smelly_compost > odour aerate, smelly_drain > odour siphon trap, smog pollution > air
  particulate, smoke smoky > fumes, smoke_alarm_beeping > battery, smoke_coming_out > overheating,
  smoke_detector > detectors, smoke_detector_test > inspection, soft_water rain_water > lime, solar
  > panels, someone_come > response engineer, someone_took someone_ate took_my ate_my stole_my >
  theft removed, something_broken > repair maintenance defect, sort > repair rectify, spare_key >
  key copy, sparks > short electrical, sparky > electrical wiring, sprinkler > extinguishing,
  squeak creak > hinge lubricate, start_talking first_words > speech language milestones, steam >
  condensation moisture, steel iron aluminium > metal, stink smell smelly > odor ventilation,
  stinky whiffy > malodorous odour, stock_up > supplies provisions, stolen_food label, stopcock >
  valve water, stove > hotplate, stove cooker oven hob > appliance cooking kitchen, stuff
  belongings > furnishings, stuff_stolen > belongings possessions, stuffy fresh_air > ventilation
  air, suction wont_suck no_suction > blockage filter, sun sunny > sunlight exposure, switch wire >
  electrical, switch_supplier change_supplier > supplier switching, take_my_stuff grab_my_stuff >
  possessions belongings, tap faucet, tap faucet > valve mixer, tap toilet shower > plumbing
  sanitary, tap water, tap_dripping dripping_tap > leak washer, tap_water > conditioner chlorine,
  tap_water > municipal mains, thermostat > degrees regulate, thermostat temperature, thief >
  robbery burglary, toaster > kitchen, toilet_blocked blocked_toilet > drain blockage sanitary,
  toilet_runs running_toilet > cistern valve, toilet_seat > sanitary, toilet_seat_broken > seat,
  toilet_wont_flush > cistern flush, too_much_water overwater > waterlogging drainage rot,
  toothbrush_electric > brush head, top surface, trip > fuse breaker, trip_switch > breaker,
  tripped_fuse fuse_blown > breaker circuit, turn_down > lower reduce, turn_it_up
  turn_the_heating_up > thermostat temperature, turn_off switch_off shut_off > isolate disconnect
  stopcock, turn_on turn_lights_on > illumination, turn_up_heating turn_heating_up > thermostat
  temperature, unblock plunger > blockage drain, unclog > drain, utility > gas, uv_index >
  ultraviolet, uv_lamp uvb > ultraviolet, van moving_van removal_van > removals vehicle, warm
  warm_enough > temperature degrees, warranty guarantee > repair, washer > tap seal, water >
  moisture, water_bill > water utility, water_coming_through coming_through_the_ceiling > leak,
  water_damage > insurance flooding, water_meter > consumption, water_off no_water > interruption,
  water_pressure > pressure bar, water_stain > leak, waterlogged > drainage, way_out get_out escape
  exit > evacuation leave, weather > meteorological conditions, wettest rainiest > rainfall maximum
  precipitation, what_colour what_color > white black red green blue, white_stuff white_powder >
  mildew, who_do_i_call who_do_i_ring > report notify, who_do_i_call_at_night > duty emergency,
  who_do_i_complain complain moan > report grievance, who_has_to > responsible obligation,
  who_mends who_changes > responsible repair, who_pays_for who_has_to_pay > bear costs charge,
  whose_job whose_turn > responsible rota duty, whose_turn > schedule, wifi_down wifi_not_working >
  network fault, window > glass, window > pane glazing, window_cleaner > cleaning, window_sill
  windowsill > light indirect, window_wont_close > hinge seal, window_wont_shut window_wont_close >
  repair defect draught, wont_start doesnt_start not_starting > troubleshooting`;
