import type { Span } from '../../text/span.js';
import { MAX_FORGIVEN_LENGTH, MIN_FORGIVEN_LENGTH } from '../../text/spelling.js';
import type { Correction } from '../answer.js';
import type { PassageIndex, SearchTerm } from '../index/passage-index.js';
import type { WordAnalysis } from '../language/language.js';
import { visitWords } from '../language/words.js';
import { type Phrase, phrasesOf } from './phrases.js';

/** No question has more to say; a pasted page must not cost more than a question. */
const MAX_WORDS = 64;
/** Each guess at a misspelt word looks through part of the vocabulary. */
const MAX_GUESSES = 12;
/** Words that are more common, or that people ask with, are not missed: “never uses ‘happen’” helps nobody. */
const MIN_NAMED_RARITY = 0.4;

/** Fewer words may be names alone. */
const MIN_FOREIGN_WORDS = 4;
/** Of 100 questions in the article's own language one or two have a smaller share, in another 97 and more. */
const MIN_STOP_WORD_SHARE = 0.2;
/** Keywords have no stop words, but 96 in 100 such questions in English have as many frequent ones; 8 in 10 in German or Spanish have fewer. */
const MIN_LISTED_SHARE = 0.5;

const CAPITALISED = /^\p{Lu}/u;
/** Another year is another year, and another abbreviation too; not where all is in capitals. */
const [NUMBER, ABBREVIATION] = [/\p{N}/u, /^\p{Lu}+$/u];

const ASCII = /^\p{ASCII}*$/u;
const EMOJI = /^\p{Extended_Pictographic}/u;

/**
 * How much of its rarity a word of the article's title keeps: what the whole article is about tells few
 * of its passages apart, and most do not repeat it. Of 0.02, 0.1, 0.2 and 0.4, the best on question sets.
 */
const TITLE_WORD_SHARE = 0.1;

/** A word of a question, as the article knows it. */
export interface QuestionWord extends SearchTerm {
  readonly span: Span;
  /** Lower case; what was meant if it was misspelt. */
  readonly form: string;
  /** In the article's vocabulary; undefined when the article never uses it. */
  readonly stemId: number | undefined;
  readonly isStopWord: boolean;
  /** Capitalised, and not only because it comes first or is a noun. */
  readonly isName: boolean;
  readonly inverseDocumentFrequency: number;
  /** How much it tells the article's passages apart: its rarity, or a part of it for a word of the title. */
  readonly weight: number;
}

/** A question as an index reads it. */
export interface Question {
  readonly text: string;
  /** All words in order, repeated ones included; misspelt ones corrected. */
  readonly words: readonly QuestionWord[];
  /** The words that tell passages apart, each stem once. */
  readonly terms: readonly QuestionWord[];
  readonly stopWords: readonly QuestionWord[];
  /** Those that it asks for as they stand. */
  readonly phrases: readonly Phrase[];
  /** Words as typed that the article never uses, each once; not those that people ask with. */
  readonly missingWords: readonly string[];
  readonly corrections: readonly Correction[];
  /** Too few of its words are stop words, or frequent words, of the article's language to be in it. */
  readonly isForeign: boolean;
}

/** Reads a question against an article's vocabulary. Never throws, whatever the text. */
export function readQuestion(index: PassageIndex, text: string): Question {
  const reader = new WordReader(index, text);
  visitWords(text, index.language, (written, start) => reader.read(written, start));
  const { words, writtenWords, corrections } = reader;
  const hasOwnTerm = words.some(({ isStopWord, stem }) => !isStopWord && !index.isOfTitle(stem));
  const weighed = hasOwnTerm ? words.map((word) => withoutTitle(index, word)) : words;
  const missing = new Map<string, string>();
  for (const [at, { form, stemId, isStopWord, rarity }] of words.entries()) {
    if (stemId !== undefined || isStopWord || rarity < MIN_NAMED_RARITY) continue;
    if (!index.language.unmissedWords.has(form) && !missing.has(form))
      missing.set(form, writtenWords[at] as string);
  }
  return {
    text,
    words: weighed,
    terms: eachStemOnce(weighed.filter(({ isStopWord }) => !isStopWord)),
    stopWords: eachStemOnce(weighed.filter(({ isStopWord }) => isStopWord)),
    phrases: phrasesOf(index, text, words),
    missingWords: [...missing.values()],
    corrections: [...corrections.values()],
    isForeign: isForeign(index, reader),
  };
}

function withoutTitle(index: PassageIndex, word: QuestionWord): QuestionWord {
  if (word.isStopWord || !index.isOfTitle(word.stem)) return word;
  return { ...word, weight: TITLE_WORD_SHARE * word.weight };
}

function eachStemOnce(words: readonly QuestionWord[]): QuestionWord[] {
  const stems = new Set<string>();
  return words.filter(({ stem }) => !stems.has(stem) && stems.add(stem));
}

function isForeign({ language }: PassageIndex, { words, frequentCount }: WordReader): boolean {
  return (
    language.stopWords.size > 0 &&
    words.length >= MIN_FOREIGN_WORDS &&
    frequentCount < MIN_LISTED_SHARE * words.length &&
    words.filter(({ isStopWord }) => isStopWord).length < MIN_STOP_WORD_SHARE * words.length
  );
}

/** Reads the words of a question one after the other, as many as a question may have. */
class WordReader {
  readonly words: QuestionWord[] = [];
  /** The words as typed. */
  readonly writtenWords: string[] = [];
  /** Misspelt word as typed → how it was read. */
  readonly corrections = new Map<string, Correction>();
  /** How many of all words the language lists as frequent, stop words included. */
  frequentCount = 0;
  #guesses = 0;
  readonly #isShouted: boolean;
  /** Typed without any marks, in a language where they tell many words apart. */
  readonly #isBare: boolean;

  constructor(
    private readonly index: PassageIndex,
    text: string,
  ) {
    this.#isShouted = text === text.toUpperCase();
    this.#isBare = index.language.marksWords && ASCII.test(text);
  }

  read(written: string, start: number): void {
    if (this.words.length === MAX_WORDS) return;
    const { language, vocabulary } = this.index;
    const typed = language.analyse(written);
    // People add them to what they ask; some articles use them as names.
    if (EMOJI.test(written) && vocabulary.wordId(typed.form) === undefined) return;
    if (typed.isListed || typed.isStopWord) this.frequentCount += 1;
    const meant = this.#readAs(written, typed);
    const { form, stem, isStopWord, rarity, isListed } = meant;
    const stemId = vocabulary.stemId(stem);
    const inverseDocumentFrequency = vocabulary.inverseDocumentFrequency(
      stemId === undefined ? 0 : (vocabulary.sentencesWith[stemId] as number),
    );
    const isName =
      this.words.length > 0 &&
      CAPITALISED.test(written) &&
      !(language.capitalisesNouns && isListed);
    this.writtenWords.push(written);
    this.words.push({
      span: [start, start + written.length],
      form,
      stem,
      stemId,
      isStopWord,
      isName,
      rarity,
      inverseDocumentFrequency,
      worth: rarity * inverseDocumentFrequency,
      weight: rarity,
    });
  }

  /** The word itself when it is known, else what it most likely means. */
  #readAs(written: string, typed: WordAnalysis): WordAnalysis {
    const { language, vocabulary } = this.index;
    const isKnown = typed.isStopWord || vocabulary.stemId(typed.stem) !== undefined;
    const marked = isKnown && !this.#isBare ? undefined : this.index.withMarks(typed.form);
    if (marked !== undefined) return language.analyse(marked);
    if (isKnown || !this.#mayBeMisspelt(written, typed)) return typed;
    this.#guesses += 1;
    const suggestion = this.index.correct(typed.form);
    if (suggestion === undefined) return typed;
    this.corrections.set(written, { word: written, suggestion });
    return language.analyse(suggestion);
  }

  #mayBeMisspelt(written: string, { isListed }: WordAnalysis): boolean {
    return (
      !isListed &&
      // What stands without spaces was found in a dictionary.
      !(this.index.language.unspaced && !ASCII.test(written)) &&
      !NUMBER.test(written) &&
      (this.#isShouted || !ABBREVIATION.test(written)) &&
      written.length >= MIN_FORGIVEN_LENGTH &&
      written.length <= MAX_FORGIVEN_LENGTH &&
      this.#guesses < MAX_GUESSES
    );
  }
}
