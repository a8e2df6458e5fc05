/**
 * Runs as a thread of a child process and ends the process when its parent is gone or its time is used
 * up: parsing leaves the main thread no time to notice. `workerData` is `WatchLimits`.
 */
import { workerData } from 'node:worker_threads';

export interface WatchLimits {
  readonly parentId: number;
  /** Processor time of all threads together; NaN for no limit. */
  readonly cpuMs: number;
}

/** Nobody waits for the check, and it costs nothing at this rate. */
const INTERVAL_MS = 250;

const { parentId, cpuMs } = workerData as WatchLimits;
setInterval(() => {
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
