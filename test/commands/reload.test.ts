import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { Locale, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { decodePressId, encodePressId, type PressId } from '../../src/discord/message/press-id.js';
import type { SeenMessage } from '../../src/playground/fake-discord.js';
import { serve } from '../library/serve.js';
import { lighthouse, withBot } from './with-bot.js';

/** Each load starts a process, which may take a second on a busy machine. */
const options = { timeout: 60_000 };
const question = { question: 'What does the lamp burn?' };
const whale = lighthouse.replace('colza oil', 'whale oil');

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
      '>>> The lamp burns ~~colza oil~~ **paraffin**. A clockwork turns the lens once a minute. The…',
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

  it('undoes a load, also after a restart, and what was undone', async () => {
    const { discord, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const first = await mo.slash('reload', { file: asFile(whale) });
    const second = await mo.slash('reload', { file: asFile(lighthouse.replace('colza', 'seal')) });
    await restart();
    const outdated = await mo.press(first, 'Undo');
    expect(outdated.id).toBe(first.id);
    expect(outdated.text).toMatch(/^What this server reads has changed since this report/);
    expect(labels(outdated)).toEqual([]);
    const undone = await mo.press(second, 'Undo');
    expect(undone.ephemeral).toBe(true);
    expect(undone.text).toMatch(/^\*\*Back again: The Lighthouse\*\*/);
    expect(undone.text).toContain('~~seal~~ **whale**');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
    // The pressed button is gone; the one now shown leads back.
    expect(undone.id).toBe(second.id);
    await restart();
    const redone = await mo.press(undone, 'Undo');
    expect(redone.text).toContain('~~whale~~ **seal**');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns seal oil.**');
    const back = await mo.press(await mo.press(redone, 'Undo'), 'Further back');
    expect(back.text).toContain('The default article');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
    expect(mo.sees().filter(({ ephemeral }) => ephemeral)).toHaveLength(2);
  });

  it('goes further back, from the last report alone, and from one that nothing changed', async () => {
    let text = lighthouse;
    const site = await serve((_, response) => respond(response, text));
    const { discord, restart } = await withBot(lighthouse, {}, { allowPrivateUrls: true });
    const mo = discord.member({ name: 'Mo', moderator: true });
    let report = await mo.slash('reload');
    expect(labels(report)).toEqual([]);
    for (const oil of ['whale', 'seal', 'olive']) {
      text = lighthouse.replace('colza', oil);
      report = await mo.slash('reload', { url: site.url });
      expect(labels(report)).toEqual(['Undo', 'Post to the channel']);
    }
    await restart();
    for (const [press, change, buttons] of [
      ['Undo', '~~olive~~ **seal**', ['Undo', 'Further back']],
      ['Further back', '~~seal~~ **whale**', ['Undo', 'Further back', 'Latest']],
      ['Undo', '~~whale~~ **seal**', ['Undo', 'Latest']],
      ['Latest', '~~seal~~ **olive**', ['Undo']],
      ['Undo', '~~olive~~ **seal**', ['Undo', 'Further back']],
      ['Further back', '~~seal~~ **whale**', ['Undo', 'Further back', 'Latest']],
      ['Further back', '~~whale~~ **colza**', ['Undo', 'Latest']],
      ['Undo', '~~colza~~ **whale**', ['Undo', 'Latest']],
    ] as const) {
      report = await mo.press(report, press);
      expect(report.text).toContain(change);
      expect(labels(report).toSorted()).toEqual([...buttons, 'Post to the channel'].toSorted());
    }
    text = lighthouse.replace('colza', 'whale');
    const unchanged = await mo.slash('reload');
    expect(unchanged.text).toContain('**Nothing changed.**');
    expect(labels(unchanged)).toEqual(['Further back', 'Latest']);
    expect((await mo.press(unchanged, 'Further back')).text).toContain('~~whale~~ **colza**');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
  });

  it('reads no uploaded file again, and says how to go on', async () => {
    const { discord, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', { file: asFile(whale) });
    await mo.slash('reload', { file: asFile(lighthouse.replace('colza', 'seal')) });
    for (const [oil, buttons] of [
      ['whale', ['Further back']],
      ['colza', ['Further back', 'Latest']],
    ] as const) {
      await restart();
      const report = await mo.slash('reload');
      expect(report.ephemeral).toBe(true);
      expect(report.text).toContain(
        '**The article stays as it is.** It came from an uploaded file, which cannot be read again; to load it anew, upload the file with `/reload file:`.',
      );
      expect(labels(report)).toEqual(buttons);
      await mo.press(report, 'Further back');
      const reply = await mo.slash('ask', question);
      expect(reply.text).toContain(`**The lamp burns ${oil} oil.**`);
    }
  });

  it('undoes a press that comes twice only once', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', { file: asFile(whale) });
    const load = await mo.slash('reload', { file: asFile(lighthouse.replace('colza', 'seal')) });
    const pressed = mo.press(load, 'Undo');
    // The second press changes nothing, so nothing is to be waited for.
    void mo.press(load, 'Undo').catch(() => {});
    const undone = await pressed;
    await mo.slash('ask', question);
    expect(mo.look(undone).text).toContain('**Back again: ');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
  });

  it('undoes nothing for who is no moderator any more', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const load = await mo.slash('reload', { file: asFile(whale) });
    mo.permit(PermissionFlagsBits.ViewChannel);
    const refused = await mo.press(load, 'Undo');
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused.text).toContain('Only moderators can undo this');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
    mo.permit(PermissionFlagsBits.Administrator);
    expect((await mo.press(load, 'Undo')).text).toContain('**Back again: ');
  });

  it('undoes for who may load by the server’s settings', async () => {
    const { discord } = await withBot();
    const ed = discord.member({ name: 'Ed', grantedCommands: ['reload'] });
    const undone = await ed.press(await ed.slash('reload', { file: asFile(whale) }), 'Undo');
    expect(undone.text).toContain('**Back again: ');
    expect((await ed.press(undone, 'Undo')).text).toContain('~~colza~~ **whale**');
  });

  it('undoes for nobody who forges a press', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const ed = discord.member({ name: 'Ed', grantedCommands: ['reload'] });
    const ada = discord.member({ name: 'Ada' });
    const seen = await ada.slash('ask', { question: 'the lamp' });
    for (const loader of [mo, ed]) {
      const loaded = await loader.slash('reload', { file: asFile(whale) });
      const customId = loaded.buttons.find(({ label }) => label === 'Undo')?.customId as string;
      const { fingerprint = '', number = 0 } = decodePressId(
        (await mo.slash('reload')).buttons.find(({ label }) => label === 'Further back')
          ?.customId as string,
      ) as PressId;
      for (const forged of [
        customId,
        customId.replace('undo-granted', 'undo'),
        encodePressId({ action: 'undo-granted', fingerprint, number }),
      ]) {
        const reply = await ada.forgePress(seen, forged);
        expect(reply).toMatchObject({ ephemeral: true });
        expect((await ada.slash('ask', question)).text).toContain('whale oil');
      }
      await mo.slash('reload', { default: true });
    }
  });

  it('names the article that there is by now, however long its title', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const first = await mo.slash('reload', { file: asFile(whale) });
    await mo.slash('reload', { file: asFile(`# ${'*Long* '.repeat(50)}\n\nText.\n`) });
    const refused = await mo.press(first, 'Undo');
    expect(refused.text).toMatch(
      /^What this server reads has changed since this report: it is “Long Long /,
    );
  });

  it('undoes the return to the default article', async () => {
    const { discord, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', { file: asFile(whale) });
    const back = await mo.slash('reload', { default: true });
    await restart();
    expect((await mo.press(back, 'Undo')).text).toContain('This server’s own article');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
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
      [{ file: asFile('\x89PNG\r\n\x1a\n\0\0\0\0') }, 'no text that can be read'],
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
        'The default article cannot be read again just now. Whoever runs this bot finds the reason in its log. The article stays as it was.',
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
      expect((await mo.slash('reload', { url })).text).toMatch(/ 2 loads are left of this hour’s/);
    }
    const first = await mo.slash('reload', { file: asFile(lighthouse.replace('colza', 'seal')) });
    expect(first.text).toMatch(/1 load is left of this hour’s, one more at <t:\d+:t>\./);
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

  it('shows what would change, and changes nothing until it is made live', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const ada = discord.member({ name: 'Ada' });
    const preview = await mo.slash('reload', { file: asFile(whale), preview: true });
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toMatch(/^\*\*Preview: The Lighthouse\*\*.* Nothing changes until/);
    expect(preview.text).toContain('- Keepers\n  - Ada Holm');
    expect(preview.text).toContain('~~colza~~ **whale**');
    expect((await ada.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
    const customId = preview.buttons[0]?.customId as string;
    const forged = await ada.forgePress(await ada.slash('ask', question), customId);
    expect(forged.text).toContain('Only moderators can do this');
    const live = await mo.press(preview, 'Make it live');
    expect(live.id).toBe(preview.id);
    expect(live.text).toMatch(/^\*\*Now live: The Lighthouse\*\*/);
    expect((await ada.slash('ask', question)).text).toContain('**The lamp burns whale oil.**');
    expect((await mo.press(live, 'Undo')).text).toContain('~~whale~~ **colza**');
    expect((await mo.slash('reload', { preview: true })).text).toContain('nothing to preview');
  });

  it('previews the return to the default article, and what is no change', async () => {
    const { discord, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', { file: asFile(whale) });
    const same = await mo.slash('reload', { file: asFile(whale), preview: true });
    expect(same.text).toContain('**Nothing would change.**');
    expect(labels(same)).toEqual([]);
    const lost = await mo.slash('reload', { file: asFile(many('Ships')), preview: true });
    const back = await mo.slash('reload', { default: true, preview: true });
    expect((await mo.press(lost, 'Make it live')).text).toContain('no longer kept');
    await mo.press(back, 'Make it live');
    expect((await mo.slash('ask', question)).text).toContain('**The lamp burns colza oil.**');
    const late = await mo.slash('reload', { file: asFile(whale), preview: true });
    await restart();
    expect((await mo.press(late, 'Make it live')).text).toContain('no longer kept');
  });

  it('shows all differences, page by page, also of a preview', async () => {
    const { discord } = await withBot(many('Ships pass at hour'));
    const mo = discord.member({ name: 'Mo', moderator: true });
    const file = asFile(many('Ships went at hour'));
    const preview = await mo.slash('reload', { file, preview: true });
    expect((await mo.press(preview, 'Show all')).text).toMatch(
      /^\*\*Preview: .*\n.*\n\*\*12 differences\*\* · 1 of 4/,
    );
    const report = await mo.press(preview, 'Make it live');
    const first = await mo.press(report, 'Show all');
    expect(first.id).toBe(report.id);
    expect(first.text).toMatch(/^\*\*Now live: /);
    expect(labels(first)).toEqual(['Previous', 'Next', 'Undo', 'Post to the channel']);
    expect(first.text).toContain('hour 2.');
    const second = await mo.press(first, 'Next');
    expect(second.id).toBe(first.id);
    expect(second.text).toMatch(/\n\*\*12 differences\*\* · 2 of 4/);
    expect((await mo.press(second, 'Previous')).text).toBe(first.text);
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
    expect((await mo.press(load, 'Undo')).text).toMatch(/nothing to undo here|no longer there/);
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

/** But for what is below every report. */
function labels({ buttons }: SeenMessage) {
  return buttons.map(({ label }) => label).filter((label) => label !== 'Ask it something');
}

function asFile(text: string) {
  return { name: 'article.md', bytes: Buffer.from(text), contentType: 'text/markdown' };
}

function many(words: string): string {
  const passages = Array.from({ length: 12 }, (_, number) => `${words} ${number}.\n\n`);
  return `# Ships\n\n${passages.join('')}`;
}

function respond(response: ServerResponse, markdown: string): void {
  response.setHeader('content-type', 'text/markdown');
  response.end(markdown);
}
