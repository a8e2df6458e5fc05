import type { ServerResponse } from 'node:http';
import type { SeenMessage } from '../../src/playground/fake-discord.js';
import { lighthouse } from './with-bot.js';

/** Each load starts a process, which may take a second on a busy machine. */
export const options = { timeout: 60_000 };
export const question = { question: 'What does the lamp burn?' };
export const whale = lighthouse.replace('colza oil', 'whale oil');

/** The labels of the buttons, without the one that is below every report. */
export function labels({ buttons }: SeenMessage) {
  return buttons.map(({ label }) => label).filter((label) => label !== 'Ask it something');
}

export function asFile(text: string) {
  return { name: 'article.md', bytes: Buffer.from(text), contentType: 'text/markdown' };
}

export function many(words: string): string {
  const passages = Array.from({ length: 12 }, (_, number) => `${words} ${number}.\n\n`);
  return `# Ships\n\n${passages.join('')}`;
}

export function respond(response: ServerResponse, markdown: string): void {
  response.setHeader('content-type', 'text/markdown');
  response.end(markdown);
}
