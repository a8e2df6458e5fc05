import { type MessageContextMenuCommandInteraction, MessageFlags, messageLink } from 'discord.js';

/** Returns the link to the message on which a menu was used; undefined if only the member can see it. */
export function linkToTarget({
  guildId,
  channelId,
  targetMessage: { id, flags },
}: MessageContextMenuCommandInteraction): string | undefined {
  if (flags.has(MessageFlags.Ephemeral)) return undefined;
  return guildId === null ? messageLink(channelId, id) : messageLink(channelId, id, guildId);
}
