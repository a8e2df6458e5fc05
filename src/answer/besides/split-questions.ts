import { hasUnspaced } from '../../text/scripts.js';
import { foldLetters } from './fold-asked.js';
import { PHRASES } from './phrases/all-phrases.js';
import type { Phrases } from './phrases/phrases.js';

/** More in one message is a text, not a set of questions. */
const MAX_PARTS = 3;
/** One word with a question mark asks nothing that stands alone. */
const MIN_WORDS = 2;
/** After “and”, fewer words are not a question of their own: “who and when”. */
const MIN_WORDS_JOINED = 3;
const QUESTION_END = /(?<=[?？؟])\s*/u;

/**
 * Splits a text that asks several questions: each ends with a question mark, or follows “and”
 * or a semicolon and begins with a question word. Returns undefined for a single question.
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

/** How one language begins a question, and joins two. */
interface Joints {
  readonly begins: RegExp;
  readonly joint: RegExp;
}

const jointsByLanguage = new Map<string, Joints>();

/** English ones for a language without phrases. Compiled when a question in the language is first split. */
function jointsIn(language: string): Joints {
  let joints = jointsByLanguage.get(language);
  if (!joints) {
    const phrases = PHRASES[language] ?? (PHRASES.en as Phrases);
    const [and, asking] = [foldLetters(phrases.and), foldLetters(phrases.asking)];
    joints = {
      begins: new RegExp(`^\\P{L}*(?:${asking})(?!\\p{L})`, 'u'),
      joint: new RegExp(`(?:[,;]? (?:${and})|[;；؛]) (?=(?:${asking})(?!\\p{L}))`, 'gu'),
    };
    jointsByLanguage.set(language, joints);
  }
  return joints;
}

/** True for a text that begins with a question word. */
export function beginsQuestion(text: string, language: string): boolean {
  return jointsIn(language).begins.test(foldLetters(text.toLowerCase()));
}

function splitJoined(text: string, language: string): string[] | undefined {
  const { begins, joint } = jointsIn(language);
  const folded = foldLetters(text.toLowerCase());
  // Folding must not have shifted anything, or the text would be cut in the wrong place.
  if (folded.length !== text.length) return undefined;
  if (!begins.test(folded)) return undefined;
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
