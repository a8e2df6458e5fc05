import { type Article, headingPath, type Passage } from './article.js';

/**
 * Where a passage stands: the headings above it, outermost first, and if it was spoken, when: `00:12:05`
 * from the start.
 */
export function passagePath(article: Article, passage: number): string[] {
  const { section, startSeconds } = article.passages[passage] as Passage;
  const path = headingPath(article, section);
  return startSeconds === undefined ? path : [...path, clock(startSeconds)];
}

function clock(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
