import type { Block, ParsedSource } from './article.js';
import { BYLINE, dateIn, isAuthor, isByline, isEditor, PUBLISHED, partsOf } from './byline.js';
import { dropBlocks } from './drop-blocks.js';
import { declareMetadata } from './metadata/declare-metadata.js';

/** A title and a subtitle. */
const MAX_TITLES = 2;
/** Between a title and the text are at most a lead, a caption, names, dates and a remark. */
const MAX_HEAD_PARAGRAPHS = 6;
/** Several authors, a date and the time it takes to read; a longer line is text. */
const MAX_BYLINE_CHARACTERS = 160;

/**
 * Takes author and date from paragraphs above the text that say nothing else: “By Jane Doe, 3 May 2024”,
 * “Last updated by …”. What the source declares itself counts more. A text that names several authors is
 * a list, and keeps its paragraphs.
 */
export function takeCredits({ metadata, blocks }: ParsedSource): ParsedSource {
  const head = headOf(blocks).filter((block) => block.text.length <= MAX_BYLINE_CHARACTERS);
  const lines = head.flatMap(({ text }) => text.split('\n'));
  const parts = lines.filter(isByline).flatMap(partsOf);
  const authors = parts.filter(isAuthor);
  if (authors.length > 1 || countAuthors(blocks) > authors.length) return { metadata, blocks };
  const isPublished = parts.some(
    (part) =>
      isAuthor(part) || isEditor(part) || PUBLISHED.test(part) || isSameDay(part, metadata.date),
  );
  const taken = new Set(
    head.filter(({ text }) =>
      text.split('\n').every((line) => line === metadata.author || (isPublished && isByline(line))),
    ),
  );
  if (taken.size === 0 || taken.size === blocks.filter(isParagraph).length)
    return { metadata, blocks };
  const found = declareMetadata({
    author: BYLINE.exec(authors[0] ?? '')?.[1],
    date: parts.map(dateIn).find(Boolean),
  });
  return {
    metadata: { ...found, ...metadata },
    blocks: dropBlocks(blocks, (block) => taken.has(block)),
  };
}

/** The paragraphs between the titles and the first section, as many as may be credits. */
function headOf(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isParagraph);
  if (first < 0 || first > MAX_TITLES) return [];
  const head = blocks.slice(first, first + MAX_HEAD_PARAGRAPHS);
  const section = head.findIndex((block) => !isParagraph(block));
  return section < 0 ? head : head.slice(0, section);
}

function countAuthors(blocks: readonly Block[]): number {
  const isShort = ({ text }: Block) => text.length <= MAX_BYLINE_CHARACTERS;
  const lines = blocks.filter(isShort).flatMap(({ text }) => text.split('\n'));
  return new Set(lines.flatMap(partsOf).filter(isAuthor)).size;
}

function isSameDay(part: string, date: string | undefined): boolean {
  return date !== undefined && dateIn(part)?.slice(0, 10) === date.slice(0, 10);
}

function isParagraph({ type }: Block): boolean {
  return type === 'paragraph';
}
