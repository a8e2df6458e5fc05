/** Family, children, the body and feelings; see `SYNONYMS`. */
export const people = `
  adolescent youth, amazed astonished, anger furious > rage, angry > anger furious rage, annoyed >
  angry irritated, argue > argument quarrel dispute, argument > quarrel dispute, arm leg > limb,
  ashamed > shame embarrassed, asleep sleep bed, assistant aide, aunt > aunty relative, auntie
  uncle cousin niece nephew > relative, babies youngest > young, baby toddler, babysit childminder
  > childcare, babysitter childcare, babysitter childminder, bday birth, bday birthday, beautiful
  > pretty attractive, bedtime > bed sleep, behave behavior > behaviour conduct, behaviour
  conduct, believe religious > faith, bf boyfriend, bff pal bestie > friend, birth birthday, bloke
  chap > man, blood circulation, bone > skeleton skeletal, boobs breast, bored boredom, bother
  disturb, boy > male son, brain cerebral, brave courage, bravery brave, bride wedding, bring_up >
  raise educate, brother sister twin > sibling, buddy friend partner, burial > bury grave, bury
  grave, called > named known, calm > quiet relaxed, chat > conversation talk, cheat affair >
  unfaithful, chest > breast thorax, child > baby toddler infant kid son daughter boy girl
  teenager, child kid, childcare > daycare crèche, childcare nursery kindergarten, childhood >
  child youth, clever > intelligent smart, coffin casket, come_from > origin native, cot crib,
  couple > pair partner, courage bravery, crazy > mad insane, cross pissed_off > angry, crowd folk
  > people, cruel cruelty, cry > weep tear, dad father, daddy > father dad, dating relationship,
  death deceased, doll toy, dream nightmare, dummy pacifier, ear hearing, elder senior, elderly
  old senior, embarrassed shame, enemy foe opponent, enemy rival, engaged fiancé, enjoy > pleasure
  like fun, envy jealousy, ex former, eye visual, face beard > facial, faith religion, fall_out >
  quarrel argument disagreement, false incorrect wrong, family household, fat overweight, fear
  terror, female feminine, fiance > engaged fiancé, fiancee > engaged fiancée, finger digit, folks
  > parent family, fond > like love, fool > trick deceive, foolish fool, foot paw, forgive pardon,
  frightened terrified > fear, fun entertainment, funeral > burial bury, funny > comic amusing,
  funny humour joke, gay > homosexual lesbian, gents men, get_along > relationship friendly
  cooperate, get_on_with > relationship friendly, gf girlfriend, girl woman > female, girlfriend
  boyfriend mate buddy > companion, glad pleased, god > deity divine, goddess deity, gramps
  grandfather, grandad granddad grandpa > grandfather grandparent, grandchild > grandson
  granddaughter, grandkids > grandchild grandson granddaughter, grandma grandmother, grandma
  grandmother gramps grandfather > grandparent, grave > tomb cemetery, graveyard cemetery, grief >
  mourning bereavement grieve, grieve mourn, groom > bridegroom wedding, grow_up > childhood born
  raised, grownup adult, guardian carer, guy > man person, habit custom, hair fur, haircut bald >
  hair, hand thumb > finger, happy > glad joy pleased, hate > hatred dislike, height tall, help
  aid, honest > truthful honesty, honesty truth, hope wish, how_old born, how_tall > height metre,
  hubby husband, hubby spouse, hunger starve > starvation, in_laws mother_in_law father_in_law >
  parent_in_law, inappropriate offensive, infant newborn baby, inhabit live reside, inhabitant
  people population resident, jealous > jealousy envy, joy delight, kid minor, kiddo child, kind >
  friendly gentle, knee ankle elbow wrist > joint, lad boy, lady > woman female, lass girl, laugh
  laughter, lazy idle, lesbian homosexual, liar > lie dishonest, lie > untruth false, lip mouth,
  little small tiny, lonely isolation, lonely loneliness, look > appearance resemble, look_alike >
  resemble similar, look_like > appearance resemble colour description, love affection, lying
  dishonest, mad > angry insane, make_up > reconcile invent, male masculine, mam mother, man male,
  mean > cruel unkind, mind watch > supervise, misbehave behaviour, missus > wife spouse, mom
  mother mum, mouth oral, mum mam, mummy mommy > mother mum, muscle muscular, nan > grandmother
  grandparent grandma, nana gran granny > grandmother grandparent, nanny > grandmother
  childminder, nappy diaper, native indigenous, naughty > behaviour misbehave, neck throat, need
  necessity, neighbor resident, nice > pleasant friendly, nickname > known called, nose nasal, old
  ancient, older senior, oldest > eldest earliest, origin > native source, papa father, parent
  guardian > mum mom dad mother father, parent mother father, partner companion, partner family >
  husband wife girlfriend boyfriend, pass_away > die deceased, pass_on die, passed death,
  personality > character temperament, playground play, polite > courteous respectful, power
  strength, ppl people, pray prayer, pray prayer > worship, pretty handsome > attractive, promise
  > pledge vow, quarrel dispute, raise > bring rear, relationship marriage, relationship partner,
  relax rest, reliable stable, religion > belief religious, require need, rival > opponent
  competitor, row > quarrel argument, rude > impolite disrespectful, rude insult offensive, sad >
  unhappy sorrow grief, scared afraid > frightened, scream shout > cry, scream shout yell, secret
  hidden, sex gender, sex sexual, shock surprise, short > small brief, shoulder arm, single
  unmarried, sis sister, skin dermal, slim slender, smart intelligent, smile grin, speak language,
  speak talk, speech address, stepdad stepfather, stepmum stepmother, stranger unknown, stupid
  silly, stupid silly > foolish, surprised > astonished amazed, sweat sweaty > perspiration, talk
  > conversation discuss, teen teenager > adolescent, teen teenager youth, teen young, temper
  temperament, thin > slim slender, toddler child, toddler infant, toe foot, tomb cemetery >
  burial, tongue taste, toy plaything, trans transgender, transgender gender, trust > reliable
  confidence, truth true, ugly unattractive, upbringing > childhood raised, upset > angry sad
  distressed, voice vocal, vow oath, wake awake, want > wish desire, weak feeble, weak vulnerable,
  what_is_it_called > name known, where_from > origin native born, whisper murmur, wish desire,
  young juvenile, youngster child, youngster youth`;
