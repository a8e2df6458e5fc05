import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parseDocument } from 'yaml';
import { Problem } from '../problem.js';
import type { ArticleMetadata, ParsedSource } from './article.js';
import { declareMetadata } from './declare-metadata.js';
import { blocksFromMdast } from './mdast-blocks.js';
import { readHtmlBlocks } from './read-html-blocks.js';

/** Deeper than any quotation or list that people write, and far from where the parser gives up. */
const MAX_NESTING = 32;
const CONTAINER = '(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))';
const TOO_NESTED = new RegExp(`^(${CONTAINER}{${MAX_NESTING}})${CONTAINER}+`, 'gm');
/** Front matter begins with a key; between two rules stands a text like any other. */
const FRONT_MATTER = /^---[ \t]*\n(?:(?:#.*)?\n)*["']?[\w-]+["']?[ \t]*:/;
/** A field whose value is all on its line: neither a block of text nor a list. */
const ONE_LINE_FIELD = /^[ \t]*([\w-]+[ \t]*:)[ \t]+(?![>|])(\S.*)$/gm;
/** Takes the parser a second and 200 MB; the time grows with the square of the lines, and soon both are short. */
const LONG_PARAGRAPH_CHARACTERS = 500_000;
/** Of a paragraph or a list; the rows of a table are none the parser trips over. */
const UNBROKEN_LINES = /^(?:[^\S\n]*[^\s|].*\n?)+/gm;
/** To the first end of a sentence after so much text: a few passages, so that hardly one is cut here. */
const PART = /[\s\S]{20000,}?(?:[。！？]|[.!?…।؟]["'”’)\]]*\s)\s*/gy;

/**
 * Reads CommonMark with GitHub's extensions and YAML front matter; malformed YAML is read line by
 * line.
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
    const metadata = first?.type === 'yaml' ? readFrontMatter(first.value) : {};
    await readHtmlBlocks(root);
    return { metadata, blocks: blocksFromMdast(root) };
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('too-nested', undefined, { cause: error });
    throw error;
  }
}

function partLongParagraphs(text: string): string {
  return text.replace(UNBROKEN_LINES, (lines) =>
    lines.length > LONG_PARAGRAPH_CHARACTERS ? lines.replace(PART, '$&\n\n') : lines,
  );
}

function readFrontMatter(yaml: string): ArticleMetadata {
  const fields = new Map(
    Object.entries(parseYaml(yaml)).map(([key, value]) => [key.toLowerCase(), value]),
  );
  return declareMetadata({
    title: fields.get('title'),
    url: fields.get('url'),
    language: fields.get('language') ?? fields.get('lang'),
    date: fields.get('date'),
    author: fields.get('author'),
  });
}

function parseYaml(yaml: string): object {
  // Most malformed front matter is a title with a colon in it, which quotes would have saved.
  return readMapping(yaml) ?? readMapping(yaml.replace(ONE_LINE_FIELD, quoteValue), true) ?? {};
}

function readMapping(yaml: string, isForgiving = false): object | undefined {
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 && !isForgiving) return undefined;
  try {
    const value: unknown = document.toJS();
    return value instanceof Object ? value : undefined;
  } catch {
    // Aliases that refer to nothing, or to far too much.
    return undefined;
  }
}

function quoteValue(_field: string, key: string, value: string): string {
  return `${key} ${JSON.stringify(value.trim().replace(/^(["'])(.*?)\1?$/, '$2'))}`;
}
