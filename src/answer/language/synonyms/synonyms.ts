import { en } from './english.js';
import { fr } from './french.js';
import { de } from './german.js';
import { es } from './spanish.js';

/**
 * Everyday words, and what texts call the same, by BCP 47 primary subtag. A group of words that mean
 * nearly the same ends with a comma. `pet animal > cat dog`: who asks for a cat looks for pets, and who
 * asks for pets looks for cats and dogs, but a cat is no dog. If the article lacks a word of the question,
 * the others are looked for. Words that look for the same by chance (“car” and “van”) or mean the opposite
 * have no place here: they would bring out wrong passages.
 */
export const SYNONYMS: Readonly<Record<string, string>> = { de, en, es, fr };

/** Returns a stem's synonyms, as stems, for all words in a language's groups. */
export function readSynonyms(
  groups: string,
  stem: (form: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const synonyms = new Map<string, Set<string>>();
  const add = (one: string, others: readonly string[]) => {
    const known = synonyms.get(one) ?? new Set();
    for (const other of others) if (other !== one) known.add(other);
    synonyms.set(one, known);
  };
  for (const group of groups.split(',')) {
    const [words = [], kinds] = group.split('>').map((side) => side.match(/\S+/gu)?.map(stem));
    for (const each of words) add(each, kinds ?? words);
    for (const each of kinds ?? []) add(each, words);
  }
  return synonyms;
}
