import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutAround, cutMiddle } from '../../../src/discord/message/cut.js';

const text = 'One two three. Four five six seven. Eight nine ten.';
const sentence = [15, 35] as const;

describe('cutAround', () => {
  it('leaves a text alone that is short enough', () => {
    expect(cutAround(text, sentence, text.length)).toEqual({ text, span: sentence });
  });

  it('cuts both sides between words and says where the span is now', () => {
    const excerpt = cutAround(text, sentence, 36);
    expect(excerpt.text).toBe('…Four five six seven. Eight nine…');
    expect(excerpt.text.slice(...excerpt.span)).toBe('Four five six seven.');
  });

  it('keeps the beginning of a span that is too long', () => {
    const excerpt = cutAround(text, sentence, 15);
    expect(excerpt.text).toBe('…Four five six…');
    expect(excerpt.text.slice(...excerpt.span)).toBe('Four five six');
  });

  it('keeps all that is left at the end', () => {
    expect(cutAround(text, [36, 51], 25).text).toBe('…seven. Eight nine ten.');
  });

  it('cuts scripts without spaces between words', () => {
    expect(cut('全部为食品和水。我们去图书馆看书。', 12)).toMatch(/^全部为食品和水。.*…$/u);
  });

  it('leaves no comma before the ellipsis', () => {
    expect(cut('Today it is run by volunteers, who open it.', 33)).toBe(
      'Today it is run by volunteers…',
    );
    expect(cut('全部为食品和水，我们去图书馆看书。', 10)).toBe('全部为食品和水…');
  });

  it('cuts inside a word only when there is nothing else', () => {
    expect(cut('a'.repeat(50), 10)).toBe(`${'a'.repeat(8)}…`);
  });

  it('does not cut inside an emoji, a flag or a letter with its accents', () => {
    const family = '👨‍👩‍👧';
    expect(cut(family.repeat(5), 20)).toBe(`${family.repeat(2)}…`);
    expect(cut('e\u0301'.repeat(30), 12)).toBe(`${'e\u0301'.repeat(5)}…`);
    expect(cut('🇫🇷🇩🇪🇫🇷🇩🇪', 12)).toBe('🇫🇷🇩🇪…');
  });

  it('cuts a letter under a tower of accents rather than exceed the limit', () => {
    expect(cut(`a${'\u0301'.repeat(500)}`, 20)).toHaveLength(19);
  });

  it('holds for any text, span and limit', () => {
    const units = fc.constantFrom(
      'a',
      'word ',
      '. ',
      '😀',
      '👨‍👩‍👧',
      '\u0301',
      '漢',
      '\n',
      ' ',
      '*',
    );
    const part = fc.array(units, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 3, max: 60 }), (a, b, c, limit) => {
        const excerpt = cutAround(a + b + c, [a.length, a.length + b.length], limit);
        expect(excerpt.text.length).toBeLessThanOrEqual(limit);
        expect(excerpt.text).not.toMatch(/\p{Surrogate}/u);
        expect(a + b + c).toContain(excerpt.text.replace(/^…|…$/g, ''));
        expect(b).toContain(excerpt.text.slice(...excerpt.span));
        if (b.length <= limit - 2) expect(excerpt.text).toContain(b.trim());
        const parts = cutMiddle(a + b + c, limit + 9);
        expect(parts.length).toBeLessThanOrEqual(limit + 9);
        expect(parts).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 2000 },
    );
  });
});
