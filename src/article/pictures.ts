/** A picture that anyone on the web can open. */
export interface Picture {
  /** An http(s) address as `parsePublicLink` returns it. */
  readonly url: string;
  /** What it shows, on one line; absent when the source does not say. */
  readonly description?: string;
}

/** A picture in its place in an article. */
export interface PlacedPicture extends Picture {
  /** Index in `Article.sections`; undefined before the first heading. */
  readonly section: number | undefined;
  /** Index in `Article.passages` of the passage that it follows; its section may be a later one. */
  readonly after: number;
}

/** A book of photographs has as many; with the longest texts they take 600 KB. */
const MAX_PICTURES = 200;
/** Long tutorials have as many in a section; more are a gallery, of which the first ones give an idea. */
const MAX_PICTURES_A_SECTION = 24;

/**
 * Places the pictures of an article, whose headings and passages are added in reading order. A picture
 * follows the passage before it in its section; without one, the next passage of the section. Each is
 * placed once, however often the article shows it.
 */
export class PicturePlaces {
  readonly placed: PlacedPicture[] = [];
  readonly #urls = new Set<string>();
  readonly #counts = new Map<number | undefined, number>();
  /** Pictures of the present section, until it is known whether a passage follows. */
  #waiting: readonly Picture[] = [];
  #section: number | undefined;
  #passages = 0;

  addHeading(section: number, pictures: readonly Picture[] = []): void {
    // A section that has only pictures; above all passages, they wait for the first one.
    if (this.#passages > 0) this.#placeWaiting();
    this.#section = section;
    this.#waiting = [...this.#waiting, ...pictures];
  }

  addPassage(pictures: readonly Picture[] = []): void {
    this.#passages += 1;
    this.#waiting = [...this.#waiting, ...pictures];
    this.#placeWaiting();
  }

  /** Call it after the last heading or passage. */
  finish(): void {
    if (this.#passages > 0) this.#placeWaiting();
  }

  #placeWaiting(): void {
    const [section, after] = [this.#section, this.#passages - 1];
    for (const picture of this.#waiting) {
      const count = this.#counts.get(section) ?? 0;
      const isFull = this.placed.length >= MAX_PICTURES || count >= MAX_PICTURES_A_SECTION;
      if (isFull || this.#urls.has(picture.url)) continue;
      this.placed.push({ ...picture, section, after });
      this.#urls.add(picture.url);
      this.#counts.set(section, count + 1);
    }
    this.#waiting = [];
  }
}
