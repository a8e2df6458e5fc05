import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { ChatInputCommand } from '../src/discord/interaction/command.js';
import { description } from '../src/discord/interaction/command-texts.js';
import { LOAD_PERMISSION } from '../src/discord/loading/load-permission.js';
import { reload as run } from '../src/discord/loading/reload.js';
import { pressTable } from '../src/discord/press-table.js';

/** The longest link that all browsers open. */
const MAX_URL_LENGTH = 2000;

/** `/reload`, for moderators: loads an article for the server, or reads its present one again. */
export const reload: ChatInputCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'reload',
    ...description('reload'),
    default_member_permissions: String(LOAD_PERMISSION),
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
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'preview',
        ...description('reloadPreview'),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'forget',
        ...description('reloadForget'),
      },
    ],
  },

  run,

  presses: pressTable.reload,
};
