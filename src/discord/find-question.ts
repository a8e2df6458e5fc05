import { splitSentences } from '../answer/words.js';
import { cutAround } from './cut.js';

/** About fifty words: of a question, sixty-four are read. */
const MAX_WHOLE_LENGTH = 300;
const ASKS = /[?？؟]\p{P}*$/u;
/** A question mark in one asks nothing. */
const LINK = /https?:\/\/\S+/g;

/** What a message asks: of a long one the sentences that do, the last ones if they are many; else all of it. */
export function findQuestion(message: string): string {
  if (message.length <= MAX_WHOLE_LENGTH) return message;
  const text = message.replace(LINK, ' ');
  const asking = splitSentences(text)
    .map((span) => text.slice(...span))
    .filter((sentence) => ASKS.test(sentence))
    .join(' ');
  if (asking === '') return message;
  return cutAround(asking, [asking.length, asking.length], MAX_WHOLE_LENGTH).text;
}
