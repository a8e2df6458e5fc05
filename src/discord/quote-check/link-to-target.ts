import { type MessageContextMenuCommandInteraction, MessageFlags, messageLink } from 'discord.js';

/** Where Discord shows the message that a menu was used on; undefined for one that only they see. */
export function linkToTarget({
  guildId,
  channelId,
  targetMessage: { id, flags },
}: MessageContextMenuCommandInteraction): string | undefined {
  if (flags.has(MessageFlags.Ephemeral)) return undefined;
  return guildId === null ? messageLink(channelId, id) : messageLink(channelId, id, guildId);
}
