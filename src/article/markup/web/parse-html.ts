import { Problem } from '../../../problem.js';
import { foldText } from '../../../text/fold-text.js';
import type { Block, ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { takeCredits } from '../../take-credits.js';
import { blocksFromMdast } from '../mdast-blocks.js';
import type { DomDocument } from './dom.js';
import { dropOrnaments } from './drop-ornaments.js';
import { dropReferences } from './drop-references.js';
import { readExport } from './exports/read-export.js';
import { dropBoxes } from './finding/drop-boxes.js';
import { dropSiteHeadings } from './finding/drop-site-headings.js';
import { findArticleElement } from './finding/find-article-element.js';
import { baseOf, markPictures } from './mark-pictures.js';
import { dropUnseen } from './open-html.js';
import { parseDocument } from './parse-document.js';
import { readHtmlMetadata } from './read-html-metadata.js';
import { readHtmlTree } from './read-html-tree.js';
import { writeRows } from './write-rows.js';

/**
 * Reads the article of a web page, or of a fragment of one, without its surroundings.
 * @param url where the page was found: relative links are resolved against it, and it is the article's
 * link if the page declares none
 * @throws Problem `too-nested` when the page is nested too deeply to be read, `too-many-parts` when it is huge
 */
export function parseHtml(html: string, url?: string): ParsedSource {
  try {
    const document = parseDocument(html);
    const exported = readExport(document, html);
    dropUnseen(document);
    dropSiteHeadings(document);
    const metadata = { ...readHtmlMetadata(document, url), ...declareMetadata(exported) };
    // Their metadata has been read, and their source would count as text.
    for (const script of document.querySelectorAll('script')) script.remove();
    dropBoxes(document);
    writeRows(document);
    const title = titleHeading(document, metadata.title);
    const element = findArticleElement(document);
    markPictures(element);
    const read = blocksFromMdast(readHtmlTree(element), baseOf(document, url));
    const blocks = dropOrnaments(dropReferences(read));
    const hasHeading = element.querySelector('h1') !== null;
    return takeCredits({ metadata, blocks: title && !hasHeading ? [title, ...blocks] : blocks });
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('too-nested', undefined, { cause: error });
    throw error;
  }
}

/** Returns the page's only first-level heading if it matches the title; it may stand above the article. */
function titleHeading(document: DomDocument, title = ''): Block | undefined {
  const [heading, ...others] = document.querySelectorAll('h1');
  const text = foldText(heading?.textContent ?? '').replaceAll('\n', ' ');
  const isTitle = text !== '' && others.length === 0 && title.includes(text);
  return isTitle ? { type: 'heading', level: 1, text } : undefined;
}
