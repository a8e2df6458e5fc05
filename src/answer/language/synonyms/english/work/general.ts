/** Work of all kinds; see `SYNONYMS`. */
export const general = `
  absorb > absorption, accurate > accuracy, acquire > acquisition, all_clear go_back_in > entry
  permission, allowance expense, allowance stipend, altogether in_total > aggregate, anonymous >
  identity, army_reserve reservist > military reserve, asbestos dust fumes > inhalation, ask >
  solicit, beginning > outset, blind > sight, blood_donation give_blood > donor donation,
  breastfeeding > expressing, burnout overworked > stress workload exhaustion, bursary > allowance,
  bursary scholarship > award, business > enterprise firm, can_do > ability, career > progression
  development, carry bring, certificate qualification > accreditation, certified > accredited,
  change_my_hours > variation working, classify > classification, client customer,
  collective_agreement > bargaining, come_back rejoin > reinstatement rehire, compel > compulsion,
  concede > concession, conflict_of_interest > declare, dbs crb criminal_record > disclosure
  convictions vetting, define > definition, demoted > downgrade, dental > dentistry, each_other >
  mutual reciprocal, email correspondence, essential must_have > required, evaluation assessment,
  everyone_out > evacuation complete, exit_interview > leaving interview, fight challenge > appeal
  contest dispute, fire_warden fire_marshal marshal > warden, flights flight plane > air travel
  airfare, flood > leak, fluent > fluency, forget_me right_to_be_forgotten > erasure deletion,
  forklift > truck operator, get_down_the_stairs > evacuation chair, go_back_in back_inside back_in
  > re_entry entry, gran grandma granny nan grandad > relative, gunman attack > lockdown,
  gym_membership gym > fitness leisure wellbeing, harassed misconduct, harm > detriment, harness >
  fall height, hat cap > headwear, heart_attack cardiac > defibrillator resuscitation, heater
  fan_heater > portable, helpful good_for > beneficial, hot_desk hotdesk > desk shared booking,
  in_laws mother_in_law > relative spouse, ivf fertility > treatment assisted, justify >
  justification, languages speak > fluency fluent, later_on > subsequently, leave > evacuation,
  lesbian > orientation sexual gender, live alive > life, lockdown > shelter, locker > personal,
  lost_receipt no_receipt > receipt declaration missing, mask > respirator respiratory, menopause >
  symptoms, minimum threshold, modify > modification, multiply > multiplication, nana grandpa >
  relative, nda nondisclosure, non_compete > restrictive covenant competitor, noncompete >
  competition restrictive covenant, not_included > excluded, nursing breastfeed > breastfeeding
  lactation expressing, offend > offence, one_each > apiece respective, oppose > opposition,
  painkillers tablets pills > analgesics, paracetamol aspirin ibuprofen > medication,
  parking_at_work > park, passed_away lost_someone > bereavement death, patient > patience,
  perceive > perception, pip improvement_plan > improvement performance, power_cut lights_out >
  failure outage, pregnancy > antenatal, pregnant > mothers, premium paid, pretend > pretence,
  provide > provision, pump > express lactation, qualified > certified accredited competent, record
  > convictions disclosure, rehire > reinstatement, relocation > removal, rental_income
  rent_out_house > letting income, repeat > repetition, resolve > resolution, responsible >
  accountable, revenge > victimisation, rollover > accrued, rsi > repetitive strain, save_up >
  accumulate accrue carry, season_ticket > advance, secretary assistant, shadow > observe, short >
  shortage, shout yell > aggressive, sign > execute, simplify > simplification, stop_from prevent >
  preclude hinder, stored > servers, strikes warnings > stages, study > training, suppose >
  supposition, suspend > pending, suspended > investigation, swap switch, swear_on_bible > oath
  affirmation, target kpi > objectives performance, task > duty, tattoo > visible, tax_on_savings >
  interest, tax_year > april fiscal, tell_off scold, text_message sms, therapy > support, total >
  aggregate, track > surveillance, trans > reassignment, unfair > unjust, union > bargaining
  collective, unpaid > remuneration without, use_up > untaken taken, warden steward, wet_floor
  slippery spill > slip, where_is_it_stored > servers located, who_approves ok_it > approval
  authorised, whole entire > aggregate, wide > breadth, work_for_a_competitor > restrictive
  competing, work_sunday forced_to_work_sunday > sunday opt`;
