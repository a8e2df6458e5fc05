import type { Span } from '../../text/span.js';
import { MAX_FORGIVEN_LENGTH, MIN_FORGIVEN_LENGTH } from '../../text/spelling.js';
import type { Correction } from '../answer.js';
import type { PassageIndex } from '../index/passage-index.js';
import type { AnswerKinds } from '../language/answer-kind.js';
import type { WordAnalysis } from '../language/language.js';
import { visitWords } from '../language/words.js';
import { markExpressions } from './expressions.js';
import { joinedIn, partsOf } from './joined-words.js';
import { joinPartedVerbs } from './parted-verbs.js';
import { type Phrase, phrasesOf } from './phrases.js';
import type { QuestionWord } from './question-word.js';

/** No real question is longer; a pasted page must not cost more than a question. */
const MAX_WORDS = 64;
/** Each guess at a misspelt word searches part of the vocabulary. */
const MAX_GUESSES = 12;
/** Each look for two words side by side takes two or three milliseconds in the longest articles. */
const MAX_LOOKS = 3;
/**
 * More common words, and question words, are not reported as missing: “never uses ‘happen’” helps
 * nobody.
 */
const MIN_NAMED_RARITY = 0.4;

/** Fewer words may be just names. */
const MIN_FOREIGN_WORDS = 4;
/**
 * One or two in 100 questions in the article's own language have a smaller share; in another language
 * at least 97.
 */
const MIN_STOP_WORD_SHARE = 0.2;
/**
 * Keyword questions have no stop words, but 96 in 100 in English have this share of frequent words; 8
 * in 10 in German or Spanish have less.
 */
const MIN_LISTED_SHARE = 0.5;

const CAPITALISED = /^\p{Lu}/u;
/**
 * Numbers and abbreviations are never corrected: another year is another year. Text all in capitals is
 * an exception.
 */
const [NUMBER, ABBREVIATION] = [/\p{N}/u, /^\p{Lu}+$/u];

const ASCII = /^\p{ASCII}*$/u;
const EMOJI = /^\p{Extended_Pictographic}/u;

/**
 * How much of its rarity a word of the article's title keeps: most passages are about the title anyway,
 * and few repeat it. The best of 0.02, 0.1, 0.2 and 0.4 on question sets.
 */
const TITLE_WORD_SHARE = 0.1;

/** A question as an index reads it. */
export interface Question {
  readonly text: string;
  /** The kinds of answers that it asks for. */
  readonly kinds: AnswerKinds;
  /** All words in order, including repeated ones; misspelt ones are corrected. */
  readonly words: readonly QuestionWord[];
  /** The words that tell passages apart, each stem once. */
  readonly terms: readonly QuestionWord[];
  readonly stopWords: readonly QuestionWord[];
  /** The phrases it asks for literally. */
  readonly phrases: readonly Phrase[];
  /** Words as typed, or as read if misspelt, that the article never uses, each once, without question words. */
  readonly missingWords: readonly string[];
  readonly corrections: readonly Correction[];
  /** True when too few of its words are stop words or frequent words of the article's language. */
  readonly isForeign: boolean;
}

/** Reads a question against an article's vocabulary. Never throws. */
export function readQuestion(index: PassageIndex, text: string): Question {
  const reader = new WordReader(index, text);
  visitWords(text, index.language, (written, start) => reader.read(written, start));
  const { writtenWords, corrections } = reader;
  const whole = joinPartedVerbs(index, reader.words, text, (word, meant) => reader.as(word, meant));
  const words = markExpressions(index, whole);
  const hasOwnTerm = words.some(({ isStopWord, stem }) => !isStopWord && !index.isOfTitle(stem));
  const weighed = hasOwnTerm ? words.map((word) => withoutTitle(index, word)) : words;
  const missing = new Map<string, string>();
  for (const [at, { form, stem, stemId, isStopWord, rarity }] of whole.entries()) {
    if (stemId !== undefined || isStopWord || rarity < MIN_NAMED_RARITY) continue;
    if (index.isOfTitle(stem)) continue;
    if (index.language.unmissedWords.has(form) || missing.has(form)) continue;
    const written = writtenWords[at] as string;
    missing.set(form, corrections.get(written)?.suggestion ?? written);
  }
  return {
    text,
    kinds: index.language.kinds.kindsAsked(text),
    words: weighed,
    terms: eachStemOnce(weighed.filter(({ isStopWord }) => !isStopWord)),
    stopWords: eachStemOnce(weighed.filter(({ isStopWord }) => isStopWord)),
    phrases: phrasesOf(index, text, reader.words),
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

/** Reads the words of a question one by one, up to the limit. */
class WordReader {
  readonly words: QuestionWord[] = [];
  /** The words as typed. */
  readonly writtenWords: string[] = [];
  /** Misspelt word as typed → how it was read. */
  readonly corrections = new Map<string, Correction>();
  /** The number of words that the language lists as frequent, including stop words. */
  frequentCount = 0;
  #guesses = 0;
  #looks = 0;
  readonly #isShouted: boolean;
  /** Typed without any marks, in a language where marks distinguish many words. */
  readonly #isBare: boolean;

  constructor(
    private readonly index: PassageIndex,
    private readonly text: string,
  ) {
    this.#isShouted = text === text.toUpperCase();
    this.#isBare = index.language.marksWords && ASCII.test(text);
  }

  read(written: string, start: number): void {
    if (this.words.length === MAX_WORDS) return;
    const { language, vocabulary } = this.index;
    const typed = language.analyse(written);
    // People decorate questions with them, but some articles use them as names.
    if (EMOJI.test(written) && vocabulary.wordId(typed.form) === undefined) return;
    if (typed.isListed || typed.isStopWord) this.frequentCount += 1;
    const isName = this.words.length > 0 && CAPITALISED.test(written) && !language.capitalisesNouns;
    const end = start + written.length;
    if (this.#joinWithLast(typed, start, end)) return;
    for (const meant of this.#readAs(written, typed)) {
      this.writtenWords.push(written);
      this.words.push(this.as({ span: [start, end], isName }, meant));
    }
  }

  /** Makes one word of the last and this one, if the article writes them as one. */
  #joinWithLast(typed: WordAnalysis, start: number, end: number): boolean {
    const [last, written] = [this.words.at(-1), this.writtenWords.at(-1)];
    if (last === undefined || written === undefined) return false;
    const pair = [this.index.language.analyse(written), typed] as const;
    const joined = joinedIn(this.index, pair, this.text.slice(last.span[1], start));
    if (joined === undefined) return false;
    this.corrections.delete(written);
    const span: Span = [last.span[0], end];
    this.writtenWords.splice(-1, 1, this.text.slice(...span));
    this.words.splice(-1, 1, this.as({ ...last, span }, joined));
    return true;
  }

  /** Makes a word of the question that means what was analysed. */
  as(
    { span, isName }: Pick<QuestionWord, 'span' | 'isName'>,
    { form, stem, isStopWord, rarity }: WordAnalysis,
  ): QuestionWord {
    const { vocabulary } = this.index;
    const stemId = vocabulary.stemId(stem);
    const inverseDocumentFrequency = vocabulary.inverseDocumentFrequency(
      stemId === undefined ? 0 : (vocabulary.sentencesWith[stemId] as number),
    );
    return {
      span,
      form,
      stem,
      stemId,
      isStopWord,
      isName,
      rarity,
      inverseDocumentFrequency,
      worth: rarity * inverseDocumentFrequency,
      weight: rarity,
    };
  }

  /** Returns the word itself if it is known, else the one or two that it most likely means. */
  #readAs(written: string, typed: WordAnalysis): WordAnalysis[] {
    const { language, vocabulary } = this.index;
    const isKnown = typed.isStopWord || vocabulary.stemId(typed.stem) !== undefined;
    const marked = isKnown && !this.#isBare ? undefined : this.index.withMarks(typed.form);
    if (marked !== undefined) return [language.analyse(marked)];
    if (isKnown) return [typed];
    const parts = partsOf(this.index, typed.form, () => this.#looks++ < MAX_LOOKS);
    if (parts !== undefined) return parts;
    if (!this.#mayBeMisspelt(written, typed)) return [typed];
    const unelided = language.unelided(typed.form);
    if (unelided !== undefined) return [unelided];
    this.#guesses += 1;
    const suggestion = this.index.correct(typed.form);
    if (suggestion === undefined) return [typed];
    this.corrections.set(written, { word: written, suggestion });
    return [language.analyse(suggestion)];
  }

  #mayBeMisspelt(written: string, { isListed, stem }: WordAnalysis): boolean {
    const { language } = this.index;
    return (
      !isListed &&
      language.synonymsOf(stem).length === 0 &&
      // In text without spaces, words were found in a dictionary, so they are not misspelt.
      !(language.unspaced && !ASCII.test(written)) &&
      !NUMBER.test(written) &&
      (this.#isShouted || !ABBREVIATION.test(written)) &&
      written.length >= MIN_FORGIVEN_LENGTH &&
      written.length <= MAX_FORGIVEN_LENGTH &&
      this.#guesses < MAX_GUESSES
    );
  }
}
