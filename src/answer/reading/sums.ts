import type { FeaturesOf } from './log-linear.js';
import {
  ANSWERING_WEIGHTS,
  HEADING_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from './weights.js';

// `weightedSum` of each table, written out, because features that are read by name in a loop would take a
// tenth of an answer's time. A test compares these sums with the tables.

export function sumOfPassage(features: FeaturesOf<typeof PASSAGE_WEIGHTS>): number {
  const weights = PASSAGE_WEIGHTS;
  return (
    weights.bm25 * features.bm25 +
    weights.bm25Share * features.bm25Share +
    weights.place * features.place +
    weights.brevity * features.brevity +
    weights.missingNames * features.missingNames +
    weights.phrase * features.phrase +
    weights.coverage * features.coverage +
    weights.foundShare * features.foundShare +
    weights.contrast * features.contrast
  );
}

export function sumOfHeading(features: FeaturesOf<typeof HEADING_WEIGHTS>): number {
  const weights = HEADING_WEIGHTS;
  return (
    weights.letters * features.letters +
    weights.pairs * features.pairs +
    weights.stopWords * features.stopWords +
    weights.order * features.order +
    weights.window * features.window
  );
}

export function sumOfSentence(features: FeaturesOf<typeof SENTENCE_WEIGHTS>): number {
  const weights = SENTENCE_WEIGHTS;
  return (
    weights.letters * features.letters +
    weights.pairs * features.pairs +
    weights.stopWords * features.stopWords +
    weights.opening * features.opening +
    weights.order * features.order +
    weights.before * features.before +
    weights.window * features.window +
    weights.kind * features.kind
  );
}

export function sumOfAnswering(features: FeaturesOf<typeof ANSWERING_WEIGHTS>): number {
  const weights = ANSWERING_WEIGHTS;
  return (
    weights.letters * features.letters +
    weights.stopWords * features.stopWords +
    weights.before * features.before +
    weights.kind * features.kind +
    weights.cover * features.cover +
    weights.length * features.length
  );
}
