import { general } from './history/general.js';
import { rulers } from './history/rulers.js';
import { wars } from './history/wars.js';

/** Words of history by subject; see `SYNONYMS`. */
export const history = [general, rulers, wars].join();
