/** Software, devices, appliances and tools; see `SYNONYMS`. */
export const devices = `
  2fa authentication, 2fa mfa otp > authentication factor verification, abort halfway mid_cycle >
  cancel interrupt, accessory > attachment part, account user, acct account, adaptor adapter, add_on
  > plugin extension, addy address, adjust setting, admin_panel dashboard, aircon ac airco >
  conditioner conditioning cooling, alarm alert, alter change edit modify update, antivirus malware,
  antivirus protect, api interface, app application program software, appliance > device unit,
  archive backup, ask request, assemble > mount fit, async asynchronous, attach > fasten connect
  upload file, automatic auto > automation, back_up copy, backup back_up, backup copy snapshot,
  bathtub tub bath, battery cell, beep > signal tone sound, beep chirp > alarm alert signal,
  beginner newbie > tutorial, beta preview, biometric fingerprint, blink flash, blinker > indicator
  signal turn, blockage obstruction, blocked > blockage obstruction, blocked banned jammed stuck
  clogged, bluetooth pair, bluetooth wireless, blunt dull > sharpening, boolean bool, boot start,
  breakdown > roadside recovery, brick masonry, brightness dim > backlight, broil grill > broiler,
  broken failing > failure faulty troubleshooting malfunction, browser > chrome firefox safari, bug
  defect, bug error fault issue problem, bug_report > issue report, bugspray > insecticide
  repellent, burn hot, burner hob, button > key switch, by_itself on_its_own > automatically, cable
  > cord lead wire, cable cord wire lead > connector, call phone telephone, camera lens,
  can_t_get_in > login access password locked, capacity hold carry seat contain volume, catch >
  exception handler, caulk sealant, cell cellphone > phone mobile, cell cellphone > smartphone
  telephone, cement concrete > mortar, chalky cloudy_glasses > limescale, charge adapter, charger >
  adapter power, charger charge battery, cheapest_to_run save_energy save_water > economical
  efficient, checkup service > maintenance inspection, checkup servicing, child_lock > lock safety,
  children safety, chuck > dispose discard throw, chuck_away bin > dispose discard, cleaning
  maintenance, click tap, clone duplicate, close > quit exit, cloud online, cloud server, cloudy >
  limescale glass, cmd command, code source, coding coder programmer > programming developer,
  collaborate > team share, command console, command_line > terminal console shell, compatible
  support, compile build, compress unzip > archive, compress zip, computer > laptop pc mac desktop,
  computer machine, config configuration option preference setting, connection network internet,
  consume use consumption, contact email phone reach, contribute contributor, convert conversion,
  coolant antifreeze, copy clone, copy paste > clipboard, cord lead, corrode corrosion, cover cap,
  crash error, crash_report log, cron scheduler, cursor pointer, customise customize > adjust,
  customise customize personalise adapt, customize customise personalize > theme, cutlery silverware
  forks > flatware, cutlery utensil, cutting_board chopping_board > wooden utensil, danger warning,
  dark_mode dark_theme > theme appearance, darkmode dark > appearance, dashboard instrument,
  dashboard panel, database > storage data, db database, debian linux, default standard, defective
  repair, defrost thaw > frost, degree temperature celsius fahrenheit, delete erase remove, delete
  erasure, dependency requirement, descale decalcify, descale scale limescale calcium, detergent
  powder, device unit, dict > dictionary map, dimensions measurement, directory folder, dirty filthy
  > soiled dirt contaminated, disable deactivate, discard throw, dishes plates crockery > dishware
  tableware, dishwasher wash, dishwasher washer > appliance, disk ssd > drive, disposal waste,
  dispose discard, dispose throwaway discard > recycling waste, dl download, dns domain >
  nameserver, doesn_t_drain wont_drain > drain pump blocked, dongle adapter, downgrade previous,
  downgrade revert rollback earlier, download install, drawer > basket compartment, drier tumble >
  drying, drill bore, drillbit drill, drip leak leaky > leakage seal, drive driver, dry dryer,
  drywall gypsum, drywall plasterboard, dusty dust, earphones headphones, earphones headset, ebike >
  electric bicycle, eco efficient, economical eco, edge browser, efficient economical, electric
  power, electric_shock > electrical danger, electricity power, email > e_mail address, enable
  activate, enable disable > switch, encrypt cipher, erase wipe, error > failure message, error
  exception, ethernet cable network, example sample, exhaust muffler > silencer emission, exit
  leave, explode fire hurt > danger, exploit cve > vulnerability, export download, extract archive,
  extract unzip, face_id biometric, factory_reset > reset default restore, failure malfunction, fast
  quick speed, faster speedup > performance speed optimization, fault > failure malfunction, fav
  fave > favorite, favourites bookmark, feature > function capability, feature_request > request
  suggestion, fedora linux, fertilizer fertiliser feed > nutrient, file document, fillup refuelling,
  filter > sieve strainer search, find locate search, firewall port, firewall security, first_time >
  initial first, fit hold size, fitting attachment, fix mend remedy, fix repair solve, fix repair
  solve > troubleshooting resolve, flag switch > option argument, flap > lid cover, flashing
  blinking > indicator, flashing blinking > led, flashlight torch, flat_battery dead_battery >
  battery charge, font > typeface text, forgot > reset recovery, forgot_password > password recover,
  format type, free cost, free_trial > trial free, freeze hang > unresponsive, freeze hang crash,
  freezer frost, frozen crash hang, gadget device, gap > opening space, gasoline fuel, gear
  transmission, gearbox transmission, get_hold_of reach, get_in get_into > login access,
  get_in_touch > contact email telephone, get_rid_of getting_rid_of > remove delete dispose discard,
  git repository, glue stick > bond, glue sticky tape > adhesive, go_back > revert undo return
  previous, google search, gps satnav > navigation, gpu video, grass turf, grease oil, greenhouse
  glasshouse, ground > grounding earth, gutter drainage, hack attack, hacked > compromised security
  breach, hacker > compromised attacker breach security, half_load overload > load, hammer mallet,
  handbrake > parking brake, handle grip, hard_drive > disk storage drive, hard_water > limescale
  hardness, hdd disk storage, hdd harddrive > disk drive, headlight > headlamp beam, headset
  headphone, helpline hotline, helpline support, hold > press grip, hole opening, hose > tube pipe,
  hose sprinkler > irrigation, hotkey shortcut keybind > keyboard, how_big how_large > size
  dimension area, how_deep depth, how_heavy > weight kilogram, how_high > height altitude, how_hot
  how_cold > temperature degree, how_loud > noise decibel, how_small size, how_thick thickness,
  how_wide width, humidity moisture, icebox refrigerator, import upload, ink toner > cartridge,
  insert put, instructions handbook > guide, int number > integer numeric, internet online web wifi,
  ipad apple, ipad ios, iphone > ios apple, iterate loop, jam clogged > blockage, jam stuck clog
  block, jumpstart > jumper battery, kettle boil, kid_safe kids_lock > lock child, knob > dial
  control, lag slow performance delay, laggy slow performance memory, lan wired > ethernet network,
  language > translation locale, laptop computer, laptop desktop, laptop notebook, latest > newest
  current version, launch > open run, launch start > execute, leak > breach exposure, leftover
  crumbs > residue, lever handle, library > package module, licenseplate plate > registration, lid >
  cover cap, light lamp led indicator bulb, limescale lime, limit quota cap > rate, link > url
  hyperlink, lint fluff > filter, linux unix, load capacity, lockedout lockout, log record, log_in >
  login sign_in signin logon authenticate, log_on > logon sign_in, log_out > logout sign_out, login
  > sign_in credentials, login signin logon, lost_password > reset password recover, loud noise
  noisy, loud volume, lube lubricant, lubricate grease, lunchbox plastic, mac > macos apple, macbook
  macos osx > apple, machine > appliance device, mail email, mains energy > power electricity,
  maintain maintenance upkeep, maintain service, maintenance > service care, manual > instructions
  guide handbook, manual guide > documentation, manure organic, mechanic garage > workshop dealer,
  mic microphone, microphone sound > audio, mileage mpg > consumption economy fuel, mobile >
  smartphone cellular, mobile phone, modem router network, motor engine, mount > install attach,
  mouse > pointer cursor, mower > mowing lawn, mower lawnmower, mute > silent sound, newb n00b >
  beginner newcomer novice, night_rate cheap_electricity cheap_power > delay tariff, nil empty >
  null, noise noisy loud humming rattling > vibration sound, noise sound volume, noisy loud > sound,
  nonstick teflon > coating, not_work doesn_t_work won_t_work > fault error fail problem, notebook
  computer, notify notification alert, nuke bomb, nuke delete wipe, number contact > telephone,
  obsolete deprecated, oil lubricate, old_version > previous earlier downgrade, open_source > source
  licence, opensource license, optimise optimization, optimize optimise > performance, oven stove
  cooker > range, paid licence license > subscription, paint coat, paint primer, pair integration >
  connect, pan > cookware aluminium, parallel concurrent, parameter argument option, parts
  replacement, pass password, passcode pin, passwd passcode pin > credential passphrase, password >
  pin credentials, password passcode passphrase, password_reset > reset recover, patch update fix,
  path directory, pause while_running > interrupt, pc desktop, pdf > document file, pedal crank,
  performance benchmark, permission access, personalize customization, phone mobile app > iphone
  android ios, phone smartphone, phone_number > telephone number contact, pin script > code,
  pitch_black dark, plank board, plant cultivation, plates dishes > crockery, play_up acting_up >
  fault malfunction, pliers tool, plug socket outlet power, plug_in > connect power socket, plugin
  extension, pod > tablet detergent capsule dissolve, popup dialog, port connector, pot saucepan >
  cookware, power supply, power_on > start switch, power_supply > mains adapter power, pref
  preference, press click push, press push > button, previous earlier, prewash rinse, primer
  undercoat, printer print, problem trouble, program mode > programme, programme > setting cycle,
  publish release issue, pullrequest pr > pull contribution, pump inflate > pressure, pump
  inflation, pump motor, put_in insert, put_on > attach fit, put_together > assemble mount, put_up >
  mount install erect, pw password, pwd password, quiet silent, quit exit, rag cloth, ram memory,
  recharge charge battery, red_light > indicator led lamp, refuel fillup > fuel, remote control,
  remote_control remote, rep representative, repair fix mend, replace change, reset default,
  resolution pixel, revert get_back recovery > restore, ring > telephone call phone, ring_up
  phone_up > telephone call, rinse wash, rinse_first pre_rinse > rinse residue, risky > hazard
  warning, rookie > novice beginner, router modem > gateway, run execute, run_out > empty low, rust
  > corrosion rusty, rusty corrosion, salt softener, sandpaper sanding > abrasive, sanitize
  sterilize > disinfection, save > store keep, saw blade, scanner scan, schedule timer, scrape >
  residue food, scratch abrasive, scratch mark, screenshot screengrab > capture, screw bolt, screw
  bolt > fastener, scrub abrasive, seal gasket, search look, seatbelt restraint, secure encrypted,
  security protection, seed germination, serial_number > serial model, service repair, set_up
  configure, setting mode, setup install configure, share invite, sharp pointed, sharpen blunt dull
  > blade, sharpen grind, sharpen sharp, shelf rack, shelf shelving, shell > terminal command, shine
  shiny > polish, shock electric, shortcut > hotkey key, shut_down > shutdown switch power, shutdown
  power_off > shut switch, sign_in > logon authenticate, sign_on authenticate > login, sign_out
  logout, signin logon > authentication credentials, signup register > account, site page, site
  website, slow sluggish > performance latency, slow speed, slow_down speed > performance, slugs
  snails > pest, smelly_machine > clean filter, sms message, soap detergent, solve solution resolve,
  sort order, space memory, spam junk, spanner wrench, spare part, spare_part > replacement part,
  speak_to_someone talk_to_someone > contact support telephone, speaker > audio sound, specs
  specification, specs specification > technical, speed > throughput bandwidth, speed_up >
  performance faster, spoke rim > wheel, sprout > germination seedling, spyware malware, sql
  database, squeak squeaky > noise lubricate, ssd disk storage, standing_water drain_away > drain
  pump, start > launch run, start_later > delay timer, start_up > start boot, stick > adhesive
  attach, sticker > label adhesive, stink smelly rotten_egg eggy > odour smell, stop > cancel abort
  interrupt pause, stop cease quit, stop exit kill > terminate, stopped_working > fault error fail,
  storage > memory space, storage space > disk capacity, stovetop cooktop hob, stuck unresponsive,
  support reach_out > contact, switch toggle, switch_off > disable deactivate shut power, switch_on
  > start enable activate power, switchon enable, sync synchronise synchronize, table_salt
  normal_salt > salt additive, tablet ipad, take_apart > disassemble dismantle, take_off take_out >
  remove, tap press, team > member user, teapot boil, telemetry spying > analytics, telly
  television, telly tv, temp thermostat, temperature celsius degree heat hotter, terminal > console
  command, text > sms message, theme appearance, throttle > rate limit, throw bin, throw exception,
  throw toss, throw_away > dispose discard waste, throw_old old_machine scrap > dispose waste
  recycling, throwaway disposal, thumbdrive flashdrive pendrive > usb, tighten screw, timber lumber
  wood, timer > delay clock, toilet flush > cistern, token apikey > key credential, tool > drill
  hammer saw screwdriver, track analytics, trackpad touchpad > pointer, trailer towing, tray rack >
  basket, trial > demo free, trial demo > evaluation, trojan malware, trouble > issue
  troubleshooting, trouble broken > fault, troubleshoot > problem fault, trunk boot > luggage, tube
  pipe, tumble_dryer dryer, tupperware > plastic container, turn_off > switch disable deactivate
  shut power, turn_off_and_on switch_off_and_on > restart reboot, turn_on > switch start enable
  activate power, turnoff shutoff > disable deactivate, tv television, two_factor > authentication
  2fa verification, ubuntu linux, unclog unblock > blockage obstruction, undelete > recovery
  restore, undissolved melt > dissolve, undo > revert restore, uninstall deinstall, uninstall
  remove, unittest testing, unplug > disconnect mains power, unresponsive respond, unscrew > loosen
  remove, unzip compression, update upgrade > release, upgrade migration, upgrade model > version,
  upgrade update, upload send, url address, usb cable, usb port, usb_stick > drive storage, use_up >
  consume consumption, username > user login, vacuum suction, vent ventilation > airflow,
  verification > code authentication, verify confirm check, virus antivirus, virus malware, volts
  voltage, volume amount, vpn proxy, vpn tunnel, warninglight > indicator warning, wash laundering,
  washer washingmachine > washing, washing_machine > washer appliance, washing_up_liquid detergent,
  wasp bee > nest insect sting, watts > power wattage consumption, web > network connection, webcam
  camera, webpage > page site, website > web page, weedkiller herbicide, weeds herbicide, wet >
  water moisture damp, wet humidity, white_marks white_spots > limescale streak residue salt, wi_fi
  > wireless network, windows microsoft, wiper > windscreen windshield, wooden wood, works >
  compatibility supported, works_with > compatible support, wrinkle crease, zap electric, zip
  archive`;
