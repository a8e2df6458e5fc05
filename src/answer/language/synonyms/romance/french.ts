import { devices } from './french/devices.js';
import { encyclopedia } from './french/encyclopedia.js';
import { events } from './french/events.js';
import { everyday } from './french/everyday.js';
import { food } from './french/food.js';
import { forms } from './french/forms.js';
import { health } from './french/health.js';
import { home } from './french/home.js';
import { law } from './french/law.js';
import { money } from './french/money.js';
import { online } from './french/online.js';
import { people } from './french/people.js';
import { school } from './french/school.js';
import { travel } from './french/travel.js';
import { work } from './french/work.js';

/** French words by subject; see `SYNONYMS`. */
export const fr = [
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
