import { randomUUID } from 'node:crypto';
import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  DiscordAPIError,
  type Interaction,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import { describeProblem } from '../../log.js';
import { Problem, type ProblemCode } from '../../problem.js';
import { sayProblem } from '../../voice/say-problem.js';
import { escapeMarkdown } from '../message/discord-markdown.js';
import { type Action, decodePressId, isFormAction, type PressId } from '../message/press-id.js';
import type { ChatInputCommand, Command, Services } from './command.js';
import {
  type InteractionOutcome,
  type InteractionRecord,
  logRecord,
  reasonOf,
  shardOf,
} from './interaction-record.js';
import { replyPrivately } from './reply.js';
import { retireButtons, type Spent } from './retire-buttons.js';
import { textsFor } from './texts-for.js';

/** Not the bot's fault: the interaction or the message no longer exists. */
const GONE = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** Anyone can open these menus, and a client may send a value that is not one of the options. */
const MENU_ACTIONS = new Set<Action>(['section', 'sections']);

/** Problems that make a button useless: pressing it again would fail in the same way. */
const SPENT_BY_PROBLEM: Partial<Record<ProblemCode, Spent>> = {
  'undo-outdated': 'all',
  'preview-gone': 'all',
  'undo-unavailable': 'pressed',
};

/**
 * Runs what a person asked for, and tells them if it fails: a Problem in their language, anything else
 * with an incident id that the log has with its cause. Logs one line. Never throws.
 * @param arrivedMs when it arrived, by `performance.now()`
 * @param shardCount of the whole bot
 */
export async function routeInteraction(
  interaction: Interaction,
  commands: readonly Command[],
  services: Services,
  arrivedMs: number,
  shardCount: number,
): Promise<void> {
  const failure = await dispatch(interaction, commands, services).then(
    () => undefined,
    (error: unknown) => ({ error, ...describeFailure(error) }),
  );
  const record: InteractionRecord = {
    ...describe(interaction, commands),
    outcome: failure?.outcome ?? 'answered',
    ...(failure?.error instanceof Problem && { reason: reasonOf(failure.error) }),
    ms: Math.round(performance.now() - arrivedMs),
    shard: shardOf(interaction, shardCount),
    ...(interaction.guildId !== null && { server: interaction.guildId }),
  };
  logRecord(services.log, record, failure?.why ?? {});
  services.observe?.(record);
  if (failure === undefined || failure.outcome === 'gone') return;
  await tellPerson(interaction, failure.error, failure.incident).catch((err: unknown) => {
    const { incident } = failure;
    services.log.warn({ err, ...(incident && { incident }) }, 'failure could not be told');
  });
}

/** How a failed interaction is logged: its outcome, and its fields. */
interface FailureLog {
  readonly outcome: InteractionOutcome;
  readonly why: object;
  readonly incident?: string;
}

function describeFailure(error: unknown): FailureLog {
  if (error instanceof DiscordAPIError && GONE.has(error.code)) {
    return { outcome: 'gone', why: { err: error } };
  }
  if (error instanceof Problem) {
    return { outcome: 'refused', why: { problem: describeProblem(error) } };
  }
  const incident = randomUUID().slice(0, 8);
  return { outcome: 'failed', why: { err: error, incident }, incident };
}

async function dispatch(
  interaction: Interaction,
  commands: readonly Command[],
  services: Services,
): Promise<void> {
  const { user } = interaction;
  services.limits.countAct({ user, isTyping: interaction.isAutocomplete() });
  if (interaction.isMessageComponent()) return press(interaction, commands, services);
  if (interaction.isModalSubmit()) return submit(interaction, commands, services);
  const command = commands.find(
    ({ definition: { name, type } }) =>
      name === interaction.commandName && type === interaction.commandType,
  );
  if (!command) throw new Problem('command-unknown', { name: interaction.commandName });
  if (interaction.isAutocomplete()) {
    await (command as ChatInputCommand).autocomplete?.(interaction, services);
  } else {
    // The types match: both were compared just above.
    await command.run(interaction as never, services);
  }
}

async function press(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  commands: readonly Command[],
  services: Services,
): Promise<void> {
  const id = idOf(interaction);
  const action = id && !isFormAction(id.action) ? id.action : undefined;
  const isOffered = action && (interaction.isButton() || MENU_ACTIONS.has(action));
  const handle = isOffered && commands.map(({ presses }) => presses?.[action]).find(Boolean);
  if (id && handle && (interaction.isButton() || interaction.isStringSelectMenu())) {
    return handle(interaction, id, services);
  }
  const { unknownButton } = textsFor(interaction.locale).failures;
  await retireButtons(interaction, unknownButton, interaction.isButton() ? 'pressed' : 'none');
}

async function submit(
  interaction: ModalSubmitInteraction,
  commands: readonly Command[],
  services: Services,
): Promise<void> {
  const id = decodePressId(interaction.customId);
  const action = id && isFormAction(id.action) ? id.action : undefined;
  const handle = action && commands.map(({ presses }) => presses?.[action]).find(Boolean);
  if (id && handle && interaction.isFromMessage()) return handle(interaction, id, services);
  await replyPrivately(interaction, textsFor(interaction.locale).failures.unknownForm);
}

/** Tells the person what went wrong; while they are still typing, suggests nothing. */
async function tellPerson(interaction: Interaction, error: unknown, incident = ''): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  const { problems, failures } = textsFor(interaction.locale);
  const said =
    error instanceof Problem
      ? sayProblem(error, problems, escapeMarkdown)
      : failures.incident(incident);
  const spent = error instanceof Problem ? SPENT_BY_PROBLEM[reasonOf(error)] : undefined;
  if (spent && interaction.isMessageComponent()) await retireButtons(interaction, said, spent);
  else await replyPrivately(interaction, said);
}

/** Names what somebody did in the bot's own words, never in text that a client may have made up. */
function describe(
  interaction: Interaction,
  commands: readonly Command[],
): Pick<InteractionRecord, 'kind' | 'command'> {
  if (interaction.isMessageComponent()) {
    return { kind: 'press', command: idOf(interaction)?.action ?? 'unknown' };
  }
  if (interaction.isModalSubmit()) {
    const action = decodePressId(interaction.customId)?.action;
    return { kind: 'form', command: action && isFormAction(action) ? action : 'unknown' };
  }
  const command = commands.find(
    ({ definition: { name, type } }) =>
      name === interaction.commandName && type === interaction.commandType,
  );
  const kind = interaction.isAutocomplete() ? 'typing' : 'command';
  return { kind, command: command?.definition.name ?? 'unknown' };
}

/** An option of a menu has an id of the same kind as a button's. */
function idOf(interaction: ButtonInteraction | AnySelectMenuInteraction): PressId | undefined {
  const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
  return decodePressId(interaction.isButton() ? interaction.customId : chosen);
}
