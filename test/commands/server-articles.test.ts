import { type ChildProcess, execFileSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskServerRecords } from '../../src/library/store/disk/disk-server-records.js';
import type { FakeMember } from '../../src/playground/people/fake-member.js';
import { serve } from '../library/serve.js';
import { lighthouse, withBot } from './with-bot.js';

const textFile = (text: string, name = 'story.md', contentType = 'text/markdown') => ({
  file: { name, bytes: Buffer.from(text), contentType },
});
const mill = '# The Mill\n\nThe mill grinds rye. It stands on the river.\n';
const question = { question: 'What does the mill grind? What does the lamp burn?', private: true };
const textOf = async (member: FakeMember) => (await member.slash('ask', question)).text;

describe('servers', () => {
  it('never see each other’s articles', async () => {
    const { discord, restart } = await withBot();
    const [library, harbour] = [discord.addServer(), discord.addServer()];
    const mo = discord.member({ name: 'Mo', server: library, moderator: true });
    const others = [
      discord.member({ name: 'Ed', server: harbour, moderator: true }),
      discord.member({ name: 'Di', directMessage: true }),
      discord.member({ name: 'Cy', userInstall: true }),
    ];
    await mo.slash('reload', textFile(mill));
    for (const after of ['a load', 'a restart']) {
      expect(await textOf(mo), after).toContain('The mill grinds rye.');
      for (const other of others) {
        expect(await textOf(other), after).toContain('The lamp burns colza oil.');
        expect(await textOf(other), after).not.toContain('rye');
      }
      await restart();
    }
    await others[0]?.slash('reload', textFile(mill.replace('rye', 'maize')));
    expect(await textOf(mo)).toContain('The mill grinds rye.');
    expect(await textOf(others[0] as FakeMember)).toContain('The mill grinds maize.');
  });

  it('get back what they read before, also after a restart', async () => {
    const { discord, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const first = await mo.slash('reload', textFile(mill));
    const second = await mo.slash('reload', textFile(mill.replace('rye', 'maize')));
    await restart();
    expect(await textOf(mo)).toContain('The mill grinds maize.');
    await mo.press(second, 'Undo');
    await restart();
    expect(await textOf(mo)).toContain('The mill grinds rye.');
    await mo.press(first, 'Undo');
    expect(await textOf(mo)).toContain('The lamp burns colza oil.');
    const late = await mo.press(second, 'Undo');
    expect(late.text).toContain('This report is out of date');
    expect(await textOf(mo)).toContain('The lamp burns colza oil.');
  });

  it('read the default article once an operator deleted theirs', async () => {
    const { discord, dataDir, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    for (const load of ['the first', 'the next']) {
      const report = await mo.slash('reload', textFile(mill));
      expect(await textOf(mo), load).toContain('The mill grinds rye.');
      const [server = ''] = await readdir(join(dataDir, 'servers'));
      // As `npm run servers -- remove` does.
      await new DiskServerRecords(dataDir).forget(server);
      expect(await textOf(mo), load).toContain('The lamp burns colza oil.');
      expect((await mo.press(report, 'Undo')).text).toContain('This report is out of date');
      await restart();
      expect(await textOf(mo), load).toContain('The lamp burns colza oil.');
    }
  });

  it('read the default article while theirs is damaged, and are told so', async () => {
    const { discord, dataDir, logged, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const isDefault = 'own article cannot be read**, so the default article stands in';
    expect((await mo.slash('article')).text).not.toContain(isDefault);
    await mo.slash('reload', textFile(mill));
    const [server = ''] = await readdir(join(dataDir, 'servers'));
    const path = join(dataDir, 'servers', server, '1.article');
    await writeFile(path, (await readFile(path)).subarray(0, -3));
    // The second time it has been set aside.
    for (const restarted of ['once', 'twice']) {
      await restart();
      const answer = await textOf(mo);
      expect(answer, restarted).toContain('The lamp burns colza oil.');
      expect(answer, restarted).toContain('\n-# This server’s own article cannot be read;');
      const check = await mo.messageCommand('Check this quote', mo.post('“The mill grinds rye.”'));
      expect(check.text, restarted).toContain('\n-# This server’s own article cannot be read;');
      expect((await mo.slash('article')).text, restarted).toContain(isDefault);
      const section = await mo.slash('article', { section: 'beginning' });
      expect(section.text, restarted).toContain('\n-# This server’s own article cannot be read;');
      expect((await mo.slash('reload')).text, restarted).toContain(isDefault);
    }
    expect(logged).toContainEqual(expect.objectContaining({ msg: 'damaged article set aside' }));
    const report = await mo.slash('reload', textFile(mill));
    expect(report.text).toContain('the default article stood in for it');
    // It would bring back nothing.
    expect(report.buttons.map(({ label }) => label)).toEqual(['Ask it something']);
    const answer = await textOf(mo);
    expect(answer).toContain('The mill grinds rye.');
    expect(answer).not.toContain('cannot be read');
    expect((await mo.slash('article')).text).not.toContain(isDefault);
  });

  it('keep what they read while its file cannot be read just now, and may go back to it', async () => {
    const { discord, dataDir } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', textFile(mill));
    const mend = await makeUnreadable(dataDir);
    expect((await mo.slash('reload')).text).toMatch(
      /cannot be read just now\. .* The article stays as it was\.$/,
    );
    expect(await textOf(mo)).toContain('The mill grinds rye.');
    const report = await mo.slash('reload', textFile(mill.replace('rye', 'maize')));
    expect(report.text).toContain('~~rye~~ **maize**');
    expect((await mo.press(report, 'Undo')).text).toContain('cannot be read just now');
    expect(await textOf(mo)).toContain('The mill grinds maize.');
    await mend();
    expect((await mo.press(report, 'Undo')).text).toContain('~~maize~~ **rye**');
    expect(await textOf(mo)).toContain('The mill grinds rye.');
  });

  it.each([
    ['another', textFile(mill.replace('rye', 'maize'))],
    ['the default article', { default: true }],
  ])(
    'may go back to what cannot be read just now from %s, also after a restart',
    async (_, given) => {
      const { discord, dataDir, restart } = await withBot();
      const mo = discord.member({ name: 'Mo', moderator: true });
      await mo.slash('reload', textFile(mill));
      const mend = await makeUnreadable(dataDir);
      await restart();
      expect(await textOf(mo)).toContain('The lamp burns colza oil.');
      const report = await mo.slash('reload', given);
      expect(report.text).toContain('Undo brings it back once it can be read.');
      await mend();
      await restart();
      await mo.press(report, 'Undo');
      expect(await textOf(mo)).toContain('The mill grinds rye.');
    },
  );

  it('undo nothing while what they read cannot be read just now', async () => {
    const { discord, dataDir, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const report = await mo.slash('reload', textFile(mill));
    const mend = await makeUnreadable(dataDir);
    await restart();
    expect((await mo.press(report, 'Undo')).text).toContain('cannot be read just now');
    await mend();
    expect(await textOf(mo)).toContain('The mill grinds rye.');
    expect((await mo.press(report, 'Undo')).text).toContain('**Back again: ');
  });

  it('go further back from a damaged article', async () => {
    const { discord, dataDir, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', textFile(mill));
    await mo.slash('reload', textFile(mill.replace('rye', 'maize')));
    await writeFile(await presentFile(dataDir), 'nonsense');
    await restart();
    const report = await mo.slash('reload');
    expect(report.text).toContain('own article cannot be read**');
    await mo.press(report, 'Further back');
    expect(await textOf(mo)).toContain('The mill grinds rye.');
  });

  it('go back to the default article, and leave the damaged one for good', async () => {
    const { discord, dataDir, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', textFile(mill));
    const [server = ''] = await readdir(join(dataDir, 'servers'));
    await writeFile(join(dataDir, 'servers', server, '1.article'), 'nonsense');
    await restart();
    const report = await mo.slash('reload', { default: true });
    expect(report.text).toContain('**Now live: ');
    expect(report.buttons.map(({ label }) => label)).toEqual(['Ask it something']);
    await restart();
    expect((await mo.slash('article')).text).not.toContain('stands in');
  });

  it('keep what they read where the one before was damaged', async () => {
    const { discord, dataDir } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    await mo.slash('reload', textFile(mill));
    const report = await mo.slash('reload', textFile(mill.replace('rye', 'maize')));
    const [server = ''] = await readdir(join(dataDir, 'servers'));
    await writeFile(join(dataDir, 'servers', server, '1.article'), 'nonsense');
    expect((await mo.press(report, 'Undo')).text).toContain('or its file was damaged');
    expect(await textOf(mo)).toContain('The mill grinds maize.');
  });

  // A pipe gives nothing until somebody writes into it.
  it.skipIf(process.platform === 'win32')(
    'suggest nothing while an article is long in coming, and answer once it is there',
    async () => {
      const { discord, dataDir, restart } = await withBot();
      const mo = discord.member({ name: 'Mo', moderator: true });
      await mo.slash('reload', textFile(mill));
      const [server = ''] = await readdir(join(dataDir, 'servers'));
      const path = join(dataDir, 'servers', server, '1.article');
      const kept = await readFile(path);
      await restart();
      await rm(path);
      execFileSync('mkfifo', [path]);
      expect(await mo.autocomplete('ask', { question: 'mill' })).toEqual([]);
      expect(await mo.autocomplete('article', { section: '' })).toEqual([]);
      const answer = textOf(mo);
      await writeFile(path, kept);
      expect(await answer).toContain('The mill grinds rye.');
      expect(await mo.autocomplete('ask', { question: 'mill' })).not.toEqual([]);
    },
  );

  // Windows cannot stop a process for a while.
  it.skipIf(process.platform === 'win32')(
    'do not wait for the article of another that takes long to read',
    async () => {
      const { discord, dataDir, restart } = await withBot();
      const [slow, quick] = [discord.addServer(), discord.addServer()].map((server) =>
        discord.member({ name: 'Mo', server, moderator: true }),
      ) as [FakeMember, FakeMember];
      await slow.slash('reload', textFile(mill));
      // As a bot of another version leaves it: the article is parsed again.
      const [server = ''] = await readdir(join(dataDir, 'servers'));
      await rm(join(dataDir, 'servers', server, '1.parsed'));
      await quick.slash('reload', textFile(mill));
      await restart();
      const stopped = stopNextProcess();
      const answered: string[] = [];
      const late = textOf(slow).finally(() => answered.push('slow'));
      const child = await stopped;
      expect(await textOf(quick)).toContain('The mill grinds rye.');
      expect(answered).toEqual([]);
      child.kill('SIGCONT');
      expect(await late).toContain('The mill grinds rye.');
    },
  );

  it('load links of a private network only where the operator allows it', async () => {
    const site = await serve((_, response) => response.end(mill));
    const guarded = await withBot();
    const mo = guarded.discord.member({ name: 'Mo', moderator: true });
    for (const url of [site.url, guarded.discord.apiUrl, 'http://localhost/', 'http://[::1]/']) {
      const report = await mo.slash('reload', { url });
      expect([report.ephemeral, report.text]).toEqual([
        true,
        expect.stringContaining('leads into a private network'),
      ]);
    }
    expect(site.connections()).toBe(0);
    expect(await textOf(mo)).toContain('The lamp burns colza oil.');

    const open = await withBot(lighthouse, {}, { allowPrivateUrls: true });
    const ed = open.discord.member({ name: 'Ed', moderator: true });
    await ed.slash('reload', { url: site.url });
    expect(await textOf(ed)).toContain('The mill grinds rye.');
  });

  it.each([
    ['is larger than 5 MB', textFile('x'.repeat(5 * 1024 * 1024 + 1))],
    [
      'is damaged, or is not the kind of file it says',
      textFile('%PDF-1.7', 'story.pdf', 'application/pdf'),
    ],
    ['has 20,001 paragraphs', textFile('Once.\n\n'.repeat(20_001))],
    ['is empty', textFile(' ')],
    ['is not a link', { url: `ftp://example.org/${'x'.repeat(1900)}` }],
    ['holds a user name or password', { url: 'https://ada:secret@example.org/' }],
    ['names a port that is not for web pages', { url: 'http://example.org:22/' }],
    ['names a port that is not for web pages', { url: 'http://example.org:81/' }],
  ])('are told that what they load %s', async (reason, options) => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const report = await mo.slash('reload', options);
    expect(report).toMatchObject({ ephemeral: true, text: expect.stringContaining(reason) });
    expect(await textOf(mo)).toContain('The lamp burns colza oil.');
  });
});

/** Of the only server that loaded anything. */
async function presentFile(dataDir: string): Promise<string> {
  const [server = ''] = await readdir(join(dataDir, 'servers'));
  const folder = join(dataDir, 'servers', server);
  const numbers = (await readdir(folder)).map((name) => Number.parseInt(name, 10) || 0);
  return join(folder, `${Math.max(...numbers)}.article`);
}

/** Puts a folder in its place, until it is mended; as a disk may fail for a while. */
async function makeUnreadable(dataDir: string): Promise<() => Promise<void>> {
  const path = await presentFile(dataDir);
  await rename(path, `${path}-away`);
  await mkdir(path);
  return async () => {
    await rm(path, { recursive: true });
    await rename(`${path}-away`, path);
  };
}

/** Stops the next child process before it does anything. */
function stopNextProcess(): Promise<ChildProcess> {
  return new Promise((resolve) => {
    const stop = (message: unknown) => {
      unsubscribe('child_process', stop);
      const { process: child } = message as { process: ChildProcess };
      child.once('spawn', () => {
        child.kill('SIGSTOP');
        resolve(child);
      });
    };
    subscribe('child_process', stop);
  });
}
