import { type APIMediaGalleryItem, ComponentType, Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Form } from '../../../src/article/article.js';
import { renderShared } from '../../../src/discord/interaction/share-message.js';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import { escapeMarkdown } from '../../../src/discord/message/discord-markdown.js';
import type { ContainerMessage } from '../../../src/discord/message/message.js';
import { decodePressId } from '../../../src/discord/message/press-id.js';
import { readPage } from '../../../src/discord/reading/reader-page.js';
import { type ReaderView, renderReader } from '../../../src/discord/reading/render-reader.js';
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

/** A picture as Discord returns it, with what it found out. */
function asReturned({ media, description }: APIMediaGalleryItem): APIMediaGalleryItem {
  const found = { ...media, proxy_url: 'https://images.example/x', width: 9, height: 9 };
  return { media: found, description: description ?? null, spoiler: false };
}

describe('the reader', () => {
  it('shows a section under its heading, which page it is, and what is above it', async () => {
    const loaded = { ...(await loadBlocks(blocks)), link: undefined };
    expect(read(loaded, 0)).toEqual(['### The Lighthouse\n-# 1 of 3', 'It stands on an island.']);
    expect(read(loaded, 1)).toEqual([
      '### Light\n-# 2 of 3 · The Lighthouse',
      'The lamp burns oil.\n\nA spare lamp is ready.',
    ]);
    expect(read(loaded, 2)).toEqual(['### Ada Holm\n-# 3 of 3 · Keepers', 'Ada kept the light.']);
  });

  it('links the heading to the place in the article', async () => {
    const [place] = read(await loadBlocks(blocks), 1);
    expect(place).toMatch(/^### \[Light\]\(https:\/\/example\.org\/lighthouse#:~:text=The%20lamp/);
  });

  it('shows the pictures of a page between its texts, and shares them as they were sent', async () => {
    const loaded = await loadBlocks([
      'A lamp.',
      '![The lamp](https://example.org/lamp.jpg)',
      'Oil.',
    ]);
    const message = renderReader(loaded, readPage(loaded.article, 0), texts);
    acceptMessage(message);
    const [{ components }] = message.components;
    const gallery = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'https://example.org/lamp.jpg' }, description: 'The lamp' }],
    };
    expect(components.slice(1, 4)).toMatchObject([
      { content: 'A lamp.' },
      gallery,
      { content: 'Oil.' },
    ]);
    const returned = components.map((component) =>
      component.type === ComponentType.MediaGallery
        ? { ...component, id: 4, items: component.items.map(asReturned) }
        : component,
    );
    const id = {
      action: 'share-page',
      fingerprint: loaded.article.fingerprint,
      number: 0,
    } as const;
    const container = { ...message.components[0], components: returned };
    const { shared, kept } = renderShared(container, id, 'Mo', texts);
    for (const each of [shared, kept]) {
      acceptMessage(each);
      expect(each.components[0].components).toContainEqual(gallery);
    }
  });

  it('shows a section of pictures alone', async () => {
    const loaded = await loadBlocks(['Text.', '# Map', '![](https://example.org/map.jpg)']);
    const [place] = read(loaded, 1);
    expect(place).toMatch(/^### \[Map\]\(https:\/\/example\.org\/lighthouse\)/);
  });

  it('shows a sentence in bold, as far as it stands in the part', async () => {
    const loaded = await loadBlocks(['Before.', 'Built in 1901. It burns oil. Ships see it.']);
    const highlight = { passage: 1, sentence: [15, 28] } as const;
    expect(read(loaded, 0, { highlight })[1]).toBe(
      'Before.\n\nBuilt in 1901. **It burns oil.** Ships see it.',
    );
  });

  it.each([
    ['code', 'let lamp = "*oil*";', '```\nlet lamp = "*oil*";\n```'],
    ['list', '- *oil*\n- gas', '- \\*oil\\*\n- gas'],
    ['quotation', 'It burns.\nIt does.', '> It burns.\n> It does.'],
    ['prose', '- no list', '\\- no list'],
  ] as const)('shows %s as itself', async (form: Form, text, shown) => {
    const loaded = await loadBlocks([text]);
    const article: Article = { ...loaded.article, passages: [{ text, form, section: undefined }] };
    expect(read({ ...loaded, article }, 0)[1]).toBe(shown);
  });

  it('turns the page both ways, stays at the ends, and leads to the contents', async () => {
    const loaded = await loadBlocks(blocks);
    const turns = (at: number) =>
      buttonsOf(renderReader(loaded, readPage(loaded.article, at), texts));
    const rest = ['sections', 'share-page'];
    expect(turns(0)).toEqual(['disabled', rest[0], 'page:1000', rest[1]]);
    expect(turns(1)).toEqual(['page:0', rest[0], 'page:3000', rest[1]]);
    expect(turns(2)).toEqual(['page:1000', rest[0], 'disabled', rest[1]]);
  });

  it('has both buttons, though dead, where there is only one page', async () => {
    const loaded = await loadBlocks(['All there is.']);
    const message = renderReader(loaded, readPage(loaded.article, 0), texts);
    expect(acceptMessage(message)).toHaveLength(2);
    expect(buttonsOf(message)).toEqual(['disabled', 'sections', 'disabled', 'share-page']);
  });

  it.each(hostileTexts)('gives Discord what it takes for %s', async (_, text) => {
    const loaded = await loadBlocks([`# ${text}`, text, text, `## ${text}`, text, 'The end.'], {
      title: text,
    });
    const { count } = readPage(loaded.article, 0);
    for (const at of new Set([0, count >> 1, count - 1])) {
      const [piece] = readPage(loaded.article, at).pieces;
      const instead = { ...loaded, ownFailure: 'damaged' } as const;
      const shown = read(instead, at, { notice: '**It changed.**' }).join('\n');
      expect(shown).toContain(escapeMarkdown(piece.text).trim());
    }
  });

  it('gives Discord what it takes for any article', async () => {
    const anyBlocks = fc.array(anyText(), { minLength: 1, maxLength: 6 });
    const forms = fc.constantFrom<Form>('prose', 'code', 'list', 'table', 'quotation');
    await fc.assert(
      fc.asyncProperty(
        anyBlocks,
        anyText(),
        forms,
        fc.nat(9),
        async (paragraphs, title, form, at) => {
          const loaded = await loadBlocks([...paragraphs, 'The end.'], { title });
          const passages = loaded.article.passages.map((each) => ({ ...each, form }));
          const article = { ...loaded.article, passages };
          const highlight = { passage: 0, sentence: [at, at * 9] } as const;
          read({ ...loaded, article }, at, { highlight });
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** The texts of a page, in order. */
function read(loaded: LoadedArticle, at: number, view: ReaderView = {}): string[] {
  return acceptMessage(renderReader(loaded, readPage(loaded.article, at), texts, view));
}

/** The actions of the buttons, with page numbers. */
function buttonsOf({ components: [container] }: ContainerMessage): (string | undefined)[] {
  const row = container.components.at(-1) as unknown as {
    components: { disabled?: boolean; custom_id: string }[];
  };
  return row.components.map(({ disabled, custom_id }) => {
    const id = decodePressId(custom_id);
    if (disabled) return 'disabled';
    return id?.action === 'page' ? `page:${id.number}` : id?.action;
  });
}
