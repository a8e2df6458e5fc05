import {
  type APIButtonComponent,
  type APIMessageComponent,
  ComponentType,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  messageLink,
} from 'discord.js';
import { linkButtons } from '../message/message.js';

/** By which the button is found again; far from the ids that Discord gives to the others. */
const CHECKED_COMPONENT_ID = 1002;

/** Where Discord shows the message that a menu was used on; undefined for one that only they see. */
export function linkToTarget({
  guildId,
  channelId,
  targetMessage: { id, flags },
}: MessageContextMenuCommandInteraction): string | undefined {
  if (flags.has(MessageFlags.Ephemeral)) return undefined;
  return guildId === null ? messageLink(channelId, id) : messageLink(channelId, id, guildId);
}

/** A button that leads to the message that was checked, so that `readChecked` finds it again. */
export function linkToChecked(label: string, url: string | undefined): APIButtonComponent[] {
  return linkButtons(label, url).map((button) => ({ ...button, id: CHECKED_COMPONENT_ID }));
}

/** Where the button of a message leads to that `linkToChecked` drew; undefined without one. */
export function readChecked({ components }: Pick<Message, 'components'>): string | undefined {
  return components
    .map((component) => component.toJSON() as APIMessageComponent)
    .flatMap((top) => (top.type === ComponentType.Container ? top.components : []))
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((button) =>
      button.id === CHECKED_COMPONENT_ID && 'url' in button ? button.url : [],
    )[0];
}
