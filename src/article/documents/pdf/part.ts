import type { Form } from '../../article.js';
import type { Margins } from './layout/page-margins.js';
import type { PdfLine } from './pdf-line.js';

/** What belongs together, in reading order. */
export type Part = TextPart | TablePart;

export interface TextPart {
  readonly kind: 'text' | 'item' | 'code';
  readonly lines: readonly PdfLine[];
  readonly margins: Margins;
  /** True when space above sets it apart. */
  readonly isApart: boolean;
  /** What the document's structure says; absent where it says nothing. */
  readonly tagged?: Tagged;
}

export interface Tagged {
  /** Of a heading. */
  readonly level?: number;
  readonly form?: Form;
  /** How many lists an item is in; 1 for the outermost. */
  readonly depth?: number;
}

export interface TablePart {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  /** Of its last row. */
  readonly page: number;
}

/** A line that ends this far before the margin, besides the next word, was ended on purpose. */
const SLACK_SCALE = 0.8;

/** True when the next line's first word would have fitted on the line above. */
export function wasEndedBefore(above: PdfLine, line: PdfLine, { right }: Margins): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const perCharacter = (line.end - line.x) / Math.max(1, line.text.length);
  return right - above.end > (word.length + 1) * perCharacter + SLACK_SCALE * above.size;
}
