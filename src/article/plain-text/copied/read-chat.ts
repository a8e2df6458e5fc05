import type { Block } from '../../article.js';

export const CLOCK = '\\d{1,2}[:.]\\d\\d(?:[ \\u202f]?[AP]M)?';
export const DAY_IN_FIGURES = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
/** "Today", "heute", "hier" and the like, with a time: the wording differs by language. */
const DAY_IN_WORDS = '\\p{L}+(?: \\p{L}+)?,?(?: (?:at|um|à|a las|às|alle|o|om|kl\\.?|в|klo))?';
const DATE = `(?:(?:${DAY_IN_FIGURES}|${DAY_IN_WORDS}),? )?${CLOCK}(?: Uhr)?|${DAY_IN_FIGURES}`;
export const NAME = '\\S(?:.{0,60}?\\S)?';
/** Matches a line that says who wrote what follows, and when: "Hedda — Today at 9:41 AM". */
const TURN_STARTS = [
  new RegExp(`^${NAME} ?— ?(?:${DATE})$`, 'u'),
  // Slack
  new RegExp(`^${NAME}(?:\\s\\s+|\\s\\[)${CLOCK}\\]?$`, 'u'),
  // Telegram
  new RegExp(`^${NAME}, \\[${DAY_IN_FIGURES},? ${CLOCK}(?::\\d\\d)?\\]$`, 'u'),
];
/** Matches the date where it stands below the name, by itself or after a dash. */
const DATE_BELOW = new RegExp(`^\\s*— ?(?:${DATE})$`, 'u');
const DASH = /^\s*—$/;
const LONE_DATE = new RegExp(`^\\s*(?:${DATE})$`, 'u');
/** The mark that Discord and WhatsApp put behind a message that was changed. */
const EDITED =
  / ?\((?:edited|bearbeitet|modifié|editado|modificato|изменено|編集済)\)$| ?\u200e?<This message was edited>$/u;
/** Between the name and the date: "BOT", "APP", or a server’s tag. */
const TAG = /^\s*(?:✓ ?)?(?:BOT|APP|OP|MOD|ADMIN|SERVER|OFFICIAL|WEBHOOK|[\p{Lu}\p{N}]{2,6})$/u;
/** Twice what Discord allows; names elsewhere are rarely longer. */
const MAX_NAME_CHARACTERS = 64;
/** The longest line that starts a turn: a name, its tags and the date. */
export const MAX_START_CHARACTERS = 2 * MAX_NAME_CHARACTERS;
/**
 * The most lines from a date up to its name, with a tag and the blank lines that avatars leave between
 * them.
 */
const MAX_LINES_TO_NAME = 4;
/** A single line with a dash and a time may be a heading in a programme. */
export const MIN_TURNS = 2;
/** Long enough for what one person posts at once; a text with a longer turn is no chat. */
const MAX_TURN_LINES = 200;

/** A chat: the lines before the first turn, and its turns. */
export interface Chat {
  readonly opening: readonly string[];
  readonly turns: readonly Block[];
}

/**
 * Reads a chat that was copied from the window of Discord, Slack or Telegram. Each turn becomes a passage
 * that keeps its lines and begins with who wrote it and when. Undefined for any other text.
 */
export function readChat(lines: readonly string[]): Chat | undefined {
  const starts = findStarts(lines);
  const [first] = starts;
  if (first === undefined || starts.length < MIN_TURNS) return undefined;
  const turns = starts.map((start, order) => lines.slice(start, starts[order + 1]));
  if (turns.some((turn) => turn.length > MAX_TURN_LINES)) return undefined;
  return { opening: lines.slice(0, first), turns: turns.map(writeTurn) };
}

/** Makes a passage of a turn, the first line of which says who wrote it. */
export function writeTurn(lines: readonly string[]): Block {
  const [start = '', ...said] = lines.map((line) => line.trim());
  const filled = said.map((line) => line.replace(EDITED, '')).filter((line) => line !== '');
  return { type: 'paragraph', text: [start, ...filled].join('\n') };
}

function findStarts(lines: readonly string[]): number[] {
  const starts = new Set<number>();
  lines.forEach((line, index) => {
    if (line.length > MAX_START_CHARACTERS) return;
    if (TURN_STARTS.some((form) => form.test(line))) starts.add(index);
    const isDate =
      DATE_BELOW.test(line) || (DASH.test(line) && LONE_DATE.test(lines[index + 1] ?? ''));
    const name = isDate ? nameAbove(lines, index) : -1;
    if (name >= 0) starts.add(name);
  });
  return [...starts].sort((a, b) => a - b);
}

function nameAbove(lines: readonly string[], index: number): number {
  let name = index - 1;
  const highest = Math.max(0, index - MAX_LINES_TO_NAME);
  while (name > highest && (lines[name] === '' || TAG.test(lines[name] ?? ''))) {
    name -= 1;
  }
  const text = lines[name] ?? '';
  return text !== '' && text.length <= MAX_NAME_CHARACTERS ? name : -1;
}
