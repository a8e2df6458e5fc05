import type { Root } from 'mdast';
import { Problem } from '../../../problem.js';
import type { DomElement } from './dom.js';
import { markPictures } from './mark-pictures.js';
import { openHtml } from './open-html.js';
import { readHtmlTree } from './read-html-tree.js';

/**
 * This many fragments are read as one document, because opening a document takes longer than reading a
 * few words.
 */
const BATCH = 500;
/** Reading this many one by one takes two seconds; no real text has as many unclosed elements. */
const MAX_ALONE = 5_000;
/** With more, reading the tree takes longer than the rest of any text. */
const MAX_FRAGMENTS = 30_000;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements that change how the following text is read. */
const FAR_REACHING =
  /^(?:html|head|body|frameset|frame|title|style|script|noscript|template|textarea|select|option|optgroup|plaintext|xmp|iframe|noembed|noframes|svg|math|form|button|table|caption|t(?:r|d|h|body|head|foot))$/;

/**
 * Reads fragments of HTML, each as if it stood alone, so an unclosed element hides nothing after it.
 * @throws Problem `too-many-parts` when there are more fragments, or more unclosed ones, than in any real
 * text
 */
export function readFragments(fragments: readonly string[]): Root[] {
  refuseMoreThan(MAX_FRAGMENTS, fragments.length);
  const read: Root[] = [];
  let batch: string[] = [];
  let alone = 0;
  for (const fragment of fragments) {
    if (isWhole(fragment)) {
      batch.push(fragment);
      if (batch.length < BATCH) continue;
    }
    read.push(...readBatch(batch));
    batch = [];
    if (isWhole(fragment)) continue;
    alone += 1;
    refuseMoreThan(MAX_ALONE, alone);
    read.push(readAlone(fragment));
  }
  return [...read, ...readBatch(batch)];
}

function refuseMoreThan(limit: number, count: number): void {
  if (count > limit) throw new Problem('too-many-parts', { part: 'fragments', limit });
}

function readBatch(fragments: readonly string[]): Root[] {
  if (fragments.length < 2) return fragments.map(readAlone);
  const html = fragments.map((fragment) => `<section>${fragment}</section>`).join('');
  const sections = [...openHtml(html).body.children];
  return sections.length === fragments.length
    ? sections.map(readElement)
    : fragments.map(readAlone);
}

function readAlone(fragment: string): Root {
  return readElement(openHtml(fragment).body);
}

function readElement(element: DomElement): Root {
  markPictures(element);
  return readHtmlTree(element);
}

/** True when every element of a fragment is closed in it, the innermost first. */
function isWhole(fragment: string): boolean {
  const open: string[] = [];
  let tags = 0;
  for (const [, slash, written = ''] of fragment.matchAll(TAG)) {
    const name = written.toLowerCase();
    tags += 1;
    if (FAR_REACHING.test(name)) return false;
    if (VOID.test(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && tags === fragment.split('<').length - 1;
}
