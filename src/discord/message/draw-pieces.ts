import type { TextDifference } from '../../article/compare/compare-texts.js';
import { cut, cutStart } from './cut.js';
import { escapeMarkdown } from './discord-markdown.js';

/** A part of a comparison, or text around it. */
export interface Piece {
  readonly kind: TextDifference['kind'] | 'around';
  readonly text: string;
}

/** The Discord markdown before and after each kind of piece; none by default. */
export type Marks = Partial<Record<Piece['kind'], readonly [open: string, close: string]>>;

/**
 * Renders pieces as one text, in Discord markdown, up to a length.
 * @param limit of the texts, in UTF-16 units before escaping
 */
export function drawPieces(pieces: readonly Piece[], marks: Marks, limit: number): string {
  let [drawn, length] = ['', 0];
  for (const [index, { kind, text }] of pieces.entries()) {
    length += text.length;
    if (length > limit) return `${drawn}…`;
    const kinds = new Set([kind, pieces[index - 1]?.kind]);
    if (kinds.has('added') && kinds.has('removed')) drawn = `${drawn.trimEnd()} `;
    const shown = mark(escapeMarkdown(text), marks[kind]);
    // There may be a space on both sides of text that one version lacks.
    drawn += /\s$/.test(drawn) ? shown.replace(/^[^\S\n]+/, '') : shown;
  }
  return drawn.trim();
}

/**
 * Puts marks around each line, inside the white space at its ends: otherwise Discord would show the
 * marks.
 */
function mark(shown: string, [open, close]: readonly [string, string] = ['', '']): string {
  return shown.replace(/\S(?:.*\S)?/g, (line) => open + line + close);
}

/**
 * Keeps a text's beginning. Like the functions below, counts and cuts without the surrounding white
 * space.
 */
export function keepStart(text: string, length: number): string {
  return shorten(text, (core) => cut(core, length));
}

/** Keeps a text's end. */
export function keepEnd(text: string, length: number): string {
  return shorten(text, (core) => cutStart(core, length));
}

/** Keeps this much of either end, with one ellipsis between. */
export function keepEnds(text: string, length: number): string {
  return shorten(text, (core) => {
    if (core.length <= 2 * length) return core;
    const [start, end] = [keepStart(core, length), keepEnd(core, length)];
    return `${start.replace(/…$/, '')} … ${end.replace(/^…/, '')}`;
  });
}

/** Keeps surrounding white space, which separates words from their neighbours. */
function shorten(text: string, shortenCore: (core: string) => string): string {
  const core = text.trim();
  return text.replace(core, () => shortenCore(core));
}
