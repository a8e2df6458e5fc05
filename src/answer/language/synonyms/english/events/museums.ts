/** Museums, gardens and zoos; see `SYNONYMS`. */
export const museums = `
  aquarium > marine, art paintings pictures > collection portrait, artwork > sculpture, audioguide
  audio_guide headset > audio tour, chutney marmalade > preserve, dark dim > lighting subdued,
  dinosaur > skeleton, dinosaurs mummies > collection exhibit, exhibit > object, flash >
  photography, flashing_lights > strobe, garden grounds > park, mask face_paint facepaint >
  costume, masks_required face_mask > mask face, masterpiece > highlight, most_famous_painting
  famous_painting > highlight masterpiece, most_successful > titles, mud muddy > ground, muddy >
  mud boots wellies, okay_it agree_to > consent approve, painting > artwork, photo_consent
  take_my_photo > photography consent, photograph photography camera, promise agree > undertake,
  snap_happy > photography, strobe > flashing light, strobe_lights > strobe epilepsy,
  take_a_photo_of_me photo_of_a_cosplayer > consent photography, take_photos take_pictures >
  photography photograph camera, take_pics snaps snapshot piccies > photography photograph,
  too_dark why_so_dark > lighting subdued preserve, touched > consent, wedding_photos >
  photography, wedding_photos_there > photography wedding, what_s_there_to_see what_to_see
  worth_seeing must_see best_bits > highlight collection, worth_it > highlight, zoo safari > animal
  park`;
