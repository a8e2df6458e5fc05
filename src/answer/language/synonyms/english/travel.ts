import { boats } from './travel/boats.js';
import { cycling } from './travel/cycling.js';
import { driving } from './travel/driving.js';
import { flights } from './travel/flights.js';
import { general } from './travel/general.js';
import { outdoors } from './travel/outdoors.js';
import { stay } from './travel/stay.js';
import { transit } from './travel/transit.js';

/** Words about travel by subject; see `SYNONYMS`. */
export const travel = [boats, cycling, driving, flights, general, outdoors, stay, transit].join();
