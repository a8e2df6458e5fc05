import { everyday } from './dutch/everyday.js';
import { home } from './dutch/home.js';
import { knowledge } from './dutch/knowledge.js';
import { online } from './dutch/online.js';
import { outdoors } from './dutch/outdoors.js';
import { work } from './dutch/work.js';

/** Dutch words by subject; see `SYNONYMS`. */
export const nl = [everyday, home, knowledge, online, outdoors, work].join(',');
