import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.js';
import { Problem } from '../src/problem.js';
import { withBot } from './commands/with-bot.js';

const SECRETS = ['Zanzibar', 'quicksilver', 'marmalade', 'obsidian'];

describe('the log', () => {
  it('holds no token, question, answer or article, at its finest and while Discord fails', async () => {
    const article = '# Trade\n\nThe quicksilver came from Zanzibar in barrels of oak.\n';
    const { discord, logged } = await withBot(article);
    const mo = discord.member({ name: 'Marmalade', moderator: true });
    const answer = await mo.slash('ask', { question: 'Where did the quicksilver come from?' });
    const bytes = new TextEncoder().encode('# Obsidian\n\nThe obsidian is black.\n');
    const file = { name: 'obsidian.md', bytes, contentType: 'text/markdown' };
    for (const status of [500, 503] as const) {
      for (const act of [
        () => mo.slash('ask', { question: 'Is there quicksilver in Zanzibar?' }),
        () => mo.autocomplete('ask', { question: 'quicksilver' }),
        () => mo.press(answer, answer.buttons[0]?.customId as string),
        () => mo.messageCommand('Check this quote', answer),
        () => mo.slash('reload', { file }),
        () => mo.slash('reload', { url: 'https://marmalade.invalid/obsidian' }),
        () => mo.slash('article', { section: 'Zanzibar' }),
      ]) {
        discord.misbehave({ on: /callback|@original/, times: 4, answer: { status } });
        await act().catch(() => {});
      }
    }
    const text = JSON.stringify(logged);
    expect(logged.some(({ outcome }) => outcome === 'failed')).toBe(true);
    expect(logged.some(({ outcome }) => outcome === 'answered')).toBe(true);
    for (const secret of SECRETS) expect(text).not.toMatch(new RegExp(secret, 'i'));
    expect(text).not.toContain(discord.token);
    for (const { path } of discord.requests) {
      const [, token] = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path) ?? [];
      if (token) expect(text).not.toContain(token);
    }
  });

  it('shows no more of an error than the bot itself put into it', () => {
    const quoted = fc
      .constantFrom('"', "'", '“')
      .chain((mark) =>
        fc
          .string({ minLength: 8 })
          .map((words) => ({ mark, words: words.replace(/["'`“”\s]/g, 'x') })),
      );
    fc.assert(
      fc.property(quoted, ({ mark, words }) => {
        const lines: string[] = [];
        const log = createLog('trace', { write: (line) => lines.push(line) });
        const secret = `Secret${words}`;
        const cause = new TypeError(`Cannot read ${mark}${secret}${mark === '“' ? '”' : mark}`);
        log.error({ err: new Error('It failed', { cause }) });
        log.error({ err: new Problem('file-missing', { path: secret }) });
        try {
          JSON.parse(`{"a": ${secret}`);
        } catch (err) {
          log.error({ err });
        }
        expect(lines).toHaveLength(3);
        for (const line of lines) expect(JSON.stringify(JSON.parse(line))).not.toContain('Secret');
      }),
    );
  });
});
