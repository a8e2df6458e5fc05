type Make = (length: number) => string;

const WIKI = '== Boats ==\n[[ferry|The ferry]] leaves at six.\n';
const RST = 'Boats\n=====\n\n.. note:: The ferry leaves at six.\n\n';
const ADOC = '= Boats\n\n== Ferries\n\n';

export const wikitext: readonly [string, Make][] = [
  ['lists', (length) => WIKI + repeat(length, (n) => `${'*'.repeat(1 + (n % 30))} item ${n}\n`)],
  ['one item of marks', (length) => WIKI + '*'.repeat(length)],
  ['open templates', (length) => WIKI + '{{'.repeat(length / 2)],
  ['open links', (length) => WIKI + '[['.repeat(length / 2)],
  ['tables', (length) => WIKI + repeat(length, () => '{|\n| a || b\n|}\n')],
  ['one long cell', (length) => `${WIKI}{|\n| a\n${repeat(length, () => 'and more\n')}|}\n`],
  ['open references', (length) => WIKI + '<ref>'.repeat(length / 5)],
];

export const restructuredText: readonly [string, Make][] = [
  ['headings', (length) => RST + repeat(length, (n) => `T${n}\n====\n\n`)],
  [
    'deep indentation',
    (length) => RST + repeat(length, (n) => `${' '.repeat(n % 400)}.. note::\n\n`),
  ],
  ['accents', (length) => RST + '`'.repeat(length)],
  ['open roles', (length) => RST + ':ref:`a'.repeat(length / 7)],
  ['a table of one row', (length) => RST + '+---+---+\n| a | b |\n'.repeat(length / 20)],
];

export const subtitles: readonly [string, Make][] = [
  ['cues without an end', (length) => repeat(length, (n) => `${n}\n${TIME}word\n\n`)],
  ['one cue', (length) => `1\n${TIME}${'a line\n'.repeat(length / 7)}`],
  ['open tags', (length) => `1\n${TIME}${'<i'.repeat(length / 2)}`],
];
const TIME = '00:00:00,000 --> 00:00:01,500\n';

export const asciidoc: readonly [string, Make][] = [
  ['sections', (length) => ADOC + repeat(length, (n) => `== Part ${n}\n\nText.\n\n`)],
  ['marks', (length) => ADOC + '*_`'.repeat(length / 3)],
  ['cells', (length) => `${ADOC}|===\n${'|a |b\n'.repeat(length / 6)}|===\n`],
  ['open blocks', (length) => ADOC + repeat(length, (n) => `${'='.repeat(4 + (n % 60))}\na\n`)],
];

function repeat(length: number, make: (n: number) => string): string {
  const parts: string[] = [];
  let made = 0;
  for (let n = 0; made < length; n++) {
    const part = make(n);
    parts.push(part);
    made += part.length;
  }
  return parts.join('');
}
