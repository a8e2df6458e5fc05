import { describe, expect, test } from 'vitest';
import { takeByline } from '../../../../src/article/plain-text/page/take-byline.js';
import { outline, PROSE } from '../../outline.js';

const TITLE = 'The wheel of the valley turns again';
const take = (byline: string) => takeByline(`${TITLE}\n\n${byline}\n\n${PROSE}`.split('\n'));
const left = [TITLE, PROSE];

describe('a byline', () => {
  test.each([
    ['By Nora Lind, Staff writer', { author: 'Nora Lind' }],
    ['By Nora Lind, chief political correspondent', { author: 'Nora Lind' }],
    ['By Nora Lind, Reuters', { author: 'Nora Lind, Reuters' }],
    ['By Nora Lind\nMon 3 Mar 2025 09.41 GMT', { author: 'Nora Lind', date: '2025-03-03' }],
    ['By Nora Lind | 3 March 2025', { author: 'Nora Lind', date: '2025-03-03' }],
    ['Updated 3 March 2025', { date: '2025-03-03' }],
    [
      'By Nora Lind\nPublished March 3, 2025 at 9:41 AM | Updated 2 hours ago',
      { author: 'Nora Lind', date: '2025-03-03' },
    ],
  ])('%j is taken from the text', (byline, metadata) => {
    const taken = take(byline);
    expect(taken.metadata).toEqual(metadata);
    expect(taken.lines.filter((line) => line !== '')).toEqual(left);
  });

  test.each([
    'Nora Lind',
    'By the river, at dawn',
    '3 March 2025 was a Monday',
    'Date: 3 March 2025',
    '2025',
    '3 March 2025',
    'By Car',
  ])('%j stays in the text', (line) => {
    expect(take(line).lines).toContain(line);
  });

  test('that opens the text is its title', () => {
    expect(outline(`By Design\n\n${PROSE}`)[0]).toContain('By Design');
  });

  test('within the text stays there', () => {
    const text = `${PROSE}\n\nBy Nora Lind\n\n${PROSE}`;
    expect(outline(text)).toEqual([PROSE, 'By Nora Lind', PROSE]);
  });
});

test('a name above the date is the author’s on a page that was copied whole', () => {
  const byline = 'Nora Lind\nMon 3 Mar 2025 09.41 GMT';
  const { metadata, lines } = takeByline(`# ${TITLE}\n${byline}\n${PROSE}`.split('\n'));
  expect(metadata).toEqual({ author: 'Nora Lind', date: '2025-03-03' });
  expect(lines).toEqual([`# ${TITLE}`, PROSE]);
  expect(takeByline([TITLE, ...byline.split('\n'), PROSE]).lines).toContain('Nora Lind');
});

test.each([
  ['a changelog', 'Changelog\n\n2024-03-01\n\nFixed a leak.\n\n2024-02-01\n\nA new wheel.'],
  ['a changelog of updates', 'News\nUpdated 1 May 2024\nA leak.\nUpdated 2 May 2024\nA wheel.'],
  ['deadlines', 'Deadlines\nEntries close\n1 May 2024\nFees are due\n1 June 2024'],
  ['an event', 'Village Fair\n12 June 2024\nOn the green, from noon.'],
  ['a meeting about a book', 'Book Club\nThe Old Mill\nBy Nora Lind\n12 June 2024\nBring tea.'],
  ['ways', 'How to Get There\n\nBy Car\n\nPark at the mill.\n\nBy Night Train\n\nGet off at nine.'],
  ['books', `Books to Read\nBy Nora Lind\n${PROSE}\nOld Wheels\nBy Emil Tarn\n${PROSE}`],
  ['a cinema’s programme', `Films at the mill in early summer\nMill Wheel\n3 May 2024\n${PROSE}`],
])('%s keeps its dates and names', (_, text) => {
  const lines = text.split('\n');
  const taken = takeByline(lines);
  expect(taken.lines).toEqual(lines);
  expect(taken.metadata.author).toBeUndefined();
});

test('the days of a diary stay above what happened', () => {
  const diary = `${TITLE}\n\n3 May 2019\n\n${PROSE}\n\n4 May 2019\n\n${PROSE}`;
  expect(outline(diary)).toContain('3 May 2019');
});
