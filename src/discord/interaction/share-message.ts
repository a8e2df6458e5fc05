import { type APIButtonComponent, type APIContainerComponent, MessageFlags } from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { changeButtons, withoutButtons } from '../message/change-buttons.js';
import { cut } from '../message/cut.js';
import { MAX_MEMBER_NAME_LENGTH } from '../message/discord-limits.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import {
  buildMessage,
  type ContainerMessage,
  isNotice,
  pressButton,
  smallPrint,
} from '../message/message.js';
import { asSent } from '../message/picture-gallery.js';
import { type Action, encodePressId, isAmong, type PressId } from '../message/press-id.js';
import type { PressInteraction, Services } from './command.js';
import { isSameArticle } from './reply.js';
import { textsFor } from './texts-for.js';

/** These change the message that they are in, or the server's article, and are not passed on. */
const NOT_SHARED: ReadonlySet<Action> = new Set([
  'page',
  'page-before',
  'sections',
  'find-section',
  'undo',
  'undo-granted',
  'changes',
  'changes-page',
  'omitted',
]);

/**
 * Posts the private message whose share button was pressed, once, for everyone to see, with the name of
 * the member who pressed; they can delete it. If the article has changed, nothing is posted, and the
 * private message is redrawn.
 * @param renew redraws the message from the present article
 * @param added further buttons for the shared message
 */
export async function shareOrRenew(
  interaction: PressInteraction,
  id: PressId,
  { library, once }: Services,
  renew: (loaded: LoadedArticle) => Promise<ContainerMessage>,
  added: readonly APIButtonComponent[] = [],
): Promise<void> {
  // A follow-up may appear wherever the person may use the bot, a message of the bot's own may not.
  await interaction.deferUpdate();
  const loaded = await library.of(interaction.guildId);
  if (!isSameArticle(loaded, id)) {
    const renewed = await renew(loaded);
    if (interaction.message.flags.has(MessageFlags.Ephemeral)) {
      await interaction.editReply(renewed);
    } else {
      await interaction.followUp({ ...renewed, flags: [renewed.flags, MessageFlags.Ephemeral] });
    }
    return;
  }
  const { message, user, locale } = interaction;
  const [container] = message.components.map((component) => component.toJSON());
  const { shared, kept } = renderShared(
    container as APIContainerComponent,
    id,
    user.displayName,
    textsFor(locale),
    added,
  );
  await once.do(interaction, () => interaction.followUp(shared));
  await interaction.editReply(kept);
}

/**
 * Makes of a private message the one to share, and what is kept of it: its share button is done.
 * @param id of the share button
 * @param name of who shares it
 */
export function renderShared(
  { components: received, accent_color: color }: APIContainerComponent,
  id: PressId,
  name: string,
  { answer, buttons }: Texts,
  added: readonly APIButtonComponent[] = [],
): { readonly shared: ContainerMessage; readonly kept: ContainerMessage } {
  const shownName = escapeMarkdown(cut(toOneLine(name), MAX_MEMBER_NAME_LENGTH));
  const own = encodePressId(id);
  const components = received.map(asSent);
  const inPlaceOfOwn = (others: readonly APIButtonComponent[]) => (button: APIButtonComponent) =>
    'custom_id' in button && button.custom_id === own ? others : [button];
  const remove = pressButton(buttons.delete, { ...id, action: 'delete' });
  const done = { ...pressButton(buttons.shared, id), disabled: true };
  const passedOn = withoutButtons(
    components.filter((component) => !isNotice(component)),
    (customId) => isAmong(NOT_SHARED, customId),
  );
  return {
    shared: buildMessage(
      [
        smallPrint([answer.sharedBy(shownName)]),
        ...changeButtons(passedOn, inPlaceOfOwn([...added, remove])),
      ],
      color ?? undefined,
    ),
    kept: buildMessage(changeButtons(components, inPlaceOfOwn([done])), color ?? undefined),
  };
}
