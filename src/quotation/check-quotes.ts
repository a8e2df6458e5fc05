import { setImmediate as nextTick } from 'node:timers/promises';
import type { PassageIndex } from '../answer/index/passage-index.js';
import { checkQuote, type QuoteCheck } from './check-quote.js';
import { numberArticle } from './numbered-article.js';

/** Looks several quotations up in an article; others have their turn in between. */
export async function checkQuotes(
  index: PassageIndex,
  quotations: readonly string[],
): Promise<QuoteCheck[]> {
  const article = await numberArticle(index.article);
  const checks: QuoteCheck[] = [];
  for (const quotation of quotations) {
    checks.push(await checkQuote(index, article, quotation));
    await nextTick();
  }
  return checks;
}
