import { expect, test } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';
import { outline } from '../../outline.js';

const TEXT = `   The mill turns the wheel, and the wheel turns the stones, as long as
   there is water above the sluice.`;
const JOINED =
  'The mill turns the wheel, and the wheel turns the stones, as long as there is water above the sluice.';
const SECTIONS = ['1.  The Mill', '2.  The Wheel', '2.1.  Its Turns', 'A.1.  More'];

function memo(...lines: readonly string[]): string {
  return (
    SECTIONS.map((title) => `${title}\n\n${TEXT}`).join('\n\n') + ['', '', ...lines].join('\n')
  );
}

test('a memo has numbered headings at the margin and indented text', () => {
  expect(outline(memo())).toEqual([
    '## 1. The Mill',
    JOINED,
    '## 2. The Wheel',
    JOINED,
    '### 2.1. Its Turns',
    JOINED,
    '### A.1. More',
    JOINED,
  ]);
});

test('title, authors and date stand above', () => {
  const head = [
    'Network Working Group                                        A. Miller',
    'Request for Comments: 9876                                    B. Weir',
    'Category: Experimental                                     March 1997',
    '',
    '      Rules for the Exchange of Grain between Mills over',
    '                         Water',
  ];
  const { metadata, blocks } = parsePlainText(`${head.join('\n')}\n\n${memo()}`);
  expect(metadata).toEqual({ author: 'A. Miller, B. Weir', date: '1997-03' });
  expect(blocks).toContainEqual({
    type: 'heading',
    level: 1,
    text: 'Rules for the Exchange of Grain between Mills over Water',
  });
});

test.each([
  ['bullets', ['   o  A wheel.', '', '   o  A stone.'], ['o A wheel.\no A stone.']],
  ['references', ['   [1]  Weir, B., "On Sluices".'], ['[1] Weir, B., "On Sluices".']],
  [
    'a name',
    [
      '   turns:  How often the wheel turns in a minute, when there is as much',
      '      water as today.',
    ],
    ['turns: How often the wheel turns in a minute, when there is as much water as today.'],
  ],
])('%s keep their text', (_, lines, blocks) => {
  expect(outline(memo(...lines)).slice(SECTIONS.length * 2)).toEqual(blocks);
});

test('code within a sentence does not part it', () => {
  const lines = [
    '   A mill that has no water left MUST answer',
    '',
    '      NO WATER',
    '',
    '   and wait.',
  ];
  expect(outline(memo(...lines)).at(-1)).toBe(
    'A mill that has no water left MUST answer\nNO WATER\nand wait.',
  );
});

test('numbered titles above text at the margin are no memo', () => {
  const text = 'The mill turns the wheel.';
  const sections = ['1. Mill', '2. Wheel', '3. Stone'].map((title) => `${title}\n\n${text}`);
  expect(outline(sections.join('\n\n'))).toEqual(
    ['1. Mill', '2. Wheel', '3. Stone'].flatMap((title) => [`## ${title}`, text]),
  );
});
