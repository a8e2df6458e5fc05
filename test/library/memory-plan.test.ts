import { expect, it } from 'vitest';
import { MAX_INDEX_MB } from '../../src/answer/index/index-size.js';
import { planMemory } from '../../src/library/memory-plan.js';

it('leaves the largest article room with the least limit, however many processors there are', () => {
  for (const processors of [1, 4, 64]) {
    expect(planMemory(900, processors, 4_000)).toEqual({
      articlesMb: MAX_INDEX_MB,
      quickSlots: 2,
      isHeapShort: false,
    });
  }
});

it('prepares more sources at once with more memory, up to half of the processors', () => {
  expect(planMemory(4_000, 4, 8_000).quickSlots).toBe(2);
  expect(planMemory(4_000, 64, 8_000).quickSlots).toBe(8);
  expect(planMemory(4_000, 8, 8_000)).toMatchObject({ quickSlots: 4, isHeapShort: false });
  const { articlesMb, quickSlots } = planMemory(4_000, 64, 8_000);
  expect(articlesMb + quickSlots * 114).toBeLessThan(4_000);
});

it('never gives articles more than the heap holds', () => {
  const plan = planMemory(8_000, 4, 4_096);
  expect(plan).toMatchObject({ isHeapShort: true });
  expect(plan.articlesMb).toBeLessThan(4_096);
});
