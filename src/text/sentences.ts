/** The marks that end sentences in any script, for use inside a character class. */
export const SENTENCE_MARKS = '.!?…。！？｡．।॥؟۔։።';
const CLOSERS = '"\'”’»›)\\]』」》】）\\s';
/** Matches the end of a sentence. Wikis put reference numbers and remarks after the full stop. */
const SENTENCE_END = new RegExp(`[${SENTENCE_MARKS}](?:[${CLOSERS}]|\\[[^\\[\\]]{1,20}\\])*$`, 'u');
const LEAD_IN_END = /[:：]\s*$/;
/** Enough of a line to tell how it begins. */
const HEAD_CHARACTERS = 200;

/** True when a line ends with a full stop, a question or exclamation mark, or an ellipsis, of any script. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-40));
}

/** True when a line announces what follows it: it ends with a colon. */
export function leadsIn(line: string): boolean {
  return LEAD_IN_END.test(line.slice(-20));
}

/** True when a line begins in the middle of a sentence: with a small letter. */
export function startsLowercase(line: string): boolean {
  return /^\s*\p{Ll}/u.test(line.slice(0, HEAD_CHARACTERS));
}
