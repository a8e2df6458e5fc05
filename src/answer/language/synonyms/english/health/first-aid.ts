/** Emergencies and first aid; see `SYNONYMS`. */
export const firstAid = `
  911 999 112 > ambulance, allergic_shock anaphylactic > anaphylaxis adrenaline, band_aid > plaster
  bandage, band_aid plaster bandaid > dressing adhesive, bandage > elasticated tubular, bandage
  dressing > gauze compress, bang > injury, bee_allergy wasp_allergy > venom anaphylaxis,
  bee_in_mouth > airway, bee_sting wasp_sting stung > venom anaphylaxis, bite envenomation, bite_on
  > bite, black_out > unconscious faint, bleach > poisoning corrosive, bleeding_gums > gingivitis,
  bleeding_through soaked_bandage soaked > bleeding dressing, blister > vesicle, blister burn,
  blisters > friction, bloated > wind gas, bloated gassy > flatulence distension, breathe > airway,
  breathe breathless > respiration respiratory dyspnoea dyspnea, burn_blister > blister, burp belch
  > wind gas, cant_breathe struggle_to_breathe > breathing dyspnoea respiratory, cast > plaster
  fracture, change_dressing change_the_bandage > dressing changed, collapse unconscious,
  compression_socks flight_socks > stockings compression, concussion head injury, cpr
  mouth_to_mouth kiss_of_life > resuscitation compressions, cut graze scratch > wound laceration
  abrasion, cut incision, cut_deep deep_cut > wound laceration, cut_open cut_me_open > incision,
  diabetic > glycaemic, diabetic_faint > hypoglycaemia, dizzy faint, dizzy giddy woozy wobbly
  lightheaded > vertigo balance, dizzy woozy > drowsiness unsteady, dog_bite bitten > rabies
  tetanus wound, electric_shock electrocuted > current, epilepsy seizure > convulsion epileptic,
  epipen > adrenaline autoinjector anaphylaxis, faint > unconscious, faint syncope, faint_feeling >
  dizziness, fart > wind gas flatulence, fitting > epileptic, gas flatulence, gets_hurt get_hurt
  has_an_accident > accident insurance ambulance, glue staples > sutures wound, graze > scrape,
  gums > gingivitis periodontal, heart_stopped > arrest resuscitation, hold_breath > breath, injury
  emergency > broken bleeding heart cut, insect_bite bug_bite mosquito_bite > sting swelling,
  insurance_pay > reimbursed borne, jellyfish > sting, life_expectancy survive, light_headed >
  dizzy faint, lightheaded dizziness, lockjaw > tetanus, lose_consciousness > unconscious collapse,
  mini_stroke tia > transient ischaemic, not_breathing stopped_breathing > resuscitation
  respiration, open > incision, out_of_breath > breathless, out_of_breath puffed > dyspnoea,
  overheat > heatstroke hyperthermia, pale > anaemia, pale white > pallor, paramedic ambulance
  emergency, pass_out > faint unconscious collapse, pass_out collapse > syncope consciousness,
  plaster bandage, plaster_cast cast > splint immobilisation, play_trumpet play_flute > wind
  instruments, room_spinning spinning > vertigo dizziness, rusty_nail > tetanus wound, scar
  dressing > wound, scrape > abrasion, seizure > epilepsy, shaking > convulsions, shock > pale,
  short_of_breath > breathing breathless, snake_bite > venom antivenom, snakebite poisonous >
  venom, sock stocking > compression tubular, sore_gums > gingivitis, sprain > strain twisted,
  sprain ankle injury, strapping taping > bandage, stroke cerebrovascular, stroke face_drooping
  slurred > speech weakness, sunstroke heat_stroke heatstroke > heat overheating, tick >
  borreliosis tweezers, tick lyme, tick sting > bite, tick_bite > lyme tick, twist roll > ligament,
  twist_ankle roll_ankle > sprain ligament, unconscious > coma unresponsive, whiten > bleaching,
  who_pays does_insurance_pay > reimbursed borne insurance, wind > gas flatulence, winded > breath,
  windy > flatulence, wobbly unsteady > balance instability, wound > incision lesion, wound
  laceration, wound_care > dressing`;
