/** Family, children, the body and feelings; see `SYNONYMS`. */
export const people = `
  abuse > maltreatment mistreatment, admire > esteem, adolescent youth, adult > eighteen,
  adult_with accompany > guardian, aging senescence, alimony spousal, allowance > pocket, alone >
  loneliness isolation, amazed astonished, ancestor forefather, ancestor genealogy, ancestors >
  forebears, ancestry > genealogy descent lineage, anger > wrath, anger furious > rage, angry >
  anger rage, angry > wrath irate, angry mad > furious enraged, annoyed > angry irritated, annul
  nullity, appearance > features, argue > argument quarrel, argue > disagree, argue > row, argument
  > quarrel, arrogant > haughty conceited, ashamed > shame embarrassed, asleep sleep bed, au_pair >
  childcare host, aunt > aunty relative, auntie uncle niece nephew > relative, autistic > autism,
  autopsy postmortem, baby > suckling, baby neonate, baby toddler, baby_food > puree solid,
  baby_shower > gift, babysit childminder, babysit childminder > childcare, babysitter childcare,
  babysitter childminder, bad_at > weakness, bad_habit > vice, bald > hairless, baptize
  christening, bday birth, bday birthday, beard > shaved, beat > abuse assault, beautiful > pretty
  attractive, bedtime > bed sleep, bedwetting enuresis, befriend > friendship, behave behavior >
  behaviour conduct, behaviour conduct, best_man bridesmaid > wedding, bff pal bestie > friend,
  big_brother big_sister older_brother older_sister > sibling elder, big_headed stuck_up > arrogant
  conceited, birth birthday, birthday > celebration, birthday > date, blame > accuse, blind >
  sightless, blood circulation, bone > skeleton, boobs breast, bored > tedium, bored boredom,
  boring > dull tedious, bossy > domineering, bother disturb, bottle formula > feeding, bottle_feed
  > formula feeding, boy > son, brain cerebral, brave > daring bold, brave > valiant fearless,
  brave courage, bravery brave, break_promise > promise broken, bride > wife, bride groom >
  marriage, bride wedding, bring_up > raise educate, brother sister > sibling, brother_in_law
  sister_in_law > relative, brunette > brown dark, brush_teeth > dental hygiene, buddy friend
  partner, build > physique stature, bully > aggressor, bully > torment, bum butt arse > buttocks
  rear, burial > bury, burp > belch eructation, bury grave, bury interment, by_himself by_herself >
  alone, c_section > caesarean, called > named known, calm > placid composed, calm > quiet relaxed,
  calm > serene tranquil, can_t_walk cant_walk > disabled, cane > mobility, care_for look_after >
  nurse tend, care_home old_people_home > residential nursing, careful > cautious prudent, carehome
  > residential nursing, careless > reckless, caring > compassionate, chap > man, character >
  traits disposition, chat > talk, cheat > betray, cheat affair > unfaithful, cheeky > impudent,
  cheer_up > console, cheer_up > encourage, cheerful > optimistic, chest > breast thorax, child >
  toddler infant kid daughter boy girl teenager, child kid > juvenile, childcare > crèche,
  childcare kindergarten, childhood > child, chin > jaw, christen baptize > baptism, clever >
  smart, clever bright > intelligent gifted, clumsy > awkward, coffin casket, cold > aloof distant,
  colleague coworker > staff, come_from > native, comfort > console, condolences
  sorry_for_your_loss > sympathy, confident > assertive, control > domineering, coroner inquest,
  corpse remains, cot crib, couple > pair partner, courage bravery, coward > cowardice, crawl >
  mobility, crazy > mad, crazy nuts > insane eccentric, creative > imaginative, cremate > ashes
  crematorium, cross pissed_off > angry, crowd folk > people, crowds > sensory quiet, cruel
  cruelty, cruel mean > ruthless brutal, cry > sob, cry > weep tear, cry colic, cunning > crafty,
  curious > curiosity inquisitive, curly > curls wavy, custody > access, custody > parental, cute >
  attractive, daddy > father dad, daddy paternal, daring > bold audacious, dating relationship,
  daycare childminding, deaf > hard_of_hearing, dementia > alzheimer cognitive, dependents >
  family, depressed > melancholy, descend lineage, determined > resolve perseverance, dishonest >
  deceitful, disobey > disobedience defiance, disruptive > disturbance, distant > aloof, doll toy,
  double_name double_barrelled > surname, dream > ambition aspiration, dressed > clad, drunk >
  drunkard, due_date > birth, dumb stupid thick > unintelligent foolish, ear hearing, earwax >
  cerumen, easy_going easygoing chill > relaxed placid, eighteen > 18, elderly old senior, elderly
  senior > aged geriatric, elegant posh > refined, embarrassed shame, encourage > motivate, enemy
  foe opponent, enemy rival, engaged betrothal, engaged fiancé, enjoy > pleasure like fun, envious
  > jealousy envy, envy jealousy, evil > malevolent, evil bad > wicked villain, ex divorced, ex
  former, exchange_student > host, excited > enthusiastic, expert > specialist, eye visual, eyes >
  colour, eyes > gaze, face > facial, face > features countenance, faith religion, faithful >
  devoted, fall_out > quarrel argument disagreement, false incorrect wrong, family > wife
  girlfriend boyfriend, family household, family_name last_name surname > family, family_tree >
  genealogy pedigree, fan > enthusiast devotee, fashion > style, fat chubby overweight > obese
  corpulent stout, fat overweight, father_in_law > relative, fear terror, female feminine, fiance >
  engaged fiancé, fiance fiancee > betrothed, fiancee > engaged fiancée, fight > quarrel, finger
  digit, first_kiss first_date > romance, first_name given_name > forename, firstname forename,
  folks > mother father, folks > parent family, fond > like love, fool > trick deceive, foolish
  fool, foot > pedal, foot paw, forgive pardon, foster_parents foster_kid > foster placement carer,
  freckles > complexion, friend > confidant, friend mate > acquaintance, frightened terrified >
  fear, frown > scowl, fun entertainment, funeral > burial bury, funeral > cremation undertaker,
  funeral > service, funny > comic amusing, funny joke, gay > homosexual lesbian, generous >
  generosity charitable, genius > brilliant gifted, gentle > mild tender, gents men, get_along >
  relationship friendly cooperate, get_on_with > relationship friendly, gift > donation, gifts >
  donation present, girlfriend boyfriend > companion, give_up > perseverance, glad pleased, goal >
  ambition, god > deity divine, goddess deity, godfather godmother > godparent baptism, good_at >
  talent proficient, gramps grandfather, grandad granddad grandpa > grandfather grandparent,
  grandchild > grandson granddaughter, grandkid grandchild > grandchildren, grandkids > grandchild
  grandson granddaughter, grandma grandmother, grandma grandmother gramps grandfather >
  grandparent, grandparents > elderly, grave > plot, grave > tomb cemetery, graveyard cemetery,
  great_grandma great_grandpa > ancestor, greedy > avarice greed, grief > mourning bereavement
  grieve, grieve bereavement, grieve mourn, groom > bridegroom wedding, groom > husband, ground
  grounded > punishment, grow_up > childhood born raised, grownup adult, grumpy > surly, grumpy
  cranky > irritable bad_tempered, guardian > custodian, guardian > mum mom dad mother father,
  guardian carer, guilty > remorse, gullible > credulous, guy > man person, habit > routine, habit
  custom, hair > locks, haircut > hairdresser, haircut bald > hair, hairstyle > hair coiffure,
  half_brother half_sister > sibling half, hand > manual palm, hand thumb > finger, handbag purse >
  belongings, handsome good_looking > attractive, happy > content cheerful, happy > glad joy
  pleased, hard_working hardworking > diligent industrious, hate > hatred, hate > loathe, hate
  can_t_stand > dislike aversion, hated > unpopular, head > skull, headstone > gravestone,
  headstone tombstone gravestone > memorial, health > wellbeing, heavy > obese, heir > heritage
  beneficiary, help aid, hiccups > hiccough, hold_hands > affection, homesick > longing, honest >
  sincere, honest > truthful honesty, honesty truth, honeymoon > marriage, honorary > unpaid, hope
  > aspire, hope wish, host_family > accommodation, hosts > host_family, hot_headed > impulsive
  temper, how_much_grow > growth, how_old born, how_old_are_they > aged, how_tall > metre, hug >
  affection, hug > comfort, hug cuddle > embrace, humble > modest modesty, ignore > neglect,
  impulsive > rash, in_laws > kin, in_laws mother_in_law father_in_law > parent_in_law,
  inappropriate offensive, infant newborn baby, inhabit live reside, inhabitant > population,
  inherit succession, interest > passion, interested_in > interest passion, introvert > reserved,
  jealous > jealousy envy, joke > jest, joy delight, keep_secret > confidential, kid minor, kid
  pupil, kid_brother little_brother little_sister baby_brother > sibling younger, kiddo child, kids
  > offspring, kids > youngsters, kill fatal, kind > benevolent compassionate, kind > friendly,
  kiss > embrace, kiss > lips, knee ankle elbow wrist > joint, labour labor > childbirth delivery,
  lad boy, lady > female, lass girl, last_name second_name > surname, lastname family, laugh >
  giggle, laugh laughter, laugh_at make_fun > mock ridicule, lazy > indolent, lazy idle, lean >
  slim, leave_out > isolated, left_handed lefty > left, lesbian homosexual, lgbt transgender, liar
  > lie dishonest, liar lies > deceitful, lie > untruth, light > fair, lip mouth, little > tiny,
  little_kids small_children > infant toddler, live_alone > household, live_apart > separated,
  live_with living_together > cohabitation household, lone > single, lonely > solitude, lonely
  isolation, lonely loneliness, loner > reclusive, look > appearance resemble, look > glance gaze,
  look_after take_care > care supervise, look_alike > resemble similar, look_like > appearance
  resemble colour description, lose_friends > estranged, lose_temper > temper rage, loud >
  boisterous, love > adore, love > devotion, love affection, loyal > faithful, lying dishonest, ma
  mama > mother, mad > angry insane, maiden surname, make_friends > befriend, make_fun > tease,
  make_up > reconcile invent, male masculine, mam mother, man male, manners > etiquette, marriage >
  matrimony marital wedlock, married > marital, marry wed > matrimony spouse, maternity_leave >
  parental leave, mean > spiteful malicious, mean > unkind, middle_aged > adult, middle_name >
  forename, mind watch > supervise, minimum_age > minimum, minor underage > juvenile, misbehave
  behaviour, mischievous > naughty, miss > longing, missus > spouse, moan > grumble, mock >
  ridicule, molest > sexual abuse, mom mommy mummy > maternal, mom mum, moody > temperamental,
  morgue mortuary, mother father, mourn bereavement, moustache > facial, mouth oral, mum mam, mum
  mom dad mam > parent, mummy daddy > parent, mummy mommy > mother mum, murderer killer, muscle
  muscular, muscles muscular > athletic build, mustache > moustache, mute > speech, mysterious >
  enigmatic, nails > manicure, naive > gullible, naked > unclothed, name_baby baby_name > naming,
  name_her name_his what_name > named called, nan > grandmother grandparent grandma, nana gran
  granny > grandmother grandparent, nanny > au_pair, nanny > grandmother childminder, nanny
  childcare, nappy diaper, naughty > behaviour misbehave, naughty misbehave > misbehaviour, neck
  throat, necklace > pendant, need necessity, neglect maltreatment, neighbor resident,
  never_give_up > perseverance determined, next_of_kin > contact, nice > kind, nice > pleasant
  friendly, nickname > known called, noise > sensory, nose nasal, nosy > inquisitive, not_married
  unmarried > single, nursing_home > care residential, nursinghome residential, obedient > docile,
  obey listen > obedient, obituary > deceased, obituary death, old ancient, old_man > father
  husband, old_mother old_father elderly_parent > carer care, old_people > aged, old_people
  old_folks > elderly senior, older senior, oldest > eldest earliest, oldest eldest > firstborn,
  origin > source, orphan > bereaved, other_half better_half significant_other > spouse partner,
  outfit > ensemble, outgoing sociable > extrovert gregarious, over_18 > eighteen, pa papa pop >
  father, pacifier soother, pale > complexion, parent > father, partner > husband wife girlfriend
  boyfriend, partner companion, pass_on die, passed > deceased bereavement, passed death,
  paternity_leave > parental leave, patience > tolerant, pensioner retiree, people resident,
  personality > temperament, personality > traits nature, playful > mischievous, plump > stout
  corpulent, pocket_money > allowance, polite > courteous respectful, polite > manners, polygamy
  bigamy, poor > deprived, poor_people > needy deprived, popular > well_liked, population > people,
  posh > affluent, power strength, ppl people, praise > commend, praise > compliment, pray prayer,
  pray prayer > worship, pretty > attractive, priest > officiant, promise > pledge vow, proud >
  arrogant, puberty > adolescence, puberty > growth, quarrel dispute, raise > rear, reckless >
  rash, regret > remorse, related > kinship blood, relationship marriage, relationship partner,
  relatives > kinsfolk, relax rest, reliable > dependable trustworthy, reliable stable, require
  need, respect > esteem, retiree retired, reunion reunification, rich_people > affluent, ring >
  band, rival > opponent competitor, row > quarrel argument, rowdy > disruptive unruly, rude >
  discourteous, rude > insolent, rude insult offensive, rumor rumour > gossip hearsay, runaway
  missing, sad > melancholy, sad > unhappy sorrow grief, same_address > household, same_age > peer,
  sarcasm > irony, sarcastic > sardonic ironic, scar > disfigured, scar mark > blemish, scared
  afraid > anxious, scared afraid > frightened, scream > shriek, scream shout > cry, scream shout
  yell, screen_time > television, screentime > screen television, secretive > reserved, see_my_kids
  visit_kids > contact access visitation, selfish > egoistic self, senior pensioner > elderly
  retired, sense_of_humour > humour witty, serious > solemn grave, sex gender, sex sexual, sexy hot
  > attractive, shave > razor, shock surprise, shoe_size > foot, short > brief, short > stature,
  shoulder > upper, shoulder arm, shout > exclaim, shy > bashful, silly > foolish, single unmarried
  > celibate, single_parent single_mum single_mom > lone, sis sister, skin > complexion, skin >
  epidermis, skin dermal, skin_colour skin_color > complexion, skinny > slim emaciated,
  sleep_through > sleep, slim slender, slow_learner > learning, small > petite, small tiny, smart >
  bright, smart > brilliant, smart intelligent, smile grin, sneaky sly > cunning deceitful, sneeze
  > sternutation, sob > weep, someone_else somebody_else > third another, son daughter > offspring,
  sorry > condolence, sorry > regret remorse, spank smack > corporal punishment, spank smacking,
  speak language, spiders heights > phobia, spit > saliva, split separation, spoiled spoilt >
  indulge, sport > exercise, stag hen_party > bachelor, stare > gaze, step_mum step_dad step_mom >
  stepparent stepfather stepmother, step_parent > guardian, stepbrother stepsister > sibling
  stepchild, stepdad stepfather, stepdad stepmom stepfather stepmother > stepparent, stepmum
  stepmother, stepson stepdaughter > stepchild, stingy cheap > miserly frugal, stranger > third,
  stranger unknown, strength > vigour, stressed > overwhelmed, stressed > strain, strict >
  rigorous, strict > stern severe disciplinarian, strong > muscular, strong_willed > determined
  resolute, stubborn > headstrong, stupid > ignorant, stupid silly, stutter > speech, surprised >
  astonished amazed, surrogate surrogacy, swear > oath, sweat sweaty > perspiration, take_care >
  tend, talent > gift aptitude, talk > conversation discuss, talk > speech language, talkative
  chatty > loquacious garrulous, tall height > stature, tan > sunburnt complexion, tantrum >
  behaviour outburst, tattoo > inked, tears > lachrymal, tears > weeping, tease > mock, tease >
  torment, teen teenager, teen teenager > adolescent, teething > teeth, tell_secret >
  confidentiality, temper temperament, tend > nurse, thank_you > gratitude, thanks > gratitude,
  thin > slim, thin skinny > slender lean gaunt, tired > weary, tits > breasts, toddler >
  preschool, toe foot, tomb cemetery, tomb cemetery > burial, tongue taste, too_old > limit, toy
  play, toy plaything, trans transgender, triplets > twins, troublemaker > disruptive unruly, trust
  > reliable confidence, trust > trustworthy, truth true, twin > resemblance, twins triplets >
  multiple birth, ugly > hideous, ugly unattractive, under_age underage > minimum, undertaker
  mortician, unhappy > melancholy, unhealthy > harmful, unpopular > disliked, upbringing >
  childhood raised, upset > angry sad distressed, vain > vanity, vanity > pride, violent >
  aggressive brutal, visitation > access contact, voice > tone, voice vocal, volunteers > honorary,
  vow oath, wake > funeral, wake awake, want > wish desire, wash > bathe cleanse, watch >
  wristwatch, weak feeble, wedding nuptial, wedding_day > married, weigh weight > pounds, weight >
  kg, weird > odd, what_is_he_like what_is_she_like whats_he_like > personality character,
  what_is_it_called > name known, where_from > origin native born, whisper > voice, whisper murmur,
  who_raised raised_by > brought guardian, widow > spouse bereaved, widow > surviving, wife husband
  > marital, wig > hairpiece, wish desire, with_parents with_adult > accompanied, woman > female,
  worry > apprehensive, worst_fear scared_of > phobia fear, wrinkle ageing, wrinkles > lines, yawn
  > tired, year_of_birth > date, yell > cry, young youngster > juvenile minor, young_people > youth
  adolescents, youngest > last, youngest > young, youngster child, youngster youth, zits > pimple`;
