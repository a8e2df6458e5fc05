/** Boxes, stars and flourishes: "╔═ RULES ═╗", "✦ Roles ✦", "꧁ Roles ꧂". */
const DRAWN = '[\\u2500-\\u25ff\\u2605\\u2606\\u2722-\\u2743\\u2756\\u22c5\\u22c6\\ua9c1\\ua9c2]';
/** Letters, digits and dots that are drawn with these: "☆彡 Roles 彡☆", "┈୨୧ Roles ୨୧┈". */
const BESIDE_DRAWN = '[彡୨୧・･⊹♡]';
const EITHER = `(?:${DRAWN}|${BESIDE_DRAWN})`;
const BEFORE = new RegExp(`^(?=(?:${BESIDE_DRAWN}\\s*){0,5}${DRAWN})(?:${EITHER}\\s*){1,80}`, 'u');
const BEHIND = new RegExp(`(?:\\s*${EITHER}){1,80}(?<=${DRAWN}(?:\\s*${BESIDE_DRAWN}){0,5})$`, 'u');
/** Stars alone are a rating. */
const RULE = new RegExp(`^(?=.*[\\u2500-\\u257f])\\s*(?:${EITHER}\\s*){3,}$`, 'u');

/** Returns a heading without the lines, stars and flourishes that are drawn around it. */
export function withoutDrawn(heading: string): string {
  const text = heading.replace(BEFORE, '').replace(BEHIND, '');
  return text === '' ? heading : text;
}

/** True for a line that is drawn between parts of the text, with stars and flourishes in it. */
export function isDrawnRule(line: string): boolean {
  return RULE.test(line);
}
