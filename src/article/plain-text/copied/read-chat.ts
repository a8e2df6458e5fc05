import type { Block } from '../../article.js';

const CLOCK = '\\d{1,2}[:.]\\d\\d(?:[ \\u202f]?[AP]M)?';
const DAY_IN_FIGURES = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
/** "Today", "heute", "hier" and the like, with a time: the wording differs by language. */
const DAY_IN_WORDS = '\\p{L}+(?: \\p{L}+)?,?(?: (?:at|um|à|a las|às|alle|o|om|kl\\.?|в|klo))?';
const DATE = `(?:(?:${DAY_IN_FIGURES}|${DAY_IN_WORDS}),? )?${CLOCK}(?: Uhr)?|${DAY_IN_FIGURES}`;
const NAME = '\\S(?:.{0,60}?\\S)?';
/** Matches a line that says who wrote what follows, and when: "Hedda — Today at 9:41 AM". */
const TURN_STARTS = [
  new RegExp(`^${NAME} ?— ?(?:${DATE})$`, 'u'),
  // Slack
  new RegExp(`^${NAME}(?:\\s\\s+|\\s\\[)${CLOCK}\\]?$`, 'u'),
  // Telegram
  new RegExp(`^${NAME}, \\[${DAY_IN_FIGURES},? ${CLOCK}(?::\\d\\d)?\\]$`, 'u'),
];
/** What WhatsApp writes before each message that it exports: "12/03/2025, 18:05 - ", "[12.03.25, 18:05:33] ". */
const EXPORTED = new RegExp(
  `^\\u200e?(?:${DAY_IN_FIGURES},? ${CLOCK} [-–] |\\[${DAY_IN_FIGURES},? ${CLOCK}(?::\\d\\d)?(?: ?[AP]M)?\\] )`,
  'u',
);
/** Matches the name and the colon that follow, unless it is WhatsApp that speaks. */
const SAID = new RegExp(`^${NAME}: (?=\\S)`, 'u');
/** Stands for a picture, or for a message that was taken back. */
const NOT_SAID =
  /^\u200e?(?:<.{3,40}>|(?:image|video|audio|sticker|GIF|document) omitted|(?:This message was|You) deleted.{0,20}|Diese Nachricht wurde gelöscht.?)$/iu;
/** Matches the date where it stands below the name, by itself or after a dash. */
const DATE_BELOW = new RegExp(`^\\s*— ?(?:${DATE})$`, 'u');
const DASH = /^\s*—$/;
const LONE_DATE = new RegExp(`^\\s*(?:${DATE})$`, 'u');
/** The mark that Discord shows behind a message. */
const EDITED = /\s*\((?:edited|bearbeitet|modifié|editado|modificato|изменено|編集済)\)$/u;
/** Between the name and the date: "BOT", "APP", or a server’s tag. */
const TAG = /^\s*(?:✓ ?)?(?:BOT|APP|OP|MOD|ADMIN|SERVER|OFFICIAL|WEBHOOK|[\p{Lu}\p{N}]{2,6})$/u;
/** Twice what Discord allows; names elsewhere are rarely longer. */
const MAX_NAME_CHARACTERS = 64;
/** The longest line that starts a turn: a name, its tags and the date. */
const MAX_START_CHARACTERS = 2 * MAX_NAME_CHARACTERS;
/**
 * The most lines from a date up to its name, with a tag and the blank lines that avatars leave between
 * them.
 */
const MAX_LINES_TO_NAME = 4;
/** A single line with a dash and a time may be a heading in a programme. */
const MIN_TURNS = 2;
/** Long enough for what one person posts at once; a text with a longer turn is no chat. */
const MAX_TURN_LINES = 200;

/** A chat: the lines before the first turn, and its turns. */
export interface Chat {
  readonly opening: readonly string[];
  readonly turns: readonly Block[];
}

/**
 * Reads a chat that was copied from the window of Discord, Slack or Telegram, or exported by WhatsApp. Each turn becomes a passage
 * that keeps its lines and begins with who wrote it and when. Undefined for any other text.
 */
export function readChat(lines: readonly string[]): Chat | undefined {
  const exported = readExport(lines);
  if (exported) return exported;
  const starts = findStarts(lines);
  const [first] = starts;
  if (first === undefined || starts.length < MIN_TURNS) return undefined;
  const turns = starts.map((start, order) => lines.slice(start, starts[order + 1]));
  if (turns.some((turn) => turn.length > MAX_TURN_LINES)) return undefined;
  return { opening: lines.slice(0, first), turns: turns.map(writeTurn) };
}

/** Reads a chat exported by WhatsApp, without what it says itself. */
function readExport(lines: readonly string[]): Chat | undefined {
  const starts = lines.flatMap((line, index) =>
    EXPORTED.test(line.slice(0, MAX_START_CHARACTERS)) ? [index] : [],
  );
  if (starts.length < MIN_TURNS || starts[0] !== lines.findIndex((line) => line !== '')) {
    return undefined;
  }
  const turns: Block[] = [];
  for (const [order, start] of starts.entries()) {
    const message = lines.slice(start, starts[order + 1]);
    const text = (message[0] ?? '').replace(EXPORTED, '');
    const name = SAID.exec(text.slice(0, MAX_START_CHARACTERS))?.[0] ?? '';
    if (name === '' || NOT_SAID.test(text.slice(name.length))) continue;
    const turn = writeTurn(message);
    const above = turns.at(-1)?.text ?? '';
    // An answer stays with its question.
    const answers = /[?？؟]$/.test(above) && !above.includes('\n');
    if (answers) turns[turns.length - 1] = { ...turn, text: `${above}\n${turn.text}` };
    else turns.push(turn);
  }
  return { opening: [], turns };
}

function writeTurn(lines: readonly string[]): Block {
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
