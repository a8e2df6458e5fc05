import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Stretch<Result> {
  readonly result: Result;
  /** From the beginning to the end, in milliseconds. */
  readonly totalMs: number;
  /** The longest time for which nothing else had its turn. */
  readonly longestMs: number;
}

/** Measures how long a task keeps the event loop from everything else. */
export async function longestStretch<Result>(
  task: () => Result | Promise<Result>,
): Promise<Stretch<Result>> {
  let [isOver, longestMs] = [false, 0];
  let last = performance.now();
  const note = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
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
  last = start;
  try {
    const result = await task();
    note();
    return { result, totalMs: last - start, longestMs };
  } finally {
    isOver = true;
    await watching;
  }
}
