import { MAX_LEFT_OUT_TOKENS, type TokenRun } from './find-verbatim.js';
import type { NumberedArticle } from './numbered-article.js';
import { GAP, type QuotationPart } from './read-quotation.js';

/** The source may be longer than the quotation by this share: room for words that were dropped. */
const SLACK = 0.25;
const MIN_SLACK_TOKENS = 4;

/**
 * The run of an article's tokens that shares most with a quotation, in whatever order, and a little
 * on either side; one pass over the article.
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
  // This is the loop that takes the time: an iterator makes it several times slower.
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
  // What was changed at either end of the quotation lies just outside.
  return [Math.max(0, bestEnd - length - slack), Math.min(tokens.length, bestEnd + slack)];
}

/** The weight of a shared token: the rarer in the article, the more; most for one that it lacks. */
export function weightOf({ tokens, counts }: NumberedArticle, number: number): number {
  return Math.log(1 + tokens.length / (counts[number] ?? 1));
}
