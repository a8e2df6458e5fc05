import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { StoredVersion } from './article-store.js';

/** Raised when the layout changes, so that an older program does not misread a newer file. */
const FORMAT = 1;
const NEWLINE = 0x0a;

const checksum = z.hash('sha256');
const headerSchema = z.discriminatedUnion('origin', [
  z.object({ format: z.literal(FORMAT), origin: z.literal('default'), sha256: checksum }),
  z.object({
    format: z.literal(FORMAT),
    origin: z.enum(['url', 'file']),
    name: z.string(),
    contentType: z.string().exactOptional(),
    title: z.string(),
    loadedAt: z.iso.datetime(),
    loadedBy: z.object({ id: z.string(), name: z.string() }),
    validators: z.object({
      etag: z.string().exactOptional(),
      lastModified: z.string().exactOptional(),
    }),
    sha256: checksum,
  }),
]);

/**
 * A version as the content of a file: a line of JSON that says what is known of it, then its source
 * as it was read.
 */
export function encodeVersion(version: StoredVersion): Uint8Array {
  const isDefault = version === 'default';
  const bytes = isDefault ? new Uint8Array() : version.source.bytes;
  const seal = { format: FORMAT, sha256: sha256(bytes) } as const;
  const header: z.input<typeof headerSchema> = isDefault
    ? { ...seal, origin: 'default' }
    : {
        ...seal,
        origin: version.origin,
        name: version.source.name,
        ...(version.source.contentType !== undefined && {
          contentType: version.source.contentType,
        }),
        title: version.title,
        loadedAt: version.loadedAt.toISOString(),
        loadedBy: version.loadedBy,
        validators: version.validators,
      };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
}

/** @throws Error when the file is damaged, whichever byte of it is */
export function decodeVersion(file: Uint8Array): StoredVersion {
  const end = file.indexOf(NEWLINE);
  const header = headerSchema.parse(JSON.parse(Buffer.from(file.subarray(0, end)).toString()));
  const bytes = file.subarray(end + 1);
  if (sha256(bytes) !== header.sha256) throw new Error('The source does not match its checksum');
  if (header.origin === 'default') return 'default';
  const { origin, name, contentType, title, loadedAt, loadedBy, validators } = header;
  const source = { name, bytes, ...(contentType !== undefined && { contentType }) };
  return { source, origin, title, loadedAt: new Date(loadedAt), loadedBy, validators };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
