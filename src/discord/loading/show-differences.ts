import type { TextDifference } from '../../article/compare/compare-texts.js';
import { drawPieces, keepEnd, keepEnds, keepStart, type Marks } from '../message/draw-pieces.js';

/** The largest share of the whole length for one change: enough for a sentence. */
const CHANGE_SHARE = 1 / 3;
/** The share of the whole length for unchanged text on either side of a change. */
const CONTEXT_SHARE = 1 / 6;
const MARKS: Marks = { removed: ['~~', '~~'], added: ['**', '**'] };

/**
 * Renders two texts as one, in Discord markdown: ~~struck~~ for text only in the older, **bold** for
 * text only in the newer. Long unchanged stretches are shortened to the text around the changes.
 * @param limit of the texts, in UTF-16 units before escaping
 */
export function showDifferences(differences: readonly TextDifference[], limit: number): string {
  const change = Math.floor(limit * CHANGE_SHARE);
  const context = Math.floor(limit * CONTEXT_SHARE);
  const last = differences.length - 1;
  const shorten = ({ kind, text }: TextDifference, index: number) => {
    if (kind !== 'same') return keepStart(text, change);
    if (index === 0) return index === last ? keepStart(text, 2 * context) : keepEnd(text, context);
    return index === last ? keepStart(text, context) : keepEnds(text, context);
  };
  const pieces = differences.map((each, index) => ({ ...each, text: shorten(each, index) }));
  return drawPieces(pieces, MARKS, limit);
}
