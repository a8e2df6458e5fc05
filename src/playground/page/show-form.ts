import { drawForm } from '../drawing/draw-form.js';
import type { FormView } from '../form-view.js';

export interface FormHost {
  readonly bot: string;
  /** Sends what was written; resolves to why it could not be sent, if so. */
  readonly send: (values: Readonly<Record<string, string>>) => Promise<string | undefined>;
  /** Called once it is closed, sent or not. */
  readonly closed: () => void;
}

/** Shows a form over everything else until it is sent or cancelled; the focus stays in it. */
export function showForm(view: FormView, { bot, send, closed }: FormHost): void {
  const close = () => {
    form.element.close();
    form.element.remove();
    closed();
  };
  const submit = async (values: Readonly<Record<string, string>>) => {
    form.setBusy(true);
    const failure = await send(values);
    form.setBusy(false);
    if (!form.element.open) return;
    if (failure === undefined) close();
    else form.fail(failure);
  };
  const form = drawForm(view, {
    bot,
    submit: (values) => void submit(values),
    cancel: close,
  });
  document.body.append(form.element);
  form.element.showModal();
  form.element.querySelector<HTMLElement>('input, textarea')?.focus();
}
