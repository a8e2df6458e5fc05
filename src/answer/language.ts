import { francAll } from 'franc-min';
import type { Article } from '../article/article.js';
import { Problem } from '../problem.js';

/** How the words of one language are told apart and reduced. */
export interface Language {
  /** BCP 47 primary subtag, or `und` when the language is unknown. */
  readonly code: string;
  /** Reduces a lower-case word to what its forms share (Snowball); identity where none exists. */
  readonly stem: (word: string) => string;
  /** Lower-case words too common to tell passages apart. */
  readonly stopWords: ReadonlySet<string>;
  /** Written without spaces between words, so that a dictionary must find them. */
  readonly unspaced: boolean;
}

/** Languages with a Snowball stemmer and a stop-word list, by the name their modules have. */
const STEMMED: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
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
/** Languages with a stop-word list alone. */
const LISTED: Readonly<Record<string, string>> = { ja: 'japanese', zh: 'mandarin' };
/** Function words that the lists lack. */
const UNLISTED: Readonly<Record<string, string>> = {
  en: 'a also although among either even every get however just many much neither per since still though upon via whether whose within yet',
};
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

/**
 * Loads what is known of a language. A regional code (`pt-BR`) stands for its language; a language
 * that is well-formed but not known is treated like `und`: words as they are, nothing left out.
 * @throws Problem `language-unknown` when the code is not a language code at all
 */
export async function loadLanguage(code: string): Promise<Language> {
  const primary = primaryLanguage(code);
  if (primary === undefined) throw new Problem('language-unknown', { language: code });
  const stemmed = STEMMED[primary];
  const listed = stemmed ?? LISTED[primary];
  const [stemmer, list] = await Promise.all([
    stemmed && load<{ stemmer: Language['stem'] }>(`@orama/stemmers/${stemmed}`),
    listed && load<{ stopwords: string[] }>(`@orama/stopwords/${listed}`),
  ]);
  return {
    code: primary,
    stem: stemmer ? stemmer.stemmer : (word) => word,
    stopWords: new Set([...(list ? list.stopwords : []), ...(UNLISTED[primary]?.split(' ') ?? [])]),
    unspaced: UNSPACED.has(primary),
  };
}

/** Only what an article needs: all languages together would slow every start. */
function load<Module>(specifier: string): Promise<Module> {
  return import(specifier) as Promise<Module>;
}

/** The language that an article declares, else the one that most of its passages are written in, else `und`. */
export function languageOf(article: Article): string {
  const declared = article.language && primaryLanguage(article.language);
  return declared ?? detectLanguage(article.passages.map((passage) => passage.text));
}

/** Enough for a vote, few enough to cost a millisecond or two. */
const DETECTION_SAMPLES = 24;
/** Shorter passages are names, numbers and captions, which say little about the language. */
const DETECTION_MIN_LENGTH = 40;
/** More than half: a text in two languages is analysed without the rules of either. */
const DETECTION_MAJORITY = 0.6;

function detectLanguage(texts: readonly string[]): string {
  const telling = texts.filter((text) => text.length >= DETECTION_MIN_LENGTH);
  const candidates = telling.length > 0 ? telling : [texts.join(' ')];
  const step = Math.max(1, Math.floor(candidates.length / DETECTION_SAMPLES));
  const votes = new Map<string, number>();
  let voters = 0;
  for (let index = 0; index < candidates.length; index += step) {
    const [best] = francAll(candidates[index] as string, { minLength: 1 });
    const code = primaryLanguage(best?.[0] ?? 'und') ?? 'und';
    votes.set(code, (votes.get(code) ?? 0) + 1);
    voters += 1;
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner && winner[1] >= DETECTION_MAJORITY * voters ? winner[0] : 'und';
}

/** The primary subtag in its shortest standard form (`eng` → `en`); undefined if malformed. */
function primaryLanguage(code: string): string | undefined {
  try {
    const { language } = new Intl.Locale(code.trim().replaceAll('_', '-'));
    // Norwegian is declared as Bokmål or Nynorsk, and one stemmer serves both.
    if (language === 'nb' || language === 'nn') return 'no';
    // `und` itself is read as no language at all.
    return language || 'und';
  } catch {
    return undefined;
  }
}
