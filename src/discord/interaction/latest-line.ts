import type { MessageComponentInteraction } from 'discord.js';
import { LRUCache } from 'lru-cache';

/** How long Discord lets a bot delete what it replied. */
const TOKEN_LIFETIME_MS = 15 * 60_000;
/** Far more than are pressed again while they can be deleted. */
const MAX_REMEMBERED = 1000;

/** Private lines that a button answers with each time; only the latest stays. */
export class LatestLine {
  readonly #told = new LRUCache<string, MessageComponentInteraction>({
    max: MAX_REMEMBERED,
    ttl: TOKEN_LIFETIME_MS,
    ttlAutopurge: true,
  });

  /** Deletes what the member was told for an earlier press of the button, now that they are told anew. */
  async keep(interaction: MessageComponentInteraction): Promise<void> {
    const key = [interaction.message.id, interaction.user.id, interaction.customId].join(' ');
    const earlier = this.#told.get(key);
    this.#told.set(key, interaction);
    // They may have dismissed it.
    await earlier?.deleteReply().catch(() => {});
  }
}
