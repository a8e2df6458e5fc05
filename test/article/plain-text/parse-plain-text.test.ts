import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../../src/article/plain-text/parse-plain-text.js';
import { outline, PROSE } from '../outline.js';

describe('paragraphs', () => {
  test('stand between blank lines', () => {
    expect(outline(`${PROSE}\n\n\n${PROSE}\n`)).toEqual([PROSE, PROSE]);
  });

  test('are lines where there are no blank ones', () => {
    expect(outline(`${PROSE}\n${PROSE}`)).toEqual([PROSE, PROSE]);
  });

  test('are joined where they were hard-wrapped', () => {
    const wrapped =
      'The mill stood empty for years, until a\nbaker from the next valley bought it and\nturned the wheel again.';
    expect(outline(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  test('are told apart in hard-wrapped text without blank lines', () => {
    const first =
      'The mill stood empty for years, until a\nbaker from the next valley bought it and\nturned the wheel.';
    const second =
      'Today it grinds four tonnes a week, and\nthe village has bread of its own flour.';
    expect(outline(`${first}\n${second}`)).toEqual(
      [first, second].map((text) => text.replaceAll('\n', ' ')),
    );
  });

  test('in Chinese and Thai are joined without spaces', () => {
    const line = '茶厂建于一九五六年最多的时候有六百名工人后来订单减少机器一台接';
    expect(outline(`${line}\n${line}\n停了下来。`)).toEqual([`${line}${line}停了下来。`]);
  });

  test.each([
    ['a hyphenation goes', 'an inter-\nnational', 'an international'],
    ['a typeset one too', 'an inter‐\nnational', 'an international'],
    ['a name’s hyphen stays', 'the Anglo-\nSaxon', 'the Anglo-Saxon'],
    ['a longer compound keeps it', 'a state-\nof-the-art', 'a state-of-the-art'],
    ['a suspended hyphen keeps its space', 'die Vor-\nund Nachteile', 'die Vor- und Nachteile'],
    ['a range keeps it', 'the years 1990-\n1995', 'the years 1990-1995'],
  ])('%s at a line’s end', (_, broken, joined) => {
    const text = `People here have long been waiting for ${broken} question to be settled for good.`;
    expect(outline(text)).toEqual([text.replace(broken, joined)]);
  });

  test('a word keeps its hyphen if the text writes it so elsewhere', () => {
    const wrap = (end: string) =>
      `${end}\n\nPeople have been waiting for a decision about the co-\noperative for as long as anyone can remember it.`;
    expect(outline(wrap('The co-operative is old.'))[1]).toContain('co-operative');
    expect(outline(wrap('The cooperative is old.'))[1]).toContain('cooperative');
  });

  test('verse keeps its lines', () => {
    const stanza = 'The carts come in before the light,\nwith frost upon the beet,\nand go again.';
    expect(outline(`${PROSE}\n\n${stanza}\n\n${stanza}`)).toEqual([PROSE, stanza, stanza]);
  });

  test('a table’s rows stay together', () => {
    const table = 'Name\tTown\tCity\nAnna\tLund\tRome\nBen\tTurku\tOslo';
    expect(outline(`${PROSE}\n${table}\n${PROSE}`)).toEqual([PROSE, table, PROSE]);
  });

  test('a quoted reply loses its marks', () => {
    expect(outline(`${PROSE}\n> I can come,\n> but not before noon.\n${PROSE}`)).toEqual([
      PROSE,
      'I can come, but not before noon.',
      PROSE,
    ]);
  });
});

describe('lists', () => {
  test.each(['- ', '• ', '* ', '– ', '1. ', '2) ', '(a) '])('of “%s” are one paragraph', (mark) => {
    const list = `${mark}flour\n${mark}two eggs\n${mark}salt`;
    expect(outline(`${PROSE}\n\n${list}\n\n${PROSE}`)).toEqual([PROSE, list, PROSE]);
    expect(outline(`You need:\n${list}`)).toEqual([`You need:\n${list}`]);
    expect(outline(`You need:\n\n${list.replaceAll('\n', '\n\n')}`)).toEqual([
      `You need:\n${list}`,
    ]);
  });

  test('join the wrapped lines of an item', () => {
    expect(outline('- a translator, since most of us do\n  not read Swedish\n- a driver')).toEqual([
      '- a translator, since most of us do not read Swedish\n- a driver',
    ]);
  });

  test('of whole paragraphs are paragraphs', () => {
    const items = [1, 2, 3].map((number) => `${number}. ${PROSE} ${PROSE} ${PROSE}`);
    expect(outline(items.join('\n'))).toEqual(items);
  });

  test('may stand under a heading', () => {
    expect(outline(`Ingredients\n- flour\n- salt\n\nMethod\n\n${PROSE}`)).toEqual([
      '# Ingredients',
      '- flour\n- salt',
      '## Method',
      PROSE,
    ]);
  });
});

/** Lines of every kind, each with a number of its own so that none recurs. */
const LINE_KINDS = [
  '',
  '  ',
  '---',
  '===',
  'Short title',
  'LOUD TITLE',
  '## Marked',
  '1. Numbered',
  '2.3 Clause',
  '§ 4',
  '- item',
  '  continued',
  '> quoted',
  'ANNA: turn',
  'Lead in:',
  'Dear all,',
  'Photo: caption',
  'a\tb\tc',
  'small verse line',
  'A sentence.',
  'A line that is wrapped at some width which is usual in mail, with a hy-',
  'phenated word and so on until there is no more room for another word in',
  `${PROSE} ${PROSE}`,
  '茶厂重新开放了。',
  'ตลาดน้ำยามเช้า',
  'हिन्दी वाक्य।',
];

test('whatever the lines are, nothing is lost, said twice or put elsewhere', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINE_KINDS), { maxLength: 25 }), (kinds) => {
      const lines = kinds.map((kind, index) => (/\p{L}/u.test(kind) ? `${kind} x${index}` : kind));
      const text = lines.join('\n');
      expect(letters(outline(text).join('\n'))).toBe(letters(text));
    }),
    { numRuns: 500 },
  );
});

const headingsOf = (text: string) =>
  parsePlainText(text).blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

test('a byline and a date in one block do not hide the title above them', () => {
  const news = `Storm hits coast\n\nBy Anna Smith\n12 March 2024\n\n${PROSE}\n\nPower lost\n\n${PROSE}`;
  expect(headingsOf(news)).toEqual(['Storm hits coast', 'Power lost']);
});

test('a policy keeps its own headings, and a page loses the links at its foot', () => {
  const policy = `Privacy Policy\n\n${PROSE}\n\nCookies\n\n${PROSE}\n\nTerms of use\nPrivacy policy\n© 2024 The Mill`;
  expect(headingsOf(policy)).toEqual(['Privacy Policy', 'Cookies']);
  expect(JSON.stringify(parsePlainText(policy))).not.toContain('Terms of use');
});

test('large and hostile text is read in time that grows no faster than it', () => {
  const size = 300_000;
  const hostile = [
    'a'.repeat(size),
    `x${' '.repeat(size)}x`,
    '#'.repeat(size),
    '>'.repeat(size),
    '- '.repeat(size / 2),
    `.${')'.repeat(size)}x`,
    '- a\n\n'.repeat(size / 5),
    'abc-\n'.repeat(size / 5),
    'Heading here\n\n'.repeat(size / 20) + 'x'.repeat(size),
  ];
  for (const text of hostile) expect(() => parsePlainText(text)).not.toThrow();
});

describe('marks as people type them', () => {
  test.each([
    ['==> Bring a coat', '==> Bring a lamp'],
    ['-> Bring a coat', '-> Bring a lamp'],
    ['➤ Bring a coat', '➤ Bring a lamp'],
    ['1 - Bring a coat', '2 - Bring a lamp'],
    ['Step 1: Bring a coat', 'Step 2: Bring a lamp'],
    ['Tag 1. Anreise', 'Tag 2. Wanderung'],
  ])('%j begins an item', (...items) => {
    const read = parsePlainText(`${PROSE}\n\n${items.join('\n')}\n\n${PROSE}`);
    expect(read.blocks[1]).toMatchObject({ form: 'list', text: items.join('\n') });
  });

  test('steps may take several lines', () => {
    const steps = 'Step 1. Write to us and give the\nnumber of the notice.\nStep 2. Wait.';
    expect(outline(`${PROSE}\n\n${steps}`)[1]).toBe(
      'Step 1. Write to us and give the number of the notice.\nStep 2. Wait.',
    );
  });

  test('a single figure is no list', () => {
    const text = 'Figure 1: The mill\nFigure 3: The weir';
    expect(parsePlainText(`${PROSE}\n\n${text}`).blocks[1]).not.toMatchObject({ form: 'list' });
  });

  test('“>>>” before several lines is a bullet, where nothing is quoted', () => {
    const rows = '>>> Heal the tank\n>>> Leave the fire';
    expect(outline(`${PROSE}\n\n${rows}`)[1]).toBe('- Heal the tank\n- Leave the fire');
    expect(outline(`${PROSE}\n\n> He came late.\n\n>>> Why?\n>>> Rain.`)).not.toContain('- Why?');
  });

  test('“>” before a number within a list means “more than”', () => {
    const items = '1) Be kind.\n2) Come often:\n   > 30 days away and you are out.\n3) Have fun.';
    expect(outline(items)).toEqual([items.replace('\n   >', ' >')]);
  });

  test.each(['*Where to meet*', '_Where to meet_', '**Where to meet**'])(
    '%s on a line of its own is a heading',
    (line) => {
      expect(outline(`${PROSE}\n\n${line}\n${PROSE}`)).toEqual([PROSE, '### Where to meet', PROSE]);
    },
  );
});

test.each(['━━━━━━\n📜 RULES 📜\n━━━━━━', '▬▬▬▬▬▬▬▬\n📜 RULES 📜\n▬▬▬▬▬▬▬▬'])(
  'lines drawn around a heading are none of the text: %j',
  (text) => {
    expect(outline(`${text}\n\n${PROSE}`)[0]).toBe('# 📜 RULES 📜');
  },
);

test.each([
  '╔═ Roles ═╗',
  '✦ Roles ✦',
  '★ Roles ★',
  '◆ Roles',
  '☆彡 Roles 彡☆',
  '꧁ Roles ꧂',
  '・┈┈・୨୧ Roles ୨୧・┈┈・',
])('what is drawn beside a heading is left out: %s', (line) => {
  expect(outline(`${PROSE}\n\n${line}\n${PROSE}`)[1]).toBe('## Roles');
});

test.each([
  ['───── ⋆⋅☆⋅⋆ ─────', [PROSE, PROSE]],
  ['★★★☆☆', [PROSE, '★★★☆☆', PROSE]],
])('a line of stars is no text, unless it rates: %s', (line, texts) => {
  expect(outline(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual(texts);
});

test('Discord’s small print has no mark', () => {
  expect(outline(`${PROSE}\n\n-# Two pounds for a dog.`)).toEqual([PROSE, 'Two pounds for a dog.']);
});

test.each([
  'Page 1 of 9    The ferry',
  'The ferry | Page 1',
  'The ferry          Seite 1',
  '1\n\nThe ferry',
])('a page’s number beside or above the title is no part of it: %j', (top) => {
  expect(outline(`${top}\n\n${PROSE}\n\nFares\n\n${PROSE}`)[0]).toBe('# The ferry');
});

test('a heading may be bold and underlined at once', () => {
  expect(outline(`${PROSE}\n\n**__Where to meet__**\n${PROSE}`)[1]).toBe('### Where to meet');
});

describe('the title', () => {
  const SECTIONS = `1. Roof\n${PROSE}\n\n2. Garden\n${PROSE}`;

  test('may stand right above a date', () => {
    expect(outline(`Rules of the house\nLast updated: 1 May 2025\n\n${SECTIONS}`)[0]).toBe(
      '# Rules of the house',
    );
  });

  test.each(['Subject: Rules for the laundry', 'Betreff: Waschküche'])('may be %j', (line) => {
    expect(outline(`${line}\n\nDear neighbours,\n\n${PROSE}`)[0]).toBe(
      `# ${line.replace(/^\w+: /, '')}`,
    );
  });

  test('in capitals stands above a heading without text between, whatever else is in capitals', () => {
    expect(outline(`RULES OF THE CUP\n\n${SECTIONS}\n\nPRIZES\n${PROSE}`)[0]).toBe(
      '# RULES OF THE CUP',
    );
  });

  test('in capitals is far longer than the headings of the sections', () => {
    const sections = ['PRIZES', 'RULES', 'ENTRY'].map((name) => `${name}\n\n${PROSE}`).join('\n\n');
    expect(outline(`RIVER CUP - NOTES FOR CREWS\n\n${PROSE}\n\n${sections}`)[0]).toBe(
      '# RIVER CUP - NOTES FOR CREWS',
    );
    expect(outline(`THE CREWS\n\n${PROSE}\n\n${sections}`)[0]).toBe('## THE CREWS');
  });

  test('may take two lines in capitals', () => {
    expect(outline(`RIVER CUP\nNOTES FOR CREWS\n\n${PROSE}\n\n${SECTIONS}`)[0]).toBe(
      '# RIVER CUP: NOTES FOR CREWS',
    );
  });

  test('may stand above lines that are no text, where sections follow', () => {
    expect(outline(`Minutes of the meeting\n\nPresent: A. Lind, B. Osei\n\n${SECTIONS}`)[0]).toBe(
      '# Minutes of the meeting',
    );
  });
});

test('a line above prices, shares or telephone numbers is their heading', () => {
  const shares = 'Midterm 25%\nFinal 35%\nLab reports 40%';
  expect(outline(`${PROSE}\n\nGrading\n${shares}\n\n${PROSE}`)).toEqual([
    PROSE,
    '## Grading',
    shares,
    PROSE,
  ]);
});

test('a heading with a number may follow a sentence in the line above', () => {
  const text = `3.1 Date\nOn a Saturday in June.\n3.2 Music\nThe brass band plays again.`;
  expect(outline(`3. Party\n${text}`)).toEqual([
    '## 3. Party',
    '### 3.1 Date',
    'On a Saturday in June.',
    '### 3.2 Music',
    'The brass band plays again.',
  ]);
});

test('the first line of a paragraph is no heading because the lines below it are short', () => {
  const text =
    'Bis 14 Tage vor dem Beginn ist die Absage kostenlos, danach gilt die halbe\nGebühr.\nErsatz ist willkommen.';
  expect(outline(`${PROSE}\n\n${text}`).some((line) => line.startsWith('#'))).toBe(false);
});

describe('author and date', () => {
  test.each([
    ['By Nora Lind\n3 May 2019', { author: 'Nora Lind', date: '2019-05-03' }],
    [
      'By Nora Lind\n\nPublished May 3, 2019 · 5 min read',
      { author: 'Nora Lind', date: '2019-05-03' },
    ],
    [
      'by NORA LIND and Jon Beck | Friday, May 3rd, 2019',
      { author: 'NORA LIND and Jon Beck', date: '2019-05-03' },
    ],
    ['Updated: 2019-05-03, 09:14', { date: '2019-05-03' }],
    ['2019年5月3日', { date: '2019-05-03' }],
    ['Von Nora Lind', { author: 'Nora Lind' }],
    ['Updated 3 May 2019, 09:14', { date: '2019-05-03' }],
    ['May 2019', { date: '2019-05' }],
    ['2019', {}],
    ['31 April 2019', {}],
    ['Issue 12 | Spring 2019', {}],
    ['3/5/2019', {}],
    ['Room 12, 2019', {}],
    ['By The River', {}],
  ])('are read from %j', (byline, metadata) => {
    expect(parsePlainText(`The Wheel\n\n${byline}\n\n${PROSE}`).metadata).toEqual(metadata);
  });

  test('stand above the text', () => {
    const text = `The Wheel\n\n${PROSE} ${PROSE}\n\n${PROSE} ${PROSE}\n\n3 May 2019\n\n${PROSE}`;
    expect(parsePlainText(text).metadata).toEqual({});
  });
});
