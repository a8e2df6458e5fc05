import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { ButtonId, UndoAction } from '../src/discord/button-id.js';
import type { ChatInputCommand, PressInteraction, Services } from '../src/discord/command.js';
import { description } from '../src/discord/command-texts.js';
import { countLoad } from '../src/discord/count-load.js';
import { renderReload } from '../src/discord/render-reload.js';
import { replyPrivately } from '../src/discord/reply.js';
import { textsFor } from '../src/discord/texts.js';
import type { LoadRequest } from '../src/library/article-library.js';
import { Problem } from '../src/problem.js';

/** Browsers take no longer links. */
const MAX_URL_LENGTH = 2000;
/** Unless the server's settings say otherwise. */
const NEEDED_PERMISSION = PermissionFlagsBits.ManageMessages;

/** `/reload`: gives a server the article it asks for, or reads its present one again; for moderators. */
export const reload: ChatInputCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'reload',
    ...description('reload'),
    default_member_permissions: String(NEEDED_PERMISSION),
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

  async run(interaction, services) {
    const { library, log } = services;
    const texts = textsFor(interaction.locale);
    const server = interaction.guildId as string;
    const request = readRequest(interaction);
    countLoad(server, services);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const by = { id: interaction.user.id, name: interaction.user.displayName };
    const report = await library.load(server, request, by).catch(keepsArticle);
    const { fingerprint } = report.after.article;
    log.info({ server, by: by.id, kind: request.kind, fingerprint }, 'article loaded');
    await interaction.editReply(renderReload(report, texts, undoFor(interaction)));
  },

  presses: {
    // Who may use /reload is Discord's to decide, by the server's settings for it, and a press does not
    // say. So whoever loaded with the permission must still have it; whom the settings let in without it
    // keeps Undo as long as they see the report, which nobody else does.
    undo(interaction, id, services) {
      if (undoFor(interaction) === 'undo') return undo(interaction, id, services);
      return replyPrivately(interaction, textsFor(interaction.locale).failures.notYoursToUndo);
    },
    'undo-granted': undo,
  },
};

function undoFor({ memberPermissions }: BaseInteraction): UndoAction {
  return memberPermissions?.has(NEEDED_PERMISSION) ? 'undo' : 'undo-granted';
}

/** The report of the undo takes the place of the one whose button was pressed: it is out of date. */
async function undo(
  interaction: PressInteraction,
  { fingerprint, number }: ButtonId,
  services: Services,
): Promise<void> {
  const { library, log } = services;
  const texts = textsFor(interaction.locale);
  const server = interaction.guildId as string;
  countLoad(server, services);
  await interaction.deferUpdate();
  const report = await library.undo(server, fingerprint, number);
  log.info({ server, by: interaction.user.id, undone: fingerprint }, 'load undone');
  await interaction.editReply(
    renderReload(report, texts, undoFor(interaction), texts.reload.undone),
  );
}

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
