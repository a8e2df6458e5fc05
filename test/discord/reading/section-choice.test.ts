import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CHOICE_LENGTH } from '../../../src/discord/message/discord-limits.js';
import { foldWords } from '../../../src/discord/reading/folded-headings.js';
import { nearestSections } from '../../../src/discord/reading/match-sections.js';
import { readableSections } from '../../../src/discord/reading/readable-sections.js';
import {
  choiceOf,
  findSection,
  labelOf,
  suggestSections,
} from '../../../src/discord/reading/section-choice.js';
import { anyText } from '../hostile-text.js';
import { loadBlocks } from '../load-blocks.js';

const { article } = await loadBlocks([
  'It stands on a rock.',
  '# Light',
  'It burns oil.',
  '## Lens',
  'It turns.',
  '# Keepers',
  '## Ada Holm',
  'Ada.',
  '## Zoë Lund',
  'Zoë.',
  '# Notes',
  'One.',
  '# Lighthouses nearby',
  'Two.',
  '# Notes',
  'Three.',
  '# To be written',
]);
const sections = readableSections(article);

describe('suggestSections', () => {
  it('gives all that can be read for nothing typed, in order', async () => {
    expect(await match('')).toEqual([
      'Beginning',
      'Light',
      'Light › Lens',
      'Keepers',
      'Keepers › Ada Holm',
      'Keepers › Zoë Lund',
      'Notes',
      'Lighthouses nearby',
      'Notes',
    ]);
  });

  it.each([
    ['light', ['Light', 'Lighthouses nearby', 'Light › Lens']],
    ['  LENS ', ['Light › Lens']],
    ['holm ada', ['Keepers › Ada Holm']],
    ['keep zoe', ['Keepers › Zoë Lund']],
    ['eepers', ['Keepers', 'Keepers › Ada Holm', 'Keepers › Zoë Lund']],
    ['begin', ['Beginning']],
    ['keepers › ada', ['Keepers › Ada Holm']],
    ['kepers', ['Keepers', 'Keepers › Ada Holm', 'Keepers › Zoë Lund']],
    ['lihgtohus', ['Lighthouses nearby']],
    ['lend', ['Light › Lens', 'Keepers › Zoë Lund']],
    ['keeper hplm', ['Keepers › Ada Holm']],
    ['lem', []],
    ['?!', []],
    ['written', []],
    ['zebra', []],
  ])('puts the best first for %j', async (typed, found) => {
    expect(await match(typed)).toEqual(found);
  });
});

describe('findSection', () => {
  it('leads back from a suggestion, also among sections of one name', async () => {
    for (const section of sections) {
      const { value } = choiceOf(section, 'Beginning');
      expect(await findSection(article, value, 'Beginning')).toBe(section);
    }
  });

  it('finds what somebody typed who chose no suggestion', async () => {
    expect((await findSection(article, 'lens', 'Beginning'))?.firstPiece).toBe(2000);
    expect((await findSection(article, 'keepers', 'Beginning'))?.firstPiece).toBe(3000);
    expect((await findSection(article, 'ligth', 'Beginning'))?.firstPiece).toBe(1000);
    expect(await findSection(article, 'zebra', 'Beginning')).toBeUndefined();
  });

  it('knows sections by their numbers, and a heading that is one first', async () => {
    expect((await findSection(article, '2', 'Beginning'))?.number).toBe(1);
    expect(await findSection(article, '999', 'Beginning')).toBeUndefined();
    const years = await loadBlocks(['# 1900', 'Old.', '# 2', 'Newer.', '# 1', 'Newest.']);
    expect((await findSection(years.article, '1', 'Beginning'))?.headingPath).toEqual(['1']);
  });

  it.each([
    ['7', 'Week 7'],
    ['8', '8. Tides'],
    ['9', '第9章'],
    ['10', '§ 10'],
    ['2', '3.2 Sand'],
    ['3', 'The 3 of us'],
  ])('takes %s for the heading that is numbered so, before the place', async (typed, heading) => {
    const headings = ['Sea', '3.2 Sand', 'The 3 of us', 'Week 7', '8. Tides', '第9章', '§ 10'];
    const numbered = await loadBlocks(headings.flatMap((each) => [`# ${each}`, 'Text.']));
    const section = await findSection(numbered.article, typed, 'Beginning');
    expect(section?.headingPath).toEqual([heading]);
  });

  it('takes no number for a part of a longer one', async () => {
    const rules = await loadBlocks(['# Rule 9', 'One.', '# Rule 10', 'Two.', '# 第7章', 'Three.']);
    const names = async (typed: string) =>
      (await suggestSections(rules.article, typed, 'Beginning')).map(({ name }) => name);
    expect([await names('0'), await names('1'), await names('7')]).toEqual([
      [],
      ['Rule 10'],
      ['第7章'],
    ]);
    expect(await findSection(rules.article, '0', 'Beginning')).toBeUndefined();
    expect((await findSection(rules.article, '10', 'Beginning'))?.headingPath).toEqual(['Rule 10']);
  });

  it.each(['7', 'zebra'])(
    'looks for %s among long headings, without keeping others waiting',
    async (typed) => {
      // Each of these letters is eighteen once it is folded.
      const heading = 'ﷺ'.repeat(290);
      const blocks = Array.from({ length: 1_000 }, (_, index) => [`# ${heading}${index}`, 'T.']);
      const long = await loadBlocks(blocks.flat());
      readableSections(long.article);
      let turns = 0;
      const timer = setInterval(() => turns++, 1);
      await findSection(long.article, typed, 'Beginning');
      clearInterval(timer);
      expect(turns).toBeGreaterThan(0);
      expect(foldWords(heading).text.length).toBeLessThan(1_000);
    },
  );

  it('finds a section that has moved since it was suggested', async () => {
    expect((await findSection(article, '99. Keepers › Ada Holm', 'Beginning'))?.firstPiece).toBe(
      3000,
    );
  });
});

describe('nearestSections', () => {
  it.each([
    ['the old lens room', ['Lens']],
    ['who was miss holm', ['Ada Holm']],
    ['notes on keepers', ['Keepers', 'Notes', 'Notes']],
    ['lund or holm', ['Ada Holm', 'Zoë Lund']],
    ['holmm', ['Ada Holm']],
    ['zebra', []],
    ['', []],
  ])('are those with a part of %j', async (typed, headings) => {
    const found = await nearestSections(article, typed);
    expect(found.map(({ headingPath }) => headingPath.at(-1))).toEqual(headings);
  });

  it('have more in common with it than a word of many headings', async () => {
    const weeks = await loadBlocks(
      Array.from({ length: 40 }, (_, index) => [`# The week ${index + 1}`, 'Text.']).flat(),
    );
    expect(await nearestSections(weeks.article, 'the week of rain')).toEqual([]);
    const [near, ...others] = await nearestSections(weeks.article, 'the rain of week 31');
    expect(near?.headingPath).toEqual(['The week 31']);
    expect(others).toEqual([]);
  });

  it('are found among ten thousand, without keeping others waiting', async () => {
    const many = await loadBlocks(
      Array.from({ length: 10_000 }, (_, index) => [`# Section ${index} of things`, 'T.']).flat(),
    );
    const typed = Array.from({ length: 50 }, (_, index) => `word${index}`).join(' ');
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await nearestSections(many.article, typed);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});

describe('labelOf', () => {
  it('leaves outer headings out where all are too long', () => {
    expect(labelOf(['A'.repeat(60), 'B'.repeat(60), 'Lens'], '')).toBe(
      `… › ${'B'.repeat(60)} › Lens`,
    );
    const long = (end: string) =>
      `Rules for the lighting ${'of lamps and lenses '.repeat(6)}${end}`;
    expect(labelOf(['A', long('in winter')], '')).toBe(
      'Rules for the lighting of lamps and lenses of lamps and lenses of … of lamps and lenses in winter',
    );
    expect(labelOf([long('in winter')], '')).not.toBe(labelOf([long('in summer')], ''));
  });

  it('shows something for a heading that shows nothing', () => {
    expect(labelOf(['\u200b'], '')).toBe('…');
  });

  it('fits where Discord shows it, whatever the headings', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { maxLength: 6 }), fc.nat(), (headingPath, number) => {
        const { name, value } = choiceOf({ number, headingPath }, 'Beginning');
        for (const label of [name, value]) {
          expect(label.trim()).not.toBe('');
          expect(label.length).toBeLessThanOrEqual(MAX_CHOICE_LENGTH);
        }
      }),
    );
  });
});

async function match(typed: string): Promise<string[]> {
  return (await suggestSections(article, typed, 'Beginning')).map(({ name }) => name);
}
