import { PassageIndex } from '../answer/passage-index.js';
import type { Article } from '../article/article.js';
import { type ArticleComparison, compareArticles } from '../article/compare-articles.js';
import { loadArticle } from './load-article.js';

/** An article that is ready for questions. */
export interface LoadedArticle {
  readonly article: Article;
  readonly index: PassageIndex;
  /** The file or link it was read from. */
  readonly source: string;
  /** Where people can read the whole of it; an http(s) link. */
  readonly link: string | undefined;
  readonly loadedAt: Date;
}

export interface ReloadReport {
  readonly before: LoadedArticle;
  readonly after: LoadedArticle;
  readonly changes: ArticleComparison;
}

/** Keeps the article that questions are answered from, and replaces it as a whole. */
export class ArticleLibrary {
  #current: LoadedArticle;
  /** Settles when the last reload that was asked for is over. */
  #idle: Promise<unknown> = Promise.resolve();
  /** The reload that has not begun yet. */
  #next: Promise<ReloadReport> | undefined;

  private constructor(current: LoadedArticle) {
    this.#current = current;
  }

  /** @throws Problem when the source cannot be read, or holds nothing to quote */
  static async open(source: string): Promise<ArticleLibrary> {
    return new ArticleLibrary(await load(source));
  }

  /** Never a promise: a question does not wait for a reload. */
  current(): LoadedArticle {
    return this.#current;
  }

  /**
   * Reads the source again. One reload runs at a time; all who ask meanwhile share the next one,
   * which reads the source after they asked.
   * @throws Problem when that fails; the present article stays
   */
  reload(): Promise<ReloadReport> {
    this.#next ??= this.#idle.then(() => {
      this.#next = undefined;
      return this.#replace();
    });
    this.#idle = this.#next.catch(() => {});
    return this.#next;
  }

  async #replace(): Promise<ReloadReport> {
    const before = this.#current;
    const after = await load(before.source);
    this.#current = after;
    return { before, after, changes: compareArticles(before.article, after.article) };
  }
}

async function load(source: string): Promise<LoadedArticle> {
  const article = await loadArticle(source);
  const index = await PassageIndex.build(article);
  const link = asPublicLink(article.url);
  return { article, index, source, link, loadedAt: new Date() };
}

/** A link to show to everyone: on the web, and without anyone's password. */
function asPublicLink(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(text);
  const isPublic =
    (protocol === 'http:' || protocol === 'https:') &&
    hostname.includes('.') &&
    username + password === '';
  return isPublic ? href : undefined;
}
