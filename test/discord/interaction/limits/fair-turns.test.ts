import { setImmediate as nextTick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FairTurns } from '../../../../src/discord/interaction/limits/fair-turns.js';

function work(ms: number): void {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs);
}

async function untilDone(isDone: () => boolean): Promise<void> {
  while (!isDone()) await nextTick();
}

describe('FairTurns', () => {
  it('runs at once what nobody waits before', () => {
    const turns = new FairTurns();
    let ran = false;
    turns.take('one', () => {
      ran = true;
    });
    expect(ran).toBe(true);
  });

  it('lets nobody wait for more than one turn of whoever asks for much', async () => {
    const turns = new FairTurns();
    const order: string[] = [];
    const take = (who: string, ms: number) =>
      turns.take(who, () => {
        work(ms);
        order.push(who);
      });
    for (let count = 0; count < 20; count++) take('greedy', 5);
    for (const who of ['modest', 'humble', 'meek']) take(who, 1);
    await untilDone(() => order.length === 23);
    expect(order.slice(0, 4).sort()).toEqual(['greedy', 'humble', 'meek', 'modest']);
  });

  it('shares the time among those who all ask for much, whoever came first', async () => {
    const turns = new FairTurns();
    const order: string[] = [];
    for (const who of ['first', 'second']) {
      for (let count = 0; count < 20; count++) {
        turns.take(who, () => {
          work(2);
          order.push(who);
        });
      }
    }
    await untilDone(() => order.length === 40);
    const firsts = order.slice(0, 20).filter((who) => who === 'first').length;
    expect(firsts).toBeGreaterThan(5);
    expect(firsts).toBeLessThan(15);
  });

  it('counts what goes on in slices, and lets each do one such thing at a time', async () => {
    const turns = new FairTurns();
    const order: string[] = [];
    const check = (who: string, slices: number) =>
      turns.run(who, async () => {
        for (let slice = 0; slice < slices; slice++) {
          work(5);
          await nextTick();
        }
        order.push(who);
      });
    const greedy = [check('greedy', 8), check('greedy', 8)];
    const { ms } = await check('modest', 2);
    expect(order).toEqual(['modest']);
    expect(ms).toBeGreaterThan(5);
    const [first] = await Promise.all(greedy);
    expect(first?.ms).toBeGreaterThan(25);
    expect(order).toEqual(['modest', 'greedy', 'greedy']);
  });

  it('goes on after work that fails', async () => {
    const turns = new FairTurns();
    const fails = () => {
      throw new Error('no');
    };
    await expect(turns.run('one', fails)).rejects.toThrow('no');
    await expect(turns.run('one', async () => fails())).rejects.toThrow('no');
    expect((await turns.run('one', () => 'yes')).result).toBe('yes');
  });

  it('keeps no more than some thousands waiting for anyone, and goes on after a turn that fails', async () => {
    const turns = new FairTurns();
    let ran = 0;
    const count = () => {
      ran += 1;
    };
    const taken = Array.from({ length: 5_000 }, () => turns.take('flood', count));
    const accepted = taken.filter(Boolean).length;
    expect(accepted).toBeLessThan(3_000);
    expect(turns.take('other', count)).toBe(true);
    await untilDone(() => ran === accepted + 1);
  });
});
