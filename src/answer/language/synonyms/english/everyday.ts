import { asking } from './everyday/asking.js';
import { being } from './everyday/being.js';
import { doing } from './everyday/doing.js';
import { general } from './everyday/general.js';
import { times } from './everyday/times.js';

/** Words of everyday life by subject; see `SYNONYMS`. */
export const everyday = [asking, being, doing, general, times].join();
