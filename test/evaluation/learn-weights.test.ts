import { describe, expect, it } from 'vitest';
import {
  ANSWERING_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from '../../src/answer/reading/weights.js';
import { learnReader, learnSentence } from '../../src/evaluation/learn-weights.js';
import type { Example } from '../../src/evaluation/training-examples.js';

/** Articles are dealt into as many folds. */
const FOLDS = 8;

const readerWeights = { ...PASSAGE_WEIGHTS, ...SENTENCE_WEIGHTS };

describe('learnReader', () => {
  it.each(['names', 'stopWords'] as const)('prefers the feature that tells: %s', (telling) => {
    const { weights, heldOut } = learnReader(groupsOf(telling));
    expect(mostRaised(readerWeights, weights)).toBe(telling);
    expect(heldOut).toEqual({ 'hit@1': 1, 'hit@3': 1 });
  });

  it('measures each article with what the others teach', () => {
    // Most questions are in the articles of one fold; those of all others teach the opposite.
    const groups = groupsOf('names').map((group, article) =>
      article % FOLDS === 0
        ? group.flatMap((example) => Array<Example>(10).fill(example))
        : group.map((example) => ({ ...example, right: [0] })),
    );
    expect(learnReader(groups).heldOut['hit@1']).toBe(0);
  });

  it('learns nothing from questions whose right passage was not read, and counts them as missed', () => {
    const groups = groupsOf('names');
    const withLost = groups.map((group) => [
      ...group,
      ...group.map((example) => ({ ...example, right: [] })),
    ]);
    const { weights, heldOut } = learnReader(withLost);
    expect(weights).toEqual(learnReader(groups).weights);
    expect(heldOut).toEqual({ 'hit@1': 0.5, 'hit@3': 0.5 });
  });
});

describe('learnSentence', () => {
  it('prefers the feature that tells', () => {
    const groups = groupsOf('names');
    const { weights, heldOut } = learnSentence(groups);
    expect(mostRaised(ANSWERING_WEIGHTS, weights)).toBe('before');
    expect(heldOut).toEqual({ 'sentence holds the answer': 1 });
  });
});

type ReaderFeature = keyof typeof readerWeights;

/** Two articles for each fold, with one question each. */
function groupsOf(telling: ReaderFeature): Example[][] {
  return Array.from({ length: 2 * FOLDS }, () => [exampleOf(telling)]);
}

/** The second of two passages is right, and the second of its sentences answers. */
function exampleOf(telling: ReaderFeature): Example {
  const passageOf = (passage: number, isRight: boolean) => ({
    features: featuresOf(PASSAGE_WEIGHTS, isRight && telling),
    reading: {
      passage,
      ...{ terms: 0, brevity: 0, names: 0, heading: 0, has: 0, lacks: 0, share: 0 },
      sentences: [{ features: featuresOf(SENTENCE_WEIGHTS, isRight && telling), strengths: [] }],
      strengths: [],
      full: new Float64Array(),
    },
    score: 0,
    share: 0.5,
  });
  const question = {
    words: [],
    terms: [],
    stopWords: [],
    missingWords: [],
    corrections: [],
    isForeign: false,
  };
  return {
    question: { text: '', ...question },
    passages: [passageOf(0, false), passageOf(1, true)],
    sentenceCount: 2,
    right: [1],
    isOwn: true,
    sentences: [
      { features: featuresOf(ANSWERING_WEIGHTS, false), holds: false },
      { features: featuresOf(ANSWERING_WEIGHTS, 'before'), holds: true },
    ],
  };
}

/** One for the feature, nothing for the others. */
function featuresOf(table: Readonly<Record<string, number>>, feature: string | false): number[] {
  return Object.keys(table).map((name) => Number(name === feature));
}

function mostRaised(before: Readonly<Record<string, number>>, after: readonly number[]) {
  const raised = Object.values(before).map((weight, at) => (after[at] as number) - weight);
  return Object.keys(before)[raised.indexOf(Math.max(...raised))];
}
