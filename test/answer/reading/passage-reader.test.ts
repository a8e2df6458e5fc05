import { describe, expect, it } from 'vitest';
import { PassageIndex } from '../../../src/answer/index/passage-index.js';
import { weightedSum } from '../../../src/answer/reading/log-linear.js';
import { PassageReader } from '../../../src/answer/reading/passage-reader.js';
import { readQuestion } from '../../../src/answer/reading/question.js';
import { rankPassages } from '../../../src/answer/reading/rank-passages.js';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from '../../../src/answer/reading/weights.js';
import { parseArticle } from '../../../src/article/parse-article.js';

const FAR =
  'grew very slowly over all those many long years in that quiet and windy old northern place';

const indexOf = async (markdown: string) =>
  PassageIndex.build(await parseArticle({ name: 'a.md', bytes: Buffer.from(markdown) }), 'en');

/** The features of each sentence in an article's first passage. */
async function readSentences(passage: string, text: string) {
  const index = await indexOf(passage);
  const question = readQuestion(index, text);
  const { sentences } = new PassageReader(index, question).read(0);
  return {
    sentences: sentences.map(({ features, strengths }) => ({ ...features, strengths })),
    question,
  };
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

  it('in a list counts as early as one in its first item', async () => {
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

  it.each([
    ['When was the foghorn built?', [1, 0, 0]],
    ['whens the foghorn on?', [1, 0, 0]],
    ['what time does the foghorn sound', [0.5, 0, 0]],
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

  it('stands under what its own heading has of the question', async () => {
    const index = await indexOf(SAFETY);
    const question = readQuestion(index, 'What about safety?');
    const reader = new PassageReader(index, question);
    const [first, second, inner] = [0, 1, 2].map((passage) => reader.read(passage).heading);
    expect(first?.window).toBeCloseTo(question.terms[0]?.weight ?? Number.NaN);
    expect(second).toEqual(first);
    expect(inner?.window).toBe(0);
    const [unheaded] = [await indexOf('Helmets.')].map((each) =>
      new PassageReader(each, readQuestion(each, 'helmets?')).read(0),
    );
    expect(unheaded?.heading).toBeUndefined();
  });

  it('has the longest run of words that stands so in the question, stop words too', async () => {
    const index = await indexOf(
      'To be, or not to be. It was to be.\n\nNot to be. Or so.\n\nLantern. Be.',
    );
    const reader = new PassageReader(index, readQuestion(index, 'Who said to be or not to be?'));
    const [whole, part, none] = [0, 1, 2].map((passage) => reader.read(passage).features.phrase);
    expect(whole).toBeGreaterThan(part ?? Infinity);
    expect(part).toBeGreaterThan(0);
    expect(none).toBe(0);
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
    const [once, twice, short, none] = [0, 1, 2, 3].map(
      (passage) => reader.read(passage).features.bm25,
    );
    expect(twice).toBeGreaterThan(once ?? Infinity);
    expect(short).toBeGreaterThan(once ?? Infinity);
    expect(none).toBe(0);
  });

  it('lacks the names that it does not have', async () => {
    const index = await indexOf('Moldavia has a foghorn.\n\nA foghorn.\n\nLantern.');
    const question = readQuestion(index, 'Has Moldavia a foghorn?');
    const reader = new PassageReader(index, question);
    expect(reader.read(0).features.missingNames).toBeCloseTo(0);
    const moldavia = question.terms.find(({ form }) => form === 'moldavia');
    expect(reader.read(1).features.missingNames).toBeCloseTo(moldavia?.worth ?? Number.NaN);
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
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.slice(0, 15).reduce((sum, score) => sum + score)).toBeCloseTo(1);
    const passagesOf = (limit: number, leastShare: number) =>
      rankPassages(
        index,
        readQuestion(index, 'lantern and foghorn?'),
        limit,
        leastShare,
      ).passages.map(({ reading }) => reading.passage);
    const all = ranked.map(({ reading }) => reading.passage);
    expect(passagesOf(3, 0)).toEqual(all.slice(0, 15));
    for (const leastShare of [0.001, scores[3] as number, scores[20] as number, 0.9]) {
      const likely = scores.filter((score) => score >= leastShare * (scores[0] as number));
      expect(passagesOf(40, leastShare)).toEqual(all.slice(0, likely.length));
    }
  });

  it('are not read closely with a faint share of the terms, and fill up the end if asked for', async () => {
    const others = Array.from({ length: 30 }, (_, at) =>
      at < 8 ? `Keepers rowed out ${at} times while the weather held.` : `Storms blew ${at} times.`,
    );
    const index = await indexOf(['Keepers feared krakens.', ...others].join('\n\n'));
    const question = readQuestion(index, 'Did keepers fear krakens?');
    const found = (limit: number, leastShare: number) =>
      rankPassages(index, question, limit, leastShare).passages.map(
        ({ reading }) => reading.passage,
      );
    expect(found(40, 0.001)).toEqual([0]);
    expect(found(5, 0)).toHaveLength(5);
    expect(found(5, 0)[0]).toBe(0);
  });

  it('have the logit that the weights make of the features', async () => {
    const index = await indexOf('The foghorn broke.\n\nThe lantern broke.');
    const [best] = rankPassages(
      index,
      readQuestion(index, 'Why did the foghorn break?'),
      3,
    ).passages;
    const { features, reading, logit } = best ?? expect.fail('nothing was found');
    const [sentence] = reading.sentences;
    expect(logit).toBeCloseTo(
      weightedSum(features, PASSAGE_WEIGHTS) +
        weightedSum(sentence?.features ?? expect.fail('no sentence'), SENTENCE_WEIGHTS),
    );
  });
});

describe('a synonym of a word that the article lacks', () => {
  const bm25Of = async (texts: readonly string[]) => {
    const index = await indexOf(texts.join('\n\n'));
    const reader = new PassageReader(index, readQuestion(index, 'warranty'));
    return reader.read(0).features.bm25;
  };

  it('counts for its passage, less the more sentences have one', async () => {
    const rare = await bm25Of(['The guarantee ends in May.', 'Foghorns hum.', 'Masons sang.']);
    const common = await bm25Of([
      'The guarantee ends in May.',
      'A guarantee hums.',
      'Masons sang.',
    ]);
    expect(common).toBeGreaterThan(0);
    expect(rare).toBeGreaterThan(common);
    expect(await bm25Of(['The lantern ends in May.', 'Foghorns hum.', 'Masons sang.'])).toBe(0);
  });
});
