import { UNSPACED_SCRIPTS } from '../text/scripts.js';
import type { Span } from '../text/span.js';

/** A word, a character of a script without spaces, or a mark: the least that quotations differ by. */
export interface Token {
  /** Folded: equal for tokens whose difference does not matter in a quotation. */
  readonly form: string;
  readonly span: Span;
}

/** In these scripts a word's end depends on the words around it, which a quotation cuts off. */
const UNSPACED = UNSPACED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');
/** Thai and Lao sara am: letters, whose compatibility form begins with a mark of the letter before. */
const AM = String.raw`\u0e33\u0eb3`;
const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}ʼ]]`;
const JOINED = `[[\\p{L}\\p{N}\\p{M}\\p{Cf}]--[${UNSPACED}ʼ]]`;
/**
 * Not compared at all: quotation marks (which change where one quotation stands in another), dots of
 * ellipsis, an editor's brackets, Discord's markup, white space and what is invisible.
 */
const SKIPPED = String.raw`\s\p{C}\p{Pi}\p{Pf}"'ʼ„‚〝〞〟「」『』｢｣＂＇״׳…‥⋯*_~\|\`\\\[\]`;
const TOKEN = new RegExp(
  [
    // An editor may write “[t]he” for “The”.
    `(?:\\[\\p{L}\\](?=${LETTER}))?${LETTER}${JOINED}*(?:['’‘ʼ]${LETTER}${JOINED}*)*`,
    String.raw`[${UNSPACED}][\p{M}${AM}]*`,
    String.raw`[\p{Pd}−]+`,
    String.raw`(?<!\.)\.(?!\.)`,
    `[^${SKIPPED}.]`,
  ].join('|'),
  'gv',
);
const WORD = /^\[?[\p{L}\p{N}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const DASHES = /^[\p{Pd}−]/u;

/** The tokens of a text as they are written, in order. */
export function writtenTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The tokens of a text, in order, with their places. Never throws, whatever the text. */
export function splitTokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: written, index }) => ({
    form: foldToken(written),
    span: [index, index + written.length],
  }));
}

/** The start of a token in its text, including the brackets that open before it. */
export function startOfToken(text: string, { span }: Pick<Token, 'span'>): number {
  let [start] = span;
  while (text[start - 1] === '[') start -= 1;
  return start;
}

/** Folds case, compatibility forms, kinds of apostrophe and dash, and invisible characters. */
export function foldToken(written: string): string {
  if (DASHES.test(written)) return '-';
  const plain = written.startsWith('[') ? written.replace(/[[\]]/g, '') : written;
  if (ASCII.test(plain)) return plain.toLowerCase();
  // Upper case first, because only it makes ß and ss, ς and σ the same.
  const upper = plain
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  return upper.toLowerCase().replace(/[’‘ʼ]/g, "'").normalize('NFC');
}

/** True for a token, folded or not, that is more than a mark. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}
