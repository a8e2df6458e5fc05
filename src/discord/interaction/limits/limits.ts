import type { BaseInteraction } from 'discord.js';
import { Problem } from '../../../problem.js';
import { RateLimit, type UsesLeft } from './rate-limit.js';
import { TimeBudget } from './time-budget.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Turning pages and opening menus is less work than a question, and people do it faster. */
const ACTS_PER_ASK = 6;
/** Discord asks for suggestions at every pause in typing, a few times a second. */
const SUGGESTIONS_PER_ASK = 30;

/** A refused load does not count against the hourly limit, but nobody may try links without end. */
const TRIES_PER_LOAD = 4;
/**
 * Time of the answering thread per minute: ordinary questions take a millisecond; questions about the
 * largest articles and the longest checks a tenth of a second.
 */
const MEMBER_MS_A_MINUTE = 5_000;
const SERVER_MS_A_MINUTE = 20_000;

/** Keeps one person or server from taking more than their share. */
export class Limits {
  readonly #asks: RateLimit;
  readonly #acts: RateLimit;
  readonly #suggestions: RateLimit;
  readonly #loads: RateLimit;
  readonly #tries: RateLimit;
  readonly #loadsPerHour: number;
  readonly #memberTime: TimeBudget;
  readonly #serverTime = new TimeBudget(SERVER_MS_A_MINUTE, MINUTE_MS);

  /** Takes the operator's limits; 0 means no limit. */
  constructor(config: { readonly asksPerMinute: number; readonly loadsPerHour: number }) {
    this.#asks = new RateLimit(config.asksPerMinute, MINUTE_MS);
    this.#acts = new RateLimit(config.asksPerMinute * ACTS_PER_ASK, MINUTE_MS);
    this.#suggestions = new RateLimit(config.asksPerMinute * SUGGESTIONS_PER_ASK, MINUTE_MS);
    this.#loads = new RateLimit(config.loadsPerHour, HOUR_MS);
    this.#tries = new RateLimit(config.loadsPerHour * TRIES_PER_LOAD, HOUR_MS);
    this.#loadsPerHour = config.loadsPerHour;
    const memberMs = config.asksPerMinute === 0 ? 0 : MEMBER_MS_A_MINUTE;
    this.#memberTime = new TimeBudget(memberMs, MINUTE_MS);
  }

  /**
   * Counts everything that a member does: commands and presses together, typing separately.
   * @throws Problem `too-many-questions`
   */
  countAct({ user, isTyping }: Pick<BaseInteraction, 'user'> & { isTyping: boolean }): void {
    refuse((isTyping ? this.#suggestions : this.#acts).take(user.id));
  }

  /**
   * Counts a question, or anything as expensive, against the member who asks.
   * @throws Problem `too-many-questions`
   */
  countQuestion({ user }: Pick<BaseInteraction, 'user'>): void {
    refuse(this.#asks.take(user.id));
  }

  /**
   * Checks that a member and their server have time left.
   * @throws Problem `too-many-questions`
   */
  checkTime({ guildId, user }: Pick<BaseInteraction, 'guildId' | 'user'>): void {
    const memberMs = this.#memberTime.waitMs(user.id);
    const serverMs = guildId === null ? 0 : this.#serverTime.waitMs(guildId);
    refuse(Math.max(memberMs, serverMs));
  }

  /** Counts time used for a member. */
  countTime({ guildId, user }: Pick<BaseInteraction, 'guildId' | 'user'>, ms: number): void {
    this.#memberTime.spend(user.id, ms);
    if (guildId !== null) this.#serverTime.spend(guildId, ms);
  }

  /**
   * Counts a load against its server.
   * @throws Problem `too-many-loads`
   */
  countLoad(serverId: string): void {
    const waitMs = this.#tries.take(serverId) || this.#loads.take(serverId);
    if (waitMs > 0) throw new Problem('too-many-loads', { waitMs, limit: this.#loadsPerHour });
  }

  /** Undoes the count of a load that was refused before anything was read. */
  forgiveLoad(serverId: string): void {
    this.#loads.giveBack(serverId);
  }

  /** Returns the server's remaining loads of this hour; undefined without a limit. */
  loadsLeft(serverId: string): UsesLeft | undefined {
    return this.#loads.left(serverId);
  }
}

function refuse(waitMs: number): void {
  if (waitMs > 0) throw new Problem('too-many-questions', { waitMs });
}
