import type { Span } from '../../text/span.js';
import { MAX_FORGIVEN_LENGTH, MIN_FORGIVEN_LENGTH } from '../../text/spelling.js';
import type { Correction } from '../answer.js';
import type { PassageIndex, SearchTerm } from '../index/passage-index.js';
import { visitWords } from '../language/words.js';

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
}

/** A question as an index reads it. */
export interface Question {
  readonly text: string;
  /** All words in order, repeated ones included; misspelt ones corrected. */
  readonly words: readonly QuestionWord[];
  /** The words that tell passages apart, each stem once. */
  readonly terms: readonly QuestionWord[];
  readonly stopWords: readonly QuestionWord[];
  /** Words as typed that the article never uses, each once; not those that people ask with. */
  readonly missingWords: readonly string[];
  readonly corrections: readonly Correction[];
  /** Too few of its words are stop words, or frequent words, of the article's language to be in it. */
  readonly isForeign: boolean;
}

/** Reads a question against an article's vocabulary. Never throws, whatever the text. */
export function readQuestion(index: PassageIndex, text: string): Question {
  const { language, vocabulary } = index;
  const words: QuestionWord[] = [];
  const terms = new Map<string, QuestionWord>();
  const stopWords = new Map<string, QuestionWord>();
  const missing = new Map<string, string>();
  const corrections = new Map<string, Correction>();
  const isShouted = text === text.toUpperCase();
  const isBare = language.marksWords && ASCII.test(text);
  let guesses = 0;
  let listedCount = 0;
  visitWords(text, language, (written, start) => {
    if (words.length === MAX_WORDS) return;
    let analysis = language.analyse(written);
    if (analysis.isListed || analysis.isStopWord) listedCount += 1;
    const isKnown = analysis.isStopWord || vocabulary.stemId(analysis.stem) !== undefined;
    const marked = isKnown && !isBare ? undefined : index.withMarks(analysis.form);
    if (marked !== undefined) {
      analysis = language.analyse(marked);
    } else if (
      !isKnown &&
      !analysis.isListed &&
      // What stands without spaces was found in a dictionary.
      !(language.unspaced && !ASCII.test(written)) &&
      !NUMBER.test(written) &&
      (isShouted || !ABBREVIATION.test(written)) &&
      written.length >= MIN_FORGIVEN_LENGTH &&
      written.length <= MAX_FORGIVEN_LENGTH &&
      guesses < MAX_GUESSES
    ) {
      guesses += 1;
      const meant = index.correct(analysis.form);
      if (meant !== undefined) {
        analysis = language.analyse(meant);
        corrections.set(written, { word: written, suggestion: meant });
      }
    }
    const { form, stem, isStopWord, rarity } = analysis;
    const stemId = vocabulary.stemId(stem);
    const inverseDocumentFrequency = vocabulary.inverseDocumentFrequency(
      stemId === undefined ? 0 : (vocabulary.sentencesWith[stemId] as number),
    );
    const word: QuestionWord = {
      span: [start, start + written.length],
      form,
      stem,
      stemId,
      isStopWord,
      isName:
        words.length > 0 &&
        CAPITALISED.test(written) &&
        !(language.capitalisesNouns && analysis.isListed),
      rarity,
      inverseDocumentFrequency,
      worth: rarity * inverseDocumentFrequency,
    };
    words.push(word);
    const alike = isStopWord ? stopWords : terms;
    if (!alike.has(stem)) alike.set(stem, word);
    const isMissing = stemId === undefined && !isStopWord && rarity >= MIN_NAMED_RARITY;
    if (isMissing && !missing.has(form)) missing.set(form, written);
  });
  return {
    text,
    words,
    terms: [...terms.values()],
    stopWords: [...stopWords.values()],
    missingWords: [...missing.values()],
    corrections: [...corrections.values()],
    isForeign:
      language.stopWords.size > 0 &&
      words.length >= MIN_FOREIGN_WORDS &&
      listedCount < MIN_LISTED_SHARE * words.length &&
      words.filter(({ isStopWord }) => isStopWord).length < MIN_STOP_WORD_SHARE * words.length,
  };
}
