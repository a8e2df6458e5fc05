import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { parseArticle } from '../../../src/article/parse-article.js';
import { passagePath } from '../../../src/article/passage-path.js';
import type { Problem } from '../../../src/problem.js';

const FERRY =
  'The ferry crosses the bay every forty minutes, except on Sundays, when the crew rests.';

function read(name: string, text: string, contentType?: string): Promise<Article> {
  return parseArticle({ name, bytes: strToU8(text), ...(contentType && { contentType }) });
}

async function refusalOf(name: string, bytes: Uint8Array): Promise<[string, unknown]> {
  const { code, details } = (await parseArticle({ name, bytes }).catch(
    (error) => error,
  )) as Problem;
  return [code, details];
}

describe('a document as office programs save it', () => {
  it.each(['docx', 'epub', 'odt', 'pdf'])('is read from .%s', async (extension) => {
    const bytes = readFileSync(`test/fixtures/documents/ferry.${extension}`);
    // As if somebody had renamed the file: its bytes decide.
    const article = await parseArticle({ name: 'ferry.txt', bytes, contentType: 'text/plain' });
    expect(article.title).toBe('The ferry of the Grey Bay');
    const headings = article.sections.map(({ heading }) => heading);
    expect(
      headings.filter((heading) => heading !== article.title && heading !== 'Ole Brandt'),
    ).toEqual(['Tickets', 'Bicycles', 'Timetable']);
    const texts = article.passages.map(({ text }) => text);
    expect(texts).toContain(FERRY);
    expect(texts.some((text) => text.startsWith('A ticket for the ferry costs six crowns'))).toBe(
      true,
    );
    expect(texts.join('\n')).toContain('Leave the bell at home');
  });

  it.each(['docx', 'epub', 'odt', 'pdf'])('is refused where .%s is cut off', async (extension) => {
    const bytes = readFileSync(`test/fixtures/documents/ferry.${extension}`);
    const [code] = await refusalOf(`ferry.${extension}`, bytes.subarray(0, 3000));
    expect(['document-unreadable', 'type-unsupported']).toContain(code);
  });

  it('is refused where it unpacks to more than can be read', async () => {
    const bomb = zipSync({
      'word/document.xml': new Uint8Array(60_000_000),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusalOf('bomb.docx', bomb)).toEqual([
      'document-unreadable',
      { name: 'bomb.docx', reason: 'too-large' },
    ]);
  });
});

describe('subtitles', () => {
  it('are put together to sentences, and a pause parts them', async () => {
    const { passages } = await read(
      'ferry.srt',
      `1
00:00:01,000 --> 00:00:04,200
The ferry crosses the bay every forty minutes,

2
00:00:04,300 --> 00:00:07,900
except on Sundays, when the crew rests.

3
00:00:08,400 --> 00:00:11,000
- What does a ticket cost?
- Six crowns.

4
00:01:30,000 --> 00:01:33,500
<i>The new boat is grey</i>
`,
      'application/x-subrip',
    );
    expect(passages.map(({ text }) => text)).toEqual([
      FERRY,
      '- What does a ticket cost?\n- Six crowns.',
      'The new boat is grey',
    ]);
  });

  it('say who speaks, and need no name to be known by', async () => {
    const { passages } = await read(
      'captions',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Hedda>Is it going?\n',
    );
    expect(passages.map(({ text }) => text)).toEqual(['Hedda: Is it going?']);
  });

  it('keep the time at which each passage was said', async () => {
    const times =
      '00:05.000 --> 00:07.000\nThe ferry rests.\n\n01:12:05.500 --> 01:12:09.000\nIt goes.';
    const article = await read('ferry.vtt', `WEBVTT\n\n${times}\n`);
    expect([passagePath(article, 0), passagePath(article, 1)]).toEqual([
      ['00:00:05'],
      ['01:12:05'],
    ]);
  });
});

it('a saved mail is decoded, under its subject', async () => {
  const mail = `Received: from mx.example.org; Mon, 2 Mar 2026 09:30:00 +0100
From: Ole Brandt <ole@example.org>
Subject: =?UTF-8?Q?The_engine=E2=80=99s_first_week?=
Date: Mon, 2 Mar 2026 09:30:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

It is as loud as we had feare=
d =E2=80=93 or louder.
`;
  const article = await read('mail.eml', mail.replaceAll('\n', '\r\n'), 'message/rfc822');
  expect(article).toMatchObject({
    title: 'The engine’s first week',
    author: 'Ole Brandt',
    date: '2026-03-02',
  });
  expect(article.passages.map(({ text }) => text)).toEqual([
    'It is as loud as we had feared – or louder.',
  ]);
});

it('AsciiDoc has a title, sections and lists', async () => {
  const article = await read(
    'ledger.adoc',
    '= Manual of the ledger\nOle Brandt\n:toc:\n\nA book holds entries.\n\n== Sums\n\n* Sums are _rounded_.\n',
  );
  expect(article).toMatchObject({ title: 'Manual of the ledger', author: 'Ole Brandt' });
  expect(article.sections.map(({ heading }) => heading)).toEqual(['Manual of the ledger', 'Sums']);
  expect(article.passages.map(({ text }) => text)).toEqual([
    'A book holds entries.',
    '- Sums are rounded.',
  ]);
});

it.each([
  ['latex', '% a comment\n\\documentclass{article}\n\\begin{document}Mills\\end{document}'],
  ['troff', '.\\" a comment\n.TH LS 1\n.SH NAME\nls'],
  ['notebook', '{"cells": [], "metadata": {}, "nbformat": 4}'],
  ['docbook', '<?xml version="1.0"?>\n<book xmlns="http://docbook.org/ns/docbook"></book>'],
])('%s is refused by its name', async (kind, text) => {
  expect(await refusalOf('source', strToU8(text))).toEqual([
    'type-unsupported',
    { name: 'source', kind },
  ]);
});

it.each(['text/x-rst', 'application/x-tex-unknown', 'text/x-log'])(
  'text that is declared as %s is read',
  async (contentType) => {
    const { passages } = await read('mill', 'The mill grinds rye.', contentType);
    expect(passages.map(({ text }) => text)).toEqual(['The mill grinds rye.']);
  },
);
