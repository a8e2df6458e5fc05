import { createPause } from '../../pause.js';
import { editDistance, letterBits, mayBeWithin } from '../../text/spelling.js';

/** This many take less than a millisecond. */
const FORMS_A_LOOK = 256;

/** Finds the words of a list that are spelt almost like another word. */
export class NearForms {
  /** Form → its letter bits. */
  readonly #letters: Int32Array;
  /** Length of a form → forms. */
  readonly #byLength: number[][] = [];

  private constructor(private readonly forms: readonly string[]) {
    this.#letters = new Int32Array(forms.length);
  }

  /** Yields to the event loop if there are many forms. */
  static async build(forms: readonly string[]): Promise<NearForms> {
    const near = new NearForms(forms);
    const pause = createPause();
    for (const [at, form] of forms.entries()) {
      near.#letters[at] = letterBits(form);
      near.#byLength[form.length] ??= [];
      near.#byLength[form.length]?.push(at);
      if (at % FORMS_A_LOOK === 0 && pause.isDue()) await pause.take();
    }
    return near;
  }

  /** Returns the places in the list of the forms within this many edits of a word. */
  within(limit: number, word: string): { at: number; edits: number }[] {
    const letters = letterBits(word);
    const found: { at: number; edits: number }[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const at of this.#byLength[length] ?? []) {
        if (!mayBeWithin(limit, this.#letters[at] as number, letters)) continue;
        const edits = editDistance(word, this.forms[at] as string, limit);
        if (edits <= limit) found.push({ at, edits });
      }
    }
    return found;
  }
}
