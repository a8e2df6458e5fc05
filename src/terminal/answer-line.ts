import type { Answer } from '../answer/answer.js';

/** An answer as one line of JSON, without its line end. Offsets count UTF-16 code units of `text`. */
export function answerLine(answer: Answer): string {
  const passages = answer.kind === 'found' ? answer.passages : answer.nearest;
  return JSON.stringify({
    question: answer.question,
    answered: answer.kind === 'found',
    confidence: answer.confidence,
    passages: passages.map(({ headingPath, passage, text, score, sentence, highlights }) => ({
      section: headingPath,
      paragraph: passage + 1,
      text,
      score,
      sentence,
      highlights,
    })),
  });
}
