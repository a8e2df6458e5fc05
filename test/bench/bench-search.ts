import MiniSearch from 'minisearch';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { PassageIndex } from '../../src/answer/passage-index.js';
import type { Article } from '../../src/article/article.js';
import { median } from './median.js';
import { synthesizeArticle } from './synthetic-article.js';

export interface SearchFigures {
  readonly passages: number;
  readonly buildMs: number;
  readonly plainBuildMs: number;
  readonly questionUs: number;
  readonly plainQuestionUs: number;
}

const ROUNDS = 5;
/** Enough for a stable median where a question is quick, few enough where plain MiniSearch is slow. */
const questionsFor = (passages: number) =>
  Math.max(20, Math.min(400, Math.round(200_000 / passages)));

/** Pullquote's whole answer beside plain MiniSearch's `search` with its defaults, taking turns in one process. */
export async function benchSearch(passages: number): Promise<SearchFigures> {
  const { article, questions } = synthesizeArticle(passages, questionsFor(passages));
  const builds: [number, number][] = [];
  const asks: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [index, buildMs] = await timed(() => PassageIndex.build(article));
    const [plain, plainBuildMs] = await timed(async () => buildPlain(article));
    const [, askMs] = await timed(async () => {
      for (const question of questions) answerQuestion(index, question);
    });
    const [, plainAskMs] = await timed(async () => {
      for (const question of questions) plain.search(question);
    });
    builds.push([buildMs, plainBuildMs]);
    asks.push([askMs, plainAskMs]);
  }
  const perQuestionUs = (ms: number) => (ms * 1000) / questions.length;
  return {
    passages,
    buildMs: median(builds.map(([own]) => own)),
    plainBuildMs: median(builds.map(([, plain]) => plain)),
    questionUs: perQuestionUs(median(asks.map(([own]) => own))),
    plainQuestionUs: perQuestionUs(median(asks.map(([, plain]) => plain))),
  };
}

function buildPlain(article: Article): MiniSearch {
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(article.passages.map(({ text }, id) => ({ id, text })));
  return plain;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}
