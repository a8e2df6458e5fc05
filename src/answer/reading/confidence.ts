import type { PassageIndex } from '../index/passage-index.js';
import { type FeaturesOf, logistic, weightedSum } from './log-linear.js';
import type { Reading } from './passage-reader.js';
import type { Question } from './question.js';
import type { RankedPassage } from './rank-passages.js';
import { CONFIDENCE_WEIGHTS } from './weights.js';

/**
 * At this limit, 3 in 100 held-out questions are wrongly refused, and 16 in 100 questions about other,
 * similar documents are wrongly answered.
 */
export const MIN_CONFIDENCE = 0.17;
/**
 * From this confidence on, the first passage is right for at least 7 in 10 answers; below it, for 5 to
 * 6.
 */
export const SURE_CONFIDENCE = 0.4;

/**
 * How likely the best-ranked passage is right, from 0 to 1.
 * @param best the passage that ranks first
 */
export function confidenceOf(
  index: PassageIndex,
  question: Question,
  best: Pick<RankedPassage, 'reading' | 'logit'>,
): number {
  return logistic(weightedSum(confidenceFeatures(index, question, best), CONFIDENCE_WEIGHTS));
}

/** The features that make up the confidence; see `CONFIDENCE_WEIGHTS`. */
export function confidenceFeatures(
  index: PassageIndex,
  question: Question,
  { logit, reading }: Pick<RankedPassage, 'reading' | 'logit'>,
): FeaturesOf<typeof CONFIDENCE_WEIGHTS> {
  const { article, vocabulary } = index;
  const { foundWorth, missingWorth, foundShare } = reading;
  let [absentTerms, absentNames] = [0, 0];
  for (const { stem, stemId, rarity, isName } of question.terms) {
    if (stemId !== undefined || index.isOfTitle(stem)) continue;
    absentTerms += rarity;
    if (isName) absentNames += rarity;
  }
  return {
    constant: 1,
    logit,
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

/** The largest share of a question, by rarity, that one sentence of the passage has. */
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
