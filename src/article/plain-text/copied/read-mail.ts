import type { ArticleMetadata } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';
import {
  countAttribution,
  isForwardMark,
  isSentFrom,
  MAX_ATTRIBUTION_LINES,
  MAX_HEADER_LINES,
  type MailHeader,
  readMailFields,
} from './mail-marks.js';

const QUOTE_MARKS = /^(?:> ?)+/;
/** Deeper quotations are of something else. */
const MAX_QUOTE_MARK_CHARACTERS = 40;
/** Mail programs put a space after the two dashes; a copy may have lost it. */
const SIGNATURE = /^-- ?$/;
const SPACED_SIGNATURE = /^-- $/;
const LIST_RULE = /^_{20,}$/;
const LIST_NAME = /mailing list/i;
/** A signature is short; a longer text follows the mark by chance. */
const MAX_SIGNATURE_LINES = 12;
/** Shorter paragraphs, such as a greeting, may be said twice. */
const MIN_REPEATED_CHARACTERS = 60;
const REPLY_PREFIX =
  /^(?:(?:re|fwd?|aw|wg|sv|vs|antw|rv|tr|res|enc|odp|回复|答复|转发)\s?[:：]\s*)+/iu;

/** The text of mails without what mail programs add. */
export interface Mail {
  readonly metadata: ArticleMetadata;
  readonly lines: readonly string[];
}

/** What mail programs write between messages. */
interface Marks {
  /** By the index of their first line. */
  readonly headers: ReadonlyMap<number, MailHeader>;
  /** The indexes of other lines: “Original Message”, or the first that says who wrote. */
  readonly between: ReadonlySet<number>;
}

interface Line {
  readonly text: string;
  /** How often the line is quoted: the number of its `>`. */
  readonly depth: number;
}

/**
 * Reads a mail, or a conversation by mail, that was copied. Undefined for any other text.
 * @param lines with the white space at their ends, which marks a signature
 */
export function readCopiedMail(lines: readonly string[]): Mail | undefined {
  const message = lines.map(readLine);
  const marks = findMarks(message);
  return isMail(message, marks) ? readMessages(message, marks, false) : undefined;
}

/**
 * Reads a conversation by mail: what was written in it, each message once. Removes quotation marks (`>`),
 * the lines that say who wrote what follows, the fields of forwarded messages, and signatures.
 */
export function readMail(lines: readonly string[]): Mail {
  const message = lines.map(readLine);
  return readMessages(message, findMarks(message), true);
}

/** @param isSure whether the lines are certain to come from a mail */
function readMessages(message: readonly Line[], marks: Marks, isSure: boolean): Mail {
  const kept: Line[] = [];
  let metadata: ArticleMetadata = {};
  for (let index = 0; index < message.length; ) {
    const header = marks.headers.get(index);
    if (header) {
      const isFirst = kept.every(({ text }) => text === '');
      const { subject, from, date } = header;
      const title = subject?.replace(REPLY_PREFIX, '');
      metadata = {
        ...declareMetadata(isFirst ? { title, author: nameOf(from), date } : { title }),
        ...metadata,
      };
    }
    const skipped = header?.lineCount ?? countFurniture(message, index, marks, isSure);
    if (skipped > 0) kept.push({ text: '', depth: message[index]?.depth ?? 0 });
    else kept.push(message[index] as Line);
    index += Math.max(1, skipped);
  }
  return { metadata, lines: apart(withoutRepeated(kept)) };
}

function readLine(line: string): Line {
  const marks = QUOTE_MARKS.exec(line.slice(0, MAX_QUOTE_MARK_CHARACTERS))?.[0] ?? '';
  return { text: line.slice(marks.length), depth: marks.replaceAll(' ', '').length };
}

/** Finds the headers, and the other lines that only stand between messages. */
function findMarks(message: readonly Line[]): Marks {
  const headers = new Map<number, MailHeader>();
  const between = new Set<number>();
  let endOfFields = 0;
  for (const [index, { text }] of message.entries()) {
    if (isForwardMark(text)) between.add(index);
    if (!hasColonNear(message, index)) continue;
    const isQuoted = isQuotedBelow(message, index);
    if (countAttribution(runFrom(message, index, MAX_ATTRIBUTION_LINES), isQuoted) > 0) {
      between.add(index);
    }
    // Fields that make no header above do so no more from a later one on.
    if (index < endOfFields) continue;
    const { header, lineCount } = readMailFields(runFrom(message, index, MAX_HEADER_LINES));
    endOfFields = index + lineCount;
    if (header) headers.set(index, header);
  }
  return { headers, between };
}

/** True if something in the text is written by mail programs alone. */
function isMail(message: readonly Line[], marks: Marks): boolean {
  if (marks.headers.size + marks.between.size > 0) return true;
  const last = message.findLastIndex(({ text }) => text.trim() !== '');
  return message.some(({ text }, index) => {
    if (SPACED_SIGNATURE.test(text)) return countSignature(message, index, marks) > 0;
    return isSentFrom(text) && (index === last || message[index + 1]?.text.trim() === '');
  });
}

/** True if a field, or a line that says who wrote, can begin here: most lines of most texts cannot. */
function hasColonNear(message: readonly Line[], start: number): boolean {
  for (let index = start; index < start + MAX_ATTRIBUTION_LINES; index++) {
    if (/[:：]/.test(message[index]?.text ?? '')) return true;
  }
  return false;
}

/** Returns the texts of the lines from an index on that may be one mark: quoted as often, none blank. */
function runFrom(message: readonly Line[], start: number, most: number): string[] {
  const depth = message[start]?.depth;
  const texts: string[] = [];
  for (let index = start; index < start + most; index++) {
    const line = message[index];
    if (!line || line.depth !== depth || line.text.trim() === '') break;
    texts.push(line.text.trimEnd());
  }
  return texts;
}

/** True if the next line that is not blank is quoted once more. */
function isQuotedBelow(message: readonly Line[], index: number): boolean {
  const [below, afterBlank] = message.slice(index + 1, index + 3);
  const next = below?.text.trim() === '' ? afterBlank : below;
  return (next?.depth ?? 0) > (message[index]?.depth ?? 0);
}

/** Counts the lines from an index on that the mail program wrote. */
function countFurniture(
  message: readonly Line[],
  index: number,
  marks: Marks,
  isSure: boolean,
): number {
  const text = message[index]?.text ?? '';
  if (isForwardMark(text) || isSentFrom(text)) return 1;
  const isSaid = isSure || isQuotedBelow(message, index) || (message[index]?.depth ?? 0) > 0;
  const run = hasColonNear(message, index) ? runFrom(message, index, MAX_ATTRIBUTION_LINES) : [];
  return countAttribution(run, isSaid) || countSignature(message, index, marks);
}

/** Counts the lines from the mark of a signature to the end of its message; 0 if there is none. */
function countSignature(message: readonly Line[], mark: number, marks: Marks): number {
  const line = message[mark];
  const isMark =
    SIGNATURE.test(line?.text ?? '') ||
    (LIST_RULE.test(line?.text ?? '') && LIST_NAME.test(message[mark + 1]?.text ?? ''));
  if (!isMark) return 0;
  const below = message.slice(mark + 1, mark + 2 + MAX_SIGNATURE_LINES);
  const end = below.findIndex(({ depth, text }, order) => {
    const index = mark + 1 + order;
    const isNext = marks.headers.has(index) || marks.between.has(index);
    return isNext || (depth !== line?.depth && text !== '');
  });
  const lineCount = end < 0 ? below.length : end;
  return lineCount > MAX_SIGNATURE_LINES ? 0 : lineCount + 1;
}

/** Removes paragraphs that stand elsewhere as their writer's own, and long ones that are repeated. */
function withoutRepeated(message: readonly Line[]): Line[] {
  const paragraphs = splitParagraphs(message);
  const own = new Set(paragraphs.filter(([line]) => line?.depth === 0).map(textOf));
  const said = new Set<string>();
  return paragraphs.flatMap((lines) => {
    const text = textOf(lines);
    const isQuoted = (lines[0]?.depth ?? 0) > 0;
    const isRepeated =
      text !== '' &&
      ((isQuoted && own.has(text)) ||
        (said.has(text) && (isQuoted || text.length >= MIN_REPEATED_CHARACTERS)));
    said.add(text);
    return isRepeated ? [] : lines;
  });
}

function splitParagraphs(message: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let last: Line | undefined;
  for (const line of message) {
    const isApart = last?.depth !== line.depth || (last.text === '') !== (line.text.trim() === '');
    if (isApart) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
    last = { ...line, text: line.text.trim() };
  }
  return paragraphs;
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}

/** Returns the lines, with a blank one wherever a quotation begins or ends. */
function apart(message: readonly Line[]): string[] {
  return message.flatMap(({ text, depth }, index) => {
    const above = message[index - 1];
    return above && above.depth !== depth ? ['', text] : [text];
  });
}

function nameOf(from = ''): string {
  const name = from.replace(/\s*[<[(].*$/, '').replaceAll(/^["']|["']$/g, '');
  return name || from.replaceAll(/[<>]/g, '');
}
