import type { APIComponentInContainer } from 'discord.js';
import type { Span } from '../answer/answer.js';
import type { Altered, QuoteCheck, Verbatim } from '../answer/check-quote.js';
import type { QuotedPlace } from '../answer/quoted-places.js';
import type { Texts } from '../voice/texts.js';
import { cutAround } from './cut.js';
import { blockQuote, embolden, escapeMarkdown } from './discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  pressButton,
  showNotice,
  shrinkToFit,
  textDisplay,
  textFits,
} from './message.js';
import { pageOfSentence } from './reader-page.js';
import type { ShownArticle } from './render-passage.js';
import { showHeadingPath, showTitle } from './show-article.js';
import { showDifferences } from './show-differences.js';
import { showQuotation } from './show-quotation.js';
import { linkToSentence } from './text-fragment.js';

/** How many a message shows: each is up to four components, and Discord takes 40 of them. */
export const MAX_CHECKS = 8;
/** What the article says: a paragraph of usual length. Less of it than the least says nothing. */
const EXCERPT_LENGTH = 700;
const MIN_EXCERPT_LENGTH = 200;

export interface QuoteCheckView {
  /** What to say above it, as Discord markdown. */
  readonly notice?: string;
  /** How many more quotations there are, and how many were passed over for being short. */
  readonly unchecked?: number;
  readonly passedOver?: number;
}

/**
 * Draws what became of each quotation, as many as Discord takes, and how many there are besides.
 * @param checks at most `MAX_CHECKS`
 */
export function renderQuoteCheck(
  checks: readonly QuoteCheck[],
  loaded: ShownArticle,
  texts: Texts,
  { notice, unchecked = 0, passedOver = 0 }: QuoteCheckView = {},
): ContainerMessage {
  const { fingerprint, title } = loaded.article;
  const show = (count: number, limit: number) => {
    const shown = checks.slice(0, count);
    const left = unchecked + checks.length - count;
    const smallPrint = [
      ...(left > 0 ? [texts.quoteCheck.moreQuotations(left)] : []),
      ...(passedOver > 0 ? [texts.quoteCheck.passedOver(passedOver)] : []),
      texts.answer.from(showTitle(title)),
    ];
    return buildMessage([
      ...showNotice(notice),
      ...shown.flatMap((check, index) => [
        textDisplay(describeCheck(check, title, limit, texts)),
        ...checkButtons(check, shown.slice(0, index), loaded, texts),
      ]),
      textDisplay(smallPrint.map((line) => `-# ${line}`).join('\n')),
      ...buttonRow([
        pressButton(texts.buttons.share, { action: 'share-check', fingerprint, number: 0 }),
      ]),
    ]);
  };
  for (let count = checks.length; count > 1; count--) {
    const shrunk = shrinkToFit(EXCERPT_LENGTH, (limit) => show(count, limit), MIN_EXCERPT_LENGTH);
    if (textFits(shrunk)) return shrunk;
  }
  return shrinkToFit(EXCERPT_LENGTH, (limit) => show(Math.min(checks.length, 1), limit));
}

function describeCheck(check: QuoteCheck, title: string, limit: number, texts: Texts): string {
  const { verdict, excerpt } = judge(check, limit, texts);
  const path = showHeadingPath(placeOf(check)?.headingPath ?? [], title);
  return [
    showQuotation(check.quotation),
    ...verdict,
    ...(path === '' ? [] : [`-# ${path}`]),
    ...(excerpt === '' ? [] : [blockQuote(excerpt)]),
  ].join('\n');
}

function judge(
  check: QuoteCheck,
  limit: number,
  { quoteCheck: texts }: Texts,
): { readonly verdict: readonly string[]; readonly excerpt: string } {
  switch (check.kind) {
    case 'verbatim':
      return { verdict: [texts.verbatim], excerpt: quoteVerbatim(check, limit) };
    case 'altered':
      return {
        verdict: [texts.altered, `-# ${texts.legend}`],
        excerpt: quoteAltered(check, limit),
      };
    case 'absent': {
      const { nearest } = check;
      if (!nearest) return { verdict: [texts.whollyAbsent], excerpt: '' };
      const { text } = cutAround(nearest.text, nearest.sentence, limit);
      return { verdict: [texts.absent], excerpt: escapeMarkdown(text) };
    }
  }
}

/** Each passage that is quoted from, with what is quoted in bold. */
function quoteVerbatim({ places }: Verbatim, limit: number): string {
  const shown = places.map(({ text, spans }) => {
    const whole = wholeOf(spans);
    const excerpt = cutAround(text, whole, Math.floor(limit / places.length));
    const [start, end] = excerpt.span;
    const within = (offset: number) => Math.min(end, offset - whole[0] + start);
    let drawn = escapeMarkdown(excerpt.text.slice(0, start));
    let done = start;
    for (const span of spans) {
      const [from, to] = [within(span[0]), within(span[1])];
      drawn += escapeMarkdown(excerpt.text.slice(done, from));
      drawn += embolden(escapeMarkdown(excerpt.text.slice(from, to)));
      done = to;
    }
    return drawn + escapeMarkdown(excerpt.text.slice(done));
  });
  return shown.join('\n\n');
}

/** The passage, with the quotation's words beside the article's. */
function quoteAltered({ places, differences }: Altered, limit: number): string {
  const [first, last] = [places[0], places.at(-1)] as [QuotedPlace, QuotedPlace];
  const before = first.text.slice(0, wholeOf(first.spans)[0]);
  const after = last.text.slice(wholeOf(last.spans)[1]);
  return showDifferences(
    [{ kind: 'same', text: before }, ...differences, { kind: 'same', text: after }],
    limit,
  );
}

/** What leads to the place; a button that an earlier quotation has for the same place is left out. */
function checkButtons(
  check: QuoteCheck,
  earlier: readonly QuoteCheck[],
  { article, link }: ShownArticle,
  { buttons }: Texts,
): APIComponentInContainer[] {
  const pageOf = (other: QuoteCheck) => {
    const place = placeOf(other);
    return place && pageOfSentence(place);
  };
  const [place, number] = [placeOf(check), pageOf(check)];
  if (!place || number === undefined) return [];
  const isNew = earlier.every((other) => pageOf(other) !== number);
  const target = link && linkToSentence(link, place.text, place.sentence);
  const quoted = { action: 'quoted', fingerprint: article.fingerprint, number } as const;
  return buttonRow([
    ...(isNew ? [pressButton(buttons.around, quoted)] : []),
    ...linkButtons(buttons.open, target),
  ]);
}

/** The passage that a check is about, and what of it. */
function placeOf(check: QuoteCheck) {
  if (check.kind === 'absent') return check.nearest;
  const [place] = check.places;
  return place && { ...place, sentence: wholeOf(place.spans) };
}

function wholeOf(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}
