import { config as loadDotenv } from 'dotenv';
import { readTerminalConfig } from '../config.js';
import { loadArticle } from '../library/load-article.js';
import { Problem } from '../problem.js';
import { operatorTexts } from '../voice/operator-texts.js';
import { sayProblem } from '../voice/say-problem.js';
import { outlineLine, renderOutline } from './render-outline.js';
import { runProgram, UsageError } from './run-program.js';
import { write } from './screen.js';

const USAGE = `Usage: npm run --silent outline -- [--json] FILE|URL…

Shows how each source is read, before anyone loads it: title, author, date,
language, link, headings and passages.

  --json  one JSON object a line and source instead of text
  --help  show this

Exit status: 0; 2 for bad usage or when a source cannot be read. The others are
shown all the same.
`;

const OPTIONS = { json: { type: 'boolean' } } as const;

await runProgram(USAGE, OPTIONS, async ({ values, positionals: sources }) => {
  if (sources.length === 0 || sources.includes('')) {
    throw new UsageError('Name the files or links to read. --help says more.');
  }
  loadDotenv({ quiet: true });
  const { baseFolder } = readTerminalConfig();
  let status = 0;
  for (const [index, source] of sources.entries()) {
    const read = await loadArticle(source, baseFolder).catch(whyNot);
    if (typeof read === 'string') status = 2;
    if (values.json) {
      await write(`${outlineLine(source, read)}\n`);
    } else {
      const name = sources.length > 1 ? source : undefined;
      await write((index > 0 ? '\n' : '') + renderOutline(read, name));
    }
  }
  return status;
});

function whyNot(error: unknown): string {
  if (error instanceof Problem) return sayProblem(error, operatorTexts().problems);
  throw error;
}
