/** How many characters of a line are looked at: no heading, label or list marker is longer. */
const HEAD_CHARACTERS = 200;
const CLOSERS = '"\'”’»›)\\]』」》】）\\s';
/** Wikis put the numbers of references, and remarks, behind the full stop. */
const SENTENCE_END = new RegExp(
  `[.!?…。！？｡．।॥؟۔։።](?:[${CLOSERS}]|\\[[^\\[\\]]{1,20}\\])*$`,
  'u',
);
const LEAD_IN_END = /[:：]\s*$/;
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{Script=Hangul}\uFF01-\uFF60]/gu;
const LIST_ITEM =
  /^\s*(?:[-*•–◦▪‣·●○■+]|\d{1,3}[.)]|[a-z][.)]|\((?:[a-z]|[ivx]{1,4}|\d{1,3})\))\s+\S/u;
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** When it was said, before who said it: `[00:00:12]`, `[3/5/19, 9:41 AM]`, `3/5/19, 9:41 -`, `9:41`. */
const TIME_BEFORE =
  /^\s*(?:[[(][\d./:, \u202f-]+(?: ?[AP]M)?[\])]|(?:[\d./-]+,? )?\d{1,2}(?::\d\d){1,2}(?: ?[AP]M)?)(?: [-–])?\s+/iu;
/** The time as chats put it in brackets: `[18:02]`, `[3/5/19, 9:41 AM]`. */
const STAMP = /^\s*\[[\d./, -]{0,12}\d{1,2}(?::\d\d){1,2}(?:[ \u202f]?[AP]M)?\]\s/iu;
const LONE_TIME = /(?:^|\n)[[(]?\d{1,2}(?::\d\d){1,2}[\])]?$/;

/** Columns a line takes in a terminal, roughly: East Asian characters two, combining marks none. */
export function columns(line: string): number {
  if (/^\p{ASCII}*$/u.test(line)) return line.length;
  const marks = line.match(/\p{M}/gu)?.length ?? 0;
  const wide = line.match(WIDE)?.length ?? 0;
  return line.length - marks + wide;
}

/** Whether a line ends with a full stop, a question or exclamation mark, or an ellipsis, of any script. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-40));
}

/** Whether a line announces what follows it: it ends with a colon. */
export function leadsIn(line: string): boolean {
  return LEAD_IN_END.test(line.slice(-20));
}

/** Whether a line begins with a bullet or an item's number. `1.1` numbers a clause, not an item. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line.slice(0, HEAD_CHARACTERS));
}

/** Whether a line is a row of columns, set apart by tabs or wide gaps. */
export function isTableRow(line: string): boolean {
  return /\S(?:\t| {3})\s*\S/.test(line.slice(0, HEAD_CHARACTERS));
}

/** Whether a line begins in the middle of a sentence: with a small letter. */
export function startsLowercase(line: string): boolean {
  return /^\s*\p{Ll}/u.test(line.slice(0, HEAD_CHARACTERS));
}

/** Whether a line begins with a character of a script written without spaces between words. */
export function startsUnspaced(line: string): boolean {
  return UNSPACED.test(String.fromCodePoint(line.trimStart().codePointAt(0) ?? 0));
}

/** Whether a line ends with a character of a script written without spaces between words. */
export function endsUnspaced(line: string): boolean {
  return UNSPACED.test(line.slice(-2));
}

/** The label of a turn or a field, such as `ANNA` in `[9:41] ANNA: Good morning.`, if a line has one. */
export function labelOf(line: string): string | undefined {
  const text = line.slice(0, HEAD_CHARACTERS).replace(TIME_BEFORE, '').slice(0, 60);
  return /^\s*(\p{L}[^:：.!?\n]{0,30}?)\s*(?::\s|：)\s*\S/u.exec(text)?.[1];
}

/** Whether a line begins with the time at which it was written, in brackets. */
export function isStamped(line: string): boolean {
  return STAMP.test(line.slice(0, HEAD_CHARACTERS));
}

/** Whether a line, or the last line of several, is a time and nothing else: `9:41`, `[00:00:12]`. */
export function isTime(text: string): boolean {
  return LONE_TIME.test(text.slice(-20));
}

/** Whether a line is written in capitals, of a script that has them. */
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
