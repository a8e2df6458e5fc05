/**
 * Matches a line with a short label, a colon and a value: `Status: In progress`, `**Due date:**
 * Monday`.
 */
const LABELLED_LINE =
  /^\s*[*_]{0,3}\p{L}[^\s:：]*(?: [^\s:：]+){0,4}(?:[:：][*_]{1,3}\s*|:\s+|：\s*)\S/u;
const MAX_LABEL_CHARACTERS = 80;

/** True when every line of a paragraph begins with a label, so the lines are meant to stay apart. */
export function areLabelled(paragraph: string): boolean {
  if (!paragraph.includes('\n')) return false;
  return paragraph
    .split('\n')
    .every((line) => LABELLED_LINE.test(line.slice(0, MAX_LABEL_CHARACTERS)));
}
