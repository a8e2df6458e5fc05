import { endsSentence } from '../../../text/sentences.js';

/** The letter or word before a question, by language, and before its answer. */
const QUESTION =
  /^\s*(?:Q(?:uestion)?|F(?:rage)?|P(?:regunta)?|В(?:опрос)?|问|問)\s?\d{0,3}\s?[.:：)]\s*(?=\S)/u;
const ANSWER =
  /^\s*(?:A(?:nswer|ntwort)?|R(?:éponse|espuesta)?|О(?:твет)?|答)\s?\d{0,3}\s?[.:：)]\s*(?=\S)/u;
const QUESTION_END = /[?？؟]["'”’»)]*$/;
/** Matches "Q12", whose answer needs no letter. */
const NUMBERED = /^\s*\p{L}+\s?\d/u;
/** Fewer may be a dialogue. */
const MIN_QUESTIONS = 3;
/** In an interview, many a question is a remark. */
const MIN_ASKING_SHARE = 0.75;
/** A question is rarely longer; a longer one is no heading. */
const MAX_QUESTION_LINES = 4;
const MAX_QUESTION_CHARACTERS = 250;

/**
 * Marks the questions of an FAQ (`Q: …`, then `A: …`; or `Q1: …`) with `#` as headings, without the letters before
 * questions and answers.
 * @param lines without white space at their ends
 */
export function markQuestions(lines: readonly string[]): readonly string[] {
  const starts = lines.flatMap((line, index) => (QUESTION.test(line) ? [index] : []));
  const areNumbered = starts.every((start) => NUMBERED.test(lines[start] ?? ''));
  const areAnswered = areNumbered || lines.some((line) => ANSWER.test(line));
  if (starts.length < MIN_QUESTIONS || !areAnswered) return lines;
  const questions = new Map(starts.map((start) => [start, questionAt(lines, start)]));
  const asking = [...questions.values()].filter((question) => question !== undefined);
  if (asking.length < starts.length * MIN_ASKING_SHARE) return lines;
  const marked: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const question = questions.get(index);
    const line = lines[index] ?? '';
    if (question) {
      marked.push('', `### ${question.text}`, '');
      index = question.end - 1;
    } else {
      marked.push(line.replace(ANSWER, ''));
    }
  }
  return marked;
}

/** Reads a question of a line or a few, up to its answer. */
function questionAt(
  lines: readonly string[],
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const latest = start + MAX_QUESTION_LINES;
  let end = start + 1;
  while (end < latest && lines[end] && !ANSWER.test(lines[end] ?? '')) {
    if (QUESTION_END.test(lines[end - 1] ?? '')) break;
    end += 1;
  }
  const [first = '', ...below] = lines.slice(start, end);
  const parts = [first.replace(QUESTION, ''), ...below].map((line) => line.trim());
  const text = parts.join(' ');
  // Many who write in small letters leave out the question mark too.
  const isOpen = !endsSentence(text) && ANSWER.test(lines[end] ?? '');
  const isAsked = isOpen || QUESTION_END.test(text);
  return isAsked && text.length <= MAX_QUESTION_CHARACTERS ? { text, end } : undefined;
}
