import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/article/compare/compare-texts.js';

describe('compareTexts', () => {
  it('says which words differ', () => {
    expect(compareTexts('The lamp burns oil.', 'The old lamp burns gas.')).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'added', text: 'old ' },
      { kind: 'same', text: 'lamp burns ' },
      { kind: 'removed', text: 'oil' },
      { kind: 'added', text: 'gas' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('counts no white space as changed that both have', () => {
    const differences = compareTexts('Buses 4 and 12 go there.', 'Buses 4, 9 and 12 go there.');
    expect(differences.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: ', 9' },
    ]);
  });

  it('takes words as a whole', () => {
    expect(compareTexts('It was lighted.', 'It was lit.')).toEqual([
      { kind: 'same', text: 'It was ' },
      { kind: 'removed', text: 'lighted' },
      { kind: 'added', text: 'lit' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('makes one change of words that changed one after another', () => {
    expect(compareTexts('It burns colza oil.', 'It burns liquid gas.')).toEqual([
      { kind: 'same', text: 'It burns ' },
      { kind: 'removed', text: 'colza oil' },
      { kind: 'added', text: 'liquid gas' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('gives one piece for equal texts, none for empty ones', () => {
    expect(compareTexts('It burns.', 'It burns.')).toEqual([{ kind: 'same', text: 'It burns.' }]);
    expect(compareTexts('', '')).toEqual([]);
  });

  it('finds a small change in a long text', () => {
    const page = 'The keeper writes a page a day. '.repeat(5000);
    expect(compareTexts(`${page}Oil. ${page}`, `${page}Gas. ${page}`)).toEqual([
      { kind: 'same', text: page },
      { kind: 'removed', text: 'Oil' },
      { kind: 'added', text: 'Gas' },
      { kind: 'same', text: `. ${page}` },
    ]);
  });

  it('gives up on texts that have nothing to do with each other', () => {
    const [a, b] = [Array(2000).fill('a b').join(' '), Array(2000).fill('c d').join(' ')];
    expect(compareTexts(a, b).filter(({ kind }) => kind !== 'same').length).toBe(2);
  });

  it('loses nothing of either text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('lamp', 'oil', ' ', ' ', '.', '👨‍👩‍👧', '灯'), { maxLength: 40 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const differences = compareTexts(before, after);
        const without = (kind: string) =>
          differences
            .filter((each) => each.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });
});
