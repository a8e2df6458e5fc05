import { expect, test } from 'vitest';
import { dropContents } from '../../../../src/article/plain-text/page/drop-contents.js';

const BODY = ['', 'Ovens', '', 'An oven is hot.', '', 'Kilns', '', 'A kiln is hotter.'];
const TALL = ['', 'Chimneys', '', 'A chimney is tall.'];

test.each([
  [
    'dots and pages',
    ['Contents', '', 'Ovens ........ 1', 'Kilns . . . . . 12', 'Chimneys .... 20'],
  ],
  ['gaps and pages', ['TABLE OF CONTENTS', 'Ovens\t1', 'Kilns          12', 'Preface      xii']],
  ['headings alone', ['Inhalt', '', 'Ovens', 'Kilns', '', 'Chimneys']],
  ['dots, without a title', ['Ovens ........ 1', 'Kilns ........ 12', 'Chimneys .... 20']],
  ['a wrapped entry', ['Contents', 'Ovens and all that', 'is hot ..... 1', 'Kilns ..... 12']],
])('a list of contents with %s goes', (_, contents) => {
  expect(dropContents([...contents, ...BODY, ...TALL])).toEqual([...BODY, ...TALL]);
});

test.each([
  ['prices', ['Soup ........ 12', 'Bread ........ 3', 'Wine ........ 8']],
  ['prices that ascend', ['Bread ........ 3', 'Wine ........ 8', 'Soup ........ 12']],
  ['what a box holds', ['Contents', '', 'One oven, two doors, a tray.', 'No plug.']],
  ['a section of that name', ['Contents', '', 'The jar holds flour.']],
])('%s stay', (_, lines) => {
  expect(dropContents([...lines, ...BODY])).toEqual([...lines, ...BODY]);
});
