import { availableParallelism } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { MAX_INDEX_MB } from '../answer/index/index-size.js';
import { PREVIEWS_MB } from './loads/previews.js';
import { MIN_QUICK_SLOTS, QUICK_SLOT_MB, SLOW_SLOT_MB } from './work/work-queue.js';

/** Memory of the idle bot with the default article. */
const BOT_MB = 130;
/** The part of the memory that may go to more than the least quick slots: the rest is for articles. */
const QUICK_SHARE = 0.25;
const MEGABYTE = 1024 * 1024;

/** How the bot's memory is divided. */
export interface MemoryPlan {
  /** For the indexes of servers' articles; enough for the largest one. */
  readonly articlesMb: number;
  /** How many small sources are prepared at the same time. */
  readonly quickSlots: number;
  /** True when V8's heap is too small for what the limit leaves to articles. */
  readonly isHeapShort: boolean;
}

/**
 * Divides the memory for the bot and its child processes. With the least limit allowed, all of them at their own
 * limits at once, and a largest index, would exceed it by a tenth.
 * @param heapMb what V8 allows, which by default depends on the machine
 */
export function planMemory(
  limitMb: number,
  processors = availableParallelism(),
  heapMb = getHeapStatistics().heap_size_limit / MEGABYTE,
): MemoryPlan {
  const affordable = Math.floor((QUICK_SHARE * limitMb) / QUICK_SLOT_MB);
  const quickSlots = Math.max(MIN_QUICK_SLOTS, Math.min(Math.floor(processors / 2), affordable));
  const left = limitMb - BOT_MB - SLOW_SLOT_MB - quickSlots * QUICK_SLOT_MB - PREVIEWS_MB;
  const wantedMb = Math.max(MAX_INDEX_MB, left);
  const articlesMb = Math.max(MAX_INDEX_MB, Math.min(wantedMb, heapMb - BOT_MB));
  return { articlesMb, quickSlots, isHeapShort: heapMb < wantedMb + BOT_MB };
}
