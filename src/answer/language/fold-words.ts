import { compatibleForm } from '../../text/compatible-form.js';
import { FOLDED } from './word-lists.js';

/** Returns what brings a word as written to its form: lower case, with interchangeable spellings folded. */
export function foldIn(code: string): (written: string) => string {
  const foldSpelling = FOLDED[code] ?? ((form: string) => form);
  return (written) => {
    const form = compatibleForm(written);
    const lower = code === 'tr' ? form.toLocaleLowerCase('tr') : form.toLowerCase();
    // A word of marks only, such as a half-space, stays as it is.
    return foldDigits(foldSpelling(partLigatures(lower, code))) || lower;
  };
}

/** Languages where ligatures are letters of their own; elsewhere “æ” is typed as two letters. */
const LIGATURES_AS_LETTERS: ReadonlySet<string> = new Set(['da', 'fo', 'is', 'no']);

/** Writes “cœur” as “coeur”, as keyboards do. */
function partLigatures(form: string, code: string): string {
  const parted = form.replaceAll('œ', 'oe');
  return LIGATURES_AS_LETTERS.has(code) ? parted : parted.replaceAll('æ', 'ae');
}

/** Writes digits of any script as ASCII digits. */
function foldDigits(form: string): string {
  return form.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
