import { clubs } from './events/clubs.js';
import { festivals } from './events/festivals.js';
import { general } from './events/general.js';
import { museums } from './events/museums.js';
import { stalls } from './events/stalls.js';
import { tickets } from './events/tickets.js';
import { venues } from './events/venues.js';
import { volunteering } from './events/volunteering.js';
import { weddings } from './events/weddings.js';

/** Words about events and clubs by subject; see `SYNONYMS`. */
export const events = [
  clubs,
  festivals,
  general,
  museums,
  stalls,
  tickets,
  venues,
  volunteering,
  weddings,
].join();
