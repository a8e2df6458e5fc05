/**
 * Looks for a message that Discord would refuse, in made-up articles, questions, quotations and loads.
 * Usage: npm run tries -- [COUNT]
 */
import { tryAnything } from '../discord/try-anything.js';

const DEFAULT_COUNT = 100_000;
/** Reports its progress after this many. */
const STEP = 250;

const count = Number(process.argv[2] ?? DEFAULT_COUNT);
for (let done = 0; done < count; done += STEP) {
  await tryAnything(Math.min(STEP, count - done));
  process.stdout.write(`${Math.min(count, done + STEP)} of ${count} tried, nothing refused\n`);
}
