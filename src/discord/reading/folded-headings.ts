import type { Article } from '../../article/article.js';
import { oncePer, oncePerText } from '../../once-per.js';
import { toOneLine } from '../message/discord-markdown.js';

/** In UTF-16 units, in which a folded heading can be eighteen times as long as it was written. */
const MAX_FOLDED_LENGTH = 600;

/** A heading or typed text, folded for comparison. */
export interface Folded {
  readonly text: string;
  /** Each once. */
  readonly words: readonly string[];
}

/** Folds an article's headings on first use: most stand above several sections. */
const foldingFor = oncePer((_: Article) => oncePerText(foldWords));

/** Folds a heading of the article, once as long as the article lives. */
export function foldHeading(article: Article, heading: string): Folded {
  return foldingFor(article)(heading);
}

const WORD_END = /[^\p{L}\p{N}]+/u;

/** Folds typed text or a heading, and finds its words. */
export function foldWords(text: string): Folded {
  const folded = fold(text);
  return {
    text: folded,
    words: [...new Set(folded.split(WORD_END))].filter((word) => word !== ''),
  };
}

/** Folds case, accents and white space, which people type as they like; at most 600 UTF-16 units. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').slice(0, MAX_FOLDED_LENGTH);
  return toOneLine(plain.replace(/\p{M}/gu, '').toLowerCase());
}
