/** Hiring, contracts and leaving; see `SYNONYMS`. */
export const hiring = `
  ad > vacancy, age_limit how_old > minimum age, ageist too_old > age discrimination,
  alarm_goes_off > activation, alarm_goes_off alarm goes_off > siren sounders signal, apply
  get_a_job > application recruitment vacancy, axed layoff laid > redundancy retrenchment
  dismissal, back_to_same_job same_job_back > return position reinstated, back_to_work > phased
  resumption, bad_at_my_job underperform > capability performance, bad_back back_pain >
  musculoskeletal posture, bad_for > detrimental injurious, bad_review poor_performance >
  capability unsatisfactory, bad_weather > adverse severe, bag_left parcel_left > unattended
  package, bell siren > signal alarm, blackout > peak restricted, bomb threat > suspicious,
  both_sides > mutual bilateral, bring_kids > visitors, bring_someone bring_a_friend > accompanied
  companion representative, bring_someone_with_me > accompanied companion, bring_to_court >
  evidence documents, bring_to_interview > originals documents, busy_season busy_period > peak,
  cant_walk on_crutches crutches > mobility impaired, career > profession occupation job,
  cash_in_hand > untaxed, ccj > judgment, certify > certification, change_employer > employer,
  change_jobs switch_jobs > employer change transfer, chosen > appointed, chuck_out kick_out >
  expulsion dismiss, come_with_me > accompany companion, contract > agreement, contract_change
  change_my_contract > variation consent, contractor subcontractor, countersign sign_my_photo >
  countersignatory referee, cover > substitute, cover_letter > letter, cv cover_letter >
  application, cv resume, cv resume > curriculum vitae, degree > academic, didnt_get_it rejected >
  unsuccessful, disability_adjustments > reasonable, disabled > mobility, disabled > reasonable,
  dismiss fire sack, dodgy_builder cash_in_hand > undeclared, dodgy_dealings > wrongdoing fraud,
  dog_at_work bring_my_dog > dogs animals pets, dyslexia adhd autism > neurodiversity adjustment
  disability, ease_back_in come_back_slowly > phased gradual, employ hire recruit, employment job
  occupation, fair_reason > grounds dismissal, fake > spurious, fake lying > falsification
  dishonesty, false_alarm > activations, fell_over tripped slipped > fall, fiddle > falsification
  fraud, fire terminate, fire_door prop_open wedge > doors closed, fired_for_being_pregnant >
  dismissal discrimination pregnancy, freelancer > contractor self_employed, freelancer >
  independent, garden_leave > notice, get_fired get_sacked > dismiss termination, get_fired
  get_sacked get_the_sack > misconduct, get_the_boot get_the_sack > dismissal expelled, gig >
  freelance contractor, gig work > job, gloves > hand, gross_misconduct > summary dismissal,
  hand_back > restore, hand_back give_back hand_in > surrender return, hand_in_my_notice
  give_notice > resignation notice, hand_in_notice resign, hire take_on > appoint engage, hired
  got_the_job > appointed offer, hiring vacancy, how_is_it_going status > progress, how_much_notice
  > termination, how_much_to_sue court_fee > fee, how_old old_enough too_young > attained,
  ignore_court_letter > default judgment, interview > application recruitment, interview >
  selection panel assessment, interview apply, interview_date > interviews held, job position
  vacancy, job_description > duties responsibilities tasks, job_interview > selection panel,
  job_offer > offer appointment contract, job_title > post role designation, jobless jobseeker,
  jobs_going > vacancies recruitment, judge > judgment, judge_decides > ruling determined, laid_off
  let_go > redundancy, last_day > final termination departure, lay_off > dismiss, lazy slack >
  unsatisfactory, leave > resign, leave_my_job leave_the_company > resignation notice termination,
  let_go > dismiss terminate, lie > falsify, lie_on_cv > falsification false, lose > expire, lose >
  lapse forfeiture, lose_job job_loss > redundancy unemployment, lose_my_case lose_in_court > costs
  unsuccessful, lose_my_job > dismissal redundancy termination, made_redundant > redundancy,
  miscarriage stillbirth > pregnancy loss bereavement, moonlighting employment, nick pinch, nicked
  pinched swiped > burglary, notice_period > notice termination, old age > attained, old_boss
  ex_boss > former employer reference, on_the_spot > summary immediate, on_the_spot straight_away >
  instant, opening > position, opt_in agree > consent, other_job > secondary outside employment,
  outside_interests second_job > secondary employment, own_business my_own_business > outside
  self_employed, pass_probation fail_probation > confirmation probationary extended, patent_at_work
  invented_at_work > invention employer, payoff > severance settlement, payoff payout >
  compensation, period_pain periods > menstruation, permanent fixed_term > contract indefinite,
  picked chosen > selection, pinch > theft, position > role, post > job vacancy, previous_job
  last_job old_job > former previous employer, probation trial, probation trial > probationary,
  profession occupation, proof_in_court > evidence exhibit, quit > cancel terminate, quit >
  cessation vacate, quit > notice, quit resign, redundancy > severance, redundancy dismiss,
  redundancy_pay redundancy_payout > severance, redundant retrenchment, reference > referee
  recommendation, reference referee > testimonial, reference_for_volunteering > reference, resign
  terminate, resignation notice, resume > application, return_to_work > phased resumption
  interview, right_to_work > documents immigration permit, sack bag, sacked dismiss > termination,
  sacked_on_the_spot fired_on_the_spot instant > summary gross, say_no_to_cookies reject_cookies >
  refusal consent decline, school_leaver > young graduate, second_job moonlight side_hustle >
  outside secondary, self_cert > certification, self_employed freelancer > sole,
  settle_out_of_court settle > settlement mediation, severance > payout termination, shortlist >
  selection, side_hustle > business, side_hustle_tax sell_on_ebay > trading, side_job > outside
  secondary second, siren bell buzzer > sounder, slacking lazy > performance, sleep_on_the_job
  fell_asleep > misconduct negligence, small_claims take_someone_to_court > claim claimant, smile
  glasses_in_photo > photograph expression, snow snowed_in > weather adverse, spelled_wrong
  misspelt > inaccurate rectification, spot recognise > identifiable visible, spot_the_warden >
  identifiable, steal nick > dishonesty, stop_volunteering give_up > withdraw cease, student uni >
  university studies, student_job > student employment, sue_my_landlord sue_someone > claim
  proceedings, suspicious_bag unattended_bag > unattended package, take_on > recruit employ hire,
  take_photos_of_kids photos_of_kids > photographs consent, tell_me_if_i_didnt_get_it >
  unsuccessful notified, too_old_to_volunteer > age, track_me tracking follow_me > location
  position profiling, track_my_application where_is_my_application > progress status, trial_period
  > probationary, trial_period probation, trial_shift > probation trial, turn_down_job turned_down
  > reject unsuccessful decline, unemployed job, unemployed jobless, unfair_dismissal > tribunal
  wrongful, uni > student academic, uni college > higher, use_it_or_lose_it lose_days > carry
  forfeit lapse, vacancy opening, vacate > vacancy, variation > change, visitor guest > host,
  walk_out > resignation notice, wheelchair > impaired, wheelchair cant_walk > mobility evacuation,
  when_tell_boss_pregnant > notify pregnancy, where_i_am gps > location position, who_can_apply >
  eligible applicants, who_is_eligible > criteria, win_my_case win_in_court > successful judgment,
  work_for_competitor > competing competition conflict, workload task, wrongdoing malpractice`;
