import { banks } from './money/banks.js';
import { general } from './money/general.js';
import { insurance } from './money/insurance.js';
import { investing } from './money/investing.js';
import { loans } from './money/loans.js';
import { prices } from './money/prices.js';

/** Words about money by subject; see `SYNONYMS`. */
export const money = [banks, general, insurance, investing, loans, prices].join();
