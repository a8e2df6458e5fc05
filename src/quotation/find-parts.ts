import { createPause } from '../pause.js';
import { SENTENCE_MARKS } from '../text/sentences.js';
import { findVerbatim, type TokenRun } from './find-verbatim.js';
import type { NumberedTexts } from './numbered-article.js';
import { isWord } from './quote-tokens.js';
import { GAP, type QuotationPart } from './read-quotation.js';

/** A stretch of a quotation and its place in the article. */
export interface FoundPart {
  readonly article: TokenRun;
  /** Indexes of the quotation's parts. */
  readonly quotation: TokenRun;
}

/** Fewer words in a row occur in most articles. */
const MIN_PART_WORDS = 4;
/** Each look-up scans the whole article, and nobody quotes more sentences from all over it. */
const MAX_SENTENCES = 12;
const SENTENCE_END = new RegExp(`^[${SENTENCE_MARKS}]$`, 'u');

/**
 * Finds each sentence of a quotation in texts; sentences that follow each other there, too, are one
 * part. Undefined if a sentence is missing or too short to tell, or if there is only one. Yields to the
 * event loop between sentences.
 */
export async function findParts(
  texts: NumberedTexts,
  quotation: readonly QuotationPart[],
): Promise<FoundPart[] | undefined> {
  const sentences = sentenceRuns(quotation);
  if (sentences.length < 2 || sentences.length > MAX_SENTENCES) return undefined;
  const found: FoundPart[] = [];
  const pause = createPause();
  for (const sentence of sentences) {
    if (pause.isDue()) await pause.take();
    const previous = found.at(-1);
    const both = previous && findPart(texts, quotation, [previous.quotation[0], sentence[1]]);
    if (both) {
      found[found.length - 1] = both;
      continue;
    }
    const part = findPart(texts, quotation, sentence);
    if (!part) return undefined;
    found.push(part);
  }
  return found;
}

/**
 * Returns the sentences' tokens without their end marks. “Mr.” and anything else too short to tell is
 * no sentence.
 */
function sentenceRuns(quotation: readonly QuotationPart[]): TokenRun[] {
  const sentences: TokenRun[] = [];
  let [start, words] = [0, 0];
  for (let at = 0; at <= quotation.length; at++) {
    const part = quotation[at] ?? GAP;
    if (part !== GAP && isWord(part.form)) words += 1;
    if (part !== GAP && !(SENTENCE_END.test(part.form) && words >= MIN_PART_WORDS)) continue;
    if (at > start) sentences.push([start, at]);
    [start, words] = [at + 1, 0];
  }
  return sentences;
}

function findPart(
  texts: NumberedTexts,
  quotation: readonly QuotationPart[],
  run: TokenRun,
): FoundPart | undefined {
  const tokens = quotation.slice(...run).filter((part) => part !== GAP);
  if (tokens.length < run[1] - run[0]) return undefined;
  if (tokens.filter(({ form }) => isWord(form)).length < MIN_PART_WORDS) return undefined;
  const [article] = findVerbatim(texts, [tokens.map(({ number }) => number)]) ?? [];
  return article && { article, quotation: run };
}
