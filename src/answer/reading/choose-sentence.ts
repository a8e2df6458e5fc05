import type { Span } from '../../text/span.js';
import type { Reading, SentenceFeatures } from './passage-reader.js';
import type { Question } from './question.js';
import { dot } from './rank-passages.js';
import { ANSWERING_WEIGHTS, SENTENCE_WEIGHTS } from './weights.js';

/** A term that no sentence has a likelier word for is not covered. */
const MIN_COVERED_LIKENESS = 0.5;

const weights = Object.values(ANSWERING_WEIGHTS);
/** Where those of the reader's features stand that count here too. */
const READ = (['letters', 'stopWords', 'before', 'kind'] as const).map((name) =>
  Object.keys(SENTENCE_WEIGHTS).indexOf(name),
);

const [KIND, COVER] = (['kind', 'cover'] as const).map((name) =>
  Object.keys(ANSWERING_WEIGHTS).indexOf(name),
) as [number, number];

/** The span of the sentence of a passage that answers the question best. */
export function chooseSentence(
  sentences: readonly Span[],
  question: Question,
  reading: Reading,
): Span {
  const features = answeringFeatures(sentences, question, reading);
  // Where only the heading matches, an answer begins at the beginning.
  if (features.every((each) => each[COVER] === 0 && each[KIND] === 0)) return sentences[0] as Span;
  const scores = features.map((each) => dot(each, weights));
  return sentences[scores.indexOf(Math.max(...scores))] as Span;
}

/** For each sentence of a passage, in the order of `ANSWERING_WEIGHTS`. */
export function answeringFeatures(
  sentences: readonly Span[],
  question: Question,
  reading: Reading,
): number[][] {
  const cover = coverOf(question, reading, sentences.length);
  return sentences.map(([start, end], at) => {
    const { features } = reading.sentences[at] as SentenceFeatures;
    const read = READ.map((feature) => features[feature] as number);
    return [...read, cover[at] as number, Math.log(1 + end - start)];
  });
}

/** For each sentence, the part it has of the question's terms that the passage has. */
function coverOf({ terms }: Question, reading: Reading, count: number): number[] {
  const { full } = reading;
  const sentences = reading.sentences.slice(0, count);
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
