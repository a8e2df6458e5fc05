import { hasUnspaced } from '../../text/scripts.js';
import { foldLetters } from './fold-asked.js';
import { PHRASES } from './phrases/all-phrases.js';

/** More in one message is a text, not a set of questions. */
const MAX_PARTS = 3;
/** One word with a question mark asks nothing that stands alone. */
const MIN_WORDS = 2;
/** After “and”, fewer words are not a question of their own: “who and when”. */
const MIN_WORDS_JOINED = 3;
const QUESTION_END = /(?<=[?？؟])\s*/u;

/**
 * Splits a text that asks several questions: each ends with a question mark, or follows “and” and
 * begins with a question word. Returns undefined for a single question.
 */
export function splitQuestions(text: string, language: string): string[] | undefined {
  const sentences = text.split(QUESTION_END).filter((each) => /\p{L}/u.test(each));
  const isAsked = sentences.length > 1 && sentences.every((each) => /[?？؟]\s*$/u.test(each));
  const parts = isAsked ? sentences : splitJoined(text, language);
  const [least, most] = [isAsked ? MIN_WORDS : MIN_WORDS_JOINED, MAX_PARTS];
  if (!parts || parts.length < 2 || parts.length > most) return undefined;
  return parts.every((part) => hasUnspaced(part) || part.trim().split(/\s+/u).length >= least)
    ? parts.map((part) => part.trim())
    : undefined;
}

function splitJoined(text: string, language: string): string[] | undefined {
  const phrases = PHRASES[language] ?? PHRASES.en;
  if (!phrases) return undefined;
  const folded = foldLetters(text.toLowerCase());
  // Folding must not have shifted anything, or the text would be cut in the wrong place.
  if (folded.length !== text.length) return undefined;
  const [and, asking] = [foldLetters(phrases.and), foldLetters(phrases.asking)];
  if (!new RegExp(`^\\P{L}*(?:${asking})(?!\\p{L})`, 'u').test(folded)) return undefined;
  const joint = new RegExp(`[,;]? (?:${and}) (?=(?:${asking})(?!\\p{L}))`, 'gu');
  const cuts = [...folded.matchAll(joint)];
  if (cuts.length === 0) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (const {
    index,
    0: { length },
  } of cuts) {
    parts.push(text.slice(from, index));
    from = index + length;
  }
  return [...parts, text.slice(from)];
}
