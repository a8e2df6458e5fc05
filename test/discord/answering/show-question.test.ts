import type { Message } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_QUESTION_LENGTH,
  readQuestion,
  showQuestion,
  toQuestion,
} from '../../../src/discord/answering/show-question.js';
import { buildMessage, textDisplay } from '../../../src/discord/message/message.js';

/** The message as Discord sends it along with a press. */
function brought(question: string): Pick<Message, 'components'> {
  const { components } = buildMessage([
    textDisplay('### Shared by me'),
    ...showQuestion(question),
    textDisplay('-# From the article'),
  ]);
  return { components: components.map((component) => ({ toJSON: () => component })) } as never;
}

const piece = fc.oneof(
  fc.constantFrom('*', '_', '\\', '### ', '-# ', '# ', '> ', '1. ', '\n', '\t', '`', '<@1>', '\0'),
  fc.constantFrom('😀', '\ud83d', 'e\u0301', '\u202e', '\u3000', 'https://a.bc', ' ', '漢', 'x'),
  fc.constantFrom('[', ']', '](', '](https://a.bc', ')', 'htt', 'p', 's://', '<', '>', ':1>'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc
  .tuple(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 8 }))
  .map(([pieces, times]) => pieces.join('').repeat(times));

describe('a question in a message', () => {
  it('is read back exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const question = toQuestion(text);
        expect(readQuestion(brought(question))).toBe(question);
        expect(toQuestion(question)).toBe(question);
        expect(question.length).toBeLessThanOrEqual(MAX_QUESTION_LENGTH);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what was asked, on one line', () => {
    expect(toQuestion('  Who *kept*\nthe \\light\\?  ')).toBe('Who *kept* the \\light\\?');
    expect(toQuestion('x'.repeat(600))).toBe(`${'x'.repeat(498)}…`);
  });

  it.each([
    ['<@1> <@!2> <@&3> <#4> who kept it?', 'who kept it?'],
    ['who <:keeper:123> kept <a:it:45> it <t:1700000000:R>?', 'who kept it ?'],
    ['who kept it? https://x.com/a?b=1', 'who kept it?'],
    ['who kept <https://x.com/a> it? HTTP://X.COM', 'who kept it?'],
    ['who [kept *it*](https://x.com/a "b")?', 'who kept *it*?'],
    ['who [kept] (it)? [sic](no link) a<b', 'who [kept] (it)? [sic](no link) a<b'],
    ['https://x.com <@1>', ''],
  ])('is %j without links and mentions', (text, asked) => {
    expect(toQuestion(text)).toBe(asked);
  });

  it('stands in small letters above the answer', () => {
    const [short] = showQuestion('Who kept it?');
    const [long] = showQuestion('Who kept it? '.repeat(20).trim());
    expect(short?.content).toBe('-# Who kept it?');
    expect(long?.content).toMatch(/^-# Who kept it\? Who/);
  });

  it('is empty where there is none', () => {
    expect(showQuestion('')).toEqual([]);
    expect(readQuestion(brought(''))).toBe('');
    expect(readQuestion({ components: [] })).toBe('');
  });
});
