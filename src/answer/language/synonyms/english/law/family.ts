/** Births, marriages, deaths and names; see `SYNONYMS`. */
export const family = `
  against_the_rules break_the_rules > infringement contravention, alimony > former, amendment
  revision, baby_under one_year_old > child infant, born > natal, born_here > birth birthplace,
  boyfriend_lives_with_me living_with > couples jointly household, brand brand_name > trade mark,
  breach break infringe violate, break_the_rules > violation misconduct, bring_family > dependants
  reunification join, bring_my_wife bring_my_family > dependants reunification spouse family,
  brother sister cousin > kinship relatives, bylaw > regulation rule, carer look_after > severely
  disabled, change_name > deed surname, change_the_rules > amendment alterations statutes,
  changed_my_name > changes notified, cheat_the_rules bend_the_rules > circumvent waiver, child >
  descendant, church mosque temple > religious worship prayer, church_wedding in_church > religious
  ceremony, civil_partnership > partner, close narrow tight > margin, close_result super_close
  so_close > margin recount, common_law > cohabitant unmarried, comply > compliance, cousin
  marry_my_cousin > related degree, custody > guardianship care, death_tax > inheritance estate,
  divorce > dissolve dissolution, divorce separate, divorced was_married married_before > former
  previous decree, ex > spouse, ex_wife ex_husband > former divorced spouse, excused > exemption
  waiver, executor > administrator, executor > estate probate, fake_marriage sham > deception,
  family_member > kinship, family_name > surname, fiance > partner, fold > dissolve, follow_rules
  comply, followed > harassment, foster > adoption care, gay same_sex > couples, gay_couple
  lesbian_couple > sex, gay_marriage two_men two_women > sex couples, get_hitched > marriage marry,
  get_married > marriage marry, get_married marry > ceremony solemnised, get_round_the_rules >
  circumvent, gets_everything > inherits estate heirs, go_after chase > enforce pursue, grandkids
  grandchildren > descendants, grandson granddaughter > descendant, guardian custody, guardian
  parent, half split > equally shared, heir > descendant, heir successor, hubby missus > husband
  wife, hymn > religious, inherit > estate heir, join_club become_a_member > membership admission
  candidate, kid > descendant, king > sovereign throne, logo > crest, logo brand_name > trademark
  mark, look_after_mum look_after_my_mum > care carer disabled, look_after_my_kids > guardian,
  loophole exemption, maiden_name > surname birth, marriage > spouse, married_before > union, marry
  wedding, move_in_together > couples, moved_house new_partner > changes circumstances, name_change
  > change deed, never_married not_married unmarried > cohabitants, new_name new_surname > changes
  name, no_family no_relatives > relatives failing, oap > aged, oath pledge > ceremony allegiance,
  over_70 over_75 > elderly, partner cohabiting, pensioner > aged, pledge > declaration oath,
  policy > guideline, queen > sovereign crown throne, quick_divorce > jointly, result score >
  outcome, reunite reunification, ruler ruled > sovereign, rules > amendments, rules >
  constitution, ruling decision > judgment verdict, secretly in_secret > anonymous confidential,
  sexist sex, share_everything half_each > common equally jointly, shut closure, shut_down wind_up
  close_down > dissolution liquidation, split split_it > divided equally, split_the_order
  split_it_up > circumvent disaggregation, split_up break_up > dissolved, split_up break_up breakup
  > separation divorce, stalker > stalking, step_down resign > vacate, step_kids stepdad stepmum >
  step, step_kids stepkids stepson stepdaughter > stepchildren, surname > last, surname name,
  take_his_name change_my_name > surname assume, take_over > succeed assume, tie_the_knot >
  marriage, together > couple, trademark mark, twins third_kid another_kid > supplement child,
  undo_marriage annul > void, updated > revised amended, waive > waiver exemption, waiver
  exemption, wedding > solemnisation, who_marks marked > evaluators score, who_sorts_out deals_with
  > executor administrator, wifey wife, without_a_will no_will > intestacy intestate absence,
  without_giving_my_name dont_say_my_name > anonymous, workmen > tradespeople, young_people >
  juniors`;
