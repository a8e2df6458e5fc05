import { createHash } from 'node:crypto';
import { createPause } from '../pause.js';

/** In bytes: takes about a millisecond. */
const HASHED_AT_ONCE = 256 * 1024;

/** Returns the SHA-256 of all parts in a row, in hexadecimal. Yields to the event loop if they are long. */
export async function sha256(...parts: readonly (Uint8Array | string)[]): Promise<string> {
  const hash = createHash('sha256');
  const pause = createPause();
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    for (let start = 0; start < bytes.length; start += HASHED_AT_ONCE) {
      hash.update(bytes.subarray(start, start + HASHED_AT_ONCE));
      if (pause.isDue()) await pause.take();
    }
  }
  return hash.digest('hex');
}
