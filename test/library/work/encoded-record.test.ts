import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/library/work/encoded-record.js';

describe('encodeRecord', () => {
  it('writes what decodeRecord reads, whatever is in it', async () => {
    const entry = fc.record({ text: fc.string({ unit: 'binary' }), section: fc.nat() });
    const record = fc.record({
      title: fc.string({ unit: 'binary' }),
      nested: fc.record({ list: fc.array(fc.string()) }),
      few: fc.array(entry, { maxLength: 3 }),
      many: fc.array(entry, { minLength: 60, maxLength: 140, size: 'max' }),
    });
    await fc.assert(
      fc.asyncProperty(record, async (each) => {
        // UTF-8 has no halves of characters.
        const expected = JSON.parse(Buffer.from(JSON.stringify(each)).toString());
        expect(await decodeRecord(await encodeRecord(each))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('lets others have their turn, however large it is', async () => {
    const passages = Array.from({ length: 60_000 }, (_, n) => ({ text: `${n} `.repeat(60) }));
    let [turns, isOver] = [0, false];
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const bytes = await encodeRecord({ passages });
    const written = turns;
    await decodeRecord(bytes);
    isOver = true;
    expect([written > 0, turns > written]).toEqual([true, true]);
  });
});
