import {
  type ApplicationCommandOptionChoiceData,
  type AutocompleteInteraction,
  type CommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { LoadedArticle } from '../../library/article-library.js';
import { within } from '../../within.js';
import type { ContainerMessage } from '../message/message.js';
import type { PressId } from '../message/press-id.js';
import type { FormInteraction, PressInteraction, Services } from './command.js';
import { takeTurn } from './limits/take-turn.js';

/** Discord accepts suggestions for 3 s, and no other response. */
const SUGGESTING_TIMEOUT_MS = 2_000;

/** By then nearly every reply is drawn, even of a thousand asked for at once; Discord waits 3 s. */
const DEFER_AFTER_MS = 1_500;

/** A message, and whether only the acting member should see it although a public reply was planned. */
type Rendered = ContainerMessage & { readonly isPrivate?: boolean };
type Render<Message = Rendered> = (loaded: LoadedArticle) => Message | Promise<Message>;
type Repliable = CommandInteraction | PressInteraction | FormInteraction;

/**
 * Replies from the article of the server or person. If the article or the server's turn is long in coming, tells
 * Discord that a reply will follow.
 */
export async function replyFromArticle(
  interaction: Repliable,
  services: Services,
  isPrivate: boolean,
  render: Render,
): Promise<void> {
  const visibility = visibilityFor(isPrivate);
  const drawing = draw(interaction, services, render);
  const soon = await within(DEFER_AFTER_MS, drawing);
  const drawn =
    soon ?? (await whileDeferring(drawing, interaction.deferReply({ flags: visibility })));
  const { components, flags, isPrivate: mustBePrivate = isPrivate } = drawn;
  const reply = { components, flags: [flags, ...visibilityFor(mustBePrivate)] };
  if (soon) {
    await interaction.reply(reply);
  } else if (mustBePrivate === isPrivate) {
    await interaction.editReply({ components, flags });
  } else {
    // A follow-up would replace the deferred reply, and be as public.
    await interaction.deleteReply();
    await interaction.followUp(reply);
  }
}

/**
 * Replies privately with something that takes time to draw, after telling Discord that a reply will
 * follow.
 */
export async function replySlowly(
  interaction: Repliable,
  services: Services,
  render: Render,
): Promise<void> {
  const deferring = interaction.deferReply({ flags: visibilityFor(true) });
  const drawing = draw(interaction, services, render);
  await interaction.editReply(await whileDeferring(drawing, deferring));
}

/**
 * Redraws the message whose button was pressed or whose form was sent. What others see too stays as it
 * is: the person gets a private message.
 */
export async function updateFromArticle(
  interaction: PressInteraction | FormInteraction,
  services: Services,
  render: Render,
): Promise<void> {
  if (!interaction.message.flags.has(MessageFlags.Ephemeral)) {
    return replySlowly(interaction, services, render);
  }
  const drawing = draw(interaction, services, render);
  const soon = await within(DEFER_AFTER_MS, drawing);
  if (soon) await interaction.update(soon);
  else await interaction.editReply(await whileDeferring(drawing, interaction.deferUpdate()));
}

/** Suggests from the article that is read there; suggests nothing if that takes long. */
export async function suggestFromArticle(
  interaction: AutocompleteInteraction,
  services: Services,
  suggest: Render<readonly ApplicationCommandOptionChoiceData[]>,
): Promise<void> {
  const suggesting = draw(interaction, services, suggest);
  await interaction.respond((await within(SUGGESTING_TIMEOUT_MS, suggesting)) ?? []);
}

/** Gets the article and draws from it in the server's turn. */
async function draw<Message>(
  interaction: Pick<Interaction, 'guildId' | 'user'>,
  services: Services,
  render: Render<Message>,
): Promise<Message> {
  const loaded = await services.library.of(interaction.guildId);
  return takeTurn(interaction, services, () => render(loaded));
}

/** True when the message with this button was made from this article. */
export function isSameArticle({ article }: LoadedArticle, { fingerprint }: PressId): boolean {
  return article.fingerprint === fingerprint;
}

/** Tells a sentence to the acting member only, whatever was already sent for the interaction. */
export async function replyPrivately(
  interaction: RepliableInteraction,
  content: string,
): Promise<void> {
  const message = { content, flags: MessageFlags.Ephemeral } as const;
  const { deferred, replied, ephemeral } = interaction;
  if (!deferred && !replied) {
    await interaction.reply(message);
    return;
  }
  // A follow-up would replace a deferred reply, and be as public. A deferred update has no visibility,
  // and its message should stay.
  if (!replied && ephemeral === false) await interaction.deleteReply();
  await interaction.followUp(message);
}

/** Waits for both, so that an error handler knows what was already sent for the interaction. */
async function whileDeferring<Message>(
  drawing: Promise<Message>,
  deferring: Promise<unknown>,
): Promise<Message> {
  const [drawn, deferred] = await Promise.allSettled([drawing, deferring]);
  if (drawn.status === 'rejected') throw drawn.reason;
  if (deferred.status === 'rejected') throw deferred.reason;
  return drawn.value;
}

function visibilityFor(isPrivate: boolean): MessageFlags.Ephemeral[] {
  return isPrivate ? [MessageFlags.Ephemeral] : [];
}
