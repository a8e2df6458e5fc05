import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Stretch<Result> {
  readonly result: Result;
  /** From the beginning to the end, in milliseconds. */
  readonly totalMs: number;
  /** The longest time for which nothing else had its turn. */
  readonly longestMs: number;
}

/**
 * Measures how long a task keeps the event loop from everything else, less the time for which other
 * programs had the processor.
 */
export async function longestStretch<Result>(
  task: () => Result | Promise<Result>,
): Promise<Stretch<Result>> {
  let [isOver, longestMs] = [false, 0];
  let [last, lastCpuMs] = [performance.now(), cpuMs()];
  const note = () => {
    const [now, nowCpuMs] = [performance.now(), cpuMs()];
    // The process's other threads, which collect garbage, count in the one and not in the other.
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
