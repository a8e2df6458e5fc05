import { fill } from './fill.js';

type Make = (length: number) => string;

const WIKI = '== Boats ==\n[[ferry|The ferry]] leaves at six.\n';
const RST = 'Boats\n=====\n\n.. note:: The ferry leaves at six.\n\n';
const BBCODE = '[h1]Boats[/h1]\n[b]The ferry[/b] leaves at six.\n';
const ADOC = '= Boats\n\n== Ferries\n\n';

export const wikitext: readonly [string, Make][] = [
  ['lists', (length) => WIKI + fill(length, (n) => `${'*'.repeat(1 + (n % 30))} item ${n}\n`)],
  ['one item of marks', (length) => WIKI + '*'.repeat(length)],
  ['open templates', (length) => WIKI + '{{'.repeat(length / 2)],
  ['open links', (length) => WIKI + '[['.repeat(length / 2)],
  ['tables', (length) => WIKI + fill(length, () => '{|\n| a || b\n|}\n')],
  ['one long cell', (length) => `${WIKI}{|\n| a\n${fill(length, () => 'and more\n')}|}\n`],
  ['open references', (length) => WIKI + '<ref>'.repeat(length / 5)],
];

export const restructuredText: readonly [string, Make][] = [
  ['headings', (length) => RST + fill(length, (n) => `T${n}\n====\n\n`)],
  [
    'deep indentation',
    (length) => RST + fill(length, (n) => `${' '.repeat(n % 400)}.. note::\n\n`),
  ],
  ['accents', (length) => RST + '`'.repeat(length)],
  ['open roles', (length) => RST + ':ref:`a'.repeat(length / 7)],
  ['a table of one row', (length) => RST + '+---+---+\n| a | b |\n'.repeat(length / 20)],
];

export const subtitles: readonly [string, Make][] = [
  ['cues without an end', (length) => fill(length, (n) => `${n}\n${TIME}word\n\n`)],
  ['one cue', (length) => `1\n${TIME}${'a line\n'.repeat(length / 7)}`],
  ['open tags', (length) => `1\n${TIME}${'<i'.repeat(length / 2)}`],
];
const TIME = '00:00:00,000 --> 00:00:01,500\n';

export const bbcode: readonly [string, Make][] = [
  ['open tags', (length) => BBCODE + '[b]x[i]y'.repeat(length / 8)],
  ['quotations', (length) => BBCODE + '[quote]x'.repeat(length / 8)],
  ['nested tables', (length) => BBCODE + '[table][tr][td]x'.repeat(length / 16)],
  ['brackets', (length) => BBCODE + '[url='.repeat(length / 5)],
];

export const asciidoc: readonly [string, Make][] = [
  ['sections', (length) => ADOC + fill(length, (n) => `== Part ${n}\n\nText.\n\n`)],
  ['marks', (length) => ADOC + '*_`'.repeat(length / 3)],
  ['notes', (length) => ADOC + fill(length, (n) => `Word.footnote:[Note ${n}.] `)],
  ['cells', (length) => `${ADOC}|===\n${'|a |b\n'.repeat(length / 6)}|===\n`],
  ['open blocks', (length) => ADOC + fill(length, (n) => `${'='.repeat(4 + (n % 60))}\na\n`)],
];
