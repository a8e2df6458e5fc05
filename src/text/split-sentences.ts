import { startsUnspaced } from './scripts.js';
import { SENTENCE_MARKS } from './sentences.js';
import type { Span } from './span.js';

const HAS_WORD = /[\p{L}\p{N}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A full stop after these, or after a single letter, seldom ends a sentence; after the letter of a
 * Russian year (“в 1995 г.”) it does.
 */
const ABBREVIATION =
  /(?:^|[\s(“„«".])(?:(?!(?<=\p{N}\s)[гв]\.)\p{L}|Mr|Mrs|Ms|Dr|Dra|Prof|St|Sto|Sta|Jr|Gen|Gov|Sen|Rep|Rev|Lt|Col|Capt|Sgt|vs|No|Nr|nr|núm|Fig|approx|ca|cf|e\.g|i\.e|pp|bzw|vgl|Chr|Hl|Bd|Mio|Mrd|EE|Sra?|Inc|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|им|ул|св|тыс|млн|млрд|проф|डॉ|प्रो|TP|TS|GS|Doç)\.\s*$/u;
/** Matches ordinals: “am 5. Juni”, “II. Abdülhamid”. A year's four digits may end a sentence. */
const ORDINAL = /(?<![\p{L}\p{N}.,])(?:\p{N}{1,2}|[IVX]+)\.\s*$/u;
/** Languages that write ordinals with a full stop; a text of unknown language may be in one of them. */
const ORDINAL_STOP: ReadonlySet<string> = new Set(
  'und cs da de et fi hr hu lv no pl sk sl sr tr'.split(' '),
);
/** Matches the mark that begins a list item. */
const ITEM_NUMBER = /^\s*\p{N}{1,3}\.\s*$/u;
/** How much before a sentence's end is looked at for the abbreviations and numbers above. */
const ABBREVIATION_LENGTH = 10;
/** How much around a sentence's end is looked at for brackets and quotation marks. */
const MARKS_LENGTH = 3;

/** What Unicode's rules need to end a sentence: a mark, or the end of a line. */
const MAY_END = /[\p{Sentence_Terminal}\r\n\u0085\u2028\u2029]/u;
const ENDS_TEXT = /^\p{Sentence_Terminal}+[\p{Pe}\p{Pf}"']*\s*$/u;

/**
 * Returns the sentences of a text as trimmed spans in order: at least one, and together they hold every
 * word.
 * @param code the text's language, as a BCP 47 primary subtag
 */
export function splitSentences(text: string, code = 'und'): Span[] {
  if (isOneSentence(text)) return [trimSpan(text, 0, text.length)];
  const spans: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const ending = text.slice(Math.max(start, end - ABBREVIATION_LENGTH), end);
    const isInside =
      ABBREVIATION.test(ending) ||
      (ORDINAL_STOP.has(code) && ORDINAL.test(ending)) ||
      ITEM_NUMBER.test(text.slice(start, end));
    if (isInside && end < text.length && !ending.endsWith('\n')) continue;
    if (HAS_WORD.test(text.slice(start, end))) spans.push(trimSpan(text, start, end));
    start = end;
  }
  return spans.length > 0 ? spans : [trimSpan(text, 0, text.length)];
}

/** True where the first mark ends the text too. Saves most list items and headings the search for sentences. */
function isOneSentence(text: string): boolean {
  if (text.length > PIECE_LENGTH) return false;
  const first = text.search(MAY_END);
  return first < 0 || ENDS_TEXT.test(text.slice(first));
}

/** Finding sentences takes time in the square of the length, so a long text is read in pieces. */
const PIECE_LENGTH = 2_000;
/** Matches reference numbers and remarks that wikis put right after the end of a sentence. */
const NOTE_MARKS = new RegExp(
  `(?=\\[)(?<=[${SENTENCE_MARKS}][”’"')\\]]*)(?:\\[[^[\\]\\n]{1,20}\\])+`,
  'gu',
);

function* sentenceEnds(text: string): Generator<number> {
  for (let from = 0; from < text.length; ) {
    const piece =
      text.slice(from, from + PIECE_LENGTH).replace(/[\ud800-\udbff]$/u, '') || text[from];
    const isLast = from + (piece as string).length === text.length;
    const ends = Array.from(
      // Closing brackets belong to the sentence before them.
      segmenter.segment((piece as string).replace(NOTE_MARKS, (marks) => ')'.repeat(marks.length))),
      ({ index, segment }) => from + index + segment.length,
    );
    // A piece may end inside a sentence, unless the sentence is longer than the piece.
    if (!isLast && ends.length > 1) ends.pop();
    for (const end of ends) if (!isInToken(text, end)) yield end - openingBefore(text, end);
    from = ends.at(-1) as number;
  }
}

/**
 * The number of opening brackets and quotation marks before a sentence's end, which belong to the next
 * one.
 */
function openingBefore(text: string, end: number): number {
  if (end === text.length) return 0;
  return (
    /[\p{Ps}\p{Pi}]*$/u.exec(text.slice(Math.max(0, end - MARKS_LENGTH), end))?.[0].length ?? 0
  );
}

/**
 * True when a mark is part of a token such as `!join` or `/?a=1`: a mark that ends a sentence is not
 * followed by a letter.
 */
function isInToken(text: string, end: number): boolean {
  const [before, after] = [
    text.slice(Math.max(0, end - MARKS_LENGTH), end),
    text.slice(end, end + 2),
  ];
  return (
    /[.!?]\p{P}*$/u.test(before) && /^[\p{L}\p{N}\p{P}=+]/u.test(after) && !startsUnspaced(after)
  );
}

function trimSpan(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const left = piece.length - piece.trimStart().length;
  return [start + left, Math.max(start + left, start + piece.trimEnd().length)];
}
