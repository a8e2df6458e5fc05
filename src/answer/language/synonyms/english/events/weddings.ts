/** Weddings, parties and funerals; see `SYNONYMS`. */
export const weddings = `
  18th_birthday 21st > birthday party, anniversary jubilee, balloons > decoration helium, bash
  shindig knees_up > party celebration, bday > celebration, birthday anniversary, birthday_do >
  celebration, birthday_party bday_party birthday_do > party birthday, book_the_place book_the_hut
  rent_the_hut > hire rented celebration, bridal_suite get_ready_there > room suite,
  bride_and_groom newlyweds happy_couple > couple, cake_knife > catering, casual > attire, celeb >
  celebrity guest, celebration > ceremony festivity, celebrity > guest star, ceremony > opening
  award, children_at_the_wedding > children, christening baptism > ceremony reception, city_centre
  in_town > center, critics > reception, deaf_dad hearing_loop > induction hearing, disco > dance
  party, downtown town_centre > center, dress_code what_do_people_wear > attire dress, dress_down >
  casual, ear_protection > hearing noise, earplugs > ear hearing noise, earplugs > protection,
  etymology > derived, evening_guests evening_do > reception evening, famous > celebrity guest,
  feed_us > catering, fit_in > accommodate, flower_arranging > floral, flowers florist >
  decoration, function_room > hire venue, funeral > reception, get_married getting_married
  tie_the_knot get_hitched > wedding ceremony civil, go_dutch > share, group_visit > party group,
  gym > center, hair_and_makeup > suite, hall room, hashtag social, heating_in_the_hall > heating,
  hire_the_museum > hire venue, hire_the_room rent_the_hall rent_the_place book_the_place > hire
  venue, hitched > marriage wedding, hooter horn klaxon > signal alarm, how_many_people_can >
  capacity maximum guest, how_many_people_can_we > guest capacity maximum, how_much_is_the_venue >
  hire cost, humanist > ceremony, into_town get_into_town > center, invite_to_the_wedding > guest
  capacity, kids_bday kid_s_bday > party children, kids_birthday > party birthday, lash > secure,
  laugh > comedy, leisure_centre > center, manor stately_home > house hall fortress, marquee >
  reception, megaphone vuvuzela whistle horn > noise instrument, mouthguard > protective, museum >
  house, name_come_from where_does_the_name > etymology derived named, networking mixer
  drinks_reception > reception social, no_phone_signal > coverage network, opening
  opening_ceremony, outdoor_ceremony get_married_outside > ceremony outdoor licensed, overnight
  accommodation, party_room > hire function, playoff > tie tiebreak, posh_clothes dress_smart smart
  > formal attire, raves dance_party > dance, reception > party welcome, registry_office registrar
  > civil ceremony licensed, religious_wedding > religious ceremony, rent_the_village_hall
  village_hall community_centre > hire hall, room hall > suite, room_party > noise, room_share >
  share room, school_trip school_visit class_trip field_trip > school party group pupil, shindig
  bash > event, sleepover_at_the_museum > overnight, smart > tailored, smart_casual suit black_tie
  > dress attire, special_guest > guest appearance, stately_home > estate, tea supper > meal
  evening, thank_you_party > social, tie_down strap_down strap > secured lashed, turn_my_phone_off
  phone_off > mobile silenced, uniform_provided > supplied uniform, venue > function premises,
  venue hall, visa_letter invitation_letter > visa invitation, walk_into_town > center, wedding >
  reception, wedding ceremony, wedding_cake > catering, what_do_they_wear > attire uniform
  protective, what_s_it_about what_is_it_about > plot synopsis premise, where_is_it_held
  where_do_they_hold > venue held hosted, why_is_it_called why_called > named derived`;
