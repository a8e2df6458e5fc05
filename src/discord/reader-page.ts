import type { QuotedPassage } from '../answer/answer.js';
import type { Article, Passage } from '../article/article.js';
import { splitLongParagraph } from '../article/split-long-paragraph.js';

/**
 * In UTF-16 units: about thirty lines of a phone. Discord takes as much with the headings around it,
 * even if every character must be escaped; so nothing of a page is ever cut off.
 */
const PAGE_LENGTH = 1400;
/** More than any passage has. */
const PAGES_A_PASSAGE = 1000;

/** What the reader shows at a time: a passage, or a part of a long one. */
export interface ReaderPage {
  /** What buttons know it by; the same for the same article. */
  readonly number: number;
  /** Index in `Article.passages`. */
  readonly passage: number;
  /** Which of the passage's parts it is, from 0, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

/** The page of a number; the nearest that there is. */
export function findPage({ passages }: Article, number: number): ReaderPage {
  const passage = Math.min(Math.floor(number / PAGES_A_PASSAGE), passages.length - 1);
  const texts = splitLongParagraph((passages[passage] as Passage).text, PAGE_LENGTH);
  const part = Math.max(0, Math.min(number % PAGES_A_PASSAGE, texts.length - 1));
  return {
    number: numberOf(passage, part),
    passage,
    part,
    parts: texts.length,
    text: texts[part] ?? '',
  };
}

/** The number of a passage's first page. */
export function firstPageOf(passage: number): number {
  return numberOf(passage, 0);
}

/** The number of the page on which a sentence of a passage begins. */
export function pageOfSentence({
  passage,
  text,
  sentence: [start],
}: Pick<QuotedPassage, 'passage' | 'text' | 'sentence'>): number {
  const texts = splitLongParagraph(text, PAGE_LENGTH);
  let end = 0;
  const part = texts.findIndex((each) => {
    end = text.indexOf(each, end) + each.length;
    return start < end;
  });
  return numberOf(passage, Math.max(0, part));
}

export function pageBefore(
  article: Article,
  { passage, part }: ReaderPage,
): ReaderPage | undefined {
  if (part > 0) return findPage(article, numberOf(passage, part - 1));
  if (passage === 0) return undefined;
  return findPage(article, numberOf(passage - 1, PAGES_A_PASSAGE - 1));
}

export function pageAfter(
  article: Article,
  { passage, part, parts }: ReaderPage,
): ReaderPage | undefined {
  if (part < parts - 1) return findPage(article, numberOf(passage, part + 1));
  if (passage === article.passages.length - 1) return undefined;
  return findPage(article, numberOf(passage + 1, 0));
}

function numberOf(passage: number, part: number): number {
  return passage * PAGES_A_PASSAGE + part;
}
