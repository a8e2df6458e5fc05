import { ComponentType, Locale } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/article/compare/compare-articles.js';
import { textsFor } from '../../../src/discord/interaction/texts-for.js';
import { renderReport } from '../../../src/discord/loading/render-report.js';
import type { PressId } from '../../../src/discord/message/press-id.js';
import type { LoadedArticle, ReadReport } from '../../../src/library/article-library.js';
import { acceptMessage } from '../accept-message.js';
import { anyText, hostileTexts } from '../hostile-text.js';
import { loadBlocks } from '../load-blocks.js';

const texts = textsFor(Locale.EnglishUS);
const view = {
  texts,
  undo: 'undo',
  seal: (id: PressId) => ({ ...id, seal: 's'.repeat(12) }),
} as const;
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

describe('renderReport', () => {
  it('says what changed, with an excerpt of each', async () => {
    const after = await loadBlocks(
      ['# Light', 'The lamp burns gas and is lit at dusk.', '## Lens', 'It turns once a minute.'],
      { title: 'The Old Lighthouse', language: 'en' },
    );
    const message = renderReport(
      report(before, { ...after, isOwn: true, source: 'https://example.org/*a*' }),
      view,
    );
    expect(acceptMessage(message)).toEqual([
      [
        '**Now live: The Old Lighthouse**, 2 passages and 2 sections (replaces “The Lighthouse”).',
        'Passages: 1 added, 1 removed, 1 changed',
        'Sections: 1 added',
      ].join('\n'),
      '**Changed** · Light\n>>> The lamp burns ~~colza oil~~ **gas** and is lit at dusk.',
      '**Added** · Light › Lens\n>>> It turns once a minute.',
      '**Removed** · Light\n>>> A spare lamp stands ready in the cellar.',
      '-# This server’s own article · https\\://example\\.org/\\*a\\*',
    ]);
    expect(message.components[0].components.at(-1)).toMatchObject({
      type: ComponentType.ActionRow,
      components: [
        { label: 'Undo', custom_id: `2:undo:${after.article.fingerprint}:3` },
        { custom_id: `2:ask-something:${after.article.fingerprint}:0` },
        { custom_id: `2:share-report:${after.article.fingerprint}:0` },
      ],
    });
  });

  it('says that nothing changed, and since when, without a button', () => {
    const same = { ...report(before, before), undoTo: undefined };
    const message = renderReport(same, view);
    expect(acceptMessage(message)[0]).toMatch(/^\*\*Nothing changed\.\*\* Live: /);
    expect(message.components[0].components).toHaveLength(3);
    const since = new Date(Date.UTC(2026, 3, 2));
    const notModified = { ...unread, kind: 'not-modified', since } as const;
    expect(acceptMessage(renderReport(notModified, view))[0]).toContain(
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
    const [head] = acceptMessage(renderReport(report(before, { ...same, link: undefined }), view));
    expect(head).toContain(
      `**The text did not change**, only what is known about it:\n${details}Link: https\\://`,
    );
    const after = await loadBlocks(['# Light', before.article.passages[0]?.text ?? ''], dated);
    const [both] = acceptMessage(renderReport(report(before, after), view));
    expect(both).toContain(`${details}Passages: 1 removed`);
    expect(acceptMessage(renderReport(report(same, before), view))[0]).toContain(
      '\nDate: 1888 → none',
    );
  });

  it('says that an uploaded file stays as it is', () => {
    const stays = { ...unread, kind: 'upload' } as const;
    expect(acceptMessage(renderReport(stays, view))[0]).toMatch(/with `\/reload file:`\.$/);
  });

  it('says whether what the default article stood in for may be read again', () => {
    for (const [ownFailure, said] of [
      ['damaged', 'could no longer be read, so the default article stood in for it.'],
      ['unreadable', 'Undo brings it back once it can be read.'],
    ] as const) {
      const served = report({ ...before, ownFailure }, before);
      expect(acceptMessage(renderReport(served, view))[0]).toContain(said);
    }
  });

  it('says that only headings changed', async () => {
    const after = await loadBlocks([
      '# Lamp',
      'The lamp burns colza oil and is lit at dusk.',
      'A spare lamp stands ready in the cellar.',
    ]);
    const [head] = acceptMessage(renderReport(report(before, after), view));
    expect(head).toContain('No passage changed');
    expect(head).toContain('Sections: 1 renamed\n-# “Light” is now “Lamp”');
  });

  it('shows some of each kind, and how many more there are', async () => {
    const many = (words: string) => Array.from({ length: 40 }, (_, index) => `${words} ${index}.`);
    const kept = many('Ships pass at hour');
    const before = await loadBlocks([...kept, ...many('Bees live in hive')]);
    const after = await loadBlocks([...kept, ...many('Foghorns sound from the cliff at')]);
    const shown = acceptMessage(renderReport(report(before, after), view));
    expect(shown.filter((text) => text.startsWith('**Added**'))).toHaveLength(2);
    expect(shown.filter((text) => text.startsWith('**Removed**'))).toHaveLength(1);
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
    const [head, ...shown] = acceptMessage(renderReport(report(before, other), view));
    expect(head).toBe(
      '**Now live: Bees**, 80 passages and 2 sections (replaces “The Lighthouse”).',
    );
    expect(shown).toEqual([
      '**Added**\n>>> Bees live in hive 0.',
      '**Added**\n>>> Bees live in hive 1.',
      '**Added**\n>>> Bees live in hive 2.',
      '-# The default article',
    ]);
    const next = await loadBlocks([bees[1] as string, ...many('Foghorns sound at')]);
    expect(acceptMessage(renderReport(report(other, next), view))[0]).toContain(
      '(replaces “Bees”).\n1 passage of the previous article stays.',
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
      const [head] = acceptMessage(renderReport(report(from, to), view));
      expect(head).toMatch(/Passages: 90 (added|removed)/);
    }
  });

  it('does not tell a server where the operator keeps the default article', () => {
    const [head] = acceptMessage(renderReport(report(before, before), view));
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
      acceptMessage(renderReport(each, { ...view, isBack: true }));
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
        acceptMessage(renderReport(report(before, { ...after, isOwn: true, source: title }), view));
      }),
      { numRuns: 200 },
    );
  });
});

function report(before: LoadedArticle, after: LoadedArticle): ReadReport {
  const changes = compareArticles(before.article, after.article);
  const others = { furtherBackTo: undefined, forwardTo: undefined };
  return { kind: 'read', before, after, changes, undoTo: 3, ...others };
}
