import type { BaseInteraction } from 'discord.js';
import type { Services } from './command.js';

/** Somebody asked again too early; they are told when they can. */
export class TooManyQuestions extends Error {
  constructor(readonly waitMs: number) {
    super(`asked ${waitMs} ms too early`);
  }
}

/**
 * Counts a question, or whatever takes as long to answer, against who asks it.
 * @throws TooManyQuestions
 */
export function countQuestion(
  { user }: Pick<BaseInteraction, 'user'>,
  { limits }: Pick<Services, 'limits'>,
): void {
  const waitMs = limits.asks.take(user.id);
  if (waitMs > 0) throw new TooManyQuestions(waitMs);
}
