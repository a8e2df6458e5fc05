import { writeFile } from 'node:fs/promises';
import { ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { lighthouse, shareBot, withBot } from './with-bot.js';

const bot = shareBot();
const FINES =
  'A lost book costs ten crowns. A torn page costs two crowns. Children pay half of each fine.';

describe('/ask', () => {
  it('quotes the passage that answers, for all to see', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const reply = await ada.slash('ask', { question: 'What does the lamp burn?' });
    expect(reply.text.split('\n')).toEqual([
      '-# What does the lamp burn?',
      expect.stringMatching(/^-# .* · \[Light\]\(https:\/\/example\.org\/lighthouse#/),
      '**The lamp burns colza oil.** A clockwork turns the lens once a minute. The beam reaches ships twenty miles away.',
      '-# The Lighthouse',
    ]);
    expect(reply.buttons).toMatchObject([
      { label: 'Read on' },
      { label: 'More' },
      {
        label: 'Open',
        url: 'https://example.org/lighthouse#:~:text=The%20lamp%20burns%20colza%20oil.',
      },
      { label: 'Delete' },
    ]);
    expect(reply.flags & MessageFlags.IsComponentsV2).toBeTruthy();
    expect(ben.sees()).toEqual([reply]);
  });

  it('shows a private answer to nobody else', async () => {
    const { discord } = await withBot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const question = 'Who kept the light?';
    const reply = await ada.slash('ask', { question, private: true });
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text).toContain('**Ada Holm kept the light for thirty years.**');
    expect(ben.sees()).toEqual([]);
    expect(await ben.slash('ask', { question, private: false })).toMatchObject({
      ephemeral: false,
    });
  });

  it('says when the article does not say, and which words it lacks', async () => {
    const { discord } = bot();
    const reply = await discord
      .member({ name: 'Ada' })
      .slash('ask', { question: 'Which giraffes eat bananas?' });
    expect(reply.text).toContain('**The article does not say.**');
    expect(reply.text).toMatch(/It never uses “giraffes”, “eat”,? and “bananas”\./);
  });

  it('claims no more of each of two questions than of one', async () => {
    const { discord } = await withBot();
    const ada = discord.member({ name: 'Ada' });
    const ask = async (other: string) =>
      await ada.slash('ask', { question: `Who kept the light for thirty years? ${other}` });
    const [sure, near, perhaps, absent] = [
      await ask('What does the lamp burn?'),
      await ask('What is in the cellar of the castle?'),
      await ask('Which ships carry wheat to Chicago?'),
      await ask('Which giraffes eat bananas?'),
    ];
    for (const reply of [sure, near, perhaps, absent])
      expect(reply.text).toContain('**Ada Holm kept the light for thirty years.**');
    expect(sure.text).not.toContain('nearest');
    expect(near.text).toMatch(/The nearest that the article has.*\n-# It never uses “castle”\./);
    expect(near.text).toContain('**A spare lamp stands ready in the cellar.**');
    expect(perhaps.text).toMatch(/\*\*The article may not say\*\*\nIt never uses .*“Chicago”\./);
    expect(absent.text).toMatch(/\*\*The article does not say\.\*\*\nIt never uses .*“bananas”\./);
    const color = ({ components: [container] }: typeof sure) =>
      container?.type === ComponentType.Container && container.accent_color;
    expect(color(near)).not.toBe(color(sure));
    expect([color(perhaps), color(absent)]).toEqual([color(near), color(near)]);
  });

  it('names a section that it sums up once, and the sections within it above their sentences', async () => {
    const { discord } = await withBot(
      `# Fees\n\n## Fines\n\n${FINES}\n\n### Late\n\nA day costs a crown.\n`,
    );
    const ada = discord.member({ name: 'Ada' });
    const { text } = await ada.slash('ask', { question: 'summarise Fines' });
    expect(text.match(/Fines/g)).toHaveLength(3);
    expect(text).toMatch(/\n-# Fines › Late\nA day costs a crown\./);
    const section = await ada.slash('ask', { question: 'section 1' });
    expect(section.text).toMatch(/Fines\*\* begins:\n\*?\*?A lost book costs ten crowns/);
  });

  it('shows only the member a passage that may not answer, who can share it', async () => {
    const { discord } = bot();
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const reply = await ada.slash('ask', { question: 'Which ships carry wheat to Chicago?' });
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.text).toContain('**The article may not say**');
    expect(reply.text).toContain('**The beam reaches ships twenty miles away.**');
    expect(reply.text).toContain('It never uses');
    expect(reply.buttons.map(({ label }) => label)).toContain('Share');
    expect(ben.sees()).toEqual([]);
  });

  it('answers in direct messages, and wherever people installed it for themselves', async () => {
    const { discord } = bot();
    const elsewhere = discord.addServer({ hasBot: false });
    const people = [
      discord.member({ name: 'Ada', directMessage: true }),
      discord.member({ name: 'Ben', userInstall: true }),
      discord.member({ name: 'Cy', userInstall: true, server: elsewhere }),
    ];
    for (const person of people) {
      const reply = await person.slash('ask', { question: 'When was it built?' });
      expect(reply.text).toContain('It was built in 1901');
    }
  });

  it.each([
    '@everyone <@1> **bold** [free](https://evil.example) # x',
    `Z${'\u0335'.repeat(499)}`,
    '\u202eoil lamp',
    '__proto__ constructor toString',
    'ما هو الزيت؟',
  ])('answers %j, pings nobody and follows no markup', async (question) => {
    const { discord } = bot();
    const reply = await discord.member({ name: 'Eve' }).slash('ask', { question });
    expect(reply.pings).toEqual([]);
    expect(reply.allowedMentions).toMatchObject({ parse: [] });
    // The heading is a link of the bot's own.
    const written = reply.text.replace(/\[[^\n]*\]\(https:\/\/example[^\n]*\)/, '');
    expect(written).not.toMatch(/(?<!\\)[[<@]/);
    expect(reply.text).toContain('The Lighthouse');
  });

  it.each(['*'.repeat(500), '😀'.repeat(250), '???'])(
    'tells only who asked that %j has nothing to look up',
    async (question) => {
      const { discord } = await withBot();
      const reply = await discord.member({ name: 'Ada' }).slash('ask', { question });
      expect(reply).toMatchObject({ ephemeral: true, buttons: [] });
      expect(reply.text).toContain('**There is nothing to look up in this question.**');
    },
  );

  it.each(['What is this article about?', 'tl;dr', 'When was this published?', 'Thanks!', 'the'])(
    'leads on from %j to what the article is',
    async (question) => {
      const world = await withBot(lighthouse.replace('---\n', '---\nauthor: Ada Holm\n'));
      const ada = world.discord.member({ name: 'Ada' });
      const reply = await ada.slash('ask', { question });
      // Thanks concern nobody else; what the article is may.
      expect(reply.ephemeral).toBe(question === 'Thanks!' || question === 'the');
      expect(reply.text).not.toContain('never uses');
      await world.restart();
      const about = await ada.press(reply, 'About the article');
      expect(about).toMatchObject({ ephemeral: true });
      expect(about.text).toMatch(/^### The Lighthouse\nBy Ada Holm · English/);
      expect(about.selects[0]?.placeholder).toBe('Read a section');
    },
  );

  it('tells on the way to what the article is that it has changed', async () => {
    const { discord, path } = await withBot();
    const [ada, mo] = [
      discord.member({ name: 'Ada' }),
      discord.member({ name: 'Mo', moderator: true }),
    ];
    const reply = await ada.slash('ask', { question: 'summary' });
    await writeFile(path, '# Tides\n\nThe tide came late.\n');
    await mo.slash('reload');
    const about = await ada.press(reply, 'About the article');
    expect(about.text).toMatch(/^\*\*The article has changed since\.\*\* .*\n### Tides\n/);
  });

  it('takes questions of a few sentences and no longer', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    await ada.slash('ask', { question: 'oil '.repeat(125).trimEnd() });
    await expect(ada.slash('ask', { question: 'o'.repeat(501) })).rejects.toMatchObject({
      reason: 'not-possible',
    });
  });

  it('fits a message whatever the article holds', async () => {
    const paragraphs = [
      `Oil ${'**'.repeat(20_000)}`,
      `Oil ${'Zalgo\u0335\u0321'.repeat(3_000)}`,
      `Oil ${'灯油在塔里。'.repeat(2_000)}`,
    ];
    const { discord } = await withBot(`# ${'Oil '.repeat(2000)}\n\n${paragraphs.join('\n\n')}`);
    const reply = await discord.member({ name: 'Ada' }).slash('ask', { question: 'oil' });
    expect(reply.text).toContain('**');
  });

  it('answers 500 questions at once', async () => {
    // The fake Discord takes most of the time, and on a busy machine more than Discord gives the bot.
    const { discord } = await withBot(lighthouse, { responseWindowMs: 30_000 });
    const ada = discord.member({ name: 'Ada' });
    const questions = Array.from({ length: 500 }, (_, index) => `What burns in lamp ${index}?`);
    const replies = await Promise.all(questions.map((question) => ada.slash('ask', { question })));
    expect(replies.map(({ text }) => text.split('\n')[0])).toEqual(
      questions.map((question) => `-# ${question}`),
    );
  });

  it('opens nothing when the article declares no link to show', async () => {
    const links = ['', 'url: javascript:alert(1)', 'url: https://me:secret@example.org/'];
    for (const url of links) {
      const { discord } = await withBot(lighthouse.replace(/^url: .*$/m, url));
      const reply = await discord.member({ name: 'Ada' }).slash('ask', { question: 'the lamp' });
      expect(reply.buttons.map(({ url }) => url)).not.toContainEqual(expect.any(String));
    }
  });

  it('says which words it read as others, and which it did not find', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    const misspelt = await ada.slash('ask', { question: 'What does the clokwork turn?' });
    expect(misspelt.text).toContain('-# Read “clokwork” as “clockwork”.');
  });

  it('refuses too many questions of one member, privately, and says when to ask again', async () => {
    const { discord } = await withBot(lighthouse, {}, { asksPerMinute: 2 });
    const [ada, ben] = [discord.member({ name: 'Ada' }), discord.member({ name: 'Ben' })];
    const question = 'Who kept the light?';
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => ada.slash('ask', { question })),
    );
    const refused = replies.filter(({ text }) =>
      text.startsWith('That was a lot in a short time.'),
    );
    expect(refused).toHaveLength(18);
    expect(refused.every(({ ephemeral }) => ephemeral)).toBe(true);
    expect(refused[0]?.text).toMatch(/go on at <t:\d+:[tT]>\.$/);
    expect((await ben.slash('ask', { question })).text).toContain('Ada Holm kept the light');
    const menu = await ada.messageCommand('Ask the article', ben.post(question));
    expect(menu.text).toContain('That was a lot in a short time.');
  });
});

describe('the suggestions of /ask', () => {
  it('are questions that it answers well and the sections while nothing is typed', async () => {
    const { discord } = bot();
    const choices = await discord.member({ name: 'Ada' }).autocomplete('ask', { question: '' });
    const [first, second, third, ...sections] = choices;
    for (const question of [first, second, third]) {
      expect(question?.name).toMatch(/\?$/);
      const reply = await discord
        .member({ name: 'Ben' })
        .slash('ask', { question: question?.value as string });
      expect(reply.text).toMatch(/\*\*The article says\*\*|in the article’s own words/);
    }
    expect(sections.map(({ name }) => name)).toEqual([
      'The lighthouse stands on Gull Island. · Beginning',
      'The lamp burns colza oil. · Light',
      'Ada Holm kept the light for thirty years. · Ada Holm',
    ]);
  });

  it('are passages for what is typed, unfinished and misspelt', async () => {
    const { discord } = bot();
    const ada = discord.member({ name: 'Ada' });
    for (const typed of ['clock', 'a clokwork', 'which CLOCKWORK turns the le']) {
      const [best] = await ada.autocomplete('ask', { question: typed });
      expect(best?.name).toBe('A clockwork turns the lens once a minute. · Light');
    }
    expect(await ada.autocomplete('ask', { question: 'giraffes' })).toEqual([]);
  });

  it('lead back to their passages, also where several say the same', async () => {
    const faq = ['Can I visit?', 'Can I stay?', 'Can I swim?']
      .map((heading, number) => `## ${heading}\n\nYes. Ask keeper number ${number}.`)
      .join('\n\n');
    const { discord } = await withBot(`# Questions\n\n${faq}\n`);
    const ada = discord.member({ name: 'Ada' });
    const choices = (await ada.autocomplete('ask', { question: '' })).filter(({ name }) =>
      name.includes(' · '),
    );
    expect(choices.length).toBeGreaterThan(0);
    for (const { name, value } of choices) {
      const reply = await ada.slash('ask', { question: value });
      const [sentence, heading] = name.split(' · ');
      expect(reply.text).toMatch(new RegExp(`^-# .* · .*${heading?.replace('?', '.')}`, 'm'));
      expect(reply.text).toContain(`**${sentence}**`);
    }
  });

  it('take whatever is typed', async () => {
    const { discord, logged } = bot();
    const ada = discord.member({ name: 'Ada' });
    for (const typed of ['__proto__', '*'.repeat(500), '\ud83d', '灯', '?'.repeat(6000)]) {
      expect(await ada.autocomplete('ask', { question: typed })).toBeInstanceOf(Array);
    }
    expect(logged.filter(({ level }) => (level as number) >= 40)).toEqual([]);
  });
});
