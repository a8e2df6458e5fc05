import { foldText } from '../../text/fold-text.js';
import { endsSentence } from '../../text/sentences.js';
import type { Block, ParsedSource } from '../article.js';

/** Cues of one sentence follow each other at once; a longer silence begins something new. */
const PAUSE_SECONDS = 4;
const CUE =
  /^(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})[ \t]+-->[ \t]+(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})/;
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]{1,60})>/;
const TAG = /<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g;
const TURN = /^[-–—]\s*\S/;

/** Where speech is written without full stops, a passage ends with the first cue beyond this. */
const MAX_UNPUNCTUATED_CHARACTERS = 500;

/** Lines that are shown, or said, at a time, in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/**
 * Reads subtitles (SubRip or WebVTT). Joins cues until a sentence ends or a pause comes. Drops numbers
 * and styles, and keeps speakers and when each passage was said.
 */
export function parseSubtitles(text: string): ParsedSource {
  return { metadata: {}, blocks: blocksFromCues(cuesOf(text)) };
}

/** Joins cues until a sentence ends or a pause comes. */
export function blocksFromCues(cues: readonly Cue[]): Block[] {
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

function cuesOf(text: string): Cue[] {
  return text.split(/\n[^\S\n]*\n/).flatMap((block) => {
    const lines = block.split('\n').map((line) => line.trim());
    const time = lines.findIndex((line) => CUE.test(line));
    if (time < 0) return [];
    const [, ...figures] = CUE.exec(lines[time] ?? '') ?? [];
    const said = lines
      .slice(time + 1)
      .map(readLine)
      .filter((line) => line !== '');
    return [{ start: seconds(figures.slice(0, 4)), end: seconds(figures.slice(4)), lines: said }];
  });
}

function readLine(line: string): string {
  return foldText(line.replace(VOICE, '$1: ').replace(TAG, ''));
}

function seconds([hours, minutes, whole, thousandths]: readonly (string | undefined)[]): number {
  const minutesInAll = Number(hours ?? 0) * 60 + Number(minutes);
  return minutesInAll * 60 + Number(whole) + Number(thousandths) / 1000;
}

/** Joins wrapped lines, but keeps each turn of a conversation on its own line. */
function writeLines(lines: readonly string[]): string {
  return foldText(lines.map((line) => (TURN.test(line) ? `\u2028${line}` : line)).join('\n'));
}
