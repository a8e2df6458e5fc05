import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { PassageReader } from '../../../src/answer/reading/passage-reader.js';
import { readQuestion } from '../../../src/answer/reading/question.js';
import { rankPassages } from '../../../src/answer/reading/rank-passages.js';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from '../../../src/answer/reading/weights.js';
import { parseArticle } from '../../../src/article/parse-article.js';

const FAR =
  'grew very slowly over all those many long years in that quiet and windy old northern place';

const indexOf = async (markdown: string) =>
  PassageIndex.build(await parseArticle({ name: 'a.md', bytes: Buffer.from(markdown) }), 'en');

/** What each sentence of an article's first passage has of a question, by the names of the features. */
async function readSentences(passage: string, text: string) {
  const index = await indexOf(passage);
  const question = readQuestion(index, text);
  const { sentences } = new PassageReader(index, question).read(0);
  const names = Object.keys(SENTENCE_WEIGHTS) as (keyof typeof SENTENCE_WEIGHTS)[];
  const named = sentences.map(
    ({ features, strengths }) =>
      ({
        ...Object.fromEntries(names.map((name, at) => [name, features[at]])),
        strengths,
      }) as Record<keyof typeof SENTENCE_WEIGHTS, number> & { strengths: readonly number[] },
  );
  return { sentences: named, question };
}

describe('a sentence', () => {
  it('has as much of the question’s letters as its best words have of each term', async () => {
    const { sentences } = await readSentences('Foghorn and lantern. Lantern.', 'foghorn lantern?');
    const [both, one] = sentences;
    expect(both?.letters).toBeCloseTo((both?.strengths[0] ?? 0) + (both?.strengths[1] ?? 0));
    expect(one?.letters).toBeCloseTo(both?.strengths[1] ?? 0);
  });

  it('has a pair where words stand side by side as in the question', async () => {
    const { sentences, question } = await readSentences(
      'A foghorn keeper sang. The keeper of a foghorn sang.',
      'Who was the foghorn keeper?',
    );
    const rarities = question.terms.reduce((sum, { rarity }) => sum + rarity, 0);
    expect(sentences.map(({ pairs }) => pairs)).toEqual([expect.closeTo(rarities), 0]);
  });

  it('has the question’s stop words, each once', async () => {
    const { sentences, question } = await readSentences(
      'Under it, under all, a foghorn. Above, a lantern.',
      'What is under foghorn?',
    );
    const under = question.stopWords.find(({ form }) => form === 'under');
    expect(sentences[0]?.stopWords).toBeCloseTo(under?.inverseDocumentFrequency ?? Number.NaN);
    expect(sentences[1]?.stopWords).toBe(0);
  });

  it('counts the more the earlier it stands', async () => {
    const { sentences } = await readSentences('Foghorn. Lantern. Keeper.', 'foghorn?');
    expect(sentences.map(({ opening }) => opening)).toEqual([1, 1 / 2, 1 / 3]);
  });

  it('of a list stands as early as its first item', async () => {
    const { sentences } = await readSentences('- Foghorn\n- Lantern. Old.\n- Keeper', 'foghorn?');
    expect(sentences.map(({ opening }) => opening)).toEqual([1, 1, 1 / 2, 1]);
  });

  it('has terms in the question’s order, or in reverse', async () => {
    const { sentences } = await readSentences(
      'The foghorn hid the lantern. The lantern hid the foghorn.',
      'Did the foghorn hide the lantern?',
    );
    expect(sentences.map(({ order }) => Math.sign(order))).toEqual([1, -1]);
  });

  it('follows one that has more, or stands under a heading that has', async () => {
    const { sentences } = await readSentences('The foghorn broke. It was mended.', 'the foghorn?');
    expect(sentences[0]?.before).toBe(0);
    expect(sentences[1]?.before).toBeCloseTo(sentences[0]?.letters ?? Number.NaN);
    const headed = await readSentences('# On\n\n## Foghorn\n\nIt was mended.', 'the foghorn?');
    expect(headed.sentences[0]?.before).toBeGreaterThan(0);
  });

  it('has in a window what stands near each other', async () => {
    const { sentences, question } = await readSentences(
      `The foghorn and the lantern. The foghorn ${FAR} ${FAR} lantern.`,
      'foghorn lantern?',
    );
    const [foghorn, lantern] = question.terms.map(({ rarity }) => rarity) as [number, number];
    expect(sentences[0]?.window).toBeCloseTo(foghorn + lantern);
    expect(sentences[1]?.window).toBeCloseTo(Math.max(foghorn, lantern));
  });

  it('is the heading too, of the passage that comes first under it', async () => {
    const { sentences, question } = await readSentences(
      '# Lamps\n\n## Why was the foghorn mended?\n\nIn 1907 it broke.',
      'When was the foghorn mended?',
    );
    const [own, heading] = sentences;
    expect(sentences).toHaveLength(2);
    expect(own?.window).toBe(0);
    expect(heading?.window).toBeCloseTo(
      question.terms.reduce((sum, { rarity }) => sum + rarity, 0),
    );
    expect(heading).toMatchObject({ opening: 1, kind: 1 });
  });

  it.each([
    ['When was the foghorn built?', [1, 0, 0]],
    ['whens the foghorn on?', [1, 0, 0]],
    ['what time does the foghorn sound', [1, 0, 0]],
    ['How many keepers had the foghorn?', [1, 1, 0]],
    ['Who built the foghorn?', [0, 0, 0]],
  ])('has the kind of thing that “%s” asks for', async (text, kinds) => {
    const { sentences } = await readSentences(
      'The foghorn is of 1907. It had two keepers. It was loud.',
      text,
    );
    expect(sentences.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a passage', () => {
  const SAFETY = '# Work\n\n## Safety\n\nHelmets.\n\nGloves.\n\n### Wasps\n\nAvoid them.';

  it('is headed by a question when it comes first under its words', async () => {
    const index = await indexOf(SAFETY);
    const reader = new PassageReader(index, readQuestion(index, 'What about safety?'));
    expect([0, 1, 2].map((passage) => reader.read(passage).heading)).toEqual([1, 0, 0]);
  });

  it('has less of a heading the later it stands under it', async () => {
    const index = await indexOf(SAFETY);
    const reader = new PassageReader(index, readQuestion(index, 'safety?'));
    const [first, second] = [0, 1].map((passage) => reader.read(passage).strengths[0]);
    expect(second).toBeLessThan(first ?? 0);
  });

  it('has BM25 of the terms, the more often it has them and the shorter it is', async () => {
    const index = await indexOf(
      `Foghorn ${FAR}.\n\nFoghorn foghorn ${FAR}.\n\nFoghorn.\n\nLantern.`,
    );
    const reader = new PassageReader(index, readQuestion(index, 'foghorn?'));
    const [once, twice, short, none] = [0, 1, 2, 3].map((passage) => reader.read(passage).terms);
    expect(twice).toBeGreaterThan(once ?? Infinity);
    expect(short).toBeGreaterThan(once ?? Infinity);
    expect(none).toBe(0);
  });

  it('lacks the names that it does not have', async () => {
    const index = await indexOf('Moldavia has a foghorn.\n\nA foghorn.\n\nLantern.');
    const question = readQuestion(index, 'Has Moldavia a foghorn?');
    const reader = new PassageReader(index, question);
    expect(reader.read(0).names).toBeCloseTo(0);
    const moldavia = question.terms.find(({ form }) => form === 'moldavia');
    expect(reader.read(1).names).toBeCloseTo(moldavia?.worth ?? Number.NaN);
  });
});

describe('passages', () => {
  it('come best first, those that are read closely sharing the odds', async () => {
    const passages = Array.from(
      { length: 40 },
      (_, at) => `Lantern ${at} ${'foghorn '.repeat(at % 7)}.`,
    );
    const index = await indexOf(passages.join('\n\n'));
    const ranked = rankPassages(index, readQuestion(index, 'lantern and foghorn?'), 40).passages;
    expect(ranked.length).toBeGreaterThan(15);
    const shares = ranked.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.slice(0, 15).reduce((sum, share) => sum + share)).toBeCloseTo(1);
    const passagesOf = (limit: number, leastShare: number) =>
      rankPassages(
        index,
        readQuestion(index, 'lantern and foghorn?'),
        limit,
        leastShare,
      ).passages.map(({ reading }) => reading.passage);
    const all = ranked.map(({ reading }) => reading.passage);
    expect(passagesOf(3, 0)).toEqual(all.slice(0, 15));
    for (const leastShare of [0.001, shares[3] as number, shares[20] as number, 0.9]) {
      const likely = shares.filter((share) => share >= leastShare * (shares[0] as number));
      expect(passagesOf(40, leastShare)).toEqual(all.slice(0, likely.length));
    }
  });

  it('have a score that is what the weights make of the features', async () => {
    const index = await indexOf('The foghorn broke.\n\nThe lantern broke.');
    const [best] = rankPassages(
      index,
      readQuestion(index, 'Why did the foghorn break?'),
      3,
    ).passages;
    const sum = (weights: object, features: readonly number[]) =>
      Object.values(weights).reduce(
        (total, weight, at) => total + weight * (features[at] ?? Number.NaN),
        0,
      );
    const { features, reading, score } = best ?? expect.fail('nothing was found');
    const [sentence] = reading.sentences;
    expect(score).toBeCloseTo(
      sum(PASSAGE_WEIGHTS, features) + sum(SENTENCE_WEIGHTS, sentence?.features ?? []),
    );
  });
});
