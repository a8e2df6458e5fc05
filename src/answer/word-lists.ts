/** What is known of languages word by word, by BCP 47 primary subtag, beside what packages list. */

/** Languages with a Snowball stemmer and a stop-word list, by the name their modules have. */
export const STEMMED: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
};
/** Languages with a stop-word list alone; the stemmer for Bulgarian throws errors. */
export const LISTED: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  ja: 'japanese',
  zh: 'mandarin',
};
/** Languages with a list of their most frequent words, by the name its file has. */
export const FREQUENT: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hi: 'hindi',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  lt: 'lithuanian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};
/** Languages whose stop words and stemmer spell otherwise than most texts do. */
export const RESPELT: Readonly<Record<string, (form: string) => string>> = {
  // Without accents, and without the sigma that ends words.
  el: (form) => form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ'),
  // With cedillas, as before Unicode had the commas.
  ro: (form) => form.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
};
/**
 * Words that ask and other function words that the lists lack, all of them where there is no list,
 * and what a split at the apostrophe leaves of contractions.
 */
export const UNLISTED: Readonly<Record<string, string>> = {
  ar: 'أية لماذا لمن',
  bg: 'кое кои коя',
  da: 'hvem hvilke hvilken hvilket hvordan hvorfor hvornår',
  de: 'heißt heißen viele wann warum wem wen wer weshalb wessen wieso wieviel wieviele wodurch wofür woher wohin womit worauf wozu wurde wurden',
  el: 'γιατί είναι ήταν ποια ποιες ποιο ποιοι ποιον ποιος ποιου ποιων πού πόσα πόσες πόση πόσο πόσοι πόσος πότε πώς τι',
  en: 'a also although among either even every get however just many may might much neither per since still though upon us via whether whose within yet aren couldn d didn doesn don hadn hasn haven isn ll m mustn re s shan shouldn t ve wasn weren won wouldn',
  fi: 'kuinka milloin miten montako paljonko',
  fr: 'combien comment est laquelle lequel lesquels où pourquoi quand quoi',
  hi: 'की के में कब कहां कहाँ किन किसका किसकी किसके किसने कितना कितनी कितने कैसे कौन कौनसा कौनसी क्या क्यों है हैं',
  it: 'cosa quali quando',
  ja: 'いくつ いくら いつ どう どの どのように どれ どんな なぜ 何 何故 誰',
  nl: 'hoeveel waar waardoor waarmee waarom waaruit wanneer welk welke wiens',
  no: 'hvilket mye',
  pt: 'onde porque porquê quais quanta quantas quanto quantos',
  ro: 'câte câtă câți cui era fost',
  ru: 'какие каким каких какого какое каком какому какую кем кого кому откуда почему сколько чей чему',
  sr: 'kada ko koliko',
  sv: 'hurdan många vems',
  th: 'กี่ การ ของ คือ ความ ใคร ใด ได้ ที่ ทำไม เท่าไร เท่าไหร่ ใน เป็น เมื่อใด เมื่อไร เมื่อไหร่ มี และ ไหน อย่างไร อะไร',
  tr: 'a da dan de den dir dır e hangisi i in kaç kaçıncı kimdir kimin la le mi na nda nde ne nedir nelerdir nereden ni nin nun nü nın ta tan te ten u un ya ye yi yu yü yı ü ün ı ın',
  uk: 'але б без би був була було були бути в від вже він вона вони воно де для до є ж же з за зі із його її їх і й куди між на над не ні о об однак по при про під після скільки та також так те того тому тут у хто це цей ця ці чи чому щоб яка яке якого які який звідки',
  vi: 'ai bao bằng các cái cho có của đã đang đâu để được gì khi là lúc mà một nào nhiêu như những ở sao tại thế thì trong từ và về với',
  zh: '什么东西 什么时候 何种 哪一 哪一年 哪位 哪种 多久 多大 多少个 干什么 怎么说 是否 有何 第几 谁在 谁是',
};
/**
 * Words that people ask with rather than for: that a passage lacks them says little. They count as
 * much as the language's most frequent words.
 */
export const ASKING: Readonly<Record<string, string>> = {
  en: 'amount become begin call cause come consider describe example explain find gave give go happen help hear kind know learn list locate make mean name number occur part people person place reason refer result say see show sort start take tell term thing time type use way word year',
};
