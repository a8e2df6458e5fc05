import { devices } from './portuguese/devices.js';
import { encyclopedia } from './portuguese/encyclopedia.js';
import { events } from './portuguese/events.js';
import { everyday } from './portuguese/everyday.js';
import { food } from './portuguese/food.js';
import { forms } from './portuguese/forms.js';
import { health } from './portuguese/health.js';
import { home } from './portuguese/home.js';
import { law } from './portuguese/law.js';
import { money } from './portuguese/money.js';
import { online } from './portuguese/online.js';
import { people } from './portuguese/people.js';
import { school } from './portuguese/school.js';
import { travel } from './portuguese/travel.js';
import { work } from './portuguese/work.js';

/** Portuguese words by subject; see `SYNONYMS`. */
export const pt = [
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
