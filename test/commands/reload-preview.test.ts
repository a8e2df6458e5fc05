import { describe, expect, it } from 'vitest';
import { asFile, labels, many, options, question, whale } from './reports.js';
import { withBot } from './with-bot.js';

describe('a preview, and all differences', options, () => {
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
});
