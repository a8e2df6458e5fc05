import type { TextDifference } from '../../article/compare/compare-texts.js';
import { cut, cutAround } from './cut.js';
import { escapeMarkdown } from './discord-markdown.js';

/** A part of a comparison, or what stands around it. */
export interface Piece {
  readonly kind: TextDifference['kind'] | 'around';
  readonly text: string;
}

/** The Discord markdown that goes in front of a kind of piece, and behind; none where it is missing. */
export type Marks = Partial<Record<Piece['kind'], readonly [open: string, close: string]>>;

/**
 * Draws pieces as one text, in Discord markdown, up to a length.
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
    // On both sides of what one of the texts lacks there may be a space.
    drawn += /\s$/.test(drawn) ? shown.replace(/^[^\S\n]+/, '') : shown;
  }
  return drawn.trim();
}

/** Around each line, without the white space at its ends: otherwise Discord would show the marks. */
function mark(shown: string, [open, close]: readonly [string, string] = ['', '']): string {
  return shown.replace(/\S(?:.*\S)?/g, (line) => open + line + close);
}

/** Keeps a text's beginning. As those below, it counts and cuts without the white space around it. */
export function keepStart(text: string, length: number): string {
  return shorten(text, (core) => cut(core, length));
}

/** Keeps a text's end. */
export function keepEnd(text: string, length: number): string {
  return shorten(text, (core) => cutAround(core, [core.length, core.length], length).text);
}

/** Keeps so much of either end. */
export function keepEnds(text: string, length: number): string {
  return shorten(text, (core) =>
    core.length <= 2 * length ? core : `${keepStart(core, length)} ${keepEnd(core, length)}`,
  );
}

/** White space keeps words apart from what stands beside. */
function shorten(text: string, shortenCore: (core: string) => string): string {
  const core = text.trim();
  return text.replace(core, () => shortenCore(core));
}
