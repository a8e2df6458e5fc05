import { conduct } from './work/conduct.js';
import { general } from './work/general.js';
import { hiring } from './work/hiring.js';
import { leave } from './work/leave.js';
import { pay } from './work/pay.js';
import { projects } from './work/projects.js';

/** Words about work by subject; see `SYNONYMS`. */
export const work = [conduct, general, hiring, leave, pay, projects].join();
