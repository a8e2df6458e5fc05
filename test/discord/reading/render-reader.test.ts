import { Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeButtonId } from '../../../src/discord/interaction/button-id.js';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import { blockQuote, escapeMarkdown } from '../../../src/discord/message/discord-markdown.js';
import type { ContainerMessage } from '../../../src/discord/message/message.js';
import {
  findPage,
  findPageBefore,
  findPiece,
  firstPageOf,
  type ReaderPage,
} from '../../../src/discord/reading/reader-page.js';
import { renderAround, renderReader } from '../../../src/discord/reading/render-reader.js';
import type { LoadedArticle } from '../../../src/library/article-library.js';
import { acceptMessage } from '../accept-message.js';
import { anyText, hostileTexts } from '../hostile-text.js';
import { loadBlocks } from '../load-blocks.js';

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
const long = Array.from(
  { length: 60 },
  (_, n) => `Sentence ${n} tells of the lamp and of the oil that it burns.`,
).join(' ');

describe('renderAround', () => {
  it('shows a passage between its neighbours, and where it stands', async () => {
    const loaded = await loadBlocks(blocks);
    expect(around(loaded, 2)).toEqual([
      '### Light\n-# Passage 3 of 4',
      'The lamp burns oil.',
      '>>> A spare lamp is ready.',
      '-# Keepers › Ada Holm\nAda kept the light.',
    ]);
  });

  it('begins a section with nothing of another above it', async () => {
    expect(around(await loadBlocks(blocks), 1)).toEqual([
      '### Light\n-# Passage 2 of 4',
      '>>> The lamp burns oil.',
      'A spare lamp is ready.',
    ]);
  });

  it('names the beginning before the first heading, and an article without headings', async () => {
    const [place] = around(await loadBlocks(blocks), 0);
    expect(place).toBe('### Beginning\n-# Passage 1 of 4');
    const [title] = around(await loadBlocks(['It stands on an island.']), 0);
    expect(title).toBe('### The Lighthouse\n-# Passage 1 of 1');
  });

  it('shows a part of a long passage between the others', async () => {
    const loaded = await loadBlocks(['Before.', long, 'After.']);
    const [place, before, first, next] = around(loaded, 1);
    expect(place).toBe('### The Lighthouse\n-# Passage 2 of 3, part 1 of 3');
    expect(before).toBe('Before.');
    expect(first).toMatch(/^>>> Sentence 0 .+ burns\.$/);
    expect(next).toMatch(/^Sentence \d+ .+…$/);
    const [, above] = acceptMessage(renderAround(loaded, firstPageOf(1) + 1, texts));
    expect(above).toMatch(/^….+ burns\.$/);
  });

  it('shows the end of what comes before and the beginning of what follows', async () => {
    const lengthy = (name: string) =>
      `${name} begins. ${'More and more. '.repeat(50)}${name} ends.`;
    const loaded = await loadBlocks(['One', 'Two', 'Three'].map(lengthy));
    const [, before, , after] = around(loaded, 1) as string[];
    expect(before).toMatch(/^….+One ends\.$/);
    expect(after).toMatch(/^Three begins\..+…$/);
  });

  it('shows a sentence in bold, as far as it stands in the part', async () => {
    const loaded = await loadBlocks(['Before.', `Built in 1901. It burns oil. ${long}`]);
    const draw = (part: number, sentence: [number, number]) =>
      acceptMessage(renderAround(loaded, firstPageOf(1) + part, texts, sentence))[2];
    expect(draw(0, [15, 28])).toMatch(/^>>> Built in 1901\. \*\*It burns oil\.\*\* Sentence 0 /);
    const { start } = findPiece(loaded.article, firstPageOf(1) + 1);
    expect(draw(1, [start - 9, start + 8])).toMatch(/^>>> \*\*Sentence\*\* \d/);
    expect(draw(1, [0, 14])).not.toContain('**');
  });

  it('goes on to what it does not show whole', async () => {
    const short = Array.from({ length: 9 }, (_, n) => `Passage ${n} is short.`);
    const lengthy = short.map((text) => text.padEnd(900, ' and so on'));
    for (const [passages, back, on] of [
      [short, 3, 6],
      [lengthy, 4, 5],
    ] as const) {
      const message = renderAround(await loadBlocks(passages), firstPageOf(4), texts);
      expect(buttonsOf(message)).toMatchObject([
        ['Earlier', { action: 'page-before', number: firstPageOf(back) }],
        ['Later', { action: 'page', number: firstPageOf(on) }],
        ['All sections', { action: 'sections' }],
      ]);
    }
  });
});

describe('renderReader', () => {
  it('shows what follows, each section under its headings, as far as a screen goes', async () => {
    expect(read(await loadBlocks([...blocks, 'x'.repeat(1300)]), 1)).toEqual([
      '### Light\n-# Passages 2–4 of 5',
      '>>> The lamp burns oil.\n\nA spare lamp is ready.',
      '-# Keepers › Ada Holm\n>>> Ada kept the light.',
    ]);
  });

  it('goes through a long passage part by part', async () => {
    const loaded = await loadBlocks(['Before.', long, 'After.']);
    const { parts, number } = findPiece(loaded.article, firstPageOf(1));
    const pages = Array.from({ length: parts }, (_, part) =>
      acceptMessage(renderReader(loaded, findPage(loaded.article, number + part), texts)),
    );
    expect(pages.map(([place]) => place)).toEqual([
      '### The Lighthouse\n-# Passage 2 of 3, part 1 of 3',
      '### The Lighthouse\n-# Passage 2 of 3, part 2 of 3',
      '### The Lighthouse\n-# Passages 2–3 of 3',
    ]);
    const shown = pages.map(([, text]) => text?.replace('>>> ', '')).join(' ');
    expect(shown).toBe(`${long}\n\nAfter.`);
  });

  it('turns the page both ways, stays at the ends, and leads to the menu of sections', async () => {
    const loaded = await loadBlocks(Array.from({ length: 7 }, (_, n) => `${n}`.repeat(500)));
    const { article } = loaded;
    const on = (passage: number) => ['Later', { action: 'page', number: firstPageOf(passage) }];
    const back = (passage: number) => [
      'Earlier',
      { action: 'page-before', number: firstPageOf(passage) },
    ];
    const turns = (page: ReaderPage) => buttonsOf(renderReader(loaded, page, texts));
    const menu = ['All sections', { action: 'sections', number: 0 }];
    const at = (passage: number) => turns(findPage(article, firstPageOf(passage)));
    expect(at(0)).toMatchObject([['Earlier', 'disabled'], on(2), menu]);
    expect(at(3)).toMatchObject([back(3), on(5), menu]);
    expect(at(5)).toMatchObject([back(5), ['Later', 'disabled'], menu]);
    expect(turns(findPageBefore(article, firstPageOf(3)))).toMatchObject([back(1), on(3), menu]);
    expect(turns(findPage(article, Number.MAX_SAFE_INTEGER))).toEqual(at(6));
  });

  it('has both buttons, though dead, where there is only one page', async () => {
    const loaded = await loadBlocks(['All there is.']);
    const message = renderReader(loaded, findPage(loaded.article, 0), texts);
    expect(acceptMessage(message)).toHaveLength(2);
    expect(buttonsOf(message).slice(0, 2)).toEqual([
      ['Earlier', 'disabled'],
      ['Later', 'disabled'],
    ]);
  });

  it.each(hostileTexts)('gives Discord what it takes for %s', async (_, text) => {
    const loaded = await loadBlocks([`# ${text}`, text, text, `## ${text}`, text], { title: text });
    for (const passage of loaded.article.passages.keys()) {
      const { text: whole } = findPiece(loaded.article, firstPageOf(passage));
      expect(around(loaded, passage)).toContain(blockQuote(escapeMarkdown(whole)));
      const instead = { ...loaded, ownFailure: 'damaged' } as const;
      const shown = read(instead, passage, '**It changed.**').join('\n');
      expect(shown).toContain(blockQuote(escapeMarkdown(whole)));
    }
  });

  it('gives Discord what it takes for any article', async () => {
    const anyBlocks = fc.array(anyText(), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyBlocks, anyText(), fc.nat(9), async (paragraphs, title, number) => {
        const loaded = await loadBlocks([...paragraphs, 'The end.'], { title });
        acceptMessage(renderReader(loaded, findPage(loaded.article, number * 500), texts));
        acceptMessage(renderAround(loaded, number * 500, texts));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** The texts around a passage. */
function around(loaded: LoadedArticle, passage: number): (string | undefined)[] {
  return acceptMessage(renderAround(loaded, firstPageOf(passage), texts));
}

/** The texts of the page that begins with a passage. */
function read(loaded: LoadedArticle, passage: number, notice?: string): (string | undefined)[] {
  const page = findPage(loaded.article, firstPageOf(passage));
  return acceptMessage(renderReader(loaded, page, texts, notice));
}

/** Labels, each with what the button does, but for links. */
function buttonsOf({ components: [container] }: ContainerMessage) {
  const row = container.components.at(-1) as unknown as {
    components: { label: string; disabled?: boolean; custom_id?: string }[];
  };
  return row.components.flatMap(({ label, disabled, custom_id }) =>
    custom_id === undefined
      ? []
      : [[label, disabled ? 'disabled' : decodeButtonId(custom_id)] as const],
  );
}
