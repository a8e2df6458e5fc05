import { primaryLanguage } from '../../answer/language/language.js';
import type { Article } from '../../article/article.js';
import { countSections } from '../../article/outline.js';
import { readingMinutes } from '../../article/reading-time.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cut, cutMiddle } from './cut.js';
import { escapeMarkdown, toOneLine } from './discord-markdown.js';

/** Limits for the article's title and author. */
export type ShownArticle = Pick<LoadedArticle, 'article' | 'link' | 'ownFailure' | 'isOwn'>;

/** Three lines of a phone. */
const MAX_TITLE_LENGTH = 150;
/** Longer headings are sentences; their beginning and end tell which. */
const MAX_HEADING_LENGTH = 70;
/** Shortens a date in words, such as “the spring of 1901”. */
const MAX_DATE_LENGTH = 60;
/** An author's name, or the few first of many. */
const MAX_NAME_LENGTH = 100;
/** The innermost headings say the most. */
const MAX_HEADINGS = 3;

/** An article's title as Discord markdown, on one line. */
export function showTitle(title: string): string {
  return escapeMarkdown(cut(toOneLine(title), MAX_TITLE_LENGTH));
}

/**
 * Where in the article something stands, as Discord markdown on one line; empty above the first
 * heading. The article's title at the head of the path is left out: it stands elsewhere.
 */
export function showHeadingPath(headingPath: readonly string[], title: string): string {
  const path = headingPath[0] === title ? headingPath.slice(1) : headingPath;
  return path
    .slice(-MAX_HEADINGS)
    .map((heading) => escapeMarkdown(cutMiddle(toOneLine(heading), MAX_HEADING_LENGTH)))
    .join(' › ');
}

/**
 * The same for a passage, which stands in the beginning where no heading is above it; empty in an
 * article without sections.
 */
export function showPlace(headingPath: readonly string[], article: Article, texts: Texts): string {
  const otherwise = countSections(article) > 0 ? texts.article.beginning : '';
  return showHeadingPath(headingPath, article.title) || otherwise;
}

/** Which article something is from, of which day, and whether it is the default article for want of the server's own: a line each. */
export function describeSource({ article, ownFailure }: ShownArticle, texts: Texts): string[] {
  const { title, date } = article;
  const day = date === undefined ? '' : ` · ${showDate(date, texts)}`;
  const source = (showTitle(title) || '…') + day;
  return ownFailure ? [source, texts.answer.standsIn] : [source];
}

/** Who wrote an article, of which day it is, in which language, and how long it takes to read; on one line. */
export function describeFacts(
  { article, index }: Pick<LoadedArticle, 'article' | 'index'>,
  texts: Texts,
): string {
  const { author, date } = article;
  const declared = article.language && primaryLanguage(article.language);
  // The index knows only languages that it has rules for.
  const language = declared ?? index.language.code;
  return [
    author && texts.article.by(showName(author)),
    date && showDate(date, texts),
    texts.article.language(language),
    texts.article.readingTime(readingMinutes(article, language)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A name pings nobody, and is known in every server, where a mention may not be. */
export function showName(name: string): string {
  return escapeMarkdown(cut(toOneLine(name), MAX_NAME_LENGTH));
}

/** A day as the member writes it; less than a day, or no day at all, as it stands. */
export function showDate(iso: string, texts: Texts): string {
  const [, year, month, day] = (/^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return escapeMarkdown(cut(toOneLine(iso), MAX_DATE_LENGTH));
  }
  return texts.article.date(new Date(Date.UTC(year, month - 1, day)));
}
