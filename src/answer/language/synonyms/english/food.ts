import { cooking } from './food/cooking.js';
import { diets } from './food/diets.js';
import { general } from './food/general.js';
import { keeping } from './food/keeping.js';
import { restaurants } from './food/restaurants.js';

/** Words about food by subject; see `SYNONYMS`. */
export const food = [cooking, diets, general, keeping, restaurants].join();
