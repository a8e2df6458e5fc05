/** How things are; see `SYNONYMS`. */
export const being = `
  a_little a_bit > small slight, accurate exact > precise, accuse > charge, achieve > attain, admit
  > confess acknowledge, all_gone > exhausted sold, alone > individual, alter > amend, amend
  modify, at_the_back round_the_back back_door > rear entrance, at_the_bottom > lower base,
  at_the_top > upper summit, back rear, back_east > eastern, back_to_front wrong_way_round >
  reversed, bad > poor harmful, bad > unfavourable, bad adverse, bad_idea > inadvisable, behind >
  rear, belong > owned, bent > curved, best > optimal ideal recommended, best > optimum, best >
  preferred, big > huge size, big great, bit > component, bit > slightly little, bit > small, blue
  > azure, blunt > rounded, blunt dull, boring dull > monotonous, bottom > base lower, brainy >
  intelligent, brand_new > unused, brand_new new, bright > luminous, bright > vivid, busy >
  engaged, by_accident > accidentally, by_mistake > unintentional inadvertently accidentally,
  by_myself on_my_own > alone, calm > peaceful, cant_afford > concession, cheeky > rude, chuffed >
  pleased, circle > circular round, clean > pure, clear clarity, colour color > hue, common
  frequent, complicated > complex, correct > rectify amend, correct accurate, cross moody >
  irritable, curling_up curling > warping, dangerous > peril, def definitely, dirty > stained,
  doesnt_fit > dimensions, down_south > southern, dry moisture, easy > effortless, easy simple >
  straightforward easily, empty > drain, enormous large, eta > arrival estimated, fake >
  artificial, fake_news > false, false untrue, famous > prominent, far distant, fav favourite, fave
  favourite, favorite favourite, favourite > popular, first_place > winner gold, for_free > free,
  for_real > genuine, for_sure definitely > certainly, free_of without, fresh > new, front fore,
  front_door > main, full > occupied, full entire > complete, genuine authentic, get_ready prepare,
  get_there > reach access, get_to > access, get_to > attain, giant > gigantic, giant > huge
  enormous, glow shine > luminous radiate, go_fast > speed, go_over review, go_through > review
  experience, good suitable, good_idea worth > advisable recommended, gray grey, great > excellent,
  green > emerald, grey > silver, happy glad > satisfied, hard > rigid, hard difficult tough >
  challenging, hard solid, hat > clothing, huge enormous, huge large size, huge massive > vast
  immense, idea suggestion, ideal recommended, important > crucial vital, in_a_rush > urgent,
  in_danger > endangered risk, in_debt > debt, in_front_of > facing, in_pain > pain, in_trouble >
  difficulty, in_use > occupied, inside_out > reversed, instructions > directions guidance, kaput >
  broken, lad bloke > man male, lazy > inactive, let_through > admit, levy > charge, lie > untrue,
  lie_down > recline, light > weight ignite bright, little > minor, loaded minted > wealthy, loose
  > unsecured, main > primary, main > principal chief, make_sure > verify, massive > large huge,
  messy > dirty, method > procedure, multicoloured colourful > vivid, narrow tight, new > novel,
  next_to > beside, no_charge > complimentary charge, normal ordinary, nosy > curious, obvious >
  evident, obvious clear, odd unusual, ok alright > permitted, ok_to safe_to > permissible
  advisable, okay > satisfactory, okay alright > permissible acceptable, old_fashioned >
  traditional, old_fashioned old, on_fire > fire, on_holiday > vacation, on_my_own by_myself alone
  > independently unaccompanied, on_my_own by_themselves > unsupervised, on_purpose > deliberately,
  on_top > surface upper, on_top_of > surface upper, out_of_control > uncontrolled, out_of_order >
  inoperative, out_of_reach > inaccessible, out_west > western, outdoors > exterior, outside
  exterior, over_there > yonder, own_up > admit confess, part piece > portion, part_of > belong
  component, patchy > uneven irregular, people > individuals, perfect > ideal, picky fussy >
  selective, piece > section, piece bit > fragment, pointy sharp > pointed, posh > elegant,
  principal chief, procedure process, pros > advantage benefit, rarest > rare, reach > attain,
  ready prepared, real > genuine actual, rotten > decomposed, rough bumpy > irregular, rough
  uneven, round > spherical, round circular, safe_place > shelter refuge, scruffy > untidy,
  see_through clear transparent > translucent, shape form, shine > illuminate, short_for
  abbreviation, shout > loud, silent quiet > noiseless, simple > basic, skint > unemployed, skirt >
  clothing, slightly > marginally, slow > slowly gradual, slowly gradual, small > compact, small >
  size, small > smaller, snapped > broken fracture, soaked > moisture damp, soft gentle, soft
  squishy > supple, sold_out > waiting resale, speed_up > accelerate, spooky > eerie, square >
  rectangle, square rectangular, stage phase, standing_up > upright vertical, step stage,
  step_by_step steps > procedure instructions, straight > upright, strange > unusual odd, stressy >
  irritable, strict > rigid, strong > robust sturdy, sure > confident, sure certain, t_shirt top >
  clothing garment, take_off_clothes > clothing, the_real_thing > genuine, thick > dense, thin
  skinny slim > narrow, thin thickness, tidy neat, tidy_up clean_up > clearing, tiny > minuscule,
  tiny little > miniature, too_big too_large > exceed oversized, too_busy > capacity occupied,
  too_close > distance minimum, too_drunk > intoxicated, too_easy > difficulty, too_expensive
  too_dear > hardship reduction concession, too_far > distance, too_fast > speed, too_fat >
  overweight, too_full > capacity, too_hard > difficulty, too_heavy > exceed, too_light > weight
  insufficient, too_poorly > illness incapacity unfit, too_quiet > volume, too_scared > fear
  anxiety, too_sick too_ill > illness unfit, too_skinny > weight underweight weigh, too_slow >
  speed, too_small > insufficient, too_tall > maximum, too_thin > weight weigh, too_tired >
  fatigue, too_weak > insufficient strength, too_wet > waterlogged moisture, too_windy > weather
  adverse, top upper, tough difficulty, transparent > clear, trendy > popular, tricky > difficult
  complicated, trouble > difficulty, true > correct, true > factual, ugly unsightly, unusual rare,
  up_and_down > vertical, up_north > northern, upside > inverted, usual > customary, way >
  procedure, way_in > entrance, way_to > access route, weak > fragile delicate, weird > strange
  unusual, wet moist, whisper > quiet, whole > entire, whole > full, wide broad, wonky > uneven,
  wont_charge > battery, wont_close wont_shut > defect repair, wont_fit > size dimensions,
  wont_let_me > denied, wont_load > loading, wont_move > stuck immobile, wont_open > jammed
  blocked, wont_stay > adhesion, wont_turn_on > troubleshooting, wont_work isnt_working > fault
  malfunction faulty defect, worn > used, yellow gold golden > amber`;
