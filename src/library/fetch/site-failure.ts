import type { ConnectionFailure, RefusedPage, SiteFailure } from '../../problem.js';

/** By error codes of Node, OpenSSL and undici. */
const KINDS_BY_CODE: readonly (readonly [RegExp, ConnectionFailure])[] = [
  [/^ENOTFOUND$/, 'name-unknown'],
  [/^EAI_/, 'name-unresolved'],
  [/^ECONNREFUSED$/, 'no-answer'],
  [/^(?:EHOST|ENET)|^ETIMEDOUT$|^UND_ERR_CONNECT_TIMEOUT$/, 'unreachable'],
  [/^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/, 'cut-off'],
  [/CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$/, 'certificate'],
  [/^EPROTO$|SSL|TLS/, 'no-secure-connection'],
  // From the HTTP parser, zlib, Brotli, or a body shorter than declared.
  [/^(?:HPE_|Z_|ERR__ERROR_FORMAT|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_)/, 'garbled'],
];

/** Returns why a request failed, by its error. */
export function siteFailureOf(error: unknown): SiteFailure {
  const { code, name } = error as NodeJS.ErrnoException;
  const kind = KINDS_BY_CODE.find(([pattern]) => pattern.test(code ?? ''))?.[1];
  return kind === undefined ? { kind: 'unexpected', code: code ?? name } : { kind };
}

/** Returns why a site sent no page, by its HTTP status. */
export function statusFailureOf(status: number): SiteFailure {
  return { kind: kindOfStatus(status), status };
}

function kindOfStatus(status: number): RefusedPage {
  if (status === 404 || status === 410) return 'page-missing';
  if (status === 429) return 'asked-too-often';
  if ([401, 402, 403, 407, 451].includes(status)) return 'page-closed';
  return status >= 500 ? 'site-broken' : 'refused';
}
