import { fill } from './fill.js';
import { asciidoc, bbcode, restructuredText, subtitles, wikitext } from './growth-documents.js';

/** The kind of input: an article’s format, or something asked about a usual article. */
export type ShapeKind =
  | 'plain-text'
  | 'markdown'
  | 'html'
  | 'wikitext'
  | 'restructured-text'
  | 'subtitles'
  | 'asciidoc'
  | 'bbcode'
  | 'question'
  | 'quotation';

/** A text made to cost more time than its length suggests. */
export interface Shape {
  readonly name: string;
  readonly kind: ShapeKind;
  /** Makes a text of about this many characters. */
  make(length: number): string;
}

const WORDS =
  'the keeper lit lamp every evening before storm reached old harbour wall where boats wait'.split(
    ' ',
  );

const word = (n: number) => WORDS[(n * 7 + Math.floor(n / 13)) % WORDS.length] as string;
const sentence = (n: number) =>
  `${Array.from({ length: 9 }, (_, at) => word(n * 9 + at)).join(' ')} ${n}.`;
const paragraph = (n: number) =>
  Array.from({ length: 5 }, (_, at) => sentence(5 * n + at)).join(' ');
const code = (n: number) => ((n + 1) * 2_654_435_761).toString(36).slice(-8);
const han = (n: number) => String.fromCodePoint(0x4e00 + ((n * 7_919) % 20_000));
const nest = (open: string, close: string, inner: string, unit = open.length + close.length) => {
  return (length: number) => {
    const depth = Math.ceil(length / unit);
    return open.repeat(depth) + inner + close.repeat(depth);
  };
};
const pad = (text: string) => `${paragraph(1)}\n\n${text}\n\n${paragraph(2)}`;

const MANUAL = 'LAMP(1)   Manual   LAMP(1)\n\nNAME\n       lamp - light\n\nOPTIONS\n';
const indent = (n: number) => ' '.repeat(7 + (n % 60));

const plain: readonly [string, (length: number) => string][] = [
  ['paragraphs', (length) => fill(length, paragraph, '\n\n')],
  ['one line', (length) => fill(length, sentence, ' ')],
  ['one word', (length) => 'a'.repeat(length)],
  ['one word a paragraph', (length) => fill(length, word, '\n\n')],
  ['one character a line', (length) => fill(length, (n) => word(n).charAt(0), '\n')],
  ['blank lines', (length) => pad('\n'.repeat(length))],
  ['spaces', (length) => pad(`a${' '.repeat(length)}b`)],
  ['codes', (length) => fill(length, code, ' ')],
  ['codes, one a line', (length) => fill(length, code, '\n')],
  ['figures', (length) => fill(length, (n) => `${(n * 7_919) % 10_007}`, ' ')],
  ['full stops', (length) => pad('. '.repeat(length / 2))],
  ['quotation marks', (length) => pad('“”'.repeat(length / 2))],
  ['Chinese without marks', (length) => fill(length, han)],
  ['Chinese sentences', (length) => fill(length, (n) => han(n) + (n % 20 === 19 ? '。' : ''))],
  ['Thai', (length) => 'ประภาคารแห่งนี้นำทางเรือมา'.repeat(length / 26)],
  ['combining marks', (length) => pad(`a${'\u0301'.repeat(length)}`)],
  ['emoji', (length) => pad('🏴‍☠️'.repeat(length / 5))],
  ['invisible characters', (length) => pad(`a${'\u200b'.repeat(length)}b`)],
  ['halves of characters', (length) => pad('\ud800'.repeat(length))],
  ['right to left', (length) => fill(length, () => 'المنارة القديمة تضيء البحر.', ' ')],
  ['headings in capitals', (length) => fill(length, (n) => `PART ${n}\n\n${sentence(n)}`, '\n\n')],
  ['numbered sections', (length) => fill(length, (n) => `${n}.1 Part\n\n${sentence(n)}`, '\n\n')],
  ['numbered titles', (length) => fill(length, (n) => `${n}. Part.\n\n${sentence(n)}`, '\n\n')],
  [
    'manual page',
    (length) => MANUAL + fill(length, (n) => `       -${n}\n\t${sentence(n)}`, '\n\n'),
  ],
  ['indents of a manual page', (length) => MANUAL + fill(length, (n) => `${indent(n)}a`, '\n')],
  ['list', (length) => fill(length, (n) => `- ${sentence(n)}`, '\n')],
  ['questions', (length) => fill(length, (n) => `Q: what is ${n}?\nA: ${sentence(n)}`, '\n\n')],
  ['chat', (length) => fill(length, (n) => `[12:${n % 60}] Ada: ${sentence(n)}`, '\n')],
  ['dates', (length) => fill(length, (n) => `${(n % 28) + 1}. April 19${n % 90}`, '\n')],
  ['hyphens at line ends', (length) => fill(length, (n) => `${word(n)}-\n${word(n + 1)}`)],
  [
    'recurring lines',
    (length) => fill(length, (n) => `Page ${n}\nThe Harbour\n${sentence(n)}`, '\n'),
  ],
];

const markdown: readonly [string, (length: number) => string][] = [
  ['paragraphs', (length) => fill(length, (n) => `## Part ${n}\n\n${paragraph(n)}`, '\n\n')],
  [
    'sections of one word',
    (length) => fill(length, (n) => `# ${word(n)}\n\n${word(n + 1)}`, '\n\n'),
  ],
  [
    'a long heading over many sections',
    (length) =>
      `# ${fill(length / 2, code, ' ')}\n\n${fill(length / 2, (n) => `## ${n}\n\n${word(n)}`, '\n\n')}`,
  ],
  [
    'headings of signs that stand for words',
    (length) => fill(length, (n) => `## ${'ﷺ'.repeat(150)}${n}\n\n${word(n)}`, '\n\n'),
  ],
  ['emphasis that never ends', (length) => pad('*a_ '.repeat(length / 4))],
  ['code that never ends', (length) => pad('`a'.repeat(length / 2))],
  ['brackets', (length) => pad('['.repeat(length))],
  ['links that never end', (length) => pad('[a]('.repeat(length / 4))],
  ['quotations in quotations', (length) => pad(`${'>'.repeat(length)}a`)],
  ['lists in lists', (length) => fill(length, (n) => `${'  '.repeat(n % 400)}- a`, '\n')],
  ['table cells', (length) => `|a|b|\n|-|-|\n${fill(length, (n) => `|${word(n)}|${n}|`, '\n')}`],
  [
    'a wide table',
    (length) =>
      `${'|a'.repeat(length / 6)}|\n${'|-'.repeat(length / 6)}|\n${'|b'.repeat(length / 6)}|`,
  ],
  ['definitions', (length) => fill(length, (n) => `[${n}]: http://a.b/${n}\n\n[x][${n}]`, '\n\n')],
  ['footnotes', (length) => fill(length, (n) => `a[^${n}]\n\n[^${n}]: ${word(n)}`, '\n\n')],
  ['thematic breaks', (length) => fill(length, sentence, '\n\n---\n\n')],
  ['entities', (length) => pad('&amp;'.repeat(length / 5))],
  ['escapes', (length) => pad('\\*'.repeat(length / 2))],
  ['HTML', (length) => fill(length, (n) => `<div>${word(n)}</div>`, '\n\n')],
  [
    'front matter',
    (length) => `---\n${fill(length, (n) => `k${n}: ${word(n)}`, '\n')}\n---\n\n${paragraph(1)}`,
  ],
  ['autolinks', (length) => pad(fill(length, (n) => `http://a.b/${n}`, ' '))],
];

const html: readonly [string, (length: number) => string][] = [
  ['paragraphs', (length) => fill(length, (n) => `<h2>Part ${n}</h2><p>${paragraph(n)}</p>`)],
  ['divisions in divisions', nest('<div>', '</div>', paragraph(1))],
  ['unclosed elements', (length) => `${'<b>'.repeat(length / 3)}${paragraph(1)}`],
  ['bold in bold', nest('<b><i>', '</i></b>', paragraph(1))],
  ['table rows', (length) => `<table>${fill(length, (n) => `<tr><td>${word(n)}<td>${n}`)}</table>`],
  ['tables in tables', nest('<table><tr><td>', '</table>', paragraph(1))],
  ['lists in lists', nest('<ul><li>a', '</ul>', paragraph(1))],
  ['attributes', (length) => `<p ${fill(length, (n) => `a${n}="${n}"`, ' ')}>${paragraph(1)}</p>`],
  ['one long attribute', (length) => `<p class="${'a '.repeat(length / 2)}">${paragraph(1)}</p>`],
  [
    'links',
    (length) => fill(length, (n) => `<p><a href="/${n}">${word(n)}</a> ${sentence(n)}</p>`),
  ],
  ['comments', (length) => fill(length, (n) => `<!-- ${word(n)} --><p>${sentence(n)}</p>`)],
  ['line breaks', (length) => `<p>${fill(length, sentence, '<br>')}</p>`],
  ['entities', (length) => `<p>${'&eacute;'.repeat(length / 8)}</p>`],
  ['a long first heading', (length) => `<h1>${fill(length, word, ' ')}</h1><p>${paragraph(1)}</p>`],
  ['headings', (length) => fill(length, (n) => `<h${(n % 6) + 1}>${word(n)}</h${(n % 6) + 1}>a`)],
  ['first headings', (length) => '<h1>a</h1>'.repeat(length / 10)],
  ['a table of one row', (length) => `<table><tr>${'<td>cell'.repeat(length / 8)}</table>`],
  [
    'linked headings',
    (length) => '<div><h3><a href="/x">a b</a></h3><p>text</p></div>'.repeat(length / 50),
  ],
  [
    'linked headings in a section',
    (length) => `<h1>T</h1><section>${'<h3><a href="/x">a</a></h3>'.repeat(length / 27)}</section>`,
  ],
  [
    'many lists of teasers',
    (length) =>
      '<div><h2><a href="/x">a</a></h2><h2><a href="/y">b</a></h2></div>'.repeat(length / 65),
  ],
  [
    'articles',
    (length) => fill(length, (n) => `<article class="a"><p>${sentence(n)}</p></article>`),
  ],
  ['posts', (length) => fill(length, (n) => `<div id="post-${n}"><p>${sentence(n)}</p></div>`)],
  [
    'list of Word',
    (length) => fill(length, (n) => `<p class=MsoX style="mso-list:l0 level9 lfo">${word(n)}</p>`),
  ],
  [
    'notes of Word',
    (length) =>
      fill(
        length,
        (n) => `<p class=MsoX>a<a href="#_ftn${n}">[${n}]</a></p><div id=ftn${n}>x</div>`,
      ),
  ],
  [
    'lists of Google Docs',
    (length) =>
      `<body class=doc-content>${'<ul class="lst-kix_a-1"><li>a</ul>'.repeat(length / 35)}`,
  ],
  ['fractions in fractions', (length) => '<math><mfrac><mi>a</mi>'.repeat(length / 23)],
  ['boxes, one a line', (length) => '<div>Words.</div>\n'.repeat(length / 18)],
  ['spans in a line', (length) => `<p>${'<span>a b.</span> '.repeat(length / 19)}`],
  ['raised words', (length) => `<p>${'a<sup>b</sup> '.repeat(length / 14)}`],
  ['comments in a text', (length) => `<p>${'a<!-- b -->'.repeat(length / 11)}`],
  ['one long style', (length) => `<p style="${'a:b;'.repeat(length / 4)}">${paragraph(1)}</p>`],
  [
    'one caption',
    (length) => `<figure><figcaption>a</figcaption>${'<img src=a>'.repeat(length / 11)}`,
  ],
  [
    'data of a framework',
    (length) => `<script type="application/json">["${'<a'.repeat(length / 2)} b."]</script>`,
  ],
  ['tags that never end', (length) => `<p>${paragraph(1)}</p>${'<'.repeat(length)}`],
];

const questions: readonly [string, (length: number) => string][] = [
  ['words of the article', (length) => fill(length, word, ' ')],
  ['misspelt words', (length) => fill(length, (n) => `${word(n)}${word(n + 1).charAt(1)}`, ' ')],
  ['codes', (length) => fill(length, code, ' ')],
  ['one word', (length) => 'lamp'.repeat(length / 4)],
  ['Chinese', (length) => fill(length, han)],
  ['marks', (length) => '?!'.repeat(length / 2)],
  ['figures', (length) => fill(length, String, ' ')],
];

const quotations: readonly [string, (length: number) => string][] = [
  ['words of the article', (length) => fill(length, word, ' ')],
  ['its sentences in another order', (length) => fill(length, (n) => sentence(997 - n), ' ')],
  ['words with gaps', (length) => fill(length, word, ' … ')],
  ['one word', (length) => 'the '.repeat(length / 4)],
  ['insertions', (length) => fill(length, (n) => `[${word(n)}]`, ' ')],
  ['figures', (length) => fill(length, String, ' ')],
  ['brackets', (length) => `lamp ${'['.repeat(length)}`],
];

export const SHAPES: readonly Shape[] = (
  [
    ['plain-text', plain],
    ['markdown', markdown],
    ['html', html],
    ['wikitext', wikitext],
    ['restructured-text', restructuredText],
    ['subtitles', subtitles],
    ['asciidoc', asciidoc],
    ['bbcode', bbcode],
    ['question', questions],
    ['quotation', quotations],
  ] as const
).flatMap(([kind, shapes]) => shapes.map(([name, make]) => ({ name, kind, make })));

/** An article like those that people load. */
export function usualArticle(length: number): string {
  return `# Harbour\n\n${fill(length, (n) => `## Part ${n}\n\n${paragraph(n)}`, '\n\n')}`;
}
