import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { readTerminalConfig } from '../config.js';
import { type Measures, measure } from '../evaluation/measure.js';
import { readQuestionSets } from '../evaluation/question-set.js';
import { plainMiniSearch, pullquote } from '../evaluation/ranker.js';
import { runProgram, UsageError } from './run-program.js';

const USAGE = `Usage: npm run eval -- [options] FILE…

Measures Pullquote beside plain MiniSearch on question sets in SQuAD's format.

  --merge          take each file's paragraphs as one article
  --language CODE  read the articles as this language
  --json           one JSON object instead of a table
  --help           show this
`;

async function main(args: string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      merge: { type: 'boolean', default: false },
      language: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (files.length === 0) {
    throw new UsageError('Name a question set. --help shows how.');
  }
  const { baseFolder } = readTerminalConfig();
  const sets = await Promise.all(
    files.map((file) => readQuestionSets(resolve(baseFolder, file), values.merge)),
  );
  const rankers = [pullquote(values.language), plainMiniSearch];
  const bar = new SingleBar({
    format: '{bar} {percentage} % of {total} questions, {eta_formatted} left',
    clearOnComplete: true,
    noTTYOutput: false,
  });
  const count = sets.flat().reduce((sum, { questions }) => sum + questions.length, 0);
  bar.start(count * rankers.length, 0);
  const measured: [string, Measures][] = [];
  for (const ranker of rankers) {
    measured.push([ranker.name, await measure(ranker, sets.flat(), (done) => bar.increment(done))]);
  }
  bar.stop();
  process.stdout.write(
    values.json ? `${JSON.stringify(Object.fromEntries(measured))}\n` : table(measured),
  );
  return 0;
}

const percent = (value: number) => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);
const ROWS: readonly [label: string, show: (measures: Measures) => string][] = [
  ['questions', ({ questions }) => String(questions)],
  ['right passage first (hit@1)', ({ hitAt1 }) => percent(hitAt1)],
  ['among the first three (hit@3)', ({ hitAt3 }) => percent(hitAt3)],
  ['mean reciprocal rank', ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)],
  ['own questions refused', ({ refused }) => percent(refused)],
  ['off-topic questions answered', ({ offTopicAnswered }) => percent(offTopicAnswered)],
  ['impossible questions answered', ({ impossibleAnswered }) => percent(impossibleAnswered)],
  ['AUROC of confidence', ({ auroc }) => (Number.isNaN(auroc) ? '–' : auroc.toFixed(4))],
  ['hit@1 with one typo', ({ hitAt1OneTypo }) => percent(hitAt1OneTypo)],
  ['hit@1, typo in every long word', ({ hitAt1AllTypos }) => percent(hitAt1AllTypos)],
  ['sentence holds the answer', ({ sentenceAnswers }) => percent(sentenceAnswers)],
  ['µs a question', ({ microsecondsPerQuestion }) => microsecondsPerQuestion.toFixed(0)],
];

function table(measured: readonly [string, Measures][]): string {
  const width = Math.max(...ROWS.map(([label]) => label.length));
  const line = (label: string, cells: readonly string[]) =>
    `${label.padEnd(width)}${cells.map((cell) => cell.padStart(12)).join('')}\n`;
  const head = line(
    '',
    measured.map(([name]) => name),
  );
  return (
    head +
    ROWS.map(([label, show]) =>
      line(
        label,
        measured.map(([, m]) => show(m)),
      ),
    ).join('')
  );
}

await runProgram(main);
