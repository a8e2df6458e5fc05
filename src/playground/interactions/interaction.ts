import {
  type APIMessageInteractionMetadata,
  type APIUser,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import type { FormBody } from '../rules/form-rules.js';
import type { MessageBody } from '../rules/message-body.js';
import type { Posting, StoredMessage } from '../state/fake-messages.js';
import type { FakeChannel } from '../state/fake-places.js';

/** A suggestion while somebody types. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A form that a bot opened for a person. */
export interface OpenedForm {
  /** That of the interaction which it answers. */
  readonly id: string;
  readonly askerId: string;
  readonly body: FormBody;
  /** The message whose component opened it. */
  readonly carrier: StoredMessage | undefined;
  readonly channel: FakeChannel;
}

/** An act of a member's, before Discord gives it an id and a token. */
export interface InteractionRequest {
  readonly type: InteractionType;
  readonly asker: APIUser;
  readonly channel: FakeChannel;
  /** By integration type, whose installation it happens under. */
  readonly owners: Readonly<Record<string, string>>;
  /** The command that was used, by its name. */
  readonly command?: string;
  /** The message whose component was used, or opened the form. */
  readonly carrier?: StoredMessage;
  /** The id of the interaction that opened the form which is sent. */
  readonly openedBy?: string;
  /** The message that a message command is about. */
  readonly target?: StoredMessage;
  /** The rest of what the bot receives. */
  readonly payload: object;
}

/** The outcome: a message that came or changed, choices, or a form; undefined when nothing came in time. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'form'; readonly form: OpenedForm }
  | undefined;

/** An interaction as Discord remembers it while its token is valid. */
export interface Interaction extends Omit<InteractionRequest, 'payload'> {
  readonly id: string;
  readonly token: string;
  readonly createdAtMs: number;
  state: 'waiting' | 'acknowledged' | 'expired';
  /** The message that `@original` names: the reply, or after an update the one with the component. */
  original: StoredMessage | undefined;
  /** The form that the bot answered with. */
  form: OpenedForm | undefined;
  readonly messageIds: Set<string>;
  followUps: number;
  /** First for the response, then, after a deferral, for what was promised. */
  timer: NodeJS.Timeout;
  /** Tells the member what became of it; the first time counts. */
  readonly settle: (outcome: Outcome) => void;
}

export function isThinking({ api }: StoredMessage): boolean {
  return ((api.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** Everything about a reply or follow-up that follows from its interaction. */
export function describePosting(
  interaction: Interaction,
  bot: APIUser,
  { flags }: MessageBody,
): Posting {
  const { id, asker, channel, carrier, command, target, original, type, owners, openedBy } =
    interaction;
  const isEphemeral = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const interacted = carrier && { interacted_message_id: carrier.api.id };
  const metadata = {
    id,
    type,
    user: asker,
    authorizing_integration_owners: owners,
    ...(carrier && !openedBy && interacted),
    ...(openedBy && {
      triggering_interaction_metadata: {
        id: openedBy,
        type: InteractionType.MessageComponent,
        user: asker,
        authorizing_integration_owners: owners,
        ...interacted,
      },
    }),
    ...(target && { target_message_id: target.api.id }),
    ...(original && { original_response_message_id: original.api.id }),
  };
  return {
    author: bot,
    channel,
    type: original || carrier ? MessageType.Reply : commandReplyType(target),
    onlyFor: isEphemeral ? asker.id : undefined,
    replyTo: original ?? carrier ?? target,
    extra: {
      application_id: bot.id,
      webhook_id: bot.id,
      interaction_metadata: metadata as unknown as APIMessageInteractionMetadata,
      ...(command && !original && { interaction: { id, type, name: command, user: asker } }),
    },
  };
}

function commandReplyType(target: StoredMessage | undefined): MessageType {
  return target ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

/** The bot's own response, as Discord describes it when asked. */
export function describeResponse(
  { id, type, original }: Interaction,
  responseType: number,
): object {
  if (!original) return { interaction: { id, type } };
  const interaction = {
    id,
    type,
    response_message_id: original.api.id,
    response_message_loading: isThinking(original),
    response_message_ephemeral: original.onlyFor !== undefined,
  };
  return { interaction, resource: { type: responseType, message: original.api } };
}
