/** Skiing, climbing and hiking; see `SYNONYMS`. */
export const snowAndMountains = `
  altitude_sickness > altitude, apres nightlife night_out things_to_do_in_the_evening
  do_in_the_evening > bar entertainment, belay > rope partner competence, black_run red_run
  blue_run green_run > classified graded piste, bulk_up muscles build_muscle > strength resistance,
  chair_lift > lift, chair_s_vote > casting, chairlift gondola cable_car t_bar button_lift > lift,
  climb boulder, climbing wall, cross_country nordic > trail, dog_on > leash lead, easy_climbs
  how_hard_are colour_mean > grade colour, easy_runs easy_slopes stuff_for_beginners > green
  beginner nursery, get_up_the_stairs > lift mobility step, greenhouse polytunnel > structure,
  grow_things what_can_i_grow > cultivation crop, hike_with_my_dog > dog trail, hobby > interest
  activity, honorary > life, how_big_is_the_ski > kilometre piste, how_hard_is_the_skiing
  mostly_easy > green blue, how_many_slopes how_many_runs how_much_skiing > kilometre piste,
  how_many_votes > vote, hut shed > structure building, ice_rink > skating rink, ice_skating >
  skating rink, knackered worn_out tired > fatigue exhaustion, last_lift when_do_lifts_close >
  lifts closing, life_member > honorary, lift_closed > closed reimbursement, motion proposal,
  motorbike_trail > motorised, newbie_slope nursery_slope bunny_slope baby_slope > nursery beginner
  slope, night_life > bar entertainment, non_skier > walker, non_skier don_t_ski can_t_ski >
  pedestrian activity, off_piste backcountry > avalanche unmarked, put_up build > structure,
  put_up_a_shed build_a_shed > erected shed structure, rope harness, rope_in tie_in knot > tying
  harness, run_with_my_dog > dog canicross, runs > piste, skating rink, ski > piste run, ski slope,
  ski_in_ski_out > slope accommodation, ski_insurance > insurance rescue, ski_insurance > optional,
  ski_patrol > piste rescue, slope > piste run, snowboard ski, snowed_in road_closed_snow > closed
  avalanche, snowshoe > trail, stronger strength, things_to_do > recreation, things_to_do
  what_is_there_to_do what_can_you_do anything_to_do > activity entertainment attraction, tied_vote
  > casting, top_rope lead_climb > rope lead climbing, upstairs up_the_stairs > staircase step,
  vote_on > motion ballot, who_s_in_it > cast performer, winter_tires winter_tyres > snow`;
