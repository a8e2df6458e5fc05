import MiniSearch from 'minisearch';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { PassageIndex } from '../../src/answer/passage-index.js';
import type { Article } from '../../src/article/article.js';
import { median } from './median.js';
import { synthesizeArticle } from './synthetic-article.js';

/** What one engine takes. */
export interface SearchCost {
  readonly questionUs: number;
  readonly buildMs: number;
  readonly memoryMb: number;
}

export interface SearchFigures {
  readonly passages: number;
  readonly own: SearchCost;
  readonly plain: SearchCost;
}

/** Where one round takes long, its median needs fewer of them. */
const roundsFor = (passages: number) => (passages > 10_000 ? 3 : passages > 1_000 ? 5 : 15);
const questionsFor = (passages: number) =>
  Math.max(20, Math.min(400, Math.round(200_000 / passages)));

/**
 * Pullquote's whole answer (ranked, quoted, highlighted) beside plain MiniSearch's `search` with its
 * defaults, taking turns in one process.
 */
export async function benchSearch(passages: number): Promise<SearchFigures> {
  const { article, questions } = synthesizeArticle(passages, questionsFor(passages));
  const engines = {
    own: {
      build: () => PassageIndex.build(article),
      ask: (index: unknown, question: string) => answerQuestion(index as PassageIndex, question),
      ...emptySamples(),
    },
    plain: {
      build: async () => buildPlain(article),
      ask: (index: unknown, question: string) => (index as MiniSearch).search(question),
      ...emptySamples(),
    },
  };
  for (let round = 0; round < roundsFor(passages); round++) {
    for (const engine of Object.values(engines)) await benchOnce(engine, questions);
  }
  const { own, plain } = engines;
  return { passages, own: costOf(own), plain: costOf(plain) };
}

interface Engine extends Samples {
  build(): Promise<unknown>;
  ask(index: unknown, question: string): unknown;
}

/** One round; a function of its own, so that nothing holds its index when the next one is measured. */
async function benchOnce(engine: Engine, questions: readonly string[]): Promise<void> {
  const before = usedMemory();
  const start = performance.now();
  const index = await engine.build();
  engine.buildMs.push(performance.now() - start);
  engine.memoryMb.push((usedMemory() - before) / 1e6);
  const asked = performance.now();
  for (const question of questions) engine.ask(index, question);
  engine.questionUs.push(((performance.now() - asked) * 1000) / questions.length);
}

type Samples = { readonly [Cost in keyof SearchCost]: number[] };

function emptySamples(): Samples {
  return { questionUs: [], buildMs: [], memoryMb: [] };
}

function costOf({ questionUs, buildMs, memoryMb }: Samples): SearchCost {
  return {
    questionUs: median(questionUs),
    buildMs: median(buildMs),
    memoryMb: median(memoryMb),
  };
}

function buildPlain(article: Article): MiniSearch {
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(article.passages.map(({ text }, id) => ({ id, text })));
  return plain;
}

/** Bytes in use after a collection; the collector must be exposed. */
function usedMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
