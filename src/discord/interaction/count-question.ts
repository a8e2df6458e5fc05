import type { BaseInteraction } from 'discord.js';
import { Problem } from '../../problem.js';
import type { Services } from './command.js';

/**
 * Counts a question, or whatever takes as long to answer, against who asks it.
 * @throws Problem `too-many-questions`
 */
export function countQuestion(
  { user }: Pick<BaseInteraction, 'user'>,
  { limits }: Pick<Services, 'limits'>,
): void {
  const waitMs = limits.asks.take(user.id);
  if (waitMs > 0) throw new Problem('too-many-questions', { waitMs });
}
