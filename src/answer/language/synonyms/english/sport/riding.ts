/** Riding and animals; see `SYNONYMS`. */
export const riding = `
  bite kick > injury danger, can_i_ride > rider, capsize tip_over > overturn inverted, compost >
  manure, fall > injury, fell_off_my_horse came_off bucked_off > fall remount, fell_out > capsize,
  grooming brush > tack, headbutt kick > assault violent, horse pony > mount, horse_muck > manure,
  horse_riding riding > equestrian horse, horse_riding_trail > equestrian horse, kicked_by_a_horse
  trodden_on > injury, muck > compost fertiliser, mucking_out > stable cleaning, nervous_rider >
  confidence, own_hat > hat, resume restart, resume resumption, ride_bareback > saddle, riding_hat
  > hat headgear, saddle bridle > tack, scared nervous > confidence reassurance, spat_at spit >
  assault misconduct, stable > livery, throw_in corner_kick > restart, tip_over capsize`;
