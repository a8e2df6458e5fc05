import { arts } from './encyclopedia/arts.js';
import { general } from './encyclopedia/general.js';
import { history } from './encyclopedia/history.js';
import { lives } from './encyclopedia/lives.js';
import { nature } from './encyclopedia/nature.js';
import { science } from './encyclopedia/science.js';

/** Words of encyclopedias by subject; see `SYNONYMS`. */
export const encyclopedia = [arts, general, history, lives, nature, science].join();
