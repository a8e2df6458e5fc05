/** Festivals, concerts and shows; see `SYNONYMS`. */
export const festivals = `
  art_show > exhibition, band act artist musician, bangs loud_bangs gunshots > pyrotechnic effect,
  be_in_a_play act_in > performer audition cast, behind > organiser founder, behind > organize,
  behind_a_pillar pillar can_you_see > restricted view obstruct, behind_the_scenes > tour, busking
  busker > street performer, busy > congested, busy crowded packed full > capacity peak occupancy,
  camping_stove bring_a_stove > stove cooking gas, capacity occupancy, chill_out quiet, concert gig
  show performance, cough > quiet, dates_back goes_back > founded century, display screen monitor,
  display show, dj disco band > music amplified entertainment, encore concert, exhibition display,
  film > screening, film > video, film_room anime_room video_room > screening, film_there
  shoot_a_video tiktok > filming recording, filming_the_show record_the_show > recording copyright,
  fireworks > display, fireworks_display > firework pyrotechnic, get_dropped_off drop_off_point
  kiss_and_ride > set_down drop_off, glamping > camping tent, glamping > luxury, glamping_pod
  posh_camping > luxury, good_view see_the_stage > view sightline, group_stage > group,
  headline_act > headlined, headliner > performer artist stage, headliner lineup > band, host
  organise, how_do_i_apply apply_to_be > application form, how_do_you_score > scoring points,
  how_many_points > scored, how_old_is > built century constructed, how_old_is_the_building
  how_old_is_the_theatre > opened built constructed, info_desk info_tent > information, interpreter
  translation, interpreter_for_the_gig signed_performance > interpreter, is_it_busy > peak crowd,
  join_the_cast > audition, line_con > queue, line_up > program, line_up > programme act band
  queue, line_up_changes band_pulled_out pulls_out headliner_cancels > alteration substitute
  programme, line_up_changes band_pulled_out pulls_out headliner_cancels > program, lineup
  programme act headliner, lineup queuing, local_bands play_at_the_festival get_a_slot get_booked >
  application artist performer, local_bands play_at_the_festival get_a_slot get_booked > apply,
  lost_my_friends lost_my_mates meet_my_mates > meeting point, loud > amplified, made_the_music >
  composer, meet_and_greet > signing photo, meet_the_band autograph > signing guest, meet_the_cast
  autograph > stage, meet_the_guests > guest signing, meet_up_point > meeting point, mic microphone
  projector beamer > audiovisual equipment, musician singer > performer artist, open_mic > perform,
  organise arrange plan, organize > organise, performer > artist act, play_at > perform, played_for
  > club signed, plays > portrayed, programme_guide app_for > program, programme_guide app_for >
  programme app, put_on > organise stage host, put_on > organize, quiet_room > quiet calm,
  quiet_space > quiet relaxed, registration_desk con_desk where_do_i_sign_in > register, restricted
  > view, ride_again play_again back_on > exclude, roster lineup squad, school_matinee matinee >
  afternoon performance, set_times stage_times who_s_playing when_is_band > program, set_times
  stage_times who_s_playing when_is_band > timetable schedule programme stage, show_round
  show_me_round > viewing tour, sign_language > bsl interpreter, sign_up > application, soundtrack
  theme_tune > music score, sparkler flare > pyrotechnic firework, spectator audience crowd >
  supporter, stage platform, stage theatre, stage_tour behind_the_scenes > backstage guided,
  stop_playing > suspension, street highway, telly > screen, tent_next_to_my_mates camp_together
  camp_with_friends > camping together group, theatre theater, timetable calendar, too_much_for_me
  overwhelming > quiet sensory stimulation, tour_operator travel_agent > organize, viewing_platform
  > raised, visitor_centre tourist_info tourist_information info_point > center,
  what_do_you_need_to_play > equipment, what_s_on > program, what_s_on what_is_on > programme
  exhibition, when_was_it_built when_was_it > erected constructed founded, who_built who_made >
  architect erected constructed, who_designed > architect erected, who_is_playing > act band lineup
  artist performer, who_organises > organiser host, who_organises > organize, who_played
  who_performed > performer lineup headlined, who_plays > actor role, who_plays who_is_in >
  starring cast portrayed, who_s_on > act band lineup, yoga pilates > mat`;
