/**
 * What questions ask for and sentences offer, as bits: a time, a number. Questions are read in the
 * languages whose words for “when” and “how many” stand here; digits are the same in all.
 */
export type AnswerKinds = number;

const [TIME, NUMBER] = [1, 2];

const ASKS_TIME =
  /(?<!\p{L})(when|(what|which) (\w+ )?(year|date|century|decade|day|month)|cuándo|wann|quand|quando|wanneer|når|när|hvornår|milloin|mikor|когда|коли|πότε|când|ne zaman|متى|कब|khi nào)(?!\p{L})|什么时候|何时|哪一?年|いつ|何年|เมื่อ(ไร|ใด|ไหร่)/iu;
const ASKS_NUMBER =
  /(?<!\p{L})(how (many|much|long|far|old|large|big|tall|high|wide|deep|fast|often)|(what|which) (\w+ )?(number|percentage|percent|age|size|distance|amount|price|cost|height|weight|temperature)|cuánt[oa]s?|wie ?viele?|wie (alt|groß|hoch|lange|weit)|combien|quant[aeio]s?|hoeveel|hur många|hvor mange|kuinka monta|hány|сколько|скільки|πόσ\p{L}+|cât[eăi]?|câți|kaç|كم|कितन\p{L}*|bao nhiêu)(?!\p{L})|多少|几|いくつ|いくら|何人|กี่|เท่า(ไร|ไหร่)/iu;
const HAS_TIME =
  /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|\b(\d+(st|nd|rd|th)|century|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const HAS_NUMBER =
  /\p{Nd}|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|third|quarter|dozens?|twice)\b/iu;

export function kindsAsked(question: string): AnswerKinds {
  return (ASKS_TIME.test(question) ? TIME : 0) | (ASKS_NUMBER.test(question) ? NUMBER : 0);
}

export function kindsOffered(sentence: string): AnswerKinds {
  return (HAS_TIME.test(sentence) ? TIME : 0) | (HAS_NUMBER.test(sentence) ? NUMBER : 0);
}
