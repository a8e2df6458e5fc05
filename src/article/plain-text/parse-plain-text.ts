import type { ParsedSource } from '../article.js';
import { turnTester } from './lines/speakers.js';
import { dropPageFurniture } from './page/drop-furniture.js';
import { dropPageFrame } from './page/drop-page-frame.js';
import { takeByline } from './page/take-byline.js';
import { findHeadings } from './units/plain-text-headings.js';
import { splitUnits } from './units/split-units.js';

/**
 * Reads text as people paste it. Paragraphs are blocks between blank lines, with hard-wrapped lines
 * joined, or else lines; verse, tables and addresses keep theirs. Headings are told by their marks
 * (`#`, underlines, numbers, capitals) or by standing alone, short, above text. Page furniture goes
 * first, so that an advertisement between a heading and its text does no harm.
 * @param text clean, as `decodeText` makes it
 */
export function parsePlainText(text: string): ParsedSource {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const page = dropPageFurniture(dropPageFrame(withoutBlankEnds(lines)));
  const { metadata, lines: body } = takeByline(page);
  const kept = withoutBlankEnds(body);
  const isTurn = turnTester(kept);
  return { metadata, blocks: findHeadings(splitUnits(kept, isTurn), isTurn) };
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
