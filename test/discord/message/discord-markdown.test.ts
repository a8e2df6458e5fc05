import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropMarks, escapeMarkdown } from '../../../src/discord/message/discord-markdown.js';

/** What Discord’s client shows for plain text with escapes. */
const draw = (markdown: string) => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');

/** Characters that Discord’s client reads as markup unless a backslash precedes them. */
const markup = [
  /(?<!\\)(?:\\\\)*[*_~`|]/,
  /(?<!\\)(?:\\\\)*\[[^\]]*\]\(/,
  /(?<!\\)(?:\\\\)*<(?:@|#|:|a:|t:|\/|id:|https?:|\+|\S+@)/,
  /(?<!\\)(?:\\\\)*@(?:everyone|here|\d)/,
  /(?:https?|steam|discord):\/\//,
  /discord(?:app)?\.(?:gg|com)\//,
  /(?<!\\)(?:\\\\)*:[^\s:]+:/,
  /^\s*(?:#{1,3} |-# |>|>>> |[-*+] |\d+\. )/m,
];

describe('escapeMarkdown', () => {
  it.each([
    ['*emphasis* **strong** ***both*** _and_ __so__ on', '\\*emphasis\\*'],
    ['~~gone~~ ||hidden|| `code`', '\\~\\~gone\\~\\~ \\|\\|hidden\\|\\| \\`code\\`'],
    ['```js\nalert(1)\n```', '\\`\\`\\`js\nalert(1)\n\\`\\`\\`'],
    ['[click here](https://example.org)', '\\[click here](https\\://example\\.org)'],
    ['<https://example.org>', '\\<https\\://example\\.org>'],
    ['join discord.gg/abc', 'join discord\\.gg/abc'],
    ['@everyone <@1> <@&2> <#3> <:a:4> <t:5:R> </ask:6> <id:browse>', '\\@everyone \\<\\@1>'],
    ['mail <ada@example.org> or call <+12125550123>', 'mail \\<ada\\@example\\.org>'],
    ['a shortcode :smile: and :a:b:', 'a shortcode \\:smile: and \\:a\\:b:'],
    ['# big\n## less\n### small\n-# tiny', '\\# big\n\\#\\# less\n\\#\\#\\# small\n\\-\\# tiny'],
    ['> quoted\n>>> all', '\\> quoted\n\\>>> all'],
    ['- one\n  * two\n+ three\n1. four\n  2) five', '\\- one\n  \\* two\n\\+ three\n1\\. four'],
    ['C:\\dir\\*', 'C\\:\\\\dir\\\\\\*'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
  ])('shows %j as it was written', (text, escaped) => {
    expect(escapeMarkdown(text)).toContain(escaped);
    expect(draw(escapeMarkdown(text))).toBe(text);
    for (const pattern of markup) expect(escapeMarkdown(text)).not.toMatch(pattern);
  });

  it('leaves ordinary prose alone', () => {
    const prose =
      'It cost $3.5 million (about 4 %), she said; “why?” – e.g. U.S. firms: 12 of 30 - and more!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('drops what would turn or hide the text around it', () => {
    expect(escapeMarkdown('a\u202eb\u2066c\u0000d\u001b[31me\tf\ng')).toBe('abcd\\[31me\tf\ng');
    expect(escapeMarkdown('half \ud83d a pair')).toBe('half \ufffd a pair');
  });

  it('at most doubles any text and shows it as it was written', () => {
    const piece = fc.constantFrom(
      ...'*_~`|<>[]()@#:./\\-+1 \n'.split(''),
      'https://a.bc',
      'discord.gg/x',
      '@here',
      'é',
      '😀',
      'word',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          const escaped = escapeMarkdown(text);
          expect(escaped.length).toBeLessThanOrEqual(2 * text.length);
          expect(draw(escaped)).toBe(text);
          for (const pattern of markup) expect(escaped).not.toMatch(pattern);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes no longer than the text is long', () => {
    const nasty = [
      ' '.repeat(200_000),
      '- '.repeat(100_000),
      '1'.repeat(200_000),
      '\n'.repeat(2e5),
    ];
    for (const text of nasty) expect(draw(escapeMarkdown(`${text}x`))).toBe(`${text}x`);
  });
});

describe('dropMarks', () => {
  it.each([
    [
      '**bold** *italic* _italic_ __under__ ~~struck~~ ||spoiler||',
      'bold italic italic under struck spoiler',
    ],
    ['***both** of* them, **_in_ each** other', 'both of them, in each other'],
    ['`co*d*e` and ``a ` b``', 'co*d*e and a ` b'],
    ['snake_case_name, 2 * 3 * 4, __init', 'snake_case_name, 2 * 3 * 4, __init'],
    ['\\*no\\* **y\\*\\*es** C:\\path ¯\\\\\\_(ツ)\\_/¯', '*no* y**es C:\\path ¯\\_(ツ)_/¯'],
    ['> **a\n> b** c', '> a\n> b c'],
  ])('reads %j as it is shown', (markdown, shown) => {
    expect(dropMarks(markdown)).toBe(shown);
  });

  it('reads what escapeMarkdown wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'*_~`|\\.>#x 1\n漢'), maxLength: 40 }),
        (text) => {
          expect(dropMarks(escapeMarkdown(text))).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
