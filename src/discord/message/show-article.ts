import type { Article } from '../../article/article.js';
import { countSections } from '../../article/outline.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { cut, cutMiddle } from './cut.js';
import { escapeMarkdown, toOneLine } from './discord-markdown.js';

/** Three lines of a phone. */
const MAX_TITLE_LENGTH = 150;
/** Longer headings are sentences; their beginning and end tell which. */
const MAX_HEADING_LENGTH = 70;
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

/** Which article something is from, and that it is not the server's own if that cannot be read: a line each. */
export function describeSource(
  { article, ownFailure }: Pick<LoadedArticle, 'article' | 'ownFailure'>,
  { answer }: Texts,
): string[] {
  return [answer.from(showTitle(article.title)), ...(ownFailure ? [answer.standsIn] : [])];
}
