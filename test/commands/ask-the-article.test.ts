import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { shareBot, withBot } from './with-bot.js';

const MENU = 'Ask the article';

const bot = shareBot();

describe('“Ask the article”', () => {
  it('is in the menu of messages, for everyone, everywhere', async () => {
    const { discord } = bot();
    for (const place of [{}, { directMessage: true }, { userInstall: true }]) {
      const member = discord.member({ name: 'Ada', ...place });
      expect(member.offered(ApplicationCommandType.Message)).toContain(MENU);
    }
  });

  it('takes the text of a message for the question, privately', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const asks = `<@${ada.id}> does anyone know\nwho kept the light? <:lamp:123> https://x.com/a?b=c`;
    const message = ben.post(asks);
    const reply = await ada.messageCommand(MENU, message);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('-# does anyone know who kept the light?');
    expect(reply.text).toContain('**Ada Holm kept the light for thirty years.**');
    expect(reply.buttons.map(({ label }) => label)).toContain('Share');
    expect(ben.sees().map(({ id }) => id)).toEqual([message.id]);
  });

  it('takes what a long message asks, wherever that stands', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const story = 'We walked along the shore and saw *many* birds. '.repeat(18);
    const link = 'https://example.org/search?q=birds';
    for (const text of [
      `${story}${link}\nWho kept the **light**?`,
      `Who kept the light? ${story}`,
      `${story}Who kept the light? ${story}`,
    ]) {
      const reply = await ada.messageCommand(MENU, ada.post(text));
      expect(reply.text).toMatch(/^-# Who kept the light\?\n/);
      expect(reply.text).toContain('**Ada Holm kept the light for thirty years.**');
    }
  });

  it('takes all of a message that asks nothing, as far as a question goes', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const reply = await ada.messageCommand(
      MENU,
      ada.post(`Kept the light. ${'Birds. '.repeat(99)}`),
    );
    expect(reply.text).toContain('Ada Holm kept the light');
  });

  it('asks the question of an answer again', async () => {
    const { discord } = bot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const answer = await ada.slash('ask', { question: 'Who kept *the* light?' });
    const again = await ben.messageCommand(MENU, answer);
    expect(again.ephemeral).toBe(true);
    expect(again.text).toBe(answer.text);
  });

  it('explains itself where a message has no text', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const file = { name: 'lamp.png', bytes: new Uint8Array([1]) };
    for (const message of [
      ada.post('', [file as never]),
      ada.post(`<@${ada.id}>`),
      ada.post('https://example.org/lamp?who=Ada'),
    ]) {
      const reply = await ada.messageCommand(MENU, message);
      expect(reply).toMatchObject({ ephemeral: true });
      expect(reply.text).toContain('This message has no text');
    }
    const wordless = await ada.messageCommand(MENU, ada.post('👍'));
    expect(wordless).toMatchObject({ ephemeral: true, buttons: [] });
    expect(wordless.text).toContain('nothing to look up');
  });
});
