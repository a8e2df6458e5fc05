import { button, element } from '../../drawing/element.js';
import type { Act, ActResult, ChoiceView, CommandView } from '../protocol.js';
import { CommandForm } from './command-form.js';
import { Suggestions } from './suggestions.js';

export interface ComposerHost {
  /** Does it; a failure is shown in the channel. */
  readonly act: (what: Act, files?: readonly File[]) => Promise<ActResult>;
  /** Asks quietly, for suggestions. */
  readonly ask: (what: Act) => Promise<ActResult>;
}

/** The message box: plain text, or after “/” a command. */
export class Composer {
  readonly element: HTMLElement;
  private readonly suggestions = new Suggestions();
  private readonly hint = element('div', { class: 'hint', hidden: true, role: 'status' });
  private readonly place = element('div', { class: 'composer-place' });
  private readonly text = element('textarea', {
    rows: 1,
    maxlength: 2000,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  });
  private commands: readonly CommandView[] = [];
  private form: CommandForm | undefined;

  constructor(private readonly host: ComposerHost) {
    const slash = button(
      { class: 'composer-button', 'aria-label': 'Use a command', title: 'Commands' },
      () => this.startCommand(),
      '/',
    );
    const send = button(
      { class: 'composer-button send', 'aria-label': 'Send', title: 'Send' },
      () => this.submit(),
      '➤\uFE0E',
    );
    this.place.append(this.text);
    this.element = element(
      'div',
      { class: 'composer' },
      element('div', { class: 'overlay' }, this.suggestions.element, this.hint),
      element('div', { class: 'composer-bar' }, slash, this.place, send),
    );
    this.text.addEventListener('input', () => this.changed());
    this.text.addEventListener('blur', () => this.suggestions.hide());
    this.text.addEventListener('keydown', (event) => this.press(event));
  }

  setPlace(label: string): void {
    this.text.placeholder = label;
    this.text.setAttribute('aria-label', label);
    this.leave();
  }

  /** Sets which commands are offered here. */
  setCommands(commands: readonly CommandView[]): void {
    this.commands = commands.filter(({ kind }) => kind === 'slash');
  }

  /** The first command offered that asks for a text and nothing else. */
  get commandForText(): CommandView | undefined {
    return this.commands.find(({ options }) => {
      const required = options.filter(({ isRequired }) => isRequired);
      return required.length === 1 && required[0]?.kind === 'text';
    });
  }

  focus(): void {
    if (this.form) this.form.focus();
    else this.text.focus();
  }

  /** Begins a command, with some of its options filled in. */
  open(name: string, values?: Readonly<Record<string, string>>): boolean {
    const command = this.commands.find((each) => each.name === name);
    if (!command) return false;
    this.suggestions.hide();
    const form = new CommandForm(
      command,
      {
        suggestions: this.suggestions,
        suggest: (typing) => this.suggest(typing),
        describe: (text) => this.describe(text),
        send: (what, files) => {
          this.leave();
          this.text.focus();
          void this.host.act(what, files);
        },
        leave: () => {
          this.leave();
          this.text.focus();
        },
      },
      values,
    );
    this.form = form;
    this.place.replaceChildren(form.element);
    form.focus();
    return true;
  }

  /**
   * Gives a file to the command at hand, or else to the first one offered that takes files, and sends
   * it if `isSent`; false when no command here takes files.
   */
  takeFile(file: File, isSent: boolean): boolean {
    const takesFiles = ({ options }: CommandView) => options.some(({ kind }) => kind === 'file');
    if (this.form?.fileOption === undefined) {
      const command = this.commands.find(takesFiles);
      if (!command) return false;
      this.open(command.name);
    }
    this.form?.takeFile(file);
    if (isSent) this.form?.submit();
    return true;
  }

  /** Shows the bot's suggestions, or says in the hint that none came. */
  private async suggest(typing: Act): Promise<readonly ChoiceView[]> {
    const { choices = [], error } = await this.host.ask(typing);
    if (error) this.describe(error);
    return choices;
  }

  private describe(text: string): void {
    this.hint.textContent = text;
    this.hint.hidden = false;
  }

  private startCommand(): void {
    this.leave();
    this.text.value = '/';
    this.text.focus();
    this.changed();
  }

  private leave(): void {
    this.form = undefined;
    this.suggestions.hide();
    this.hint.hidden = true;
    this.text.value = '';
    this.place.replaceChildren(this.text);
    this.fit();
  }

  private changed(): void {
    this.fit();
    const typed = /^\/(?<name>\S*)(?<space>\s)?/.exec(this.text.value);
    if (!typed) {
      this.suggestions.hide();
      return;
    }
    const name = (typed.groups?.name ?? '').toLowerCase();
    const exact = this.commands.find(({ shownName }) => shownName === name);
    if (exact && typed.groups?.space) {
      this.open(exact.name);
      return;
    }
    const fitting = this.commands.filter(({ shownName }) => shownName.startsWith(name));
    this.suggestions.show(
      this.text,
      fitting.length > 0 ? 'Pullquote' : '',
      fitting.map(({ name: command, shownName, description }) => ({
        label: `/${shownName}`,
        detail: description,
        pick: () => void this.open(command),
      })),
      true,
    );
  }

  private press(event: KeyboardEvent): void {
    if (this.suggestions.press(event)) {
      event.preventDefault();
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  private submit(): void {
    if (this.form) {
      this.form.submit();
      return;
    }
    const text = this.text.value;
    if (text.trim() === '') return;
    this.leave();
    this.text.focus();
    void this.host.act({ type: 'post', text });
  }

  /** As high as what is in it, up to a limit that the styles set. */
  private fit(): void {
    this.text.style.height = 'auto';
    this.text.style.height = `${this.text.scrollHeight}px`;
  }
}
