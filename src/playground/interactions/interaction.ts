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

/** A suggestion for what somebody types. */
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
  /** The message with the component that was used. */
  readonly carrier: StoredMessage | undefined;
  readonly channel: FakeChannel;
}

/** What a member does, before Discord assigns an id and a token. */
export interface InteractionRequest {
  readonly type: InteractionType;
  readonly asker: APIUser;
  readonly channel: FakeChannel;
  /** Installation type → who installed the bot. */
  readonly owners: Readonly<Record<string, string>>;
  /** The name of the command that was used. */
  readonly command?: string;
  /** The message whose component was used, or opened the form. */
  readonly carrier?: StoredMessage;
  /** The id of the interaction that opened the form which is sent. */
  readonly openedBy?: string;
  /** The message that a message command was used on. */
  readonly target?: StoredMessage;
  /** The rest of the payload for the bot. */
  readonly payload: object;
}

/**
 * The outcome for the member: a message that came or changed, or choices; undefined when nothing came in
 * time.
 */
export type Outcome =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'form'; readonly form: OpenedForm }
  | undefined;

/** An interaction while its token is valid. */
export interface Interaction extends Omit<InteractionRequest, 'payload'> {
  readonly id: string;
  readonly token: string;
  readonly createdAtMs: number;
  state: 'waiting' | 'acknowledged' | 'expired';
  /** The message that `@original` means: the reply, or the message with the component after an update. */
  original: StoredMessage | undefined;
  /** The form that the bot answered with. */
  form: OpenedForm | undefined;
  readonly messageIds: Set<string>;
  followUps: number;
  /** Runs until the response is due, and after a deferral until the reply is. */
  timer: NodeJS.Timeout;
  /** Tells the member the outcome; only the first call counts. */
  readonly settle: (outcome: Outcome) => void;
}

export function isThinking({ api }: StoredMessage): boolean {
  return ((api.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** Returns the properties of a reply or follow-up that its interaction determines. */
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

/** Describes the bot’s response as Discord does. */
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
