import { setImmediate as nextTick } from 'node:timers/promises';

/**
 * How long work may hold the event loop before questions get their turn. A garbage collection in the same
 * slice can add 15 ms, and together they should stay below 20.
 */
const SLICE_MS = 4;

/** Tells long work when to let other work run. */
export interface Pause {
  isDue(): boolean;
  /** Lets other work run; the next pause is due one slice later. */
  take(): Promise<void>;
}

/** Call this when the work begins. */
export function createPause(): Pause {
  let sliceStart = performance.now();
  return {
    isDue: () => performance.now() - sliceStart > SLICE_MS,
    async take() {
      await nextTick();
      sliceStart = performance.now();
    },
  };
}
