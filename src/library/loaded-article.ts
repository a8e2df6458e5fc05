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
  /** An http(s) link under which people can read the whole of it. */
  readonly link: string | undefined;
  readonly loadedAt: Date;
  /** The moderator who loaded a server's own article, unless that person was forgotten. */
  readonly loadedBy?: Loader;
  /** True for a server's own article, false for the default article. */
  readonly isOwn: boolean;
  /** Why the default article serves in place of the server's own; absent when it is meant to. */
  readonly ownFailure?: ReadFailure;
}

type Preparable = Pick<StoredArticle, 'source' | 'loadedAt' | 'parsed'> &
  Partial<Pick<StoredArticle, 'loadedBy' | 'origin'>>;

export interface PreparedArticle {
  readonly loaded: LoadedArticle;
  /** To be kept beside the source; undefined when what was kept is as good. */
  readonly newParse: Uint8Array | undefined;
}

/** Makes an article searchable, in slices. */
export type BuildIndex = (article: Article) => Promise<PassageIndex>;

const buildIndex: BuildIndex = (article) => PassageIndex.build(article);

/**
 * Makes an article ready for questions without blocking the event loop: from what it was parsed into
 * before, unless its source or the parser has changed since.
 * @throws Problem when it holds nothing to quote, or takes more than the limits
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

/** The same where that needs no parser; else undefined. */
export async function prepareFromKept(
  stored: Preparable,
  build: BuildIndex = buildIndex,
): Promise<LoadedArticle | undefined> {
  const article = stored.parsed && (await readParse(stored.parsed, stored.source));
  return article && describe(stored, article, await build(article));
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

/** A link to show to everyone: on the web, and without anyone's password. */
function asPublicLink(text = ''): string | undefined {
  const link = parseWebLink(text);
  return link?.hostname.includes('.') && link.username + link.password === ''
    ? link.href
    : undefined;
}
