import type { QuotedPassage } from '../answer/answer.js';
import { answerQuestion } from '../answer/answer-question.js';
import type { PassageIndex } from '../answer/index/passage-index.js';
import { createPause } from '../pause.js';
import { type Alignment, alignQuote, countWords, isQuotedWord } from './align-quote.js';
import type { AlignedRun } from './aligned-run.js';
import { describeChanges, type QuoteDifference } from './describe-changes.js';
import { findParts } from './find-parts.js';
import { findVerbatim, type TokenRun } from './find-verbatim.js';
import { type NumberedArticle, numberArticle, textAt } from './numbered-article.js';
import { splitTokens } from './quote-tokens.js';
import { type QuotedPlace, quotedPlaces } from './quoted-places.js';
import { GAP, joinPieces, type QuotationPart, readQuotation } from './read-quotation.js';

/** The article has the quotation, or nearly. */
export interface Located {
  /**
   * - `verbatim`: word for word.
   * - `shortened`: word for word, except for words replaced by “…”.
   * - `edited`: the same, with additions in square brackets.
   * - `altered`: the article says something else in nearly these words.
   */
  readonly kind: 'verbatim' | 'shortened' | 'edited' | 'altered';
  readonly quotation: string;
  /** The passages and headings that it is made from, in order; at least one. */
  readonly places: readonly QuotedPlace[];
  /** The quotation compared with the article's text, in reading order. */
  readonly differences: readonly QuoteDifference[];
}

/** The article has every sentence of the quotation, but not together. */
export interface Assembled {
  readonly kind: 'assembled';
  readonly quotation: string;
  /** Each verbatim, in the quotation's order; at least two. */
  readonly parts: readonly Located[];
}

export interface Absent {
  readonly kind: 'absent';
  readonly quotation: string;
  /** The most similar passage, if any has to do with the quotation. */
  readonly nearest: QuotedPassage | undefined;
}

export type QuoteCheck = Located | Assembled | Absent;

/**
 * A quotation counts as altered if at least this share of its words matches; rare words count more.
 * Measured on the sentences of 16 encyclopedia articles: of sentences with nine words or more, 99 in
 * 100 stay above .6 when three words in ten are changed, and below .4 when their passage is missing; of
 * shorter ones, 99 in 100 stay below .5 in another article.
 */
const MIN_SIMILARITY = 0.5;
/** Fewer words in common are chance: “lived on Mars” is not a misquoted “lived on the rock”. */
const MIN_SHARED_WORDS = 3;
/** One telling word in common is chance: most passages share one with any sentence. */
const MIN_TELLING_WORDS = 2;

/** Looks several quotations up in an article, and lets other work run in between. */
export async function checkQuotes(
  index: PassageIndex,
  quotations: readonly string[],
): Promise<QuoteCheck[]> {
  const article = await numberArticle(index.article);
  const pause = createPause();
  const checks: QuoteCheck[] = [];
  for (const quotation of quotations) {
    checks.push(await checkQuote(index, article, quotation));
    await pause.take();
  }
  return checks;
}

/**
 * Looks a quotation up in an article, its title and headings included. Case, white space, compatibility
 * forms, kinds of quotation mark, apostrophe and dash, Discord's markup, square brackets, and
 * punctuation around the quotation make no difference; "…" and "[…]" mark what it leaves out. Never
 * throws, whatever the text. Works in stages and yields to the event loop between them.
 */
export async function checkQuote(
  index: PassageIndex,
  article: NumberedArticle,
  quotation: string,
): Promise<QuoteCheck> {
  const pieces = readQuotation(quotation, article);
  if (pieces.length === 0) return { kind: 'absent', quotation, nearest: undefined };
  const numbers = pieces.map((piece) => piece.map(({ number }) => number));
  const parts = joinPieces(pieces);
  // Passages first: they say what a heading only names, and a quotation may leave headings out.
  const readings = [{ ...article, ...article.passages }, article] as const;
  const pause = createPause();
  for (const reading of readings) {
    const runs = findVerbatim(reading, numbers);
    if (runs) return locate(reading, joinRuns(runs), quotation, parts);
    if (pause.isDue()) await pause.take();
  }
  const sources: { readonly reading: NumberedArticle; readonly alignment: Alignment }[] = [];
  for (const reading of readings) {
    const alignment = await alignQuote(reading, parts, pause);
    if (alignment && isSameText(alignment)) sources.push({ reading, alignment });
    if (pause.isDue()) await pause.take();
  }
  const [nearest] = sources.sort((a, b) => likenessOf(b.alignment) - likenessOf(a.alignment));
  const isWhole = nearest?.alignment.sharedWords === parts.filter(isQuotedWord).length;
  const found = isWhole ? undefined : await findParts(readings[0], parts);
  if (found) {
    return {
      kind: 'assembled',
      quotation,
      parts: found.map((run) => locate(readings[0], [{ kind: 'same', ...run }], quotation, parts)),
    };
  }
  return nearest
    ? locate(nearest.reading, nearest.alignment.runs, quotation, parts)
    : { kind: 'absent', quotation, nearest: nearestPassage(index, quotation) };
}

function isSameText({ similarity, sharedWords }: Alignment): boolean {
  return similarity >= MIN_SIMILARITY && sharedWords >= MIN_SHARED_WORDS;
}

/** Headings share words with the text below them, and have further words that are not quoted. */
function likenessOf({ sharedWords, replacedWords }: Alignment): number {
  return sharedWords - replacedWords;
}

/** Joins the runs of a quotation's pieces with what they leave out between them. */
function joinRuns(runs: readonly TokenRun[]): AlignedRun[] {
  let part = 0;
  return runs.flatMap(([start, end], piece): AlignedRun[] => {
    const previous = runs[piece - 1];
    const gap: AlignedRun[] = previous
      ? [{ kind: 'left-out', article: [previous[1], start], quotation: [part - 1, part] }]
      : [];
    const same: TokenRun = [part, part + end - start];
    part = same[1] + 1;
    return [...gap, { kind: 'same', article: [start, end], quotation: same }];
  });
}

function kindOf(
  article: NumberedArticle,
  runs: readonly AlignedRun[],
  parts: readonly QuotationPart[],
): Located['kind'] {
  const changed = runs.filter(({ kind }) => kind === 'changed');
  const isEdit = ({ quotation: [from, to] }: AlignedRun) =>
    from < to && parts.slice(from, to).every((part) => part !== GAP && part.isInserted);
  if (changed.length > 0) return changed.every(isEdit) ? 'edited' : 'altered';
  const leavesOut = runs.some(
    (run) => run.kind === 'left-out' && countWords(article, run.article) > 0,
  );
  return leavesOut ? 'shortened' : 'verbatim';
}

/** Returns the stretch of the article that runs cover, with the whole texts around it. */
function locate(
  article: NumberedArticle,
  runs: readonly AlignedRun[],
  quotation: string,
  parts: readonly QuotationPart[],
): Located {
  const start = runs[0]?.article[0] as number;
  const end = runs.at(-1)?.article[1] as number;
  const first = textAt(article, start);
  const firstPart = article.starts[first] as number;
  const text = article.texts
    .slice(first, textAt(article, end - 1) + 1)
    .map((each) => each.text)
    .join('\n');
  const source = { text, parts: splitTokens(text).slice(0, end - firstPart), firstPart };
  return {
    kind: kindOf(article, runs, parts),
    quotation,
    places: quotedPlaces(article, [start, end]),
    differences: describeChanges(runs, source, { text: quotation, parts, firstPart: 0 }),
  };
}

function nearestPassage(index: PassageIndex, quotation: string): QuotedPassage | undefined {
  const answer = answerQuestion(index, quotation, 1);
  const [nearest] = answer.kind === 'found' ? answer.passages : answer.nearest;
  if (answer.kind === 'found' && answer.degree === 'answers') return nearest;
  const shared = nearest?.highlights.map((span) => nearest.text.slice(...span).toLowerCase());
  return new Set(shared).size >= MIN_TELLING_WORDS ? nearest : undefined;
}
