/** Pregnancy, birth and sexual health; see `SYNONYMS`. */
export const pregnancy = `
  abortion > termination pregnancy, after_birth after_the_birth > postnatal postpartum,
  baby_not_moving > movements reduced, back_passage > rectum anus, beer wine > consumption, birth >
  childbirth, birth > delivery labour, birth_certificate > registrar, birth_control > condom,
  birth_control the_coil > contraceptive, boob_cancer > breast, boozer hangover > alcohol, born >
  neonatal perinatal, born_with > congenital, bottom > rectum buttock, breast boob > mammary,
  breast_cancer > mammography oncology, breast_feeding breastfeeding, breast_milk > human milk
  lactation, breastfeeding > feed, breastfeeding lactation, builder heavy_job building_site >
  manual labour, bum > rectum anus bottom, bum bottom > nappy diaper, butt > bottom rectum,
  can_i_drink_on drink_alcohol > alcohol interaction, cant_get_pregnant > infertility fertility,
  cant_get_pregnant > ivf, coil iud > intrauterine, condom rubber > barrier contraception,
  confidentiality > secrecy, cot_death sids > sudden infant, desk_job > employment, drink_after >
  alcohol, drink_alcohol_after > alcohol, due_date due > delivery gestation, expecting > maternity
  childbirth, fly_after > travel flying, fly_pregnant > travel, for_pregnant > pregnancy,
  get_pregnant conceive trying_for_a_baby > conception fertility ovulation, give_birth > birth
  delivery, give_birth have_the_baby > labour childbirth obstetric, groceries shopping_bags >
  lifting carry, have_sex > intercourse sexual, have_sex_after > intercourse resume, heavy_period >
  menstrual bleeding, heel_prick > screening newborn, how_far_along weeks_pregnant > gestation
  trimester, hrt > hormone menopause, incubation_period > incubation symptoms, infant > neonate,
  infertile fertility, ivf > embryo, ivf > fertilisation fertility, kicks > movements fetal,
  lift_arms > arms, lift_heavy heavy_lifting carry > lifting strenuous, lift_kids lift_my_child
  pick_up_my_kid_heavy > lifting, lump_in_breast breast_lump > mammography, mammogram > breast
  screening mammography, maternity parent, menopause > hormonal climacteric, midwife > birth
  maternity, midwife obstetric, miscarry miscarriage > pregnancy spontaneous, missed_period
  late_period > pregnancy menstruation, msm > sexual, nose_job boob_job > cosmetic plastic,
  on_my_period > menstruation, order_online > delivery, osteopath chiropractor > manual, penis dick
  willy > penile genital, period time_of_the_month > menstrual menses, pick_up_my_baby > lifting,
  postnatal postpartum > childbirth, pregnancy_test missed_period > hcg pregnancy, pregnant
  expecting > antenatal prenatal, pregnant pregnancy maternity, pregnant_can_i_take
  breastfeeding_can_i_take > pregnancy lactation, premature early_baby preemie > preterm gestation
  neonatal, prenatal antenatal, pump > breast, sanitary period, sex intercourse, sex_change >
  gender, sexual_assault > assault, sit_at_a_desk desk_job office > sedentary, sit_up > upright,
  sleep_with > intercourse sexual, soft_cheese brie > listeria unpasteurised, sore_boobs > breast,
  sore_nipples > breastfeeding, sushi_pregnant raw_fish > listeria, tampon pad > sanitary
  menstrual, tell_my_parents > confidentiality, toddler > twelve months, tot > child infant, trans
  transition > gender hormone, unborn > fetus foetus fetal, unborn_baby > foetus foetal,
  unpasteurised raw_milk > listeria, up_the_duff preggers > antenatal prenatal, vagina > vaginal,
  wine beer pint > units, wine_pregnant > alcohol`;
