import type { PdfPage } from './open-pdf.js';

export interface FontStyle {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isMono: boolean;
}

const REGULAR: FontStyle = { isBold: false, isItalic: false, isMono: false };
/** Names of fonts say how they look: `LMRoman12-Bold`, TeX's `CMBX12`, `Consolas`. */
const BOLD = /bold|black|heavy|demi(?!-?light)|[-,]bd|^(?:cm|sf|ec)bx|^cmb\d/i;
const ITALIC = /italic|oblique|slanted|[-,]it$|^(?:cm|sf|ec)(?:ti|sl)/i;
const MONO = /mono(?!type)|courier|consol|menlo|monaco|typewriter|fixed|code|^(?:cm|sf|ec)tt/i;
/** Drawing takes as long as reading; the fonts of a whole book are mostly on its first pages. */
const MAX_DRAWN_PAGES = 40;
/** Of all pages. The fonts of one are nearly always known after the first thousand. */
const MAX_DRAWN_STEPS = 100_000;
/** The mark of a font of which only some characters are in the file: `BAAAAA+`. */
const SUBSET = /^[A-Z]{6}\+/;

/** How the fonts of a document look, by the names that its text refers to. */
export class FontStyles {
  readonly #styles = new Map<string, FontStyle>();
  #drawnPages = 0;
  #drawnSteps = 0;

  /** Reads the fonts of a page that no page before it had. */
  async learn(page: PdfPage, names: Iterable<string>): Promise<void> {
    const unknown = [...new Set(names)].filter((name) => name !== '' && !this.#styles.has(name));
    if (unknown.length === 0 || this.#isOver()) return;
    this.#drawnPages += 1;
    // Only drawing a page makes the library tell its fonts; a page that cannot be drawn may be read.
    await draw(page, (steps) => {
      this.#drawnSteps += steps;
      return !this.#isOver() && unknown.some((name) => !page.commonObjs.has(name));
    }).catch(() => undefined);
    for (const name of unknown) {
      const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
      this.#styles.set(name, typeof font?.name === 'string' ? styleOf(font.name) : REGULAR);
    }
  }

  of(name: string): FontStyle {
    return this.#styles.get(name) ?? REGULAR;
  }

  #isOver(): boolean {
    return this.#drawnPages > MAX_DRAWN_PAGES || this.#drawnSteps > MAX_DRAWN_STEPS;
  }
}

/** How a page is drawn, as the library reads it part by part. */
interface DrawnPage {
  _renderPageChunk(chunk: { readonly length: number }, state: DrawingState): void;
}

interface DrawingState {
  streamReader: { read(): Promise<unknown> };
}

/**
 * Reads how a page is drawn, as far as `goesOn` says after each part, without keeping it: the lines of one map
 * would fill the memory, and figures that repeat figures never end.
 */
async function draw(page: PdfPage, goesOn: (steps: number) => boolean): Promise<void> {
  const drawn = page as unknown as DrawnPage;
  const keep = drawn._renderPageChunk.bind(page);
  await new Promise<unknown>((resolve, reject) => {
    drawn._renderPageChunk = (chunk, state) => {
      keep({ ...chunk, fnArray: [], argsArray: [], length: 0 } as typeof chunk, state);
      if (goesOn(chunk.length)) return;
      // The library draws no more than it is asked for.
      state.streamReader.read = () => new Promise(() => {});
      resolve(undefined);
    };
    page.getOperatorList().then(resolve, reject);
  });
}

function styleOf(name: string): FontStyle {
  const plain = name.replace(SUBSET, '');
  return { isBold: BOLD.test(plain), isItalic: ITALIC.test(plain), isMono: MONO.test(plain) };
}
