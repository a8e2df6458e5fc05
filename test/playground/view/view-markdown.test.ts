import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewMarkdown } from '../../../src/playground/view/view-markdown.js';
import { plainText } from '../../../src/playground/view/view-message.js';

const nameOf = (kind: string, id: string) => `${kind} ${id}`;
const view = (source: string) => viewMarkdown(source, nameOf);
const text = (words: string) => ({ type: 'text', text: words });

describe('viewMarkdown', () => {
  it('knows what stands within a line', () => {
    for (const [source, type] of [
      ['**word**', 'bold'],
      ['*word*', 'italic'],
      ['_word_', 'italic'],
      ['__word__', 'underline'],
      ['~~word~~', 'strike'],
      ['||word||', 'spoiler'],
    ] as const) {
      expect(view(source), source).toEqual([{ type, content: [text('word')] }]);
    }
    expect(view('`a*b*`')).toEqual([{ type: 'code', text: 'a*b*' }]);
  });

  it('knows what takes whole lines', () => {
    expect(view('## A *b*')).toMatchObject([{ type: 'heading', level: 2 }]);
    expect(view('-# small')).toEqual([{ type: 'subtext', content: [text('small')] }]);
    expect(view('> a\n> b\nc')).toEqual([
      { type: 'quote', content: [text('a'), { type: 'break' }, text('b')] },
      text('c'),
    ]);
    expect(view('```js\nlet a\n```')).toEqual([
      { type: 'code-block', text: 'let a', language: 'js' },
    ]);
  });

  it('knows lists, those in lists too, and where they end', () => {
    expect(view('- a\n- b\n  - c\nafter')).toMatchObject([
      { type: 'list', items: [[text('a')], [text('b'), { type: 'break' }, { type: 'list' }]] },
      text('after'),
    ]);
    expect(view('3. x\n4. y')).toEqual([
      { type: 'list', start: 3, items: [[text('x')], [text('y')]] },
    ]);
  });

  it('says who is mentioned, and when a time is', () => {
    const id = '123456789012345678';
    expect(view(`<@${id}> <#${id}> </ask:${id}> @everyone`)).toEqual([
      { type: 'mention', name: `@user ${id}` },
      text(' '),
      { type: 'mention', name: `#channel ${id}` },
      text(' '),
      { type: 'mention', name: '/ask' },
      text(' '),
      { type: 'mention', name: '@everyone' },
    ]);
    expect(view('<t:1700000000:R>')).toEqual([
      { type: 'time', seconds: 1_700_000_000, style: 'R' },
    ]);
  });

  it('leads links where they lead', () => {
    const link = { type: 'link', url: 'https://example.org/a_b', content: [text('a [b]')] };
    expect(view('[a \\[b\\]](https://example.org/a_b)')).toEqual([link]);
  });

  it('shows escaped marks as they are', () => {
    expect(view('\\*not\\* \\- a \\<@1>')).toEqual([text('*not* - a <@1>')]);
  });

  it('loses no word of any text', () => {
    const word = fc.stringMatching(/^[a-zäß漢]{1,8}$/);
    const mark = fc.constantFrom(
      '*',
      '**',
      '_',
      '~~',
      '||',
      '`',
      '\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, mark), { maxLength: 30 }), (parts) => {
        const shown = plainText(view(parts.join('')));
        const letters = (source: string) => source.replaceAll(/[^a-zäß漢]/g, '');
        expect(letters(shown)).toBe(letters(parts.join('')));
      }),
    );
  });
});
