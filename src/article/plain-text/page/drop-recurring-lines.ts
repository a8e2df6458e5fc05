import { columns } from '../../../text/columns.js';
import { isListItem } from '../../../text/list-item.js';
import { endsSentence } from '../../../text/sentences.js';
import { indexAbove, indexBelow, labelOf } from '../lines/text-line.js';

/** Names of sites and buttons are short; a recurring line of a song is often longer. */
const MAX_RECURRING_COLUMNS = 60;
/** Two may be chance: a heading, and a mention of it. */
const MIN_RECURRENCES = 3;
/** If another line recurs too, recurring lines order the text: speakers, parts of recipes. */
const MIN_RECURRENCES_OF_ANOTHER = 2;
/** Lines of verse around a refrain are shorter than lines of prose. */
const MAX_VERSE_COLUMNS = 50;

/**
 * Removes short lines that recur on their own, such as names of sites and buttons. Keeps those that belong
 * to the text: speakers, refrains, answers.
 * @param lines without white space at their ends
 */
export function dropRecurringLines(lines: readonly string[]): string[] {
  const recurring = findRecurring(lines);
  return lines.filter((line) => !recurring.has(line.trim()));
}

function findRecurring(lines: readonly string[]): Set<string> {
  const isBlankFree = !lines.some((line, index) => line === '' && index > 0 && lines[index - 1]);
  const counts = new Map<string, number>();
  /** Refrains, answers, and lines that are said by several people. */
  const kept = new Set<string>();
  lines.forEach((line, index) => {
    if (line === '') return;
    const startsBlock = isBlankFree || !lines[index - 1];
    const standsAlone = startsBlock && (isBlankFree || !lines[index + 1]);
    if (!standsAlone || !canRecur(line)) return;
    const text = line.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
    const isContent = followsVerse(lines, index) || followsQuestion(lines, index);
    if (isContent || standsInList(lines, index)) kept.add(text);
  });
  const others = [...counts.values()].filter((count) => count >= MIN_RECURRENCES_OF_ANOTHER);
  if (others.length > 1) return new Set();
  const recurring = [...counts].filter(
    ([text, count]) => count >= MIN_RECURRENCES && !kept.has(text),
  );
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

function standsInList(lines: readonly string[], index: number): boolean {
  const beside = [lines[indexAbove(lines, index)], lines[indexBelow(lines, index)]];
  return beside.every((line) => line && columns(line) <= MAX_VERSE_COLUMNS);
}

function followsQuestion(lines: readonly string[], index: number): boolean {
  return /[?？؟]$/.test(lines[indexAbove(lines, index)] ?? '');
}
