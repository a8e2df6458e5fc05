import { setTimeout as delay } from 'node:timers/promises';
import { type APIGatewayBotInfo, type REST, Routes } from 'discord.js';
import type { Config } from '../../config.js';
import type { Logger } from '../../log.js';
import { Problem } from '../../problem.js';

/**
 * Discord answers and greets a shard within a second or two; this leaves time for a slow network and a
 * retry.
 */
export const SHARD_TIMEOUT_MS = 30_000;
/** Allows for clocks that differ and values that were rounded. */
const RESET_MARGIN_MS = 1_000;

/** The shards of this process. */
export interface ShardPlan {
  /** From 0, in ascending order, at least one. */
  readonly ids: readonly number[];
  /** Of the whole bot, over all its processes. */
  readonly total: number;
}

/** Returns the shards that the setting asks for. */
function planShards(shards: Config['shards'], recommended: number): ShardPlan {
  if (shards === 'auto') return { ids: range(0, recommended), total: recommended };
  if (typeof shards === 'number') return { ids: range(0, shards), total: shards };
  return { ids: range(shards.first, shards.last + 1), total: shards.total };
}

/**
 * Asks Discord which shards to start, and waits until the bot may open that many connections.
 * @throws Problem `discord-shards-too-many` when it may never open that many
 */
export async function awaitShards(
  rest: REST,
  shards: Config['shards'],
  log: Logger,
  signal?: AbortSignal,
): Promise<ShardPlan> {
  for (;;) {
    const silence = AbortSignal.timeout(SHARD_TIMEOUT_MS);
    const answer = rest.get(Routes.gatewayBot(), {
      signal: signal ? AbortSignal.any([signal, silence]) : silence,
    });
    const info = (await answer) as APIGatewayBotInfo;
    const plan = planShards(shards, info.shards);
    const { total, remaining, reset_after } = info.session_start_limit;
    const needed = plan.ids.length;
    if (needed <= remaining) return plan;
    if (needed > total) throw new Problem('discord-shards-too-many', { needed, total });
    const waitMs = reset_after + RESET_MARGIN_MS;
    const until = new Date(Date.now() + waitMs).toISOString();
    log.warn({ remaining, needed, until }, `Discord lets the bot connect again at ${until}`);
    await delay(waitMs, undefined, { ...(signal && { signal }) });
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
