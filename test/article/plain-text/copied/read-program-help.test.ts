import { expect, test } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';
import { outline } from '../../outline.js';

const HELP = `usage: mill.py [-h] [-w] start

options:
  -h, --help         show this help message and exit
  -w, --wait         wait until there is water
  --speed TURNS      the turns in a minute`;

test('what a program prints about its options has each of them as a passage', () => {
  expect(parsePlainText(HELP).metadata).toEqual({ title: 'mill.py' });
  expect(outline(HELP)).toEqual([
    'usage: mill.py [-h] [-w] start',
    '## options',
    '-h, --help\nshow this help message and exit',
    '-w, --wait\nwait until there is water',
    '--speed TURNS\nthe turns in a minute',
  ]);
});

test.each([
  ['beside it and below', ['  --grating          clean the grating', '                     first']],
  ['below it', ['  --grating', '                     clean the grating first']],
  ['beside it after one space', ['  --the-lower-one-=X clean the grating first']],
])('a description may stand %s', (_, lines) => {
  const name = lines[0]?.trim().split(' ')[0];
  expect(outline([HELP, ...lines].join('\n')).at(-1)).toBe(`${name}\nclean the grating first`);
});

test('commands in rows are options too', () => {
  const rows = ['start     Open the sluice', 'stop      Close the sluice', 'wait      Do nothing'];
  const text = ['usage: mill <command>', '', 'work with water', ...rows.map((row) => `   ${row}`)];
  expect(outline(text.join('\n')).slice(1)).toEqual([
    '## work with water',
    'start\nOpen the sluice',
    'stop\nClose the sluice',
    'wait\nDo nothing',
  ]);
});

test('a guide that shows how a program is called is read as prose', () => {
  const text = 'Usage: mill [-h]\n\nThe mill is old. It has one wheel.\n\nIt has two stones.';
  expect(outline(text).slice(1)).toEqual(text.split('\n\n').slice(1));
});
