import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import type { StoreChange } from '../article-store.js';
import { writeAtomically } from './write-atomically.js';

/** Replaced whenever a program of the operator's has changed a running bot's articles. */
const CHANGED_FILE = 'changed';
/** Looked at by its name, so that it works on every file system. */
const LOOK_EVERY_MS = 2_000;

/** Tells the bot that uses a data folder, if there is one, that any server's article may have changed. */
export async function announceChange(dataDir: string): Promise<void> {
  await writeAtomically(join(dataDir, CHANGED_FILE), Buffer.from(new Date().toISOString()));
}

/**
 * Reports what other programs announce, within seconds.
 * @returns stops it
 */
export function followChanges(
  dataDir: string,
  onChange: (change: StoreChange) => void,
): () => void {
  const path = join(dataDir, CHANGED_FILE);
  const report = () => onChange('all-servers');
  watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, report);
  return () => unwatchFile(path, report);
}
