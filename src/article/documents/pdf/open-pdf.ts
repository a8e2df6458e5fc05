import { getDocumentProxy } from 'unpdf';
import { Problem } from '../../../problem.js';
import type { Source } from '../../source.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/**
 * Opens a PDF. Its pictures are never decoded.
 * @throws Problem `document-unreadable` when it is damaged or needs a password
 */
export async function openPdf({ name, bytes }: Source): Promise<PdfDocument> {
  provideTransfer();
  try {
    // A copy, because the library takes ownership of the bytes.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      maxImageSize: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    const reason = isLocked ? 'encrypted' : 'damaged';
    throw new Problem('document-unreadable', { name, reason }, { cause: error });
  }
}

/** Adds a standard method that the library calls when it describes a font, and that Node 20 lacks. */
function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length?: number) {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
