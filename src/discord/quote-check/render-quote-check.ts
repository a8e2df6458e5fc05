import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import type { QuoteCheck } from '../../quotation/check-quote.js';
import type { Texts } from '../../voice/texts.js';
import { carry } from '../message/carried.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  pressButton,
  showNotice,
  shrinkToFit,
  smallPrint,
  textDisplay,
  textFits,
} from '../message/message.js';
import { numberOfSentence } from '../message/sentence-number.js';
import { describeSource, type ShownArticle } from '../message/show-article.js';
import { linkToSentence } from '../message/text-fragment.js';
import { canOpen, showCheck, sourceOf } from './show-check.js';

/** How many checks a message shows: each takes up to four components, and Discord accepts 40. */
export const MAX_CHECKS = 8;
/** Room for the article's words: a paragraph of usual length. Less than the minimum is useless. */
const EXCERPT_LENGTH = 700;
const MIN_EXCERPT_LENGTH = 200;

export interface QuoteCheckView {
  /** A line above the checks, as Discord markdown. */
  readonly notice?: string;
  /** The link to the message that was checked. */
  readonly message?: string | undefined;
  /** The index of the quotation that shows everything it leaves out. */
  readonly opened?: number;
  /** How many further quotations there are, and how many were skipped because they are short. */
  readonly unchecked?: number;
  readonly passedOver?: number;
}

/**
 * Renders the result for each quotation, as many as Discord accepts, and how many more there are.
 * @param checks at most `MAX_CHECKS`
 */
export function renderQuoteCheck(
  checks: readonly QuoteCheck[],
  loaded: ShownArticle,
  texts: Texts,
  { notice, message, opened, unchecked = 0, passedOver = 0 }: QuoteCheckView = {},
): ContainerMessage {
  const { fingerprint } = loaded.article;
  const showOmitted = (number: number) =>
    pressButton(texts.buttons.showOmitted, { action: 'omitted', fingerprint, number });
  const show = (count: number, limit: number) => {
    const shown = checks.slice(0, count);
    const left = unchecked + checks.length - count;
    const notes = [
      ...(left > 0 ? [texts.quoteCheck.moreQuotations(left)] : []),
      ...(passedOver > 0 ? [texts.quoteCheck.passedOver(passedOver)] : []),
      ...describeSource(loaded, texts),
    ];
    return buildMessage([
      ...showNotice(notice),
      ...shown.flatMap((check, index) => [
        carry(
          'quotation',
          textDisplay(
            showCheck(check, shown.slice(0, index), loaded, limit, texts, index === opened),
          ),
          index,
        ),
        ...checkButtons(check, shown.slice(0, index), loaded, texts, [
          ...(index !== opened && canOpen(check, limit) ? [showOmitted(index)] : []),
        ]),
      ]),
      smallPrint(notes),
      ...buttonRow([
        pressButton(texts.buttons.share, { action: 'share-check', fingerprint, number: 0 }),
        ...linkButtons(texts.buttons.checked, message).map((button) =>
          carry('checkedMessage', button),
        ),
      ]),
    ]);
  };
  for (let count = checks.length; count > 1; count--) {
    const shrunk = shrinkToFit(EXCERPT_LENGTH, (limit) => show(count, limit), MIN_EXCERPT_LENGTH);
    if (textFits(shrunk)) return shrunk;
  }
  return shrinkToFit(EXCERPT_LENGTH, (limit) => show(Math.min(checks.length, 1), limit));
}

/** Buttons that lead to the place, without those that an earlier quotation already has. */
function checkButtons(
  check: QuoteCheck,
  earlier: readonly QuoteCheck[],
  { article, link }: ShownArticle,
  { buttons }: Texts,
  added: readonly APIButtonComponent[],
): APIComponentInContainer[] {
  const numberOf = (other: QuoteCheck) => {
    const place = sourceOf(other);
    return place && numberOfSentence(place);
  };
  const [place, number] = [sourceOf(check), numberOf(check)];
  if (!place || number === undefined) return [];
  const isNew = earlier.every((other) => numberOf(other) !== number);
  const target = link && linkToSentence(link, place.text, place.sentence);
  const source = { action: 'source', fingerprint: article.fingerprint, number } as const;
  return buttonRow([
    ...(isNew ? [pressButton(buttons.readOn, source)] : []),
    ...linkButtons(buttons.open, target),
    ...added,
  ]);
}
