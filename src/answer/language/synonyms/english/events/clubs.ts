/** Clubs, meetings and courses; see `SYNONYMS`. */
export const clubs = `
  ama > question, ask_a_question q_and_a > question session, attend visitor, badge lanyard >
  credential, badge name_tag name_badge lanyard > register, badge name_tag name_badge lanyard >
  registration, board_games gaming > tabletop, boss chief leader > chair president director
  chairperson, broadcast > televised, call_for_papers cfp > submission abstract proposal,
  call_for_papers cfp > submit, can_t_come_to_the_meeting > proxy, can_t_come_tonight
  can_t_make_tonight > absent, can_t_make > absent, certificate cpd proof_i_attended > attendance,
  cheat cheater > disqualification misconduct unfair, classes_in_the_show > class category,
  coached_by > coach, coaching_badge become_a_coach > qualified, committee board > trustee council,
  course_map > route map, cut_the_course shortcut > disqualification, cut_the_course shortcut >
  disqualified, decibel volume, didn_t_show_up didn_t_show > absent, ditch bail flake > cancel
  withdraw, don_t_show no_show_for_my_court fail_to_show > absent, expel expulsion > termination,
  flake_out > absent, flake_out > cancel absence, from_home > online, get_kicked_out_of_the_club >
  expel, get_kicked_out_of_the_club > expulsion termination, give_a_talk do_a_talk submit_a_talk
  be_a_speaker > proposal abstract speaker submission, give_a_talk do_a_talk submit_a_talk
  be_a_speaker > submit, hilly hills steep uphill > ascend, hilly_course is_it_hilly > ascend,
  how_long_is_the_movie > running minutes, how_many_clubs > clubs members,
  how_many_people_at_a_meeting > quorum, how_many_people_come > attendance visitor,
  how_many_people_come > drew, how_many_people_go how_many_go how_many_people_turn > attendance
  drew record, how_many_people_were_there > attendance spectators, learn_to_ski learn_to_snowboard
  > instruction, lesson course > session, lessons teach_me learn_to learn_how > instructor,
  livestream stream, map route, miss_home > settle pastoral, miss_the_cut off_the_course > cut_off,
  missed_class can_t_come_to > absent, noisy volume, noshow > absence missed, noshow > absent,
  olympic_sport in_the_olympics > olympic, olympics > games, on_tv watch_on_tv > broadcast
  televised, panel > talk session discussion, personal_trainer > program, personal_trainer pt >
  instruction, propose > submission, propose > submit, pullout withdrawal, record_it recorded
  watch_later missed_a_talk > streamed video, ref_course become_a_ref > qualified, ref_didn_t_show
  no_ref ref_didn_t_turn > absent, riding_lessons ride_a_pony > instructor, school_workshop >
  education school, scout_leader > voluntary, sensei > instruction, sent_home > dismissed,
  sent_home > exclude, sent_off > expel, ski_school ski_lessons > instruction, speaker > keynote,
  speaker speech, stream livestream > virtual, talk > keynote, talking_during noisy_people >
  disturbing, transfer_window sign_a_player > register, trustee governor, try_it have_a_go >
  demonstration workshop, turnout turn_out > attendance, video_games > console, video_ref var >
  review referee, virtual_tour > online, watch_online watch_from_home zoom_in > livestream virtual
  streamed, webinar > online virtual, withdraw pullout dropout > defer, withdraw pullout dropout >
  deferral, workshop class, workshops_at > workshop`;
