import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

export type { Logger };

/** Logs JSON lines to standard output. */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ level });
}
