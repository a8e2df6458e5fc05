import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { readTerminalConfig } from '../config.js';
import { type Measures, measure } from '../evaluation/measure.js';
import { readQuestionSets } from '../evaluation/question-set.js';
import { plainMiniSearch, pullquote } from '../evaluation/ranker.js';
import { type Arguments, runProgram, UsageError } from './run-program.js';

const USAGE = `Usage: npm run eval -- [options] FILE…

Measures Pullquote beside plain MiniSearch on question sets, each file by itself:
in SQuAD's format, or as people asked about documents with headings:
{"name", "language", "documents": [{"title", "blocks": [{"heading", "level"} |
{"text"}], "questions": [{"text", "answers", "paragraphs": [numbers of the right
blocks among those with text, from 0], "answerable"}]}]}

  --merge          take all paragraphs of a file in SQuAD's format as one article
  --language CODE  read the articles as this language
  --json           one JSON object instead of tables
  --help           show this
`;

const OPTIONS = {
  merge: { type: 'boolean', default: false },
  language: { type: 'string' },
  json: { type: 'boolean' },
} as const;

async function main({ values, positionals: files }: Arguments<typeof OPTIONS>): Promise<number> {
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
  const measured: [string, Measures][][] = [];
  for (const set of sets) {
    const ofSet: [string, Measures][] = [];
    for (const ranker of rankers) {
      ofSet.push([ranker.name, await measure(ranker, set, (done) => bar.increment(done))]);
    }
    measured.push(ofSet);
  }
  bar.stop();
  process.stdout.write(values.json ? `${json(files, measured)}\n` : tables(files, measured));
  return 0;
}

/** Writes one file's measures by ranker, or those of several by file. */
function json(files: readonly string[], measured: readonly [string, Measures][][]): string {
  const sets = measured.map((ofSet) => Object.fromEntries(ofSet));
  const ofFiles = Object.fromEntries(files.map((file, at) => [file, sets[at]]));
  return JSON.stringify(sets.length === 1 ? sets[0] : ofFiles);
}

/** Returns a table for each file, and the means of several. */
function tables(files: readonly string[], measured: readonly [string, Measures][][]): string {
  if (measured.length === 1) return table(measured[0] as [string, Measures][]);
  const each = measured.map((ofSet, at) => `${files[at]}\n${table(ofSet)}`);
  return `${each.join('\n')}\nMean of the files\n${meanTable(measured)}`;
}

function meanTable(measured: readonly [string, Measures][][]): string {
  const width = Math.max(...ROWS.map(([label]) => label.length));
  const rows = [
    ['right passage first (hit@1)', 'hitAt1'],
    ['among the first three (hit@3)', 'hitAt3'],
    ['right section first', 'sectionAt1'],
  ] as const;
  return rows
    .map(([label, key]) => {
      const cells = (measured[0] ?? []).map((_, ranker) => {
        const sum = measured.reduce((total, of) => total + (of[ranker]?.[1][key] ?? 0), 0);
        return percent(sum / measured.length).padStart(12);
      });
      return `${label.padEnd(width)}${cells.join('')}\n`;
    })
    .join('');
}

const CURVE_WIDTH = 30;
const percent = (value: number) => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`);
const area = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(4));
const ROWS: readonly [label: string, show: (measures: Measures) => string][] = [
  ['questions', ({ questions }) => String(questions)],
  ['right passage first (hit@1)', ({ hitAt1 }) => percent(hitAt1)],
  ['among the first three (hit@3)', ({ hitAt3 }) => percent(hitAt3)],
  ['right section first', ({ sectionAt1 }) => percent(sectionAt1)],
  ['mean reciprocal rank', ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)],
  ['own questions refused', ({ refused }) => percent(refused)],
  ['off-topic questions answered', ({ offTopicAnswered }) => percent(offTopicAnswered)],
  ['impossible questions answered', ({ impossibleAnswered }) => percent(impossibleAnswered)],
  ['AUROC of confidence', ({ auroc }) => area(auroc)],
  ['the same, impossible ones', ({ impossibleAuroc }) => area(impossibleAuroc)],
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
  const rows = ROWS.map(([label, show]) =>
    line(
      label,
      measured.map(([, measures]) => show(measures)),
    ),
  );
  return head + rows.join('') + curve(measured[0]?.[1]);
}

/**
 * Draws the calibration curve: for each tenth of Pullquote's confidence, a bar for the share that is
 * right.
 */
function curve(measures: Measures | undefined): string {
  const bars = (measures?.calibration ?? []).map(({ from, questions, hitAt1 }) => {
    const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
    const length = Math.round(hitAt1 * CURVE_WIDTH);
    const bar = '█'.repeat(length).padEnd(CURVE_WIDTH, '·');
    return `${range}  ${bar}  ${percent(hitAt1)} of ${questions}\n`;
  });
  return `confidence, and how many of Pullquote's own questions are right first:\n${bars.join('')}`;
}

await runProgram(USAGE, OPTIONS, main);
