import {
  type APIUser,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type Locale,
} from 'discord.js';
import type { FakeInteractions } from '../interactions/fake-interactions.js';
import type {
  Choice,
  InteractionRequest,
  OpenedForm,
  Outcome,
} from '../interactions/interaction.js';
import type { FakeAttachments, FileContent } from '../state/fake-attachments.js';
import type { FakeCommands, RegisteredCommand } from '../state/fake-commands.js';
import type { FakeMessages, StoredMessage } from '../state/fake-messages.js';
import type { FakeChannel } from '../state/fake-places.js';
import { MemberError } from './member-error.js';
import {
  describeForm,
  type FieldValues,
  fillForm,
  type SeenForm,
  writeForm,
} from './member-forms.js';
import { type OptionValues, resolveOptions, resolveTyping } from './member-options.js';
import {
  ATTACHMENT_SIZE_LIMIT,
  describeStanding,
  isOffered,
  type MemberTraits,
  ownersOf,
} from './member-standing.js';
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
type Reference = Pick<SeenMessage, 'id'>;
type About = Pick<InteractionRequest, 'carrier' | 'command' | 'target' | 'openedBy'>;
/** What came of a press: a message that changed, came or was deleted, or a form that opened. */
export type Pressed =
  | { readonly kind: 'message'; readonly message: SeenMessage }
  | { readonly kind: 'form'; readonly form: SeenForm };

/** A person on Discord: acts, and shows what they then see. */
export class FakeMember {
  constructor(
    private readonly world: MemberWorld,
    private readonly traits: MemberTraits,
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

  /** The commands that Discord offers here. */
  get commands(): readonly RegisteredCommand[] {
    return this.world.commands.all.filter((command) =>
      isOffered(command, this.traits, this.channel),
    );
  }

  /** The names of the commands of a kind that Discord offers here. */
  offered(type = ApplicationCommandType.ChatInput): string[] {
    return this.commands.filter((command) => command.type === type).map(({ name }) => name);
  }

  /**
   * Sends a slash command; resolves to the reply, once a deferred one is there.
   * @throws MemberError when it is not offered, an option is unacceptable, or no reply comes.
   */
  async slash(name: string, values: OptionValues = {}): Promise<SeenMessage> {
    const command = this.find(name, ApplicationCommandType.ChatInput);
    const { options, resolved } = resolveOptions(command, values, (file) => this.upload(file));
    const data = {
      ...describeCommand(command),
      ...(options.length > 0 && { options }),
      ...(Object.keys(resolved).length > 0 && { resolved }),
    };
    return this.interact(InteractionType.ApplicationCommand, data, { command: name });
  }

  /**
   * Types into an option (the last of `values` unless another is named); resolves to what is
   * suggested.
   * @throws MemberError when there are no suggestions for it, or none come in time.
   */
  async autocomplete(
    name: string,
    values: OptionValues,
    focused = Object.keys(values).at(-1) ?? '',
  ): Promise<readonly Choice[]> {
    const command = this.find(name, ApplicationCommandType.ChatInput);
    const options = resolveTyping(command, values, focused);
    const data = { ...describeCommand(command), options };
    const request = this.request(InteractionType.ApplicationCommandAutocomplete, data);
    const outcome = await this.world.interactions.open(request);
    if (outcome?.kind === 'choices') return outcome.choices;
    throw new MemberError('no-response', 'Loading options failed');
  }

  /**
   * Uses a message menu; resolves to the reply.
   * @throws MemberError as `slash` does.
   */
  async messageCommand(name: string, message: Reference): Promise<SeenMessage> {
    const command = this.find(name, ApplicationCommandType.Message);
    const target = this.visible(message);
    const resolved = { messages: { [message.id]: target.api } };
    const data = { ...describeCommand(command), target_id: message.id, resolved };
    return this.interact(InteractionType.ApplicationCommand, data, { target, command: name });
  }

  /**
   * Presses a button; resolves to the message that changed or came, or was deleted.
   * @throws MemberError when there is no such button, or nothing comes of it in time.
   */
  async press(message: Reference, labelOrCustomId: string): Promise<SeenMessage> {
    const pressed = await this.pressButton(message, labelOrCustomId);
    if (pressed.kind === 'message') return pressed.message;
    throw new MemberError('no-response', `The button “${labelOrCustomId}” opened a form.`);
  }

  /**
   * Presses a button that opens a form; resolves to the form.
   * @throws MemberError when there is no such button, or no form comes in time.
   */
  async openForm(message: Reference, labelOrCustomId: string): Promise<SeenForm> {
    const pressed = await this.pressButton(message, labelOrCustomId);
    if (pressed.kind === 'form') return pressed.form;
    throw new MemberError('no-response', `The button “${labelOrCustomId}” opened no form.`);
  }

  /**
   * Sends a form that was opened for them; resolves to the message that changed or came.
   * @throws MemberError when Discord would not send it, or nothing comes of it in time.
   */
  async submitForm({ id }: Pick<SeenForm, 'id'>, values: FieldValues): Promise<SeenMessage> {
    const form = this.world.interactions.findForm(id, this.id);
    if (!form) throw notPossible('They have no such form.');
    return this.sendForm(form, fillForm(form, values));
  }

  /**
   * Sends a form as a forged client can: `data` replaces parts of what it holds. Resolves as
   * `submitForm` does.
   */
  async forgeForm({ id }: Pick<SeenForm, 'id'>, data: object): Promise<SeenMessage> {
    const form = this.world.interactions.findForm(id, this.id);
    if (!form) throw notPossible('They have no such form.');
    return this.sendForm(form, { ...writeForm(form, {}), ...data });
  }

  /**
   * Presses a button, whatever comes of it.
   * @throws MemberError as `press` does.
   */
  async pressButton(message: Reference, labelOrCustomId: string): Promise<Pressed> {
    const carrier = this.visible(message);
    const button = describeMessage(carrier).buttons.find(({ label, customId }) =>
      [label, customId].includes(labelOrCustomId),
    );
    if (!button) throw notPossible(`The message has no button “${labelOrCustomId}”.`);
    if (button.disabled) throw notPossible(`The button “${labelOrCustomId}” is disabled.`);
    if (button.customId === undefined) throw notPossible(`“${labelOrCustomId}” opens a link.`);
    const data = { custom_id: button.customId, component_type: ComponentType.Button };
    const outcome = await this.send(InteractionType.MessageComponent, data, { carrier });
    if (outcome?.kind === 'form') return { kind: 'form', form: describeForm(outcome.form) };
    return { kind: 'message', message: messageOf(outcome) };
  }

  /** Presses a button that a message never had, as a forged client can; resolves as `press` does. */
  async forgePress(message: SeenMessage, customId: string): Promise<SeenMessage> {
    const data = { custom_id: customId, component_type: ComponentType.Button };
    const carrier = this.visible(message);
    return this.interact(InteractionType.MessageComponent, data, { carrier });
  }

  /**
   * Chooses from a menu; resolves as `press` does.
   * @throws MemberError when there is no such menu or option, or nothing comes of it in time.
   */
  async choose(
    message: Reference,
    customId: string,
    values: readonly string[],
  ): Promise<SeenMessage> {
    const carrier = this.visible(message);
    const select = describeMessage(carrier).selects.find((each) => each.customId === customId);
    if (!select) throw notPossible(`The message has no menu “${customId}”.`);
    if (select.disabled) throw notPossible(`The menu “${customId}” is disabled.`);
    const known = select.options.map(({ value }) => value);
    const strange = values.find((value) => !known.includes(value));
    if (strange !== undefined) throw notPossible(`The menu has no option “${strange}”.`);
    if (values.length < select.minValues || values.length > select.maxValues) {
      throw notPossible(`The menu takes ${select.minValues} to ${select.maxValues} options.`);
    }
    const data = { custom_id: customId, component_type: ComponentType.StringSelect, values };
    return this.interact(InteractionType.MessageComponent, data, { carrier });
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

  private async interact(
    type: InteractionType,
    data: object,
    about: About = {},
  ): Promise<SeenMessage> {
    return messageOf(await this.send(type, data, about));
  }

  private send(type: InteractionType, data: object, about: About = {}): Promise<Outcome> {
    return this.world.interactions.open(this.request(type, data, about));
  }

  private sendForm({ id, carrier }: OpenedForm, data: object): Promise<SeenMessage> {
    const about = { openedBy: id, ...(carrier && { carrier }) };
    return this.interact(InteractionType.ModalSubmit, data, about);
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

  private find(name: string, type: ApplicationCommandType): RegisteredCommand {
    const all = this.world.commands.all;
    const command = all.find((each) => each.name === name && each.type === type);
    if (!command) throw new MemberError('not-offered', `There is no command “${name}”.`);
    if (isOffered(command, this.traits, this.channel)) return command;
    throw new MemberError('not-offered', `The command “${name}” is not offered here.`);
  }

  private upload(file: FileContent): ReturnType<FakeAttachments['add']> {
    if (file.bytes.byteLength > ATTACHMENT_SIZE_LIMIT) throw notPossible('The file is too large.');
    return this.world.attachments.add(this.channel.id, file, true);
  }

  private visible({ id }: Reference): StoredMessage {
    const message = this.world.messages.find(id);
    if (message && !message.deleted && this.isVisible(message)) return message;
    throw notPossible('They do not see that message.');
  }
}

function describeCommand({ id, name, type }: RegisteredCommand): object {
  return { id, name, type };
}

function messageOf(outcome: Outcome): SeenMessage {
  if (outcome?.kind === 'message') return describeMessage(outcome.message);
  throw new MemberError('no-response', 'The application did not respond');
}

function notPossible(message: string): MemberError {
  return new MemberError('not-possible', message);
}
