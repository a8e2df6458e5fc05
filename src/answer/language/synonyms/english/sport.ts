import { children } from './sport/children.js';
import { competitions } from './sport/competitions.js';
import { general } from './sport/general.js';
import { gym } from './sport/gym.js';
import { riding } from './sport/riding.js';
import { snowAndMountains } from './sport/snow-and-mountains.js';
import { swimming } from './sport/swimming.js';
import { venues } from './sport/venues.js';

/** Words about sport and leisure by subject; see `SYNONYMS`. */
export const sport = [
  children,
  competitions,
  general,
  gym,
  riding,
  snowAndMountains,
  swimming,
  venues,
].join();
