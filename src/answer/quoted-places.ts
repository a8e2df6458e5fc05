import { headingPath } from '../article/article.js';
import type { Span } from './answer.js';
import type { TokenRun } from './find-verbatim.js';
import { type NumberedArticle, passageAt } from './numbered-article.js';
import { splitTokens } from './quote-tokens.js';

/** What a passage has of a quotation. */
export interface QuotedPlace {
  /** Index in `Article.passages`. */
  readonly passage: number;
  readonly text: string;
  /** Headings above the passage, outermost first; empty before the first heading. */
  readonly headingPath: readonly string[];
  /** What is quoted of `text`, in order; several where the quotation leaves out a middle. */
  readonly spans: readonly Span[];
}

/** Where runs of an article's tokens stand, passage by passage; runs that touch are one span. */
export function quotedPlaces(
  numbered: NumberedArticle,
  runs: readonly TokenRun[],
): readonly QuotedPlace[] {
  const runsByPassage = new Map<number, [number, number][]>();
  for (let [start, end] of runs) {
    while (start < end) {
      const passage = passageAt(numbered, start);
      const stop = Math.min(end, numbered.starts[passage + 1] as number);
      const inPassage = runsByPassage.get(passage) ?? [];
      const previous = inPassage.at(-1);
      if (previous?.[1] === start) previous[1] = stop;
      else inPassage.push([start, stop]);
      runsByPassage.set(passage, inPassage);
      start = stop;
    }
  }
  return Array.from(runsByPassage, ([passage, inPassage]) => {
    const { text, section } = numbered.article.passages[passage] as {
      text: string;
      section?: number;
    };
    const tokens = splitTokens(text);
    const first = numbered.starts[passage] as number;
    return {
      passage,
      text,
      headingPath: headingPath(numbered.article, section),
      spans: inPassage.map(
        ([start, end]): Span => [
          tokens[start - first]?.span[0] as number,
          tokens[end - 1 - first]?.span[1] as number,
        ],
      ),
    };
  });
}
