import { MAX_LEFT_OUT_TOKENS, type TokenRun } from './find-verbatim.js';
import type { NumberedArticle } from './numbered-article.js';
import { GAP, type QuotationPart } from './read-quotation.js';

/** The source may be longer than the quotation by this share, because the quotation may drop words. */
const SLACK = 0.25;
/** And by this many tokens at least, however short the quotation. */
const MIN_SLACK_TOKENS = 4;

/**
 * Returns the run of an article's tokens that shares most with a quotation, in any order, and a little
 * on either side. Makes one pass over the article.
 */
export function nearestStretch(
  article: NumberedArticle,
  quotation: readonly QuotationPart[],
): TokenRun {
  const { tokens, counts } = article;
  const weights = new Float64Array(counts.length);
  const wanted = new Int32Array(counts.length);
  for (const part of quotation) {
    if (part === GAP || counts[part.number] === undefined) continue;
    weights[part.number] = weightOf(article, part.number);
    wanted[part.number] = (wanted[part.number] as number) + 1;
  }
  const slack = Math.max(MIN_SLACK_TOKENS, Math.ceil(quotation.length * SLACK));
  const leftOut = quotation.includes(GAP) ? MAX_LEFT_OUT_TOKENS : 0;
  const length = quotation.length + slack + leftOut;
  let [shared, most, bestEnd] = [0, 0, 0];
  // This is the hot loop: an iterator would make it several times slower.
  for (let place = 0; place < tokens.length; place++) {
    const entering = tokens[place] as number;
    const missing = wanted[entering] as number;
    if (missing > 0) shared += weights[entering] as number;
    wanted[entering] = missing - 1;
    if (place >= length) {
      const leaving = tokens[place - length] as number;
      const surplus = wanted[leaving] as number;
      if (surplus >= 0) shared -= weights[leaving] as number;
      wanted[leaving] = surplus + 1;
    }
    if (shared > most) {
      most = shared;
      bestEnd = place + 1;
    }
  }
  // Changes at either end of the quotation are just outside the run.
  return [Math.max(0, bestEnd - length - slack), Math.min(tokens.length, bestEnd + slack)];
}

/** The weight of a shared token: the rarer in the article, the larger; largest for one that it lacks. */
export function weightOf({ tokens, counts }: NumberedArticle, number: number): number {
  return Math.log(1 + tokens.length / (counts[number] ?? 1));
}
