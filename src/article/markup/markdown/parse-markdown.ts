import { Problem } from '../../../problem.js';
import type { ParsedSource } from '../../article.js';
import { takeCredits } from '../../take-credits.js';
import { blocksFromMdast } from '../mdast-blocks.js';
import { boundCost } from './bound-cost.js';
import { dropContents } from './drop-contents.js';
import { parseTokens } from './markdown-parser.js';
import { mdastFromTokens } from './mdast-from-tokens.js';
import { readHtmlBlocks } from './read-html-blocks.js';
import { takeFrontMatter } from './take-front-matter.js';

/** Deeper than people nest quotations or lists, and far from the parser's own limit. */
const MAX_NESTING = 32;
const CONTAINER = '(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))';
const TOO_NESTED = new RegExp(`^(${CONTAINER}{${MAX_NESTING}})${CONTAINER}+`, 'gm');

/**
 * Reads CommonMark with GitHub's extensions, HTML blocks and front matter.
 * @param url where it was found; relative addresses of pictures are resolved against it
 * @throws Problem `too-nested` when it is nested too deeply to be read, `too-many-parts` when it is huge
 */
export async function parseMarkdown(text: string, url?: string): Promise<ParsedSource> {
  boundCost(text);
  const { metadata, body } = await takeFrontMatter(text);
  try {
    const tokens = parseTokens(body.replace(TOO_NESTED, '$1'));
    const root = mdastFromTokens(tokens);
    dropContents(root);
    await readHtmlBlocks(root);
    return takeCredits({ metadata, blocks: blocksFromMdast(root, url) });
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('too-nested', undefined, { cause: error });
    throw error;
  }
}
