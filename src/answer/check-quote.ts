import { type Alignment, alignQuote } from './align-quote.js';
import type { QuotedPassage } from './answer.js';
import { answerQuestion } from './answer-question.js';
import { describeChanges, type QuoteDifference } from './describe-changes.js';
import { findVerbatim } from './find-verbatim.js';
import { type NumberedArticle, textAt } from './numbered-article.js';
import type { PassageIndex } from './passage-index.js';
import { createPause } from './pause.js';
import { splitTokens } from './quote-tokens.js';
import { type QuotedPlace, quotedPlaces } from './quoted-places.js';
import { joinPieces, type QuotationPart, readQuotation } from './read-quotation.js';

export interface Verbatim {
  readonly kind: 'verbatim';
  readonly quotation: string;
  /** The first place that has it: a passage or a heading, or several in order; at least one. */
  readonly places: readonly QuotedPlace[];
}

/** The article says something else, in nearly these words. */
export interface Altered {
  readonly kind: 'altered';
  readonly quotation: string;
  /** What it seems to be made from: a passage or a heading, or several in order; at least one. */
  readonly places: readonly QuotedPlace[];
  /** The quotation beside what the article says there, in reading order. */
  readonly differences: readonly QuoteDifference[];
}

export interface Absent {
  readonly kind: 'absent';
  readonly quotation: string;
  /** The passage that comes nearest, if any shares a word. */
  readonly nearest: QuotedPassage | undefined;
}

export type QuoteCheck = Verbatim | Altered | Absent;

/**
 * The least share of a quotation's words, rare ones counting more, that makes it an altered one.
 * Measured on the sentences of 16 encyclopedia articles: of those of nine words or more, 99 in 100
 * stay above .6 with three words in ten changed, and below .4 where their passage is missing; of
 * shorter ones, 99 in 100 stay below .5 in another article.
 */
const MIN_SIMILARITY = 0.5;
/** Fewer words in common are chance: “lived on Mars” is not a misquoted “lived on the rock”. */
const MIN_SHARED_WORDS = 3;

/**
 * Looks a quotation up in an article, its title and headings included. Case, white space,
 * compatibility forms, kinds of quotation mark, apostrophe and dash, Discord's markup, and
 * punctuation around the quotation make no difference; "…" and "[…]" stand for what it leaves out.
 * Any text is a quotation; it never throws. Works in stages and yields to the event loop between them.
 */
export async function checkQuote(
  index: PassageIndex,
  article: NumberedArticle,
  quotation: string,
): Promise<QuoteCheck> {
  const pieces = readQuotation(quotation, article);
  if (pieces.length === 0) return { kind: 'absent', quotation, nearest: undefined };
  const numbers = pieces.map((piece) => piece.map(({ number }) => number));
  // Passages first: they say what a heading only names, and a quotation may leave headings out.
  const readings = [{ ...article, ...article.passages }, article];
  const pause = createPause();
  for (const reading of readings) {
    const runs = findVerbatim(reading, numbers);
    if (runs) return { kind: 'verbatim', quotation, places: quotedPlaces(reading, runs) };
    if (pause.isDue()) await pause.take();
  }
  const parts = joinPieces(pieces);
  const sources: { readonly reading: NumberedArticle; readonly alignment: Alignment }[] = [];
  for (const reading of readings) {
    const alignment = alignQuote(reading, parts);
    if (alignment && isSameText(alignment)) sources.push({ reading, alignment });
    if (pause.isDue()) await pause.take();
  }
  const [nearest] = sources.sort((a, b) => b.alignment.sharedWords - a.alignment.sharedWords);
  return nearest
    ? describeAltered(nearest.reading, nearest.alignment, quotation, parts)
    : { kind: 'absent', quotation, nearest: nearestPassage(index, quotation) };
}

function isSameText({ similarity, sharedWords }: Alignment): boolean {
  return similarity >= MIN_SIMILARITY && sharedWords >= MIN_SHARED_WORDS;
}

/** The aligned stretch of the article, with whole texts around it. */
function describeAltered(
  article: NumberedArticle,
  { runs }: Alignment,
  quotation: string,
  parts: readonly QuotationPart[],
): Altered {
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
    kind: 'altered',
    quotation,
    places: quotedPlaces(article, [[start, end]]),
    differences: describeChanges(runs, source, { text: quotation, parts, firstPart: 0 }),
  };
}

function nearestPassage(index: PassageIndex, quotation: string): QuotedPassage | undefined {
  const answer = answerQuestion(index, quotation, 1);
  return answer.kind === 'found' ? answer.passages[0] : answer.nearest[0];
}
