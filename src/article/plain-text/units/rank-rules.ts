import { MAX_HEADING_LEVEL } from '../../article.js';
import type { Unit } from './plain-text-unit.js';

/**
 * Assigns levels to headings with lines drawn below, or above and below: those drawn alike have one level,
 * and the first to appear stand above the others. Mostly `===` stands above `---`, as in Markdown.
 */
export function rankRules(units: readonly Unit[]): Unit[] {
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (unit.type !== 'heading' || unit.rule === undefined) continue;
    counts.set(unit.rule, (counts.get(unit.rule) ?? 0) + 1);
  }
  const rules = [...counts.keys()];
  if (rules.every((rule, order) => rule === ['=', '-'][order + 2 - rules.length]))
    return [...units];
  if (rules.length === 1 && rules[0] === '=') return [...units];
  // What is drawn only once, above all others, is the title.
  const outermost = counts.get(rules[0] ?? '') === 1 && rules.length > 1 ? 1 : 2;
  return units.map((unit) => {
    if (unit.type !== 'heading' || unit.rule === undefined) return unit;
    const level = Math.min(MAX_HEADING_LEVEL, outermost + rules.indexOf(unit.rule));
    return { ...unit, level };
  });
}
