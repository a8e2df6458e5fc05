import * as v from 'valibot';
import { sha256 } from '../sha256.js';
import type { ReadFailure, StoredVersion } from './article-store.js';

/** Raised when the layout changes, so that an older release does not misread a newer file. */
const FORMAT = 1;
const NEWLINE = 0x0a;

const headerSchema = v.variant('origin', [
  v.object({ format: v.literal(FORMAT), origin: v.literal('default') }),
  v.object({
    format: v.literal(FORMAT),
    origin: v.picklist(['url', 'file']),
    name: v.string(),
    contentType: v.exactOptional(v.string()),
    title: v.string(),
    loadedAt: v.pipe(v.string(), v.isoTimestamp()),
    loadedBy: v.exactOptional(v.object({ id: v.string(), name: v.string() })),
    validators: v.object({
      etag: v.exactOptional(v.string()),
      lastModified: v.exactOptional(v.string()),
    }),
  }),
]);

/** A file is not as it was written. */
class DamagedFileError extends Error {}

/**
 * Encodes a version as a file: a line with the checksum of the rest, a line of JSON with its metadata,
 * then its source as it was read.
 */
export function encodeVersion(version: StoredVersion): Promise<Uint8Array> {
  const isDefault = version === 'default';
  const bytes = isDefault ? new Uint8Array() : version.source.bytes;
  const header: v.InferInput<typeof headerSchema> = isDefault
    ? { format: FORMAT, origin: 'default' }
    : {
        format: FORMAT,
        origin: version.origin,
        name: version.source.name,
        ...(version.source.contentType !== undefined && {
          contentType: version.source.contentType,
        }),
        title: version.title,
        loadedAt: version.loadedAt.toISOString(),
        ...(version.loadedBy && { loadedBy: version.loadedBy }),
        validators: version.validators,
      };
  return withChecksum(Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]));
}

/** @throws Error when any byte of the file is damaged, or another release wrote it; see `readFailureOf` */
export async function decodeVersion(file: Uint8Array): Promise<StoredVersion> {
  const [line, bytes] = cutLine(await withoutChecksum(file));
  const { success, output: header } = v.safeParse(headerSchema, parseJson(line));
  if (!success) throw new Error('The file is in a format that this release does not know');
  if (header.origin === 'default') return 'default';
  const { origin, name, contentType, title, loadedAt, loadedBy, validators } = header;
  const source = { name, bytes, ...(contentType !== undefined && { contentType }) };
  const loaded = { loadedAt: new Date(loadedAt), ...(loadedBy && { loadedBy }) };
  return { source, origin, title, ...loaded, validators };
}

/**
 * Tells damage from a sound file that `decodeVersion` does not know: the release that wrote it can read it.
 * @param error that `decodeVersion` threw
 */
export function readFailureOf(error: unknown): ReadFailure {
  return error instanceof DamagedFileError ? 'damaged' : 'unreadable';
}

/** Prefixes bytes with a line that holds their checksum. Yields to the event loop if there are many. */
export async function withChecksum(bytes: Uint8Array): Promise<Uint8Array> {
  return Buffer.concat([Buffer.from(`${await sha256(bytes)}\n`), bytes]);
}

/**
 * Returns bytes without the line that `withChecksum` put before them.
 * @throws Error when they do not match their checksum
 */
export async function withoutChecksum(file: Uint8Array): Promise<Uint8Array> {
  const [checksum, bytes] = cutLine(file);
  if ((await sha256(bytes)) !== checksum) {
    throw new DamagedFileError('The file does not match its checksum');
  }
  return bytes;
}

/** Undefined when it is none; the error would hold a part of the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Splits off the first line, without its line end. */
function cutLine(file: Uint8Array): [line: string, rest: Uint8Array] {
  const end = file.indexOf(NEWLINE);
  return [Buffer.from(file.subarray(0, end)).toString(), file.subarray(end + 1)];
}
