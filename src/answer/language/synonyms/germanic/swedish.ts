import { everyday } from './swedish/everyday.js';
import { home } from './swedish/home.js';
import { knowledge } from './swedish/knowledge.js';
import { online } from './swedish/online.js';
import { outdoors } from './swedish/outdoors.js';
import { work } from './swedish/work.js';

/** Swedish words by subject; see `SYNONYMS`. */
export const sv = [everyday, home, knowledge, online, outdoors, work].join(',');
