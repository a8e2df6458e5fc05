import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article/article.js';
import { dropReferences } from '../../../../src/article/markup/web/drop-references.js';

const text: Block = { type: 'paragraph', text: 'The mill stands by the river.' };
const section = (heading: string, list: string): Block[] => [
  { type: 'heading', level: 2, text: heading },
  { type: 'paragraph', text: list },
];

test.each([
  ['See also', '- Tide mill\n- Water wheel'],
  ['References', '1. Holm'],
  ['Notes', '1. ↑ Holm, p. 4\n2. ^ Lind, p. 9'],
  ['Sources', '- Holm, A. (1990). Granite.\n- https://mill.example\n- The church’s book'],
  ['Quellen', '- Holm (1990a)'],
])('%s of %j goes', (heading, list) => {
  const next = section('Opening hours', '- daily');
  expect(dropReferences([text, ...section(heading, list), ...next])).toEqual([text, ...next]);
});

test.each([
  ['Notes', '- Use cold butter.\n- It keeps for three days.'],
  ['Notes', '- Use cold butter.\n- The recipe is from https://mill.example'],
  ['Sources', '- The spring above the mill\n- The lake'],
  ['Further reading', '- Granite, by Ada Holm'],
  ['Note', '- Portare una giacca.'],
  ['See also', 'Mills turn in the next valley too.'],
])('%s of %j stays', (heading, list) => {
  const blocks = [text, ...section(heading, list)];
  expect(dropReferences(blocks)).toEqual(blocks);
});
