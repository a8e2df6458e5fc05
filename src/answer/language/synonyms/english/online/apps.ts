import { accounts } from './apps/accounts.js';
import { development } from './apps/development.js';
import { general } from './apps/general.js';

/** Words about apps and services by subject; see `SYNONYMS`. */
export const apps = [accounts, development, general].join();
