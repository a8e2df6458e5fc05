import { subtext, TimestampStyles, time } from 'discord.js';
import { primaryLanguage } from '../../answer/language/language.js';
import { type OutlineEntry, outlineOf } from '../../article/outline.js';
import { readingMinutes } from '../../article/reading-time.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cut } from '../message/cut.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
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
import { showDate, showHeadingPath, showTitle } from '../message/show-article.js';
import { contentsMenu, type SectionRange } from './contents.js';

/** Half a phone's screen; the menu has the rest. */
const MAX_OUTLINE_LINES = 14;
/** Headings further in are indented no more: a phone has no room. */
const MAX_INDENT = 3;
/** An author's name, or the few first of many. */
const MAX_NAME_LENGTH = 100;

export interface ArticleView extends Partial<SectionRange> {
  /** A line above it, as Discord markdown. */
  readonly notice?: string | undefined;
}

/**
 * Draws what an article is, its outline, and a menu of its sections or chapters; its options read a
 * section (`section`) or show the menu of a chapter's (`sections`).
 */
export function renderArticle(
  loaded: LoadedArticle,
  texts: Texts,
  { notice, ...range }: ArticleView = {},
): ContainerMessage {
  const { article, link } = loaded;
  const outline = outlineOf(article).filter(({ headingPath }) => headingPath.length > 0);
  const head = [...showNotice(notice), textDisplay(describeArticle(loaded, texts))];
  const { fingerprint } = article;
  const contents = pressButton(texts.buttons.contents, {
    action: 'sections',
    fingerprint,
    number: 0,
  });
  const controls = [
    contentsMenu(article, texts, range),
    ...buttonRow([
      ...(range.count === undefined ? [] : [contents]),
      ...linkButtons(texts.buttons.open, link),
    ]),
  ];
  return shrinkToFit(range.count === undefined ? MAX_OUTLINE_LINES : 0, (lines) => {
    const shown = lines === 0 ? '' : drawOutline(outline, lines, texts);
    const display = shown === '' ? [] : [textDisplay(shown)];
    return buildMessage([...head, ...display, ...controls]);
  });
}

function describeArticle(
  { article, index, loadedAt, loadedBy, ownFailure }: LoadedArticle,
  texts: Texts,
): string {
  const { author, date } = article;
  const declared = article.language && primaryLanguage(article.language);
  // The index knows only languages that it has rules for.
  const language = declared ?? index.language.code;
  const facts = [
    author && texts.article.by(showName(author)),
    date && showDate(date, texts),
    texts.article.language(language),
    texts.article.readingTime(readingMinutes(article, language)),
  ].filter(Boolean);
  // Only Discord knows the time zone of who reads it.
  const when = time(loadedAt, TimestampStyles.ShortDateTime);
  return [
    `### ${showTitle(article.title) || '…'}`,
    facts.join(' · '),
    subtext(texts.article.loaded(when, loadedBy && showName(loadedBy.name))),
    ...(ownFailure ? [texts.standsIn] : []),
  ].join('\n');
}

/** A name pings nobody, and is known in every server, where a mention may not be. */
function showName(name: string): string {
  return escapeMarkdown(cut(toOneLine(name), MAX_NAME_LENGTH));
}

/** The headings down to the level that fits whole, else as many outermost ones as fit. */
function drawOutline(outline: readonly OutlineEntry[], limit: number, texts: Texts): string {
  const depths = outline.map(({ headingPath }) => headingPath.length);
  const fits = (depth: number) => depths.filter((each) => each <= depth).length <= limit;
  const deepest = [...new Set(depths)].sort((a, b) => b - a).find(fits) ?? 1;
  const shown = outline.filter((_, index) => (depths[index] as number) <= deepest).slice(0, limit);
  const lines = shown.map(({ headingPath }) => {
    const indent = '  '.repeat(Math.min(headingPath.length - 1, MAX_INDENT));
    return `${indent}- ${showHeadingPath(headingPath.slice(-1), '') || '…'}`;
  });
  const left = outline.length - shown.length;
  return [...lines, ...(left > 0 ? [subtext(texts.article.moreHeadings(left))] : [])].join('\n');
}
