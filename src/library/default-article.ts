import { type Download, unchangedSince } from './fetch/download.js';
import { readSource } from './fetch/read-source.js';
import { type LoadedArticle, prepareArticle } from './loaded-article.js';

export interface Replacement {
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  /** The site says that the page is as it was then; so nothing was read. */
  readonly unchangedSince?: Date;
}

/** The bot's own article, which serves wherever no other was loaded. */
export class DefaultArticle {
  #current: LoadedArticle;
  /** What the present article was made of. */
  #download: Download;
  /** Settles when the last reload that was asked for is over. */
  #idle: Promise<unknown> = Promise.resolve();
  /** The reload that has not begun yet. */
  #next: Promise<Replacement> | undefined;

  private constructor(
    private readonly location: string,
    download: Download,
    current: LoadedArticle,
  ) {
    this.#download = download;
    this.#current = current;
  }

  /** @throws Problem when it cannot be read, or holds nothing to quote */
  static async open(location: string): Promise<DefaultArticle> {
    const download = await readSource(location);
    return new DefaultArticle(location, download, await prepare(download));
  }

  get current(): LoadedArticle {
    return this.#current;
  }

  /**
   * Reads it again. One reload runs at a time; all who ask meanwhile share the next one, which reads
   * after they asked.
   * @throws Problem when that fails; the present article stays
   */
  reload(): Promise<Replacement> {
    this.#next ??= this.#idle.then(() => {
      this.#next = undefined;
      return this.#replace();
    });
    this.#idle = this.#next.catch(() => {});
    return this.#next;
  }

  async #replace(): Promise<Replacement> {
    const before = this.#current;
    const download = await readSource(this.location, { known: this.#download });
    if (download === this.#download) {
      return { before, after: before, unchangedSince: unchangedSince(download, before.loadedAt) };
    }
    const after = await prepare(download);
    this.#download = download;
    this.#current = after;
    return { before, after };
  }
}

function prepare({ source }: Download): Promise<LoadedArticle> {
  return prepareArticle({ source, loadedAt: new Date() }, 'loads');
}
