import { UNSPACED_SCRIPTS } from '../text/scripts.js';
import type { Span } from '../text/span.js';
import { isWord, splitTokens } from './quote-tokens.js';

/** Each opening mark and the marks that close it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['"', '"'],
  ['＂', '＂'],
  ['〝', '〞〟'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
]);
/** Straight versions of curled marks: phones may curl only one mark of a pair. */
const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ...['“', '”', '„'].map((mark) => [mark, '"'] as const),
  ...['‘', '’', '‚'].map((mark) => [mark, "'"] as const),
]);
const MARK = /["'＂“”„〝〞〟«»‹›「」『』｢｣‘’‚]/gu;
/** Marks that are also apostrophes, and so need a partner to be quotation marks. */
const SINGLE = "'‘’‚";
/** Marks that open only before a word; elsewhere they close, or stand for inches or minutes. */
const TWO_WAY = `"＂”»›${SINGLE}`;
/** Next to such a letter, a mark is inside or after a word; scripts without spaces give no such hint. */
const WORD_LETTER = new RegExp(
  `^[\\p{L}\\p{M}\\p{N}](?<![${UNSPACED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}])`,
  'u',
);
const BLOCK = /^(?:>>> [\s\S]*|(?:> .*(?:\n|$))+)/gmu;
const BLOCK_MARK = /^>(?:>>)? /gmu;
const BLANK_LINE = /\n\s*\n/u;
/** Matches a link: it says where words are to be found but is none of them. */
const LINK = /[(<]?\bhttps?:\/\/\S+/giu;
/**
 * Matches the speaker: up to eight words after a dash, on a line of their own or after the end of a
 * sentence.
 */
const ATTRIBUTION =
  /(?:\n|(?<=[.!?…。"'”’»)\]])[^\S\n]*)(?:[—–―~]|--?)[^\S\n]*(?=[*_]*[\p{Lu}\p{Lo}\p{N}@])(?:\S+[^\S\n]+){0,7}\S*[^\s.!?…。]\s*$/u;
/** Matches the dash or bullet of a list item. */
const LIST_ITEM = /^\s*[-–—•*]/mu;

/** Fewer words in quotation marks are a name, a term or irony … */
const MIN_WORDS = 3;
/** … unless they have at least this many letters. */
const MIN_LETTERS = 20;
/** A word of Chinese or Japanese has about two characters. */
const WORDS_PER_UNSPACED_CHARACTER = 0.5;

export interface FoundQuotations {
  /** In the message's order; empty if the message has no words. */
  readonly quotations: readonly string[];
  /** How many short quotations were skipped because there are longer ones. */
  readonly passedOver: number;
}

/**
 * Returns the quotations in a Discord message: the contents of quotation marks (the outermost ones, if
 * nested) and the paragraphs of block quotes (`> `, `>>> `), without the speaker. Quotations of a word
 * or two count only if there are no longer ones. If nothing is quoted, the whole message without its
 * links is the quotation.
 */
export function findQuotations(message: string): FoundQuotations {
  const found: { start: number; text: string }[] = [];
  let rest = message;
  for (const { 0: block, index: start } of message.matchAll(BLOCK)) {
    const paragraphs = block.replace(BLOCK_MARK, '').split(BLANK_LINE);
    found.push(...paragraphs.map((text) => ({ start, text: dropAttribution(text) })));
    rest = rest.slice(0, start) + '\n'.repeat(block.length) + rest.slice(start + block.length);
  }
  for (const [start, end] of findQuoted(rest)) found.push({ start, text: rest.slice(start, end) });
  const quoted = found
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
  const quotations = quoted.filter(hasWord);
  const long = quotations.filter(isLongEnough);
  if (long.length > 0) return { quotations: long, passedOver: quotations.length - long.length };
  if (quoted.length > 0) return { quotations, passedOver: 0 };
  const whole = dropAttribution(message.replace(LINK, ' ')).trim();
  return { quotations: [whole].filter(hasWord), passedOver: 0 };
}

function dropAttribution(quotation: string): string {
  return quotation.replace(ATTRIBUTION, (attribution, start: number) =>
    LIST_ITEM.test(quotation.slice(0, start)) ? attribution : '',
  );
}

interface Mark {
  readonly mark: string;
  readonly at: number;
  /** True when the letters next to it allow it to open or close. */
  readonly beginsWord: boolean;
  readonly endsWord: boolean;
}

/**
 * Returns the text between outermost quotation marks; after a mark that nothing closes, the rest of its
 * line.
 */
function findQuoted(text: string): Span[] {
  const marks = Array.from(text.matchAll(MARK), ({ 0: mark, index: at }): Mark => {
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    return {
      mark,
      at,
      beginsWord: !WORD_LETTER.test(before) && !/\s/.test(after),
      endsWord: !WORD_LETTER.test(after) && !/\s/.test(before),
    };
  });
  const straight = marks.map((each) => ({ ...each, mark: STRAIGHT.get(each.mark) ?? each.mark }));
  const spans: Span[] = [];
  let end = 0;
  for (const [place, { mark, at, beginsWord }] of marks.entries()) {
    if (at < end || !CLOSING.has(mark) || (TWO_WAY.includes(mark) && !beginsWord)) continue;
    const closing = findClosing(marks, place) ?? findClosing(straight, place);
    if (!closing && SINGLE.includes(mark)) continue;
    const lineEnd = text.indexOf('\n', at);
    end = closing?.at ?? (lineEnd < 0 ? text.length : lineEnd);
    spans.push([at + 1, end]);
    end += 1;
  }
  return spans;
}

/** Returns the mark that closes the one at `place`, skipping nested pairs of the same kind. */
function findClosing(marks: readonly Mark[], place: number): Mark | undefined {
  const { mark: opening } = marks[place] as Mark;
  const closing = CLOSING.get(opening) as string;
  let depth = 1;
  for (let next = place + 1; next < marks.length; next++) {
    const candidate = marks[next] as Mark;
    const { mark, beginsWord, endsWord } = candidate;
    const isPlain = mark !== opening && !SINGLE.includes(mark);
    if (closing.includes(mark) && (isPlain || endsWord)) depth -= 1;
    else if (mark === opening && (!TWO_WAY.includes(mark) || beginsWord)) depth += 1;
    if (depth === 0) return candidate;
  }
  return undefined;
}

function hasWord(text: string): boolean {
  return splitTokens(text).some(({ form }) => isWord(form));
}

function isLongEnough(quotation: string): boolean {
  let [words, letters] = [0, 0];
  for (const { form } of splitTokens(quotation)) {
    if (!isWord(form)) continue;
    words += WORD_LETTER.test(form) ? 1 : WORDS_PER_UNSPACED_CHARACTER;
    letters += form.length;
  }
  return words >= MIN_WORDS || letters >= MIN_LETTERS;
}
