import type { Article } from '../../article/article.js';
import { Problem } from '../../problem.js';

/** Novels have fewer; lists of codes have more, and every word takes memory. */
const MAX_DIFFERENT_WORDS = 150_000;
/**
 * Bytes of heap and buffers for the text, the numbered article for quotations, and the searchable
 * sections. Chosen so that no shape in `test/bench/growth-shapes.ts`, at 40,000 and 400,000 characters,
 * exceeds the estimate by more than a twentieth; English prose takes two thirds.
 */
const BYTES = 300_000;
const BYTES_PER_DIFFERENT_WORD = 1_450;
const BYTES_PER_WORD = 50;
const BYTES_PER_CHARACTER = 10;
const BYTES_PER_PASSAGE = 400;
const BYTES_PER_SECTION = 900;
/** An address is ASCII, and a description may take two bytes a character. */
const BYTES_PER_PICTURE_CHARACTER = 2;
/** For each word in the headings above a passage, for every passage and section. */
const BYTES_PER_HEADING_TERM = 70;
const BYTES_PER_HEADING_WORD = 10;

/** The longest novel that may be loaded takes 160 MB; the most distinct words allowed take 220 MB. */
export const MAX_INDEX_MB = 232;
const MEGABYTE = 1024 * 1024;

/** The counts that decide how much memory an index takes. */
export interface IndexCounts {
  readonly differentWords: number;
  readonly words: number;
  readonly characters: number;
  readonly passages: number;
  readonly sections: number;
  /** In the addresses and descriptions of pictures. */
  readonly pictureCharacters: number;
  /** In the headings above each passage; a heading counts once for each passage below it. */
  readonly headingTerms: number;
  /** In each section's heading path; a heading counts once for each section below it. */
  readonly headingWords: number;
}

/** An upper estimate of the memory for an index, its article and everything derived from them. */
export function estimateIndexBytes(counts: IndexCounts): number {
  return (
    BYTES +
    BYTES_PER_DIFFERENT_WORD * counts.differentWords +
    BYTES_PER_WORD * counts.words +
    BYTES_PER_CHARACTER * counts.characters +
    BYTES_PER_PASSAGE * counts.passages +
    BYTES_PER_SECTION * counts.sections +
    BYTES_PER_PICTURE_CHARACTER * counts.pictureCharacters +
    BYTES_PER_HEADING_TERM * counts.headingTerms +
    BYTES_PER_HEADING_WORD * counts.headingWords
  );
}

/** @throws Problem `too-many-words` or `index-too-large` when an index exceeds what one article may take */
export function checkIndexSize({ title }: Article, differentWords: number, bytes: number): void {
  if (differentWords > MAX_DIFFERENT_WORDS) {
    throw new Problem('too-many-words', { title, limit: MAX_DIFFERENT_WORDS });
  }
  if (bytes > MAX_INDEX_MB * MEGABYTE) {
    throw new Problem('index-too-large', { title, limitMb: MAX_INDEX_MB });
  }
}
