import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** How many events are kept for a bot that resumes: far more than a test or a visitor causes in a minute. */
const KEPT_EVENTS = 1_000;

/** What a shard said when it identified. */
export interface ShardIdentity {
  readonly id: number;
  readonly count: number;
  readonly intents: number;
}

/** A shard’s session: its events so far, which outlive its connections. */
export class GatewaySession {
  readonly id = randomBytes(16).toString('hex');
  private sequence = 0;
  private readonly events: { readonly sequence: number; readonly text: string }[] = [];

  constructor(
    readonly shard: ShardIdentity,
    /** The connection, while there is one. */
    public socket: WebSocket | undefined,
  ) {}

  /** Sends the shard an event, now or when it resumes. */
  send(type: string, data: object): void {
    this.sequence += 1;
    const payload = { op: GatewayOpcodes.Dispatch, t: type, s: this.sequence, d: data };
    const text = JSON.stringify(payload);
    this.events.push({ sequence: this.sequence, text });
    if (this.events.length > KEPT_EVENTS) this.events.shift();
    this.socket?.send(text);
  }

  /** True when a shard claims to have received more events than there were. */
  isAhead(sequence: number): boolean {
    return sequence > this.sequence;
  }

  /** True when all events after `sequence` are still kept. */
  canReplayFrom(sequence: number): boolean {
    return sequence >= (this.events[0]?.sequence ?? 0) - 1;
  }

  /** Continues on another connection, with the events after `sequence`. */
  resume(socket: WebSocket, sequence: number): void {
    this.socket = socket;
    for (const event of this.events) if (event.sequence > sequence) socket.send(event.text);
    this.send('RESUMED', {});
  }

  /** Detaches the connection after a last message; the session can then be resumed. */
  detach(lastWord?: object): void {
    if (lastWord) this.socket?.send(JSON.stringify(lastWord));
    this.socket = undefined;
  }
}
