import { expect, test } from 'vitest';
import type { Block, Form } from '../../src/article/article.js';
import { joinLeadIns } from '../../src/article/join-lead-ins.js';

const text = (words: string, form?: Form): Block => ({
  type: 'paragraph',
  text: words,
  ...(form && { form }),
});

test.each(['list', 'table', 'quotation', 'code'] as const)(
  'a sentence that ends in a colon is one paragraph with the %s that it leads into',
  (form) => {
    expect(joinLeadIns([text('Bring:'), text('bread', form), text('Go.')])).toEqual([
      { type: 'paragraph', text: 'Bring:\nbread', form, leadIn: 7 },
      text('Go.'),
    ]);
  },
);

test.each<[string, Block[]]>([
  ['prose goes on by itself', [text('She said:'), text('“No.”')]],
  ['a heading ends what leads in', [text('Bring:'), { type: 'heading', level: 2, text: 'A' }]],
  ['without a colon nothing leads in', [text('Bread is good.'), text('- salt', 'list')]],
  ['code is over when it ends', [text('def f():', 'code'), text('- salt', 'list')]],
])('%s', (_, blocks) => {
  expect(joinLeadIns(blocks)).toEqual(blocks);
});

test('an item of a list may lead into code, and Chinese colons lead in too', () => {
  expect(
    joinLeadIns([text('步骤：'), text('1. 启动：', 'list'), text('npm start', 'code')]),
  ).toEqual([
    { type: 'paragraph', text: '步骤：\n1. 启动：\nnpm start', form: 'code', leadIn: 11 },
  ]);
});
