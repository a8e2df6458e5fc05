import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../library/stored-articles.js';

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
      meanReciprocalRank: 1,
      refused: expect.any(Number),
      offTopicAnswered: 0,
      impossibleAnswered: null,
      auroc: 1,
      hitAt1OneTypo: expect.any(Number),
      hitAt1AllTypos: expect.any(Number),
      sentenceAnswers: 1,
      microsecondsPerQuestion: expect.any(Number),
    });
    expect(Object.keys(measured.MiniSearch)).toEqual(Object.keys(measured.Pullquote));
    expect(measured.MiniSearch.questions).toBe(4);
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

/** Runs it where `questions.json` and `empty.json` are. */
async function evaluate(args: readonly string[]) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'questions.json'), JSON.stringify(QUESTION_SET));
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
