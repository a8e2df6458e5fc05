import { devices } from './italian/devices.js';
import { encyclopedia } from './italian/encyclopedia.js';
import { events } from './italian/events.js';
import { everyday } from './italian/everyday.js';
import { food } from './italian/food.js';
import { forms } from './italian/forms.js';
import { health } from './italian/health.js';
import { home } from './italian/home.js';
import { law } from './italian/law.js';
import { money } from './italian/money.js';
import { online } from './italian/online.js';
import { people } from './italian/people.js';
import { school } from './italian/school.js';
import { travel } from './italian/travel.js';
import { work } from './italian/work.js';

/** Italian words by subject; see `SYNONYMS`. */
export const it = [
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
