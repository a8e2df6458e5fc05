import { describe, expect, it } from 'vitest';
import { SpellingCorrector } from '../../../src/answer/index/spelling-corrector.js';
import { Vocabulary } from '../../../src/answer/index/vocabulary.js';
import { loadLanguage } from '../../../src/answer/language/language.js';

/** Builds a corrector for an article with these words; each group of words is a sentence. */
const correctorOf = (...sentences: string[]) => correctorIn('en', ...sentences);

async function correctorIn(code: string, ...sentences: string[]): Promise<SpellingCorrector> {
  const language = await loadLanguage(code);
  const vocabulary = new Vocabulary(language);
  for (const sentence of sentences) {
    for (const word of sentence.split(' ')) vocabulary.count(vocabulary.add(word));
    vocabulary.endSentence();
  }
  return SpellingCorrector.build(vocabulary, language);
}

describe('a misspelt word', () => {
  it('is the article’s word within an edit', async () => {
    const corrector = await correctorOf('lighthouse keeper');
    expect(corrector.correct('keepr')).toBe('keeper');
    expect(corrector.correct('kepeer')).toBe('keeper');
  });

  it('may have two edits from eight letters on, and one before', async () => {
    const corrector = await correctorOf('lighthouse keeper');
    expect(corrector.correct('lihgthuose')).toBe('lighthouse');
    expect(corrector.correct('kepr')).toBeUndefined();
  });

  it('is read as a stop word rather than another, even if the article lacks it', async () => {
    expect((await correctorOf('wich')).correct('whih')).toBe('which');
  });

  it('is rather a word with the same first letter, then the nearer one', async () => {
    expect((await correctorOf('jills hills')).correct('hillz')).toBe('hills');
    const corrector = await correctorOf('stations stationer');
    expect(corrector.correct('stationes')).toBe('stations');
  });

  it('is rather the more frequent of words as near', async () => {
    expect((await correctorOf('mills', 'milks', 'milks')).correct('milms')).toBe('milks');
    expect((await correctorOf('mills', 'mills', 'milks')).correct('milms')).toBe('mills');
  });

  it('is no other word that has another first letter and one letter more', async () => {
    const corrector = await correctorOf('institution');
    expect(corrector.correct('constitution')).toBeUndefined();
    expect(corrector.correct('unstitution')).toBe('institution');
  });

  it.each(['switch', 'plan', 'gpl'])('is not “%s” with another first letter', async (word) => {
    const misread = { switch: 'twitch', plan: 'wlan', gpl: 'agpl' }[word] as string;
    expect((await correctorOf(word)).correct(misread)).toBeUndefined();
  });

  it('may have its first two letters swapped', async () => {
    expect((await correctorOf('plan')).correct('lpan')).toBe('plan');
  });

  it('is not corrected when no word is near enough', async () => {
    expect((await correctorOf('lighthouse keeper')).correct('volcano')).toBeUndefined();
  });
});

describe('a word typed without its marks', () => {
  it('is the article’s most frequent word that has them', async () => {
    const corrector = await correctorIn('vi', 'bão tàu', 'bão', 'báo', 'đảo');
    expect(corrector.withMarks('bao')).toBe('bão');
    expect(corrector.withMarks('dao')).toBe('đảo');
    expect(corrector.withMarks('thuyen')).toBeUndefined();
  });

  it('is itself where the article has it so more often', async () => {
    const corrector = await correctorIn('vi', 'nam', 'nam', 'năm');
    expect(corrector.withMarks('nam')).toBe('nam');
  });

  it('may be a stop word that the article lacks', async () => {
    expect((await correctorIn('de', 'turm')).withMarks('uber')).toBe('über');
    expect((await correctorIn('ro', 'far')).withMarks('cati')).toBe('câţi');
  });

  it('may have marks that the article’s has not', async () => {
    expect((await correctorIn('de', 'cafe')).withMarks('café')).toBe('cafe');
    expect((await correctorIn('de', 'straße')).withMarks('strasse')).toBe('straße');
  });
});

describe('a misspelt everyday word that the article lacks', () => {
  it('is read as one that looks for the article’s words', async () => {
    expect((await correctorOf('fares are reimbursed')).correct('refnud')).toBe('refund');
    expect((await correctorOf('lighthouse keeper')).correct('refnud')).toBeUndefined();
  });

  it('is rather a word of the article as near, but not one further off', async () => {
    expect((await correctorOf('reimbursed refuns')).correct('refuna')).toBe('refuns');
    expect((await correctorOf('umbrells')).correct('umbrelal')).toBe('umbrells');
    expect((await correctorOf('parasols umbrells')).correct('umbrelal')).toBe('umbrella');
  });

  it('is not one with another first letter or two edits', async () => {
    const corrector = await correctorOf('fares are reimbursed');
    expect(corrector.correct('tefund')).toBeUndefined();
    expect(corrector.correct('refnudd')).toBeUndefined();
  });
});
