import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const PROGRAM = resolve('dist/src/terminal/evaluate.js');

const QUESTION_SET = {
  data: [
    articleOf('The mill', [
      ['The mill ground flour. A storm broke its wheel in 1911.', 'What broke the wheel?', 'storm'],
      ['The Harper family bought the mill in 1902.', 'Who bought the mill?', 'Harper'],
    ]),
    articleOf('The lighthouse', [
      ['The lamp of the lighthouse burned whale oil.', 'What did the lamp burn?', 'whale oil'],
      ['Its keeper rowed ashore every Sunday.', 'When did the keeper row ashore?', 'Sunday'],
    ]),
  ],
};

/**
 * One question with two right paragraphs, one whose marked paragraph is missed, and one that is left open.
 */
const NATURAL_SET = {
  name: 'rules',
  language: 'en',
  documents: [
    {
      title: 'Rules of the mill',
      blocks: [
        { heading: 'Flour', level: 1 },
        { text: 'Children may grind flour on Sundays.' },
        { text: 'On Sundays flour is free for all.' },
        { heading: 'Wheel', level: 1 },
        { text: 'Nobody may touch the wheel.' },
        { text: 'Boats keep to the left bank.' },
      ],
      questions: [
        {
          text: 'Who gets flour on Sundays?',
          answers: ['all'],
          paragraphs: [0, 1],
          answerable: true,
        },
        { text: 'May I touch the wheel?', answers: ['Nobody'], paragraphs: [3], answerable: true },
        { text: 'Who painted the wheel?', answers: [], paragraphs: [], answerable: false },
      ],
    },
  ],
};

describe('npm run eval', () => {
  it('measures Pullquote beside MiniSearch, as JSON', async () => {
    const { code, stdout, stderr } = await evaluate(['--json', 'questions.json']);
    expect([code, stderr, stdout.endsWith('}}\n')]).toEqual([0, '', true]);
    const measured = JSON.parse(stdout);
    expect(Object.keys(measured)).toEqual(['Pullquote', 'MiniSearch']);
    expect(measured.Pullquote).toEqual({
      questions: 4,
      hitAt1: 1,
      hitAt3: 1,
      sectionAt1: 1,
      meanReciprocalRank: 1,
      refused: expect.any(Number),
      offTopicAnswered: 0,
      impossibleAnswered: null,
      impossibleAuroc: null,
      auroc: 1,
      calibration: expect.any(Array),
      hitAt1OneTypo: expect.any(Number),
      hitAt1AllTypos: expect.any(Number),
      sentenceAnswers: 1,
      microsecondsPerQuestion: expect.any(Number),
    });
    expect(Object.keys(measured.MiniSearch)).toEqual(Object.keys(measured.Pullquote));
    expect(measured.MiniSearch.questions).toBe(4);
  });

  it('measures questions in people’s own words by file, a right paragraph among several', async () => {
    const { code, stdout } = await evaluate(['--json', 'natural.json', 'questions.json']);
    expect(code).toBe(0);
    const measured = JSON.parse(stdout);
    expect(Object.keys(measured)).toEqual(['natural.json', 'questions.json']);
    expect(measured['natural.json'].Pullquote).toMatchObject({
      questions: 3,
      hitAt1: 0.5,
      sectionAt1: 1,
    });
    const { stdout: shown } = await evaluate(['natural.json', 'questions.json']);
    expect(shown).toMatch(/^natural\.json\n/);
    expect(shown).toMatch(/^Mean of the files\nright passage first \(hit@1\) +75\.0 % /m);
  });

  it('has no off-topic question once the articles are one', async () => {
    const { stdout } = await evaluate(['--json', '--merge', 'questions.json']);
    expect(JSON.parse(stdout).Pullquote).toMatchObject({ questions: 4, auroc: null });
    const table = await evaluate(['--merge', 'questions.json']);
    expect(table.stdout).toMatch(/^ +Pullquote +MiniSearch\nquestions +4 +4\n/);
    expect(table.stdout).toMatch(/^AUROC of confidence +– +–$/m);
  });

  it.each([
    [[], /^Name a question set\. --help shows how\.\n$/],
    [['missing.json'], /^There is no file at “.*missing\.json”\. /],
    [['.'], /” is a folder\. Name a file inside it\.\n$/],
    [['empty.json'], /empty\.json/],
    [['--fast', 'questions.json'], /--fast/],
  ])('answers %j with one line', async (args, line) => {
    const { code, stdout, stderr } = await evaluate(args);
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toMatch(line);
  });

  it('shows how it is used', async () => {
    expect((await evaluate(['--help'])).stdout).toMatch(/^Usage: npm run eval -- /);
  });
});

function articleOf(
  title: string,
  paragraphs: readonly (readonly [context: string, question: string, answer: string])[],
) {
  return {
    title,
    language: 'en',
    paragraphs: paragraphs.map(([context, question, answer]) => ({
      context,
      qas: [{ question, answers: [{ text: answer, answer_start: context.indexOf(answer) }] }],
    })),
  };
}

/** Runs the command in a folder with `questions.json` and `empty.json`. */
async function evaluate(args: readonly string[]) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'questions.json'), JSON.stringify(QUESTION_SET));
  await writeFile(join(folder, 'natural.json'), JSON.stringify(NATURAL_SET));
  await writeFile(join(folder, 'empty.json'), '{"data":[]}');
  const program = spawn(process.execPath, [PROGRAM, ...args], {
    env: { INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(program, 'close');
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
  const [code] = await closed;
  return { code: code as number, stdout, stderr };
}
