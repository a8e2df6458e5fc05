import { parsePlainText } from '../../src/article/plain-text/parse-plain-text.js';

/** Clearly a paragraph, to stand below what is tested. */
export const PROSE =
  'The mill stood empty for years, until a baker from the next valley bought it.';

/** Reads a plain text and lists its blocks: headings as `## Title`, paragraphs as their text. */
export function outline(text: string): string[] {
  return parsePlainText(text).blocks.map((block) =>
    block.type === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text,
  );
}
