import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { ChatInputCommand } from '../src/discord/command.js';
import { description } from '../src/discord/command-texts.js';
import { renderReload } from '../src/discord/render-reload.js';
import { textsFor } from '../src/discord/texts.js';
import type { LoadRequest } from '../src/library/article-library.js';
import { Problem } from '../src/problem.js';

/** Browsers take no longer links. */
const MAX_URL_LENGTH = 2000;

/** `/reload`: gives a server the article it asks for, or reads its present one again; for moderators. */
export const reload: ChatInputCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'reload',
    ...description('reload'),
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'url',
        ...description('reloadUrl'),
        max_length: MAX_URL_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        ...description('reloadFile'),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'default',
        ...description('reloadDefault'),
      },
    ],
  },

  async run(interaction, { library, limits, log }) {
    const texts = textsFor(interaction.locale);
    const server = interaction.guildId as string;
    const request = readRequest(interaction);
    const waitMs = limits.loads.take(server);
    if (waitMs > 0) throw new Problem('too-many-loads', { waitMs });
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const by = { id: interaction.user.id, name: interaction.user.displayName };
    const report = await library.load(server, request, by).catch(keepsArticle);
    const { fingerprint } = report.after.article;
    log.info({ server, by: by.id, kind: request.kind, fingerprint }, 'article loaded');
    await interaction.editReply(renderReload(report, texts));
  },

  presses: {
    async undo(interaction, { fingerprint }, { library, log }) {
      const texts = textsFor(interaction.locale);
      const server = interaction.guildId as string;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const report = await library.undo(server, fingerprint);
      log.info({ server, by: interaction.user.id, undone: fingerprint }, 'load undone');
      await interaction.editReply(renderReload(report, texts, texts.reload.undone));
    },
  },
};

/** @throws Problem when more than one thing is asked for */
function readRequest({ options }: ChatInputCommandInteraction): LoadRequest {
  const url = options.getString('url');
  const file = options.getAttachment('file');
  const isDefault = options.getBoolean('default') ?? false;
  if ([url !== null, file !== null, isDefault].filter(Boolean).length > 1) {
    throw new Problem('load-ambiguous', undefined);
  }
  if (url !== null) return { kind: 'url', url };
  if (file !== null) {
    const { name, size, contentType } = file;
    return {
      kind: 'file',
      name,
      url: file.url,
      size,
      ...(contentType !== null && { contentType }),
    };
  }
  return { kind: isDefault ? 'default' : 'present' };
}

/** Whoever reads why a load failed wonders what the bot answers from now. */
function keepsArticle(error: unknown): never {
  throw error instanceof Problem ? new Problem('load-refused', { problem: error }) : error;
}
