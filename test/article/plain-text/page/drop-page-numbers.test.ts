import { expect, test } from 'vitest';
import { dropPageNumbers } from '../../../../src/article/plain-text/page/drop-page-numbers.js';
import { outline, PROSE } from '../../outline.js';

/** Two lines of one paragraph, with the end of a page between them. */
const UPPER = 'In the year of the flood the miller moved the stones up to the loft';
const LOWER = 'and ground all the rye of the valley there, by hand, until the spring.';
const pages = (first: string, second: string) =>
  `${PROSE}\n\n${first}\n\n${PROSE} ${UPPER}\n\n${second}\n\n${LOWER}`.split('\n');
const filled = (lines: readonly string[]) => lines.filter((line) => line !== '');

test.each([
  ['Page 3 of 12', 'Page 4 of 12'],
  ['Harbour Report 2024          Page 3', 'Harbour Report 2024          Page 4'],
  ['Seite 9 von 12 | Hafenbericht', 'Seite 10 von 12 | Hafenbericht'],
  ['page 3 / 12', 'page 4 / 12'],
  ['PAGE 3 | The Miller', 'PAGE 4 | The Miller'],
  ['12   THE MILLER’S YEAR', '14   THE MILLER’S YEAR'],
  ['The Miller’s Year | 7', 'The Miller’s Year | 9'],
  ['42', '– 43 –'],
])('%j and %j run through a document', (first, second) => {
  expect(filled(dropPageNumbers(pages(first, second)))).toEqual([
    PROSE,
    `${PROSE} ${UPPER}`,
    LOWER,
  ]);
});

test('a running head that opens a document is its title', () => {
  const text = `ANNUAL REPORT\t1\n\n${PROSE} ${UPPER}\n\nANNUAL REPORT\t2\n\n${LOWER}`;
  expect(outline(text)[0]).toBe('# ANNUAL REPORT');
  expect(outline(text).join()).not.toContain('2');
});

test.each([
  ['prices', ['Large pizza   12', 'Small pizza   8', 'Large pizza   14']],
  ['hours', ['Monday    9', 'Tuesday    10', 'Monday    18']],
  ['scores', ['Lions – 3', 'Bears – 2', 'Lions – 1']],
  ['a table', ['Members | 120', 'Members | 140']],
  ['years', ['1066 – Battle of the bridge', PROSE, '1166 – Battle of the bridge', PROSE]],
  ['halves', ['Team A   12 / 14', 'Team A   11 / 14']],
  ['homework', ['Monday: read Page 12', PROSE, 'Monday: read Page 16', PROSE]],
  ['homework in columns', ['Monday | Page 12', PROSE, 'Monday | Page 16', PROSE]],
  ['numbered parts', [PROSE, 'Lesson | 1', PROSE, 'Lesson | 2', PROSE]],
  ['pages of a script', ['Page 1', PROSE, 'Page 2', PROSE]],
  ['a poll', ['Which colour do you like', 'Red', '45', 'Blue', '30', 'Green', '25']],
  ['chapters', ['1', PROSE, '2', PROSE, '3', PROSE]],
  ['a psalm', ['23', PROSE, '24', PROSE]],
  ['answers', [`${PROSE} How many?`, '42', `${PROSE} And then?`, '43', PROSE]],
])('the numbers of %s stay', (_, lines) => {
  const apart = lines.join('\n\n').split('\n');
  expect(dropPageNumbers(apart)).toEqual(apart);
  expect(dropPageNumbers(lines)).toEqual(lines);
});

test('numbers of other things than pages stay', () => {
  const steps = `${PROSE}\n\nWeek 1\n\n${PROSE}\n\nWeek 2\n\n${PROSE}`;
  expect(outline(steps)).toEqual([PROSE, '## Week 1', PROSE, '## Week 2', PROSE]);
  const table = 'Boats   3\nBoats   4\nBoats   5';
  expect(outline(`${PROSE}\n\n${table}\n\n${PROSE}`)).toEqual([PROSE, table, PROSE]);
  const answers = ['See page 3', 'See page 4', 'See Page 5.', 'See Page 6.'];
  for (const answer of answers) {
    expect(outline(answers.map((each) => `${PROSE}\n\n${each}`).join('\n\n')).join()).toContain(
      answer,
    );
  }
  const once = 'See page 12 of the book';
  expect(outline(`${PROSE}\n\n${once}\n\n${once}\n\nYes.`).join()).toContain(once);
});
