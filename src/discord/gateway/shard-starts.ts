import type { Logger } from '../../log.js';
import { SHARD_TIMEOUT_MS, type ShardPlan } from './shard-plan.js';

/** Stands for whichever shard identifies first. */
const ANY = -1;

/**
 * Tracks the shards of a process until all are up. Each shard's time limit starts when it identifies,
 * so any number may queue for that.
 */
export class ShardStarts {
  /** Resolves when one shard is up; rejects with a `TimeoutError` when none came up in time. */
  readonly first: Promise<void>;
  /** Resolves when all are up. */
  readonly all: Promise<void>;
  readonly #up = new Set<number>();
  readonly #timers = new Map<number, NodeJS.Timeout>();
  #firstIsUp = () => {};
  #allAreUp = () => {};
  #noneCame = (_: Error) => {};

  constructor(
    private readonly plan: ShardPlan,
    private readonly log: Logger,
    private readonly timeoutMs: number = SHARD_TIMEOUT_MS,
  ) {
    this.first = new Promise((resolve, reject) => {
      this.#firstIsUp = resolve;
      this.#noneCame = reject;
    });
    this.all = new Promise((resolve) => {
      this.#allAreUp = resolve;
    });
    this.#timers.set(ANY, this.#expect(ANY));
  }

  /** Records that a shard is about to identify. */
  identifies(shard: number): void {
    for (const each of [ANY, shard]) clearTimeout(this.#timers.get(each));
    this.#timers.set(shard, this.#expect(shard));
  }

  /** Records that a shard is connected, for the first time or again. */
  isUp(shard: number): void {
    clearTimeout(this.#timers.get(shard));
    this.#timers.delete(shard);
    if (this.#up.has(shard)) return;
    this.#up.add(shard);
    const { up, of } = this.#progress();
    this.log.info({ shard, up, of }, `shard ${up} of ${of} is up`);
    this.#firstIsUp();
    if (up === of) this.#allAreUp();
  }

  /** Stops tracking. */
  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #expect(shard: number): NodeJS.Timeout {
    return setTimeout(() => {
      if (this.#up.size === 0) this.#noneCame(new DOMException('no shard came', 'TimeoutError'));
      else this.log.warn({ shard, ...this.#progress() }, `shard ${shard} is late`);
    }, this.timeoutMs);
  }

  #progress() {
    return { up: this.#up.size, of: this.plan.ids.length };
  }
}
