import {
  type APIButtonComponent,
  type APIContainerComponent,
  MessageFlags,
  subtext,
} from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
import { changeButtons } from '../message/change-buttons.js';
import { cut } from '../message/cut.js';
import { MAX_MEMBER_NAME_LENGTH } from '../message/discord-limits.js';
import { escapeMarkdown, toOneLine } from '../message/discord-markdown.js';
import {
  buildMessage,
  type ContainerMessage,
  isNotice,
  pressButton,
  textDisplay,
} from '../message/message.js';
import { asSent } from '../message/picture-gallery.js';
import { type Action, decodePressId, encodePressId, type PressId } from '../message/press-id.js';
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
    const { components, flags } = await renew(loaded);
    if (interaction.message.flags.has(MessageFlags.Ephemeral)) {
      await interaction.editReply({ components, flags });
    } else {
      await interaction.followUp({ components, flags: [flags, MessageFlags.Ephemeral] });
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
  const { components, flags } = shared;
  await once.do(interaction, () => interaction.followUp({ components, flags }));
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
  const isPassedOn = ({ custom_id: customId = '' }: { custom_id?: string }) =>
    !NOT_SHARED.has(decodePressId(customId)?.action as Action);
  const remove = pressButton(buttons.delete, { ...id, action: 'delete' });
  const passedOn = changeButtons(
    components.filter((component) => !isNotice(component)),
    (button) => {
      if ('custom_id' in button && button.custom_id === own) return [...added, remove];
      return 'custom_id' in button && !isPassedOn(button) ? [] : [button];
    },
  );
  const kept = changeButtons(components, (button) =>
    'custom_id' in button && button.custom_id === own
      ? [{ ...pressButton(buttons.shared, id), disabled: true }]
      : [button],
  );
  return {
    shared: buildMessage(
      [textDisplay(subtext(answer.sharedBy(shownName))), ...passedOn],
      color ?? undefined,
    ),
    kept: buildMessage(kept, color ?? undefined),
  };
}
