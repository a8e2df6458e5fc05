import { diffArrays } from 'diff/lib/diff/array.js';
import type { Pause } from '../pause.js';
import { type AlignedRun, mergeChanges, tidyRuns } from './aligned-run.js';
import type { TokenRun } from './find-verbatim.js';
import { nearestStretch, weightOf } from './nearest-stretch.js';
import type { NumberedArticle } from './numbered-article.js';
import { isWord } from './quote-tokens.js';
import { GAP, type QuotationPart, type QuotedToken } from './read-quotation.js';

export interface Alignment {
  /** In order and without holes; at least one is the same in both. */
  readonly runs: readonly AlignedRun[];
  /**
   * The share of the quotation's words, from 0 to 1, that the article has in this order; rare words
   * count more.
   */
  readonly similarity: number;
  /** The number of those words. */
  readonly sharedWords: number;
  /** The number of the article's words that it replaces, or drops without an ellipsis. */
  readonly replacedWords: number;
}

/**
 * More changes make another text: half of the words of the longest message. Time grows with the square,
 * and this many take some 10 ms.
 */
const MAX_EDITS = 500;
/** Up to this many words at an end replace words of the article; more are additions. */
const MAX_REPLACED_WORDS = 2;
/** They replace one more if a punctuation mark follows it: “alone” for “by itself,”. */
const MAX_MORE_REPLACED = 1;

/**
 * Aligns a quotation with the most similar stretch of the article. Undefined when they have nothing, or
 * far too little, in common. Yields to the event loop when that is due.
 */
export async function alignQuote(
  article: NumberedArticle,
  quotation: readonly QuotationPart[],
  pause: Pause,
): Promise<Alignment | undefined> {
  const nearest = nearestStretch(article, quotation);
  if (pause.isDue()) await pause.take();
  const around = compareTokens(article, nearest, quotation);
  if (pause.isDue()) await pause.take();
  const source = around && findSource(article, around, quotation);
  // Compared again without the surrounding text, where words would match by chance.
  const runs = source && compareTokens(article, source, quotation);
  if (!runs) return undefined;
  const shared = runs
    .filter(({ kind }) => kind === 'same')
    .flatMap((run) => quotation.slice(...run.quotation));
  const tidied = tidyRuns(runs, quotation);
  return {
    runs: tidied,
    similarity: weightOfWords(article, shared) / weightOfWords(article, quotation),
    sharedWords: shared.filter(isQuotedWord).length,
    replacedWords: tidied
      .filter(({ kind }) => kind === 'changed')
      .reduce((sum, run) => sum + countWords(article, run.article), 0),
  };
}

/** Returns the longest common subsequence as alternating runs; undefined after too many changes. */
function compareTokens(
  { tokens }: NumberedArticle,
  stretch: TokenRun,
  quotation: readonly QuotationPart[],
): AlignedRun[] | undefined {
  const changes = diffArrays(
    [...tokens.subarray(...stretch)],
    // Nothing in the article may equal a gap, and NaN does not even equal itself.
    quotation.map((part) => (part === GAP ? Number.NaN : part.number)),
    { maxEditLength: MAX_EDITS },
  );
  let [inArticle, inQuotation] = [stretch[0], 0];
  const runs = changes?.map(({ added, removed, count }): AlignedRun => {
    const [a, q] = [inArticle, inQuotation];
    if (!added) inArticle += count;
    if (!removed) inQuotation += count;
    const kind = added || removed ? 'changed' : 'same';
    return { kind, article: [a, inArticle], quotation: [q, inQuotation] };
  });
  return runs && mergeChanges(runs);
}

/** Returns the stretch that the quotation is made from, judging by its runs. */
function findSource(
  article: NumberedArticle,
  runs: readonly AlignedRun[],
  quotation: readonly QuotationPart[],
): TokenRun | undefined {
  const { tokens, forms } = article;
  const same = gatherRuns(
    runs.filter(({ kind }) => kind === 'same'),
    tokens,
  );
  for (let [first, next] = same; first && next; [first, next] = same) {
    if (!agreesByChance(first, wordsBetween(article, first, next, quotation), quotation)) break;
    same.shift();
  }
  for (let [before, last] = same.slice(-2); before && last; [before, last] = same.slice(-2)) {
    if (!agreesByChance(last, wordsBetween(article, before, last, quotation), quotation)) break;
    same.pop();
  }
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last) return undefined;
  const [start, end] = [first.article[0], last.article[1]];
  // Beyond the outer runs, the article gets as many words as the quotation has there.
  const lead = countReplaced(quotation.slice(0, first.quotation[0]));
  const trail = countReplaced(quotation.slice(last.quotation[1]));
  const isMark = (token: number) => !isWord(forms[token] as string);
  const room = (replaced: number) => (replaced > 0 ? replaced + MAX_MORE_REPLACED + 1 : 0);
  const before = tokens.slice(Math.max(0, start - room(lead)), start).reverse();
  const after = tokens.subarray(end, end + room(trail));
  const reach = (beside: Uint32Array, replaced: number) => {
    const toMark = beside.findIndex(isMark);
    return toMark < 0 ? Math.min(replaced, beside.length) : toMark;
  };
  return [start - reach(before, lead), end + reach(after, trail)];
}

/** Moves runs next to each other where the article allows it: short ones occur many times. */
function gatherRuns(runs: readonly AlignedRun[], tokens: Uint32Array): AlignedRun[] {
  const gathered = [...runs];
  for (let at = runs.length - 2; at >= 0; at--) {
    const run = gathered[at] as AlignedRun;
    const [start] = (gathered[at + 1] as AlignedRun).article;
    gathered[at] = moveRun(run, tokens, start - (run.article[1] - run.article[0]), -1);
  }
  for (let at = 1; at < runs.length; at++) {
    const [, end] = (gathered[at - 1] as AlignedRun).article;
    gathered[at] = moveRun(gathered[at] as AlignedRun, tokens, end, 1);
  }
  return gathered;
}

/** Returns the nearest place to `from`, in that direction, where the article says the same. */
function moveRun(run: AlignedRun, tokens: Uint32Array, from: number, step: 1 | -1): AlignedRun {
  const said = tokens.subarray(...run.article);
  let start = from;
  while (said.some((token, offset) => tokens[start + offset] !== token)) start += step;
  return { ...run, article: [start, start + said.length] };
}

function countReplaced(end: readonly QuotationPart[]): number {
  const words = end.filter(isQuotedWord).length;
  return words <= MAX_REPLACED_WORDS ? words : 0;
}

/** True when an end has fewer letters than there are words between it and the rest, as common words do. */
function agreesByChance(
  end: AlignedRun,
  wordsBetween: number,
  quotation: readonly QuotationPart[],
): boolean {
  const letters = quotation
    .slice(...end.quotation)
    .reduce((sum, part) => sum + (part === GAP ? 0 : part.form.length), 0);
  return wordsBetween > letters;
}

/** The larger number of words between two runs, in the article or the quotation; 0 at a gap. */
function wordsBetween(
  article: NumberedArticle,
  before: AlignedRun,
  after: AlignedRun,
  quotation: readonly QuotationPart[],
): number {
  const quoted = quotation.slice(before.quotation[1], after.quotation[0]);
  if (quoted.includes(GAP)) return 0;
  return Math.max(
    quoted.filter(isQuotedWord).length,
    countWords(article, [before.article[1], after.article[0]]),
  );
}

/** The number of words among a run's tokens. */
export function countWords({ tokens, forms }: NumberedArticle, run: TokenRun): number {
  return tokens.subarray(...run).filter((token) => isWord(forms[token] as string)).length;
}

function weightOfWords(article: NumberedArticle, parts: readonly QuotationPart[]): number {
  return parts.filter(isQuotedWord).reduce((sum, { number }) => sum + weightOf(article, number), 0);
}

export function isQuotedWord(part: QuotationPart): part is QuotedToken {
  return part !== GAP && isWord(part.form);
}
