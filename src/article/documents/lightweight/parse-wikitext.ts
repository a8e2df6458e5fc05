import type { ParsedSource } from '../../article.js';
import { blocksFromHtml } from '../blocks-from-html.js';
import { escapeHtml } from './escape-html.js';
import { expandWikitext } from './expand-wikitext.js';
import { replaceElements } from './replace-elements.js';
import { Verbatim } from './verbatim.js';

const HEADING = /^(={1,6})\s*(\S.*?)\s*\1\s*$/;
/** Further marks are left out: the page that is made may not be nested more deeply than its limit. */
const MAX_LIST_DEPTH = 20;
const LIST_ITEM = /^([*#]+)\s*(.*)$/;
/** Elements that are not part of the page's text: references and pictures. Comments are removed too. */
const UNREAD = [
  'ref',
  'gallery',
  'references',
  'timeline',
  'templatestyles',
  'imagemap',
  'indicator',
];
const VERBATIM = ['nowiki', 'pre', 'syntaxhighlight', 'source', 'math'];
const MAGIC_WORD = /__[A-Z]{3,20}__/g;
/**
 * Matches an external link. It excludes brackets, so an unclosed link is not scanned to the end of the
 * text.
 */
const LINK = /\[(?:https?:)?\/\/[^\s[\]]+(?:\s+([^\s[\]][^[\]\n]*)?)?\]/g;
/** Closing sections that only point elsewhere. */
const REFERENCES =
  /^(?:references|notes and references|notes|footnotes|citations|external links|further reading|see also|einzelnachweise|weblinks|siehe auch|références|liens externes|voir aussi|referencias|enlaces externos|véase también|note|collegamenti esterni|примечания|ссылки)$/i;
interface Cell {
  readonly tag: 'th' | 'td';
  readonly lines: string[];
}

/** Reads a wiki page's source as its edit window shows it. Keeps only those templates that format text. */
export function parseWikitext(text: string): ParsedSource {
  const pieces = new Verbatim();
  const verbatim = replaceElements(text, [...VERBATIM, ...UNREAD], (name, inner) => {
    if (!VERBATIM.includes(name)) return '';
    const isInline = name === 'nowiki' || name === 'math';
    return pieces.keep(isInline ? escapeHtml(inner) : `<pre>${escapeHtml(inner.trim())}</pre>`);
  });
  const expanded = expandWikitext(verbatim)
    .replace(MAGIC_WORD, '')
    .replace(/'{2,5}/g, '')
    .replace(LINK, '$1');
  const html = pieces.restore(writeLines(dropReferences(expanded.split('\n'))));
  return { metadata: {}, blocks: blocksFromHtml(html) };
}

/** Removes sections of references, and headings with nothing below them. */
function dropReferences(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let dropped = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const [, marks, title = ''] = HEADING.exec(line) ?? [];
    if (marks && marks.length <= dropped) {
      dropped = REFERENCES.test(title) ? marks.length : Number.POSITIVE_INFINITY;
    }
    if (dropped === Number.POSITIVE_INFINITY) kept.push(line);
  }
  return kept;
}

function writeLines(lines: readonly string[]): string {
  const html: string[] = [];
  let paragraph: string[] = [];
  let open = '';
  const closeParagraph = () => {
    if (paragraph.length > 0) html.push(`<p>${paragraph.join('\n')}</p>`);
    paragraph = [];
  };
  const nest = (marks: string) => {
    let common = 0;
    while (common < marks.length && marks[common] === open[common]) common += 1;
    for (const mark of [...open.slice(common)].reverse()) html.push(`</li></${tagOf(mark)}>`);
    if (common > 0 && common === marks.length) html.push('</li><li>');
    for (const mark of marks.slice(common)) html.push(`<${tagOf(mark)}><li>`);
    open = marks;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, marks, item = ''] = LIST_ITEM.exec(line) ?? [];
    if (marks) {
      closeParagraph();
      nest(marks.slice(0, MAX_LIST_DEPTH));
      html.push(item);
      continue;
    }
    nest('');
    const [, level, title] = HEADING.exec(line) ?? [];
    if (level && title) {
      closeParagraph();
      html.push(`<h${level.length}>${title}</h${level.length}>`);
    } else if (/^\s*\{\|/.test(line)) {
      closeParagraph();
      let last = index + 1;
      while (last < lines.length && !/^\s*\|\}/.test(lines[last] ?? '')) last += 1;
      html.push(writeTable(lines.slice(index + 1, last)));
      index = last;
    } else if (line.trim() === '' || /^-{4,}\s*$/.test(line)) {
      closeParagraph();
    } else if (/^[;:]/.test(line)) {
      closeParagraph();
      html.push(`<p>${line.replace(/^[;:]+\s*/, '')}</p>`);
    } else {
      paragraph.push(line.trim());
    }
  }
  nest('');
  closeParagraph();
  return html.join('\n');
}

function tagOf(mark: string): string {
  return mark === '#' ? 'ol' : 'ul';
}

function writeTable(lines: readonly string[]): string {
  const rows: Cell[][] = [[]];
  let caption = '';
  for (const line of lines.map((each) => each.trim())) {
    const row = rows.at(-1) as Cell[];
    if (line.startsWith('|+')) caption = withoutAttributes(line.slice(2));
    else if (line.startsWith('|-')) rows.push([]);
    else if (/^[|!]/.test(line)) {
      const tag = line.startsWith('!') ? 'th' : 'td';
      const cells = line.slice(1).split(tag === 'th' ? /!!|\|\|/ : '||');
      for (const cell of cells) row.push({ tag, lines: [withoutAttributes(cell)] });
    } else if (line !== '') {
      row.at(-1)?.lines.push(line);
    }
  }
  const filled = rows.filter((row) => row.length > 0);
  const table = filled.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`).join('');
  return `${caption && `<p>${caption}</p>`}<table>${table}</table>`;
}

function writeCell({ tag, lines }: Cell): string {
  return `<${tag}>${lines.join('<br>')}</${tag}>`;
}

/** Removes a cell's attributes, as in `style="…" | 12`. */
function withoutAttributes(cell: string): string {
  return cell.replace(/^[^|]*=[^|]*\|/, '').trim();
}
