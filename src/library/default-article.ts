import { setTimeout as delay } from 'node:timers/promises';
import { type ArticleComparison, NO_CHANGES } from '../article/compare/compare-articles.js';
import { readSource } from './fetch/read-source.js';
import { type LoadedArticle, prepareArticle } from './loaded-article.js';
import { unchangedSince, type ValidatedSource } from './validated-source.js';
import { compareAside } from './work/run-task.js';

/** Moderators of many servers hear of a new edition, and ask for it, at about the same time. */
const JOIN_MS = 250;

/** Keeps the parsed default article, so that a restart needs no process to parse it. */
export interface DefaultParse {
  /** Undefined when nothing is kept, or it cannot be read. */
  read(): Promise<Uint8Array | undefined>;
  /** Never rejects: what could not be kept is parsed again. */
  write(parsed: Uint8Array): Promise<void>;
}

export interface Replacement {
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
  /** Set when the site says that the page has not changed since then, so nothing was read. */
  readonly unchangedSince?: Date;
}

/** The bot's default article, which serves every server without an article of its own. */
export class DefaultArticle {
  #current: LoadedArticle;
  /** The source of the present article. */
  #source: ValidatedSource;
  /** Settles when the last requested reload is over. */
  #idle: Promise<unknown> = Promise.resolve();
  /** The reload that has not begun yet. */
  #next: Promise<Replacement> | undefined;
  /** The same, of those that follow other processes. */
  #nextFollowed: Promise<void> | undefined;

  private constructor(
    private readonly location: string,
    source: ValidatedSource,
    current: LoadedArticle,
    private readonly parse: DefaultParse | undefined,
  ) {
    this.#source = source;
    this.#current = current;
  }

  /** @throws Problem when it cannot be read, or holds nothing to quote */
  static async open(location: string, parse?: DefaultParse): Promise<DefaultArticle> {
    const source = await readSource(location);
    return new DefaultArticle(location, source, await prepare(source, parse), parse);
  }

  get current(): LoadedArticle {
    return this.#current;
  }

  /**
   * Reads it again. One reload runs at a time. Everyone who asks during it, or within `JOIN_MS` of each
   * other, shares the next one, which reads the source after they asked.
   * @throws Problem when that fails; the present article stays
   */
  reload(): Promise<Replacement> {
    this.#next ??= this.#inTurn(async () => {
      await delay(JOIN_MS);
      this.#next = undefined;
      return this.#replace();
    });
    return this.#next;
  }

  /**
   * Reads it again because another process has. Nobody waits for a report, so it begins at once and
   * compares nothing.
   * @throws Problem when that fails; the present article stays
   */
  follow(): Promise<void> {
    this.#nextFollowed ??= this.#inTurn(async () => {
      this.#nextFollowed = undefined;
      const { source, after } = await this.#read();
      this.#source = source;
      this.#current = after;
    });
    return this.#nextFollowed;
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#idle.then(task);
    this.#idle = done.catch(() => {});
    return done;
  }

  async #replace(): Promise<Replacement> {
    const before = this.#current;
    const { source, after } = await this.#read();
    if (after === before) {
      const since = unchangedSince(source, before.loadedAt);
      return { before, after, changes: NO_CHANGES, unchangedSince: since };
    }
    const changes = await compareAside(before.article, after.article);
    this.#source = source;
    this.#current = after;
    return { before, after, changes };
  }

  /** The present article if the site says that it has not changed. */
  async #read(): Promise<{ source: ValidatedSource; after: LoadedArticle }> {
    const source = await readSource(this.location, { known: this.#source });
    if (source === this.#source) return { source, after: this.#current };
    return { source, after: await prepare(source, this.parse) };
  }
}

async function prepare(
  { source }: ValidatedSource,
  parse: DefaultParse | undefined,
): Promise<LoadedArticle> {
  const parsed = await parse?.read();
  const { loaded, newParse } = await prepareArticle({
    source,
    loadedAt: new Date(),
    ...(parsed && { parsed }),
  });
  if (newParse) await parse?.write(newParse);
  return loaded;
}
