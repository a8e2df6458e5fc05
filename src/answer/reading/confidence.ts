import type { PassageIndex } from '../index/passage-index.js';
import { type FeaturesOf, logistic, weightedSum } from './log-linear.js';
import type { Reading } from './passage-reader.js';
import type { Question } from './question.js';
import type { RankedPassage } from './rank-passages.js';
import { CONFIDENCE_WEIGHTS } from './weights.js';

/**
 * At this limit, 2 in 100 questions are wrongly refused, and 13 in 100 questions about other, similar
 * documents are wrongly answered; held out, up to 3 and 16.
 */
export const MIN_CONFIDENCE = 0.13;
/**
 * Below `MIN_CONFIDENCE` the article probably does not say. But from this limit on, the first passage is right
 * for half of the questions in people's own words that are about the article, so it is shown all the same; below,
 * for one in three. Of questions about something else, 46 in 100 have as much (58 have 0.03).
 */
export const NEAR_CONFIDENCE = 0.04;
/**
 * A less likely passage is shown, too, if it has this share of the question by rarity, as where a word has
 * but a synonym: of such unlikely passages for questions about other documents, 1 in 30 has as much.
 */
export const NEAR_SHARE = 0.4;
/**
 * From this confidence on, the first passage is right for 8 in 10 answers; below it, for 5.
 */
export const SURE_CONFIDENCE = 0.4;

/** A title's more common words (“history”, “list”) are in questions about anything. */
const MIN_TITLE_RARITY = 0.5;

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
  const { foundWorth, missingWorth, features } = reading;
  return {
    constant: 1,
    logit,
    bm25: features.bm25,
    brevity: features.brevity,
    coverage: features.coverage,
    foundWorth,
    missingWorth,
    foundShare: features.foundShare,
    sentenceShare: sentenceShare(question, reading),
    ...weighTerms(index, question, reading),
    terms: question.terms.length,
    corrections: question.corrections.length,
    sentences: Math.log(vocabulary.sentenceCount),
    passages: Math.log(article.passages.length),
  };
}

/** What the question's terms tell one by one. */
function weighTerms(
  index: PassageIndex,
  { terms, corrections }: Question,
  { strengths, full }: Reading,
) {
  const guesses = new Set(corrections.map(({ suggestion }) => suggestion));
  let [rarest, lackedNames, absentTerms, absentNames, replaced] = [0, 0, 0, 0, 0];
  let [rarities, title] = [0, 0];
  for (const [at, { form, stem, stemId, rarity, isName }] of terms.entries()) {
    const part = ((strengths[at] as number) / (full[at] as number)) ** 2;
    rarities += rarity;
    if (stemId === undefined) replaced += rarity * part;
    if (!guesses.has(form)) rarest = Math.max(rarest, rarity * part);
    if (isName) lackedNames += rarity * (1 - part);
    if (index.isOfTitle(stem)) {
      if (rarity >= MIN_TITLE_RARITY) title = 1;
    } else if (stemId === undefined) {
      absentTerms += rarity * (1 - part);
      if (isName) absentNames += rarity * (1 - part);
    }
  }
  const absentShare = absentTerms / (rarities || 1);
  const replacedShare = replaced / (rarities || 1);
  return { rarest, lackedNames, title, absentTerms, absentShare, absentNames, replacedShare };
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
