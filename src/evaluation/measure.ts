import type { Article } from '../article/article.js';
import type { LabelledQuestion, QuestionSet } from './question-set.js';
import type { Ranker, Ranking } from './ranker.js';
import { seededRandom } from './seeded-random.js';
import { withOneTypo, withTypos } from './typos.js';

/**
 * Of the article's own questions with confidence in the tenth that begins at `from`: the share whose
 * first passage is right.
 */
export interface CalibrationPoint {
  readonly from: number;
  readonly questions: number;
  readonly hitAt1: number;
}

/** Shares are from 0 to 1; NaN if there was nothing to measure. */
export interface Measures {
  readonly questions: number;
  /** Share of questions whose right passage comes first, and among the first three. */
  readonly hitAt1: number;
  readonly hitAt3: number;
  /** Share of questions whose first passage is under the same heading as a right one. */
  readonly sectionAt1: number;
  /** Mean of 1 / rank of the right passage; 0 beyond the tenth. */
  readonly meanReciprocalRank: number;
  /** Share of the article's own questions that are refused. */
  readonly refused: number;
  /** Share of questions about other articles that are answered. */
  readonly offTopicAnswered: number;
  /** Share of the questions marked impossible (the article leaves them open) that are answered. */
  readonly impossibleAnswered: number;
  /** Area under the ROC curve of confidence: own questions against those about other articles. */
  readonly auroc: number;
  /** The same: answerable questions against those that the article leaves open. */
  readonly impossibleAuroc: number;
  /** For each tenth of confidence with questions in it, the share whose first passage is right. */
  readonly calibration: readonly CalibrationPoint[];
  readonly hitAt1OneTypo: number;
  readonly hitAt1AllTypos: number;
  /**
   * Share of answerable questions for which the quoted sentence in the right passage holds a marked
   * answer.
   */
  readonly sentenceAnswers: number;
  readonly microsecondsPerQuestion: number;
}

const RANKS = 10;
const TENTHS = 10;
/** As many passages as a member is shown; this is what is timed. */
const SHOWN = 3;
const SEED = 20_240_601;

/**
 * Measures a ranker on question sets, with an index for each article.
 * @param onProgress receives the number of questions done since the last call
 */
export async function measure(
  ranker: Ranker,
  sets: readonly QuestionSet[],
  onProgress: (questions: number) => void = () => {},
): Promise<Measures> {
  const random = seededRandom(SEED);
  const questions = sets.flatMap((set) => set.questions);
  const ranks: number[] = [];
  const oneTypoHits: boolean[] = [];
  const allTyposHits: boolean[] = [];
  const sentenceHits: boolean[] = [];
  const sectionHits: boolean[] = [];
  const own: Ranking[] = [];
  const answerable: Ranking[] = [];
  const open: Ranking[] = [];
  const foreign: Ranking[] = [];
  let elapsedMs = 0;
  for (const set of sets) {
    const rank = await ranker.build(set.article);
    const start = performance.now();
    for (const { question } of set.questions) rank(question, SHOWN);
    elapsedMs += performance.now() - start;
    for (const labelled of set.questions) {
      const { question, passages: right, answers } = labelled;
      const ranking = rank(question, RANKS);
      const isRight = (passage: number | undefined) => right.includes(passage as number);
      if (labelled.isImpossible) open.push(ranking);
      // Questions that the article leaves open may have no nearby passage.
      if (right.length === 0) continue;
      own.push(ranking);
      if (!labelled.isImpossible) answerable.push(ranking);
      ranks.push(ranking.passages.findIndex(isRight) + 1);
      sectionHits.push(isInSection(set.article, ranking.passages[0], right));
      oneTypoHits.push(isRight(rank(withOneTypo(question, random), 1).passages[0]));
      allTyposHits.push(isRight(rank(withTypos(question, random), 1).passages[0]));
      const shown = ranking.passages.find(isRight);
      const sentence = shown === undefined ? undefined : ranking.sentences.get(shown);
      if (sentence !== undefined && answers.length > 0) {
        sentenceHits.push(answers.some((answer) => sentence.includes(answer)));
      }
    }
    foreign.push(...foreignQuestions(set, sets, random).map((question) => rank(question, 1)));
    onProgress(set.questions.length);
    await new Promise(setImmediate);
  }
  return {
    questions: questions.length,
    hitAt1: share(ranks.map((rank) => rank === 1)),
    hitAt3: share(ranks.map((rank) => rank >= 1 && rank <= 3)),
    sectionAt1: share(sectionHits),
    meanReciprocalRank: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
    refused: share(own.map(({ answered }) => !answered)),
    offTopicAnswered: share(foreign.map(({ answered }) => answered)),
    impossibleAnswered: share(open.map(({ answered }) => answered)),
    impossibleAuroc: areaUnderRoc(answerable.map(confidenceOf), open.map(confidenceOf)),
    auroc: areaUnderRoc(own.map(confidenceOf), foreign.map(confidenceOf)),
    calibration: calibrationOf(own, ranks),
    hitAt1OneTypo: share(oneTypoHits),
    hitAt1AllTypos: share(allTyposHits),
    sentenceAnswers: share(sentenceHits),
    microsecondsPerQuestion: (elapsedMs * 1000) / questions.length,
  };
}

const confidenceOf = ({ confidence }: Ranking) => confidence;

function isInSection({ passages }: Article, first: number | undefined, right: readonly number[]) {
  if (first === undefined) return false;
  const section = passages[first]?.section;
  return right.some((passage) => passages[passage]?.section === section);
}

function calibrationOf(own: readonly Ranking[], ranks: readonly number[]): CalibrationPoint[] {
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const hits = ranks
      .filter((_, at) => {
        const confidence = own[at]?.confidence as number;
        return Math.min(TENTHS - 1, Math.floor(confidence * TENTHS)) === tenth;
      })
      .map((rank) => rank === 1);
    return { from: tenth / TENTHS, questions: hits.length, hitAt1: share(hits) };
  }).filter(({ questions }) => questions > 0);
}

/** Draws as many questions as the set has from the other sets; none if there are no other sets. */
function foreignQuestions(
  set: QuestionSet,
  sets: readonly QuestionSet[],
  random: () => number,
): string[] {
  const others = sets.filter((other) => other !== set).flatMap(({ questions }) => questions);
  if (others.length === 0) return [];
  return set.questions.map(
    () => (others[Math.floor(random() * others.length)] as LabelledQuestion).question,
  );
}

/** The chance that a positive scores above a negative; ties count half (Mann and Whitney 1947). */
export function areaUnderRoc(positives: readonly number[], negatives: readonly number[]): number {
  const scored = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < scored.length; ) {
    let end = start;
    while (end < scored.length && scored[end]?.score === scored[start]?.score) end++;
    const meanRank = (start + 1 + end) / 2;
    rankSum += meanRank * scored.slice(start, end).filter(({ positive }) => positive).length;
    start = end;
  }
  const pairs = positives.length * negatives.length;
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / pairs;
}

/** The share of true values, from 0 to 1. */
export function share(hits: readonly boolean[]): number {
  return hits.filter(Boolean).length / hits.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
