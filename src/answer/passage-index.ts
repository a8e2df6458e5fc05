import type { Article } from '../article/article.js';

/** An article made searchable; an immutable value, swapped as a whole on reload. */
export declare class PassageIndex {
  readonly article: Article;
  /** Builds in slices and yields to the event loop between them. */
  static build(article: Article): Promise<PassageIndex>;
}
