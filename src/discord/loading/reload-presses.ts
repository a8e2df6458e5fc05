import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { ButtonId, UndoAction } from '../interaction/button-id.js';
import type { Presses, PressInteraction, Services } from '../interaction/command.js';
import { countLoad } from '../interaction/count-load.js';
import { replyPrivately } from '../interaction/reply.js';
import { textsFor } from '../interaction/texts-for.js';
import { renderReload } from './render-reload.js';

/** Who may load articles, unless the server's settings say otherwise. */
export const LOAD_PERMISSION = PermissionFlagsBits.ManageMessages;

/** What the buttons of a load's report do. */
export const reloadPresses: Presses = {
  // Who may use /reload is Discord's to decide, by the server's settings for it, and a press does not
  // say. So whoever loaded with the permission must still have it; whom the settings let in without it
  // keeps Undo as long as they see the report, which nobody else does.
  undo(interaction, id, services) {
    if (undoFor(interaction) === 'undo') return undo(interaction, id, services);
    return replyPrivately(interaction, textsFor(interaction.locale).failures.notYoursToUndo);
  },
  'undo-granted': undo,
};

/** What undoes a load for who acts. */
export function undoFor({
  memberPermissions,
}: Pick<BaseInteraction, 'memberPermissions'>): UndoAction {
  return memberPermissions?.has(LOAD_PERMISSION) ? 'undo' : 'undo-granted';
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
