import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
} from 'discord.js';
import { type ButtonId, encodeButtonId } from './button-id.js';
import type { PressInteraction } from './command.js';
import { cut } from './cut.js';
import { escapeMarkdown, toOneLine } from './discord-markdown.js';
import {
  buildMessage,
  type ContainerMessage,
  isNotice,
  pressButton,
  textDisplay,
} from './message.js';
import { type Texts, textsFor } from './texts.js';

/** As long as Discord lets names be. */
const MAX_NAME_LENGTH = 32;

/**
 * Posts the private message whose share button was pressed, for all to see, naming who pressed it;
 * they can delete it. The interaction is deferred as an update: a follow-up may appear wherever the
 * person may use the bot, a message of the bot's own may not.
 */
export async function shareMessage(interaction: PressInteraction, id: ButtonId): Promise<void> {
  const [container] = interaction.message.components.map((component) => component.toJSON());
  const { displayName } = interaction.user;
  const texts = textsFor(interaction.locale);
  const { shared, kept } = renderShared(container as APIContainerComponent, id, displayName, texts);
  await interaction.followUp({ components: shared.components, flags: shared.flags });
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
  const shownName = escapeMarkdown(cut(toOneLine(name), MAX_NAME_LENGTH));
  const passedOn = components.filter((component) => !isNotice(component));
  const remove = pressButton(buttons.delete, { ...id, action: 'delete' });
  const done = { ...pressButton(buttons.shared, id), disabled: true };
  return {
    shared: buildMessage([
      textDisplay(`-# ${answer.sharedBy(shownName)}`),
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
