import { Problem, type ProblemCode, type ProblemDetails } from '../problem.js';

/** For each problem, a sentence or two: what was found, then what to do. */
export type ProblemTexts = {
  readonly [Code in ProblemCode]: (details: ProblemDetails<Code>) => string;
};

/** Enough to recognise a link or a name; longer ones would hide what to do. */
const MAX_SHOWN_LENGTH = 200;

/** Makes text that a person or a site wrote safe to show. */
type ShowText = (text: string) => string;

/**
 * Says a problem in the language of the texts, on one line.
 * @param show makes what people wrote safe to show; by default it stays as it is
 */
export function sayProblem(
  problem: Problem,
  texts: ProblemTexts,
  show: ShowText = (text) => text,
): string {
  return sayShown(prepare(problem, show), texts).replaceAll('\n', ' ');
}

/** Says a problem that is a detail of another. */
export function sayShown({ code, details }: Problem, texts: ProblemTexts): string {
  return (texts[code] as (details: object) => string)({ ...details });
}

function prepare({ code, details }: Problem, show: ShowText): Problem {
  const prepared = Object.entries({ ...details }).map(([key, value]: [string, unknown]) => {
    if (value instanceof Problem) return [key, prepare(value, show)];
    return [key, typeof value === 'string' ? show(shorten(value)) : value];
  });
  return new Problem(code, Object.fromEntries(prepared) as ProblemDetails<ProblemCode>);
}

function shorten(text: string): string {
  if (text.length <= MAX_SHOWN_LENGTH) return text;
  return `${text.slice(0, MAX_SHOWN_LENGTH).replace(/\p{Cs}$/u, '')}…`;
}
