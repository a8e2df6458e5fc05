/** English verbs and nouns whose forms share no stem that rules could find: the base, then the forms. */
const FAMILIES = `
arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne|become became
begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
come came|creep crept|deal dealt|dig dug|do does did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go goes went gone|grind ground|grow grew grown
hang hung|have has had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known
lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose lost|make made
mean meant|meet met|mistake mistook mistaken|overcome overcame|pay paid|ride rode ridden|ring rang rung
rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat
slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children
foot feet|tooth teeth|goose geese|mouse mice|person people|life lives|wife wives|half halves|leaf leaves
wolf wolves|knife knives|shelf shelves|thief thieves|index indices|matrix matrices|crisis crises
analysis analyses|thesis theses|phenomenon phenomena|criterion criteria|bacterium bacteria|medium media
nucleus nuclei|radius radii`;

/** From an irregular English form to the base that its family shares. */
export const englishBases: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split(/[|\n]/)
    .flatMap((family) => {
      const [base, ...forms] = family.split(' ') as [string, ...string[]];
      return forms.map((form): [string, string] => [form, base]);
    }),
);
