import { withoutMarks } from '../../../text/spelling.js';
import { frenchBases, frenchStems } from '../irregular-french.js';
import { infinitiveOf, OTHER_INFINITIVES } from './french-verbs.js';

/**
 * Brings together what Snowball leaves apart: “joueur, joueuse”, “directeur, directrice”, “sportif, sportive”,
 * “modifier, modification”, “essaye, essaie”.
 */
function likened(stem: string): string {
  return stem
    .replace(/(?<=.{3})eu[rx]$/, 'eu')
    .replace(/(?<=.{2})tric$/, 'teu')
    .replace(/(?<=.{3})ifi?$/, 'iv')
    .replace(/(?<=[aou])y$/, 'i');
}

/**
 * Returns a stemmer that knows irregular words and verbs, and ignores marks, as people do on phones. What it
 * cannot see from a word, the most frequent words show: a verb has a known infinitive, and who types “ecole”
 * means the frequent “école”.
 */
export function frenchStemmer(
  snowball: (form: string) => string,
  frequentWords: readonly string[],
): (form: string) => string {
  const listed = new Set([...frequentWords, ...OTHER_INFINITIVES]);
  const marked = new Map<string, string>();
  for (const word of listed) {
    const bare = withoutMarks(word);
    if (!listed.has(bare) && !marked.has(bare)) marked.set(bare, word);
  }
  const known = (form: string) => (listed.has(form) ? form : marked.get(form));
  const spelt = (typed: string) => {
    if (frenchBases.has(typed)) return typed;
    return known(typed) ?? typed;
  };
  return (typed) => {
    const form = spelt(typed);
    const base =
      frenchBases.get(form) ?? infinitiveOf(form, snowball, (each) => known(each) !== undefined);
    return frenchStems.has(base) ? base : withoutMarks(likened(snowball(base)));
  };
}
