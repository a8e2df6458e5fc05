/** Papers, deadlines and appeals; see `SYNONYMS`. */
export const documents = `
  abolish abolition, absentee > postal ballot, advert > publicity, ahead_of_time > advance prior,
  apply > lodge file, apply > submit, at_least > least, away_that_day on_holiday_that_day > postal
  advance absentee, barbecue > smoke, be_done_by done_by > deadline completion, best_value >
  economically advantageous, birth_certificate > certificate birth registration, birth_certificate
  > extract, bonfire burn > smoke, by_phone > electronic mobile, by_post by_letter > writing letter
  post, cancel revoke terminate withdraw, cancel_now > terminate, cant_make_it_tomorrow
  cant_come_in > absence notified, cd dvd > disc, certificate diploma proof, certificate
  recognition, certified > notarised attested, change_my_will rip_up > revoke revocation codicil,
  come_into_force effective, computer digital > electronic, conscription military, copy > reproduce
  reproduction, copy certified, copy duplicate, cut_off cut_me_off > suspension, cut_out leave_out
  > disinherit exclude, cut_out_of_will > disinherit, data > information, deadline limit,
  death_certificate > death registration, decision > outcome notified, delete_my_record > destroyed
  erased, documents > certificate evidence, dog_ate ruined destroyed > destruction duplicate, draft
  conscription, dvd mp3 > recording, e_cig > cigarette smoking, e_voting > electronic, early_voting
  vote_earlier > advance cast, email > electronic, end_of_tenancy > conclusion termination,
  evidence proof, family_reference relative > referees, final_day > deadline closing, find_out >
  communicated announcement, find_out hear > notified informed, first_past_the_post > plurality,
  flyer leaflet > publicity, form > questionnaire, gdpr > data privacy, get_out_of_the_contract >
  termination notice, get_rid_of vote_out > removal dismissal, half_price > 50 half, half_way >
  partial midpoint, halfway part_way > partial, hand_in send_in > submit file, handed_in_late
  sent_late > belated late, how_early how_soon > advance earliest notice, how_long_do_i_have
  too_late > deadline limit, how_much_can_i_spend > commit budget limit, how_will_i_know > notified
  informed announced, in_force > effective apply, internet online > electronic digital, judgment
  judgement, last_date cut_off cutoff > deadline closing, leave_the_club quit_club > withdraw, let
  > authorised, letter > writing, lowest > least, lowest_price > lowest economically, make_a_will
  write_a_will > testament testamentary, marry wed > contract, missed_the_deadline too_late >
  belated late deadline, not_an_emergency 101 > lesser online, notary notarised, notary notarized,
  notes > records, old_will > earlier revoke, on_my_phone app > application electronic, online >
  portal, out_early > parole remission, papers paperwork, paperwork > documents, personal_data >
  data information, photocopy > duplicate certified, photocopy xerox > reproduce reproduction,
  post_it by_post > mail postal, poster > publicity, price_goes_up > notified, privacy
  confidentiality, privacy private data tracking, proof > document, put_back > reinstate restore,
  put_in > submit lodge, put_it_back > restore original reinstatement, put_prices_up > adjustment
  increase, quit_halfway leave_early > terminate partial early, record criminal_record > register,
  register > roll, register > signup, register_a_birth > registration birth, register_a_death >
  registration death, released let_out > parole, repeal > revoke abolish, revoke revocation,
  ring_my_mum phone_someone tell_my_family > notified informed, rip > reproduction, rip_cd burn_cd
  > reproduction recordings, say_yes > approve consent, scan upload > electronic copy, seal stamp >
  certified, send_home send_me_back sent_back > deportation removal return, send_in > lodge,
  sign_off > authorised, sign_off approve > commit authority, sign_off sign_it_off > approve,
  sign_up_to_vote register_to_vote > electoral registration roll, spend > commit budget, spend >
  expend disburse, spent expunged, stamp seal, submit file lodge, take_how_long waiting_time wait >
  processing period duration, take_posters_down take_signs_down > removed, tear_up > terminate,
  tear_up rip_up > destruction revoke, tell disclose, tell_people_about > announced notified,
  tell_them_about > circumstances, tell_us_why tell_me_why say_why > reasons feedback, thank_you
  thanks > appreciation recognition, time_limit > deadline, try_again apply_again > resubmit
  reapply subsequent, type > electronic typewritten, unsubscribe cancel, vote_early > advance,
  vote_on_my_phone vote_online > electronic, voting_by_post vote_by_mail > postal absentee, warn >
  notify, warn_me tell_me_before > notified notice advance, warn_us > notice announced notify,
  wedding cancel_shift > absence, when_are_results > announced provisional results,
  when_do_i_find_out > notified communicated, whenever > withdraw, who_do_i_tell who_do_i_inform >
  notified coordinator, who_does_it_apply_to > scope cover, who_has_to_sign sign > signatories,
  who_won find_out_who_won > results provisional, wipe_my_record > expunged spent, write > drafted,
  write_my_reference > referee, write_to_them in_writing > written letter`;
