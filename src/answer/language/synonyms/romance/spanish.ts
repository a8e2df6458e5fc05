import { devices } from './spanish/devices.js';
import { encyclopedia } from './spanish/encyclopedia.js';
import { events } from './spanish/events.js';
import { everyday } from './spanish/everyday.js';
import { food } from './spanish/food.js';
import { forms } from './spanish/forms.js';
import { health } from './spanish/health.js';
import { home } from './spanish/home.js';
import { law } from './spanish/law.js';
import { money } from './spanish/money.js';
import { online } from './spanish/online.js';
import { people } from './spanish/people.js';
import { school } from './spanish/school.js';
import { travel } from './spanish/travel.js';
import { work } from './spanish/work.js';

/** Spanish words by subject; see `SYNONYMS`. */
export const es = [
  devices,
  encyclopedia,
  events,
  everyday,
  food,
  forms,
  health,
  home,
  law,
  money,
  online,
  people,
  school,
  travel,
  work,
].join(',');
