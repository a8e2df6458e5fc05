import { withDigraphs, withoutMarks } from '../../../text/spelling.js';

/**
 * Everyday words, and what texts call the same, by BCP 47 primary subtag; each language is read when an
 * article is in it. A group of words that mean nearly the same ends with a comma. `pet animal > cat dog`: who
 * asks for a cat looks for pets, and who asks for pets looks for cats and dogs, but a cat is no dog. If the
 * article lacks a word of the question, the others are looked for. Words that look for the same by chance
 * (“car” and “van”) or mean the opposite have no place here: they would bring out wrong passages.
 */
export const SYNONYMS: Readonly<Record<string, () => Promise<string>>> = {
  de: async () => (await import('./germanic/german.js')).de,
  en: async () => (await import('./english.js')).en,
  es: async () => (await import('./romance/spanish.js')).es,
  fr: async () => (await import('./romance/french.js')).fr,
};

const ASCII = /^\p{ASCII}*$/u;

/** A stem → the stems of words that mean nearly the same. */
export type Synonyms = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads a language's groups; words without their marks (“pret”: prêt) have the same synonyms. */
export async function loadSynonyms(
  code: string,
  stem: (form: string) => string,
): Promise<Synonyms> {
  const synonyms = new Map<string, Set<string>>();
  const stems = new Map<string, string>();
  const bare = new Map<string, string>();
  const read = (form: string) => {
    let stemmed = stems.get(form);
    if (stemmed !== undefined) return stemmed;
    stemmed = stem(form);
    stems.set(form, stemmed);
    if (!ASCII.test(form)) {
      for (const typed of [withoutMarks(form), withDigraphs(form)]) bare.set(stem(typed), stemmed);
    }
    return stemmed;
  };
  const add = (one: string, others: readonly string[]) => {
    const known = synonyms.get(one) ?? new Set();
    for (const other of others) if (other !== one) known.add(other);
    synonyms.set(one, known);
  };
  for (const group of ((await SYNONYMS[code]?.()) ?? '').split(',')) {
    const [words = [], kinds] = group.split('>').map((side) => side.match(/\S+/gu)?.map(read));
    for (const each of words) add(each, kinds ?? words);
    for (const each of kinds ?? []) add(each, words);
  }
  for (const [typed, meant] of bare) {
    if (!synonyms.has(typed)) synonyms.set(typed, synonyms.get(meant) as Set<string>);
  }
  return synonyms;
}
