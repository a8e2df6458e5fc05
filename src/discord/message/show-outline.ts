import { subtext } from 'discord.js';
import type { Article } from '../../article/article.js';
import { outlineOf } from '../../article/outline.js';
import type { Texts } from '../../voice/texts.js';
import { showHeadingPath } from './show-article.js';

/** Deeper headings are not indented further: a phone has no room. */
const MAX_INDENT = 3;

/**
 * Shows the headings down to the deepest level that fits completely, else as many of the outermost as
 * fit.
 */
export function showOutline(article: Article, limit: number, texts: Texts): string {
  const outline = outlineOf(article).filter(({ headingPath }) => headingPath.length > 0);
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
