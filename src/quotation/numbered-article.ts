import type { Article } from '../article/article.js';
import { oncePer } from '../once-per.js';
import { createPause, type Pause } from '../pause.js';
import { foldToken, writtenTokens } from './quote-tokens.js';

/** A title, heading or passage of an article. */
interface ArticleText {
  readonly text: string;
  readonly isHeading: boolean;
  /** Index in `Article.passages`; for a heading, the passage to continue with. */
  readonly passage: number;
  /** Index in `Article.sections`; undefined before the first heading. */
  readonly section: number | undefined;
}

/** Texts as one array of numbered tokens. */
export interface NumberedTexts {
  readonly texts: readonly ArticleText[];
  /** The texts' tokens, text after text. */
  readonly tokens: Uint32Array;
  /** The index in `tokens` of each text's first token, with one more entry for the end. */
  readonly starts: Uint32Array;
}

/** All texts of an article, numbered so that quotations are compared by number. */
export interface NumberedArticle extends NumberedTexts {
  readonly article: Article;
  /** Form → its number, from 0. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Number → its form. */
  readonly forms: readonly string[];
  /** Number → how often the form occurs. */
  readonly counts: Uint32Array;
  /** Passages only, because a quotation across a heading may leave the heading out. */
  readonly passages: NumberedTexts;
}

type Row = readonly [text: ArticleText, tokens: readonly number[]];

/**
 * Numbers an article once; the result lives as long as the article. Works in slices and yields to the
 * event loop between them.
 */
export const numberArticle = oncePer(async (article: Article): Promise<NumberedArticle> => {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  // Folding costs more than a look-up, and most tokens recur as they are written.
  const numberOfWritten = new Map<string, number>();
  const numberOf = (written: string) => {
    let number = numberOfWritten.get(written);
    if (number === undefined) {
      const form = foldToken(written);
      number = numbers.get(form) ?? numbers.size;
      numbers.set(form, number);
      numberOfWritten.set(written, number);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  };
  const rows: Row[] = [];
  const pause = createPause();
  for (const text of textsOf(article)) {
    rows.push([text, writtenTokens(text.text).map(numberOf)]);
    if (pause.isDue()) await pause.take();
  }
  return {
    ...(await joinRows(rows, pause)),
    article,
    numbers,
    forms: [...numbers.keys()],
    counts: Uint32Array.from(counts),
    passages: await joinRows(
      rows.filter(([{ isHeading }]) => !isHeading),
      pause,
    ),
  };
});

function textsOf({ title, sections, passages }: Article): ArticleText[] {
  const texts: ArticleText[] = [];
  const addHeadings = (from: number, to: number, passage: number) => {
    for (const [index, { heading }] of sections.slice(from, to).entries()) {
      texts.push({ text: heading, isHeading: true, passage, section: from + index });
    }
  };
  if (sections[0]?.heading !== title) {
    texts.push({ text: title, isHeading: true, passage: 0, section: undefined });
  }
  let opened = 0;
  for (const [passage, { text, section }] of passages.entries()) {
    const open = section === undefined ? 0 : section + 1;
    addHeadings(opened, open, passage);
    opened = open;
    texts.push({ text, isHeading: false, passage, section });
  }
  addHeadings(opened, sections.length, passages.length - 1);
  return texts;
}

async function joinRows(rows: readonly Row[], pause: Pause): Promise<NumberedTexts> {
  const starts = new Uint32Array(rows.length + 1);
  for (const [place, [, tokens]] of rows.entries()) {
    starts[place + 1] = (starts[place] as number) + tokens.length;
  }
  const joined = new Uint32Array(starts.at(-1) as number);
  for (const [place, [, tokens]] of rows.entries()) {
    joined.set(tokens, starts[place]);
    if (pause.isDue()) await pause.take();
  }
  return { texts: rows.map(([text]) => text), tokens: joined, starts };
}

/** Returns the index in `texts` of the text that a token belongs to. */
export function textAt({ starts }: NumberedTexts, token: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= token) low = middle;
    else high = middle;
  }
  return low;
}
