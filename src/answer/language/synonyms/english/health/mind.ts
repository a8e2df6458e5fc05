/** Mind and sleep; see `SYNONYMS`. */
export const mind = `
  afraid scared fear, antidepressant prozac > ssri depression, anxiety > worry, anxious > nervous
  worried, anxious anxiety, autism autistic > spectrum, awake > local, awake awake_for_it >
  conscious sedation, baby_blues > postnatal depression mood, back_to_gym when_can_i_exercise
  when_can_i_train > exertion strenuous activity, bed_rest > mobilisation, bipolar > manic mood,
  brain_fog > concentration memory cognitive, caffeine > stimulant, cant_cope > stress,
  cant_get_out_of_bed > depression fatigue, cant_sleep awake sleepless > insomnia sleep, care >
  nursing treatment, caregiver care, carer > caregiver, claustrophobic > anxious, coke cocaine >
  stimulant, counselor therapist, cpap > apnoea, crib cot > bassinet sleep, crib cot moses_basket >
  cradle, cut_myself hurt_myself > self_harm, dance ballet > physical, exercise > exertion,
  exercise > physical activity strenuous, forgetful memory > dementia cognitive, get_up out_of_bed
  > mobilise, group_therapy > group, gym workout work_out training > exertion strenuous,
  hear_voices > psychosis schizophrenia hallucinations, help_at_home > home care, home_remedy >
  self_care, housework hoovering > household strenuous, insomnia sleep, keep_me_awake
  keep_you_awake > caffeine stimulant, kill_myself > suicide, lie_awake > wakefulness insomnia,
  lie_still keep_still > motionless, low_mood > depression, mad crazy > psychiatric, mad crazy >
  psychosis mental, memory_loss > dementia amnesia, mental > psychological psychiatric,
  mental_health > psychiatric, mood > emotional affective, mood_swings > mood, needle_phobia phobia
  > anxious nervous, nervous > apprehension, nervous > concern, numb tingly pins_and_needles >
  tingling paraesthesia, old_peoples_home > care residential, other_name > synonym, other_options >
  alternative treatment, panic_attack freak_out > anxiety, phobia > fear, prozac zoloft sertraline
  > antidepressant, psychologist psychological, ptsd flashbacks > trauma traumatic, remedy >
  treatment, rest > strenuous, ritalin adderall > methylphenidate stimulant, sad low blue >
  depression mood, scar > keloid, scared afraid frightened > phobia anxiety, scared_of_dentist >
  phobia sedation, scared_of_needles > phobia anxious needle, self_esteem confidence > esteem,
  self_harm suicide, selfharm cutting > self_harm, shattered > fatigue, shrink > psychiatrist
  psychologist therapist, shrink therapist > psychotherapist psychology counsellor,
  sleep_in_our_bed in_our_bed co_sleep > bed sharing, snore > apnoea apnea, snore > sleep,
  speech_therapist > speech, stay_awake > conscious, stay_in_bed > rest bed, stay_up > sleep awake,
  stress > resilience, stress > tension, take_care_of > care supervise responsible, talk_therapy >
  cbt psychotherapy, talk_to_someone someone_to_talk_to > counselling counsellor helpline,
  therapist psychologist, therapist psychotherapy, therapist therapy counselling counsellor,
  therapist_cost > psychotherapy, therapy > cbt, trauma > traumatic stress, treadmill > exercise
  stress, treat treatment > therapy, weak > fatigue, wet_myself wet_bed leak > incontinence
  continence, wet_the_bed > enuresis, worried concern`;
