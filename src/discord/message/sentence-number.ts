import type { QuotedPassage } from '../../answer/answer.js';

/** More than any passage has. */
const CHARACTERS_A_PASSAGE = 10_000_000;

/** The number by which buttons refer to the start of a sentence or a quotation. */
export function numberOfSentence({
  passage,
  sentence: [start],
}: Pick<QuotedPassage, 'passage' | 'sentence'>): number {
  return passage * CHARACTERS_A_PASSAGE + start;
}

/** Reads a number from `numberOfSentence` as a passage and an offset in it; neither need exist. */
export function readSentenceNumber(number: number): { passage: number; start: number } {
  return {
    passage: Math.floor(number / CHARACTERS_A_PASSAGE),
    start: number % CHARACTERS_A_PASSAGE,
  };
}
