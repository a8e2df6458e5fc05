import Parser, { type MarkdownIt, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnote from 'markdown-it-footnote';
import { admonitions } from './syntax/admonitions.js';
import { dedentComponents } from './syntax/dedent-components.js';
import { isMdx, mdx } from './syntax/mdx.js';
import { obsidian } from './syntax/obsidian.js';
import { templateTags } from './syntax/template-tags.js';

/**
 * Parses CommonMark with GitHub's tables, strikethrough and footnotes, and the extensions of note apps,
 * site generators and MDX. Emphasis next to Chinese, Japanese and Korean punctuation works as intended.
 */
export function parseTokens(text: string): Token[] {
  const parser = makeParser();
  return isMdx(text) ? parser.use(mdx).parse(dedentComponents(text), {}) : parser.parse(text, {});
}

function makeParser(): MarkdownIt {
  const parser = new Parser({ html: true })
    .use(cjkFriendly)
    .use(footnote)
    .use(obsidian)
    .use(templateTags)
    .use(admonitions);
  // Footnotes stay where they are defined: gathering them takes time in the square of their number.
  parser.core.ruler.disable('footnote_tail');
  parser.inline.ruler.disable('footnote_inline');
  return parser;
}
