import { endsSentence, startsLowercase } from '../../../text/sentences.js';
import { isCredit } from '../../credit-line.js';
import { isFurniture } from '../../furniture.js';
import { dropPageNumbers } from './drop-page-numbers.js';
import { dropRecurringLines } from './drop-recurring-lines.js';
import { dropRunningHeads } from './drop-running-heads.js';

/** Links at the foot of a page, or titles of parts of the text; a licence begins with its owner. */
const FOOT_LINK =
  /^(?:(?:about|contact)(?: us)?|careers|help|accessibility|advertise(?: with us)?|privacy(?: policy| notice)?|cookies?(?: policy| notice)?|terms (?:of (?:use|service)|and conditions)|legal notice|datenschutz(?:erklärung)?|impressum|aviso legal|mentions légales|(?:copyright )?\(c\) \d{4}.*)$/iu;

const SIGN_UP = /^(?:sign up|subscribe|get|join)\b/i;
const LETTER = /\b(?:newsletters?|e-?mails?|inbox)\b/i;
/** The offer, its name, how often it comes, and a field for the address. */
const MAX_BOX_LINES = 5;

/**
 * Removes lines that belong to the page and not to the article: known ones, page numbers and the running
 * heads beside them, and short lines that recur.
 * @param lines without white space at their ends
 */
export function dropPageFurniture(lines: readonly string[]): string[] {
  const lastOfText = lines.findLastIndex(
    (line) => line !== '' && !FOOT_LINK.test(line.trim()) && !isFurniture(line),
  );
  const boxed = new Set(lines.flatMap((_, index) => signUpBoxAt(lines, index)));
  const isOfPage = (line: string, index: number) =>
    isFurniture(line) ||
    isCredit(line) ||
    boxed.has(index) ||
    (index > lastOfText && FOOT_LINK.test(line.trim()));
  const rest = lines.filter((line, index) => !isOfPage(line, index));
  const kept = dropRecurringLines(dropRunningHeads(dropPageNumbers(rest)));
  // If nothing else is left, these lines are the text.
  return kept.some((line) => line !== '') ? kept : [...lines];
}

/** Returns the indexes of a block that offers a newsletter, if one begins here. */
function signUpBoxAt(lines: readonly string[], start: number): number[] {
  if (lines[start - 1] || !SIGN_UP.test(lines[start] ?? '')) return [];
  const below = lines.slice(start, start + MAX_BOX_LINES + 1);
  const box = below.includes('') ? below.slice(0, below.indexOf('')) : below;
  const isText = box.some((line) => startsLowercase(line) || endsSentence(line));
  const isOffer = !isText && box.some((line) => LETTER.test(line));
  return isOffer && box.length > 1 && box.length <= MAX_BOX_LINES
    ? box.map((_, index) => start + index)
    : [];
}
