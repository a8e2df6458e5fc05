import { button, element } from '../drawing/element.js';

/** A notice: its text and the action it offers. */
export interface NoticeContent {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Called when it is dismissed, and nothing was done about it. */
  readonly dismissed?: () => void;
}

/** Draws a line between the messages that only this page knows; it goes when it was acted on, or is dismissed. */
export function drawNotice({ text, action, dismissed }: NoticeContent): HTMLElement {
  const notice = element('div', { class: `notice${action ? '' : ' failure'}` });
  const drawButton = (label: string, run: (() => void) | undefined) => {
    const press = () => {
      notice.remove();
      run?.();
    };
    return button({ class: 'text-button' }, press, label);
  };
  const buttons = element('span', { class: 'notice-buttons' });
  if (action) buttons.append(drawButton(action.label, action.run));
  buttons.append(drawButton('Dismiss message', dismissed));
  notice.append(element('span', {}, text), ' ', buttons);
  return notice;
}
