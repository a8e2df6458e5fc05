/** Batteries, power and charging; see `SYNONYMS`. */
export const power = `
  aaa aa 9v button_cell > battery cell, ad_blocker adblock > extension blocker, adapter
  plug_adapter abroad other_country > voltage mains, adaptor adapter, add_on > plugin extension,
  admin_panel dashboard, all_of_them everything_at_once > bulk, batteries_on_plane > lithium
  aircraft, battery_change chirps beeps_every > battery low, battery_dead dies_fast out_of_juice
  run_flat no_juice drains > depleted discharged charge accumulator battery low, battery_drains
  drains_fast battery_dies dies_quickly > battery consumption background brightness, battery_pack >
  accumulator battery, battery_range > range, battery_swollen > battery swollen, battery_type >
  battery type, bill > fee, blackout power_outage > power outage, bleep chirping > tone signal
  acoustic, blink flash > pulse, blinker > indicator signal turn, blinking_red > red indicator
  fault, bulb_burns_out burn_out > lifetime lifespan hours lasts, by_default from_the_start >
  default initially, cable > cord lead wire, cable cord > mains, cable cord wire lead > connector,
  charge adapter, charge_battery_winter > temperature storage, charge_fast fast_charge
  slow_charging doesnt_charge not_charging wont_charge > charging charger watt cable port,
  charge_for how_much_to_print > charged gram fee, charge_it how_long_charge plug_it_in juice_up >
  charging hours, charger > adapter power, charger charge battery, charging_cable > cable,
  charging_light > indicator charging, cheapest_to_run save_energy save_water > economical
  efficient, colour warm_light > temperature, consume consumption, cord lead, cut_me_off cut_off
  disconnect_me > restricted suspended disconnection arrears, cut_out dropping_out keeps_dropping >
  interruption intermittent disconnect connection, danger warning, dashboard instrument, dashboard
  panel, dashboard_light warning_light engine_light > warning lamp indicator, data_usage
  how_much_have_i_used > usage consumption allowance, dead_pixel > pixel, default standard,
  devil_eyes red_eyes > pupils flash, disable deactivate, dongle adapter, efficient economical,
  electric power, electric_shock > electrical danger, electric_shock zapped shock > mains hazard,
  enable activate, enable disable > switch, energy > electricity, erase wipe, exhaust muffler >
  silencer emission, explode fire hurt > danger, extension_lead power_strip multi_plug > socket
  extension mains, factory_reset > reset default restore, fillup refuelling, firewall port, flag
  switch > option argument, flashing > indicator, flashing blinking > led, flat_battery
  dead_battery > charge, gasoline fuel, goes_off_by_itself turns_itself_off switches_itself_off
  shuts_off_by_itself > standby automatic shutdown overheating, guitar bass ukulele > instrument
  strings, hdmi > input, hdmi displayport vga > connector port, headphone_jack aux > headphone jack
  connector, hose > tube pipe, hose too_short longer_hose > extension, how_do_i_start first_time
  first_use out_of_the_box just_bought brand_new > initial commissioning setup installation unpack,
  how_do_i_turn_off get_rid_of_the disable_it > disable deactivate, how_do_i_turn_on enable_it >
  enable activate, how_long_does_the_battery battery_life how_long_does_it_last run_time > runtime
  operation charge battery hours minutes, how_long_print > duration layer hours, how_long_to_charge
  > charging hours duration, how_long_will_it_last lifespan life_expectancy > lifetime cycles
  hours, how_many_pics before_it_dies > capacity exposures accumulator, how_much_power power_hungry
  electricity_bill use_much_electricity > consumption watt energy efficiency, how_much_water >
  consumption, how_thick thickness, in_the_evening > night hours, jumpstart > jumper battery,
  keeps_happening every_time > recurring persists, lan_cable > cable, landlord renting i_rent >
  proprietor tenant consent owner, launch > execute, leave_plugged_in always_plugged > charging
  mains disconnect, led > light lamp bulb, light lamp indicator bulb, lights_red red_light > lamp
  fault, mileage mpg > consumption economy fuel, night_rate cheap_electricity cheap_power > delay
  tariff, parameter argument option, philips_hue hue ikea_bulb > bulb lamp, plug > mains, plug_in >
  power, plug_in_car > charging, plug_in_guitar jack > input, plugin extension, port connector,
  power_on > start switch, power_supply > mains adapter power, pref preference, press click push,
  psu > power supply, pull_the_plug turn_off_at_the_wall > disconnect mains, pullrequest pr > pull
  contribution, puncture > tube, range_in_winter > range temperature, recharge battery,
  rechargeable > accumulator, red_eye > red eye, red_light green_light orange_light blue_light
  blinking_light light_flashing flashing_light > indicator lamp led illuminated flashes ring,
  reduced outlet > sale, refuel fillup > fuel, reset default, reset_bulb start_over > reset
  factory, reset_everything start_from_scratch wipe_it wipe_everything start_fresh clear_everything
  > factory reset restore erase, risky > hazard warning, run execute, run jog > satellite, run_out
  > empty low, sell_my_phone > erase reset, shock electric, shut_down > shutdown switch power,
  shutdown power_off > shut switch, smart_bulb > lamp, smart_plug > outlet, socket outlet power,
  sparks arcing > metal, standby vampire_power > consumption, start > launch, strings > gauge,
  switch toggle, switch_off > disable deactivate shut, switch_off_data > data, switch_on > enable
  activate power, switchon enable, takes_forever takes_ages so_long > duration prolonged minutes,
  thin thick > wall layer, travel take_on_a_plane hand_luggage > aircraft luggage lithium, tube
  pipe, turn_it_off_and_on reboot > disconnect, turn_off > disable deactivate shut power,
  turn_off_and_on switch_off_and_on > restart reboot, turn_on > enable activate power, turn_on
  switch_on power_up > commissioning operation switch start, turnoff shutoff > disable deactivate,
  turns_itself_on comes_on_by_itself > timer automatic, unplug > disconnect mains, usb cable, usb
  port, usb_c lightning micro_usb > cable connector port, usb_port > connector usb, use_abroad
  other_voltage > voltage adapter, use_up > consume consumption, wait_before_turning_on > hours
  stand, warm_while_charging > charging warm, warninglight > indicator warning, watts > wattage,
  watts volt > consumption power voltage, which_batteries what_batteries > battery type aaa,
  whos_in_charge > decision discretion, wipe_the_card erase_the_card clear_the_card > format,
  without_power unplugged power_cut > power failure battery, wont_hold_charge > accumulator
  capacity aged, wont_start doesnt_start not_starting wont_turn_on doesnt_turn_on not_turning_on
  nothing_happens > power supply fault switch start mains, wont_start pull_cord > spark fuel choke,
  zap electric`;
