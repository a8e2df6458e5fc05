import { randomUUID } from 'node:crypto';
import { readFile, realpath, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from '../../../problem.js';
import { asDataDirProblem } from '../../file-failure.js';
import { makeFolder } from './make-folder.js';
import { isMissing } from './server-folder.js';
import { writeAtomically } from './write-atomically.js';

const LOCK_FILE = 'bot.lock';
/** How often a bot touches its lock. */
const TOUCH_MS = 2_000;
/** A lock that has not been touched for this long was left over by a killed bot on another machine. */
const STALE_MS = 3 * TOUCH_MS;
/** If two bots take over a lock at the same moment, both have written theirs within this time. */
const SETTLE_MS = 50;

interface Lock {
  readonly token: string;
  readonly processId: number;
  readonly host: string;
}

/** Releases the lock. */
export type Unlock = () => Promise<void>;

/** The locks of this process, by path. */
const held = new Map<string, string>();

/**
 * Makes sure that no other bot writes to a data folder, on any machine. The lock of a killed bot blocks
 * nobody on the same machine, and others only for some seconds.
 * @throws Problem `data-dir-in-use` or `data-dir-unusable`
 */
export async function lockDataDir(dataDir: string): Promise<Unlock> {
  try {
    await makeFolder(dataDir);
    const path = join(await realpath(dataDir), LOCK_FILE);
    const other = await readLock(path);
    if (other !== undefined && (await isAlive(path, other))) {
      throw new Problem('data-dir-in-use', { path: dataDir, processId: other.processId });
    }
    const token = randomUUID();
    const own: Lock = { token, processId: process.pid, host: hostname() };
    await writeAtomically(path, Buffer.from(JSON.stringify(own)));
    await delay(SETTLE_MS);
    const winner = await readLock(path);
    if (winner?.token !== token) {
      const processId = winner?.processId ?? 0;
      throw new Problem('data-dir-in-use', { path: dataDir, processId });
    }
    return hold(path, token);
  } catch (error) {
    throw error instanceof Problem ? error : asDataDirProblem(error, dataDir);
  }
}

function hold(path: string, token: string): Unlock {
  held.set(path, token);
  const touching = setInterval(async () => {
    const now = new Date();
    // A brief disk failure is no reason to stop answering.
    await utimes(path, now, now).catch(() => {});
  }, TOUCH_MS).unref();
  return async () => {
    clearInterval(touching);
    held.delete(path);
    if ((await readLock(path))?.token === token) await rm(path, { force: true });
  };
}

async function isAlive(path: string, lock: Lock): Promise<boolean> {
  if (held.get(path) === lock.token) return true;
  if (lock.host === hostname()) {
    // A restarted container has the same process id as the one before.
    if (lock.processId === process.pid || !isRunning(lock.processId)) return false;
  }
  // The lock has another machine's clock, or its process id was reused, so it is watched for changes.
  const touchedMs = await lastTouched(path);
  for (let waitedMs = 0; waitedMs < STALE_MS; waitedMs += TOUCH_MS / 4) {
    await delay(TOUCH_MS / 4);
    const laterMs = await lastTouched(path);
    if (laterMs !== touchedMs) return laterMs !== undefined;
  }
  return false;
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // The process belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function lastTouched(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Undefined when there is no lock, or none that a bot has written. */
async function readLock(path: string): Promise<Lock | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Lock;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
