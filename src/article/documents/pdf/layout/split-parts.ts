import { isListItem } from '../../../../text/list-item.js';
import { endsSentence, leadsIn, startsLowercase } from '../../../../text/sentences.js';
import { dateIn } from '../../../byline.js';
import { type Part, type TextPart, wasEndedBefore } from '../part.js';
import { type PdfLine, roundSize, type TextStyle } from '../pdf-line.js';
import { columnFinder, type Margins } from './page-margins.js';
import { readPdfTable } from './pdf-table.js';

/** Lines closer than this times the usual distance belong to one paragraph. */
const MIN_GAP_SCALE = 1.2;
/** A first line, or the lines of an item, are indented by at least this times the size. */
const MIN_INDENT_SCALE = 0.5;
const MAX_INDENT_SCALE = 4;
/** Lines that a raised number moves apart are closer than this times the usual distance. */
const MAX_RAISED_GAP_SCALE = 1.45;
const HYPHEN = /\p{L}[-‐]$/u;
/** "Wednesday, 14 September 2025" fits. */
const MAX_DATE_CHARACTERS = 40;

/** Splits pages into paragraphs, items, code and tables. */
export function splitParts(pages: readonly (readonly PdfLine[])[], style: TextStyle): Part[] {
  const parts: Part[] = [];
  const isMonoText = isMostlyMono(pages);
  let open:
    | { kind: TextPart['kind']; lines: PdfLine[]; margins: Margins; isApart: boolean }
    | undefined;
  const flush = () => {
    if (open) parts.push(open);
    open = undefined;
  };
  for (const page of pages) {
    if (page.length === 0) continue;
    const marginsOf = columnFinder(page, style);
    let dashed: PdfLine | undefined;
    for (let index = 0; index < page.length; index++) {
      const written = page[index] as PdfLine;
      const isItem = isDashedItem(written, page[index + 1], dashed);
      const line = isItem ? { ...written, text: written.text.replace('—', '•') } : written;
      if (isItem) dashed = line;
      const table = readPdfTable(page, index, style);
      if (table) {
        flush();
        parts.push({ kind: 'table', rows: table.rows, page: line.page });
        index = table.end - 1;
        continue;
      }
      const margins = marginsOf(line);
      const above = open?.lines.at(-1);
      const isCode = line.isMono && !isMonoText;
      const isNew =
        !open ||
        !above ||
        startsPart({ open, above, line, next: page[index + 1], margins, isCode }, style);
      if (isNew) {
        const gap = above && above.page === line.page ? above.y - line.y : Number.POSITIVE_INFINITY;
        flush();
        const kind = isCode ? 'code' : isListItem(line.text) ? 'item' : 'text';
        open = { kind, lines: [], margins, isApart: gap > gapLimit(line, style) || gap < 0 };
      }
      open?.lines.push(line);
    }
  }
  flush();
  return parts;
}

/**
 * A long dash marks an item if the lines below it are set in, or if it stands below another item's. Else
 * it may begin what somebody says.
 */
function isDashedItem(line: PdfLine, next: PdfLine | undefined, above?: PdfLine): boolean {
  if (!/^—\s/.test(line.text)) return false;
  const isHanging = next && next.x - line.x > line.size * MIN_INDENT_SCALE && next.y < line.y;
  return isHanging === true || (above !== undefined && Math.abs(above.x - line.x) < 1);
}

interface Meeting {
  readonly open: { readonly kind: TextPart['kind']; readonly lines: readonly PdfLine[] };
  readonly above: PdfLine;
  readonly line: PdfLine;
  readonly next: PdfLine | undefined;
  readonly margins: Margins;
  readonly isCode: boolean;
}

function startsPart(meeting: Meeting, style: TextStyle): boolean {
  const { open, above, line, margins, isCode } = meeting;
  const gap = above.page === line.page ? above.y - line.y : -1;
  if (isCode !== (open.kind === 'code')) return !isInlineCode(meeting, gap, style);
  if (roundSize(above.size) !== roundSize(line.size)) return true;
  if (isDateOnTitle(above) || isDateOnTitle(line)) return true;
  // An emphasised sentence may begin on one line and end on the next.
  if (above.isBold !== line.isBold && !(above.isBold ? line.startsBold && gap > 0 : true))
    return true;
  const isFull = !wasEndedBefore(above, line, margins);
  const goesOn = !endsSentence(above.text) || startsLowercase(line.text);
  const isFlowing = isFull && !endsSentence(above.text) && !leadsIn(above.text);
  const isBelowMark = open.kind === 'item' && Math.abs(line.x - (open.lines[0]?.x ?? 0)) < 1;
  const isWrappedNumber = isFlowing && Math.abs(line.x - above.x) < 1 && !isBelowMark;
  if (isListItem(line.text) && !isWrappedNumber) return true;
  // A paragraph may continue in the next column or page; a line further up the page begins another
  // column.
  if (gap < 0) {
    const isAfterItem = open.kind === 'item' && !startsLowercase(line.text);
    return !goesOn || leadsIn(above.text) || isAfterItem;
  }
  if (gap > gapLimit(line, style)) return !isRaisedApart(above, line, gap, style);
  if (open.kind === 'code') return false;
  const isSetIn = line.x - above.x > line.size * MIN_INDENT_SCALE;
  if (isSetIn && open.kind === 'text' && leadsIn(above.text)) return true;
  if (open.kind === 'item') return leavesItem(open.lines, line, isFull);
  if (HYPHEN.test(above.text)) return false;
  return (
    isIndentedStart(meeting) || (!isFull && endsSentence(above.text) && line.x - margins.left < 1)
  );
}

/** A raised number moves lines apart, in the middle of a sentence. */
function isRaisedApart(above: PdfLine, line: PdfLine, gap: number, style: TextStyle): boolean {
  const isSentence = startsLowercase(line.text) && !endsSentence(above.text);
  return isSentence && !leadsIn(above.text) && gap < style.distance * MAX_RAISED_GAP_SCALE;
}

/** Below the title, the author and the date are lines of their own. */
function isDateOnTitle({ page, text }: PdfLine): boolean {
  return page === 1 && text.length <= MAX_DATE_CHARACTERS && dateIn(text) !== undefined;
}

/** A large heading's lines are further apart than those of the text. */
function gapLimit(line: PdfLine, style: TextStyle): number {
  const isText = roundSize(line.size) <= style.size;
  const own = isText ? style.distance : Math.max(style.distance, line.size * MIN_GAP_SCALE);
  return own * MIN_GAP_SCALE;
}

/** A line of nothing but code within a sentence. */
function isInlineCode(
  { above, line, next, isCode }: Meeting,
  gap: number,
  style: TextStyle,
): boolean {
  const isClose = gap > 0 && gap <= gapLimit(line, style);
  const isFlowing = !endsSentence(above.text) && !leadsIn(above.text);
  return isCode
    ? isClose && isFlowing && next?.isMono === false
    : isClose && startsLowercase(line.text);
}

/** Items’ further lines are indented, or begin where the mark does. */
function leavesItem(lines: readonly PdfLine[], line: PdfLine, isFull: boolean): boolean {
  const [first, second] = lines as [PdfLine, PdfLine?];
  const minIndent = first.size * MIN_INDENT_SCALE;
  if (line.x < first.x - minIndent) return true;
  const isHanging = (second ?? line).x - first.x >= minIndent;
  return isHanging ? line.x - first.x < minIndent : !isFull;
}

/** True for the first line of a paragraph that is set in from the margin. */
function isIndentedStart({ above, line, next, margins }: Meeting): boolean {
  const indent = line.x - margins.left;
  const minIndent = line.size * MIN_INDENT_SCALE;
  if (indent < minIndent || indent > line.size * MAX_INDENT_SCALE) return false;
  const isBelowIndent = Math.abs(above.x - line.x) < 1;
  if (isBelowIndent) return endsSentence(above.text) && wasEndedBefore(above, line, margins);
  // Where the next line is indented too, the first one hangs out.
  const isHanging = next && next.page === line.page && Math.abs(next.x - line.x) < 1;
  return line.x > above.x && (!isHanging || endsSentence(above.text));
}

function isMostlyMono(pages: readonly (readonly PdfLine[])[]): boolean {
  let balance = 0;
  for (const { isMono, text } of pages.flat()) balance += isMono ? text.length : -text.length;
  return balance > 0;
}
