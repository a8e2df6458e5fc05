import { body } from './health/body.js';
import { firstAid } from './health/first-aid.js';
import { general } from './health/general.js';
import { hospital } from './health/hospital.js';
import { medicines } from './health/medicines.js';
import { mind } from './health/mind.js';
import { pregnancy } from './health/pregnancy.js';
import { teethAndEyes } from './health/teeth-and-eyes.js';

/** Words about health by subject; see `SYNONYMS`. */
export const health = [
  body,
  firstAid,
  general,
  hospital,
  medicines,
  mind,
  pregnancy,
  teethAndEyes,
].join();
