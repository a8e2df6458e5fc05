import { describe, expect, it } from 'vitest';
import {
  type DiscordFailure,
  type FileFailure,
  Problem,
  type ProblemCode,
  type ProblemDetails,
  type SourcePart,
} from '../../src/problem.js';
import { formatsFor } from '../../src/voice/formats.js';
import { said } from '../said.js';

const url = 'https://example.org/mills';
const path = 'mills.md';
const reason = { kind: 'denied' } as const;

/** One example of each problem. */
const examples: { readonly [Code in ProblemCode]: ProblemDetails<Code> } = {
  'file-missing': { path },
  'file-unreadable': { path, reason },
  'file-is-folder': { path },
  'source-too-large': { name: path, limitMb: 5 },
  'source-empty': { name: path },
  'type-unsupported': { name: path, kind: 'pdf' },
  'document-unreadable': { name: path, reason: 'encrypted' },
  'headings-only': { name: path },
  'no-text': { name: path },
  'too-many-sections': { name: path, found: 20_000, limit: 10_000 },
  'index-too-large': { title: 'Mills', limitMb: 128 },
  'too-many-words': { title: 'Codes', limit: 150_000 },
  'too-many-passages': { name: path, found: 20_001, limit: 20_000 },
  'parse-timeout': { name: path, seconds: 15 },
  'parse-out-of-memory': { name: path },
  'too-nested': undefined,
  'too-many-parts': { part: 'headings', limit: 20_000 },
  'download-failed': { url, reason: { kind: 'page-missing', status: 404 } },
  'link-invalid': { url: 'mills' },
  'link-has-password': { host: 'example.org' },
  'address-refused': { host: 'example.org' },
  'port-refused': { url: 'http://example.org:22/' },
  'too-many-redirects': { url, limit: 5 },
  'download-timeout': { url, seconds: 10 },
  'article-unusable': { problem: new Problem('file-missing', { path }) },
  'default-unreadable': { problem: new Problem('file-missing', { path }) },
  'load-ambiguous': undefined,
  'load-refused': { problem: new Problem('source-empty', { name: path }) },
  'kept-unreadable': undefined,
  'store-unwritable': { reason },
  'server-store-full': { neededBytes: 60_000_000, limitBytes: 50_000_000 },
  'store-full': undefined,
  'loads-crowded': undefined,
  'preview-unnamed': undefined,
  'preview-gone': undefined,
  'not-yours-to-press': undefined,
  'undo-outdated': { title: 'Mills' },
  'undo-unavailable': { kept: 5 },
  'too-many-loads': { waitMs: 61_000, limit: 30 },
  'too-many-questions': { waitMs: 1 },
  'command-unknown': { name: 'mill' },
  'database-unusable': { reason: 'connection refused' },
  'data-dir-unusable': { path: 'data', reason },
  'shards-taken': { shard: 8, total: 16 },
  'shards-divided-otherwise': { total: 16, otherTotal: 32 },
  'data-dir-in-use': { path: 'data', processId: 12 },
  'monitor-unusable': { host: 'localhost', port: 9090, code: 'EADDRINUSE' },
  'output-unwritable': { reason },
  'server-id-invalid': { id: 'mills' },
  'server-unknown': { id: '12' },
  'language-unknown': { language: 'mills' },
  'question-set-invalid': { path, reason: 'no data' },
  'token-missing': undefined,
  'token-malformed': undefined,
  'config-invalid': { name: 'SHARDS', found: 'many', wanted: 'shards' },
  'discord-token-refused': undefined,
  'discord-shards-refused': undefined,
  'discord-shards-too-many': { needed: 2000, total: 1000 },
  'discord-unreachable': { url, reason: { kind: 'no-answer' } },
};

/** The text is one line for people: no system’s codes, no types of the web, nothing undefined. */
function expectPlain(message: string): void {
  expect(message).toMatch(/^[^\n]+[.)]$/);
  expect(message).not.toMatch(
    /undefined|NaN|object|\b[a-z]+\/[a-z]+\b(?<!example.org\/mills)|HTTP/,
  );
  expect(
    message.replace(/DISCORD_(?:TOKEN|API_URL)|DATA_DIR|DATABASE_URL|MONITOR_(?:PORT|HOST)/g, ''),
  ).not.toMatch(/[A-Z]{2}_|\bE[A-Z]{4,}/);
}

describe('English problems', () => {
  it.each(Object.entries(examples))('say %s plainly', (code, details) => {
    expectPlain(said(new Problem(code as ProblemCode, details)));
  });

  it.each<SourcePart>([
    'attributes',
    'blocks',
    'elements',
    'fragments',
    'headings',
    'items',
    'lines',
    'marks',
    'marks-in-paragraph',
    'notes',
    'paragraphs',
  ])('say how many %s are too many, and what to do', (part) => {
    const message = said(new Problem('too-many-parts', { part, limit: 20_000 }));
    expect(message).toContain('20,000');
    expect(message).toMatch(/Split|Simplify/);
    expectPlain(message);
  });

  it('say how long to wait in whole seconds, from one on in minutes and hours', () => {
    const { duration } = formatsFor('en', 'en');
    expect(duration(1)).toBe('1 second');
    expect(duration(19_001)).toBe('20 seconds');
    expect(duration(59_000)).toBe('59 seconds');
    expect(duration(59_978)).toBe('1 minute');
    expect(duration(60_000)).toBe('1 minute');
    expect(duration(61_000)).toBe('2 minutes');
    expect(duration(3_540_000)).toBe('59 minutes');
    expect(duration(3_540_001)).toBe('1 hour');
    expect(duration(3_600_000)).toBe('1 hour');
    expect(duration(3_600_001)).toBe('2 hours');
  });

  it('say when one can go on', () => {
    const minute = /at \d+:\d\d:\d\d.[AP]M\.$/;
    expect(said(new Problem('too-many-questions', { waitMs: 1 }))).toMatch(minute);
  });

  it.each<[DiscordFailure, string]>([
    [{ kind: 'name-unknown' }, 'there is no site of this name'],
    [{ kind: 'name-unresolved' }, 'its name cannot be looked up just now'],
    [{ kind: 'no-answer' }, 'nothing answers at this address'],
    [{ kind: 'unreachable' }, 'the site is out of reach'],
    [{ kind: 'cut-off' }, 'the site broke the connection off'],
    [{ kind: 'certificate' }, 'the site cannot prove'],
    [{ kind: 'no-secure-connection' }, 'no secure connection'],
    [{ kind: 'garbled' }, 'what the site sent is damaged'],
    [{ kind: 'page-missing', status: 404 }, 'answered 404, there is no such page'],
    [{ kind: 'page-closed', status: 403 }, 'answered 403, this page is not open to everyone'],
    [{ kind: 'asked-too-often', status: 429 }, 'answered 429, it is asked too often'],
    [{ kind: 'site-broken', status: 503 }, 'answered 503, something is wrong on its side'],
    [{ kind: 'refused', status: 418 }, 'answered 418 instead of'],
    [{ kind: 'closed', code: 4014 }, 'closed the connection with code 4014'],
    [{ kind: 'silent', timeoutMs: 30_000 }, 'no answer within 30 seconds'],
    [{ kind: 'not-discord' }, 'what answers there is not Discord'],
    [{ kind: 'unexpected', code: 'E2BIG' }, 'unexpected error (E2BIG)'],
  ])('say why nothing came: %j', (reason, why) => {
    const message = said(new Problem('discord-unreachable', { url, reason }));
    expect(message).toContain(why);
    expectPlain(message);
  });

  it.each<[FileFailure, string]>([
    [{ kind: 'denied' }, 'access is denied'],
    [{ kind: 'disk-failing' }, 'the disk reports an error. Try again'],
    [{ kind: 'disk-full' }, 'the disk is full. Check the file'],
    [{ kind: 'in-use' }, 'another program is using it. Try again'],
    [{ kind: 'name-too-long' }, 'its name is too long'],
    [{ kind: 'no-folder' }, 'a file stands where a folder should be'],
    [{ kind: 'not-a-file' }, 'it is no file'],
    [{ kind: 'not-possible' }, 'no file or folder can be made there'],
    [{ kind: 'read-only' }, 'the disk can only be read'],
    [{ kind: 'too-many-open' }, 'this machine has too many files open. Try again'],
    [{ kind: 'unexpected', code: 'E2BIG' }, 'unexpected error (E2BIG)'],
  ])('say why a file is of no use: %j', (reason, why) => {
    const message = said(new Problem('file-unreadable', { path, reason }));
    expect(message).toContain(why);
    expectPlain(message);
  });
});
