import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../../src/library/work/fair-queue.js';

describe('FairQueue', () => {
  it('runs as many at a time as it has slots, and settles as the tasks do', async () => {
    const queue = new FairQueue(2);
    let [running, most] = [0, 0];
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) =>
        queue.run(`${n}`, async () => {
          running += 1;
          most = Math.max(most, running);
          await tick();
          running -= 1;
          if (n === 3) throw new Error('no');
          return n;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(queue.waiting).toBe(0);
  });

  it('serves a server that used little time before one that used much, however many of its tasks wait', async () => {
    const queue = new FairQueue(1);
    const order: string[] = [];
    const task = (key: string, ms: number) =>
      queue.run(key, async () => {
        order.push(key);
        const until = performance.now() + ms;
        while (performance.now() < until) await tick();
      });
    const tasks = [task('greedy', 20)];
    for (let n = 0; n < 5; n++) tasks.push(task('greedy', 20));
    await tasks[0];
    // They come last.
    tasks.push(task('modest', 1), task('shy', 1));
    await Promise.all(tasks);
    // One of the greedy was under way already.
    expect(order.slice(0, 4)).toEqual(['greedy', 'greedy', 'modest', 'shy']);
  });

  it('gives up tasks that wait too long and, of too many, the latest of the server that used the most', async () => {
    const queue = new FairQueue(1, 2);
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await queue.run('greedy', () => new Promise((resolve) => setTimeout(resolve, 5)));
    const first = queue.run('other', () => held);
    const late = queue.run('late', async () => 'late', performance.now() + 20);
    const greedy = queue.run('greedy', async () => 'greedy');
    const modest = queue.run('modest', async () => 'modest');
    await expect(greedy).rejects.toMatchObject({ code: 'loads-crowded' });
    await expect(late).rejects.toMatchObject({ code: 'loads-crowded' });
    finish();
    await first;
    expect([await modest, queue.waiting]).toEqual(['modest', 0]);
  });

  it('keeps the order of arrival among those that used the same', async () => {
    const queue = new FairQueue(1);
    const order: string[] = [];
    const task = (key: string) => queue.run(key, async () => void order.push(key));
    await Promise.all(['a', 'b', 'c', 'd'].map(task));
    expect(order).toEqual(['a', 'b', 'c', 'd']);
  });
});

function tick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
