import { absence } from './school/absence.js';
import { admission } from './school/admission.js';
import { exams } from './school/exams.js';
import { fees } from './school/fees.js';
import { general } from './school/general.js';
import { lessons } from './school/lessons.js';
import { libraries } from './school/libraries.js';
import { music } from './school/music.js';
import { schoolLife } from './school/school-life.js';
import { university } from './school/university.js';

/** Words about schools and universities by subject; see `SYNONYMS`. */
export const school = [
  absence,
  admission,
  exams,
  fees,
  general,
  lessons,
  libraries,
  music,
  schoolLife,
  university,
].join();
