import { ComponentType } from 'discord.js';
import { type FieldError, type FieldPath, invalidForm } from './discord-error.js';

/** A form (Discord: modal) in a request, as the schema leaves it. */
export interface FormBody {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly FormComponent[];
}

/** A row of a form: a label with its field, a row with one as earlier forms had it, or a text. */
export interface FormComponent {
  readonly type: number;
  readonly id?: number | null;
  readonly label?: string;
  readonly description?: string | null;
  readonly component?: FormInput;
  readonly components?: readonly FormInput[];
  readonly content?: string;
}

/** A field of a form; only texts are played here. */
export interface FormInput {
  readonly type: number;
  readonly id?: number | null;
  readonly custom_id: string;
  readonly style?: number;
  readonly label?: string | null;
  readonly value?: string | null;
  readonly placeholder?: string | null;
  readonly required?: boolean | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

/** Discord's documented limit; its schema takes more. */
const MAX_ROWS = 5;

/** @throws DiscordError 50035 with every rule beyond the schema that a form breaks. */
export function checkForm({ components }: FormBody, at: FieldPath): void {
  const errors: FieldError[] = [];
  const customIds = new Set<string>();
  const complain = (path: FieldPath, code: string, message: string) =>
    errors.push({ path: [...at, ...path], code, message });
  if (components.length > MAX_ROWS) {
    complain(
      ['components'],
      'BASE_TYPE_BAD_LENGTH',
      `Must be between 1 and ${MAX_ROWS} in length.`,
    );
  }
  for (const [index, row] of components.entries()) {
    for (const [input, place] of inputsOf(row)) {
      const path = ['components', index, ...place];
      if (customIds.has(input.custom_id)) {
        const message = 'Component custom id cannot be duplicated';
        complain([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
      }
      customIds.add(input.custom_id);
      if (input.type !== ComponentType.TextInput) continue;
      if (row.component && input.label != null) {
        const message = 'A text input in a label cannot have a label of its own';
        complain([...path, 'label'], 'COMPONENT_LABEL_NOT_ALLOWED', message);
      }
      if (!row.component && input.label == null) {
        complain([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required');
      }
      const { min_length: least, max_length: most, value } = input;
      if ((least ?? 0) > (most ?? Number.POSITIVE_INFINITY)) {
        const message = 'min_length cannot be greater than max_length';
        complain([...path, 'min_length'], 'TEXT_INPUT_LENGTH_RANGE_INVALID', message);
      }
      if (value != null && value.length > (most ?? Number.POSITIVE_INFINITY)) {
        complain([...path, 'value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
      }
    }
  }
  if (errors.length > 0) throw invalidForm(errors);
}

/** The fields of a row, and where they stand in it. */
export function* inputsOf({
  component,
  components = [],
}: FormComponent): Generator<[input: FormInput, path: (string | number)[]]> {
  if (component) yield [component, ['component']];
  for (const [index, input] of components.entries()) yield [input, ['components', index]];
}
