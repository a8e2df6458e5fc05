import { confidenceIn, isAnswered, quotedIn, type Reply } from '../answer/besides/besides.js';

/** Writes a reply as one line of JSON without its line end. Offsets count UTF-16 code units of `text`. */
export function answerLine(reply: Reply): string {
  return JSON.stringify({
    question: reply.question,
    answered: isAnswered(reply),
    confidence: confidenceIn(reply),
    passages: quotedIn(reply).map(
      ({ headingPath, passage, text, score, sentence, highlights }) => ({
        section: headingPath,
        paragraph: passage + 1,
        text,
        score,
        sentence,
        highlights,
      }),
    ),
  });
}
