import type { Vector } from './feature-vectors.js';
import { type AddGradient, descend } from './gradient-descent.js';

/** Articles are divided into folds, and each fold is measured with weights learned from the others. */
export const FOLDS = 8;
/** The weights of passages hardly change in further rounds. */
const ROUNDS = 150;

/**
 * Learns weights from all examples, and once more for each fold from the examples of the others, always
 * from zero, so that no fold has seen what it is measured with.
 * @param rowsOf an example's feature vectors; a feature's spread over them is its unit
 */
export function crossValidate<E>(
  groups: readonly (readonly E[])[],
  size: number,
  rowsOf: (example: E) => readonly Vector[],
  addGradient: AddGradient<E>,
  rounds = ROUNDS,
  penalty?: number,
): { weights: number[]; folds: number[][] } {
  const units = spreads(groups.flat().flatMap(rowsOf), size);
  const learn = (examples: readonly E[]) => descend(examples, units, addGradient, rounds, penalty);
  return {
    weights: learn(groups.flat()),
    folds: Array.from({ length: FOLDS }, (_, fold) =>
      learn(groups.filter((_, at) => at % FOLDS !== fold).flat()),
    ),
  };
}

/** Each feature's root mean square; 1 for a feature that is always zero. */
function spreads(rows: readonly Vector[], size: number): number[] {
  const squares = new Array<number>(size).fill(0);
  for (const row of rows) {
    for (let at = 0; at < size; at++) {
      squares[at] = (squares[at] as number) + (row[at] as number) ** 2;
    }
  }
  return squares.map((square) => Math.sqrt(square / rows.length) || 1);
}
