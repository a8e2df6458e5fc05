import { answerQuestion } from '../../src/answer/answer-question.js';
import { PassageIndex } from '../../src/answer/index/passage-index.js';
import { buildPlainIndex } from '../../src/evaluation/ranker.js';
import { median } from './median.js';
import { synthesizeArticle } from './synthetic-article.js';

/** The time and memory of one engine. */
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

/**
 * Small articles get more rounds, so that the median is of compiled code, as in a bot that has run for
 * long.
 */
const roundsFor = (passages: number) => Math.max(3, Math.min(60, Math.round(20_000 / passages)));
const questionsFor = (passages: number) =>
  Math.max(20, Math.min(400, Math.round(200_000 / passages)));

/**
 * Compares Pullquote’s whole answer (ranked, quoted, highlighted) with plain MiniSearch’s `search` with its
 * defaults. They take turns in one process.
 */
export async function benchSearch(passages: number): Promise<SearchFigures> {
  const { article, questions } = synthesizeArticle(passages, questionsFor(passages));
  const engines = {
    own: {
      build: () => PassageIndex.build(article),
      ask: (index: PassageIndex, question: string) => answerQuestion(index, question),
      ...emptySamples(),
    },
    plain: {
      build: async () => buildPlainIndex(article),
      ask: (index: ReturnType<typeof buildPlainIndex>, question: string) => index.search(question),
      ...emptySamples(),
    },
  };
  const { own, plain } = engines;
  for (let round = 0; round < roundsFor(passages); round++) {
    await timeOnce(own, questions);
    await timeOnce(plain, questions);
  }
  // Not while timing: a forced garbage collection throws away optimised code.
  for (let round = 0; round < MEMORY_ROUNDS; round++) {
    await weighOnce(own);
    await weighOnce(plain);
  }
  return { passages, own: costOf(own), plain: costOf(plain) };
}

const MEMORY_ROUNDS = 3;

interface Engine<Index> extends Samples {
  build(): Promise<Index>;
  ask(index: Index, question: string): unknown;
}

async function timeOnce<Index>(engine: Engine<Index>, questions: readonly string[]): Promise<void> {
  const start = performance.now();
  const index = await engine.build();
  engine.buildMs.push(performance.now() - start);
  const asked = performance.now();
  for (const question of questions) engine.ask(index, question);
  engine.questionUs.push(((performance.now() - asked) * 1000) / questions.length);
}

/** A function of its own, so that nothing holds its index when the next one is weighed. */
async function weighOnce<Index>(engine: Engine<Index>): Promise<void> {
  const before = usedMemory();
  const index = await engine.build();
  engine.memoryMb.push((usedMemory() - before) / 1e6);
  // Asked of it last, so that it is not collected before.
  engine.ask(index, '');
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

/** Bytes in use after a collection; the collector must be exposed. */
function usedMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
