import { foldText } from '../../text/fold-text.js';
import type { ParsedSource } from '../article.js';
import { type Cue, joinCues } from '../plain-text/lines/join-cues.js';

const CUE =
  /^(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})[ \t]+-->[ \t]+(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3})/;
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]{1,60})>/;
const TAG = /<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g;
/**
 * Reads subtitles (SubRip or WebVTT). Joins cues until a sentence ends or a pause comes. Drops numbers
 * and styles, and keeps speakers and when each passage was said.
 */
export function parseSubtitles(text: string): ParsedSource {
  return { metadata: {}, blocks: joinCues(cuesOf(text)) };
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
