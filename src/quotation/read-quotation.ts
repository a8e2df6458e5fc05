import type { Span } from '../text/span.js';
import type { NumberedArticle } from './numbered-article.js';
import { isWord, splitTokens, type Token } from './quote-tokens.js';

/** A token of a quotation and its number in the article; -1 if the article lacks it. */
export interface QuotedToken extends Token {
  readonly number: number;
  /** True inside square brackets, for the editor's own words. */
  readonly isInserted: boolean;
}

/** A left-out middle between two pieces of a quotation. */
export const GAP = 'gap';
export type QuotationPart = QuotedToken | typeof GAP;

/** Matches an ellipsis, in brackets or not. */
const LEFT_OUT = /[[(]\s*(?:[…‥⋯]+|\.{2,})\s*[\])]|[…‥⋯]+|\.{2,}|\.(?:[^\S\n]\.){2,}/gu;
/** Matches the editor's own words. */
const INSERTION = /\[[^[\]…]*\]/gu;
/** Matches marks around a quotation that don't belong to it. `%` and `#` would change its meaning. */
const EDGE_MARK = /^[^\p{L}\p{N}\p{S}%‰#@&§]$/u;

/**
 * Returns the pieces of a quotation between its ellipses, in order, without the punctuation around
 * them. Every piece has a word.
 */
export function readQuotation(quotation: string, { numbers }: NumberedArticle): QuotedToken[][] {
  const gaps = spansOf(LEFT_OUT, quotation);
  // Where the insertion ends that a character is inside of; 0 for none.
  const insertionEnds = new Uint32Array(quotation.length);
  for (const [from, to] of spansOf(INSERTION, quotation)) insertionEnds.fill(to, from + 1, to);
  const starts = [0, ...gaps.map(([, end]) => end)];
  const ends = [...gaps.map(([start]) => start), quotation.length];
  return starts
    .map((start, piece) => {
      const tokens = splitTokens(quotation.slice(start, ends[piece])).map(({ form, span }) => ({
        form,
        span: [start + span[0], start + span[1]] as const,
        number: numbers.get(form) ?? -1,
        isInserted: start + span[1] < (insertionEnds[start + span[0]] ?? 0),
      }));
      const belongs = ({ form }: Token) => !EDGE_MARK.test(form);
      return tokens.slice(tokens.findIndex(belongs), tokens.findLastIndex(belongs) + 1);
    })
    .filter((tokens) => tokens.some(({ form }) => isWord(form)));
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => [index, index + length]);
}

/** Joins the pieces with a gap between each two. */
export function joinPieces(pieces: readonly (readonly QuotedToken[])[]): QuotationPart[] {
  return pieces.flatMap((piece, index): QuotationPart[] =>
    index === 0 ? [...piece] : [GAP, ...piece],
  );
}
