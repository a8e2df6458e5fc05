import type { Interaction } from 'discord.js';
import type { Logger } from '../../log.js';
import { recentlyUsed } from '../../recently-used.js';
import { within } from '../../within.js';
import type { FairTurns } from './limits/fair-turns.js';
import { shareOf } from './limits/take-turn.js';
import { replyPrivately } from './reply.js';
import { textsFor } from './texts-for.js';

/** With the goodbye, this stays below the 3 s promised to service managers. */
const FINISH_TIMEOUT_MS = 1_700;
const TELL_TIMEOUT_MS = 700;
/** Far more than arrive during the seconds in which Discord may redeliver one. */
const MAX_REMEMBERED = 10_000;

/** The interactions in progress. Each is answered once, however often it is delivered. */
export class InteractionsUnderWay {
  readonly #underWay = new Map<Interaction, Promise<void>>();
  readonly #delivered = recentlyUsed<true>(MAX_REMEMBERED);

  constructor(
    private readonly log: Logger,
    private readonly turns: FairTurns,
  ) {}

  /**
   * Answers an interaction in its server's turn, or in the person's for direct messages.
   * @param route answers it, and is told when it arrived, by `performance.now()`; never rejects
   */
  take(interaction: Interaction, route: (arrivedMs: number) => Promise<void>): void {
    if (this.#delivered.has(interaction.id)) return;
    this.#delivered.set(interaction.id, true);
    const arrivedMs = performance.now();
    const isTaken = this.turns.take(shareOf(interaction), () => {
      const routed = route(arrivedMs);
      this.#underWay.set(interaction, routed);
      void routed.then(() => this.#underWay.delete(interaction));
    });
    if (!isTaken) this.log.warn({ server: interaction.guildId }, 'too much at once: not answered');
  }

  /** Waits a moment for interactions in progress, then tells those still waiting that the bot restarts. */
  async finish(): Promise<void> {
    await within(FINISH_TIMEOUT_MS, Promise.all(this.#underWay.values()));
    const told = [...this.#underWay.keys()].map(tellOfRestart);
    await within(TELL_TIMEOUT_MS, Promise.allSettled(told));
  }
}

async function tellOfRestart(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  await replyPrivately(interaction, textsFor(interaction.locale).failures.restarting);
}
