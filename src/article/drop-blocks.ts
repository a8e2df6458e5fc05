import type { Block } from './article.js';
import type { Picture } from './pictures.js';

/** Leaves out blocks; the pictures that follow them stay, behind the block before. */
export function dropBlocks(
  blocks: readonly Block[],
  isDropped: (block: Block, index: number, blocks: readonly Block[]) => boolean,
): Block[] {
  const kept: Block[] = [];
  let waiting: readonly Picture[] = [];
  for (const [index, block] of blocks.entries()) {
    const { pictures = [] } = block;
    if (!isDropped(block, index, blocks)) {
      kept.push(block);
      addPictures(kept, waiting);
      waiting = [];
    } else if (kept.length > 0) addPictures(kept, pictures);
    else waiting = [...waiting, ...pictures];
  }
  return kept;
}

/** Adds pictures to the last block, if there is one. */
export function addPictures(blocks: Block[], pictures: readonly Picture[]): void {
  const last = blocks.at(-1);
  if (!last || pictures.length === 0) return;
  blocks[blocks.length - 1] = { ...last, pictures: [...(last.pictures ?? []), ...pictures] };
}
