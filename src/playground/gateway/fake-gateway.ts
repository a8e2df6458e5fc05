import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { GatewaySession, type ShardIdentity } from './gateway-session.js';
import { type Identify, IdentifyLimit, type IdentifyLimits } from './identify-limit.js';

/** Discord’s interval between heartbeats. */
const HEARTBEAT_INTERVAL_MS = 41_250;
/** Close codes that end a session for good; after any other it can be resumed. */
const FINAL_CLOSE_CODES = [1000, 1001];

export interface GatewayOptions {
  readonly token: string;
  readonly url: () => string;
  readonly identifyLimits: Partial<IdentifyLimits>;
  /** Returns the part of READY that depends on the shard. */
  readonly describe: (isOfShard: (serverId: string) => boolean) => object;
}

const payloadSchema = z.object({ op: z.int(), d: z.unknown().optional() });
const identifySchema = z.object({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** The WebSocket side of Discord: keeps track of connected shards, and sends them events in order. */
export class FakeGateway {
  private readonly sockets = new WebSocketServer({ noServer: true });
  private readonly sessions = new Map<string, GatewaySession>();
  private readonly byShard = new Map<number, GatewaySession>();
  private readonly waiting: (() => void)[] = [];
  private readonly identifyLimit: IdentifyLimit;
  private latest: readonly [type: string, data: object, serverId?: string] | undefined;

  constructor(private readonly options: GatewayOptions) {
    this.identifyLimit = new IdentifyLimit(options.identifyLimits);
    this.sockets.on('connection', (socket) => this.greet(socket));
  }

  listen(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket, head) => {
      this.sockets.handleUpgrade(request, socket, head, (connection) =>
        this.sockets.emit('connection', connection, request),
      );
    });
  }

  /** The latest identity of each shard. */
  get shards(): ShardIdentity[] {
    return [...this.byShard.values()].map(({ shard }) => shard);
  }

  get identifies(): readonly Identify[] {
    return this.identifyLimit.identifies;
  }

  get sessionStartLimit(): object {
    return this.identifyLimit.describe();
  }

  /** Resolves once all shards of a bot are connected. */
  ready(): Promise<void> {
    if (this.isReady()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Sends an event to the shard of a server; direct messages belong to shard 0. */
  dispatch(type: string, data: object, serverId?: string): void {
    this.latest = serverId === undefined ? [type, data] : [type, data, serverId];
    const shard = serverId === undefined ? 0 : shardOf(serverId, this.shardCount);
    this.byShard.get(shard)?.send(type, data);
  }

  /** Sends the latest event once more. */
  repeatLatestEvent(): void {
    if (this.latest) this.dispatch(...this.latest);
  }

  /** Cuts all connections without notice, as a network failure does; sessions can be resumed. */
  drop(): void {
    for (const session of this.sessions.values()) session.detach();
    for (const socket of this.sockets.clients) socket.terminate();
  }

  /** Asks all shards to connect again (op 7) and resume. */
  askReconnect(): void {
    const word = { op: GatewayOpcodes.Reconnect, d: null };
    for (const session of this.sessions.values()) session.detach(word);
  }

  /** Tells all shards that their sessions are invalid (op 9), and forgets the sessions unless `resumable`. */
  invalidateSessions(resumable: boolean): void {
    const word = { op: GatewayOpcodes.InvalidSession, d: resumable };
    for (const session of this.sessions.values()) session.detach(word);
    if (!resumable) this.sessions.clear();
  }

  close(): void {
    this.drop();
    this.sockets.close();
  }

  private greet(socket: WebSocket): void {
    let session: GatewaySession | undefined;
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      try {
        session = this.hear(socket, session, data.toString());
      } catch (error) {
        const isKnown = error instanceof GatewayRefusal;
        socket.close(isKnown ? error.closeCode : GatewayCloseCodes.DecodeError);
      }
    });
    socket.on('close', (code) => {
      if (session?.socket !== socket) return;
      session.detach();
      if (FINAL_CLOSE_CODES.includes(code)) this.sessions.delete(session.id);
    });
    tell(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } });
  }

  /** Handles a message from a bot; returns the session that its connection then has. */
  private hear(
    socket: WebSocket,
    session: GatewaySession | undefined,
    text: string,
  ): GatewaySession | undefined {
    const { op, d } = payloadSchema.parse(JSON.parse(text));
    const isAuthenticated = session?.socket === socket;
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        tell(socket, { op: GatewayOpcodes.HeartbeatAck });
        return session;
      case GatewayOpcodes.Identify:
      case GatewayOpcodes.Resume:
        if (isAuthenticated) throw new GatewayRefusal(GatewayCloseCodes.AlreadyAuthenticated);
        return op === GatewayOpcodes.Identify ? this.identify(socket, d) : this.resume(socket, d);
      case GatewayOpcodes.PresenceUpdate:
        if (!isAuthenticated) throw new GatewayRefusal(GatewayCloseCodes.NotAuthenticated);
        return session;
      default:
        throw new GatewayRefusal(GatewayCloseCodes.UnknownOpcode);
    }
  }

  private identify(socket: WebSocket, d: unknown): GatewaySession | undefined {
    const {
      token,
      intents,
      shard: [id, count],
    } = identifySchema.parse(d);
    this.checkToken(token);
    if (!(id >= 0 && id < count)) throw new GatewayRefusal(GatewayCloseCodes.InvalidShard);
    if (!this.identifyLimit.take(id)) {
      tell(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    const session = new GatewaySession({ id, count, intents }, socket);
    this.sessions.set(session.id, session);
    this.byShard.delete(id);
    this.byShard.set(id, session);
    session.send('READY', {
      v: 10,
      session_id: session.id,
      resume_gateway_url: this.options.url(),
      shard: [id, count],
      ...this.options.describe((serverId) => shardOf(serverId, count) === id),
    });
    this.announceReady();
    return session;
  }

  private resume(socket: WebSocket, d: unknown): GatewaySession | undefined {
    const { token, session_id, seq } = resumeSchema.parse(d);
    this.checkToken(token);
    const session = this.sessions.get(session_id);
    if (session?.isAhead(seq)) throw new GatewayRefusal(GatewayCloseCodes.InvalidSeq);
    if (!session?.canReplayFrom(seq)) {
      tell(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    session.resume(socket, seq);
    this.announceReady();
    return session;
  }

  private checkToken(token: string): void {
    if (token.replace(/^Bot /, '') === this.options.token) return;
    throw new GatewayRefusal(GatewayCloseCodes.AuthenticationFailed);
  }

  /** The number that the shard that identified last gave. */
  private get shardCount(): number {
    return this.shards.at(-1)?.count ?? 1;
  }

  /** True while all shards of a bot are connected. */
  isReady(): boolean {
    const connected = [...this.byShard.values()].filter(({ socket }) => socket !== undefined);
    return connected.length >= this.shardCount;
  }

  private announceReady(): void {
    if (!this.isReady()) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Ends a connection with one of Discord's close codes. */
class GatewayRefusal extends Error {
  constructor(readonly closeCode: GatewayCloseCodes) {
    super(GatewayCloseCodes[closeCode]);
  }
}

function tell(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}

/** Returns a server’s shard by Discord’s rule. */
function shardOf(serverId: string, count: number): number {
  return Number((BigInt(serverId) >> 22n) % BigInt(count));
}
