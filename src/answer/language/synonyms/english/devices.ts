/** Software, devices, appliances and tools; see `SYNONYMS`. */
export const devices = `
  2fa authentication, 2fa mfa otp > authentication factor verification, abort halfway mid_cycle >
  cancel interrupt, accessory > attachment part, account user, acct account, adapter plug_adapter
  abroad other_country > voltage mains, adaptor adapter, add_on > plugin extension, addy address,
  adjust setting, admin_panel dashboard, aircon ac airco > conditioner conditioning cooling, alarm
  alert, alexa google_home siri hey_google echo > voice assistant smart compatible, alter change
  edit modify update, antivirus malware, antivirus protect, api interface, app application program
  software, app phone > application smartphone, appliance > device unit, archive backup, ask
  request, asleep sleep at_night nighttime bedtime > night silent quiet, assemble > mount fit,
  async asynchronous, attach > fasten connect upload file, automatic auto > automation, back_up
  copy, backup back_up, backup copy snapshot, bathtub tub bath, battery > accumulator, battery
  cell, battery_dead dies_fast out_of_juice run_flat no_juice drains > depleted discharged charge
  accumulator battery low, beep > signal tone sound, beep bleep chirping > tone signal acoustic,
  beep chirp > alarm alert signal, beginner newbie > tutorial, beta preview, biometric fingerprint,
  bits pieces > parts components, blink flash, blink flash > pulse, blinker > indicator signal
  turn, blockage obstruction, blocked > blockage obstruction, blocked banned jammed stuck clogged,
  bluetooth pair, bluetooth wireless, blunt dull > sharpening, boolean bool, boot start, breakdown
  > roadside recovery, brick masonry, brightness dim > backlight, broil grill > broiler, broken
  busted > damaged faulty, broken failing > failure faulty troubleshooting malfunction, browser >
  chrome firefox safari, bug defect, bug error fault issue problem, bug_report > issue report,
  bugspray > insecticide repellent, burn hot, burn_myself hurt_myself cut_myself dangerous > injury
  burns risk hazard safety, burner hob, button > key switch, by_itself on_its_own > automatically,
  cable > cord lead wire, cable cord lead > mains, cable cord wire lead > connector, call phone
  telephone, camera lens, can_i_wash machine_wash in_the_wash in_the_dishwasher > washable wash
  dishwasher safe, can_t_get_in > login access password locked, cant_find_home find_its_way
  cant_find_dock wont_dock doesnt_go_back > station dock return, capacity hold carry seat contain
  volume, catch > exception handler, catches_fire fire smoke burning smells_burning > overheating
  emergency, caulk sealant, cell cellphone > phone mobile, cell cellphone > smartphone telephone,
  cement concrete > mortar, chalky cloudy_glasses > limescale, charge adapter, charge_it
  how_long_charge plug_it_in juice_up > charging hours, charger > adapter power, charger charge
  battery, cheapest_to_run save_energy save_water > economical efficient, checkup service >
  maintenance inspection, checkup servicing, child_lock > lock safety, child_lock kids_cant > lock
  child, children safety, chuck > dispose discard throw, chuck_away bin > dispose discard,
  chuck_out chuck throw_out throw_away get_rid_of bin_it the_bin the_trash > disposal refuse
  discarded recycling, clean_it get_it_clean > cleaning maintenance wipe, cleaning maintenance,
  click tap, clogged bunged_up blocked_up gunked > blocked obstructed saturated, clone duplicate,
  close > quit exit, cloud online, cloud server, cloudy > limescale glass, cmd command, code
  source, coding coder programmer > programming developer, collaborate > team share, command
  console, command_line > terminal console shell, compatible support, compile build, compress unzip
  > archive, compress zip, computer > laptop pc mac desktop, computer machine, config configuration
  option preference setting, connection network internet, consume use consumption, contact email
  phone reach, contribute contributor, convert conversion, coolant antifreeze, copy clone, copy
  paste > clipboard, cord lead, corrode corrosion, cover cap, crash error, crash_report log, cron
  scheduler, cursor pointer, customise customize > adjust, customise customize personalise adapt,
  customize customise personalize > theme, cutlery silverware forks > flatware, cutlery utensil,
  cutting_board chopping_board > wooden utensil, danger warning, dark_mode dark_theme > theme
  appearance, darkmode dark > appearance, dashboard instrument, dashboard panel, database > storage
  data, db database, dead > depleted discharged exhausted, debian linux, default standard,
  defective repair, defrost thaw > frost, degree temperature celsius fahrenheit, delete erase
  remove, delete erasure, dependency requirement, descale decalcify, descale scale limescale
  calcium, detergent powder, device unit, dict > dictionary map, dimensions measurement, directory
  folder, dirt crud gunk grime muck fluff > dust soiled residue, dirty filthy > soiled dirt
  contaminated, disable deactivate, discard throw, dishes plates crockery > dishware tableware,
  dishwasher wash, dishwasher washer > appliance, disk ssd > drive, disposal waste, dispose
  discard, dispose throwaway discard > recycling waste, dl download, dns domain > nameserver, dock
  home_base base charger > station charging, doesn_t_drain wont_drain > drain pump blocked,
  doesnt_suck not_sucking no_suction weak_suction pick_up_dirt doesnt_pick_up > suction diminished
  reduced filter blocked, dog_hair cat_hair dog_fur cat_fur fur pet_hair > animal hair pet, dongle
  adapter, downgrade previous, downgrade revert rollback earlier, download install, drawer > basket
  compartment, drier tumble > drying, drill bore, drillbit drill, drip leak leaky > leakage seal,
  drive driver, drop fell smashed cracked > impact damage breakage, dry dryer, drywall gypsum,
  drywall plasterboard, dust dusty > soiled, dusty dust, dyson roomba robot_vacuum > vacuum cleaner
  robotic, earphones headphones, earphones headset, ebike > electric bicycle, eco efficient,
  economical eco, edge browser, efficient economical, electric power, electric_shock > electrical
  danger, electric_shock zapped shock > mains hazard, electricity power, email > e_mail address,
  enable activate, enable disable > switch, encrypt cipher, erase wipe, error > failure message,
  error exception, error_code e1 e2 e3 f1 fault_code code_on_display > error fault code display,
  ethernet cable network, example sample, exhaust muffler > silencer emission, exit leave, explode
  fire hurt > danger, exploit cve > vulnerability, export download, extension_lead power_strip
  multi_plug > socket extension mains, extract archive, extract unzip, face_id biometric,
  factory_reset > reset default restore, failure malfunction, fall_down fall_off drop_off > cliff
  fall, fast quick speed, faster speedup > performance speed optimization, fault > failure
  malfunction, fav fave > favorite, favourites bookmark, feature > function capability,
  feature_request > request suggestion, fedora linux, fertilizer fertiliser feed > nutrient, file
  document, fillup refuelling, filter > sieve strainer search, find locate search, firewall port,
  firewall security, first_time > initial first, fit hold size, fitting attachment, fix mend
  remedy, fix repair solve, fix repair solve > troubleshooting resolve, flag switch > option
  argument, flap > lid cover, flashing blinking > indicator, flashing blinking > led, flashlight
  torch, flat_battery dead_battery > battery charge, font > typeface text, forgot > reset recovery,
  forgot_password > password recover, format type, free cost, free_trial > trial free, freeze hang
  > unresponsive, freeze hang crash, freezer frost, frozen crash hang, fuse tripped trips_the >
  circuit breaker, gadget device, gap > opening space, gasoline fuel, gear transmission, gearbox
  transmission, general manual, get_hold_of reach, get_in get_into > login access, get_in_touch >
  contact email telephone, get_rid_of getting_rid_of > remove delete dispose discard, git
  repository, glue stick > bond, glue sticky tape > adhesive, go_back > revert undo return
  previous, goes_in_circles spins_round spins_around round_and_round keeps_spinning > circle rotate
  wheel, going_away away_for going_on_holiday not_using_it dont_use_it havent_used > storage
  storing prolonged absence, google search, gps satnav > navigation, gpu video, grass turf, grease
  oil, greenhouse glasshouse, ground > grounding earth, gutter drainage, hack attack, hacked >
  compromised security breach, hacker > compromised attacker breach security, half_load overload >
  load, hammer mallet, handbrake > parking brake, handle grip, hard_drive > disk storage drive,
  hard_water > limescale hardness, hdd disk storage, hdd harddrive > disk drive, headlight >
  headlamp beam, headset headphone, helpline hotline, helpline support, hold > press grip, hole
  opening, hoover vacuum > cleaner suction, hose > tube pipe, hose sprinkler > irrigation, hotkey
  shortcut keybind > keyboard, how_big dimensions fit_under fit_in how_tall > height width size,
  how_big how_large > size dimension area, how_deep depth, how_do_i_start first_time first_use
  out_of_the_box just_bought brand_new > initial commissioning setup installation unpack, how_heavy
  > weight kilogram, how_high > height altitude, how_hot how_cold > temperature degree,
  how_long_does_the_battery battery_life how_long_does_it_last run_time > runtime operation charge
  battery hours minutes, how_long_repair how_long_to_fix > repair days, how_long_warranty
  how_long_guarantee > guarantee warranty months, how_loud > noise decibel, how_loud loud noisy
  too_loud wake_up_baby wake_the_baby > noise decibel db silent quiet sound, how_much_does_it_weigh
  heavy > weight kg, how_much_power power_hungry electricity_bill use_much_electricity >
  consumption watt energy efficiency, how_often when_should_i_change when_do_i_need_a_new > replace
  interval monthly weekly, how_small size, how_thick thickness, how_wide width, humidity moisture,
  icebox refrigerator, import upload, ink toner > cartridge, insert put, instructions handbook >
  guide, int number > integer numeric, internet online web wifi, ipad apple, ipad ios, iphone > ios
  apple, is_it_safe_for_kids let_kids kids_use children_use > children supervision safety,
  is_that_covered am_i_covered covered still_under > warranty guarantee insurance liability,
  iterate loop, jam clogged > blockage, jam stuck clog block, jumpstart > jumper battery, keep_out
  stay_out_of no_go off_limits not_go_into keep_away > restricted zone barrier boundary exclude
  forbidden, kettle boil, kid_safe kids_lock > lock child, kids toddler baby little_one my_son
  my_daughter > children supervision infant, knob > dial control, lag slow performance delay, laggy
  slow performance memory, lan wired > ethernet network, language > translation locale, laptop
  computer, laptop desktop, laptop notebook, latest > newest current version, launch > open run,
  launch start > execute, leak > breach exposure, leftover crumbs > residue, lever handle, library
  > package module, licenseplate plate > registration, lid > cover cap, light lamp led indicator
  bulb, limescale lime, limit quota cap > rate, link > url hyperlink, lint fluff > filter, linux
  unix, load capacity, lockedout lockout, log record, log_in > login sign_in signin logon
  authenticate, log_on > logon sign_in, log_out > logout sign_out, login > sign_in credentials,
  login signin logon, lost_password > reset password recover, lost_receipt no_receipt proof receipt
  > purchase, loud noise noisy, loud volume, lube lubricant, lubricate grease, lunchbox plastic,
  mac > macos apple, macbook macos osx > apple, machine > appliance device, mail email, mains
  energy > power electricity, maintain maintenance upkeep, maintain service, maintenance > service
  care, manual > instructions guide handbook, manual guide > documentation, manure organic, map
  floor_plan > zone, mechanic garage > workshop dealer, mic microphone, microphone sound > audio,
  mileage mpg > consumption economy fuel, missing_screw missing_piece something_missing
  part_missing > missing scope supplied delivery component, mobile > smartphone cellular, mobile
  phone, modem router network, mop > cloth wet, motor engine, mount > install attach, mouse >
  pointer cursor, mower > mowing lawn, mower lawnmower, mute > silent sound, new_filter
  change_filter > filter replace, newb n00b > beginner newcomer novice, night_rate
  cheap_electricity cheap_power > delay tariff, nil empty > null, noise noisy loud humming rattling
  > vibration sound, noise sound volume, noisy loud > sound, nonstick teflon > coating, not_work
  doesn_t_work won_t_work > fault error fail problem, notebook computer, notify notification alert,
  nuke bomb, nuke delete wipe, number contact > telephone, obsolete deprecated, oil lubricate,
  old_one old_machine > disposal refuse, old_version > previous earlier downgrade, open_source >
  source licence, opened_it open_it_up took_apart take_it_apart unscrew > opening disassemble
  dismantle tampering, opensource license, optimise optimization, optimize optimise > performance,
  oven stove cooker > range, overheat too_hot gets_hot hot > overheating temperature burns, paid
  licence license > subscription, paint coat, paint primer, pair integration > connect, pan >
  cookware aluminium, parallel concurrent, parameter argument option, parts replacement, pass
  password, passcode pin, passwd passcode pin > credential passphrase, password > pin credentials,
  password passcode passphrase, password_reset > reset recover, patch update fix, path directory,
  pause while_running > interrupt, pc desktop, pdf > document file, pedal crank, performance
  benchmark, permission access, personalize customization, phone mobile app > iphone android ios,
  phone smartphone, phone_number > telephone number contact, pin script > code, pitch_black dark,
  plank board, plant cultivation, plates dishes > crockery, play_up acting_up > fault malfunction,
  pliers tool, plug plug_in > mains charge, plug socket outlet power, plug_in > connect power
  socket, plugin extension, pod > tablet detergent capsule dissolve, popup dialog, port connector,
  pot saucepan > cookware, power supply, power_on > start switch, power_supply > mains adapter
  power, pref preference, press click push, press push > button, previous earlier, prewash rinse,
  primer undercoat, printer print, problem trouble, program mode > programme, programme > setting
  cycle, programme setting mode > cycle, publish release issue, pullrequest pr > pull contribution,
  pump inflate > pressure, pump inflation, pump motor, put_in insert, put_it_next_to how_much_space
  gap > clearance distance ventilation, put_on > attach fit, put_together > assemble mount, put_up
  > mount install erect, pw password, pwd password, quiet > low, quiet silent, quit exit, rag
  cloth, rag cloth > pad, ram memory, recharge charge battery, red_light > indicator led lamp,
  red_light green_light orange_light blue_light blinking_light light_flashing flashing_light >
  indicator lamp led illuminated flashes ring, refuel fillup > fuel, remote clicker zapper >
  control, remote control, remote_control remote, rep representative, repair fix mend, replace
  change, reset default, reset_everything start_from_scratch wipe_it wipe_everything start_fresh
  clear_everything > factory reset restore erase, resolution pixel, restart turn_it_off_and_on
  reboot > disconnect, revert get_back recovery > restore, ring > telephone call phone, ring_up
  phone_up > telephone call, rinse wash, rinse_first pre_rinse > rinse residue, rinse_under_tap
  wash_it rinse under_the_tap > wash water washable, risky > hazard warning, rookie > novice
  beginner, room area > zone, router modem > gateway, rug mat > carpet, run execute, run_out >
  empty low, rust > corrosion rusty, rusty corrosion, salt softener, sandpaper sanding > abrasive,
  sanitize sterilize > disinfection, save > store keep, saw blade, scanner scan, schedule timer,
  scrape > residue food, scratch abrasive, scratch mark, screenshot screengrab > capture, screw
  bolt, screw bolt > fastener, scrub abrasive, seal gasket, search look, seatbelt restraint, secure
  encrypted, security protection, seed germination, send_in get_it_fixed get_it_repaired mend fix >
  repair service workshop, serial model_number > rating plate label, serial_number > serial model,
  service repair, set_up configure, set_up put_together > installation assembly commissioning
  setup, setting mode, setup install configure, share invite, sharp pointed, sharpen blunt dull >
  blade, sharpen grind, sharpen sharp, shelf rack, shelf shelving, shell > terminal command, shine
  shiny > polish, shock electric, shortcut > hotkey key, shut_down > shutdown switch power,
  shutdown power_off > shut switch, sign_in > logon authenticate, sign_on authenticate > login,
  sign_out logout, signin logon > authentication credentials, signup register > account, site page,
  site website, slow sluggish > performance latency, slow speed, slow_down speed > performance,
  slugs snails > pest, smelly_machine > clean filter, sms message, soap detergent, soap detergent
  cleaning_product cleaner bleach washing_up_liquid > additive agent cleaning, solve solution
  resolve, sort order, space memory, spam junk, spanner wrench, spare part, spare_part >
  replacement part, speak_to_someone talk_to_someone > contact support telephone, speaker > audio
  sound, specs specification, specs specification > technical, speed > throughput bandwidth,
  speed_up > performance faster, spilled poured got_wet dropped_in_water fell_in_water wet > liquid
  moisture water damage, spoke rim > wheel, sprout > germination seedling, spyware malware, sql
  database, squeak squeaky > noise lubricate, ssd disk storage, stairs steps > cliff,
  standing_water drain_away > drain pump, start > launch run, start_later > delay timer, start_up >
  start boot, stick > adhesive attach, sticker > label adhesive, stink smelly rotten_egg eggy >
  odour smell, stinks smells bad_smell pong stinky mouldy_smell musty > odour, stop > cancel abort
  interrupt pause, stop cease quit, stop exit kill > terminate, stopped_working > fault error fail,
  stopped_working doesnt_work not_working broke_down conked_out packed_up gave_up on_the_blink
  kaput busted > malfunction fault failure defective troubleshooting, storage > memory space,
  storage space > disk capacity, store_it put_it_away winter > storage storing, stovetop cooktop
  hob, stuck jammed wont_move blocked > obstructed blockage, stuck unresponsive, support reach_out
  > contact, swap change_out > exchange replace, swap_battery change_battery new_battery >
  accumulator battery replaceable exchange, switch toggle, switch_off > disable deactivate shut
  power, switch_on > start enable activate power, switchon enable, sync synchronise synchronize,
  table_salt normal_salt > salt additive, tablet ipad, take_apart > disassemble dismantle, take_off
  take_out > remove, tap press, team > member user, teapot boil, telemetry spying > analytics,
  telly television, telly tv, temp thermostat, temperature celsius degree heat hotter, terminal >
  console command, text > sms message, theme appearance, throttle > rate limit, throw bin, throw
  exception, throw toss, throw_away > dispose discard waste, throw_old old_machine scrap > dispose
  waste recycling, throwaway disposal, thumbdrive flashdrive pendrive > usb, tighten screw, timber
  lumber wood, timer > delay clock, timer start_later delay > start, tip dump recycling_centre
  junkyard > collection point municipal recycling, toilet flush > cistern, token apikey > key
  credential, tool > drill hammer saw screwdriver, track analytics, trackpad touchpad > pointer,
  trailer towing, tray rack > basket, trial > demo free, trial demo > evaluation, trojan malware,
  trouble > issue troubleshooting, trouble broken > fault, troubleshoot > problem fault, trunk boot
  > luggage, tube pipe, tumble_dryer dryer, tupperware > plastic container, turn_off > switch
  disable deactivate shut power, turn_off_and_on switch_off_and_on > restart reboot, turn_on >
  switch start enable activate power, turn_on switch_on power_up > commissioning operation switch
  start, turnoff shutoff > disable deactivate, tv television, two_factor > authentication 2fa
  verification, ubuntu linux, unbox unpack unwrap > packaging film remove, unclog unblock >
  blockage obstruction, undelete > recovery restore, undissolved melt > dissolve, undo > revert
  restore, uninstall deinstall, uninstall remove, unittest testing, unplug > disconnect mains
  power, unresponsive respond, unscrew > loosen remove, unzip compression, update software_update
  new_firmware > firmware, update upgrade > release, upgrade migration, upgrade model > version,
  upgrade update, upload send, url address, usb cable, usb port, usb_stick > drive storage, use_up
  > consume consumption, username > user login, vacuum suction, vent ventilation > airflow,
  verification > code authentication, verify confirm check, vibrates shakes wobble jumps_around >
  level feet balance unbalanced, virus antivirus, virus malware, void lose_warranty > invalidates
  warranty expire guarantee, volts voltage, volume amount, vpn proxy, vpn tunnel, warninglight >
  indicator warning, warranty guarantee > defects, wash laundering, washer washingmachine >
  washing, washing_machine > washer appliance, washing_up_liquid detergent, wasp bee > nest insect
  sting, water_damage waterproof water_resistant in_the_rain in_the_bath in_the_shower swim pool >
  splash moisture ip water, watts > power wattage consumption, watts volt > consumption power
  voltage, web > network connection, webcam camera, webpage > page site, website > web page,
  weedkiller herbicide, weeds herbicide, weird_noise funny_noise strange_noise makes_a_noise rattle
  grinding squeak squeal clunk > noise whistling vibration unusual, wet > water moisture damp, wet
  humidity, what_comes_with in_the_box whats_included comes_with whats_in_the_box > included scope
  supplied contents delivery, where_can_i_get_parts spare_parts new_part parts > spare replacement
  component accessory, where_do_i_put where_to_put where_should_it_go > position place location
  install site, which_setting which_mode what_setting what_mode > programme mode cycle suitable,
  whine whistle hiss buzz hum > noise sound, white_marks white_spots > limescale streak residue
  salt, wi_fi > wireless network, wifi wi_fi wlan > ghz, windows microsoft, wiper > windscreen
  windshield, wont_connect doesnt_connect not_connecting cant_connect keeps_disconnecting
  lost_connection > connection network router pairing wireless, wont_start doesnt_start
  not_starting wont_turn_on doesnt_turn_on not_turning_on nothing_happens > power supply fault
  switch start mains, wooden wood, works > compatibility supported, works_with > compatible
  support, wrinkle crease, zap electric, zip archive`;
