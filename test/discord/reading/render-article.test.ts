import { type APIStringSelectComponent, ComponentType, Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import type { ContainerMessage } from '../../../src/discord/message/message.js';
import { decodePressId, type PressId } from '../../../src/discord/message/press-id.js';
import { renderArticle } from '../../../src/discord/reading/render-article.js';
import { acceptMessage } from '../accept-message.js';
import { anyText, hostileTexts } from '../hostile-text.js';
import { loadBlocks } from '../load-blocks.js';

const texts = textsFor(Locale.EnglishUS);

describe('renderArticle', () => {
  it('says what the article is, and shows its outline', async () => {
    const loaded = await loadBlocks(
      [
        'It stands on a rock.',
        '# Light',
        'It burns oil.',
        '## Lens',
        'It turns.',
        '# Keepers',
        'Ada.',
      ],
      {
        title: 'The Lighthouse',
        language: 'pt-BR',
        date: '2024-04-02T10:00:00Z',
        author: 'A *Holm*',
      },
    );
    const by = { ...loaded, loadedBy: { id: '1', name: 'Mo @everyone' } };
    expect(acceptMessage(renderArticle(by, texts))).toEqual([
      [
        '### The Lighthouse',
        'By A \\*Holm\\* · April 2, 2024 · Portuguese · 1 minute to read',
        '-# Loaded <t:1775124000:f> by Mo \\@everyone',
      ].join('\n'),
      ['- Light', '  - Lens', '- Keepers'].join('\n'),
    ]);
    expect(menuOf(renderArticle(loaded, texts))).toMatchObject({
      placeholder: 'Read a section',
      options: [
        { label: 'Beginning' },
        { label: 'Light' },
        { label: 'Lens', description: 'Light' },
        { label: 'Keepers' },
      ],
    });
  });

  it.each([
    ['pl', 'Polish'],
    ['ko-u-co-search', 'Korean'],
    ['de-AT', 'German'],
  ])(
    'names the language that is declared as %s, also one without rules',
    async (language, name) => {
      const loaded = await loadBlocks(['xyzzy'], { title: 'T', language });
      const [head] = acceptMessage(renderArticle(loaded, texts));
      expect(head).toContain(`\n${name} · 1 minute to read`);
    },
  );

  it('leaves out what it does not know', async () => {
    const loaded = await loadBlocks(['xyzzy'], { title: 'T', date: '2024' });
    expect(acceptMessage(renderArticle({ ...loaded, link: undefined }, texts))).toEqual([
      '### T\n2024 · 1 minute to read\n-# Loaded <t:1775124000:f>',
    ]);
  });

  it('writes figures and dates as the member does', async () => {
    const loaded = await loadBlocks(['It burns oil.'], { title: 'T', date: '2024-04-02' });
    const [head] = acceptMessage(renderArticle(loaded, textsFor(Locale.German)));
    expect(head).toContain('2. April 2024');
  });

  it('shows the outermost headings of a long outline, and how many there are further in', async () => {
    const blocks = Array.from({ length: 10 }, (_, chapter) => [
      `# Chapter ${chapter}`,
      ...Array.from({ length: 5 }, (_, part) => [`## Part ${part}`, 'Text.']).flat(),
    ]).flat();
    const [, outline] = acceptMessage(renderArticle(await loadBlocks(blocks), texts));
    expect(outline?.split('\n')).toHaveLength(11);
    expect(outline).toMatch(/^- Chapter 0\n- Chapter 1.*\n-# … and 50 more sections$/s);
  });

  it.each([60, 440, 625])('leads to any of %i sections in two choices', async (count) => {
    const loaded = await loadBlocks(
      Array.from({ length: count }, (_, index) => [`# Section ${index}`, 'Text.']).flat(),
    );
    const seen = menuOf(renderArticle(loaded, texts)).options.flatMap(({ value }) => {
      const { number: from, also } = decodePressId(value) as PressId;
      const { options } = menuOf(renderArticle(loaded, texts, { from, count: also as number }));
      return options.map(({ label }) => label);
    });
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => `Section ${index}`));
  });

  it('offers chapters by name, and their sections behind them', async () => {
    const blocks = Array.from({ length: 6 }, (_, chapter) => [
      `# Chapter ${chapter}`,
      ...Array.from({ length: 8 }, (_, part) => [`## Part ${part}`, 'Text.']).flat(),
    ]).flat();
    const loaded = await loadBlocks(blocks);
    const { options } = menuOf(renderArticle(loaded, texts));
    expect(options.map(({ label, description }) => [label, description])).toEqual(
      Array.from({ length: 6 }, (_, chapter) => [`Chapter ${chapter}`, '9 sections']),
    );
    const { number: from, also } = decodePressId(options[3]?.value as string) as PressId;
    const inside = menuOf(renderArticle(loaded, texts, { from, count: also as number }));
    expect(inside.options.map(({ label }) => label)).toEqual([
      'Chapter 3',
      ...Array.from({ length: 8 }, (_, part) => `Part ${part}`),
    ]);
  });

  it('has no page to turn to where all sections fit', async () => {
    const blocks = Array.from({ length: 25 }, (_, index) => [`# Section ${index}`, 'Text.']).flat();
    const { options } = menuOf(renderArticle(await loadBlocks(blocks), texts));
    expect(options.map(({ label }) => label)).toEqual(
      Array.from({ length: 25 }, (_, index) => `Section ${index}`),
    );
  });

  it('lets no heading become markup or another item', async () => {
    const loaded = await loadBlocks(['# - **Light** <@1>\n# 1. @here', 'It burns oil.'], {
      title: '[free](https://evil.example)',
    });
    const [head, outline] = acceptMessage(renderArticle(loaded, texts));
    expect(head).toMatch(/^### \\\[free]\(https\\:\/\/evil\\.example\)\n/);
    expect(outline).toBe('- \\- \\*\\*Light\\*\\* \\<\\@1> \\# 1. \\@here');
  });
});

describe('Discord takes the article', () => {
  it.each(hostileTexts)('for %s in all places', async (_, text) => {
    const metadata = { title: text, author: text, date: text, language: 'en', url: text };
    const headings = Array.from({ length: 60 }, (_, index) => [
      `${'#'.repeat((index % 6) + 1)} ${text}`,
      text.slice(0, 500),
    ]);
    const loaded = await loadBlocks(headings.flat(), metadata);
    const loadedBy = { id: '1', name: text };
    for (const from of [0, 1, 2]) {
      const view = { from, count: 30 * from, notice: 'Notice' };
      acceptMessage(renderArticle({ ...loaded, loadedBy }, texts, view));
    }
  });

  it('for any article', async () => {
    const blocks = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6 }), anyText()).map(([level, text]) => {
        return level === 0 ? text : `${'#'.repeat(level)} ${text}`;
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(blocks, anyText(), fc.nat({ max: 50 }), async (blocks, title, from) => {
        const loaded = await loadBlocks([...blocks, 'text'], { title, author: title, date: title });
        acceptMessage(renderArticle(loaded, texts, { from, count: from }));
      }),
      { numRuns: 50 },
    );
  });
});

function menuOf(message: ContainerMessage): APIStringSelectComponent {
  acceptMessage(message);
  const rows = message.components[0].components.filter(
    (component) => component.type === ComponentType.ActionRow,
  );
  const [menu] = rows.flatMap(({ components }) => components);
  return menu as APIStringSelectComponent;
}
