/**
 * Matches a line with a short label, a colon and a value: `Status: In progress`, `**Due date:**
 * Monday`.
 */
const LABELLED_LINE =
  /^\s*[*_]{0,3}\p{L}[^\s:：]*(?: [^\s:：]+){0,4}(?:[:：][*_]{1,3}\s*|:\s+|：\s*)\S/u;
/** Other beginnings that stand for a bullet, as Discord shows them: an emoji or its name, a word in bold or code. */
const BULLETS = [
  /^\s*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\ufe0f?\u20e3)/u,
  /^\s*<?a?:\w{2,32}:/,
  /^\s*`[^`]+`/,
  /^\s*\*\*[^*]+\*\*/,
];
const MAX_LABEL_CHARACTERS = 80;

/** True when all lines of a paragraph begin with a label, or all alike, so that they are meant to stay apart. */
export function areLabelled(paragraph: string): boolean {
  if (!paragraph.includes('\n')) return false;
  const beginnings = paragraph.split('\n').map((line) => line.slice(0, MAX_LABEL_CHARACTERS));
  return [LABELLED_LINE, ...BULLETS].some((kind) => beginnings.every((line) => kind.test(line)));
}
