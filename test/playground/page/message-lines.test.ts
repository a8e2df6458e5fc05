import { expect, it } from 'vitest';
import type { MessageView } from '../../../src/playground/drawing/message-view.js';
import { linesOf } from '../../../src/playground/page/beside/message-lines.js';
import { viewMarkdown } from '../../../src/playground/view/view-markdown.js';

it('takes the lines of a message without its marks', () => {
  const text = (source: string) => ({
    type: 'text' as const,
    content: viewMarkdown(source, (_kind, id) => id),
  });
  const message = {
    content: [],
    components: [
      {
        type: 'container',
        accent: undefined,
        isSpoiler: false,
        components: [
          text(
            '-# Who kept it?\n**Ada Holm** kept [the light](https://example.org).\n\nAnd `more`',
          ),
          text('> Quoted\n- one\n- two'),
        ],
      },
    ],
  } as unknown as MessageView;
  expect(linesOf(message)).toEqual([
    'Who kept it?',
    'Ada Holm kept the light.',
    'And more',
    'Quoted',
    'one',
    'two',
  ]);
});
