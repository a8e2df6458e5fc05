import { Problem } from '../../problem.js';
import type { PressHandler, PressInteraction, Services } from '../interaction/command.js';
import { isSameArticle, replyPrivately } from '../interaction/reply.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import { buildMessage, type ContainerMessage, textDisplay } from '../message/message.js';
import type { PressId } from '../message/press-id.js';
import { showTitle } from '../message/show-article.js';
import { checkSeal, hasPermission, sealPressFor, sealUndoFor, undoFor } from './load-permission.js';
import { renderChanges } from './render-changes.js';
import { renderForgetting } from './render-forgetting.js';
import { renderReport } from './render-report.js';

export const undoAsModerator: PressHandler = (interaction, { fingerprint, number }, services) => {
  if (hasPermission(interaction)) {
    return undo(interaction, number, services, async () => fingerprint);
  }
  return replyPrivately(interaction, textsFor(interaction.locale).failures.notYoursToUndo);
};

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

/** Makes live what was previewed; its report takes the preview's place. */
export const makeLive: PressHandler = async (interaction, id, services) => {
  checkSeal(interaction, id, services);
  const { library, log } = services;
  const server = interaction.guildId as string;
  await interaction.deferUpdate();
  const by = { id: interaction.user.id, name: interaction.user.displayName };
  const report = await library.makeLive(server, id.fingerprint, by);
  log.info({ server, by: by.id, fingerprint: id.fingerprint }, 'preview made live');
  await interaction.editReply(
    renderReport(report, {
      texts: textsFor(interaction.locale),
      undo: undoFor(interaction, services),
      seal: sealPressFor(interaction, services),
    }),
  );
};

/** Shows all differences in a private message, so that the report stays. */
export const showChanges: PressHandler = async (interaction, id, services) => {
  checkSeal(interaction, id, services);
  await interaction.deferReply({ flags: 'Ephemeral' });
  await interaction.editReply(await drawChanges(interaction, id, services));
};

export const turnChanges: PressHandler = async (interaction, id, services) => {
  checkSeal(interaction, id, services);
  await interaction.deferUpdate();
  await interaction.editReply(await drawChanges(interaction, id, services));
};

/** Deletes everything that is kept of the server, at the second press; asks again if another was loaded since. */
export const forget: PressHandler = async (interaction, id, services) => {
  checkSeal(interaction, id, services);
  const { library, log } = services;
  const server = interaction.guildId as string;
  await interaction.deferUpdate();
  const isSame = isSameArticle(await library.of(server), id);
  if (isSame) {
    await library.forget(server);
    log.info({ server, by: interaction.user.id }, 'articles forgotten');
  }
  const texts = textsFor(interaction.locale);
  const seal = sealPressFor(interaction, services);
  const loaded = await library.of(server);
  await interaction.editReply(renderForgetting(isSame ? 'done' : 'ask', loaded, texts, seal));
};

export const keepArticle: PressHandler = async (interaction, _, services) => {
  const texts = textsFor(interaction.locale);
  const loaded = await services.library.of(interaction.guildId);
  const seal = sealPressFor(interaction, services);
  await interaction.update(renderForgetting('kept', loaded, texts, seal));
};

/** Tells everyone in the channel what changed. */
export const shareReport: PressHandler = (interaction, id, services) =>
  shareOrRenew(interaction, id, services, async ({ article }) => {
    const { outdatedReport } = textsFor(interaction.locale).reload;
    return buildMessage([textDisplay(outdatedReport(showTitle(article.title)))]);
  });

async function drawChanges(
  interaction: PressInteraction,
  id: PressId,
  services: Services,
): Promise<ContainerMessage> {
  const server = interaction.guildId as string;
  const compared = await services.library.compare(server, id.fingerprint, id.also);
  const texts = textsFor(interaction.locale);
  return renderChanges(compared, id, texts, sealPressFor(interaction, services));
}

/** The report of the undo takes the place of the one whose button was pressed: it is out of date. */
async function undo(
  interaction: PressInteraction,
  number: number,
  services: Services,
  readFingerprint: () => Promise<string>,
): Promise<void> {
  const { library, log } = services;
  const server = interaction.guildId as string;
  await interaction.deferUpdate();
  const fingerprint = await readFingerprint();
  const report = await library.undo(server, fingerprint, number);
  log.info({ server, by: interaction.user.id, undone: fingerprint }, 'load undone');
  await interaction.editReply(
    renderReport(report, {
      texts: textsFor(interaction.locale),
      undo: undoFor(interaction, services),
      seal: sealPressFor(interaction, services),
      isBack: true,
    }),
  );
}
