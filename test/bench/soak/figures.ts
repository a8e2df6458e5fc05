import { MemberError } from '../../../src/playground/people/member-error.js';

/** A fault excuses failures for this long after it, and those of whatever was under way. */
const FAULT_LASTS_MS = 8_000;

/** Counts members' actions: their times, and failures that no fault excuses. */
export class Figures {
  readonly lost: string[] = [];
  readonly wrong: string[] = [];
  excused = 0;
  readonly #timesMs = new Map<string, number[]>();
  #faultMs = Number.NEGATIVE_INFINITY;

  /** Excuses failures of what is under way, and of what follows shortly. */
  faultHappens(): void {
    this.#faultMs = performance.now();
  }

  /**
   * Runs and counts one action of a member.
   * @param act resolves to what is wrong with the reply, or to undefined
   */
  async time(what: string, act: () => Promise<string | undefined>): Promise<void> {
    const startMs = performance.now();
    try {
      const problem = await act();
      const tookMs = performance.now() - startMs;
      if (this.#isExcused(startMs)) return;
      if (problem !== undefined) this.wrong.push(`${what}: ${problem}`);
      const times = this.#timesMs.get(what) ?? [];
      times.push(tookMs);
      this.#timesMs.set(what, times);
    } catch (error) {
      if (!(error instanceof MemberError)) throw error;
      if (this.#isExcused(startMs)) this.excused += 1;
      else this.lost.push(`${what}: ${error.message}`);
    }
  }

  timesOf(what: string): readonly number[] {
    return this.#timesMs.get(what) ?? [];
  }

  /** For example `answers 12.0/s, p50 7 ms, p99 160 ms, p99.9 200 ms, slowest 240 ms`. */
  summary(what: string, seconds: number): string {
    const times = this.timesOf(what);
    const at = (share: number) => percentile(times, share).toFixed(0);
    const rate = (times.length / seconds).toFixed(1);
    return `${what} ${rate}/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, p99.9 ${at(0.999)} ms, slowest ${at(1)} ms`;
  }

  #isExcused(startMs: number): boolean {
    return this.#faultMs + FAULT_LASTS_MS > startMs && this.#faultMs < performance.now();
  }
}

/** The value that this share of all values does not exceed; 0 when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
