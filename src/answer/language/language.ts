import { LRUCache } from 'lru-cache';
import { Problem } from '../../problem.js';
import { isUnspacedLanguage } from '../../text/scripts.js';
import { type AnswerKindReader, answerKindReader } from './answer-kind.js';
import { englishBases } from './irregular-forms.js';
import { FREQUENCY_LIST_LENGTH, loadLanguagePackages } from './language-packages.js';
import {
  ASKING,
  FOLDED,
  LISTED,
  RESPELT,
  STEMMED,
  SYNONYMS,
  UNLISTED,
  UNMISSED,
} from './word-lists.js';

/** The analysis of a word, whatever the article. */
export interface WordAnalysis {
  /** Lower case, compatibility forms and spellings that people mix folded. */
  readonly form: string;
  /** The stem (Snowball); the form itself where the language has no stemmer. */
  readonly stem: string;
  /** Too common to tell passages apart. */
  readonly isStopWord: boolean;
  /** From 0, as frequent as “the”, to 1, not among the language's 10,000 most frequent words or without such a list. */
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
  /** Marks alone tell so many words apart that a question without any was typed without them. */
  readonly marksWords: boolean;
  /** All nouns are written with capitals, not only names. */
  readonly capitalisesNouns: boolean;
  /** Lower-case words that say nothing when an article lacks them. */
  readonly unmissedWords: ReadonlySet<string>;
  /** Reads the kind of answer that a question asks for. */
  readonly kinds: AnswerKindReader;
  /** Analyses a word as written; the words met last are remembered. */
  analyse(written: string): WordAnalysis;
  /** The stems of words that mean nearly the same as one with this stem. */
  synonymsOf(stem: string): readonly string[];
}

/** `ASKING` words count as much as the language's most frequent words. */
const ASKING_RARITY = 0.3;
/** About 4 MB: the working vocabulary of a few articles. */
const REMEMBERED_WORDS = 20_000;

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
  const { stemmer, stopWords: listed, frequentWords } = await loadLanguagePackages(code);
  const fold = foldIn(code);
  const respell = RESPELT[code] ?? ((form: string) => form);
  const stopWords = new Set(
    // Some lists have a byte order mark before a word.
    [...listed, ...wordsIn(UNLISTED[code])].map((word) => respell(fold(word.trim()))),
  );
  const stem = (form: string) => {
    const respelt = respell(form);
    if (stopWords.has(respelt)) return respelt;
    const stemmed = stemmer((code === 'en' && englishBases.get(form)) || respelt);
    // “being” must not become “be”, nor any word nothing.
    return stemmed === '' || stopWords.has(stemmed) ? respelt : stemmed;
  };
  const frequentForms = frequentWords.map(fold);
  const ranks = ranksOf(frequentForms);
  const stemRanks = ranksOf(frequentForms.map(stem));
  const asking = new Set(wordsIn(ASKING[code]).map((word) => stem(fold(word))));
  const rarityOf = (form: string, stemmed: string) => {
    if (asking.has(stemmed)) return ASKING_RARITY;
    const rank = Math.min(ranks.get(form) ?? Infinity, stemRanks.get(stemmed) ?? Infinity);
    return Math.min(1, Math.log(1 + rank) / Math.log(FREQUENCY_LIST_LENGTH));
  };
  const synonyms = readSynonyms(SYNONYMS[code] ?? '', stem);
  const remembered = new LRUCache<string, WordAnalysis>({ max: REMEMBERED_WORDS });
  return {
    code,
    stopWords,
    unspaced: isUnspacedLanguage(code),
    marksWords: code === 'vi',
    capitalisesNouns: code === 'de',
    unmissedWords: new Set(wordsIn(UNMISSED[code]).map(fold)),
    kinds: answerKindReader(code, isUnspacedLanguage(code)),
    analyse(written) {
      let analysis = remembered.get(written);
      if (analysis === undefined) {
        const form = fold(written);
        const stemmed = stem(form);
        analysis = {
          form,
          stem: stemmed,
          isStopWord: stopWords.has(stemmed),
          rarity: rarityOf(form, stemmed),
          isListed: ranks.has(form),
        };
        remembered.set(written, analysis);
      }
      return analysis;
    },
    synonymsOf: (stemmed) => synonyms.get(stemmed) ?? [],
  };
}

function foldIn(code: string): (written: string) => string {
  const foldSpelling = FOLDED[code] ?? ((form: string) => form);
  return (written) => {
    const form = written.normalize('NFKC');
    const lower = code === 'tr' ? form.toLocaleLowerCase('tr') : form.toLowerCase();
    // A word of marks alone, such as a half-space, stays as it is.
    return foldDigits(foldSpelling(partLigatures(lower, code))) || lower;
  };
}

/** Letters of their own in these languages; in others “æ” is typed as two. */
const LIGATURES_AS_LETTERS: ReadonlySet<string> = new Set(['da', 'fo', 'is', 'no']);

/** “cœur” as “coeur”, which keyboards have. */
function partLigatures(form: string, code: string): string {
  const parted = form.replaceAll('œ', 'oe');
  return LIGATURES_AS_LETTERS.has(code) ? parted : parted.replaceAll('æ', 'ae');
}

function wordsIn(list: string | undefined): string[] {
  return list?.split(' ') ?? [];
}

/** Word → its first place, from 1. */
function ranksOf(words: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [index, word] of words.entries()) if (!ranks.has(word)) ranks.set(word, index + 1);
  return ranks;
}

/** Stem → the stems of the words in its groups. */
function readSynonyms(groups: string, stem: (form: string) => string): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const group of groups.split(', ')) {
    const stems = group.split(' ').map(stem);
    for (const each of stems) {
      const others = stems.filter((other) => other !== each);
      synonyms.set(each, [...(synonyms.get(each) ?? []), ...others]);
    }
  }
  return synonyms;
}

/** Digits of any script as those of ASCII. */
function foldDigits(form: string): string {
  return form.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The primary subtag in its shortest standard form (`eng` → `en`); undefined if it is none. */
export function primaryLanguage(code: string): string | undefined {
  let primary = primaries.get(code);
  if (primary === undefined) {
    primary = readPrimary(code) ?? NONE;
    primaries.set(code, primary);
  }
  return primary === NONE ? undefined : primary;
}

/** Asking the system takes a tenth of a millisecond, and telling a text's language asks for dozens. */
const primaries = new LRUCache<string, string>({ max: 1_000 });
const NONE = '';

function readPrimary(code: string): string | undefined {
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
