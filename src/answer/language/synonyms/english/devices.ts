/** Software, devices, appliances and tools; see `SYNONYMS`. */
export const devices = `
  2fa authentication, abort halfway mid_cycle > cancel interrupt, accessory > attachment part,
  account user, adaptor adapter, add_on > plugin extension, adjust setting, admin_panel dashboard,
  alarm alert, alter change edit modify update, antivirus protect, api interface, app application
  program software, appliance > device unit, archive backup, ask request, assemble > mount fit,
  attach > fasten connect upload file, back_up copy, backup back_up, backup copy snapshot, battery
  cell, beep > signal tone sound, beta preview, biometric fingerprint, blink flash, blocked >
  blockage obstruction, blocked banned jammed stuck clogged, bluetooth pair, bluetooth wireless,
  boot start, browser > chrome firefox safari, bug defect, bug error fault issue problem,
  bug_report > issue report, burn hot, button > key switch, by_itself on_its_own > automatically,
  cable > cord lead wire, call phone telephone, camera lens, can_t_get_in > login access password
  locked, capacity hold carry seat contain volume, cell cellphone > phone mobile, chalky
  cloudy_glasses > limescale, charger > adapter power, charger charge battery, cheapest_to_run
  save_energy save_water > economical efficient, child_lock > lock safety, children safety, chuck
  > dispose discard throw, chuck_away bin > dispose discard, cleaning maintenance, click tap,
  clone duplicate, close > quit exit, cloud online, cloud server, cloudy > limescale glass, code
  source, collaborate > team share, command console, command_line > terminal console shell,
  compatible support, compile build, compress zip, computer > laptop pc mac desktop, computer
  machine, config configuration option preference setting, connection network internet, consume
  use consumption, contact email phone reach, convert conversion, copy clone, cord lead, cover
  cap, crash error, crash_report log, customise customize > adjust, customise customize
  personalise adapt, cutlery utensil, cutting_board chopping_board > wooden utensil, danger
  warning, dark_mode dark_theme > theme appearance, dashboard panel, database > storage data,
  debian linux, default standard, degree temperature celsius fahrenheit, delete erase remove,
  descale decalcify, descale scale limescale calcium, detergent powder, device unit, dimensions
  measurement, directory folder, disable deactivate, discard throw, dishwasher wash, dishwasher
  washer > appliance, disk ssd > drive, disposal waste, dispose discard, doesn_t_drain wont_drain
  > drain pump blocked, dongle adapter, downgrade previous, downgrade revert rollback earlier,
  download install, drawer > basket compartment, drill bore, dry dryer, earphones headphones,
  earphones headset, eco efficient, economical eco, edge browser, efficient economical, electric
  power, electric_shock > electrical danger, electricity power, email > e_mail address, enable
  activate, enable disable > switch, erase wipe, error > failure message, ethernet cable network,
  exit leave, explode fire hurt > danger, export download, extract unzip, face_id biometric,
  factory_reset > reset default restore, failure malfunction, fast quick speed, fault > failure
  malfunction, feature > function capability, feature_request > request suggestion, file document,
  filter > sieve strainer search, find locate search, firewall port, firewall security, first_time
  > initial first, fit hold size, fitting attachment, fix mend remedy, fix repair solve, flap >
  lid cover, flashing blinking > indicator, flat_battery dead_battery > battery charge, font >
  typeface text, forgot_password > password recover, format type, free cost, free_trial > trial
  free, freeze hang > unresponsive, freeze hang crash, freezer frost, frozen crash hang, gadget
  device, gap > opening space, get_hold_of reach, get_in get_into > login access, get_in_touch >
  contact email telephone, get_rid_of getting_rid_of > remove delete dispose discard, glue sticky
  tape > adhesive, go_back > revert undo return previous, google search, grease oil, hack attack,
  hacked > compromised security breach, half_load overload > load, hammer mallet, handle grip,
  hard_drive > disk storage drive, hard_water > limescale hardness, hdd disk storage, headset
  headphone, helpline hotline, helpline support, hold > press grip, hole opening, hose > tube
  pipe, how_big how_large > size dimension area, how_deep depth, how_heavy > weight kilogram,
  how_high > height altitude, how_hot how_cold > temperature degree, how_loud > noise decibel,
  how_small size, how_thick thickness, how_wide width, import upload, insert put, instructions
  handbook > guide, internet online web wifi, ipad ios, iphone > ios apple, jam clogged >
  blockage, jam stuck clog block, kettle boil, kid_safe kids_lock > lock child, knob > dial
  control, lag slow performance delay, laggy slow performance memory, language > translation
  locale, laptop computer, laptop notebook, latest > newest current version, launch > open run,
  leftover crumbs > residue, lever handle, lid > cover cap, light lamp led indicator bulb,
  limescale lime, link > url hyperlink, load capacity, log record, log_in > login sign_in signin
  logon authenticate, log_on > logon sign_in, log_out > logout sign_out, login > sign_in
  credentials, login signin logon, lost_password > reset password recover, loud noise noisy, loud
  volume, lubricate grease, lunchbox plastic, mac > macos apple, machine > appliance device, mail
  email, mains energy > power electricity, maintain maintenance upkeep, maintain service,
  maintenance > service care, manual > instructions guide handbook, mic microphone, microphone
  sound > audio, mobile > smartphone cellular, mobile phone, modem router network, motor engine,
  mount > install attach, mouse > pointer cursor, mower lawnmower, mute > silent sound, night_rate
  cheap_electricity cheap_power > delay tariff, noise sound volume, noisy loud > sound, not_work
  doesn_t_work won_t_work > fault error fail problem, notify notification alert, nuke bomb, nuke
  delete wipe, number contact > telephone, oil lubricate, old_version > previous earlier
  downgrade, open_source > source licence, paid licence license > subscription, paint coat, pair
  integration > connect, pan > cookware aluminium, passcode pin, password > pin credentials,
  password passcode passphrase, password_reset > reset recover, patch update fix, pause
  while_running > interrupt, pc desktop, pdf > document file, permission access, phone mobile app
  > iphone android ios, phone smartphone, phone_number > telephone number contact, pin script >
  code, pitch_black dark, plates dishes > crockery, play_up acting_up > fault malfunction, pliers
  tool, plug socket outlet power, plug_in > connect power socket, plugin extension, pod > tablet
  detergent capsule dissolve, port connector, power supply, power_on > start switch, power_supply
  > mains adapter power, press click push, press push > button, previous earlier, printer print,
  problem trouble, program mode > programme, programme > setting cycle, publish release issue,
  pump motor, put_in insert, put_on > attach fit, put_together > assemble mount, put_up > mount
  install erect, pw password, pwd password, quiet silent, quit exit, ram memory, recharge charge
  battery, red_light > indicator led lamp, remote control, remote_control remote, repair fix mend,
  replace change, reset default, revert get_back recovery > restore, ring > telephone call phone,
  ring_up phone_up > telephone call, rinse wash, rinse_first pre_rinse > rinse residue, run
  execute, run_out > empty low, rust > corrosion rusty, rusty corrosion, salt softener, save >
  store keep, saw blade, scanner scan, schedule timer, scrape > residue food, scratch mark, screw
  bolt, seal gasket, search look, secure encrypted, security protection, serial_number > serial
  model, service repair, set_up configure, setting mode, setup install configure, share invite,
  sharp pointed, sharpen grind, sharpen sharp, shelf rack, shell > terminal command, shock
  electric, shortcut > hotkey key, shut_down > shutdown switch power, shutdown power_off > shut
  switch, sign_in > logon authenticate, sign_on authenticate > login, sign_out logout, site
  website, slow speed, slow_down speed > performance, smelly_machine > clean filter, sms message,
  soap detergent, sort order, space memory, spam junk, spanner wrench, spare part, spare_part >
  replacement part, speak_to_someone talk_to_someone > contact support telephone, speaker > audio
  sound, specs specification, specs specification > technical, speed_up > performance faster,
  spyware malware, ssd disk storage, standing_water drain_away > drain pump, start > launch run,
  start_later > delay timer, start_up > start boot, stick > adhesive attach, sticker > label
  adhesive, stink smelly rotten_egg eggy > odour smell, stop > cancel abort interrupt pause, stop
  cease quit, stopped_working > fault error fail, storage > memory space, support reach_out >
  contact, switch toggle, switch_off > disable deactivate shut power, switch_on > start enable
  activate power, sync synchronise synchronize, table_salt normal_salt > salt additive, tablet
  ipad, take_apart > disassemble dismantle, take_off take_out > remove, tap press, team > member
  user, telly television, telly tv, temperature celsius degree heat hotter, terminal > console
  command, text > sms message, theme appearance, throw bin, throw toss, throw_away > dispose
  discard waste, throw_old old_machine scrap > dispose waste recycling, tighten screw, timer >
  delay clock, tool > drill hammer saw screwdriver, tray rack > basket, trial > demo free, trouble
  broken > fault, troubleshoot > problem fault, tube pipe, tumble_dryer dryer, tupperware >
  plastic container, turn_off > switch disable deactivate shut power, turn_off_and_on
  switch_off_and_on > restart reboot, turn_on > switch start enable activate power, tv television,
  two_factor > authentication 2fa verification, ubuntu linux, undissolved melt > dissolve, undo >
  revert restore, uninstall deinstall, uninstall remove, unplug > disconnect mains power,
  unresponsive respond, unscrew > loosen remove, upgrade model > version, upgrade update, upload
  send, url address, usb cable, usb port, usb_stick > drive storage, use_up > consume consumption,
  username > user login, vacuum suction, verification > code authentication, verify confirm check,
  virus antivirus, virus malware, volume amount, vpn proxy, vpn tunnel, washing_machine > washer
  appliance, washing_up_liquid detergent, webcam camera, webpage > page site, website > web page,
  wet > water moisture damp, white_marks white_spots > limescale streak residue salt, wi_fi >
  wireless network, windows microsoft, wooden wood, works_with > compatible support, zip archive`;
