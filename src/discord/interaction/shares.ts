import { LRUCache } from 'lru-cache';

/** Far more than are shared while a press is on its way. */
const MAX_REMEMBERED = 1000;

/**
 * Private messages that were just shared, by id: Discord still delivers presses that were made before
 * the button was gone.
 */
export class Shares {
  readonly #postings = new LRUCache<string, Promise<void>>({ max: MAX_REMEMBERED });

  /** Posts a message unless that was done or is under way; settles as that posting does. */
  postOnce(messageId: string, post: () => Promise<unknown>): Promise<void> {
    const known = this.#postings.get(messageId);
    if (known) return known;
    const posting = post().then(
      () => {},
      (error) => {
        // The next press tries again.
        this.#postings.delete(messageId);
        throw error;
      },
    );
    this.#postings.set(messageId, posting);
    return posting;
  }
}
