import { expect, test } from 'vitest';
import { outline, PROSE } from './outline.js';

test.each([
  ['Page 3 of 12', 'Page 4 of 12'],
  ['Harbour Report 2024          Page 3', 'Harbour Report 2024          Page 4'],
  ['Seite 9 von 12 | Hafenbericht', 'Seite 10 von 12 | Hafenbericht'],
  ['page 3 / 12', 'page 4 / 12'],
  ['PAGE 3 | The Miller', 'PAGE 4 | The Miller'],
  ['12   THE MILLER’S YEAR', '14   THE MILLER’S YEAR'],
  ['The Miller’s Year | 7', 'The Miller’s Year | 9'],
])('%j and %j run through a document', (first, second) => {
  const pages = `${PROSE}\n\n${first}\n\n${PROSE}\n\n${second}\n\n${PROSE}`;
  expect(outline(pages)).toEqual([PROSE, PROSE, PROSE]);
});

test('a running head that opens a document is its title', () => {
  const pages = `ANNUAL REPORT\t1\n\n${PROSE}\n\nANNUAL REPORT\t2\n\n${PROSE}`;
  expect(outline(pages)).toEqual(['# ANNUAL REPORT', PROSE, PROSE]);
});

test('the last page’s number may stand right below the text, if it counts on', () => {
  expect(outline(`${PROSE}\n\n33\n\n${PROSE}\n34`)).toEqual([PROSE, PROSE]);
  expect(outline(`${PROSE}\n\n- 33 -\n\n${PROSE}\n- 34 -\n`)).toEqual([PROSE, PROSE]);
  for (const figure of ['340', '3', '33']) {
    expect(outline(`${PROSE}\n\n33\n\n${PROSE}\n${figure}`).join('\n')).toContain(`\n${figure}`);
  }
  expect(outline(`${PROSE}\n\n${PROSE}\n1`).join('\n')).toContain('\n1');
});

test('what is numbered, but not by page, stays', () => {
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
