import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import type { FeaturesOf } from '../../src/answer/reading/log-linear.js';
import {
  ANSWERING_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from '../../src/answer/reading/weights.js';
import { learnReader, learnSentence } from '../../src/evaluation/learn-weights.js';
import type { Example } from '../../src/evaluation/training-examples.js';
import { lighthouse } from '../answer/articles.js';

const index = await PassageIndex.build(lighthouse);

/** The number of folds that articles are dealt into. */
const FOLDS = 8;

describe('learnReader', () => {
  it.each(['bm25', 'before'] as const)('prefers the feature that tells: %s', (telling) => {
    const { weights, heldOut } = learnReader(groupsOf(telling));
    expect(heaviest({ ...weights.passage, ...weights.sentence })).toBe(telling);
    expect(heldOut).toEqual({ 'hit@1': 1, 'hit@3': 1 });
  });

  it('measures each article with what the others teach', () => {
    // Most questions are about the articles of one fold; those about all others teach the opposite.
    const groups = groupsOf('bm25').map((group, article) =>
      article % FOLDS === 0
        ? group.flatMap((example) => Array<Example>(10).fill(example))
        : group.map((example) => ({ ...example, right: [0] })),
    );
    expect(learnReader(groups).heldOut['hit@1']).toBe(0);
  });

  it('learns nothing from questions whose right passage was not read, and counts them as missed', () => {
    const groups = groupsOf('bm25');
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
    const groups = groupsOf('bm25');
    const { weights, heldOut } = learnSentence(groups);
    expect(heaviest(weights)).toBe('cover');
    expect(heldOut).toEqual({ 'sentence holds the answer': 1 });
  });
});

type ReaderFeature = keyof typeof PASSAGE_WEIGHTS | keyof typeof SENTENCE_WEIGHTS;

/** Two articles for each fold, with one question each. */
function groupsOf(telling: ReaderFeature): Example[][] {
  return Array.from({ length: 2 * FOLDS }, () => [exampleOf(telling)]);
}

/** The second of two passages is right, and the second of its sentences answers. */
function exampleOf(telling: ReaderFeature): Example {
  const passageOf = (passage: number, isRight: boolean) => {
    const features = featuresOf(PASSAGE_WEIGHTS, isRight && telling);
    const sentence = featuresOf(SENTENCE_WEIGHTS, isRight && telling);
    return {
      features,
      reading: {
        passage,
        features,
        heading: undefined,
        sentences: [{ features: sentence, strengths: [] }],
        strengths: [],
        full: new Float64Array(),
        ...{ foundWorth: 0, missingWorth: 0, foundShare: 0 },
      },
      logit: 0,
      score: 0.5,
    };
  };
  const question = {
    words: [],
    terms: [],
    stopWords: [],
    phrases: [],
    missingWords: [],
    corrections: [],
    isForeign: false,
    kinds: 0,
  };
  return {
    question: { text: '', ...question },
    passages: [passageOf(0, false), passageOf(1, true)],
    index,
    right: [1],
    isOwn: true,
    sentences: [
      { features: featuresOf(ANSWERING_WEIGHTS, false), holds: false },
      { features: featuresOf(ANSWERING_WEIGHTS, 'cover'), holds: true },
    ],
  };
}

/** One for the feature, nothing for the others. */
function featuresOf<Weights extends object>(
  table: Weights,
  feature: string | false,
): FeaturesOf<Weights> {
  const entries = Object.keys(table).map((name) => [name, Number(name === feature)]);
  return Object.fromEntries(entries) as FeaturesOf<Weights>;
}

function heaviest(weights: Readonly<Record<string, number>>): string | undefined {
  const [first] = Object.entries(weights).sort(([, a], [, b]) => b - a);
  return first?.[0];
}
