/** Matches the mark of a call, which has characters that no text has: its page, and its label. */
export const NOTE_CALL = /\[\ufdd0(\d+) ([^\ufdd1]*)\ufdd1\]/g;

/** Marks a small raised number or sign, which may call a note. */
export function noteCall(page: number, label: string): string {
  return `[\ufdd0${page} ${label}\ufdd1]`;
}

/** In place of a page: the notes at the end of the document. */
export const END = 0;

/** Of a word that an exponent may follow, as in "m²": no word that a note belongs to is shorter. */
const UNIT = /(?:^|[^\p{L}])(?:\p{L}{1,2}|mol|min)$/u;
const TAIL_CHARACTERS = 8;

/** The notes at the foot of each page and at the end. */
export class Notes {
  readonly #texts = new Map<string, string>();
  readonly #attached = new Set<string>();

  add(page: number, label: string, text: string): void {
    const key = keyOf(page, label);
    if (!this.#texts.has(key)) this.#texts.set(key, text);
  }

  has(page: number, label: string): boolean {
    return this.#texts.has(keyOf(page, label));
  }

  /** Writes the calls of notes as `[1]`. Other raised numbers are exponents. */
  mark(text: string): string {
    return text.replace(NOTE_CALL, (_, page: string, label: string, offset: number) => {
      if (this.#keyOf(page, label) !== undefined) return `[${label}]`;
      const before = text.slice(Math.max(0, offset - TAIL_CHARACTERS), offset);
      const isSign = !/\d/.test(label) || offset === 0;
      return isSign || UNIT.test(before) || /\d$/.test(before) ? label : `[${label}]`;
    });
  }

  /** Returns the notes that a text calls and no text called before, each on a line. */
  called(text: string): string[] {
    return [...text.matchAll(NOTE_CALL)].flatMap(([, page = '', label = '']) => {
      const key = this.#keyOf(page, label);
      if (key === undefined || this.#attached.has(key)) return [];
      this.#attached.add(key);
      return [`[${label}] ${this.#texts.get(key)}`];
    });
  }

  /** The notes that nothing called, in their order. */
  rest(): string[] {
    const uncalled = [...this.#texts].filter(([key]) => !this.#attached.has(key));
    return uncalled.map(([key, text]) => `[${key.slice(key.indexOf(' ') + 1)}] ${text}`);
  }

  /** A note may stand on the page after its call. */
  #keyOf(page: string, label: string): string | undefined {
    const places = [Number(page), Number(page) + 1, END];
    return places.map((place) => keyOf(place, label)).find((key) => this.#texts.has(key));
  }
}

function keyOf(page: number, label: string): string {
  return `${page} ${label}`;
}
