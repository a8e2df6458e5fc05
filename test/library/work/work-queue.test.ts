import { describe, expect, it } from 'vitest';
import { isQuick, WorkQueue } from '../../../src/library/work/work-queue.js';
import { Problem } from '../../../src/problem.js';

const large = 5_000_000;

describe('WorkQueue', () => {
  it('lets no small source wait for a large one', async () => {
    const queue = new WorkQueue();
    const done: string[] = [];
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = ['1', '2', '3', '4'].map((server) =>
      queue.run(server, large, async () => {
        await held;
        done.push('large');
      }),
    );
    await queue.run('5', 100, async () => void done.push('small'));
    expect(done).toEqual(['small']);
    finish();
    await Promise.all(slow);
    expect(done).toHaveLength(5);
  });

  it('starts a source over in the slow lane when it takes longer than its size suggests', async () => {
    const queue = new WorkQueue();
    const limits: number[] = [];
    const result = await queue.run('1', 100, async ({ timeoutMs }) => {
      limits.push(timeoutMs);
      if (limits.length > 1) return 'done';
      throw new Problem('parse-timeout', { name: 'a.md', seconds: 4 });
    });
    expect(result).toBe('done');
    expect(limits[1]).toBeGreaterThan(limits[0] as number);
  });

  it('keeps a slot free for small sources, however many of medium size there are', async () => {
    const queue = new WorkQueue();
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const middling = ['1', '2', '3', '4'].map((server) => queue.run(server, 300_000, () => held));
    expect(await queue.run('5', 100, async () => 'done')).toBe('done');
    finish();
    await Promise.all(middling);
  });

  it('passes any other failure on', async () => {
    const queue = new WorkQueue();
    let runs = 0;
    const failed = queue.run('1', 100, async () => {
      runs += 1;
      throw new Problem('no-text', { name: 'a.md' });
    });
    await expect(failed).rejects.toMatchObject({ code: 'no-text' });
    expect([runs, isQuick(100), isQuick(large)]).toEqual([1, true, false]);
  });
});
