import type { Block } from '../../article.js';
import {
  CLOCK,
  DAY_IN_FIGURES,
  MAX_START_CHARACTERS,
  MIN_TURNS,
  NAME,
  writeTurn,
} from './read-chat.js';

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

/**
 * Reads a chat that WhatsApp exported: each message becomes a passage that begins with when and by whom it was
 * written, and an answer stays with its question. Leaves out what WhatsApp says itself. Undefined for any
 * other text.
 * @param lines without white space at their ends, the first not blank
 */
export function readExportedChat(lines: readonly string[]): readonly Block[] | undefined {
  const starts = lines.flatMap((line, index) =>
    EXPORTED.test(line.slice(0, MAX_START_CHARACTERS)) ? [index] : [],
  );
  if (starts.length < MIN_TURNS || starts[0] !== 0) return undefined;
  const turns: Block[] = [];
  for (const [order, start] of starts.entries()) {
    const message = lines.slice(start, starts[order + 1]);
    const text = (message[0] ?? '').replace(EXPORTED, '');
    const name = SAID.exec(text.slice(0, MAX_START_CHARACTERS))?.[0] ?? '';
    if (name === '' || NOT_SAID.test(text.slice(name.length))) continue;
    const turn = writeTurn(message);
    const above = turns.at(-1)?.text ?? '';
    const answers = /[?？؟]$/.test(above) && !above.includes('\n');
    if (answers) turns[turns.length - 1] = { ...turn, text: `${above}\n${turn.text}` };
    else turns.push(turn);
  }
  return turns;
}
