/** Enclose the number of a piece that later steps must not touch. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const KEPT = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** Holds pieces of HTML that are finished while the text around them is still read. */
export class Verbatim {
  readonly #pieces: string[] = [];

  /** Returns what stands for the piece. */
  keep(html: string): string {
    return `${OPEN}${this.#pieces.push(html) - 1}${CLOSE}`;
  }

  /** Puts the pieces back into a text, each once: a text could have its own marks a million times. */
  restore(text: string): string {
    return text.replace(KEPT, (_, index) => {
      const piece = this.#pieces[Number(index)] ?? '';
      this.#pieces[Number(index)] = '';
      return piece;
    });
  }
}
