import { everyday } from './swedish/everyday.js';

/** Swedish words by subject; see `SYNONYMS`. */
export const sv = [everyday].join(',');
