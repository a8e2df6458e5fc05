import { ComponentType, TextInputStyle } from 'discord.js';
import type { FormView } from '../form-view.js';
import type { OpenedForm } from '../interactions/interaction.js';
import { type FormInput, inputsOf } from '../rules/form-rules.js';
import { MemberError } from './member-error.js';

/** Discord's limit on a text field without a limit of its own. */
const MAX_TEXT = 4_000;

/** A form as a person's Discord shows it. */
export interface SeenForm extends FormView {
  readonly customId: string;
}

/** What somebody writes, by the fields' custom ids. */
export type FieldValues = Readonly<Record<string, string>>;

export function describeForm({ id, body }: OpenedForm): SeenForm {
  const fields = body.components.flatMap((row) =>
    [...inputsOf(row)].map(([input]) => ({
      customId: input.custom_id,
      label: row.label ?? input.label ?? '',
      description: row.description ?? undefined,
      placeholder: input.placeholder ?? undefined,
      value: input.value ?? '',
      isRequired: input.required ?? true,
      isLong: input.style === TextInputStyle.Paragraph,
      minLength: input.min_length ?? 0,
      maxLength: input.max_length ?? MAX_TEXT,
    })),
  );
  return { id, customId: body.custom_id, title: body.title, fields };
}

/**
 * Checks what a person wrote as Discord's client does, and returns the form's data for the bot.
 * @throws MemberError for an unknown, missing or unacceptable value.
 */
export function fillForm(form: OpenedForm, values: FieldValues): object {
  const { fields } = describeForm(form);
  const unknown = Object.keys(values).find((id) => !fields.some(({ customId }) => customId === id));
  if (unknown !== undefined) refuse(unknown, 'does not exist');
  for (const { customId, label, isRequired, minLength, maxLength } of fields) {
    const { length } = values[customId] ?? '';
    if (length === 0 && !isRequired) continue;
    if (length === 0) refuse(label, 'is required');
    if (length < minLength) refuse(label, 'is too short');
    if (length > maxLength) refuse(label, `is longer than ${maxLength}`);
  }
  return writeForm(form, values);
}

/** Returns a form's data for the bot, whatever was written. */
export function writeForm({ body }: Pick<OpenedForm, 'body'>, values: FieldValues): object {
  let id = 0;
  const write = ({ custom_id, value }: FormInput) => ({
    type: ComponentType.TextInput,
    id: ++id,
    custom_id,
    value: values[custom_id] ?? value ?? '',
  });
  const components = body.components.map(({ type, component, components: inner }) => ({
    type,
    id: ++id,
    ...(component && { component: write(component) }),
    ...(inner && { components: inner.map(write) }),
  }));
  return { custom_id: body.custom_id, components };
}

function refuse(field: string, problem: string): never {
  throw new MemberError('not-possible', `The field “${field}” ${problem}.`);
}
