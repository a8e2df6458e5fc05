import type { Span } from '../../text/span.js';
import type { FeaturesOf } from './log-linear.js';
import type { Reading, SentenceReading } from './passage-reader.js';
import type { Question } from './question.js';
import type { QuestionWord } from './question-word.js';
import { sumOfAnswering } from './sums.js';
import type { ANSWERING_WEIGHTS } from './weights.js';

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
  const scores = features.map(sumOfAnswering);
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
  const { full, sentences, strengths: ofPassage } = reading;
  const cover = new Array<number>(sentences.length).fill(0);
  const parts = cover.slice();
  let total = 0;
  for (let term = 0; term < terms.length; term++) {
    const most = full[term] as number;
    // The passage has no sentence that is more like the term, and most passages have few of the terms.
    if ((ofPassage[term] as number) <= MIN_COVERED_LIKENESS * most) continue;
    let [sum, largest] = [0, 0];
    for (let at = 0; at < parts.length; at++) {
      const { strengths } = sentences[at] as SentenceReading;
      const part = ((strengths[term] as number) / most) ** 2;
      parts[at] = part;
      sum += part;
      if (part > largest) largest = part;
    }
    if (largest <= MIN_COVERED_LIKENESS ** 2) continue;
    const { weight, inverseDocumentFrequency } = terms[term] as QuestionWord;
    const worth = weight * inverseDocumentFrequency * (1 - sum / parts.length);
    total += worth;
    for (let at = 0; at < parts.length; at++) {
      cover[at] = (cover[at] as number) + worth * (parts[at] as number);
    }
  }
  return total === 0 ? cover : cover.map((part) => part / total);
}
