import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { explainAnswer } from '../../src/answer/explain-answer.js';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import { lighthouse } from './articles.js';

const QUESTION = 'What did the keepers grow in the soil?';

it('explains the passages that an answer gives', async () => {
  const index = await PassageIndex.build(lighthouse);
  const answer = answerQuestion(index, QUESTION, 2);
  const given = answer.kind === 'found' ? answer.passages.map(({ passage }) => passage) : [];
  expect(explainAnswer(index, QUESTION).passages.map(({ passage }) => passage)).toEqual(given);
});

it('gives shares that add up to the logit', async () => {
  const { passages } = explainAnswer(await PassageIndex.build(lighthouse), QUESTION);
  for (const { shares, logit } of passages) {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(logit);
  }
});

it('says as what each term was found', async () => {
  const { terms } = explainAnswer(await PassageIndex.build(lighthouse), QUESTION);
  expect(terms).toContainEqual(expect.objectContaining({ form: 'grow', foundAs: ['grew'] }));
});

it('says how confident the answer is, and what it is made of', async () => {
  const index = await PassageIndex.build(lighthouse);
  for (const question of [QUESTION, 'Is winter wheat dear?']) {
    const { kind, confidence } = answerQuestion(index, question);
    const explained = explainAnswer(index, question).confidence;
    expect(explained?.value).toBe(confidence);
    expect(confidence >= (explained?.limits.nearest ?? Number.NaN)).toBe(kind === 'found');
    const logit = Object.values(explained?.shares ?? {}).reduce((sum, share) => sum + share, 0);
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(confidence);
  }
});

it('has nothing to explain where nothing is found', async () => {
  const index = await PassageIndex.build(lighthouse);
  expect(explainAnswer(index, '?')).toEqual({ terms: [], passages: [] });
});
