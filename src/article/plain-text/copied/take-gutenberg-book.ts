import type { ArticleMetadata } from '../../article.js';
import { declareMetadata } from '../../metadata/declare-metadata.js';

const OF_GUTENBERG = "PROJECT GUTENBERG(?:'S|’S)?(?:[- ]TM|™)? (?:E-?BOOK|E-?TEXT)";
/** Matches the mark above the book; older books have the end of their licence there. */
const START = new RegExp(
  `^\\s*\\*\\*\\* ?START OF (?:THE |THIS )?${OF_GUTENBERG}|^\\*END\\*? ?THE SMALL PRINT`,
  'i',
);
/** Matches the mark below the book, and the line that older books have there. */
const END = new RegExp(
  `^\\s*(?:\\*\\*\\* ?END OF (?:THE |THIS )?|End of (?:the |this )?)${OF_GUTENBERG}`,
  'i',
);
/** A mark continues for a line or two when the title is long. */
const MAX_MARK_LINES = 4;
const FIELD = /^(Title|Author):\s+(\S.*)$/;
/** Matches paragraphs above the book about who made the file, and how. */
const ABOUT_FILE =
  /^(?:(?:this )?e-?(?:text|book) (?:was )?(?:produced|prepared|scanned|transcribed|created)|(?:produced|prepared|transcribed|scanned|digiti[sz]ed|html version) (?:by|from)\b|credits?:|note: project gutenberg|\[?transcriber.s notes?\b|\[illustrations?\b.*\]$)/i;
/** There are only a few such paragraphs, all above the title. */
const MAX_ABOUT_FILE_LINES = 30;
/** Italics and bold, as they are typed in plain text. */
const EMPHASIS =
  /(?<![\p{L}\p{N}_])_([^_\n]{1,300})_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}=])=([^=\n]{1,300})=(?![\p{L}\p{N}=])/gu;
/** Lines of these books are wrapped; a longer one would take long to search. */
const MAX_EMPHASIZED_LINE = 2_000;

interface Book {
  readonly metadata: ArticleMetadata;
  readonly lines: readonly string[];
}

/**
 * Returns the book in a file of Project Gutenberg: the text between its marks, without header, licence and
 * notes about the file. Undefined for any other text.
 * @param lines without white space at their ends
 */
export function takeGutenbergBook(lines: readonly string[]): Book | undefined {
  const start = lines.findIndex((line) => START.test(line));
  if (start < 0) return undefined;
  const end = lines.findIndex((line, index) => index > start && END.test(line));
  const book = lines.slice(endOfMark(lines, start), end < 0 ? undefined : end);
  if (!book.some((line) => line !== '')) return undefined;
  return {
    metadata: readHeader(lines.slice(0, start)),
    lines: dropNotesOnFile(book).map(dropEmphasis),
  };
}

function endOfMark(lines: readonly string[], start: number): number {
  const below = lines.slice(start, start + MAX_MARK_LINES);
  const closed = below.findIndex((line) => /\*\*\*\s*$|\*END\*\s*$/.test(line));
  const blank = below.indexOf('');
  return start + (closed >= 0 ? closed : Math.max(0, blank - 1)) + 1;
}

/** Reads title and author; the header’s dates are about the file, not the book. */
function readHeader(header: readonly string[]): ArticleMetadata {
  const fields = new Map<string, string>();
  for (const [index, line] of header.entries()) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (name === '' || fields.has(name)) continue;
    const further = header.slice(index + 1);
    const end = further.findIndex((next) => !/^\s+\S/.test(next));
    const rest = further.slice(0, Math.max(0, end)).map((next) => next.trim());
    fields.set(name, [value, ...rest].join(name === 'Title' ? ' ' : ', '));
  }
  return declareMetadata({ title: fields.get('Title'), author: fields.get('Author') });
}

function dropNotesOnFile(book: readonly string[]): string[] {
  let isNote = false;
  return book.filter((line, index) => {
    if (line === '') isNote = false;
    else if (!book[index - 1]) isNote = index < MAX_ABOUT_FILE_LINES && ABOUT_FILE.test(line);
    return !isNote;
  });
}

function dropEmphasis(line: string): string {
  if (line.length > MAX_EMPHASIZED_LINE) return line;
  return line.replace(EMPHASIS, (_, italic, bold) => italic ?? bold);
}
