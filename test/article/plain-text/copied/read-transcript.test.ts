import { expect, test } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';
import { outline } from '../../outline.js';

test('a transcript copied from a video’s page is joined, with the times of its passages', () => {
  const text = `How to mend a kite

0:00
hello and welcome back today we mend
0:04
4 seconds
a kite with tape. First cut
1:02:05
1 hour, 2 minutes, 5 seconds
the tape to length.`;
  expect(parsePlainText(text).blocks).toEqual([
    { type: 'paragraph', text: 'How to mend a kite' },
    {
      type: 'paragraph',
      text: 'hello and welcome back today we mend a kite with tape. First cut the tape to length.',
      startSeconds: 0,
    },
  ]);
});

test('one without full stops has passages that are not too long', () => {
  const cues = Array.from({ length: 60 }, (_, n) => {
    const time = `${Math.floor(n / 6)}:${n % 6}0`;
    return `${time}\nand then we take the next one of the long ropes`;
  });
  const { blocks } = parsePlainText(cues.join('\n'));
  expect(blocks.length).toBeGreaterThan(3);
  expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThan(600);
});

test('a programme with times is no transcript', () => {
  const text = '10:00\nDoors open\n11:30\nThe first talk\n12:15\nLunch';
  expect(outline(text).join('\n')).toBe(text);
});
