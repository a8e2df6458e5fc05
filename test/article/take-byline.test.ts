import { describe, expect, test } from 'vitest';
import { takeByline } from '../../src/article/take-byline.js';
import { outline, PROSE } from './outline.js';

const TITLE = 'The wheel of the valley turns again';
const take = (byline: string) => takeByline(`${TITLE}\n\n${byline}\n\n${PROSE}`.split('\n'));
const left = [TITLE, PROSE];

describe('a byline', () => {
  test.each([
    ['By Nora Lind, Staff writer', { author: 'Nora Lind' }],
    ['By Nora Lind, chief political correspondent', { author: 'Nora Lind' }],
    ['By Nora Lind, Reuters', { author: 'Nora Lind, Reuters' }],
    ['Nora Lind\nMon 3 Mar 2025 09.41 GMT', { author: 'Nora Lind', date: '2025-03-03' }],
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
  ])('%j stays in the text', (line) => {
    expect(take(line).lines).toContain(line);
  });

  test('that opens the text is its title', () => {
    expect(outline(`By Design\n\n${PROSE}`)[0]).toContain('By Design');
  });

  test('in the midst of the text stays there', () => {
    const text = `${PROSE}\n\nBy Nora Lind\n\n${PROSE}`;
    expect(outline(text)).toEqual([PROSE, 'By Nora Lind', PROSE]);
  });
});

test('the days of a diary stay above what happened', () => {
  const diary = `${TITLE}\n\n3 May 2019\n\n${PROSE}\n\n4 May 2019\n\n${PROSE}`;
  expect(outline(diary)).toContain('3 May 2019');
});
