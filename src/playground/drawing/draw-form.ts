import type { FieldView, FormView } from '../form-view.js';
import { element } from './element.js';

export interface FormDrawing {
  /** The name of the bot that gets the form. */
  readonly bot: string;
  /** Called with what was written, by the fields' custom ids, once Discord would send it. */
  readonly submit: (values: Readonly<Record<string, string>>) => void;
  readonly cancel: () => void;
}

/** A drawn form. */
export interface DrawnForm {
  readonly element: HTMLDialogElement;
  /** Shows that it is on its way, so that it is not sent twice. */
  setBusy(isBusy: boolean): void;
  /** Shows why it could not be sent. */
  fail(reason: string): void;
}

interface DrawnField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  /** Says what is wrong with it; false when something is. */
  check(): boolean;
}

/** Makes ids that are unique on the page. */
let forms = 0;

/** Draws a form as Discord shows it over everything else; Enter sends it, unless a field has lines. */
export function drawForm(view: FormView, { bot, submit, cancel }: FormDrawing): DrawnForm {
  const id = `form-${++forms}`;
  const fields = view.fields.map((field, index) => drawField(field, `${id}-${index}`));
  const failure = element('p', { class: 'form-failure', role: 'alert' });
  const drawButton = (label: string, kind: string, type: string) =>
    element('button', { type, class: `button ${kind}` }, label);
  const send = drawButton('Submit', 'primary', 'submit');
  const leave = drawButton('Cancel', 'secondary', 'button');
  const form = element(
    'form',
    { novalidate: true },
    ...fields.map((field) => field.element),
    element(
      'p',
      { class: 'form-warning' },
      `This form will be submitted to ${bot}. Do not share passwords or other sensitive information.`,
    ),
    failure,
    element('div', { class: 'form-buttons' }, leave, send),
  );
  const dialog = element(
    'dialog',
    { class: 'form', 'aria-labelledby': id },
    element(
      'header',
      {},
      element('span', { class: 'form-sign', 'aria-hidden': 'true' }, '❞'),
      element('h2', { id }, view.title),
    ),
    form,
  );
  leave.addEventListener('click', cancel);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    cancel();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = fields.filter((field) => !field.check());
    wrong[0]?.input.focus();
    if (wrong.length > 0 || send.disabled) return;
    const values = view.fields.map(({ customId }, index) => [customId, fields[index]?.input.value]);
    submit(Object.fromEntries(values));
  });
  return {
    element: dialog,
    setBusy: (isBusy) => {
      send.disabled = isBusy;
      if (isBusy) failure.textContent = '';
    },
    fail: (reason) => {
      failure.textContent = reason;
    },
  };
}

function drawField(field: FieldView, id: string): DrawnField {
  const { label, description, placeholder, value, isRequired, isLong } = field;
  const notes = [...(description === undefined ? [] : [`${id}-description`]), `${id}-problem`].join(
    ' ',
  );
  const input = element(isLong ? 'textarea' : 'input', {
    id,
    ...(isLong ? { rows: 4 } : { type: 'text' }),
    autocomplete: 'off',
    placeholder,
    maxlength: field.maxLength,
    'aria-required': isRequired && 'true',
    'aria-describedby': notes,
  }) as HTMLInputElement | HTMLTextAreaElement;
  input.value = value;
  const problem = element('p', { class: 'form-problem', id: `${id}-problem`, hidden: true });
  return {
    element: element(
      'div',
      { class: 'form-field' },
      element(
        'label',
        { for: id },
        label,
        isRequired
          ? element('span', { class: 'form-star', 'aria-hidden': 'true' }, ' *')
          : undefined,
      ),
      description === undefined
        ? undefined
        : element('p', { class: 'form-description', id: `${id}-description` }, description),
      input,
      problem,
    ),
    input,
    check: () => {
      const wrong = findProblem(field, input.value);
      problem.textContent = wrong ?? '';
      problem.hidden = wrong === undefined;
      if (wrong === undefined) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
      return wrong === undefined;
    },
  };
}

function findProblem({ isRequired, minLength }: FieldView, value: string): string | undefined {
  if (value === '') return isRequired ? 'This is a required field' : undefined;
  return value.length < minLength ? `Must be ${minLength} or more characters` : undefined;
}
