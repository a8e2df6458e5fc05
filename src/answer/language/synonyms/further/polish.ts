import { home } from './polish/home.js';
import { knowledge } from './polish/knowledge.js';
import { online } from './polish/online.js';
import { outdoors } from './polish/outdoors.js';
import { work } from './polish/work.js';

/** Polish words by subject; see `SYNONYMS`. */
export const pl = [home, knowledge, online, outdoors, work].join(',');
