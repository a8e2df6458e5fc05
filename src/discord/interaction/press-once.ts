import type { MessageComponentInteraction } from 'discord.js';
import { LRUCache } from 'lru-cache';

/** Far more than are pressed while a press is on its way. */
const MAX_REMEMBERED = 1000;

type Pressed = Pick<MessageComponentInteraction, 'customId'> & {
  readonly message: Pick<MessageComponentInteraction['message'], 'id' | 'editedTimestamp'>;
};

/**
 * What was just done at the press of a button: Discord still delivers presses that were made before
 * the button was gone.
 */
export class PressOnce {
  readonly #done = new LRUCache<string, Promise<void>>({ max: MAX_REMEMBERED });

  /**
   * Does what a button stands for, unless that was done or is under way since the message was last
   * edited; settles as the first time does.
   */
  do({ customId, message }: Pressed, act: () => Promise<unknown>): Promise<void> {
    const key = [message.id, message.editedTimestamp ?? '', customId].join(' ');
    const known = this.#done.get(key);
    if (known) return known;
    const acting = act().then(
      () => {},
      (error) => {
        // The next press tries again.
        this.#done.delete(key);
        throw error;
      },
    );
    this.#done.set(key, acting);
    return acting;
  }
}
