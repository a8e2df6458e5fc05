import {
  type APIUser,
  ChannelType,
  InteractionContextType,
  type Locale,
  PermissionFlagsBits,
} from 'discord.js';
import type { RegisteredCommand } from '../state/fake-commands.js';
import type { FakeChannel } from '../state/fake-places.js';

/** Discord's limit on what a person without a subscription uploads. */
export const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;
/** A bot’s usual permissions in a channel: seeing it, writing, links and attachments. */
const APP_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/** What is true of a member wherever they are. */
export interface MemberTraits {
  readonly user: APIUser;
  /** The language of their Discord. */
  locale: Locale;
  /** Their permissions in servers; private conversations have none. */
  permissions: bigint;
  /** Commands that the server’s settings allow them, whatever permissions those require. */
  readonly grantedCommands: readonly string[];
  /** True when they installed the bot for themselves. */
  readonly hasInstalled: boolean;
}

/** True when Discord shows a command to a member in a channel. */
export function isOffered(
  command: RegisteredCommand,
  traits: MemberTraits,
  channel: FakeChannel,
): boolean {
  const { contexts, integration_types, default_member_permissions: needed } = command;
  const owners = ownersOf(traits, channel);
  if (!integration_types.some((type) => String(type) in owners)) return false;
  if (!(contexts ?? [0, 1, 2]).includes(contextOf(channel))) return false;
  if (needed === null || !channel.server) return true;
  if (traits.grantedCommands.includes(command.name)) return true;
  if (traits.permissions & PermissionFlagsBits.Administrator) return true;
  return needed !== '0' && (traits.permissions & BigInt(needed)) === BigInt(needed);
}

/**
 * Returns who installed the bot there: the server (“0” in the bot’s own direct messages), the member, or
 * both.
 */
export function ownersOf(
  { user, hasInstalled }: MemberTraits,
  { server, type }: FakeChannel,
): Record<string, string> {
  const isServerInstall = server?.hasBot ?? type === ChannelType.DM;
  return {
    ...(isServerInstall && { 0: server?.id ?? '0' }),
    ...(hasInstalled && { 1: user.id }),
  };
}

/** Returns the part of an interaction’s payload about who acts, and where. */
export function describeStanding(traits: MemberTraits, channel: FakeChannel): object {
  const { user, locale, permissions } = traits;
  const { server, id, name, type, recipients } = channel;
  const common = {
    locale,
    channel_id: id,
    context: contextOf(channel),
    app_permissions: String(APP_PERMISSIONS),
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
  if (!server) {
    const named = type === ChannelType.GroupDM && { name, owner_id: recipients[0]?.id, icon: null };
    return { ...common, user, channel: { id, type, last_message_id: null, recipients, ...named } };
  }
  return {
    ...common,
    guild_id: server.id,
    guild: { id: server.id, locale: server.locale, features: [] },
    guild_locale: server.locale,
    member: describeMember(user, permissions),
    channel: {
      id,
      type,
      name,
      guild_id: server.id,
      parent_id: null,
      position: 0,
      topic: null,
      nsfw: false,
      last_message_id: null,
      rate_limit_per_user: 0,
      flags: 0,
      permissions: String(permissions),
    },
  };
}

function contextOf({ server, type }: FakeChannel): InteractionContextType {
  if (server) return InteractionContextType.Guild;
  return type === ChannelType.DM
    ? InteractionContextType.BotDM
    : InteractionContextType.PrivateChannel;
}

function describeMember(user: APIUser, permissions: bigint): object {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    permissions: String(permissions),
  };
}
