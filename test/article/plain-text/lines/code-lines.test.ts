import { expect, it } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';

it('indented code is one paragraph that keeps its lines and their depth', () => {
  const { blocks } =
    parsePlainText(`The pump is started by a script that the mate wrote last winter:

    def start(pump):
        pump.valve = 1
        return pump.run()

    start(main_pump)
    start(spare_pump)

It takes about a minute until the water comes, and longer when it is cold.`);
  expect(blocks.map((block) => (block.type === 'paragraph' ? block.form : block.type))).toEqual([
    undefined,
    'code',
    undefined,
  ]);
  expect(blocks[1]?.text).toBe(
    'def start(pump):\n    pump.valve = 1\n    return pump.run()\n\nstart(main_pump)\nstart(spare_pump)',
  );
});

it.each([
  ['verse', '    The lamp is lit at fall of night;\n    It burns (they say) till break of day;'],
  ['an address', '    Boat Club\n    Harbour Street 3\n    Lund'],
  [
    'a quotation',
    '    The ferry leaves at six (seven on Sundays).\n    Nobody waits for it (ever).',
  ],
])('%s that is indented is no code', (_, text) => {
  const { blocks } = parsePlainText(
    `Here is what was found in the old book:\n\n${text}\n\nThe end.`,
  );
  expect(blocks.some((block) => block.type === 'paragraph' && block.form === 'code')).toBe(false);
});
