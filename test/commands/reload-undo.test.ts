import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { decodePressId, encodePressId, type PressId } from '../../src/discord/message/press-id.js';
import { serve } from '../library/serve.js';
import { asFile, labels, options, question, respond, whale } from './reports.js';
import { lighthouse, withBot } from './with-bot.js';

describe('the buttons below a report', options, () => {
  it('undoes a load, also after a restart, and what was undone', async () => {
    const { discord, restart } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const first = await mo.slash('reload', { file: asFile(whale) });
    const second = await mo.slash('reload', { file: asFile(lighthouse.replace('colza', 'seal')) });
    await restart();
    const outdated = await mo.press(first, 'Undo');
    expect(outdated.id).toBe(first.id);
    expect(outdated.text).toMatch(/^This report is out of date\./);
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

  it('goes no step back to what was undone before the load', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const load = (oil: string) =>
      mo.slash('reload', { file: asFile(lighthouse.replace('colza', oil)) });
    await load('whale');
    await mo.press(await load('seal'), 'Undo');
    const report = await load('olive');
    expect(labels(report)).toEqual(['Undo', 'Post to the channel', 'Further back']);
    expect((await mo.press(report, 'Further back')).text).toContain('~~olive~~ **colza**');
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
        '**The article stays as it is.** It came from an uploaded file, which cannot be read a second time. To load it again, upload it with `/reload file:`.',
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

  it('does not let a former moderator undo', async () => {
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

  it('lets a member undo whom the server’s settings allow to load', async () => {
    const { discord } = await withBot();
    const ed = discord.member({ name: 'Ed', grantedCommands: ['reload'] });
    const undone = await ed.press(await ed.slash('reload', { file: asFile(whale) }), 'Undo');
    expect(undone.text).toContain('**Back again: ');
    expect((await ed.press(undone, 'Undo')).text).toContain('~~colza~~ **whale**');
  });

  it('lets nobody undo with a forged press', async () => {
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

  it('names the present article when a report is out of date, however long its title', async () => {
    const { discord } = await withBot();
    const mo = discord.member({ name: 'Mo', moderator: true });
    const first = await mo.slash('reload', { file: asFile(whale) });
    await mo.slash('reload', { file: asFile(`# ${'*Long* '.repeat(50)}\n\nText.\n`) });
    const refused = await mo.press(first, 'Undo');
    expect(refused.text).toMatch(/^This report is out of date\. This server now reads “Long Long /);
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
});
