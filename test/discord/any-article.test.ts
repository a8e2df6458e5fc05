import { it } from 'vitest';
import { tryAnything } from './try-anything.js';

it(
  'gives Discord what it takes, for a thousand articles and questions',
  () => tryAnything(1000),
  300_000,
);
