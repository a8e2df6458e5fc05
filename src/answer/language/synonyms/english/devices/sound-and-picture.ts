/** Screens, sound and cameras; see `SYNONYMS`. */
export const soundAndPicture = `
  4k uhd hd > resolution quality, action > shutter tracking, alexa google_assistant siri homekit >
  voice assistant compatible matter, alexa google_home siri hey_google echo > voice assistant smart
  compatible, amp amplifier > output, any_limit > limit maximum, asleep sleep nighttime bedtime >
  night silent quiet, at_night > silent, baby_monitor > monitor baby, beep > sound, bendy flexible
  rubber soft squishy stretchy > elastic tpu, black_and_white > monochrome, black_friday > sale,
  black_screen blank_screen wont_wake > display restart screen, blunt dull > sharpening, blur
  motion_blur playing_football sports running moving_kids > movement shutter speed tracking, blurry
  out_of_focus fuzzy unsharp > focus sharpness autofocus, blurry_background bokeh background_blur >
  aperture background diffuse depth, brakes_squeal squeaky_brakes > brake pads, brightness dim >
  backlight, camera spying > recording, cancel_any_time > cancel term, capacity seat volume, carry
  > capacity volume contain, carry_it portable light_enough > weight handle, chain > lubricate,
  chainsaw saw > chain, channels tune find_channels > scan, clicking shutter_sound > silent shutter
  electronic, come_out_dark too_dark > exposure sensitivity aperture, compatible support, compile
  build, contain > capacity seat, controller_drift drift stick_drift > stick calibration, cortana >
  assistant voice, customise customize > adjust, customise customize personalise adapt, customize
  customise personalize > theme, dark_theme > theme appearance, darkmode > appearance, dashcam
  security_cam doorbell_cam > camera recording surveillance, dim dimmer brighter > brightness,
  dimensions measurement, disney hbo > streaming, display_dark screen_blank no_display > display
  standby power, dog_hair cat_hair dog_fur cat_fur fur pet_hair > animal hair pet, doorbell ring >
  chime, dub > audio, fan_noise loud_fan > fan cooling, fat > degreaser, feedback squeal howl >
  microphone, fit size, fitbit garmin apple_watch > tracker watch, game_ports open_nat
  port_forwarding > port forwarding, goes_in_circles spins_round spins_around round_and_round
  keeps_spinning > circle rotate wheel, gpu video, grainy > noise, greyscale > monochrome, ground >
  grounding earth, hair_in tangled wrapped_round > hair wound entangled, half_load > load,
  handbrake > parking brake, hold > capacity seat carry, holds > litres, hole opening, hole_size
  cutout > niche, how_big biggest max_size > build volume maximum dimensions, how_big dimensions
  fit_under fit_in how_tall > height width size, how_big how_large > size dimension area, how_high
  > height, how_loud loud noisy too_loud wake_up_baby wake_the_baby > noise decibel db silent quiet
  sound, how_many_devices > simultaneous maximum connected, how_many_megapixels photos selfies
  camera > lens megapixel, how_many_people_does_it_feed servings > capacity, how_many_photos shots
  > images capacity, how_many_screens how_many_people_can_watch watch_at_the_same_time >
  simultaneous devices streams, how_much_does_it_weigh heavy > kg, how_much_fits > capacity litres
  volume, hum buzz > ground shielding, indoors inside dark_room at_night night_shots > interior
  dusk low sensitivity iso, ipad apple, kids toddler baby little_one my_son my_daughter >
  supervision infant, largest > volume maximum dimensions, left_or_right door_other_side swap_door
  > hinge reversible, level uneven_floor wonky_floor > feet adjustable, litre liter > volume
  capacity, live_sport football_match > live broadcast, load capacity, loud noisy, loud volume,
  loud volume turn_up turn_down > gain level output, lubricate grease, mac > apple, macbook macos
  osx > apple, max_temperature > maximum temperature, max_weight too_heavy too_fat > maximum weight
  load, mic microphone, mute > sound, netflix disney_plus prime hulu > streaming subscription,
  no_picture > signal source input, no_sound no_audio cant_hear > audio sound volume mute, noise
  noisy grainy > grain iso sensitivity, noise noisy loud humming rattling > vibration sound, noise
  sound volume, oil lubricate, open_source > source licence, opened_it open_it_up took_apart
  take_it_apart unscrew > opening disassemble dismantle tampering, parental_controls screen_time
  kids_phone > parental restriction child limit, personalize customization, phantom_power 48v >
  phantom microphone, pics pictures photos shots > exposure photograph, picture_message mms >
  message multimedia, picture_quality blurry_picture pixelated > resolution quality bitrate,
  picture_too_dark > brightness backlight, pitch_black dark, play_space room_scale > boundary area,
  pliers tool, plug_in_a_mic microphone > external socket, press push > button, propeller blade >
  rotor, quality > resolution, quiet > low, quiet silent, record_a_show > recording, record_player
  turntable > record, remote clicker zapper > control, remote_control remote, ringtone > tone,
  round_the_clock 24_7 any_time > continuously, saw blade, scale bathroom_scale > weight, scarf >
  hair, screen display > touchscreen, screen_outside see_the_screen in_the_sun sunlight > monitor
  brightened brightness, second_screen two_monitors external_monitor > monitor display external,
  selfie > front camera, shaky wobbly_video > stabilisation stabilization, sharp not_sharp soft >
  focus, sharpen blunt dull > blade, sharpen grind, sharpen sharp, shaver razor shave > blade
  trimmer, shoot_video > video recorded, shutter > exposure, sleep_tracking > sleep, smart_tv
  fire_stick roku apple_tv > device supported compatible, smartwatch watch fitbit garmin > wrist
  tracker, sonos bose jbl > speaker loudspeaker, sound > audio, soundbar surround > audio speaker,
  speaker > audio sound, speaker > loudspeaker output, spoke rim > wheel, spotify playlist > music,
  squeaky > noise lubricate, tablet ipad, tags_on worn tried_on opened > unused unworn original
  packaging, take_a_picture > photograph, telemetry spying > analytics, telly television, telly
  television > set, telly tv, theme appearance, tiny small_pictures low_quality > resolution size
  original, too_bright washed_out > exposure overexposure, too_bright_display dim_the_display >
  brightness display, too_dark dark_photos > exposure aperture iso brightness, tool > saw,
  trips_the > circuit breaker, trips_the_breaker blows_the_fuse keeps_tripping > circuit residual
  breaker earth, turn_off_the_beep stop_the_beeping mute_beep > tone signal acoustic volume, tv >
  screen, tv_package sky channels > television package, unlimited no_limit as_much_as_i_want >
  volume restriction fair, upside_down sideways rotate > orientation, use_up_data run_out_of_data
  used_all_my_data out_of_data data_cap no_data_left > allowance exhausted throttled reduced
  volume, vibrates shakes wobble jumps_around > level feet balance unbalanced, voice_too_quiet
  cant_hear_dialogue > dialogue volume, watch > playback, webcam camera, weight_limit how_heavy_can
  > maximum weight load, weird_noise funny_noise strange_noise makes_a_noise rattle grinding squeak
  squeal clunk > noise whistling vibration unusual, whine whistle hiss buzz > noise sound,
  wont_ring phone_silent > silent volume, zigbee matter thread > protocol compatible`;
