import type { QuotedPassage } from '../../answer/answer.js';

/** More than any passage has. */
const CHARACTERS_A_PASSAGE = 10_000_000;

/** The number by which buttons know where a sentence, or a quotation, begins. */
export function numberOfSentence({
  passage,
  sentence: [start],
}: Pick<QuotedPassage, 'passage' | 'sentence'>): number {
  return passage * CHARACTERS_A_PASSAGE + start;
}

/** The passage of a number from `numberOfSentence`, and the offset in it; neither need exist. */
export function readSentenceNumber(number: number): { passage: number; start: number } {
  return {
    passage: Math.floor(number / CHARACTERS_A_PASSAGE),
    start: number % CHARACTERS_A_PASSAGE,
  };
}
