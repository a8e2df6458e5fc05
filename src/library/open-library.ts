import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config.js';
import type { Logger } from '../log.js';
import { Problem } from '../problem.js';
import { ArticleLibrary } from './article-library.js';
import type { DefaultParse } from './default-article.js';
import type { ReadSubmission } from './fetch/read-submission.js';
import type { KeptServers } from './forget-departed.js';
import { makeFolder } from './store/disk/make-folder.js';
import { writeAtomically } from './store/disk/write-atomically.js';
import { openStore } from './store/open-store.js';
import type { OpenedStore } from './store/opened-store.js';

export interface OpenedLibrary {
  readonly library: ArticleLibrary;
  readonly kept: KeptServers;
  /** Keeps Discord's pace for all processes that share the store; undefined if there is only one. */
  readonly reserveIdentify: OpenedStore['reserveIdentify'];
  readonly claimShards: OpenedStore['claimShards'];
  /** Closes the store, so that another bot can use the data folder. */
  close(): Promise<void>;
}

/**
 * Opens the articles that the settings name.
 * @throws Problem when the data folder or the default article cannot be used
 */
export async function openLibrary(config: Config, log: Logger): Promise<OpenedLibrary> {
  const { article: source, memoryLimitMb } = config;
  const { store, records, follow, close, ...shared } = await openStore(config, log);
  try {
    const readSubmission = submissionReader(config);
    const defaultParse = fileParse(join(config.dataDir, 'default.parsed'), log);
    const options = { source, store, defaultParse, readSubmission, log, memoryLimitMb };
    const library = await ArticleLibrary.open(options).catch((error) => {
      throw error instanceof Problem ? new Problem('article-unusable', { problem: error }) : error;
    });
    await follow((change) => {
      library.follow(change).catch((error) => {
        log.warn({ err: error }, 'what another process changed cannot be followed');
      });
    });
    const { reserveIdentify, claimShards } = shared;
    return { library, kept: records, reserveIdentify, claimShards, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Keeps the parsed default article in a file beside the servers' articles. */
function fileParse(path: string, log: Logger): DefaultParse {
  return {
    read: () => readFile(path).catch(() => undefined),
    async write(parsed) {
      try {
        // With a database, nothing else has created the folder.
        await makeFolder(dirname(path));
        await writeAtomically(path, parsed);
      } catch (err) {
        log.warn({ err }, 'parsed default article cannot be kept');
      }
    },
  };
}

/** Loaded at the first load: an HTTP client is slow to start, and few bots need it at once. */
function submissionReader({ allowPrivateUrls, discordApiUrl }: Config): ReadSubmission {
  // A private Discord, such as the playground, keeps its files here; the real one's are public.
  const trustedFileOrigin = new URL(discordApiUrl).origin;
  let reader: Promise<ReadSubmission> | undefined;
  return async (submission, known) => {
    reader ??= import('./fetch/read-submission.js').then(({ createSubmissionReader }) =>
      createSubmissionReader({ allowPrivateUrls, trustedFileOrigin }),
    );
    return (await reader)(submission, known);
  };
}
