import { Problem } from '../../problem.js';
import type { PressHandler, PressInteraction, Services } from '../interaction/command.js';
import { isSameArticle } from '../interaction/reply.js';
import { retireButtons, withoutSpent } from '../interaction/retire-buttons.js';
import { shareOrRenew } from '../interaction/share-message.js';
import { textsFor } from '../interaction/texts-for.js';
import { buildMessage, textDisplay } from '../message/message.js';
import { showTitle } from '../message/show-article.js';
import { checkSeal, hasPermission, reportViewFor, sealUndoFor } from './load-permission.js';
import { renderChanges } from './render-changes.js';
import { renderForgetting } from './render-forgetting.js';
import { renderReport } from './render-report.js';

/** Undoes a load, for a member who has the permission to load. */
export const undoAsModerator: PressHandler = (interaction, { fingerprint, number }, services) => {
  if (hasPermission(interaction)) {
    return undo(interaction, number, services, async () => fingerprint);
  }
  const { notYoursToUndo } = textsFor(interaction.locale).failures;
  return retireButtons(interaction, notYoursToUndo, 'none');
};

/**
 * Undoes a load, for a member without the permission whom the server’s settings allow to load: their
 * button has a seal in place of the fingerprint.
 */
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
export const makeLive = sealedOnce(async (interaction, id, services) => {
  const { library, log } = services;
  const server = interaction.guildId as string;
  const by = { id: interaction.user.id, name: interaction.user.displayName };
  const report = await library.makeLive(server, id.fingerprint, by);
  log.info({ server, fingerprint: id.fingerprint }, 'preview made live');
  await interaction.editReply(renderReport(report, reportViewFor(interaction, services)));
});

/** Shows all differences in the report's place, page by page, with its verdict and its buttons. */
export const showChanges: PressHandler = async (interaction, id, services) => {
  checkSeal(interaction, id, services);
  await interaction.deferUpdate();
  const { library } = services;
  const compared = await library.compare(interaction.guildId as string, id.fingerprint, id.also);
  const { texts, seal } = reportViewFor(interaction, services);
  await interaction.editReply(renderChanges(compared, id, texts, seal, interaction.message));
};

/** Deletes everything that is kept of the server, at the second press; asks again if another was loaded since. */
export const forget = sealedOnce(async (interaction, id, services) => {
  const { library, log } = services;
  const server = interaction.guildId as string;
  const isKept = await library.keeps(server);
  const isSame = isSameArticle(await library.of(server), id);
  if (isKept && isSame) {
    await library.forget(server);
    log.info({ server }, 'articles forgotten');
  }
  const step = !isKept ? 'nothing-kept' : isSame ? 'done' : 'ask';
  const { texts, seal } = reportViewFor(interaction, services);
  await interaction.editReply(renderForgetting(step, await library.of(server), texts, seal));
});

/** Says that nothing was deleted. */
export const keepArticle: PressHandler = async (interaction, _, services) => {
  const loaded = await services.library.of(interaction.guildId);
  const { texts, seal } = reportViewFor(interaction, services);
  await interaction.update(renderForgetting('kept', loaded, texts, seal));
};

/** Tells everyone in the channel what changed. */
export const shareReport: PressHandler = (interaction, id, services) =>
  shareOrRenew(interaction, id, services, async ({ article }) => {
    const { outdatedReport } = textsFor(interaction.locale).reload;
    const notice = outdatedReport(showTitle(article.title));
    return withoutSpent(interaction, notice, 'all') ?? buildMessage([textDisplay(notice)]);
  });

/** The report of the undo takes the place of the one whose button was pressed: it is out of date. */
async function undo(
  interaction: PressInteraction,
  number: number,
  services: Services,
  readFingerprint: () => Promise<string>,
): Promise<void> {
  await interaction.deferUpdate();
  await services.once.do(interaction, async () => {
    const { library, log } = services;
    const server = interaction.guildId as string;
    const fingerprint = await readFingerprint();
    const report = await library.undo(server, fingerprint, number);
    log.info({ server, undone: fingerprint }, 'load undone');
    await interaction.editReply(
      renderReport(report, { ...reportViewFor(interaction, services), isBack: true }),
    );
  });
}

/** Carries out a press by whom the button was sealed for; a double press counts once. */
function sealedOnce(act: PressHandler): PressHandler {
  return async (interaction, id, services) => {
    checkSeal(interaction, id, services);
    await interaction.deferUpdate();
    await services.once.do(interaction, async () => act(interaction, id, services));
  };
}
