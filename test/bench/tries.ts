/**
 * Looks for a message that Discord would refuse, in made-up articles, questions, quotations and loads.
 * Usage: npm run tries -- [COUNT]
 */
import { parseArgs } from 'node:util';
import { tryAnything } from '../discord/try-anything.js';

const DEFAULT_COUNT = 100_000;
/** Reports its progress after this many. */
const STEP = 250;

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? DEFAULT_COUNT);
if (!(count > 0)) throw new RangeError('COUNT must be a number of tries, such as 1000.');
for (let done = 0; done < count; done += STEP) {
  await tryAnything(Math.min(STEP, count - done));
  process.stdout.write(`${Math.min(count, done + STEP)} of ${count} tried, nothing refused\n`);
}
