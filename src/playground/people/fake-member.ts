import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import type { Choice, OpenedForm } from '../interactions/interaction.js';
import type { FakeAttachments, FileContent } from '../state/fake-attachments.js';
import type { RegisteredCommand } from '../state/fake-commands.js';
import { FakePerson, messageOf, notPossible, type Reference } from './fake-person.js';
import { MemberError } from './member-error.js';
import {
  describeForm,
  type FieldValues,
  fillForm,
  type SeenForm,
  writeForm,
} from './member-forms.js';
import { type OptionValues, resolveOptions, resolveTyping } from './member-options.js';
import { ATTACHMENT_SIZE_LIMIT, isOffered } from './member-standing.js';
import { describeMessage, type SeenMessage } from './seen-message.js';

/** What came of a press: a message that changed, came or was deleted, or a form that opened. */
export type Pressed =
  | { readonly kind: 'message'; readonly message: SeenMessage }
  | { readonly kind: 'form'; readonly form: SeenForm };

/** A person who uses a bot: its commands, and the buttons, menus and forms of its messages. */
export class FakeMember extends FakePerson {
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
    const outcome = await this.send(InteractionType.ApplicationCommandAutocomplete, data);
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

  private sendForm({ id, carrier }: OpenedForm, data: object): Promise<SeenMessage> {
    const about = { openedBy: id, ...(carrier && { carrier }) };
    return this.interact(InteractionType.ModalSubmit, data, about);
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
}

function describeCommand({ id, name, type }: RegisteredCommand): object {
  return { id, name, type };
}
