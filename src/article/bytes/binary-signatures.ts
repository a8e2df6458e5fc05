import type { DocumentKind } from '../../problem.js';

interface Signature {
  readonly kind: DocumentKind;
  /** How the file begins, as Latin-1. */
  readonly start: string;
  /** Latin-1 text found anywhere in the file, which tells formats in the same container apart. */
  readonly holds?: string;
}

/** The first match wins, so formats inside a container come before the container itself. */
const signatures: readonly Signature[] = [
  { kind: 'pdf', start: '%PDF-' },
  { kind: 'image', start: '\x89PNG\r\n' },
  { kind: 'image', start: '\xff\xd8\xff' },
  { kind: 'image', start: 'GIF87a' },
  { kind: 'image', start: 'GIF89a' },
  { kind: 'image', start: 'RIFF', holds: 'WEBPVP8' },
  { kind: 'audio', start: 'RIFF', holds: 'WAVEfmt ' },
  { kind: 'word', start: 'PK\x03\x04', holds: 'word/document' },
  { kind: 'spreadsheet', start: 'PK\x03\x04', holds: 'xl/workbook' },
  { kind: 'presentation', start: 'PK\x03\x04', holds: 'ppt/presentation' },
  { kind: 'e-book', start: 'PK\x03\x04', holds: 'application/epub' },
  { kind: 'office', start: 'PK\x03\x04', holds: 'application/vnd.oasis' },
  { kind: 'archive', start: 'PK\x03\x04' },
  { kind: 'archive', start: 'PK\x05\x06' },
  { kind: 'office', start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'rtf', start: '{\\rtf' },
  { kind: 'archive', start: '\x1f\x8b' },
  { kind: 'archive', start: '\xfd7zXZ\0' },
  { kind: 'archive', start: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', start: 'Rar!\x1a\x07' },
  { kind: 'archive', start: '\x28\xb5\x2f\xfd' },
  { kind: 'program', start: '\x7fELF' },
  { kind: 'program', start: 'MZ\x90\0' },
  { kind: 'program', start: '\xcf\xfa\xed\xfe' },
  { kind: 'program', start: '\0asm' },
  { kind: 'database', start: 'SQLite format 3\0' },
  { kind: 'audio', start: 'ID3\x03' },
  { kind: 'audio', start: 'ID3\x04' },
  { kind: 'audio', start: 'OggS\0' },
  { kind: 'video', start: '\0\0\0', holds: 'ftyp' },
];

/** Returns the kind of document when the bytes begin like a known format that isn't text. */
export function findBinaryKind(bytes: Buffer): DocumentKind | undefined {
  const head = bytes.toString('latin1', 0, 16);
  return signatures.find(
    ({ start, holds }) =>
      head.startsWith(start) && (holds === undefined || bytes.includes(holds, 0, 'latin1')),
  )?.kind;
}
