import { everyday } from './norwegian/everyday.js';
import { home } from './norwegian/home.js';
import { knowledge } from './norwegian/knowledge.js';
import { online } from './norwegian/online.js';
import { outdoors } from './norwegian/outdoors.js';
import { work } from './norwegian/work.js';

/** Norwegian words by subject; see `SYNONYMS`. */
export const no = [everyday, home, knowledge, online, outdoors, work].join(',');
