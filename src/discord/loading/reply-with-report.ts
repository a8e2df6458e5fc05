import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { Problem } from '../../problem.js';
import type { Services } from '../interaction/command.js';
import { textsFor } from '../interaction/texts-for.js';
import { readLoadRequest } from './read-load-request.js';
import { undoFor } from './reload-presses.js';
import { renderReload } from './render-reload.js';

/**
 * Loads what is asked for, and tells the moderator privately what changed.
 * @throws Problem `load-ambiguous`, `too-many-loads`, or `load-refused`, which says why
 */
export async function replyWithReport(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const { library, log } = services;
  const server = interaction.guildId as string;
  const request = readLoadRequest(interaction);
  services.limits.countLoad(server);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const by = { id: interaction.user.id, name: interaction.user.displayName };
  const report = await library.load(server, request, by).catch(keepsArticle);
  const { fingerprint } = report.after.article;
  log.info({ server, by: by.id, kind: request.kind, fingerprint }, 'article loaded');
  const texts = textsFor(interaction.locale);
  await interaction.editReply(renderReload(report, texts, undoFor(interaction, services)));
}

/** Whoever reads why a load failed wonders what the bot answers from now. */
function keepsArticle(error: unknown): never {
  throw error instanceof Problem ? new Problem('load-refused', { problem: error }) : error;
}
