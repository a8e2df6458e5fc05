import { setImmediate as nextTick } from 'node:timers/promises';

/** The time that work may hold the event loop before questions get their turn. */
const SLICE_MS = 10;

/** Tells long work when to stop for a moment. */
export interface Pause {
  isDue(): boolean;
  /** Lets others have their turn; the next pause is due a slice after that. */
  take(): Promise<void>;
}

/** To be made where the work begins. */
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
