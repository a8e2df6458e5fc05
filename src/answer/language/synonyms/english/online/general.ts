/** Words of the home, vehicles, music and everyday life; see `SYNONYMS`. */
export const general = `
  2nite tonight, a_lot > considerable, after_the_pub tipsy hammered had_a_drink after_a_beer
  had_a_beer > intoxicated alcohol influence, afterwards > following, air_fryer > fryer basket,
  aircon ac air_con > conditioner, alcohol_wipe solvent cleaning_spray > cleaner, allowed >
  permitted permissible, as_well > additionally, asap urgent, at_the_bottom bottom_of > foot,
  at_the_top > head, bad_smell > malodour, batteries > cells, beans grind > grinder, being_stupid
  my_own_fault own_fault clumsy > carelessness negligence, bigger > increase, bleed_radiator > vent
  bleed, blender smoothie > jar blade, blocked > impeded, bra > underwired delicates, brake stop_it
  > lever, break_easily > fragile, brother > household elsewhere, bubbles foam suds > detergent
  excessive, burnt burns_on_one_side > temperature shelf, business_partner co_owner > owner co
  party, buzz hum > interference, cancel_ride > cancellation fee, careful > refrain, change_the_key
  higher lower pitch_up > transpose pitch octave, check > ascertain, child_seat car_seat > seat,
  class lesson > module, clothes washing laundry > garment load, cloudy streaks white_film >
  limescale rinse salt, coffee espresso latte > brew, coffee_cold not_hot > temperature,
  coffee_too_weak watery weak_coffee > grind strength, color colour, colours_ran pink_shirts >
  colour, comes_on lights_up > illuminates lit, crackly crackle pops > distortion buffer, crackly
  distorted muffled scratchy > audio, crashed_into crash > accident injured emergency, crisper
  vegetables > drawer humidity, curtains duvet > load, cut_off > cease ends, cutlery forks spoons
  knives > basket, damage_car > damage, damp_room dehumidifier > humidity, dead_key key_is_dead
  key_doesnt_work > keys contacts fail, difference_between > differ unlike, difficult hard, diploma
  > completion, do_i_have_to > mandatory compulsory obligatory, dole welfare unemployed on_benefits
  jobless > benefits social concession, dont_fit doesnt_fit too_tall > height adjustable lowered
  accommodate, door_code lock_code > lock code, door_left_open > door alarm, door_wont_close
  wont_close wont_shut > door shut closed, door_wont_open wont_open stuck_shut > door unlocks
  locked, drips water_dripping > condensate, driver_cancelled driver_didnt_come no_driver > driver
  cancellation, drum_machine beat > rhythm drum, due > closing, each_week > weekly, easy simple,
  edge_of_town city_limits > boundary area, emergency evacuation > assembly, engine cut_out > motor
  switches, enough > suffice, est eastern, exercise > session, fabric_conditioner conditioner
  softener > compartment, fam family, fan hot_air > convection, fast fastest quick quickest
  in_a_hurry > express short rapid, faster > accelerate, find_out > ascertain, finish_when
  come_home later_start > delay postponed timer end, first start begin > commence, firstaid > aid
  medical, fit_in how_many_clothes how_much_can_i_put > load capacity maximum kg, food_drink >
  catering beverages, footpath > pedestrian, forgot_to forgot_my > missed, fridge refrigerator cool
  > compartment temperature, fuel_car > fuel, germs bacteria viruses > hygiene sanitise disinfect,
  get_bigger > enlarge, get_less goes_down drops > decrease diminish decline, get_more > additional
  increase, get_my_song_off export_my_song save_my_song > rendered export file stick, gf bf >
  girlfriend boyfriend, giftaid tax, girlfriend boyfriend wife mate friend > passenger accompanying
  person, glasses > crockery, gmt > utc, got_a_ticket speeding_ticket got_fined got_a_fine >
  penalty fine notice, gov government, gritty grit sandy bits_on > deposits residue sieve,
  half_full half_empty small_load > half load, half_way midway stop_it cancel_it > discontinue
  interrupt cancel, halfway middle_of in_the_middle > conclusion, have_to > mandatory obligatory,
  heat_pump > pump heat, hob stove ring burner > zone cooking, hook_up hook plug_into > connection
  usb socket, hotel stay > room lodging, how_far how_many_km > range km distance, how_hard_i_hit
  how_hard_i_press same_loudness loudness > touch velocity dynamics force, how_long_parts
  bits_for_it spare_bits > parts available, how_long_wait wait > minute interval delay pending,
  how_many number > maximum, how_many_miles > km distance, how_wide how_tall how_deep > width
  height depth, hurt broke_his_arm sick ill > medical injury, husband > passenger, ice_build_up
  frosted full_of_ice > defrost, ice_maker ice_cubes > ice, illegal law, immediately right_now >
  instant, in_a_row > consecutive successive, in_the_shop quick_stop stop_for_a_minute > paused,
  income > revenue, induction_pan which_pan > induction magnetic, is_on > illuminates, jams
  jammed_open pops_open opens_by_itself > opens door, jeans shirts trousers > cotton garment,
  karaoke > singing, keep hold_onto > retain, leaks_brown brown_water > limescale, leave > depart,
  left_my_bag left_my_phone left_my_jacket left_behind forgot_my_bag > belongings articles property
  lost, left_over leftovers > remnants residual, left_something_in_the_car lost_in_taxi > lost
  property driver, light_is_on light_on lamp_on > lamp illuminates indicator, lobby foyer
  reception, longest takes_so_long > duration, look_after > maintain, looking_after care > upkeep
  maintenance, lost mislaid misplaced > replacement, lost_my > mislaid replacement lost, make_it_go
  accelerate gas throttle > lever, make_it_longer longer > prolonged, me_and_my_kids my_family
  whole_family > family household, megapixel > resolution sensor, metal_in tin_foil foil > metal
  aluminium, middle_of_nowhere out_of_town outside_the_city > outside area boundary, mins minute,
  mo mos mth > month, mouldy mould mold mildew > odour gasket, moves_around > vibration level,
  must_i > mandatory compulsory obligatory optional required, my_ex ex > partner, need must_have >
  requisite, new_key lost_key > replacement mislaid, no_heat not_heating stays_cold doesnt_heat
  radiators_cold > heating boiler pressure bleed, no_hot_water cold_shower > hot boiler cylinder,
  no_water doesnt_fill wont_fill > water tap supply hose, nonprofit ngo > registered, not_allowed
  cant_i forbidden > prohibited permitted permissible, not_cold not_cooling warm_fridge doesnt_cool
  > cooling temperature thermostat, note_stuck wont_stop stuck_note keeps_playing > persist panic,
  ok_to allowed_to is_it_ok am_i_allowed > permitted permissible prohibited allowed, old >
  previous, on_the_back two_people two_of_us both_of_us > persons passenger two, on_top >
  additional, one_time > single, out_of_tune sounds_off > pitch tuning, overloaded too_full > load,
  pass_mark how_many_points_to_pass > pass score percent, passenger > persons, people >
  participants, plate cup bowl > crockery dishes, plate_doesnt_turn > turntable, plug_it_into_hot
  hot_tap > hot water connection, pod capsule tab > tablet detergent, polyphony how_many_notes >
  voices notes, poo nappies diapers baby_clothes > hygiene soiled, power_went_out > power failure,
  practice_at_night without_waking neighbours > headphones silent, preset patch > sounds factory,
  pressing_the_buttons press_buttons messing_with > lock secure controls child, pressure_low
  low_pressure > pressure refill, private party event function hire > birthday wedding, pub bar >
  alcohol, puddle > leak, puddle leaking water_on_the_floor > water connections leakage, purifier
  hepa > filter, put_in insert > load, put_on_my_head have_to_wear > compulsory mandatory
  recommended, refill > container, require > requisite, retake redo_the_test > attempt, rice_cooker
  > rice, ring > dial dialling, ring_someone call_someone ring_you > telephone phone hotline call,
  rinse_aid shine > rinse, save_my_sound save_a_sound save_settings keep_my_sound > store memory
  location, saves_electricity cheapest saves_water saves_most > energy eco consumes least,
  self_clean clean_the_oven pyro > pyrolysis cleaning pyrolytic, shortest_wash quick_wash
  fastest_wash in_a_hurry > quick duration minutes, show > depict, shrink > decrease reduce, shrunk
  > temperature wool, sing vocals > microphone, sis > brother sibling, sister lives_elsewhere
  another_city moved_out > household elsewhere family, smaller > decrease diminish, smoke extractor
  hood > extraction filter, soaking soaking_wet still_wet dripping > wet spin, sock add_something
  put_something_in forgot_something chuck_it_in throw_in > add adding pause, solar panels >
  photovoltaic inverter, song piece > recording, sound_is_gone lost_my_sound lost_my_settings >
  stored discarded saved, spray_arm > spray, sprayer > spray, stains marks > residue, still_dirty
  not_clean doesnt_clean > filter spray arm, stink stinky smelly reek > malodour odour, stop >
  discontinue, straight_away right_away immediately > minutes, street > carriageway, stuff > item
  belonging, surge price_went_up_suddenly > demand dynamic, take_off take_out remove > detach,
  take_out take_the_plates_out unload empty_the_dishwasher > cool, tax > deductible exempt,
  thermostat > setpoint, timezone what_timezone my_time > utc cet, timing tighter sloppy > quantise
  quantize, tip_the_driver tip > gratuity, tmw tomorrow, toaster toast > browning crumb, try_again
  retry have_another_go second_try > repeat repetition reattempt, turning_itself_off switches_off
  goes_to_sleep keeps_turning_off > idle standby automatic powers, twice same_one > duplicate,
  two_sounds two_instruments one_side > split layer, ty thank, under_my_counter under_the_counter
  in_my_kitchen fit_in_my > niche dimensions width, use > employ utilise, vegan leather > material,
  wait_for_me waiting_time > minutes, wallbox charge_my_car car_charger > charging vehicle,
  wash_stuff_off rinse_before wash_before rinse_off scrape_off > preliminary prerinse remnants
  rinsing, washing_instructions shrink > care wash, wet damp > droplets, what_temperature >
  temperature degree, what_time what_day > date schedule hour, when_is > date schedule,
  where_can_i_leave where_do_i_leave where_do_i_park > park bays, where_is_my_stuff my_stuff >
  belongings items property possessions, wife husband partner girlfriend > spouse, wine_glass
  tall_glasses > stemware glasses, without > devoid, wont_empty water_left full_of_water wont_drain
  > drain discharged pump filter, wont_spin doesnt_spin > spin uneven load, wool jumper silk >
  delicate, worst > immediate, write_down take_notes > notes record, wrong_note > errors amended`;
