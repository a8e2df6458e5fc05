/**
 * `npm run playground`: starts a fake Discord, the real bot on it, and a page to use them in. Runs until it
 * is stopped, and leaves nothing behind.
 */

import { viewMarkdown } from '../view/view-markdown.js';
import { plainText } from '../view/view-message.js';
import { startPlayground } from './start-playground.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
// A closed terminal accepts no more lines; everything is stopped all the same.
process.stdout.on('error', () => {});
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopping.abort());
}

async function main({ signal }: AbortController): Promise<void> {
  say('Starting a Discord on this machine, and Pullquote on it …');
  const { url, discord, first, stop } = await startPlayground(signal);
  say(`Mo asked: ${first.question}\n`);
  for (const line of first.answer.text.split('\n')) {
    say(`  ${plainText(viewMarkdown(line, discord.nameOf))}`);
  }
  say(`\nOpen ${url} in a browser to use it. Ctrl+C stops it; nothing of it stays.`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  await stop();
}

await main(stopping).catch((error) => {
  if (stopping.signal.aborted) return;
  process.stderr.write(`The playground could not start. ${error?.message ?? error}\n`);
  process.exitCode = 1;
});
process.exit();
