import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { FakeGateway } from './gateway/fake-gateway.js';
import type { ShardIdentity } from './gateway/gateway-session.js';
import type { Identify, IdentifyLimits } from './gateway/identify-limit.js';
import { FakeInteractions } from './interactions/fake-interactions.js';
import type { FakeMember } from './people/fake-member.js';
import {
  FakePopulation,
  type MemberOptions,
  type ServerOptions,
} from './people/fake-population.js';
import { FakeRest } from './rest/fake-rest.js';
import type { Fault } from './rest/fault-plan.js';
import type { LoggedRequest } from './rest/rest-call.js';
import { discordRoutes } from './rest/rest-routes.js';
import { createBot, createToken, describeApplication } from './state/fake-application.js';
import { FakeAttachments } from './state/fake-attachments.js';
import { FakeCommands, type RegisteredCommand } from './state/fake-commands.js';
import { FakeMessages, type StoredMessage } from './state/fake-messages.js';
import type { FakeChannel, FakeServer } from './state/fake-places.js';
import { createSnowflake } from './state/snowflake.js';

export type { SeenMessage } from './people/seen-message.js';

export interface FakeDiscordOptions {
  /** The token that the bot must use; by default one is made up. */
  readonly token?: string;
  /** By default 0, which takes any free port. */
  readonly port?: number;
  /** How long a bot has for its first response; by default Discord’s 3 seconds. */
  readonly responseWindowMs?: number;
  /** How long it then has to edit and follow up; by default Discord’s 15 minutes. */
  readonly tokenLifetimeMs?: number;
  /** The number of shards that bots are told to start; by default 1. */
  readonly shards?: number;
  /** The limit on identifying; by default far more than is needed. */
  readonly identifyLimits?: Partial<IdentifyLimits>;
}

/**
 * A small Discord on this machine for the real discord.js client. It enforces Discord’s rules, lets members
 * act, and shows what each of them sees.
 */
export class FakeDiscord {
  readonly applicationId = createSnowflake();
  readonly token: string;
  private readonly bot = createBot(this.applicationId);
  private readonly attachments = new FakeAttachments(() => this.origin);
  private readonly messages = new FakeMessages(this.attachments);
  private readonly registered = new FakeCommands(this.applicationId);
  private readonly interactions: FakeInteractions;
  private readonly population: FakePopulation;
  private readonly gateway: FakeGateway;
  private readonly rest: FakeRest;
  private port = 0;

  private constructor(options: FakeDiscordOptions) {
    this.token = options.token ?? createToken(this.applicationId);
    const gatewayUrl = () => `ws://127.0.0.1:${this.port}/`;
    const application = describeApplication(this.bot);
    this.gateway = new FakeGateway({
      token: this.token,
      url: gatewayUrl,
      identifyLimits: options.identifyLimits ?? {},
      describe: (isOfShard) => ({
        user: this.bot,
        application: { id: application.id, flags: application.flags },
        guilds: this.population.servers
          .filter(({ id, hasBot }) => hasBot && isOfShard(id))
          .map(({ id }) => ({ id, unavailable: true })),
      }),
    });
    this.interactions = new FakeInteractions({
      bot: this.bot,
      messages: this.messages,
      responseWindowMs: options.responseWindowMs ?? 3_000,
      tokenLifetimeMs: options.tokenLifetimeMs ?? 15 * 60_000,
      dispatch: (payload, serverId) =>
        this.gateway.dispatch('INTERACTION_CREATE', payload, serverId),
    });
    this.population = new FakePopulation(this.bot, {
      commands: this.registered,
      messages: this.messages,
      attachments: this.attachments,
      interactions: this.interactions,
    });
    this.rest = new FakeRest({
      token: this.token,
      findFile: (path) => this.attachments.find(path),
      routes: discordRoutes({
        application,
        bot: this.bot,
        commands: this.registered,
        messages: this.messages,
        interactions: this.interactions,
        gatewayUrl,
        sessionStartLimit: () => this.gateway.sessionStartLimit,
        servers: () => this.population.servers.filter(({ hasBot }) => hasBot).map(({ id }) => id),
        shards: options.shards ?? 1,
        findChannel: (id) => this.population.findChannel(id),
      }),
    });
    this.gateway.listen(this.rest.server);
  }

  /** Starts a Discord; stop it when done. */
  static async start(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
    const discord = new FakeDiscord(options);
    await discord.listen(options.port ?? 0);
    return discord;
  }

  /** The value for discord.js’s `rest.api`, such as `http://127.0.0.1:40123/api`. */
  get apiUrl(): string {
    return `${this.origin}/api`;
  }

  /** The registered global commands. */
  get commands(): readonly RegisteredCommand[] {
    return this.registered.all;
  }

  /** The REST calls so far, oldest first (the latest few thousand). */
  get requests(): readonly LoggedRequest[] {
    return this.rest.requests;
  }

  /** The shards that identified, with their intents. */
  get shards(): readonly ShardIdentity[] {
    return this.gateway.shards;
  }

  /** When shards identified so far, oldest first, by `performance.now()`. */
  get identifies(): readonly Identify[] {
    return this.gateway.identifies;
  }

  /** True while all shards of a bot are connected. */
  get isConnected(): boolean {
    return this.gateway.isReady();
  }

  /** Resolves once all shards of a bot are connected (again). */
  ready(): Promise<void> {
    return this.gateway.ready();
  }

  /** Finds a message as it was sent, even a deleted one. */
  readonly find = (messageId: string): StoredMessage | undefined => this.messages.find(messageId);

  /** Calls `watcher` after each message that came, changed or was deleted, until the returned function is called. */
  watchMessages(watcher: (message: StoredMessage) => void): () => void {
    return this.messages.watch(watcher);
  }

  /** The messages in a channel that were not deleted, oldest first, whoever may see them. */
  messagesIn(channel: FakeChannel): readonly StoredMessage[] {
    return this.messages.in(channel);
  }

  /** The name that Discord shows for a mentioned person, channel or role. */
  readonly nameOf = (kind: 'user' | 'role' | 'channel', id: string): string => {
    const { population } = this;
    const names = { channel: population.findChannel(id)?.name, user: population.findName(id) };
    return (kind === 'role' ? undefined : names[kind]) ?? `unknown-${kind}`;
  };

  addServer(options?: ServerOptions): FakeServer {
    return this.population.addServer(options);
  }

  /** Adds a person, in a server unless the options say otherwise. */
  member(options: MemberOptions): FakeMember {
    return this.population.addMember(options);
  }

  /** Plans a fault of the REST side. */
  misbehave(fault: Fault): void {
    this.rest.faults.add(fault);
  }

  /** Cuts the gateway’s connections, as a network failure does. */
  dropGateway(): void {
    this.gateway.drop();
  }

  /** Sends the latest event again, as after a lost connection. */
  repeatLatestEvent(): void {
    this.gateway.repeatLatestEvent();
  }

  /** Asks the bot to connect again and resume. */
  askReconnect(): void {
    this.gateway.askReconnect();
  }

  /** Tells the bot that its session is invalid; for good unless `resumable`. */
  invalidateSession(resumable: boolean): void {
    this.gateway.invalidateSessions(resumable);
  }

  /** Refuses all connections until `comeOnline`. */
  async goOffline(): Promise<void> {
    this.gateway.drop();
    const closed = once(this.rest.server, 'close');
    this.rest.server.close();
    this.rest.server.closeAllConnections();
    await closed;
  }

  /** Listens again, at the same address. */
  comeOnline(): Promise<void> {
    return this.listen(this.port);
  }

  /** Stops everything; members who are still waiting are told that nothing came. */
  async stop(): Promise<void> {
    this.interactions.close();
    this.rest.close();
    this.gateway.close();
    if (this.rest.server.listening) await this.goOffline();
  }

  private get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private async listen(port: number): Promise<void> {
    this.rest.server.listen(port, '127.0.0.1');
    await once(this.rest.server, 'listening');
    this.port = (this.rest.server.address() as AddressInfo).port;
  }
}
