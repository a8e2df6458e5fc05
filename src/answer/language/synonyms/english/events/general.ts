/** Events of all kinds; see `SYNONYMS`. */
export const general = `
  accident_at people_died_at crush stampede > casualties disaster, adverts > announcement,
  after_party afterparty > party, allergies > requirement, amateur > recreational nonprofessional,
  angler angling, app_not_working app_crashed app_won_t > apply, apply > enrol, argue dissent,
  ask_for > application, ask_for > apply, attendee > visitor attendance, babysit babysitter >
  nursery, babysit crèche, babysitting > creche, ball dance, based_on > adapted, belay harness,
  best_season > season, bobble_hat beanie > hat headgear, bookable > reservable, bored >
  entertainment, borrow_a_player loan_player > register, bouncy > inflatable, bow arrow, break
  ignore > breach contravene, buzz > bell, bylaws constitution > statute, cake > tearoom
  refreshment, cake_competition > class baking, campervan > camping, can_t_run can_t_do_it > defer,
  cancelled_in_2020 > pandemic, carbon_footprint > emission, cathedral > worship,
  certificate_for_volunteering > certificate, chairman chairwoman chairperson, cheer > applause,
  chesty_cough > chest infection, chinese_lantern > lantern, closing_ceremony closing, coach_trip >
  coach, complain_about > complain, confetti > petal thrown, constitution bylaw, corporate_group
  work_team > group, couch_to_5k > beginner, court field, creche > crèche, crush > stampede, curse
  > language, cut_off > limit, dead_person > deceased, deemed regarded, deputy > vice assistant,
  dirty > unclean, dj > sound, dj_stop music_stop music_off how_late_can_the_music > music cease
  midnight, dnf did_not_finish > withdraw retired, dock > harbor, dogs_in_the_garden > dog grounds,
  doorman > steward, dough > money, downhill > ascend, dq disqualify, draw sketch > pencil,
  dress_for_the_theatre > dress, driving_range > practise, drone > aerial, drone filming, ear_plugs
  > ear, event > occasion, excited > enthusiasm, exclusively solely, face_painting > children
  activity, family child, family_camping quiet_camping > family quiet camping, federation >
  association, feed_the_animals > feeding keeper, fest festival, festival fest > event site,
  film_a_movie > filming location, finisher medal, flag banner > flagpole, flog hawk > sell,
  for_sale > sale, forged > counterfeit, foul infringement, fragile > preserve conservation, free >
  unoccupied, free_photos > photograph, gallery > collection, gazebo > tent structure, generator >
  electricity, get_in_the_way in_the_way > obstruct impede, gift_card gift_voucher voucher > gift,
  give_up > forfeit, glass > container, goalie keeper goalkeeper, governing_body > federation
  association, green_festival > environmental sustainability, grounds > estate, gutted >
  disappointed, guy male, halftime > interval break half, hand_round > distribute, handmade
  artisan, harbour_master harbourmaster > harbor, haunted ghosts > legend, head_lice > infestation,
  heritage_railway > voluntary, hilliest > gradient, hold_the_bus wait_for_me > departure, homemade
  home_made > handmade, hoodie > garment, how_do_i_apply apply_to_be > apply, how_long_to_go_round
  how_long_to_see how_long_to_get_round how_long_does_it_take_to > duration hour visit,
  how_many_can > capacity maximum, how_many_members > membership members, how_many_people
  how_many_guests > attendance capacity guest, how_many_sets how_many_rounds > sets match,
  how_much_did_they_make profit > revenue, how_much_goes_to > proportion, hungry > catering
  refreshment, ice_cream > interval, ice_cream > refreshment kiosk, instead_of_me > behalf,
  interactive > demonstration, invented > conceived, invoice > tax, joiner > beginner novice, judge
  > official, kids family, kids_in_the_workshop > unaccompanied, late_licence > licence, learn >
  tuition, lecture presentation, left_it_to > bequeathed, let_me_off > exempt, licensed >
  authorised, licensed > authorized, lifejacket lifevest > flotation, linesman > referee official
  assistant, logo > branding, long_walk how_long_does_the_walk how_long_is_the_walk
  how_long_to_walk > kilometer, loser > defeat loss, loud ear, mainly > chiefly predominantly,
  marquee tent > pavilion, medals > gold silver bronze, mistake > correction, mostly >
  predominantly, mud > boots, mummy > egyptian, my_choice > discretion optional, name_mean >
  meaning, nickname > dubbed, nitrous laughing_gas balloons_gas > substance, nobody_there >
  unattended unstaffed, nobody_with_it > unattended, noise_limiter > noise decibel, none > nil,
  normal > customary, nosy > privacy, not_happy unhappy not_satisfied > complain, on_site >
  premises, organiser > promoter committee, oscars > nominated, overnight sleepover > reside,
  own_band bring_a_dj > music supplier, panel > program, panel > programme, papers > register,
  parade march, pay_in > remit, petrol_can > flammable, pets_at_the_con > animal, photo_op camera
  selfie > photo, photo_with selfie_with > photograph signing, pic photo, pick > appoint designate,
  picked_up_by_the_bus broom_wagon > sweep, pitch_frozen pitch_waterlogged > inspector, pitch_in >
  voluntary, podium > third medal, poisonous > noxious, pong > odor, poster banner > signage,
  poster flyer, powerpoint > presentation, pregnant_at_the_gym > pregnant, proceeds > profit,
  programme_cost > programme, pronoun gender, proof_of_ownership > register, put_back > postpone
  delay, queer > orientation sexuality, queues > expect, quietest_time > quiet, racism racial,
  racket racquet bat, raffle_tickets > raffle prize, recycling_bins > recycling, redcard sentoff >
  dismissal suspension, ref official, references_needed > referee, register_a_player > register,
  registry_office registrar > licence, remake > adaptation, renamed > formerly, rent_a_plot
  get_a_plot get_an_allotment > application, restaurant > catering, ride > journey, rollercoaster
  roller_coaster > attraction height, rsvp > reply confirm, rules_of_the_game how_do_you_play
  how_to_play how_is_it_played > rules play object, run > organize, say_no > object,
  scratch_already_there wasn_t_me > inspector, screenshot picture, scruffy > attire, shades sunnies
  > sunglasses, shooting firearm, showers_at_the_festival > shower, shy > confidence, sky_lanterns
  chinese_lanterns lantern > naked flame, smoking_in_the_gardens > smoking, snack catering,
  speaker_free > waiver, spin_off > series, staffed > manned attended, steward marshal volunteer,
  strict > enforced, struck > collision, sun_cream > sun, sunstroke heatstroke > exhaustion,
  superstition > tradition, supervise > accompany adult, swimcap cap, tell_off > caution,
  tell_them_in_writing > written, temporary > special, the_break long_is_the_break long_s_the_break
  > interval, thrift > used, throw_rice throw_confetti > confetti, thumbnail picture, tool >
  apparatus, tour_guide > tour, tradition custom, trailer advert > preview, travel_grant
  get_funding > grant scholarship, trimester weeks_pregnant > pregnant, unmanned > unstaffed,
  unoccupied > vacant, usher steward, viewing_platform accessible, visually_impaired_runner
  guide_runner > guide, volunteer_at > volunteering steward, vote_for > ballot, vp > vice deputy,
  walker > walking pedestrian, war > military, wear_a_mask > mask covering, wedding_insurance >
  insurance, wedding_ring bracelet > jewelry, wellies > mud waterlogged, what_s_in_the_collection >
  collection comprises, what_s_on > schedule event, whatever volunteering, whats_new new_exhibition
  > exhibition temporary, when_was_he_born when_was_she_born > born, where_does_my > expenditure,
  where_is_he_from where_is_she_from > born, where_was_it_filmed shot_in > filming location,
  who_checks > inspection verification, who_decides who_chooses who_picks > selection decision,
  who_invented > originated, who_made_it who_directed > director directed producer, who_painted >
  artist painted attributed, why_do_they_wear > tradition, world_cup > championship,
  young_volunteer volunteer_under_18 > voluntary, youtube instagram insta > filming social`;
