import {
  type AnySelectMenuInteraction,
  type APIContainerComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { withoutButtons } from '../message/change-buttons.js';
import {
  buildMessage,
  type ContainerMessage,
  isNotice,
  showNotice,
  textFits,
} from '../message/message.js';
import { type Action, isAmong } from '../message/press-id.js';
import { replyPrivately } from './reply.js';

/** Buttons of a report whose effect depends on the article that the server reads. */
const DEPENDING_ON_ARTICLE: ReadonlySet<Action> = new Set([
  'undo',
  'undo-granted',
  'make-live',
  'changes',
  'changes-page',
  'share-report',
]);

/**
 * Which buttons are spent: `pressed` is the one that was pressed, `all` is every one that depends on
 * the server's article.
 */
export type Spent = 'none' | 'pressed' | 'all';

/**
 * Says in the button's own private message why it did nothing, and removes the buttons that no longer
 * work: a new message for each press would pile up. If others can see the message, only the person who
 * pressed is told.
 */
export async function retireButtons(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  notice: string,
  spent: Spent,
): Promise<void> {
  const message = withoutSpent(interaction, notice, spent);
  if (!message) await replyPrivately(interaction, notice);
  else if (interaction.deferred || interaction.replied) await interaction.editReply(message);
  else await interaction.update(message);
}

/**
 * The private message whose button was pressed, with a notice of why it did nothing, and without the
 * buttons that no longer work; undefined if others can see the message, if it has another form, or if
 * it is too full for the notice.
 */
export function withoutSpent(
  { customId, message }: Pick<ButtonInteraction, 'customId' | 'message'>,
  notice: string,
  spent: Spent,
): ContainerMessage | undefined {
  const [container, ...others] = message.components.map((component) => component.toJSON());
  const isOurs = container?.type === ComponentType.Container && others.length === 0;
  if (!isOurs || !message.flags.has(MessageFlags.Ephemeral)) return undefined;
  const { components, accent_color: color } = container as APIContainerComponent;
  const isSpent = (id: string) =>
    (spent !== 'none' && id === customId) || (spent === 'all' && isAmong(DEPENDING_ON_ARTICLE, id));
  const kept = withoutButtons(
    components.filter((component) => !isNotice(component)),
    isSpent,
  );
  const redrawn = buildMessage([...showNotice(notice), ...kept], color ?? undefined);
  return textFits(redrawn) ? redrawn : undefined;
}
