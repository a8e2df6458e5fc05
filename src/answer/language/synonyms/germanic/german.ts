import { devices } from './german/devices.js';
import { encyclopedia } from './german/encyclopedia.js';
import { events } from './german/events.js';
import { everyday } from './german/everyday.js';
import { food } from './german/food.js';
import { forms } from './german/forms.js';
import { health } from './german/health.js';
import { home } from './german/home.js';
import { law } from './german/law.js';
import { money } from './german/money.js';
import { online } from './german/online.js';
import { people } from './german/people.js';
import { school } from './german/school.js';
import { travel } from './german/travel.js';
import { work } from './german/work.js';

/** German words by subject; see `SYNONYMS`. */
export const de = [
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
