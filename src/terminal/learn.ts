import { resolve } from 'node:path';
import { readTerminalConfig } from '../config.js';
import { learnConfidence, learnReader, learnSentence } from '../evaluation/learn-weights.js';
import { type QuestionSet, readQuestionSets } from '../evaluation/question-set.js';
import { seededRandom } from '../evaluation/seeded-random.js';
import { cutQuestionSet, type Example, readExamples } from '../evaluation/training-examples.js';
import { runProgram, UsageError } from './run-program.js';

const USAGE = `Usage: npm run learn -- FILE…

Learns the weights of src/answer/reading/weights.ts from question sets, of either
form that npm run eval reads, prints them to be pasted there, and what they reach
on articles they were not learned from (8 folds by article).
`;

/** Confidence must hold in short articles, too: a server's rules are not an encyclopedia entry. */
const SHORT_ARTICLE_LENGTHS = [6, 15];
/** The share of the pieces that is used, so that whole articles count more. */
const SHORT_SHARE = 0.25;
/**
 * The limit on a file's questions for confidence, so that no file outweighs the others. Held out, 2,000
 * tell other documents' questions apart best, of 200 to 4,000.
 */
const MAX_CONFIDENCE_EXAMPLES = 2_000;
const SEED = 7;

await runProgram(USAGE, {}, async ({ positionals }) => {
  const { baseFolder } = readTerminalConfig();
  const files = await Promise.all(
    positionals.map((file) => readQuestionSets(resolve(baseFolder, file), false)),
  );
  const sets = files.flat();
  if (sets.length < 2) {
    throw new UsageError('Name question sets with two articles or more. --help shows how.');
  }
  const random = seededRandom(SEED);
  const whole: Example[][] = [];
  const forConfidence: Example[][] = [];
  for (const file of files) {
    const withShort: Example[][] = [];
    for (const set of file) {
      const others = file.filter((other) => other !== set).flatMap(({ questions }) => questions);
      const read = (each: QuestionSet) => readExamples(each, others, random);
      const own = await read(set);
      const pieces = SHORT_ARTICLE_LENGTHS.flatMap((length) => cutQuestionSet(set, length));
      const short: Example[] = [];
      for (const piece of pieces) {
        if (random() < SHORT_SHARE) short.push(...(await read(piece)));
      }
      whole.push(own);
      withShort.push([...own, ...short]);
    }
    const kept = MAX_CONFIDENCE_EXAMPLES / withShort.flat().length;
    forConfidence.push(...withShort.map((group) => group.filter(() => random() < kept)));
  }
  const reader = learnReader(whole);
  print('PASSAGE_WEIGHTS', reader.weights.passage);
  print('HEADING_WEIGHTS', reader.weights.heading);
  print('SENTENCE_WEIGHTS', reader.weights.sentence);
  printHeldOut(reader.heldOut);
  const sentence = learnSentence(whole);
  print('ANSWERING_WEIGHTS', sentence.weights);
  printHeldOut(sentence.heldOut);
  const confidence = learnConfidence(forConfidence, reader);
  print('CONFIDENCE_WEIGHTS', confidence.weights);
  printHeldOut(confidence.heldOut);
  return 0;
});

function print(name: string, weights: Readonly<Record<string, number>>): void {
  const rows = Object.entries(weights).map(
    ([feature, weight]) => `  ${feature}: ${weight.toFixed(3)},\n`,
  );
  process.stdout.write(`${name}\n${rows.join('')}\n`);
}

function printHeldOut(heldOut: Readonly<Record<string, number>>): void {
  const rows = Object.entries(heldOut).map(([what, value]) => `  ${what}: ${value.toFixed(4)}\n`);
  process.stdout.write(`Held out:\n${rows.join('')}\n`);
}
