import { Problem } from '../../problem.js';

/** The longest book of plain text known to be asked for stays below it; a page's is 0.1 MB. */
const MAX_SOURCE_MB = 5;
export const MAX_SOURCE_BYTES = MAX_SOURCE_MB * 1024 * 1024;

/** Also for what is known to be too large before it is read. */
export function tooLarge(name: string): Problem {
  return new Problem('source-too-large', { name, limitMb: MAX_SOURCE_MB });
}
