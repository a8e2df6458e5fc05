import type { DocumentKind } from '../../problem.js';

interface Signature {
  readonly kind: DocumentKind;
  /** How the file begins, as Latin-1. */
  readonly start: string;
  /** Latin-1 text found anywhere in the file, which tells formats in the same container apart. */
  readonly holds?: string;
}

/** The container of Office before 2007, and of its encrypted files since. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The entry of that container that holds an encrypted file. */
const ENCRYPTED_PACKAGE = utf16('EncryptedPackage');
/** The entry that every OpenDocument file has. */
export const OPEN_DOCUMENT_MANIFEST = 'META-INF/manifest.xml';
/** Where a Palm database has its type; Kindle books are such databases. */
const PALM_TYPE = [60, 68] as const;
const KINDLE_BOOK = 'BOOKMOBI';

/** The first match wins, so formats inside a container come before the container itself. */
const signatures: readonly Signature[] = [
  { kind: 'pdf', start: '%PDF-' },
  { kind: 'image', start: '\x89PNG\r\n' },
  { kind: 'image', start: '\xff\xd8\xff' },
  { kind: 'image', start: 'GIF87a' },
  { kind: 'image', start: 'GIF89a' },
  { kind: 'image', start: 'RIFF', holds: 'WEBPVP8' },
  { kind: 'image', start: 'II*\0' },
  { kind: 'image', start: 'MM\0*' },
  { kind: 'image', start: '8BPS\0' },
  { kind: 'audio', start: 'RIFF', holds: 'WAVEfmt ' },
  { kind: 'word', start: 'PK\x03\x04', holds: 'word/document' },
  { kind: 'spreadsheet', start: 'PK\x03\x04', holds: 'xl/workbook' },
  { kind: 'presentation', start: 'PK\x03\x04', holds: 'ppt/presentation' },
  { kind: 'e-book', start: 'PK\x03\x04', holds: 'application/epub' },
  { kind: 'office', start: 'PK\x03\x04', holds: 'application/vnd.oasis.opendocument.text' },
  { kind: 'spreadsheet', start: 'PK\x03\x04', holds: 'application/vnd.oasis.opendocument.spread' },
  { kind: 'presentation', start: 'PK\x03\x04', holds: 'application/vnd.oasis.opendocument.pres' },
  { kind: 'office', start: 'PK\x03\x04', holds: 'application/vnd.oasis' },
  { kind: 'office', start: 'PK\x03\x04', holds: 'Index/Document.iwa' },
  // Packed again by another program, which compressed their types.
  { kind: 'e-book', start: 'PK\x03\x04', holds: 'META-INF/container.xml' },
  { kind: 'office', start: 'PK\x03\x04', holds: OPEN_DOCUMENT_MANIFEST },
  { kind: 'archive', start: 'PK\x03\x04' },
  { kind: 'archive', start: 'PK\x05\x06' },
  { kind: 'word', start: OLE, holds: utf16('WordDocument') },
  { kind: 'spreadsheet', start: OLE, holds: utf16('Workbook') },
  { kind: 'presentation', start: OLE, holds: utf16('PowerPoint Document') },
  { kind: 'office', start: OLE },
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
  { kind: 'audio', start: 'fLaC\0' },
  { kind: 'audio', start: '\xff\xfb' },
  { kind: 'audio', start: '\0\0\0', holds: 'ftypM4A' },
  { kind: 'image', start: '\0\0\0', holds: 'ftyphei' },
  { kind: 'image', start: '\0\0\0', holds: 'ftypavif' },
  { kind: 'video', start: '\x1a\x45\xdf\xa3' },
  { kind: 'video', start: '\0\0\0', holds: 'ftyp' },
];

/** Returns the kind of document when the bytes begin like a known format that isn't text. */
export function findBinaryKind(bytes: Buffer): DocumentKind | undefined {
  const head = bytes.toString('latin1', 0, 16);
  if (bytes.toString('latin1', ...PALM_TYPE) === KINDLE_BOOK) return 'e-book';
  return signatures.find(
    ({ start, holds }) =>
      head.startsWith(start) && (holds === undefined || bytes.includes(holds, 0, 'latin1')),
  )?.kind;
}

/** True for a file of Word, Excel or PowerPoint that needs a password. */
export function isEncryptedOffice(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 8) === OLE && bytes.includes(ENCRYPTED_PACKAGE, 0, 'latin1');
}

/** A name as the container writes it, in UTF-16, read byte by byte. */
function utf16(name: string): string {
  return Buffer.from(name, 'utf16le').toString('latin1');
}
