import { everyday } from './dutch/everyday.js';

/** Dutch words by subject; see `SYNONYMS`. */
export const nl = [everyday].join(',');
