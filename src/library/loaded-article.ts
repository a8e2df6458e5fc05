import { PassageIndex } from '../answer/index/passage-index.js';
import type { Article } from '../article/article.js';
import { parseWebLink } from '../article/metadata/web-link.js';
import { readParse, stampParse } from './kept-parse.js';
import type { Loader, ReadFailure, StoredArticle } from './store/article-store.js';
import { parseAside, type TaskLimits } from './work/run-task.js';

/** An article that is ready for questions. */
export interface LoadedArticle {
  readonly article: Article;
  readonly index: PassageIndex;
  /** The file or link it was read from. */
  readonly source: string;
  /** A public http(s) link to the whole article. */
  readonly link: string | undefined;
  readonly loadedAt: Date;
  /** The moderator who loaded a server's own article; absent once that person was forgotten. */
  readonly loadedBy?: Loader;
  /** True for a server's own article, false for the default article. */
  readonly isOwn: boolean;
  /** Why the default article serves instead of the server's own; absent when that is intended. */
  readonly ownFailure?: ReadFailure;
}

type Preparable = Pick<StoredArticle, 'source' | 'loadedAt' | 'parsed'> &
  Partial<Pick<StoredArticle, 'loadedBy' | 'origin'>>;

export interface PreparedArticle {
  readonly loaded: LoadedArticle;
  /** The new parse to keep beside the source; undefined when the kept one is still good. */
  readonly newParse: Uint8Array | undefined;
}

/** Makes an article searchable, in slices. */
export type BuildIndex = (article: Article) => Promise<PassageIndex>;

const buildIndex: BuildIndex = (article) => PassageIndex.build(article);

/**
 * Makes an article ready for questions without blocking the event loop: from the kept parse, unless its
 * source or the parser has changed since.
 * @throws Problem when it holds nothing to quote, or exceeds the limits
 */
export async function prepareArticle(
  stored: Preparable,
  limits?: TaskLimits,
  build: BuildIndex = buildIndex,
): Promise<PreparedArticle> {
  const loaded = await prepareFromKept(stored, build);
  if (loaded !== undefined) return { loaded, newParse: undefined };
  const { article, encoded } = await parseAside(stored.source, limits);
  return {
    loaded: describe(stored, article, await build(article)),
    newParse: await stampParse(encoded, stored.source),
  };
}

/** Like `prepareArticle` if no parsing is needed; otherwise returns undefined. */
export async function prepareFromKept(
  stored: Preparable,
  build: BuildIndex = buildIndex,
): Promise<LoadedArticle | undefined> {
  const article = await keptArticle(stored);
  return article && describe(stored, article, await build(article));
}

/**
 * Reads an article for other purposes than questions, which need no index.
 * @throws Problem when it holds nothing to quote, or exceeds the limits
 */
export async function readArticle(
  stored: Pick<StoredArticle, 'source' | 'parsed'>,
  limits: TaskLimits,
): Promise<Article> {
  return (await keptArticle(stored)) ?? (await parseAside(stored.source, limits)).article;
}

async function keptArticle({
  source,
  parsed,
}: Pick<StoredArticle, 'source' | 'parsed'>): Promise<Article | undefined> {
  return parsed && readParse(parsed, source);
}

function describe(stored: Preparable, article: Article, index: PassageIndex): LoadedArticle {
  const { source, loadedAt, loadedBy, origin } = stored;
  return {
    article,
    index,
    source: source.name,
    link: asPublicLink(article.url),
    loadedAt,
    ...(loadedBy && { loadedBy }),
    isOwn: origin !== undefined,
  };
}

/** Returns a link that may be shown to everyone: on the web, and without a password in it. */
function asPublicLink(text = ''): string | undefined {
  const link = parseWebLink(text);
  return link?.hostname.includes('.') && link.username + link.password === ''
    ? link.href
    : undefined;
}
