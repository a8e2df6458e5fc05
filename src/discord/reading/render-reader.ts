import { type APIActionRowComponent, type APIButtonComponent, subtext } from 'discord.js';
import { type Article, headingPath } from '../../article/article.js';
import type { Span } from '../../text/span.js';
import type { Texts } from '../../voice/texts.js';
import type { ShownArticle } from '../answering/render-passage.js';
import { cut, cutAround } from '../message/cut.js';
import { blockQuote, emboldenPart, escapeMarkdown } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  linkButtons,
  pressButton,
  showNotice,
  shrinkToFit,
  textDisplay,
} from '../message/message.js';
import { showPlace, showTitle } from '../message/show-article.js';
import { linkToSentence } from '../message/text-fragment.js';
import {
  findPiece,
  type Piece,
  pieceAfter,
  pieceBefore,
  type ReaderPage,
  sectionOf,
} from './reader-page.js';

/** What stands before and after: enough to see what it is about, short enough for a phone to show all. */
const NEIGHBOUR_LENGTH = 350;

/**
 * Draws a page of the article, each section under its headings, with buttons that turn the page
 * (`page`, `page-before`) and lead to the menu of sections (`sections`).
 * @param notice what to say above it, as Discord markdown
 */
export function renderReader(
  loaded: ShownArticle,
  page: ReaderPage,
  texts: Texts,
  notice?: string,
): ContainerMessage {
  const { article } = loaded;
  const quotes = bySection(article, page).map((pieces, at) => {
    const heading = at === 0 ? '' : `${subtext(showSection(article, pieces[0], texts))}\n`;
    const text = pieces.map((piece) => escapeMarkdown(piece.text)).join('\n\n');
    return textDisplay(heading + blockQuote(text));
  });
  return buildMessage([
    ...showNotice(notice),
    textDisplay(describePlace(loaded, page, texts)),
    ...quotes,
    ...readerButtons(loaded, page[0], page, texts),
  ]);
}

/**
 * Draws a piece of the article between the end of what stands before it in its section and the
 * beginning of what follows, with the reader's buttons, which go on to what is not shown whole.
 * @param number of the page that begins with the piece; the nearest that there is counts
 * @param sentence what of its passage is bold
 */
export function renderAround(
  loaded: ShownArticle,
  number: number,
  texts: Texts,
  sentence: Span = [0, 0],
): ContainerMessage {
  const { article } = loaded;
  const piece = findPiece(article, number);
  const bold = sentence.map((at) => Math.max(0, at - piece.start)) as [number, number];
  const section = sectionOf(article, piece);
  const [previous, after] = [pieceBefore(article, piece), pieceAfter(article, piece)];
  const before = previous && sectionOf(article, previous) === section ? previous : undefined;
  const heading =
    after && sectionOf(article, after) !== section
      ? `${subtext(showSection(article, after, texts))}\n`
      : '';
  return shrinkToFit(NEIGHBOUR_LENGTH, (length) => {
    const isWhole = (each: Piece | undefined) => each && each.text.length <= length;
    const whole = [before, piece, after].filter((each) => each === piece || isWhole(each));
    const shown = [
      endOf(before?.text ?? '', length),
      blockQuote(emboldenPart(piece.text, bold)),
      heading + escapeMarkdown(cut(after?.text ?? '', length)),
    ];
    return buildMessage([
      textDisplay(describePlace(loaded, [piece], texts)),
      ...shown.filter((text) => text.trim() !== '').map(textDisplay),
      ...readerButtons(loaded, piece, whole as [Piece, ...Piece[]], texts),
    ]);
  });
}

/** @param shown what need not be shown again when the page is turned */
function readerButtons(
  { article, link }: ShownArticle,
  opened: Piece,
  shown: ReaderPage,
  { buttons }: Texts,
): APIActionRowComponent<APIButtonComponent>[] {
  const { fingerprint } = article;
  const [first, last] = [shown[0], shown.at(-1) as Piece];
  const [before, after] = [pieceBefore(article, first), pieceAfter(article, last)];
  const back = { action: 'page-before', fingerprint, number: first.number } as const;
  const on = { action: 'page', fingerprint, number: (after ?? last).number } as const;
  const target = link && linkToSentence(link, opened.text, [0, opened.text.length]);
  return buttonRow([
    // Where there is nothing to turn to, a button stays, so that the other keeps its place.
    { ...pressButton(buttons.earlier, back), disabled: !before },
    { ...pressButton(buttons.later, on), disabled: !after },
    ...linkButtons(buttons.open, target),
    pressButton(buttons.sections, { action: 'sections', fingerprint, number: 0 }),
  ]);
}

function bySection(article: Article, page: ReaderPage): [Piece, ...Piece[]][] {
  const sections: [Piece, ...Piece[]][] = [];
  for (const piece of page) {
    const present = sections.at(-1);
    const isInside = present && sectionOf(article, present[0]) === sectionOf(article, piece);
    if (isInside) present.push(piece);
    else sections.push([piece]);
  }
  return sections;
}

function describePlace(
  { article, ownFailure }: ShownArticle,
  page: ReaderPage,
  texts: Texts,
): string {
  const [first, last] = [page[0], page.at(-1) as Piece];
  const place = texts.reader.place(
    showSection(article, first, texts),
    { first: first.passage + 1, last: last.passage + 1, count: article.passages.length },
    { number: first.part + 1, count: first.parts },
  );
  return ownFailure ? `${place}\n${subtext(texts.answer.standsIn)}` : place;
}

function endOf(text: string, length: number): string {
  return escapeMarkdown(cutAround(text, [text.length, text.length], length).text);
}

/** The headings above a piece; the title of an article without any. */
function showSection(article: Article, piece: Piece, texts: Texts): string {
  const path = headingPath(article, sectionOf(article, piece));
  return showPlace(path, article, texts) || showTitle(article.title);
}
