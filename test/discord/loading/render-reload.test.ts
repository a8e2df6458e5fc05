import { ComponentType, Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/article/compare/compare-articles.js';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import { renderReload } from '../../../src/discord/loading/render-reload.js';
import type { LoadedArticle, ReadReport } from '../../../src/library/article-library.js';
import { acceptMessage } from '../accept-message.js';
import { anyText, hostileTexts } from '../hostile-text.js';
import { loadBlocks } from '../load-blocks.js';

const texts = textsFor(Locale.EnglishUS);
const before = await loadBlocks([
  '# Light',
  'The lamp burns colza oil and is lit at dusk.',
  'A spare lamp stands ready in the cellar.',
]);

const unread = {
  before,
  after: before,
  undoTo: undefined,
  furtherBackTo: undefined,
  forwardTo: undefined,
};

describe('renderReload', () => {
  it('says what changed, with an excerpt of each', async () => {
    const after = await loadBlocks(
      ['# Light', 'The lamp burns gas and is lit at dusk.', '## Lens', 'It turns once a minute.'],
      { title: 'The Old Lighthouse', language: 'en' },
    );
    const message = renderReload(
      report(before, { ...after, isOwn: true, source: 'https://example.org/*a*' }),
      texts,
      'undo',
    );
    expect(acceptMessage(message)).toEqual([
      [
        '### The Old Lighthouse',
        'This server’s own article: 2 passages and 2 sections.',
        '-# https\\://example\\.org/\\*a\\*',
        'The title was: The Lighthouse',
        '**Passages: 1 added, 1 removed, 1 changed**',
        '**Sections: 1 added**',
      ].join('\n'),
      '**Changed** · Light\n>>> The lamp burns ~~colza oil~~ **gas** and is lit at dusk.',
      '**Added** · Light › Lens\n>>> It turns once a minute.',
      '**Removed** · Light\n>>> A spare lamp stands ready in the cellar.',
    ]);
    expect(message.components[0].components.at(-1)).toMatchObject({
      type: ComponentType.ActionRow,
      components: [
        { label: 'Undo', custom_id: `2:undo:${after.article.fingerprint}:3` },
        { custom_id: `2:share-report:${after.article.fingerprint}:0` },
      ],
    });
  });

  it('says that nothing changed, and since when, without a button', () => {
    const same = { ...report(before, before), undoTo: undefined };
    const message = renderReload(same, texts, 'undo');
    expect(acceptMessage(message)[0]).toMatch(/sections?\.\n\*\*Nothing changed\.\*\*$/);
    expect(message.components[0].components).toHaveLength(1);
    const since = new Date(Date.UTC(2026, 3, 2));
    const notModified = { ...unread, kind: 'not-modified', since } as const;
    expect(acceptMessage(renderReload(notModified, texts, 'undo'))[0]).toContain(
      'has not changed since <t:1775088000:D>.',
    );
  });

  it('says what changed about the article, alone or with its text', async () => {
    const dated = { title: 'The Lighthouse', language: 'en', author: '*Ada*\nHolm', date: '1888' };
    const same = await loadBlocks(
      ['# Light', ...before.article.passages.map(({ text }) => text)],
      dated,
    );
    const details = 'Author: none → \\*Ada\\* Holm\nDate: none → 1888\n';
    const [head] = acceptMessage(
      renderReload(report(before, { ...same, link: undefined }), texts, 'undo'),
    );
    expect(head).toContain(
      `**The text did not change**, only what is known about it:\n${details}Link: https\\://`,
    );
    const after = await loadBlocks(['# Light', before.article.passages[0]?.text ?? ''], dated);
    const [both] = acceptMessage(renderReload(report(before, after), texts, 'undo'));
    expect(both).toContain(`${details}**Passages: 1 removed**`);
    expect(acceptMessage(renderReload(report(same, before), texts, 'undo'))[0]).toContain(
      '\nDate: 1888 → none',
    );
  });

  it('says that an uploaded file stays as it is', () => {
    const stays = { ...unread, kind: 'upload' } as const;
    expect(acceptMessage(renderReload(stays, texts, 'undo'))[0]).toMatch(
      /with `\/reload file:`\.$/,
    );
  });

  it('says whether what the bot’s own stood in for may be read again', () => {
    for (const [ownFailure, said] of [
      ['damaged', 'could no longer be read, so the bot’s own stood in for it.\n'],
      ['unreadable', 'Undo brings it back once it can be read.\n'],
    ] as const) {
      const stoodIn = report({ ...before, ownFailure }, before);
      expect(acceptMessage(renderReload(stoodIn, texts, 'undo'))[0]).toContain(said);
    }
  });

  it('says that only headings changed', async () => {
    const after = await loadBlocks([
      '# Lamp',
      'The lamp burns colza oil and is lit at dusk.',
      'A spare lamp stands ready in the cellar.',
    ]);
    const [head] = acceptMessage(renderReload(report(before, after), texts, 'undo'));
    expect(head).toContain('No passage changed');
    expect(head).toContain('**Sections: 1 renamed**\n-# “Light” is now “Lamp”');
  });

  it('shows some of each kind, and how many more there are', async () => {
    const many = (words: string) => Array.from({ length: 40 }, (_, index) => `${words} ${index}.`);
    const kept = many('Ships pass at hour');
    const before = await loadBlocks([...kept, ...many('Bees live in hive')]);
    const after = await loadBlocks([...kept, ...many('Foghorns sound from the cliff at')]);
    const shown = acceptMessage(renderReload(report(before, after), texts, 'undo'));
    expect(shown.filter((text) => text.startsWith('**Added**'))).toHaveLength(2);
    expect(shown.filter((text) => text.startsWith('**Removed**'))).toHaveLength(1);
    expect(shown.at(-1)).toBe('-# … and 77 more');
  });

  it('says in a line that it is another article, and how that begins', async () => {
    const many = (words: string) => Array.from({ length: 40 }, (_, index) => `${words} ${index}.`);
    const bees = [
      '# Bees',
      ...many('Bees live in hive'),
      '# Hives',
      ...many('Honey stands in jar'),
    ];
    const other = await loadBlocks(bees, { title: 'Bees' });
    const [head, ...shown] = acceptMessage(renderReload(report(before, other), texts, 'undo'));
    expect(head).toBe(
      [
        '### Bees',
        'The bot’s own article: 80 passages and 2 sections.',
        '**All of it is new:** nothing is left of the article before, “The Lighthouse”.',
      ].join('\n'),
    );
    expect(shown).toEqual([
      '**Added**\n>>> Bees live in hive 0.',
      '**Added**\n>>> Bees live in hive 1.',
      '**Added**\n>>> Bees live in hive 2.',
      '-# … and 77 more',
    ]);
    const next = await loadBlocks([bees[1] as string, ...many('Foghorns sound at')]);
    expect(acceptMessage(renderReload(report(other, next), texts, 'undo'))[0]).toContain(
      '**Nearly all of it is new:** of the article before, “Bees”, 1 passage is left.',
    );
  });

  it('compares with an article that was much shorter or longer', async () => {
    const longer = await loadBlocks([
      '# Light',
      ...before.article.passages.map(({ text }) => text),
      ...Array.from({ length: 90 }, (_, index) => `Ship ${index} passed.`),
    ]);
    for (const [from, to] of [
      [before, longer],
      [longer, before],
    ] as const) {
      const [head] = acceptMessage(renderReload(report(from, to), texts, 'undo'));
      expect(head).toMatch(/\*\*Passages: 90 (added|removed)\*\*/);
    }
  });

  it('does not tell a server where the operator keeps the bot’s own article', () => {
    const [head] = acceptMessage(renderReload(report(before, before), texts, 'undo'));
    expect(head).not.toContain('lighthouse.md');
  });
});

describe('Discord takes the report', () => {
  it.each(hostileTexts)('of %s', async (_, text) => {
    const blocks = Array.from({ length: 12 }, (_, index) => [
      `# ${text}`,
      `${index}${text}`.slice(0, 20_000),
    ]);
    const after = await loadBlocks(blocks.flat(), { title: text });
    const own = { ...after, isOwn: true, source: text };
    for (const each of [report(before, own), report(own, before), report(own, own)]) {
      acceptMessage(renderReload(each, texts, 'undo', texts.reload.undone));
    }
  });

  it('of any two articles', async () => {
    const blocks = fc.array(anyText(), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(blocks, blocks, anyText(), async (old, now, title) => {
        const [before, after] = await Promise.all([
          loadBlocks([...old, 'text'], { title: 'Title' }),
          loadBlocks([`# ${title}`, ...now, 'text'], { title }),
        ]);
        acceptMessage(
          renderReload(report(before, { ...after, isOwn: true, source: title }), texts, 'undo'),
        );
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

function report(before: LoadedArticle, after: LoadedArticle): ReadReport {
  const changes = compareArticles(before.article, after.article);
  const others = { furtherBackTo: undefined, forwardTo: undefined };
  return { kind: 'read', before, after, changes, undoTo: 3, ...others };
}
