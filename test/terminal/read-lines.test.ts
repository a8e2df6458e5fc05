import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../src/terminal/read-lines.js';

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

it('gives back every line, wherever the stream is cut', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '灯', '🦀', '\u2028', ' ') });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
      const read: string[] = [];
      for await (const text of readLines(chunksOf(bytes, size))) read.push(text);
      expect(read).toEqual(lines);
    }),
  );
});
