import type { PassageIndex } from './passage-index.js';
import { PassageReader, type Reading } from './passage-reader.js';
import type { Question } from './question.js';
import type { TermLikeness } from './term-likeness.js';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.js';

export interface RankedReading extends Reading {
  /** Σ weight · feature of the passage + ln Σ over its sentences of e^(Σ weight · feature). */
  readonly score: number;
}

export interface Ranking {
  /** Best first. */
  readonly readings: readonly RankedReading[];
  readonly likeness: TermLikeness;
}

const passageWeights = Object.values(PASSAGE_WEIGHTS);
const sentenceWeights = Object.values(SENTENCE_WEIGHTS);

/** Reads the candidates for a question, at least `limit` of them if so many match, and ranks them. */
export function rankPassages(index: PassageIndex, question: Question, limit: number): Ranking {
  const terms = question.terms.filter(({ stemId }) => stemId !== undefined);
  const reader = new PassageReader(index, question);
  const readings = index.candidates(terms, limit).map((candidate) => reader.read(candidate));
  const contrasts = contrast(readings, reader.likeness);
  const ranked = readings.map((reading, at) => {
    const passageFeatures = [...reading.passageFeatures, contrasts[at] as number];
    return { ...reading, passageFeatures, score: scoreOf(passageFeatures, reading) };
  });
  ranked.sort((a, b) => b.score - a.score || a.passage - b.passage);
  return { readings: ranked, likeness: reader.likeness };
}

/** For each candidate, what it has of each term, the more the fewer of the others have it. */
function contrast(readings: readonly Reading[], { full }: TermLikeness): number[] {
  const sums = readings.map(() => 0);
  for (let term = 0; term < full.length; term++) {
    if (full[term] === 0) continue;
    let having = 0;
    for (const { strengths } of readings) {
      having += ((strengths[term] as number) / (full[term] as number)) ** 2;
    }
    const telling = Math.log((readings.length + 1) / (having + 0.5));
    for (const [at, { strengths }] of readings.entries()) {
      sums[at] = (sums[at] as number) + (strengths[term] as number) * telling;
    }
  }
  return sums;
}

function scoreOf(passageFeatures: readonly number[], { sentenceFeatures }: Reading): number {
  let sum = 0;
  // An exponent stays far below 700, so no power overflows.
  for (const features of sentenceFeatures) sum += Math.exp(dot(features, sentenceWeights));
  return dot(passageFeatures, passageWeights) + Math.log(sum);
}

/** Σ weight · feature. */
export function dot(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) {
    sum += (features[index] as number) * (weights[index] as number);
  }
  return sum;
}
