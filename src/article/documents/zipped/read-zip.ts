import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Problem } from '../../../problem.js';

/** A book of several million words fits; anything larger is a zip bomb or not a text. */
const MAX_UNPACKED_BYTES = 50_000_000;

/** In the header of the archive's first file. */
const FLAGS_OFFSET = 6;
const ENCRYPTED_FLAG = 1;

/**
 * Unpacks the wanted files of a ZIP archive, by path.
 * @throws Problem `document-unreadable` when it is damaged, encrypted, or unpacks to too much
 */
export function readZip(
  name: string,
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  if (((bytes[FLAGS_OFFSET] ?? 0) & ENCRYPTED_FLAG) !== 0) {
    throw new Problem('document-unreadable', { name, reason: 'encrypted' });
  }
  let unpacked = 0;
  const filter = ({ name: path, originalSize }: UnzipFileInfo): boolean => {
    if (!isWanted(path)) return false;
    // The library allocates the declared size and writes no more, so a false declaration overflows
    // nothing.
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED_BYTES) {
      throw new Problem('document-unreadable', { name, reason: 'too-large' });
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('document-unreadable', { name, reason: 'damaged' }, { cause: error });
  }
}

/** Returns a file of the archive as text; empty if there is none. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}
