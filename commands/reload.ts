import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command } from '../src/discord/command.js';
import { renderReload } from '../src/discord/render-reload.js';

/** `/reload`: reads the article's source again, for moderators. */
export const reload: Command = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'reload',
    description: 'Read the article again and see what changed',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },

  async run(interaction, { library, log }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const report = await library.reload();
    const { fingerprint } = report.after.article;
    log.info({ server: interaction.guildId, by: interaction.user.id, fingerprint }, 'reloaded');
    await interaction.editReply(renderReload(report));
  },
};
