import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/article/markup/markdown/parse-markdown.js';
import type { Problem } from '../../../../src/problem.js';

async function paragraphs(markdown: string): Promise<string[]> {
  const { blocks } = await parseMarkdown(markdown);
  return blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text);
}

describe('front matter', () => {
  test('may refer to its own values, and is read at once where thousands do', async () => {
    const titled = async (fields: string) =>
      (await parseMarkdown(`---\n${fields}---\n\nThe tide turns.`)).metadata.title;
    expect(await titled('site: &name The Tide\ntitle: *name\n')).toBe('The Tide');
    const many = 'tags: &tags [*tags, *tags]\n'.repeat(4_000);
    expect(await titled(`${many}title: The Tide\n`)).toBe('The Tide');
  });

  test('declares title, link, date, language and author', async () => {
    const { metadata } = await parseMarkdown(
      '---\nTitle: Tides\nurl: https://a.example/tides\ndate: 2024-01-02\nlang: pt_br\nauthor: [Ana, Rui]\n---\nText.',
    );
    expect(metadata).toEqual({
      title: 'Tides',
      url: 'https://a.example/tides',
      date: '2024-01-02',
      language: 'pt-BR',
      author: 'Ana, Rui',
    });
  });

  test('is forgiven a colon in the title', async () => {
    const { metadata } = await parseMarkdown(
      '---\ntitle: Tides: a life\nauthor:\n  - Ana\n---\nText.',
    );
    expect(metadata).toEqual({ title: 'Tides: a life', author: 'Ana' });
  });

  test.each([
    'title: [Tides\nlang: en',
    'lang: en\nalias: *nothing',
    'lang: en\n__proto__: x\nconstructor: y',
    'lang: en\nurl: javascript:alert(1)\ndate: soon',
  ])('keeps what it can of %j', async (yaml) => {
    const { metadata } = await parseMarkdown(`---\n${yaml}\n---\nText.`);
    expect(metadata.language).toBe('en');
    expect(metadata.url).toBeUndefined();
    expect(metadata.date).toBeUndefined();
  });

  test.each([
    [
      '+++\ntitle = "Tides"\ndate = 2026-03-02\nauthors = ["Ana", "Rui"]\n[extra]\nlang = "pt"\n+++\nText.',
      { title: 'Tides', date: '2026-03-02', author: 'Ana, Rui', language: 'pt' },
    ],
    [
      '+++\ntitle = \'Tides\'\ndate = 2026-03-02T08:00:00Z\n[params]\n  author = "Ana"\n+++\nText.',
      { title: 'Tides', date: '2026-03-02T08:00:00.000Z', author: 'Ana' },
    ],
    ['+++\ntitle = "Tides\nauthor = "Ana"\n+++\nText.', { title: 'Tides', author: 'Ana' }],
    [
      '{\n  "title": "Tides",\n  "author": {"name": "Ana"}\n}\n\nText.',
      { title: 'Tides', author: 'Ana' },
    ],
    [
      '---\ntítulo: x\ntitle: Tides\npubDate: 2026-03-02\nauthors:\n  - name: Ana\n    url: a\n...\nText.',
      { title: 'Tides', date: '2026-03-02', author: 'Ana' },
    ],
  ])('may be TOML, JSON or YAML: %j', async (markdown, metadata) => {
    expect(await parseMarkdown(markdown)).toEqual({
      metadata,
      blocks: [{ type: 'paragraph', text: 'Text.' }],
    });
  });

  test.each(['+++\nA story.\n\n+++', '{\n"a story"\n}'])('is not %j', async (markdown) => {
    expect((await paragraphs(markdown)).join(' ')).toContain('story');
  });

  test('is not what merely stands between two rules', async () => {
    expect(await paragraphs('---\nA story.\n\n---\nIts end.')).toEqual(['A story.', 'Its end.']);
  });

  test.each([
    ['2024'],
    ['2024-03'],
    ['2024-03-01T10:00Z'],
    ['2024-03-01T10:00:00.5+01:00'],
    ['2024-3-5', '2024-03-05'],
    ['2024-03-01 00:30 UTC', '2024-03-01'],
    ['2024-03-01 23:30:00 -1100', '2024-03-01'],
    ['2024-03-01T00:30:00+1300', '2024-03-01'],
    ['Fri, 01 Mar 2024 23:30:00 GMT', '2024-03-01'],
    ['Fri Mar 01 2024 00:30:00 GMT+0100 (CET)', '2024-03-01'],
    ['1 March 2024', '2024-03-01'],
  ])('reads the date %j as ISO 8601', async (written, date = written) => {
    expect((await parseMarkdown(`---\ndate: ${written}\n---\nText.`)).metadata.date).toBe(date);
  });

  test.each(['3/4/2024', '2024-13-01', '2024-3-5 or so'])(
    'leaves out the date %j',
    async (written) => {
      expect((await parseMarkdown(`---\ndate: ${written}\n---\nText.`)).metadata).toEqual({});
    },
  );
});

describe('text', () => {
  test.each([
    ['one\ntwo', ['one two']],
    ['one  \ntwo\\\nthree<br/>four', ['one\ntwo\nthree\nfour']],
    ['one<br><br>two', ['one', 'two']],
    ['春天\n来了，\n*真*好', ['春天来了，真好']],
    ['a <b>bold</b> <!-- hidden --> word', ['a bold word']],
    ['<div>raw</div>\n\n<!-- hidden -->\n\nText', ['raw', 'Text']],
    ['<p align="center"><b>One</b> &amp; two<br>three</p>', ['One & two\nthree']],
    ['- a\n\n  <p>b</p>\n\n> <p>c</p>', ['- a\n  b', 'c']],
    ['<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>', ['- one\n- two']],
    ['<table>\n<tr><th>Name<th>Price\n<tr><td>Foo<td>3\n</table>', ['Name: Foo; Price: 3']],
    ['<details>\n<summary>How?</summary>\n\nSo.\n\n</details>\n\nText', ['How?\nSo.', 'Text']],
    ['<details><summary>A</summary>\n\n<details><summary>B</summary><br/>\n\nC', ['A', 'B\nC']],
    ['<style>\np { x: y }\n</style>\n\n<script>\n\n1\n</script>\n\nText', ['Text']],
    ['<video src="a">\n\nText\n\n<div hidden>\n\nmore', ['Text', 'more']],
    ['```html\n<h1>a</h1>\n\n<p>b\n```', ['<h1>a</h1>\n\n<p>b']],
    ['# MIT\n\nCopyright (c) 2020 Ada\n\nText', ['Copyright (c) 2020 Ada', 'Text']],
    ['**Read more:** [Mills](x)\n\nText\n\n- ads\n\nAdvertisement', ['Text\n- ads']],
    ['![A pier](a.png)\n\n![](b.png)\n\nText', ['Text']],
    ['[a *link*](x) and [another][1]\n\n[1]: https://a.example', ['a link and another']],
    ['AT&amp;T &copy; &#xAD;&#8203;2024', ['AT&T © 2024']],
    ['~~old~~ `new  code`', ['old new code']],
  ])('%j reads %j', async (markdown, expected) => {
    expect(await paragraphs(markdown)).toEqual(expected);
  });

  test('headings may be HTML', async () => {
    const html = '<h1 align="center">\n  <br>\n  <img src="a.png">\n  The Mill\n</h1>\n\nText';
    expect((await parseMarkdown(html)).blocks).toEqual([
      { type: 'heading', level: 1, text: 'The Mill' },
      { type: 'paragraph', text: 'Text' },
    ]);
  });

  test('a line that pages put between paragraphs stays where a section has no other text', async () => {
    expect(
      await paragraphs('## Share\n\nShare this article\n\n## Mills\n\nAdvertisement\n\nText'),
    ).toEqual(['Share this article', 'Text']);
  });

  test.each([' ', '\n'])('a book in one paragraph is read whole, parted by %j', async (gap) => {
    const sentences = Array.from({ length: 30_000 }, (_, index) => `Wheel ${index} turns.`);
    expect(await paragraphs(sentences.join(gap))).toEqual([sentences.join(' ')]);
  });

  test('a table as long as a book stays one', async () => {
    const row = `| ${'A wheel turns. '.repeat(2_000)} | 3 |`;
    const text = await paragraphs(`| Wheel | Nr. |\n|-|-|\n${`${row}\n`.repeat(20)}`);
    expect(text.join('\n').match(/^Wheel: A wheel turns.*; Nr\.: 3$/gm)).toHaveLength(20);
  });

  test('headings without text vanish', async () => {
    expect((await parseMarkdown('#\n\n## <!-- x -->\n\nText')).blocks).toEqual([
      { type: 'paragraph', text: 'Text' },
    ]);
  });

  test('code is kept as it is', async () => {
    expect(await paragraphs('```\na\n\n\tb  *c*\n```')).toEqual(['a\n\n\tb  *c*']);
  });
});

describe('what people write by hand', () => {
  test.each([
    [
      'Status: Open\nDue date: 1 May\n**Owner:** Ada',
      ['Status: Open\nDue date: 1 May\nOwner: Ada'],
    ],
    ['> Asia: Singapore\n> Europe: Frankfurt', ['Asia: Singapore\nEurope: Frankfurt']],
    ['状态：进行中\n负责人：李雷', ['状态：进行中\n负责人：李雷']],
    ['He said: go\nand they went', ['He said: go and they went']],
    ['see https://a.b\nor https://c.d', ['see https://a.b or https://c.d']],
  ])('lines that begin with labels stay apart: %j', async (markdown, expected) => {
    expect(await paragraphs(markdown)).toEqual(expected);
  });

  test.each([
    ['[![Build](a.svg)](b) [![codecov][c]](d)\n![size](e)\n\nText\n\n[c]: f', ['Text']],
    ['![Build](https://img.shields.io/build)\n\nText', ['Text']],
    ['![IMG_0001.JPG](a.jpg) ![image](b.png)\n\n![Screenshot 2](c)\n\nText', ['Text']],
    ['![A pier at low tide](pier.jpg)\n\nText', ['Text']],
    ['See ![a pier](pier.jpg) here.', ['See a pier here.']],
  ])('pictures say nothing but in a sentence: %j', async (markdown, expected) => {
    expect(await paragraphs(markdown)).toEqual(expected);
  });

  test('a title may have a badge beside it', async () => {
    const { blocks } = await parseMarkdown('# Boats [![Build](https://ci.a/badge.svg)](b)\n\nText');
    expect(blocks[0]).toEqual({ type: 'heading', level: 1, text: 'Boats' });
  });

  test.each([
    ['**暗号化（標準）**は安全です。', '暗号化（標準）は安全です。'],
    ['**「共有」**の設定', '「共有」の設定'],
    ['이것은 **강조(굵게)**입니다.', '이것은 강조(굵게)입니다.'],
    ['这是**“重点”**内容。', '这是“重点”内容。'],
    ['~~旧版（一）~~新版', '旧版（一）新版'],
  ])('emphasis ends beside the punctuation of %j', async (markdown, expected) => {
    expect(await paragraphs(markdown)).toEqual([expected]);
  });
});

describe('lines in bold', () => {
  const outline = async (markdown: string) =>
    (await parseMarkdown(markdown)).blocks.map((block) =>
      block.type === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text,
    );

  test.each([
    [
      '# Rules\n\n**Food**\n\nNone.\n\n**Guests:**\n\nSome.',
      ['# Rules', '## Food', 'None.', '## Guests', 'Some.'],
    ],
    [
      '### Stay\n\n***Dogs***\n\nYes.\n\n__Can I smoke?__\n\nNo.',
      ['### Stay', '#### Dogs', 'Yes.', '#### Can I smoke?', 'No.'],
    ],
    ['**The club**\n\n**Food**\n\nNone.', ['# The club', '## Food', 'None.']],
  ])('are headings: %j', async (markdown, expected) => {
    expect(await outline(markdown)).toEqual(expected);
  });

  test.each([
    ['**Never run on the pier.**\n\nText', ['Never run on the pier.', 'Text']],
    ['**Note**\n\nText', ['Note', 'Text']],
    ['**By Ada**\n\nText', ['By Ada', 'Text']],
    ['**Bring**:\n\n- bread', ['Bring:\n- bread']],
    ['Text\n\n**The end**', ['Text', 'The end']],
    ['**One** and two\n\nText', ['One and two', 'Text']],
    ['- **Food**\n\n  None.', ['- Food\n  None.']],
  ])('are none: %j', async (markdown, expected) => {
    expect(await outline(markdown)).toEqual(expected);
  });

  test('a heading that is a sentence or several is a paragraph', async () => {
    const notice =
      'Note: boats without life jackets for everyone on board are sent back, however far they have come.';
    expect(await outline(`### **${notice}**\n\n## Start\n\nAt ten.`)).toEqual([
      notice,
      '## Start',
      'At ten.',
    ]);
  });
});

describe('lists', () => {
  test('stay with the line that leads into them', async () => {
    expect(await paragraphs('Bring:\n\n- bread\n- salt')).toEqual(['Bring:\n- bread\n- salt']);
    expect(await paragraphs('What to bring\n- bread')).toEqual(['What to bring\n- bread']);
  });

  test('leave a long paragraph alone', async () => {
    const long = 'It rained all day and all night, and the roof of the barn let in the water again';
    expect(await paragraphs(`${long}.\n\n- bread`)).toEqual([`${long}.`, '- bread']);
  });

  test('show nesting, numbers and boxes', async () => {
    expect(await paragraphs('3. three\n   - [x] done\n   - [ ] open\n4. four')).toEqual([
      '3. three\n  - [x] done\n  - [ ] open\n4. four',
    ]);
  });

  test('that hold headings are sections', async () => {
    expect((await parseMarkdown('- # One\n\n  First.\n- # Two\n\n  Second.')).blocks).toEqual([
      { type: 'heading', level: 1, text: 'One' },
      { type: 'paragraph', text: 'First.' },
      { type: 'heading', level: 1, text: 'Two' },
      { type: 'paragraph', text: 'Second.' },
    ]);
  });
});

describe('tables', () => {
  test('repeat the names of their columns', async () => {
    expect(await paragraphs('|Name:|Price|\n|-|-|\n|Foo|3|\n|Bar||')).toEqual([
      'Name: Foo; Price: 3\nName: Bar',
    ]);
  });

  test('without column names pair two columns', async () => {
    expect(await paragraphs('|||\n|-|-|\n|Height|41 m|')).toEqual(['Height: 41 m']);
  });

  test('that are long are several passages, no row cut or lost', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `| station ${index} | ${index} m |`);
    const passages = await paragraphs(['| Station | Depth |', '|-|-|', ...rows].join('\n'));
    expect(passages.length).toBeGreaterThan(5);
    expect(Math.max(...passages.map(({ length }) => length))).toBeLessThan(600);
    expect(passages.join('\n').split('\n')).toEqual(
      rows.map((_, index) => `Station: station ${index}; Depth: ${index} m`),
    );
  });
});

describe('footnotes', () => {
  test('are attached to the passage that calls them first', async () => {
    expect(
      await paragraphs('One[^b].\n\nTwo[^a], again[^b].\n\n[^a]: Note A.\n[^b]: Note B.'),
    ).toEqual(['One[1].\n[1] Note B.', 'Two[2], again[1].\n[2] Note A.']);
  });

  test('may call each other', async () => {
    expect(await paragraphs('One[^a].\n\n[^a]: A[^b].\n[^b]: B[^a].')).toEqual([
      'One[1].\n[1] A[2].\n[2] B[1].',
    ]);
  });
});

describe('hostile input', () => {
  test.each(['>', '- ', '1. ', '*', '[', '![', '> - '])('%j ten thousand times', async (mark) => {
    const [text] = await paragraphs(`${mark.repeat(10_000)}end`);
    expect(text).toMatch(/end$/);
  });

  test('nesting beyond reading is a problem, not a crash', async () => {
    const nested = '**'.repeat(3_000);
    let failure: unknown;
    try {
      await parseMarkdown(`${nested}a${nested}`);
    } catch (error) {
      failure = error;
    }
    expect(failure === undefined || (failure as Problem).code === 'too-nested').toBe(true);
  });

  test('an empty text has no blocks', async () => {
    expect((await parseMarkdown('')).blocks).toEqual([]);
  });
});

describe('a table of contents', () => {
  const BODY = '## Install\n\nCopy it.\n\n### On Windows\n\nUnpack it.\n';
  const LIST = '- [Install](#install)\n  - [On Windows](#on-windows)\n';

  test('is left out with its heading', async () => {
    const { blocks } = await parseMarkdown(`# Quokka\n\n## Contents\n\n${LIST}\n${BODY}`);
    expect(blocks.map(({ text }) => text)).toEqual([
      'Quokka',
      'Install',
      'Copy it.',
      'On Windows',
      'Unpack it.',
    ]);
  });

  test('leaves a heading that stands above other text, too', async () => {
    const { blocks } = await parseMarkdown(`## About\n\n${LIST}\nIt is small.\n\n${BODY}`);
    expect(blocks.slice(0, 2).map(({ text }) => text)).toEqual(['About', 'It is small.']);
  });

  test.each([
    ['has text beside its links', '- [Install](#install): copy it\n- [Use](#use): run it'],
    ['leads elsewhere', '- [Install](https://a.example)\n- [Use](https://b.example)'],
    ['is a single reference', '- [Install](#install)'],
  ])('is no list that %s', async (_, list) => {
    expect(await paragraphs(`See:\n\n# More\n\n${list}\n\n${BODY}`)).toHaveLength(4);
  });
});

test.each([
  ':one: No griefing\n:two: No cheats',
  '🏨 Ask at the desk\n🍜 Eat next door',
  '`/home` leads home\n`/claim` takes land',
  '**Ranger** sees far\n**Smith** mends armour',
])('lines that begin alike stay apart: %j', async (lines) => {
  const { blocks } = await parseMarkdown(lines);
  expect(blocks[0]?.text.split('\n')).toHaveLength(2);
});

test('a sentence that goes on after a line break is joined', async () => {
  expect(await paragraphs('`/home` leads to the place\nthat you have chosen.')).toEqual([
    '/home leads to the place that you have chosen.',
  ]);
});
