import { rename, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { lighthouse, withBot } from './with-bot.js';

describe('/reload', () => {
  it('is offered to moderators in servers only', async () => {
    const { discord } = await withBot();
    expect(discord.member({ name: 'Ada' }).offered()).toEqual(['ask']);
    expect(discord.member({ name: 'Mo', moderator: true }).offered().sort()).toEqual([
      'ask',
      'reload',
    ]);
    expect(discord.member({ name: 'Di', directMessage: true }).offered()).toEqual(['ask']);
    expect(discord.member({ name: 'Cy', userInstall: true }).offered()).toEqual(['ask']);
  });

  it('reads the source again and tells the moderator, privately, what changed', async () => {
    const { discord, path } = await withBot();
    const [mo, ada] = [
      discord.member({ name: 'Mo', moderator: true }),
      discord.member({ name: 'Ada' }),
    ];
    const next = lighthouse
      .replace('colza oil', 'paraffin')
      .replace('A spare lamp stands ready in the cellar.\n', '')
      .concat('\n## Visitors\n\nVisitors come in June.\n\nThey pay at the gate.\n');
    await writeFile(path, next);
    const report = await mo.slash('reload');
    expect(report.ephemeral).toBe(true);
    expect(report.text.split('\n')).toEqual([
      '### The Lighthouse',
      'Read again: 5 passages, 4 sections.',
      '**Passages: 2 added, 1 removed, 1 changed**',
      '- Visitors: 2 added',
      '- Light: 1 removed, 1 changed',
    ]);
    const reply = await ada.slash('ask', { question: 'What does the lamp burn?' });
    expect(reply.text).toContain('**The lamp burns paraffin.**');
    expect(ada.sees()).toEqual([reply]);
  });

  it('says that nothing changed, or only headings, or the title', async () => {
    const { discord, path } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    expect((await mo.slash('reload')).text).toContain('**Nothing changed.**');
    await writeFile(path, lighthouse.replace('## Light\n', '## Lamp\n'));
    expect((await mo.slash('reload')).text).toContain('**No passage changed**');
    await writeFile(path, lighthouse.replace('The Lighthouse', 'Gull Light'));
    expect((await mo.slash('reload')).text).toContain('The title was: The Lighthouse');
  });

  it('keeps the article when the source is gone, and says why', async () => {
    const { discord, path } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    for (const [spoil, reason] of [
      [() => writeFile(path, ''), 'is empty'],
      [() => writeFile(path, '# Only\n\n## Headings\n'), 'has headings but no text'],
      [() => writeFile(path, Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1')), 'not text'],
      [() => rm(path), 'There is no file at'],
    ] as const) {
      await spoil();
      const report = await mo.slash('reload');
      expect(report.ephemeral).toBe(true);
      expect(report.text).toContain(reason);
      const reply = await mo.slash('ask', { question: 'What does the lamp burn?' });
      expect(reply.text).toContain('**The lamp burns colza oil.**');
    }
    await writeFile(path, lighthouse);
    expect((await mo.slash('reload')).text).toContain('**Nothing changed.**');
  });

  it('reads the latest text for everyone who asks at once', async () => {
    const { discord, path } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const reloads = [];
    for (let version = 1; version <= 20; version++) {
      // A reload may read at any moment, so that half a file must never stand there.
      await writeFile(`${path}.next`, lighthouse.replace('colza oil', `oil number ${version}`));
      await rename(`${path}.next`, path);
      reloads.push(mo.slash('reload'));
    }
    for (const report of await Promise.all(reloads)) {
      expect(report.text).toMatch(/Nothing changed|Passages: 1 changed/);
    }
    const reply = await mo.slash('ask', { question: 'What does the lamp burn?' });
    expect(reply.text).toContain('**The lamp burns oil number 20.**');
  });

  it('lets questions through while 20,000 passages load', async () => {
    const { discord, path } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const paragraphs = Array.from(
      { length: 20_000 },
      (_, index) => `Ship ${index} passed the light at dawn with a cargo of ${index * 7} barrels.`,
    );
    await writeFile(path, paragraphs.join('\n\n'));
    let isLoading = true;
    const reload = mo.slash('reload').finally(() => {
      isLoading = false;
    });
    let answers = 0;
    while (isLoading) {
      await mo.slash('ask', { question: 'What does the lamp burn?' });
      answers += 1;
    }
    expect((await reload).text).toContain('20,000 passages');
    // A load that held the event loop would let one or two through.
    expect(answers).toBeGreaterThan(10);
  }, 60_000);
});
