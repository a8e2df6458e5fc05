import type { Span } from '../../text/span.js';
import { type FeaturesOf, weightedSum } from './log-linear.js';
import type { Reading, SentenceReading } from './passage-reader.js';
import type { Question } from './question.js';
import { ANSWERING_WEIGHTS } from './weights.js';

/** A sentence covers a term only with a word that is at least this much like it. */
const MIN_COVERED_LIKENESS = 0.5;

/** Returns the span of the sentence in a passage that answers the question best. */
export function chooseSentence(
  sentences: readonly Span[],
  question: Question,
  reading: Reading,
): Span {
  const features = answeringFeatures(sentences, question, reading);
  // When only the heading matches, the answer begins at the beginning.
  if (features.every(({ cover, kind }) => cover === 0 && kind === 0)) return sentences[0] as Span;
  const scores = features.map((each) => weightedSum(each, ANSWERING_WEIGHTS));
  return sentences[scores.indexOf(Math.max(...scores))] as Span;
}

/** Returns, for each sentence of a passage, the features that decide which one answers. */
export function answeringFeatures(
  sentences: readonly Span[],
  question: Question,
  reading: Reading,
): FeaturesOf<typeof ANSWERING_WEIGHTS>[] {
  const covers = coverOf(question, reading);
  return sentences.map(([start, end], at) => {
    const { letters, stopWords, before, kind } = (reading.sentences[at] as SentenceReading)
      .features;
    const [cover, length] = [covers[at] as number, Math.log(1 + end - start)];
    return { letters, stopWords, before, kind, cover, length };
  });
}

/** For each sentence, its share of the question's terms that the passage has. */
function coverOf({ terms }: Question, reading: Reading): number[] {
  const { full } = reading;
  const { sentences } = reading;
  const cover = sentences.map(() => 0);
  let total = 0;
  for (const [term, { weight, inverseDocumentFrequency }] of terms.entries()) {
    const most = full[term] as number;
    const parts = sentences.map(({ strengths }) => ((strengths[term] as number) / most) ** 2);
    if (!parts.some((part) => part > MIN_COVERED_LIKENESS ** 2)) continue;
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    const worth = weight * inverseDocumentFrequency * (1 - mean);
    total += worth;
    for (const [at, part] of parts.entries()) cover[at] = (cover[at] as number) + worth * part;
  }
  return total === 0 ? cover : cover.map((part) => part / total);
}
