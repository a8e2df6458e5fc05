import {
  type AnySelectMenuInteraction,
  type APIContainerComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { changeButtons } from '../message/change-buttons.js';
import {
  buildMessage,
  type ContainerMessage,
  isNotice,
  showNotice,
  textFits,
} from '../message/message.js';
import { type Action, decodePressId } from '../message/press-id.js';
import { replyPrivately } from './reply.js';

/** What these buttons of a report would do depends on what the server reads. */
const DEPENDING_ON_ARTICLE: ReadonlySet<Action> = new Set([
  'undo',
  'undo-granted',
  'make-live',
  'changes',
  'changes-page',
  'share-report',
]);

/** `pressed`: the button that was pressed; `all`: whatever depends on the article that the server reads. */
export type Spent = 'none' | 'pressed' | 'all';

/**
 * Says why a button did nothing in the private message that has it, and takes the buttons away that can
 * do nothing any more: a message for each press would pile up. Where others see the message, whoever
 * pressed is told alone.
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
 * buttons that can do nothing any more; undefined where others see the message, where it has another form,
 * and where it is so full that Discord would refuse it with the notice.
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
    (spent !== 'none' && id === customId) ||
    (spent === 'all' && DEPENDING_ON_ARTICLE.has(decodePressId(id)?.action as Action));
  const kept = changeButtons(
    components.filter((component) => !isNotice(component)),
    (button) => ('custom_id' in button && isSpent(button.custom_id) ? [] : [button]),
  );
  const redrawn = buildMessage([...showNotice(notice), ...kept], color ?? undefined);
  return textFits(redrawn) ? redrawn : undefined;
}
