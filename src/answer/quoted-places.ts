import { headingPath } from '../article/article.js';
import type { Span } from './answer.js';
import type { TokenRun } from './find-verbatim.js';
import { type NumberedArticle, textAt } from './numbered-article.js';
import { splitTokens } from './quote-tokens.js';

/** What a passage, or a heading, has of a quotation. */
export interface QuotedPlace {
  /** Index in `Article.passages`; of a heading, the passage to read on with. */
  readonly passage: number;
  readonly text: string;
  /** The section's headings, outermost first; empty before the first heading. */
  readonly headingPath: readonly string[];
  /** What is quoted of `text`, in order; several where the quotation leaves out a middle. */
  readonly spans: readonly Span[];
}

/** Where runs of an article's tokens stand, text by text; runs that touch are one span. */
export function quotedPlaces(
  numbered: NumberedArticle,
  runs: readonly TokenRun[],
): readonly QuotedPlace[] {
  const runsByText = new Map<number, [number, number][]>();
  for (let [start, end] of runs) {
    while (start < end) {
      const place = textAt(numbered, start);
      const stop = Math.min(end, numbered.starts[place + 1] as number);
      const inText = runsByText.get(place) ?? [];
      const previous = inText.at(-1);
      if (previous?.[1] === start) previous[1] = stop;
      else inText.push([start, stop]);
      runsByText.set(place, inText);
      start = stop;
    }
  }
  return Array.from(runsByText, ([place, inText]) => {
    const { text, passage, section } = numbered.texts[place] as NumberedArticle['texts'][number];
    const tokens = splitTokens(text);
    const first = numbered.starts[place] as number;
    return {
      passage,
      text,
      headingPath: headingPath(numbered.article, section),
      spans: inText.map(
        ([start, end]): Span => [
          tokens[start - first]?.span[0] as number,
          tokens[end - 1 - first]?.span[1] as number,
        ],
      ),
    };
  });
}
