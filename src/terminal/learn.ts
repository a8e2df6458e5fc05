import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  ANSWERING_WEIGHTS,
  CONFIDENCE_WEIGHTS,
  PASSAGE_WEIGHTS,
  SENTENCE_WEIGHTS,
} from '../answer/reading/weights.js';
import { readTerminalConfig } from '../config.js';
import {
  type Learned,
  learnConfidence,
  learnReader,
  learnSentence,
} from '../evaluation/learn-weights.js';
import { type QuestionSet, readQuestionSets } from '../evaluation/question-set.js';
import { seededRandom } from '../evaluation/seeded-random.js';
import { cutQuestionSet, type Example, readExamples } from '../evaluation/training-examples.js';
import { runProgram, UsageError } from './run-program.js';

const USAGE = `Usage: npm run learn -- FILE…

Learns the weights of src/answer/reading/weights.ts from question sets, of either form that
npm run eval reads, prints them to be pasted there, and what they reach on articles they were not learned from (8 folds by article).
`;

/** Confidence must hold in short articles too: a server's rules are no encyclopedia entry. */
const SHORT_ARTICLE_LENGTHS = [6, 15];
const SEED = 7;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { baseFolder } = readTerminalConfig();
  const files = positionals.map((file) => readQuestionSets(resolve(baseFolder, file), false));
  const sets = (await Promise.all(files)).flat();
  if (sets.length < 2) {
    throw new UsageError('Name question sets with two articles or more. --help shows how.');
  }
  const random = seededRandom(SEED);
  const read = (set: QuestionSet, from: QuestionSet) => {
    const others = sets.filter((other) => other !== from).flatMap(({ questions }) => questions);
    return readExamples(set, others, random);
  };
  const whole: Example[][] = [];
  const withShort: Example[][] = [];
  for (const set of sets) {
    const own = await read(set, set);
    const pieces = SHORT_ARTICLE_LENGTHS.flatMap((length) => cutQuestionSet(set, length));
    const short: Example[] = [];
    for (const piece of pieces) short.push(...(await read(piece, set)));
    whole.push(own);
    withShort.push([...own, ...short]);
  }
  const reader = learnReader(whole);
  const passageCount = Object.keys(PASSAGE_WEIGHTS).length;
  print('PASSAGE_WEIGHTS', PASSAGE_WEIGHTS, reader, 0);
  print('SENTENCE_WEIGHTS', SENTENCE_WEIGHTS, reader, passageCount);
  print('ANSWERING_WEIGHTS', ANSWERING_WEIGHTS, learnSentence(whole), 0);
  print('CONFIDENCE_WEIGHTS', CONFIDENCE_WEIGHTS, learnConfidence(withShort, reader), 0);
  return 0;
}

function print(name: string, table: object, { weights, heldOut }: Learned, from: number): void {
  const rows = Object.keys(table).map(
    (feature, at) => `  ${feature}: ${(weights[from + at] as number).toFixed(3)},\n`,
  );
  const reached = Object.entries(heldOut).map(
    ([what, value]) => `  ${what}: ${value.toFixed(4)}\n`,
  );
  process.stdout.write(`${name}\n${rows.join('')}Held out:\n${reached.join('')}\n`);
}

await runProgram(main);
