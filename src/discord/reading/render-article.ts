import { type APIButtonComponent, subtext, TimestampStyles, time } from 'discord.js';
import type { Article } from '../../article/article.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cutMiddle } from '../message/cut.js';
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
import { type ReadableSection, readableSections } from './readable-sections.js';
import { labelOf } from './section-choice.js';

/** Half a phone's screen; the rest is left for the menu. */
const MAX_OUTLINE_LINES = 14;

/** A phone shows as many options of a menu; among more it is faster to type. */
const OPTIONS_AT_A_GLANCE = 10;
/** Two labels of this length fit side by side on a phone. */
const NEAREST_LABEL_LENGTH = 40;

export interface ArticleView extends Partial<SectionRange> {
  /** A line above it, as Discord markdown. */
  readonly notice?: string | undefined;
  /** Up to five sections that are offered as buttons below that line. */
  readonly nearest?: readonly ReadableSection[];
}

/**
 * Renders an overview of the article with its outline, and a menu of its sections or chapters. The
 * options open a section (`section`) or the menu of a chapter (`sections`). In a long article, a button
 * opens a form for a section's words or number (`find-section`).
 */
export function renderArticle(
  loaded: LoadedArticle,
  texts: Texts,
  { notice, nearest = [], ...range }: ArticleView = {},
): ContainerMessage {
  const { article, link } = loaded;
  const head = [
    ...showNotice(notice),
    ...buttonRow(nearest.map((section) => sectionButton(article, section, texts))),
    textDisplay(describeArticle(loaded, texts)),
  ];
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
  const isLong = readableSections(article).length > OPTIONS_AT_A_GLANCE;
  const find = pressButton(texts.buttons.goToSection, {
    action: 'find-section',
    fingerprint,
    number: range.from ?? 0,
    ...(range.count !== undefined && { also: range.count }),
  });
  const controls = [
    contentsMenu(article, texts, range),
    ...buttonRow([
      ...(range.count === undefined ? [inShort] : [contents]),
      ...(isLong ? [find] : []),
      ...linkButtons(texts.buttons.open, link),
    ]),
  ];
  return shrinkToFit(range.count === undefined ? MAX_OUTLINE_LINES : 0, (lines) => {
    const shown = lines === 0 ? '' : showOutline(article, lines, texts);
    const display = shown === '' ? [] : [textDisplay(shown)];
    return buildMessage([...head, ...display, ...controls]);
  });
}

function sectionButton(
  { fingerprint }: Article,
  { number, headingPath }: ReadableSection,
  texts: Texts,
): APIButtonComponent {
  const label = labelOf(headingPath.slice(-1), texts.article.beginning);
  return pressButton(cutMiddle(label, NEAREST_LABEL_LENGTH), {
    action: 'section',
    fingerprint,
    number,
  });
}

function describeArticle(loaded: LoadedArticle, texts: Texts): string {
  const { article, loadedAt, loadedBy, ownFailure } = loaded;
  // Only Discord knows the reader's time zone.
  const when = time(loadedAt, TimestampStyles.ShortDateTime);
  return [
    `### ${showTitle(article.title)}`,
    describeFacts(loaded, texts),
    subtext(texts.article.loaded(when, loadedBy && showName(loadedBy.name))),
    ...(ownFailure ? [texts.ownUnreadable] : []),
  ].join('\n');
}
