import { apps } from './online/apps.js';
import { communities } from './online/communities.js';
import { games } from './online/games.js';
import { general } from './online/general.js';
import { shopping } from './online/shopping.js';

/** Words about things online by subject; see `SYNONYMS`. */
export const online = [apps, communities, games, general, shopping].join();
