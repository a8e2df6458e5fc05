import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  MessageFlags,
  subtext,
} from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import type { Texts } from '../../voice/texts.js';
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
import { type ButtonId, encodeButtonId } from './button-id.js';
import type { PressInteraction, Services } from './command.js';
import { isSameArticle } from './reply.js';
import type { Shares } from './shares.js';
import { textsFor } from './texts-for.js';

/**
 * Posts the private message whose share button was pressed, once, for all to see, naming who pressed
 * it; they can delete it. If the article is another by now, nobody else sees what it says instead.
 * @param renew draws the message again, from the article as it is now
 */
export async function shareOrRenew(
  interaction: PressInteraction,
  id: ButtonId,
  { library, shares }: Services,
  renew: (loaded: LoadedArticle) => Promise<ContainerMessage>,
): Promise<void> {
  // A follow-up may appear wherever the person may use the bot, a message of the bot's own may not.
  await interaction.deferUpdate();
  const loaded = await library.of(interaction.guildId);
  if (isSameArticle(loaded, id)) return share(interaction, id, shares);
  const { components, flags } = await renew(loaded);
  await interaction.followUp({ components, flags: [flags, MessageFlags.Ephemeral] });
}

async function share(interaction: PressInteraction, id: ButtonId, shares: Shares): Promise<void> {
  const { message, user } = interaction;
  const [container] = message.components.map((component) => component.toJSON());
  const texts = textsFor(interaction.locale);
  const { shared, kept } = renderShared(
    container as APIContainerComponent,
    id,
    user.displayName,
    texts,
  );
  const { components, flags } = shared;
  await shares.postOnce(message.id, () => interaction.followUp({ components, flags }));
  await interaction.editReply(kept);
}

/**
 * Makes of a private message the one to share, and what is kept of it: its share button is done.
 * @param id of the share button
 * @param name of who shares it
 */
export function renderShared(
  { components }: APIContainerComponent,
  id: ButtonId,
  name: string,
  { answer, buttons }: Texts,
): { readonly shared: ContainerMessage; readonly kept: ContainerMessage } {
  const shownName = escapeMarkdown(cut(toOneLine(name), MAX_MEMBER_NAME_LENGTH));
  const passedOn = components.filter((component) => !isNotice(component));
  const remove = pressButton(buttons.delete, { ...id, action: 'delete' });
  const done = { ...pressButton(buttons.shared, id), disabled: true };
  return {
    shared: buildMessage([
      textDisplay(subtext(answer.sharedBy(shownName))),
      ...replaceButton(passedOn, encodeButtonId(id), remove),
    ]),
    kept: buildMessage(replaceButton(components, encodeButtonId(id), done)),
  };
}

function replaceButton(
  components: readonly APIComponentInContainer[],
  customId: string,
  replacement: APIButtonComponent,
): APIComponentInContainer[] {
  const replace = (button: APIButtonComponent) =>
    'custom_id' in button && button.custom_id === customId ? replacement : button;
  return components.map((row) =>
    row.type === ComponentType.ActionRow
      ? { ...row, components: (row.components as APIButtonComponent[]).map(replace) }
      : row,
  );
}
