import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnote from 'markdown-it-footnote';
import { admonitions } from './syntax/admonitions.js';
import { obsidian } from './syntax/obsidian.js';
import { templateTags } from './syntax/template-tags.js';

/**
 * CommonMark with GitHub's tables, strikethrough and footnotes. Emphasis beside Chinese, Japanese
 * and Korean punctuation is read as its writers mean it.
 */
export const markdownParser = new MarkdownIt({ html: true })
  .use(cjkFriendly)
  .use(footnote)
  .use(obsidian)
  .use(templateTags)
  .use(admonitions);

// Footnotes stay where they are defined; gathering them takes time in the square of their number.
markdownParser.core.ruler.disable('footnote_tail');
markdownParser.inline.ruler.disable('footnote_inline');
