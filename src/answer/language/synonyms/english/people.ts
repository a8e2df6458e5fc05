/** Family, children, the body and feelings; see `SYNONYMS`. */
export const people = `
  abuse > maltreatment mistreatment neglect, adolescent youth, aging senescence, alimony spousal,
  alone > loneliness isolation, amazed astonished, ancestor forefather, ancestor genealogy,
  ancestry > genealogy descent lineage, anger furious > rage, angry > anger furious rage, annoyed >
  angry irritated, annul nullity, argue > argument quarrel dispute, argument > quarrel dispute, arm
  leg > limb, ashamed > shame embarrassed, asleep sleep bed, assistant aide, aunt > aunty relative,
  auntie uncle cousin niece nephew > relative, autopsy postmortem, babies youngest > young, baby
  neonate, baby toddler, babysit childminder, babysit childminder > childcare, babysitter
  childcare, babysitter childminder, baptize christening, bday birth, bday birthday, beat >
  violence abuse assault, beautiful > pretty attractive, bedtime > bed sleep, bedwetting enuresis,
  behave behavior > behaviour conduct, behaviour conduct, believe religious > faith, bf boyfriend,
  bff pal bestie > friend, birth birthday, bloke chap > man, blood circulation, bone > skeleton
  skeletal, boobs breast, bored boredom, born birthplace, bother disturb, boy > male son, brain
  cerebral, brave courage, bravery brave, bride groom > marriage, bride wedding, bring_up > raise
  educate, brother sister twin > sibling, buddy friend partner, burial > bury grave, bury grave,
  bury interment, called > named known, calm > quiet relaxed, carehome > residential nursing, chat
  > conversation talk, cheat affair > unfaithful, chest > breast thorax, child > baby toddler
  infant kid son daughter boy girl teenager, child kid, child kid > juvenile, childcare > daycare
  crèche, childcare nursery kindergarten, childhood > child youth, christen baptize > baptism,
  clever > intelligent smart, coffin casket, come_from > origin native, coroner inquest, corpse
  remains, cot crib, couple > pair partner, courage bravery, crazy > mad insane, creche nursery,
  cremate > ashes crematorium, cross pissed_off > angry, crowd folk > people, cruel cruelty, cry >
  weep tear, cry colic, custody > residence parental, dad father, daddy > father dad, daddy
  paternal, dating relationship, daycare childminding, death deceased, dementia > alzheimer
  cognitive, descend lineage, doll toy, dream nightmare, dummy pacifier, ear hearing, elder senior,
  elderly old senior, elderly senior > aged geriatric, embarrassed shame, enemy foe opponent, enemy
  rival, engaged betrothal, engaged fiancé, enjoy > pleasure like fun, envy jealousy, ex divorced,
  ex former, eye visual, face beard > facial, faith religion, fall_out > quarrel argument
  disagreement, false incorrect wrong, family household, fat overweight, fear terror, female
  feminine, fiance > engaged fiancé, fiance fiancee > betrothed, fiancee > engaged fiancée, finger
  digit, firstname forename, folks > parent family, fond > like love, fool > trick deceive, foolish
  fool, foot paw, forgive pardon, frightened terrified > fear, fun entertainment, funeral > burial
  bury, funeral > cremation undertaker, funny > comic amusing, funny humour joke, gay > homosexual
  lesbian, gents men, get_along > relationship friendly cooperate, get_on_with > relationship
  friendly, gf girlfriend, girl woman > female, girlfriend boyfriend mate buddy > companion, glad
  pleased, god > deity divine, goddess deity, godfather godmother > godparent baptism, gramps
  grandfather, grandad granddad grandpa > grandfather grandparent, grandchild > grandson
  granddaughter, grandkid grandchild > grandchildren, grandkids > grandchild grandson
  granddaughter, grandma grandmother, grandma grandmother gramps grandfather > grandparent, grave >
  tomb cemetery, graveyard cemetery, grief > mourning bereavement grieve, grieve bereavement,
  grieve mourn, groom > bridegroom wedding, grow_up > childhood born raised, grownup adult,
  guardian carer, guy > man person, habit custom, hair fur, haircut bald > hair, hand thumb >
  finger, happy > glad joy pleased, hate > hatred dislike, headstone tombstone gravestone >
  memorial, height tall, heir > heritage beneficiary, help aid, honest > truthful honesty, honesty
  truth, hope wish, how_old born, how_tall > height metre, hubby husband, hubby spouse, hunger
  starve > starvation, in_laws mother_in_law father_in_law > parent_in_law, inappropriate
  offensive, infant newborn baby, inhabit live reside, inhabitant people population resident,
  inherit succession, jealous > jealousy envy, joy delight, kid minor, kid pupil, kiddo child, kill
  fatal, kind > friendly gentle, knee ankle elbow wrist > joint, lad boy, lady > woman female, lass
  girl, lastname family, laugh laughter, lazy idle, lesbian homosexual, lgbt transgender, liar >
  lie dishonest, lie > untruth false, lip mouth, little small tiny, lonely isolation, lonely
  loneliness, look > appearance resemble, look_alike > resemble similar, look_like > appearance
  resemble colour description, love affection, lying dishonest, mad > angry insane, maiden surname,
  make_up > reconcile invent, male masculine, mam mother, man male, marriage > matrimony marital
  wedlock, marry wed > matrimony spouse, mean > cruel unkind, mind watch > supervise, minor
  underage > juvenile, misbehave behaviour, missus > wife spouse, molest > sexual abuse, mom mommy
  mummy > maternal, mom mother mum, morgue mortuary, mourn bereavement, mouth oral, mum mam, mummy
  mommy > mother mum, murderer killer, muscle muscular, nan > grandmother grandparent grandma, nana
  gran granny > grandmother grandparent, nanny > grandmother childminder, nanny childcare, nappy
  diaper, native indigenous, naughty > behaviour misbehave, naughty misbehave > misbehaviour, neck
  throat, need necessity, neglect maltreatment, neighbor resident, nice > pleasant friendly,
  nickname > known called, nose nasal, nursinghome residential, obituary death, old ancient, older
  senior, oldest > eldest earliest, origin > native source, pacifier soother, papa father, parent
  guardian > mum mom dad mother father, parent mother father, partner companion, partner family >
  husband wife girlfriend boyfriend, pass_away > die deceased, pass_on die, passed death, pensioner
  retiree, personality > character temperament, playground play, polite > courteous respectful,
  polygamy bigamy, power strength, ppl people, pray prayer, pray prayer > worship, pretty handsome
  > attractive, promise > pledge vow, quarrel dispute, raise > bring rear, relationship marriage,
  relationship partner, relax rest, reliable stable, religion > belief religious, require need,
  retiree retired, reunion reunification, rival > opponent competitor, row > quarrel argument, rude
  > impolite disrespectful, rude insult offensive, runaway missing, sad > unhappy sorrow grief,
  scared afraid > frightened, scream shout > cry, scream shout yell, screentime > screen
  television, secret hidden, senior pensioner > elderly retired, sex gender, sex sexual, shock
  surprise, short > small brief, shoulder arm, single unmarried, single unmarried > celibate, sis
  sister, skin dermal, slim slender, smart intelligent, smile grin, son daughter > offspring, spank
  smack > corporal punishment, spank smacking, speak language, speak talk, speech address, split
  separation, stepdad stepfather, stepdad stepmom stepfather stepmother > stepparent, stepmum
  stepmother, stranger unknown, stupid silly, stupid silly > foolish, surprised > astonished
  amazed, surrogate surrogacy, sweat sweaty > perspiration, talk > conversation discuss, tantrum >
  behaviour outburst, teen teenager > adolescent, teen teenager > juvenile, teen teenager youth,
  teen young, temper temperament, thin > slim slender, toddler child, toddler infant, toe foot,
  tomb cemetery, tomb cemetery > burial, tongue taste, toy play, toy plaything, trans gender, trans
  transgender, transgender gender, trust > reliable confidence, truth true, ugly unattractive,
  undertaker mortician, upbringing > childhood raised, upset > angry sad distressed, voice vocal,
  vow oath, wake awake, want > wish desire, weak feeble, weak vulnerable, wedding nuptial,
  what_is_it_called > name known, where_from > origin native born, whisper murmur, widow > spouse
  bereaved, wife husband > marital, wish desire, wrinkle ageing, young juvenile, young youngster >
  juvenile minor, youngster child, youngster youth`;
