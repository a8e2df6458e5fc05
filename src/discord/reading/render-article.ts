import { subtext, TimestampStyles, time } from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
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
import { describeFacts, showName, showTitle } from '../message/show-article.js';
import { showOutline } from '../message/show-outline.js';
import { contentsMenu, type SectionRange } from './contents.js';

/** Half a phone's screen; the rest is left for the menu. */
const MAX_OUTLINE_LINES = 14;

export interface ArticleView extends Partial<SectionRange> {
  /** A line above it, as Discord markdown. */
  readonly notice?: string | undefined;
}

/**
 * Renders an overview of the article with its outline, and a menu of its sections or chapters. The
 * options open a section (`section`) or the menu of a chapter (`sections`).
 */
export function renderArticle(
  loaded: LoadedArticle,
  texts: Texts,
  { notice, ...range }: ArticleView = {},
): ContainerMessage {
  const { article, link } = loaded;
  const head = [...showNotice(notice), textDisplay(describeArticle(loaded, texts))];
  const { fingerprint } = article;
  const contents = pressButton(texts.buttons.contents, {
    action: 'sections',
    fingerprint,
    number: 0,
  });
  const inShort = pressButton(texts.buttons.inShort, {
    action: 'in-short',
    fingerprint,
    number: 0,
  });
  const controls = [
    contentsMenu(article, texts, range),
    ...buttonRow([
      ...(range.count === undefined ? [inShort] : [contents]),
      ...linkButtons(texts.buttons.open, link),
    ]),
  ];
  return shrinkToFit(range.count === undefined ? MAX_OUTLINE_LINES : 0, (lines) => {
    const shown = lines === 0 ? '' : showOutline(article, lines, texts);
    const display = shown === '' ? [] : [textDisplay(shown)];
    return buildMessage([...head, ...display, ...controls]);
  });
}

function describeArticle(loaded: LoadedArticle, texts: Texts): string {
  const { article, loadedAt, loadedBy, ownFailure } = loaded;
  // Only Discord knows the reader's time zone.
  const when = time(loadedAt, TimestampStyles.ShortDateTime);
  return [
    `### ${showTitle(article.title) || '…'}`,
    describeFacts(loaded, texts),
    subtext(texts.article.loaded(when, loadedBy && showName(loadedBy.name))),
    ...(ownFailure ? [texts.ownUnreadable] : []),
  ].join('\n');
}
