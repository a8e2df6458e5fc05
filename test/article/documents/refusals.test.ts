import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.js';
import type { DocumentFailure, DocumentKind, Problem } from '../../../src/problem.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function fixture(name: string): Uint8Array {
  return readFileSync(`test/fixtures/documents/${name}`);
}

/**
 * The first bytes of a file of Office before 2007, or of an encrypted one of today, with an entry of this
 * name.
 */
function ole(entry: string): Uint8Array {
  return Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(entry, 'utf16le')]);
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

function encrypted(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  bytes[6] = 1;
  return bytes;
}

const OPEN_DOCUMENT = { mimetype: 'application/vnd.oasis.opendocument.text' };
const EPUB = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': '<rootfile full-path="a.opf"/>',
  'a.opf': '<item id="a" href="a.xhtml"/><itemref idref="a"/>',
  'a.xhtml': '<body><p>The mill grinds rye.</p></body>',
};
const CIPHER = (uri: string) =>
  `<encryption><enc:CipherReference xmlns:enc="x" URI="${uri}"/></encryption>`;

async function problemWith(name: string, bytes: Uint8Array, contentType?: string) {
  const source = { name, bytes, ...(contentType && { contentType }) };
  return (await parseArticle(source).catch((error) => error)) as Problem;
}

it.each<[string, DocumentFailure, string, Uint8Array]>([
  ['a PDF with a password', 'encrypted', 'locked.pdf', fixture('locked.pdf')],
  ['a scanned PDF', 'scanned', 'scanned.pdf', fixture('scanned.pdf')],
  ['a PDF that says it is text', 'encrypted', 'notes.txt', fixture('locked.pdf')],
  ['a Word document with a password', 'encrypted', 'a.docx', ole('EncryptedPackage')],
  [
    'an OpenDocument text with a password',
    'encrypted',
    'a.odt',
    zip({
      ...OPEN_DOCUMENT,
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
      'content.xml': '\u0001\u0002',
    }),
  ],
  [
    'an archive with a password',
    'encrypted',
    'a.docx',
    encrypted(zip({ 'word/document.xml': 'x' })),
  ],
  [
    'a book of Adobe’s shops',
    'copy-protected',
    'a.epub',
    zip({ ...EPUB, 'META-INF/rights.xml': '' }),
  ],
  [
    'a book from a library',
    'copy-protected',
    'a.epub',
    zip({ ...EPUB, 'META-INF/license.lcpl': '' }),
  ],
  [
    'a book with encrypted chapters',
    'copy-protected',
    'a.epub',
    zip({ ...EPUB, 'META-INF/encryption.xml': CIPHER('a.xhtml') }),
  ],
  ['a truncated PDF', 'damaged', 'a.pdf', strToU8('%PDF-1.4\nnothing more')],
])('%s is refused as %s', async (_, reason, name, bytes) => {
  const { code, details } = await problemWith(name, bytes, 'text/plain');
  expect([code, details]).toEqual(['document-unreadable', { name, reason }]);
});

it('a book whose fonts alone are encrypted is read', async () => {
  const bytes = zip({ ...EPUB, 'META-INF/encryption.xml': CIPHER('fonts/a.otf') });
  const { passages } = await parseArticle({ name: 'a.epub', bytes });
  expect(passages.map(({ text }) => text)).toEqual(['The mill grinds rye.']);
});

it.each<[DocumentKind, string, string | Uint8Array]>([
  ['word', 'mill.doc', ole('WordDocument')],
  ['spreadsheet', 'mill.xls', ole('Workbook')],
  ['presentation', 'mill.ppt', ole('PowerPoint Document')],
  ['office', 'mill.msg', ole('__nameid_version1.0')],
  ['spreadsheet', 'mill.xlsx', zip({ 'xl/workbook.xml': '' })],
  ['presentation', 'mill.pptx', zip({ 'ppt/presentation.xml': '' })],
  ['spreadsheet', 'mill.ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  [
    'presentation',
    'mill.odp',
    zip({ mimetype: 'application/vnd.oasis.opendocument.presentation' }),
  ],
  ['office', 'mill.pages', zip({ 'Index/Document.iwa': '' })],
  ['e-book', 'mill.mobi', Buffer.concat([Buffer.alloc(60, 'a'), Buffer.from('BOOKMOBI')])],
  ['rtf', 'mill.rtf', '{\\rtf1\\ansi The mill grinds rye.}'],
  // The declared types of these are wrong.
  ['image', 'mill.md', Buffer.from('89504e470d0a1a0a0000', 'hex')],
  ['archive', 'mill.docx', zip({ 'mill.txt': 'The mill grinds rye.' })],
  ['audio', 'mill.txt', 'ID3\u0003\u0000'],
  ['image', 'mill.txt', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
  ['video', 'mill.txt', Buffer.from('\0\0\0\x18ftypisom', 'latin1')],
  ['image', 'mill.svg', '<?xml version="1.0"?>\n<svg><text>The mill</text></svg>'],
  ['latex', 'chapter.tex', 'The mill grinds rye.'],
  ['latex', 'chapter.txt', '\\section{Mills}\n\\label{mills}\nThe mill grinds rye.'],
  ['texinfo', 'mill', '\\input texinfo\n@settitle Mills\n'],
  ['org', 'mill.txt', '#+TITLE: Mills\n* The mill\nIt grinds rye.\n'],
  ['pod', 'mill', '\n=head1 NAME\n\nThe mill grinds rye.\n'],
  ['tei', 'mill.xml', '<?xml version="1.0"?>\n<TEI xmlns="x"><p>The mill</p></TEI>'],
  ['e-book', 'mill.fb2', '<?xml version="1.0"?>\n<FictionBook><p>The mill</p></FictionBook>'],
  ['postscript', 'mill.ps', '%!PS-Adobe-3.0\n(The mill) show\n'],
  ['json', 'mill.json', '{"mill": "grinds rye"}'],
  ['xml', 'mill.xml', '<?xml version="1.0"?>\n<rss><title>The mill</title></rss>'],
  ['spreadsheet', 'mill.csv', 'mill,rye\ngrinds,ground\n'],
  ['xml', 'mills.opml', '<?xml version="1.0"?>\n<opml><body><outline text="Rye"/></body></opml>'],
  ['troff', 'mill.1', '\'\\" t\n.ie "\\f[CB]x" "x"\n.TH "MILL" "1"\nThe mill grinds rye.\n'],
  ['mailbox', 'mills.txt', 'From mo@example.org Mon Jun  3 10:00:00 2024\nFrom: Mo\n\nRye.\n'],
  ['mailbox', 'mills.mbox', 'The mill grinds rye.'],
  ['subtitles', 'mill.ass', '[Script Info]\nTitle: The mill\n'],
  ['code', 'mill.py', 'import os\n\ndef grind():\n    pass\n'],
])('a file of the kind “%s” is refused by that name: %s', async (kind, name, content) => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { code, details } = await problemWith(name, bytes);
  expect([code, details]).toEqual(['type-unsupported', { name, kind }]);
});

it.each([
  ['an EPUB', EPUB],
  [
    'an OpenDocument text',
    {
      ...OPEN_DOCUMENT,
      'META-INF/manifest.xml': '<manifest:manifest/>',
      'content.xml':
        '<office:document-content><office:body><office:text><text:p>The mill grinds rye.</text:p></office:text></office:body></office:document-content>',
    },
  ],
])('%s that another program packed again is read', async (_, files) => {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(entries.toReversed()), { level: 9 });
  const { passages } = await parseArticle({ name: 'a.zip', bytes });
  expect(passages.map(({ text }) => text)).toEqual(['The mill grinds rye.']);
});

it('mail is told by its head, whatever its name', async () => {
  const mail = [
    'Received: from mill.example',
    ' by post.example; Mon, 3 Jun 2024 10:00:00 +0000',
    'Subject: Rye',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'The mill grinds rye=2E',
  ].join('\n');
  for (const name of ['mill.txt', 'mill.mhtml']) {
    const { passages } = await parseArticle({ name, bytes: strToU8(mail) });
    expect(passages.map(({ text }) => text)).toEqual(['The mill grinds rye.']);
  }
});

it.each([
  ['mill.md', 'In LaTeX write `\\section{Mills}`.\n\n```\n\\section{Mills}\n\\label{a}\n```\n'],
  ['mill.txt', 'The mill wrote {"rye": 1} to its log. Nobody read it.\n'],
  ['mill.pdf', '<!doctype html><title>The mill</title><p>The mill grinds rye.</p>'],
])('text that only speaks of it is read: %s', async (name, text) => {
  const { passages } = await parseArticle({ name, bytes: strToU8(text) });
  expect(passages.length).toBeGreaterThan(0);
});
