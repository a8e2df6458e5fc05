/**
 * Runs as a thread of a child process and ends the process when its parent is gone, or its time or memory is
 * used up: parsing leaves the main thread no time to notice. `workerData` is `WatchLimits`.
 */
import { workerData } from 'node:worker_threads';

export interface WatchLimits {
  readonly parentId: number;
  /** Processor time of all threads together; NaN for no limit. */
  readonly cpuMs: number;
  /** What the process may use more than at its start, its heap included; NaN for no limit. */
  readonly memoryMb: number;
}

/** Unpacking fills 30 MB in this time; the check itself takes some microseconds. */
const INTERVAL_MS = 50;
const MEGABYTE = 1024 * 1024;

const { parentId, cpuMs, memoryMb } = workerData as WatchLimits;
const maxBytes = process.memoryUsage.rss() + memoryMb * MEGABYTE;
setInterval(() => {
  // The heap has a limit of its own, but none for the bytes that are unpacked beside it.
  if (process.memoryUsage.rss() > maxBytes) process.kill(process.pid, 'SIGKILL');
  if (isGone(parentId)) process.kill(process.pid, 'SIGKILL');
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > cpuMs) process.kill(process.pid, 'SIGTERM');
}, INTERVAL_MS);

function isGone(id: number): boolean {
  // On Windows, orphans keep their parent's id.
  if (process.platform !== 'win32') return process.ppid !== id;
  try {
    return !process.kill(id, 0);
  } catch {
    return true;
  }
}
