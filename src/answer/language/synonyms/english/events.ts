/** Festivals, conventions and other events; see `SYNONYMS`. */
export const events = `
  accompanied > adult guardian, admission get_in > entrance, after_party afterparty > party,
  ambulance > medical aid, anniversary jubilee, artist_alley artist, assistance_dog > guide
  service, at_the_door > entrance gate box_office, attend visitor, attendee > visitor attendance,
  autograph signing, babysit crèche, bag_check > security search bag, ball dance, band act artist
  musician, behind > organiser founder, birthday anniversary, bouncer door, bouncer security,
  box_office ticket, bring_a_friend bring_mate invite > guest, bring_forward earlier,
  bring_your_own outside, burn burn_stuff > fire bonfire, by_themselves on_their_own >
  unaccompanied alone, campervan > camping vehicle, campfire fire flame bonfire, can_t_make_it
  can_t_come can_t_go > cancel refund transfer, cancel postpone, capacity > attendance visitor
  maximum, carer companion, carnival parade, celeb > celebrity guest, celebrate party, celebration
  > ceremony festivity, celebrity > guest star, ceremony > opening award, chill_out quiet,
  chuck_out > eject remove expel, cloakroom > coat storage, closing_ceremony closing, coat jacket,
  coat_check cloakroom, code_of_conduct > conduct harassment rule, con conference > event, concert
  gig show performance, convention > con conference expo, cosplay costume, creche > childcare
  crèche, creep harass, creepy uncomfortable harass, dealers_room > vendor trader, disco > dance
  party, display screen monitor, display show, dj music, dog assistance, door on_the_door >
  entrance gate, doors open, dress_up > costume fancy, drone filming, ear_plugs > hearing ear,
  ear_protection > hearing noise, early soon, early_bird > discount early, earplugs > ear hearing
  noise, ejected removed, encore concert, event > convention festival, exhibition display,
  exhibitor > stall vendor trader, expo > exhibition fair, fair carnival > festival, fair market
  stall, family child, famous > celebrity guest known, fancy_dress costume, fest festival, fete
  fair, film > video recording, firework flare > pyrotechnic, first_aid medical, fit_in > capacity
  accommodate, flashing_lights > strobe flashing, folding_chair > seat chair, get_back_in
  come_back_in leave_and_come_back > re_entry readmission return, glamping > camping tent, glass
  bottle, go_out_and_come_back > re_entry readmission, grope > harassment assault, guide_dog >
  assistance service, gun prop, hall room, harassed report, harassment conduct, hashtag social,
  headliner lineup > band, host organise, if_it_rains > weather rain cancel, interpreter
  translation, interview > press media, kids family, knife > weapon blade, leave_bag dump_bag >
  cloakroom storage locker, leave_stuff > cloakroom locker, let_in > admission entry entrance
  admit, let_me_in > admission entry admit, line_up > programme act band queue, lineup programme
  act headliner, livestream stream, lost_child > lost child, loud ear, media journalist, medic
  aid, meet_and_greet > signing photo, merch merchandise souvenir, muddy > mud boots wellies,
  on_the_day > door gate, opening opening_ceremony, organise organize arrange plan, organizer
  host, over_18 > adult age, own_booze bring_booze hip_flask > alcohol, own_food bring_food > food
  picnic outside, panel > talk session discussion, parade march, parade procession, performer >
  artist act band, photo photograph, photo_op camera selfie > photo, photograph photography
  camera, photographer press, pic picture photo, picnic food, pics > photograph photography, pics
  picture photo, plus_one bring_someone > guest companion, portaloo toilet, poster flyer, postpone
  delay reschedule, press > media journalist, proof_of_age > id identification, prop > weapon
  replica, put_off put_back > postpone delay, put_on > organise stage host, quiet_room > quiet
  calm, raffle > prize draw, rain wet weather, rain_off > cancel postpone weather, re_entry >
  readmission return, reception > party welcome, refill water, resale pass_on give_ticket
  change_name name_change > transfer, resell sell, resell sell_ticket > resale transfer, rsvp >
  reply confirm, run > organise host, screenshot picture, search > check bag, seat reserved,
  security > guard steward bag, sell_on > resale resell transfer, service_dog > assistance guide,
  sign_language > bsl interpreter, sit seat, sold_out capacity, souvenir gift, sparkler firework,
  speaker > guest presenter lecturer, special_guest > guest appearance, stage platform, stage
  theatre, stand booth, stand booth vendor > stall, steward marshal volunteer, steward volunteer >
  staff, strobe > flashing light, subtitle caption, supervise > accompany adult, sword > weapon
  prop blade, take_photos take_pictures > photography photograph camera, teenager age, theatre
  theater, throw_out kick_out > eject, thumbnail picture, ticket admission entry pass, ticket
  badge, tombola raffle, touched > harassment consent, tout resale, umbrella rain, unaccompanied >
  accompanied adult, under_age > minor age, usher steward, venue hall, viewing_platform
  accessible, vulnerability security, wait queue, water_bottle > bottle water refill, waterproof
  rain, weapon blade, wedding ceremony, weirdo harassment, wellies mud > boots, what_s_on >
  programme schedule event, who_is_playing > act band lineup artist performer, who_organises >
  organiser host, who_s_on > act band lineup, workshop class, wristband pass, wristband ticket`;
