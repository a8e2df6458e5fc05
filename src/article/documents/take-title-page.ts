import type { ArticleMetadata, Block, ParsedSource } from '../article.js';
import { dateIn, isDated, LONE_NAME } from '../byline.js';
import { dropBlocks } from '../drop-blocks.js';
import { declareMetadata } from '../metadata/declare-metadata.js';

/** Title, subtitle, author, place and date. */
const MAX_BLOCKS = 6;
const MAX_CHARACTERS = 120;
/** What programs write as the title when nobody did. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel) - .*|untitled.*|document ?\d*|(?:powerpoint|pdf) presentation|powerpoint-präsentation|slide 1|title|.*\.(?:docx?|odt|rtf|indd|tex|dvi|ps|pdf|qxd|pptx?|pages|html?|md))$/i;

/** Returns a title that somebody wrote; undefined for a program's. */
export function writtenTitle(title: unknown): unknown {
  return typeof title === 'string' && NO_TITLE.test(title.trim()) ? undefined : title;
}

/**
 * Takes author and date from the lines below the title that hold nothing else. The heading of the text
 * is that of the title, so that lines of its size above it are not headings either.
 */
export function takeTitlePage({ metadata, blocks }: ParsedSource): ParsedSource {
  const head = blocks.slice(0, MAX_BLOCKS);
  const taken = new Set<Block>();
  const found: { author?: string; date?: string } = {};
  for (const [index, block] of head.entries()) {
    if (index === 0 && block.type === 'heading') continue;
    if (block.text.length > MAX_CHARACTERS) break;
    const lines = block.text.split('\n');
    const next = head[index + 1]?.text;
    const read = readLines(lines, metadata, next);
    if (!read) {
      if (index > 1) break;
      continue;
    }
    Object.assign(found, read);
    taken.add(block);
  }
  if (taken.size === 0 || taken.size === blocks.length) return { metadata, blocks };
  return {
    metadata: { ...declareMetadata(found), ...metadata },
    blocks: dropBlocks(blocks, (block) => taken.has(block)),
  };
}

/** Returns author and date where the lines hold nothing else. */
function readLines(
  lines: readonly string[],
  { author }: ArticleMetadata,
  next: string | undefined,
): { author?: string; date?: string } | undefined {
  const read: { author?: string; date?: string } = {};
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1] ?? next ?? '';
    const date = dateIn(line);
    if (line === author) read.author = line;
    else if (date) read.date = date;
    else if (author === undefined && LONE_NAME.test(line) && isDated(below)) read.author = line;
    else return undefined;
  }
  return read;
}
