import { expect, test } from 'vitest';
import { dropRecurringLines } from '../../../../src/article/plain-text/page/drop-recurring-lines.js';
import { PROSE } from '../../outline.js';

const linesOf = (...blocks: readonly string[]) => blocks.join('\n\n').split('\n');

test('a site’s name between the paragraphs goes', () => {
  const page = linesOf('The Daily Mill', PROSE, 'The Daily Mill', PROSE, 'The Daily Mill', PROSE);
  expect(dropRecurringLines(page).filter((line) => line !== '')).toEqual([PROSE, PROSE, PROSE]);
});

test.each([
  ['a play', ['ANNA', PROSE, 'JOHN', PROSE, 'ANNA', PROSE, 'JOHN', PROSE, 'ANNA', PROSE]],
  [
    'a plan of few parts',
    ['Morning', PROSE, 'Warm up', PROSE, 'Noon', 'Warm up', PROSE, 'Night', 'Warm up', 'Noon'],
  ],
  ['what recurs twice', ['The Daily Mill', PROSE, 'The Daily Mill', PROSE]],
  ['numbers', ['Red', '45', 'Blue', '45', 'Green', '45']],
  ['votes', ['Anna', 'Yes', 'Emil', 'Yes', 'Nora', 'Yes']],
  ['answers', [`${PROSE} Really?`, 'No', PROSE, 'No', PROSE, 'No']],
])('the lines of %s stay', (_, blocks) => {
  const lines = linesOf(...blocks);
  expect(dropRecurringLines(lines)).toEqual(lines);
});
