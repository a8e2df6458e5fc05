import { PassageIndex } from '../answer/index/passage-index.js';
import type { Article } from '../article/article.js';
import { parseWebLink } from '../article/metadata/web-link.js';
import type { Loader, ReadFailure, StoredArticle } from './store/article-store.js';
import { type Lane, parseInWorker } from './work/run-in-worker.js';

/** An article that is ready for questions. */
export interface LoadedArticle {
  readonly article: Article;
  readonly index: PassageIndex;
  /** The file or link it was read from. */
  readonly source: string;
  /** Where people can read the whole of it; an http(s) link. */
  readonly link: string | undefined;
  readonly loadedAt: Date;
  /** Who loaded a server's own article; nobody did the bot's. */
  readonly loadedBy?: Loader;
  /** Whether it is a server's own, not the bot's. */
  readonly isOwn: boolean;
  /** Why it is the bot's, and not the server's own. */
  readonly standsIn?: ReadFailure;
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
  const article = await parseInWorker(source, lane);
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
