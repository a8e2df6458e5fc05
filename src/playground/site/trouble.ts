import { InteractionResponseType } from 'discord.js';
import type { BotProcess } from '../bot-process.js';
import type { FakeDiscord } from '../fake-discord.js';
import type { TroubleView } from '../page/protocol.js';
import type { LoggedRequest } from '../rest/rest-call.js';

/** Annoyingly slow, but within Discord’s three seconds. */
const SLOWNESS_MS = 1_500;
const SLOW_REPLIES = 6;
/** First responses that show nothing to read yet, or only suggestions. */
const NO_REPLIES: readonly unknown[] = [
  InteractionResponseType.ApplicationCommandAutocompleteResult,
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
];

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
    make: (discord) => discord.misbehave({ on: isReply, answer: { status: 500 } }),
  },
  {
    key: 'limit',
    label: 'Answer the next reply with a rate limit (429)',
    make: (discord) =>
      discord.misbehave({ on: isReply, answer: { status: 429, retryAfterMs: SLOWNESS_MS } }),
  },
  {
    key: 'slow',
    label: `Be slow for the next ${SLOW_REPLIES} replies`,
    make: (discord) =>
      discord.misbehave({ on: isReply, times: SLOW_REPLIES, answer: { stallMs: SLOWNESS_MS } }),
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

/** True for a call that shows a person what they wait for: a message, a change of one, or a form. */
function isReply({ method, path, body }: LoggedRequest): boolean {
  if (path.startsWith('/webhooks/')) return method === 'POST' || method === 'PATCH';
  if (!path.startsWith('/interactions/')) return false;
  return !NO_REPLIES.includes((body as { type?: unknown } | undefined)?.type);
}
