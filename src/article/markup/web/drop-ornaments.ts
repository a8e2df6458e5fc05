import type { Block } from '../../article.js';
import { dropBlocks } from '../../drop-blocks.js';

/** Leaves out paragraphs of arrows, rules and icons, and headings at the end with nothing below them. */
export function dropOrnaments(blocks: readonly Block[]): Block[] {
  const kept = dropBlocks(blocks, isOrnament);
  const last = kept.findLastIndex(({ type }) => type === 'paragraph');
  return last < 0 ? [...blocks] : kept.slice(0, last + 1);
}

function isOrnament(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.form !== 'code' &&
    !/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(block.text)
  );
}
