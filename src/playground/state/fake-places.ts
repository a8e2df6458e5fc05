import { type APIUser, ChannelType, type Locale } from 'discord.js';
import { createSnowflake } from './snowflake.js';

/** A server, and whether the bot was invited to it. */
export class FakeServer {
  readonly id = createSnowflake();
  /** The first one is used unless another is named. */
  readonly channels: FakeChannel[] = [];

  constructor(
    readonly name: string,
    readonly locale: Locale,
    readonly hasBot: boolean,
  ) {
    this.addChannel('general');
  }

  get channel(): FakeChannel {
    return this.channels[0] as FakeChannel;
  }

  addChannel(name: string): FakeChannel {
    const channel = new FakeChannel(name, this, []);
    this.channels.push(channel);
    return channel;
  }
}

/** A text channel of a server, or, without a server, a private conversation among `recipients`. */
export class FakeChannel {
  readonly id = createSnowflake();

  constructor(
    readonly name: string,
    readonly server: FakeServer | undefined,
    readonly recipients: readonly APIUser[],
  ) {}

  get type(): ChannelType {
    if (this.server) return ChannelType.GuildText;
    return this.recipients.some(({ bot }) => bot) ? ChannelType.DM : ChannelType.GroupDM;
  }
}

/** Creates a user as Discord describes one. */
export function createUser(name: string, id: string, bot: boolean): APIUser {
  return {
    id,
    username: bot ? name : name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
  };
}
