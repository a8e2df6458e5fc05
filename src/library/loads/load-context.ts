import type { ArticleMemory, ServerArticle } from '../article-memory.js';
import type { LoadedArticle } from '../loaded-article.js';
import type { ServerArticles } from '../server-articles.js';
import type { ArticleStore } from '../store/article-store.js';
import type { WorkQueue } from '../work/work-queue.js';
import type { Previews } from './previews.js';

/** What loads of servers' articles need. */
export interface LoadContext {
  readonly store: ArticleStore;
  readonly servers: ServerArticles;
  readonly memory: ArticleMemory;
  readonly work: WorkQueue;
  readonly previews: Previews;
  /** The article that a server reads. */
  readonly present: (serverId: string) => LoadedArticle | Promise<LoadedArticle>;
  /**
   * Returns the article to serve: the server's own, else the default article.
   * @param defaultArticle the present one unless given
   */
  readonly asServed: (article: ServerArticle, defaultArticle?: LoadedArticle) => LoadedArticle;
}
