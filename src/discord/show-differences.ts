import type { TextDifference } from '../article/compare-texts.js';
import { cut, cutAround } from './cut.js';
import { escapeMarkdown } from './discord-markdown.js';

/** Of the whole length, what a change takes at most: enough for a sentence. */
const CHANGE_SHARE = 1 / 3;
/** Of the whole length, what stays unchanged on either side of a change. */
const CONTEXT_SHARE = 1 / 6;

/**
 * Draws two texts as one, in Discord markdown: ~~struck~~ what only the older has, **bold** what only
 * the newer has. Long stretches are shortened to what stands around the changes.
 * @param limit of the texts, in UTF-16 units before escaping
 */
export function showDifferences(differences: readonly TextDifference[], limit: number): string {
  const shown: string[] = [];
  let length = 0;
  for (const [index, { kind, text }] of differences.entries()) {
    const isOuter = { first: index === 0, last: index === differences.length - 1 };
    const kept =
      kind === 'same'
        ? shorten(text, Math.floor(limit * CONTEXT_SHARE), isOuter)
        : cut(text, Math.floor(limit * CHANGE_SHARE));
    length += kept.length;
    if (length > limit) return `${shown.join('')}…`;
    const isReplacement = kind === 'added' && differences[index - 1]?.kind === 'removed';
    shown.push(isReplacement ? ' ' : '', mark(kind, escapeMarkdown(kept)));
  }
  return shown.join('');
}

/** Keeps the ends that stand beside a change. */
function shorten(
  text: string,
  length: number,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): string {
  const [start, end] = [text.trimStart(), text.trimEnd()];
  // The white space at the ends keeps words apart.
  const [before, after] = [text.slice(0, -start.length || undefined), text.slice(end.length)];
  const core = text.trim();
  const head = first ? '' : before + cut(core, length);
  const tail = last ? '' : cutAround(core, [core.length, core.length], length).text + after;
  if (first && last) return before + cut(core, 2 * length) + after;
  if (first || last) return head + tail;
  return core.length <= 2 * length ? text : `${head} ${tail}`;
}

/** White space stays outside of the marks; what is invisible gets none, for they would stand there. */
function mark(kind: TextDifference['kind'], shown: string): string {
  const core = shown.trim();
  if (core === '' || kind === 'same') return shown;
  const sign = kind === 'removed' ? '~~' : '**';
  return shown.replace(core, () => sign + core + sign);
}
