import type { MessageComponentInteraction } from 'discord.js';
import { recentlyUsed } from '../../recently-used.js';

/** Far more than are ever pressed while one press is on its way. */
const MAX_REMEMBERED = 1000;

type Pressed = Pick<MessageComponentInteraction, 'customId'> & {
  readonly message: Pick<MessageComponentInteraction['message'], 'id' | 'editedTimestamp'>;
};

/**
 * Remembers which buttons were just pressed: Discord still delivers presses made before a button
 * disappeared.
 */
export class PressOnce {
  readonly #done = recentlyUsed<Promise<void>>(MAX_REMEMBERED);

  /**
   * Runs a button's action, unless it has run or is running since the message was last edited. Settles
   * as the first run does.
   */
  do({ customId, message }: Pressed, act: () => Promise<unknown>): Promise<void> {
    const key = [message.id, message.editedTimestamp ?? '', customId].join(' ');
    const known = this.#done.get(key);
    if (known) return known;
    const acting = act().then(
      () => {},
      (error) => {
        // It failed, so let the next press try again.
        this.#done.delete(key);
        throw error;
      },
    );
    this.#done.set(key, acting);
    return acting;
  }
}
