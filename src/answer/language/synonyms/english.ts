import { devices } from './english/devices.js';
import { encyclopedia } from './english/encyclopedia.js';
import { events } from './english/events.js';
import { everyday } from './english/everyday.js';
import { food } from './english/food.js';
import { health } from './english/health.js';
import { home } from './english/home.js';
import { law } from './english/law.js';
import { money } from './english/money.js';
import { online } from './english/online.js';
import { people } from './english/people.js';
import { school } from './english/school.js';
import { sport } from './english/sport.js';
import { travel } from './english/travel.js';
import { work } from './english/work.js';

/** English words by subject; see `SYNONYMS`. */
export const en = [
  devices,
  encyclopedia,
  events,
  everyday,
  food,
  health,
  home,
  law,
  money,
  online,
  people,
  school,
  sport,
  travel,
  work,
].join();
