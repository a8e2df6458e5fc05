import type { ParsedSource } from './article.js';
import { dropPageFurniture } from './page-furniture.js';
import { findHeadings } from './plain-text-headings.js';
import { readByline } from './read-byline.js';
import { turnTester } from './speakers.js';
import { splitUnits } from './split-units.js';

/**
 * Reads text as people paste it. Paragraphs are blocks between blank lines, with hard-wrapped lines
 * joined, or else lines; verse, tables and addresses keep theirs. Headings are told by their marks
 * (`#`, underlines, numbers, capitals) or by standing alone, short, above text. Page furniture goes
 * first, so that an advertisement between a heading and its text does no harm.
 * @param text clean, as `decodeText` makes it
 */
export function parsePlainText(text: string): ParsedSource {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const kept = withoutBlankEnds(dropPageFurniture(withoutBlankEnds(lines)));
  const isTurn = turnTester(kept);
  return { metadata: readByline(kept), blocks: findHeadings(splitUnits(kept, isTurn), isTurn) };
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
