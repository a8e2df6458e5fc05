import { columns, endsSentence, indexAbove, isListItem, labelOf } from './text-line.js';

/** Names of sites and of buttons are short; a line of a song that recurs is often longer. */
const MAX_RECURRING_COLUMNS = 60;
const MIN_RECURRENCES = 3;
/** Lines that make up a third of the blocks are not between the text: they are its order (speakers). */
const STRUCTURE_SHARE = 1 / 3;
/** Lines of verse, around a refrain, are shorter than lines of prose. */
const MAX_VERSE_COLUMNS = 50;

/**
 * Takes out short lines that recur on their own: names of sites and of buttons. Those after which a
 * text goes by stay: speakers, refrains, answers. Lines are right-trimmed.
 */
export function dropRecurringLines(lines: readonly string[]): string[] {
  const recurring = findRecurring(lines);
  return lines.filter((line) => !recurring.has(line.trim()));
}

function findRecurring(lines: readonly string[]): Set<string> {
  const isBlankFree = !lines.some((line, index) => line === '' && index > 0 && lines[index - 1]);
  const counts = new Map<string, number>();
  /** Refrains and answers. */
  const kept = new Set<string>();
  let blocks = 0;
  lines.forEach((line, index) => {
    if (line === '') return;
    const startsBlock = isBlankFree || !lines[index - 1];
    if (startsBlock) blocks += 1;
    const standsAlone = startsBlock && (isBlankFree || !lines[index + 1]);
    if (!standsAlone || !canRecur(line)) return;
    const text = line.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (followsVerse(lines, index) || followsQuestion(lines, index)) kept.add(text);
  });
  const recurring = [...counts].filter(
    ([text, count]) => count >= MIN_RECURRENCES && !kept.has(text),
  );
  const total = recurring.reduce((sum, [, count]) => sum + count, 0);
  if (recurring.length > 1 && total >= blocks * STRUCTURE_SHARE) return new Set();
  return new Set(recurring.map(([text]) => text));
}

function canRecur(line: string): boolean {
  return (
    columns(line) <= MAX_RECURRING_COLUMNS &&
    /\p{L}/u.test(line) &&
    !isListItem(line) &&
    !/^\s*#/.test(line) &&
    !/[:：,;"”»]$/.test(line) &&
    !endsSentence(line) &&
    labelOf(line) === undefined
  );
}

function followsVerse(lines: readonly string[], index: number): boolean {
  const end = indexAbove(lines, index);
  return [lines[end], lines[end - 1]].every((line) => line && columns(line) <= MAX_VERSE_COLUMNS);
}

function followsQuestion(lines: readonly string[], index: number): boolean {
  return /[?？؟]$/.test(lines[indexAbove(lines, index)] ?? '');
}
