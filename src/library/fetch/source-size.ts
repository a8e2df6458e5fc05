import { Problem } from '../../problem.js';

/** Larger than the longest book in plain text that anyone is known to have asked for; a page has 0.1 MB. */
const MAX_SOURCE_MB = 5;
export const MAX_SOURCE_BYTES = MAX_SOURCE_MB * 1024 * 1024;

/** The Problem for a source that is too large, also when its declared size says so. */
export function tooLarge(name: string): Problem {
  return new Problem('source-too-large', { name, limitMb: MAX_SOURCE_MB });
}
