import { fighting } from './games/fighting.js';
import { general } from './games/general.js';
import { playing } from './games/playing.js';
import { tabletop } from './games/tabletop.js';
import { worlds } from './games/worlds.js';

/** Words about games by subject; see `SYNONYMS`. */
export const games = [fighting, general, playing, tabletop, worlds].join();
