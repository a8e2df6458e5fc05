import { button, element } from '../../drawing/element.js';
import type { Act, ChoiceView, CommandView, EnteredValue } from '../protocol.js';
import { OptionField } from './option-field.js';
import type { Suggestions } from './suggestions.js';

/** The part of the composer that the form uses. */
export interface CommandFormHost {
  readonly suggestions: Suggestions;
  readonly suggest: (typing: Act) => Promise<readonly ChoiceView[]>;
  /** Shows what the option that has the focus is for. */
  readonly describe: (text: string) => void;
  readonly send: (command: Act, files: readonly File[]) => void;
  /** Leaves the command. */
  readonly leave: () => void;
}

/** A command that is being filled in: its name, a box for each option in use, and buttons for the others. */
export class CommandForm {
  readonly element: HTMLElement;
  private readonly fields: OptionField[] = [];
  private readonly boxes = element('span', { class: 'options' });
  private readonly others = element('span', { class: 'other-options' });

  constructor(
    private readonly command: CommandView,
    private readonly host: CommandFormHost,
    values: Readonly<Record<string, string>> = {},
  ) {
    this.element = element(
      'div',
      { class: 'command-form', role: 'group', tabindex: -1, 'aria-label': `/${command.shownName}` },
      element('span', { class: 'command-name' }, `/${command.shownName}`),
      this.boxes,
      this.others,
    );
    for (const option of command.options) {
      if (option.isRequired || option.name in values) this.add(option.name);
      const value = values[option.name];
      if (value) this.field(option.name)?.enter(value);
    }
    this.drawOthers();
    this.element.addEventListener('keydown', (event) => this.press(event));
  }

  /** The name of the option that takes a file, if there is one. */
  get fileOption(): string | undefined {
    return this.command.options.find(({ kind }) => kind === 'file')?.name;
  }

  /** Puts the focus where the next thing is to be entered. */
  focus(): void {
    const next = this.fields.find(({ isEmpty }) => isEmpty) ?? this.fields.at(-1);
    if (next) {
      next.focus();
      return;
    }
    this.host.describe(`${this.command.description}. Enter sends it.`);
    this.element.focus();
  }

  takeFile(file: File): void {
    const { fileOption } = this;
    if (fileOption === undefined) return;
    this.add(fileOption);
    this.drawOthers();
    this.field(fileOption)?.takeFile(file);
  }

  /** Sends it, or shows what is missing. */
  submit(): void {
    const missing = this.fields.find((field) => field.option.isRequired && field.isEmpty);
    if (missing) {
      missing.input.setAttribute('aria-invalid', 'true');
      missing.focus();
      this.host.describe(`${missing.option.shownName}: this option is required.`);
      return;
    }
    const files = this.fields.flatMap(({ file }) => file ?? []);
    this.host.send({ type: 'command', name: this.command.name, values: this.values() }, files);
  }

  private values(): Record<string, EnteredValue> {
    const entries = this.fields.map((field) => [field.option.name, field.value] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<
      string,
      EnteredValue
    >;
  }

  private add(name: string): void {
    const option = this.command.options.find((each) => each.name === name);
    if (!option || this.field(name)) return;
    const field = new OptionField(option, {
      suggestions: this.host.suggestions,
      suggest: (focused) => this.suggest(focused),
      focused: ({ input, option: { shownName, description } }) => {
        input.removeAttribute('aria-invalid');
        this.host.describe(`${shownName}: ${description}`);
      },
      advance: () => this.advance(),
    });
    this.fields.push(field);
    this.boxes.append(field.element);
  }

  private field(name: string): OptionField | undefined {
    return this.fields.find(({ option }) => option.name === name);
  }

  private drawOthers(): void {
    const others = this.command.options.filter(({ name }) => !this.field(name));
    this.others.replaceChildren(
      ...others.map(({ name, shownName, description }) => {
        const press = () => {
          this.add(name);
          this.drawOthers();
          this.field(name)?.focus();
        };
        return button({ class: 'other-option', title: description }, press, `+ ${shownName}`);
      }),
    );
  }

  private async suggest({ option }: OptionField): Promise<readonly ChoiceView[]> {
    const { name } = this.command;
    const values = { [option.name]: '', ...this.values() };
    return this.host.suggest({ type: 'typing', name, values, focused: option.name });
  }

  /** Goes to what is still missing, else to the end. */
  private advance(): void {
    const missing = this.fields.find(({ option, isEmpty }) => option.isRequired && isEmpty);
    (missing ?? this.fields.at(-1))?.focus();
    this.host.suggestions.hide();
  }

  /** True unless Enter has another meaning there: on a button, or to choose a file. */
  private isSentFrom(target: EventTarget | null): boolean {
    if (target === this.element) return true;
    const field = this.fields.find(({ input }) => input === target);
    return field !== undefined && (field.option.kind !== 'file' || !field.isEmpty);
  }

  private press(event: KeyboardEvent): void {
    const { suggestions } = this.host;
    const { key, target } = event;
    if (suggestions.press(event)) {
      event.preventDefault();
      return;
    }
    const isField = target instanceof HTMLInputElement;
    if (key === 'Enter' && this.isSentFrom(target)) this.submit();
    else if (key === 'Escape') this.host.leave();
    else if (key === 'Backspace' && isField && target.value === '') this.remove(target);
    else return;
    event.preventDefault();
  }

  /** Backspace in an empty box takes the box away, and from the first one leaves the command. */
  private remove(input: HTMLInputElement): void {
    const index = this.fields.findIndex((field) => field.input === input);
    const field = this.fields[index];
    if (!field || field.option.isRequired || this.fields.length === 1) {
      this.host.leave();
      return;
    }
    this.fields.splice(index, 1);
    field.element.remove();
    this.drawOthers();
    this.fields.at(-1)?.focus();
  }
}
