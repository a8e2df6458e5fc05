import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { LoadRequest } from '../../library/article-library.js';
import { Problem, type ProblemCode } from '../../problem.js';
import type { Services } from '../interaction/command.js';
import { reasonOf } from '../interaction/interaction-record.js';
import { reportViewFor } from './load-permission.js';
import { readReloadRequest } from './load-request.js';
import { renderForgetting } from './render-forgetting.js';
import { renderReport } from './render-report.js';

/** With this few loads left, the moderator should know. */
const FEW_LOADS = 5;
/** Problems that show only after reading a source, which then costs as much as a good one. */
const READ_AND_REFUSED: ReadonlySet<ProblemCode> = new Set([
  'index-too-large',
  'parse-out-of-memory',
  'parse-timeout',
  'too-many-words',
]);

/**
 * Runs `/reload`, and tells the moderator privately what changed or would change.
 * @throws Problem `load-ambiguous`, `too-many-loads`, or `load-refused`, which says why
 */
export async function reload(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const request = readReloadRequest(interaction);
  const isPreview = interaction.options.getBoolean('preview') ?? false;
  if (request.kind === 'forget') return askToForget(interaction, services);
  const { library, limits, log } = services;
  const server = interaction.guildId as string;
  // Going back to the default article reads nothing.
  const reads = request.kind !== 'default';
  if (reads) limits.countLoad(server);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const by = { id: interaction.user.id, name: interaction.user.displayName };
  const loading: ReturnType<typeof library.preview> = isPreview
    ? library.preview(server, request, by)
    : library.load(server, request, by);
  const report = await loading.catch((error) => refuse(error, server, request, services));
  const isRead = report.kind === 'read' || report.kind === 'preview';
  if (reads && !isRead) limits.forgiveLoad(server);
  const { fingerprint } = report.after.article;
  log.info(
    { server, kind: request.kind, fingerprint },
    isPreview ? 'article previewed' : 'article loaded',
  );
  const view = reportViewFor(interaction, services);
  const left = fewLoadsLeft(server, services);
  const loadsLeft =
    reads && left ? view.texts.reload.loadsLeft(left.left, left.moreInMs) : undefined;
  await interaction.editReply(renderReport(report, { ...view, loadsLeft }));
}

/** Asks for confirmation before deleting everything kept of a server. */
async function askToForget(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const { library } = services;
  const server = interaction.guildId as string;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const [loaded, keeps] = [await library.of(server), await library.keeps(server)];
  const { texts, seal } = reportViewFor(interaction, services);
  const step = keeps ? 'ask' : 'nothing-kept';
  await interaction.editReply(renderForgetting(step, loaded, texts, seal));
}

/** Adds which article the bot answers from now, because a failed load leaves that open. */
function refuse(error: unknown, server: string, request: LoadRequest, services: Services): never {
  if (!(error instanceof Problem)) throw error;
  const costs = READ_AND_REFUSED.has(reasonOf(error));
  if (request.kind !== 'default' && !costs) services.limits.forgiveLoad(server);
  throw new Problem('load-refused', { problem: error, ...fewLoadsLeft(server, services) });
}

function fewLoadsLeft(server: string, { limits }: Services) {
  const left = limits.loadsLeft(server);
  return left && left.left <= FEW_LOADS ? left : undefined;
}
