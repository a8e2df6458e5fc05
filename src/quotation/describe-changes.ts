import type { AlignedRun } from './aligned-run.js';
import type { TokenRun } from './find-verbatim.js';
import { startOfToken, type Token } from './quote-tokens.js';
import { GAP } from './read-quotation.js';

/**
 * A piece of a comparison: text in both (`same`), only in the article (`removed`, including what the
 * quotation marks as left out), or only in the quotation (`added`). White space between pieces belongs
 * to `same` ones.
 */
export interface QuoteDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A text and its tokens, with gaps for left-out middles. */
export interface TokenizedText {
  readonly text: string;
  readonly parts: readonly (Token | typeof GAP)[];
  /** The number by which the runs refer to the first of `parts`. */
  readonly firstPart: number;
}

/**
 * Turns aligned runs into text in reading order: `same` and `removed` together read as the article,
 * `same` and `added` as the quotation, apart from case and white space.
 */
export function describeChanges(
  runs: readonly AlignedRun[],
  article: TokenizedText,
  quotation: TokenizedText,
): QuoteDifference[] {
  const pieces = runs.flatMap((run, place): QuoteDifference[] => {
    const removed = textOfRun(article, run.article);
    const added = closeBrackets(textOfRun(quotation, run.quotation));
    if (run.kind === 'same') return [{ kind: 'same', text: removed }];
    const isGap = run.kind === 'left-out' && removed === '';
    if (isGap) return [{ kind: 'same', text: runs[place - 1]?.kind === 'changed' ? ' ' : '' }];
    const isBehind = removed === '' && place === runs.length - 1;
    return [
      { kind: 'same', text: isBehind ? spaceBefore(quotation, run.quotation) : '' },
      { kind: 'removed', text: removed.trimEnd() },
      { kind: 'same', text: removed.slice(removed.trimEnd().length) },
      { kind: 'added', text: added.trimEnd() },
      { kind: 'same', text: added.slice(added.trimEnd().length) },
    ];
  });
  const differences: QuoteDifference[] = [];
  for (const { kind, text } of pieces) {
    const previous = differences.at(-1);
    if (text === '') continue;
    if (previous?.kind !== kind) differences.push({ kind, text });
    else {
      const joined = (previous.text + text).replace(/ {2,}/g, ' ');
      differences[differences.length - 1] = { kind, text: joined };
    }
  }
  return differences;
}

/** The text of a run up to the start of the next token. */
function textOfRun({ text, parts, firstPart }: TokenizedText, [from, to]: TokenRun): string {
  const tokens = parts.slice(from - firstPart, to - firstPart).filter((part) => part !== GAP);
  const [first, last, next] = [tokens[0], tokens.at(-1), parts[to - firstPart]];
  if (!first || !last) return '';
  const end = next && next !== GAP ? startOfToken(text, next) : last.span[1];
  return text.slice(startOfToken(text, first), end);
}

/** Adds the bracket that is missing when a text was cut inside brackets. */
function closeBrackets(text: string): string {
  const opened = /^[^[]*\]/.test(text) ? `[${text}` : text;
  return /\[[^\]]*$/.test(opened) ? opened.replace(/\s*$/, ']$&') : opened;
}

/** The white space between a run and the one before it. */
function spaceBefore({ text, parts, firstPart }: TokenizedText, [from]: TokenRun): string {
  const first = parts[from - firstPart];
  return first && first !== GAP && /\s$/.test(text.slice(0, startOfToken(text, first))) ? ' ' : '';
}
