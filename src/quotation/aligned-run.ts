import type { TokenRun } from './find-verbatim.js';
import { GAP, type QuotationPart } from './read-quotation.js';

/**
 * A stretch of an article next to a stretch of a quotation: the same tokens, other tokens, or a middle
 * marked as left out. Either stretch of a change may be empty.
 */
export interface AlignedRun {
  readonly kind: 'same' | 'changed' | 'left-out';
  readonly article: TokenRun;
  /** Indexes of the quotation's parts. */
  readonly quotation: TokenRun;
}

/** A shorter match between two changes is chance, and makes them hard to read. */
const MIN_SAME_CHARACTERS = 3;

/**
 * Joins changes split by chance matches, separates gaps, and drops the article's text around the
 * quotation.
 */
export function tidyRuns(
  runs: readonly AlignedRun[],
  quotation: readonly QuotationPart[],
): AlignedRun[] {
  const joined = mergeChanges(
    runs.map((run, place) => {
      const isBetween = place > 0 && place < runs.length - 1;
      const text = quotation
        .slice(...run.quotation)
        .map((part) => (part === GAP ? '' : part.form))
        .join('');
      return isBetween && text.length < MIN_SAME_CHARACTERS ? { ...run, kind: 'changed' } : run;
    }),
  );
  return joined
    .flatMap((run) => (run.kind === 'changed' ? splitAtGaps(run, quotation) : run))
    .filter(({ article: [a, b], quotation: [q, r] }, place, { length }) =>
      place === 0 || place === length - 1 ? r > q : b > a || r > q,
    );
}

/**
 * Splits a change at its gaps: the article gets as many tokens on either side as the quotation has
 * there.
 */
function splitAtGaps(change: AlignedRun, quotation: readonly QuotationPart[]): AlignedRun[] {
  const { article, quotation: quoted } = change;
  const gaps = quotation.flatMap((part, at) =>
    part === GAP && at >= quoted[0] && at < quoted[1] ? at : [],
  );
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined || last === undefined) return [change];
  const left = Math.min(article[1], article[0] + first - quoted[0]);
  const right = Math.max(left, article[1] - (quoted[1] - last - 1));
  return [
    { kind: 'changed', article: [article[0], left], quotation: [quoted[0], first] },
    ...gaps.flatMap((gap, index): AlignedRun[] => [
      { kind: 'left-out', article: [index === 0 ? left : right, right], quotation: [gap, gap + 1] },
      {
        kind: 'changed',
        article: [right, gap === last ? article[1] : right],
        quotation: [gap + 1, gaps[index + 1] ?? quoted[1]],
      },
    ]),
  ];
}

/** Joins consecutive changes. */
export function mergeChanges(runs: readonly AlignedRun[]): AlignedRun[] {
  const merged: AlignedRun[] = [];
  for (const run of runs) {
    const previous = merged.at(-1);
    if (previous?.kind === 'changed' && run.kind === 'changed') {
      merged[merged.length - 1] = {
        kind: 'changed',
        article: [previous.article[0], run.article[1]],
        quotation: [previous.quotation[0], run.quotation[1]],
      };
    } else merged.push(run);
  }
  return merged;
}
