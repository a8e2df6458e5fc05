import { randomBytes } from 'node:crypto';
import { type APIUser, MessageType } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { refusals } from '../rules/discord-error.js';
import type { FormBody } from '../rules/form-rules.js';
import type { MessageBody } from '../rules/message-body.js';
import { parseBody } from '../rules/parse-body.js';
import type { FileContent } from '../state/fake-attachments.js';
import type { FakeMessages, MessageInput, StoredMessage } from '../state/fake-messages.js';
import { createSnowflake } from '../state/snowflake.js';
import {
  describePosting,
  describeResponse,
  type Interaction,
  type InteractionRequest,
  isThinking,
  type OpenedForm,
  type Outcome,
} from './interaction.js';
import { type InteractionResponse, parseResponse } from './interaction-response.js';

/** Discord’s limit on follow-ups where only the member, not the server, installed the bot. */
const MAX_USER_INSTALL_FOLLOW_UPS = 5;

export interface InteractionsOptions {
  readonly bot: APIUser;
  readonly messages: FakeMessages;
  readonly responseWindowMs: number;
  readonly tokenLifetimeMs: number;
  /** Sends the payload of an interaction to the bot. */
  readonly dispatch: (payload: object, serverId: string | undefined) => void;
}

/** The interactions of members, until their tokens expire. */
export class FakeInteractions {
  private readonly byToken = new Map<string, Interaction>();

  constructor(private readonly options: InteractionsOptions) {}

  /** Sends an interaction to the bot; resolves once the member sees the outcome. */
  open({ payload, ...request }: InteractionRequest): Promise<Outcome> {
    this.forgetExpired();
    const { bot, dispatch } = this.options;
    return new Promise((resolve) => {
      const interaction = this.remember(request, resolve);
      const { id, token, type, owners, channel } = interaction;
      dispatch(
        {
          id,
          application_id: bot.id,
          type,
          token,
          version: 1,
          entitlements: [],
          authorizing_integration_owners: owners,
          ...payload,
        },
        channel.server?.id,
      );
    });
  }

  /**
   * Handles the bot’s first response, and returns what Discord answers.
   * @throws DiscordError 10062 when it comes too late, 40060 when it is the second
   */
  respond(id: string, token: string, body: unknown, files: readonly FileContent[]): object {
    const interaction = this.byToken.get(token);
    if (interaction?.id !== id || interaction.state === 'expired') {
      throw refusals.unknownInteraction();
    }
    if (interaction.state === 'acknowledged') throw refusals.alreadyAcknowledged();
    const outcome = this.perform(interaction, parseResponse(interaction, body), files);
    interaction.state = 'acknowledged';
    clearTimeout(interaction.timer);
    if (outcome) interaction.settle(outcome);
    else interaction.timer = this.awaitPromised(interaction);
    return describeResponse(interaction, (body as { type: number }).type);
  }

  /** @throws DiscordError as Discord does for a token that is unknown, unanswered or expired. */
  followUp(token: string, body: unknown, files: readonly FileContent[]): StoredMessage {
    const interaction = this.answered(token);
    const parsed = parseBody<MessageBody>(spec.IncomingWebhookRequestPartialSchema, body);
    const input = { body: parsed, files, at: [] };
    const { original, owners } = interaction;
    // A follow-up to a reply that is still "thinking" takes its place.
    if (original && !original.deleted && isThinking(original))
      return this.change(interaction, original, input);
    if (!('0' in owners) && interaction.followUps >= MAX_USER_INSTALL_FOLLOW_UPS) {
      throw refusals.tooManyFollowUps();
    }
    const posting = describePosting(interaction, this.options.bot, parsed);
    const message = this.options.messages.create({ ...posting, type: MessageType.Reply }, input);
    interaction.followUps += 1;
    interaction.messageIds.add(message.api.id);
    interaction.settle({ kind: 'message', message });
    return message;
  }

  /** A message of this interaction, by id or as `@original`. */
  message(token: string, id: string): StoredMessage {
    const { original, messageIds } = this.answered(token);
    const wanted = id === '@original' ? original?.api.id : id;
    if (wanted === undefined) throw refusals.unknownWebhook();
    if (!messageIds.has(wanted)) throw refusals.unknownMessage();
    return this.options.messages.get(wanted);
  }

  edit(token: string, id: string, body: unknown, files: readonly FileContent[]): StoredMessage {
    const message = this.message(token, id);
    const parsed = parseBody<MessageBody>(spec.IncomingWebhookUpdateRequestPartialSchema, body);
    return this.change(this.answered(token), message, { body: parsed, files, at: [] });
  }

  delete(token: string, id: string): void {
    const message = this.message(token, id);
    const wasThinking = isThinking(message);
    this.options.messages.delete(message);
    // Whoever is waiting for the reply goes on waiting for the one that replaces it.
    if (!wasThinking) this.answered(token).settle({ kind: 'message', message });
  }

  /** A form that was opened for somebody, by its id, as long as its interaction is remembered. */
  findForm(id: string, askerId: string): OpenedForm | undefined {
    const forms = [...this.byToken.values()].map(({ form }) => form);
    return forms.find((form) => form?.id === id && form.askerId === askerId);
  }

  close(): void {
    for (const interaction of this.byToken.values()) interaction.settle(undefined);
    this.byToken.clear();
  }

  private remember(
    request: Omit<InteractionRequest, 'payload'>,
    resolve: (outcome: Outcome) => void,
  ): Interaction {
    const interaction: Interaction = {
      ...request,
      id: createSnowflake(),
      token: randomBytes(48).toString('base64url'),
      createdAtMs: Date.now(),
      state: 'waiting',
      original: undefined,
      form: undefined,
      messageIds: new Set(),
      followUps: 0,
      timer: setTimeout(() => {
        interaction.state = 'expired';
        resolve(undefined);
      }, this.options.responseWindowMs).unref(),
      settle: (outcome) => {
        clearTimeout(interaction.timer);
        resolve(outcome);
      },
    };
    this.byToken.set(interaction.token, interaction);
    return interaction;
  }

  /** Carries out a response. Returns undefined while the member has to wait for more. */
  private perform(
    interaction: Interaction,
    response: InteractionResponse,
    files: readonly FileContent[],
  ): Outcome {
    if (response.kind === 'choices') return response;
    if (response.kind === 'form') return this.openForm(interaction, response.form);
    const { messages, bot } = this.options;
    const { kind, data } = response;
    const input = { body: data, files, at: ['data'] };
    const posting = describePosting(interaction, bot, data);
    let message: StoredMessage;
    if (kind === 'reply') message = messages.create(posting, input);
    else if (kind === 'defer') message = messages.createThinking(posting);
    else message = messages.get(interaction.carrier?.api.id as string);
    if (kind === 'update') messages.edit(message, input);
    interaction.original = message;
    interaction.messageIds.add(message.api.id);
    return kind === 'reply' || kind === 'update' ? { kind: 'message', message } : undefined;
  }

  private openForm(interaction: Interaction, body: FormBody): Outcome {
    const { id, asker, carrier, channel } = interaction;
    interaction.form = { id, askerId: asker.id, body, carrier, channel };
    return { kind: 'form', form: interaction.form };
  }

  /** Changes the reply; the first change after a deferral is what the member waits for. */
  private change(
    interaction: Interaction,
    message: StoredMessage,
    input: MessageInput,
  ): StoredMessage {
    this.options.messages.edit(message, input);
    interaction.settle({ kind: 'message', message });
    return message;
  }

  private awaitPromised({ settle }: Interaction): NodeJS.Timeout {
    return setTimeout(() => settle(undefined), this.options.tokenLifetimeMs).unref();
  }

  private answered(token: string): Interaction {
    const interaction = this.byToken.get(token);
    if (!interaction || this.hasExpired(interaction)) throw refusals.invalidWebhookToken();
    if (interaction.state !== 'acknowledged') throw refusals.unknownWebhook();
    return interaction;
  }

  private forgetExpired(): void {
    for (const interaction of this.byToken.values()) {
      if (!this.hasExpired(interaction)) return;
      this.byToken.delete(interaction.token);
    }
  }

  private hasExpired({ createdAtMs }: Interaction): boolean {
    return createdAtMs + this.options.tokenLifetimeMs <= Date.now();
  }
}
