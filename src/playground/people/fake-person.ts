import type { APIUser, InteractionType, Locale } from 'discord.js';
import type { FakeInteractions } from '../interactions/fake-interactions.js';
import type { InteractionRequest, Outcome } from '../interactions/interaction.js';
import type { FakeAttachments, FileContent } from '../state/fake-attachments.js';
import type { FakeCommands } from '../state/fake-commands.js';
import type { FakeMessages, StoredMessage } from '../state/fake-messages.js';
import type { FakeChannel } from '../state/fake-places.js';
import { MemberError } from './member-error.js';
import { describeStanding, type MemberTraits, ownersOf } from './member-standing.js';
import { describeMessage, type SeenMessage } from './seen-message.js';

/** Discord’s limit on messages of people without a subscription. */
const MAX_CONTENT = 2_000;

/** The parts of Discord that members act on. */
export interface MemberWorld {
  readonly commands: FakeCommands;
  readonly messages: FakeMessages;
  readonly attachments: FakeAttachments;
  readonly interactions: FakeInteractions;
}

/** A message, by its id. */
export type Reference = Pick<SeenMessage, 'id'>;
type About = Pick<InteractionRequest, 'carrier' | 'command' | 'target' | 'openedBy'>;

/** A person on Discord: who they are, what they write, and what they see. */
export class FakePerson {
  constructor(
    protected readonly world: MemberWorld,
    protected readonly traits: MemberTraits,
    /** Where they are; assign another channel to move them. */
    public channel: FakeChannel,
  ) {}

  get user(): APIUser {
    return this.traits.user;
  }

  get id(): string {
    return this.traits.user.id;
  }

  /** Changes their permissions in their server. */
  permit(permissions: bigint): void {
    this.traits.permissions = permissions;
  }

  /** Changes the language of their Discord. */
  speak(locale: Locale): void {
    this.traits.locale = locale;
  }

  /** Writes a message, in their channel unless another is given. */
  post(text: string, files: readonly FileContent[] = [], channel = this.channel): SeenMessage {
    if (text.length > MAX_CONTENT) throw notPossible(`Messages take ${MAX_CONTENT} characters.`);
    if (text.trim() === '' && files.length === 0) throw notPossible('The message is empty.');
    const input = { body: { content: text }, files, at: [] };
    return describeMessage(this.world.messages.create({ author: this.user, channel }, input));
  }

  /** Returns the messages of a channel that they see now, oldest first. */
  sees(channel = this.channel): SeenMessage[] {
    const messages = this.world.messages.in(channel).filter((each) => this.isVisible(each));
    return messages.map(describeMessage);
  }

  /** Returns a message that they saw, as it is now; even a deleted one. */
  look({ id }: Reference): SeenMessage {
    const message = this.world.messages.find(id);
    if (!message || !this.isVisible(message)) throw notPossible('They do not see that message.');
    return describeMessage(message);
  }

  /** True when they see a message, as long as it is not deleted. */
  isVisible({ onlyFor, channel }: StoredMessage): boolean {
    const isAmong = channel.server || channel.recipients.some(({ id }) => id === this.id);
    return Boolean(isAmong) && (onlyFor === undefined || onlyFor === this.id);
  }

  protected async interact(
    type: InteractionType,
    data: object,
    about: About = {},
  ): Promise<SeenMessage> {
    return messageOf(await this.send(type, data, about));
  }

  protected send(type: InteractionType, data: object, about: About = {}): Promise<Outcome> {
    return this.world.interactions.open(this.request(type, data, about));
  }

  protected visible({ id }: Reference): StoredMessage {
    const message = this.world.messages.find(id);
    if (message && !message.deleted && this.isVisible(message)) return message;
    throw notPossible('They do not see that message.');
  }

  private request(type: InteractionType, data: object, about: About = {}): InteractionRequest {
    const { traits } = this;
    const channel = (about.carrier ?? about.target ?? this).channel;
    const message = about.carrier && { message: about.carrier.api };
    return {
      type,
      asker: traits.user,
      channel,
      owners: ownersOf(traits, channel),
      ...about,
      payload: { ...describeStanding(traits, channel), data, ...message },
    };
  }
}

export function messageOf(outcome: Outcome): SeenMessage {
  if (outcome?.kind === 'message') return describeMessage(outcome.message);
  throw new MemberError('no-response', 'The application did not respond');
}

export function notPossible(message: string): MemberError {
  return new MemberError('not-possible', message);
}
