import { Agent, type Dispatcher, fetch, type Response } from 'undici';
import { formatOfType } from '../../article/bytes/detect-format.js';
import { parseWebLink } from '../../article/metadata/web-link.js';
import { Problem, type SiteFailure } from '../../problem.js';
import type { ValidatedSource, Validators } from '../validated-source.js';
import { ACCEPTED_ENCODINGS, decodeBody, keepEncoded } from './decode-body.js';
import { siteFailureOf, statusFailureOf } from './site-failure.js';
import { MAX_SOURCE_BYTES, tooLarge } from './source-size.js';

export interface DownloadOptions {
  /** The name by which people know the source; by default the link. */
  readonly name?: string;
  /** The source as downloaded before; the site is asked whether it has changed. */
  readonly known?: ValidatedSource | undefined;
  /** Makes the connections; by default without any checks. */
  readonly dispatcher?: Dispatcher | undefined;
  readonly timeoutMs?: number;
}

/** Not undici's global agent, because other libraries replace that. */
const unguarded = new Agent();
/** Long enough for a slow site, short enough for a moderator who waits. */
const DOWNLOAD_TIMEOUT_MS = 10_000;
/** Browsers allow 20; from http to https to www to a language takes 4. */
const MAX_REDIRECTS = 5;
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);
const NOT_MODIFIED = 304;
/** Many sites refuse clients that do not identify themselves. */
const USER_AGENT = 'Pullquote (a Discord bot; reads a page when a person asks it to)';

/**
 * Downloads a whole text: at most 10 s, 5 MB and five redirects, and only readable types.
 * @param url any text; only http(s) links without credentials are followed
 * @returns `known` itself when the site says that it has not changed
 * @throws Problem that says why it cannot be read
 */
export async function download(
  url: string,
  options: DownloadOptions = {},
): Promise<ValidatedSource> {
  const { name = url, known, timeoutMs = DOWNLOAD_TIMEOUT_MS } = options;
  const dispatcher = options.dispatcher ?? unguarded;
  const signal = AbortSignal.timeout(timeoutMs);
  const headers = {
    'user-agent': USER_AGENT,
    accept: 'text/markdown, text/html, text/plain;q=0.9, */*;q=0.1',
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...conditions(known?.validators),
  };
  const request: RequestOptions = {
    signal,
    headers,
    redirect: 'manual',
    dispatcher: dispatcher.compose(keepEncoded),
  };
  try {
    const response = await follow(url, name, request);
    if (known !== undefined && response.status === NOT_MODIFIED) {
      await response.body?.cancel();
      return known;
    }
    return await receive(response, name);
  } catch (error) {
    throw asProblem(error, name, signal.aborted ? timeoutMs : undefined);
  }
}

type RequestOptions = NonNullable<Parameters<typeof fetch>[1]>;

function conditions({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

async function follow(url: string, name: string, request: RequestOptions): Promise<Response> {
  let next = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(asLink(next), request);
    const location = response.headers.get('location');
    if (!REDIRECT_STATUSES.has(response.status) || location === null) return response;
    await response.body?.cancel();
    next = URL.canParse(location, next) ? new URL(location, next).href : location;
  }
  throw new Problem('too-many-redirects', { url: name, limit: MAX_REDIRECTS });
}

function asLink(text: string): URL {
  const link = parseWebLink(text);
  if (link === undefined) throw new Problem('link-invalid', { url: text });
  if (link.username !== '' || link.password !== '') {
    throw new Problem('link-has-password', { host: link.host });
  }
  return link;
}

async function receive(response: Response, name: string): Promise<ValidatedSource> {
  const { headers, ok, status } = response;
  try {
    // Not in the site's own words, which may be anything.
    if (!ok) throw downloadFailed(name, statusFailureOf(status));
    const contentType = headers.get('content-type');
    const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
    const described = { name, ...(contentType !== null && { contentType }) };
    // Before the body arrives, which may be a film.
    formatOfType(described);
    const bytes = await readBody(response, name);
    return {
      source: { ...described, bytes },
      validators: {
        ...(etag !== null && { etag }),
        ...(lastModified !== null && { lastModified }),
      },
    };
  } finally {
    if (!response.bodyUsed) await response.body?.cancel();
  }
}

/** Counts decoded bytes, so that a compression bomb is stopped, too. */
async function readBody(response: Response, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decodeBody(response, name)) {
    size += chunk.byteLength;
    if (size > MAX_SOURCE_BYTES) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Keeps a Problem as it is, even as the cause of undici's “fetch failed”. */
function asProblem(error: unknown, name: string, timeoutMs: number | undefined): Problem {
  const cause = (error as Error).cause ?? error;
  if (error instanceof Problem) return error;
  if (cause instanceof Problem) return cause;
  // The Fetch Standard's message for the ports of mail, chat and the like.
  if ((cause as Error).message === 'bad port') return new Problem('port-refused', { url: name });
  if (timeoutMs !== undefined) {
    return new Problem(
      'download-timeout',
      { url: name, seconds: timeoutMs / 1000 },
      { cause: error },
    );
  }
  return downloadFailed(name, siteFailureOf(cause), { cause: error });
}

function downloadFailed(name: string, reason: SiteFailure, options?: ErrorOptions): Problem {
  return new Problem('download-failed', { url: name, reason }, options);
}
