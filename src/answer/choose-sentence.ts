import type { Span } from './answer.js';
import { dot, type Reading } from './passage-reader.js';
import type { Question } from './question.js';
import { ANSWERING_WEIGHTS } from './weights.js';

/**
 * What the answer looks like, by the question's own words. English: elsewhere nothing matches, and
 * the features are 0.
 */
const ASKS_TIME = /\b(when|(what|which) (\w+ )?(year|date|century|decade|day|month))\b/i;
const ASKS_NUMBER =
  /\b(how (many|much|old|long|far|large|tall|big|high|often)|(what|which) (\w+ )?(percent|percentage|number|population|age|amount))\b/i;
const ASKS_NAME =
  /\b(who|whom|whose|where|(what|which) (\w+ )?(country|city|person|man|king|river|state|name|company|organization|group|place|location|town|university|region|author))\b/i;
const ASKS_CAUSE = /\b(why|what (caused?|reason)|how (did|do|does|is|are|was|were|can))\b/i;
const TIME =
  /\b(1\d\d\d|20\d\d|\d+(st|nd|rd|th)|century|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const CAUSE = /\b(because|due to|since|caused?|result|by|to|so that|thus|therefore|through)\b/i;
/** A capitalised word that does not begin a sentence. */
const NAME = /(?<=[\p{L},;(] ?)\p{Lu}\p{L}+/gu;
const NUMBER = /\p{N}+/gu;

const weights = Object.values(ANSWERING_WEIGHTS);

/** What the answer to a question should look like. */
export interface ExpectedAnswer {
  readonly hasTime: boolean;
  readonly hasNumber: boolean;
  readonly hasName: boolean;
  readonly hasCause: boolean;
  /** The question's words in lower case: they are no answer to it. */
  readonly known: ReadonlySet<string>;
}

/** Tells from a question's own words what its answer should look like. */
export function expectAnswer({ text, words }: Question): ExpectedAnswer {
  const asked = text.slice(0, words.at(-1)?.span[1]);
  const hasTime = ASKS_TIME.test(asked);
  return {
    hasTime,
    hasNumber: hasTime || ASKS_NUMBER.test(asked),
    hasName: ASKS_NAME.test(asked),
    hasCause: ASKS_CAUSE.test(asked),
    known: new Set(words.map(({ span }) => text.slice(span[0], span[1]).toLowerCase())),
  };
}

/** The span of the sentence of a passage that answers the question best. */
export function chooseSentence(
  text: string,
  sentences: readonly Span[],
  expected: ExpectedAnswer,
  reading: Reading,
): Span {
  const features = answeringFeatures(text, sentences, expected, reading);
  const scores = features.map((each) => dot(each, weights));
  return sentences[scores.indexOf(Math.max(...scores))] as Span;
}

/** For each sentence of a passage, in the order of `ANSWERING_WEIGHTS`. */
export function answeringFeatures(
  text: string,
  sentences: readonly Span[],
  { hasTime, hasNumber, hasName, hasCause, known }: ExpectedAnswer,
  { sentenceFeatures }: Reading,
): number[][] {
  const hasNew = (sentence: string, kind: RegExp) =>
    sentence.match(kind)?.some((found) => !known.has(found.toLowerCase())) ?? false;
  return sentences.map(([start, end], at) => {
    const sentence = text.slice(start, end);
    return [
      ...(sentenceFeatures[at] as readonly number[]),
      Math.log(1 + sentence.length),
      Number(hasNumber && hasNew(sentence, NUMBER)),
      Number(hasName && hasNew(sentence.slice(1), NAME)),
      Number(hasTime && TIME.test(sentence)),
      Number(hasCause && CAUSE.test(sentence)),
    ];
  });
}
