import { foldText } from '../../../text/fold-text.js';
import type { ArticleMetadata, Block, ParsedSource } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import { takeCredits } from '../../take-credits.js';
import { blocksFromMdast } from '../mdast-blocks.js';
import { boundTitles } from './bound-titles.js';
import { readHtmlMetadata } from './declared/read-html-metadata.js';
import { declaredText, textInData } from './declared/unrendered-text.js';
import type { DomDocument, DomElement } from './dom.js';
import { dropOrnaments } from './drop-ornaments.js';
import { dropReferences } from './drop-references.js';
import { readExport } from './exports/read-export.js';
import { boxCustomElements } from './finding/box-custom-elements.js';
import { dropBoxes } from './finding/dropping/drop-boxes.js';
import { dropSiteHeadings } from './finding/dropping/drop-site-headings.js';
import { isSentence } from './finding/element-text.js';
import { findArticleElement } from './finding/find-article-element.js';
import { promoteSubheadings } from './finding/promote-subheadings.js';
import { promoteTitle } from './finding/promote-title.js';
import { spreadTables } from './finding/spread-tables.js';
import { spreadPosts } from './finding/threads/find-thread.js';
import { freePosts } from './finding/threads/free-posts.js';
import { baseOf, markPictures } from './mark-pictures.js';
import { dropUnseen } from './open-html.js';
import { parseDocument } from './parse-document.js';
import { readHtmlTree } from './read-html-tree.js';
import { writeRows } from './write-rows.js';

/** With this many times more text for programs than for readers, the page is filled by its scripts. */
const MIN_UNRENDERED = 2;
/** A longer text about scripts or frames is no request to show them. */
const MAX_REQUEST_CHARACTERS = 200;
/** Tags around what a page of frames tells those who see none. */
const FRAMES = /<\/?(?:frameset|frame|noframes)\b[^<>]*>/gi;
/** A page with more elements shows what it has, and would take too long to read twice. */
const MAX_UNRENDERED_ELEMENTS = 10_000;

/**
 * Reads the article of a web page, or of a fragment of one, without its surroundings. Where the page shows
 * none before its scripts have run, the article is taken from what it declares for programs.
 * @param url where the page was found: relative links are resolved against it, and it is the article's
 * link if the page declares none
 * @throws Problem `too-many-parts` when the page is huge; RangeError when it is nested too deeply to be read
 */
export function parseHtml(html: string, url?: string): ParsedSource {
  const document = parseDocument(html);
  const scripts = [...document.querySelectorAll('script')];
  const isSmall = [...document.querySelectorAll('*')].length <= MAX_UNRENDERED_ELEMENTS;
  const shown = readPage(document, html, url);
  const text = isSmall ? fullerText(shown, scripts, html) : undefined;
  if (text === undefined) return shown;
  const { blocks } = readPage(text, '', shown.metadata.url, shown.metadata);
  const isFuller = lengthOf(blocks) > MIN_UNRENDERED * lengthOf(shown.blocks);
  return isFuller ? { ...shown, blocks } : shown;
}

/** @param declared the metadata, where the document is a part of a page */
function readPage(
  document: DomDocument,
  html: string,
  url: string | undefined,
  declared?: ArticleMetadata,
): ParsedSource {
  boundTitles(document);
  const exported = readExport(document, html);
  dropUnseen(document);
  dropSiteHeadings(document);
  // In the body, their source would count as text.
  const scripts = [...document.querySelectorAll('script')];
  for (const script of scripts) document.head.append(script);
  const isThread = freePosts(document);
  boxCustomElements(document);
  spreadTables(document);
  spreadPosts(document);
  const restoreTitle = promoteTitle(document);
  const metadata = declared ?? {
    ...readHtmlMetadata(document, url),
    ...declareMetadata(exported),
  };
  for (const script of scripts) script.remove();
  dropBoxes(document, isThread);
  writeRows(document);
  const title = titleHeading(document, metadata.title);
  const element = findArticleElement(document);
  const hasHeading = element.querySelector('h1') !== null;
  restoreTitle();
  promoteSubheadings(document, element);
  markPictures(element);
  const read = blocksFromMdast(readHtmlTree(element), baseOf(document, url));
  const blocks = dropOrnaments(dropReferences(read));
  return takeCredits({ metadata, blocks: title && !hasHeading ? [title, ...blocks] : blocks });
}

/** Returns what the page holds for programs, if that may be more than what it shows. */
function fullerText(
  shown: ParsedSource,
  scripts: readonly DomElement[],
  html: string,
): DomDocument | undefined {
  const declared = declaredText(scripts);
  if (declared && declared.length > MIN_UNRENDERED * lengthOf(shown.blocks)) {
    return parseDocument(declared);
  }
  const isText = ({ type, text }: Block) =>
    type === 'paragraph' && isSentence(text) && !asksForBrowser(text);
  if (shown.blocks.some(isText)) return undefined;
  const inData = textInData(scripts);
  if (inData !== undefined) return parseDocument(inData);
  const whole = parseDocument(html.replace(FRAMES, ''), 'program');
  for (const element of whole.querySelectorAll('noscript')) {
    if (asksForBrowser(element.textContent ?? '')) element.remove();
  }
  return asksForBrowser(whole.body.textContent ?? '') ? undefined : whole;
}

/** True for “Please enable JavaScript to run this app.” and “Your browser does not show frames.” */
function asksForBrowser(text: string): boolean {
  return text.length < MAX_REQUEST_CHARACTERS && /java\s?script|\bframes?\b/i.test(text);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { type, text }) => sum + (type === 'paragraph' ? text.length : 0), 0);
}

/** Returns the page's only first-level heading if it matches the title; it may stand above the article. */
function titleHeading(document: DomDocument, title = ''): Block | undefined {
  const [heading, ...others] = document.querySelectorAll('h1');
  const text = foldText(heading?.textContent ?? '').replaceAll('\n', ' ');
  const isTitle = text !== '' && others.length === 0 && title.includes(text);
  return isTitle ? { type: 'heading', level: 1, text } : undefined;
}
