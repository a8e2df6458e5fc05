import { PassageIndex } from '../answer/index/passage-index.js';
import type { Article } from '../article/article.js';
import { parseWebLink } from '../article/metadata/web-link.js';
import type { Loader, ReadFailure, StoredArticle } from './store/article-store.js';
import { type Lane, parseAside } from './work/run-task.js';

/** An article that is ready for questions. */
export interface LoadedArticle {
  readonly article: Article;
  readonly index: PassageIndex;
  /** The file or link it was read from. */
  readonly source: string;
  /** An http(s) link under which people can read the whole of it. */
  readonly link: string | undefined;
  readonly loadedAt: Date;
  /** The moderator who loaded a server's own article; nobody loads the default article. */
  readonly loadedBy?: Loader;
  /** Whether it is a server's own, not the default article. */
  readonly isOwn: boolean;
  /** Why the default article serves in place of the server's own; absent when it is meant to. */
  readonly ownFailure?: ReadFailure;
}

type Preparable = Pick<StoredArticle, 'source' | 'loadedAt'> &
  Partial<Pick<StoredArticle, 'loadedBy'>>;

/**
 * Makes an article ready for questions without blocking the event loop.
 * @throws Problem when it holds nothing to quote
 */
export async function prepareArticle(
  { source, loadedAt, loadedBy }: Preparable,
  lane: Lane,
): Promise<LoadedArticle> {
  const article = await parseAside(source, lane);
  return {
    article,
    index: await PassageIndex.build(article),
    source: source.name,
    link: asPublicLink(article.url),
    loadedAt,
    ...(loadedBy && { loadedBy }),
    isOwn: loadedBy !== undefined,
  };
}

/** A link to show to everyone: on the web, and without anyone's password. */
function asPublicLink(text = ''): string | undefined {
  const link = parseWebLink(text);
  return link?.hostname.includes('.') && link.username + link.password === ''
    ? link.href
    : undefined;
}
