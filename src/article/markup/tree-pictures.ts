import type { Nodes, Root } from 'mdast';
import type { Block } from '../article.js';
import { addPictures } from '../drop-blocks.js';
import type { Picture } from '../pictures.js';
import { type DeclaredPicture, readPicture } from './read-picture.js';

declare module 'mdast' {
  interface Data {
    /** Pictures in this node, or between it and the next. */
    pictures?: readonly DeclaredPicture[];
  }
}

/** Adds pictures behind those that a node has. */
export function attachPictures(node: Nodes, pictures: readonly DeclaredPicture[]): void {
  if (pictures.length === 0) return;
  node.data = { ...node.data, pictures: [...(node.data?.pictures ?? []), ...pictures] };
}

/** The pictures of a node and of those inside it, in their order. */
export function declaredIn(node: Nodes): DeclaredPicture[] {
  const inside = 'children' in node ? node.children.flatMap(declaredIn) : [];
  return [...inside, ...(node.data?.pictures ?? [])];
}

/** The most pictures that are looked at; an article with more has them for other reasons. */
const MAX_DECLARED = 1_000;

/** Reads the pictures of a tree while its blocks are read, each for the block before it. */
export class PictureReader {
  /** Pictures above all blocks, which are for the first one. */
  #waiting: Picture[] = [];
  #declared = 0;

  /** @param base what relative addresses are relative to */
  constructor(
    root: Root,
    private readonly base: string | undefined,
  ) {
    this.#waiting.push(...this.#read(root.data?.pictures ?? []));
  }

  /** Adds the pictures in a node to the last of the blocks. */
  addTo(blocks: Block[], node: Nodes): void {
    addPictures(blocks, this.#waiting);
    if (blocks.length > 0) this.#waiting = [];
    const pictures = this.#read(declaredIn(node));
    if (blocks.length > 0) addPictures(blocks, pictures);
    else this.#waiting.push(...pictures);
  }

  #read(declared: readonly DeclaredPicture[]): Picture[] {
    const looked = declared.slice(0, MAX_DECLARED - this.#declared);
    this.#declared += looked.length;
    return looked.flatMap((each) => readPicture(each, this.base) ?? []);
  }
}
