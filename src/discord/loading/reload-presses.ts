import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { Problem } from '../../problem.js';
import type { PressHandler, PressInteraction, Services } from '../interaction/command.js';
import { replyPrivately } from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import { buildMessage, textDisplay } from '../message/message.js';
import { showTitle } from '../message/show-article.js';
import { renderReload, type SealUndo } from './render-reload.js';

/** Who may load articles, unless the server's settings say otherwise. */
export const LOAD_PERMISSION = PermissionFlagsBits.ManageMessages;

// Who may use /reload is Discord's to decide, by the server's settings for it, and a press does not
// say. So whoever loaded with the permission must still have it.
export const undoAsModerator: PressHandler = (interaction, { fingerprint, number }, services) => {
  if (hasPermission(interaction)) {
    return undo(interaction, number, services, async () => fingerprint);
  }
  return replyPrivately(interaction, textsFor(interaction.locale).failures.notYoursToUndo);
};

// Whom the settings let in without it has a button that the bot sealed for them alone: a client may
// send any id, also of a button that nobody was shown.
export const undoAsGranted: PressHandler = (
  interaction,
  { fingerprint: sealed, number },
  services,
) =>
  undo(interaction, number, services, async () => {
    const { article } = await services.library.of(interaction.guildId);
    if (sealUndoFor(interaction, services)(article.fingerprint, number) === sealed) {
      return article.fingerprint;
    }
    throw new Problem('undo-outdated', { title: article.title });
  });

/** Tells everyone in the channel what changed. */
export const shareReport: PressHandler = (interaction, id, services) =>
  shareOrRenew(interaction, id, services, async ({ article }) => {
    const { outdatedReport } = textsFor(interaction.locale).reload;
    return buildMessage([textDisplay(outdatedReport(showTitle(article.title)))]);
  });

/** The undo buttons that the acting member may use. */
export function undoFor(interaction: Actor, services: Pick<Services, 'seal'>): 'undo' | SealUndo {
  return hasPermission(interaction) ? 'undo' : sealUndoFor(interaction, services);
}

type Actor = Pick<BaseInteraction, 'guildId' | 'memberPermissions' | 'user'>;

function hasPermission({ memberPermissions }: Actor): boolean {
  return memberPermissions?.has(LOAD_PERMISSION) ?? false;
}

function sealUndoFor({ guildId, user }: Actor, { seal }: Pick<Services, 'seal'>): SealUndo {
  return (fingerprint, number) => seal(['undo', guildId, user.id, fingerprint, number].join(' '));
}

/** The report of the undo takes the place of the one whose button was pressed: it is out of date. */
async function undo(
  interaction: PressInteraction,
  number: number,
  services: Services,
  readFingerprint: () => Promise<string>,
): Promise<void> {
  const { library, log } = services;
  const texts = textsFor(interaction.locale);
  const server = interaction.guildId as string;
  services.limits.countLoad(server);
  await interaction.deferUpdate();
  const fingerprint = await readFingerprint();
  const report = await library.undo(server, fingerprint, number);
  log.info({ server, by: interaction.user.id, undone: fingerprint }, 'load undone');
  const buttons = undoFor(interaction, services);
  await interaction.editReply(renderReload(report, texts, buttons, texts.reload.undone));
}
