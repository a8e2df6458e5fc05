/** Meals, clothes, behaviour and trips; see `SYNONYMS`. */
export const schoolLife = `
  a_tie > equality casting, accommodation adjustment, adhd > condition, adjustment > disability,
  advice > advisory consultation, advice > counselling guidance, agree > approval, alarm_goes_off >
  smoke, amazon_package amazon parcels > consignment delivery, animals > livestock, announced >
  promulgated, anxiety depression > disability, audiobook > digital electronic, autistic autism
  adhd > inclusion special support, bag > locker cloakroom, bag backpack > deposited belongings,
  banned > debarred, banned_from > debarred barred, bathroom > facilities, bed_wetting > bedding,
  bedbugs > bed bugs, behaviour > discipline, bind > copies, birthday_cake cupcakes cake > birthday
  celebration, bite > behaviour hitting, blanket > comforter, book_drop after_hours > return, boss
  > principal, bring_furniture own_furniture > furnishings, bring_to_camp packing_list what_to_pack
  > equipment clothing packing, bring_toys own_toys toys_from_home > toy belongings, broke_laptop
  broke_chromebook cracked_screen > damage device repair, broken_thing > defect damage, building >
  premises, bully intimidation, bumped_head bump > injury accident, bus transit, bus_pass
  semester_ticket > transport ticket, bus_stop > transportation, cafeteria > dining restaurant,
  cafeteria > meal, call_911 call_ambulance > emergency services, call_in tell_you let_you_know >
  notify notification, call_meeting > convene extraordinary, call_meeting > summon, campus >
  premises grounds, campus site, canteen > cafeteria dining, canteen cafeteria > refectory,
  car_broke_down > delay, charge_phone > socket outlet, chosen_by > appointed elected, chromebook >
  device, chucked_out booted > expelled expulsion, clothes coat > footwear, confiscated taken_away
  > returned, contact > liaise, counsellor adviser, counsellor leader > supervision, counselor >
  guidance, counselor counsellor, counselor counsellor > counselling wellbeing advisor, damage >
  liability, deaf blind > disability, death_in_family > bereavement, detention > sanction custody,
  detention > tardies, detention punishment, dinner_lady canteen, disability > accommodations,
  disabled adhd dyslexic > compensation disadvantage, doordash ubereats takeout takeaway > delivery
  restaurant, dress > gown, drive_kid drop_off > vehicles loop, drive_to_school > permit parking,
  drop deregister, drop withdraw, drop_off drop > arrival bring morning, drop_off drop_her_off
  drop_him_off drop_them_off > arrival opening supervision, drop_off pick_up > loop drive, drop_out
  > leave, dummy soother > comforter, dyed_hair > colour, dyslexia > dyslexic, dyslexia autism >
  disadvantage, dyslexia dyslexic adhd > accommodation disability learning, earbuds airpods
  headphones > electronic devices, ebook kindle > electronic digital, elections > annual, email >
  electronic_mail, email_it by_email > electronic, email_prof contact_prof > consultation hours,
  emergency > contingency, emergency_meeting > extraordinary, ethics > approval, excuse >
  extenuating mitigating justification absence, excuse > grounds, expelled > exmatriculation,
  family_emergency > bereavement circumstances extenuating, family_tickets free_tickets >
  complimentary tickets, field_trip > outing, fight > altercation, fight > exclusion suspension,
  fighting > behaviour, food > menu, forgot_pe_kit > kit, free_lunch > reduced guidelines,
  free_lunch free_school_meals > entitlement eligible, friend_help help_me > assistance
  unauthorised, furniture bed desk > furnishings inventory, gadgets > electronic, game_console
  nintendo > device electronic, get_help where_help > assistance advisory counselling, get_keys
  get_the_keys > handover issued caretaker, get_kicked_out > exclusion expulsion, get_permission
  ask_permission > consent authorisation approval, gets_hurt > injury, give_meds give_him_medicine
  give_her_medicine > medication administered, go_to_toilet go_to_the_toilet bathroom pee >
  sanitary, good_reason good_excuse valid_reason > grounds cogent valid justified, grandma_pick_up
  granny_collect > authorised collect, grandpa_died grandma_died mum_died dad_died > bereavement,
  grandparents > relatives authorised, grounds > premises, gym > pe physical, gym sport, gym_kit
  pe_kit > sportswear kit, hair_dye dyed_hair haircut > appearance uniform, head_teacher >
  headteacher principal, headmaster > head principal, headteacher > head principal headmaster,
  hear_back find_out > notification decision, hit > behaviour aggression, hit kicked pushed >
  violence physical, homework > self, hookah bong > shisha, hot_lunch > meal midday, how_chosen
  how_decide how_pick > selection criteria ranking, how_get_to_school > transport, how_is_he_doing
  how_is_she_doing doing_at_school > progress development meeting, how_many_leaders > ratio
  supervision, hurt_child abuse > safeguarding welfare neglect, immediately > forthwith, ipad phone
  smartphone > electronic telecommunication, jacket > deposited, jeans trainers hoodie > uniform
  footwear, jumper gloves > clothing garment, keys > issued caretaker, kicked_out evicted >
  rescinded, kicked_out thrown_out > exclusion exmatriculation, kicked_out_of_school expelled >
  exclusion expulsion permanent, kids_alone > supervision, kids_at_home have_kids > caring
  responsibilities parental, kids_books > children picture, kids_come > children accompany, knife
  weapon > prohibited exclusion, lab laboratory, lab_coat goggles > protective safety, leave >
  premises, leave_at_door > deposited, leave_at_lunch leave_school_grounds go_out_at_lunch >
  premises permission site, leave_outside > deposited, left_at_home > forgotten, lockdown >
  emergency evacuation, locker_code > combination, locker_key > deposit, lost > misplaced
  unclaimed, lost_clothes > mislaid garments, lost_jacket lost_coat lost_hat lost_gloves > lost
  liability, lost_key > loss cylinder, lost_music lost_score > mislaid replacement, lost_my_key >
  loss, lost_my_music > mislaid copies, lost_property > unclaimed mislaid liability, lost_sweater
  lost_hoodie > mislaid garments lost, lunch > catering canteen, lunch dinner > midday menu,
  mean_to > bullying, meds medicine > physician, mobile > electronic, mom mum dad > mother father,
  move_in > handover inventory, muddy dirty > outdoor waterproof, nail_polish > cosmetics
  appearance, name_in_clothes put_name > labelled, nappies diapers > toilet wipe, nervous stressed
  panic > counselling anxiety, office_hours > consultation appointment, order_food > delivery,
  own_risk at_own_risk > liability, pack > kit, parent_meeting talk_to_teacher > consultation
  progress meeting, parents_council > representative elected, parents_evening parent, parents_night
  parents_evening > consultation meeting progress, park park_car > spaces, parking > vehicles,
  parking_pass > permit, party > festivity, party_room > common, pe > physical sport, permission >
  leave, permission_slip > permission, phone_back get_phone_back get_it_back > returned retrieve
  confiscated, phone_home > telephone contact, physical > examination, pick_him_up pick_her_up
  pick_my_kid_up > authorised, pick_up > retrieve, pick_up collect > handover, pick_up pickup >
  released, pick_up_parcel > porter, picked chosen > shortlisted, play_outside go_outside > outdoor
  garden playground, play_sports > athletes, playground > outdoor, poo > toilet, posters
  hang_pictures > nails, potty potty_trained toilet_trained > toilet, principal head, pta > parent
  association, put_away > stowed deposited, rain > outdoor, raincoat rain_jacket rain_trousers >
  waterproof, reason > justification, repair fix > defects caretaker, report_damage > defects
  notified, retrieve > collect, ring_you phone_you > contact notify, room > premises, rubber
  eraser, sandwich lunchbox > packed provisions, say_why give_reason > stating grounds
  justification, school_bus > transport bus, school_dinners school_meals > catering meal canteen,
  school_play > drama performance production, school_report > report progress, school_trip
  field_trip > excursion trip, search > inspection, search_locker search_bag > inspection locker,
  sell > dispose, sent_home > exclusion suspension, shirt > clothing, shooter active_shooter gun >
  lockdown emergency, short_shorts crop_top > attire dress clothing, single_mum single_mom
  single_parent > caring parental, skirt trousers > uniform, smart_clothes dress_up > formal
  attire, smartwatch > device electronic watch, smoke > shisha, snitch tell_on report_someone >
  anonymous, someone_creepy creepy > harassment welfare, someone_to_talk > counselling counsellor,
  soon > promptly, special_needs > disability support accommodation, sports > physical,
  sports_physical > examination, steal > liability, steal_food > theft, suicidal self_harm >
  counselling, suit > jacket tie, sun sunny hot > sunscreen hat, sun_cream suncream > sunscreen,
  super porter > caretaker, suspend exclude, suspend exclusion, suspend suspension ban, sweater >
  garment, take_bus ride_bus take_the_bus ride_the_bus > riders transportation, take_phone
  took_my_phone phone_taken > confiscated device, talk > consultation, talk_to > counselling
  consultation, tease > bullying harassment, teddy cuddly_toy stuffed_animal > toy comforter,
  tell_you_when > notify apologies, throw_a_party have_a_party > celebration festivity consent,
  throw_out > exclude remove, thrown_out kicked_out > debarred, ticket_sales sell_tickets > dispose
  tickets, time_out naughty_step tell_off > discipline punishment behaviour, tornado > shelter
  emergency, trip tour > destination travel, tv_room common_room > common, unclaimed not_picked_up
  > disposed donated, unemployed > reduced, uniform school_uniform > dress attire blazer, valid_for
  > validity, vape smoke > prohibited, wash_clothes do_laundry laundry > washing drier, washer
  dryer > washing drier, weapon > implement, weed > prohibited, wellies > waterproof, wellies
  rubber_boots > wellington boots, what_for_lunch what_do_they_eat > menu meal, when_decide >
  decision announced, when_elections > elected annual, who_call > telephone contact,
  who_can_pick_up > authorised collect, who_fixes > caretaker maintenance, who_gives > issued,
  who_to_talk_to > contact liaison, why_not > grounds reasons, why_rejected > grounds rejection
  reasons, yearly_meeting annual_meeting > agm general`;
