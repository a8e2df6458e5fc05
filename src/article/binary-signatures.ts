interface Signature {
  readonly found: string;
  /** The bytes the file begins with, as Latin-1. */
  readonly start: string;
  /** Tells formats that share a container apart: Latin-1 text found anywhere in the file. */
  readonly holds?: string;
}

/** First match wins, so that a container's own formats stand before it. */
const signatures: readonly Signature[] = [
  { found: 'a PDF file', start: '%PDF-' },
  { found: 'a PNG image', start: '\x89PNG\r\n' },
  { found: 'a JPEG image', start: '\xff\xd8\xff' },
  { found: 'a GIF image', start: 'GIF87a' },
  { found: 'a GIF image', start: 'GIF89a' },
  { found: 'a WebP image', start: 'RIFF', holds: 'WEBPVP8' },
  { found: 'an audio file', start: 'RIFF', holds: 'WAVEfmt ' },
  { found: 'a Word document (DOCX)', start: 'PK\x03\x04', holds: 'word/document' },
  { found: 'an Excel workbook (XLSX)', start: 'PK\x03\x04', holds: 'xl/workbook' },
  { found: 'a PowerPoint file (PPTX)', start: 'PK\x03\x04', holds: 'ppt/presentation' },
  { found: 'an EPUB book', start: 'PK\x03\x04', holds: 'application/epub' },
  { found: 'an OpenDocument file', start: 'PK\x03\x04', holds: 'application/vnd.oasis' },
  { found: 'a ZIP archive', start: 'PK\x03\x04' },
  { found: 'an empty ZIP archive', start: 'PK\x05\x06' },
  { found: 'an old Office document', start: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { found: 'an RTF document', start: '{\\rtf' },
  { found: 'a GZIP archive', start: '\x1f\x8b' },
  { found: 'an XZ archive', start: '\xfd7zXZ\0' },
  { found: 'a 7-Zip archive', start: '7z\xbc\xaf\x27\x1c' },
  { found: 'a RAR archive', start: 'Rar!\x1a\x07' },
  { found: 'a Zstandard archive', start: '\x28\xb5\x2f\xfd' },
  { found: 'a program (ELF)', start: '\x7fELF' },
  { found: 'a program (Windows)', start: 'MZ\x90\0' },
  { found: 'a program (macOS)', start: '\xcf\xfa\xed\xfe' },
  { found: 'a WebAssembly program', start: '\0asm' },
  { found: 'an SQLite database', start: 'SQLite format 3\0' },
  { found: 'an audio file', start: 'ID3\x03' },
  { found: 'an audio file', start: 'ID3\x04' },
  { found: 'an Ogg file', start: 'OggS\0' },
  { found: 'a video', start: '\0\0\0', holds: 'ftyp' },
];

/** What the bytes are (such as "a PDF file") when they begin like a known format that isn't text. */
export function nameBinaryFormat(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 16);
  return signatures.find(
    ({ start, holds }) =>
      head.startsWith(start) && (holds === undefined || bytes.includes(holds, 0, 'latin1')),
  )?.found;
}
