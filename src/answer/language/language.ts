import { Problem } from '../../problem.js';
import { recentlyUsed } from '../../recently-used.js';
import { isUnspacedLanguage } from '../../text/scripts.js';
import { withoutMarks } from '../../text/spelling.js';
import { type AnswerKindReader, answerKindReader } from './answer-kind.js';
import { foldIn } from './fold-words.js';
import { FREQUENCY_LIST_LENGTH, loadLanguagePackages } from './language-packages.js';
import { NearForms } from './near-forms.js';
import type { PartedVerbs } from './stems/verb-forms.js';
import { type Expression, SynonymGraph } from './synonyms/synonym-graph.js';
import { SYNONYMS } from './synonyms/synonyms.js';
import {
  ASKING,
  ELIDED,
  LISTED,
  RESPELT,
  STEMMED,
  TELLING,
  UNLISTED,
  UNMISSED,
} from './word-lists.js';

/** The analysis of a word, independent of the article. */
export interface WordAnalysis {
  /** Lower case, with compatibility forms and interchangeable spellings folded. */
  readonly form: string;
  /** The stem (Snowball); the form itself where the language has no stemmer. */
  readonly stem: string;
  /** Too common to tell passages apart. */
  readonly isStopWord: boolean;
  /**
   * From 0, as frequent as “the”, to 1, not among the language's 10,000 most frequent words (or no list
   * is known).
   */
  readonly rarity: number;
  /** True for a word in the language's frequency list, which cannot be a misspelling. */
  readonly isListed: boolean;
}

/** How the words of one language are separated and reduced. */
export interface Language {
  /** BCP 47 primary subtag, or `und` when the language is unknown. */
  readonly code: string;
  /** Lower-case words too common to tell passages apart. */
  readonly stopWords: ReadonlySet<string>;
  /** Written without spaces between words, so a dictionary must find them. */
  readonly unspaced: boolean;
  /** Marks distinguish so many words that a question without any was typed without them. */
  readonly marksWords: boolean;
  /** All nouns are written with capitals, not only names. */
  readonly capitalisesNouns: boolean;
  /** Compounds are written as one word. */
  readonly compounds: boolean;
  /** Lower-case words whose absence from an article means nothing. */
  readonly unmissedWords: ReadonlySet<string>;
  /** Reads the kind of answer that a question asks for. */
  readonly kinds: AnswerKindReader;
  /** Analyses a word as written; recent words are cached. */
  analyse(written: string): WordAnalysis;
  /** Analyses the frequent word before which an apostrophe was left out (“lheure”), if there is one. */
  unelided(form: string): WordAnalysis | undefined;
  /** Puts verbs together of which a part stands apart; undefined where no verb has such. */
  readonly partedVerbs: PartedVerbs | undefined;
  /**
   * Returns the stems of words that mean nearly the same as a word with this stem, or as an expression with
   * these, joined by spaces.
   */
  synonymsOf(stem: string): readonly string[];
  /** Returns the words that have synonyms and are spelt like a word but for one edit. */
  everydayWordsNear(form: string): readonly string[];
  /** Returns the wanted stems of words that have some of the same synonyms, most alike first. */
  relatedTo(stem: string, isWanted: (stem: string) => boolean): readonly string[];
  /**
   * Returns the expressions of several words that begin with this stem, by the stem of their second word,
   * longest first; always the same lists.
   */
  expressionsFrom(first: string): ReadonlyMap<string, readonly Expression[]> | undefined;
}

/** `ASKING` words are as rare as the language's most frequent words. */
const ASKING_RARITY = 0.3;
/** No word is longer; stemmers take time in the square of the length. */
const MAX_STEMMED_LENGTH = 100;
/** About 4 MB: the working vocabulary of a few articles. */
const REMEMBERED_WORDS = 20_000;

const loaded = new Map<string, Promise<Language>>();

/**
 * Loads what is known of a language. A regional code (`pt-BR`) stands for its language; a language
 * without rules here is treated like `und`: words stay as they are, and none is left out.
 * @throws Problem `language-unknown` when the code is not a language code
 */
export async function loadLanguage(code: string): Promise<Language> {
  const primary = primaryLanguage(code);
  if (primary === undefined) throw new Problem('language-unknown', { language: code });
  // Unknown languages share one entry, because there are many well-formed codes.
  const known = primary in STEMMED || primary in LISTED || primary in UNLISTED ? primary : 'und';
  let language = loaded.get(known);
  if (language === undefined) {
    language = load(known);
    loaded.set(known, language);
  }
  return language;
}

async function load(code: string): Promise<Language> {
  const packages = await loadLanguagePackages(code);
  const { bases, stemmer, verbs, stopWords: listed, frequentWords } = packages;
  const fold = foldIn(code);
  const respell = RESPELT[code] ?? ((form: string) => form);
  const telling = new Set(wordsIn(TELLING[code]));
  // Some lists have a byte order mark before a word.
  const kept = listed.map((word) => word.trim()).filter((word) => !telling.has(word));
  const stopWords = new Set(
    [...kept, ...wordsIn(UNLISTED[code])].map((word) => respell(fold(word))),
  );
  if (TYPED_WITHOUT_MARKS.has(code))
    for (const word of stopWords) {
      const typed = withoutMarks(word);
      if (!OTHERWISE.has(typed)) stopWords.add(typed);
    }
  const base = (form: string) => bases.get(form) ?? form;
  const stem = (form: string) => {
    if (form.length > MAX_STEMMED_LENGTH) return form;
    const respelt = respell(form);
    if (stopWords.has(respelt)) return respelt;
    const based = respell(base(form));
    const stemmed = stemmer(based);
    if (stemmed !== '' && !stopWords.has(stemmed)) return stemmed;
    // “being” must not become “be”, and no word may become empty.
    return stopWords.has(based) ? respelt : based;
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
  const synonyms = await SynonymGraph.read((await SYNONYMS[code]?.()) ?? '', stem);
  const everyday = await NearForms.build(synonyms.words);
  const remembered = recentlyUsed<WordAnalysis>(REMEMBERED_WORDS);
  const analyse = (written: string) => {
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
  };
  return {
    code,
    stopWords,
    unspaced: isUnspacedLanguage(code),
    marksWords: code === 'vi',
    capitalisesNouns: code === 'de',
    compounds: COMPOUNDING.has(code),
    unmissedWords: new Set(wordsIn(UNMISSED[code]).map(fold)),
    kinds: answerKindReader(code, isUnspacedLanguage(code)),
    analyse,
    unelided(form) {
      const rest = form.replace(ELIDED[code] ?? '', '');
      return rest !== form && analyse(rest).rarity < 1 ? analyse(rest) : undefined;
    },
    partedVerbs: verbs,
    synonymsOf: (stemmed) => synonyms.of(stemmed),
    everydayWordsNear: (form) =>
      everyday.within(1, form).map(({ at }) => synonyms.words[at] as string),
    relatedTo: (stemmed, isWanted) => synonyms.relatedTo(stemmed, isWanted),
    expressionsFrom: (first) => synonyms.expressionsFrom(first),
  };
}

/** Languages whose stop words mean nothing else without their marks (“nao”, “perche”). */
const TYPED_WITHOUT_MARKS: ReadonlySet<string> = new Set(['es', 'it', 'pt']);

/** Content words that stop words with marks are typed like (“farò”: a lighthouse). */
const OTHERWISE: ReadonlySet<string> = new Set(['faro', 'quedo', 'sera']);

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<string> = new Set('da de fi hu is nl no sv'.split(' '));

function wordsIn(list: string | undefined): string[] {
  return list?.split(' ') ?? [];
}

/** Word → its first rank, from 1. */
function ranksOf(words: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [index, word] of words.entries()) if (!ranks.has(word)) ranks.set(word, index + 1);
  return ranks;
}

/** Knows all languages; created for the first code that is asked for. */
let languageNames: Intl.DisplayNames | undefined;

/**
 * Returns the primary subtag in its shortest standard form (`eng` → `en`); undefined for an invalid
 * code.
 */
export function primaryLanguage(code: string): string | undefined {
  let primary = primaries.get(code);
  if (primary === undefined) {
    primary = readPrimary(code) ?? NONE;
    primaries.set(code, primary);
  }
  return primary === NONE ? undefined : primary;
}

/** Asking the system takes a tenth of a millisecond, and detecting a language asks dozens of times. */
const primaries = recentlyUsed<string>(1_000);
const NONE = '';

function readPrimary(code: string): string | undefined {
  try {
    const { language } = new Intl.Locale(code.trim().replaceAll('_', '-'));
    // Norwegian is declared as Bokmål or Nynorsk; one stemmer serves both.
    if (language === 'nb' || language === 'nn') return 'no';
    // `und` is read as no language.
    if (!language || language === 'und') return 'und';
    languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return languageNames.of(language) === undefined ? undefined : language;
  } catch {
    return undefined;
  }
}
