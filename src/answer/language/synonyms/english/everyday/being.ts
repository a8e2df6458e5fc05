/** How things are; see `SYNONYMS`. */
export const being = `
  a_little a_bit > small slight, accurate exact > precise, accuse > charge, achieve > attain, admit
  > confess acknowledge, alone > individual, alter > amend, amend modify, at_the_back
  round_the_back back_door > rear entrance, back rear, back_to_front wrong_way_round > reversed,
  bad > poor harmful, bad > unfavourable, bad adverse, bad_idea > inadvisable, behind > rear,
  belong > owned, bent > curved, best > optimal ideal recommended, best > optimum, best >
  preferred, big > huge size, big great, bit > component, bit > slightly little, bit > small, blue
  > azure, blunt > rounded, blunt dull, boring dull > monotonous, bottom > base lower, brand_new >
  unused, brand_new new, bright > luminous, bright > vivid, busy > engaged, by_myself on_my_own >
  alone, calm > peaceful, circle > circular round, clean > pure, clear clarity, colour color > hue,
  common frequent, complicated > complex, correct > rectify amend, correct accurate, dangerous >
  peril, def definitely, dirty > stained, dry moisture, easy > effortless, easy simple >
  straightforward easily, empty > drain, enormous large, eta > arrival estimated, fake >
  artificial, false untrue, famous > prominent, far distant, fav favourite, fave favourite,
  favorite favourite, favourite > popular, first_place > winner gold, for_free > free, for_sure
  definitely > certainly, free_of without, fresh > new, front fore, front_door > main, full >
  occupied, full entire > complete, genuine authentic, get_ready prepare, get_there > reach access,
  get_to > access, get_to > attain, giant > gigantic, giant > huge enormous, glow shine > luminous
  radiate, go_fast > speed, go_over review, go_through > review experience, good suitable,
  good_idea worth > advisable recommended, gray grey, great > excellent, green > emerald, grey >
  silver, happy glad > satisfied, hard > rigid, hard difficult tough > challenging, hard solid, hat
  > clothing, huge enormous, huge large size, huge massive > vast immense, idea suggestion, ideal
  recommended, important > crucial vital, in_front_of > facing, inside_out > reversed, instructions
  > directions guidance, lad bloke > man male, let_through > admit, levy > charge, lie > untrue,
  lie_down > recline, light > weight ignite bright, little > minor, main > primary, main >
  principal chief, make_sure > verify, massive > large huge, messy > dirty, method > procedure,
  multicoloured colourful > vivid, narrow tight, new > novel, no_charge > complimentary charge,
  normal ordinary, obvious > evident, obvious clear, odd unusual, ok alright > permitted, ok_to
  safe_to > permissible advisable, okay > satisfactory, okay alright > permissible acceptable,
  old_fashioned > traditional, old_fashioned old, on_my_own by_myself alone > independently
  unaccompanied, on_top > surface upper, outdoors > exterior, outside exterior, own_up > admit
  confess, part piece > portion, part_of > belong component, people > individuals, perfect > ideal,
  piece > section, piece bit > fragment, pointy sharp > pointed, principal chief, procedure
  process, pros > advantage benefit, rarest > rare, reach > attain, ready prepared, real > genuine
  actual, rough bumpy > irregular, rough uneven, round > spherical, round circular, safe_place >
  shelter refuge, see_through clear transparent > translucent, shape form, shine > illuminate,
  short_for abbreviation, shout > loud, silent quiet > noiseless, simple > basic, skirt > clothing,
  slightly > marginally, slow > slowly gradual, slowly gradual, small > compact, small > size,
  small > smaller, soaked > moisture damp, soft gentle, soft squishy > supple, speed_up >
  accelerate, square > rectangle, square rectangular, stage phase, standing_up > upright vertical,
  step stage, step_by_step steps > procedure instructions, straight > upright, strange > unusual
  odd, strict > rigid, strong > robust sturdy, sure > confident, sure certain, t_shirt top >
  clothing garment, take_off_clothes > clothing, thick > dense, thin skinny slim > narrow, thin
  thickness, tidy neat, tidy_up clean_up > clearing, tiny > minuscule, tiny little > miniature,
  too_big too_large > exceed oversized, too_small > insufficient, top upper, tough difficulty,
  transparent > clear, trendy > popular, tricky > difficult complicated, trouble > difficulty, true
  > correct, true > factual, ugly unsightly, unusual rare, up_and_down > vertical, usual >
  customary, way > procedure, way_in > entrance, way_to > access route, weak > fragile delicate,
  weird > strange unusual, wet moist, whisper > quiet, whole > entire, whole > full, wide broad,
  yellow gold golden > amber`;
