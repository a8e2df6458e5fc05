import { randomUUID } from 'node:crypto';
import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
} from 'discord.js';
import { Problem } from '../../problem.js';
import { sayProblem } from '../../voice/say-problem.js';
import { escapeMarkdown } from '../message/discord-markdown.js';
import { type Action, decodeButtonId } from './button-id.js';
import type { ChatInputCommand, Command, Services } from './command.js';
import { replyPrivately } from './reply.js';
import { textsFor } from './texts-for.js';

/** Nothing is wrong with the bot: the person is gone, or the message is. */
const GONE = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** What menus offer: everyone can open one, and a client may send a value that is none of its options. */
const MENU_ACTIONS = new Set<Action>(['section', 'sections']);

/**
 * Runs what a person asked for, and tells them when it fails: a Problem in their language, anything
 * else by an incident id that stands in the log with its cause. Never throws.
 */
export async function routeInteraction(
  interaction: Interaction,
  commands: readonly Command[],
  services: Services,
): Promise<void> {
  const about = describe(interaction);
  try {
    await dispatch(interaction, commands, services);
  } catch (error) {
    await tell(interaction, error, services, about).catch((err: unknown) => {
      services.log.warn({ err, ...about }, 'failure could not be told');
    });
  }
}

async function dispatch(
  interaction: Interaction,
  commands: readonly Command[],
  services: Services,
): Promise<void> {
  if (interaction.isMessageComponent()) return press(interaction, commands, services);
  // The bot opens no forms.
  if (interaction.isModalSubmit()) return;
  const command = commands.find(
    ({ definition: { name, type } }) =>
      name === interaction.commandName && type === interaction.commandType,
  );
  if (!command) throw new Problem('command-unknown', { name: interaction.commandName });
  if (interaction.isAutocomplete()) {
    await (command as ChatInputCommand).autocomplete?.(interaction, services);
  } else {
    // Both are of the type that was just compared.
    await command.run(interaction as never, services);
  }
}

async function press(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  commands: readonly Command[],
  services: Services,
): Promise<void> {
  // An option of a menu does what a button would.
  const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
  const id = decodeButtonId(interaction.isButton() ? interaction.customId : chosen);
  const isOffered = id && (interaction.isButton() || MENU_ACTIONS.has(id.action));
  const handle = isOffered && commands.map(({ presses }) => presses?.[id.action]).find(Boolean);
  if (id && handle && (interaction.isButton() || interaction.isStringSelectMenu())) {
    return handle(interaction, id, services);
  }
  await replyPrivately(interaction, textsFor(interaction.locale).failures.unknownButton);
}

async function tell(
  interaction: Interaction,
  error: unknown,
  { log }: Services,
  about: object,
): Promise<void> {
  if (error instanceof DiscordAPIError && GONE.has(error.code)) {
    log.warn({ err: error, ...about }, 'nobody is there to answer');
    return;
  }
  if (interaction.isAutocomplete()) {
    log.error({ err: error, ...about }, 'nothing could be suggested');
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  const texts = textsFor(interaction.locale);
  if (error instanceof Problem) {
    log.info({ code: error.code, details: error.details, ...about }, 'command refused');
    return replyPrivately(interaction, escapeMarkdown(sayProblem(error, texts.problems)));
  }
  const incident = randomUUID().slice(0, 8);
  log.error({ err: error, incident, ...about }, 'command failed');
  return replyPrivately(interaction, texts.failures.incident(incident));
}

function describe(interaction: Interaction): object {
  if (interaction.isMessageComponent()) return { pressed: interaction.customId };
  return interaction.isModalSubmit() ? {} : { command: interaction.commandName };
}
