import { type APIComponentInContainer, subtext } from 'discord.js';
import { type Article, headingPath, type Passage } from '../../article/article.js';
import type { Span } from '../../text/span.js';
import type { Texts } from '../../voice/texts.js';
import { maskedLink } from '../message/discord-markdown.js';
import {
  buildMessage,
  buttonRow,
  type ContainerMessage,
  pressButton,
  showNotice,
  textDisplay,
} from '../message/message.js';
import { pictureGallery } from '../message/picture-gallery.js';
import { type ShownArticle, showHeadingPath, showTitle } from '../message/show-article.js';
import { showPassage } from '../message/show-passage.js';
import { linkToSentence } from '../message/text-fragment.js';
import { type Piece, type ReaderPage, readPage } from './reader-page.js';

/** A sentence of a passage to be shown in bold. */
interface Highlight {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly sentence: Span;
}

export interface ReaderView {
  /** A line above it, as Discord markdown. */
  readonly notice?: string | undefined;
  readonly highlight?: Highlight | undefined;
}

/**
 * Renders a page of the article under its headings, with buttons to turn the page (`page`), open the
 * contents (`sections`) and post the page to the channel (`share-page`).
 */
export function renderReader(
  loaded: ShownArticle,
  page: ReaderPage,
  texts: Texts,
  { notice, highlight }: ReaderView = {},
): ContainerMessage {
  const { article } = loaded;
  return buildMessage([
    ...showNotice(notice),
    textDisplay(describePlace(loaded, page, texts)),
    ...showPieces(article, page.pieces, highlight),
    ...readerButtons(article, page, texts),
  ]);
}

/** Shows texts one below the other, and pictures where they stand between them. */
function showPieces(
  article: Article,
  pieces: readonly Piece[],
  highlight: Highlight | undefined,
): APIComponentInContainer[] {
  const at = pieces.findIndex(({ pictures }) => pictures.length > 0);
  const texts = at === -1 ? pieces : pieces.slice(0, at);
  const text = texts
    .map((piece) => showPiece(article, piece, highlight))
    .filter((shown) => shown.trim() !== '')
    .join('\n\n')
    // A code block has its own space around it.
    .replace(/(?<=^```)\n\n/gm, '\n');
  return [
    ...(text === '' ? [] : [textDisplay(text)]),
    ...(at === -1 ? [] : [pictureGallery((pieces[at] as Piece).pictures)]),
    ...(at === -1 ? [] : showPieces(article, pieces.slice(at + 1), highlight)),
  ];
}

function showPiece(article: Article, piece: Piece, highlight: Highlight | undefined): string {
  const { form, leadIn = 0 } = article.passages[piece.passage] as Passage;
  const sentence: Span = highlight?.passage === piece.passage ? highlight.sentence : [0, 0];
  const [start, end] = sentence.map((at) => Math.max(0, at - piece.start)) as [number, number];
  return showPassage({ text: piece.text, form, leadIn: leadIn - piece.start }, [start, end]);
}

function readerButtons(article: Article, { at, count, pieces }: ReaderPage, { buttons }: Texts) {
  const { fingerprint } = article;
  const turn = (to: number) => {
    const isThere = to >= 0 && to < count;
    // At either end a disabled button stays, so that the others keep their places; no two buttons of a
    // message may have the same id.
    const number = isThere ? (readPage(article, to).pieces[0] as Piece).number : 0;
    const edge = isThere ? {} : { also: to < 0 ? 0 : 1 };
    return { id: { action: 'page', fingerprint, number, ...edge } as const, disabled: !isThere };
  };
  const [previous, next] = [turn(at - 1), turn(at + 1)];
  const share = { action: 'share-page', fingerprint, number: pieces[0].number } as const;
  return buttonRow([
    { ...pressButton(buttons.previous, previous.id), disabled: previous.disabled },
    pressButton(buttons.contents, { action: 'sections', fingerprint, number: 0 }),
    { ...pressButton(buttons.next, next.id), disabled: next.disabled },
    pressButton(buttons.sharePassage, share),
  ]);
}

/** Shows the headings above the page, its own as a link to the article, and the page's number. */
function describePlace(
  { article, link, ownFailure }: ShownArticle,
  { at, count, pieces: [first] }: ReaderPage,
  texts: Texts,
): string {
  const path = headingPath(article, first.section);
  const own = showHeadingPath(path.slice(-1), article.title);
  const outer = showHeadingPath(path.slice(0, -1), article.title);
  const isTitle = own === '';
  const heading = isTitle ? showTitle(article.title) : own;
  const target = link && linkToSentence(link, first.text, [0, first.text.length]);
  const around = isTitle ? [] : [outer || showTitle(article.title)];
  return [
    `### ${maskedLink(heading, target)}`,
    subtext([texts.reader.place({ number: at + 1, count }), ...around].join(' · ')),
    ...(ownFailure ? [subtext(texts.answer.ownUnreadable)] : []),
  ].join('\n');
}
