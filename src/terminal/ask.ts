import { createInterface } from 'node:readline/promises';
import { config as loadDotenv } from 'dotenv';
import { isAnswered, type Reply } from '../answer/besides/besides.js';
import { replyTo } from '../answer/besides/reply-to.js';
import { chooseFirst, MAX_SHOWN } from '../answer/choose-passages.js';
import { explainAnswer } from '../answer/explain-answer.js';
import { PassageIndex } from '../answer/index/passage-index.js';
import { readTerminalConfig } from '../config.js';
import { loadArticle } from '../library/load-article.js';
import { answerLine } from './answer-line.js';
import { printable } from './printable.js';
import { readLines } from './read-lines.js';
import { renderExplanation } from './render-explanation.js';
import { renderReply } from './render-reply.js';
import { runProgram, UsageError } from './run-program.js';
import { type Screen, write } from './screen.js';

const USAGE = `Usage: npm run --silent ask -- [options] [question…]

Answers a question about an article by quoting it. Without a question, reads
questions from standard input, one a line; on a terminal, prompts for them.

  --article FILE|URL  the article (default: ARTICLE, else data/article.md)
  --json              one JSON object a line instead of text
  --limit N           at most N passages a question (default 3; as text
                      those of them that are close to the best)
  --language CODE     read the article as this language, such as en or pt-BR
  --explain           show why the best passage won
  --help              show this

Exit status: 0; 1 when a single question was asked and the article does not
answer it; 2 for bad usage or an article that cannot be read.
`;

const OPTIONS = {
  article: { type: 'string' },
  json: { type: 'boolean' },
  limit: { type: 'string' },
  language: { type: 'string' },
  explain: { type: 'boolean' },
} as const;

await runProgram(USAGE, OPTIONS, async ({ values, positionals }) => {
  const { json, language, explain } = values;
  const limit = readLimit(values.limit);
  if (values.article === '') {
    throw new UsageError('--article is empty. Name a file or a link, or leave it out.');
  }
  if (explain && json) throw new UsageError('--explain has no JSON. Leave one of them out.');
  loadDotenv({ quiet: true });
  const config = readTerminalConfig();
  const article =
    values.article === undefined
      ? await loadArticle(config.article)
      : await loadArticle(values.article, config.baseFolder);
  const index = await PassageIndex.build(article, language);
  const answer = (question: string) => replyTo(index, question, limit ?? MAX_SHOWN);
  const show = (found: Reply) =>
    json
      ? `${answerLine(found)}\n`
      : renderReply(limit === undefined ? closeOnes(found) : found, article, screen()) +
        (explain ? `\n${renderExplanation(explainAnswer(index, found.question))}` : '');

  if (positionals.length > 0) {
    const found = await answer(positionals.join(' '));
    await write(show(found));
    return isAnswered(found) ? 0 : 1;
  }
  if (process.stdin.isTTY) {
    await prompt(article.title, async (question) => write(`${show(await answer(question))}\n`));
    return 0;
  }
  for await (const question of readLines(process.stdin)) {
    const found = await answer(question);
    await write(json ? show(found) : `> ${printable(question)}\n\n${show(found)}\n`);
  }
  return 0;
});

/** Keeps the passages of an answer that Discord shows at first. */
function closeOnes(answer: Reply): Reply {
  return answer.kind === 'found' ? { ...answer, passages: chooseFirst(answer).shown } : answer;
}

/** Undefined for as many passages as Discord shows at first. */
function readLimit(given: string | undefined): number | undefined {
  const limit = given === undefined ? undefined : Number(given);
  if (limit === undefined || (Number.isSafeInteger(limit) && limit >= 1)) return limit;
  throw new UsageError(`--limit is “${given}”. Give a whole number from 1 up.`);
}

/** Prompts for questions until the input ends; the arrow keys bring back earlier ones. */
async function prompt(title: string, onQuestion: (question: string) => Promise<void>) {
  await write(`“${printable(title)}”: ask away. An empty line or Ctrl+D ends.\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '? ' });
  terminal.on('SIGINT', () => terminal.close());
  terminal.prompt();
  for await (const question of terminal) {
    if (question.trim() === '') break;
    await onQuestion(question);
    terminal.prompt();
  }
  terminal.close();
}

function screen(): Screen {
  const { stdout } = process;
  return {
    // Some terminals report 0 when they do not know.
    width: stdout.isTTY ? stdout.columns || 80 : undefined,
    styled: stdout.isTTY && stdout.hasColors(),
  };
}
