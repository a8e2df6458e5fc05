import type { Located } from '../../quotation/check-quote.js';
import type { QuoteDifference } from '../../quotation/describe-changes.js';
import { isWord, writtenTokens } from '../../quotation/quote-tokens.js';
import type { QuotedPlace } from '../../quotation/quoted-places.js';
import type { Texts } from '../../voice/texts.js';
import {
  drawPieces,
  keepEnd,
  keepEnds,
  keepStart,
  type Marks,
  type Piece,
} from '../message/draw-pieces.js';

/** A part of a quotation and the article's words around it. */
type Quoted = Pick<Located, 'places' | 'differences'>;

/** The share of the whole length kept at either end of a long stretch: about a sentence. */
const END_SHARE = 1 / 6;
/** The whole quotation is bold, so that its beginning and end are visible. */
const MARKS: Marks = { same: ['**', '**'], removed: ['~~', '~~'], added: ['__**', '**__'] };

/**
 * Shows the article's text where a quotation comes from, in Discord markdown: **bold** for the
 * quotation, __underlined__ for its words that the article lacks, ~~struck~~ for the article's words
 * that it lacks.
 * @param limit of the texts, in UTF-16 units before escaping
 * @param isOpen also shows long stretches that the quotation leaves out
 */
export function showQuoted(
  { places, differences }: Quoted,
  limit: number,
  texts: Texts,
  isOpen = false,
): string {
  const endLength = Math.floor(limit * END_SHARE);
  const [first, last] = [places[0], places.at(-1)] as [QuotedPlace, QuotedPlace];
  const isLong = !isOpen && isTooLong(differences, limit);
  const pieces: Piece[] = [
    { kind: 'around', text: keepEnd(first.text.slice(0, first.span[0]), endLength) },
    ...(isLong ? differences.flatMap((each) => shorten(each, endLength, texts)) : differences),
    { kind: 'around', text: keepStart(last.text.slice(last.span[1]), endLength) },
  ];
  return drawPieces(pieces, MARKS, limit);
}

/** True when a stretch that the quotation leaves out is too long to be shown. */
export function hidesWords({ differences }: Quoted, limit: number): boolean {
  const room = 2 * Math.floor(limit * END_SHARE);
  return (
    isTooLong(differences, limit) &&
    differences.some(({ kind, text }) => kind === 'removed' && text.length > room)
  );
}

function isTooLong(differences: Quoted['differences'], limit: number): boolean {
  const compared = differences.reduce((sum, { text }) => sum + text.length, 0);
  return compared + 2 * Math.floor(limit * END_SHARE) > limit;
}

/** Shortens a left-out stretch and says how many more words there are. */
function shorten({ kind, text }: QuoteDifference, endLength: number, texts: Texts): Piece[] {
  if (kind !== 'removed' || text.length <= 2 * endLength) {
    return [{ kind, text: keepEnds(text, endLength) }];
  }
  const head = keepStart(text, endLength).replace(/…$/u, '');
  const tail = keepEnd(text, endLength).replace(/^…/u, '');
  // Negative when one long word is cut on both sides.
  const hidden = countWords(text) - countWords(head) - countWords(tail);
  const note = hidden > 0 ? `${texts.quoteCheck.words(hidden)} … ` : '';
  return [
    { kind, text: head },
    { kind: 'around', text: ` … ${note}` },
    { kind, text: tail },
  ];
}

function countWords(text: string): number {
  return writtenTokens(text).filter(isWord).length;
}
