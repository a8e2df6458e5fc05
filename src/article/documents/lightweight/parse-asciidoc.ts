import { load } from '@asciidoctor/core';
import { Problem } from '../../../problem.js';
import type { ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { blocksFromHtml } from '../blocks-from-html.js';

/** A book has a fifth. Reading a table of as many cells takes three seconds. */
const MAX_PIECES = 25_000;
/** Matches where a paragraph ends, where an item, a heading, a block or a cell begins, and what numbers code. */
const PIECE =
  /\n[ \t]*\n|^[ \t]*(?:[*.-]{1,6}[ \t]|={2,}|[*_.+-]{4,}[ \t]*$)|\||::[ \t\n]|<(?:\d{1,9}|\.)>/gm;
/** The parser's time grows with their square; a paragraph of a real text has a hundredth. */
const MAX_MARKS = 2_000;
const MARK = /[*_`#^~]/g;
/** Elements that say nothing; without them a page is read a third faster. */
const CELL_PARAGRAPH = /<p class="tableblock">([^<]*)<\/p><\/td>/g;
const PARAGRAPH_DIVISION = /<div class="paragraph">\n(<p>[\s\S]*?<\/p>)\n<\/div>/g;

/**
 * Reads AsciiDoc. Included files are not read.
 * @param url where the text was found; addresses of pictures are relative to it
 * @throws Problem `too-many-parts` when it has more pieces, or more marks in one paragraph, than real texts
 */
export async function parseAsciidoc(text: string, url?: string): Promise<ParsedSource> {
  const isDense = (paragraph: string) => countMatches(paragraph, MARK) > MAX_MARKS;
  if (countMatches(text, PIECE) > MAX_PIECES) {
    throw new Problem('too-many-parts', { part: 'blocks', limit: MAX_PIECES });
  }
  if (text.split(/\n[ \t]*\n/).some(isDense)) {
    throw new Problem('too-many-parts', { part: 'marks-in-paragraph', limit: MAX_MARKS });
  }
  const document = await load(text, { safe: 'secure', attributes: { showtitle: '', 'toc!': '' } });
  const html = (await document.convert())
    .replaceAll(CELL_PARAGRAPH, '$1</td>')
    .replaceAll(PARAGRAPH_DIVISION, '$1');
  const title = document.getDoctitle();
  const attributes = document.getAttributes();
  return {
    metadata: declareMetadata({
      title,
      author: attributes.author,
      language: attributes.lang,
      date: attributes.revdate,
    }),
    blocks: blocksFromHtml(html, undefined, { base: url }),
  };
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
