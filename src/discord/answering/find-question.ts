import { splitSentences } from '../../text/split-sentences.js';
import { cutStart } from '../message/cut.js';
import { dropLinks } from '../message/discord-markdown.js';

/** About fifty words; sixty-four words of a question are read. */
const MAX_WHOLE_LENGTH = 300;
const ASKS = /[?？؟]\p{P}*$/u;

/**
 * Returns what a message asks, without its links. For a long message that is its questions (the last
 * ones if there are many), otherwise the whole text.
 */
export function findQuestion(message: string): string {
  const text = dropLinks(message).trim();
  if (text.length <= MAX_WHOLE_LENGTH) return text;
  const asking = splitSentences(text)
    .map((span) => text.slice(...span))
    .filter((sentence) => ASKS.test(sentence))
    .join(' ');
  if (asking === '') return text;
  return cutStart(asking, MAX_WHOLE_LENGTH);
}
