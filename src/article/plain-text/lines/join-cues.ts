import { foldText } from '../../../text/fold-text.js';
import { endsSentence } from '../../../text/sentences.js';
import type { Block } from '../../article.js';

/** Cues of one sentence follow each other at once; a longer silence begins something new. */
const PAUSE_SECONDS = 4;
const TURN = /^[-–—]\s*\S/;

/** Where speech is written without full stops, a passage ends with the first cue beyond this. */
const MAX_UNPUNCTUATED_CHARACTERS = 500;

/** Lines that are shown, or said, at a time, in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Makes passages of cues: each ends with a sentence, before a pause, or where it grows too long. */
export function joinCues(cues: readonly Cue[]): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let [startSeconds, end, characters] = [0, 0, 0];
  const flush = (): void => {
    const paragraph = writeLines(lines);
    if (paragraph !== '') blocks.push({ type: 'paragraph', text: paragraph, startSeconds });
    lines = [];
    characters = 0;
  };
  for (const cue of cues) {
    const isEnded = endsSentence(lines.at(-1) ?? '') || cue.start - end > PAUSE_SECONDS;
    if (isEnded || characters > MAX_UNPUNCTUATED_CHARACTERS) flush();
    if (lines.length === 0) startSeconds = cue.start;
    // Not as arguments: a cue may have more lines than a call can take.
    for (const line of cue.lines) {
      lines.push(line);
      characters += line.length;
    }
    end = cue.end;
  }
  flush();
  return blocks;
}

/** Joins wrapped lines, but keeps each turn of a conversation on its own line. */
function writeLines(lines: readonly string[]): string {
  return foldText(lines.map((line) => (TURN.test(line) ? `\u2028${line}` : line)).join('\n'));
}
