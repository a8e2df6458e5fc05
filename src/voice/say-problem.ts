import type { Problem, ProblemCode, ProblemDetails } from '../problem.js';

/** A sentence or two for each problem: what was found, then what to do; plain text. */
export type ProblemTexts = {
  readonly [Code in ProblemCode]: (details: ProblemDetails<Code>) => string;
};

/** Enough to recognise a link or a name; more would push what there is to do out of sight. */
const MAX_SHOWN_LENGTH = 200;

/** Says a problem in the language of the texts, on one line that is safe to show. */
export function sayProblem({ code, details }: Problem, texts: ProblemTexts): string {
  return (texts[code] as (details: object) => string)(shorten({ ...details })).replaceAll(
    '\n',
    ' ',
  );
}

function shorten(details: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => {
      const isLong = typeof value === 'string' && value.length > MAX_SHOWN_LENGTH;
      return [key, isLong ? `${value.slice(0, MAX_SHOWN_LENGTH).replace(/\p{Cs}$/u, '')}…` : value];
    }),
  );
}
