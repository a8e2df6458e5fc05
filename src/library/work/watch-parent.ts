/**
 * Runs as a thread of a child process, and ends the process when its parent is gone: parsing leaves
 * the main thread no time to notice. `workerData` is the parent's id.
 */
import { workerData } from 'node:worker_threads';

/** Nobody waits for it; a quarter of a second of a processor is soon enough, and costs nothing. */
const INTERVAL_MS = 250;

setInterval(() => {
  if (isGone(workerData)) process.kill(process.pid, 'SIGKILL');
}, INTERVAL_MS);

function isGone(parentId: number): boolean {
  // Windows gives orphans no other parent.
  if (process.platform !== 'win32') return process.ppid !== parentId;
  try {
    return !process.kill(parentId, 0);
  } catch {
    return true;
  }
}
