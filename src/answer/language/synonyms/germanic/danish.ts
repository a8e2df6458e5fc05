import { everyday } from './danish/everyday.js';

/** Danish words by subject; see `SYNONYMS`. */
export const da = [everyday].join(',');
