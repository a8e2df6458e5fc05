/** Software, devices, appliances and tools; see `SYNONYMS`. */
export const devices = `
  2fa mfa otp > authentication factor verification, 4k uhd hd > resolution quality, 5g 4g lte >
  network coverage mobile, a4 letter paper_size > paper format, aaa aa 9v button_cell > battery
  cell, abort halfway mid_cycle > cancel interrupt, abroad > union, abroad outside_the_eu >
  international customs duties, accessory > attachment part, acct account, action > shutter
  tracking, ad_blocker adblock > extension blocker, adapter plug_adapter abroad other_country >
  voltage mains, adaptor adapter, add_on > plugin extension, addy address, adjust setting,
  admin_page router_login > interface address, admin_panel dashboard, aerial dish > satellite,
  age_check 18_plus > age verification, age_limit_toy > age, airbnb > host, airco > conditioner
  conditioning cooling, alarm alert, alexa google_assistant siri homekit > voice assistant
  compatible matter, alexa google_home siri hey_google echo > voice assistant smart compatible,
  all_of_them everything_at_once > bulk, allowed_to_bring > permitted admitted, alter edit modify
  update, amazon ebay etsy > marketplace seller, america > roaming abroad, amp amplifier > output,
  antivirus malware, antivirus protect, any_limit > limit maximum, api interface, apikey > key
  credential, app application program software, appliance > device unit, archive backup, arduino
  raspberry_pi > board, ask request, asking_for_the_date forgets_the_date wrong_date > date clock,
  asks_me_to keeps_asking_me > prompt, asleep sleep nighttime bedtime > night silent quiet,
  assemble > mount fit, at_night > silent, attach > fasten connect, automatic auto > automation,
  aws azure > cloud hosting, baby_monitor > monitor baby, back_up copy, backup back_up, backup copy
  snapshot, bad_signal weak_signal no_signal poor_signal dead_spot no_reception no_bars one_bar >
  reception coverage signal repeater, bad_smell mouldy_smell > odour, bag full_bag > dust, banned
  jammed stuck clogged, base > charging, bathtub tub bath, batteries_on_plane > lithium aircraft,
  battery_change chirps beeps_every > battery low, battery_dead dies_fast out_of_juice run_flat
  no_juice drains > depleted discharged charge accumulator battery low, battery_drains drains_fast
  battery_dies dies_quickly > battery consumption background brightness, battery_pack > accumulator
  battery, battery_range > range, battery_swollen > battery swollen, battery_type > battery type,
  be_home be_in stay_home at_home > present presence attendance absent, be_in_the_picture
  in_the_photo_myself group_photo > timer self delay, beach sand > salt, beep > sound, beep chirp >
  alarm alert, beginner newbie > tutorial, bendy flexible rubber soft squishy stretchy > elastic
  tpu, beta preview, bill > fee, bill_go_up price_go_up gets_dearer more_expensive put_up_price
  price_hike > rise increase annually inflation adjustment, bios uefi > firmware, black_and_white >
  monochrome, black_friday > sale, black_screen blank_screen wont_wake > display restart screen,
  blackout power_outage > power outage, bleep chirping > tone signal acoustic, blink flash > pulse,
  blinker > indicator signal turn, blinking_red > red indicator fault, block_a_number block_calls
  nuisance_calls > block unwanted calls, block_my_sim block_it stop_card > barred block, blockage
  obstruction, blocked > blockage, blocked > jammed stuck, blood_pressure > cuff pressure,
  bluetooth pair, bluetooth wireless, blunt dull > sharpening, blur motion_blur playing_football
  sports running moving_kids > movement shutter speed tracking, blurry out_of_focus fuzzy unsharp >
  focus sharpness autofocus, blurry_background bokeh background_blur > aperture background diffuse
  depth, boolean bool, boot start, both_sides double_sided > duplex, bounced_payment
  direct_debit_bounced > returned debit failed, box modem hub > router equipment, brakes_squeal
  squeaky_brakes > brake pads, brick masonry, brightness dim > backlight, bring_back take_back
  doesnt_fit > withdrawal, bring_my_kid bring_child bring_my_son year_old > minor child adult
  accompanied, broil grill > broiler, broke > instalment, broke_after warranty_over out_of_warranty
  > warranty expired repair, broken > troubleshooting, broken_on_arrival arrived_broken
  arrived_smashed came_broken smashed damaged > transit defective faulty, browser > chrome firefox
  safari, browser_chrome edge_firefox > browser, buffering keeps_stopping stutters > bandwidth
  connection speed, bug error problem, bugspray > insecticide repellent, built_in fitted
  under_the_counter > integrated installation niche, bulb_burns_out burn_out > lifetime lifespan
  hours lasts, burglar break_in > alarm, burn hot, burn_myself hurt_myself cut_myself dangerous >
  injury burns risk hazard safety, business_contract > business, business_customer company >
  business trade, button > key, by_default from_the_start > default initially, by_email > written,
  by_itself on_its_own > automatically, cable > cord lead wire, cable cord > mains, cable cord wire
  lead > connector, cable_in_garden > cable installation, call phone telephone, call_abroad
  phone_home ring_abroad > international calls, calls_drop > signal coverage, camera spying >
  recording, can_i_bring > admitted, can_i_change_it > amend modify, can_i_get_another new_one
  another_one > replacement additional, can_i_wash machine_wash in_the_wash in_the_dishwasher >
  washable wash dishwasher safe, can_somebody_else someone_else can_my_friend > third transferable
  representative, can_t_get_in > login access password locked, cancel_any_time > cancel term,
  cancel_order cancel_my_order dont_want_it_anymore > cancelled withdrawal, cant_call
  cant_make_calls > calls restricted, cant_find_home find_its_way cant_find_dock wont_dock
  doesnt_go_back > station dock return, cap_my_bill spending_cap > limit cap spending, capacity
  seat volume, cargo > package, carry > capacity volume contain, carry_it portable light_enough >
  weight handle, catch > exception handler, catches_fire fire smoke burning smells_burning >
  overheating emergency, cell cellphone > phone mobile, cell cellphone > smartphone telephone,
  cellar attic garage shed outside > storage dry, celsius degree heat hotter, cement concrete >
  mortar, chain > lubricate, chainsaw saw > chain, chalky cloudy_glasses > limescale, change >
  modify, change_appointment move_my_appointment > reschedule appointment, change_delivery_date
  reschedule_delivery > delivery date, change_language wrong_language in_german > language menu,
  change_out > exchange replace, change_wifi_name rename_wifi change_wifi_password > network name
  key, changed_my_mind back_out change_of_mind cool_off > withdraw cooling rescind, channels tune
  find_channels > scan, charge adapter, charge_battery_winter > temperature storage, charge_fast
  fast_charge slow_charging doesnt_charge not_charging wont_charge > charging charger watt cable
  port, charge_for how_much_to_print > charged gram fee, charge_it how_long_charge plug_it_in
  juice_up > charging hours, charger > adapter power, charger charge battery, charger_lost
  lost_charger > charger replacement, charging_cable > cable, charging_light > indicator charging,
  cheap_at_night > tariff delay, cheaper_deal better_deal haggle > tariff offer retention discount,
  cheaper_one > discount, cheapest_to_run save_energy save_water > economical efficient, checkup
  service > maintenance inspection, checkup servicing, child_lock > safety, child_lock kids_cant >
  lock child, children safety, chromebook thinkpad > laptop notebook, chromecast airplay cast >
  screen, chuck > throw, chuck_out chuck throw_out throw_away get_rid_of bin_it the_bin the_trash >
  disposal refuse discarded recycling, class course lesson > induction instruction, clean_it
  get_it_clean > cleaning maintenance wipe, clean_lens > lens clean cloth, cleaning maintenance,
  click tap, clicking shutter_sound > silent shutter electronic, clock_wrong time_is_wrong
  set_the_clock change_the_time > clock time daylight, clogged > blockage, clogged bunged_up
  blocked_up gunked > blocked obstructed saturated, clone duplicate, close > quit exit, cloud drive
  dropbox onedrive icloud > storage, cloud online, cloud server, cloudy > glass, cmd command, code
  source, code_not_working > code valid redeemed, coder > programming developer, coding programmer
  > programming, collaborate > team share, colour warm_light > temperature, come_out_dark too_dark
  > exposure sensitivity aperture, come_to_my_house home_visit callout > technician service visit,
  command console, command_line > terminal console shell, commercials > advertising, compatible
  support, compile build, compress unzip > archive, compress zip, computer > mac desktop, computer
  machine, config configuration option preference setting, connect set_up_with > pair, connection >
  network, consume consumption, contact email phone reach, contain > capacity seat, contribute
  contributor, controller_drift drift stick_drift > stick calibration, convert conversion, coolant
  antifreeze, copy > clipboard, copy clone, cord lead, corrode corrosion, cortana > assistant
  voice, cover cap, cracked smashed_screen broken_screen > screen display damage repair
  replacement, crash error, crash_report log, credit_card_safe saved_card > payment stored,
  credit_check > credit, cricut > cutter, cron scheduler, crumbs > residue, cup mug cutlery
  cookie_cutter food_safe > food safe, curl lift bend warp > corners deform, cursor pointer, custom
  > measure, customise customize > adjust, customise customize personalise adapt, customize
  customise personalize > theme, cut_me_off cut_off disconnect_me > restricted suspended
  disconnection arrears, cut_out dropping_out keeps_dropping > interruption intermittent disconnect
  connection, cutlery silverware forks > flatware, cutter cnc > cutting, cutting_board
  chopping_board > wooden utensil, damp > moist, danger warning, dark_theme > theme appearance,
  darkmode > appearance, dashboard instrument, dashboard panel, dashboard_light warning_light
  engine_light > warning lamp indicator, dashcam security_cam doorbell_cam > camera recording
  surveillance, data_not_working no_mobile_data > data apn, data_usage how_much_have_i_used > usage
  consumption allowance, database > storage data, date_wrong set_the_date > date clock,
  days_without without_internet_for > loss compensation credited, db database, dead_pixel > pixel,
  death_of_customer died_account_holder > bereavement death, debian linux, default standard, degree
  temperature celsius fahrenheit, delay laggy_sound > buffer, delete erase remove, delete erasure,
  descale decalcify, descale scale limescale calcium, detergent powder, devil_eyes red_eyes >
  pupils flash, dict > dictionary map, dim dimmer brighter > brightness, dimensions measurement,
  dirt crud gunk grime muck fluff > dust soiled residue, dirty filthy > dirt, disable deactivate,
  disappeared vanished gone_missing > removed deleted restored hidden, discard throw, discount_code
  coupon coupon_code voucher > code promotional discount, dishes plates crockery > dishware
  tableware, dishwasher wash, dishwasher washer > appliance, disk ssd > drive, disney hbo >
  streaming, display_dark screen_blank no_display > display standby power, dispose discard, dispose
  throwaway discard > recycling waste, dji mavic > drone, dl download, dns domain > nameserver,
  do_i_get_anything > compensation entitled, do_i_need_training need_to_take before_i_can >
  induction prerequisite presuppose required, do_not_disturb > interruption notification,
  do_they_check do_you_check > inspection verified controlled, dock home_base > station charging,
  doesn_t_drain wont_drain > drain pump blocked, doesnt_get_hot stays_cold not_hot_enough lukewarm
  > temperature heating element thermostat, doesnt_let_me wont_let_me not_letting_me cant_do >
  error restricted permission, doesnt_react not_responding no_response not_reacting > unresponsive
  responding offline, doesnt_suck not_sucking no_suction weak_suction pick_up_dirt doesnt_pick_up >
  suction diminished reduced filter blocked, dog_hair cat_hair dog_fur cat_fur fur pet_hair >
  animal hair pet, dongle adapter, doorbell ring > chime, downgrade previous, downgrade revert
  rollback earlier, download install, download_shows watch_offline download_movies > download
  offline, drawer > basket, dribbles > leak seal, drier tumble > drying, drill bit > chuck, drill
  bore, drillbit drill, drip leak leaky > leakage seal, drive driver, drone fly > altitude, drop
  smashed cracked > impact, dropped_laptop > damage, dry_it > desiccate drier, drywall gypsum,
  drywall plasterboard, dual_sim two_sims > sim dual, dub > audio, dump recycling_centre junkyard >
  collection point municipal recycling, duolingo > course, dust dusty > soiled, dusty dust, dyson
  roomba robot_vacuum > vacuum cleaner robotic, ear_protection > protective, eat lunch snack drink
  coffee > food beverages, ebike > pedal, ebook kindle audiobook > book download reader, eco
  efficient, eco green sustainable environment > environmental recycled, economical eco, edge
  browser, edges > corner, efficient economical, electric power, electric_shock > electrical
  danger, electric_shock zapped shock > mains hazard, email > e_mail address, emergency_call 999
  911 112 > emergency calls, empty_it empty_the_bin tip_out > container empty dust, enable
  activate, enable disable > switch, encrypt cipher, energy > electricity, energy_label
  energy_rating a_plus > energy class label, england > kingdom international, epic gog > store
  platform, erase wipe, error > failure message, error exception, error_code e1 e2 e3 f1 fault_code
  code_on_display > error fault code display, esim > profile, ethernet cable network, example
  sample, excel powerpoint > document office, exhaust muffler > silencer emission, explode fire
  hurt > danger, exploit > vulnerability, export download, extend_warranty longer_warranty >
  extended guarantee, extender booster > repeater mesh, extension_lead power_strip multi_plug >
  socket extension mains, extract archive, extract unzip, face_id biometric, factory_reset > reset
  default restore, failing > troubleshooting malfunction, failure malfunction, fake_reviews >
  verified, fall_down fall_off drop_off > cliff fall, false_alarm goes_off_for_no_reason >
  sensitivity false alarm, family_plan several_phones multi_sim > family multiple additional,
  fan_noise loud_fan > fan cooling, fast quick, faster > performance optimization, fastest quickest
  top_speed > maximum speed mbit download, fat > degreaser, fault > failure malfunction, fav fave >
  favorite, feature > capability, feature_request > request suggestion, fedora linux, feedback
  squeal howl > microphone, fell > breakage, fertiliser > nutrient, fibre fiber dsl cable >
  internet, fibre_cut digging > damage line, file document, file file_type what_format format >
  accepted stl, fillup refuelling, filter > sieve strainer search, find locate search, find_ip >
  address, find_my_phone > locate, find_stuff_to_print models designs > retrieved,
  fingerprint_reader > fingerprint sensor biometric, firewall port, firewall security, first_clean
  before_i_use_it > initial rinse clean, fit size, fitbit garmin apple_watch > tracker watch,
  fitting attachment, fix > troubleshooting, fix mend remedy, fix repair solve, flag switch >
  option argument, flap > lid cover, flashing > indicator, flashing blinking > led, flashlight
  torch, flat_battery dead_battery > charge, flower > minimum distance macro, fogs_up fogged
  steamed_up misty > condensation, font > typeface text, for_kids child_friendly > children
  suitable, for_some_reason out_of_nowhere suddenly > automatically unexpectedly, force_restart
  hard_reset > restart hold button, foreign > european, forgot > reset, forgot_password > password,
  forgot_to_pick_up left_it_there not_collected > abandoned uncollected discarded, france >
  european abroad eu, free cost, free_month first_month > trial free, free_shipping free_delivery >
  dispatch free shipping, free_trial > free, freeze hang > unresponsive, freeze hang crash, freezer
  frost, frozen hangs stuck_on unresponsive > restart force, frozen_screen screen_frozen > restart
  reset, gadget device, galaxy oneplus > smartphone android, game_ports open_nat port_forwarding >
  port forwarding, gap > opening space, garden outdoors in_the_sun > uv weather suitable, gasoline
  fuel, gear transmission, gemini claude > assistant model generated, general manual, germany > eu,
  get_hold_of reach, get_in get_into > login access, get_it_off stuck_to_the_plate off_the_bed
  wont_come_off > detach remove sheet cool, get_out get_out_of_contract leave_contract
  break_contract > rescind terminate cancel penalty, get_rid_of getting_rid_of > remove delete
  dispose discard, gift_voucher > redeem, git repository, github gitlab > repository, glasses >
  protection, glasses_vr > spectacles glasses, glue stick > bond, go_back > undo previous, go_down
  is_down are_down > outage interruption fault disruption, goes_in_circles spins_round spins_around
  round_and_round keeps_spinning > circle rotate wheel, goes_off_by_itself turns_itself_off
  switches_itself_off shuts_off_by_itself > standby automatic shutdown overheating, going_away
  away_for going_on_holiday not_using_it dont_use_it havent_used > storage storing prolonged
  absence, google search, gpu video, grainy > noise, grass turf, greenhouse glasshouse, greyed_out
  grayed_out > disabled unavailable permission, greyscale > monochrome, ground > grounding earth,
  guarantee > defects, guest_access let_guests > guest access, guest_wifi > guest network, guitar
  bass ukulele > instrument strings, gun > prohibited, gutter drainage, hack attack, hacked >
  security, hacker > compromised attacker breach security, hair_in tangled wrapped_round > hair
  wound entangled, hairy strings stringy spiderweb cobwebs > threads retraction, half_load > load,
  hammer mallet, hand_wash wash_by_hand > rinse lukewarm hand, handbrake > parking brake, handle
  grip, handle_broke knob_came_off broke_off snapped_off > replacement spare damaged, hang_over
  overhang > support, hard_drive > disk storage drive, hard_water > limescale hardness, hdd
  harddrive > disk drive, hdd storage, hdmi > input, hdmi displayport vga > connector port,
  headlight > headlamp beam, headphone_jack aux > headphone jack connector, heart_rate pulse >
  heart rate sensor, helpline hotline, helpline support, hidden_number withhold caller_id > caller
  number, hold > capacity seat carry, holds > litres, hole opening, hole_size cutout > niche, holes
  gaps > extrusion, hollow solid fill > infill, hoover vacuum > cleaner suction, hose > tube pipe,
  hose too_short longer_hose > extension, hotfix > update, hotkey shortcut keybind > keyboard,
  hotspot > tethering, how_big biggest max_size > build volume maximum dimensions, how_big
  dimensions fit_under fit_in how_tall > height width size, how_big how_large > size dimension
  area, how_close insect > minimum distance close macro, how_do_i_open_it open_the_back get_inside
  > open cover screws, how_do_i_start first_time first_use out_of_the_box just_bought brand_new >
  initial commissioning setup installation unpack, how_do_i_turn_off get_rid_of_the disable_it >
  disable deactivate, how_do_i_turn_on enable_it > enable activate, how_fast speed > mbit mbps
  download rate throughput, how_fast_ebike top_speed > speed km, how_high > height, how_late >
  deadline, how_long_appointment > appointment hours, how_long_delivery get_here how_soon
  when_will_it_arrive when_does_it_come when_do_i_get > delivery arrive dispatch working,
  how_long_does_the_battery battery_life how_long_does_it_last run_time > runtime operation charge
  battery hours minutes, how_long_print > duration layer hours, how_long_repair how_long_to_fix >
  repair days, how_long_return how_long_do_i_have_to > days return, how_long_to_charge > charging
  hours duration, how_long_until how_long_before when_will > period days, how_long_warranty
  how_long_guarantee > guarantee warranty months, how_long_will_it_last lifespan life_expectancy >
  lifetime cycles hours, how_loud loud noisy too_loud wake_up_baby wake_the_baby > noise decibel db
  silent quiet sound, how_many_devices > simultaneous maximum connected, how_many_megapixels photos
  selfies camera > lens megapixel, how_many_people_does_it_feed servings > capacity,
  how_many_photos shots > images capacity, how_many_pics before_it_dies > capacity exposures
  accumulator, how_many_screens how_many_people_can_watch watch_at_the_same_time > simultaneous
  devices streams, how_much_does_it_weigh heavy > kg, how_much_fits > capacity litres volume,
  how_much_power power_hungry electricity_bill use_much_electricity > consumption watt energy
  efficiency, how_much_water > consumption, how_often > daily, how_often when_should_i_change
  when_do_i_need_a_new > replace interval monthly weekly, how_often_clean when_to_clean
  clean_how_often > weekly monthly cleaning cycle, how_small size, how_thick thickness, hum buzz >
  ground shielding, icebox refrigerator, if_i_lose_it lost_it > loss replacement, import upload,
  in_the_evening > night hours, incognito private_window > private browser, indoors inside
  dark_room at_night night_shots > interior dusk low sensitivity iso, inflate > pressure, insert
  put, install_it_myself do_it_myself diy > installation qualified electrician, installer >
  executable, installer engineer guy_comes fitter workman handyman > technician visit appointment,
  instructions handbook > guide, int > integer numeric, integration > connect, internet online web
  wifi, internet_down internet_is_down no_internet internet_gone internet_not_working
  internet_is_out net_is_down > interruption fault outage service fail disruption,
  internet_goes_down without_internet > offline local, ipad apple, ipad ios, iphone > ios apple,
  is_it_available_here can_i_get_it_here my_area my_street where_i_live > coverage availability
  region, is_it_my_fault my_fault > liability liable responsible, is_it_safe_for_kids let_kids
  kids_use children_use > children supervision safety, is_that_covered am_i_covered covered
  still_under > warranty guarantee insurance liability, isp network_operator > operator carrier
  supplier, issue > error fault, italy > union abroad eu, itchy rash skin_irritation > irritation
  skin strap, iterate loop, jam_thread thread_jammed > thread, jumpstart > jumper battery,
  keep_my_number same_number old_number my_number bring_my_number > porting number transfer,
  keep_out stay_out_of no_go off_limits not_go_into keep_away > restricted zone barrier boundary
  exclude forbidden, keeps_happening every_time > recurring persists, kettle boil, key_fob
  remote_key > key remote, keyboard piano synth > keys synthesizer, keyboard_broken key_stuck >
  keyboard key, kid_safe kids_lock > lock child, kids toddler baby little_one my_son my_daughter >
  supervision infant, kids_internet block_sites > parental filter, kids_vr > age children, knob >
  dial, kobo > reader, lag slow performance delay, laggy slow memory, lan wired > ethernet network,
  lan_cable > cable, landline home_phone > telephone fixed telephony, landline_number > telephone
  number, landlord renting i_rent > proprietor tenant consent owner, lappy rig > computer, laptop
  desktop, laptop notebook, large_order > wholesale quantity, largest > volume maximum dimensions,
  latest > newest current version, launch > execute, lay_it_down lie_on_its_side on_its_side >
  upright transport, leak > exposure, leave_alone unattended > supervision, leave_in_the_car
  hot_car > temperature storage heat, leave_in_the_rain left_outside > moisture protected,
  leave_it_outside safe_place > deposit permission, leave_it_running over_night leave_overnight
  unattended > overnight, leave_my_account money_leave taken_out come_out_of_my_account go_out >
  debited collected, leave_plugged_in always_plugged > charging mains disconnect, led > light lamp
  bulb, left_or_right door_other_side swap_door > hinge reversible, leftovers waste > residual
  recycling, lemon citric > descaling acid, level uneven_floor wonky_floor > feet adjustable, lever
  handle, library > package module, licenseplate > registration, lid > cover, light lamp indicator
  bulb, lights_red red_light > lamp fault, limescale lime, limit quota cap > rate, lines > nozzle
  cleaning head, link > url hyperlink, lint fluff > filter, linux unix, lip_sync out_of_sync >
  delay synchronisation, litre liter > volume capacity, live_sport football_match > live broadcast,
  load capacity, loaner replacement_unit > replacement unit, lockedout lockout, log_in > login
  sign_in signin logon authenticate, log_on > logon sign_in, log_out > logout sign_out, login >
  sign_in, login signin logon, lost_password > password, lost_receipt no_receipt proof > purchase,
  lost_signal fly_away > return signal home, loud noisy, loud volume, loud volume turn_up turn_down
  > gain level output, loyalty_points > loyalty, lube lubricant, lubricate grease, lunchbox
  plastic, mac > apple, macbook macos osx > apple, machine > appliance device, made_for_me
  personalised engraved > made measure, made_in where_is_it_made > manufactured origin, mail email,
  mailman postman delivery_guy ups fedex dhl hermes > carrier courier parcel, maintain maintenance
  upkeep, maintain service, make_holes drill_holes holes_in_the_wall > drilling consent proprietor,
  makes_a_smell burning_smell smells_like_burning > odour overheating smoke, manual > instructions
  guide handbook, manual guide > documentation, manual instruction lost_manual > download, manure
  organic, map floor_plan > zone, mat > carpet, max_temperature > maximum temperature, max_weight
  too_heavy too_fat > maximum weight load, mechanic garage > workshop dealer, melted > deform
  temperature, mic microphone, midi usb > interface, mileage mpg > consumption economy fuel,
  miss_appointment > missed appointment, missing_item something_is_missing > missing incomplete,
  missing_screw missing_piece something_missing part_missing > missing scope supplied delivery
  component, mobile > smartphone cellular, mobile_data > data allowance, mobo > motherboard, mode >
  cycle, mode > programme, modem router network, monthly_rolling no_contract sim_only > rolling
  contract month, mop > cloth wet, more_data extra_data top_up > additional purchase allowance
  gigabyte, motion movement detects > sensor, motion_sick dizzy sick nausea > discomfort breaks,
  mount > install attach, mouse > pointer cursor, move_it transport_it take_it_with_me > transport
  upright bolts, moving moving_house new_flat new_house new_place > relocation address transfer,
  mower > mowing, mower lawnmower, mute > sound, naked nudity sex_scenes > explicit mature, nas >
  storage volume, needle > stylus cartridge, needle_broke > needle, neighbour next_door > deposit,
  nespresso keurig > coffee capsule, netflix disney_plus prime hulu > streaming subscription,
  never_turned_up didnt_turn_up no_show_engineer didnt_show_up didnt_come stood_me_up > missed
  appointment technician, new_customer already_customer existing_customer > customer new existing,
  new_filter change_filter > filter replace, newb n00b > beginner newcomer novice, newsletter >
  unsubscribe, next_day tomorrow overnight > following, next_week > week, night_rate
  cheap_electricity cheap_power > delay tariff, night_vision > infrared night, nil empty > null,
  no_fly near_airport > airspace restricted prohibited, no_picture > signal source input,
  no_service searching > network signal, no_signal > antenna aerial, no_sound no_audio cant_hear >
  audio sound volume mute, noise noisy grainy > grain iso sensitivity, noise noisy loud humming
  rattling > vibration sound, noise sound volume, nonstick teflon > coating,
  not_available_in_my_country region_locked blocked_in > region licensing territory availability,
  not_my_fault > liability, not_work doesn_t_work won_t_work > fault error fail problem, notebook
  computer, nothing_comes_out no_plastic clogged > extrusion nozzle, notify alert, nuke bomb, nuke
  delete wipe, number > integer, number > telephone, obsolete deprecated, oculus vive > headset,
  oil lubricate, oil_light > oil, old_one old_machine > refuse, old_version > previous earlier
  downgrade, ombudsman complain_higher take_it_further escalate > referred, on_fire > smoke
  emergency stop, on_holiday overseas another_country vacation > roaming international european
  union, on_sunday at_the_weekend on_weekends > weekend sunday, one_at_a_time > single, one_ear
  one_side only_left only_right > channel balance, online_only > online, onto_my_iphone on_my_phone
  get_pictures_off onto_my_computer get_photos > transfer telephone computer, open_source > source
  licence, opened_it open_it_up took_apart take_it_apart unscrew > opening disassemble dismantle
  tampering, opensource license, optimise optimization, optimize > performance, ordered_wrong
  wrong_one > amended modify, os > operating system, out_of_ink low_ink ink > cartridge toner,
  out_of_stock sold_out back_in_stock > stock, out_of_tune tune > pitch intonation, outlook >
  email, outside > uv weather, oven stove cooker > range, overheat too_hot gets_hot > overheating
  temperature burns, overheats > ventilation, own_router my_router own_modem > customer equipment
  third compatible, package_never_came lost_in_the_post not_here_yet still_not_here > consignment
  arrived enquiry carrier lost, paid licence license > subscription, paint coat, paint primer, pan
  > aluminium, paper_bill by_post > paper invoice postal, paper_jam jammed_paper paper_stuck >
  paper jam, parallel concurrent, parameter argument option, parental_controls screen_time
  kids_phone > parental restriction child limit, parental_lock kids_lock pg age_rating > parental
  restriction pin rating, parts > spare, pass password, passcode pin, passwd passcode pin >
  credential passphrase, password > pin, password passcode, password_reset > reset recover, patch
  update fix, path directory, pause while_running > interrupt, pause_membership
  freeze_my_membership > pause suspend, pay > method, pay_later buy_now_pay_later klarna afterpay >
  account instalment invoice, pay_off_phone > instalment remaining, payment how_can_i_pay > method
  accept, pc desktop, pdf > document file, pedal crank, peloton > equipment, personalize
  customization, phantom_power 48v > phantom microphone, philips_hue hue ikea_bulb > bulb lamp,
  phone > application smartphone, phone mobile app > iphone android ios, phone_book ex_directory >
  directory listing, phone_insurance cracked_screen > insurance damage, phone_number > number
  contact, phone_stolen nicked_my_phone lost_phone stole_my_phone phone_got_stolen > stolen lost
  barred block handset, photoshop > editing, pics pictures photos shots > exposure photograph,
  picture_message mms > message multimedia, picture_quality blurry_picture pixelated > resolution
  quality bitrate, picture_too_dark > brightness backlight, pitch_black dark, plank board, plastic
  filament spool > material pla, plate bed > sheet surface, play_space room_scale > boundary area,
  play_up acting_up > fault malfunction, pliers tool, plug > mains, plug_in > power, plug_in_a_mic
  microphone > external socket, plug_in_car > charging, plug_in_guitar jack > input, plugin
  extension, plumber electrician > qualified specialist installation, pod > capsule dissolve,
  podcast > episode feed, poisonous > hazardous, pool diving underwater snorkel > submerged water
  sealed waterproof, popup dialog, port connector, portugal greece > european union abroad eu,
  postage delivery_cost how_much_is_delivery > dispatch delivery carriage, power_on > start switch,
  power_supply > mains adapter power, pref preference, premium 0900 adult_lines > barred services,
  preorder pre_order > advance release, press click push, press push > button, pressure_washer >
  pressure nozzle, previous earlier, prewash rinse, price_match cheaper_elsewhere > match, primer
  undercoat, print_from_phone > wireless airprint mobile, printer_offline wont_print doesnt_print
  not_printing > offline queue driver connection, problem trouble, profile own_profile kids_profile
  > user, programme > setting cycle, promised advertised supposed_to_get > contracted guaranteed
  minimum, propeller blade > rotor, provider > carrier supplier, prusa ender bambu > printer, psu >
  power supply, publish > release, puk > pin, pull_the_plug turn_off_at_the_wall > disconnect
  mains, pullrequest pr > pull contribution, pump motor, puncture > tube, put_it_next_to
  how_much_space gap > clearance distance ventilation, put_on > attach fit, put_together > mount,
  put_up > mount install erect, pw password, pwd password, quality > resolution, quiet > low, quiet
  silent, quit exit, rag cloth, rag cloth > pad, ram memory, range_in_winter > range temperature,
  rar > archive compressed, raw > format, reach range > metre distance, reach_out > contact, react
  respond > unresponsive response, real_store real_shop physical_store visit_you showroom > store
  branch, recharge battery, rechargeable > accumulator, record_a_show > recording, record_player
  turntable > record, red_eye > red eye, red_light green_light orange_light blue_light
  blinking_light light_flashing flashing_light > indicator lamp led illuminated flashes ring,
  reduced outlet > sale, refer_a_friend bring_a_friend invite_a_friend > recommend referral, refuel
  fillup > fuel, register > serial, register_my_drone drone_license > registration operator,
  register_my_product > registration serial, reinstall_windows > recovery reset, release issue,
  remote clicker zapper > control, remote_control remote, remote_doesnt_work remote_not_working >
  remote batteries infrared, remote_lost lost_remote > remote, repair solve > troubleshooting
  resolve, report_a_fault tell_you report_problem > report fault portal, reserve slot > calendar,
  reset default, reset_bulb start_over > reset factory, reset_button pinhole paperclip > reset pin
  button, reset_everything start_from_scratch wipe_it wipe_everything start_fresh clear_everything
  > factory reset restore erase, return_label print_a_label > label return, revert get_back
  recovery > restore, ring > telephone call phone, ring_up phone_up > telephone call, ringtone >
  tone, rinse_first pre_rinse > rinse residue, rinse_under_tap wash_it rinse under_the_tap > wash
  water washable, risky > hazard warning, roaming > european, rollover unused_data > carried
  unused, rookie > novice beginner, room > zone, rough ugly > surface, round_the_clock 24_7
  any_time > continuously, router modem > gateway, router_too_old > replacement, run execute, run
  jog > satellite, run_out > empty low, rust > rusty, rust_spots > rust corrosion, rusty corrosion,
  safe_mode > startup, salt softener, sander > abrasive, sandpaper sanding > abrasive, sanitize
  sterilize > disinfection, saucepan > cookware, save > store, save_data > save cloud, saw blade,
  scale bathroom_scale > weight, scam_calls > calls, scan copy fax > scanner, scarf > hair,
  schedule routine > automation, schedule timer, scrape > residue food, scratch mark, scratched
  scuffed > abrasive surface, screen display > touchscreen, screen_burn burn_in > retention,
  screen_outside see_the_screen in_the_sun sunlight > monitor brightened brightness, screengrab >
  capture, screw bolt, script > code, scrub scouring steel_wool > abrasive scratch, sd microsd >
  card memory, sd_card memory_card > card memory storage, seal gasket, search look, second_hand
  refurbished > owner, second_screen two_monitors external_monitor > monitor display external, seed
  germination, self_install install_it_myself > installation self, self_timer timer > delay, selfie
  > front camera, sell_my_phone > erase reset, send_in get_it_fixed get_it_repaired mend fix >
  repair service workshop, send_it_in send_it_back > dispatch repair package, send_router_back
  give_box_back return_the_box return_router > return equipment termination, serial model_number >
  rating plate label, serial_number > model, service repair, set_up configure, set_up put_together
  > installation assembly commissioning setup, setting mode, setup install configure, shaky
  wobbly_video > stabilisation stabilization, share invite, share_data gift_data > share transfer,
  share_password share_account share_login share_my_login > household sharing credentials, sharp
  not_sharp soft > focus, sharpen blunt dull > blade, sharpen grind, sharpen sharp, shaver razor
  shave > blade trimmer, shelf rack, shelf shelving, shell > terminal command, shifted crooked
  layers_shifted wonky > displaced misaligned layers, shine shiny > polish, ship_to deliver_to
  send_to > dispatch delivery countries, shock electric, shoot_video > video recorded, shortcut >
  hotkey key, shred > shredder, shut_down > shutdown switch power, shutdown power_off > shut
  switch, shutter > exposure, sign_in > logon authenticate, sign_on authenticate > login, sign_out
  logout, signin logon > authentication credentials, signup register > account, sim sim_card chip >
  card esim, sim_not_working no_sim > sim card insert, singer sewing > machine, site page, site
  website, size > exchange, size_chart what_size > size, skiing cold_weather > freezing temperature
  cold, skint hard_up struggling_to_pay cant_afford no_money > difficulty instalment hardship
  payment, skip_a_month skip_a_box skip_month > skip pause, skip_ads ad_free no_ads without_ads >
  advertising, skype > meeting conference, sleep_timer > timer, sleep_tracking > sleep, slow slower
  crawling buffering laggy > speed latency congestion bandwidth, slow_down speed > performance,
  slow_motion slowmo > frame rate, slow_phone storage_full > storage memory cache, slow_wifi >
  channel interference, sluggish > performance latency, small_parts > small parts, smart_bulb >
  lamp, smart_lock front_door > lock door, smart_plug > outlet, smart_tv fire_stick roku apple_tv >
  device supported compatible, smartwatch watch fitbit garmin > wrist tracker, smell fumes smoke >
  extraction ventilation, smelly_machine > clean filter, smoke_detector fire_alarm > smoke alarm,
  snapchat > social, soap detergent, soap detergent cleaning_product cleaner bleach
  washing_up_liquid > additive agent cleaning, socket outlet power, solve solution resolve, sonos
  bose jbl > speaker loudspeaker, sort order, sound > audio, soundbar surround > audio speaker,
  spain > european union eu, spam junk, spanner wrench, spare_one extra_one > spare additional,
  spare_part > part, sparks arcing > metal, speak_to_someone talk_to_someone > contact support
  telephone, speaker > audio sound, speaker > loudspeaker output, specs specification, specs
  specification > technical, speed > bandwidth, speed_test test_my_speed > measurement speed,
  speed_up > performance faster, speedup > performance speed optimization, spilled poured got_wet
  dropped_in_water fell_in_water wet > liquid moisture water damage, spoke rim > wheel, spotify
  playlist > music, spread_payments pay_in_parts pay_off_slowly > instalment, sprinkler >
  irrigation, sprout > seedling, spyware malware, sql database, squeaky > noise lubricate, ssd disk
  storage, stack on_top > kit, stairs > cliff, standby vampire_power > consumption, standing_water
  drain_away > drain pump, start > launch, start_later > delay timer, start_up > start boot, static
  gaming > latency, static_ip port_forward > address port, steps step_counter > pedometer, stick >
  adhesive attach, sticker > label adhesive, sticky_buttons button_stuck buttons_dont_work
  button_doesnt_work > control panel button lock, stink smelly rotten_egg eggy > odour smell, stop
  > abort interrupt pause, stop cease quit, stop exit kill > terminate, stopped_filming
  stops_recording > recording ceases stops hot, stopped_showing not_showing doesnt_show_up
  isnt_showing not_there > hidden visible displayed, stopped_working > error fail, stopped_working
  doesnt_work not_working broke_down conked_out packed_up gave_up on_the_blink kaput busted >
  malfunction fault failure defective troubleshooting, storage > memory, storage space > disk
  capacity, store_credit > credit, store_it put_it_away > storage storing, stovetop cooktop hob,
  straightener curler > iron heat, streaks faded blank_pages > nozzle cleaning print head, strings
  > gauge, strong tough sturdy > infill durable, stuck jammed wont_move > obstructed blockage,
  stuck unresponsive, student under_26 > youth, stuff_i_ordered order > consignment shipment,
  subscription_box monthly_box > subscription, summer_time daylight_saving clocks_change > clock
  daylight, swallow choke > small parts, swap_battery change_battery new_battery > accumulator
  battery replaceable exchange, swap_it new_one_instead > exchange replacement, swim > splash
  moisture ip, switch toggle, switch_off > disable deactivate shut, switch_off_data > data,
  switch_on > enable activate power, switch_provider change_provider move_to_you come_over >
  switching porting transfer provider, switchon enable, sync synchronise synchronize, tab >
  browser, table_salt normal_salt > salt additive, tablet ipad, tado > thermostat, tags_on worn
  tried_on opened > unused unworn original packaging, take_a_picture > photograph,
  take_a_screenshot > screenshot capture, take_over_contract give_contract > transfer contract,
  takes_forever takes_ages so_long > duration prolonged minutes, tap press, tape > adhesive,
  task_manager > process, team > member user, teapot boil, telemetry spying > analytics, telly
  television, telly television > set, telly tv, temp thermostat, tempo speed bpm > metronome,
  terminal > console, text > sms, texts_wont_send > message send, thaw > frost, theme appearance,
  thermomix instant_pot airfryer > appliance cooker, thin thick > wall layer, throttle > rate
  limit, throw bin, throw exception, throw toss, throw_away > waste, throw_old old_machine scrap >
  dispose waste recycling, throwaway disposal, thumbdrive flashdrive pendrive > usb, tied_in
  locked_in stuck_with how_long_contract long_am_i > minimum term contract duration, timber lumber,
  timer > clock, timer start_later delay > start, tinder bumble > dating match, tiny small_pictures
  low_quality > resolution size original, toilet flush > cistern, toner > cartridge, too_bright
  washed_out > exposure overexposure, too_bright_display dim_the_display > brightness display,
  too_cold too_warm > setpoint, too_dark dark_photos > exposure aperture iso brightness,
  too_far_from_router > range repeater, too_few > minimum, too_hot_to_touch burns_my_hand
  hot_to_touch > burns surface hot, too_slow > memory performance, tool > saw, toothbrush > brush
  head, top_up prepaid payg pay_as_you_go > credit balance, track_my_package where_is_my_package
  where_is_my_order where_is_my_parcel track > consignment number, trackpad touchpad > pointer,
  trade_in old_phone > trade recycling, transfer_my_stuff move_to_new_phone new_phone old_phone >
  transfer migration backup, travel take_on_a_plane hand_luggage > aircraft luggage lithium, tray
  rack > basket, trial > demo free, trial demo > evaluation, tripod > mount, trips_the > circuit
  breaker, trips_the_breaker blows_the_fuse keeps_tripping > circuit residual breaker earth, trojan
  malware, trouble > issue troubleshooting, trouble broken > fault, troubleshoot > problem fault,
  trunk boot > luggage, tube pipe, tumble_dryer dryer, tupperware > plastic, turn_it_off_and_on
  reboot > disconnect, turn_off > disable deactivate shut power, turn_off_and_on switch_off_and_on
  > restart reboot, turn_off_the_beep stop_the_beeping mute_beep > tone signal acoustic volume,
  turn_on > enable activate power, turn_on switch_on power_up > commissioning operation switch
  start, turnoff shutoff > disable deactivate, turns_itself_on comes_on_by_itself > timer
  automatic, tv > screen, tv_box set_top > receiver box, tv_package sky channels > television
  package, two_factor > authentication 2fa verification, tyre_pressure pump_up pump > pressure bar
  tyre inflate, uber lyft > ride driver, ubuntu linux, uk britain > kingdom, unbox unpack unwrap >
  packaging film remove, unclog unblock > blockage obstruction, undelete > recovery, under_my_name
  my_name > personal, undissolved melt > dissolve, uninstall deinstall, unittest testing, unlimited
  no_limit as_much_as_i_want > volume restriction fair, unlimited_texts > included, unlock_phone
  unlocked locked_to > locked network simlock, unplug > disconnect mains, unscrew > loosen remove,
  unzip compression, update software_update new_firmware > firmware, updates ios_version
  android_version > version software, upgrade > release, upgrade > version, upgrade migration,
  upgrade update, upgrade_my_phone new_handset > upgrade handset, upgrade_ram more_ram > memory
  module, upload send, upside_down sideways rotate > orientation, upstairs other_room back_room
  attic > upper storey reception repeater mesh, url address, usa turkey switzerland > roaming
  international outside abroad, usb cable, usb port, usb_c lightning micro_usb > cable connector
  port, usb_on_router > usb storage, usb_port > connector usb, usb_stick > drive storage, usb_stick
  > usb, use_abroad other_voltage > voltage adapter, use_in_shower > wet waterproof, use_up >
  consume consumption, use_up_data run_out_of_data used_all_my_data out_of_data data_cap
  no_data_left > allowance exhausted throttled reduced volume, username > user login, venmo cashapp
  > payment, vent ventilation > airflow, verification > code authentication, verify confirm check,
  vibrates shakes wobble jumps_around > level feet balance unbalanced, virus antivirus, virus
  malware, vitamix > blender, voice_too_quiet cant_hear_dialogue > dialogue volume, voicemail
  answerphone > mailbox, void lose_warranty > invalidates warranty expire guarantee, vpn > region,
  vpn proxy, wait_before_turning_on > hours stand, wall_mount hang_on_the_wall > mounting bracket
  wall, wallbox > station, wallpaper > background, warm_while_charging > charging warm,
  warninglight > indicator warning, warranty_how_long > warranty, washing_machine > washer
  appliance, washingmachine > washing, wasnt_home not_home wasnt_in out_when not_in nobody_home >
  absent absence present neighbour missed, wasp bee > nest insect sting, watch > playback,
  water_damage waterproof water_resistant in_the_rain in_the_bath in_the_shower pool > splash
  moisture ip water, waterproof drop_in_water dropped_in_toilet > water resistant ip liquid, watts
  > wattage, watts volt > consumption power voltage, web > network connection, webcam camera,
  webpage > page site, website > web page, weeds herbicide, weight_limit how_heavy_can > maximum
  weight load, weird_noise funny_noise strange_noise makes_a_noise rattle grinding squeak squeal
  clunk > noise whistling vibration unusual, went_wrong failed screwed_up messed_up > failure
  misprint faulty, wet > damp, what_comes_with in_the_box whats_included comes_with
  whats_in_the_box > included scope supplied contents delivery, what_happens_next then_what >
  subsequently procedure, what_if_i_cancel > cancellation, what_if_i_forget forgot_to > omission
  late reminder, what_if_it_breaks if_it_breaks > damage defect warranty, whatsapp telegram >
  messaging messenger, when_does_it_come_out new_episode next_season > release episode,
  when_get_my_money see_my_money get_refunded > refund, where_can_i_get_parts spare_parts new_part
  > spare replacement component accessory, where_did_it_go cant_find_it > moved removed located,
  where_do_i_put where_to_put where_should_it_go > position place location install site,
  where_do_i_put_the_router > place upright central, which_batteries what_batteries > battery type
  aaa, which_setting which_mode what_setting what_mode > programme mode cycle suitable, whine
  whistle hiss buzz > noise sound, white_marks white_spots > limescale streak residue salt, who_can
  > entitled, who_has_to_pay > expense, who_pays_for_repair repair_cost > repair cost,
  who_pays_return pay_for_sending_it_back pay_to_send_it_back > return postage shipping,
  whos_in_charge > decision discretion, wi_fi > wireless network, wifi wi_fi wlan > ghz,
  wifi_password wifi_code wifi_name network_name ssid > key wireless network printed base, wii >
  console, windows microsoft, winter_storage put_away_for_winter > storage store, wipe_down > cloth
  damp, wipe_the_card erase_the_card clear_the_card > format, wiper > windscreen windshield,
  wireless > pairing, wireless_charging > charging qi, within_how_many_days deadline > days,
  without_account guest_checkout without_signing_up > guest, without_id > identification,
  without_power unplugged power_cut > power failure battery, wont_boot blue_screen > startup boot
  recovery, wont_connect doesnt_connect not_connecting cant_connect keeps_disconnecting
  lost_connection > connection network router pairing wireless, wont_hold_charge > accumulator
  capacity aged, wont_lock doesnt_lock > latch lock closed, wont_read_disc > disc, wont_ring
  phone_silent > silent volume, wont_start doesnt_start not_starting wont_turn_on doesnt_turn_on
  not_turning_on nothing_happens > power supply fault switch start mains, wont_start pull_cord >
  spark fuel choke, wont_stick doesnt_stick coming_loose come_off falls_off > adhere adhesion
  detach, wooden wood, works > compatibility, wps > button pairing, wrinkle crease, wrong_address >
  amend, wrong_thing sent_me_the_wrong > incorrect wrong error, zap electric, zigbee matter thread
  > protocol compatible, zip archive, zoom close_up > focal macro magnification`;
