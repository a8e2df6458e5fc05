import { MAX_HEADING_LEVEL } from '../../article.js';
import type { PdfDocument } from './open-pdf.js';

/** An entry of the outline that readers show beside the pages. */
export interface OutlineEntry {
  readonly title: string;
  /** 1 for the outermost. */
  readonly depth: number;
}

/** As many as an article may have headings. */
const MAX_ENTRIES = 10_000;

/** Returns the outline, outer entries before those in them; empty if there is none or it is damaged. */
export async function readOutline(document: PdfDocument): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const add = (items: Awaited<ReturnType<PdfDocument['getOutline']>>, depth: number): void => {
    for (const { title, items: inner } of items ?? []) {
      if (entries.length >= MAX_ENTRIES) return;
      entries.push({ title, depth });
      if (depth < MAX_HEADING_LEVEL) add(inner, depth + 1);
    }
  };
  add(await document.getOutline().catch(() => []), 1);
  return entries;
}
