import { describe, expect, it } from 'vitest';
import { areaUnderRoc, measure } from '../../src/evaluation/measure.js';
import type { QuestionSet } from '../../src/evaluation/question-set.js';
import type { Ranker } from '../../src/evaluation/ranker.js';
import { articleOf } from '../answer/articles.js';

const sets: QuestionSet[] = [
  {
    article: articleOf(['zero', 'one']),
    questions: [
      { question: 'first right?', passages: [0], isImpossible: false, answers: ['ero'] },
      { question: 'second right?', passages: [1], isImpossible: true, answers: [] },
    ],
  },
  {
    article: articleOf(['other']),
    questions: [{ question: 'absent?', passages: [5], isImpossible: true, answers: ['x'] }],
  },
];

/**
 * Ranks passage 0 first and passage 1 second. Answers with confidence, unless the question is about another
 * article.
 */
const ranker: Ranker = {
  name: 'fixed',
  build:
    async ({ passages }) =>
    (question, limit) => {
      const own = (passages.length === 1) === question.startsWith('absent');
      return {
        passages: [0, 1].slice(0, limit),
        answered: own,
        confidence: own ? 0.8 : 0.2,
        sentences: new Map([[0, 'zero']]),
      };
    },
};

describe('measure', () => {
  it('counts what it says it counts', async () => {
    expect(await measure(ranker, sets)).toMatchObject({
      questions: 3,
      hitAt1: 1 / 3,
      hitAt3: 2 / 3,
      meanReciprocalRank: 0.5,
      refused: 0,
      offTopicAnswered: 0,
      impossibleAnswered: 1,
      auroc: 1,
      sentenceAnswers: 1,
    });
  });

  it('reports its progress in questions', async () => {
    const done: number[] = [];
    await measure(ranker, sets, (questions) => done.push(questions));
    expect(done).toEqual([2, 1]);
  });

  it('measures no off-topic question where there is no other article', async () => {
    const { offTopicAnswered, auroc } = await measure(ranker, sets.slice(0, 1));
    expect([offTopicAnswered, auroc]).toEqual([Number.NaN, Number.NaN]);
  });

  it('measures how many impossible questions are answered', async () => {
    const shy: Ranker = {
      name: 'shy',
      build: async (article) => {
        const rank = await ranker.build(article);
        return (question, limit) => ({
          ...rank(question, limit),
          answered: question.includes('s'),
        });
      },
    };
    expect(await measure(shy, sets)).toMatchObject({ impossibleAnswered: 1, refused: 0 });
    const [{ article, questions }] = sets as [QuestionSet];
    const asked = questions.map((each) => ({
      ...each,
      question: each.question.replace('sec', ''),
    }));
    const measures = await measure(shy, [{ article, questions: asked }]);
    expect(measures).toMatchObject({ impossibleAnswered: 0, refused: 0.5 });
    const possible = await measure(shy, [{ article, questions: questions.slice(0, 1) }]);
    expect(possible.impossibleAnswered).toBeNaN();
  });
});

describe('areaUnderRoc', () => {
  it.each([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[1, 3], [2, 4], 0.25],
    [[1, 1], [1, 1], 0.5],
    [[2, 1], [1], 0.75],
  ])('of %j over %j is %d', (positives, negatives, area) => {
    expect(areaUnderRoc(positives, negatives)).toBe(area);
  });
});
