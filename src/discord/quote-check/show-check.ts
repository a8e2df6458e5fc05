import { subtext } from 'discord.js';
import type { QuotedPassage } from '../../answer/answer.js';
import type { Article } from '../../article/article.js';
import type { Assembled, Located, QuoteCheck } from '../../quotation/check-quote.js';
import type { QuoteDifference } from '../../quotation/describe-changes.js';
import type { QuotedPlace } from '../../quotation/quoted-places.js';
import type { Texts } from '../../voice/texts.js';
import { cutAround } from '../message/cut.js';
import { blockQuote, escapeMarkdown } from '../message/discord-markdown.js';
import { type ShownArticle, showPlace } from '../message/show-article.js';
import { isShownWhole, showQuotation } from './show-quotation.js';
import { hidesWords, showQuoted } from './show-quoted.js';

/** The share of an excerpt's length for a nearest passage, which is only a hint. */
const NEAREST_SHARE = 1 / 2;
/** The length of left-out text that was asked for: two screens of a phone. */
const OPEN_LENGTH = 2_000;
/** How many parts of an assembled quotation are shown: a phone's screen. */
const PARTS_SHOWN = 4;

/**
 * Describes the result of a check, in Discord markdown. Legends, and passages without marks, are shown
 * only once in a message.
 * @param earlier the checks above it
 * @param limit of the excerpt, in UTF-16 units before escaping
 * @param isOpen shows everything that the quotation leaves out
 */
export function showCheck(
  check: QuoteCheck,
  earlier: readonly QuoteCheck[],
  { article }: ShownArticle,
  limit: number,
  texts: Texts,
  isOpen = false,
): string {
  const { quoteCheck } = texts;
  const source = sourceOf(check);
  const legend = legendOf(check, texts);
  const isExplained = earlier.some((other) => legendOf(other, texts) === legend);
  const isRepeated =
    isInOnePlace(check) && earlier.some((other) => isSamePassage(source, sourceOf(other)));
  const place = showSource(check, article, texts);
  const smallPrint = [
    isExplained ? '' : legend,
    isRepeated ? quoteCheck.samePassage(place) : place,
  ].filter((line) => line !== '');
  const excerpt = isRepeated ? '' : showExcerpt(check, limit, texts, isOpen);
  return [
    source ? quoteCheck[check.kind] : quoteCheck.whollyAbsent,
    showQuotation(check.quotation),
    ...smallPrint.map(subtext),
    ...(excerpt === '' ? [] : [blockQuote(excerpt)]),
  ].join('\n');
}

/** True when a long left-out stretch is hidden and can be shown by a button. */
export function canOpen(check: QuoteCheck, limit: number): boolean {
  const isOne = check.kind !== 'absent' && check.kind !== 'assembled';
  return isOne && isShownWhole(check.quotation) && hidesWords(check, limit);
}

/** Returns the passage that a check is about, and the relevant part of it. */
export function sourceOf(
  check: QuoteCheck,
): Pick<QuotedPassage, 'passage' | 'text' | 'sentence'> | undefined {
  if (check.kind === 'absent') return check.nearest;
  const [place] = placesOf(check);
  return place && { ...place, sentence: place.span };
}

function isInOnePlace(check: QuoteCheck): boolean {
  return check.kind === 'absent' || (check.kind === 'verbatim' && check.places.length === 1);
}

function placesOf(check: Located | Assembled): readonly QuotedPlace[] {
  return check.kind === 'assembled' ? check.parts.flatMap(({ places }) => places) : check.places;
}

/** A heading leads to the same passage, but is another text. */
function isSamePassage(
  one: ReturnType<typeof sourceOf>,
  other: ReturnType<typeof sourceOf>,
): boolean {
  return one !== undefined && one.passage === other?.passage && one.text === other.text;
}

/** Explains the marks in use; empty if only the quotation is marked. */
function legendOf(check: QuoteCheck, { quoteCheck }: Texts): string {
  if (check.kind === 'shortened') return quoteCheck.shortLegend;
  if (check.kind !== 'edited' && check.kind !== 'altered') return '';
  const has = (kind: QuoteDifference['kind']) =>
    check.differences.some((each) => each.kind === kind && each.text.trim() !== '');
  return quoteCheck.legend({ isStruck: has('removed'), isUnderlined: has('added') });
}

/** Shows the source: one place, or the first and the last. */
function showSource(check: QuoteCheck, article: Article, texts: Texts): string {
  const places = check.kind === 'absent' ? [check.nearest] : placesOf(check);
  const shown = [places[0], places.at(-1)].flatMap((each) =>
    each ? showPlace(each.headingPath, article, texts) : [],
  );
  return [...new Set(shown)].join(' … ');
}

function showExcerpt(check: QuoteCheck, limit: number, texts: Texts, isOpen: boolean): string {
  if (check.kind === 'assembled') {
    const parts = check.parts.slice(0, PARTS_SHOWN);
    const each = Math.floor(limit / parts.length);
    const shown = parts.map((part) => showQuoted(part, each, texts));
    return [...shown, ...(check.parts.length > PARTS_SHOWN ? ['…'] : [])].join('\n\n');
  }
  if (check.kind !== 'absent') {
    return showQuoted(check, isOpen ? Math.max(limit, OPEN_LENGTH) : limit, texts, isOpen);
  }
  if (!check.nearest) return '';
  const { text, sentence } = check.nearest;
  return escapeMarkdown(cutAround(text, sentence, Math.floor(limit * NEAREST_SHARE)).text);
}
