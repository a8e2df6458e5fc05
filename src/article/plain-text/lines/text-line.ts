/** Only this much of a line is read: no heading, label or list marker is longer. */
const HEAD_CHARACTERS = 200;
/** A time before the speaker: `[00:00:12]`, `[3/5/19, 9:41 AM]`, `3/5/19, 9:41 -`, `9:41`. */
const TIME_BEFORE =
  /^\s*(?:[[(][\d./:, \u202f-]+(?: ?[AP]M)?[\])]|(?:[\d./-]+,? )?\d{1,2}(?::\d\d){1,2}(?: ?[AP]M)?)(?: [-–])?\s+/iu;
/** A time in brackets, as chats write it: `[18:02]`, `[3/5/19, 9:41 AM]`. */
const STAMP = /^\s*\[[\d./, -]{0,12}\d{1,2}(?::\d\d){1,2}(?:[ \u202f]?[AP]M)?\]\s/iu;
/** Long enough for a label, the colon and the first letter after it, without the time before. */
const LABEL_CHARACTERS = 60;
/** Longer than any time in brackets. */
const TIME_CHARACTERS = 20;
const LONE_TIME = /(?:^|\n)[[(]?\d{1,2}(?::\d\d){1,2}[\])]?$/;

/** True when a line is a row of a table, with tabs or wide gaps between its columns. */
export function isTableRow(line: string): boolean {
  return /\S(?:\t| {3})\s*\S/.test(line.slice(0, HEAD_CHARACTERS));
}

/**
 * Returns the label of a turn or field, such as `ANNA` in `[9:41] ANNA: Good morning.`, if the line has
 * one.
 */
export function labelOf(line: string): string | undefined {
  const text = line.slice(0, HEAD_CHARACTERS).replace(TIME_BEFORE, '').slice(0, LABEL_CHARACTERS);
  return /^\s*(\p{L}[^:：.!?\n]{0,30}?)\s*(?::\s|：)\s*\S/u.exec(text)?.[1];
}

/** True when a line begins with a time in brackets. */
export function isStamped(line: string): boolean {
  return STAMP.test(line.slice(0, HEAD_CHARACTERS));
}

/** True when a line, or the last of several, is only a time: `9:41`, `[00:00:12]`. */
export function isTime(text: string): boolean {
  return LONE_TIME.test(text.slice(-TIME_CHARACTERS));
}

/** True when a line is in capitals, in a script that has them. */
export function isInCapitals(line: string): boolean {
  const head = line.slice(0, HEAD_CHARACTERS);
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(head) && !/\p{Ll}|\p{Lo}/u.test(head);
}

/** Returns the index of the nearest line above that is not blank; -1 if there is none. */
export function indexAbove(lines: readonly string[], index: number): number {
  let above = index - 1;
  while (lines[above] === '') above -= 1;
  return above;
}

/** Returns the index of the nearest line below that is not blank; the number of lines if there is none. */
export function indexBelow(lines: readonly string[], index: number): number {
  let below = index + 1;
  while (lines[below] === '') below += 1;
  return below;
}
