import type { Answer } from './answer.js';
import type { PassageIndex } from './passage-index.js';

/**
 * Answers from the article, or abstains. Any text is a question; it never throws.
 * @param limit how many passages at most, the best first
 */
export declare function answerQuestion(
  index: PassageIndex,
  question: string,
  limit?: number,
): Answer;
