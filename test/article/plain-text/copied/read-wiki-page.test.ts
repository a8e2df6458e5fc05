import { expect, test } from 'vitest';
import { outline, PROSE } from '../../outline.js';

const PAGE = `Cinder fox
From Example Wiki
Cinder fox
The cinder fox lives in the ash fields.

Contents
1	Behaviour
2	Hunting it
2.1	Alone
Behaviour[edit | edit source]
${PROSE}
Hunting it[edit | edit source]
Alone[edit | edit source]
Use ice.
↑ Patch 1.2
This page was last edited on 3 March 2025, at 12:11.`;

test('a page copied from a wiki has its headings by their links, and their levels by its contents', () => {
  expect(outline(PAGE)).toEqual([
    '# Cinder fox',
    'The cinder fox lives in the ash fields.',
    '## Behaviour',
    PROSE,
    '## Hunting it',
    '### Alone',
    'Use ice.',
  ]);
});

test('its contents and headings are as the language of the wiki has them', () => {
  const page = `Brennnessel\n${PROSE}\nInhaltsverzeichnis\n1 Verwendung\nVerwendung[Bearbeiten | Quelltext bearbeiten]\n${PROSE}`;
  expect(outline(page)).toEqual(['# Brennnessel', PROSE, '## Verwendung', PROSE]);
});

test('a part of a page has no title', () => {
  expect(outline(`Mill[edit]\n${PROSE}\n\nWheel[edit]\nIt turns.`)[0]).toBe('# Mill');
});
