import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import {
  ArticleLibrary,
  type LoadedArticle,
  type LoadReport,
} from '../../src/library/article-library.js';
import { createSubmissionReader } from '../../src/library/fetch/read-submission.js';
import type { ArticleStore } from '../../src/library/store/article-store.js';
import { DiskArticleStore } from '../../src/library/store/disk/disk-article-store.js';
import { temporaryFolder } from '../temporary-folder.js';
import { serve } from './serve.js';
import { mo, serverId } from './stored-articles.js';

/** What *Undo* below a report does. */
export function undo(library: ArticleLibrary, { after, undoTo }: LoadReport): Promise<LoadReport> {
  return library.undo(serverId, after.article.fingerprint, undoTo as number);
}

export function textOf({ article }: LoadedArticle): string | undefined {
  return article.passages[0]?.text;
}

/** Opens a library with a default article, a store on disk and a site to load from, for one test. */
export async function openTestLibrary() {
  const dataDir = await temporaryFolder();
  const source = join(dataDir, 'article.md');
  const writeDefault = (text: string) => writeFile(source, text);
  await writeDefault('By default.');
  const logged: unknown[] = [];
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line)) });
  const store: ArticleStore = await DiskArticleStore.open(dataDir, log);
  const readSubmission = createSubmissionReader({ allowPrivateUrls: true });
  const options = { source, store, readSubmission, log };
  const restart = () => ArticleLibrary.open(options);
  const site = await openSite();
  const library = await restart();
  const loadText = (text: string, into = library) => {
    site.text = text;
    return into.load(serverId, site.link('story'), mo);
  };
  return { loadText, library, restart, site, store, options, writeDefault, dataDir, logged };
}

async function openSite() {
  const page = { text: 'Once.', headers: {} as Record<string, string>, statuses: [] as number[] };
  const { url } = await serve((request, response) => {
    const { etag } = page.headers;
    const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
    const status = isKnown ? 304 : 200;
    page.statuses.push(status);
    response.writeHead(status, { 'content-type': 'text/markdown', ...page.headers });
    response.end(isKnown ? undefined : page.text);
  });
  return Object.assign(page, {
    url,
    link: (path: string) => ({ kind: 'url', url: `${url}${path}` }) as const,
    file: (name: string) => ({ kind: 'file', name, url, size: 1 }) as const,
  });
}
