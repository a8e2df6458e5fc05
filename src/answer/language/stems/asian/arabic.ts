/** Endings of Arabic nouns and verbs, pronouns among them; each list is tried once. */
const ENDINGS = [
  /(?<=.{3})(?:ته[ما]?|تهم|تنا|تكم?|تي|هما|ها|هم|هن|كم|نا)$/u,
  /(?<=.{3})(?:ات|ان|ون|ين|وا|ية|يه)$/u,
  /(?<=.{3})[هةيات]$/u,
];
/** “يدفع”, “تدفع” and “بيدفع” are “دفع” of a person, or as it is spoken. */
const PERSON = /^(?:ب?[يت])(?=.{3}$)/u;

/**
 * Reduces an Arabic word without its article. Snowball's rules also take letters of the root (“سيارات”,
 * “بطاقتي”) for attached words.
 */
export function stemArabic(form: string): string {
  const bare = ENDINGS.reduce(
    (rest, ending) => rest.replace(ending, ''),
    form.replace(/^[وف](?=.{4})/u, ''),
  );
  return bare.replace(PERSON, '').replaceAll('ى', 'ي').replaceAll('ة', 'ه');
}
