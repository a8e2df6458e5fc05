import { everyday } from './danish/everyday.js';
import { home } from './danish/home.js';
import { knowledge } from './danish/knowledge.js';
import { online } from './danish/online.js';
import { outdoors } from './danish/outdoors.js';
import { work } from './danish/work.js';

/** Danish words by subject; see `SYNONYMS`. */
export const da = [everyday, home, knowledge, online, outdoors, work].join(',');
