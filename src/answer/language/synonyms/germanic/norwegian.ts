import { everyday } from './norwegian/everyday.js';

/** Norwegian words by subject; see `SYNONYMS`. */
export const no = [everyday].join(',');
