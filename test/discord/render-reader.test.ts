import { Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, escapeMarkdown } from '../../src/discord/discord-markdown.js';
import type { ContainerMessage } from '../../src/discord/message.js';
import { findPage, firstPageOf } from '../../src/discord/reader-page.js';
import { renderReader } from '../../src/discord/render-reader.js';
import { textsFor } from '../../src/discord/texts-for.js';
import type { LoadedArticle } from '../../src/library/article-library.js';
import { acceptMessage } from './accept-message.js';
import { anyText, hostileTexts } from './hostile-text.js';
import { loadBlocks } from './load-blocks.js';

const texts = textsFor(Locale.EnglishUS);
const blocks = [
  'It stands on an island.',
  '# Light',
  'The lamp burns oil.',
  'A spare lamp is ready.',
  '# Keepers',
  '## Ada Holm',
  'Ada kept the light.',
];

describe('renderReader', () => {
  it('shows a passage between its neighbours, and where it stands', async () => {
    const loaded = await loadBlocks(blocks);
    expect(read(loaded, 2)).toEqual([
      '### Light\n-# Passage 3 of 4',
      'The lamp burns oil.',
      '>>> A spare lamp is ready.',
      '-# Keepers › Ada Holm\nAda kept the light.',
    ]);
  });

  it('begins a section with nothing of another above it', async () => {
    expect(read(await loadBlocks(blocks), 1)).toEqual([
      '### Light\n-# Passage 2 of 4',
      '>>> The lamp burns oil.',
      'A spare lamp is ready.',
    ]);
  });

  it('goes through a long passage part by part', async () => {
    const sentence = (n: number) => `Sentence ${n} tells of the lamp and of the oil that it burns.`;
    const long = Array.from({ length: 60 }, (_, n) => sentence(n)).join(' ');
    const loaded = await loadBlocks(['Before.', long, 'After.']);
    const [place, before, first, next] = read(loaded, 1);
    expect(place).toBe('### The Lighthouse\n-# Passage 2 of 3, part 1 of 3');
    expect(before).toBe('Before.');
    expect(first).toMatch(/^>>> Sentence 0 .+ burns\.$/);
    expect(next).toMatch(/^Sentence \d+ .+…$/);
    const { parts, number } = findPage(loaded.article, firstPageOf(1));
    const shown = Array.from(
      { length: parts },
      (_, part) => acceptMessage(renderReader(loaded, number + part, texts))[2],
    );
    expect(shown.map((text) => text?.replace('>>> ', '')).join(' ')).toBe(long);
    const [, above] = acceptMessage(renderReader(loaded, number + 1, texts));
    expect(above).toMatch(/^….+ burns\.$/);
  });

  it('turns the page both ways, and stays where the article ends', async () => {
    const loaded = await loadBlocks(blocks);
    const [first, second, third, last] = [0, 1, 2, 3].map(firstPageOf);
    const turns = (number = 0) => buttonsOf(renderReader(loaded, number, texts));
    const to = (label: string, number = 0) => expect.stringMatching(`^${label}:\\d.+:${number}$`);
    const off = (label: string) => expect.stringMatching(`^${label}:disabled:`);
    expect(turns(first)).toEqual([off('Earlier'), to('Later', second)]);
    expect(turns(second)).toEqual([to('Earlier', first), to('Later', third)]);
    expect(turns(last)).toEqual([to('Earlier', third), off('Later')]);
    expect(turns(Number.MAX_SAFE_INTEGER)).toEqual(turns(last));
  });

  it('has both buttons, though dead, where there is only one page', async () => {
    const message = renderReader(await loadBlocks(['All there is.']), 0, texts);
    expect(acceptMessage(message)).toHaveLength(2);
    expect(buttonsOf(message)).toEqual([
      expect.stringMatching(/^Earlier:disabled:/),
      expect.stringMatching(/^Later:disabled:/),
    ]);
  });

  it('names the beginning before the first heading', async () => {
    const [place, passage] = read(await loadBlocks(blocks), 0);
    expect([place, passage]).toEqual([
      '### Beginning\n-# Passage 1 of 4',
      '>>> It stands on an island.',
    ]);
  });

  it('shows the end of what comes before and the beginning of what follows', async () => {
    const long = (name: string) => `${name} begins. ${'More and more. '.repeat(50)}${name} ends.`;
    const loaded = await loadBlocks(['One', 'Two', 'Three'].map(long));
    const [, before, , after] = read(loaded, 1) as string[];
    expect(before).toMatch(/^….+One ends\.$/);
    expect(after).toMatch(/^Three begins\..+…$/);
  });

  it.each(hostileTexts)('gives Discord what it takes for %s', async (_, text) => {
    const loaded = await loadBlocks([`# ${text}`, text, text, `## ${text}`, text], { title: text });
    for (const passage of loaded.article.passages.keys()) {
      const shown = read(loaded, passage, '**It changed.**');
      const { text: whole } = findPage(loaded.article, firstPageOf(passage));
      expect(shown).toContain(blockQuote(escapeMarkdown(whole)));
    }
  });

  it('gives Discord what it takes for any article', async () => {
    const anyBlocks = fc.array(anyText(), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyBlocks, anyText(), fc.nat(9), async (paragraphs, title, number) => {
        const loaded = await loadBlocks([...paragraphs, 'The end.'], { title });
        acceptMessage(renderReader(loaded, number * 500, texts));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** The texts of a passage's first page. */
function read(loaded: LoadedArticle, passage: number, notice?: string): (string | undefined)[] {
  return acceptMessage(renderReader(loaded, firstPageOf(passage), texts, notice));
}

/** Label, whether it is disabled, and id, of what turns the page. */
function buttonsOf({ components: [container] }: ContainerMessage): string[] {
  const row = container.components.at(-1) as unknown as {
    components: Record<string, unknown>[];
  };
  return row.components
    .slice(0, 2)
    .map(({ label, disabled, custom_id }) =>
      [label, ...(disabled ? ['disabled'] : []), custom_id].join(':'),
    );
}
