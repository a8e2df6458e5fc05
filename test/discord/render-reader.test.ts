import { Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContainerMessage } from '../../src/discord/message.js';
import { renderReader } from '../../src/discord/render-reader.js';
import { textsFor } from '../../src/discord/texts.js';
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
    expect(acceptMessage(renderReader(loaded, 2, texts))).toEqual([
      '### Light\n-# Passage 3 of 4',
      'The lamp burns oil.',
      '>>> A spare lamp is ready.',
      '-# Keepers › Ada Holm\nAda kept the light.',
    ]);
    expect(acceptMessage(renderReader(loaded, 1, texts))).toEqual([
      '### Light\n-# Passage 2 of 4',
      '-# The Lighthouse\nIt stands on an island.',
      '-# Light\n>>> The lamp burns oil.',
      'A spare lamp is ready.',
    ]);
  });

  it('turns the page both ways, and stays where the article ends', async () => {
    const loaded = await loadBlocks(blocks);
    const pages = [0, 1, 3, 99].map((number) => buttonsOf(renderReader(loaded, number, texts)));
    expect(pages).toEqual([
      [expect.stringMatching(/^Earlier:disabled:/), expect.stringMatching(/^Later:.+:1$/)],
      [expect.stringMatching(/^Earlier:.+:0$/), expect.stringMatching(/^Later:.+:2$/)],
      [expect.stringMatching(/^Earlier:.+:2$/), expect.stringMatching(/^Later:disabled:/)],
      [expect.stringMatching(/^Earlier:.+:2$/), expect.stringMatching(/^Later:disabled:/)],
    ]);
  });

  it('names the article before the first heading', async () => {
    const loaded = await loadBlocks(blocks);
    const [place, passage] = acceptMessage(renderReader(loaded, 0, texts));
    expect([place, passage]).toEqual([
      '### The Lighthouse\n-# Passage 1 of 4',
      '>>> It stands on an island.',
    ]);
  });

  it('shows the end of what comes before and the beginning of what follows', async () => {
    const long = (name: string) => `${name} begins. ${'More and more. '.repeat(99)}${name} ends.`;
    const loaded = await loadBlocks(['One', 'Two', 'Three'].map(long));
    const [, before, , after] = acceptMessage(renderReader(loaded, 1, texts)) as string[];
    expect(before).toMatch(/^….+One ends\.$/);
    expect(after).toMatch(/^Three begins\..+…$/);
  });

  it.each(hostileTexts)('gives Discord what it takes for %s', async (_, text) => {
    const loaded = await loadBlocks([`# ${text}`, text, text, `## ${text}`, text], { title: text });
    for (const number of loaded.article.passages.keys()) {
      acceptMessage(renderReader(loaded, number, texts, '**It changed.**'));
    }
  });

  it('gives Discord what it takes for any article', async () => {
    const anyBlocks = fc.array(anyText(), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyBlocks, anyText(), fc.nat(9), async (paragraphs, title, number) => {
        const loaded = await loadBlocks([...paragraphs, 'The end.'], { title });
        acceptMessage(renderReader(loaded, number, texts));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

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
