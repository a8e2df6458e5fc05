import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { FakeMember } from '../../src/playground/people/fake-member.js';
import type { SeenMessage } from '../../src/playground/people/seen-message.js';
import { lighthouse, shareBot, withBot } from './with-bot.js';

const NAME = 'Check this quote';

const bot = shareBot();

describe('“Check this quote”', { timeout: 20_000 }, () => {
  it('is offered on messages, everywhere', async () => {
    const { discord } = bot();
    for (const place of [{}, { directMessage: true }, { userInstall: true }]) {
      const ada = discord.member({ name: 'Ada', ...place });
      expect(ada.offered(ApplicationCommandType.Message)).toContain(NAME);
    }
  });

  it('shows on a press what a quotation leaves out', async () => {
    const words = Array.from({ length: 180 }, (_, word) => `word${word}`).join(' ');
    const { discord, restart } = await withBot(
      `# Oil\n\nThe lamp burns oil ${words} and gas by night.\n`,
    );
    const ada = discord.member({ name: 'Ada' });
    const reply = await check(ada, '“The lamp burns … and gas by night”');
    expect(reply.text).toMatch(/… \d+ words …/);
    expect(reply.text).not.toContain('word90');
    await restart();
    const open = await ada.press(reply, 'Show what is left out');
    expect(open.id).toBe(reply.id);
    expect(open.text).toContain(words);
    expect(open.buttons.map(({ label }) => label)).not.toContain('Show what is left out');
    expect(open.buttons.map(({ label }) => label)).toContain('Go to the message');
    const shared = await ada.press(open, 'Share');
    expect(shared.text).toContain(words);
  });

  it('tells who chose it what became of each quotation', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const reply = await check(
      ada,
      'It says "the lamp burns colza oil" and “The beam reaches ships forty miles away”, also «whales sing at night».',
    );
    expect(reply.ephemeral).toBe(true);
    expect(reply.text.split('\n')).toEqual([
      '✅ **Verbatim.** The article has these words.',
      '“the lamp burns colza oil”',
      '-# Light',
      '>>> **The lamp burns colza oil**. A clockwork turns the lens once a minute. The beam reaches ships twenty miles away.',
      '✏️ **Altered.** It differs from what the article says:',
      '“The beam reaches ships forty miles away”',
      '-# **Bold**: the quote. ~~Struck~~: only in the article. __**Underlined**__: only in the quote.',
      '-# Light',
      '>>> The lamp burns colza oil. A clockwork turns the lens once a minute. **The beam reaches ships** ~~twenty~~ __**forty**__ **miles away**.',
      expect.stringMatching(/^❌ \*\*Not in the article/),
      '“whales sing at night”',
      ...Array(reply.text.split('\n').length - 12).fill(expect.any(String)),
      '-# The Lighthouse',
    ]);
    expect(ben.sees()).toHaveLength(1);
  });

  it('leads to the sentence, on the web and in the reader', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const reply = await check(ada, '“A clockwork turns the lens”');
    expect(reply.buttons).toMatchObject([
      { label: 'Read on' },
      {
        label: 'Open',
        url: 'https://example.org/lighthouse#:~:text=A%20clockwork%20turns%20the%20lens',
      },
      { label: 'Share' },
      { label: 'Go to the message' },
    ]);
    const page = await ada.press(reply, 'Read on');
    expect(page).toMatchObject({ ephemeral: true });
    expect(page.text).toContain('The lamp burns colza oil.');
  });

  it('takes the whole message where nothing is quoted', async () => {
    const { discord } = bot();
    const reply = await check(discord.member({ name: 'Ada' }), 'THE LAMP   burns **colza** oil!!');
    expect(reply.text).toContain('✅ **Verbatim.**');
  });

  it('knows headings and the title, and leads to the section', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const reply = await check(ada, '“Keepers”');
    expect(reply.text).toBe(
      [
        '✅ **Verbatim.** The article has these words.',
        '“Keepers”',
        '-# Keepers',
        '>>> **Keepers**',
        '-# The Lighthouse',
      ].join('\n'),
    );
    expect((await ada.press(reply, 'Read on')).text).toContain('Ada Holm kept the light for');
    const across = await check(ada, 'ready in the cellar.\nKeepers\nAda Holm\nAda Holm kept');
    expect(across.text).toContain('✅ **Verbatim.**');
  });

  it('checks a word or two where nothing longer is quoted, and says what it passed over', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const short = await check(ada, 'It calls it a “colza oil” lamp and a “wonder”.');
    expect(short.text).toMatch(/^✅ \*\*Verbatim\.\*\*.*\n“colza oil”\n/);
    expect(short.text).toMatch(/\n❌ \*\*Not in the article.*\n“wonder”/);
    const mixed = await check(ada, 'The “wonder” is that “the lamp burns colza oil”.');
    expect(mixed.text).not.toContain('“wonder”');
    expect(mixed.text).toContain('\n-# 1 quote of a word or two was too short to check.\n');
  });

  it('reads what bots write', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const answer = await ada.slash('ask', { question: 'What does the lamp burn?' });
    const reply = await ada.messageCommand(NAME, answer);
    expect(reply.text).toMatch(/^✅ \*\*Verbatim\.\*\*.*\n“The lamp burns colza oil\. [^*]*”/);
    expect(reply.text.match(/^“/gm)).toHaveLength(1);
    const reader = await ada.press(answer, 'Read on');
    expect((await ada.messageCommand(NAME, reader)).text).toContain('✅ **Verbatim.**');
  });

  it('explains itself on a message without text', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const picture = { name: 'lamp.png', bytes: Buffer.from('x') };
    const link = ada.post('https://example.org/lighthouse');
    const messages = [
      link,
      ada.post('', [picture]),
      ada.post('?!'),
      ada.post('<@123> <:lamp:456> @everyone'),
    ];
    for (const message of messages) {
      const reply = await ada.messageCommand(NAME, message);
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).toContain('has no words to check');
    }
  });

  it('is shared, naming who did, and deleted again by them alone', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const reply = await check(ada, '“the lamp burns colza oil”');
    const shared = await ada.press(reply, 'Share');
    expect(ben.sees().at(-1)).toEqual(shared);
    expect(shared.text).toMatch(/^-# Shared by Ada\n✅.*\n“the lamp burns colza oil”/);
    expect(shared.buttons.at(-1)?.url).toMatch(/^https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+$/);
    expect((await ben.press(shared, 'Read on')).text).toContain('**The lamp burns colza oil.**');
    expect((await ben.press(shared, 'Delete')).text).toContain('Only the person who asked');
    await ada.press(shared, 'Delete');
    expect(ada.look(shared).deleted).toBe(true);
  });

  it('leads to the message that it checked, where others see it', async () => {
    const { discord } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const cora = discord.member({ name: 'Cora', directMessage: true });
    const linkFrom = (reply: SeenMessage) =>
      reply.buttons.find(({ label }) => label === 'Go to the message')?.url;
    const message = ada.post('“the lamp burns colza oil”');
    const reply = await ada.messageCommand(NAME, message);
    expect(linkFrom(reply)).toMatch(new RegExp(`/channels/\\d+/\\d+/${message.id}$`));
    expect(linkFrom(await check(cora, '“the lamp burns colza oil”'))).toContain('/channels/@me/');
    const own = await ada.slash('ask', { question: 'What does the lamp burn?', private: true });
    expect(linkFrom(await ada.messageCommand(NAME, own))).toBeUndefined();
  });

  it('shows and shares as many as fit of ten quotations, and says how many do not', async () => {
    const sentences = Array.from({ length: 10 }, (_, n) => `Ship ${n} came home from isle ${n}.`);
    const { discord } = await withBot(
      `---\nurl: https://example.org/\n---\n\n${sentences.join('\n\n')}\n`,
    );
    const ada = discord.member({ name: 'Ada' });
    const reply = await check(ada, sentences.map((sentence) => `“${sentence}”`).join(' '));
    expect(reply.text.match(/✅ \*\*Verbatim\.\*\*/g)).toHaveLength(8);
    expect(reply.text).toContain('2 more quotes do not fit here.');
    const shared = await ada.press(reply, 'Share');
    expect(shared.text).toContain('✅ **Verbatim.**');
    expect(shared.buttons.filter(({ label }) => label === 'Open')).toHaveLength(8);
  });

  it('checks again when the article has changed since, also after a restart', async () => {
    const { discord, restart } = await withBot();
    const [ada, mo] = [
      discord.member({ name: 'Ada' }),
      discord.member({ name: 'Mo', moderator: true }),
    ];
    const reply = await check(ada, '“the lamp burns *colza* oil” and “turns the lens once”');
    await restart();
    expect((await ada.press(reply, 'Read on')).text).toContain('The lamp burns colza oil.');
    const bytes = Buffer.from(lighthouse.replace('colza oil', 'whale oil every night'));
    await mo.slash('reload', { file: { name: 'article.md', bytes } });
    for (const button of ['Read on', 'Share']) {
      const again = await ada.press(reply, button);
      // What was to be shared is redrawn in its place, which the person then shares.
      expect(again.id === reply.id).toBe(button === 'Share');
      expect(again.ephemeral).toBe(true);
      expect(again.text).toMatch(
        /^\*\*The article has changed since\.\*\* .*\n✏️.*\n“the lamp burns/,
      );
      expect(again.text).toContain('✏️ **Altered.**');
      expect(again.text).toContain('✅ **Verbatim.**');
      expect(again.buttons.at(-1)?.url).toBe(reply.buttons.at(-1)?.url);
    }
  });

  it('counts as a question against the limit', async () => {
    const { discord } = await withBot(lighthouse, {}, { asksPerMinute: 2 });
    const ada = discord.member({ name: 'Ada' });
    await check(ada, '“the lamp burns colza oil”');
    await ada.slash('ask', { question: 'What does the lamp burn?' });
    const refused = await check(ada, '“the lamp burns colza oil”');
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/go on at <t:\d+:[tT]>/);
  });

  it('counts again where it checks again', async () => {
    const { discord } = await withBot(lighthouse, {}, { asksPerMinute: 2 });
    const ada = discord.member({ name: 'Ada' });
    const mo = discord.member({ name: 'Mo', moderator: true });
    const reply = await check(ada, '“the lamp burns colza oil”');
    const bytes = Buffer.from(lighthouse.replace('colza oil', 'paraffin'));
    await mo.slash('reload', { file: { name: 'article.md', bytes } });
    expect((await ada.press(reply, 'Read on')).text).toContain('✏️ **Altered.**');
    for (const button of ['Read on', 'Share']) {
      const refused = await ada.press(reply, button);
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toContain('That was a lot in a short time.');
    }
  });

  it('lets nothing in a message or an article become markup, a link or a ping', async () => {
    const hostile = '[free](https://evil.example) @everyone <@1> ~~gone~~ **loud** `code` ||dark||';
    const { discord } = await withBot(`# ${hostile}\n\n## Other\n\nSay: \\${hostile}\n`);
    const ada = discord.member({ name: 'Ada' });
    const reply = await check(ada, `“${hostile} <@&2> and more”`);
    expect(reply.pings).toEqual([]);
    const bare = reply.text
      .replace(/\\./g, '')
      .replace(/(__)?\*\*(Altered|Bold|Underlined|Not in the article)\.?\*\*(__)?/g, '');
    expect(bare).not.toMatch(/\[free|@|`|\|\|/);
  });
});

function check(member: FakeMember, text: string) {
  return member.messageCommand(NAME, member.post(text));
}
