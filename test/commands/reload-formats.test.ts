import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shareBot } from './with-bot.js';

const QUESTION = { question: 'What does a ticket for the ferry cost?' };
const ANSWER = 'A ticket for the ferry costs six crowns';
const FERRY = `${ANSWER}.`;
const OTHERS = 'Dogs travel free. Bicycles stand at the back.';

interface Format {
  /** The format’s name in the design document’s table. */
  readonly listed: string;
  readonly name: string;
  readonly contentType?: string;
  /** The file’s bytes; without them, the fixture of that name is loaded. */
  readonly text?: string;
}

const FORMATS: readonly Format[] = [
  {
    listed: 'Markdown',
    name: 'ferry.md',
    text: `# Ferry\n\n## Tickets\n\n${FERRY}\n\n${OTHERS}\n`,
  },
  { listed: 'plain text', name: 'ferry.txt', text: `The ferry\n\n${FERRY}\n\n${OTHERS}\n` },
  {
    listed: 'web pages',
    name: 'ferry.html',
    contentType: 'text/html; charset=utf-8',
    text: `<!doctype html><title>Ferry</title><h1>Ferry</h1><p>${FERRY}</p><p>${OTHERS}</p>`,
  },
  { listed: 'PDF', name: 'ferry.pdf', contentType: 'application/pdf' },
  { listed: '.docx', name: 'ferry.docx' },
  { listed: 'EPUB', name: 'ferry.epub', contentType: 'application/epub+zip' },
  { listed: '.odt', name: 'ferry.odt' },
  {
    listed: '.srt',
    name: 'ferry.srt',
    contentType: 'application/x-subrip',
    text: `1\n00:00:01,000 --> 00:00:04,000\nA ticket for the ferry\n\n2\n00:00:04,000 --> 00:00:06,000\ncosts six crowns.\n`,
  },
  {
    listed: '.vtt',
    name: 'ferry.vtt',
    contentType: 'text/vtt',
    text: `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Hedda>${FERRY}\n`,
  },
  {
    listed: 'AsciiDoc',
    name: 'ferry.adoc',
    text: `= Ferry\n\n== Tickets\n\n${FERRY}\n\n* ${OTHERS}\n`,
  },
  {
    listed: 'reStructuredText',
    name: 'ferry.rst',
    contentType: 'text/x-rst',
    text: `Ferry\n=====\n\n${FERRY}\n\n${OTHERS}\n`,
  },
  {
    listed: 'wikitext',
    name: 'ferry.wiki',
    text: `'''Ferry''' is a boat.\n\n== Tickets ==\n${FERRY.replace('ferry', '[[ferry boat|ferry]]')}\n`,
  },
  {
    listed: '.eml',
    name: 'ferry.eml',
    contentType: 'message/rfc822',
    text: `From: Ole Brandt <ole@example.org>\r\nSubject: Ferry\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${FERRY.replace('ferry', 'fer=\r\nry')}\r\n`,
  },
];

describe('/reload file:', { timeout: 60_000 }, () => {
  const world = shareBot();

  it.each(FORMATS)('reads $listed, which answers', async ({ name, contentType, text }) => {
    const { discord } = world();
    const server = discord.addServer();
    const mo = discord.member({ name: 'Mo', moderator: true, server });
    const bytes =
      text === undefined ? readFileSync(`test/fixtures/documents/${name}`) : Buffer.from(text);
    const report = await mo.slash('reload', {
      file: { name, bytes, contentType: contentType ?? 'application/octet-stream' },
    });
    expect(report.text).toContain('**Now live: ');
    const reply = await discord.member({ name: 'Ada', server }).slash('ask', QUESTION);
    expect(reply.text.replaceAll('**', '')).toContain(ANSWER);
  });

  it('says what it takes where a file is something else', async () => {
    const { discord } = world();
    const mo = discord.member({ name: 'Mo', moderator: true, server: discord.addServer() });
    const bytes = readFileSync('test/fixtures/documents/scanned.pdf');
    const file = { name: 'scanned.pdf', bytes, contentType: 'application/pdf' };
    expect((await mo.slash('reload', { file })).text).toMatch(/pictures of pages.*OCR/);
  });
});

it('what can be read is listed, with every format', () => {
  const design = readFileSync('.github/DESIGN.md', 'utf8');
  const table = design.slice(design.indexOf('## What can be read'));
  const missing = FORMATS.filter(
    ({ listed }) => !table.toLowerCase().includes(listed.toLowerCase()),
  );
  expect(missing).toEqual([]);
});
