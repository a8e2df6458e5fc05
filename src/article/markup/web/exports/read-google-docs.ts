import type { DomDocument, DomElement } from '../dom.js';
import { nestLists } from './nest-lists.js';
import { rename } from './rename.js';
import { writeNotes } from './write-notes.js';

const LIST = /(?:^|\s)(lst-kix_\S+?)-(\d)(?=\s|$)/;
/** Matches `.c1{color:#000;font-weight:700}`. */
const BOLD_CLASS = /\.(c\d+)\{[^{}]*font-weight:(?:700|bold)[^{}]*\}/g;

/** Turns a Google Docs export into a title, nested lists, bold text and notes. */
export function readGoogleDocs(document: DomDocument, html: string): void {
  const isDocs =
    document.body.matches('.doc-content') || document.querySelector('[class*="lst-kix_"]');
  if (!isDocs) return;
  for (const title of document.querySelectorAll('p.title')) rename(document, title, 'h1');
  dropComments(document);
  writeNotes(document, 'a[href^="#ftnt"]', (mark, byId) => {
    const id = mark.getAttribute('href')?.slice(1) ?? '';
    return /^\w+$/.test(id) ? byId.get(id)?.closest('div') : undefined;
  });
  const bold = boldClasses(html);
  for (const span of document.querySelectorAll('span[class]')) {
    const classes = span.getAttribute('class')?.split(/\s+/) ?? [];
    if (classes.some((name) => bold.has(name))) rename(document, span, 'strong');
  }
  joinLists(document);
}

/** Removes comments and the marks that link to them. */
function dropComments(document: DomDocument): void {
  for (const link of document.querySelectorAll('a[href^="#cmnt"]')) {
    const isComment = link.getAttribute('href')?.startsWith('#cmnt_ref');
    (link.closest(isComment ? 'div' : 'sup') ?? link).remove();
  }
}

/** Joins lists that stand side by side because each change of level began a new one. */
function joinLists(document: DomDocument): void {
  const joined = new Set<DomElement>();
  for (const first of [...document.querySelectorAll('ul,ol')]) {
    const [, name] = listNameOf(first);
    if (name === undefined || joined.has(first)) continue;
    const lists = [first];
    for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
      if (listNameOf(next)[1] !== name) break;
      lists.push(next);
    }
    const items = lists.flatMap((list) => {
      const level = Number(listNameOf(list)[2]);
      const isOrdered = list.localName === 'ol';
      return [...list.children].map((element) => ({ element, level, isOrdered }));
    });
    first.before(nestLists(document, items));
    for (const list of lists) {
      joined.add(list);
      list.remove();
    }
  }
}

function listNameOf(list: DomElement): string[] {
  return LIST.exec(list.getAttribute('class') ?? '') ?? [];
}

function boldClasses(html: string): Set<string> {
  const start = html.indexOf('<style');
  const style = start === -1 ? '' : html.slice(start, html.indexOf('</style', start));
  return new Set([...style.matchAll(BOLD_CLASS)].map(([, name]) => name as string));
}
