import { primaryLanguage } from '../../answer/language/language.js';
import type { Article } from '../../article/article.js';
import { countSections } from '../../article/outline.js';
import { readingMinutes } from '../../article/reading-time.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cut, cutMiddle } from './cut.js';
import { escapeMarkdown, toOneLine } from './discord-markdown.js';

/** The parts of a loaded article that are shown. */
export type ShownArticle = Pick<LoadedArticle, 'article' | 'link' | 'ownFailure' | 'isOwn'>;

type SearchableArticle = Pick<LoadedArticle, 'article' | 'index'>;

/** Three lines on a phone. */
const MAX_TITLE_LENGTH = 150;
/** Longer headings are sentences; their beginning and end identify them. */
const MAX_HEADING_LENGTH = 70;
/** Limits a date in words, such as “the spring of 1901”. */
const MAX_DATE_LENGTH = 60;
/** An author's name, or the few first of many. */
const MAX_NAME_LENGTH = 100;
/** The innermost headings say the most. */
const MAX_HEADINGS = 3;

/** Shows an article's title on one line, as Discord markdown; “…” for an empty one. */
export function showTitle(title: string): string {
  return escapeMarkdown(cut(toOneLine(title), MAX_TITLE_LENGTH)) || '…';
}

/**
 * Shows a place in the article on one line, as Discord markdown; empty above the first heading. Leaves
 * out the article's title at the start of the path, because it is shown elsewhere.
 */
export function showHeadingPath(headingPath: readonly string[], title: string): string {
  const path = headingPath[0] === title ? headingPath.slice(1) : headingPath;
  return path
    .slice(-MAX_HEADINGS)
    .map((heading) => escapeMarkdown(cutMiddle(toOneLine(heading), MAX_HEADING_LENGTH)))
    .join(' › ');
}

/**
 * Like `showHeadingPath`, for a passage: names the beginning if no heading is above it; empty in an
 * article without sections.
 */
export function showPlace(headingPath: readonly string[], article: Article, texts: Texts): string {
  const otherwise = countSections(article) > 0 ? texts.article.beginning : '';
  return showHeadingPath(headingPath, article.title) || otherwise;
}

/**
 * Returns a line for the article and its date, and one if the default article serves because the
 * server's own is missing.
 */
export function describeSource({ article, ownFailure }: ShownArticle, texts: Texts): string[] {
  const { title, date } = article;
  const day = date === undefined ? '' : ` · ${showDate(date, texts)}`;
  const source = showTitle(title) + day;
  return ownFailure ? [source, texts.answer.ownUnreadable] : [source];
}

/** Shows author, date, language and reading time of an article on one line. */
export function describeFacts(loaded: SearchableArticle, texts: Texts): string {
  const { article } = loaded;
  const { author, date } = article;
  const language = languageOf(loaded);
  return [
    author && texts.article.by(showName(author)),
    date && showDate(date, texts),
    texts.article.language(language),
    texts.article.readingTime(readingMinutes(article, language)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The code of an article's language: the index knows only languages with rules, so a declared one wins. */
export function languageOf({ article, index }: SearchableArticle): string {
  return (article.language && primaryLanguage(article.language)) ?? index.language.code;
}

/** Shows a name instead of a mention: it notifies nobody, and is known in every server. */
export function showName(name: string): string {
  return escapeMarkdown(cut(toOneLine(name), MAX_NAME_LENGTH));
}

/** Shows a full date in the member's language; anything less is shown as written. */
export function showDate(iso: string, texts: Texts): string {
  const [, year, month, day] = (/^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return escapeMarkdown(cut(toOneLine(iso), MAX_DATE_LENGTH));
  }
  return texts.article.date(new Date(Date.UTC(year, month - 1, day)));
}
