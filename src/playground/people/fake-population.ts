import { type APIUser, Locale, PermissionFlagsBits } from 'discord.js';
import { createUser, FakeChannel, FakeServer } from '../state/fake-places.js';
import { createSnowflake } from '../state/snowflake.js';
import { FakeMember, type MemberWorld } from './fake-member.js';

export interface ServerOptions {
  readonly name?: string;
  /** en-US when absent. */
  readonly locale?: Locale;
  /** True when the bot was invited: it was, unless this says otherwise. */
  readonly hasBot?: boolean;
}

export interface MemberOptions {
  readonly name: string;
  /** en-US when absent. */
  readonly locale?: Locale;
  /** The place they are in: the first server by default, which is made if there is none. */
  readonly server?: FakeServer;
  /** In a direct message with the bot instead. */
  readonly directMessage?: boolean;
  /** They installed the bot for themselves; without a server they talk with a friend. */
  readonly userInstall?: boolean;
  /** May manage messages, which members may not. */
  readonly moderator?: boolean;
  /** Their permissions in the server, instead of a member's or moderator's. */
  readonly permissions?: bigint;
  /** Commands that the server's settings let them use without the permissions for those. */
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

/** The servers, channels and people that there are. */
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

  /** A person's name; undefined for a stranger. */
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
