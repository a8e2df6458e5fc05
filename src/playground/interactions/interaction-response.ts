import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { checkChoiceValues } from '../rules/command-rules.js';
import { invalidForm } from '../rules/discord-error.js';
import { checkForm, type FormBody } from '../rules/form-rules.js';
import type { MessageBody } from '../rules/message-body.js';
import { parseBody } from '../rules/parse-body.js';
import type { Choice, Interaction } from './interaction.js';

/** A bot's first response, read and checked. */
export type InteractionResponse =
  | { readonly kind: 'reply' | 'defer' | 'update' | 'defer-update'; readonly data: MessageBody }
  | { readonly kind: 'form'; readonly form: FormBody }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

const kinds = {
  [InteractionResponseType.ChannelMessageWithSource]: 'reply',
  [InteractionResponseType.DeferredChannelMessageWithSource]: 'defer',
  [InteractionResponseType.DeferredMessageUpdate]: 'defer-update',
  [InteractionResponseType.UpdateMessage]: 'update',
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: 'choices',
  [InteractionResponseType.Modal]: 'form',
} as const;

/** @throws DiscordError 50035 when it is malformed, or does not fit the interaction. */
export function parseResponse(interaction: Interaction, body: unknown): InteractionResponse {
  const { type } = (body ?? {}) as { type?: keyof typeof kinds };
  const kind = type === undefined ? undefined : kinds[type];
  const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  const isUpdate = kind === 'update' || kind === 'defer-update';
  // A form cannot be answered with another.
  const isForm = kind === 'form' && interaction.type === InteractionType.ModalSubmit;
  const isUnfit = isTyping !== (kind === 'choices') || isForm || (isUpdate && !interaction.carrier);
  if (!kind || isUnfit) {
    const message = 'This response type does not fit the interaction.';
    throw invalidForm([{ path: ['type'], code: 'INTERACTION_RESPONSE_TYPE_INVALID', message }]);
  }
  if (kind === 'choices') return { kind, choices: parseChoices(body) };
  if (kind === 'form') return { kind, form: parseForm(body) };
  const data = parseData(
    isUpdate
      ? spec.UpdateMessageInteractionCallbackRequestSchema
      : spec.CreateMessageInteractionCallbackRequestSchema,
    body,
  );
  if (kind === 'defer') checkDeferral(data);
  return { kind, data };
}

function parseData(schema: ZodMiniType, body: unknown): MessageBody {
  return parseBody<{ data?: MessageBody | null }>(schema, body).data ?? {};
}

function parseForm(body: unknown): FormBody {
  const schema = spec.ModalInteractionCallbackRequestSchema;
  const { data } = parseBody<{ data: FormBody }>(schema, body);
  checkForm(data, ['data']);
  return data;
}

function parseChoices(body: unknown): readonly Choice[] {
  const { data } = parseBody<{ data?: { choices?: (Choice | null)[] | null } }>(
    spec.ApplicationCommandAutocompleteCallbackRequestSchema,
    body,
  );
  const choices = (data?.choices ?? []).filter((choice) => choice !== null);
  const errors = checkChoiceValues(choices, ['data', 'choices']);
  if (errors.length > 0) throw invalidForm(errors);
  return choices;
}

function checkDeferral({ flags, ...rest }: MessageBody): void {
  const filled = Object.entries(rest).filter(([, value]) => value != null);
  const unsupported = [
    ...((flags ?? 0) & ~MessageFlags.Ephemeral ? ['flags'] : []),
    ...filled.map(([field]) => field),
  ];
  if (unsupported.length === 0) return;
  const message = 'A deferred reply takes only the ephemeral flag.';
  const code = 'INTERACTION_DEFERRED_FIELD_UNSUPPORTED';
  throw invalidForm(unsupported.map((field) => ({ path: ['data', field], code, message })));
}
