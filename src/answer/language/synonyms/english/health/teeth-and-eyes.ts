/** Teeth, eyes, ears, skin and hair; see `SYNONYMS`. */
export const teethAndEyes = `
  allergy_test > skin testing, back_brace > support, bald alopecia, bath > immersion, blackheads >
  acne, blind vision, blurry blurred > vision, blurry fuzzy > blurred, blurry_vision > blurred,
  boil > abscess furuncle, brace strap splint > support orthosis, braces > orthodontist, braces
  orthodontic, bruise black_eye > haematoma hematoma contusion, bruise blue > discoloration
  discolouration, bruise_after > bruising, brush_hair > hair, brush_teeth > toothbrush toothpaste
  brushing, burnt_my_hand > scalds, burnt_out > exhaustion, cataract > lens cloudy, chemical_burn >
  irrigate, chemical_peel > skin, chew gum, chewing_gum gum > fasting, chicken_pox chickenpox >
  varicella, chickenpox measles > rash, chipped_tooth broken_tooth knocked_out_tooth > fracture
  dental, clean_hands wash_hands > hygiene handwashing disinfect, clean_polish scale_and_polish >
  scaling hygienist, clean_teeth > hygiene brushing, cloudy_vision > cataract, colour_blind >
  colour vision, contact_lenses > lens, contacts > contact_lenses, contacts contact_lens > cornea,
  contacts lens, cortisone prednisone prednisolone > steroid corticosteroid, cream > ointment gel
  lotion, cream lotion ointment > topical emollient, crown cap bridge > dental, crutch
  walking_stick walking_frame zimmer > walking mobility aid, cut_hair > hair, dandruff > scalp
  shampoo, deaf hearing hard_of_hearing > auditory, dentist > dental, dentist dentistry, dentist
  teeth, dentist_cost > charges dental, dentures teeth, dermatologist skin_doctor > dermatology
  skin, disabled > impaired, disinfect sterile > clean sterilise, dry > dryness, dry_eyes >
  lubricant tears, dry_mouth > saliva, dry_skin flaky > dryness emollient scaling, dust_mite
  cat_hair > allergen, dye > contrast, dye_hair > hair, ear > auditory otitis, ear auricular,
  ear_drops > otitis, ear_infection earache > otitis, ear_stuck > foreign, earache > ear, eczema >
  atopic, eczema dermatitis, eczema psoriasis > skin, eye > ophthalmology, eye sight vision >
  ocular ophthalmic, eye_bags > eyelid, eye_doctor > ophthalmologist optometrist, eye_infection >
  conjunctivitis, eyedrops cream ointment > medication, eyedrops eye_drops drops > ophthalmic
  instil, eyelid > lid, eyesight acuity, false_positive > specificity, false_teeth denture, filling
  > dental cavity, filling cavity hole_in_tooth > caries restoration decay, get_it_wet get_wet >
  dry shower immersion, glass_in > foreign, glasses specs > lenses prescription, go_blind > sight,
  go_yellow yellow_skin yellow_eyes > jaundice, grind_teeth > bruxism, gum > gingiva, hair scalp,
  hair_dye > pregnancy, hair_loss going_bald > alopecia hair, hair_removal > laser depilation,
  hair_transplant > hair, hair_wash wash_hair > shower, hand_gel hand_sanitizer sanitiser >
  disinfectant hygiene, handicapped disabled, handicapped impairment, have_a_bath take_a_bath
  have_a_shower take_a_shower > bathing showering, hear_about_results when_do_i_get_results >
  findings available, hearing_aid > auditory audiology, hearing_aid hearing, hearing_test >
  audiologist, hearing_test > audiometry hearing, heat_exhaustion > heat, heat_rash prickly_heat >
  rash, hernia > inguinal rupture, hiv > antiretroviral prep, hiv aids > immunodeficiency, hives
  welts > urticaria wheals, ingrown > toenail, injected_dye > contrast, itch > itchy rash, itch
  scratch > pruritus irritation, itchy > pruritus, itchy rash, itchy_bum > worms, knee_brace >
  support orthosis, knocked_out_tooth > tooth, laser_eye lasik > refractive, lazy_eye cross_eyed >
  squint strabismus amblyopia, lens_out > lenses remove, loose_tooth wobbly_tooth > mobility,
  lose_hair > alopecia, losing_it at_the_end_of_my_tether cant_cope > overwhelmed cope support,
  makeup nail_polish nails > varnish remove, massage_gun > massage, meningitis > rash, moisturiser
  moisturizer > emollient, mole > naevus, mole freckle > pigmented melanoma, mole skin, nail >
  fingernail toenail, nail_varnish polish, nappies diapers > wet, nappy diaper > incontinence
  changing, nappy_rash diaper_rash > dermatitis nappy barrier, optician eye glasses, optician
  eye_test > optometrist, optician ophthalmologist, overwhelm stressed > coping, patch gum >
  nicotine replacement, peel > scaling, pimple zit > acne spot, positive > detected,
  pressure_in_eye > glaucoma, psoriasis > plaques, pull_tooth tooth_out take_tooth_out tooth_pulled
  > extraction removal, purple yellow > discoloration discolouration bruising, rash > dermatitis
  urticaria, rash spots > eruption lesions skin, rash_glass glass_test > meningitis rash, red >
  reddening inflamed, red_eye bloodshot > conjunctivitis, retainer > orthodontic, rub > massage,
  rub_eye > rubbing, rub_in > massage, rub_in apply > application topical, scratch > itching,
  scratchy gritty > sensation, see_badly cant_see > vision visual impaired, shin > tibia, shower >
  wash, skin > cutaneous dermatitis, skin_cancer > melanoma, skin_doctor > dermatologist,
  skin_infection > cellulitis, snapped > rupture, snapped_brace broken_brace > orthodontic, sober
  dry > abstain abstinence, soft_spot > fontanelle, something_in_my_eye > foreign eye, sore_bottom
  sore_bum > dermatitis nappy, sore_bum > barrier cream, sore_eyes > conjunctivitis, sore_red >
  rash inflamed, splinter > foreign tweezers, spots > acne, stairlift > mobility, steroid >
  corticosteroid, steroid_cream cortisone > hydrocortisone corticosteroid, stick_on patch >
  transdermal, sticky_eye > conjunctivitis, stressed pressure, stye > eyelid, sun_hat > sun,
  sunburn burnt_in_the_sun > burn uv, sunburn sunscreen suncream sunblock > spf sun uv,
  sunburn_cream after_sun > cooling, sunscreen sunblock suncream > protection, swim > immersion,
  swim_after > swimming, tan sunbed > ultraviolet uv sun, tattoo > pigment, tattoo_removal > laser,
  tooth toothache > dentistry molar, tooth_decay > caries, tooth_fairy > deciduous, tooth_infection
  gum_infection > abscess dental, tooth_knocked_out > avulsed, toothache > dental caries, torn
  ripped > rupture, vision eyesight, wash hygiene, wash_before shower_before > shower antiseptic,
  wash_hair hair > shampoo, watery > tears, wax ear_wax > earwax cerumen, wet bath shower > dry,
  wisdom_tooth > molar, worm > helminth, wrong_result > false, yellow > jaundice, zit > blemish`;
