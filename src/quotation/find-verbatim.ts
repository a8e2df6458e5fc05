import { type NumberedTexts, textAt } from './numbered-article.js';

/** A run of an article's tokens, end exclusive. */
export type TokenRun = readonly [start: number, end: number];

/**
 * The most tokens that a quotation may leave out between two pieces: a long paragraph. With more,
 * unrelated pieces would be read as one sentence.
 */
export const MAX_LEFT_OUT_TOKENS = 200;

/**
 * Finds the first place where texts have all pieces of a quotation, in order and as close together as
 * possible: a run for each piece. Pieces are arrays of token numbers; there is at least one, and none
 * is empty. Time grows with the texts and the quotation, hardly with their product.
 */
export function findVerbatim(
  numbered: NumberedTexts,
  pieces: readonly (readonly number[])[],
): TokenRun[] | undefined {
  // -1 is a token that the article lacks.
  if (pieces.flat().includes(-1)) return undefined;
  const { tokens, starts } = numbered;
  const finders = pieces.map(runFinder);
  const [findFirst, ...findRest] = finders as [RunFinder, ...RunFinder[]];
  const room = pieces.flat().length + MAX_LEFT_OUT_TOKENS;
  let from = 0;
  for (;;) {
    const first = findFirst(tokens, from, tokens.length);
    if (!first) return undefined;
    const runs = [first];
    // The first match in a text leaves the most room: if the rest does not follow there, it does not
    // follow after a later match either.
    const textEnd = starts[textAt(numbered, first[0]) + 1] as number;
    const limit = Math.min(textEnd + room, tokens.length);
    for (const findNext of findRest) {
      const next = findNext(tokens, (runs.at(-1) as TokenRun)[1], limit);
      if (!next) break;
      runs.push(next);
    }
    if (runs.length === pieces.length) return gather(runs, finders, tokens);
    from = textEnd;
  }
}

/**
 * Moves runs closer to the next one where the same text occurs again; everything in between is left
 * out.
 */
function gather(
  runs: readonly TokenRun[],
  finders: readonly RunFinder[],
  tokens: Uint32Array,
): TokenRun[] {
  const gathered = [...runs];
  for (let at = runs.length - 2; at >= 0; at--) {
    const find = finders[at] as RunFinder;
    const [limit] = gathered[at + 1] as TokenRun;
    let run: TokenRun | undefined = gathered[at];
    while (run) {
      gathered[at] = run;
      run = find(tokens, run[0] + 1, limit);
    }
  }
  return gathered;
}

type RunFinder = (tokens: Uint32Array, from: number, to: number) => TokenRun | undefined;

/** Finds a piece with the Knuth–Morris–Pratt algorithm, in linear time however the text repeats itself. */
function runFinder(piece: readonly number[]): RunFinder {
  const fallback = fallbacks(piece);
  return (tokens, from, to) => {
    let matched = 0;
    for (let place = from; place < to; place++) {
      while (matched > 0 && piece[matched] !== tokens[place]) {
        matched = fallback[matched - 1] as number;
      }
      if (piece[matched] === tokens[place]) matched += 1;
      if (matched === piece.length) return [place + 1 - piece.length, place + 1];
    }
    return undefined;
  };
}

/** For each prefix of the piece, the length of its longest proper suffix that is also a prefix of it. */
function fallbacks(piece: readonly number[]): number[] {
  const lengths = [0];
  let length = 0;
  for (let place = 1; place < piece.length; place++) {
    while (length > 0 && piece[length] !== piece[place]) length = lengths[length - 1] as number;
    if (piece[length] === piece[place]) length += 1;
    lengths.push(length);
  }
  return lengths;
}
