import { diffArrays } from 'diff';
import { type AlignedRun, mergeChanges, tidyRuns } from './aligned-run.js';
import type { TokenRun } from './find-verbatim.js';
import { nearestStretch, weightOf } from './nearest-stretch.js';
import type { NumberedArticle } from './numbered-article.js';
import { isWord } from './quote-tokens.js';
import { GAP, type QuotationPart, type QuotedToken } from './read-quotation.js';

export interface Alignment {
  /** In order and without holes; at least one is the same. */
  readonly runs: readonly AlignedRun[];
  /**
   * From 0 to 1: the share of the quotation's words that stand in the article in this order, rare
   * words counting more.
   */
  readonly similarity: number;
  /** How many of the quotation's words those are. */
  readonly sharedWords: number;
}

/** More changes make another text, and take longer to find than a reader of Discord waits. */
const MAX_EDITS = 1_000;
/** At an end, an agreement this many times shorter than what differs between it and the rest is chance. */
const CHANCE_DISTANCE = 5;
/** So many words at an end stand for others of the article's; more are put in front or behind. */
const MAX_REPLACED_WORDS = 2;

/**
 * Aligns a quotation with the stretch of the article that shares most with it. Undefined when they
 * share nothing, or far too little to be one text.
 */
export function alignQuote(
  article: NumberedArticle,
  quotation: readonly QuotationPart[],
): Alignment | undefined {
  const around = compareTokens(article, nearestStretch(article, quotation), quotation);
  const source = around && findSource(article, around, quotation);
  // Compared again without what stands around it, where words would agree by chance.
  const runs = source && compareTokens(article, source, quotation);
  if (!runs) return undefined;
  const shared = runs
    .filter(({ kind }) => kind === 'same')
    .flatMap((run) => quotation.slice(...run.quotation));
  return {
    runs: tidyRuns(runs, quotation),
    similarity: weightOfWords(article, shared) / weightOfWords(article, quotation),
    sharedWords: shared.filter(isQuotedWord).length,
  };
}

/** The longest common subsequence as runs, which alternate; undefined after too many changes. */
function compareTokens(
  { tokens }: NumberedArticle,
  stretch: TokenRun,
  quotation: readonly QuotationPart[],
): AlignedRun[] | undefined {
  const changes = diffArrays(
    [...tokens.subarray(...stretch)],
    // Nothing in the article equals a gap: not-a-number equals not even itself.
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

/** The stretch that the quotation is made from, as far as its runs tell. */
function findSource(
  { tokens, forms }: NumberedArticle,
  runs: readonly AlignedRun[],
  quotation: readonly QuotationPart[],
): TokenRun | undefined {
  const same = runs.filter(({ kind }) => kind === 'same');
  while (same[0] && same[1] && agreesByChance(same[0], same[0], same[1], quotation)) same.shift();
  for (let last = same.length - 1; last > 0; last--) {
    const [before, end] = same.slice(last - 1) as [AlignedRun, AlignedRun];
    if (!agreesByChance(end, before, end, quotation)) break;
    same.pop();
  }
  const [first, last] = [same[0], same.at(-1)];
  if (!first || !last) return undefined;
  // Beyond, as many words as the quotation has there.
  const lead = countReplaced(quotation.slice(0, first.quotation[0]));
  const trail = countReplaced(quotation.slice(last.quotation[1]));
  const isMark = (token: number) => !isWord(forms[token] as string);
  const before = tokens.subarray(Math.max(0, first.article[0] - lead), first.article[0]);
  const after = tokens.subarray(last.article[1], last.article[1] + trail);
  const ending = after.findIndex(isMark);
  return [
    first.article[0] - before.length + 1 + before.findLastIndex(isMark),
    last.article[1] + (ending < 0 ? after.length : ending),
  ];
}

function countReplaced(end: readonly QuotationPart[]): number {
  const words = end.filter(isQuotedWord).length;
  return words <= MAX_REPLACED_WORDS ? words : 0;
}

/** Whether an end is too short for how far it is from what follows or precedes it in the article. */
function agreesByChance(
  end: AlignedRun,
  before: AlignedRun,
  after: AlignedRun,
  quotation: readonly QuotationPart[],
): boolean {
  const between = quotation.slice(before.quotation[1], after.quotation[0]);
  const distance = after.article[0] - before.article[1] + between.length;
  const length = end.article[1] - end.article[0];
  return !between.includes(GAP) && distance > CHANCE_DISTANCE * length;
}

function weightOfWords(article: NumberedArticle, parts: readonly QuotationPart[]): number {
  return parts.filter(isQuotedWord).reduce((sum, { number }) => sum + weightOf(article, number), 0);
}

function isQuotedWord(part: QuotationPart): part is QuotedToken {
  return part !== GAP && isWord(part.form);
}
