import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookAlikeIndex } from '../../../src/answer/index/look-alikes.js';
import { Vocabulary } from '../../../src/answer/index/vocabulary.js';
import { loadLanguage } from '../../../src/answer/language/language.js';

async function indexOf(...words: string[]) {
  const vocabulary = new Vocabulary(await loadLanguage('en'));
  const index = new LookAlikeIndex(vocabulary);
  for (const word of words) {
    vocabulary.count(vocabulary.add(word));
    vocabulary.endSentence();
    index.addNewWords();
  }
  await index.finish();
  /** Form → its weight, as a share of the weight of the word itself. */
  const find = (form: string) => {
    const stem = vocabulary.stemId(vocabulary.forms.includes(form) ? form : '');
    const { words, strengths, full } = index.find(form, stem);
    return new Map(
      words.map((word, at) => [vocabulary.forms[word], (strengths[at] as number) / full]),
    );
  };
  return { vocabulary, index, find };
}

describe('words that look alike', () => {
  it('share runs of letters, the more the more alike', async () => {
    const { find } = await indexOf('iran', 'iranian', 'iranians', 'moscow');
    const alike = find('iranians');
    expect(alike.get('iranians')).toBeCloseTo(1);
    expect(alike.get('iranian')).toBeGreaterThan(alike.get('iran') ?? Infinity);
    expect(alike.has('moscow')).toBe(false);
  });

  it('share runs of two where each character says something', async () => {
    const { find } = await indexOf('树', '树木', '海洋', '도서관은');
    expect([...find('树木').keys()].sort()).toEqual(['树', '树木']);
    expect([...find('도서관').keys()]).toEqual(['도서관은']);
  });

  it('are the less alike the more letters the article has nowhere', async () => {
    const { find } = await indexOf('storage', 'moscow');
    const share = find('store').get('storage') ?? 0;
    expect(share).toBeGreaterThan(0.6);
    expect(find('storekeeper').get('storage')).toBeLessThan(share);
  });

  it('leave stop words out', async () => {
    expect([...(await indexOf('there', 'theremin')).find('theremin').keys()]).toEqual(['theremin']);
  });

  it('are found once for a word of the article, and kept for no other word', async () => {
    const { index } = await indexOf('iranian', 'iranians');
    expect(index.find('iranian', undefined)).toBe(index.find('iranian', undefined));
    expect(index.find('iran', undefined)).not.toBe(index.find('iran', undefined));
  });

  it('have forms of one stem among them that share no run', async () => {
    const { vocabulary, index } = await indexOf('ran', 'harbour');
    const stem = vocabulary.stemId('run');
    const { words, strengths, full } = index.find('running', stem);
    expect(words.map((word) => vocabulary.forms[word])).toEqual(['ran']);
    expect(strengths[0]).toBeCloseTo(full);
  });

  it('are never more like a word than the word itself', async () => {
    const word = fc.string({
      unit: fc.constantFrom('x', 'k', 'z', 'é', '水'),
      minLength: 1,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1 }), word, async (words, asked) => {
        for (const share of (await indexOf(...words)).find(asked).values()) {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
