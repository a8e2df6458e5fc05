import { fitsColumns } from '../../../text/columns.js';
import { endsSentence, leadsIn } from '../../../text/sentences.js';
import { numberingOf } from './numbering.js';
import { isInCapitals } from './text-line.js';

/** The mark by which a line shows that it is a heading. */
export type HeadingMark =
  | { readonly kind: 'capitals' }
  | {
      readonly kind: 'numbered';
      /** Parts (0) are above chapters (1), chapters above sections (2), and sections above articles (3). */
      readonly rank: number;
      /** The depth of a number: 1 for `1`, 2 for `1.1`. */
      readonly depth: number;
    };

/** Headlines and titles of laws fit; a paragraph without a full stop is mostly longer. */
export const MAX_TITLE_COLUMNS = 90;
/** "UK" and "Q2" are names; a title in capitals has more letters. */
const MIN_CAPITALS = 3;

/** Recognises a numbered heading, or one in capitals: a short line that does not end a sentence. */
export function markOf(line: string): HeadingMark | undefined {
  const text = line.trim();
  if (!fitsColumns(text, MAX_TITLE_COLUMNS)) return undefined;
  if (/[,;]$/.test(text)) return undefined;
  const isQuestion = /[?？؟]$/.test(text);
  const numbered = numberingOf(text);
  if (numbered) {
    const { rank, depth, title } = numbered;
    const isTitle = title === '' || isQuestion || !(endsSentence(text) || leadsIn(text));
    // "3.5 million people" begins with a number too.
    return isTitle && !/^\p{Ll}/u.test(title) ? { kind: 'numbered', rank, depth } : undefined;
  }
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const isTitle = isQuestion || !endsSentence(text);
  const isCapitals = isInCapitals(text) && capitals >= MIN_CAPITALS && /^\p{Lu}/u.test(text);
  return isCapitals && isTitle ? { kind: 'capitals' } : undefined;
}
