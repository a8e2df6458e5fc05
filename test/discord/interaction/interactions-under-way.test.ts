import type { Interaction } from 'discord.js';
import { expect, it } from 'vitest';
import { InteractionsUnderWay } from '../../../src/discord/interaction/interactions-under-way.js';
import { FairTurns } from '../../../src/discord/interaction/limits/fair-turns.js';
import { createLog } from '../../../src/log.js';

it('tells when an interaction arrived, however long its turn is in coming', async () => {
  const underWay = new InteractionsUnderWay(createLog('silent'), new FairTurns());
  const ask = (id: string, route: (arrivedMs: number) => Promise<void>) =>
    underWay.take({ id, guildId: id } as Interaction, route);
  let arrivedMs = Number.POSITIVE_INFINITY;
  const waited = new Promise<void>((resolve) => {
    ask('1', async () => {});
    ask('2', async (ms) => {
      arrivedMs = ms;
      resolve();
    });
  });
  const afterMs = performance.now();
  await waited;
  expect(arrivedMs).toBeLessThanOrEqual(afterMs);
});
