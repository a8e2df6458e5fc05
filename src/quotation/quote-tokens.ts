import { compatibleForm } from '../text/compatible-form.js';
import { UNSPACED_SCRIPTS } from '../text/scripts.js';
import type { Span } from '../text/span.js';

/**
 * A word, a character of a script without spaces, or a mark: the smallest unit by which quotations
 * differ.
 */
export interface Token {
  /** Folded: equal for tokens whose difference does not matter in a quotation. */
  readonly form: string;
  readonly span: Span;
}

/** In these scripts, the end of a word depends on the words around it, which a quotation cuts off. */
const UNSPACED = UNSPACED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');
/** Thai and Lao sara am: letters whose compatibility form begins with a mark of the letter before. */
const SARA_AM = String.raw`\u0e33\u0eb3`;
const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}ʼ]]`;
const JOINED = `[[\\p{L}\\p{N}\\p{M}\\p{Cf}]--[${UNSPACED}ʼ]]`;
/**
 * Characters that are not compared: quotation marks (which change when quotations are nested),
 * ellipses, an editor's brackets, Discord's markup, white space and invisible characters.
 */
const SKIPPED = String.raw`\s\p{C}\p{Pi}\p{Pf}"'ʼ„‚〝〞〟「」『』｢｣＂＇״׳…‥⋯*_~\|\`\\\[\]`;
const TOKEN = new RegExp(
  [
    // An editor may write “[t]he” for “The”.
    `(?:\\[\\p{L}\\](?=${LETTER}))?${LETTER}${JOINED}*(?:['’‘ʼ]${LETTER}${JOINED}*)*`,
    String.raw`[${UNSPACED}][\p{M}${SARA_AM}]*`,
    String.raw`[\p{Pd}−]+`,
    String.raw`(?<!\.)\.(?!\.)`,
    `[^${SKIPPED}.]`,
  ].join('|'),
  'gv',
);
const WORD = /^\[?[\p{L}\p{N}]/u;
const ASCII = /^[\x20-\x7e]*$/;
const DASHES = /^[\p{Pd}−]/u;

/** Returns the tokens of a text as written, in order. */
export function writtenTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Returns the tokens of a text with their places, in order. Never throws. */
export function splitTokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: written, index }) => ({
    form: foldToken(written),
    span: [index, index + written.length],
  }));
}

/** Returns the start of a token in its text, including opening brackets before it. */
export function startOfToken(text: string, { span }: Pick<Token, 'span'>): number {
  let [start] = span;
  while (text[start - 1] === '[') start -= 1;
  return start;
}

/** Folds case, compatibility forms, variants of apostrophes and dashes, and invisible characters. */
export function foldToken(written: string): string {
  if (DASHES.test(written)) return '-';
  const plain = written.startsWith('[') ? written.replace(/[[\]]/g, '') : written;
  if (ASCII.test(plain)) return plain.toLowerCase();
  // Upper case first: only that makes ß equal to ss, and ς to σ.
  const upper = compatibleForm(plain)
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  return upper.toLowerCase().replace(/[’‘ʼ]/g, "'").normalize('NFC');
}

/** True for a token, folded or not, that is more than a mark. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}
