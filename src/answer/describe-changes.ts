import type { AlignedRun } from './aligned-run.js';
import type { TokenRun } from './find-verbatim.js';
import type { Token } from './quote-tokens.js';
import { GAP } from './read-quotation.js';

/**
 * A piece of a comparison: what both say; what the article says (`removed`); what the quotation says
 * in its place (`added`). White space between pieces belongs to `same` ones.
 */
export interface QuoteDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A text and its tokens, with gaps where it leaves out a middle. */
export interface TokenizedText {
  readonly text: string;
  readonly parts: readonly (Token | typeof GAP)[];
  /** By what number the runs know the first of `parts`. */
  readonly firstPart: number;
}

/**
 * Puts aligned runs in words, in reading order: `same` and `removed` together read as the article,
 * `same` and `added` as the quotation, apart from case and white space. A left-out middle is "…".
 */
export function describeChanges(
  runs: readonly AlignedRun[],
  article: TokenizedText,
  quotation: TokenizedText,
): QuoteDifference[] {
  const pieces = runs.flatMap((run, place): QuoteDifference[] => {
    const [removed, added] = [cut(article, run.article), cut(quotation, run.quotation)];
    if (run.kind === 'same') return [{ kind: 'same', text: removed }];
    if (run.kind === 'left-out') return [{ kind: 'same', text: ' … ' }];
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

/** The text of a run, up to where the next token begins. */
function cut({ text, parts, firstPart }: TokenizedText, [from, to]: TokenRun): string {
  const tokens = parts.slice(from - firstPart, to - firstPart).filter((part) => part !== GAP);
  const [first, last, next] = [tokens[0], tokens.at(-1), parts[to - firstPart]];
  if (!first || !last) return '';
  return text.slice(first.span[0], next && next !== GAP ? next.span[0] : last.span[1]);
}

/** What parts a run from the one before it. */
function spaceBefore({ text, parts, firstPart }: TokenizedText, [from]: TokenRun): string {
  const first = parts[from - firstPart];
  return first && first !== GAP && /\s$/.test(text.slice(0, first.span[0])) ? ' ' : '';
}
