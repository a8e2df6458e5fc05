import { endsSentence, leadsIn, startsLowercase } from '../../../text/sentences.js';
import { type Part, type TablePart, type TextPart, wasEndedBefore } from './part.js';
import { type PdfLine, roundSize, type TextStyle } from './pdf-line.js';

/** Between the halves of a paragraph stand at most this many tables, pictures' captions and the like. */
const MAX_FLOATS = 4;
const CAPTION =
  /^(?:table|figure|fig\.|tabelle|abb(?:ildung|\.)|tableau|tabla|figura|таблица|рис(?:унок|\.)|جدول|شكل|表|図|图)\s*[\d.]*/iu;
/** Items without marks are set in by at least this times the size. */
const MIN_ITEM_INDENT_SCALE = 1.2;
/** Lines of code further apart than this times the usual distance are two pieces. */
const MAX_CODE_GAP_SCALE = 1.6;

/** Puts together what a page, a table or the structure parted, and finds the items of lists whose marks were drawn. */
export function joinParts(parts: readonly Part[], style: TextStyle): Part[] {
  const joined = joinNeighbours(markDrawnLists(parts, style), style);
  for (let index = 0; index < joined.length; index++) {
    const part = joined[index] as Part;
    if (part.kind !== 'text' || endsSentence(part.lines.at(-1)?.text ?? '')) continue;
    const at = continuationOf(joined, index, part);
    const next = joined[at];
    if (next?.kind !== 'text') continue;
    joined[index] = { ...part, lines: [...part.lines, ...next.lines] };
    joined.splice(at, 1);
  }
  return joined;
}

/** Returns the index of the part that goes on in the middle of a sentence; -1 if there is none. */
function continuationOf(parts: readonly Part[], index: number, part: TextPart): number {
  const last = part.lines.at(-1) as PdfLine;
  for (let at = index + 1; at <= index + MAX_FLOATS; at++) {
    const other = parts[at];
    if (!other || other.kind === 'item') return -1;
    if (other.kind !== 'text') continue;
    const first = other.lines[0] as PdfLine;
    const isSameStyle =
      roundSize(first.size) === roundSize(last.size) && !first.isBold && !last.isBold;
    const isApart = at > index + 1 || first.page !== last.page;
    const isCut = at === index + 1 && isCutByPage(part, last, first);
    if (isSameStyle && isApart && (startsLowercase(first.text) || isCut)) return at;
    if (!CAPTION.test(first.text)) return -1;
  }
  return -1;
}

/** True when the last line of a page is full and ends no sentence. */
function isCutByPage({ margins }: TextPart, last: PdfLine, first: PdfLine): boolean {
  return (
    first.page === last.page + 1 && !leadsIn(last.text) && !wasEndedBefore(last, first, margins)
  );
}

/** Joins tables that go on on the next page, and lines of code that were parted. */
function joinNeighbours(parts: readonly Part[], style: TextStyle): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'table' && part.kind === 'table' && goesOn(last, part)) {
      joined[joined.length - 1] = joinTables(last, part);
    } else if (last?.kind === 'code' && part.kind === 'code' && isCloseBelow(last, part, style)) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...part.lines] };
    } else joined.push(part);
  }
  return joined;
}

function goesOn(above: TablePart, below: TablePart): boolean {
  if (above.rows[0]?.length !== below.rows[0]?.length) return false;
  // In the next column of the same page, only a table that repeats its head is surely the same.
  return below.page === above.page + 1 || repeatsHead(above, below);
}

function repeatsHead({ rows: [above] }: TablePart, { rows: [below] }: TablePart): boolean {
  return JSON.stringify(above) === JSON.stringify(below);
}

/** The names of the columns may be repeated on each page. */
function joinTables(above: TablePart, below: TablePart): TablePart {
  const rows = repeatsHead(above, below) ? below.rows.slice(1) : below.rows;
  return { ...below, rows: [...above.rows, ...rows] };
}

function isCloseBelow(above: TextPart, below: TextPart, style: TextStyle): boolean {
  const [last, first] = [above.lines.at(-1), below.lines[0]];
  if (!last || !first) return false;
  if (first.page === last.page + 1) return true;
  const gap = last.page === first.page ? last.y - first.y : 0;
  return gap > 0 && gap < style.distance * MAX_CODE_GAP_SCALE;
}

/**
 * Browsers draw the marks of a list, so nothing is left of them but the indentation: of two paragraphs or
 * lines at least, below one that ends in a colon.
 */
function markDrawnLists(parts: readonly Part[], style: TextStyle): Part[] {
  const marked: Part[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    marked.push(part);
    const isLeadIn = part.kind === 'text' && leadsIn(part.lines.at(-1)?.text ?? '');
    if (!isLeadIn || part.tagged) continue;
    const items = itemsBelow(parts, index + 1, style);
    if (items.items.length < 2) continue;
    marked.push(...items.items);
    index = items.end - 1;
  }
  return marked;
}

function itemsBelow(
  parts: readonly Part[],
  from: number,
  style: TextStyle,
): { items: TextPart[]; end: number } {
  const items: TextPart[] = [];
  let x: number | undefined;
  let end = from;
  for (; end < parts.length; end++) {
    const part = parts[end] as Part;
    const [first] = part.kind === 'text' ? part.lines : [];
    if (!first || part.kind !== 'text' || first.isItalic || first.isBold) break;
    x ??= first.x;
    const isIndented = first.x - part.margins.left > MIN_ITEM_INDENT_SCALE * style.size;
    if (!isIndented || Math.abs(first.x - x) > 1) break;
    for (const lines of splitEnded(part)) {
      const [line, ...others] = lines as [PdfLine, ...PdfLine[]];
      items.push({
        ...part,
        kind: 'item',
        lines: [{ ...line, text: `- ${line.text}` }, ...others],
      });
    }
  }
  return { items, end };
}

/** Splits lines where one was ended on purpose. */
function splitEnded({ lines, margins }: TextPart): PdfLine[][] {
  const split: PdfLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || wasEndedBefore(above, line, margins)) split.push([line]);
    else split.at(-1)?.push(line);
  }
  return split;
}
