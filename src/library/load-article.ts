import type { Article } from '../article/article.js';
import { readSource } from './fetch/read-source.js';
import { parseAside } from './work/run-task.js';

/**
 * Reads and parses an article without blocking the event loop.
 * @param location a file, or a link that starts with http:// or https://
 * @param baseFolder the base of a relative file name; by default the working folder
 * @throws Problem when it cannot be read, or holds nothing to quote
 */
export async function loadArticle(location: string, baseFolder?: string): Promise<Article> {
  const { source } = await readSource(location, { baseFolder });
  return (await parseAside(source)).article;
}
