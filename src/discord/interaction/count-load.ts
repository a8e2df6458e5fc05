import { Problem } from '../../problem.js';
import type { Services } from './command.js';

/**
 * Counts a load, or whatever takes as long, against the server that it is for.
 * @throws Problem `too-many-loads`
 */
export function countLoad(serverId: string, { limits }: Pick<Services, 'limits'>): void {
  const waitMs = limits.loads.take(serverId);
  if (waitMs > 0) throw new Problem('too-many-loads', { waitMs });
}
