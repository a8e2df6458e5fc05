/** Kitchen and household appliances; see `SYNONYMS`. */
export const appliances = `
  abort halfway mid_cycle > cancel interrupt, adjust setting, alarm alert, appliance > device unit,
  bad_smell mouldy_smell > odour, bag full_bag > dust, bathtub tub bath, beach sand > salt, beep
  chirp > alarm alert, blood_pressure > cuff pressure, burglar break_in > alarm, burn hot,
  burn_myself hurt_myself cut_myself dangerous > injury burns risk hazard safety, can_i_wash
  machine_wash in_the_wash in_the_dishwasher > washable wash dishwasher safe, catches_fire fire
  smoke burning smells_burning > overheating emergency, celsius degree heat hotter, chalky
  cloudy_glasses > limescale, children safety, clean_it get_it_clean > cleaning maintenance wipe,
  clean_lens > lens clean cloth, cleaning maintenance, cloudy > glass, corrode corrosion, crumbs >
  residue, curl lift bend warp > corners deform, cutlery silverware forks > flatware, damp > moist,
  degree temperature celsius fahrenheit, descale decalcify, descale scale limescale calcium,
  detergent powder, dirt crud gunk grime muck fluff > dust soiled residue, dirty filthy > dirt,
  dishwasher wash, dishwasher washer > appliance, do_i_need_training need_to_take before_i_can >
  induction prerequisite presuppose required, doesn_t_drain wont_drain > drain pump blocked,
  doesnt_get_hot stays_cold not_hot_enough lukewarm > temperature heating element thermostat,
  doesnt_suck not_sucking no_suction weak_suction pick_up_dirt doesnt_pick_up > suction diminished
  reduced filter blocked, dribbles > leak seal, drip leak leaky > leakage seal, dropped_laptop >
  damage, dust dusty > soiled, dusty dust, dyson roomba robot_vacuum > vacuum cleaner robotic, eat
  lunch snack drink coffee > food beverages, edges > corner, empty_it empty_the_bin tip_out >
  container empty dust, false_alarm goes_off_for_no_reason > sensitivity false alarm, fell >
  breakage, filter > sieve strainer search, first_clean before_i_use_it > initial rinse clean,
  for_kids child_friendly > children suitable, for_some_reason out_of_nowhere suddenly >
  automatically unexpectedly, freezer frost, garden outdoors in_the_sun > uv weather suitable,
  glasses_vr > spectacles glasses, hand_wash wash_by_hand > rinse lukewarm hand, hard_water >
  limescale hardness, hoover vacuum > cleaner suction, how_often > daily, how_often_clean
  when_to_clean clean_how_often > weekly monthly cleaning cycle, inflate > pressure,
  is_it_safe_for_kids let_kids kids_use children_use > children supervision safety, kettle boil,
  kid_safe kids_lock > lock child, kids_vr > age children, leave_alone unattended > supervision,
  leave_in_the_car hot_car > temperature storage heat, leave_in_the_rain left_outside > moisture
  protected, limescale lime, lines > nozzle cleaning head, lint fluff > filter, lip_sync
  out_of_sync > delay synchronisation, lunchbox plastic, machine > appliance device, makes_a_smell
  burning_smell smells_like_burning > odour overheating smoke, melted > deform temperature, mode >
  cycle, mode > programme, mop > cloth wet, nespresso keurig > coffee capsule, new_filter
  change_filter > filter replace, nothing_comes_out no_plastic clogged > extrusion nozzle, notify
  alert, nuke bomb, on_fire > smoke emergency stop, outside > uv weather, oven stove cooker >
  range, overheat too_hot gets_hot > overheating temperature burns, overheats > ventilation, pause
  while_running > interrupt, plastic filament spool > material pla, pod > capsule dissolve, pool
  diving underwater snorkel > submerged water sealed waterproof, pressure_washer > pressure nozzle,
  prewash rinse, programme > setting cycle, pump motor, rag cloth, rag cloth > pad, rinse_first
  pre_rinse > rinse residue, rinse_under_tap wash_it rinse under_the_tap > wash water washable,
  rust > rusty, rust_spots > rust corrosion, rusty corrosion, safe_mode > startup, salt softener,
  sander > abrasive, sandpaper sanding > abrasive, schedule routine > automation, schedule timer,
  scrape > residue food, scratch mark, scratched scuffed > abrasive surface, scrub scouring
  steel_wool > abrasive scratch, seal gasket, self_timer timer > delay, setting mode, singer sewing
  > machine, skiing cold_weather > freezing temperature cold, sleep_timer > timer, smell fumes
  smoke > extraction ventilation, smelly_machine > clean filter, smoke_detector fire_alarm > smoke
  alarm, soap detergent, soap detergent cleaning_product cleaner bleach washing_up_liquid >
  additive agent cleaning, spilled poured got_wet dropped_in_water fell_in_water wet > liquid
  moisture water damage, standing_water drain_away > drain pump, start_later > delay timer, stink
  smelly rotten_egg eggy > odour smell, stopped_filming stops_recording > recording ceases stops
  hot, straightener curler > iron heat, streaks faded blank_pages > nozzle cleaning print head,
  swim > splash moisture ip, table_salt normal_salt > salt additive, tado > thermostat, teapot
  boil, temp thermostat, thaw > frost, thermomix instant_pot airfryer > appliance cooker, timer
  start_later delay > start, toilet flush > cistern, too_hot_to_touch burns_my_hand hot_to_touch >
  burns surface hot, toothbrush > brush head, tupperware > plastic, tyre_pressure pump_up pump >
  pressure bar tyre inflate, undissolved melt > dissolve, use_in_shower > wet waterproof,
  washing_machine > washer appliance, washingmachine > washing, water_damage waterproof
  water_resistant in_the_rain in_the_bath in_the_shower pool > splash moisture ip water, waterproof
  drop_in_water dropped_in_toilet > water resistant ip liquid, wet > damp, which_setting which_mode
  what_setting what_mode > programme mode cycle suitable, white_marks white_spots > limescale
  streak residue salt, wipe_down > cloth damp`;
