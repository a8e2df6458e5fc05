/**
 * English words that belong together but share no stem that rules could find: forms of verbs and nouns,
 * derived words, and countries with their people. The base comes first.
 */
const FAMILIES = `
arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne
become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught
choose chose chosen choice|cling clung|come came|creep crept|deal dealt|dig dug|do does did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|flee fled|fly flew flown flight|forbid forbade forbidden
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given gift|go goes went gone|grind ground|grow grew grown|hang hung|have has had
hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led
leap leapt|learn learnt|leave left|lend lent|lie lain lies lied lying|light lit|lose lost loss
make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|pay paid|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen sight|seek sought|sell sold sale
send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken speech|spend spent
spin spun|spring sprang sprung|stand stood|steal stole stolen theft|stick stuck|sting stung
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn
write wrote written|man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice
person people|life lives|wife wives|half halves|leaf leaves|wolf wolves|knife knives|shelf shelves
thief thieves|index indices|matrix matrices|crisis crises|analysis analyses|thesis theses
phenomenon phenomena|criterion criteria|bacterium bacteria|medium media|nucleus nuclei|radius radii
beat beaten|beget begot begotten|bid bade bidden|die dies died dying death dead|tie ties tied tying
dream dreamt|spill spilt|spell spelt|prove proven proof|sew sewn|sow sown|plead pled|stride strode
tread trod trodden|string strung|wring wrung|spit spat|shear shorn|hew hewn|mow mown
forsake forsook forsaken|partake partook partaken|overthrow overthrew overthrown
rewrite rewrote rewritten|rebuild rebuilt|undo undid undone|mislead misled|withhold withheld
withstand withstood|uphold upheld|foresee foresaw foreseen|oversee oversaw overseen|retell retold
outrun outran|overtake overtook overtaken|bus buses|gas gases|lens lenses|iris irises|oasis oases
hypothesis hypotheses|diagnosis diagnoses|emphasis emphases|synthesis syntheses
parenthesis parentheses|ox oxen|loaf loaves|calf calves|scarf scarves|hoof hooves|datum data
alumnus alumni|cactus cacti|fungus fungi|stimulus stimuli|appendix appendices|vertex vertices
curriculum curricula|stratum strata|vertebra vertebrae|larva larvae|antenna antennae|genus genera
quiz quizzes|louse lice|high height|long length|wide width|deep depth|strong strength
believe belief|young youth|hot heat|proud pride|poor poverty|succeed success|france french
britain british|england english|spain spanish|wales welsh|netherlands dutch|greece greek
turkey turkish|denmark danish|poland polish|sweden swedish|finland finnish|ireland irish
scotland scottish|switzerland swiss|portugal portuguese|norway norwegian|peru peruvian
venice venetian|born birth`;

/** Maps an irregular English form to the base of its family. */
export const englishBases: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split(/[|\n]/)
    .flatMap((family) => {
      const [base, ...forms] = family.split(' ') as [string, ...string[]];
      return forms.map((form): [string, string] => [form, base]);
    }),
);
