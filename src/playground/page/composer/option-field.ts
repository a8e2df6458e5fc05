import { element } from '../../drawing/element.js';
import type { ChoiceView, EnteredValue, OptionView } from '../protocol.js';
import type { Suggestion, Suggestions } from './suggestions.js';

/** Of typing, until suggestions are asked for. */
const PAUSE_MS = 120;
const YES_OR_NO: readonly ChoiceView[] = [
  { name: 'True', value: 1 },
  { name: 'False', value: 0 },
];

/** The part of the form that a field uses. */
export interface FieldHost {
  readonly suggestions: Suggestions;
  /** Asks the bot for choices; empty when none come. */
  readonly suggest: (field: OptionField) => Promise<readonly ChoiceView[]>;
  /** Called when the field has the focus, so that its description can be shown. */
  readonly focused: (field: OptionField) => void;
  /** Called when something was picked and the next field may be filled. */
  readonly advance: (field: OptionField) => void;
}

/** The box in which one option of a command is filled in. */
export class OptionField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  private readonly shownFile: HTMLElement | undefined;
  private picked: ChoiceView | undefined;
  private chosenFile: File | undefined;
  private timer: number | undefined;
  private asked = 0;

  constructor(
    readonly option: OptionView,
    private readonly host: FieldHost,
  ) {
    const isFile = option.kind === 'file';
    this.input = element('input', {
      type: isFile ? 'file' : 'text',
      inputmode: option.kind === 'number' ? 'numeric' : undefined,
      maxlength: option.maxLength,
      autocomplete: 'off',
      'aria-required': option.isRequired && 'true',
      ...(!isFile && { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' }),
    });
    const name = element('span', { class: 'option-name' }, option.shownName);
    this.shownFile = isFile ? element('span', { class: 'option-file' }) : undefined;
    this.element = element(
      'label',
      { class: `option option-${option.kind}` },
      name,
      this.input,
      this.shownFile,
    );
    this.input.addEventListener('input', () => this.changed());
    this.input.addEventListener('focus', () => {
      host.focused(this);
      // A prefilled value counts as picked.
      if (this.isEmpty) this.offer();
    });
    this.input.addEventListener('blur', () => host.suggestions.hide());
    if (isFile) {
      this.input.addEventListener('change', () => this.takeFile(this.input.files?.[0]));
      this.showFile();
    } else this.fit();
  }

  /** The value entered; undefined when the field is empty. */
  get value(): EnteredValue | undefined {
    const { kind } = this.option;
    if (kind === 'file') return this.chosenFile && { file: this.chosenFile.name };
    const text = this.input.value.trim();
    if (text === '') return undefined;
    if (kind === 'yes-or-no') return 'true'.startsWith(text.toLowerCase());
    const value = this.picked?.value ?? text;
    return kind === 'number' && Number.isFinite(Number(value)) ? Number(value) : value;
  }

  get file(): File | undefined {
    return this.chosenFile;
  }

  get isEmpty(): boolean {
    return this.value === undefined;
  }

  /** Fills it in, as far as the option takes it. */
  enter(text: string): void {
    this.picked = undefined;
    this.input.value = text.slice(0, this.option.maxLength);
    this.fit();
  }

  takeFile(file: File | undefined): void {
    if (!file) return;
    this.chosenFile = file;
    this.showFile();
    this.host.advance(this);
  }

  /** Selects a prefilled value, so that typing replaces it. */
  focus(): void {
    this.input.focus();
    this.input.select();
  }

  private changed(): void {
    if (this.option.kind === 'file') return;
    this.picked = undefined;
    this.fit();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.offer(), PAUSE_MS);
  }

  /** Shows what can be chosen; an answer that comes after a later one was asked for is left out. */
  private async offer(): Promise<void> {
    const { option, host, input } = this;
    this.asked += 1;
    const { asked } = this;
    const choices = option.isSuggested ? await host.suggest(this) : this.fixedChoices();
    if (asked !== this.asked || document.activeElement !== input) return;
    host.suggestions.show(
      input,
      option.shownName,
      choices.map((choice): Suggestion => ({ label: choice.name, pick: () => this.pick(choice) })),
    );
  }

  private fixedChoices(): readonly ChoiceView[] {
    const all = this.option.kind === 'yes-or-no' ? YES_OR_NO : this.option.choices;
    const typed = this.picked ? '' : this.input.value.trim().toLowerCase();
    return all.filter(({ name }) => name.toLowerCase().startsWith(typed));
  }

  private pick(choice: ChoiceView): void {
    this.asked += 1;
    this.input.value = choice.name;
    this.picked = choice;
    this.fit();
    this.host.advance(this);
  }

  /** As wide as what is in it. */
  private fit(): void {
    this.input.size = Math.max(this.input.value.length + 1, 8);
  }

  private showFile(): void {
    if (!this.shownFile) return;
    this.shownFile.textContent =
      this.chosenFile?.name ??
      (matchMedia('(hover: none)').matches ? 'Choose a file' : 'Choose or drop a file');
  }
}
