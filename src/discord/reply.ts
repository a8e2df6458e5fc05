import { type CommandInteraction, MessageFlags } from 'discord.js';
import type { LoadedArticle } from '../library/article-library.js';
import type { PressInteraction, Services } from './command.js';
import type { ContainerMessage } from './message.js';

type Repliable = CommandInteraction | PressInteraction;

/**
 * Replies from the article that is read where somebody acts. If it must be fetched first, Discord is
 * told that a reply will come.
 */
export async function replyFromArticle(
  interaction: Repliable,
  { library }: Services,
  isPrivate: boolean,
  render: (loaded: LoadedArticle) => ContainerMessage,
): Promise<void> {
  const visibility = isPrivate ? [MessageFlags.Ephemeral as const] : [];
  const found = library.of(interaction.guildId);
  if (!(found instanceof Promise)) {
    const { components, flags } = render(found);
    await interaction.reply({ components, flags: [flags, ...visibility] });
    return;
  }
  const [loaded] = await Promise.all([found, interaction.deferReply({ flags: visibility })]);
  await interaction.editReply(render(loaded));
}

/** Draws the message anew whose button was pressed, from the article that is read there. */
export async function updateFromArticle(
  interaction: PressInteraction,
  { library }: Services,
  render: (loaded: LoadedArticle) => ContainerMessage,
): Promise<void> {
  const found = library.of(interaction.guildId);
  if (!(found instanceof Promise)) {
    await interaction.update(render(found));
    return;
  }
  const [loaded] = await Promise.all([found, interaction.deferUpdate()]);
  await interaction.editReply(render(loaded));
}

/** Says a sentence to whoever acts, and to nobody else. */
export async function replyPrivately(interaction: Repliable, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
