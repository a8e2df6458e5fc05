import { element } from '../drawing/element.js';

/** The time a note stays on screen. */
const NOTE_SHOWN_MS = 6_000;

/** The line above the messages: what is wrong with the connection, else a passing note, else nothing. */
export class StatusLine {
  readonly element = element('p', { class: 'status', role: 'status', hidden: true });
  private failure: string | undefined;
  private note: string | undefined;
  private timer: number | undefined;

  /** Shows what is wrong with the connection, or that nothing is. */
  setConnection(failure: string | undefined): void {
    this.failure = failure;
    this.draw();
  }

  /** Shows a note for a while, unless `stays`: then until the next. */
  tell(note: string, stays = false): void {
    this.note = note;
    this.draw();
    clearTimeout(this.timer);
    if (stays) return;
    this.timer = setTimeout(() => {
      this.note = undefined;
      this.draw();
    }, NOTE_SHOWN_MS);
  }

  private draw(): void {
    const text = this.failure ?? this.note;
    this.element.textContent = text ?? '';
    this.element.hidden = text === undefined;
  }
}
