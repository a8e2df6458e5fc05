import { recognise } from './recognise.js';
import { beginsQuestion } from './split-questions.js';

/** The longest greeting: “Good morning everyone, how are you today?” */
const MAX_LENGTH = 40;
/** Matches where a greeting may end: after a mark, or between words. */
const ENDS = /(?<=[,!.:،，！。、])\s*(?=\p{L})|\s+/gu;
const MARKED = /[,!.:،，！。、]\s*$/u;

/**
 * Returns what follows a greeting (“hi, who …”, “hey bot who …”), and the text itself if there is none. A
 * greeting without a mark counts before a question word only: “Hello Kitty” is a name.
 */
export function withoutGreeting(text: string, language: string): string {
  for (const { index, 0: gap } of text.matchAll(ENDS)) {
    if (index > MAX_LENGTH) break;
    const [head, rest] = [text.slice(0, index), text.slice(index + gap.length)];
    const isApart = MARKED.test(head) || beginsQuestion(rest, language);
    if (isApart && /\p{L}/u.test(rest) && isGreeting(head, language)) return rest;
  }
  return text;
}

/** True for a greeting, or whoever is greeted: “everyone”, the bot's name. */
function isGreeting(head: string, language: string): boolean {
  return [head, `hey ${head}`].some((each) => {
    const intent = recognise(each, language);
    return intent?.kind === 'courtesy' && intent.occasion === 'greeting';
  });
}
