import { expect, it } from 'vitest';
import { siteFailureOf, statusFailureOf } from '../../../src/library/fetch/site-failure.js';

it.each([
  ['ENOTFOUND', 'name-unknown'],
  ['EAI_AGAIN', 'name-unresolved'],
  ['ECONNREFUSED', 'no-answer'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['UND_ERR_CONNECT_TIMEOUT', 'unreachable'],
  ['ECONNRESET', 'cut-off'],
  ['UND_ERR_SOCKET', 'cut-off'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'no-secure-connection'],
  ['EPROTO', 'no-secure-connection'],
  ['HPE_INVALID_CONSTANT', 'garbled'],
  ['Z_DATA_ERROR', 'garbled'],
])('%s means %s', (code, kind) => {
  expect(siteFailureOf(Object.assign(new Error('failed'), { code }))).toEqual({ kind });
});

it('names what nobody expected', () => {
  const unexpected = Object.assign(new Error('failed'), { code: 'E2BIG' });
  expect(siteFailureOf(unexpected)).toEqual({ kind: 'unexpected', code: 'E2BIG' });
  expect(siteFailureOf(new TypeError('odd'))).toEqual({ kind: 'unexpected', code: 'TypeError' });
});

it.each([
  [404, 'page-missing'],
  [410, 'page-missing'],
  [401, 'page-closed'],
  [403, 'page-closed'],
  [451, 'page-closed'],
  [429, 'asked-too-often'],
  [500, 'site-broken'],
  [503, 'site-broken'],
  [304, 'refused'],
  [418, 'refused'],
])('status %i means %s', (status, kind) => {
  expect(statusFailureOf(status)).toEqual({ kind, status });
});
