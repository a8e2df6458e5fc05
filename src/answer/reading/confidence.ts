import type { PassageIndex } from '../index/passage-index.js';
import { type FeaturesOf, logistic, weightedSum } from './log-linear.js';
import type { Reading } from './passage-reader.js';
import type { Question } from './question.js';
import type { RankedPassage } from './rank-passages.js';
import { CONFIDENCE_WEIGHTS } from './weights.js';

/** Here 3 in 100 own questions are refused, held out, and 16 in 100 of those about other documents of one kind answered. */
export const MIN_CONFIDENCE = 0.17;
/** Of answers in the bands of confidence from here on, 7 in 10 at least are right first; below it, 5 to 6. */
export const SURE_CONFIDENCE = 0.4;

/**
 * How likely the passage that ranks first is right, from 0 to 1.
 * @param best the passage that ranks first
 */
export function confidenceOf(
  index: PassageIndex,
  question: Question,
  best: Pick<RankedPassage, 'reading' | 'score'>,
): number {
  return logistic(weightedSum(confidenceFeatures(index, question, best), CONFIDENCE_WEIGHTS));
}

/** What confidence is made of; see `CONFIDENCE_WEIGHTS`. */
export function confidenceFeatures(
  { article, vocabulary }: PassageIndex,
  question: Question,
  { score, reading }: Pick<RankedPassage, 'reading' | 'score'>,
): FeaturesOf<typeof CONFIDENCE_WEIGHTS> {
  const { foundWorth, missingWorth, foundShare } = reading;
  let [absentTerms, absentNames] = [0, 0];
  for (const { stemId, rarity, isName } of question.terms) {
    if (stemId !== undefined) continue;
    absentTerms += rarity;
    if (isName) absentNames += rarity;
  }
  return {
    constant: 1,
    score,
    foundWorth,
    missingWorth,
    foundShare,
    sentenceShare: sentenceShare(question, reading),
    coverage: reading.features.coverage,
    absentTerms,
    absentNames,
    terms: question.terms.length,
    corrections: question.corrections.length,
    sentences: Math.log(vocabulary.sentenceCount),
    passages: Math.log(article.passages.length),
  };
}

/** The most that one sentence of a passage has of a question, each term by its rarity. */
function sentenceShare({ terms }: Question, { sentences, full }: Reading): number {
  const rarities = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  let most = 0;
  for (const { strengths } of sentences) {
    let found = 0;
    for (const [term, { rarity }] of terms.entries()) {
      found += rarity * ((strengths[term] as number) / (full[term] as number)) ** 2;
    }
    most = Math.max(most, found);
  }
  return most / (rarities || 1);
}
