import { randomUUID } from 'node:crypto';
import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { Problem } from '../problem.js';
import type { Command, Services } from './command.js';
import { escapeMarkdown } from './discord-markdown.js';

/** Nothing is wrong with the bot: the person is gone, or the message is. */
const GONE = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
]);

/**
 * Runs what a person asked for, and tells them when it fails: a Problem in its own words, anything
 * else by an incident id that stands in the log with its cause. Never throws.
 */
export async function routeInteraction(
  interaction: Interaction,
  commands: readonly Command[],
  services: Services,
): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  const { commandName } = interaction;
  try {
    const command = commands.find(({ definition }) => definition.name === commandName);
    if (command === undefined) throw new Problem('command-unknown', { name: commandName });
    await command.run(interaction, services);
  } catch (error) {
    await tell(interaction, error, services).catch((err: unknown) => {
      services.log.warn({ err, command: commandName }, 'failure could not be told');
    });
  }
}

async function tell(
  interaction: ChatInputCommandInteraction,
  error: unknown,
  { log }: Services,
): Promise<void> {
  const { commandName: command } = interaction;
  if (error instanceof DiscordAPIError && GONE.has(error.code)) {
    log.warn({ err: error, command }, 'nobody is there to answer');
    return;
  }
  if (error instanceof Problem) {
    log.info({ code: error.code, details: error.details, command }, 'command refused');
    return respond(interaction, error.message);
  }
  const incident = randomUUID().slice(0, 8);
  log.error({ err: error, incident, command }, 'command failed');
  return respond(
    interaction,
    `Something went wrong, and it is not your fault. Whoever runs this bot finds it in the log as incident ${incident}.`,
  );
}

/** Privately, however far the interaction has come. */
async function respond(interaction: ChatInputCommandInteraction, sentence: string): Promise<void> {
  const content = escapeMarkdown(sentence);
  if (interaction.replied) {
    await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  } else if (interaction.deferred) {
    await interaction.editReply({ content });
  } else {
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  }
}
