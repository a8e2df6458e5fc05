import { Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsked, suggestChoices } from '../../../src/discord/answering/suggestion.js';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import { anyText } from '../hostile-text.js';
import { loadBlocks } from '../load-blocks.js';

const texts = textsFor(Locale.EnglishUS);
const blocks = [
  'It stands on an island.',
  '## May I visit?',
  'Yes. In June only.',
  '## May I stay the night?',
  'Yes. Bring a blanket.',
  `The keeper says that ${'nobody ever stayed for long '.repeat(9)}but you may.`,
];

describe('a suggestion', () => {
  it('shows the sentence first, and behind it its section', async () => {
    const [best] = suggestChoices(await loadBlocks(blocks), 'june', texts);
    expect(best?.name).toBe('In June only. · May I visit?');
  });

  it('stands in the beginning before the first heading, and nowhere without headings', async () => {
    const [first] = suggestChoices(await loadBlocks(blocks), 'island', texts);
    expect(first?.name).toBe('It stands on an island. · Beginning');
    const plain = await loadBlocks(['It stands on an island.']);
    expect(suggestChoices(plain, 'island', texts)[0]?.name).toBe('It stands on an island.');
  });

  it('leads to its sentence, and what was typed stays the question', async () => {
    const loaded = await loadBlocks(blocks);
    const typed = 'when may i visit in june?';
    const [best] = suggestChoices(loaded, typed, texts);
    const { question, suggested } = readAsked(loaded, best?.value as string);
    expect(question).toBe(typed);
    expect(suggested).toEqual({ passage: 1, sentence: [5, 18] });
  });

  it('asks its sentence where nothing was typed, a long one by its beginning', async () => {
    const loaded = await loadBlocks(blocks.slice(-1));
    const [best] = suggestChoices(loaded, '', texts);
    const { question, suggested } = readAsked(loaded, best?.value as string);
    expect(question).toMatch(/^The keeper says that nobody ever .+…$/);
    expect(suggested).toMatchObject({ passage: 0 });
  });

  it('leads back to its own passage where others say the same', async () => {
    const loaded = await loadBlocks(blocks);
    const passages = suggestChoices(loaded, '', texts).map(
      ({ value }) => readAsked(loaded, value).suggested?.passage,
    );
    expect(new Set(passages).size).toBe(passages.length);
  });

  it('is only its question once the article is another', async () => {
    const [best] = suggestChoices(await loadBlocks(blocks), 'june', texts);
    const other = await loadBlocks(['All is new.']);
    expect(readAsked(other, best?.value as string)).toEqual({ question: 'june' });
  });

  it('is nothing that somebody only typed', async () => {
    const loaded = await loadBlocks(blocks);
    for (const typed of ['May I visit?', 'a › b', '⟨1:2:abcd⟩', 'oil ⟨1:2:abcd⟩', '']) {
      expect(readAsked(loaded, typed).suggested).toBeUndefined();
    }
  });

  it('leads back, whatever the article and whatever is typed', async () => {
    const articles = fc.array(anyText(), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(articles, anyText(), async (paragraphs, typed) => {
        const loaded = await loadBlocks([...paragraphs, 'The end.']);
        for (const each of ['', typed]) {
          for (const { name, value } of suggestChoices(loaded, each, texts)) {
            expect(name.trim()).not.toBe('');
            expect(name.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeLessThanOrEqual(100);
            const { question, suggested } = readAsked(loaded, value);
            expect(question).not.toBe('');
            expect(suggested).toBeDefined();
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
