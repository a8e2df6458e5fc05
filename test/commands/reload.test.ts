import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { serve } from '../library/serve.js';
import { asFile, labels, options, question, respond, whale } from './reports.js';
import { lighthouse, withBot } from './with-bot.js';

describe('/reload', options, () => {
  it('is offered to moderators in servers only', async () => {
    const { discord } = await withBot();
    expect(discord.member({ name: 'Ada' }).offered()).not.toContain('reload');
    expect(discord.member({ name: 'Mo', moderator: true }).offered()).toContain('reload');
    expect(discord.member({ name: 'Di', directMessage: true }).offered()).not.toContain('reload');
    expect(discord.member({ name: 'Cy', userInstall: true }).offered()).not.toContain('reload');
  });

  it('tells the moderator, privately, what changed', async () => {
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
      '**Now live: The Lighthouse**, 5 passages and 4 sections.',
      'Passages: 2 added, 1 removed, 1 changed',
      'Sections: 1 added',
      '**Changed** · Light',
      '>>> The lamp burns ~~colza oil~~ **paraffin**. A clockwork turns the lens…',
      '**Added** · Visitors',
      '>>> Visitors come in June.',
      '**Removed** · Light',
      '>>> A spare lamp stands ready in the cellar.',
      '-# The default article',
    ]);
    const reply = await ada.slash('ask', question);
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
    expect((await mo.slash('reload')).text).toContain('(replaces “The Lighthouse”)');
  });

  it('gives a server an article of its own, from a file, and from a link', async () => {
    const site = await serve((_, response) => respond(response, whale));
    const { discord, path } = await withBot(lighthouse, {}, { allowPrivateUrls: true });
    const [north, south] = [discord.addServer(), discord.addServer()];
    const mo = discord.member({ name: 'Mo', moderator: true, server: north });
    const di = discord.member({ name: 'Di', moderator: true, server: south });
    const cy = discord.member({ name: 'Cy', directMessage: true });
    const fromFile = await mo.slash('reload', {
      file: asFile(lighthouse.replace('colza', 'seal')),
    });
    expect(fromFile.text).toContain('-# This server’s own article · article\\.md');
    const fromLink = await di.slash('reload', { url: `${site.url}whale.md` });
    expect(fromLink.text).toContain(' · http\\://127.0.0.1\\:');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns seal oil.**');
    expect((await di.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
    expect((await cy.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
    await writeFile(path, lighthouse.replace('colza', 'olive'));
    const back = await mo.slash('reload', { default: true });
    expect(back.text).toContain('The default article');
    expect(back.text).toContain('~~seal~~ **colza**');
    expect((await mo.slash('reload', { default: false })).text).toContain('~~colza~~ **olive**');
    expect((await di.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
  });

  it('reads a link again, and says since when the page is unchanged', async () => {
    let text = whale;
    const site = await serve((request, response) => {
      response.setHeader('last-modified', 'Thu, 02 Apr 2026 10:00:00 GMT');
      response.setHeader('etag', `"${text.length}"`);
      if (request.headers['if-none-match'] !== `"${text.length}"`) return respond(response, text);
      response.statusCode = 304;
      response.end();
    });
    const { discord } = await withBot(lighthouse, {}, { allowPrivateUrls: true });
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', { url: site.url });
    // Discord shows no preview of a link in angle brackets.
    const unchanged = await mo.slash('reload', { url: `<${site.url}>` });
    expect(unchanged.text).toContain('has not changed since <t:1775124000:D>.');
    expect(labels(unchanged)).toEqual(['Further back']);
    text = `${whale}\n\nA last word.\n`;
    expect((await mo.slash('reload')).text).toContain('Passages: 1 added');
    expect(site.requests).toHaveLength(3);
  });

  it('takes one thing at a time', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    for (const given of [
      { url: 'https://example.org', default: true },
      { file: asFile(whale), default: true },
      { url: 'https://example.org', file: asFile(whale) },
    ]) {
      const reply = await mo.slash('reload', given);
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).toContain('only one of the options url, file, default and forget');
    }
  });

  it('keeps the article whatever is refused, and says why', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/missing') response.statusCode = 404;
      if (request.url === '/image') response.setHeader('content-type', 'image/png');
      if (request.url === '/around') response.writeHead(302, { location: '/around' });
      if (request.url === '/huge') response.write('x'.repeat(6 * 1024 * 1024));
      response.end('x');
    });
    const { discord } = await withBot(lighthouse, {}, { allowPrivateUrls: true });
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', { file: asFile(whale) });
    for (const [given, reason] of [
      [{ url: 'no link' }, 'is not a link'],
      [{ url: '/etc/passwd' }, 'is not a link'],
      [{ url: 'file:///etc/passwd' }, 'is not a link'],
      [{ url: 'http://127.0.0.1:1/' }, 'names a port'],
      [{ url: `${site.url}missing` }, '404'],
      [{ url: `${site.url}image` }, 'is an image'],
      [{ url: `${site.url}around` }, 'leads on to another page'],
      [{ url: `${site.url}huge` }, 'larger than 5 MB'],
      [{ file: { name: 'a.md', bytes: Buffer.alloc(6 * 1024 * 1024, 'x') } }, 'larger than 5 MB'],
      [
        { file: { name: 'a.png', bytes: Buffer.from('x'), contentType: 'image/png' } },
        'is an image',
      ],
      [{ file: { name: '**a**.md', bytes: Buffer.from('') } }, '“\\*\\*a\\*\\*.md” is empty'],
      [{ file: asFile('# Only\n\n## Headings\n') }, 'has headings but no text'],
      [{ file: asFile('\x89PNG\r\n\x1a\n\0\0\0\0') }, 'not a text that can be read'],
    ] as const) {
      const report = await mo.slash('reload', given);
      expect(report.ephemeral).toBe(true);
      expect(report.text).toContain(reason);
      expect(report.text).toMatch(/ The article stays as it was\.$/);
      expect(report.buttons).toEqual([]);
    }
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
  });

  it('says why in the form of the moderator’s own language', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true, locale: Locale.German });
    const report = await mo.slash('reload', { file: asFile('Once.\n\n'.repeat(20_001)) });
    expect(report.text).toContain('has 20.001 paragraphs; at most 20.000 are read');
    const edited = lighthouse.replace('## Light\n', '## LAMP_A\n').replace('colza', 'seal');
    expect((await mo.slash('reload', { file: asFile(edited) })).text).toContain(
      'Sections: 1 renamed\n-# “Light” is now “LAMP\\_A”\n',
    );
  });

  it('keeps the default article when its source is gone, and tells the log why', async () => {
    const { discord, path, logged } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    for (const [spoil, code] of [
      [() => writeFile(path, ''), 'source-empty'],
      [() => rm(path), 'file-missing'],
    ] as const) {
      await spoil();
      expect((await mo.slash('reload')).text).toBe(
        'The default article cannot be read again just now. Tell whoever runs this bot; its log says why. The article stays as it was.',
      );
      expect(logged.at(-1)).toMatchObject({
        outcome: 'refused',
        problem: {
          code: 'load-refused',
          problem: { code: 'default-unreadable', problem: { code } },
        },
      });
      expect((await mo.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
    }
    await writeFile(path, lighthouse);
    expect((await mo.slash('reload')).text).toContain('**Nothing changed.**');
  });

  it('opens no connection into a private network', async () => {
    const site = await serve((_, response) => respond(response, whale));
    const { discord, dataDir } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '[::ffff:127.0.0.1]']) {
      const report = await mo.slash('reload', { url: `http://${host}:${site.port}/` });
      expect(report.text).toMatch(/private network|not read/);
    }
    expect(site.connections()).toBe(0);
    expect(await readdir(dataDir, { recursive: true })).not.toContain('article.md');
  });

  it('limits how often a server loads, says when it can again, and never keeps it from going back', async () => {
    const { discord } = await withBot(lighthouse, {}, { loadsPerHour: 2 });
    const [north, south] = [discord.addServer(), discord.addServer()];
    const mo = discord.member({ name: 'Mo', moderator: true, server: north });
    const di = discord.member({ name: 'Di', moderator: true, server: south });
    // A load refused unread costs nothing.
    for (const url of ['no link', 'ftp://example.org', 'http://127.0.0.1/']) {
      expect((await mo.slash('reload', { url })).text).toMatch(/ 2 loads left this hour/);
    }
    const first = await mo.slash('reload', { file: asFile(lighthouse.replace('colza', 'seal')) });
    expect(first.text).toMatch(/1 load left this hour, one more at <t:\d+:t>\./);
    const load = await mo.slash('reload', { file: asFile(whale) });
    const refused = await mo.slash('reload', { file: asFile(lighthouse) });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/has used its 2 loads of the hour\. .*<t:\d+:t>/);
    expect((await di.slash('reload')).text).toContain('**Nothing changed.**');
    expect((await mo.press(load, 'Undo')).text).toContain('**Back again: ');
    expect((await mo.slash('reload', { default: true })).text).toContain('**Now live: ');
    expect((await mo.slash('reload', { forget: true })).text).toContain('for good?');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
  });

  it('leads on to a first question', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const offered = await mo.press(
      await mo.slash('reload', { file: asFile(whale) }),
      'Ask it something',
    );
    expect(offered).toMatchObject({ ephemeral: true });
    const [example] = labels(offered);
    const reply = await mo.press(offered, example as string);
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text.split('\n')[0]).toBe(`-# ${example}`);
    expect(reply.text).toMatch(/The article says|in the article’s own words/);
  });

  it('deletes what is kept for good, after a second press', async () => {
    const { discord, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    expect((await mo.slash('reload', { forget: true })).text).toContain('nothing to delete');
    const load = await mo.slash('reload', { file: asFile(whale) });
    const asked = await mo.slash('reload', { forget: true });
    expect((await mo.press(asked, 'Keep it')).text).toContain('**Nothing was deleted.**');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
    const again = await mo.slash('reload', { forget: true });
    const gone = await mo.press(again, 'Delete for good');
    expect(gone.text).toContain('**Deleted for good.**');
    expect((await mo.press(load, 'Undo')).text).toMatch(/report is out of date|no longer there/);
    for (let restarts = 0; restarts < 2; restarts++) {
      expect((await mo.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
      await restart();
    }
  });

  it('reads the latest text for everyone who asks at once', async () => {
    const { discord, path } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const reloads = [];
    for (let version = 1; version <= 8; version++) {
      // A reload may read at any moment, so that half a file must never stand there.
      await writeFile(`${path}.next`, lighthouse.replace('colza oil', `oil number ${version}`));
      await rename(`${path}.next`, path);
      reloads.push(mo.slash('reload'));
    }
    for (const report of await Promise.all(reloads)) {
      expect(report.text).toMatch(/Nothing changed|Passages: 1 changed/);
    }
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns oil number 8.**');
  });

  it('lets questions through while 20,000 passages load', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const paragraphs = Array.from(
      { length: 20_000 },
      (_, index) => `Ship ${index} passed the light at dawn with a cargo of ${index * 7} barrels.`,
    );
    let isLoading = true;
    const bytes = Buffer.from(paragraphs.join('\n\n'));
    const file = { name: 'article.txt', bytes, contentType: 'text/plain' };
    const reload = mo.slash('reload', { file }).finally(() => {
      isLoading = false;
    });
    let answers = 0;
    while (isLoading) {
      await mo.slash('ask', question);
      answers += 1;
    }
    expect((await reload).text).toContain('20,000 passages');
    // A load that held the event loop would let one or two through.
    expect(answers).toBeGreaterThan(10);
  });
});
