import type { BotProcess } from '../bot-process.js';
import type { FakeDiscord } from '../fake-discord.js';
import type { TroubleView } from '../page/protocol.js';

/** Requests that people wait for. */
const REPLIES = /^(?:POST \/interactions\/|(?:POST|PATCH) \/webhooks\/)/;
/** Annoyingly slow, but within Discord’s three seconds. */
const SLOWNESS_MS = 1_500;
const SLOW_CALLS = 6;

interface Trouble extends TroubleView {
  readonly make: (discord: FakeDiscord, bot: BotProcess) => unknown;
}

const TROUBLES: readonly Trouble[] = [
  {
    key: 'gateway',
    label: 'Cut the bot’s connection',
    make: (discord) => discord.dropGateway(),
  },
  {
    key: 'error',
    label: 'Answer the next reply with an error 500',
    make: (discord) => discord.misbehave({ on: REPLIES, answer: { status: 500 } }),
  },
  {
    key: 'limit',
    label: 'Answer the next reply with a rate limit (429)',
    make: (discord) =>
      discord.misbehave({ on: REPLIES, answer: { status: 429, retryAfterMs: SLOWNESS_MS } }),
  },
  {
    key: 'slow',
    label: `Be slow for the next ${SLOW_CALLS} replies`,
    make: (discord) =>
      discord.misbehave({ on: REPLIES, times: SLOW_CALLS, answer: { stallMs: SLOWNESS_MS } }),
  },
  {
    key: 'restart',
    label: 'Restart the bot',
    make: async (_discord, bot) => {
      await bot.stop();
      await bot.start();
    },
  },
];

/** The troubles that the page offers. */
export const troubles: readonly TroubleView[] = TROUBLES.map(({ key, label }) => ({ key, label }));

/** Causes a trouble. Returns false when there is none of that name. */
export async function makeTrouble(
  key: string,
  discord: FakeDiscord,
  bot: BotProcess,
): Promise<boolean> {
  const trouble = TROUBLES.find((each) => each.key === key);
  await trouble?.make(discord, bot);
  return trouble !== undefined;
}
