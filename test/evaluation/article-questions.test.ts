import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import type { Article } from '../../src/article/article.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { type Measures, measure } from '../../src/evaluation/measure.js';
import { pullquote } from '../../src/evaluation/ranker.js';
import { articleQuestions, offTopicQuestions } from './article-questions.js';

const NAME = 'data/article.md';
let article: Article;
let measures: Measures;
beforeAll(async () => {
  article = await parseArticle({ name: NAME, bytes: await readFile(NAME) });
  const questions = articleQuestions.map(([question, paragraph, answer]) => ({
    question,
    passages: [paragraph - 1],
    isImpossible: false,
    answers: [answer],
  }));
  measures = await measure(pullquote(), [{ article, questions }]);
});

it('marks every question with a paragraph that has its answer', () => {
  for (const [question, paragraph, answer] of articleQuestions) {
    expect(article.passages[paragraph - 1]?.text, question).toContain(answer);
  }
});

it('puts the right passage first', () => {
  expect(measures.hitAt1).toBeGreaterThanOrEqual(0.9);
  expect(measures.hitAt3).toBeGreaterThanOrEqual(0.95);
});

it('finds it with a typo in every long word', () => {
  expect(measures.hitAt1AllTypos).toBeGreaterThanOrEqual(0.75);
});

it('quotes the sentence that answers', () => {
  expect(measures.sentenceAnswers).toBeGreaterThanOrEqual(0.85);
});

it('answers what the article says, and refuses what it does not', async () => {
  expect(measures.refused).toBeLessThanOrEqual(0.1);
  const index = await PassageIndex.build(article);
  const answered = offTopicQuestions.filter(
    (question) => answerQuestion(index, question).kind === 'found',
  );
  expect(answered).toEqual([]);
});
