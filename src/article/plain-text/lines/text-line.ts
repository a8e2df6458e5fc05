/** How many characters of a line are looked at: no heading, label or list marker is longer. */
const HEAD_CHARACTERS = 200;
/** When it was said, before who said it: `[00:00:12]`, `[3/5/19, 9:41 AM]`, `3/5/19, 9:41 -`, `9:41`. */
const TIME_BEFORE =
  /^\s*(?:[[(][\d./:, \u202f-]+(?: ?[AP]M)?[\])]|(?:[\d./-]+,? )?\d{1,2}(?::\d\d){1,2}(?: ?[AP]M)?)(?: [-–])?\s+/iu;
/** The time as chats put it in brackets: `[18:02]`, `[3/5/19, 9:41 AM]`. */
const STAMP = /^\s*\[[\d./, -]{0,12}\d{1,2}(?::\d\d){1,2}(?:[ \u202f]?[AP]M)?\]\s/iu;
/** A label, the colon and the first letter of what is said; the time before is not counted. */
const LABEL_CHARACTERS = 60;
/** More than a time in brackets takes. */
const TIME_CHARACTERS = 20;
const LONE_TIME = /(?:^|\n)[[(]?\d{1,2}(?::\d\d){1,2}[\])]?$/;

/** True when a line is a row of columns, set apart by tabs or wide gaps. */
export function isTableRow(line: string): boolean {
  return /\S(?:\t| {3})\s*\S/.test(line.slice(0, HEAD_CHARACTERS));
}

/** The label of a turn or a field, such as `ANNA` in `[9:41] ANNA: Good morning.`, if a line has one. */
export function labelOf(line: string): string | undefined {
  const text = line.slice(0, HEAD_CHARACTERS).replace(TIME_BEFORE, '').slice(0, LABEL_CHARACTERS);
  return /^\s*(\p{L}[^:：.!?\n]{0,30}?)\s*(?::\s|：)\s*\S/u.exec(text)?.[1];
}

/** True when a line begins with the time at which it was written, in brackets. */
export function isStamped(line: string): boolean {
  return STAMP.test(line.slice(0, HEAD_CHARACTERS));
}

/** True when a line, or the last line of several, is a time and nothing else: `9:41`, `[00:00:12]`. */
export function isTime(text: string): boolean {
  return LONE_TIME.test(text.slice(-TIME_CHARACTERS));
}

/** True when a line is written in capitals, of a script that has them. */
export function isInCapitals(line: string): boolean {
  const head = line.slice(0, HEAD_CHARACTERS);
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(head) && !/\p{Ll}|\p{Lo}/u.test(head);
}

/** The index of the nearest line above that is not blank; -1 if there is none. */
export function indexAbove(lines: readonly string[], index: number): number {
  let above = index - 1;
  while (lines[above] === '') above -= 1;
  return above;
}

/** The index of the nearest line below that is not blank; that of the end if there is none. */
export function indexBelow(lines: readonly string[], index: number): number {
  let below = index + 1;
  while (lines[below] === '') below += 1;
  return below;
}
