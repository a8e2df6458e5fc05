import { type Article, headingPath } from '../article/article.js';
import { passagePath } from '../article/passage-path.js';
import type { Span } from '../text/span.js';
import type { TokenRun } from './find-verbatim.js';
import { type NumberedArticle, textAt } from './numbered-article.js';
import { splitTokens, startOfToken, type Token } from './quote-tokens.js';

/** The part of a quotation that is in one passage or heading. */
export interface QuotedPlace {
  /** Index in `Article.passages`; for a heading, the passage to continue with. */
  readonly passage: number;
  readonly text: string;
  /** The section's headings, outermost first, and when the passage was said; empty before the first heading. */
  readonly headingPath: readonly string[];
  /** The span of `text` from the first to the last quoted word. */
  readonly span: Span;
}

/** Returns the places of a run of an article's tokens, text by text. */
export function quotedPlaces(numbered: NumberedArticle, [from, to]: TokenRun): QuotedPlace[] {
  const places: QuotedPlace[] = [];
  for (let start = from; start < to; ) {
    const place = textAt(numbered, start);
    const [first, end] = [numbered.starts[place], numbered.starts[place + 1]] as [number, number];
    const { text, passage, section } = numbered.texts[place] as NumberedArticle['texts'][number];
    const tokens = splitTokens(text).slice(start - first, Math.min(end, to) - first);
    const [firstToken, lastToken] = [tokens[0], tokens.at(-1)] as [Token, Token];
    const span: Span = [startOfToken(text, firstToken), lastToken.span[1]];
    places.push({
      passage,
      text,
      headingPath: pathOf(numbered.article, section, passage),
      span,
    });
    start = end;
  }
  return places;
}

/** For a heading, `passage` may be in another section. */
function pathOf(article: Article, section: number | undefined, passage: number): string[] {
  const isOwn = article.passages[passage]?.section === section;
  return isOwn ? passagePath(article, passage) : headingPath(article, section);
}
