import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedRequest } from './rest-call.js';

/** A fault in Discord's answers to REST calls. */
export interface Fault {
  /**
   * Affects calls whose `METHOD /path` contains or matches this, or for which it returns true; all calls
   * when absent.
   */
  readonly on?: string | RegExp | ((call: LoggedRequest) => boolean);
  /** How many calls it affects; 1 when absent. */
  readonly times?: number;
  /**
   * One of: an error; a rate limit; a delay, after which the call is answered as usual (never, if it is
   * infinite); or a cut connection, before the call is read or after it is carried out.
   */
  readonly answer:
    | { readonly status: 500 | 502 | 503 | 504 }
    | { readonly status: 429; readonly retryAfterMs: number; readonly isGlobal?: boolean }
    | { readonly stallMs: number }
    | { readonly cutOff: 'unheard' | 'unanswered' };
}

/**
 * What remains to be done with a call after a fault: answer it, carry it out and cut the connection, or
 * nothing.
 */
export type CallFate = 'answer' | 'carry-out' | 'nothing';

/** The planned faults, in order. */
export class FaultPlan {
  private readonly planned: { readonly fault: Fault; left: number }[] = [];
  private readonly stalls = new AbortController();

  add(fault: Fault): void {
    this.planned.push({ fault, left: fault.times ?? 1 });
  }

  /** Carries out the first fault for a call; resolves to what remains to be done. */
  async play(call: LoggedRequest, response: ServerResponse): Promise<CallFate> {
    const index = this.planned.findIndex(({ fault }) => isMeant(fault, call));
    const entry = this.planned[index];
    if (!entry) return 'answer';
    entry.left -= 1;
    if (entry.left <= 0) this.planned.splice(index, 1);
    const { answer } = entry.fault;
    if ('stallMs' in answer) return (await this.stall(answer.stallMs)) ? 'nothing' : 'answer';
    if ('cutOff' in answer) {
      if (answer.cutOff === 'unanswered') return 'carry-out';
      response.destroy();
      return 'nothing';
    }
    if (answer.status === 429) limit(response, answer.retryAfterMs, answer.isGlobal ?? false);
    else response.writeHead(answer.status, { 'content-type': 'text/plain' }).end('upstream error');
    return 'nothing';
  }

  close(): void {
    this.stalls.abort();
  }

  private async stall(stallMs: number): Promise<boolean> {
    if (stallMs === Number.POSITIVE_INFINITY) return true;
    const options = { signal: this.stalls.signal, ref: false };
    return sleep(stallMs, false, options).catch(() => true);
  }
}

function isMeant({ on = '' }: Fault, call: LoggedRequest): boolean {
  if (typeof on === 'function') return on(call);
  const route = `${call.method} ${call.path}`;
  return typeof on === 'string' ? route.includes(on) : on.test(route);
}

function limit(response: ServerResponse, retryAfterMs: number, isGlobal: boolean): void {
  const seconds = retryAfterMs / 1000;
  const headers = {
    'content-type': 'application/json',
    'retry-after': String(seconds),
    ...(isGlobal
      ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
      : {
          'x-ratelimit-scope': 'user',
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.now() / 1000 + seconds),
          'x-ratelimit-reset-after': String(seconds),
          'x-ratelimit-bucket': 'playground',
        }),
  };
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal };
  response.writeHead(429, headers).end(JSON.stringify(body));
}
