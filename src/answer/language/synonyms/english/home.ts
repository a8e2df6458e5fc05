import { building } from './home/building.js';
import { gardens } from './home/gardens.js';
import { general } from './home/general.js';
import { neighbours } from './home/neighbours.js';
import { pets } from './home/pets.js';
import { renting } from './home/renting.js';
import { repairs } from './home/repairs.js';

/** Words about homes by subject; see `SYNONYMS`. */
export const home = [building, gardens, general, neighbours, pets, renting, repairs].join();
