/** Computers, files and software; see `SYNONYMS`. */
export const computers = `
  airbnb > host, alter edit modify update, api interface, app application program software, archive
  backup, assemble > mount fit, aws azure > cloud hosting, back_up copy, backup back_up, backup
  copy snapshot, be_in_the_picture in_the_photo_myself group_photo > timer self delay, bios uefi >
  firmware, boot start, bring_back take_back doesnt_fit > withdrawal, buffering keeps_stopping
  stutters > bandwidth connection speed, bug error problem, cellar attic garage shed outside >
  storage dry, chromebook thinkpad > laptop notebook, class course lesson > induction instruction,
  clone duplicate, cloud drive dropbox onedrive icloud > storage, cloud server, cmd command, code
  source, code_not_working > code valid redeemed, command console, command_line > terminal console
  shell, compress unzip > archive, compress zip, computer > mac desktop, copy > clipboard, copy
  clone, crash error, crash_report log, database > storage data, delay laggy_sound > buffer,
  discount_code coupon coupon_code voucher > code promotional discount, disk ssd > drive, dl
  download, doesnt_let_me wont_let_me not_letting_me cant_do > error restricted permission,
  doesnt_react not_responding no_response not_reacting > unresponsive responding offline, downgrade
  previous, downgrade revert rollback earlier, download install, drier tumble > drying, drive
  driver, dry_it > desiccate drier, duolingo > course, ebike > pedal, ebook kindle audiobook > book
  download reader, error > failure message, error exception, error_code e1 e2 e3 f1 fault_code
  code_on_display > error fault code display, excel powerpoint > document office, export download,
  extract archive, extract unzip, faster > performance optimization, fastest quickest top_speed >
  maximum speed mbit download, file document, fingerprint_reader > fingerprint sensor biometric,
  force_restart hard_reset > restart hold button, freeze hang > unresponsive, freeze hang crash,
  frozen hangs stuck_on unresponsive > restart force, frozen_screen screen_frozen > restart reset,
  gap > opening space, general manual, gift_voucher > redeem, go_back > undo previous, going_away
  away_for going_on_holiday not_using_it dont_use_it havent_used > storage storing prolonged
  absence, hard_drive > disk storage drive, hdd harddrive > disk drive, hdd storage, heart_rate
  pulse > heart rate sensor, hotfix > update, hotkey shortcut keybind > keyboard, how_fast speed >
  mbit mbps download rate throughput, how_fast_ebike top_speed > speed km, import upload, insert
  put, install_it_myself do_it_myself diy > installation qualified electrician, instructions
  handbook > guide, issue > error fault, keep_out stay_out_of no_go off_limits not_go_into
  keep_away > restricted zone barrier boundary exclude forbidden, keyboard piano synth > keys
  synthesizer, keyboard_broken key_stuck > keyboard key, kobo > reader, lag slow performance delay,
  laggy slow memory, lappy rig > computer, laptop desktop, laptop notebook, latest > newest current
  version, limit quota cap > rate, manual > instructions guide handbook, manual guide >
  documentation, manual instruction lost_manual > download, midi usb > interface, mount > install
  attach, not_work doesn_t_work won_t_work > fault error fail problem, notebook computer,
  old_version > previous earlier downgrade, optimise optimization, optimize > performance, pc
  desktop, pdf > document file, pedal crank, photoshop > editing, plumber electrician > qualified
  specialist installation, previous earlier, printer_offline wont_print doesnt_print not_printing >
  offline queue driver connection, problem trouble, prusa ender bambu > printer, put_it_next_to
  how_much_space gap > clearance distance ventilation, put_on > attach fit, put_together > mount,
  put_up > mount install erect, ram memory, rar > archive compressed, react respond > unresponsive
  response, reinstall_windows > recovery reset, report_a_fault tell_you report_problem > report
  fault portal, revert get_back recovery > restore, save > store, save_data > save cloud, scan copy
  fax > scanner, script > code, sd microsd > card memory, sd_card memory_card > card memory
  storage, self_install install_it_myself > installation self, set_up configure, set_up
  put_together > installation assembly commissioning setup, setup install configure, shell >
  terminal command, shortcut > hotkey key, slow slower crawling buffering laggy > speed latency
  congestion bandwidth, slow_down speed > performance, slow_motion slowmo > frame rate, slow_phone
  storage_full > storage memory cache, slow_wifi > channel interference, sluggish > performance
  latency, speed > bandwidth, speed_test test_my_speed > measurement speed, speed_up > performance
  faster, speedup > performance speed optimization, sql database, ssd disk storage, start_up >
  start boot, stick > adhesive attach, stopped_working > error fail, storage > memory, storage
  space > disk capacity, store_it put_it_away > storage storing, stuck unresponsive, tape >
  adhesive, tempo speed bpm > metronome, terminal > console, throttle > rate limit, too_slow >
  memory performance, tripod > mount, trouble > issue troubleshooting, trunk boot > luggage,
  tumble_dryer dryer, uber lyft > ride driver, undelete > recovery, unittest testing, unzip
  compression, update software_update new_firmware > firmware, updates ios_version android_version
  > version software, upgrade > release, upgrade > version, upgrade migration, upgrade update,
  upgrade_ram more_ram > memory module, upload send, usb_on_router > usb storage, usb_stick > drive
  storage, usb_stick > usb, wall_mount hang_on_the_wall > mounting bracket wall,
  when_does_it_come_out new_episode next_season > release episode, where_do_i_put where_to_put
  where_should_it_go > position place location install site, windows microsoft, winter_storage
  put_away_for_winter > storage store, wont_boot blue_screen > startup boot recovery, zip archive`;
