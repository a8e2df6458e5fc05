import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../../../src/article/plain-text/parse-plain-text.js';
import { outline } from '../../outline.js';

const HEADER = 'MILL(1)                 General Commands Manual                 MILL(1)';
const NAME = 'NAME\n       mill - turn a wheel';
const TEXT = `       The mill turns the wheel, and the wheel turns the stones, as long as
       there is water above the sluice.`;
const JOINED =
  'The mill turns the wheel, and the wheel turns the stones, as long as there is water above the sluice.';

function page(...lines: readonly string[]): string {
  return [HEADER, '', NAME, '', 'DESCRIPTION', TEXT, '', ...lines].join('\n');
}

function below(...lines: readonly string[]): string[] {
  return outline(page(...lines)).slice(5);
}

describe('a manual page', () => {
  test('has its name as the title, and sections in capitals right above their text', () => {
    expect(outline(page())).toEqual([
      '# MILL(1)',
      '## NAME',
      'mill - turn a wheel',
      '## DESCRIPTION',
      JOINED,
    ]);
  });

  test.each([
    ['of GNU', 'mill 2.4              19 April 2021              MILL(1)'],
    ['of BSD', 'Ford 12.1             April 19, 2021             Ford 12.1'],
  ])('ends with a line %s that has its date', (_, footer) => {
    const { metadata, blocks } = parsePlainText(page(footer));
    expect(metadata).toEqual({ title: 'MILL(1)', date: '2021-04-19' });
    expect(blocks.at(-1)?.text).toBe(JOINED);
  });

  test('may have tabs for spaces', () => {
    const text = page(
      'OPTIONS',
      '       -f     Force it.  The wheel turns,',
      '              dry or not.',
    );
    expect(outline(text.replaceAll('        ', '\t'))).toEqual(outline(text));
  });

  test('has subheadings between the margin and the text', () => {
    expect(below('   Sluices', TEXT)).toEqual(['### Sluices', JOINED]);
  });

  test('needs no header when most of its lines say what it is', () => {
    const sections = ['SLUICES', 'WHEELS', 'STONES'].map((name) => `${name}\n${TEXT}`);
    expect(outline([NAME, ...sections].join('\n\n'))).toEqual([
      '## NAME',
      'mill - turn a wheel',
      ...['SLUICES', 'WHEELS', 'STONES'].flatMap((name) => [`## ${name}`, JOINED]),
    ]);
  });
});

describe('an option is one passage with its description', () => {
  test.each([
    [
      'below it',
      ['       -f, --force', '              Turn the wheel.'],
      '-f, --force\nTurn the wheel.',
    ],
    [
      'beside it',
      ['       -f     Turn the wheel, even if the', '              stones are dry.'],
      '-f\nTurn the wheel, even if the stones are dry.',
    ],
    [
      'beside it after one space',
      ['       --once Turn the wheel, even if the', '              stones are dry.'],
      '--once\nTurn the wheel, even if the stones are dry.',
    ],
  ])('%s', (_, lines, passage) => {
    expect(below(...lines)).toEqual([passage]);
  });

  test('of several paragraphs, with its list', () => {
    expect(
      below(
        '       --log file',
        '              Write to a file:',
        '',
        '              •   what was ground;',
        '',
        '              •   when.',
        '',
        '              The file is kept.',
      ),
    ).toEqual(['--log file\nWrite to a file:', '• what was ground;\n• when.', 'The file is kept.']);
  });
});

test('code keeps its lines', () => {
  const blocks = parsePlainText(
    page('           for (;;) {', '               turn();', '           }'),
  );
  expect(blocks.blocks.at(-1)).toEqual({
    type: 'paragraph',
    text: 'for (;;) {\n    turn();\n}',
    form: 'code',
  });
});

test('code does not part the sentence that it stands in', () => {
  expect(
    below(
      '       To turn the wheel of the mill, type the command',
      '',
      '           mill --turn',
      '',
      '       and press Enter.',
    ),
  ).toEqual(['To turn the wheel of the mill, type the command\nmill --turn\nand press Enter.']);
});

test('a text with headings in capitals and lines at the margin is no manual', () => {
  expect(
    outline(`NAME\n    mill\n\nThe mill turns.\n\nPLACE\n    ford\n\nIt is old.`),
  ).not.toContain('## NAME');
});
