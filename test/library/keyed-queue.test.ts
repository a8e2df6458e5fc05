import { describe, expect, it } from 'vitest';
import { KeyedQueue } from '../../src/library/keyed-queue.js';

describe('KeyedQueue', () => {
  it('runs what shares a key in order, one at a time, and others meanwhile', async () => {
    const queue = new KeyedQueue();
    const events: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = queue.run('a', async () => {
      events.push('first begins');
      await held;
      events.push('first ends');
    });
    const second = queue.run('a', async () => events.push('second'));
    await queue.run('b', async () => events.push('other'));
    release();
    await Promise.all([first, second]);
    expect(events).toEqual(['first begins', 'other', 'first ends', 'second']);
  });

  it('settles as the task does, and goes on after one that fails', async () => {
    const queue = new KeyedQueue();
    const failing = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', async () => 'next');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('next');
    expect(await queue.run('a', async () => 'later')).toBe('later');
  });

  it('goes on after a task that throws at once', async () => {
    const queue = new KeyedQueue();
    const thrown = queue.run('a', () => {
      throw new Error('no');
    });
    await expect(thrown).rejects.toThrow('no');
    expect(await queue.run('a', async () => 'next')).toBe('next');
  });
});
