import { type APIUser, Locale, PermissionFlagsBits } from 'discord.js';
import { createUser, FakeChannel, FakeServer } from '../state/fake-places.js';
import { createSnowflake } from '../state/snowflake.js';
import { FakeMember } from './fake-member.js';
import type { MemberWorld } from './fake-person.js';

export interface ServerOptions {
  readonly name?: string;
  /** By default en-US. */
  readonly locale?: Locale;
  /** True when the bot was invited: it was, unless this says otherwise. */
  readonly hasBot?: boolean;
}

export interface MemberOptions {
  readonly name: string;
  /** By default en-US. */
  readonly locale?: Locale;
  /** Their server; by default the first one, which is created if there is none. */
  readonly server?: FakeServer;
  /** True to place them in a direct message with the bot. */
  readonly directMessage?: boolean;
  /**
   * True when they installed the bot for themselves; without a server they are in a conversation with a
   * friend.
   */
  readonly userInstall?: boolean;
  /** True for a moderator, who may manage messages. */
  readonly moderator?: boolean;
  /** Their permissions in the server, in place of those of a member or moderator. */
  readonly permissions?: bigint;
  /** Commands that the server’s settings allow them, whatever permissions those require. */
  readonly grantedCommands?: readonly string[];
}

const MEMBER_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;
const MODERATOR_PERMISSIONS = MEMBER_PERMISSIONS | PermissionFlagsBits.ManageMessages;

/** All servers, channels and people. */
export class FakePopulation {
  readonly servers: FakeServer[] = [];
  private readonly privateChannels: FakeChannel[] = [];
  private readonly users: APIUser[] = [];

  constructor(
    private readonly bot: APIUser,
    private readonly world: MemberWorld,
  ) {}

  addServer(options: ServerOptions = {}): FakeServer {
    const { name = 'The Reading Room', locale = Locale.EnglishUS, hasBot = true } = options;
    const server = new FakeServer(name, locale, hasBot);
    this.servers.push(server);
    return server;
  }

  addMember(options: MemberOptions): FakeMember {
    const { name, locale = Locale.EnglishUS, moderator = false, userInstall = false } = options;
    const user = createUser(name, createSnowflake(), false);
    this.users.push(user);
    const permissions =
      options.permissions ?? (moderator ? MODERATOR_PERMISSIONS : MEMBER_PERMISSIONS);
    const { grantedCommands = [] } = options;
    const traits = { user, locale, permissions, grantedCommands, hasInstalled: userInstall };
    return new FakeMember(this.world, traits, this.place(options, user));
  }

  findChannel(id: string): FakeChannel | undefined {
    const all = [...this.servers.flatMap(({ channels }) => channels), ...this.privateChannels];
    return all.find((channel) => channel.id === id);
  }

  /** Returns a person’s name; undefined for an unknown id. */
  findName(userId: string): string | undefined {
    const user = [this.bot, ...this.users].find(({ id }) => id === userId);
    return user?.global_name ?? user?.username;
  }

  private place(options: MemberOptions, user: APIUser): FakeChannel {
    const { name, server, directMessage, userInstall } = options;
    if (!directMessage && (server || !userInstall)) {
      return (server ?? this.servers[0] ?? this.addServer()).channel;
    }
    const other = directMessage ? this.bot : createUser('Friend', createSnowflake(), false);
    const channel = new FakeChannel(name, undefined, [user, other]);
    this.privateChannels.push(channel);
    return channel;
  }
}
