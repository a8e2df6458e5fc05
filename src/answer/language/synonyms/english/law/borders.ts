/** Visas, nationality and identity papers; see `SYNONYMS`. */
export const borders = `
  airport > immigration frontier, alone > unsupervised, ambassador > embassy diplomat,
  another_country other_country > abroad foreign, another_go have_another_go > reattempt repeat
  resubmit retake, another_go retry > attempt, another_language > interpreter translation,
  another_try second_chance > reattempt retake resit, asylum refugee > protection persecution,
  authorisation authorization, be_friends_with > boundaries relationship, become_a_citizen >
  naturalization, become_a_citizen get_citizenship > naturalisation nationality, bigamy two_wives >
  subsisting, border_guard border_control > officer officials immigration, both_passports >
  nationality dual, boyfriend girlfriend bf gf > unmarried, british > national citizen,
  card_declined payment_failed > debit suspended, citizen > national resident, citizenship >
  nationality naturalisation citizen, citizenship naturalization, consulate consular, copyright
  infringement, corporate_card work_card > purchasing card, country > jurisdiction,
  country_of_origin home_country > origin nationality, dark night > floodlights, do_it_again
  try_again > retake resit, dont_speak_english speak_english > interpreter translated,
  dont_understand > interpreter translation explained, download_films no_internet > offline,
  dual_citizenship two_passports > multiple nationality dual, eco_friendly > sustainable, embassy
  consular, embassy consulate, every_other every_second > alternate, every_two_weeks fortnight
  every_other_week > alternate, expats > abroad overseas, extend prolong renew, extension >
  prolong, fail_the_test fail > unsuccessful retake, flunk fail > attempt, for_good > indefinitely,
  foreign > non_resident, foreign_licence german_licence > foreign exchanged, foreigner > alien
  national, foreigner > migrant non_national, friends_coming_over > visitor, gas_meter > readings,
  german > national, get_into_the_country > entry border, girlfriend_stay boyfriend_stay >
  visitors, give_up > renounce renunciation relinquish, go_on_holiday go_abroad > absence abroad,
  green eco > ecological, green eco environment > sustainability, green_card > permit residence,
  greencard > permanent resident, group > organisation, guest > visitor, how_long_can_i_stay >
  duration stay residence, how_long_till > weeks period, how_well > proficiency level, id >
  licence, id_card > identity identification, illegal unlawful illicit, immigrant > migrant
  foreigner, immigrant migrant > alien, immigration visa, keep_my_passport old_passport >
  nationality renounce citizenship, ladder > fall, language_test english_test ielts > proficiency
  language, last_longer how_long_is_it_good_for > validity, less_than > beneath, licence_from >
  issued jurisdictions, live_abroad live_in_another_country > abroad franchise overseas, live_alone
  single > sole occupancy, live_here > domicile, longer > extension extend, lorry truck > goods,
  lorry truck hgv, meter meter_reading > readings, meter pay_and_display > tariff ticket, migrant
  migration, more_than > exceeding excess, move_away > relocate, move_away_with > relocate consent,
  move_country emigrate > immigration, move_to move_here > relocate immigrate settle, movie >
  audiovisual, movie film > cinematographic, mugshot > photographs, naturalize naturalisation,
  no_english foreign_language > interpreter, no_other alternative > sole, on_her_own > alone,
  on_his_own on_their_own > unaccompanied unsupervised alone, on_holiday when_im_away > travel
  temporarily, on_the_plane > offline, out_of_the_country leave_the_country > abroad absence,
  overstay > expire visa, overstay stay_too_long > beyond expiry exceed, parking_meter > pay
  display, parking_permit > resident permit, passport > travel, passport id, passport_control >
  border immigration, passport_photo > photograph, pay settle > discharge, pest_control > vermin,
  photo > portrait, photo pic selfie > biometric, piracy > infringement, pirated torrent > unlawful
  infringing, pirated_films illegal_download > unlawful infringement, rats mice > vermin, reapply
  reapplication, refugee > displaced, refugee asylum, renounce relinquish, residence_permit >
  residence visa, resident > occupier householder, residents_association > association residents,
  second_car two_cars > household permits, settle > permanent, sleepy fall_asleep > sleep
  drowsiness, slippery > fall hazard, sort_out sorted > settle administer, sorted settled >
  settlement resolved concluded, speak > proficiency, speak > translation, speak_english >
  proficiency, stay > duration sojourn, stay > prolong, stay > remain, stay_at_home stay_home >
  away absent, stay_for_good live_forever stay_forever > permanent settlement indefinite,
  stay_longer > prolong, stay_off > absent away, stay_over sleep_over > visitors nights, stole_my >
  infringement, stole_my_photo used_my_photo > infringement unauthorised, stolen_car car_stolen >
  taken consent, student_visa > studies enrolled, taken_off > withdrawn, team > organisation
  association, too_long > exceed excess, torrent > download, visa > residence entry, visa permit,
  visitor_permit visitor_parking > voucher visitor, voter_id > identification photographic, vpn >
  circumvention, vpn other_country > geographic restrictions, war > persecution, war battle >
  warfare conflict, work_credit_card > purchasing corporate, work_here > employment gainful,
  work_permit > visa, work_permit work_visa > employment authorisation permit, work_visa > sponsor,
  works_abroad in_france in_spain > abroad foreign travel`;
