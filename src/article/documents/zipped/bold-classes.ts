/** Matches a rule of a style sheet for a single class: its name, and what it sets. */
const RULE = /(?:^|[\s,}])(?:p|span|div)?\.([\w-]+)\s*\{([^}]*)\}/g;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)\b/i;

/** Returns the classes that style sheets make bold. */
export function boldClasses(sheets: readonly string[]): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const sheet of sheets) {
    for (const [, name = '', declarations = ''] of sheet.matchAll(RULE)) {
      if (BOLD.test(declarations)) classes.add(name);
    }
  }
  return classes;
}
