import type { Interaction } from 'discord.js';
import type { Services } from '../command.js';

/** Whom an interaction's time counts for: its server, or in direct messages the person. */
export function shareOf({ guildId, user }: Pick<Interaction, 'guildId' | 'user'>): string {
  return guildId ?? user.id;
}

/**
 * Does what takes the thread's time when it is the server's turn, one thing at a time for each, and
 * counts that time against the server and the person.
 * @throws Problem `too-many-questions` when either has spent theirs, or too much waits
 */
export async function takeTurn<Result>(
  interaction: Pick<Interaction, 'guildId' | 'user'>,
  { limits, turns }: Pick<Services, 'limits' | 'turns'>,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  limits.checkTime(interaction);
  const { result, ms } = await turns.run(shareOf(interaction), work);
  limits.countTime(interaction, ms);
  return result;
}
