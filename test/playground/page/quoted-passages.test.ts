import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../src/playground/page/beside/quoted-passages.js';
import type { ArticleBlock } from '../../../src/playground/page/protocol.js';

const blocks: readonly ArticleBlock[] = [
  { type: 'heading', level: 2, text: 'The keepers' },
  { type: 'passage', number: 1, text: 'Ada Holm kept the light for thirty years. She wrote.' },
  { type: 'passage', number: 2, text: 'The lamp burned colza oil until the cable came.' },
  { type: 'passage', number: 3, text: '灯台は明治時代に建てられた。' },
];
const quoted = (...lines: string[]) => [...findQuoted(lines, blocks)];

describe('the passages that a message quotes', () => {
  it('are found whole or cut, in the order of the message', () => {
    expect(
      quoted(
        'The article says',
        '…burned colza oil until the cable…',
        'Ada Holm kept the light for',
      ),
    ).toEqual([
      [2, { start: 9, end: 41 }],
      [1, { start: 0, end: 27 }],
    ]);
  });

  it('are found in scripts that say much in few characters', () => {
    expect(quoted('明治時代に建てられた')).toEqual([[3, { start: 3, end: 13 }]]);
  });

  it('are not found for what stands in many by chance', () => {
    expect(quoted('The keepers', 'the light', '', '…')).toEqual([]);
  });
});
