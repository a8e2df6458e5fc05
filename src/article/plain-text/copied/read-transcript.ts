import type { Block } from '../../article.js';
import { type Cue, joinCues } from '../lines/join-cues.js';

/** A time on a line of its own: "0:03", "1:02:45". */
const TIME = /^\s*(?:(\d{1,2}):)?(\d{1,3}):(\d\d)\s*$/;
/** What YouTube adds for screen readers: "3 seconds", "1 minute, 5 seconds". */
const TIME_IN_WORDS = /^(?:\d+ (?:hours?|minutes?|seconds?)(?:, )?)+$/;
/** Fewer may be the times of a programme. */
const MIN_CUES = 3;
/** When people begin to speak. */
const MAX_FIRST_SECONDS = 59;
/** What is said at one time takes a line or two; more is a text with times between its parts. */
const MAX_LINES = 4;

/**
 * Reads the transcript of a video as it is copied from its page: times that ascend, each above what was said.
 * Undefined for any other text.
 * @param lines without white space at their ends
 */
export function readTranscript(
  lines: readonly string[],
): { opening: readonly string[]; said: readonly Block[] } | undefined {
  const times = lines.flatMap((line, index) => (TIME.test(line) ? [index] : []));
  const [first = 0] = times;
  if (times.length < MIN_CUES) return undefined;
  const starts = times.map((index) => secondsIn(lines[index] ?? ''));
  // A programme begins later in the day.
  const isFromStart = (starts[0] ?? 0) <= MAX_FIRST_SECONDS;
  const areAscending = starts.every((start, order) => start > (starts[order - 1] ?? -1));
  const cues = times.map((index, order): Cue => {
    const said = lines.slice(index + 1, times[order + 1]).filter((line) => line !== '');
    const [start, end] = [starts[order] as number, starts[order + 1] ?? Number.POSITIVE_INFINITY];
    return { start, end, lines: said.filter((line) => !TIME_IN_WORDS.test(line)) };
  });
  if (!isFromStart || !areAscending || cues.some((cue) => cue.lines.length > MAX_LINES))
    return undefined;
  return { opening: lines.slice(0, first), said: joinCues(cues) };
}

function secondsIn(line: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = TIME.exec(line) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
}
