import { expect, test } from 'vitest';
import { dropRunningHeads } from '../../../../src/article/plain-text/page/drop-running-heads.js';

const PAGE = [
  'The kiln is lit on the first Monday of the month, and it burns',
  'for three days. Whoever has a shift at night brings a blanket,',
  'since the shed is open to the north, and reads the cones every',
  'hour. The book hangs on a nail. Nobody opens the spy hole but',
  'the warden, and nobody at all without the glasses, which lie in',
  'the drawer. When the third cone bends, the air is shut, and the',
  'gas is turned down by half. Then everybody waits for the glow to',
  'fade, which takes as long as it takes, and on a windy day more,',
  'so that the whole of Thursday should be kept free of everything',
];
const END = 'else, be it ever so urgent.';

test.each([
  ['number and name by turns', '8    HANDBOOK OF THE KILN', 'HANDBOOK OF THE KILN    9'],
  ['numbers alone', '8', '9'],
  ['a name', 'Handbook of the kiln      May 2026', 'Handbook of the kiln      May 2026'],
  [
    'pages in brackets',
    'Born & Dahl      Informational      [Page 8]',
    'Born & Dahl      Informational      [Page 9]',
  ],
])('%s go from between the lines', (_, first, second) => {
  const text = [...PAGE, first, END, ...PAGE, second, END];
  expect(dropRunningHeads(text)).toEqual([...PAGE, END, ...PAGE, END]);
});

test('a sentence that goes on over the page is put together', () => {
  const head = 'Handbook of the kiln';
  const pages = [...PAGE, '', head, '', '', END];
  expect(dropRunningHeads([...pages, ...pages, ...pages])).toEqual(
    [1, 2, 3].flatMap(() => [...PAGE, END]),
  );
});

test.each([
  [
    'speakers',
    ['MARA', 'so what do you say to people who ask you about it', 'JON', 'well i say no'].flatMap(
      (line) => [line, line],
    ),
  ],
  [
    'a refrain',
    ['Turn the wheel', 'and the water', 'goes down', 'to the sea', 'Turn the wheel', 'and the rye'],
  ],
  ['chapters', ['1', ...PAGE, END, '2', ...PAGE, END]],
  ['a table', ['Rye      12', 'Oats      14', 'Rye      15', 'Oats      16', 'Rye      19']],
  ['steps', ['Step 1', ...PAGE, END, 'Step 2', ...PAGE, END]],
])('%s stay', (_, lines) => {
  expect(dropRunningHeads(lines)).toEqual(lines);
});
