import { borders } from './law/borders.js';
import { council } from './law/council.js';
import { crime } from './law/crime.js';
import { documents } from './law/documents.js';
import { driving } from './law/driving.js';
import { family } from './law/family.js';
import { general } from './law/general.js';
import { homes } from './law/homes.js';
import { tax } from './law/tax.js';
import { votes } from './law/votes.js';

/** Words about law and authorities by subject; see `SYNONYMS`. */
export const law = [
  borders,
  council,
  crime,
  documents,
  driving,
  family,
  general,
  homes,
  tax,
  votes,
].join();
