import { MAX_HEADING_LEVEL } from '../../article.js';
import type { Part, TextPart } from './part.js';

/** What is surely a heading, and how it looks. */
export interface Candidate {
  readonly part: TextPart;
  readonly text: string;
  readonly size: number;
  readonly look: number;
  /** How many numbers it begins with; 0 for none. */
  readonly depth: number;
  /** From the outline, 1 for the outermost. */
  readonly outlined: number | undefined;
}

/** Headings that the structure does not name are below those above them; a title is above all. */
export function taggedLevels(candidates: readonly Candidate[]): ReadonlyMap<Part, number> {
  const first = candidates.findIndex(({ part }) => part.tagged?.level !== undefined);
  const isTitled = first > 0 && (candidates[0]?.size ?? 0) > (candidates[first]?.size ?? 0);
  const offset = isTitled && candidates.some(({ part }) => part.tagged?.level === 1) ? 1 : 0;
  let last = 0;
  return new Map(
    candidates.map(({ part }, index) => {
      const own = part.tagged?.level;
      if (own !== undefined) last = own + offset;
      const level = own === undefined && !(index === 0 && isTitled) ? last + 1 : last || 1;
      return [part, Math.min(MAX_HEADING_LEVEL, level)];
    }),
  );
}

/** Larger ones are above smaller ones, then by their looks, then by their numbers. */
export function levelsOf(candidates: readonly Candidate[]): ReadonlyMap<Part, number> {
  const least = new Map<string, number>();
  for (const each of candidates) {
    const style = styleKey(each);
    if (each.depth > 0) least.set(style, Math.min(least.get(style) ?? each.depth, each.depth));
  }
  const depthOf = (each: Candidate) => each.depth || least.get(styleKey(each)) || 0;
  const rankOf = (each: Candidate) => [-each.size, each.look, depthOf(each)] as const;
  const ranks = new Map(candidates.map((each) => [rankOf(each).join(' '), rankOf(each)]));
  const sorted = [...ranks].sort(([, a], [, b]) => compareRanks(a, b));
  const orders = new Map(sorted.map(([key], index) => [key, index]));
  const orderOf = (each: Candidate) => orders.get(rankOf(each).join(' ')) ?? 0;
  const outlined = new Map<number, number>();
  for (const each of candidates) {
    const depth = each.outlined ?? Number.POSITIVE_INFINITY;
    const least = Math.min(outlined.get(orderOf(each)) ?? depth, depth);
    if (Number.isFinite(least)) outlined.set(orderOf(each), least);
  }
  const levels = levelsOfRanks(sorted.length, outlined);
  // A title is above all that the outline names.
  const offset = outlined.size > 0 && !outlined.has(0) ? 1 : 0;
  const levelOf = (each: Candidate) =>
    each.outlined === undefined ? (levels[orderOf(each)] ?? 1) : offset + each.outlined;
  return new Map(candidates.map((each) => [each.part, Math.min(MAX_HEADING_LEVEL, levelOf(each))]));
}

/** Returns the level of each rank; those that the outline names have its levels. */
function levelsOfRanks(count: number, outlined: ReadonlyMap<number, number>): number[] {
  if (outlined.size === 0) return Array.from({ length: count }, (_, rank) => rank + 1);
  const offset = outlined.has(0) ? 0 : 1;
  const levels: number[] = [];
  let deepest = 0;
  for (let rank = 0; rank < count; rank++) {
    const own = outlined.get(rank);
    if (own !== undefined) deepest = Math.max(deepest, own);
    levels.push(own !== undefined ? offset + own : deepest === 0 ? 1 : offset + deepest + 1);
  }
  return levels;
}

/** Headings of one style are of one level, but for their numbers. */
export function styleKey({ size, look }: Candidate): string {
  return `${size} ${look}`;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
