import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { Problem } from '../../../problem.js';
import type { ArticleMetadata, ParsedSource } from '../../article.js';
import { blocksFromMdast } from '../mdast-blocks.js';
import { readHtmlBlocks } from './read-html-blocks.js';

/** Deeper than any quotation or list that people write, and far from where the parser gives up. */
const MAX_NESTING = 32;
const CONTAINER = '(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))';
const TOO_NESTED = new RegExp(`^(${CONTAINER}{${MAX_NESTING}})${CONTAINER}+`, 'gm');
/** Front matter begins with a key; between two rules stands a text like any other. */
const FRONT_MATTER = /^---[ \t]*\n(?:(?:#.*)?\n)*["']?[\w-]+["']?[ \t]*:/;
/** Takes the parser a second and 200 MB; the time grows with the square of the lines, and soon both are short. */
const LONG_PARAGRAPH_CHARACTERS = 500_000;
const BLANK_LINE = /(\n[^\S\n]*\n)/;
/** Its sentences end within cells; the parser does not trip over it. */
const TABLE_ROW = /^[^\S\n]*\|/m;
/** To the first end of a sentence after so much text: a few passages, so that hardly one is cut here. */
const PART = /[\s\S]{20000,}?(?:[。！？]|[.!?…।؟]["'”’)\]]*\s)\s*/gy;

/**
 * Reads CommonMark with GitHub's extensions, HTML blocks and YAML front matter.
 * @throws Problem `too-nested` when emphasis or lists lie thousands deep in each other.
 */
export async function parseMarkdown(text: string): Promise<ParsedSource> {
  const hasFrontMatter = FRONT_MATTER.test(text);
  try {
    const root = fromMarkdown(partLongParagraphs(text.replace(TOO_NESTED, '$1')), {
      extensions: [gfm(), ...(hasFrontMatter ? [frontmatter()] : [])],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
    });
    const [first] = root.children;
    const metadata = first?.type === 'yaml' ? await readYaml(first.value) : {};
    await readHtmlBlocks(root);
    return { metadata, blocks: blocksFromMdast(root) };
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('too-nested', undefined, { cause: error });
    throw error;
  }
}

/** Loads the reader of YAML only where there is some. */
async function readYaml(yaml: string): Promise<ArticleMetadata> {
  const { readFrontMatter } = await import('./read-front-matter.js');
  return readFrontMatter(yaml);
}

function partLongParagraphs(text: string): string {
  const blocks = text.split(BLANK_LINE);
  const isLong = (block: string) =>
    block.length > LONG_PARAGRAPH_CHARACTERS && !TABLE_ROW.test(block);
  return blocks.map((block) => (isLong(block) ? block.replace(PART, '$&\n\n') : block)).join('');
}
