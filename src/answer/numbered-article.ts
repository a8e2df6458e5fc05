import type { Article } from '../article/article.js';
import { createPause } from './pause.js';
import { foldToken, writtenTokens } from './quote-tokens.js';

/** An article as one run of numbered tokens, so that quotations are compared by number. */
export interface NumberedArticle {
  readonly article: Article;
  /** The number of each token's form, from 0. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The form that each number stands for. */
  readonly forms: readonly string[];
  /** How often each number occurs. */
  readonly counts: Uint32Array;
  /** The article's tokens, passage after passage. */
  readonly tokens: Uint32Array;
  /** Where each passage's tokens begin in `tokens`; one more entry for the end. */
  readonly starts: Uint32Array;
}

const numbered = new WeakMap<Article, Promise<NumberedArticle>>();

/**
 * Numbers an article once; the result is kept as long as the article. Works in slices and yields to
 * the event loop between them.
 */
export function numberArticle(article: Article): Promise<NumberedArticle> {
  let result = numbered.get(article);
  if (!result) {
    result = buildNumbered(article);
    numbered.set(article, result);
  }
  return result;
}

async function buildNumbered(article: Article): Promise<NumberedArticle> {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const tokens: number[] = [];
  const starts = [0];
  // Folding costs more than looking up, and most tokens recur as they are written.
  const numberOfWritten = new Map<string, number>();
  const pause = createPause();
  for (const { text } of article.passages) {
    for (const written of writtenTokens(text)) {
      let number = numberOfWritten.get(written);
      if (number === undefined) {
        const form = foldToken(written);
        number = numbers.get(form) ?? numbers.size;
        numbers.set(form, number);
        numberOfWritten.set(written, number);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      tokens.push(number);
    }
    starts.push(tokens.length);
    if (pause.isDue()) await pause.take();
  }
  return {
    article,
    numbers,
    forms: [...numbers.keys()],
    counts: Uint32Array.from(counts),
    tokens: new Uint32Array(tokens),
    starts: Uint32Array.from(starts),
  };
}

/** The passage that a token of the run stands in. */
export function passageAt({ starts }: NumberedArticle, token: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= token) low = middle;
    else high = middle;
  }
  return low;
}
