import type { Span } from './answer.js';
import type { Reading, SentenceFeatures } from './passage-reader.js';
import type { Question } from './question.js';
import { dot } from './rank-passages.js';
import { ANSWERING_WEIGHTS, SENTENCE_WEIGHTS } from './weights.js';

/**
 * What the answer looks like, by the question's own words. English: elsewhere nothing matches, and
 * the features are 0.
 */
const ASKS_NAME =
  /\b(who|whom|whose|where|(what|which) (\w+ )?(country|city|person|man|king|river|state|name|company|organization|group|place|location|town|university|region|author))\b/i;
/** A capitalised word that does not begin a sentence. */
const NAME = /(?<=[\p{L},;(] ?)\p{Lu}\p{L}+/gu;
const CONTINUES = /^\P{L}*(he|she|it|they|this|these|those|his|her|its|their|such|here)\b/iu;
/** How much of the question, as `before` measures it, the sentence before must have to be continued. */
const MIN_CONTINUED = 2;
/** A term that no sentence has a likelier word for is not covered. */
const MIN_COVERED_LIKENESS = 0.5;

const weights = Object.values(ANSWERING_WEIGHTS);
const BEFORE = Object.keys(SENTENCE_WEIGHTS).indexOf('before');

/** The span of the sentence of a passage that answers the question best. */
export function chooseSentence(
  text: string,
  sentences: readonly Span[],
  question: Question,
  reading: Reading,
): Span {
  const features = answeringFeatures(text, sentences, question, reading);
  const scores = features.map((each) => dot(each, weights));
  return sentences[scores.indexOf(Math.max(...scores))] as Span;
}

/** For each sentence of a passage, in the order of `ANSWERING_WEIGHTS`. */
export function answeringFeatures(
  text: string,
  sentences: readonly Span[],
  question: Question,
  reading: Reading,
): number[][] {
  const asked = question.text.slice(0, question.words.at(-1)?.span[1]);
  const asksName = ASKS_NAME.test(asked);
  const cover = coverOf(question, reading);
  const known = new Set(question.words.map(({ form }) => form));
  const hasNewName = (sentence: string) =>
    sentence.match(NAME)?.some((name) => !known.has(name.toLowerCase())) ?? false;
  return sentences.map(([start, end], at) => {
    const sentence = text.slice(start, end);
    const { features } = reading.sentences[at] as SentenceFeatures;
    const isContinued = at > 0 && (features[BEFORE] as number) > MIN_CONTINUED;
    return [
      ...features,
      cover[at] as number,
      Number(isContinued && CONTINUES.test(sentence)),
      Math.log(1 + sentence.length),
      Number(asksName && hasNewName(sentence.slice(1))),
    ];
  });
}

/** For each sentence, the part it has of the question's terms that the passage has. */
function coverOf({ terms }: Question, { sentences, full }: Reading): number[] {
  const cover = sentences.map(() => 0);
  let total = 0;
  for (const [term, { worth }] of terms.entries()) {
    const most = full[term] as number;
    const parts = sentences.map(({ strengths }) => ((strengths[term] as number) / most) ** 2);
    if (!parts.some((part) => part > MIN_COVERED_LIKENESS ** 2)) continue;
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    const weight = worth * (1 - mean);
    total += weight;
    for (const [at, part] of parts.entries()) cover[at] = (cover[at] as number) + weight * part;
  }
  return total === 0 ? cover : cover.map((part) => part / total);
}
