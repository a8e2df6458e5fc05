import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { lightenWord } from '../../../src/article/documents/zipped/lighten-word.js';
import { parseArticle } from '../../../src/article/parse-article.js';
import { outlineOf } from './outline-of.js';

async function read(name: string, files: Readonly<Record<string, string>>): Promise<Article> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return parseArticle({ name, bytes: zipSync(Object.fromEntries(entries), { level: 0 }) });
}

function readOdt(body: string, styles = ''): Promise<Article> {
  return read('wells.odt', {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
  });
}

function readDocx(body: string, styles = '', more: Readonly<Record<string, string>> = {}) {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return read('wells.docx', {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r2', 'styles', 'styles.xml')}${relation('r3', 'footnotes', 'footnotes.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespace}>${styles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${namespace}>${more.notes ?? ''}</w:footnotes>`,
  });
}

function styled(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

describe('an OpenDocument text', () => {
  it('keeps its notes below the passages that call them', async () => {
    const article = await readOdt(
      '<text:p>The first well was dug by hand.<text:note text:id="ftn0"><text:note-citation>1</text:note-citation><text:note-body><text:p>The pump is in the museum.</text:p></text:note-body></text:note> It is deep.</text:p><text:p>The second is deeper.</text:p>',
    );
    expect(outlineOf(article).texts).toEqual([
      'The first well was dug by hand.[1] It is deep.\n[1] The pump is in the museum.',
      'The second is deeper.',
    ]);
  });

  it('tells numbered lists from others by their styles', async () => {
    const list = (style: string) =>
      `<text:list text:style-name="${style}"><text:list-item><text:p>Fill in the form.</text:p></text:list-item></text:list>`;
    const article = await readOdt(
      `<text:p>A longer paragraph stands above this list, so that it is no title of it, and ends here.</text:p>${list('L1')}<text:p>Another longer paragraph stands above this one, so that it is no title of it, and ends.</text:p>${list('L2')}`,
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>',
    );
    expect(outlineOf(article).texts.filter((_, index) => index % 2 === 1)).toEqual([
      '1. Fill in the form.',
      '- Fill in the form.',
    ]);
  });

  it('has headings, quotations and code by their styles, and bold lines are headings', async () => {
    const article = await readOdt(
      '<text:p text:style-name="P1">Where it comes from</text:p><text:p>From three wells.</text:p><text:p text:style-name="P2">We have put a lid on it.</text:p><text:p text:style-name="P3">METER<text:line-break/>  44</text:p><text:p text:style-name="P3">REPLY</text:p>',
      '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P2" style:parent-style-name="Quotations"/><style:style style:name="P3" style:parent-style-name="Preformatted_20_Text"/>',
    );
    expect(outlineOf(article)).toEqual({
      headings: ['## Where it comes from'],
      texts: ['From three wells.', 'We have put a lid on it.', 'METER\n  44\nREPLY'],
      forms: ['prose', 'quotation', 'code'],
    });
  });

  it('names the columns of tables, and repeats cells that span rows', async () => {
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const cell = (text: string, more = '') =>
      `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const article = await readOdt(
      `<table:table><table:table-header-rows>${row(cell('Well'), cell('Depth'))}</table:table-header-rows>${row(cell('Garrick', ' table:number-rows-spanned="2"'), cell('41 m'))}${row('<table:covered-table-cell/>', cell('56 m'))}</table:table>`,
    );
    expect(outlineOf(article).texts).toEqual([
      'Well: Garrick; Depth: 41 m\nWell: Garrick; Depth: 56 m',
    ]);
  });

  it('leaves out comments, tracked changes and its table of contents', async () => {
    const article = await readOdt(
      '<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes><text:table-of-content><text:p>The wells 3</text:p></text:table-of-content><text:p>The well is deep.<office:annotation><text:p>Is it?</text:p></office:annotation></text:p>',
    );
    expect(outlineOf(article).texts).toEqual(['The well is deep.']);
  });
});

describe('a Word document', () => {
  it('keeps its notes below the passages that call them', async () => {
    const article = await readDocx(
      '<w:p><w:r><w:t>The first well was dug by hand.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r><w:t>The second is deeper.</w:t></w:r></w:p>',
      '',
      {
        notes:
          '<w:footnote w:id="2"><w:p><w:r><w:t>The pump is in the museum.</w:t></w:r></w:p></w:footnote>',
      },
    );
    expect(outlineOf(article).texts).toEqual([
      'The first well was dug by hand.[1]\n[1] The pump is in the museum.',
      'The second is deeper.',
    ]);
  });

  it('with more notes than people write is refused', async () => {
    const call = (n: number) => `<w:r><w:footnoteReference w:id="${n}"/></w:r>`;
    const calls = Array.from({ length: 10_001 }, (_, n) => call(n + 1)).join('');
    await expect(readDocx(`<w:p>${calls}</w:p>`)).rejects.toMatchObject({
      code: 'too-many-parts',
      details: { part: 'notes' },
    });
  });

  it('with more paragraphs than can be read is not said to be damaged', async () => {
    const text = '<w:p><w:r><w:t>The well.</w:t></w:r></w:p>'.repeat(40_001);
    await expect(readDocx(text)).rejects.toMatchObject({ code: 'too-many-parts' });
  });

  it('is read without what each correction left in it', () => {
    const run = (text: string, looks = '') =>
      `<w:r w:rsidR="00A1"><w:rPr>${looks}<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const paragraph = `<w:p w:rsidR="00A1"><w:pPr><w:spacing w:after="9"/></w:pPr>${run('The ')}<w:proofErr/>${run('well')}${run(' is ')}${run('deep', '<w:b/>')}${run('.')}</w:p>`;
    expect(lightenWord(paragraph)).toBe(
      '<w:p><w:r><w:t xml:space="preserve">The well is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">deep</w:t></w:r><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p>',
    );
  });

  it('has headings by what their styles are based on, and by the outline', async () => {
    const style = (id: string, name: string, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const article = await readDocx(
      `${styled('toc1', 'The wells 3')}${styled('Chapter', 'The wells')}${styled('Sub', 'What is measured')}<w:p><w:r><w:t>Four figures.</w:t></w:r></w:p>${styled('Said', 'We have put a lid on it.')}`,
      style('Heading1', 'heading 1', '') +
        style('Chapter', 'Chapter', '<w:basedOn w:val="Heading1"/>') +
        style('Sub', 'Minor', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style('toc1', 'toc 1', '') +
        style('Said', 'Quote', ''),
    );
    expect(outlineOf(article)).toEqual({
      headings: ['# The wells', '## What is measured'],
      texts: ['Four figures.', 'We have put a lid on it.'],
      forms: ['prose', 'quotation'],
    });
  });

  it('has its author and date on the title page, and no title that a program made up', async () => {
    const article = await readDocx(
      `${styled('Title', 'The waterworks')}<w:p><w:r><w:t>Nora Whitcombe</w:t></w:r></w:p><w:p><w:r><w:t>14 March 2025</w:t></w:r></w:p><w:p><w:r><w:t>The well is deep.</w:t></w:r></w:p>`,
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    );
    expect(article).toMatchObject({
      title: 'The waterworks',
      author: 'Nora Whitcombe',
      date: '2025-03-14',
    });
    expect(outlineOf(article).texts).toEqual(['The well is deep.']);
  });
});

it('a book keeps its notes where they are called, and bold paragraphs are headings', async () => {
  const article = await read('wells.epub', {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<rootfile full-path="a.opf"/>',
    'a.opf': '<item id="a" href="a.xhtml"/><itemref idref="a"/>',
    'a.css': '.span5 { font-size: 14pt; font-weight: bold; }',
    'a.xhtml':
      '<body><p><span class="span5">The wells</span></p><p>The first was dug by hand.<a id="r1" href="#n1" epub:type="noteref">1</a></p><aside id="n1" epub:type="footnote"><p>The pump is in the museum.</p></aside></body>',
  });
  expect(outlineOf(article)).toMatchObject({
    headings: ['## The wells'],
    texts: ['The first was dug by hand.[1]\n[1] The pump is in the museum.'],
  });
});
