/** A text field of a form. */
export interface FieldView {
  readonly customId: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly placeholder: string | undefined;
  /** What it holds at first. */
  readonly value: string;
  readonly isRequired: boolean;
  /** True for a field of several lines. */
  readonly isLong: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

/** A form (Discord: modal) that a bot opened, as the person sees it. */
export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldView[];
}
