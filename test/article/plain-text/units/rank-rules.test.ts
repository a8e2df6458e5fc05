import { expect, test } from 'vitest';
import { outline, PROSE } from '../../outline.js';

const RULES: Readonly<Record<string, (title: string) => string>> = {
  '=': (title) => `${title}\n=====`,
  '-': (title) => `${title}\n-----`,
  '==': (title) => `=====\n${title}\n=====`,
  '--': (title) => `-----\n${title}\n-----`,
};

test.each([
  ['=', '1'],
  ['= =', '1 1'],
  ['-', '2'],
  ['= - -', '1 2 2'],
  ['- = =', '1 2 2'],
  ['- - = -', '2 2 3 2'],
  ['-- = - = --', '2 3 4 3 2'],
  ['== = = -', '1 2 2 3'],
])('headings drawn as %s have the levels %s', (drawn, levels) => {
  const titles = drawn.split(' ').map((rule, index) => RULES[rule]?.(`Wheel ${index}`));
  const blocks = outline(titles.map((title) => `${title}\n\n${PROSE}`).join('\n\n'));
  const headings = blocks.filter((block) => block.startsWith('#'));
  expect(headings.map((heading) => heading.indexOf(' ')).join(' ')).toBe(levels);
});
