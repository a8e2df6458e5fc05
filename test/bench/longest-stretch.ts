import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Stretch<Result> {
  readonly result: Result;
  /** From start to end, in milliseconds. */
  readonly totalMs: number;
  /** The longest time, in milliseconds, for which nothing else could run. */
  readonly longestMs: number;
}

/**
 * Measures for how long a task blocks the event loop. Time in which other programs had the processor does
 * not count.
 */
export async function longestStretch<Result>(
  task: () => Result | Promise<Result>,
): Promise<Stretch<Result>> {
  let [isOver, longestMs] = [false, 0];
  let [last, lastCpuMs] = [performance.now(), cpuMs()];
  const note = () => {
    const [now, nowCpuMs] = [performance.now(), cpuMs()];
    // The smaller of the two, because processor time includes the threads that collect garbage.
    longestMs = Math.max(longestMs, Math.min(now - last, nowCpuMs - lastCpuMs));
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
    return { result, totalMs: last - start, longestMs };
  } finally {
    isOver = true;
    await watching;
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
