/** Telephones and networks; see `SYNONYMS`. */
export const phones = `
  5g 4g lte > network coverage mobile, abroad > union, abroad outside_the_eu > international
  customs duties, aerial dish > satellite, allowed_to_bring > permitted admitted, america > roaming
  abroad, bad_signal weak_signal no_signal poor_signal dead_spot no_reception no_bars one_bar >
  reception coverage signal repeater, banned jammed stuck clogged, block_a_number block_calls
  nuisance_calls > block unwanted calls, block_my_sim block_it stop_card > barred block, blockage
  obstruction, blocked > blockage, blocked > jammed stuck, bring_my_kid bring_child bring_my_son
  year_old > minor child adult accompanied, call phone telephone, call_abroad phone_home
  ring_abroad > international calls, calls_drop > signal coverage, can_i_bring > admitted,
  can_somebody_else someone_else can_my_friend > third transferable representative, cant_call
  cant_make_calls > calls restricted, cell cellphone > phone mobile, cell cellphone > smartphone
  telephone, cheap_at_night > tariff delay, cheaper_deal better_deal haggle > tariff offer
  retention discount, clogged > blockage, clogged bunged_up blocked_up gunked > blocked obstructed
  saturated, close > quit exit, contact email phone reach, custom > measure, dict > dictionary map,
  dishes plates crockery > dishware tableware, dual_sim two_sims > sim dual, emergency_call 999 911
  112 > emergency calls, england > kingdom international, esim > profile, extender booster >
  repeater mesh, family_plan several_phones multi_sim > family multiple additional, find locate
  search, find_my_phone > locate, find_stuff_to_print models designs > retrieved, flower > minimum
  distance macro, font > typeface text, foreign > european, france > european abroad eu, galaxy
  oneplus > smartphone android, germany > eu, get_it_off stuck_to_the_plate off_the_bed
  wont_come_off > detach remove sheet cool, get_out get_out_of_contract leave_contract
  break_contract > rescind terminate cancel penalty, how_close insect > minimum distance close
  macro, int > integer numeric, iphone > ios apple, is_it_available_here can_i_get_it_here my_area
  my_street where_i_live > coverage availability region, isp network_operator > operator carrier
  supplier, italy > union abroad eu, jam_thread thread_jammed > thread, keep_my_number same_number
  old_number my_number bring_my_number > porting number transfer, lan wired > ethernet network,
  landline home_phone > telephone fixed telephony, landline_number > telephone number, made_for_me
  personalised engraved > made measure, made_in where_is_it_made > manufactured origin, mobile >
  smartphone cellular, mobile_data > data allowance, no_service searching > network signal,
  no_signal > antenna aerial, not_available_in_my_country region_locked blocked_in > region
  licensing territory availability, number > integer, number > telephone, on_holiday overseas
  another_country vacation > roaming international european union, onto_my_iphone on_my_phone
  get_pictures_off onto_my_computer get_photos > transfer telephone computer, paper_jam
  jammed_paper paper_stuck > paper jam, phone > application smartphone, phone mobile app > iphone
  android ios, phone_book ex_directory > directory listing, phone_number > number contact,
  phone_stolen nicked_my_phone lost_phone stole_my_phone phone_got_stolen > stolen lost barred
  block handset, plate bed > sheet surface, portugal greece > european union abroad eu, premium
  0900 adult_lines > barred services, print_from_phone > wireless airprint mobile, promised
  advertised supposed_to_get > contracted guaranteed minimum, quit exit, reach range > metre
  distance, reach_out > contact, return_label print_a_label > label return, ring > telephone call
  phone, ring_up phone_up > telephone call, roaming > european, room > zone, scam_calls > calls,
  serial model_number > rating plate label, serial_number > model, share invite, share_data
  gift_data > share transfer, sim sim_card chip > card esim, spain > european union eu,
  speak_to_someone talk_to_someone > contact support telephone, stairs > cliff, stop > abort
  interrupt pause, stop cease quit, stop exit kill > terminate, stuck jammed wont_move > obstructed
  blockage, switch_provider change_provider move_to_you come_over > switching porting transfer
  provider, take_over_contract give_contract > transfer contract, text > sms, tied_in locked_in
  stuck_with how_long_contract long_am_i > minimum term contract duration, too_far_from_router >
  range repeater, too_few > minimum, uk britain > kingdom, unclog unblock > blockage obstruction,
  unlimited_texts > included, unlock_phone unlocked locked_to > locked network simlock, upstairs
  other_room back_room attic > upper storey reception repeater mesh, usa turkey switzerland >
  roaming international outside abroad, voicemail answerphone > mailbox, wasp bee > nest insect
  sting, zoom close_up > focal macro magnification`;
