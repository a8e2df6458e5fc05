import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLongParagraph } from '../../src/article/split-long-paragraph.js';

const words = (text: string) => text.replaceAll(/\s/gu, '');

describe('splitLongParagraph', () => {
  it('leaves an ordinary paragraph whole', () => {
    expect(splitLongParagraph('One. Two.')).toEqual(['One. Two.']);
  });

  it.each([
    ['sentences', 'The lamp burns oil. '],
    ['lines', 'The lamp burns oil\n'],
    ['words', 'lamp '],
    ['Chinese sentences', '灯塔很旧。'],
    ['one endless word', '灯'],
    ['emoji', '🦀'],
  ])('parts %s where one ends', (_, unit) => {
    const text = unit.repeat(4_000).trim();
    const pieces = splitLongParagraph(text);
    expect(words(pieces.join(''))).toBe(words(text));
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(5_000);
      expect(words(piece).length % words(unit).length).toBe(0);
    }
  });

  it('ends each piece where the last line, sentence or word within it ends', () => {
    const unit = fc.constantFrom('\n', '. ', '.” ', '。', ' ', '  \n', 'ab', '🦀');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 30, maxLength: 60 }), (units) => {
        const window = `x${units.join('')}`.slice(0, 20);
        const ends = [/\n+/gu, /[.]”?\s+|。/gu, /\s+/gu].map((kind) => {
          const last = [...window.matchAll(kind)].at(-1);
          return last ? last.index + last[0].length : 0;
        });
        const end = ends.find((each) => each >= 4);
        const [first] = splitLongParagraph(`x${units.join('')}`, 20);
        if (end !== undefined) expect(first).toBe(window.slice(0, end).trim());
      }),
    );
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(600), (unit, times) => {
        const text = `x${unit}`.repeat(times + 1);
        expect(words(splitLongParagraph(text).join(''))).toBe(words(text));
      }),
    );
  });
});
