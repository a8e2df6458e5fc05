import { isStamped, labelOf } from './text-line.js';

/** True when a line begins a turn of a dialogue, an interview or a chat: "ANNA: Good morning." */
export type IsTurn = (line: string) => boolean;

/**
 * Returns the test for a text. A label counts as a speaker (or as a question, `Q:`) if it begins at least
 * two lines, or follows a time in brackets.
 */
export function turnTester(lines: readonly string[]): IsTurn {
  const seen = new Set<string>();
  const speakers = new Set<string>();
  for (const line of lines) {
    const label = labelOf(line);
    if (label === undefined) continue;
    if (seen.has(label) || isStamped(line)) speakers.add(label);
    seen.add(label);
  }
  return (line) => speakers.has(labelOf(line) ?? '');
}
