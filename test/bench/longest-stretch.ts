import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Stretch<Result> {
  readonly result: Result;
  /** From start to end, in milliseconds. */
  readonly totalMs: number;
  /** The longest time, in milliseconds, for which nothing else could run. */
  readonly longestMs: number;
  /** The part of that in which garbage was collected. */
  readonly garbageMs: number;
}

/** Every garbage collection so far; they are reported a turn later. */
const collections: { readonly startMs: number; readonly ms: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime: startMs, duration: ms } of list.getEntries()) {
    collections.push({ startMs, ms });
  }
}).observe({ entryTypes: ['gc'] });

/**
 * Measures for how long a task blocks the event loop. Time in which other programs had the processor does
 * not count.
 */
export async function longestStretch<Result>(
  task: () => Result | Promise<Result>,
): Promise<Stretch<Result>> {
  let [isOver, longestMs] = [false, 0];
  let longest = { fromMs: 0, toMs: 0 };
  let [last, lastCpuMs] = [performance.now(), cpuMs()];
  const note = () => {
    const [now, nowCpuMs] = [performance.now(), cpuMs()];
    // The smaller of the two, because processor time includes the threads that collect garbage.
    const ms = Math.min(now - last, nowCpuMs - lastCpuMs);
    if (ms > longestMs) [longestMs, longest] = [ms, { fromMs: last, toMs: now }];
    [last, lastCpuMs] = [now, nowCpuMs];
  };
  const watch = async () => {
    while (!isOver) {
      await nextTurn();
      note();
    }
  };
  const watching = watch();
  await nextTurn();
  const start = performance.now();
  [last, lastCpuMs] = [start, cpuMs()];
  try {
    const result = await task();
    note();
    const totalMs = last - start;
    await nextTurn();
    return { result, totalMs, longestMs, garbageMs: collectedWithin(longest) };
  } finally {
    isOver = true;
    await watching;
  }
}

function collectedWithin({ fromMs, toMs }: { fromMs: number; toMs: number }): number {
  const within = collections.filter(({ startMs }) => startMs >= fromMs && startMs < toMs);
  return within.reduce((sum, { ms }) => sum + ms, 0);
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
