/** Devices of all kinds; see `SYNONYMS`. */
export const general = `
  addy address, age_limit_toy > age, airco > conditioner conditioning cooling, amazon ebay etsy >
  marketplace seller, antivirus protect, asks_me_to keeps_asking_me > prompt, attach > fasten
  connect, automatic auto > automation, base > charging, beginner newbie > tutorial, beta preview,
  boolean bool, both_sides double_sided > duplex, brick masonry, broil grill > broiler, bugspray >
  insecticide repellent, by_itself on_its_own > automatically, cable_in_garden > cable
  installation, catch > exception handler, cement concrete > mortar, checkup servicing, child_lock
  > safety, child_lock kids_cant > lock child, chromecast airplay cast > screen, click tap, cloud
  online, coder > programming developer, coding programmer > programming, commercials >
  advertising, computer machine, config configuration option preference setting, contribute
  contributor, convert conversion, coolant antifreeze, credit_check > credit, cricut > cutter, cron
  scheduler, cursor pointer, data_not_working no_mobile_data > data apn, days_without
  without_internet_for > loss compensation credited, db database, death_of_customer
  died_account_holder > bereavement death, debian linux, delete erasure, do_not_disturb >
  interruption notification, download_shows watch_offline download_movies > download offline,
  drawer > basket, drill bit > chuck, drill bore, drillbit drill, drone fly > altitude, drywall
  gypsum, drywall plasterboard, ear_protection > protective, eco efficient, economical eco, encrypt
  cipher, energy_label energy_rating a_plus > energy class label, epic gog > store platform,
  ethernet cable network, example sample, exploit > vulnerability, face_id biometric, fake_reviews
  > verified, fall_down fall_off drop_off > cliff fall, fast quick, fav fave > favorite, fedora
  linux, fertiliser > nutrient, fibre fiber dsl cable > internet, fibre_cut digging > damage line,
  file file_type what_format format > accepted stl, firewall security, flashlight torch, fogs_up
  fogged steamed_up misty > condensation, gadget device, gear transmission, gemini claude >
  assistant model generated, get_hold_of reach, git repository, github gitlab > repository, glasses
  > protection, glue stick > bond, google search, grass turf, greenhouse glasshouse, greyed_out
  grayed_out > disabled unavailable permission, gun > prohibited, gutter drainage, hacker >
  compromised attacker breach security, hairy strings stringy spiderweb cobwebs > threads
  retraction, hammer mallet, handle grip, hang_over overhang > support, headlight > headlamp beam,
  holes gaps > extrusion, hollow solid fill > infill, hotspot > tethering, how_long_appointment >
  appointment hours, how_long_until how_long_before when_will > period days, how_small size, icebox
  refrigerator, incognito private_window > private browser, internet_goes_down without_internet >
  offline local, ipad ios, itchy rash skin_irritation > irritation skin strap, iterate loop,
  key_fob remote_key > key remote, kids_internet block_sites > parental filter, leak > exposure,
  leave_it_outside safe_place > deposit permission, leave_it_running over_night leave_overnight
  unattended > overnight, lemon citric > descaling acid, lever handle, linux unix, lockedout
  lockout, lube lubricant, make_holes drill_holes holes_in_the_wall > drilling consent proprietor,
  manure organic, map floor_plan > zone, mat > carpet, mechanic garage > workshop dealer, mobo >
  motherboard, monthly_rolling no_contract sim_only > rolling contract month, motion movement
  detects > sensor, motion_sick dizzy sick nausea > discomfort breaks, mouse > pointer cursor,
  mower > mowing, mower lawnmower, naked nudity sex_scenes > explicit mature, nas > storage volume,
  newb n00b > beginner newcomer novice, newsletter > unsubscribe, next_day tomorrow overnight >
  following, next_week > week, night_vision > infrared night, nil empty > null, no_fly near_airport
  > airspace restricted prohibited, nonstick teflon > coating, nuke delete wipe, obsolete
  deprecated, oculus vive > headset, oil_light > oil, ombudsman complain_higher take_it_further
  escalate > referred, on_sunday at_the_weekend on_weekends > weekend sunday, one_at_a_time >
  single, one_ear one_side only_left only_right > channel balance, opensource license, os >
  operating system, out_of_stock sold_out back_in_stock > stock, out_of_tune tune > pitch
  intonation, paid licence license > subscription, paint coat, paint primer, pan > aluminium,
  parallel concurrent, patch update fix, path directory, pause_membership freeze_my_membership >
  pause suspend, peloton > equipment, podcast > episode feed, poisonous > hazardous, popup dialog,
  primer undercoat, publish > release, raw > format, release issue, remote_doesnt_work
  remote_not_working > remote batteries infrared, remote_lost lost_remote > remote, reserve slot >
  calendar, rollover unused_data > carried unused, rookie > novice beginner, rough ugly > surface,
  sanitize sterilize > disinfection, saucepan > cookware, screengrab > capture, search look,
  second_hand refurbished > owner, seed germination, shelf rack, shelf shelving, shifted crooked
  layers_shifted wonky > displaced misaligned layers, shine shiny > polish, shred > shredder,
  sim_not_working no_sim > sim card insert, size_chart what_size > size, skype > meeting
  conference, smart_lock front_door > lock door, snapchat > social, spam junk, spanner wrench,
  specs specification, specs specification > technical, sprinkler > irrigation, sprout > seedling,
  stack on_top > kit, static gaming > latency, steps step_counter > pedometer, sticker > label
  adhesive, sticky_buttons button_stuck buttons_dont_work button_doesnt_work > control panel button
  lock, stovetop cooktop hob, strong tough sturdy > infill durable, student under_26 > youth,
  subscription_box monthly_box > subscription, sync synchronise synchronize, take_a_screenshot >
  screenshot capture, tap press, task_manager > process, texts_wont_send > message send, thumbdrive
  flashdrive pendrive > usb, timber lumber, timer > clock, tinder bumble > dating match, too_cold
  too_warm > setpoint, trackpad touchpad > pointer, tray rack > basket, troubleshoot > problem
  fault, ubuntu linux, unbox unpack unwrap > packaging film remove, under_my_name my_name >
  personal, uninstall deinstall, unscrew > loosen remove, upgrade_my_phone new_handset > upgrade
  handset, vent ventilation > airflow, vitamix > blender, vpn > region, wallpaper > background,
  weeds herbicide, what_happens_next then_what > subsequently procedure, what_if_i_cancel >
  cancellation, whatsapp telegram > messaging messenger, wii > console, wiper > windscreen
  windshield, wireless_charging > charging qi, wont_lock doesnt_lock > latch lock closed,
  wont_read_disc > disc, wont_stick doesnt_stick coming_loose come_off falls_off > adhere adhesion
  detach, works > compatibility, wrinkle crease, wrong_thing sent_me_the_wrong > incorrect wrong
  error`;
