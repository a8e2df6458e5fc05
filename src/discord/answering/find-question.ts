import { splitSentences } from '../../text/split-sentences.js';
import { cutAround } from '../message/cut.js';
import { dropLinks } from '../message/discord-markdown.js';

/** About fifty words: of a question, sixty-four are read. */
const MAX_WHOLE_LENGTH = 300;
const ASKS = /[?？؟]\p{P}*$/u;

/**
 * What a message asks, without its links: of a long one the sentences that do, the last ones if they
 * are many; else all of it.
 */
export function findQuestion(message: string): string {
  const text = dropLinks(message).trim();
  if (text.length <= MAX_WHOLE_LENGTH) return text;
  const asking = splitSentences(text)
    .map((span) => text.slice(...span))
    .filter((sentence) => ASKS.test(sentence))
    .join(' ');
  if (asking === '') return text;
  return cutAround(asking, [asking.length, asking.length], MAX_WHOLE_LENGTH).text;
}
