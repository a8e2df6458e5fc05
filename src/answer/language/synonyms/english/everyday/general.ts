/** Whatever else; see `SYNONYMS`. */
export const general = `
  across_from > facing, advise advice, aim goal, alive > survive, alright > allowed, announce news,
  answer reply respond response, anxious concern, anyway > nevertheless, around surrounding, ascend
  rise, ashes cinder, at_first > initially, back > spine spinal, ball > sphere, barely hardly >
  scarcely, because_of > due owing, bendy stretchy > flexible, beneath underneath, best > highest,
  better > superior, better improved, biggest > largest greatest, blew explosion, blow_out >
  extinguish, blow_up > detonate, blow_up > inflate, box > case, box > crate carton, bra underwear,
  bring_up > reared, buddy pal > acquaintance, burn > combustion, burn flame,
  butt ass > buttocks rectal, bye > farewell, capsize overturn flip, choir chorus, city > urban,
  climb ascend, closing_time close, cloudy > turbid opaque, cm centimetre, come_in go_in > enter
  entry, come_out > emerge, comfy cozy cosy > comfortable, compare > versus, compare comparison,
  completely totally > fully, congrats congratulations, connect link, convo conversation, cope
  manage, copy > replica, copy_of > photocopy, corner angle, costume > dress, cough respiratory,
  countryside rural, cpu processor, crash > incident, crash bump_into > collide, cross_out >
  delete, curvy > curve, cute adorable, deadline_missed missed_deadline > deadline expiry,
  deal_with > handle manage, deceive deception, descend > descent, describe description, deserted >
  uninhabited, disadvantage drawback, discussion debate, dodgy > unsafe, dont_have_to > optional
  voluntary, downside cons > disadvantage drawback, drawing > sketch illustration, ear aural, edge
  > margin, edit > revise, ensure guarantee, enter > admission, equipment device, escape > evade,
  estimate approximate, euro > eur, example instance, exempt > excluded, exhausted sleepy >
  tiredness drowsiness, explain > clarify, explain > explanation, extinguish fire, extra
  supplementary, extremely > severely, fair > equitable, fancy elaborate, fastest > quickest, fault
  > responsible, feb february, feel > perceive, feel > tactile, fill_up > replenish, first_come >
  order, fit > capacity accommodate, float buoyant, for_example > instance, freeze > solidify,
  frequency frequent, ft foot, funny hilarious > humour humor comedy, gadget > appliance, gear >
  apparatus, get_in > admittance, get_over > recover overcome, get_up > rise, ghost haunt spirit,
  glasses eyeglasses, go_up > growth, go_up > rise, go_wrong > fault, going_on occur, govt
  government, greet welcome, group > crew, grow > height, guess > assume, guess > speculate, guess
  estimate, halfway > middle, handle > manage deal, happen > result, hardly > rarely, hear audible,
  heat > thermal, held > organised, hello > greeting, helper > aide, hole > aperture, holes >
  perforations, hollow > cavity, hoodie sweatshirt, hurry > quickly, hurry rush > haste, impossible
  > infeasible, impossible unable, in_groups > group, in_the_beginning > initially, in_the_middle >
  centre, include > comprise, insane > mental, instead_of_me > proxy representative, instrument >
  piano flute drum, involve > include participate, jot > record, jump leap, kg > kilogram, kidnap
  abduct, kill > lethal, kill > mortality, king queen > ruler, km kmh kph > kilometre, largest
  greatest, lass female, laugh > humour, lbs pound, leading > principal, leaning > inclined, less >
  reduced, let > permission, likely > likelihood, list > index, list > register directory, love >
  prefer enjoy, love > romantic, luck fortune, lucky fortunate, lying_down > horizontal, lying_down
  > recumbent, machine > apparatus, mad > anger aggressive, mad > annoyed, made_of > composition,
  made_of made_from made_out_of > material composed, made_up_of > consists comprises, mail >
  forward, make production, make_better > improve enhance, make_bigger > enlarge, make_sure >
  ensure check, man_made > artificial synthetic, mate gf bf hubby > guest visitor companion partner
  spouse, maybe > perhaps, maybe possible, mean > definition, mean > denote signify, mean >
  indicates, melt > liquefy molten, melt > thaw, member > participant, midnight 24, mistake >
  inaccuracy, mistake > inadvertent, mistake error > incorrect fault, mm millimetre, modern >
  contemporary, most_important > key, most_popular > popular, mph mile, naked nude, nasty >
  unpleasant, neck cervical, nickname > alias, normally typically, not_eating wont_eat refuses_food
  off_its_food > appetite nourishment refused, nov november, occur occurrence, online > website,
  only_if > provided, opposite contrary, outdated > obsolete, over_and_over > repeatedly, overnight
  > nocturnal, pal companion, pale > faint, particular specific, pattern > markings, picture >
  illustration, plan > intend, plan > scheme, pole > rod, poo shit > feces, pop_up > appear, posh
  fancy > luxury formal, possible > feasible, postcode zip, press > pressure, pretty > relatively,
  print_out > printed, prob probably, probably > presumably, problem > complication, problem
  difficulty, promise > commitment, protect guard, protect keep_safe > safeguard, proxy > nginx
  caddy traefik, purple > violet, purpose > objective, pursue pursuit, quarter > 25, quick > brief,
  quick > velocity, quid pounds > gbp sterling, raincoat waterproof > rain, rarely seldom, really >
  extremely highly, refuse denial, region > district, relieve relief, remember > memory
  recollection, remember recall, repair > remedy, repo repository, rest > pause, rest_of >
  remaining, reward > incentive, right correct, rise > ascent, rise_in > increase, risk >
  probability, room > capacity, scan > digitise, scary spooky > horror frightening, screw_up
  cock_up > mistake error, secret > covert, secret secrecy, see visible, separate > apart, shake >
  agitate, shake vibrate, sheet > page, shiny > lustrous, shiny glossy, shoot > gunshot, shrink
  shrinkage, side edge, sideways > horizontal lateral, sign notice > signage, similar alike,
  similar alike > resemble, sink submerge, sky > air, sledging sled, slippers > footwear, smell >
  olfactory, sorry > apology, sound noise > audible, spare > reserve, spare extra, special >
  exceptional, special > unique, special particular, speedy rapid, spill > leak, spin > rotate,
  spine backbone > vertebra spinal, spray > mist, spy telemetry track, squeeze > compress,
  squeeze_in > fit, stand_for > abbreviation mean, stay_with > present, steep > slope, stir >
  agitate, stomp stamp > thump, straight linear, string rope > cord, strongest > strength, success
  > achievement, such_as example, sudden abrupt, super mega > extremely, supposed_to > recommended
  advised, sweater jumper pullover, swimsuit bikini trunks > bathing, swiped > stolen, take_from >
  withdraw, take_out > extract, take_place > occur held happen, tba announced, tbc confirmed,
  temporary > interim, terrible awful > severe, thanks_to > due, things > articles, thx thanks,
  timer > programmed, tip advice > recommendation, tool > instrument implement, top > highest,
  total > whole, totally > wholly, track > footpath, traffic > delay, trap > captured, trick cheat
  > deceive, trip > slip, umbrella brolly > rain, unclear > vague, unclear ambiguous, unconscious
  passedout > consciousness, understand > comprehension, understand comprehend, undies panties >
  undergarment, undo > cancel, unfinished incomplete, unhappy > upset, unhappy depression, unless >
  except, unlucky > misfortune, untidy > clutter, upload > submit, upside_down > inverted, urgently
  > immediate, usually > generally typically, vet veterinary, village > rural, vs versus, wake >
  awaken, wake_up > awaken arouse, want > require, way_more > considerably, weirdo > suspicious,
  wise wisdom, without_help > independently, wizard mage, woodwork wood carpentry, worse >
  inferior, worsen deteriorate, wreck > destruction, wrist > arm, wrong error, wwii ww2, xmas >
  holidays, yummy tasty > flavor, zip postcode > postal`;
