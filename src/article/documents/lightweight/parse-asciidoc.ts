import { load } from '@asciidoctor/core';
import { Problem } from '../../../problem.js';
import type { ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { blocksFromHtml } from '../blocks-from-html.js';

/** Each becomes two elements, so that with more the page that is made would be refused anyway. */
const MAX_PIECES = 40_000;
/** Matches where a paragraph ends, and where an item, a heading, a block or a cell begins. */
const PIECE = /\n[ \t]*\n|^[ \t]*(?:[*.-]{1,6}[ \t]|={2,}|[*_.+-]{4,}[ \t]*$)|\|/gm;
/** The parser's time grows with their square; a paragraph of a real text has a hundredth. */
const MAX_MARKS = 2_000;
const MARK = /[*_`#^~]/g;

/**
 * Reads AsciiDoc. Included files are not read.
 * @throws Problem `too-many-parts` when it has more pieces, or more marks in one paragraph, than real texts
 */
export async function parseAsciidoc(text: string): Promise<ParsedSource> {
  const isDense = (paragraph: string) => countMatches(paragraph, MARK) > MAX_MARKS;
  if (countMatches(text, PIECE) > MAX_PIECES) {
    throw new Problem('too-many-parts', { part: 'blocks', limit: MAX_PIECES });
  }
  if (text.split(/\n[ \t]*\n/).some(isDense)) {
    throw new Problem('too-many-parts', { part: 'marks-in-paragraph', limit: MAX_MARKS });
  }
  const document = await load(text, { safe: 'secure', attributes: { showtitle: '', 'toc!': '' } });
  const title = document.getDoctitle();
  const attributes = document.getAttributes();
  return {
    metadata: declareMetadata({
      title,
      author: attributes.author,
      language: attributes.lang,
      date: attributes.revdate,
    }),
    blocks: blocksFromHtml(await document.convert()),
  };
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
