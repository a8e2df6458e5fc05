import type { Interaction } from 'discord.js';
import type { Services } from '../command.js';

/** Returns who is charged for an interaction's time: its server, or the person in direct messages. */
export function shareOf({ guildId, user }: Pick<Interaction, 'guildId' | 'user'>): string {
  return guildId ?? user.id;
}

/**
 * Does expensive work in the server's turn, one piece of work at a time for each server, and charges
 * its time to the server and the person.
 * @throws Problem `too-many-questions` when either has used up their time, or too much is waiting
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
