/**
 * Brings the forms of a Turkish verb together, which Snowball's stemmer of nouns leaves apart
 * (“kaybettim”, “kaybedilen”, “kaybederseniz”: kaybet).
 */

/** Longer words are no words of a dictionary, and take long to try. */
const MAX_LENGTH = 30;
/** Words that end as forms of verbs do, and begin a noun. */
const NOUN =
  /^(?:firma|sinema|klima|tema|drama|şema|cuma|elma|krema|hurma|plazma|pijama|panorama|dogma|parmak|namaz|yetmiş|altmış|gümüş|yemiş|üstü|altı|dost|vakti|vakt|temel|zaman|insan|orman|neden|beden|kalem|program|sistem|ekim|kasım|mevsim|iklim|resim|isim|yönetim|akşam|roman|kamera|mağduriyet|şimdi|yedi|kendi|kadın|hanım|doktor|motor|monitör|profesör|editör|laborat|arpa|kamu|ama|amaç|heyecan|patlıcan|yardım|artık|hamam|tamam|borsa|arsa|bursa|yüksek|kulüp|kayıp|düşünce|mahkum|hükümet|cinayet)/u;

const TENSES = [
  // “yapabilirim”, “yapıyorum”, “yapıyom”, “yapacağım”, “yapıcam”, “bağlıycam”
  'y?[ae]bil(?:ir|iyor|ecek|eceğ|di|mek|me|en|ece)?.*',
  '[ıiuüae]?yor.*|[ıiuü]yo[mz]|[ıiuü]yolar',
  'y?[ae]ca[kğ].*|y?[ae]ce[kğ].*|(?:[ıiuü]y?|[ae])c[ae][mz]',
  // “kaybettim”, “çıktı”, “dondu”, “başladı”
  '[dt][ıiuü](?:m|k|n[ıiuü]z|l[ae]r)|(?<=[şçkpsfh])t[ıiuü]n?|(?<=[lnrzy])d[ıiuü]n?|(?<=..[aeıioöuü])d[ıiuü]n?',
  // “yapmış”, “yapmalıyım”, “yapmak”, “yapmaz”
  'm[ıiuü]ş(?:t[ıiuü]r?)?(?:[ıiuü]m|s[ıiuü]n|l[ae]r)?',
  'm[ae]l[ıi](?:y[ıi]m|s[ıi]n.*|y[ıi]z|d[ıi]r|l[ae]r)?',
  'm[ae](?:k(?:t[ae].*|s[ıi]z[ıi]n)?|ğ[ae]|z(?:s[ae].*|l[ae]r|s[ıi]n.*)?|m)',
  // “olursa”, “koysam”, “getireyim”, “gidelim”
  '(?:[ıiuüae])?rs[ae](?:m|n|k|n[ıi]z|l[ae]r)?|s[ae]m|y?[ae]y[ıi]m|y?[ae]l[ıi]m',
  // “edilen”, “takılır”, “kaydettiğim”, “yaptıktan”, “yapması”, “alıp”, “yaparak”, “yapınca”
  '(?<=[ıiuü][ln]|l[ae]n|öden|isten|[oö]l)(?:[ae]n(?:l[ae]r.*)?|[ıiuü]r(?:l[ae]r|ken|d[ıi])?)',
  '[dt][ıiuü](?:ğ[ıiuü].*|kt[ae]n|kç[ae]|kl[ae]r.*)',
  'm[ae](?:s[ıi](?:n.*|yl[ae])?|y[ae]|n[ıi]n|d[ae]n|l[ae]r.*)?',
  '(?<=[ıiuü][ln]|l[ae]|[dt][ıiuü]r)y?[ıiuü]p|y?[ae]r[ae]k|y?[ıiuü]nc[ae]|[ae]rken',
  // “siliniz”, “yerleştiriniz”
  'y?[ıiuü]n[ıiuü]z',
];
const FORM = TENSES.map((tense) => new RegExp(`^(.*?[aeıioöuü].*?)(?:${tense})$`, 'u'));
/** Negation, inability and the passive before such endings. */
const BEFORE = [
  /(?<=..)[ae]m[ae]?$/u,
  /(?<=..)m[ae]?$/u,
  /(?<!^taşı?)(?<=[^aeıioöuü]..|[aeıioöuü][^aeıioöuü])[ıiuü][ln]$/u,
  /(?<=(?<!kul)l[ae]|öde|iste)n$/u,
];
/** The vowel that “-iyor” takes away. */
const NARROWED = /(?<=...)[aeıiuü]$/u;
const HARD: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' };
/** What stays of a word at least. */
const MIN_ROOT = 2;

/** Returns a verb's root, or what a stemmer of nouns makes of the word. */
export function stemTurkish(form: string, stemNoun: (form: string) => string): string {
  if (form.length > MAX_LENGTH || NOUN.test(form)) return stemNoun(form);
  for (const pattern of FORM) {
    const root = pattern.exec(form)?.[1];
    if (root !== undefined && root.length >= MIN_ROOT)
      return hardened(withoutRest(root)).replace(NARROWED, '');
  }
  return stemNoun(form);
}

function withoutRest(root: string): string {
  return BEFORE.reduce((bare, ending) => bare.replace(ending, ''), root);
}

/** “kaybed” and “kaybet” are one. */
function hardened(root: string): string {
  return root.slice(0, -1) + (HARD[root.at(-1) as string] ?? root.at(-1));
}
