import type { Question } from './question.js';
import { dot, logistic, type RankedPassage } from './rank-passages.js';
import { CONFIDENCE_WEIGHTS } from './weights.js';

/** At this confidence about as many own questions are refused as questions about other articles answered: 4 in 100, held out. */
export const MIN_CONFIDENCE = 0.45;

const weights = Object.values(CONFIDENCE_WEIGHTS);

/**
 * How sure it is that the article speaks of what is asked, from 0 to 1.
 * @param best the passage that ranks first
 */
export function confidenceOf(
  question: Question,
  best: RankedPassage,
  sentenceCount: number,
): number {
  return logistic(dot(confidenceFeatures(question, best, sentenceCount), weights));
}

/** In the order of `CONFIDENCE_WEIGHTS`. */
export function confidenceFeatures(
  { terms }: Question,
  { score, reading: { has, lacks, share } }: RankedPassage,
  sentenceCount: number,
): number[] {
  let absentNames = 0;
  for (const { stemId, rarity, isName } of terms) {
    if (stemId === undefined && isName) absentNames += rarity;
  }
  return [1, score, has, lacks, share, absentNames, Math.log(sentenceCount)];
}
